//! Exact sums of subjects' values, by metric and variant: what is aggregated, and what is read of it.
//!
//! A row of exp.moment is the sum over the rows of exp.outcome of its experiment, metric and variant, to the last bit.
//! Whoever changes either holds `lock::aggregate`.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use experiment_engine::exact::{ExactProductSum, ExactSum};
use experiment_engine::moments::{Moments, StoredSums, Sums, Values};
use pgrx::pg_sys;

use super::Store;
use super::definition::Definition;
use super::lookup::{self, Source};
use super::metric;
use super::source;
use super::sql::{self, Columns, PushedSnapshot, Row, Sees, Statement, param};
use super::tally::{self, Counts};
use crate::error::Result;

/// Sums from column `first` on, in the order of exp.moment.
fn sums(row: &Row, first: i32) -> Sums {
    let bytes = |column| row.need::<Vec<u8>>(first + column);
    let sum = |column| ExactSum::from_bytes(&bytes(column));
    let products = |column| ExactProductSum::from_bytes(&bytes(column));
    Sums {
        subjects: row.need(first),
        nonzero: row.need(first + 1),
        capped: row.need(first + 2),
        y: sum(3),
        yy: products(4),
        d: sum(5),
        dd: products(6),
        yd: products(7),
        x: sum(8),
        xx: products(9),
        xy: products(10),
    }
}

static READ: Statement = Statement {
    text: "SELECT variant, subjects, nonzero, capped, y, yy, d, dd, yd, x, xx, xy
           FROM exp.moment WHERE experiment_id = $1 AND metric_id = $2",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID],
};

/// The sums of a metric of an experiment, by the variants' numbers.
pub fn read(store: &Store, experiment: i32, metric: i32, sees: Sees) -> BTreeMap<i16, Sums> {
    let rows = sql::read(store, &READ, &[param(experiment), param(metric)], sees, |row| (row.need(1), sums(row, 2)));
    rows.into_iter().collect()
}

static READ_ALL: Statement = Statement {
    text: "SELECT variant, subjects, nonzero, capped, y, yy, d, dd, yd, x, xx, xy, metric_id
           FROM exp.moment WHERE experiment_id = $1",
    types: &[pg_sys::INT4OID],
};

static OF_EXPERIMENT: Source<13> = Source {
    table: c"moment",
    index: c"moment_pkey",
    key: &[(c"experiment_id", pg_sys::INT4OID)],
    columns: [
        (c"metric_id", pg_sys::INT4OID),
        (c"variant", pg_sys::INT2OID),
        (c"subjects", pg_sys::INT8OID),
        (c"nonzero", pg_sys::INT8OID),
        (c"capped", pg_sys::INT8OID),
        (c"y", pg_sys::BYTEAOID),
        (c"yy", pg_sys::BYTEAOID),
        (c"d", pg_sys::BYTEAOID),
        (c"dd", pg_sys::BYTEAOID),
        (c"yd", pg_sys::BYTEAOID),
        (c"x", pg_sys::BYTEAOID),
        (c"xx", pg_sys::BYTEAOID),
        (c"xy", pg_sys::BYTEAOID),
    ],
    is_partial: false,
};

fn looked_up(row: &Columns) -> ((i32, i16), Rc<StoredSums>) {
    let counts = [2, 3, 4].map(|column| row.number(column));
    let bytes = std::array::from_fn(|index| row.bytes(5 + index));
    ((row.number(0) as i32, row.number(1) as i16), Rc::new(StoredSums::from_bytes(counts, bytes)))
}

/// The same of all of its metrics, by metric and variant, to be read.
pub fn read_all(store: &Store, experiment: i32, sees: Sees) -> BTreeMap<(i32, i16), Rc<StoredSums>> {
    if let Some(rows) = lookup::rows(store, &OF_EXPERIMENT, &[pg_sys::Datum::from(experiment)], sees, looked_up) {
        return rows.into_iter().collect();
    }
    let row = |row: &Row| ((row.need(13), row.need(1)), Rc::new(StoredSums::from(&sums(row, 2))));
    sql::read(store, &READ_ALL, &[param(experiment)], sees, row).into_iter().collect()
}

