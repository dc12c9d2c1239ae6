//! Rows of exp.event put into their partitions through the heap and index access methods, without the executor.
//!
//! Routing, forming and indexing a row this way costs a fraction of an INSERT by SPI, and less than a bare INSERT. It is
//! used only where nothing hangs on the table or the partition that the executor alone would see to: a trigger, a rule, a
//! CHECK, an index with a predicate, expressions or uniqueness, a column of one's own, a partition that is partitioned
//! itself, or a SERIALIZABLE transaction sends the row through SQL.

use std::cell::Cell;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use pgrx::{pg_guard, pg_sys};

use super::sql::{self, Statement};
use super::{Store, event};
use crate::majors;

/// What the rows of a call have in common.
pub struct Common {
    pub received_at: i64,
    pub scope_id: i32,
    pub era: i16,
}

/// A row; texts and meta are datums.
pub struct Row {
    pub ts: i64,
    pub value: f64,
    pub experiment_id: Option<i32>,
    pub counted: i16,
    pub subject: pg_sys::Datum,
    pub event: pg_sys::Datum,
    pub meta: Option<pg_sys::Datum>,
}

// The columns of exp.event.
const COLUMNS: usize = 12;
const NAMES: [&[u8]; COLUMNS] = [
    b"ts",
    b"received_at",
    b"value",
    b"xid",
    b"scope_id",
    b"experiment_id",
    b"era",
    b"epoch",
    b"counted",
    b"subject",
    b"event",
    b"meta",
];
const TYPES: [pg_sys::Oid; COLUMNS] = [
    pg_sys::TIMESTAMPTZOID,
    pg_sys::TIMESTAMPTZOID,
    pg_sys::FLOAT8OID,
    pg_sys::INT8OID,
    pg_sys::INT4OID,
    pg_sys::INT4OID,
    pg_sys::INT2OID,
    pg_sys::INT2OID,
    pg_sys::INT2OID,
    pg_sys::TEXTOID,
    pg_sys::TEXTOID,
    pg_sys::JSONBOID,
];
/// Those that may be NULL.
const NULLABLE: [usize; 2] = [5, 11];

/// A row's columns.
type Form = [Option<pg_sys::Datum>; COLUMNS];

fn form(common: &Common, xid: i64, row: &Row) -> Form {
    [
        Some(pg_sys::Datum::from(row.ts)),
        Some(pg_sys::Datum::from(common.received_at)),
        Some(pg_sys::Datum::from(row.value.to_bits())),
        Some(pg_sys::Datum::from(xid)),
        Some(pg_sys::Datum::from(common.scope_id)),
        row.experiment_id.map(pg_sys::Datum::from),
        Some(pg_sys::Datum::from(common.era)),
        // A trigger may have aggregated the row before.
        Some(pg_sys::Datum::from(event::epoch())),
        Some(pg_sys::Datum::from(row.counted)),
        Some(row.subject),
        Some(row.event),
        row.meta,
    ]
}

/// Inserts rows.
pub fn insert(store: &Store, common: &Common, rows: &[Row]) {
    if rows.is_empty() {
        return;
    }
    // SAFETY: called inside a transaction, which may write.
    let xid = unsafe { pg_sys::GetTopFullTransactionId() }.value as i64;
    let mut table = Table::open(store);
    for row in rows {
        pgrx::check_for_interrupts!();
        let form = form(common, xid, row);
        match table.as_mut().and_then(|table| table.partition_of(row.ts)) {
            Some(partition) => partition.add(form),
            None => insert_by_sql(store, &form),
        }
    }
    if let Some(mut table) = table {
        table.partitions.iter_mut().for_each(Partition::insert);
    }
}

static INSERT: Statement = Statement {
    text: "INSERT INTO exp.event (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject,
                                  event, meta)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    types: &TYPES,
};

