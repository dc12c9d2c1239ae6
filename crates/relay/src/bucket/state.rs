//! What is known of the bucket, for all parts of the process.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::{Notify, watch};
use tokio::time::timeout;

/// What is in the bucket, and what is wanted there.
pub struct State {
    inner: Mutex<Inner>,
    wake: Notify,
    /// Bumped with every change.
    changed: watch::Sender<u64>,
}

#[derive(Default)]
struct Inner {
    uploaded: HashMap<String, i64>,
    seen: HashMap<String, i64>,
    ahead: HashSet<String>,
    wanted: BTreeSet<String>,
    all: bool,
    /// Its kind.
    problem: Option<u8>,
}

impl Default for State {
    fn default() -> Self {
        let inner = Inner { all: true, ..Inner::default() };
        State { inner: Mutex::new(inner), wake: Notify::new(), changed: watch::Sender::new(0) }
    }
}

impl State {
    /// A scope has a new version.
    pub fn want(&self, scope: &str) {
        self.lock().wanted.insert(scope.to_owned());
        self.wake.notify_one();
    }

    /// Any scope may have one.
    pub fn want_all(&self) {
        self.all_is_due();
        self.wake.notify_one();
    }

    pub(super) fn all_is_due(&self) {
        self.lock().all = true;
    }

    /// The newest version of a scope that all its objects in the bucket are at.
    fn uploaded(&self, scope: &str) -> Option<i64> {
        self.lock().uploaded.get(scope).copied()
    }

    /// Waits until a scope's version is in the bucket; not at all while the bucket is known to fail.
    pub async fn reached(&self, scope: &str, version: i64, within: Duration) -> bool {
        let mut changes = self.changed.subscribe();
        let arrives = async {
            while self.uploaded(scope).is_none_or(|uploaded| uploaded < version) {
                if self.lock().problem.is_some() || changes.changed().await.is_err() {
                    return false;
                }
            }
            true
        };
        timeout(within, arrives).await.unwrap_or(false)
    }

    pub(super) async fn wanted(&self) {
        self.wake.notified().await;
    }

    /// The scopes that are wanted, none for all.
    pub(super) fn take_wanted(&self) -> Option<Vec<String>> {
        let wanted = self.take_wanted_scopes();
        if std::mem::take(&mut self.lock().all) { None } else { Some(wanted) }
    }

    /// Those that are wanted by name.
    pub(super) fn take_wanted_scopes(&self) -> Vec<String> {
        std::mem::take(&mut self.lock().wanted).into_iter().collect()
    }

    /// The database has this version.
    pub(super) fn seen(&self, scope: &str, version: i64) {
        self.lock().seen.insert(scope.to_owned(), version);
    }

    /// The bucket has this version; how many scopes are there further than in the database.
    pub(super) fn written(&self, scope: &str, version: i64, ahead: bool) -> i64 {
        let mut inner = self.lock();
        inner.uploaded.insert(scope.to_owned(), version);
        if ahead {
            inner.ahead.insert(scope.to_owned());
        } else {
            inner.ahead.remove(scope);
        }
        let ahead = inner.ahead.len() as i64;
        drop(inner);
        self.changed.send_modify(|count| *count += 1);
        ahead
    }

    /// How many versions are missing in the bucket.
    pub(super) fn behind(&self) -> i64 {
        let inner = self.lock();
        let uploaded = |scope: &String| inner.uploaded.get(scope).copied().unwrap_or(0);
        inner.seen.iter().map(|(scope, newest)| (newest - uploaded(scope)).max(0)).sum()
    }

    /// Keeps what is wrong, or that nothing is; whether that is another kind of thing than before.
    pub(super) fn note(&self, problem: Option<u8>) -> bool {
        let changed = std::mem::replace(&mut self.lock().problem, problem) != problem;
        if changed {
            self.changed.send_modify(|count| *count += 1);
        }
        changed
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_waits_for_a_version_gets_it() {
        let state = State::default();
        let wait = state.reached("global", 3, Duration::from_secs(60));
        let write = async {
            state.written("other", 9, false);
            state.written("global", 2, false);
            state.written("global", 3, false);
        };
        assert!(tokio::join!(wait, write).0);
        assert!(!state.reached("global", 4, Duration::from_millis(1)).await);
    }

    #[tokio::test]
    async fn nobody_waits_for_a_bucket_that_fails() {
        let state = State::default();
        let wait = state.reached("global", 3, Duration::from_secs(60));
        let fail = async { state.note(Some(1)) };
        assert_eq!(tokio::join!(wait, fail), (false, true));
        assert!(!state.note(Some(1)) && state.note(None));
    }

    #[test]
    fn what_is_wanted_is_taken_once() {
        let state = State::default();
        assert_eq!(state.take_wanted(), None, "all of them at first");
        state.want("b");
        state.want("a");
        state.want("a");
        assert_eq!(state.take_wanted(), Some(vec!["a".to_owned(), "b".to_owned()]));
        assert_eq!(state.take_wanted(), Some(vec![]));
    }

    #[test]
    fn what_is_behind_adds_up() {
        let state = State::default();
        state.seen("a", 7);
        state.seen("b", 2);
        state.written("b", 3, true);
        assert_eq!(state.behind(), 7);
        assert_eq!(state.written("a", 5, false), 1);
        assert_eq!(state.behind(), 2);
    }
}
