"""Faults of receivers, relays and the database, while events are written: none may be lost, each keeps its id, and each
experiment its order. `python3 faults.py 200` runs by itself, and prints what happened."""

import collections
import os
import random
import signal
import sys
import threading
import time

import psycopg
from cluster import Cluster
from conftest import Relay, until
from receiver import Answer, Receiver, disorder

# Of a hundred faults.
SHARES = {
    "500": 14,
    "503 with Retry-After": 6,
    "404": 6,
    "hang": 12,
    "reset": 14,
    "half an answer": 12,
    "handled, then reset": 6,
    "relay killed": 10,
    "backend terminated": 10,
    "backend killed": 5,
    "postmaster killed": 5,
}
TIMEOUT = 1
ANSWERS = {
    "500": Answer(500),
    "503 with Retry-After": Answer(503, {"Retry-After": "1"}),
    "404": Answer(404),
    "hang": Answer(delay=3 * TIMEOUT, end="reset"),
    "reset": Answer(end="reset"),
    "half an answer": Answer(end="half"),
    # The receiver has done its work, and the relay does not know.
    "handled, then reset": Answer(delay=0.05, end="reset"),
}
TOPIC = "experiment.status_changed"
RELAYS, WRITERS, EXPERIMENTS = 2, 3, 4


class Writer(threading.Thread):
    """Pauses and resumes experiments of its own, through whatever happens, and counts what was committed for sure."""

    def __init__(self, cluster, number, stop):
        super().__init__(daemon=True)
        self.cluster, self.stop = cluster, stop
        self.keys = [f"faults_{number}_{one}" for one in range(EXPERIMENTS)]
        self.committed = collections.Counter()
        self.problem = None

    def run(self):
        while not self.stop.is_set():
            try:
                with self.cluster.connect("faults", autocommit=True) as connection:
                    self.write(connection)
            except psycopg.OperationalError:
                self.stop.wait(0.1)
            except Exception as problem:
                self.problem = problem
                raise

    def write(self, connection):
        while not self.stop.is_set():
            for key in self.keys:
                # Several at once, so that a lane has what must wait for the one before.
                changes = ", ".join(["exp_pause(%(key)s)", "exp_resume(%(key)s)"] * 2)
                connection.execute(f"SELECT {changes}", {"key": key})
                self.committed[key] += 4
            self.stop.wait(0.1)


