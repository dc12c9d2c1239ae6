-- Who changed what.

CREATE FUNCTION @extschema@.exp_audit(
    key text DEFAULT NULL,
    since timestamptz DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS TABLE (
    id bigint, at timestamptz, role text, session_role text, application text, client text, pid integer, object text,
    key text, action text, before jsonb, after jsonb, reason text, subject_digest text)
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_audit_wrapper';
COMMENT ON FUNCTION @extschema@.exp_audit(text, timestamptz, text) IS
'The changes in a scope, oldest first, of one key and since a time if these are given: who, what, before and after (what differs), and why. Subjects appear as keyed digests only.';
REVOKE ALL ON FUNCTION @extschema@.exp_audit(text, timestamptz, text) FROM PUBLIC;
