-- Settings: exp_set and exp_settings, and the jobs that cannot be installed without pg_cron.
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
\set values 'SELECT string_agg(value, $$ $$) AS values FROM exp_settings();'

-- before exp_init(): the defaults, and the jobs need a store
SELECT * FROM exp_settings();
SELECT attempt('SELECT job FROM exp_install_cron()');
-- a setting makes the store, one that is refused does not
SELECT attempt($$SELECT exp_set('events_retention_days', 0)$$);
SELECT to_regnamespace('exp') AS store;
SELECT exp_set('events_retention_days', 14);
:values

-- any type that says an integer
SELECT exp_set('covariate_days', 1), exp_set('covariate_days', '2'), exp_set('covariate_days', 3.0),
       exp_set('covariate_days', 4::float8), exp_set('covariate_days', ' 5 '::text), exp_set('covariate_days', 6::smallint),
       exp_set('covariate_days', '7'::jsonb), exp_set('covariate_days', 8::numeric(10, 3)), exp_set('covariate_days', '1e1');
CREATE DOMAIN days AS integer CHECK (value >= 0);
SELECT exp_set('covariate_days', 11::days);
PREPARE set_it(text, integer) AS SELECT exp_set($1, $2);
EXECUTE set_it('covariate_days', 12);
DEALLOCATE set_it;
-- the ends of a range are in it
SELECT exp_set('event_past_days', 0), exp_set('event_past_days', 3650), exp_set('event_future_minutes', 0),
       exp_set('event_future_minutes', 1440), exp_set('aggregate_batch', 1000), exp_set('metrics_retention_days', 1),
       exp_set('covariate_days', 0), exp_set('covariate_days', 365);
:values
-- NULL of any type takes it back
SELECT exp_set('event_past_days', NULL), exp_set('event_future_minutes', NULL::integer), exp_set('aggregate_batch', NULL::jsonb),
       exp_set('metrics_retention_days', NULL::text), exp_set('covariate_days', NULL::days), exp_set('covariate_days', NULL);
SELECT name, value FROM exp.setting;

-- refused, and nothing written
SELECT attempt($$SELECT exp_set('covariate_days', -1)$$);
SELECT attempt($$SELECT exp_set('covariate_days', 366)$$);
SELECT attempt($$SELECT exp_set('covariate_days', 1.5)$$);
SELECT attempt($$SELECT exp_set('covariate_days', '')$$);
SELECT attempt($$SELECT exp_set('covariate_days', 'thirty')$$);
SELECT attempt($$SELECT exp_set('covariate_days', 'NaN'::float8)$$);
SELECT attempt($$SELECT exp_set('covariate_days', 'Infinity'::float8)$$);
SELECT attempt($$SELECT exp_set('covariate_days', 1e300)$$);
SELECT attempt($$SELECT exp_set('covariate_days', 9223372036854775808)$$);
SELECT attempt($$SELECT exp_set('covariate_days', true)$$);
SELECT attempt($$SELECT exp_set('covariate_days', ARRAY[1])$$);
SELECT attempt($$SELECT exp_set('covariate_days', ROW(1, 2))$$);
SELECT attempt($$SELECT exp_set('covariate_days', interval '3 days')$$);
SELECT attempt($$SELECT exp_set('covariate_days', repeat('9', 1000000))$$);
SELECT attempt($$SELECT exp_set('covariate_days', E'1\u00a0')$$);
SELECT attempt($$SELECT exp_set('aggregate_batch', 999)$$);
SELECT attempt($$SELECT exp_set('nothing', 1)$$);
SELECT attempt($$SELECT exp_set('', 1)$$);
SELECT attempt($$SELECT exp_set('Covariate_Days', 1)$$);
SELECT attempt($$SELECT exp_set(repeat('x', 1000000), 1)$$);
SELECT attempt($$SELECT exp_set('covariate_days''; DROP SCHEMA exp; --', 1)$$);
SELECT attempt($$SELECT exp_set(NULL, 1)$$);
BEGIN READ ONLY;
SELECT exp_set('covariate_days', 1);
ROLLBACK;
:values

-- it commits or rolls back with the transaction, savepoints included
BEGIN;
SELECT exp_set('covariate_days', 10);
SAVEPOINT s;
SELECT exp_set('covariate_days', 20);
:values
ROLLBACK TO s;
:values
ROLLBACK;
:values
-- who wrote nonsense by hand gets the default
BEGIN;
INSERT INTO exp.setting (name, value) VALUES ('covariate_days', 'many'), ('later', '1'), ('aggregate_batch', '1');
SELECT exp_init();
:values
ROLLBACK;

-- what it changes: an event may be older, or not
SELECT split_part(attempt($$SELECT exp_log_event('s', 'e', ts => now() - interval '31 days')$$), E'\n', 1);
SELECT exp_set('event_past_days', 40);
SELECT attempt($$SELECT exp_log_event('s', 'e', ts => now() - interval '31 days')$$);
SELECT exp_set('event_past_days', 0);
SELECT split_part(attempt($$SELECT exp_log_event('s', 'e', ts => now() - interval '1 second')$$), E'\n', 1);
SELECT exp_set('event_past_days', NULL);
-- the covariate's reach: everything is computed anew, once
SELECT exp_define('x', '{"a": 1, "b": 1}'), exp_define_metric('m', 'count', event => 'e');
SELECT exp_add_metric('x', 'm');
SELECT count(*) FROM exp_aggregate();
SELECT built FROM exp.experiment_metric;
SELECT exp_set('covariate_days', 30);
SELECT built FROM exp.experiment_metric;
SELECT exp_set('covariate_days', 31);
SELECT built FROM exp.experiment_metric;
SELECT count(*) FROM exp_aggregate();
SELECT built FROM exp.experiment_metric;

-- who may
CREATE ROLE regress_setting_app;
CREATE ROLE regress_setting_reader;
CREATE ROLE regress_setting_tenant;
SELECT exp_create_scope('tenant') IS NOT NULL AS made;
SELECT exp_grant('regress_setting_app', 'app', 'global'), exp_grant('regress_setting_reader', 'reader', 'global'),
       exp_grant('regress_setting_tenant', 'admin', 'tenant');
GRANT EXECUTE ON FUNCTION attempt TO PUBLIC;
SET ROLE regress_setting_reader;
SELECT count(*) FROM exp_settings();
SELECT attempt($$SELECT exp_set('covariate_days', 1)$$);
SET ROLE regress_setting_app;
SELECT attempt($$SELECT exp_set('covariate_days', 1)$$);
SET ROLE regress_setting_tenant;
SELECT attempt($$SELECT exp_set('covariate_days', 1)$$);
SELECT attempt($$SELECT job FROM exp_install_cron()$$);
RESET ROLE;
DROP OWNED BY regress_setting_app, regress_setting_reader, regress_setting_tenant;
DROP ROLE regress_setting_app, regress_setting_reader, regress_setting_tenant;

-- without pg_cron it says what to add, as often as it is asked
SELECT job, schedule, command, replace(state, current_database(), 'HERE') AS state FROM exp_install_cron();
SELECT count(*) FROM exp_install_cron();
-- not what somebody named so
CREATE SCHEMA cron;
CREATE FUNCTION cron.schedule(job_name text, schedule text, command text) RETURNS bigint LANGUAGE sql AS 'SELECT 1';
SELECT left(state, 33) AS state FROM exp_install_cron();
DROP SCHEMA cron CASCADE;

-- who changed what
SELECT key, action, before, after FROM exp_audit() WHERE object = 'setting' AND key <> 'covariate_days';
