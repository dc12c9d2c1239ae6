//! Sample-ratio mismatch: whether the subjects split as the weights say.

use statrs::distribution::{ChiSquared, ContinuousCDF};
use thiserror::Error;

use crate::shares::Shares;
use crate::stats::special::gamma::{polynomial, stirling_remainder};

/// Pseudo-counts of the sequential test's prior: how close to the weights it expects a broken split to be.
/// 10,000 finds the small deviations that occur in practice.
const CONCENTRATION: f64 = 10_000.0;

/// The result of [`srm_test`]. A figure that does not exist is absent, never NaN or infinite.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Srm {
    /// Pearson's statistic, the sum of (O - E)^2 / E.
    pub chi2: Option<f64>,
    /// Degrees of freedom: the arms of positive weight less one.
    pub df: i32,
    /// The upper tail of the chi-square distribution; for one look at the data.
    pub p_value: Option<f64>,
    /// The natural logarithm of the Bayes factor against the weights.
    pub seq_log_bf: Option<f64>,
    /// min(1, 1 / Bayes factor); holds at any number of looks.
    pub seq_p_value: Option<f64>,
}

/// Why counts and weights cannot be tested.
#[derive(Debug, Clone, Copy, PartialEq, Error)]
pub enum SrmError {
    /// The two lists are of different lengths.
    #[error("there are {observed} counts and {weights} weights")]
    LengthMismatch {
        /// How many counts there are.
        observed: usize,
        /// How many weights there are.
        weights: usize,
    },
    /// One arm has nothing to be split against.
    #[error("a split needs at least 2 arms, got {arms}")]
    TooFewArms {
        /// How many arms there are.
        arms: usize,
    },
    /// A count is below 0.
    #[error("the count of arm {arm} is negative: {count}")]
    NegativeCount {
        /// The arm, from 1.
        arm: usize,
        /// Its count.
        count: i64,
    },
    /// A weight is NaN, infinite or below 0.
    #[error("the weight of arm {arm} must be finite and not negative, got {weight}")]
    InvalidWeight {
        /// The arm, from 1.
        arm: usize,
        /// Its weight.
        weight: f64,
    },
    /// No arm is expected to have subjects.
    #[error("at least one weight must be above 0")]
    NoPositiveWeight,
}

/// Tests observed counts of subjects against weights of any scale, arm by arm.
///
/// Chi-square against E_i = N w_i / sum(w), and the Dirichlet-multinomial e-process of Lindon and Malek
/// (arXiv:2011.03567) with concentration 10,000. The latter depends on the cumulative counts only, so this is
/// its value at this look; the caller keeps the running minimum.
///
/// Without subjects, or with a single arm of positive weight, there is nothing to test: all figures are absent.
/// Subjects in an arm of weight 0 are a mismatch for certain: both p-values are 0, the statistics absent.
///
/// # Errors
/// See [`SrmError`].
pub fn srm_test(observed: &[i64], weights: &[f64]) -> Result<Srm, SrmError> {
    check(observed, weights)?;
    let subjects = observed.iter().map(|count| i128::from(*count)).sum::<i128>() as f64;
    let arms = arms(observed, weights, subjects);
    let df = arms.iter().filter(|arm| arm.share > 0.0).count() as i32 - 1;
    let untested = Srm { chi2: None, df, p_value: None, seq_log_bf: None, seq_p_value: None };
    if subjects == 0.0 {
        return Ok(untested);
    }
    let chi2: f64 = arms.iter().map(Arm::chi2).sum();
    if !chi2.is_finite() {
        return Ok(Srm { p_value: Some(0.0), seq_p_value: Some(0.0), ..untested });
    }
    if df == 0 {
        return Ok(untested);
    }
    let log_bf = log_bayes_factor(&arms, subjects);
    Ok(Srm {
        chi2: Some(chi2),
        df,
        p_value: Some(chi_square_tail(chi2, df)),
        seq_log_bf: Some(log_bf),
        seq_p_value: Some((-log_bf).exp().min(1.0)),
    })
}

