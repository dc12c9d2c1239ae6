-- Deciding and explaining: what a subject gets of everything, and why.
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
\set german '[{"conditions": [{"attribute": "country", "operator": "eq", "value": "DE"}]}]'

-- before exp_init(): nothing
SELECT count(*) FROM exp_decide('s');
SELECT * FROM exp_explain('e', 's');

-- an experiment for every reason
SELECT exp_create_layer('l') ->> 'layer', exp_create_audience('german', :'german') ->> 'audience', exp_define('ungoverned', '{"a": 1}');
SELECT exp_create_holdout('h', 0.3) ->> 'key' AS holdout;
SELECT exp_define(k, '[{"key": "control", "payload": {"color": "blue"}}, {"key": "treatment", "weight": 2}]', CASE k WHEN 'draft' THEN 'draft' WHEN 'forced' THEN 'draft' END, coverage => CASE k WHEN 'coverage' THEN 0.4 END,
                  audience => CASE WHEN k IN ('audience', 'winner') THEN 'german' END, targeting => CASE k WHEN 'targeting' THEN :'german'::jsonb END, layer => CASE k WHEN 'layer' THEN '{"layer": "l", "start": 0, "end": 4999}'::jsonb END,
                  hash => CASE k WHEN 'foreign' THEN 'growthbook_v2' END)
FROM unnest(ARRAY['draft', 'forced', 'plain', 'paused', 'stopped', 'enrolled', 'winner', 'archived', 'audience', 'targeting', 'layer', 'coverage', 'ranges', 'foreign']) AS k;
SELECT exp_set_allocations('ranges', '[{"variant": "control", "start": 0, "end": 2999}, {"variant": "treatment", "start": 6000, "end": 8999}]') IS NOT NULL AS set;
CREATE TABLE subjects AS SELECT i, 'u' || i AS subject, CASE i % 3 WHEN 0 THEN '{"country": "DE"}' WHEN 1 THEN '{"country": "AT"}' ELSE '{}' END::jsonb AS context FROM generate_series(1, 400) AS i;
SELECT k, count(a.variant) > 30 AS some FROM unnest(ARRAY['plain', 'paused', 'stopped', 'enrolled', 'winner', 'archived', 'audience', 'targeting', 'layer', 'coverage', 'ranges', 'foreign']) AS k,
     LATERAL exp_assign_many(k, ARRAY(SELECT subject FROM subjects WHERE i <= 200), ARRAY(SELECT '{"country": "DE"}'::jsonb FROM subjects WHERE i <= 200)) AS a GROUP BY k ORDER BY k;
SELECT count(exp_override('forced', subject, 'treatment')) FROM subjects WHERE i % 10 = 0;
SELECT count(exp_override('plain', subject, 'control')) FROM subjects WHERE i % 50 = 0;
SELECT exp_pause('paused') ->> 'status', exp_stop('stopped', 'x') ->> 'status', exp_stop('enrolled', 'x', serve => 'enrolled') ->> 'status', exp_stop('winner', 'x', 'treatment', 'winner') ->> 'status', exp_archive('archived') ->> 'status';

