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
