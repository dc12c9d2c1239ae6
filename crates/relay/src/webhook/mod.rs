//! Webhooks: claims deliveries, and sends them.
//!
//! The database has the queue, and decides what is due; a lane (one subscription's events of one experiment) is
//! leased to one relay at a time, which is what keeps its order.
//!
//! * `queue`: the two statements; `lane`: sends one lane in order; `outcome`: what follows from an attempt
//! * `sender`: one attempt; `delivery`: what is sent; `secret`, `signature`: what it is signed with
//! * `hosts`, `target`, `address`: where it may be sent

mod address;
mod delivery;
mod hosts;
mod lane;
mod metrics;
mod outcome;
mod queue;
mod secret;
mod sender;
mod signature;
mod target;

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::sync::Semaphore;
use tokio::task::{JoinError, JoinSet};
use tokio_util::sync::CancellationToken;

use self::hosts::{Hosts, HostsFile};
use self::lane::{Context, Finished, Places};
use self::metrics::Metrics;
use self::outcome::Settled;
use self::sender::Sender;
use crate::app::App;
use crate::settings::Settings;

/// For each lane that is sent quickly so many may wait for receivers that are slow.
const SLOW: usize = 16;

/// After the database could not be asked.
const PAUSE: Duration = Duration::from_millis(500);

/// Lanes that are settled in one statement.
const SETTLED_AT_ONCE: usize = 20;

/// How long leases are tried to be given back at the end.
const LAST_WORDS: Duration = Duration::from_secs(5);

/// Sends what is due, until the end.
pub async fn run(app: Arc<App>, stop: CancellationToken) {
    let settings = &app.settings.webhooks;
    match (&settings.hosts, settings.enabled) {
        (Some(hosts), true) => match Worker::new(app.clone(), HostsFile::new(hosts.clone()), stop.clone()) {
            Ok(worker) => return worker.run().await,
            Err(error) => tracing::error!("webhooks are not sent: {error}"),
        },
        (None, true) => tracing::warn!("webhooks are not sent: EXP_WEBHOOK_HOSTS names no list of hosts"),
        (_, false) => tracing::info!("webhooks are not sent: EXP_WEBHOOKS is off"),
    }
    stop.cancelled().await;
}

/// Looks at the settings for `--check`.
///
/// # Errors
/// What is wrong with them.
pub fn check(settings: &Settings) -> Result<String, String> {
    let webhooks = &settings.webhooks;
    if !webhooks.enabled {
        return Ok("off".to_owned());
    }
    let Some(path) = &webhooks.hosts else {
        return Ok("none are sent: EXP_WEBHOOK_HOSTS names no list of hosts".to_owned());
    };
    let (hosts, problems) = Hosts::parse(&hosts::read(path)?);
    if !problems.is_empty() {
        return Err(format!("{}: {}", path.display(), problems.join("; ")));
    }
    let schemes = if webhooks.allow_http { "https and http" } else { "https" };
    Ok(format!("{} hosts may be sent to by {schemes}, by {}", hosts.len(), path.display()))
}

struct Worker {
    app: Arc<App>,
    context: Arc<Context>,
    hosts: HostsFile,
    quick: Arc<Semaphore>,
    any: Arc<Semaphore>,
    lanes: JoinSet<Finished>,
    /// Whose leases are still to be given back.
    unsettled: Vec<Finished>,
    /// When deliveries are due again that this process knows of. Others are found by looking now and then.
    due: BinaryHeap<Reverse<Instant>>,
    /// The name in leases. It is another one after what may have been settled or not: should the database come to it
    /// later, it must not free a lane that is leased again.
    holder: Arc<str>,
    holders: u32,
    /// What is wrong since the last round.
    problem: Option<String>,
}

