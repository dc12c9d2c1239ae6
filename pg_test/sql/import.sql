-- Import: definitions and assignments of other systems.
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
-- before exp_init(): assignments have no experiment; definitions make the store
SELECT exp_import_assignments('e', 'SELECT 1');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_import('{}', 'unknown');
\echo :LAST_ERROR_SQLSTATE
SELECT to_regnamespace('exp') AS store;

-- GrowthBook's payload: experiments are made, what has no counterpart is listed
\set growthbook '{"features": {"checkout": {"defaultValue": "old", "rules": [{"key": "checkout", "seed": "checkout-seed", "hashVersion": 2, "coverage": 0.8, "weights": [0.5, 0.5], "variations": ["old", "new"], "meta": [{"key": "control"}, {"key": "one_page"}], "name": "New checkout", "condition": {"age": {"$gte": 18}}}]}, "paused": {"rules": [{"key": "in-namespace", "variations": [0, 1, 2], "namespace": ["ns", 0, 0.5]}]}, "prerequisite": {"rules": [{"key": "dependent", "variations": [0, 1], "parentConditions": [{"id": "checkout"}]}]}, "flag": {"defaultValue": true}, "forced": {"rules": [{"force": 1}]}}, "experiments": [{"key": "inline", "variations": [{}, {}], "urlPatterns": [{"type": "simple", "pattern": "/x"}], "weights": [0.5, 0.5]}]}'
SELECT object, key, action, problem IS NOT NULL AS problem FROM exp_import(:'growthbook', 'growthbook') ORDER BY object, key COLLATE "C", action;
SELECT key, status, salt, hash, coverage, jsonb_path_query_array(variants, '$[*].key') AS keys, targeting, layer FROM exp_list() ORDER BY key;
SELECT d -> 'variants' AS variants, d -> 'name' AS name FROM exp_get('checkout') AS d;
-- it serves by that system's hash
SELECT count(*) AS wrong FROM generate_series(1, 500) AS i
WHERE exp_peek('checkout', 'u' || i, '{"age": 18}') IS DISTINCT FROM CASE WHEN exp_bucket('growthbook_v2', 'checkout-seed', 'u' || i) < 0.4 THEN 'control' WHEN exp_bucket('growthbook_v2', 'checkout-seed', 'u' || i) BETWEEN 0.5 AND 0.8999999 THEN 'one_page' END;
SELECT reason FROM exp_assign('checkout', 'u1', '{"age": 17}');
-- again: what is there stays as it is, changed or not
SELECT exp_update('checkout', '{"coverage": 0.9, "name": "Ours"}') ->> 'name' AS name;
SELECT object, key, action FROM exp_import(:'growthbook', 'growthbook') WHERE action <> 'skipped' ORDER BY object, key COLLATE "C", action;
SELECT coverage, name FROM exp_list() WHERE key = 'checkout';

