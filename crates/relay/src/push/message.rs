//! The protocol: what clients say, and what they are told.

use axum::extract::ws::Utf8Bytes;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::feed::Event;
use crate::http::problem::{Problem, condition};
use crate::push::hub::Topic;

pub const PROTOCOL: u32 = 1;

/// What a client says.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "camelCase")]
pub enum Said {
    Subscribe(Subscribe),
    #[serde(rename_all = "camelCase")]
    Unsubscribe {
        experiment_code: String,
        scope: Option<String>,
    },
    Authenticate {
        token: String,
    },
    Ping,
}

/// What is listened to, and from where on.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Subscribe {
    pub experiment_code: String,
    pub scope: Option<String>,
    /// The last sequence that the client has.
    pub after: Option<i64>,
}

/// An event as it is sent, written once for all who listen.
#[derive(Debug)]
pub struct Pushed {
    pub topic: Topic,
    pub sequence: i64,
    pub kind: &'static str,
    pub text: Utf8Bytes,
}

impl Pushed {
    pub fn new(topic: Topic, event: &Event) -> Self {
        let payload = |name: &str| event.payload.get(name).cloned().unwrap_or(Value::Null);
        let (kind, mut body) = match event.topic.as_str() {
            "experiment.winner_changed" => (
                "winner",
                json!({"winnerVariantKey": payload("winner"), "previous": payload("previous"),
                    "reason": payload("reason"), "decidedAt": payload("decided_at"), "mode": payload("mode")}),
            ),
            "experiment.status_changed" => (
                "status",
                json!({"status": payload("to"), "previous": payload("from"), "reason": payload("reason"),
                    "at": event.at}),
            ),
            topic => ("event", json!({"topic": topic, "payload": event.payload, "at": event.at})),
        };
        body["type"] = kind.into();
        body["experimentCode"] = topic.experiment.as_str().into();
        body["scope"] = topic.scope.as_str().into();
        body["sequence"] = event.sequence.into();
        body["id"] = event.id.into();
        Pushed { topic, sequence: event.sequence, kind, text: body.to_string().into() }
    }
}

pub fn hello(heartbeat: f64) -> Value {
    json!({"type": "hello", "version": env!("CARGO_PKG_VERSION"), "heartbeatSeconds": heartbeat, "protocol": PROTOCOL})
}

/// Something that cannot be done; `about` is the experiment that it is about.
pub fn error(code: &str, message: &str, about: Option<&str>) -> Value {
    let mut body = json!({"type": "error", "code": code, "message": message});
    if let Some(experiment) = about {
        body["experimentCode"] = experiment.into();
    }
    body
}

/// The name of a problem: EXPERIMENT_NOT_FOUND.
pub fn code(problem: &Problem) -> &str {
    match condition(&problem.message) {
        Some(name) => name,
        None if problem.status.is_server_error() => "UNAVAILABLE",
        None => &problem.code,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pushed(topic: &str, payload: Value) -> Value {
        let event = Event {
            id: 12,
            scope: "shop".to_owned(),
            experiment: Some("checkout".to_owned()),
            sequence: 3,
            topic: topic.to_owned(),
            payload,
            at: "2026-11-21T20:00:00Z".to_owned(),
        };
        let topic = Topic { scope: "shop".to_owned(), experiment: "checkout".to_owned() };
        let pushed = Pushed::new(topic, &event);
        let body: Value = serde_json::from_str(pushed.text.as_str()).expect("JSON");
        assert_eq!((body["experimentCode"].as_str(), body["scope"].as_str()), (Some("checkout"), Some("shop")));
        assert_eq!((body["sequence"].as_i64(), body["type"].as_str()), (Some(3), Some(pushed.kind)));
        body
    }

    #[test]
    fn a_winner_is_told_as_the_reference_does() {
        let body =
            pushed("experiment.winner_changed", json!({"winner": "b", "reason": "automatic", "decided_at": "t"}));
        assert_eq!((&body["type"], &body["winnerVariantKey"]), (&json!("winner"), &json!("b")));
        assert_eq!((&body["reason"], &body["decidedAt"]), (&json!("automatic"), &json!("t")));
    }

    #[test]
    fn a_status_is_the_one_it_has_now() {
        let body = pushed("experiment.status_changed", json!({"from": "draft", "to": "running"}));
        assert_eq!((&body["type"], &body["status"]), (&json!("status"), &json!("running")));
    }

    #[test]
    fn other_topics_come_whole() {
        let body = pushed("experiment.updated", json!({"experiment": "checkout", "big": 12345678901234567890123_f64}));
        assert_eq!((&body["type"], &body["topic"]), (&json!("event"), &json!("experiment.updated")));
        assert!(body["payload"]["big"].is_number());
    }

    #[test]
    fn what_clients_say_is_read_strictly() {
        let read = |text: &str| serde_json::from_str::<Said>(text);
        let said = read(r#"{"type":"subscribe","experimentCode":"a","scope":null,"after":12,"more":1}"#);
        assert!(matches!(said, Ok(Said::Subscribe(Subscribe { after: Some(12), scope: None, .. }))));
        assert!(matches!(read(r#"{"type":"ping"}"#), Ok(Said::Ping)));
        assert!(matches!(read(r#"{"type":"unsubscribe","experimentCode":"a"}"#), Ok(Said::Unsubscribe { .. })));
        for bad in [
            "",
            "[]",
            "null",
            r#"{"type":"subscribe"}"#,
            r#"{"type":"Subscribe","experimentCode":"a"}"#,
            r#"{"type":"subscribe","experimentCode":1}"#,
            r#"{"type":"subscribe","experimentCode":"a","after":"12"}"#,
            r#"{"type":"subscribe","experimentCode":"a","after":1e400}"#,
            r#"{"experimentCode":"a"}"#,
        ] {
            assert!(read(bad).is_err(), "{bad}");
        }
    }
}
