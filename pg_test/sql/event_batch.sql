-- Events by the array: the same as one at a time, all or nothing.
\set SHOW_CONTEXT never
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
CREATE FUNCTION log(events text) RETURNS text LANGUAGE sql AS $$SELECT attempt(format('SELECT exp_log_events(%L)', events))$$;

-- before exp_init()
SELECT exp_log_events('[]');
SELECT log('[{"subject": "ann", "event": "buy"}]');
SELECT log('[{"subject": "ann", "event": "buy", "key": "a"}]');
SELECT exp_define('a', '{"x": 1, "y": 1}'), exp_define('b', '{"x": 1}');
SELECT (exp_log_exposure('a', 'ann')).is_new, (exp_log_exposure('b', 'ann')).is_new, (exp_assign('a', 'bob')).is_new;
CREATE VIEW stored AS
    SELECT e.subject, e.event, e.value, x.key, e.counted, e.meta, e.ts = e.received_at AS now
    FROM exp.event AS e LEFT JOIN exp.experiment AS x ON x.id = e.experiment_id
    ORDER BY e.value, e.subject, e.event;

SELECT exp_log_events('[{"subject": "ann", "event": "buy"},
                        {"subject": "bob", "event": "buy", "value": 2.5},
                        {"event": "buy", "subject": "bob", "key": "a", "value": 3, "meta": {"order": {"id": [17, null]}}},
                        {"subject": "nobody", "event": "view", "value": null, "key": null, "ts": null, "meta": null, "dedupe_key": null},
                        {"subject": "ann", "event": "buy", "value": 5, "meta": {}}]');
TABLE stored;
-- key: for the events that name none
SELECT exp_log_events('[{"subject": "ann", "event": "k", "value": 10}, {"subject": "ann", "event": "k", "value": 11, "key": "b"}, {"subject": "ann", "event": "k", "value": 12, "key": null}]', key => 'a');
SELECT value, key, counted FROM stored WHERE event = 'k';
SELECT exp_log_events('[]'), exp_log_events('[]', key => 'absent'), exp_log_events('[]', scope => 'nowhere');
SELECT exp_log_events(NULL);
\echo :LAST_ERROR_SQLSTATE

-- what is no array of objects
SELECT log(v) FROM unnest(ARRAY['{}', 'null', '1', '"x"', 'true', '{"subject": "ann", "event": "buy"}']) AS v;
SELECT log(v) FROM unnest(ARRAY['[1]', '[[]]', '[null]', '["x"]', '[{}]', '[{"subject": "ann"}]', '[{"event": "buy"}]', '[{"subject": null, "event": "buy"}]', '[{"subject": "ann", "event": null}]']) AS v;
-- one bad event refuses all, and says which
\set good '{"subject": "ann", "event": "bad"}, '
SELECT log('[' || :'good' || v || ']') FROM unnest(ARRAY[
    '{"subject": "ann", "event": "bad", "valeu": 1}',
    '{"subject": 17, "event": "bad"}',
    '{"subject": "ann", "event": ["bad"]}',
    '{"subject": "", "event": "bad"}',
    '{"subject": "ann", "event": ""}',
    '{"subject": "ann", "event": "a\u0001b"}',
    '{"subject": "ann", "event": "bad", "value": "1"}',
    '{"subject": "ann", "event": "bad", "value": true}',
    '{"subject": "ann", "event": "bad", "value": 1e309}',
    '{"subject": "ann", "event": "bad", "value": -1e400}',
    '{"subject": "ann", "event": "bad", "meta": []}',
    '{"subject": "ann", "event": "bad", "meta": "x"}',
    '{"subject": "ann", "event": "bad", "key": 1}',
    '{"subject": "ann", "event": "bad", "key": ""}',
    '{"subject": "ann", "event": "bad", "key": "absent"}',
    '{"subject": "ann", "event": "bad", "dedupe_key": ""}',
    '{"subject": "ann", "event": "bad", "dedupe_key": 7}',
    '{"subject": "ann", "event": "bad", "ts": 1700000000}',
    '{"subject": "ann", "event": "bad", "ts": "yesterday"}',
    '{"subject": "ann", "event": "bad", "ts": "infinity"}',
    '{"subject": "ann", "event": "bad", "ts": "2026-01-01"}',
    '{"subject": "ann", "event": "bad", "ts": "2026-01-01T00:00:00"}',
    '{"subject": "ann", "event": "bad", "ts": "2020-02-30T00:00:00Z"}',
    '{"subject": "ann", "event": "bad", "dedupe_key": "x", "subjec": {"a": 1}, "valu": 1}']) AS v;
