-- What ALTER EXTENSION UPDATE runs: exp_repair(), exp_report(), exp_report_index() and exp_plot() are added to the functions
-- of 0.5.0, which stay as they are. The data is not touched; exp_init() brings it along.

CREATE FUNCTION @extschema@.exp_repair(invariant text)
RETURNS TABLE (invariant text, repaired bigint, ok boolean, detail text, repair text)
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_repair_wrapper';
COMMENT ON FUNCTION @extschema@.exp_repair(text) IS
'Mends an invariant that exp_doctor() found broken, under the locks of those who keep it, and looks again: how many rows were put right, whether it holds now, what is left and what to do about that. What only a person can decide, or a backup bring back, is left as it is.';
REVOKE ALL ON FUNCTION @extschema@.exp_repair(text) FROM PUBLIC;

COMMENT ON FUNCTION @extschema@.exp_doctor() IS
'Re-checks every invariant of the store, one row each: whether it holds, what was found, what to do about it: exp_repair(invariant) where that is known. It recounts every assignment, so it reads the whole table.';

COMMENT ON FUNCTION @extschema@.exp_grant(text, text, text) IS
'Gives a role access to a scope and to the scopes below it: "reader" reads definitions and results, "app" also assigns and logs, "admin" does everything. Each may read the rows of these scopes, and no others, in the tables of schema exp that people join. False if it had it already.';

COMMENT ON FUNCTION @extschema@.exp_bucket(text, text, text) IS
'Where the subject falls on the line [0,1) under a hash scheme ("native", or that of another system) and a seed. The seed of a native experiment is "<bytes of scope>:<scope><salt>".';

COMMENT ON FUNCTION @extschema@.exp_results(text, text) IS
'The maintained counts, one row per variant: subjects assigned, distinct subjects exposed, exposures, and the configured weight. Exact at every moment, the own writes of this transaction included. No rows where there is no such experiment.';

COMMENT ON FUNCTION @extschema@.exp_maintain(text) IS
'Bounded upkeep, by task: "schedule" writes down what schedules brought, "fold" adds pending counts to the tallies, "aggregate" folds events into buckets and moments, "evaluate" evaluates the policies of winners, "partitions" makes the days of exp.event ahead, "retention" removes what is older than exp_settings() says, "deletes" drains deleted experiments, "bandit" divides new subjects anew. NULL runs them all, in this order; one that fails reports its error and stops no other. Call again while remaining > 0.';

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
