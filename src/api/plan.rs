//! Looking ahead, and at whether a metric keeps its promise.

use experiment_engine::analysis::{linearised, spread};
use experiment_engine::stats::aa::simulate;
use experiment_engine::stats::compare::Kind;
use experiment_engine::stats::plan::{Plan, Prospect, Traffic, plan, prospects};
use experiment_engine::stats::power::{DEFAULT_POWER, Design, PowerError};
use experiment_engine::stats::proportion::wilson;
use pgrx::pg_extern;

use super::args;
use super::rows::{Cell, Rows, cell, text};
use super::series;
use crate::error::{Error, OrRaise, Result, float};
use crate::store::access::{self, Access};
use crate::store::analysis::{Analysis, Request, kind_of};
use crate::store::definition::Definition;
use crate::store::sql::Sees;
use crate::store::strata::Population;
use crate::store::{Store, analyze, catalog, metric as metrics, traffic as traffics};

const DEFAULT_ALPHA: f64 = 0.05;

fn refused(problem: impl Into<String>, given: impl Into<String>) -> Error {
    Error::Plan { problem: problem.into(), given: given.into() }
}

// --- exp_plan -----------------------------------------------------------------------------------------------------

const PLAN_COLUMNS: usize = 19;
/// The curve where nothing says how long.
const DEFAULT_DAYS: i32 = 28;
const MOST_DAYS: i32 = 366;

/// What is asked.
struct Wanted {
    effect: Option<f64>,
    alpha: f64,
    power: f64,
    margin: f64,
    days: Option<i32>,
}

/// What is known of the metric and of who comes.
#[derive(Default)]
struct Known {
    metric: Option<String>,
    control: Option<String>,
    variant: Option<String>,
    baseline: Option<f64>,
    sd: Option<f64>,
    traffic: Option<f64>,
    shares: Option<(f64, f64)>,
    /// Whether less of the metric is better.
    minimizes: bool,
}

impl Known {
    /// Whether the plan is made in a mirror: what must not get worse by more than a margin is the other way round where
    /// less is better, and of 1 - p and -y everything else is the same.
    fn is_mirrored(&self, wanted: &Wanted) -> bool {
        self.minimizes && wanted.margin > 0.0
    }
}

#[pg_extern(sql = false)]
#[expect(clippy::too_many_arguments, reason = "they are those of the SQL function")]
fn exp_plan(
    key: Option<&str>,
    metric: Option<&str>,
    effect: Option<f64>,
    baseline: Option<f64>,
    sd: Option<f64>,
    traffic: Option<f64>,
    alpha: Option<f64>,
    power: Option<f64>,
    margin: Option<f64>,
    days: Option<i32>,
    scope: Option<&str>,
) -> Rows<'static, PLAN_COLUMNS> {
    let wanted = Wanted {
        effect,
        alpha: alpha.unwrap_or(DEFAULT_ALPHA),
        power: power.unwrap_or(DEFAULT_POWER),
        margin: margin.unwrap_or(0.0),
        days,
    };
    let rows = || {
        if let Some(days) = days.filter(|days| !(1..=MOST_DAYS).contains(days)) {
            return Err(refused(format!("days must be from 1 to {MOST_DAYS}"), days.to_string()));
        }
        let metric = args::reader_part("metric", metric)?;
        let given = Known { baseline, sd, traffic, ..Known::default() };
        match key {
            Some(_) => match series::find(key, scope)? {
                Some((store, definition)) => planned(&wanted, of_experiment(&store, &definition, metric, given)?),
                None => Ok(Vec::new()),
            },
            None => planned(&wanted, of_scope(metric, given, scope)?),
        }
    };
    Rows::new(rows().or_raise())
}

