//! Quantiles and caps: of an arm's values with an interval, and of all arms' values to winsorise them by.

use super::estimate::Estimate;
use super::moments::{Accumulator, Moments, MomentsError};
use super::special::{Beta, normal_isf};

/// The quantile of sorted values at `share` between 0 and 1, linear between neighbours as `percentile_cont` has it (R.
/// Hyndman, Y. Fan, The American Statistician 50, 1996, definition 7); `None` of no values.
pub fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    let place = share.clamp(0.0, 1.0) * last as f64;
    let (below, above) = (sorted[place.floor() as usize], sorted[(place.ceil() as usize).min(last)]);
    let part = place.fract();
    // Of neighbours beyond the range of doubles from each other, too.
    Some(if below == above { below } else { below * (1.0 - part) + above * part })
}

/// The ranks, from 1, of the values between which the quantile of `n` subjects' distribution lies with a probability of
/// at least 1 - alpha, alpha / 2 being the most beyond either: by the binomial distribution of the number of values
/// below it (H. David, H. Nagaraja, *Order Statistics*, 3rd ed. 2003, section 7.1). Whatever the distribution. `None`
/// where there are too few values for it, and where `share` is not between 0 and 1.
pub fn quantile_ranks(n: i64, share: f64, alpha: f64) -> Option<(i64, i64)> {
    if n < 1 || !(share > 0.0 && share < 1.0) || !(alpha > 0.0 && alpha < 1.0) {
        return None;
    }
    // P(B <= k) and P(B >= k) of a binomial count B.
    let at_most = |k: i64| if k >= n { 1.0 } else { Beta::new((k + 1) as f64, (n - k) as f64).sf(share) };
    let at_least = |k: i64| if k <= 0 { 1.0 } else { Beta::new(k as f64, (n - k + 1) as f64).cdf(share) };
    let low = last_rank(n, |rank| at_most(rank - 1) <= 0.5 * alpha);
    let high = last_rank(n, |rank| at_least(rank) > 0.5 * alpha) + 1;
    (low >= 1 && high <= n).then_some((low, high))
}

/// The last rank from 1 to n for which something holds that holds up to some rank and then no more; 0 if for none.
fn last_rank(n: i64, holds: impl Fn(i64) -> bool) -> i64 {
    let (mut low, mut high) = (0, n + 1);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if holds(middle) { low = middle } else { high = middle }
    }
    low
}

/// A quantile of an arm as an estimate that can be compared: its standard error is that of a normal distribution with
/// the interval of [`quantile_ranks`] at `alpha`, (high - low) / (2 z) (A. Deng, U. Knoblich, J. Lu, KDD 2018, section
/// 4). In the metric's unit.
pub fn quantile_estimate(n: i64, value: f64, (low, high): (f64, f64), alpha: f64) -> Estimate {
    let error = (0.5 * high - 0.5 * low) / normal_isf(0.5 * alpha);
    let variance = (n >= 2).then_some(error * error * n as f64);
    Estimate { n, mean: Some(value), variance, df: (n - 1).max(0) as f64 }
}

/// Values of which none is above a cap.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Winsorized {
    /// Their moments.
    pub moments: Moments,
    /// How many were above it.
    pub capped: i64,
}

impl Winsorized {
    /// The share of the values that were above the cap; `None` of no values.
    pub fn share_capped(&self) -> Option<f64> {
        (self.moments.n > 0).then(|| self.capped as f64 / self.moments.n as f64)
    }
}

/// Values with those above `cap` set to it (W. Dixon, Annals of Mathematical Statistics 31, 1960). A cap that is a
/// percentile is that of all arms' values together, since one cap for each arm would move their means apart.
///
/// # Errors
/// A value that is not finite.
pub fn winsorize(values: impl IntoIterator<Item = f64>, cap: f64) -> Result<Winsorized, MomentsError> {
    let (mut moments, mut capped) = (Accumulator::default(), 0);
    for value in values {
        moments.add(if value > cap && value.is_finite() { cap } else { value })?;
        capped += i64::from(value > cap);
    }
    Ok(Winsorized { moments: moments.moments(), capped })
}
