"""Somebody who may create things plants what is named like the server's and the extension's own, before the extension is
installed, and everybody has it in front in the search path: nothing of it is ever used, and the answers are the same.
"""

import contextlib
import os
import re
import sys

import psycopg
import pytest
from hostile.catalogue import functions
from hostile.traps import plant
from hostile.values import Generator

# Numbers of jsonb have more digits than Python reads.
sys.set_int_max_str_digits(0)
LONG = os.environ.get("PG_EXPERIMENT_LONG") == "1"
CALLS = 40 if LONG else 3
DATABASE = os.environ["PGDATABASE"] + "_hijack"
EVIL = "pg_temp,evil,public,pg_catalog"
ROLES = {"hijack_owner": None, "hijack_admin": "admin", "hijack_app": "app", "hijack_reader": "reader"}
TABLES = ["experiment", "assignment", "event", "scope", "outbox", "grant", "variant", "metric", "audience", "tally", "enrolled"]


class Watched:
    """A connection, and what of the traps it heard."""

    def __init__(self, **options):
        self.sprung = []
        self.connection = psycopg.connect(dbname=DATABASE, autocommit=True, **options)
        self.connection.add_notice_handler(self.hear)

    def hear(self, notice):
        if notice.message_primary.startswith("SPRUNG"):
            self.sprung.append(notice.message_primary)

    def attempt(self, statement):
        """What a statement answers in a transaction that is rolled back, without what is new at every call."""
        try:
            with self.connection.transaction(force_rollback=True):
                answer = repr(self.connection.execute(statement).fetchall())
        except psycopg.Error as error:
            answer = f"{error.sqlstate} {error.diag.message_primary} {error.diag.message_detail}"
        return re.sub(r"datetime\.datetime\([^)]*\)|[0-9a-f]{8,}|\d+", "#", answer)


def make_database(connection, name):
    """A database, and a public schema, in which the hijacker may create things."""
    connection.execute(f"CREATE DATABASE {name}")
    connection.execute(f"GRANT CREATE ON DATABASE {name} TO hijacker")
    with psycopg.connect(dbname=name, autocommit=True) as there:
        there.execute("GRANT CREATE ON SCHEMA public TO hijacker")


@pytest.fixture(scope="module")
def server():
    """The traps go with their database: so many objects are too many to drop one by one."""
    with psycopg.connect(autocommit=True) as connection:
        for role in ["hijacker", *ROLES]:
            connection.execute(f"CREATE ROLE {role} LOGIN")
        connection.execute("ALTER ROLE hijack_owner SUPERUSER")
        make_database(connection, DATABASE)
        yield connection
        connection.execute(f"DROP DATABASE {DATABASE} WITH (FORCE)")
        for role in ["hijacker", *ROLES]:
            connection.execute(f"DROP ROLE {role}")


@pytest.fixture(scope="module")
def planted(server):
    """In a schema of the hijacker's, in public, and in the schema that the superuser's own name stands for."""
    with psycopg.connect(dbname=DATABASE, user="hijacker", autocommit=True) as connection:
        for schema in ("evil", "hijack_owner"):
            connection.execute(f"CREATE SCHEMA {schema}")
            connection.execute(f"GRANT USAGE ON SCHEMA {schema} TO PUBLIC")
        return sum(plant(connection, schema, "evil", TABLES) for schema in ("evil", "hijack_owner", "public"))


@pytest.fixture(scope="module")
def owner(planted):
    with contextlib.closing(psycopg.connect(dbname=DATABASE, user="hijack_owner", autocommit=True)) as connection:
        yield connection


