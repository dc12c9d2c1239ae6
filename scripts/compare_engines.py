"""Compares the same moments in this extension and in other engines: docs/comparison.md has what it prints.

Usage: python3 scripts/compare_engines.py [CONNECTION]

CONNECTION is what psql takes (a database name or a connection string) for a database with the extension; without, it is
skipped. So is every engine that cannot be imported: gbstats, tea_tasting, spotify_confidence, scipy, statsmodels. Nothing
is installed. gbstats is taken as its repository has it, or as PyPI does.
"""
import importlib.metadata
import inspect
import json
import math
import subprocess
import sys
import warnings

ALPHA = 0.05
N_STAR = 5000
# What is compared: the columns of the tables.
FIGURES = ("diff", "diff_lo", "diff_hi", "p", "lift", "lift_lo", "lift_hi", "seq_p", "seq_lift_lo", "seq_lift_hi", "win")
HEADINGS = ("difference", "its interval", "p", "lift", "its interval", "sequential p", "sequential lift interval", "chance to win")
PAIRED = {"diff_lo": "diff_hi", "lift_lo": "lift_hi", "seq_lift_lo": "seq_lift_hi"}


class Arm:
    """One arm's moments, of y and, of a ratio or an adjustment, of x."""

    def __init__(self, n, mean, var, mean_x=None, var_x=None, cov=None):
        self.n, self.mean, self.var = n, mean, var
        self.mean_x, self.var_x, self.cov = mean_x, var_x, cov

    @classmethod
    def of_successes(cls, n, successes):
        p = successes / n
        arm = cls(n, p, p * (1 - p) * n / (n - 1))
        arm.successes = successes
        return arm

    @property
    def sum(self):
        return self.n * self.mean

    @property
    def sum_sq(self):
        return self.var * (self.n - 1) + self.sum * self.sum / self.n

    @property
    def sum_x(self):
        return self.n * self.mean_x

    @property
    def sum_xx(self):
        return self.var_x * (self.n - 1) + self.sum_x * self.sum_x / self.n

    @property
    def sum_xy(self):
        return self.cov * (self.n - 1) + self.sum_x * self.sum / self.n


CASES = (
    ("A conversion of 5 % and 5.5 %", "proportion", Arm.of_successes(31235, 1562), Arm.of_successes(31235, 1718)),
    ("Few conversions", "proportion", Arm.of_successes(400, 4), Arm.of_successes(400, 13)),
    ("Revenue, 90/10, unequal variances", "mean", Arm(18000, 12.5, 900.0), Arm(2000, 13.6, 1400.0)),
    ("A far tail", "mean", Arm(50000, 10.0, 25.0), Arm(50000, 10.5, 25.0)),
    ("A mean of 10^9 with a variance of 1", "mean", Arm(1000, 1e9, 1.0), Arm(1000, 1e9 + 0.1, 1.0)),
    ("A control that is hardly told from 0", "mean", Arm(500, 0.1, 1.0), Arm(500, 0.35, 1.0)),
    ("A negative control", "mean", Arm(1000, -2.0, 9.0), Arm(1000, -1.5, 9.0)),
    ("A control of 0", "mean", Arm(1000, 0.0, 0.0), Arm(1000, 0.5, 1.0)),
    ("Nobody converted", "proportion", Arm.of_successes(500, 0), Arm.of_successes(500, 0)),
    ("A ratio: clicks per view", "ratio", Arm(5000, 2.0, 4.0, 20.0, 100.0, 15.0), Arm(5000, 2.2, 4.4, 20.5, 104.0, 16.0)),
    ("CUPED, a correlation of 0.7", "cuped", Arm(5000, 50.0, 400.0, 48.0, 380.0, 273.0), Arm(5000, 51.0, 410.0, 48.3, 384.0, 278.0)),
)


class Unsupported(Exception):
    """The engine does not have this."""


def pg_experiment(connection):
    def compare(kind, control, treatment):
        def moments(arm):
            if kind == "proportion":
                return {"n": arm.n, "successes": arm.successes}
            plain = {"n": arm.n, "mean": arm.mean, "var": arm.var}
            return plain if arm.mean_x is None else {**plain, "mean_x": arm.mean_x, "var_x": arm.var_x, "cov": arm.cov}

        columns = "diff, diff_lo, diff_hi, p_value, lift, lift_lo, lift_hi, av_p, av_lift_lo, av_lift_hi, chance_to_win, warnings"
        query = f"SELECT to_json(r) FROM (SELECT {columns} FROM exp_compare('{json.dumps(moments(control))}', " \
            f"'{json.dumps(moments(treatment))}', '{kind}', {ALPHA}, n_star => {N_STAR})) AS r"
        command = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", connection, "-c", query]
        row = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        found = dict(zip(FIGURES, list(row.values())[:-1]))
        found["note"] = ", ".join(row["warnings"] or [])
        return found

    return compare


