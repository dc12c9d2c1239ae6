"""Webhooks: what receivers get, in which order, what becomes of failures, and where nothing is ever sent."""

import base64
import hashlib
import hmac
import itertools
import json
import os
import signal
import subprocess
import time

import psycopg
import pytest
from conftest import database_url, until
from receiver import Answer, Canary, Received, Receiver, disorder, documented, run_node

SECRET = "a-secret-that-is-long-enough"
CODED = "whsec_" + base64.b64encode(b"the standard's secret, decoded").decode()
TOPICS = ["experiment.status_changed"]
numbers = itertools.count(1)


class Webhooks:
    """One test's subscriptions, experiments and relays."""

    def __init__(self, store, keys, start_relay, directory):
        self.store, self.keys, self.start_relay = store, keys, start_relay
        self.hosts = directory / "hosts"
        self.hosts.write_text("")
        self.receivers, self.names = [], []

    def receiver(self, answer=lambda received: 200, **options):
        """A receiver whose host may be sent to."""
        self.receivers.append(Receiver(answer, **options))
        self.allow(self.receivers[-1].host)
        return self.receivers[-1]

    def allow(self, *hosts):
        self.hosts.write_text(self.hosts.read_text() + "".join(f"{host}\n" for host in hosts))

    def subscribe(self, url, secret_ref="HOOK_SECRET", topics=TOPICS):
        name = f"test_{next(numbers)}"
        self.store.execute(
            "SELECT exp_subscribe(%s, 'https://hooks.example.com/', %s, %s)", (name, topics, secret_ref)
        )
        # What the database would not take, the relay must not send to either.
        self.store.execute("UPDATE exp.subscription SET url = %s WHERE name = %s", (url, name))
        self.names.append(name)
        return name

    def experiment(self):
        """One that no test has used; it was made before there was a subscription."""
        return self.keys.pop()

    def emit(self, key, count=1):
        """So many events of the topic, each in a transaction of its own."""
        query = "SELECT status FROM exp_list() WHERE key = %s"
        running = self.store.execute(query, (key,)).fetchone()[0] == "running"
        for _ in range(count):
            self.store.execute(f"SELECT exp_{'pause' if running else 'resume'}(%s)", (key,))
            running = not running

    def environment(self):
        return {
            "EXP_WEBHOOK_HOSTS": str(self.hosts),
            "EXP_WEBHOOK_ALLOW_HTTP": "on",
            "EXP_WEBHOOK_ALLOW_NETWORKS": "127.0.0.1/32",
            "EXP_WEBHOOK_BACKOFF_SECONDS": "0.05",
            "EXP_WEBHOOK_TIMEOUT_SECONDS": "5",
            "EXP_POLL_SECONDS": "0.2",
            "HOOK_SECRET": SECRET,
        }

    def relay(self, **env):
        return self.start_relay({**self.environment(), **env}, ready=False)

    def deliveries(self, name, state=None):
        """(event, sequence, state, attempts, status, error), by event."""
        query = (
            "SELECT event, sequence, state, attempts, status, error FROM exp_list_deliveries(%s, %s) ORDER BY event"
        )
        return self.store.execute(query, (name, state)).fetchall()

    def settled(self, name, count, state="delivered"):
        return until(lambda: found if len(found := self.deliveries(name, state)) >= count else None)

    def close(self):
        for name in self.names:
            self.store.execute("SELECT exp_unsubscribe(%s)", (name,))
        for receiver in self.receivers:
            receiver.close()


@pytest.fixture(scope="module")
def keys(store):
    keys = [f"webhook_{number}" for number in range(60)]
    for key in keys:
        store.execute("SELECT exp_define(%s, '{\"a\": 1, \"b\": 1}', status => 'running')", (key,))
    return keys


@pytest.fixture
def hooks(store, keys, start_relay, tmp_path):
    hooks = Webhooks(store, keys, start_relay, tmp_path)
    yield hooks
    hooks.close()


def python_verify():
    block = {}
    exec(documented("python"), block)
    return block["verify"]


