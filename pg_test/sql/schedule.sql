-- Schedules: starts and ends that come by themselves.
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
-- A time that comes soon, as exp_update takes it; and waiting until it has passed.
CREATE FUNCTION soon() RETURNS text LANGUAGE sql AS $$ SELECT (clock_timestamp() + interval '50 ms')::text $$;
CREATE PROCEDURE await(key text) LANGUAGE plpgsql AS $$
DECLARE
    last timestamptz;
BEGIN
    SELECT greatest(start_at, end_at) INTO last FROM exp.experiment AS e WHERE e.key = await.key;
    WHILE clock_timestamp() <= last LOOP PERFORM pg_sleep(0.005); END LOOP;
END $$;

-- set and shown; not due yet
SELECT exp_define('e', '{"control": 1, "treatment": 1}', 'draft');
SELECT d ->> 'status' AS status, d -> 'start_at' AS start_at, d -> 'end_at' AS end_at FROM exp_update('e', '{"start_at": "2998-01-01 12:00:00+00", "end_at": "2999-01-01 12:00:00+00"}') AS d;
SELECT variant, reason FROM exp_assign('e', 's1');
SELECT exp_peek('e', 's1') AS peek, (SELECT count(*) FROM exp_decide('s1')) AS decide;
SELECT step, passed, detail FROM exp_explain('e', 's1') WHERE step IN ('status', 'answer');
-- taken away by null, one at a time
SELECT d -> 'start_at' AS start_at, d -> 'end_at' IS NOT NULL AS end_at FROM exp_update('e', '{"start_at": null}') AS d;
SELECT d -> 'start_at' AS start_at, d -> 'end_at' AS end_at FROM exp_update('e', '{"end_at": null}') AS d;
SELECT exp_update('e', '{"start_at": null, "end_at": null}') = exp_get('e') AS nothing_to_take_away;

-- the start holds at decision time, without maintenance; the row is brought in line later
SELECT exp_update('e', jsonb_build_object('start_at', soon())) IS NOT NULL AS set;
CALL await('e');
SELECT status FROM exp.experiment WHERE key = 'e';
SELECT exp_get('e') ->> 'status' AS shown, (SELECT status FROM exp_list() WHERE key = 'e') AS listed, (SELECT count(*) FROM exp_list('running')) AS running, (SELECT count(*) FROM exp_list('draft')) AS draft;
SELECT exp_peek('e', 's1') IS NOT NULL AS peek, (SELECT reason FROM exp_decide('s1')) AS decide;
BEGIN READ ONLY;
SELECT exp_peek('e', 's1') IS NOT NULL AS peek;
ROLLBACK;
SELECT variant IS NOT NULL AS served, is_new, reason FROM exp_log_exposure('e', 's1');
SELECT step, passed, detail FROM exp_explain('e', 's2') WHERE step = 'status';
SELECT sum(assigned) AS assigned, sum(exposures) AS exposures FROM exp_results('e');
SELECT * FROM exp_maintain('schedule');
SELECT status, started_at = start_at AS started_as_scheduled FROM exp.experiment WHERE key = 'e';
SELECT variant IS NOT NULL AS served, is_new, reason FROM exp_assign('e', 's1');
SELECT * FROM exp_maintain('schedule');
SELECT action, before, after, reason FROM exp_audit('e') WHERE reason IS NOT NULL;

-- so does the end; what was enrolled stays readable
SELECT exp_update('e', jsonb_build_object('end_at', soon())) IS NOT NULL AS set;
CALL await('e');
SELECT status FROM exp.experiment WHERE key = 'e';
SELECT exp_get('e') ->> 'status' AS shown, exp_get('e') ->> 'serve' AS serve, (SELECT count(*) FROM exp_list('stopped')) AS stopped, exp_peek('e', 's1') AS peek, (SELECT count(*) FROM exp_decide('s1')) AS decide;
SELECT variant, is_new, reason FROM exp_assign('e', 's1');
SELECT variant, is_new, reason FROM exp_log_exposure('e', 's3');
SELECT reason, count(*) FROM exp_assign_many('e', ARRAY['s1', 's4']) GROUP BY 1;
SELECT count(*) AS rows FROM exp_get_assignment('e', 's1');
SELECT task, done, remaining, error FROM exp_maintain() WHERE task = 'schedule';
SELECT status, serve, stopped_at = end_at AS stopped_as_scheduled, winner, winner_reason FROM exp.experiment WHERE key = 'e';
SELECT before, after, reason FROM exp_audit('e') ORDER BY id DESC LIMIT 1;
-- started again, its end is gone
SELECT d ->> 'status' AS status, d -> 'end_at' AS end_at FROM exp_start('e') AS d;
SELECT reason FROM exp_assign('e', 's1');

