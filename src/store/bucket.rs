//! Time buckets, computed anew from the events that are left: what a subject who is forgotten or merged had part in.
//!
//! A bucket of any width lies within a day (UTC), and the events of a day are kept as long as the settings say: what is
//! older keeps its sums, in which nobody can be told apart. Wider buckets are put together from those of five minutes;
//! where some of these are gone, the whole day is read.

use std::collections::{BTreeMap, BTreeSet};

use experiment_engine::recount::{Buckets, Day, changes, changes_of_all, is_complete, runs};
use experiment_engine::series::{Bucket, WIDTHS, bucket_start};
use pgrx::pg_sys;

use super::sql::{self, Row, Sees, Statement, param};
use super::{Store, definition, setting};

const MICROS: i64 = 1_000_000;

/// A metric as its buckets see it.
struct Shown {
    is_rate: bool,
    numerator: String,
    denominator: Option<String>,
}

// A ratio has no buckets, nor has what is read from the user's own tables.
static METRIC: Statement = Statement {
    text: "SELECT kind = 'rate', CASE kind WHEN 'rate' THEN numerator ELSE event END,
                  CASE kind WHEN 'rate' THEN denominator END
           FROM exp.metric WHERE id = $1 AND kind <> 'ratio' AND source IS NULL",
    types: &[pg_sys::INT4OID],
};

/// The scopes whose events count in an experiment: its own and, where it is inherited, those below that have no nearer one
/// of its key; one that is inherited itself hides it from all below.
macro_rules! scopes_that_see {
    () => {
        "WITH RECURSIVE seen (scope_id, key, inherit, hidden, blocked) AS (
             SELECT scope_id, key, inherit, false, false FROM exp.experiment WHERE id = $1
             UNION ALL
             SELECT s.id, seen.key, true, nearer.inherit IS NOT NULL, coalesce(nearer.inherit, false)
             FROM seen JOIN exp.scope AS s ON s.parent_id = seen.scope_id
             LEFT JOIN exp.experiment AS nearer
                 ON nearer.scope_id = s.id AND nearer.key = seen.key AND nearer.deleted_at IS NULL
             WHERE seen.inherit AND NOT seen.blocked),
         sees (id) AS (SELECT scope_id FROM seen WHERE NOT hidden)"
    };
}

static SCOPES: Statement =
    Statement { text: concat!(scopes_that_see!(), " SELECT id FROM sees"), types: &[pg_sys::INT4OID] };

/// The scopes whose events count in an experiment.
pub fn scopes(store: &Store, experiment: i32) -> Vec<i32> {
    sql::read(store, &SCOPES, &[param(experiment)], Sees::Latest, |row| row.need(1))
}

