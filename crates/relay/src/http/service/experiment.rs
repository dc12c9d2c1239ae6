//! `/experiments`: definitions, their status, variants, allocations, and publishing.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::routing::{get, patch, post, put};
use axum::{Json, Router};
use serde_json::{Map, Value, json};

use super::super::auth::Caller;
use super::super::body::{Any, Object};
use super::super::call::transact;
use super::super::id::{self, Named};
use super::super::problem::Problem;
use super::super::query::Query;
use super::super::session::Mode;
use super::{created, envelope};
use crate::app::App;

/// What an experiment has until its first variant is added; in its metadata, so that it is seen.
const PLACEHOLDER: &str = "placeholderVariant";

/// The members that can be changed, with the database's names for them.
const MEMBERS: [(&str, &str); 12] = [
    ("name", "name"),
    ("description", "description"),
    ("hypothesis", "hypothesis"),
    ("owner", "owner"),
    ("tags", "tags"),
    ("metadata", "metadata"),
    ("audienceId", "audience"),
    ("targetingRules", "targeting"),
    ("coverage", "coverage"),
    ("startAt", "start_at"),
    ("endAt", "end_at"),
    ("payloads", "payloads"),
];

pub fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/experiments", get(list).post(create))
        .route("/experiments/{id}", get(one).patch(update).delete(remove))
        .route("/experiments/{id}/status", patch(set_status))
        .route("/experiments/{id}/stop", post(stop))
        .route("/experiments/{id}/variants", post(add_variant))
        .route("/experiments/{id}/allocations", put(set_allocations))
        .route("/experiments/{id}/publish", post(publish))
}

pub fn experiment(found: &Value) -> Value {
    let audience = json!({"scope": found["scope"], "audience": found["audience"]});
    let list = |name: &str| found[name].as_array().cloned().unwrap_or_default();
    let allocations = list("allocations").into_iter().map(|range| {
        let variant = &range["variant"];
        json!({"variantId": variant, "variantKey": variant, "rangeStart": range["start"], "rangeEnd": range["end"]})
    });
    let variants = list("variants").into_iter().map(|mut variant| {
        variant["id"] = variant["key"].clone();
        variant
    });
    json!({
        "id": id::of(found, "key"),
        "key": found["key"],
        "environmentId": found["scope"],
        "name": found["name"],
        "description": found["description"],
        "hypothesis": found["hypothesis"],
        "owner": found["owner"],
        "tags": found["tags"],
        "metadata": found["metadata"],
        "status": found["status"].as_str().map(str::to_uppercase),
        "audienceId": id::of(&audience, "audience"),
        "targetingRules": list("targeting"),
        "coverage": found["coverage"],
        "salt": found["salt"],
        "hash": found["hash"],
        "variants": variants.collect::<Vec<_>>(),
        "allocations": allocations.collect::<Vec<_>>(),
        "winner": found["winner"],
        "winnerReason": found["winner_reason"],
        "winnerDecidedAt": found["winner_decided_at"],
        "serve": found["serve"],
        "createdAt": found["created_at"],
        "startedAt": found["started_at"],
        "stoppedAt": found["stopped_at"],
        "startAt": found["start_at"],
        "endAt": found["end_at"],
    })
}

fn is_running(found: &Value) -> bool {
    found["status"] == "running"
}

async fn list(State(app): State<Arc<App>>, caller: Caller, query: Query) -> Result<Json<Value>, Problem> {
    query.only(&["page", "pageSize", "environmentId", "status"])?;
    let page = query.page()?;
    let (scope, status) = (query.get("environmentId"), query.get("status").map(str::to_lowercase));
    let arguments = json!({"status": status, "scope": scope, "include_below": scope.is_none()});
    let (rows, total) =
        transact!(app, caller, Mode::Read, calls => calls.page("exp_list", page, arguments.clone()).await?)?;
    Ok(envelope(page, total, rows.iter().map(experiment).collect()))
}

async fn one(State(app): State<Arc<App>>, Path(id): Path<String>, caller: Caller) -> Result<Json<Value>, Problem> {
    let Named { scope, name } = id::decode(&id, None)?;
    let found = transact!(app, caller, Mode::Read, calls => calls.experiment(&name, scope.as_deref()).await?)?;
    Ok(Json(experiment(&found)))
}

/// The database's patch: its names, and an audience by its key.
fn to_patch(body: &Map<String, Value>) -> Result<Map<String, Value>, Problem> {
    let mut patch = Map::new();
    for (given, name) in MEMBERS {
        let Some(value) = body.get(given) else { continue };
        let value = match (given, value) {
            ("audienceId", Value::String(id)) => Value::String(id::decode(id, None)?.name),
            // Without rules everybody is meant.
            ("targetingRules", Value::Array(rules)) if rules.is_empty() => Value::Null,
            _ => value.clone(),
        };
        patch.insert(name.to_owned(), value);
    }
    Ok(patch)
}

