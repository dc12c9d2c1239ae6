//! HTTP: functions and routes.

pub mod auth;
pub mod problem;
pub mod session;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;
use tokio_util::sync::CancellationToken;

use crate::app::App;

/// Serves until the end.
///
/// # Errors
/// Where it cannot listen.
pub async fn serve(app: Arc<App>, stop: CancellationToken) -> std::io::Result<()> {
    let listener = tokio::net::TcpListener::bind(app.settings.listen).await?;
    tracing::info!("listening on {}", listener.local_addr()?);
    let router = Router::new().route("/health", get(async || "ok")).with_state(app);
    axum::serve(listener, router).with_graceful_shutdown(async move { stop.cancelled().await }).await
}
