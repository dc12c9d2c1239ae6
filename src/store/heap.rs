//! Rows of exp.assignment read and written through the heap and index access methods, without the executor.
//!
//! This is what makes an assignment cost little more than a bare INSERT, and what lets concurrent first calls agree
//! at every isolation level: a row is looked up as the unique index itself does it (a dirty snapshot: committed
//! rows, one's own, and those in flight, which can be waited for), and inserted speculatively, as INSERT .. ON
//! CONFLICT does. It is used only on the plain table that the store made; `Table::open` answers `None` where
//! somebody added a trigger, an index, a rule, a column, or made the transaction SERIALIZABLE, and `assignment`
//! goes through SQL then.

use std::cell::Cell;

use pgrx::pg_sys;

use super::{Store, session};
use crate::error::Error;
use crate::majors;

// The columns of exp.assignment, counted from 0.
const EXPERIMENT: usize = 0;
const EXPOSURES: usize = 1;
const ASSIGNED_AT: usize = 2;
const EXPOSED_AT: usize = 3;
const VARIANT: usize = 4;
const SUBJECT: usize = 5;
const CONTEXT: usize = 6;
const COLUMNS: usize = 7;

const TYPES: [pg_sys::Oid; COLUMNS] = [
    pg_sys::INT4OID,
    pg_sys::INT4OID,
    pg_sys::TIMESTAMPTZOID,
    pg_sys::TIMESTAMPTZOID,
    pg_sys::INT2OID,
    pg_sys::TEXTOID,
    pg_sys::JSONBOID,
];

/// From access/htup_details.h: the offset number that marks a speculative insertion's token in t_ctid.
const SPEC_TOKEN_OFFSET: u16 = 0xfffe;

/// exp.assignment and its primary key, opened for one call of a function.
pub struct Table {
    heap: pg_sys::Relation,
    index: pg_sys::Relation,
    slot: *mut pg_sys::TupleTableSlot,
    scan: pg_sys::IndexScanDesc,
    keys: Keys,
    /// What rows are looked up with: an MVCC snapshot, or where it is null the dirty one.
    snapshot: pg_sys::Snapshot,
    /// The scan points to it.
    dirty: Box<pg_sys::SnapshotData>,
}

/// How far exp.assignment is as the store made it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Plain {
    /// Its columns and its primary key are: rows can be looked up.
    reads: bool,
    /// And nothing hangs on it that only the executor would see to.
    writes: bool,
}

/// What a look-up found.
pub enum Found {
    Missing,
    Stored(Stored),
    /// Somebody else's transaction is inserting the row.
    InFlight(InFlight),
}

/// A stored row.
#[derive(Clone, Copy)]
pub struct Stored {
    pub variant: i16,
    pub exposures: i32,
    tid: pg_sys::ItemPointerData,
}

impl Stored {
    /// A row that SQL found: it is changed by its key, not by its address.
    pub fn by_key(variant: i16, exposures: i32) -> Self {
        Stored { variant, exposures, tid: pg_sys::ItemPointerData::default() }
    }
}

/// An insertion that has not committed yet.
pub struct InFlight {
    xid: pg_sys::TransactionId,
    token: u32,
    tid: pg_sys::ItemPointerData,
}

/// A row to be inserted.
pub struct NewRow {
    pub experiment: i32,
    pub variant: i16,
    pub subject: pg_sys::Datum,
    pub context: Option<pg_sys::Datum>,
    pub exposed: bool,
    /// It is dated no earlier than this.
    pub not_before: Option<i64>,
}

/// How a change of a stored row ended.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    Done,
    /// Somebody else changed or deleted it first: look again.
    Lost,
}

impl Table {
    /// Opens the table for writing; `None` where it, or the transaction, is not plain.
    pub fn open_for_write(store: &Store) -> Option<Self> {
        // SAFETY: a plain read of the backend's state.
        if unsafe { pg_sys::XactIsoLevel } == pg_sys::XACT_SERIALIZABLE as i32 {
            return None;
        }
        Self::open(store, pg_sys::RowExclusiveLock, std::ptr::null_mut(), |plain| plain.writes)
    }

