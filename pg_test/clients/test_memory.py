"""A session's memory is bounded: each hot function runs hundreds of thousands of times in one session, in one transaction and
in many, and what the process keeps afterwards is what it kept after the first few thousand calls.

What a transaction must remember (counts per experiment and variant, events that were told) does not grow with its calls.
"""

import os

import psycopg
import pytest

LONG = os.environ.get("PG_EXPERIMENT_LONG") == "1"
CALLS = 1_000_000 if LONG else 20_000
# Of what takes a hundred times as long.
SLOW_CALLS = CALLS // 100
# Allocators keep some: this much more than after the first calls is none.
SLACK = 8 * 1024 * 1024

SETUP = """
CREATE EXTENSION pg_experiment;
SELECT exp_init();
SELECT exp_define('e', '[{"key":"a","weight":1,"payload":{"n":1}},{"key":"b","weight":1}]', targeting => '[{"conditions":[{"attribute":"c","operator":"in","value":["DE","AT"]}]}]');
SELECT exp_define('other', '{"a":1,"b":1}'), exp_create_scope('shop');
SELECT exp_define_metric('revenue', 'sum', 'buy'), exp_add_metric('e', 'revenue');
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || n FROM generate_series(1, 1000) AS n), ARRAY(SELECT '{"c":"DE"}'::jsonb FROM generate_series(1, 1000)));
SELECT count(*) FROM exp_merge_subject('ghost', 's1');
SELECT exp_log_events(jsonb_agg(jsonb_build_object('subject', 's' || n, 'event', 'buy', 'value', n))) FROM generate_series(1, 1000) AS n;
SELECT count(*) FROM exp_aggregate()
"""

# $n is the number of the call. Many calls in one statement, which takes memory only while a call runs.
HOT = {
    "exp_assign, stored": "exp_assign('e', 's' || $n % 1000 + 1, '{\"c\":\"DE\"}')",
    "exp_assign, new": "exp_assign('other', 'new' || $n)",
    "exp_assign, a merged subject": "exp_assign('e', 'ghost', '{\"c\":\"DE\"}')",
    "exp_peek": "exp_peek('e', 'p' || $n, jsonb_build_object('c', $n % 50))",
    "exp_log_exposure": "exp_log_exposure('e', 's' || $n % 1000 + 1, '{\"c\":\"DE\"}')",
    "exp_log_event": "exp_log_event('s' || $n % 1000 + 1, 'view', $n)",
    "exp_log_event, keyed and once": "exp_log_event('s' || $n % 1000 + 1, 'view', $n, 'e', dedupe_key => $n::text)",
    "exp_decide": "(SELECT count(*) FROM exp_decide('d' || $n, '{\"c\":\"DE\"}'))",
    "exp_explain": "(SELECT count(*) FROM exp_explain('e', 'd' || $n, '{\"c\":\"DE\"}'))",
    "exp_match": "exp_match(jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object('attribute', 'c', 'operator', 'regex', 'value', 'x' || $n)))), '{\"c\":\"x1\"}')",
    "exp_bucket": "exp_bucket('native', 'seed' || $n, 's')",
    "exp_get_assignment": "(SELECT count(*) FROM exp_get_assignment('e', 's' || $n % 1000))",
    "exp_get": "exp_get('e')",
    "exp_compare": "exp_compare('{\"n\":100,\"mean\":1,\"var\":1}', jsonb_build_object('n', 100, 'mean', 1 + $n / 1e9, 'var', 1))",
    "exp_srm_test": "exp_srm_test(ARRAY[500, 500 + $n % 100], ARRAY[1.0, 1.0])",
    "an unknown key": "exp_assign('absent' || $n, 's')",
    "an unknown scope": "exp_peek('e', 's', scope => 'absent' || $n)",
}
SLOW = {
    "exp_list": "(SELECT count(*) FROM exp_list())",
    "exp_results": "(SELECT count(*) FROM exp_results('e'))",
    "exp_metric_moments": "(SELECT count(*) FROM exp_metric_moments('e'))",
    "exp_series": "(SELECT count(*) FROM exp_series('e', 'revenue'))",
    "exp_analyze": "(SELECT count(*) FROM exp_analyze('e'))",
    "exp_snapshot": "exp_snapshot()",
    "exp_outbox": "(SELECT count(*) FROM exp_outbox())",
    "exp_settings": "(SELECT count(*) FROM exp_settings())",
    "exp_assign_many": "(SELECT count(*) FROM exp_assign_many('other', ARRAY(SELECT 'm' || $n || '-' || i FROM generate_series(1, 20) AS i)))",
    "exp_log_events": "exp_log_events((SELECT jsonb_agg(jsonb_build_object('subject', 's' || i, 'event', 'buy')) FROM generate_series(1, 20) AS i))",
    "exp_power": "exp_power(1000, 1000, 0.1, 0.01)",
    "exp_adjust": "exp_adjust(ARRAY(SELECT i / 100.0 FROM generate_series(1, 100) AS i))",
}
# Each its own statement: what changes definitions compiles them anew, in each session that uses them.
CHANGES = [
    "SELECT exp_update('e', jsonb_build_object('coverage', 0.5 + {n} % 100 / 200.0)), exp_assign('e', 's1', '{{\"c\":\"DE\"}}')",
    "SELECT exp_define('temporary', '{{\"a\":1}}'), exp_assign('temporary', 's'), exp_delete_experiment('temporary')",
    "SELECT exp_override('other', 'qa', 'a'), exp_override('other', 'qa', NULL)",
    "SELECT count(*) FROM exp_aggregate()",
    "SELECT count(*) FROM exp_maintain()",
    "DO $$ BEGIN PERFORM exp_assign('other', 'x{n}'); RAISE EXCEPTION 'x'; EXCEPTION WHEN OTHERS THEN NULL; END $$",
    "SELECT exp_publish()",
]


