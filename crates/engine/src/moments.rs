//! Moments of subjects' values, from exact sums.
//!
//! A sum of squares less the square of a sum loses all digits where the mean is large beside the spread (T. Chan, G. Golub,
//! R. LeVeque, *Algorithms for computing the sample variance*, The American Statistician 37, 1983). Here both are exact
//! integers, and so is their difference: the one rounding is that of the result. Unlike the updating formulas, such sums
//! can be taken apart again, exactly, which forgetting a subject and late events need.

use num_bigint::BigInt;
use serde_json::{Value, json};

use crate::exact::{ExactProductSum, ExactSum, Integer, Parts, Short, Stored, UNIT, quotient};

/// What one subject did, by one metric; in the metric's unit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Values {
    /// Its value since its first exposure, not capped; the numerator of a quotient.
    pub y: f64,
    /// The denominator of a quotient, else 0.
    pub d: f64,
    /// The same as `y` in the time before its first exposure: the covariate.
    pub x: f64,
}

impl Values {
    /// Whether there is nothing to add: subjects of whom nothing is known are zeros, too.
    pub fn is_zero(&self) -> bool {
        self.y == 0.0 && self.d == 0.0 && self.x == 0.0
    }
}

/// Exact sums over subjects.
///
/// Adding and removing are exact inverses, whatever the order; what is only removed leaves negative counts and sums, and
/// such a difference can be merged. About 4 kB.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sums {
    /// How many subjects were added: those with a value that is not 0.
    pub subjects: i64,
    /// How many with y other than 0.
    pub nonzero: i64,
    /// How many whose y is above the cap.
    pub capped: i64,
    /// The sum of y, capped.
    pub y: ExactSum,
    /// The sum of y * y, capped.
    pub yy: ExactProductSum,
    /// The sum of d.
    pub d: ExactSum,
    /// The sum of d * d.
    pub dd: ExactProductSum,
    /// The sum of y * d, y capped.
    pub yd: ExactProductSum,
    /// The sum of x, capped as y.
    pub x: ExactSum,
    /// The sum of x * x, capped.
    pub xx: ExactProductSum,
    /// The sum of x * y, both capped.
    pub xy: ExactProductSum,
}

impl Sums {
    /// Adds a subject, y and x being at most `cap`. All zeros add nothing, not even to `subjects`.
    pub fn add(&mut self, values: &Values, cap: Option<f64>) {
        self.change(values, cap, false);
    }

    /// Takes away a subject that was added with the same cap.
    pub fn remove(&mut self, values: &Values, cap: Option<f64>) {
        self.change(values, cap, true);
    }

    fn change(&mut self, values: &Values, cap: Option<f64>, is_removed: bool) {
        if values.is_zero() {
            return;
        }
        let one = if is_removed { -1 } else { 1 };
        let is_capped = cap.is_some_and(|cap| values.y > cap);
        count(&mut self.subjects, one);
        count(&mut self.nonzero, if values.y == 0.0 { 0 } else { one });
        count(&mut self.capped, if is_capped { one } else { 0 });

        let capped = |value: f64| cap.map_or(value, |cap| value.min(cap));
        let (y, d, x) = (Parts::of(capped(values.y)), Parts::of(values.d), Parts::of(capped(values.x)));
        let single = |value: Parts| if is_removed { value.negated() } else { value };
        self.y.add_parts(single(y));
        self.yy.add_parts(y, y, is_removed);
        if !d.is_zero() {
            self.d.add_parts(single(d));
            self.dd.add_parts(d, d, is_removed);
            self.yd.add_parts(y, d, is_removed);
        }
        if !x.is_zero() {
            self.x.add_parts(single(x));
            self.xx.add_parts(x, x, is_removed);
            self.xy.add_parts(x, y, is_removed);
        }
    }

    /// Adds other sums, or a difference.
    pub fn merge(&mut self, other: &Sums) {
        count(&mut self.subjects, other.subjects);
        count(&mut self.nonzero, other.nonzero);
        count(&mut self.capped, other.capped);
        self.y.merge(&other.y);
        self.yy.merge(&other.yy);
        self.d.merge(&other.d);
        self.dd.merge(&other.dd);
        self.yd.merge(&other.yd);
        self.x.merge(&other.x);
        self.xx.merge(&other.xx);
        self.xy.merge(&other.xy);
    }

    /// The moments of `n` subjects, of whom those that were not added are zeros. `n` is at least `subjects`; of none, all
    /// moments are 0.
    pub fn moments(&self, n: i64) -> Moments {
        let Sums { y, yy, d, dd, yd, x, xx, xy, .. } = self;
        Moments { nonzero: self.nonzero, capped: self.capped, ..moments(n, [y, yy, d, dd, yd, x, xx, xy]) }
    }
}

/// [`Sums`] that are only read: some 400 bytes where they have few digits.
#[derive(Clone, Debug, Default)]
pub struct StoredSums {
    /// As of [`Sums`].
    pub subjects: i64,
    nonzero: i64,
    capped: i64,
    /// In the order of the fields of [`Sums`].
    parts: [Stored; 8],
}

