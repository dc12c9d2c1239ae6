-- What statistics need of each metric and variant: exact, whatever the order in which events came and were folded.
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

-- before there is a store, and of what there is not
SELECT * FROM exp_metric_moments('e');
SELECT exp_define('e', '{"a": 1, "b": 1}');
SELECT * FROM exp_metric_moments('e');
SELECT * FROM exp_metric_moments('absent');
SELECT * FROM exp_metric_moments('absent', 'absent');
SELECT * FROM exp_metric_moments(NULL);
SELECT * FROM exp_metric_moments('e', scope => 'nowhere');
SELECT call, attempt('SELECT ' || call) FROM (VALUES ($$exp_metric_moments('e', 'absent')$$), ($$exp_metric_moments('e', '')$$), ($$exp_metric_moments('')$$), ($$exp_metric_moments('e', scope => '')$$), ($$length(exp_metric_moments('e', repeat('m', 1000000))::text)$$), ($$exp_metric_moments('e', '"; DROP TABLE exp.moment; --')$$)) AS c (call);

-- every kind, all variants in the order of the line, the primary metric first; nobody is exposed yet
SELECT exp_define_metric('orders', 'count', 'order'), exp_define_metric('revenue', 'sum', 'order'), exp_define_metric('basket', 'avg', 'order'), exp_define_metric('bought', 'conversion', 'order'),
       exp_define_metric('per_visit', 'rate', numerator => 'order', denominator => 'visit'), exp_define_metric('visits', 'count', 'visit'), exp_define_metric('revenue_per_visit', 'ratio', numerator => 'revenue', denominator => 'visits'),
       exp_define_metric('first_day', 'sum', 'order', conversion_window => '1 day'), exp_define_metric('capped', 'sum', 'order', cap => 30), exp_define_metric('winsorised', 'sum', 'order', cap_percentile => 0.9);
SELECT exp_add_metric('e', m, CASE m WHEN 'revenue' THEN 'primary' ELSE 'secondary' END) FROM unnest(ARRAY['orders', 'revenue', 'basket', 'bought', 'per_visit', 'visits', 'revenue_per_visit', 'first_day', 'capped', 'winsorised']) AS m;
SELECT metric, variant, n, mean, variance FROM exp_metric_moments('e');

-- a history of 40 subjects, their exposure, and what they did then; 60 more without an event
SELECT sum(exp_log_event('s' || i, 'order', i, ts => now() - i * interval '12 hours')) AS counted FROM generate_series(1, 40) AS i;
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(1, 100) AS i));
SELECT sum(exp_log_event('s' || i, 'order', i % 10 + n, ts => now() + n * interval '1 second')) AS counted FROM generate_series(1, 40) AS i, generate_series(1, 3) AS n WHERE i % n = 0;
SELECT sum(exp_log_event('s' || i, 'visit', ts => now() + interval '1 second')) AS counted FROM generate_series(1, 60) AS i, generate_series(1, 2);
-- not until they are aggregated
SELECT metric, sum(n), sum(mean) FROM exp_metric_moments('e', 'orders') GROUP BY 1;
SELECT count(*) FROM exp_aggregate();
SELECT count(*) FROM exp_aggregate();
-- what the events say, in numeric
CREATE VIEW subject AS
SELECT v.key AS variant, a.subject, count(*) FILTER (WHERE event = 'order' AND ts >= exposed_at) AS orders, coalesce(sum(value::numeric) FILTER (WHERE event = 'order' AND ts >= exposed_at), 0) AS revenue, count(*) FILTER (WHERE event = 'visit' AND ts >= exposed_at) AS visits,
       coalesce(sum(value::numeric) FILTER (WHERE event = 'order' AND ts >= exposed_at AND ts < exposed_at + interval '24 hours'), 0) AS first_day,
       count(*) FILTER (WHERE event = 'order' AND ts < exposed_at AND ts >= exposed_at - interval '720 hours') AS orders_before, coalesce(sum(value::numeric) FILTER (WHERE event = 'order' AND ts < exposed_at AND ts >= exposed_at - interval '720 hours'), 0) AS revenue_before,
       count(*) FILTER (WHERE event = 'visit' AND ts < exposed_at) AS visits_before
