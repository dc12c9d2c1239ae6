-- Scopes: the last argument of every function, the default of the session, global.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SHOW pg_experiment.default_scope;
SELECT exp_define('e', '{"a": 1, "b": 1}');
SELECT exp_define('e', '{"x": 1}', scope => 'shop');

-- the setting, and the argument over it
SET pg_experiment.default_scope = 'shop';
SELECT exp_get('e') ->> 'scope' AS scope, exp_get('e', 'global') ->> 'scope' AS scope, exp_get('e', NULL) ->> 'scope' AS scope;
SELECT variant, reason FROM exp_assign('e', 's');
SELECT variant, reason FROM exp_log_exposure('e', 's');
SELECT subject, variant FROM exp_assign_many('e', ARRAY['t']);
SELECT exp_peek('e', 's'), exp_peek('e', 's', scope => 'global') IN ('a', 'b') AS other;
SELECT variant, assigned FROM exp_results('e');
SELECT key, scope FROM exp_list();
SELECT exp_define('only-here', '{"a": 1}');
SELECT scope FROM exp_list() WHERE key = 'only-here';
SELECT exp_forget_subject('e', 't');
SELECT * FROM exp_erase_subject('s');
SELECT assigned FROM exp_results('e');
-- local to the transaction
BEGIN;
SET LOCAL pg_experiment.default_scope = 'global';
SELECT exp_get('e') ->> 'scope' AS scope;
COMMIT;
SELECT exp_get('e') ->> 'scope' AS scope;

-- an unknown one is as good as empty for those who read and assign; exp_define makes it
SET pg_experiment.default_scope = 'nowhere';
SELECT exp_get('e'), exp_peek('e', 's'), (exp_assign('e', 's')).reason;
SELECT count(*) FROM exp_list();
SELECT count(*) FROM exp.scope WHERE name = 'nowhere';
SELECT exp_define('e', '{"a": 1}'), exp_get('e') ->> 'scope' AS scope;

-- the empty setting is global; a bad one is refused
SET pg_experiment.default_scope = '';
SELECT exp_get('e') ->> 'scope' AS scope;
SET pg_experiment.default_scope = E'a\tb';
SELECT exp_get('e');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_get('e', 'shop') ->> 'scope' AS scope;
RESET pg_experiment.default_scope;
SELECT exp_get('e') ->> 'scope' AS scope;
-- names are exact
SELECT exp_get('e', 'Shop'), exp_get('e', 'shop ');

-- of a role and of a database
CREATE ROLE regress_scope_tenant;
ALTER ROLE regress_scope_tenant SET pg_experiment.default_scope = 'shop';
SELECT exp_grant('regress_scope_tenant', 'app', 'shop');
GRANT CONNECT ON DATABASE :DBNAME TO regress_scope_tenant;
ALTER ROLE regress_scope_tenant LOGIN;
\c - regress_scope_tenant
SELECT exp_get('e') ->> 'scope' AS scope;
SELECT variant, reason FROM exp_assign('e', 'tenant-user');
SELECT (exp_assign('e', 'tenant-user', scope => 'global')).reason;
\c - postgres
-- a default that is wrong in the configuration does not keep anybody from connecting
ALTER DATABASE :DBNAME SET pg_experiment.default_status = 'nonsense';
\c - regress_scope_tenant
SELECT exp_get('e') ->> 'scope' AS scope;
\c - postgres
SELECT exp_revoke('regress_scope_tenant', 'app', 'shop');
REVOKE CONNECT ON DATABASE :DBNAME FROM regress_scope_tenant;
ALTER DATABASE :DBNAME RESET ALL;
DROP ROLE regress_scope_tenant;

-- the same key, salt and subject in two scopes are two draws
SELECT exp_define('twin', '{"a": 1, "b": 1}', salt => 'x', scope => s) FROM unnest(ARRAY['one', 'two']) AS s;
SELECT count(*) FILTER (WHERE exp_peek('twin', i::text, scope => 'one') = exp_peek('twin', i::text, scope => 'two')) AS same_of_1000 FROM generate_series(1, 1000) AS i;