def gbstats():
    from gbstats.bayesian.tests import EffectBayesianABTest, EffectBayesianConfig
    from gbstats.frequentist import tests as frequentist
    from gbstats.models.statistics import (ProportionStatistic, RatioStatistic, RegressionAdjustedStatistic, SampleMeanStatistic,
                                           compute_theta)
    # The package on PyPI, of the same version, is older than the repository: its tests take the two arms one by one.
    is_current = "stats" in inspect.signature(frequentist.TwoSidedTTest).parameters
    sequential = getattr(frequentist, "SequentialTwoSidedTTest", None) or frequentist.SequentialTTest

    def statistics(kind, control, treatment):
        of_y = lambda arm: SampleMeanStatistic(n=arm.n, sum=arm.sum, sum_squares=arm.sum_sq)
        of_x = lambda arm: SampleMeanStatistic(n=arm.n, sum=arm.sum_x, sum_squares=arm.sum_xx)
        if kind == "proportion":
            return [ProportionStatistic(n=arm.n, sum=arm.successes) for arm in (control, treatment)]
        if kind == "ratio":
            return [RatioStatistic(n=arm.n, m_statistic=of_y(arm), d_statistic=of_x(arm), m_d_sum_of_products=arm.sum_xy)
                    for arm in (control, treatment)]
        if kind == "cuped":
            adjusted = lambda theta: [RegressionAdjustedStatistic(n=arm.n, post_statistic=of_y(arm), pre_statistic=of_x(arm),
                                                                  post_pre_sum_of_products=arm.sum_xy, theta=theta)
                                      for arm in (control, treatment)]
            return adjusted(compute_theta(*adjusted(0)))
        return [of_y(arm) for arm in (control, treatment)]

    def run(test, pair, config):
        result = (test([tuple(pair)], config) if is_current else test(*pair, config)).compute_result()
        fields = vars(result)
        return result, fields.get("pValue", fields.get("p_value")), fields.get("errorMessage", fields.get("error_message"))

    def compare(kind, control, treatment):
        pair = statistics(kind, control, treatment)
        config = frequentist.FrequentistConfig
        absolute, p_absolute, _ = run(frequentist.TwoSidedTTest, pair, config(difference_type="absolute", alpha=ALPHA))
        relative, _, error = run(frequentist.TwoSidedTTest, pair, config(difference_type="relative", alpha=ALPHA))
        settings = frequentist.SequentialConfig(difference_type="relative", alpha=ALPHA, sequential_tuning_parameter=N_STAR)
        looked, seq_p, _ = run(sequential, pair, settings)
        bayes, _, _ = run(EffectBayesianABTest, pair, EffectBayesianConfig(difference_type="relative", alpha=ALPHA))
        win = vars(bayes).get("chanceToWin", vars(bayes).get("chance_to_win"))
        values = (absolute.expected, *absolute.ci, p_absolute, relative.expected, *relative.ci, seq_p, *looked.ci, win)
        return {**dict(zip(FIGURES, values)), "note": (error or "").lower()}

    return compare


def tea_tasting():
    from tea_tasting.aggr import Aggregates
    from tea_tasting.metrics import Mean, RatioOfMeans

    def aggregates(arm):
        if arm.mean_x is None:
            return Aggregates(arm.n, {"y": arm.mean}, {"y": arm.var}, {})
        return Aggregates(arm.n, {"y": arm.mean, "x": arm.mean_x}, {"y": arm.var, "x": arm.var_x}, {("x", "y"): arm.cov})

    def compare(kind, control, treatment):
        metric = {"ratio": lambda: RatioOfMeans("y", "x"), "cuped": lambda: Mean("y", "x")}.get(kind, lambda: Mean("y"))()
        found = metric.analyze_aggregates(aggregates(control), aggregates(treatment))
        return {"diff": found.effect_size, "diff_lo": found.effect_size_ci_lower, "diff_hi": found.effect_size_ci_upper,
                "p": found.pvalue, "lift": found.rel_effect_size, "lift_lo": found.rel_effect_size_ci_lower,
                "lift_hi": found.rel_effect_size_ci_upper}

    return compare


def spotify_confidence():
    import pandas
    from spotify_confidence import StudentsTTest, ZTest, ZTestLinreg

    def frame(arms, kind):
        rows = []
        for name, arm in arms:
            total = arm.n if kind != "ratio" else arm.sum_x
            row = {"group": name, "sum": getattr(arm, "successes", arm.sum), "sum_sq": getattr(arm, "successes", arm.sum_sq), "n": total}
            if kind == "cuped":
                row |= {"x": arm.sum_x, "xx": arm.sum_xx, "xy": arm.sum_xy}
            rows.append(row)
        return pandas.DataFrame(rows)

    def compare(kind, control, treatment):
        if kind == "ratio":
            raise Unsupported
        columns = {"numerator_column": "sum", "numerator_sum_squares_column": "sum_sq", "denominator_column": "n",
                   "categorical_group_columns": "group", "interval_size": 1 - ALPHA}
        test = {"proportion": ZTest, "mean": StudentsTTest, "cuped": ZTestLinreg}[kind]
        if kind == "cuped":
            columns |= {"feature_column": "x", "feature_sum_squares_column": "xx", "feature_cross_sum_column": "xy"}
        engine = test(frame((("control", control), ("treatment", treatment)), kind), **columns)
        found = {}
        for names, absolute in ((("diff", "diff_lo", "diff_hi"), True), (("lift", "lift_lo", "lift_hi"), False)):
            row = engine.difference("control", "treatment", absolute=absolute).iloc[0]
            found |= dict(zip(names, (row["difference"], row["ci_lower"], row["ci_upper"])))
            found.setdefault("p", row["p-value"])
        return found

    return compare


