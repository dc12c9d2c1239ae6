-- Assign subjects to variants.

CREATE FUNCTION @extschema@.exp_assign(
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
AS 'MODULE_PATHNAME', 'exp_assign_wrapper';
COMMENT ON FUNCTION @extschema@.exp_assign(text, text, jsonb, text) IS
'Enrols the subject, once and for all, and returns its variant: exactly one row. reason says why: new, stored, not_found, draft, paused, stopped, archived, override, audience, targeting, layer, holdout, coverage, unallocated, winner. Reading a variant is no exposure: see exp_log_exposure.';
REVOKE ALL ON FUNCTION @extschema@.exp_assign(text, text, jsonb, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_peek(
    key text,
    subject text,
    context jsonb DEFAULT '{}',
    scope text DEFAULT NULL)
RETURNS text
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_peek_wrapper';
COMMENT ON FUNCTION @extschema@.exp_peek(text, text, jsonb, text) IS
'The variant that exp_assign would answer, without writing anything: works in read-only transactions and on a standby.';
REVOKE ALL ON FUNCTION @extschema@.exp_peek(text, text, jsonb, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_assign_many(
    key text,
    subjects text[],
    contexts jsonb[] DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS TABLE (subject text, variant text, is_new boolean, reason text, payload jsonb)
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_assign_many_wrapper';
COMMENT ON FUNCTION @extschema@.exp_assign_many(text, text[], jsonb[], text) IS
'exp_assign for many subjects in one statement: one row per distinct subject. contexts, if given, runs parallel to subjects.';
REVOKE ALL ON FUNCTION @extschema@.exp_assign_many(text, text[], jsonb[], text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_get_assignment(
    key text,
    subject text,
    scope text DEFAULT NULL)
RETURNS TABLE (variant text, assigned_at timestamptz, exposed_at timestamptz, exposures bigint, context jsonb)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1
AS 'MODULE_PATHNAME', 'exp_get_assignment_wrapper';
COMMENT ON FUNCTION @extschema@.exp_get_assignment(text, text, text) IS
'The stored assignment of a subject, in any status; no row where it is not enrolled.';
REVOKE ALL ON FUNCTION @extschema@.exp_get_assignment(text, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_bucket(
    hash text,
    seed text,
    subject text)
RETURNS double precision
LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT
AS 'MODULE_PATHNAME', 'exp_bucket_wrapper';
COMMENT ON FUNCTION @extschema@.exp_bucket(text, text, text) IS
'Where the subject falls on the line [0,1) under a hash scheme ("native", or that of another system) and a seed. The seed of a native experiment is "<bytes of scope>:<scope><salt>".';
REVOKE ALL ON FUNCTION @extschema@.exp_bucket(text, text, text) FROM PUBLIC;
