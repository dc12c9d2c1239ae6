"""What is left of people who were erased: nothing in a full dump, whatever their ids look like.

PGHOST, PGPORT, PGUSER and PGDATABASE name a database of our own, pg_dump is on the PATH. Each person has a subject, a
chain of aliases, a forced variant, events, dedupe keys, contexts and exposures, with a mark of the person's own in each.
"""

import json
import os
import re
import subprocess
import threading

import psycopg
import pytest
from psycopg.types.json import Jsonb

# What the ids of people end with: each is valid text, and a trap for what quotes, copies or matches it.
SHAPES = {
    "plain": "",
    "quotes": "'\"$$;--",
    "tab": "\t\r\n\x0b",
    "backslash": "\\N\\.\\\\x41\\t",
    "copy_end": "\n\\.\n",
    "json": '{"a": ["b"], "c": "\\u0041"}',
    "array": '{a,"b",NULL}',
    "like": "%_*?[a-z]+(",
    "right_to_left": "\u202e\u05d0\u05d1\u200b",
    "emoji": "\U0001f469\u200d\U0001f4bb\ufeff",
    "combining": "e\u0301\u00e9",
    "spaces": "  \u00a0 ",
    "html": "</script><!--",
    "long": "x" * 900,
}
SCOPES = ("global", "shop", "shop/eu")


def control():
    return psycopg.connect(autocommit=True)


class Person:
    """Somebody whose every trace contains the mark."""

    def __init__(self, shape):
        self.mark = f"zq{shape}qz"
        self.subject = f"{self.mark}-main{SHAPES[shape]}"
        self.aliases = [f"{self.mark}-alias{number}{SHAPES[shape]}" for number in range(3)]
        self.names = [self.subject, *self.aliases]
        self.context = Jsonb(
            {"email": f"{self.mark}@example.com", f"{self.mark}-key": [self.mark, {"deep": self.mark}]}
        )

    def live(self, connection, scope):
        """What an application records of somebody who browses, logs in, and buys."""
        run = connection.execute
        first, *_, last = self.aliases
        run("SELECT exp_log_exposure('a', %s, %s, scope => %s)", [first, self.context, scope])
        run("SELECT exp_log_event(%s, 'click', scope => %s)", [first, scope])
        for alias, known in zip(self.aliases, self.aliases[1:]):
            run("SELECT exp_merge_subject(%s, %s, scope => %s)", [alias, known, scope])
        run("SELECT exp_log_exposures('b', %s, %s, scope => %s)", [[self.subject], [self.context], scope])
        run("SELECT exp_merge_subject(%s, %s, scope => %s)", [last, self.subject, scope])
        run("SELECT exp_assign('above', %s, %s, scope => %s)", [self.subject, self.context, scope])
        run("SELECT exp_override('draft', %s, 'control', scope => %s)", [self.subject, scope])
        self.buy(connection, scope, self.subject)
        self.buy(connection, scope, first)

    def buy(self, connection, scope, subject):
        """An event with everything that it can have; in how many experiments it counts."""
        dedupe = f"{self.mark}-order-{self.names.index(subject)}"
        events = [{"subject": subject, "event": "order", "value": 2, "meta": {self.mark: [self.mark]}}]
        query = "SELECT exp_log_event(%s, 'order', 3, meta => %s, dedupe_key => %s, scope => %s) + exp_log_events(%s, scope => %s)"
        return connection.execute(
            query, [subject, Jsonb({"card": self.mark}), dedupe, scope, Jsonb(events), scope]
        ).fetchone()[0]

    def erase(self, connection, subject, scope, below):
        query = "SELECT sum(deleted) FROM exp_erase_subject(%s, include_below => %s, scope => %s)"
        return connection.execute(query, [subject, below, scope]).fetchone()[0]


