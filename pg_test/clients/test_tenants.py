"""Two tenants in one store: what is granted in one scope shows, tells and changes nothing of the other.

PGHOST, PGPORT, PGUSER and PGDATABASE name a database of our own; POOLER_HOST and POOLER_PORT the pooler before it, in
transaction mode. Every function is called by every role, in its own scope and in the other tenant's, by its own names
and by the other's; every relation of the store is read in every way that we know. Roles change within one session, so
that what a session remembers of one must not serve another.
"""

import os
import random
import re

import psycopg
import pytest

from pairs import state
from tenants import objects

# Scope, beginning of names, and mark of a tenant's other texts. Of the third there is nothing.
RED, BLUE, VOID = ("red", "redname", "REDMARK"), ("blue", "bluename", "BLUEMARK"), ("void", "voidname", "VOIDMARK")
ROLES = ("red_reader", "red_app", "red_admin", "nobody", "twofold", "house_reader")
# What holds nothing in blue.
STRANGERS = ROLES[:4]
LONG = os.environ.get("PG_EXPERIMENT_LONG") == "1"
# Draws by the subject's id: of two ids it answers two things, in one's own scope.
DRAWS = {"exp_decide", "exp_explain", "exp_bucket"}
WORD = re.compile(r"blue", re.IGNORECASE)
TIMES = re.compile(r"\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d[^\",)]*")


def direct(**options):
    return psycopg.connect(**options)


def pooled(**options):
    return psycopg.connect(
        host=os.environ["POOLER_HOST"], port=os.environ["POOLER_PORT"], prepare_threshold=None, **options
    )


@pytest.fixture(scope="module")
def owner():
    with psycopg.connect(autocommit=True) as connection:
        run = connection.execute
        run("CREATE EXTENSION pg_experiment")
        run("SELECT exp_init(), exp_create_scope('house')")
        roles = [*ROLES, "red_guest", "blue_guest", "void_guest"]
        for role in roles:
            run(f"CREATE ROLE {role}")
        run(f"CREATE ROLE exp_tenants LOGIN NOINHERIT IN ROLE {', '.join(ROLES)}")
        for scope, name, mark in (RED, BLUE):
            run(f"CREATE TABLE {scope}_orders (subject text, value float8, ts timestamptz, note text)")
            for statement in objects.SETUP.split(";\n"):
                run(statement.format(s=scope, n=name, m=mark))
        for role, access, scope in (
            ("red_reader", "reader", "red"), ("red_app", "app", "red"), ("red_admin", "admin", "red"),
            ("twofold", "admin", "red"), ("twofold", "reader", "blue"), ("house_reader", "reader", "house"),
        ):  # fmt: skip
            run("SELECT exp_grant(%s, %s, %s)", [role, access, scope])
        run("SELECT exp_aggregate()")
        run("SELECT exp_maintain()")
        run("SELECT count(*) FROM exp_claim_deliveries('relay', 3)")
        run("CREATE TABLE public.made AS SELECT 0::bigint AS audit, 0::bigint AS event")
        run(state.function(connection))
        run("GRANT CREATE, USAGE ON SCHEMA public TO PUBLIC")
        run("ANALYZE")
        yield connection
        for role in [*roles, "exp_tenants"]:
            run(f"DROP OWNED BY {role}")
            run(f"DROP ROLE {role}")


@pytest.fixture(scope="module")
def functions(owner):
    """The extension's functions by name, with their volatility."""
    query = """SELECT p.proname, provolatile::text FROM pg_proc AS p JOIN pg_depend AS d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
               JOIN pg_extension AS e ON d.refclassid = 'pg_extension'::regclass AND e.oid = d.refobjid AND extname = 'pg_experiment'"""
    return dict(owner.execute(query).fetchall())


def blue(connection):
    """All that there is of blue, as the owner sees it."""
    return tuple(sorted(connection.execute("SELECT relation, line FROM public.state('blue')").fetchall()))


def events(owner):
    newest = owner.execute("SELECT scope, max(id) FROM exp.outbox GROUP BY scope").fetchall()
    return {"void": 987654321, **dict(newest)}


