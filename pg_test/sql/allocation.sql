-- Allocation: who owns which part of the line, how it may change, and the periods that exp_srm goes by.
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
CREATE VIEW line AS SELECT 's' || i AS subject, exp_bucket('native', '6:globale', 's' || i) AS place FROM generate_series(1, 4000) AS i;

-- before exp_init()
SELECT exp_set_allocations('e', '[]');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_add_variant('e', '{"key": "b"}');
\echo :LAST_ERROR_SQLSTATE

-- ranges say which buckets of 10,000 a variant owns; what nobody owns is unallocated
SELECT exp_define('e', '{"control": 1, "treatment": 1}');
SELECT exp_get('e') -> 'allocations' AS by_weight;
CREATE TABLE by_weight AS SELECT subject, exp_peek('e', subject) AS variant FROM line;
SELECT exp_set_allocations('e', '[{"variant": "treatment", "start": 5000, "end": 9999}, {"variant": "control", "start": 0, "end": 4999}]') -> 'allocations' AS allocations;
SELECT count(*) AS moved FROM by_weight WHERE variant IS DISTINCT FROM exp_peek('e', subject);
SELECT exp_set_allocations('e', '[{"variant": "control", "start": 0, "end": 999}, {"variant": "treatment", "start": 1000, "end": 1000}, {"variant": "treatment", "start": 8000, "end": 9999}, {"variant": "control", "start": 7990, "end": 7999}]') -> 'allocations' AS allocations;
SELECT reason, variant, count(*) FROM (SELECT d.* FROM line, LATERAL exp_decide(subject, keys => ARRAY['e']) AS d) AS d GROUP BY 1, 2 ORDER BY 1, 2;
-- the place decides, and nothing else
SELECT count(*) AS wrong FROM line
WHERE exp_peek('e', subject) IS DISTINCT FROM CASE WHEN place < 0.1 OR place >= 0.7990 AND place < 0.8 THEN 'control' WHEN place < 0.1001 AND place >= 0.1 OR place >= 0.8 THEN 'treatment' END;
-- nothing at all, or one bucket
SELECT exp_set_allocations('e', '[]') -> 'allocations' AS allocations;
SELECT d.reason, count(*) FROM line, LATERAL exp_decide(subject, keys => ARRAY['e']) AS d GROUP BY 1;
SELECT reason FROM exp_assign('e', 's1');
SELECT exp_set_allocations('e', '[{"variant": "control", "start": 9999, "end": 9999}]') -> 'allocations' AS allocations;
SELECT exp_set_allocations('e', '[{"variant": "control", "start": 0, "end": 9999}]') -> 'allocations' AS allocations;
SELECT exp_peek('e', subject) AS variant, count(*) FROM line GROUP BY 1;
-- JSON null: back to the weights
SELECT exp_set_allocations('e', 'null') -> 'allocations' AS allocations;
SELECT count(*) AS moved FROM by_weight WHERE variant IS DISTINCT FROM exp_peek('e', subject);

-- coverage grows and moves nobody: the first part of every range, or of every weight's part
SELECT exp_define('ranges', '{"a": 1, "b": 1, "c": 1}', salt => 'e'), exp_define('weights', '{"a": 1, "b": 2.5, "c": 0.001}', salt => 'e');
SELECT exp_set_allocations('ranges', '[{"variant": "b", "start": 100, "end": 3099}, {"variant": "a", "start": 3100, "end": 3100}, {"variant": "c", "start": 5000, "end": 8999}, {"variant": "b", "start": 9000, "end": 9999}]') IS NOT NULL AS set;
CREATE TABLE covered (key text, coverage float8, subject text, variant text, reason text);
DO $$
DECLARE
    c float8;
BEGIN
    FOREACH c IN ARRAY ARRAY[0, 0.001, 0.1, 0.25, 0.5, 0.999, 1] LOOP
        PERFORM exp_update('ranges', jsonb_build_object('coverage', c)), exp_update('weights', jsonb_build_object('coverage', c));
        INSERT INTO covered SELECT k, c, subject, d.variant, d.reason FROM line, unnest(ARRAY['ranges', 'weights']) AS k, LATERAL exp_decide(subject, keys => ARRAY[k]) AS d;
    END LOOP;
