"""A cluster of a test's own, that it may kill, and a standby of it. PG_BIN names the directory of Postgres' programs."""

import contextlib
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from urllib.parse import quote

import psycopg
from conftest import until

# Postgres does not run as root.
SERVER_USER = os.environ.get("SERVER_USER", "postgres")


def url(database, *clusters):
    """Names all of these clusters."""
    hosts = ",".join(quote(str(cluster.directory), safe="") + ":5432" for cluster in clusters)
    return f"postgres://postgres@{hosts}/{database}"


class Cluster:
    """Listens on a socket in a directory of its own only; `primary` is the cluster that it is a standby of."""

    def __init__(self, primary=None, **settings):
        # A socket's path is short by law.
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="pg_experiment.", dir="/tmp"))
        self.data = self.directory / "data"
        self.frozen = []
        self.account = pwd.getpwnam(SERVER_USER) if os.getuid() == 0 else None
        if self.account:
            os.chown(self.directory, self.account.pw_uid, self.account.pw_gid)
        if primary:
            of = ["-h", str(primary.directory), "-p", "5432", "--write-recovery-conf", "--checkpoint=fast"]
            self._make("pg_basebackup", *of, "-U", "postgres", "-D", str(self.data), "--no-sync")
        else:
            how = ["-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]
            self._make("initdb", *how, "-U", "postgres", "-D", str(self.data), "--no-sync")
        settings = {
            "listen_addresses": "''",
            "unix_socket_directories": f"'{self.directory}'",
            "fsync": "off",
            "max_connections": "60",
            **settings,
        }
        with open(self.data / "postgresql.conf", "a") as configuration:
            configuration.writelines(f"{name} = {value}\n" for name, value in settings.items())
        self.start()

    def _make(self, program, *arguments):
        if self._run(program, *arguments).wait() != 0:
            raise RuntimeError((self.directory / f"{program}.log").read_text())

    def _run(self, program, *arguments):
        log = open(self.directory / f"{program}.log", "a")
        account = {}
        if self.account:
            account = {"user": self.account.pw_uid, "group": self.account.pw_gid, "extra_groups": []}
        environment = {name: os.environ[name] for name in ("PATH", "LC_ALL", "LANG") if name in os.environ}
        command = [os.path.join(os.environ["PG_BIN"], program), *arguments]
        return subprocess.Popen(
            command, cwd="/", env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **account
        )

    def start(self, seconds=60):
        """Also after a kill: the old one's backends may take a moment to notice, and hold its memory until they do."""
        end = time.monotonic() + seconds
        self.process = None
        while True:
            if self.process is None or self.process.poll() is not None:
                self.process = self._run("postgres", "-D", str(self.data))
            try:
                self.connect("postgres").close()
                return
            except psycopg.OperationalError:
                assert time.monotonic() < end, (self.directory / "postgres.log").read_text()[-4000:]
                time.sleep(0.05)

    def connect(self, database, **options):
        where = {"host": str(self.directory), "port": 5432, "user": "postgres", "dbname": database}
        return psycopg.connect(**where, connect_timeout=10, **options)

    def url(self, database):
        return url(database, self)

    def kill(self):
        """kill -9 of the postmaster; its backends end as they notice."""
        self.process.kill()
        self.process.wait()
        self._signal_frozen(signal.SIGKILL)
        self.frozen = []

    def freeze(self):
        """It keeps its connections and takes new ones, and answers nothing, until it is killed."""
        self.process.send_signal(signal.SIGSTOP)
        pid = self.process.pid
        self.frozen = [int(child) for child in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
        self._signal_frozen(signal.SIGSTOP)

    def _signal_frozen(self, number):
        for pid in self.frozen:
            # A child that ended before its parent froze is a zombie, or none any more.
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)

    def close(self):
        if self.frozen:
            self.kill()
        if self.process.poll() is not None:
            # What was killed left its shared memory behind: a start finds it, an end removes it.
            self.start()
        self._end()
        shutil.rmtree(self.directory)

    def _end(self):
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait(30)


class Pair:
    """A primary and its standby; what the primary says is committed is on both."""

    def __init__(self):
        self.clusters = [Cluster()]
        try:
            self._follow()
        except BaseException:
            self.close()
            raise

    def _follow(self):
        self.clusters.append(Cluster(primary=self.primary))
        with self.primary.connect("postgres", autocommit=True) as connection:
            connection.execute("ALTER SYSTEM SET synchronous_standby_names = '*'")
            connection.execute("SELECT pg_reload_conf()")
            query = "SELECT sync_state = 'sync' FROM pg_stat_replication"
            until(lambda: (connection.execute(query).fetchone() or [False])[0])

    @property
    def primary(self):
        return self.clusters[0]

    @property
    def standby(self):
        return self.clusters[1]

    @property
    def directory(self):
        return self.primary.directory

    def connect(self, database, **options):
        """To whichever can be written."""
        options = {"target_session_attrs": "read-write", "connect_timeout": 2, **options}
        return psycopg.connect(url(database, *self.clusters), **options)

    def url(self, database):
        return url(database, *self.clusters)

    def promote(self):
        with self.standby.connect("postgres", autocommit=True) as connection:
            connection.execute("SELECT pg_promote()")

    def close(self):
        for cluster in self.clusters:
            cluster.close()