class Teller:
    """A session that calls as a role, in a transaction that is rolled back or not, and hears all that it is told."""

    def __init__(self, connect):
        self.connection = connect(user="exp_tenants", autocommit=True)
        self.told = []
        self.connection.add_notice_handler(
            lambda notice: self.told.append(f"{notice.message_primary} {notice.message_detail} {notice.message_hint}")
        )

    def ask(self, role, query, commit=False):
        """The answer, errors and notices included."""
        self.told.clear()
        cursor = self.connection.cursor()
        cursor.execute(f"BEGIN; SET LOCAL ROLE {role}")
        try:
            cursor.execute(query)
            answer = [" | ".join(map(str, row)) for row in cursor.fetchall()] if cursor.description else []
        except psycopg.Error as error:
            answer = [
                f"{error.sqlstate} {error.diag.message_primary} / {error.diag.message_detail} / {error.diag.message_hint} / {error.diag.context}"
            ]
        finally:
            cursor.execute("COMMIT" if commit else "ROLLBACK")
        return "\n".join(answer + self.told)


def call(function, arguments, scope, names, event):
    arguments = arguments.format(s=scope, n=names, e=event)
    return f"SELECT r::text FROM {function}({arguments}) AS r"


def neutral(answer, tenant, event):
    """An answer without what it repeats of the question, and without times."""
    scope, names, _ = tenant
    answer = re.sub(rf"\b{event}\b", "EVENT", answer.replace(names, "NAME"))
    return TIMES.sub("TIME", re.sub(rf"\b{scope}\b", "SCOPE", answer))


def test_every_function_has_a_call(functions):
    assert set(objects.CALLS) - {"exp_repair"} <= set(functions)
    assert set(functions) <= set(objects.CALLS) | objects.INTERNAL


@pytest.mark.parametrize("connect", [direct, pooled], ids=["direct", "pooled"])
def test_functions(owner, functions, connect, capsys):
    teller, ids = Teller(connect), events(owner)
    before = blue(owner)
    asked = shown = 0
    leaks = []
    cases = [(name, arguments) for name, ways in objects.CALLS.items() if name in functions for arguments in ways]
    random.Random(7).shuffle(cases)
    for function, arguments in cases:
        # Who may see blue asks first: what the session remembers of that must not serve the others.
        for role in ("twofold", "house_reader"):
            shown += "BLUEMARK" in teller.ask(role, call(function, arguments, "blue", "bluename", ids["blue"]))
        for role in STRANGERS:
            own = teller.ask(role, call(function, arguments, "red", "redname", ids["red"]))
            asked += 1
            if WORD.search(own):
                leaks.append((role, function, arguments, "own", own))
            # Without names in the question, the own scope's answer was all that there is to ask.
            for scope in ("blue", "red")[: 2 if "{n}" in arguments else 1]:
                foreign = teller.ask(role, call(function, arguments, scope, "bluename", ids["blue"]))
                absent = teller.ask(
                    role, call(function, arguments, scope.replace("blue", "void"), "voidname", ids["void"])
                )
                foreign, absent = neutral(foreign, BLUE, ids["blue"]), neutral(absent, VOID, ids["void"])
                asked += 2
                drawn = function in DRAWS and (scope == "red" or "{s}" not in arguments)
                if WORD.search(foreign) or foreign != absent and not drawn:
                    leaks.append((role, function, arguments, scope, foreign, absent))
    assert leaks == []
    assert shown > 30, "who was granted sees it"
    assert blue(owner) == before
    with capsys.disabled():
        print(f"\n{asked} answers compared with those about what does not exist: 0 foreign, blue unchanged")


# --- tables, views, sequences -----------------------------------------------------------------------------------


def relations(owner):
    query = """SELECT c.oid::regclass::text, relkind::text FROM pg_class AS c WHERE relnamespace = 'exp'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
               ORDER BY 1"""
    return owner.execute(query).fetchall()


