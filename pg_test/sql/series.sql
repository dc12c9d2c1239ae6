-- The events of a metric by time and variant.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SET timezone = 'UTC';
SET datestyle = 'ISO';
SET intervalstyle = 'postgres';

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
SELECT * FROM exp_series('e', 'm');
SELECT exp_define('e', '[{"key": "zebra"}, {"key": "ant"}, {"key": "none"}]');
SELECT exp_define_metric('m', 'sum', 'order'), exp_define_metric('r', 'rate', numerator => 'click', denominator => 'view'), exp_define_metric('n', 'count', 'view'), exp_define_metric('q', 'ratio', numerator => 'm', denominator => 'n');
SELECT exp_add_metric('e', m) FROM unnest(ARRAY['m', 'r', 'n', 'q']) AS m;
SELECT * FROM exp_series('e', 'm');
SELECT * FROM exp_series('absent', 'm');
SELECT * FROM exp_series(NULL, 'm');
SELECT * FROM exp_series('e', NULL);
SELECT * FROM exp_series('e', 'm', scope => 'nowhere');
\pset format unaligned
SELECT call, attempt('SELECT exp_series(' || call || ')') FROM unnest(ARRAY[$$'e', 'absent'$$, $$'e', ''$$, $$'', 'm'$$, $$'e', 'm', scope => ''$$, $$'e', 'q'$$]) AS c (call);
-- buckets are multiples of 5 minutes, up to 7 days
SELECT b, attempt(format('SELECT count(*) FROM exp_series(''e'', ''m'', %L)', b)) FROM unnest(ARRAY['5 minutes', '0.25 hours', '1 hour', '35 minutes', '24:00:00', '7 days', '168 hours', '2 days -47 hours', NULL,
    '0', '-1 day', '1 second', '4 minutes', '299 seconds', '00:05:00.000001', '1 month', '-1 month', '1 month -29 days', '1 year', '8 days', '7 days 5 minutes', '178000000 years', '-178000000 years', '2147483647 days', '2562047788 hours']) WITH ORDINALITY AS c (b, i) ORDER BY i;
\pset format aligned

-- what is stored, rolled up: by hand, so that it is the same every day
INSERT INTO exp.bucket (experiment_id, metric_id, width, variant, bucket_start, count, sum, sum_sq, min, max)
SELECT x.id, m.id, w, v, date_bin(w * interval '1 second', t, '2000-01-03Z'), count(*), sum(y), sum(y * y), min(y), max(y)
FROM exp.experiment AS x, exp.metric AS m, unnest(ARRAY[300, 3600, 86400]) AS w,
     (SELECT '2024-03-29 21:17Z'::timestamptz + i * interval '7 minutes' AS t, (SELECT min(variant) FROM exp.variant) + i % 2 AS v, i % 13 - 4 AS y FROM generate_series(0, 1000) AS i) AS e
WHERE x.key = 'e' AND m.metric = 'm' GROUP BY 1, 2, 3, 4, 5;
CREATE VIEW event AS SELECT '2024-03-29 21:17Z'::timestamptz + i * interval '7 minutes' AS t, CASE i % 2 WHEN 0 THEN 'zebra' ELSE 'ant' END AS variant, i % 13 - 4 AS y FROM generate_series(0, 1000) AS i;
SELECT * FROM exp_series('e', 'm');
SELECT * FROM exp_series('e', 'm', '7 days');
SELECT * FROM exp_series('e', 'm', '36 hours');
SELECT * FROM exp_series('e', 'm', '5 minutes') LIMIT 5;
-- of every length as a query of one's own has it
SELECT b AS bucket, count(*) AS rows, bool_and(s.bucket = b::interval AND s.count = e.count AND s.sum = e.sum AND s.sum_sq = e.sum_sq AND s.min = e.min AND s.max = e.max) AS equal
FROM unnest(ARRAY['5 minutes', '10 minutes', '25 minutes', '35 minutes', '1 hour', '90 minutes', '5 hours', '23 hours', '24 hours', '1 day', '25 hours', '3 days', '5 days', '7 days']) WITH ORDINALITY AS u (b, i),
    LATERAL (SELECT variant, date_bin(b::interval, t, '2000-01-03Z') AS bucket_start, count(*), sum(y), sum(y * y) AS sum_sq, min(y), max(y) FROM event GROUP BY 1, 2) AS e
    FULL JOIN LATERAL (SELECT * FROM exp_series('e', 'm', b::interval)) AS s USING (variant, bucket_start)
