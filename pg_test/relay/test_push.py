"""WebSocket and server-sent events: what is told, to whom, and that nothing is told twice or not at all."""

import contextlib
import json
import os
import random
import re
import threading
import time
import uuid

import psycopg
import pytest
from conftest import SECRET, database_url, jwt, request, until
from listen import Deaf, Listener, Stream
from websockets.exceptions import InvalidStatus

VARIANTS = '[{"key": "control", "weight": 1}, {"key": "treatment", "weight": 1}]'
READER, NOBODY = "push_reader", "push_nobody"


@pytest.fixture(scope="session")
def roles(store):
    for role in (READER, NOBODY):
        store.execute(f"DROP ROLE IF EXISTS {role}")
        store.execute(f"CREATE ROLE {role}")
    store.execute("SELECT exp_grant(%s, 'reader', 'global')", [READER])
    yield
    store.execute("SELECT exp_revoke(%s, 'reader', 'global')", [READER])
    for role in (READER, NOBODY):
        store.execute(f"DROP OWNED BY {role}")
        store.execute(f"DROP ROLE {role}")


@pytest.fixture
def start(start_relay, roles):
    """A relay that reads the outbox when it is told to, not by chance."""

    def start(**env):
        return start_relay({"EXP_JWT_SECRET": SECRET, "EXP_POLL_SECONDS": "600", **env})

    return start


@pytest.fixture
def experiment(store):
    key = f"push {uuid.uuid4().hex[:8]}"
    define(store, key)
    return key


def define(store, key, scope=None):
    store.execute("SELECT exp_define(%s, %s::jsonb, scope => %s)", [key, VARIANTS, scope])


def touch(store, key, scope=None):
    """One event: experiment.updated."""
    changes = json.dumps({"description": uuid.uuid4().hex})
    store.execute("SELECT exp_update(%s, %s::jsonb, scope => %s)", [key, changes, scope])


def newest(store, key, scope=None):
    return store.execute("SELECT max(sequence) FROM exp_changes(%s, scope => %s)", [key, scope]).fetchone()[0]


def token(role=READER, **claims):
    return jwt(role, **claims)


def metric(relay, name):
    found = re.search(rf"^exp_relay_push_{name} (\S+)$", request("GET", f"{relay.url}/metrics").body.decode(), re.M)
    return float(found[1])


@pytest.mark.parametrize("path", ["/ws", "/api/experiments/ws"])
def test_a_winner_is_told_as_it_is_decided(start, store, experiment, path):
    relay = start()
    with Listener(relay.url, token(), path) as listener:
        hello = {"type": "hello", "version": listener.hello["version"], "heartbeatSeconds": 30.0, "protocol": 1}
        assert listener.hello == hello
        subscribed = listener.subscribe(experiment)
        assert subscribed == {
            "type": "subscribed",
            "experimentCode": experiment,
            "scope": "global",
            "sequence": newest(store, experiment),
            "winnerVariantKey": None,
            "status": "running",
        }
        store.execute("SELECT exp_stop(%s, 'it is better', 'treatment', 'winner')", [experiment])
        told = [listener.get() for _ in range(3)]
        assert [message["sequence"] for message in told] == [subscribed["sequence"] + step for step in (1, 2, 3)]
        by_type = {message["type"]: message for message in told}
        assert by_type["winner"].items() >= {
            "experimentCode": experiment,
            "scope": "global",
            "winnerVariantKey": "treatment",
            "reason": "it is better",
        }.items()
        decided = store.execute("SELECT exp_get(%s) ->> 'winner_decided_at'", [experiment]).fetchone()[0]
        assert by_type["winner"]["decidedAt"] == decided
        assert by_type["status"].items() >= {"status": "stopped", "previous": "running"}.items()
        assert by_type["event"]["topic"] == "experiment.stopped"
    with Listener(relay.url, token(), path) as late:
        assert late.subscribe(experiment).items() >= {"winnerVariantKey": "treatment", "status": "stopped"}.items()


