//! `/api/internal/experiments`: what a scheduler calls, with a token of its own. The relay's role does the work.

use std::sync::Arc;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};

use super::super::auth::internal;
use super::super::call::transact;
use super::super::problem::Problem;
use super::super::session::Mode;
use super::camel;
use crate::app::App;

/// The tasks of each route, in their order; each is a transaction of its own.
const AGGREGATE: [&str; 5] = ["schedule", "fold", "aggregate", "evaluate", "bandit"];
const RETENTION: [&str; 3] = ["partitions", "retention", "deletes"];

pub fn router() -> Router<Arc<App>> {
    let aggregate = async |app: State<Arc<App>>, headers: HeaderMap| run(app, headers, &AGGREGATE).await;
    let retention = async |app: State<Arc<App>>, headers: HeaderMap| run(app, headers, &RETENTION).await;
    Router::new()
        .route("/api/internal/experiments/aggregate/run", post(aggregate))
        .route("/api/internal/experiments/retention/run", post(retention))
}

/// `remaining` says what a further call would do.
async fn run(State(app): State<Arc<App>>, headers: HeaderMap, tasks: &[&str]) -> Result<Json<Value>, Problem> {
    let caller = internal(&app.settings.access, &headers)?;
    let mut done = Vec::new();
    for task in tasks {
        let rows =
            transact!(app, caller, Mode::Write, calls => calls.value("exp_maintain", json!({"task": task})).await?)?;
        done.extend(rows.as_array().into_iter().flatten().map(camel));
    }
    Ok(Json(json!({"tasks": done})))
}
