"""The statistics, against figures computed with 50 digits, and on documents that are not moments.

STATS_VECTORS names a directory of JSON files: cases with an input, the expected figures and a tolerance. Each goes
through the SQL functions; where a case has its subjects, these go through exp_moments first, too. Without the files only
the documents run. PGHOST, PGPORT, PGUSER and PGDATABASE name a database of our own.
"""

import csv
import json
import math
import os
import pathlib
import random
import sys

import psycopg
import pytest
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SHARED = ROOT.parent / "shared"
VECTORS = pathlib.Path(os.environ.get("STATS_VECTORS") or SHARED / "vectors" / "stats")
COOKIE_CATS = pathlib.Path(os.environ.get("COOKIE_CATS") or SHARED / "data" / "cookie_cats.csv")
# Of the normal distribution: 0.975.
Z = 1.959963984540054

compared = {}


@pytest.fixture(scope="session")
def connection(request):
    with psycopg.connect(autocommit=True, row_factory=dict_row) as connection:
        connection.execute("CREATE EXTENSION pg_experiment")
        yield connection
    capture = request.config.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        if compared or VECTORS.exists():
            figures = ", ".join(f"{suite} {count}" for suite, count in compared.items())
            total = sum(compared.values())
            print(f"\n{total:,} answers compared with the reference figures: 0 differ ({figures})", file=sys.stdout, flush=True)
        else:
            print(f"\n0 answers compared with the reference figures: there is no {VECTORS.name}, STATS_VECTORS can name them")


def cases(suite):
    file = VECTORS / f"{suite}.json"
    if not file.exists():
        return [pytest.param(None, id="absent", marks=pytest.mark.skip(reason=f"there is no {file}"))]
    document = json.loads(file.read_text())
    assert document["cases"]
    tolerance = document["tolerance"]
    return [pytest.param({**case, "suite": suite, "tolerance": tolerance}, id=case["id"]) for case in document["cases"]]


class Expected:
    """What a case expects, checked to its tolerance; `scale` is that of the means whose difference cancels digits."""

    def __init__(self, case, scale=0.0, part=None, absolute=None):
        self.figures = case["expected"] if part is None else case["expected"][part]
        self.case = case
        self.relative = case["tolerance"].get("rtol", 1e-9)
        self.absolute = case["tolerance"].get("atol", 0.0) if absolute is None else absolute
        self.absolute += 1e-12 * scale

    def check(self, name, got, absolute=0.0):
        want = self.figures[name]
        where = f"{self.case['id']}: {name}: {got!r}, expected {want!r}"
        if want is None or got is None:
            assert want is None and got is None, where
        else:
            assert math.isfinite(got), where
            assert abs(got - want) <= self.relative * abs(want) + self.absolute + absolute, where
        compared[self.case["suite"]] = compared.get(self.case["suite"], 0) + 1

    def check_if_given(self, name, got):
        if name in self.figures:
            self.check(name, got)

    def check_p(self, name, got, log10="log10_p"):
        """Below 1e-300 the logarithm counts, as far as a double has one."""
        want = self.figures[name]
        if want is not None and want < 1e-300:
            assert 0 <= got <= 1e-300, (self.case["id"], name, got)
            return
        self.check(name, got)
        if log10 in self.figures and got:
            assert abs(math.log10(got) - self.figures[log10]) <= 1e-6, (self.case["id"], log10, got)


def one(connection, query, arguments):
    return connection.execute(query, arguments).fetchone()


def compare(connection, control, treatment, kind="mean", **options):
    arguments = {"control": Jsonb(control), "treatment": Jsonb(treatment), "kind": kind, **options}
    if isinstance(arguments.get("prior"), dict):
        arguments["prior"] = Jsonb(arguments["prior"])
    named = ", ".join(f"{name} => %({name})s" for name in arguments)
    row = one(connection, f"SELECT * FROM exp_compare({named})", arguments)
    assert_clean(row)
    return row


def assert_clean(row):
    for name, value in row.items():
        assert not isinstance(value, float) or math.isfinite(value), (name, value)


def options(case):
    return {name: case["input"][name] for name in ("alpha", "n_star") if name in case["input"]}