-- the experiment service's snapshot
\set service '{"version": 7, "environment": "production", "publishedAt": "2026-01-01T00:00:00.000Z", "experiments": [{"id": "exp-1", "key": "flow", "salt": "salt-1", "audienceRules": [], "targetingRules": [], "variants": [{"id": "c", "key": "control", "payload": {"color": "blue"}}, {"id": "t", "key": "treatment", "payload": {"color": "green"}}], "allocations": [{"variantId": "t", "rangeStart": 5000, "rangeEnd": 8999}, {"variantId": "c", "rangeStart": 0, "rangeEnd": 4999}]}, {"id": "exp-2", "key": "us-only", "salt": "salt-2", "audienceRules": [{"conditions": [{"attribute": "plan", "operator": "in", "value": ["pro"]}]}], "targetingRules": [{"conditions": [{"attribute": "country", "operator": "eq", "value": "US"}]}], "variants": [{"id": "v", "key": "treatment"}], "allocations": [{"variantId": "v", "rangeStart": 0, "rangeEnd": 9999}]}, {"id": "exp-3", "key": "broken", "salt": "salt-3", "audienceRules": [], "targetingRules": [{"conditions": [{"attribute": "age", "operator": "between", "value": [1, 2]}]}], "variants": [{"id": "v", "key": "a"}], "allocations": []}]}'
SELECT * FROM exp_import(:'service', 'experiment-service', 'production');
SELECT key, status, salt, hash, allocations, audience, targeting FROM exp_list(scope => 'production') ORDER BY key;
SELECT audience, rules FROM exp_list_audiences(scope => 'production');
SELECT count(*) AS wrong FROM generate_series(1, 500) AS i
WHERE exp_peek('flow', 'u' || i, scope => 'production') IS DISTINCT FROM CASE WHEN exp_bucket('murmur3_10000', 'salt-1', 'u' || i) < 0.5 THEN 'control' WHEN exp_bucket('murmur3_10000', 'salt-1', 'u' || i) < 0.9 THEN 'treatment' END;
SELECT variant, reason, payload FROM exp_assign('flow', 'u1', scope => 'production');
SELECT reason FROM exp_assign('us-only', 'u1', '{"plan": "pro", "country": "DE"}', 'production');
SELECT reason FROM exp_assign('us-only', 'u2', '{"plan": "pro", "country": "US"}', 'production');
SELECT object, key, action FROM exp_import(:'service', 'experiment-service', 'production') ORDER BY object, key;

-- documents of another kind write nothing
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT f, doc, attempt(format('SELECT count(*) FROM exp_import(%L, %L, %L)', doc, f, 'nothing'))
FROM unnest(ARRAY['growthbook', 'experiment-service']) AS f, unnest(ARRAY['null', '1', '"x"', '[]', '{}', '{"features": []}', '{"experiments": {}}', '{"experiments": 1}', '{"encryptedFeatures": "x"}']) AS doc ORDER BY f COLLATE "C", doc COLLATE "C";
SELECT call, attempt('SELECT ' || call)
FROM (VALUES ($$exp_import(NULL, 'growthbook')$$), ($$exp_import('{}', NULL)$$), ($$exp_import('{}', '')$$), ($$exp_import('{}', 'GrowthBook')$$), ($$exp_import('{}', repeat('x', 1048576))$$), ($$exp_import('{"features": {}}', 'growthbook', '')$$),
             ($$exp_import((repeat('[', 200) || repeat(']', 200))::jsonb, 'growthbook')$$)) AS c (call);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
-- empty ones define nothing; names that cannot be are skipped, and do not concern the others
SELECT * FROM exp_import('{"features": {}}', 'growthbook');
SELECT * FROM exp_import('{"experiments": []}', 'experiment-service');
SELECT object, left(key, 40) AS key, action, left(problem, 60) AS problem
FROM exp_import(jsonb_build_object('experiments', jsonb_build_array(jsonb_build_object('key', repeat('k', 300), 'variations', '[0, 1]'::jsonb), jsonb_build_object('key', '"; DROP TABLE exp.experiment; --', 'variations', '[0, 1]'::jsonb), jsonb_build_object('key', 'Ünïcødé 🧪', 'variations', '[0, 1]'::jsonb), jsonb_build_object('key', 'one', 'variations', '[0]'::jsonb), '1'::jsonb)), 'growthbook', 'names');
SELECT key FROM exp_list(scope => 'names');

-- assignments: every column, counted exactly
SELECT exp_define('a', '{"control": 1, "treatment": 1}'), (exp_assign('a', 'here')).is_new;
CREATE TABLE theirs (id int, who text, arm text, first timestamptz, shown timestamptz, times int, attributes jsonb, unrelated text);
INSERT INTO theirs VALUES (1, 's1', 'control', '2026-01-01 00:00+00', NULL, 0, NULL, 'x'), (2, 's2', 'treatment', '2026-01-02 00:00+00', '2026-01-03 00:00+00', 5, '{"plan": "pro"}', 'x'),
    (3, 's3', 'control', '2026-01-02 00:00+00', '2026-01-04 00:00+00', NULL, '{}', 'x'), (4, 's4', 'control', NULL, '2026-01-05 00:00+00', 0, NULL, 'x'), (5, 's5', 'treatment', '2026-01-06 00:00+00', NULL, 3, NULL, 'x'), (6, 's6', 'control', NULL, NULL, NULL, NULL, 'x');