SELECT split_part(log('[' || :'good' || '{"subject": "ann", "event": "bad", "ts": "2020-01-01T00:00:00Z"}]'), E'\n', 1);
SELECT split_part(log(format('[%s{"subject": "ann", "event": "bad", "meta": {"x": "%s"}}]', :'good', repeat('x', 70000))), E'\n', 1);
SELECT split_part(log(format('[%s{"subject": "%s", "event": "bad"}]', :'good', repeat('x', 1000000))), E'\n', 1);
SELECT log('[{"subject": "ann", "event": "bad", "key": "a"}, {"subject": "ann", "event": "bad", "key": "b"}, {"subject": "ann", "event": "bad", "key": "c"}]');
SELECT attempt(format('SELECT exp_log_events(%L, scope => %L)', '[{"subject": "ann", "event": "bad"}]', 'nowhere'));
SELECT attempt(format('SELECT exp_log_events(%L, key => %L, scope => %L)', '[{"subject": "ann", "event": "bad"}]', 'a', 'nowhere'));
SELECT attempt(format('SELECT exp_log_events(%L, key => %L)', '[{"subject": "ann", "event": "bad"}]', ''));
SELECT count(*) FROM exp.event WHERE event = 'bad';
SELECT count(*) FROM exp.dedupe;
-- so many and no more
SELECT attempt($$SELECT exp_log_events((SELECT jsonb_agg('{}'::jsonb) FROM generate_series(1, 100001)))$$);

-- every number is read as float8 reads it
BEGIN;
CREATE TEMP TABLE numbers AS
    SELECT n FROM unnest(ARRAY['0', '-0', '1', '-1', '10000', '99999999', '0.1', '-0.1', '0.30000000000000004', '1e-5', '123456789.123456789', '9007199254740991', '9007199254740993',
        '9999999999999999', '12345678901234567890', '1e22', '1e23', '1e24', '1.7976931348623157e308', '-1.7976931348623157e308', '2.2250738585072014e-308', '5e-324', '4.9406564584124654e-324',
        '0.000000000000000000001', '10000.0001', '0.00010001', '3.14159265358979323846264338327950288', '1e308', '8.41e21', '7.2057594037927933e16', '1.00000000000000011102230246251565']) AS n
    UNION ALL SELECT (random() * 10 ^ (random() * 40 - 20))::text FROM generate_series(1, 2000)
    UNION ALL SELECT ((random() * 1e6)::numeric(12, 2))::text FROM generate_series(1, 2000)
    UNION ALL SELECT ((random() * 1e12)::bigint * 10000)::text FROM generate_series(1, 500);
SELECT exp_log_events((SELECT jsonb_agg(jsonb_build_object('subject', 'num', 'event', n, 'value', n::numeric)) FROM numbers));
SELECT event, value FROM exp.event WHERE subject = 'num' AND value IS DISTINCT FROM event::float8;
ROLLBACK;

