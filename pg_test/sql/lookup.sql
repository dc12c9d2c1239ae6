-- What is looked up without the executor is what SQL answers: also by savepoints, under other shapes of the tables, and while it changes.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_define('e', '{"control": 1, "treatment": 1}'), exp_define('other', '{"control": 1, "treatment": 1}'), exp_define_metric('orders', 'count', 'order', conversion_window => '2 days 03:00:00'), exp_define_metric('bought', 'conversion', 'order', conversion_window => '3 days');
SELECT exp_add_metric('e', 'orders', 'primary'), exp_add_metric('e', 'bought'), exp_add_metric('other', 'orders');
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(1, 400) AS i));
SELECT sum(exp_log_event('s' || i, 'order')) AS counted FROM generate_series(1, 400, 3) AS i;
SELECT count(*) FROM exp_aggregate();
CREATE VIEW stale AS SELECT DISTINCT warnings @> '{stale_aggregation}' AS stale FROM exp_analyze('e');
CREATE VIEW answer AS SELECT md5(string_agg(a::text, E'\n' ORDER BY metric)) FROM exp_analyze('e') AS a;
SELECT metric, n_c + n_t AS subjects, mature, decision, reasons FROM exp_analyze('e');

-- events wait: one's own at once, those of a savepoint until it is rolled back, those of another name or experiment never
SELECT * FROM stale;
BEGIN;
SELECT * FROM stale;
SAVEPOINT a;
SELECT exp_log_event('s2', 'order');
SELECT * FROM stale;
ROLLBACK TO a;
SELECT * FROM stale;
SELECT exp_log_event('s2', 'visit');
SELECT * FROM stale;
SELECT exp_log_event('s2', 'order');
SELECT * FROM stale;
ROLLBACK;
SELECT * FROM stale;
-- one function that logs sees it in the query that follows
DO $$
DECLARE
    before boolean; after boolean;
BEGIN
    SELECT * INTO before FROM stale;
    BEGIN
        PERFORM exp_log_event('s5', 'order');
        SELECT * INTO after FROM stale;
        RAISE EXCEPTION 'taken back';
    EXCEPTION WHEN raise_exception THEN NULL;
    END;
    RAISE NOTICE 'before %, within %, after %', before, after, (SELECT * FROM stale);
END $$;

-- tables that are not as the store made them are asked by SQL: the same answer
CREATE FUNCTION same(change text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    was text; is_now text;
BEGIN
    SELECT * INTO was FROM answer;
    BEGIN
        EXECUTE change;
        SELECT * INTO is_now FROM answer;
        RAISE EXCEPTION 'taken back';
    EXCEPTION WHEN raise_exception THEN RETURN was = is_now;
    END;
END $$;
SELECT change, same(change) FROM (VALUES
    ('ALTER TABLE exp.metric FORCE ROW LEVEL SECURITY'), ('ALTER INDEX exp.metric_pkey RENAME TO a'), ('ALTER TABLE exp.experiment_metric FORCE ROW LEVEL SECURITY'),
    ('ALTER TABLE exp.moment FORCE ROW LEVEL SECURITY'), ('ALTER TABLE exp.tally FORCE ROW LEVEL SECURITY'), ('ALTER TABLE exp.tally_delta FORCE ROW LEVEL SECURITY'),
    ('ALTER TABLE exp.period FORCE ROW LEVEL SECURITY'), ('DROP INDEX exp.crossover_experiment_idx'), ('ALTER TABLE exp.aggregation FORCE ROW LEVEL SECURITY'),
    ('ALTER TABLE exp.experiment FORCE ROW LEVEL SECURITY'), ('ALTER TABLE exp.winner_policy FORCE ROW LEVEL SECURITY'), ('ALTER TABLE exp.variant FORCE ROW LEVEL SECURITY'),
    ('ALTER TABLE exp.scope FORCE ROW LEVEL SECURITY'), ('ALTER TABLE exp.override FORCE ROW LEVEL SECURITY'), ('ALTER TABLE exp.governed FORCE ROW LEVEL SECURITY'),
    ('CREATE TABLE child () INHERITS (exp.moment)'), ('ALTER TABLE exp.moment ADD COLUMN mine integer DEFAULT 7'), ('ALTER TABLE exp.metric ALTER COLUMN cap TYPE numeric'),
    ('DROP INDEX exp.experiment_scope_key_key; CREATE UNIQUE INDEX experiment_scope_key_key ON exp.experiment (scope_id, key) WHERE deleted_at IS NOT NULL')) AS c (change);
-- and what changes in them is seen at once
SELECT change, same(change) FROM (VALUES
    ('UPDATE exp.metric SET cap = 0'), ('DELETE FROM exp.experiment_metric'), ('DELETE FROM exp.moment'), ('UPDATE exp.tally_delta SET subjects = 300'), ('INSERT INTO exp.crossover SELECT id FROM exp.experiment'),
    ('UPDATE exp.aggregation SET aggregated_at = aggregated_at + interval ''1 hour''')) AS c (change);

-- what a policy says is of the next call, and not of one that was rolled back
SELECT DISTINCT n_star FROM exp_analyze('e');
BEGIN;
SELECT exp_set_winner_policy('e', '{"n_star": 777}') ->> 'n_star' AS n_star;
SELECT DISTINCT n_star FROM exp_analyze('e');
ROLLBACK;
SELECT DISTINCT n_star FROM exp_analyze('e');
-- as the caller's snapshot has it, which is the same one after a savepoint is rolled back
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT * FROM stale;
SAVEPOINT a;
SELECT exp_log_event('s8', 'order');
SELECT * FROM stale;
ROLLBACK TO a;
SELECT * FROM stale;
SELECT exp_log_event('s8', 'order');
SELECT * FROM stale;
COMMIT;
SELECT * FROM stale;
