"""What the relay writes into a bucket: of SeaweedFS, of moto, and of endpoints that fail in all the ways they do."""

import base64
import json
import os
import re
import subprocess
import uuid
from urllib.parse import quote

import pytest
import s3
from conftest import SECRET, database_url, request, until

ENDPOINTS = {"weed": s3.weed, "moto": s3.moto}
POINTERS = ("snapshots/latest.json", "snapshots/latest.growthbook.json", "version.json")


@pytest.fixture(scope="session")
def endpoints(tmp_path_factory):
    started = {}

    def get(name):
        if name not in started:
            started[name] = ENDPOINTS[name](tmp_path_factory.mktemp(name))
        return started[name]

    yield get
    for one in started.values():
        one.stop()


@pytest.fixture(params=ENDPOINTS)
def endpoint(request, endpoints):
    return endpoints(request.param)


@pytest.fixture
def proxy(endpoints):
    """Before moto, which looks at no signature: a header can go missing."""
    proxy = s3.Proxy(endpoints("moto"))
    yield proxy
    proxy.stop()


@pytest.fixture
def bucket(endpoint):
    return s3.Bucket(endpoint, f"tests-{uuid.uuid4().hex[:12]}")


@pytest.fixture
def proxied(proxy):
    return s3.Bucket(proxy, f"tests-{uuid.uuid4().hex[:12]}")


@pytest.fixture
def scope(store):
    """A scope with one experiment that runs: its version 1 is published."""
    name = f"scope {uuid.uuid4().hex[:8]}/ä"
    store.execute("SELECT exp_create_scope(%s)", [name])
    change(store, name, "first")
    return name


def change(store, scope, key):
    """An experiment starts: one more version of the scope."""
    variants = '[{"key": "control", "weight": 1}, {"key": "treatment", "weight": 1, "payload": {"n": 1.50}}]'
    store.execute("SELECT exp_define(%s, %s::jsonb, scope => %s)", [key, variants, scope])
    return newest(store, scope)


def newest(store, scope):
    return store.execute("SELECT max(version) FROM exp_config_versions(scope => %s)", [scope]).fetchone()[0]


def snapshot(store, scope, version, form="native"):
    return store.execute("SELECT exp_snapshot(%s, %s, scope => %s)::text", [version, form, scope]).fetchone()[0]


def encoded(scope):
    return quote(scope, safe="-._~")


def same_as_database(store, bucket, scope):
    """Every version that is kept is there as the database has it, and all pointers are at the newest."""
    at, last = f"configs/{encoded(scope)}", newest(store, scope)
    for version in range(1, last + 1):
        for form, ending in (("native", "json"), ("growthbook", "growthbook.json")):
            assert bucket.get(f"{at}/snapshots/{version}.{ending}")["text"] == snapshot(store, scope, version, form)
    assert bucket.get(f"{at}/snapshots/latest.json")["text"] == snapshot(store, scope, last)
    growthbook = snapshot(store, scope, last, "growthbook")
    assert bucket.get(f"{at}/snapshots/latest.growthbook.json")["text"] == growthbook
    assert bucket.get(f"api/features/{encoded(scope)}")["text"] == growthbook
    assert bucket.version(encoded(scope)) == last


def arrives(store, bucket, scope, seconds=30):
    last = newest(store, scope)
    until(lambda: bucket.version(encoded(scope)) == last, seconds)


def metric(relay, name):
    found = re.search(rf"^exp_relay_bucket_{name} (\S+)$", request("GET", f"{relay.url}/metrics").body.decode(), re.M)
    return float(found[1])


def told(relay, text):
    return [line for line in relay.log if text in line]


def test_what_is_published_is_in_the_bucket(start_relay, store, bucket, scope):
    relay = start_relay(bucket.env())
    arrives(store, bucket, scope)
    for key in ("second", "third"):
        # Neither poll nor sweep comes in time: the notification does it.
        change(store, scope, key)
        arrives(store, bucket, scope)
    same_as_database(store, bucket, scope)
    until(lambda: metric(relay, "versions_behind") == 0)
    assert metric(relay, "up") == 1 and metric(relay, "conflicts_total") == 0

    at = f"configs/{encoded(scope)}"
    first = bucket.get(f"{at}/snapshots/1.json")
    assert first["ContentType"] == "application/json; charset=utf-8" and "immutable" in first["CacheControl"]
    assert bucket.get(f"{at}/snapshots/latest.json")["CacheControl"].startswith("public, max-age=10")
    index = bucket.json(f"{at}/version.json")
    published = json.loads(snapshot(store, scope, 3))["published_at"]
    assert index == {
        "scope": scope,
        "version": 3,
        "published_at": published,
        "digest": index["digest"],
        "snapshot": f"{at}/snapshots/3.json",
    }
    query = "SELECT digest FROM exp_config_versions(scope => %s) WHERE version = 3"
    assert index["digest"] == store.execute(query, [scope]).fetchone()[0]


