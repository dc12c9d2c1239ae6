-- Access: reader, app and admin, for a scope and below. PUBLIC has nothing.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
CREATE ROLE regress_reader;
CREATE ROLE regress_app;
CREATE ROLE regress_admin;
CREATE ROLE regress_nobody;
CREATE ROLE regress_member;
GRANT regress_app TO regress_member;
SELECT exp_define('e', '{"a": 1, "b": 1}'), exp_define('e', '{"a": 1}', scope => 'shop'), exp_define('e', '{"a": 1}', scope => 'blog');
INSERT INTO exp.scope (name, parent_id) SELECT 'shop/eu', id FROM exp.scope WHERE name = 'shop';
SELECT exp_define('e', '{"a": 1}', scope => 'shop/eu');

CREATE FUNCTION attempt(sql text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE sql;
    RETURN 'allowed';
EXCEPTION WHEN OTHERS THEN
    RETURN SQLSTATE || ' ' || SQLERRM;
END $$;
CREATE TABLE calls (i serial, needs text, call text);
INSERT INTO calls (needs, call) VALUES
    ('reader', $$exp_get('e', %L)$$), ('reader', $$exp_list(scope => %L)$$), ('reader', $$exp_peek('e', 's', scope => %L)$$),
    ('reader', $$exp_get_assignment('e', 's', %L)$$), ('reader', $$exp_results('e', %L)$$), ('reader', $$exp_srm('e', %L)$$),
    ('reader', $$exp_bucket('native', %L, 's')$$), ('reader', $$exp_srm_test(ARRAY[length(%L), 2], ARRAY[1, 1])$$),
    ('app', $$exp_assign('e', 's', scope => %L)$$), ('app', $$exp_assign_many('e', ARRAY['s'], scope => %L)$$),
    ('app', $$exp_log_exposure('e', 's', scope => %L)$$), ('app', $$exp_log_exposures('e', ARRAY['s'], scope => %L)$$),
    ('admin', $$exp_define('new', '{"a": 1}', scope => %L)$$), ('admin', $$exp_update('e', '{"name": "x"}', scope => %L)$$),
    ('admin', $$exp_pause('e', %L)$$), ('admin', $$exp_resume('e', %L)$$), ('admin', $$exp_set_status('e', 'running', %L)$$),
    ('admin', $$exp_start('new', %L)$$), ('admin', $$exp_archive('new', %L)$$), ('admin', $$exp_stop('e', 'why', scope => %L)$$),
    ('admin', $$exp_start('e', %L)$$), ('admin', $$exp_forget_subject('e', 's', %L)$$), ('admin', $$exp_erase_subject('s', scope => %L)$$),
    ('admin', $$exp_delete_experiment('new', scope => %L)$$), ('admin', $$exp_grant('regress_nobody', 'reader', %L)$$),
    ('admin', $$exp_revoke('regress_nobody', 'reader', %L)$$);
INSERT INTO calls (needs, call) VALUES ('global admin', 'exp_doctor()'), ('global admin', 'exp_maintain()'), ('owner', 'exp_init()');
GRANT SELECT ON calls TO PUBLIC;

-- who holds nothing can do nothing, not even find out whether something is there
SET ROLE regress_nobody;
SELECT count(*) AS calls, array_agg(DISTINCT left(attempt('SELECT ' || format(call, 'global')), 40)) AS answers FROM calls;
SELECT exp_assign('e', 's');
SELECT count(*) FROM exp.enrolled;
RESET ROLE;
-- EXECUTE alone does not help
GRANT EXECUTE ON FUNCTION exp_assign, exp_peek, exp_define, exp_doctor, exp_init TO regress_nobody;
SET ROLE regress_nobody;
SELECT exp_assign('e', 's');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_peek('e', 's');
SELECT exp_peek('e', 's', scope => 'nowhere');
SELECT exp_define('mine', '{"a": 1}', scope => 'mine');
SELECT * FROM exp_doctor();
SELECT exp_init();
RESET ROLE;
REVOKE EXECUTE ON FUNCTION exp_assign, exp_peek, exp_define, exp_doctor, exp_init FROM regress_nobody;

-- granting
SELECT exp_grant('regress_reader', 'reader', 'shop'), exp_grant('regress_app', 'app', 'shop'), exp_grant('regress_admin', 'admin', 'shop');
SELECT exp_grant('regress_reader', 'reader', 'shop'), exp_grant(role => 'regress_app', access => 'app', scope => 'shop');
SELECT g.role, s.name AS scope, g.access, g.granted_by FROM exp.grant AS g JOIN exp.scope AS s ON s.id = g.scope_id ORDER BY g.role COLLATE "C";

-- each level in its scope, below it, above it and beside it
CREATE TABLE answers (i int, role text, scope text, answer text);
GRANT INSERT ON answers TO PUBLIC;
SET ROLE regress_reader;
INSERT INTO answers SELECT i, current_user, s, attempt('SELECT ' || format(call, s)) FROM calls, unnest(ARRAY['shop', 'shop/eu', 'global', 'blog']) AS s;
SET ROLE regress_app;
INSERT INTO answers SELECT i, current_user, s, attempt('SELECT ' || format(call, s)) FROM calls, unnest(ARRAY['shop', 'shop/eu', 'global', 'blog']) AS s;
SET ROLE regress_member;
INSERT INTO answers SELECT i, current_user, s, attempt('SELECT ' || format(call, s)) FROM calls, unnest(ARRAY['shop', 'shop/eu', 'global', 'blog']) AS s;
SET ROLE regress_admin;
INSERT INTO answers SELECT i, current_user, s, attempt('SELECT ' || format(call, s)) FROM calls, unnest(ARRAY['shop', 'shop/eu', 'global', 'blog']) AS s;
RESET ROLE;
SELECT needs, left(call, strpos(call, '(') - 1) AS function, role, string_agg(CASE answer WHEN 'allowed' THEN scope ELSE '-' END, ' ' ORDER BY scope COLLATE "C") AS allowed_in
FROM answers JOIN calls USING (i) GROUP BY i, needs, call, role ORDER BY i, role;
SELECT DISTINCT role, regexp_replace(answer, 'for function \w+', 'for function ...') AS refusal FROM answers WHERE answer <> 'allowed' ORDER BY 1, 2;

-- the error in full
SET ROLE regress_app;
SELECT exp_assign('e', 's', scope => 'blog');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_results('e', 'nowhere');
-- the tables show the rows of what was granted, and take none
INSERT INTO exp.assignment SELECT * FROM exp.assignment;
SELECT count(*) FROM exp.assignment;
SELECT count(*) FROM exp.enrolled;
-- what an application needs, in one session that switches roles
PREPARE assign AS SELECT (exp_assign('e', $1, scope => $2)).reason;
EXECUTE assign('p', 'shop');
EXECUTE assign('p', 'shop');
SET ROLE regress_reader;
EXECUTE assign('p', 'shop');
SET ROLE regress_nobody;
EXECUTE assign('p', 'shop');
SET ROLE regress_member;
EXECUTE assign('p', 'shop');
EXECUTE assign('p', 'blog');
RESET ROLE;
EXECUTE assign('p', 'blog');
DEALLOCATE assign;
-- a function of one's own that defines its security passes its owner's access on
CREATE FUNCTION shop_variant(subject text) RETURNS text LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$ SELECT (exp_assign('e', subject, scope => 'shop')).variant $$;
ALTER FUNCTION shop_variant OWNER TO regress_app;
SET ROLE regress_nobody;
SELECT shop_variant('q');
SELECT current_user;
RESET ROLE;

-- a level is a level in its scope only: another grant, elsewhere and lower, takes nothing away
SELECT exp_grant('regress_app', 'reader', 'blog');
SET ROLE regress_app;
SELECT (exp_assign('e', 's', scope => 'shop')).reason, exp_peek('e', 's', scope => 'blog');
SELECT (exp_assign('e', 's', scope => 'blog')).reason;
RESET ROLE;
SELECT exp_grant('regress_admin', 'app', 'shop'), exp_revoke('regress_admin', 'app', 'shop');
SET ROLE regress_admin;
SELECT exp_set_status('e', 'running', 'shop');
-- an admin grants in its own scopes only
SELECT exp_grant('regress_nobody', 'reader', 'shop/eu');
SELECT exp_grant('regress_nobody', 'reader', 'global');
SELECT exp_grant('regress_admin', 'admin', 'global');
RESET ROLE;
SELECT attempt($$SELECT exp_grant('regress_admin', 'admin', 'global')$$) AS by_superuser;
SET ROLE regress_admin;
SELECT count(*) FROM exp_list(include_below => true);
SELECT bool_and(ok) FROM exp_doctor();
SELECT attempt('SELECT exp_init()');
RESET ROLE;
SELECT exp_revoke('regress_admin', 'admin', 'global');
SET ROLE regress_nobody;
SELECT exp_get('e', 'shop/eu') ->> 'status' AS status;
SELECT exp_get('e', 'shop');
RESET ROLE;

-- revoking: that very grant, at once, for a session that has looked already
SET ROLE regress_app;
SELECT exp_peek('e', 's', scope => 'shop');
RESET ROLE;
SELECT exp_revoke('regress_app', 'reader', 'shop'), exp_revoke('regress_app', 'app', 'shop/eu'), exp_revoke('regress_app', 'app', 'shop'), exp_revoke('regress_app', 'app', 'shop');
SET ROLE regress_app;
SELECT exp_peek('e', 's', scope => 'shop');
SELECT exp_peek('e', 's', scope => 'blog');
SELECT exp_assign('e', 's', scope => 'blog');
RESET ROLE;
SELECT exp_revoke('regress_app', 'reader', 'blog');
SELECT p.proname FROM pg_proc AS p, aclexplode(p.proacl) AS a WHERE a.grantee = 'regress_app'::regrole;
-- leaving a group, likewise
SELECT exp_grant('regress_app', 'app', 'shop');
SET ROLE regress_member;
SELECT exp_peek('e', 's', scope => 'shop');
RESET ROLE;
REVOKE regress_app FROM regress_member;
SET ROLE regress_member;
SELECT exp_peek('e', 's', scope => 'shop');
RESET ROLE;
-- rolled back
BEGIN;
SELECT exp_revoke('regress_app', 'app', 'shop');
ROLLBACK;
SET ROLE regress_app;
SELECT (exp_assign('e', 's', scope => 'shop')).reason;
RESET ROLE;

-- grants survive the extension: exp_init() gives EXECUTE again
DROP FUNCTION shop_variant;
DROP EXTENSION pg_experiment;
CREATE EXTENSION pg_experiment;
SET ROLE regress_app;
SELECT (exp_assign('e', 's', scope => 'shop')).reason;
RESET ROLE;
SELECT exp_init();
SET ROLE regress_app;
SELECT (exp_assign('e', 's', scope => 'shop')).reason;
SELECT exp_define('x', '{"a": 1}', scope => 'shop');
RESET ROLE;

-- what is not there
SELECT exp_grant('regress_missing', 'reader', 'shop');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_grant('regress_app', 'owner', 'shop');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_grant('regress_app', 'reader', 'nowhere');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_revoke('regress_app', 'reader', 'nowhere');
SELECT exp_revoke('regress_missing', 'reader', 'shop');
SELECT exp_grant('regress_app', 'reader', NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_grant(NULL, 'reader', 'shop');
SELECT exp_grant('regress_app', NULL, 'shop');
SELECT exp_grant('regress_app', 'reader', '');
SELECT exp_grant('regress_app', 'reader');
SELECT exp_grant('', 'reader', 'shop');
SELECT exp_grant('public', 'reader', 'shop');
SELECT exp_revoke('', 'reader', 'shop');

-- a hostile search_path: operators and functions of one's own do not get in between
CREATE ROLE regress_hostile;
SELECT exp_grant('regress_hostile', 'app', 'shop');
CREATE SCHEMA regress_hostile AUTHORIZATION regress_hostile;
SET ROLE regress_hostile;
SET search_path = regress_hostile, pg_catalog, public;
CREATE FUNCTION trap() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'hijacked as %', current_user; END $$;
CREATE FUNCTION eq(text, text) RETURNS boolean LANGUAGE sql AS 'SELECT regress_hostile.trap()';
CREATE FUNCTION eq(int, int) RETURNS boolean LANGUAGE sql AS 'SELECT regress_hostile.trap()';
CREATE FUNCTION eq(int2, int2) RETURNS boolean LANGUAGE sql AS 'SELECT regress_hostile.trap()';
CREATE OPERATOR = (LEFTARG = text, RIGHTARG = text, FUNCTION = eq);
CREATE OPERATOR = (LEFTARG = int, RIGHTARG = int, FUNCTION = eq);
CREATE OPERATOR = (LEFTARG = int2, RIGHTARG = int2, FUNCTION = eq);
CREATE OPERATOR + (LEFTARG = int, RIGHTARG = int, FUNCTION = eq);
CREATE FUNCTION now() RETURNS timestamptz LANGUAGE sql AS 'SELECT CASE WHEN regress_hostile.trap() THEN NULL::timestamptz END';
CREATE FUNCTION sum(int) RETURNS int LANGUAGE sql AS 'SELECT CASE WHEN regress_hostile.trap() THEN 1 END';
CREATE FUNCTION format(text, VARIADIC text[]) RETURNS text LANGUAGE sql AS 'SELECT CASE WHEN regress_hostile.trap() THEN $1 END';
CREATE FUNCTION to_jsonb(anyelement) RETURNS jsonb LANGUAGE sql AS 'SELECT CASE WHEN regress_hostile.trap() THEN NULL::jsonb END';
CREATE TEMP TABLE assignment (a int);
CREATE TEMP TABLE pg_extension (extname text);
CREATE TEMP TABLE pg_proc (proname text);
CREATE TEMP TABLE pg_class (relname text);
GRANT ALL ON pg_temp.assignment, pg_temp.pg_extension, pg_temp.pg_proc, pg_temp.pg_class TO PUBLIC;
SELECT regress_hostile.trap();
SELECT (public.exp_assign('e', 'h1', scope => 'shop')).reason, (public.exp_assign('e', 'h1', scope => 'shop')).reason, (public.exp_log_exposure('e', 'h1', scope => 'shop')).reason;
SELECT public.exp_get('e', 'shop') ->> 'key' AS key;
SELECT key FROM public.exp_list(scope => 'shop');
SELECT assigned > 0 AS assigned FROM public.exp_results('e', 'shop');
SELECT public.exp_peek('e', 'h2', scope => 'shop');
SELECT exposures FROM public.exp_get_assignment('e', 'h1', 'shop');
RESET ROLE;
-- nor when an administrator has it
SELECT public.exp_define('hostile', '{"a": 1}', scope => 'shop'), public.exp_update('hostile', '{"name": "x", "metadata": {"a": 1}}', 'shop') ->> 'name' AS name,
       (public.exp_log_exposure('hostile', 'h', scope => 'shop')).reason, public.exp_stop('hostile', 'why', 'a', 'winner', 'shop') ->> 'serve' AS serve;
SELECT public.exp_forget_subject('hostile', 'h', 'shop'), public.exp_delete_experiment('hostile', scope => 'shop');
SELECT deleted FROM public.exp_erase_subject('h1', true, 'shop');
SELECT task, error FROM public.exp_maintain();
SELECT invariant, detail FROM public.exp_doctor() WHERE NOT ok;
SELECT public.exp_grant('regress_hostile', 'reader', 'shop'), public.exp_revoke('regress_hostile', 'reader', 'shop'), public.exp_init();
RESET search_path;
DROP TABLE pg_temp.assignment, pg_temp.pg_extension, pg_temp.pg_proc, pg_temp.pg_class;
SET client_min_messages = warning;
DROP SCHEMA regress_hostile CASCADE;
RESET client_min_messages;

-- names that need quoting
CREATE ROLE "regress Odd""role";
SELECT exp_grant('regress Odd"role', 'reader', 'shop');
SET ROLE "regress Odd""role";
SELECT exp_peek('e', 's', scope => 'shop');
RESET ROLE;
SELECT exp_revoke('regress Odd"role', 'reader', 'shop');
DROP ROLE "regress Odd""role";
-- a role that is gone: exp_doctor() names it, exp_revoke takes it out
SELECT exp_grant('regress_nobody', 'reader', 'blog');
DROP OWNED BY regress_nobody;
DROP ROLE regress_nobody;
SELECT invariant, detail, repair FROM exp_doctor() WHERE NOT ok;
SELECT exp_revoke('regress_nobody', 'reader', 'blog'), exp_revoke('regress_nobody', 'reader', 'shop/eu');
SELECT invariant, detail, repair FROM exp_doctor() WHERE NOT ok;

-- an extension in a schema of its own: a grant opens that, too
DROP EXTENSION pg_experiment;
CREATE SCHEMA "own Tools";
CREATE EXTENSION pg_experiment SCHEMA "own Tools";
SELECT "own Tools".exp_init();
SET ROLE regress_app;
SELECT ("own Tools".exp_assign('e', 's', scope => 'shop')).reason;
SET ROLE regress_hostile;
SELECT "own Tools".exp_peek('e', 's', scope => 'blog');
SET ROLE regress_member;
SELECT "own Tools".exp_peek('e', 's', scope => 'shop');
RESET ROLE;
SELECT "own Tools".exp_grant('regress_member', 'reader', 'shop');
SET ROLE regress_member;
SELECT "own Tools".exp_peek('e', 's', scope => 'shop');
RESET ROLE;

DROP OWNED BY regress_reader, regress_app, regress_admin, regress_member, regress_hostile;
DROP ROLE regress_reader, regress_app, regress_admin, regress_member, regress_hostile;
SELECT count(*) FROM exp.grant;