fn check(observed: &[i64], weights: &[f64]) -> Result<(), SrmError> {
    if observed.len() != weights.len() {
        return Err(SrmError::LengthMismatch { observed: observed.len(), weights: weights.len() });
    }
    if observed.len() < 2 {
        return Err(SrmError::TooFewArms { arms: observed.len() });
    }
    for (arm, (&count, &weight)) in (1..).zip(observed.iter().zip(weights)) {
        if count < 0 {
            return Err(SrmError::NegativeCount { arm, count });
        }
        if !weight.is_finite() || weight < 0.0 {
            return Err(SrmError::InvalidWeight { arm, weight });
        }
    }
    if weights.iter().all(|weight| *weight == 0.0) {
        return Err(SrmError::NoPositiveWeight);
    }
    Ok(())
}

/// An arm beside what its weight leads one to expect.
struct Arm {
    observed: f64,
    share: f64,
    expected: f64,
    /// observed - expected, to its own last digits.
    excess: f64,
}

impl Arm {
    /// Its term of Pearson's statistic; infinite where subjects are in an arm that should have none.
    fn chi2(&self) -> f64 {
        self.excess * (self.excess / self.expected)
    }
}

/// The arms that are expected to have subjects, or have some.
fn arms(observed: &[i64], weights: &[f64], subjects: f64) -> Vec<Arm> {
    let shares = Shares::new(weights);
    let arm = |(&count, &weight): (&i64, &f64)| {
        let (observed, share) = (count as f64, shares.share(weight));
        let excess = shares.excess(observed, subjects, weight);
        Arm { observed, share, expected: subjects * share, excess }
    };
    let counts = |arm: &Arm| arm.share > 0.0 || arm.observed > 0.0;
    observed.iter().zip(shares.scaled()).map(arm).filter(counts).collect()
}

fn chi_square_tail(chi2: f64, df: i32) -> f64 {
    // Beyond it the tail of any number of variants is less than the smallest double.
    const VANISHED: f64 = 1e9;
    if chi2 >= VANISHED {
        return 0.0;
    }
    // The library refuses what underflows in its terms.
    if chi2 <= f64::MIN_POSITIVE * 2.0 {
        return 1.0;
    }
    let distribution = ChiSquared::new(f64::from(df)).expect("a test has at least one degree of freedom");
    distribution.sf(chi2)
}

/// ln B(a + O) - ln B(a) - sum O_i ln share_i, where a_i = concentration * share_i and B is the multivariate
/// beta function.
///
/// The terms are billions where their sum is of order 1, so they are not summed as they stand. With Stirling's
/// series for each ln Gamma all large terms cancel on paper, and what is left are a Kullback-Leibler
/// divergence, the logarithms of the square roots, and the remainders of the series.
fn log_bayes_factor(arms: &[Arm], subjects: f64) -> f64 {
    let total = CONCENTRATION + subjects;
    let arm = |arm: &Arm| {
        let prior = CONCENTRATION * arm.share;
        let posterior = prior + arm.observed;
        divergence(posterior, total * arm.share, arm.excess) + small_terms(posterior) - small_terms(prior)
    };
    arms.iter().map(arm).sum::<f64>() - (small_terms(total) - small_terms(CONCENTRATION))
}

/// x ln(x / expected) - excess, where excess = x - expected is known better than the subtraction gives it.
///
/// With u = excess / expected this is expected ((1 + u) ln(1 + u) - u). For small u the two terms cancel, and
/// the power series, the sum over k >= 2 of (-u)^k / (k (k - 1)), takes their place.
fn divergence(x: f64, expected: f64, excess: f64) -> f64 {
    const TERMS: [f64; 4] = [1.0 / 2.0, -1.0 / 6.0, 1.0 / 12.0, -1.0 / 20.0];
    let relative = excess / expected;
    if relative.abs() < 1e-3 {
        return excess * relative * polynomial(&TERMS, relative);
    }
    // Of an arm that is all but empty, u rounds to -1, and its logarithm to minus infinity.
    let log = if relative > -0.5 { relative.ln_1p() } else { x.ln() - expected.ln() };
    x * log - excess
}

/// ln Gamma(x) less its large terms x ln x - x, and less ln(2 pi) / 2.
fn small_terms(x: f64) -> f64 {
    stirling_remainder(x) - 0.5 * x.ln()
}