fn insert_by_sql(store: &Store, form: &Form) {
    // Whoever makes a partition holds the default one exclusively: waited for before the statement chooses where the row
    // goes, not after.
    // SAFETY: plain look-ups; the lock is the one that the insertion takes, or weaker.
    unsafe {
        let parent = pg_sys::table_open(store.event, pg_sys::RowExclusiveLock as pg_sys::LOCKMODE);
        let default = pg_sys::get_default_oid_from_partdesc(majors::partitions(parent, true));
        pg_sys::table_close(parent, pg_sys::NoLock as pg_sys::LOCKMODE);
        if default != pg_sys::Oid::INVALID {
            pg_sys::LockRelationOid(default, pg_sys::RowExclusiveLock as pg_sys::LOCKMODE);
        }
    }
    sql::isolated(store, &INSERT, form, |_| ());
}

/// exp.event, opened for one call, with the partitions that its rows go to.
struct Table {
    parent: pg_sys::Relation,
    partitions: Vec<Partition>,
    command: pg_sys::CommandId,
}

/// A partition, and its indexes.
struct Partition {
    heap: pg_sys::Relation,
    /// Without them rows go through SQL: the partition is not plain.
    indexes: Option<Vec<Index>>,
    command: pg_sys::CommandId,
    /// Rows that are not inserted yet.
    pending: Vec<Form>,
    /// What they are handed over in, where there are several.
    slots: Vec<*mut pg_sys::TupleTableSlot>,
}

/// The columns of an index, filled up; and which of them are NULL.
type Key = [pg_sys::Datum; COLUMNS];
type Nulls = [bool; COLUMNS];

struct Index {
    relation: pg_sys::Relation,
    info: *mut pg_sys::IndexInfo,
    /// It keeps summaries of blocks, not entries of rows.
    summarizes: bool,
    /// The block and the columns of the row before.
    before: Option<(u32, Key, Nulls)>,
}

impl Table {
    /// Opens the table; `None` where it, or the transaction, is not plain.
    fn open(store: &Store) -> Option<Self> {
        // SAFETY: a plain read of the backend's state.
        if unsafe { pg_sys::XactIsoLevel } == pg_sys::XACT_SERIALIZABLE as i32 {
            return None;
        }
        watch();
        // SAFETY: the relation is opened with the lock that an INSERT takes, and closed by Drop; the transaction writes.
        let table = unsafe {
            let parent = pg_sys::table_open(store.event, pg_sys::RowExclusiveLock as pg_sys::LOCKMODE);
            Table { parent, partitions: Vec::new(), command: pg_sys::GetCurrentCommandId(true) }
        };
        (is_known(store.event) || is_plain_parent(table.parent)).then_some(table)
    }

    /// The partition that a time belongs to, opened; `None` where there is none that takes plain rows.
    fn partition_of(&mut self, ts: i64) -> Option<&mut Partition> {
        let mut oid = self.route(ts)?;
        loop {
            // SAFETY: open relations have their number.
            if let Some(at) = self.partitions.iter().position(|one| unsafe { (*one.heap).rd_id } == oid) {
                return Some(&mut self.partitions[at]).filter(|partition| partition.indexes.is_some());
            }
            // SAFETY: the lock is kept to the end of the transaction. A partition that was dropped meanwhile is null.
            let heap = unsafe { majors::try_table_open(oid, pg_sys::RowExclusiveLock) };
            if heap.is_null() {
                return None;
            }
            let indexes = plain_indexes(heap);
            self.partitions.push(Partition::new(heap, indexes, self.command));
            // Under its lock it stays what it is: nobody detaches it, nor attaches one beside the default partition.
            oid = self.route(ts)?;
        }
    }

