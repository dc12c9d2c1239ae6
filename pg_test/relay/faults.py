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
from conftest import until
from receiver import Answer
from trial import DATABASE, TIMEOUT, Trial

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
RELAYS = 2


class Faults(Trial):
    def __init__(self, count, seed):
        self.count, self.random = count, random.Random(seed)
        self.made = collections.Counter()
        self.wanted = collections.deque()
        self.lock = threading.Lock()
        super().__init__(Cluster(), self.answer)

    def answer(self, received):
        with self.lock:
            if not self.wanted:
                return 200
            kind = self.wanted.popleft()
            self.made[kind] += 1
            return ANSWERS[kind]

    def backend(self):
        """The process of a connection of a relay, or none."""
        query = "SELECT pid FROM pg_stat_activity WHERE application_name = 'exp-relay'"
        with self.cluster.connect(DATABASE) as connection:
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
                with self.cluster.connect(DATABASE) as connection:
                    connection.execute("SELECT pg_terminate_backend(%s)", (pid,))
            else:
                # All backends end, and the server recovers.
                os.kill(pid, signal.SIGKILL)
                until(self.is_up)
        self.made[kind] += 1

    def is_up(self):
        try:
            with self.cluster.connect(DATABASE) as connection:
                return connection.execute("SELECT true").fetchone()[0]
        except psycopg.OperationalError:
            return False

    def run(self):
        self.begin(RELAYS)
        kinds = [kind for kind, share in SHARES.items() for _ in range(max(1, round(self.count * share / 100)))]
        self.random.shuffle(kinds)
        for kind in kinds:
            before = len(self.receiver.acknowledged())
            self.make(kind)
            # What happens next happens to a relay that is at work again.
            until(lambda: len(self.receiver.acknowledged()) > before + 9, 60)
        until(lambda: not self.wanted, 60)
        found = self.finish()
        assert sum(self.made.values()) == len(kinds), self.made
        return {**found, "faults": dict(self.made)}


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
