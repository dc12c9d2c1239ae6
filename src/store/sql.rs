//! The store's own SQL: statements prepared once per backend and kept.
//!
//! They are parsed and run with `search_path = pg_catalog, pg_temp`, whatever the caller's is, so that nobody can slip
//! an operator or a table under them, or under a trigger that runs with them as the owner. (A plan is made anew where the
//! path at execution is another one than at preparation: pinning it at preparation alone would protect nothing.)

use std::cell::RefCell;
use std::collections::HashMap;
use std::ffi::{CStr, CString};

use pgrx::{FromDatum, IntoDatum, pg_sys};

use super::Store;
use super::owner;
use crate::majors;

/// A statement and the types of its parameters.
pub struct Statement {
    pub text: &'static str,
    pub types: &'static [pg_sys::Oid],
}

/// Which rows a statement sees.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Sees {
    /// What the calling query sees: counts and assignments that a reader asks for.
    Caller,
    /// The latest committed state and this transaction's own changes, at every isolation level: definitions.
    Latest,
}

thread_local! {
    /// Kept plans, by the address of their text.
    static PLANS: RefCell<HashMap<usize, pg_sys::SPIPlanPtr>> = RefCell::default();
}

/// A row of a result, valid while the callback runs that it is given to.
pub struct Row {
    tuple: pg_sys::HeapTuple,
    desc: pg_sys::TupleDesc,
}

impl Row {
    /// A row of a result of SPI's.
    ///
    /// # Safety
    /// The tuple must be of that descriptor, and both outlive the row.
    pub unsafe fn of(tuple: pg_sys::HeapTuple, desc: pg_sys::TupleDesc) -> Self {
        Row { tuple, desc }
    }

    /// Column `number`, from 1, decoded.
    pub fn get<T: FromDatum>(&self, number: i32) -> Option<T> {
        let mut is_null = false;
        // SAFETY: the tuple is of this descriptor; T matches the column's type, as the statement's author saw to.
        unsafe {
            let datum = pg_sys::SPI_getbinval(self.tuple, self.desc, number, &mut is_null);
            T::from_polymorphic_datum(datum, is_null, pg_sys::SPI_gettypeid(self.desc, number))
        }
    }

    /// Column `number` where it cannot be NULL.
    pub fn need<T: FromDatum>(&self, number: i32) -> T {
        self.get(number).unwrap_or_else(|| panic!("column {number} is NULL"))
    }

    /// Column `number` as it is, copied into the current memory context.
    pub fn copy(&self, number: i32) -> Option<pg_sys::Datum> {
        let mut is_null = false;
        // SAFETY: as above; what is not by value is a varlena, copied plain, or of a fixed length.
        unsafe {
            let datum = pg_sys::SPI_getbinval(self.tuple, self.desc, number, &mut is_null);
            if is_null {
                return None;
            }
            let attribute = majors::columns(self.desc)[number as usize - 1];
            if attribute.attbyval {
                return Some(datum);
            }
            if let Ok(length) = usize::try_from(attribute.attlen) {
                let copy = pg_sys::palloc(length).cast::<u8>();
                std::ptr::copy_nonoverlapping(datum.cast_mut_ptr::<u8>(), copy, length);
                return Some(pg_sys::Datum::from(copy));
            }
            assert_eq!(attribute.attlen, -1, "columns are by value, or of a fixed or variable length");
            Some(pg_sys::Datum::from(pg_sys::pg_detoast_datum_copy(datum.cast_mut_ptr())))
        }
    }

    /// The first N columns, likewise.
    pub fn copy_all<const N: usize>(&self) -> [Option<pg_sys::Datum>; N] {
        std::array::from_fn(|column| self.copy(column as i32 + 1))
    }
}

/// The parameters of a statement: one datum each, `None` for NULL.
pub type Params<'a> = &'a [Option<pg_sys::Datum>];

/// A parameter's datum in the current memory context.
pub fn param<T: IntoDatum>(value: T) -> Option<pg_sys::Datum> {
    value.into_datum()
}

