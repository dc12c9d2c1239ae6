-- exp_repair(): every invariant broken by hand, found, mended or named, and what stays as it was.
\set SHOW_CONTEXT never
\set VERBOSITY terse
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_repair('counts equal a recount');
SELECT exp_define('e', '{"control": 1, "treatment": 1}'), exp_define('f', '{"control": 1, "treatment": 1}'), exp_define('g', '{"control": 1, "treatment": 1}');
SELECT exp_create_scope('shop') ->> 'scope';
SELECT k, (SELECT count(*) FROM exp_log_exposures(k, ARRAY(SELECT 's' || i FROM generate_series(1, 100) AS i))) FROM unnest(ARRAY['e', 'f']) AS k;
SELECT exp_define_metric('m', 'sum', 'buy'), exp_add_metric('e', 'm', 'primary'), sum(exp_log_event('s' || i, 'buy', i)) FROM generate_series(1, 50) AS i;
SELECT count(*) > 0 FROM exp_aggregate();
SELECT task, error FROM exp_maintain() WHERE error IS NOT NULL;
SELECT exp_subscribe('hook', 'https://example.com', ARRAY['*'], 'KEY') ->> 'name';
SELECT exp_stop('f', 'done') ->> 'status';
SELECT exp_start('f') ->> 'status', variant FROM exp_assign('f', 'only-f');
CREATE TABLE answer AS SELECT 'results' AS what, string_agg(r::text, ' ' ORDER BY r.variant) AS said FROM exp_results('e') AS r
    UNION ALL SELECT 'moments', string_agg(m::text, ' ') FROM exp_metric_moments('e', 'm') AS m
    UNION ALL SELECT 'series', string_agg(b::text, ' ' ORDER BY b.variant) FROM exp_series('e', 'm') AS b
    UNION ALL SELECT 'stored', string_agg(n.subject || n.variant, ' ' ORDER BY n.subject) FROM exp.enrolled AS n WHERE n.experiment = 'e';

-- bad input, and who may
SELECT * FROM exp_repair(NULL);
SELECT * FROM exp_repair('');
SELECT * FROM exp_repair('everything');
SELECT * FROM exp_repair(repeat('x', 1000));
CREATE ROLE regress_repair;
SELECT exp_grant('regress_repair', 'admin', 'shop');
SET ROLE regress_repair;
SELECT * FROM exp_repair('counts are folded');
RESET ROLE;
SET default_transaction_read_only = on;
SELECT * FROM exp_repair('counts are folded');
RESET default_transaction_read_only;
-- nothing to do
SELECT d.invariant, r.repaired, r.ok, r.repair FROM exp_doctor() AS d, exp_repair(d.invariant) AS r;
SELECT count(*) FROM exp.audit WHERE action = 'repaired';

CREATE FUNCTION mend(statement text, name text) RETURNS TABLE (fault text, repaired bigint, ok boolean, remains text, others text) LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE statement;
    SELECT d.detail INTO fault FROM exp_doctor() AS d WHERE d.invariant = name AND NOT d.ok;
    SELECT r.repaired, r.ok, CASE WHEN NOT r.ok THEN r.detail END INTO repaired, ok, remains FROM exp_repair(name) AS r;
    SELECT string_agg(d.invariant || ': ' || d.detail, '; ') INTO others FROM exp_doctor() AS d WHERE NOT d.ok AND d.invariant <> name;
    RETURN NEXT;
