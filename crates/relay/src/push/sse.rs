//! Listening over server-sent events: one experiment, for `EventSource`.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderName};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::Value;
use tokio::sync::mpsc;
use tokio::time::{MissedTickBehavior, interval, timeout};
use tokio_stream::wrappers::ReceiverStream;

use crate::app::App;
use crate::http::auth::Caller;
use crate::http::problem::Problem;
use crate::push::hub::Listener;
use crate::push::message::{self, Pushed, Subscribe};
use crate::push::subscription::{Next, PAGE, Proof, Subscription};

/// Who takes nothing for this long is gone.
const SEND_TIMEOUT: Duration = Duration::from_secs(10);

#[derive(Deserialize)]
pub struct Parameters {
    experiment: String,
    scope: Option<String>,
    /// The last sequence that the client has; `Last-Event-ID` says it when a browser connects again.
    after: Option<i64>,
    /// EventSource cannot send headers.
    access_token: Option<String>,
}

pub async fn events(
    State(app): State<Arc<App>>,
    Query(parameters): Query<Parameters>,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let proof = Proof::new(&headers, parameters.access_token);
    let caller = proof.caller(&app).await?;
    let full = || Problem::unavailable("TOO_MANY_CONNECTIONS: as many listen as may");
    let mut listener = Listener::join(&app).ok_or_else(full)?;
    let after = last_event_id(&headers)?.or(parameters.after);
    let asked = Subscribe { experiment_code: parameters.experiment, scope: parameters.scope, after };
    let (subscription, told) = Subscription::begin(&app, &caller, &mut listener, asked).await?;
    let (out, stream) = mpsc::channel(1);
    let heartbeat = app.settings.push.heartbeat;
    tokio::spawn(Stream { app, proof, caller, listener, subscription, out }.run(told));
    let stream = Sse::new(ReceiverStream::new(stream)).keep_alive(KeepAlive::new().interval(heartbeat));
    // A proxy that buffers would keep events back.
    Ok(([(HeaderName::from_static("x-accel-buffering"), "no")], stream).into_response())
}

fn last_event_id(headers: &HeaderMap) -> Result<Option<i64>, Problem> {
    let Some(id) = headers.get("last-event-id") else { return Ok(None) };
    let id = id.to_str().ok().and_then(|text| text.parse().ok());
    id.map(Some).ok_or_else(|| Problem::bad_request("INVALID_SEQUENCE: Last-Event-ID is the sequence of an event"))
}

struct Stream {
    app: Arc<App>,
    proof: Proof,
    caller: Caller,
    listener: Listener,
    subscription: Subscription,
    out: mpsc::Sender<Result<Event, Infallible>>,
}

/// The stream is over: the client connects again, and goes on from the last id that it has.
struct Over;

impl Stream {
    async fn run(mut self, told: Value) {
        let (out, listener_ended) = (self.out.clone(), self.listener.ended());
        tokio::select! {
            _ = self.follow(&told) => {}
            _ = listener_ended => {}
            () = out.closed() => {}
        }
    }

    async fn follow(&mut self, told: &Value) -> Result<(), Over> {
        // With the id of where it begins: who is cut off in the middle of what it missed goes on in the middle.
        self.send("subscribed", self.subscription.last, &told.to_string()).await?;
        self.catch_up().await?;
        let mut authorize = interval(self.app.settings.push.reauthorize);
        authorize.set_missed_tick_behavior(MissedTickBehavior::Delay);
        authorize.reset();
        loop {
            tokio::select! {
                event = self.listener.queue.recv() => self.live(event.ok_or(Over)?).await?,
                _ = authorize.tick() => self.authorize().await?,
            }
        }
    }

    async fn live(&mut self, event: Arc<Pushed>) -> Result<(), Over> {
        match self.subscription.next(event.sequence) {
            Next::Old => Ok(()),
            Next::Send => {
                self.subscription.last = event.sequence;
                self.push(&event).await
            }
            Next::Gap => self.catch_up().await,
        }
    }

    async fn catch_up(&mut self) -> Result<(), Over> {
        loop {
            let missed = match self.subscription.missed(&self.app, &self.caller).await {
                Ok(missed) => missed,
                Err(problem) => return Err(self.refused(&problem).await),
            };
            for event in &missed {
                self.push(event).await?;
            }
            if missed.len() < PAGE as usize {
                return Ok(());
            }
        }
    }

    /// Looks again at who it is and whether it may read.
    async fn authorize(&mut self) -> Result<(), Over> {
        let again = match self.proof.caller(&self.app).await {
            Ok(caller) => {
                self.caller = caller;
                self.subscription.again(&self.app, &self.caller).await
            }
            Err(problem) => Err(problem),
        };
        match again {
            Ok(missed) => {
                for event in &missed {
                    self.push(event).await?;
                }
                Ok(())
            }
            Err(problem) if problem.status.is_server_error() => Ok(()),
            Err(problem) => Err(self.refused(&problem).await),
        }
    }

    /// Says why it ends, where that is the caller's to know.
    async fn refused(&mut self, problem: &Problem) -> Over {
        if !problem.status.is_server_error() {
            let about = Some(self.subscription.topic.experiment.as_str());
            let told = message::error(message::code(problem), &problem.message, about);
            // Who is gone needs no word.
            let _ = self.send("refused", self.subscription.last, &told.to_string()).await;
        }
        Over
    }

    async fn push(&self, event: &Pushed) -> Result<(), Over> {
        self.app.metrics.push.messages.inc();
        self.send(event.kind, event.sequence, event.text.as_str()).await
    }

    async fn send(&self, kind: &str, id: i64, data: &str) -> Result<(), Over> {
        let event = Event::default().event(kind).id(id.to_string()).data(data);
        match timeout(SEND_TIMEOUT, self.out.send(Ok(event))).await {
            Ok(sent) => sent.map_err(|_| Over),
            Err(_) => {
                self.app.metrics.push.dropped.inc();
                Err(Over)
            }
        }
    }
}
