"""Every function ends within 200 ms of being cancelled, whatever it is doing, or is done by then.

LOADS has an entry for every function of the extension: what makes it work for long. Each is run to its end once, and then
cancelled at several moments of that time, in a session of its own each time, for a session that has compiled nothing has
more to do. A moment is tried again where it took longer: the machine does other things, too.
"""

import os
import threading
import time

import psycopg
import pytest

LONG = os.environ.get("PG_EXPERIMENT_LONG") == "1"
LIMIT = 0.2
MOMENTS = (0.03, 0.15, 0.35, 0.55, 0.75, 0.93) if LONG else (0.5,)
TRIES = 5
# A load may end with these, cancelled or not.
REFUSALS = ('57014', '22023', '54000', '22P02', '21000', '0A000')
# What takes longer is cancelled at moments of the first so many seconds.
MOST = 30 if LONG else 2
SUBJECTS = 1_000_000 if LONG else 20_000
EXPERIMENTS = 100_000 if LONG else 1_000
NUMBERS = 1_000_000 if LONG else 100_000
CONDITIONS = 20_000 if LONG else 5_000

SETUP = f"""
CREATE EXTENSION pg_experiment;
SELECT exp_init();
SELECT exp_define('big', '{{"a":1,"b":1}}'), exp_define('small', '{{"a":1,"b":1}}'), exp_define('draft', '{{"a":1,"b":1}}', status => 'draft'), exp_define('late', '{{"a":1,"b":1}}'),
    exp_define('paused', '{{"a":1,"b":1}}'), exp_define('ranged', '{{"a":1,"b":1}}'), exp_define('imported', '{{"a":1,"b":1}}'), exp_define('armed', '{{"a":1,"b":1}}');
SELECT exp_pause('paused'), exp_stop('late', 'x');
SELECT count(*) FROM exp_log_exposures('big', ARRAY(SELECT 's' || n FROM generate_series(1, {SUBJECTS}) AS n), ARRAY(SELECT jsonb_build_object('c', n % 50) FROM generate_series(1, {SUBJECTS}) AS n));
SELECT exp_maintain();
SELECT exp_define_metric('revenue', 'sum', 'buy', cap => 100), exp_define_metric('views', 'count', 'view'), exp_define_metric('rate', 'rate', numerator => 'buy', denominator => 'view'),
    exp_define_metric('median', 'sum', 'buy', cap_percentile => 0.99);
SELECT exp_add_metric('big', 'revenue', 'primary'), exp_add_metric('big', 'views'), exp_add_metric('big', 'rate'), exp_add_metric('armed', 'revenue');
SELECT exp_set_winner_policy('big', '{{}}');
SELECT exp_log_events(jsonb_agg(jsonb_build_object('subject', 's' || n, 'event', CASE n % 3 WHEN 0 THEN 'buy' ELSE 'view' END, 'value', n % 97)))
    FROM generate_series(1, {SUBJECTS}) AS n GROUP BY n / 50000;
SELECT count(*) FROM exp_aggregate();
SELECT exp_log_events(jsonb_agg(jsonb_build_object('subject', 's' || n, 'event', CASE n % 3 WHEN 0 THEN 'buy' ELSE 'view' END, 'value', n % 97)))
    FROM generate_series(1, {SUBJECTS}) AS n GROUP BY n / 50000;
SELECT exp_log_events(jsonb_agg(jsonb_build_object('subject', 'busy', 'event', 'view'))) FROM generate_series(1, {SUBJECTS} / 4) AS n GROUP BY n / 50000;
SELECT exp_subscribe('hook', 'https://example.com', '{{*}}', 'SECRET'), exp_create_scope('many');
CREATE TABLE orders AS SELECT 's' || n AS customer, n * 1.5 AS total, now() + interval '1 day' AS placed_at FROM generate_series(1, {SUBJECTS}) AS n;
SELECT exp_define_metric('orders', 'sum', source => 'SELECT customer AS subject, total::float8 AS value, placed_at AS ts FROM orders');
CREATE TABLE doc (name text PRIMARY KEY, doc jsonb);
INSERT INTO doc SELECT 'rules', jsonb_agg(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object('attribute', 'c', 'operator', 'eq', 'value', 'x' || n)))) FROM generate_series(1, 100) AS n;
INSERT INTO doc SELECT 'long lists', jsonb_build_array(jsonb_build_object('conditions', jsonb_agg(jsonb_build_object('attribute', 'c', 'operator', 'notIn', 'value',
    (SELECT jsonb_agg(n || 'y' || m) FROM generate_series(1, {CONDITIONS} / 20) AS m))))) FROM generate_series(1, 20) AS n;
INSERT INTO doc SELECT 'huge', jsonb_object_agg('member ' || n, repeat('x', 40)) FROM generate_series(1, {NUMBERS}) AS n;
INSERT INTO doc SELECT 'growthbook', jsonb_build_object('features', jsonb_object_agg('f' || n, jsonb_build_object('rules', jsonb_build_array(jsonb_build_object('key', 'g' || n, 'variations', '["a","b"]'::jsonb,
    'condition', '{{"country":{{"$in":["DE","AT"]}}}}'::jsonb))))) FROM generate_series(1, {EXPERIMENTS} / 4) AS n;
INSERT INTO doc SELECT 'features', jsonb_build_object('features', jsonb_object_agg('f' || n, '{{"defaultValue":true}}'::jsonb)) FROM generate_series(1, {NUMBERS}) AS n;
INSERT INTO doc SELECT 'allocations', jsonb_agg(jsonb_build_object('variant', CASE n % 2 WHEN 0 THEN 'a' ELSE 'b' END, 'start', n, 'end', n)) FROM generate_series(0, 9999) AS n;
INSERT INTO doc SELECT 'variants', jsonb_agg(jsonb_build_object('key', 'v' || n, 'weight', 1)) FROM generate_series(1, 1000) AS n;
INSERT INTO doc SELECT 'too many variants', jsonb_agg(jsonb_build_object('key', 'v' || n, 'weight', 1)) FROM generate_series(1, {NUMBERS}) AS n;
INSERT INTO doc SELECT 'events', jsonb_agg(jsonb_build_object('subject', 'n' || n, 'event', 'view')) FROM generate_series(1, 100000) AS n;
INSERT INTO doc SELECT 'keyed events', jsonb_agg(jsonb_build_object('subject', 's' || n, 'event', 'view', 'key', 'big', 'dedupe_key', n::text, 'meta', jsonb_build_object('n', repeat('x', 100)))) FROM generate_series(1, 100000) AS n;
INSERT INTO doc SELECT 'results', jsonb_agg(jsonb_build_object('subscription_id', 1, 'scope', 'global', 'experiment', 'e' || n, 'event', n, 'state', 'delivered')) FROM generate_series(1, {NUMBERS}) AS n;
INSERT INTO doc VALUES ('moments', '{{"n":1000000000,"mean":0.5,"m2":250000000}}');
SELECT exp_define('m', '{{"a":1,"b":1}}', targeting => '[{{"conditions":[{{"attribute":"c","operator":"in","value":["DE","AT","CH"]}}]}}]', scope => 'many');
SELECT exp_define('gone', '{{"a":1,"b":1}}');
SELECT count(*) FROM exp_assign_many('gone', ARRAY(SELECT 's' || n FROM generate_series(1, {SUBJECTS}) AS n));
SELECT exp_create_holdout('held', 0.1, scope => 'many');
-- Copies of an experiment, by hand: to define them takes longer than all else here.
INSERT INTO exp.experiment (scope_id, key, status, salt, started_at, targeting) SELECT e.scope_id, 'm' || n, e.status, e.salt || n, e.started_at, e.targeting
    FROM exp.experiment AS e, generate_series(1, {EXPERIMENTS}) AS n WHERE e.key = 'm';
INSERT INTO exp.variant SELECT e.id, v.variant, v.key, v.weight FROM exp.experiment AS e, exp.variant AS v WHERE e.key ~ '^m[0-9]+$' AND v.experiment_id = (SELECT id FROM exp.experiment WHERE key = 'm');
INSERT INTO exp.period SELECT e.id, p.started_at, p.shares FROM exp.experiment AS e, exp.period AS p WHERE e.key ~ '^m[0-9]+$' AND p.experiment_id = (SELECT id FROM exp.experiment WHERE key = 'm');
INSERT INTO exp.scope (name, parent_id) SELECT 'scope' || n, 1 FROM generate_series(1, {EXPERIMENTS}) AS n;
INSERT INTO exp.outbox (scope, experiment, sequence, topic, payload, era, timeline, xid)
    SELECT 'global', 'e' || n % 1000, 1000000 + n, 'experiment.updated', '{{"changed": ["name"]}}', era, 1, 3 FROM exp.aggregation, generate_series(1, {EXPERIMENTS}) AS n;
INSERT INTO exp.delivery (subscription_id, event_id, scope, experiment, sequence) SELECT 1, id, scope, experiment, sequence FROM exp.outbox WHERE sequence > 1000000;
INSERT INTO exp.lane (subscription_id, scope, experiment) SELECT 1, 'global', 'e' || n FROM generate_series(0, 999) AS n;
INSERT INTO exp.audit (role, session_role, application, pid, scope, object, key, action) SELECT 'r', 'r', 'a', 1, 'global', 'experiment', 'e', 'updated' FROM generate_series(1, {EXPERIMENTS}) AS n;
INSERT INTO exp.audience (scope_id, audience, rules) SELECT 1, 'aud' || n, '[]' FROM generate_series(1, {EXPERIMENTS}) AS n;
INSERT INTO exp.tally_delta SELECT d.* FROM exp.tally_delta AS d, generate_series(1, 10) LIMIT 0;
CREATE ROLE cancelled_role;
SELECT exp_create_audience('heavy', (SELECT doc FROM doc WHERE name = 'rules')), exp_define('heavy', '{{"a":1,"b":1}}', targeting => (SELECT doc FROM doc WHERE name = 'long lists')), exp_set_config('c', '{{}}');
VACUUM ANALYZE;
"""