END $$;
SELECT key, coverage, count(variant) AS served, count(*) FILTER (WHERE reason = 'coverage') AS outside, count(*) FILTER (WHERE reason = 'unallocated') AS unallocated FROM covered GROUP BY key, coverage ORDER BY key, coverage;
SELECT count(*) AS moved FROM covered AS a JOIN covered AS b USING (key, subject) WHERE a.coverage < b.coverage AND a.variant IS NOT NULL AND a.variant IS DISTINCT FROM b.variant;
SELECT count(*) AS moved_into_the_unallocated FROM covered AS a JOIN covered AS b USING (key, subject) WHERE (a.reason = 'unallocated') <> (b.reason = 'unallocated');
SELECT count(*) AS wrong FROM covered JOIN line USING (subject)
WHERE key = 'ranges' AND coverage = 0.25
  AND variant IS DISTINCT FROM CASE WHEN place >= 0.01 AND place < 0.085 OR place >= 0.9 AND place < 0.925 THEN 'b' WHEN place >= 0.31 AND place < 0.310025 THEN 'a' WHEN place >= 0.5 AND place < 0.6 THEN 'c' END;

-- once anybody is assigned only what nobody owns is given away
SELECT exp_set_allocations('e', '[{"variant": "control", "start": 0, "end": 1999}, {"variant": "treatment", "start": 2000, "end": 3999}]') IS NOT NULL AS set;
SELECT reason, count(*) FROM exp_assign_many('e', ARRAY(SELECT subject FROM line LIMIT 1000)) GROUP BY 1 ORDER BY 1;
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT allocations, attempt(format($$SELECT exp_set_allocations('e', %L) -> 'allocations'$$, allocations))
FROM (VALUES ('[{"variant": "control", "start": 0, "end": 1998}, {"variant": "treatment", "start": 2000, "end": 3999}]'), ('[{"variant": "treatment", "start": 0, "end": 1999}, {"variant": "control", "start": 2000, "end": 3999}]'),
             ('[{"variant": "control", "start": 0, "end": 2000}, {"variant": "treatment", "start": 2001, "end": 3999}]'), ('[{"variant": "control", "start": 1, "end": 1999}, {"variant": "treatment", "start": 2000, "end": 3999}]'), ('[]'), ('null'),
             ('[{"variant": "control", "start": 0, "end": 99}, {"variant": "control", "start": 100, "end": 1999}, {"variant": "treatment", "start": 2000, "end": 3999}]'),
             ('[{"variant": "control", "start": 0, "end": 1999}, {"variant": "treatment", "start": 2000, "end": 7999}]')) AS a (allocations);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT count(*) AS enrolled, count(*) FILTER (WHERE variant <> exp_peek('e', subject)) AS moved FROM exp.enrolled WHERE experiment = 'e';
-- and no variants, salt or hash
SELECT attempt($$SELECT exp_define('e', '{"control": 1, "treatment": 2}')$$);
-- the weights that make the same buckets may become ranges; others may not
SELECT exp_define('halves', '{"a": 1, "b": 1}'), exp_define('thirds', '{"a": 1, "b": 1, "c": 1}'), exp_define('foreign', '{"a": 1, "b": 1}', hash => 'growthbook_v2');
SELECT (exp_assign(k, 's1')).is_new FROM unnest(ARRAY['halves', 'thirds', 'foreign']) AS k;
SELECT attempt($$SELECT exp_set_allocations('halves', '[{"variant": "a", "start": 0, "end": 4999}, {"variant": "b", "start": 5000, "end": 9999}]') -> 'allocations'$$);
SELECT attempt($$SELECT exp_set_allocations('halves', 'null')$$);
SELECT attempt($$SELECT exp_set_allocations('thirds', '[{"variant": "a", "start": 0, "end": 3332}, {"variant": "b", "start": 3333, "end": 6666}, {"variant": "c", "start": 6667, "end": 9999}]')$$);
SELECT attempt($$SELECT exp_set_allocations('thirds', 'null') -> 'allocations'$$);
SELECT attempt($$SELECT exp_set_allocations('foreign', '[{"variant": "a", "start": 0, "end": 4999}, {"variant": "b", "start": 5000, "end": 9999}]')$$);

