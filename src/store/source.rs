//! Metrics over the user's own tables: a query of (subject, value, ts) in place of events.
//!
//! The query is somebody's SQL, run in everybody's sessions. It runs as the role that defined it, in a security-restricted
//! operation, in a read-only transaction, with its names written out when it was defined, so that no object made later
//! takes the place of one of them; and in a subtransaction that is rolled back in the end, so that of what Postgres lets
//! through (settings, large objects, notifications) nothing is left.

use std::ffi::{CStr, CString};
use std::panic::AssertUnwindSafe;

use experiment_engine::moments::Values;
use pgrx::pg_sys;
use pgrx::pg_sys::panic::{CaughtError, ErrorReportWithLevel};

use super::definition::Definition;
use super::reader::{Reader, Take};
use super::series::Series;
use super::strata::Strata;
use super::{Store, metric, owner, query, sql};
use crate::error::{Error, Result};
use crate::majors;

/// The values of the exposed subjects that have any other than 0, with their variants' numbers.
pub fn values(store: &Store, definition: &Definition, metric: &metric::Row) -> Result<Vec<(i16, Values)>> {
    let strata = Strata::whole();
    let mut reader = Reader::new(store, definition, &strata, Take::of_source(metric));
    read_all(metric, &mut reader)?;
    Ok(reader.into_values().into_iter().map(|(_, variant, values)| (variant, values)).collect())
}

/// The rows of the exposed subjects in buckets of some seconds.
pub fn series(store: &Store, definition: &Definition, metric: &metric::Row, seconds: i64) -> Result<Series> {
    let strata = Strata::whole();
    let mut reader = Reader::new(store, definition, &strata, Take::of_source(metric));
    reader.keep_series(seconds);
    read_all(metric, &mut reader)?;
    Ok(reader.into_series())
}

/// Hands all rows of a metric's source to a reader.
pub fn read_all(metric: &metric::Row, reader: &mut Reader) -> Result<()> {
    let source = Source::of(metric);
    in_discarded_savepoint(&source, || read(&source, |portal| fetch(portal, &source, reader)))
}

/// A query, and how it is run.
pub struct Source<'a> {
    pub metric: &'a str,
    /// All its names are written out.
    pub query: &'a str,
    /// The role that runs it.
    pub role: &'a str,
}

impl<'a> Source<'a> {
    fn of(metric: &'a metric::Row) -> Self {
        let text = |field: &'a Option<String>| field.as_deref().unwrap_or_default();
        Source { metric: &metric.metric, query: text(&metric.source_query), role: text(&metric.source_role) }
    }

    fn fails(&self, problem: impl Into<String>) -> Error {
        let (metric, role) = (self.metric.to_owned(), self.role.to_owned());
        Error::SourceFails { problem: problem.into(), said: None, metric, role }
    }

    /// The query with its columns as they are wanted; `cast` makes a number of the value.
    fn typed(&self, cast: &str) -> CString {
        let query = self.query;
        let text = format!(
            "SELECT q.subject::pg_catalog.text, q.value{cast}, q.ts::pg_catalog.timestamptz FROM ({query}) AS q"
        );
        CString::new(text).expect("texts of the database have no NUL")
    }
}

/// Plans a query as it will be run, and runs nothing of it.
pub fn check(source: &Source) -> Result<()> {
    in_discarded_savepoint(source, || read(source, |_| Ok(())))
}

/// Runs `work` in a subtransaction that is rolled back whatever comes of it. What the query is to blame for becomes an
/// error that names the metric.
fn in_discarded_savepoint(source: &Source, work: impl FnOnce() -> Result<()>) -> Result<()> {
    // SAFETY: the subtransaction is ended on every way, and the memory context and resource owner of before are restored,
    // as PL/pgSQL's exception blocks do.
    unsafe {
        let (context, resources) = (pg_sys::CurrentMemoryContext, pg_sys::CurrentResourceOwner);
        pg_sys::BeginInternalSubTransaction(std::ptr::null());
        pg_sys::MemoryContextSwitchTo(context);
        let end = move || {
            pg_sys::RollbackAndReleaseCurrentSubTransaction();
            pg_sys::MemoryContextSwitchTo(context);
            pg_sys::CurrentResourceOwner = resources;
        };
        pgrx::PgTryBuilder::new(AssertUnwindSafe(|| {
            let result = work();
            end();
            result
        }))
        .catch_others(|error| {
            end();
            let report = report(&error);
            if !is_to_blame(report.sql_error_code()) {
                error.rethrow();
            }
            // A source that reads a source says what is wrong once.
            let message = report.message().trim_start_matches("INVALID_SOURCE: the source cannot be read: ");
            let mut fails =
                source.fails(format!("the source cannot be read: {}", veiled(message, report.sql_error_code())));
            if let Error::SourceFails { problem, said, .. } = &mut fails {
                *said = (!problem.ends_with(message)).then(|| message.to_owned());
            }
            Err(fails)
        })
        .execute()
    }
}