def test_receivers_verify_with_the_code_of_the_documentation(hooks):
    receiver, key = hooks.receiver(), hooks.experiment()
    plain = hooks.subscribe(receiver.url + "?as=plain")
    hooks.subscribe(receiver.url + "?as=coded", "HOOK_CODED")
    hooks.relay(HOOK_CODED=CODED)
    hooks.emit(key)
    until(lambda: len(receiver.received()) == 2)
    verify, javascript = python_verify(), documented("js")
    for received in receiver.received():
        secret = SECRET if "plain" in received.path else CODED
        headers = {name.lower(): value for name, value in received.headers.items()}
        assert verify(headers, received.body, secret) == received.event
        for wrong in ({"secret": SECRET[1:]}, {"body": received.body + b" "}, {"at": time.time() + 600}):
            with pytest.raises(ValueError):
                verify(**{"headers": headers, "body": received.body, "secret": secret, **wrong})
        for name in ("webhook-id", "webhook-timestamp", "webhook-signature"):
            changed = headers[name][:-1] + ("1" if headers[name][-1] == "0" else "0")
            with pytest.raises(ValueError):
                verify({**headers, name: changed}, received.body, secret)
        call = f"{javascript}\nconst [headers, body, secret] = process.argv.slice(1)\n" + (
            "const event = verify(JSON.parse(headers), Buffer.from(body, 'base64'), secret)\n"
            "let refused = 0\n"
            "for (const other of ['x' + secret, 'whsec_AAAA']) {\n"
            "  try { verify(JSON.parse(headers), Buffer.from(body, 'base64'), other) } catch { refused++ }\n"
            "}\n"
            "console.log(event.id, refused)"
        )
        answer = run_node(call, json.dumps(headers), base64.b64encode(received.body).decode(), secret)
        assert answer == f"{received.id} 2"
    event, headers = receiver.received()[0].event, receiver.received()[0].headers
    assert list(event) == ["id", "topic", "scope", "experiment", "sequence", "at", "payload"]
    assert (event["topic"], event["scope"], event["experiment"]) == (TOPICS[0], "global", key)
    headers = {name.lower(): value for name, value in headers.items()}
    assert headers["webhook-id"] == str(event["id"]) and headers["x-experiment-sequence"] == str(event["sequence"])
    assert headers["x-experiment-event"] == TOPICS[0] and headers["content-type"] == "application/json"
    assert headers["user-agent"].startswith("exp-relay/")
    assert abs(int(headers["webhook-timestamp"]) - time.time()) < 60
    assert hooks.settled(plain, 1)[0][2:] == ("delivered", 1, 200, None)


def test_the_plain_signature_is_of_timestamp_and_body(hooks):
    receiver, key = hooks.receiver(), hooks.experiment()
    hooks.subscribe(receiver.url, "HOOK_TWO")
    other = "the_secret_that_replaces_it"
    hooks.relay(HOOK_TWO=f"{'x' * 20} {other}")
    hooks.emit(key)
    received = until(receiver.received)[0]
    headers = {name.lower(): value for name, value in received.headers.items()}
    parts = headers["x-experiment-signature"].split(",")
    signed = headers["webhook-timestamp"].encode() + b"." + received.body
    expected = [
        "v1=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
        for secret in ("x" * 20, other)
    ]
    assert parts == [f"t={headers['webhook-timestamp']}", *expected]
    verify = python_verify()
    for secret in ("x" * 20, other):
        assert verify(headers, received.body, secret)["id"] == received.id


def test_order_is_kept_through_failures(hooks):
    attempts = itertools.count(1)
    receiver = hooks.receiver(lambda received: 500 if next(attempts) % 3 == 0 else 200)
    name = hooks.subscribe(receiver.url)
    keys = [hooks.experiment() for _ in range(4)]
    hooks.relay()
    for _ in range(10):
        for key in keys:
            hooks.emit(key)
    found = hooks.settled(name, 40)
    requests = receiver.received()
    assert disorder(requests) == []
    assert sorted(receiver.acknowledged()) == [one[0] for one in found], "each once"
    assert len(requests) > 40 and sum(one[3] for one in found) == len(requests)


def test_a_retry_is_the_same_event_with_a_new_time(hooks):
    receiver = hooks.receiver()
    name, key = hooks.subscribe(receiver.url), hooks.experiment()
    # The second attempt comes in another second than the first, by what the receiver asks for.
    answers = [Answer(503, {"Retry-After": "2"}), Answer(404), Answer(200)]
    receiver.answer = lambda received: answers[len(receiver.requests) - 1]
    hooks.relay()
    hooks.emit(key)
    assert hooks.settled(name, 1)[0][2:] == ("delivered", 3, 200, None)
    first, second, third = receiver.received()
    assert first.body == second.body == third.body
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert second.began - first.began >= 2
    assert int(second.headers["webhook-timestamp"]) >= int(first.headers["webhook-timestamp"]) + 2
    assert second.headers["webhook-signature"] != first.headers["webhook-signature"]


