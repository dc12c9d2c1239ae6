-- Events, one at a time: what they count in, what is stored, what is refused, and that everything joins the transaction.
\set SHOW_CONTEXT never
\pset null '(null)'
SET timezone = 'UTC';
SET datestyle = 'ISO';
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

-- before exp_init() there is nowhere to keep anything
SELECT attempt($$SELECT exp_log_event('ann', 'buy')$$);
SELECT attempt($$SELECT exp_log_event('ann', 'buy', key => 'a')$$);
SELECT exp_define('a', '{"x": 1, "y": 1}'), exp_define('b', '{"x": 1}'), exp_define('c', '{"x": 1}', status => 'draft');
CREATE VIEW stored AS
    SELECT e.subject, e.event, e.value, s.name AS scope, x.key, e.counted, e.meta, e.ts = e.received_at AS now
    FROM exp.event AS e JOIN exp.scope AS s ON s.id = e.scope_id LEFT JOIN exp.experiment AS x ON x.id = e.experiment_id
    ORDER BY e.received_at, e.ts, e.subject, e.event, e.value;

-- nobody knows the subject: 0, and it is its history
SELECT exp_log_event('ann', 'view');
-- enrolled, not exposed: with the key only
SELECT (exp_assign('a', 'ann')).is_new;
SELECT exp_log_event('ann', 'view', 2), exp_log_event('ann', 'view', 3, key => 'a'), exp_log_event('ann', 'view', 4, key => 'b');
-- exposed in one, then in two
SELECT (exp_log_exposure('a', 'ann')).is_new;
SELECT exp_log_event('ann', 'buy', 5);
SELECT (exp_log_exposure('b', 'ann')).is_new;
SELECT exp_log_event('ann', 'buy', 6, meta => '{"order": 17}'), exp_log_event('ann', 'buy', 7, key => 'a'), exp_log_event('ann', 'buy', 8, key => 'c');
TABLE stored;
SELECT attempt($$SELECT exp_log_event('ann', 'buy', key => 'absent')$$);
SELECT attempt($$SELECT exp_log_event('ann', 'buy', key => 'a', scope => 'nowhere')$$);
SELECT attempt($$SELECT exp_log_event('ann', 'buy', scope => 'nowhere')$$);
SELECT count(*) FROM exp.event;

