-- The statistics themselves, on any query: moments, comparisons, corrections, planning.

-- The parts of the aggregates. Nobody calls them, so nobody is granted them: an aggregate runs its parts as its owner.

CREATE FUNCTION @extschema@.exp_moments_add(internal, y double precision)
RETURNS internal
LANGUAGE c IMMUTABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_moments_add_wrapper';
COMMENT ON FUNCTION @extschema@.exp_moments_add(internal, double precision) IS
'A part of the aggregate exp_moments: a row.';
REVOKE ALL ON FUNCTION @extschema@.exp_moments_add(internal, double precision) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_moments_add_pair(internal, y double precision, x double precision)
RETURNS internal
LANGUAGE c IMMUTABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_moments_add_pair_wrapper';
COMMENT ON FUNCTION @extschema@.exp_moments_add_pair(internal, double precision, double precision) IS
'A part of the aggregate exp_moments: a row of two values.';
REVOKE ALL ON FUNCTION @extschema@.exp_moments_add_pair(internal, double precision, double precision) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_moments_combine(internal, internal)
RETURNS internal
LANGUAGE c IMMUTABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_moments_combine_wrapper';
COMMENT ON FUNCTION @extschema@.exp_moments_combine(internal, internal) IS
'A part of the aggregate exp_moments: what two workers saw.';
REVOKE ALL ON FUNCTION @extschema@.exp_moments_combine(internal, internal) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_moments_save(internal)
RETURNS bytea
LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT
AS 'MODULE_PATHNAME', 'exp_moments_save_wrapper';
COMMENT ON FUNCTION @extschema@.exp_moments_save(internal) IS
'A part of the aggregate exp_moments: its state for another process.';
REVOKE ALL ON FUNCTION @extschema@.exp_moments_save(internal) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_moments_load(bytea, internal)
RETURNS internal
LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT
AS 'MODULE_PATHNAME', 'exp_moments_load_wrapper';
COMMENT ON FUNCTION @extschema@.exp_moments_load(bytea, internal) IS
'A part of the aggregate exp_moments: the state of another process.';
REVOKE ALL ON FUNCTION @extschema@.exp_moments_load(bytea, internal) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_moments_answer(internal)
RETURNS jsonb
LANGUAGE c IMMUTABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_moments_answer_wrapper';
COMMENT ON FUNCTION @extschema@.exp_moments_answer(internal) IS
'A part of the aggregate exp_moments: the moments.';
REVOKE ALL ON FUNCTION @extschema@.exp_moments_answer(internal) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_merge_moments_add(internal, moments jsonb)
RETURNS internal
LANGUAGE c IMMUTABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_merge_moments_add_wrapper';
COMMENT ON FUNCTION @extschema@.exp_merge_moments_add(internal, jsonb) IS
'A part of the aggregate exp_merge_moments: a row.';
REVOKE ALL ON FUNCTION @extschema@.exp_merge_moments_add(internal, jsonb) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_merge_moments_combine(internal, internal)
RETURNS internal
LANGUAGE c IMMUTABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_merge_moments_combine_wrapper';
COMMENT ON FUNCTION @extschema@.exp_merge_moments_combine(internal, internal) IS
'A part of the aggregate exp_merge_moments: what two workers saw.';
REVOKE ALL ON FUNCTION @extschema@.exp_merge_moments_combine(internal, internal) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_merge_moments_save(internal)
RETURNS bytea
LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT
AS 'MODULE_PATHNAME', 'exp_merge_moments_save_wrapper';
COMMENT ON FUNCTION @extschema@.exp_merge_moments_save(internal) IS
'A part of the aggregate exp_merge_moments: its state for another process.';
REVOKE ALL ON FUNCTION @extschema@.exp_merge_moments_save(internal) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_merge_moments_load(bytea, internal)
RETURNS internal
LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT
AS 'MODULE_PATHNAME', 'exp_merge_moments_load_wrapper';
COMMENT ON FUNCTION @extschema@.exp_merge_moments_load(bytea, internal) IS
'A part of the aggregate exp_merge_moments: the state of another process.';
REVOKE ALL ON FUNCTION @extschema@.exp_merge_moments_load(bytea, internal) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_merge_moments_answer(internal)
RETURNS jsonb
LANGUAGE c IMMUTABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_merge_moments_answer_wrapper';
COMMENT ON FUNCTION @extschema@.exp_merge_moments_answer(internal) IS
'A part of the aggregate exp_merge_moments: the moments.';
REVOKE ALL ON FUNCTION @extschema@.exp_merge_moments_answer(internal) FROM PUBLIC;

