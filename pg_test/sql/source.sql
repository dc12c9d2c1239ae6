-- Metrics over one's own tables: what their rows make of each subject. (source_security.sql: as whom, and that nothing is written.)
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

-- everybody was exposed at noon of 2024-03-01, but for one who was not
CREATE TABLE theirs (who text, arm text, shown timestamptz);
INSERT INTO theirs SELECT 's' || i, CASE WHEN i <= 4 THEN 'a' ELSE 'b' END, '2024-03-01 12:00Z' FROM generate_series(1, 8) AS i;
INSERT INTO theirs VALUES ('enrolled', 'a', NULL);
SELECT exp_define('e', '[{"key": "a"}, {"key": "b"}, {"key": "c", "weight": 0.000001}]');
SELECT * FROM exp_import_assignments('e', 'SELECT who AS subject, arm AS variant, shown AS exposed_at FROM theirs');
CREATE TABLE orders (who text, amount numeric, at timestamptz, note text);
SELECT exp_define_metric(k, k, source => 'SELECT who AS subject, amount AS value, at AS ts FROM orders') FROM unnest(ARRAY['count', 'sum', 'avg', 'conversion']) AS k;
SELECT exp_add_metric('e', k) FROM unnest(ARRAY['count', 'sum', 'avg', 'conversion']) AS k;
CREATE VIEW read AS SELECT metric, variant, n, mean, variance, (moments ->> 'nonzero')::int AS nonzero, moments -> 'mean_x' AS mean_x, moments -> 'mean_d' AS mean_d FROM exp_metric_moments('e');

-- no rows at all
SELECT * FROM read WHERE metric = 'sum';
SELECT * FROM exp_series('e', 'sum');
-- at the exposure and just before it; how far the covariate reaches, to the microsecond; strangers, the enrolled who are not exposed, and NULLs
INSERT INTO orders VALUES ('s1', 10, '2024-03-01 12:00Z', 'at the exposure'), ('s1', 100, '2024-03-01 11:59:59.999999Z', 'just before it'), ('s2', 1000, '2024-01-31 12:00Z', '30 days before it'),
    ('s2', 5000, '2024-01-31 11:59:59.999999Z', 'longer ago'), ('s3', 4, '2030-01-01 00:00Z', 'years later'), ('s5', 1, '2024-03-02 00:00Z', NULL), ('s5', 2, '2024-03-03 00:00Z', NULL),
    ('stranger', 7, '2024-03-02 00:00Z', NULL), ('enrolled', 7, '2024-03-02 00:00Z', NULL), ('S1', 7, '2024-03-02 00:00Z', NULL), ('s1 ', 7, '2024-03-02 00:00Z', NULL),
    (NULL, 7, '2024-03-02 00:00Z', NULL), ('s1', NULL, '2024-03-02 00:00Z', NULL), ('s1', 7, NULL, NULL);
SELECT * FROM read;
SELECT * FROM exp_series('e', 'sum') ORDER BY 2, 1;
-- refunds and late rows are right at the next read; a subject that adds up to nothing is 0
INSERT INTO orders VALUES ('s5', -3, '2024-03-04 00:00Z', 'refund'), ('s6', 8, '2024-03-01 13:00Z', 'late');
SELECT * FROM read WHERE variant = 'b';
DELETE FROM orders WHERE note IN ('refund', 'late');
SELECT * FROM read WHERE metric = 'sum' AND variant = 'b';
-- what this transaction did counts, and what it undid does not
BEGIN;
INSERT INTO orders VALUES ('s8', 64, '2024-03-02 00:00Z', NULL);
SELECT mean FROM read WHERE metric = 'sum' AND variant = 'b';
ROLLBACK;
BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;
SELECT mean FROM read WHERE metric = 'sum' AND variant = 'b';
COMMIT;
-- times without end, the year 1, and 4713 BC
INSERT INTO orders VALUES ('s7', 1, 'infinity', 'edge'), ('s7', 10, '-infinity', 'edge'), ('s7', 100, '0001-01-01 00:00Z', 'edge'), ('s7', 1000, '4713-11-24 00:00:01Z BC', 'edge'), ('s7', 10000, '294276-12-31 23:59:59Z', 'edge');
SELECT * FROM read WHERE metric = 'sum' AND variant = 'b';
SELECT bucket_start, count, sum FROM exp_series('e', 'sum', '7 days') WHERE variant = 'b';
DELETE FROM orders WHERE note = 'edge';

