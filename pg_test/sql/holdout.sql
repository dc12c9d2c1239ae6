-- Holdouts: subjects kept out of everything that starts after them.
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
CREATE TABLE subjects AS SELECT i, 'u' || i AS subject FROM generate_series(1, 5000) AS i;
CREATE FUNCTION everybody() RETURNS text[] LANGUAGE sql AS $$ SELECT array_agg(subject ORDER BY i) FROM subjects $$;

-- before exp_init(): there is none to end; creating makes the store
SELECT exp_end_holdout('h');
\echo :LAST_ERROR_SQLSTATE
SELECT to_regnamespace('exp') AS store;
SELECT exp_create_holdout('first', 0.5) ->> 'kind' AS kind, exp_end_holdout('first') ->> 'status' AS status, exp_delete_experiment('first');

-- what started before is not governed, neither when it is stopped and starts again; what starts after is, drafts included
SELECT exp_define('before', '{"control": 1, "treatment": 1}'), exp_define('drafted', '{"a": 1}', 'draft');
SELECT d - '{created_at,started_at}'::text[] AS holdout FROM exp_create_holdout('h', 0.1) AS d;
SELECT exp_define('after', '{"control": 1, "treatment": 1}'), exp_start('drafted') ->> 'status' AS status;
SELECT exp_stop('before', 'a pause') ->> 'status', exp_start('before') ->> 'status', exp_pause('before') ->> 'status', exp_resume('before') ->> 'status';
SELECT k, a.reason, count(*) FROM unnest(ARRAY['before', 'after', 'drafted']) AS k, exp_assign_many(k, everybody()) AS a GROUP BY 1, 2 ORDER BY 1, 2;
-- whom it holds out is said by a hash of its own; held out of all, and recorded with a variant that says so
SELECT count(*) AS wrong FROM subjects LEFT JOIN exp.enrolled AS e ON e.experiment = 'h' AND e.subject = subjects.subject
WHERE e.variant IS DISTINCT FROM CASE WHEN exp_bucket('native', '6:globalholdout:h', subjects.subject) < 0.1 THEN 'held_out' ELSE 'in' END;
SELECT variant, assigned, subjects, exposures, weight FROM exp_results('h');
SELECT count(*) AS "held out and enrolled" FROM exp.enrolled AS h JOIN exp.enrolled AS e USING (subject) WHERE h.experiment = 'h' AND h.variant = 'held_out' AND e.experiment IN ('after', 'drafted');
SELECT a.variant, abs(a.assigned - 2250) < 200 AS fair FROM exp_results('after') AS a;
SELECT population, observed, expected, srm FROM exp_srm('h');
-- the answer stays, and nothing is written twice
SELECT k, a.reason, a.is_new, count(*) FROM unnest(ARRAY['after', 'drafted']) AS k, exp_assign_many(k, everybody()) AS a GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
SELECT variant, assigned FROM exp_results('h');
SELECT exp_peek('after', subject) IS NULL AS held_out, count(*) FROM subjects GROUP BY 1 ORDER BY 1;
SELECT step, passed FROM exp_explain('after', (SELECT subject FROM exp.enrolled WHERE experiment = 'h' AND variant = 'held_out' ORDER BY subject LIMIT 1));

-- exposures count in the holdout, of both groups; those of what it does not govern do not
SELECT reason, count(*) FROM exp_log_exposures('before', ARRAY(SELECT subject FROM subjects WHERE i <= 1000)) GROUP BY 1;
SELECT sum(exposures) AS exposures FROM exp_results('h');
SELECT reason, count(*) FROM exp_log_exposures('after', ARRAY(SELECT subject FROM subjects WHERE i <= 1000)) GROUP BY 1 ORDER BY 1;
SELECT reason FROM exp_log_exposure('drafted', 'u1');
SELECT variant, subjects, exposures FROM exp_results('h');
SELECT sum(exposures) = 1001 AS each_once FROM exp_results('h');
SELECT count(*) AS wrong FROM subjects AS s LEFT JOIN exp.enrolled AS e ON e.experiment = 'h' AND e.subject = s.subject WHERE (e.exposures > 0) IS DISTINCT FROM (s.i <= 1000) OR (e.exposed_at IS NOT NULL) IS DISTINCT FROM (s.i <= 1000);

