//! The beta distribution: density, both tails, quantiles.

use super::gamma::{log1p_minus, stirling_remainder};
use super::normal_isf;
use super::quadrature::integrate;

/// From which smaller parameter on the tails are integrated: the continued fraction takes a number of terms that grows
/// with its root, the quadrature always takes the same.
const LARGE: f64 = 1000.0;
/// Where a density has fallen by exp(-DEPTH), nothing that a double would notice is left beyond.
const DEPTH: f64 = 40.0;

/// A beta distribution with parameters a, b > 0.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Beta {
    a: f64,
    b: f64,
    /// ln of Gamma(a + b) / (Gamma(a) Gamma(b)) without what cancels against x^a y^b.
    ln_scale: f64,
}

impl Beta {
    /// The distribution; parameters that are not positive and finite make all of it NaN.
    pub fn new(a: f64, b: f64) -> Beta {
        const HALF_LN_2_PI: f64 = 0.918_938_533_204_672_8;
        let remainders = stirling_remainder(a + b) - stirling_remainder(a) - stirling_remainder(b);
        let ln_scale = remainders + 0.5 * (a.ln() + (b / (a + b)).ln()) - HALF_LN_2_PI;
        Beta { a, b, ln_scale: if a > 0.0 && b > 0.0 && (a + b).is_finite() { ln_scale } else { f64::NAN } }
    }

    /// The first parameter: prior and successes.
    pub fn a(&self) -> f64 {
        self.a
    }

    /// The second parameter: prior and failures.
    pub fn b(&self) -> f64 {
        self.b
    }

    /// a / (a + b).
    pub fn mean(&self) -> f64 {
        self.a / (self.a + self.b)
    }

    /// ln of x^a y^b / B(a, b), where y = 1 - x: the density of ln(x / y), and x y times that of x.
    ///
    /// With d = (a + b) x - a, and Stirling's series for the gamma functions, it is a lambda(d/a) + b lambda(-d/b) but
    /// for a small term, where lambda(u) = ln(1 + u) - u: nothing cancels (C. Loader, *Fast and accurate computation of
    /// binomial probabilities*, 2000).
    pub(crate) fn ln_weight(&self, x: f64, y: f64) -> f64 {
        let (a, b) = (self.a, self.b);
        let d = b.mul_add(x, -(a * y));
        let total = a + b;
        // Far from the mean the logarithm is that of a quotient, which is known better than 1 + d/a.
        let part = |parameter: f64, d: f64, x: f64| match d / parameter {
            u if u < -0.5 => parameter * (x * (total / parameter)).ln() - d,
            u => parameter * log1p_minus(u),
        };
        self.ln_scale + part(a, d, x) + part(b, -d, y)
    }

    /// x^a y^b / B(a, b).
    pub(crate) fn weight(&self, x: f64, y: f64) -> f64 {
        self.ln_weight(x, y).exp()
    }

    /// P(X < x), the regularized incomplete beta function I_x(a, b).
    pub fn cdf(&self, x: f64) -> f64 {
        self.tails(x, 1.0 - x).0
    }

    /// P(X > x).
    pub fn sf(&self, x: f64) -> f64 {
        self.tails(x, 1.0 - x).1
    }

    /// P(X < x) and P(X > x), where y = 1 - x; give y where it is known better than by that subtraction.
    pub fn tails(&self, x: f64, y: f64) -> (f64, f64) {
        if self.ln_scale.is_nan() || x.is_nan() {
            return (f64::NAN, f64::NAN);
        }
        if x <= 0.0 || y <= 0.0 {
            return if x <= 0.0 { (0.0, 1.0) } else { (1.0, 0.0) };
        }
        let (lower, upper, _) = self.tails_and_weight(x, y);
        (lower, upper)
    }

    /// The same with `weight(x, y)`, which the tails are made of; for x and y in (0, 1) and valid parameters.
    pub(crate) fn tails_and_weight(&self, x: f64, y: f64) -> (f64, f64, f64) {
        let (a, b) = (self.a, self.b);
        let weight = self.weight(x, y);
        // The smaller tail is computed and the larger is what is left, where that costs no digits.
        if x < (a + 1.0) / (a + b + 2.0) {
            let lower = self.lower_tail(x, y, weight);
            return (lower, 1.0 - lower, weight);
        }
        let upper = self.mirrored().lower_tail(y, x, weight);
        (1.0 - upper, upper, weight)
    }

    fn mirrored(&self) -> Beta {
        Beta { a: self.b, b: self.a, ln_scale: self.ln_scale }
    }

    /// P(X < x) for x below about the mean, where `weight` is that of x and y.
    fn lower_tail(&self, x: f64, y: f64, weight: f64) -> f64 {
        let fraction = if self.a.min(self.b) < LARGE {
            continued_fraction(self.a, self.b, x, y)
        } else {
            self.integrated_fraction(x, y)
        };
        (weight * fraction).min(1.0)
    }