-- times, with any offset, rounded to the microsecond
SELECT to_char(now() AT TIME ZONE 'UTC' - interval '1 day', 'YYYY-MM-DD') AS day \gset
SELECT exp_log_events(format('[{"subject": "t", "event": "t", "value": 1, "ts": "%1$sT12:00:00Z"}, {"subject": "t", "event": "t", "value": 2, "ts": "%1$sT12:00:00.1234567+02:00"},
                               {"subject": "t", "event": "t", "value": 3, "ts": "%1$st12:00:00.5-00:30"}, {"subject": "t", "event": "t", "value": 4, "ts": "%1$s 12:00:00+00"}]', :'day')::jsonb);
SELECT value, ts - (:'day' || 'T00:00:00Z')::timestamptz AS at FROM exp.event WHERE subject = 't' ORDER BY value;

-- dedupe keys: the first of an array, and none that was there before
SELECT exp_log_events('[{"subject": "d", "event": "d", "value": 1, "dedupe_key": "x"}, {"subject": "d", "event": "d", "value": 2, "dedupe_key": "x"}, {"subject": "d", "event": "d", "value": 3, "dedupe_key": "y"},
                        {"subject": "c", "event": "d", "value": 4, "dedupe_key": "x"}, {"subject": "d", "event": "d", "value": 5}]');
SELECT exp_log_events('[{"subject": "d", "event": "d", "value": 6, "dedupe_key": "x"}, {"subject": "d", "event": "d", "value": 7, "dedupe_key": "z"}]'), exp_log_event('d', 'd', 8, dedupe_key => 'z');
SELECT subject, value FROM exp.event WHERE event = 'd' ORDER BY value;

-- merged and erased subjects in one array with others
SELECT key FROM exp_merge_subject('anna', 'ann');
SELECT (exp_log_exposure('a', 'eve')).is_new;
SELECT count(*) > 0 AS erased FROM exp_erase_subject('eve');
SELECT exp_log_events('[{"subject": "anna", "event": "m", "value": 1}, {"subject": "ann", "event": "m", "value": 2}, {"subject": "eve", "event": "m", "value": 3, "dedupe_key": "e"}, {"subject": "zoe", "event": "m", "value": 4},
                        {"subject": "anna", "event": "m", "value": 5, "key": "b", "dedupe_key": "e"}, {"subject": "ann", "event": "m", "value": 6, "dedupe_key": "e"}]');
SELECT subject, value, key, counted FROM stored WHERE event = 'm';

-- many, of days with partitions and without: the same as one at a time
SELECT count(*) FROM exp_maintain('partitions') WHERE error IS NULL;
SELECT count(*) FROM exp_log_exposures('a', ARRAY(SELECT 's' || i FROM generate_series(1, 500) AS i));
CREATE TABLE given AS
    SELECT i, 's' || (i * 7919) % 1000 AS subject, CASE i % 3 WHEN 0 THEN 'buy' ELSE 'view' END AS event, i / 4.0 AS value, CASE WHEN i % 5 = 0 THEN 'a' END AS key,
           now() - (i % 29) * interval '1 day' AS ts, CASE WHEN i % 7 = 0 THEN jsonb_build_object('i', i, 'text', repeat('ü', i % 50)) END AS meta, CASE WHEN i % 2 = 0 THEN 'd' || i % 4 END AS dedupe_key
    FROM generate_series(1, 5000) AS i;
BEGIN;
SELECT exp_log_events((SELECT jsonb_agg(jsonb_strip_nulls(to_jsonb(g) - 'i' - 'meta') || CASE WHEN meta IS NULL THEN '{}' ELSE jsonb_build_object('meta', meta) END ORDER BY i) FROM given AS g)) AS stored;
CREATE TEMP TABLE by_array AS SELECT ts, value, experiment_id, counted, subject, event, meta FROM exp.event WHERE subject LIKE 's%' AND event IN ('buy', 'view');
CREATE TEMP TABLE keys_by_array AS SELECT subject, key FROM exp.dedupe;
SELECT count(DISTINCT tableoid) AS partitions FROM exp.event WHERE subject LIKE 's%';
SET LOCAL enable_seqscan = off;
SELECT count(*) FROM exp.event WHERE scope_id = 1 AND subject BETWEEN 's' AND 't' AND event IN ('buy', 'view');
DELETE FROM exp.event WHERE subject LIKE 's%' AND event IN ('buy', 'view');
DELETE FROM exp.dedupe WHERE subject LIKE 's%';
SELECT count(exp_log_event(subject, event, value, key, ts, meta, dedupe_key)) FROM (SELECT * FROM given ORDER BY i) AS g;
SELECT count(*) AS different FROM (
    (TABLE by_array EXCEPT ALL SELECT ts, value, experiment_id, counted, subject, event, meta FROM exp.event WHERE subject LIKE 's%' AND event IN ('buy', 'view'))
    UNION ALL
    (SELECT ts, value, experiment_id, counted, subject, event, meta FROM exp.event WHERE subject LIKE 's%' AND event IN ('buy', 'view') EXCEPT ALL TABLE by_array)) AS d;
SELECT count(*) AS different FROM (TABLE keys_by_array EXCEPT ALL SELECT subject, key FROM exp.dedupe) AS d;
COMMIT;
-- deep and wide metas come out as they went in
SELECT exp_log_events(jsonb_build_array(jsonb_build_object('subject', 'wide', 'event', 'w', 'meta', (SELECT jsonb_object_agg('k' || i, jsonb_build_array(i, i / 7.0, 'v' || i, NULL, i % 2 = 0)) FROM generate_series(1, 300) AS i)),
                                        jsonb_build_object('subject', 'deep', 'event', 'w', 'meta', jsonb_build_object('a', ('[' || repeat('[', 200) || '1' || repeat(']', 200) || ']')::jsonb))));
SELECT subject, meta = CASE subject WHEN 'wide' THEN (SELECT jsonb_object_agg('k' || i, jsonb_build_array(i, i / 7.0, 'v' || i, NULL, i % 2 = 0)) FROM generate_series(1, 300) AS i)
                                    ELSE jsonb_build_object('a', ('[' || repeat('[', 200) || '1' || repeat(']', 200) || ']')::jsonb) END AS same
FROM exp.event WHERE event = 'w' ORDER BY 1;
-- in and out of transactions
BEGIN;
SAVEPOINT s;
SELECT exp_log_events('[{"subject": "x", "event": "tx", "dedupe_key": "t"}]');
ROLLBACK TO s;
SELECT exp_log_events('[{"subject": "x", "event": "tx", "dedupe_key": "t"}, {"subject": "y", "event": "tx"}]');
COMMIT;
SELECT subject FROM exp.event WHERE event = 'tx' ORDER BY 1;
BEGIN READ ONLY;
SELECT exp_log_events('[]');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;