-- windows, caps and stops
SELECT exp_define_metric('window', 'sum', conversion_window => '1 day', source => 'SELECT who AS subject, amount AS value, at AS ts FROM orders'), exp_define_metric('cap', 'sum', cap => 3.5, source => 'SELECT who AS subject, amount AS value, at AS ts FROM orders'),
       exp_define_metric('percentile', 'sum', cap_percentile => 0.8, source => 'SELECT who AS subject, amount AS value, at AS ts FROM orders');
SELECT exp_add_metric('e', k) FROM unnest(ARRAY['window', 'cap', 'percentile']) AS k;
INSERT INTO orders VALUES ('s8', 1, '2024-03-02 11:59:59.999999Z', 'in the window'), ('s8', 50, '2024-03-02 12:00Z', 'after it');
SELECT metric, variant, n, mean, moments -> 'capped' AS capped, moments -> 'cap' AS cap, moments -> 'mean_x' AS mean_x FROM exp_metric_moments('e') WHERE metric IN ('window', 'cap', 'percentile');
SELECT percentile_cont(0.8) WITHIN GROUP (ORDER BY y) AS cap FROM (SELECT coalesce(sum(o.amount) FILTER (WHERE o.at >= t.shown), 0)::float8 AS y FROM theirs AS t LEFT JOIN orders AS o USING (who) WHERE t.shown IS NOT NULL GROUP BY who) AS s;
UPDATE exp.experiment SET stops = ARRAY[tstzrange('2024-03-02 12:00Z', '2024-03-02 13:00Z')] WHERE key = 'e';
SELECT metric, mean FROM exp_metric_moments('e', 'sum') WHERE variant = 'b';
SELECT bucket_start, count FROM exp_series('e', 'sum') WHERE variant = 'b';
SELECT exp_update('e', '{"end_at": "2029-01-01T00:00:00Z"}') -> 'end_at' AS end_at;
SELECT mean FROM exp_metric_moments('e', 'sum') WHERE variant = 'a';
INSERT INTO orders VALUES ('s1', 1, 'infinity', 'edge');
SELECT mean FROM exp_metric_moments('e', 'sum') WHERE variant = 'a';
SELECT exp_update('e', '{"end_at": null}') -> 'end_at' AS end_at;
SELECT mean FROM exp_metric_moments('e', 'sum') WHERE variant = 'a';
DELETE FROM orders WHERE note = 'edge';
UPDATE exp.experiment SET stops = '{}' WHERE key = 'e';

-- buckets of any length, of all rows of the exposed; in the time zone of nobody
SELECT variant, bucket_start, bucket, count, sum, sum_sq, min, max FROM exp_series('e', 'sum', '7 days');
SELECT variant, bucket_start, bucket, count, sum FROM exp_series('e', 'sum', '12 hours') WHERE bucket_start > '2024-03-01';
SET timezone = 'Europe/Berlin';
SELECT variant, bucket_start, count FROM exp_series('e', 'sum') WHERE bucket_start > '2024-03-01';
SET timezone = 'UTC';

