//! Moments of the subjects' values in one arm, of any source: accumulated value by value, merged, or read from JSON.

use serde_json::{Value, json};
use thiserror::Error;

use super::summary;
use crate::moments as exact;

/// What the analysis needs of an arm. A second value x of each subject is the denominator of a ratio or a covariate.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moments {
    /// How many subjects.
    pub n: i64,
    /// The mean of y, in its unit; 0 of no subjects.
    pub mean: f64,
    /// The sum of (y - mean)^2, in the square of the unit. Infinite where it exceeds a double.
    pub m2: f64,
    /// The same of x, where there is one.
    pub x: Option<SecondValue>,
    /// The denominator, where x is a covariate beside one: of a metric that is a quotient there are both.
    pub d: Option<SecondValue>,
    /// How many subjects have y other than 0, where that is known.
    pub nonzero: Option<i64>,
    /// The smallest y, where that is known.
    pub min: Option<f64>,
    /// The largest y, where that is known.
    pub max: Option<f64>,
}

/// Moments of a subject's second value.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct SecondValue {
    /// The mean of x.
    pub mean: f64,
    /// The sum of (x - mean)^2.
    pub m2: f64,
    /// The sum of (x - mean of x) (y - mean of y).
    pub cxy: f64,
}

/// Why moments are refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MomentsError {
    /// A value is NaN or infinite.
    #[error("values must be finite")]
    NotFinite,
    /// More subjects than a bigint counts.
    #[error("there are more subjects than a bigint counts")]
    TooMany,
    /// Not a JSON object.
    #[error("moments must be a JSON object")]
    NotAnObject,
    /// A member that this form of moments needs is absent, or null.
    #[error("the moments have no {0}")]
    Missing(&'static str),
    /// A member is not of its type, or out of range.
    #[error("{name} of the moments must be {expected}")]
    Invalid {
        /// The member.
        name: &'static str,
        /// What it has to be.
        expected: &'static str,
    },
    /// Members that say the same in different ways.
    #[error(
        "moments are given as n, mean and m2 or var, as n, sum and sum_sq, or as n and successes: got more than one"
    )]
    Ambiguous,
    /// No real values have such moments.
    #[error("no values have these moments: {0}")]
    Impossible(&'static str),
    /// One part of what is merged has a second value, the other has none.
    #[error("only some of the moments have a second value")]
    Mixed,
}

impl Moments {
    /// The moments of `successes` subjects with 1 and all others with 0: m2 is s (n - s) / n.
    ///
    /// # Errors
    /// Counts that are negative, or more successes than subjects.
    pub fn of_successes(n: i64, successes: i64) -> Result<Moments, MomentsError> {
        if n < 0 {
            return Err(MomentsError::Invalid { name: "n", expected: "a count" });
        }
        if !(0..=n).contains(&successes) {
            return Err(MomentsError::Invalid { name: "successes", expected: "a count of at most n" });
        }
        let (total, ones, zeros) = (n.max(1) as f64, successes as f64, (n - successes) as f64);
        Ok(Moments {
            n,
            mean: ones / total,
            m2: ones * (zeros / total),
            x: None,
            d: None,
            nonzero: Some(successes),
            min: (n > 0).then_some(f64::from(u8::from(successes == n))),
            max: (n > 0).then_some(f64::from(u8::from(successes > 0))),
        })
    }

    /// The moments of subjects' values alone.
    pub fn of_values(moments: &exact::Moments) -> Moments {
        let &exact::Moments { n, mean, m2, nonzero, .. } = moments;
        Moments { n, mean, m2, nonzero: Some(nonzero), ..Moments::default() }
    }

    /// The same with the values of before the exposure as x.
    pub fn with_covariate(moments: &exact::Moments) -> Moments {
        let x = SecondValue { mean: moments.mean_x, m2: moments.m2_x, cxy: moments.cxy };
        Moments { x: Some(x), ..Moments::of_values(moments) }
    }