-- both groups are of one kind whatever coverage, layer, targeting and ranges there are: the held-out are those that would have been enrolled
SELECT exp_create_holdout('narrow', 0.2) ->> 'key' AS holdout, exp_create_layer('l') ->> 'layer' AS layer;
SELECT exp_define('narrow-' || what, '{"c": 1, "t": 1}', coverage => CASE what WHEN 'coverage' THEN 0.1 END, targeting => CASE what WHEN 'targeting' THEN '[{"conditions": [{"attribute": "n", "operator": "lt", "value": 500}]}]'::jsonb END,
                  layer => CASE what WHEN 'layer' THEN '{"layer": "l", "start": 0, "end": 999}'::jsonb END)
FROM unnest(ARRAY['coverage', 'layer', 'targeting', 'ranges']) AS what;
SELECT exp_set_allocations('narrow-ranges', '[{"variant": "c", "start": 0, "end": 499}, {"variant": "t", "start": 9500, "end": 9999}]') IS NOT NULL AS set;
SELECT what, count(a.reason) AS decided FROM unnest(ARRAY['coverage', 'layer', 'targeting', 'ranges']) AS what,
     LATERAL exp_assign_many('narrow-' || what, ARRAY(SELECT what || subject FROM subjects ORDER BY i), ARRAY(SELECT jsonb_build_object('n', i) FROM subjects ORDER BY i)) AS a GROUP BY 1 ORDER BY 1;
SELECT w.what, count(*) FILTER (WHERE e.variant = 'held_out') BETWEEN 60 AND 140 AS a_fifth_held_out, count(*) BETWEEN 400 AND 600 AS of_a_tenth
FROM unnest(ARRAY['coverage', 'layer', 'targeting', 'ranges']) AS w (what) LEFT JOIN exp.enrolled AS e ON e.experiment = 'narrow' AND e.subject LIKE w.what || '%' GROUP BY 1 ORDER BY 1;
SELECT population, srm FROM exp_srm('narrow');
SELECT exp_end_holdout('narrow') ->> 'status' AS status;

-- several govern one experiment: the first that holds a subject out decides
SELECT exp_create_holdout('h2', 0.2) ->> 'key' AS holdout;
SELECT exp_define('both', '{"a": 1}');
SELECT reason, count(*) FROM exp_assign_many('both', everybody()) GROUP BY 1 ORDER BY 1;
SELECT count(*) AS wrong FROM subjects AS s LEFT JOIN exp.enrolled AS e ON e.experiment = 'both' AND e.subject = s.subject
WHERE (e.subject IS NULL) <> (exp_bucket('native', '6:globalholdout:h', s.subject) < 0.1 OR exp_bucket('native', '6:globalholdout:h2', s.subject) < 0.2);
SELECT h.key, r.variant, r.assigned FROM unnest(ARRAY['h', 'h2']) AS h (key), LATERAL exp_results(h.key) AS r ORDER BY 1, 2;
SELECT h1.variant AS h, h2.variant AS h2, count(*) FROM exp.enrolled AS h1 LEFT JOIN exp.enrolled AS h2 ON h2.subject = h1.subject AND h2.experiment = 'h2' WHERE h1.experiment = 'h' GROUP BY 1, 2 ORDER BY 1, 2;

-- it governs the scopes below, not those above and beside
SELECT exp_create_scope('shop') ->> 'scope', exp_create_scope('shop/eu', 'shop') ->> 'scope', exp_create_scope('blog') ->> 'scope', exp_end_holdout('h2') ->> 'status';
SELECT exp_create_holdout('s', 0.5, 'shop') ->> 'scope' AS scope;
SELECT exp_define('scoped', '{"a": 1}', scope => s) FROM unnest(ARRAY['global', 'shop', 'shop/eu', 'blog']) AS s;
SELECT x.key, xs.name AS scope, h.key AS holdout, hs.name AS of
FROM exp.governed AS g JOIN exp.experiment AS x ON x.id = g.experiment_id JOIN exp.scope AS xs ON xs.id = x.scope_id JOIN exp.experiment AS h ON h.id = g.holdout_id JOIN exp.scope AS hs ON hs.id = h.scope_id
WHERE x.key = 'scoped' ORDER BY xs.name, h.key;
SELECT s AS scope, a.reason, count(*) BETWEEN 300 AND 1000 AS some FROM unnest(ARRAY['global', 'shop', 'shop/eu', 'blog']) AS s, exp_assign_many('scoped', ARRAY(SELECT subject FROM subjects WHERE i <= 1000), scope => s) AS a WHERE a.reason <> 'holdout' GROUP BY 1, 2 ORDER BY 1, 2;
-- the same subjects are held out of both scopes, and counted once
SELECT count(*) AS differing FROM subjects WHERE i <= 1000 AND (exp_peek('scoped', subject, scope => 'shop') IS NULL) <> (exp_peek('scoped', subject, scope => 'shop/eu') IS NULL);
SELECT (SELECT sum(assigned) FROM exp_results('s', 'shop')) = (SELECT count(DISTINCT subject) FROM exp.enrolled WHERE experiment = 's') AS once;

