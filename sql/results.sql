-- Read the counts, and check the split.

CREATE FUNCTION @extschema@.exp_results(key text, scope text DEFAULT NULL)
RETURNS TABLE (variant text, assigned bigint, subjects bigint, exposures bigint, weight double precision)
LANGUAGE c STABLE PARALLEL RESTRICTED ROWS 2
AS 'MODULE_PATHNAME', 'exp_results_wrapper';
COMMENT ON FUNCTION @extschema@.exp_results(text, text) IS
'The maintained counts, one row per variant: subjects assigned, distinct subjects exposed, exposures, and the configured weight. Exact at every moment, the own writes of this transaction included. No rows where there is no such experiment.';
REVOKE ALL ON FUNCTION @extschema@.exp_results(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_srm(key text, scope text DEFAULT NULL)
RETURNS TABLE (population text, variants text[], observed bigint[], expected double precision[], chi2 double precision, df integer, p_value double precision, seq_log_bf double precision, seq_p_value double precision, srm boolean)
LANGUAGE c STABLE PARALLEL RESTRICTED ROWS 2
AS 'MODULE_PATHNAME', 'exp_srm_wrapper';
COMMENT ON FUNCTION @extschema@.exp_srm(text, text) IS
'Sample-ratio mismatch of an experiment: the chi-square test of the assigned and of the exposed subjects against the configured weights. srm is true where p_value < 0.01: do not trust the results then.';
REVOKE ALL ON FUNCTION @extschema@.exp_srm(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_srm_test(
    observed bigint[],
    weights double precision[],
    OUT chi2 double precision,
    OUT df integer,
    OUT p_value double precision,
    OUT seq_log_bf double precision,
    OUT seq_p_value double precision)
RETURNS record
LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT
AS 'MODULE_PATHNAME', 'exp_srm_test_wrapper';
COMMENT ON FUNCTION @extschema@.exp_srm_test(bigint[], double precision[]) IS
'The sample-ratio-mismatch test on counts of your own: Pearson chi-square (valid for one look) and the sequential Dirichlet-multinomial test (valid for any number of looks).';
REVOKE ALL ON FUNCTION @extschema@.exp_srm_test(bigint[], double precision[]) FROM PUBLIC;
