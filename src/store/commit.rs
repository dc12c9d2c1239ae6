//! What is done once for a transaction that changed what others are told of, as it commits.
//!
//! Scopes are published, deliveries are written, listeners are notified: at the end, so that a transaction of a thousand
//! changes publishes once, and so that nobody waits for the locks that this takes for longer than a commit lasts.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use pgrx::{pg_guard, pg_sys};

use super::{Store, catalog, outbox, owner, publish};
use crate::error::OrRaise;

/// What the transaction has done. What a savepoint took back is here all the same: its events are gone when they are
/// looked for, and what is published of an unchanged scope is no version.
#[derive(Default)]
struct Pending {
    /// Events, by number.
    events: Vec<i64>,
    /// The scopes whose configuration may have changed, by number, and whether those below may have, too.
    scopes: BTreeMap<i32, bool>,
    /// The role that changed them last.
    role: String,
}

thread_local! {
    static PENDING: RefCell<Pending> = RefCell::default();
}

/// Whether this transaction may have anything: most have not, and are spared the guard.
static ANY: AtomicBool = AtomicBool::new(false);

/// Notes an event that this transaction wrote.
pub fn note_event(id: i64) {
    ANY.store(true, Relaxed);
    PENDING.with_borrow_mut(|pending| pending.events.push(id));
}

/// Notes that the configuration of a scope may have changed, and with `below` that of the scopes below. Call it as the
/// caller.
pub fn note_scope(scope: i32, below: bool) {
    ANY.store(true, Relaxed);
    PENDING.with_borrow_mut(|pending| {
        *pending.scopes.entry(scope).or_default() |= below;
        pending.role = owner::role_name(owner::caller());
    });
}

fn take_scopes() -> (Vec<(i32, bool)>, String) {
    PENDING.with_borrow_mut(|pending| {
        (std::mem::take(&mut pending.scopes).into_iter().collect(), std::mem::take(&mut pending.role))
    })
}

fn publish(store: &Store) {
    let (mut scopes, role) = take_scopes();
    if !scopes.is_empty() {
        scopes.extend(publish::take_left(store));
        publish::changed(store, scopes, &role);
    }
}

/// Publishes what this transaction changed so far, for who reads what is published in the same transaction. Where
/// nothing can be written at this moment, it waits for the commit.
pub fn publish_own(store: &Store) {
    // SAFETY: a plain read of the backend's state.
    let is_parallel = unsafe { pg_sys::IsInParallelMode() };
    if ANY.load(Relaxed) && !is_parallel && !owner::is_read_only() {
        publish(store);
    }
}

/// How a transaction ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Commit,
    /// It may stay prepared for long. It publishes nothing, for it would hold locks that others wait for; nor does it
    /// notify, which Postgres does not let it: who listens polls, too.
    Prepare,
}

/// All of it.
fn finish(end: End) {
    // A store that was dropped in the meantime took all of it along.
    let Some(store) = catalog::find().or_raise() else { return };
    // SAFETY: a commit in progress has no active snapshot; SPI wants one. The transaction may have been made read-only
    // after it wrote; what it wrote counts all the same, and nothing follows the commit.
    unsafe {
        pg_sys::XactReadOnly = false;
        pg_sys::PushActiveSnapshot(pg_sys::GetTransactionSnapshot());
    }
    if end == End::Commit {
        publish(&store);
    } else {
        publish::leave(&store, take_scopes().0);
    }
    let events = PENDING.with_borrow_mut(|pending| std::mem::take(&mut pending.events));
    outbox::send(&store, events, end == End::Commit);
    // SAFETY: pops what was pushed above.
    unsafe { pg_sys::PopActiveSnapshot() };
}

fn discard() {
    ANY.store(false, Relaxed);
    PENDING.take();
}

/// Registers the callback, once per backend.
pub fn register() {
    // SAFETY: the callback lives as long as the backend.
    unsafe { pg_sys::RegisterXactCallback(Some(on_any_transaction), std::ptr::null_mut()) };
}

unsafe extern "C-unwind" fn on_any_transaction(event: pg_sys::XactEvent::Type, arg: *mut std::ffi::c_void) {
    if ANY.load(Relaxed) {
        // SAFETY: the arguments are passed on as they came.
        unsafe { on_transaction(event, arg) }
    }
}

#[pg_guard]
unsafe extern "C-unwind" fn on_transaction(event: pg_sys::XactEvent::Type, _arg: *mut std::ffi::c_void) {
    use pg_sys::XactEvent::*;
    match event {
        XACT_EVENT_PRE_COMMIT => finish(End::Commit),
        XACT_EVENT_PRE_PREPARE => finish(End::Prepare),
        XACT_EVENT_COMMIT | XACT_EVENT_PREPARE | XACT_EVENT_ABORT => discard(),
        _ => {}
    }
}
