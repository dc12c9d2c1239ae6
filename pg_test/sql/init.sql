-- The store: made by exp_init(), not by CREATE EXTENSION, and outliving the extension.
\set SHOW_CONTEXT never
\pset null '(null)'

-- schema exp is kept for the data
CREATE SCHEMA exp;
CREATE EXTENSION pg_experiment SCHEMA exp;
\echo :LAST_ERROR_SQLSTATE
DROP SCHEMA exp;

-- any other schema will do, whether it is in search_path or not
CREATE SCHEMA "Any Schema";
CREATE EXTENSION pg_experiment SCHEMA "Any Schema";
SELECT "Any Schema".exp_define('e', '{"control": 1, "treatment": 1}');
SELECT ("Any Schema".exp_assign('e', 's')).reason;
DROP EXTENSION pg_experiment;
SET client_min_messages = warning;
DROP SCHEMA exp CASCADE;
RESET client_min_messages;
DROP SCHEMA "Any Schema";

-- not inside an extension's script: the store would become a member of that extension
CREATE FUNCTION init_meanwhile() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_regprocedure('public.exp_init()') IS NOT NULL THEN
        PERFORM public.exp_init();
    END IF;
END $$;
CREATE EVENT TRIGGER meddler ON ddl_command_end WHEN TAG IN ('CREATE FUNCTION') EXECUTE FUNCTION init_meanwhile();
CREATE EXTENSION pg_experiment;
\echo :LAST_ERROR_SQLSTATE
DROP EVENT TRIGGER meddler;
DROP FUNCTION init_meanwhile();

CREATE EXTENSION pg_experiment;

-- what is installed: this is the contract
\pset format unaligned
\pset tuples_only on
SELECT format(E'%s(%s)\n    -> %s', p.proname, pg_get_function_arguments(p.oid), pg_get_function_result(p.oid))
FROM pg_depend AS d
JOIN pg_extension AS e ON e.oid = d.refobjid AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
JOIN pg_proc AS p ON p.oid = d.objid AND d.classid = 'pg_proc'::regclass
WHERE e.extname = 'pg_experiment'
ORDER BY p.proname COLLATE "C", p.pronargs;
\pset format aligned
\pset tuples_only off

SELECT p.proname AS function,
       CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END AS volatility,
       CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' ELSE 'unsafe' END AS parallel,
       p.proisstrict AS strict, p.prosecdef AS definer, p.proretset AS set,
       has_function_privilege('public', p.oid, 'EXECUTE') AS public,
       obj_description(p.oid, 'pg_proc') IS NOT NULL AS comment
FROM pg_depend AS d
JOIN pg_extension AS e ON e.oid = d.refobjid AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
JOIN pg_proc AS p ON p.oid = d.objid AND d.classid = 'pg_proc'::regclass
WHERE e.extname = 'pg_experiment'
ORDER BY p.proname COLLATE "C", p.pronargs;

-- nothing but functions, and one signature for each but exp_moments
SELECT d.classid::regclass AS kind, count(*), count(DISTINCT p.proname) AS names
FROM pg_depend AS d
JOIN pg_extension AS e ON e.oid = d.refobjid AND d.refclassid = 'pg_extension'::regclass AND d.deptype = 'e'
LEFT JOIN pg_proc AS p ON p.oid = d.objid AND d.classid = 'pg_proc'::regclass
WHERE e.extname = 'pg_experiment' GROUP BY 1;

-- before exp_init(): as if there were no experiments
SELECT to_regnamespace('exp') AS store;
SELECT exp_get('e');
SELECT key, total FROM exp_list();
SELECT exp_peek('e', 's');
SELECT * FROM exp_get_assignment('e', 's');
SELECT * FROM exp_results('e');
SELECT * FROM exp_srm('e');
SELECT * FROM exp_assign('e', 's');
SELECT * FROM exp_log_exposure('e', 's');
SELECT * FROM exp_assign_many('e', ARRAY['s', 't', 's']);
SELECT * FROM exp_log_exposures('e', ARRAY['s']);
SELECT exp_set_status('e', 'running'), exp_forget_subject('e', 's'), exp_delete_experiment('e');
SELECT * FROM exp_erase_subject('s');
SELECT exp_bucket('native', 'seed', 'subject') BETWEEN 0 AND 1;
SELECT exp_start('e');
SELECT exp_stop('e', 'why');
SELECT exp_update('e', '{}');
SELECT * FROM exp_doctor();
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM exp_maintain();
SELECT exp_grant('postgres', 'reader', 'global');
-- arguments are still checked
SELECT exp_peek('', 's');
SELECT exp_assign('e', '');
SELECT exp_list(page => 1);
SELECT to_regnamespace('exp') AS store;