def test_what_was_missed_is_told_on_return(start, store, experiment):
    relay = start()
    with Listener(relay.url, token()) as listener:
        last = listener.subscribe(experiment)["sequence"]
        touch(store, experiment)
        assert listener.get()["sequence"] == last + 1
    until(lambda: metric(relay, "connections") == 0)
    for _ in range(5):
        touch(store, experiment)
    with Listener(relay.url, token()) as listener:
        assert listener.subscribe(experiment, after=last + 1)["sequence"] == last + 1
        touch(store, experiment)
        assert [listener.get()["sequence"] for _ in range(6)] == list(range(last + 2, last + 8))
    with Listener(relay.url, token()) as listener:
        listener.subscribe(experiment, after=0)
        assert [listener.get()["sequence"] for _ in range(last + 7)] == list(range(1, last + 8))
    with Listener(relay.url, token()) as listener:
        # Of another life of the database.
        assert listener.subscribe(experiment, after=10**9).items() >= {"sequence": last + 7, "reset": True}.items()
        touch(store, experiment)
        assert listener.get()["sequence"] == last + 8


def test_many_pages_are_missed(start, store, experiment):
    with store.transaction():
        for _ in range(450):
            touch(store, experiment)
    relay = start()
    with Listener(relay.url, token()) as listener:
        listener.subscribe(experiment, after=0)
        last = newest(store, experiment)
        assert [listener.get()["sequence"] for _ in range(last)] == list(range(1, last + 1))


class Writer(threading.Thread):
    """Changes experiments, two connections at once, for a while."""

    def __init__(self, keys, changes):
        super().__init__(daemon=True)
        self.done = 0
        self._keys, self._changes = keys, changes

    def run(self):
        with psycopg.connect(database_url(), autocommit=True) as connection:
            for number in range(self._changes):
                touch(connection, self._keys[number % len(self._keys)])
                self.done += 1


class Reader(threading.Thread):
    """Listens to an experiment from its first event on, and hangs up every now and then."""

    def __init__(self, url, key, last, seed):
        super().__init__(daemon=True)
        self.sequences = []
        self._url, self._key, self._last, self._random = url, key, last, random.Random(seed)

    def run(self):
        while self.sequences[-1:] != [self._last]:
            with contextlib.suppress(Exception), Listener(self._url, token()) as listener:
                listener.subscribe(self._key, after=self.sequences[-1] if self.sequences else 0)
                for _ in range(self._random.randint(1, 60)):
                    self.sequences.append(listener.get(seconds=5)["sequence"])
                    if self.sequences[-1] == self._last:
                        return


def test_no_gap_and_nothing_twice_under_load(start, store, experiment):
    """Clients come and go, the relay loses its connection, and each client has every event once, in order."""
    relay = start(EXP_WS_QUEUE="64")
    keys = [experiment, experiment + " b"]
    define(store, keys[1])
    changes = 200
    firsts = {key: newest(store, key) for key in keys}
    writers = [Writer(keys, changes) for _ in range(2)]
    readers = [Reader(relay.url, key, firsts[key] + changes, seed) for seed in range(3) for key in keys]
    for thread in writers + readers:
        thread.start()
    killed = 0
    while any(writer.is_alive() for writer in writers):
        query = "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query ~ 'LISTEN|exp_outbox' AND "
        killed += store.execute(query + "application_name = 'exp-relay'").fetchone()[0]
        writers[0].join(0.5)
    for writer in writers:
        writer.join(30)
    assert killed > 0 and [writer.done for writer in writers] == [changes] * 2
    for reader in readers:
        reader.join(30)
    for reader in readers:
        assert reader.sequences == list(range(1, firsts[experiment] + changes + 1))