def moments(connection, rows):
    """What exp_moments says of subjects with one value or two; two workers share the rows where there are enough."""
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS subject_value (y float8, x float8)")
    connection.execute("TRUNCATE subject_value")
    with connection.cursor().copy("COPY subject_value FROM STDIN") as copy:
        for y, x in rows:
            copy.write_row((y, x))
    arguments = "y, x" if rows[0][1] is not None else "y"
    return one(connection, f"SELECT exp_moments({arguments}) AS moments FROM subject_value", None)["moments"]


def arms_of(connection, case):
    """The two arms in every form that the case has them: as they are given, and from the subjects."""
    given = case["input"]
    yield given["control"], given["treatment"]
    for form in ("hist", "rows"):
        if f"control_{form}" in given:
            subjects = []
            for arm in ("control", "treatment"):
                rows = given[f"{arm}_{form}"]
                subjects.append(
                    [(value, None) for value, count in rows for _ in range(count)] if form == "hist" else [tuple(row) for row in rows]
                )
            yield tuple(moments(connection, rows) for rows in subjects)
            # The same in parts that are merged.
            parts = [[moments(connection, rows[at::3]) for at in range(3) if rows[at::3]] for rows in subjects]
            yield tuple(
                one(connection, "SELECT exp_merge_moments(m) AS m FROM unnest(%s::jsonb[]) AS u (m)", [[Jsonb(m) for m in arm]])["m"]
                for arm in parts
            )


def scale(row):
    return max(abs(row["mean_c"] or 0.0), abs(row["mean_t"] or 0.0))


def t_of(row):
    return row["diff"] / row["se"]


def check_test(want, row):
    want.check("diff", row["diff"])
    want.check("se", row["se"])
    want.check("t", t_of(row))
    want.check("df", row["df"])
    want.check_p("p", row["p_value"])
    want.check("ci_lower", row["diff_lo"])
    want.check("ci_upper", row["diff_hi"])
    want.check_if_given("t_crit", (row["diff_hi"] - row["diff"]) / row["se"] if row["se"] > 1e-6 * scale(row) else want.figures.get("t_crit"))


def check_lift(connection, want, arms, kind, **options):
    for method in ("delta", "log", "fieller"):
        row = compare(connection, *arms, kind, lift=method, **options)
        want.check("lift", row["lift"])
        want.check(f"{method}_lower", row["lift_lo"])
        want.check(f"{method}_upper", row["lift_hi"])
    assert want.figures["fieller_bounded"] == (row["lift_lo"] is not None)
    assert ("lift_ci_unbounded" in row["warnings"]) == (row["lift_lo"] is None)
    want.check_if_given("abs_p", row["p_value"])


@pytest.mark.parametrize("case", cases("welch_means"))
def test_welch_means(connection, case):
    for arms in arms_of(connection, case):
        row = compare(connection, *arms, **options(case))
        want = Expected(case, scale(row))
        check_test(want, row)
        for ours, theirs in (("mean_c", "mean_control"), ("mean_t", "mean_treatment"), ("var_c", "var_control"), ("var_t", "var_treatment")):
            want.check(theirs, row[ours])
        # One-sided: the half on the side of the difference, one less it on the other.
        above, below = ("p_greater", "p_less") if row["diff"] > 0 else ("p_less", "p_greater")
        want.check_p(above, row["p_value"] / 2, log10=None)
        want.check(below, 1 - row["p_value"] / 2)


@pytest.mark.parametrize("case", cases("relative_lift"))
def test_relative_lift(connection, case):
    arms = next(arms_of(connection, case))
    check_lift(connection, Expected(case, 1.0), arms, "mean", **options(case))


@pytest.mark.parametrize("case", cases("two_proportions"))
def test_two_proportions(connection, case):
    """The comparison is Welch's. (Other tests and intervals are the engine's business: no column has them.)"""
    arms = next(arms_of(connection, case))
    row = compare(connection, *arms, "proportion", **options(case))
    want = Expected(case, scale(row))
    want.check("p_control", row["mean_c"])
    want.check("p_treatment", row["mean_t"])
    want.check("diff", row["diff"])
    welch = Expected({**case, "expected": {**case["expected"]["welch"], "diff": case["expected"]["diff"]}}, scale(row))
    if welch.figures["p"] is None:
        assert row["p_value"] is None and "zero_variance" in row["warnings"]
    else:
        check_test(welch, row)
    # As sums they are the same.
    sums = [{"n": arm["n"], "sum": arm["successes"], "sum_sq": arm["successes"]} for arm in arms]
    assert compare(connection, *sums, "proportion", **options(case)) == row


