"""A published data set, measured where it lies: metrics whose source is the table that the application has.

Cookie Cats is 90,189 players of a mobile game, who met its first gate at level 30 or 40. What the metrics say of each
variant must be what exact fractions say of the file. COOKIE_CATS names the file; without it only the same computation on
generated players runs. PGHOST, PGPORT, PGUSER and PGDATABASE name a database of our own.
"""

import csv
import json
import math
import os
import pathlib
import random
import sys
from fractions import Fraction

import psycopg
import pytest
from psycopg.types.json import Jsonb

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
FILE = pathlib.Path(os.environ.get("COOKIE_CATS") or ROOT.parent / "shared" / "data" / "cookie_cats.csv")
REFERENCE = FILE.parent.parent / "vectors" / "stats" / "real_datasets.json"
HEADER = ["userid", "version", "sum_game_rounds", "retention_1", "retention_7"]
VARIANTS = ["gate_30", "gate_40"]
CAP_AT = 0.99

# Metric, kind, further arguments, the source.
PLAYED = "timestamptz '2020-01-02 00:00Z' AS ts FROM {table}"
METRICS = [
    ("rounds", "sum", {}, "SELECT userid::text AS subject, sum_game_rounds AS value, " + PLAYED),
    ("rounds_capped", "sum", {"cap_percentile": CAP_AT}, "SELECT userid::text AS subject, sum_game_rounds AS value, " + PLAYED),
    ("rounds_to_3000", "sum", {"cap": 3000}, "SELECT userid::text AS subject, sum_game_rounds AS value, " + PLAYED),
    ("day_1", "sum", {}, "SELECT userid::text AS subject, retention_1 AS value, " + PLAYED),
    ("day_7", "conversion", {}, "SELECT userid::text AS subject, 1 AS value, " + PLAYED + " WHERE retention_7"),
]  # fmt: skip


def of_the_file():
    with FILE.open(newline="") as file:
        reader = csv.DictReader(file)
        assert reader.fieldnames == HEADER
        return [(int(r["userid"]), r["version"], int(r["sum_game_rounds"]), r["retention_1"] == "True", r["retention_7"] == "True")
                for r in reader]  # fmt: skip


def generated():
    dice = random.Random(30_40)
    return [
        (n, dice.choice(VARIANTS), int(dice.lognormvariate(2.5, 1.8)), dice.random() < 0.44, dice.random() < 0.19)
        for n in range(1, 20_001)
    ]


@pytest.fixture(scope="session")
def connection():
    with psycopg.connect(autocommit=True) as connection:
        connection.execute("CREATE EXTENSION pg_experiment")
        yield connection


def load(connection, name, players):
    """The players as a table, and an experiment in which each has the gate that it had."""
    connection.execute(
        f"CREATE TABLE {name} (userid bigint PRIMARY KEY, version text, sum_game_rounds integer,"
        " retention_1 boolean, retention_7 boolean)"
    )
    with connection.cursor().copy(f"COPY {name} FROM STDIN") as copy:
        for player in players:
            copy.write_row(player)
    connection.execute("SELECT exp_define(%s, %s)", [name, Jsonb([{"key": key} for key in VARIANTS])])
    query = f"SELECT userid::text AS subject, version AS variant, timestamptz '2020-01-01 00:00Z' AS exposed_at FROM {name}"
    imported = connection.execute("SELECT sum(imported) FROM exp_import_assignments(%s, %s)", [name, query]).fetchone()
    assert imported[0] == len(players)
    for metric, kind, further, source in METRICS:
        arguments = {"metric": f"{name}_{metric}", "kind": kind, "source": source.format(table=name), **further}
        named = ", ".join(f"{argument} => %({argument})s" for argument in arguments)
        connection.execute(f"SELECT exp_define_metric({named})", arguments)
        connection.execute("SELECT exp_add_metric(%s, %s)", [name, arguments["metric"]])


