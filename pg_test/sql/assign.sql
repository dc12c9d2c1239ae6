-- Assigning: sticky, exactly one row, and a pure function of scope, salt and subject.
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

SELECT exp_define('e', '[{"key": "control", "payload": {"color": "blue"}}, {"key": "treatment", "payload": {"color": "green"}}]');

-- sticky
SELECT * FROM exp_assign('e', 'user-1');
SELECT * FROM exp_assign('e', 'user-1');
SELECT * FROM exp_assign('e', 'user-2');
SELECT * FROM exp_assign('absent', 'user-1');
SELECT * FROM exp_assign('e', 'user-1', scope => 'nowhere');
-- anywhere an expression may stand, and by name
SELECT (exp_assign('e', 'user-1')).variant;
SELECT (exp_assign(key => 'e', subject => 'user-1', context => '{"plan": "pro"}', scope => 'global')).*;
SELECT i, a.variant FROM generate_series(1, 3) AS i, exp_assign('e', 'user-' || i) AS a;
SELECT CASE (exp_assign('e', 'user-1')).variant WHEN 'treatment' THEN 'new checkout' ELSE 'old checkout' END AS show;
-- it joins the transaction
BEGIN;
SELECT is_new, reason FROM exp_assign('e', 'gone');
SELECT is_new, reason FROM exp_assign('e', 'gone');
ROLLBACK;
SELECT is_new, reason FROM exp_assign('e', 'gone');

-- what is stored
SELECT variant, assigned_at = now() AS "now", exposed_at, exposures, context FROM exp_get_assignment('e', 'user-1');
BEGIN;
SELECT reason FROM exp_assign('e', 'user-4', '{"plan": "pro", "age": 40}');
SELECT variant, assigned_at = now() AS "now", exposed_at, exposures, context FROM exp_get_assignment('e', 'user-4');
COMMIT;
-- the first context stays
SELECT reason FROM exp_assign('e', 'user-4', '{"plan": "free"}');
SELECT context FROM exp_get_assignment('e', 'user-4');
SELECT context FROM exp.assignment WHERE subject = 'user-4';
SELECT * FROM exp_get_assignment('e', 'unknown');
SELECT * FROM exp_get_assignment('absent', 'user-1');
SELECT * FROM exp_get_assignment('e', NULL);
SELECT * FROM exp_get_assignment(NULL, 'user-1');
SELECT scope, experiment, subject, variant, exposures FROM exp.enrolled ORDER BY subject;

-- NULLs: writers refuse them, readers answer nothing, defaults stay defaults
SELECT attempt($$SELECT exp_assign(NULL, 's')$$);
SELECT attempt($$SELECT exp_assign('e', NULL)$$);
SELECT attempt($$SELECT exp_log_exposure('e', NULL)$$);
SELECT attempt($$SELECT exp_assign_many('e', NULL)$$);
SELECT attempt($$SELECT exp_assign_many(NULL, ARRAY['s'])$$);
SELECT attempt($$SELECT exp_assign_many('e', ARRAY['s', NULL])$$);
SELECT exp_peek(NULL, 's'), exp_peek('e', NULL), exp_peek('absent', 's'), exp_bucket(NULL, 's', 's'), exp_bucket('native', NULL, 's'), exp_bucket('native', 's', NULL);
SELECT reason FROM exp_assign('e', 'user-1', NULL, NULL);