/// Runs a reading statement as the store's owner and maps its rows.
pub fn read<T>(store: &Store, statement: &Statement, params: Params, sees: Sees, map: impl FnMut(&Row) -> T) -> Vec<T> {
    let _owner = owner::Guard::enter(store.owner);
    let _snapshot = (sees == Sees::Latest).then(|| PushedSnapshot::catalog(store.experiment));
    run(statement, params, Execution::Read, map).1
}

/// Like `read`, for the first row.
pub fn read_one<T>(
    store: &Store,
    statement: &Statement,
    params: Params,
    sees: Sees,
    map: impl FnMut(&Row) -> T,
) -> Option<T> {
    read(store, statement, params, sees, map).into_iter().next()
}

/// Runs a writing statement as the store's owner, on the latest state; returns how many rows it processed.
pub fn write(store: &Store, statement: &Statement, params: Params) -> u64 {
    write_returning(store, statement, params, |_| ()).0
}

/// Like `write`, and maps the rows it returns.
pub fn write_returning<T>(
    store: &Store,
    statement: &Statement,
    params: Params,
    map: impl FnMut(&Row) -> T,
) -> (u64, Vec<T>) {
    let _owner = owner::Guard::enter(store.owner);
    run(statement, params, Execution::Latest, map)
}

/// Runs a statement, reading or writing, under the rules of the transaction's isolation level: it may fail with 40001.
pub fn isolated<T>(store: &Store, statement: &Statement, params: Params, map: impl FnMut(&Row) -> T) -> (u64, Vec<T>) {
    let _owner = owner::Guard::enter(store.owner);
    run(statement, params, Execution::Isolated, map)
}

/// A snapshot pushed for as long as this lives.
pub struct PushedSnapshot(());

impl PushedSnapshot {
    /// The snapshot that catalogues are read with: unlike GetLatestSnapshot it may be taken in a parallel worker.
    pub fn catalog(relation: pg_sys::Oid) -> Self {
        // SAFETY: pushing copies the snapshot.
        unsafe { pg_sys::PushActiveSnapshot(pg_sys::GetCatalogSnapshot(relation)) };
        PushedSnapshot(())
    }
}

impl Drop for PushedSnapshot {
    fn drop(&mut self) {
        // An error unwinds to a transaction abort, which pops what the (sub)transaction pushed.
        if !std::thread::panicking() {
            // SAFETY: pops what the constructor pushed; uses nest as scopes do.
            unsafe { pg_sys::PopActiveSnapshot() };
        }
    }
}

impl PushedSnapshot {
    /// The latest state, for several statements that see the same.
    pub fn latest() -> Self {
        // SAFETY: pushing copies the snapshot.
        unsafe { pg_sys::PushActiveSnapshot(pg_sys::GetLatestSnapshot()) };
        PushedSnapshot(())
    }
}

/// A row on its way through `scan`, valid while the callback runs that it is given to.
pub struct Columns<'a> {
    values: &'a [pg_sys::Datum],
    nulls: &'a [bool],
}

impl<'a> Columns<'a> {
    /// A row of as many values as nulls.
    pub fn new(values: &'a [pg_sys::Datum], nulls: &'a [bool]) -> Self {
        Columns { values, nulls }
    }

    /// Column `number`, from 0; `None` for NULL.
    pub fn datum(&self, number: usize) -> Option<pg_sys::Datum> {
        (!self.nulls[number]).then(|| self.values[number])
    }

    /// A column of 64 bits or less that is not NULL.
    pub fn number(&self, number: usize) -> i64 {
        self.values[number].value() as i64
    }

    /// A text that is not NULL, in place where it can be.
    pub fn text(&self, number: usize) -> &str {
        // SAFETY: the column is a text of a UTF-8 database.
        unsafe { std::str::from_utf8_unchecked(self.bytes(number)) }
    }

    /// A text, or NULL.
    pub fn string(&self, number: usize) -> Option<String> {
        (!self.nulls[number]).then(|| self.text(number).to_owned())
    }

    /// A double, or NULL.
    pub fn float(&self, number: usize) -> Option<f64> {
        self.datum(number).map(|datum| f64::from_bits(datum.value() as u64))
    }

