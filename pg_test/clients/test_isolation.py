"""Every pair of writing functions in two transactions, at three isolation levels.

PGHOST, PGPORT and PGUSER name a server where databases may be made. Two transactions meet on the same objects of a
scope, the second with a snapshot taken before the first began to write, or not. What the scope is then must be what
one of the two orders gives, one after the other, and so must each answer; refusals must be documented ones. On
different objects nothing may fail, and nobody may wait but for the locks that operations.md names.

The long form (PG_EXPERIMENT_LONG=1) runs all pairs, the short form a fixed sample of them.
"""

import collections
import concurrent.futures
import itertools
import os
import zlib

import psycopg
import pytest

from pairs import acts, run, state

LONG = os.environ.get("PG_EXPERIMENT_LONG") == "1"
SCOPES = 100 if LONG else 50
SAMPLE = 90
# A function, to run its pairs alone.
ONLY = os.environ.get("PAIRS_OF")
WORKERS = 5 if LONG else 3
# Level, and whether the second's snapshot is older than what the first does: where it is kept, it is made to be.
WAYS = [("READ COMMITTED", False), ("REPEATABLE READ", True), ("SERIALIZABLE", True)]
# Scopes that a pair uses at most: two orders, two survivors, each way in both directions, and where one of those fails
# what tells what each writes.
USED = 2 + 2 + 2 * len(WAYS) + 2 * 4


def server():
    return psycopg.connect(dbname="postgres", autocommit=True)


@pytest.fixture(scope="module")
def template():
    with server() as connection:
        connection.execute("DROP DATABASE IF EXISTS pairs_template WITH (FORCE)")
        connection.execute("DROP ROLE IF EXISTS pairs_role")
        connection.execute("CREATE ROLE pairs_role")
    run.make_template(server, "pairs_template", SCOPES)
    yield "pairs_template"
    with server() as connection:
        connection.execute("DROP DATABASE pairs_template WITH (FORCE)")
        connection.execute("DROP ROLE pairs_role")


def test_every_writing_function_has_an_act(template):
    with psycopg.connect(dbname=template) as connection:
        query = """SELECT p.proname FROM pg_proc AS p JOIN pg_depend AS d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
                   JOIN pg_extension AS e ON d.refclassid = 'pg_extension'::regclass AND e.oid = d.refobjid AND extname = 'pg_experiment'
                   WHERE provolatile = 'v'"""
        writing = {name for (name,) in connection.execute(query)}
    assert writing == {act.function for act in acts.ACTS}


class Found:
    """What a batch of pairs came to."""

    def __init__(self):
        self.met = 0
        self.known = 0
        self.pairs = 0
        self.waited = 0
        self.refused = collections.Counter()
        self.serialization = collections.Counter()
        self.anomalies = []

    def add(self, other):
        self.met += other.met
        self.known += other.known
        self.pairs += other.pairs
        self.waited += other.waited
        self.refused += other.refused
        self.serialization += other.serialization
        self.anomalies += other.anomalies


# Locks for the whole database, as operations.md has them: those that take the same one may wait for one another.
WAITS = [
    {
        "exp_create_scope", "exp_create_audience", "exp_update_audience", "exp_delete_audience", "exp_create_layer", "exp_create_holdout",
        "exp_end_holdout", "exp_set_config", "exp_delete_config", "exp_import", "exp_define", "exp_start", "exp_update", "exp_subscribe",
        "exp_unsubscribe", "exp_define_metric", "exp_add_metric", "exp_remove_metric", "exp_delete_metric",
    },
    {"exp_grant", "exp_revoke", "exp_init", "exp_define", "exp_create_scope"},
    {
        "exp_aggregate", "exp_maintain", "exp_define_metric", "exp_add_metric", "exp_remove_metric", "exp_delete_metric", "exp_set",
        "exp_forget_subject", "exp_erase_subject", "exp_override", "exp_merge_subject", "exp_set_winner_policy", "exp_set_bandit",
        "exp_delete_experiment",
    },
    # Subjects share 64 locks for events, and 1,024 for enrolments where some were merged.
    {"exp_log_event", "exp_log_events", "exp_merge_subject", "exp_erase_subject", "exp_forget_subject", "exp_override"},
    {"exp_assign", "exp_assign_many", "exp_log_exposure", "exp_log_exposures", "exp_import_assignments", "exp_merge_subject"},
]  # fmt: skip
# Work of the whole database, in whatever scope: it does touch the other scope's rows.
WHOLE = {
    "exp_aggregate",
    "exp_maintain",
    "exp_claim_deliveries",
    "exp_set",
    "exp_init",
    "exp_settle_deliveries",
    "exp_repair",
}


