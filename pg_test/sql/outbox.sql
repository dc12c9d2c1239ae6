-- What others are told: in the transaction of the change, one sequence for each experiment, none skipped.
\set SHOW_CONTEXT never
\pset null NULL
CREATE EXTENSION pg_experiment;
SELECT events FROM exp_outbox();
SELECT watermark AS w FROM exp_outbox() \gset
SELECT exp_init();
SELECT events FROM exp_outbox();
SELECT watermark AS start FROM exp_outbox('now') \gset

-- The life of an experiment.
SELECT exp_define('e', '{"control":1,"treatment":1}', status => 'draft');
SELECT exp_start('e') ->> 'status';
SELECT exp_pause('e') ->> 'status';
SELECT exp_resume('e') ->> 'status';
SELECT exp_update('e', '{"description": "d", "coverage": 0.5}') ->> 'key';
SELECT exp_update('e', '{"description": "d"}') ->> 'key';
SELECT exp_stop('e', 'enough', 'treatment') ->> 'status';
SELECT exp_update('e', '{"winner": "control", "reason": "second thoughts"}') ->> 'winner';
SELECT exp_archive('e') ->> 'status';
SELECT exp_delete_experiment('e');
SELECT sequence, topic, payload - 'decided_at' AS payload FROM exp_changes('e');
SELECT sequence, topic FROM exp_changes('e', 10);
SELECT count(*) FROM exp_changes('e', batch => 3);
-- A key that is used again goes on.
SELECT exp_define('e', '{"control":1,"treatment":1}');
SELECT sequence, topic, payload FROM exp_changes('e', 14);
SELECT id, scope, experiment, sequence, topic, payload - 'digest' AS payload FROM exp.outbox WHERE experiment IS NULL ORDER BY id LIMIT 3;

-- What is rolled back was never told; sequences have no gaps.
BEGIN;
SELECT exp_stop('e', 'x') ->> 'status';
ROLLBACK;
BEGIN;
SAVEPOINT a;
SELECT exp_pause('e') ->> 'status';
ROLLBACK TO a;
SELECT exp_update('e', '{"name": "n"}') ->> 'name';
COMMIT;
SELECT array_agg(sequence ORDER BY sequence) = array_agg(n ORDER BY sequence) AS gapless, max(sequence)
FROM (SELECT sequence, row_number() OVER (ORDER BY sequence) AS n FROM exp_changes('e')) AS s;

-- A policy that decides.
SELECT exp_define('p', '{"control":1,"treatment":1}');
SELECT count(*) FROM exp_log_exposures('p', ARRAY(SELECT 's' || i FROM generate_series(1, 20) AS i));
SELECT exp_define_metric('buyers', 'conversion', 'buy'), exp_add_metric('p', 'buyers', 'primary') IS NOT NULL;
SELECT exp_set_winner_policy('p', '{"mode": "automatic", "override": "treatment", "then": "serve"}') ->> 'override';
SELECT gate, passed FROM exp_evaluate_winner('p') ORDER BY gate;
SELECT sequence, topic, payload - ARRAY['decided_at', 'decision_id', 'facts'] AS payload FROM exp_changes('p') WHERE topic <> 'experiment.updated';
SELECT exp_define('q', '{"control":1,"treatment":1}');
SELECT exp_set_winner_policy('q', '{"mode": "automatic", "override": "treatment", "then": "nothing"}') ->> 'override';
SELECT count(*) FROM exp_log_exposures('q', ARRAY(SELECT 's' || i FROM generate_series(1, 20) AS i));
SELECT gate, passed FROM exp_evaluate_winner('q') ORDER BY gate;
-- Declared by people later: it is known already.
SELECT exp_stop('q', 'as decided', 'treatment') ->> 'status';
SELECT topic, payload ->> 'winner' AS winner, payload ->> 'previous' AS previous, payload ->> 'mode' AS mode FROM exp_changes('q') WHERE topic LIKE '%winner%';
SELECT exp_update('q', '{"winner": "control"}') ->> 'winner';
SELECT topic, payload ->> 'winner' AS winner, payload ->> 'previous' AS previous, payload ->> 'mode' AS mode FROM exp_changes('q') WHERE topic LIKE '%winner%';

-- Schedules tell, too; holdouts have topics of their own; draft to archived.
SELECT exp_define('timed', '{"control":1,"treatment":1}', status => 'draft');
SELECT exp_update('timed', jsonb_build_object('start_at', clock_timestamp() + interval '0.2 s')) ->> 'status';
SELECT pg_sleep(0.3);
SELECT task, error FROM exp_maintain('schedule');
SELECT topic, payload FROM exp_changes('timed') WHERE topic <> 'experiment.updated';
SELECT exp_create_holdout('h', 0.1) ->> 'status';
SELECT exp_end_holdout('h') ->> 'status';
SELECT topic, payload FROM exp_changes('h');

SELECT exp_define('n1', '{"control":1}'), exp_define('n2', '{"control":1}');

