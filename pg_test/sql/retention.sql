-- What is kept for how long: whole days go, and nothing that is not aggregated.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_define('x', '{"a": 1}'), exp_define_metric('m', 'sum', event => 'e');
SELECT exp_add_metric('x', 'm');
SELECT variant FROM exp_log_exposure('x', 's');

CREATE FUNCTION partition(day integer) RETURNS text LANGUAGE sql AS
$$ SELECT format('exp.event_%s', to_char((now() AT TIME ZONE 'UTC')::date + day, 'YYYYMMDD')) $$;
CREATE FUNCTION noon(day integer) RETURNS timestamptz LANGUAGE sql AS
$$ SELECT ((now() AT TIME ZONE 'UTC')::date + day + time '12:00') AT TIME ZONE 'UTC' $$;
CREATE FUNCTION make_day(day integer) RETURNS void LANGUAGE plpgsql AS
$$ BEGIN EXECUTE format('CREATE TABLE %s PARTITION OF exp.event FOR VALUES FROM (%L) TO (%L)', partition(day), noon(day) - interval '12 hours', noon(day) + interval '12 hours'); END $$;
-- As exp_log_event does, of any day.
CREATE FUNCTION put(day integer, value float8 DEFAULT 1) RETURNS void LANGUAGE sql AS
$$ INSERT INTO exp.event SELECT noon(day), now(), value, pg_current_xact_id()::text::bigint, 1, NULL, 1, 0, 1, 's', 'e', NULL $$;
CREATE VIEW days AS
    SELECT (ts AT TIME ZONE 'UTC')::date - (now() AT TIME ZONE 'UTC')::date AS day, tableoid::regclass::text = 'exp.event_default' AS in_default, value FROM exp.event;
CREATE VIEW oldest AS
    SELECT min(to_date(right(c.relname, 8), 'YYYYMMDD')) - (now() AT TIME ZONE 'UTC')::date AS oldest
    FROM pg_inherits AS i JOIN pg_class AS c ON c.oid = i.inhrelid WHERE i.inhparent = 'exp.event'::regclass AND c.relname ~ '^event_\d{8}$';

-- nothing to do
SELECT * FROM exp_maintain('retention');
SELECT * FROM oldest;

-- events: partitions that ended, and what the default has of such days; -30 is the last that is kept
SELECT exp_log_event('s', 'e');
SELECT make_day(-31), make_day(-33);
SELECT put(-33, 33), put(-32, 32), put(-31, 31), put(-30, 30);
SELECT * FROM days ORDER BY day;
SELECT task, done, remaining, regexp_replace(error, '\d{8}', 'DAY', 'g') AS error FROM exp_maintain('retention');
SELECT task, regexp_replace(error, '\d{8}', 'DAY', 'g') AS error FROM exp.task WHERE task = 'retention';
SELECT count(*) FROM days;
SELECT sum(events) FROM exp_aggregate();
SELECT * FROM exp_maintain('retention');
SELECT * FROM days ORDER BY day;
SELECT * FROM oldest;
SELECT * FROM exp_maintain('partitions');
SELECT * FROM oldest;

-- those of the transaction itself, and of another cluster, which only an aggregation knows
BEGIN;
SELECT make_day(-31);
SELECT put(-31);
SELECT done, remaining FROM exp_maintain('retention');
SELECT sum(events) FROM exp_aggregate();
SELECT done, remaining, error FROM exp_maintain('retention');
ROLLBACK;
SELECT make_day(-31), put(-31);
UPDATE exp.event SET era = 2 WHERE ts = noon(-31);
INSERT INTO exp.aggregation (era, system_identifier) VALUES (2, 1);
SELECT done, remaining FROM exp_maintain('retention');
UPDATE exp.aggregation SET snapshot = '9223372036854775807:9223372036854775807:' WHERE era = 2;
SELECT done, remaining FROM exp_maintain('retention');

