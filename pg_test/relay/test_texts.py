"""The two hundred hostile texts of pg_test/clients, through HTTP and server-sent events: the JSON has them as given."""

import sys
from pathlib import Path
from urllib.parse import quote, urlencode

import pytest
from conftest import SECRET, Relay, database_url, jwt, problem, request
from listen import Stream

sys.path.append(str(Path(__file__).resolve().parents[1] / "clients"))
from hostile.texts import HOSTILE, is_key  # noqa: E402

KEYS = [text for text in HOSTILE if is_key(text)]


@pytest.fixture(scope="module")
def url(store):
    store.execute("CREATE ROLE text_relay LOGIN NOINHERIT")
    store.execute("CREATE ROLE text_admin")
    store.execute("GRANT text_admin TO text_relay")
    store.execute("SELECT exp_grant('text_relay', 'admin', 'global'), exp_grant('text_admin', 'admin', 'global')")
    relay = Relay({"EXP_JWT_SECRET": SECRET, "DATABASE_URL": database_url("text_relay")})
    yield relay.url
    assert relay.end() == 0
    store.execute("DROP OWNED BY text_relay, text_admin")
    store.execute("DROP ROLE text_relay, text_admin")


def call(url, function, arguments):
    return request("POST", f"{url}/rpc/{function}", arguments, token=jwt("text_admin"))


def test_keys_subjects_and_payloads(url, store):
    """Each in a draft first: nothing is published before all are there."""
    for text in KEYS:
        variants = [{"key": text, "payload": {text: [text]}}]
        defined = call(url, "exp_define", {"key": text, "variants": variants, "status": "draft", "metadata": {text: text}})
        assert (defined.status, defined.json) == (200, True), (text, defined)
        got = request("GET", f"{url}/rpc/exp_get?{urlencode({'key': text})}", token=jwt("text_admin")).json
        assert (got["key"], got["metadata"], got["variants"][0]["payload"]) == (text, {text: text}, {text: [text]})
        forced = call(url, "exp_override", {"key": text, "subject": text, "variant": text})
        assert forced.json is True
        assigned = call(url, "exp_assign", {"key": text, "subject": text, "context": {text: text}}).json
        assert assigned == {"variant": text, "is_new": False, "reason": "override", "payload": {text: [text]}}
    listed = call(url, "exp_list", {}).json
    assert {one["key"] for one in listed} == set(KEYS)
    names = store.execute("SELECT count(*) FROM exp.override WHERE subject = ANY (%s)", (KEYS,)).fetchone()
    assert names == (len(KEYS),)


def test_snapshots_and_events(url, store):
    store.execute("SELECT count(exp_start(key)) FROM exp_list(status => 'draft')")
    snapshot = call(url, "exp_snapshot", {}).json
    payloads = {one["key"]: one["variants"][0]["payload"] for one in snapshot["experiments"]}
    assert payloads == {text: {text: [text]} for text in KEYS}
    for text in KEYS[::8]:
        with Stream(url, jwt("text_admin"), experiment=text, after=0) as stream:
            said = [stream.get()[2] for _ in range(2)]
        assert {one["experimentCode"] for one in said} == {text}
    events = call(url, "exp_changes", {"key": KEYS[3]}).json
    assert [event["topic"] for event in events][:1] == ["experiment.created"]


def test_what_is_no_text_is_refused(url, store):
    before = store.execute("SELECT count(*) FROM exp.experiment").fetchone()
    for body in (b'{"key": "\xff", "variants": {"a": 1}}', b'{"key": "\\ud800", "variants": {"a": 1}}', b'{"key": "k", "variants": {"a": 1}', b"\x00"):
        assert request("POST", f"{url}/rpc/exp_define", body, token=jwt("text_admin")).status == 400, body
    for given in ({"key": "a\u0000b"}, {"key": "k", "metadata": {"a": "\u0000"}}, {"key": "k", "metadata": {"\u0000": 1}}):
        status, name = problem(call(url, "exp_define", {"variants": {"a": 1}, **given}))
        assert status == 400 and name, given
    assert problem(call(url, "exp_define", {"key": "x" * 1_000_000, "variants": {"a": 1}})) == (422, "INVALID_KEY")
    for path in ("exp_get?key=%FF", "exp_get?key=%00", "exp_get?key=" + quote("a\x01b")):
        assert request("GET", f"{url}/rpc/{path}", token=jwt("text_admin")).status in (400, 422), path
    assert store.execute("SELECT count(*) FROM exp.experiment").fetchone() == before
