"""What is published is what is answered: GrowthBook's Python SDK, with the payload of exp_snapshot, answers what exp_peek
answers, for 100,000 subjects and for 500 rule sets on values of every kind. snapshot_growthbook_js.mjs asks the SDK for
JavaScript.

PGHOST, PGPORT, PGUSER and PGDATABASE name a database of our own. The SDK calls nobody.
"""

import json
import logging
from pathlib import Path

import psycopg
import pytest
from growthbook import GrowthBook

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def connection():
    with psycopg.connect(autocommit=True) as connection:
        connection.execute("CREATE EXTENSION pg_experiment")
        connection.execute((HERE / "subjects.sql").read_text())
        connection.execute((HERE / "snapshot.sql").read_text())
        yield connection


@pytest.fixture(scope="module")
def snapshots(connection):
    """The native document and GrowthBook's payload, read as their readers read them."""
    query = "SELECT exp_snapshot()::text, exp_snapshot(format => 'growthbook')::text"
    native, growthbook = connection.execute(query).fetchone()
    return json.loads(native), json.loads(growthbook)


def values(native):
    """What each variant delivers: by experiment and variant."""
    return {
        experiment["key"]: {
            variant["key"]: variant["key"] if variant["payload"] is None else variant["payload"]
            for variant in experiment["variants"]
        }
        for experiment in native["experiments"]
    }


def answer(growthbook, key):
    """The variant, or None, and what is delivered."""
    result = growthbook.eval_feature(key)
    experiment = result.experimentResult
    return (experiment.key if experiment is not None and experiment.inExperiment else None), result.value


def agree(snapshots, users, answers, capsys):
    """Compares every answer to every user, and says how many there were."""
    native, payload = snapshots
    delivered = values(native)
    won = {experiment["key"] for experiment in native["experiments"] if experiment["status"] == "stopped"}
    growthbook = GrowthBook(features=payload["features"])
    differ, compared, inside = [], 0, {key: 0 for key in answers}
    for index, (subject, context) in enumerate(users):
        growthbook.set_attributes(json.loads(context) | {"id": subject})
        for key, variants in answers.items():
            ours = variants[index]
            # A winner that is forced has no experiment, only its value.
            expected = (None if key in won else ours, None if ours is None else delivered[key][ours])
            theirs = answer(growthbook, key)
            if theirs != expected:
                differ.append((key, subject, context, theirs, expected))
            inside[key] += ours is not None
            compared += 1
    assert not differ, f"{len(differ)} differ: {differ[:5]}"
    with capsys.disabled():
        print(f"\n{compared:,} answers compared with GrowthBook for Python, all equal")
    return inside


def test_subjects(connection, snapshots, capsys):
    users = connection.execute("SELECT id, context::text FROM subjects ORDER BY n").fetchall()
    assert len(users) == 100_000
    answers = dict(connection.execute("SELECT key, variants FROM answers").fetchall())
    assert len(answers) == 6
    inside = agree(snapshots, users, answers, capsys)
    assert inside.pop("halves") == 100_000
    assert all(0 < count < 100_000 for count in inside.values()), inside


def test_rules(connection, snapshots, capsys):
    logging.getLogger("growthbook").setLevel(logging.CRITICAL)
    users = connection.execute("SELECT id, context::text FROM contexts ORDER BY n").fetchall()
    answers = dict(connection.execute("SELECT key, variants FROM rule_answers").fetchall())
    assert len(answers) > 450
    represented = {key: variants for key, variants in answers.items() if key in snapshots[1]["features"]}
    assert len(represented) > 400
    inside = agree(snapshots, users, represented, capsys)
    mixed = sum(0 < count < len(users) for count in inside.values())
    assert mixed > 350, inside


def test_every_experiment_is_there_or_listed(snapshots):
    native, payload = snapshots
    about = payload["pg_experiment"]
    assert (about["scope"], about["version"]) == (native["scope"], native["version"])
    assert payload["dateUpdated"] == native["published_at"]
    listed = {entry["key"]: entry["reason"] for entry in about["unrepresented"]}
    keys = [experiment["key"] for experiment in native["experiments"]]
    assert sorted(keys) == sorted([*payload["features"], *listed])
    assert "paused" not in keys
    assert listed["native"] == "the SDKs do not have the hash native"
    assert listed["patterns"] == "targeting[0].conditions[0]: regex has no exact counterpart"
    assert all(reason.startswith("targeting[") for key, reason in listed.items() if key != "native")