-- numbers of every type; what is none is refused, and says whose it is
SELECT t, exp_define_metric('typed', 'sum', source => format('SELECT who AS subject, %s AS value, at AS ts FROM orders', t)) AS new, exp_add_metric('e', 'typed'), attempt('SELECT mean FROM exp_metric_moments(''e'', ''typed'') WHERE variant = ''b''')
FROM unnest(ARRAY['amount::int', 'amount::smallint', 'amount::bigint', 'amount::real', 'amount::float8', 'amount', 'amount > 1', 'NULL::int']) WITH ORDINALITY AS c (t, i) ORDER BY i;
\pset format unaligned
\pset tuples_only on
SELECT v, attempt(format('SELECT exp_define_metric(''typed'', ''sum'', source => %L)', format('SELECT CASE WHEN i = 15000 THEN ''s2'' ELSE ''x'' || i END AS subject, CASE WHEN i = 15000 THEN %s ELSE 1 END AS value, now() AS ts FROM generate_series(1, 20000) AS i', v))), attempt('SELECT mean FROM exp_metric_moments(''e'', ''typed'')'), attempt('SELECT count FROM exp_series(''e'', ''typed'')')
FROM unnest(ARRAY['1e308', '''infinity''::float8', '''-infinity''::float8', '''NaN''::numeric', '1e400', '1 / (i - i)', '''NaN''::float8']) WITH ORDINALITY AS c (v, i) ORDER BY i;
\pset tuples_only off
\pset format aligned
-- values that add up to more than there are numbers stay what is left of them; what has no number is NULL
INSERT INTO orders VALUES ('s3', 1e308, '2024-03-02 00:00Z', 'huge'), ('s3', 1e308, '2024-03-02 00:00Z', 'huge'), ('s4', -1e308, '2024-03-02 00:00Z', 'huge');
SELECT variant, n, mean, variance, moments -> 'm2' AS m2 FROM exp_metric_moments('e', 'sum');
SELECT variant, sum, sum_sq, min, max FROM exp_series('e', 'sum') WHERE bucket_start = '2024-03-02';
DELETE FROM orders WHERE note = 'huge';

-- whoever is known by another name now, whichever of the two the table has; nobody else's aliases
SELECT count(*) FROM exp_merge_subject('anonymous', 's4');
SELECT count(*) FROM exp_merge_subject('visitor', 'anonymous');
SELECT count(*) FROM exp_merge_subject('stranger', 's4', 'elsewhere');
INSERT INTO orders VALUES ('anonymous', 20, '2024-03-05 00:00Z', 'alias'), ('s4', 300, '2024-03-05 00:00Z', 'alias'), ('visitor', 4000, '2024-03-05 00:00Z', 'alias'), ('anonymous', 50000, '2024-03-05 00:00Z', 'alias');
SELECT n, mean * n AS total, (moments ->> 'nonzero') AS nonzero FROM exp_metric_moments('e', 'sum') WHERE variant = 'a';
SELECT n, mean * n AS total FROM exp_metric_moments('e', 'count') WHERE variant = 'a';
DELETE FROM orders WHERE note = 'alias';
-- the forgotten are nobody
SELECT exp_forget_subject('e', 's1');
SELECT n, mean * n AS total FROM exp_metric_moments('e', 'sum') WHERE variant = 'a';
SELECT (exp_assign('e', 's1')).is_new;
SELECT n, mean * n AS total FROM exp_metric_moments('e', 'sum') WHERE variant = 'a';

-- at random, many batches, in any order: as a query of one's own has it
SELECT exp_define('many', '{"control": 1, "treatment": 1}');
SELECT setseed(0.5)
\g /dev/null
CREATE TABLE people AS SELECT 'p' || i AS who, CASE WHEN random() < 0.5 THEN 'control' ELSE 'treatment' END AS arm, '2024-05-01Z'::timestamptz + i * interval '1 minute' AS shown FROM generate_series(1, 12000) AS i;
SELECT variant, imported > 5000 AS imported, kept, problem FROM exp_import_assignments('many', 'SELECT who AS subject, arm AS variant, shown AS exposed_at FROM people');
CREATE TABLE visits AS SELECT 'p' || (random() * 15000)::int AS who, round((random() * 100 - 20)::numeric, 2) AS amount, '2024-03-25Z'::timestamptz + random() * interval '60 days' AS at FROM generate_series(1, 60000);
SELECT exp_define_metric('m_' || k, k, conversion_window => '3 days', source => 'SELECT who AS subject, amount AS value, at AS ts FROM visits') FROM unnest(ARRAY['count', 'sum', 'avg', 'conversion']) AS k;
SELECT exp_add_metric('many', 'm_' || k) FROM unnest(ARRAY['count', 'sum', 'avg', 'conversion']) AS k;
CREATE VIEW mine AS
SELECT p.arm AS variant, p.who, count(v.*) FILTER (WHERE during) AS n_during, coalesce(sum(v.amount) FILTER (WHERE during), 0) AS s_during, count(v.*) FILTER (WHERE before) AS n_before, coalesce(sum(v.amount) FILTER (WHERE before), 0) AS s_before
FROM people AS p LEFT JOIN visits AS v USING (who), LATERAL (SELECT v.at >= p.shown AND v.at < p.shown + interval '72 hours' AS during, v.at < p.shown AND v.at >= p.shown - interval '720 hours' AS before) AS w GROUP BY 1, 2;
CREATE VIEW expected AS
SELECT k AS metric, variant, count(*) AS n, avg(y) AS mean, var_samp(y) AS variance, avg(x) AS mean_x, regr_sxx(y::float8, x::float8) AS m2_x, avg(d) AS mean_d
FROM mine, LATERAL (VALUES ('count', n_during, n_before, 0), ('sum', s_during, s_before, 0), ('avg', s_during, s_before, n_during), ('conversion', (n_during > 0)::int, (n_before > 0)::int, 0)) AS v (k, y, x, d) GROUP BY 1, 2;
SELECT m.metric, m.variant, m.n = e.n AS n, abs(m.mean / e.mean::float8 - 1) < 1e-12 AS mean, abs(m.variance / e.variance::float8 - 1) < 1e-12 AS variance, abs((m.moments ->> 'mean_x')::float8 / e.mean_x::float8 - 1) < 1e-12 AS mean_x, abs((m.moments ->> 'm2_x')::float8 / e.m2_x - 1) < 1e-9 AS m2_x, abs((m.moments ->> 'mean_d')::float8 - e.mean_d::float8) < 1e-12 AS mean_d
FROM exp_metric_moments('many') AS m JOIN expected AS e ON 'm_' || e.metric = m.metric AND e.variant = m.variant;
SELECT count(*) AS buckets, bool_and(s.count = v.count AND abs(s.sum - v.sum) < 1e-6 AND s.min = v.min AND s.max = v.max) AS equal FROM exp_series('many', 'm_sum', '1 hour') AS s FULL JOIN
    (SELECT p.arm AS variant, date_trunc('hour', at) AS bucket_start, count(*), sum(amount), min(amount)::float8, max(amount)::float8 FROM visits JOIN people AS p USING (who) GROUP BY 1, 2) AS v USING (variant, bucket_start);

-- ended in the middle: the session goes on as it was
SELECT exp_define_metric('slow', 'sum', source => 'SELECT who AS subject, amount AS value, at AS ts FROM orders, pg_sleep(60)'), exp_add_metric('e', 'slow');
SET statement_timeout = '100ms';
SELECT mean FROM exp_metric_moments('e', 'slow');
BEGIN;
SAVEPOINT s;
SELECT mean FROM exp_metric_moments('e', 'slow');
ROLLBACK TO s;
SELECT current_user = session_user AS same_user, current_setting('transaction_read_only') AS read_only, current_setting('timezone') AS timezone;
INSERT INTO orders VALUES ('s8', 0, now(), 'still writes');
COMMIT;
RESET statement_timeout;
-- caught in a block, and one that reads itself
DO $$
BEGIN
    PERFORM * FROM exp_metric_moments('e', 'typed');
EXCEPTION WHEN invalid_parameter_value THEN
    RAISE NOTICE '%', SQLERRM;
END $$;
SELECT exp_define_metric('itself', 'sum', source => 'SELECT ''s2'' AS subject, mean AS value, now() AS ts FROM exp_metric_moments(''e'', ''itself'')'), exp_add_metric('e', 'itself');
SELECT attempt('SELECT mean FROM exp_metric_moments(''e'', ''itself'')');
-- within a query that goes on, and for many experiments at once
SELECT m.metric, count(*) FROM (VALUES ('e'), ('many')) AS k (key), LATERAL exp_metric_moments(key, CASE key WHEN 'e' THEN 'sum' ELSE 'm_sum' END) AS m GROUP BY 1 ORDER BY 1;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
