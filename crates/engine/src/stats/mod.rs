//! Statistics.

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
pub mod lift;
pub mod moments;
pub mod plan;
pub mod power;
pub mod proportion;
pub mod quantile;
pub mod special;
pub mod stratified;
mod summary;
pub mod winner;
