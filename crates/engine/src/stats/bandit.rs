//! Weights for new subjects by top-two Thompson sampling.
//!
//! D. Russo, *Simple Bayesian Algorithms for Best-Arm Identification*, Operations Research 68, 2020 (arXiv:1602.08448).
//! A subject is sampled an arm that is the best by a draw from the posterior; in a part of the cases, half of them at
//! beta = 1/2, another one, the best of further draws. At beta = 1 it is Thompson sampling as it always was. The probabilities of that are computed rather than drawn, so that one split holds
//! for everybody until it is computed anew, and is recorded as what it is.

use super::compare::{Kind, MIN_NONZERO};
use super::estimate::Estimate;
use super::moments::Moments;
use super::special::quadrature::integrate;
use super::special::{Beta, logistic, normal_pdf, normal_sf};

/// The share of subjects that go to the arm drawn first, Russo's beta: at a half the best arm is found soonest, where
/// nothing is known of how far the arms are apart.
pub const TO_THE_BEST: f64 = 0.5;

/// An arm with fewer subjects is not believed anything: the shares stay as they are.
pub const FEWEST: i64 = 20;

/// The parts of the line that shares are counted in: those of explicit ranges.
const PARTS: f64 = 10_000.0;

/// A change of fewer parts is none: it would make a period for nothing.
const LEAST_CHANGE: f64 = 100.0;

/// What is believed of an arm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Belief {
    /// Its mean is about normal.
    Normal {
        /// The estimate.
        mean: f64,
        /// Its standard error, above 0.
        error: f64,
    },
    /// Its proportion, after successes and failures.
    Beta(Beta),
}

impl Belief {
    /// Of a mean with a flat prior; `None` where there is no standard error above 0.
    pub fn of(estimate: &Estimate) -> Option<Belief> {
        let error = estimate.standard_error().filter(|error| *error > 0.0 && error.is_finite())?;
        Some(Belief::Normal { mean: estimate.mean?, error })
    }

    /// Of a proportion with a uniform prior.
    pub fn of_counts(n: i64, successes: i64) -> Belief {
        Belief::Beta(Beta::new(1.0 + successes as f64, 1.0 + (n - successes) as f64))
    }

    /// P(value of this arm < x).
    fn cdf(&self, x: f64) -> f64 {
        match self {
            Belief::Normal { mean, error } => normal_sf((mean - x) / error),
            Belief::Beta(beta) => beta.cdf(x),
        }
    }

    /// P(value of this arm > x).
    fn sf(&self, x: f64) -> f64 {
        match self {
            Belief::Normal { mean, error } => normal_sf((x - mean) / error),
            Belief::Beta(beta) => beta.sf(x),
        }
    }

    /// Values between which the distribution function rises, from where it is nothing to where it is all.
    fn landmarks(&self) -> [f64; 4] {
        match self {
            Belief::Normal { mean, error } => [-9.0, -3.0, 3.0, 9.0].map(|z| mean + error * z),
            Belief::Beta(beta) => {
                let ((from, to), (low, high)) = (beta.logit_range(1e-15), beta.logit_range(1e-3));
                [from, low, high, to].map(|s| logistic(s).0)
            }
        }
    }

    /// The mean of f over this arm's values; between `breaks` f is smooth.
    fn average(&self, breaks: &[f64], f: impl Fn(f64) -> f64) -> f64 {
        match self {
            Belief::Normal { mean, error } => {
                let places = breaks.iter().map(|x| (x - mean) / error);
                piecewise((-9.0, 9.0), places, |z| normal_pdf(z) * f(mean + error * z))
            }
            Belief::Beta(beta) => {
                let places = breaks.iter().map(|x| x.ln() - (-x).ln_1p());
                piecewise(beta.logit_range(1e-15), places, |s| {
                    let (x, y) = logistic(s);
                    beta.weight(x, y) * f(x)
                })
            }
        }
    }
}

/// The integral from one end to the other, cut at `places`.
fn piecewise((from, to): (f64, f64), places: impl Iterator<Item = f64>, f: impl Fn(f64) -> f64) -> f64 {
    let mut places: Vec<f64> = places.filter(|place| *place > from && *place < to).chain([from, to]).collect();
    places.sort_by(f64::total_cmp);
    places.windows(2).map(|ends| integrate(ends[0], ends[1], 1, &f)).sum()
}

