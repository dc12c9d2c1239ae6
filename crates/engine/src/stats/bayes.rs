//! Bayesian figures: shown beside the tests, never deciding. Deterministic, without sampling.

use serde_json::Value;
use thiserror::Error;

use super::special::quadrature::integrate;
use super::special::{Beta, logistic, normal_isf, normal_loss, normal_sf};

/// What is believed before the data.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Prior {
    /// Of each arm's proportion: Beta(alpha, beta).
    Beta {
        /// Successes seen before, and one more for the uniform distribution.
        alpha: f64,
        /// Failures seen before, likewise.
        beta: f64,
    },
    /// Of the lift: normal.
    Normal {
        /// Its mean.
        mean: f64,
        /// Its standard deviation.
        sd: f64,
    },
}

/// Why a prior is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum PriorError {
    /// Neither of the two forms.
    #[error("a prior is an object of alpha and beta, or of mean and sd")]
    Malformed,
    /// A parameter that makes no distribution.
    #[error("alpha and beta of a prior must be between 0.05 and 1e15, its sd between 1e-100 and 1e100")]
    OutOfRange,
    /// The form that another kind of comparison takes.
    #[error("a proportion takes a prior of alpha and beta, all else one of mean and sd")]
    WrongKind,
}

impl Prior {
    /// Reads {"alpha", "beta"} or {"mean", "sd"}.
    ///
    /// # Errors
    /// See [`PriorError`].
    pub fn from_json(value: &Value) -> Result<Prior, PriorError> {
        let members = value.as_object().filter(|members| members.len() == 2).ok_or(PriorError::Malformed)?;
        let number = |name: &str| members.get(name).and_then(Value::as_f64);
        let prior = match (number("alpha"), number("beta"), number("mean"), number("sd")) {
            (Some(alpha), Some(beta), None, None) => Prior::Beta { alpha, beta },
            (None, None, Some(mean), Some(sd)) => Prior::Normal { mean, sd },
            _ => return Err(PriorError::Malformed),
        };
        prior.check()?;
        Ok(prior)
    }

    pub(super) fn check(&self) -> Result<(), PriorError> {
        // Of less than that, a part of the proportions is below the smallest double; more outweighs any data.
        let is_count = |value: f64| (0.05..=1e15).contains(&value);
        let is_valid = match *self {
            Prior::Beta { alpha, beta } => is_count(alpha) && is_count(beta),
            Prior::Normal { mean, sd } => mean.abs() <= 1e100 && (1e-100..=1e100).contains(&sd),
        };
        if is_valid { Ok(()) } else { Err(PriorError::OutOfRange) }
    }
}

/// What the posterior says of treatment against control, where more is better.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Posterior {
    /// The probability that the treatment is better.
    pub chance_to_win: f64,
    /// What is lost on average by choosing the treatment: E[max(-effect, 0)].
    pub loss_ship: f64,
    /// What is lost on average by keeping the control: E[max(effect, 0)].
    pub loss_keep: f64,
    /// The lower end of the equal-tailed credible interval of the effect.
    pub low: f64,
    /// Its upper end.
    pub high: f64,
}

impl Posterior {
    /// The same where less is better; the interval stays that of the effect.
    pub fn lower_is_better(self, chance_to_lose: f64) -> Posterior {
        Posterior { chance_to_win: chance_to_lose, loss_ship: self.loss_keep, loss_keep: self.loss_ship, ..self }
    }
}

/// Of a lift that is normal around its estimate (GrowthBook, *Statistics whitepaper*): precisions add, and the prior's
/// mean and the estimate are weighted by them; flat without a prior. Losses and interval are lifts. The second figure
/// is the probability that the treatment is worse, to its own digits.
pub fn gaussian(lift: f64, se: f64, prior: Option<(f64, f64)>, alpha: f64) -> (Posterior, f64) {
    let (mean, sd) = match prior {
        None => (lift, se),
        Some((prior_mean, prior_sd)) => {
            // Of the variances, by quotients that stay in range: sd^2 = se^2 s^2 / (se^2 + s^2).
            let total = se.hypot(prior_sd);
            let (of_lift, of_prior) = (prior_sd / total, se / total);
            (lift * of_lift * of_lift + prior_mean * of_prior * of_prior, se * of_lift)
        }
    };
    let u = mean / sd;
    let half = normal_isf(0.5 * alpha) * sd;
    let (loss_ship, loss_keep) = (sd * normal_loss(u), sd * normal_loss(-u));
    let posterior =
        Posterior { chance_to_win: normal_sf(-u), loss_ship, loss_keep, low: mean - half, high: mean + half };
    (posterior, normal_sf(u))
}

