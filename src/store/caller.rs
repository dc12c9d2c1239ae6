//! A query that a caller gives, run as the caller.
//!
//! Its rights are the caller's, and nothing of the session is changed by it: it runs in a security-restricted operation,
//! so that it cannot become another role (who connected may have more rights than the role that calls), reads only, and
//! what it sets is put back.

use std::ffi::CString;

use pgrx::pg_sys;

use super::owner::{self, ReadOnly};
use super::sql::{Row, check};
use crate::majors;

/// For as long as it lives, code runs as the caller, restricted and reading only.
struct Restricted {
    _role: owner::Guard,
    _read_only: ReadOnly,
    settings: i32,
}

impl Restricted {
    fn begin() -> Self {
        // SAFETY: the nesting level is ended by Drop, or by the abort of the transaction.
        let settings = unsafe { pg_sys::NewGUCNestLevel() };
        Restricted { _role: owner::Guard::enter(owner::caller()), _read_only: ReadOnly::begin(), settings }
    }
}

impl Drop for Restricted {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            // SAFETY: ends the level that `begin` began, with all that was set in it.
            unsafe { pg_sys::AtEOXact_GUC(false, self.settings) };
        }
    }
}

/// The names of the columns of a caller's query, which is not run.
pub fn columns(query: &str) -> Vec<String> {
    // SAFETY: SPI is connected around the preparation; names are NUL-terminated and copied.
    unsafe {
        check(pg_sys::SPI_connect());
        let _restricted = Restricted::begin();
        let portal = open(query);
        let desc = (*portal).tupDesc;
        let name = |a: &pg_sys::FormData_pg_attribute| {
            std::ffi::CStr::from_ptr(a.attname.data.as_ptr()).to_string_lossy().into_owned()
        };
        let names = majors::columns(desc).iter().map(name).collect();
        pg_sys::SPI_cursor_close(portal);
        check(pg_sys::SPI_finish());
        names
    }
}

/// Opens a query, of which nothing runs but what is constant.
///
/// # Safety
/// SPI must be connected.
unsafe fn open(query: &str) -> pg_sys::Portal {
    let text = CString::new(query).expect("a text has no NUL");
    // SAFETY: as the caller promises; the plan belongs to the connection.
    unsafe {
        let plan = pg_sys::SPI_prepare(text.as_ptr(), 0, std::ptr::null_mut());
        assert!(!plan.is_null(), "SPI_prepare failed");
        pg_sys::SPI_cursor_open(std::ptr::null(), plan, std::ptr::null_mut(), std::ptr::null(), true)
    }
}

/// Runs a caller's query with the caller's search path, and hands its rows on in batches.
pub fn batches<T>(query: &str, batch: i64, map: impl Fn(&Row) -> T, mut take: impl FnMut(Vec<T>)) {
    // SAFETY: the portal belongs to the connection that is open around it; rows are decoded in a context of the
    // batch, which is reset after it.
    unsafe {
        let caller_context = pg_sys::CurrentMemoryContext;
        check(pg_sys::SPI_connect());
        let portal = {
            let _restricted = Restricted::begin();
            open(query)
        };
        let batch_context = pg_sys::AllocSetContextCreateInternal(
            caller_context,
            c"pg_experiment batch".as_ptr(),
            pg_sys::ALLOCSET_DEFAULT_MINSIZE as usize,
            pg_sys::ALLOCSET_DEFAULT_INITSIZE as usize,
            pg_sys::ALLOCSET_DEFAULT_MAXSIZE as usize,
        );
        loop {
            pgrx::check_for_interrupts!();
            {
                let _restricted = Restricted::begin();
                pg_sys::SPI_cursor_fetch(portal, true, batch);
            }
            let (table, count) = (pg_sys::SPI_tuptable, pg_sys::SPI_processed as usize);
            let spi_context = pg_sys::MemoryContextSwitchTo(batch_context);
            let row = |index| Row::of(*(*table).vals.add(index), (*table).tupdesc);
            let rows: Vec<T> = (0..count).map(|index| map(&row(index))).collect();
            pg_sys::SPI_freetuptable(table);
            if count > 0 {
                take(rows);
            }
            pg_sys::MemoryContextSwitchTo(spi_context);
            pg_sys::MemoryContextReset(batch_context);
            if count == 0 {
                break;
            }
        }
        pg_sys::MemoryContextDelete(batch_context);
        let _restricted = Restricted::begin();
        pg_sys::SPI_cursor_close(portal);
        check(pg_sys::SPI_finish());
    }
}
