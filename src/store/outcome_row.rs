//! Rows of exp.outcome inserted through the heap and index access methods, where the table is as the store made it: an
//! aggregation writes hundreds of thousands at a time.

use experiment_engine::moments::Values;
use pgrx::{IntoDatum, pg_sys};

use super::Store;
use crate::majors;

const COLUMNS: usize = 7;
const TYPES: [pg_sys::Oid; COLUMNS] = [
    pg_sys::FLOAT8OID,
    pg_sys::FLOAT8OID,
    pg_sys::FLOAT8OID,
    pg_sys::INT4OID,
    pg_sys::INT4OID,
    pg_sys::INT2OID,
    pg_sys::TEXTOID,
];
/// The columns of the primary key, counted from 0: experiment_id, metric_id, subject.
const KEY: [usize; 3] = [3, 4, 6];

/// Inserts a metric's values of subjects that have none yet; false, and nothing written, where the table is not plain.
pub fn insert(store: &Store, experiment: i32, metric: i32, rows: &[(&str, i16, Values)]) -> bool {
    // SAFETY: a plain read of the backend's state.
    if unsafe { pg_sys::XactIsoLevel } == pg_sys::XACT_SERIALIZABLE as i32 {
        return false;
    }
    // SAFETY: the relations are opened with the lock that an INSERT takes, and closed below; an error closes them, too.
    unsafe {
        let (lock, keep) = (pg_sys::RowExclusiveLock as pg_sys::LOCKMODE, pg_sys::NoLock as pg_sys::LOCKMODE);
        let heap = pg_sys::table_open(store.outcome, lock);
        let index = plain_index(heap);
        if let Some(index) = index {
            let index = pg_sys::index_open(index, lock);
            insert_all(heap, index, experiment, metric, rows);
            pg_sys::index_close(index, keep);
            pg_sys::CommandCounterIncrement();
        }
        pg_sys::table_close(heap, keep);
        index.is_some()
    }
}

/// # Safety
/// The heap is exp.outcome, plain, and the index its primary key.
unsafe fn insert_all(
    heap: pg_sys::Relation,
    index: pg_sys::Relation,
    experiment: i32,
    metric: i32,
    rows: &[(&str, i16, Values)],
) {
    // SAFETY: as the caller promises; what a row needs lives in a context that is reset after it.
    unsafe {
        let command = pg_sys::GetCurrentCommandId(true);
        let bulk = pg_sys::GetBulkInsertState();
        let info = pg_sys::BuildIndexInfo(index);
        let context = pg_sys::AllocSetContextCreateInternal(
            pg_sys::CurrentMemoryContext,
            c"pg_experiment row".as_ptr(),
            pg_sys::ALLOCSET_SMALL_MINSIZE as usize,
            pg_sys::ALLOCSET_SMALL_INITSIZE as usize,
            pg_sys::ALLOCSET_SMALL_MAXSIZE as usize,
        );
        let previous = pg_sys::MemoryContextSwitchTo(context);
        for (subject, variant, Values { y, d, x }) in rows {
            let mut values = [
                pg_sys::Datum::from(y.to_bits()),
                pg_sys::Datum::from(d.to_bits()),
                pg_sys::Datum::from(x.to_bits()),
                pg_sys::Datum::from(experiment),
                pg_sys::Datum::from(metric),
                pg_sys::Datum::from(*variant),
                subject.into_datum().expect("a text"),
            ];
            let mut nulls = [false; COLUMNS];
            let tuple = pg_sys::heap_form_tuple((*heap).rd_att, values.as_mut_ptr(), nulls.as_mut_ptr());
            pg_sys::heap_insert(heap, tuple, command, 0, bulk);
            let mut key = KEY.map(|column| values[column]);
            let unique = pg_sys::IndexUniqueCheck::UNIQUE_CHECK_YES;
            let tid = &raw mut (*tuple).t_self;
            let entry = majors::Entry { values: key.as_mut_ptr(), nulls: nulls.as_mut_ptr(), tid };
            majors::index_insert(index, heap, entry, unique, false, info);
            pg_sys::MemoryContextReset(context);
        }
        pg_sys::MemoryContextSwitchTo(previous);
        pg_sys::MemoryContextDelete(context);
        pg_sys::FreeBulkInsertState(bulk);
    }
}

/// The primary key, where nothing hangs on the table that only the executor would see to.
///
/// # Safety
/// The relation is open.
unsafe fn plain_index(heap: pg_sys::Relation) -> Option<pg_sys::Oid> {
    // SAFETY: as the caller promises; the list is a copy of ours, the primary key is opened and closed.
    unsafe {
        let (form, desc) = ((*heap).rd_rel, (*heap).rd_att);
        let constraints = (*desc).constr;
        let plain = (*form).relkind == pg_sys::RELKIND_RELATION as std::ffi::c_char
            && std::ptr::eq((*heap).rd_tableam, pg_sys::GetHeapamTableAmRoutine())
            && (*desc).natts as usize == COLUMNS
            && majors::columns(desc).iter().zip(TYPES).all(|(column, expected)| column.atttypid == expected)
            && (constraints.is_null() || (*constraints).num_check == 0)
            && (*heap).trigdesc.is_null()
            && (*heap).rd_rules.is_null()
            && !(*form).relforcerowsecurity;
        let indexes = pg_sys::RelationGetIndexList(heap);
        let only = pg_sys::list_length(indexes) == 1;
        pg_sys::list_free(indexes);
        let key = majors::primary_key(heap);
        (plain && only && key != pg_sys::Oid::INVALID && is_plain_key(key)).then_some(key)
    }
}

/// # Safety
/// It is an index of exp.outcome.
unsafe fn is_plain_key(key: pg_sys::Oid) -> bool {
    // SAFETY: as the caller promises.
    unsafe {
        let index = pg_sys::index_open(key, pg_sys::AccessShareLock as pg_sys::LOCKMODE);
        let form = (*index).rd_index;
        let columns = KEY.map(|column| column as i16 + 1);
        let plain = (*form).indnatts == 3
            && (*form).indimmediate
            && (*form).indisready
            && (*form).indisunique
            && (*form).indkey.values.as_slice(3) == columns;
        pg_sys::index_close(index, pg_sys::NoLock as pg_sys::LOCKMODE);
        plain
    }
}
