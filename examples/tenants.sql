-- A platform with tenants: each has its scope, its role and its results, and sees nothing of the others.

CREATE EXTENSION pg_experiment;

-- 1. The tree: the platform at the top, a scope for each tenant.
SELECT exp_create_scope('platform') ->> 'scope' AS scope;
SELECT exp_create_scope('tenant-a', parent => 'platform') ->> 'parent' AS parent_of_a, exp_create_scope('tenant-b', parent => 'platform') ->> 'parent' AS parent_of_b;

-- 2. The roles: an application and an analyst for tenant A, an application for tenant B. exp_grant is all they need.
CREATE ROLE example_a_app;
CREATE ROLE example_a_analyst;
CREATE ROLE example_b_app;
SELECT exp_grant('example_a_app', 'app', 'tenant-a') AS a_app, exp_grant('example_a_analyst', 'reader', 'tenant-a') AS a_analyst,
       exp_grant('example_b_app', 'app', 'tenant-b') AS b_app;

-- A role has a default scope, so that its SQL names none. (ALTER ROLE is for the logins to come; SET is for this session.)
ALTER ROLE example_a_app SET pg_experiment.default_scope = 'tenant-a';
ALTER ROLE example_b_app SET pg_experiment.default_scope = 'tenant-b';

-- 3. One experiment of the platform's, for all tenants, and one of tenant A's own.
SELECT exp_define('pricing_page', '{"control": 1, "annual_first": 1}', scope => 'platform') AS created;
SELECT exp_update('pricing_page', '{"inherit": true}', scope => 'platform') -> 'inherit' AS inherit;
SELECT exp_define('greeting', '{"control": 1, "warm": 1}', scope => 'tenant-a') AS created;

-- The application's own table, with row security by tenant.
CREATE TABLE orders (tenant text DEFAULT current_setting('pg_experiment.default_scope'), customer text, amount numeric);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (tenant = current_setting('pg_experiment.default_scope'));
GRANT SELECT, INSERT ON orders TO example_a_app, example_b_app;

-- 4. Tenant A's application at work: one transaction, as everywhere.
SET SESSION AUTHORIZATION example_a_app;
SET pg_experiment.default_scope = 'tenant-a';
BEGIN;
SELECT key, variant, reason FROM exp_decide('a-1') ORDER BY key;
SELECT variant FROM exp_log_exposure('greeting', 'a-1');
INSERT INTO orders (customer, amount) VALUES ('a-1', 30);
SELECT exp_log_event('a-1', 'order', 30) AS counts_in;
COMMIT;
SELECT count(*) FROM exp_log_exposures('pricing_page', ARRAY(SELECT 'a-' || i FROM generate_series(1, 300) AS i));

-- 5. Tenant B's. It has no `greeting`. In the platform's experiment all tenants' subjects are one population, so their
--    names must differ: here they begin with the tenant.
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION example_b_app;
SET pg_experiment.default_scope = 'tenant-b';
SELECT key, variant, reason FROM exp_decide('b-1');
SELECT count(*) FROM exp_log_exposures('pricing_page', ARRAY(SELECT 'b-' || i FROM generate_series(1, 200) AS i));

-- Neither function nor table says anything of tenant A's.
SELECT exp_get('greeting') AS greeting;
SELECT count(*) AS orders FROM orders;
SELECT scope, experiment, count(*) FROM exp.enrolled GROUP BY 1, 2;
\set ON_ERROR_STOP off
SELECT exp_get('greeting', scope => 'tenant-a');
SELECT exp_stop('greeting', 'just because', scope => 'tenant-a');
DELETE FROM exp.assignment;
\set ON_ERROR_STOP on

-- 6. Tenant A's analyst reads and changes nothing.
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION example_a_analyst;
SET pg_experiment.default_scope = 'tenant-a';
SELECT variant, assigned, subjects AS exposed FROM exp_results('greeting');
SELECT scope, experiment, variant, count(*) FROM exp.enrolled GROUP BY 1, 2, 3;
\set ON_ERROR_STOP off
SELECT exp_assign('greeting', 'a-2');
\set ON_ERROR_STOP on

-- 7. The platform sees all of it.
RESET SESSION AUTHORIZATION;
RESET pg_experiment.default_scope;
SELECT key, scope, status FROM exp_list(include_below => true) ORDER BY 2, 1;
SELECT variant, assigned FROM exp_results('pricing_page', scope => 'platform');

-- 8. A tenant leaves: its grants go, in every session at once.
SELECT exp_revoke('example_a_app', 'app', 'tenant-a') AS a_app, exp_revoke('example_a_analyst', 'reader', 'tenant-a') AS a_analyst,
       exp_revoke('example_b_app', 'app', 'tenant-b') AS b_app;
DROP OWNED BY example_a_app, example_b_app;
DROP ROLE example_a_app, example_a_analyst, example_b_app;