D = "(SELECT doc FROM doc WHERE name = '%s')"
# What needs no more than its place in the catalogue: it is done at once, whatever the store holds.
QUICK = "quick"
# Called by an aggregate only.
SUPPORT = "support"
SET = f"ARRAY(SELECT 's' || n FROM generate_series(1, {SUBJECTS}) AS n)"
NEW = f"ARRAY(SELECT 'new' || n FROM generate_series(1, {SUBJECTS}) AS n)"

LOADS = {
    "exp_init": ["SELECT exp_init()", "DROP SCHEMA exp CASCADE; SELECT exp_init()"],
    "exp_doctor": ["SELECT * FROM exp_doctor()"],
    "exp_repair": [
        "UPDATE exp.tally SET assigned = 0; SELECT * FROM exp_repair('counts equal a recount')",
        "UPDATE exp.moment SET subjects = 0; SELECT * FROM exp_repair('moments equal a recount')",
        "SELECT * FROM exp_repair('a subject has one variant')",
    ],
    "exp_maintain": [
        "SELECT * FROM exp_maintain()",
        "SELECT exp_delete_experiment('gone', 1); SELECT * FROM exp_maintain('deletes')",
        "SELECT exp_set('events_retention_days', 1), exp_set('outbox_retention_days', 1); UPDATE exp.outbox SET at = at - interval '9 days'; SELECT * FROM exp_maintain('retention')",
        "SELECT * FROM exp_maintain('aggregate')",
        "SELECT * FROM exp_maintain('evaluate')",
        "INSERT INTO exp.unpublished SELECT id, false FROM exp.scope WHERE name ~ '^(many|scope)'; SELECT * FROM exp_maintain('schedule')",
    ],
    "exp_grant": ["SELECT exp_grant('cancelled_role', 'admin', 'global')", "SELECT count(exp_grant('cancelled_role', 'app', 'scope' || n)) FROM generate_series(1, 30) AS n"],
    "exp_revoke": ["SELECT exp_grant('cancelled_role', 'admin', 'global'); SELECT exp_revoke('cancelled_role', 'admin', 'global')"],
    "exp_define": [
        f"SELECT exp_define('x1', {D % 'variants'})",
        f"SELECT exp_define('x2', {D % 'too many variants'})",
        f"SELECT exp_define('x3', '{{\"a\":1}}', targeting => {D % 'long lists'})",
        f"SELECT exp_define('x4', '{{\"a\":1}}', metadata => {D % 'huge'})",
        "SELECT exp_define('x5', '{\"a\":1}', scope => 'many')",
    ],
    "exp_get": [f"SELECT exp_update('heavy', jsonb_build_object('metadata', jsonb_build_object('m', {D % 'allocations'}))); SELECT exp_get('heavy')"],
    "exp_list": ["SELECT * FROM exp_list(include_below => true)", "SELECT * FROM exp_list(scope => 'many')"],
    "exp_update": [f"SELECT exp_update('big', {D % 'huge'})", f"SELECT exp_update('big', jsonb_build_object('metadata', {D % 'huge'}))"],
    "exp_set_status": ["SELECT exp_set_status('big', 'stopped')"],
    "exp_start": ["SELECT exp_start('draft')"],
    "exp_pause": ["SELECT exp_pause('big')"],
    "exp_resume": ["SELECT exp_resume('paused')"],
    "exp_archive": ["SELECT exp_archive('late')"],
    "exp_stop": ["SELECT exp_stop('big', 'enough')", "SELECT exp_stop('m1', 'enough', scope => 'many'); SELECT exp_publish('many')"],
    "exp_delete_experiment": [f"SELECT exp_delete_experiment('gone', {SUBJECTS})", "SELECT exp_delete_experiment('big', 1)"],
    "exp_set_allocations": [f"SELECT exp_set_allocations('ranged', {D % 'allocations'})"],
    "exp_add_variant": ["SELECT exp_set_allocations('ranged', '[{\"variant\":\"a\",\"start\":0,\"end\":99}]'); SELECT exp_add_variant('ranged', '{\"key\":\"c\",\"weight\":1,\"start\":100,\"end\":199}')"],
    "exp_assign": [
        f"SELECT exp_assign('small', 'x', {D % 'huge'})",
        "SELECT exp_assign('heavy', 'x', '{\"c\":\"z\"}')",
        f"SELECT count(exp_assign('small', 'x' || n)) FROM generate_series(1, {SUBJECTS}) AS n",
    ],
    "exp_peek": [f"SELECT exp_peek('small', 'x', {D % 'huge'})", f"SELECT count(exp_peek('big', 's' || n)) FROM generate_series(1, {SUBJECTS}) AS n"],
    "exp_assign_many": [
        f"SELECT count(*) FROM exp_assign_many('small', {NEW})",
        f"SELECT count(*) FROM exp_assign_many('big', {SET})",
        f"SELECT count(*) FROM exp_assign_many('heavy', {NEW}, ARRAY(SELECT '{{\"c\":\"z\"}}'::jsonb FROM generate_series(1, {SUBJECTS})))",
        f"SELECT exp_merge_subject('one', 'other'); SELECT count(*) FROM exp_assign_many('small', {NEW})",
    ],
    "exp_get_assignment": [QUICK],
    "exp_bucket": ["SELECT exp_bucket(h, repeat('x', 100000000), repeat('y', 100000000)) FROM unnest(ARRAY['native']) AS h", f"SELECT count(exp_bucket('native', 'seed', 's' || n)) FROM generate_series(1, {SUBJECTS}) AS n"],
    "exp_log_exposure": [f"SELECT exp_log_exposure('small', 'x', {D % 'huge'})"],
    "exp_log_exposures": [f"SELECT count(*) FROM exp_log_exposures('big', {SET})", f"SELECT count(*) FROM exp_log_exposures('small', {NEW})"],
    "exp_results": ["SELECT * FROM exp_results('big')"],
    "exp_srm": ["SELECT * FROM exp_srm('big')"],
    "exp_srm_test": [f"SELECT exp_srm_test(array_fill(1000::bigint, ARRAY[{NUMBERS}]), array_fill(1::float8, ARRAY[{NUMBERS}]))", "SELECT exp_srm_test(ARRAY[9223372036854775807, 1], ARRAY[1e-300, 1e300])"],
    "exp_forget_subject": ["SELECT exp_log_exposure('big', 'busy'); SELECT exp_forget_subject('big', 'busy')"],
    "exp_erase_subject": ["SELECT * FROM exp_erase_subject('busy')", "SELECT * FROM exp_erase_subject('busy', true)"],
    "exp_create_scope": [QUICK],
    "exp_get_scope": [QUICK],
    "exp_list_scopes": ["SELECT * FROM exp_list_scopes()"],
    "exp_create_audience": [f"SELECT exp_create_audience('x', {D % 'long lists'})"],
    "exp_get_audience": ["SELECT exp_get_audience('heavy')"],
    "exp_list_audiences": ["SELECT * FROM exp_list_audiences(include_below => true)"],
    "exp_update_audience": [f"SELECT exp_update_audience('heavy', jsonb_build_object('rules', {D % 'long lists'}))", f"SELECT exp_update_audience('heavy', {D % 'huge'})"],
    "exp_delete_audience": [QUICK],
    "exp_create_layer": [QUICK],
    "exp_list_layers": [QUICK],
    "exp_set_config": [f"SELECT exp_set_config('x', {D % 'huge'})", f"SELECT exp_set_config('x', '{{}}', ARRAY(SELECT 'a' || n FROM generate_series(1, {CONDITIONS}) AS n))"],
    "exp_get_config": [QUICK],
    "exp_list_configs": [QUICK],
    "exp_delete_config": [QUICK],
    "exp_audit": ["SELECT * FROM exp_audit()"],
    "exp_decide": ["SELECT * FROM exp_decide('x', '{\"c\":\"DE\"}', scope => 'many')", f"SELECT * FROM exp_decide('x', {D % 'huge'}, scope => 'many')",
        f"SELECT * FROM exp_decide('x', '{{\"c\":\"DE\"}}', ARRAY(SELECT 'm' || n FROM generate_series(1, {NUMBERS}) AS n), scope => 'many')"],
    "exp_explain": ["SELECT * FROM exp_explain('heavy', 'x', '{\"c\":\"z\"}')", f"SELECT * FROM exp_explain('heavy', 'x', {D % 'huge'})"],
    "exp_match": [f"SELECT exp_match({D % 'long lists'}, '{{\"c\":\"z\"}}')", f"SELECT exp_match({D % 'rules'}, {D % 'huge'})", f"SELECT exp_match({D % 'huge'}, '{{}}')",
        "SELECT exp_match('[{\"conditions\":[{\"attribute\":\"c\",\"operator\":\"regex\",\"value\":\"(a|aa|aaa)*(b|bb)*$\"}]}]', jsonb_build_object('c', repeat('a', 5000000) || 'c'))"],
    "exp_create_holdout": ["SELECT exp_create_holdout('x', 0.1, scope => 'many')", "SELECT exp_create_holdout('x', 0.1)"],
    "exp_end_holdout": ["SELECT exp_end_holdout('held', scope => 'many')"],
    "exp_override": ["SELECT exp_override('big', 's1', 'a')"],
    "exp_merge_subject": ["SELECT exp_merge_subject('busy', 's1')", "SELECT exp_merge_subject('x', 'y', scope => 'many')"],
    "exp_import": [f"SELECT count(*) FROM exp_import({D % 'growthbook'}, 'growthbook', 'many')", f"SELECT count(*) FROM exp_import({D % 'features'}, 'growthbook', 'many')", f"SELECT count(*) FROM exp_import({D % 'huge'}, 'experiment-service')"],
    "exp_import_assignments": [f"SELECT * FROM exp_import_assignments('imported', 'SELECT ''i'' || n AS subject, ''a'' AS variant FROM generate_series(1, {SUBJECTS}) AS n')"],
    "exp_log_event": ["SELECT exp_log_event('s1', 'view', meta => jsonb_build_object('x', repeat('y', 60000)))", f"SELECT count(exp_log_event('s' || n, 'view')) FROM generate_series(1, {SUBJECTS}) AS n"],
    "exp_log_events": [f"SELECT exp_log_events({D % 'events'})", f"SELECT exp_log_events({D % 'keyed events'})", f"SELECT exp_log_events({D % 'results'})"],
    "exp_define_metric": ["SELECT exp_define_metric('revenue', 'sum', 'view')"],
    "exp_list_metrics": [QUICK],
    "exp_delete_metric": [QUICK],
    "exp_add_metric": ["SELECT exp_add_metric('big', 'median'); SELECT count(*) FROM exp_aggregate()", "SELECT exp_add_metric('big', 'orders')"],
    "exp_remove_metric": ["SELECT exp_remove_metric('big', 'revenue')"],
    "exp_aggregate": ["SELECT * FROM exp_aggregate()", "SELECT exp_set('covariate_days', 3); SELECT * FROM exp_aggregate()"],
    "exp_series": ["SELECT * FROM exp_series('big', 'revenue', '5 minutes')", "SELECT exp_add_metric('big', 'orders'); SELECT * FROM exp_series('big', 'orders', '5 minutes')"],
    "exp_metric_moments": ["SELECT * FROM exp_metric_moments('big')", "SELECT exp_add_metric('big', 'orders'); SELECT * FROM exp_metric_moments('big', 'orders')",
        "SELECT exp_add_metric('big', 'median'); SELECT count(*) FROM exp_aggregate(); SELECT * FROM exp_metric_moments('big')"],
    "exp_set": [QUICK],
    "exp_settings": [QUICK],
    "exp_install_cron": [QUICK],
    "exp_moments": [f"SELECT exp_moments(n) FROM generate_series(1, {NUMBERS}) AS n", f"SELECT exp_moments(n * 1e300, n * 1e-300) FROM generate_series(1, {NUMBERS}) AS n"],
    "exp_merge_moments": [f"SELECT exp_merge_moments({D % 'moments'}) FROM generate_series(1, {NUMBERS}) AS n"],
    **{name: [SUPPORT] for name in (
        "exp_moments_add", "exp_moments_add_pair", "exp_moments_combine", "exp_moments_save", "exp_moments_load", "exp_moments_answer",
        "exp_merge_moments_add", "exp_merge_moments_combine", "exp_merge_moments_save", "exp_merge_moments_load", "exp_merge_moments_answer")},
    "exp_compare": [
        "SELECT exp_compare('{\"n\":1000000000000,\"mean\":1e300,\"m2\":1e300}', '{\"n\":2,\"mean\":1e-300,\"m2\":1e-300}')",
        "SELECT exp_compare('{\"n\":1000000000000,\"successes\":500000000000}', '{\"n\":1000000000000,\"successes\":500000000001}', 'proportion', mde => 1e-9)",
        f"SELECT exp_compare({D % 'huge'}, {D % 'huge'})",
    ],
    "exp_adjust": [f"SELECT exp_adjust(ARRAY(SELECT (n % 997) / 997.0 FROM generate_series(1, {NUMBERS}) AS n), m) FROM unnest(ARRAY['holm', 'bh']) AS m"],
    "exp_power": ["SELECT exp_power(n, m, 0.5, e) FROM unnest(ARRAY[2, 9223372036854775807]) AS n, unnest(ARRAY[2, 9223372036854775807]) AS m, unnest(ARRAY[1e-300, 0.1]) AS e"],
    "exp_sample_size": ["SELECT exp_sample_size(b, e, power => p, ratio => r) FROM unnest(ARRAY[1e-300, 0.5]) AS b, unnest(ARRAY[1e-300, 0.1]) AS e, unnest(ARRAY[0.0001, 0.9999]) AS p, unnest(ARRAY[1e-9, 1e9]) AS r"],
    "exp_mde": ["SELECT exp_mde(n, m, b) FROM unnest(ARRAY[2, 9223372036854775807]) AS n, unnest(ARRAY[2, 9223372036854775807]) AS m, unnest(ARRAY[1e-300, 0.5]) AS b"],
    "exp_analyze": [
        "SELECT * FROM exp_analyze('big')",
        "SELECT * FROM exp_analyze('big', population => 'assigned')",
        "SELECT * FROM exp_analyze('big', 'revenue', by => 'c')",
        "SELECT * FROM exp_analyze('big', as_of => now() - interval '1 second')",
        "SELECT exp_add_metric('big', 'orders'), exp_add_metric('big', 'median'); SELECT * FROM exp_analyze('big')",
    ],
    "exp_report": ["SELECT exp_report('big')"],
    "exp_report_index": ["SELECT exp_report_index('big')"],
    "exp_plot": ["SELECT exp_plot('big', 'revenue')"],
    "exp_plan": ["SELECT * FROM exp_plan('big', 'revenue', effect => 0.1)", "SELECT * FROM exp_plan('big', 'revenue', effect => 1e-300, traffic => 1e300, days => 2147483647)", "SELECT * FROM exp_plan(baseline => 1e-300, effect => 1e-300, traffic => 1e-300)",
        "SELECT * FROM exp_plan(baseline => 0.1, effect => 0.01, traffic => 10, days => 2147483647)"],
    "exp_simulate_aa": ["SELECT * FROM exp_simulate_aa('revenue', 100000, 'big')"],
    "exp_set_winner_policy": [QUICK],
    "exp_evaluate_winner": ["SELECT * FROM exp_evaluate_winner('big')"],
    "exp_winner": [QUICK],
    "exp_set_bandit": ["SELECT exp_set_bandit('big', 'revenue')"],
    "exp_bandit": [QUICK],
    "exp_publish": ["SELECT exp_publish('many')", "SELECT exp_publish()"],
    "exp_snapshot": [f"SELECT exp_snapshot(format => '{format}', scope => 'many')" for format in ("native", "growthbook")] + ["SELECT exp_publish('many'); SELECT exp_snapshot(1, 'growthbook', 'many')"],
    "exp_config_versions": ["SELECT * FROM exp_config_versions(include_below => true)"],
    "exp_outbox": ["SELECT * FROM exp_outbox(batch => 1000000, include_below => true)"],
    "exp_changes": ["SELECT * FROM exp_changes('e1', batch => 1000000)"],
    "exp_subscribe": [QUICK],
    "exp_unsubscribe": ["SELECT exp_unsubscribe('hook')"],
    "exp_list_subscriptions": ["SELECT * FROM exp_list_subscriptions()"],
    "exp_list_deliveries": ["SELECT * FROM exp_list_deliveries()", "SELECT * FROM exp_list_deliveries(state => 'waiting', include_below => true)"],
    "exp_redeliver": [QUICK],
    "exp_claim_deliveries": ["SELECT * FROM exp_claim_deliveries('r', 1000, 1000)"],
    "exp_settle_deliveries": [f"SELECT exp_settle_deliveries('r', {D % 'results'})"],
}


