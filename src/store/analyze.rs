//! An experiment's treatments by all of its metrics, and what is wrong with the numbers.

use std::collections::BTreeSet;

use experiment_engine::analysis::{Finding, How, correct, find};
use experiment_engine::srm::Srm;
use experiment_engine::stats::compare::{Decision, Kind, Options};
use experiment_engine::stats::correction::Correction;
use experiment_engine::stats::lift::LiftMethod;
use experiment_engine::stats::stratified::joined;
use experiment_engine::stats::winner::{Policy, SRM_THRESHOLD};
use experiment_engine::variant::control_index;

use super::analysis::{Analysis, Measured, Request, kind_of};
use super::definition::{self, Definition};
use super::sql::{PushedSnapshot, Sees};
use super::strata::Population;
use super::{Store, allocation, crossover, health, metric, tally, winner};
use crate::error::{Error, Result};

/// Below this p-value of a single look the split is flagged.
pub const SRM_ALERT: f64 = 0.01;

/// What is asked.
pub struct Ask<'a> {
    /// One metric of the experiment; without, all.
    pub metric: Option<&'a str>,
    pub lift: LiftMethod,
    pub cuped: Option<bool>,
    pub correction: Correction,
    pub by: Option<&'a str>,
    pub as_of: Option<i64>,
    pub population: Population,
}

impl Default for Ask<'_> {
    /// All metrics, as `exp_analyze(key)` has them.
    fn default() -> Self {
        Ask {
            metric: None,
            lift: LiftMethod::default(),
            cuped: None,
            correction: Correction::default(),
            by: None,
            as_of: None,
            population: Population::Exposed,
        }
    }
}

/// One metric and treatment, of one segment.
pub struct Line {
    pub metric: String,
    pub role: String,
    /// The index of the treatment.
    pub variant: usize,
    pub segment: Option<String>,
    /// Up to when the numbers are what they are, in microseconds.
    pub as_of: Option<i64>,
    pub srm: Option<Srm>,
    pub mature: Option<f64>,
    pub finding: Finding,
}

/// The control of an experiment.
pub fn control(definition: &Definition) -> usize {
    control_index(definition.variants.iter().map(|variant| variant.key.as_str()))
}

/// All metrics and treatments, the primary metric first. Each line is the same whatever else is asked for, so that of one
/// metric needs those of its role, and the guardrails.
pub fn analyze(store: &Store, definition: &Definition, ask: &Ask) -> Result<Vec<Line>> {
    if definition.variants.len() < 2 {
        return Ok(Vec::new());
    }
    // One snapshot for all arms and metrics.
    let _latest = (tally::sees() == Sees::Latest).then(PushedSnapshot::latest);
    // Nobody knows what will have happened.
    let as_of = ask.as_of.map(|time| time.min(definition::now()));
    let request = Request { population: ask.population, as_of, mature_at: None, sees: Sees::Caller };
    let analysis = Analysis::new(store, definition, request, ask.by);
    let (policy, decisive) = winner::policy(store, definition.id).unzip();
    let all = metric::of_experiment(store, definition.id);
    let asked = |row: &metric::Row| ask.metric.is_none_or(|metric| row.metric == metric);
    let role = all.iter().find(|(row, ..)| ask.metric.is_some() && asked(row)).map(|(_, role, _)| role.clone());
    let judged: Vec<Judged> = all
        .into_iter()
        .filter(|(_, of, _)| role.as_ref().is_none_or(|role| of == role || of == "guardrail"))
        .map(|(row, role, margin)| Judged::new(store, row, role, margin))
        .collect();
    let (control, decisive) = (control(definition), decisive.flatten());
    let run = Run { store, definition, ask, analysis: &analysis, policy, decisive, control };
    let srm: Vec<Option<Srm>> = (0..analysis.strata.segments.len()).map(|segment| analysis.srm(segment)).collect();
    let notes = run.notes(&judged);
    let waiting = run.waiting(&judged);
    let mut found = Vec::new();
    for (place, metric) in judged.iter().enumerate() {
        let measured = analysis.measure(&metric.row)?.expect("all subjects are asked for");
        let health = run.health(metric, &measured, &waiting);
        for (segment, srm) in srm.iter().enumerate() {
            for variant in (0..definition.variants.len()).filter(|variant| *variant != run.control) {
                let mut finding = run.compare(metric, &measured, segment, variant)?;
                let srm_flag = srm.and_then(|srm| srm.p_value).is_some_and(|p| p < SRM_ALERT).then_some("srm");
                srm_flag.into_iter().chain(notes.iter().copied()).chain(health.warnings.iter().copied()).for_each(
                    |warning| {
                        finding.warn(warning);
                    },
                );
                found.push(Found { place, segment, variant, finding, as_of: health.as_of, mature: health.mature });
            }
        }
    }
    run.judge(&judged, &srm, &mut found);
    let line = |found: Found| Line {
        metric: judged[found.place].row.metric.clone(),
        role: judged[found.place].role.clone(),
        variant: found.variant,
        segment: analysis.strata.segments[found.segment].clone(),
        as_of: found.as_of,
        srm: srm[found.segment],
        mature: found.mature,
        finding: found.finding,
    };
    Ok(found.into_iter().filter(|found| asked(&judged[found.place].row)).map(line).collect())
}

