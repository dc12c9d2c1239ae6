//! Moments of subjects' values.
//!
//! They are kept as exact sums of values and of products, and centred when they are read, in exact integer arithmetic. So the
//! cancellation that makes floating-point sums of squares useless (Chan, Golub, LeVeque 1983) does not arise, and a value
//! that changes is taken away and added again without a trace.

use num_bigint::BigInt;
use serde_json::{Value, json};

use crate::exact::{ExactProductSum, ExactSum};

/// What one subject has by one metric.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Values {
    /// The value, or the numerator of a quotient.
    pub y: f64,
    /// The denominator of a quotient; else 0.
    pub d: f64,
    /// The value before the first exposure.
    pub x: f64,
}

impl Values {
    fn is_nothing(&self) -> bool {
        self.y == 0.0 && self.d == 0.0 && self.x == 0.0
    }
}

/// Sums over subjects.
#[derive(Clone, Debug, Default)]
pub struct Sums {
    /// How many subjects have any value other than 0.
    pub subjects: i64,
    /// How many have a y other than 0.
    pub nonzero: i64,
    /// How many have a y above the cap.
    pub capped: i64,
    /// Of y.
    pub y: ExactSum,
    /// Of y*y.
    pub yy: ExactProductSum,
    /// Of d.
    pub d: ExactSum,
    /// Of d*d.
    pub dd: ExactProductSum,
    /// Of y*d.
    pub yd: ExactProductSum,
    /// Of x.
    pub x: ExactSum,
    /// Of x*x.
    pub xx: ExactProductSum,
    /// Of x*y.
    pub xy: ExactProductSum,
}

impl Sums {
    /// Adds a subject; its y and x are at most `cap`.
    pub fn add(&mut self, values: &Values, cap: Option<f64>) {
        if values.is_nothing() {
            return;
        }
        let (y, d, x) = self.count(values, cap, 1);
        self.y.add(y);
        self.yy.add(y, y);
        self.d.add(d);
        self.dd.add(d, d);
        self.yd.add(y, d);
        self.x.add(x);
        self.xx.add(x, x);
        self.xy.add(x, y);
    }

    /// Takes away a subject that was added with the same values and cap.
    pub fn remove(&mut self, values: &Values, cap: Option<f64>) {
        if values.is_nothing() {
            return;
        }
        let (y, d, x) = self.count(values, cap, -1);
        self.y.sub(y);
        self.yy.sub(y, y);
        self.d.sub(d);
        self.dd.sub(d, d);
        self.yd.sub(y, d);
        self.x.sub(x);
        self.xx.sub(x, x);
        self.xy.sub(x, y);
    }

    fn count(&mut self, values: &Values, cap: Option<f64>, change: i64) -> (f64, f64, f64) {
        let capped = |value: f64| cap.map_or(value, |cap| value.min(cap));
        self.subjects += change;
        self.nonzero += if values.y != 0.0 { change } else { 0 };
        self.capped += if cap.is_some_and(|cap| values.y > cap) { change } else { 0 };
        (capped(values.y), values.d, capped(values.x))
    }

    /// Adds other subjects.
    pub fn merge(&mut self, other: &Sums) {
        self.subjects += other.subjects;
        self.nonzero += other.nonzero;
        self.capped += other.capped;
        self.y.merge(&other.y);
        self.yy.merge(&other.yy);
        self.d.merge(&other.d);
        self.dd.merge(&other.dd);
        self.yd.merge(&other.yd);
        self.x.merge(&other.x);
        self.xx.merge(&other.xx);
        self.xy.merge(&other.xy);
    }

    /// The moments over `n` subjects: those that were not added have zeros.
    pub fn moments(&self, n: i64) -> Moments {
        let sum = |sum: &ExactSum| BigInt::from_signed_bytes_le(&sum.to_bytes());
        let products = |sum: &ExactProductSum| BigInt::from_signed_bytes_le(&sum.to_bytes());
        let (y, d, x) = (sum(&self.y), sum(&self.d), sum(&self.x));
        let count = BigInt::from(n);
        let mean = |sum: &BigInt| quotient(sum, &count, -1074);
        let centred = |products: BigInt, a: &BigInt, b: &BigInt| quotient(&(products * &count - a * b), &count, -2148);
        Moments {
            n,
            mean: mean(&y),
            m2: centred(products(&self.yy), &y, &y),
            nonzero: self.nonzero,
            capped: self.capped,
            mean_x: mean(&x),
            m2_x: centred(products(&self.xx), &x, &x),
            cxy: centred(products(&self.xy), &x, &y),
            mean_d: mean(&d),
            m2_d: centred(products(&self.dd), &d, &d),
            cyd: centred(products(&self.yd), &y, &d),
        }
    }
}

/// Moments over n subjects. What exceeds the range of a double is infinite; without subjects all is 0.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moments {
    /// How many subjects.
    pub n: i64,
    /// The mean of y.
    pub mean: f64,
    /// The sum of squares of y around its mean.
    pub m2: f64,
    /// How many y are not 0.
    pub nonzero: i64,
    /// How many y are above the cap.
    pub capped: i64,
    /// The mean of x.
    pub mean_x: f64,
    /// The sum of squares of x around its mean.
    pub m2_x: f64,
    /// The sum of products of x and y around their means.
    pub cxy: f64,
    /// The mean of d.
    pub mean_d: f64,
    /// The sum of squares of d around its mean.
    pub m2_d: f64,
    /// The sum of products of y and d around their means.
    pub cyd: f64,
}

impl Moments {
    /// The sample variance of y; `None` for fewer than two subjects.
    pub fn variance(&self) -> Option<f64> {
        (self.n >= 2).then(|| self.m2 / (self.n - 1) as f64)
    }

    /// As JSON; what is not finite is null.
    pub fn to_json(&self) -> Value {
        json!({
            "n": self.n, "mean": self.mean, "m2": self.m2, "nonzero": self.nonzero, "capped": self.capped,
            "mean_x": self.mean_x, "m2_x": self.m2_x, "cxy": self.cxy,
            "mean_d": self.mean_d, "m2_d": self.m2_d, "cyd": self.cyd,
        })
    }
}

/// a / b * 2^exponent, rounded once; 0 where b is 0.
fn quotient(a: &BigInt, b: &BigInt, exponent: i32) -> f64 {
    use num_bigint::Sign;
    if a.sign() == Sign::NoSign || b.sign() == Sign::NoSign {
        return 0.0;
    }
    // 64 bits of the quotient or more, and whether anything was cut off: it decides ties.
    let shift = (66 + b.bits() as i64 - a.bits() as i64).max(0);
    let scaled = a.magnitude() << shift as u64;
    let (whole, rest) = (&scaled / b.magnitude(), &scaled % b.magnitude());
    let excess = whole.bits() as i64 - 64;
    let top = &whole >> excess as u64;
    let exact = rest.bits() == 0 && (&top << excess as u64) == whole;
    let mantissa = top.iter_u64_digits().next().unwrap_or(0) | u64::from(!exact);
    let scale = i64::from(exponent) + excess - shift;
    let magnitude = libm::scalbn(mantissa as f64, scale.clamp(-5_000, 5_000) as i32);
    if (a.sign() == Sign::Minus) != (b.sign() == Sign::Minus) { -magnitude } else { magnitude }
}