def test_failures_are_kept_until_the_next_attempt(hooks):
    receiver, key = hooks.receiver(lambda received: Answer(500, body=b"the inner secret")), hooks.experiment()
    name = hooks.subscribe(receiver.url + "/a_secret_path?token=a_secret_token")
    hooks.relay(EXP_WEBHOOK_BACKOFF_SECONDS="3600", EXP_WEBHOOK_BACKOFF_MAX_SECONDS="3600")
    hooks.emit(key)
    found = until(lambda: [one for one in hooks.deliveries(name) if one[3]])
    assert found[0][2:] == ("waiting", 1, 500, "answered 500")


def test_dead_letters_let_the_lane_go_on_and_are_redelivered(hooks):
    broken = []
    receiver = hooks.receiver(lambda received: 500 if received.id in broken else 200)
    name, key = hooks.subscribe(receiver.url), hooks.experiment()
    hooks.emit(key, 4)
    broken.append(hooks.deliveries(name)[1][0])
    hooks.relay(EXP_WEBHOOK_MAX_ATTEMPTS="3")
    hooks.settled(name, 3)
    assert hooks.settled(name, 1, "dead")[0][2:] == ("dead", 3, 500, "answered 500")
    assert disorder(receiver.received(), broken) == []
    dead, delivered = broken.pop(), hooks.deliveries(name)[0][0]
    for event in (dead, delivered):
        assert hooks.store.execute("SELECT exp_redeliver(%s)", (event,)).fetchone() == (1,)
    until(lambda: len(hooks.deliveries(name, "delivered")) == 4 and receiver.acknowledged().count(delivered) == 2)
    assert receiver.acknowledged().count(dead) == 1


def test_gone_is_dead_at_once(hooks):
    receiver = hooks.receiver(lambda received: 410)
    name, key = hooks.subscribe(receiver.url), hooks.experiment()
    hooks.emit(key)
    hooks.relay()
    assert hooks.settled(name, 1, "dead")[0][2:5] == ("dead", 1, 410)


@pytest.mark.parametrize(
    "reference,error",
    [
        ("HOOK_MISSING", "the relay's environment has no HOOK_MISSING"),
        ("HOOK_SHORT", "one that is shorter than 16 bytes"),
        ("DATABASE_URL", "no subscription may name"),
        ("EXP_INTERNAL_TOKEN", "no subscription may name"),
        ("PATH", "no subscription may name"),
    ],
)
def test_nothing_is_sent_without_a_secret(hooks, reference, error):
    receiver, key = hooks.receiver(), hooks.experiment()
    name = hooks.subscribe(receiver.url, "HOOK_SECRET")
    hooks.store.execute("UPDATE exp.subscription SET secret_ref = %s WHERE name = %s", (reference, name))
    hooks.emit(key)
    hooks.relay(EXP_WEBHOOK_MAX_ATTEMPTS="2", HOOK_SHORT="short", EXP_INTERNAL_TOKEN="a token that is long enough")
    found = hooks.settled(name, 1, "dead")[0]
    assert found[3:5] == (2, None) and error in found[5]
    assert receiver.received() == []


def test_slow_receivers_hold_up_nobody_else(hooks):
    slow, quick = hooks.receiver(lambda received: Answer(delay=60)), hooks.receiver()
    hooks.subscribe(slow.url, topics=["experiment.paused"])
    name = hooks.subscribe(quick.url, topics=["experiment.resumed"])
    keys = [hooks.experiment() for _ in range(12)]
    hooks.relay(EXP_WEBHOOK_LANES="2", EXP_WEBHOOK_TIMEOUT_SECONDS="14", EXP_WEBHOOK_LEASE_SECONDS="30")
    for key in keys:
        hooks.emit(key)
    until(lambda: len(slow.received()) >= 2)
    began = time.monotonic()
    hooks.emit(keys[0])
    hooks.settled(name, 1)
    assert time.monotonic() - began < 10


