//! Heavyweight locks, held to the end of the transaction (but for a guess of `assignment` that is given back) and taken
//! in this order: store, parts, evaluation, key, scope, experiment, event, aggregation, publication (as it commits).
//!
//! They lock objects of this extension's own numbering inside Postgres's lock manager, so that they show in
//! pg_locks, take part in deadlock detection and respect lock_timeout.

use pgrx::pg_sys;
use xxhash_rust::xxh3::{xxh3_64, xxh3_64_with_seed};

use super::Store;

// The third number of the lock tag tells the kinds apart.
const EXPERIMENT: u16 = 0;
const KEY: u16 = 1;
const FOLD: u16 = 2;
const STORE: u16 = 3;
const PARTS: u16 = 4;
const SUBJECT: u16 = 5;
const SCOPE: u16 = 6;
const EVENT: u16 = 7;
const AGGREGATE: u16 = 8;
const TASK: u16 = 9;
const EVALUATION: u16 = 10;
const PUBLICATION: u16 = 11;
const LANES: u16 = 12;
const PARTITIONS: u16 = 13;

fn lock(class: pg_sys::Oid, object: u32, kind: u16, mode: u32) {
    // SAFETY: called inside a transaction.
    unsafe { pg_sys::LockDatabaseObject(class, pg_sys::Oid::from(object), kind, mode as pg_sys::LOCKMODE) }
}

/// Held while somebody is enrolled: definitions that steer enrolment stay as they are until the commit.
pub fn experiment_shared(store: &Store, experiment: i32) {
    lock(store.experiment, experiment as u32, EXPERIMENT, pg_sys::AccessShareLock);
}

/// The same, where it takes no waiting.
pub fn try_experiment_shared(store: &Store, experiment: i32) -> Tried {
    acquire(store.experiment, experiment as u32, EXPERIMENT, pg_sys::AccessShareLock, Wait::No)
}

/// Gives back what `try_experiment_shared` took.
pub fn release_experiment_shared(store: &Store, experiment: i32) {
    release(store.experiment, experiment as u32, EXPERIMENT, pg_sys::AccessShareLock);
}

/// What came of asking for a lock.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tried {
    /// Somebody else holds it.
    Busy,
    /// Taken now.
    Taken,
    /// The transaction had it already.
    Held,
}

/// Waits for every enrolment in flight and holds off new ones.
pub fn experiment_exclusive(store: &Store, experiment: i32) {
    lock(store.experiment, experiment as u32, EXPERIMENT, pg_sys::AccessExclusiveLock);
}

/// Held while a definition is created or changed: one writer per key at a time. Keys that share a hash share a lock.
pub fn key(store: &Store, scope: &str, key: &str) {
    lock(store.experiment, hash(scope, key), KEY, pg_sys::AccessExclusiveLock);
}

/// The same, where it takes no waiting: `Busy` where somebody else holds it.
pub fn try_key(store: &Store, scope: &str, key: &str) -> Tried {
    acquire(store.experiment, hash(scope, key), KEY, pg_sys::AccessExclusiveLock, Wait::No)
}

/// Held while an experiment is evaluated by its winner policy, and while that is set. Who stops the experiment does not
/// wait for it.
pub fn evaluation(store: &Store, experiment: i32) {
    lock(store.experiment, experiment as u32, EVALUATION, pg_sys::AccessExclusiveLock);
}

/// The same, where it takes no waiting: `Busy` where somebody else holds it.
pub fn try_evaluation(store: &Store, experiment: i32) -> Tried {
    acquire(store.experiment, experiment as u32, EVALUATION, pg_sys::AccessExclusiveLock, Wait::No)
}

/// Held by merges: the experiments of the scope are those that they see. Merges do not wait for each other.
pub fn scope_for_merge(store: &Store, scope: i32) {
    lock(store.experiment, scope as u32, SCOPE, pg_sys::ShareLock);
}

