-- Deleting: invisible and the key free at once, the rows drained in batches.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_init();
CREATE VIEW left_behind AS
SELECT (SELECT count(*) FROM exp.experiment WHERE deleted_at IS NOT NULL) AS experiments, (SELECT count(*) FROM exp.variant) AS variants,
       (SELECT count(*) FROM exp.assignment) AS assignments, (SELECT count(*) FROM exp.tally) AS tallies, (SELECT count(*) FROM exp.tally_delta) AS waiting;
SELECT exp_define('e', '{"a": 1, "b": 1}');
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(1, 500) AS i));
SELECT done > 0 AS folded FROM exp_maintain('fold');
SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT 't' || i FROM generate_series(1, 10) AS i));

-- the first batch: 200 unless told
SELECT exp_delete_experiment('e');
SELECT experiments, variants, assignments FROM left_behind;
-- gone for everybody at once
SELECT exp_get('e'), exp_peek('e', 's1'), (exp_assign('e', 's1')).reason, (exp_log_exposure('e', 's1')).reason;
SELECT count(*) FROM exp_list();
SELECT * FROM exp_results('e');
SELECT * FROM exp_get_assignment('e', 's500');
SELECT count(*) FROM exp.enrolled;
SELECT exp_set_status('e', 'stopped'), exp_forget_subject('e', 's500');
SELECT exp_start('e');
-- nothing can enrol between batches
SELECT reason, count(*) FROM exp_assign_many('e', ARRAY['s1', 's2', 'new']) GROUP BY 1;
SELECT assignments FROM left_behind;
-- the key is free: a new experiment, with other variants and a clean count
SELECT exp_define('e', '{"x": 1, "y": 2, "z": 3}');
SELECT * FROM exp_results('e');
SELECT variant IN ('x', 'y', 'z') AS own, reason FROM exp_assign('e', 's500');
SELECT sum(assigned) FROM exp_results('e');
-- calling again takes the new one away, too: the key names it
SELECT exp_delete_experiment('e', 100);
SELECT exp_get('e');
SELECT experiments, variants, assignments FROM left_behind;
-- again and again, until it returns 0
SELECT exp_delete_experiment('e', 100);
SELECT exp_delete_experiment('e', batch => 1000);
SELECT exp_delete_experiment('e', 100);
SELECT experiments, variants, assignments, tallies FROM left_behind;
SELECT task, remaining, error FROM exp_maintain();
TABLE left_behind;

-- exp_maintain drains it as well
SELECT exp_define('f', '{"a": 1, "b": 1}'), exp_define('f', '{"a": 1}', scope => 'other');
SELECT count(*) FROM exp_log_exposures('f', ARRAY(SELECT 's' || i FROM generate_series(1, 300) AS i));
SELECT (exp_assign('f', 's1', scope => 'other')).reason;
SELECT exp_delete_experiment('f', 50);
SELECT task, done, remaining, error FROM exp_maintain('deletes');
SELECT task, done, remaining, error FROM exp_maintain('deletes');
SELECT (exp_assign('f', 's1', scope => 'other')).reason;
SELECT exp_delete_experiment('f', scope => 'other');
SELECT remaining, error FROM exp_maintain();
TABLE left_behind;

-- without a row, in any status, and rolled back
SELECT exp_define('g', '{"a": 1}', 'draft'), exp_delete_experiment('g'), exp_get('g');
TABLE left_behind;
SELECT exp_define('h', '{"a": 1}'), (exp_assign('h', 's')).reason, exp_archive('h') ->> 'status' AS status;
BEGIN;
SELECT exp_delete_experiment('h');
SELECT exp_get('h');
ROLLBACK;
SELECT exp_get('h') ->> 'status' AS status;
SELECT assigned FROM exp_results('h');
SELECT exp_delete_experiment('h', NULL, NULL);

SELECT exp_delete_experiment('absent'), exp_delete_experiment('h'), exp_delete_experiment('h', scope => 'nowhere');
SELECT exp_delete_experiment('h', 0);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_delete_experiment('h', -1);
SELECT exp_delete_experiment(NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_delete_experiment('');
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
