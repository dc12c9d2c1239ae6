"""The dashboard of deploy/grafana and the rules of deploy/prometheus, against a database as a role that may only read.

PGHOST, PGPORT, PGUSER and PGDATABASE name a database of our own.
"""

import itertools
import json
import os
import pathlib
import re
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

import psycopg
import pytest
import yaml
from grafana_foundation_sdk.cog import encoder, plugins
from grafana_foundation_sdk.models.dashboard import Dashboard
from psycopg import sql
from psycopg.rows import dict_row
from psycopg.types.json import Jsonb

ROOT = pathlib.Path(__file__).resolve().parents[2]
GRAFANA = ROOT / "deploy" / "grafana"
PROMETHEUS = ROOT / "deploy" / "prometheus"
DASHBOARD = json.loads((GRAFANA / "dashboards" / "experiments.json").read_text())
QUERIES = yaml.safe_load((PROMETHEUS / "queries.yaml").read_text())
RULES = yaml.safe_load((PROMETHEUS / "rules.yaml").read_text())
# Where scripts/setup.sh puts the programs of Prometheus.
PROGRAMS = ROOT / ".tools" / "prometheus"
# A name of an experiment that is anything but harmless where it is not quoted.
KEYS = ["checkout", "it's; DROP SCHEMA exp CASCADE -- \"a key\""]
SCOPE = "shop"
# Who sees one tenant, and who sees everything: what is of the whole database, too.
READERS = {"exp_monitor": SCOPE, "exp_monitor_all": "global"}


@pytest.fixture(scope="session", autouse=True)
def database():
    """Experiments with all that a panel may show, and a role that has `reader` access to their scope."""
    with psycopg.connect(autocommit=True) as owner:
        owner.execute("CREATE EXTENSION pg_experiment")
        for number, key in enumerate(KEYS):
            experiment(owner, key, f"{number}-")
        for role, scope in READERS.items():
            owner.execute(sql.SQL("CREATE ROLE {} LOGIN").format(sql.Identifier(role)))
            owner.execute("SELECT exp_grant(%s, 'reader', %s)", [role, scope])
        owner.execute("SELECT count(*) FROM exp_maintain()")
        yield
        for role, scope in READERS.items():
            owner.execute("SELECT exp_revoke(%s, 'reader', %s)", [role, scope])
            owner.execute(sql.SQL("DROP OWNED BY {0}; DROP ROLE {0}").format(sql.Identifier(role)))


def experiment(owner, key, prefix):
    """400 subjects, 134 orders and 58 errors, and a policy."""
    variants = Jsonb([{"key": "control", "weight": 1}, {"key": "one_page", "weight": 1}])
    owner.execute("SELECT exp_define(%s, %s, scope => %s)", [key, variants, SCOPE])
    for metric, kind, event, role in (
        ("revenue", "sum", "order", "primary"),
        ("errors", "conversion", "error", "guardrail"),
    ):
        owner.execute("SELECT exp_define_metric(%s, %s, %s, scope => %s)", [metric, kind, event, SCOPE])
        margin = 0.01 if role == "guardrail" else None
        owner.execute(
            "SELECT exp_add_metric(%s, %s, %s, margin => %s, scope => %s)", [key, metric, role, margin, SCOPE]
        )
    policy = Jsonb({"mode": "anytime", "metric": "revenue"})
    owner.execute("SELECT exp_set_winner_policy(%s, %s, scope => %s)", [key, policy, SCOPE])
    subjects = [f"{prefix}{number}" for number in range(400)]
    owner.execute("SELECT count(*) FROM exp_log_exposures(%s, %s, scope => %s)", [key, subjects, SCOPE])
    for event, some in (("order", subjects[::3]), ("error", subjects[::7])):
        events = [{"subject": subject, "event": event, "value": 1 + index % 9} for index, subject in enumerate(some)]
        owner.execute("SELECT exp_log_events(%s, scope => %s)", [Jsonb(events), SCOPE])