fn changeable() -> Vec<&'static str> {
    MEMBERS.map(|(given, _)| given).to_vec()
}

/// A draft. Without variants it has a placeholder, which the first one that is added replaces.
async fn create(State(app): State<Arc<App>>, caller: Caller, body: Object) -> Result<impl IntoResponse, Problem> {
    let mut known = changeable();
    known.extend(["key", "environmentId", "variants", "salt", "hash"]);
    body.only(&known)?;
    let (key, scope) = (body.text("key")?, body.text("environmentId")?);
    let mut patch = to_patch(&body.0)?;
    let variants = match body.0.get("variants") {
        Some(Value::Array(variants)) if !variants.is_empty() => Value::Array(variants.iter().map(to_variant).collect()),
        None | Some(Value::Null | Value::Array(_)) => {
            let metadata = patch.entry("metadata").or_insert_with(|| json!({}));
            if let Value::Object(metadata) = metadata {
                metadata.insert(PLACEHOLDER.to_owned(), true.into());
            }
            json!([{"key": "control", "weight": 1}])
        }
        Some(other) => other.clone(),
    };
    let define = json!({
        "key": key, "variants": variants, "status": "draft", "salt": body.optional_text("salt")?,
        "hash": body.optional_text("hash")?, "scope": scope,
    });
    let made = transact!(app, caller, Mode::Write, calls => {
        if !calls.own(key, scope).await?.is_null() {
            return Err(Problem::experiment_exists(key, scope));
        }
        calls.value("exp_define", define.clone()).await?;
        calls.value("exp_update", json!({"key": key, "patch": patch, "scope": scope})).await?
    })?;
    Ok(created("/experiments", &id::of(&made, "key"), experiment(&made)))
}

/// A variant with what the service calls its parts.
fn to_variant(given: &Value) -> Value {
    let Value::Object(members) = given else { return given.clone() };
    let mut variant = members.clone();
    variant.remove("id");
    variant.entry("weight").or_insert_with(|| 1.into());
    // A variant is known by its key; a name of its own it has in its payload, if anywhere.
    if let Some(name) = variant.remove("name") {
        variant.entry("key").or_insert(name);
    }
    Value::Object(variant)
}

async fn update(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    caller: Caller,
    body: Object,
) -> Result<(HeaderMap, Json<Value>), Problem> {
    body.only(&changeable())?;
    let Named { scope, name } = id::decode(&id, None)?;
    let arguments = json!({"key": name, "patch": to_patch(&body.0)?, "scope": scope});
    let live =
        ["audienceId", "targetingRules", "coverage", "payloads"].iter().any(|member| body.0.contains_key(*member));
    let (found, published) = transact!(app, caller, Mode::Write, calls => {
        let found = calls.value("exp_update", arguments.clone()).await?;
        let published = calls.publish_if(live && is_running(&found), &found["scope"]).await?;
        (found, published)
    })?;
    Ok((published.headers(&app).await, Json(experiment(&found))))
}

async fn remove(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    caller: Caller,
) -> Result<(StatusCode, HeaderMap), Problem> {
    let Named { scope, name } = id::decode(&id, None)?;
    let published = transact!(app, caller, Mode::Write, calls => calls.delete(&name, scope.as_deref()).await?)?;
    Ok((StatusCode::NO_CONTENT, published.headers(&app).await))
}

async fn set_status(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    caller: Caller,
    body: Object,
) -> Result<(HeaderMap, Json<Value>), Problem> {
    body.only(&["status"])?;
    let Named { scope, name } = id::decode(&id, None)?;
    let arguments = json!({"key": name, "status": body.text("status")?.to_lowercase(), "scope": scope});
    let (found, published) = transact!(app, caller, Mode::Write, calls => {
        calls.value("exp_set_status", arguments.clone()).await?;
        // False where it is not there: then this says so.
        let found = calls.experiment(&name, scope.as_deref()).await?;
        let published = calls.publish(&found["scope"]).await?;
        (found, published)
    })?;
    Ok((published.headers(&app).await, Json(experiment(&found))))
}

async fn stop(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    caller: Caller,
    body: Object,
) -> Result<(HeaderMap, Json<Value>), Problem> {
    body.only(&["reason", "winner", "serve"])?;
    let Named { scope, name } = id::decode(&id, None)?;
    let arguments = json!({
        "key": name, "reason": body.text("reason")?, "winner": body.optional_text("winner")?,
        "serve": body.optional_text("serve")?, "scope": scope,
    });
    let (found, published) = transact!(app, caller, Mode::Write, calls => {
        let found = calls.value("exp_stop", arguments.clone()).await?;
        let published = calls.publish(&found["scope"]).await?;
        (found, published)
    })?;
    Ok((published.headers(&app).await, Json(experiment(&found))))
}

