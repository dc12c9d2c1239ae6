-- Define and run an experiment.

CREATE FUNCTION @extschema@.exp_define(
    key text,
    variants jsonb DEFAULT NULL,
    status text DEFAULT NULL,
    salt text DEFAULT NULL,
    hash text DEFAULT NULL,
    coverage double precision DEFAULT NULL,
    audience text DEFAULT NULL,
    targeting jsonb DEFAULT NULL,
    layer jsonb DEFAULT NULL,
    metadata jsonb DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_define_wrapper';
COMMENT ON FUNCTION @extschema@.exp_define(text, jsonb, text, text, text, double precision, text, jsonb, jsonb, jsonb, text) IS
'Creates an experiment, or updates it by key; true when it was created. variants: [{"key","weight","payload" or "config"}] or {"control":1,"treatment":1}. audience: the key of one; targeting: rules as exp_match takes them; layer: {"layer","start","end"}. On update what is not given stays, the status too. EXPERIMENT_LOCKED when variants, salt or hash would change after somebody was assigned.';
REVOKE ALL ON FUNCTION @extschema@.exp_define(text, jsonb, text, text, text, double precision, text, jsonb, jsonb, jsonb, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_get(key text, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_get_wrapper';
COMMENT ON FUNCTION @extschema@.exp_get(text, text) IS
'The definition of an experiment as one object; NULL where there is none.';
REVOKE ALL ON FUNCTION @extschema@.exp_get(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_list(
    status text DEFAULT NULL,
    page integer DEFAULT NULL,
    page_size integer DEFAULT NULL,
    include_below boolean DEFAULT false,
    scope text DEFAULT NULL)
RETURNS TABLE (
    key text, scope text, status text, name text, description text, hypothesis text, owner text, tags text[],
    variants jsonb, allocations jsonb, salt text, hash text, audience text, targeting jsonb, coverage double precision,
    layer jsonb, metadata jsonb, created_at timestamptz, started_at timestamptz, stopped_at timestamptz,
    winner text, winner_decided_at timestamptz, winner_reason text, serve text, total bigint)
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_list_wrapper';
COMMENT ON FUNCTION @extschema@.exp_list(text, integer, integer, boolean, text) IS
'The experiments of a scope by key, one row each, and the total before paging. Give page (from 1) and page_size (1 to 100) together, or neither for all rows. include_below adds the scopes below.';
REVOKE ALL ON FUNCTION @extschema@.exp_list(text, integer, integer, boolean, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_update(
    key text,
    patch jsonb,
    scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_update_wrapper';
COMMENT ON FUNCTION @extschema@.exp_update(text, jsonb, text) IS
'Changes an experiment by an RFC 7396 merge patch: name, description, hypothesis, owner, tags, metadata, audience, targeting, coverage, payloads, start_at, end_at, inherit; on a stopped one winner, serve, reason. Returns the definition.';
REVOKE ALL ON FUNCTION @extschema@.exp_update(text, jsonb, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_set_status(
    key text,
    status text,
    scope text DEFAULT NULL)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_set_status_wrapper';
COMMENT ON FUNCTION @extschema@.exp_set_status(text, text, text) IS
'Moves an experiment to a status by a legal transition; false where there is no such experiment. The status it has already is true and changes nothing.';
REVOKE ALL ON FUNCTION @extschema@.exp_set_status(text, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_start(key text, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_start_wrapper';
COMMENT ON FUNCTION @extschema@.exp_start(text, text) IS
'Starts a draft, or a stopped experiment without a winner. Returns the definition.';
REVOKE ALL ON FUNCTION @extschema@.exp_start(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_pause(key text, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_pause_wrapper';
COMMENT ON FUNCTION @extschema@.exp_pause(text, text) IS
'Pauses a running experiment: the enrolled keep their variant, nobody is enrolled. Returns the definition.';
REVOKE ALL ON FUNCTION @extschema@.exp_pause(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_resume(key text, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_resume_wrapper';
COMMENT ON FUNCTION @extschema@.exp_resume(text, text) IS
'Resumes a paused experiment. Returns the definition.';
REVOKE ALL ON FUNCTION @extschema@.exp_resume(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_archive(key text, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_archive_wrapper';
COMMENT ON FUNCTION @extschema@.exp_archive(text, text) IS
'Archives an experiment, for good: it serves nobody any more and its data stays. Returns the definition.';
REVOKE ALL ON FUNCTION @extschema@.exp_archive(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_stop(
    key text,
    reason text,
    winner text DEFAULT NULL,
    serve text DEFAULT 'none',
    scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_stop_wrapper';
COMMENT ON FUNCTION @extschema@.exp_stop(text, text, text, text, text) IS
'The kill switch: stops a running or paused experiment. serve says what follows: "none" (nobody gets a variant), "enrolled" (the enrolled keep theirs) or "winner" (everybody gets the winner). Returns the definition.';
REVOKE ALL ON FUNCTION @extschema@.exp_stop(text, text, text, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_delete_experiment(
    key text,
    batch integer DEFAULT 200,
    scope text DEFAULT NULL)
RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_delete_experiment_wrapper';
COMMENT ON FUNCTION @extschema@.exp_delete_experiment(text, integer, text) IS
'Deletes an experiment and all of its data. It is invisible and its key free at once; its per-subject rows go in batches, this call removes the first and returns how many. Call again, or exp_maintain(), for the rest.';
REVOKE ALL ON FUNCTION @extschema@.exp_delete_experiment(text, integer, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_set_allocations(
    key text,
    allocations jsonb,
    scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_set_allocations_wrapper';
COMMENT ON FUNCTION @extschema@.exp_set_allocations(text, jsonb, text) IS
'Says which variant owns which part of the line, in place of the weights: [{"variant","start","end"}], inclusive buckets 0 to 9999, no overlap; gaps are unallocated. JSON null: the weights again. Once anybody is assigned, ranges can be added in gaps only. Returns the definition.';
REVOKE ALL ON FUNCTION @extschema@.exp_set_allocations(text, jsonb, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_add_variant(
    key text,
    variant jsonb,
    scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_add_variant_wrapper';
COMMENT ON FUNCTION @extschema@.exp_add_variant(text, jsonb, text) IS
'Adds a variant: {"key","weight","payload","config","start","end"}. start and end are a free range of explicit allocations, needed once anybody is assigned. Returns the definition.';
REVOKE ALL ON FUNCTION @extschema@.exp_add_variant(text, jsonb, text) FROM PUBLIC;