SELECT * FROM exp_import_assignments('a', 'SELECT who AS subject, arm AS variant, first AS assigned_at, shown AS exposed_at, times AS exposures, attributes AS context, unrelated FROM theirs');
SET timezone = 'UTC';
SELECT s AS subject, g.variant, CASE WHEN g.assigned_at < '2026-06-01' THEN g.assigned_at::text ELSE 'now' END AS assigned_at, g.exposed_at, g.exposures, g.context FROM generate_series(1, 6) AS i, LATERAL (SELECT 's' || i AS s) AS s, LATERAL exp_get_assignment('a', s) AS g;
RESET timezone;
SELECT variant, assigned, subjects, exposures FROM exp_results('a');
SELECT variant, is_new, reason FROM exp_assign('a', 's2');
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
-- again: who is there is kept as it is; so is who came first in the query
SELECT * FROM exp_import_assignments('a', 'SELECT who AS subject, arm AS variant, 99 AS exposures FROM theirs;  ');
SELECT * FROM exp_import_assignments('a', $$SELECT * FROM (VALUES ('d1', 'control'), ('d1', 'treatment'), ('d1', 'control'), ('here', 'control')) AS t (subject, variant)$$);
SELECT count(*) AS once FROM exp.enrolled WHERE subject = 'd1';
SELECT variant, assigned, subjects, exposures FROM exp_results('a');
-- rows that cannot be taken are said, and the others taken
SELECT * FROM exp_import_assignments('a', $$SELECT * FROM (VALUES ('n1', 'control'), (NULL, 'control'), ('', 'treatment'), ('n2', 'absent'), ('n3', NULL), ('n4', ''), (repeat('x', 1025), 'treatment'), ('n5', 'treatment'), ('n6', 'Control'), ('"; DROP TABLE exp.assignment; --', 'control'), ('Ünïcødé 🧪', 'treatment')) AS t (subject, variant)$$) ORDER BY variant COLLATE "C";
SELECT subject FROM exp.enrolled WHERE experiment = 'a' AND subject !~ '^[sdh]' ORDER BY subject;
-- of any type that can be a text; of none at all
SELECT * FROM exp_import_assignments('a', 'SELECT id AS subject, arm::char(20) AS variant FROM theirs WHERE id = 1');
SELECT * FROM exp_import_assignments('a', 'SELECT who AS subject, arm AS variant FROM theirs WHERE false');
-- aliases stand for their subjects, and whoever is forced stays out
SELECT count(*) FROM exp_merge_subject('anonymous', 'known');
SELECT exp_override('a', 'forced', 'treatment');
SELECT * FROM exp_import_assignments('a', $$SELECT * FROM (VALUES ('anonymous', 'control'), ('forced', 'control')) AS t (subject, variant)$$);
SELECT subject FROM exp.enrolled WHERE subject IN ('anonymous', 'known', 'forced');
-- nothing is asked of status, rules or coverage
SELECT exp_define('closed', '{"a": 1}', coverage => 0, targeting => '[{"conditions": [{"attribute": "x", "operator": "exists"}]}]'), exp_define('idle', '{"a": 1}', 'draft');
SELECT k, i.* FROM unnest(ARRAY['closed', 'idle']) AS k, LATERAL exp_import_assignments(k, $$SELECT 'c1' AS subject, 'a' AS variant$$) AS i;
SELECT k, (exp_assign(k, 'c1')).reason FROM unnest(ARRAY['closed', 'idle']) AS k;
-- more than one batch
SELECT exp_define('big', '{"a": 1, "b": 1}');
SELECT * FROM exp_import_assignments('big', $$SELECT 'b' || i AS subject, CASE WHEN i % 4 = 0 THEN 'b' ELSE 'a' END AS variant, i % 2 AS exposures FROM generate_series(1, 25000) AS i$$);
SELECT variant, assigned, subjects, exposures FROM exp_results('big');
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;

