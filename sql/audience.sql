-- Audiences: rule lists that experiments share.

CREATE FUNCTION @extschema@.exp_create_audience(
    audience text,
    rules jsonb,
    name text DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_create_audience_wrapper';
COMMENT ON FUNCTION @extschema@.exp_create_audience(text, jsonb, text, text) IS
'Makes an audience for the experiments of a scope and of those below, and returns it: audience, scope, name, rules, created_at, updated_at. AUDIENCE_EXISTS where the scope has one of that name.';
REVOKE ALL ON FUNCTION @extschema@.exp_create_audience(text, jsonb, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_get_audience(audience text, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_get_audience_wrapper';
COMMENT ON FUNCTION @extschema@.exp_get_audience(text, text) IS
'The audience of a name that a scope can use: its own, else that of the nearest scope above; NULL where there is none.';
REVOKE ALL ON FUNCTION @extschema@.exp_get_audience(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_list_audiences(
    page integer DEFAULT NULL,
    page_size integer DEFAULT NULL,
    include_below boolean DEFAULT false,
    scope text DEFAULT NULL)
RETURNS TABLE (
    audience text, scope text, name text, rules jsonb, created_at timestamptz, updated_at timestamptz, total bigint)
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_list_audiences_wrapper';
COMMENT ON FUNCTION @extschema@.exp_list_audiences(integer, integer, boolean, text) IS
'The audiences of a scope, by name, and the total before paging. Give page (from 1) and page_size (1 to 100) together, or neither for all rows. include_below adds the scopes below.';
REVOKE ALL ON FUNCTION @extschema@.exp_list_audiences(integer, integer, boolean, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_update_audience(
    audience text,
    patch jsonb,
    scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_update_audience_wrapper';
COMMENT ON FUNCTION @extschema@.exp_update_audience(text, jsonb, text) IS
'Changes an audience of that very scope by an RFC 7396 merge patch of name and rules (replaced as a whole), and returns it. Experiments that use it follow with the commit.';
REVOKE ALL ON FUNCTION @extschema@.exp_update_audience(text, jsonb, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_delete_audience(audience text, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_delete_audience_wrapper';
COMMENT ON FUNCTION @extschema@.exp_delete_audience(text, text) IS
'Deletes an audience of that very scope and returns what it was; NULL where there is none. AUDIENCE_IN_USE while an experiment uses it.';
REVOKE ALL ON FUNCTION @extschema@.exp_delete_audience(text, text) FROM PUBLIC;
