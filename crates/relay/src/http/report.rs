//! `/report`: pages for people, as the functions make them.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use serde_json::{Value, json};

use super::auth::Caller;
use super::call::transact;
use super::problem::Problem;
use super::query::Query;
use super::session::Mode;
use crate::app::App;

pub fn router() -> Router<Arc<App>> {
    Router::new().route("/report", get(index)).route("/report/{key}", get(one))
}

async fn index(State(app): State<Arc<App>>, caller: Caller, query: Query) -> Result<impl IntoResponse, Problem> {
    query.only(&["scope"])?;
    let arguments = json!({"scope": query.get("scope")});
    let page = transact!(app, caller, Mode::Read, calls => calls.value("exp_report_index", arguments.clone()).await?)?;
    Ok(shown(page))
}

async fn one(
    State(app): State<Arc<App>>,
    Path(key): Path<String>,
    caller: Caller,
    query: Query,
) -> Result<impl IntoResponse, Problem> {
    query.only(&["scope"])?;
    let arguments = json!({"key": key, "scope": query.get("scope")});
    let page = transact!(app, caller, Mode::Read, calls => calls.value("exp_report", arguments.clone()).await?)?;
    Ok(shown(page))
}

/// A page that runs nothing and asks for nothing, and that nobody keeps for others.
fn shown(page: Value) -> impl IntoResponse {
    let headers = [
        (CACHE_CONTROL, "private, no-cache"),
        (CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"),
        (REFERRER_POLICY, "no-referrer"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, Html(page.as_str().unwrap_or_default().to_owned()))
}
