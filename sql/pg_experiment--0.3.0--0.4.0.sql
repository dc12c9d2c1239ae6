-- What ALTER EXTENSION UPDATE runs: statistics and the winner are added to the functions of 0.3.0, which stay as they are
-- but for what is said here. The data is not touched; exp_init() brings it along.

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

CREATE FUNCTION @extschema@.exp_set_winner_policy(key text, policy jsonb, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_set_winner_policy_wrapper';
COMMENT ON FUNCTION @extschema@.exp_set_winner_policy(text, jsonb, text) IS
'Says how the winner is found, as a whole; returns the policy as kept. Members, all optional: mode (manual, automatic, anytime), metric, alpha, n_star, mde, pick_after, dwell, min_assignments, min_exposures, min_conversions, guardrails [{"metric","margin"}], override, then (nothing, stop, serve), on_breach (nothing, stop). What the error of a decision rests on cannot change once it was evaluated with data, but with "restart": true, which begins anew.';
REVOKE ALL ON FUNCTION @extschema@.exp_set_winner_policy(text, jsonb, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_evaluate_winner(key text, scope text DEFAULT NULL)
RETURNS TABLE (gate text, passed boolean, detail text, numbers jsonb)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 10
AS 'MODULE_PATHNAME', 'exp_evaluate_winner_wrapper';
COMMENT ON FUNCTION @extschema@.exp_evaluate_winner(text, text) IS
'Evaluates an experiment by its winner policy: one row for each gate in order, up to the first that is closed, then one for the decision. Decides, once, where all gates are open, and does what the policy says. May be called at any time; exp_maintain() does it every minute.';
REVOKE ALL ON FUNCTION @extschema@.exp_evaluate_winner(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_winner(key text, scope text DEFAULT NULL)
RETURNS TABLE (winner text, decided_at timestamptz, reason text, mode text, evidence jsonb)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1
AS 'MODULE_PATHNAME', 'exp_winner_wrapper';
COMMENT ON FUNCTION @extschema@.exp_winner(text, text) IS
'Who won, when, why, in which mode and by which numbers: what a policy decided, or what exp_stop() or exp_update() declared (mode manual, without evidence). One row, its winner NULL as long as there is none; no row where there is no such experiment.';
REVOKE ALL ON FUNCTION @extschema@.exp_winner(text, text) FROM PUBLIC;

-- What the numbers of an experiment say, and planning.

CREATE FUNCTION @extschema@.exp_analyze(
    key text,
    metric text DEFAULT NULL,
    method text DEFAULT 'fieller',
    cuped boolean DEFAULT NULL,
    correction text DEFAULT 'holm',
    by text DEFAULT NULL,
    as_of timestamp with time zone DEFAULT NULL,
    population text DEFAULT 'exposed',
    scope text DEFAULT NULL)
RETURNS TABLE (
    experiment text,
    metric text,
    variant text,
    control text,
    role text,
    as_of timestamp with time zone,
    srm_p double precision,
    srm_seq_p double precision,
    n_c bigint,
    n_t bigint,
    mean_c double precision,
    mean_t double precision,
    var_c double precision,
    var_t double precision,
    diff double precision,
    se double precision,
    df double precision,
    diff_lo double precision,
    diff_hi double precision,
    p_value double precision,
    p_adjusted double precision,
    lift double precision,
    lift_lo double precision,
    lift_hi double precision,
    av_p double precision,
    av_log_e double precision,
    av_diff_lo double precision,
    av_diff_hi double precision,
    av_lift_lo double precision,
    av_lift_hi double precision,
    n_star bigint,
    chance_to_win double precision,
    expected_loss_ship double precision,
    expected_loss_keep double precision,
    cred_lo double precision,
    cred_hi double precision,
    power_at_mde double precision,
    mde_now double precision,
    n_needed bigint,
    cuped_theta double precision,
    variance_reduction double precision,
    share_capped double precision,
    decision text,
    reasons text[],
    warnings text[],
    segment text,
    mature double precision)
LANGUAGE c STABLE PARALLEL UNSAFE ROWS 5
AS 'MODULE_PATHNAME', 'exp_analyze_wrapper';
COMMENT ON FUNCTION @extschema@.exp_analyze(text, text, text, boolean, text, text, timestamp with time zone, text, text) IS
'What the numbers of an experiment say: one row for each metric and treatment, the primary metric first, against the control (the variant named control, else the first). method: how the interval of the lift is made (fieller, delta, log). cuped: whether means are adjusted for the covariate before exposure; NULL for where it reduces the variance. correction: holm, hochberg, bh, by or bonferroni, over all rows of a role. by: an attribute given at enrolment; a row for each value, named in segment. as_of: computed from the events up to that time. population: exposed or assigned. decision: ship, rollback, no_effect_of_interest, keep_running, blocked_srm, blocked_guardrail or insufficient_data; warnings name what is to be taken with care.';
REVOKE ALL ON FUNCTION @extschema@.exp_analyze(text, text, text, boolean, text, text, timestamp with time zone, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_plan(
    key text DEFAULT NULL,
    metric text DEFAULT NULL,
    effect double precision DEFAULT NULL,
    baseline double precision DEFAULT NULL,
    sd double precision DEFAULT NULL,
    traffic double precision DEFAULT NULL,
    alpha double precision DEFAULT 0.05,
    power double precision DEFAULT 0.8,
    margin double precision DEFAULT 0,
    days integer DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS TABLE (
    metric text,
    control text,
    variant text,
    baseline double precision,
    sd double precision,
    traffic double precision,
    effect double precision,
    lift double precision,
    n_control bigint,
    n_treatment bigint,
    total bigint,
    duration_days double precision,
    duration_weeks bigint,
    day integer,
    day_n_control bigint,
    day_n_treatment bigint,
    mde double precision,
    mde_lift double precision,
    warnings text[])
LANGUAGE c STABLE PARALLEL UNSAFE ROWS 28
AS 'MODULE_PATHNAME', 'exp_plan_wrapper';
COMMENT ON FUNCTION @extschema@.exp_plan(text, text, double precision, double precision, double precision, double precision, double precision, double precision, double precision, integer, text) IS
'How long an experiment takes: a row for each day with the subjects by then and the smallest effect that they find (mde, absolute). With effect (absolute, in the unit of the metric) each row has the sample size and the duration that it takes, too. What is not given is taken from the experiment: baseline and sd of the control by the metric (without one the primary), traffic as the subjects newly exposed a day in the last 14 days. Without key traffic is that of the scope, and baseline and sd have to be given; sd NULL means a proportion. margin above 0 is non-inferiority.';
REVOKE ALL ON FUNCTION @extschema@.exp_plan(text, text, double precision, double precision, double precision, double precision, double precision, double precision, double precision, integer, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_simulate_aa(
    metric text,
    runs integer DEFAULT 1000,
    key text DEFAULT NULL,
    alpha double precision DEFAULT 0.05,
    share double precision DEFAULT 0.5,
    seed bigint DEFAULT 1,
    scope text DEFAULT NULL)
RETURNS TABLE (
    experiment text,
    metric text,
    subjects bigint,
    runs bigint,
    tested bigint,
    rejected bigint,
    rate double precision,
    rate_lo double precision,
    rate_hi double precision,
    av_rejected bigint,
    av_rate double precision,
    alpha double precision,
    seed bigint,
    warnings text[])
LANGUAGE c STABLE PARALLEL UNSAFE COST 100000 ROWS 1
AS 'MODULE_PATHNAME', 'exp_simulate_aa_wrapper';
COMMENT ON FUNCTION @extschema@.exp_simulate_aa(text, integer, text, double precision, double precision, bigint, text) IS
'Whether a metric keeps its promise: the values of the exposed subjects of an experiment (key; without one that with the most subjects of those that the metric judges) are split at random again and again, share of them to one side. Of the runs, how many the test rejected (rate, with its 95 % interval): about alpha if all is well. av_: the anytime-valid test, at this one look. The same seed gives the same answer.';
REVOKE ALL ON FUNCTION @extschema@.exp_simulate_aa(text, integer, text, double precision, double precision, bigint, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_set_bandit(key text, metric text, floor double precision DEFAULT 0.05, every interval DEFAULT '1 hour', best_share double precision DEFAULT 0.5, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_set_bandit_wrapper';
COMMENT ON FUNCTION @extschema@.exp_set_bandit(text, text, double precision, interval, double precision, text) IS
'Lets the shares of new subjects follow a metric of the experiment, by top-two Thompson sampling: exp_maintain() computes them at most so often, at least the floor each; best_share of the draws go to the best, the rest to the runner-up. Who is enrolled keeps the variant. Returns the settings as kept; with a NULL metric it is switched off, the weights are in force again, and the answer is NULL.';
REVOKE ALL ON FUNCTION @extschema@.exp_set_bandit(text, text, double precision, interval, double precision, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_bandit(key text, scope text DEFAULT NULL)
RETURNS TABLE (variant text, share double precision, weight double precision, chance_to_be_best double precision, mean double precision, n bigint, since timestamptz, evaluated_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 10
AS 'MODULE_PATHNAME', 'exp_bandit_wrapper';
COMMENT ON FUNCTION @extschema@.exp_bandit(text, text) IS
'The shares of new subjects in force, since when, the weights as defined, and what was found of each variant when shares were last computed. No rows where no bandit is on.';
REVOKE ALL ON FUNCTION @extschema@.exp_bandit(text, text) FROM PUBLIC;
