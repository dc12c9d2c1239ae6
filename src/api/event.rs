//! Logging what subjects did.

use pgrx::pg_extern;

#[pg_extern(sql = false)]
fn exp_log_event() {}

#[pg_extern(sql = false)]
fn exp_log_events() {}
