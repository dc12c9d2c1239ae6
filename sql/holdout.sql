-- Keep a share of the subjects out of everything, to measure the whole programme.

CREATE FUNCTION @extschema@.exp_create_holdout(
    holdout text,
    share double precision,
    scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_create_holdout_wrapper';
COMMENT ON FUNCTION @extschema@.exp_create_holdout(text, double precision, text) IS
'Keeps a share (above 0, below 1) of the subjects out of every experiment of the scope and below that first starts from now on. It reads like an experiment with the variants held_out and in: exp_results(holdout) measures the programme. Returns the definition.';
REVOKE ALL ON FUNCTION @extschema@.exp_create_holdout(text, double precision, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_end_holdout(
    holdout text,
    scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_end_holdout_wrapper';
COMMENT ON FUNCTION @extschema@.exp_end_holdout(text, text) IS
'Ends a holdout: whoever it held out can be enrolled again. What it measured stays. Returns the definition.';
REVOKE ALL ON FUNCTION @extschema@.exp_end_holdout(text, text) FROM PUBLIC;
