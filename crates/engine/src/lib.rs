//! What pg_experiment decides and computes, as plain functions of values.
//!
//! Nothing here reads a clock, a row or a source of randomness: whatever depends on those arrives as an
//! argument. So a primary, a standby and a test compute the same answer from the same definition.
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod allocate;
pub mod analysis;
pub mod bucket;
pub mod decide;
pub mod digest;
pub mod evidence;
pub mod exact;
pub mod export;
pub mod fold;
pub mod import;
pub mod line;
pub mod metric;
pub mod moments;
pub mod patch;
pub mod recount;
pub mod report;
pub mod rule;
pub mod series;
mod shares;
pub mod srm;
pub mod stats;
pub mod status;
pub mod subscription;
pub mod text;
pub mod time;
pub mod variant;