-- exp_add_variant: by weight while nobody is assigned, else a free range
SELECT exp_define('grow', '{"a": 1, "b": 1}');
SELECT exp_add_variant('grow', '{"key": "c", "weight": 2, "payload": {"x": 1}}') -> 'variants' AS variants;
SELECT exp_peek('grow', subject) AS variant, count(*) BETWEEN 900 AND 2100 AS about FROM line GROUP BY 1 ORDER BY 1;
SELECT exp_set_allocations('grow', '[{"variant": "a", "start": 0, "end": 999}, {"variant": "b", "start": 1000, "end": 1999}]') -> 'allocations' AS allocations;
CREATE TABLE before_it AS SELECT a.subject, a.variant FROM exp_assign_many('grow', ARRAY(SELECT subject FROM line LIMIT 2000)) AS a;
SELECT exp_add_variant('grow', '{"key": "d", "start": 3000, "end": 3999}') -> 'allocations' AS allocations;
SELECT b.variant AS before, a.variant AS after, count(*) > 0 AS some FROM before_it AS b, LATERAL exp_assign('grow', b.subject) AS a GROUP BY 1, 2 ORDER BY 1, 2;
SELECT variant, assigned > 0 AS assigned FROM exp_results('grow');
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT variant, attempt(format($$SELECT exp_add_variant('grow', %L)$$, variant))
FROM (VALUES ('{"key": "x"}'), ('{"key": "x", "start": 3999, "end": 4000}'), ('{"key": "x", "start": 0, "end": 9999}'), ('{"key": "x", "start": 4000}'), ('{"key": "x", "end": 4000}'), ('{"key": "x", "start": 5000, "end": 4999}'), ('{"key": "x", "start": -1, "end": 0}'),
             ('{"key": "x", "start": 9999, "end": 10000}'), ('{"key": "x", "start": 4000.5, "end": 5000}'), ('{"key": "x", "start": "4000", "end": "5000"}'), ('{"key": "x", "start": null, "end": null}'), ('{"key": "a", "start": 4000, "end": 4999}'), ('{"key": "", "start": 4000, "end": 4999}'),
             ('{"start": 4000, "end": 4999}'), ('{"key": "x", "weight": 0, "start": 4000, "end": 4999}'), ('{"key": "x", "weight": "1", "start": 4000, "end": 4999}'), ('{"key": "x", "colour": 1, "start": 4000, "end": 4999}'), ('{"key": "x", "config": "absent", "start": 4000, "end": 4999}'), ('[]'), ('null'), ('"x"'), ('1')) AS v (variant);
