//! A request's JSON.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use serde_json::{Map, Value};

use super::problem::Problem;
use crate::app::App;

/// A body of JSON, as text; the empty one is an empty object.
pub struct JsonText(pub String);

impl FromRequest<Arc<App>> for JsonText {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Problem> {
        let kind =
            request.headers().get(CONTENT_TYPE).map(|kind| kind.to_str().unwrap_or_default().to_ascii_lowercase());
        let text = read(request.into_body(), app.settings.http.max_body).await?;
        // A form or a plain text may come from any page, without the browser asking first.
        if let Some(kind) = kind.filter(|_| !text.is_empty())
            && !is_json(&kind)
        {
            return Err(Problem::new(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "PGRST102",
                format!("Content-Type {kind:?} is not application/json"),
            ));
        }
        Ok(JsonText(if text.trim().is_empty() { "{}".to_owned() } else { text }))
    }
}

fn is_json(kind: &str) -> bool {
    let kind = kind.split(';').next().unwrap_or_default().trim();
    kind == "application/json" || kind.starts_with("application/") && kind.ends_with("+json")
}

async fn read(body: Body, most: usize) -> Result<String, Problem> {
    let bytes = to_bytes(body, most).await.map_err(|error| {
        let too_long =
            std::error::Error::source(&error).is_some_and(|source| source.is::<http_body_util::LengthLimitError>());
        if too_long {
            Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "PGRST102", format!("the body has more than {most} bytes"))
        } else {
            Problem::bad_request("the body ended early")
        }
    })?;
    String::from_utf8(bytes.into()).map_err(|_| Problem::bad_request("the body is no UTF-8"))
}

/// A body of any JSON.
pub struct Any(pub Value);

impl FromRequest<Arc<App>> for Any {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Problem> {
        let JsonText(text) = JsonText::from_request(request, app).await?;
        let body = serde_json::from_str(&text);
        body.map(Any).map_err(|error| Problem::bad_request(format!("the body is no JSON: {error}")))
    }
}

/// A body that is a JSON object.
pub struct Object(pub Map<String, Value>);

impl FromRequest<Arc<App>> for Object {
    type Rejection = Problem;

    async fn from_request(request: Request, app: &Arc<App>) -> Result<Self, Problem> {
        match Any::from_request(request, app).await? {
            Any(Value::Object(members)) => Ok(Object(members)),
            Any(_) => Err(Problem::bad_request("the body is no JSON object")),
        }
    }
}

impl Object {
    /// A text that must be there.
    ///
    /// # Errors
    /// 400.
    pub fn text(&self, name: &str) -> Result<&str, Problem> {
        self.optional_text(name)?.ok_or_else(|| Problem::bad_request(format!("the body has no {name:?}")))
    }

    /// A text that may be left out, or be null.
    ///
    /// # Errors
    /// 400 where it is something else.
    pub fn optional_text(&self, name: &str) -> Result<Option<&str>, Problem> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(Problem::bad_request(format!("{name:?} must be a text"))),
        }
    }

    /// Any value, null where there is none.
    pub fn value(&self, name: &str) -> Value {
        self.0.get(name).cloned().unwrap_or_default()
    }

    /// # Errors
    /// 400 where it has another member than these: what is not known must not be ignored.
    pub fn only(&self, known: &[&str]) -> Result<(), Problem> {
        match self.0.keys().find(|name| !known.contains(&name.as_str())) {
            None => Ok(()),
            Some(name) => Err(Problem::bad_request(format!("unknown member {name:?}"))
                .with_hint(format!("Known here: {}.", known.join(", ")))),
        }
    }
}
