//! The statistics themselves, on numbers of any origin: comparisons, adjusted p-values, planning.

use std::ffi::CStr;

use experiment_engine::stats::bayes::Prior;
use experiment_engine::stats::compare::{self, CompareError, Comparison, Kind, Options};
use experiment_engine::stats::correction::{self, Correction};
use experiment_engine::stats::lift::LiftMethod;
use experiment_engine::stats::moments::Moments;
use experiment_engine::stats::power::{DEFAULT_POWER, Design, PowerError};
use pgrx::{PgLogLevel, PgSqlErrorCode, ereport, pg_extern, pg_sys};
use serde_json::Value;

use super::args::{self, RawJsonb};
use super::comparison::{self, Notes};
use super::rows::{Columns, Record, cell};
use crate::error::{Error, OrRaise, Result, float, quote};

/// How much a JSON document may say of itself in a DETAIL.
const MOST_SHOWN: usize = 100;

/// A JSON document for a DETAIL.
fn shown(value: &Value) -> String {
    let text = value.to_string();
    if text.len() <= MOST_SHOWN { text } else { format!("{} of {} bytes", args::kind(value), text.len()) }
}

/// Moments as somebody gives them; `argument` names them in errors.
pub fn moments_of(argument: &'static str, given: RawJsonb) -> Result<Moments> {
    let value = given.parse(argument)?;
    Moments::from_json(&value).map_err(|error| {
        let given = Some(format!("{argument}: {}", shown(&value)));
        Error::Moments { problem: error.to_string(), given }
    })
}

// --- exp_compare --------------------------------------------------------------------------------------------------

#[pg_extern(sql = false)]
#[expect(clippy::too_many_arguments, reason = "they are those of the SQL function")]
fn exp_compare(
    control: Option<RawJsonb>,
    treatment: Option<RawJsonb>,
    kind: Option<&str>,
    alpha: Option<f64>,
    lift: Option<&str>,
    n_star: Option<i64>,
    prior: Option<RawJsonb>,
    mde: Option<f64>,
) -> Record<{ comparison::COLUMNS }> {
    let options = options(kind, alpha, lift, prior).or_raise();
    let row = compared(control, treatment, &Options { n_star, mde, ..options }).or_raise();
    let columns: &'static Columns = &comparison::DESCRIPTION;
    Record { columns, cells: comparison::cells(&row, &Notes::of(&row)), keep: None }
}

fn options(kind: Option<&str>, alpha: Option<f64>, lift: Option<&str>, prior: Option<RawJsonb>) -> Result<Options> {
    let default = Options::default();
    let unknown =
        |error: &dyn ToString, given: &str| Error::Comparison { problem: error.to_string(), given: quote(given) };
    let kind = kind.map(|given| Kind::parse(given).map_err(|error| unknown(&error, given))).transpose()?;
    let lift = lift.map(|given| LiftMethod::parse(given).map_err(|error| unknown(&error, given))).transpose()?;
    Ok(Options {
        kind: kind.unwrap_or(default.kind),
        alpha: alpha.unwrap_or(default.alpha),
        lift: lift.unwrap_or(default.lift),
        prior: prior.map(prior_of).transpose()?,
        ..default
    })
}

fn prior_of(given: RawJsonb) -> Result<Prior> {
    let value = given.parse("prior")?;
    Prior::from_json(&value).map_err(|error| Error::Comparison { problem: error.to_string(), given: shown(&value) })
}

/// Without moments an arm has nobody.
fn compared(control: Option<RawJsonb>, treatment: Option<RawJsonb>, options: &Options) -> Result<Comparison> {
    let arm =
        |argument, given: Option<RawJsonb>| given.map_or(Ok(Moments::default()), |given| moments_of(argument, given));
    let (control, treatment) = (arm("control", control)?, arm("treatment", treatment)?);
    compare::compare(&control, &treatment, options).map_err(|error| refused(&error, options, [&control, &treatment]))
}

fn refused(error: &CompareError, options: &Options, arms: [&Moments; 2]) -> Error {
    let problem = error.to_string();
    let given = match error {
        CompareError::InvalidAlpha => float(options.alpha),
        CompareError::InvalidNStar => options.n_star.unwrap_or_default().to_string(),
        CompareError::InvalidMde => options.mde.map(float).unwrap_or_default(),
        CompareError::Prior(_) => options.prior.map(shown_prior).unwrap_or_default(),
        CompareError::NoSecondValue(_) | CompareError::Moments(_) => {
            let [control, treatment] = arms.map(|arm| format!("n {}, mean {}", arm.n, float(arm.mean)));
            let given = Some(format!("control: {control}; treatment: {treatment}"));
            return Error::Moments { problem, given };
        }
    };
    Error::Comparison { problem, given }
}

fn shown_prior(prior: Prior) -> String {
    match prior {
        Prior::Beta { alpha, beta } => format!("alpha {}, beta {}", float(alpha), float(beta)),
        Prior::Normal { mean, sd } => format!("mean {}, sd {}", float(mean), float(sd)),
    }
}

// --- exp_adjust ---------------------------------------------------------------------------------------------------

#[pg_extern(sql = false)]
fn exp_adjust(p_values: Option<Vec<Option<f64>>>, method: Option<&str>) -> Option<Vec<Option<f64>>> {
    adjusted(p_values, method).or_raise()
}

/// More would take longer than a cancel may wait.
const MOST_P_VALUES: usize = 100_000;

