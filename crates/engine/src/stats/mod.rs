//! What is said of an experiment's numbers, and what follows from it.
//!
//! From the bottom up: [`special`] has the distributions, with their tails; [`moments`] what is kept of an arm's
//! values; [`estimate`] makes a mean, a ratio or an adjusted mean of them, and the difference of two; [`stratified`]
//! and [`quantile`] make estimates of other sorts. [`compare`] puts two arms beside each other in one row: Welch's
//! test, the intervals of the [`lift`], [`anytime`]-valid and Bayesian figures ([`bayes`]), power. [`proportion`] has
//! what is particular to 0 and 1, [`correction`] adjusts many p-values, [`power`] and [`plan`] look ahead, [`aa`] looks
//! for false positives. [`margin`] says whether a guardrail got worse, [`winner`] decides, and [`bandit`] splits.
//!
//! Everything is a function of its arguments, in the metric's unit unless it says otherwise. What does not exist is
//! `None` with a warning, never NaN, infinite or a placeholder. Probabilities are those of tails, never one less a
//! probability.

/// An enumeration whose values have stable names.
macro_rules! names {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl $name {
            /// Its stable name.
            pub fn name(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }

            /// The value of a name.
            pub fn parse(name: &str) -> Option<$name> {
                match name { $($text => Some($name::$variant),)* _ => None }
            }
        }
    };
}

pub mod aa;
pub mod anytime;
pub mod bandit;
pub mod bayes;
pub mod compare;
pub mod correction;
pub mod estimate;
mod lattice;
pub mod lift;
pub mod margin;
pub mod moments;
pub mod plan;
pub mod power;
pub mod proportion;
pub mod quantile;
pub mod special;
pub mod stratified;
mod summary;
pub mod winner;