@pytest.fixture(params=READERS)
def reader(request):
    """As Grafana and the exporter connect."""
    with psycopg.connect(user=request.param, autocommit=True, row_factory=dict_row) as connection:
        yield connection


# --- Grafana -----------------------------------------------------------------------------------------------------


def panels():
    return DASHBOARD["panels"]


def queries():
    """Every SQL text of the dashboard, by what shows it."""
    found = [(variable["name"], variable["query"]) for variable in variables() if variable["type"] == "query"]
    found += [(of["name"], of["target"]["rawSql"]) for of in DASHBOARD["annotations"]["list"]]
    found += [(panel["title"], target["rawSql"]) for panel in panels() for target in panel.get("targets", [])]
    assert len({name for name, _ in found}) == len(found)
    return found


def variables():
    return DASHBOARD["templating"]["list"]


def expanded(query, key):
    """As Grafana sends it: macros, then variables, each of them quoted."""
    quoted = {"experiment": key, "scope": SCOPE, "metric": "revenue"}
    between = r"\1 BETWEEN now() - interval '14 days' AND now() + interval '1 hour'"
    query = re.sub(r"\$__timeFilter\(([^)]*)\)", between, query)
    minutes = r'floor(extract(epoch FROM \1) / 60) * 60 AS "time"'
    query = re.sub(r"\$__timeGroupAlias\(([^,)]*),\s*\$__interval\)", minutes, query)
    query = re.sub(r"\$\{(\w+):sqlstring\}", lambda of: "'" + quoted[of[1]].replace("'", "''") + "'", query)
    assert "$" not in query, f"not known: {query}"
    return query


@pytest.mark.parametrize("key", KEYS, ids=["plain", "hostile"])
@pytest.mark.parametrize("name, query", queries(), ids=[name for name, _ in queries()])
def test_every_panel_shows_something(reader, name, query, key):
    rows = reader.execute(expanded(query, key)).fetchall()
    assert rows, name
    empty = [column for column in rows[0] if all(row[column] is None for row in rows)]
    # A reason is given where somebody gave one; the first state has none before it; and nothing was decided yet.
    undecided = {"decision"} if name.startswith("Running") else set()
    assert set(empty) <= {"reason", "before"} | undecided, f"{name}: {empty}"


def test_the_panels_fit_their_kind(reader):
    """A time series has a time, one text that names the line, and numbers; the others refer to columns they have."""
    for panel in panels():
        for target in panel.get("targets", []):
            rows = reader.execute(expanded(target["rawSql"], KEYS[0])).fetchall()
            columns = set(rows[0])
            if target["format"] == "time_series":
                assert panel["type"] == "timeseries" and {"time", "metric"} < columns and len(columns) == 3
                times = [row["time"] for row in rows]
                assert times == sorted(times), panel["title"]
            named = {override["matcher"]["options"] for override in panel["fieldConfig"]["overrides"]}
            assert named <= columns, f"{panel['title']}: {named - columns}"
            assert panel["options"].get("xField", "") in columns | {""}


def test_what_is_wrong_is_seen(reader):
    """The panels are about what they say: a guardrail's row, the split's p-value, the lag in seconds."""
    texts = dict(queries())
    run = lambda title: reader.execute(expanded(texts[title], KEYS[0])).fetchall()
    assert [row["metric"] for row in run("Guardrails")] == ["errors"]
    assert sum(row["subjects"] for row in run("Enrolment")) == 400
    assert max(row["subjects"] for row in run("Enrolment, cumulative")) < 400
    assert 0 <= run("Aggregation lag")[0]["lag"] < 600
    assert run("Split")[0]["assigned"] > 0.01
    assert sum(row["value"] for row in run("$metric over time")) == sum(1 + index % 9 for index in range(134))
    [row] = [row for row in run("Running and paused experiments") if row["experiment"] == KEYS[0]]
    assert row["assigned"] == 400 and row["status"] == "running"
    assert run("Concerns")[0]["failing"] == sum(row["ok"] is False for row in run("Health"))