@pytest.fixture(scope="module")
def store(owner):
    """Installed and filled by a superuser to whom all of that comes first."""
    heard = Watched(user="hijack_owner", options=f"-c search_path={EVIL}")
    plant(heard.connection, "pg_temp", "evil", TABLES)
    # As anybody installs it: in public, on whose objects nobody can rely.
    heard.connection.execute("CREATE EXTENSION pg_experiment SCHEMA public")
    heard.connection.execute("SELECT public.exp_init()")
    for key in ("e0", "e1"):
        heard.connection.execute(f"""SELECT public.exp_define('{key}', '{{"control": 1, "treatment": 1}}', scope => 'shop')""")
    heard.connection.execute("SELECT public.exp_define_metric('m1', 'count', 'bought', scope => 'shop')")
    heard.connection.execute("SELECT public.exp_add_metric('e0', 'm1', 'primary', scope => 'shop')")
    heard.connection.execute("SELECT public.exp_log_exposures('e0', '{u0,u1,u2,u3,u4,u5,u6,u7}', scope => 'shop')")
    heard.connection.execute("SELECT public.exp_log_event('u1', 'bought', scope => 'shop')")
    for role, access in ROLES.items():
        if access:
            heard.connection.execute(f"SELECT public.exp_grant('{role}', '{access}', 'shop')")
    heard.connection.execute("SELECT * FROM public.exp_maintain()")
    yield heard
    heard.connection.close()


def test_there_is_enough_planted(planted):
    assert planted > 8_000


def test_a_trap_springs(planted):
    """Where a call is not protected, the test hears of it."""
    heard = Watched(user="hijack_owner", options="-c search_path=evil,pg_catalog")
    heard.attempt("SELECT lower('A'::pg_catalog.text), 'a'::pg_catalog.text || 'b'::pg_catalog.text, 'a'::text")
    assert heard.sprung[0] == "SPRUNG: type text as hijack_owner" or len(heard.sprung) >= 2
    heard.connection.close()


def test_installing_springs_none(store):
    assert store.sprung == []


@pytest.mark.parametrize("role", ROLES)
def test_answers_are_the_same(store, owner, role, capsys):
    """Every function with valid and with odd arguments, planned for the first time in a session with that path."""
    known = functions(owner)
    values = Generator(role, ["e0", "e1", "new"], ["shop"], [f"u{i}" for i in range(12)], sense=0.95)
    plain, heard = Watched(user=role, options="-c search_path=pg_catalog"), Watched(user=role, options=f"-c search_path={EVIL}")
    plant(heard.connection, "pg_temp", "evil", TABLES)
    differing, called = [], 0
    for function in known:
        for _ in range(CALLS):
            statement = values.call(function)
            answers = plain.attempt(statement), heard.attempt(statement)
            called += 1
            if answers[0] != answers[1]:
                differing.append((statement, *answers))
    assert heard.sprung == [] and plain.sprung == []
    assert differing == []
    assert called == CALLS * len(known)
    with capsys.disabled():
        print(f"\n{called:,} answers compared as {role}, with and without the hostile search path: 0 differ, 0 traps sprung")
    plain.connection.close()
    heard.connection.close()


def test_views_tables_and_aggregates(store, owner):
    plain = Watched(user="hijack_owner", options="-c search_path=pg_catalog")
    names = owner.execute("SELECT relname FROM pg_class WHERE relnamespace = 'exp'::regnamespace AND relkind IN ('r', 'p', 'v')").fetchall()
    for (name,) in names:
        query = f'SELECT * FROM exp."{name}"'
        assert store.attempt(query) == plain.attempt(query)
    assert store.sprung == []
    plain.connection.close()


