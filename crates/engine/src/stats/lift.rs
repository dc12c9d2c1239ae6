//! Intervals of the lift: the difference as a share of the control's mean.

use thiserror::Error;

use super::estimate::Estimate;

/// How an interval of the lift is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LiftMethod {
    /// Fieller's theorem: it excludes 0 exactly when the test of the difference rejects.
    #[default]
    Fieller,
    /// The delta method, symmetrical around the lift.
    Delta,
    /// The delta method for the logarithm of the quotient, for means above 0.
    Log,
}

/// A name that is none of a list.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("unknown {what}; they are {known}")]
pub struct UnknownName {
    /// What it should be the name of.
    pub what: &'static str,
    /// Those that there are.
    pub known: &'static str,
}

impl LiftMethod {
    /// The method of a name.
    ///
    /// # Errors
    /// Any other name.
    pub fn parse(name: &str) -> Result<LiftMethod, UnknownName> {
        match name {
            "fieller" => Ok(LiftMethod::Fieller),
            "delta" => Ok(LiftMethod::Delta),
            "log" => Ok(LiftMethod::Log),
            _ => Err(UnknownName { what: "method of the lift", known: "fieller, delta and log" }),
        }
    }
}

/// Two arms in units of the control's mean, by which nothing leaves the range of doubles.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Relative {
    /// (m_t - m_c) / |m_c|.
    pub lift: f64,
    /// m_t / m_c.
    quotient: f64,
    /// The standard errors of the arms, over |m_c|.
    se_c: f64,
    se_t: f64,
    df_c: f64,
    df_t: f64,
    is_negative: bool,
}

impl Relative {
    /// `None` where the control's mean is 0, a mean or variance does not exist, or the lift is beyond the range of
    /// doubles.
    pub fn new(control: &Estimate, treatment: &Estimate) -> Option<Relative> {
        let (m_c, m_t) = (control.mean?, treatment.mean?);
        let size = m_c.abs();
        if size == 0.0 {
            return None;
        }
        let lift = (m_t - m_c) / size;
        lift.is_finite().then_some(Relative {
            lift,
            quotient: m_t / m_c,
            se_c: control.standard_error()? / size,
            se_t: treatment.standard_error()? / size,
            df_c: control.df,
            df_t: treatment.df,
            is_negative: m_c < 0.0,
        })
    }

    /// The standard error of the lift by the delta method: se^2 = s2_t / m_c^2 + s2_c m_t^2 / m_c^4.
    pub fn delta_error(&self) -> f64 {
        self.se_t.hypot(self.se_c * self.quotient)
    }

    /// Fieller's g = q^2 s2_c / m_c^2: from 1 on the control's mean is not told from 0.
    pub fn g(&self, q: f64) -> f64 {
        (q * self.se_c) * (q * self.se_c)
    }

    /// The interval with the critical value `q`; `None` where it is unbounded, or not defined. The logarithm has degrees of
    /// freedom of its own: `quantile` gives the critical value for them; without it, that is `q` as well.
    pub fn interval(&self, method: LiftMethod, q: f64, quantile: Option<&dyn Fn(f64) -> f64>) -> Option<(f64, f64)> {
        match method {
            LiftMethod::Fieller => self.fieller(q),
            LiftMethod::Delta => {
                let half = q * self.delta_error();
                Some((self.lift - half, self.lift + half))
            }
            LiftMethod::Log => self.log(q, quantile),
        }
    }

    /// {r : (m_t - r m_c)^2 <= q^2 (s2_t + r^2 s2_c)} - 1 (E. Fieller, JRSS-B 16, 1954), bounded for g < 1.
    ///
    /// In l = r - 1, over |m_c|: (1 - g) l^2 - 2 (d + g) l + (d^2 - q^2 se^2) <= 0, where d = m_t / m_c - 1. The
    /// constant term is that of the test of the difference, and is factored as such, so that the ends of this interval
    /// have the signs of the ends of that one, to the last digit.
    fn fieller(&self, q: f64) -> Option<(f64, f64)> {
        let g = self.g(q);
        let a = 1.0 - g;
        // Also where g is beyond the range of doubles.
        if a.is_nan() || a <= 0.0 {
            return None;
        }
        let d = if self.is_negative { -self.lift } else { self.lift };
        let half = q * self.se_c.hypot(self.se_t);
        let constant = (d.abs() - half) * (d.abs() + half);
        let b = d + g;
        // b^2 - a c = q^2 (a s2_t + s2_c r^2) without its cancellation.
        let root = q * (a.sqrt() * self.se_t).hypot(self.se_c * self.quotient);
        let far = if b < 0.0 { b - root } else { b + root };
        let (one, other) = (far / a, if far == 0.0 { 0.0 } else { constant / far });
        let (low, high) = (one.min(other), one.max(other));
        Some(if self.is_negative { (-high, -low) } else { (low, high) })
    }

    /// m_t / m_c exp(-/+ q sqrt(s2_t / m_t^2 + s2_c / m_c^2)) - 1, with Welch's degrees of freedom of these two terms.
    fn log(&self, q: f64, quantile: Option<&dyn Fn(f64) -> f64>) -> Option<(f64, f64)> {
        if self.is_negative || self.quotient <= 0.0 {
            return None;
        }
        let relative_t = self.se_t / self.quotient;
        let se = self.se_c.hypot(relative_t);
        let share = |part: f64| (part / se) * (part / se);
        let (share_c, share_t) = (share(self.se_c), share(relative_t));
        let df = 1.0 / (share_c * share_c / self.df_c + share_t * share_t / self.df_t);
        let half = quantile.map_or(q, |quantile| quantile(df)) * se;
        // Near 1 the logarithm is that of one more than the lift.
        let ln = if self.quotient > 0.5 { self.lift.ln_1p() } else { self.quotient.ln() };
        Some(((ln - half).exp_m1(), (ln + half).exp_m1()))
    }
}
