//! Metrics, and which of them experiments are judged by.