-- NULL for a defaulted argument is its default
SELECT exp_log_event('nul', 'null', NULL, NULL, NULL, NULL, NULL, NULL);
SELECT value, experiment_id, meta, ts = received_at AS now FROM exp.event WHERE subject = 'nul';
SELECT attempt($$SELECT exp_log_event(NULL, 'buy')$$);
SELECT attempt($$SELECT exp_log_event('ann', NULL)$$);
-- names
SELECT attempt($$SELECT exp_log_event('', 'buy')$$);
SELECT attempt($$SELECT exp_log_event('ann', '')$$);
SELECT attempt($$SELECT exp_log_event(repeat('x', 1025), 'buy')$$);
SELECT attempt($$SELECT exp_log_event('ann', repeat('x', 256))$$);
SELECT attempt($$SELECT exp_log_event('ann', repeat('x', 1000000))$$);
SELECT attempt($$SELECT exp_log_event('ann', E'a\nb')$$);
SELECT attempt($$SELECT exp_log_event('ann', 'buy', key => '')$$);
SELECT attempt($$SELECT exp_log_event('ann', 'buy', dedupe_key => '')$$);
SELECT attempt($$SELECT exp_log_event('ann', 'buy', dedupe_key => repeat('ü', 128))$$);
SELECT attempt($$SELECT exp_log_event('ann', 'buy', scope => '')$$);
SELECT exp_log_event(E'O''Neil; --\n\t💥', 'käse "x" \', 1, dedupe_key => '💥 ''; --'), exp_log_event(repeat('s', 1024), repeat('e', 255), dedupe_key => repeat('d', 255));
SELECT subject, event FROM exp.event WHERE subject LIKE 'O''%';
SELECT length(subject), length(event) FROM exp.event WHERE subject LIKE 'sss%';
-- values
SELECT attempt(format('SELECT exp_log_event(''val'', ''v'', %L)', v)) FROM unnest(ARRAY['NaN', 'Infinity', '-Infinity']) AS v;
SELECT attempt(format('SELECT exp_log_event(''val'', ''v'', %L)', v)) FROM unnest(ARRAY['1e308', '-1.7976931348623157e308', '5e-324', '0', '-0', '0.1']) AS v;
SELECT value FROM exp.event WHERE subject = 'val' ORDER BY value, value::text;
-- meta
SELECT attempt(format('SELECT exp_log_event(''met'', ''m'', meta => %L)', m)) FROM unnest(ARRAY['[]', '1', '"x"', 'null', 'true']) AS m;
SELECT attempt($$SELECT exp_log_event('met', 'm', meta => jsonb_build_object('x', repeat('x', 70000)))$$);
SELECT exp_log_event('met', 'm', 1, meta => '{}'), exp_log_event('met', 'm', 2, meta => '{"a": {"b": [1, null, "x"]}}'),
       exp_log_event('met', 'm', 3, meta => jsonb_build_object('x', repeat('x', 60000)));
SELECT value, length(meta::text), left(meta::text, 30) FROM exp.event WHERE subject = 'met' ORDER BY value;

-- its own time, within the window, both ends included
BEGIN;
SELECT exp_log_event('tim', 't', 1, ts => now() - interval '30 days'), exp_log_event('tim', 't', 2, ts => now() + interval '5 minutes'),
       exp_log_event('tim', 't', 3, ts => now() - interval '1 day');
SELECT now() - ts AS ago, received_at = now() AS received FROM exp.event WHERE subject = 'tim' ORDER BY value;
COMMIT;
CREATE FUNCTION refused(ts timestamptz) RETURNS text LANGUAGE sql AS
    $$SELECT split_part(attempt(format('SELECT exp_log_event(''tim'', ''t'', ts => %L)', ts)), E'\n', 1)$$;
SELECT refused(ts) FROM unnest(ARRAY[now() - interval '30 days' - interval '1 microsecond', now() + interval '5 minutes' + interval '1 microsecond', 'infinity', '-infinity',
                                     '0001-01-01', '4714-11-24 BC', '9999-12-31', '294276-12-31']) AS ts;
SELECT attempt($$SELECT exp_log_event('tim', 't', ts => '0001-01-01')$$);
SELECT attempt($$SELECT exp_log_event('tim', 't', ts => 'infinity')$$);
SELECT exp_set('event_past_days', 1), exp_set('event_future_minutes', 60);
SELECT refused(now() - interval '25 hours'), refused(now() + interval '59 minutes');
SELECT exp_set('event_past_days', NULL::int), exp_set('event_future_minutes', NULL::int);

-- the status: paused counts, stopped does not, but what happened before; between a stop and a restart nothing
SELECT exp_pause('b') ->> 'status';
SELECT exp_log_event('ann', 'paused'), exp_log_event('ann', 'paused', key => 'b');
SELECT exp_stop('b', 'enough') ->> 'status';
SELECT exp_log_event('ann', 'stopped'), exp_log_event('ann', 'stopped', key => 'b');
UPDATE exp.experiment SET stopped_at = now() - interval '2 days', stops = ARRAY[tstzrange(now() - interval '2 days', NULL)] WHERE key = 'b';
SELECT exp_init();
SELECT exp_log_event('ann', 'before', key => 'b', ts => now() - interval '3 days'), exp_log_event('ann', 'after', key => 'b', ts => now() - interval '1 day'),
       exp_log_event('ann', 'before', ts => now() - interval '3 days'), exp_log_event('ann', 'after', ts => now() - interval '1 day');
SELECT exp_start('b') ->> 'status';
SELECT exp_log_event('ann', 'before', key => 'b', ts => now() - interval '3 days'), exp_log_event('ann', 'between', key => 'b', ts => now() - interval '1 day'),
       exp_log_event('ann', 'again', key => 'b'), exp_log_event('ann', 'between', ts => now() - interval '1 day'), exp_log_event('ann', 'again');
SELECT exp_archive('b') ->> 'status';
SELECT exp_log_event('ann', 'archived', key => 'b'), exp_log_event('ann', 'archived'), exp_log_event('ann', 'draft', key => 'c');
-- a schedule that nobody has carried out yet
SELECT exp_define('s', '{"x": 1}');
SELECT (exp_log_exposure('s', 'sam')).is_new;
UPDATE exp.experiment SET end_at = now() - interval '1 hour' WHERE key = 's';
SELECT exp_init();
SELECT exp_log_event('sam', 'late', key => 's'), exp_log_event('sam', 'late'), exp_log_event('sam', 'in time', ts => now() - interval '2 hours');
UPDATE exp.experiment SET end_at = NULL, status = 'draft', start_at = now() - interval '1 hour' WHERE key = 's';
SELECT exp_init();
SELECT exp_log_event('sam', 'due', key => 's'), exp_log_event('sam', 'due');
UPDATE exp.experiment SET start_at = now() + interval '1 hour' WHERE key = 's';
SELECT exp_init();
SELECT exp_log_event('sam', 'not due', key => 's'), exp_log_event('sam', 'not due');
-- a deleted one is gone, and its key free for another
SELECT exp_delete_experiment('s');
SELECT attempt($$SELECT exp_log_event('sam', 'gone', key => 's')$$);
SELECT exp_define('s', '{"x": 1}'), exp_log_event('sam', 'anew', key => 's'), exp_log_event('sam', 'anew');

-- a holdout counts like an experiment
SELECT exp_create_holdout('programme', 0.5) ->> 'key' AS holdout;
SELECT exp_define('held', '{"x": 1}');
SELECT reason, count(*) FROM exp_log_exposures('held', ARRAY(SELECT 'h' || i FROM generate_series(1, 20) AS i)) GROUP BY 1 ORDER BY 1;
SELECT reason, exp_log_event(subject, 'buy') AS keyless, exp_log_event(subject, 'buy', key => 'programme') AS holdout, exp_log_event(subject, 'buy', key => 'held') AS held, count(*)
FROM exp_assign_many('held', ARRAY(SELECT 'h' || i FROM generate_series(1, 20) AS i)) GROUP BY 1, 2, 3, 4 ORDER BY 1;
SELECT exp_end_holdout('programme') ->> 'status';
SELECT reason, exp_log_event(subject, 'buy') AS keyless, count(*)
FROM exp_assign_many('held', ARRAY(SELECT 'h' || i FROM generate_series(1, 20) AS i)) GROUP BY 1, 2 ORDER BY 1;

-- the same again is not logged again
SELECT exp_log_event('ann', 'pay', 1, dedupe_key => 'order-1'), exp_log_event('ann', 'pay', 1, dedupe_key => 'order-1'), exp_log_event('ann', 'pay', 2, dedupe_key => 'order-2'),
       exp_log_event('bob', 'pay', 3, dedupe_key => 'order-1'), exp_log_event('ann', 'refund', 4, key => 'a', dedupe_key => 'order-1', ts => now() - interval '1 hour');
SELECT subject, event, value FROM exp.event WHERE event IN ('pay', 'refund') ORDER BY value;
SELECT scope_id, subject, key FROM exp.dedupe WHERE key LIKE 'order%' ORDER BY 1, 2, 3;
-- what is rolled back was never logged
BEGIN;
SAVEPOINT s;
SELECT exp_log_event('ann', 'pay', 5, dedupe_key => 'order-5');
ROLLBACK TO s;
SELECT exp_log_event('ann', 'pay', 6, dedupe_key => 'order-5'), exp_log_event('ann', 'pay', 7, dedupe_key => 'order-5');
COMMIT;
BEGIN;
SELECT exp_log_event('ann', 'pay', 8, dedupe_key => 'order-8');
ROLLBACK;
SELECT value FROM exp.event WHERE event = 'pay' AND value > 4;
-- an error later in the call leaves no key
SELECT attempt($$SELECT exp_log_event('ann', 'pay', 'NaN', dedupe_key => 'order-9')$$) LIKE '22023%' AS refused, attempt($$SELECT exp_log_event('ann', 'pay', key => 'absent', dedupe_key => 'order-9')$$) LIKE 'P0002%' AS absent;
SELECT count(*) FROM exp.dedupe WHERE key = 'order-9';

-- what else a row has
BEGIN;
SELECT exp_log_event('row', 'r');
SELECT xid = (pg_current_xact_id()::text)::bigint AS xid, era, epoch, received_at = now() AS received FROM exp.event WHERE subject = 'row';
SAVEPOINT s;
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT exp_log_event('row', 'r', 2);
ROLLBACK TO s;
-- an epoch does not come back
SELECT exp_log_event('row', 'r', 3);
SELECT value, epoch > 0 AS later FROM exp.event WHERE subject = 'row' ORDER BY value;
COMMIT;
SELECT exp_log_event('row', 'r', 4);
SELECT epoch, era = (SELECT era FROM exp.aggregation WHERE system_identifier = (SELECT system_identifier FROM pg_control_system())) AS era FROM exp.event WHERE subject = 'row' AND value = 4;
SELECT count(*) FROM exp.aggregation;

-- scopes: an event belongs to one, and counts in what is inherited there
SELECT exp_create_scope('shop') ->> 'scope', exp_create_scope('shop/eu', 'shop') ->> 'scope', exp_create_scope('blog') ->> 'scope';
SELECT exp_define('wide', '{"x": 1}', scope => 'shop'), exp_update('wide', '{"inherit": true}', scope => 'shop') ->> 'inherit', exp_define('own', '{"x": 1}', scope => 'shop');
SELECT (exp_log_exposure('wide', 'ann', scope => 'shop/eu')).variant, (exp_log_exposure('own', 'ann', scope => 'shop')).variant;
SELECT exp_log_event('ann', 'scoped', scope => 'shop') AS shop, exp_log_event('ann', 'scoped', scope => 'shop/eu') AS eu, exp_log_event('ann', 'scoped', scope => 'blog') AS blog,
       exp_log_event('ann', 'scoped', key => 'wide', scope => 'shop/eu') AS wide_eu;
SELECT attempt($$SELECT exp_log_event('ann', 'scoped', key => 'own', scope => 'shop/eu')$$);
SELECT scope, key, counted FROM stored WHERE event = 'scoped' ORDER BY 1, 2;
-- one of the same key below hides it there
SELECT exp_define('wide', '{"x": 1}', scope => 'shop/eu');
SELECT exp_log_event('ann', 'hidden', scope => 'shop/eu') AS eu, exp_log_event('ann', 'hidden', key => 'wide', scope => 'shop/eu') AS wide_eu, exp_log_event('ann', 'hidden', scope => 'shop') AS shop;
SET pg_experiment.default_scope = 'shop';
SELECT exp_log_event('ann', 'by default');
RESET pg_experiment.default_scope;

-- merged subjects: events are stored under the name that lasts, and those of before move, with their dedupe keys
SELECT exp_define('m', '{"x": 1}'), (exp_log_exposure('m', 'anon')).variant, exp_log_event('anon', 'merge', 1, dedupe_key => 'k1'), exp_log_event('anon', 'merge', 2, dedupe_key => 'k2', key => 'm'),
       exp_log_event('user', 'merge', 3, dedupe_key => 'k2');
SELECT key, variant FROM exp_merge_subject('anon', 'user');
SELECT exp_log_event('anon', 'merge', 4), exp_log_event('user', 'merge', 5), exp_log_event('anon', 'merge', 6, key => 'm'),
       exp_log_event('anon', 'merge', 7, dedupe_key => 'k1'), exp_log_event('user', 'merge', 7, dedupe_key => 'k2');
SELECT subject, value, counted FROM stored WHERE event = 'merge' ORDER BY value;
SELECT subject, key FROM exp.dedupe WHERE key LIKE 'k_' ORDER BY 1, 2;
-- who is who is asked where the experiment is
SELECT count(*) FROM exp_merge_subject('anna', 'ann', scope => 'shop');
SELECT exp_log_event('anna', 'inherited', 1, key => 'wide', scope => 'shop'), exp_log_event('anna', 'inherited', 2, scope => 'shop');
SELECT exp_delete_experiment('wide', scope => 'shop/eu') >= 0 AS deleted, exp_log_event('anna', 'inherited', 3, key => 'wide', scope => 'shop/eu') AS keyed, exp_log_event('anna', 'inherited', 4, scope => 'shop/eu') AS keyless;
SELECT scope, subject, value, counted FROM stored WHERE event = 'inherited' ORDER BY value;

-- erased subjects do not come back with a late event, but by being enrolled anew
SELECT exp_log_event('eve', 'erased', 1, dedupe_key => 'e'), (exp_log_exposure('a', 'eve')).is_new, count(*) >= 0 AS merged FROM exp_merge_subject('eva', 'eve');
SELECT count(*) > 0 AS erased FROM exp_erase_subject('eve');
SELECT exp_log_event('eve', 'erased', 2, dedupe_key => 'e'), exp_log_event('eva', 'erased', 3), exp_log_event('eve', 'erased', 4, key => 'a'), exp_log_event('fay', 'erased', 5);
SELECT subject, value FROM exp.event WHERE event = 'erased';
SELECT count(*) FROM exp.dedupe WHERE subject = 'eve';
SELECT exp_log_event('eve', 'erased', 6, scope => 'shop') AS elsewhere;
SELECT (exp_assign('a', 'eve')).is_new;
SELECT exp_log_event('eve', 'erased', 7, dedupe_key => 'e') AS enrolled, exp_log_event('eve', 'erased', 8, key => 'a') AS keyed, exp_log_event('eve', 'erased', 9, key => 'm') AS other;
SELECT subject, value, counted FROM stored WHERE event = 'erased' ORDER BY value;

-- first exposures are noted once
TRUNCATE exp.exposed;
CREATE VIEW noted AS SELECT x.key, q.subject, count(*) FROM exp.exposed AS q JOIN exp.experiment AS x ON x.id = q.experiment_id GROUP BY 1, 2 ORDER BY 1, 2;
SELECT (exp_assign('m', 'n1')).is_new, (exp_log_exposure('m', 'n2')).is_new, (exp_log_exposure('m', 'n2')).is_new;
TABLE noted;
SELECT count(*) FROM exp_log_exposures('m', ARRAY['n1', 'n2', 'n3']);
SELECT count(*) FROM exp_log_exposures('m', ARRAY['n1', 'n2', 'n3']);
TABLE noted;
BEGIN;
SELECT (exp_log_exposure('m', 'n4')).is_new;
ROLLBACK;
SELECT imported FROM exp_import_assignments('m', $$SELECT 'i' || i AS subject, 'x' AS variant, CASE WHEN i > 1 THEN now() END AS exposed_at FROM generate_series(1, 3) AS i$$);
TABLE noted;
SELECT exp_create_holdout('other', 0.5) ->> 'key', exp_define('governed', '{"x": 1}');
SELECT count(*) FROM exp_log_exposures('governed', ARRAY(SELECT 'g' || i FROM generate_series(1, 10) AS i));
SELECT count(*) FROM exp_log_exposures('governed', ARRAY(SELECT 'g' || i FROM generate_series(1, 10) AS i));
SELECT key, count(*), sum(count) FROM noted WHERE subject LIKE 'g%' GROUP BY 1 ORDER BY 1;

-- where nothing may be written
BEGIN READ ONLY;
SELECT exp_log_event('ann', 'read-only');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;
-- who may
CREATE ROLE event_reader;
CREATE ROLE event_app;
SELECT exp_grant('event_reader', 'reader', 'global'), exp_grant('event_app', 'app', 'shop');
SET ROLE event_reader;
SELECT exp_log_event('ann', 'role');
SET ROLE event_app;
SELECT exp_log_event('ann', 'role', scope => 'shop');
SELECT exp_log_event('ann', 'role');
SELECT count(*) FROM exp.event;
RESET ROLE;
SELECT exp_revoke('event_reader', 'reader', 'global'), exp_revoke('event_app', 'app', 'shop');
DROP OWNED BY event_reader, event_app;
DROP ROLE event_reader, event_app;

-- at every isolation level what is committed counts
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT exp_log_event('ann', 'repeatable', key => 'a', dedupe_key => 'rr'), exp_log_event('ann', 'repeatable', key => 'a', dedupe_key => 'rr');
COMMIT;
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT exp_log_event('ann', 'serializable', key => 'a', dedupe_key => 'sr'), exp_log_event('ann', 'serializable', key => 'a', dedupe_key => 'sr');
COMMIT;
SELECT event, counted FROM stored WHERE event IN ('repeatable', 'serializable') ORDER BY 1;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok AND invariant NOT LIKE '%cron%' ORDER BY 1;
