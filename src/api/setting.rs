//! Settings of the store, and the jobs that keep it.

use pgrx::pg_extern;

#[pg_extern(sql = false)]
fn exp_set() {}

#[pg_extern(sql = false)]
fn exp_settings() {}

#[pg_extern(sql = false)]
fn exp_install_cron() {}