-- bad queries write nothing
CREATE SEQUENCE touched;
CREATE FUNCTION writes() RETURNS text LANGUAGE plpgsql AS $$ BEGIN INSERT INTO theirs (who) VALUES ('written'); RETURN 's'; END $$;
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT query, attempt(format('SELECT exp_import_assignments(%L, %L)', 'a', query))
FROM (VALUES (''), (' '), (';'), ('SELECT'), ('nonsense'), ('SELECT 1'), ('SELECT 1 AS subject'), ('SELECT 1 AS variant, 2 AS "Subject"'), ('SELECT * FROM absent'), ('SELECT who AS subject, arm AS variant FROM theirs; DROP TABLE theirs'), ('SELECT 1 AS subject, 2 AS variant) AS q; DROP TABLE theirs; --'),
             ('INSERT INTO theirs (who) VALUES (''w'') RETURNING who AS subject, arm AS variant'), ('DELETE FROM theirs RETURNING who AS subject, arm AS variant'), ('WITH w AS (DELETE FROM theirs RETURNING *) SELECT who AS subject, arm AS variant FROM w'), ('SELECT writes() AS subject, ''control'' AS variant'),
             ('SELECT nextval(''touched'')::text AS subject, ''control'' AS variant'), ('SELECT ''z1'' AS subject, ''control'' AS variant, ''soon'' AS assigned_at'), ('SELECT ''z2'' AS subject, ''control'' AS variant, ''many'' AS exposures'), ('SELECT ''z3'' AS subject, ''control'' AS variant, 1 AS subject'),
             ('SELECT ''z4'' AS subject, ''control'' AS variant, 1 / (random() * 0)::int AS exposures'), ('COMMIT'), ('EXPLAIN SELECT 1'), ('VALUES (1, 2)')) AS q (query);
SELECT call, attempt('SELECT ' || call)
FROM (VALUES ($$exp_import_assignments(NULL, 'SELECT 1')$$), ($$exp_import_assignments('a', NULL)$$), ($$exp_import_assignments('', 'SELECT 1')$$), ($$exp_import_assignments('absent', 'SELECT 1')$$), ($$exp_import_assignments('a', 'SELECT 1', 'nowhere')$$), ($$exp_import_assignments('a', 'SELECT 1', '')$$)) AS c (call);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT count(*) FROM exp.assignment WHERE subject ~ '^z[0-9]$';
SELECT count(*) AS theirs, count(*) FILTER (WHERE who IN ('w', 'written')) AS written FROM theirs;
-- a subject that a refused import named is free, and the session goes on
SELECT (exp_assign('a', 'z1')).reason;
-- negative and enormous exposures
SELECT query, split_part(attempt(format('SELECT i FROM exp_import_assignments(%L, %L) AS i', 'a', query)), E'\n', 1) AS answer
FROM unnest(ARRAY['SELECT ''y1'' AS subject, ''control'' AS variant, -1 AS exposures', 'SELECT ''y2'' AS subject, ''control'' AS variant, 2147483647 AS exposures', 'SELECT ''y3'' AS subject, ''control'' AS variant, 2147483648 AS exposures', 'SELECT ''y4'' AS subject, ''control'' AS variant, ''[]''::jsonb AS context', 'SELECT ''y5'' AS subject, ''control'' AS variant, now() + interval ''1 day'' AS assigned_at', 'SELECT ''y6'' AS subject, ''control'' AS variant, ''infinity''::timestamptz AS exposed_at']) AS query;
SELECT subject, exposures >= 0 AS exposures, assigned_at <= now() AS assigned, context IS NULL OR jsonb_typeof(context) = 'object' AS context FROM exp.assignment WHERE subject ~ '^y[0-9]$' ORDER BY subject;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;