fn adjusted(p_values: Option<Vec<Option<f64>>>, method: Option<&str>) -> Result<Option<Vec<Option<f64>>>> {
    let unknown =
        |error: &dyn ToString, given: &str| Error::Correction { problem: error.to_string(), given: quote(given) };
    let correction =
        method.map(|given| Correction::parse(given).map_err(|error| unknown(&error, given))).transpose()?;
    let Some(p_values) = p_values else { return Ok(None) };
    if p_values.len() > MOST_P_VALUES {
        let problem = format!("at most {MOST_P_VALUES} p-values can be adjusted at once");
        return Err(Error::Correction { problem, given: p_values.len().to_string() });
    }
    if let Some(wrong) = p_values.iter().flatten().find(|p| !(0.0..=1.0).contains(*p)) {
        let problem = "p-values must be between 0 and 1".into();
        return Err(Error::Correction { problem, given: float(*wrong) });
    }
    // The negative zero is 0.
    let p_values: Vec<Option<f64>> = p_values.into_iter().map(|p| p.map(|p| p + 0.0)).collect();
    Ok(Some(correction::adjust(&p_values, correction.unwrap_or_default())))
}

// --- Planning -----------------------------------------------------------------------------------------------------

const DEFAULT_ALPHA: f64 = 0.05;

fn design(baseline: f64, sd: Option<f64>, alpha: Option<f64>, margin: Option<f64>) -> Design {
    Design { baseline, sd, alpha: alpha.unwrap_or(DEFAULT_ALPHA), margin: margin.unwrap_or(0.0) }
}

/// What was found, or NULL with a warning where there is no such number. `arguments` are those that an error shows.
fn found<T>(result: std::result::Result<T, PowerError>, arguments: &[(&str, String)]) -> Result<Option<T>> {
    match result {
        Ok(found) => Ok(Some(found)),
        Err(PowerError::Unreachable) => {
            warn("UNREACHABLE: no number of subjects finds that effect, or no effect is found with so few");
            Ok(None)
        }
        Err(PowerError::OutOfRange { name, .. }) => {
            let given = arguments.iter().find(|(argument, _)| *argument == name);
            let problem = result.err().map(|error| error.to_string()).unwrap_or_default();
            Err(Error::Plan { problem, given: given.map(|(_, given)| given.clone()).unwrap_or_default() })
        }
    }
}

/// A figure that a double holds, or NULL with a warning.
fn finite(figure: Option<f64>) -> Option<f64> {
    let finite = figure.filter(|figure| figure.is_finite());
    if figure.is_some() && finite.is_none() {
        warn("OUT_OF_RANGE: the figure is beyond the largest double");
    }
    finite
}

fn warn(message: &'static str) {
    ereport!(PgLogLevel::WARNING, PgSqlErrorCode::ERRCODE_WARNING, message);
}

/// The arguments of a design for an error.
fn shown_design(design: &Design) -> Vec<(&'static str, String)> {
    let sd = design.sd.map(float).unwrap_or_default();
    let (baseline, alpha, margin) = (float(design.baseline), float(design.alpha), float(design.margin));
    vec![("baseline", baseline), ("sd", sd), ("alpha", alpha), ("margin", margin)]
}

#[pg_extern(sql = false)]
fn exp_power(
    n_control: Option<i64>,
    n_treatment: Option<i64>,
    baseline: Option<f64>,
    effect: Option<f64>,
    sd: Option<f64>,
    alpha: Option<f64>,
    margin: Option<f64>,
) -> Option<f64> {
    let (n_control, n_treatment, effect) = (n_control?, n_treatment?, effect?);
    let design = design(baseline?, sd, alpha, margin);
    let counts = [("n_control", n_control.to_string()), ("n_treatment", n_treatment.to_string())];
    let shown: Vec<_> = [("effect", float(effect))].into_iter().chain(counts).chain(shown_design(&design)).collect();
    finite(found(design.power(n_control, n_treatment, effect), &shown).or_raise())
}

static SAMPLE_SIZE: [(&CStr, pg_sys::Oid); 3] =
    [(c"n_control", pg_sys::INT8OID), (c"n_treatment", pg_sys::INT8OID), (c"total", pg_sys::INT8OID)];

#[pg_extern(sql = false)]
fn exp_sample_size(
    baseline: Option<f64>,
    effect: Option<f64>,
    sd: Option<f64>,
    alpha: Option<f64>,
    power: Option<f64>,
    ratio: Option<f64>,
    margin: Option<f64>,
) -> Record<3> {
    let columns: &'static Columns = &SAMPLE_SIZE;
    let size = baseline.zip(effect).and_then(|(baseline, effect)| {
        let (design, power, ratio) =
            (design(baseline, sd, alpha, margin), power.unwrap_or(DEFAULT_POWER), ratio.unwrap_or(1.0));
        let given = [("effect", float(effect)), ("power", float(power)), ("ratio", float(ratio))];
        let shown: Vec<_> = given.into_iter().chain(shown_design(&design)).collect();
        found(design.sample_size(effect, power, ratio), &shown).or_raise()
    });
    let cells = size.map_or([None; 3], |size| {
        [cell(size.n_control), cell(size.n_treatment), cell(size.n_control + size.n_treatment)]
    });
    Record { columns, cells, keep: None }
}

#[pg_extern(sql = false)]
fn exp_mde(
    n_control: Option<i64>,
    n_treatment: Option<i64>,
    baseline: Option<f64>,
    sd: Option<f64>,
    alpha: Option<f64>,
    power: Option<f64>,
) -> Option<f64> {
    let (n_control, n_treatment) = (n_control?, n_treatment?);
    let (design, power) = (design(baseline?, sd, alpha, None), power.unwrap_or(DEFAULT_POWER));
    let counts = [("n_control", n_control.to_string()), ("n_treatment", n_treatment.to_string())];
    let shown: Vec<_> = [("power", float(power))].into_iter().chain(counts).chain(shown_design(&design)).collect();
    finite(found(design.minimum_effect(n_control, n_treatment, power), &shown).or_raise())
}