END $$;
CREATE FUNCTION id(key text) RETURNS int LANGUAGE sql AS $$ SELECT e.id FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id WHERE e.key = $1 AND s.name = 'global' $$;
\x on
-- counts: rows deleted by hand, tallies changed by hand, with changes that still wait
BEGIN;
SELECT count(*) FROM exp_log_exposures('e', ARRAY['s1', 'new-1']);
SELECT * FROM mend('UPDATE exp.tally SET assigned = assigned + 5, exposures = 0', 'counts equal a recount');
SELECT * FROM mend('DELETE FROM exp.tally', 'counts equal a recount');
ROLLBACK;
SELECT * FROM mend('UPDATE exp.tally SET subjects = 1', 'counts equal a recount');
SELECT * FROM mend('DELETE FROM exp.variant WHERE experiment_id = id(''g'') AND key = ''treatment''; INSERT INTO exp.assignment (experiment_id, exposures, assigned_at, variant, subject) VALUES (999, 0, now(), 0, ''orphan'')', 'assignments belong to an experiment and a variant');
-- who has a variant that was lost keeps it for when it is brought back
BEGIN;
SELECT count(*) FROM exp.assignment WHERE experiment_id = id('f');
SELECT fault IS NOT NULL AS fault, repaired, ok FROM mend('CREATE TEMP TABLE lost AS SELECT * FROM exp.variant WHERE experiment_id = id(''f'') AND key = ''treatment''; DELETE FROM exp.variant WHERE experiment_id = id(''f'') AND key = ''treatment''', 'assignments belong to an experiment and a variant');
SELECT count(*) FROM exp.assignment WHERE experiment_id = id('f');
SELECT repaired, ok FROM exp_repair('references hold');
INSERT INTO exp.variant SELECT * FROM lost;
SELECT count(*) FROM exp_doctor() WHERE NOT ok;
CREATE TEMP TABLE gone AS SELECT * FROM exp.experiment WHERE key = 'f';
SELECT fault IS NOT NULL AS fault, repaired, ok FROM mend('DELETE FROM exp.experiment WHERE key = ''f''', 'references hold');
SELECT repaired, ok FROM exp_repair('assignments belong to an experiment and a variant');
SELECT count(*) FROM exp.assignment WHERE variant < 2;
ROLLBACK;
SELECT * FROM mend('ALTER TABLE exp.assignment DROP CONSTRAINT assignment_pkey; INSERT INTO exp.assignment SELECT experiment_id, 7, assigned_at, exposed_at + interval ''1 s'', variant, subject FROM exp.assignment WHERE subject = ''s3''', 'a subject has one variant');
SELECT * FROM mend('DELETE FROM exp.variant WHERE experiment_id = id(''g'')', 'variants are numbered without gaps');
SELECT * FROM mend('INSERT INTO exp.variant VALUES (id(''g''), 0, ''control'', 1), (id(''g''), 1, ''treatment'', 1)', 'variants are numbered without gaps');
SELECT * FROM mend('INSERT INTO exp.grant VALUES (''regress_repair'', 99, ''reader'', ''me''); INSERT INTO exp.variant VALUES (999, 0, ''x'', 1); INSERT INTO exp.tally VALUES (999, 0, 1, 1, 1)', 'references hold');
SELECT * FROM mend('INSERT INTO exp.allocation VALUES (999, 0, 99, 9); INSERT INTO exp.override (experiment_id, subject, variant) VALUES (999, ''s'', 9); INSERT INTO exp.alias VALUES (99, ''a'', ''b''); DELETE FROM exp.period WHERE experiment_id = id(''g'')', 'references of the control plane hold');
-- what would enrol more is left to people
SELECT * FROM mend('UPDATE exp.experiment SET audience_id = 99 WHERE key = ''g''', 'references of the control plane hold');
SELECT * FROM mend('UPDATE exp.experiment SET audience_id = NULL WHERE key = ''g''', 'references of the control plane hold');
SELECT * FROM mend('INSERT INTO exp.allocation VALUES (id(''g''), 0, 99, 0), (id(''g''), 50, 200, 1)', 'nothing is owned twice');
DELETE FROM exp.allocation;
SELECT * FROM mend('INSERT INTO exp.alias VALUES (1, ''only-f'', ''somebody''), (1, ''x1'', ''x2''), (1, ''x2'', ''x3''), (1, ''y1'', ''y2''), (1, ''y2'', ''y1'')', 'merged subjects are one');
SELECT subject, known_as FROM exp.alias ORDER BY 1;
SELECT count(*) FROM exp_get_assignment('f', 'only-f');
CREATE ROLE regress_repair_gone;
SELECT exp_grant('regress_repair_gone', 'reader', 'shop');
SELECT * FROM mend('DROP OWNED BY regress_repair_gone; DROP ROLE regress_repair_gone', 'granted roles exist');
SELECT * FROM mend('INSERT INTO exp.event SELECT ts, received_at, value, xid, 99, NULL, era, epoch, counted, subject, event, meta FROM exp.event LIMIT 1; INSERT INTO exp.experiment_metric (experiment_id, metric_id, role) VALUES (999, 1, ''secondary''); INSERT INTO exp.outcome SELECT y, d, x, 999, metric_id, variant, subject FROM exp.outcome LIMIT 1; INSERT INTO exp.erased (scope_id, digest) VALUES (99, ''d'')', 'references of outcomes hold');
-- a metric, an experiment or a scope that was lost leaves its values for when it is brought back
BEGIN;
SELECT repaired, ok, remains IS NOT NULL AS remains FROM mend('DELETE FROM exp.metric', 'references of outcomes hold');
SELECT repaired, ok, remains IS NOT NULL AS remains FROM mend('DELETE FROM exp.experiment WHERE key = ''e''', 'references of outcomes hold');
SELECT repaired, ok, remains IS NOT NULL AS remains FROM mend('DELETE FROM exp.scope WHERE name = ''global''', 'references of outcomes hold');
SELECT (SELECT count(*) FROM exp.outcome) AS outcomes, (SELECT count(*) FROM exp.moment) AS moments, (SELECT count(*) FROM exp.event) AS events;
ROLLBACK;
SELECT (SELECT count(*) FROM exp.outcome) AS outcomes, (SELECT count(*) FROM exp.moment) AS moments, (SELECT count(*) FROM exp.event) AS events;
SELECT exp_add_metric('g', 'm', 'primary'), exp_set_bandit('g', 'm') IS NOT NULL AS made;
SELECT * FROM mend('UPDATE exp.bandit SET shares = ''{"control": 0.5, "other": 0.5}''', 'bandits divide new subjects');
SELECT exp_set_bandit('g', NULL) IS NOT NULL;
SELECT regexp_replace(m.fault, 'since [^;]*', 'since ...', 'g') AS fault, m.repaired > 0 AS repaired, m.ok, m.remains, m.others FROM mend('UPDATE exp.task SET ran_at = ran_at - interval ''3 days''', 'upkeep runs in time') AS m;
SELECT * FROM mend('UPDATE exp.outbox SET sequence = sequence + 100, at = at - interval ''1 hour''; UPDATE exp.publication SET version = 1; INSERT INTO exp.delivery (subscription_id, event_id, scope, experiment, sequence) VALUES (999, 1, ''global'', ''e'', 1), ((SELECT id FROM exp.subscription), 99999, ''global'', ''e'', 5)', 'what is told to others is complete');
SELECT m.fault LIKE '% has no partition' AS fault, m.repaired, m.ok, m.others FROM mend('DO $d$ BEGIN EXECUTE format(''DROP TABLE exp.event_%s'', to_char(statement_timestamp() AT TIME ZONE ''UTC'' + interval ''1 day'', ''YYYYMMDD'')); END $d$', 'events have their partitions') AS m;
SELECT * FROM mend('UPDATE exp.moment SET subjects = subjects + 1 WHERE variant = 1; DELETE FROM exp.moment WHERE variant = 2', 'moments equal a recount');
SELECT regexp_replace(m.fault, 'from [^;]*', 'from ...', 'g') AS fault, m.repaired, m.ok, m.others FROM mend('UPDATE exp.bucket SET count = count + 1 WHERE width = 86400; DELETE FROM exp.bucket WHERE width = 3600', 'buckets add up') AS m;
-- buckets of five minutes that retention took away under other settings are no fault
BEGIN;
INSERT INTO exp.bucket (experiment_id, metric_id, variant, width, bucket_start, count, sum, sum_sq, min, max) SELECT experiment_id, metric_id, variant, width, bucket_start - interval '20 days', count, sum, sum_sq, min, max FROM exp.bucket WHERE width > 300;
SELECT count(*) FROM exp_doctor() WHERE NOT ok;
SELECT repaired, ok FROM exp_repair('buckets add up');
SELECT width, count(*) FROM exp.bucket WHERE bucket_start < now() - interval '10 days' GROUP BY 1 ORDER BY 1;
ROLLBACK;
-- an owner whom forced row security blinds repairs nothing
CREATE ROLE regress_repair_owner;
BEGIN;
DO $$ DECLARE t regclass; BEGIN FOR t IN SELECT oid FROM pg_class WHERE relnamespace = 'exp'::regnamespace AND relkind IN ('r', 'p', 'v') LOOP EXECUTE format('ALTER TABLE %s OWNER TO regress_repair_owner', t); END LOOP; ALTER SCHEMA exp OWNER TO regress_repair_owner; END $$;
ALTER TABLE exp.variant FORCE ROW LEVEL SECURITY;
UPDATE pg_extension SET extowner = 'regress_repair_owner'::regrole WHERE extname = 'pg_experiment';
SELECT * FROM exp_repair('assignments belong to an experiment and a variant');
ROLLBACK;
DROP ROLE regress_repair_owner;
INSERT INTO exp.tally_delta SELECT id('e'), 1, 0, 0, 0 FROM generate_series(1, 100001);
SELECT m.fault, m.repaired > 100000 AS repaired, m.ok, m.others FROM mend('SELECT', 'counts are folded') AS m;
SELECT * FROM mend('CREATE TABLE exp.theirs (); ALTER EXTENSION plpgsql ADD TABLE exp.theirs', 'the store depends on no extension');
ALTER EXTENSION plpgsql DROP TABLE exp.theirs;
\x off
\x on
SELECT * FROM mend('DROP POLICY granted ON exp.assignment; ALTER TABLE exp.event DISABLE ROW LEVEL SECURITY; GRANT SELECT, INSERT ON exp.outbox TO PUBLIC', 'what was granted is what is shown');
\x off
-- nothing of what was there was lost
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
SELECT a.what, a.said = n.said AS same FROM answer AS a JOIN (
    SELECT 'results' AS what, string_agg(r::text, ' ' ORDER BY r.variant) AS said FROM exp_results('e') AS r
    UNION ALL SELECT 'moments', string_agg(m::text, ' ') FROM exp_metric_moments('e', 'm') AS m
    UNION ALL SELECT 'series', string_agg(b::text, ' ' ORDER BY b.variant) FROM exp_series('e', 'm') AS b
    UNION ALL SELECT 'stored', string_agg(n.subject || n.variant, ' ' ORDER BY n.subject) FROM exp.enrolled AS n WHERE n.experiment = 'e') AS n USING (what) ORDER BY 1;
SELECT key, action, after FROM exp_audit('counts equal a recount');
DROP OWNED BY regress_repair;
DROP ROLE regress_repair;