-- it goes with the transaction
BEGIN;
SAVEPOINT s;
SELECT imported FROM exp_import_assignments('a', $$SELECT 't1' AS subject, 'control' AS variant$$);
SELECT object, key, action FROM exp_import('{"features": {"t": {"rules": [{"key": "transient", "variations": [0, 1]}]}}}', 'growthbook') WHERE action = 'created';
ROLLBACK TO s;
SELECT count(*) FROM exp_get_assignment('a', 't1');
SELECT exp_get('transient');
COMMIT;
BEGIN READ ONLY;
SELECT exp_import_assignments('a', 'SELECT 1');
ROLLBACK;
BEGIN READ ONLY;
SELECT exp_import('{"features": {}}', 'growthbook');
ROLLBACK;

-- access: an administrator's import, and a query that runs as the caller
CREATE ROLE regress_import_app;
CREATE ROLE regress_import_admin;
SELECT exp_define('mine', '{"control": 1, "treatment": 1}', scope => 'shop'), exp_grant('regress_import_app', 'app', 'global'), exp_grant('regress_import_admin', 'admin', 'shop');
SET ROLE regress_import_app;
SELECT exp_import_assignments('a', 'SELECT 1');
SELECT exp_import('{"features": {}}', 'growthbook');
SET ROLE regress_import_admin;
SELECT exp_import_assignments('mine', 'SELECT who AS subject, arm AS variant FROM theirs', 'shop');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_import_assignments('mine', 'SELECT subject, ''control'' AS variant FROM exp.assignment', 'shop');
SELECT exp_import_assignments('a', 'SELECT ''q'' AS subject, ''control'' AS variant');
SELECT * FROM exp_import_assignments('mine', 'SELECT current_user AS subject, ''control'' AS variant', 'shop');
SELECT exp_import('{"features": {}}', 'growthbook');
SELECT count(*) FROM exp_import('{"features": {}}', 'growthbook', 'shop');
RESET ROLE;
GRANT SELECT ON theirs TO regress_import_admin;
SET ROLE regress_import_admin;
SELECT imported FROM exp_import_assignments('mine', 'SELECT who AS subject, arm AS variant FROM theirs', 'shop') ORDER BY variant;
RESET ROLE;
SELECT subject FROM exp.enrolled WHERE scope = 'shop' ORDER BY subject;
-- the query cannot become another role, and what it sets is put back
CREATE FUNCTION becomes(who text) RETURNS text LANGUAGE plpgsql AS $$ BEGIN EXECUTE format('SET LOCAL ROLE %I', who); RETURN current_user; END $$;
SET ROLE regress_import_admin;
\pset format unaligned
\pset tuples_only on
SELECT query, attempt(format('SELECT imported FROM exp_import_assignments(%L, %L, %L)', 'mine', query, 'shop'))
FROM unnest(ARRAY[$$SELECT set_config('role', session_user, true) AS subject, 'control' AS variant$$, $$SELECT set_config('role', 'none', false) AS subject, 'control' AS variant$$,
    $$SELECT set_config('session_authorization', session_user, false) AS subject, 'control' AS variant$$, $$SELECT becomes(session_user) AS subject, 'control' AS variant$$,
    $$SELECT set_config('transaction_read_only', 'off', true) AS subject, 'control' AS variant$$]) AS query;
\pset format aligned
\pset tuples_only off
SELECT imported FROM exp_import_assignments('mine', $$SELECT current_user || set_config('search_path', 'evil', false) || set_config('regress.left', 'behind', false) AS subject, 'control' AS variant$$, 'shop');
SELECT current_user, current_setting('search_path') AS search_path, nullif(current_setting('regress.left', true), '') AS "left";
-- the caller's own temporary table is as good as any
CREATE TEMP TABLE temporary AS SELECT 'temporary' AS subject, 'control' AS variant;
SELECT imported FROM exp_import_assignments('mine', 'TABLE temporary', 'shop');
DROP TABLE temporary;
RESET ROLE;
DROP FUNCTION becomes;
SELECT subject FROM exp.enrolled WHERE scope = 'shop' AND subject ~ '^(regress_import_admin|temporary|becomes)' ORDER BY subject;
REVOKE SELECT ON theirs FROM regress_import_admin;
SELECT exp_revoke('regress_import_app', 'app', 'global'), exp_revoke('regress_import_admin', 'admin', 'shop');
DROP ROLE regress_import_app, regress_import_admin;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
