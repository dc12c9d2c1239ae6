-- The partitions of exp.event: one a day (UTC), made ahead; what the default one got moves into them.
\set SHOW_CONTEXT never
\pset null '(null)'
-- Bounds and days do not depend on how a session shows times.
SET TimeZone = 'Pacific/Kiritimati';
SET DateStyle = 'SQL, DMY';
CREATE EXTENSION pg_experiment;
SELECT exp_init();

CREATE VIEW days AS
    SELECT c.relname::text AS name, to_date(right(c.relname, 8), 'YYYYMMDD') - (now() AT TIME ZONE 'UTC')::date AS day
    FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid
    WHERE i.inhparent = 'exp.event'::regclass AND c.relname ~ '^event_\d{8}$';
CREATE FUNCTION partition(day integer) RETURNS text LANGUAGE sql AS
$$ SELECT format('exp.event_%s', to_char((now() AT TIME ZONE 'UTC')::date + day, 'YYYYMMDD')) $$;
CREATE FUNCTION drop_day(day integer) RETURNS void LANGUAGE plpgsql AS
$$ BEGIN EXECUTE format('DROP TABLE %s', partition(day)); END $$;
CREATE FUNCTION noon(day integer) RETURNS timestamptz LANGUAGE sql AS
$$ SELECT ((now() AT TIME ZONE 'UTC')::date + day + time '12:00') AT TIME ZONE 'UTC' $$;
-- As exp_log_event does, of any day.
CREATE FUNCTION put(day integer, count integer) RETURNS void LANGUAGE sql AS
$$ INSERT INTO exp.event SELECT noon(day), now(), n, pg_current_xact_id()::text::bigint, 1, NULL, 1, 3, 0, 's' || n, 'e', '{"a": 1}'
   FROM generate_series(1, count) AS n $$;
CREATE FUNCTION lines() RETURNS SETOF text LANGUAGE sql AS
$$ SELECT format('%s: %s rows', CASE tableoid::regclass::text WHEN 'exp.event_default' THEN 'default' ELSE 'partition' END, count(*))
   FROM exp.event GROUP BY tableoid::regclass::text ORDER BY 1 $$;

-- at once: the days that events are accepted of, and a week ahead
SELECT count(*), min(day), max(day) FROM days;
SELECT * FROM exp_maintain('partitions');
SELECT exp_init();
SELECT count(*), min(day), max(day) FROM days;
-- each like the parent, with the replica identity, one owner and comments
SELECT relreplident, relowner::regrole, count(*) FROM pg_class WHERE oid IN (SELECT inhrelid FROM pg_inherits WHERE inhparent = 'exp.event'::regclass) GROUP BY 1, 2;
SELECT count(*) AS without_comment FROM pg_class AS c LEFT JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND c.relkind = 'r'
WHERE c.relnamespace = 'exp'::regnamespace AND (obj_description(c.oid) IS NULL OR a.attnum IS NOT NULL AND col_description(c.oid, a.attnum) IS NULL);
SELECT count(*) AS indexes FROM pg_inherits WHERE inhparent IN ('exp.event_subject_idx'::regclass, 'exp.event_xid_ts_idx'::regclass);
SET TimeZone = 'UTC';
SET DateStyle = 'ISO';
SELECT bool_and(pg_get_expr(c.relpartbound, c.oid) =
                format('FOR VALUES FROM (''%s 00:00:00+00'') TO (''%s 00:00:00+00'')', to_date(right(name, 8), 'YYYYMMDD'), to_date(right(name, 8), 'YYYYMMDD') + 1)) AS bounds
FROM days JOIN pg_class AS c ON c.oid = ('exp.' || name)::regclass;
SET DateStyle = 'German';
SET TimeZone = 'America/St_Johns';
SELECT * FROM exp_maintain('partitions');

