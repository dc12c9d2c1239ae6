//! What is aggregated of a metric: by time, and by subject.

use std::rc::Rc;

use experiment_engine::series::stored_width;
use pgrx::datum::Interval;
use pgrx::{IntoDatum, JsonB, pg_extern, pg_sys};
use serde_json::Value;

use super::args;
use super::rows::{Cell, Rows, cell, text};
use crate::error::{Error, OrRaise, Result};
use crate::store::access::{self, Access};
use crate::store::definition::{self, Definition};
use crate::store::moment::{self, Summary};
use crate::store::{Store, catalog, metric as metrics, series, tally};

/// An experiment and the store that it is in; `None` where a reader finds nothing. Results belong to the scope that the
/// experiment belongs to: whoever inherits it sees its variants only.
pub fn find(key: Option<&str>, scope: Option<&str>) -> Result<Option<(Rc<Store>, Rc<Definition>)>> {
    let Some(key) = args::reader_key(key)? else { return Ok(None) };
    let scope = args::scope(scope)?;
    let Some(store) = catalog::find()? else { return Ok(None) };
    access::require(&store, &scope, Access::Reader)?;
    let found = definition::find(&store, &scope, key).filter(|found| found.scope == scope);
    Ok(found.map(|definition| (store, definition)))
}

/// The metrics that an experiment is judged by, or the one of a name.
pub fn judged_by(store: &Store, definition: &Definition, metric: Option<&str>) -> Result<Vec<metrics::Row>> {
    let mut all: Vec<_> = metrics::of_experiment(store, definition.id).into_iter().map(|(row, ..)| row).collect();
    if let Some(metric) = metric {
        all.retain(|row| row.metric == metric);
        if all.is_empty() {
            let (metric, key) = (metric.to_owned(), definition.key.clone());
            return Err(Error::NotMeasured { metric, key, scope: definition.scope.clone() });
        }
    }
    Ok(all)
}

#[pg_extern(sql = false)]
fn exp_series(
    key: Option<&str>,
    metric: Option<&str>,
    bucket: Option<Interval>,
    scope: Option<&str>,
) -> Rows<'static, 8> {
    Rows::new(by_time(key, metric, bucket, scope).or_raise())
}

fn by_time(
    key: Option<&str>,
    metric: Option<&str>,
    bucket: Option<Interval>,
    scope: Option<&str>,
) -> Result<Vec<[Cell; 8]>> {
    let bucket = bucket.unwrap_or_else(|| Interval::from_days(1));
    let seconds = seconds(bucket)?;
    let metric = args::reader_part("metric", metric)?;
    let (Some((store, definition)), Some(metric)) = (find(key, scope)?, metric) else { return Ok(Vec::new()) };
    let metric = judged_by(&store, &definition, Some(metric))?.remove(0);
    let series = series::read(&store, &definition, &metric, seconds)?;
    let row = |((start, variant), of): ((i64, usize), experiment_engine::series::Bucket)| {
        [
            text(&definition.variants[variant].key),
            Some(pg_sys::Datum::from(start)),
            bucket.into_datum(),
            cell(of.count),
            finite(of.sum),
            finite(of.sum_sq),
            of.min.and_then(cell),
            of.max.and_then(cell),
        ]
    };
    Ok(series.into_iter().map(row).collect())
}

/// How long a bucket is.
fn seconds(bucket: Interval) -> Result<i64> {
    const MICROS: i128 = 1_000_000;
    let micros = bucket.as_micros();
    let seconds = (bucket.months() == 0 && micros % MICROS == 0).then(|| i64::try_from(micros / MICROS).ok()).flatten();
    let known = seconds.filter(|seconds| stored_width(*seconds).is_some());
    known.ok_or_else(|| Error::Bucket { given: interval_text(bucket) })
}

fn interval_text(interval: Interval) -> String {
    // SAFETY: interval_out answers a NUL-terminated string.
    unsafe {
        let text = pgrx::direct_function_call_as_datum(pg_sys::interval_out, &[interval.into_datum()]).expect("a text");
        std::ffi::CStr::from_ptr(text.cast_mut_ptr()).to_string_lossy().into_owned()
    }
}

/// A number that SQL has; NULL for what is beyond the range of doubles.
fn finite(value: f64) -> Cell {
    value.is_finite().then_some(value).and_then(cell)
}

#[pg_extern(sql = false)]
fn exp_metric_moments(key: Option<&str>, metric: Option<&str>, scope: Option<&str>) -> Rows<'static, 6> {
    Rows::new(moments(key, metric, scope).or_raise())
}

fn moments(key: Option<&str>, metric: Option<&str>, scope: Option<&str>) -> Result<Vec<[Cell; 6]>> {
    let metric = args::reader_part("metric", metric)?;
    let Some((store, definition)) = find(key, scope)? else { return Ok(Vec::new()) };
    let counts = tally::counts(&store, &definition);
    let mut rows = Vec::new();
    for metric in judged_by(&store, &definition, metric)? {
        let summaries = moment::summarize(&store, &definition, &counts, &metric)?;
        let of_variants = definition.variants.iter().zip(summaries);
        rows.extend(of_variants.map(|(variant, summary)| row(&metric.metric, &variant.key, &summary)));
    }
    Ok(rows)
}

fn row(metric: &str, variant: &str, Summary { moments, cap }: &Summary) -> [Cell; 6] {
    let mut document = moments.to_json();
    if let Value::Object(members) = &mut document {
        members.insert("cap".to_owned(), Value::from(*cap));
    }
    let mean = (moments.n > 0).then(|| finite(moments.mean)).flatten();
    let variance = moments.variance().and_then(finite);
    [text(metric), text(variant), cell(moments.n), mean, variance, cell(JsonB(document))]
}