    /// Opens the table for look-ups with an MVCC snapshot; `None` where it is not plain.
    pub fn open_for_read(store: &Store, snapshot: pg_sys::Snapshot) -> Option<Self> {
        Self::open(store, pg_sys::AccessShareLock, snapshot, |plain| plain.reads)
    }

    /// Opens the table to see who has rows in hand, in a serializable transaction, too; `None` where it is not plain.
    pub fn open_for_waiting(store: &Store) -> Option<Self> {
        Self::open(store, pg_sys::AccessShareLock, std::ptr::null_mut(), |plain| plain.reads)
    }

    fn open(store: &Store, lock: u32, snapshot: pg_sys::Snapshot, suits: fn(Plain) -> bool) -> Option<Self> {
        if store.assignment_pkey == pg_sys::Oid::INVALID {
            return None;
        }
        let lock = lock as pg_sys::LOCKMODE;
        // SAFETY: relations are opened with a lock and closed by Drop.
        let (heap, index) =
            unsafe { (pg_sys::table_open(store.assignment, lock), pg_sys::index_open(store.assignment_pkey, lock)) };
        let mut dirty = Box::new(pg_sys::SnapshotData::default());
        dirty.snapshot_type = pg_sys::SnapshotType::SNAPSHOT_DIRTY;
        let (slot, scan) = (std::ptr::null_mut(), std::ptr::null_mut());
        let table = Table { heap, index, slot, scan, keys: keys(), snapshot, dirty };
        suits(table.plain(store)).then_some(table)
    }

    /// How far the table is as the store made it; looked at once per change of it.
    fn plain(&self, store: &Store) -> Plain {
        let changes = session::changes();
        if let Some((as_of, plain)) = store.plain.get()
            && as_of == changes
        {
            return plain;
        }
        let reads = is_plain(self.heap) && is_plain_index(self.index, store.assignment);
        let plain = Plain { reads, writes: reads && takes_plain_writes(self.heap, store.assignment_pkey) };
        store.plain.set(Some((changes, plain)));
        plain
    }

    /// Looks up with another MVCC snapshot from now on.
    pub fn set_snapshot(&mut self, snapshot: pg_sys::Snapshot) {
        self.snapshot = snapshot;
        // SAFETY: the scan has begun; between two look-ups it does nothing with its snapshot.
        unsafe { (*self.scan).xs_snapshot = snapshot };
    }

    /// Unpins what the last look-up read.
    pub fn release_pages(&mut self) {
        // SAFETY: the scan has begun.
        unsafe {
            pg_sys::ExecClearTuple(self.slot);
            pg_sys::index_rescan(self.scan, self.keys.as_mut_ptr(), 2, std::ptr::null_mut(), 0);
        }
    }

    /// Closes the table after a look-up that failed, whose pages an abort released: the scan is left to its memory
    /// context, and only what it holds of the relations is given back.
    pub fn abandon_scan(mut self) {
        // SAFETY: index_beginscan counted one reference to the index, the slot one to the row type.
        unsafe {
            pg_sys::RelationDecrementReferenceCount(self.index);
            pg_sys::DecrTupleDescRefCount((*self.slot).tts_tupleDescriptor);
        }
        self.scan = std::ptr::null_mut();
    }

    /// Begins the scan that look-ups use: an insertion does without.
    pub fn begin_scan(&mut self) {
        let snapshot = if self.snapshot.is_null() { &mut *self.dirty } else { self.snapshot };
        // SAFETY: both relations are open; what is made here lives in the memory context of the calling function, and
        // the dirty snapshot outlives the scan that points to it.
        unsafe {
            self.slot = pg_sys::table_slot_create(self.heap, std::ptr::null_mut());
            self.scan = majors::index_beginscan(self.heap, self.index, snapshot, 2);
        }
    }