-- those that are missing are made, and what the default got of their days moves
SELECT drop_day(-3), drop_day(0), drop_day(7);
SELECT put(-3, 2), put(0, 3), put(1, 1), put(60, 2);
SELECT * FROM lines();
CREATE TABLE before AS SELECT ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta FROM exp.event;
SELECT invariant, regexp_replace(detail, '\d{4}-\d\d-\d\d', 'DAY', 'g') AS detail, repair FROM exp_doctor() WHERE NOT ok;
SELECT * FROM exp_maintain('partitions');
SELECT * FROM lines();
SELECT count(*) AS differences FROM (SELECT * FROM before EXCEPT SELECT ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta FROM exp.event) AS d;
SELECT count(*) FROM exp.event;
SELECT count(*), min(day), max(day) FROM days;
SELECT count(*) FROM exp_doctor() WHERE NOT ok;

-- a boundary belongs to the day that it begins
SELECT drop_day(2), drop_day(3);
INSERT INTO exp.event SELECT noon(2) + n * interval '12 hours', now(), n, 1, 1, NULL, 1, 0, 0, 'edge', 'e', NULL FROM generate_series(-1, 2) AS n;
INSERT INTO exp.event SELECT noon(3) - interval '12 hours 1 microsecond', now(), 9, 1, 1, NULL, 1, 0, 0, 'edge', 'e', NULL;
SELECT done, remaining, error FROM exp_maintain('partitions');
SELECT day, value FROM exp.event AS e JOIN days ON ('exp.' || name)::regclass = e.tableoid WHERE subject = 'edge' ORDER BY day, value;

-- one day that fails stops no other, and loses nothing
SELECT drop_day(4), drop_day(5), drop_day(6);
SELECT put(4, 1), put(6, 1);
DO $$ BEGIN EXECUTE format('CREATE TABLE %s (mine integer)', partition(4)); EXECUTE format('CREATE TABLE %s (mine integer)', partition(5)); END $$;
SELECT task, done, remaining, regexp_replace(error, '\d{8}', 'DAY') AS error FROM exp_maintain('partitions');
SELECT regexp_replace(error, '\d{8}', 'DAY') AS error FROM exp.task WHERE task = 'partitions';
SELECT count(*) FROM exp.event_default;
SELECT invariant FROM exp_doctor() WHERE NOT ok;
SELECT drop_day(4), drop_day(5);
SELECT done, remaining, error FROM exp_maintain('partitions');
SELECT count(*) FROM exp.event_default;
SELECT count(*) FROM exp_doctor() WHERE NOT ok;

-- rolled back as anything else; at every isolation level
BEGIN;
SELECT drop_day(5);
SELECT put(5, 1);
SELECT done, remaining, error FROM exp_maintain('partitions');
ROLLBACK;
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT drop_day(5);
SELECT put(5, 1);
SELECT done, remaining, error FROM exp_maintain('partitions');
COMMIT;
SELECT count(*) FROM exp.event_default;

-- columns and indexes of one's own
ALTER TABLE exp.event ADD COLUMN mine text DEFAULT 'x', DROP COLUMN meta;
CREATE INDEX mine ON exp.event (mine);
SELECT drop_day(5);
INSERT INTO exp.event SELECT noon(5), now(), 1, 1, 1, NULL, 1, 0, 0, 'own', 'e', 'y';
SELECT done, remaining, error FROM exp_maintain('partitions');
SELECT tableoid::regclass::text = partition(5) AS moved, mine FROM exp.event WHERE subject = 'own';
SELECT count(*) FROM pg_inherits WHERE inhparent = 'exp.mine'::regclass;

-- with other settings: no more than is kept, and at most 200 at once
SELECT exp_set('event_past_days', 300);
SELECT done, remaining, error FROM exp_maintain('partitions');
SELECT exp_set('events_retention_days', 300);
SELECT done, remaining, error FROM exp_maintain('partitions');
SELECT done, remaining, error FROM exp_maintain('partitions');
SELECT count(*), min(day) FROM days WHERE day < 8;

-- a partition of one's own that has several days is as good
SELECT drop_day(d) FROM generate_series(1, 7) AS d;
DO $$ BEGIN EXECUTE format('CREATE TABLE exp.week PARTITION OF exp.event FOR VALUES FROM (%L) TO (%L)', noon(1) - interval '12 hours', noon(7) + interval '12 hours'); END $$;
SELECT done, remaining, error FROM exp_maintain('partitions');
