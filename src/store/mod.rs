//! The store: the only code that touches tables.
//!
//! * `session`: what a backend remembers, and the callbacks that make it forget
//! * `catalog`: where the store's tables are, who owns them, which version they have
//! * `sql`: kept statements, run as the store's owner; `heap`: rows of exp.assignment without the executor
//! * one file per noun

pub mod access;
pub mod assignment;
pub mod catalog;
pub mod definition;
pub mod doctor;
pub mod erase;
pub mod experiment;
pub mod heap;
pub mod lock;
pub mod maintain;
pub mod migrate;
pub mod owner;
pub mod scope;
pub mod session;
pub mod sql;
pub mod tally;
