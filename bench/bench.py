"""The benchmark: each row's work against its peer, interleaved, in one run; the medians with their range.

Usage: bench.py [ROW ...]   (connection by the PG* environment; bench/run starts a cluster for it)
The table is printed as Markdown; bench/RESULTS.md keeps the last one.
"""
import contextlib
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass

ROUNDS = int(os.environ.get("ROUNDS", "3"))
SECONDS = int(os.environ.get("SECONDS", "6"))
KEY = "bench"
# Subjects of a set in row M4.
M4_SIZES = [int(size) for size in os.environ.get("M4_SIZES", "100000,1000000,10000000").split(",")]
# Subjects of events in rows M7 to M9, events to aggregate in row M8, events stored in row M9.
OUTCOME_SUBJECTS = int(os.environ.get("OUTCOME_SUBJECTS", "100000"))
M8_EVENTS = int(os.environ.get("M8_EVENTS", "5000000"))
# Experiments in row M13, and subjects of each.
M13_EXPERIMENTS = int(os.environ.get("M13_EXPERIMENTS", "1000"))
M13_SUBJECTS = int(os.environ.get("M13_SUBJECTS", "300"))
M9_SIZES = [int(size) for size in os.environ.get("M9_SIZES", "10000,1000000,10000000").split(",")]


def sql(text, database="bench"):
    """Runs SQL and returns the last result, unaligned."""
    command = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", database, "-c", text]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def session(*statements):
    """Runs statements in one session and returns its output, line by line."""
    command = ["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", "bench"]
    script = ";\n".join(statements) + ";\n"
    return subprocess.run(command, check=True, capture_output=True, text=True, input=script).stdout.split("\n")


def timed(text, database="bench"):
    """Seconds that a statement takes in a session of its own, connecting not included."""
    command = ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", database, "-o", "/dev/null"]
    script = f"SELECT clock_timestamp() AS t0 \\gset\n{text};\n\\o\n\\t on\n\\pset format unaligned\n" \
        "SELECT extract(epoch FROM clock_timestamp() - :'t0'::timestamptz);\n"
    result = subprocess.run(command, check=True, capture_output=True, text=True, input=script).stdout
    return float(result.strip().split("\n")[-1])


def tps(script, clients, options="", database="bench"):
    """Transactions a second of a pgbench script, prepared."""
    with tempfile.NamedTemporaryFile("w", suffix=".sql") as file:
        file.write(script)
        file.flush()
        command = ["pgbench", "-n", "-M", "prepared", "-c", str(clients), "-j", "2", "-T", str(SECONDS), "-f", file.name, database]
        env = dict(os.environ, PGOPTIONS=options)
        output = subprocess.run(command, check=True, capture_output=True, text=True, env=env).stdout
    return float(re.search(r"tps = ([0-9.]+)", output).group(1))


def alternate(ours, peer):
    """Runs both in turn; returns their figures round by round."""
    pairs = []
    for round_number in range(ROUNDS):
        first, second = (ours, peer) if round_number % 2 == 0 else (peer, ours)
        a, b = first(), second()
        pairs.append((a, b) if first is ours else (b, a))
    return pairs


@dataclass
class Line:
    row: str
    work: str
    ours: str
    peer: str
    ratio: str
    target: str
    met: bool | None


LINES = []
VERDICT = {True: ": met", False: ": MISSED", None: ""}
MARK = {True: "yes", False: "NO", None: "-"}


def report(line):
    LINES.append(line)
    print(f"  {line.row}: {line.work}: ours {line.ours}, peer {line.peer}, ratio {line.ratio}, "
          f"target {line.target}{VERDICT[line.met]}", flush=True)


def compare(row, work, pairs, target, unit, faster=lambda ours, peer: ours / peer):
    """Reports a ratio (of speeds: higher is better) against a least target; None is for reference only."""
    ratios = [faster(ours, peer) for ours, peer in pairs]
    median = statistics.median(ratios)
    show = lambda values: f"{statistics.median(values):,.{0 if unit == 'tps' else 2}f} {unit}"
    report(Line(row, work, show([p[0] for p in pairs]), show([p[1] for p in pairs]),
                f"{median:.2f} ({min(ratios):.2f}-{max(ratios):.2f})", f">= {target}" if target else "reference",
                median >= target if target else None))


def by_time(ours, peer):
    """The ratio of speeds of two durations."""
    return peer / ours


HAND_TABLE = """
    CREATE TABLE {name} (
        experiment_id integer NOT NULL, subject text COLLATE "C" NOT NULL, variant smallint NOT NULL,
        assigned_at timestamptz NOT NULL, exposed_at timestamptz, exposures integer NOT NULL, context jsonb,
        PRIMARY KEY (experiment_id, subject))"""
HAND_ROW = "1, {subject}, 1::smallint, now(), NULL::timestamptz, 0, NULL::jsonb"


