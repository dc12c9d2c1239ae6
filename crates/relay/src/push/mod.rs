//! WebSocket and server-sent events: who listens to which experiment.

/// Who listens.
#[derive(Default)]
pub struct Hub {}
