//! Distribution functions that keep their tails: normal, Student's t (central and not), beta.
//!
//! What libraries do well is theirs: libm's erfc and lgamma, statrs's normal quantile and chi-square tail. Owned is
//! what they lose digits in (see docs/design.md): the t tail, the incomplete beta function and the quantiles of both.
//! Probabilities are always those of a tail, never one less the other: with `sf` for the upper tail P(X > x), `cdf` for
//! the lower, and `isf` for the quantile by the upper tail. Arguments are the caller's to check: of NaN, and of
//! parameters out of range, the answer is NaN.

mod beta;
pub(crate) mod gamma;
mod normal;
pub(crate) mod quadrature;
mod student;

pub use beta::Beta;
pub(crate) use beta::logistic;
pub use normal::{normal_cdf, normal_isf, normal_loss, normal_pdf, normal_sf};
pub use student::{noncentral_t_sf, t_isf, t_sf};
