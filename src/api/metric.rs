//! Metrics.

use experiment_engine::metric::{self, MetricSpec};
use pgrx::datum::Interval;
use pgrx::pg_extern;

use super::args;
use super::rows::Rows;
use crate::error::{Error, OrRaise, Result, float};
use crate::store::access::{self, Access};
use crate::store::assignment::Address;
use crate::store::metric::{self as metrics, LIST_COLUMNS, Role};
use crate::store::{catalog, migrate};

#[pg_extern(sql = false)]
#[allow(clippy::too_many_arguments)] // The contract's.
fn exp_define_metric(
    metric: Option<&str>,
    kind: Option<&str>,
    event: Option<&str>,
    numerator: Option<&str>,
    denominator: Option<&str>,
    source: Option<&str>,
    objective: Option<&str>,
    conversion_window: Option<Interval>,
    cap: Option<f64>,
    cap_percentile: Option<f64>,
    unit: Option<&str>,
    scope: Option<&str>,
) -> bool {
    let define = || {
        args::writing("exp_define_metric")?;
        let spec = MetricSpec {
            metric: args::part("metric", metric)?,
            kind: kind.ok_or(Error::Null { argument: "kind" })?,
            event,
            numerator,
            denominator,
            source,
            unit,
            objective: objective.unwrap_or("maximize"),
            window: conversion_window.map(parts),
            cap,
            cap_percentile,
        };
        let scope = args::scope(scope)?;
        let kind = spec.validate().map_err(|invalid| Error::Metric {
            problem: invalid.problem,
            detail: invalid.detail,
            hint: invalid.hint,
        })?;
        let store = migrate::need_or_init()?;
        access::require(&store, &scope, Access::Admin)?;
        metrics::define(&store, &scope, &spec, kind, conversion_window)
    };
    define().or_raise()
}

fn parts(interval: Interval) -> metric::Interval {
    metric::Interval { months: interval.months(), days: interval.days(), micros: interval.micros() }
}

#[pg_extern(sql = false)]
fn exp_list_metrics(key: Option<&str>, scope: Option<&str>) -> Rows<'static, LIST_COLUMNS> {
    let list = || {
        let (key, scope) = (args::reader_key(key)?, args::scope(scope)?);
        let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
        access::require(&store, &scope, Access::Reader)?;
        Ok(metrics::list(&store, &scope, key))
    };
    Rows::new(list().or_raise())
}

#[pg_extern(sql = false)]
fn exp_delete_metric(metric: Option<&str>, scope: Option<&str>) -> bool {
    let delete = || {
        args::writing("exp_delete_metric")?;
        let (metric, scope) = (args::part("metric", metric)?, args::scope(scope)?);
        let Some(store) = catalog::find()? else { return Ok(false) };
        access::require(&store, &scope, Access::Admin)?;
        metrics::delete(&store, &scope, metric)
    };
    delete().or_raise()
}

#[pg_extern(sql = false)]
fn exp_add_metric(
    key: Option<&str>,
    metric: Option<&str>,
    role: Option<&str>,
    margin: Option<f64>,
    scope: Option<&str>,
) -> bool {
    let add = || {
        args::writing("exp_add_metric")?;
        let (key, metric, scope) = (args::key(key)?, args::part("metric", metric)?, args::scope(scope)?);
        let role = Role::parse(role.unwrap_or("secondary"))?;
        check_margin(role, margin)?;
        let Some(store) = catalog::find()? else { return Err(Error::NotFound { scope, key: key.to_owned() }) };
        access::require(&store, &scope, Access::Admin)?;
        metrics::add(&store, Address { scope: &scope, key }, metric, role, margin)
    };
    add().or_raise()
}

fn check_margin(role: Role, margin: Option<f64>) -> Result<()> {
    let Some(margin) = margin else { return Ok(()) };
    let problem = if !margin.is_finite() || margin < 0.0 {
        "the margin must be a finite number of at least 0"
    } else if role != Role::Guardrail {
        "a margin is of a guardrail"
    } else {
        return Ok(());
    };
    Err(Error::Margin { problem, given: float(margin) })
}

#[pg_extern(sql = false)]
fn exp_remove_metric(key: Option<&str>, metric: Option<&str>, scope: Option<&str>) -> bool {
    let remove = || {
        args::writing("exp_remove_metric")?;
        let (key, metric, scope) = (args::key(key)?, args::part("metric", metric)?, args::scope(scope)?);
        let Some(store) = catalog::find()? else { return Err(Error::NotFound { scope, key: key.to_owned() }) };
        access::require(&store, &scope, Access::Admin)?;
        metrics::remove(&store, Address { scope: &scope, key }, metric)
    };
    remove().or_raise()
}
