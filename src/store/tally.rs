//! Maintained counts: what a transaction changed accumulates here and is written once, as it commits.
//!
//! exp.tally holds the folded counts; each transaction appends one row per experiment and variant to
//! exp.tally_delta, so that no two writers touch the same row. Counts are folded + waiting + this transaction's own.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::AddAssign;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use pgrx::{pg_guard, pg_sys};

use super::definition::Definition;
use super::lookup::{self, Column, Source};
use super::sql::{self, Columns, PushedSnapshot, Sees, Statement, param};
use super::{Store, catalog, kept, waiting};
use crate::error::OrRaise;
use crate::unguarded;

/// Counts of one variant, or a change of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows of exp.assignment.
    pub assigned: i64,
    /// Those with exposures.
    pub subjects: i64,
    /// The sum of their exposures.
    pub exposures: i64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.assigned += other.assigned;
        self.subjects += other.subjects;
        self.exposures += other.exposures;
    }
}

/// Where a change belongs: the relation exp.tally_delta of the store that it was made in (one store may be dropped and
/// another made within a transaction), the experiment and the variant's number.
type Place = (u32, i32, i16);

/// What a (sub)transaction at one nesting level changed.
struct Level {
    nest: i32,
    changes: BTreeMap<Place, Counts>,
}

thread_local! {
    /// Levels with changes, outermost first.
    static PENDING: RefCell<Vec<Level>> = const { RefCell::new(Vec::new()) };
}

/// Whether this transaction may have changes.
static ANY_PENDING: AtomicBool = AtomicBool::new(false);

/// Whether this transaction changed a row that is newer than its snapshot.
static OUTGROWN: AtomicBool = AtomicBool::new(false);

/// Adds a change to the current (sub)transaction.
pub fn add(store: &Store, experiment: i32, variant: i16, change: Counts) {
    let nest = unguarded::nest_level();
    ANY_PENDING.store(true, Relaxed);
    PENDING.with_borrow_mut(|levels| {
        if levels.last().is_none_or(|level| level.nest < nest) {
            levels.push(Level { nest, changes: BTreeMap::new() });
        }
        let level = levels.last_mut().expect("there is one now");
        let place = (store.tally_delta.to_u32(), experiment, variant);
        *level.changes.entry(place).or_default() += change;
    });
}

/// A savepoint was released: its changes become its parent's.
fn merge_into_parent(nest: i32) {
    PENDING.with_borrow_mut(|levels| {
        let Some(mut level) = levels.pop_if(|level| level.nest >= nest) else { return };
        match levels.last_mut().filter(|parent| parent.nest == nest - 1) {
            Some(parent) => {
                for (key, change) in level.changes {
                    *parent.changes.entry(key).or_default() += change;
                }
            }
            None => {
                level.nest = nest - 1;
                levels.push(level);
            }
        }
    });
}

/// A savepoint was rolled back: its changes never happened.
fn discard(nest: i32) {
    PENDING.with_borrow_mut(|levels| levels.retain(|level| level.nest < nest));
}

/// The transaction ended.
fn discard_all() {
    PENDING.with_borrow_mut(Vec::clear);
    ANY_PENDING.store(false, Relaxed);
    OUTGROWN.store(false, Relaxed);
}

/// What this transaction changed so far in a store.
fn own(store: &Store) -> Vec<((i32, i16), Counts)> {
    let table = store.tally_delta.to_u32();
    PENDING.with_borrow(|levels| {
        let all = levels.iter().flat_map(|level| &level.changes);
        let own = all.filter(|((place, ..), _)| *place == table);
        own.map(|((_, experiment, variant), change)| ((*experiment, *variant), *change)).collect()
    })
}

/// Notes that the transaction changed a row which its snapshot does not have as it was.
pub fn outgrow_snapshot() {
    OUTGROWN.store(true, Relaxed);
}

/// Which rows go with the counts of this transaction: those of its snapshot; the latest once it has outgrown that.
pub fn sees() -> Sees {
    if OUTGROWN.load(Relaxed) { Sees::Latest } else { Sees::Caller }
}