    /// Looks a subject up (`subject` is a text datum).
    pub fn find(&mut self, experiment: i32, subject: pg_sys::Datum) -> Found {
        self.keys[0].sk_argument = pg_sys::Datum::from(experiment);
        self.keys[1].sk_argument = subject;
        if self.scan.is_null() {
            self.begin_scan();
        }
        let mut in_flight = None;
        // SAFETY: scan, slot and keys belong together; the columns read are present (is_plain checked them).
        unsafe {
            pg_sys::index_rescan(self.scan, self.keys.as_mut_ptr(), 2, std::ptr::null_mut(), 0);
            while pg_sys::index_getnext_slot(self.scan, pg_sys::ScanDirection::ForwardScanDirection, self.slot) {
                let tid = (*self.slot).tts_tid;
                if self.dirty.xmin != pg_sys::TransactionId::INVALID {
                    in_flight = Some(InFlight { xid: self.dirty.xmin, token: self.dirty.speculativeToken, tid });
                    continue;
                }
                pg_sys::slot_getsomeattrs(self.slot, VARIANT as i32 + 1);
                let values = std::slice::from_raw_parts((*self.slot).tts_values, VARIANT + 1);
                return Found::Stored(Stored {
                    variant: values[VARIANT].value() as i16,
                    exposures: values[EXPOSURES].value() as i32,
                    tid,
                });
            }
        }
        in_flight.map_or(Found::Missing, Found::InFlight)
    }

    /// Somebody else's transaction that is inserting a subject's row, or changing it; `None` where there is none.
    pub fn busy(&mut self, experiment: i32, subject: pg_sys::Datum) -> Option<InFlight> {
        match self.find(experiment, subject) {
            Found::InFlight(other) => Some(other),
            Found::Stored(row) if self.dirty.xmax != pg_sys::TransactionId::INVALID => {
                self.release_pages();
                Some(InFlight { xid: self.dirty.xmax, token: 0, tid: row.tid })
            }
            _ => None,
        }
    }

    /// Waits for a transaction in flight to commit or to abort.
    pub fn wait(&mut self, mut other: InFlight) {
        // SAFETY: no page is pinned while waiting: the scan ran to its end, and the slot is cleared.
        unsafe {
            pg_sys::ExecClearTuple(self.slot);
            if other.token != 0 {
                pg_sys::SpeculativeInsertionWait(other.xid, other.token);
            } else {
                pg_sys::XactLockTableWait(other.xid, self.heap, &mut other.tid, pg_sys::XLTW_Oper::XLTW_InsertIndex);
            }
        }
    }

    /// Inserts a row; false where somebody inserted the subject at the same moment: look again.
    pub fn insert(&mut self, row: &NewRow) -> bool {
        let (mut values, mut nulls) = row.form();
        // SAFETY: values and nulls have the table's columns. The protocol is that of INSERT .. ON CONFLICT: the
        // tuple carries a token until the unique index accepted it, so that two inserters never wait for each
        // other's transactions.
        unsafe {
            let tuple = pg_sys::heap_form_tuple((*self.heap).rd_att, values.as_mut_ptr(), nulls.as_mut_ptr());
            (*tuple).t_tableOid = (*self.heap).rd_id;
            let xid = pg_sys::GetCurrentTransactionId();
            let token = pg_sys::SpeculativeInsertionLockAcquire(xid);
            pgrx::itemptr::item_pointer_set_all(&mut (*(*tuple).t_data).t_ctid, token, SPEC_TOKEN_OFFSET);
            let command = pg_sys::GetCurrentCommandId(true);
            let options = pg_sys::HEAP_INSERT_SPECULATIVE as i32;
            pg_sys::heap_insert(self.heap, tuple, command, options, std::ptr::null_mut());
            let unique = self.index_row(&mut values, &mut nulls, &mut (*tuple).t_self, false);
            if unique {
                pg_sys::heap_finish_speculative(self.heap, &mut (*tuple).t_self);
            } else {
                pg_sys::heap_abort_speculative(self.heap, &mut (*tuple).t_self);
            }
            pg_sys::SpeculativeInsertionLockRelease(xid);
            pg_sys::heap_freetuple(tuple);
            pg_sys::CommandCounterIncrement();
            unique
        }
    }

