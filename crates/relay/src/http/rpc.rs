//! `/rpc/<function>`: every function of the extension, as PostgREST would serve it.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::header::{ACCEPT, ALLOW, CONTENT_RANGE, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use serde_json::value::RawValue;

use super::auth::Caller;
use super::body::JsonText;
use super::call::{Given, Reply, transact};
use super::catalogue::{Function, Output};
use super::problem::Problem;
use super::query::Query;
use super::session::Mode;
use crate::app::App;

const ONE_OBJECT: &str = "application/vnd.pgrst.object+json";

pub fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/rpc/{function}", post(by_post).get(by_get))
        .route("/rest/v1/rpc/{function}", post(by_post).get(by_get))
}

async fn by_post(
    State(app): State<Arc<App>>,
    Path(name): Path<String>,
    caller: Caller,
    query: Query,
    headers: HeaderMap,
    JsonText(body): JsonText,
) -> Result<Response, Problem> {
    if let Some((filter, _)) = query.0.first() {
        return Err(Problem::new(
            StatusCode::BAD_REQUEST,
            "PGRST100",
            format!("a result cannot be filtered, ordered or cut: {filter:?}"),
        )
        .with_hint("Lists have arguments for that: page, page_size, status, keys."));
    }
    let given: BTreeMap<String, &RawValue> = serde_json::from_str(&body)
        .map_err(|error| Problem::bad_request(format!("the body is no JSON object of named arguments: {error}")))?;
    let function = function(&app, &name, &given.keys().map(String::as_str).collect::<Vec<_>>()).await?;
    let reply = transact!(app, caller, Mode::Write, calls => calls.call(&name, &Given::Json(&body)).await?)?;
    respond(&function, reply, &headers)
}

async fn by_get(
    State(app): State<Arc<App>>,
    Path(name): Path<String>,
    caller: Caller,
    query: Query,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let function = app.catalogue.function(&app, &name).await?;
    if function.volatile {
        let problem =
            Problem::new(StatusCode::METHOD_NOT_ALLOWED, "PGRST101", format!("{name} may write: call it by POST"));
        return Ok(([(ALLOW, "POST")], problem).into_response());
    }
    let function =
        self::function(&app, &name, &query.0.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>()).await?;
    let texts = function.arguments.iter().map(|argument| query.get(&argument.name).map(str::to_owned)).collect();
    let given = Given::Texts(texts);
    let reply = transact!(app, caller, Mode::Read, calls => calls.call(&name, &given).await?)?;
    respond(&function, reply, &headers)
}

/// The function, which takes these arguments; what does not fit may be new there.
async fn function(app: &App, name: &str, given: &[&str]) -> Result<Arc<Function>, Problem> {
    let function = app.catalogue.function(app, name).await?;
    let Err(problem) = check_arguments(&function, given) else { return Ok(function) };
    let Some(functions) = app.catalogue.refresh(app).await? else { return Err(problem) };
    let function = functions.get(name).cloned().ok_or(problem)?;
    check_arguments(&function, given).map(|()| function)
}

/// The arguments must be the function's, and those without a default be there.
fn check_arguments(function: &Function, given: &[&str]) -> Result<(), Problem> {
    let Function { schema, name, arguments, .. } = function;
    let unknown: Vec<&str> =
        given.iter().filter(|given| arguments.iter().all(|argument| argument.name != **given)).copied().collect();
    let missing: Vec<&str> = arguments
        .iter()
        .filter(|argument| argument.default.is_none() && !given.contains(&argument.name.as_str()))
        .map(|argument| argument.name.as_str())
        .collect();
    if unknown.is_empty() && missing.is_empty() {
        return Ok(());
    }
    let known: Vec<&str> = arguments.iter().map(|argument| argument.name.as_str()).collect();
    let hint = if unknown.is_empty() {
        format!("Missing: {}.", missing.join(", "))
    } else {
        format!("Unknown: {}. Its arguments: {}.", unknown.join(", "), known.join(", "))
    };
    let called = format!("{schema}.{name}({})", given.join(", "));
    let message = format!("Could not find the function {called} in the schema cache");
    Err(Problem::new(StatusCode::NOT_FOUND, "PGRST202", message)
        .with_details(format!("Searched for the function {called}, but no matches were found in the schema cache."))
        .with_hint(hint))
}

