"""The examples of examples/clients, each run as it is: what it prints, and what a recount in SQL says of it.

PGHOST, PGPORT, PGUSER and PGDATABASE name a database of our own; POOLER_HOST and POOLER_PORT the pooler before it;
NODE_MODULES the directory that has the packages of the examples in JavaScript.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys

import psycopg
import pytest
from psycopg import sql

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples" / "clients"
STACKS = ["psycopg", "sqlalchemy", "django", "node-postgres", "drizzle", "tokio-postgres", "jdbc", "postgraphile"]
PRINTED = """\
user-1: one_page
user-2: control, rolled back
user-1 sees checkout: one_page, steps 1
control: 0 assigned, 0 exposed
one_page: 1 assigned, 1 exposed
orders: 1
P0002 EXPERIMENT_NOT_FOUND: Key "chekout" in scope "global".
"""

# How often an order was tried is counted where no rollback reaches; the first attempt may have to be repeated.
ATTEMPTS = """
CREATE SEQUENCE attempts;
GRANT USAGE ON SEQUENCE attempts TO PUBLIC;
CREATE FUNCTION count_attempt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF nextval('attempts') = 1 AND TG_ARGV[0] = 'refuse' THEN
        RAISE EXCEPTION 'once more, please' USING ERRCODE = 'serialization_failure';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER attempt BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION count_attempt({});
