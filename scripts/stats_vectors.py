#!/usr/bin/env python3
"""Writes crates/engine/tests/vectors/stats.json: the statistics at 50 digits, from their definitions.

    pip install mpmath && python scripts/stats_vectors.py

Inputs are taken as the doubles they are, so that a difference is the implementation's. Formulas are written as the
literature has them, without a thought for rounding: 50 digits forgive what doubles do not.
"""

import json
import pathlib
import random

from mpmath import erfc, exp, log, loggamma, mp, mpf, quad, sqrt

mp.dps = 50
random.seed(20240501)
OUTPUT = pathlib.Path(__file__).resolve().parent.parent / "crates/engine/tests/vectors/stats.json"
SMALLEST = mpf("1e-300")


def number(value):
    """A double, or null where there is none."""
    return None if value is None or abs(value) > mpf("1.79e308") else float(value)


# Distributions.


def normal_sf(z):
    return erfc(mpf(z) / sqrt(2)) / 2


def root(f, slope, x):
    """Newton's iteration."""
    for _ in range(400):
        step = f(x) / slope(x)
        x -= step
        if abs(step) < mpf(10) ** -40 * (1 + abs(x)):
            return x
    raise ArithmeticError("no convergence")


def normal_isf(p):
    p = mpf(p)
    if p > 0.5:
        return -normal_isf(1 - p)
    start = sqrt(-2 * log(p)) if p < 0.1 else mpf(0)
    density = lambda z: exp(-z * z / 2) / sqrt(2 * mp.pi)
    return root(lambda z: log(normal_sf(z) / p), lambda z: -density(z) / normal_sf(z), start)


def beta_tails(a, b, x, y):
    """P(X < x) and P(X > x) by the continued fraction DLMF 8.17.22, y = 1 - x."""
    a, b, x, y = map(mpf, (a, b, x, y))
    if x > (a + 1) / (a + b + 2):
        upper, lower = beta_tails(b, a, y, x)
        return lower, upper
    c, d = mpf(1), 1 / (1 - (a + b) * x / (a + 1))
    fraction, m = d, 0
    while True:
        m += 1
        even = m * (b - m) / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) / ((a + 2 * m) * (a + 2 * m + 1))
        for part in (even, odd):
            d = 1 / (1 + part * x * d)
            c = 1 + part * x / c
            fraction *= c * d
        if abs(c * d - 1) < mpf(10) ** -45:
            break
    weight = exp(a * log(x) + b * log(y) + loggamma(a + b) - loggamma(a) - loggamma(b))
    lower = weight * fraction / a
    return lower, 1 - lower


def t_sf(t, df):
    t, df = mpf(t), mpf(df)
    if t < 0:
        return 1 - t_sf(-t, df)
    return beta_tails(df / 2, mpf(1) / 2, df / (df + t * t), t * t / (df + t * t))[0] / 2


def t_isf(p, df):
    p, df = mpf(p), mpf(df)
    constant = exp(loggamma((df + 1) / 2) - loggamma(df / 2)) / sqrt(df * mp.pi)
    density = lambda t: constant * (1 + t * t / df) ** (-(df + 1) / 2)
    f = lambda u: log(t_sf(exp(u), df) / p)
    return exp(root(f, lambda u: -density(exp(u)) * exp(u) / t_sf(exp(u), df), log(normal_isf(p))))


def noncentral_t_sf(t, df, ncp):
    t, df, ncp = mpf(t), mpf(df), mpf(ncp)
    k = df / 2
    ln_scale = log(2) + k * log(k) - loggamma(k)
    f = lambda s: normal_sf(t * exp(s) - ncp) * exp(ln_scale + df * s - k * exp(2 * s))
    width = 1 / sqrt(df)
    points = {-60 / df - 8 * width, -30 / df - 4 * width, -10 / df - 2 * width, -width, mpf(0), width, 2 * width}
    return quad(f, sorted(points | {min(4 * width, mpf(3)), min(8 * width, mpf("3.5"))}))


# Comparisons.


def welch(control, treatment):
    """Of arms as (n, mean, variance)."""
    (n_c, m_c, v_c), (n_t, m_t, v_t) = control, treatment
    a, b = v_c / n_c, v_t / n_t
    return m_t - m_c, sqrt(a + b), (a + b) ** 2 / (a**2 / (n_c - 1) + b**2 / (n_t - 1))


def fieller(control, treatment, q):
    (n_c, m_c, v_c), (n_t, m_t, v_t) = control, treatment
    a = m_c**2 - q**2 * v_c / n_c
    b, c = m_c * m_t, m_t**2 - q**2 * v_t / n_t
    if a <= 0:
        return None, None
    ends = [(b - sqrt(b**2 - a * c)) / a - 1, (b + sqrt(b**2 - a * c)) / a - 1]
    return tuple(ends) if m_c > 0 else (-ends[1], -ends[0])


def delta(control, treatment, q):
    (n_c, m_c, v_c), (n_t, m_t, v_t) = control, treatment
    se = sqrt(v_t / n_t / m_c**2 + v_c / n_c * m_t**2 / m_c**4)
    lift = (m_t - m_c) / abs(m_c)
    return lift - q * se, lift + q * se, se