@pytest.fixture(scope="module", autouse=True)
def store():
    with psycopg.connect(autocommit=True) as connection:
        for statement in SETUP.split(";\n"):
            connection.execute(statement)
        yield


def memory(connection):
    """What the server process holds: in its memory contexts, and of memory that is nobody else's."""
    (contexts, pid) = connection.execute("SELECT sum(total_bytes)::bigint, pg_backend_pid() FROM pg_backend_memory_contexts").fetchone()
    with open(f"/proc/{pid}/status") as status:
        sizes = dict(line.split(":", 1) for line in status)
    return contexts, int(sizes["RssAnon"].split()[0]) * 1024


def check(before, after, what, calls):
    for kind, was, now in zip(("memory contexts", "the process"), before, after):
        print(f"{what}: {kind} {was // 1024} kB, after {calls} calls {now // 1024} kB")
        assert now - was <= SLACK, f"{what}: {kind} grew from {was} to {now} bytes in {calls} calls"


@pytest.mark.parametrize("what", [*HOT, *SLOW])
def test_calls_of_one_transaction(what):
    call, calls = (HOT[what], CALLS) if what in HOT else (SLOW[what], SLOW_CALLS)
    statement = f"SELECT count(r) FROM (SELECT {call.replace('$n', 'n').replace('%', '%%')} AS r FROM generate_series(%s::int, %s::int) AS n OFFSET 0) AS c"
    with psycopg.connect(autocommit=True) as connection:
        connection.execute("BEGIN")
        connection.execute("SET LOCAL jit = off")
        connection.execute(statement, [1, calls // 20])
        before = memory(connection)
        # Several statements: each may see what the ones before have left behind.
        portion = calls // 4
        for part in range(4):
            connection.execute(statement, [calls + part * portion, calls + (part + 1) * portion - 1])
        check(before, memory(connection), what, calls)
        connection.execute("ROLLBACK")


def test_changes_in_one_session():
    times = 1000 if LONG else 60
    with psycopg.connect(autocommit=True) as connection:
        for n in range(times // 10 + 10):
            for change in CHANGES:
                connection.execute(change.format(n=n))
        before = memory(connection)
        for n in range(times):
            for change in CHANGES:
                connection.execute(change.format(n=n))
        check(before, memory(connection), "changes", times * len(CHANGES))


def test_many_small_transactions():
    """What an application does all day: a statement at a time."""
    times = 30_000 if LONG else 3_000
    acts = ["SELECT exp_assign('other', %s)", "SELECT exp_log_exposure('other', %s)", "SELECT exp_log_event(%s, 'buy')", "SELECT count(*) FROM exp_decide(%s)"]
    with psycopg.connect(autocommit=True) as connection:
        for n in range(500):
            for act in acts:
                connection.execute(act, [f"t{n}"])
        before = memory(connection)
        for n in range(times):
            connection.execute(acts[n % 4], [f"t{n}"])
        check(before, memory(connection), "transactions", times)


def test_definitions_of_a_session():
    """Definitions are kept as compiled, some kilobytes each; not more the more often they are used."""
    count = 2000 if LONG else 200
    with psycopg.connect(autocommit=True) as connection:
        connection.execute("SELECT exp_define('d' || n, '{\"a\":1,\"b\":1}', status => 'draft', scope => 'shop') FROM generate_series(1, %s) AS n", [count])
        connection.execute("SELECT exp_peek('e', 's')")
        start = memory(connection)
        use = "SELECT count(exp_peek('d' || n, 's', scope => 'shop')) FROM generate_series(1, %s) AS n, generate_series(1, 20)"
        connection.execute(use, [count])
        before = memory(connection)
        kept = max(before[1] - start[1], 0) // count
        print(f"a definition: {kept} bytes")
        assert kept <= 32 * 1024
        for _ in range(5):
            connection.execute(use, [count])
        check(before, memory(connection), "definitions", count)
