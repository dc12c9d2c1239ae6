//! The snapshot of a scope, written as definitions of other systems.
//!
//! As for [imports](crate::import): an experiment is represented exactly or not at all. One that has a part without an
//! exact counterpart is left out and listed with the reason, and nothing is approximated.

mod condition;
mod growthbook;

pub use growthbook::{growthbook, growthbook_in_steps};
