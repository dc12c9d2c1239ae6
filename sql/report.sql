-- What people are shown.

CREATE FUNCTION @extschema@.exp_report(key text, scope text DEFAULT NULL)
RETURNS text
LANGUAGE c STABLE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_report_wrapper';
COMMENT ON FUNCTION @extschema@.exp_report(text, text) IS
'An experiment as one page of HTML that needs nothing else: the verdict, what warns of it, the lifts with both kinds of interval, the interval over time, enrolment, distribution, guardrails, who changed what, the methods. In psql: \o report.html, then psql -AtX -c "SELECT exp_report(''checkout'')". EXPERIMENT_NOT_FOUND where there is none. Reads subjects and events one by one up to a million of them.';
REVOKE ALL ON FUNCTION @extschema@.exp_report(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_report_index(scope text DEFAULT NULL)
RETURNS text
LANGUAGE c STABLE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_report_index_wrapper';
COMMENT ON FUNCTION @extschema@.exp_report_index(text) IS
'The experiments of a scope and of those below as one page of HTML, with links to report/<key>?scope=<scope>, where exp-relay serves their reports.';
REVOKE ALL ON FUNCTION @extschema@.exp_report_index(text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_plot(key text, metric text DEFAULT NULL, scope text DEFAULT NULL)
RETURNS text
LANGUAGE c STABLE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_plot_wrapper';
COMMENT ON FUNCTION @extschema@.exp_plot(text, text, text) IS
'The lifts by a metric (without one the primary) as a chart of at most 80 columns: thick the interval of one look, thin that of any number of looks, and what follows. In psql, \pset format unaligned and \t show it best. METRIC_NOT_FOUND where the experiment is not judged by the metric.';
REVOKE ALL ON FUNCTION @extschema@.exp_plot(text, text, text) FROM PUBLIC;