"""


@pytest.fixture(scope="session")
def prepared():
    """Two databases to copy: one that setup.sql made, and PostGraphile's."""
    own, postgraphile = os.environ["PGDATABASE"], os.environ["PGDATABASE"] + "_postgraphile"
    with psycopg.connect(autocommit=True) as connection:
        connection.execute((EXAMPLES / "setup.sql").read_text())
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(postgraphile)))
    script = (EXAMPLES / "postgraphile" / "setup.sql").read_text()
    with psycopg.connect(dbname=postgraphile, autocommit=True) as connection:
        # The role is there already: it belongs to all databases.
        connection.execute(script.replace("CREATE ROLE shop_app LOGIN;", ""))
    yield lambda stack: postgraphile if stack == "postgraphile" else own
    with psycopg.connect(dbname="postgres", autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE {}").format(sql.Identifier(postgraphile)))
    with psycopg.connect(autocommit=True) as connection:
        connection.execute("DROP OWNED BY shop_app")
        connection.execute("DROP ROLE shop_app")


@pytest.fixture
def database(request, prepared):
    """A copy, with the owner's connection."""
    stack, way = request.param
    name = re.sub(r"\W", "_", f"example_{stack}_{way}")
    with psycopg.connect(dbname="postgres", autocommit=True) as server:
        copy = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
        server.execute(copy.format(sql.Identifier(name), sql.Identifier(prepared(stack))))
        with psycopg.connect(dbname=name, autocommit=True) as owner:
            # Functions by their names, where the extension has a schema of its own, too.
            owner.execute("SET search_path = public, experiment, shop_api")
            owner.execute(ATTEMPTS.format("refuse" if way == "refused" else "count"))
            yield owner
        server.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest.fixture(scope="session")
def workspace(tmp_path_factory):
    """The examples copied, so that packages are found beside them and nothing is written into the sources."""
    directory = tmp_path_factory.mktemp("examples")
    shutil.copytree(EXAMPLES, directory, dirs_exist_ok=True, ignore=shutil.ignore_patterns("target"))
    (directory / "node_modules").symlink_to(os.environ["NODE_MODULES"])
    return directory


def run(command, directory, **environment):
    done = subprocess.run(
        command, cwd=directory, env={**os.environ, **environment}, capture_output=True, text=True, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def python(directory, name, way):
    return [sys.executable, "orders.py"], {}


def node(directory, name, way):
    return ["node", "orders.mjs"], {}


def drizzle(directory, name, way):
    run(["../node_modules/.bin/tsc"], directory)
    return ["node", "dist/orders.mjs"], {}


def rust(directory, name, way):
    target = os.environ.get("CARGO_TARGET_DIR", str(ROOT / "target"))
    run(["cargo", "build", "--quiet", "--locked"], directory, CARGO_TARGET_DIR=target, CARGO_PROFILE_DEV_DEBUG="0")
    host, port = server(way)
    return [f"{target}/debug/orders"], {"DATABASE_URL": f"host={host} port={port} user=shop_app dbname={name}"}


def java(directory, name, way):
    """Java knows no unix sockets; junixsocket lends it one."""
    host, port = server(way)
    url = (
        f"jdbc:postgresql://localhost/{name}?user=shop_app&prepareThreshold={0 if way == 'pooled' else 1}"
        f"&socketFactory=org.newsclub.net.unix.AFUNIXSocketFactory$FactoryArg&socketFactoryArg={host}/.s.PGSQL.{port}"
    )
    jars = ":".join(f"/usr/share/java/{jar}.jar" for jar in ("postgresql", "junixsocket-common"))
    return ["java", "-cp", jars, "Orders.java", url], {}


PROGRAMS = {"node-postgres": node, "drizzle": drizzle, "tokio-postgres": rust, "jdbc": java, "postgraphile": node}


def server(way):
    if way == "pooled":
        return os.environ["POOLER_HOST"], os.environ["POOLER_PORT"]
    return os.environ["PGHOST"], os.environ["PGPORT"]


def environment(name, way):
    host, port = server(way)
    # A pooler that does not follow prepared statements: docs/clients.md says who has to be told.
    return {"PGHOST": host, "PGPORT": port, "PGUSER": "shop_app", "PGDATABASE": name} | (
        {"POSTGRAPHILE_PREPARED_STATEMENT_CACHE_SIZE": "0"} if way == "pooled" else {}
    )


def two_sessions(name):
    """Two sessions of the server behind the pooler, which takes them in turns: what one has prepared the other lacks."""
    host, port = server("pooled")
    options = {"host": host, "port": port, "user": "shop_app", "dbname": name, "prepare_threshold": None}
    with psycopg.connect(**options) as first, psycopg.connect(**options) as second:
        assert one(first, "SELECT pg_backend_pid()") != one(second, "SELECT pg_backend_pid()")


def one(connection, query):
    return connection.execute(query).fetchone()[0]


def cases(*ways):
    return [pytest.param((stack, way), id=f"{stack}-{way}") for stack in STACKS for way in ways]


@pytest.mark.parametrize("database", cases("refused", "pooled"), indirect=True)
def test_an_order_and_its_experiment_are_one(request, database, workspace):
    stack, way = request.node.callspec.params["database"]
    name = database.info.dbname
    if way == "pooled":
        two_sessions(name)
    command, more = PROGRAMS.get(stack, python)(workspace / stack, name, way)
    assert run(command, workspace / stack, **environment(name, way), **more) == PRINTED

    # The order that was rolled back had been there, and so had the one that Postgres wanted repeated.
    assert one(database, "SELECT last_value FROM attempts") == (3 if way == "refused" else 2)
    assert database.execute("SELECT subject, amount::text FROM orders").fetchall() == [("user-1", "49.90")]
    assert database.execute(
        "SELECT subject, variant, exposures, exposed_at IS NOT NULL FROM exp.enrolled WHERE experiment = 'checkout'"
    ).fetchall() == [("user-1", "one_page", 1, True)]
    assert database.execute("SELECT subject, event, value FROM exp.event").fetchall() == [("user-1", "order", 49.9)]
    counts = database.execute("SELECT variant, assigned, subjects, exposures FROM exp_results('checkout')").fetchall()
    assert counts == [("control", 0, 0, 0), ("one_page", 1, 1, 1)]
    assert database.execute("SELECT * FROM exp_doctor() WHERE NOT ok").fetchall() == []


MUTATIONS = """
import { handler, listen } from './server.mjs'

const server = await listen(0)
const query = `mutation {
  kept: placeOrder(input: { subject: "user-3", amount: "1" }) { variant }
  lost: placeOrder(input: { subject: "user-4", amount: "1", declined: true }) { variant }
}`
await fetch(`http://127.0.0.1:${server.address().port}/graphql`, {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }),
})
server.close()
await handler.release()
"""


@pytest.mark.parametrize("database", [pytest.param(("postgraphile", "siblings"), id="postgraphile")], indirect=True)
def test_mutations_side_by_side_are_not_one(database, workspace):
    """As docs/clients.md says: each mutation is undone by itself, also where they come in one request."""
    directory = workspace / "postgraphile"
    (directory / "mutations.mjs").write_text(MUTATIONS)
    run(["node", "mutations.mjs"], directory, **environment(database.info.dbname, "direct"))
    assert database.execute("SELECT subject FROM orders").fetchall() == [("user-3",)]
    assert database.execute("SELECT subject FROM exp.enrolled").fetchall() == [("user-3",)]


# --- docs/clients.md ---------------------------------------------------------------------------------------------

PAGE = (ROOT / "docs" / "clients.md").read_text()


def plain(text):
    return re.sub(r"\s+", " ", text).strip()


def test_the_page_shows_lines_of_the_examples():
    """Code on the page is copied from a file that runs; paragraphs of it, where it is SQL."""
    files = [file for file in EXAMPLES.rglob("*") if file.suffix in (".py", ".mjs", ".mts", ".rs", ".java", ".sql")]
    sources = [plain(file.read_text()) for file in files]
    blocks = re.findall(r"^```(python|js|ts|rust|java|sql)\n(.*?)^```$", PAGE, flags=re.M | re.S)
    assert {language for language, _ in blocks} == {"python", "js", "ts", "rust", "java", "sql"}
    for language, block in blocks:
        for part in block.split("\n\n") if language == "sql" else [block]:
            assert any(plain(part) in source for source in sources), part


def test_the_page_names_the_versions_that_are_tested():
    installed = (ROOT / "scripts" / "setup.sh").read_text()
    named = re.findall(r"`((?:@types/)?[\w.-]+(?:==|@)[0-9][\w.]*)`", PAGE)
    assert len(named) >= 6
    for version in named:
        assert version.replace("psycopg==", "psycopg[binary]==") in re.split(r"[\s']+", installed), version