/// For each arm the probability that it is the best of all; they add up to 1.
pub fn chances_to_be_best(arms: &[Belief], lower_is_better: bool) -> Vec<f64> {
    let breaks: Vec<f64> = arms.iter().flat_map(Belief::landmarks).collect();
    let chance = |index: usize| {
        let others = || arms.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, other)| other);
        let beats = |other: &Belief, x: f64| if lower_is_better { other.sf(x) } else { other.cdf(x) };
        arms[index].average(&breaks, |x| others().map(|other| beats(other, x)).product())
    };
    let chances: Vec<f64> = (0..arms.len()).map(chance).collect();
    let total: f64 = chances.iter().sum();
    chances.iter().map(|chance| chance / total).collect()
}

/// The share of new subjects for each arm, at least `floor` each, in all 1.
pub fn top_two_weights(arms: &[Belief], lower_is_better: bool, floor: f64) -> Vec<f64> {
    if arms.len() < 2 {
        vec![1.0; arms.len()]
    } else {
        weights(&chances_to_be_best(arms, lower_is_better), TO_THE_BEST, floor)
    }
}

/// The same of two or more arms, from their chances to be the best, with any beta: `to_the_best`.
///
/// With chances a_i it is a_i (beta + (1 - beta) sum_{j != i} a_j / (1 - a_j)): i is drawn first, or j is and i by another
/// draw. Of two arms at beta = 1/2 each has a half whatever the chances are. `floor` keeps every arm's probability above 0, without which a mean weighted by it is not unbiased.
pub fn weights(chances: &[f64], to_the_best: f64, floor: f64) -> Vec<f64> {
    let count = chances.len();
    let rest = |of: usize| -> f64 { (0..count).filter(|other| *other != of).map(|other| chances[other]).sum() };
    // The chance of i where j is drawn first: where nobody else has any, all others have the same.
    let second = |i: usize, j: usize| match rest(j) {
        rest if rest > 0.0 => chances[i] / rest,
        _ => 1.0 / (count - 1) as f64,
    };
    let weight = |i: usize| {
        let others: f64 = (0..count).filter(|j| *j != i).map(|j| chances[j] * second(i, j)).sum();
        to_the_best * chances[i] + (1.0 - to_the_best) * others
    };
    let floor = floor.clamp(0.0, 1.0 / count as f64);
    let weights: Vec<f64> = (0..count).map(weight).collect();
    let total: f64 = weights.iter().sum();
    weights.iter().map(|weight| floor + (1.0 - floor * count as f64) * weight / total).collect()
}

/// What is known of an arm: over all periods of constant shares, each weighted by the subjects of all arms in it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Arm {
    /// How many subjects it has.
    pub n: i64,
    /// Its mean, proportion or ratio, in the metric's unit; `None` as long as there is none.
    pub mean: Option<f64>,
    /// What is believed of it; `None` where that is too little.
    pub belief: Option<Belief>,
}

