//! What is done once for a transaction that changed what others are told of, as it commits.
//!
//! Scopes are published, deliveries are written, listeners are notified: at the end, so that a transaction of a thousand
//! changes publishes once, and so that nobody waits for the locks that this takes for longer than a commit lasts.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering::Relaxed};

use pgrx::{pg_guard, pg_sys};

use super::outbox::{self, Event};
use super::{Store, catalog, migrate, owner, publish};
use crate::error::{Error, OrRaise};
use crate::unguarded;

/// What the transaction has done. A scope that a savepoint changed and took back is here all the same: what is published of
/// it is no version.
#[derive(Default)]
struct Pending {
    /// Events, each with the nesting level of the savepoint that it belongs to.
    events: Vec<(i32, Event)>,
    /// The scopes whose configuration may have changed, by number, and whether those below may have, too.
    scopes: BTreeMap<i32, bool>,
    /// The role that changed them last.
    role: String,
    /// Whether it published at once, and holds the lock for it.
    published: bool,
    /// The sequences that it made.
    sequences: Vec<i64>,
}

thread_local! {
    static PENDING: RefCell<Pending> = RefCell::default();
}

/// Whether this transaction may have anything: most have not, and are spared the guard.
static ANY: AtomicBool = AtomicBool::new(false);

/// Notes an event that this transaction wrote.
pub fn note_event(event: Event) {
    ANY.store(true, Relaxed);
    PENDING.with_borrow_mut(|pending| pending.events.push((unguarded::nest_level(), event)));
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

/// Whether this transaction has changes that are not published yet.
pub fn is_pending() -> bool {
    ANY.load(Relaxed) && PENDING.with_borrow(|pending| !pending.scopes.is_empty())
}

/// Notes that this transaction holds the lock of a scope that it published at once.
pub fn note_published() {
    ANY.store(true, Relaxed);
    PENDING.with_borrow_mut(|pending| pending.published = true);
}

/// Notes sequences that this transaction made.
pub fn note_sequences(sequences: impl Iterator<Item = i64>) {
    ANY.store(true, Relaxed);
    PENDING.with_borrow_mut(|pending| pending.sequences.extend(sequences));
}

/// How a transaction ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Commit,
    /// It may stay prepared for long. It publishes nothing, for it would hold locks that others wait for; nor does it
    /// notify, which Postgres does not let it: who listens polls, too.
    Prepare,
}

/// A serializable transaction that compiles has read all experiments of its scopes: whoever changes another one at the
/// same time would fail, or make it fail, though neither has to do with the other.
pub fn is_serializable() -> bool {
    // SAFETY: a plain read of the backend's state.
    unsafe { pg_sys::XactIsoLevel == pg_sys::XACT_SERIALIZABLE as i32 }
}

/// All of it.
fn finish(end: End) {
    // A store that was dropped in the meantime took all of it along.
    let Some(store) = catalog::find().or_raise() else { return };
    if end == End::Prepare && PENDING.with_borrow(|pending| pending.published) {
        Err::<(), Error>(Error::PreparedPublication).or_raise();
    }
    // SAFETY: a commit in progress has no active snapshot; SPI wants one. The transaction may have been made read-only
    // after it wrote; what it wrote counts all the same, and nothing follows the commit.
    unsafe {
        pg_sys::XactReadOnly = false;
        pg_sys::PushActiveSnapshot(pg_sys::GetTransactionSnapshot());
    }
    let sequences = PENDING.with_borrow_mut(|pending| std::mem::take(&mut pending.sequences));
    // Somebody's trigger on what is written here may change definitions, too.
    const MOST_ROUNDS: usize = 10;
    for _ in 0..MOST_ROUNDS {
        let pending = PENDING.take();
        if pending.events.is_empty() && pending.scopes.is_empty() {
            break;
        }
        tell(&store, pending, end);
    }
    if !sequences.is_empty() {
        migrate::settle(&store, sequences);
    }
    // SAFETY: pops what was pushed above.
    unsafe { pg_sys::PopActiveSnapshot() };
}

fn tell(store: &Store, mut pending: Pending, end: End) {
    let scopes = pending.scopes.into_iter();
    if end == End::Commit && !is_serializable() {
        publish::changed(store, scopes.collect(), &pending.role);
    } else {
        for (scope, below) in scopes {
            publish::leave(store, scope, false);
            if below {
                publish::leave(store, scope, true);
            }
        }
    }
    // Those of the versions that were made.
    pending.events.extend(PENDING.with_borrow_mut(|more| std::mem::take(&mut more.events)));
    let events = pending.events.into_iter().map(|(_, event)| event).collect();
    outbox::send(store, events, end == End::Commit);
}

fn discard() {
    ANY.store(false, Relaxed);
    PENDING.take();
}

/// Registers the callback, once per backend.
pub fn register() {
    // SAFETY: the callback lives as long as the backend.
    unsafe {
        pg_sys::RegisterXactCallback(Some(on_any_transaction), std::ptr::null_mut());
        pg_sys::RegisterSubXactCallback(Some(on_savepoint), std::ptr::null_mut());
    }
}

/// The events of a savepoint become those of the one around it, or never happened. Nothing here can raise an error.
unsafe extern "C-unwind" fn on_savepoint(
    event: pg_sys::SubXactEvent::Type,
    _own: pg_sys::SubTransactionId,
    _parent: pg_sys::SubTransactionId,
    _arg: *mut std::ffi::c_void,
) {
    use pg_sys::SubXactEvent::{SUBXACT_EVENT_ABORT_SUB, SUBXACT_EVENT_COMMIT_SUB};
    if !ANY.load(Relaxed) {
        return;
    }
    // The savepoint that ends is still the current one.
    let level = unguarded::nest_level();
    PENDING.with_borrow_mut(|pending| match event {
        SUBXACT_EVENT_COMMIT_SUB => {
            pending.events.iter_mut().for_each(|(of, _)| *of = (*of).min(level - 1));
        }
        SUBXACT_EVENT_ABORT_SUB => pending.events.retain(|(of, _)| *of < level),
        _ => {}
    });
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
