//! Power, sample size and the smallest effect that can be found.
//!
//! Effects are differences in the metric's unit. A mean is tested by the t test with one standard deviation for both
//! arms, a proportion by the score test, whose variance is that of both arms together where there is no effect. With a
//! margin above 0 the question is non-inferiority: that the effect is above -margin, one-sided at alpha.

use thiserror::Error;

use super::special::{noncentral_t_sf, normal_isf, normal_sf, t_isf};

/// The power that is aimed at where nobody says.
pub const DEFAULT_POWER: f64 = 0.8;

/// What is to be tested.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Design {
    /// The control's mean, or its proportion.
    pub baseline: f64,
    /// The standard deviation of a subject's value in either arm; `None` of a proportion.
    pub sd: Option<f64>,
    /// The probability of an error of the first kind, between 0 and 0.5.
    pub alpha: f64,
    /// How much worse the treatment may be; 0 to look for a difference instead.
    pub margin: f64,
}

/// Subjects of each arm.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SampleSize {
    /// In the control.
    pub n_control: i64,
    /// In the treatment.
    pub n_treatment: i64,
}

/// Why a plan is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PowerError {
    /// An argument out of its range.
    #[error("{name} must be {expected}")]
    OutOfRange {
        /// The argument.
        name: &'static str,
        /// What it has to be.
        expected: &'static str,
    },
    /// More subjects than a bigint counts.
    #[error("no number of subjects is enough")]
    Unreachable,
}

type Checked<T> = Result<T, PowerError>;

fn require(holds: bool, name: &'static str, expected: &'static str) -> Checked<()> {
    if holds { Ok(()) } else { Err(PowerError::OutOfRange { name, expected }) }
}

pub(super) fn check_alpha(alpha: f64) -> Checked<()> {
    require(alpha > 0.0 && alpha < 0.5, "alpha", "above 0 and below 0.5")
}

impl Design {
    /// A test without any effect rejects with probability alpha: no size makes that less.
    fn check_power(&self, power: f64) -> Checked<()> {
        require(power > self.alpha && power < 1.0, "power", "above alpha and below 1")
    }

    fn check(&self) -> Checked<()> {
        check_alpha(self.alpha)?;
        require(self.margin.is_finite() && self.margin >= 0.0, "margin", "finite and not negative")?;
        match self.sd {
            Some(sd) => {
                require(self.baseline.is_finite(), "baseline", "finite")?;
                require(sd.is_finite() && sd > 0.0, "sd", "finite and above 0")
            }
            None => require(self.baseline > 0.0 && self.baseline < 1.0, "baseline", "a proportion above 0 and below 1"),
        }
    }

    fn check_effect(&self, effect: f64) -> Checked<()> {
        require(effect.is_finite(), "effect", "finite")?;
        let treatment = self.baseline + effect;
        let is_possible = self.sd.is_some() || (0.0..=1.0).contains(&treatment);
        require(is_possible, "effect", "one that leaves a proportion between 0 and 1")
    }

    /// The tail that the critical value cuts off.
    fn tail(&self) -> f64 {
        // Half of the smallest double is 0, which nothing is beyond.
        if self.margin > 0.0 { self.alpha } else { (0.5 * self.alpha).max(f64::from_bits(1)) }
    }

    /// The standard errors of the difference: with this effect, and as the test takes it to be.
    fn errors(&self, effect: f64, n_control: f64, n_treatment: f64) -> (f64, f64) {
        let inverse = 1.0 / n_control + 1.0 / n_treatment;
        if let Some(sd) = self.sd {
            let error = sd * inverse.sqrt();
            return (error, error);
        }
        let (control, treatment) = (self.baseline, self.baseline + effect);
        let variance = |p: f64| (p * (1.0 - p)).max(0.0);
        let actual = (variance(control) / n_control + variance(treatment) / n_treatment).sqrt();
        // With a margin what is tested against is not that the arms are equal, so there is nothing to pool.
        let both = (n_control * control + n_treatment * treatment) / (n_control + n_treatment);
        let tested = if self.margin > 0.0 { actual } else { (variance(both) * inverse).sqrt() };
        (actual, tested)
    }

