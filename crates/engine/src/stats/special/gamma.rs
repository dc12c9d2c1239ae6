//! What is left of ln Gamma and ln(1 + u) when their large terms cancel on paper.

const HALF_LN_2_PI: f64 = 0.918_938_533_204_672_8;

/// ln Gamma(x) - ((x - 1/2) ln x - x + ln(2 pi) / 2): Stirling's series (DLMF 5.11.1) where four terms of it
/// are exact to 2e-14, else as it is defined.
pub(crate) fn stirling_remainder(x: f64) -> f64 {
    const TERMS: [f64; 4] = [1.0 / 12.0, -1.0 / 360.0, 1.0 / 1260.0, -1.0 / 1680.0];
    if x < 15.0 {
        return remainder_by_definition(x);
    }
    let inverse = 1.0 / x;
    polynomial(&TERMS, inverse * inverse) * inverse
}

fn remainder_by_definition(x: f64) -> f64 {
    libm::lgamma(x) - ((x - 0.5) * x.ln() - x + HALF_LN_2_PI)
}

/// 1 / (2 k + 3).
const ODD: [f64; 18] = {
    let mut terms = [0.0; 18];
    let mut k = 0;
    while k < 18 {
        terms[k] = 1.0 / (2 * k + 3) as f64;
        k += 1;
    }
    terms
};

/// ln(1 + u) - u for u > -1.
///
/// Near 0 the two terms cancel. With r = u / (2 + u), ln(1 + u) is 2 artanh(r) (Abramowitz and Stegun 4.1.29), and
/// 2 r - u is -u r exactly.
pub(crate) fn log1p_minus(u: f64) -> f64 {
    if !(-0.5..=1.0).contains(&u) {
        return u.ln_1p() - u;
    }
    // r^2 is at most 1/9, so that the eighteenth term is below 1e-17 of the first; mostly seven terms are as good.
    let r = u / (2.0 + u);
    let square = r * r;
    let series = if square < 0.0035 { polynomial(&ODD[..7], square) } else { polynomial(&ODD, square) };
    2.0 * r * square * series - u * r
}

/// The sum of `terms[k] x^k`.
pub(crate) fn polynomial(terms: &[f64], x: f64) -> f64 {
    terms.iter().rev().fold(0.0, |sum, term| sum * x + term)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The definition itself loses digits as x grows: at 25, a hundred units of the last place of 55.
    #[test]
    fn the_series_continues_the_definition() {
        for tenths in 150..250 {
            let x = f64::from(tenths) / 10.0;
            let off = stirling_remainder(x) - remainder_by_definition(x);
            assert!(off.abs() < 1e-13, "at {x}: {off:e}");
        }
    }

    #[test]
    fn small_arguments_keep_their_digits() {
        // -u^2/2 + u^3/3 - u^4/4, exact to the last place where u is small.
        for u in [1e-4, -1e-4, 1e-8, -1e-8, 1e-300] {
            let expected = u * u * (-0.5 + u / 3.0 - u * u / 4.0 + u * u * u / 5.0);
            assert!((log1p_minus(u) - expected).abs() <= 1e-15 * expected.abs(), "at {u}");
        }
        for u in [-0.5, -0.499, 0.999, 1.0] {
            let direct = f64::ln_1p(u) - u;
            assert!((log1p_minus(u) - direct).abs() < 1e-15, "at {u}");
        }
    }
}