-- Watermarks.
SELECT jsonb_array_length(events) = (SELECT count(*) FROM exp.outbox) AS all, watermark AS w FROM exp_outbox(:'start') \gset
\echo :all
SELECT events FROM exp_outbox(:'w');
SELECT exp_update('n1', '{"name": "x"}') ->> 'name';
SELECT e ->> 'topic' AS topic, e ->> 'experiment' AS experiment FROM exp_outbox(:'w') AS o, jsonb_array_elements(o.events) AS e;
-- In pages: every event once.
WITH RECURSIVE pages AS (
    SELECT o.watermark, o.events FROM exp_outbox(NULL, 3) AS o
    UNION ALL
    SELECT o.watermark, o.events FROM pages AS p, LATERAL exp_outbox(p.watermark, 3) AS o WHERE jsonb_array_length(p.events) = 3)
SELECT count(*) = count(DISTINCT e -> 'id') AS once, count(*) = (SELECT count(*) FROM exp.outbox) AS all
FROM pages, jsonb_array_elements(events) AS e;
-- Its own transaction's events come after the commit.
BEGIN;
SELECT watermark AS w FROM exp_outbox('now') \gset
SELECT exp_update('n1', '{"name": "y"}') ->> 'name';
SELECT watermark AS w, events FROM exp_outbox(:'w') \gset
\echo :events
COMMIT;
SELECT e ->> 'topic' AS topic, e ->> 'experiment' AS experiment FROM exp_outbox(:'w') AS o, jsonb_array_elements(o.events) AS e;
-- Scopes.
SELECT exp_define('s', '{"control":1}', scope => 'shop');
SELECT jsonb_array_length(events) FROM exp_outbox(:'w', scope => 'shop');
SELECT jsonb_array_length(events) FROM exp_outbox(:'w');
SELECT jsonb_array_length(events) FROM exp_outbox(:'w', include_below => true);
SELECT events FROM exp_outbox(scope => 'nowhere');

-- Bad input. (Watermarks have the number of the cluster in them: only the messages are shown.)
\set VERBOSITY terse
SELECT * FROM exp_outbox('');
SELECT * FROM exp_outbox('1/2');
SELECT * FROM exp_outbox(split_part(:'w', '/', 1) || '/-1/1:1:');
SELECT * FROM exp_outbox('ffffffffffffffff/1:1:');
SELECT * FROM exp_outbox(split_part(:'w', '/', 1) || '/1/5:4:');
SELECT * FROM exp_outbox(split_part(:'w', '/', 1) || '/1/1:9:9');
SELECT * FROM exp_outbox(split_part(:'w', '/', 1) || '/1/1:1:/1/1:1:/x');
SELECT * FROM exp_outbox(split_part(:'w', '/', 1) || '/1/1:1:/1/1:1:');
SELECT * FROM exp_outbox(split_part(:'w', '/', 1) || '/1/1:99999999999999999999:');
\set VERBOSITY default
SELECT * FROM exp_outbox(NULL, 0);
SELECT * FROM exp_outbox(NULL, 100001);
SELECT count(*) FROM exp_changes(NULL);
SELECT count(*) FROM exp_changes('absent'), exp_changes('e', 9223372036854775807) AS none;
SELECT count(*) FROM exp_changes('e', batch => -1);
SELECT count(*) FROM exp_changes('');

-- Who may.
CREATE ROLE regress_outbox_reader;
SELECT exp_grant('regress_outbox_reader', 'reader', 'shop');
SET ROLE regress_outbox_reader;
SELECT topic FROM exp_changes('s', scope => 'shop');
SELECT jsonb_array_length(events) > 0 FROM exp_outbox(scope => 'shop');
SELECT * FROM exp_outbox();
SELECT count(*) FROM exp_changes('e');
SELECT count(*) FROM exp.outbox;
RESET ROLE;
SELECT exp_revoke('regress_outbox_reader', 'reader', 'shop');
REVOKE USAGE ON SCHEMA public FROM regress_outbox_reader;
DROP ROLE regress_outbox_reader;

-- Retention.
UPDATE exp.outbox SET at = at - interval '31 days' WHERE experiment = 'e';
SELECT task, done > 0 AS done, error FROM exp_maintain('retention');
SELECT count(*) FROM exp_changes('e');
SELECT exp_update('e', '{"name": "later"}') ->> 'name';
SELECT sequence > 15 AS goes_on, topic FROM exp_changes('e');
-- where the log's last record ends with a page, the next one is to begin behind a header that is not there yet
CREATE FUNCTION fill_page() RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    free int;
    used int := 56;
BEGIN
    FOR i IN 1..1000 LOOP
        free := 8192 - ((pg_current_wal_insert_lsn() - '0/0') % 8192)::int;
        IF free = 8192 - 24 THEN
            -- Before anybody else writes.
            PERFORM exp_outbox();
            RETURN true;
        END IF;
        -- A long message has a longer header than a short one, so that what it takes is learnt.
        PERFORM pg_logical_emit_message(false, 'fill', repeat('x', greatest(300, free - used)));
        used := CASE WHEN free - used >= 300 THEN used + ((pg_current_wal_insert_lsn() - '0/0') % 8192)::int - 24 ELSE used END;
    END LOOP;
    RETURN false;
END $$;
SELECT watermark IS NOT NULL AS warm FROM exp_outbox();
SELECT fill_page();
SELECT fill_page();
DROP FUNCTION fill_page;
