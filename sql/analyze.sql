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