static SAVE: Statement = Statement {
    text: "INSERT INTO exp.moment (experiment_id, metric_id, variant, subjects, nonzero, capped, y, yy, d, dd, yd, x, xx, xy)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
           ON CONFLICT (experiment_id, metric_id, variant) DO UPDATE
           SET subjects = excluded.subjects, nonzero = excluded.nonzero, capped = excluded.capped, y = excluded.y,
               yy = excluded.yy, d = excluded.d, dd = excluded.dd, yd = excluded.yd, x = excluded.x, xx = excluded.xx,
               xy = excluded.xy",
    types: &[
        pg_sys::INT4OID,
        pg_sys::INT4OID,
        pg_sys::INT2OID,
        pg_sys::INT8OID,
        pg_sys::INT8OID,
        pg_sys::INT8OID,
        pg_sys::BYTEAOID,
        pg_sys::BYTEAOID,
        pg_sys::BYTEAOID,
        pg_sys::BYTEAOID,
        pg_sys::BYTEAOID,
        pg_sys::BYTEAOID,
        pg_sys::BYTEAOID,
        pg_sys::BYTEAOID,
    ],
};
static DELETE: Statement = Statement {
    text: "DELETE FROM exp.moment WHERE experiment_id = $1 AND metric_id = $2 AND variant = $3",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID, pg_sys::INT2OID],
};

/// Adds what was added to the rows of exp.outcome, and takes away what was removed: a sum of both, whose counts may be
/// negative.
pub fn change(store: &Store, experiment: i32, metric: i32, variant: i16, change: &Sums) {
    let mut sums = read(store, experiment, metric, Sees::Latest).remove(&variant).unwrap_or_default();
    sums.merge(change);
    save(store, experiment, metric, variant, &sums);
}

fn save(store: &Store, experiment: i32, metric: i32, variant: i16, sums: &Sums) {
    let key = [param(experiment), param(metric), param(variant)];
    if sums.subjects == 0 {
        sql::write(store, &DELETE, &key);
        return;
    }
    let counts = [param(sums.subjects), param(sums.nonzero), param(sums.capped)];
    let Sums { y, yy, d, dd, yd, x, xx, xy, .. } = sums;
    let bytes = [
        y.to_bytes(),
        yy.to_bytes(),
        d.to_bytes(),
        dd.to_bytes(),
        yd.to_bytes(),
        x.to_bytes(),
        xx.to_bytes(),
        xy.to_bytes(),
    ];
    let row: Vec<_> = key.into_iter().chain(counts).chain(bytes.into_iter().map(param)).collect();
    sql::write(store, &SAVE, &row);
}

// By metric, so that each is one look into the primary key.
static TAKE: Statement = Statement {
    text: "DELETE FROM exp.outcome AS o USING exp.metric AS m
           WHERE o.experiment_id = $1 AND o.subject = $2 AND m.id = o.metric_id
             AND o.metric_id = ANY (ARRAY(SELECT metric_id FROM exp.experiment_metric WHERE experiment_id = $1))
           RETURNING o.metric_id, o.variant, m.cap, o.y, o.d, o.x",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// Takes a subject's values out of an experiment, and out of its sums; returns how many there were.
pub fn take(store: &Store, experiment: i32, subject: &str) -> i64 {
    let row = |row: &Row| {
        let values = Values { y: row.need(4), d: row.need(5), x: row.need(6) };
        (row.need::<i32>(1), row.need::<i16>(2), row.get::<f64>(3), values)
    };
    let (count, taken) = sql::write_returning(store, &TAKE, &[param(experiment), param(subject)], row);
    for (metric, variant, cap, values) in taken {
        let mut removed = Sums::default();
        removed.remove(&values, cap);
        change(store, experiment, metric, variant, &removed);
    }
    count as i64
}

static BUILT: Statement = Statement {
    text: "SELECT u.experiment_id, u.metric_id, m.cap
           FROM exp.experiment_metric AS u JOIN exp.metric AS m ON m.id = u.metric_id
           WHERE u.built AND m.source IS NULL ORDER BY 1, 2",
    types: &[],
};

/// Sums that are not those of the values, and what they should be.
pub struct Differing {
    pub experiment: i32,
    pub metric: i32,
    kept: BTreeMap<i16, Sums>,
    recount: BTreeMap<i16, Sums>,
}

/// Every metric of every experiment whose sums are not those of its subjects' values, as the active snapshot has both.
pub fn differing(store: &Store) -> Vec<Differing> {
    let used = |row: &Row| (row.need::<i32>(1), row.need::<i32>(2), row.get::<f64>(3));
    let used = sql::read(store, &BUILT, &[], Sees::Caller, used).into_iter();
    let compared = used.map(|(experiment, metric, cap)| Differing {
        experiment,
        metric,
        kept: read(store, experiment, metric, Sees::Caller),
        recount: recount(store, experiment, metric, cap),
    });
    compared.filter(|found| found.kept != found.recount).collect()
}

fn recount(store: &Store, experiment: i32, metric: i32, cap: Option<f64>) -> BTreeMap<i16, Sums> {
    let mut sums = BTreeMap::<i16, Sums>::new();
    each_outcome(store, experiment, metric, |variant, values| sums.entry(variant).or_default().add(&values, cap));
    sums
}

/// Replaces sums by those of the values; returns how many were wrong.
pub fn replace(store: &Store, found: Differing) -> u64 {
    let Differing { experiment, metric, kept, mut recount } = found;
    let variants: BTreeSet<i16> = kept.keys().chain(recount.keys()).copied().collect();
    let mut replaced = 0;
    for variant in variants {
        let right = recount.remove(&variant).unwrap_or_default();
        if kept.get(&variant) != Some(&right) {
            save(store, experiment, metric, variant, &right);
            replaced += 1;
        }
    }
    replaced
}

/// What statistics need of one variant.
pub struct Summary {
    pub moments: Moments,
    /// What the values were capped at.
    pub cap: Option<f64>,
}

/// A metric of an experiment, by the variants in the order of the line. `counts` are theirs: whoever is exposed and has no
/// value is 0.
pub fn summarize(
    store: &Store,
    definition: &Definition,
    counts: &[Counts],
    metric: &metric::Row,
) -> Result<Vec<Summary>> {
    let sums = if metric.source.is_some() {
        let values = source::values(store, definition, metric)?;
        capped(definition, counts, metric, &values)
    } else if metric.cap_percentile.is_some() {
        capped(definition, counts, metric, &outcomes(store, definition.id, metric.id))
    } else {
        let mut stored = read(store, definition.id, metric.id, tally::sees());
        let of = |index| stored.remove(&definition.number(index)).unwrap_or_default();
        ((0..counts.len()).map(of).collect(), metric.cap)
    };
    let (sums, cap): (Vec<Sums>, _) = sums;
    // A session whose snapshot is older than what it changed may count fewer exposed than have values.
    let summary =
        |(sums, count): (&Sums, &Counts)| Summary { moments: sums.moments(count.subjects.max(sums.subjects)), cap };
    Ok(sums.iter().zip(counts).map(summary).collect())
}

static OUTCOMES: Statement = Statement {
    text: "SELECT variant, y, d, x FROM exp.outcome WHERE experiment_id = $1 AND metric_id = $2",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID],
};

