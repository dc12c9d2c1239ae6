-- Sources: somebody's SQL, run in everybody's sessions. It is checked when it is defined, runs as the role that defined it,
-- reads and never writes, and nothing of it is left behind.
\set SHOW_CONTEXT never
\set VERBOSITY terse
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

CREATE ROLE regress_source_admin;
CREATE ROLE regress_source_second;
CREATE ROLE regress_source_reader;
SELECT exp_define('e', '{"a": 1}', 'running', scope => 'shop'), (exp_assign('e', 'u', scope => 'shop')).reason;
SELECT exp_log_exposure('e', 'u', scope => 'shop');
SELECT exp_grant('regress_source_admin', 'admin', 'shop'), exp_grant('regress_source_second', 'admin', 'shop'), exp_grant('regress_source_reader', 'reader', 'shop');
CREATE SCHEMA regress_source_admin AUTHORIZATION regress_source_admin;
CREATE TABLE secret (subject text, value float8, ts timestamptz);
INSERT INTO secret VALUES ('u', 99, now());
SET ROLE regress_source_admin;
CREATE TABLE regress_source_admin.payments (user_id bigint, amount numeric, paid_at timestamptz, done boolean DEFAULT true);
INSERT INTO regress_source_admin.payments VALUES (1, 7, now());
CREATE TABLE regress_source_admin.log (line text);
CREATE SEQUENCE regress_source_admin.counter;
CREATE TABLE regress_source_admin.trap (line text);
RESET ROLE;

-- what can be a source: one SELECT that reads
CREATE FUNCTION defines(query text, definer text DEFAULT 'regress_source_admin') RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    answer text;
BEGIN
    PERFORM set_config('role', definer, true);
    answer := attempt(format('SELECT exp_define_metric(%L, %L, source => %L, scope => %L)', 'm', 'sum', query, 'shop'));
    PERFORM set_config('role', 'none', true);
    RETURN CASE answer WHEN 'true' THEN 'new' WHEN 'false' THEN 'defined' ELSE answer END;
