//! Functions of Postgres that cannot raise an error, called without the guard that turns errors into panics.
//!
//! The guard saves the processor's state at each call. That is a tenth of what deciding for a subject costs, spent on
//! functions that read a variable. Nothing belongs here that allocates, locks, or looks anything up in a catalogue.

use std::ffi::{c_char, c_int};

use pgrx::pg_sys;

unsafe extern "C" {
    fn GetUserId() -> pg_sys::Oid;
    fn GetActiveSnapshot() -> pg_sys::Snapshot;
    fn GetCurrentStatementStartTimestamp() -> pg_sys::TimestampTz;
    fn GetCurrentTransactionNestLevel() -> c_int;
    fn getKeyJsonValueFromContainer(
        container: *mut pg_sys::JsonbContainer,
        key: *const c_char,
        length: c_int,
        value: *mut pg_sys::JsonbValue,
    ) -> *mut pg_sys::JsonbValue;
}

/// The current user.
pub fn user() -> pg_sys::Oid {
    // SAFETY: reads a variable of the backend, which is set before any function runs.
    unsafe { GetUserId() }
}

/// The snapshot of the running query.
///
/// # Safety
/// There must be one: Postgres does not check it in a release build.
pub unsafe fn active_snapshot() -> pg_sys::Snapshot {
    // SAFETY: as the caller promises.
    unsafe { GetActiveSnapshot() }
}

/// When the statement began, in microseconds since 2000.
pub fn statement_start() -> i64 {
    // SAFETY: reads a variable of the backend.
    unsafe { GetCurrentStatementStartTimestamp() }
}

/// How deeply savepoints are nested; 1 outside of any.
pub fn nest_level() -> i32 {
    // SAFETY: reads a variable of the backend.
    unsafe { GetCurrentTransactionNestLevel() }
}

/// The member of a jsonb object, pointing into it.
///
/// # Safety
/// The container must be that of an object.
pub unsafe fn member(object: *mut pg_sys::JsonbContainer, key: &str) -> Option<pg_sys::JsonbValue> {
    let mut value = std::mem::MaybeUninit::<pg_sys::JsonbValue>::zeroed();
    // SAFETY: as the caller promises. Given where to put the value, the function searches the container and allocates
    // nothing.
    unsafe {
        let found = getKeyJsonValueFromContainer(object, key.as_ptr().cast(), key.len() as c_int, value.as_mut_ptr());
        (!found.is_null()).then(|| value.assume_init())
    }
}
