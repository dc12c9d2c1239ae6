-- Results: counts that are exact at every moment, and the check of the split.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_init();

-- The counts beside a recount.
CREATE FUNCTION recount(k text) RETURNS TABLE (variant text, assigned bigint, subjects bigint, exposures bigint, same boolean) LANGUAGE sql AS $$
    SELECT r.variant, r.assigned, r.subjects, r.exposures,
           (r.assigned, r.subjects, r.exposures) IS NOT DISTINCT FROM (coalesce(n.a, 0), coalesce(n.s, 0), coalesce(n.x, 0))
    FROM exp_results(k) AS r
    LEFT JOIN (SELECT e.variant, count(*) AS a, count(*) FILTER (WHERE e.exposures > 0) AS s, sum(e.exposures)::bigint AS x
               FROM exp.enrolled AS e WHERE e.experiment = k GROUP BY e.variant) AS n USING (variant)
    ORDER BY r.variant
    $$;

-- one row for each variant, in the order of the definition, before anybody came
SELECT exp_define('e', '[{"key": "z", "weight": 1}, {"key": "a", "weight": 3}]');
SELECT * FROM exp_results('e');
SELECT * FROM exp_results('absent');
SELECT * FROM exp_results(NULL);
SELECT * FROM exp_results('e', 'nowhere');

-- inside the transaction, after a rollback, after the commit
BEGIN;
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 'u' || i FROM generate_series(1, 40) AS i));
SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT 'v' || i FROM generate_series(1, 40) AS i));
SELECT * FROM recount('e');
SAVEPOINT a;
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 'v' || i FROM generate_series(1, 40) AS i));
SELECT exp_forget_subject('e', 'u1'), exp_forget_subject('e', 'v1');
SELECT * FROM recount('e');
ROLLBACK TO a;
SELECT * FROM recount('e');
ROLLBACK;
SELECT * FROM recount('e');
BEGIN;
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 'u' || i FROM generate_series(1, 40) AS i));
COMMIT;
SELECT * FROM recount('e');
-- several statements of one transaction, whose counts are one row waiting to be folded
BEGIN;
SELECT count(*) FROM generate_series(1, 50) AS i, LATERAL exp_assign('e', 'w' || i);
SELECT count(*) FROM generate_series(1, 50) AS i, LATERAL exp_log_exposure('e', 'w' || i);
COMMIT;
SELECT * FROM recount('e');
SELECT count(*) AS waiting FROM exp.tally_delta;
SELECT done, remaining, error FROM exp_maintain('fold');
SELECT * FROM recount('e');
SELECT count(*) AS waiting FROM exp.tally_delta;
-- what was assigned and forgotten in one transaction leaves no trace
BEGIN;
SELECT reason FROM exp_log_exposure('e', 'passing');
SELECT exp_forget_subject('e', 'passing');
COMMIT;
SELECT count(*) AS waiting FROM exp.tally_delta;
SELECT * FROM recount('e');
-- in any status, and after everybody is forgotten
SELECT exp_archive('e') ->> 'status' AS status;
SELECT * FROM recount('e');
SELECT count(*) FILTER (WHERE exp_forget_subject('e', subject)) AS forgotten FROM (SELECT subject FROM exp.enrolled) AS s;
SELECT * FROM exp_results('e');
-- results in the statement that assigns: those before it began, or of what it did so far, but never anything else
SELECT exp_define('f', '{"a": 1}');
SELECT (exp_assign('f', 's1')).reason, (SELECT assigned FROM exp_results('f')) BETWEEN 0 AND 1 AS sane;
SELECT assigned FROM exp_results('f');

