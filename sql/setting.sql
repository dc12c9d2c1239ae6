-- Settings of the store, and the jobs that keep it.

CREATE FUNCTION @extschema@.exp_set(name text, value "any")
RETURNS text
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_set_wrapper';
COMMENT ON FUNCTION @extschema@.exp_set(text, "any") IS
'Changes a setting of the store for everybody, and returns its value; NULL takes it back to its default. exp_settings() lists them.';
REVOKE ALL ON FUNCTION @extschema@.exp_set(text, "any") FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_settings()
RETURNS TABLE (name text, value text, unit text, default_value text, description text)
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_settings_wrapper';
COMMENT ON FUNCTION @extschema@.exp_settings() IS
'The settings of the store: the value in force, its unit, the default, what it is about. exp_set changes one.';
REVOKE ALL ON FUNCTION @extschema@.exp_settings() FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_install_cron()
RETURNS TABLE (job text, schedule text, command text, state text)
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_install_cron_wrapper';
COMMENT ON FUNCTION @extschema@.exp_install_cron() IS
'Registers the two jobs of pg_cron that keep the store: every minute, and at 03:00. Safe to call again. Where pg_cron is missing, state says what to add.';
REVOKE ALL ON FUNCTION @extschema@.exp_install_cron() FROM PUBLIC;