def fresh(subjects=0):
    """A fresh database with an experiment, a hand-written table, and `subjects` enrolled in both."""
    sql("DROP DATABASE IF EXISTS bench", "postgres")
    sql("CREATE DATABASE bench", "postgres")
    sql("CREATE EXTENSION pg_experiment")
    sql(f"SELECT exp_define('{KEY}', '{{\"control\":1,\"treatment\":1}}')")
    sql(HAND_TABLE.format(name="hand"))
    if subjects:
        ids = f"SELECT 's' || i FROM generate_series(1, {subjects}) AS i"
        sql(f"SELECT count(*) FROM exp_assign_many('{KEY}', ARRAY({ids}))")
        sql(f"INSERT INTO hand SELECT {HAND_ROW.format(subject='s')} FROM ({ids}) AS t (s)")
        sql("VACUUM (ANALYZE, FREEZE) exp.assignment")
        sql("VACUUM (ANALYZE, FREEZE) hand")
    sql("CHECKPOINT")


def recount():
    """Raises unless the maintained counts equal a recount."""
    ok = sql("SELECT ok FROM exp_doctor() WHERE invariant = 'counts equal a recount'")
    if ok != "t":
        raise SystemExit("counts differ from a recount")


def m1():
    count = 1_000_000
    fresh(count)
    pick = f"\\set i random(1, {count})\n"
    ours = pick + f"SELECT (exp_assign('{KEY}', 's' || :i)).variant;\n"
    peer = pick + "SELECT variant FROM hand WHERE experiment_id = 1 AND subject = 's' || :i;\n"
    for clients in (4, 8):
        pairs = alternate(lambda: tps(ours, clients), lambda: tps(peer, clients))
        compare("M1", f"sticky exp_assign, 1M enrolled, {clients} clients, against a primary-key SELECT", pairs, 0.95, "tps")
    numbers = f"FROM generate_series(1, {count}) AS i"
    call = cpu(f"SELECT count(exp_assign('{KEY}', 's' || i)) {numbers}") - cpu(f"SELECT count('s' || i) {numbers}")
    micro = call / count * 1e6
    report(Line("M1", "CPU a sticky call inside one query", f"{micro:.2f} us", "-", "-", "<= 5 us", micro <= 5))
    # An index of the user's sends every call through kept statements.
    sql("CREATE INDEX ON exp.assignment (assigned_at)")
    by_sql = cpu(f"SELECT count(exp_assign('{KEY}', 's' || i)) {numbers}") - cpu(f"SELECT count('s' || i) {numbers}")
    report(Line("M1", "the same through SQL, because the table has another index", f"{by_sql / count * 1e6:.2f} us",
                "-", "-", "reference", None))


def cpu(query):
    """CPU seconds of a query's second run in one backend (the least of three sessions)."""
    def once():
        lines = session("CREATE FUNCTION pg_temp.stat() RETURNS text LANGUAGE sql AS "
                        "$$SELECT pg_read_file('/proc/' || pg_backend_pid() || '/stat')$$",
                        query, "SELECT pg_temp.stat()", query, "SELECT pg_temp.stat()")
        stats = [line.rsplit(")", 1)[1].split() for line in lines if ") " in line]
        before, after = (int(stat[11]) + int(stat[12]) for stat in stats)
        return (after - before) / os.sysconf("SC_CLK_TCK")
    return min(once() for _ in range(3))


# A user's table: a million subjects with what is known of them. Three conditions that most of them pass, so that all
# three are looked at, as ours, GrowthBook's and Unleash's engines have them.
SUBJECTS = """
    CREATE TABLE subjects AS
    SELECT 'user-' || i AS id, jsonb_build_object(
               'country', (ARRAY['CH','DE','FR','AT','IT','US','GB','SE','NO','DK'])[i % 10 + 1], 'age', i % 80,
               'plan', (ARRAY['free','pro','team'])[i % 3 + 1], 'version', format('%s.%s.1', i % 5, i % 7),
               'device', jsonb_build_object('os', 'ios', 'touch', i % 2 = 0)) AS context
    FROM generate_series(1, {count}) AS i"""
COUNTRIES = ["CH", "DE", "FR", "AT", "IT", "US", "GB", "SE"]
TARGETING = json.dumps([{"conditions": [{"attribute": "country", "operator": "in", "value": COUNTRIES},
                                        {"attribute": "age", "operator": "gt", "value": 7},
                                        {"attribute": "plan", "operator": "neq", "value": "team"}]}])
SDK_RULES = {
    "key": KEY,
    "condition": {"country": {"$in": COUNTRIES}, "age": {"$gt": 7}, "plan": {"$ne": "team"}},
    "constraints": [{"contextName": "country", "operator": "IN", "values": COUNTRIES},
                    {"contextName": "age", "operator": "NUM_GT", "value": "7"},
                    {"contextName": "plan", "operator": "NOT_IN", "values": ["team"]}],
}
# A loop in an SDK runs on one processor, so does the query; and the look-up by join is one by index.
ONE_PROCESS = "SET max_parallel_workers_per_gather = 0; SET jit = off;"
BY_INDEX = "SET enable_hashjoin = off; SET enable_mergejoin = off; SET enable_memoize = off;"


def with_subjects(count):
    """A fresh database with a table of subjects, and experiments, plain and targeted, that hash as GrowthBook does."""
    fresh()
    sql(SUBJECTS.format(count=count))
    variants = '[{"key":"control","weight":0.5},{"key":"treatment","weight":0.5}]'
    define = f"SELECT exp_define('%s', '{variants}', salt => '{KEY}', hash => 'growthbook_v2', targeting => %s)"
    sql(define % ("plain", "NULL"))
    sql(define % ("targeted", f"'{TARGETING}'"))
    sql("VACUUM (ANALYZE, FREEZE) subjects")


