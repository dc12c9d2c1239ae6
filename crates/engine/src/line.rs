//! Which variant owns which part of the line [0, 1).

use crate::shares::Shares;

/// Up to this many variants a scan from the left beats a binary search.
const SCAN: usize = 16;

/// The allocation of an experiment: variant i owns [cum_i, cum_i + coverage * w_i), where w_i is its share of
/// the weights and cum_i the sum of the shares before it.
///
/// Because an interval starts where it starts whatever the coverage is, growing the coverage only adds to each
/// interval, and moves nobody. At coverage 1 there are no gaps.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    starts: Vec<f64>,
    ends: Vec<f64>,
}

impl Line {
    /// Lays out positive, finite weights of any scale under a coverage that [`check_coverage`] accepts.
    ///
    /// At full coverage the bounds are within 1 unit in the last place, for 1 : 999999 as for a thousand
    /// variants. What is no weight owns nothing, and what is no coverage counts as 0, so a fault that slips
    /// through enrols nobody.
    pub fn new(weights: &[f64], coverage: f64) -> Self {
        let coverage = if check_coverage(coverage) { coverage } else { 0.0 };
        let cumulative = Shares::new(weights).cumulative();
        let starts: Vec<f64> = std::iter::once(0.0).chain(cumulative.iter().copied()).take(weights.len()).collect();
        let ends = starts.iter().zip(&cumulative).map(|(start, next)| end(*start, *next, coverage)).collect();
        Line { starts, ends }
    }

    /// The variant that owns a bucket; none where it lies in no interval, or outside of [0, 1).
    pub fn pick(&self, bucket: f64) -> Option<usize> {
        let candidate = if self.ends.len() <= SCAN {
            self.ends.iter().position(|end| bucket < *end)?
        } else {
            self.ends.partition_point(|end| *end <= bucket)
        };
        let start = self.starts.get(candidate)?;
        (bucket >= *start).then_some(candidate)
    }

    /// The interval [start, end) of every variant, in their order.
    pub fn bounds(&self) -> impl Iterator<Item = (f64, f64)> {
        self.starts.iter().copied().zip(self.ends.iter().copied())
    }
}

/// Where an interval ends that starts at `start` and could reach as far as `next`.
///
/// Each step is monotone in the coverage, also after rounding. Below 1 the product is at least half a unit in
/// the last place short of the length, which is all that rounding the length can have added: so it never
/// passes `next`. At 1 it could, or leave a gap.
fn end(start: f64, next: f64, coverage: f64) -> f64 {
    if coverage == 1.0 { next } else { start + coverage * (next - start) }
}

/// Whether a coverage is a share: finite and in [0, 1].
pub fn check_coverage(c: f64) -> bool {
    (0.0..=1.0).contains(&c)
}
