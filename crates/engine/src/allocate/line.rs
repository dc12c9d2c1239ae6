//! Who owns which part of a scheme's line.

use super::position::{Position, snap};
use super::{BUCKETS, Place, Range};
use crate::bucket::HashScheme;
use crate::line::Line;
use crate::shares::Shares;

/// Up to this many parts a scan from the left beats a binary search.
const SCAN: usize = 16;

/// The parts of a line and their owners.
#[derive(Debug, Clone)]
pub(super) enum Owners {
    /// In their order, without overlap.
    Parts(Vec<Part>),
    /// Weights, taken from the draw in turn.
    Countdown(Countdown),
}

impl Owners {
    pub(super) fn at(&self, position: f64) -> Place {
        match self {
            Owners::Parts(parts) => place(parts, position),
            Owners::Countdown(countdown) => countdown.place(position),
        }
    }

    /// What each variant is served in.
    pub(super) fn parts(&self) -> impl Iterator<Item = (usize, f64, f64)> {
        let parts = match self {
            Owners::Parts(parts) => parts.as_slice(),
            Owners::Countdown(_) => &[],
        };
        parts.iter().map(|part| (part.variant, part.start, part.end))
    }
}

/// A variant owns [start, limit) and is served in [start, end).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Part {
    variant: usize,
    start: f64,
    end: f64,
    limit: f64,
}

fn place(parts: &[Part], position: f64) -> Place {
    let candidate = if parts.len() <= SCAN {
        parts.iter().find(|part| position < part.limit)
    } else {
        parts.get(parts.partition_point(|part| part.limit <= position))
    };
    match candidate {
        Some(part) if position >= part.start && position < part.end => Place::Variant(part.variant),
        Some(part) if position >= part.start => Place::Uncovered,
        _ => Place::Unallocated,
    }
}

/// Explicit ranges, on the scale of the position.
pub(super) fn of_ranges(scheme: HashScheme, position: Position, ranges: &[Range], coverage: f64) -> Owners {
    // Among a few buckets the end of the covered part must not fall behind the bucket that it is meant to be.
    let exact = if scheme.steps().is_some() { snap } else { |end| end };
    let on_line = |mark: f64| mark / position.buckets_in_one();
    let mut parts: Vec<Part> = ranges
        .iter()
        .map(|range| {
            let (start, limit) = (f64::from(range.start), f64::from(range.end) + 1.0);
            let end = exact(start + coverage * (limit - start));
            Part { variant: range.variant, start: on_line(start), end: on_line(end), limit: on_line(limit) }
        })
        .collect();
    parts.sort_by(|a, b| a.start.total_cmp(&b.start));
    Owners::Parts(parts)
}

/// The line as a scheme's own system lays it out.
pub(super) fn of_weights(scheme: HashScheme, position: Position, weights: &[f64], coverage: f64) -> Owners {
    let shares = Shares::new(weights);
    Owners::Parts(match scheme {
        HashScheme::Native => native(weights, coverage),
        HashScheme::GrowthbookV1 | HashScheme::GrowthbookV2 | HashScheme::GrowthbookV2Utf8 => {
            in_turn(&growthbook(weights, &shares), coverage)
        }
        HashScheme::Launchdarkly | HashScheme::Posthog => {
            up_to_the_end(in_turn(&fractions(&shares), coverage), coverage)
        }
        HashScheme::Flagsmith => in_turn(&percentages(weights, &shares), coverage),
        HashScheme::Optimizely => of_buckets(&shares, coverage, f64::round),
        HashScheme::Eppo | HashScheme::Statsig | HashScheme::Murmur3_10000 => of_buckets(&shares, coverage, snap),
        HashScheme::Unleash | HashScheme::Flagd | HashScheme::Sha256Mod => in_turn(weights, coverage),
        HashScheme::Planout => planout(position, shares.scaled()),
        HashScheme::Fnv1a32 => return Owners::Countdown(Countdown::new(shares.scaled(), coverage)),
    })
}

fn native(weights: &[f64], coverage: f64) -> Vec<Part> {
    let (covered, full) = (Line::new(weights, coverage), Line::new(weights, 1.0));
    let bounds = covered.bounds().zip(full.bounds()).enumerate();
    bounds.map(|(variant, ((start, end), (_, limit)))| Part { variant, start, end, limit }).collect()
}

