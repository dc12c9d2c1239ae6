//! What an evaluation of a winner looks at: all arms by the metric that decides, the guardrails, the split.

use experiment_engine::analysis::arm;
use experiment_engine::stats::compare::Kind;
use experiment_engine::stats::moments::Moments;
use experiment_engine::stats::winner::{Arm, Guardrail, Policy, Snapshot};
use experiment_engine::variant::control_index;
use pgrx::pg_sys;
use serde_json::{Value, json};

use super::Store;
use super::allocation;
use super::analysis::{Analysis, Request, kind_of};
use super::definition::Definition;
use super::metric::{self, Row};
use super::policy::{self, Kept};
use super::sql::{self, Sees, Statement, param};
use super::strata::Population;
use super::tally;
use super::winner::Line;
use crate::error::Result;

/// All of it, of one moment.
pub struct View {
    pub policy: Policy,
    pub snapshot: Snapshot,
    /// The name of the metric that decides.
    pub metric: String,
    /// Conditions that come before those of the engine.
    pub lines: Vec<Line>,
    /// The split of the exposed: as it is, and as it should be.
    observed: Vec<i64>,
    expected: Vec<f64>,
}

static STARTED_AT: Statement = Statement {
    text: "SELECT coalesce(started_at, start_at) FROM exp.experiment WHERE id = $1",
    types: &[pg_sys::INT4OID],
};

impl View {
    /// Reads it with the snapshot that is pushed.
    pub fn read(store: &Store, definition: &Definition, kept: &Kept, at: i64) -> Result<View> {
        let request = Request { population: Population::Exposed, as_of: None, mature_at: Some(at), sees: Sees::Caller };
        let analysis = Analysis::new(store, definition, request, None);
        let mut reader = Reader { store, definition, kept, analysis, lines: Vec::new() };
        let metrics = metric::of_experiment(store, definition.id);
        // Whoever names the winner asks for no data.
        let is_open = kept.override_variant.is_none();
        let judge = if is_open { reader.decisive(&metrics) } else { None };
        let is_comparable = is_open && reader.has_one_split();
        let moments = match judge.filter(|_| is_comparable) {
            Some(metric) => reader.moments(metric)?,
            None => vec![None; definition.variants.len()],
        };
        let guardrails = if is_comparable { reader.guardrails(&metrics)? } else { Vec::new() };
        let mut arms = reader.arms(moments);
        let control = arms.remove(control(definition));
        let started_at = sql::read_one(store, &STARTED_AT, &[param(definition.id)], Sees::Latest, |row| row.copy(1));
        let started_at = started_at.flatten().map(|datum| datum.value() as i64);
        // One segment: everybody.
        let (observed, expected) = reader.analysis.split(0);
        let srm = reader.analysis.srm(0).and_then(|srm| srm.seq_p_value);
        // What was found once is not forgotten.
        let srm_seq_p = srm.into_iter().chain(kept.srm_seq_p).reduce(f64::min);
        let lower_is_better = judge.is_some_and(|metric| metric.minimizes);
        Ok(View {
            policy: kept.policy(judge.map_or(Kind::default(), kind_of), lower_is_better),
            snapshot: Snapshot { at, started_at, control, treatments: arms, srm_seq_p, guardrails },
            metric: judge.map(|metric| metric.metric.clone()).unwrap_or_default(),
            lines: reader.lines,
            observed,
            expected,
        })
    }

    /// Whether anybody was exposed: from then on there is something to look at.
    pub fn has_data(&self) -> bool {
        self.observed.iter().any(|count| *count > 0)
    }

    /// The split, as JSON.
    pub fn split(&self) -> Value {
        json!({ "observed": self.observed, "expected": self.expected, "seq_p_value": self.snapshot.srm_seq_p })
    }

    /// The names of the variants, the control first.
    pub fn variants(&self) -> Vec<String> {
        let arms = std::iter::once(&self.snapshot.control).chain(&self.snapshot.treatments);
        arms.map(|arm| arm.variant.clone()).collect()
    }
}

/// The index of the control.
fn control(definition: &Definition) -> usize {
    control_index(definition.variants.iter().map(|variant| variant.key.as_str()))
}

struct Reader<'a> {
    store: &'a Store,
    definition: &'a Definition,
    kept: &'a Kept,
    analysis: Analysis<'a>,
    lines: Vec<Line>,
}

type Metrics = [(Row, String, Option<f64>)];