def percentile(values, share):
    """By linear interpolation, as pandas' quantile and SQL's percentile_cont."""
    place = share * (len(values) - 1)
    below = values[math.floor(place)]
    return below + (place - math.floor(place)) * (values[math.ceil(place)] - below)


def expected(players):
    """n, mean and sample variance by metric and variant: fractions, rounded once."""
    cap = percentile(sorted(player[2] for player in players), CAP_AT)
    values = {
        "rounds": lambda player: Fraction(player[2]),
        "rounds_capped": lambda player: Fraction(min(player[2], cap)),
        "rounds_to_3000": lambda player: Fraction(min(player[2], 3000)),
        "day_1": lambda player: Fraction(int(player[3])),
        "day_7": lambda player: Fraction(int(player[4])),
    }
    figures = {}
    for metric, value in values.items():
        for variant in VARIANTS:
            ours = [value(player) for player in players if player[1] == variant]
            n, total, squares = len(ours), sum(ours), sum(y * y for y in ours)
            variance = (squares - total * total / n) / (n - 1)
            figures[metric, variant] = (n, float(total / n), float(variance))
            # And by the textbook, in doubles without a rounding error of their own.
            mean = math.fsum(map(float, ours)) / n
            again = math.fsum((float(y) - mean) ** 2 for y in ours) / (n - 1)
            assert math.isclose(again, float(variance), rel_tol=1e-12)
    return figures


def measured(connection, name):
    rows = connection.execute("SELECT metric, variant, n, mean, variance, moments FROM exp_metric_moments(%s)", [name])
    return {(metric.removeprefix(name + "_"), variant): figures for metric, variant, *figures in rows}


def compare(connection, name, players):
    load(connection, name, players)
    found = measured(connection, name)
    wanted = expected(players)
    assert found.keys() == wanted.keys()
    for place, (n, mean, variance) in wanted.items():
        found_n, found_mean, found_variance, moments = found[place]
        assert found_n == n, place
        assert math.isclose(found_mean, mean, rel_tol=1e-12), (place, found_mean, mean)
        assert math.isclose(found_variance, variance, rel_tol=1e-12), (place, found_variance, variance)
        assert moments["n"] == n and math.isclose(moments["m2"], variance * (n - 1), rel_tol=1e-12), place
    counted = connection.execute("SELECT sum(count), sum(sum) FROM exp_series(%s, %s)", [name, f"{name}_rounds"]).fetchone()
    assert counted == (len(players), sum(player[2] for player in players))
    return 3 * len(wanted)


def say(capsys, text):
    with capsys.disabled():
        print("\n" + text, file=sys.stdout, flush=True)


def test_generated_players(connection):
    compare(connection, "generated_players", generated())


def test_cookie_cats(connection, capsys):
    if not FILE.exists():
        say(capsys, f"0 answers compared with Cookie Cats: there is no {FILE.name}, COOKIE_CATS can name it")
        pytest.skip(f"there is no {FILE}")
    players = of_the_file()
    assert len(players) == 90_189
    answers = compare(connection, "players", players)
    n = connection.execute("SELECT array_agg(n ORDER BY variant) FROM exp_metric_moments('players', 'players_rounds')").fetchone()
    assert n == ([44_700, 45_489],)
    say(capsys, f"{answers} answers compared with Cookie Cats, n, mean and variance of {len(METRICS)} metrics: 0 differ")


FIGURES = {
    "n_c": "n_control", "n_t": "n_treatment", "mean_c": "mean_control", "mean_t": "mean_treatment", "var_c": "var_control",
    "var_t": "var_treatment", "diff": "diff", "se": "se", "df": "df", "p_value": "p", "diff_lo": "ci_lower", "diff_hi": "ci_upper",
    "lift": "relative.lift", "lift_lo": "relative.fieller_lower", "lift_hi": "relative.fieller_upper", "n_star": "anytime.n_star",
    "av_diff_lo": "anytime.ci_lower", "av_diff_hi": "anytime.ci_upper", "av_log_e": "anytime.log_e_value", "av_p": "anytime.p",
}  # fmt: skip
METRIC_OF = {"retention_1": "day_1", "retention_7": "day_7", "sum_game_rounds": "rounds", "least(sum_game_rounds,3000)": "rounds_to_3000"}