def may_wait(one, two):
    return (
        any(one.function in group and two.function in group for group in WAITS) or {one.function, two.function} & WHOLE
    )


# States of neither order that are known, with their reason in docs/reliability.md: a set takes the enrolled at once, and the
# others after who stops the experiment; an event that names an experiment which is deleted meanwhile stays.
KNOWN = [
    {"exp_log_exposures", "exp_stop"},
    {"exp_log_exposures", "exp_archive"},
    {"exp_log_exposures", "exp_end_holdout"},
    {"exp_log_event", "exp_delete_experiment"},
    {"exp_log_events", "exp_delete_experiment"},
]


class Judge:
    def __init__(self, database, found):
        self.database, self.found = database, found

    def say(self, what, one, two, level, early, *more):
        self.found.anomalies.append(
            "\n    ".join((f"{what}: {one.name} + {two.name}, {level}{', older snapshot' if early else ''}", *more))
        )

    def error(self, outcome, *case):
        """Counts a refusal; one that is not documented is an anomaly."""
        level = case[2]
        if outcome.condition is None:
            return
        if outcome.condition == "40001" and level != "READ COMMITTED":
            self.found.serialization[level] += 1
        elif not run.DOCUMENTED.match(outcome.message):
            self.say("undocumented error", *case, f"{outcome.sqlstate} {outcome.message}")
        else:
            self.found.refused[outcome.condition] += 1

    def serial(self, order, prepared):
        """Where an order ends, and what each act of it comes to, by name of the act and by turn."""
        lines, outcomes = self.database.serial(order, prepared)
        return (
            lines,
            [outcome.condition for outcome in outcomes],
            [self.answer(act, outcome) for act, outcome in zip(order, outcomes)],
        )

    @staticmethod
    def answer(act, outcome):
        return None if act.varies or outcome.answer is None else state.canonical("[" + outcome.answer + "]")

    def pair(self, one, two):
        """All the ways in which two acts meet."""
        prepared = [one, two]
        forth, back = self.serial([one, two], prepared), self.serial([two, one], prepared)
        orders = [forth, tuple([back[0], back[1][::-1], back[2][::-1]])]
        alone = {}
        for turn, (level, early) in itertools.product((0, 1) if one != two else (0,), WAYS):
            pair = (one, two) if turn == 0 else (two, one)
            waits, *outcomes, places = self.database.together(*pair, level, early)
            self.found.met += 1
            self.found.waited += waits
            case = (*pair, level, early)
            for outcome in outcomes:
                self.error(outcome, *case)
            if turn:
                outcomes.reverse()
            self.judge(case, prepared, outcomes, self.database.state(places[0], prepared), orders, alone)

    def judge(self, case, prepared, outcomes, lines, orders, alone):
        failed = [number for number, outcome in enumerate(outcomes) if outcome.condition == "40001"]
        if len(failed) == 2:
            self.say("both failed", *case)
            return
        if failed:
            if not is_owed(self.database, *prepared, case[2]):
                self.say("serialization failure that is not owed", *case, outcomes[failed[0]].message)
            survivor = 1 - failed[0]
            if survivor not in alone:
                alone[survivor] = self.serial([prepared[survivor]], prepared)
            if lines != alone[survivor][0]:
                self.say("state", *case, f"{prepared[failed[0]].name} failed", *difference(lines, [alone[survivor][0]]))
            return
        conditions = [outcome.condition for outcome in outcomes]
        answers = [self.answer(act, outcome) for act, outcome in zip(prepared, outcomes)]
        if (lines, conditions, answers) in [tuple(order) for order in orders]:
            return
        if (lines, conditions) in [tuple(order[:2]) for order in orders]:
            self.say("answers", *case, *(f"{answers} / {order[2]}" for order in orders))
        elif lines in [order[0] for order in orders]:
            self.say("refusals", *case, f"{conditions}, in order {[order[1] for order in orders]}")
        elif {act.function for act in prepared} in KNOWN:
            self.found.known += 1
        else:
            self.say(
                "state",
                *case,
                f"{conditions}, in order {[order[1] for order in orders]}",
                *difference(lines, [order[0] for order in orders]),
            )

    def apart(self, one, two, level):
        """The acts in different scopes: no failure, and no waiting that is not documented."""
        places = [self.database.take(), self.database.take()]
        waits, *outcomes, _ = self.database.together(one, two, level, True, places)
        self.found.met += 1
        case = (one, two, level, True)
        for outcome in outcomes:
            if outcome.condition == "40001" and level == "SERIALIZABLE":
                self.found.serialization["SERIALIZABLE, apart"] += 1
            elif outcome.condition is not None:
                self.say("failure on different objects", *case, f"{outcome.sqlstate} {outcome.message}")
        if waits and not may_wait(one, two):
            self.say("waits on different objects", *case)


