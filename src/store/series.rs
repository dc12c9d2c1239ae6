//! Events by time.

use std::collections::BTreeMap;

use experiment_engine::metric::Kind;
use experiment_engine::series::{Bucket, bucket_start, stored_width};
use pgrx::pg_sys;

use super::Store;
use super::definition::Definition;
use super::sql::{self, Columns, PushedSnapshot, Sees, Statement, param};
use super::{metric, source, tally};
use crate::error::{Error, Result};

/// Buckets by when they begin, and the index of the variant.
pub type Series = BTreeMap<(i64, usize), Bucket>;

/// The events of a metric of an experiment in buckets of some seconds, a length that `stored_width` knows: those that are
/// not empty.
pub fn read(store: &Store, definition: &Definition, metric: &metric::Row, seconds: i64) -> Result<Series> {
    if metric.kind == Kind::Ratio.name() {
        let part = |part: &Option<String>| part.clone().unwrap_or_default();
        let (numerator, denominator) = (part(&metric.numerator), part(&metric.denominator));
        return Err(Error::NoSeries { metric: metric.metric.clone(), numerator, denominator });
    }
    if metric.source.is_some() {
        return source::series(store, definition, metric, seconds);
    }
    let width = stored_width(seconds).expect("checked before");
    let mut series = Series::new();
    stored(store, definition.id, metric.id, width, |start, variant, bucket| {
        if let Some(index) = definition.index(variant) {
            series.entry((bucket_start(start, seconds), index)).or_default().merge(&bucket);
        }
    });
    Ok(series)
}

static STORED: Statement = Statement {
    text: "SELECT bucket_start, variant, count, sum, sum_sq, min, max
           FROM exp.bucket
           WHERE experiment_id = $1 AND metric_id = $2 AND width = $3",
    types: &[pg_sys::INT4OID, pg_sys::INT4OID, pg_sys::INT4OID],
};

fn stored(store: &Store, experiment: i32, metric: i32, width: i64, mut take: impl FnMut(i64, i16, Bucket)) {
    let _latest = (tally::sees() == Sees::Latest).then(PushedSnapshot::latest);
    let float = |row: &Columns, column| row.datum(column).map(|datum| f64::from_bits(datum.value() as u64));
    sql::scan(store, &STORED, &[param(experiment), param(metric), param(width as i32)], |row| {
        let bucket = Bucket {
            count: row.number(2),
            sum: float(row, 3).unwrap_or_default(),
            sum_sq: float(row, 4).unwrap_or_default(),
            min: float(row, 5),
            max: float(row, 6),
        };
        take(row.number(0), row.number(1) as i16, bucket);
    });
}