@pytest.fixture(scope="module")
def store():
    with control() as connection:
        run = connection.execute
        run("CREATE EXTENSION pg_experiment")
        run("SELECT exp_init(), exp_create_scope('shop'), exp_create_scope('shop/eu', 'shop')")
        run(
            "SELECT exp_define('above', '{\"control\": 1, \"treatment\": 1}'), exp_update('above', '{\"inherit\": true}')"
        )
        for scope in SCOPES:
            run("SELECT exp_create_holdout('hold', 0.2, scope => %s)", [scope])
            run("SELECT exp_define_metric('paid', 'sum', 'order', scope => %s)", [scope])
            run(
                "SELECT exp_define(k, '{\"control\": 1, \"treatment\": 1}', scope => %s) FROM unnest(ARRAY['a', 'b']) AS k",
                [scope],
            )
            run("SELECT exp_define('draft', '{\"control\": 1}', status => 'draft', scope => %s)", [scope])
            run("SELECT exp_add_metric(k, 'paid', 'primary', scope => %s) FROM unnest(ARRAY['a', 'b']) AS k", [scope])
            run(
                'SELECT exp_set_winner_policy(\'a\', \'{"mode": "automatic", "n_star": 1000, "mde": 0.1}\', scope => %s)',
                [scope],
            )
            run("SELECT exp_subscribe('hook', 'http://127.0.0.1:9/', ARRAY['*'], 'SECRET', scope => %s)", [scope])
            run(
                "SELECT exp_log_exposures('a', ARRAY(SELECT 'other-' || n FROM generate_series(1, 50) AS n), scope => %s)",
                [scope],
            )
        yield connection


def upkeep(connection):
    connection.execute("SELECT exp_maintain()")
    connection.execute("SELECT count(*) FROM exp_claim_deliveries('relay', 1000, 1000)")


def texts(dump):
    """Every text of a dump: lines as they are, the values that COPY's escapes stand for, and what JSON, arrays and bytea hold."""
    for line in dump.split("\n"):
        yield line
        for field in line.split("\t"):
            value = re.sub(
                r"\\(.)",
                lambda found: {"t": "\t", "n": "\n", "r": "\r", "b": "\b", "f": "\f", "v": "\v"}.get(
                    found[1], found[1]
                ),
                field,
            )
            yield value
            if value[:1] in "{[":
                try:
                    yield from strings(json.loads(value))
                except ValueError:
                    yield value.replace('\\"', '"').replace("\\\\", "\\")
            if re.fullmatch(r"\\?x(?:[0-9a-f]{2})+", value):
                yield bytes.fromhex(value.lstrip("\\x")).decode("utf-8", "replace")


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from strings(inner)


def dump():
    return subprocess.run(["pg_dump", "--no-password"], check=True, capture_output=True, env=os.environ).stdout.decode()


def occurrences(person, dumped):
    """Where a person still is. The names without the mark, too: a trap may have cut it off."""
    names = set(person.names)
    return [text[:200] for text in texts(dumped) if person.mark in text or text in names]


def live(connection, people, scopes=SCOPES):
    for person in people:
        for scope in scopes:
            person.live(connection, scope)


def everybody():
    return [Person(shape) for shape in SHAPES]


@pytest.mark.parametrize("when", ["before the aggregation", "after it"])
def test_nothing_is_left_in_a_full_dump(store, when, capsys):
    people = everybody()
    live(store, people)
    if when == "after it":
        upkeep(store)
    found = sum(len(occurrences(person, dump())) for person in people[:1])
    assert found > 20, "the test looks in the wrong place"
    for number, person in enumerate(people):
        names = person.names
        if number % 2:
            # By any of the names, in each scope.
            deleted = [
                person.erase(store, names[(number + turn) % 4], scope, False) for turn, scope in enumerate(SCOPES)
            ]
        else:
            # From the top: below, an id that was merged is erased by its own name as well.
            deleted = [person.erase(store, name, "global", True) for name in names]
        assert sum(deleted) > 20
    upkeep(store)
    text = dump()
    left = [place for person in people for place in occurrences(person, text)]
    assert left == []
    late = [person.buy(store, scope, name) for person in people for scope in SCOPES for name in person.names]
    assert set(late) == {0}
    upkeep(store)
    text = dump()
    assert [place for person in people for place in occurrences(person, text)] == []
    assert store.execute("SELECT invariant, detail FROM exp_doctor() WHERE NOT ok").fetchall() == []
    assert text.count("other-") >= 150
    with capsys.disabled():
        print(
            f"\n{len(list(texts(text)))} answers compared with the ids and marks of {len(people)} people, erased {when}: 0 left"
        )


