-- Every object of the extension and of its schema, and what five kinds of role may do with it. Reviewed: a line that
-- changes here is a change of who may do what.
\pset format unaligned
\pset tuples_only on
\pset null -
SET client_min_messages = warning;
CREATE EXTENSION pg_experiment;
SELECT exp_init() > '0';
CREATE ROLE regress_priv_nobody;
CREATE ROLE regress_priv_reader;
CREATE ROLE regress_priv_app;
CREATE ROLE regress_priv_admin;
SELECT exp_create_scope('shop') ->> 'scope', exp_grant('regress_priv_reader', 'reader', 'shop'), exp_grant('regress_priv_app', 'app', 'shop'), exp_grant('regress_priv_admin', 'admin', 'global');

CREATE TEMP TABLE kind (place int, role name);
INSERT INTO kind VALUES (1, 'regress_priv_nobody'), (2, 'regress_priv_reader'), (3, 'regress_priv_app'), (4, 'regress_priv_admin'), (5, current_user);
-- Letters as in aclitem: r SELECT, a INSERT, w UPDATE, d DELETE, D TRUNCATE, x REFERENCES, t TRIGGER, X EXECUTE, U USAGE, C CREATE.
CREATE FUNCTION pg_temp.of_table(role name, relation oid) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(p.letter, '' ORDER BY p.place), '') FROM (VALUES (1, 'r', 'SELECT'), (2, 'a', 'INSERT'), (3, 'w', 'UPDATE'), (4, 'd', 'DELETE'), (5, 'D', 'TRUNCATE'), (6, 'x', 'REFERENCES'), (7, 't', 'TRIGGER')) AS p (place, letter, name)
    WHERE has_table_privilege(role, relation, p.name) $$;
CREATE FUNCTION pg_temp.of_sequence(role name, relation oid) RETURNS text LANGUAGE sql AS $$
    SELECT coalesce(string_agg(p.letter, '' ORDER BY p.place), '') FROM (VALUES (1, 'r', 'SELECT'), (2, 'w', 'UPDATE'), (3, 'U', 'USAGE')) AS p (place, letter, name)
    WHERE has_sequence_privilege(role, relation, p.name) $$;
CREATE TEMP VIEW privilege AS
    SELECT 'schema ' || n.nspname AS object, k.place, concat(CASE WHEN has_schema_privilege(k.role, n.oid, 'USAGE') THEN 'U' END, CASE WHEN has_schema_privilege(k.role, n.oid, 'CREATE') THEN 'C' END) AS privileges
    FROM pg_namespace AS n, kind AS k WHERE n.nspname = 'exp'
    UNION ALL
    SELECT format('%s %s', CASE c.relkind WHEN 'v' THEN 'view' ELSE 'table' END, c.oid::regclass), k.place, pg_temp.of_table(k.role, c.oid)
    FROM pg_class AS c, kind AS k WHERE c.relnamespace = 'exp'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND c.relname !~ '^event_\d+$'
    UNION ALL
    SELECT format('sequence %s', c.oid::regclass), k.place, pg_temp.of_sequence(k.role, c.oid)
    FROM pg_class AS c, kind AS k WHERE c.relnamespace = 'exp'::regnamespace AND c.relkind = 'S'
    UNION ALL
    SELECT format('function %s', p.oid::regprocedure), k.place, CASE WHEN has_function_privilege(k.role, p.oid, 'EXECUTE') THEN 'X' ELSE '' END
    FROM pg_proc AS p, kind AS k
    WHERE p.pronamespace = 'exp'::regnamespace OR EXISTS (SELECT FROM pg_depend AS d JOIN pg_extension AS e ON e.oid = d.refobjid WHERE d.objid = p.oid AND d.classid = 'pg_proc'::regclass AND d.refclassid = 'pg_extension'::regclass AND e.extname = 'pg_experiment');

\echo object|nobody|reader|app|admin|owner
SELECT object, string_agg(coalesce(nullif(privileges, ''), '-'), '|' ORDER BY place) FROM privilege GROUP BY object ORDER BY object COLLATE "C";
\echo policies
SELECT format('%s: %s %s', p.polrelid::regclass, p.polcmd, pg_get_expr(p.polqual, p.polrelid)) FROM pg_policy AS p JOIN pg_class AS c ON c.oid = p.polrelid WHERE c.relnamespace = 'exp'::regnamespace ORDER BY p.polrelid::regclass::text COLLATE "C";

\echo tables without row security, columns or partitions with privileges of their own, things that are neither
SELECT c.oid::regclass FROM pg_class AS c WHERE c.relnamespace = 'exp'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND NOT c.relrowsecurity;
SELECT a.attrelid::regclass, a.attname FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid WHERE c.relnamespace = 'exp'::regnamespace AND a.attacl IS NOT NULL;
SELECT c.oid::regclass, c.relacl FROM pg_class AS c WHERE c.relnamespace = 'exp'::regnamespace AND c.relispartition AND c.relkind = 'r' AND c.relacl IS NOT NULL;
SELECT pg_describe_object(d.classid, d.objid, d.objsubid) FROM pg_depend AS d JOIN pg_extension AS e ON e.oid = d.refobjid WHERE d.refclassid = 'pg_extension'::regclass AND e.extname = 'pg_experiment' AND d.deptype = 'e' AND d.classid <> 'pg_proc'::regclass;
-- and everything has one owner
SELECT count(*) FROM pg_class AS c WHERE c.relnamespace = 'exp'::regnamespace AND pg_get_userbyid(c.relowner) <> current_user;

DROP OWNED BY regress_priv_reader, regress_priv_app, regress_priv_admin;
DROP ROLE regress_priv_nobody, regress_priv_reader, regress_priv_app, regress_priv_admin;
