-- Readers in parallel workers: they answer what the session itself would, what it has not committed included.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
CREATE ROLE regress_parallel_reader;
SELECT exp_define('e', '{"a": 1, "b": 1}'), exp_define('e', '{"only": 1}', scope => 'shop');
SELECT exp_grant('regress_parallel_reader', 'reader', 'shop');
CREATE TABLE users AS SELECT 'u' || i AS id FROM generate_series(1, 2000) AS i;
ANALYZE users;
GRANT SELECT ON users TO regress_parallel_reader;
SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT id FROM users LIMIT 1000));

CREATE TABLE alone AS SELECT id, exp_peek('e', id) AS variant FROM users;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
SET parallel_leader_participation = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM users WHERE exp_peek('e', id) = 'a';
SELECT count(*) AS differing FROM users JOIN alone USING (id) WHERE exp_peek('e', id) IS DISTINCT FROM variant;
SELECT count(exp_get('e')) FROM users;
SELECT count(DISTINCT exp_bucket('native', 'seed', id)) FROM users;
-- the session's settings
SET pg_experiment.default_scope = 'shop';
SELECT exp_peek('e', id) AS variant, count(*) FROM users GROUP BY 1;
RESET pg_experiment.default_scope;
-- the session's role
SET ROLE regress_parallel_reader;
SELECT exp_peek('e', id, scope => 'shop') AS variant, count(*) FROM users GROUP BY 1;
SELECT count(exp_peek('e', id)) FROM users;
RESET ROLE;
-- what the transaction did, rolled back savepoints aside
BEGIN;
SELECT exp_define('own', '{"x": 1}', scope => 'own');
SAVEPOINT s;
SELECT exp_define('e', coverage => 0);
SELECT count(exp_peek('e', id)) AS enrolled FROM users;
ROLLBACK TO s;
SELECT exp_peek('own', id, scope => 'own') AS variant, count(*) FROM users GROUP BY 1;
SELECT count(*) FROM exp_assign_many('own', ARRAY(SELECT id FROM users LIMIT 10), scope => 'own');
SELECT exp_pause('own', 'own') ->> 'status' AS status;
SELECT exp_peek('own', id, scope => 'own') AS variant, count(*) FROM users GROUP BY 1 ORDER BY 1;
-- counts are the session's own business: exp_results stays with it
SELECT sum(assigned) FROM exp_results('own', 'own'), users;
CREATE FUNCTION nodes(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE line text;
BEGIN
    FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
        IF line !~ '(InitPlan|Params Evaluated|Filter)' THEN RETURN NEXT line; END IF;
    END LOOP;
END $$;
SELECT nodes($$SELECT count(*) FROM users WHERE length(id) > (SELECT sum(assigned) FROM exp_results('own', 'own'))$$);
COMMIT;
-- whatever may run in a worker does
SELECT CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'force_parallel_mode' ELSE 'debug_parallel_query' END AS force_parallel \gset
SET :force_parallel = on;
SELECT exp_peek('own', 'u1', scope => 'own') AS variant, exp_get('e') ->> 'key' AS key, exp_bucket('native', 's', 'u') > 0 AS bucket;
SELECT key, scope FROM exp_list(include_below => true) ORDER BY scope;
SELECT variant, exposures FROM exp_get_assignment('own', 'u1', 'own');
SELECT round(chi2::numeric, 4) AS chi2, df FROM exp_srm_test(ARRAY[40, 60], ARRAY[1, 1]);
SELECT sum(assigned) FROM exp_results('e');
SELECT exp_get('');
SELECT (exp_assign('e', 'new')).reason;
RESET :force_parallel;
-- an index on a bucket
CREATE INDEX ON users (exp_bucket('native', 'holdout', id));
ANALYZE users;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT id FROM users WHERE exp_bucket('native', 'holdout', id) < 0.001;
SELECT id FROM users WHERE exp_bucket('native', 'holdout', id) < 0.001;
RESET ALL;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
SELECT exp_revoke('regress_parallel_reader', 'reader', 'shop');
DROP OWNED BY regress_parallel_reader;
DROP ROLE regress_parallel_reader;
