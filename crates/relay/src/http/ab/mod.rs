//! The routes of the A/B system: thin mappings on SQL functions.
//!
//! An organisation is a scope, named by `x-org-id` or `?orgId=`; without one the database's default scope is meant.

mod admin;
mod internal;
mod metric;
mod public;

use std::sync::Arc;

use axum::Router;
use serde_json::{Map, Value, json};

use crate::app::App;

pub fn router() -> Router<Arc<App>> {
    Router::new().merge(public::router()).merge(admin::router()).merge(internal::router())
}

/// A status in the words of the A/B system: what is stopped is completed there.
fn status(found: &Value) -> Value {
    match found["status"].as_str() {
        Some("stopped") => "completed".into(),
        _ => found["status"].clone(),
    }
}

/// What is known of the winner.
fn winner(found: &Value) -> Value {
    json!({
        "experimentCode": found["key"],
        "status": status(found),
        "winnerVariantKey": found["winner"],
        "winnerDecidedAt": found["winner_decided_at"],
        "winnerReason": found["winner_reason"],
    })
}

/// A row with its columns in camel case.
fn camel(row: &Value) -> Value {
    let Value::Object(members) = row else { return row.clone() };
    Value::Object(members.iter().map(|(name, value)| (camel_case(name), value.clone())).collect::<Map<_, _>>())
}

fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let mut text = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        text.extend(letters.next().map(|letter| letter.to_ascii_uppercase()));
        text.push_str(letters.as_str());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_camels() {
        assert_eq!(
            camel(&json!({"bucket_start": 1, "sum_sq": 2, "n": {"a_b": 3}})),
            json!({"bucketStart": 1, "sumSq": 2, "n": {"a_b": 3}})
        );
    }

    #[test]
    fn stopped_is_completed() {
        assert_eq!(
            (status(&json!({"status": "stopped"})), status(&json!({"status": "paused"}))),
            (json!("completed"), json!("paused"))
        );
    }
}