JAVASCRIPT = ["node", "--max-old-space-size=8192", os.path.join(os.path.dirname(os.path.abspath(__file__)), "sdk.mjs")]


class Sdk:
    """A vendor's SDK or engine in a process of its own, with the same subjects (or what else a query answers) parsed in memory."""

    def __init__(self, command, lines="SELECT context || jsonb_build_object('id', id) FROM subjects"):
        self.file = tempfile.NamedTemporaryFile("w", suffix=".jsonl")
        subprocess.run(["psql", "-X", "-q", "-A", "-t", "-d", "bench", "-c", lines], check=True, stdout=self.file)
        self.process = subprocess.Popen([*command, self.file.name, json.dumps(SDK_RULES)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.answer()

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("the SDKs' process ended")
        return json.loads(line)

    def run(self, work):
        """Seconds and count."""
        self.process.stdin.write(work + "\n")
        self.process.stdin.flush()
        answer = self.answer()
        return answer["seconds"], answer["count"]

    def close(self):
        self.process.stdin.close()
        self.process.wait()
        self.file.close()


def against_sdk(row, work, sdk, name, query, target):
    """A query against an SDK's loop that must come to the same count; once each unmeasured first, to warm up."""
    ours, theirs = int(sql(query)), sdk.run(name)[1]
    if ours != theirs:
        raise SystemExit(f"{row}: {work}: {ours} of ours, {theirs} of the SDK's")
    pairs = alternate(lambda: timed(ONE_PROCESS + query), lambda: sdk.run(name)[0])
    compare(row, work, pairs, target, "s", by_time)


def against_sql(row, work, query, peer, target):
    """A query against another one, once each unmeasured first."""
    sql(query), sql(peer)
    pairs = alternate(lambda: timed(ONE_PROCESS + query), lambda: timed(ONE_PROCESS + BY_INDEX + peer))
    compare(row, work, pairs, target, "s", by_time)


def m2():
    with_subjects(1_000_000)
    against_sql("M2", "exp_bucket, 1M subjects in one query, against hashtextextended",
                f"SELECT count(exp_bucket('native', '{KEY}', id)) FROM subjects",
                "SELECT count(hashtextextended(id, 0)) FROM subjects", 0.9)
    treated = "SELECT count(*) FROM subjects WHERE "
    with contextlib.closing(Sdk(JAVASCRIPT)) as sdk:
        fresh_query = f"{treated} exp_match('{TARGETING}', context) AND exp_bucket('growthbook_v2', '{KEY}', id) >= 0.5"
        against_sdk("M2", "exp_match (three conditions) and exp_bucket, against GrowthBook's JavaScript SDK", sdk,
                    "targeted", fresh_query, 3.0)
        against_sdk("M2", "the same, against the SDK with an instance for each subject", sdk, "targeted_alone", fresh_query, None)
        for key, rules in (("plain", "no rules"), ("targeted", "three conditions")):
            context = "" if key == "plain" else ", context"
            peek = f"{treated} exp_peek('{key}', id{context}) = 'treatment'"
            against_sdk("M2", f"exp_peek, {rules}, nobody enrolled, against GrowthBook's JavaScript SDK", sdk, key, peek, None)
            sql(f"SELECT count(*) FROM exp_assign_many('{key}', ARRAY(SELECT id FROM subjects ORDER BY ctid), "
                "ARRAY(SELECT context FROM subjects ORDER BY ctid))")
            sql("VACUUM (ANALYZE, FREEZE) exp.assignment")
            join = "SELECT count(*) FROM subjects AS s JOIN exp.assignment AS a ON a.experiment_id = " \
                f"(SELECT id FROM exp.experiment WHERE key = '{key}') AND a.subject = s.id COLLATE \"C\" WHERE a.variant = 1"
            if not int(sql(peek)) == int(sql(join)) == sdk.run(key)[1]:
                raise SystemExit("M2: peek, join and SDK count differently")
            # At most 1.2 times the time.
            against_sql("M2", f"exp_peek, {rules}, its row stored, against the same look-up as an index join", peek, join,
                        round(1 / 1.2, 3))
            against_sdk("M2", f"the same, {rules}, against GrowthBook's JavaScript SDK, which looks nothing up", sdk, key, peek, 0.7)
            against_sdk("M2", f"the same, {rules}, against the SDK with an instance for each subject", sdk, f"{key}_alone", peek, None)


def m10():
    with_subjects(1_000_000)
    query = f"SELECT count(*) FROM subjects WHERE exp_match('{TARGETING}', context)"
    engines = (("GrowthBook's evaluator (JavaScript)", JAVASCRIPT, "growthbook_match"),
               ("Unleash's constraints (JavaScript)", JAVASCRIPT, "unleash_match"),
               ("Unleash's engine (Rust)", [os.environ["YGGDRASIL"]], "unleash_match"))
    for engine, command, name in engines:
        with contextlib.closing(Sdk(command)) as sdk:
            against_sdk("M10", f"exp_match, three conditions, 1M contexts in a table, against {engine}, parsed in memory",
                        sdk, name, query, 1.0)


def m3():
    fresh()
    draw = "\\set r random(1, 9000000000000000000)\n"
    ours = draw + f"SELECT (exp_assign('{KEY}', 's' || :r)).variant;\n"
    peer = draw + f"INSERT INTO hand VALUES ({HAND_ROW.format(subject=chr(39) + 's' + chr(39) + ' || :r')});\n"
    for commit, target in (("on", 0.9), ("off", 0.85)):
        options = f"-c synchronous_commit={commit}"
        pairs = alternate(lambda: tps(ours, 8, options), lambda: tps(peer, 8, options))
        compare("M3", f"first exp_assign, 8 clients, synchronous_commit {commit}, against a one-row INSERT", pairs, target, "tps")
    recount()
    sql("SELECT * FROM exp_maintain()")
    recount()
    # What it takes by hand to do the same: uniqueness without an error, the answer, and a row of counts.
    sql("CREATE TABLE counts (LIKE exp.tally_delta)")
    same = draw + "WITH new AS (INSERT INTO hand VALUES (" + HAND_ROW.format(subject="'s' || :r") + \
        ") ON CONFLICT DO NOTHING RETURNING variant), counted AS (INSERT INTO counts SELECT 1, variant, 1, 0, 0 FROM new) " \
        "SELECT variant FROM new;\n"
    for commit in ("on", "off"):
        options = f"-c synchronous_commit={commit}"
        pairs = alternate(lambda: tps(ours, 8, options), lambda: tps(same, 8, options))
        compare("M3", f"the same, {commit}, against INSERT .. ON CONFLICT .. RETURNING with a row of counts", pairs, None, "tps")


def m4():
    rates = []
    for count in M4_SIZES:
        ids = f"ARRAY(SELECT 'user-' || i FROM generate_series(1, {count}) AS i)"

        def ours():
            fresh()
            return timed(f"SELECT count(*) FROM exp_assign_many('{KEY}', {ids})")

        def peer():
            fresh()
            return timed(f"INSERT INTO hand SELECT {HAND_ROW.format(subject='s')} FROM unnest({ids}) AS s ON CONFLICT DO NOTHING")

        pairs = alternate(ours, peer)
        rates.append(count / statistics.median(p[0] for p in pairs))
        compare("M4", f"exp_assign_many, {count:,} subjects, against INSERT .. SELECT .. ON CONFLICT", pairs, 0.8, "s", by_time)
    linear("M4", rates)


def linear(row, rates):
    spread = max(rates) / min(rates)
    rates = ", ".join(f"{rate / 1000:,.0f}k/s" for rate in rates)
    report(Line(row, "linear", rates, "-", f"{spread:.2f}", "<= 1.20", spread <= 1.2))


def m5():
    rates = []
    for count in (100_000, 1_000_000):
        def ours():
            fresh()
            sql(f"CREATE TABLE users AS SELECT 'user-' || i AS id FROM generate_series(1, {count}) AS i")
            return timed(f"SELECT count((exp_assign('{KEY}', id)).variant) FROM users")

        def peer():
            fresh()
            sql(f"CREATE TABLE users AS SELECT 'user-' || i AS id FROM generate_series(1, {count}) AS i")
            return timed(f"INSERT INTO hand SELECT {HAND_ROW.format(subject='id')} FROM users ON CONFLICT DO NOTHING")

        pairs = alternate(ours, peer)
        rates.append(count / statistics.median(p[0] for p in pairs))
        compare("M5", f"SELECT exp_assign(k, id) FROM users, {count:,} rows, against INSERT .. SELECT .. ON CONFLICT",
                pairs, 0.4, "s", by_time)
    recount()
    linear("M5", rates)


def m6():
    count = 100_000
    fresh(count)
    pick = f"\\set i random(1, {count})\n"
    ours = pick + f"SELECT (exp_log_exposure('{KEY}', 's' || :i)).variant;\n"
    peer = pick + "UPDATE hand SET exposures = exposures + 1, exposed_at = coalesce(exposed_at, now()) " \
        "WHERE experiment_id = 1 AND subject = 's' || :i;\n"
    for commit, target in (("on", 0.9), ("off", 0.8)):
        options = f"-c synchronous_commit={commit}"
        pairs = alternate(lambda: tps(ours, 8, options), lambda: tps(peer, 8, options))
        compare("M6", f"repeated exp_log_exposure, 8 clients, synchronous_commit {commit}, against a bare UPDATE", pairs, target, "tps")
    recount()


# A hand-written table of events: the same columns, partitions and indexes.
HAND_EVENT = """
    CREATE TABLE hand_event (LIKE exp.event) PARTITION BY RANGE (ts);
    CREATE INDEX ON hand_event (scope_id, subject);
    CREATE INDEX ON hand_event USING brin (xid, ts) WITH (pages_per_range = 32);
    DO $$
    DECLARE part record;
    BEGIN
        FOR part IN SELECT 'hand_' || c.relname AS name, pg_get_expr(c.relpartbound, c.oid) AS bound
                    FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid WHERE i.inhparent = 'exp.event'::regclass LOOP
            EXECUTE format('CREATE TABLE %I PARTITION OF hand_event %s', part.name, part.bound);
        END LOOP;
    END $$;"""
HAND_EVENT_COLUMNS = "hand_event (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta)"


def with_outcomes():
    """A fresh database with an experiment that its subjects are exposed in, and four metrics on it; nothing logged yet."""
    fresh()
    sql("SELECT count(*) FROM exp_maintain('partitions')")
    ids = f"SELECT 's' || i FROM generate_series(1, {OUTCOME_SUBJECTS}) AS i"
    sql(f"SELECT count(*) FROM exp_log_exposures('{KEY}', ARRAY({ids}))")
    # They were exposed before what is logged with a time of its own.
    sql("UPDATE exp.assignment SET assigned_at = now() - interval '10 days', exposed_at = now() - interval '10 days'")
    sql("SELECT exp_define_metric('views', 'count', 'view'), exp_define_metric('revenue', 'sum', 'buy'), "
        "exp_define_metric('buyers', 'conversion', 'buy'), exp_define_metric('rate', 'rate', numerator => 'buy', denominator => 'view')")
    sql(f"SELECT exp_add_metric('{KEY}', m) FROM unnest(ARRAY['views', 'revenue', 'buyers', 'rate']) AS m")
    sql("SELECT count(*) FROM exp_aggregate()")
    sql("VACUUM (ANALYZE, FREEZE) exp.assignment")


def log_events(count):
    """Logs events of random subjects, a third of them purchases, some days back at most."""
    batch, chunk = 1000, 500_000
    for start in range(0, count, chunk):
        sql(f"""SELECT sum(exp_log_events(events)) FROM (
                    SELECT jsonb_agg(jsonb_build_object(
                               'subject', 's' || 1 + floor(random() * {OUTCOME_SUBJECTS})::int, 'value', floor(random() * 1000) / 4,
                               'event', CASE WHEN i % 3 = 0 THEN 'buy' ELSE 'view' END, 'ts', now() - random() * interval '7 days')) AS events
                    FROM generate_series(1, {min(chunk, count - start)}) AS i GROUP BY i / {batch}) AS batches""")


def aggregated():
    """Raises unless every event is in the buckets, once."""
    counted = f"SELECT (SELECT sum(count) FROM exp_series('{KEY}', 'views')) = (SELECT count(*) FROM exp.event WHERE event = 'view')"
    if sql(counted) != "t":
        raise SystemExit("buckets differ from a recount")


def m7():
    with_outcomes()
    sql(HAND_EVENT)
    pick = f"\\set i random(1, {OUTCOME_SUBJECTS})\n\\set v random(1, 1000)\n"
    ours = pick + "SELECT exp_log_event('s' || :i, 'buy', :v);\n"
    peer = pick + f"INSERT INTO {HAND_EVENT_COLUMNS} VALUES (now(), now(), :v, 1, 1, NULL, 1, 0, 1, 's' || :i, 'buy', NULL);\n"
    looked_up = pick + f"INSERT INTO {HAND_EVENT_COLUMNS} SELECT now(), now(), :v, 1, 1, NULL, 1, 0, (SELECT count(*) FROM exp.assignment AS a " \
        "WHERE a.experiment_id = 1 AND a.subject = 's' || :i AND a.exposures > 0), 's' || :i, 'buy', NULL;\n"
    for commit in ("on", "off"):
        options = f"-c synchronous_commit={commit}"
        pairs = alternate(lambda: tps(ours, 8, options), lambda: tps(peer, 8, options))
        compare("M7", f"exp_log_event, 8 clients, synchronous_commit {commit}, against a one-row INSERT", pairs, 0.9, "tps")
    pairs = alternate(lambda: tps(ours, 8, options), lambda: tps(looked_up, 8, options))
    compare("M7", "the same, off, against an INSERT .. SELECT that looks the subject's exposure up, as ours does", pairs, None, "tps")
    sql(f"""CREATE TABLE batches AS SELECT b AS id, jsonb_agg(jsonb_build_object(
                'subject', 's' || 1 + (i * 7919) % {OUTCOME_SUBJECTS}, 'event', CASE WHEN i % 3 = 0 THEN 'buy' ELSE 'view' END, 'value', i % 1000)) AS events
            FROM generate_series(1, 100) AS b, generate_series(b * 1000 + 1, b * 1000 + 1000) AS i GROUP BY b""")
    sql("ALTER TABLE batches ADD PRIMARY KEY (id)")
    sql("VACUUM (ANALYZE) batches")
    pick = "\\set b random(1, 100)\n"
    ours = pick + "SELECT exp_log_events(events) FROM batches WHERE id = :b;\n"
    peer = pick + f"INSERT INTO {HAND_EVENT_COLUMNS} SELECT coalesce(e.ts, now()), now(), coalesce(e.value, 1), 1, 1, NULL, 1, 0, 1, e.subject, e.event, e.meta " \
        "FROM batches AS b, jsonb_to_recordset(b.events) AS e (subject text, event text, value float8, ts timestamptz, meta jsonb) WHERE b.id = :b;\n"
    for clients in (1, 8):
        pairs = alternate(lambda: tps(ours, clients), lambda: tps(peer, clients))
        compare("M7", f"exp_log_events, batches of 1,000, {clients} client{'s' if clients > 1 else ''}, against INSERT .. SELECT FROM jsonb_to_recordset",
                pairs, 0.8, "tps")


def workers(query):
    """How many parallel workers a query's plan has."""
    planned = re.search(r"Workers Planned: (\d+)", sql(f"EXPLAIN {query}"))
    return int(planned.group(1)) if planned else 0


def m8():
    with_outcomes()
    log_events(M8_EVENTS)
    variant = f"SELECT e.*, a.variant FROM exp.event AS e JOIN exp.assignment AS a ON a.experiment_id = (SELECT id FROM exp.experiment WHERE key = '{KEY}') AND a.subject = e.subject"
    sql(f"CREATE TABLE hand_events AS {variant}")
    sql("VACUUM (ANALYZE, FREEZE) hand_events")
    sql("VACUUM (ANALYZE) exp.event")
    grouped = "SELECT max(n), max(total) FROM (SELECT variant, subject, count(*) AS n, sum(value) AS total FROM {rows} GROUP BY variant, subject) AS subjects"
    stored, joined = grouped.format(rows="hand_events"), grouped.format(rows=f"({variant}) AS events")

    def ours():
        # In a transaction that its session's end rolls back: every round has the same new events.
        seconds = timed("BEGIN;\nSELECT count(*) FROM exp_aggregate()")
        sql("VACUUM exp.outcome, exp.bucket, exp.moment")
        return seconds

    timed(stored)
    work = f"exp_aggregate, {M8_EVENTS:,} new events, {OUTCOME_SUBJECTS:,} subjects, four metrics"
    pairs = alternate(ours, lambda: timed(stored))
    compare("M8", f"{work}, against one GROUP BY variant, subject ({workers(stored)} parallel workers)", pairs, 0.7, "s", by_time)
    pairs = alternate(ours, lambda: timed(ONE_PROCESS + stored))
    compare("M8", "the same, against that GROUP BY in one process", pairs, None, "s", by_time)
    pairs = alternate(ours, lambda: timed(joined))
    compare("M8", f"the same, against the same of exp.event joined to the assignments ({workers(joined)} parallel workers)", pairs, None, "s", by_time)
    sql("SELECT count(*) FROM exp_aggregate()")
    aggregated()


# What is read of what is aggregated, and the same answer computed when it is asked for.
EXPOSED_EVENTS = "exp.event AS e JOIN exp.assignment AS a ON a.experiment_id = 1 AND a.subject = e.subject"
MOMENTS_AT_READ = (
    "SELECT variant, count(*), avg(views), var_samp(views), avg(revenue), var_samp(revenue), avg(buyer), var_samp(buyer), covar_samp(buys, views) FROM ("
    "SELECT a.variant, a.subject, count(e.subject) FILTER (WHERE e.event = 'view') AS views, coalesce(sum(e.value) FILTER (WHERE e.event = 'buy'), 0) AS revenue, "
    "count(e.subject) FILTER (WHERE e.event = 'buy') AS buys, (count(e.subject) FILTER (WHERE e.event = 'buy') > 0)::int AS buyer "
    "FROM exp.assignment AS a LEFT JOIN exp.event AS e ON e.subject = a.subject AND e.scope_id = 1 AND e.ts >= a.exposed_at "
    "WHERE a.experiment_id = 1 AND a.exposed_at IS NOT NULL GROUP BY a.variant, a.subject) AS s GROUP BY variant"
)
M9_READS = {
    "exp_results": (f"SELECT * FROM exp_results('{KEY}')",
                    "SELECT variant, count(*), count(*) FILTER (WHERE exposures > 0), sum(exposures) FROM exp.assignment GROUP BY variant"),
    "exp_metric_moments": (f"SELECT * FROM exp_metric_moments('{KEY}')", MOMENTS_AT_READ),
    # Of the peer the moments alone: what it compares is that, the tests themselves cost it nothing here.
    "exp_analyze": (f"SELECT * FROM exp_analyze('{KEY}')", MOMENTS_AT_READ),
    "exp_series": (f"SELECT * FROM exp_series('{KEY}', 'revenue')",
                   "SELECT a.variant, date_bin('1 day', e.ts, '2000-01-03'), count(*), sum(e.value), sum(e.value ^ 2), min(e.value), max(e.value) "
                   f"FROM {EXPOSED_EVENTS} WHERE e.event = 'buy' AND a.exposed_at <= e.received_at GROUP BY 1, 2"),
}


def m9():
    databases = {size: f"bench_{size}" for size in M9_SIZES}
    with_outcomes()
    logged = 0
    for size, database in databases.items():
        log_events(size - logged)
        logged = size
        sql("SELECT count(*) FROM exp_aggregate()")
        aggregated()
        sql("SELECT count(*) FROM exp_maintain('fold')")
        sql("VACUUM (ANALYZE) exp.event, exp.assignment, exp.outcome, exp.moment, exp.bucket, exp.tally, exp.tally_delta")
        sql(f"DROP DATABASE IF EXISTS {database}", "postgres")
        sql(f"CREATE DATABASE {database} TEMPLATE bench", "postgres")
    sql("CHECKPOINT")
    for read, (ours, peer) in M9_READS.items():
        # The sizes in turn, round by round: what is compared was measured at the same time.
        rounds = [{size: 1000 / tps(ours + ";\n", 1, database=database) for size, database in databases.items()} for _ in range(ROUNDS)]
        for size, database in databases.items():
            milliseconds = statistics.median(measured[size] for measured in rounds)
            theirs = 1000 * statistics.median(timed(peer, database) for _ in range(ROUNDS))
            report(Line("M9", f"{read}, {size:,} events, against GROUP BY at read time", f"{milliseconds:.2f} ms", f"{theirs:,.1f} ms",
                        f"{theirs / milliseconds:,.1f}", "<= 5 ms", milliseconds <= 5))
        growths = [measured[M9_SIZES[-1]] / measured[M9_SIZES[0]] for measured in rounds]
        growth = statistics.median(growths)
        report(Line("M9", f"{read}, time from {M9_SIZES[0]:,} to {M9_SIZES[-1]:,} events", "-", "-",
                    f"{growth:.2f} ({min(growths):.2f}-{max(growths):.2f})", "<= 1.30", growth <= 1.3))
    for database in databases.values():
        sql(f"DROP DATABASE {database}", "postgres")


def m11():
    fresh(1_000_000)
    ours, peer = (int(sql(f"SELECT pg_total_relation_size('{table}')")) for table in ("exp.assignment", "hand"))
    ratio = ours / peer
    report(Line("M11", "bytes an assignment takes, index included, against the hand-written table",
                f"{ours / 1e6:.1f}", f"{peer / 1e6:.1f}", f"{ratio:.2f}", "<= 1.1", ratio <= 1.1))


def m12():
    count = 1_000_000
    fresh()
    calls = f"SELECT count(exp_assign('{KEY}', 's' || i)) FROM generate_series(1, {count}) AS i"
    plain = "DO $$ BEGIN FOR i IN 1..1000000 LOOP PERFORM exp_assign('bench', 't' || i % 1000); COMMIT; END LOOP; END $$"
    anonymous = "SELECT (regexp_match(pg_read_file('/proc/' || pg_backend_pid() || '/status'), 'RssAnon:\\s+(\\d+)'))[1]"
    warm = f"SELECT exp_assign('{KEY}', 'warm')"
    for name, work in (("one transaction", calls), ("one session, a transaction each", plain)):
        lines = [line for line in session(warm, anonymous, work, anonymous) if line.isdigit() and int(line) > 1]
        growth = (int(lines[-1]) - int(lines[0])) / 1024
        report(Line("M12", f"resident memory over 1M calls in {name}", f"{growth:.1f} MB", "-", "-", "< 20 MB", growth < 20))


M13_METRICS = ("views", "clicks", "revenue", "items", "buyers")


def with_experiments():
    """A fresh database with many experiments of three variants and five metrics each, over the same subjects, aggregated."""
    fresh()
    sql(f"SELECT exp_delete_experiment('{KEY}')")
    sql("SELECT exp_define_metric('views', 'count', 'view'), exp_define_metric('clicks', 'count', 'click'), "
        "exp_define_metric('revenue', 'sum', 'buy'), exp_define_metric('items', 'sum', 'item'), exp_define_metric('buyers', 'conversion', 'buy')")
    numbers = f"generate_series(1, {M13_EXPERIMENTS}) AS i"
    variants = json.dumps([{"key": key, "weight": 1} for key in ("control", "blue", "green")])
    sql(f"SELECT count(exp_define('e' || i, '{variants}')) FROM {numbers}")
    metrics = ", ".join(f"'{metric}'" for metric in M13_METRICS)
    sql(f"SELECT count(exp_add_metric('e' || i, m)) FROM {numbers}, unnest(ARRAY[{metrics}]) AS m")
    subjects = f"ARRAY(SELECT 's' || j FROM generate_series(1, {M13_SUBJECTS}) AS j)"
    sql(f"SELECT count(*) FROM {numbers}, exp_log_exposures('e' || i, {subjects})")
    sql(f"""SELECT sum(exp_log_events(events)) FROM (
                SELECT jsonb_agg(jsonb_build_object('subject', 's' || j, 'event', event, 'value', floor(random() * 1000) / 4)) AS events
                FROM generate_series(1, {M13_SUBJECTS}) AS j, unnest(ARRAY['view', 'click', 'buy', 'item']) AS event, generate_series(1, 3)
                WHERE random() < 0.3 GROUP BY j / 200) AS batches""")
    sql("SELECT count(*) FROM exp_aggregate()")
    sql("SELECT count(*) FROM exp_maintain('fold')")
    sql("VACUUM (ANALYZE)")


# The moments of every comparison as GrowthBook's engine takes them.
M13_MOMENTS = """
    SELECT json_build_array(a.metric = 'buyers', json_build_array(n_c, n_c * mean_c, var_c * (n_c - 1) + n_c * mean_c ^ 2),
                            json_build_array(n_t, n_t * mean_t, var_t * (n_t - 1) + n_t * mean_t ^ 2))
    FROM {experiments}, exp_analyze('e' || i) AS a"""


def m13():
    with_experiments()
    experiments = f"generate_series(1, {M13_EXPERIMENTS}) AS i"
    count = M13_EXPERIMENTS * 2 * len(M13_METRICS)
    query = f"SELECT count(p_value) FROM {experiments}, exp_analyze('e' || i)"
    peer = [os.environ["GBSTATS_PYTHON"], os.path.join(os.path.dirname(os.path.abspath(__file__)), "gbstats_loop.py")]
    with contextlib.closing(Sdk(peer, M13_MOMENTS.format(experiments=experiments))) as gbstats:
        work = f"exp_analyze, {count:,} comparisons in {M13_EXPERIMENTS:,} experiments of three variants and five metrics"
        if int(sql(query)) != count:
            raise SystemExit(f"M13: {sql(query)} comparisons of {count}")
        against_sdk("M13", f"{work}, against gbstats (Python), one t test each from the same moments", gbstats, "test", query, 20)
        against_sdk("M13", "the same, against gbstats with its sequential and its Bayesian test, too", gbstats, "all", query, None)
        moments = "SELECT jsonb_build_object('n', n_c, 'mean', mean_c, 'var', var_c) AS c, jsonb_build_object('n', n_t, 'mean', mean_t, 'var', var_t) AS t"
        sql(f"CREATE TABLE moments AS {moments} FROM {experiments}, exp_analyze('e' || i)")
        compare_all = "SELECT count(p_value) FROM moments, exp_compare(c, t)"
        against_sdk("M13", "exp_compare of the same moments as means, against gbstats, one t test each", gbstats, "test", compare_all, None)


PLPGSQL = """
    CREATE TABLE hand_experiment (id integer PRIMARY KEY, key text UNIQUE NOT NULL, status text NOT NULL, salt text NOT NULL,
                                  variants text[] NOT NULL);
    INSERT INTO hand_experiment VALUES (1, 'bench', 'running', 'bench', '{control,treatment}');
    CREATE FUNCTION hand_assign(the_key text, the_subject text) RETURNS text LANGUAGE plpgsql AS $$
    DECLARE e hand_experiment; picked smallint;
    BEGIN
        SELECT * INTO e FROM hand_experiment WHERE key = the_key;
        IF NOT FOUND OR e.status <> 'running' THEN RETURN NULL; END IF;
        SELECT variant INTO picked FROM hand WHERE experiment_id = e.id AND subject = the_subject;
        IF FOUND THEN RETURN e.variants[picked + 1]; END IF;
        picked := (hashtextextended(e.salt || ':' || the_subject, 0) & 9223372036854775807) % cardinality(e.variants);
        INSERT INTO hand VALUES (e.id, the_subject, picked, now(), NULL, 0, NULL) ON CONFLICT DO NOTHING;
        IF NOT FOUND THEN SELECT variant INTO picked FROM hand WHERE experiment_id = e.id AND subject = the_subject; END IF;
        RETURN e.variants[picked + 1];
    END $$"""


def m14():
    count = 1_000_000
    fresh(count)
    sql(PLPGSQL)
    pick = f"\\set i random(1, {count})\n"
    pairs = alternate(lambda: tps(pick + f"SELECT (exp_assign('{KEY}', 's' || :i)).variant;\n", 8),
                      lambda: tps(pick + "SELECT hand_assign('bench', 's' || :i);\n", 8))
    compare("M14", "sticky exp_assign, 8 clients, against a careful PL/pgSQL function", pairs, 1.0, "tps")
    draw = "\\set r random(1, 9000000000000000000)\n"
    for commit in ("on", "off"):
        options = f"-c synchronous_commit={commit}"
        pairs = alternate(lambda: tps(draw + f"SELECT (exp_assign('{KEY}', 's' || :r)).variant;\n", 8, options),
                          lambda: tps(draw + "SELECT hand_assign('bench', 's' || :r);\n", 8, options))
        compare("M14", f"first exp_assign, 8 clients, synchronous_commit {commit}, against the same (which keeps no counts)", pairs, 1.0, "tps")


ROWS = {"M1": m1, "M2": m2, "M3": m3, "M4": m4, "M5": m5, "M6": m6, "M7": m7, "M8": m8, "M9": m9, "M10": m10, "M11": m11, "M12": m12, "M13": m13,
        "M14": m14}


def table():
    print("\n| row | work | ours | peer | ratio (range) | target | met |\n|---|---|---|---|---|---|---|")
    for line in LINES:
        print(f"| {line.row} | {line.work} | {line.ours} | {line.peer} | {line.ratio} | {line.target} | {MARK[line.met]} |")


def main():
    chosen = sys.argv[1:] or list(ROWS)
    unknown = [row for row in chosen if row not in ROWS]
    if unknown:
        raise SystemExit(f"no such row: {', '.join(unknown)}; there are {', '.join(ROWS)}")
    settings = ("server_version", "shared_buffers", "max_wal_size", "fsync", "synchronous_commit", "wal_level")
    print("Settings: " + ", ".join(f"{name} {sql(f'SHOW {name}', 'postgres')}" for name in settings))
    print(f"{os.cpu_count()} processors, {ROUNDS} interleaved rounds, {SECONDS} s a pgbench run", flush=True)
    started = time.time()
    for row in chosen:
        ROWS[row]()
    table()
    judged = [line.met for line in LINES if line.met is not None]
    print(f"\n{sum(judged)} of {len(judged)} targets met, {time.time() - started:.0f} s")


if __name__ == "__main__":
    main()
