//! Student's t distribution, central and not.

use std::f64::consts::PI;

use super::gamma::{polynomial, stirling_remainder};
use super::quadrature::integrate;
use super::{Beta, normal_isf, normal_sf};

/// From which degrees of freedom on t is transformed to a normal deviate; below, the incomplete beta function is as
/// good.
const LARGE_DF: f64 = 2e4;
/// Where a density has fallen by exp(-DEPTH), nothing that a double would notice is left beyond.
const DEPTH: f64 = 45.0;

/// P(T > t) at `df` > 0 degrees of freedom, which need not be whole.
///
/// I_x(df/2, 1/2) / 2 with x = df / (df + t^2) (DLMF 8.17; Abramowitz and Stegun 26.7.1), and G. Hill's transformation
/// (*Algorithm 395: Student's t-distribution*, CACM 13, 1970) where the degrees of freedom are many.
pub fn t_sf(t: f64, df: f64) -> f64 {
    if t.is_nan() || df.is_nan() || df <= 0.0 {
        return f64::NAN;
    }
    if t < 0.0 {
        return 1.0 - t_sf(-t, df);
    }
    if t.is_infinite() {
        return 0.0;
    }
    if df >= LARGE_DF {
        return normal_sf(hill(t, df));
    }
    // The quotient rather than the square, which leaves the range of doubles first.
    let u = t / df.sqrt();
    if u > 1e100 {
        return far_tail(t, df);
    }
    let total = 1.0 + u * u;
    0.5 * Beta::new(0.5 * df, 0.5).tails(1.0 / total, u * u / total).0
}

/// The leading term of the tail, Gamma((df + 1) / 2) / (Gamma(df / 2) sqrt(pi) df) (t^2 / df)^(-df / 2), which is all
/// of it that a double shows where t^2 / df is beyond 1e200.
fn far_tail(t: f64, df: f64) -> f64 {
    let ln_constant = ln_gamma_ratio(0.5 * df) - 0.5 * PI.ln() - df.ln();
    (ln_constant - df * (t.ln() - 0.5 * df.ln())).exp()
}

/// ln(Gamma(x + 1/2) / Gamma(x)).
fn ln_gamma_ratio(x: f64) -> f64 {
    let above = x + 0.5;
    // (x + 1/2 - 1/2) ln(x + 1/2) - (x - 1/2) ln x - 1/2 and the remainders of Stirling's series.
    x * (0.5 / x).ln_1p() + 0.5 * x.ln() - 0.5 + stirling_remainder(above) - stirling_remainder(x)
}

/// The normal deviate of the same tail, t >= 0.
fn hill(t: f64, df: f64) -> f64 {
    // The correction, t^3 / (4 df), is below the last digit.
    if df > 1e20 {
        return t;
    }
    let a = df - 0.5;
    let b = 48.0 * a * a;
    let u = t / df.sqrt();
    let squared = if u < 1e100 { a * (u * u).ln_1p() } else { a * 2.0 * u.ln() };
    let y = squared.sqrt();
    // Nothing is left of the tail, nor of the range of the terms.
    if y > 50.0 {
        return y;
    }
    let tail = (((-0.4 * squared - 3.3) * squared - 24.0) * squared - 85.5) / (0.8 * squared * squared + 100.0 + b);
    y * ((tail + squared + 3.0) / b + 1.0)
}

/// The t of which P(T > t) = p.
///
/// Newton's iteration for ln P over ln t, in which the tail is close to a line where it is heavy, from a normal
/// deviate.
pub fn t_isf(p: f64, df: f64) -> f64 {
    match p {
        p if !(0.0..=1.0).contains(&p) || df.is_nan() || df <= 0.0 => f64::NAN,
        0.0 => f64::INFINITY,
        0.5 => 0.0,
        1.0 => f64::NEG_INFINITY,
        p if p > 0.5 => -t_isf(1.0 - p, df),
        p => upper_quantile(p, df),
    }
}

fn upper_quantile(p: f64, df: f64) -> f64 {
    let ln_constant = ln_gamma_ratio(0.5 * df) - 0.5 * (PI * df).ln();
    let ln_pdf = |t: f64| {
        let u = t / df.sqrt();
        let ln_square = if u < 1e100 { (u * u).ln_1p() } else { 2.0 * u.ln() };
        ln_constant - 0.5 * (df + 1.0) * ln_square
    };
    let (mut low, mut high) = (f64::MIN_POSITIVE.ln(), f64::MAX.ln());
    let mut ln_t = first_guess(normal_isf(p), df).ln();
    // One or two steps of many degrees of freedom, four to eight of few; the bound is that of bisecting the whole range.
    for _ in 0..100 {
        let t = ln_t.exp();
        let tail = t_sf(t, df);
        if tail > p {
            low = ln_t
        } else {
            high = ln_t
        }
        let slope = (ln_pdf(t) + ln_t - tail.ln()).exp();
        let step = (tail.ln() - p.ln()) / slope;
        // Steps square: after one of 1e-9 there is nothing left to gain.
        if step.abs() <= 1e-9 {
            return (ln_t + step).exp();
        }
        let next = ln_t + step;
        ln_t = if next > low && next < high { next } else { 0.5 * (low + high) };
    }
    ln_t.exp()
}

/// About the t of the same tail as z > 0, by the expansion in 1 / df (Abramowitz and Stegun 26.7.5), where that is one.
fn first_guess(z: f64, df: f64) -> f64 {
    let square = z * z;
    if df < 10.0 || square > df {
        return z;
    }
    let terms = [
        (square + 1.0) / 4.0,
        ((5.0 * square + 16.0) * square + 3.0) / 96.0,
        (((3.0 * square + 19.0) * square + 17.0) * square - 15.0) / 384.0,
        ((((79.0 * square + 776.0) * square + 1482.0) * square - 1920.0) * square - 945.0) / 92160.0,
    ];
    let inverse = 1.0 / df;
    z * (1.0 + inverse * polynomial(&terms, inverse))
}

/// P(T > t) of the noncentral t distribution, T = (Z + ncp) / S, where S^2 is chi-square over its degrees of freedom.
///
/// The integral of P(Z > t s - ncp) over the density of S, all of it positive: good to 1e-9 of itself down to 1e-20,
/// where the series of AS 243 (R. Lenth, Applied Statistics 38, 1989) is good to 1e-9 of 1.
pub fn noncentral_t_sf(t: f64, df: f64, ncp: f64) -> f64 {
    if t.is_nan() || ncp.is_nan() || df.is_nan() || df <= 0.0 {
        return f64::NAN;
    }
    // ln S = s has the density C exp(df (s - (exp(2 s) - 1) / 2)), which falls on both sides of 0.
    let ln_constant = 0.5 * (df / PI).ln() - stirling_remainder(0.5 * df);
    let ln_density = |s: f64| ln_constant + df * (s - 0.5 * (2.0 * s).exp_m1());
    let integrand = |s: f64| normal_sf(t * s.exp() - ncp) * ln_density(s).exp();
    let depth = DEPTH / df;
    let above = if depth < 1.0 { depth.sqrt() } else { 0.5 * (4.0 * depth).ln_1p() };
    let below = depth + depth.sqrt();
    // The probability falls from 1 to 0 within about 1 / ncp.
    let panels = |length: f64| (8.0 + 0.2 * length * ncp.abs()).min(200.0) as usize;
    integrate(-below, 0.0, panels(below), integrand) + integrate(0.0, above, panels(above), integrand)
}
