-- The audit: who changed what, and why.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SET application_name = 'regress_audit';

-- before exp_init(): nothing
SELECT count(*) FROM exp_audit();
SELECT exp_init();
SELECT count(*) FROM exp_audit();

-- a row for each change: who, what, before and after
SELECT exp_create_layer('l') ->> 'layer' AS layer;
SELECT role, session_role, application, client, pid = pg_backend_pid() AS pid, object, key, action, before, after, reason, subject_digest FROM exp_audit();
SELECT at BETWEEN now() - interval '1 minute' AND clock_timestamp() AS at FROM exp_audit();
-- only what differs
SELECT exp_set_config('c', '{"a": 1}', ARRAY['x']) ->> 'slug', exp_set_config('c', '{"a": 2}') ->> 'slug', exp_set_config('c', '{"a": 2}', '{}') ->> 'slug', exp_delete_config('c') ->> 'slug';
SELECT action, before, after FROM exp_audit('c');
-- nothing where nothing changed, and nothing of what was refused
SELECT exp_set_config('d', '1') ->> 'slug', exp_set_config('d', '1') ->> 'slug', exp_delete_config('absent') AS nothing;
SELECT exp_create_layer('l');
SELECT exp_update_audience('absent', '{}');
SELECT object, key, action FROM exp_audit();

-- the reason, of the transaction or the session
BEGIN;
SET LOCAL pg_experiment.reason = 'ticket 7: it''s "urgent" 🧪';
SELECT exp_set_config('d', '2') -> 'config' AS config;
COMMIT;
SELECT exp_set_config('d', '3') -> 'config' AS config;
SET pg_experiment.reason = 'cleaning up';
SELECT exp_set_config('d', '4') -> 'config' AS config;
SET pg_experiment.reason = '';
SELECT exp_set_config('d', '5') -> 'config' AS config;
RESET pg_experiment.reason;
SELECT action, before, after, reason FROM exp_audit('d');

-- grants
CREATE ROLE regress_audit_admin;
CREATE ROLE regress_audit_reader;
CREATE ROLE regress_audit_nobody;
SELECT exp_create_scope('shop') ->> 'scope' AS scope;
SELECT exp_grant('regress_audit_admin', 'admin', 'shop'), exp_grant('regress_audit_admin', 'admin', 'shop'), exp_grant('regress_audit_reader', 'reader', 'shop');
SELECT exp_revoke('regress_audit_nobody', 'app', 'shop');
-- who acted, and who had connected
SET ROLE regress_audit_admin;
SELECT exp_set_config('s', '1', scope => 'shop') ->> 'slug', exp_create_scope('shop/eu', 'shop', 'Europe') ->> 'scope', exp_grant('regress_audit_nobody', 'app', 'shop/eu'), exp_revoke('regress_audit_nobody', 'app', 'shop/eu');
RESET ROLE;
CREATE FUNCTION set_for_them(value jsonb) RETURNS jsonb LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$ SELECT exp_set_config('s', value, scope => 'shop') $$;
ALTER FUNCTION set_for_them OWNER TO regress_audit_admin;
SET ROLE regress_audit_nobody;
SELECT set_for_them('2') -> 'config' AS config;
RESET ROLE;
SELECT role, session_role, object, key, action, before, after FROM exp_audit(scope => 'shop');

-- of that very scope only
SELECT object, key, action FROM exp_audit(scope => 'shop/eu');
SELECT count(*) FROM exp_audit(scope => 'nowhere');
SELECT count(*) FROM exp_audit('s');
-- exp_define makes scopes, too
SELECT exp_define('e', '{"a": 1}', scope => 'made'), exp_define('e', '{"a": 1}', scope => 'made');
SELECT object, key, action, after FROM exp_audit('made', scope => 'made') WHERE object = 'scope';

-- since
SELECT clock_timestamp() AS then \gset
SELECT exp_set_config('later', '1') ->> 'slug' AS slug;
SELECT key FROM exp_audit(since => :'then');
SELECT count(*) FROM exp_audit('later', 'infinity');
SELECT count(*) FROM exp_audit('later', '-infinity');
SELECT count(*) FROM exp_audit('later', NULL, NULL);
SELECT key FROM exp_audit('"; DROP TABLE exp.audit; --');
SELECT exp_audit('');

-- it goes with the change, savepoints included, at every isolation level
BEGIN;
SELECT exp_set_config('t', '1') -> 'config' AS config;
SAVEPOINT s;
SELECT exp_set_config('t', '2') -> 'config' AS config;
ROLLBACK TO s;
SELECT exp_set_config('t', '3') -> 'config' AS config;
SELECT action, before, after FROM exp_audit('t');
COMMIT;
SELECT action, before, after FROM exp_audit('t');
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT exp_set_config('t', '4') -> 'config' AS config;
SELECT action, before, after FROM exp_audit('t');
COMMIT;
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT exp_set_config('t', '5') -> 'config' AS config;
COMMIT;
BEGIN;
SELECT exp_set_config('t', '6') -> 'config' AS config;
ROLLBACK;
SELECT action, before, after FROM exp_audit('t');
DO $$
BEGIN
    PERFORM exp_set_config('t', '7');
    RAISE 'no';
EXCEPTION WHEN raise_exception THEN
    PERFORM exp_set_config('t', '8');
END $$;
SELECT before, after FROM exp_audit('t') ORDER BY id DESC LIMIT 1;
BEGIN READ ONLY;
SELECT count(*) FROM exp_audit('t');
SELECT exp_set_config('t', '9');
ROLLBACK;

-- rows are never changed, not even by who owns them
UPDATE exp.audit SET role = 'somebody else';
\echo :LAST_ERROR_SQLSTATE
DELETE FROM exp.audit;
TRUNCATE exp.audit;
SET session_replication_role = replica;
DELETE FROM exp.audit;
RESET session_replication_role;
SELECT count(*) > 10 AS kept FROM exp.audit;

-- readers of a scope read its audit
SET ROLE regress_audit_reader;
SELECT count(*) > 0 AS rows FROM exp_audit(scope => 'shop');
SELECT count(*) > 0 AS rows FROM exp_audit(scope => 'shop/eu');
SELECT exp_audit();
\echo :LAST_ERROR_SQLSTATE
SELECT count(*) FROM exp.audit;
SET ROLE regress_audit_nobody;
SELECT exp_audit(scope => 'shop');
RESET ROLE;
SELECT exp_revoke('regress_audit_admin', 'admin', 'shop'), exp_revoke('regress_audit_reader', 'reader', 'shop');
DROP FUNCTION set_for_them;
DROP ROLE regress_audit_admin, regress_audit_reader, regress_audit_nobody;
-- what a role did stays when it is gone
SELECT DISTINCT role FROM exp_audit(scope => 'shop') ORDER BY 1;