-- a schema exp that the extension did not make is left alone
CREATE SCHEMA exp;
SELECT exp_init();
\echo :LAST_ERROR_SQLSTATE
SELECT exp_define('e', '{"control": 1}');
SELECT exp_peek('e', 's');
DROP SCHEMA exp;

-- a definition that is refused makes nothing
SELECT exp_define('e', '{}');
SELECT to_regnamespace('exp') AS store;

-- transactional, and idempotent
BEGIN;
SELECT exp_init();
SELECT to_regnamespace('exp') AS store;
ROLLBACK;
SELECT to_regnamespace('exp') AS store;
SELECT exp_peek('e', 's');
SELECT exp_init();
SELECT exp_init();
SELECT version FROM exp.store;
SELECT id, name, parent_id, description FROM exp.scope;

-- the store: its shape is promised to those who join it
SELECT c.relname AS relation, c.relkind AS kind, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type,
       a.attnotnull AS "not null"
FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE c.relnamespace = 'exp'::regnamespace AND c.relkind IN ('r', 'v', 'p') AND c.relname !~ '^event_\d{8}$'
ORDER BY c.relname COLLATE "C", a.attnum;

SELECT i.indexrelid::regclass::text COLLATE "C" AS index, pg_get_indexdef(i.indexrelid) AS definition
FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indrelid
WHERE c.relnamespace = 'exp'::regnamespace AND c.relname !~ '^event_\d{8}$' ORDER BY 1;

-- not members of the extension, nor dependent on anything of it
SELECT pg_describe_object(d.classid, d.objid, d.objsubid) AS object,
       pg_describe_object(d.refclassid, d.refobjid, d.refobjsubid) AS depends_on
FROM pg_depend AS d
WHERE d.objid IN (SELECT oid FROM pg_class WHERE relnamespace = 'exp'::regnamespace
                  UNION ALL SELECT oid FROM pg_type WHERE typnamespace = 'exp'::regnamespace
                  UNION ALL SELECT 'exp'::regnamespace)
  AND (d.refclassid = 'pg_extension'::regclass
       OR d.refobjid IN (SELECT objid FROM pg_depend AS m JOIN pg_extension AS e ON e.oid = m.refobjid
                         WHERE m.refclassid = 'pg_extension'::regclass AND e.extname = 'pg_experiment'));

-- everything has a comment
SELECT c.relname, NULL AS attname FROM pg_class AS c
WHERE c.relnamespace = 'exp'::regnamespace AND obj_description(c.oid, 'pg_class') IS NULL
UNION ALL
SELECT c.relname, a.attname FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid
WHERE c.relnamespace = 'exp'::regnamespace AND c.relkind IN ('r', 'v', 'p') AND a.attnum > 0 AND NOT a.attisdropped
  AND col_description(c.oid, a.attnum) IS NULL;

-- PUBLIC can read nothing of it
SELECT c.relname FROM pg_class AS c
WHERE c.relnamespace = 'exp'::regnamespace AND c.relkind IN ('r', 'v', 'p', 'S')
  AND CASE c.relkind WHEN 'S' THEN has_sequence_privilege('public', c.oid, 'USAGE, SELECT, UPDATE')
                     ELSE has_table_privilege('public', c.oid, 'SELECT, INSERT, UPDATE, DELETE') END;
SELECT has_schema_privilege('public', 'exp', 'USAGE, CREATE') AS public;

-- the data outlives the code, within one session too
SELECT exp_define('e', '{"control": 1, "treatment": 1}');
SELECT variant, is_new, reason FROM exp_assign('e', 's1');
DROP EXTENSION pg_experiment;
SELECT scope, experiment, subject, variant, exposures FROM exp.enrolled;
SELECT exp_peek('e', 's1');
CREATE EXTENSION pg_experiment;
SELECT variant, is_new, reason FROM exp_assign('e', 's1');
SELECT variant, is_new, reason FROM exp_log_exposure('e', 's2');
SELECT variant, assigned, subjects, exposures FROM exp_results('e');
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;

