"""Whoever comes from GrowthBook is not moved: the same subjects through its Python SDK and through ours.

This SDK hashes UTF-16 code units, as GrowthBook's JavaScript SDK does (releases before 4 hashed code points), so
growthbook_v1 and growthbook_v2 are its schemes, whatever characters a subject has. test_sdks.mjs compares more.
PGHOST, PGPORT, PGUSER and PGDATABASE name a database of our own. The SDK calls nobody.
"""

import json
from pathlib import Path

import psycopg
import pytest
from growthbook import GrowthBook
from psycopg.types.json import Jsonb

HERE = Path(__file__).parent
CASES = json.loads((HERE / "growthbook.json").read_text())


@pytest.fixture(scope="module")
def connection():
    with psycopg.connect(autocommit=True) as connection:
        connection.execute("CREATE EXTENSION pg_experiment")
        connection.execute((HERE / "subjects.sql").read_text())
        yield connection


@pytest.fixture(scope="module")
def subjects(connection):
    subjects = connection.execute("SELECT id, context FROM subjects ORDER BY n").fetchall()
    assert len(subjects) == 100_000
    return subjects


def define(connection, rule, weights, layer=None):
    variants = [{"key": str(index), "weight": weight} for index, weight in enumerate(weights)]
    connection.execute(
        "SELECT exp_define(key => %s, variants => %s, salt => %s, hash => %s, coverage => %s, layer => %s)",
        [
            rule["key"], Jsonb(variants), rule.get("seed"), f"growthbook_v{rule['hashVersion']}", rule.get("coverage"),
            layer and Jsonb(layer),
        ],
    )  # fmt: skip


def agree(connection, subjects, features, capsys, saved_groups=None, needs=None):
    """Compares answers of features whose experiments have their names, one by one.

    `needs` names, by feature, an attribute without which a subject is not compared.
    """
    needs = needs or {}
    compared = 0
    growthbook = GrowthBook(features=features, saved_groups=saved_groups)
    theirs = {feature: [] for feature in features}
    for subject, context in subjects:
        growthbook.set_attributes(context | {"id": subject})
        for feature, answers in theirs.items():
            result = growthbook.eval_feature(feature).experimentResult
            answers.append(result.key if result is not None and result.inExperiment else None)
    for feature, answers in theirs.items():
        query = "SELECT array_agg(exp_peek(%s, id, context) ORDER BY n) FROM subjects"
        ours = connection.execute(query, [feature]).fetchone()[0]
        cases = list(zip(subjects, answers, ours, strict=True))
        if feature in needs:
            cases = [case for case in cases if case[0][1].get(needs[feature]) is not None]
        differ = [case for case in cases if case[1] != case[2]]
        assert not differ, f"{feature}: {len(differ)} differ: {differ[:5]}"
        assert any(case[2] is not None for case in cases), f"{feature}: nobody is in"
        compared += len(cases)
    with capsys.disabled():
        print(f"\n{compared:,} answers compared with GrowthBook for Python, all equal")


def test_coverage_and_weights(connection, subjects, capsys):
    draws = CASES["draws"]
    rules = [
        {"hashVersion": version, "coverage": coverage, "weights": weights, "variations": list(range(len(weights)))}
        for version in draws["hashVersions"]
        for coverage in draws["coverages"]
        for weights in draws["weights"]
    ]
    # A third of them still has every version, coverage and list of weights.
    features = {}
    for rule in rules[::3]:
        key = f"v{rule['hashVersion']} {rule['coverage']} {rule['weights']}"
        rule |= {"key": key, "seed": f"{key} é 用 🌱"}
        define(connection, rule, rule["weights"])
        features[key] = {"rules": [rule]}
    assert len(features) == 8
    agree(connection, subjects, features, capsys)


def test_namespaces(connection, subjects, capsys):
    for layer in {rule["namespace"][0] for rule in CASES["namespaces"]}:
        connection.execute("SELECT exp_create_layer(%s)", [layer])
    for rule in CASES["namespaces"]:
        layer, start, end = rule["namespace"]
        place = {"layer": layer, "start": round(start * 10_000), "end": round(end * 10_000) - 1}
        define(connection, rule, rule.get("weights", [1] * len(rule["variations"])), place)
    agree(connection, subjects, {rule["key"]: {"rules": [rule]} for rule in CASES["namespaces"]}, capsys)


def test_imported_conditions(connection, subjects, capsys):
    payload = CASES["payload"]
    rows = connection.execute("SELECT * FROM exp_import(%s, 'growthbook')", [Jsonb(payload)]).fetchall()
    created = {key for what, key, action, _ in rows if (what, action) == ("experiment", "created")}
    assert created == set(payload["features"])
    # The measure is the JavaScript SDK, where an age that is absent is less than any number above 0. Here it is not.
    agree(connection, subjects, payload["features"], capsys, payload["savedGroups"], needs={"lte": "age"})