    /// The same with the denominator as x.
    pub fn with_denominator(moments: &exact::Moments) -> Moments {
        let x = SecondValue { mean: moments.mean_d, m2: moments.m2_d, cxy: moments.cyd };
        Moments { x: Some(x), ..Moments::of_values(moments) }
    }

    /// Reads moments in any of the forms that are taken: n with mean and m2 or var (mean_x, and m2_x and cxy or var_x
    /// and cov, for a second value; mean_d, m2_d and cyd for a denominator beside a covariate); n, sum and sum_sq (sum_x, sum_xx, sum_xy; sum_y and sum_yy are taken for the first
    /// two); n and successes.
    ///
    /// # Errors
    /// See [`MomentsError`].
    pub fn from_json(value: &Value) -> Result<Moments, MomentsError> {
        let moments = summary::read(value)?;
        moments.check()?;
        Ok(moments)
    }

    /// All of them by name; null where there is none (nobody has a mean), and where one is not finite.
    pub fn to_json(&self) -> Value {
        let mean = |second: Option<SecondValue>| second.filter(|_| self.n > 0).map(|second| second.mean);
        let mut document = json!({
            "n": self.n,
            "mean": (self.n > 0).then_some(self.mean),
            "m2": self.m2,
            "mean_x": mean(self.x),
            "m2_x": self.x.map(|x| x.m2),
            "cxy": self.x.map(|x| x.cxy),
            "nonzero": self.nonzero,
            "min": self.min,
            "max": self.max,
        });
        if let Some(d) = self.d {
            document["mean_d"] = json!(mean(self.d));
            document["m2_d"] = json!(d.m2);
            document["cyd"] = json!(d.cxy);
        }
        document
    }

    /// What the moments of real values satisfy.
    fn check(&self) -> Result<(), MomentsError> {
        let mut seconds = self.x.iter().chain(&self.d);
        if self.m2 < 0.0 || seconds.clone().any(|second| second.m2 < 0.0) {
            return Err(MomentsError::Impossible("a variance is negative"));
        }
        if self.nonzero.is_some_and(|nonzero| !(0..=self.n).contains(&nonzero)) {
            return Err(MomentsError::Invalid { name: "nonzero", expected: "a count of at most n" });
        }
        let exceeds = |x: &SecondValue| x.cxy.abs() > ROOM * largest_cxy(self.m2, x.m2) + f64::MIN_POSITIVE;
        if seconds.any(exceeds) {
            return Err(MomentsError::Impossible("the covariance is larger than the variances allow"));
        }
        Ok(())
    }

    /// The sample variance of y, m2 / (n - 1), in the square of its unit; `None` for fewer than two subjects.
    pub fn variance(&self) -> Option<f64> {
        (self.n >= 2).then(|| self.m2 / (self.n - 1) as f64)
    }

    /// How many of the subjects have a 1, where all have 0 or 1.
    ///
    /// # Errors
    /// Where others do, as far as the moments tell.
    pub fn successes(&self) -> Result<i64, MomentsError> {
        const PROBLEM: MomentsError = MomentsError::Impossible("the values of a proportion are 0 and 1");
        let n = self.n.max(1) as f64;
        let successes = self.nonzero.unwrap_or((self.mean * n).round() as i64);
        if !(0..=self.n).contains(&successes) {
            return Err(PROBLEM);
        }
        // Others divide by n where we divide by n - 1.
        let expected = Moments::of_successes(self.n, successes)?;
        let is_mean = (self.mean - expected.mean).abs() <= 1e-9 * expected.mean.max(1.0 / n);
        let is_m2 = (self.m2 - expected.m2).abs() <= (1e-6 + 2.0 / n) * expected.m2;
        if is_mean && is_m2 { Ok(successes) } else { Err(PROBLEM) }
    }
}

/// What others may have rounded off.
const ROOM: f64 = 1.000_001;

/// The largest sum of products that sums of squares allow (Cauchy and Schwarz).
fn largest_cxy(m2: f64, m2_x: f64) -> f64 {
    m2.sqrt() * m2_x.sqrt()
}