fn report(error: &CaughtError) -> &ErrorReportWithLevel {
    use CaughtError::*;
    match error {
        PostgresError(report) | ErrorReport(report) | RustPanic { ereport: report, .. } => report,
    }
}

/// What Postgres says of the query's rows without the rows' own values, which may be of people: upkeep keeps messages, and
/// who is erased is to be in none. The DETAIL, which nobody keeps, has them.
fn veiled(message: &str, code: pgrx::PgSqlErrorCode) -> String {
    use pgrx::PgSqlErrorCode::*;
    const QUOTES: [char; 7] = ['"', '«', '»', '„', '“', '”', '\''];
    if class(code) == class(ERRCODE_PLPGSQL_ERROR) {
        return "it raises an error".to_owned();
    }
    let of_values = [ERRCODE_DATA_EXCEPTION, ERRCODE_INTEGRITY_CONSTRAINT_VIOLATION];
    if !of_values.into_iter().any(|of_values| class(of_values) == class(code)) {
        return message.to_owned();
    }
    match (message.find(QUOTES), message.rfind(QUOTES)) {
        (Some(first), Some(last)) => {
            let after = message[last..].trim_start_matches(QUOTES);
            format!("{}\"...\"{after}", &message[..first])
        }
        _ => message.to_owned(),
    }
}

/// From utils/elog.h: ERRCODE_TO_CATEGORY.
fn class(code: pgrx::PgSqlErrorCode) -> i32 {
    code as i32 & 0xFFF
}

/// Whether an error is the query's own: not that the statement was cancelled, waited too long, ran out of memory, has to be
/// repeated, or met a defect.
fn is_to_blame(code: pgrx::PgSqlErrorCode) -> bool {
    use pgrx::PgSqlErrorCode::*;
    let others = [
        ERRCODE_QUERY_CANCELED,
        ERRCODE_LOCK_NOT_AVAILABLE,
        ERRCODE_INSUFFICIENT_RESOURCES,
        ERRCODE_TRANSACTION_ROLLBACK,
        ERRCODE_SYSTEM_ERROR,
        ERRCODE_INTERNAL_ERROR,
    ];
    !others.into_iter().any(|other| class(other) == class(code))
}

/// Opens the query, which is run as its role, restricted and reading only, for as long as `take` runs.
fn read(source: &Source, take: impl FnOnce(pg_sys::Portal) -> Result<()>) -> Result<()> {
    let role = owner::role_oid(source.role).ok_or_else(|| source.fails("the role that defined the source is gone"))?;
    if source.query.to_ascii_lowercase().contains("pg_temp") {
        return Err(source.fails("a source must not name pg_temp"));
    }
    set(c"search_path", sql::PINNED_PATH);
    query::SOURCE_SETTINGS.into_iter().for_each(|(name, value)| set(name, value));
    let _role = owner::Guard::enter(role);
    let _read_only = owner::ReadOnly::begin();
    // SAFETY: SPI is connected around it; an error ends the subtransaction, and with it the connection and the portal.
    unsafe {
        pg_sys::SPI_connect();
        let result = open(source).and_then(|portal| {
            let result = take(portal);
            pg_sys::SPI_cursor_close(portal);
            result
        });
        pg_sys::SPI_finish();
        result
    }
}

/// Sets a parameter to the end of the subtransaction, which is rolled back.
fn set(name: &CStr, value: &CStr) {
    // SAFETY: both are NUL-terminated and copied.
    unsafe {
        pg_sys::set_config_option(
            name.as_ptr(),
            value.as_ptr(),
            pg_sys::GucContext::PGC_USERSET,
            pg_sys::GucSource::PGC_S_SESSION,
            pg_sys::GucAction::GUC_ACTION_LOCAL,
            true,
            0,
            false,
        )
    };
}

/// # Safety
/// SPI must be connected.
unsafe fn open(source: &Source) -> Result<pg_sys::Portal> {
    // SAFETY: plans belong to the connection; what they read is locked to the end of the subtransaction.
    unsafe {
        let cast = match value_type(prepare(&source.typed(""))) {
            pg_sys::BOOLOID => "::pg_catalog.int4::pg_catalog.float8",
            _ => "::pg_catalog.float8",
        };
        let plan = prepare(&source.typed(cast));
        if reads_temporary(plan) {
            return Err(source.fails("a source must not read temporary tables"));
        }
        Ok(pg_sys::SPI_cursor_open(std::ptr::null(), plan, std::ptr::null_mut(), std::ptr::null(), true))
    }
}

/// # Safety
/// SPI must be connected.
unsafe fn prepare(query: &CStr) -> pg_sys::SPIPlanPtr {
    // SAFETY: as the caller promises.
    let plan = unsafe { pg_sys::SPI_prepare(query.as_ptr(), 0, std::ptr::null_mut()) };
    assert!(!plan.is_null(), "SPI_prepare failed");
    plan
}

