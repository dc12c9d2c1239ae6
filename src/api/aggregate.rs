//! From events to numbers.

use pgrx::pg_extern;

#[pg_extern(sql = false)]
fn exp_aggregate() {}

#[pg_extern(sql = false)]
fn exp_series() {}

#[pg_extern(sql = false)]
fn exp_metric_moments() {}