def scipy():
    from scipy import stats

    def compare(kind, control, treatment):
        if kind not in ("mean", "proportion"):
            raise Unsupported
        test = stats.ttest_ind_from_stats(treatment.mean, math.sqrt(treatment.var), treatment.n,
                                          control.mean, math.sqrt(control.var), control.n, equal_var=False)
        errors = [arm.var / arm.n for arm in (control, treatment)]
        if sum(errors) == 0:
            return {"diff": treatment.mean - control.mean, "p": test.pvalue}
        df = sum(errors) ** 2 / sum(error ** 2 / (arm.n - 1) for error, arm in zip(errors, (control, treatment)))
        half = stats.t.isf(ALPHA / 2, df) * math.sqrt(sum(errors))
        diff = treatment.mean - control.mean
        return {"diff": diff, "diff_lo": diff - half, "diff_hi": diff + half, "p": test.pvalue}

    return compare


def statsmodels():
    from statsmodels.stats.proportion import confint_proportions_2indep, test_proportions_2indep

    def compare(kind, control, treatment):
        if kind != "proportion":
            raise Unsupported
        counts = (treatment.successes, treatment.n, control.successes, control.n)
        low, high = confint_proportions_2indep(*counts, compare="diff", method="newcomb", alpha=ALPHA)
        ratio = confint_proportions_2indep(*counts, compare="ratio", method="log", alpha=ALPHA)
        p = test_proportions_2indep(*counts, compare="diff", method="agresti-caffo").pvalue
        return {"diff": treatment.mean - control.mean, "diff_lo": low, "diff_hi": high, "p": p,
                "lift": treatment.mean / control.mean - 1 if control.mean else math.nan,
                "lift_lo": ratio[0] - 1, "lift_hi": ratio[1] - 1}

    return compare


def available(connection):
    """The engines that are there, by name, with their versions."""
    found, missing = {}, []
    if connection:
        query = "SELECT extversion FROM pg_extension WHERE extname = 'pg_experiment'"
        version = subprocess.run(["psql", "-X", "-A", "-t", "-d", connection, "-c", query], check=True, capture_output=True, text=True).stdout.strip()
        found[f"pg_experiment {version}"] = pg_experiment(connection)
    else:
        missing.append("pg_experiment (no connection)")
    for package, engine in (("gbstats", gbstats), ("tea-tasting", tea_tasting), ("spotify-confidence", spotify_confidence),
                            ("scipy", scipy), ("statsmodels", statsmodels)):
        try:
            made = engine()
        except ImportError:
            missing.append(package)
            continue
        try:
            version = importlib.metadata.version(package)
        except importlib.metadata.PackageNotFoundError:
            version = "(repository)"
        found[f"{package} {version}"] = made
    return found, missing


def show(value):
    if value is None:
        return "NULL"
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return f"{float(value):.6g}"


def cells(found):
    seconds = set(PAIRED.values())
    for figure in FIGURES:
        if figure in seconds:
            continue
        if figure not in found:
            yield ""
        elif figure in PAIRED:
            yield f"{show(found[figure])} .. {show(found[PAIRED[figure]])}"
        else:
            yield show(found[figure])


def line(engine, kind, control, treatment):
    try:
        found = engine(kind, control, treatment)
    except Unsupported:
        return ["does not have it"] + [""] * len(HEADINGS[1:]) + [""]
    except Exception as error:  # What an engine does of odd data is what is shown.
        return [f"{type(error).__name__}"] + [""] * len(HEADINGS[1:]) + [""]
    return [*cells(found), found.get("note", "")]


def main():
    if len(sys.argv) > 2:
        raise SystemExit(__doc__)
    warnings.simplefilter("ignore")
    engines, missing = available(sys.argv[1] if len(sys.argv) == 2 else None)
    if missing:
        print(f"Skipped: {', '.join(missing)}.\n")
    for title, kind, control, treatment in CASES:
        print(f"### {title}\n")
        print(f"| engine | {' | '.join(HEADINGS)} | it says |")
        print("|---" * (len(HEADINGS) + 2) + "|")
        for name, engine in engines.items():
            print(f"| {name} | {' | '.join(line(engine, kind, control, treatment))} |")
        print()


if __name__ == "__main__":
    main()
