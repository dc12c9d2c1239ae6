//! Whether the process lives, whether it can do its work, and its metrics.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use axum::{Json, Router};
use serde_json::{Value, json};

use super::auth::Caller;
use super::call::{Given, transact};
use super::problem::Problem;
use super::session::Mode;
use crate::app::App;

pub fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/health", get(async || Json(json!({"status": "ok"}))))
        .route("/ready", get(ready))
        .route("/metrics", get(metrics))
}

/// The database can be reached and written, and extension and store fit.
async fn ready(State(app): State<Arc<App>>) -> Result<Json<Value>, Problem> {
    let query =
        "SELECT pg_catalog.pg_is_in_recovery() OR pg_catalog.current_setting('default_transaction_read_only')::bool,
        (SELECT extversion FROM pg_catalog.pg_extension WHERE extname = 'pg_experiment')";
    let session = app.session(&Caller::RELAY, Mode::Read).await?;
    let row = session.query_one(query, &[]).await?;
    session.commit().await?;
    let (read_only, version): (bool, Option<String>) = (row.get(0), row.get(1));
    let version = version.ok_or_else(|| Problem::unavailable("this database has no extension pg_experiment"))?;
    if read_only {
        // Not for the next one to find, too.
        app.pool.retain(|_, _| false);
        return Err(Problem::unavailable("the database is read-only"));
    }
    match store(&app).await {
        Err(problem) if problem.status.is_server_error() => Err(problem),
        // What the relay's own role may not read it cannot tell.
        _ => Ok(Json(json!({"status": "ready", "version": version}))),
    }
}

/// Readers say so where the library does not fit the store.
async fn store(app: &App) -> Result<(), Problem> {
    let given = Given::Json(r#"{"page": 1, "page_size": 1}"#);
    transact!(*app, Caller::RELAY, Mode::Read, calls => calls.call("exp_list_scopes", &given).await.map(|_| ())?)
}

async fn metrics(State(app): State<Arc<App>>) -> impl IntoResponse {
    let status = app.pool.status();
    app.metrics.set_pool(status.size, status.available, status.waiting);
    ([(CONTENT_TYPE, prometheus::TEXT_FORMAT)], app.metrics.text())
}
