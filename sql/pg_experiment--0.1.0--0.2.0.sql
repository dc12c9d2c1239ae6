-- What ALTER EXTENSION UPDATE runs: the functions of the control plane are added to those of 0.1.0, which stay as
-- they are. The data is not touched; exp_init() brings it along.

-- What known functions do more.

COMMENT ON FUNCTION @extschema@.exp_define(text, jsonb, text, text, text, double precision, text, jsonb, jsonb, jsonb, text) IS
'Creates an experiment, or updates it by key; true when it was created. variants: [{"key","weight","payload" or "config"}] or {"control":1,"treatment":1}. audience: the key of one; targeting: rules as exp_match takes them; layer: {"layer","start","end"}. On update what is not given stays, the status too. EXPERIMENT_LOCKED when variants, salt or hash would change after somebody was assigned.';

COMMENT ON FUNCTION @extschema@.exp_update(text, jsonb, text) IS
'Changes an experiment by an RFC 7396 merge patch: name, description, hypothesis, owner, tags, metadata, audience, targeting, coverage, payloads, start_at, end_at, inherit; on a stopped one winner, serve, reason. Returns the definition.';

COMMENT ON FUNCTION @extschema@.exp_assign(text, text, jsonb, text) IS
'Enrols the subject, once and for all, and returns its variant: exactly one row. reason says why: new, stored, not_found, draft, paused, stopped, archived, override, audience, targeting, layer, holdout, coverage, unallocated, winner. Reading a variant is no exposure: see exp_log_exposure.';

COMMENT ON FUNCTION @extschema@.exp_bucket(text, text, text) IS
'Where the subject falls on the line [0,1) under a hash scheme ("native", or that of another system) and a seed. A native experiments own seed is "<bytes of scope>:<scope><salt>".';

-- Who gets what share of an experiment.

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

-- Layers: lines that experiments share without overlap.

CREATE FUNCTION @extschema@.exp_create_layer(layer text, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_create_layer_wrapper';
COMMENT ON FUNCTION @extschema@.exp_create_layer(text, text) IS
'Makes a layer for the experiments of a scope and of those below, and returns it: layer, scope, created_at, experiments. LAYER_EXISTS where the scope has one of that name.';
REVOKE ALL ON FUNCTION @extschema@.exp_create_layer(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_list_layers(scope text DEFAULT NULL)
RETURNS TABLE (
    layer text, scope text, experiments jsonb, created_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_list_layers_wrapper';
COMMENT ON FUNCTION @extschema@.exp_list_layers(text) IS
'The layers that a scope can use, its own before those of the scopes above, with the experiments that have a place in them: [{"key","scope","status","start","end"}], without key and scope where you may not read theirs.';
REVOKE ALL ON FUNCTION @extschema@.exp_list_layers(text) FROM PUBLIC;

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

-- Read what subjects get, and why.

CREATE FUNCTION @extschema@.exp_decide(
    subject text,
    context jsonb DEFAULT '{}',
    keys text[] DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS TABLE (key text, variant text, payload jsonb, reason text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 10
AS 'MODULE_PATHNAME', 'exp_decide_wrapper';
COMMENT ON FUNCTION @extschema@.exp_decide(text, jsonb, text[], text) IS
'What one subject gets of every running, paused and still-served experiment of the scope (or of those in keys), in one pass and without writing anything. reason is the one exp_assign would give.';
REVOKE ALL ON FUNCTION @extschema@.exp_decide(text, jsonb, text[], text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_explain(
    key text,
    subject text,
    context jsonb DEFAULT '{}',
    scope text DEFAULT NULL)
RETURNS TABLE (step text, passed boolean, detail text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 8
AS 'MODULE_PATHNAME', 'exp_explain_wrapper';
COMMENT ON FUNCTION @extschema@.exp_explain(text, text, jsonb, text) IS
'Why the subject gets what exp_assign would answer: each step of the decision in its order, whether it was passed, and the values that decided. The last row is the answer.';
REVOKE ALL ON FUNCTION @extschema@.exp_explain(text, text, jsonb, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_match(
    rules jsonb,
    context jsonb)
RETURNS boolean
LANGUAGE c IMMUTABLE PARALLEL SAFE STRICT
AS 'MODULE_PATHNAME', 'exp_match_wrapper';
COMMENT ON FUNCTION @extschema@.exp_match(jsonb, jsonb) IS
'Whether targeting rules match a context: [{"conditions":[{"attribute","operator","value","not"}]}], any rule whose conditions all hold; an empty list matches everyone.';
REVOKE ALL ON FUNCTION @extschema@.exp_match(jsonb, jsonb) FROM PUBLIC;

-- Keep a share of the subjects out of everything, to measure the whole programme.

CREATE FUNCTION @extschema@.exp_create_holdout(
    holdout text,
    share double precision,
    scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_create_holdout_wrapper';
COMMENT ON FUNCTION @extschema@.exp_create_holdout(text, double precision, text) IS
'Keeps a share (above 0, below 1) of the subjects out of every experiment of the scope and below that first starts from now on. It reads like an experiment with the variants held_out and in: exp_results(holdout) measures the programme. Returns the definition.';
REVOKE ALL ON FUNCTION @extschema@.exp_create_holdout(text, double precision, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_end_holdout(
    holdout text,
    scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_end_holdout_wrapper';
COMMENT ON FUNCTION @extschema@.exp_end_holdout(text, text) IS
'Ends a holdout: whoever it held out can be enrolled again. What it measured stays. Returns the definition.';
REVOKE ALL ON FUNCTION @extschema@.exp_end_holdout(text, text) FROM PUBLIC;

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

-- Bring definitions and assignments along from other systems.

CREATE FUNCTION @extschema@.exp_import(
    doc jsonb,
    format text,
    scope text DEFAULT NULL)
RETURNS TABLE (object text, key text, action text, problem text)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 10
AS 'MODULE_PATHNAME', 'exp_import_wrapper';
COMMENT ON FUNCTION @extschema@.exp_import(jsonb, text, text) IS
'Defines what a document of another system defines: format "growthbook" (the payload of its SDKs) or "experiment-service" (its config snapshot). One row per thing, with action created, kept or skipped, and one per thing that cannot be represented.';
REVOKE ALL ON FUNCTION @extschema@.exp_import(jsonb, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_import_assignments(
    key text,
    query text,
    scope text DEFAULT NULL)
RETURNS TABLE (variant text, imported bigint, kept bigint, problem text)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 10
AS 'MODULE_PATHNAME', 'exp_import_assignments_wrapper';
COMMENT ON FUNCTION @extschema@.exp_import_assignments(text, text, text) IS
'Stores the assignments that a query returns: subject, variant and, if it has them, assigned_at, exposed_at, exposures, context. The query runs as the caller, reading only. One row per variant: how many were imported, how many subjects kept the assignment they had, and what was wrong.';
REVOKE ALL ON FUNCTION @extschema@.exp_import_assignments(text, text, text) FROM PUBLIC;