    /// The partition of a time as the table has them now; `None` for none, and for one that is partitioned itself.
    fn route(&self, ts: i64) -> Option<pg_sys::Oid> {
        // SAFETY: the relation is open; its partition descriptor holds until the next one is asked for. Bounds are of
        // the one column ts, as is_plain_parent checked, whose datums are numbers.
        unsafe {
            let omit_detached = pg_sys::XactIsoLevel < pg_sys::XACT_REPEATABLE_READ as i32;
            let desc = majors::partitions(self.parent, omit_detached);
            if (*desc).nparts == 0 {
                return None;
            }
            let bounds = &*(*desc).boundinfo;
            if bounds.strategy as u8 != majors::BY_RANGE {
                return None;
            }
            let begins_by = |at: &usize| match **bounds.kind.add(*at) {
                pg_sys::PartitionRangeDatumKind::PARTITION_RANGE_DATUM_MINVALUE => true,
                pg_sys::PartitionRangeDatumKind::PARTITION_RANGE_DATUM_MAXVALUE => false,
                _ => (**bounds.datums.add(*at)).value() as i64 <= ts,
            };
            // There is a bound for each day of the accepted window: few enough to look at one after the other.
            let count = bounds.ndatums as usize;
            let before = (0..count).take_while(begins_by).count();
            let index = if count > 0 { *bounds.indexes.add(before) } else { -1 };
            let index = if index >= 0 { index } else { bounds.default_index };
            let index = usize::try_from(index).ok()?;
            (*(*desc).is_leaf.add(index)).then(|| *(*desc).oids.add(index))
        }
    }
}

impl Drop for Table {
    fn drop(&mut self) {
        // An error unwinds to a transaction abort, whose resource owner closes everything.
        if std::thread::panicking() {
            return;
        }
        // SAFETY: closes what was opened, keeping the locks to the end of the transaction.
        unsafe {
            let keep = pg_sys::NoLock as pg_sys::LOCKMODE;
            for partition in self.partitions.drain(..) {
                for slot in partition.slots {
                    pg_sys::ExecDropSingleTupleTableSlot(slot);
                }
                for index in partition.indexes.into_iter().flatten() {
                    majors::index_insert_cleanup(index.relation, index.info);
                    pg_sys::index_close(index.relation, keep);
                }
                pg_sys::table_close(partition.heap, keep);
            }
            pg_sys::table_close(self.parent, keep);
            // What follows in the transaction sees the rows.
            pg_sys::CommandCounterIncrement();
        }
    }
}

/// How many rows are inserted at once: some blocks of them.
const AT_ONCE: usize = 128;

impl Partition {
    fn new(heap: pg_sys::Relation, indexes: Option<Vec<Index>>, command: pg_sys::CommandId) -> Self {
        Partition { heap, indexes, command, pending: Vec::new(), slots: Vec::new() }
    }

    fn add(&mut self, form: Form) {
        self.pending.push(form);
        if self.pending.len() == AT_ONCE {
            self.insert();
        }
    }

    /// Inserts the pending rows.
    fn insert(&mut self) {
        let pending = std::mem::take(&mut self.pending);
        // SAFETY: the rows have the columns of the partition.
        unsafe {
            if let [row] = pending.as_slice() {
                let tuple = self.form(row);
                pg_sys::heap_insert(self.heap, tuple, self.command, 0, std::ptr::null_mut());
                self.index(row, &mut (*tuple).t_self);
                pg_sys::heap_freetuple(tuple);
                return;
            }
            while self.slots.len() < pending.len() {
                let slot = pg_sys::MakeSingleTupleTableSlot((*self.heap).rd_att, &raw const pg_sys::TTSOpsHeapTuple);
                self.slots.push(slot);
            }
            for (row, slot) in pending.iter().zip(&self.slots) {
                pg_sys::ExecStoreHeapTuple(self.form(row), *slot, true);
            }
            let count = pending.len() as i32;
            let slots = self.slots.as_mut_ptr();
            pg_sys::heap_multi_insert(self.heap, slots, count, self.command, 0, std::ptr::null_mut());
            for (at, row) in pending.iter().enumerate() {
                let mut tid = (*self.slots[at]).tts_tid;
                self.index(row, &mut tid);
            }
        }
    }