impl Reader<'_> {
    /// The metric that decides, as long as it is what it was when the policy was set.
    fn decisive<'m>(&mut self, metrics: &'m Metrics) -> Option<&'m Row> {
        let named = self.kept.metric.as_deref();
        let found = metrics.iter().find(|(row, role, _)| named.map_or(role == "primary", |name| row.metric == name));
        let metric = found.map(|(row, ..)| row);
        let is_same = |metric: &&Row| {
            let was = self.kept.measured.as_ref();
            was.is_none_or(|was| *was == policy::measured(self.store, metric))
        };
        let (passed, detail) = match (metric, named) {
            (None, None) => (false, "The experiment has no primary metric.".to_owned()),
            (None, Some(name)) => (false, format!("The experiment is not judged by {name} any more.")),
            (Some(metric), _) if !is_same(&metric) => {
                (false, format!("{} was redefined since the policy was set: set it again.", metric.metric))
            }
            (Some(metric), _) => {
                let better = if metric.minimizes { "less" } else { "more" };
                (true, format!("{} decides: {better} is better.", metric.metric))
            }
        };
        self.lines.push(Line::new("metric", passed, detail));
        metric.filter(|_| passed)
    }

    /// Whether the exposed were split in one way all the time: otherwise arms of different times would be compared.
    fn has_one_split(&mut self) -> bool {
        let periods = allocation::periods(self.store, self.definition, Sees::Caller);
        let Some(periods) = periods else { return true };
        let has_changed = allocation::has_changed(&periods);
        let detail = if has_changed {
            "The shares of the variants changed while subjects were enrolled: arms of different times are not compared."
        } else {
            "The variants had the same shares all the time."
        };
        self.lines.push(Line::new("split", !has_changed, detail));
        !has_changed
    }

    /// By variant in the order of the line, of those whose window has closed; `None` where nothing was aggregated.
    fn moments(&self, metric: &Row) -> Result<Vec<Option<Moments>>> {
        let variants = self.definition.variants.len();
        let Some(measured) = self.analysis.measure(metric)? else { return Ok(vec![None; variants]) };
        let strata = 0..self.analysis.strata.len();
        let of = |variant| measured.moments(strata.clone(), variant);
        Ok((0..variants).map(|variant| Some(arm(&of(variant), kind_of(metric)))).collect())
    }

    fn arms(&self, moments: Vec<Option<Moments>>) -> Vec<Arm> {
        let counts = tally::counts(self.store, self.definition);
        let arm = |(index, moments): (usize, Option<Moments>)| Arm {
            variant: self.definition.variants[index].key.clone(),
            assigned: counts[index].assigned,
            exposed: counts[index].subjects,
            moments,
        };
        moments.into_iter().enumerate().map(arm).collect()
    }

    fn guardrails(&self, metrics: &Metrics) -> Result<Vec<Guardrail>> {
        let of_experiment = || {
            let guards = metrics.iter().filter(|(_, role, _)| role == "guardrail");
            guards.map(|(row, _, margin)| (row.metric.clone(), margin.unwrap_or(0.0))).collect::<Vec<_>>()
        };
        let guards = self.kept.guardrails.clone().unwrap_or_else(of_experiment);
        let mut guardrails = Vec::new();
        for (name, margin) in guards {
            let metric = metrics.iter().find(|(row, ..)| row.metric == name).map(|(row, ..)| row);
            guardrails.extend(self.guardrail(&name, margin, metric)?);
        }
        Ok(guardrails)
    }

    /// A guardrail of each treatment. One that the experiment is not judged by any more has no data: nothing ships.
    fn guardrail(&self, name: &str, margin: f64, metric: Option<&Row>) -> Result<Vec<Guardrail>> {
        let moments = match metric {
            Some(metric) => self.moments(metric)?,
            None => vec![None; self.definition.variants.len()],
        };
        let control = control(self.definition);
        let one = |(index, treatment): (usize, Option<Moments>)| Guardrail {
            metric: name.to_owned(),
            variant: self.definition.variants[index].key.clone(),
            kind: metric.map_or(Kind::default(), kind_of),
            lower_is_better: metric.is_some_and(|metric| metric.minimizes),
            margin,
            control: moments[control],
            treatment,
        };
        let treatments = moments.iter().copied().enumerate().filter(|(index, _)| *index != control);
        Ok(treatments.map(one).collect())
    }
}
