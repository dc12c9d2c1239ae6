-- What people are shown: the page, the list of pages, the chart for a terminal, and the views of every day.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;

-- Nothing is there yet.
SELECT exp_report_index() LIKE '%There are none yet%' AS empty;
SELECT exp_report('checkout');
SELECT exp_report(NULL), exp_plot(NULL), exp_report_index(NULL) IS NOT NULL AS index_of_all;

SELECT exp_define('checkout', '[{"key": "control"}, {"key": "one_page"}]');
SELECT exp_report('nobody');
SELECT exp_plot('nobody');
SELECT exp_report('');
SELECT exp_report('checkout', 'nowhere');
SELECT exp_plot('checkout', 'unknown');
SELECT exp_plot('checkout');
SELECT substring(exp_report('checkout') FROM '<h2 id="verdict">([^<]*)') AS verdict;
SELECT count(*) FROM exp_assign_many('checkout', ARRAY['a', 'b', 'c']);
SELECT substring(exp_report('checkout') FROM '<h2 id="verdict">([^<]*)') AS verdict;

-- Events that nobody counts are today's work.
SELECT exp_define('early', '{"a": 1, "b": 1}'), exp_define_metric('early', 'count', 'early'), exp_add_metric('early', 'early', 'primary');
SELECT scope, concern, ok, detail FROM exp.health WHERE NOT ok AND experiment IS NULL;
SELECT exp_delete_experiment('early');

-- A day of 23 hours, so that the page tells of each full hour.
SELECT date_trunc('hour', now()) - interval '2 days' AS t0 \gset
SELECT exp_define('day', '[{"key": "control"}, {"key": "one_page"}, {"key": "express"}]');
SELECT exp_define_metric('bought', 'conversion', 'order'), exp_define_metric('revenue', 'sum', 'order', unit => 'EUR'),
       exp_define_metric('errors', 'count', 'error', objective => 'minimize');
SELECT exp_add_metric('day', 'revenue', 'primary'), exp_add_metric('day', 'bought'), exp_add_metric('day', 'errors', 'guardrail', margin => 0.05);
SELECT count(*) FROM exp_log_exposures('day', ARRAY(SELECT 'u' || i FROM generate_series(1, 4000) AS i));
UPDATE exp.assignment SET assigned_at = (:'t0'::timestamptz) + at, exposed_at = (:'t0'::timestamptz) + at
FROM (SELECT subject, CASE subject WHEN 'u1' THEN interval '0' ELSE interval '22 hours' * exp_bucket('native', 'when', subject)::float8 END
      FROM exp.assignment) AS w (who, at)
WHERE subject = who AND experiment_id = (SELECT id FROM exp.experiment WHERE key = 'day');
UPDATE exp.experiment SET started_at = :'t0' WHERE key = 'day';
SELECT count(exp_log_event(subject, 'order', 10 + substr(subject, 2)::int % 40, ts => exposed_at + interval '7 minutes')) > 800 AS enough FROM exp.enrolled
WHERE experiment = 'day' AND exp_bucket('native', 'buys', subject) < CASE variant WHEN 'one_page' THEN 0.35 ELSE 0.25 END;
SELECT count(exp_log_event(subject, 'error', ts => exposed_at + interval '3 minutes')) > 20 AS enough FROM exp.enrolled
WHERE experiment = 'day' AND exp_bucket('native', 'fails', subject) < 0.02;
SELECT scope, experiment FROM exp_aggregate();
SELECT exp_stop('day', reason => 'the day is over', winner => 'one_page') ->> 'status' AS status;
UPDATE exp.experiment SET stopped_at = :'t0'::timestamptz + interval '23 hours', stops = ARRAY[tstzrange(:'t0'::timestamptz + interval '23 hours', NULL)] WHERE key = 'day';

SELECT exp_report('day') AS page \gset
SELECT array_agg(m[1]) AS sections FROM regexp_matches(:'page', '<h2 id="([a-z]+)"', 'g') AS m;
SELECT substring(:'page' FROM '<h2 id="verdict">([^<]*)') AS verdict, :'page' !~* '<script|https?://|src=|@import|url\(' AS needs_nothing;

-- The interval over time is what an analysis as of each time says.
WITH shown AS (
    SELECT f[1] AS variant, (r[1] || ':00+00')::timestamptz AS at, replace(r[2], ',', '')::bigint AS subjects, r[3] AS lift, r[4] AS low, r[5] AS high
    FROM regexp_matches(:'page', '<summary>Figures of (\w+?) over time</summary>(.*?)</details>', 'g') AS f,
         regexp_matches(f[2], '<th scope="row">([-0-9]+ [0-9:]+) UTC</th><td>([0-9,]+)</td><td>([^<]*)</td><td>([^<]*) to ([^<]*)</td>', 'g') AS r),
numbers AS (
    SELECT variant, at, subjects, x[1] AS lift, x[2] AS low, x[3] AS high
    FROM shown, LATERAL (SELECT array_agg(regexp_replace(translate(v, '−+± ' || chr(8239) || '%,', '-'), '^$', '0')::float8 / 100 ORDER BY place)
                         FROM unnest(ARRAY[lift, low, high]) WITH ORDINALITY AS u (v, place)) AS n (x))
SELECT count(*) > 40 AS enough, count(*) FILTER (WHERE a.n_c + a.n_t <> n.subjects) AS other_subjects,
       max(greatest(abs(a.lift - n.lift), abs(a.av_lift_lo - n.low) / (1 + abs(n.low) * 10), abs(a.av_lift_hi - n.high) / (1 + abs(n.high) * 10))) < 0.0006 AS as_analyzed
