//! Settings of the store, and the jobs that keep it.

use std::ffi::CStr;

use pgrx::{pg_extern, pg_sys};

use super::args;
use super::rows::{Cell, Rows, text};
use crate::error::{Error, OrRaise, Result};
use crate::settings::GLOBAL;
use crate::store::access::{self, Access};
use crate::store::cron::{self, Job};
use crate::store::{catalog, migrate, setting};

#[pg_extern(sql = false)]
fn exp_set(name: Option<&str>, fcinfo: pg_sys::FunctionCallInfo) -> String {
    // The function takes the call as it is after its arguments: the value is of any type.
    // SAFETY: the call is of this very function, whose second argument is the value.
    let value = || unsafe { any_text(fcinfo, 1) };
    let set = || {
        args::writing("exp_set")?;
        let (number, value) = setting::parse(name.ok_or(Error::Null { argument: "name" })?, value()?.as_deref())?;
        let store = migrate::need_or_init()?;
        access::require(&store, GLOBAL, Access::Admin)?;
        Ok(setting::set(&store, number, value))
    };
    set().or_raise().to_string()
}

/// The text of an argument of any type; `None` for NULL.
///
/// # Safety
/// The call must have that argument.
unsafe fn any_text(fcinfo: pg_sys::FunctionCallInfo, place: usize) -> Result<Option<String>> {
    // SAFETY: as the caller promises; an argument is of the type that the call says, whose output function answers a
    // NUL-terminated string.
    unsafe {
        let argument = (*fcinfo).args.as_slice((*fcinfo).nargs as usize)[place];
        if argument.isnull {
            return Ok(None);
        }
        let kind = pg_sys::get_fn_expr_argtype((*fcinfo).flinfo, place as i32);
        if kind == pg_sys::InvalidOid {
            return Err(Error::Null { argument: "the type of value" });
        }
        let (mut output, mut is_varlena) = (pg_sys::InvalidOid, false);
        pg_sys::getTypeOutputInfo(kind, &mut output, &mut is_varlena);
        let text = pg_sys::OidOutputFunctionCall(output, argument.value);
        Ok(Some(CStr::from_ptr(text).to_string_lossy().into_owned()))
    }
}

#[pg_extern(sql = false)]
fn exp_settings() -> Rows<'static, 5> {
    Rows::new(settings().or_raise())
}

fn settings() -> Result<Vec<[Cell; 5]>> {
    let store = catalog::find()?;
    if let Some(store) = &store {
        access::require(store, GLOBAL, Access::Reader)?;
    }
    let row = |(setting, value): (&'static setting::Setting, i64)| {
        [
            text(setting.name),
            text(&value.to_string()),
            text(setting.unit),
            text(&setting.default.to_string()),
            text(&setting.description()),
        ]
    };
    Ok(setting::list(store.as_deref()).map(row).collect())
}

#[pg_extern(sql = false)]
fn exp_install_cron() -> Rows<'static, 4> {
    let jobs = install_cron().or_raise();
    Rows::new(jobs.into_iter().map(|job| [text(job.name), text(job.schedule), text(&job.command), text(&job.state)]))
}

fn install_cron() -> Result<Vec<Job>> {
    args::writing("exp_install_cron")?;
    let store = catalog::need()?;
    access::require(&store, GLOBAL, Access::Admin)?;
    Ok(cron::install(&store))
}
