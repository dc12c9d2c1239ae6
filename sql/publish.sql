-- Published configurations.

CREATE FUNCTION @extschema@.exp_publish(scope text DEFAULT NULL)
RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_publish_wrapper';
COMMENT ON FUNCTION @extschema@.exp_publish(text) IS
'Compiles the running experiments of a scope into a snapshot, and returns the version then current: a new one where the content differs from the last. Every change that is live does the same as it commits. To the end of the transaction nobody else publishes in the scope.';
REVOKE ALL ON FUNCTION @extschema@.exp_publish(text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_snapshot(
    version bigint DEFAULT NULL,
    format text DEFAULT 'native',
    scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c STABLE PARALLEL RESTRICTED
AS 'MODULE_PATHNAME', 'exp_snapshot_wrapper';
COMMENT ON FUNCTION @extschema@.exp_snapshot(bigint, text, text) IS
'A published configuration, the newest without a version; NULL where there is none. Format native (docs/snapshot.md, snapshot.schema.json) or growthbook, the payload that GrowthBook''s SDKs load; what these cannot represent is listed in it under pg_experiment.unrepresented.';
REVOKE ALL ON FUNCTION @extschema@.exp_snapshot(bigint, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_config_versions(
    page integer DEFAULT NULL,
    page_size integer DEFAULT NULL,
    include_below boolean DEFAULT false,
    scope text DEFAULT NULL)
RETURNS TABLE (
    scope text, version bigint, published_at timestamptz, published_by text, experiments integer, digest text, total bigint)
LANGUAGE c STABLE PARALLEL RESTRICTED
AS 'MODULE_PATHNAME', 'exp_config_versions_wrapper';
COMMENT ON FUNCTION @extschema@.exp_config_versions(integer, integer, boolean, text) IS
'The published versions of a scope that are kept, the newest first: when, by whom, how many experiments, the digest of the content; and the total before paging. Give page (from 1) and page_size (1 to 100) together, or neither for all rows. include_below adds the scopes below.';
REVOKE ALL ON FUNCTION @extschema@.exp_config_versions(integer, integer, boolean, text) FROM PUBLIC;