    /// P(X < x) / weight(x), as the integral over s = ln(x / y), downwards from where x is.
    ///
    /// The density of s is log-concave: its slope at x, and most of its curvature there, bound how far it reaches.
    /// Before the curvature becomes less than that, the density of a large a has vanished.
    fn integrated_fraction(&self, x: f64, y: f64) -> f64 {
        let (a, b) = (self.a, self.b);
        let slope = (a * y - b * x).max(0.0);
        let curvature = 0.85 * (a + b) * x * y;
        let reach = 2.0 * DEPTH / (slope + (slope * slope + 2.0 * curvature * DEPTH).sqrt());
        let at_x = self.ln_weight(x, y);
        let density = |s: f64| {
            // x / y falls by exp(-s): x' = x e / (y + x e), where e = exp(-s).
            let e = (-s).exp();
            let total = y + x * e;
            (self.ln_weight(x * e / total, y / total) - at_x).exp()
        };
        integrate(0.0, reach, 1, density)
    }

    /// The x of which P(X < x) = p, with 1 - x to its own digits: (0, 1) at 0.
    ///
    /// Newton's iteration for ln P over s = ln(x / y). Of a log-concave density ln P is concave, so that a step never
    /// ends to the right of the root; one that leaves the bracket is replaced by bisection.
    fn lower_quantile(&self, p: f64) -> (f64, f64) {
        let (mut low, mut high) = (-745.0, 745.0);
        let deviation = (1.0 / self.a + 1.0 / self.b).sqrt();
        let mut s = ((self.a / self.b).ln() - deviation * normal_isf(p)).clamp(low, high);
        for _ in 0..100 {
            let (x, y) = logistic(s);
            let lower = self.tails(x, y).0;
            if lower < p {
                low = s
            } else {
                high = s
            }
            let step = (p.ln() - lower.ln()) * lower / self.weight(x, y);
            // Steps square: after one of 1e-9 there is nothing left to gain.
            if step.abs() <= 1e-9 * deviation {
                return logistic(s + step);
            }
            let next = s + step;
            s = if next > low && next < high { next } else { 0.5 * (low + high) };
        }
        logistic(s)
    }

    /// The values of ln(x / y) with a probability of `tail` beyond each.
    pub(crate) fn logit_range(&self, tail: f64) -> (f64, f64) {
        let (x, y) = self.lower_quantile(tail);
        let (y_high, x_high) = self.mirrored().lower_quantile(tail);
        (x.ln() - y.ln(), x_high.ln() - y_high.ln())
    }

    /// The x of which P(X < x) = p.
    pub fn quantile(&self, p: f64) -> f64 {
        match p {
            p if !(0.0..=1.0).contains(&p) || self.ln_scale.is_nan() => f64::NAN,
            0.0 => 0.0,
            1.0 => 1.0,
            p if p <= 0.5 => self.lower_quantile(p).0,
            p => self.mirrored().lower_quantile(1.0 - p).1,
        }
    }

    /// The x of which P(X > x) = p.
    pub fn isf(&self, p: f64) -> f64 {
        match p {
            p if !(0.0..=1.0).contains(&p) || self.ln_scale.is_nan() => f64::NAN,
            0.0 => 1.0,
            1.0 => 0.0,
            p if p <= 0.5 => self.mirrored().lower_quantile(p).1,
            p => self.lower_quantile(1.0 - p).0,
        }
    }
}

/// The x of which ln(x / (1 - x)) = s, and 1 - x, each to its own digits.
pub(crate) fn logistic(s: f64) -> (f64, f64) {
    let e = (-s.abs()).exp();
    let (small, large) = (e / (1.0 + e), 1.0 / (1.0 + e));
    if s < 0.0 { (small, large) } else { (large, small) }
}

/// I_x(a, b) B(a, b) / (x^a y^b): the even part of the continued fraction DLMF 8.17.22, by Lentz's algorithm (W. Press
/// et al., *Numerical Recipes*, 3rd ed. 2007, section 5.2), for x below about the mean.
///
/// This form (A. DiDonato, A. Morris, *Algorithm 708*, ACM TOMS 18, 1992, BFRAC) has x and y in it, each of which may
/// be too close to 1 for the other to be told from it.
fn continued_fraction(a: f64, b: f64, x: f64, y: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let nonzero = |value: f64| if value.abs() < TINY { TINY } else { value };
    let excess = a * y - b * x + 1.0;
    let mut value = nonzero(a * excess / (a + 1.0));
    let (mut c, mut d) = (value, 0.0);
    // x / (a + 2 m - 1): what a term is divided by, the next one is, too.
    let mut scale = x / (a + 1.0);
    for m in 1..100_000 {
        let m = f64::from(m);
        let inverse = 1.0 / (a + 2.0 * m + 1.0);
        let numerator = (a + m - 1.0) * scale * (a + b + m - 1.0) * scale * m * (b - m);
        let next = m + m * (b - m) * scale + (a + m) * (excess + m * (1.0 + y)) * inverse;
        scale = x * inverse;
        d = 1.0 / nonzero(next + numerator * d);
        c = nonzero(next + numerator / c);
        value *= c * d;
        if (c * d - 1.0).abs() <= f64::EPSILON {
            break;
        }
    }
    1.0 / value
}