async fn add_variant(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    caller: Caller,
    body: Object,
) -> Result<impl IntoResponse, Problem> {
    let Named { scope, name } = id::decode(&id, None)?;
    let variant = to_variant(&Value::Object(body.0));
    let (found, published) = transact!(app, caller, Mode::Write, calls => {
        // One at a time: only the first replaces the placeholder.
        calls.lock(&format!("exp-relay: variants of {name}")).await?;
        let found = calls.experiment(&name, scope.as_deref()).await?;
        let found = if found["metadata"][PLACEHOLDER] == true {
            let patch = json!({"metadata": {PLACEHOLDER: null}});
            calls.value("exp_define", json!({"key": name, "variants": [variant], "scope": found["scope"]})).await?;
            calls.value("exp_update", json!({"key": name, "patch": patch, "scope": found["scope"]})).await?
        } else {
            calls.value("exp_add_variant", json!({"key": name, "variant": variant, "scope": found["scope"]})).await?
        };
        let published = calls.publish_if(is_running(&found), &found["scope"]).await?;
        (found, published)
    })?;
    Ok((StatusCode::CREATED, published.headers(&app).await, Json(experiment(&found))))
}

/// A range with the database's names.
fn to_range(given: &Value) -> Value {
    let Value::Object(members) = given else { return given.clone() };
    let first = |names: &[&str]| names.iter().find_map(|name| members.get(*name)).cloned().unwrap_or_default();
    json!({
        "variant": first(&["variantKey", "variantId", "variant"]),
        "start": first(&["rangeStart", "start", "bucketStart"]),
        "end": first(&["rangeEnd", "end", "bucketEnd"]),
    })
}

async fn set_allocations(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    caller: Caller,
    Any(body): Any,
) -> Result<(HeaderMap, Json<Value>), Problem> {
    let Named { scope, name } = id::decode(&id, None)?;
    let Value::Array(ranges) = body.get("allocations").unwrap_or(&body) else {
        return Err(Problem::bad_request("the body must be {\"allocations\": [...]}"));
    };
    let ranges: Vec<Value> = ranges.iter().map(to_range).collect();
    let arguments = json!({"key": name, "allocations": ranges, "scope": scope});
    let (found, published) = transact!(app, caller, Mode::Write, calls => {
        let found = calls.value("exp_set_allocations", arguments.clone()).await?;
        let published = calls.publish_if(is_running(&found), &found["scope"]).await?;
        (found, published)
    })?;
    Ok((published.headers(&app).await, Json(experiment(&found))))
}

/// Publishes the experiment's environment. Changes are published by themselves; this answers the version in force.
async fn publish(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    caller: Caller,
) -> Result<(HeaderMap, Json<Value>), Problem> {
    let Named { scope, name } = id::decode(&id, None)?;
    let (found, published) = transact!(app, caller, Mode::Write, calls => {
        let found = calls.experiment(&name, scope.as_deref()).await?;
        let published = calls.publish(&found["scope"]).await?;
        (found, published)
    })?;
    Ok((published.headers(&app).await, Json(json!({"environmentId": found["scope"], "version": published.version}))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_get_the_database_s_names() {
        let body = json!({"name": "n", "audienceId": "shop:us~20pro", "targetingRules": [], "startAt": null});
        let patch = to_patch(body.as_object().expect("an object")).expect("it is right");
        assert_eq!(
            Value::Object(patch),
            json!({"name": "n", "audience": "us pro", "targeting": null, "start_at": null})
        );
    }

    #[test]
    fn ranges_have_many_names() {
        let range = json!({"variant": "a", "start": 0, "end": 9});
        for given in [
            range.clone(),
            json!({"variantKey": "a", "rangeStart": 0, "rangeEnd": 9}),
            json!({"variantId": "a", "bucketStart": 0, "bucketEnd": 9}),
        ] {
            assert_eq!(to_range(&given), range);
        }
    }

    #[test]
    fn statuses_are_capitals() {
        let found = json!({
            "scope": "s", "key": "k", "status": "running", "audience": "us", "allocations": null,
            "variants": [{"key": "a", "weight": 1}],
        });
        let shown = experiment(&found);
        assert_eq!(
            (&shown["id"], &shown["status"], &shown["audienceId"]),
            (&json!("s:k"), &json!("RUNNING"), &json!("s:us"))
        );
        assert_eq!((&shown["variants"][0]["id"], &shown["allocations"]), (&json!("a"), &json!([])));
    }
}