-- whoever changes the experiment next brings the row in line, too
SELECT exp_define('lazy', '{"a": 1}', 'draft'), exp_update('lazy', jsonb_build_object('start_at', soon())) IS NOT NULL AS set;
CALL await('lazy');
SELECT exp_update('lazy', '{"name": "by a change"}') ->> 'status' AS status;
SELECT status, started_at = start_at AS started_as_scheduled FROM exp.experiment WHERE key = 'lazy';
SELECT action, after ->> 'status' AS status, reason FROM exp_audit('lazy') ORDER BY id OFFSET 2;
-- verbs go from what the schedule made of it
SELECT exp_define('verbs', '{"a": 1}', 'draft'), exp_update('verbs', jsonb_build_object('start_at', soon())) IS NOT NULL AS set;
CALL await('verbs');
SELECT split_part(attempt($$SELECT exp_start('verbs')$$), E'\nHINT', 1);
SELECT exp_pause('verbs') ->> 'status' AS status, exp_update('verbs', jsonb_build_object('end_at', soon())) IS NOT NULL AS set;
CALL await('verbs');
SELECT exp_get('verbs') ->> 'status' AS a_paused_one_ends_too;
SELECT split_part(attempt($$SELECT exp_resume('verbs')$$), E'\nHINT', 1);
SELECT split_part(attempt($$SELECT exp_stop('verbs', 'late')$$), E'\nHINT', 1);
SELECT exp_archive('verbs') ->> 'status' AS status;
-- a start and an end that have both passed unseen
SELECT exp_define('missed', '{"a": 1}', 'draft'), exp_update('missed', jsonb_build_object('start_at', soon(), 'end_at', (clock_timestamp() + interval '100 ms')::text)) IS NOT NULL AS set;
CALL await('missed');
SELECT exp_get('missed') ->> 'status' AS status, exp_peek('missed', 's') AS peek;
SELECT variant, reason FROM exp_assign('missed', 's');
SELECT done, error FROM exp_maintain('schedule');
SELECT status, started_at = start_at AS started, stopped_at = end_at AS stopped FROM exp.experiment WHERE key = 'missed';
-- an end alone does not start a draft, nor stop it
SELECT exp_define('idle', '{"a": 1}', 'draft'), exp_update('idle', jsonb_build_object('end_at', soon())) IS NOT NULL AS set;
CALL await('idle');
SELECT exp_get('idle') ->> 'status' AS status, (exp_assign('idle', 's')).reason;
SELECT done, error FROM exp_maintain('schedule');
-- started before its time, it is not started again; a deleted one is left alone
SELECT exp_define('early', '{"a": 1}', 'draft'), exp_update('early', '{"start_at": "2999-01-01"}') IS NOT NULL AS set, exp_start('early') ->> 'status' AS status;
SELECT exp_define('deleted', '{"a": 1}', 'draft'), exp_update('deleted', jsonb_build_object('start_at', soon())) IS NOT NULL AS set;
CALL await('deleted');
SELECT exp_delete_experiment('deleted'), (SELECT error FROM exp_maintain('schedule'));

-- holdouts: governed by those that ran at the time of the start, whoever brings the row in line
SELECT exp_create_holdout('h', 0.5) ->> 'key' AS holdout;
SELECT exp_define('governed', '{"a": 1}', 'draft'), exp_update('governed', jsonb_build_object('start_at', soon())) IS NOT NULL AS set;
CALL await('governed');
SELECT exp_create_holdout('later', 0.9) ->> 'key' AS holdout;
SELECT count(exp_peek('governed', 'u' || i)) BETWEEN 60 AND 140 AS half FROM generate_series(1, 200) AS i;
CREATE TABLE before_it AS SELECT subject, reason FROM exp_assign_many('governed', ARRAY(SELECT 'u' || i FROM generate_series(1, 200) AS i));
SELECT reason, count(*) BETWEEN 60 AND 140 AS half FROM before_it GROUP BY 1 ORDER BY 1;
SELECT done > 0 AS done, error FROM exp_maintain('schedule');
SELECT h.key FROM exp.governed AS g JOIN exp.experiment AS h ON h.id = g.holdout_id JOIN exp.experiment AS e ON e.id = g.experiment_id WHERE e.key = 'governed';
SELECT count(*) AS differing FROM before_it AS b, LATERAL exp_assign('governed', b.subject) AS a WHERE (b.reason = 'holdout') <> (a.reason = 'holdout');
SELECT r.variant, r.assigned > 0 AS some FROM exp_results('h') AS r ORDER BY 1;
SELECT sum(assigned) AS assigned FROM exp_results('later');

