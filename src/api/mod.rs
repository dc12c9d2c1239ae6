//! The SQL functions: decode arguments, call the engine or the store, encode the answer. Nothing else.
//!
//! Their declarations, defaults and comments are in `sql/<noun>.sql`.

mod access;
mod aggregate;
mod analyze;
mod args;
mod assign;
mod audience;
mod audit;
mod bandit;
mod bucket;
mod comparison;
mod config;
mod decide;
mod erase;
mod event;
mod experiment;
mod exposure;
mod holdout;
mod import;
mod layer;
mod metric;
mod moments_aggregate;
mod outbox;
mod plan;
mod publish;
mod report;
mod results;
mod rows;
mod scope;
mod series;
mod setting;
mod statistics;
mod store;
mod subject;
mod subscription;
mod winner;