/// A sum that keeps what its additions round off (A. Neumaier, ZAMM 54, 1974).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Sum {
    high: f64,
    low: f64,
}

impl Sum {
    #[inline]
    fn add(&mut self, value: f64) {
        let sum = self.high + value;
        let part = sum - self.high;
        let lost = (self.high - (sum - part)) + (value - part);
        self.high = sum;
        // Beyond the largest double nothing is lost that would matter.
        self.low = if sum.is_finite() { self.low + lost } else { 0.0 };
    }

    fn merge(&mut self, other: Sum) {
        self.add(other.high);
        self.add(other.low);
    }

    /// The sum, or infinity where it has left the range of doubles.
    fn value(self) -> f64 {
        let value = self.high + self.low;
        if value.is_nan() { f64::INFINITY } else { value }
    }

    #[inline]
    fn less_than(self, value: f64) -> f64 {
        (value - self.high) - self.low
    }
}

/// A mean with the sum of squares around it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Running {
    mean: Sum,
    m2: Sum,
}

impl Running {
    /// Takes a value in as the n-th; how far it is from the mean before and after.
    #[inline]
    fn add(&mut self, value: f64, n: f64) -> (f64, f64) {
        let delta = self.mean.less_than(value);
        let step = if delta.is_finite() { delta / n } else { value / n - self.mean.high / n };
        self.mean.add(step);
        let after = delta - step;
        self.m2.add(delta * after);
        (delta, after)
    }

    /// Takes others in; how far apart the means were.
    fn merge(&mut self, other: &Running, ours: f64, theirs: f64) -> f64 {
        let n = ours + theirs;
        let delta = (other.mean.high - self.mean.high) + (other.mean.low - self.mean.low);
        let share = theirs / n;
        if delta.is_finite() {
            self.mean.add(delta * share);
        } else {
            // So far apart that no step leads from one to the other; what is between them is in range.
            self.mean = Sum { high: self.mean.high * (ours / n) + other.mean.high * share, low: 0.0 };
        }
        self.m2.merge(other.m2);
        self.m2.add(delta * (delta * (ours * share)));
        delta
    }
}

/// Moments as they accumulate: the state of an aggregate.
///
/// Welford's updates and Chan's merge (T. Chan, G. Golub, R. LeVeque, The American Statistician 37, 1983; P. Pebay,
/// SAND2008-6212), with means and sums that keep what their additions round off. So one value more than ten million
/// equal ones counts, and the result does not depend on the plan: without, rounding adds up to 1e-9 where values
/// repeat.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Accumulator {
    n: i64,
    nonzero: i64,
    y: Running,
    x: Running,
    cxy: Sum,
    min: f64,
    max: f64,
    has_x: bool,
}

impl Accumulator {
    /// The length of [`Accumulator::to_bytes`].
    pub const BYTES: usize = 8 * 15;

    /// Adds a subject's value.
    ///
    /// # Errors
    /// A value that is not finite, or a second value before.
    pub fn add(&mut self, y: f64) -> Result<(), MomentsError> {
        if !y.is_finite() {
            return Err(MomentsError::NotFinite);
        }
        if self.has_x && self.n > 0 {
            return Err(MomentsError::Mixed);
        }
        self.count(y)?;
        self.y.add(y, self.n as f64);
        Ok(())
    }

    /// Adds a subject's two values.
    ///
    /// # Errors
    /// A value that is not finite, or subjects without a second value before.
    pub fn add_pair(&mut self, y: f64, x: f64) -> Result<(), MomentsError> {
        if !y.is_finite() || !x.is_finite() {
            return Err(MomentsError::NotFinite);
        }
        if !self.has_x && self.n > 0 {
            return Err(MomentsError::Mixed);
        }
        self.count(y)?;
        self.has_x = true;
        let n = self.n as f64;
        let (before, _) = self.y.add(y, n);
        let (_, after) = self.x.add(x, n);
        self.cxy.add(before * after);
        Ok(())
    }

