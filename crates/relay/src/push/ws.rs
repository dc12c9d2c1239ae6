//! Listening over a WebSocket.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::extract::ws::{CloseFrame, Message, Utf8Bytes, WebSocket, WebSocketUpgrade, close_code};
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::time::{MissedTickBehavior, interval_at, sleep, timeout};

use crate::app::App;
use crate::http::auth::Caller;
use crate::http::problem::Problem;
use crate::push::hub::{End, Listener, Topic};
use crate::push::message::{self, Pushed, Said, Subscribe};
use crate::push::subscription::{Next, PAGE, Proof, Subscription};

/// No client has more to say at once.
const MESSAGE_BYTES: usize = 16 * 1024;

/// Who takes nothing for this long is gone, or as good as gone.
const SEND_TIMEOUT: Duration = Duration::from_secs(10);

/// A client without a heartbeat's answer for so many heartbeats is gone; so is one that listens to nothing.
const IDLE_HEARTBEATS: u32 = 2;

/// Browsers cannot send headers with a WebSocket: the token may be in the query, too.
#[derive(Deserialize)]
pub struct Parameters {
    access_token: Option<String>,
}

pub async fn upgrade(
    State(app): State<Arc<App>>,
    Query(parameters): Query<Parameters>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    let proof = Proof::new(&headers, parameters.access_token);
    let caller = match proof.caller(&app).await {
        Ok(caller) => Some(caller),
        // It may still say who it is, in a message.
        Err(problem) if proof.is_empty() && problem.status == StatusCode::UNAUTHORIZED => None,
        Err(problem) => return problem.into_response(),
    };
    let Some(listener) = Listener::join(&app) else {
        return Problem::unavailable("TOO_MANY_CONNECTIONS: as many listen as may").into_response();
    };
    upgrade.max_message_size(MESSAGE_BYTES).max_frame_size(MESSAGE_BYTES).on_upgrade(async move |socket| {
        let conversation = Conversation {
            budget: Budget::new(app.settings.push.messages_per_second),
            app,
            socket,
            proof,
            caller,
            listener,
            subscriptions: HashMap::new(),
            heard: Instant::now(),
        };
        conversation.run().await;
    })
}

/// Why a conversation ends.
enum Over {
    /// The client closed it, or is gone.
    Gone,
    /// With a code and a reason for the client.
    Close(u16, &'static str),
}

impl From<End> for Over {
    fn from(end: End) -> Self {
        match end {
            End::Slow => Over::Close(close_code::AGAIN, "too slow: subscribe again after the last sequence"),
            End::Reset => Over::Close(close_code::RESTART, "subscribe again"),
            End::Closing => Over::Close(close_code::AWAY, "the relay ends: connect again"),
        }
    }
}

type Step = Result<(), Over>;

struct Conversation {
    app: Arc<App>,
    socket: WebSocket,
    proof: Proof,
    caller: Option<Caller>,
    listener: Listener,
    subscriptions: HashMap<Topic, Subscription>,
    budget: Budget,
    /// When something came from the client.
    heard: Instant,
}

impl Conversation {
    async fn run(mut self) {
        let Err(over) = self.converse().await else { return };
        if let Over::Close(code, reason) = over {
            let frame = CloseFrame { code, reason: Utf8Bytes::from_static(reason) };
            let _ = timeout(Duration::from_secs(2), self.close(frame)).await;
        }
    }

    /// Reads on until the client has answered: what it sent and nobody read would break the connection, and the reason
    /// would be lost.
    async fn close(&mut self, frame: CloseFrame) {
        if self.socket.send(Message::Close(Some(frame))).await.is_ok() {
            while let Some(Ok(_)) = self.socket.recv().await {}
        }
    }

    async fn converse(&mut self) -> Step {
        let settings = self.app.settings.push.clone();
        self.tell(&message::hello(settings.heartbeat.as_secs_f64())).await?;
        let mut heartbeat = ticks(settings.heartbeat, 1.0);
        // Many may have connected in one moment: they do not all ask the database in one moment.
        let mut authorize = ticks(settings.reauthorize, 0.5 + rand::random::<f64>() / 2.0);
        loop {
            tokio::select! {
                end = self.listener.ended() => return Err(end.into()),
                event = self.listener.queue.recv() => self.live(event.ok_or(Over::Gone)?).await?,
                said = self.socket.recv() => self.hear(said).await?,
                _ = heartbeat.tick() => self.beat(settings.heartbeat).await?,
                _ = authorize.tick() => self.authorize().await?,
            }
        }
    }

