//! Time buckets, computed anew from the events that are left: what a subject who is forgotten or merged had part in.
//!
//! A bucket of any width lies within a day (UTC), and the events of a day are kept as long as the settings say: what is
//! older keeps its sums, in which nobody can be told apart. Wider buckets are put together from those of five minutes;
//! where some of these are gone, the whole day is read.

use std::collections::{BTreeMap, BTreeSet};

use experiment_engine::recount::{Buckets, Day, changes, changes_of_all, is_complete, runs};
use experiment_engine::series::{Bucket, WIDTHS, bucket_start};
use pgrx::datum::TimestampWithTimeZone;
use pgrx::pg_sys;

use super::lookup::{self, Source};
use super::sql::{self, Columns, PushedSnapshot, Row, Sees, Statement, param};
use super::{Store, definition, setting};

const MICROS: i64 = 1_000_000;

/// A metric as its buckets see it.
#[derive(Clone)]
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

static HOME: Source<2> = Source {
    table: c"experiment",
    index: c"experiment_pkey",
    key: &[(c"id", pg_sys::INT4OID)],
    columns: [(c"scope_id", pg_sys::INT4OID), (c"inherit", pg_sys::BOOLOID)],
    is_partial: false,
};

/// The scopes whose events count in an experiment.
pub fn scopes(store: &Store, experiment: i32) -> Vec<i32> {
    let home = |row: &Columns| (row.number(0) as i32, row.number(1) != 0);
    let found = lookup::rows(store, &HOME, &[pg_sys::Datum::from(experiment)], Sees::Latest, home);
    if let Some([(home, false)]) = found.as_deref() {
        return vec![*home];
    }
    sql::read(store, &SCOPES, &[param(experiment)], Sees::Latest, |row| row.need(1))
}

// One statement for all stretches of time and all metrics, planned once. Of the events in a stretch those are taken whose
// bucket is asked for.
static EVENTS: Statement = Statement {
    text: concat!(
        scopes_that_see!(),
        " SELECT a.variant, e.ts, e.value, e.event
         FROM unnest($2, $3) AS s (low, high)
         CROSS JOIN LATERAL (
             SELECT * FROM exp.event AS v WHERE v.ts >= s.low AND v.ts < s.high AND v.event = ANY ($4) OFFSET 0) AS e
         JOIN unnest($5) AS t (start) ON t.start = date_bin('5 minutes', e.ts, '2000-01-03 00:00:00+00')
         JOIN exp.experiment AS x ON x.id = $1
         LEFT JOIN exp.alias AS l ON l.scope_id = x.scope_id AND l.subject = e.subject
         JOIN exp.assignment AS a ON a.experiment_id = $1 AND a.subject = coalesce(l.known_as, e.subject)
         JOIN (SELECT era, snapshot::pg_snapshot AS snapshot, own_xid, own_epoch FROM exp.aggregation OFFSET 0) AS g
             ON g.era = e.era
         WHERE e.scope_id IN (SELECT id FROM sees)
           AND CASE WHEN e.experiment_id IS NULL THEN a.exposed_at <= e.received_at
                    ELSE e.experiment_id = $1 AND e.counted > 0 END
           AND NOT (e.ts <@ ANY (x.stops)) AND (x.end_at IS NULL OR e.ts < x.end_at)
           AND x.deleted_at IS NULL
           AND (pg_visible_in_snapshot(e.xid::text::xid8, g.snapshot)
                OR e.xid = g.own_xid AND e.epoch <= g.own_epoch)"
    ),
    types: &[
        pg_sys::INT4OID,
        pg_sys::TIMESTAMPTZARRAYOID,
        pg_sys::TIMESTAMPTZARRAYOID,
        pg_sys::TEXTARRAYOID,
        pg_sys::TIMESTAMPTZARRAYOID,
    ],
};

/// Buckets of five minutes by metric: the times they begin.
pub type Touched = BTreeMap<i32, BTreeSet<i64>>;

/// Computes some buckets of five minutes anew, and the hours and days that they lie in, from the events that are
/// aggregated. To be called under the aggregation's lock.
pub fn recompute(store: &Store, experiment: i32, touched: &Touched) {
    let kept = i64::from(setting::current(store).events_retention_days) * WIDTHS[2] * MICROS;
    let oldest = bucket_start(definition::now(), WIDTHS[2]) - kept;
    let mut parts = Vec::new();
    for (metric, starts) in touched {
        let Some(shown) = shown(store, *metric) else { continue };
        let mut of_days = BTreeMap::<i64, BTreeSet<i64>>::new();
        for start in starts.range(oldest..) {
            let start = bucket_start(*start, WIDTHS[0]);
            of_days.entry(bucket_start(start, WIDTHS[2])).or_default().insert(start);
        }
        for (day, starts) in of_days {
            let before = stored(store, experiment, *metric, day);
            let (shown, is_complete) = (shown.clone(), is_complete(&before));
            parts.push(Part { metric: *metric, shown, day, starts, before, is_complete });
        }
    }
    if parts.is_empty() {
        return;
    }
    let counted = count(store, experiment, &parts);
    for (part, counted) in parts.iter().zip(&counted) {
        let changed = if part.is_complete {
            let asked = counted.iter().filter(|((start, _), _)| part.starts.contains(start));
            changes(&part.before, asked.map(|(place, bucket)| (*place, *bucket)).collect(), &part.starts)
        } else {
            changes_of_all(&part.before, counted)
        };
        for ((width, buckets), before) in WIDTHS.into_iter().zip(changed).zip(&part.before) {
            let stored = |place| before.get(place).copied().unwrap_or_default();
            let changed = buckets.iter().filter(|(place, bucket)| stored(place) != **bucket);
            changed.for_each(|(place, bucket)| write(store, experiment, part.metric, width, *place, bucket));
        }
    }
}