-- subjects: 1 to 1,024 bytes of anything
SELECT attempt($$SELECT exp_assign('e', '')$$);
SELECT attempt($$SELECT exp_assign('e', repeat('x', 1025))$$);
SELECT attempt($$SELECT exp_assign('e', repeat('é', 513))$$);
SELECT attempt($$SELECT exp_assign('e', repeat('x', 1048576))$$) LIKE '22023 INVALID_SUBJECT: the subject is 1048576 bytes long, at most 1024 are allowed%' AS refused;
SELECT attempt($$SELECT exp_peek('e', '')$$);
SELECT attempt($$SELECT exp_get_assignment('e', repeat('x', 1025))$$) LIKE '22023 INVALID_SUBJECT%' AS refused;
SELECT length(s), octet_length(s), (exp_assign('e', s)).reason, (exp_assign('e', s)).reason, exp_peek('e', s) = (exp_assign('e', s)).variant AS agrees
FROM unnest(ARRAY[repeat('x', 1024), repeat('é', 512), repeat('🧪', 256), ' ', E'\n', E'\x01\t\x7f', $$'; DROP TABLE exp.assignment; --$$, '"x"', '\', '%s', 'null', '{}', U&'\00E9', U&'e\0301']) AS s;
-- incompressible ones fit the index, too
SELECT (exp_assign('e', (SELECT left(string_agg(md5(i::text), ''), 1024) FROM generate_series(1, 32) AS i))).reason;

-- contexts: objects of up to 64 KB
SELECT attempt($$SELECT exp_assign('e', 'c', '[]')$$);
SELECT attempt($$SELECT exp_assign('e', 'c', 'null')$$);
SELECT attempt($$SELECT exp_assign('e', 'c', '"x"')$$);
SELECT attempt($$SELECT exp_assign('e', 'c', '1')$$);
SELECT attempt($$SELECT exp_assign('e', 'c', jsonb_build_object('a', repeat('x', 65536)))$$);
SELECT attempt($$SELECT exp_peek('e', 'c', '[]')$$);
SELECT attempt($$SELECT exp_log_exposure('e', 'c', '[]')$$);
SELECT attempt($$SELECT exp_assign('absent', 'c', '[]')$$);
-- refused or not does not depend on what is stored
SELECT attempt($$SELECT exp_assign('e', 'user-1', '[]')$$);
SELECT count(*) FROM exp_get_assignment('e', 'c');
SELECT (exp_assign('e', 'c', jsonb_build_object('a', repeat('x', 65000)))).reason;
SELECT length(context ->> 'a') FROM exp_get_assignment('e', 'c');
SELECT (exp_assign('e', 'deep', (repeat('{"a":', 2000) || '1' || repeat('}', 2000))::jsonb)).reason;

-- sets: one row per distinct subject, in the order of their first appearance
SELECT subject, variant, is_new, reason FROM exp_assign_many('e', ARRAY['m3', 'm1', 'm2', 'm1', 'm3', 'user-1']);
SELECT subject, variant, is_new, reason FROM exp_assign_many('e', ARRAY['m3', 'm4']);
SELECT * FROM exp_assign_many('e', '{}');
SELECT * FROM exp_assign_many('e', '{}', '{}');
SELECT subject, reason FROM exp_assign_many('e', ARRAY[['n1', 'n2'], ['n3', 'n1']]);
SELECT subject, variant, is_new, reason FROM exp_assign_many('absent', ARRAY['m1', 'm2', 'm1']);
-- contexts run parallel; of a subject's contexts the first is kept
SELECT subject, reason FROM exp_assign_many('e', ARRAY['k1', 'k2', 'k1', 'k3'], ARRAY['{"a": 1}', '{"a": 2}', '{"a": 3}', NULL]::jsonb[]);
SELECT s, context FROM unnest(ARRAY['k1', 'k2', 'k3']) AS s, exp_get_assignment('e', s);
SELECT attempt($$SELECT exp_assign_many('e', ARRAY['k4', 'k5'], ARRAY['{}']::jsonb[])$$);
SELECT attempt($$SELECT exp_assign_many('e', ARRAY['k4', 'k5'], '{}')$$);
SELECT attempt($$SELECT exp_assign_many('e', ARRAY['k4', 'k5'], ARRAY['{}', '[]']::jsonb[])$$);
SELECT attempt($$SELECT exp_assign_many('e', ARRAY['k4', ''])$$);
SELECT attempt($$SELECT exp_assign_many('e', ARRAY['k4', 'k4'], ARRAY['{}', '[]']::jsonb[])$$);
SELECT count(*) AS none FROM exp.assignment WHERE subject IN ('k4', 'k5');
-- 20,000 at once
SELECT exp_define('set', '{"a": 1, "b": 3}');
SELECT variant, is_new, count(*) FROM exp_assign_many('set', ARRAY(SELECT i::text FROM generate_series(1, 20000) AS i)) GROUP BY 1, 2 ORDER BY 1;
SELECT variant, is_new, count(*) FROM exp_assign_many('set', ARRAY(SELECT i::text FROM generate_series(1, 20000) AS i)) GROUP BY 1, 2 ORDER BY 1;
SELECT variant, assigned, subjects, exposures FROM exp_results('set');

-- arguments as tables store them: short, compressed, out of line
CREATE TABLE stored_arguments (s text, c jsonb, a text[], j jsonb[]);
ALTER TABLE stored_arguments ALTER c SET STORAGE EXTERNAL;
INSERT INTO stored_arguments
SELECT 'toast' || i, jsonb_build_object('blob', repeat(md5(i::text), CASE i WHEN 1 THEN 0 WHEN 2 THEN 100 ELSE 2000 END), 'i', i),
       ARRAY(SELECT 'toast-' || i || '-' || n || repeat('x', 200) FROM generate_series(1, i * 50) AS n), ARRAY(SELECT jsonb_build_object('n', n, 'blob', repeat('y', 3000)) FROM generate_series(1, i * 50) AS n)
FROM generate_series(1, 3) AS i;
SELECT s, a.reason, (SELECT context = c FROM exp_get_assignment('e', s)) AS kept FROM stored_arguments, LATERAL exp_assign('e', s, c) AS a ORDER BY s;
SELECT s, (SELECT context = c FROM exp_get_assignment('e', s)) AS kept FROM stored_arguments ORDER BY s;
SELECT s, count(*), count(*) FILTER (WHERE is_new) AS new FROM stored_arguments, LATERAL exp_assign_many('e', a, j) GROUP BY s ORDER BY s;
SELECT count(*) AS kept FROM stored_arguments, LATERAL unnest(a, j) AS u (subject, context), LATERAL exp_get_assignment('e', u.subject) AS g WHERE g.context = u.context;
-- one call for each column of .*, as Postgres has it
SELECT (exp_assign('e', 'columns')).*;

-- exp_peek answers what exp_assign will, one by one and by set
SELECT exp_define('peek', '{"a": 1, "b": 2, "c": 4}', coverage => 0.6);
CREATE TABLE peeked AS SELECT 'p' || i AS subject, exp_peek('peek', 'p' || i) AS variant FROM generate_series(1, 1000) AS i;
SELECT count(*) AS enrolled FROM exp.enrolled WHERE experiment = 'peek';
SELECT count(*) AS differing FROM peeked AS p, LATERAL exp_assign('peek', p.subject) AS a WHERE a.variant IS DISTINCT FROM p.variant;
SELECT count(*) AS differing FROM peeked AS p JOIN exp_assign_many('peek', ARRAY(SELECT subject FROM peeked)) AS a USING (subject) WHERE a.variant IS DISTINCT FROM p.variant;
SELECT count(*) AS differing FROM peeked AS p WHERE exp_peek('peek', p.subject) IS DISTINCT FROM p.variant;
SELECT variant, count(*) FROM peeked GROUP BY 1 ORDER BY 1;

-- coverage: growing it moves nobody, shrinking it keeps the enrolled
SELECT exp_define('grow', '{"a": 1, "b": 2, "c": 4}', coverage => 0.1);
CREATE TABLE grown (subject text PRIMARY KEY, coverage float8, variant text);
DO $$
DECLARE
    c float8;
BEGIN
    FOREACH c IN ARRAY ARRAY[0.1, 0.25, 0.5, 0.9, 0.999, 1] LOOP
        PERFORM exp_define('grow', coverage => c);
        INSERT INTO grown SELECT s, c, exp_peek('grow', s) FROM (SELECT 'g' || i AS s FROM generate_series(1, 1000) AS i) AS s
        WHERE exp_peek('grow', s) IS NOT NULL
        ON CONFLICT (subject) DO UPDATE SET variant = CASE WHEN grown.variant = excluded.variant THEN grown.variant ELSE 'MOVED' END;
    END LOOP;
END $$;
SELECT coverage AS enters_at, count(*) FROM grown GROUP BY 1 ORDER BY 1;
SELECT variant, count(*) FROM grown GROUP BY 1 ORDER BY 1;
SELECT count(*) AS enrolled FROM exp_assign_many('grow', ARRAY(SELECT subject FROM grown)) WHERE variant IS NOT NULL;
SELECT exp_define('grow', coverage => 0);
SELECT reason, count(*) FROM exp_assign_many('grow', ARRAY(SELECT subject FROM grown) || ARRAY['later']) GROUP BY 1 ORDER BY 1;

-- the line: variant i owns [cum_i, cum_i + coverage * w_i)
SELECT exp_define('line', '[{"key": "x", "weight": 1}, {"key": "y", "weight": 3}]', salt => 'pinch', coverage => 0.5, scope => 'tenant');
SELECT count(*) AS wrong
FROM generate_series(1, 1000) AS i, LATERAL (SELECT exp_bucket('native', '6:tenantpinch', 's' || i) AS at) AS b
WHERE exp_peek('line', 's' || i, scope => 'tenant') IS DISTINCT FROM
      CASE WHEN at < 0.125 THEN 'x' WHEN at >= 0.25 AND at < 0.625 THEN 'y' END;

-- the hash is pinned for ever
SET extra_float_digits = 1;
SELECT seed, left(subject, 20) AS subject, exp_bucket('native', seed, subject)
FROM (VALUES ('', ''), ('seed', ''), ('', 'subject'), ('seed', 'subject'), ('6:globale', 'user-1'), ('6:globale', 'user-2'), ('ключ', '🧪'),
             ('a', 'bc'), ('ab', 'c'), ('seed', repeat('x', 1024))) AS v (seed, subject);
SELECT attempt($$SELECT exp_bucket('md5', 'a', 'b')$$);
-- no separator can be forged: these are three different seeds
SELECT count(DISTINCT exp_bucket('native', seed, 's')) FROM unnest(ARRAY['1:ab:c', '3:a:bc', '1:a:bc']) AS seed;
-- the scope is part of the seed: the same key splits otherwise elsewhere
SELECT exp_define('e', '{"control": 1, "treatment": 1}', scope => 'tenant');
SELECT count(*) FILTER (WHERE exp_peek('e', 't' || i) = exp_peek('e', 't' || i, scope => 'tenant')) BETWEEN 400 AND 600 AS independent FROM generate_series(1, 1000) AS i;
-- usable in an index, and in parallel plans
SELECT exp_bucket('native', 'seed', 'user-1') = exp_bucket('native', 'seed', 'user-1'::varchar) AS same;

-- a single variant is a rollout
SELECT exp_define('rollout', '{"on": 1}', coverage => 0.2);
SELECT variant, count(*) FROM exp_assign_many('rollout', ARRAY(SELECT 'r' || i FROM generate_series(1, 1000) AS i)) GROUP BY 1 ORDER BY 1;

-- a mistaken type is told so
SELECT exp_assign('e', 1);
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