-- made by hand: a tree
SELECT exp_create_scope('tenant') - 'created_at' AS scope;
SELECT exp_create_scope('tenant/staging', parent => 'tenant', description => 'Before it goes live') - 'created_at' AS scope;
SELECT exp_create_scope('defaults', NULL, NULL) - 'created_at' AS scope;
SELECT exp_get_scope('global') - 'created_at' AS root, exp_get_scope('tenant/staging') - 'created_at' AS leaf;
SELECT exp_get_scope(NULL), exp_get_scope('absent');
SELECT scope, parent, description, total FROM exp_list_scopes() WHERE scope IN ('global', 'tenant', 'tenant/staging');
SELECT count(*) = max(total) AS total, array_agg(scope) = array_agg(scope ORDER BY scope COLLATE "C") AS by_name FROM exp_list_scopes();
SELECT scope FROM exp_list_scopes(2, 3);
SELECT scope FROM exp_list_scopes(page => 1, page_size => 1);
SELECT count(*) FROM exp_list_scopes(1000, 100);
SELECT exp_list_scopes(1);
SELECT exp_list_scopes(0, 1);
SELECT exp_list_scopes(1, 101);
-- refused: one that is there, under one that is not, names that are none
SELECT exp_create_scope('tenant');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_create_scope('global');
SELECT exp_create_scope('tenant', 'tenant/staging');
SELECT exp_create_scope('orphan', 'absent');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_create_scope('itself', 'itself');
SELECT exp_create_scope(NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_create_scope('');
SELECT exp_create_scope(repeat('x', 256));
SELECT exp_create_scope(E'a\nb');
SELECT exp_create_scope('fine', '');
SELECT exp_get_scope('');
SELECT exp_create_scope('"; DROP TABLE exp.scope; --', 'tenant', $$'); --$$) - 'created_at' AS scope;
SELECT exp_create_scope('Ünïcødé 🧪', '"; DROP TABLE exp.scope; --') ->> 'parent' AS parent;
SELECT length(exp_create_scope('wordy', description => repeat('x', 1048576)) ->> 'description') AS length;
-- it goes with the transaction
BEGIN;
SELECT exp_create_scope('t') ->> 'scope' AS scope;
SAVEPOINT s;
SELECT exp_create_scope('t/u', 't') ->> 'scope' AS scope;
ROLLBACK TO s;
SELECT exp_get_scope('t') ->> 'scope' AS kept, exp_get_scope('t/u') AS undone;
ROLLBACK;
SELECT exp_get_scope('t');
BEGIN READ ONLY;
SELECT exp_get_scope('tenant') ->> 'scope' AS scope, (SELECT count(*) > 0 FROM exp_list_scopes()) AS listed;
SELECT exp_create_scope('t');
ROLLBACK;

-- access: an admin makes scopes below its own; a reader sees those it may read
CREATE ROLE regress_scope_admin;
CREATE ROLE regress_scope_member;
GRANT regress_scope_admin TO regress_scope_member;
SELECT exp_grant('regress_scope_admin', 'admin', 'tenant'), exp_grant('regress_scope_admin', 'reader', 'tenant/staging'), exp_grant('regress_scope_admin', 'reader', 'shop');
SET ROLE regress_scope_member;
SELECT scope, parent, total FROM exp_list_scopes();
SELECT scope, total FROM exp_list_scopes(2, 2);
SELECT exp_create_scope('tenant/live', 'tenant') - 'created_at' AS scope;
SELECT exp_define('e', '{"a": 1}', scope => 'tenant/live');
SELECT exp_create_scope('shop/eu', 'shop');
SELECT exp_create_scope('mine');
SELECT exp_create_scope('mine', 'absent');
SELECT exp_get_scope('one');
SELECT exp_get_scope('tenant/live') ->> 'scope' AS scope;
RESET ROLE;
SELECT exp_revoke('regress_scope_admin', 'admin', 'tenant'), exp_revoke('regress_scope_admin', 'reader', 'tenant/staging');
SET ROLE regress_scope_member;
SELECT scope FROM exp_list_scopes();
SELECT exp_get_scope('tenant');
RESET ROLE;
SELECT exp_revoke('regress_scope_admin', 'reader', 'shop');
DROP ROLE regress_scope_admin, regress_scope_member;
SELECT role, object, key, action, after FROM exp_audit(scope => 'tenant/live') WHERE object = 'scope';
-- before exp_init(): nothing is there; creating makes the store
SET client_min_messages = warning;
DROP SCHEMA exp CASCADE;
SELECT exp_get_scope('global'), (SELECT count(*) FROM exp_list_scopes());
SELECT exp_create_scope('anew') - 'created_at' AS scope;
SELECT scope, parent FROM exp_list_scopes();
