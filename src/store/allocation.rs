//! Who owns which part of the line, and the periods in which that stayed as it was.

use experiment_engine::allocate::{Allocator, InvalidAllocation, Range, first_moved, parse_ranges};
use experiment_engine::bucket::HashScheme;
use experiment_engine::line::Line;
use experiment_engine::variant::VariantSpec;
use pgrx::{JsonB, pg_sys};
use serde_json::{Map, Value};

use super::Store;
use super::assignment::{self, Address};
use super::experiment::{self, Experiment};
use super::lookup::{self, Source};
use super::sql::{self, Row, Sees, Statement, param};
use super::{bandit, definition, lock, session};
use crate::error::{Error, Result};

/// The buckets of the line that ranges count in.
const BUCKETS: f64 = 10_000.0;

static RANGES: Statement = Statement {
    text: "SELECT first, last, variant FROM exp.allocation WHERE experiment_id = $1 ORDER BY first",
    types: &[pg_sys::INT4OID],
};

/// The ranges as they stand: explicit ones, or those that the weights come to, where they come to whole buckets.
fn current(store: &Store, experiment: &Experiment) -> Option<Vec<Range>> {
    if experiment.allocated {
        let first = experiment.first();
        return Some(sql::read(store, &RANGES, &[param(experiment.id)], Sees::Latest, |row: &Row| Range {
            start: row.need::<i16>(1) as u16,
            end: row.need::<i16>(2) as u16,
            variant: (row.need::<i16>(3) - first) as usize,
        }));
    }
    let native = experiment.hash == HashScheme::Native.name();
    native.then(|| by_weight(experiment)).flatten()
}

fn by_weight(experiment: &Experiment) -> Option<Vec<Range>> {
    let weights: Vec<f64> = experiment.variants.iter().map(|variant| variant.weight).collect();
    let bucket = |place: f64| {
        let bucket = (place * BUCKETS).round();
        (bucket / BUCKETS == place).then_some(bucket as u16)
    };
    let range = |(variant, (start, end)): (usize, (f64, f64))| {
        Some(Range { variant, start: bucket(start)?, end: bucket(end)?.checked_sub(1)? })
    };
    Line::new(&weights, 1.0).bounds().enumerate().map(range).collect()
}

/// Puts explicit ranges in place, or the weights again (`None`). Once anybody is assigned ranges can only be added where
/// nobody owned the line.
pub fn set(store: &Store, experiment: &Experiment, doc: Option<&Value>) -> Result<()> {
    experiment.refuse_final()?;
    let ranges = doc.map(|doc| parse_ranges(doc, &experiment.keys())).transpose().map_err(Error::Allocation)?;
    check(experiment, ranges.as_deref())?;
    if ranges.is_some() {
        bandit::refuse(store, experiment, "allocations")?;
    }
    lock::experiment_exclusive(store, experiment.id);
    if assignment::anybody(store, experiment.id) {
        refuse_moves(store, experiment, ranges.as_deref())?;
    }
    replace(store, experiment, ranges.as_deref())
}

/// Whether the hash scheme can work with it.
fn check(experiment: &Experiment, ranges: Option<&[Range]>) -> Result<()> {
    let weights: Vec<f64> = experiment.variants.iter().map(|variant| variant.weight).collect();
    let made =
        Allocator::new(experiment.hash(), &experiment.scope, &experiment.salt, &weights, experiment.coverage, ranges);
    made.map(|_| ()).map_err(Error::Allocation)
}

fn refuse_moves(store: &Store, experiment: &Experiment, ranges: Option<&[Range]>) -> Result<()> {
    let locked = |bucket: Option<u16>| match bucket {
        None => Error::Locked { key: experiment.key.clone(), what: "allocations" },
        Some(bucket) => Error::BucketLocked { key: experiment.key.clone(), bucket },
    };
    if ranges.is_none() && !experiment.allocated {
        return Ok(());
    }
    let Some(before) = current(store, experiment) else { return Err(locked(None)) };
    match ranges {
        None => Err(locked(None)),
        Some(after) => first_moved(&before, after).map_or(Ok(()), |bucket| Err(locked(Some(bucket)))),
    }
}

static CLEAR: Statement =
    Statement { text: "DELETE FROM exp.allocation WHERE experiment_id = $1", types: &[pg_sys::INT4OID] };
static INSERT: Statement = Statement {
    text: "INSERT INTO exp.allocation (experiment_id, first, last, variant) VALUES ($1, $2, $3, $4)",
    types: &[pg_sys::INT4OID, pg_sys::INT2OID, pg_sys::INT2OID, pg_sys::INT2OID],
};
static SET_ALLOCATED: Statement = Statement {
    text: "UPDATE exp.experiment SET allocated = $2 WHERE id = $1",
    types: &[pg_sys::INT4OID, pg_sys::BOOLOID],
};