def analyzed(connection, name, metric, method="fieller"):
    columns = ", ".join([*FIGURES, "decision", "warnings", "srm_p"])
    query = f"SELECT {columns} FROM exp_analyze(%s, %s, method => %s)"
    rows = connection.execute(query, [name, f"{name}_{metric}", method]).fetchall()
    assert len(rows) == 1
    return dict(zip(columns.split(", "), rows[0]))


def test_analyze_of_generated_players(connection):
    """What exp_analyze says of each metric is what exp_compare says of the moments."""
    name = "analyzed_players"
    load(connection, name, generated())
    for metric, kind, _, _ in METRICS:
        found = analyzed(connection, name, metric)
        arms = [row[0] for row in connection.execute("SELECT moments FROM exp_metric_moments(%s, %s)", [name, f"{name}_{metric}"])]
        kind = "proportion" if kind == "conversion" else "mean"
        columns = ", ".join(FIGURES)
        wanted = connection.execute(f"SELECT {columns} FROM exp_compare(%s, %s, %s)", [Jsonb(arms[0]), Jsonb(arms[1]), kind]).fetchone()
        assert tuple(found[figure] for figure in FIGURES) == wanted, metric


def test_analyze_of_cookie_cats(connection, capsys):
    """The reference's figures of the published data."""
    if not FILE.exists() or not REFERENCE.exists():
        say(capsys, "0 figures compared with the reference of Cookie Cats: there is no shared directory")
        pytest.skip(f"there is no {FILE} or {REFERENCE}")
    if not connection.execute("SELECT to_regclass('players')").fetchone()[0]:
        load(connection, "players", of_the_file())
    compared = 0
    cases = [case for case in json.loads(REFERENCE.read_text())["cases"] if case["id"].startswith("cookie_cats:")]
    assert {case["input"]["metric"] for case in cases} == set(METRIC_OF)
    for case in cases:
        found = analyzed(connection, "players", METRIC_OF[case["input"]["metric"]])
        for figure, path in FIGURES.items():
            wanted = case["expected"]
            for member in path.split("."):
                wanted = wanted[member]
            assert math.isclose(found[figure], wanted, rel_tol=1e-8), (case["id"], figure, found[figure], wanted)
            compared += 1
        # 44,700 and 45,489 players, who were to be split 1 : 1.
        assert math.isclose(found["srm_p"], 0.008607, rel_tol=1e-3) and "srm" in found["warnings"]
        delta = analyzed(connection, "players", METRIC_OF[case["input"]["metric"]], "delta")
        assert math.isclose(delta["lift_lo"], case["expected"]["relative"]["delta_lower"], rel_tol=1e-8)
        compared += 1
    say(capsys, f"{compared} figures of exp_analyze compared with the reference of Cookie Cats: 0 differ")


def test_late_rows_and_refunds(connection):
    """What changes in the table is right at the next read, exactly."""
    name = "changing_players"
    players = generated()[:2_000]
    load(connection, name, players)
    before = measured(connection, name)
    connection.execute(f"UPDATE {name} SET sum_game_rounds = sum_game_rounds + 7 WHERE userid <= 1000")
    changed = [(u, v, rounds + 7 if u <= 1000 else rounds, *rest) for u, v, rounds, *rest in players]
    for place, (n, mean, variance) in expected(changed).items():
        found_n, found_mean, found_variance, _ = measured(connection, name)[place]
        assert (found_n, math.isclose(found_mean, mean, rel_tol=1e-12)) == (n, True)
        assert math.isclose(found_variance, variance, rel_tol=1e-12)
    connection.execute(f"UPDATE {name} SET sum_game_rounds = sum_game_rounds - 7 WHERE userid <= 1000")
    assert measured(connection, name) == before
