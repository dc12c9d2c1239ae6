//! What a request is answered with that fails: one JSON body, and the HTTP status by the name of the error.

use axum::Json;
use axum::http::header::{RETRY_AFTER, WWW_AUTHENTICATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use deadpool_postgres::PoolError;
use serde_json::{Value, json};
use tokio_postgres::error::{DbError, SqlState};

/// An error as its client sees it; docs/http.md has the table.
#[derive(Debug, Clone, thiserror::Error)]
#[error("{code}: {message}")]
pub struct Problem {
    pub status: StatusCode,
    /// The SQLSTATE, or the code that PostgREST has for it.
    pub code: String,
    /// Begins with the stable name, where there is one: `EXPERIMENT_NOT_FOUND: ..`.
    pub message: String,
    pub details: Option<String>,
    pub hint: Option<String>,
}

impl Problem {
    pub fn new(status: StatusCode, code: &str, message: impl Into<String>) -> Self {
        Problem { status, code: code.to_owned(), message: message.into(), details: None, hint: None }
    }

    pub fn with_details(self, details: impl Into<String>) -> Self {
        Problem { details: Some(details.into()), ..self }
    }

    pub fn with_hint(self, hint: impl Into<String>) -> Self {
        Problem { hint: Some(hint.into()), ..self }
    }

    /// A request that cannot be read.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Problem::new(StatusCode::BAD_REQUEST, "PGRST102", message)
    }

    pub fn unauthenticated(message: impl Into<String>) -> Self {
        Problem::new(StatusCode::UNAUTHORIZED, "PGRST301", message)
    }

    pub fn forbidden(message: impl Into<String>) -> Self {
        Problem::new(StatusCode::FORBIDDEN, "42501", message)
    }

    pub fn unavailable(message: impl Into<String>) -> Self {
        Problem::new(StatusCode::SERVICE_UNAVAILABLE, "PGRST001", message)
    }

    pub fn not_found(message: &str, details: impl Into<String>) -> Self {
        Problem::new(StatusCode::NOT_FOUND, "P0002", message).with_details(details)
    }

    /// What a definition would replace.
    pub fn experiment_exists(key: &str, scope: &str) -> Self {
        let message = "EXPERIMENT_EXISTS: there is an experiment of that key already";
        Problem::new(StatusCode::CONFLICT, "42710", message).with_details(format!("Key {key:?} in scope {scope:?}."))
    }

    pub fn experiment_not_found(details: impl Into<String>) -> Self {
        Problem::not_found("EXPERIMENT_NOT_FOUND: there is no such experiment", details)
    }

    /// Whoever has not said who they are is asked to, where a role would be refused.
    pub fn for_anonymous(mut self) -> Self {
        if self.status == StatusCode::FORBIDDEN {
            self.status = StatusCode::UNAUTHORIZED;
        }
        self
    }

    /// Whether the very same transaction may well succeed when it is run again.
    pub fn is_transient(&self) -> bool {
        matches!(self.code.as_str(), "40001" | "40P01")
    }

    /// Whether what is known of the functions, or what was prepared, may be out of date.
    pub fn is_stale(&self) -> bool {
        matches!(self.code.as_str(), "42883" | "42P13" | "26000")
            || self.code == "0A000" && self.message.starts_with("cached plan")
    }

    /// Whether the connection is to a server that cannot be written to, a standby by now.
    pub fn is_outdated(&self) -> bool {
        self.code == "25006"
    }

    /// Whether the connection has loaded a library that is not the store's any more, as after an upgrade.
    pub fn is_of_another_version(&self) -> bool {
        condition(&self.message) == Some("STORE_VERSION")
    }

    pub fn body(&self) -> Value {
        json!({
            "code": self.code,
            "name": condition(&self.message),
            "message": self.message,
            "details": self.details,
            "hint": self.hint,
        })
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = (self.status, Json(self.body())).into_response();
        if self.status == StatusCode::UNAUTHORIZED {
            response.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if self.status == StatusCode::SERVICE_UNAVAILABLE {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("1"));
        }
        response.extensions_mut().insert(Failure(self.to_string()));
        response
    }
}

/// What the access log says of a response.
#[derive(Clone)]
pub struct Failure(pub String);

impl From<tokio_postgres::Error> for Problem {
    fn from(error: tokio_postgres::Error) -> Self {
        match error.as_db_error() {
            Some(error) => Problem::from(error),
            // The texts of connection errors may name hosts: they are for the log.
            None if error.is_closed() || std::error::Error::source(&error).is_some_and(is_io) => {
                tracing::warn!("database: {error}");
                Problem::unavailable("the database cannot be reached")
            }
            None => {
                tracing::error!("database: {error:?}");
                Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "XX000", "the database's answer cannot be read")
            }
        }
    }
}

