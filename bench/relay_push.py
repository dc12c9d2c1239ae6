"""How long a committed change takes to those who listen over WebSocket, to one of them and to a thousand.

Usage: relay_push.py   (connection by the PG* environment, to a cluster that has nothing else to do; EXP_RELAY names the
binary of a release build; psycopg and pytest are needed, as for the relay's tests)
The rows are printed as those of relay.py. ROUNDS runs of each, the median with its range.
"""

import asyncio
import base64
import json
import multiprocessing
import os
import pathlib
import re
import statistics
import struct
import sys
import time

import psycopg

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "pg_test" / "relay"))
from conftest import SECRET, Relay, database_url, jwt, until  # noqa: E402

ROUNDS = int(os.environ.get("ROUNDS", "3"))
RATE, CHANGES = 20, int(os.environ.get("CHANGES", "200"))
ROLE, KEY = "relay_push", "relay_push"


class Client(asyncio.Protocol):
    """A WebSocket client with as little work as one can have: notes when a status came, and its sequence."""

    arrivals, subscribed = [], 0

    def __init__(self, token):
        self.token, self.buffer, self.open = token, b"", False

    def connection_made(self, transport):
        self.transport = transport
        key = base64.b64encode(os.urandom(16)).decode()
        lines = ["GET /ws HTTP/1.1", "Host: relay", "Upgrade: websocket", "Connection: Upgrade"]
        lines += [f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13", f"Authorization: Bearer {self.token}"]
        transport.write("\r\n".join([*lines, "", ""]).encode())

    def data_received(self, data):
        now = time.monotonic()
        self.buffer += data
        if not self.open:
            head, found, self.buffer = self.buffer.partition(b"\r\n\r\n")
            assert found and b"101" in head.split(b"\r\n")[0], head
            self.open = True
            text = json.dumps({"type": "subscribe", "experimentCode": KEY}).encode()
            self.transport.write(struct.pack("!BB4s", 0x81, 0x80 | len(text), b"\0\0\0\0") + text)
        while (frame := self.frame()) is not None:
            if b'"type":"subscribed"' in frame:
                Client.subscribed += 1
            elif b'"type":"status"' in frame:
                Client.arrivals.append((now, int(re.search(rb'"sequence":(\d+)', frame)[1])))

    def frame(self):
        if len(self.buffer) < 4:
            return None
        length, begin = self.buffer[1], 2
        if length == 126:
            (length,), begin = struct.unpack("!H", self.buffer[2:4]), 4
        if len(self.buffer) < begin + length:
            return None
        body, self.buffer = self.buffer[begin : begin + length], self.buffer[begin + length :]
        return body


def listen(pipe, address, token, count):
    """The listeners' process: says when all have subscribed; answers each message with what has come since."""

    async def main():
        loop = asyncio.get_running_loop()
        host, port = address.split(":")
        for _ in range(count):
            await loop.create_connection(lambda: Client(token), host, int(port))
        while Client.subscribed < count:
            await asyncio.sleep(0.01)
        pipe.send("ready")

        def answer():
            pipe.recv()
            pipe.send(Client.arrivals)
            Client.arrivals = []

        loop.add_reader(pipe.fileno(), answer)
        await asyncio.Event().wait()

    asyncio.run(main())


def latency(store, count):
    """Milliseconds from the commit, as the client hears of it, to each listener; at RATE changes a second."""
    relay = Relay({"EXP_JWT_SECRET": SECRET, "EXP_WS_HEARTBEAT_SECONDS": "600", "EXP_LOG": "warn,exp_relay::http=info"})
    pipe, far = multiprocessing.Pipe()
    process = multiprocessing.Process(target=listen, args=(far, relay.address, jwt(ROLE), count), daemon=True)
    process.start()
    assert pipe.recv() == "ready"
    committed, found = {}, []
    query = "SELECT max(sequence) FROM exp.outbox WHERE topic = 'experiment.status_changed'"
    began = time.monotonic()
    for number in range(CHANGES):
        time.sleep(max(0, began + number / RATE - time.monotonic()))
        store.execute(f"SELECT exp_{'resume' if number % 2 else 'pause'}(%s)", (KEY,))
        at = time.monotonic()
        committed[store.execute(query).fetchone()[0]] = at

    def all_there():
        pipe.send("more")
        found.extend(pipe.recv())
        return len(found) >= CHANGES * count

    until(all_there, 60, 0.05)
    process.kill()
    relay.end()
    return sorted((at - committed[sequence]) * 1000 for at, sequence in found)


def row(work, figures):
    median, low, high = statistics.median(figures), min(figures), max(figures)
    print(f"| R2 | {work} | {median:,.1f} ms | - | ({low:,.1f}-{high:,.1f}) | reference | - |", flush=True)


def main():
    with psycopg.connect(database_url(), autocommit=True) as store:
        store.execute("CREATE EXTENSION IF NOT EXISTS pg_experiment")
        store.execute("SELECT exp_init()")
        store.execute(f"DO $$ BEGIN CREATE ROLE {ROLE}; EXCEPTION WHEN duplicate_object THEN END $$")
        store.execute("SELECT exp_grant(%s, 'reader', 'global')", (ROLE,))
        store.execute("SELECT exp_define(%s, '{\"a\": 1, \"b\": 1}', status => 'running')", (KEY,))
        print("| row | work | ours | peer | ratio (range) | target | met |\n|---|---|---|---|---|---|---|")
        for count in (1, 1000):
            rounds = [latency(store, count) for _ in range(ROUNDS)]
            work = f"from commit to WebSocket, {'one listener' if count == 1 else f'{count:,} listeners'}, {RATE} changes a second"
            row(f"{work}, median", [statistics.median(found) for found in rounds])
            row(f"{work}, 99th percentile", [found[len(found) * 99 // 100] for found in rounds])
        store.execute(f"DROP OWNED BY {ROLE}")
        store.execute(f"DROP ROLE {ROLE}")


if __name__ == "__main__":
    main()