-- what is served after the stop: the winner not to the held-out, the enrolled keep theirs
SELECT exp_stop('after', 'it won', 'treatment', 'winner') ->> 'serve' AS serve;
SELECT a.reason, a.variant, count(*) FROM exp_assign_many('after', everybody()) AS a GROUP BY 1, 2 ORDER BY 1, 2;
SELECT d.reason, d.variant, count(*) FROM subjects, LATERAL exp_decide(subject, keys => ARRAY['after']) AS d GROUP BY 1, 2 ORDER BY 1, 2;
SELECT variant, assigned, exposures FROM exp_results('h');

-- who is enrolled in a governed experiment stays, and who is stored in a holdout stays there
SELECT exp_define('sticky', '{"a": 1}'), (exp_assign('sticky', 'u1')).reason;
UPDATE exp.assignment SET variant = 0 WHERE subject = 'u1' AND experiment_id = (SELECT id FROM exp.experiment WHERE key = 'h');
SELECT reason FROM exp_assign('sticky', 'u1');
SELECT exp_define('sticky2', '{"a": 1}'), (exp_assign('sticky2', 'u1')).reason;
UPDATE exp.assignment SET variant = 1 WHERE subject = 'u1' AND experiment_id = (SELECT id FROM exp.experiment WHERE key = 'h');

-- the end lets everybody in; what it measured stays
SELECT exp_define('ending', '{"a": 1}');
SELECT reason, count(*) FROM exp_assign_many('ending', everybody()) GROUP BY 1 ORDER BY 1;
SELECT exp_end_holdout('h') ->> 'status' AS status, exp_end_holdout('h') ->> 'status' AS again;
SELECT reason, count(*) FROM exp_assign_many('ending', everybody()) GROUP BY 1 ORDER BY 1;
SELECT variant, sum(assigned) AS assigned FROM exp_results('h') GROUP BY 1 ORDER BY 1;
SELECT exp_define('afterwards', '{"a": 1}'), (SELECT count(*) FROM exp.governed AS g JOIN exp.experiment AS x ON x.id = g.experiment_id WHERE x.key = 'afterwards') AS holdouts;

-- what a holdout refuses
SELECT exp_create_holdout('w', 0.5) ->> 'key' AS holdout;
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT call, split_part(attempt('SELECT ' || call), E'\nHINT', 1)
FROM (VALUES ($$exp_define('w', '{"held_out": 1, "in": 1}')$$), ($$exp_define('w', coverage => 0.5)$$), ($$exp_define('w')$$), ($$exp_stop('w', 'why')$$), ($$exp_stop('w', 'why', 'in', 'winner')$$), ($$exp_pause('w')$$), ($$exp_archive('w')$$), ($$exp_set_status('w', 'stopped')$$), ($$exp_set_status('w', 'paused')$$),
             ($$exp_override('w', 'u1', 'in')$$), ($$exp_set_allocations('w', '[]')$$), ($$exp_set_allocations('w', 'null')$$), ($$exp_add_variant('w', '{"key": "third"}')$$),
             ($$exp_update('w', '{"coverage": 0.5}')$$), ($$exp_update('w', '{"targeting": []}')$$), ($$exp_update('w', '{"audience": "a"}')$$), ($$exp_update('w', '{"end_at": "2999-01-01"}')$$), ($$exp_update('w', '{"inherit": true}')$$), ($$exp_update('w', '{"payloads": {"in": 1}}')$$), ($$exp_update('w', '{"winner": "in"}')$$),
             ($$exp_import_assignments('w', 'SELECT 1 AS subject, 2 AS variant')$$)) AS c (call);
