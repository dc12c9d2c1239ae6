//! A delivery: an event on its way to one subscription.

use serde::Serialize;
use serde_json::value::RawValue;

/// What is kept in order: one subscription's events of one experiment, or of the scope itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Lane {
    pub subscription_id: i32,
    pub scope: String,
    pub experiment: Option<String>,
}

/// An event for a subscription, as it was claimed.
#[derive(Clone, Debug)]
pub struct Delivery {
    pub lane: Lane,
    /// The subscription's name.
    pub subscription: String,
    pub url: String,
    /// The name of the variable that has the secret.
    pub secret_ref: Option<String>,
    pub event: i64,
    pub sequence: Option<i64>,
    pub topic: String,
    /// JSON, as the database wrote it.
    pub payload: String,
    /// RFC 3339.
    pub at: String,
    /// How many were made before.
    pub attempts: i32,
}

/// What is sent.
#[derive(Serialize)]
struct Body<'a> {
    id: i64,
    topic: &'a str,
    scope: &'a str,
    experiment: Option<&'a str>,
    sequence: Option<i64>,
    at: &'a str,
    payload: &'a RawValue,
}

impl Delivery {
    /// The bytes that are signed and sent: the same at each attempt.
    pub fn body(&self) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(&Body {
            id: self.event,
            topic: &self.topic,
            scope: &self.lane.scope,
            experiment: self.lane.experiment.as_deref(),
            sequence: self.sequence,
            at: &self.at,
            payload: serde_json::from_str(&self.payload)?,
        })
    }
}

#[cfg(test)]
pub(super) fn example() -> Delivery {
    Delivery {
        lane: Lane { subscription_id: 1, scope: "global".to_owned(), experiment: Some("checkout".to_owned()) },
        subscription: "ours".to_owned(),
        url: "https://hooks.example.com/".to_owned(),
        secret_ref: Some("HOOK_SECRET".to_owned()),
        event: 12,
        sequence: Some(3),
        topic: "experiment.started".to_owned(),
        payload: r#"{"n": 1.000000000000000000001, "s": "\u00e9"}"#.to_owned(),
        at: "2026-11-21T20:00:00.123456Z".to_owned(),
        attempts: 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_body_is_the_event_with_its_payload_as_it_is() {
        let body = String::from_utf8(example().body().expect("JSON")).expect("UTF-8");
        assert_eq!(
            body,
            r#"{"id":12,"topic":"experiment.started","scope":"global","experiment":"checkout","sequence":3,"at":"2026-11-21T20:00:00.123456Z","payload":{"n": 1.000000000000000000001, "s": "\u00e9"}}"#
        );
    }
}
