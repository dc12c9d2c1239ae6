//! Snapshots into an S3 bucket.
//!
//! `keys`: where things are; `store`: reads and conditional writes; `source`: what the database keeps; `publish`: brings a
//! scope up to date. There are no books: what is missing is seen by looking at the bucket, so a relay that was killed at
//! any point, or one beside it, goes on from what is there.

mod keys;
mod publish;
mod source;
mod state;
mod store;

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use futures::future::join_all;
use prometheus::{IntCounter, IntGauge, Registry};
use tokio::time::sleep;
use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::backoff::Backoff;
use crate::metrics::{counter, gauge};
use crate::settings::{self, Settings};

use publish::Outcome;
use source::{Kept, Source};
use store::{Problem, Store};

pub use state::State;

/// What was brought up to date is looked at again after so many rounds over all scopes: somebody may have removed it.
const ROUNDS_TRUSTED: u64 = 10;

/// How many scopes are written side by side.
const SIDE_BY_SIDE: usize = 8;

/// What the publisher counts.
pub struct Metrics {
    up: IntGauge,
    written: IntCounter,
    failures: IntCounter,
    conflicts: IntCounter,
    behind: IntGauge,
    ahead: IntGauge,
}

impl Metrics {
    pub fn new(registry: &Registry) -> Self {
        let name = |end: &str| format!("exp_relay_bucket_{end}");
        Metrics {
            up: gauge(registry, &name("up"), "Whether the bucket could be written last time: 1 or 0."),
            written: counter(registry, &name("snapshots_written_total"), "Snapshots written, each form by itself."),
            failures: counter(registry, &name("failures_total"), "Rounds that failed, wholly or in part."),
            conflicts: counter(
                registry,
                &name("conflicts_total"),
                "Objects found with other content than the database has for that version. They are left alone.",
            ),
            behind: gauge(
                registry,
                &name("versions_behind"),
                "Versions that are published and not yet in the bucket, over all scopes.",
            ),
            ahead: gauge(
                registry,
                &name("scopes_ahead"),
                "Scopes of which the bucket has a later version than the database: it was restored.",
            ),
        }
    }
}

/// Writes what is published, until the end.
pub async fn run(app: Arc<App>, stop: CancellationToken) {
    let Some(bucket) = app.settings.bucket.clone() else {
        stop.cancelled().await;
        return;
    };
    let mut publisher = Publisher { app: &app, bucket: &bucket, store: None, known: HashMap::new(), rounds: 0 };
    let mut backoff = Backoff::new(Duration::from_millis(500), Duration::from_secs(30));
    loop {
        let failed = tokio::select! {
            // A write that is cut off here is one that the next relay finds missing.
            () = stop.cancelled() => return,
            failed = publisher.round() => failed,
        };
        publisher.note(failed.as_ref());
        let wait = if failed.is_some() { backoff.next() } else { bucket.sweep };
        if failed.is_none() {
            backoff.reset();
        }
        tokio::select! {
            () = stop.cancelled() => return,
            () = sleep(wait) => app.bucket.all_is_due(),
            // While the bucket cannot be written, nothing new makes it writable.
            () = app.bucket.wanted(), if failed.is_none() => {}
        }
    }
}

struct Publisher<'a> {
    app: &'a App,
    bucket: &'a settings::Bucket,
    /// None until the endpoint has shown that it honours conditions.
    store: Option<Store>,
    /// What was found up to date: the version and the round.
    known: HashMap<String, (i64, u64)>,
    rounds: u64,
}