/// `getBucketRanges` of GrowthBook, and what the others do without a coverage of their own: parts of these
/// lengths one after the other, of which each is covered from its start.
///
/// Rounding keeps the order of what it rounds, so no covered part passes the next start.
fn in_turn(lengths: &[f64], coverage: f64) -> Vec<Part> {
    let mut reached = 0.0;
    let part = |(variant, length): (usize, &f64)| {
        let start = reached;
        reached += length;
        Part { variant, start, end: start + coverage * length, limit: reached }
    };
    lengths.iter().enumerate().map(part).collect()
}

/// GrowthBook takes weights as shares where their sum is near 1. Where it is not, it takes equal shares; here
/// 50 and 150 mean 1 : 3.
fn growthbook(weights: &[f64], shares: &Shares) -> Vec<f64> {
    let total: f64 = weights.iter().sum();
    if (0.99..=1.01).contains(&total) { positive(weights) } else { fractions(shares) }
}

/// Flagsmith takes percentages.
fn percentages(weights: &[f64], shares: &Shares) -> Vec<f64> {
    let total: f64 = weights.iter().sum();
    if total == 100.0 { positive(weights) } else { fractions(shares).iter().map(|share| share * 100.0).collect() }
}

fn positive(weights: &[f64]) -> Vec<f64> {
    weights.iter().map(|weight| weight.max(0.0)).collect()
}

fn fractions(shares: &Shares) -> Vec<f64> {
    shares.scaled().iter().map(|weight| super::known(shares.share(*weight))).collect()
}

/// Gives the last variant what rounding left behind it.
fn up_to_the_end(mut parts: Vec<Part>, coverage: f64) -> Vec<Part> {
    if let Some(last) = parts.iter().rposition(|part| part.start < part.limit) {
        parts.truncate(last + 1);
        parts[last].limit = f64::INFINITY;
        if coverage == 1.0 {
            parts[last].end = f64::INFINITY;
        }
    }
    parts
}

/// Shares of 10000 numbered buckets.
fn of_buckets(shares: &Shares, coverage: f64, rule: fn(f64) -> f64) -> Vec<Part> {
    let buckets = f64::from(BUCKETS);
    let mut start = 0.0;
    let part = |(variant, share): (usize, f64)| {
        let (first, limit) = (start, rule(share * buckets));
        start = limit;
        let end = snap(first + coverage * (limit - first));
        Part { variant, start: first / buckets, end: end / buckets, limit: limit / buckets }
    };
    shares.cumulative().into_iter().enumerate().map(part).collect()
}

/// `UniformChoice` gives each place to a variant. `WeightedChoice` stops at the first sum that is the stop value
/// or more, so here a part ends just above its sum.
fn planout(position: Position, weights: &[f64]) -> Vec<Part> {
    if let Position::PlanoutChoice(_) = position {
        return in_turn(&vec![1.0; weights.len()], 1.0);
    }
    let (mut reached, mut start) = (0.0, 0.0);
    let part = |(variant, weight): (usize, &f64)| {
        reached += weight;
        let limit = if reached > 0.0 { f64::next_up(reached) } else { 0.0 };
        let part = Part { variant, start, end: limit, limit };
        start = limit;
        part
    };
    weights.iter().enumerate().map(part).collect()
}

/// The rule of `fnv1a32`: the draw times the total, from which the weights are taken in turn until it is below 0.
#[derive(Debug, Clone)]
pub(super) struct Countdown {
    weights: Vec<f64>,
    total: f64,
    coverage: f64,
}

impl Countdown {
    fn new(weights: &[f64], coverage: f64) -> Self {
        Countdown { weights: weights.to_vec(), total: weights.iter().sum(), coverage }
    }

    fn place(&self, bucket: f64) -> Place {
        let mut rest = bucket * self.total;
        let mut last = None;
        for (variant, weight) in self.weights.iter().enumerate().filter(|(_, weight)| **weight > 0.0) {
            last = Some(variant);
            if rest - weight < 0.0 {
                return if rest < self.coverage * weight { Place::Variant(variant) } else { Place::Uncovered };
            }
            rest -= weight;
        }
        // Rounding took too little away.
        match last {
            Some(variant) if self.coverage == 1.0 => Place::Variant(variant),
            Some(_) => Place::Uncovered,
            None => Place::Unallocated,
        }
    }
}
