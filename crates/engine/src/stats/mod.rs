//! Statistics.

pub mod moments;
pub mod special;
mod summary;
