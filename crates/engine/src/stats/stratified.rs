//! Post-stratified means: of an experiment whose split changed, or whose subjects come in kinds that differ.

use std::ops::Range;

use thiserror::Error;

use super::estimate::Estimate;

/// The fewest subjects of an arm that a stratum's variance can be estimated from.
const FEWEST: i64 = 2;

/// Neighbouring strata put together until every arm has two subjects: where one stratum has fewer, the next is joined to
/// it, and what is left over at the end goes with the last. `counts` has the subjects of each arm, stratum by stratum.
///
/// The arms' numbers do not depend on what the subjects did, but a joined stratum is no longer one of constant shares:
/// what drifts within it is not told from a difference. So only strata are joined that say nothing by themselves.
pub fn joined(counts: &[Vec<i64>]) -> Vec<Range<usize>> {
    let mut joined: Vec<Range<usize>> = Vec::new();
    let (mut from, mut sums) = (0, Vec::new());
    for (stratum, arms) in counts.iter().enumerate() {
        sums.resize(arms.len(), 0_i64);
        sums.iter_mut().zip(arms).for_each(|(sum, arm)| *sum = sum.saturating_add(*arm));
        if sums.iter().all(|sum| *sum >= FEWEST) {
            joined.push(from..stratum + 1);
            from = stratum + 1;
            sums.fill(0);
        }
    }
    match joined.last_mut() {
        Some(last) => last.end = counts.len(),
        None if !counts.is_empty() => joined.push(0..counts.len()),
        None => {}
    }
    joined
}

/// Why strata do not add up to a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum StrataError {
    /// An arm has fewer than two subjects in a stratum where the other one has some.
    #[error("stratum {stratum} has fewer than 2 subjects in an arm")]
    TooFewSubjects {
        /// The stratum, from 1.
        stratum: usize,
    },
    /// An estimate of a stratum does not exist.
    #[error("stratum {stratum} has no estimate")]
    NoEstimate {
        /// The stratum, from 1.
        stratum: usize,
    },
}

/// In a stratum where an arm has fewer subjects than this, its own variance says little of what its mean may be off by.
const RELIABLE: i64 = 100;

/// A stratum's arms with a variance of at least that of both together where one has few subjects: four of whom none
/// converted are not known exactly, whatever the weight of their stratum. The variance of both is (df_c v_c + df_t v_t)
/// / (df_c + df_t).
pub fn guarded(pair: [Estimate; 2]) -> [Estimate; 2] {
    let [control, treatment] = pair;
    let (Some(v_c), Some(v_t)) = (control.variance, treatment.variance) else { return pair };
    let share = control.df / (control.df + treatment.df);
    let both = share * v_c + (1.0 - share) * v_t;
    pair.map(|arm| {
        let variance = arm.variance.map(|own| if arm.n < RELIABLE { own.max(both) } else { own });
        Estimate { variance, ..arm }
    })
}

/// The subjects that the arms' means rest on: 1 / sum_k (N_k / N)^2 / n_k (L. Kish, *Survey Sampling*, 1965, section
/// 11.7), in whole ones. Where an arm's few subjects stand for a large stratum it is far below their number.
pub fn effective_sizes(strata: &[[Estimate; 2]]) -> [i64; 2] {
    let size = |pair: &[Estimate; 2]| pair.iter().map(|arm| arm.n as f64).sum::<f64>();
    let total: f64 = strata.iter().map(size).sum();
    [0, 1].map(|arm| {
        let part = |pair: &[Estimate; 2]| (size(pair) / total).powi(2) / pair[arm].n as f64;
        let sum: f64 = strata.iter().filter(|pair| size(pair) > 0.0).map(part).sum();
        // What rounding took off a whole number is not a subject less.
        ((1.0 / sum) * (1.0 + 1e-12)).floor() as i64
    })
}

/// Both arms over all strata, each a pair of control and treatment: sum_k (N_k / N) m_k, where N_k counts both arms (L.
/// Miratrix, J. Sekhon, B. Yu, *Adjusting treatment effect estimates by post-stratification in randomized experiments*,
/// JRSS-B 75, 2013, equations 2 and 16). Its squared standard error is sum_k (N_k / N)^2 v_k / n_k, with
/// Satterthwaite's degrees of freedom. In the metric's unit. Strata without subjects do not count.
///
/// # Errors
/// See [`StrataError`].
pub fn stratify(strata: &[[Estimate; 2]]) -> Result<[Estimate; 2], StrataError> {
    let size = |[control, treatment]: &[Estimate; 2]| control.n as f64 + treatment.n as f64;
    let total: f64 = strata.iter().map(size).sum();
    let mut arms = [Pooled::default(), Pooled::default()];
    for (stratum, pair) in (1..).zip(strata).filter(|(_, pair)| size(pair) > 0.0) {
        let weight = size(pair) / total;
        for (arm, estimate) in arms.iter_mut().zip(pair) {
            arm.add(estimate, weight, stratum)?;
        }
    }
    Ok(arms.map(|arm| arm.estimate()))
}

#[derive(Default)]
struct Pooled {
    n: i64,
    mean: f64,
    /// The squared standard error so far.
    square: f64,
    /// The sum of its parts' squares over their degrees of freedom.
    spread: f64,
    /// The degrees of freedom where nothing varies.
    df: f64,
}

impl Pooled {
    fn add(&mut self, estimate: &Estimate, weight: f64, stratum: usize) -> Result<(), StrataError> {
        if estimate.n < FEWEST {
            return Err(StrataError::TooFewSubjects { stratum });
        }
        let known = estimate.mean.zip(estimate.standard_error());
        let (mean, error) = known.ok_or(StrataError::NoEstimate { stratum })?;
        let part = (weight * error) * (weight * error);
        self.n = self.n.saturating_add(estimate.n);
        self.mean += weight * mean;
        self.square += part;
        self.spread += part * part / estimate.df;
        self.df += estimate.df;
        Ok(())
    }

    fn estimate(&self) -> Estimate {
        let df = if self.spread > 0.0 { self.square * self.square / self.spread } else { self.df };
        let known = (self.n > 0).then_some(());
        Estimate {
            n: self.n,
            mean: known.map(|()| self.mean),
            variance: known.map(|()| self.square * self.n as f64),
            df,
        }
    }
}