@pytest.mark.parametrize("case", cases("ratio_delta"))
def test_ratio_delta(connection, case):
    for arms in arms_of(connection, case):
        row = compare(connection, *arms, "ratio", **options(case))
        want = Expected(case, scale(row))
        check_test(want, row)
        for ours, theirs in (("mean_c", "ratio_control"), ("mean_t", "ratio_treatment"), ("var_c", "delta_var_control"), ("var_t", "delta_var_treatment")):
            want.check(theirs, row[ours])
        check_lift(connection, Expected(case, 1.0, "relative"), arms, "ratio", **options(case))


@pytest.mark.parametrize("case", cases("cuped"))
def test_cuped(connection, case):
    for arms in arms_of(connection, case):
        row = compare(connection, *arms, "cuped", **options(case))
        want = Expected(case, scale(row))
        check_test(want, row)
        figures = {"theta": "cuped_theta", "adj_mean_control": "mean_c", "adj_mean_treatment": "mean_t", "adj_var_control": "var_c",
                   "adj_var_treatment": "var_t", "variance_reduction": "variance_reduction"}  # fmt: skip
        for theirs, ours in figures.items():
            want.check(theirs, row[ours])
        want.check("unadjusted_diff", compare(connection, *arms, "mean")["diff"])
        check_lift(connection, Expected(case, 1.0, "relative"), arms, "cuped", **options(case))


def check_anytime(want, row):
    want.check("ci_lower", row["av_diff_lo"])
    want.check("ci_upper", row["av_diff_hi"])
    want.check("log_e_value", row["av_log_e"])
    want.check_p("p", row["av_p"])


@pytest.mark.parametrize("case", cases("anytime_valid"))
def test_anytime_valid(connection, case):
    arms = next(arms_of(connection, case))
    row = compare(connection, *arms, **options(case))
    want = Expected(case, scale(row))
    check_anytime(want, row)
    want.check("n", row["n_c"] + row["n_t"])
    want.check("se", row["se"])
    want.check("z", t_of(row))
    want.check("halfwidth", (row["av_diff_hi"] - row["av_diff_lo"]) / 2)
    want.check("crit", (row["av_diff_hi"] - row["av_diff_lo"]) / 2 / row["se"])
    assert row["n_star"] == case["input"]["n_star"]
    assert (row["av_p"] < case["input"]["alpha"]) == (row["av_diff_lo"] > 0 or row["av_diff_hi"] < 0)
    lift = Expected(case, 1.0, "lift")
    lift.check("lift", row["lift"])
    lift.check("fieller_lower", row["av_lift_lo"])
    lift.check("fieller_upper", row["av_lift_hi"])
    row = compare(connection, *arms, lift="delta", **options(case))
    lift.check("delta_lower", row["av_lift_lo"])
    lift.check("delta_upper", row["av_lift_hi"])


@pytest.mark.parametrize("case", cases("bayes_beta_binomial"))
def test_bayes_beta_binomial(connection, case):
    given, want = case["input"], Expected(case)
    row = compare(connection, given["control"], given["treatment"], "proportion", prior=given["prior"])
    want.check("chance_to_beat_control", row["chance_to_win"])
    want.check("expected_loss_ship_treatment", row["expected_loss_ship"])
    want.check("expected_loss_keep_control", row["expected_loss_keep"])
    # The two losses are apart by what the posterior means are.
    means = case["expected"]["post_mean_treatment"] - case["expected"]["post_mean_control"]
    assert math.isclose(row["expected_loss_keep"] - row["expected_loss_ship"], means, rel_tol=1e-6, abs_tol=1e-9)
    assert row["cred_lo"] < means < row["cred_hi"]


@pytest.mark.parametrize("case", cases("bayes_gaussian_lift"))
def test_bayes_gaussian_lift(connection, case):
    """Where less is better: of the values with their sign turned."""
    given, want = case["input"], Expected(case)
    sign = -1 if given["lower_is_better"] else 1
    control, treatment = ({**given[arm], "mean": sign * given[arm]["mean"]} for arm in ("control", "treatment"))
    row = compare(connection, control, treatment, prior=given["prior"], **options(case))
    low, high = sorted((sign * row["cred_lo"], sign * row["cred_hi"]))
    want.check("chance_to_win", row["chance_to_win"])
    want.check("risk_ship_treatment", row["expected_loss_ship"])
    want.check("risk_keep_control", row["expected_loss_keep"])
    want.check("ci_lower", low)
    want.check("ci_upper", high)
    want.check("post_mean", (low + high) / 2)
    want.check("post_sd", (high - low) / 2 / Z)


