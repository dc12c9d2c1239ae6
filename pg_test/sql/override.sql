-- Overrides: variants forced on subjects for testing, never in a result.
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
-- before exp_init()
SELECT exp_override('e', 's', 'a');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_override('e', 's', NULL);

-- forced in a draft, while it runs and while it is paused; not when stopped or archived
SELECT exp_define('e', '[{"key": "control", "payload": 1}, {"key": "treatment", "payload": 2}]', 'draft');
SELECT exp_override('e', 'qa', 'treatment');
CREATE VIEW now_gets AS
SELECT exp_get('e') ->> 'status' AS status, s AS subject, exp_peek('e', s) AS peek, d.reason AS decide, a.variant, a.is_new, a.reason, a.payload, x.reason AS exposed
FROM unnest(ARRAY['other', 'qa']) AS s LEFT JOIN LATERAL exp_decide(s, keys => ARRAY['e']) AS d ON true, LATERAL exp_assign('e', s) AS a, LATERAL exp_log_exposure('e', s) AS x ORDER BY s;
SELECT * FROM now_gets;
SELECT exp_start('e') ->> 'status' AS status;
SELECT * FROM now_gets;
SELECT exp_pause('e') ->> 'status' AS status;
SELECT * FROM now_gets;
SELECT exp_stop('e', 'done', 'control', 'winner') ->> 'status' AS status;
SELECT * FROM now_gets;
SELECT exp_update('e', '{"serve": "enrolled"}') ->> 'serve' AS serve;
SELECT * FROM now_gets;
SELECT exp_archive('e') ->> 'status' AS status;
SELECT * FROM now_gets;
-- of many, and never in a result
SELECT exp_define('m', '{"control": 1, "treatment": 1}'), exp_override('m', 'q1', 'control'), exp_override('m', 'q2', 'treatment');
SELECT * FROM exp_log_exposures('m', ARRAY['q1', 'q2', 'q1']);
SELECT variant, assigned, subjects, exposures FROM exp_results('m');
SELECT variant, assigned, subjects, exposures FROM exp_results('e');
SELECT experiment, subject FROM exp.enrolled;
SELECT count(*) AS rows FROM exp_get_assignment('m', 'q1');

-- before audience, targeting, layer, coverage and ranges
SELECT exp_create_layer('l') ->> 'layer', exp_create_audience('nobody', '[{"conditions": [{"attribute": "x", "operator": "exists"}]}]') ->> 'audience';
SELECT exp_define('closed', '{"a": 1, "b": 1}', coverage => 0, audience => 'nobody', targeting => '[{"conditions": [{"attribute": "y", "operator": "exists"}]}]', layer => '{"layer": "l", "start": 0, "end": 0}'), exp_override('closed', 'q', 'b');
SELECT variant, reason FROM exp_assign('closed', 'q');
SELECT reason FROM exp_assign('closed', 'r');
SELECT step, passed FROM exp_explain('closed', 'q');

-- who was enrolled leaves the counts; without the override it is enrolled anew
SELECT exp_define('c', '{"only": 1}'), exp_add_variant('c', '{"key": "other"}') ->> 'key', exp_set_allocations('c', '[{"variant": "only", "start": 0, "end": 9999}]') ->> 'key';
SELECT reason, count(*) FROM exp_log_exposures('c', ARRAY['u1', 'u2', 'u3']) GROUP BY 1;
SELECT variant, assigned, subjects, exposures FROM exp_results('c');
BEGIN;
SAVEPOINT s;
SELECT exp_override('c', 'u1', 'other');
SELECT variant, reason FROM exp_assign('c', 'u1');
SELECT variant, assigned, subjects, exposures FROM exp_results('c');
ROLLBACK TO s;
SELECT variant, reason FROM exp_assign('c', 'u1');
SELECT variant, assigned, subjects, exposures FROM exp_results('c');
COMMIT;
SELECT exp_override('c', 'u1', 'other');
SELECT variant, reason FROM exp_log_exposure('c', 'u1');
SELECT variant, assigned, subjects, exposures FROM exp_results('c');
SELECT subject FROM exp.enrolled WHERE experiment = 'c' ORDER BY subject;
-- another one in its place; null removes it
SELECT exp_override('c', 'u1', 'only');
SELECT variant, reason FROM exp_assign('c', 'u1');
SELECT exp_override('c', 'u1', NULL), exp_override('c', 'u1', NULL) AS again, exp_override('c', 'never', NULL) AS never;
SELECT variant, is_new, reason FROM exp_assign('c', 'u1');
SELECT variant, assigned, subjects, exposures FROM exp_results('c');
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;