    /// What is in a text or a bytea that is not NULL, in place where it can be.
    pub fn bytes(&self, number: usize) -> &[u8] {
        // SAFETY: the column is a varlena; what is packed lives as long as the row.
        unsafe {
            let varlena = pg_sys::pg_detoast_datum_packed(self.values[number].cast_mut_ptr());
            let size = pgrx::varlena::varsize_any_exhdr(varlena);
            std::slice::from_raw_parts(pgrx::varlena::vardata_any(varlena).cast::<u8>(), size)
        }
    }
}

/// What the executor hands rows to.
#[repr(C)]
struct Receiver<'a> {
    base: pg_sys::DestReceiver,
    receive: &'a mut dyn FnMut(&Columns),
}

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn receive_slot(slot: *mut pg_sys::TupleTableSlot, to: *mut pg_sys::DestReceiver) -> bool {
    // SAFETY: the executor passes a filled slot and the receiver that `scan` gave it.
    unsafe {
        pg_sys::slot_getallattrs(slot);
        let count = (*(*slot).tts_tupleDescriptor).natts as usize;
        let values = std::slice::from_raw_parts((*slot).tts_values, count);
        let nulls = std::slice::from_raw_parts((*slot).tts_isnull, count);
        ((*to.cast::<Receiver>()).receive)(&Columns { values, nulls });
    }
    true
}

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn receive_startup(_to: *mut pg_sys::DestReceiver, _operation: i32, _row: pg_sys::TupleDesc) {}

#[pgrx::pg_guard]
unsafe extern "C-unwind" fn receive_end(_to: *mut pg_sys::DestReceiver) {}

/// Runs a reading statement as the store's owner with the snapshot that is pushed, and hands over row after row as the
/// executor makes them: none is copied or kept.
pub fn scan(store: &Store, statement: &Statement, params: Params, mut receive: impl FnMut(&Columns)) {
    let _owner = owner::Guard::enter(store.owner);
    let base = pg_sys::DestReceiver {
        receiveSlot: Some(receive_slot),
        rStartup: Some(receive_startup),
        rShutdown: Some(receive_end),
        rDestroy: Some(receive_end),
        mydest: pg_sys::CommandDest::DestTuplestore,
    };
    let mut receiver = Receiver { base, receive: &mut receive };
    // SAFETY: the receiver outlives the execution; the parameters are as many as the statement's types.
    unsafe {
        let _settings = own_settings();
        check(pg_sys::SPI_connect());
        let receiver = (&raw mut receiver).cast();
        check(majors::execute_into(plan(statement), param_list(statement, params), receiver));
        check(pg_sys::SPI_finish());
    }
}

/// # Safety
/// SPI must be connected: the list lives in its memory context.
unsafe fn param_list(statement: &Statement, params: Params) -> pg_sys::ParamListInfo {
    // SAFETY: makeParamList makes room for as many as it is asked for.
    unsafe {
        let list = pg_sys::makeParamList(params.len() as i32);
        for (slot, (value, kind)) in
            (*list).params.as_mut_slice(params.len()).iter_mut().zip(params.iter().zip(statement.types))
        {
            *slot = pg_sys::ParamExternData {
                value: value.unwrap_or(pg_sys::Datum::null()),
                isnull: value.is_none(),
                pflags: pg_sys::PARAM_FLAG_CONST as u16,
                ptype: *kind,
            };
        }
        list
    }
}

#[derive(Clone, Copy)]
enum Execution {
    Read,
    Latest,
    Isolated,
}