fn replace(store: &Store, experiment: &Experiment, ranges: Option<&[Range]>) -> Result<()> {
    sql::write(store, &CLEAR, &[param(experiment.id)]);
    for range in ranges.unwrap_or_default() {
        insert(store, experiment.id, experiment.first() + range.variant as i16, range.start as i16, range.end as i16);
    }
    sql::write(store, &SET_ALLOCATED, &[param(experiment.id), param(ranges.is_some())]);
    session::announce_change(store);
    record_period(store, Address { scope: &experiment.scope, key: &experiment.key })
}

fn insert(store: &Store, experiment: i32, variant: i16, start: i16, end: i16) {
    sql::write(store, &INSERT, &[param(experiment), param(start), param(end), param(variant)]);
}

/// Adds a variant: with a free range of the line, or, while nobody is assigned, without one.
pub fn add_variant(store: &Store, experiment: &Experiment, spec: VariantSpec, range: Option<(u16, u16)>) -> Result<()> {
    experiment.refuse_final()?;
    lock::experiment_exclusive(store, experiment.id);
    let number = experiment.variants.last().map_or(0, |variant| variant.number + 1);
    let invalid =
        |problem: &str, detail: String| Err(Error::Allocation(InvalidAllocation { problem: problem.into(), detail }));
    match range {
        None if assignment::anybody(store, experiment.id) => {
            return Err(Error::Locked { key: experiment.key.clone(), what: "variants without a free range" });
        }
        None => {}
        Some((start, end)) if !experiment.allocated => {
            let detail = format!("Asked for {start} to {end}.");
            return invalid("the weights give the whole line away, there is no free range", detail);
        }
        Some((start, end)) => {
            let taken = current(store, experiment).unwrap_or_default();
            if let Some(other) = taken.iter().find(|other| other.start <= end && start <= other.end) {
                let owner = &experiment.variants[other.variant].key;
                let detail = format!("{owner} has {} to {}, asked for {start} to {end}.", other.start, other.end);
                return invalid("the range is not free", detail);
            }
            insert(store, experiment.id, number, start as i16, end as i16);
        }
    }
    bandit::begin_anew(store, experiment, experiment.variants.len() + 1)?;
    experiment::insert_variants(store, &experiment.scope, experiment.id, number, &[spec], &[])?;
    session::announce_change(store);
    record_period(store, Address { scope: &experiment.scope, key: &experiment.key })
}

static LAST_SHARES: Statement = Statement {
    text: "SELECT shares FROM exp.period WHERE experiment_id = $1 ORDER BY started_at DESC LIMIT 1",
    types: &[pg_sys::INT4OID],
};
static FORGET_PERIODS: Statement =
    Statement { text: "DELETE FROM exp.period WHERE experiment_id = $1", types: &[pg_sys::INT4OID] };
static RECORD: Statement = Statement {
    text: "INSERT INTO exp.period (experiment_id, started_at, shares) VALUES ($1, clock_timestamp(), $2)",
    types: &[pg_sys::INT4OID, pg_sys::JSONBOID],
};

/// Records what share each variant is to have from now on, where that changed. Before anybody is assigned there is one
/// period: the last.
pub fn record_period(store: &Store, address: Address) -> Result<()> {
    let Some(definition) = definition::find(store, address.scope, address.key) else { return Ok(()) };
    let keys = definition.variants.iter().map(|variant| variant.key.clone());
    let shares: Map<String, Value> = keys.zip(definition.shares().into_iter().map(Value::from)).collect();
    let id = param(definition.id);
    let last = sql::read_one(store, &LAST_SHARES, &[id], Sees::Latest, |row| row.need::<JsonB>(1).0);
    if last.and_then(|last| last.as_object().map(|last| same_shares(last, &shares))) == Some(true) {
        return Ok(());
    }
    if !assignment::anybody(store, definition.id) {
        sql::write(store, &FORGET_PERIODS, &[id]);
    }
    sql::write(store, &RECORD, &[id, param(JsonB(Value::Object(shares)))]);
    Ok(())
}

/// Equal but for digits that a computation in another place may have rounded otherwise.
fn same_shares(a: &Map<String, Value>, b: &Map<String, Value>) -> bool {
    const ROUNDING: f64 = 1e-12;
    let share = |value: &Value| value.as_f64().unwrap_or(f64::NAN);
    a.len() == b.len()
        && a.iter().all(|(key, value)| b.get(key).is_some_and(|other| (share(value) - share(other)).abs() < ROUNDING))
}

/// A period: how many of those enrolled in it there are, how many of them were exposed, and what share each variant was
/// to have.
pub struct Period {
    pub assigned: i64,
    pub exposed: i64,
    pub shares: Vec<f64>,
}

