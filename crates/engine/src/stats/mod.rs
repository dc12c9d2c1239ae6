//! Statistics.

pub mod anytime;
pub mod bayes;
pub mod compare;
pub mod correction;
pub mod estimate;
pub mod lift;
pub mod moments;
pub mod power;
pub mod proportion;
pub mod special;
mod summary;
