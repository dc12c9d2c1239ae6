//! Which variant a subject belongs to, under every hash scheme.

mod layer;
mod line;
mod position;
mod ranges;

use thiserror::Error;

use crate::bucket::{Bucketer, HashScheme};
use crate::line::check_coverage;
use crate::shares::Shares;

pub use layer::{LayerSpec, Slot, parse_layer, same_layer_draw};
pub use ranges::{Range, first_moved, parse_ranges, ranges_to_json};

use line::Owners;
use position::{Gate, Position};

/// The buckets of ranges and layers, numbered from 0.
const BUCKETS: u16 = 10_000;

/// Where a subject lies in an experiment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// It belongs to this variant.
    Variant(usize),
    /// It lies outside of the share enrolled.
    Uncovered,
    /// No variant owns its place.
    Unallocated,
}

/// Why an allocation or a layer is refused.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("{problem}")]
pub struct InvalidAllocation {
    /// What is wrong and where, for example `allocations[1]: overlaps allocations[0]`.
    pub problem: String,
    /// The offending value, cut where it is long.
    pub detail: String,
}

impl InvalidAllocation {
    fn new(problem: String, offending: &impl ToString) -> Self {
        InvalidAllocation { problem, detail: format!("Got {}.", excerpt(&offending.to_string())) }
    }
}

/// A text cut to 200 bytes, on the boundary of a character.
fn excerpt(text: &str) -> String {
    const MAX: usize = 200;
    if text.len() <= MAX {
        return text.to_owned();
    }
    format!("{}... ({} bytes)", &text[..text.floor_char_boundary(MAX)], text.len())
}

/// An experiment's allocation made ready for placing many subjects.
///
/// A variant owns part of its scheme's line: natively [cum, cum + coverage * share), where cum is the sum of the
/// shares before it; under the scheme of another system what that system gives it, to the last bit. Explicit
/// ranges give it [start / 10000, (start + coverage * (end + 1 - start)) / 10000). Because a part begins where it
/// begins whatever the coverage is, growing the coverage moves nobody and drops nobody.
///
/// | scheme | variant | coverage |
/// | --- | --- | --- |
/// | `growthbook_*` | `getBucketRanges`; weights whose sum is not near 1 are divided by it | of each part, as there |
/// | `unleash` | a second hash mod the total of the whole weights | `rollout`: the first hash, in percent |
/// | `planout` | `UniformChoice` where the weights are equal, else `WeightedChoice` | a native draw of its own |
/// | `optimizely` | ends of ranges are rounded to 1/10000 | of each part |
/// | `launchdarkly` | shares summed in turn; the last takes what rounding leaves | of each part |
/// | `posthog` | a second hash; shares summed in turn | `rollout_percentage`: the first hash |
/// | `flagsmith` | percentages summed in turn; its control is the last, as it gets what the others leave | of each part |
/// | `eppo`, `statsig`, `murmur3_10000` | 10000 buckets against the shares | of each part |
/// | `flagd` | hash * total / 2^32 against the whole weights | of each part |
/// | `fnv1a32` | hash / 2^32 * total, from which the weights are taken in turn until it is below 0 | of each part |
/// | `sha256_mod` | hash mod the total of the whole weights | of each part, by the quotient |
///
/// Under explicit ranges `unleash`, `flagd` and `sha256_mod` draw as from a total of 10000.
#[derive(Debug, Clone)]
pub struct Allocator {
    scheme: HashScheme,
    bucketer: Bucketer,
    gate: Gate,
    position: Position,
    owners: Owners,
    /// The share that each variant is meant to get.
    nominal: Vec<f64>,
}

impl Allocator {
    /// Lays out weights, or ranges where they are given, under a coverage that [`check_coverage`] accepts.
    ///
    /// What is no weight owns nothing, and what is no coverage counts as 0.
    ///
    /// # Errors
    /// Where `unleash`, `flagd` or `sha256_mod` is to divide by weights that are not whole numbers or sum to 2^32
    /// and more, and where ranges are not what [`parse_ranges`] gives.
    pub fn new(
        scheme: HashScheme,
        scope: &str,
        salt: &str,
        weights: &[f64],
        coverage: f64,
        ranges: Option<&[Range]>,
    ) -> Result<Self, InvalidAllocation> {
        let coverage = if check_coverage(coverage) { coverage } else { 0.0 };
        let gate = Gate::new(scheme, scope, salt, coverage);
        let on_line = if gate.is_open() { coverage } else { 1.0 };
        let (position, owners, nominal) = match ranges {
            Some(ranges) => {
                ranges::check(ranges, weights.len())?;
                let position = Position::of_ranges(scheme);
                (position, line::of_ranges(scheme, position, ranges, on_line), ranges::shares(ranges, weights.len()))
            }
            None => {
                let position = Position::of_weights(scheme, weights)?;
                let shares = Shares::new(weights);
                let nominal = shares.scaled().iter().map(|weight| known(shares.share(*weight))).collect();
                (position, line::of_weights(scheme, position, weights, on_line), nominal)
            }
        };
        let bucketer = Bucketer::new(scheme, &scheme.seed(scope, salt));
        Ok(Allocator { scheme, bucketer, gate, position, owners, nominal })
    }

    /// Where a subject lies.
    pub fn place(&self, subject: &str) -> Place {
        if !self.gate.passes(&self.bucketer, subject) {
            return Place::Uncovered;
        }
        self.owners.at(self.position.draw(&self.bucketer, subject))
    }

    /// The draw that decides whether a subject is covered, and which variant it gets where one draw decides both.
    ///
    /// It is what `exp_bucket` answers, except for `planout`, whose coverage is drawn natively. Under `flagd` and
    /// `sha256_mod` a variant is picked by the hash behind it.
    pub fn bucket(&self, subject: &str) -> f64 {
        self.gate.bucketer().unwrap_or(&self.bucketer).bucket(subject)
    }

    /// The parts [start, end) of the line in which a variant is served, in their order; none where the line is not
    /// divided into parts.
    pub(crate) fn parts(&self) -> impl Iterator<Item = (usize, f64, f64)> {
        self.owners.parts()
    }

    /// The share of each variant to expect among those placed: together 1, or all 0 where nothing is allocated.
    ///
    /// Where a scheme has few buckets, they are counted: of the 1000 of `growthbook_v1` three equal variants get
    /// 334, 333 and 333, and tested for 1/3 each, ten million subjects would look like a fault.
    pub fn shares(&self) -> Vec<f64> {
        self.counted().unwrap_or_else(|| self.nominal.clone())
    }

    /// The shares by counting buckets; none where they are not few, or nobody is covered.
    fn counted(&self) -> Option<Vec<f64>> {
        let buckets = self.scheme.buckets().filter(|_| self.position.is_bucket())?;
        let mut counts = vec![0_u32; self.nominal.len()];
        for bucket in buckets {
            if let Place::Variant(variant) = self.owners.at(self.position.scale(bucket)) {
                counts[variant] += 1;
            }
        }
        let total: u32 = counts.iter().sum();
        (total > 0).then(|| counts.iter().map(|count| f64::from(*count) / f64::from(total)).collect())
    }
}

/// 0 for a share of nothing.
fn known(share: f64) -> f64 {
    if share.is_nan() { 0.0 } else { share }
}
