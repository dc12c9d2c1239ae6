//! What is seen of requests: an id, a line of the log, counters. Never a query string or a header: they have secrets.

use std::sync::Arc;
use std::time::Instant;

use axum::body::Body;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::CONTENT_TYPE;
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use prometheus::{HistogramOpts, HistogramVec, IntCounterVec, IntGauge, Opts, Registry};

use super::problem::{Failure, Problem};
use crate::app::App;

pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Metrics of requests.
pub struct Requests {
    count: IntCounterVec,
    seconds: HistogramVec,
    running: IntGauge,
}

impl Requests {
    /// Registers them.
    ///
    /// # Errors
    /// Where there are such already.
    pub fn new(registry: &Registry) -> prometheus::Result<Self> {
        let labels = &["method", "route"];
        let count = Opts::new("exp_relay_http_requests_total", "Requests answered, by method, route and status.");
        let seconds =
            HistogramOpts::new("exp_relay_http_request_seconds", "How long requests took, by method and route.");
        let requests = Requests {
            count: IntCounterVec::new(count, &["method", "route", "status"])?,
            seconds: HistogramVec::new(seconds, labels)?,
            running: IntGauge::new("exp_relay_http_requests_running", "Requests being answered.")?,
        };
        registry.register(Box::new(requests.count.clone()))?;
        registry.register(Box::new(requests.seconds.clone()))?;
        registry.register(Box::new(requests.running.clone()))?;
        Ok(requests)
    }
}

/// Counts a request as running as long as it lives.
struct Running<'a>(&'a IntGauge);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.dec();
    }
}

/// Surrounds every request.
pub async fn observe(State((_, requests)): State<(Arc<App>, Arc<Requests>)>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let id = request.headers().get(&REQUEST_ID).filter(|id| is_id(id)).cloned().unwrap_or_else(new_id);
    let method = request.method().clone();
    let path = request.uri().path().to_owned();
    let route = request.extensions().get::<MatchedPath>().map_or("none".to_owned(), |path| path.as_str().to_owned());
    requests.running.inc();
    let running = Running(&requests.running);
    let mut response = as_json(next.run(request).await);
    drop(running);
    response.headers_mut().insert(REQUEST_ID, id.clone());

    let (status, elapsed) = (response.status().as_u16(), started.elapsed());
    // Methods that nobody knows would be a label each.
    let label = if matches!(method.as_str(), "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD" | "OPTIONS") {
        method.as_str()
    } else {
        "other"
    };
    requests.count.with_label_values(&[label, &route, &status.to_string()]).inc();
    requests.seconds.with_label_values(&[label, &route]).observe(elapsed.as_secs_f64());
    let error = response.extensions().get::<Failure>().map(|failure| failure.0.as_str()).unwrap_or_default();
    let (id, ms) = (id.to_str().unwrap_or_default(), elapsed.as_secs_f64() * 1000.0);
    if status >= 500 {
        tracing::warn!(target: "exp_relay::access", %method, path, status, ms, id, error, "request");
    } else {
        tracing::info!(target: "exp_relay::access", %method, path, status, ms, id, error, "request");
    }
    response
}

/// Taken over from a proxy where it is short and plain.
fn is_id(id: &HeaderValue) -> bool {
    (1..=128).contains(&id.len())
        && id.as_bytes().iter().all(|byte| byte.is_ascii_alphanumeric() || b"-_.:".contains(byte))
}

fn new_id() -> HeaderValue {
    HeaderValue::from_str(&format!("{:032x}", rand::random::<u128>())).expect("hexadecimal is plain")
}

/// What the framework refuses by itself (a path that is no UTF-8, a method that is not there) has the same body, too.
fn as_json(response: Response) -> Response {
    let status = response.status();
    let kind = response.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let bare = kind.is_empty() || kind.starts_with("text/plain");
    if !(status.is_client_error() || status.is_server_error()) || !bare {
        return response;
    }
    let message = match status {
        StatusCode::METHOD_NOT_ALLOWED => "this method is not there for this path",
        StatusCode::GATEWAY_TIMEOUT => "the request took too long",
        _ => status.canonical_reason().unwrap_or("the request was refused"),
    };
    let (mut parts, _) = response.into_parts();
    let problem = Problem::new(status, "PGRST000", message).into_response();
    parts.headers.remove(axum::http::header::CONTENT_LENGTH);
    for (name, value) in problem.headers() {
        parts.headers.insert(name, value.clone());
    }
    parts.extensions.extend(problem.extensions().clone());
    Response::from_parts(parts, problem.into_body())
}

/// A panic is a defect of ours; what it says goes to the log.
pub fn panicked(panic: Box<dyn std::any::Any + Send>) -> Response<Body> {
    let text = panic.downcast_ref::<String>().map(String::as_str).or_else(|| panic.downcast_ref::<&str>().copied());
    tracing::error!("a request panicked: {}", text.unwrap_or("?"));
    Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "XX000", "INTERNAL_ERROR: something went wrong; the log has it")
        .into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_short_and_plain() {
        for good in ["abc-1", "0123:4.5_6"] {
            assert!(is_id(&HeaderValue::from_static(good)));
        }
        assert!(!is_id(&HeaderValue::from_static("")) && !is_id(&HeaderValue::from_static("a b\"")));
        assert!(!is_id(&HeaderValue::from_str(&"x".repeat(129)).expect("a header")) && is_id(&new_id()));
    }

    #[test]
    fn a_bare_refusal_gets_a_body() {
        let refused = as_json((StatusCode::METHOD_NOT_ALLOWED, [("allow", "GET")]).into_response());
        assert_eq!(refused.headers()["allow"], "GET");
        assert_eq!(refused.headers()[CONTENT_TYPE], "application/json");
        let fine = as_json((StatusCode::OK, "text").into_response());
        assert_eq!(fine.headers()[CONTENT_TYPE], "text/plain; charset=utf-8");
    }

    #[test]
    fn a_panic_tells_nothing() {
        let response = panicked(Box::new("the secret".to_owned()));
        assert_eq!(response.status().as_u16(), 500);
    }
}
