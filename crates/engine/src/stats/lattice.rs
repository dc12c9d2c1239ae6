//! The difference of two proportions with beta posteriors on a lattice of equidistant points: the fast way of
//! [`super::bayes`], for counts that make both densities smooth there.
//!
//! Of both arms nothing but densities is computed. The distribution function of the wider one is their indefinite sinc
//! quadrature (F. Stenger, *Numerical Methods Based on Sinc and Analytic Functions*, 1993, section 4.5), and what is
//! averaged over the narrower one is summed by the trapezoidal rule. With a step of half a standard deviation of the
//! narrower one the sums are off by about 1e-12 of a whole: the distribution function's own error of 3e-9 alternates
//! from point to point, and cancels in them.

use std::sync::LazyLock;

use super::bayes::standard_deviation;
use super::special::Beta;
use super::special::quadrature::integrate;

/// In standard deviations of the narrower one.
const STEP: f64 = 0.5;
/// Where a density has fallen to this share of that in the middle, it is left out.
const NEGLIGIBLE: f64 = 1e-14;
/// The parameters from which on a density is as smooth at 0 and 1 as the step takes it to be.
const LEAST: f64 = 20.0;
/// Below that standard deviation the places, which are doubles, are not known well enough.
const NARROWEST: f64 = 5e-5;
/// By how much the sum of a density may miss 1.
const TOLERANCE: f64 = 1e-12;
/// How many times as wide the one may be as the other: the points of the wider one grow with it.
const WIDEST: f64 = 2.5;
/// On both sides of the wider one's points the distribution function is known at that many more.
const MARGIN: usize = 16;
/// The largest distance between two points: 2.5 x 2 x 8.5 standard deviations, and the margin.
const REACH: usize = 128;

/// Si(pi k) / pi for -REACH <= k <= REACH: the integral of sinc from 0 to k.
static SINC_INTEGRAL: LazyLock<[f64; 2 * REACH + 1]> = LazyLock::new(|| {
    let mut values = [0.0; 2 * REACH + 1];
    for k in 0..REACH {
        let piece = integrate(k as f64, (k + 1) as f64, 1, |t| (std::f64::consts::PI * t).sin() / t);
        values[REACH + k + 1] = values[REACH + k] + piece / std::f64::consts::PI;
        values[REACH - k - 1] = -values[REACH + k + 1];
    }
    values
});

/// Two proportions, and the wider one's distribution at points that are equally far from each other.
pub(super) struct Lattice<'a> {
    narrow: &'a Beta,
    wide: &'a Beta,
    step: f64,
    /// The first point, MARGIN before the wider one begins.
    origin: f64,
    /// Density and P(X < x) of the wider one at each point.
    points: Vec<(f64, f64)>,
}

/// One point of the narrower proportion.
struct Place {
    x: f64,
    y: f64,
    /// The probability of the narrower one there: its density times the step.
    share: f64,
    /// Of the wider one, at x less the shift.
    density: f64,
    lower: f64,
}

impl<'a> Lattice<'a> {
    /// `None` where the rule is not good for these two.
    pub(super) fn new(narrow: &'a Beta, wide: &'a Beta) -> Option<Lattice<'a>> {
        let parameters = [narrow.a(), narrow.b(), wide.a(), wide.b()];
        let spread = standard_deviation(narrow);
        let is_smooth = parameters.iter().all(|parameter| *parameter >= LEAST);
        if !is_smooth || spread < NARROWEST || standard_deviation(wide) > WIDEST * spread {
            return None;
        }
        let step = STEP * spread;
        let middle = wide.mean();
        let (below, above) = (side(wide, middle, -step)?, side(wide, middle, step)?);
        let centre = density(wide, middle, 1.0 - middle);
        // Filled with nothing for the sums below, which are of four at a time.
        let count = below.len() + 1 + above.len();
        let mut densities: Vec<f64> = Vec::with_capacity(count + 3);
        densities.extend(below.iter().rev());
        densities.push(centre);
        densities.extend(&above);
        densities.resize(count.next_multiple_of(4), 0.0);
        let origin = middle - step * (below.len() + MARGIN) as f64;
        let points = integrated(&densities, step)?;
        Some(Lattice { narrow, wide, step, origin, points })
    }

    /// P(wide < narrow), P(wide > narrow), E[max(narrow - wide, 0)], E[max(wide - narrow, 0)]: as of
    /// [`super::bayes`]'s `against`, with its formulas.
    pub(super) fn against(&self) -> Option<[f64; 4]> {
        let size = self.wide.a() + self.wide.b();
        let mut sums = [0.0; 4];
        self.visit(0.0, |place| {
            let Place { x, y, share, density, lower } = *place;
            let rest = density * x * y / size;
            let off = (x * self.wide.b() - y * self.wide.a()) / size;
            let upper = 1.0 - lower;
            let terms = [lower, upper, off * lower + rest, rest - off * upper];
            (0..4).for_each(|index| sums[index] += share * terms[index]);
        })?;
        Some(sums)
    }

    /// P(narrow - wide < d) and its first three derivatives.
    pub(super) fn look(&self, d: f64) -> Option<[f64; 4]> {
        let (a, b) = (self.narrow.a() - 1.0, self.narrow.b() - 1.0);
        let mut sums = [0.0; 4];
        self.visit(d, |place| {
            let Place { x, y, share, density, lower } = *place;
            // Of the narrower one's density, by those of its logarithm.
            let (of_x, of_y) = (a / x, b / y);
            let slope = of_x - of_y;
            let bend = slope * slope - of_x / x - of_y / y;
            let terms = [1.0 - lower, density, density * slope, density * bend];
            (0..4).for_each(|index| sums[index] += share * terms[index]);
        })?;
        Some(sums)
    }

    /// The narrower one's points, where those of the wider one are at x less `shift`; `None` where their sum is not 1.
    fn visit(&self, shift: f64, mut see: impl FnMut(&Place)) -> Option<()> {
        let first = ((self.narrow.mean() - shift - self.origin) / self.step).round();
        let mut most = 0.0_f64;
        let mut total = 0.0;
        let mut look = |index: f64| {
            let x = self.origin + self.step * index + shift;
            let y = 1.0 - x;
            if x <= 0.0 || y <= 0.0 {
                return false;
            }
            let share = self.step * density(self.narrow, x, y);
            most = most.max(share);
            total += share;
            let (density, lower) = match index {
                index if index < 0.0 => (0.0, 0.0),
                index => self.points.get(index as usize).copied().unwrap_or((0.0, 1.0)),
            };
            see(&Place { x, y, share, density, lower });
            share > NEGLIGIBLE * most
        };
        for (mut index, direction) in [(first, 1.0), (first - 1.0, -1.0)] {
            while look(index) {
                index += direction;
            }
        }
        ((total - 1.0).abs() <= TOLERANCE).then_some(())
    }
}