impl StoredSums {
    /// Reads what the sums' `to_bytes` wrote, in the order of the fields of [`Sums`].
    pub fn from_bytes([subjects, nonzero, capped]: [i64; 3], bytes: [&[u8]; 8]) -> StoredSums {
        StoredSums { subjects, nonzero, capped, parts: bytes.map(Stored::from_bytes) }
    }

    /// What [`Sums::moments`] answers.
    pub fn moments(&self, n: i64) -> Moments {
        let parts = self.parts.each_ref().map(|part| part as &dyn Integer);
        Moments { nonzero: self.nonzero, capped: self.capped, ..moments(n, parts) }
    }

    /// The same as sums that can be changed.
    pub fn to_sums(&self) -> Sums {
        let [y, yy, d, dd, yd, x, xx, xy] = self.parts.each_ref().map(Stored::to_bytes);
        let sum = |bytes: Vec<u8>| ExactSum::from_bytes(&bytes);
        let products = |bytes: Vec<u8>| ExactProductSum::from_bytes(&bytes);
        Sums {
            subjects: self.subjects,
            nonzero: self.nonzero,
            capped: self.capped,
            y: sum(y),
            yy: products(yy),
            d: sum(d),
            dd: products(dd),
            yd: products(yd),
            x: sum(x),
            xx: products(xx),
            xy: products(xy),
        }
    }
}

impl From<&Sums> for StoredSums {
    fn from(sums: &Sums) -> StoredSums {
        let Sums { subjects, nonzero, capped, y, yy, d, dd, yd, x, xx, xy } = sums;
        let [y, d, x] = [y, d, x].map(ExactSum::to_bytes);
        let [yy, dd, yd, xx, xy] = [yy, dd, yd, xx, xy].map(ExactProductSum::to_bytes);
        StoredSums::from_bytes([*subjects, *nonzero, *capped], [&y, &yy, &d, &dd, &yd, &x, &xx, &xy].map(Vec::as_slice))
    }
}

/// The moments of sums in the order of the fields of [`Sums`], without the counts.
fn moments(n: i64, [y, yy, d, dd, yd, x, xx, xy]: [&dyn Integer; 8]) -> Moments {
    let count = u64::try_from(n).unwrap_or(0);
    let mean = |sum: &dyn Integer| match sum.to_short() {
        Some(sum) => sum.over(count, UNIT),
        None => quotient(sum.to_integer(), count, UNIT),
    };
    let central = |products: &dyn Integer, a: &dyn Integer, b: &dyn Integer| {
        // Mostly the integers are short ones, and those take a hundredth of the time.
        let short = || products.to_short()?.times(Short::of(count))?.minus(a.to_short()?.times(b.to_short()?)?);
        if let Some(scaled) = short() {
            return scaled.over(count, 2 * UNIT);
        }
        let scaled: BigInt = products.to_integer() * count - a.to_integer() * b.to_integer();
        quotient(scaled, count, 2 * UNIT)
    };
    Moments {
        n,
        mean: mean(y),
        m2: central(yy, y, y),
        mean_x: mean(x),
        m2_x: central(xx, x, x),
        cxy: central(xy, x, y),
        mean_d: mean(d),
        m2_d: central(dd, d, d),
        cyd: central(yd, y, d),
        ..Moments::default()
    }
}

/// Counts wrap around rather than stop an aggregation: adding and removing stay inverses of each other.
fn count(counter: &mut i64, change: i64) {
    *counter = counter.wrapping_add(change);
}

/// Mean, centred second moments and cross moments of subjects' values, each the double nearest to the exact one. A moment
/// beyond the largest double is infinite.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moments {
    /// How many subjects, those without a value included.
    pub n: i64,
    /// The mean of y, in the metric's unit.
    pub mean: f64,
    /// The sum of (y - mean)^2, in the square of the unit.
    pub m2: f64,
    /// How many subjects have y other than 0.
    pub nonzero: i64,
    /// How many are above the cap.
    pub capped: i64,
    /// The mean of the covariate.
    pub mean_x: f64,
    /// The sum of (x - mean_x)^2.
    pub m2_x: f64,
    /// The sum of (x - mean_x) (y - mean).
    pub cxy: f64,
    /// The mean of the denominator.
    pub mean_d: f64,
    /// The sum of (d - mean_d)^2.
    pub m2_d: f64,
    /// The sum of (y - mean) (d - mean_d).
    pub cyd: f64,
}

impl Moments {
    /// The sample variance of y, m2 / (n - 1); `None` for fewer than two subjects, and where it exceeds a double.
    pub fn variance(&self) -> Option<f64> {
        let variance = (self.n >= 2).then(|| self.m2 / (self.n - 1) as f64);
        variance.filter(|variance| variance.is_finite())
    }

    /// All of them by name; null where one is not finite.
    pub fn to_json(&self) -> Value {
        json!({
            "n": self.n,
            "mean": self.mean,
            "m2": self.m2,
            "nonzero": self.nonzero,
            "capped": self.capped,
            "mean_x": self.mean_x,
            "m2_x": self.m2_x,
            "cxy": self.cxy,
            "mean_d": self.mean_d,
            "m2_d": self.m2_d,
            "cyd": self.cyd,
        })
    }
}
