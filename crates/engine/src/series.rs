//! Time buckets: what happened when, by events and not by subjects.
//!
//! Their sums are those of doubles in the order of the events, for charts and not for statistics, which have
//! [`crate::moments`]. A sum beyond the largest double is infinite, and NaN once such sums cancel.

/// The widths that are stored, in seconds.
pub const WIDTHS: [i64; 3] = [300, 3600, 86400];

/// Monday 2000-01-03 00:00 UTC, in microseconds since 2000.
pub const ORIGIN: i64 = 2 * 86_400_000_000;

const MICROS: i64 = 1_000_000;
const WEEK: i64 = 7 * 86_400;

/// When the bucket begins that a time is in, in microseconds since 2000; of a width above 0.
///
/// Buckets of all widths are counted from [`ORIGIN`], those before it backwards, so that days begin at midnight and weeks
/// on Monday (UTC). That of -infinity begins then, too.
pub fn bucket_start(ts: i64, width_seconds: i64) -> i64 {
    let width = width_seconds.saturating_mul(MICROS).max(1);
    // Saturating for -infinity alone, which Postgres has as the least integer: no other time is that early.
    ts.saturating_sub(ts.saturating_sub(ORIGIN).rem_euclid(width))
}

/// The widest stored buckets that make up those asked for: five minutes, multiples of that, a week at most; `None` for
/// any other width.
pub fn stored_width(asked_seconds: i64) -> Option<i64> {
    let fits = (1..=WEEK).contains(&asked_seconds);
    WIDTHS.into_iter().rev().find(|width| fits && asked_seconds % width == 0)
}

/// What happened in a while; values in the metric's unit.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bucket {
    /// How many events; of a rate, how many of the denominator.
    pub count: i64,
    /// The sum of their values; of a rate, how many of the numerator.
    pub sum: f64,
    /// The sum of their squares; of a rate, as `sum`.
    pub sum_sq: f64,
    /// The smallest value; `None` for a rate, and without events.
    pub min: Option<f64>,
    /// The largest value; as `min`.
    pub max: Option<f64>,
}

impl Bucket {
    /// Adds an event.
    pub fn add(&mut self, value: f64) {
        self.count += 1;
        self.sum += value;
        self.sum_sq += value * value;
        self.min = Some(self.min.map_or(value, |min| min.min(value)));
        self.max = Some(self.max.map_or(value, |max| max.max(value)));
    }

    /// Whether nothing happened in it.
    pub fn is_empty(&self) -> bool {
        self.count == 0 && self.sum == 0.0 && self.sum_sq == 0.0
    }

    /// Adds an event of a rate's numerator.
    pub fn add_numerator(&mut self) {
        self.sum += 1.0;
        self.sum_sq += 1.0;
    }

    /// Adds an event of a rate's denominator.
    pub fn add_denominator(&mut self) {
        self.count += 1;
    }

    /// Adds another bucket.
    pub fn merge(&mut self, other: &Bucket) {
        self.count += other.count;
        self.sum += other.sum;
        self.sum_sq += other.sum_sq;
        self.min = [self.min, other.min].into_iter().flatten().reduce(f64::min);
        self.max = [self.max, other.max].into_iter().flatten().reduce(f64::max);
    }
}
