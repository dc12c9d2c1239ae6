-- Exposures: logged by their own call, one row per subject, repeats counted.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_define('e', '[{"key": "control"}, {"key": "treatment", "payload": {"x": 1}}]');

-- assigning is no exposure
SELECT variant, reason FROM exp_assign('e', 'u1');
SELECT exposed_at, exposures FROM exp_get_assignment('e', 'u1');
-- the first one is dated, repeats are counted; the answer is that of exp_assign
BEGIN;
SELECT * FROM exp_log_exposure('e', 'u1');
SELECT exposed_at = now() AS "now", exposures FROM exp_get_assignment('e', 'u1');
COMMIT;
SELECT exposed_at AS first_at FROM exp_get_assignment('e', 'u1') \gset
SELECT * FROM exp_log_exposure('e', 'u1');
SELECT * FROM exp_log_exposure('e', 'u1');
SELECT exposed_at = :'first_at' AS first_kept, exposures FROM exp_get_assignment('e', 'u1');
-- enrolling if need be
BEGIN;
SELECT variant, is_new, reason FROM exp_log_exposure('e', 'u2', '{"plan": "pro"}');
SELECT exposed_at = now() AS "now", assigned_at = now() AS assigned, exposures, context FROM exp_get_assignment('e', 'u2');
COMMIT;
SELECT variant, assigned, subjects, exposures FROM exp_results('e');

-- repeats within one statement and within one transaction
SELECT count((exp_log_exposure('e', 'u2')).reason) FROM generate_series(1, 10);
BEGIN;
SELECT reason FROM exp_log_exposure('e', 'u2');
SAVEPOINT s;
SELECT reason FROM exp_log_exposure('e', 'u2');
SELECT exposures FROM exp_get_assignment('e', 'u2');
ROLLBACK TO s;
SELECT exposures FROM exp_get_assignment('e', 'u2');
COMMIT;
SELECT exposures FROM exp_get_assignment('e', 'u2');
SELECT variant, assigned, subjects, exposures FROM exp_results('e');

-- sets: one exposure for each distinct subject
SELECT subject, variant, is_new, reason, payload FROM exp_log_exposures('e', ARRAY['s1', 's2', 's1', 'u1', 's3']);
SELECT subject, exposures FROM exp.enrolled ORDER BY subject;
SELECT subject, is_new FROM exp_log_exposures(key => 'e', subjects => ARRAY['s4', 's1'], contexts => ARRAY['{"a": 4}', '{"a": 1}']::jsonb[]);
SELECT s, exposures, context FROM unnest(ARRAY['s1', 's4']) AS s, exp_get_assignment('e', s);
SELECT * FROM exp_log_exposures('e', '{}');
SELECT exp_log_exposures('e', NULL);
SELECT exp_log_exposures('e', ARRAY['s1', NULL]);
SELECT exp_log_exposures('e', ARRAY['s1', 's2'], ARRAY['{}']::jsonb[]);
SELECT exp_log_exposures('e', ARRAY['s1', repeat('x', 1025)]);
SELECT exp_log_exposure(NULL, 's1');
SELECT variant, assigned, subjects, exposures FROM exp_results('e');

-- paused: those of the enrolled count, nobody is enrolled
SELECT exp_pause('e') ->> 'status' AS status;
SELECT variant, is_new, reason FROM exp_log_exposure('e', 'u1');
SELECT variant, is_new, reason FROM exp_log_exposure('e', 'later');
SELECT subject, variant, reason FROM exp_log_exposures('e', ARRAY['u1', 'later']);
SELECT variant, assigned, subjects, exposures FROM exp_results('e');
SELECT exp_resume('e') ->> 'status' AS status;

-- outside of coverage: nothing to count
SELECT exp_define('e', coverage => 0);
SELECT variant, is_new, reason FROM exp_log_exposure('e', 'later');
SELECT * FROM exp_log_exposure('absent', 'u1');
SELECT * FROM exp_log_exposures('absent', ARRAY['u1', 'u1']);

-- stopped: served or not, nothing counts
SELECT sum(exposures) AS exposures FROM exp_results('e');
SELECT exp_stop('e', 'enough', serve => 'enrolled') ->> 'serve' AS serve;
SELECT variant, is_new, reason FROM exp_log_exposure('e', 'u1');
SELECT subject, variant, reason FROM exp_log_exposures('e', ARRAY['u1', 'later']);
SELECT exp_update('e', '{"winner": "treatment", "serve": "winner"}') ->> 'serve' AS serve;
SELECT variant, is_new, reason FROM exp_log_exposure('e', 'u1');
SELECT variant, is_new, reason FROM exp_log_exposure('e', 'later');
SELECT exp_archive('e') ->> 'status' AS status;
SELECT variant, is_new, reason FROM exp_log_exposure('e', 'u1');
SELECT sum(exposures) AS exposures FROM exp_results('e');
SELECT count(*) FROM exp.enrolled WHERE subject = 'later';

-- there is an end to counting
SELECT exp_define('many', '{"a": 1}'), (exp_log_exposure('many', 'u')).reason;
UPDATE exp.assignment SET exposures = 2147483646 WHERE subject = 'u';
UPDATE exp.tally_delta SET exposures = 2147483646 WHERE exposures = 1 AND experiment_id = (SELECT id FROM exp.experiment WHERE key = 'many');
SELECT reason FROM exp_log_exposure('many', 'u');
SELECT exposures FROM exp_results('many');
SELECT reason FROM exp_log_exposure('many', 'u');
\echo :LAST_ERROR_SQLSTATE
SELECT exposures FROM exp_results('many');
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
