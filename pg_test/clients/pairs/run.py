"""Runs two acts in two sessions, and says what each answered and what the scope became."""

import json
import re
import select
import time
from dataclasses import dataclass

import psycopg
from psycopg.pq import ExecStatus

from pairs import acts, state

DOCUMENTED = re.compile(r"^([A-Z][A-Z_]+):")


@dataclass(frozen=True)
class Outcome:
    """What a transaction came to: its answer, or the error that ended it."""

    answer: str | None
    sqlstate: str | None = None
    message: str | None = None

    @property
    def condition(self):
        """What the error is documented as; None for an answer."""
        if self.sqlstate is None:
            return None
        named = DOCUMENTED.match(self.message)
        return named.group(1) if named else self.sqlstate

    @property
    def committed(self):
        return self.sqlstate is None


def text_of(rows):
    """Answers without what differs from run to run: times, digests, numbers of rows in other scopes."""
    return state.canonical(json.dumps(rows))


class Session:
    """A connection that can be asked without waiting for the answer."""

    def __init__(self, database):
        self.connection = psycopg.connect(dbname=database, autocommit=True)
        self.pid = self.connection.info.backend_pid
        self.pg = self.connection.pgconn

    def close(self):
        self.connection.close()

    def send(self, query):
        self.pg.send_query(query.encode())

    def ready(self, seconds):
        """Whether all of the answer is there, or comes within that time."""
        until = time.monotonic() + seconds
        while True:
            self.pg.consume_input()
            if not self.pg.is_busy():
                return True
            left = until - time.monotonic()
            if left <= 0 or not select.select([self.pg.socket], [], [], left)[0]:
                return False

    def result(self):
        """The outcome of what was sent, waiting for it."""
        rows, failed = [], None
        while True:
            while self.pg.is_busy():
                select.select([self.pg.socket], [], [])
                self.pg.consume_input()
            answer = self.pg.get_result()
            if answer is None:
                break
            if answer.status == ExecStatus.FATAL_ERROR:
                field = answer.error_field
                failed = Outcome(
                    None,
                    field(psycopg.pq.DiagnosticField.SQLSTATE).decode(),
                    field(psycopg.pq.DiagnosticField.MESSAGE_PRIMARY).decode(),
                )
            elif answer.status == ExecStatus.TUPLES_OK:
                rows = [(answer.get_value(row, 0) or b"null").decode() for row in range(answer.ntuples)]
        return failed or Outcome(",".join(sorted(rows)))

    def run(self, query):
        self.send(query)
        return self.result()


