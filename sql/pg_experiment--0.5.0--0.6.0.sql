-- What ALTER EXTENSION UPDATE runs: exp_repair() is added to the functions of 0.5.0, which stay as they are. The data is not
-- touched; exp_init() brings it along.

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