    /// Counts one more exposure of a row that `find` just found, and returns how many it has then; `None` where
    /// somebody changed the row first: look again.
    pub fn expose(&mut self, row: Stored) -> Option<i32> {
        let exposures = row.exposures.checked_add(1).unwrap_or_else(|| Error::TooManyExposures.raise());
        let (mut values, mut nulls) = ([pg_sys::Datum::null(); COLUMNS], [false; COLUMNS]);
        let mut replace = [false; COLUMNS];
        values[EXPOSURES] = pg_sys::Datum::from(exposures);
        replace[EXPOSURES] = true;
        if row.exposures == 0 {
            values[EXPOSED_AT] = pg_sys::Datum::from(now());
            replace[EXPOSED_AT] = true;
        }
        // SAFETY: the slot still holds the row; the new version differs in by-value columns that no index has.
        unsafe {
            let desc = (*self.heap).rd_att;
            let old = pg_sys::ExecCopySlotHeapTuple(self.slot);
            let new =
                pg_sys::heap_modify_tuple(old, desc, values.as_mut_ptr(), nulls.as_mut_ptr(), replace.as_mut_ptr());
            pg_sys::ExecClearTuple(self.slot);
            let changed = self.update(row.tid, new);
            if changed == Changed::Done {
                if u32::from((*(*new).t_data).t_infomask2) & pg_sys::HEAP_ONLY_TUPLE == 0 {
                    pg_sys::heap_deform_tuple(new, desc, values.as_mut_ptr(), nulls.as_mut_ptr());
                    self.index_row(&mut values, &mut nulls, &mut (*new).t_self, true);
                }
                pg_sys::CommandCounterIncrement();
            }
            pg_sys::heap_freetuple(new);
            pg_sys::heap_freetuple(old);
            (changed == Changed::Done).then_some(exposures)
        }
    }

    /// Deletes a row that `find` just found.
    pub fn delete(&mut self, mut row: Stored) -> Changed {
        // SAFETY: the row's address was just read; heap_delete waits for whoever holds it and reports what came of it.
        unsafe {
            pg_sys::ExecClearTuple(self.slot);
            let mut failure = pg_sys::TM_FailureData::default();
            let command = pg_sys::GetCurrentCommandId(true);
            let none = std::ptr::null_mut();
            let result = pg_sys::heap_delete(self.heap, &mut row.tid, command, none, true, &mut failure, false);
            let changed = changed(result);
            if changed == Changed::Done {
                pg_sys::CommandCounterIncrement();
            }
            changed
        }
    }

    /// # Safety
    /// `new` must be a tuple of this table made from the version at `tid`.
    unsafe fn update(&mut self, mut tid: pg_sys::ItemPointerData, new: pg_sys::HeapTuple) -> Changed {
        // SAFETY: as the caller promises.
        changed(unsafe { majors::heap_update(self.heap, &mut tid, new) })
    }

    /// Enters a row into the primary key; false where the subject is there already (`update`: it cannot be).
    ///
    /// # Safety
    /// `tid` is the address of a tuple with these values.
    unsafe fn index_row(
        &mut self,
        values: &mut [pg_sys::Datum; COLUMNS],
        nulls: &mut [bool; COLUMNS],
        tid: &mut pg_sys::ItemPointerData,
        update: bool,
    ) -> bool {
        let check = if update {
            pg_sys::IndexUniqueCheck::UNIQUE_CHECK_YES
        } else {
            pg_sys::IndexUniqueCheck::UNIQUE_CHECK_PARTIAL
        };
        let mut key = [values[EXPERIMENT], values[SUBJECT]];
        let mut key_nulls = [nulls[EXPERIMENT], nulls[SUBJECT]];
        // SAFETY: the key has the columns of the index, as is_plain_index checked.
        unsafe {
            let entry = majors::Entry { values: key.as_mut_ptr(), nulls: key_nulls.as_mut_ptr(), tid };
            // The last argument is for methods that keep something between insertions; a btree does not look at it.
            majors::index_insert(self.index, self.heap, entry, check, update, std::ptr::null_mut())
        }
    }
}