def test_the_dashboard_is_well_formed():
    assert DASHBOARD["uid"] and DASHBOARD["schemaVersion"] >= 36
    numbers = [panel["id"] for panel in panels()]
    assert len(set(numbers)) == len(numbers)
    source = {"type": "grafana-postgresql-datasource", "uid": "${datasource}"}
    for panel in panels():
        if panel["type"] == "row":
            continue
        assert panel["title"] and panel["description"] and panel["type"] in ("table", "stat", "timeseries", "barchart")
        assert panel["datasource"] == source and panel["targets"]
        assert all(of["datasource"] == source and of["rawQuery"] for of in panel["targets"])
    assert variables()[0]["name"] == "datasource" and variables()[0]["query"] == source["type"]
    assert all(of["datasource"] == source for of in variables()[1:] + DASHBOARD["annotations"]["list"])


def lost(given, kept, path=""):
    """The members that are not there any more."""
    if isinstance(given, dict):
        for name, value in given.items():
            yield from lost(value, kept[name], f"{path}.{name}") if name in kept else [f"{path}.{name}"]
    elif isinstance(given, list):
        for index, value in enumerate(given):
            yield from lost(value, kept[index], f"{path}[{index}]")


def test_grafana_knows_every_member():
    """Read into Grafana's own types and written again, nothing is missing but what those leave to the datasource."""
    plugins.register_default_plugins()
    written = json.loads(encoder.JSONEncoder().encode(Dashboard.from_json(DASHBOARD)))
    open_ended = re.compile(r"^\.annotations\.list\[\d+\]\.target\.|^\.templating\.list\[\d+\]\.definition$")
    assert [path for path in lost(DASHBOARD, written) if not open_ended.match(path)] == []


def test_no_two_panels_overlap():
    cells = {}
    for panel in panels():
        x, y, w, h = (panel["gridPos"][side] for side in "xywh")
        assert 0 <= x and x + w <= 24 and w > 0 and h > 0, panel["title"]
        for cell in itertools.product(range(x, x + w), range(y, y + h)):
            assert cells.setdefault(cell, panel["title"]) == panel["title"], f"{panel['title']} and {cells[cell]}"


def test_the_provisioning_is_of_this_dashboard():
    [source] = yaml.safe_load((GRAFANA / "provisioning/datasources/pg_experiment.yaml").read_text())["datasources"]
    [provider] = yaml.safe_load((GRAFANA / "provisioning/dashboards/pg_experiment.yaml").read_text())["providers"]
    assert source["type"] == variables()[0]["query"] and source["jsonData"]["database"]
    assert provider["type"] == "file"
    assert provider["options"]["path"] in (ROOT / "docs" / "monitoring.md").read_text()


# --- Prometheus --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", QUERIES)
def test_every_query_names_its_columns(reader, name):
    """Each column is a label or a number, and each of those is a column; a row for each combination of labels."""
    rows = reader.execute(QUERIES[name]["query"]).fetchall()
    uses = {column: of["usage"] for entry in QUERIES[name]["metrics"] for column, of in entry.items()}
    assert rows and list(rows[0]) == list(uses)
    labels = [tuple(row[column] for column, usage in uses.items() if usage == "LABEL") for row in rows]
    assert len(set(labels)) == len(labels)
    for row in rows:
        numbers = [row[column] for column, usage in uses.items() if usage == "GAUGE"]
        assert numbers and all(value is None or float(value) is not None for value in numbers)


def program(name):
    found = shutil.which(name, path=f"{PROGRAMS}:{os.environ['PATH']}")
    return found or pytest.skip(f"no {name}")


