-- Nobody gets more than what was granted: the store's SQL runs as its owner, and finds nothing of the caller's.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
CREATE ROLE regress_sec_reader LOGIN;
CREATE ROLE regress_sec_admin LOGIN;
CREATE ROLE regress_sec_nobody;
SELECT exp_define('e', '[{"key": "a", "payload": {"x": 1}}, {"key": "b"}]', scope => 'shop', metadata => '{"m": 1}');
SELECT count(*) FROM exp_log_exposures('e', ARRAY['s1', 's2', 's3'], scope => 'shop');
SELECT exp_grant('regress_sec_reader', 'reader', 'shop'), exp_grant('regress_sec_admin', 'admin', 'shop');
GRANT CREATE ON SCHEMA public TO regress_sec_reader, regress_sec_admin;

-- types, functions and casts of pg_temp, in a session that has planned nothing yet
\c - regress_sec_reader
CREATE FUNCTION pg_temp.trap() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    IF current_user <> 'regress_sec_reader' THEN RAISE EXCEPTION 'hijacked as %', current_user; END IF;
    RETURN true;
END $$;
CREATE DOMAIN pg_temp.jsonb AS pg_catalog.jsonb CHECK (pg_temp.trap());
CREATE DOMAIN pg_temp.text AS pg_catalog.text CHECK (pg_temp.trap());
CREATE DOMAIN pg_temp.int8 AS pg_catalog.int8 CHECK (pg_temp.trap());
CREATE DOMAIN pg_temp.bigint AS pg_catalog.int8 CHECK (pg_temp.trap());
CREATE DOMAIN pg_temp.regclass AS pg_catalog.regclass CHECK (pg_temp.trap());
CREATE DOMAIN pg_temp.regnamespace AS pg_catalog.regnamespace CHECK (pg_temp.trap());
CREATE TEMP TABLE pg_index (indrelid pg_catalog.int4);
CREATE TEMP TABLE pg_class (oid2 pg_catalog.int4);
CREATE TEMP TABLE pg_roles (rolname pg_catalog.text);
SELECT exp_get('e', 'shop') -> 'metadata' AS metadata;
SELECT key, payload_of_a FROM exp_list(scope => 'shop') AS l, LATERAL (SELECT l.variants #> '{0,payload}') AS p (payload_of_a);
SELECT sum(assigned) FROM exp_results('e', 'shop');
SELECT population, observed[1] + observed[2] AS subjects FROM exp_srm('e', 'shop');
SELECT variant IS NOT NULL AS stored, context FROM exp_get_assignment('e', 's1', 'shop');
SELECT exp_peek('e', 's1', scope => 'shop') IS NOT NULL AS peek;

-- an administrator of one scope, with the same
\c - regress_sec_admin
CREATE FUNCTION pg_temp.trap() RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    IF current_user <> 'regress_sec_admin' THEN RAISE EXCEPTION 'hijacked as %', current_user; END IF;
    RETURN true;
END $$;
CREATE DOMAIN pg_temp.jsonb AS pg_catalog.jsonb CHECK (pg_temp.trap());
CREATE DOMAIN pg_temp.text AS pg_catalog.text CHECK (pg_temp.trap());
CREATE DOMAIN pg_temp.bigint AS pg_catalog.int8 CHECK (pg_temp.trap());
CREATE FUNCTION public.regress_eq(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT pg_temp.trap()';
CREATE OPERATOR public.= (LEFTARG = text, RIGHTARG = text, FUNCTION = public.regress_eq);
SET search_path = public, pg_catalog;
SELECT public.exp_define('mine', '{"a": 1}', scope => 'shop'), public.exp_update('mine', '{"name": "n"}', 'shop') ->> 'name' AS name;
SELECT (public.exp_log_exposure('mine', 'x', scope => 'shop')).reason;
SELECT public.exp_stop('mine', 'why', 'a', 'winner', 'shop') ->> 'winner' AS winner;
SELECT public.exp_forget_subject('mine', 'x', 'shop'), public.exp_delete_experiment('mine', scope => 'shop');
SELECT deleted FROM public.exp_erase_subject('s3', true, 'shop');
SELECT public.exp_grant('regress_sec_nobody', 'reader', 'shop'), public.exp_revoke('regress_sec_nobody', 'reader', 'shop');
-- what was planned under that path is not used under another
RESET search_path;
SELECT exp_get('e', 'shop') ->> 'key' AS key;
DROP OPERATOR public.= (text, text);
DROP FUNCTION public.regress_eq;

-- event triggers of the database: granting and making the store set none off as somebody else
\c - postgres
CREATE TABLE public.ddl_log (tag text);
GRANT INSERT ON ddl_log TO PUBLIC;
CREATE FUNCTION log_ddl() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO ddl_log VALUES (tg_tag); END $$;
CREATE EVENT TRIGGER regress_log_ddl ON ddl_command_end EXECUTE FUNCTION log_ddl();
\c - regress_sec_admin
CREATE FUNCTION pg_temp.trap() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF current_user <> 'regress_sec_admin' THEN RAISE EXCEPTION 'hijacked as %', current_user; END IF;
    RETURN NEW;
END $$;
CREATE TEMP TABLE ddl_log (tag text);
CREATE TRIGGER trap BEFORE INSERT ON pg_temp.ddl_log FOR EACH ROW EXECUTE FUNCTION pg_temp.trap();
SELECT exp_grant('regress_sec_nobody', 'app', 'shop'), exp_revoke('regress_sec_nobody', 'app', 'shop');
\c - postgres
SELECT exp_grant('regress_sec_nobody', 'reader', 'shop'), exp_revoke('regress_sec_nobody', 'reader', 'shop');
DROP EVENT TRIGGER regress_log_ddl;
DROP FUNCTION log_ddl;
DROP TABLE ddl_log;

-- a view calls as its reader, not as its owner
CREATE VIEW shop_results AS SELECT * FROM exp_results('e', 'shop');
GRANT SELECT ON shop_results TO regress_sec_reader, regress_sec_nobody;
SET ROLE regress_sec_reader;
SELECT sum(assigned) FROM shop_results;
SET ROLE regress_sec_nobody;
SELECT sum(assigned) FROM shop_results;
RESET ROLE;

-- the role is the caller's again after every kind of end
SET ROLE regress_sec_reader;
SELECT exp_get('e', 'shop') IS NOT NULL AS found, current_user, session_user;
SELECT exp_get('e', 'global');
SELECT current_user;
BEGIN;
SAVEPOINT s;
SELECT exp_list(status => 'nonsense', scope => 'shop');
ROLLBACK TO s;
SELECT current_user;
COMMIT;
SHOW search_path;
RESET ROLE;
SET search_path = pg_catalog;
SELECT public.exp_get('e', 'shop') IS NOT NULL AS found;
SHOW search_path;
RESET search_path;

REVOKE CREATE ON SCHEMA public FROM regress_sec_reader, regress_sec_admin;
DROP OWNED BY regress_sec_reader, regress_sec_admin, regress_sec_nobody;
DROP ROLE regress_sec_reader, regress_sec_admin, regress_sec_nobody;