/// One object where that is asked for, else what the function answers.
fn respond(function: &Function, reply: Reply, headers: &HeaderMap) -> Result<Response, Problem> {
    let accepts = headers.get(ACCEPT).and_then(|accept| accept.to_str().ok()).unwrap_or_default();
    let counted =
        headers.get_all("prefer").iter().any(|prefer| prefer.as_bytes().windows(6).any(|part| part == b"count="));
    let list = matches!(function.output, Output::Rows(_) | Output::Values(_));
    let total = if counted { reply.rows.to_string() } else { "*".to_owned() };
    let range = match reply.rows {
        0 => format!("*/{total}"),
        rows => format!("0-{}/{total}", rows - 1),
    };
    let one = accepts.contains(ONE_OBJECT);
    let body = if list && one { only_row(reply)? } else { reply.json };
    let kind = if one { "application/vnd.pgrst.object+json; charset=utf-8" } else { "application/json; charset=utf-8" };
    let mut response = body.into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    if let Ok(range) = HeaderValue::from_str(&range) {
        response.headers_mut().insert(CONTENT_RANGE, range);
    }
    Ok(response)
}

/// The one row of a list, as it is written there.
fn only_row(reply: Reply) -> Result<String, Problem> {
    let rows: Vec<&RawValue> = serde_json::from_str(&reply.json).unwrap_or_default();
    match rows[..] {
        [row] => Ok(row.get().to_owned()),
        _ => Err(Problem::new(
            StatusCode::NOT_ACCEPTABLE,
            "PGRST116",
            "Cannot coerce the result to a single JSON object",
        )
        .with_details(format!("The result contains {} rows", reply.rows))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::catalogue::Argument;

    fn function() -> Function {
        let argument = |name: &str, default: Option<&str>| Argument {
            name: name.to_owned(),
            kind: "text".to_owned(),
            default: default.map(str::to_owned),
        };
        Function {
            schema: "public".to_owned(),
            name: "exp_x".to_owned(),
            comment: String::new(),
            volatile: false,
            arguments: vec![argument("key", None), argument("scope", Some("NULL::text"))],
            output: Output::Rows(Vec::new()),
            by_json: String::new(),
            by_texts: String::new(),
        }
    }

    #[test]
    fn arguments_are_the_function_s() {
        assert!(check_arguments(&function(), &["key"]).is_ok());
        assert!(check_arguments(&function(), &["scope", "key"]).is_ok());
        let missing = check_arguments(&function(), &["scope"]).expect_err("it is refused");
        assert_eq!((missing.status.as_u16(), missing.code.as_str()), (404, "PGRST202"));
        assert_eq!(missing.hint.as_deref(), Some("Missing: key."));
        let unknown = check_arguments(&function(), &["key", "kye"]).expect_err("it is refused");
        assert_eq!(unknown.hint.as_deref(), Some("Unknown: kye. Its arguments: key, scope."));
    }

    #[test]
    fn one_object_is_of_one_row() {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static(ONE_OBJECT));
        let reply = |json: &str, rows| Reply { json: json.to_owned(), rows };
        assert_eq!(only_row(reply(r#"[{"a":1.50}]"#, 1)).expect("one row"), r#"{"a":1.50}"#);
        assert!(respond(&function(), reply("[{}]", 1), &headers).is_ok());
        let refused = respond(&function(), reply("[]", 0), &headers).expect_err("no row");
        assert_eq!((refused.status.as_u16(), refused.details.as_deref()), (406, Some("The result contains 0 rows")));
    }
}
