-- Scopes: tenants, environments or both.

CREATE FUNCTION @extschema@.exp_create_scope(
    scope text,
    parent text DEFAULT 'global',
    description text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_create_scope_wrapper';
COMMENT ON FUNCTION @extschema@.exp_create_scope(text, text, text) IS
'Makes a scope under one that exists and returns it: scope, parent, description, created_at. Its name enters the hash and never changes. SCOPE_EXISTS, SCOPE_NOT_FOUND for the parent.';
REVOKE ALL ON FUNCTION @extschema@.exp_create_scope(text, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_get_scope(scope text)
RETURNS jsonb
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_get_scope_wrapper';
COMMENT ON FUNCTION @extschema@.exp_get_scope(text) IS
'A scope as one object: scope, parent, description, created_at; NULL where there is none.';
REVOKE ALL ON FUNCTION @extschema@.exp_get_scope(text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_list_scopes(page integer DEFAULT NULL, page_size integer DEFAULT NULL)
RETURNS TABLE (
    scope text, parent text, description text, created_at timestamptz, total bigint)
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_list_scopes_wrapper';
COMMENT ON FUNCTION @extschema@.exp_list_scopes(integer, integer) IS
'The scopes that you may read, by name, and the total before paging. Give page (from 1) and page_size (1 to 100) together, or neither for all rows.';
REVOKE ALL ON FUNCTION @extschema@.exp_list_scopes(integer, integer) FROM PUBLIC;
