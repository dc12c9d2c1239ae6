"""What an application sees through psycopg 3, directly and through pgbouncer in transaction mode.

PGHOST, PGPORT, PGUSER and PGDATABASE name a database of our own; POOLER_HOST and POOLER_PORT the pooler before it.
"""

import datetime
import os

import psycopg
import pytest
from psycopg.types.json import Jsonb

VARIANTS = [
    {"key": "control", "weight": 1},
    {"key": "treatment", "weight": 1, "payload": {"color": "green", "limits": [1, 2.5]}},
]


def direct(**options):
    return psycopg.connect(**options)


def pooled(**options):
    # Prepared statements live in a server session, and a transaction pooler changes that under the client.
    return psycopg.connect(
        host=os.environ["POOLER_HOST"], port=os.environ["POOLER_PORT"], prepare_threshold=None, **options
    )


@pytest.fixture(scope="session", autouse=True)
def extension():
    with direct(autocommit=True) as connection:
        connection.execute("CREATE EXTENSION pg_experiment")
        connection.execute("SELECT exp_init()")
        connection.execute("CREATE ROLE exp_python LOGIN")
        connection.execute("ALTER ROLE exp_python SET pg_experiment.default_scope = 'acme'")
        connection.execute("SELECT exp_define(key => 'anchor', variants => %s, scope => 'acme')", [Jsonb(VARIANTS)])
        connection.execute("SELECT exp_grant(role => 'exp_python', access => 'app', scope => 'acme')")
        yield
        connection.execute("SELECT exp_revoke(role => 'exp_python', access => 'app', scope => 'acme')")
        connection.execute("DROP OWNED BY exp_python")
        connection.execute("DROP ROLE exp_python")


@pytest.fixture(params=[direct, pooled], ids=["direct", "pooled"])
def connect(request):
    return request.param


@pytest.fixture
def connection(connect):
    with connect() as connection:
        yield connection
        connection.rollback()


@pytest.fixture
def key(request):
    """A running experiment of this test's own, committed."""
    key = request.node.name
    with direct(autocommit=True) as connection:
        connection.execute("SELECT exp_define(key => %s, variants => %s)", [key, Jsonb(VARIANTS)])
    return key


def one(connection, query, *arguments):
    return connection.execute(query, arguments).fetchone()


def results(connection, key):
    rows = connection.execute("SELECT variant, assigned, subjects, exposures FROM exp_results(key => %s)", [key])
    return {variant: counts for variant, *counts in rows}


def enrol_until(connection, key, variant):
    """Some subject that the experiment puts on the variant."""
    for number in range(1000):
        subject = f"subject-{number}"
        if one(connection, "SELECT exp_peek(key => %s, subject => %s)", key, subject)[0] == variant:
            return subject
    raise AssertionError(f"nobody of 1000 is on {variant}")


def test_define_returns_whether_it_created(connection):
    define = "SELECT exp_define(key => %s, variants => %s, metadata => %s)"
    arguments = ("defined by psycopg", Jsonb({"control": 1, "treatment": 1}), Jsonb({"ticket": 7}))
    assert one(connection, define, *arguments)[0] is True
    assert one(connection, define, *arguments)[0] is False


def test_named_arguments_and_types(connection, key):
    subject = enrol_until(connection, key, "treatment")
    call = "SELECT variant, is_new, reason, payload FROM exp_assign(key => %s, subject => %s)"
    payload = {"color": "green", "limits": [1, 2.5]}
    assert one(connection, call, key, subject) == ("treatment", True, "new", payload)
    assert one(connection, call, key, subject) == ("treatment", False, "stored", payload)


def test_context_is_jsonb(connection, key):
    context = {"country": "CH", "nested": {"n": 1}}
    one(
        connection,
        "SELECT exp_assign(key => %s, subject => %s, context => %s)",
        key, "with context", Jsonb(context),
    )  # fmt: skip
    stored = one(connection, "SELECT context FROM exp_get_assignment(key => %s, subject => %s)", key, "with context")
    assert stored[0] is None or isinstance(stored[0], dict)


def test_timestamps_carry_their_zone(connection, key):
    one(connection, "SELECT exp_log_exposure(key => %s, subject => %s)", key, "timed")
    variant, assigned_at, exposed_at, exposures, now = one(
        connection,
        "SELECT variant, assigned_at, exposed_at, exposures, clock_timestamp()"
        " FROM exp_get_assignment(key => %s, subject => %s)",
        key, "timed",
    )  # fmt: skip
    assert variant in ("control", "treatment")
    assert isinstance(assigned_at, datetime.datetime) and assigned_at.tzinfo is not None
    assert isinstance(exposed_at, datetime.datetime)
    assert exposures == 1
    assert datetime.timedelta(0) <= now - assigned_at < datetime.timedelta(minutes=5)


def test_nobody_enrolled_is_no_row(connection, key):
    assert one(connection, "SELECT * FROM exp_get_assignment(key => %s, subject => %s)", key, "nobody") is None


def test_null_for_what_is_absent(connection):
    assert one(connection, "SELECT variant, is_new, reason, payload FROM exp_assign('absent', 'somebody')") == (
        None, False, "not_found", None,
    )  # fmt: skip
    assert one(connection, "SELECT exp_get(key => 'absent')") == (None,)


def test_definition_is_a_dict(connection, key):
    definition = one(connection, "SELECT exp_get(key => %s)", key)[0]
    assert definition["key"] == key
    assert definition["status"] == "running"
    assert [variant["key"] for variant in definition["variants"]] == ["control", "treatment"]


