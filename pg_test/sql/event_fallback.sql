-- exp.event as its owner extended it: triggers, indexes, columns and partitions of one's own. Everything works, and every index has every row.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_define('e', '{"a": 1}');
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(1, 5) AS i));
SELECT count(*) FROM exp_maintain('partitions') WHERE error IS NULL;

-- One at a time and by the array, on three days; whether all of it is found, by each way to it; and whether the executor
-- was called: it makes a command of each row, what goes into the heap is one for the call.
CREATE FUNCTION exercise(tag text) RETURNS TABLE (step text, answer text) LANGUAGE plpgsql AS $$
BEGIN
    RETURN QUERY SELECT 'one', sum(exp_log_event('s' || i, tag, i))::text FROM generate_series(1, 3) AS i;
    RETURN QUERY SELECT 'array', exp_log_events((SELECT jsonb_agg(jsonb_build_object('subject', 's' || i % 7, 'event', tag, 'value', i, 'ts', now() - (i % 3) * interval '1 day', 'meta', jsonb_build_object('i', i))) FROM generate_series(1, 300) AS i))::text;
    BEGIN
        PERFORM exp_log_event('undone', tag);
        RAISE division_by_zero;
    EXCEPTION WHEN division_by_zero THEN
    END;
    RETURN QUERY SELECT 'stored', count(*) || ' ' || sum(value) || ' ' || count(meta) FROM exp.event WHERE event = tag;
    RETURN QUERY SELECT 'way', CASE WHEN count(DISTINCT cmin::text) < 10 THEN 'heap' ELSE 'SQL' END FROM exp.event WHERE event = tag;
    SET LOCAL enable_seqscan = off;
    RETURN QUERY SELECT 'by subject', count(*)::text FROM exp.event WHERE scope_id = 1 AND subject BETWEEN 's' AND 't' AND event = tag;
    SET LOCAL enable_indexscan = off;
    RETURN QUERY SELECT 'by time', count(*)::text FROM exp.event WHERE xid > 0 AND ts > now() - interval '4 days' AND event = tag;
END $$;