impl Publisher<'_> {
    /// Brings what is wanted up to date; the first problem met.
    async fn round(&mut self) -> Option<Problem> {
        let wanted = self.app.bucket.take_wanted();
        let kept = match self.kept(wanted.as_deref()).await {
            Ok(kept) => kept,
            Err(problem) => return Some(problem),
        };
        self.rounds += u64::from(wanted.is_none());
        self.app.metrics.bucket.behind.set(self.app.bucket.behind());
        let store = match self.store().await {
            Ok(store) => store,
            Err(problem) => return Some(problem),
        };
        let problem = self.write(&store, kept).await;
        self.app.metrics.bucket.behind.set(self.app.bucket.behind());
        problem
    }

    /// Some scopes side by side, then the next; what is published meanwhile goes first.
    async fn write(&mut self, store: &Store, kept: Vec<Kept>) -> Option<Problem> {
        let (app, mut due, mut problem) = (self.app, VecDeque::from(kept), None);
        while !due.is_empty() {
            let mut batch = Vec::new();
            while let Some(one) = due.pop_front_if(|_| batch.len() < SIDE_BY_SIDE) {
                if !self.is_known(&one) {
                    batch.push(one);
                }
            }
            let outcomes = join_all(batch.iter().map(|one| bring_up_to_date(store, app, one))).await;
            let mut succeeded = false;
            for (one, outcome) in batch.iter().zip(outcomes) {
                match outcome {
                    Ok(outcome) => self.finished(one, &outcome),
                    Err(failed) => {
                        problem.get_or_insert(failed);
                        continue;
                    }
                }
                succeeded = true;
            }
            if matches!(problem, Some(Problem::Store(_))) && !succeeded {
                // The others would fail, too, each after a time of its own.
                break;
            }
            match self.kept(Some(&app.bucket.take_wanted_scopes())).await {
                Ok(kept) => kept.into_iter().for_each(|one| due.push_front(one)),
                Err(failed) => return Some(failed),
            }
        }
        problem
    }

    /// What the database keeps of some scopes, or of all.
    async fn kept(&self, wanted: Option<&[String]>) -> Result<Vec<Kept>, Problem> {
        let mut kept = Vec::new();
        match wanted {
            None => kept = self.app.versions(None).await?,
            Some(scopes) => {
                for scope in scopes {
                    kept.extend(self.app.versions(Some(scope)).await?);
                }
            }
        }
        for one in &kept {
            self.app.bucket.seen(&one.scope, one.newest);
        }
        Ok(kept)
    }

    async fn store(&mut self) -> Result<Store, Problem> {
        if let Some(store) = &self.store {
            return Ok(store.clone());
        }
        let store = ready(self.bucket).await?;
        self.store = Some(store.clone());
        Ok(store)
    }

    fn is_known(&self, kept: &Kept) -> bool {
        let known = self.known.get(&kept.scope);
        known.is_some_and(|(version, round)| *version == kept.newest && self.rounds < round + ROUNDS_TRUSTED)
    }

    fn finished(&mut self, kept: &Kept, outcome: &Outcome) {
        let (app, scope) = (self.app, &kept.scope);
        self.known.insert(scope.clone(), (kept.newest, self.rounds));
        let metrics = &app.metrics.bucket;
        metrics.written.inc_by(outcome.written);
        metrics.conflicts.inc_by(outcome.conflicts.len() as u64);
        for key in &outcome.conflicts {
            tracing::error!(
                "{key} has other content than the database has for that version; it is left alone (docs/bucket.md, \
                 \"After a restore\")"
            );
        }
        if let Some(ahead) = outcome.ahead {
            tracing::error!(
                "the bucket has version {ahead} of scope {scope:?}, the database only {}: nothing goes backwards \
                 (docs/bucket.md, \"After a restore\")",
                kept.newest
            );
        } else if outcome.written > 0 {
            tracing::info!("scope {scope:?}: version {} is in the bucket", outcome.version);
        }
        metrics.ahead.set(app.bucket.written(scope, outcome.version, outcome.ahead.is_some()));
    }

    /// Says it once when the bucket fails, or fails otherwise, and when it works again.
    fn note(&self, failed: Option<&Problem>) {
        let metrics = &self.app.metrics.bucket;
        metrics.up.set(i64::from(failed.is_none()));
        metrics.failures.inc_by(u64::from(failed.is_some()));
        let name = &self.bucket.name;
        match (self.app.bucket.note(failed.map(Problem::kind)), failed) {
            (true, Some(problem)) => tracing::error!("bucket {name}: {problem} (tried again until it works)"),
            (true, None) => tracing::info!("bucket {name}: it is written again"),
            (false, _) => {}
        }
    }
}

/// What another relay wrote while this one looked is no version that the database lacks.
async fn bring_up_to_date(store: &Store, app: &App, kept: &Kept) -> Result<Outcome, Problem> {
    let outcome = publish::bring_up_to_date(store, app, kept).await?;
    let Some(ahead) = outcome.ahead else { return Ok(outcome) };
    match app.versions(Some(&kept.scope)).await?.first() {
        Some(now) if now.newest >= ahead => publish::bring_up_to_date(store, app, now).await,
        _ => Ok(outcome),
    }
}

/// The bucket, once it has shown that it can be trusted.
async fn ready(bucket: &settings::Bucket) -> Result<Store, Problem> {
    let store = Store::open(bucket)?;
    match store.probe().await {
        Ok(()) => Ok(store),
        Err(problem @ Problem::Unconditional(_)) if bucket.unconditional => {
            tracing::warn!("bucket {}: {problem} (it is on)", bucket.name);
            Ok(store.unconditional())
        }
        Err(problem) => Err(problem),
    }
}

/// Looks at the bucket for `--check`: writes the object that the conditions are tried on.
///
/// # Errors
/// What is wrong with it.
pub async fn check(settings: &Settings) -> Result<String, String> {
    let Some(bucket) = &settings.bucket else { return Ok("off".to_owned()) };
    let at = format!("{} at {}", bucket.name, bucket.endpoint);
    let store = ready(bucket).await.map_err(|problem| format!("{at}: {problem}"))?;
    Ok(format!(
        "{at}, {}",
        if store.is_conditional() { "with conditional writes" } else { "without conditional writes" }
    ))
}