-- exp_decide says of each what exp_peek says, for every subject; and what exp_explain ends with
CREATE TABLE decided AS SELECT s.subject, s.context, d.* FROM subjects AS s, LATERAL exp_decide(s.subject, s.context) AS d;
SELECT key, reason, variant, count(*) > 0 AS some FROM decided GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
SELECT count(*) AS differing FROM decided WHERE variant IS DISTINCT FROM exp_peek(key, subject, context);
SELECT count(*) AS overlooked FROM subjects AS s, exp_list() AS l WHERE exp_peek(l.key, s.subject, s.context) IS NOT NULL AND NOT EXISTS (SELECT FROM decided AS d WHERE d.key = l.key AND d.subject = s.subject) AND l.key <> 'h';
CREATE TABLE explained AS SELECT l.key, s.subject, s.context, array_agg(x.step ORDER BY x.n) AS steps, array_agg(x.passed ORDER BY x.n) AS passed, array_agg(x.detail ORDER BY x.n) AS details
FROM subjects AS s, (SELECT key FROM exp_list() WHERE key <> 'h') AS l, LATERAL exp_explain(l.key, s.subject, s.context) WITH ORDINALITY AS x (step, passed, detail, n) GROUP BY 1, 2, 3;
SELECT count(*) AS explained, count(*) FILTER (WHERE steps[array_upper(steps, 1)] <> 'answer' OR steps[1] <> 'experiment') AS otherwise FROM explained;
SELECT count(*) AS differing FROM explained WHERE details[array_upper(details, 1)] NOT LIKE coalesce(exp_peek(key, subject, context), 'no variant') || ', reason %' OR passed[array_upper(passed, 1)] <> (exp_peek(key, subject, context) IS NOT NULL);
SELECT count(*) AS differing FROM explained AS x JOIN decided AS d USING (key, subject) WHERE x.details[array_upper(x.details, 1)] <> coalesce(d.variant, 'no variant') || ', reason ' || d.reason;
-- whatever is not passed is the last thing asked before the answer
SELECT DISTINCT regexp_replace(details[array_upper(details, 1)], '.*reason ', '') AS reason, steps[2:] AS steps, passed[2:] AS passed FROM explained ORDER BY 1, 2;
-- and what exp_assign says then (it comes last: it writes)
SELECT count(*) AS differing FROM decided AS d, LATERAL exp_assign(d.key, d.subject, d.context) AS a WHERE (a.variant, a.reason, a.payload) IS DISTINCT FROM (d.variant, d.reason, d.payload);

-- the details name what decided
SELECT x.* FROM exp_explain('audience', 'nobody', '{"country": "AT"}') AS x WHERE step = 'audience';
SELECT x.* FROM exp_explain('targeting', 'nobody', '{}') AS x WHERE step = 'targeting';
SELECT x.* FROM exp_explain('targeting', 'nobody', '{"country": "DE"}') AS x WHERE step = 'targeting';
SELECT x.* FROM exp_explain('stopped', 'u1') AS x;
SELECT x.* FROM exp_explain('absent', 'u1') AS x;
SELECT x.* FROM exp_explain('plain', 'u1', scope => 'nowhere') AS x;
SELECT x.* FROM exp_explain('forced', 'u10') AS x;

-- keys: those only, those that are there; payloads come along
SELECT key, payload FROM exp_decide('u1', '{"country": "DE"}', ARRAY['ungoverned', 'absent', NULL, 'ungoverned', '', 'archived']);
SELECT count(*) FROM exp_decide('u1', keys => '{}');
SELECT count(*) FROM exp_decide('u1', keys => ARRAY[NULL]::text[]);
SELECT count(*) = (SELECT count(*) FROM exp_decide('u1')) AS all_of_them FROM exp_decide('u1', keys => NULL);
SELECT DISTINCT variant, payload FROM decided WHERE key = 'foreign' ORDER BY 1;
-- by key, each once
SELECT array_agg(key) = array_agg(key ORDER BY key COLLATE "C") AS sorted, count(*) = count(DISTINCT key) AS once FROM exp_decide('u1');
-- a change is seen at once
SELECT exp_peek('fresh', 'u1');
SELECT exp_define('fresh', '{"a": 1}');
SELECT count(*) FROM exp_decide('u1', keys => ARRAY['fresh']);
BEGIN;
SELECT exp_delete_experiment('fresh');
SELECT count(*) FROM exp_decide('u1', keys => ARRAY['fresh']);
ROLLBACK;
SELECT count(*) FROM exp_decide('u1', keys => ARRAY['fresh']);
-- own rows of the transaction count, those rolled back do not
BEGIN;
SELECT reason FROM exp_assign('fresh', 'own');
SELECT reason FROM exp_decide('own', keys => ARRAY['fresh']);
SAVEPOINT s;
SELECT exp_override('fresh', 'own', 'a');
SELECT reason FROM exp_decide('own', keys => ARRAY['fresh']);
ROLLBACK TO s;
SELECT reason FROM exp_decide('own', keys => ARRAY['fresh']);
ROLLBACK;
SELECT reason FROM exp_decide('own', keys => ARRAY['fresh']);

