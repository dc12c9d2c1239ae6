"""The whole way to the edge: exp_publish, the relay, a bucket, GrowthBook's own SDKs. They load what lies in the bucket, as
they load it from GrowthBook, and answer for 100,000 subjects what exp_peek answers.

NODE_MODULES names the directory that has pg and the SDK for JavaScript.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest
from growthbook import GrowthBook

from conftest import until
from s3 import BUCKET, Bucket, moto

HERE = Path(__file__).parent
SUBJECTS, EXPERIMENTS = 100_000, 6


@pytest.fixture(scope="module")
def database(store):
    store.execute((HERE / "../clients/subjects.sql").read_text())
    store.execute((HERE / "../clients/snapshot.sql").read_text())
    return store


@pytest.fixture
def edge(database, start_relay, tmp_path):
    """Where the SDKs load from: the URL of the bucket, which has the newest version."""
    endpoint = moto(tmp_path)
    try:
        bucket = Bucket(endpoint)
        # Applications read without a key.
        everybody = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{BUCKET}/*"}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [everybody]})
        endpoint.client().put_bucket_policy(Bucket=BUCKET, Policy=policy)
        start_relay(bucket.env())
        version = database.execute("SELECT (exp_snapshot() ->> 'version')::int").fetchone()[0]
        until(lambda: bucket.version("global") == version)
        yield f"{endpoint.url}/{BUCKET}"
    finally:
        endpoint.stop()


def test_the_sdk_for_python_agrees(database, edge, capsys):
    loader = GrowthBook(api_host=edge, client_key="global")
    loader.load_features()
    # One that knows where to load from looks there again at each answer.
    sdk = GrowthBook(features=loader.get_features())
    won = {experiment["key"] for experiment in native(database)["experiments"] if experiment["status"] == "stopped"}
    users = database.execute("SELECT id, context::text FROM subjects ORDER BY n").fetchall()
    answers = database.execute("SELECT key, variants FROM answers").fetchall()
    differ, compared = [], 0
    for index, (subject, context) in enumerate(users):
        sdk.set_attributes(json.loads(context) | {"id": subject})
        for key, variants in answers:
            result = sdk.eval_feature(key)
            experiment = result.experimentResult
            # A winner that is forced has no experiment, only its value, which is its key here.
            theirs = result.value if key in won else experiment.key if experiment and experiment.inExperiment else None
            if theirs != variants[index]:
                differ.append((key, subject, context, theirs, variants[index]))
            compared += 1
    assert compared == SUBJECTS * EXPERIMENTS
    assert not differ, f"{len(differ)} differ: {differ[:5]}"
    with capsys.disabled():
        print(f"\n{compared:,} answers compared with GrowthBook for Python from the bucket, all equal")


def native(database):
    return database.execute("SELECT exp_snapshot()").fetchone()[0]


def test_the_sdk_for_javascript_agrees(database, edge, capsys):
    script = ["node", HERE / "edge.cjs", edge]
    ended = subprocess.run(script, env=os.environ, capture_output=True, text=True, timeout=300)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.strip() == str(SUBJECTS * EXPERIMENTS)
    with capsys.disabled():
        print(f"\n{SUBJECTS * EXPERIMENTS:,} answers compared with GrowthBook for JavaScript from the bucket, all equal")


def test_a_change_reaches_the_edge(database, edge, start_relay):
    """The payload in the bucket follows a change, without anybody's call."""
    load = lambda: GrowthBook(api_host=edge, client_key="global", attributes={"id": "1"}, cache_ttl=0)
    database.execute("SELECT exp_define('late', '{\"on\": 1}', hash => 'growthbook_v2')")

    def arrived():
        sdk = load()
        sdk.load_features()
        return "late" in sdk.get_features()

    until(arrived)
