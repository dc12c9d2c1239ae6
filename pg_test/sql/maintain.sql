-- Upkeep: exp_maintain() folds and drains, exp_doctor() re-checks every invariant.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_define('e', '{"a": 1, "b": 1}');
SELECT * FROM exp_maintain();
SELECT * FROM exp_maintain('fold');
SELECT * FROM exp_maintain(task => 'deletes');
SELECT * FROM exp_maintain(NULL);
SELECT * FROM exp_maintain('vacuum');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM exp_maintain('');

-- a row per transaction and variant waits, and is folded
DO $$ BEGIN FOR i IN 1..30 LOOP PERFORM exp_log_exposure('e', 's' || i); COMMIT; END LOOP; END $$;
SELECT count(*) AS waiting FROM exp.tally_delta;
SELECT variant, assigned, subjects, exposures FROM exp_results('e');
BEGIN;
SELECT * FROM exp_maintain('fold');
SELECT variant, assigned, subjects, exposures FROM exp_results('e');
ROLLBACK;
SELECT count(*) AS waiting FROM exp.tally_delta;
SELECT * FROM exp_maintain('fold');
SELECT variant, assigned, subjects, exposures FROM exp_results('e');
SELECT v.key AS variant, t.assigned, t.subjects, t.exposures FROM exp.tally AS t JOIN exp.variant AS v USING (experiment_id, variant) ORDER BY 1;
-- twice in one transaction, with what that transaction did itself
BEGIN;
SELECT (exp_log_exposure('e', 'own')).reason;
SELECT done, remaining FROM exp_maintain('fold');
SELECT (exp_log_exposure('e', 'own2')).reason;
SELECT done, remaining FROM exp_maintain('fold');
SELECT sum(assigned) AS assigned, sum(exposures) AS exposures FROM exp_results('e');
COMMIT;
SELECT sum(assigned) AS assigned, sum(exposures) AS exposures FROM exp_results('e');
SELECT invariant, ok, detail, repair FROM exp_doctor();

-- a task that fails reports it and stops no other
SELECT exp_define('gone', '{"a": 1}'), (exp_assign('gone', 's')).reason;
SELECT (exp_assign('gone', 's2')).reason;
SELECT exp_delete_experiment('gone', 1);
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'not today'; END $$;
CREATE TRIGGER refuse BEFORE DELETE ON exp.tally_delta FOR EACH STATEMENT EXECUTE FUNCTION refuse();
SELECT * FROM exp_maintain();
SELECT sum(assigned) AS assigned FROM exp_results('e');
DROP TRIGGER refuse ON exp.tally_delta;
SELECT task, remaining, error FROM exp_maintain();
SELECT count(*) AS waiting FROM exp.tally_delta;

-- exp_doctor() finds what was broken by hand
BEGIN;
DELETE FROM exp.assignment WHERE subject = 's1';
SELECT invariant, detail, repair FROM exp_doctor() WHERE NOT ok;
ROLLBACK;
BEGIN;
UPDATE exp.tally SET exposures = exposures + 5 WHERE variant = 0;
SELECT invariant, detail, repair FROM exp_doctor() WHERE NOT ok;
ROLLBACK;
BEGIN;
DELETE FROM exp.variant WHERE key = 'b';
SELECT invariant, regexp_replace(detail, '\d+', 'N', 'g') AS detail, repair FROM exp_doctor() WHERE NOT ok AND invariant NOT LIKE 'counts%';
ROLLBACK;
BEGIN;
INSERT INTO exp.grant (role, scope_id, access, granted_by) SELECT 'regress_nobody', id, 'reader', 'me' FROM exp.scope WHERE name = 'global';
SELECT invariant, detail, repair FROM exp_doctor() WHERE NOT ok;
ROLLBACK;
BEGIN;
INSERT INTO exp.grant (role, scope_id, access, granted_by) VALUES ('postgres', 12345, 'reader', 'me');
SELECT invariant, detail, repair FROM exp_doctor() WHERE NOT ok;
ROLLBACK;
BEGIN;
ALTER EXTENSION pg_experiment ADD TABLE exp.tally;
SELECT invariant, detail, repair FROM exp_doctor() WHERE NOT ok;
ROLLBACK;
BEGIN;
INSERT INTO exp.tally_delta SELECT id, 0, 0, 0, 0 FROM exp.experiment, generate_series(1, 100001) WHERE key = 'e';
SELECT invariant, detail, repair FROM exp_doctor() WHERE NOT ok;
SELECT * FROM exp_maintain('fold');
SELECT invariant, detail, repair FROM exp_doctor() WHERE NOT ok;
ROLLBACK;
-- of what is measured, too
SELECT exp_define_metric('m', 'sum', event => 'e'), exp_add_metric('e', 'm');
SELECT exp_log_event('s1', 'e', 0.1), exp_log_event('s1', 'e', 0.2), exp_log_event('s2', 'e', 3);
SELECT sum(events) FROM exp_aggregate();
SELECT count(*) FROM exp_doctor() WHERE NOT ok;
BEGIN;
UPDATE exp.outcome SET y = 0.3 WHERE subject = 's1';
SELECT invariant, regexp_replace(detail, '\d+', 'N', 'g') AS detail FROM exp_doctor() WHERE NOT ok;
-- computed anew
UPDATE exp.experiment_metric SET built = false;
SELECT count(*) FROM exp_aggregate();
SELECT count(*) FROM exp_doctor() WHERE NOT ok;
ROLLBACK;
BEGIN;
DELETE FROM exp.bucket WHERE width = 3600;
SELECT invariant, regexp_replace(detail, '(metric|variant|experiment) \d+', '\1 N', 'g') ~ '^experiment N, metric N, variant N: 3600 seconds from ' AS found FROM exp_doctor() WHERE NOT ok;
ROLLBACK;
BEGIN;
UPDATE exp.bucket SET sum = sum + 1 WHERE width = 86400;
SELECT invariant FROM exp_doctor() WHERE NOT ok;
ROLLBACK;
BEGIN;
UPDATE exp.task SET ran_at = now() - interval '11 minutes' WHERE task = 'aggregate';
UPDATE exp.task SET ran_at = now() - interval '35 hours', error = 'why' WHERE task = 'retention';
SELECT invariant, regexp_replace(detail, '(since|at) [^;:]*:[^;:]*:[^;:]*', '\1 WHEN', 'g') AS detail, repair FROM exp_doctor() WHERE NOT ok;
DELETE FROM exp.task WHERE task <> 'fold';
SELECT count(*) FROM exp_doctor() WHERE NOT ok;
UPDATE exp.store SET migrated_at = now() - interval '37 hours';
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
DELETE FROM exp.task;
SELECT count(*) FROM exp_doctor() WHERE NOT ok;
ROLLBACK;
BEGIN;
SELECT exp_log_event('s1', 'e');
UPDATE exp.event SET received_at = now() - interval '61 minutes';
SELECT invariant, detail ~ '^an event waits since ' AS found FROM exp_doctor() WHERE NOT ok;
SELECT sum(events) FROM exp_aggregate();
SELECT count(*) FROM exp_doctor() WHERE NOT ok;
ROLLBACK;
BEGIN;
INSERT INTO exp.dedupe VALUES (4242, 's', 'k', now());
INSERT INTO exp.event SELECT now(), now(), 1, 1, 4243, NULL, 1, 0, 0, 's', 'e', NULL;
INSERT INTO exp.experiment_metric (experiment_id, metric_id, role) VALUES (4244, 4245, 'primary');
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
ROLLBACK;
SELECT invariant, ok FROM exp_doctor();
