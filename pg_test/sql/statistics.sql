-- The statistics themselves, on any query: moments, comparisons, corrections, planning.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;

CREATE FUNCTION attempt(sql text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    answer text; state text; message text; detail text;
BEGIN
    EXECUTE sql INTO answer;
    RETURN answer;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL;
    RETURN concat_ws(' / ', state || ' ' || message, nullif(detail, ''));
END $$;
-- two numbers that are the same but for their last digits, and not NULL
CREATE FUNCTION near(a float8, b float8, relative float8 DEFAULT 1e-12) RETURNS boolean LANGUAGE sql IMMUTABLE AS
$$SELECT coalesce(CASE WHEN a = b THEN true ELSE abs(a - b) / greatest(abs(a), abs(b)) <= relative END, false)$$;
-- a number from 0 to 1 that anybody would take for a random one
CREATE FUNCTION dice(i bigint, seed text) RETURNS float8 LANGUAGE sql IMMUTABLE AS
$$SELECT ('x' || left(md5(seed || i), 8))::bit(32)::bigint / 4294967296.0$$;

-- no store, and none is made
SELECT exp_moments(v) FROM (VALUES (1.0), (2), (4)) AS t (v);
SELECT exp_moments(v, x) FROM (VALUES (1.0, 10), (2, 0), (4, 20)) AS t (v, x);
SELECT to_regnamespace('exp') AS store;

-- exp_moments: NULLs are no subjects, no subjects are no error; of integers and numerics as well
SELECT exp_moments(v) FROM (VALUES (NULL::float8), (1), (NULL), (0), (-3), (NULL)) AS t (v);
SELECT exp_moments(v) AS nothing, exp_moments(v, v) AS of_two FROM (VALUES (NULL::float8)) AS t (v);
SELECT exp_moments(v) AS no_rows FROM (VALUES (1.0)) AS t (v) WHERE false;
SELECT exp_moments(v) FILTER (WHERE v > 5) AS filtered, exp_moments(DISTINCT v) -> 'n' AS of_distinct FROM (VALUES (1::float8), (1), (2)) AS t (v);
SELECT exp_moments(7) AS of_one, exp_moments(7, 8) AS pair_of_one;
SELECT exp_moments(v) = exp_moments(v::int) AND exp_moments(v) = exp_moments(v::float8) AS same FROM (VALUES (1::numeric), (2)) AS t (v);
-- x that is not there is 0; a row without y is left out whatever x is
SELECT exp_moments(y, x) = exp_moments(y, coalesce(x, 0)) AS zero, exp_moments(y, x) ->> 'mean_x' AS mean_x, exp_moments(y, NULL) ->> 'm2_x' AS m2_x
FROM (VALUES (1::float8, NULL::float8), (2, 4), (NULL, 1000), (NULL, 'NaN'), (6, 5)) AS t (y, x);
-- all of it against numeric arithmetic, of numbers that have few digits in either
CREATE TABLE value (i int, y float8, x float8, arm text);
INSERT INTO value SELECT i, 1e9 + floor(400 * dice(i, 'y')) / 4, floor(64 * (3 * dice(i, 'x') + dice(i, 'y'))) / 64, CASE WHEN dice(i, 'arm') < 0.3 THEN 'c' ELSE 't' END FROM generate_series(1, 20000) AS i;
INSERT INTO value SELECT i, NULL, 1, 'c' FROM generate_series(20001, 20100) AS i;
ANALYZE value;
CREATE VIEW figure AS SELECT arm, (m ->> 'n')::bigint AS n, (m ->> 'mean')::float8 AS mean, (m ->> 'm2')::float8 AS m2, (m ->> 'mean_x')::float8 AS mean_x,
    (m ->> 'm2_x')::float8 AS m2_x, (m ->> 'cxy')::float8 AS cxy, (m ->> 'nonzero')::bigint AS nonzero, (m ->> 'min')::float8 AS min, (m ->> 'max')::float8 AS max, m
FROM (SELECT arm, exp_moments(y, x) AS m FROM value GROUP BY arm) AS arms;
-- as it is worked out here, in this session and row by row
SET max_parallel_workers_per_gather = 0;
CREATE TABLE serial AS SELECT * FROM figure;
SELECT f.arm, f.n = v.n AND f.nonzero = v.n AND f.min = v.min AND f.max = v.max AS counts, near(f.mean, v.mean::float8) AS mean, near(f.m2, v.m2::float8) AS m2,
       near(f.mean_x, v.mean_x::float8) AS mean_x, near(f.m2_x, v.m2_x::float8) AS m2_x, near(f.cxy, v.cxy::float8) AS cxy
FROM serial AS f JOIN (
    SELECT arm, count(*) AS n, min(y) AS min, max(y) AS max, avg(y::numeric) AS mean, avg(x::numeric) AS mean_x,
           (count(*) * sum(y::numeric * y::numeric) - sum(y::numeric) * sum(y::numeric)) / count(*) AS m2, (count(*) * sum(x::numeric * x::numeric) - sum(x::numeric) * sum(x::numeric)) / count(*) AS m2_x,
           sum(y::numeric * x::numeric) - sum(y::numeric) * sum(x::numeric) / count(*) AS cxy
    FROM value WHERE y IS NOT NULL GROUP BY arm) AS v USING (arm) ORDER BY 1;

-- any parallel plan gives the same
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
EXPLAIN (COSTS OFF) SELECT exp_moments(y), exp_moments(y, x) FROM value;
CREATE FUNCTION differs_from_serial() RETURNS TABLE (arm text) LANGUAGE sql AS $$
    SELECT s.arm FROM serial AS s LEFT JOIN figure AS f ON f.arm = s.arm
    WHERE (f.n = s.n AND f.nonzero = s.nonzero AND f.min = s.min AND f.max = s.max AND near(f.mean, s.mean) AND near(f.m2, s.m2)
           AND near(f.mean_x, s.mean_x) AND near(f.m2_x, s.m2_x) AND near(f.cxy, s.cxy)) IS NOT TRUE $$;
SELECT count(*) AS differing FROM differs_from_serial();
SET parallel_leader_participation = off;
SELECT count(*) AS differing FROM differs_from_serial();
SET max_parallel_workers_per_gather = 1;
SELECT count(*) AS differing FROM differs_from_serial();
SELECT CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'force_parallel_mode' ELSE 'debug_parallel_query' END AS force_parallel \gset
SET :force_parallel = on;
SELECT count(*) AS differing FROM differs_from_serial();
RESET :force_parallel;
SET max_parallel_workers_per_gather = 2;
SET enable_hashagg = off;
SELECT count(*) AS differing FROM differs_from_serial();
SET enable_sort = off;
RESET enable_hashagg;
SELECT count(*) AS differing FROM differs_from_serial();
RESET enable_sort;
-- workers that see nothing, or no value
SELECT exp_moments(y, x) FROM value WHERE i = 77777;
SELECT exp_moments(y, x) FROM value WHERE y IS NULL;
SELECT exp_moments(y, x) -> 'n' AS n FROM value WHERE i IN (5, 20005);
-- NaN in a worker
SELECT attempt('SELECT exp_moments(CASE WHEN i = 19999 THEN ''NaN'' ELSE y END) FROM value');
-- a set is spilled and read again
SET work_mem = '64kB';
SET max_parallel_workers_per_gather = 0;
SELECT count(*), sum((m ->> 'n')::int) AS n, sum((m ->> 'mean')::numeric) = 20100 * 10050.5 AS exact FROM (SELECT i, exp_moments(i) AS m FROM value GROUP BY i) AS t;
SET max_parallel_workers_per_gather = 2;
SELECT count(*), sum((m ->> 'n')::int) AS n, sum((m ->> 'mean')::numeric) = 20100 * 10050.5 AS exact FROM (SELECT i, exp_moments(i) AS m FROM value GROUP BY i) AS t;
RESET work_mem;
-- as a window function: a running total, whose rows do not change one another
SELECT i, exp_moments(i) OVER (ORDER BY i) ->> 'mean' AS so_far, exp_moments(i) OVER (ORDER BY i ROWS 1 PRECEDING) ->> 'mean' AS of_two FROM generate_series(1, 5) AS i;
-- several in one query, by groups of groups
SELECT arm, exp_moments(1) -> 'n' AS n, exp_moments(i % 2) ->> 'mean' AS mean FROM value WHERE i <= 1000 GROUP BY ROLLUP (arm) ORDER BY arm;

-- refused: not finite, whichever it is
SELECT attempt(format('SELECT exp_moments(v) FROM (VALUES (1::float8), (%L)) AS t (v)', v)) FROM unnest(ARRAY['NaN', 'Infinity', '-Infinity']) AS v;
SELECT attempt(format('SELECT exp_moments(v) FROM (VALUES (%L::float8), (1)) AS t (v)', v)) FROM unnest(ARRAY['NaN', 'Infinity']) AS v;
SELECT attempt(format('SELECT exp_moments(1, v) FROM (VALUES (1::float8), (%L)) AS t (v)', v)) FROM unnest(ARRAY['NaN', '-Infinity']) AS v;
SELECT attempt('SELECT exp_moments(true)'), attempt('SELECT exp_moments(''1'')'), left(attempt('SELECT exp_moments(1e400::numeric)'), 20);
-- the ends of the doubles: null, never an infinity
SELECT (m ->> 'mean')::float8 AS mean, m -> 'm2' AS m2, (m ->> 'min')::float8 AS min, (m ->> 'max')::float8 AS max, m -> 'n' AS n FROM (SELECT exp_moments(v) AS m FROM (VALUES (1.7e308), (-1.7e308), (1.7e308)) AS t (v)) AS s;
SELECT (exp_moments(v) ->> 'mean')::float8 AS mean, exp_moments(v) ->> 'm2' AS m2 FROM (VALUES (5e-324), (1.5e-323)) AS t (v);
SELECT exp_moments(v, -v) ->> 'cxy' AS cxy FROM (VALUES (1.7e308), (-1.7e308)) AS t (v);
SELECT exp_moments('-0'::float8);
-- many equal values, and one more
SELECT exp_moments(CASE WHEN i = 1 THEN 1 ELSE 0.1 END) ->> 'mean' AS mean, exp_moments(0.1::float8) ->> 'm2' AS no_m2 FROM generate_series(1, 100000) AS i;

-- exp_merge_moments: as if they had been seen together, but for the digits that a mean near 1e9 has not
CREATE TABLE part AS SELECT i % 700 AS part, arm, exp_moments(y, x) AS m FROM value GROUP BY 1, 2;
ANALYZE part;
CREATE FUNCTION merged_differs() RETURNS TABLE (arm text) LANGUAGE sql AS $$
    SELECT s.arm FROM serial AS s, LATERAL (SELECT exp_merge_moments(m) AS m FROM part AS p WHERE p.arm = s.arm) AS f
    WHERE NOT (near((f.m ->> 'mean')::float8, s.mean) AND near((f.m ->> 'm2')::float8, s.m2, 1e-9) AND near((f.m ->> 'mean_x')::float8, s.mean_x)
               AND near((f.m ->> 'm2_x')::float8, s.m2_x) AND near((f.m ->> 'cxy')::float8, s.cxy, 1e-9)
               AND f.m - '{mean,m2,mean_x,m2_x,cxy}'::text[] = s.m - '{mean,m2,mean_x,m2_x,cxy}'::text[]) $$;
EXPLAIN (COSTS OFF) SELECT exp_merge_moments(m) FROM part;
SELECT count(*) AS differing FROM merged_differs();
SET max_parallel_workers_per_gather = 0;
SELECT count(*) AS differing FROM merged_differs();
RESET ALL;
\set SHOW_CONTEXT never
SELECT exp_merge_moments(m) FROM (VALUES (NULL::jsonb), ('{"n": 3, "mean": 2, "m2": 2, "min": 1, "max": 3, "nonzero": 3}'), (NULL), ('{"n": 1, "mean": 6, "min": 6, "max": 6, "nonzero": 1}'), ('{"n": 0}')) AS t (m);
-- of other forms: what one of them does not know, nobody does
SELECT exp_merge_moments(m) FROM (VALUES ('{"n": 100, "successes": 10}'::jsonb), ('{"n": 3, "sum": 6, "sum_sq": 14}'), ('{"n": 2, "mean": 1, "var": 0}')) AS t (m);
SELECT exp_merge_moments(m) AS nobody FROM (VALUES (NULL::jsonb)) AS t (m);
SELECT exp_merge_moments('{"n": 0}') AS none, exp_merge_moments(exp_moments) AS of_none FROM (SELECT exp_moments(1, 1) WHERE false) AS e;
SELECT exp_merge_moments(m) = (SELECT exp_moments(v) FROM (VALUES (1), (0), (1), (1)) AS t (v)) AS same FROM (VALUES ('{"n": 2, "successes": 1}'::jsonb), ('{"n": 2, "successes": 2}')) AS t (m);
SELECT attempt($$SELECT exp_merge_moments(m) FROM (VALUES ('{"n": 2, "mean": 1, "m2": 1}'::jsonb), ('{"n": 2, "mean": 1, "m2": 1, "mean_x": 1, "m2_x": 1, "cxy": 0}')) AS t (m)$$);
SELECT attempt($$SELECT exp_merge_moments(m) FROM (VALUES ('{"n": 9223372036854775807, "mean": 1, "m2": 1}'::jsonb), ('{"n": 2, "mean": 1, "m2": 1}')) AS t (m)$$);

-- exp_compare: the columns are the contract
SELECT a.name, a.type FROM pg_proc AS p, LATERAL (SELECT nr, name, format_type(type, NULL) AS type, mode FROM unnest(p.proargnames, p.proallargtypes, p.proargmodes) WITH ORDINALITY AS u (name, type, mode, nr)) AS a
WHERE p.proname = 'exp_compare' AND a.mode = 'o' ORDER BY a.nr;
SELECT pg_get_function_arguments(p.oid) FROM pg_proc AS p WHERE p.proname = 'exp_compare';
CREATE FUNCTION rounded(j jsonb, digits int DEFAULT 9) RETURNS jsonb LANGUAGE sql IMMUTABLE AS
$$SELECT jsonb_object_agg(key, CASE jsonb_typeof(value) WHEN 'number' THEN to_jsonb(trim_scale(round(value::numeric, digits))) ELSE value END) FROM jsonb_each(j)$$;
CREATE FUNCTION show(c jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS
$$SELECT string_agg(key || ' ' || coalesce(value #>> '{}', '-'), ', ') FROM jsonb_each(rounded(c))$$;
\pset format unaligned
\pset tuples_only on
SELECT show(to_jsonb(exp_compare('{"n": 1000, "mean": 10, "var": 40}', '{"n": 1100, "mean": 10.7, "var": 44}', mde => 0.5)));
SELECT show(to_jsonb(exp_compare('{"n": 1000, "successes": 100}', '{"n": 1100, "successes": 140}', 'proportion', alpha => 0.1, n_star => 2000, prior => '{"alpha": 2, "beta": 20}')));
SELECT show(to_jsonb(exp_compare('{"n": 8, "sum": 22, "sum_sq": 88, "sum_x": 50, "sum_xx": 346, "sum_xy": 160}', '{"n": 8, "sum": 6, "sum_sq": 12, "sum_x": 56, "sum_xx": 416, "sum_xy": 44}', 'ratio', lift => 'delta')));
SELECT show(to_jsonb(exp_compare('{"n": 12, "sum_y": 168.75, "sum_x": 205.75, "sum_yy": 4534.4375, "sum_xx": 5590.4375, "sum_xy": 4316.125}',
    '{"n": 11, "sum_y": 180.75, "sum_x": 184.5, "sum_yy": 3907.3125, "sum_xx": 4452.75, "sum_xy": 3843.4375}', 'cuped', lift => 'log', prior => '{"mean": 0, "sd": 0.1}')));
\pset format aligned
\pset tuples_only off

-- the three forms say the same
SELECT count(DISTINCT show(to_jsonb(exp_compare(c::jsonb, '{"n": 3, "mean": 2, "m2": 2}')))) AS answers FROM (VALUES
    ('{"n": 4, "mean": 0.25, "m2": 0.75}'), ('{"n": 4, "mean": 0.25, "var": 0.25}'), ('{"n": 4, "sum": 1, "sum_sq": 1}'), ('{"n": 4, "sum_y": 1, "sum_yy": 1}'),
    ('{"n": 4, "successes": 1}'), ('{"n": 4.0, "successes": 1.00, "else": [{}]}')) AS t (c);
-- NULL is the default, and nobody where it is an arm
SELECT exp_compare(c, t, NULL, NULL, NULL, NULL, NULL, NULL) = exp_compare(c, t) AS defaults, exp_compare(c, t) = exp_compare(control => c, treatment => t, kind => 'mean', alpha => 0.05, lift => 'fieller') AS named
FROM (VALUES ('{"n": 50, "sum": 100, "sum_sq": 300}'::jsonb, '{"n": 51, "sum": 110, "sum_sq": 290}'::jsonb)) AS v (c, t);
SELECT n_c, n_t, mean_c, mean_t, diff, p_value, decision, reasons, warnings FROM exp_compare(NULL, '{"n": 10, "mean": 1, "var": 1}');
SELECT n_c, n_t, mean_c, mean_t, decision, reasons, warnings FROM exp_compare('{"n": 10, "mean": 1, "var": 1}', NULL, 'ratio') WHERE false
UNION ALL SELECT n_c, n_t, mean_c, mean_t, decision, reasons, warnings FROM exp_compare(NULL, NULL, 'cuped')
UNION ALL SELECT n_c, n_t, mean_c, mean_t, decision, reasons, warnings FROM exp_compare(NULL, '{"n": 10, "successes": 1}', 'proportion');

-- what does not exist is NULL, with a warning
SET extra_float_digits = -6;
SELECT name, mean_t, diff, se, df, p_value, diff_lo, lift, lift_lo, av_p, chance_to_win, decision, warnings FROM (VALUES
    (1, 'nobody', '{"n": 100, "sum": 50, "sum_sq": 60}', '{"n": 0, "sum": 0, "sum_sq": 0}', 'mean'),
    (2, 'one', '{"n": 100, "sum": 50, "sum_sq": 60}', '{"n": 1, "sum": 2, "sum_sq": 4}', 'mean'),
    (3, 'equal', '{"n": 10, "sum": 10, "sum_sq": 10}', '{"n": 12, "sum": 12, "sum_sq": 12}', 'mean'),
    (4, 'constant', '{"n": 10, "sum": 10, "sum_sq": 10}', '{"n": 12, "sum": 24, "sum_sq": 48}', 'mean'),
    (5, 'one constant', '{"n": 10, "sum": 10, "sum_sq": 10}', '{"n": 4, "sum": 8, "sum_sq": 20}', 'mean'),
    (6, 'no events', '{"n": 1000, "sum": 0, "sum_sq": 0}', '{"n": 1000, "sum": 0, "sum_sq": 0}', 'mean'),
    (7, 'no conversions', '{"n": 1000, "successes": 0}', '{"n": 1000, "successes": 0}', 'proportion'),
    (8, 'mean 0', '{"n": 100, "sum": 0, "sum_sq": 100}', '{"n": 100, "sum": 30, "sum_sq": 130}', 'mean'),
    (9, 'negative', '{"n": 100, "sum": -100, "sum_sq": 200}', '{"n": 100, "sum": -50, "sum_sq": 130}', 'mean'),
    (10, 'denominator 0', '{"n": 10, "sum": 0, "sum_x": 0, "sum_sq": 0, "sum_xx": 0, "sum_xy": 0}', '{"n": 10, "sum": 3, "sum_x": 9, "sum_sq": 3, "sum_xx": 11, "sum_xy": 4}', 'ratio'),
    (11, 'x constant', '{"n": 3, "mean": 1, "m2": 2, "mean_x": 5, "m2_x": 0, "cxy": 0}', '{"n": 4, "mean": 2, "m2": 5, "mean_x": 5, "m2_x": 0, "cxy": 0}', 'cuped'),
    (12, 'rounding', '{"n": 3, "sum": 0.3, "sum_sq": 0.030000000000000002}', '{"n": 3, "sum": 0.6, "sum_sq": 0.12}', 'mean'),
    (13, 'rare', '{"n": 1000, "successes": 9}', '{"n": 1000, "successes": 991}', 'proportion'),
    (14, 'noise', '{"n": 5, "mean": 0.1, "var": 100}', '{"n": 5, "mean": 3, "var": 100}', 'mean')) AS v (i, name, c, t, kind),
    LATERAL exp_compare(c::jsonb, t::jsonb, kind) ORDER BY i;
SELECT lift, lift_lo, lift_hi, warnings FROM exp_compare('{"n": 5, "mean": 0.1, "var": 100}', '{"n": 5, "mean": 3, "var": 100}', lift => 'delta');
SELECT lift, lift_lo, lift_hi, warnings FROM exp_compare('{"n": 5, "mean": -2, "var": 1}', '{"n": 5, "mean": 3, "var": 1}', lift => 'log');
SELECT diff, se, diff_lo, diff_hi, 'out_of_range' = ANY (warnings) AS warned FROM (VALUES ('{"n": 5, "mean": 1e308, "var": 1e308}', '{"n": 5, "mean": -1e308, "var": 1e308}'),
    ('{"n": 5, "mean": 1, "m2": null}', '{"n": 5, "mean": 1, "m2": 2}')) AS v (c, t), LATERAL exp_compare(c::jsonb, t::jsonb);
RESET extra_float_digits;
-- what follows
SELECT n, mde, decision, reasons FROM (VALUES (99, 0.5, NULL), (1000, 0.5, NULL), (1000, -0.5, NULL), (1000, 0, NULL), (100000, 0, 0.1)) AS v (n, diff, mde),
    LATERAL exp_compare(jsonb_build_object('n', n, 'mean', 2, 'var', 1), jsonb_build_object('n', n, 'mean', 2 + diff, 'var', 1), mde => mde);

-- refused
SELECT attempt(format($$SELECT exp_compare('{"n": 10, "mean": 1, "var": 1}', '{"n": 10, "mean": 1, "var": 1}', %s)$$, args)) FROM (VALUES
    (1, $$'median'$$), (2, $$''$$), (3, $$'MEAN'$$), (4, 'alpha => 0'), (5, 'alpha => 0.5'), (6, 'alpha => -1'), (7, $$alpha => 'NaN'$$), (8, $$alpha => 'Infinity'$$),
    (9, $$lift => 'bootstrap'$$), (10, 'n_star => 0'), (11, 'n_star => -9223372036854775808'), (12, 'mde => 0'), (13, 'mde => -1'), (14, $$mde => 'NaN'$$), (15, $$mde => 'Infinity'$$),
    (16, $$prior => '{}'$$), (17, $$prior => '[]'$$), (18, $$prior => 'null'$$), (19, $$prior => '{"mean": 0, "sd": 0}'$$), (20, $$prior => '{"mean": 0, "sd": -1}'$$),
    (21, $$prior => '{"mean": 1e400, "sd": 1}'$$), (22, $$prior => '{"alpha": 1, "beta": 1}'$$), (23, $$'proportion'$$), (24, $$'ratio'$$), (25, $$'cuped'$$),
    (26, $$prior => '{"mean": "0", "sd": 1}'$$), (27, $$prior => '{"mean": 0, "sd": 1, "alpha": 1, "beta": 1}'$$)) AS v (i, args) ORDER BY i;
SELECT attempt($$SELECT exp_compare('{"n": 10, "successes": 1}', '{"n": 10, "successes": 1}', 'proportion', prior => '{"mean": 0, "sd": 1}')$$);
-- moments that are malformed, or that no values have; each as a control, and as what is merged
CREATE TABLE hostile (i serial, m jsonb);
INSERT INTO hostile (m) VALUES ('null'), ('1'), ('"n"'), ('[]'), ('{}'), ('[{"n": 1, "mean": 1, "m2": 0}]'), ('{"n": null}'), ('{"n": "10", "mean": 1, "m2": 1}'), ('{"n": -1, "mean": 1, "m2": 1}'),
    ('{"n": 1.5, "mean": 1, "m2": 1}'), ('{"n": 1e30, "mean": 1, "m2": 1}'), ('{"n": true, "mean": 1, "m2": 1}'), ('{"n": 10}'), ('{"n": 10, "mean": 1}'), ('{"n": 10, "m2": 1}'),
    ('{"n": 10, "mean": "NaN", "m2": 1}'), ('{"n": 10, "mean": 1e400, "m2": 1}'), ('{"n": 10, "mean": 1, "m2": -1}'), ('{"n": 10, "mean": 1, "var": -1e-3}'), ('{"n": 10, "mean": 1, "m2": 1e999}'),
    ('{"n": 10, "mean": 1, "m2": 1, "var": 1}'), ('{"n": 10, "mean": 1, "m2": 1, "sum": 10}'), ('{"n": 10, "successes": 11}'), ('{"n": 10, "successes": -1}'), ('{"n": 10, "successes": 1.5}'),
    ('{"n": 10, "successes": 1, "mean": 0.1}'), ('{"n": 10, "sum": 10}'), ('{"n": 10, "sum_sq": 10}'), ('{"n": 2, "sum": 10, "sum_sq": 1}'), ('{"n": 2, "sum": 0, "sum_sq": -1}'),
    ('{"n": 10, "mean": 1, "m2": 1, "mean_x": 1}'), ('{"n": 10, "mean": 1, "m2": 1, "mean_x": 1, "m2_x": 1}'), ('{"n": 10, "mean": 1, "m2": 1, "mean_x": 1, "m2_x": 1, "cxy": 5}'),
    ('{"n": 10, "mean": 1, "m2": 1, "mean_x": 1, "m2_x": -1, "cxy": 0}'), ('{"n": 10, "mean": 1, "m2": 1, "nonzero": 11}'), ('{"n": 10, "mean": 1, "m2": 1, "nonzero": -1}'),
    ('{"n": 10, "mean": [1], "m2": {}}'), ('{"n": 10, "mean": 1, "m2": 1, "min": "a"}'), (('{"n": 10, "mean": "' || repeat('x', 1000) || '"}')::jsonb);
INSERT INTO hostile (m) VALUES ((repeat('[', 500) || repeat(']', 500))::jsonb), (('{"n": ' || repeat('{"a":', 200) || '1' || repeat('}', 201))::jsonb);
SELECT i, attempt(format('SELECT exp_compare(%L, ''{"n": 3, "mean": 1, "m2": 2}'')', m)) AS control FROM hostile ORDER BY i;
SELECT i, merged, treatment FROM (SELECT i, attempt(format('SELECT exp_merge_moments(%L)', m)) AS merged, attempt(format('SELECT exp_compare(''{"n": 3, "mean": 1, "m2": 2}'', %L)', m)) AS treatment,
    attempt(format('SELECT exp_compare(%L, ''{"n": 3, "mean": 1, "m2": 2}'')', m)) AS control FROM hostile) AS t
WHERE left(merged, 18) <> left(control, 18) OR left(treatment, 18) <> left(control, 18) OR replace(treatment, 'treatment', 'control') <> control
   OR replace(replace(merged, 'Got moments', 'Got control'), 'JSON: moments', 'JSON: control') <> control;

-- properties, of arms of all sorts
CREATE TABLE pair AS SELECT i, k.kind, jsonb_build_object('n', n_c, 'mean', b.y, 'm2', n_c * s, 'mean_x', b.x, 'm2_x', n_c * b.v, 'cxy', n_c * sqrt(s * b.v) * r) AS c,
    jsonb_build_object('n', n_t, 'mean', b.y + d, 'm2', n_t * s * 2, 'mean_x', b.x * 1.01, 'm2_x', n_t * b.v, 'cxy', n_t * sqrt(2 * s * b.v) * r) AS t
FROM (SELECT i, 2 + floor(exp(12 * dice(i, 'a')))::int AS n_c, 2 + floor(exp(12 * dice(i, 'b')))::int AS n_t, exp(20 * dice(i, 'c') - 10) AS s, 2 * dice(i, 'd') - 1 AS d, 1.8 * dice(i, 'e') - 0.9 AS r FROM generate_series(1, 400) AS i) AS a,
    LATERAL (SELECT 0.5 + 10 * dice(i, 'f') AS y, 1 + dice(i, 'g') AS x, 0.01 + dice(i, 'h') AS v) AS b, (VALUES ('mean'), ('ratio'), ('cuped')) AS k (kind);
CREATE TABLE answer AS SELECT p.*, r.* FROM pair AS p, LATERAL exp_compare(c, t, kind, mde => 0.3) AS r;
SELECT kind, count(*), count(p_value) AS p_values, count(lift_lo) AS bounded, count(*) FILTER (WHERE p_value < 0.05) > 20 AS rejecting FROM answer GROUP BY 1 ORDER BY 1;
-- swapping arms turns the signs, and nothing else
SELECT count(*) AS wrong FROM answer AS a, LATERAL exp_compare(t, c, kind, mde => 0.3) AS b
WHERE (near(a.diff, -b.diff, 1e-9) AND near(a.se, b.se) AND near(a.df, b.df) AND near(a.p_value, b.p_value, 1e-9) AND near(a.diff_lo, -b.diff_hi, 1e-9) AND near(a.diff_hi, -b.diff_lo, 1e-9)
       AND near(a.av_diff_lo, -b.av_diff_hi, 1e-9) AND (near(a.av_p, b.av_p, 1e-9)) AND a.n_c = b.n_t AND near(a.mean_c, b.mean_t) AND near(a.var_c, b.var_t)
       AND near(a.mde_now, b.mde_now) AND near(a.power_at_mde, b.power_at_mde, 1e-9) AND (a.cuped_theta IS NULL OR near(a.cuped_theta, b.cuped_theta, 1e-9))) IS NOT TRUE;
-- the interval excludes 0 exactly where the test rejects: of the difference, and of the lift by Fieller; at any time, too
SELECT count(*) AS wrong FROM answer
WHERE ((p_value < 0.05) = (diff_lo > 0 OR diff_hi < 0)) IS NOT TRUE OR ((av_p < 0.05) = (av_diff_lo > 0 OR av_diff_hi < 0)) IS NOT TRUE
   OR lift_lo IS NOT NULL AND (p_value < 0.05) <> (lift_lo > 0 OR lift_hi < 0) OR av_lift_lo IS NOT NULL AND (av_p < 0.05) <> (av_lift_lo > 0 OR av_lift_hi < 0)
   OR lift_lo IS NULL AND NOT 'lift_ci_unbounded' = ANY (warnings) OR av_diff_lo > diff_lo AND df > 30 OR NOT p_value BETWEEN 0 AND 1 OR NOT av_p BETWEEN 0 AND 1;
-- units: of cents instead of euros everything is a hundred times as much, and lifts and probabilities are what they were
SELECT count(*) AS wrong FROM answer AS a, LATERAL exp_compare(
    c || jsonb_build_object('mean', (c ->> 'mean')::numeric * 100, 'm2', (c ->> 'm2')::numeric * 10000, 'cxy', (c ->> 'cxy')::numeric * 100),
    t || jsonb_build_object('mean', (t ->> 'mean')::numeric * 100, 'm2', (t ->> 'm2')::numeric * 10000, 'cxy', (t ->> 'cxy')::numeric * 100), kind, mde => 30) AS b
WHERE (near(100 * a.diff, b.diff, 1e-9) AND near(100 * a.se, b.se, 1e-9) AND near(a.p_value, b.p_value, 1e-8) AND near(a.lift, b.lift, 1e-9) AND near(a.av_p, b.av_p, 1e-8)
       AND near(a.chance_to_win, b.chance_to_win, 1e-6) AND near(a.power_at_mde, b.power_at_mde, 1e-8) AND a.decision = b.decision AND a.warnings = b.warnings) IS NOT TRUE;
-- moments in parts, merged
SELECT count(*) AS wrong FROM (SELECT exp_compare(c, t, 'cuped') AS whole FROM (SELECT max(m::text) FILTER (WHERE arm = 'c')::jsonb AS c, max(m::text) FILTER (WHERE arm = 't')::jsonb AS t FROM serial) AS s) AS a,
    (SELECT exp_compare(c, t, 'cuped') AS merged FROM (SELECT exp_merge_moments(m) FILTER (WHERE arm = 'c') AS c, exp_merge_moments(m) FILTER (WHERE arm = 't') AS t FROM part) AS s) AS b
WHERE (near((a.whole).diff, (b.merged).diff, 1e-8) AND near((a.whole).se, (b.merged).se, 1e-9) AND near((a.whole).p_value, (b.merged).p_value, 1e-7) AND near((a.whole).cuped_theta, (b.merged).cuped_theta, 1e-9)) IS NOT TRUE;

-- exp_adjust
SET extra_float_digits = 0;
SELECT m, exp_adjust(ARRAY[0.01, NULL, 0.02, 0.03, 0.04, 0.05], m) FROM unnest(ARRAY['holm', 'hochberg', 'bh', 'by', 'bonferroni', NULL]) WITH ORDINALITY AS u (m, i) ORDER BY i;
SELECT exp_adjust(ARRAY[0.04, 0.01]), exp_adjust(NULL), exp_adjust('{}'), exp_adjust(ARRAY[NULL]::float8[]), exp_adjust(ARRAY[0, 1, '-0', 1e-320], 'bonferroni'), exp_adjust('{{0.01,0.02},{0.03,NULL}}');
SELECT attempt(format('SELECT exp_adjust(%s)', args)) FROM (VALUES (1, 'ARRAY[0.1], ''sidak'''), (2, 'ARRAY[0.1], '''''), (3, 'ARRAY[-0.1]'), (4, 'ARRAY[1.0000001]'), (5, 'ARRAY[0.5, ''NaN'']'), (6, 'ARRAY[''Infinity''::float8]'), (7, 'NULL, ''sidak''')) AS v (i, args) ORDER BY i;
RESET extra_float_digits;
-- adjusted in a query
SELECT metric, p, adjusted FROM (VALUES (ARRAY['a', 'b', 'c'], ARRAY[0.03, 0.5, 0.01])) AS v (metrics, p_values), unnest(metrics, p_values, exp_adjust(p_values)) AS u (metric, p, adjusted);
SELECT count(*) AS wrong FROM (SELECT array_agg(dice(i, 'p') ^ 4 ORDER BY i) AS p FROM generate_series(1, 1000) AS i) AS s, unnest(p, exp_adjust(p), exp_adjust(p, 'hochberg'), exp_adjust(p, 'bh'), exp_adjust(p, 'by'), exp_adjust(p, 'bonferroni')) AS u (p1, holm, hochberg, bh, by, bonferroni)
WHERE NOT (p1 <= bh AND bh <= hochberg AND hochberg <= holm AND holm <= bonferroni AND bh <= by AND bonferroni <= 1);

-- exp_power, exp_sample_size, exp_mde
SELECT round(exp_power(20, 20, 0, 1, sd => 1)::numeric, 9) AS t_test, round(exp_power(1000, 1000, 0, 2, 15)::numeric, 9) AS t_large, round(exp_power(31235, 31235, 0.05, 0.005)::numeric, 6) AS proportion,
       round(exp_power(1000, 1000, 10, 0, 20, margin => 2)::numeric, 6) AS not_inferior, exp_power(NULL, 1, 1, 1) AS without;
SELECT * FROM exp_sample_size(0.5, 0.25, power => 0.9);
SELECT * FROM exp_sample_size(0.05, 0.005);
SELECT * FROM exp_sample_size(100, -5, 40, alpha => 0.01, power => 0.9, ratio => 9);
SELECT * FROM exp_sample_size(100, 0, 40, margin => 2);
SELECT * FROM exp_sample_size(0.5, NULL);
SELECT round(exp_mde(31235, 31235, 0.05)::numeric, 9) AS proportion, round(exp_mde(1000, 1000, 10, 20)::numeric, 9) AS mean, exp_mde(NULL, 1, 1) AS without;
SELECT exp_power(100, 100, 0.5, 0.5) > 0.99 AS to_certainty, exp_power(100, 100, 0.5, 0.1, NULL, NULL, NULL) = exp_power(100, 100, 0.5, 0.1) AS defaults;
-- no number of subjects, no effect: NULL and a warning
SELECT * FROM exp_sample_size(10, 0, 5);
SELECT * FROM exp_sample_size(10, 1e-200, 5);
SELECT exp_mde(2, 2, 0.99);
-- more subjects, more power; what is found by so many is found by so many
SELECT count(*) AS wrong FROM (SELECT n, power, lag(power) OVER (PARTITION BY sd ORDER BY n) AS before FROM generate_series(2, 2000, 37) AS n, (VALUES (NULL::float8), (3.0)) AS s (sd), exp_power(n, 2 * n, 0.2, 0.05, sd) AS power) AS t WHERE power < before OR NOT power BETWEEN 0 AND 1;
SELECT count(*) AS wrong FROM generate_series(20, 5000, 61) AS n, (VALUES (NULL::float8), (3.0)) AS s (sd), exp_mde(n, n, 0.2, sd) AS mde, exp_sample_size(0.2, mde, sd) AS size WHERE (abs(size.n_treatment - n) <= 1) IS NOT TRUE;
SELECT attempt(format('SELECT %s', call)) FROM (VALUES (1, 'exp_power(1, 100, 0.5, 0.1)'), (2, 'exp_power(100, -5, 0.5, 0.1)'), (3, 'exp_power(100, 100, 1.5, 0.1)'), (4, 'exp_power(100, 100, 0.95, 0.1)'),
    (5, 'exp_power(100, 100, ''NaN'', 0.1, 1)'), (6, 'exp_power(100, 100, 1, ''Infinity'', 1)'), (7, 'exp_power(100, 100, 1, 1, 0)'), (8, 'exp_power(100, 100, 1, 1, -1)'), (9, 'exp_power(100, 100, 1, 1, ''NaN'')'),
    (10, 'exp_power(100, 100, 1, 1, 1, 0.5)'), (11, 'exp_power(100, 100, 1, 1, 1, 0)'), (12, 'exp_power(100, 100, 1, 1, 1, 0.05, -1)'), (13, 'exp_power(100, 100, 1, 1, 1, margin => ''Infinity'')'),
    (14, 'exp_sample_size(0.5, 0.1, power => 1)'), (15, 'exp_sample_size(0.5, 0.1, power => 0)'), (16, 'exp_sample_size(0.5, 0.1, ratio => 0)'), (17, 'exp_sample_size(0.5, 0.1, ratio => ''NaN'')'),
    (18, 'exp_sample_size(0.5, 0.6)'), (19, 'exp_mde(0, 10, 0.5)'), (20, 'exp_mde(10, 10, 0)'), (21, 'exp_mde(10, 10, 0.5, power => 1.5)')) AS v (i, call) ORDER BY i;
-- the ends: an answer, NULL or an error, at once
SELECT count(*) AS calls, count(*) FILTER (WHERE power !~ '^(0|1|[0-9.e-]+|22023 .*)$') AS wrong FROM unnest(ARRAY['2', '3', '1000', '9223372036854775807']) AS n, unnest(ARRAY['0.5', '1e308', '-1e-308']) AS baseline,
    unnest(ARRAY['0', '1e-320', '1e308', '-1e308']) AS effect, unnest(ARRAY['5e-324', '1', '1e308']) AS sd, attempt(format('SELECT exp_power(%s, %s, %s, %s, %s)', n, n, baseline, effect, sd)) AS power;

-- moments of a metric: x is the covariate, d the denominator, which a ratio takes; merged, too, but not with moments that have none
SELECT kind, mean_c, mean_t, round(cuped_theta::numeric, 9) AS cuped_theta FROM unnest(ARRAY['mean', 'cuped', 'ratio']) AS kind, exp_compare('{"n": 100, "mean": 2, "m2": 50, "mean_x": 7, "m2_x": 30, "cxy": 20, "mean_d": 4, "m2_d": 40, "cyd": 10}', '{"n": 100, "mean": 2.5, "m2": 50, "mean_x": 7, "m2_x": 30, "cxy": 20, "mean_d": 4, "m2_d": 40, "cyd": 10}', kind);
SELECT exp_merge_moments(m) FROM (VALUES ('{"n": 2, "mean": 2, "m2": 2, "mean_x": 7, "m2_x": 0, "cxy": 0, "mean_d": 4, "m2_d": 2, "cyd": 2}'::jsonb), ('{"n": 0}'), ('{"n": 2, "mean": 4, "m2": 0, "mean_x": 7, "m2_x": 2, "cxy": 0, "mean_d": 4, "m2_d": 2, "cyd": 0}')) AS v (m);
SELECT attempt($$SELECT exp_merge_moments(m) FROM (VALUES ('{"n": 2, "mean": 2, "m2": 2, "mean_x": 7, "m2_x": 0, "cxy": 0, "mean_d": 4, "m2_d": 2, "cyd": 2}'::jsonb), ('{"n": 2, "mean": 2, "m2": 2, "mean_x": 7, "m2_x": 0, "cxy": 0}')) AS v (m)$$);
-- no standard error, no figure that rests on it: not 1, nor 0
SELECT var_c, se, df, p_value, diff_lo, av_p, av_log_e, lift_lo, chance_to_win, power_at_mde, mde_now, decision, warnings FROM exp_compare('{"n": 5, "mean": 1, "m2": null}', '{"n": 5, "mean": 1, "m2": 2}', mde => 0.1);

-- who may: readers of any scope; the parts of aggregates are nobody's
CREATE ROLE regress_statistics_reader;
CREATE ROLE regress_statistics_nobody;
SELECT exp_define('e', '{"a": 1}', scope => 'shop'), exp_grant('regress_statistics_reader', 'reader', 'shop');
CREATE TABLE call (i serial, call text);
INSERT INTO call (call) VALUES ('exp_moments(1) -> ''n'''), ('exp_moments(1, 2) -> ''n'''), ('exp_merge_moments(''{"n": 1, "successes": 1}'') -> ''n'''), ('(exp_compare(NULL, NULL)).n_c'), ('exp_adjust(ARRAY[0.5])'),
    ('exp_power(100, 100, 0.5, 0.5) > 0.99'), ('(exp_sample_size(0.5, 0.25)).total'), ('exp_mde(100, 100, 1, 1) > 0'), ('exp_moments_add(NULL::internal, 1)'),
    ('exp_moments_answer(NULL::internal)'), ('exp_moments_save(NULL::internal)');
GRANT SELECT ON call TO PUBLIC;
SET ROLE regress_statistics_nobody;
SELECT call, CASE WHEN call ~ 'internal' THEN (attempt('SELECT ' || call) ~ '^(42846|0A000) cannot')::text ELSE attempt('SELECT ' || call) END AS attempt FROM call ORDER BY i;
SET ROLE regress_statistics_reader;
SELECT call, CASE WHEN call ~ 'internal' THEN (attempt('SELECT ' || call) ~ '^(42846|0A000) cannot')::text ELSE attempt('SELECT ' || call) END AS attempt FROM call ORDER BY i;
RESET ROLE;
SELECT exp_revoke('regress_statistics_reader', 'reader', 'shop');
SET ROLE regress_statistics_reader;
SELECT call, CASE WHEN call ~ 'internal' THEN (attempt('SELECT ' || call) ~ '^(42846|0A000) cannot')::text ELSE attempt('SELECT ' || call) END AS attempt FROM call WHERE i IN (1, 3, 4) ORDER BY i;
RESET ROLE;
DROP OWNED BY regress_statistics_reader;
DROP ROLE regress_statistics_reader, regress_statistics_nobody;
-- called by hand, by who may: there is no state outside of an aggregate
SELECT bool_and(attempt('SELECT ' || call) ~ '^(42846|0A000) cannot') AS refused FROM unnest(ARRAY['exp_moments_add(NULL::internal, 1)', 'exp_moments_combine(NULL::internal, NULL::internal)', 'exp_moments_answer(NULL::internal)', 'exp_moments_load(NULL, NULL::internal)']) AS call;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