    #[inline]
    fn count(&mut self, y: f64) -> Result<(), MomentsError> {
        let is_first = self.n == 0;
        self.n = self.n.checked_add(1).ok_or(MomentsError::TooMany)?;
        self.nonzero += i64::from(y != 0.0);
        self.min = if is_first { y } else { self.min.min(y) };
        self.max = if is_first { y } else { self.max.max(y) };
        Ok(())
    }

    /// Adds other subjects.
    ///
    /// # Errors
    /// Where only one of the two has second values, or the subjects are too many.
    pub fn merge(&mut self, other: &Accumulator) -> Result<(), MomentsError> {
        if other.n == 0 {
            return Ok(());
        }
        if self.n == 0 {
            *self = *other;
            return Ok(());
        }
        if self.has_x != other.has_x {
            return Err(MomentsError::Mixed);
        }
        let n = self.n.checked_add(other.n).ok_or(MomentsError::TooMany)?;
        let (ours, theirs) = (self.n as f64, other.n as f64);
        let delta_y = self.y.merge(&other.y, ours, theirs);
        let delta_x = self.x.merge(&other.x, ours, theirs);
        self.cxy.merge(other.cxy);
        self.cxy.add(delta_y * (delta_x * (ours * (theirs / (ours + theirs)))));
        self.n = n;
        self.nonzero += other.nonzero;
        self.min = self.min.min(other.min);
        self.max = self.max.max(other.max);
        Ok(())
    }

    /// The moments so far.
    pub fn moments(&self) -> Moments {
        let (m2, m2_x, cxy) = (self.y.m2.value(), self.x.m2.value(), self.cxy.value());
        let largest = largest_cxy(m2, m2_x);
        // Squares that are too small for a double are 0, or have lost their digits, where products are not.
        let cxy = if cxy.abs() > ROOM * largest { largest.copysign(cxy) } else { cxy };
        let x = SecondValue { mean: self.x.mean.value(), m2: m2_x, cxy };
        Moments {
            n: self.n,
            mean: self.y.mean.value(),
            m2,
            x: self.has_x.then_some(x),
            d: None,
            nonzero: Some(self.nonzero),
            min: (self.n > 0).then_some(self.min),
            max: (self.n > 0).then_some(self.max),
        }
    }

    /// The state for another process of the same machine.
    pub fn to_bytes(&self) -> [u8; Self::BYTES] {
        let mut bytes = [0; Self::BYTES];
        let counts = [self.n, self.nonzero, i64::from(self.has_x)].map(i64::to_le_bytes);
        let words = counts.into_iter().chain(self.numbers().map(f64::to_le_bytes));
        bytes.chunks_exact_mut(8).zip(words).for_each(|(chunk, word)| chunk.copy_from_slice(&word));
        bytes
    }

    /// The state that [`Accumulator::to_bytes`] made; `None` of anything of another length.
    pub fn from_bytes(bytes: &[u8]) -> Option<Accumulator> {
        let words: Vec<[u8; 8]> = bytes.chunks(8).map_while(|chunk| chunk.try_into().ok()).collect();
        if bytes.len() != Self::BYTES {
            return None;
        }
        let count = |index: usize| i64::from_le_bytes(words[index]);
        let number = |index: usize| f64::from_le_bytes(words[3 + index]);
        let sum = |index: usize| Sum { high: number(index), low: number(index + 1) };
        Some(Accumulator {
            n: count(0),
            nonzero: count(1),
            has_x: count(2) != 0,
            y: Running { mean: sum(0), m2: sum(2) },
            x: Running { mean: sum(4), m2: sum(6) },
            cxy: sum(8),
            min: number(10),
            max: number(11),
        })
    }

    fn numbers(&self) -> impl Iterator<Item = f64> {
        let sums = [self.y.mean, self.y.m2, self.x.mean, self.x.m2, self.cxy];
        sums.into_iter().flat_map(|sum| [sum.high, sum.low]).chain([self.min, self.max])
    }
}

