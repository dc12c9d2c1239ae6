//! Inference that holds however often one looks.
//!
//! The normal mixture of H. Robbins (1970) as an asymptotic confidence sequence: I. Waudby-Smith, D. Arbour, R. Sinha,
//! E. Kennedy, A. Ramdas, *Time-uniform central limit theory and asymptotic confidence sequences*, Annals of Statistics
//! 2024, arXiv:2103.06476, equations 9, 155 and 161. It depends on the cumulative moments alone, so there is no state.

use super::estimate::{Estimate, difference, guarded_error};

/// The critical value and the evidence at one look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Anytime {
    /// The critical value: it takes the place of the t quantile.
    pub critical: f64,
    /// The natural logarithm of the e-value against no difference.
    pub log_e: f64,
    /// min(1, 1 / e): below alpha exactly where the interval excludes 0.
    pub p: f64,
}

/// What is known at `n` subjects of both arms together with a difference of `z` standard errors.
///
/// c = sqrt(2 (n r^2 + 1) / (n r^2) ln(sqrt(n r^2 + 1) / alpha)) and ln e = z^2 / 2 n r^2 / (n r^2 + 1) - ln(n r^2 + 1)
/// / 2. The interval is the narrowest at `n_star` subjects, a number fixed when the experiment starts.
pub fn anytime(z: f64, n: f64, alpha: f64, n_star: f64) -> Anytime {
    let nr2 = n * rho_squared(alpha, n_star);
    let ln_root = 0.5 * nr2.ln_1p();
    let critical = (2.0 * (1.0 + 1.0 / nr2) * (ln_root - alpha.ln())).sqrt();
    let log_e = 0.5 * z * z / (1.0 + 1.0 / nr2) - ln_root;
    Anytime { critical, log_e, p: (-log_e).exp().min(1.0) }
}

/// r^2 = (-2 ln alpha + ln(1 - 2 ln alpha)) / n_star.
pub fn rho_squared(alpha: f64, n_star: f64) -> f64 {
    let ln = alpha.ln();
    (-2.0 * ln + (-2.0 * ln).ln_1p()) / n_star
}

/// What a decision rests on: the difference with the guarded standard error (see [`guarded_error`]).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Evidence {
    /// Treatment less control, in the metric's unit.
    pub diff: f64,
    /// Its standard error, the larger of Welch's and the pooled one.
    pub se: f64,
    /// Welch's degrees of freedom.
    pub df: f64,
    /// The subjects of both arms.
    pub n: f64,
}

impl Evidence {
    /// `None` where an estimate or its variance does not exist, where nothing varies, and beyond the range of doubles.
    pub fn new(control: &Estimate, treatment: &Estimate) -> Option<Evidence> {
        let found = difference(control, treatment)?;
        let se = guarded_error(control, treatment, found.se).filter(|se| *se > 0.0 && se.is_finite())?;
        let n = control.n as f64 + treatment.n as f64;
        found.diff.is_finite().then_some(Evidence { diff: found.diff, se, df: found.df?, n })
    }

    /// The look at it.
    pub fn look(&self, alpha: f64, n_star: f64) -> Anytime {
        anytime(self.diff / self.se, self.n, alpha, n_star)
    }

    /// The interval of the difference that holds at any number of looks.
    pub fn interval(&self, alpha: f64, n_star: f64) -> (f64, f64) {
        let half = self.look(alpha, n_star).critical * self.se;
        (self.diff - half, self.diff + half)
    }
}