-- nothing is written: in a read-only transaction, in parallel
SELECT sum(r.assigned) AS before FROM exp_list() AS l, LATERAL exp_results(l.key) AS r \gset
BEGIN READ ONLY;
SELECT count(*) > 5 AS decided FROM exp_decide('new one', '{"country": "DE"}');
SELECT count(*) > 3 AS explained FROM exp_explain('plain', 'new one');
ROLLBACK;
SELECT sum(r.assigned) = :before AS unchanged FROM exp_list() AS l, LATERAL exp_results(l.key) AS r;
ANALYZE subjects;
BEGIN;
SET LOCAL parallel_setup_cost = 0;
SET LOCAL parallel_tuple_cost = 0;
SET LOCAL min_parallel_table_scan_size = 0;
CREATE TABLE in_parallel AS SELECT s.subject, d.key, d.variant, d.reason FROM subjects AS s, LATERAL exp_decide(s.subject, s.context) AS d;
COMMIT;
SELECT count(*) > 400 AS some FROM in_parallel;
SELECT count(*) AS differing FROM in_parallel AS p WHERE p.variant IS DISTINCT FROM exp_peek(p.key, p.subject, (SELECT context FROM subjects AS s WHERE s.subject = p.subject));

-- NULLs and bad input
SELECT count(*) FROM exp_decide(NULL);
SELECT count(*) FROM exp_decide('u1', NULL);
SELECT count(*) FROM exp_explain(NULL, 'u1');
SELECT count(*) FROM exp_explain('plain', NULL);
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT call, attempt('SELECT ' || call)
FROM (VALUES ($$exp_decide('')$$), ($$exp_decide(repeat('s', 1048576))$$), ($$exp_decide('s', '[]')$$), ($$exp_decide('s', 'null')$$), ($$exp_decide('s', jsonb_build_object('a', repeat('x', 1048576)))$$), ($$exp_decide('s', scope => '')$$),
             ($$exp_explain('', 's')$$), ($$exp_explain(repeat('k', 256), 's')$$), ($$exp_explain('plain', '')$$), ($$exp_explain('plain', 's', '"x"')$$), ($$exp_explain('plain', 's', scope => repeat('s', 256))$$)) AS c (call);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT count(*) FROM exp_decide('s', scope => 'nowhere');
SELECT exp_define('"; DROP TABLE exp.experiment; --', '{"Ünïcødé 🧪": 1}', scope => 'odd');
SELECT key, variant FROM exp_decide('s', keys => ARRAY['"; DROP TABLE exp.experiment; --'], scope => 'odd');
SELECT detail FROM exp_explain('"; DROP TABLE exp.experiment; --', 's', scope => 'odd') WHERE step = 'answer';
SELECT count(*) FROM exp_decide('s', keys => ARRAY[repeat('k', 1048576)]);

-- access
CREATE ROLE regress_decide_reader;
SELECT exp_define('of_shop', '{"a": 1}', scope => 'shop'), exp_grant('regress_decide_reader', 'reader', 'shop');
SET ROLE regress_decide_reader;
SELECT key, variant FROM exp_decide('s', scope => 'shop');
SELECT step, passed FROM exp_explain('of_shop', 's', scope => 'shop');
SELECT exp_decide('s');
SELECT exp_explain('plain', 's');
RESET ROLE;
SELECT exp_revoke('regress_decide_reader', 'reader', 'shop');
DROP ROLE regress_decide_reader;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
