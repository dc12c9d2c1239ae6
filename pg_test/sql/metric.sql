-- Metrics: what is measured, and by which of them an experiment is judged.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;

CREATE FUNCTION attempt(sql text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    answer text; state text; message text; detail text; hint text;
BEGIN
    EXECUTE sql INTO answer;
    RETURN answer;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', state || ' ' || message, nullif('DETAIL ' || detail, 'DETAIL '), nullif('HINT ' || hint, 'HINT '));
END $$;

-- before exp_init(): nothing is there; defining makes the store
SELECT (SELECT count(*) FROM exp_list_metrics()), (SELECT count(*) FROM exp_list_metrics('checkout')), exp_delete_metric('m');
SELECT attempt($$SELECT exp_add_metric('checkout', 'm')$$), attempt($$SELECT exp_remove_metric('checkout', 'm')$$);
SELECT to_regnamespace('exp') AS store;
SELECT exp_define_metric('purchases', 'count', 'purchase');
SELECT to_regnamespace('exp') AS store;

-- one of each kind; true when it is new, false when it was there
SELECT exp_define_metric('revenue', 'sum', 'purchase', conversion_window => '7 days', cap => 500, unit => 'EUR');
SELECT exp_define_metric('order_value', 'avg', 'purchase', cap_percentile => 0.99);
SELECT exp_define_metric('converted', 'conversion', event => 'purchase');
SELECT exp_define_metric('ctr', 'rate', numerator => 'click', denominator => 'impression');
SELECT exp_define_metric('revenue_per_order', 'ratio', numerator => 'revenue', denominator => 'purchases', conversion_window => '1 day 12:30');
SELECT exp_define_metric('latency', 'sum', 'latency', objective => 'minimize');
CREATE TABLE payments (user_id bigint, amount numeric, paid_at timestamptz);
SELECT exp_define_metric('paid', 'sum', source => 'SELECT user_id::text AS subject, amount AS value, paid_at AS ts FROM payments;');
SELECT metric, scope, kind, event, numerator, denominator, objective, conversion_window, cap, cap_percentile, unit, role, margin FROM exp_list_metrics();
SELECT source, source_role = current_user AS ours FROM exp_list_metrics() WHERE source IS NOT NULL;
SELECT source_query, created_at = updated_at AS never_updated FROM exp.metric WHERE metric = 'paid';

-- redefined as a whole: what is not given has its default again; what is as it was is left alone
SELECT exp_define_metric('revenue', 'sum', 'purchase', conversion_window => '168:00', cap => 500, unit => 'EUR') AS same;
SELECT updated_at = created_at AS untouched FROM exp.metric WHERE metric = 'revenue';
SELECT exp_define_metric('revenue', 'sum', 'order');
SELECT updated_at > created_at AS touched FROM exp.metric WHERE metric = 'revenue';
SELECT event, conversion_window, cap, unit FROM exp_list_metrics() WHERE metric = 'revenue';
SELECT key, action, before, after FROM exp_audit('revenue') WHERE object = 'metric';
-- NULL is not given, too
SELECT exp_define_metric('revenue', 'sum', 'order', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL) AS same;

-- a scope uses its own and those above, the nearest of a name; not those below or beside
SELECT exp_create_scope('shop') ->> 'scope', exp_create_scope('shop/eu', 'shop') ->> 'scope', exp_create_scope('blog') ->> 'scope';
SELECT exp_define_metric('visits', 'count', 'visit', scope => 'shop'), exp_define_metric('purchases', 'count', 'order', scope => 'shop/eu');
SELECT s AS scope, string_agg(m.scope || '/' || m.metric, ' ' ORDER BY m.metric) FILTER (WHERE m.metric IN ('visits', 'purchases')) AS uses, count(*)
FROM unnest(ARRAY['global', 'shop', 'shop/eu', 'blog', 'nowhere']) WITH ORDINALITY AS s (s, i), exp_list_metrics(scope => s) AS m GROUP BY s, i ORDER BY i;
-- a scope that is not there yet is made
SELECT exp_define_metric('m', 'count', 'e', scope => 'new');
SELECT parent FROM exp_list_scopes() WHERE scope = 'new';

-- an experiment's metrics
SELECT exp_define('checkout', '{"a": 1, "b": 1}'), exp_define('checkout', '{"a": 1, "b": 1}', scope => 'shop/eu'), exp_create_holdout('h', 0.1) ->> 'key' AS holdout;
SELECT exp_add_metric('checkout', 'purchases', 'primary'), exp_add_metric('checkout', 'latency', 'guardrail', 0.05), exp_add_metric('checkout', 'revenue'), exp_add_metric('checkout', 'ctr', NULL, NULL, NULL);
SELECT exp_add_metric('checkout', 'purchases', scope => 'shop/eu'), exp_add_metric('checkout', 'visits', scope => 'shop/eu'), exp_add_metric('h', 'revenue', 'primary');
SELECT metric, scope, event, role, margin FROM exp_list_metrics('checkout');
SELECT metric, scope, event, role, margin FROM exp_list_metrics('checkout', 'shop/eu');
SELECT metric, role FROM exp_list_metrics('h');
SELECT (SELECT count(*) FROM exp_list_metrics('absent')), (SELECT count(*) FROM exp_list_metrics('checkout', 'shop')), (SELECT count(*) FROM exp_list_metrics('checkout', 'nowhere'));
SELECT count(*) FILTER (WHERE built) AS built, count(*) FROM exp.experiment_metric;
-- added again: role and margin change
SELECT exp_add_metric('checkout', 'latency', 'guardrail', 0.1), exp_add_metric('checkout', 'latency', 'guardrail', 0.1), exp_add_metric('checkout', 'revenue', 'guardrail');
SELECT attempt($$SELECT exp_add_metric('checkout', 'revenue', 'primary')$$);
SELECT exp_add_metric('checkout', 'purchases'), exp_add_metric('checkout', 'revenue', 'primary'), exp_add_metric('checkout', 'revenue', 'primary');
SELECT metric, role, margin FROM exp_list_metrics('checkout');
SELECT object, action, before, after FROM exp_audit('checkout') WHERE action <> 'created';
SELECT object, action, before, after FROM exp_audit('h') WHERE action <> 'created';
-- one of a nearer scope does not take its place, nor is it added beside it
SELECT exp_define_metric('visits', 'conversion', 'visit', scope => 'shop/eu'), exp_add_metric('checkout', 'visits', 'primary', scope => 'shop/eu');
SELECT metric, scope, kind, role FROM exp_list_metrics('checkout', 'shop/eu');
SELECT exp_remove_metric('checkout', 'visits', 'shop/eu'), exp_remove_metric('checkout', 'visits', 'shop/eu'), exp_add_metric('checkout', 'visits', 'primary', scope => 'shop/eu');
SELECT metric, scope, kind, role FROM exp_list_metrics('checkout', 'shop/eu');
-- refused
SELECT attempt(call) FROM unnest(ARRAY[
    $$SELECT exp_add_metric('checkout', 'absent')$$, $$SELECT exp_add_metric('checkout', 'visits')$$, $$SELECT exp_add_metric('absent', 'revenue')$$,
    $$SELECT exp_add_metric('checkout', 'revenue', scope => 'shop')$$, $$SELECT exp_add_metric('checkout', 'revenue', scope => 'nowhere')$$,
    $$SELECT exp_add_metric('checkout', 'converted', 'main')$$, $$SELECT exp_add_metric('checkout', 'converted', '')$$,
    $$SELECT exp_add_metric('checkout', 'converted', 'guardrail', -0.1)$$, $$SELECT exp_add_metric('checkout', 'converted', 'guardrail', 'NaN')$$,
    $$SELECT exp_add_metric('checkout', 'converted', 'guardrail', 'Infinity')$$, $$SELECT exp_add_metric('checkout', 'converted', 'secondary', 0.1)$$,
    $$SELECT exp_add_metric('checkout', 'converted', margin => 0)$$, $$SELECT exp_add_metric(NULL, 'converted')$$, $$SELECT exp_add_metric('checkout', NULL)$$,
    $$SELECT exp_add_metric('checkout', '')$$, $$SELECT exp_add_metric('', 'converted')$$,
    $$SELECT exp_remove_metric('absent', 'revenue')$$, $$SELECT exp_remove_metric(NULL, 'revenue')$$, $$SELECT exp_remove_metric('checkout', NULL)$$,
    $$SELECT exp_remove_metric('checkout', repeat('x', 1048576))$$]) WITH ORDINALITY AS c (call, i) ORDER BY i;
SELECT exp_remove_metric('checkout', 'absent') AS not_in_it;
SELECT metric, role, margin FROM exp_list_metrics('checkout');
-- an archived one is final
SELECT exp_define('old', '{"a": 1}'), exp_add_metric('old', 'revenue'), exp_archive('old') ->> 'status' AS status;
SELECT attempt($$SELECT exp_add_metric('old', 'ctr')$$), attempt($$SELECT exp_remove_metric('old', 'revenue')$$);
SELECT metric FROM exp_list_metrics('old');

-- in use it is not deleted
SELECT attempt($$SELECT exp_delete_metric('revenue')$$);
SELECT attempt($$SELECT exp_delete_metric('purchases')$$);
SELECT exp_delete_metric('converted'), exp_delete_metric('converted'), exp_delete_metric('revenue', 'shop') AS of_another_scope, exp_delete_metric('revenue', 'nowhere') AS of_none;
SELECT exp_delete_experiment('old'), attempt($$SELECT exp_delete_metric('revenue')$$);
SELECT exp_remove_metric('checkout', 'purchases'), attempt($$SELECT exp_delete_metric('purchases')$$);
SELECT exp_delete_metric('revenue_per_order'), exp_delete_metric('purchases');
SELECT scope, key, action, before FROM exp.audit WHERE object = 'metric' AND action = 'deleted' ORDER BY id;
SELECT exp_define_metric('purchases', 'count', 'purchase') AS anew;

-- a ratio is of metrics of events, those that its scope sees; what they become concerns it
SELECT exp_define_metric('orders', 'count', 'order', scope => 'shop'), exp_define_metric('spend', 'sum', 'order');
SELECT exp_define_metric('aov', 'ratio', numerator => 'spend', denominator => 'orders', scope => 'shop/eu');
SELECT attempt(call) FROM unnest(ARRAY[
    $$SELECT exp_define_metric('r', 'ratio', numerator => 'spend', denominator => 'orders')$$, $$SELECT exp_define_metric('r', 'ratio', numerator => 'absent', denominator => 'spend')$$,
    $$SELECT exp_define_metric('r', 'ratio', numerator => 'aov', denominator => 'spend', scope => 'shop/eu')$$, $$SELECT exp_define_metric('r', 'ratio', numerator => 'spend', denominator => 'ctr')$$,
    $$SELECT exp_define_metric('r', 'ratio', numerator => 'order_value', denominator => 'spend')$$, $$SELECT exp_define_metric('r', 'ratio', numerator => 'paid', denominator => 'spend')$$,
    $$SELECT exp_define_metric('r', 'ratio', numerator => 'spend', denominator => 'spend')$$, $$SELECT exp_define_metric('r', 'ratio', numerator => 'r', denominator => 'spend')$$,
    $$SELECT exp_define_metric('orders', 'ratio', numerator => 'spend', denominator => 'orders', scope => 'shop')$$,
    $$SELECT exp_define_metric('orders', 'avg', 'order', scope => 'shop')$$, $$SELECT exp_define_metric('spend', 'avg', 'order', scope => 'shop/eu')$$,
    $$SELECT exp_define_metric('spend', 'sum', source => 'SELECT ''a'' AS subject, 1 AS value, now() AS ts')$$,
    $$SELECT exp_delete_metric('orders', 'shop')$$, $$SELECT exp_delete_metric('spend')$$]) WITH ORDINALITY AS c (call, i) ORDER BY i;
SELECT exp_define_metric('orders', 'conversion', 'order', scope => 'shop') AS still_of_events;

-- what is aggregated is computed anew where what steers it changed, and nowhere else
SELECT exp_add_metric('checkout', 'aov', scope => 'shop/eu'), exp_add_metric('checkout', 'orders', scope => 'shop/eu');
CREATE FUNCTION built(call text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    answer text;
BEGIN
    UPDATE exp.experiment_metric SET built = true;
    EXECUTE 'SELECT ' || call INTO answer;
    RETURN (SELECT answer || ': ' || coalesce(string_agg(s.name || '/' || e.key || '.' || m.metric, ', ' ORDER BY s.name, e.key, m.metric), 'as it was')
            FROM exp.experiment_metric AS j JOIN exp.metric AS m ON m.id = j.metric_id JOIN exp.experiment AS e ON e.id = j.experiment_id JOIN exp.scope AS s ON s.id = e.scope_id
            WHERE NOT j.built);
END $$;
SELECT call, built(call) FROM unnest(ARRAY[
    $$exp_define_metric('revenue', 'sum', 'order')$$, $$exp_define_metric('revenue', 'sum', 'order', objective => 'minimize')$$,
    $$exp_define_metric('revenue', 'sum', 'order', unit => 'EUR')$$, $$exp_define_metric('revenue', 'sum', 'order', cap_percentile => 0.9)$$,
    $$exp_define_metric('revenue', 'sum', 'order', cap => 9)$$, $$exp_define_metric('revenue', 'sum', 'order', cap => 9, conversion_window => '1 day')$$,
    $$exp_define_metric('revenue', 'sum', 'order', cap => 9, conversion_window => '24:00')$$, $$exp_define_metric('revenue', 'count', 'order', cap => 9, conversion_window => '24:00')$$,
    $$exp_define_metric('revenue', 'count', 'purchase', cap => 9, conversion_window => '24:00')$$, $$exp_define_metric('revenue', 'rate', numerator => 'order', denominator => 'visit')$$,
    $$exp_define_metric('revenue', 'rate', numerator => 'order', denominator => 'session')$$,
    $$exp_define_metric('orders', 'count', 'order', scope => 'shop')$$, $$exp_define_metric('orders', 'count', 'order', unit => 'orders', scope => 'shop')$$,
    $$exp_define_metric('spend', 'sum', 'purchase')$$, $$exp_define_metric('spend', 'sum', 'purchase', scope => 'shop')$$, $$exp_define_metric('spend', 'sum', 'order')$$,
    $$exp_define_metric('aov', 'ratio', numerator => 'spend', denominator => 'orders', conversion_window => '1 day', scope => 'shop/eu')$$,
    $$exp_add_metric('checkout', 'aov', 'guardrail', 0.2, 'shop/eu')$$, $$exp_add_metric('checkout', 'purchases')$$]) WITH ORDINALITY AS c (call, i) ORDER BY i;

-- what was aggregated goes with the metric, and where it has a source from now on
SELECT id AS revenue FROM exp.metric WHERE metric = 'revenue' \gset
SELECT id AS ctr FROM exp.metric WHERE metric = 'ctr' \gset
SELECT e.id AS checkout FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id WHERE e.key = 'checkout' AND s.name = 'global' \gset
INSERT INTO exp.outcome (y, d, x, experiment_id, metric_id, variant, subject) SELECT 1, 0, 0, :checkout, m, 0, 'u' FROM unnest(ARRAY[:revenue, :ctr]) AS m;
INSERT INTO exp.moment SELECT :checkout, m, 0, 1, 1, 0, '\x01', '\x01', '', '', '', '', '', '' FROM unnest(ARRAY[:revenue, :ctr]) AS m;
INSERT INTO exp.bucket SELECT :checkout, m, 300, 0, '2026-01-01Z', 1, 1, 1 FROM unnest(ARRAY[:revenue, :ctr]) AS m;
CREATE VIEW aggregated AS SELECT m.metric, (SELECT count(*) FROM exp.outcome AS o WHERE o.metric_id = m.id) AS outcomes, (SELECT count(*) FROM exp.moment AS o WHERE o.metric_id = m.id) AS moments,
    (SELECT count(*) FROM exp.bucket AS b WHERE b.metric_id = m.id) AS buckets FROM exp.metric AS m WHERE m.metric IN ('revenue', 'ctr') ORDER BY 1;
SELECT * FROM aggregated;
SELECT exp_define_metric('revenue', 'sum', source => 'SELECT user_id::text AS subject, amount AS value, paid_at AS ts FROM payments');
SELECT exp_remove_metric('checkout', 'ctr');
SELECT * FROM aggregated;

-- it goes with the transaction
BEGIN;
SELECT exp_define_metric('t', 'count', 'e'), exp_add_metric('checkout', 't');
SAVEPOINT s;
SELECT exp_define_metric('t', 'sum', 'e'), exp_remove_metric('checkout', 't'), exp_delete_metric('t');
ROLLBACK TO s;
SELECT metric, kind FROM exp_list_metrics('checkout') WHERE metric = 't';
ROLLBACK;
SELECT count(*) FROM exp_list_metrics() WHERE metric = 't';
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT count(*) FROM exp.store;
SELECT exp_define_metric('t', 'count', 'e'), exp_define_metric('t', 'sum', 'e'), exp_add_metric('checkout', 't'), exp_remove_metric('checkout', 't'), exp_delete_metric('t');
COMMIT;

-- names of every kind
SELECT exp_define_metric('"; DROP TABLE exp.metric; --', 'count', $$'); DELETE FROM exp.metric; --$$, unit => '%s $1 \'), exp_define_metric('Ünïcødé 🧪 / %s', 'rate', numerator => 'clïck', denominator => 'Zeit 🕐'),
    exp_define_metric(repeat('x', 255), 'count', repeat('y', 255));
SELECT metric, event, numerator, denominator, unit FROM exp_list_metrics() WHERE metric ~ '[;%]';

-- bad input
SELECT attempt(call) FROM unnest(ARRAY[
    $$SELECT exp_define_metric(NULL, 'count', 'e')$$, $$SELECT exp_define_metric('', 'count', 'e')$$, $$SELECT exp_define_metric(repeat('x', 256), 'count', 'e')$$,
    $$SELECT exp_define_metric(repeat('x', 1048576), 'count', 'e')$$, $$SELECT exp_define_metric(E'a\nb', 'count', 'e')$$, $$SELECT exp_define_metric('bad', 'count', 'e', scope => '')$$,
    $$SELECT exp_define_metric('bad', NULL, 'e')$$, $$SELECT exp_define_metric('bad', '', 'e')$$, $$SELECT exp_define_metric('bad', 'median', 'e')$$, $$SELECT exp_define_metric('bad', 'Count', 'e')$$,
    $$SELECT exp_define_metric('bad', 'count')$$, $$SELECT exp_define_metric('bad', 'count', '')$$, $$SELECT exp_define_metric('bad', 'count', repeat('e', 1048576))$$, $$SELECT exp_define_metric('bad', 'count', E'a\tb')$$,
    $$SELECT exp_define_metric('bad', 'count', 'e', source => 'SELECT 1')$$, $$SELECT exp_define_metric('bad', 'count', 'e', numerator => 'n')$$, $$SELECT exp_define_metric('bad', 'sum', 'e', denominator => 'd')$$,
    $$SELECT exp_define_metric('bad', 'rate', 'e')$$, $$SELECT exp_define_metric('bad', 'rate', numerator => 'n')$$, $$SELECT exp_define_metric('bad', 'rate', numerator => 'n', denominator => 'n')$$,
    $$SELECT exp_define_metric('bad', 'rate', numerator => 'n', denominator => '')$$, $$SELECT exp_define_metric('bad', 'rate', source => 'SELECT 1')$$,
    $$SELECT exp_define_metric('bad', 'ratio', denominator => 'd')$$, $$SELECT exp_define_metric('bad', 'ratio', 'e', 'n', 'd')$$,
    $$SELECT exp_define_metric('bad', 'count', 'e', objective => 'more')$$, $$SELECT exp_define_metric('bad', 'count', 'e', objective => '')$$,
    $$SELECT exp_define_metric('bad', 'count', 'e', conversion_window => '1 month')$$, $$SELECT exp_define_metric('bad', 'count', 'e', conversion_window => '1 year -1 day')$$,
    $$SELECT exp_define_metric('bad', 'count', 'e', conversion_window => '0')$$, $$SELECT exp_define_metric('bad', 'count', 'e', conversion_window => '-1 day')$$,
    $$SELECT exp_define_metric('bad', 'count', 'e', conversion_window => '1 day -24:00')$$, $$SELECT exp_define_metric('bad', 'count', 'e', conversion_window => '2147483647 days')$$,
    $$SELECT exp_define_metric('bad', 'sum', 'e', cap => 0)$$, $$SELECT exp_define_metric('bad', 'sum', 'e', cap => -1)$$, $$SELECT exp_define_metric('bad', 'sum', 'e', cap => 'NaN')$$, $$SELECT exp_define_metric('bad', 'sum', 'e', cap => 'Infinity')$$,
    $$SELECT exp_define_metric('bad', 'sum', 'e', cap_percentile => 0)$$, $$SELECT exp_define_metric('bad', 'sum', 'e', cap_percentile => 1)$$, $$SELECT exp_define_metric('bad', 'sum', 'e', cap_percentile => 'NaN')$$,
    $$SELECT exp_define_metric('bad', 'sum', 'e', cap => 1, cap_percentile => 0.5)$$, $$SELECT exp_define_metric('bad', 'conversion', 'e', cap => 1)$$,
    $$SELECT exp_define_metric('bad', 'sum', 'e', unit => '')$$, $$SELECT exp_define_metric('bad', 'sum', 'e', unit => repeat('u', 1048576))$$,
    $$SELECT exp_delete_metric(NULL)$$, $$SELECT exp_delete_metric('')$$, $$SELECT count(*) FROM exp_list_metrics('')$$, $$SELECT count(*) FROM exp_list_metrics(scope => '')$$]) WITH ORDINALITY AS c (call, i) ORDER BY i;
SELECT count(*) FROM exp.metric WHERE metric = 'bad';
-- the edges that are in
SELECT exp_define_metric('edge', 'sum', 'e', conversion_window => '00:00:00.000001', cap => 1e-300, unit => repeat('u', 255)), exp_define_metric('edge', 'sum', 'e', conversion_window => '36500 days', cap => 1e308),
    exp_define_metric('edge', 'sum', 'e', cap_percentile => 1e-300);

-- read-only
BEGIN READ ONLY;
SELECT count(*) > 0 AS listed FROM exp_list_metrics();
SELECT attempt(call) FROM unnest(ARRAY[$$SELECT exp_define_metric('ro', 'count', 'e')$$, $$SELECT exp_delete_metric('ro')$$, $$SELECT exp_add_metric('checkout', 'ro')$$, $$SELECT exp_remove_metric('checkout', 'ro')$$]) AS call;
ROLLBACK;

-- access
CREATE ROLE regress_metric_reader;
CREATE ROLE regress_metric_app;
CREATE ROLE regress_metric_admin;
SELECT exp_grant('regress_metric_reader', 'reader', 'shop'), exp_grant('regress_metric_app', 'app', 'shop'), exp_grant('regress_metric_admin', 'admin', 'shop');
SET ROLE regress_metric_reader;
SELECT count(*) > 0 AS listed FROM exp_list_metrics(scope => 'shop');
SELECT metric FROM exp_list_metrics('checkout', 'shop/eu');
SELECT count(*) FROM exp_list_metrics();
SELECT exp_define_metric('mine', 'count', 'e', scope => 'shop');
SET ROLE regress_metric_app;
SELECT exp_add_metric('checkout', 'orders', scope => 'shop/eu');
SET ROLE regress_metric_admin;
SELECT exp_define_metric('mine', 'count', 'e', scope => 'shop/eu'), exp_add_metric('checkout', 'mine', scope => 'shop/eu'), exp_remove_metric('checkout', 'mine', 'shop/eu'), exp_delete_metric('mine', 'shop/eu');
SELECT exp_add_metric('checkout', 'spend', scope => 'shop/eu') AS from_above;
SELECT exp_define_metric('mine', 'count', 'e');
SELECT exp_delete_metric('spend');
SELECT exp_add_metric('checkout', 'spend');
SELECT exp_remove_metric('checkout', 'spend');
SELECT exp_define_metric('mine', 'count', 'e', scope => 'nowhere');
RESET ROLE;
SELECT exp_revoke('regress_metric_reader', 'reader', 'shop'), exp_revoke('regress_metric_app', 'app', 'shop'), exp_revoke('regress_metric_admin', 'admin', 'shop');
DROP ROLE regress_metric_reader, regress_metric_app, regress_metric_admin;