GROUP BY i, b ORDER BY i;
-- in order of time, then of the line
SELECT bool_and(ordered) FROM (SELECT (lag(bucket_start) OVER w IS NULL OR (lag(bucket_start) OVER w, lag(variant = 'ant') OVER w) < (bucket_start, variant = 'ant')) AS ordered FROM exp_series('e', 'm', '1 hour') WITH ORDINALITY AS s (variant, bucket_start, bucket, count, sum, sum_sq, min, max, i) WINDOW w AS (ORDER BY i)) AS o;
-- a day is one of UTC, in which nobody puts clocks forward, wherever one reads
SET timezone = 'Europe/Berlin';
SELECT variant, bucket_start, count FROM exp_series('e', 'm') WHERE variant = 'ant';
SELECT min(bucket_start), count(*), sum(count) FROM exp_series('e', 'm', '1 hour');
SET timezone = 'America/St_Johns';
SELECT min(bucket_start), count(*), sum(count) FROM exp_series('e', 'm', '1 hour');
SET timezone = 'UTC';
-- before 2000, and where time ends
INSERT INTO exp.bucket SELECT experiment_id, metric_id, width, variant, t::timestamptz, 1, 1, 1, 1, 1 FROM (SELECT DISTINCT experiment_id, metric_id, width, min(variant) OVER () AS variant FROM exp.bucket WHERE width = 86400) AS b, unnest(ARRAY['1999-12-27Z', '2000-01-02Z', '2000-01-03Z', '0001-01-01Z BC', '294276-12-31Z']) AS t;
SELECT variant, bucket_start, count FROM exp_series('e', 'm', '7 days') WHERE bucket_start NOT BETWEEN '2024-01-01' AND '2025-01-01';
SELECT bucket_start, count FROM exp_series('e', 'm', '2 days') WHERE bucket_start NOT BETWEEN '2024-01-01' AND '2025-01-01';
-- what is not a number of SQL is NULL; variants that were are not shown
UPDATE exp.bucket SET sum = 'infinity', sum_sq = 'infinity' WHERE bucket_start = '1999-12-27Z';
INSERT INTO exp.bucket SELECT experiment_id, metric_id, width, 31000, bucket_start, 1, 1, 1, 1, 1 FROM exp.bucket WHERE bucket_start = '1999-12-27Z';
SELECT variant, count, sum, sum_sq, min, max FROM exp_series('e', 'm') WHERE bucket_start < '2000-01-01' AND bucket_start > '0001-01-01';
DELETE FROM exp.bucket;

-- of events: every one of the enrolled that counted when it was logged, those from before the exposure too; late ones in their own bucket
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(1, 30) AS i));
SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT 'n' || i FROM generate_series(1, 30) AS i));
CREATE TABLE logged AS SELECT 's' || i AS subject, CASE i % 3 WHEN 0 THEN 'order' WHEN 1 THEN 'click' ELSE 'view' END AS event, i % 7 + 0.5 AS value, date_trunc('hour', now()) - i * interval '3 hours 7 minutes' AS ts FROM generate_series(1, 30) AS i, generate_series(1, 2);
INSERT INTO logged SELECT 's' || i, 'order', i, date_trunc('hour', now()) - i * interval '1 hour' FROM generate_series(1, 30) AS i;
SELECT sum(exp_log_event(subject, event, value, ts => ts)) AS counted FROM logged;
SELECT sum(exp_log_event('n' || i, 'order', 1000)) AS counted FROM generate_series(1, 30) AS i;
SELECT sum(exp_log_event('stranger' || i, 'order', 1000)) AS counted FROM generate_series(1, 30) AS i;
SELECT count(*) FROM exp_series('e', 'm');
SELECT count(*) FROM exp_aggregate();
CREATE VIEW expected AS
SELECT b, m.metric, e.variant, date_bin(b, l.ts, '2000-01-03Z') AS bucket_start, CASE m.metric WHEN 'r' THEN count(*) FILTER (WHERE event = 'view') ELSE count(*) END AS count, CASE m.metric WHEN 'r' THEN count(*) FILTER (WHERE event = 'click') ELSE sum(value) END AS sum,
       CASE m.metric WHEN 'r' THEN count(*) FILTER (WHERE event = 'click') ELSE sum(value * value) END AS sum_sq, CASE WHEN m.metric <> 'r' THEN min(value) END AS min, CASE WHEN m.metric <> 'r' THEN max(value) END AS max