FROM exp.assignment AS a JOIN exp.variant AS v USING (experiment_id, variant) JOIN exp.experiment AS x ON x.id = a.experiment_id AND x.key = 'e' LEFT JOIN exp.event AS e ON e.subject = a.subject WHERE a.exposed_at IS NOT NULL GROUP BY 1, 2;
CREATE VIEW cap AS SELECT percentile_cont(0.9) WITHIN GROUP (ORDER BY revenue::float8)::numeric AS cap FROM subject;
CREATE VIEW expected AS
SELECT metric, variant, count(*) AS n, avg(y) AS mean, var_samp(y) AS variance, count(*) FILTER (WHERE y <> 0) AS nonzero, sum(y * y) - sum(y) * sum(y) / count(*) AS m2, avg(x) AS mean_x, sum(x * x) - sum(x) * sum(x) / count(*) AS m2_x, sum(x * y) - sum(x) * sum(y) / count(*) AS cxy,
       avg(d) AS mean_d, sum(d * d) - sum(d) * sum(d) / count(*) AS m2_d, sum(d * y) - sum(d) * sum(y) / count(*) AS cyd, count(*) FILTER (WHERE over) AS capped
FROM subject, cap, LATERAL (VALUES ('orders', orders::numeric, 0::numeric, orders_before::numeric, false), ('revenue', revenue, 0, revenue_before, false), ('basket', revenue, orders, revenue_before, false), ('bought', sign(orders)::numeric, 0, sign(orders_before)::numeric, false), ('per_visit', orders, visits, orders_before, false),
    ('visits', visits, 0, visits_before, false), ('revenue_per_visit', revenue, visits, revenue_before, false), ('first_day', first_day, 0, revenue_before, false), ('capped', least(revenue, 30), 0, least(revenue_before, 30), revenue > 30), ('winsorised', least(revenue, cap), 0, least(revenue_before, cap), revenue > cap)) AS v (metric, y, d, x, over)
GROUP BY 1, 2;
-- anything that is not as expected, to the last digit that doubles have
CREATE FUNCTION unlike(given float8, expected numeric) RETURNS boolean LANGUAGE sql AS $$ SELECT given IS NULL <> (expected IS NULL) OR abs(given - expected::float8) > 1e-14 * greatest(abs(expected::float8), 1) $$;
CREATE VIEW wrong AS
SELECT e.metric, e.variant, f.*
FROM expected AS e LEFT JOIN exp_metric_moments('e') AS m USING (metric, variant), LATERAL (VALUES ('n', m.n::float8, e.n::numeric), ('mean', m.mean, e.mean), ('variance', m.variance, e.variance), ('m2', (moments ->> 'm2')::float8, m2), ('nonzero', (moments ->> 'nonzero')::float8, e.nonzero), ('capped', (moments ->> 'capped')::float8, e.capped),
    ('n', (moments ->> 'n')::float8, e.n), ('mean', (moments ->> 'mean')::float8, e.mean), ('mean_x', (moments ->> 'mean_x')::float8, mean_x), ('m2_x', (moments ->> 'm2_x')::float8, m2_x), ('cxy', (moments ->> 'cxy')::float8, cxy),
    ('mean_d', (moments ->> 'mean_d')::float8, mean_d), ('m2_d', (moments ->> 'm2_d')::float8, m2_d), ('cyd', (moments ->> 'cyd')::float8, cyd)) AS f (figure, given, expected) WHERE unlike(given, f.expected) OR m.n IS NULL;