-- one that cannot be dropped stops no other
SELECT make_day(-31), make_day(-32), make_day(-33);
DO $$ BEGIN EXECUTE format('CREATE VIEW mine AS SELECT * FROM %s', partition(-32)); END $$;
SELECT task, done, remaining, regexp_replace(error, '\d{8}', 'DAY', 'g') AS error FROM exp_maintain('retention');
SELECT * FROM oldest;
DROP VIEW mine;
SELECT * FROM exp_maintain('retention');
-- nor is a table that is used at this moment waited for
SELECT make_day(-31);
BEGIN;
DECLARE c CURSOR FOR SELECT * FROM exp.event;
FETCH 1 FROM c \g /dev/null
SELECT done, remaining, regexp_replace(error, '\d{8}', 'DAY', 'g') AS error FROM exp_maintain('retention');
ROLLBACK;
SELECT done, remaining, error FROM exp_maintain('retention');
-- a week is dropped when its last day is
DO $$ BEGIN EXECUTE format('CREATE TABLE exp.week PARTITION OF exp.event FOR VALUES FROM (%L) TO (%L)', noon(-36) - interval '12 hours', noon(-31) + interval '12 hours'); END $$;
SELECT exp_set('events_retention_days', 32);
SELECT done, remaining, error FROM exp_maintain('retention');
SELECT exp_set('events_retention_days', NULL);
SELECT done, remaining, error FROM exp_maintain('retention');

-- buckets: those of five minutes as long as the events, the wider ones as long as metrics
TRUNCATE exp.bucket;
INSERT INTO exp.bucket (experiment_id, metric_id, width, variant, bucket_start, count, sum, sum_sq, min, max)
SELECT 1, 1, width, 0, noon(day) - interval '12 hours', 1, 1, 1, 1, 1
FROM unnest(ARRAY[300, 3600, 86400]) AS width, unnest(ARRAY[0, -30, -31, -180, -181]) AS day;
SELECT * FROM exp_maintain('retention');
SELECT width, (bucket_start AT TIME ZONE 'UTC')::date - (now() AT TIME ZONE 'UTC')::date AS day FROM exp.bucket ORDER BY 1 DESC, 2;
SELECT exp_set('metrics_retention_days', 29);
SELECT done FROM exp_maintain('retention');
SELECT width, (bucket_start AT TIME ZONE 'UTC')::date - (now() AT TIME ZONE 'UTC')::date AS day FROM exp.bucket ORDER BY 1 DESC, 2;
SELECT exp_set('metrics_retention_days', NULL);
-- where events wait to be aggregated, their buckets of five minutes stay
TRUNCATE exp.bucket;
SELECT make_day(-33), put(-33);
INSERT INTO exp.bucket (experiment_id, metric_id, width, variant, bucket_start, count, sum, sum_sq, min, max)
SELECT 1, 1, 300, 0, noon(day) - interval '12 hours', 1, 1, 1, 1, 1 FROM unnest(ARRAY[-32, -33, -34]) AS day;
SELECT done, remaining FROM exp_maintain('retention');
SELECT (bucket_start AT TIME ZONE 'UTC')::date - (now() AT TIME ZONE 'UTC')::date AS day FROM exp.bucket ORDER BY 1;
SELECT count(*) FROM exp_aggregate();
SELECT remaining, error FROM exp_maintain('retention');
SELECT count(*) FROM exp.bucket WHERE width = 300 AND bucket_start < noon(-30);

-- keys: a repeat of the oldest event that is accepted is still known
INSERT INTO exp.dedupe SELECT 1, 's', 'k' || day, noon(day) FROM unnest(ARRAY[0, -31, -32, -33]) AS day;
SELECT done FROM exp_maintain('retention');
SELECT key FROM exp.dedupe ORDER BY key;
SELECT exp_set('events_retention_days', 60);
INSERT INTO exp.dedupe SELECT 1, 's', 'k' || day, noon(day) FROM unnest(ARRAY[-60, -61]) AS day;
SELECT done FROM exp_maintain('retention');
SELECT key FROM exp.dedupe ORDER BY key;
SELECT exp_set('events_retention_days', NULL);