    /// # Safety
    /// The row must have the columns of the partition.
    unsafe fn form(&self, row: &Form) -> pg_sys::HeapTuple {
        let mut values = row.map(|datum| datum.unwrap_or(pg_sys::Datum::null()));
        let mut nulls = row.map(|datum| datum.is_none());
        // SAFETY: as the caller promises.
        unsafe { pg_sys::heap_form_tuple((*self.heap).rd_att, values.as_mut_ptr(), nulls.as_mut_ptr()) }
    }

    /// Enters a row into the indexes.
    ///
    /// # Safety
    /// It must have been inserted at `tid`.
    unsafe fn index(&mut self, row: &Form, tid: &mut pg_sys::ItemPointerData) {
        let block = u32::from(tid.ip_blkid.bi_hi) << 16 | u32::from(tid.ip_blkid.bi_lo);
        for index in self.indexes.iter_mut().flatten() {
            // SAFETY: the index is over columns of the partition alone, as is_plain_index checked.
            unsafe {
                let info = &*index.info;
                let columns = &info.ii_IndexAttrNumbers[..info.ii_NumIndexAttrs as usize];
                let (mut values, mut nulls): (Key, Nulls) = ([pg_sys::Datum::null(); COLUMNS], [false; COLUMNS]);
                for (at, column) in columns.iter().enumerate() {
                    let datum = row[*column as usize - 1];
                    (values[at], nulls[at]) = (datum.unwrap_or(pg_sys::Datum::null()), datum.is_none());
                }
                // The block's summary, if there is one, has a row with the same numbers already.
                if index.summarizes {
                    if index.before == Some((block, values, nulls)) {
                        continue;
                    }
                    index.before = Some((block, values, nulls));
                }
                let entry = majors::Entry { values: values.as_mut_ptr(), nulls: nulls.as_mut_ptr(), tid };
                let check = pg_sys::IndexUniqueCheck::UNIQUE_CHECK_NO;
                majors::index_insert(index.relation, self.heap, entry, check, false, index.info);
            }
        }
    }
}

/// The table as the store made it: partitioned by ts, and nothing hangs on it that only the executor would see to.
fn is_plain_parent(parent: pg_sys::Relation) -> bool {
    // SAFETY: the relation is open; a partitioned table has a key, whose columns are answered as a string.
    unsafe {
        let plain = (*(*parent).rd_rel).relkind == pg_sys::RELKIND_PARTITIONED_TABLE as std::ffi::c_char
            && is_plain(parent)
            && std::ffi::CStr::from_ptr(pg_sys::pg_get_partkeydef_columns((*parent).rd_id, false)) == c"ts";
        if plain {
            remember((*parent).rd_id);
        }
        plain
    }
}

/// The indexes of a partition, opened, where it and all of them are plain.
fn plain_indexes(heap: pg_sys::Relation) -> Option<Vec<Index>> {
    // SAFETY: the relation is open; its indexes are opened as an INSERT opens them, and closed by Drop or below.
    unsafe {
        let known = is_known((*heap).rd_id);
        if !known && !is_plain_heap(heap) {
            return None;
        }
        let list = pg_sys::RelationGetIndexList(heap);
        let open = |at: usize| {
            let lock = pg_sys::RowExclusiveLock as pg_sys::LOCKMODE;
            let relation = pg_sys::index_open((*(*list).elements.add(at)).oid_value, lock);
            let summarizes = (*(*relation).rd_rel).relam == pg_sys::BRIN_AM_OID;
            Index { relation, info: pg_sys::BuildIndexInfo(relation), summarizes, before: None }
        };
        let indexes: Vec<Index> = (0..pg_sys::list_length(list) as usize).map(open).collect();
        pg_sys::list_free(list);
        if !known && !indexes.iter().all(|index| is_plain_index(&*index.info)) {
            for index in indexes {
                pg_sys::index_close(index.relation, pg_sys::NoLock as pg_sys::LOCKMODE);
            }
            return None;
        }
        if !known {
            remember((*heap).rd_id);
        }
        Some(indexes)
    }
}

