//! Subjects' values, and what is summed of them.

use std::collections::BTreeMap;

use experiment_engine::fold::{Plan, Slice};
use experiment_engine::moments::{Sums, Values};
use pgrx::datum::TimestampWithTimeZone;
use pgrx::{FromDatum, pg_sys};

use super::judged::Attached;
use super::sql::{self, Row, Sees, Statement, param};
use super::{Store, moment, outcome_row};

/// Rows are written so many at a time.
const PORTION: usize = 50_000;

static KNOWN: Statement = Statement {
    text: "SELECT s.place, o.variant, o.y, o.d, o.x
           FROM unnest($3) WITH ORDINALITY AS s (subject, place)
           JOIN exp.outcome AS o ON o.experiment_id = $1 AND o.metric_id = $2 AND o.subject = s.subject",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID, pg_sys::TEXTARRAYOID],
};
static WRITE: Statement = Statement {
    text: "INSERT INTO exp.outcome (experiment_id, metric_id, subject, variant, y, d, x)
           SELECT $1, $2, s.subject, s.variant, s.y, s.d, s.x
           FROM unnest($3, $4, $5, $6, $7) AS s (subject, variant, y, d, x)
           ON CONFLICT (experiment_id, metric_id, subject) DO UPDATE
           SET variant = excluded.variant, y = excluded.y, d = excluded.d, x = excluded.x",
    types: &[
        pg_sys::INT4OID,
        pg_sys::INT4OID,
        pg_sys::TEXTARRAYOID,
        pg_sys::INT2ARRAYOID,
        pg_sys::FLOAT8ARRAYOID,
        pg_sys::FLOAT8ARRAYOID,
        pg_sys::FLOAT8ARRAYOID,
    ],
};

static ANY: Statement = Statement {
    text: "SELECT EXISTS (SELECT FROM exp.outcome WHERE experiment_id = $1 AND metric_id = $2)",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID],
};

/// Whether a metric has no values in an experiment yet.
fn is_empty(store: &Store, experiment: i32, metric: i32) -> bool {
    let any = sql::read_one(store, &ANY, &[param(experiment), param(metric)], Sees::Latest, |row| row.need::<bool>(1));
    any == Some(false)
}

/// Adds to the subjects' values by a metric what new events say, and to the sums over them. The caller holds the lock of
/// the aggregation.
pub fn add(store: &Store, attached: &Attached, rows: &[(&str, i16, Values)]) {
    if rows.is_empty() {
        return;
    }
    let (experiment, metric) = (attached.experiment, attached.metric_id);
    let first = is_empty(store, experiment, metric);
    let mut sums = BTreeMap::<i16, Sums>::new();
    for rows in rows.chunks(PORTION) {
        pgrx::check_for_interrupts!();
        let mut rows = rows.to_vec();
        let mut is_known = vec![false; rows.len()];
        if !first {
            let names: Vec<&str> = rows.iter().map(|(name, ..)| *name).collect();
            for (place, variant, known) in known(store, experiment, metric, &names) {
                sums.entry(variant).or_default().remove(&known, attached.cap);
                rows[place].2 = combine(attached, known, rows[place].2);
                is_known[place] = true;
            }
        }
        for (_, variant, values) in &rows {
            sums.entry(*variant).or_default().add(values, attached.cap);
        }
        let (known, new): (Vec<_>, Vec<_>) = rows.into_iter().zip(is_known).partition(|(_, is_known)| *is_known);
        let (known, new) = (unzipped(known), unzipped(new));
        let new: Vec<_> = new.into_iter().filter(|(.., values)| !values.is_zero()).collect();
        let (zero, known): (Vec<_>, Vec<_>) = known.into_iter().partition(|(.., values)| values.is_zero());
        remove(store, experiment, metric, &zero);
        write(store, experiment, metric, &known);
        if !outcome_row::insert(store, experiment, metric, &new) {
            write(store, experiment, metric, &new);
        }
    }
    sums.iter().for_each(|(variant, change)| moment::change(store, experiment, metric, *variant, change));
}

static REMOVE: Statement = Statement {
    text: "DELETE FROM exp.outcome WHERE experiment_id = $1 AND metric_id = $2 AND subject = ANY ($3)",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID, pg_sys::TEXTARRAYOID],
};

