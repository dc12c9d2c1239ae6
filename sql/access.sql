-- Who may do what.

CREATE FUNCTION @extschema@.exp_grant(
    role text,
    access text,
    scope text)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_grant_wrapper';
COMMENT ON FUNCTION @extschema@.exp_grant(text, text, text) IS
'Gives a role access to a scope and to the scopes below it: "reader" reads definitions and results, "app" also assigns and logs, "admin" does everything. Each may read the rows of these scopes, and no others, in the tables of schema exp that people join. False if it had it already.';
REVOKE ALL ON FUNCTION @extschema@.exp_grant(text, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_revoke(
    role text,
    access text,
    scope text)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_revoke_wrapper';
COMMENT ON FUNCTION @extschema@.exp_revoke(text, text, text) IS
'Takes back what exp_grant gave on that very scope. False if there was no such grant.';
REVOKE ALL ON FUNCTION @extschema@.exp_revoke(text, text, text) FROM PUBLIC;