static COUNTS: Statement = Statement {
    text: "SELECT variant, sum(assigned)::bigint, sum(subjects)::bigint, sum(exposures)::bigint
           FROM (SELECT variant, assigned, subjects, exposures FROM exp.tally WHERE experiment_id = $1
                 UNION ALL
                 SELECT variant, assigned, subjects, exposures FROM exp.tally_delta WHERE experiment_id = $1) AS t
           GROUP BY variant",
    types: &[pg_sys::INT4OID],
};

const COLUMNS: [Column; 5] = [
    (c"experiment_id", pg_sys::INT4OID),
    (c"variant", pg_sys::INT2OID),
    (c"assigned", pg_sys::INT8OID),
    (c"subjects", pg_sys::INT8OID),
    (c"exposures", pg_sys::INT8OID),
];
static FOLDED: Source<5> = Source {
    table: c"tally",
    index: c"tally_pkey",
    key: &[(c"experiment_id", pg_sys::INT4OID)],
    columns: COLUMNS,
    is_partial: false,
};

/// What is stored of an experiment, folded and waiting; `None` where a table is not as the store made it.
fn looked_up(store: &Store, experiment: i32) -> Option<Vec<(i16, Counts)>> {
    let _latest = (sees() == Sees::Latest).then(|| PushedSnapshot::catalog(store.experiment));
    let row = |row: &Columns| {
        let counts = Counts { assigned: row.number(2), subjects: row.number(3), exposures: row.number(4) };
        (row.number(1) as i16, counts)
    };
    let mut found = lookup::rows(store, &FOLDED, &[pg_sys::Datum::from(experiment)], Sees::Caller, row)?;
    let waiting = lookup::scan(store.tally_delta, &COLUMNS, None, |of| {
        if of.number(0) as i32 == experiment {
            found.push(row(of));
        }
    });
    waiting.then_some(found)
}

/// The counts of an experiment's variants, in the order of the line, as this transaction sees them.
pub fn counts(store: &Store, definition: &Definition) -> Vec<Counts> {
    let mut counts = vec![Counts::default(); definition.variants.len()];
    let stored = looked_up(store, definition.id).unwrap_or_else(|| {
        sql::read(store, &COUNTS, &[param(definition.id)], sees(), |row| {
            (row.need::<i16>(1), Counts { assigned: row.need(2), subjects: row.need(3), exposures: row.need(4) })
        })
    });
    let own = own(store).into_iter().filter(|((experiment, _), _)| *experiment == definition.id);
    for (variant, change) in stored.into_iter().chain(own.map(|((_, variant), change)| (variant, change))) {
        if let Some(index) = definition.index(variant) {
            counts[index] += change;
        }
    }
    counts
}

/// Writes the transaction's changes, as it is about to commit or to be prepared.
fn write_pending() {
    let all = PENDING.take().into_iter().flat_map(|level| level.changes);
    let mut changes: Vec<Change> = all.filter(|(_, change)| *change != Counts::default()).collect();
    changes.sort_unstable_by_key(|(place, _)| *place);
    for of_one_table in changes.chunk_by(|((table, ..), _), ((next, ..), _)| table == next) {
        let ((table, ..), _) = of_one_table[0];
        write(pg_sys::Oid::from(table), of_one_table);
    }
}

/// A change of the counts of one place.
type Change = (Place, Counts);

static APPEND: Statement = Statement {
    text: "INSERT INTO exp.tally_delta (experiment_id, variant, assigned, subjects, exposures) VALUES ($1, $2, $3, $4, $5)",
    types: &[pg_sys::INT4OID, pg_sys::INT2OID, pg_sys::INT8OID, pg_sys::INT8OID, pg_sys::INT8OID],
};