/// Held while an experiment is created: merges in flight are waited for, and those that follow see it. Creators do not
/// wait for each other.
pub fn scope_for_create(store: &Store, scope: i32) {
    lock(store.experiment, scope as u32, SCOPE, pg_sys::RowExclusiveLock);
}

/// Held while a subject is enrolled in a scope with aliases, and by a merge to its commit. Answers what
/// `release_subject` takes. Subjects share 1,024 locks, so that a transaction of many merges does not exhaust the
/// lock table.
pub fn subject(store: &Store, scope: &str, subject: &str) -> pg_sys::LOCKTAG {
    subjects(store, subject_tag(scope, subject))
}

/// The number of the lock that a subject shares.
pub fn subject_tag(scope: &str, subject: &str) -> u32 {
    const LOCKS: u32 = 1_024;
    hash(scope, subject) % LOCKS
}

/// The lock of a number.
pub fn subjects(store: &Store, number: u32) -> pg_sys::LOCKTAG {
    let tag = tag(store.assignment, number, SUBJECT);
    // SAFETY: called inside a transaction.
    unsafe { pg_sys::LockAcquire(&tag, pg_sys::AccessExclusiveLock as pg_sys::LOCKMODE, false, false) };
    tag
}

/// Gives a subject's lock back before the end of the transaction.
pub fn release_subject(tag: &pg_sys::LOCKTAG) {
    // SAFETY: the lock was taken with this very tag and mode.
    unsafe { pg_sys::LockRelease(tag, pg_sys::AccessExclusiveLock as pg_sys::LOCKMODE, false) };
}

/// What a change of exp.assignment locks of it, before it is looked at: who reads first and writes then meets REINDEX
/// halfway.
pub fn assignments(store: &Store) {
    // SAFETY: called inside a transaction; the relation is part of the store.
    unsafe { pg_sys::LockRelationOid(store.assignment, pg_sys::RowExclusiveLock as pg_sys::LOCKMODE) };
}

/// The number of the lock that the events of a subject share: few, so that a batch of any size takes no more.
pub fn event_tag(scope: &str, subject: &str) -> u32 {
    const LOCKS: u32 = 64;
    hash(scope, subject) % LOCKS
}

/// Held while events of subjects are logged: nobody erases them meanwhile. Those who log do not wait for each other.
pub fn events_shared(store: &Store, number: u32) {
    lock(store.assignment, number, EVENT, pg_sys::ShareLock);
}

/// Held while subjects are erased or merged: events in flight are waited for, and those that follow see it. `Taken`
/// where it was not held before.
pub fn events_exclusive(store: &Store, number: u32) -> Tried {
    acquire(store.assignment, number, EVENT, pg_sys::AccessExclusiveLock, Wait::Yes)
}

/// The same, where it takes no waiting.
pub fn try_events_exclusive(store: &Store, number: u32) -> Tried {
    acquire(store.assignment, number, EVENT, pg_sys::AccessExclusiveLock, Wait::No)
}

/// Gives back what `events_exclusive` took.
pub fn release_events(store: &Store, number: u32) {
    release(store.assignment, number, EVENT, pg_sys::AccessExclusiveLock);
}

/// Held while events are aggregated, and while what was aggregated of a subject is taken away.
pub fn aggregate(store: &Store) -> Tried {
    acquire(store.tally, 0, AGGREGATE, pg_sys::AccessExclusiveLock, Wait::Yes)
}

/// The same, where it takes no waiting: `Busy` where somebody else holds it.
pub fn try_aggregate(store: &Store) -> Tried {
    acquire(store.tally, 0, AGGREGATE, pg_sys::AccessExclusiveLock, Wait::No)
}

/// Gives back what `aggregate` took.
pub fn release_aggregate(store: &Store) {
    release(store.tally, 0, AGGREGATE, pg_sys::AccessExclusiveLock);
}