def test_many_at_once(connection, key):
    subjects = [f"player {number}" for number in range(500)] + ["player 0", "Ünïcode ✓"]
    rows = connection.execute(
        "SELECT subject, variant, is_new FROM exp_assign_many(key => %s, subjects => %s)", [key, subjects]
    ).fetchall()
    assert {subject for subject, _, _ in rows} == set(subjects)
    assert len(rows) == 501
    assert all(is_new for _, _, is_new in rows)
    counted = results(connection, key)
    assert sum(assigned for assigned, _, _ in counted.values()) == 501


def test_rollback_undoes_the_counts(connect, key):
    with connect() as connection:
        one(connection, "SELECT exp_log_exposure(key => %s, subject => %s)", key, "stays")
        connection.commit()
        before = results(connection, key)
        connection.rollback()
        for number in range(50):
            one(connection, "SELECT exp_log_exposure(key => %s, subject => %s)", key, f"goes {number}")
        inside = results(connection, key)
        connection.rollback()
        after = results(connection, key)
    assert sum(counts[0] for counts in inside.values()) == 51
    assert after == before
    assert sum(counts[0] for counts in after.values()) == 1


def test_savepoints(connect, key):
    with connect() as connection:
        with connection.transaction():
            one(connection, "SELECT exp_assign(key => %s, subject => %s)", key, "outer")
            with pytest.raises(psycopg.errors.DivisionByZero):
                with connection.transaction():
                    one(connection, "SELECT exp_assign(key => %s, subject => %s)", key, "inner")
                    connection.execute("SELECT 1 / 0")
        assert sum(counts[0] for counts in results(connection, key).values()) == 1
        assert one(connection, "SELECT * FROM exp_get_assignment(%s, 'inner')", key) is None


@pytest.mark.parametrize(
    ("statement", "name", "sqlstate"),
    [
        ("SELECT exp_stop('absent', reason => 'none such')", "EXPERIMENT_NOT_FOUND", "P0002"),
        ("SELECT exp_define('bad', '[]')", "INVALID_VARIANTS", "22023"),
        ("SELECT exp_list(page => 0, page_size => 10)", "INVALID_PAGE", "22023"),
        ("SELECT exp_assign(NULL, 'somebody')", "NULL_ARGUMENT", "22004"),
    ],
)
def test_errors_have_a_name(connection, statement, name, sqlstate):
    with pytest.raises(psycopg.Error) as caught:
        connection.execute(statement)
    assert caught.value.diag.message_primary.startswith(name + ": ")
    assert caught.value.sqlstate == sqlstate


def test_error_after_a_definition_is_locked(connection, key):
    one(connection, "SELECT exp_assign(key => %s, subject => %s)", key, "first")
    with pytest.raises(psycopg.errors.ObjectInUse) as caught:
        connection.execute("SELECT exp_define(key => %s, variants => %s)", [key, Jsonb({"a": 1, "b": 3})])
    assert caught.value.diag.message_primary.startswith("EXPERIMENT_LOCKED: ")
    assert key in caught.value.diag.message_detail
    assert caught.value.diag.message_hint


def test_prepared_statements(key):
    with direct(prepare_threshold=0) as connection:
        variants = set()
        for number in range(40):
            row = one(connection, "SELECT (exp_assign(key => %s, subject => %s)).variant", key, f"p{number}")
            variants.add(row[0])
        assert variants == {"control", "treatment"}
        assert sum(counts[0] for counts in results(connection, key).values()) == 40


def test_a_change_reaches_other_sessions(connect, key):
    with connect(autocommit=True) as one_session, connect(autocommit=True) as other_session:
        call = "SELECT variant, reason FROM exp_assign(key => %s, subject => %s)"
        variant = one(one_session, call, key, "sticky")[0]
        assert one(other_session, call, key, "sticky") == (variant, "stored")
        other_session.execute("SELECT exp_pause(key => %s)", [key])
        assert one(one_session, call, key, "newcomer") == (None, "paused")
        assert one(one_session, call, key, "sticky")[0] == variant


def test_a_role_has_its_scope(connect):
    with connect(user="exp_python") as connection:
        assert one(connection, "SHOW pg_experiment.default_scope")[0] == "acme"
        assert one(connection, "SELECT exp_get('anchor') ->> 'scope'")[0] == "acme"
        row = one(connection, "SELECT variant, is_new FROM exp_assign('anchor', gen_random_uuid()::text)")
        assert row[0] in ("control", "treatment") and row[1] is True
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SELECT exp_stop('anchor', reason => 'not mine')")
        connection.rollback()


def test_pooled_sessions_do_not_mix(key):
    """More clients than server sessions, transactions of two roles interleaved: everybody keeps its own scope."""
    clients = [pooled() for _ in range(4)] + [pooled(user="exp_python") for _ in range(4)]
    try:
        for turn in range(10):
            for number, client in enumerate(clients):
                scope = "acme" if number >= 4 else "global"
                experiment = "anchor" if number >= 4 else key
                with client.transaction():
                    assert one(client, "SELECT exp_get(%s) ->> 'scope'", experiment)[0] == scope
                    one(client, "SELECT exp_assign(key => %s, subject => %s)", experiment, f"{number}/{turn}")
        assert sum(counts[0] for counts in results(clients[0], key).values()) == 40
    finally:
        for client in clients:
            client.close()