impl Drop for Table {
    fn drop(&mut self) {
        // An error unwinds to a transaction abort, whose resource owner closes everything.
        if std::thread::panicking() {
            return;
        }
        // SAFETY: closes what `open` opened, keeping the locks to the end of the transaction.
        unsafe {
            let keep = pg_sys::NoLock as pg_sys::LOCKMODE;
            if !self.scan.is_null() {
                pg_sys::index_endscan(self.scan);
                pg_sys::ExecDropSingleTupleTableSlot(self.slot);
            }
            pg_sys::index_close(self.index, keep);
            pg_sys::table_close(self.heap, keep);
        }
    }
}

impl NewRow {
    fn form(&self) -> ([pg_sys::Datum; COLUMNS], [bool; COLUMNS]) {
        let mut values = [pg_sys::Datum::null(); COLUMNS];
        let mut nulls = [false; COLUMNS];
        values[EXPERIMENT] = pg_sys::Datum::from(self.experiment);
        values[EXPOSURES] = pg_sys::Datum::from(i32::from(self.exposed));
        let at = self.not_before.map_or_else(now, |earliest| earliest.max(now()));
        values[ASSIGNED_AT] = pg_sys::Datum::from(at);
        values[EXPOSED_AT] = pg_sys::Datum::from(at);
        nulls[EXPOSED_AT] = !self.exposed;
        values[VARIANT] = pg_sys::Datum::from(self.variant);
        values[SUBJECT] = self.subject;
        values[CONTEXT] = self.context.unwrap_or(pg_sys::Datum::null());
        nulls[CONTEXT] = self.context.is_none();
        (values, nulls)
    }
}

/// The transaction's start: what now() answers, so that rows of one transaction agree.
fn now() -> i64 {
    // SAFETY: called inside a transaction.
    unsafe { pg_sys::GetCurrentTransactionStartTimestamp() }
}

type Keys = [pg_sys::ScanKeyData; 2];

thread_local! {
    /// The keys of a look-up without their values.
    static KEYS: Cell<Option<Keys>> = const { Cell::new(None) };
}

fn keys() -> Keys {
    KEYS.get().unwrap_or_else(|| {
        // SAFETY: what the keys refer to must live as long as the backend.
        let keys = unsafe {
            let previous = pg_sys::MemoryContextSwitchTo(pg_sys::TopMemoryContext);
            let keys = make_keys();
            pg_sys::MemoryContextSwitchTo(previous);
            keys
        };
        KEYS.set(Some(keys));
        keys
    })
}

fn make_keys() -> Keys {
    let mut keys = [pg_sys::ScanKeyData::default(), pg_sys::ScanKeyData::default()];
    let columns = [(1, pg_sys::F_INT4EQ, pg_sys::Oid::INVALID), (2, pg_sys::F_TEXTEQ, pg_sys::C_COLLATION_OID)];
    for (key, (column, equal, collation)) in keys.iter_mut().zip(columns) {
        let none = pg_sys::Oid::INVALID;
        let strategy = pg_sys::BTEqualStrategyNumber as u16;
        let equal = pg_sys::Oid::from(equal);
        // SAFETY: fills in the key; both functions are built in, and of the families that is_plain_index checked.
        unsafe {
            pg_sys::ScanKeyEntryInitialize(key, 0, column, strategy, none, collation, equal, pg_sys::Datum::null())
        }
    }
    keys
}

/// The table as the store made it: a heap with just these columns.
fn is_plain(heap: pg_sys::Relation) -> bool {
    // SAFETY: the relation is open.
    unsafe {
        let (form, desc) = ((*heap).rd_rel, (*heap).rd_att);
        (*form).relkind == pg_sys::RELKIND_RELATION as std::ffi::c_char
            && std::ptr::eq((*heap).rd_tableam, pg_sys::GetHeapamTableAmRoutine())
            && (*desc).natts as usize == COLUMNS
            && majors::columns(desc).iter().zip(TYPES).all(|(column, expected)| column.atttypid == expected)
    }
}