def difference(lines, others):
    """What is different from the nearest of the orders."""

    def changes(other):
        ours, theirs = collections.Counter(lines), collections.Counter(other)
        return [f"- {line}" for line in (theirs - ours).elements()] + [
            f"+ {line}" for line in (ours - theirs).elements()
        ]

    return [line[:400] for line in min((changes(other) for other in others), key=len)][:8]


def is_owed(database, one, two, level):
    """Whether a level owes a serialization failure to two acts."""
    (rows, subjects, changes), (other_rows, other_subjects, also_changes) = (
        database.written(act, [one, two]) for act in (one, two)
    )
    if level == "REPEATABLE READ":
        return bool(rows & other_rows or one.imports & other_subjects or two.imports & subjects)
    return bool(changes and also_changes)


def batch(arguments):
    """Some pairs in a database of their own, and all invariants at the end."""
    template, number, pairs, apart = arguments
    name = f"pairs_{os.getpid()}_{number}"
    found = Found()
    with server() as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
    database = run.Database(name)
    try:
        judge = Judge(database, found)
        for one, two in pairs:
            judge.pair(one, two)
            found.pairs += 1
        for one, two, level in apart:
            judge.apart(one, two, level)
        database.prepare([], [])
        database.control.execute("SELECT exp_maintain()")
        broken = database.control.execute("SELECT invariant, detail FROM exp_doctor() WHERE NOT ok").fetchall()
        for invariant, detail in broken:
            found.anomalies.append(
                f"doctor: {invariant}: {detail}, after {[(one.name, two.name) for one, two in pairs]}"
            )
    finally:
        database.close()
        with server() as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")
    return found


def mixed(case):
    """An order in which functions come by turns, the same at every run."""
    return zlib.crc32(" ".join(getattr(part, "name", part) for part in case).encode())


def batches(template):
    """All pairs, or the sample, cut so that each batch has scopes enough."""
    pairs = list(itertools.combinations_with_replacement(acts.ACTS, 2))
    # Apart, what one level lets pass the next lets pass, too: each pair at one, most of them at the one between.
    levels = itertools.cycle(("REPEATABLE READ", "READ COMMITTED", "REPEATABLE READ", "SERIALIZABLE"))
    apart = [(one, two, level) for (one, two), level in zip(pairs, levels)]
    pairs = [pair for pair in pairs if not ONLY or ONLY in (pair[0].function, pair[1].function)]
    pairs.sort(key=mixed)
    apart.sort(key=mixed)
    if not LONG:
        pairs, apart = pairs[:SAMPLE], apart[: 2 * SAMPLE]
    size = SCOPES // (USED + 2 * -(-len(apart) // len(pairs)))
    count = -(-len(pairs) // size)
    share = -(-len(apart) // count)
    for number in range(count):
        yield template, number, pairs[number * size : (number + 1) * size], apart[number * share : (number + 1) * share]


def test_pairs(template, capsys):
    found = Found()
    with concurrent.futures.ProcessPoolExecutor(WORKERS) as workers:
        for part in workers.map(batch, batches(template)):
            found.add(part)
            with capsys.disabled():
                for anomaly in part.anomalies:
                    print("\n" + anomaly, flush=True)
                if LONG:
                    print(
                        f"{found.pairs} pairs, {found.met} meetings, {len(found.anomalies)} anomalies, {dict(found.serialization)}",
                        flush=True,
                    )
    with capsys.disabled():
        print(
            f"\n{found.met} answers compared with those of a serial order, of {found.pairs} pairs: {found.waited} waited, refused {dict(found.refused)},"
            f" serialization failures {dict(found.serialization)}, {found.known} known, {len(found.anomalies)} anomalies"
        )
    assert not found.anomalies
