//! The store: the only code that touches tables.
//!
//! * `session`: what a backend remembers, and the callbacks that make it forget
//! * `catalog`: where the store's tables are, who owns them, which version they have
//! * `sql`: kept statements, run as the store's owner; `heap`: rows of exp.assignment without the executor;
//!   `lookup`: those of the small tables
//! * one file per noun

pub mod access;
pub mod aggregate;
pub mod alias;
pub mod allocation;
pub mod analysis;
pub mod analyze;
pub mod assignment;
pub mod audience;
pub mod audit;
pub mod bandit;
pub mod bucket;
mod caller;
pub mod catalog;
pub mod commit;
pub mod config;
pub mod cron;
pub mod crossover;
pub mod definition;
mod definition_row;
pub mod deletion;
pub mod delivery;
pub mod doctor;
pub mod erase;
pub mod event;
mod event_row;
pub mod experiment;
pub mod exposed;
pub mod folding;
pub mod health;
pub mod heap;
pub mod holdout;
pub mod import;
pub mod judged;
pub mod kept;
pub mod layer;
pub mod lock;
mod lookup;
pub mod maintain;
pub mod metric;
mod metric_row;
pub mod migrate;
mod migrations;
pub mod moment;
pub mod outbox;
mod outbox_watermark;
pub mod outcome;
mod outcome_row;
pub mod overrides;
pub mod owner;
pub mod partition;
pub mod policy;
pub mod publish;
pub mod query;
pub mod reader;
pub mod repair;
pub mod report;
pub mod retention;
pub mod schedule;
pub mod scope;
pub mod series;
pub mod session;
pub mod setting;
pub mod slot;
pub mod source;
pub mod sql;
pub mod status;
pub mod strata;
pub mod subscription;
pub mod tally;
pub mod traffic;
pub mod view;
mod waiting;
pub mod watermark;
pub mod winner;

use std::cell::Cell;

use pgrx::pg_sys;

/// The store as this backend found it.
#[derive(PartialEq, Eq)]
pub struct Store {
    pub owner: pg_sys::Oid,
    pub signal: pg_sys::Oid,
    pub experiment: pg_sys::Oid,
    pub assignment: pg_sys::Oid,
    pub assignment_pkey: pg_sys::Oid,
    pub tally: pg_sys::Oid,
    pub tally_delta: pg_sys::Oid,
    pub event: pg_sys::Oid,
    pub exposed: pg_sys::Oid,
    pub outcome: pg_sys::Oid,
    /// What `heap` found out about exp.assignment, and when.
    plain: Cell<Option<(u64, heap::Plain)>>,
}
