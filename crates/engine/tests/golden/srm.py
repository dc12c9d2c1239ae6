"""Writes srm.json: the sample-ratio test at 60 digits, from its definitions.

    pip install mpmath && python srm.py

Counts and weights are taken as the doubles they are, so a difference is the implementation's.
"""

import json
import pathlib

from mpmath import gammainc, log, loggamma, mp, mpf

mp.dps = 60
CONCENTRATION = mpf(10_000)


def log_beta(alpha):
    return sum(loggamma(a) for a in alpha) - loggamma(sum(alpha))


def srm(observed, weights):
    total = sum(mpf(w) for w in weights)
    shares = [mpf(w) / total for w in weights]
    subjects = sum(observed)
    chi2 = sum((o - subjects * s) ** 2 / (subjects * s) for o, s in zip(observed, shares))
    df = len(weights) - 1
    prior = [CONCENTRATION * s for s in shares]
    posterior = [a + o for a, o in zip(prior, observed)]
    log_bf = log_beta(posterior) - log_beta(prior) - sum(o * log(s) for o, s in zip(observed, shares))
    return {
        "chi2": float(chi2),
        "df": df,
        "p_value": float(gammainc(mpf(df) / 2, chi2 / 2, regularized=True)),
        "seq_log_bf": float(log_bf),
        "seq_p_value": float(min(mpf(1), mp.exp(-log_bf))),
    }


def inputs():
    yield "equal", [5000, 5000], [1, 1]
    yield "one subject", [1, 0], [1, 1]
    yield "an empty arm", [40, 0, 38], [1, 1, 1]
    yield "slight", [50_321, 49_679], [1, 1]
    yield "alarming", [5300, 4700], [1, 1]
    yield "p near 1e-30", [50_000 + 1815, 50_000 - 1815], [1, 1]
    yield "p near 1e-100", [500_000 + 10_600, 500_000 - 10_600], [1, 1]
    yield "p near 1e-200", [500_000 + 15_050, 500_000 - 15_050], [1, 1]
    yield "p near 1e-300", [500_000 + 18_530, 500_000 - 18_530], [1, 1]
    yield "p near 1e-300 of a billion", [500_000_000 + 583_500, 500_000_000 - 583_500], [1, 1]
    yield "a billion, slight", [900_041_234, 99_958_766], [9, 1]
    yield "1 : 99", [1_071, 98_929], [1, 99]
    yield "1 : 999999", [3, 999_997], [1, 999_999]
    yield "1 : 999999, alarming", [40, 2_000_000], [1, 999_999]
    yield "1 : 999999 of a billion", [1_150, 999_998_850], [1, 999_999]
    yield "thirds", [3_400, 3_300, 3_300], [0.1, 0.1, 0.1]
    yield "seven, p below the smallest double", [1000, 1010, 990, 1030, 970, 1100, 900], [1, 2, 3, 4, 5, 6, 7]
    yield "seven, slight", [357, 710, 1080, 1431, 1785, 2130, 2507], [1, 2, 3, 4, 5, 6, 7]
    yield "unlike scales", [110, 180, 99_710], [1e-3, 2e-3, 0.997]
    yield "a quadrillion, weights that are no binary fractions", [149179662680258, 348085489587269, 502734847732473], [0.1, 0.7 / 3, 0.337]
    yield "a permille off", [1_481_332_000, 13_318_668_000], [1, 9]
    yield "a trillion in three", [333_333_000_000, 333_333_500_000, 333_333_500_000], [0.1, 0.1, 0.1]
    yield "huge weights", [480, 520], [1e308, 1e308]
    yield "tiny weights", [480, 520], [5e-324, 5e-324]
    yield "101 arms", [1000 + (i * 37) % 61 - 30 for i in range(101)], [1] * 101
    yield "1000 arms", [1000 + (i * 37) % 97 - 48 for i in range(1000)], [1] * 1000
    yield "1000 arms, alarming", [1000 + (i * 37) % 181 - 90 for i in range(1000)], [1] * 1000


lines = []
for name, observed, weights in inputs():
    case = {"name": name, "observed": observed, "weights": weights, "expected": srm(observed, weights)}
    lines.append("  " + json.dumps(case))
pathlib.Path(__file__).with_suffix(".json").write_text("[\n" + ",\n".join(lines) + "\n]\n")
