//! Brings a scope's objects up to date: snapshots are only ever created, pointers only ever go forward.

use bytes::Bytes;
use object_store::path::Path;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::bucket::keys::{Form, Keys};
use crate::bucket::source::{Kept, Source};
use crate::bucket::store::{Found, Keep, Problem, Store};

/// Somebody else may write in between; so often in a row nobody does.
const TRIES: usize = 10;

/// What became of a scope.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// The version that all pointers are at, or beyond.
    pub version: i64,
    /// Snapshots written (two forms of a version are two).
    pub written: u64,
    /// Objects of the same version with other content: they are left alone.
    pub conflicts: Vec<Path>,
    /// The bucket has this version, and the database does not.
    pub ahead: Option<i64>,
}

/// # Errors
/// Where the database or the bucket fails; what was written until then stays, and the next call goes on from there.
pub async fn bring_up_to_date(store: &Store, source: &impl Source, kept: &Kept) -> Result<Outcome, Problem> {
    let mut work = Work { store, source, kept, keys: Keys::of(&kept.scope), outcome: Outcome::default() };
    work.snapshots().await?;
    work.pointers().await?;
    if work.outcome.ahead.is_none() {
        work.outcome.version = kept.newest;
    }
    Ok(work.outcome)
}

struct Work<'a, S> {
    store: &'a Store,
    source: &'a S,
    kept: &'a Kept,
    keys: Keys,
    outcome: Outcome,
}

impl<S: Source> Work<'_, S> {
    /// Writes those that are missing, the oldest first. All up to version.json are there: it is written last.
    async fn snapshots(&mut self) -> Result<(), Problem> {
        let key = self.keys.version();
        let published = match self.store.get(&key).await? {
            Some(found) => version_of(&key, &found)?,
            None => 0,
        };
        for version in self.kept.oldest.max(published + 1)..=self.kept.newest {
            for form in Form::BOTH {
                if let Some(text) = self.source.snapshot(&self.kept.scope, version, form).await? {
                    self.snapshot(&self.keys.snapshot(version, form), text).await?;
                }
            }
        }
        Ok(())
    }

    async fn snapshot(&mut self, key: &Path, text: String) -> Result<(), Problem> {
        let body = Bytes::from(text);
        if self.store.create(key, body.clone(), Keep::Forever).await? {
            self.outcome.written += 1;
        } else if let Some(found) = self.store.get(key).await?
            && !same(&found.body, &body)
        {
            self.outcome.conflicts.push(key.clone());
        }
        Ok(())
    }

    /// Each is looked at by itself, so one that a crash left behind follows.
    async fn pointers(&mut self) -> Result<(), Problem> {
        let Kept { scope, newest, digest, .. } = self.kept;
        let native = self.source.snapshot(scope, *newest, Form::Native).await?;
        let growthbook = self.source.snapshot(scope, *newest, Form::GrowthBook).await?;
        let (Some(native), Some(growthbook)) = (native, growthbook) else { return Ok(()) };
        let published_at = serde_json::from_str::<Value>(&native).ok().map(|mut value| value["published_at"].take());
        let index = json!({
            "scope": scope, "version": newest, "published_at": published_at, "digest": digest,
            "snapshot": self.keys.snapshot(*newest, Form::Native).as_ref(),
        });
        let pointers = [
            (self.keys.latest(Form::Native), Bytes::from(native)),
            (self.keys.latest(Form::GrowthBook), Bytes::from(growthbook.clone())),
            (self.keys.features(), Bytes::from(growthbook)),
            // The last: who sees a version here finds it everywhere.
            (self.keys.version(), Bytes::from(index.to_string())),
        ];
        for (key, body) in pointers {
            self.forward(key, body).await?;
        }
        Ok(())
    }

    /// Writes a pointer where an older one is, or none.
    async fn forward(&mut self, key: Path, body: Bytes) -> Result<(), Problem> {
        for _ in 0..TRIES {
            let written = match self.store.get(&key).await? {
                None => self.store.create(&key, body.clone(), Keep::Short).await?,
                Some(found) => {
                    let there = version_of(&key, &found)?;
                    if there > self.kept.newest {
                        self.outcome.ahead = self.outcome.ahead.max(Some(there));
                        self.outcome.version = self.outcome.version.max(there);
                        return Ok(());
                    }
                    if there == self.kept.newest {
                        if !same(&found.body, &body) {
                            self.outcome.conflicts.push(key);
                        }
                        return Ok(());
                    }
                    self.store.replace(&key, body.clone(), Keep::Short, found).await?
                }
            };
            if written {
                return Ok(());
            }
        }
        Err(Problem::Contended(key))
    }
}

/// The version that an object says it is: snapshots and version.json have it at the top, GrowthBook's payload in ours.
fn version_of(key: &Path, found: &Found) -> Result<i64, Problem> {
    #[derive(Deserialize)]
    struct Versioned {
        version: Option<i64>,
        pg_experiment: Option<Own>,
    }
    #[derive(Deserialize)]
    struct Own {
        version: i64,
    }
    let versioned: Option<Versioned> = serde_json::from_slice(&found.body).ok();
    versioned
        .and_then(|document| document.pg_experiment.map(|own| own.version).or(document.version))
        .ok_or_else(|| Problem::Foreign(key.clone()))
}

/// Whether both are one document: a later server may write the same value with other spaces.
fn same(one: &Bytes, other: &Bytes) -> bool {
    let value = |bytes: &Bytes| serde_json::from_slice::<Value>(bytes).ok();
    one == other || value(one).is_some_and(|one| Some(one) == value(other))
}

#[cfg(test)]
#[path = "publish_tests.rs"]
mod tests;
