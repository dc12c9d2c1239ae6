//! What is new in the outbox.

use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use crate::app::App;

/// Listens, and hands what is new to whom it concerns, until the end.
pub async fn run(_app: Arc<App>, stop: CancellationToken) {
    stop.cancelled().await;
}
