"""The primary is killed and its standby promoted: relays find the new one, and whoever listens misses nothing."""

import re
import time

import pytest
from cluster import Cluster, Pair
from conftest import SECRET, jwt, problem, request, until
from listen import Listener, Stream
from trial import DATABASE, Trial

OPERATOR = "failover_operator"
ENVIRONMENT = {"EXP_JWT_SECRET": SECRET, "EXP_WS_REAUTHORIZE_SECONDS": "0.5", "EXP_WEBHOOK_LANES": "2"}


class Failover(Trial):
    def prepare(self):
        super().prepare()
        with self.cluster.connect(DATABASE, autocommit=True) as connection:
            connection.execute(f"CREATE ROLE {OPERATOR}")
            connection.execute("SELECT exp_grant(%s, 'admin', 'global')", (OPERATOR,))

    @property
    def key(self):
        return self.writers[0].keys[0]

    def newest(self):
        with self.cluster.connect(DATABASE) as connection:
            return connection.execute("SELECT max(sequence) FROM exp_changes(%s)", (self.key,)).fetchone()[0]

    def delivered(self, more=20, seconds=30):
        """Waits for so many more."""
        before = len(self.receiver.acknowledged())
        until(lambda: len(self.receiver.acknowledged()) >= before + more, seconds)

    def share(self, more=5):
        """Waits until each relay has delivered so many more."""
        before = [attempts(relay) for relay in self.relays]
        until(lambda: all(attempts(relay) >= told + more for relay, told in zip(self.relays, before)))


def attempts(relay):
    name = r'^exp_relay_webhook_attempts_total\{outcome="delivered"\} (\d+)$'
    found = re.search(name, request("GET", f"{relay.url}/metrics").body.decode(), re.M)
    return int(found[1]) if found else 0


def ready(relay):
    return request("GET", f"{relay.url}/ready").status


def call(relay, function, **arguments):
    return request("POST", f"{relay.url}/rpc/{function}", arguments, token=jwt(OPERATOR))


@pytest.fixture
def trial():
    """Begins trials: trial(cluster) -> Failover. They end with the test."""
    begun = []

    def begin(cluster):
        begun.append(Failover(cluster))
        return begun[-1]

    yield begin
    for one in begun:
        one.close()


def fail_over(trial):
    """How many seconds after the promotion began each relay was ready, and something was delivered."""
    pair, relays = trial.cluster, trial.relays
    pair.primary.kill()
    for relay in relays:
        until(lambda: ready(relay) == 503)
        assert problem(call(relay, "exp_get", key=trial.key)) == (503, "PGRST001")
        assert request("GET", f"{relay.url}/health").status == 200
    before, began = len(trial.receiver.received()), time.monotonic()
    pair.promote()
    first = until(lambda: trial.receiver.received()[before:])[0].began - began
    for relay in relays:
        until(lambda: ready(relay) == 200)
    return {"first delivery": round(first, 2), "all ready": round(time.monotonic() - began, 2)}


def listen_through(trial, stream, sequences):
    """Reads on to the newest that there is: none is missing, none comes twice."""
    last = trial.newest()
    while sequences[-1] < last:
        sequences.append(stream())
    assert sequences == list(range(sequences[0], last + 1))


@pytest.mark.parametrize("relays", [1, 2])
def test_a_failover_loses_nothing(trial, relays):
    trial = trial(Pair())
    trial.begin(relays, **ENVIRONMENT)
    relay = trial.relays[-1]
    until(lambda: all(ready(one) == 200 for one in trial.relays))
    with Listener(relay.url, jwt(OPERATOR)) as listener, Stream(relay.url, jwt(OPERATOR), experiment=trial.key) as sse:
        told, streamed = [listener.subscribe(trial.key)["sequence"]], [sse.get()[1]]
        trial.delivered()
        trial.share()
        found = fail_over(trial)
        trial.delivered()
        trial.share()
        changed = call(relay, "exp_update", key=trial.key, patch={"description": "after it"})
        assert changed.status == 200, changed
        assert call(relay, "exp_get", key=trial.key).json["description"] == "after it"
        found |= trial.finish()
        listen_through(trial, lambda: listener.get()["sequence"], told)
        listen_through(trial, lambda: sse.get()[1], streamed)
    print(found)


def test_a_primary_that_hangs_is_left(trial):
    trial = trial(Pair())
    url = f"{trial.cluster.url(DATABASE)}?connect_timeout=1"
    trial.begin(1, DATABASE_URL=url, EXP_REQUEST_TIMEOUT_SECONDS="1", **ENVIRONMENT)
    relay = trial.relays[0]
    until(lambda: ready(relay) == 200)
    with Listener(relay.url, jwt(OPERATOR)) as listener:
        told = [listener.subscribe(trial.key)["sequence"]]
        trial.delivered()
        trial.cluster.primary.freeze()
        until(lambda: ready(relay) in (503, 504))
        began = time.monotonic()
        trial.cluster.promote()
        until(lambda: ready(relay) == 200)
        found = {"ready": round(time.monotonic() - began, 2)}
        with trial.cluster.standby.connect(DATABASE, autocommit=True) as connection:
            for _ in range(5):
                trial.writers[0].change(connection, trial.key)
        trial.delivered()
        found["delivered"] = round(time.monotonic() - began, 2)
        # A connection that hangs is found out by the request that takes it, which is told to try again.
        until(lambda: call(relay, "exp_get", key=trial.key).status == 200)
        # Its writers wait for it until it is gone.
        trial.cluster.primary.kill()
        found |= trial.finish()
        listen_through(trial, lambda: listener.get()["sequence"], told)
    print(found)


def test_a_relay_waits_for_its_database(trial):
    trial = trial(Cluster())
    trial.cluster.kill()
    relay = trial.start_relay(**ENVIRONMENT)
    trial.relays.append(relay)
    assert problem(request("GET", f"{relay.url}/ready")) == (503, "PGRST001")
    assert problem(call(relay, "exp_get", key=trial.key)) == (503, "PGRST001")
    assert request("GET", f"{relay.url}/health").status == 200
    with Listener(relay.url, jwt(OPERATOR)) as listener:
        refused = listener.subscribe(trial.key)
        assert (refused["type"], refused["code"]) == ("error", "UNAVAILABLE")
        trial.cluster.start()
        until(lambda: ready(relay) == 200)
        told = [listener.subscribe(trial.key)["sequence"]]
        trial.begin(0)
        trial.relays.append(relay)
        trial.delivered()
        assert call(relay, "exp_get", key=trial.key).status == 200
        trial.finish()
        listen_through(trial, lambda: listener.get()["sequence"], told)