-- until a time: forced up to it, by the statement's clock, and removed by exp_maintain
SELECT exp_override('c', 'q', 'other', '2999-12-31'), exp_override('c', 'forever', 'other', 'infinity');
SELECT s, a.variant, a.reason FROM unnest(ARRAY['q', 'forever']) AS s, LATERAL exp_assign('c', s) AS a;
SELECT clock_timestamp() + interval '1 s' AS soon \gset
SELECT exp_override('c', 'brief', 'other', :'soon');
SELECT variant, reason FROM exp_assign('c', 'brief');
DO $$ BEGIN WHILE clock_timestamp() <= (SELECT until FROM exp.override WHERE subject = 'brief') LOOP PERFORM pg_sleep(0.01); END LOOP; END $$;
SELECT exp_peek('c', 'brief') AS peek, (SELECT reason FROM exp_decide('brief', keys => ARRAY['c'])) AS decide;
SELECT variant, is_new, reason FROM exp_assign('c', 'brief');
SELECT assigned FROM exp_results('c') WHERE variant = 'only';
SELECT subject FROM exp.override WHERE subject IN ('q', 'forever', 'brief') ORDER BY subject;
SELECT task, done, remaining, error FROM exp_maintain('schedule');
SELECT subject FROM exp.override WHERE subject IN ('q', 'forever', 'brief') ORDER BY subject;
SELECT variant, reason FROM exp_assign('c', 'brief');
SELECT split_part(attempt(format($$SELECT exp_override('c', 'q2', 'other', %s)$$, until)), E'\nDETAIL', 1) FROM unnest(ARRAY['now() - interval ''1 day''', '''-infinity''', 'statement_timestamp()']) AS until;
SELECT variant, reason FROM exp_assign('c', 'q2');

-- other variants in place of them: overrides follow their key, or go with it
SELECT exp_define('r', '{"a": 1, "b": 1}', 'draft'), exp_override('r', 'qa', 'a'), exp_override('r', 'qb', 'b');
SELECT exp_define('r', '[{"key": "x"}, {"key": "b"}]');
SELECT s, a.variant, a.reason FROM unnest(ARRAY['qa', 'qb']) AS s, LATERAL exp_assign('r', s) AS a;
-- more than are remembered
SELECT exp_define('many', '{"a": 1, "b": 1}', 'draft');
SELECT count(*) FROM generate_series(1, 1200) AS i WHERE exp_override('many', 'q' || i, CASE WHEN i % 2 = 0 THEN 'a' ELSE 'b' END);
SELECT variant, reason, count(*) FROM exp_assign_many('many', ARRAY(SELECT 'q' || i FROM generate_series(1, 1300) AS i)) GROUP BY 1, 2 ORDER BY 1, 2;
SELECT count(*) AS wrong FROM generate_series(1, 1200) AS i WHERE exp_peek('many', 'q' || i) IS DISTINCT FROM CASE WHEN i % 2 = 0 THEN 'a' ELSE 'b' END;
SELECT exp_override('many', 'q1', NULL), exp_peek('many', 'q1') AS removed, exp_override('many', 'q2', 'b'), exp_peek('many', 'q2') AS changed;

