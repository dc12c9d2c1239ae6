//! WebSocket and server-sent events: who listens to which experiment.
//!
//! `hub`: what the feed reads goes to those who listen, and to nobody who is too slow; `subscription`: what a listener
//! may read, and what it missed; `message`: the protocol; `ws`, `sse`: the two ways to listen. docs/push.md has it all.

mod hub;
mod message;
mod sse;
mod subscription;
mod ws;

use std::sync::Arc;

use axum::Router;
use axum::routing::get;
use prometheus::{IntCounter, IntGauge, Registry};

use crate::app::App;
use crate::metrics::{counter, gauge};

pub use hub::Hub;

/// Both ways to listen, each under its own path and under that of the reference.
pub fn router() -> Router<Arc<App>> {
    Router::new()
        .route("/ws", get(ws::upgrade))
        .route("/api/experiments/ws", get(ws::upgrade))
        .route("/events", get(sse::events))
        .route("/api/experiments/events", get(sse::events))
}

/// What is counted of those who listen.
#[derive(Clone)]
pub struct Metrics {
    connections: IntGauge,
    subscriptions: IntGauge,
    messages: IntCounter,
    dropped: IntCounter,
    refused: IntCounter,
}

impl Metrics {
    pub fn new(registry: &Registry) -> Self {
        let name = |end: &str| format!("exp_relay_push_{end}");
        Metrics {
            connections: gauge(registry, &name("connections"), "Who listens, over WebSocket and server-sent events."),
            subscriptions: gauge(registry, &name("subscriptions"), "What they listen to."),
            messages: counter(registry, &name("messages_total"), "Events sent to listeners."),
            dropped: counter(registry, &name("dropped_total"), "Listeners dropped because they were too slow."),
            refused: counter(registry, &name("refused_total"), "Listeners refused because there were too many."),
        }
    }
}