    async fn hear(&mut self, said: Option<Result<Message, axum::Error>>) -> Step {
        let text = match said {
            Some(Ok(Message::Text(text))) => text,
            Some(Ok(Message::Close(_))) | None => return Err(Over::Gone),
            Some(Ok(message)) => {
                self.heard = Instant::now();
                self.budget.spend()?;
                return match message {
                    Message::Binary(_) => self.refuse("INVALID_MESSAGE", "messages are JSON, as text", None).await,
                    _ => Ok(()),
                };
            }
            Some(Err(error)) => return Err(unreadable(&error)),
        };
        self.heard = Instant::now();
        self.budget.spend()?;
        match serde_json::from_str(text.as_str()) {
            Ok(Said::Subscribe(asked)) => self.subscribe(asked).await,
            Ok(Said::Unsubscribe { experiment_code, scope }) => self.unsubscribe(&experiment_code, scope).await,
            Ok(Said::Authenticate { token }) => self.authenticate(token).await,
            Ok(Said::Ping) => self.tell(&json!({"type": "pong"})).await,
            Err(error) => self.refuse("INVALID_MESSAGE", &error.to_string(), None).await,
        }
    }

    async fn subscribe(&mut self, asked: Subscribe) -> Step {
        let experiment = asked.experiment_code.clone();
        let Some(caller) = self.caller.clone() else {
            return self.refuse("UNAUTHENTICATED", "a token is needed", Some(&experiment)).await;
        };
        if self.subscriptions.len() >= self.app.settings.push.max_subscriptions {
            let text = "as many subscriptions as one connection may have";
            return self.refuse("TOO_MANY_SUBSCRIPTIONS", text, Some(&experiment)).await;
        }
        let resumes = asked.after.is_some();
        let begun = Subscription::begin(&self.app, &caller, &mut self.listener, asked).await;
        let (subscription, told) = match begun {
            Ok(begun) => begun,
            Err(problem) => return self.fail(&problem, Some(&experiment)).await,
        };
        let topic = subscription.topic.clone();
        self.subscriptions.insert(topic.clone(), subscription);
        self.tell(&told).await?;
        if resumes { self.catch_up(&topic).await } else { Ok(()) }
    }

    async fn unsubscribe(&mut self, experiment: &str, scope: Option<String>) -> Step {
        let named = |topic: &Topic, subscription: &Subscription| {
            topic.experiment == experiment && scope.as_ref().is_none_or(|scope| subscription.is_of(scope))
        };
        let topics: Vec<Topic> = self
            .subscriptions
            .iter()
            .filter(|(topic, subscription)| named(topic, subscription))
            .map(|(topic, _)| topic.clone())
            .collect();
        for topic in &topics {
            self.forget(topic);
        }
        self.tell(&json!({"type": "unsubscribed", "experimentCode": experiment, "scope": scope})).await
    }

    fn forget(&mut self, topic: &Topic) {
        self.listener.unsubscribe(topic);
        self.subscriptions.remove(topic);
    }

    /// Another token: the one of before may be about to run out.
    async fn authenticate(&mut self, token: String) -> Step {
        let proof = Proof::of_token(token);
        match proof.caller(&self.app).await {
            Ok(caller) => {
                self.caller = Some(caller);
                self.proof = proof;
                self.tell(&json!({"type": "authenticated"})).await?;
                self.authorize().await
            }
            Err(problem) => self.fail(&problem, None).await,
        }
    }

    /// Looks again at who it is and at what it may read.
    async fn authorize(&mut self) -> Step {
        if self.caller.is_none() {
            return Ok(());
        }
        match self.proof.caller(&self.app).await {
            Ok(caller) => self.caller = Some(caller),
            Err(problem) => {
                self.fail(&problem, None).await?;
                return Err(Over::Close(close_code::POLICY, "the token no longer holds"));
            }
        }
        let topics: Vec<Topic> = self.subscriptions.keys().cloned().collect();
        for topic in topics {
            self.authorize_one(&topic).await?;
        }
        Ok(())
    }

    async fn authorize_one(&mut self, topic: &Topic) -> Step {
        let (Some(caller), Some(subscription)) = (&self.caller, self.subscriptions.get_mut(topic)) else {
            return Ok(());
        };
        match subscription.again(&self.app, caller).await {
            Ok(missed) => self.push_all(missed).await,
            // That the database cannot be asked just now ends nothing: nothing new comes from it, either.
            Err(problem) if problem.status.is_server_error() => Ok(()),
            Err(problem) => {
                self.forget(topic);
                self.tell(&json!({
                    "type": "unsubscribed", "experimentCode": topic.experiment, "scope": topic.scope,
                    "code": message::code(&problem), "message": problem.message,
                }))
                .await
            }
        }
    }