def test_who_is_slow_is_sent_away_and_comes_back(start, store, experiment):
    relay = start(EXP_WS_QUEUE="4")
    deaf = Deaf(relay.url, token())
    deaf.say("subscribe", experimentCode=experiment)
    until(lambda: metric(relay, "subscriptions") == 1)
    with Listener(relay.url, token()) as quick:
        last = quick.subscribe(experiment)["sequence"]
        # Too many to wait in a queue of four and in the buffers between; the reason makes them large.
        store.execute("SELECT exp_stop(%s, 'large', 'control')", [experiment])
        seen = last
        while metric(relay, "dropped_total") == 0:
            for winner in ("treatment", "control") * 10:
                changes = json.dumps({"winner": winner, "reason": "x" * 60_000})
                store.execute("SELECT exp_update(%s, %s::jsonb)", [experiment, changes])
            while seen < newest(store, experiment):
                message = quick.get()
                assert message["sequence"] == seen + 1, "the quick one misses nothing"
                seen += 1
    assert deaf.close_code() in (1013, None)
    deaf.close()
    until(lambda: metric(relay, "connections") == 0)
    with Listener(relay.url, token()) as back:
        back.subscribe(experiment, after=last)
        assert [back.get()["sequence"] for _ in range(seen - last)] == list(range(last + 1, seen + 1))


def test_who_answers_no_heartbeat_is_dropped(start, experiment):
    relay = start(EXP_WS_HEARTBEAT_SECONDS="0.2")
    deaf = Deaf(relay.url, token())
    deaf.say("subscribe", experimentCode=experiment)
    assert deaf.close_code() == 1008
    with Listener(relay.url, token()) as listener:
        assert listener.hello["heartbeatSeconds"] == 0.2
        listener.subscribe(experiment)
        heard = [json.loads(listener._socket.recv(timeout=5))["type"] for _ in range(8)]
        assert heard == ["heartbeat"] * 8


def test_there_are_limits(start, store, experiment):
    relay = start(EXP_WS_MAX_CONNECTIONS="2", EXP_WS_MAX_SUBSCRIPTIONS="2", EXP_WS_MESSAGES_PER_SECOND="2")
    keys = [f"{experiment} {number}" for number in range(2)]
    for key in keys:
        define(store, key)
    with Listener(relay.url, token()) as listener, Listener(relay.url, token()):
        with pytest.raises(InvalidStatus) as refused:
            Listener(relay.url, token())
        assert refused.value.response.status_code == 503
        assert Stream(relay.url, token(), experiment=experiment).status == 503
        assert metric(relay, "refused_total") == 2
        for key in keys:
            assert listener.subscribe(key)["type"] == "subscribed"
        assert listener.subscribe(experiment)["code"] == "TOO_MANY_SUBSCRIPTIONS"
        listener.say("unsubscribe", experimentCode=keys[0])
        assert listener.get() == {"type": "unsubscribed", "experimentCode": keys[0], "scope": None}
        assert listener.subscribe(experiment)["type"] == "subscribed"
        # What is no longer listened to is no longer told.
        touch(store, keys[0])
        touch(store, experiment)
        assert listener.get()["experimentCode"] == experiment
        for _ in range(25):
            listener.say("ping")
        assert listener.closed() == (1008, "too many messages")


@pytest.mark.parametrize(
    "text", ["", "{", "null", "[]", '"x"', '{"type": "nothing"}', '{"type": "subscribe"}', "[" * 10000, "\0", "💥" * 100]
)
def test_what_cannot_be_read_is_refused(start, experiment, text):
    relay = start()
    with Listener(relay.url, token()) as listener:
        listener.raw(text)
        assert listener.get().items() >= {"type": "error", "code": "INVALID_MESSAGE"}.items()
        listener.raw(b"\xff\x00")
        assert listener.get()["code"] == "INVALID_MESSAGE"
        assert listener.subscribe(experiment)["type"] == "subscribed"
        listener.say("ping", more="x" * 15000)
        assert listener.get() == {"type": "pong"}
        listener.say("ping", more="x" * 17000)
        assert listener.closed()[0] == 1009


@pytest.mark.parametrize("key", ["no such experiment", "", "x" * 5000, "\\", "' OR 1 = 1", "\0", "💥", "../.."])
def test_what_is_not_there_is_refused(start, key):
    relay = start()
    with Listener(relay.url, token()) as listener:
        refused = listener.subscribe(key)
        assert refused["type"] == "error" and re.match("EXPERIMENT_NOT_FOUND|INVALID_|22", refused["code"]), refused
        listener.say("ping")
        assert listener.get() == {"type": "pong"}
    assert metric(relay, "subscriptions") == 0