CREATE AGGREGATE @extschema@.exp_moments(y double precision) (
    SFUNC = @extschema@.exp_moments_add,
    STYPE = internal,
    SSPACE = 128,
    COMBINEFUNC = @extschema@.exp_moments_combine,
    SERIALFUNC = @extschema@.exp_moments_save,
    DESERIALFUNC = @extschema@.exp_moments_load,
    FINALFUNC = @extschema@.exp_moments_answer,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.exp_moments(double precision) IS
'What statistics need of a column with one value per subject, as exp_compare takes it: n, mean, m2 (the sum of squares around the mean), nonzero, min, max. NULLs are skipped; NaN and infinities are INVALID_VALUE.';
REVOKE ALL ON FUNCTION @extschema@.exp_moments(double precision) FROM PUBLIC;

CREATE AGGREGATE @extschema@.exp_moments(y double precision, x double precision) (
    SFUNC = @extschema@.exp_moments_add_pair,
    STYPE = internal,
    SSPACE = 128,
    COMBINEFUNC = @extschema@.exp_moments_combine,
    SERIALFUNC = @extschema@.exp_moments_save,
    DESERIALFUNC = @extschema@.exp_moments_load,
    FINALFUNC = @extschema@.exp_moments_answer,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.exp_moments(double precision, double precision) IS
'The same with a second value of each subject, the denominator of a ratio or a covariate: mean_x, m2_x and cxy (the sum of products around the means), too. Rows without y are skipped; without x it is 0.';
REVOKE ALL ON FUNCTION @extschema@.exp_moments(double precision, double precision) FROM PUBLIC;

CREATE AGGREGATE @extschema@.exp_merge_moments(moments jsonb) (
    SFUNC = @extschema@.exp_merge_moments_add,
    STYPE = internal,
    SSPACE = 128,
    COMBINEFUNC = @extschema@.exp_merge_moments_combine,
    SERIALFUNC = @extschema@.exp_merge_moments_save,
    DESERIALFUNC = @extschema@.exp_merge_moments_load,
    FINALFUNC = @extschema@.exp_merge_moments_answer,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE @extschema@.exp_merge_moments(jsonb) IS
'The moments of all the subjects whose moments are given, as if exp_moments had seen them together. NULLs are skipped.';
REVOKE ALL ON FUNCTION @extschema@.exp_merge_moments(jsonb) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_compare(
    control jsonb,
    treatment jsonb,
    kind text DEFAULT 'mean',
    alpha double precision DEFAULT 0.05,
    lift text DEFAULT 'fieller',
    n_star bigint DEFAULT NULL,
    prior jsonb DEFAULT NULL,
    mde double precision DEFAULT NULL,
    OUT n_c bigint,
    OUT n_t bigint,
    OUT mean_c double precision,
    OUT mean_t double precision,
    OUT var_c double precision,
    OUT var_t double precision,
    OUT diff double precision,
    OUT se double precision,
    OUT df double precision,
    OUT diff_lo double precision,
    OUT diff_hi double precision,
    OUT p_value double precision,
    OUT p_adjusted double precision,
    OUT lift double precision,
    OUT lift_lo double precision,
    OUT lift_hi double precision,
    OUT av_p double precision,
    OUT av_log_e double precision,
    OUT av_diff_lo double precision,
    OUT av_diff_hi double precision,
    OUT av_lift_lo double precision,
    OUT av_lift_hi double precision,
    OUT n_star bigint,
    OUT chance_to_win double precision,
    OUT expected_loss_ship double precision,
    OUT expected_loss_keep double precision,
    OUT cred_lo double precision,
    OUT cred_hi double precision,
    OUT power_at_mde double precision,
    OUT mde_now double precision,
    OUT n_needed bigint,
    OUT cuped_theta double precision,
    OUT variance_reduction double precision,
    OUT share_capped double precision,
    OUT decision text,
    OUT reasons text[],
    OUT warnings text[])
RETURNS record
LANGUAGE c IMMUTABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_compare_wrapper';
COMMENT ON FUNCTION @extschema@.exp_compare(jsonb, jsonb, text, double precision, text, bigint, jsonb, double precision) IS
'Compares two arms by their moments (n, mean, m2 or var; n, sum, sum_sq; n, successes): the difference and the lift with intervals for one look and for any number of looks, Bayesian figures, power, and what follows. kind is mean, proportion, ratio (x is the denominator, or d where there is mean_d, as in exp_metric_moments) or cuped (x is the covariate); lift is fieller, delta or log. What does not exist is NULL with a warning.';
REVOKE ALL ON FUNCTION @extschema@.exp_compare(jsonb, jsonb, text, double precision, text, bigint, jsonb, double precision) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_adjust(p_values double precision[], method text DEFAULT 'holm')
RETURNS double precision[]
LANGUAGE c IMMUTABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_adjust_wrapper';
COMMENT ON FUNCTION @extschema@.exp_adjust(double precision[], text) IS
'P-values adjusted for there being many of them, in the order given: holm, hochberg, bh, by or bonferroni. NULLs stay NULL and do not count.';
REVOKE ALL ON FUNCTION @extschema@.exp_adjust(double precision[], text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_power(
    n_control bigint,
    n_treatment bigint,
    baseline double precision,
    effect double precision,
    sd double precision DEFAULT NULL,
    alpha double precision DEFAULT 0.05,
    margin double precision DEFAULT 0)
RETURNS double precision
LANGUAGE c IMMUTABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_power_wrapper';
COMMENT ON FUNCTION @extschema@.exp_power(bigint, bigint, double precision, double precision, double precision, double precision, double precision) IS
'The probability that a two-sided test finds an effect (a difference, not a lift): of a mean with the standard deviation sd, of a proportion without. With a margin above 0: that it shows the treatment to be no worse than that, one-sided.';
REVOKE ALL ON FUNCTION @extschema@.exp_power(bigint, bigint, double precision, double precision, double precision, double precision, double precision) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_sample_size(
    baseline double precision,
    effect double precision,
    sd double precision DEFAULT NULL,
    alpha double precision DEFAULT 0.05,
    power double precision DEFAULT 0.8,
    ratio double precision DEFAULT 1,
    margin double precision DEFAULT 0,
    OUT n_control bigint,
    OUT n_treatment bigint,
    OUT total bigint)
RETURNS record
LANGUAGE c IMMUTABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_sample_size_wrapper';
COMMENT ON FUNCTION @extschema@.exp_sample_size(double precision, double precision, double precision, double precision, double precision, double precision, double precision) IS
'The subjects that it takes to find an effect with this power, ratio of them in the control for each one in the treatment. NULL with a warning where no number is enough.';
REVOKE ALL ON FUNCTION @extschema@.exp_sample_size(double precision, double precision, double precision, double precision, double precision, double precision, double precision) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_mde(
    n_control bigint,
    n_treatment bigint,
    baseline double precision,
    sd double precision DEFAULT NULL,
    alpha double precision DEFAULT 0.05,
    power double precision DEFAULT 0.8)
RETURNS double precision
LANGUAGE c IMMUTABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_mde_wrapper';
COMMENT ON FUNCTION @extschema@.exp_mde(bigint, bigint, double precision, double precision, double precision, double precision) IS
'The smallest effect above 0 that so many subjects find with this power. NULL with a warning where they find none.';
REVOKE ALL ON FUNCTION @extschema@.exp_mde(bigint, bigint, double precision, double precision, double precision, double precision) FROM PUBLIC;
