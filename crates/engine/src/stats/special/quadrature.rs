//! Gauss-Legendre quadrature.

use std::sync::LazyLock;

/// The points of the rule: it is exact for polynomials of degree 2 * POINTS - 1.
const POINTS: usize = 32;

/// Nodes on (-1, 1) and their weights.
static RULE: LazyLock<[(f64, f64); POINTS]> = LazyLock::new(rule);

/// The integral of `f` over [from, to], cut into `panels` of equal length (DLMF 3.5(v)).
pub(crate) fn integrate(from: f64, to: f64, panels: usize, mut f: impl FnMut(f64) -> f64) -> f64 {
    let half = 0.5 * (to - from) / panels as f64;
    let panel = |index: usize| {
        let centre = from + half * (2 * index + 1) as f64;
        RULE.iter().map(|(node, weight)| weight * f(centre + half * node)).sum::<f64>()
    };
    half * (0..panels).map(panel).sum::<f64>()
}

/// The roots of the Legendre polynomial by Newton's iteration from Tricomi's approximation.
fn rule() -> [(f64, f64); POINTS] {
    std::array::from_fn(|index| {
        let mut x = (std::f64::consts::PI * (index as f64 + 0.75) / (POINTS as f64 + 0.5)).cos();
        for _ in 0..6 {
            let (value, slope) = legendre(x);
            x -= value / slope;
        }
        let (_, slope) = legendre(x);
        (x, 2.0 / ((1.0 - x * x) * slope * slope))
    })
}

/// The Legendre polynomial of degree POINTS and its derivative, by the recurrence DLMF 18.9.1.
fn legendre(x: f64) -> (f64, f64) {
    let (mut before, mut value) = (1.0, x);
    for degree in 2..=POINTS {
        let k = degree as f64;
        (before, value) = (value, ((2.0 * k - 1.0) * x * value - (k - 1.0) * before) / k);
    }
    (value, POINTS as f64 * (x * value - before) / (x * x - 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn polynomials_and_exponentials_are_exact() {
        let total: f64 = RULE.iter().map(|(_, weight)| weight).sum();
        assert!((total - 2.0).abs() < 1e-14);
        assert!((integrate(0.0, 1.0, 1, |x| x.powi(63)) - 1.0 / 64.0).abs() < 1e-15);
        assert!((integrate(-2.0, 3.0, 2, f64::exp) - (3f64.exp() - (-2f64).exp())).abs() < 1e-13);
    }
}