def test_the_database_decides_who_may_listen(start, store, experiment):
    relay = start()
    with Listener(relay.url) as unknown:
        assert unknown.subscribe(experiment)["code"] == "UNAUTHENTICATED"
        unknown.say("authenticate", token="nonsense")
        assert unknown.get()["code"] == "UNAUTHENTICATED"
        unknown.say("authenticate", token=token())
        assert unknown.get() == {"type": "authenticated"}
        assert unknown.subscribe(experiment)["type"] == "subscribed"
    for headers in ({"token": "nonsense"}, {"token": token(exp=1)}, {"token": jwt(READER, "x" * 40)}):
        for in_query in (False, True):
            with pytest.raises(InvalidStatus) as refused:
                Listener(relay.url, in_query=in_query, **headers)
            assert refused.value.response.status_code == 401
    with Listener(relay.url, token(), in_query=True) as listener:
        assert listener.subscribe(experiment)["type"] == "subscribed"
    with Listener(relay.url, token(NOBODY)) as nobody:
        refused = nobody.subscribe(experiment)
        assert refused["type"] == "error" and refused["code"] in ("ACCESS_DENIED", "EXPERIMENT_NOT_FOUND", "42501")
    with Listener(relay.url, token(os.environ["PGUSER"])) as superuser:
        assert superuser.subscribe(experiment)["code"] == "ROLE_REFUSED"
    anonymous = start(EXP_ANON_ROLE=READER)
    with Listener(anonymous.url) as listener:
        assert listener.subscribe(experiment)["type"] == "subscribed"


def test_access_that_ends_ends_the_stream(start, store, experiment):
    relay = start(EXP_WS_REAUTHORIZE_SECONDS="0.2")
    # Clocks may differ by 30 seconds: this one holds for another two.
    with Listener(relay.url, token(exp=int(time.time()) - 28)) as expiring:
        assert expiring.subscribe(experiment)["type"] == "subscribed"
        assert expiring.get()["code"] == "UNAUTHENTICATED"
        assert expiring.closed() == (1008, "the token no longer holds")
    with Listener(relay.url, token(exp=int(time.time()) - 28)) as renewed:
        assert renewed.subscribe(experiment)["type"] == "subscribed"
        renewed.say("authenticate", token=token())
        assert renewed.get() == {"type": "authenticated"}
        time.sleep(2.5)  # Nothing comes: there is nothing to wait for.
        touch(store, experiment)
        assert renewed.get()["type"] == "event"
    with Listener(relay.url, token()) as revoked, Stream(relay.url, token(), experiment=experiment) as stream:
        assert revoked.subscribe(experiment)["type"] == "subscribed" and stream.get()[0] == "subscribed"
        store.execute("SELECT exp_revoke(%s, 'reader', 'global')", [READER])
        try:
            ended = revoked.get()
            assert ended["type"] == "unsubscribed" and ended["code"] in ("ACCESS_DENIED", "EXPERIMENT_NOT_FOUND", "42501")
            assert stream.get()[0] == "refused" and stream.get() is None
        finally:
            store.execute("SELECT exp_grant(%s, 'reader', 'global')", [READER])
        touch(store, experiment)
        revoked.say("ping")
        assert revoked.get() == {"type": "pong"}


def test_an_inherited_experiment_is_listened_to_from_below(start, store, experiment):
    below = f"below {experiment}"
    store.execute("SELECT exp_create_scope(%s)", [below])
    store.execute("""SELECT exp_update(%s, '{"inherit": true}')""", [experiment])
    store.execute("SELECT exp_grant(%s, 'reader', %s)", [NOBODY, below])
    relay = start()
    last = newest(store, experiment)
    with Listener(relay.url, token(NOBODY)) as listener:
        subscribed = listener.subscribe(experiment, scope=below, after=0)
        assert subscribed.items() >= {"type": "subscribed", "scope": "global", "sequence": 0}.items(), subscribed
        assert [listener.get()["sequence"] for _ in range(last)] == list(range(1, last + 1))
        touch(store, experiment)
        assert listener.get()["sequence"] == last + 1
        assert listener.subscribe(experiment, scope="global")["type"] == "error"
    # Of the same key, a scope's own goes first.
    define(store, experiment, below)
    with Listener(relay.url, token(NOBODY)) as listener:
        assert listener.subscribe(experiment, scope=below)["scope"] == below
        touch(store, experiment)
        touch(store, experiment, below)
        assert listener.get()["scope"] == below


