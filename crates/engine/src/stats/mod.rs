//! Statistics.

pub mod aa;
pub mod anytime;
pub mod bandit;
pub mod bayes;
pub mod compare;
pub mod correction;
pub mod estimate;
pub mod lift;
pub mod moments;
pub mod plan;
pub mod power;
pub mod proportion;
pub mod quantile;
pub mod special;
pub mod stratified;
mod summary;
