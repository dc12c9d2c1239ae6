"""Random arguments to every function: whatever comes of them is an answer, or one of the errors that are documented.

20,000 calls, a million with PG_EXPERIMENT_LONG=1; TUPLES and TUPLES_SEED say others. Each call is a subtransaction of its
own; most batches are rolled back, so that the store stays of a size.
"""

import collections
import os
import re
import threading
import time

import psycopg
import pytest
from hostile.catalogue import documented_conditions, functions
from hostile.values import Generator

LONG = os.environ.get("PG_EXPERIMENT_LONG") == "1"
CALLS = int(os.environ.get("TUPLES", 1_000_000 if LONG else 20_000))
SEED = int(os.environ.get("TUPLES_SEED", 1))
WORKERS = 4 if LONG else 2
BATCH = 100
# What is Postgres' own to say, of any function: no right, a lock or a deadlock, a cancel, numbers that jsonb or a double
# cannot have, JSON nested too deeply for the server.
OF_POSTGRES = {"42501", "40001", "40P01", "55P03", "57014", "22003", "54001"}
# Whose own SQL it is that the server refuses.
RUNS_SQL = {"exp_import_assignments"}
SETUP = """
    CREATE EXTENSION pg_experiment;
    SELECT exp_init();
    CREATE FUNCTION attempt_all(statements text[], OUT state text, OUT message text, OUT i integer) RETURNS SETOF record
    LANGUAGE plpgsql AS $$
    BEGIN
        FOR i IN 1 .. cardinality(statements) LOOP
            BEGIN
                EXECUTE statements[i];
                state := NULL;
            EXCEPTION WHEN query_canceled OR OTHERS THEN
                attempt_all.i := i; state := SQLSTATE; message := left(SQLERRM, 300);
                RETURN NEXT;
            END;
        END LOOP;
    END $$;
"""


ROLES = ("tuples_reader", "tuples_app", "tuples_admin")
SCOPES = ("shop", "global")


@pytest.fixture(scope="module")
def databases():
    """One for each worker: in the same one they would wait for each other's locks most of the time."""
    names = [f"{os.environ['PGDATABASE']}_{number}" for number in range(WORKERS)]
    with psycopg.connect(autocommit=True) as connection:
        for role in ROLES:
            connection.execute(f"CREATE ROLE {role}")
        for name in names:
            connection.execute(f"CREATE DATABASE {name}")
            fill(name)
        yield names
        for name in names:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
        for role in ROLES:
            connection.execute(f"DROP ROLE {role}")


def fill(database):
    with psycopg.connect(dbname=database, autocommit=True) as connection:
        connection.execute(SETUP)
        for scope in SCOPES:
            connection.execute("SELECT exp_define('e0', '{\"control\": 1, \"treatment\": 1}', scope => %s)", [scope])
            for role in ROLES:
                connection.execute("SELECT exp_grant(%s, %s, %s)", [role, role.removeprefix("tuples_"), scope])


class Worker(threading.Thread):
    def __init__(self, number, database, calls, known, conditions):
        super().__init__()
        self.database, self.calls, self.known, self.conditions = database, calls, known, conditions
        keys = [f"e{i}" for i in range(6)] + ["it's", "a\u202eb", "absent", "imported"]
        self.values = Generator(SEED * 1000 + number, keys, ["shop"] * 6 + ["global"], [f"u{i}" for i in range(40)])
        self.states, self.wrong, self.done = collections.Counter(), [], collections.Counter()
        self.deaths = 0

    def run(self):
        while self.calls > 0:
            try:
                with psycopg.connect(dbname=self.database, autocommit=True) as connection:
                    connection.execute("SET statement_timeout = '60s'; SET lock_timeout = '500ms'")
                    while self.calls > 0:
                        self.batch(connection)
            except psycopg.OperationalError as error:
                self.wrong.append(("the connection", str(error), "\n".join(self.statements)[:20_000]))
                self.deaths += 1
                if self.deaths > 3:
                    return
                time.sleep(1)

    def batch(self, connection):
        chosen = [self.values.pick(self.known) for _ in range(min(BATCH, self.calls))]
        self.statements = [self.values.call(function) for function in chosen]
        role = self.values.pick(["none"] * 6 + ["tuples_admin", "tuples_admin", "tuples_app", "tuples_reader"])
        commits = self.values.chance(0.05)
        self.calls -= len(chosen)
        try:
            connection.execute("BEGIN")
            connection.execute(f"SET LOCAL ROLE {role}")
            rows = connection.execute("SELECT state, message, i FROM attempt_all(%s)", [self.statements]).fetchall()
            connection.execute("COMMIT" if commits else "ROLLBACK")
        except psycopg.Error as error:
            if connection.broken:
                raise
            rows = []
            # The whole batch failed: its end can, as any transaction's can.
            if error.sqlstate not in {"40001", "40P01", "57014", "55P03"}:
                self.wrong.append(("a batch", f"{error.sqlstate} {error}", "\n".join(self.statements)[:20_000]))
            connection.execute("ROLLBACK")
        self.done.update(function.signature for function in chosen)
        for state, message, i in rows:
            self.judge(chosen[i - 1], self.statements[i - 1], state, message)

    def judge(self, function, statement, state, message):
        condition = re.match(r"([A-Z]+(?:_[A-Z]+)*): ", message)
        name = condition.group(1) if condition else ""
        self.states[state, name] += 1
        documented = state in self.conditions.get(name, ())
        own = not name and (state in OF_POSTGRES or (function.name in RUNS_SQL and not state.startswith("XX")))
        if not documented and not own:
            self.wrong.append((function.signature, f"{state} {message}", statement[:2_000]))


def say_all(done, states, wrong, deaths, seconds):
    print(f"{done.total():,} calls of {len(done)} functions, seed {SEED}: {states.total():,} errors of {len(states)} kinds, "
          f"{len(wrong)} not documented, {deaths} connections lost, {seconds:.0f} s")  # fmt: skip
    for found in wrong[:20]:
        print("\n".join(found), "\n")


def test_random_arguments(databases, capsys):
    with psycopg.connect(dbname=databases[0]) as connection:
        known = functions(connection)
    assert len(known) > 80
    conditions = documented_conditions()
    assert len(conditions) > 60
    started = time.monotonic()
    workers = [Worker(number, name, CALLS // WORKERS, known, conditions) for number, name in enumerate(databases)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    done = sum((worker.done for worker in workers), collections.Counter())
    states = sum((worker.states for worker in workers), collections.Counter())
    wrong = [found for worker in workers for found in worker.wrong]
    with capsys.disabled():
        print()
        say_all(done, states, wrong, sum(worker.deaths for worker in workers), time.monotonic() - started)
    assert not wrong
    assert set(done) == {function.signature for function in known}
    for name in databases:
        with psycopg.connect(dbname=name) as connection:
            assert connection.execute("SELECT invariant, detail FROM exp_doctor() WHERE NOT ok").fetchall() == []
