//! Rows of the store's small tables, read through the heap and index access methods without the executor.
//!
//! To start and to end a statement costs tens of microseconds, to look a few rows up by an index two. What is read here is
//! named column by column and checked at each opening, so that a table that somebody altered (another type, no such
//! index, row security that is forced) answers `None`, and the caller asks by SQL. Locks are those of a statement, kept
//! to the end of the transaction; what is seen is what the active snapshot sees.

use std::ffi::CStr;

use pgrx::pg_sys;

use super::Store;
use super::catalog::SCHEMA;
use super::sql::{Columns, PushedSnapshot, Sees};
use crate::majors;

/// A column's name and type.
pub type Column = (&'static CStr, pg_sys::Oid);

/// Columns of a table that is looked into by the first columns of an index.
pub struct Source<const N: usize> {
    pub table: &'static CStr,
    pub index: &'static CStr,
    /// Those of the index, integers or texts of the C collation.
    pub key: &'static [Column],
    pub columns: [Column; N],
    /// Whether the index has not all rows: what is not found may be there all the same.
    pub is_partial: bool,
}

/// The rows of a key, mapped in the order of the index; `None` where the table is not as the store made it.
pub fn rows<const N: usize, T>(
    store: &Store,
    source: &Source<N>,
    key: &[pg_sys::Datum],
    sees: Sees,
    map: impl FnMut(&Columns) -> T,
) -> Option<Vec<T>> {
    let _snapshot = (sees == Sees::Latest).then(|| PushedSnapshot::catalog(store.experiment));
    Some(Lookup::open(source)?.rows(key, map))
}

/// A table opened for several looks with one snapshot, the active one.
pub struct Lookup<const N: usize> {
    table: Opened<N>,
    index: pg_sys::Relation,
    scan: pg_sys::IndexScanDesc,
    keys: Vec<pg_sys::ScanKeyData>,
}

impl<const N: usize> Lookup<N> {
    /// `None` where the table is not as the store made it.
    pub fn open(source: &Source<N>) -> Option<Self> {
        let table = Opened::new(relation(source.table)?, &source.columns)?;
        // SAFETY: no index of a table that is locked goes away. The scan uses the active snapshot, which outlives it:
        // there is one inside of any function, and what callers push they push around this.
        unsafe {
            let index = pg_sys::index_open(relation(source.index)?, pg_sys::AccessShareLock as pg_sys::LOCKMODE);
            let mut lookup = Lookup { table, index, scan: std::ptr::null_mut(), keys: Vec::new() };
            if !suits(index, lookup.table.heap, source.key, source.is_partial) {
                return None;
            }
            let count = source.key.len();
            lookup.keys = source.key.iter().enumerate().map(|(place, (_, kind))| scan_key(place, *kind)).collect();
            let snapshot = pg_sys::GetActiveSnapshot();
            lookup.scan = majors::index_beginscan(lookup.table.heap, index, snapshot, count as i32);
            Some(lookup)
        }
    }

    /// The rows of a key.
    pub fn rows<T>(&mut self, key: &[pg_sys::Datum], mut map: impl FnMut(&Columns) -> T) -> Vec<T> {
        debug_assert_eq!(self.keys.len(), key.len());
        let mut rows = Vec::new();
        self.keys.iter_mut().zip(key).for_each(|(slot, value)| slot.sk_argument = *value);
        // SAFETY: scan, slot and keys belong together.
        unsafe {
            pg_sys::index_rescan(self.scan, self.keys.as_mut_ptr(), key.len() as i32, std::ptr::null_mut(), 0);
            while pg_sys::index_getnext_slot(self.scan, pg_sys::ScanDirection::ForwardScanDirection, self.table.slot) {
                rows.push(self.table.map(&mut map));
            }
        }
        rows
    }
}

impl<const N: usize> Drop for Lookup<N> {
    fn drop(&mut self) {
        // An error unwinds to a transaction abort, whose resource owner closes everything.
        if std::thread::panicking() {
            return;
        }
        // SAFETY: closes what `open` opened, keeping the locks to the end of the transaction.
        unsafe {
            if !self.scan.is_null() {
                pg_sys::index_endscan(self.scan);
            }
            pg_sys::index_close(self.index, pg_sys::NoLock as pg_sys::LOCKMODE);
        }
    }
}

/// Hands over the rows of a table's last `blocks`, or of all, that the active snapshot sees; false, and no row, where the
/// table is not as the store made it.
pub fn scan<const N: usize>(
    table: pg_sys::Oid,
    columns: &[Column; N],
    blocks: Option<u32>,
    mut receive: impl FnMut(&Columns),
) -> bool {
    let Some(mut table) = Opened::new(table, columns) else { return false };
    let flags = pg_sys::ScanOptions::SO_TYPE_SEQSCAN | pg_sys::ScanOptions::SO_ALLOW_PAGEMODE;
    // SAFETY: the table is a heap. The limits are set before the first row is asked for, and the scan ends before the
    // table is closed; the active snapshot outlives it.
    unsafe {
        let none = std::ptr::null_mut();
        let scan =
            pg_sys::heap_beginscan(table.heap, pg_sys::GetActiveSnapshot(), 0, none, std::ptr::null_mut(), flags);
        if let Some(blocks) = blocks {
            let all = (*scan.cast::<pg_sys::HeapScanDescData>()).rs_nblocks;
            pg_sys::heap_setscanlimits(scan, all.saturating_sub(blocks), blocks.min(all));
        }
        while pg_sys::heap_getnextslot(scan, pg_sys::ScanDirection::ForwardScanDirection, table.slot) {
            table.map(&mut receive);
        }
        pg_sys::heap_endscan(scan);
    }
    true
}

/// The relation of a name in the store's schema.
pub fn relation(name: &CStr) -> Option<pg_sys::Oid> {
    // SAFETY: names are NUL-terminated; what is unknown is InvalidOid.
    let found = unsafe { pg_sys::get_relname_relid(name.as_ptr(), pg_sys::get_namespace_oid(SCHEMA.as_ptr(), true)) };
    (found != pg_sys::Oid::INVALID).then_some(found)
}

/// A heap with the columns that are asked for.
struct Opened<const N: usize> {
    heap: pg_sys::Relation,
    slot: *mut pg_sys::TupleTableSlot,
    /// Where the columns are, from 0.
    places: [usize; N],
}

impl<const N: usize> Opened<N> {
    fn new(table: pg_sys::Oid, columns: &[Column; N]) -> Option<Self> {
        // SAFETY: the relation is opened with a lock and closed by Drop.
        unsafe {
            let heap = majors::try_table_open(table, pg_sys::AccessShareLock);
            if heap.is_null() {
                return None;
            }
            let mut opened = Opened { heap, slot: std::ptr::null_mut(), places: [0; N] };
            if !is_heap(heap) {
                return None;
            }
            for (place, column) in opened.places.iter_mut().zip(columns) {
                *place = column_place(heap, *column)?;
            }
            opened.slot = pg_sys::table_slot_create(heap, std::ptr::null_mut());
            Some(opened)
        }
    }

    /// Maps the row that is in the slot.
    ///
    /// # Safety
    /// There must be one.
    unsafe fn map<T>(&mut self, map: &mut impl FnMut(&Columns) -> T) -> T {
        // SAFETY: the slot is filled, and has the columns of the table.
        unsafe {
            if N > 0 {
                pg_sys::slot_getallattrs(self.slot);
            }
            let values = self.places.map(|place| *(*self.slot).tts_values.add(place));
            let nulls = self.places.map(|place| *(*self.slot).tts_isnull.add(place));
            map(&Columns::new(&values, &nulls))
        }
    }
}

impl<const N: usize> Drop for Opened<N> {
    fn drop(&mut self) {
        if std::thread::panicking() {
            return;
        }
        // SAFETY: closes what `new` opened, keeping the lock to the end of the transaction.
        unsafe {
            if !self.slot.is_null() {
                pg_sys::ExecDropSingleTupleTableSlot(self.slot);
            }
            pg_sys::table_close(self.heap, pg_sys::NoLock as pg_sys::LOCKMODE);
        }
    }
}

/// A plain heap, all of whose rows the owner sees.
fn is_heap(heap: pg_sys::Relation) -> bool {
    // SAFETY: the relation is open.
    unsafe {
        let form = (*heap).rd_rel;
        (*form).relkind == pg_sys::RELKIND_RELATION as std::ffi::c_char
            && std::ptr::eq((*heap).rd_tableam, pg_sys::GetHeapamTableAmRoutine())
            && !(*form).relforcerowsecurity
            && !(*form).relhassubclass
    }
}

fn column_place(heap: pg_sys::Relation, (name, kind): Column) -> Option<usize> {
    // SAFETY: the relation is open; names are NUL-terminated.
    unsafe {
        let desc = (*heap).rd_att;
        majors::columns(desc).iter().position(|column| {
            column.atttypid == kind && !column.attisdropped && CStr::from_ptr(column.attname.data.as_ptr()) == name
        })
    }
}

/// Whether an index has all rows of the table, or some if it `is_partial`, by these columns first.
fn suits(index: pg_sys::Relation, heap: pg_sys::Relation, key: &[Column], is_partial: bool) -> bool {
    // SAFETY: both relations are open; that of a btree has what is read here for each of its key columns.
    unsafe {
        let form = (*index).rd_index;
        let count = key.len();
        if (*(*index).rd_rel).relam != pg_sys::BTREE_AM_OID
            || (*form).indrelid != (*heap).rd_id
            || ((*form).indnkeyatts as usize) < count
            || !(*form).indisvalid
            || !(*form).indisready
            || (*form).indcheckxmin
            || !is_partial && !pg_sys::RelationGetIndexPredicate(index).is_null()
        {
            return false;
        }
        let columns = (*form).indkey.values.as_slice(count);
        let families = std::slice::from_raw_parts((*index).rd_opfamily, count);
        let collations = std::slice::from_raw_parts((*index).rd_indcollation, count);
        key.iter().enumerate().all(|(place, column)| {
            let is_text = column.1 == pg_sys::TEXTOID;
            let family = if is_text { pg_sys::TEXT_BTREE_FAM_OID } else { pg_sys::INTEGER_BTREE_FAM_OID };
            column_place(heap, *column).is_some_and(|found| found as i16 + 1 == columns[place])
                && families[place] == family
                && (!is_text || collations[place] == pg_sys::C_COLLATION_OID)
        })
    }
}

/// A key of an integer or a text, without its value.
fn scan_key(place: usize, kind: pg_sys::Oid) -> pg_sys::ScanKeyData {
    let (equal, collation) = match kind {
        pg_sys::TEXTOID => (pg_sys::F_TEXTEQ, pg_sys::C_COLLATION_OID),
        _ => (pg_sys::F_INT4EQ, pg_sys::Oid::INVALID),
    };
    let mut key = pg_sys::ScanKeyData::default();
    let strategy = pg_sys::BTEqualStrategyNumber as u16;
    // SAFETY: fills in the key; both functions are built in, and of the families that `suits` asks for.
    unsafe {
        pg_sys::ScanKeyEntryInitialize(
            &mut key,
            0,
            place as i16 + 1,
            strategy,
            pg_sys::Oid::INVALID,
            collation,
            pg_sys::Oid::from(equal),
            pg_sys::Datum::null(),
        )
    }
    key
}