/// The type of the second column of a query.
///
/// # Safety
/// It must be the plan of one.
unsafe fn value_type(plan: pg_sys::SPIPlanPtr) -> pg_sys::Oid {
    // SAFETY: the plan's source describes the columns; a statement that has none is not a query.
    unsafe {
        let Some(source) = sources(plan).first().copied() else { return pg_sys::Oid::INVALID };
        let desc = (*source).resultDesc;
        if desc.is_null() || (*desc).natts < 2 {
            return pg_sys::Oid::INVALID;
        }
        majors::columns(desc)[1].atttypid
    }
}

/// # Safety
/// It must be a plan of SPI's.
unsafe fn sources(plan: pg_sys::SPIPlanPtr) -> Vec<*mut pg_sys::CachedPlanSource> {
    // SAFETY: the list is of plan sources.
    unsafe {
        query::elements(pg_sys::SPI_plan_get_plan_sources(plan)).iter().map(|cell| cell.ptr_value.cast()).collect()
    }
}

/// Whether a plan reads temporary tables or views: those are whoever's who calls.
///
/// # Safety
/// It must be a plan of SPI's.
unsafe fn reads_temporary(plan: pg_sys::SPIPlanPtr) -> bool {
    // SAFETY: the list of a plan source is of relations.
    unsafe {
        let relations = sources(plan).into_iter().flat_map(|source| query::elements((*source).relationOids));
        relations.map(|cell| cell.oid_value).any(|oid| pg_sys::isAnyTempNamespace(pg_sys::get_rel_namespace(oid)))
    }
}

/// Hands the rows of a portal to a reader, in batches.
fn fetch(portal: pg_sys::Portal, source: &Source, reader: &mut Reader) -> Result<()> {
    const BATCH: std::ffi::c_long = 10_000;
    loop {
        pgrx::check_for_interrupts!();
        // SAFETY: SPI is connected; the table of a fetch is freed before the next one.
        unsafe {
            pg_sys::SPI_cursor_fetch(portal, true, BATCH);
            let (table, count) = (pg_sys::SPI_tuptable, pg_sys::SPI_processed as usize);
            if count == 0 {
                return Ok(());
            }
            let rows = std::slice::from_raw_parts((*table).vals, count);
            let result = rows.iter().try_for_each(|row| take(*row, (*table).tupdesc, source, reader));
            pg_sys::SPI_freetuptable(table);
            result?;
        }
        in_context_of_its_own(|| reader.end_batch());
    }
}

/// # Safety
/// The row must be of a text, a double and a time.
unsafe fn take(row: pg_sys::HeapTuple, desc: pg_sys::TupleDesc, source: &Source, reader: &mut Reader) -> Result<()> {
    let mut values = [pg_sys::Datum::null(); 3];
    let mut nulls = [true; 3];
    // SAFETY: as the caller promises. A text that is compressed or elsewhere is copied, and freed when it was taken.
    unsafe {
        pg_sys::heap_deform_tuple(row, desc, values.as_mut_ptr(), nulls.as_mut_ptr());
        let [subject, value, ts] = values;
        // NULLs are what is not known of a row; an unknown subject, value or time counts for nobody.
        if nulls.contains(&true) {
            return Ok(());
        }
        let stored = subject.cast_mut_ptr::<pg_sys::varlena>();
        let packed = pg_sys::pg_detoast_datum_packed(stored);
        let size = pgrx::varlena::varsize_any_exhdr(packed);
        let bytes = std::slice::from_raw_parts(pgrx::varlena::vardata_any(packed).cast::<u8>(), size);
        // The database is UTF-8: CREATE EXTENSION checks it.
        let name = std::str::from_utf8_unchecked(bytes);
        let value = f64::from_bits(value.value() as u64);
        let result = if value.is_finite() {
            reader.row(name, value, ts.value() as i64, 0, true);
            Ok(())
        } else {
            Err(Error::SourceValue { metric: source.metric.to_owned(), subject: name.to_owned(), value })
        };
        if packed != stored {
            pg_sys::pfree(packed.cast());
        }
        result
    }
}

/// Runs `work` in a memory context that ends with it.
fn in_context_of_its_own<T>(work: impl FnOnce() -> T) -> T {
    // SAFETY: the context is a child of the current one: an error frees it with its parent. What `work` answers is not
    // allocated in it.
    unsafe {
        let context = pg_sys::AllocSetContextCreateInternal(
            pg_sys::CurrentMemoryContext,
            c"pg_experiment source".as_ptr(),
            pg_sys::ALLOCSET_DEFAULT_MINSIZE as usize,
            pg_sys::ALLOCSET_DEFAULT_INITSIZE as usize,
            pg_sys::ALLOCSET_DEFAULT_MAXSIZE as usize,
        );
        let before = pg_sys::MemoryContextSwitchTo(context);
        let result = work();
        pg_sys::MemoryContextSwitchTo(before);
        pg_sys::MemoryContextDelete(context);
        result
    }
}