/// What is not given, from an experiment: the treatment with the smallest share is the slowest.
fn of_experiment(store: &Store, definition: &Definition, metric: Option<&str>, given: Known) -> Result<Known> {
    let control = analyze::control(definition);
    let shares = definition.shares();
    let treatment = (0..shares.len())
        .filter(|variant| *variant != control && shares[*variant] > 0.0)
        .min_by(|a, b| shares[*a].total_cmp(&shares[*b]))
        .ok_or_else(|| refused("there is no treatment to compare with the control", definition.key.clone()))?;
    let total: f64 = shares.iter().sum();
    let key = |variant: usize| Some(definition.variants[variant].key.clone());
    let mut known = Known {
        control: key(control),
        variant: key(treatment),
        shares: Some((shares[control] / total, shares[treatment] / total)),
        traffic: given.traffic.or_else(|| traffics::of_experiment(store, definition)),
        ..given
    };
    let judged = match metric {
        Some(_) => series::judged_by(store, definition, metric)?.into_iter().next(),
        None => {
            let mut all = metrics::of_experiment(store, definition.id).into_iter();
            all.find(|(_, role, _)| role == "primary").map(|(row, ..)| row)
        }
    };
    if let Some(row) = judged {
        let kind = kind_of(&row);
        let needs_sd = kind != Kind::Proportion && known.sd.is_none();
        if known.baseline.is_none() || needs_sd {
            let request = Request { population: Population::Exposed, as_of: None, mature_at: None, sees: Sees::Caller };
            let analysis = Analysis::new(store, definition, request, None);
            let strata = 0..analysis.strata.len();
            let moments = analysis.measure(&row)?.map(|measured| measured.moments(strata, control));
            let (mean, sd) = moments.map_or((None, None), |moments| spread(&moments, kind));
            known.baseline = known.baseline.or(mean);
            known.sd = known.sd.or(sd.filter(|_| needs_sd));
        }
        known.minimizes = row.minimizes;
        if needs_sd && known.sd.is_none() && known.baseline.is_some() {
            return Err(refused("there is no standard deviation to be had: give sd", "NULL"));
        }
        known.metric = Some(row.metric);
    }
    Ok(known)
}

/// What is not given, from a scope: how many come.
fn of_scope(metric: Option<&str>, given: Known, scope: Option<&str>) -> Result<Known> {
    let scope = args::scope(scope)?;
    if metric.is_some() {
        return Err(refused("a metric is measured in an experiment: give its key, or baseline and sd", "no key"));
    }
    let Some(store) = catalog::find()? else { return Ok(given) };
    access::require(&store, &scope, Access::Reader)?;
    let traffic = given.traffic.or_else(|| traffics::of_scope(&store, &scope));
    Ok(Known { traffic, ..given })
}

fn planned(wanted: &Wanted, known: Known) -> Result<Vec<[Cell; PLAN_COLUMNS]>> {
    let (control, treatment) = known.shares.unwrap_or((0.5, 0.5));
    let baseline = known.baseline.ok_or_else(|| refused("there is no baseline to be had: give one", "NULL"))?;
    let per_day = known.traffic.ok_or_else(|| refused("nobody came in the last 14 days: give traffic", "NULL"))?;
    let is_mirrored = known.is_mirrored(wanted);
    let turned = |baseline: f64| if known.sd.is_some() { -baseline } else { 1.0 - baseline };
    let design = Design {
        baseline: if is_mirrored { turned(baseline) } else { baseline },
        sd: known.sd,
        alpha: wanted.alpha,
        margin: wanted.margin,
    };
    let signed = |effect: f64| if is_mirrored { -effect } else { effect };
    let traffic = Traffic { per_day, control, treatment };
    let shown = |error: PowerError| {
        let numbers = [("baseline", baseline), ("traffic", per_day), ("alpha", wanted.alpha), ("power", wanted.power)];
        let further = [("margin", Some(wanted.margin)), ("sd", known.sd), ("effect", wanted.effect)];
        let name = if let PowerError::OutOfRange { name, .. } = &error { *name } else { "" };
        let all = numbers.into_iter().map(|(name, value)| (name, Some(value))).chain(further);
        let given = all.filter(|(known, _)| *known == name).find_map(|(_, value)| value);
        refused(error.to_string(), given.map_or_else(|| "NULL".to_owned(), float))
    };
    let mut warnings = Vec::new();
    let plan = match wanted.effect.map(|effect| plan(&design, signed(effect), wanted.power, &traffic)).transpose() {
        Err(PowerError::Unreachable) => {
            warnings.push("unreachable");
            None
        }
        plan => plan.map_err(shown)?,
    };
    let duration = plan.map(|plan| plan.weeks.saturating_mul(7).min(i64::from(MOST_DAYS)) as i32);
    let days = wanted.days.or(duration).unwrap_or(DEFAULT_DAYS);
    let days: Vec<i32> = (1..=days).collect();
    let curve = prospects(&design, wanted.power, &traffic, &days).map_err(shown)?;
    let curve = curve.into_iter().map(|day| Prospect { mde: day.mde.map(signed), ..day });
    Ok(curve.map(|day| plan_row(&known, wanted, plan, day, &warnings)).collect())
}