def test_server_sent_events(start, store, experiment):
    relay = start()
    assert Stream(relay.url, experiment=experiment).status == 401
    assert Stream(relay.url, token(), experiment="no such experiment").status == 404
    assert Stream(relay.url, token()).status == 400
    assert Stream(relay.url, token(), last="x", experiment=experiment).status == 400
    with Stream(relay.url, experiment=experiment, access_token=token()) as stream:
        assert stream.status == 200 and stream.headers["Content-Type"].startswith("text/event-stream")
        kind, last, told = stream.get()
        assert kind == "subscribed" and last == newest(store, experiment) and told["status"] == "running"
        touch(store, experiment)
        kind, sequence, told = stream.get()
        assert (kind, sequence, told["experimentCode"]) == ("event", last + 1, experiment)
    store.execute("SELECT exp_stop(%s, 'it is better', 'treatment', 'winner')", [experiment])
    with Stream(relay.url, token(), last=last, experiment=experiment) as stream:
        assert stream.get()[:2] == ("subscribed", last)
        told = [stream.get() for _ in range(4)]
        assert [sequence for _, sequence, _ in told] == list(range(last + 1, last + 5))
        assert {kind for kind, _, _ in told} == {"event", "status", "winner"}
        touch(store, experiment)
        assert stream.get()[1] == last + 5


def test_the_end_is_told_to_those_who_listen(start, experiment):
    relay = start()
    with Listener(relay.url, token()) as listener, Stream(relay.url, token(), experiment=experiment) as stream:
        listener.subscribe(experiment)
        stream.get()
        begun = time.monotonic()
        assert relay.end(10) == 0
        assert time.monotonic() - begun < 5
        assert listener.closed()[0] == 1001
        assert stream.get() is None


def test_the_poll_finds_what_no_notification_told(start, store, experiment):
    """PREPARE TRANSACTION does not go with NOTIFY."""
    relay = start(EXP_POLL_SECONDS="0.2")
    with Listener(relay.url, token()) as listener:
        last = listener.subscribe(experiment)["sequence"]
        with psycopg.connect(database_url(), autocommit=True) as connection:
            connection.execute("BEGIN")
            touch(connection, experiment)
            connection.execute("PREPARE TRANSACTION 'push'")
            connection.execute("COMMIT PREPARED 'push'")
        assert listener.get()["sequence"] == last + 1


def test_a_database_that_is_another_one(start, store, roles):
    """Its extension is made anew under the relay: the feed goes on from now, and sends its clients away once."""
    name = f"push_{uuid.uuid4().hex[:8]}"
    store.execute(f"CREATE DATABASE {name}")
    url = database_url().replace("/" + os.environ["PGDATABASE"] + "?", f"/{name}?")
    try:
        with psycopg.connect(url, autocommit=True) as other:

            def fresh():
                other.execute("CREATE EXTENSION pg_experiment")
                other.execute("SELECT exp_init()")
                other.execute("SELECT exp_grant(%s, 'reader', 'global')", [READER])
                define(other, "again")

            fresh()
            relay = start(DATABASE_URL=url, EXP_POLL_SECONDS="0.1")
            with Listener(relay.url, token()) as listener:
                listener.subscribe("again")
                for _ in range(5):
                    touch(other, "again")
                last = [listener.get()["sequence"] for _ in range(5)][-1]
                other.execute("DROP EXTENSION pg_experiment CASCADE")
                other.execute("DROP SCHEMA IF EXISTS exp CASCADE")
                fresh()
                assert listener.closed()[0] == 1012
            with Listener(relay.url, token()) as listener:
                subscribed = listener.subscribe("again", after=last)
                assert subscribed["reset"] and subscribed["sequence"] < last
                touch(other, "again")
                assert listener.get()["sequence"] == subscribed["sequence"] + 1
            relay.end()
            other.execute(f"DROP OWNED BY {READER}")
    finally:
        store.execute(f"DROP DATABASE {name} WITH (FORCE)")