-- bad input
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT call, attempt('SELECT ' || call)
FROM (VALUES ($$exp_override(NULL, 's', 'only')$$), ($$exp_override('c', NULL, 'only')$$), ($$exp_override('', 's', 'only')$$), ($$exp_override('c', '', 'only')$$), ($$exp_override('c', repeat('s', 1048576), 'only')$$), ($$exp_override('c', E'a\tb', 'only')$$),
             ($$exp_override('c', 's', 'absent')$$), ($$exp_override('c', 's', '')$$), ($$exp_override('c', 's', repeat('v', 1048576))$$), ($$exp_override('c', 's', '"; DROP TABLE exp.override; --')$$), ($$exp_override('c', 's', 'Only')$$),
             ($$exp_override('absent', 's', 'only')$$), ($$exp_override('absent', 's', NULL)$$), ($$exp_override('c', 's', 'only', scope => 'nowhere')$$), ($$exp_override('c', 's', 'only', scope => '')$$)) AS c (call);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT count(*) FROM exp.override WHERE subject = 's';
SELECT exp_override('c', '"; DROP TABLE exp.override; --', 'other'), exp_override('c', 'Ünïcødé 🧪', 'other'), exp_override('c', repeat('x', 255), 'other');
SELECT (exp_assign('c', '"; DROP TABLE exp.override; --')).reason, (exp_assign('c', 'Ünïcødé 🧪')).reason, (exp_assign('c', repeat('x', 255))).reason;

-- read-only: answered, not set
BEGIN READ ONLY;
SELECT variant, reason FROM exp_assign('c', 'q');
SELECT variant, reason FROM exp_log_exposure('c', 'q');
SELECT exp_peek('c', 'q');
SELECT exp_override('c', 'q', NULL);
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;

-- erased with the subject, and with the experiment
SELECT relation, deleted FROM exp_erase_subject('q');
SELECT variant, reason FROM exp_assign('c', 'q');
-- forgotten with the subject, in one experiment
SELECT exp_override('c', 'f', 'other'), exp_override('m', 'f', 'control');
SELECT exp_forget_subject('c', 'f') AS forgotten;
SELECT s, (exp_assign(s, 'f')).reason FROM unnest(ARRAY['c', 'm']) AS s;
SELECT exp_delete_experiment('many', 1000000) IS NOT NULL AS deleted;
SELECT count(*) FROM exp.override AS o WHERE NOT EXISTS (SELECT FROM exp.experiment AS x WHERE x.id = o.experiment_id);

-- access: administrators only
CREATE ROLE regress_override_app;
CREATE ROLE regress_override_admin;
SELECT exp_define('s', '{"a": 1}', scope => 'shop'), exp_grant('regress_override_app', 'app', 'global'), exp_grant('regress_override_admin', 'admin', 'shop');
SET ROLE regress_override_app;
SELECT exp_override('s', 'q', 'a', scope => 'shop');
SET ROLE regress_override_admin;
SELECT exp_override('s', 'q', 'a', scope => 'shop');
SELECT exp_override('c', 'q', 'other');
RESET ROLE;
SELECT exp_revoke('regress_override_app', 'app', 'global'), exp_revoke('regress_override_admin', 'admin', 'shop');
DROP ROLE regress_override_app, regress_override_admin;

-- the audit says that somebody was overridden, not who: a digest that is the same for the same subject
SELECT action, before ->> 'variant' AS before, after ->> 'variant' AS after, subject_digest IS NOT NULL AS digest FROM exp_audit('c') WHERE object = 'override' ORDER BY id LIMIT 3;
SELECT count(*) AS named FROM exp.audit AS a WHERE to_jsonb(a)::text ~ '\m(qa|q1|q2|brief|forever)\M';
SELECT count(DISTINCT subject_digest) AS digests, count(*) AS changes FROM (SELECT * FROM exp_audit('c') WHERE object = 'override' ORDER BY id LIMIT 3) AS first_three;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
