//! The store's making and upkeep.

use std::panic::AssertUnwindSafe;

use pgrx::pg_extern;

use super::args;
use super::rows::{Rows, cell, text};
use crate::error::OrRaise;
use crate::settings::GLOBAL;
use crate::store::access::{self, Access};
use crate::store::maintain::{self, Task};
use crate::store::{catalog, doctor, migrate, sql};

#[pg_extern(sql = false)]
fn exp_init() -> String {
    let init = || args::writing("exp_init").and_then(|()| migrate::init());
    init().or_raise().to_string()
}

#[pg_extern(sql = false)]
fn exp_doctor() -> Rows<'static, 4> {
    let store = catalog::need().or_raise();
    access::require(&store, GLOBAL, Access::Admin).or_raise();
    Rows::new(doctor::examine(&store).into_iter().map(|check| {
        let ok = check.fault.is_none();
        let repair = if ok { None } else { text(check.repair) };
        [text(check.invariant), cell(ok), text(&check.fault.unwrap_or(check.note)), repair]
    }))
}

#[pg_extern(sql = false)]
fn exp_maintain(task: Option<&str>) -> Rows<'static, 4> {
    args::writing("exp_maintain").or_raise();
    let tasks = match task {
        None => Task::ALL.to_vec(),
        Some(name) => vec![Task::parse(name).or_raise()],
    };
    let store = catalog::need().or_raise();
    access::require(&store, GLOBAL, Access::Admin).or_raise();
    Rows::new(tasks.into_iter().map(move |task| {
        let name = text(task.name());
        // What an error could leave half done in `store` is a memo, which is set as a whole.
        let (done, remaining, error) = match sql::in_savepoint(AssertUnwindSafe(|| maintain::run(&store, task))) {
            Ok(progress) => (progress.done, Some(progress.remaining), progress.error),
            Err(error) => (0, None, Some(error)),
        };
        maintain::record(&store, task, done, remaining, error.as_deref());
        [name, cell(done), remaining.and_then(cell), error.as_deref().and_then(text)]
    }))
}
