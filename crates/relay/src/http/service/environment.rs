//! `/environments`: scopes.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};

use super::super::auth::Caller;
use super::super::body::Object;
use super::super::call::transact;
use super::super::problem::Problem;
use super::super::query::Query;
use super::super::session::Mode;
use super::{created, envelope};
use crate::app::App;

pub fn router() -> Router<Arc<App>> {
    Router::new().route("/environments", get(list).post(create)).route("/environments/{id}", get(one))
}

fn environment(scope: &Value) -> Value {
    json!({
        "id": scope["scope"],
        "name": scope["scope"],
        "parentId": scope["parent"],
        "description": scope["description"],
        "createdAt": scope["created_at"],
    })
}

async fn list(State(app): State<Arc<App>>, caller: Caller, query: Query) -> Result<Json<Value>, Problem> {
    query.only(&["page", "pageSize"])?;
    let page = query.page()?;
    let (rows, total) =
        transact!(app, caller, Mode::Read, calls => calls.page("exp_list_scopes", page, json!({})).await?)?;
    Ok(envelope(page, total, rows.iter().map(environment).collect()))
}

async fn create(State(app): State<Arc<App>>, caller: Caller, body: Object) -> Result<impl IntoResponse, Problem> {
    body.only(&["name", "parentId", "description"])?;
    let arguments = json!({
        "scope": body.text("name")?,
        "parent": body.optional_text("parentId")?,
        "description": body.optional_text("description")?,
    });
    let made = transact!(app, caller, Mode::Write, calls => calls.value("exp_create_scope", arguments.clone()).await?)?;
    Ok(created("/environments", &made["scope"], environment(&made)))
}

async fn one(State(app): State<Arc<App>>, Path(id): Path<String>, caller: Caller) -> Result<Json<Value>, Problem> {
    let found = transact!(app, caller, Mode::Read, calls => calls.value("exp_get_scope", json!({"scope": id})).await?)?;
    if found.is_null() {
        return Err(Problem::not_found("SCOPE_NOT_FOUND: there is no such environment", format!("Scope {id:?}.")));
    }
    Ok(Json(environment(&found)))
}
