-- A store that its owner extended: triggers, indexes and columns of one's own on exp.assignment. Everything works, counts stay exact.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_define('e', '{"a": 1, "b": 1}');
SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT 'early' || i FROM generate_series(1, 5) AS i));

-- Everything that touches assignments, and whether the counts are right after it.
CREATE FUNCTION exercise(tag text) RETURNS TABLE (step text, answer text) LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY SELECT 'assign', string_agg((exp_assign('e', tag || i)).reason, ' ') FROM generate_series(1, 3) AS i;
    RETURN QUERY SELECT 'again', string_agg((exp_assign('e', tag || i)).reason, ' ') FROM generate_series(1, 3) AS i;
    RETURN QUERY SELECT 'peek agrees', bool_and(exp_peek('e', tag || i) = (exp_assign('e', tag || i)).variant)::text FROM generate_series(1, 3) AS i;
    RETURN QUERY SELECT 'expose', string_agg((exp_log_exposure('e', tag || i)).reason, ' ') FROM generate_series(2, 4) AS i;
    RETURN QUERY SELECT 'expose again', string_agg((exp_log_exposure('e', tag || i)).reason, ' ') FROM generate_series(2, 4) AS i;
    RETURN QUERY SELECT 'set', count(*) || ' ' || count(*) FILTER (WHERE is_new) FROM exp_log_exposures('e', ARRAY(SELECT tag || i FROM generate_series(1, 12) AS i));
    PERFORM exp_assign('e', tag || 'c', '{"x": 1}');
    RETURN QUERY SELECT 'context', context::text FROM exp_get_assignment('e', tag || 'c');
    RETURN QUERY SELECT 'exposures', string_agg(exposures::text, ' ' ORDER BY subject) FROM exp.enrolled WHERE subject LIKE tag || '%';
    BEGIN
        PERFORM exp_log_exposure('e', tag || 'undone'), exp_forget_subject('e', tag || '1');
        RAISE division_by_zero;
    EXCEPTION WHEN division_by_zero THEN
    END;
    RETURN QUERY SELECT 'forget', exp_forget_subject('e', tag || '4') || ' ' || exp_forget_subject('e', tag || '4');
    RETURN QUERY SELECT 'erase', deleted::text FROM exp_erase_subject(tag || '3');
    RETURN QUERY SELECT 'faults', coalesce(string_agg(invariant || ': ' || detail, '; '), 'none') FROM exp_doctor() WHERE NOT ok;
END $$;

SELECT * FROM exercise('plain-');

-- an index of one's own
CREATE INDEX my_index ON exp.assignment (assigned_at);
SELECT * FROM exercise('index-');
SELECT count(*) = (SELECT count(*) FROM exp.assignment) AS indexed FROM exp.assignment WHERE assigned_at > '-infinity';
-- an expression index, and a unique one
CREATE INDEX my_expression ON exp.assignment (lower(subject)) WHERE exposures > 0;
CREATE UNIQUE INDEX my_unique ON exp.assignment (subject, experiment_id);
SELECT * FROM exercise('unique-');
DROP INDEX exp.my_index, exp.my_expression, exp.my_unique;
SELECT * FROM exercise('dropped-');

-- a trigger that sees every row (it runs as the owner of the store, and finds what it qualifies)
CREATE TABLE seen (op text, subject text, exposures int);
CREATE FUNCTION see() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO public.seen VALUES (TG_OP, coalesce(NEW.subject, OLD.subject), CASE TG_OP WHEN 'DELETE' THEN OLD.exposures ELSE NEW.exposures END);
    RETURN NULL;
END $$;
CREATE TRIGGER see AFTER INSERT OR UPDATE OR DELETE ON exp.assignment FOR EACH ROW EXECUTE FUNCTION see();
SELECT * FROM exercise('trigger-');
SELECT op, count(*) FROM seen GROUP BY op ORDER BY op;
DROP TRIGGER see ON exp.assignment;
-- one that forbids
CREATE FUNCTION forbid() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no % allowed', NEW.subject; END $$;
CREATE TRIGGER forbid BEFORE INSERT ON exp.assignment FOR EACH ROW WHEN (NEW.subject = 'bot') EXECUTE FUNCTION forbid();
SELECT exp_assign('e', 'bot');
SELECT exp_assign_many('e', ARRAY['human', 'bot']);
SELECT count(*) FROM exp.enrolled WHERE subject IN ('human', 'bot');
SELECT (exp_assign('e', 'human')).reason;
DROP TRIGGER forbid ON exp.assignment;