/// Of x = 1 - y.
fn density(beta: &Beta, x: f64, y: f64) -> f64 {
    beta.weight(x, y) / (x * y)
}

/// The densities beside `middle`, as far as they count.
fn side(beta: &Beta, middle: f64, step: f64) -> Option<Vec<f64>> {
    let least = NEGLIGIBLE * density(beta, middle, 1.0 - middle);
    let mut values = Vec::with_capacity(48);
    for index in 1..REACH {
        let x = middle + step * index as f64;
        let y = 1.0 - x;
        if x <= 0.0 || y <= 0.0 {
            return Some(values);
        }
        let value = density(beta, x, y);
        values.push(value);
        if value <= least {
            return Some(values);
        }
    }
    None
}

/// With what they integrate to at each of them, and at MARGIN points more on either side.
fn integrated(densities: &[f64], step: f64) -> Option<Vec<(f64, f64)>> {
    let count = densities.len();
    if count + MARGIN > REACH {
        return None;
    }
    let half = 0.5 * densities.iter().sum::<f64>();
    if (2.0 * step * half - 1.0).abs() > TOLERANCE {
        return None;
    }
    let point = |index: usize| {
        // The table is odd: of the distances j - i the slice is in the order of j.
        let from = REACH + MARGIN - index;
        let value = step * (half - dot(densities, &SINC_INTEGRAL[from..from + count]));
        let density = index.checked_sub(MARGIN).and_then(|index| densities.get(index));
        (density.copied().unwrap_or(0.0), value)
    };
    Some((0..count + 2 * MARGIN).map(point).collect())
}

/// The sum of products, of a multiple of four, in four lanes that a processor adds at once.
fn dot(left: &[f64], right: &[f64]) -> f64 {
    let mut lanes = [0.0; 4];
    for (left, right) in left.chunks_exact(4).zip(right.chunks_exact(4)) {
        (0..4).for_each(|lane| lanes[lane] += left[lane] * right[lane]);
    }
    (lanes[0] + lanes[1]) + (lanes[2] + lanes[3])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Si(pi), Si(2 pi): 1.851937051982466, 1.418151576132628 (Abramowitz and Stegun, table 5.1); pi / 2 in the end.
    #[test]
    fn the_table_is_the_sine_integral() {
        let si = |k: usize| SINC_INTEGRAL[REACH + k] * std::f64::consts::PI;
        assert!((si(1) - 1.851_937_051_982_466).abs() < 1e-14 && (si(2) - 1.418_151_576_132_628).abs() < 1e-14);
        // Si(x) is pi / 2 - cos x (1 - 2 / x^2 + 24 / x^4) / x where sin x is 0.
        let x = std::f64::consts::PI * REACH as f64;
        let end = std::f64::consts::FRAC_PI_2 - (1.0 - 2.0 / x.powi(2) + 24.0 / x.powi(4)) / x;
        assert!((si(REACH) - end).abs() < 1e-13, "{:e}", si(REACH) - end);
        assert_eq!(SINC_INTEGRAL[REACH - 5], -SINC_INTEGRAL[REACH + 5]);
    }

    #[test]
    fn what_is_not_smooth_enough_is_left_to_others() {
        let of = |a: f64, b: f64| Beta::new(a, b);
        for (narrow, wide) in [
            (of(19.0, 400.0), of(25.0, 400.0)),
            (of(4e3, 4e3), of(400.0, 400.0)),
            (of(1e10, 1e10), of(1e10, 1e10)),
            (of(f64::NAN, 50.0), of(50.0, 50.0)),
            (of(50.0, 50.0), of(f64::INFINITY, 50.0)),
        ] {
            assert!(Lattice::new(&narrow, &wide).is_none(), "{narrow:?} {wide:?}");
        }
        let (narrow, wide) = (of(40.0, 41.0), of(33.0, 34.0));
        let lattice = Lattice::new(&narrow, &wide).unwrap();
        assert!(lattice.look(f64::NAN).is_none() && lattice.look(0.1).is_some());
    }
}