fn run<T>(
    statement: &Statement,
    params: Params,
    execution: Execution,
    mut map: impl FnMut(&Row) -> T,
) -> (u64, Vec<T>) {
    // Postgres would read beyond the values.
    assert_eq!(statement.types.len(), params.len(), "parameters of {}", statement.text);
    let mut values: Vec<pg_sys::Datum> = params.iter().map(|param| param.unwrap_or(pg_sys::Datum::null())).collect();
    let nulls: Vec<std::ffi::c_char> = params.iter().map(|p| if p.is_some() { b' ' } else { b'n' } as _).collect();
    // SAFETY: the plan's parameters are values and nulls, as many as its types; the rows are read before SPI_finish,
    // in the caller's memory context, so that what `map` makes outlives it.
    unsafe {
        let caller_context = pg_sys::CurrentMemoryContext;
        let _settings = own_settings();
        check(pg_sys::SPI_connect());
        let plan = plan(statement);
        let (v, n) = (values.as_mut_ptr(), nulls.as_ptr());
        let none = std::ptr::null_mut();
        check(match execution {
            Execution::Read => pg_sys::SPI_execute_plan(plan, v, n, true, 0),
            Execution::Isolated => pg_sys::SPI_execute_plan(plan, v, n, false, 0),
            Execution::Latest => {
                pg_sys::SPI_execute_snapshot(plan, v, n, pg_sys::GetLatestSnapshot(), none, false, true, 0)
            }
        });
        let processed = pg_sys::SPI_processed;
        let table = pg_sys::SPI_tuptable;
        let mut rows = Vec::new();
        if !table.is_null() {
            let spi_context = pg_sys::MemoryContextSwitchTo(caller_context);
            rows.reserve(processed as usize);
            for index in 0..processed as usize {
                pgrx::check_for_interrupts!();
                rows.push(map(&Row { tuple: *(*table).vals.add(index), desc: (*table).tupdesc }));
            }
            pg_sys::MemoryContextSwitchTo(spi_context);
        }
        check(pg_sys::SPI_finish());
        (processed, rows)
    }
}

/// SPI reports misuse by negative codes; errors of the statement itself arrive as ERRORs.
pub fn check(code: i32) {
    assert!(code >= 0, "SPI failed with code {code}");
}

/// # Safety
/// SPI must be connected.
unsafe fn plan(statement: &Statement) -> pg_sys::SPIPlanPtr {
    let address = statement.text.as_ptr() as usize;
    if let Some(plan) = PLANS.with_borrow(|plans| plans.get(&address).copied()) {
        return plan;
    }
    let text = CString::new(statement.text).expect("statements have no NUL");
    let mut types = statement.types.to_vec();
    // SAFETY: SPI is connected; the kept plan lives as long as the backend.
    let plan = unsafe {
        let plan = pg_sys::SPI_prepare(text.as_ptr(), types.len() as i32, types.as_mut_ptr());
        let code = pg_sys::SPI_result;
        assert!(!plan.is_null(), "SPI_prepare failed with code {code}");
        check(pg_sys::SPI_keepplan(plan));
        plan
    };
    PLANS.with_borrow_mut(|plans| plans.insert(address, plan));
    plan
}

/// Runs a script of several statements (a migration) with the pinned search path.
pub fn script(text: &str) {
    let text = CString::new(text).expect("scripts have no NUL");
    // SAFETY: SPI is connected around the execution.
    unsafe {
        let _settings = own_settings();
        check(pg_sys::SPI_connect());
        check(pg_sys::SPI_execute(text.as_ptr(), false, 0));
        check(pg_sys::SPI_finish());
    }
}

/// Waits for no lock longer than this while `work` runs, nor longer than the session has it.
pub fn impatiently<T>(work: impl FnOnce() -> T) -> T {
    waiting_at_most(2_000, work)
}

/// The same, so many milliseconds.
pub fn waiting_at_most<T>(most_ms: i32, work: impl FnOnce() -> T) -> T {
    // SAFETY: a plain read of the backend's state.
    let given = unsafe { pg_sys::LockTimeout };
    let limit = if given > 0 { given.min(most_ms) } else { most_ms };
    let limit = CString::new(limit.to_string()).expect("digits");
    with_settings(&[(c"lock_timeout", &limit)], work)
}

/// Runs `work` with some settings as given.
pub fn with_settings<T>(settings: &[(&CStr, &CStr)], work: impl FnOnce() -> T) -> T {
    let _settings = LocalSettings::new(settings);
    work()
}

