//! `/audiences`: reusable rules of an environment.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Map, Value, json};

use super::super::auth::Caller;
use super::super::body::Object;
use super::super::call::transact;
use super::super::id::{self, Named};
use super::super::problem::Problem;
use super::super::query::Query;
use super::super::session::Mode;
use super::{Published, created, envelope};
use crate::app::App;

pub fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/audiences", get(list).post(create))
        .route("/audiences/{id}", get(one).patch(update).delete(remove))
}

fn audience(found: &Value) -> Value {
    json!({
        "id": id::of(found, "audience"),
        "key": found["audience"],
        "environmentId": found["scope"],
        "name": found["name"].as_str().map_or_else(|| found["audience"].clone(), Value::from),
        "rules": found["rules"],
        "createdAt": found["created_at"],
        "updatedAt": found["updated_at"],
    })
}

async fn list(State(app): State<Arc<App>>, caller: Caller, query: Query) -> Result<Json<Value>, Problem> {
    query.only(&["page", "pageSize", "environmentId"])?;
    let page = query.page()?;
    let scope = query.get("environmentId");
    let arguments = json!({"scope": scope, "include_below": scope.is_none()});
    let (rows, total) =
        transact!(app, caller, Mode::Read, calls => calls.page("exp_list_audiences", page, arguments.clone()).await?)?;
    Ok(envelope(page, total, rows.iter().map(audience).collect()))
}

/// Its key is its name, unless one is given.
async fn create(State(app): State<Arc<App>>, caller: Caller, body: Object) -> Result<impl IntoResponse, Problem> {
    body.only(&["name", "key", "environmentId", "rules"])?;
    let name = body.text("name")?;
    let arguments = json!({
        "audience": body.optional_text("key")?.unwrap_or(name),
        "name": name,
        "rules": body.0.get("rules").cloned().unwrap_or_else(|| json!([])),
        "scope": body.text("environmentId")?,
    });
    let made =
        transact!(app, caller, Mode::Write, calls => calls.value("exp_create_audience", arguments.clone()).await?)?;
    Ok(created("/audiences", &id::of(&made, "audience"), audience(&made)))
}

fn not_found(named: &Named) -> Problem {
    Problem::not_found("AUDIENCE_NOT_FOUND: there is no such audience", format!("The audience {:?}.", named.name))
}

async fn one(State(app): State<Arc<App>>, Path(id): Path<String>, caller: Caller) -> Result<Json<Value>, Problem> {
    let named = id::decode(&id, None)?;
    let arguments = json!({"audience": named.name, "scope": named.scope});
    let found = transact!(app, caller, Mode::Read, calls => calls.value("exp_get_audience", arguments.clone()).await?)?;
    if found.is_null() { Err(not_found(&named)) } else { Ok(Json(audience(&found))) }
}

/// Rules reach subjects, where an experiment that runs has this audience.
async fn update(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    caller: Caller,
    body: Object,
) -> Result<(HeaderMap, Json<Value>), Problem> {
    body.only(&["name", "rules"])?;
    let named = id::decode(&id, None)?;
    let live = body.0.contains_key("rules");
    let patch: Map<String, Value> = body.0;
    let arguments = json!({"audience": named.name, "patch": patch, "scope": named.scope});
    let (found, published) = transact!(app, caller, Mode::Write, calls => {
        let found = calls.value("exp_update_audience", arguments.clone()).await?;
        let published = calls.publish_if(live, &found["scope"]).await?;
        (found, published)
    })?;
    Ok((published.headers(&app).await, Json(audience(&found))))
}

/// One that experiments use is not deleted: they would reach more people than they should.
async fn remove(
    State(app): State<Arc<App>>,
    Path(id): Path<String>,
    caller: Caller,
) -> Result<(StatusCode, HeaderMap), Problem> {
    let named = id::decode(&id, None)?;
    let arguments = json!({"audience": named.name, "scope": named.scope});
    let gone =
        transact!(app, caller, Mode::Write, calls => calls.value("exp_delete_audience", arguments.clone()).await?)?;
    if gone.is_null() {
        return Err(not_found(&named));
    }
    Ok((StatusCode::NO_CONTENT, Published::default().headers(&app).await))
}
