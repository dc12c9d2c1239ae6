-- What row security costs whoever reads the tables: counting 1,000,000 assignments in 10,000 experiments, as the owner
-- and as a role that exp_grant made a reader. Medians of 21 runs, in milliseconds; some minutes in all. In a database
-- without experiments:
--   eval "$(scripts/cluster.sh env)" && createdb row_security && psql -d row_security -f bench/row_security.sql
\set ON_ERROR_STOP on
\set QUIET on
SET client_min_messages = warning;
CREATE EXTENSION pg_experiment;
SELECT exp_init() AS store_version \gset

SELECT count(exp_define('experiment-' || i, '{"control": 1, "treatment": 1}')) AS experiments
FROM generate_series(1, 10000) AS i;
SELECT count(*) AS assignments
FROM generate_series(1, 10000) AS i,
    exp_assign_many('experiment-' || i, ARRAY(SELECT i || '-' || j FROM generate_series(1, 100) AS j));
VACUUM ANALYZE;

-- The name is of the cluster, not of the database: gone before the end.
CREATE ROLE row_security_reader;
SELECT exp_grant('row_security_reader', 'reader', 'global') IS NULL AS granted \gset

-- One process each, so that workers that start do not blur it; compiled by nobody.
SET max_parallel_workers_per_gather = 0;
SET jit = off;

CREATE SCHEMA measure;
GRANT USAGE ON SCHEMA measure TO row_security_reader;
CREATE FUNCTION measure.median(query text, OUT milliseconds numeric, OUT answer bigint) LANGUAGE plpgsql AS $$
DECLARE
    began timestamptz;
    taken float8[] := '{}';
BEGIN
    -- The first fills caches.
    EXECUTE query INTO answer;
    FOR run IN 1..21 LOOP
        began := clock_timestamp();
        EXECUTE query INTO answer;
        taken := taken || extract(epoch FROM clock_timestamp() - began) * 1000;
    END LOOP;
    milliseconds := round((SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY t) FROM unnest(taken) AS t)::numeric, 1);
END $$;

\set QUIET off
\echo 'The owner:'
SELECT * FROM measure.median('SELECT count(*) FROM exp.assignment');
SET ROLE row_security_reader;
\echo 'A reader, through the policy:'
SELECT * FROM measure.median('SELECT count(*) FROM exp.assignment');
\echo 'Of which finding what may be read, once a query:'
SELECT * FROM measure.median('SELECT count(*) FROM exp.readable_experiments(current_user)');
RESET ROLE;
EXPLAIN (COSTS OFF) SELECT count(*) FROM exp.assignment;
SET ROLE row_security_reader;
EXPLAIN (COSTS OFF) SELECT count(*) FROM exp.assignment;
RESET ROLE;

\set QUIET on
SELECT exp_revoke('row_security_reader', 'reader', 'global') IS NULL AS revoked \gset
DROP OWNED BY row_security_reader;
DROP ROLE row_security_reader;
