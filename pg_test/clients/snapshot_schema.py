"""What exp_snapshot() answers is what docs/snapshot.schema.json says, and nothing that it does not say; and it says no to
what it is not.

PGHOST, PGPORT, PGUSER and PGDATABASE name a database of our own.
"""

import copy
import json
from pathlib import Path

import psycopg
import pytest
from jsonschema import Draft202012Validator

HERE = Path(__file__).parent
SCHEMA = json.loads((HERE.parent.parent / "docs" / "snapshot.schema.json").read_text())


def strict(schema):
    """A schema without unknown members. Readers are to put up with them, but what is written is to be described."""
    if isinstance(schema, dict):
        closed = {"additionalProperties": False} if schema.get("type") == "object" else {}
        return {name: strict(value) for name, value in schema.items()} | closed
    return [strict(item) for item in schema] if isinstance(schema, list) else schema


VALIDATOR = Draft202012Validator(SCHEMA)
STRICT = Draft202012Validator(strict(SCHEMA))

DEFINE = r"""
SELECT exp_set_config('theme', '{"color": "blue"}');
SELECT exp_create_scope('shop');
SELECT exp_create_layer('page');
SELECT exp_create_audience('adults', '[{"name": "grown up", "conditions": [
    {"attribute": "age", "operator": "gte", "value": 18}, {"attribute": "banned", "operator": "exists", "not": true}]}]');
SELECT exp_define('everything', '[{"key": "a", "weight": 0.5, "payload": {"n": [1, null]}},
                                  {"key": "b", "weight": 1e-9, "config": "theme"}]', coverage => 0.25, salt => '',
                  audience => 'adults', layer => '{"layer": "page", "start": 0, "end": 99}',
                  targeting => '[{"conditions": []}, {"conditions": [
                      {"attribute": "a.b", "operator": "regex", "value": "^x"},
                      {"attribute": "ip", "operator": "cidr", "value": ["10.0.0.0/8"]}]}]');
SELECT exp_define('ranged', '{"a": 1, "b": 1}', status => 'draft');
SELECT exp_set_allocations('ranged', '[{"variant": "a", "start": 0, "end": 9998}]');
SELECT exp_create_holdout('out', 0.1, scope => 'shop');
SELECT exp_start('ranged');
SELECT exp_define('held', '{"a": 1}', hash => 'planout', scope => 'shop');
SELECT exp_define('won', '{"old": 1, "new": 1}');
SELECT exp_stop('won', reason => 'better', winner => 'new', serve => 'winner');
SELECT exp_define('left', '{"a": 1}');
SELECT exp_stop('left', reason => 'worse');
SELECT exp_update('everything', '{"inherit": true}');
SELECT exp_publish(scope => 'shop');
"""


@pytest.fixture(scope="module")
def documents():
    with psycopg.connect(autocommit=True) as connection:
        connection.execute("CREATE EXTENSION pg_experiment")
        connection.execute(DEFINE)
        query = "SELECT exp_snapshot(scope => scope) FROM unnest(ARRAY['global', 'shop']) AS scope"
        return [row[0] for row in connection.execute(query).fetchall()]


def faults(document, validator=VALIDATOR):
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]


def test_the_schema_is_one():
    Draft202012Validator.check_schema(SCHEMA)


def test_documents(documents):
    own, inheriting = documents
    assert [experiment["key"] for experiment in own["experiments"]] == ["everything", "ranged", "won"]
    assert [experiment["key"] for experiment in inheriting["experiments"]] == ["everything", "held"]
    assert [holdout["key"] for holdout in inheriting["holdouts"]] == ["out"]
    assert [faults(document, STRICT) for document in documents] == [[], []]


def test_every_member_is_needed_and_described(documents):
    """Without any member of it a document is none. One more is described nowhere, and is no fault to a reader."""
    document = {**documents[0], "holdouts": documents[1]["holdouts"]}
    document["experiments"] = [*document["experiments"], *documents[1]["experiments"]]
    free = {"payload", "value"}
    removed = 0

    def walk(node, path):
        if isinstance(node, dict):
            yield path, node
            for name, value in node.items():
                if name not in free:
                    yield from walk(value, [*path, name])
        elif isinstance(node, list):
            for index, value in enumerate(node):
                yield from walk(value, [*path, index])

    def changed(path, change, validator=VALIDATOR):
        other = copy.deepcopy(document)
        node = other
        for step in path:
            node = node[step]
        change(node)
        return faults(other, validator)

    for path, node in walk(document, []):
        assert changed(path, lambda node: node.update(other=1), STRICT), path
        assert not changed(path, lambda node: node.update(other=1)), path
        for name in node.keys() - {"value", "not", "name"}:
            assert changed(path, lambda node, name=name: node.pop(name)), (path, name)
            removed += 1
    assert removed > 60


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("status", "paused"), ("hash", "other"), ("coverage", 1.5), ("coverage", "1"), ("salt", None), ("variants", []),
        ("serve", "none"), ("winner", None), ("winner", 1), ("targeting", {}), ("audience", []), ("layer", {}),
        ("holdouts", None), ("allocations", [{"variant": "a", "start": 0, "end": 10_000}]), ("key", ""),
    ],
)  # fmt: skip
def test_wrong_values(documents, name, value):
    document = copy.deepcopy(documents[0])
    won = next(experiment for experiment in document["experiments"] if experiment["key"] == "won")
    won[name] = value
    assert faults(document)