fn is_plain_heap(heap: pg_sys::Relation) -> bool {
    // SAFETY: the relation is open.
    unsafe {
        (*(*heap).rd_rel).relkind == pg_sys::RELKIND_RELATION as std::ffi::c_char
            && std::ptr::eq((*heap).rd_tableam, pg_sys::GetHeapamTableAmRoutine())
            && is_plain(heap)
    }
}

/// Just the columns of the store, and no trigger, rule, policy or constraint to run.
fn is_plain(table: pg_sys::Relation) -> bool {
    // SAFETY: the relation is open.
    unsafe {
        let (form, desc) = ((*table).rd_rel, (*table).rd_att);
        let constraints = (*desc).constr;
        (*desc).natts as usize == COLUMNS
            && majors::columns(desc).iter().enumerate().all(|(at, column)| is_column(at, column))
            && (constraints.is_null() || (*constraints).num_check == 0)
            && (*table).trigdesc.is_null()
            && (*table).rd_rules.is_null()
            && !(*form).relforcerowsecurity
    }
}

fn is_column(at: usize, column: &pg_sys::FormData_pg_attribute) -> bool {
    // SAFETY: a name is NUL-terminated.
    let name = unsafe { std::ffi::CStr::from_ptr(column.attname.data.as_ptr()) };
    name.to_bytes() == NAMES[at]
        && column.atttypid == TYPES[at]
        && column.attgenerated == 0
        && !(column.attnotnull && NULLABLE.contains(&at))
}

/// Over columns alone, all rows, without uniqueness, and ready for insertions.
fn is_plain_index(info: &pg_sys::IndexInfo) -> bool {
    info.ii_Expressions.is_null()
        && info.ii_Predicate.is_null()
        && !info.ii_Unique
        && info.ii_ExclusionOps.is_null()
        && info.ii_ReadyForInserts
        && info.ii_NumIndexAttrs as usize <= COLUMNS
}

/// How many relations are remembered as plain: the table, and the partitions of some days.
const MOST_KNOWN: usize = 16;

/// The relations that were found plain, and have not changed since; 0 for none.
static KNOWN: [AtomicU32; MOST_KNOWN] = [const { AtomicU32::new(0) }; MOST_KNOWN];

fn is_known(relation: pg_sys::Oid) -> bool {
    KNOWN.iter().any(|known| known.load(Relaxed) == relation.to_u32())
}

/// Remembers an open relation as plain: it cannot change but by what its lock lets through, and that is told.
fn remember(relation: pg_sys::Oid) {
    thread_local! {
        static NEXT: Cell<usize> = const { Cell::new(0) };
    }
    let free = KNOWN.iter().position(|known| known.load(Relaxed) == 0);
    let at = free.unwrap_or_else(|| NEXT.replace((NEXT.get() + 1) % MOST_KNOWN));
    KNOWN[at].store(relation.to_u32(), Relaxed);
}

/// Registers the callback, once per backend.
fn watch() {
    thread_local! {
        static WATCHED: Cell<bool> = const { Cell::new(false) };
    }
    if !WATCHED.replace(true) {
        // SAFETY: the callback lives as long as the backend.
        unsafe { pg_sys::CacheRegisterRelcacheCallback(Some(on_relation), pg_sys::Datum::null()) };
    }
}

#[pg_guard]
unsafe extern "C-unwind" fn on_relation(_arg: pg_sys::Datum, relation: pg_sys::Oid) {
    let relation = relation.to_u32();
    for known in &KNOWN {
        if relation == 0 || known.load(Relaxed) == relation {
            known.store(0, Relaxed);
        }
    }
}
