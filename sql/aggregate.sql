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
