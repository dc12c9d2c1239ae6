"""How long a committed change takes to a webhook's receiver, and how many events a second one relay sends.

Usage: relay.py   (connection by the PG* environment, to a cluster that has nothing else to do; EXP_RELAY names the
binary of a release build; psycopg and pytest are needed, as for the relay's tests)
The rows are printed as those of bench.py; bench/RESULTS.md keeps the last ones. ROUNDS runs of each, the median with
its range.
"""

import asyncio
import json
import multiprocessing
import os
import pathlib
import statistics
import sys
import tempfile
import time

import psycopg

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "pg_test" / "relay"))
from conftest import Relay, database_url, until  # noqa: E402

ROUNDS = int(os.environ.get("ROUNDS", "3"))
RATE, CHANGES = 20, int(os.environ.get("CHANGES", "400"))
EVENTS = int(os.environ.get("EVENTS", "3200"))
TOPIC = "experiment.status_changed"


class Sink(asyncio.Protocol):
    """Answers 200 to each request, and notes when it came: as little work as a receiver can have."""

    arrivals = None

    def connection_made(self, transport):
        self.transport, self.buffer = transport, b""

    def data_received(self, data):
        self.buffer += data
        while (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            head = self.buffer[:end].lower()
            length = int(head.split(b"content-length:")[1].split(b"\r\n")[0])
            if len(self.buffer) < end + 4 + length:
                return
            body, self.buffer = self.buffer[end + 4 : end + 4 + length], self.buffer[end + 4 + length :]
            Sink.arrivals.append((time.monotonic(), json.loads(body)["id"]))
            self.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")


def serve(pipe):
    """The sink's process: says its port; answers each message with what has come since."""

    async def main():
        Sink.arrivals = []
        loop = asyncio.get_running_loop()
        server = await loop.create_server(Sink, "127.0.0.1", 0)
        pipe.send(server.sockets[0].getsockname()[1])

        def answer():
            if pipe.recv() == "end":
                loop.stop()
            pipe.send(Sink.arrivals)
            Sink.arrivals = []

        loop.add_reader(pipe.fileno(), answer)
        await asyncio.Event().wait()

    try:
        asyncio.run(main())
    except RuntimeError:
        pass


class Bench:
    def __init__(self):
        self.running = None
        self.pipe, far = multiprocessing.Pipe()
        self.process = multiprocessing.Process(target=serve, args=(far,), daemon=True)
        self.process.start()
        self.port = self.pipe.recv()
        self.hosts = tempfile.NamedTemporaryFile("w", suffix=".hosts")
        self.hosts.write(f"127.0.0.1:{self.port}\n")
        self.hosts.flush()
        self.store = psycopg.connect(database_url(), autocommit=True)
        self.store.execute("CREATE EXTENSION IF NOT EXISTS pg_experiment")
        self.store.execute("SELECT exp_init()")
        self.keys = [f"relay_{number}" for number in range(64)]
        for key in self.keys:
            self.store.execute("SELECT exp_define(%s, '{\"a\": 1, \"b\": 1}', status => 'running')", (key,))
        subscribe = "SELECT exp_subscribe('bench', %s, %s, 'HOOK_SECRET')"
        self.store.execute(subscribe, ("https://hooks.example.com/", [TOPIC]))
        self.store.execute("UPDATE exp.subscription SET url = %s", (f"http://127.0.0.1:{self.port}/",))

    def relay(self):
        self.running = Relay(
            {
                "EXP_WEBHOOK_HOSTS": self.hosts.name,
                "EXP_WEBHOOK_ALLOW_HTTP": "on",
                "EXP_WEBHOOK_ALLOW_NETWORKS": "127.0.0.1/32",
                "HOOK_SECRET": "a-secret-that-is-long-enough",
                "EXP_LOG": "exp_relay=info",
            }
        )
        return self.running

    def arrivals(self):
        self.pipe.send("more")
        return self.pipe.recv()

    def collect(self, count):
        """So many arrivals."""
        found = []

        def more():
            found.extend(self.arrivals())
            return len(found) >= count

        until(more, 300, 0.05)
        return found

    def latency(self):
        """Milliseconds from the commit, as the client hears of it, to the receiver; at RATE changes a second."""
        self.resume()
        relay = self.relay()
        committed = {}
        query = "SELECT max(id) FROM exp.outbox WHERE topic = %s"
        began = time.monotonic()
        for number in range(CHANGES):
            time.sleep(max(0, began + number / RATE - time.monotonic()))
            key = self.keys[number % len(self.keys)]
            status = "pause" if number // len(self.keys) % 2 == 0 else "resume"
            self.store.execute(f"SELECT exp_{status}(%s)", (key,))
            at = time.monotonic()
            committed[self.store.execute(query, (TOPIC,)).fetchone()[0]] = at
        arrived = {id: at for at, id in self.collect(CHANGES)}
        relay.end()
        return sorted((arrived[id] - at) * 1000 for id, at in committed.items())

    def resume(self):
        """All experiments run again, and nothing waits."""
        for key in self.keys:
            self.store.execute("SELECT exp_set_status(%s, 'running')", (key,))
        self.store.execute("UPDATE exp.delivery SET state = 'delivered' WHERE state = 'waiting'")

    def rate(self, experiments):
        """Events a second, of so many that wait when the relay starts."""
        self.resume()
        each = EVENTS // experiments
        change = "PERFORM exp_pause('{key}'), exp_resume('{key}'); COMMIT;"
        change = f"DO $$ BEGIN FOR i IN 1 .. {each // 2} LOOP {change} END LOOP; END $$"
        for key in self.keys[:experiments]:
            self.store.execute(change.format(key=key))
        self.store.execute("VACUUM ANALYZE exp.outbox, exp.delivery, exp.lane")
        relay = self.relay()
        times = sorted(at for at, _ in self.collect(each // 2 * 2 * experiments))
        relay.end()
        return (len(times) - 1) / (times[-1] - times[0])

    def close(self):
        if self.running:
            self.running.kill()
        self.process.kill()
        self.store.close()


def row(work, figures, unit, digits=0):
    median, low, high = statistics.median(figures), min(figures), max(figures)
    figure, spread = f"{median:,.{digits}f} {unit}", f"({low:,.{digits}f}-{high:,.{digits}f})"
    print(f"| R1 | {work} | {figure} | - | {spread} | reference | - |", flush=True)


def measure(bench):
    print("| row | work | ours | peer | ratio (range) | target | met |\n|---|---|---|---|---|---|---|")
    latencies = [bench.latency() for _ in range(ROUNDS)]
    work = f"from commit to webhook, {RATE} changes a second"
    row(f"{work}, median", [statistics.median(found) for found in latencies], "ms", 1)
    row(f"{work}, 99th percentile", [found[len(found) * 99 // 100] for found in latencies], "ms", 1)
    for experiments in (1, 16, 64):
        rates = [bench.rate(experiments) for _ in range(ROUNDS)]
        of = f"{experiments} experiment{'s' if experiments > 1 else ''}"
        row(f"webhooks through one relay, {EVENTS:,} events of {of}", rates, "events/s")


def main():
    bench = Bench()
    try:
        measure(bench)
    finally:
        bench.close()


if __name__ == "__main__":
    main()
