-- Configs: documents that variants share.

CREATE FUNCTION @extschema@.exp_set_config(
    slug text,
    config jsonb,
    aliases text[] DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_set_config_wrapper';
COMMENT ON FUNCTION @extschema@.exp_set_config(text, jsonb, text[], text) IS
'Makes a config or replaces it, and returns it: slug, scope, config, aliases, created_at, updated_at. Without aliases it keeps those it has. CONFIG_EXISTS where another config of the scope has one of the names.';
REVOKE ALL ON FUNCTION @extschema@.exp_set_config(text, jsonb, text[], text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_get_config(slug text, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_get_config_wrapper';
COMMENT ON FUNCTION @extschema@.exp_get_config(text, text) IS
'The config of a slug or alias that a scope can use: its own, else that of the nearest scope above; NULL where there is none.';
REVOKE ALL ON FUNCTION @extschema@.exp_get_config(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_list_configs(scope text DEFAULT NULL)
RETURNS TABLE (
    slug text, scope text, config jsonb, aliases text[], created_at timestamptz, updated_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_list_configs_wrapper';
COMMENT ON FUNCTION @extschema@.exp_list_configs(text) IS
'The configs of a scope, by slug.';
REVOKE ALL ON FUNCTION @extschema@.exp_list_configs(text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_delete_config(slug text, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_delete_config_wrapper';
COMMENT ON FUNCTION @extschema@.exp_delete_config(text, text) IS
'Deletes the config of a slug of that very scope and returns what it was; NULL where there is none. CONFIG_IN_USE while a variant uses it.';
REVOKE ALL ON FUNCTION @extschema@.exp_delete_config(text, text) FROM PUBLIC;
