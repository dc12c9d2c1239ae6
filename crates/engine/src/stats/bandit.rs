//! Weights for new subjects by top-two Thompson sampling.
//!
//! D. Russo, *Simple Bayesian Algorithms for Best-Arm Identification*, Operations Research 68, 2020 (arXiv:1602.08448),
//! with beta = 1/2. A subject is sampled an arm that is the best by a draw from the posterior; half of the time another
//! one, the best of further draws. The probabilities of that are computed rather than drawn, so that one split holds
//! for everybody until it is computed anew, and is recorded as what it is.

use super::estimate::Estimate;
use super::special::quadrature::integrate;
use super::special::{Beta, logistic, normal_pdf, normal_sf};

/// The share of subjects that go to the arm which seems best.
const TO_THE_BEST: f64 = 0.5;

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
///
/// With chances a_i to be the best it is a_i (1/2 + 1/2 sum_{j != i} a_j / (1 - a_j)): i is drawn first, or j is and i
/// by another draw. `floor` keeps every arm's probability above 0, without which a mean weighted by it is not unbiased.
pub fn top_two_weights(arms: &[Belief], lower_is_better: bool, floor: f64) -> Vec<f64> {
    let count = arms.len();
    if count < 2 {
        return vec![1.0; count];
    }
    let chances = chances_to_be_best(arms, lower_is_better);
    let rest = |of: usize| -> f64 { (0..count).filter(|other| *other != of).map(|other| chances[other]).sum() };
    // The chance of i where j is drawn first: where nobody else has any, all others have the same.
    let second = |i: usize, j: usize| match rest(j) {
        rest if rest > 0.0 => chances[i] / rest,
        _ => 1.0 / (count - 1) as f64,
    };
    let weight = |i: usize| {
        let others: f64 = (0..count).filter(|j| *j != i).map(|j| chances[j] * second(i, j)).sum();
        TO_THE_BEST * chances[i] + (1.0 - TO_THE_BEST) * others
    };
    let floor = floor.clamp(0.0, 1.0 / count as f64);
    let weights: Vec<f64> = (0..count).map(weight).collect();
    let total: f64 = weights.iter().sum();
    weights.iter().map(|weight| floor + (1.0 - floor * count as f64) * weight / total).collect()
}