END $$;
SELECT query, defines(query) FROM unnest(ARRAY[
    'SELECT user_id::text AS subject, amount AS value, paid_at AS ts FROM payments',
    $$ ;; SELECT user_id::text AS subject, amount AS value, paid_at AS ts FROM payments; -- the end $$,
    $$VALUES ('u', 1, now())$$, $$SELECT * FROM (VALUES ('u', 1, now())) AS v (subject, value, ts)$$,
    $$WITH p AS (SELECT * FROM payments) SELECT user_id::text AS subject, amount AS value, paid_at AS ts FROM p$$,
    $$SELECT 'u' AS subject, 1 AS value, now() AS ts UNION ALL SELECT 'v', 2, now()$$,
    $$SELECT 'a;b' AS subject, 1 AS value, now() AS ts /* ; -- $$, $$SELECT 'a;b' AS subject, 1 AS value, now() AS ts -- ; SELECT$$,
    '', ' ', ';', '-- nothing', 'SELECT', 'SELECT 1; SELECT 2',
    $$SELECT 'u' AS subject, 1 AS value, now() AS ts; DROP TABLE log$$, $$SELECT 'u' AS subject, 1 AS value, now() AS ts) AS q; DROP TABLE log; --$$,
    $$SELECT 'u' AS subject, 1 AS value, now() AS ts) AS q UNION ALL SELECT subject, value, ts FROM (TABLE secret$$,
    $$INSERT INTO log VALUES ('x') RETURNING 'u' AS subject, 1 AS value, now() AS ts$$, $$DELETE FROM log$$, 'TRUNCATE log',
    $$WITH w AS (INSERT INTO log VALUES ('x') RETURNING *) SELECT 'u' AS subject, 1 AS value, now() AS ts$$,
    $$SELECT user_id::text AS subject, amount AS value, paid_at AS ts FROM payments FOR UPDATE$$,
    $$SELECT * FROM (SELECT user_id::text AS subject, amount AS value, paid_at AS ts FROM payments FOR KEY SHARE) AS q$$,
    $$SELECT 'u' AS subject, 1 AS value, now() AS ts INTO stolen$$, $$SELECT 'u' AS subject, 1 AS value, now() AS ts INTO stolen UNION SELECT 'v', 1, now()$$,
    $$CREATE TABLE stolen AS SELECT 'u' AS subject, 1 AS value, now() AS ts$$, 'EXPLAIN SELECT 1', 'SHOW search_path', 'SET ROLE postgres', 'DO $d$ BEGIN END $d$', 'CALL nothing()', 'COPY log TO STDOUT', 'EXECUTE p', 'ROLLBACK',
    $$SELECT 'u' AS subject, $1 AS value, now() AS ts$$, 'SELEC 1', 'SELECT * FROM absent', 'SELECT * FROM secret',
    $$SELECT 'u' AS subject, (SELECT sum(value) FROM secret) AS value, now() AS ts$$, $$SELECT 'u' AS subject, 1/0 AS value, now() AS ts$$,
    'SELECT 1 AS one', 'SELECT user_id::text AS subject, amount AS value FROM payments', $$SELECT 'u' AS subject, 1 AS value, now() AS ts, 'v' AS subject$$,
    $$SELECT 'u' AS "Subject", 1 AS value, now() AS ts$$,
    $$SELECT 'u' AS subject, 1 AS value, now() AS ts FROM pg_temp.payments$$]) WITH ORDINALITY AS c (query, i) ORDER BY i;
SELECT source FROM exp_list_metrics(scope => 'shop');
SELECT count(*) AS written FROM regress_source_admin.log;
SELECT to_regclass('stolen') AS stolen, to_regclass('regress_source_admin.stolen') AS stolen;

-- of which types
CREATE DOMAIN user_name AS varchar(20);
CREATE DOMAIN moment AS timestamptz;
CREATE TYPE colour AS ENUM ('u');
CREATE FUNCTION typed(subject text, value text, ts text) RETURNS text LANGUAGE sql AS $$
    SELECT defines(format('SELECT %s AS subject, %s AS value, %s AS ts', subject, value, ts))
$$;
SELECT s, typed(s, '1', 'now()') FROM unnest(ARRAY[$$'u'$$, $$'u'::text$$, $$'u'::varchar(3)$$, $$'u'::char(3)$$, $$'u'::name$$, $$'u'::user_name$$, 'NULL',
    '1', '1::bigint', $$'u'::"char"$$, $$'u'::bytea$$, $$'u'::colour$$, 'gen_random_uuid()', $$ARRAY['u']$$, $$'{}'::jsonb$$]) WITH ORDINALITY AS c (s, i) ORDER BY i;
SELECT v, typed($$'u'$$, v, 'now()') FROM unnest(ARRAY['1', '1::smallint', '1::bigint', '1.5', '1::real', '1::float8', 'true', $$'1'$$, $$'1'::text$$, '1::money', $$interval '1 day'$$, 'NULL', 'now()', 'ARRAY[1]']) WITH ORDINALITY AS c (v, i) ORDER BY i;
SELECT t, typed($$'u'$$, '1', t) FROM unnest(ARRAY['now()', 'now()::moment', 'localtimestamp', 'current_date', $$'2026-01-01'$$, '1', 'localtime', 'NULL']) WITH ORDINALITY AS c (t, i) ORDER BY i;

-- it runs as the role that defined it, whoever reads: `reads` defines as the administrator and answers what the reader reads
CREATE FUNCTION reads(query text, reader text DEFAULT 'regress_source_reader') RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    answer text;
BEGIN
    answer := defines(query);
    IF answer <> 'defined' THEN
        RETURN answer;
    END IF;
    PERFORM set_config('role', reader, true);
    answer := attempt('SELECT mean FROM exp_metric_moments(''e'', ''m'', ''shop'')');
    PERFORM set_config('role', 'none', true);
    RETURN answer;
END $$;
SELECT exp_add_metric('e', 'm', scope => 'shop');
CREATE FUNCTION reads_value(value text, reader text DEFAULT 'regress_source_reader') RETURNS text LANGUAGE sql AS $$
    SELECT reads(format('SELECT %L AS subject, (%s)::float8 AS value, now() AS ts', 'u', value), reader)
$$;
SELECT reader, reads_value($$(current_user = 'regress_source_admin')::int$$, reader) AS is_definer, reads_value($$has_table_privilege('public.secret', 'SELECT')::int$$, reader) AS may_read_secrets,
    reads_value($$(current_setting('is_superuser') = 'on')::int * (SELECT rolsuper::int FROM pg_roles WHERE rolname = current_user)$$, reader) AS is_superuser,
    reads($$SELECT 'u' AS subject, amount AS value, paid_at AS ts FROM payments$$, reader) AS own_tables
FROM unnest(ARRAY['regress_source_reader', 'regress_source_second', 'none']) AS reader;
-- and never as the owner of what is read, nor with what the reader may
SELECT attempt($$SELECT exp_define_metric('forged', 'sum', source => 'TABLE public.secret', scope => 'shop')$$) AS by_a_superuser;
SELECT metric, source_role IN ('regress_source_admin', 'regress_source_second', 'regress_source_reader') AS one_of_ours FROM exp_list_metrics(scope => 'shop') WHERE metric IN ('forged', 'm') ORDER BY 1;
-- who redefines it is who runs it from then on
SELECT defines($$SELECT 'u' AS subject, (current_user = 'regress_source_second')::int AS value, now() AS ts$$, 'regress_source_second');
SELECT source_role, source_query FROM exp.metric WHERE metric = 'm';
SELECT mean FROM exp_metric_moments('e', 'm', 'shop');
SELECT defines('SELECT user_id::text AS subject, amount AS value, paid_at AS ts FROM regress_source_admin.payments', 'regress_source_second');

-- row security is that of the definer
SET ROLE regress_source_admin;
CREATE TABLE regress_source_admin.mine (owner text, value float8);
INSERT INTO regress_source_admin.mine VALUES ('regress_source_admin', 1), ('regress_source_reader', 10), (session_user, 100);
ALTER TABLE regress_source_admin.mine ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON regress_source_admin.mine USING (owner = current_user);
RESET ROLE;
SELECT reader, reads_value('SELECT sum(value) FROM mine', reader) FROM unnest(ARRAY['regress_source_reader', 'none']) AS reader;
SET row_security = off;
SELECT reads_value('SELECT sum(value) FROM mine');
RESET row_security;

-- it writes nothing: not the query, nor what it calls, nor what that calls
SET ROLE regress_source_admin;
CREATE FUNCTION regress_source_admin.writes() RETURNS float8 LANGUAGE plpgsql AS $$ BEGIN INSERT INTO regress_source_admin.log VALUES ('written'); RETURN 1; END $$;
CREATE FUNCTION regress_source_admin.runs(command text) RETURNS float8 LANGUAGE plpgsql AS $$ BEGIN EXECUTE command; RETURN 1; END $$;
CREATE FUNCTION regress_source_admin.tries(command text) RETURNS float8 LANGUAGE plpgsql AS $$ BEGIN EXECUTE command; RETURN 1; EXCEPTION WHEN OTHERS THEN RETURN -1; END $$;
CREATE FUNCTION regress_source_admin.constant() RETURNS float8 IMMUTABLE LANGUAGE plpgsql AS $$ BEGIN INSERT INTO regress_source_admin.log VALUES ('while planning'); RETURN 1; END $$;
CREATE FUNCTION regress_source_admin.definer() RETURNS float8 SECURITY DEFINER LANGUAGE plpgsql AS $$ BEGIN INSERT INTO regress_source_admin.log VALUES ('by its owner'); RETURN 1; END $$;
CREATE VIEW regress_source_admin.viewed AS SELECT 'u'::text AS subject, writes() AS value, now() AS ts;
CREATE FUNCTION regress_source_admin.escapes() RETURNS float8 LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('transaction_read_only', 'off', true);
    INSERT INTO regress_source_admin.log VALUES ('escaped');
    RETURN 1;
END $$;
RESET ROLE;
SELECT value, reads_value(value) FROM unnest(ARRAY['writes()', 'constant()', 'definer()', 'escapes()', 'SELECT value FROM viewed',
    $$nextval('counter')$$, $$setval('counter', 9)$$]) WITH ORDINALITY AS c (value, i) ORDER BY i;
SELECT command, reads_value(format('runs(%L)', command)), reads_value(format('tries(%L)', command), 'none') AS tried FROM unnest(ARRAY[
    $$INSERT INTO regress_source_admin.log VALUES ('x')$$, $$UPDATE regress_source_admin.payments SET amount = 0$$, 'DELETE FROM regress_source_admin.payments', 'TRUNCATE regress_source_admin.payments',
    'SELECT * FROM regress_source_admin.payments FOR UPDATE', 'CREATE TABLE regress_source_admin.made (i int)', 'CREATE TEMP TABLE made (i int)', 'DROP TABLE regress_source_admin.log', 'LOCK regress_source_admin.log IN ACCESS EXCLUSIVE MODE',
    'GRANT ALL ON regress_source_admin.log TO PUBLIC', 'CREATE ROLE regress_source_made', 'SET ROLE regress_source_reader', 'RESET ROLE', 'SET SESSION AUTHORIZATION DEFAULT', 'RESET SESSION AUTHORIZATION',
    'SET transaction_read_only = off', 'SET TRANSACTION READ WRITE', 'COMMIT', 'PREPARE p AS SELECT 1', 'DECLARE c CURSOR WITH HOLD FOR SELECT 1', 'LISTEN l', 'SELECT * FROM public.secret',
    $$SELECT public.exp_log_event('u', 'e', scope => 'shop')$$, $$SELECT public.exp_define_metric('x', 'count', 'e', scope => 'shop')$$, $$SELECT public.exp_assign('e', 'u2', scope => 'shop')$$, 'SELECT public.exp_aggregate()']) WITH ORDINALITY AS c (command, i) ORDER BY i;
SELECT (SELECT count(*) FROM regress_source_admin.log) AS lines, (SELECT count(*) FROM regress_source_admin.payments) AS payments, (SELECT last_value FROM regress_source_admin.counter) AS counter,
    to_regclass('regress_source_admin.made') AS made, to_regclass('pg_temp.made') AS made, current_user = session_user AS nobody_else, (SELECT count(*) FROM exp.event) AS events, (SELECT count(*) FROM exp.assignment) AS assigned;
SELECT relacl AS granted FROM pg_class WHERE oid = 'regress_source_admin.log'::regclass;

-- what Postgres lets a reader do leaves nothing behind either
SET ROLE regress_source_admin;
CREATE FUNCTION regress_source_admin.leaves() RETURNS float8 LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('search_path', 'evil', false), set_config('regress.left', 'behind', false), set_config('timezone', 'Asia/Tokyo', false), set_config('standard_conforming_strings', 'off', false);
    PERFORM pg_notify('left', 'behind');
    IF current_setting('server_version_num')::int < 160000 THEN PERFORM lo_create(4242); END IF;
    RETURN 1;
END $$;
RESET ROLE;
LISTEN "left";
SELECT reads_value('leaves()');
SELECT current_setting('search_path') AS search_path, current_setting('regress.left', true) AS "left", current_setting('timezone') <> 'Asia/Tokyo' AS timezone, current_setting('standard_conforming_strings') AS strings, (SELECT count(*) FROM pg_largeobject_metadata) AS objects;
UNLISTEN *;

-- nothing of the reader's session takes the place of what the definer meant
SELECT defines($$SELECT 'u' AS subject, amount AS value, paid_at AS ts FROM payments WHERE abs(amount) > 0$$);
SET ROLE regress_source_reader;
CREATE TEMP TABLE payments AS SELECT 1::bigint AS user_id, 1000::numeric AS amount, now() AS paid_at;
CREATE FUNCTION pg_temp.abs(numeric) RETURNS numeric LANGUAGE plpgsql AS $$ BEGIN RAISE WARNING 'ran the reader''s function as %', current_user; RETURN 1; END $$;
SELECT mean FROM exp_metric_moments('e', 'm', 'shop');
SET search_path = pg_temp, public;
SELECT mean FROM exp_metric_moments('e', 'm', 'shop');
RESET search_path;
RESET ROLE;
CREATE SCHEMA readers AUTHORIZATION regress_source_reader;
SET ROLE regress_source_reader;
CREATE TABLE readers.payments AS TABLE payments;
CREATE FUNCTION readers.greater(numeric, integer) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN RAISE WARNING 'ran the reader''s operator as %', current_user; RETURN false; END $$;
CREATE OPERATOR readers.> (FUNCTION = readers.greater, LEFTARG = numeric, RIGHTARG = integer);
SET search_path = readers, pg_catalog, public;
SELECT mean FROM exp_metric_moments('e', 'm', 'shop');
RESET search_path;
RESET ROLE;
DISCARD TEMP;
-- nor what somebody makes later in a schema of the definer's search path: names stay what they were when it was defined
SELECT defines($$SELECT 'u' AS subject, amount AS value, paid_at AS ts FROM payments WHERE lower('U'::varchar) = 'u'$$);
GRANT USAGE, CREATE ON SCHEMA regress_source_admin TO regress_source_reader;
SET ROLE regress_source_reader;
CREATE FUNCTION regress_source_admin.lower(varchar) RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE WARNING 'ran the reader''s function as %', current_user; RETURN 'x'; END $$;
SELECT mean FROM exp_metric_moments('e', 'm', 'shop');
DROP FUNCTION regress_source_admin.lower(varchar);
RESET ROLE;
REVOKE ALL ON SCHEMA regress_source_admin FROM regress_source_reader;
-- a function that it calls has the search path of its own, or none but that of the system
SET ROLE regress_source_admin;
CREATE FUNCTION regress_source_admin.paths() RETURNS float8 LANGUAGE plpgsql AS $$ BEGIN RETURN count(*) FROM payments; END $$;
RESET ROLE;
SELECT reads_value('paths()');
ALTER FUNCTION regress_source_admin.paths() SET search_path = regress_source_admin;
SELECT reads_value('paths()');
-- nor does the definer's own temporary table, which nobody else has
SET ROLE regress_source_admin;
CREATE TEMP TABLE only_mine AS SELECT 'u'::text AS subject, 1 AS value, now() AS ts;
CREATE TEMP TABLE payments AS SELECT 1::bigint AS user_id, 1000::numeric AS amount, now() AS paid_at;
SELECT attempt($$SELECT exp_define_metric('m', 'sum', source => 'TABLE only_mine', scope => 'shop')$$);
SELECT exp_define_metric('m', 'sum', source => $$SELECT 'u' AS subject, amount AS value, paid_at AS ts FROM payments$$, scope => 'shop');
SELECT mean FROM exp_metric_moments('e', 'm', 'shop');
RESET ROLE;
DISCARD TEMP;
-- quotes, times and dates are read as they were meant
SET ROLE regress_source_admin;
SET standard_conforming_strings = off;
SET escape_string_warning = off;
SELECT attempt($a$SELECT exp_define_metric('m', 'sum', source => $$SELECT 'u' AS subject, length('\'') AS value, now() AS ts WHERE '' = ''$$, scope => 'shop')$a$);
SELECT exp_define_metric('m', 'sum', source => $$SELECT 'u' AS subject, length('\\') AS value, now() AS ts$$, scope => 'shop');
SELECT mean FROM exp_metric_moments('e', 'm', 'shop');
RESET standard_conforming_strings;
RESET escape_string_warning;
SELECT mean FROM exp_metric_moments('e', 'm', 'shop');
RESET ROLE;
SELECT defines($$SELECT 'u' AS subject, extract(month FROM '02/03/2020'::date) AS value, now() AS ts$$);
SET DateStyle = 'ISO, DMY';
SET TimeZone = 'Pacific/Apia';
SELECT mean FROM exp_metric_moments('e', 'm', 'shop');
RESET DateStyle;
RESET TimeZone;

-- rights that the definer lost are lost to the source, and so is a definer who is gone
SELECT defines('SELECT user_id::text AS subject, amount AS value, paid_at AS ts FROM regress_source_admin.payments');
ALTER TABLE regress_source_admin.payments OWNER TO regress_source_second;
SELECT reads FROM attempt($$SELECT mean FROM exp_metric_moments('e', 'm', 'shop')$$) AS reads;
ALTER TABLE regress_source_admin.payments OWNER TO regress_source_admin;
ALTER TABLE regress_source_admin.payments RENAME amount TO paid;
SELECT reads FROM attempt($$SELECT mean FROM exp_metric_moments('e', 'm', 'shop')$$) AS reads;
SELECT reads FROM attempt($$SELECT * FROM exp_series('e', 'm', scope => 'shop')$$) AS reads;
DROP SCHEMA regress_source_admin CASCADE;
SELECT exp_revoke(role, access, 'shop') FROM (VALUES ('regress_source_admin', 'admin'), ('regress_source_second', 'admin'), ('regress_source_reader', 'reader')) AS g (role, access);
DROP OWNED BY regress_source_admin, regress_source_second, regress_source_reader;
DROP ROLE regress_source_admin, regress_source_second, regress_source_reader;
SELECT reads FROM attempt($$SELECT mean FROM exp_metric_moments('e', 'm', 'shop')$$) AS reads;
