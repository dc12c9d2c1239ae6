-- Read what subjects get, and why.

CREATE FUNCTION @extschema@.exp_decide(
    subject text,
    context jsonb DEFAULT '{}',
    keys text[] DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS TABLE (key text, variant text, payload jsonb, reason text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 10
AS 'MODULE_PATHNAME', 'exp_decide_wrapper';
COMMENT ON FUNCTION @extschema@.exp_decide(text, jsonb, text[], text) IS
'What one subject gets of every running, paused and still-served experiment of the scope (or of those in keys), in one pass and without writing anything. reason is the one exp_assign would give.';
REVOKE ALL ON FUNCTION @extschema@.exp_decide(text, jsonb, text[], text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_explain(
    key text,
    subject text,
    context jsonb DEFAULT '{}',
    scope text DEFAULT NULL)
RETURNS TABLE (step text, passed boolean, detail text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 8
AS 'MODULE_PATHNAME', 'exp_explain_wrapper';
COMMENT ON FUNCTION @extschema@.exp_explain(text, text, jsonb, text) IS
'Why the subject gets what exp_assign would answer: each step of the decision in its order, whether it was passed, and the values that decided. The last row is the answer.';
REVOKE ALL ON FUNCTION @extschema@.exp_explain(text, text, jsonb, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_match(
    rules jsonb,
    context jsonb)
RETURNS boolean
LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT
AS 'MODULE_PATHNAME', 'exp_match_wrapper';
COMMENT ON FUNCTION @extschema@.exp_match(jsonb, jsonb) IS
'Whether targeting rules match a context: [{"conditions":[{"attribute","operator","value","not"}]}], any rule whose conditions all hold; an empty list matches everyone.';
REVOKE ALL ON FUNCTION @extschema@.exp_match(jsonb, jsonb) FROM PUBLIC;
