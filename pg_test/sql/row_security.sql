-- What people read by SELECT: the scopes that exp_grant() gave them, and those below.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
CREATE ROLE regress_rls_red;
CREATE ROLE regress_rls_below;
CREATE ROLE regress_rls_group;
CREATE ROLE regress_rls_member;
CREATE ROLE regress_rls_hand;
CREATE ROLE regress_rls_both;
CREATE ROLE regress_rls_app;
GRANT regress_rls_group TO regress_rls_member;
SELECT exp_create_scope(s) ->> 'scope' FROM unnest(ARRAY['red', 'blue']) AS s;
SELECT exp_create_scope('red/eu', parent => 'red') ->> 'scope';
SELECT s, exp_create_audience('a', '[]', scope => s) IS NOT NULL, exp_create_layer('l', s) IS NOT NULL, exp_set_config('c', '{"n": 1}', scope => s) IS NOT NULL, exp_define_metric('m', 'count', 'buy', scope => s),
    exp_define('e', '{"control": 1, "treatment": 1}', audience => 'a', layer => '{"layer": "l", "start": 0, "end": 9999}', scope => s)
FROM unnest(ARRAY['global', 'red', 'red/eu', 'blue']) AS s;
SELECT s, exp_add_metric('e', 'm', 'primary', scope => s), (SELECT count(*) FROM exp_log_exposures('e', ARRAY['u1', 'u2', 'u3'], scope => s)), exp_log_event('u1', 'buy', scope => s), (SELECT count(*) FROM exp_merge_subject('old', 'u1', s)) FROM unnest(ARRAY['global', 'red', 'red/eu', 'blue']) AS s;
SELECT s, exp_set_winner_policy('e', '{"mode": "manual"}', scope => s) IS NOT NULL AS policy FROM unnest(ARRAY['red', 'blue']) AS s;
SELECT count(*) > 0 FROM exp_aggregate();
SELECT exp_define('gone', '{"control": 1}', scope => 'red'), (SELECT count(*) FROM exp_assign_many('gone', ARRAY(SELECT 's' || i FROM generate_series(1, 300) AS i), scope => 'red')), exp_delete_experiment('gone', 1, 'red');
SELECT exp_grant('regress_rls_red', 'reader', 'red'), exp_grant('regress_rls_below', 'reader', 'red/eu'), exp_grant('regress_rls_group', 'admin', 'blue'), exp_grant('regress_rls_both', 'app', 'red'), exp_grant('regress_rls_both', 'reader', 'blue'), exp_grant('regress_rls_app', 'app', 'global');

-- Every relation that a reader may SELECT from: the scopes of what it shows to whom.
CREATE FUNCTION shown(OUT relation text, OUT scopes text) RETURNS SETOF record LANGUAGE plpgsql AS $$
DECLARE
    named text := $s$ (SELECT s.name FROM exp.scope AS s WHERE s.id = %s) $s$;
    of_experiment text := format(named, '(SELECT e.scope_id FROM exp.experiment AS e WHERE e.id = t.experiment_id)');
BEGIN
    FOR relation IN SELECT c.relname FROM pg_class AS c WHERE c.relnamespace = 'exp'::regnamespace AND c.relkind IN ('r', 'p', 'v') AND c.relname !~ '^event_\d+$' AND has_table_privilege(c.oid, 'SELECT') ORDER BY c.relname COLLATE "C" LOOP
        EXECUTE format('SELECT string_agg(n || '' '' || rows, '', '' ORDER BY n COLLATE "C") FROM (SELECT coalesce(%s, ''?'') AS n, count(*) AS rows FROM exp.%I AS t GROUP BY 1) AS d',
            CASE WHEN relation = 'scope' THEN 't.name' WHEN relation IN ('outbox', 'enrolled', 'running', 'health') THEN 't.scope'
                 WHEN relation IN ('audience', 'layer', 'config', 'experiment', 'alias', 'event', 'metric') THEN format(named, 't.scope_id')
                 ELSE of_experiment END, relation) INTO scopes;
        RETURN NEXT;
    END LOOP;
END $$;
SET ROLE regress_rls_red;
SELECT * FROM shown();
SET ROLE regress_rls_below;
SELECT * FROM shown();
SET ROLE regress_rls_member;
SELECT scopes, count(*) FROM shown() GROUP BY 1 ORDER BY 1;
SET ROLE regress_rls_both;
SELECT scopes, count(*) FROM shown() WHERE relation <> 'outbox' GROUP BY 1 ORDER BY 1;
SET ROLE regress_rls_app;
SELECT * FROM shown() WHERE relation IN ('enrolled', 'assignment', 'experiment');
RESET ROLE;