    async fn live(&mut self, event: Arc<Pushed>) -> Step {
        let Some(subscription) = self.subscriptions.get_mut(&event.topic) else { return Ok(()) };
        match subscription.next(event.sequence) {
            Next::Old => Ok(()),
            Next::Send => {
                subscription.last = event.sequence;
                self.push_all(vec![event]).await
            }
            Next::Gap => self.catch_up(&event.topic).await,
        }
    }

    /// Sends what was missed, page by page.
    async fn catch_up(&mut self, topic: &Topic) -> Step {
        loop {
            let (Some(caller), Some(subscription)) = (&self.caller, self.subscriptions.get_mut(topic)) else {
                return Ok(());
            };
            let missed = match subscription.missed(&self.app, caller).await {
                Ok(missed) => missed,
                // Not to be had now: it subscribes again, after the last that it has.
                Err(problem) => {
                    self.forget(topic);
                    return self.fail(&problem, Some(&topic.experiment)).await;
                }
            };
            let read = missed.len();
            self.push_all(missed).await?;
            if read < PAGE as usize {
                return Ok(());
            }
        }
    }

    async fn beat(&mut self, heartbeat: Duration) -> Step {
        if self.heard.elapsed() > heartbeat * IDLE_HEARTBEATS {
            return Err(Over::Close(close_code::POLICY, "no answer to heartbeats"));
        }
        self.send(Message::Ping(axum::body::Bytes::new())).await?;
        self.tell(&json!({"type": "heartbeat"})).await
    }

    async fn push_all(&mut self, events: Vec<Arc<Pushed>>) -> Step {
        for event in events {
            self.send(Message::Text(event.text.clone())).await?;
            self.app.metrics.push.messages.inc();
        }
        Ok(())
    }

    async fn refuse(&mut self, code: &str, text: &str, about: Option<&str>) -> Step {
        self.tell(&message::error(code, text, about)).await
    }

    async fn fail(&mut self, problem: &Problem, about: Option<&str>) -> Step {
        self.refuse(message::code(problem), &problem.message, about).await
    }

    async fn tell(&mut self, body: &Value) -> Step {
        self.send(Message::Text(body.to_string().into())).await
    }

    /// Waits for a client that is slow until its queue is full.
    async fn send(&mut self, message: Message) -> Step {
        tokio::select! {
            sent = self.socket.send(message) => sent.map_err(|_| Over::Gone),
            end = self.listener.ended() => Err(end.into()),
            () = sleep(SEND_TIMEOUT) => {
                self.app.metrics.push.dropped.inc();
                Err(End::Slow.into())
            }
        }
    }
}

fn ticks(every: Duration, first: f64) -> tokio::time::Interval {
    let mut ticks = interval_at((Instant::now() + every.mul_f64(first)).into(), every);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}

/// A message that is too large is the one that a client can be told of; the others break the connection.
fn unreadable(error: &axum::Error) -> Over {
    let text = error.to_string();
    if text.contains("too long") || text.contains("too large") || text.contains("too big") {
        return Over::Close(close_code::SIZE, "a message has at most 16 kB");
    }
    Over::Gone
}

/// What a client may say in a time: ten seconds' worth at once.
struct Budget {
    left: f64,
    rate: f64,
    since: Instant,
}

impl Budget {
    fn new(per_second: u32) -> Self {
        let rate = f64::from(per_second);
        Budget { left: rate * 10.0, rate, since: Instant::now() }
    }

    fn spend(&mut self) -> Step {
        let now = Instant::now();
        let earned = now.duration_since(self.since).as_secs_f64() * self.rate;
        self.since = now;
        self.left = (self.left + earned).min(self.rate * 10.0) - 1.0;
        if self.left < 0.0 { Err(Over::Close(close_code::POLICY, "too many messages")) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_may_say_so_much() {
        let mut budget = Budget::new(2);
        assert!((0..20).all(|_| budget.spend().is_ok()));
        assert!(budget.spend().is_err());
        budget.since -= Duration::from_secs(3);
        assert!((0..5).all(|_| budget.spend().is_ok()), "three seconds earned six, and one was owed");
    }
}
