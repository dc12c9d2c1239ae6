//! Subjects whose values the next aggregation computes from all of their events.
