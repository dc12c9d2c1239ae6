//! Sends what was claimed of one lane, strictly in order.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::OwnedSemaphorePermit;
use tokio_util::sync::CancellationToken;

use super::delivery::{Delivery, Lane};
use super::hosts::Hosts;
use super::metrics::Metrics;
use super::outcome::{self, Settled, State, Verdict};
use super::queue::Claimed;
use super::sender::Sender;
use crate::settings::Webhooks;

/// After this time a lane is settled, whatever is left of it: a crash sends no more than that again.
const TURN: Duration = Duration::from_secs(1);

/// An attempt that takes longer leaves its place to another lane, so that receivers that hang do not hold up others.
const QUICK: Duration = Duration::from_secs(1);

/// The places that a lane takes.
pub struct Places {
    /// Among those that are quick; given back by an attempt that is not.
    pub quick: Option<OwnedSemaphorePermit>,
    /// Among all.
    pub _any: OwnedSemaphorePermit,
}

/// A lane that is no longer sent.
pub struct Finished {
    pub lane: Lane,
    pub verdicts: Vec<Verdict>,
    /// Until when the lane is ours.
    pub deadline: Instant,
    pub holder: Arc<str>,
}

impl Finished {
    /// What the database is told.
    pub fn settled(&self) -> impl Iterator<Item = Settled> {
        let of = |verdict: &Verdict| Settled { lane: self.lane.clone(), delivery: Some(verdict.clone()) };
        let free = Settled { lane: self.lane.clone(), delivery: None };
        let free = self.verdicts.is_empty().then_some(free);
        self.verdicts.iter().map(of).chain(free)
    }
}

/// What lanes share.
pub struct Context {
    pub sender: Sender,
    pub settings: Webhooks,
    pub metrics: Metrics,
    pub stop: CancellationToken,
}

/// Sends a lane's deliveries until one has to be tried again, time is up, or the end.
pub async fn send(context: Arc<Context>, claimed: Claimed, hosts: Arc<Hosts>, mut places: Places) -> Finished {
    let Claimed { lane, deliveries, deadline, holder } = claimed;
    let began = Instant::now();
    let mut verdicts = Vec::new();
    for delivery in &deliveries {
        // An attempt that outlasts the lease could meet another relay's.
        let lasts = Instant::now() + context.settings.timeout < deadline;
        let is_over = places.quick.is_none() || (began.elapsed() > TURN && !verdicts.is_empty());
        if !lasts || is_over || context.stop.is_cancelled() {
            break;
        }
        let verdict = attempt(&context, delivery, &hosts, &mut places).await;
        let state = verdict.state;
        verdicts.push(verdict);
        if state == State::Retry {
            break;
        }
    }
    Finished { lane, verdicts, deadline, holder }
}

async fn attempt(context: &Context, delivery: &Delivery, hosts: &Hosts, places: &mut Places) -> Verdict {
    let timer = context.metrics.seconds.start_timer();
    let sent = context.sender.attempt(delivery, hosts);
    tokio::pin!(sent);
    let attempt = tokio::select! {
        attempt = &mut sent => attempt,
        () = tokio::time::sleep(QUICK) => {
            places.quick = None;
            sent.await
        }
    };
    timer.observe_duration();
    let before = u32::try_from(delivery.attempts).unwrap_or_default();
    let verdict = outcome::judge(&context.settings, delivery.event, before, attempt, rand::random());
    context.metrics.attempts.with_label_values(&[verdict.state.name()]).inc();
    log(delivery, &verdict);
    verdict
}

fn log(delivery: &Delivery, verdict: &Verdict) {
    let (name, event, experiment) = (&delivery.subscription, delivery.event, delivery.lane.experiment.as_deref());
    let error = verdict.error.as_deref().unwrap_or_default();
    match verdict.state {
        State::Delivered => tracing::debug!(subscription = name, event, experiment, "delivered"),
        State::Retry => {
            tracing::info!(subscription = name, event, experiment, error, retry_in = verdict.retry_in, "not delivered");
        }
        State::Dead => tracing::warn!(subscription = name, event, experiment, error, "given up"),
    }
}