/// Runs a writing statement that is made for this one time, as the current user, on the latest state.
pub fn write_once(text: &str) -> u64 {
    let text = CString::new(text).expect("statements have no NUL");
    // SAFETY: SPI is connected around the execution, and the plan is its.
    unsafe {
        let _settings = own_settings();
        use std::ptr::null_mut;
        check(pg_sys::SPI_connect());
        let plan = pg_sys::SPI_prepare(text.as_ptr(), 0, null_mut());
        assert!(!plan.is_null(), "SPI_prepare failed");
        let latest = pg_sys::GetLatestSnapshot();
        check(pg_sys::SPI_execute_snapshot(plan, null_mut(), std::ptr::null(), latest, null_mut(), false, true, 0));
        let processed = pg_sys::SPI_processed;
        check(pg_sys::SPI_finish());
        processed
    }
}

/// Runs a statement of our own making as the caller, with texts as its parameters, and maps its rows.
pub fn read_as_caller<T>(text: &str, params: &[&str], mut map: impl FnMut(&Row) -> T) -> Vec<T> {
    let text = CString::new(text).expect("statements have no NUL");
    let mut types = vec![pg_sys::TEXTOID; params.len()];
    let mut values: Vec<pg_sys::Datum> = params.iter().map(|one| one.into_datum().expect("a text")).collect();
    // SAFETY: SPI is connected around the execution; there are as many values as types. Rows are read before SPI_finish,
    // in the caller's memory context.
    unsafe {
        let context = pg_sys::CurrentMemoryContext;
        let _settings = own_settings();
        check(pg_sys::SPI_connect());
        let (types, values) = (types.as_mut_ptr(), values.as_mut_ptr());
        let nulls = std::ptr::null();
        let count = params.len() as i32;
        check(pg_sys::SPI_execute_with_args(text.as_ptr(), count, types, values, nulls, false, 0));
        let table = pg_sys::SPI_tuptable;
        let spi_context = pg_sys::MemoryContextSwitchTo(context);
        let row = |index| Row { tuple: *(*table).vals.add(index), desc: (*table).tupdesc };
        let rows = (0..pg_sys::SPI_processed as usize).map(|index| map(&row(index))).collect();
        pg_sys::MemoryContextSwitchTo(spi_context);
        check(pg_sys::SPI_finish());
        rows
    }
}

/// Runs a GRANT or a REVOKE as the current user. Not by SPI: event triggers would run as that user, too.
pub fn grant(text: &str) {
    let text = CString::new(text).expect("commands have no NUL");
    // SAFETY: the text parses to one GrantStmt; it runs between two commands, as a statement of its own would.
    unsafe {
        let _settings = own_settings();
        let parsed = pg_sys::pg_parse_query(text.as_ptr());
        let raw = (*(*parsed).elements).ptr_value.cast::<pg_sys::RawStmt>();
        pg_sys::ExecuteGrantStmt((*raw).stmt.cast::<pg_sys::GrantStmt>());
        pg_sys::CommandCounterIncrement();
    }
}

/// The search path under which names mean what they say.
pub const PINNED_PATH: &CStr = c"pg_catalog, pg_temp";

/// What our own statements are planned and run under, for as long as the answer lives: names mean what they say, and no
/// statement is compiled, which takes longer than it saves here, a second of some, and which no cancel interrupts.
pub fn own_settings() -> LocalSettings {
    LocalSettings::new(&[(c"search_path", PINNED_PATH), (c"jit", c"off")])
}

/// One plan for all parameters, for as long as the answer lives: for what looks up a few rows in exp.event, whose partitions
/// take longer to be planned over (tens of milliseconds) than to be looked into.
pub fn generic_plans() -> LocalSettings {
    LocalSettings::new(&[(c"plan_cache_mode", c"force_generic_plan")])
}

/// Joins that read either side once, for as long as the answer lives. Of an experiment that the statistics do not know yet the
/// planner expects one row, and compares each of one side with each of the other.
pub fn no_nested_loops() -> LocalSettings {
    LocalSettings::new(&[(c"enable_nestloop", c"off")])
}

/// Settings for as long as this lives.
pub struct LocalSettings(i32);

impl LocalSettings {
    pub fn new(settings: &[(&CStr, &CStr)]) -> Self {
        // SAFETY: the nesting level is ended by Drop, or by the abort of the transaction.
        unsafe {
            let level = pg_sys::NewGUCNestLevel();
            for (name, value) in settings {
                pg_sys::set_config_option(
                    name.as_ptr(),
                    value.as_ptr(),
                    pg_sys::GucContext::PGC_USERSET,
                    pg_sys::GucSource::PGC_S_SESSION,
                    pg_sys::GucAction::GUC_ACTION_SAVE,
                    true,
                    0,
                    false,
                );
            }
            LocalSettings(level)
        }
    }
}