fn is_io(error: &(dyn std::error::Error + 'static)) -> bool {
    error.is::<std::io::Error>()
}

impl From<&DbError> for Problem {
    fn from(error: &DbError) -> Self {
        let status = status(error.code(), error.message());
        Problem {
            details: error.detail().map(str::to_owned),
            hint: error.hint().map(str::to_owned),
            ..Problem::new(status, error.code().code(), error.message())
        }
    }
}

impl From<PoolError> for Problem {
    fn from(error: PoolError) -> Self {
        tracing::warn!("database: {error}");
        match error {
            PoolError::Timeout(_) => {
                Problem::new(StatusCode::SERVICE_UNAVAILABLE, "PGRST003", "no connection to the database became free")
            }
            // Whatever is wrong with the relay's own login is none of the client's doing.
            _ => Problem::unavailable("the database cannot be reached"),
        }
    }
}

/// The condition's name that a message begins with.
pub fn condition(message: &str) -> Option<&str> {
    let (name, _) = message.split_once(": ")?;
    let known = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
    (name.len() > 3 && name.bytes().all(known) && name.as_bytes()[0].is_ascii_uppercase()).then_some(name)
}

fn status(code: &SqlState, message: &str) -> StatusCode {
    condition(message).and_then(status_of_condition).unwrap_or_else(|| status_of_sqlstate(code.code()))
}

/// By the name: 404 for what is not there, 409 for what cannot be done in this state, 422 for what makes no sense, 400
/// for what cannot be read.
fn status_of_condition(name: &str) -> Option<StatusCode> {
    Some(match name {
        "ACCESS_DENIED" => StatusCode::FORBIDDEN,
        "INVALID_PAGE" | "INVALID_BATCH" | "INVALID_JSON" | "NULL_ARGUMENT" => StatusCode::BAD_REQUEST,
        "INVALID_TRANSITION" | "INVALID_HOLDOUT" | "BANDIT_ON" | "AGGREGATING" | "ROW_REFUSED" => StatusCode::CONFLICT,
        "EXPERIMENT_ARCHIVED" | "EXPERIMENT_NOT_RUNNING" | "EXPERIMENT_NOT_STOPPED" => StatusCode::CONFLICT,
        "AUDIT_APPEND_ONLY" => StatusCode::CONFLICT,
        "READ_ONLY" | "STORE_MISSING" | "STORE_VERSION" | "STORE_CONFLICT" => StatusCode::SERVICE_UNAVAILABLE,
        "EXPOSURES_OUT_OF_RANGE" | "NOT_SUPPORTED" => StatusCode::UNPROCESSABLE_ENTITY,
        _ if name.ends_with("_NOT_FOUND") => StatusCode::NOT_FOUND,
        _ if name.ends_with("_EXISTS") || name.ends_with("_IN_USE") || name.ends_with("_LOCKED") => {
            StatusCode::CONFLICT
        }
        _ if name.starts_with("INVALID_") => StatusCode::UNPROCESSABLE_ENTITY,
        _ => return None,
    })
}

/// By the SQLSTATE, for what Postgres itself says.
fn status_of_sqlstate(code: &str) -> StatusCode {
    match code {
        "25006" => StatusCode::SERVICE_UNAVAILABLE,
        "40001" | "40P01" | "55P03" => StatusCode::SERVICE_UNAVAILABLE,
        "42501" => StatusCode::FORBIDDEN,
        "42883" | "42P01" | "P0002" => StatusCode::NOT_FOUND,
        "57014" | "25P03" | "57P05" => StatusCode::GATEWAY_TIMEOUT,
        "0A000" => StatusCode::UNPROCESSABLE_ENTITY,
        "P0001" => StatusCode::BAD_REQUEST,
        _ => match &code[..2] {
            "22" | "54" => StatusCode::BAD_REQUEST,
            "23" | "2B" | "55" => StatusCode::CONFLICT,
            "08" | "28" | "53" | "57" | "58" => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_begins_with_its_condition() {
        assert_eq!(condition("EXPERIMENT_NOT_FOUND: there is no such experiment"), Some("EXPERIMENT_NOT_FOUND"));
        assert_eq!(condition("INVALID_VARIANTS: empty: a variant is needed"), Some("INVALID_VARIANTS"));
        for none in ["permission denied for function exp_stop", "role \"x\": no", "", ": x", "JSON: x", "a: b"] {
            assert!(condition(none).is_none_or(|name| name == "JSON"), "{none}");
        }
    }

    #[test]
    fn the_status_is_that_of_the_reference() {
        let of = |message: &str| status(&SqlState::INVALID_PARAMETER_VALUE, message).as_u16();
        assert_eq!(of("EXPERIMENT_NOT_FOUND: x"), 404);
        assert_eq!(of("EXPERIMENT_NOT_RUNNING: x"), 409);
        assert_eq!(of("EXPERIMENT_LOCKED: x"), 409);
        assert_eq!(of("AUDIENCE_IN_USE: x"), 409);
        assert_eq!(of("PRIMARY_METRIC_EXISTS: x"), 409);
        assert_eq!(of("INVALID_VARIANTS: empty: x"), 422);
        assert_eq!(of("INVALID_PAGE: x"), 400);
        assert_eq!(of("ACCESS_DENIED: x"), 403);
        assert_eq!(of("READ_ONLY: x"), 503);
        assert_eq!(of("something that has no name"), 400);
    }

    #[test]
    fn what_postgres_says_has_a_status_too() {
        let of = |code: &str| status(&SqlState::from_code(code), "x").as_u16();
        let expected = [
            ("42501", 403),
            ("42883", 404),
            ("40001", 503),
            ("57014", 504),
            ("57P01", 503),
            ("53300", 503),
            ("08006", 503),
            ("22P02", 400),
            ("54001", 400),
            ("23505", 409),
            ("XX000", 500),
        ];
        for (code, status) in expected {
            assert_eq!(of(code), status, "{code}");
        }
    }

    #[test]
    fn only_who_is_unknown_is_asked_who_they_are() {
        let problem = Problem::forbidden("no");
        assert_eq!(problem.clone().for_anonymous().status, StatusCode::UNAUTHORIZED);
        assert_eq!(Problem::bad_request("no").for_anonymous().status, StatusCode::BAD_REQUEST);
        let response = problem.for_anonymous().into_response();
        assert_eq!(response.headers()[WWW_AUTHENTICATE], "Bearer");
    }
}