def test_upkeep_runs_a_hostile_source_as_its_definer(store, owner):
    """The hijacker administers a scope of its own; what its metric's source calls never runs as anybody else."""
    owner.execute("SELECT public.exp_create_scope('theirs')")
    owner.execute("SELECT public.exp_grant('hijacker', 'admin', 'theirs')")
    with psycopg.connect(dbname=DATABASE, user="hijacker", autocommit=True) as connection:
        connection.execute("""
            CREATE FUNCTION evil.payload() RETURNS float8 LANGUAGE plpgsql SET search_path = pg_catalog AS $$
            BEGIN
                RAISE WARNING 'SPRUNG: source as %', current_user;
                BEGIN EXECUTE 'ALTER ROLE hijacker SUPERUSER'; EXCEPTION WHEN OTHERS THEN NULL; END;
                BEGIN EXECUTE 'SET ROLE hijack_owner'; EXCEPTION WHEN OTHERS THEN NULL; END;
                BEGIN EXECUTE 'CREATE TABLE evil.written ()'; EXCEPTION WHEN OTHERS THEN NULL; END;
                RETURN 1;
            END $$""")
        connection.execute("SELECT public.exp_define('theirs', '{\"control\": 1, \"treatment\": 1}', scope => 'theirs')")
        connection.execute("SELECT public.exp_log_exposures('theirs', ARRAY(SELECT 'u' || i FROM generate_series(1, 50) AS i), scope => 'theirs')")
        source = "SELECT ''u'' || i AS subject, evil.payload() AS value, now() AS ts FROM generate_series(1, 3) AS i"
        connection.execute(f"SELECT public.exp_define_metric('stolen', 'sum', source => '{source}', scope => 'theirs')")
        connection.execute("SELECT public.exp_add_metric('theirs', 'stolen', 'primary', scope => 'theirs')")
        policy = '{"mode": "automatic", "metric": "stolen", "pick_after": "0", "n_star": 100}'
        connection.execute(f"SELECT public.exp_set_winner_policy('theirs', '{policy}', scope => 'theirs')")
    for statement in ("SELECT * FROM public.exp_maintain()", "SELECT * FROM public.exp_evaluate_winner('theirs', 'theirs')",
                      "SELECT * FROM public.exp_analyze('theirs', scope => 'theirs')", "SELECT * FROM public.exp_series('theirs', 'stolen', scope => 'theirs')",
                      "SELECT * FROM public.exp_simulate_aa('stolen', 10, 'theirs', scope => 'theirs')"):  # fmt: skip
        store.connection.execute(statement)
    assert set(store.sprung) == {"SPRUNG: source as hijacker"}
    store.sprung.clear()
    assert owner.execute("SELECT rolsuper FROM pg_roles WHERE rolname = 'hijacker'").fetchone() == (False,)
    assert owner.execute("SELECT to_regclass('evil.written')").fetchone() == (None,)


def test_what_is_in_the_way_is_refused(server):
    """The schema `exp`, or a function of ours, of somebody else's: an error, and nothing of it is taken over."""
    database = f"{DATABASE}_taken"
    make_database(server, database)
    try:
        with psycopg.connect(dbname=database, autocommit=True) as connection:
            connection.execute("SET ROLE hijacker")
            connection.execute("CREATE SCHEMA exp")
            connection.execute("CREATE TABLE exp.experiment (id int)")
            connection.execute("RESET ROLE")
            connection.execute("CREATE EXTENSION pg_experiment")
            with pytest.raises(psycopg.Error, match="STORE_CONFLICT"):
                connection.execute("SELECT exp_init()")
            assert connection.execute("SELECT count(*) FROM pg_class WHERE relnamespace = 'exp'::regnamespace").fetchone() == (1,)
            connection.execute("DROP EXTENSION pg_experiment")
            connection.execute("SET ROLE hijacker")
            connection.execute("CREATE FUNCTION public.exp_get(key text, scope text DEFAULT NULL) RETURNS jsonb LANGUAGE sql AS 'SELECT NULL::jsonb'")
            connection.execute("RESET ROLE")
            with pytest.raises(psycopg.errors.DuplicateFunction):
                connection.execute("CREATE EXTENSION pg_experiment")
            assert connection.execute("SELECT count(*) FROM pg_extension WHERE extname = 'pg_experiment'").fetchone() == (0,)
    finally:
        server.execute(f"DROP DATABASE {database}")
