//! Settings of the store.

use super::Store;

/// What is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How long events are kept, in days.
    pub events_retention_days: i32,
    /// How long hourly and daily buckets are kept, in days.
    pub metrics_retention_days: i32,
    /// How old an event may be when it is logged, in days.
    pub event_past_days: i32,
    /// How far in the future an event may be when it is logged, in minutes.
    pub event_future_minutes: i32,
    /// How long before the first exposure the covariate reaches, in days.
    pub covariate_days: i32,
    /// About how many events one aggregation folds at most.
    pub aggregate_batch: i64,
}

/// The settings in force.
pub fn current(_store: &Store) -> Settings {
    Settings {
        events_retention_days: 30,
        metrics_retention_days: 180,
        event_past_days: 30,
        event_future_minutes: 5,
        covariate_days: 30,
        aggregate_batch: 10_000_000,
    }
}
