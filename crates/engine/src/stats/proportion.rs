//! Proportions: intervals of Wilson and Newcombe, tests of two by normal deviates and by Fisher.

use super::special::{normal_isf, normal_sf};

/// An interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// Its lower end.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

/// The score interval of a proportion without continuity correction (E. Wilson, JASA 22, 1927) at confidence 1 - alpha,
/// (s + z^2/2 -/+ z sqrt(s f / n + z^2/4)) / (n + z^2) of s successes and f failures; `None` of no subjects.
pub fn wilson(successes: i64, n: i64, alpha: f64) -> Option<Interval> {
    if n <= 0 || !(0..=n).contains(&successes) {
        return None;
    }
    let z = normal_isf(0.5 * alpha);
    let (s, f, n) = (successes as f64, (n - successes) as f64, n as f64);
    let sum = s + 0.5 * z * z + z * (s * (f / n) + 0.25 * z * z).sqrt();
    // The two ends are roots of one quadratic, of which the product is s^2 / (n (n + z^2)).
    Some(Interval { low: s * (s / n) / sum, high: if f == 0.0 { 1.0 } else { sum / (n + z * z) } })
}

/// A difference of proportions.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TwoProportions {
    /// Treatment less control.
    pub diff: f64,
    /// Its standard error by the test's own variance.
    pub se: f64,
    /// diff / se; `None` where there is no variance.
    pub z: Option<f64>,
    /// Two-sided.
    pub p_value: Option<f64>,
}

/// Counts of one arm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Counts {
    /// How many subjects.
    pub n: i64,
    /// How many of them with a 1.
    pub successes: i64,
}

impl Counts {
    fn share(self) -> f64 {
        self.successes as f64 / self.n as f64
    }

    fn failures(self) -> f64 {
        (self.n - self.successes) as f64
    }

    /// p (1 - p) / n.
    fn variance(self) -> f64 {
        self.share() * (self.failures() / self.n as f64) / self.n as f64
    }
}

/// Newcombe's hybrid score interval of the difference (R. Newcombe, Statistics in Medicine 17, 1998, method 10); `None`
/// where an arm has no subjects.
pub fn newcombe(control: Counts, treatment: Counts, alpha: f64) -> Option<Interval> {
    let (c, t) = (wilson(control.successes, control.n, alpha)?, wilson(treatment.successes, treatment.n, alpha)?);
    let (p_c, p_t) = (control.share(), treatment.share());
    let diff = p_t - p_c;
    Some(Interval { low: diff - (p_t - t.low).hypot(c.high - p_c), high: diff + (t.high - p_t).hypot(p_c - c.low) })
}

/// Wald's test: se^2 = p_c (1 - p_c) / n_c + p_t (1 - p_t) / n_t, a normal deviate. For comparison with other engines;
/// the comparison itself is Welch's.
pub fn unpooled_test(control: Counts, treatment: Counts) -> Option<TwoProportions> {
    test(control, treatment, (control.variance() + treatment.variance()).sqrt())
}

/// The score test, which is Pearson's chi-square without continuity correction: se^2 = p (1 - p) (1/n_c + 1/n_t) with
/// the p of both arms together.
pub fn pooled_test(control: Counts, treatment: Counts) -> Option<TwoProportions> {
    let (n_c, n_t) = (control.n as f64, treatment.n as f64);
    let n = n_c + n_t;
    let p = (control.successes as f64 + treatment.successes as f64) / n;
    let q = (control.failures() + treatment.failures()) / n;
    test(control, treatment, (p * q * (1.0 / n_c + 1.0 / n_t)).sqrt())
}

fn test(control: Counts, treatment: Counts, se: f64) -> Option<TwoProportions> {
    if control.n <= 0 || treatment.n <= 0 {
        return None;
    }
    let diff = treatment.share() - control.share();
    let z = (se > 0.0).then(|| diff / se);
    Some(TwoProportions { diff, se, z, p_value: z.map(|z| 2.0 * normal_sf(z.abs())) })
}

/// The two-sided p-value of Fisher's exact test: the probability of all tables with the same margins that are no more
/// probable than the one at hand, to a relative 1e-7, as R has it. Takes time in proportion to the successes.
pub fn fisher_test(control: Counts, treatment: Counts) -> Option<f64> {
    if control.n <= 0 || treatment.n <= 0 {
        return None;
    }
    let successes = control.successes + treatment.successes;
    let (low, high) = ((successes - control.n).max(0), successes.min(treatment.n));
    let (n_c, n_t, total) = (control.n as f64, treatment.n as f64, successes as f64);
    // Probabilities relative to that of the table at hand, each from its neighbour.
    let ratio = |k: i64| {
        let k = k as f64;
        (n_t - k) * (total - k) / ((k + 1.0) * (n_c - total + k + 1.0))
    };
    let (mut all, mut extreme) = (1.0, 1.0);
    let mut count = |probability: f64| {
        all += probability;
        extreme += if probability <= 1.0 + 1e-7 { probability } else { 0.0 };
    };
    let mut probability = 1.0;
    (treatment.successes..high).for_each(|k| {
        probability *= ratio(k);
        count(probability);
    });
    probability = 1.0;
    (low..treatment.successes).rev().for_each(|k| {
        probability /= ratio(k);
        count(probability);
    });
    Some((extreme / all).min(1.0))
}