class Database:
    """A database of many scopes, each used once."""

    def __init__(self, name):
        self.name = name
        # A state is one large statement over small tables, asked for again and again.
        self.control = psycopg.connect(
            dbname=name, autocommit=True, options="-c jit=off -c plan_cache_mode=force_generic_plan"
        )
        self.first, self.second = Session(name), Session(name)
        self.scopes = self.control.execute("SELECT scope, subjects FROM public.scopes ORDER BY scope").fetchall()
        self.waited_for = []

    def close(self):
        for session in (self.first, self.second):
            session.close()
        self.control.close()

    def fill(self, statement, scope, subjects):
        return statement.format(s=scope, **subjects)

    def take(self):
        """A scope that nobody has used."""
        scope, subjects = self.scopes.pop()
        return scope, subjects

    def prepare(self, places, these):
        """Brings the scopes, and what all scopes share, into the state that the acts begin with."""
        self.control.execute("DELETE FROM exp.setting")
        # A relay takes lanes of any scope, up to a number: only these scopes' are free.
        mine = [scope for scope, _ in places]
        self.control.execute(
            "UPDATE exp.lane SET leased_by = 'another', leased_at = now(), lease_until = 'infinity' WHERE scope <> ALL (%s) AND leased_by IS DISTINCT FROM 'another'",
            [mine],
        )
        self.control.execute(
            "UPDATE exp.lane SET leased_by = NULL, leased_at = NULL, lease_until = NULL WHERE scope = ANY (%s)", [mine]
        )
        for scope, subjects in {place[0]: place[1] for place in places}.items():
            self.control.execute(self.fill(acts.PENDING, scope, subjects))
        for place, act in zip(places, these):
            for statement in act.before:
                try:
                    self.control.execute(self.fill(statement, *place))
                except psycopg.errors.ObjectNotInPrerequisiteState:
                    # The other act's beginning is another status of the same experiment: that it is, then.
                    pass

    def finish(self, session, outcome):
        """Commits; what fails only then is the transaction's error, too."""
        if not outcome.committed:
            session.run("ROLLBACK")
            return outcome
        ended = session.run("COMMIT")
        return outcome if ended.committed else ended

    def serial(self, these, prepared=None):
        """The acts one after another in a new scope: the scope's state, and what each came to."""
        place = self.take()
        prepared = prepared or these
        self.prepare([place] * len(prepared), sorted(prepared, key=lambda act: act.name))
        outcomes = []
        for act in these:
            self.first.run("BEGIN")
            outcomes.append(self.finish(self.first, self.first.run(self.fill(act.call, *place))))
        return self.state(place, prepared), outcomes

    def state(self, place, these):
        """What a scope is once upkeep did what is left to it: publications, what a task passed by because another session
        was at it, and what was queued for a subscription that ended at that moment."""
        tasks = ["schedule"]
        if any(act.function in ("exp_maintain", "exp_aggregate", "exp_delete_experiment") for act in these):
            tasks += ["fold", "aggregate", "deletes"]
        if any(act.function in ("exp_maintain", "exp_unsubscribe") for act in these):
            tasks += ["retention"]
        for task in tasks:
            self.control.execute("SELECT exp_maintain(%s)", [task])
        return state.of(self.control, place[0])

    def written(self, act, prepared):
        """What the act writes in a new scope: the lines that it updates, deletes or claims, the subjects whose
        assignment it makes or changes, and whether it changes anything at all."""
        place = self.take()
        self.prepare([place] * len(prepared), sorted(prepared, key=lambda act: act.name))
        before, lines = state.places(self.control, place[0]), state.of(self.control, place[0])
        self.first.run("BEGIN")
        self.finish(self.first, self.first.run(self.fill(act.call, *place)))
        after = state.places(self.control, place[0])
        rewritten = {line for where, line in before.items() if where not in after}
        made = {line for where, line in after.items() if where not in before}
        # Two that insert the same dedupe key write the same row.
        rows = rewritten | {line for line in made if line.startswith("dedupe ")}
        assigned = (json.loads(line.split(" ", 1)[1]) for line in rewritten | made if line.startswith("assignment "))
        subjects = {row["subject"] for row in assigned if row["experiment_id"] == "k"} | act.imports
        return rows, subjects, act.whole or bool(rewritten) or state.of(self.control, place[0]) != lines

    def blocked(self, session):
        """Waits until the session has answered or waits for the other one; whether it waits."""
        while not session.ready(0.004):
            waits = self.control.execute(
                "SELECT wait_event_type = 'Lock' AND pg_blocking_pids(pid) <> '{}' FROM pg_stat_activity WHERE pid = %s",
                [session.pid],
            )
            if waits.fetchone()[0]:
                return not session.ready(0)
        return False

    def together(self, first, second, level, early, places=None):
        """Both at once. `early`: the second's snapshot is older than anything that the first does."""
        places = places or [self.take()] * 2
        ordered = sorted(zip(places, (first, second)), key=lambda pair: pair[1].name)
        self.prepare([place for place, _ in ordered], [act for _, act in ordered])
        begin = f"BEGIN ISOLATION LEVEL {level}"
        if early:
            self.second.run(f"{begin}; SELECT count(*) FROM exp.experiment")
        one = self.first.run(f"{begin}; {self.fill(first.call, *places[0])}")
        self.second.send(("" if early else f"{begin}; ") + self.fill(second.call, *places[1]))
        waits = self.blocked(self.second)
        one = self.finish(self.first, one)
        two = self.finish(self.second, self.second.result())
        return waits, one, two, places


def make_template(connect, name, scopes):
    """A database with that many scopes, all alike, to copy."""
    with connect() as server:
        server.execute(f"CREATE DATABASE {name}")
    with psycopg.connect(dbname=name, autocommit=True) as connection:
        connection.execute(acts.SHARED)
        connection.execute("CREATE TABLE public.scopes (scope text, subjects jsonb)")
        for number in range(scopes):
            scope = f"t{number:04}t"
            connection.execute(acts.SCOPE.format(s=scope))
            subjects = {
                role: choose(connection, scope, number, role, variant) for role, variant in acts.SUBJECTS.items()
            }
            connection.execute(acts.PEOPLE.format(s=scope, **subjects))
            connection.execute("INSERT INTO public.scopes VALUES (%s, %s)", [scope, json.dumps(subjects)])
        connection.execute("SELECT exp_aggregate()")
        connection.execute("SELECT exp_maintain()")
        connection.execute(
            "CREATE TABLE public.made AS SELECT (SELECT max(id) FROM exp.audit) AS audit, (SELECT max(id) FROM exp.outbox) AS event"
        )
        connection.execute(state.function(connection))
        broken = connection.execute("SELECT invariant, detail FROM exp_doctor() WHERE NOT ok").fetchall()
        assert not broken, broken
        connection.execute("VACUUM ANALYZE")


def choose(connection, scope, number, role, variant):
    query = "SELECT s FROM (SELECT %s || '~' || %s || '~' || n AS s FROM generate_series(1, 200) AS n) AS c WHERE exp_peek('k', s, scope => %s) = %s LIMIT 1"
    return connection.execute(query, [role, str(number), scope, variant]).fetchone()[0]