/// A treatment by a metric, as it was at a time.
pub struct Look {
    pub at: i64,
    /// The index of the treatment.
    pub variant: usize,
    pub finding: Finding,
}

/// The treatments by a metric as they were at some times, in their order: what analyses as of these times say of them,
/// corrections and guardrails aside.
pub fn history(store: &Store, definition: &Definition, metric: metric::Row, times: &[i64]) -> Result<Vec<Look>> {
    let ask = Ask { as_of: times.last().copied(), ..Ask::default() };
    let request = Request { population: ask.population, as_of: ask.as_of, mature_at: None, sees: Sees::Caller };
    let analysis = Analysis::new(store, definition, request, None);
    let (policy, decisive) = winner::policy(store, definition.id).unzip();
    let (control, decisive) = (control(definition), decisive.flatten());
    let run = Run { store, definition, ask: &ask, analysis: &analysis, policy, decisive, control };
    let judged = Judged::new(store, metric, "primary".to_owned(), None);
    let mut looks = Vec::new();
    for (at, measured) in times.iter().zip(analysis.history(&judged.row, times)?) {
        for variant in (0..definition.variants.len()).filter(|variant| *variant != control) {
            looks.push(Look { at: *at, variant, finding: run.compare(&judged, &measured, 0, variant)? });
        }
    }
    Ok(looks)
}

/// A metric that the experiment is judged by.
struct Judged {
    row: metric::Row,
    kind: Kind,
    role: String,
    margin: Option<f64>,
    /// The events that it is of.
    events: Vec<String>,
    /// In microseconds.
    window: Option<i64>,
}

impl Judged {
    fn new(store: &Store, row: metric::Row, role: String, margin: Option<f64>) -> Self {
        let kind = kind_of(&row);
        let compiled = if row.source.is_none() { metric::compiled(store, &row) } else { None };
        let window = compiled.as_ref().map_or(row.window, |compiled| compiled.window);
        let parts = compiled.into_iter().flat_map(|of| std::iter::once(of.numerator).chain(of.denominator));
        Judged { events: parts.map(|part| part.event).collect(), kind, window, row, role, margin }
    }
}

struct Found {
    /// Which metric.
    place: usize,
    segment: usize,
    variant: usize,
    finding: Finding,
    as_of: Option<i64>,
    mature: Option<f64>,
}

/// What is to be said of all lines of a metric.
struct Health {
    as_of: Option<i64>,
    mature: Option<f64>,
    warnings: Vec<&'static str>,
}

struct Run<'a> {
    store: &'a Store,
    definition: &'a Definition,
    ask: &'a Ask<'a>,
    analysis: &'a Analysis<'a>,
    policy: Option<Policy>,
    /// The metric that the policy names.
    decisive: Option<String>,
    control: usize,
}

