//! Snapshots into an S3 bucket.

use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::settings::Settings;

/// Writes what is published, until the end.
pub async fn run(_app: Arc<App>, stop: CancellationToken) {
    stop.cancelled().await;
}

/// Looks at the bucket for `--check`.
///
/// # Errors
/// What is wrong with it.
pub async fn check(settings: &Settings) -> Result<String, String> {
    Ok(settings.bucket.as_ref().map_or("off".to_owned(), |bucket| bucket.name.clone()))
}
