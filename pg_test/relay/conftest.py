"""A relay for a test: started here, on a port of its own, ended with the test.

EXP_RELAY names the binary; PGHOST, PGPORT, PGUSER and PGDATABASE the cluster and a database that is empty at first.
"""

import base64
import hashlib
import hmac
import json
import os
import re
import subprocess
import threading
import time
import urllib.error
import urllib.request
from urllib.parse import quote

import psycopg
import pytest

SECRET = "the secret of these tests, 32 bytes or more"


def b64(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def jwt(role=None, secret=SECRET, header=None, **claims):
    """A token of HS256."""
    if role is not None:
        claims = {"role": role, **claims}
    claims.setdefault("exp", int(time.time()) + 600)
    signed = ".".join(b64(json.dumps(part).encode()) for part in (header or {"alg": "HS256", "typ": "JWT"}, claims))
    return signed + "." + b64(hmac.new(secret.encode(), signed.encode(), hashlib.sha256).digest())


def database_url(user=None):
    host, port = quote(os.environ["PGHOST"], safe=""), os.environ["PGPORT"]
    user, database = quote(user or os.environ["PGUSER"]), quote(os.environ["PGDATABASE"])
    return f"postgres://{user}@/{database}?host={host}&port={port}"


def until(condition, seconds=30, every=0.02):
    """What `condition` answers as soon as it is true."""
    end = time.monotonic() + seconds
    while not (answer := condition()):
        assert time.monotonic() < end, f"not within {seconds} s"
        time.sleep(every)
    return answer


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f"{self.status} {self.body[:500]!r}"


def request(method, url, body=None, headers=None, token=None, timeout=60):
    """An HTTP request; any status is an answer."""
    headers = dict(headers or {})
    if token:
        headers["Authorization"] = f"Bearer {token}"
    if body is not None and not isinstance(body, bytes):
        body = json.dumps(body).encode()
    if body is not None:
        headers.setdefault("Content-Type", "application/json")
    asked = urllib.request.Request(url, data=body, headers=headers, method=method)
    try:
        with urllib.request.urlopen(asked, timeout=timeout) as got:
            return Answer(got.status, got.headers, got.read())
    except urllib.error.HTTPError as got:
        return Answer(got.code, got.headers, got.read())


def problem(answer):
    """The status and the name of a refusal, whose body is as promised."""
    body = answer.json
    assert set(body) == {"code", "name", "message", "details", "hint"}, body
    assert answer.headers["Content-Type"].startswith("application/json")
    return answer.status, body["name"] or body["code"]


class Relay:
    """A relay that runs. Its log is in `log`, line by line."""

    def __init__(self, env, ready=True):
        given = {"DATABASE_URL": database_url(), "EXP_LISTEN": "127.0.0.1", "EXPERIMENT_SERVICE_PORT": "0"}
        kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME", "SSL_CERT_FILE")}
        self.log = []
        self.address = None
        self._listening = threading.Event()
        self.process = subprocess.Popen(
            [os.environ["EXP_RELAY"]],
            env={**kept, **given, **(env or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        assert self._listening.wait(30) and self.address, "\n".join(self.log)
        if ready:
            until(lambda: request("GET", f"{self.url}/ready").status == 200)

    def _read(self):
        for line in self.process.stderr:
            line = re.sub("\x1b\\[[0-9;]*m", "", line).rstrip("\n")
            self.log.append(line)
            found = re.search(r"listening on ([0-9.:\[\]a-f]+)", line)
            if found and not self.address:
                self.address = found[1]
                self._listening.set()
        self._listening.set()

    @property
    def url(self):
        return f"http://{self.address}"

    def kill(self):
        self.process.kill()
        self.process.wait()

    def end(self, seconds=30):
        """Ends it gracefully; its exit code."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(seconds)
            except subprocess.TimeoutExpired:
                self.kill()
                raise
        self._reader.join(5)
        return self.process.returncode


@pytest.fixture(scope="session")
def store():
    """A connection of the superuser to the test's database, with the extension and its store."""
    with psycopg.connect(database_url(), autocommit=True) as connection:
        connection.execute("CREATE EXTENSION IF NOT EXISTS pg_experiment")
        connection.execute("SELECT exp_init()")
        yield connection


@pytest.fixture
def start_relay(store):
    """Starts relays: start_relay(env, ready=True) -> Relay. They end with the test."""
    running = []

    def start(env=None, ready=True):
        running.append(Relay(env, ready))
        return running[-1]

    yield start
    for one in running:
        one.end()


@pytest.fixture
def relay(start_relay):
    """Starts relays: relay(env) -> base URL."""
    return lambda env=None: start_relay(env).url