def log_interval(control, treatment, alpha):
    (n_c, m_c, v_c), (n_t, m_t, v_t) = control, treatment
    if m_c <= 0 or m_t <= 0:
        return None, None
    _, se, df = welch((n_c, m_c, v_c / m_c**2), (n_t, m_t, v_t / m_t**2))
    half = t_isf(alpha / 2, df) * se
    return m_t / m_c * exp(-half) - 1, m_t / m_c * exp(half) - 1


def anytime(z, n, alpha, n_star):
    r2 = (-2 * log(alpha) + log(1 - 2 * log(alpha))) / n_star
    critical = sqrt(2 * (n * r2 + 1) / (n * r2) * log(sqrt(n * r2 + 1) / alpha))
    log_e = z**2 / 2 * n * r2 / (n * r2 + 1) - log(n * r2 + 1) / 2
    return critical, log_e, min(mpf(1), exp(-log_e))


def normal_loss(u):
    return exp(-u * u / 2) / sqrt(2 * mp.pi) - u * normal_sf(u)


def row(control, treatment, alpha, n_star):
    """What is said of two estimates with variances, alpha and n_star being doubles."""
    alpha, n_star = mpf(alpha), mpf(n_star)
    diff, se, df = welch(control, treatment)
    q, m_c = t_isf(alpha / 2, df), control[1]
    critical, log_e, av_p = anytime(diff / se, control[0] + treatment[0], alpha, n_star)
    got = {
        "mean_c": m_c, "mean_t": treatment[1], "var_c": control[2], "var_t": treatment[2],
        "diff": diff, "se": se, "df": df, "diff_lo": diff - q * se, "diff_hi": diff + q * se,
        "p_value": 2 * t_sf(abs(diff / se), df),
        "av_p": av_p, "av_log_e": log_e, "av_diff_lo": diff - critical * se, "av_diff_hi": diff + critical * se,
        "lift": diff / abs(m_c),
    }  # fmt: skip
    got["lift_lo"], got["lift_hi"] = fieller(control, treatment, q)
    got["av_lift_lo"], got["av_lift_hi"] = fieller(control, treatment, critical)
    got["delta_lo"], got["delta_hi"], sd = delta(control, treatment, q)
    got["log_lo"], got["log_hi"] = log_interval(control, treatment, alpha)
    u = got["lift"] / sd
    got["chance_to_win"] = normal_sf(-u)
    got["expected_loss_ship"], got["expected_loss_keep"] = sd * normal_loss(u), sd * normal_loss(-u)
    got["cred_lo"] = got["lift"] - normal_isf(alpha / 2) * sd
    got["cred_hi"] = got["lift"] + normal_isf(alpha / 2) * sd
    return got


def arm_of(kind, moments, other):
    """(n, estimate, variance) of moments n, mean, m2, mean_x, m2_x, cxy; `other` is the other arm's."""
    n, mean, m2 = (mpf(moments[name]) for name in ("n", "mean", "m2"))
    if kind == "mean":
        return n, mean, m2 / (n - 1)
    mean_x, m2_x, cxy = (mpf(moments[name]) for name in ("mean_x", "m2_x", "cxy"))
    if kind == "ratio":
        r = mean / mean_x
        return n, r, (m2 - 2 * r * cxy + r**2 * m2_x) / (n - 1) / mean_x**2
    theta, centre = slope(moments, other)
    return n, mean - theta * (mean_x - centre), (m2 + theta**2 * m2_x - 2 * theta * cxy) / (n - 1)


def slope(one, two):
    n, k = mpf(one["n"]), mpf(two["n"])
    gap_x, gap_y = mpf(two["mean_x"]) - mpf(one["mean_x"]), mpf(two["mean"]) - mpf(one["mean"])
    m2_x = mpf(one["m2_x"]) + mpf(two["m2_x"]) + gap_x**2 * n * k / (n + k)
    cxy = mpf(one["cxy"]) + mpf(two["cxy"]) + gap_x * gap_y * n * k / (n + k)
    return cxy / m2_x, (n * mpf(one["mean_x"]) + k * mpf(two["mean_x"])) / (n + k)


# Inputs.


def between(low, high):
    return 10 ** random.uniform(low, high)


def special():
    for _ in range(25):
        z = random.uniform(-8, 37)
        yield "normal_sf", [z], normal_sf(z)
        p = between(-300, -0.31)
        yield "normal_isf", [p], normal_isf(p)
    for _ in range(60):
        df = between(-0.2, random.choice([1, 2, 4, 6, 9]))
        t = random.choice([between(-3, 0), random.uniform(0.5, 8), random.uniform(8, 37)])
        yield "t_sf", [t, df], t_sf(t, df)
        p = between(-random.choice([1, 4, 20, 250]), -0.35)
        yield "t_isf", [p, df], t_isf(p, df)
    for _ in range(80):
        a, b = (between(-1, random.choice([1, 3, 5, 7])) for _ in range(2))
        mean = a / (a + b)
        x = mean + random.uniform(-8, 8) * (mean * (1 - mean) / (a + b + 1)) ** 0.5
        if 0 < x < 1:
            lower, upper = beta_tails(a, b, x, 1 - mpf(x))
            yield "beta_cdf", [a, b, x], lower
            yield "beta_sf", [a, b, x], upper
    for _ in range(30):
        df, t, ncp = between(0, random.choice([1, 2, 4, 7])), random.uniform(0.5, 8), random.uniform(-2, 12)
        mp.dps = 25
        yield "noncentral_t_sf", [t, df, ncp], noncentral_t_sf(t, df, ncp)
        mp.dps = 50