-- one that skips the row
CREATE FUNCTION skip() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER skip BEFORE INSERT ON exp.assignment FOR EACH ROW WHEN (NEW.subject = 'bot') EXECUTE FUNCTION skip();
SELECT exp_assign('e', 'bot');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_log_exposures('e', ARRAY['person', 'bot']);
SELECT (exp_assign('e', 'person')).reason;
DROP TRIGGER skip ON exp.assignment;
-- one that changes what is stored
CREATE FUNCTION rename() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.context := '{"added": true}'; RETURN NEW; END $$;
CREATE TRIGGER rename BEFORE INSERT ON exp.assignment FOR EACH ROW EXECUTE FUNCTION rename();
SELECT (exp_assign('e', 'renamed')).reason;
SELECT context FROM exp_get_assignment('e', 'renamed');
DROP TRIGGER rename ON exp.assignment;
-- a deferred one would run when the owner's role is left, and is refused
CREATE CONSTRAINT TRIGGER late AFTER INSERT ON exp.assignment DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION see();
SELECT exp_assign('e', 'deferred');
\echo :LAST_ERROR_SQLSTATE
DROP TRIGGER late ON exp.assignment;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
-- statement triggers
CREATE FUNCTION note_statement() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.seen VALUES (TG_OP || ' statement'); RETURN NULL; END $$;
CREATE TRIGGER st AFTER INSERT OR UPDATE OR DELETE ON exp.assignment FOR EACH STATEMENT EXECUTE FUNCTION note_statement();
SELECT (exp_assign('e', 'statement')).reason, (exp_log_exposure('e', 'statement')).reason, exp_forget_subject('e', 'statement');
SELECT op FROM seen WHERE op LIKE '%statement' GROUP BY op ORDER BY op;
DROP TRIGGER st ON exp.assignment;

-- a column of one's own, with a default, without and generated
ALTER TABLE exp.assignment ADD COLUMN tenant text DEFAULT 'acme';
SELECT * FROM exercise('column-');
SELECT DISTINCT tenant FROM exp.assignment;
ALTER TABLE exp.assignment ADD COLUMN initial text GENERATED ALWAYS AS (left(subject, 1)) STORED;
SELECT * FROM exercise('generated-');
SELECT count(*) FROM exp.assignment WHERE initial IS DISTINCT FROM left(subject, 1);
ALTER TABLE exp.assignment DROP COLUMN initial, DROP COLUMN tenant;
SELECT * FROM exercise('without-');

-- a CHECK of one's own
ALTER TABLE exp.assignment ADD CONSTRAINT no_spaces CHECK (subject !~ ' ');
\set VERBOSITY terse
SELECT exp_assign('e', 'with space');
\set VERBOSITY default
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM exercise('check-');
ALTER TABLE exp.assignment DROP CONSTRAINT no_spaces;

-- a foreign key that refers to it
CREATE TABLE note (experiment_id int, subject text COLLATE "C", text text, FOREIGN KEY (experiment_id, subject) REFERENCES exp.assignment ON DELETE CASCADE);
INSERT INTO note SELECT experiment_id, subject, 'hello' FROM exp.assignment WHERE subject = 'early1';
SELECT exp_forget_subject('e', 'early1');
SELECT count(*) FROM note;
SELECT * FROM exercise('referred-');
DROP TABLE note;

-- SERIALIZABLE
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT * FROM exercise('serializable-');
COMMIT;
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT * FROM exercise('repeatable-');
COMMIT;

-- row security for its own readers does not get in the way
ALTER TABLE exp.assignment ENABLE ROW LEVEL SECURITY;
SELECT * FROM exercise('rls-');
ALTER TABLE exp.assignment FORCE ROW LEVEL SECURITY;
SELECT * FROM exercise('forced-');
ALTER TABLE exp.assignment NO FORCE ROW LEVEL SECURITY;

-- changed under the feet of a session that enrols
BEGIN;
SELECT (exp_assign('e', 'before')).reason;
CREATE INDEX my_late_index ON exp.assignment (exposed_at);
SELECT (exp_log_exposure('e', 'before')).reason, (exp_log_exposure('e', 'after')).reason;
COMMIT;
SET enable_seqscan = off;
SELECT count(*) FROM exp.assignment WHERE exposed_at IS NOT NULL AND subject IN ('before', 'after');
RESET enable_seqscan;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;

-- a partitioned table in its place
ALTER TABLE exp.assignment RENAME TO whole;
ALTER TABLE exp.whole RENAME CONSTRAINT assignment_pkey TO whole_pkey;
CREATE TABLE exp.assignment (LIKE exp.whole, CONSTRAINT assignment_pkey PRIMARY KEY (experiment_id, subject)) PARTITION BY HASH (subject);
CREATE TABLE exp.assignment_0 PARTITION OF exp.assignment FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE exp.assignment_1 PARTITION OF exp.assignment FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO exp.assignment SELECT * FROM exp.whole;
SELECT replace(pg_get_viewdef('exp.enrolled'), 'exp.whole', 'exp.assignment') AS definition \gset
CREATE OR REPLACE VIEW exp.enrolled AS :definition
DROP TABLE exp.whole;
-- what row security showed of the table it shows of this one, and the view is its reader's again
SELECT detail FROM exp_doctor() WHERE NOT ok;
SELECT repaired, ok, detail FROM exp_repair('what was granted is what is shown');
SELECT * FROM exercise('partitioned-');
SELECT exp_define('p1', '{"a": 1}'), exp_define('p2', '{"a": 1, "b": 1}');
SELECT key, count(*) FROM unnest(ARRAY['p1', 'p2']) AS key, exp_log_exposures(key, ARRAY(SELECT 'p' || i FROM generate_series(1, 100) AS i)) GROUP BY key ORDER BY key;
SELECT exp_delete_experiment('p1', 10);
SELECT sum(assigned) AS assigned FROM exp_results('p2');
SELECT count(*) FROM exp.enrolled WHERE experiment = 'p2';
SELECT task, done > 0 AS done, remaining, error FROM exp_maintain();
SELECT deleted FROM exp_erase_subject('p7');
SELECT count(*) FROM exp.enrolled WHERE experiment = 'p2';
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