-- what only describes it may be said
SELECT d ->> 'name', d -> 'tags', d -> 'metadata' FROM exp_update('w', '{"name": "Winter", "tags": ["x"], "metadata": {"a": 1}, "owner": "me", "description": "d", "hypothesis": "h"}') AS d;
-- nobody is enrolled in it directly; whether somebody would be held out can be read
SELECT split_part(attempt(format('SELECT %s', call)), E'\nHINT', 1) FROM unnest(ARRAY['exp_assign(''w'', ''direct'')', 'exp_log_exposure(''w'', ''direct'')', 'exp_assign_many(''w'', ARRAY[''direct''])', 'exp_log_exposures(''w'', ARRAY[''direct''])']) AS call;
SELECT exp_peek('w', 'direct') IN ('held_out', 'in'), (SELECT sum(assigned) FROM exp_results('w')), (SELECT count(*) FROM exp_decide('direct', keys => ARRAY['w']));
-- once ended it does not begin again
SELECT exp_end_holdout('w') ->> 'status';
SELECT split_part(attempt($$SELECT exp_start('w')$$), E'\nHINT', 1);
SELECT split_part(attempt($$SELECT exp_set_status('w', 'running')$$), E'\nHINT', 1);
-- bad input
SELECT call, attempt('SELECT ' || call)
FROM (VALUES ($$exp_create_holdout('x', 0)$$), ($$exp_create_holdout('x', 1)$$), ($$exp_create_holdout('x', -0.1)$$), ($$exp_create_holdout('x', 1.5)$$), ($$exp_create_holdout('x', 1e-7)$$), ($$exp_create_holdout('x', 0.9999999)$$), ($$exp_create_holdout('x', 'NaN')$$), ($$exp_create_holdout('x', 'Infinity')$$), ($$exp_create_holdout('x', '-Infinity')$$), ($$exp_create_holdout('x', NULL)$$),
             ($$exp_create_holdout(NULL, 0.5)$$), ($$exp_create_holdout('', 0.5)$$), ($$exp_create_holdout(repeat('x', 256), 0.5)$$), ($$exp_create_holdout(repeat('x', 1048576), 0.5)$$), ($$exp_create_holdout(E'a\nb', 0.5)$$), ($$exp_create_holdout('x', 0.5, '')$$),
             ($$exp_create_holdout('w', 0.5)$$), ($$exp_create_holdout('before', 0.5)$$), ($$exp_end_holdout(NULL)$$), ($$exp_end_holdout('')$$), ($$exp_end_holdout('absent')$$), ($$exp_end_holdout('before')$$), ($$exp_end_holdout('w', 'shop')$$), ($$exp_end_holdout('w', 'nowhere')$$)) AS c (call);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT exp_get('x') AS nothing;
-- the smallest and the largest share, and names of every kind
SELECT exp_create_holdout('tiny', 0.000001) #> '{variants,0,weight}' AS tiny, exp_create_holdout('huge', 0.999999) ->> 'key' AS huge;
SELECT exp_define('squeezed', '{"a": 1}');
SELECT reason, count(*) FROM exp_assign_many('squeezed', everybody()) GROUP BY 1 ORDER BY 1;
SELECT exp_end_holdout('tiny') ->> 'status', exp_end_holdout('huge') ->> 'status';
SELECT exp_create_holdout('"; DROP TABLE exp.governed; --', 0.5, 'blog') ->> 'key' AS key, exp_create_holdout('Ünïcødé 🧪', 0.5, 'new') ->> 'scope' AS scope;

-- overrides go before it, and are not recorded in it
SELECT exp_create_holdout('o', 0.9) ->> 'key' AS holdout, exp_define('overridden', '{"a": 1}', 'draft');
SELECT count(exp_override('overridden', subject, 'a')) FROM subjects WHERE i <= 50;
SELECT exp_start('overridden') ->> 'status' AS status;
SELECT reason, count(*) FROM exp_log_exposures('overridden', ARRAY(SELECT subject FROM subjects WHERE i <= 50)) GROUP BY 1;
SELECT sum(assigned) AS assigned FROM exp_results('o');

-- forgetting and erasing
SELECT reason, count(*) > 0 AS some FROM exp_assign_many('overridden', ARRAY(SELECT subject FROM subjects WHERE i > 50 AND i <= 200)) GROUP BY 1 ORDER BY 1;
SELECT subject AS out FROM exp.enrolled WHERE experiment = 'o' AND variant = 'held_out' ORDER BY subject LIMIT 1 \gset
SELECT exp_forget_subject('o', :'out') AS forgotten;
SELECT count(*) AS rows FROM exp_get_assignment('o', :'out');
SELECT reason FROM exp_assign('overridden', :'out');
SELECT variant AS recorded_anew FROM exp_get_assignment('o', :'out');
SELECT deleted > 0 AS erased FROM exp_erase_subject(:'out') LIMIT 1;
SELECT count(*) FROM exp.assignment WHERE subject = :'out' AND experiment_id IN (SELECT id FROM exp.experiment WHERE key = 'o');

