//! The partitions of exp.event.