fn plan_row(
    known: &Known,
    wanted: &Wanted,
    plan: Option<Plan>,
    day: Prospect,
    warnings: &[&'static str],
) -> [Cell; PLAN_COLUMNS] {
    let finite = |value: Option<f64>| value.filter(|value| value.is_finite()).and_then(cell);
    let named = |value: &Option<String>| value.as_deref().and_then(text);
    let of_baseline = |value: Option<f64>| {
        finite(value.zip(known.baseline).filter(|(_, base)| *base != 0.0).map(|(value, base)| value / base.abs()))
    };
    let size = plan.map(|plan| plan.size);
    [
        named(&known.metric),
        named(&known.control),
        named(&known.variant),
        finite(known.baseline),
        finite(known.sd),
        finite(known.traffic),
        finite(wanted.effect),
        of_baseline(wanted.effect),
        size.and_then(|size| cell(size.n_control)),
        size.and_then(|size| cell(size.n_treatment)),
        size.and_then(|size| size.n_control.checked_add(size.n_treatment)).and_then(cell),
        finite(plan.map(|plan| plan.days)),
        plan.and_then(|plan| cell(plan.weeks)),
        cell(day.days),
        cell(day.n_control),
        cell(day.n_treatment),
        finite(day.mde),
        of_baseline(day.mde),
        cell(warnings.to_vec()),
    ]
}

// --- exp_simulate_aa ----------------------------------------------------------------------------------------------

const AA_COLUMNS: usize = 14;
const MOST_RUNS: i32 = 100_000;
/// Of more subjects every so-and-so-many-th takes part.
const MOST_SUBJECTS: usize = 1_000_000;

#[pg_extern(sql = false)]
fn exp_simulate_aa(
    metric: Option<&str>,
    runs: Option<i32>,
    key: Option<&str>,
    alpha: Option<f64>,
    share: Option<f64>,
    seed: Option<i64>,
    scope: Option<&str>,
) -> Rows<'static, AA_COLUMNS> {
    let design = Simulation {
        runs: runs.unwrap_or(1_000),
        alpha: alpha.unwrap_or(DEFAULT_ALPHA),
        share: share.unwrap_or(0.5),
        seed: seed.unwrap_or(1),
    };
    let rows = || {
        design.check()?;
        let Some(metric) = args::reader_part("metric", metric)? else { return Ok(None) };
        let key = match args::reader_key(key)? {
            Some(key) => Some(key.to_owned()),
            None => judged_most(metric, scope)?,
        };
        let Some((store, definition)) = series::find(key.as_deref(), scope)? else { return Ok(None) };
        let row = series::judged_by(&store, &definition, Some(metric))?.remove(0);
        simulated(&store, &definition, &row, &design).map(Some)
    };
    Rows::new(rows().or_raise())
}

/// The key of the experiment with the most subjects that a metric judges.
fn judged_most(metric: &str, scope: Option<&str>) -> Result<Option<String>> {
    let scope = args::scope(scope)?;
    let Some(store) = catalog::find()? else { return Ok(None) };
    access::require(&store, &scope, Access::Reader)?;
    traffics::judged_most(&store, &scope, metric)
}