/// The values of an experiment's subjects by a metric, with their variants' numbers.
fn outcomes(store: &Store, experiment: i32, metric: i32) -> Vec<(i16, Values)> {
    let _latest = (tally::sees() == Sees::Latest).then(PushedSnapshot::latest);
    let mut values = Vec::new();
    each_outcome(store, experiment, metric, |variant, one| values.push((variant, one)));
    values
}

/// Calls back with each subject's variant and values, as the active snapshot has them.
fn each_outcome(store: &Store, experiment: i32, metric: i32, mut take: impl FnMut(i16, Values)) {
    let float = |row: &Columns, column| f64::from_bits(row.number(column) as u64);
    sql::scan(store, &OUTCOMES, &[param(experiment), param(metric)], |row| {
        take(row.number(0) as i16, Values { y: float(row, 1), d: float(row, 2), x: float(row, 3) });
    });
}

/// The sums of values as the metric caps them, and the cap.
fn capped(
    definition: &Definition,
    counts: &[Counts],
    metric: &metric::Row,
    values: &[(i16, Values)],
) -> (Vec<Sums>, Option<f64>) {
    let known = || values.iter().filter_map(|(number, values)| Some((definition.index(*number)?, values)));
    let exposed = counts.iter().map(|count| count.subjects).sum();
    let cap = cap(metric, exposed, || known().map(|(_, values)| values.y).collect());
    let mut sums: Vec<Sums> = counts.iter().map(|_| Sums::default()).collect();
    for (index, values) in known() {
        sums[index].add(values, cap);
    }
    (sums, cap)
}

/// What a metric caps the values of some subjects at, of whom those whose values are not given have 0.
pub fn cap(metric: &metric::Row, subjects: i64, given: impl FnOnce() -> Vec<f64>) -> Option<f64> {
    metric.cap.or_else(|| {
        // A cap below 0 would be one for those without a value, too.
        percentile(given(), subjects, metric.cap_percentile?).map(|cap| cap.max(0.0))
    })
}

/// The percentile of values of which only some are given, the others being 0: between two values by their distance, as
/// percentile_cont.
fn percentile(mut given: Vec<f64>, count: i64, share: f64) -> Option<f64> {
    let zeros = usize::try_from(count).unwrap_or(0).saturating_sub(given.len());
    let count = given.len() + zeros;
    if count == 0 {
        return None;
    }
    given.sort_unstable_by(f64::total_cmp);
    let negative = given.partition_point(|value| *value < 0.0);
    let value = |place: usize| match place {
        place if place < negative => given[place],
        place if place < negative + zeros => 0.0,
        place => given[place - zeros],
    };
    let place = share * (count - 1) as f64;
    let (below, above) = (value(place.floor() as usize), value(place.ceil() as usize));
    // Between huge values of both signs there is more than the largest number.
    let distance = above - below;
    Some(if distance.is_finite() {
        below + place.fract() * distance
    } else {
        below * (1.0 - place.fract()) + above * place.fract()
    })
}