FROM logged AS l JOIN exp.enrolled AS e USING (subject), (VALUES ('m', ARRAY['order']), ('r', ARRAY['click', 'view']), ('n', ARRAY['view'])) AS m (metric, events), unnest(ARRAY[interval '5 minutes', '1 hour', '1 day', '7 days']) AS b
WHERE event = ANY (m.events) GROUP BY 1, 2, 3, 4;
SELECT m.metric, b, count(*) > 0 AS rows, bool_and((s.count, s.sum, s.sum_sq, s.min, s.max) IS NOT DISTINCT FROM (e.count, e.sum::float8, e.sum_sq::float8, e.min::float8, e.max::float8)) AS equal
FROM (SELECT DISTINCT metric, b FROM expected) AS m, LATERAL (SELECT * FROM expected WHERE (metric, b) = (m.metric, m.b)) AS e (_, _m, variant, bucket_start, count, sum, sum_sq, min, max)
FULL JOIN LATERAL (SELECT * FROM exp_series('e', m.metric, m.b)) AS s USING (variant, bucket_start) GROUP BY 1, 2 ORDER BY 1, 2;
-- again: nothing counts twice
SELECT count(*) FROM exp_aggregate();
SELECT now() - interval '20 days' AS late \gset
SELECT exp_log_event('s1', 'order', 7, ts => :'late');
SELECT count(*) FROM exp_aggregate();
SELECT s.bucket_start = date_bin('1 day', :'late', '2000-01-03Z') AS its_own, count, sum, min, max FROM exp_series('e', 'm') AS s LIMIT 1;
-- with the key of an experiment, the enrolled count who are not exposed
SELECT sum(exp_log_event('n' || i, 'order', 1000, 'e')) AS counted FROM generate_series(1, 3) AS i;
SELECT count(*) FROM exp_aggregate();
SELECT sum(count) AS count, max(max) AS max FROM exp_series('e', 'm');
SELECT sum(n * mean) < 1000 AS not_in_moments FROM exp_metric_moments('e', 'm');

-- it is read by its key, however much there is
INSERT INTO exp.bucket (experiment_id, metric_id, width, variant, bucket_start, count, sum, sum_sq, min, max) SELECT e, 1, 3600, 1, '2020-01-01Z'::timestamptz + i * interval '1 hour', 1, 1, 1, 1, 1 FROM generate_series(1000, 1020) AS e, generate_series(1, 1000) AS i;
ANALYZE exp.bucket;
CREATE FUNCTION plan(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$ BEGIN RETURN QUERY EXECUTE 'EXPLAIN (COSTS OFF) ' || query; END $$;
SELECT bool_or(line LIKE '%bucket_pkey%') AS by_its_key, bool_or(line LIKE '%Seq Scan%') AS whole_table
FROM plan($$SELECT bucket_start, variant, count, sum, sum_sq, min, max FROM exp.bucket WHERE experiment_id = 1001 AND metric_id = 1 AND width = 3600$$) AS line;
DELETE FROM exp.bucket WHERE experiment_id >= 1000;

-- results belong to the scope of the experiment; who may read them
SELECT exp_create_scope('below') ->> 'parent' AS parent;
SELECT count(*) FROM exp_series('e', 'm', scope => 'below');
SELECT exp_update('e', '{"inherit": true}') -> 'inherit' AS inherit;
SELECT count(*) FROM exp_series('e', 'm', scope => 'below');
CREATE ROLE regress_series;
SET ROLE regress_series;
SELECT count(*) FROM exp_series('e', 'm');
RESET ROLE;
SELECT exp_grant('regress_series', 'reader', 'below');
SET ROLE regress_series;
SELECT count(*) FROM exp_series('e', 'm');
SELECT count(*) FROM exp_series('e', 'm', scope => 'below');
RESET ROLE;
SELECT exp_revoke('regress_series', 'reader', 'below');
DROP OWNED BY regress_series;
DROP ROLE regress_series;
