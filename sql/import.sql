-- Bring definitions and assignments along from other systems.

CREATE FUNCTION @extschema@.exp_import(
    doc jsonb,
    format text,
    scope text DEFAULT NULL)
RETURNS TABLE (object text, key text, action text, problem text)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 10
AS 'MODULE_PATHNAME', 'exp_import_wrapper';
COMMENT ON FUNCTION @extschema@.exp_import(jsonb, text, text) IS
'Defines what a document of another system defines: format "growthbook" (the payload of its SDKs) or "experiment-service" (its config snapshot). One row per thing, with action created, kept or skipped, and one per thing that cannot be represented.';
REVOKE ALL ON FUNCTION @extschema@.exp_import(jsonb, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_import_assignments(
    key text,
    query text,
    scope text DEFAULT NULL)
RETURNS TABLE (variant text, imported bigint, kept bigint, problem text)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 10
AS 'MODULE_PATHNAME', 'exp_import_assignments_wrapper';
COMMENT ON FUNCTION @extschema@.exp_import_assignments(text, text, text) IS
'Stores the assignments that a query returns: subject, variant and, if it has them, assigned_at, exposed_at, exposures, context. The query runs as the caller, reading only. One row per variant: how many were imported, how many subjects kept the assignment they had, and what was wrong.';
REVOKE ALL ON FUNCTION @extschema@.exp_import_assignments(text, text, text) FROM PUBLIC;