def test_hangs_and_resets_are_tried_again(hooks):
    answers = [Answer(delay=60), Answer(end="reset"), Answer(end="half"), Answer(200)]
    receiver = hooks.receiver(lambda received: answers[min(len(receiver.requests), 4) - 1])
    name, key = hooks.subscribe(receiver.url), hooks.experiment()
    relay = hooks.relay(EXP_WEBHOOK_TIMEOUT_SECONDS="0.5")
    hooks.emit(key)
    assert hooks.settled(name, 1)[0][2:] == ("delivered", 4, 200, None)
    assert any("no answer within 0.5 s" in line for line in relay.log)
    assert any("the connection broke" in line for line in relay.log)


def test_answers_are_not_read_to_their_end(hooks):
    receiver = hooks.receiver(lambda received: Answer(200, {"Content-Length": str(1 << 30)}, b"x" * (1 << 20)))
    name, key = hooks.subscribe(receiver.url), hooks.experiment()
    hooks.relay()
    hooks.emit(key, 2)
    assert [one[3] for one in hooks.settled(name, 2)] == [1, 1]


def test_two_relays_keep_the_order(hooks):
    receiver = hooks.receiver(lambda received: Answer(200, delay=0.002))
    name = hooks.subscribe(receiver.url)
    keys = [hooks.experiment() for _ in range(3)]
    for _ in range(2):
        hooks.relay(EXP_POLL_SECONDS="0.02")
    for _ in range(40):
        for key in keys:
            hooks.emit(key)
    found = hooks.settled(name, 120)
    assert disorder(receiver.received()) == []
    assert sorted(receiver.acknowledged()) == [one[0] for one in found], "each once"


def test_an_ended_relay_gives_its_leases_back(hooks):
    receiver = hooks.receiver(lambda received: Answer(200, delay=0.1))
    name, key = hooks.subscribe(receiver.url), hooks.experiment()
    hooks.emit(key, 30)
    first = hooks.relay(EXP_WEBHOOK_LEASE_SECONDS="600")
    until(receiver.received)
    assert first.end() == 0
    sent = len(receiver.received())
    assert 0 < sent < 30 and len(hooks.deliveries(name, "delivered")) == sent
    receiver.answer = lambda received: 200
    hooks.relay()
    hooks.settled(name, 30)
    assert len(receiver.received()) == 30 and disorder(receiver.received()) == []


def test_a_relay_that_was_away_has_lost_its_lease(hooks):
    receiver = hooks.receiver(lambda received: Answer(200, delay=0.05))
    name, key = hooks.subscribe(receiver.url), hooks.experiment()
    hooks.emit(key, 30)
    quick = {"EXP_WEBHOOK_TIMEOUT_SECONDS": "1", "EXP_WEBHOOK_LEASE_SECONDS": "2"}
    first = hooks.relay(**quick)
    until(lambda: len(receiver.received()) > 3)
    first.process.send_signal(signal.SIGSTOP)
    before = len(receiver.received())
    hooks.relay(**quick)
    hooks.settled(name, 30)
    first.process.send_signal(signal.SIGCONT)
    until(lambda: any("ended before they were settled" in line for line in first.log))
    requests = receiver.received()
    assert before < 30 and disorder(requests) == []
    # What the first one had sent and not settled, once more.
    assert len(requests) <= 30 + before


def test_what_is_configured_can_be_looked_at(hooks):
    def check(hosts):
        hooks.hosts.write_text(hosts)
        given = {"DATABASE_URL": database_url(), "EXP_WEBHOOK_HOSTS": str(hooks.hosts), "PATH": os.environ["PATH"]}
        command = [os.environ["EXP_RELAY"], "--check"]
        done = subprocess.run(command, env=given, capture_output=True, text=True, timeout=60)
        return done.returncode, next(line for line in done.stdout.splitlines() if " webhooks: " in line)

    code, line = check("hooks.example.com\n*.example.org:8443\n")
    assert code == 0 and line.startswith("ok") and "2 hosts may be sent to by https" in line
    code, line = check("hooks.example.com\nhttps://example.com/\n")
    assert code == 1 and line.startswith("FAILED") and "line 2: " in line


def test_a_relay_whose_log_nobody_reads_goes_on_and_ends(hooks):
    receiver = hooks.receiver(lambda received: 500 if len(receiver.requests) < 3 else 200)
    name, key = hooks.subscribe(receiver.url), hooks.experiment()
    where = {"DATABASE_URL": database_url(), "EXP_LISTEN": "127.0.0.1", "EXPERIMENT_SERVICE_PORT": "0"}
    near, far = os.pipe()
    process = subprocess.Popen([os.environ["EXP_RELAY"]], env={**hooks.environment(), **where}, stderr=far)
    os.close(near)
    os.close(far)
    try:
        hooks.emit(key)
        assert hooks.settled(name, 1)[0][3] == 3
        process.terminate()
        assert process.wait(30) == 0
    finally:
        process.kill()
        process.wait()