struct Simulation {
    runs: i32,
    alpha: f64,
    share: f64,
    seed: i64,
}

impl Simulation {
    fn check(&self) -> Result<()> {
        if !(1..=MOST_RUNS).contains(&self.runs) {
            return Err(refused(format!("runs must be from 1 to {MOST_RUNS}"), self.runs.to_string()));
        }
        if !(self.alpha > 0.0 && self.alpha < 0.5) {
            return Err(refused("alpha must be above 0 and below 0.5", float(self.alpha)));
        }
        if !(self.share > 0.0 && self.share < 1.0) {
            return Err(refused("share must be above 0 and below 1", float(self.share)));
        }
        Ok(())
    }
}

/// The values of all subjects as numbers whose means are compared, and whether only some of the subjects are in it.
fn values(analysis: &Analysis, metric: &metrics::Row) -> Result<(Vec<f64>, i64)> {
    let (mut pairs, subjects) = analysis.subjects(metric)?;
    // Whose order is not that of the rows: a metric's values are the same whatever way they are read.
    pairs.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let total = usize::try_from(subjects).unwrap_or(0);
    let step = total.div_ceil(MOST_SUBJECTS).max(1);
    let zeros = total.saturating_sub(pairs.len()).div_ceil(step);
    let mut taken: Vec<(f64, f64)> = pairs.into_iter().step_by(step).collect();
    taken.extend(std::iter::repeat_n((0.0, 0.0), zeros));
    let values = if kind_of(metric) == Kind::Ratio {
        linearised(&taken).unwrap_or_default()
    } else {
        taken.into_iter().map(|(y, _)| y).collect()
    };
    Ok((values, subjects))
}

fn simulated(
    store: &Store,
    definition: &Definition,
    metric: &metrics::Row,
    design: &Simulation,
) -> Result<[Cell; AA_COLUMNS]> {
    let request = Request { population: Population::Exposed, as_of: None, mature_at: None, sees: Sees::Caller };
    let (values, subjects) = values(&Analysis::new(store, definition, request, None), metric)?;
    let (mut tested, mut rejected, mut av_rejected) = (0, 0, 0);
    for run in 0..design.runs {
        pgrx::check_for_interrupts!();
        // Where the generator is after the runs before.
        const STEP: u64 = 0x9e37_79b9_7f4a_7c15;
        let seed = (design.seed as u64).wrapping_add((run as u64).wrapping_mul(values.len() as u64).wrapping_mul(STEP));
        let one = simulate(&values, design.share, 1, design.alpha, seed);
        let one = one.map_err(|error| refused(error.to_string(), metric.metric.clone()))?;
        (tested, rejected, av_rejected) = (tested + one.tested, rejected + one.rejected, av_rejected + one.av_rejected);
    }
    let rate = |count: i64| (tested > 0).then(|| count as f64 / tested as f64).and_then(cell);
    let interval = wilson(rejected, tested, 0.05);
    let mut warnings = Vec::new();
    if (values.len() as i64) < subjects {
        warnings.push(if values.is_empty() { "denominator_zero" } else { "sampled" });
    }
    if tested == 0 {
        warnings.push("insufficient_data");
    }
    if let Some(interval) = interval {
        let (low, high) = (interval.low, interval.high);
        if low > design.alpha {
            warnings.push("false_positives_high");
        } else if high < design.alpha {
            warnings.push("false_positives_low");
        }
    }
    Ok([
        text(&definition.key),
        text(&metric.metric),
        cell(subjects),
        cell(i64::from(design.runs)),
        cell(tested),
        cell(rejected),
        rate(rejected),
        interval.and_then(|interval| cell(interval.low)),
        interval.and_then(|interval| cell(interval.high)),
        cell(av_rejected),
        rate(av_rejected),
        cell(design.alpha),
        cell(design.seed),
        cell(warnings),
    ])
}
