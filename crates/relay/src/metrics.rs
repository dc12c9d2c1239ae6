//! What Prometheus reads.

use prometheus::{IntGauge, IntGaugeVec, Opts, Registry, TextEncoder};

/// All metrics of the process. Each part registers its own here.
pub struct Metrics {
    pub registry: Registry,
    pool: IntGaugeVec,
}

impl Metrics {
    pub fn new() -> Self {
        let registry = Registry::new();
        let pool =
            Opts::new("exp_relay_db_connections", "Connections to the database, and requests that wait for one.");
        let pool = IntGaugeVec::new(pool, &["state"]).expect("the name is right");
        let build =
            Opts::new("exp_relay_build_info", "1, with the version.").const_label("version", env!("CARGO_PKG_VERSION"));
        let build = IntGauge::with_opts(build).expect("the name is right");
        build.set(1);
        registry.register(Box::new(pool.clone())).expect("it is the first of its name");
        registry.register(Box::new(build)).expect("it is the first of its name");
        Metrics { registry, pool }
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