def test_a_prepared_transaction_is_waited_for(store):
    """What was recorded and is not committed yet is erased, too, and so is what an older snapshot does afterwards."""
    person = Person("quotes")
    live(store, [person], ("shop",))
    with psycopg.connect() as writer, psycopg.connect(autocommit=True) as eraser, psycopg.connect() as late:
        late.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
        assert late.execute("SELECT count(*) FROM exp.event WHERE subject = %s", [person.subject]).fetchone()[0] > 0
        writer.tpc_begin("in flight")
        person.buy(writer, "shop", person.aliases[0])
        writer.execute("SELECT exp_log_exposure('a', %s, %s, scope => 'shop')", [person.subject, person.context])
        writer.tpc_prepare()
        erasing = threading.Thread(target=person.erase, args=(eraser, person.aliases[1], "shop", False))
        erasing.start()
        query = "SELECT wait_event_type FROM pg_stat_activity WHERE pid = %s"
        while store.execute(query, [eraser.info.backend_pid]).fetchone()[0] != "Lock":
            assert erasing.is_alive(), "it did not wait"
        writer.tpc_commit()
        erasing.join()
        # The inherited experiment and the holdout of the scope above know each id as a subject of its own.
        assert sum(person.erase(eraser, name, "global", False) for name in person.names) > 0
        assert person.buy(late, "shop", person.subject) == 0
        late.commit()
    upkeep(store)
    assert occurrences(person, dump()) == []


def test_an_error_that_is_kept_names_nobody(store):
    """The query of a metric fails over a row of the user's own: what is remembered of it must not outlive the person."""
    person = Person("plain")
    store.execute("CREATE TABLE sales (subject text, amount text, ts timestamptz DEFAULT now())")
    store.execute("INSERT INTO sales VALUES (%s, '1')", [person.subject])
    store.execute(
        "SELECT exp_define_metric('sold', 'sum', source => 'SELECT subject, amount::float8 AS value, ts FROM public.sales')"
    )
    store.execute(
        "SELECT exp_define('sale', '{\"control\": 1, \"treatment\": 1}'), exp_add_metric('sale', 'sold', 'primary')"
    )
    store.execute('SELECT exp_set_winner_policy(\'sale\', \'{"mode": "automatic", "n_star": 1000, "mde": 0.1}\')')
    store.execute("SELECT exp_log_exposure('sale', %s)", [person.subject])
    store.execute("UPDATE sales SET amount = %s", [person.mark])
    kept = store.execute("SELECT task, error FROM exp_maintain('evaluate')").fetchall()
    assert kept[0][1] is not None
    store.execute("DELETE FROM sales")
    person.erase(store, person.subject, "global", True)
    assert occurrences(person, dump()) == []


def test_what_is_left_on_disk(store, capsys):
    """Bytes of deleted rows stay in the files until they are written over: VACUUM FULL writes them anew."""
    person = Person("plain")
    live(store, [person], ("shop",))
    store.execute("ANALYZE")
    statistics = "SELECT tablename, attname FROM pg_stats WHERE schemaname = 'exp' AND (most_common_vals::text ~ %s OR histogram_bounds::text ~ %s)"
    assert store.execute(statistics, [person.mark, person.mark]).fetchall() != []
    for name in person.names:
        person.erase(store, name, "global", True)
    # Of a table that is empty now, ANALYZE keeps what it knew: a row of somebody else's, and it forgets.
    for scope in SCOPES:
        Person("like").live(store, scope)
    store.execute("ANALYZE")
    assert store.execute(statistics, [person.mark, person.mark]).fetchall() == []

    def files():
        store.execute("CHECKPOINT")
        query = """SELECT c.relname, current_setting('data_directory') || '/' || pg_relation_filepath(c.oid) FROM pg_class AS c
                   WHERE pg_relation_filepath(c.oid) IS NOT NULL AND c.relnamespace IN ('exp'::regnamespace, 'pg_toast'::regnamespace)"""
        for relation, path in store.execute(query).fetchall():
            with open(path, "rb") as file:
                if person.mark.encode() in file.read():
                    yield relation

    deleted = set(files())
    store.execute("VACUUM")
    vacuumed = set(files())
    for (relation,) in store.execute(
        "SELECT oid::regclass FROM pg_class WHERE relnamespace = 'exp'::regnamespace AND relkind = 'r'"
    ).fetchall():
        store.execute(f"VACUUM FULL {relation}")
    rewritten = set(files())
    with capsys.disabled():
        print(
            f"\n{len(deleted)} relations with bytes of the person after the erasure, {len(vacuumed)} after VACUUM, {len(rewritten)} after VACUUM FULL"
        )
    assert rewritten == set()
