-- When experiments are stopped: what happened then counts for nothing, before and after it does.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_init() IS NOT NULL AS made;
CREATE VIEW stops AS
SELECT e.key, e.status, cardinality(e.stops) AS stops,
       ARRAY(SELECT CASE WHEN lower(s) = e.stopped_at THEN 'stopped_at' WHEN lower(s) = e.created_at THEN 'created_at' WHEN upper_inf(s) THEN 'a time' ELSE 'past' END
                    || CASE WHEN upper_inf(s) THEN ' on' ELSE '' END FROM unnest(e.stops) AS s) AS as_said
FROM exp.experiment AS e WHERE deleted_at IS NULL;
CREATE FUNCTION stops(which text) RETURNS SETOF stops LANGUAGE sql AS 'SELECT * FROM stops WHERE key = which';

-- defined in each status
SELECT exp_define(s, '{"on": 1}', s) FROM unnest(ARRAY['draft', 'running', 'stopped']) AS s;
TABLE stops;
-- every way to stop, and to go on
SELECT exp_set_status('running', 'paused'), exp_set_status('running', 'running');
SELECT * FROM stops('running');
SELECT exp_stop('running', 'enough') ->> 'status' AS status;
SELECT * FROM stops('running');
SELECT exp_set_status('running', 'stopped');
SELECT * FROM stops('running');
SELECT exp_start('running') ->> 'status' AS status;
SELECT * FROM stops('running');
SELECT exp_pause('running') ->> 'status' AS status, exp_set_status('running', 'completed');
SELECT * FROM stops('running');
SELECT exp_define('running', '{"on": 1}', 'running');
SELECT exp_define('running', '{"on": 1}', 'stopped');
SELECT * FROM stops('running');
SELECT exp_archive('running') ->> 'status' AS status;
SELECT * FROM stops('running');
SELECT exp_archive('draft') ->> 'status' AS status;
SELECT * FROM stops('draft');
SELECT exp_start('stopped') ->> 'status' AS status, exp_archive('stopped') ->> 'status' AS status;
SELECT * FROM stops('stopped');
-- stopped and started in one transaction: never stopped
SELECT exp_define('e', '{"on": 1}');
BEGIN;
SELECT exp_stop('e', 'oops') ->> 'status' AS status, exp_start('e') ->> 'status' AS status;
COMMIT;
SELECT * FROM stops('e');
BEGIN;
SELECT exp_stop('e', 'oops') ->> 'status' AS status;
ROLLBACK;
SELECT * FROM stops('e');
-- a schedule: at its time, not when somebody noticed
SELECT exp_define('timed', '{"on": 1}'), exp_update('timed', jsonb_build_object('end_at', now() + interval '1 hour')) IS NOT NULL AS set;
-- an hour later
UPDATE exp.experiment SET end_at = clock_timestamp() WHERE key = 'timed' RETURNING end_at \gset
\c -
SELECT * FROM stops('timed');
SELECT done, error FROM exp_maintain('schedule');
SELECT * FROM stops('timed');
SELECT lower(stops[1]) = :'end_at' AS at_its_time FROM exp.experiment WHERE key = 'timed';
-- holdouts
SELECT exp_create_holdout('h', 0.5) IS NOT NULL AS made, exp_end_holdout('h') ->> 'status' AS status;
SELECT * FROM stops('h');

-- what counts
SELECT exp_define('m', '{"on": 1}'), exp_define_metric('orders', 'sum', event => 'order'), exp_add_metric('m', 'orders');
SELECT (exp_log_exposure('m', 's')).reason;
SELECT exp_log_event('s', 'order', 1) AS running;
SELECT clock_timestamp() AS before_stop \gset
SELECT exp_stop('m', 'a break') ->> 'status' AS status;
SELECT exp_log_event('s', 'order', 2) AS stopped, exp_log_event('s', 'order', 4, key => 'm') AS stopped, exp_log_event('s', 'order', 8, ts => :'before_stop') AS late, exp_log_event('s', 'order', 16, key => 'm', ts => :'before_stop') AS late;
SELECT clock_timestamp() AS meanwhile \gset
SELECT exp_start('m') ->> 'status' AS status;
SELECT exp_log_event('s', 'order', 32) AS running, exp_log_event('s', 'order', 64, ts => :'meanwhile') AS meanwhile, exp_log_event('s', 'order', 128, key => 'm', ts => :'meanwhile') AS meanwhile;
SELECT exp_pause('m') ->> 'status' AS status;
SELECT exp_log_event('s', 'order', 256) AS paused, exp_log_event('s', 'order', 512, key => 'm') AS paused;
SELECT events, subjects FROM exp_aggregate();
SELECT n, mean FROM exp_metric_moments('m');
SELECT count, sum FROM exp_series('m', 'orders');
-- computed anew from all events, it is the same
SELECT exp_remove_metric('m', 'orders'), exp_add_metric('m', 'orders');
SELECT sum(events) > 0 AS aggregated FROM exp_aggregate();
SELECT n, mean FROM exp_metric_moments('m');
SELECT count, sum FROM exp_series('m', 'orders');
SELECT exp_archive('m') ->> 'status' AS status;
SELECT exp_log_event('s', 'order', 1024) AS archived, exp_log_event('s', 'order', 2048, key => 'm') AS archived;
SELECT sum(events) AS events FROM exp_aggregate();
SELECT n, mean FROM exp_metric_moments('m');
-- past its end, before anybody noticed
SELECT exp_define('t', '{"on": 1}'), exp_update('t', jsonb_build_object('end_at', now() + interval '1 hour')) IS NOT NULL AS set, exp_add_metric('t', 'orders');
SELECT (exp_log_exposure('t', 'v')).reason, exp_log_event('v', 'order', 1) AS running;
UPDATE exp.experiment SET end_at = clock_timestamp() WHERE key = 't' RETURNING end_at \gset
\c -
SELECT exp_log_event('v', 'order', 2) AS ended, exp_log_event('v', 'order', 4, key => 't') AS ended, exp_log_event('v', 'order', 8, ts => :'end_at'::timestamptz - interval '1 microsecond') AS late;
SELECT status FROM exp.experiment WHERE key = 't';
SELECT experiment, events FROM exp_aggregate();
SELECT n, mean FROM exp_metric_moments('t');
SELECT done, error FROM exp_maintain('schedule');
SELECT experiment, events FROM exp_aggregate();
SELECT n, mean FROM exp_metric_moments('t');
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