@pytest.mark.parametrize("case", cases("srm"))
def test_srm(connection, case):
    want = Expected(case)
    row = one(connection, "SELECT * FROM exp_srm_test(%s::bigint[], %s::float8[])", [case["input"]["observed"], case["input"]["weights"]])
    want.check("chi2", row["chi2"])
    want.check("df", row["df"])
    want.check("p", row["p_value"])
    sequential = Expected(case, part="sequential", absolute=case["tolerance"]["log_bf_atol"])
    sequential.check("conc10000_log_bf", row["seq_log_bf"])
    sequential.check("conc10000_p", row["seq_p_value"])


@pytest.mark.parametrize("case", cases("multiple_testing"))
def test_multiple_testing(connection, case):
    want = Expected(case)
    p_values = case["input"]["p_values"]
    for method in ("holm", "bh", "by", "bonferroni"):
        # What is NULL neither counts nor changes.
        padded = [None, *p_values, None]
        adjusted = one(connection, "SELECT exp_adjust(%s::float8[], %s) AS p", [padded, method])["p"]
        assert len(adjusted) == len(padded) and adjusted[0] is None and adjusted[-1] is None
        for index, p in enumerate(adjusted[1:-1], 1):
            want.check(f"{method}_{index}", p)


@pytest.mark.parametrize("case", cases("power_sample_size"))
def test_power_sample_size(connection, case):
    given, want = case["input"], Expected(case)
    if given["kind"] == "t_power":
        row = one(connection, "SELECT exp_power(%(n_control)s, %(n_treatment)s, 0, %(diff)s, %(sd)s, %(alpha)s) AS power", given)
        want.check("power", row["power"])
    elif given["kind"] == "z_sample_size":
        # Arms of two variances: exp_compare has them from the arms.
        assert given["power"] == 0.8
        n = (case["expected"]["n_control"], case["expected"]["n_treatment"])
        at = lambda counts: [{"n": n, "mean": 0, "var": given[f"var_{arm}"]} for n, arm in zip(counts, ("control", "treatment"))]
        row = compare(connection, *at(n), mde=given["diff"], alpha=given["alpha"])
        want.check("mde_at_n", row["mde_now"])
        want.check("power_at_n", row["power_at_mde"])
        ratio = int(given["ratio_control_to_treatment"])
        row = compare(connection, *at((1000 * ratio, 1000)), mde=given["diff"], alpha=given["alpha"])
        assert row["n_needed"] == sum(n)
        if given["var_control"] == given["var_treatment"]:
            raise AssertionError("exp_sample_size could tell this one")
    else:
        query = "SELECT * FROM exp_sample_size(%(p_control)s, %(p_treatment)s - %(p_control)s, power => %(power)s, alpha => %(alpha)s)"
        row = one(connection, query, given)
        assert row["n_control"] == row["n_treatment"] == case["expected"]["n_per_arm"] and row["total"] == 2 * row["n_control"]
        compared[case["suite"]] += 1


EDGES = {"mean_treatment": "mean_t", "diff": "diff", "p": "p_value", "ci_lower": "diff_lo", "ci_upper": "diff_hi", "lift": "lift", "se": "se",
         "lift_ci_lower": "lift_lo", "lift_ci_upper": "lift_hi", "ratio_control": "mean_c"}  # fmt: skip


@pytest.mark.parametrize("case", cases("edge_cases"))
def test_edge_cases(connection, case):
    given = case["input"]
    if "raw_rows" in given:
        for value in ("NaN", "Infinity", "-Infinity"):
            with pytest.raises(psycopg.errors.InvalidParameterValue, match="INVALID_VALUE"):
                connection.execute("SELECT exp_moments(v) FROM (VALUES (1::float8), (%s)) AS t (v)", [float(value)])
        return
    row = compare(connection, given["control"], given["treatment"], given.get("kind", "mean"))
    want = Expected(case, scale(row))
    for theirs in case["expected"]:
        if theirs == "var_control":
            assert row["var_c"] == 0
        else:
            want.check(theirs, row[EDGES[theirs]])
    assert set(case["warnings"]) <= set(row["warnings"]), row["warnings"]