SELECT attempt($$SELECT exp_add_variant('grow', jsonb_build_object('key', repeat('x', 1048576), 'start', 4000, 'end', 4999))$$);
SELECT attempt($$SELECT exp_add_variant('grow', ('{"key": "x", "start": 4000, "end": 4999, "payload": ' || repeat('[', 200) || repeat(']', 200) || '}')::jsonb)$$);
SELECT attempt($$SELECT exp_add_variant('thirds', '{"key": "d", "start": 0, "end": 0}')$$);
SELECT attempt($$SELECT exp_add_variant('thirds', '{"key": "d"}')$$);
SELECT attempt($$SELECT exp_add_variant('absent', '{"key": "d"}')$$);
SELECT attempt($$SELECT exp_add_variant(NULL, '{"key": "d"}')$$);
SELECT attempt($$SELECT exp_add_variant('grow', NULL)$$);
SELECT attempt($$SELECT exp_add_variant('grow', '{"key": "d"}', 'nowhere')$$);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT jsonb_path_query_array(exp_get('grow'), '$.variants[*].key') AS variants;
SELECT exp_add_variant('grow', '{"key": "\"; DROP TABLE exp.variant; --", "start": 9000, "end": 9000}') -> 'allocations' -> 3 AS added, exp_add_variant('grow', '{"key": "Ünïcødé 🧪", "start": 9001, "end": 9001}') -> 'allocations' -> 4 AS added;
-- without a range nobody gets it, until it is given one
SELECT exp_define('later', '{"a": 1, "b": 1}'), exp_set_allocations('later', '[{"variant": "a", "start": 0, "end": 9998}]') IS NOT NULL AS set, exp_add_variant('later', '{"key": "c"}') -> 'allocations' AS allocations;
SELECT exp_set_allocations('later', '[{"variant": "a", "start": 0, "end": 9998}, {"variant": "c", "start": 9999, "end": 9999}]') -> 'allocations' AS allocations;
-- other variants in place, while nobody is assigned: their weights are in force, and no ranges
SELECT exp_define('later', '[{"key": "c"}, {"key": "z"}]');
SELECT exp_get('later') -> 'allocations' AS allocations, (exp_get('later') #>> '{variants,0,key}') AS first;
SELECT exp_peek('later', subject) AS variant, count(*) > 1000 AS many FROM line GROUP BY 1 ORDER BY 1;

-- refused ranges
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT exp_define('r', '{"a": 1, "b": 1}');
SELECT allocations, attempt(format($$SELECT exp_set_allocations('r', %L)$$, allocations))
FROM (VALUES ('{}'), ('"a"'), ('1'), ('[1]'), ('[null]'), ('[{}]'), ('[{"variant": "a"}]'), ('[{"variant": "a", "start": 0}]'), ('[{"variant": "a", "start": 0, "end": 10000}]'), ('[{"variant": "a", "start": -1, "end": 0}]'), ('[{"variant": "a", "start": 1, "end": 0}]'),
             ('[{"variant": "a", "start": 0.5, "end": 1}]'), ('[{"variant": "a", "start": "0", "end": "1"}]'), ('[{"variant": "a", "start": 1e400, "end": 1e400}]'), ('[{"variant": "c", "start": 0, "end": 1}]'), ('[{"variant": 1, "start": 0, "end": 1}]'), ('[{"variant": null, "start": 0, "end": 1}]'),
             ('[{"variant": "a", "start": 0, "end": 1, "weight": 1}]'), ('[{"variant": "a", "start": 0, "end": 100}, {"variant": "b", "start": 100, "end": 200}]'), ('[{"variant": "a", "start": 50, "end": 60}, {"variant": "a", "start": 0, "end": 100}]'), ('[{"variant": "\"; DROP TABLE exp.allocation; --", "start": 0, "end": 1}]')) AS a (allocations);
SELECT attempt($$SELECT exp_set_allocations('r', (SELECT jsonb_agg('{"variant": "a", "start": 0, "end": 0}'::jsonb) FROM generate_series(1, 10001)))$$);
SELECT attempt($$SELECT exp_set_allocations('r', jsonb_build_array(jsonb_build_object('variant', repeat('a', 1048576), 'start', 0, 'end', 0)))$$);
SELECT attempt($$SELECT exp_set_allocations('r', NULL)$$);
SELECT attempt($$SELECT exp_set_allocations(NULL, '[]')$$);
SELECT attempt($$SELECT exp_set_allocations('absent', '[]')$$);
SELECT attempt($$SELECT exp_set_allocations('r', '[]', 'nowhere')$$);
SELECT attempt($$SELECT exp_set_allocations('r', '[]', '')$$);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT exp_get('r') -> 'allocations' AS allocations;
-- every bucket a range of its own, by turns
SELECT jsonb_array_length(exp_set_allocations('r', (SELECT jsonb_agg(jsonb_build_object('variant', CASE WHEN i % 2 = 0 THEN 'a' ELSE 'b' END, 'start', i, 'end', i)) FROM generate_series(0, 9999) AS i)) -> 'allocations') AS ranges;
SELECT count(*) AS wrong FROM line WHERE exp_peek('r', subject) IS DISTINCT FROM CASE WHEN floor(exp_bucket('native', '6:globalr', subject) * 10000)::int % 2 = 0 THEN 'a' ELSE 'b' END;

-- it goes with the transaction
BEGIN;
SAVEPOINT s;
SELECT exp_set_allocations('r', '[]') -> 'allocations' AS allocations;
SELECT exp_peek('r', 's1');
SELECT exp_add_variant('r', '{"key": "c", "start": 0, "end": 9999}') -> 'allocations' AS allocations;
SELECT exp_peek('r', 's1');
ROLLBACK TO s;
SELECT jsonb_array_length(exp_get('r') -> 'allocations') AS ranges, exp_peek('r', 's1') IN ('a', 'b') AS as_before;
COMMIT;
SELECT jsonb_array_length(exp_get('r') -> 'allocations') AS ranges, exp_peek('r', 's1') IN ('a', 'b') AS as_before;
BEGIN READ ONLY;
SELECT exp_set_allocations('r', '[]');
ROLLBACK;
BEGIN READ ONLY;
SELECT exp_add_variant('r', '{"key": "c"}');
ROLLBACK;

-- periods of constant shares: one while nobody is assigned, then one for each change
SELECT exp_define('p', '{"control": 3, "treatment": 1}');
SELECT count(*), max(shares::text) AS shares FROM exp.period JOIN exp.experiment AS x ON x.id = experiment_id WHERE x.key = 'p';
SELECT exp_set_allocations('p', '[{"variant": "control", "start": 0, "end": 1999}, {"variant": "treatment", "start": 2000, "end": 3999}]') IS NOT NULL AS set;
SELECT shares FROM exp.period JOIN exp.experiment AS x ON x.id = experiment_id WHERE x.key = 'p' ORDER BY period.started_at;
SELECT count(*) AS first_period FROM exp_assign_many('p', ARRAY(SELECT subject FROM line LIMIT 1500)) WHERE is_new \gset
SELECT count(*) AS first_exposed FROM (SELECT subject FROM exp.enrolled WHERE experiment = 'p' ORDER BY subject LIMIT 100) AS e, LATERAL exp_log_exposure('p', e.subject) \gset
SELECT exp_update('p', '{"coverage": 0.9}') -> 'coverage' AS coverage;
SELECT exp_set_allocations('p', '[{"variant": "control", "start": 0, "end": 1999}, {"variant": "treatment", "start": 2000, "end": 7999}]') IS NOT NULL AS set;
SELECT count(*) AS second_period FROM exp_assign_many('p', ARRAY(SELECT subject FROM line)) WHERE is_new \gset
SELECT exp_add_variant('p', '{"key": "third", "start": 8000, "end": 9999}') IS NOT NULL AS added;
SELECT count(*) AS third_period FROM exp_log_exposures('p', ARRAY(SELECT subject || 'x' FROM line)) WHERE is_new \gset
SELECT shares FROM exp.period JOIN exp.experiment AS x ON x.id = experiment_id WHERE x.key = 'p' ORDER BY period.started_at;
-- what does not change the shares makes none
SELECT exp_pause('p') ->> 'status', exp_resume('p') ->> 'status', exp_update('p', '{"name": "n", "coverage": 1}') ->> 'name', exp_set_allocations('p', exp_get('p') -> 'allocations') ->> 'key';
SELECT count(*) FROM exp.period JOIN exp.experiment AS x ON x.id = experiment_id WHERE x.key = 'p';
-- expected: the sum over the periods of those enrolled in each times the share then
SELECT :first_period > 0 AS first, :first_exposed > 0 AS exposed, :second_period > 0 AS second, :third_period > 0 AS third;
SELECT population, abs(expected[1] - (0.5 * n1 + 0.25 * n2 + 0.2 * n3)) < 1e-6 AS control, abs(expected[2] - (0.5 * n1 + 0.75 * n2 + 0.6 * n3)) < 1e-6 AS treatment, abs(expected[3] - 0.2 * n3) < 1e-6 AS third,
       observed = (SELECT array_agg(CASE population WHEN 'assigned' THEN assigned ELSE subjects END ORDER BY i) FROM exp_results('p') WITH ORDINALITY AS r (variant, assigned, subjects, exposures, weight, i)) AS observed, variants, df, srm
FROM exp_srm('p') JOIN (VALUES ('assigned', :first_period, :second_period, :third_period), ('exposed', :first_exposed, 0, :third_period)) AS n (population, n1, n2, n3) USING (population);
-- without a change the shares of the definition
SELECT population, observed, expected FROM exp_srm('halves');
-- and the periods go with the experiment
SELECT exp_delete_experiment('p', 1000000) > 0 AS deleted;
SELECT count(*) AS periods, (SELECT count(*) FROM exp.allocation AS a WHERE NOT EXISTS (SELECT FROM exp.experiment AS x WHERE x.id = a.experiment_id)) AS ranges FROM exp.period AS p WHERE NOT EXISTS (SELECT FROM exp.experiment AS x WHERE x.id = p.experiment_id);

-- access: administrators of the scope
CREATE ROLE regress_allocation_app;
CREATE ROLE regress_allocation_admin;
SELECT exp_define('mine', '{"a": 1}', scope => 'shop'), exp_grant('regress_allocation_app', 'app', 'global'), exp_grant('regress_allocation_admin', 'admin', 'shop');
SET ROLE regress_allocation_app;
SELECT exp_set_allocations('mine', '[]', 'shop');
SET ROLE regress_allocation_admin;
SELECT exp_set_allocations('mine', '[]', 'shop') -> 'allocations' AS allocations, exp_add_variant('mine', '{"key": "b", "start": 1, "end": 2}', 'shop') -> 'allocations' AS added;
SELECT exp_set_allocations('r', '[]');
SELECT exp_add_variant('r', '{"key": "z"}');
RESET ROLE;
SELECT exp_revoke('regress_allocation_app', 'app', 'global'), exp_revoke('regress_allocation_admin', 'admin', 'shop');
DROP ROLE regress_allocation_app, regress_allocation_admin;
-- who changed what
SELECT action, after FROM exp_audit('later') ORDER BY id OFFSET 1 LIMIT 3;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
