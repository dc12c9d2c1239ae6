//! The metrics of an experiment, looked up row by row.

use pgrx::datum::Interval;
use pgrx::{FromDatum, pg_sys};

use super::Store;
use super::lookup::{Lookup, Source};
use super::metric::Row;
use super::sql::{Columns, PushedSnapshot, Sees};
use super::{lookup, partition};

static ATTACHED: Source<3> = Source {
    table: c"experiment_metric",
    index: c"experiment_metric_pkey",
    key: &[(c"experiment_id", pg_sys::INT4OID)],
    columns: [(c"metric_id", pg_sys::INT4OID), (c"role", pg_sys::TEXTOID), (c"margin", pg_sys::FLOAT8OID)],
    is_partial: false,
};

static NUMBERED: Source<14> = Source {
    table: c"metric",
    index: c"metric_pkey",
    key: &[(c"id", pg_sys::INT4OID)],
    columns: [
        (c"id", pg_sys::INT4OID),
        (c"scope_id", pg_sys::INT4OID),
        (c"metric", pg_sys::TEXTOID),
        (c"kind", pg_sys::TEXTOID),
        (c"event", pg_sys::TEXTOID),
        (c"numerator", pg_sys::TEXTOID),
        (c"denominator", pg_sys::TEXTOID),
        (c"source", pg_sys::TEXTOID),
        (c"source_role", pg_sys::TEXTOID),
        (c"source_query", pg_sys::TEXTOID),
        (c"conversion_window", pg_sys::INTERVALOID),
        (c"cap", pg_sys::FLOAT8OID),
        (c"cap_percentile", pg_sys::FLOAT8OID),
        (c"objective", pg_sys::TEXTOID),
    ],
    is_partial: false,
};

fn row(of: &Columns) -> Row {
    Row {
        id: of.number(0) as i32,
        scope_id: of.number(1) as i32,
        metric: of.text(2).to_owned(),
        kind: of.text(3).to_owned(),
        event: of.string(4),
        numerator: of.string(5),
        denominator: of.string(6),
        source: of.string(7),
        source_role: of.string(8),
        source_query: of.string(9),
        window: of.datum(10).map(micros),
        cap: of.float(11),
        cap_percentile: of.float(12),
        minimizes: of.text(13) == "minimize",
    }
}

/// What extract(epoch FROM interval) comes to: a year has 365.25 days, a month that makes none has 30.
fn micros(interval: pg_sys::Datum) -> i64 {
    const QUARTER_OF_A_DAY: i64 = partition::MICROS_A_DAY / 4;
    // SAFETY: the datum is an interval.
    let interval = unsafe { Interval::from_datum(interval, false) }.expect("not NULL");
    let (months, days) = (i64::from(interval.months()), i64::from(interval.days()));
    (1461 * (months / 12) + 120 * (months % 12) + 4 * days) * QUARTER_OF_A_DAY + interval.micros()
}

/// The metrics with role and margin, the primary one first; `None` where a table is not as the store made it.
pub fn of_experiment(store: &Store, experiment: i32) -> Option<Vec<(Row, String, Option<f64>)>> {
    // The latest, one for both tables.
    let _snapshot = PushedSnapshot::catalog(store.experiment);
    let key = [pg_sys::Datum::from(experiment)];
    let attached = |of: &Columns| (of.number(0) as i32, of.text(1).to_owned(), of.float(2));
    let attached = lookup::rows(store, &ATTACHED, &key, Sees::Caller, attached)?;
    if attached.is_empty() {
        return Some(Vec::new());
    }
    let mut metrics = Lookup::open(&NUMBERED)?;
    let mut found = Vec::with_capacity(attached.len());
    for (id, role, margin) in attached {
        let metric = metrics.rows(&[pg_sys::Datum::from(id)], row).pop();
        found.extend(metric.map(|metric| (metric, role, margin)));
    }
    found.sort_by(|(a, of_a, _), (b, of_b, _)| {
        let rank = |role: &str| (role != "primary", role != "secondary");
        (rank(of_a), &a.metric).cmp(&(rank(of_b), &b.metric))
    });
    Some(found)
}