-- overrides in a draft; layers and audiences are asked when it starts
SELECT exp_define('qa', '{"a": 1, "b": 1}', 'draft', targeting => '[{"conditions": [{"attribute": "x", "operator": "exists"}]}]'), exp_update('qa', '{"start_at": "2999-01-01"}') IS NOT NULL AS set, exp_override('qa', 'tester', 'b');
SELECT s, a.variant, a.reason FROM unnest(ARRAY['tester', 'other']) AS s, LATERAL exp_assign('qa', s) AS a;
SELECT exp_update('qa', jsonb_build_object('start_at', soon())) IS NOT NULL AS set;
CALL await('qa');
SELECT s, a.variant, a.reason FROM unnest(ARRAY['tester', 'other']) AS s, LATERAL exp_assign('qa', s) AS a;

-- refused
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT exp_define('r', '{"a": 1}', 'draft');
SELECT patch, attempt(format('SELECT exp_update(%L, %L) -> %L', 'r', patch, 'start_at'))
FROM (VALUES ('{"start_at": "2001-01-01"}'), ('{"end_at": "2001-01-01"}'), ('{"start_at": "infinity"}'), ('{"end_at": "infinity"}'), ('{"start_at": "-infinity"}'), ('{"start_at": "2999-01-02", "end_at": "2999-01-01"}'), ('{"start_at": "2999-01-01", "end_at": "2999-01-01"}'),
             ('{"start_at": ""}'), ('{"start_at": "soon"}'), ('{"start_at": "2999-02-30"}'), ('{"start_at": "999999-01-01"}'), ('{"start_at": 32503680000}'), ('{"start_at": true}'), ('{"end_at": {}}'), ('{"start_at": "\"; DROP TABLE exp.experiment; --"}'), ('{"starts_at": "2999-01-01"}'),
             ('{"name": "kept out", "start_at": "2999-01-02", "end_at": "2998-01-01"}')) AS p (patch);
SELECT exp_update('r', '{"end_at": "2998-01-01"}') -> 'end_at' IS NOT NULL;
SELECT attempt($$SELECT exp_update('r', '{"start_at": "2999-01-01"}')$$);
SELECT attempt($$SELECT exp_update('r', jsonb_build_object('start_at', repeat('9', 1048576)))$$);
SELECT exp_get('r') -> 'name', exp_get('r') -> 'start_at';
-- a start for drafts only, an end for what has not ended
SELECT s, attempt(format($$SELECT exp_update(%L, '{"start_at": "2999-01-01"}') ->> 'key'$$, s)), attempt(format($$SELECT exp_update(%L, '{"end_at": "2999-01-01"}') ->> 'key'$$, s))
FROM (SELECT 's_' || s AS s, exp_define('s_' || s, '{"a": 1}', CASE s WHEN 'draft' THEN 'draft' END), CASE s WHEN 'paused' THEN exp_pause('s_paused') WHEN 'stopped' THEN exp_stop('s_stopped', 'x') WHEN 'archived' THEN exp_archive('s_archived') END
      FROM unnest(ARRAY['draft', 'running', 'paused', 'stopped', 'archived']) AS s OFFSET 0) AS s;
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off

-- it goes with the transaction
BEGIN;
SAVEPOINT s;
SELECT exp_define('t', '{"a": 1}', 'draft'), exp_update('t', '{"start_at": "2999-01-01"}') ->> 'status' AS status;
ROLLBACK TO s;
SELECT exp_get('t');
SELECT exp_define('t', '{"a": 1}', 'draft'), exp_update('t', '{"start_at": "2999-01-01"}') ->> 'status' AS status;
SAVEPOINT s2;
SELECT exp_update('t', '{"start_at": null}') -> 'start_at' AS start_at;
ROLLBACK TO s2;
SELECT exp_get('t') -> 'start_at' IS NOT NULL AS start_at;
COMMIT;
BEGIN READ ONLY;
SELECT exp_maintain('schedule');
ROLLBACK;
-- what started in a transaction started by the statement's clock
BEGIN;
SELECT exp_update('t', jsonb_build_object('start_at', soon())) ->> 'status' AS status;
CALL await('t');
SELECT exp_get('t') ->> 'status' AS status, (exp_assign('t', 's')).reason;
COMMIT;
SELECT reason FROM exp_assign('t', 's');

-- access: setting needs admin, maintenance admin of global; a scope's schedules are carried out for it
CREATE ROLE regress_schedule_admin;
SELECT exp_define('mine', '{"a": 1}', 'draft', scope => 'shop'), exp_grant('regress_schedule_admin', 'admin', 'shop');
SET ROLE regress_schedule_admin;
SELECT exp_update('mine', jsonb_build_object('start_at', soon()), 'shop') ->> 'status' AS status;
SELECT exp_update('r', '{"end_at": null}');
SELECT exp_maintain('schedule');
RESET ROLE;
CALL await('mine');
SELECT done > 0 AS done, error FROM exp_maintain('schedule');
SELECT status FROM exp.experiment WHERE key = 'mine';
SELECT exp_revoke('regress_schedule_admin', 'admin', 'shop');
DROP ROLE regress_schedule_admin;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
