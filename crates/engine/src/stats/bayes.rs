//! Bayesian figures: shown beside the tests, never deciding. Deterministic, without sampling.

use std::cell::LazyCell;

use serde_json::Value;
use thiserror::Error;

use super::lattice::Lattice;
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
///
/// What the `Lattice` cannot tell is left to the quadrature that keeps its digits everywhere.
pub fn beta_binomial(control: &Beta, treatment: &Beta, alpha: f64) -> (Posterior, f64) {
    let exact = LazyCell::new(|| Difference::new(control, treatment));
    let control_is_narrow = standard_deviation(control) < standard_deviation(treatment);
    let (narrow, wide) = if control_is_narrow { (control, treatment) } else { (treatment, control) };
    let lattice = Lattice::new(narrow, wide);
    let figures = match lattice.as_ref().and_then(Lattice::against) {
        Some([below, above, excess_below, excess_above]) if below.min(above) >= LEAST_OF_LATTICE => {
            if control_is_narrow {
                [above, below, excess_below, excess_above]
            } else {
                [below, above, excess_above, excess_below]
            }
        }
        _ => by_quadrature(control, treatment),
    };
    let [win, lose, ship, keep] = figures;
    let quantile = |p: f64| {
        let look = |d: f64| {
            let lattice = lattice.as_ref().filter(|_| p.min(1.0 - p) >= LEAST_OF_LATTICE);
            lattice.and_then(|lattice| looked(lattice, control_is_narrow, d)).unwrap_or_else(|| exact.derivatives(d))
        };
        difference_quantile(expansion(control, treatment, p), p, look)
    };
    let (low, high) = (quantile(0.5 * alpha), quantile(1.0 - 0.5 * alpha));
    (Posterior { chance_to_win: win, loss_ship: ship, loss_keep: keep, low, high }, lose)
}

/// A probability that is less has lost digits on the lattice.
const LEAST_OF_LATTICE: f64 = 1e-4;

/// P(theta_t - theta_c < d) and its first three derivatives.
fn looked(lattice: &Lattice, control_is_narrow: bool, d: f64) -> Option<[f64; 4]> {
    if !control_is_narrow {
        return lattice.look(d);
    }
    let [below, first, second, third] = lattice.look(-d)?;
    Some([1.0 - below, first, -second, third])
}

/// The chance to win, that to lose, and the losses by shipping and by keeping.
fn by_quadrature(control: &Beta, treatment: &Beta) -> [f64; 4] {
    // One integral over the narrower of the two, by which the other one is smooth.
    let control_is_narrow = deviation(control) < deviation(treatment);
    let (narrow, wide) = if control_is_narrow { (control, treatment) } else { (treatment, control) };
    let [below, above, excess_below, excess_above] = against(narrow, wide);
    match control_is_narrow {
        true => [above, below, excess_below, excess_above],
        false => [below, above, excess_above, excess_below],
    }
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
        let (lower, upper, weight) = wide.tails_and_weight(x, y);
        let rest = weight / size;
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

/// The d of which P(theta_t - theta_c < d) = p: steps to the root of Taylor's polynomial, and bisection where one leaves
/// the bracket, from the expansion of E. Cornish and R. Fisher (Revue de l'Institut international de statistique 5,
/// 1938), which is off by 1e-3 standard deviations at a hundred subjects: then one look is enough.
fn difference_quantile((start, spread): (f64, f64), p: f64, look: impl Fn(f64) -> [f64; 4]) -> f64 {
    let (mut low, mut high) = (-1.0, 1.0);
    let mut d = start.clamp(-0.999_999, 0.999_999);
    for _ in 0..100 {
        let look = look(d);
        let off = look[0] - p;
        if off < 0.0 {
            low = d
        } else {
            high = d
        }
        let (step, rest) = root([off, look[1], look[2], look[3]], spread);
        if rest <= 1e-13 * spread || high - low <= 1e-12 * spread {
            return (d + step).clamp(low, high);
        }
        let next = d + step;
        d = if next > low && next < high { next } else { 0.5 * (low + high) };
    }
    d
}

/// The step near 0 of which value + first step + second step^2 / 2 + third step^3 / 6 = 0, and about what is left out
/// by ending the series there: a term of the fourth order, or where only the first is known one of the second.
fn root([value, first, second, third]: [f64; 4], spread: f64) -> (f64, f64) {
    let newton = |step: f64| {
        let at = value + step * (first + step * (0.5 * second + step * third / 6.0));
        step - at / (first + step * (second + step * 0.5 * third))
    };
    let step = newton(newton(newton(-value / first)));
    let share = (step / spread).abs();
    if second == 0.0 && third == 0.0 {
        return (step, 0.1 * share * share * spread);
    }
    let (two, three) = ((0.5 * second * step / first).abs(), (third * step * step / (6.0 * first)).abs());
    (step, step.abs() * (three * two.max(three / two)).max(0.1 * share.powi(3)))
}

/// The distribution of theta_t - theta_c.
struct Difference<'a> {
    narrow: &'a Beta,
    wide: &'a Beta,
    control_is_narrow: bool,
    /// Where all of the narrower one but 1e-15 is, as ln(x / y).
    bulk: (f64, f64),
    /// x, y and the share of the narrower one at the points of the trapezoidal rule over that, as in `against`; none
    /// where the other one is the narrower of the two by far on the scale of their difference.
    points: Vec<(f64, f64, f64)>,
}

