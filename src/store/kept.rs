//! A look-up of exp.assignment that stays open from call to call of a statement.
//!
//! Opening the relations and beginning a scan costs as much as the look-up itself. What is opened here belongs to the
//! top transaction, not to the statement or savepoint that came first: so it survives savepoints that are rolled back,
//! and is closed as the statement's portal is dropped, or before the transaction commits. No page stays pinned between
//! two calls. An abort of the transaction releases everything by itself: then it is only forgotten.

use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use pgrx::{pg_guard, pg_sys};

use super::heap::{Found, Table};
use super::{Store, session};
use crate::unguarded;

struct Kept {
    table: Table,
    /// The assignment table it is of, and the number of changes as of which that is plain.
    of: pg_sys::Oid,
    as_of: u64,
    /// Where the scan lives, and what look-ups leave behind.
    context: pg_sys::MemoryContext,
    uses: u32,
    /// A look-up failed halfway: what it had pinned is released by the abort that follows.
    broken: bool,
}

thread_local! {
    static KEPT: RefCell<Option<Kept>> = const { RefCell::new(None) };
}

/// Whether there may be one.
static OPEN: AtomicBool = AtomicBool::new(false);

/// Whether there is something that the end of a transaction concerns.
pub fn is_open() -> bool {
    OPEN.load(Relaxed)
}

/// Looks a subject up with the active snapshot; `None` where the table is not as the store made it.
pub fn find(store: &Store, experiment: i32, subject: pg_sys::Datum) -> Option<Found> {
    let mut kept = KEPT.take();
    if kept.as_ref().is_some_and(|kept| kept.is_stale(store)) {
        kept.take().into_iter().for_each(close);
    }
    let mut kept = match kept {
        Some(kept) => kept,
        None => open(store)?,
    };
    // An error unwinds past this with the entry marked: the abort that follows drops it.
    kept.broken = true;
    let found = {
        let mut guard = Returned(Some(kept));
        let kept = guard.0.as_mut().expect("just put there");
        // SAFETY: the active snapshot stays active for the look-up.
        kept.table.set_snapshot(unsafe { unguarded::active_snapshot() });
        // The scan allocates as it goes, and what it allocates is as old as itself.
        // SAFETY: the context lives as long as the entry.
        let previous = unsafe { pg_sys::MemoryContextSwitchTo(kept.context) };
        let found = kept.table.find(experiment, subject);
        kept.table.release_pages();
        // SAFETY: back to where it came from.
        unsafe { pg_sys::MemoryContextSwitchTo(previous) };
        kept.uses += 1;
        kept.broken = false;
        found
    };
    Some(found)
}

impl Kept {
    /// Whether it is of another table, of one that changed, or has been in use for long: its memory is given back then.
    fn is_stale(&self, store: &Store) -> bool {
        const MOST_USES: u32 = 100_000;
        self.of != store.assignment || self.as_of != session::changes() || self.uses >= MOST_USES
    }
}

/// Puts the entry back, also when a look-up fails.
struct Returned(Option<Kept>);

impl Drop for Returned {
    fn drop(&mut self) {
        OPEN.store(true, Relaxed);
        KEPT.set(self.0.take());
    }
}

fn open(store: &Store) -> Option<Kept> {
    if store.assignment_pkey == pg_sys::Oid::INVALID {
        return None;
    }
    let as_of = session::changes();
    let context = make_context();
    let table = as_top_transaction(context, || {
        // Locked first: waiting can fail, and then nothing is open yet.
        // SAFETY: both relations exist, or opening them fails.
        unsafe {
            pg_sys::LockRelationOid(store.assignment, pg_sys::AccessShareLock as pg_sys::LOCKMODE);
            pg_sys::LockRelationOid(store.assignment_pkey, pg_sys::AccessShareLock as pg_sys::LOCKMODE);
        }
        // SAFETY: the snapshot is set before every look-up.
        let mut table = Table::open_for_read(store, unsafe { pg_sys::GetActiveSnapshot() })?;
        table.begin_scan();
        Some(table)
    });
    let Some(table) = table else {
        // SAFETY: nothing lives in it.
        unsafe { pg_sys::MemoryContextDelete(context) };
        return None;
    };
    close_with_portal();
    Some(Kept { table, of: store.assignment, as_of, context, uses: 0, broken: false })
}

fn make_context() -> pg_sys::MemoryContext {
    // SAFETY: called inside a transaction, with which the context ends at the latest.
    unsafe {
        pg_sys::AllocSetContextCreateInternal(
            pg_sys::TopTransactionContext,
            c"pg_experiment look-up".as_ptr(),
            pg_sys::ALLOCSET_SMALL_MINSIZE as usize,
            pg_sys::ALLOCSET_SMALL_INITSIZE as usize,
            pg_sys::ALLOCSET_DEFAULT_MAXSIZE as usize,
        )
    }
}

/// Runs something whose resources are the top transaction's, in a memory context.
fn as_top_transaction<T>(context: pg_sys::MemoryContext, work: impl FnOnce() -> T) -> T {
    // SAFETY: inside a transaction both exist; an error leaves them to the abort, which sets its own.
    unsafe {
        let owner = pg_sys::CurrentResourceOwner;
        pg_sys::CurrentResourceOwner = pg_sys::TopTransactionResourceOwner;
        let previous = pg_sys::MemoryContextSwitchTo(context);
        let value = work();
        pg_sys::MemoryContextSwitchTo(previous);
        pg_sys::CurrentResourceOwner = owner;
        value
    }
}

/// Has it closed as the current portal is dropped: DDL that follows in the transaction finds the table unused. (A
/// parallel worker has no portal; it ends with its query.)
fn close_with_portal() {
    // SAFETY: the callback lives in the context whose end it is called at.
    unsafe {
        let context = pg_sys::PortalContext;
        if context.is_null() {
            return;
        }
        let size = size_of::<pg_sys::MemoryContextCallback>();
        let callback = pg_sys::MemoryContextAllocZero(context, size).cast::<pg_sys::MemoryContextCallback>();
        (*callback).func = Some(on_portal_end);
        pg_sys::MemoryContextRegisterResetCallback(context, callback);
    }
}

#[pg_guard]
unsafe extern "C-unwind" fn on_portal_end(_arg: *mut std::ffi::c_void) {
    close_now();
}

/// Closes what is open; to be called while the transaction can still release what it holds.
pub fn close_now() {
    if OPEN.load(Relaxed) {
        OPEN.store(false, Relaxed);
        KEPT.take().into_iter().for_each(close);
    }
}

fn close(kept: Kept) {
    let context = kept.context;
    as_top_transaction(context, || if kept.broken { kept.table.abandon_scan() } else { drop(kept.table) });
    // SAFETY: the entry is gone, and nothing else lives there.
    unsafe { pg_sys::MemoryContextDelete(context) };
}

/// A savepoint is rolled back: a look-up that failed in it is not to be used again.
pub fn on_savepoint_abort() {
    if OPEN.load(Relaxed) && KEPT.with_borrow(|kept| kept.as_ref().is_some_and(|kept| kept.broken)) {
        close_now();
    }
}

/// The transaction aborts: everything is released without us.
pub fn forget() {
    if OPEN.load(Relaxed) {
        OPEN.store(false, Relaxed);
        std::mem::forget(KEPT.take());
    }
}
