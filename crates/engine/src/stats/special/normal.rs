//! The standard normal distribution.

use std::f64::consts::FRAC_1_SQRT_2;

use statrs::distribution::{ContinuousCDF, Normal};

/// The density at z.
pub fn normal_pdf(z: f64) -> f64 {
    const FRAC_1_SQRT_2_PI: f64 = 0.398_942_280_401_432_7;
    FRAC_1_SQRT_2_PI * (-0.5 * z * z).exp()
}

/// P(Z > z) = erfc(z / sqrt 2) / 2 (DLMF 7.2.2).
///
/// The complementary error function magnifies the rounding of its argument x by 2 x^2, which is 1,400 at the last
/// probability above 1e-300, so that what z / sqrt 2 is rounded by is put back in.
pub fn normal_sf(z: f64) -> f64 {
    /// What 1 / sqrt 2 is more than the nearest double.
    const REST: f64 = -4.833_646_656_726_456e-17;
    let x = z * FRAC_1_SQRT_2;
    let tail = 0.5 * libm::erfc(x);
    if x < 1.0 || !x.is_finite() {
        return tail;
    }
    let lost = z.mul_add(FRAC_1_SQRT_2, -x) + z * REST;
    tail * (1.0 - 2.0 * x * lost)
}

/// P(Z < z).
pub fn normal_cdf(z: f64) -> f64 {
    normal_sf(-z)
}

/// The z that P(Z > z) = p holds for; infinite at 0 and 1.
pub fn normal_isf(p: f64) -> f64 {
    if !(0.0..=1.0).contains(&p) {
        return f64::NAN;
    }
    -Normal::standard().inverse_cdf(p)
}

/// The unit normal loss: E[max(Z - u, 0)] = pdf(u) - u P(Z > u) (H. Raiffa, R. Schlaifer, *Applied Statistical Decision
/// Theory*, 1961, section 11.2.4).
///
/// Beyond u = 30 the two terms agree in three digits and more, and the asymptotic series of the difference takes over.
pub fn normal_loss(u: f64) -> f64 {
    if u < 30.0 {
        return (normal_pdf(u) - u * normal_sf(u)).max(0.0);
    }
    let inverse = 1.0 / (u * u);
    normal_pdf(u) * inverse * super::gamma::polynomial(&[1.0, -3.0, 15.0, -105.0, 945.0], inverse)
}