FROM numbers AS n CROSS JOIN LATERAL exp_analyze('day', 'revenue', as_of => n.at) AS a WHERE a.variant = n.variant;

-- In a terminal: so that psql's frame fits 80 columns, whatever the names.
SELECT regexp_replace(exp_plot('day'), ' +until [-0-9]+ [0-9:]+ UTC', '') AS plot \gset
\echo :plot
SELECT regexp_replace(exp_plot('day', 'errors'), ' +until [-0-9]+ [0-9:]+ UTC', '') AS plot \gset
\echo :plot
SELECT exp_define('x<script>alert(1)</script>&amp;"''`', jsonb_build_array(jsonb_build_object('key', '<b onclick=alert(1)>control'), jsonb_build_object('key', repeat('実験', 20) || E'\u202E')));
SELECT exp_update('x<script>alert(1)</script>&amp;"''`', '{"name": "</title><script>alert(1)</script>", "description": "<img src=x onerror=alert(1)>", "owner": "\"><svg onload=alert(1)>", "tags": ["<a href=javascript:alert(1)>"]}') IS NOT NULL AS named;
SELECT exp_define_metric('<i>m</i>' || repeat('x', 100), 'sum', 'paid', unit => '<u>€</u>'), exp_add_metric('x<script>alert(1)</script>&amp;"''`', '<i>m</i>' || repeat('x', 100), 'primary');
SELECT count(*) FROM exp_log_exposures('x<script>alert(1)</script>&amp;"''`', ARRAY(SELECT 'u' || i FROM generate_series(1, 300) AS i));
SELECT sum(exp_log_event('u' || i, 'paid', i)) FROM generate_series(1, 300) AS i;
SELECT count(*) FROM exp_aggregate();
SELECT p ~ '&lt;/title&gt;&lt;script&gt;' AS escaped, p ~* '<(script|img|b|i|u|a)[ >]|<svg onload' AS has_foreign_tags
FROM exp_report('x<script>alert(1)</script>&amp;"''`') AS p;
SELECT p ~* '<(script|img|b|i|u)[ >]|<svg' AS has_foreign_tags, substring(p FROM 'href="(report/x[^"]*)"') AS link FROM exp_report_index() AS p;
SELECT max(length(line)) <= 78 AS fits FROM regexp_split_to_table(exp_plot('x<script>alert(1)</script>&amp;"''`'), '\n') AS line;

-- What runs, and what is to be looked after.
SELECT scope, experiment, kind, status, variants, assigned, subjects, exposures, metric, policy, decision FROM exp.running WHERE experiment !~ '^x' ORDER BY experiment;
SELECT scope, experiment, concern, ok, detail FROM exp.health WHERE experiment = 'checkout' OR experiment IS NULL AND concern = 'deliveries' ORDER BY concern;
SELECT exp_define('skewed', '{"a": 1, "b": 1}');
SELECT count(*) FROM exp_assign_many('skewed', ARRAY(SELECT 's' || i FROM generate_series(1, 1000) AS i));
UPDATE exp.tally_delta SET assigned = assigned + 900 WHERE variant = 0 AND experiment_id = (SELECT id FROM exp.experiment WHERE key = 'skewed');
SELECT concern, ok, detail FROM exp.health WHERE experiment = 'skewed' ORDER BY concern;
SELECT substring(exp_report('skewed') FROM '<h2 id="grave">([^<]*)') AS grave, substring(exp_report('skewed') FROM '(The assigned subjects did not split as they should)') AS why;
UPDATE exp.tally_delta SET assigned = assigned - 900 WHERE variant = 0 AND experiment_id = (SELECT id FROM exp.experiment WHERE key = 'skewed');
SELECT exp_define('ranged', '{"a": 1, "b": 1}', status => 'draft'), exp_set_allocations('ranged', '[{"variant": "a", "start": 0, "end": 3999}, {"variant": "b", "start": 4000, "end": 7999}]') IS NOT NULL AS ranges;
SELECT exp_start('ranged') ->> 'status' AS status;
SELECT count(variant) > 0 AS some FROM exp_assign_many('ranged', ARRAY(SELECT 's' || i FROM generate_series(1, 100) AS i));
SELECT concern, ok FROM exp.health WHERE experiment = 'ranged' AND concern = 'split';
SELECT exp_add_variant('ranged', '{"key": "c", "start": 8000, "end": 9999}') ->> 'status' AS status;
SELECT concern, ok, detail FROM exp.health WHERE experiment = 'ranged' AND concern = 'split';
SELECT concern, ok FROM exp.health WHERE NOT ok AND experiment !~ '^x' ORDER BY experiment, concern;

-- A reader sees its scopes, in all of them.
SELECT exp_create_scope('shop') IS NOT NULL AS made, exp_define('banner', '{"a": 1, "b": 1}', scope => 'shop');
CREATE ROLE regress_report;
SELECT exp_grant('regress_report', 'reader', 'shop');
SET ROLE regress_report;
SELECT scope, experiment, assigned FROM exp.running;
SELECT DISTINCT scope FROM exp.health;
SELECT exp_report('day');
SELECT exp_report_index();
SELECT exp_report('banner', 'shop') LIKE '%<h1>banner</h1>%' AS mine, exp_report_index('shop') LIKE '%banner%' AS listed, exp_report_index('shop') LIKE '%checkout%' AS others;
RESET ROLE;
DROP OWNED BY regress_report;
DROP ROLE regress_report;