def test_the_list_of_hosts_is_read_again(hooks):
    receiver, key = hooks.receiver(), hooks.experiment()
    name = hooks.subscribe(receiver.url)
    hooks.hosts.write_text("# nobody\n")
    hooks.relay()
    hooks.emit(key)
    refused = until(lambda: [one for one in hooks.deliveries(name) if one[3]])[0]
    assert refused[4] is None and "is not in the relay's list of hosts" in refused[5]
    hooks.allow(receiver.host)
    hooks.settled(name, 1)
    assert len(receiver.received()) == 1


def test_without_a_list_nothing_is_claimed(hooks):
    receiver, key = hooks.receiver(), hooks.experiment()
    name = hooks.subscribe(receiver.url)
    hooks.emit(key)
    relay = hooks.relay(EXP_WEBHOOK_HOSTS="")
    until(lambda: any("EXP_WEBHOOK_HOSTS names no list" in line for line in relay.log))
    hooks.hosts.unlink()
    second = hooks.relay()
    until(lambda: any("No such file" in line for line in second.log))
    assert hooks.deliveries(name)[0][3] == 0 and receiver.received() == []


def certificate(directory, host):
    """A self-signed certificate with its key, in one file."""
    import datetime
    import ipaddress

    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "receiver")])
    now = datetime.datetime.now(datetime.timezone.utc)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(host))]), False)
        .sign(key, hashes.SHA256())
    )
    path = directory / f"{host}.pem"
    pem = serialization.Encoding.PEM
    path.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()) + made.public_bytes(pem)
    )
    return path


def test_https_is_verified(hooks, tmp_path):
    good, other = certificate(tmp_path, "127.0.0.1"), certificate(tmp_path, "127.0.0.2")
    trusted = tmp_path / "trusted.pem"
    trusted.write_bytes(good.read_bytes() + other.read_bytes())
    right, wrong = hooks.receiver(certificate=good), hooks.receiver(certificate=other)
    delivered, refused = hooks.subscribe(right.url), hooks.subscribe(wrong.url)
    hooks.relay(SSL_CERT_FILE=str(trusted), EXP_WEBHOOK_ALLOW_HTTP="off", EXP_WEBHOOK_MAX_ATTEMPTS="1")
    hooks.emit(hooks.experiment())
    hooks.settled(delivered, 1)
    assert "certificate" in hooks.settled(refused, 1, "dead")[0][5]
    assert len(right.received()) == 1 and wrong.received() == []


# --- What must not be reached -----------------------------------------------------------------------------------