/// Removes the rows of subjects whose values came to 0.
fn remove(store: &Store, experiment: i32, metric: i32, rows: &[(&str, i16, Values)]) {
    if !rows.is_empty() {
        let names: Vec<&str> = rows.iter().map(|(name, ..)| *name).collect();
        sql::write(store, &REMOVE, &[param(experiment), param(metric), param(names)]);
    }
}

fn unzipped(rows: Vec<((&str, i16, Values), bool)>) -> Vec<(&str, i16, Values)> {
    rows.into_iter().map(|(row, _)| row).collect()
}

fn write(store: &Store, experiment: i32, metric: i32, rows: &[(&str, i16, Values)]) {
    if rows.is_empty() {
        return;
    }
    let column = |of: fn(&Values) -> f64| param(rows.iter().map(|(.., values)| of(values)).collect::<Vec<f64>>());
    let params = [
        param(experiment),
        param(metric),
        param(rows.iter().map(|(name, ..)| *name).collect::<Vec<&str>>()),
        param(rows.iter().map(|(_, variant, _)| *variant).collect::<Vec<i16>>()),
        column(|values| values.y),
        column(|values| values.d),
        column(|values| values.x),
    ];
    sql::write(store, &WRITE, &params);
}

/// The values that subjects have, with the variant under which they were summed.
fn known(store: &Store, experiment: i32, metric: i32, names: &[&str]) -> Vec<(usize, i16, Values)> {
    let row = |row: &Row| {
        let values = Values { y: row.need(3), d: row.need(4), x: row.need(5) };
        (row.need::<i64>(1) as usize - 1, row.need(2), values)
    };
    sql::read(store, &KNOWN, &[param(experiment), param(metric), param(names.to_vec())], Sees::Latest, row)
}

/// What two sets of events of one subject come to.
fn combine(attached: &Attached, a: Values, b: Values) -> Values {
    let numerator = attached.metric.numerator.amount;
    let d = attached.metric.denominator.as_ref().map_or(0.0, |part| part.amount.combine(a.d, b.d));
    Values { y: numerator.combine(a.y, b.y), d, x: numerator.combine(a.x, b.x) }
}

/// One row for each subject: several names of the events' scope may be one in an inherited experiment's.
pub fn unite<'a>(attached: &Attached, rows: Vec<(&'a str, i16, Values)>) -> Vec<(&'a str, i16, Values)> {
    let mut united = BTreeMap::<&str, (i16, Values)>::new();
    for (name, variant, values) in rows {
        let one = united.entry(name).or_insert((variant, Values::default()));
        one.1 = combine(attached, one.1, values);
    }
    united.into_iter().map(|(name, (variant, values))| (name, variant, values)).collect()
}

static TAKE: Statement = Statement {
    text: "DELETE FROM exp.outcome AS o USING unnest($3) AS s (subject)
           WHERE o.experiment_id = $1 AND o.metric_id = $2 AND o.subject = s.subject
           RETURNING o.subject, o.variant, o.y, o.d, o.x",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID, pg_sys::TEXTARRAYOID],
};

/// Takes subjects' values by a metric away, and answers them.
pub fn take(store: &Store, attached: &Attached, subjects: &[&str]) -> Vec<(String, i16, Values)> {
    let (experiment, metric) = (attached.experiment, attached.metric_id);
    if is_empty(store, experiment, metric) {
        return Vec::new();
    }
    let params = [param(experiment), param(metric), param(subjects.to_vec())];
    let row = |row: &Row| {
        (row.need::<String>(1), row.need::<i16>(2), Values { y: row.need(3), d: row.need(4), x: row.need(5) })
    };
    let (_, taken) = sql::write_returning(store, &TAKE, &params, row);
    let mut sums = BTreeMap::<i16, Sums>::new();
    for (_, variant, values) in &taken {
        sums.entry(*variant).or_default().remove(values, attached.cap);
    }
    sums.iter().for_each(|(variant, change)| moment::change(store, experiment, metric, *variant, change));
    taken
}

static CLEAR: [Statement; 3] = [
    Statement {
        text: "DELETE FROM exp.outcome WHERE experiment_id = $1 AND metric_id = $2",
        types: &[pg_sys::INT4OID, pg_sys::INT4OID],
    },
    Statement {
        text: "DELETE FROM exp.moment WHERE experiment_id = $1 AND metric_id = $2",
        types: &[pg_sys::INT4OID, pg_sys::INT4OID],
    },
    Statement {
        text: "DELETE FROM exp.bucket WHERE experiment_id = $1 AND metric_id = $2",
        types: &[pg_sys::INT4OID, pg_sys::INT4OID],
    },
];

