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
