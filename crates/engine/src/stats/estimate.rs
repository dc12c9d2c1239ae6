//! What is compared of an arm: an estimate of its mean, its ratio or its adjusted mean, and how certain it is.

use super::moments::{Moments, SecondValue};

/// What a subtraction leaves below this share of its terms is their rounding.
const ROUNDING: f64 = 4.0 * f64::EPSILON;

/// An estimate from `n` subjects. It exists with one of them, its variance with two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// How many subjects it is of.
    pub n: i64,
    /// The estimate, in the metric's unit.
    pub mean: Option<f64>,
    /// The variance of one subject's part in it, in the square of the unit: its squared standard error is variance / n.
    pub variance: Option<f64>,
    /// The degrees of freedom of that variance.
    pub df: f64,
}

impl Estimate {
    fn new(n: i64, mean: Option<f64>, variance: Option<f64>) -> Estimate {
        Estimate { n, mean, variance: variance.filter(|_| n >= 2 && mean.is_some()), df: (n - 1).max(0) as f64 }
    }

    /// The mean of y: v = m2 / (n - 1), in the square of y's unit.
    pub fn mean(moments: &Moments) -> Estimate {
        Estimate::new(moments.n, (moments.n > 0).then_some(moments.mean), moments.variance())
    }

    /// R = sum y / sum x, in y's unit per x's, with v = (s_yy - 2 R s_xy + R^2 s_xx) / xbar^2: the delta method (A.
    /// Deng, U. Knoblich, J. Lu, *Applying the Delta Method in Metric Analytics*, KDD 2018, equations 3 to 5). Without
    /// a mean where x has none other than 0.
    pub fn ratio(moments: &Moments, x: &SecondValue) -> Estimate {
        if moments.n == 0 || x.mean == 0.0 {
            return Estimate::new(moments.n, None, None);
        }
        let ratio = moments.mean / x.mean;
        let m2 = residual(moments.m2, x.m2, x.cxy, ratio);
        let deviation = (m2 / (moments.n - 1) as f64).sqrt() / x.mean.abs();
        Estimate::new(moments.n, Some(ratio), Some(deviation * deviation))
    }

    /// y adjusted for the covariate: m = ybar - theta (xbar - centre), v = s_yy + theta^2 s_xx - 2 theta s_xy, in y's
    /// unit and its square (A. Deng, Y. Xu, R. Kohavi, T. Walker, *Improving the Sensitivity of Online Controlled
    /// Experiments by Utilizing Pre-Experiment Data*, WSDM 2013, equations 5 to 8).
    pub fn adjusted(moments: &Moments, x: &SecondValue, theta: f64, centre: f64) -> Estimate {
        if moments.n == 0 {
            return Estimate::mean(moments);
        }
        let m2 = residual(moments.m2, x.m2, x.cxy, theta);
        let mean = moments.mean - theta * (x.mean - centre);
        Estimate::new(moments.n, Some(mean), Some(m2 / (moments.n - 1) as f64))
    }

    /// The standard error of the mean, in the metric's unit: sqrt(variance / n), by roots that stay within the range of
    /// doubles where the quotient does not.
    pub fn standard_error(&self) -> Option<f64> {
        Some(self.variance?.sqrt() / (self.n as f64).sqrt())
    }
}

/// The sum of squares of y - slope x around its mean: m2_y - 2 slope cxy + slope^2 m2_x; 0 where it is rounding.
fn residual(m2_y: f64, m2_x: f64, cxy: f64, slope: f64) -> f64 {
    let explained = slope * (slope * m2_x);
    let m2 = (m2_y - slope * cxy) + (explained - slope * cxy);
    if m2 <= ROUNDING * (m2_y + explained) { 0.0 } else { m2 }
}

/// The slope of y on x over both arms together, cov(y, x) / var(x), in y's unit per x's, and the mean of x over both;
/// `None` where x does not vary; NaN where its variance is beyond the range of doubles. The total moments, not those
/// within the arms (Deng et al. 2013, section 3.2).
pub fn pooled_slope(arms: [(&Moments, &SecondValue); 2]) -> Option<(f64, f64)> {
    let [(control, x_c), (treatment, x_t)] = arms;
    let (n_c, n_t) = (control.n as f64, treatment.n as f64);
    let share = n_t / (n_c + n_t);
    let weight = n_c * share;
    let (delta_y, delta_x) = (treatment.mean - control.mean, x_t.mean - x_c.mean);
    let m2_x = x_c.m2 + x_t.m2 + delta_x * delta_x * weight;
    let cxy = x_c.cxy + x_t.cxy + delta_y * delta_x * weight;
    // Over an infinite variance it would be 0, and pass for one.
    let slope = if m2_x.is_finite() { cxy / m2_x } else { f64::NAN };
    (m2_x > 0.0).then_some((slope, x_c.mean + delta_x * share))
}

/// Two estimates beside each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Difference {
    /// Treatment less control, in the metric's unit.
    pub diff: f64,
    /// Its standard error.
    pub se: f64,
    /// The degrees of freedom; `None` without a variance.
    pub df: Option<f64>,
}

/// The difference of two means with unequal variances: se = sqrt(s2_c + s2_t), where s2 = v / n, and
/// Welch-Satterthwaite degrees of freedom (B. Welch, Biometrika 34, 1947). `None` where an estimate or its variance
/// does not exist.
pub fn difference(control: &Estimate, treatment: &Estimate) -> Option<Difference> {
    let (se_c, se_t) = (control.standard_error()?, treatment.standard_error()?);
    let se = se_c.hypot(se_t);
    // (s2_c + s2_t)^2 / (s2_c^2 / df_c + s2_t^2 / df_t), by shares that cannot leave the range of doubles.
    let share = |se_arm: f64| (se_arm / se) * (se_arm / se);
    let (share_c, share_t) = (share(se_c), share(se_t));
    let df = 1.0 / (share_c * share_c / control.df + share_t * share_t / treatment.df);
    Some(Difference { diff: treatment.mean? - control.mean?, se, df: (se > 0.0).then_some(df) })
}

/// The larger of Welch's standard error and the pooled one, sqrt(v (1/n_c + 1/n_t)) with v = (df_c v_c + df_t v_t) /
/// (df_c + df_t): what decisions rest on. In skewed data with unequal arms the small arm's own variance is too small
/// just when its mean is off.
pub fn guarded_error(control: &Estimate, treatment: &Estimate, welch: f64) -> Option<f64> {
    let share = control.df / (control.df + treatment.df);
    let pooled = share * control.variance? + (1.0 - share) * treatment.variance?;
    let spread = (1.0 / control.n as f64 + 1.0 / treatment.n as f64).sqrt();
    Some(welch.max(pooled.sqrt() * spread))
}