-- exp_srm: against the weights, of the assigned and of the exposed
SELECT exp_define('srm', '[{"key": "a", "weight": 1}, {"key": "b", "weight": 3}]');
SELECT * FROM exp_srm('srm');
SELECT count(*) FROM exp_assign_many('srm', ARRAY(SELECT 's' || i FROM generate_series(1, 4000) AS i));
SELECT count(*) FROM exp_log_exposures('srm', ARRAY(SELECT 's' || i FROM generate_series(1, 1000) AS i));
SELECT population, variants, observed, expected, round(chi2::numeric, 6) AS chi2, df, round(p_value::numeric, 6) AS p_value,
       round(seq_log_bf::numeric, 6) AS seq_log_bf, round(seq_p_value::numeric, 6) AS seq_p_value, srm
FROM exp_srm('srm');
-- it says what exp_srm_test says of its counts
SELECT s.population, (s.chi2, s.df, s.p_value, s.seq_log_bf, s.seq_p_value) = (t.chi2, t.df, t.p_value, t.seq_log_bf, t.seq_p_value) AS same
FROM exp_srm('srm') AS s, LATERAL exp_srm_test(s.observed, ARRAY[1, 3]) AS t;
-- a split that is broken: every other subject of one variant is lost
SELECT count(*) FILTER (WHERE exp_forget_subject('srm', subject)) > 300 AS lost
FROM (SELECT subject FROM exp.enrolled WHERE experiment = 'srm' AND variant = 'a' AND right(subject, 1) IN ('0', '2', '4', '6', '8')) AS s;
SELECT population, p_value < 1e-9 AS certain, srm FROM exp_srm('srm');
SELECT * FROM exp_srm('absent');
SELECT * FROM exp_srm(NULL);
-- a single variant has no split to check
SELECT population, observed, expected, chi2, df, p_value, srm FROM exp_srm('f');

-- exp_srm_test: values of an independent implementation (scipy.stats.chisquare, scipy.special.gammaln)
SELECT observed, weights, round(t.chi2::numeric, 6) AS chi2, t.df, round(t.p_value::numeric, 9) AS p_value, round(t.seq_log_bf::numeric, 6) AS seq_log_bf, round(t.seq_p_value::numeric, 9) AS seq_p_value
FROM (VALUES (ARRAY[44700, 45489], ARRAY[1, 1]::float8[]), (ARRAY[50, 50], ARRAY[1, 1]), (ARRAY[10, 30], ARRAY[1, 3]), (ARRAY[60, 40], ARRAY[0.5, 0.5]),
             (ARRAY[100, 110, 120, 90], ARRAY[1, 1, 1, 1]), (ARRAY[1000, 1300, 1900], ARRAY[1, 1, 2])) AS v (observed, weights),
     LATERAL exp_srm_test(observed::bigint[], weights) AS t;
-- no subjects: nothing to test; a weight of 0 must have none
SELECT * FROM exp_srm_test(ARRAY[0, 0], ARRAY[1, 1]);
SELECT * FROM exp_srm_test(ARRAY[5, 5, 0], ARRAY[1, 1, 0]);
SELECT * FROM exp_srm_test(ARRAY[5, 5, 1], ARRAY[1, 1, 0]);
SELECT * FROM exp_srm_test(NULL, ARRAY[1, 1]);
SELECT * FROM exp_srm_test(ARRAY[1, 1], NULL);
SELECT * FROM exp_srm_test(observed => ARRAY[9223372036854775807, 0], weights => ARRAY[1e308, 1e308]);
-- INVALID_COUNTS
SELECT exp_srm_test(ARRAY[1, 2], ARRAY[1]);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_srm_test('{}', '{}');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_srm_test(ARRAY[5], ARRAY[1]);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_srm_test(ARRAY[1, -2], ARRAY[1, 1]);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_srm_test(ARRAY[1, 2], ARRAY[1, -1]);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_srm_test(ARRAY[1, 2], ARRAY[0, 0]);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_srm_test(ARRAY[1, 2], ARRAY[1, 'NaN'::float8]);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_srm_test(ARRAY[1, 2], ARRAY[1, 'Infinity'::float8]);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_srm_test(ARRAY[1, NULL], ARRAY[1, 1]);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_srm_test(ARRAY[1, 2], ARRAY[NULL, 1]);
\echo :LAST_ERROR_SQLSTATE
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
