//! What Prometheus reads.

use prometheus::Registry;

/// All metrics of the process. Each part registers its own here.
pub struct Metrics {
    pub registry: Registry,
}

impl Metrics {
    pub fn new() -> Self {
        Metrics { registry: Registry::new() }
    }
}