SELECT * FROM wrong;
SELECT metric, variant, n, round(mean::numeric, 6) AS mean, round(variance::numeric, 6) AS variance, moments ->> 'nonzero' AS nonzero, moments ->> 'capped' AS capped, moments ->> 'cap' AS cap FROM exp_metric_moments('e') WHERE variant = 'a';
SELECT DISTINCT (SELECT array_agg(k ORDER BY k) FROM jsonb_object_keys(moments) AS k) AS members FROM exp_metric_moments('e');
-- late events, and those of subjects who come later
SELECT sum(exp_log_event('s' || i, 'order', 0.1, ts => now() + interval '1 minute')) AS counted FROM generate_series(3, 90, 3) AS i;
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 'late' || i FROM generate_series(1, 20) AS i));
SELECT sum(exp_log_event('late' || i, 'order', 100, ts => now() + interval '2 minutes')) AS counted FROM generate_series(1, 20) AS i;
-- exposed subjects count at once, their events when they are aggregated
SELECT sum(n) FROM exp_metric_moments('e', 'orders');
SELECT count(*) FROM exp_aggregate();
SELECT * FROM wrong;
-- of a store that was changed and changed back nothing is left in the last bit
CREATE TABLE was AS SELECT metric, variant, moments FROM exp_metric_moments('e');
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 'gone' || i FROM generate_series(1, 50) AS i));
SELECT sum(exp_log_event('gone' || i, 'order', e, ts => now() + interval '3 seconds')) AS counted FROM generate_series(1, 50) AS i, unnest(ARRAY[0.1, 1e300, 1e-300, 3]) AS e;
SELECT count(*) FROM exp_aggregate();
SELECT count(*) AS changed FROM was JOIN exp_metric_moments('e') AS m USING (metric, variant) WHERE was.moments <> m.moments;
SELECT count(*) FILTER (WHERE exp_forget_subject('e', 'gone' || i)) AS forgotten FROM generate_series(1, 50) AS i;
SELECT metric, variant, was.moments, m.moments FROM was JOIN exp_metric_moments('e') AS m USING (metric, variant) WHERE was.moments <> m.moments;
SELECT * FROM wrong;

-- one subject has no variance; huge values have none that is a number
SELECT exp_define('one', '{"a": 1}'), exp_add_metric('one', 'revenue'), exp_add_metric('one', 'basket');
SELECT count(*) FROM exp_log_exposures('one', ARRAY['h1']);
SELECT exp_log_event('h1', 'order', 1e308, ts => now() + interval '1 second');
SELECT count(*) FROM exp_aggregate();
SELECT metric, n, mean, variance, moments -> 'm2' AS m2, moments -> 'mean_d' AS mean_d, moments -> 'm2_d' AS m2_d FROM exp_metric_moments('one');
SELECT count(*) FROM exp_log_exposures('one', ARRAY['h2']);
SELECT exp_log_event('h2', 'order', -1e308, ts => now() + interval '1 second'), exp_log_event('h2', 'order', -1e308, ts => now() + interval '1 second');
SELECT count(*) FROM exp_aggregate();
SELECT metric, n, mean, variance, moments -> 'm2' AS m2, moments -> 'mean_d' AS mean_d, moments -> 'm2_d' AS m2_d FROM exp_metric_moments('one');
SELECT exp_log_event('h1', 'order', -1e308, ts => now() + interval '1 second'), exp_log_event('h2', 'order', 1e-308, ts => now() + interval '1 second');
SELECT count(*) FROM exp_aggregate();
SELECT metric, n, mean, variance, moments -> 'm2' AS m2 FROM exp_metric_moments('one');
-- sums of squares of such values would have lost all of it
SELECT exp_define('far', '{"a": 1}'), exp_add_metric('far', 'revenue');
SELECT count(*) FROM exp_log_exposures('far', ARRAY['f1', 'f2', 'f3', 'f4']);
SELECT sum(exp_log_event('f' || i, 'order', v, ts => now() + interval '1 second')) FROM unnest(ARRAY[1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]) WITH ORDINALITY AS u (v, i);
SELECT count(*) FROM exp_aggregate();
SELECT mean, variance FROM exp_metric_moments('far');
-- percentiles of all subjects, those without a value included, and never below 0
SELECT exp_define('percentiles', '{"a": 1}'), exp_define_metric('p' || p, 'sum', 'amount', cap_percentile => p / 100.0), exp_add_metric('percentiles', 'p' || p) FROM unnest(ARRAY[1, 50, 75, 99]) AS p;
SELECT metric, moments -> 'cap' AS cap FROM exp_metric_moments('percentiles');
SELECT count(*) FROM exp_log_exposures('percentiles', ARRAY(SELECT 'q' || i FROM generate_series(1, 9) AS i));
SELECT metric, moments -> 'cap' AS cap, mean FROM exp_metric_moments('percentiles');
SELECT sum(exp_log_event('q' || i, 'amount', v, ts => now() + interval '1 second')) FROM unnest(ARRAY[-8, -1, 1, 2, 4, 8, 16]) WITH ORDINALITY AS u (v, i);
SELECT count(*) FROM exp_aggregate();
SELECT metric, moments -> 'cap' AS cap, round(mean::numeric, 6) AS mean, moments -> 'capped' AS capped, (SELECT percentile_cont(substr(metric, 2)::float8 / 100) WITHIN GROUP (ORDER BY v) FROM unnest(ARRAY[-8, -1, 1, 2, 4, 8, 16, 0, 0]) AS v) AS percentile_cont FROM exp_metric_moments('percentiles');

