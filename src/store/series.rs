//! Events by time.
