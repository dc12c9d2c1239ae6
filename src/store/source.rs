//! Metrics over the user's own tables.
