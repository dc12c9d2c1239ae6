//! What differs between the majors of Postgres: nothing else asks which one it is built for.
//!
//! 15 to 18 are supported. 13 and 14 compile: what they cannot do says so.

use pgrx::pg_sys;

/// The columns of a row descriptor.
///
/// # Safety
/// It must be one, and outlive the answer.
pub unsafe fn columns<'a>(desc: pg_sys::TupleDesc) -> &'a [pg_sys::FormData_pg_attribute] {
    // SAFETY: as the caller promises; the columns follow each other.
    unsafe {
        let count = (*desc).natts as usize;
        #[cfg(not(feature = "pg18"))]
        let first = (*desc).attrs.as_ptr();
        // They come after their compact forms.
        #[cfg(feature = "pg18")]
        let first = (*desc).compact_attrs.as_ptr().add(count).cast::<pg_sys::FormData_pg_attribute>();
        std::slice::from_raw_parts(first, count)
    }
}

/// Begins an index scan of `keys` keys.
///
/// # Safety
/// Both relations must be open, and the snapshot outlive the scan.
pub unsafe fn index_beginscan(
    heap: pg_sys::Relation,
    index: pg_sys::Relation,
    snapshot: pg_sys::Snapshot,
    keys: i32,
) -> pg_sys::IndexScanDesc {
    // SAFETY: as the caller promises.
    unsafe {
        #[cfg(not(feature = "pg18"))]
        let scan = pg_sys::index_beginscan(heap, index, snapshot, keys, 0);
        // Nobody counts how often it descends.
        #[cfg(feature = "pg18")]
        let scan = pg_sys::index_beginscan(heap, index, snapshot, std::ptr::null_mut(), keys, 0);
        scan
    }
}

/// Where a row goes in an index: the values of its columns, which of them are NULL, and the row's address.
pub struct Entry {
    pub values: *mut pg_sys::Datum,
    pub nulls: *mut bool,
    pub tid: pg_sys::ItemPointer,
}

/// Enters a row into an index.
///
/// # Safety
/// Both relations must be open, the entry of the index's columns, and the info the index's own, or null where its access
/// method does not look at it.
pub unsafe fn index_insert(
    index: pg_sys::Relation,
    heap: pg_sys::Relation,
    entry: Entry,
    check: pg_sys::IndexUniqueCheck::Type,
    unchanged: bool,
    info: *mut pg_sys::IndexInfo,
) -> bool {
    let Entry { values, nulls, tid } = entry;
    // SAFETY: as the caller promises.
    unsafe {
        #[cfg(feature = "pg13")]
        let (_, inserted) = (unchanged, pg_sys::index_insert(index, values, nulls, tid, heap, check, info));
        #[cfg(not(feature = "pg13"))]
        let inserted = pg_sys::index_insert(index, values, nulls, tid, heap, check, unchanged, info);
        inserted
    }
}

/// Ends a row of insertions into an index: before it is closed.
///
/// # Safety
/// The index must be open, and the info the one that its insertions were given.
pub unsafe fn index_insert_cleanup(index: pg_sys::Relation, info: *mut pg_sys::IndexInfo) {
    // SAFETY: as the caller promises.
    #[cfg(any(feature = "pg17", feature = "pg18"))]
    unsafe {
        pg_sys::index_insert_cleanup(index, info);
    }
    #[cfg(not(any(feature = "pg17", feature = "pg18")))]
    let _ = (index, info);
}

/// The primary key of a table, unless it is deferrable.
///
/// # Safety
/// The table must be open.
pub unsafe fn primary_key(table: pg_sys::Relation) -> pg_sys::Oid {
    // SAFETY: as the caller promises.
    unsafe {
        #[cfg(not(feature = "pg18"))]
        let key = pg_sys::RelationGetPrimaryKeyIndex(table);
        #[cfg(feature = "pg18")]
        let key = pg_sys::RelationGetPrimaryKeyIndex(table, false);
        key
    }
}

