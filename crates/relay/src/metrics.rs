//! What Prometheus reads.

use prometheus::core::Collector;
use prometheus::{IntCounter, IntGauge, Registry};

use crate::{bucket, feed, push};

/// All metrics of the process. Each part registers its own.
pub struct Metrics {
    pub registry: Registry,
    pub feed: feed::Metrics,
    pub bucket: bucket::Metrics,
    pub push: push::Metrics,
}

impl Metrics {
    pub fn new() -> Self {
        let registry = Registry::new();
        Metrics {
            feed: feed::Metrics::new(&registry),
            bucket: bucket::Metrics::new(&registry),
            push: push::Metrics::new(&registry),
            registry,
        }
    }
}

/// A counter, registered.
pub fn counter(registry: &Registry, name: &str, help: &str) -> IntCounter {
    registered(registry, IntCounter::new(name, help))
}

/// A gauge, registered.
pub fn gauge(registry: &Registry, name: &str, help: &str) -> IntGauge {
    registered(registry, IntGauge::new(name, help))
}

/// Names are fixed in the code and no two are the same, so neither step fails.
pub fn registered<C: Collector + Clone + 'static>(registry: &Registry, metric: prometheus::Result<C>) -> C {
    let metric = metric.expect("a metric's name is valid");
    registry.register(Box::new(metric.clone())).expect("a metric is registered once");
    metric
}
