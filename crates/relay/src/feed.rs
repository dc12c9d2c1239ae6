//! What is new in the outbox: one connection listens, and reads on from a watermark.

use std::future::poll_fn;
use std::sync::Arc;
use std::time::Duration;

use prometheus::{IntCounter, IntGauge, Registry};
use serde::Deserialize;
use tokio::sync::Notify;
use tokio::time::{sleep, timeout};
use tokio_postgres::tls::TlsStream;
use tokio_postgres::types::Json;
use tokio_postgres::{AsyncMessage, Client, Connection, Socket};
use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::backoff::Backoff;
use crate::database::{self, LONGEST};
use crate::metrics::{counter, gauge};

/// An event of the outbox.
#[derive(Clone, Debug, Deserialize)]
pub struct Event {
    pub id: i64,
    pub scope: String,
    /// None of what concerns a scope as a whole.
    pub experiment: Option<String>,
    pub sequence: i64,
    pub topic: String,
    pub payload: serde_json::Value,
    pub at: String,
}

/// What the feed counts.
pub struct Metrics {
    up: IntGauge,
    events: IntCounter,
}

impl Metrics {
    pub fn new(registry: &Registry) -> Self {
        Metrics {
            up: gauge(registry, "exp_relay_feed_up", "Whether the outbox can be read: 1 or 0."),
            events: counter(registry, "exp_relay_feed_events_total", "Events read from the outbox."),
        }
    }
}

type Problem = Box<dyn std::error::Error + Send + Sync>;

/// Where the feed goes on from, over any number of connections.
struct Feed {
    app: Arc<App>,
    watermark: Option<String>,
    /// How many events are read at once. Not more than half of what may wait for a listener: between two reads those who
    /// are quick enough have sent theirs.
    batch: i32,
    /// Whether the last connection got as far as reading.
    reads: bool,
}

/// Listens, and hands what is new to whom it concerns, until the end.
pub async fn run(app: Arc<App>, stop: CancellationToken) {
    let batch = (app.settings.push.queue / 2).clamp(1, 1000) as i32;
    let mut feed = Feed { app, watermark: None, batch, reads: false };
    let mut backoff = Backoff::new(Duration::from_millis(200), Duration::from_secs(5));
    loop {
        let problem = tokio::select! {
            () = stop.cancelled() => break,
            problem = feed.session() => problem,
        };
        feed.app.metrics.feed.up.set(0);
        // What waits in the pool is to the same server, and may not know yet that it is gone.
        feed.app.pool.retain(|_, _| false);
        if std::mem::take(&mut feed.reads) {
            backoff.reset();
        }
        // A failover takes many tries: the first says it, the others would repeat it.
        if backoff.is_first() {
            tracing::warn!("the outbox cannot be read (tried again until it can): {}", explain(&*problem));
        }
        tokio::select! {
            () = stop.cancelled() => break,
            () = sleep(backoff.next()) => {}
        }
    }
    feed.app.hub.close();
}

impl Feed {
    /// Reads over one connection, until it fails.
    async fn session(&mut self) -> Problem {
        let (client, connection) = match self.connect().await {
            Ok(connected) => connected,
            Err(problem) => return problem,
        };
        let wake = Notify::new();
        tokio::select! {
            problem = drive(connection, &wake) => problem,
            problem = self.follow(&client, &wake) => problem,
        }
    }

    async fn connect(&self) -> Result<(Client, Connection<Socket, impl TlsStream + Unpin + use<>>), Problem> {
        let database = &self.app.settings.database;
        Ok(timeout(database::patience(database), database.connect(database::tls()?)).await??)
    }

    async fn follow(&mut self, client: &Client, wake: &Notify) -> Problem {
        // First it listens, then it reads: what commits in between is in the one or the other.
        match timeout(LONGEST, client.batch_execute("LISTEN exp_events")).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => return error.into(),
            Err(error) => return error.into(),
        }
        tracing::info!("listening to the database");
        loop {
            if let Err(problem) = self.catch_up(client).await {
                return problem;
            }
            self.reads = true;
            self.app.metrics.feed.up.set(1);
            tokio::select! {
                () = wake.notified() => {}
                () = sleep(self.app.settings.poll) => {}
            }
        }
    }

    /// Reads until nothing is left.
    async fn catch_up(&mut self, client: &Client) -> Result<(), Problem> {
        loop {
            let events = match self.read(client).await {
                Err(problem) if self.watermark.is_some() && refuses_watermark(&*problem) => {
                    let why = explain(&*problem);
                    tracing::warn!("the database does not know how far the feed was; it goes on from now ({why})");
                    self.watermark = None;
                    self.app.hub.reset();
                    self.app.bucket.want_all();
                    continue;
                }
                read => read?,
            };
            let read = events.len();
            self.hand_out(events);
            if read < self.batch as usize {
                return Ok(());
            }
        }
    }

    async fn read(&mut self, client: &Client) -> Result<Vec<Event>, Problem> {
        let query = "SELECT watermark, events FROM exp_outbox($1, $2, include_below => true, scope => 'global')";
        let watermark = self.watermark.as_deref().unwrap_or("now");
        let row = timeout(LONGEST, client.query_one(query, &[&watermark, &self.batch])).await??;
        let Json(events) = row.try_get(1)?;
        self.watermark = Some(row.try_get(0)?);
        Ok(events)
    }

    /// Events come in the order of their ids; an experiment's by its sequence.
    fn hand_out(&self, events: Vec<Event>) {
        if events.is_empty() {
            return;
        }
        self.app.metrics.feed.events.inc_by(events.len() as u64);
        for event in &events {
            if event.topic == "config.published" {
                self.app.bucket.want(&event.scope);
            }
            self.app.hub.deliver(event);
        }
        self.app.news.send_modify(|count| *count += 1);
    }
}

/// Reads messages off the connection until it ends; a notification wakes the reader.
async fn drive<T>(mut connection: Connection<Socket, T>, wake: &Notify) -> Problem
where
    T: TlsStream + Unpin,
{
    loop {
        match poll_fn(|context| connection.poll_message(context)).await {
            Some(Ok(AsyncMessage::Notification(_))) => wake.notify_one(),
            Some(Ok(_)) => {}
            Some(Err(error)) => return error.into(),
            None => return "the connection was closed".into(),
        }
    }
}

/// Whether the database cannot make sense of a watermark (a data exception), as after it was restored or made anew.
fn refuses_watermark(problem: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    let error = problem.downcast_ref::<tokio_postgres::Error>();
    error.and_then(tokio_postgres::Error::code).is_some_and(|code| code.code().starts_with("22"))
}

/// An error and what caused it.
pub fn explain(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let cause_text = cause.to_string();
        if !text.contains(&cause_text) {
            text = format!("{text}: {cause_text}");
        }
        source = cause.source();
    }
    text
}
