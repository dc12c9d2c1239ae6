//! Metrics.

use pgrx::pg_extern;

#[pg_extern(sql = false)]
fn exp_define_metric() {}

#[pg_extern(sql = false)]
fn exp_list_metrics() {}

#[pg_extern(sql = false)]
fn exp_delete_metric() {}

#[pg_extern(sql = false)]
fn exp_add_metric() {}

#[pg_extern(sql = false)]
fn exp_remove_metric() {}
