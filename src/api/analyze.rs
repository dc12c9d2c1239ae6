//! What an experiment's numbers say.

use experiment_engine::stats::correction::Correction;
use experiment_engine::stats::lift::{LiftMethod, UnknownName};
use pgrx::datum::TimestampWithTimeZone;
use pgrx::{pg_extern, pg_sys};

use super::args;
use super::comparison::{self, Notes};
use super::rows::{Cell, Rows, cell, text};
use super::series;
use crate::error::{Error, OrRaise, Result, quote};
use crate::store::analyze::{self, Ask, Line};
use crate::store::definition::Definition;
use crate::store::strata::Population;

const COLUMNS: usize = 8 + comparison::COLUMNS + 2;

#[pg_extern(sql = false)]
#[expect(clippy::too_many_arguments, reason = "they are those of the SQL function")]
fn exp_analyze(
    key: Option<&str>,
    metric: Option<&str>,
    method: Option<&str>,
    cuped: Option<bool>,
    correction: Option<&str>,
    by: Option<&str>,
    as_of: Option<TimestampWithTimeZone>,
    population: Option<&str>,
    scope: Option<&str>,
) -> Rows<'static, COLUMNS> {
    let analyze = || {
        let ask = Ask {
            metric: args::reader_part("metric", metric)?,
            lift: method.map_or(Ok(LiftMethod::default()), parse_method)?,
            cuped,
            correction: correction.map_or(Ok(Correction::default()), parse_correction)?,
            by: args::reader_part("attribute", by)?,
            as_of: as_of.map(i64::from),
            population: population.map_or(Ok(Population::Exposed), parse_population)?,
        };
        lines(key, &ask, scope)
    };
    Rows::new(analyze().or_raise())
}

fn parse_method(given: &str) -> Result<LiftMethod> {
    let problem = "unknown method; it is fieller, delta or log";
    LiftMethod::parse(given).map_err(|_| Error::Analysis { problem, given: quote(given) })
}

fn parse_correction(given: &str) -> Result<Correction> {
    let unknown = |error: UnknownName| Error::Correction { problem: error.to_string(), given: quote(given) };
    Correction::parse(given).map_err(unknown)
}

fn parse_population(given: &str) -> Result<Population> {
    match given {
        "exposed" => Ok(Population::Exposed),
        "assigned" => Ok(Population::Assigned),
        _ => Err(Error::Analysis { problem: "unknown population; it is exposed or assigned", given: quote(given) }),
    }
}

fn lines(key: Option<&str>, ask: &Ask, scope: Option<&str>) -> Result<Vec<[Cell; COLUMNS]>> {
    let Some((store, definition)) = series::find(key, scope)? else { return Ok(Vec::new()) };
    if ask.metric.is_some() {
        series::judged_by(&store, &definition, ask.metric)?;
    }
    let lines = analyze::analyze(&store, &definition, ask)?;
    Ok(lines.iter().map(|line| row(&definition, line)).collect())
}

fn row(definition: &Definition, line: &Line) -> [Cell; COLUMNS] {
    let Line { finding, srm, .. } = line;
    let before = [
        text(&definition.key),
        text(&line.metric),
        text(&definition.variants[line.variant].key),
        text(&definition.variants[analyze::control(definition)].key),
        text(&line.role),
        line.as_of.map(pg_sys::Datum::from),
        srm.and_then(|srm| srm.p_value).and_then(cell),
        srm.and_then(|srm| srm.seq_p_value).and_then(cell),
    ];
    let notes = Notes {
        decision: finding.decision.name(),
        reasons: finding.reasons.clone(),
        warnings: finding.warnings.clone(),
    };
    let figures = comparison::cells(&finding.row, &notes);
    let after = [line.segment.as_deref().and_then(text), line.mature.and_then(cell)];
    let mut cells = before.into_iter().chain(figures).chain(after);
    std::array::from_fn(|_| cells.next().expect("as many as there are columns"))
}