impl<'a> Difference<'a> {
    fn new(control: &'a Beta, treatment: &'a Beta) -> Difference<'a> {
        let control_is_narrow = deviation(control) < deviation(treatment);
        let (narrow, wide) = if control_is_narrow { (control, treatment) } else { (treatment, control) };
        let bulk = narrow.logit_range(1e-15);
        let mut difference = Difference { narrow, wide, control_is_narrow, bulk, points: Vec::new() };
        // Of x the wide one may be the narrower of the two, and what is averaged is the less smooth then.
        let ratio = (standard_deviation(wide) / standard_deviation(narrow)).min(1.0);
        if ratio >= 0.25 {
            let (bottom, top) = bulk;
            let step = ratio * (0.5 * deviation(narrow)).min(0.2);
            let point = |index: i32| {
                let (x, y) = logistic(bottom + step * f64::from(index));
                (x, y, step * narrow.weight(x, y))
            };
            difference.points = (0..=((top - bottom) / step).ceil() as i32).map(point).collect();
        }
        difference
    }

    /// P(theta_t - theta_c < d) and its first three derivatives, of which 0 is as good as unknown.
    fn derivatives(&self, d: f64) -> [f64; 4] {
        self.look(d).unwrap_or_else(|| [self.cdf(d), self.density(d), 0.0, 0.0])
    }

    /// P(theta_t - theta_c < d) and its first three derivatives; `None` where the rule of `points` is not good for it.
    fn look(&self, d: f64) -> Option<[f64; 4]> {
        /// Where the other value leaves (0, 1) it may do so as a root does, which the rule does not see to; less than
        /// this is nothing.
        const NEGLIGIBLE: f64 = 1e-15;
        let shift = if self.control_is_narrow { d } else { -d };
        let (a, b) = (self.wide.a(), self.wide.b());
        let mut sums = [0.0; 4];
        // Of the last point, where it was inside.
        let mut last = None;
        for (x, y, share) in &self.points {
            let (x, y) = (x + shift, y - shift);
            if x <= 0.0 || y <= 0.0 {
                if last.is_some_and(|last| last > NEGLIGIBLE) {
                    return None;
                }
                let is_one = (x <= 0.0) != self.control_is_narrow;
                sums[0] += if is_one { *share } else { 0.0 };
                last = Some(0.0);
                continue;
            }
            let (lower, upper, weight) = self.wide.tails_and_weight(x, y);
            if last == Some(0.0) && share * weight > NEGLIGIBLE {
                return None;
            }
            last = Some(share * weight);
            let tail = if self.control_is_narrow { lower } else { upper };
            // The density of x, and its derivatives by those of its logarithm.
            let density = weight / (x * y);
            let (of_x, of_y) = ((a - 1.0) / x, (b - 1.0) / y);
            let slope = of_x - of_y;
            let bend = slope * slope - of_x / x - of_y / y;
            let terms = [tail, density, density * slope, density * bend];
            (0..4).for_each(|index| sums[index] += share * terms[index]);
        }
        let sign = if self.control_is_narrow { 1.0 } else { -1.0 };
        (!self.points.is_empty()).then(|| [sums[0].clamp(0.0, 1.0), sums[1], sign * sums[2], sums[3]])
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

/// About the d of which P(theta_t - theta_c < d) = p, by the first four cumulants, and the standard deviation.
fn expansion(control: &Beta, treatment: &Beta, p: f64) -> (f64, f64) {
    let (control, treatment) = (cumulants(control), cumulants(treatment));
    let (mean, spread) = (treatment[0] - control[0], (treatment[1] + control[1]).sqrt());
    let skewness = (treatment[2] - control[2]) / spread.powi(3);
    let excess = (treatment[3] + control[3]) / spread.powi(4);
    let z = -normal_isf(p);
    let (square, cube) = (z * z, z * z * z);
    let bend = (square - 1.0) * skewness / 6.0 + (cube - 3.0 * z) * excess / 24.0
        - (2.0 * cube - 5.0 * z) * skewness * skewness / 36.0;
    (mean + spread * (z + if bend.abs() < 0.5 { bend } else { 0.0 }), spread)
}

pub(super) fn standard_deviation(beta: &Beta) -> f64 {
    cumulants(beta)[1].sqrt()
}

/// The mean, the variance, and the third and the fourth cumulant.
fn cumulants(beta: &Beta) -> [f64; 4] {
    let (a, b) = (beta.a(), beta.b());
    let size = a + b;
    let (p, q) = (a / size, b / size);
    let variance = p * q / (size + 1.0);
    let third = 2.0 * variance * (q - p) / (size + 2.0);
    // kappa_4 = 6 variance^2 ((a - b)^2 (size + 1) - a b (size + 2)) / (a b (size + 2) (size + 3))
    let share = ((p - q) * (p - q) * (size + 1.0) - p * q * (size + 2.0)) / (p * q * (size + 2.0) * (size + 3.0));
    [p, variance, third, 6.0 * variance * variance * share]
}

/// ln(x / (1 - x)), infinite outside (0, 1).
fn logit(x: f64) -> f64 {
    match x {
        x if x <= 0.0 => f64::NEG_INFINITY,
        x if x >= 1.0 => f64::INFINITY,
        x => x.ln() - (-x).ln_1p(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By Gauss-Legendre quadrature, which the quantile takes only where the trapezoidal rule is not good.
    #[test]
    fn quantiles_of_a_difference_are_quantiles() {
        let parameters = [
            (1.0, 1.0),
            (1.0, 40.0),
            (2.0, 100.0),
            (3.0, 99.0),
            (65.0, 37.0),
            (64.0, 39.0),
            (500.0, 9500.0),
            (5e4, 5.1e4),
        ];
        let betas = parameters.map(|(a, b)| Beta::new(a, b));
        let mut by_points = 0;
        for control in &betas {
            for treatment in &betas {
                let difference = Difference::new(control, treatment);
                for p in [1e-4, 0.025, 0.16, 0.5, 0.975] {
                    let d = difference_quantile(expansion(control, treatment, p), p, |d| difference.derivatives(d));
                    let off = difference.cdf(d) - p;
                    // Of few subjects it is the quadrature that is no better.
                    let is_small = [control, treatment].iter().any(|beta| beta.a().min(beta.b()) < 30.0);
                    let most = if is_small { 1e-8 } else { 1e-13 };
                    assert!(off.abs() <= most, "{control:?} {treatment:?} {p}: {off:e}");
                    by_points += usize::from(difference.look(d).is_some());
                }
            }
        }
        assert!(by_points > 100, "{by_points}");
    }

    #[test]
    fn quantiles_of_two_uniform_ones_are_those_of_the_triangle() {
        let uniform = Beta::new(1.0, 1.0);
        let difference = Difference::new(&uniform, &uniform);
        for p in [1e-4, 0.025, 0.16, 0.4] {
            let expected = 1.0 - (2.0_f64 * p).sqrt();
            let quantile = |p| difference_quantile(expansion(&uniform, &uniform, p), p, |d| difference.derivatives(d));
            let (low, high) = (quantile(p), quantile(1.0 - p));
            assert!((low + expected).abs() < 1e-13 && (high - expected).abs() < 1e-13, "{p}: {low:e} {high:e}");
        }
    }

    /// Two proportions `z` standard deviations of the first from each other.
    fn apart(a: f64, b: f64, share: f64, z: f64) -> Option<(Beta, Beta)> {
        let control = Beta::new(a, b);
        let mean = control.mean() + z * standard_deviation(&control);
        let size = (a + b) * share;
        (mean > 0.0 && mean < 1.0).then(|| (control, Beta::new(size * mean, size * (1.0 - mean))))
    }

    /// The relative error of the figures of the lattice, and that of quantiles in standard deviations; `None` where it
    /// is not asked.
    fn off(control: &Beta, treatment: &Beta) -> Option<[f64; 3]> {
        let control_is_narrow = standard_deviation(control) < standard_deviation(treatment);
        let (narrow, wide) = if control_is_narrow { (control, treatment) } else { (treatment, control) };
        let lattice = Lattice::new(narrow, wide)?;
        let fast = lattice.against()?;
        let slow = against(narrow, wide);
        let pairs = fast.iter().zip(&slow).map(|(fast, slow)| (fast / slow - 1.0).abs());
        let figures = if slow[0].min(slow[1]) < LEAST_OF_LATTICE { 0.0 } else { pairs.fold(0.0, f64::max) };
        let difference = Difference::new(control, treatment);
        let quantile = |p: f64| {
            let (start, spread) = expansion(control, treatment, p);
            let exact = difference_quantile((start, spread), p, |d| difference.derivatives(d));
            let look = |d| looked(&lattice, control_is_narrow, d).unwrap_or_else(|| difference.derivatives(d));
            (difference_quantile((start, spread), p, look) - exact).abs() / spread
        };
        let worst = |ps: &[f64]| ps.iter().map(|p| quantile(*p)).fold(0.0, f64::max);
        Some([figures, worst(&[0.005, 0.025, 0.5, 0.95, 0.995]), worst(&[LEAST_OF_LATTICE, 1.0 - LEAST_OF_LATTICE])])
    }

    /// Odds of 1:100 to 100:1, arms of one size and of others, equal proportions and ones that are far apart.
    #[test]
    fn the_lattice_agrees_with_the_quadrature() {
        let (mut all, mut by_lattice) = (0, 0);
        for odds in [0.01, 0.1, 0.5, 1.0, 1.2, 5.0, 100.0_f64] {
            for least in [20.0, 24.0, 30.0, 36.0, 50.0, 66.0, 100.0, 400.0, 1e4, 1e6, 1e8] {
                let (a, b) = (least * odds.max(1.0), least / odds.min(1.0));
                for share in [0.3, 0.6, 1.0, 1.1, 2.0, 5.0] {
                    for z in [-6.0, -4.0, -3.5, -2.0, -0.3, 0.0, 1.0, 2.0, 3.0, 4.5] {
                        let Some((control, treatment)) = apart(a, b, share, z) else { continue };
                        all += 1;
                        let Some([figures, ends, far_ends]) = off(&control, &treatment) else { continue };
                        by_lattice += 1;
                        let is_good = figures <= 1e-8 && ends <= 2e-8 && far_ends <= 1e-6;
                        assert!(is_good, "{control:?} {treatment:?}: {figures:e} {ends:e} {far_ends:e}");
                    }
                }
            }
        }
        assert!(2 * by_lattice > all, "{by_lattice} of {all}");
    }

    #[test]
    fn cumulants_are_those_of_the_distribution() {
        // Beta(3, 5): raw moments 3/8, 1/6, 1/12, 1/22.
        let [mean, variance, third, fourth] = cumulants(&Beta::new(3.0, 5.0));
        let (m1, m2, m3, m4): (f64, f64, f64, f64) = (3.0 / 8.0, 1.0 / 6.0, 1.0 / 12.0, 1.0 / 22.0);
        let central = m4 - 4.0 * m1 * m3 + 6.0 * m1 * m1 * m2 - 3.0 * m1.powi(4);
        let expected = [m1, m2 - m1 * m1, m3 - 3.0 * m1 * m2 + 2.0 * m1.powi(3), central - 3.0 * variance * variance];
        for (got, expected) in [mean, variance, third, fourth].into_iter().zip(expected) {
            assert!((got - expected).abs() < 1e-15, "{got:e} {expected:e}");
        }
    }
}