/// Merges moments that were summarised before (Chan's formula).
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Merger {
    total: Accumulator,
    /// The same with the denominator as x, where x is a covariate beside one.
    quotient: Option<Accumulator>,
    counts_nonzero: bool,
    has_range: bool,
}

impl Merger {
    /// Adds moments; those of no subjects add nothing.
    ///
    /// # Errors
    /// Where only some have second values, or the subjects are too many.
    pub fn add(&mut self, moments: &Moments) -> Result<(), MomentsError> {
        if moments.n == 0 {
            return Ok(());
        }
        let is_first = self.total.n == 0;
        self.counts_nonzero = moments.nonzero.is_some() && (is_first || self.counts_nonzero);
        self.has_range = moments.min.is_some() && moments.max.is_some() && (is_first || self.has_range);
        self.total.merge(&Accumulator::of(moments))?;
        let quotient = moments.d.map(|d| Accumulator::of(&Moments { x: Some(d), ..*moments }));
        self.merge_quotient(quotient, is_first)
    }

    /// Adds what another process merged.
    ///
    /// # Errors
    /// As for [`Merger::add`].
    pub fn merge(&mut self, other: &Merger) -> Result<(), MomentsError> {
        if other.total.n == 0 {
            return Ok(());
        }
        let is_first = self.total.n == 0;
        self.counts_nonzero = other.counts_nonzero && (is_first || self.counts_nonzero);
        self.has_range = other.has_range && (is_first || self.has_range);
        self.total.merge(&other.total)?;
        self.merge_quotient(other.quotient, is_first)
    }

    /// Denominators that only some have would leave the covariates of the others in their place.
    fn merge_quotient(&mut self, other: Option<Accumulator>, is_first: bool) -> Result<(), MomentsError> {
        match (&mut self.quotient, other) {
            (ours, theirs) if is_first => *ours = theirs,
            (Some(ours), Some(theirs)) => ours.merge(&theirs)?,
            (None, None) => {}
            _ => return Err(MomentsError::Mixed),
        }
        Ok(())
    }

    /// All of them.
    pub fn moments(&self) -> Moments {
        let all = self.total.moments();
        Moments {
            nonzero: all.nonzero.filter(|_| self.counts_nonzero || all.n == 0),
            min: all.min.filter(|_| self.has_range),
            max: all.max.filter(|_| self.has_range),
            d: self.quotient.and_then(|quotient| quotient.moments().x),
            ..all
        }
    }

    /// The state for another process of the same machine.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = self.total.to_bytes().to_vec();
        bytes.extend(self.quotient.unwrap_or_default().to_bytes());
        bytes.extend([self.counts_nonzero, self.has_range, self.quotient.is_some()].map(u8::from));
        bytes
    }

    /// The state that [`Merger::to_bytes`] made; `None` of anything of another length.
    pub fn from_bytes(bytes: &[u8]) -> Option<Merger> {
        let (states, flags) = bytes.split_last_chunk::<3>()?;
        let [counts_nonzero, has_range, has_quotient] = flags.map(|flag| flag != 0);
        let (total, quotient) = states.split_at_checked(Accumulator::BYTES)?;
        let quotient = Accumulator::from_bytes(quotient)?;
        let total = Accumulator::from_bytes(total)?;
        Some(Merger { total, quotient: has_quotient.then_some(quotient), counts_nonzero, has_range })
    }
}

impl Accumulator {
    /// Moments as a state that has accumulated them.
    fn of(moments: &Moments) -> Accumulator {
        let sum = |high: f64| Sum { high, low: 0.0 };
        let x = moments.x.unwrap_or_default();
        Accumulator {
            n: moments.n,
            nonzero: moments.nonzero.unwrap_or(0),
            y: Running { mean: sum(moments.mean), m2: sum(moments.m2) },
            x: Running { mean: sum(x.mean), m2: sum(x.m2) },
            cxy: sum(x.cxy),
            min: moments.min.unwrap_or(0.0),
            max: moments.max.unwrap_or(0.0),
            has_x: moments.x.is_some(),
        }
    }
}