def cookie_cats(connection, metric):
    """The moments of the published players, from the table, by gate."""
    if not one(connection, "SELECT to_regclass('player') AS t", None)["t"]:
        connection.execute("CREATE TABLE player (userid bigint, version text, sum_game_rounds int, retention_1 bool, retention_7 bool)")
        with COOKIE_CATS.open(newline="") as file, connection.cursor().copy("COPY player FROM STDIN") as copy:
            for row in list(csv.reader(file))[1:]:
                copy.write_row(row)
    value = f"{metric}::int" if metric.startswith("retention") else metric
    rows = connection.execute(f"SELECT version, exp_moments({value}) AS m FROM player GROUP BY version").fetchall()
    found = {row["version"]: row["m"] for row in rows}
    return found["gate_30"], found["gate_40"]


@pytest.mark.parametrize("case", cases("real_datasets"))
def test_real_datasets(connection, case):
    given = case["input"]
    forms = [(given["control"], given["treatment"])]
    if given["dataset"] == "cookie_cats" and COOKIE_CATS.exists():
        forms.append(cookie_cats(connection, given["metric"]))
    for arms in forms:
        row = compare(connection, *arms, **options(case))
        want = Expected(case, scale(row))
        check_test(want, row)
        for ours, theirs in (("n_c", "n_control"), ("n_t", "n_treatment"), ("mean_c", "mean_control"), ("mean_t", "mean_treatment"), ("var_c", "var_control"), ("var_t", "var_treatment")):
            want.check(theirs, row[ours])
        check_lift(connection, Expected(case, 1.0, "relative"), arms, "mean", alpha=given["alpha"])
        anytime = Expected(case, scale(row), "anytime")
        check_anytime(anytime, row)
        anytime.check("n_star", row["n_star"])
        anytime.check("crit", (row["av_diff_hi"] - row["av_diff_lo"]) / 2 / row["se"])


# --- Documents of any kind -------------------------------------------------------------------------------------------

MEMBERS = ["n", "mean", "m2", "var", "sum", "sum_sq", "sum_y", "sum_yy", "successes", "mean_x", "m2_x", "var_x", "cxy", "cov", "sum_x", "sum_xx",
           "sum_xy", "mean_d", "m2_d", "cyd", "nonzero", "min", "max"]  # fmt: skip
FORMS = [["n", "mean", "m2"], ["n", "mean", "var"], ["n", "sum", "sum_sq"], ["n", "successes"], ["n", "mean", "m2", "mean_x", "m2_x", "cxy"],
         ["n", "mean", "m2", "mean_x", "m2_x", "cxy", "mean_d", "m2_d", "cyd"],
         ["n", "sum", "sum_sq", "sum_x", "sum_xx", "sum_xy"]]  # fmt: skip
NUMBERS = [0, 1, -1, 2, 3, 100, 10**6, 2**53 + 1, 2**63 - 1, 2**63, 10**30, 0.5, -0.5, 1e-9, 1e9, 1e150, 1e154, 1e155, 1e300, 1.7976931348623157e308, -1.7e308, 5e-324,
           2.2250738585072014e-308, 0.1, 1 / 3]  # fmt: skip
NO_NUMBERS = [None, True, "1", "NaN", "Infinity", "", [], {}, [1], {"n": 1}]


