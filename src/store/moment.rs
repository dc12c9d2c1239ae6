//! Exact sums of subjects' values, by metric and variant.
