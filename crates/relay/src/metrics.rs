//! What Prometheus reads.

use prometheus::core::Collector;
use prometheus::{IntCounter, IntGauge, IntGaugeVec, Opts, Registry, TextEncoder};

use crate::{bucket, feed, push};

/// All metrics of the process. Each part registers its own.
pub struct Metrics {
    pub registry: Registry,
    pub feed: feed::Metrics,
    pub bucket: bucket::Metrics,
    pub push: push::Metrics,
    pool: IntGaugeVec,
}

impl Metrics {
    pub fn new() -> Self {
        let registry = Registry::new();
        let pool =
            Opts::new("exp_relay_db_connections", "Connections to the database, and requests that wait for one.");
        let build =
            Opts::new("exp_relay_build_info", "1, with the version.").const_label("version", env!("CARGO_PKG_VERSION"));
        registered(&registry, IntGauge::with_opts(build)).set(1);
        Metrics {
            feed: feed::Metrics::new(&registry),
            bucket: bucket::Metrics::new(&registry),
            push: push::Metrics::new(&registry),
            pool: registered(&registry, IntGaugeVec::new(pool, &["state"])),
            registry,
        }
    }

    /// How the pool stands.
    pub fn set_pool(&self, size: usize, available: usize, waiting: usize) {
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        self.pool.with_label_values(&["used"]).set(number(size.saturating_sub(available)));
        self.pool.with_label_values(&["idle"]).set(number(available));
        self.pool.with_label_values(&["waiting"]).set(number(waiting));
    }

    /// All of them, as Prometheus reads them.
    pub fn text(&self) -> String {
        TextEncoder::new().encode_to_string(&self.registry.gather()).unwrap_or_else(|error| {
            tracing::error!("metrics: {error}");
            String::new()
        })
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
fn registered<C: Collector + Clone + 'static>(registry: &Registry, metric: prometheus::Result<C>) -> C {
    let metric = metric.expect("a metric's name is valid");
    registry.register(Box::new(metric.clone())).expect("a metric is registered once");
    metric
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_has_what_was_registered() {
        let metrics = Metrics::new();
        metrics.set_pool(3, 1, 0);
        let text = metrics.text();
        assert!(text.contains("exp_relay_db_connections{state=\"used\"} 2"), "{text}");
        assert!(text.contains("exp_relay_build_info{version="), "{text}");
    }
}