    /// The probability that the test rejects.
    ///
    /// Of means by the noncentral t distribution with n_c + n_t - 2 degrees of freedom (J. Cohen, *Statistical Power
    /// Analysis*, 2nd ed. 1988, chapter 2); of proportions by normal deviates (J. Fleiss, B. Levin, M. Paik,
    /// *Statistical Methods for Rates and Proportions*, 3rd ed. 2003, section 4.3). Both tails count, unless there is a
    /// margin.
    ///
    /// # Errors
    /// Arguments out of range.
    pub fn power(&self, n_control: i64, n_treatment: i64, effect: f64) -> Checked<f64> {
        self.check()?;
        self.check_effect(effect)?;
        check_counts(n_control, n_treatment)?;
        Ok(self.power_of(n_control as f64, n_treatment as f64, effect))
    }

    fn power_of(&self, n_control: f64, n_treatment: f64, effect: f64) -> f64 {
        let (actual, tested) = self.errors(effect, n_control, n_treatment);
        let shifted = effect + self.margin;
        if self.sd.is_none() {
            return self.normal_power(shifted, actual, tested);
        }
        let df = n_control + n_treatment - 2.0;
        let (q, ncp) = (t_isf(self.tail(), df), shifted / actual);
        let opposite = if self.margin > 0.0 { 0.0 } else { noncentral_t_sf(q, df, -ncp) };
        (noncentral_t_sf(q, df, ncp) + opposite).min(1.0)
    }

    fn normal_power(&self, shifted: f64, actual: f64, tested: f64) -> f64 {
        let limit = normal_isf(self.tail()) * tested;
        let beyond = |limit: f64, effect: f64| match actual > 0.0 {
            true => normal_sf((limit - effect) / actual),
            // Without variance the outcome is certain.
            false => f64::from(u8::from(effect > limit)),
        };
        let opposite = if self.margin > 0.0 { 0.0 } else { beyond(limit, -shifted) };
        (beyond(limit, shifted) + opposite).min(1.0)
    }

    /// The subjects that it takes to find an effect with this power, `ratio` of them in the control for each one in the
    /// treatment: n_t = (z_a sqrt(v0 (1/k + 1)) + z_b sqrt(v_c / k + v_t))^2 / effect^2, which is (z_a + z_b)^2 (v_c /
    /// k + v_t) / effect^2 of means; n_t is rounded up, then n_c = k n_t (S. Chow, J. Shao, H. Wang, *Sample Size
    /// Calculations in Clinical Research*, 2nd ed. 2008, chapters 3 and 4).
    ///
    /// # Errors
    /// Arguments out of range, and an effect of 0 (or of -margin), which no number of subjects finds.
    pub fn sample_size(&self, effect: f64, power: f64, ratio: f64) -> Checked<SampleSize> {
        self.check()?;
        self.check_effect(effect)?;
        self.check_power(power)?;
        require(ratio.is_finite() && ratio > 0.0, "ratio", "finite and above 0")?;
        let shifted = effect + self.margin;
        let is_findable = if self.margin > 0.0 { shifted > 0.0 } else { shifted != 0.0 };
        if !is_findable {
            return Err(PowerError::Unreachable);
        }
        // Errors of one subject in the treatment, and k in the control.
        let (actual, tested) = self.errors(effect, ratio, 1.0);
        round_up(z_sample_size(self.tail(), power, (actual, tested), shifted), ratio)
    }