/// Takes away everything that was aggregated of a metric in an experiment.
pub fn clear(store: &Store, experiment: i32, metric: i32) {
    for statement in &CLEAR {
        sql::write(store, statement, &[param(experiment), param(metric)]);
    }
}

static ADD_SLICES: Statement = Statement {
    text: "INSERT INTO exp.bucket AS b (experiment_id, metric_id, width, variant, bucket_start,
                                        count, sum, sum_sq, min, max)
           SELECT $1, $2, s.width, s.variant, s.bucket_start, s.count, s.sum, s.sum_sq, s.min, s.max
           FROM unnest($3, $4, $5, $6, $7, $8, $9, $10)
               AS s (width, variant, bucket_start, count, sum, sum_sq, min, max)
           ON CONFLICT (experiment_id, metric_id, width, bucket_start, variant) DO UPDATE
           SET count = b.count + excluded.count,
               -- What is beyond the largest double is infinite: the error would stop all that is aggregated.
               sum = CASE WHEN abs(b.sum) < 8e307 AND abs(excluded.sum) < 8e307 THEN b.sum + excluded.sum
                          WHEN b.sum / 4 + excluded.sum / 4 > 4.49e307 THEN 'Infinity'
                          WHEN b.sum / 4 + excluded.sum / 4 < -4.49e307 THEN '-Infinity'
                          ELSE 4 * (b.sum / 4 + excluded.sum / 4) END,
               sum_sq = CASE WHEN b.sum_sq / 4 + excluded.sum_sq / 4 > 4.49e307 THEN 'Infinity'
                             ELSE b.sum_sq + excluded.sum_sq END,
               min = least(b.min, excluded.min), max = greatest(b.max, excluded.max)",
    types: &[
        pg_sys::INT4OID,
        pg_sys::INT4OID,
        pg_sys::INT4ARRAYOID,
        pg_sys::INT2ARRAYOID,
        pg_sys::TIMESTAMPTZARRAYOID,
        pg_sys::INT8ARRAYOID,
        pg_sys::FLOAT8ARRAYOID,
        pg_sys::FLOAT8ARRAYOID,
        pg_sys::FLOAT8ARRAYOID,
        pg_sys::FLOAT8ARRAYOID,
    ],
};

/// Adds to the time buckets; `slices` are in the order of the plan's metrics.
pub fn add_slices(store: &Store, plan: &Plan, slices: &[Slice]) {
    for of_one in slices.chunk_by(|a, b| a.attachment == b.attachment) {
        let attachment = &plan.attachments()[of_one[0].attachment];
        let experiment = plan.experiments()[attachment.experiment].id;
        for slices in of_one.chunks(PORTION) {
            pgrx::check_for_interrupts!();
            let floats = |of: fn(&Slice) -> f64| param(slices.iter().map(of).collect::<Vec<f64>>());
            let bounds = |of: fn(&Slice) -> Option<f64>| param(slices.iter().map(of).collect::<Vec<Option<f64>>>());
            let params = [
                param(experiment),
                param(attachment.metric_id),
                param(slices.iter().map(|slice| slice.width as i32).collect::<Vec<i32>>()),
                param(slices.iter().map(|slice| slice.variant).collect::<Vec<i16>>()),
                param(slices.iter().map(|slice| timestamp(slice.start)).collect::<Vec<TimestampWithTimeZone>>()),
                param(slices.iter().map(|slice| slice.bucket.count).collect::<Vec<i64>>()),
                floats(|slice| slice.bucket.sum),
                floats(|slice| slice.bucket.sum_sq),
                bounds(|slice| slice.bucket.min),
                bounds(|slice| slice.bucket.max),
            ];
            sql::write(store, &ADD_SLICES, &params);
        }
    }
}

/// A time in microseconds since 2000 as a value of its type.
pub fn timestamp(micros: i64) -> TimestampWithTimeZone {
    // SAFETY: a timestamptz is passed as just that number.
    unsafe { TimestampWithTimeZone::from_datum(pg_sys::Datum::from(micros), false) }.expect("not NULL")
}