/// Replaces the row at an address, waiting for whoever holds it.
///
/// # Safety
/// The table must be open, and the tuple made of the row that is there.
pub unsafe fn heap_update(
    table: pg_sys::Relation,
    tid: &mut pg_sys::ItemPointerData,
    new: pg_sys::HeapTuple,
) -> pg_sys::TM_Result::Type {
    let mut failure = pg_sys::TM_FailureData::default();
    let mut mode = pg_sys::LockTupleMode::LockTupleNoKeyExclusive;
    let none = std::ptr::null_mut();
    // SAFETY: as the caller promises.
    unsafe {
        let command = pg_sys::GetCurrentCommandId(true);
        #[cfg(any(feature = "pg13", feature = "pg14", feature = "pg15"))]
        let result = pg_sys::heap_update(table, tid, new, command, none, true, &mut failure, &mut mode);
        // Which indexes want the new row: the tuple itself tells whether they do.
        #[cfg(not(any(feature = "pg13", feature = "pg14", feature = "pg15")))]
        let result = {
            let mut indexes = pg_sys::TU_UpdateIndexes::TU_None;
            pg_sys::heap_update(table, tid, new, command, none, true, &mut failure, &mut mode, &mut indexes)
        };
        result
    }
}

/// Opens a table that may be gone by now; null then.
///
/// # Safety
/// Inside a transaction.
pub unsafe fn try_table_open(table: pg_sys::Oid, lock: u32) -> pg_sys::Relation {
    // SAFETY: as the caller promises.
    unsafe {
        let lock = lock as pg_sys::LOCKMODE;
        #[cfg(feature = "pg13")]
        let opened = pg_sys::try_relation_open(table, lock);
        #[cfg(not(feature = "pg13"))]
        let opened = pg_sys::try_table_open(table, lock);
        opened
    }
}

/// The partitions of a table.
///
/// # Safety
/// The table must be open, and partitioned.
pub unsafe fn partitions(table: pg_sys::Relation, omit_detached: bool) -> pg_sys::PartitionDesc {
    // SAFETY: as the caller promises.
    unsafe {
        // Nobody detaches a partition concurrently there.
        #[cfg(feature = "pg13")]
        let (_, desc) = (omit_detached, pg_sys::RelationGetPartitionDesc(table));
        #[cfg(not(feature = "pg13"))]
        let desc = pg_sys::RelationGetPartitionDesc(table, omit_detached);
        desc
    }
}

/// What the bounds of partitions by range say of themselves (PARTITION_STRATEGY_RANGE).
pub const BY_RANGE: u8 = b'r';

/// The number of this backend's transaction among its own.
pub fn local_transaction() -> pg_sys::LocalTransactionId {
    // SAFETY: a backend has an entry among the processes, and reads its own.
    unsafe {
        #[cfg(not(any(feature = "pg17", feature = "pg18")))]
        let number = (*pg_sys::MyProc).lxid;
        #[cfg(any(feature = "pg17", feature = "pg18"))]
        let number = (*pg_sys::MyProc).vxid.lxid;
        number
    }
}

/// The timeline that this server writes on.
///
/// # Safety
/// It must not be in recovery.
pub unsafe fn written_timeline() -> pg_sys::TimeLineID {
    // SAFETY: a plain read of shared memory, or what asking whether there is recovery left.
    unsafe {
        #[cfg(any(feature = "pg13", feature = "pg14"))]
        let timeline = pg_sys::ThisTimeLineID;
        #[cfg(not(any(feature = "pg13", feature = "pg14")))]
        let timeline = pg_sys::GetWALInsertionTimeLine();
        timeline
    }
}

