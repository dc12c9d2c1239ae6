//! What Prometheus reads of webhooks.

use prometheus::{Histogram, HistogramOpts, IntCounterVec, IntGauge, Opts, Registry};

pub struct Metrics {
    /// By outcome: delivered, retry, dead.
    pub attempts: IntCounterVec,
    pub seconds: Histogram,
    pub lanes: IntGauge,
}

impl Metrics {
    /// # Errors
    /// Where the registry has them already.
    pub fn new(registry: &Registry) -> prometheus::Result<Self> {
        let attempts = Opts::new("exp_relay_webhook_attempts_total", "Deliveries attempted, by what became of them");
        let seconds = HistogramOpts::new("exp_relay_webhook_attempt_seconds", "How long attempts took");
        let seconds = seconds.buckets(prometheus::exponential_buckets(0.001, 2.0, 15)?);
        let metrics = Metrics {
            attempts: IntCounterVec::new(attempts, &["outcome"])?,
            seconds: Histogram::with_opts(seconds)?,
            lanes: IntGauge::new("exp_relay_webhook_lanes", "Lanes (a subscription's experiments) that are leased")?,
        };
        registry.register(Box::new(metrics.attempts.clone()))?;
        registry.register(Box::new(metrics.seconds.clone()))?;
        registry.register(Box::new(metrics.lanes.clone()))?;
        Ok(metrics)
    }
}
