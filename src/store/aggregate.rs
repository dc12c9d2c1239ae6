//! Folds events into time buckets and subjects' values.