/// Of two proportions with independent beta posteriors, as differences of proportions (E. Miller, *Formulas for
/// Bayesian A/B Testing*; C. Stucchio, *Bayesian A/B Testing at VWO*, 2015), by quadrature. The second figure is the
/// probability that the treatment is worse.
pub fn beta_binomial(control: &Beta, treatment: &Beta, alpha: f64) -> (Posterior, f64) {
    // One integral over the narrower of the two, by which the other one is smooth.
    let control_is_narrow = deviation(control) < deviation(treatment);
    let (narrow, wide) = if control_is_narrow { (control, treatment) } else { (treatment, control) };
    let [below, above, excess_below, excess_above] = against(narrow, wide);
    let [win, lose, ship, keep] = match control_is_narrow {
        true => [above, below, excess_below, excess_above],
        false => [below, above, excess_above, excess_below],
    };
    let difference = Difference::new(control, treatment);
    let low = difference_quantile(&difference, 0.5 * alpha);
    let high = difference_quantile(&difference, 1.0 - 0.5 * alpha);
    (Posterior { chance_to_win: win, loss_ship: ship, loss_keep: keep, low, high }, lose)
}

/// The standard deviation of ln(x / y) of large parameters, and about that of small ones.
fn deviation(beta: &Beta) -> f64 {
    (1.0 / beta.a() + 1.0 / beta.b()).sqrt()
}

/// P(W < X), P(W > X), E[max(X - W, 0)] and E[max(W - X, 0)] of X distributed as `narrow` and W as `wide`.
///
/// The trapezoidal rule over s = ln(x / y), in which the density of X is analytic and falls on both sides at least
/// exponentially, so that the rule converges geometrically (L. Trefethen, J. Weideman, SIAM Review 56, 2014). Of W it
/// needs the tails at x, and E[max(x - W, 0)] = (x - mean) P(W < x) + weight(x) / (a + b), by parts.
fn against(narrow: &Beta, wide: &Beta) -> [f64; 4] {
    /// What remains beyond is less than this share of each sum.
    const NEGLIGIBLE: f64 = 1e-17;
    let step = (0.5 * deviation(narrow)).min(0.2);
    let mode = (narrow.a() / narrow.b()).ln();
    let size = wide.a() + wide.b();
    let terms = |s: f64| {
        let (x, y) = logistic(s);
        let density = narrow.weight(x, y);
        let (lower, upper) = wide.tails(x, y);
        let rest = wide.weight(x, y) / size;
        // x - mean as (x b - y a) / (a + b), which has digits where both are close to 1.
        let off = x.mul_add(wide.b(), -(y * wide.a())) / size;
        [lower, upper, (off * lower + rest).max(0.0), (rest - off * upper).max(0.0)].map(|value| value * density)
    };
    let mut sums = terms(mode);
    for direction in [-step, step] {
        let mut last = terms(mode);
        // The farthest that a double can be from the mode.
        for index in 1..20_000 {
            let s = mode + direction * f64::from(index);
            let some = terms(s);
            let is_over = |index: usize| some[index] <= last[index] && some[index] <= NEGLIGIBLE * sums[index];
            if s.abs() > 740.0 || (0..4).all(is_over) {
                break;
            }
            (0..4).for_each(|index| sums[index] += some[index]);
            last = some;
        }
    }
    let [below, above, excess_below, excess_above] = sums.map(|sum| sum * step);
    [below.min(1.0), above.min(1.0), excess_below, excess_above]
}

/// The d of which P(theta_t - theta_c < d) = p: Newton's iteration from the normal distribution's, and bisection where
/// a step leaves the bracket.
fn difference_quantile(difference: &Difference, p: f64) -> f64 {
    let (mean, spread) = difference.normal();
    let (mut low, mut high) = (-1.0, 1.0);
    let mut d = (mean - spread * normal_isf(p)).clamp(-0.999_999, 0.999_999);
    for _ in 0..100 {
        let off = difference.cdf(d) - p;
        if off < 0.0 {
            low = d
        } else {
            high = d
        }
        let step = off / difference.density(d);
        // Steps square: after one of 1e-6 there is nothing left to gain.
        if step.abs() <= 1e-6 * spread || high - low <= 1e-12 * spread {
            return (d - step).clamp(low, high);
        }
        let next = d - step;
        d = if next > low && next < high { next } else { 0.5 * (low + high) };
    }
    d
}