static EVENTS: Statement = Statement {
    text: concat!(
        scopes_that_see!(),
        " SELECT a.variant, e.ts, e.value, e.event
         FROM exp.event AS e
         JOIN exp.experiment AS x ON x.id = $1
         LEFT JOIN exp.alias AS l ON l.scope_id = x.scope_id AND l.subject = e.subject
         JOIN exp.assignment AS a ON a.experiment_id = $1 AND a.subject = coalesce(l.known_as, e.subject)
         JOIN (SELECT era, snapshot::pg_snapshot AS snapshot, own_xid, own_epoch FROM exp.aggregation OFFSET 0) AS g
             ON g.era = e.era
         WHERE e.ts >= $2 AND e.ts < $3 AND e.event IN ($4, $5) AND e.scope_id IN (SELECT id FROM sees)
           AND CASE WHEN e.experiment_id IS NULL THEN a.exposed_at <= e.received_at
                    ELSE e.experiment_id = $1 AND e.counted > 0 END
           AND NOT (e.ts <@ ANY (x.stops)) AND (x.end_at IS NULL OR e.ts < x.end_at)
           AND x.deleted_at IS NULL
           AND (pg_visible_in_snapshot(e.xid::text::xid8, g.snapshot)
                OR e.xid = g.own_xid AND e.epoch <= g.own_epoch)"
    ),
    types: &[pg_sys::INT4OID, pg_sys::TIMESTAMPTZOID, pg_sys::TIMESTAMPTZOID, pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// Computes some buckets of five minutes anew, and the hours and days that they lie in, from the events that are
/// aggregated; `starts` are the times they begin. To be called under the aggregation's lock.
pub fn recompute(store: &Store, experiment: i32, metric: i32, starts: &[i64]) {
    let shown = sql::read_one(store, &METRIC, &[param(metric)], Sees::Latest, |row| Shown {
        is_rate: row.need(1),
        numerator: row.need(2),
        denominator: row.get(3),
    });
    let Some(shown) = shown else { return };
    let kept = i64::from(setting::current(store).events_retention_days) * WIDTHS[2] * MICROS;
    let oldest = bucket_start(definition::now(), WIDTHS[2]) - kept;
    let mut days = BTreeMap::<i64, BTreeSet<i64>>::new();
    for start in starts {
        let start = bucket_start(*start, WIDTHS[0]);
        days.entry(bucket_start(start, WIDTHS[2])).or_default().insert(start);
    }
    for (day, starts) in days.range(oldest..) {
        let before = stored(store, experiment, metric, *day);
        let changed = if is_complete(&before) {
            changes(&before, shown.count(store, experiment, starts), starts)
        } else {
            let all = (0..WIDTHS[2] / WIDTHS[0]).map(|five| day + five * WIDTHS[0] * MICROS).collect();
            changes_of_all(&before, &shown.count(store, experiment, &all))
        };
        for (width, buckets) in WIDTHS.into_iter().zip(changed) {
            buckets.iter().for_each(|(place, bucket)| write(store, experiment, metric, width, *place, bucket));
        }
    }
}

impl Shown {
    /// The buckets of five minutes that begin at some times of a day.
    fn count(&self, store: &Store, experiment: i32, starts: &BTreeSet<i64>) -> Buckets {
        let mut buckets = Buckets::new();
        for (from, to) in runs(starts) {
            let time = |time: i64| Some(pg_sys::Datum::from(time));
            let denominator = self.denominator.as_deref().and_then(param);
            let params = [param(experiment), time(from), time(to), param(self.numerator.as_str()), denominator];
            sql::read(store, &EVENTS, &params, Sees::Latest, |row| {
                let start = bucket_start(micros(row, 2), WIDTHS[0]);
                self.enter(buckets.entry((start, row.need(1))).or_default(), row.need(3), row.need(4));
            });
        }
        buckets
    }

    fn enter(&self, bucket: &mut Bucket, value: f64, event: &str) {
        if !self.is_rate {
            return bucket.add(value);
        }
        if event == self.numerator {
            bucket.add_numerator();
        }
        if self.denominator.as_deref() == Some(event) {
            bucket.add_denominator();
        }
    }
}

static STORED: Statement = Statement {
    text: "SELECT width, bucket_start, variant, count, sum, sum_sq, min, max FROM exp.bucket
           WHERE experiment_id = $1 AND metric_id = $2 AND bucket_start >= $3 AND bucket_start < $4
             AND width IN (300, 3600, 86400)",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID, pg_sys::TIMESTAMPTZOID, pg_sys::TIMESTAMPTZOID],
};

/// The buckets of a day, by width.
fn stored(store: &Store, experiment: i32, metric: i32, day: i64) -> Day {
    let mut stored = Day::default();
    let time = |time: i64| Some(pg_sys::Datum::from(time));
    let params = [param(experiment), param(metric), time(day), time(day + WIDTHS[2] * MICROS)];
    sql::read(store, &STORED, &params, Sees::Latest, |row| {
        let width =
            WIDTHS.iter().position(|width| *width == i64::from(row.need::<i32>(1))).expect("the table has a CHECK");
        let (count, sum, sum_sq) = (row.need(4), row.need(5), row.need(6));
        let bucket = Bucket { count, sum, sum_sq, min: row.get(7), max: row.get(8) };
        stored[width].insert((micros(row, 2), row.need(3)), bucket);
    });
    stored
}

fn micros(row: &Row, column: i32) -> i64 {
    row.copy(column).expect("not null").value() as i64
}

static DELETE_ONE: Statement = Statement {
    text: "DELETE FROM exp.bucket
           WHERE experiment_id = $1 AND metric_id = $2 AND width = $3 AND bucket_start = $4 AND variant = $5",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID, pg_sys::INT4OID, pg_sys::TIMESTAMPTZOID, pg_sys::INT2OID],
};
static PUT: Statement = Statement {
    text:
        "INSERT INTO exp.bucket (experiment_id, metric_id, width, bucket_start, variant, count, sum, sum_sq, min, max)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
           ON CONFLICT (experiment_id, metric_id, width, bucket_start, variant) DO UPDATE
           SET count = excluded.count, sum = excluded.sum, sum_sq = excluded.sum_sq, min = excluded.min,
               max = excluded.max",
    types: &[
        pg_sys::INT4OID,
        pg_sys::INT4OID,
        pg_sys::INT4OID,
        pg_sys::TIMESTAMPTZOID,
        pg_sys::INT2OID,
        pg_sys::INT8OID,
        pg_sys::FLOAT8OID,
        pg_sys::FLOAT8OID,
        pg_sys::FLOAT8OID,
        pg_sys::FLOAT8OID,
    ],
};

/// Puts a bucket in the place of the stored one; an empty one has no row.
fn write(store: &Store, experiment: i32, metric: i32, width: i64, (start, variant): (i64, i16), bucket: &Bucket) {
    let start = Some(pg_sys::Datum::from(start));
    let mut params = vec![param(experiment), param(metric), param(width as i32), start, param(variant)];
    if bucket.is_empty() {
        sql::write(store, &DELETE_ONE, &params);
        return;
    }
    params.extend([param(bucket.count), param(bucket.sum), param(bucket.sum_sq)]);
    params.extend([bucket.min.and_then(param), bucket.max.and_then(param)]);
    sql::write(store, &PUT, &params);
}

// An experiment's buckets of a metric are read from all events when the metric is new to it: until then there are none.
static TOUCHED: Statement = Statement {
    text: concat!(
        scopes_that_see!(),
        " SELECT m.id, e.ts
         FROM exp.experiment_metric AS u
         JOIN exp.metric AS m ON m.id = u.metric_id AND m.source IS NULL AND m.kind <> 'ratio'
         JOIN exp.event AS e ON e.event = m.event OR m.kind = 'rate' AND e.event IN (m.numerator, m.denominator)
         WHERE u.experiment_id = $1 AND u.built AND e.subject = ANY ($2) AND e.scope_id = ANY (ARRAY(SELECT id FROM sees))
           AND (e.experiment_id IS NULL OR e.experiment_id = $1)"
    ),
    types: &[pg_sys::INT4OID, pg_sys::TEXTARRAYOID],
};

/// The buckets that events of a subject, under all its names, may count in, by metric.
pub fn touched(store: &Store, experiment: i32, names: &[String]) -> BTreeMap<i32, Vec<i64>> {
    let mut touched = BTreeMap::<i32, BTreeSet<i64>>::new();
    sql::read(store, &TOUCHED, &[param(experiment), param(names.to_vec())], Sees::Latest, |row| {
        touched.entry(row.need(1)).or_default().insert(bucket_start(micros(row, 2), WIDTHS[0]));
    });
    touched.into_iter().map(|(metric, starts)| (metric, starts.into_iter().collect())).collect()
}
