"""Writers, relays and a receiver at a cluster; and what must hold in the end, whatever happened to them meanwhile."""

import collections
import threading

import psycopg
from conftest import Relay, until
from receiver import Receiver, disorder

DATABASE = "trial"
TIMEOUT = 1
TOPIC = "experiment.status_changed"
WRITERS, EXPERIMENTS = 3, 4


class Writer(threading.Thread):
    """Pauses and resumes experiments of its own, through whatever happens, and counts what was committed for sure."""

    def __init__(self, cluster, number, stop):
        super().__init__(daemon=True)
        self.cluster, self.stop = cluster, stop
        self.keys = [f"{DATABASE}_{number}_{one}" for one in range(EXPERIMENTS)]
        self.committed = collections.Counter()
        self.problem = None

    def run(self):
        while not self.stop.is_set():
            try:
                with self.cluster.connect(DATABASE, autocommit=True) as connection:
                    self.write(connection)
            except psycopg.OperationalError:
                self.stop.wait(0.1)
            except Exception as problem:
                self.problem = problem
                raise

    def write(self, connection):
        while not self.stop.is_set():
            for key in self.keys:
                self.change(connection, key)
            self.stop.wait(0.1)

    def change(self, connection, key):
        # Several at once, so that a lane has what must wait for the one before.
        changes = ", ".join(["exp_pause(%(key)s)", "exp_resume(%(key)s)"] * 2)
        connection.execute(f"SELECT {changes}", {"key": key})
        self.committed[key] += 4


class Trial:
    """The cluster is closed with it."""

    def __init__(self, cluster, answer=lambda received: 200):
        self.cluster = cluster
        self.receiver = Receiver(answer)
        self.stop = threading.Event()
        self.writers = [Writer(cluster, number, self.stop) for number in range(WRITERS)]
        self.relays = []
        self.hosts = cluster.directory / "hosts"
        try:
            self.prepare()
        except BaseException:
            self.close()
            raise

    def prepare(self):
        with self.cluster.connect("postgres", autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {DATABASE}")
        with self.cluster.connect(DATABASE, autocommit=True) as connection:
            connection.execute("CREATE EXTENSION pg_experiment")
            connection.execute("SELECT exp_init()")
            for key in (key for writer in self.writers for key in writer.keys):
                connection.execute("SELECT exp_define(%s, '{\"a\": 1, \"b\": 1}', status => 'running')", (key,))
            # What was before the subscription is not sent.
            self.first = connection.execute("SELECT max(id) FROM exp.outbox").fetchone()[0]
            subscribe = "SELECT exp_subscribe('trial', 'https://hooks.example.com/', %s, 'HOOK_SECRET')"
            connection.execute(subscribe, ([TOPIC],))
            connection.execute("UPDATE exp.subscription SET url = %s", (self.receiver.url,))
        self.hosts.write_text(self.receiver.host + "\n")

    def start_relay(self, **env):
        return Relay(
            {
                "DATABASE_URL": self.cluster.url(DATABASE),
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
                **env,
            },
            ready=False,
        )

    def begin(self, relays, **env):
        self.relays = [self.start_relay(**env) for _ in range(relays)]
        for writer in self.writers:
            writer.start()

    def finish(self):
        self.stop.set()
        for writer in self.writers:
            writer.join()
            assert writer.problem is None, writer.problem
        return self.judge()

    def judge(self):
        query = "SELECT count(*) FILTER (WHERE state = 'waiting') = 0 FROM exp.delivery"
        with self.cluster.connect(DATABASE, autocommit=True) as connection:
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
        return {"events": len(events), "requests": len(requests), "acknowledged twice": twice}

    def close(self):
        self.stop.set()
        for relay in self.relays:
            relay.kill()
        self.receiver.close()
        self.cluster.close()