-- names that need care
SELECT exp_define('Ünïcødé 🧪"''\', '{"\"q\"": 1, "''": 1}'), exp_define_metric('m"''\ 🧪', 'sum', 'ev"''\ 🧪'), exp_add_metric('Ünïcødé 🧪"''\', 'm"''\ 🧪');
SELECT count(*) FROM exp_log_exposures('Ünïcødé 🧪"''\', ARRAY(SELECT i || '"''\ 🧪' FROM generate_series(1, 10) AS i));
SELECT sum(exp_log_event(i || '"''\ 🧪', 'ev"''\ 🧪', i, ts => now() + interval '1 second')) FROM generate_series(1, 10) AS i;
SELECT count(*) FROM exp_aggregate();
SELECT metric, variant, sum(n * mean) OVER () AS total FROM exp_metric_moments('Ünïcødé 🧪"''\');

-- a holdout is read like an experiment; results belong to the scope that the experiment belongs to
SELECT exp_create_holdout('h', 0.5) ->> 'key' AS holdout, exp_add_metric('h', 'revenue');
SELECT exp_define('after', '{"a": 1}'), exp_define('shared', '{"a": 1}', scope => 'global'), exp_update('shared', '{"inherit": true}') ->> 'inherit' AS inherit, exp_add_metric('shared', 'revenue');
SELECT count(*) FROM exp_log_exposures('after', ARRAY(SELECT 'w' || i FROM generate_series(1, 200) AS i));
SELECT sum(exp_log_event('w' || i, 'order', 1, ts => now() + interval '1 second')) > 0 AS counted FROM generate_series(1, 200) AS i;
SELECT count(*) FROM exp_aggregate();
SELECT m.metric, m.variant, m.n = r.subjects AS n, m.mean FROM exp_metric_moments('h') AS m JOIN exp_results('h') AS r USING (variant);
SELECT exp_create_scope('below') ->> 'parent' AS parent;
SELECT count(*) FROM exp_metric_moments('shared', scope => 'below');
SELECT count(*) FROM exp_metric_moments('shared');
-- a metric that leaves the experiment, and comes back
SELECT exp_remove_metric('e', 'orders');
SELECT attempt($$SELECT exp_metric_moments('e', 'orders')$$);
SELECT exp_add_metric('e', 'orders');
SELECT sum(mean) FROM exp_metric_moments('e', 'orders');
SELECT count(*) > 0 AS rows FROM exp_aggregate();
SELECT * FROM wrong;
-- redefined
SELECT exp_define_metric('capped', 'sum', 'order', cap => 5);
SELECT count(*) > 0 AS rows FROM exp_aggregate();
SELECT sum(n * mean) = (SELECT sum(least(revenue, 5)) FROM subject)::float8 AS capped FROM exp_metric_moments('e', 'capped');

-- who may
CREATE ROLE regress_moments;
SET ROLE regress_moments;
SELECT count(*) FROM exp_metric_moments('e');
RESET ROLE;
SELECT exp_grant('regress_moments', 'reader', 'global');
SET ROLE regress_moments;
SELECT count(*) > 0 AS reads FROM exp_metric_moments('e');
SELECT count(*) FROM exp.moment;
RESET ROLE;
SELECT exp_revoke('regress_moments', 'reader', 'global');
DROP OWNED BY regress_moments;
DROP ROLE regress_moments;
BEGIN READ ONLY;
SELECT count(*) > 0 AS reads FROM exp_metric_moments('e');
COMMIT;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