LOCAL = ["127.0.0.1", "127.0.0.2", "::1"]
# A host's addresses in all notations that have led to it somewhere; the port is the canary's.
HOSTS = [
    *["127.0.0.1", "127.0.0.2", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7F.1", "0x7f.0.0.0x1"],
    *["017700000001", "0177.0.0.01", "0177.1", "127.0.0.1.", "%31%32%37.0.0.1", "１２７.０.０.１", "127。0。0。1"],
    *["①②⑦.0.0.1", "0", "0.0.0.0", "0x0", "00.0", "localhost", "LOCALHOST", "localhost.", "ｌocalhost"],
    *["[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]"],
    *["[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[::ffff:0:127.0.0.1]", "[0:0:0:0:0:ffff:127.0.0.2]"],
]
URLS = [
    *["http://hooks.example.com@127.0.0.1:{port}/", "http://hooks.example.com:80@127.0.0.1:{port}/"],
    *["http://127.0.0.1:{port}#@hooks.example.com/", "http://127.0.0.1:{port}\\@hooks.example.com/"],
    *["http://127.0.0.1:{port}?@hooks.example.com/", "http:127.0.0.1:{port}/", "http:\\\\127.0.0.1:{port}\\"],
    *["ht\ttp://127.0.0.1:{port}/", "  http://127.0.0.1:{port}/ ", "http://127.0.0.1:{port}\r\nHost: x/"],
    *["https://127.0.0.1:{port}/", "gopher://127.0.0.1:{port}/x", "ftp://127.0.0.1:{port}/", "ws://127.0.0.1:{port}/"],
    *["file:///etc/passwd", "//127.0.0.1:{port}/", "127.0.0.1:{port}", "", "http://", "http://[::1%25lo]:{port}/"],
]


def test_nothing_local_is_reached(hooks):
    canary = Canary(LOCAL)
    # The list would let all of them through: what is tested is what stands behind it.
    hooks.allow("hooks.example.com", "*.example.com", "localhost")
    for host in [*LOCAL[:2], "0.0.0.0", "localhost", "[::1]", "[::]", *(h for h in HOSTS if h[0] == "[")]:
        hooks.allow(f"{host}:{canary.port}")
    urls = [f"http://{host}:{canary.port}/" for host in HOSTS] + [url.format(port=canary.port) for url in URLS]
    names = [hooks.subscribe(url) for url in urls]
    proxy = f"http://127.0.0.1:{canary.port}"
    relay = {"EXP_WEBHOOK_ALLOW_NETWORKS": "", "EXP_WEBHOOK_MAX_ATTEMPTS": "1"}
    proxies = {name: proxy for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY")}
    first = hooks.relay(**relay, **proxies)
    hooks.emit(hooks.experiment())
    for name, url in zip(names, urls, strict=True):
        (found,) = hooks.settled(name, 1, "dead")
        assert found[4] is None and found[5].startswith("refused: "), (url, found)
    first.end()
    assert canary.connections == []
    assert len(urls) >= 50
    # The canary is one: where it is allowed, it is reached.
    control = hooks.subscribe(f"http://127.0.0.1:{canary.port}/")
    hooks.relay(EXP_WEBHOOK_MAX_ATTEMPTS="1")
    hooks.emit(hooks.experiment())
    hooks.settled(control, 1, "dead")
    assert canary.connections == ["127.0.0.1"] * len(canary.connections) != []
    canary.close()


def test_redirects_are_not_followed(hooks):
    canary = Canary(LOCAL)
    hooks.allow(f"127.0.0.1:{canary.port}")
    names = {}
    for status in (301, 302, 303, 307, 308):
        to = {"Location": f"http://127.0.0.1:{canary.port}/"}
        receiver = hooks.receiver(lambda received, status=status, to=to: Answer(status, to))
        names[hooks.subscribe(receiver.url)] = status
    hooks.relay(EXP_WEBHOOK_MAX_ATTEMPTS="1")
    hooks.emit(hooks.experiment())
    for name, status in names.items():
        error = f"answered {status}: redirects are not followed"
        assert hooks.settled(name, 1, "dead")[0][4:] == (status, error)
    assert canary.connections == []
    canary.close()


def test_a_relay_without_rights_says_so(hooks):
    hooks.store.execute("DO $$ BEGIN CREATE ROLE webhook_nobody LOGIN; EXCEPTION WHEN duplicate_object THEN END $$")
    relay = hooks.relay(DATABASE_URL=database_url("webhook_nobody"))
    until(lambda: any("webhooks: " in line and "WARN" in line for line in relay.log))
    assert relay.end() == 0
    with psycopg.connect(database_url()) as connection:
        connection.execute("DROP ROLE webhook_nobody")


# --- What the other tests look with -----------------------------------------------------------------------------


def test_disorder_is_seen():
    def request(sequence, began, ended, status=200):
        event = {"id": 100 + sequence, "experiment": "x", "sequence": sequence}
        one = Received("/", {}, json.dumps(event).encode())
        one.began, one.ended, one.status = began, ended, status
        return one

    first, second = request(1, 0, 1), request(2, 2, 3)
    assert disorder([first, second]) == [] == disorder([second, first])
    assert disorder([first, second, request(1, 4, 5)]) == [], "a duplicate may come late"
    assert disorder([request(1, 0, 1, 500), request(1, 2, 3), request(2, 4, 5)]) == []
    assert disorder([request(2, 0, 1), request(1, 2, 3)]) != [], "the second came first"
    assert disorder([request(1, 0, 3), request(2, 2, 4)]) != [], "the first was not answered"
    assert disorder([request(1, 0, 1, 500), request(2, 2, 3)]) != [], "the first failed"
    assert disorder([request(1, 0, 1, 500), request(2, 2, 3)], [101]) == [], "the first was given up"
    assert disorder([request(1, 0, 1, None), request(2, 2, 3)]) != [], "the first hung"