def size():
    return int(between(0.4, random.choice([1, 2, 4, 7])))


def pair(unit):
    """Moments of two arms with second values, in units of any size."""
    mean, mean_x = random.uniform(-1, 9) * unit, random.uniform(0.5, 9)
    arms = []
    for _ in range(2):
        n, sd, sd_x, rho = max(size(), 2), between(-1, 1) * unit, between(-1, 0.5), random.uniform(-0.95, 0.95)
        m2, m2_x = sd**2 * (n - 1), sd_x**2 * (n - 1)
        shifts = [random.gauss(0, 2) * s / n**0.5 for s in (sd, sd_x)]
        arms.append({
            "n": n, "mean": mean + shifts[0], "m2": m2, "mean_x": mean_x + shifts[1], "m2_x": m2_x,
            "cxy": rho * (m2 * m2_x) ** 0.5,
        })  # fmt: skip
    return arms


def comparisons():
    for index in range(90):
        kind = ["mean", "ratio", "cuped"][index % 3]
        control, treatment = pair(random.choice([1, 1, 1e-9, 1e9, 1e-120, 1e120]))
        alpha, n_star = random.choice([0.05, 0.01, 0.2, 1e-6]), random.choice([5000, 200, 10_000_000])
        arms = arm_of(kind, control, treatment), arm_of(kind, treatment, control)
        expected = row(*arms, alpha, n_star)
        if kind == "cuped":
            expected["cuped_theta"] = slope(control, treatment)[0]
            plain = welch(*(arm_of("mean", arm, None) for arm in (control, treatment)))
            expected["variance_reduction"] = 1 - (expected["se"] / plain[1]) ** 2
        yield {
            "kind": kind, "control": control, "treatment": treatment, "alpha": alpha, "n_star": n_star,
            "expected": {name: number(value) for name, value in expected.items()},
        }  # fmt: skip


def beta_figures(a, b, c, d):
    """P(T > C), E[max(C - T, 0)] and E[max(T - C, 0)] of C ~ Beta(a, b) and T ~ Beta(c, d)."""
    mp.dps = 20
    a, b, c, d = map(mpf, (a, b, c, d))
    density = lambda p, q, x: exp((p - 1) * log(x) + (q - 1) * log(1 - x) + loggamma(p + q) - loggamma(p) - loggamma(q))
    deviation = lambda p, q: sqrt(p * q / (p + q + 1)) / (p + q)
    points = {mpf(0), mpf(1)}
    for p, q in ((a, b), (c, d)):
        points |= {p / (p + q) + k * deviation(p, q) for k in (-9, -5, -2, 0, 2, 5, 9)}
    points = sorted(x for x in points if 0 <= x <= 1)
    lower = lambda p, q, x: beta_tails(p, q, x, 1 - x)[0] if 0 < x < 1 else x
    upper = lambda p, q, x: beta_tails(p, q, x, 1 - x)[1] if 0 < x < 1 else 1 - x
    win = quad(lambda x: density(c, d, x) * lower(a, b, x) if 0 < x < 1 else 0, points)
    ship = quad(lambda x: lower(c, d, x) * upper(a, b, x), points)
    keep = quad(lambda x: lower(a, b, x) * upper(c, d, x), points)
    mp.dps = 50
    return win, ship, keep


def posteriors():
    for _ in range(16):
        prior = random.choice([(1, 1), (2, 18), (0.5, 0.5)])
        rate, arms = between(-2, -0.2), []
        for _ in range(2):
            n = int(between(0.7, random.choice([1, 2, 3, 4])))
            arms.append((n, min(n, max(0, round(n * rate + random.gauss(0, 1.5) * (n * rate) ** 0.5)))))
        shapes = [value for n, s in arms for value in (prior[0] + s, prior[1] + n - s)]
        names = ("chance_to_win", "expected_loss_ship", "expected_loss_keep")
        expected = {name: float(value) for name, value in zip(names, beta_figures(*shapes))}
        yield {"prior": prior, "control": arms[0], "treatment": arms[1], "expected": expected}


def lines(items):
    return ",\n".join("  " + json.dumps(item) for item in items)


def main():
    values = ([name, args, float(value)] for name, args, value in special() if SMALLEST < value)
    parts = [("special", values), ("comparisons", comparisons()), ("posteriors", posteriors())]
    body = ",\n".join(f' "{name}": [\n{lines(items)}\n ]' for name, items in parts)
    OUTPUT.write_text("{\n" + body + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