fn write(table: pg_sys::Oid, changes: &[Change]) {
    let rows = changes.iter().map(|((_, experiment, variant), change)| {
        [
            pg_sys::Datum::from(*experiment),
            pg_sys::Datum::from(*variant),
            pg_sys::Datum::from(change.assigned),
            pg_sys::Datum::from(change.subjects),
            pg_sys::Datum::from(change.exposures),
        ]
    });
    // A store that was dropped in the meantime took its counts along.
    // SAFETY: rows have the five columns of exp.tally_delta, all of them by value.
    if unsafe { super::heap::append_plain(table, rows.clone()) } {
        return;
    }
    // Somebody put an index, a trigger or a column on the table: the executor knows what to do with those.
    let store = catalog::need().or_raise();
    // SAFETY: a commit in progress has no active snapshot; SPI wants one. The transaction may have been made read-only
    // after it wrote; what it wrote counts all the same, and nothing follows the commit.
    unsafe {
        pg_sys::XactReadOnly = false;
        pg_sys::PushActiveSnapshot(pg_sys::GetTransactionSnapshot());
    }
    for row in rows {
        sql::write(&store, &APPEND, &row.map(Some));
    }
    // SAFETY: pops what was pushed above.
    unsafe { pg_sys::PopActiveSnapshot() };
}

/// This transaction's own changes as the columns of exp.tally_delta: five arrays.
pub fn pending_columns(store: &Store) -> [Option<pg_sys::Datum>; 5] {
    let changes = own(store);
    let column = |of: fn(&Counts) -> i64| param(changes.iter().map(|(_, change)| of(change)).collect::<Vec<i64>>());
    [
        param(changes.iter().map(|((experiment, _), _)| *experiment).collect::<Vec<i32>>()),
        param(changes.iter().map(|((_, variant), _)| *variant).collect::<Vec<i16>>()),
        column(|change| change.assigned),
        column(|change| change.subjects),
        column(|change| change.exposures),
    ]
}

/// Registers the callbacks, once per backend.
pub fn register() {
    // SAFETY: the callbacks live as long as the backend.
    unsafe {
        pg_sys::RegisterXactCallback(Some(on_any_transaction), std::ptr::null_mut());
        pg_sys::RegisterSubXactCallback(Some(on_subtransaction), std::ptr::null_mut());
    }
}

/// Most transactions of a backend change no counts and keep nothing open: they are spared the guard, twice 2 % of a sticky call's CPU.
unsafe extern "C-unwind" fn on_any_transaction(event: pg_sys::XactEvent::Type, arg: *mut std::ffi::c_void) {
    if ANY_PENDING.load(Relaxed) || kept::is_open() {
        // SAFETY: the arguments are passed on as they came.
        unsafe { on_transaction(event, arg) }
    }
}

#[pg_guard]
unsafe extern "C-unwind" fn on_transaction(event: pg_sys::XactEvent::Type, _arg: *mut std::ffi::c_void) {
    use pg_sys::XactEvent::*;
    match event {
        XACT_EVENT_PRE_COMMIT | XACT_EVENT_PRE_PREPARE => {
            kept::close_now();
            write_pending();
        }
        XACT_EVENT_PARALLEL_PRE_COMMIT => kept::close_now(),
        XACT_EVENT_ABORT | XACT_EVENT_PARALLEL_ABORT => {
            kept::forget();
            discard_all();
        }
        XACT_EVENT_COMMIT | XACT_EVENT_PREPARE => discard_all(),
        _ => {}
    }
}

#[pg_guard]
unsafe extern "C-unwind" fn on_subtransaction(
    event: pg_sys::SubXactEvent::Type,
    _own: pg_sys::SubTransactionId,
    _parent: pg_sys::SubTransactionId,
    _arg: *mut std::ffi::c_void,
) {
    use pg_sys::SubXactEvent::*;
    // SAFETY: the callback runs while the subtransaction that ends is still the current one.
    let level = unsafe { pg_sys::GetCurrentTransactionNestLevel() };
    match event {
        SUBXACT_EVENT_COMMIT_SUB => merge_into_parent(level),
        SUBXACT_EVENT_ABORT_SUB => {
            kept::on_savepoint_abort();
            waiting::forget();
            discard(level);
        }
        _ => {}
    }
}
