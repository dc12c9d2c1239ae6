-- What ALTER EXTENSION UPDATE runs: the functions for outcomes are added to those of 0.2.0, which stay as they are.
-- The data is not touched; exp_init() brings it along.

-- What known functions do more.

COMMENT ON FUNCTION @extschema@.exp_maintain(text) IS
'Bounded upkeep, by task: "schedule" writes down what schedules brought, "fold" adds pending counts to the tallies, "aggregate" folds events into buckets and moments, "partitions" makes the days of exp.event ahead, "retention" removes what is older than exp_settings() says, "deletes" drains deleted experiments. NULL runs them all, in this order; one that fails reports its error and stops no other. Call again while remaining > 0.';

COMMENT ON FUNCTION @extschema@.exp_forget_subject(text, text, text) IS
'Erases a subject from one experiment, with the events that were logged with its key; counts, moments and time buckets follow. True if there was anything to erase.';

COMMENT ON FUNCTION @extschema@.exp_erase_subject(text, boolean, text) IS
'Erases a subject from everything in the scope (and, with include_below, in the scopes below), events included: one row per table with the rows removed. A late event does not bring it back: it is dropped. It does not opt the subject out: a later exp_assign enrols anew.';

-- Log what subjects did.

CREATE FUNCTION @extschema@.exp_log_event(
    subject text,
    event text,
    value double precision DEFAULT 1,
    key text DEFAULT NULL,
    ts timestamptz DEFAULT NULL,
    meta jsonb DEFAULT '{}',
    dedupe_key text DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_log_event_wrapper';
COMMENT ON FUNCTION @extschema@.exp_log_event(text, text, double precision, text, timestamptz, jsonb, text, text) IS
'Logs what a subject did, and returns in how many experiments it counts: those that the subject is exposed in, or with key that one if the subject is enrolled. 0 is no error: it is kept as the subject''s history. ts within the accepted window (see exp_settings); NULL: now. An event with a dedupe_key that the subject had before is not logged again (0).';
REVOKE ALL ON FUNCTION @extschema@.exp_log_event(text, text, double precision, text, timestamptz, jsonb, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_log_events(
    events jsonb,
    key text DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_log_events_wrapper';
COMMENT ON FUNCTION @extschema@.exp_log_events(jsonb, text, text) IS
'Logs an array of events, [{"subject","event","value","key","ts","meta","dedupe_key"}], only the first two needed, and returns how many were stored. key: for the events that name none. One bad event refuses all; the error begins with its place in the array, like [1].';
REVOKE ALL ON FUNCTION @extschema@.exp_log_events(jsonb, text, text) FROM PUBLIC;

-- Metrics: what is measured, and by which of them an experiment is judged.

CREATE FUNCTION @extschema@.exp_define_metric(
    metric text,
    kind text,
    event text DEFAULT NULL,
    numerator text DEFAULT NULL,
    denominator text DEFAULT NULL,
    source text DEFAULT NULL,
    objective text DEFAULT 'maximize',
    conversion_window interval DEFAULT NULL,
    cap double precision DEFAULT NULL,
    cap_percentile double precision DEFAULT NULL,
    unit text DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_define_metric_wrapper';
COMMENT ON FUNCTION @extschema@.exp_define_metric(text, text, text, text, text, text, text, interval, double precision, double precision, text, text) IS
'Defines a metric, or redefines it as a whole; true when it is new. kind: count, sum, avg or conversion of an event; rate of two events (numerator, denominator); ratio of two metrics. source, in place of event: a query of (subject, value, ts) over your own tables, run read-only as the role that defines it. What was aggregated of a metric that is redefined is computed anew.';
REVOKE ALL ON FUNCTION @extschema@.exp_define_metric(text, text, text, text, text, text, text, interval, double precision, double precision, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_list_metrics(
    key text DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS TABLE (
    metric text, scope text, kind text, event text, numerator text, denominator text, source text, source_role text,
    objective text, conversion_window interval, cap double precision, cap_percentile double precision, unit text,
    role text, margin double precision)
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_list_metrics_wrapper';
COMMENT ON FUNCTION @extschema@.exp_list_metrics(text, text) IS
'The metrics that a scope can use, its own and those of scopes above; with key those of that experiment, with their role in it, the primary one first.';
REVOKE ALL ON FUNCTION @extschema@.exp_list_metrics(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_delete_metric(metric text, scope text DEFAULT NULL)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_delete_metric_wrapper';
COMMENT ON FUNCTION @extschema@.exp_delete_metric(text, text) IS
'Deletes a metric of that very scope; false where there is none. METRIC_IN_USE while an experiment or a ratio uses it.';
REVOKE ALL ON FUNCTION @extschema@.exp_delete_metric(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_add_metric(
    key text,
    metric text,
    role text DEFAULT 'secondary',
    margin double precision DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_add_metric_wrapper';
COMMENT ON FUNCTION @extschema@.exp_add_metric(text, text, text, double precision, text) IS
'Judges an experiment by a metric of its scope or one above, as primary (one at most), secondary or guardrail; true when it is new to the experiment, else role and margin are changed. What was logged before counts, too.';
REVOKE ALL ON FUNCTION @extschema@.exp_add_metric(text, text, text, double precision, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_remove_metric(key text, metric text, scope text DEFAULT NULL)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_remove_metric_wrapper';
COMMENT ON FUNCTION @extschema@.exp_remove_metric(text, text, text) IS
'Takes a metric, and what was aggregated of it, out of an experiment; false where it was not in it. Events stay.';
REVOKE ALL ON FUNCTION @extschema@.exp_remove_metric(text, text, text) FROM PUBLIC;

-- From events to numbers.

CREATE FUNCTION @extschema@.exp_aggregate()
RETURNS TABLE (scope text, experiment text, events bigint, subjects bigint)
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_aggregate_wrapper';
COMMENT ON FUNCTION @extschema@.exp_aggregate() IS
'Folds the events that were committed since the last time, and this transaction''s own, into time buckets and subjects'' values: nothing is lost, nothing counts twice. One row for each experiment that had any: how many events counted in it, of how many subjects. Waits for an aggregation that runs.';
REVOKE ALL ON FUNCTION @extschema@.exp_aggregate() FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_series(
    key text,
    metric text,
    bucket interval DEFAULT '1 day',
    scope text DEFAULT NULL)
RETURNS TABLE (
    variant text, bucket_start timestamptz, bucket interval, count bigint, sum double precision,
    sum_sq double precision, min double precision, max double precision)
LANGUAGE c STABLE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_series_wrapper';
COMMENT ON FUNCTION @extschema@.exp_series(text, text, interval, text) IS
'The events of a metric by time and variant, as far as they are aggregated. bucket: a multiple of 5 minutes up to 7 days, counted from Monday 0:00 UTC where it divides a week. Every event of the enrolled is in it, those before the first exposure too. A rate: count is that of the denominator, sum that of the numerator.';
REVOKE ALL ON FUNCTION @extschema@.exp_series(text, text, interval, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_metric_moments(
    key text,
    metric text DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS TABLE (
    metric text, variant text, n bigint, mean double precision, variance double precision, moments jsonb)
LANGUAGE c STABLE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_metric_moments_wrapper';
COMMENT ON FUNCTION @extschema@.exp_metric_moments(text, text, text) IS
'What statistics need of each metric and variant: n exposed subjects (one without an event is 0), mean and sample variance of their values; of a quotient, of the numerator. moments: {"n","mean","m2","nonzero","capped","cap", "mean_x","m2_x","cxy" for the covariate before exposure, "mean_d","m2_d","cyd" for the denominator}.';
REVOKE ALL ON FUNCTION @extschema@.exp_metric_moments(text, text, text) FROM PUBLIC;

-- Settings of the store, and the jobs that keep it.

CREATE FUNCTION @extschema@.exp_set(name text, value "any")
RETURNS text
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_set_wrapper';
COMMENT ON FUNCTION @extschema@.exp_set(text, "any") IS
'Changes a setting of the store for everybody, and returns its value; NULL takes it back to its default. exp_settings() lists them.';
REVOKE ALL ON FUNCTION @extschema@.exp_set(text, "any") FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_settings()
RETURNS TABLE (name text, value text, unit text, default_value text, description text)
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_settings_wrapper';
COMMENT ON FUNCTION @extschema@.exp_settings() IS
'The settings of the store: the value in force, its unit, the default, what it is about. exp_set changes one.';
REVOKE ALL ON FUNCTION @extschema@.exp_settings() FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_install_cron()
RETURNS TABLE (job text, schedule text, command text, state text)
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_install_cron_wrapper';
COMMENT ON FUNCTION @extschema@.exp_install_cron() IS
'Registers the two jobs of pg_cron that keep the store: every minute, and at 03:00. Safe to call again. Where pg_cron is missing, state says what to add.';
REVOKE ALL ON FUNCTION @extschema@.exp_install_cron() FROM PUBLIC;
