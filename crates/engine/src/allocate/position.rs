//! What is drawn for a subject beside its bucket.

use super::{BUCKETS, InvalidAllocation};
use crate::bucket::{Bucketer, HashScheme, TWO_32, hash, unit_of_60_bits};
use crate::shares::Shares;

/// The seed of Unleash's second hash.
const UNLEASH_VARIANT: u32 = 86_028_157;

/// What decides coverage before a variant is drawn.
#[derive(Debug, Clone)]
pub(super) enum Gate {
    /// Nothing: coverage is a matter of the place on the line.
    Open,
    /// Unleash: mod 100 of the first hash, from 1, is at most this.
    Percent(f64),
    /// PostHog: the first hash is at most this.
    AtMost(f64),
    /// A native draw is below this.
    Below(Bucketer, f64),
}

impl Gate {
    pub(super) fn new(scheme: HashScheme, scope: &str, salt: &str, coverage: f64) -> Self {
        match scheme {
            // A percentage of 29 must not become 28.999999999999996.
            HashScheme::Unleash => Gate::Percent(snap(coverage * 100.0)),
            HashScheme::Posthog => Gate::AtMost(coverage),
            HashScheme::Planout => {
                Gate::Below(Bucketer::new(HashScheme::Native, &seed_of_coverage(scope, salt)), coverage)
            }
            _ => Gate::Open,
        }
    }

    /// Whether coverage is a matter of the place on the line.
    pub(super) fn is_open(&self) -> bool {
        matches!(self, Gate::Open)
    }

    pub(super) fn passes(&self, bucketer: &Bucketer, subject: &str) -> bool {
        match self {
            Gate::Open => true,
            Gate::Percent(most) => f64::from(hash::murmur3_x86_32(bucketer.text(subject), 0) % 100 + 1) <= *most,
            // The lowest hash is 0, and at a coverage of 0 must not pass.
            Gate::AtMost(most) => *most > 0.0 && bucketer.bucket(subject) <= *most,
            Gate::Below(own, limit) => own.bucket(subject) < *limit,
        }
    }

    /// The bucketer of a draw of its own.
    pub(super) fn bucketer(&self) -> Option<&Bucketer> {
        if let Gate::Below(own, _) = self { Some(own) } else { None }
    }
}

/// `coverage:<byte length of scope>:<scope><byte length of salt>:<salt>`: the seed of no experiment, as those
/// begin with a digit.
fn seed_of_coverage(scope: &str, salt: &str) -> String {
    format!("coverage:{}:{scope}{}:{salt}", scope.len(), salt.len())
}

/// The number that decides the variant, on the scale of the scheme's line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Position {
    /// The bucket.
    Bucket,
    /// The bucket in percent, as Flagsmith has it.
    Percent,
    /// Unleash's second hash mod a total.
    UnleashVariant(u32),
    /// flagd's hash scaled to a total.
    Scaled(u32),
    /// sha256 mod a total.
    Remainder(u32),
    /// PostHog's second hash.
    PosthogVariant,
    /// The place in PlanOut's list of choices.
    PlanoutChoice(u32),
    /// PlanOut's stop value.
    PlanoutStop(f64),
}

impl Position {
    pub(super) fn of_ranges(scheme: HashScheme) -> Self {
        match scheme {
            HashScheme::Unleash => Position::UnleashVariant(BUCKETS.into()),
            HashScheme::Flagd => Position::Scaled(BUCKETS.into()),
            HashScheme::Sha256Mod => Position::Remainder(BUCKETS.into()),
            HashScheme::Posthog => Position::PosthogVariant,
            _ => Position::Bucket,
        }
    }

    pub(super) fn of_weights(scheme: HashScheme, weights: &[f64]) -> Result<Self, InvalidAllocation> {
        Ok(match scheme {
            HashScheme::Unleash => Position::UnleashVariant(whole_total(scheme, weights)?),
            HashScheme::Flagd => Position::Scaled(whole_total(scheme, weights)?),
            HashScheme::Sha256Mod => Position::Remainder(whole_total(scheme, weights)?),
            HashScheme::Posthog => Position::PosthogVariant,
            HashScheme::Flagsmith => Position::Percent,
            HashScheme::Planout => of_planout(Shares::new(weights).scaled()),
            _ => Position::Bucket,
        })
    }