impl Drop for LocalSettings {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            // SAFETY: ends the level that `new` began.
            unsafe { pg_sys::AtEOXact_GUC(true, self.0) };
        }
    }
}

/// Reads system catalogues, as the caller.
pub fn read_catalog<T>(statement: &Statement, params: Params, map: impl FnMut(&Row) -> T) -> Vec<T> {
    let _snapshot = PushedSnapshot::catalog(pg_sys::ProcedureRelationId);
    run(statement, params, Execution::Read, map).1
}

/// Runs `work` in a subtransaction of its own: an error in it is rolled back and answered as its message.
pub fn in_savepoint<T>(work: impl FnOnce() -> T + std::panic::UnwindSafe) -> Result<T, String> {
    in_savepoint_unless(ends_the_statement, work)
}

/// The same, but that the transaction fails where it has to be repeated: of what is the user's own, nothing is left out
/// because another session was in the way.
pub fn in_savepoint_or_again<T>(work: impl FnOnce() -> T + std::panic::UnwindSafe) -> Result<T, String> {
    use pgrx::PgSqlErrorCode::*;
    let again = |code| matches!(code, ERRCODE_T_R_SERIALIZATION_FAILURE | ERRCODE_T_R_DEADLOCK_DETECTED);
    in_savepoint_unless(move |code| ends_the_statement(code) || again(code), work)
}

fn in_savepoint_unless<T>(
    rethrown: impl Fn(pgrx::PgSqlErrorCode) -> bool + std::panic::UnwindSafe + std::panic::RefUnwindSafe,
    work: impl FnOnce() -> T + std::panic::UnwindSafe,
) -> Result<T, String> {
    // SAFETY: the subtransaction is ended on either way, and the memory context and resource owner of before are
    // restored, as PL/pgSQL's exception blocks do.
    unsafe {
        let (context, resources) = (pg_sys::CurrentMemoryContext, pg_sys::CurrentResourceOwner);
        pg_sys::BeginInternalSubTransaction(std::ptr::null());
        pg_sys::MemoryContextSwitchTo(context);
        let restore = move || {
            pg_sys::MemoryContextSwitchTo(context);
            pg_sys::CurrentResourceOwner = resources;
        };
        pgrx::PgTryBuilder::new(move || {
            let value = work();
            pg_sys::ReleaseCurrentSubTransaction();
            restore();
            Ok(value)
        })
        .catch_others(move |error| {
            pg_sys::RollbackAndReleaseCurrentSubTransaction();
            restore();
            let report = report(&error);
            if rethrown(report.sql_error_code()) {
                error.rethrow();
            }
            Err(report.message().to_owned())
        })
        .execute()
    }
}

fn report(error: &pg_sys::panic::CaughtError) -> &pg_sys::panic::ErrorReportWithLevel {
    use pg_sys::panic::CaughtError::*;
    match error {
        PostgresError(report) | ErrorReport(report) | RustPanic { ereport: report, .. } => report,
    }
}

/// A cancelled statement ends, and so does a session that is told to.
fn ends_the_statement(code: pgrx::PgSqlErrorCode) -> bool {
    use pgrx::PgSqlErrorCode::*;
    matches!(code, ERRCODE_QUERY_CANCELED | ERRCODE_ADMIN_SHUTDOWN | ERRCODE_CRASH_SHUTDOWN)
}

/// The caller's search path, as it is set.
pub fn search_path() -> String {
    setting(c"search_path").expect("it always is")
}

/// A setting of the server, also one that only superusers may see; `None` for one that there is not.
pub fn setting(name: &CStr) -> Option<String> {
    // SAFETY: a value is NUL-terminated and copied.
    unsafe {
        let value = pg_sys::GetConfigOption(name.as_ptr(), true, false);
        (!value.is_null()).then(|| CStr::from_ptr(value).to_string_lossy().into_owned())
    }
}