# Ways to read a table; {leak} tells what it is given, and is as cheap as can be.
READS = [
    "SELECT t::text FROM {table} AS t",
    "SELECT to_jsonb(t) FROM {table} AS t",
    "SELECT t::text FROM {table} AS t WHERE {leak}(t::text)",
    "SELECT count(*) FROM {table} AS t WHERE t::text OPERATOR(public.~~~) 'x'",
    "SELECT t::text FROM {table} AS t WHERE {leak}(t::text) AND random() >= 0 ORDER BY {leak}(t::text)",
    "SELECT a::text, b::text FROM {table} AS a JOIN {table} AS b ON {leak}(a::text) AND a = b",
    "SELECT t::text FROM exp.scope AS s, LATERAL (SELECT * FROM {table} AS i WHERE {leak}(s.name)) AS t",
    "EXPLAIN (ANALYZE, VERBOSE, COSTS OFF, TIMING OFF, SUMMARY OFF) SELECT * FROM {table} AS t WHERE {leak}(t::text)",
    "SELECT t::text FROM {table} AS t TABLESAMPLE BERNOULLI (100)",
    "SELECT t::text FROM ONLY {table} AS t",
    "SELECT xmin, ctid, tableoid, t::text FROM {table} AS t",
    "SET LOCAL row_security = off; SELECT t::text FROM {table} AS t",
    "DECLARE c CURSOR FOR SELECT t::text FROM {table} AS t; FETCH ALL FROM c",
    "SELECT most_common_vals::text, histogram_bounds::text FROM pg_stats WHERE '{table}'::regclass = format('%I.%I', schemaname, tablename)::regclass",
    "SELECT query_to_xml('SELECT * FROM {table}', true, false, '')::text",
    "SELECT r FROM public.definer_free('SELECT t::text FROM {table} AS t') AS r",
]
WRITES = [
    "INSERT INTO {table} SELECT * FROM {table}",
    "INSERT INTO {table} DEFAULT VALUES",
    "UPDATE {table} SET {column} = {column}",
    "DELETE FROM {table}",
    "SELECT 1 FROM {table} FOR UPDATE",
    "TRUNCATE {table}",
    "LOCK TABLE {table}",
    "CREATE TRIGGER t BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()",
    "CREATE INDEX ON {table} ({column})",
    "ALTER TABLE {table} DISABLE ROW LEVEL SECURITY",
    "CREATE POLICY p ON {table} USING (true)",
    "CREATE RULE r AS ON UPDATE TO {table} DO INSTEAD NOTHING",
    "DROP TABLE {table}",
    "ANALYZE {table}",
]


@pytest.fixture(scope="module")
def leak(owner):
    """A function and an operator that tell what they are asked about."""
    owner.execute(
        """CREATE FUNCTION public.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$ BEGIN RAISE NOTICE '%', $1; RETURN true; END $$;
        CREATE FUNCTION public.leak2(text, text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$ BEGIN RAISE NOTICE '%', $1; RETURN true; END $$;
        CREATE OPERATOR public.~~~ (LEFTARG = text, RIGHTARG = text, FUNCTION = public.leak2);
        CREATE FUNCTION public.definer_free(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE query; END $$"""
    )
    return "public.leak"


@pytest.mark.parametrize("connect", [direct, pooled], ids=["direct", "pooled"])
def test_tables(owner, leak, connect, capsys):
    """No row of blue's, in whatever way a table is read, and none written."""
    if connect is pooled and not LONG:
        pytest.skip("the long form")
    teller = Teller(connect)
    before = blue(owner)
    hidden = {place for (place,) in owner.execute("SELECT place FROM public.state('blue') WHERE place IS NOT NULL")}
    read = shown = 0
    for table, kind in relations(owner):
        if kind == "S":
            continue
        column = owner.execute(
            "SELECT attname FROM pg_attribute WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum LIMIT 1",
            [table],
        )
        column = (column.fetchone() or ["none"])[0]
        for role in (*STRANGERS, "twofold", "house_reader"):
            for query in READS:
                answer = teller.ask(role, query.format(table=table, leak=leak))
                read += 1
                if role in STRANGERS:
                    assert not WORD.search(answer), (role, table, query, answer[:500])
                else:
                    shown += "BLUEMARK" in answer
            places = (
                teller.ask(role, f"SELECT t.tableoid::text || t.ctid::text FROM {table} AS t") if kind != "v" else ""
            )
            if role in STRANGERS:
                assert not hidden & set(places.split("\n")), (role, table)
            for query in WRITES:
                answer = teller.ask(role, query.format(table=table, column=column))
                refused = answer.startswith(
                    ("42501", "42809", "0A000", "55000", "42601", "428C9", "42703")
                ) or query.startswith("ANALYZE")
                assert refused, (role, table, query, answer)
    assert blue(owner) == before
    assert shown > 100, "who was granted sees it"
    with capsys.disabled():
        print(
            f"\n{read} answers compared with what was granted, of tables and views: 0 foreign rows ({shown} showed blue to who may see it)"
        )