impl Run<'_> {
    fn options(&self, metric: &Judged) -> Options {
        let default = Options::default();
        let policy = self.policy.as_ref();
        Options {
            kind: metric.kind,
            alpha: policy.map_or(default.alpha, |policy| policy.alpha),
            lift: self.ask.lift,
            n_star: policy.map(|policy| policy.n_star),
            prior: None,
            // It is in the unit of the metric that decides.
            mde: policy.filter(|_| self.decides(metric)).and_then(|policy| policy.mde),
            lower_is_better: metric.row.minimizes,
        }
    }

    fn decides(&self, metric: &Judged) -> bool {
        self.decisive.as_ref().map_or(metric.role == "primary", |decisive| *decisive == metric.row.metric)
    }

    fn compare(&self, metric: &Judged, measured: &Measured, segment: usize, variant: usize) -> Result<Finding> {
        let options = self.options(metric);
        let how = How { options, cuped: self.ask.cuped, is_capped: measured.cap.is_some() };
        let pair = |strata: &[usize]| [self.control, variant].map(|arm| measured.moments(strata.iter().copied(), arm));
        let strata: Vec<usize> =
            self.periods(variant).map(|period| self.analysis.strata.place(segment, period)).collect();
        let pairs = if self.has_one_ratio(variant) {
            vec![pair(&strata)]
        } else {
            let count =
                |stratum: &usize| vec![measured.count(*stratum, self.control), measured.count(*stratum, variant)];
            let counts: Vec<Vec<i64>> = strata.iter().map(count).collect();
            joined(&counts).into_iter().map(|periods| pair(&strata[periods])).collect()
        };
        find(&pairs, &how).map_err(|error| {
            let given = format!("metric {}, variant {}", metric.row.metric, self.definition.variants[variant].key);
            Error::Comparison { problem: error.to_string(), given }
        })
    }

    /// The periods in which subjects could be enrolled in both the control and a treatment: all where the shares never
    /// changed, also where somebody else assigned.
    fn periods(&self, variant: usize) -> impl Iterator<Item = usize> {
        let strata = &self.analysis.strata;
        let has_periods = strata.has_periods();
        let shares = strata.shares(self.definition).into_iter().enumerate();
        let control = self.control;
        shares
            .filter(move |(_, shares)| !has_periods || shares[control] > 0.0 && shares[variant] > 0.0)
            .map(|(period, _)| period)
    }

    fn has_one_ratio(&self, variant: usize) -> bool {
        let strata = &self.analysis.strata;
        let shares = strata.shares(self.definition);
        !strata.has_periods() || allocation::has_one_ratio(shares.iter().map(Vec::as_slice), self.control, variant)
    }

    /// What is to be said of all lines.
    fn notes(&self, judged: &[Judged]) -> Vec<&'static str> {
        let (store, id) = (self.store, self.definition.id);
        let rows = || judged.iter().map(|metric| &metric.row).filter(|row| row.source.is_none());
        let reads_events = !self.analysis.is_aggregated() && rows().next().is_some();
        [
            (crossover::any(store, id, Sees::Caller), "crossover"),
            (self.analysis.strata.has_periods(), "allocation_changed"),
            (self.analysis.strata.is_cut, "segments_omitted"),
            (self.analysis.counts().iter().any(|count| count.subjects > count.assigned), "exposure_without_assignment"),
            (reads_events && health::has_outlived_events(store, id, Sees::Caller), "events_expired"),
        ]
        .into_iter()
        .filter_map(|(holds, name)| holds.then_some(name))
        .collect()
    }

    /// The events that wait to be aggregated.
    fn waiting(&self, judged: &[Judged]) -> BTreeSet<String> {
        if !self.analysis.is_aggregated() {
            return BTreeSet::new();
        }
        let names = judged.iter().flat_map(|metric| metric.events.iter().map(String::as_str)).collect();
        health::waiting(self.store, self.definition.id, names, Sees::Caller)
    }

    fn health(&self, metric: &Judged, measured: &Measured, waiting: &BTreeSet<String>) -> Health {
        let mut warnings = Vec::new();
        let is_aggregated = metric.row.source.is_none() && self.analysis.is_aggregated();
        let folded = is_aggregated.then(|| self.analysis.folded_at(&metric.row));
        if measured.has_strays {
            warnings.push("exposure_without_assignment");
        }
        let is_waiting = metric.events.iter().any(|event| waiting.contains(event));
        if folded.is_some_and(|folded| folded.is_none() || is_waiting) {
            warnings.push("stale_aggregation");
        }
        let mature = metric.window.and_then(|window| self.analysis.mature_share(window));
        if mature.is_some_and(|share| share < 1.0) {
            warnings.push("immature");
        }
        let as_of = self.analysis.request.as_of.or_else(|| folded.unwrap_or_else(|| Some(definition::now())));
        Health { as_of, mature, warnings }
    }

    /// What follows from all findings together.
    fn judge(&self, judged: &[Judged], srm: &[Option<Srm>], found: &mut [Found]) {
        let alpha = self.policy.as_ref().map_or(Options::default().alpha, |policy| policy.alpha);
        for role in ["primary", "secondary", "guardrail"] {
            let of_role = found.iter_mut().filter(|found| judged[found.place].role == role);
            let mut family: Vec<&mut Finding> = of_role.map(|found| &mut found.finding).collect();
            correct(&mut family, self.ask.correction, alpha);
        }
        let mut broken: Vec<(usize, usize, Option<bool>)> = Vec::new();
        for found in found.iter_mut().filter(|found| judged[found.place].role == "guardrail") {
            let metric = &judged[found.place];
            let is_worse = found.finding.is_worse(metric.margin.unwrap_or(0.0), &self.options(metric));
            found.finding.guardrail(is_worse);
            broken.push((found.segment, found.variant, is_worse));
        }
        for found in found {
            let ours =
                broken.iter().filter(|(segment, variant, _)| (*segment, *variant) == (found.segment, found.variant));
            ours.for_each(|(.., is_worse)| found.finding.guard(*is_worse));
            let is_split_badly = srm[found.segment].and_then(|srm| srm.seq_p_value).is_some_and(|p| p < SRM_THRESHOLD);
            if is_split_badly && found.finding.decision != Decision::InsufficientData {
                found.finding.block_by_srm();
            }
        }
    }
}
