//! The store's making and upkeep.

use pgrx::pg_extern;

use super::args;
use super::rows::{Rows, cell, text};
use crate::error::{Error, OrRaise, Result};
use crate::settings::GLOBAL;
use crate::store::access::{self, Access};
use crate::store::maintain::{self, Attempt, Task};
use crate::store::repair::{self, Repaired};
use crate::store::{catalog, doctor, migrate};

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
        let repair = if ok { None } else { text(&check.repair) };
        [text(check.invariant), cell(ok), text(&check.fault.unwrap_or(check.note)), repair]
    }))
}

#[pg_extern(sql = false)]
fn exp_repair(invariant: Option<&str>) -> Rows<'static, 5> {
    let repair = || -> Result<Repaired> {
        args::writing("exp_repair")?;
        let name = invariant.ok_or(Error::Null { argument: "invariant" })?;
        let store = catalog::need()?;
        access::require(&store, GLOBAL, Access::Admin)?;
        repair::repair(&store, name)
    };
    let Repaired { count, check } = repair().or_raise();
    let ok = check.fault.is_none();
    let left = if ok { None } else { text(&check.repair) };
    let row = [text(check.invariant), cell(count as i64), cell(ok), text(&check.fault.unwrap_or(check.note)), left];
    Rows::new(std::iter::once(row))
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
        let Attempt { done, remaining, error } = maintain::attempt(&store, task);
        [text(task.name()), cell(done), remaining.and_then(cell), error.as_deref().and_then(text)]
    }))
}