-- also inside one transaction, counts that wait for the commit included
BEGIN;
SELECT variant, is_new, reason FROM exp_assign('e', 's3');
DROP EXTENSION pg_experiment;
CREATE EXTENSION pg_experiment;
SELECT variant, is_new, reason FROM exp_assign('e', 's4');
COMMIT;
SELECT sum(assigned) AS assigned FROM exp_results('e');
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;

-- a store of a later version is refused, not guessed at
BEGIN;
SELECT version FROM exp.store \gset
UPDATE exp.store SET version = 99;
COMMIT;
\c
SELECT exp_get('e');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_assign('e', 's1');
SELECT exp_init();
UPDATE exp.store SET version = :version;
SELECT exp_get('e') ->> 'status' AS status;

-- one role owns the whole store
CREATE ROLE regress_init_owner;
ALTER TABLE exp.assignment OWNER TO regress_init_owner;
\c
SELECT exp_peek('e', 's1');
\echo :LAST_ERROR_SQLSTATE
ALTER TABLE exp.assignment OWNER TO postgres;
SELECT exp_peek('e', 's1');
DROP ROLE regress_init_owner;

-- a store that lost a table is named, not taken for an empty one
BEGIN;
DROP TABLE exp.tally CASCADE;
SELECT exp_peek('e', 's1');
ROLLBACK;
BEGIN;
DROP TABLE exp.signal;
SELECT exp_assign('e', 's1');
ROLLBACK;
SELECT exp_peek('e', 's1');

-- nobody prepares a store for others: it belongs to the extension's owner, or to a superuser
CREATE ROLE regress_init_planter;
DO $$
DECLARE
    t regclass;
BEGIN
    ALTER SCHEMA exp OWNER TO regress_init_planter;
    FOR t IN SELECT oid FROM pg_class WHERE relnamespace = 'exp'::regnamespace AND relkind IN ('r', 'v', 'p') LOOP
        EXECUTE format('ALTER TABLE %s OWNER TO regress_init_planter', t);
    END LOOP;
END $$;
\c
SELECT exp_get('e');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_assign('e', 's1');
SELECT exp_init();
REASSIGN OWNED BY regress_init_planter TO postgres;
SELECT exp_get('e') ->> 'key' AS key;
DROP ROLE regress_init_planter;

-- who changed definitions by hand has every session read them again
SELECT (exp_assign('e', 's1')).reason;
UPDATE exp.experiment SET status = 'stopped' WHERE key = 'e';
SELECT exp_init();
SELECT (exp_assign('e', 's1')).reason;
UPDATE exp.experiment SET status = 'running' WHERE key = 'e';
SELECT exp_init();
SELECT (exp_assign('e', 's1')).reason;

-- the store goes and comes back under the feet of a session
SET client_min_messages = warning;
DROP SCHEMA exp CASCADE;
RESET client_min_messages;
SELECT exp_peek('e', 's1');
SELECT exp_assign('e', 's1');
-- only the owner makes it, whoever may execute the functions
CREATE ROLE regress_init_stranger;
GRANT EXECUTE ON FUNCTION exp_init, exp_define TO regress_init_stranger;
GRANT CREATE ON DATABASE :DBNAME TO regress_init_stranger;
SET ROLE regress_init_stranger;
SELECT exp_init();
\echo :LAST_ERROR_SQLSTATE
SELECT exp_define('e', '{"control": 1, "treatment": 1}');
RESET ROLE;
SELECT to_regnamespace('exp') AS store;
DROP OWNED BY regress_init_stranger;
DROP ROLE regress_init_stranger;
SELECT exp_define('e', '{"control": 1, "treatment": 1}');
SELECT variant, is_new, reason FROM exp_assign('e', 's1');
SELECT sum(assigned) AS assigned FROM exp_results('e');

-- hashes are defined over UTF-8
SELECT current_database() AS here \gset
CREATE DATABASE regress_init_latin1 TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C';
\c regress_init_latin1
CREATE EXTENSION pg_experiment;
\echo :LAST_ERROR_SQLSTATE
\c :here
DROP DATABASE regress_init_latin1;