    /// The smallest effect above 0 that is found with this power: (z_a + z_b) sqrt(v_c / n_c + v_t / n_t) of means; of
    /// a proportion the one whose own variance gives that power. With a margin it can be negative.
    ///
    /// # Errors
    /// Arguments out of range; of a proportion also that no effect is found.
    pub fn minimum_effect(&self, n_control: i64, n_treatment: i64, power: f64) -> Checked<f64> {
        self.check()?;
        check_counts(n_control, n_treatment)?;
        self.check_power(power)?;
        let (n_control, n_treatment) = (n_control as f64, n_treatment as f64);
        let z = (normal_isf(self.tail()), normal_isf_of_rest(power));
        let needed = |effect: f64| {
            let (actual, tested) = self.errors(effect, n_control, n_treatment);
            z.0 * tested + z.1 * actual - self.margin
        };
        if self.sd.is_some() {
            return Some(needed(0.0)).filter(|effect| effect.is_finite()).ok_or(PowerError::Unreachable);
        }
        // effect - needed(effect) changes its sign once between nothing and all.
        let (mut low, mut high) = (if self.margin > 0.0 { -self.baseline } else { 0.0 }, 1.0 - self.baseline);
        if needed(high) > high {
            return Err(PowerError::Unreachable);
        }
        for _ in 0..200 {
            let middle = 0.5 * (low + high);
            if middle <= low || middle >= high {
                break;
            }
            if needed(middle) > middle { low = middle } else { high = middle }
        }
        Ok(high)
    }
}

/// The deviate beyond which 1 - p lies, which is -infinity where p is too small to be taken from 1.
fn normal_isf_of_rest(p: f64) -> f64 {
    if p < 0.5 { -normal_isf(p) } else { normal_isf(1.0 - p) }
}

fn check_counts(n_control: i64, n_treatment: i64) -> Checked<()> {
    require(n_control >= 2, "n_control", "at least 2")?;
    require(n_treatment >= 2, "n_treatment", "at least 2")
}

/// Subjects in the treatment for (z_tail tested + z_power actual)^2 / effect^2, not rounded.
fn z_sample_size(tail: f64, power: f64, (actual, tested): (f64, f64), effect: f64) -> f64 {
    let root = (normal_isf(tail) * tested + normal_isf_of_rest(power) * actual) / effect;
    root * root
}

fn round_up(n_treatment: f64, ratio: f64) -> Checked<SampleSize> {
    let whole = |n: f64| {
        // What the quotient rounded up from a whole number is not a subject more.
        let n = (n * (1.0 - 1e-12)).ceil().max(2.0);
        if n < i64::MAX as f64 / 2.0 { Ok(n as i64) } else { Err(PowerError::Unreachable) }
    };
    let n_treatment = whole(n_treatment)?;
    Ok(SampleSize { n_control: whole(ratio * n_treatment as f64)?, n_treatment })
}

/// What arms of known variances can find: z tests of a difference with se^2 = v_c / n_c + v_t / n_t.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KnownVariances {
    /// Of one subject in the control.
    pub control: f64,
    /// Of one subject in the treatment.
    pub treatment: f64,
    /// Two-sided.
    pub alpha: f64,
}

impl KnownVariances {
    fn error(&self, n_control: f64, n_treatment: f64) -> f64 {
        // By roots, which are above 0 where the quotients are below the smallest double.
        (self.control.sqrt() / n_control.sqrt()).hypot(self.treatment.sqrt() / n_treatment.sqrt())
    }

    /// The probability that the test rejects in either direction.
    pub fn power(&self, n_control: f64, n_treatment: f64, effect: f64) -> f64 {
        let (q, u) = (normal_isf(0.5 * self.alpha), effect.abs() / self.error(n_control, n_treatment));
        (normal_sf(q - u) + normal_sf(q + u)).min(1.0)
    }

    /// (z_a + z_b) se.
    pub fn minimum_effect(&self, n_control: f64, n_treatment: f64, power: f64) -> f64 {
        (normal_isf(0.5 * self.alpha) + normal_isf_of_rest(power)) * self.error(n_control, n_treatment)
    }

    /// Subjects in the treatment, not rounded, with `ratio` in the control for each of them: (z_a + z_b)^2 (v_c / k +
    /// v_t) / effect^2.
    pub fn exact_sample_size(&self, effect: f64, power: f64, ratio: f64) -> f64 {
        let error = self.error(ratio, 1.0);
        z_sample_size(0.5 * self.alpha, power, (error, error), effect)
    }

    /// The same in whole subjects of both arms.
    ///
    /// # Errors
    /// More than a bigint counts.
    pub fn sample_size(&self, effect: f64, power: f64, ratio: f64) -> Checked<SampleSize> {
        round_up(self.exact_sample_size(effect, power, ratio), ratio)
    }
}
