-- The store: where the data lives, and its upkeep.

CREATE FUNCTION @extschema@.exp_init()
RETURNS text
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_init_wrapper';
COMMENT ON FUNCTION @extschema@.exp_init() IS
'Creates the store (schema exp) or migrates it to this version, and re-applies what exp_grant gave. Returns the store''s version. Safe to call again.';
REVOKE ALL ON FUNCTION @extschema@.exp_init() FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_doctor()
RETURNS TABLE (invariant text, ok boolean, detail text, repair text)
LANGUAGE c STABLE PARALLEL RESTRICTED
AS 'MODULE_PATHNAME', 'exp_doctor_wrapper';
COMMENT ON FUNCTION @extschema@.exp_doctor() IS
'Re-checks every invariant of the store, one row each: whether it holds, what was found, what to do about it: exp_repair(invariant) where that is known. It recounts every assignment, so it reads the whole table.';
REVOKE ALL ON FUNCTION @extschema@.exp_doctor() FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_repair(invariant text)
RETURNS TABLE (invariant text, repaired bigint, ok boolean, detail text, repair text)
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_repair_wrapper';
COMMENT ON FUNCTION @extschema@.exp_repair(text) IS
'Mends an invariant that exp_doctor() found broken, under the locks of those who keep it, and looks again: how many rows were put right, whether it holds now, what is left and what to do about that. What only a person can decide, or a backup bring back, is left as it is.';
REVOKE ALL ON FUNCTION @extschema@.exp_repair(text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_maintain(task text DEFAULT NULL)
RETURNS TABLE (task text, done bigint, remaining bigint, error text)
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_maintain_wrapper';
COMMENT ON FUNCTION @extschema@.exp_maintain(text) IS
'Bounded upkeep, by task: "schedule" writes down what schedules brought, "fold" adds pending counts to the tallies, "aggregate" folds events into buckets and moments, "evaluate" evaluates the policies of winners, "partitions" makes the days of exp.event ahead, "retention" removes what is older than exp_settings() says, "deletes" drains deleted experiments, "bandit" divides new subjects anew. NULL runs them all, in this order; one that fails reports its error and stops no other. Call again while remaining > 0.';
REVOKE ALL ON FUNCTION @extschema@.exp_maintain(text) FROM PUBLIC;