@pytest.fixture(scope="session")
def scraped(database, tmp_path_factory):
    """What postgres_exporter makes of the queries, as Prometheus reads it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    source = "host={PGHOST} port={PGPORT} dbname={PGDATABASE} user=exp_monitor_all sslmode=disable".format(**os.environ)
    log = tmp_path_factory.mktemp("exporter") / "log"
    command = [program("prometheus-postgres-exporter"), "--disable-default-metrics", "--disable-settings-metrics"]
    command += [f"--web.listen-address={address}", f"--extend.query-path={PROMETHEUS / 'queries.yaml'}"]
    with log.open("w") as output:
        exporter = subprocess.Popen(
            command, env={**os.environ, "DATA_SOURCE_NAME": source}, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        yield scrape(f"http://{address}/metrics", exporter, log)
    finally:
        exporter.terminate()
        exporter.wait(30)


def scrape(url, exporter, log):
    until = time.monotonic() + 30
    while True:
        try:
            text = urllib.request.urlopen(url, timeout=30).read().decode()
            break
        except urllib.error.URLError:
            assert exporter.poll() is None and time.monotonic() < until, log.read_text()
            time.sleep(0.05)
    assert "pg_exporter_last_scrape_error" in text and "level=error" not in log.read_text(), log.read_text()
    return text


def test_the_exporter_serves_them(scraped):
    for name, query in QUERIES.items():
        for entry in query["metrics"]:
            for column, of in entry.items():
                if of["usage"] == "GAUGE":
                    assert re.search(rf"^{name}_{column}\{{", scraped, re.M), f"{name}_{column}"
    assert re.search(r'^exp_experiment_assigned\{experiment="checkout",.*scope="shop",.*\} 400$', scraped, re.M)


def relay_metrics():
    """The names in the relay's source: in full, or of a family by their endings."""
    found = set()
    for file in (ROOT / "crates" / "relay" / "src").rglob("*.rs"):
        text = file.read_text()
        found.update(re.findall(r'"(exp_relay_\w+)"', text))
        for family in re.findall(r'format!\("(exp_relay_\w+_)\{end\}"\)', text):
            found.update(family + end for end in re.findall(r'&name\(\s*"(\w+)"', text))
    assert {"exp_relay_db_connections", "exp_relay_bucket_up", "exp_relay_push_dropped_total"} <= found
    histograms = {name for name in found if name.endswith("_seconds")}
    return found | {f"{name}_{end}" for name in histograms for end in ("bucket", "sum", "count")}


def test_the_rules_are_over_metrics_that_are_there(scraped):
    rules = [rule for group in RULES["groups"] for rule in group["rules"]]
    recorded = {rule["record"] for rule in rules if "record" in rule}
    there = relay_metrics() | set(re.findall(r"^(exp_\w+)\{", scraped, re.M))
    for rule in rules:
        named = set(re.findall(r"(?<![\w:])(?:\w+:)?exp_\w+(?::\w+)?", rule["expr"]))
        assert named or "up{" in rule["expr"], rule
        assert named <= there | recorded, f"{rule.get('alert') or rule['record']}: {named - there - recorded}"


def promtool(*arguments, directory):
    done = subprocess.run([program("promtool"), *arguments], cwd=directory, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_alert_fires_where_it_should_and_only_there(tmp_path):
    for file in (*PROMETHEUS.glob("*.y*ml"), pathlib.Path(__file__).parent / "monitoring" / "rules_test.yaml"):
        shutil.copy(file, tmp_path)
    promtool("check", "config", "prometheus.yml", directory=tmp_path)
    promtool("test", "rules", "rules_test.yaml", directory=tmp_path)
    tested = (tmp_path / "rules_test.yaml").read_text()
    page = (ROOT / "docs" / "monitoring.md").read_text()
    for rule in (rule for group in RULES["groups"] for rule in group["rules"] if "alert" in rule):
        assert f'alertname="{rule["alert"]}"' in tested and f"`{rule['alert']}`" in page, rule["alert"]
        assert rule["labels"]["severity"] in ("warning", "critical") and rule["annotations"]["summary"]


def test_the_page_explains_every_panel():
    page = (ROOT / "docs" / "monitoring.md").read_text()
    for panel in panels():
        if panel["type"] != "row":
            assert f"| {panel['title'].replace('$metric', 'A metric')} |" in page, panel["title"]
