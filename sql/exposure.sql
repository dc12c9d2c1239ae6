-- Log that subjects were shown their variant.

CREATE FUNCTION @extschema@.exp_log_exposure(
    key text,
    subject text,
    context jsonb DEFAULT '{}',
    scope text DEFAULT NULL,
    OUT variant text,
    OUT is_new boolean,
    OUT reason text,
    OUT payload jsonb)
RETURNS record
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_log_exposure_wrapper';
COMMENT ON FUNCTION @extschema@.exp_log_exposure(text, text, jsonb, text) IS
'Records that the subject met its variant, enrolling it if need be, and answers as exp_assign does. One row per subject; repeats are counted. Counts nothing where the answer has no variant or the experiment is stopped.';
REVOKE ALL ON FUNCTION @extschema@.exp_log_exposure(text, text, jsonb, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_log_exposures(
    key text,
    subjects text[],
    contexts jsonb[] DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS TABLE (subject text, variant text, is_new boolean, reason text, payload jsonb)
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_log_exposures_wrapper';
COMMENT ON FUNCTION @extschema@.exp_log_exposures(text, text[], jsonb[], text) IS
'exp_log_exposure for many subjects in one statement: one exposure and one row per distinct subject.';
REVOKE ALL ON FUNCTION @extschema@.exp_log_exposures(text, text[], jsonb[], text) FROM PUBLIC;
