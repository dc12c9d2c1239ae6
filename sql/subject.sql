-- What concerns one subject: forced variants, and merging it into another.

CREATE FUNCTION @extschema@.exp_override(
    key text,
    subject text,
    variant text,
    until timestamptz DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_override_wrapper';
COMMENT ON FUNCTION @extschema@.exp_override(text, text, text, timestamptz, text) IS
'Forces a variant on a subject for testing, until a time or for good, in a draft too; never in a result. variant NULL removes it; false where there was none.';
REVOKE ALL ON FUNCTION @extschema@.exp_override(text, text, text, timestamptz, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_merge_subject(
    from_subject text,
    to_subject text,
    scope text DEFAULT NULL)
RETURNS TABLE (key text, variant text, dropped_variant text, conflict boolean)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 10
AS 'MODULE_PATHNAME', 'exp_merge_subject_wrapper';
COMMENT ON FUNCTION @extschema@.exp_merge_subject(text, text, text) IS
'At login: from_subject becomes an alias of to_subject, and later calls with it answer as to_subject. One row per experiment that from_subject was in; where both were, the earliest exposure (else assignment) stays, and conflict says whether the variants differed.';
REVOKE ALL ON FUNCTION @extschema@.exp_merge_subject(text, text, text) FROM PUBLIC;