def test_copy(owner):
    teller = Teller(direct)
    for table, kind in relations(owner):
        for role in STRANGERS:
            with teller.connection.cursor() as cursor:
                cursor.execute(f"BEGIN; SET LOCAL ROLE {role}")
                try:
                    for query in (f"COPY (SELECT * FROM {table}) TO STDOUT", f"COPY {table} TO STDOUT"):
                        with cursor.copy(query) as copy:
                            text = b"".join(bytes(part) for part in copy).decode()
                        assert not WORD.search(text), (role, table)
                except psycopg.errors.Error as error:
                    assert error.sqlstate in ("42501", "0A000", "42809"), (role, table, error)
                finally:
                    cursor.execute("ROLLBACK")


def test_sequences(owner):
    teller = Teller(direct)
    for sequence, kind in relations(owner):
        for role in (*STRANGERS, "twofold", "house_reader") if kind == "S" else ():
            for query in (
                "SELECT last_value FROM {0}",
                "SELECT nextval('{0}')",
                "SELECT currval('{0}')",
                "SELECT setval('{0}', 1)",
                "SELECT pg_sequence_last_value('{0}')",
            ):
                answer = teller.ask(role, query.format(sequence))
                assert answer.startswith("42501") or answer == "None", (role, sequence, query, answer)
            answer = teller.ask(
                role,
                f"SELECT last_value FROM pg_sequences WHERE format('%I.%I', schemaname, sequencename)::regclass = '{sequence}'::regclass",
            )
            assert answer in ("", "None") or answer.startswith("42501"), (role, sequence, answer)


def test_functions_of_the_store(owner):
    """What policies ask of a role tells nobody a name: the numbers of what another role may see, at the most."""
    teller = Teller(direct)
    query = "SELECT p.oid::regprocedure::text, p.oid::regproc::text, pronargs FROM pg_proc AS p WHERE pronamespace = 'exp'::regnamespace ORDER BY 1"
    leaks = []
    for signature, function, arguments in owner.execute(query).fetchall():
        assert arguments <= 1, f"say here what {signature} is asked"
        for role in STRANGERS:
            for other in ("twofold", "house_reader", "postgres", "blue_guest"):
                answer = teller.ask(role, f"SELECT r::text FROM {function}({repr(other) if arguments else ''}) AS r")
                if WORD.search(answer):
                    leaks.append((role, signature, other, answer))
    assert leaks == []


# --- last, because they write ---------------------------------------------------------------------------------


def test_committed_calls_change_nothing_of_the_other(owner, functions, capsys):
    """The same through the pooler, committed: what transactions write and tell as they end."""
    teller, ids = Teller(pooled), events(owner)
    cases = [(name, arguments, *where) for name, ways in objects.CALLS.items() if functions.get(name) == "v" for arguments in ways
             for where in (("red", "redname"), ("red", "bluename"), ("blue", "bluename"), ("blue", "redname"))]  # fmt: skip
    random.Random(8).shuffle(cases)
    with psycopg.connect(autocommit=True) as listener:
        listener.execute("LISTEN exp_events")
        before = blue(owner)
        for number, (function, arguments, scope, names) in enumerate(cases):
            for role in ("nobody", "red_reader", "red_app", "red_admin"):
                answer = teller.ask(role, call(function, arguments, scope, names, ids["blue"]), commit=True)
                assert "BLUEMARK" not in answer, (role, function, arguments, answer)
            if number % 20 == 0 or number == len(cases) - 1:
                assert blue(owner) == before, [case[0] for case in cases[max(0, number - 20) : number + 1]]
        listener.execute("SELECT 1")
        payloads = [notice.payload for notice in listener.notifies(timeout=0.2)]
        assert payloads and not any(WORD.search(payload) for payload in payloads)
    broken = owner.execute("SELECT invariant, detail FROM exp_doctor() WHERE NOT ok").fetchall()
    assert broken == []
    with capsys.disabled():
        print(
            f"\n{4 * len(cases)} answers compared, of calls that were committed: blue unchanged, {len(payloads)} notifications without a word of it"
        )
