//! `/api/experiments`: assignment, events, winner.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use axum::{Json, Router};
use chrono::DateTime;
use serde_json::{Map, Value, json};

use super::super::auth::Caller;
use super::super::body::Object;
use super::super::call::transact;
use super::super::id;
use super::super::problem::Problem;
use super::super::query::Query;
use super::super::session::Mode;
use super::winner;
use crate::app::App;

pub fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/api/experiments/{code}/assignment", get(assignment))
        .route("/api/experiments/{code}/events", post(events))
        .route("/api/experiments/{code}/winner", get(show_winner))
}

/// Enrols the subject, so that it writes, although it is a GET: that is how the A/B system has it.
async fn assignment(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    caller: Caller,
    headers: HeaderMap,
    query: Query,
) -> Result<Json<Value>, Problem> {
    query.only(&["subjectId", "orgId", "context"])?;
    let scope = id::organisation(&headers, &query)?;
    let subject = query.get("subjectId").ok_or_else(|| Problem::bad_request("subjectId is missing"))?;
    let context: Option<Value> = query
        .get("context")
        .map(serde_json::from_str)
        .transpose()
        .map_err(|error| Problem::bad_request(format!("context is no JSON: {error}")))?;
    let arguments = json!({"key": code, "subject": subject, "context": context, "scope": scope});
    let (assigned, found) = transact!(app, caller, Mode::Write, calls => {
        let assigned = calls.value("exp_assign", arguments.clone()).await?;
        (assigned, calls.experiment(&code, scope.as_deref()).await?)
    })?;
    Ok(Json(json!({
        "experimentCode": code,
        "subjectId": subject,
        "variantKey": assigned["variant"],
        "config": assigned["payload"],
        "isNew": assigned["is_new"],
        "reason": assigned["reason"],
        "winner": winner(&found),
    })))
}

/// One event, or `events`, a list of them; the subject in each, or for all.
async fn events(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    caller: Caller,
    headers: HeaderMap,
    query: Query,
    body: Object,
) -> Result<(StatusCode, Json<Value>), Problem> {
    query.only(&["subjectId", "orgId"])?;
    let scope = id::organisation(&headers, &query)?;
    let subject = body.optional_text("subjectId")?.or_else(|| query.get("subjectId"));
    let events = match body.0.get("events") {
        None => vec![event(&body.0, subject)?],
        Some(Value::Array(events)) => {
            body.only(&["subjectId", "events"])?;
            let members = |event: &Value| {
                event.as_object().cloned().ok_or_else(|| Problem::bad_request("an event must be an object"))
            };
            events.iter().map(|one| event(&members(one)?, subject)).collect::<Result<_, _>>()?
        }
        Some(_) => return Err(Problem::bad_request("events must be a list")),
    };
    let received = events.len();
    let arguments = json!({"events": events, "key": code, "scope": scope});
    let stored = transact!(app, caller, Mode::Write, calls => calls.value("exp_log_events", arguments.clone()).await?)?;
    Ok((StatusCode::CREATED, Json(json!({"received": received, "stored": stored}))))
}

/// An event with the database's names. Its variant is the subject's, and never taken from the event.
fn event(given: &Map<String, Value>, subject: Option<&str>) -> Result<Value, Problem> {
    const NAMES: [(&str, &str); 6] = [
        ("eventKey", "event"),
        ("value", "value"),
        ("ts", "ts"),
        ("meta", "meta"),
        ("dedupeKey", "dedupe_key"),
        ("subjectId", "subject"),
    ];
    let mut event = Map::new();
    if let Some(subject) = subject {
        event.insert("subject".to_owned(), subject.into());
    }
    for (name, value) in given {
        let Some((_, known)) = NAMES.iter().find(|(known, _)| known == name) else {
            return Err(Problem::bad_request(format!("unknown member {name:?} of an event"))
                .with_hint("Known here: subjectId, eventKey, value, ts, meta, dedupeKey."));
        };
        let value = if name == "ts" { time(value)? } else { value.clone() };
        if !value.is_null() {
            event.insert((*known).to_owned(), value);
        }
    }
    Ok(Value::Object(event))
}

/// A time as text, or in milliseconds since 1970.
fn time(given: &Value) -> Result<Value, Problem> {
    let Value::Number(number) = given else { return Ok(given.clone()) };
    let time = number.as_i64().and_then(DateTime::from_timestamp_millis);
    let time =
        time.ok_or_else(|| Problem::bad_request("ts must be a time as text, or whole milliseconds since 1970"))?;
    Ok(time.to_rfc3339().into())
}

async fn show_winner(
    State(app): State<Arc<App>>,
    Path(code): Path<String>,
    caller: Caller,
    headers: HeaderMap,
    query: Query,
) -> Result<Json<Value>, Problem> {
    query.only(&["orgId"])?;
    let scope = id::organisation(&headers, &query)?;
    let found = transact!(app, caller, Mode::Read, calls => calls.experiment(&code, scope.as_deref()).await?)?;
    Ok(Json(winner(&found)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(given: Value, subject: Option<&str>) -> Result<Value, Problem> {
        event(given.as_object().expect("an object"), subject)
    }

    #[test]
    fn events_get_the_database_s_names() {
        let given =
            json!({"eventKey": "buy", "value": 9.5, "ts": 1_700_000_000_123_i64, "meta": {"a": 1}, "dedupeKey": "d"});
        let event = read(given, Some("u")).expect("it is right");
        assert_eq!(event["ts"], "2023-11-14T22:13:20.123+00:00");
        assert_eq!(
            (&event["subject"], &event["event"], &event["dedupe_key"]),
            (&json!("u"), &json!("buy"), &json!("d"))
        );
        assert_eq!(read(json!({"eventKey": "buy", "subjectId": "v"}), Some("u")).expect("it is right")["subject"], "v");
    }

    #[test]
    fn a_variant_is_never_taken_from_an_event() {
        assert!(read(json!({"eventKey": "buy", "variantKey": "t"}), Some("u")).is_err());
        assert!(read(json!({"eventKey": "buy", "ts": 1.5}), Some("u")).is_err());
    }
}
