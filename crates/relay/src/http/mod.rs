//! HTTP: functions and routes.
//!
//! * `auth`: who calls; `session`: a transaction in that role; `call`: functions in it, again where that is worth it
//! * `catalogue`: which functions there are; `rpc`: all of them by name
//! * `report`: pages for people
//! * `problem`: what a request is answered with that fails; `body`, `query`: what requests bring
//! * `health`, `observe`: what operators see

mod ab;
pub mod auth;
mod body;
mod call;
pub mod catalogue;
mod health;
mod id;
mod observe;
mod openapi;
pub mod problem;
pub mod query;
mod report;
mod rpc;
mod service;
pub mod session;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::from_fn_with_state;
use tokio_util::sync::CancellationToken;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::cors::{AllowOrigin, CorsLayer};
use tower_http::timeout::TimeoutLayer;

use self::observe::Requests;
use self::problem::Problem;
use crate::app::App;

/// How much longer than a request connections may take to end.
const GRACE: Duration = Duration::from_secs(1);

/// Serves until the end.
///
/// # Errors
/// Where it cannot listen.
pub async fn serve(app: Arc<App>, stop: CancellationToken) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind(app.settings.listen).await?;
    let router = router(app.clone());
    tracing::info!("listening on {}", listener.local_addr()?);
    // What is being answered is finished; nobody waits longer than a request may take.
    let longest = app.settings.http.request_timeout + GRACE;
    let ending = stop.clone();
    let served = axum::serve(listener, router).with_graceful_shutdown(async move { ending.cancelled().await });
    tokio::select! {
        served = served => served,
        () = async { stop.cancelled().await; tokio::time::sleep(longest).await } => Ok(()),
    }
}

/// All routes, and what surrounds them.
fn router(app: Arc<App>) -> Router {
    let requests = Arc::new(Requests::new(&app.metrics.registry).expect("metrics are registered once"));
    let timeout = TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, app.settings.http.request_timeout);
    Router::new()
        .merge(health::router())
        .merge(openapi::router())
        .merge(rpc::router())
        .merge(report::router())
        .merge(service::router())
        .merge(ab::router())
        .fallback(async || Problem::new(StatusCode::NOT_FOUND, "PGRST125", "there is no such path"))
        .layer(timeout)
        // Push: its connections last, so that no time limits them.
        .merge(crate::push::router())
        .layer(CatchPanicLayer::custom(observe::panicked))
        .layer(cors(&app.settings.http.cors_origins))
        .layer(from_fn_with_state((app.clone(), requests), observe::observe))
        .with_state(app)
}

/// Pages of these origins may call, with a token but without cookies.
fn cors(origins: &[String]) -> CorsLayer {
    let named = |name: &'static str| HeaderName::from_static(name);
    let allowed = if origins.iter().any(|origin| origin == "*") {
        AllowOrigin::any()
    } else {
        AllowOrigin::list(origins.iter().filter_map(|origin| HeaderValue::from_str(origin).ok()))
    };
    CorsLayer::new()
        .allow_origin(allowed)
        .allow_methods([Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::PATCH, Method::DELETE])
        .allow_headers(
            [
                "accept",
                "accept-profile",
                "apikey",
                "authorization",
                "content-profile",
                "content-type",
                "last-event-id",
                "prefer",
                "x-client-info",
                "x-org-id",
                "x-request-id",
            ]
            .map(named),
        )
        .expose_headers(
            [
                "content-range",
                "location",
                "retry-after",
                "x-publish-attempted",
                "x-publish-error",
                "x-publish-succeeded",
                "x-publish-version",
                "x-request-id",
            ]
            .map(named),
        )
        .max_age(Duration::from_secs(3600))
}
