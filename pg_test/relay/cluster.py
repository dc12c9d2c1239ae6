"""A cluster of a test's own, that it may kill. PG_BIN names the directory of Postgres' programs."""

import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import tempfile
import time

import psycopg

# Postgres does not run as root.
SERVER_USER = os.environ.get("SERVER_USER", "postgres")


class Cluster:
    """Listens on a socket in a directory of its own only."""

    def __init__(self, **settings):
        # A socket's path is short by law.
        self.directory = pathlib.Path(tempfile.mkdtemp(prefix="pg_experiment.", dir="/tmp"))
        self.data = self.directory / "data"
        self.account = pwd.getpwnam(SERVER_USER) if os.getuid() == 0 else None
        if self.account:
            os.chown(self.directory, self.account.pw_uid, self.account.pw_gid)
        made = ["-D", str(self.data), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]
        if self._run("initdb", *made).wait() != 0:
            raise RuntimeError((self.directory / "initdb.log").read_text())
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
        return f"postgres://postgres@/{database}?host={self.directory}&port=5432"

    def kill(self):
        """kill -9 of the postmaster; its backends end as they notice."""
        self.process.kill()
        self.process.wait()

    def close(self):
        self.process.send_signal(signal.SIGINT)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGQUIT)
            self.process.wait(30)
        shutil.rmtree(self.directory)
