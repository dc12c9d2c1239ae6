//! `/decide`: what a subject gets of all experiments of an environment, without writing.

use std::sync::Arc;

use axum::extract::State;
use axum::routing::post;
use axum::{Json, Router};
use serde_json::{Value, json};

use super::super::auth::Caller;
use super::super::body::Object;
use super::super::call::transact;
use super::super::problem::Problem;
use super::super::session::Mode;
use super::rows;
use crate::app::App;

pub fn router() -> Router<Arc<App>> {
    Router::new().route("/decide", post(decide))
}

async fn decide(State(app): State<Arc<App>>, caller: Caller, body: Object) -> Result<Json<Value>, Problem> {
    body.only(&["subjectId", "context", "keys", "environmentId"])?;
    let arguments = json!({
        "subject": body.text("subjectId")?, "context": body.value("context"), "keys": body.value("keys"),
        "scope": body.optional_text("environmentId")?,
    });
    let decided = transact!(app, caller, Mode::Read, calls => calls.value("exp_decide", arguments.clone()).await?)?;
    let decisions = rows(decided).into_iter().map(|row| {
        json!({
            "experimentKey": row["key"],
            "variantKey": row["variant"],
            "payload": row["payload"],
            "reason": row["reason"],
        })
    });
    Ok(Json(json!({"subjectId": arguments["subject"], "decisions": decisions.collect::<Vec<_>>()})))
}