/// The primary key as the store made it: a valid, immediate, unique btree over just experiment_id and subject.
fn is_plain_index(index: pg_sys::Relation, table: pg_sys::Oid) -> bool {
    const KEY: [i16; 2] = [EXPERIMENT as i16 + 1, SUBJECT as i16 + 1];
    // SAFETY: the relation is open and, being an index, has what is read here, for each of its key columns.
    unsafe {
        let form = (*index).rd_index;
        if (*(*index).rd_rel).relam != pg_sys::BTREE_AM_OID || (*form).indrelid != table || (*form).indnatts != 2 {
            return false;
        }
        let ready = (*form).indisunique && (*form).indimmediate && (*form).indisvalid && (*form).indisready;
        let columns = (*form).indkey.values.as_slice(2);
        let families = std::slice::from_raw_parts((*index).rd_opfamily, 2);
        let collations = std::slice::from_raw_parts((*index).rd_indcollation, 2);
        let options = std::slice::from_raw_parts((*index).rd_indoption, 2);
        ready
            && (*form).indnkeyatts == 2
            && columns == KEY
            && families == [pg_sys::INTEGER_BTREE_FAM_OID, pg_sys::TEXT_BTREE_FAM_OID]
            && collations[1] == pg_sys::C_COLLATION_OID
            && options == [0, 0]
            && pg_sys::RelationGetIndexPredicate(index).is_null()
    }
}

/// Nothing hangs on the table that only the executor would see to.
fn takes_plain_writes(heap: pg_sys::Relation, pkey: pg_sys::Oid) -> bool {
    // SAFETY: the relation is open; the list is a copy of ours.
    unsafe {
        let form = (*heap).rd_rel;
        let constraints = (*(*heap).rd_att).constr;
        let checks = if constraints.is_null() { 0 } else { (*constraints).num_check };
        if !(*heap).trigdesc.is_null() || !(*heap).rd_rules.is_null() || (*form).relforcerowsecurity || checks > 0 {
            return false;
        }
        let indexes = pg_sys::RelationGetIndexList(heap);
        let only_pkey = pg_sys::list_length(indexes) == 1 && (*(*indexes).elements).oid_value == pkey;
        pg_sys::list_free(indexes);
        only_pkey
    }
}

fn changed(result: pg_sys::TM_Result::Type) -> Changed {
    match result {
        pg_sys::TM_Result::TM_Ok => Changed::Done,
        _ => Changed::Lost,
    }
}

/// Appends rows to a table without indexes and triggers; false, and nothing written, where it has some. True, and
/// nothing written, where the table is gone.
///
/// # Safety
/// Each row has the table's columns, none of them NULL.
pub unsafe fn append_plain<const N: usize>(table: pg_sys::Oid, rows: impl Iterator<Item = [pg_sys::Datum; N]>) -> bool {
    // SAFETY: as the caller promises. The lock is kept to the end of the transaction.
    unsafe {
        let keep = pg_sys::NoLock as pg_sys::LOCKMODE;
        let heap = majors::try_table_open(table, pg_sys::RowExclusiveLock);
        if heap.is_null() {
            return true;
        }
        let plain = (*(*heap).rd_rel).relkind == pg_sys::RELKIND_RELATION as std::ffi::c_char
            && std::ptr::eq((*heap).rd_tableam, pg_sys::GetHeapamTableAmRoutine())
            && (*(*heap).rd_att).natts as usize == N
            && !(*(*heap).rd_rel).relhasindex
            && (*heap).trigdesc.is_null()
            && (*heap).rd_rules.is_null();
        if plain {
            let command = pg_sys::GetCurrentCommandId(true);
            for mut values in rows {
                let mut nulls = [false; N];
                let tuple = pg_sys::heap_form_tuple((*heap).rd_att, values.as_mut_ptr(), nulls.as_mut_ptr());
                pg_sys::heap_insert(heap, tuple, command, 0, std::ptr::null_mut());
                pg_sys::heap_freetuple(tuple);
            }
        }
        pg_sys::table_close(heap, keep);
        plain
    }
}