class Faults:
    def __init__(self, count, seed):
        self.count, self.random = count, random.Random(seed)
        self.made = collections.Counter()
        self.wanted = collections.deque()
        self.lock = threading.Lock()
        self.cluster = Cluster()
        self.receiver = Receiver(self.answer)
        self.stop = threading.Event()
        self.relays = []
        self.hosts = self.cluster.directory / "hosts"

    def answer(self, received):
        with self.lock:
            if not self.wanted:
                return 200
            kind = self.wanted.popleft()
            self.made[kind] += 1
            return ANSWERS[kind]

    def prepare(self):
        with self.cluster.connect("postgres", autocommit=True) as connection:
            connection.execute("CREATE DATABASE faults")
        self.writers = [Writer(self.cluster, number, self.stop) for number in range(WRITERS)]
        with self.cluster.connect("faults", autocommit=True) as connection:
            connection.execute("CREATE EXTENSION pg_experiment")
            connection.execute("SELECT exp_init()")
            for key in (key for writer in self.writers for key in writer.keys):
                connection.execute("SELECT exp_define(%s, '{\"a\": 1, \"b\": 1}', status => 'running')", (key,))
            # What was before the subscription is not sent.
            self.first = connection.execute("SELECT max(id) FROM exp.outbox").fetchone()[0]
            subscribe = "SELECT exp_subscribe('faults', 'https://hooks.example.com/', %s, 'HOOK_SECRET')"
            connection.execute(subscribe, ([TOPIC],))
            connection.execute("UPDATE exp.subscription SET url = %s", (self.receiver.url,))
        self.hosts.write_text(self.receiver.host + "\n")

    def start_relay(self):
        return Relay(
            {
                "DATABASE_URL": self.cluster.url("faults"),
                "EXP_WEBHOOK_HOSTS": str(self.hosts),
                "EXP_WEBHOOK_ALLOW_HTTP": "on",
                "EXP_WEBHOOK_ALLOW_NETWORKS": "127.0.0.1/32",
                "EXP_WEBHOOK_TIMEOUT_SECONDS": str(TIMEOUT),
                "EXP_WEBHOOK_LEASE_SECONDS": str(3 * TIMEOUT),
                "EXP_WEBHOOK_BACKOFF_SECONDS": "0.1",
                "EXP_WEBHOOK_BACKOFF_MAX_SECONDS": "2",
                "EXP_WEBHOOK_MAX_ATTEMPTS": "1000",
                "EXP_POLL_SECONDS": "0.1",
                "HOOK_SECRET": "a-secret-that-is-long-enough",
            },
            ready=False,
        )

    def backend(self):
        """The process of a connection of a relay, or none."""
        query = "SELECT pid FROM pg_stat_activity WHERE application_name = 'exp-relay'"
        with self.cluster.connect("faults") as connection:
            found = [pid for (pid,) in connection.execute(query)]
        return self.random.choice(found) if found else None

    def make(self, kind):
        if kind in ANSWERS:
            with self.lock:
                self.wanted.append(kind)
            return
        if kind == "relay killed":
            number = self.random.randrange(RELAYS)
            self.relays[number].kill()
            self.relays[number] = self.start_relay()
        elif kind == "postmaster killed":
            self.cluster.kill()
            self.cluster.start()
        else:
            pid = until(self.backend)
            if kind == "backend terminated":
                with self.cluster.connect("faults") as connection:
                    connection.execute("SELECT pg_terminate_backend(%s)", (pid,))
            else:
                # All backends end, and the server recovers.
                os.kill(pid, signal.SIGKILL)
                until(self.is_up)
        self.made[kind] += 1

    def is_up(self):
        try:
            with self.cluster.connect("faults") as connection:
                return connection.execute("SELECT true").fetchone()[0]
        except psycopg.OperationalError:
            return False

    def run(self):
        self.prepare()
        self.relays = [self.start_relay() for _ in range(RELAYS)]
        for writer in self.writers:
            writer.start()
        kinds = [kind for kind, share in SHARES.items() for _ in range(max(1, round(self.count * share / 100)))]
        self.random.shuffle(kinds)
        for kind in kinds:
            before = len(self.receiver.acknowledged())
            self.make(kind)
            # What happens next happens to a relay that is at work again.
            until(lambda: len(self.receiver.acknowledged()) > before + 9, 60)
        until(lambda: not self.wanted, 60)
        self.stop.set()
        for writer in self.writers:
            writer.join()
            assert writer.problem is None, writer.problem
        assert sum(self.made.values()) == len(kinds), self.made
        return self.judge()

    def judge(self):
        query = "SELECT count(*) FILTER (WHERE state = 'waiting') = 0 FROM exp.delivery"
        with self.cluster.connect("faults", autocommit=True) as connection:
            until(lambda: connection.execute(query).fetchone()[0], 120)
            query = "SELECT id, experiment, sequence FROM exp.outbox WHERE topic = %s AND id > %s"
            events = {id: (key, sequence) for id, key, sequence in connection.execute(query, (TOPIC, self.first))}
            query = "SELECT event_id FROM exp.delivery WHERE state = 'delivered'"
            delivered = {id for (id,) in connection.execute(query)}
        requests = self.receiver.received()
        acknowledged = set(self.receiver.acknowledged())
        written = collections.Counter(key for key, _ in events.values())
        for writer in self.writers:
            for key, count in writer.committed.items():
                assert written[key] >= count, f"{key}: {count} changes were committed, {written[key]} events are there"
        lost = set(events) - acknowledged
        assert not lost, f"lost: {sorted(lost)}"
        assert delivered == set(events), "what was delivered is not what was written"
        assert acknowledged <= set(events), "what was sent was never committed"
        bodies = collections.defaultdict(set)
        for one in requests:
            event = one.event
            assert one.headers["webhook-id"] == str(event["id"])
            assert events[event["id"]] == (event["experiment"], event["sequence"])
            bodies[event["experiment"], event["sequence"]].add(one.body)
        assert all(len(same) == 1 for same in bodies.values()), "duplicates differ"
        assert disorder(requests) == []
        twice = len(self.receiver.acknowledged()) - len(acknowledged)
        made = dict(self.made)
        return {"events": len(events), "requests": len(requests), "acknowledged twice": twice, "faults": made}

    def close(self):
        self.stop.set()
        for relay in self.relays:
            relay.kill()
        self.receiver.close()
        self.cluster.close()


def run(count, seed=20261121):
    faults = Faults(count, seed)
    try:
        return faults.run()
    finally:
        faults.close()


if __name__ == "__main__":
    started = time.monotonic()
    for name, value in run(int(sys.argv[1]) if len(sys.argv) > 1 else 200).items():
        print(f"{name}: {value}")
    print(f"{time.monotonic() - started:.0f} s")