/// The distribution of theta_t - theta_c.
struct Difference<'a> {
    narrow: &'a Beta,
    wide: &'a Beta,
    control_is_narrow: bool,
    /// Where all of the narrower one but 1e-15 is, as ln(x / y).
    bulk: (f64, f64),
}

impl<'a> Difference<'a> {
    fn new(control: &'a Beta, treatment: &'a Beta) -> Difference<'a> {
        let control_is_narrow = deviation(control) < deviation(treatment);
        let (narrow, wide) = if control_is_narrow { (control, treatment) } else { (treatment, control) };
        Difference { narrow, wide, control_is_narrow, bulk: narrow.logit_range(1e-15) }
    }

    /// The mean and the standard deviation.
    fn normal(&self) -> (f64, f64) {
        let sd = |beta: &Beta| {
            let size = beta.a() + beta.b();
            (beta.mean() * (beta.b() / size) / (size + 1.0)).sqrt()
        };
        let (narrow, wide) = (self.narrow.mean(), self.wide.mean());
        let mean = if self.control_is_narrow { wide - narrow } else { narrow - wide };
        (mean, sd(self.narrow).hypot(sd(self.wide)))
    }

    /// What is to be added to the narrower one's value for the other one's, and where in ln(x / y) both are in (0, 1).
    fn overlap(&self, d: f64) -> (f64, f64, f64) {
        let shift = if self.control_is_narrow { d } else { -d };
        let (bottom, top) = self.bulk;
        (shift, logit(-shift).clamp(bottom, top), logit(1.0 - shift).clamp(bottom, top))
    }

    /// The integral of f(x + shift, 1 - x - shift) over the density of the narrower one, where both values are in (0,
    /// 1).
    ///
    /// At an end where the other value is 0 or 1, f may be as a root is. So the place is a function of the variable
    /// that is cubic at either end (the quintic smoothstep), by which roots become smooth.
    fn average(&self, (shift, from, to): (f64, f64, f64), f: impl Fn(f64, f64) -> f64) -> f64 {
        // Small parameters have long tails in the logarithm.
        let panels = 2 + ((to - from) / 20.0) as usize;
        let at = |s: f64| {
            let (x, y) = logistic(s);
            self.narrow.weight(x, y) * f(x + shift, y - shift)
        };
        if from <= self.bulk.0 && to >= self.bulk.1 {
            return integrate(from, to, panels, at);
        }
        let length = to - from;
        integrate(0.0, 1.0, 2 * panels, |v| {
            let place = v * v * v * (10.0 - v * (15.0 - 6.0 * v));
            let slope = 30.0 * (v * (1.0 - v)).powi(2);
            length * slope * at(from + length * place)
        })
    }

    /// P(theta_t - theta_c < d): the mean of P(W < x + d), or of P(W > x - d), over the narrower one's x. Where x +
    /// shift is not in (0, 1) it is 0 or 1.
    fn cdf(&self, d: f64) -> f64 {
        let (shift, from, to) = self.overlap(d);
        let is_lower = self.control_is_narrow;
        let inner = self.average((shift, from, to), |x, y| {
            let (lower, upper) = self.wide.tails(x, y);
            if is_lower { lower } else { upper }
        });
        let tails = |s: f64| {
            let (x, y) = logistic(s);
            self.narrow.tails(x, y)
        };
        let beyond = match is_lower {
            true if to < self.bulk.1 => tails(to).1,
            false if from > self.bulk.0 => tails(from).0,
            _ => 0.0,
        };
        (inner + beyond).clamp(0.0, 1.0)
    }

    /// The derivative of that, to as many digits as a step of Newton's needs.
    fn density(&self, d: f64) -> f64 {
        self.average(self.overlap(d), |x, y| if x > 0.0 && y > 0.0 { self.wide.weight(x, y) / (x * y) } else { 0.0 })
    }
}

/// ln(x / (1 - x)), infinite outside (0, 1).
fn logit(x: f64) -> f64 {
    match x {
        x if x <= 0.0 => f64::NEG_INFINITY,
        x if x >= 1.0 => f64::INFINITY,
        x => x.ln() - (-x).ln_1p(),
    }
}