-- joins, and conditions of the reader's own that would tell: they run on what is shown only
CREATE FUNCTION regress_tell(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS $$ BEGIN RAISE NOTICE 'seen: %', $1; RETURN true; END $$;
CREATE TABLE orders (subject text, total float8);
INSERT INTO orders VALUES ('u1', 10), ('u3', 20);
GRANT SELECT ON orders TO regress_rls_red;
SET ROLE regress_rls_red;
SELECT n.scope, n.experiment, count(*), sum(o.total) FROM exp.enrolled AS n JOIN orders AS o USING (subject) GROUP BY 1, 2 ORDER BY 1;
SELECT count(*) FROM exp.scope WHERE regress_tell(name);
SELECT count(*) FROM exp.experiment WHERE scope_id <> ALL (ARRAY(SELECT id FROM exp.scope)) OR 1 / (CASE WHEN id > 0 THEN 1 ELSE 0 END) < 0;
-- what is not for readers, and nothing is for writing
SELECT count(*) FROM exp.audit;
SELECT count(*) FROM exp.subscription;
SELECT count(*) FROM exp.event_default;
SELECT count(*) FROM exp.grant;
INSERT INTO exp.scope (name, parent_id) VALUES ('mine', 1);
UPDATE exp.assignment SET variant = 1;
DELETE FROM exp.event;
TRUNCATE exp.outbox;
SELECT nextval('exp.scope_id_seq');
SELECT last_value FROM exp.experiment_id_seq;
CREATE TABLE exp.mine ();
CREATE INDEX ON exp.assignment (subject);
-- statistics of columns show nothing of others
SELECT count(*) FROM pg_stats WHERE schemaname = 'exp';
SET row_security = off;
SELECT count(*) FROM exp.scope;
RESET row_security;
RESET ROLE;
-- a SELECT by hand shows nothing that was not granted
GRANT USAGE ON SCHEMA exp TO regress_rls_hand;
GRANT SELECT ON exp.enrolled, exp.audit TO regress_rls_hand;
GRANT SELECT ON ALL TABLES IN SCHEMA exp TO regress_rls_hand;
SET ROLE regress_rls_hand;
SELECT count(*) FROM exp.audit;
SELECT count(*) FROM exp.experiment;
DO $$ BEGIN EXECUTE format('SELECT 1 / (count(*) = 0)::int FROM exp.event_%s', to_char(now() AT TIME ZONE 'UTC', 'YYYYMMDD')); RAISE NOTICE 'nothing of a day'; END $$;
RESET ROLE;
SELECT exp_grant('regress_rls_hand', 'reader', 'blue');
SET ROLE regress_rls_hand;
SELECT count(*), min(scope) FROM exp.enrolled;
SELECT count(*) FROM exp.audit;
RESET ROLE;
-- taken back at once; prepared statements follow, and so does SET ROLE
SET ROLE regress_rls_red;
PREPARE mine AS SELECT scope, count(*) FROM exp.enrolled GROUP BY 1 ORDER BY 1;
EXECUTE mine;
SET ROLE regress_rls_member;
EXECUTE mine;
RESET ROLE;
EXECUTE mine;
SELECT exp_revoke('regress_rls_red', 'reader', 'red');
SET ROLE regress_rls_red;
EXECUTE mine;
SELECT count(*) FROM exp.scope;
RESET ROLE;
DEALLOCATE mine;
-- once for a query, by index where the reader names what it wants
SELECT exp_grant('regress_rls_red', 'reader', 'red');
SET ROLE regress_rls_red;
SET enable_seqscan = off;
DO $$
DECLARE line text;
BEGIN
    FOR line IN EXPLAIN (COSTS OFF) SELECT variant FROM exp.assignment WHERE experiment_id = 1 AND subject = 'u1' LOOP
        IF line ~ 'Index' THEN RAISE NOTICE '%', line; ELSIF line ~ 'hashed SubPlan' THEN RAISE NOTICE 'hashed'; END IF;
    END LOOP;
END $$;
RESET enable_seqscan;
RESET ROLE;
-- who is as good as the owner needs no grant
CREATE ROLE regress_rls_owner;
DO $$ BEGIN EXECUTE format('GRANT %I TO regress_rls_owner', (SELECT nspowner::regrole::text FROM pg_namespace WHERE nspname = 'exp')); END $$;
SET ROLE regress_rls_owner;
SELECT count(*) FROM exp.scope;
RESET ROLE;
-- what exp_doctor() watches
ALTER TABLE exp.assignment DISABLE ROW LEVEL SECURITY;
GRANT SELECT ON exp.event TO PUBLIC;
REVOKE SELECT ON exp.scope FROM regress_rls_red;
SELECT invariant, detail, repair FROM exp_doctor() WHERE NOT ok;
SELECT * FROM exp_repair('what was granted is what is shown');
SET ROLE regress_rls_red;
SELECT count(*) FROM exp.scope;
RESET ROLE;
DROP OWNED BY regress_rls_red, regress_rls_below, regress_rls_group, regress_rls_member, regress_rls_hand, regress_rls_both, regress_rls_app, regress_rls_owner;
DROP ROLE regress_rls_red, regress_rls_below, regress_rls_group, regress_rls_member, regress_rls_hand, regress_rls_both, regress_rls_app, regress_rls_owner;