def test_an_object_has_a_url(start_relay, store, endpoints, scope):
    """A slash in a scope is no directory: its key has %2F, and a URL of that key has %252F."""
    bucket = s3.Bucket(endpoints("weed"), f"tests-{uuid.uuid4().hex[:12]}")
    start_relay(bucket.env())
    arrives(store, bucket, scope)
    policy = {"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": f"arn:aws:s3:::{bucket.name}/*"}
    bucket.endpoint.client().put_bucket_policy(
        Bucket=bucket.name, Policy=json.dumps({"Version": "2012-10-17", "Statement": [policy]})
    )
    url = f"{bucket.endpoint.url}/{bucket.name}/api/features/{quote(encoded(scope), safe='')}"
    answer = until(lambda: (got := request("GET", url)).status == 200 and got)
    assert answer.json == json.loads(snapshot(store, scope, 1, "growthbook"))


def test_bad_credentials_are_said_once_and_hurt_nothing_else(start_relay, endpoints):
    bucket = s3.Bucket(endpoints("weed"), f"tests-{uuid.uuid4().hex[:12]}")
    relay = start_relay(bucket.env(S3_SECRET_KEY="wrong"))
    until(lambda: metric(relay, "failures_total") >= 3)
    assert len(told(relay, f"bucket {bucket.name}")) == 1 and metric(relay, "up") == 0
    assert "wrong" not in "\n".join(relay.log)
    assert request("GET", f"{relay.url}/health").status == 200
    assert bucket.keys() == set()


def test_a_bucket_that_is_missing_is_waited_for(start_relay, store, endpoint, scope):
    bucket = s3.Bucket(endpoint, f"tests-{uuid.uuid4().hex[:12]}", make=False)
    relay = start_relay(bucket.env())
    until(lambda: metric(relay, "failures_total") >= 2)
    assert len(told(relay, f"bucket {bucket.name}")) == 1
    bucket.make()
    arrives(store, bucket, scope)
    same_as_database(store, bucket, scope)
    until(lambda: told(relay, "it is written again"))


def test_an_endpoint_that_is_down_for_a_while(start_relay, store, endpoints, scope):
    # Connections are broken in the middle, and refused.
    proxy = s3.Proxy(endpoints("weed"))
    bucket = s3.Bucket(proxy, f"tests-{uuid.uuid4().hex[:12]}")
    relay = start_relay(bucket.env())
    arrives(store, bucket, scope)
    proxy.down = True
    proxy.stop()
    for key in ("second", "third", "fourth"):
        change(store, scope, key)
    until(lambda: metric(relay, "up") == 0)
    assert metric(relay, "versions_behind") >= 1
    proxy.start()
    failures = metric(relay, "failures_total")
    until(lambda: metric(relay, "failures_total") > failures)
    proxy.down = False
    arrives(store, bucket, scope)
    same_as_database(store, bucket, scope)
    until(lambda: metric(relay, "up") == 1)
    lines = told(relay, f"bucket {bucket.name}")
    assert len(lines) == 2, "that it fails, and that it works again: " + "\n".join(lines)
    proxy.stop()


def test_an_endpoint_that_ignores_conditions_is_refused(start_relay, store, proxy, proxied, scope):
    proxy.ignore_conditions = True
    relay = start_relay(proxied.env())
    until(lambda: told(relay, "EXP_S3_UNCONDITIONAL"))
    assert proxied.keys() == {"configs/.exp-relay"}
    relay.end()
    start_relay(proxied.env(EXP_S3_UNCONDITIONAL="on"))
    arrives(store, proxied, scope)
    same_as_database(store, proxied, scope)


# The objects of a version, in the order in which they are written; the second relay finds the first so many of them.
@pytest.mark.parametrize("written", range(6))
def test_killed_between_two_objects(start_relay, store, proxy, proxied, scope, written):
    relay = start_relay(proxied.env())
    arrives(store, proxied, scope)
    at, seen = f"/configs/{encoded(encoded(scope))}/", []

    def kill_at(path):
        if quote(encoded(scope), safe="") in path:
            seen.append(path)
            if len(seen) > written:
                proxy.down = True
                relay.kill()

    proxy.before_put = kill_at
    change(store, scope, "second")
    until(lambda: relay.process.poll() is not None)
    assert len(seen) == written + 1, at
    proxy.before_put, proxy.down = lambda path: None, False
    start_relay(proxied.env())
    arrives(store, proxied, scope)
    same_as_database(store, proxied, scope)