fn hash(scope: &str, name: &str) -> u32 {
    xxh3_64_with_seed(name.as_bytes(), xxh3_64(scope.as_bytes())) as u32
}

/// Held while the store is made or migrated.
pub fn store() {
    lock(pg_sys::NamespaceRelationId, 0, STORE, pg_sys::AccessExclusiveLock);
}

/// Held while a part that experiments share (an audience, a layer, a config, a holdout) is made, changed, deleted or
/// attached to one.
pub fn parts(store: &Store) {
    lock(store.experiment, 0, PARTS, pg_sys::AccessExclusiveLock);
}

/// Held while rows of exp.tally are removed: a fold would add them again.
pub fn fold(store: &Store) {
    lock(store.tally, 0, FOLD, pg_sys::AccessExclusiveLock);
}

/// Held while a scope is published: versions have no gaps. One lock a scope.
pub fn publication(store: &Store, scope: i32) {
    lock(store.experiment, scope as u32, PUBLICATION, pg_sys::AccessExclusiveLock);
}

/// One relay makes lanes at a time; false where another one does.
pub fn try_lanes(store: &Store) -> bool {
    acquire(store.tally, 0, LANES, pg_sys::AccessExclusiveLock, Wait::No) != Tried::Busy
}

/// One session makes or drops partitions at a time, or removes what is old; false where another one does. Each reads
/// exp.event and then wants it for itself: two of them would wait for one another.
pub fn try_partitions(store: &Store) -> bool {
    acquire(store.tally, 0, PARTITIONS, pg_sys::AccessExclusiveLock, Wait::No) != Tried::Busy
}

/// One session folds at a time; false where another one does.
pub fn try_fold(store: &Store) -> bool {
    acquire(store.tally, 0, FOLD, pg_sys::AccessExclusiveLock, Wait::No) != Tried::Busy
}

/// Held by who wrote down that a task ran, a number for each; false where another one did.
pub fn try_task(store: &Store, task: u32) -> bool {
    acquire(store.tally, task, TASK, pg_sys::AccessExclusiveLock, Wait::No) != Tried::Busy
}

/// Whether to wait for a lock that somebody else holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Wait {
    Yes,
    No,
}

fn acquire(class: pg_sys::Oid, object: u32, kind: u16, mode: u32, wait: Wait) -> Tried {
    use pg_sys::LockAcquireResult::*;
    let tag = tag(class, object, kind);
    // SAFETY: called inside a transaction. What was changed by who was waited for is to be seen, as LockDatabaseObject has it.
    let result = unsafe {
        let result = pg_sys::LockAcquire(&tag, mode as pg_sys::LOCKMODE, false, wait == Wait::No);
        if wait == Wait::Yes {
            pg_sys::AcceptInvalidationMessages();
        }
        result
    };
    match result {
        LOCKACQUIRE_NOT_AVAIL => Tried::Busy,
        LOCKACQUIRE_OK => Tried::Taken,
        _ => Tried::Held,
    }
}

fn release(class: pg_sys::Oid, object: u32, kind: u16, mode: u32) {
    let tag = tag(class, object, kind);
    // SAFETY: the lock was taken with this very tag and mode.
    unsafe { pg_sys::LockRelease(&tag, mode as pg_sys::LOCKMODE, false) };
}

/// The tag that LockDatabaseObject uses, filled in as SET_LOCKTAG_OBJECT does.
fn tag(class: pg_sys::Oid, object: u32, kind: u16) -> pg_sys::LOCKTAG {
    pg_sys::LOCKTAG {
        // SAFETY: a plain read of the backend's state.
        locktag_field1: unsafe { pg_sys::MyDatabaseId }.to_u32(),
        locktag_field2: class.to_u32(),
        locktag_field3: object,
        locktag_field4: kind,
        locktag_type: pg_sys::LockTagType::LOCKTAG_OBJECT as u8,
        locktag_lockmethodid: pg_sys::DEFAULT_LOCKMETHOD as u8,
    }
}