-- deleted: everybody is in, and nothing of it is left
SELECT exp_delete_experiment('o', 1000000) > 0 AS deleted;
SELECT reason, count(*) > 0 AS some FROM exp_assign_many('overridden', ARRAY(SELECT subject FROM subjects WHERE i > 50 AND i <= 200)) GROUP BY 1 ORDER BY 1;
SELECT count(*) FROM exp.governed AS g WHERE NOT EXISTS (SELECT FROM exp.experiment AS h WHERE h.id = g.holdout_id);

-- it goes with the transaction; nothing is written where nothing can be, and the answer is the same
SELECT exp_create_holdout('t', 0.5) ->> 'key' AS holdout, exp_define('transient', '{"a": 1}');
BEGIN;
SAVEPOINT s;
SELECT count(*) FILTER (WHERE reason = 'holdout') > 10 AS some FROM exp_log_exposures('transient', ARRAY(SELECT subject FROM subjects WHERE i <= 100));
SELECT sum(assigned) AS assigned, sum(exposures) AS exposures FROM exp_results('t');
SELECT exp_end_holdout('t') ->> 'status' AS status;
SELECT count(*) FILTER (WHERE exp_peek('transient', subject) IS NULL) AS held_out FROM subjects WHERE i <= 100;
ROLLBACK TO s;
SELECT sum(assigned) AS assigned, sum(exposures) AS exposures FROM exp_results('t');
SELECT count(*) FILTER (WHERE exp_peek('transient', subject) IS NULL) > 10 AS held_out FROM subjects WHERE i <= 100;
COMMIT;
SELECT subject AS out FROM subjects WHERE exp_peek('transient', subject) IS NULL ORDER BY i LIMIT 1 \gset
SELECT subject AS inside FROM subjects WHERE exp_peek('transient', subject) IS NOT NULL ORDER BY i LIMIT 1 \gset
BEGIN READ ONLY;
SELECT reason FROM exp_assign('transient', :'out');
SELECT reason FROM exp_assign('transient', :'inside');
ROLLBACK;
BEGIN READ ONLY;
SELECT exp_create_holdout('ro', 0.5);
ROLLBACK;
BEGIN READ ONLY;
SELECT exp_end_holdout('t');
ROLLBACK;
SELECT sum(assigned) AS assigned FROM exp_results('t');

-- access
CREATE ROLE regress_holdout_app;
CREATE ROLE regress_holdout_admin;
SELECT exp_grant('regress_holdout_app', 'app', 'shop'), exp_grant('regress_holdout_admin', 'admin', 'shop');
SELECT exp_define('governed', '{"a": 1}', scope => 'shop');
SET ROLE regress_holdout_app;
-- enrolling in an experiment records in a holdout of a scope above, which the role may not read
SELECT reason, count(*) > 0 AS some FROM exp_assign_many('governed', ARRAY(SELECT 'r' || i FROM generate_series(1, 100) AS i), scope => 'shop') GROUP BY 1 ORDER BY 1;
SELECT count(*) FROM exp_results('t');
SELECT exp_create_holdout('mine', 0.5, 'shop');
SET ROLE regress_holdout_admin;
SELECT exp_create_holdout('mine', 0.5, 'shop/eu') ->> 'scope' AS scope, exp_end_holdout('mine', 'shop/eu') ->> 'status' AS status;
SELECT exp_create_holdout('mine', 0.5);
SELECT exp_end_holdout('t');
RESET ROLE;
SELECT exp_revoke('regress_holdout_app', 'app', 'shop'), exp_revoke('regress_holdout_admin', 'admin', 'shop');
DROP ROLE regress_holdout_app, regress_holdout_admin;
SELECT sum(assigned) AS recorded FROM exp_results('t');

-- who changed what; counts equal a recount, before and after they are folded
SELECT object, action, before ->> 'status' AS before, after ->> 'status' AS after FROM exp_audit('h');
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
SELECT task, remaining, error FROM exp_maintain();
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