/// The arms, from the moments of each in every stratum: strata of constant shares, [joined](super::stratified::joined)
/// where an arm has too few subjects.
///
/// Arms whose shares follow the data meet other times in other numbers, and where the outcome drifts their pooled means
/// differ without a difference; a bandit that believed those would feed itself. So each is standardised to the strata of
/// all (L. Miratrix, J. Sekhon, B. Yu, JRSS-B 75, 2013): m = sum_k W_k m_k with W_k the share of all subjects in stratum
/// k, and its squared standard error sum_k W_k^2 v_k / n_k.
///
/// A proportion is believed as Beta(1 + n m, 1 + n (1 - m)) of the effective size n = 1 / sum_k W_k^2 / n_k (L. Kish,
/// *Survey Sampling*, 1965, section 11.7), which also says something of an arm without a success. A mean or a ratio is
/// about normal; its variance is the larger of its own and that over all arms, or an arm in which nothing happened yet
/// would be certain.
pub fn arms(strata: &[Vec<Moments>], kind: Kind) -> Vec<Arm> {
    let count = strata.first().map_or(0, Vec::len);
    let estimates: Vec<Vec<Estimate>> =
        strata.iter().map(|arms| arms.iter().map(|m| estimate(m, kind)).collect()).collect();
    let usable: Vec<&Vec<Estimate>> =
        estimates.iter().filter(|arms| arms.iter().all(|arm| arm.standard_error().is_some())).collect();
    let size = |arms: &[Estimate]| arms.iter().map(|arm| arm.n as f64).sum::<f64>();
    let total: f64 = usable.iter().map(|arms| size(arms)).sum();
    let weights: Vec<f64> = usable.iter().map(|arms| size(arms) / total).collect();
    let standard = |arm: usize| Standardised::new(usable.iter().map(|arms| &arms[arm]).zip(weights.iter().copied()));
    let arms: Vec<Standardised> = (0..count).map(standard).collect();
    let nonzero: i64 = strata.iter().flatten().filter_map(|moments| moments.nonzero).sum();
    let is_enough = nonzero >= MIN_NONZERO && arms.iter().all(|arm| arm.n >= FEWEST);
    let subjects: f64 = arms.iter().map(|arm| arm.n as f64).sum();
    let spread = arms.iter().map(|arm| arm.spread * arm.n as f64).sum::<f64>() / subjects;
    arms.iter().map(|arm| arm.believed(kind, spread, is_enough)).collect()
}

fn estimate(moments: &Moments, kind: Kind) -> Estimate {
    match kind {
        Kind::Ratio => Estimate::ratio(moments, &moments.x.unwrap_or_default()),
        _ => Estimate::mean(moments),
    }
}

/// Sums over the strata of an arm.
#[derive(Default)]
struct Standardised {
    n: i64,
    mean: f64,
    /// The squared standard error.
    square: f64,
    /// The sum of W^2 / n: one over the effective size.
    inverse: f64,
    /// The variance of one subject's part.
    spread: f64,
}

impl Standardised {
    fn new<'a>(strata: impl Iterator<Item = (&'a Estimate, f64)>) -> Standardised {
        let mut sums = Standardised::default();
        for (estimate, weight) in strata {
            let (mean, variance) = (estimate.mean.unwrap_or_default(), estimate.variance.unwrap_or_default());
            let part = weight * weight / estimate.n as f64;
            sums.n = sums.n.saturating_add(estimate.n);
            sums.mean += weight * mean;
            sums.square += part * variance;
            sums.inverse += part;
            sums.spread += weight * variance;
        }
        sums
    }

    fn believed(&self, kind: Kind, spread: f64, is_enough: bool) -> Arm {
        let belief = is_enough.then(|| match kind {
            Kind::Proportion => {
                let n = 1.0 / self.inverse;
                Some(Belief::Beta(Beta::new(1.0 + n * self.mean, 1.0 + n * (1.0 - self.mean))))
            }
            _ => {
                let error = self.square.max(spread * self.inverse).sqrt();
                (error > 0.0 && error.is_finite()).then_some(Belief::Normal { mean: self.mean, error })
            }
        });
        Arm { n: self.n, mean: (self.n > 0 && self.mean.is_finite()).then_some(self.mean), belief: belief.flatten() }
    }
}

/// The shares in whole parts of the line, which add up to all of it: rounded by the largest remainders.
pub fn in_parts(shares: &[f64]) -> Vec<f64> {
    let mut parts: Vec<f64> = shares.iter().map(|share| (share * PARTS).floor()).collect();
    let missing = (PARTS - parts.iter().sum::<f64>()).round().max(0.0) as usize;
    let remainder = |index: &usize| shares[*index] * PARTS - (shares[*index] * PARTS).floor();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by(|a, b| remainder(b).total_cmp(&remainder(a)));
    order.iter().take(missing).for_each(|index| parts[*index] += 1.0);
    parts.iter().map(|part| part / PARTS).collect()
}

/// Whether shares differ enough from those in force to be put in their place.
pub fn differ(before: &[f64], after: &[f64]) -> bool {
    before.len() != after.len()
        || before.iter().zip(after).any(|(before, after)| ((before - after) * PARTS).abs() >= LEAST_CHANGE - 0.5)
}