impl Worker {
    fn new(
        app: Arc<App>,
        hosts: HostsFile,
        stop: CancellationToken,
    ) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        let settings = app.settings.webhooks.clone();
        let places = settings.lanes as usize;
        let sender = Sender::new(&settings, target::system_lookup(), sender::environment)?;
        let metrics = Metrics::new(&app.metrics.registry)?;
        Ok(Worker {
            holder: app.name.as_str().into(),
            holders: 0,
            problem: None,
            app,
            context: Arc::new(Context { sender, settings, metrics, stop }),
            hosts,
            quick: Arc::new(Semaphore::new(places)),
            any: Arc::new(Semaphore::new(places * SLOW)),
            lanes: JoinSet::new(),
            unsettled: Vec::new(),
            due: BinaryHeap::new(),
        })
    }

    async fn run(mut self) {
        let stop = self.context.stop.clone();
        let (mut news, quick) = (self.app.news.subscribe(), self.quick.clone());
        while !stop.is_cancelled() {
            news.mark_unchanged();
            let next = self.work().await;
            let wake = self.wake(&next);
            let wants_place = matches!(next, Next::Full) && self.any.available_permits() > 0;
            tokio::select! {
                () = stop.cancelled() => {}
                _ = news.changed(), if matches!(next, Next::Idle) => {}
                Some(finished) = self.lanes.join_next(), if !self.lanes.is_empty() => self.finish(finished),
                _ = quick.acquire(), if wants_place => {}
                () = tokio::time::sleep_until(wake.into()) => {}
            }
        }
        self.end().await;
    }

    /// Settles what is finished, and starts what is due.
    async fn work(&mut self) -> Next {
        while let Some(finished) = self.lanes.try_join_next() {
            self.finish(finished);
        }
        let worked = match self.settle().await {
            Ok(()) => self.start().await,
            Err(problem) => Err(problem),
        };
        self.context.metrics.lanes.set((self.lanes.len() + self.unsettled.len()) as i64);
        match worked {
            Ok(next) => {
                if self.problem.take().is_some() {
                    tracing::info!("webhooks: it goes on");
                }
                next
            }
            Err(problem) => {
                // Once, however long it lasts.
                if self.problem.as_ref() != Some(&problem) {
                    tracing::warn!("webhooks: {problem}");
                    self.problem = Some(problem);
                }
                Next::Pause
            }
        }
    }

    fn wake(&mut self, next: &Next) -> Instant {
        let now = Instant::now();
        match next {
            Next::Again => return now,
            Next::Pause => return now + PAUSE,
            Next::Full | Next::Idle => {}
        }
        while self.due.peek().is_some_and(|Reverse(due)| *due <= now) {
            self.due.pop();
        }
        let poll = now + self.app.settings.poll;
        self.due.peek().map_or(poll, |Reverse(due)| poll.min(*due))
    }

    fn finish(&mut self, finished: Result<Finished, JoinError>) {
        match finished {
            Ok(finished) => self.unsettled.push(finished),
            // Its lease ends by itself.
            Err(error) => tracing::error!("webhooks: {error}"),
        }
    }

    /// Tells the database what became of lanes, and gives them back. Where it cannot be told until their leases have
    /// ended, they are another's, and are sent again.
    async fn settle(&mut self) -> Result<(), String> {
        let now = Instant::now();
        let before = self.unsettled.len();
        self.unsettled.retain(|finished| finished.deadline > now);
        if self.unsettled.len() < before {
            tracing::warn!("webhooks: {} leases ended before they were settled", before - self.unsettled.len());
        }
        while let Some(first) = self.unsettled.first() {
            let holder = first.holder.clone();
            let of_holder = self.unsettled.iter().take_while(|finished| finished.holder == holder);
            let lanes: Vec<&Finished> = of_holder.take(SETTLED_AT_ONCE).collect();
            let results: Vec<Settled> = lanes.iter().flat_map(|finished| finished.settled()).collect();
            let settled = lanes.len();
            queue::settle(&self.app.pool, &holder, &results).await.inspect_err(|_| self.rename())?;
            let now = Instant::now();
            let again = results.iter().filter_map(|result| result.delivery.as_ref()?.retry_in);
            self.due.extend(again.map(|seconds| Reverse(now + Duration::from_secs_f64(seconds))));
            self.unsettled.drain(..settled);
        }
        Ok(())
    }

    fn rename(&mut self) {
        self.holders += 1;
        self.holder = format!("{}/{}", self.app.name, self.holders).into();
    }

    async fn start(&mut self) -> Result<Next, String> {
        let hosts = self.hosts.current()?;
        let places = self.quick.available_permits().min(self.any.available_permits());
        if places == 0 {
            return Ok(Next::Full);
        }
        let settings = &self.context.settings;
        let claimed = queue::claim(&self.app.pool, &self.holder, places, settings).await?;
        let next = if claimed.len() < places { Next::Idle } else { Next::Again };
        for claimed in claimed {
            let (Ok(quick), Ok(any)) = (self.quick.clone().try_acquire_owned(), self.any.clone().try_acquire_owned())
            else {
                return Err("more lanes were claimed than asked for".to_owned());
            };
            let places = Places { quick: Some(quick), _any: any };
            self.lanes.spawn(lane::send(self.context.clone(), claimed, hosts.clone(), places));
        }
        Ok(next)
    }

    /// Waits for what is being sent, and gives back what is leased.
    async fn end(mut self) {
        while let Some(finished) = self.lanes.join_next().await {
            self.finish(finished);
        }
        let last = Instant::now() + LAST_WORDS;
        while let Err(problem) = self.settle().await {
            tracing::warn!("webhooks: {problem}");
            if Instant::now() > last {
                return;
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
}

/// What there is to do next.
enum Next {
    /// More may be due.
    Again,
    /// Whatever is new, or finished.
    Idle,
    /// Whatever is finished: all places are taken.
    Full,
    /// The database, or the list of hosts, could not be read.
    Pause,
}
