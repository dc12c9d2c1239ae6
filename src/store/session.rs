//! What a backend remembers of the store, and when it forgets.
//!
//! Definitions, grants and the store's addresses are cached. Every change of them invalidates the relation cache
//! entry of the empty relation exp.signal, which no plan references; so the news arrives as catalogue changes do:
//! at this session's next command, at commit elsewhere, at COMMIT PREPARED, at the abort of a savepoint that
//! changed something, and on a standby as it replays. The callbacks only count; what is cached compares the count.

use std::sync::atomic::{AtomicU32, AtomicU64, Ordering::Relaxed};

use pgrx::{pg_guard, pg_sys};

use super::Store;

/// Counts the changes that concern what is cached.
static CHANGES: AtomicU64 = AtomicU64::new(0);

/// How many relations are watched.
const MOST_WATCHED: usize = 5;

/// The relations whose invalidation concerns the caches; 0 where unknown.
static WATCHED: [AtomicU32; MOST_WATCHED] = [const { AtomicU32::new(0) }; MOST_WATCHED];

/// Names the relations to watch, from now on.
pub fn watch(relations: [pg_sys::Oid; MOST_WATCHED]) {
    for (slot, relation) in WATCHED.iter().zip(relations) {
        slot.store(relation.to_u32(), Relaxed);
    }
}

/// Takes in what other sessions committed; call it before relying on anything cached.
pub fn refresh() {
    // SAFETY: called inside a transaction, from SQL functions only.
    unsafe { pg_sys::AcceptInvalidationMessages() };
}

/// How many changes arrived so far.
pub fn changes() -> u64 {
    CHANGES.load(Relaxed)
}

/// Something that is forgotten whenever a change arrives.
pub struct Cached<T> {
    /// The number of changes at the time of the first entry.
    as_of: u64,
    content: T,
}

impl<T: Default> Cached<T> {
    pub fn new() -> Self {
        Cached { as_of: 0, content: T::default() }
    }

    /// Enters what was read when the number of changes was `before`, unless something changed while it was read.
    pub fn keep(&mut self, before: u64, enter: impl FnOnce(&mut T)) {
        if changes() == before {
            enter(self.current());
        }
    }

    /// The content, emptied if anything changed since.
    pub fn current(&mut self) -> &mut T {
        let changes = changes();
        if self.as_of != changes {
            *self = Cached { as_of: changes, content: T::default() };
        }
        &mut self.content
    }
}

/// Tells every session, this one included, that definitions or grants changed. Transactional.
pub fn announce_change(store: &Store) {
    // SAFETY: the relation exists; the message is queued with the transaction.
    unsafe { pg_sys::CacheInvalidateRelcacheByRelid(store.signal) };
    // The message reaches this very session at the next command.
    // SAFETY: called inside a transaction.
    unsafe { pg_sys::CommandCounterIncrement() };
    changed();
}

fn changed() {
    CHANGES.fetch_add(1, Relaxed);
}

/// Registers the callbacks, once per backend.
pub fn register() {
    // SAFETY: the callbacks live as long as the backend and only count.
    unsafe {
        let none = pg_sys::Datum::null();
        pg_sys::CacheRegisterRelcacheCallback(Some(on_relation), none);
        use pg_sys::SysCacheIdentifier::{AUTHMEMROLEMEM, AUTHOID, NAMESPACEOID};
        for cache in [AUTHMEMROLEMEM, AUTHOID, NAMESPACEOID] {
            pg_sys::CacheRegisterSyscacheCallback(cache as i32, Some(on_role_or_schema), none);
        }
    }
}

#[pg_guard]
unsafe extern "C-unwind" fn on_relation(_arg: pg_sys::Datum, relation: pg_sys::Oid) {
    let relation = relation.to_u32();
    if relation == 0 || WATCHED.iter().any(|watched| watched.load(Relaxed) == relation) {
        changed();
    }
}

#[pg_guard]
unsafe extern "C-unwind" fn on_role_or_schema(_arg: pg_sys::Datum, _cache: i32, _hash: u32) {
    changed();
}