/// Reports progress on a table as that of a COPY.
///
/// # Safety
/// Inside a transaction.
pub unsafe fn begin_progress(table: pg_sys::Oid) {
    // SAFETY: writes to this backend's entry.
    #[cfg(not(feature = "pg13"))]
    unsafe {
        pg_sys::pgstat_progress_start_command(pg_sys::ProgressCommandType::PROGRESS_COMMAND_COPY, table);
    }
    #[cfg(feature = "pg13")]
    let _ = table;
}

/// Gives a plan back that no resource owner counts.
///
/// # Safety
/// It must be one.
pub unsafe fn release_plan(plan: *mut pg_sys::CachedPlan) {
    // SAFETY: as the caller promises.
    unsafe {
        #[cfg(feature = "pg13")]
        pg_sys::ReleaseCachedPlan(plan, false);
        #[cfg(not(feature = "pg13"))]
        pg_sys::ReleaseCachedPlan(plan, std::ptr::null_mut());
    }
}

/// Analyses a statement without parameters.
///
/// # Safety
/// The statement must be parsed from the text, and a snapshot active.
pub unsafe fn analyze(statement: *mut pg_sys::RawStmt, text: &std::ffi::CStr) -> *mut pg_sys::Query {
    let none = std::ptr::null_mut();
    // SAFETY: as the caller promises.
    unsafe {
        #[cfg(any(feature = "pg13", feature = "pg14"))]
        let query = pg_sys::parse_analyze(statement, text.as_ptr(), std::ptr::null_mut(), 0, none);
        #[cfg(not(any(feature = "pg13", feature = "pg14")))]
        let query = pg_sys::parse_analyze_fixedparams(statement, text.as_ptr(), std::ptr::null(), 0, none);
        query
    }
}

/// An analysed query as a text.
///
/// # Safety
/// It must be one.
pub unsafe fn query_text(query: *mut pg_sys::Query) -> *const std::ffi::c_char {
    #[cfg(any(feature = "pg13", feature = "pg14"))]
    {
        let _ = query;
        unsupported("metrics with a source")
    }
    // SAFETY: as the caller promises.
    #[cfg(not(any(feature = "pg13", feature = "pg14")))]
    unsafe {
        pg_sys::pg_get_querydef(query, false)
    }
}

/// Runs a reading plan and hands its rows to a receiver as the executor makes them; what SPI answers.
///
/// # Safety
/// SPI must be connected, the parameters those of the plan, and the receiver complete.
pub unsafe fn execute_into(
    plan: pg_sys::SPIPlanPtr,
    params: pg_sys::ParamListInfo,
    receiver: *mut pg_sys::DestReceiver,
) -> i32 {
    #[cfg(feature = "pg13")]
    {
        let _ = (plan, params, receiver);
        unsupported("aggregation")
    }
    // SAFETY: as the caller promises.
    #[cfg(not(feature = "pg13"))]
    unsafe {
        let options = pg_sys::SPIExecuteOptions { params, read_only: true, dest: receiver, ..Default::default() };
        pg_sys::SPI_execute_plan_extended(plan, &options)
    }
}

/// Prepares the tuplestore that a set-returning function fills.
///
/// # Safety
/// The call must be one of a set-returning function.
pub unsafe fn begin_rows(call: pg_sys::FunctionCallInfo) {
    // SAFETY: as the caller promises.
    #[cfg(not(any(feature = "pg13", feature = "pg14")))]
    unsafe {
        pg_sys::InitMaterializedSRF(call, 0);
    }
    #[cfg(any(feature = "pg13", feature = "pg14"))]
    {
        let _ = call;
        unsupported("functions that return rows");
    }
}

#[cfg(any(feature = "pg13", feature = "pg14"))]
fn unsupported(what: &str) -> ! {
    use pgrx::pg_sys::panic::ErrorReport;
    let message = format!("{what} need Postgres 15 or later");
    let code = pgrx::PgSqlErrorCode::ERRCODE_FEATURE_NOT_SUPPORTED;
    ErrorReport::new(code, message, "pg_experiment").report(pgrx::PgLogLevel::ERROR);
    unreachable!("an ERROR does not return")
}