def connect():
    return psycopg.connect(autocommit=True)


@pytest.fixture(scope="module", autouse=True)
def store():
    with connect() as connection:
        for statement in SETUP.split(";\n"):
            if statement.strip():
                connection.execute(statement)
        try:
            yield
        finally:
            connection.execute("DROP ROLE cancelled_role")


def ends(connection, statement, seconds):
    """Runs a statement, cancelled after so many seconds; answers how long it took from there, or None if it was done."""
    with connect() as other:
        other.execute("SELECT 1")
        done = threading.Event()
        ended, answer = [], []

        def work():
            try:
                connection.execute(statement)
            except psycopg.Error as error:
                # Some loads are refused in the end.
                answer.append(error.sqlstate)
            ended.append(time.monotonic())
            done.set()

        worker = threading.Thread(target=work)
        worker.start()
        cancelled = None
        if not done.wait(seconds):
            cancelled = time.monotonic()
            other.execute("SELECT pg_cancel_backend(%s)", [connection.info.backend_pid])
        worker.join()
        assert not answer or answer[0] in REFUSALS, f"{answer[0]}: {statement}"
        return None if cancelled is None else max(ended[0] - cancelled, 0)


def last_of(load):
    """What comes before the last statement of a load, and that one."""
    *before, last = load.split("; ")
    return before, last