def possible(dice):
    """Moments that some values have, of any size."""
    n = dice.randrange(0, 10 ** dice.randrange(1, 19))
    if dice.random() < 0.3:
        return {"n": n, "successes": dice.choice([0, n, n // 2, dice.randrange(0, n + 1)])}
    size = lambda: dice.choice([0.0, 1.0, dice.random(), 10.0 ** dice.randrange(-320, 308)])
    m2, m2_x = size(), size()
    cxy = dice.choice([0.0, -0.5, 0.999]) * math.sqrt(m2) * math.sqrt(m2_x)
    made = {"n": n, "mean": dice.choice([-1, 1]) * size(), "m2": m2, "mean_x": size(), "m2_x": m2_x, "cxy": cxy}
    if dice.random() < 0.5:
        # As of a metric: a covariate and a denominator.
        m2_d = size()
        made |= {"mean_d": size(), "m2_d": m2_d, "cyd": dice.choice([0.0, -0.5, 0.999]) * math.sqrt(m2) * math.sqrt(m2_d)}
    return {**made, "nonzero": dice.randrange(0, n + 1)} if dice.random() < 0.5 else made


def document(dice):
    if dice.random() < 0.7:
        return possible(dice)
    if dice.random() < 0.05:
        return dice.choice([None, 1, "n", [], {}, [{"n": 1}], True])
    members = dice.choice(FORMS) if dice.random() < 0.8 else dice.sample(MEMBERS, dice.randrange(1, 8))
    wild = dice.random() < 0.3
    made = {}
    for member in members:
        kind = dice.random()
        if wild and kind < 0.2:
            made[member] = dice.choice(NO_NUMBERS)
        elif kind < 0.5:
            made[member] = dice.choice(NUMBERS)
        elif kind < 0.75:
            made[member] = dice.randrange(0, 10 ** dice.randrange(1, 19))
        else:
            made[member] = dice.uniform(-1, 1) * 10.0 ** dice.randrange(-300, 300)
    if members[0] == "n" and dice.random() < 0.8:
        made["n"] = dice.randrange(0, 10 ** dice.randrange(1, 19))
    return made


REFUSED = ("INVALID_MOMENTS: ", "INVALID_JSON: ", "INVALID_COMPARISON: ")


def answer(connection, query, arguments):
    """The row, or None where the arguments are refused as they should be."""
    try:
        row = one(connection, query, arguments)
    except psycopg.errors.InvalidParameterValue as error:
        assert str(error).startswith(REFUSED), error
        return None
    assert_clean(row)
    return row


def test_any_documents(connection):
    """Any JSON is answered with finite figures, or refused with one clear error."""
    dice = random.Random(5)
    answered = refused = 0
    for _ in range(int(os.environ.get("STATS_DOCUMENTS", "5000"))):
        kind = dice.choice(["mean", "proportion", "ratio", "cuped"])
        arguments = {
            "c": Jsonb(document(dice)),
            "t": Jsonb(document(dice)),
            "kind": kind,
            "alpha": dice.choice([0.05, 0.05, 1e-10, 0.49999]),
            "lift": dice.choice(["fieller", "delta", "log"]),
            "n_star": dice.choice([None, 1, 5000, 2**63 - 1]),
            "mde": dice.choice([None, 0.01, 1e-300, 1e300]),
        }
        query = "SELECT * FROM exp_compare(%(c)s, %(t)s, %(kind)s, %(alpha)s, %(lift)s, %(n_star)s, NULL, %(mde)s)"
        row = answer(connection, query, arguments)
        merged = answer(connection, "SELECT exp_merge_moments(m) AS m FROM (VALUES (%(c)s::jsonb), (%(t)s)) AS v (m)", arguments)
        if merged is not None:
            # What was merged is moments again.
            assert answer(connection, "SELECT exp_merge_moments(%(m)s) AS m", {"m": Jsonb(merged["m"])}) is not None, (arguments["c"].obj, arguments["t"].obj, merged)
        if row is None:
            refused += 1
            continue
        answered += 1
        check_row(row)
    assert answered > 500 and refused > 500, (answered, refused)


def check_row(row):
    for name in ("p_value", "av_p", "chance_to_win", "power_at_mde"):
        assert row[name] is None or 0 <= row[name] <= 1, (name, row)
    for name in ("diff", "lift", "av_diff", "av_lift", "cred"):
        low, high = row[f"{name}_lo"], row[f"{name}_hi"]
        assert low is None or high is None or low <= high, (name, row)
    for name in ("se", "var_c", "var_t", "expected_loss_ship", "expected_loss_keep", "mde_now"):
        assert row[name] is None or row[name] >= 0, (name, row)
    # No figure of a test without its standard error.
    if row["se"] is None or row["se"] == 0:
        rest = ("df", "p_value", "diff_lo", "diff_hi", "lift_lo", "lift_hi", "av_p", "av_log_e", "av_diff_lo", "av_diff_hi", "av_lift_lo", "av_lift_hi",
                "power_at_mde", "mde_now", "n_needed")  # fmt: skip
        assert all(row[name] is None for name in rest), row
    if row["p_value"] is None:
        assert row["warnings"], row
    assert row["decision"], row