def test_two_relays_never_go_backwards(start_relay, store, bucket, scope):
    relays = [start_relay(bucket.env()) for _ in range(2)]
    last = dict.fromkeys([f"configs/{encoded(scope)}/{name}" for name in POINTERS], 0)

    def look():
        for key in last:
            found = bucket.json(key) or {"version": 0}
            version = found.get("version", found.get("pg_experiment", {}).get("version"))
            assert version >= last[key], key
            last[key] = version

    for number in range(15):
        change(store, scope, f"key {number}")
        look()
    until(lambda: look() or set(last.values()) == {newest(store, scope)})
    same_as_database(store, bucket, scope)
    for relay in relays:
        assert metric(relay, "conflicts_total") == 0 and metric(relay, "scopes_ahead") == 0


def test_a_restored_database_does_not_take_the_bucket_back(start_relay, store, bucket, scope):
    later = {"scope": scope, "version": 999, "snapshot": "that of another life"}
    keys = [f"configs/{encoded(scope)}/{name}" for name in POINTERS]
    for key in keys:
        bucket.put(key, json.dumps(later))
    relay = start_relay(bucket.env())
    until(lambda: told(relay, "has version 999"))
    until(lambda: metric(relay, "scopes_ahead") == 1)
    assert [bucket.json(key) for key in keys] == [later] * len(keys)


def test_a_snapshot_that_differs_is_never_overwritten(start_relay, store, bucket, scope):
    key = f"configs/{encoded(scope)}/snapshots/1.json"
    bucket.put(key, '{"version": 1, "of": "another life"}')
    relay = start_relay(bucket.env())
    arrives(store, bucket, scope)
    until(lambda: told(relay, "other content"))
    assert metric(relay, "conflicts_total") == 1
    assert bucket.json(key) == {"version": 1, "of": "another life"}


def test_a_change_over_http_says_whether_it_is_in_the_bucket(start_relay, store, proxy, proxied, scope):
    relay = start_relay(proxied.env(EXP_JWT_SECRET=SECRET, EXP_SUPERADMIN="root:of the tests"))
    arrives(store, proxied, scope)
    root = {"Authorization": "Basic " + base64.b64encode(b"root:of the tests").decode()}
    url = f"{relay.url}/experiments/{request_id(relay, root, scope)}/publish"
    change(store, scope, "second")
    published = request("POST", url, headers=root)
    assert published.status in (200, 201), published
    assert published.headers["x-publish-succeeded"] == "true" and published.headers["x-publish-error"] is None
    assert int(published.headers["x-publish-version"]) == newest(store, scope) == proxied.version(encoded(scope))
    proxy.down = True
    change(store, scope, "third")
    until(lambda: metric(relay, "up") == 0)
    published = request("POST", url, headers=root)
    assert published.status in (200, 201), published
    assert published.headers["x-publish-succeeded"] == "false" and "bucket" in published.headers["x-publish-error"]


def request_id(relay, headers, scope):
    listed = request("GET", f"{relay.url}/experiments?environmentId={quote(scope, safe='')}", headers=headers)
    own = [found for found in listed.json["data"] if found["environmentId"] == scope]
    return quote(own[0]["id"], safe="")


def test_a_role_that_is_admin_of_global_is_enough(start_relay, store, endpoints, scope):
    role = f"bucket_{uuid.uuid4().hex[:8]}"
    store.execute(f"CREATE ROLE {role} LOGIN")
    store.execute("SELECT exp_grant(%s, 'admin', 'global')", [role])
    try:
        bucket = s3.Bucket(endpoints("moto"), f"tests-{uuid.uuid4().hex[:12]}")
        relay = start_relay(bucket.env(DATABASE_URL=database_url(role)))
        arrives(store, bucket, scope)
        change(store, scope, "second")
        arrives(store, bucket, scope)
        same_as_database(store, bucket, scope)
        relay.end()
    finally:
        store.execute("SELECT exp_revoke(%s, 'admin', 'global')", [role])
        store.execute(f"DROP OWNED BY {role}")
        store.execute(f"DROP ROLE {role}")


def check(env):
    given = {"PATH": os.environ["PATH"], "DATABASE_URL": database_url(), **env}
    return subprocess.run([os.environ["EXP_RELAY"], "--check"], env=given, capture_output=True, text=True, timeout=60)


def test_check_tries_the_bucket(store, bucket):
    done = check(bucket.env())
    assert "with conditional writes" in done.stdout and done.returncode == 0, done
    missing = check(bucket.env(S3_BUCKET="no-such-bucket"))
    assert re.search(r"FAILED +bucket: no-such-bucket at http", missing.stdout) and missing.returncode == 1, missing
    nobody = check(bucket.env(S3_ENDPOINT=f"http://127.0.0.1:{s3.free_ports(1)[0]}"))
    assert "FAILED  bucket" in nobody.stdout and nobody.returncode == 1, nobody
