//! What a backend remembers of the store, and when it forgets.
//!
//! Definitions, grants and the store's addresses are cached. Every change of them invalidates the relation cache
//! entry of the empty relation exp.signal, which no plan references; so the news arrives as catalogue changes do:
//! at this session's next command, at commit elsewhere, at COMMIT PREPARED, at the abort of a savepoint that
//! changed something, and on a standby as it replays. The callbacks only raise a flag.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering::Relaxed};

use pgrx::{pg_guard, pg_sys};

use super::{access, catalog, definition, tally};

static STALE: AtomicBool = AtomicBool::new(false);
static STALE_ROLES: AtomicBool = AtomicBool::new(false);

/// The relations whose invalidation concerns the caches; 0 where unknown.
static WATCHED: [AtomicU32; catalog::WATCHED] = [const { AtomicU32::new(0) }; catalog::WATCHED];

/// Names the relations to watch, from now on.
pub fn watch(relations: [pg_sys::Oid; catalog::WATCHED]) {
    for (slot, relation) in WATCHED.iter().zip(relations) {
        slot.store(relation.to_u32(), Relaxed);
    }
}

/// Takes in what other sessions committed; call it before relying on anything cached.
pub fn refresh() {
    // SAFETY: called inside a transaction, from SQL functions only.
    unsafe { pg_sys::AcceptInvalidationMessages() };
    if STALE.swap(false, Relaxed) {
        catalog::forget();
        definition::forget();
        access::forget();
    }
    if STALE_ROLES.swap(false, Relaxed) {
        access::forget();
    }
}

/// Tells every session, this one included, that definitions or grants changed. Transactional.
pub fn announce_change(store: &catalog::Store) {
    // SAFETY: the relation exists; the message is queued with the transaction.
    unsafe { pg_sys::CacheInvalidateRelcacheByRelid(store.signal) };
    // The message reaches this very session at the next command.
    // SAFETY: called inside a transaction.
    unsafe { pg_sys::CommandCounterIncrement() };
    STALE.store(true, Relaxed);
}

/// Registers the callbacks, once per backend.
pub fn register() {
    // SAFETY: the callbacks live as long as the backend and touch nothing but this module's state and `tally`'s.
    unsafe {
        let none = pg_sys::Datum::null();
        pg_sys::CacheRegisterRelcacheCallback(Some(on_relation), none);
        for cache in [pg_sys::SysCacheIdentifier::AUTHMEMROLEMEM, pg_sys::SysCacheIdentifier::AUTHOID] {
            pg_sys::CacheRegisterSyscacheCallback(cache as i32, Some(on_role), none);
        }
        pg_sys::RegisterXactCallback(Some(on_transaction), std::ptr::null_mut());
        pg_sys::RegisterSubXactCallback(Some(on_subtransaction), std::ptr::null_mut());
    }
}

#[pg_guard]
unsafe extern "C-unwind" fn on_relation(_arg: pg_sys::Datum, relation: pg_sys::Oid) {
    let relation = relation.to_u32();
    if relation == 0 || WATCHED.iter().any(|watched| watched.load(Relaxed) == relation) {
        STALE.store(true, Relaxed);
    }
}

#[pg_guard]
unsafe extern "C-unwind" fn on_role(_arg: pg_sys::Datum, _cache: i32, _hash: u32) {
    STALE_ROLES.store(true, Relaxed);
}

#[pg_guard]
unsafe extern "C-unwind" fn on_transaction(event: pg_sys::XactEvent::Type, _arg: *mut std::ffi::c_void) {
    use pg_sys::XactEvent::*;
    match event {
        XACT_EVENT_PRE_COMMIT | XACT_EVENT_PRE_PREPARE => tally::write_pending(),
        XACT_EVENT_COMMIT | XACT_EVENT_ABORT | XACT_EVENT_PREPARE => tally::discard_all(),
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
        SUBXACT_EVENT_COMMIT_SUB => tally::merge_into_parent(level),
        SUBXACT_EVENT_ABORT_SUB => tally::discard(level),
        _ => {}
    }
}