CREATE FUNCTION attach(part text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    day timestamptz := date_trunc('day', now(), 'UTC');
BEGIN
    EXECUTE format('ALTER TABLE exp.event ATTACH PARTITION %s FOR VALUES FROM (%L) TO (%L)', part, day, day + interval '1 day');
END $$;

SELECT * FROM exercise('plain');
-- with summaries, that rows to come must enter
SELECT count(brin_summarize_new_values(c.oid)) > 0 AS summarized FROM pg_class AS c JOIN pg_am AS a ON a.oid = c.relam WHERE a.amname = 'brin' AND c.relkind = 'i';
SELECT * FROM exercise('summarized');
VACUUM exp.event;
SELECT * FROM exercise('vacuumed');

-- indexes of one's own: of columns, with INCLUDE, of an expression, of some rows
CREATE INDEX my_index ON exp.event (event, value) INCLUDE (meta);
SELECT * FROM exercise('index');
SELECT count(*) FROM exp.event WHERE event = 'index' AND value >= 0;
CREATE INDEX my_expression ON exp.event (lower(event));
CREATE INDEX my_partial ON exp.event (ts) WHERE value > 100;
SELECT * FROM exercise('expression');
SELECT count(*) FROM exp.event WHERE lower(event) = 'expression';
SELECT count(*) FROM exp.event WHERE ts > now() - interval '4 days' AND value > 100 AND event = 'expression';
DROP INDEX exp.my_index, exp.my_expression, exp.my_partial;
CREATE INDEX my_gin ON exp.event USING gin (meta);
SELECT * FROM exercise('gin');
SELECT count(*) FROM exp.event WHERE meta @> '{"i": 7}' AND event = 'gin';
DROP INDEX exp.my_gin;
-- on one partition only, and a unique one
SELECT 'exp.event_' || to_char(now() AT TIME ZONE 'UTC', 'YYYYMMDD') AS today \gset
CREATE UNIQUE INDEX my_unique ON :today (event, subject, value, ts) WHERE event = 'unique';
SELECT * FROM exercise('one partition');
\set VERBOSITY terse
BEGIN;
SELECT exp_log_event('s1', 'unique', 5);
SELECT exp_log_event('s1', 'unique', 5);
ROLLBACK;
\set VERBOSITY default
DROP INDEX exp.my_unique;

-- triggers: of rows, of statements, one that forbids and one that skips
CREATE TABLE seen (op text, subject text);
CREATE FUNCTION see() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO public.seen VALUES (TG_LEVEL, CASE TG_LEVEL WHEN 'ROW' THEN NEW.subject END); RETURN NULL; END $$;
CREATE TRIGGER see AFTER INSERT ON exp.event FOR EACH ROW EXECUTE FUNCTION see();
SELECT * FROM exercise('trigger');
SELECT op, count(*) FROM seen GROUP BY 1 ORDER BY 1;
DROP TRIGGER see ON exp.event;
TRUNCATE seen;
CREATE TRIGGER see AFTER INSERT ON exp.event FOR EACH STATEMENT EXECUTE FUNCTION see();
SELECT * FROM exercise('statement');
SELECT op, count(*) FROM seen GROUP BY 1 ORDER BY 1;
DROP TRIGGER see ON exp.event;
TRUNCATE seen;
CREATE TRIGGER see AFTER INSERT ON :today FOR EACH ROW EXECUTE FUNCTION see();
SELECT * FROM exercise('trigger of a partition');
SELECT op, count(*) FROM seen GROUP BY 1 ORDER BY 1;
DROP TRIGGER see ON :today;
CREATE FUNCTION forbid() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no % allowed', NEW.subject; END $$;
CREATE TRIGGER forbid BEFORE INSERT ON exp.event FOR EACH ROW WHEN (NEW.subject = 'bot') EXECUTE FUNCTION forbid();
SELECT exp_log_event('bot', 'forbidden');
SELECT exp_log_events('[{"subject": "s1", "event": "forbidden", "dedupe_key": "f"}, {"subject": "bot", "event": "forbidden"}]');
SELECT count(*) FROM exp.event WHERE event = 'forbidden';
SELECT exp_log_event('s1', 'forbidden', dedupe_key => 'f');
DROP TRIGGER forbid ON exp.event;

-- SERIALIZABLE, REPEATABLE READ
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT * FROM exercise('serializable');
COMMIT;
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT * FROM exercise('repeatable');
COMMIT;


-- partitions come and go under the feet of a session that logs
BEGIN;
SELECT exp_log_event('s1', 'moving', 1);
CREATE INDEX my_late_index ON exp.event (event);
SELECT exp_log_event('s1', 'moving', 2), exp_log_events('[{"subject": "s1", "event": "moving", "value": 3}, {"subject": "s2", "event": "moving", "value": 4}]');
COMMIT;
SET enable_seqscan = off;
SELECT count(*) FROM exp.event WHERE event = 'moving';
RESET enable_seqscan;
DROP INDEX exp.my_late_index;
SELECT :'today'::regclass::text AS detached \gset
ALTER TABLE exp.event DETACH PARTITION :today;
SELECT exp_log_event('s1', 'detached', 1);
SELECT tableoid::regclass FROM exp.event WHERE event = 'detached';
DELETE FROM exp.event_default;
DROP TABLE :today;
SELECT exp_log_event('s1', 'default', 1), exp_log_events('[{"subject": "s1", "event": "default", "value": 2}, {"subject": "s2", "event": "default", "value": 3}]');
SELECT tableoid::regclass, count(*) FROM exp.event WHERE event = 'default' GROUP BY 1;
SELECT count(*) FROM exp_maintain('partitions') WHERE error IS NULL;
SELECT exp_log_event('s1', 'default', 4);
SELECT tableoid::regclass::text = :'today' AS of_today, count(*), sum(value) FROM exp.event WHERE event = 'default' GROUP BY 1;
SELECT * FROM exercise('moved');

-- a partition that is partitioned itself
ALTER TABLE exp.event DETACH PARTITION :today;
CREATE TABLE exp.event_parts (LIKE exp.event) PARTITION BY HASH (subject);
CREATE TABLE exp.event_part_0 PARTITION OF exp.event_parts FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE exp.event_part_1 PARTITION OF exp.event_parts FOR VALUES WITH (MODULUS 2, REMAINDER 1);
SELECT attach('exp.event_parts');
SELECT * FROM exercise('parts');
SELECT count(DISTINCT tableoid) FROM exp.event WHERE event = 'parts';
DROP TABLE exp.event_parts;
-- one with its columns in another order
CREATE TABLE exp.event_shuffled (meta jsonb, event text COLLATE "C" NOT NULL, received_at timestamptz NOT NULL, ts timestamptz NOT NULL, value double precision NOT NULL, xid bigint NOT NULL, scope_id integer NOT NULL,
    experiment_id integer, era smallint NOT NULL, epoch smallint NOT NULL, counted smallint NOT NULL, subject text COLLATE "C" NOT NULL);
SELECT attach('exp.event_shuffled');
SELECT * FROM exercise('shuffled');
DROP TABLE exp.event_shuffled;
SELECT attach(:'today');

-- columns and constraints of one's own
ALTER TABLE exp.event ADD COLUMN tenant text DEFAULT 'acme';
SELECT * FROM exercise('column');
SELECT DISTINCT tenant FROM exp.event;
ALTER TABLE exp.event DROP COLUMN tenant;
SELECT * FROM exercise('dropped');
ALTER TABLE exp.event ADD CONSTRAINT positive CHECK (value >= 0);
SELECT * FROM exercise('check');
\set VERBOSITY sqlstate
SELECT exp_log_event('s1', 'negative', -1);
ALTER TABLE exp.event DROP CONSTRAINT positive;
ALTER TABLE :today ADD CONSTRAINT positive CHECK (value >= 0);
SELECT exp_log_event('s1', 'negative', -1);
\set VERBOSITY default
ALTER TABLE :today DROP CONSTRAINT positive;
SELECT exp_log_event('s1', 'negative', -1);

-- row security, forced on the owner, too
ALTER TABLE exp.event ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY no_bots ON exp.event USING (true) WITH CHECK (subject <> 'bot');
SELECT * FROM exercise('policy');
SET ROLE postgres;
ALTER TABLE exp.event NO FORCE ROW LEVEL SECURITY;
RESET ROLE;
DROP POLICY no_bots ON exp.event;

-- a trigger that aggregates: what it is called by is not aggregated twice, what is logged after it is not missed
SELECT exp_define_metric('m', 'count', event => 'traced'), exp_add_metric('e', 'm');
CREATE FUNCTION aggregates() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM public.exp_aggregate(); RETURN NULL; END $$;
CREATE TRIGGER aggregates AFTER INSERT ON exp.event FOR EACH ROW EXECUTE FUNCTION aggregates();
SELECT exp_log_events(jsonb_agg(jsonb_build_object('subject', 's' || i, 'event', 'traced'))) FROM generate_series(1, 5) AS i;
SELECT sum(events) AS events FROM exp_aggregate();
SELECT (SELECT sum(y) FROM exp.outcome) AS outcomes, (SELECT sum(count) FROM exp.bucket WHERE width = 300) AS buckets;
DROP TRIGGER aggregates ON exp.event;
CREATE TRIGGER aggregates AFTER INSERT ON exp.outcome FOR EACH ROW EXECUTE FUNCTION aggregates();
SELECT (exp_log_exposure('e', 'another')).is_new, exp_log_event('another', 'traced');
\set VERBOSITY terse
SELECT count(*) FROM exp_aggregate();
\set VERBOSITY default
\echo :LAST_ERROR_SQLSTATE
DROP TRIGGER aggregates ON exp.outcome;
SELECT sum(events) AS events FROM exp_aggregate();
SELECT (SELECT sum(y) FROM exp.outcome) AS outcomes, (SELECT sum(count) FROM exp.bucket WHERE width = 300) AS buckets;

-- without the default partition a day without one is refused by Postgres
DROP TABLE exp.event_default, :today;
\set VERBOSITY terse
SELECT exp_log_event('s1', 'nowhere');
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY default

-- exp.exposed and exp.dedupe with something of one's own
CREATE INDEX my_exposed ON exp.exposed (subject);
SELECT (exp_log_exposure('e', 'fresh')).is_new, (exp_log_exposure('e', 'fresh')).is_new;
SELECT count(*) FROM exp.exposed WHERE subject = 'fresh';