def attempt(load, seconds):
    """One run in a session of its own, rolled back: how long until it ended, and until it ended once cancelled."""
    before, statement = last_of(load)
    with connect() as connection:
        connection.execute("BEGIN")
        for earlier in before:
            connection.execute(earlier)
        started = time.monotonic()
        late = ends(connection, statement, seconds)
        took = time.monotonic() - started
        connection.execute("ROLLBACK")
        return took, late


def longest(load):
    """How long a load takes, and the longest time that it took to be cancelled, of the best try at each moment."""
    took, _ = attempt(load, MOST)
    if took < LIMIT:
        return took, None
    worst = 0.0
    for moment in MOMENTS:
        best = None
        for _ in range(TRIES):
            _, late = attempt(load, took * moment)
            if late is None:
                break
            best = late if best is None else min(best, late)
            if best <= LIMIT / 2:
                break
        worst = max(worst, best or 0.0)
    return took, worst


def test_every_function_has_a_load():
    with connect() as connection:
        names = {name for (name,) in connection.execute(
            "SELECT DISTINCT p.proname FROM pg_proc AS p JOIN pg_depend AS d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'"
            " JOIN pg_extension AS e ON e.oid = d.refobjid AND e.extname = 'pg_experiment'").fetchall()}
    assert names == set(LOADS)


SLOW = [(name, load) for name, loads in LOADS.items() for load in loads if load not in (QUICK, SUPPORT)]


@pytest.mark.parametrize("name,load", SLOW, ids=[f"{name}-{index}" for index, (name, _) in enumerate(SLOW)])
def test_cancelled(name, load):
    took, worst = longest(load)
    outcome = "done by itself" if worst is None else f"cancelled in {worst * 1000:.0f} ms"
    print(f"{name}: {took:.3f} s, {outcome}: {load[:100]}", flush=True)
    assert worst is None or worst <= LIMIT, f"{took:.2f} s long, ends {worst:.3f} s after it is cancelled"