    pub(super) fn draw(self, bucketer: &Bucketer, subject: &str) -> f64 {
        let text = bucketer.text(subject);
        match self {
            Position::Bucket | Position::Percent => self.scale(bucketer.bucket(subject)),
            Position::UnleashVariant(total) => f64::from(hash::murmur3_x86_32(text, UNLEASH_VARIANT) % total),
            Position::Scaled(total) => scaled(hash::murmur3_x86_32(text, 0), total),
            Position::Remainder(total) => remainder(hash::sha256_32(text), total),
            Position::PosthogVariant => unit_of_60_bits(hash::sha1_60([text[0], text[1], "variant"])),
            Position::PlanoutChoice(count) => (hash::sha1_60([text[0], text[1], ""]) % u64::from(count)) as f64,
            Position::PlanoutStop(total) => total * bucketer.bucket(subject),
        }
    }

    /// Where a bucket lies on the line. A hundredfold each of Flagsmith's buckets is the percentage it came from.
    pub(super) fn scale(self, bucket: f64) -> f64 {
        if self == Position::Percent { bucket * 100.0 } else { bucket }
    }

    /// Whether the bucket decides.
    pub(super) fn is_bucket(self) -> bool {
        matches!(self, Position::Bucket | Position::Percent)
    }

    /// How many of the buckets of ranges are 1 on the line.
    pub(super) fn buckets_in_one(self) -> f64 {
        match self {
            Position::UnleashVariant(_) | Position::Scaled(_) | Position::Remainder(_) => 1.0,
            _ => BUCKETS.into(),
        }
    }
}

/// `UniformChoice` for equal weights, else `WeightedChoice`, whose total is summed in turn.
fn of_planout(weights: &[f64]) -> Position {
    match weights {
        [first, rest @ ..] if *first > 0.0 && rest.iter().all(|weight| weight == first) => {
            Position::PlanoutChoice(weights.len() as u32)
        }
        _ => Position::PlanoutStop(weights.iter().sum()),
    }
}

/// The total of whole weights; 1 where there are none, as it divides.
fn whole_total(scheme: HashScheme, weights: &[f64]) -> Result<u32, InvalidAllocation> {
    let refuse = |what: &str, offending: f64| {
        InvalidAllocation::new(format!("weights of the hash scheme {} must {what}", scheme.name()), &offending)
    };
    if let Some(weight) = weights.iter().find(|weight| **weight < 0.0 || weight.fract() != 0.0) {
        return Err(refuse("be whole numbers", *weight));
    }
    // Up to 2^53 the sum of whole numbers is exact, and it never falls.
    let total: f64 = weights.iter().sum();
    if total >= TWO_32 {
        return Err(refuse("sum to less than 4294967296", total));
    }
    Ok((total as u32).max(1))
}

/// Between two whole numbers a place is told by so many bits: with 32 before the point it stays exact.
const FRACTION_BITS: u32 = 20;

/// hash * total / 2^32. Its whole part is exact, and what is behind the point tells where in a weight of 1 a
/// subject lies.
fn scaled(hash: u32, total: u32) -> f64 {
    let product = u64::from(hash) * u64::from(total);
    (product >> (32 - FRACTION_BITS)) as f64 / f64::from(1 << FRACTION_BITS)
}

/// hash mod total, and behind the point the place among the hashes of this remainder.
fn remainder(hash: u32, total: u32) -> f64 {
    let (quotient, remainder) = (hash / total, hash % total);
    let hashes = u64::from((u32::MAX - remainder) / total) + 1;
    let fraction = (u64::from(quotient) << FRACTION_BITS) / hashes;
    f64::from(remainder) + fraction as f64 / f64::from(1 << FRACTION_BITS)
}

/// The whole number that is meant, where rounding missed it by little.
pub(super) fn snap(value: f64) -> f64 {
    let whole = value.round();
    if (value - whole).abs() < 1e-6 { whole } else { value }
}