/// What is to be computed anew of one metric and day.
struct Part {
    metric: i32,
    shown: Shown,
    day: i64,
    starts: BTreeSet<i64>,
    before: Day,
    /// Whether no bucket of five minutes is gone.
    is_complete: bool,
}

impl Part {
    /// The buckets of five minutes that are to be counted: where some are gone, all of the day.
    fn wanted(&self) -> BTreeSet<i64> {
        if self.is_complete {
            return self.starts.clone();
        }
        (0..WIDTHS[2] / WIDTHS[0]).map(|five| self.day + five * WIDTHS[0] * MICROS).collect()
    }
}

/// The buckets of five minutes that are asked for, part by part.
fn count(store: &Store, experiment: i32, parts: &[Part]) -> Vec<Buckets> {
    let mut counted = vec![Buckets::new(); parts.len()];
    let events: BTreeSet<&str> = parts.iter().flat_map(|part| part.shown.events()).collect();
    let mut days = BTreeMap::<i64, BTreeSet<i64>>::new();
    let mut of_day = BTreeMap::<i64, Vec<usize>>::new();
    for (place, part) in parts.iter().enumerate() {
        days.entry(part.day).or_default().extend(part.wanted());
        of_day.entry(part.day).or_default().push(place);
    }
    let stretches: Vec<(i64, i64)> = days.values().flat_map(stretches).collect();
    let times = |times: &mut dyn Iterator<Item = i64>| param(times.map(timestamp).collect::<Vec<_>>());
    let params = [
        param(experiment),
        times(&mut stretches.iter().map(|(low, _)| *low)),
        times(&mut stretches.iter().map(|(_, high)| *high)),
        param(events.into_iter().collect::<Vec<&str>>()),
        times(&mut days.values().flatten().copied()),
    ];
    let _snapshot = PushedSnapshot::latest();
    sql::scan(store, &EVENTS, &params, |row| {
        let start = bucket_start(row.number(1), WIDTHS[0]);
        let value = f64::from_bits(row.number(2) as u64);
        for place in &of_day[&bucket_start(start, WIDTHS[2])] {
            let variant = row.number(0) as i16;
            parts[*place].shown.enter(&mut counted[*place], (start, variant), value, row.text(3));
        }
    });
    counted
}

/// The stretches of a day to read: few, from each of which what is not asked for is left out.
fn stretches(starts: &BTreeSet<i64>) -> Vec<(i64, i64)> {
    const MOST: usize = 4;
    let runs = runs(starts);
    match (runs.first(), runs.last()) {
        (Some((from, _)), Some((_, to))) if runs.len() > MOST => vec![(*from, *to)],
        _ => runs,
    }
}

fn timestamp(micros: i64) -> TimestampWithTimeZone {
    TimestampWithTimeZone::try_from(micros).expect("events have times that can be")
}

fn shown(store: &Store, metric: i32) -> Option<Shown> {
    sql::read_one(store, &METRIC, &[param(metric)], Sees::Latest, |row| Shown {
        is_rate: row.need(1),
        numerator: row.need(2),
        denominator: row.get(3),
    })
}

impl Shown {
    fn events(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.numerator.as_str()).chain(self.denominator.as_deref())
    }

    fn enter(&self, buckets: &mut Buckets, place: (i64, i16), value: f64, event: &str) {
        let is_denominator = self.denominator.as_deref() == Some(event);
        if self.numerator != event && !is_denominator {
            return;
        }
        let bucket = buckets.entry(place).or_default();
        if !self.is_rate {
            return bucket.add(value);
        }
        if self.numerator == event {
            bucket.add_numerator();
        }
        if is_denominator {
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

/// The buckets that events of a subject, under all its names, may count in.
pub fn touched(store: &Store, experiment: i32, names: &[String]) -> Touched {
    let mut touched = Touched::new();
    sql::read(store, &TOUCHED, &[param(experiment), param(names.to_vec())], Sees::Latest, |row| {
        touched.entry(row.need(1)).or_default().insert(bucket_start(micros(row, 2), WIDTHS[0]));
    });
    touched
}