static PERIODS: Statement = Statement {
    text: "SELECT shares, started_at FROM exp.period WHERE experiment_id = $1 ORDER BY started_at",
    types: &[pg_sys::INT4OID],
};
/// Whoever was enrolled before the first period began counts to it.
static BY_PERIOD: Statement = Statement {
    text: "SELECT greatest(width_bucket(a.assigned_at, p.starts), 1) - 1, count(*), count(*) FILTER (WHERE a.exposures > 0)
           FROM exp.assignment AS a
           CROSS JOIN (SELECT array_agg(started_at ORDER BY started_at) AS starts FROM exp.period
                       WHERE experiment_id = $1) AS p
           WHERE a.experiment_id = $1
           GROUP BY 1",
    types: &[pg_sys::INT4OID],
};

static BEGUN: Source<0> = Source {
    table: c"period",
    index: c"period_pkey",
    key: &[(c"experiment_id", pg_sys::INT4OID)],
    columns: [],
    is_partial: false,
};

/// When each period began, in microseconds, and what share each variant was to have; nothing where the shares never
/// changed.
pub fn shares_by_period(store: &Store, definition: &definition::Definition, sees: Sees) -> Vec<(i64, Vec<f64>)> {
    let begun = lookup::rows(store, &BEGUN, &[pg_sys::Datum::from(definition.id)], sees, |_| ());
    if begun.is_some_and(|begun| begun.len() < 2) {
        return Vec::new();
    }
    let share = |shares: &Value, key: &str| shares.get(key).and_then(Value::as_f64).unwrap_or(0.0);
    sql::read(store, &PERIODS, &[param(definition.id)], sees, |row| {
        let shares = row.need::<JsonB>(1).0;
        let shares = definition.variants.iter().map(|variant| share(&shares, &variant.key)).collect();
        (row.copy(2).expect("not null").value() as i64, shares)
    })
}

/// The periods of an experiment, by a count of its assignments; `None` where its shares never changed, which needs no
/// counting.
pub fn periods(store: &Store, definition: &definition::Definition, sees: Sees) -> Option<Vec<Period>> {
    let shares = shares_by_period(store, definition, sees).into_iter();
    let mut periods: Vec<Period> = shares.map(|(_, shares)| Period { assigned: 0, exposed: 0, shares }).collect();
    if periods.len() < 2 {
        return None;
    }
    for (period, assigned, exposed) in sql::read(store, &BY_PERIOD, &[param(definition.id)], sees, |row| {
        (row.need::<i32>(1) as usize, row.need::<i64>(2), row.need::<i64>(3))
    }) {
        (periods[period].assigned, periods[period].exposed) = (assigned, exposed);
    }
    Some(periods)
}

/// What each variant is to have of those whom `subjects` counts, up to a factor: its share, or where the shares changed the
/// sum over the periods of the subjects enrolled in each times its share then.
pub fn expected(
    definition: &definition::Definition,
    periods: Option<&[Period]>,
    subjects: fn(&Period) -> i64,
) -> Vec<f64> {
    let shares = definition.shares();
    let periods = periods.unwrap_or_default();
    if periods.iter().map(subjects).sum::<i64>() == 0 {
        return shares;
    }
    let of = |variant: usize| periods.iter().map(|period| subjects(period) as f64 * period.shares[variant]).sum();
    (0..shares.len()).map(of).collect()
}

/// Whether the shares of two variants were in one ratio throughout those periods in which both had any.
pub fn has_one_ratio<'a>(periods: impl Iterator<Item = &'a [f64]>, a: usize, b: usize) -> bool {
    const ROUNDING: f64 = 1e-9;
    let both = periods.filter(|shares| shares[a] > 0.0 && shares[b] > 0.0);
    let mut ratios = both.map(|shares| shares[a] / (shares[a] + shares[b]));
    let Some(first) = ratios.next() else { return true };
    ratios.all(|ratio| (ratio - first).abs() < ROUNDING)
}

/// Whether the split of those who were exposed changed among the periods.
pub fn has_changed(periods: &[Period]) -> bool {
    let with_subjects = || periods.iter().filter(|period| period.exposed > 0).map(|period| &period.shares[..]);
    let variants = periods.first().map_or(0, |period| period.shares.len());
    let is_there = |variant: usize| with_subjects().map(|shares| shares[variant] > 0.0).collect::<Vec<_>>();
    (1..variants).any(|variant| is_there(variant) != is_there(0) || !has_one_ratio(with_subjects(), 0, variant))
}

/// Takes explicit ranges away: the weights are in force again.
pub fn clear(store: &Store, experiment: i32) {
    sql::write(store, &CLEAR, &[param(experiment)]);
    sql::write(store, &SET_ALLOCATED, &[param(experiment), param(false)]);
}

/// Removes an experiment's ranges and periods.
pub fn delete(store: &Store, experiment: i32) {
    sql::write(store, &CLEAR, &[param(experiment)]);
    sql::write(store, &FORGET_PERIODS, &[param(experiment)]);
}
