-- Store version 2: the control plane. Audiences, targeting, allocations and their periods, layers, holdouts, overrides,
-- aliases, shared configs, schedules, audit.
--
-- The rules of version 1 hold: nothing depends on an object of the extension, there are no foreign keys (exp_doctor()
-- checks the references), names and subjects are COLLATE "C", every unique key of a per-subject table has the subject.

ALTER TABLE exp.store ADD COLUMN digest_key bytea NOT NULL
    DEFAULT pg_catalog.sha256(pg_catalog.convert_to(
        pg_catalog.gen_random_uuid()::text || pg_catalog.gen_random_uuid()::text, 'UTF8'));
COMMENT ON COLUMN exp.store.digest_key IS 'The key of the digests that stand for subjects where they are not to be named. Random, made with the store.';

CREATE TABLE exp.audience (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT audience_pkey PRIMARY KEY,
    scope_id integer NOT NULL,
    audience text COLLATE "C" NOT NULL,
    name text,
    rules jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    updated_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    CONSTRAINT audience_scope_audience_key UNIQUE (scope_id, audience)
);
COMMENT ON TABLE exp.audience IS 'Reusable rule lists; an experiment''s audience and its own targeting must both match.';
COMMENT ON COLUMN exp.audience.id IS 'Never reused.';
COMMENT ON COLUMN exp.audience.scope_id IS 'The scope it belongs to; scopes below may use it, too.';
COMMENT ON COLUMN exp.audience.audience IS 'Its key, unique in its scope.';
COMMENT ON COLUMN exp.audience.name IS 'A title for people.';
COMMENT ON COLUMN exp.audience.rules IS 'The rules, as exp_match takes them.';
COMMENT ON COLUMN exp.audience.created_at IS 'When it was made.';
COMMENT ON COLUMN exp.audience.updated_at IS 'When it was last changed.';
COMMENT ON INDEX exp.audience_pkey IS 'Audiences by number.';
COMMENT ON INDEX exp.audience_scope_audience_key IS 'Audiences by key.';
COMMENT ON SEQUENCE exp.audience_id_seq IS 'Numbers audiences; a number is never used again.';

CREATE TABLE exp.layer (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT layer_pkey PRIMARY KEY,
    scope_id integer NOT NULL,
    layer text COLLATE "C" NOT NULL,
    created_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    CONSTRAINT layer_scope_layer_key UNIQUE (scope_id, layer)
);
COMMENT ON TABLE exp.layer IS 'Lines that experiments share; no two of them own the same place.';
COMMENT ON COLUMN exp.layer.id IS 'Never reused.';
COMMENT ON COLUMN exp.layer.scope_id IS 'The scope it belongs to; scopes below may use it, too.';
COMMENT ON COLUMN exp.layer.layer IS 'Its key, unique in its scope; enters the hash of places in it.';
COMMENT ON COLUMN exp.layer.created_at IS 'When it was made.';
COMMENT ON INDEX exp.layer_pkey IS 'Layers by number.';
COMMENT ON INDEX exp.layer_scope_layer_key IS 'Layers by key.';
COMMENT ON SEQUENCE exp.layer_id_seq IS 'Numbers layers; a number is never used again.';

CREATE TABLE exp.config (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT config_pkey PRIMARY KEY,
    scope_id integer NOT NULL,
    slug text COLLATE "C" NOT NULL,
    config jsonb NOT NULL,
    aliases text[] COLLATE "C" NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    updated_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    CONSTRAINT config_scope_slug_key UNIQUE (scope_id, slug)
);
COMMENT ON TABLE exp.config IS 'Configs that variants share: a variant that names one has it as its payload, as it stands at decision time.';
COMMENT ON COLUMN exp.config.id IS 'Never reused.';
COMMENT ON COLUMN exp.config.scope_id IS 'The scope it belongs to; scopes below may use it, too.';
COMMENT ON COLUMN exp.config.slug IS 'Its key, unique in its scope.';
COMMENT ON COLUMN exp.config.config IS 'The document.';
COMMENT ON COLUMN exp.config.aliases IS 'Other names of it; no two configs of a scope share a name.';
COMMENT ON COLUMN exp.config.created_at IS 'When it was made.';
COMMENT ON COLUMN exp.config.updated_at IS 'When it was last changed.';
COMMENT ON INDEX exp.config_pkey IS 'Configs by number.';
COMMENT ON INDEX exp.config_scope_slug_key IS 'Configs by slug.';
COMMENT ON SEQUENCE exp.config_id_seq IS 'Numbers configs; a number is never used again.';

ALTER TABLE exp.variant
    ADD COLUMN config text COLLATE "C",
    ADD CONSTRAINT variant_config CHECK (config IS NULL OR payload IS NULL);
COMMENT ON COLUMN exp.variant.config IS 'The slug or alias of the config that is its payload; NULL where it has a payload of its own, or none.';

ALTER TABLE exp.experiment
    ADD COLUMN kind text NOT NULL DEFAULT 'experiment' CONSTRAINT experiment_kind CHECK (kind IN ('experiment', 'holdout')),
    ADD COLUMN inherit boolean NOT NULL DEFAULT false,
    ADD COLUMN audience_id integer,
    ADD COLUMN targeting jsonb,
    ADD COLUMN layer_id integer,
    ADD COLUMN layer_start smallint,
    ADD COLUMN layer_end smallint,
    ADD COLUMN allocated boolean NOT NULL DEFAULT false,
    ADD COLUMN start_at timestamptz,
    ADD COLUMN end_at timestamptz,
    ADD CONSTRAINT experiment_layer CHECK (
        (layer_id IS NULL AND layer_start IS NULL AND layer_end IS NULL)
        OR (layer_id IS NOT NULL AND layer_start >= 0 AND layer_end >= layer_start AND layer_end <= 9999
            AND layer_start IS NOT NULL AND layer_end IS NOT NULL)),
    ADD CONSTRAINT experiment_schedule CHECK (end_at > start_at);
COMMENT ON COLUMN exp.experiment.kind IS 'experiment, or holdout: two variants, held_out and in, that measure the whole programme.';
COMMENT ON COLUMN exp.experiment.inherit IS 'Whether scopes below see it, too.';
COMMENT ON COLUMN exp.experiment.audience_id IS 'The audience that must match; NULL for everyone.';
COMMENT ON COLUMN exp.experiment.targeting IS 'Its own rules, that must match, too; NULL for everyone.';
COMMENT ON COLUMN exp.experiment.layer_id IS 'The layer it has a place in; NULL for none.';
COMMENT ON COLUMN exp.experiment.layer_start IS 'The first of its buckets in the layer, 0 to 9999.';
COMMENT ON COLUMN exp.experiment.layer_end IS 'The last of its buckets in the layer, 0 to 9999.';
COMMENT ON COLUMN exp.experiment.allocated IS 'Whether exp.allocation says which variant owns which part of the line; else the weights do.';
COMMENT ON COLUMN exp.experiment.start_at IS 'When the draft starts by itself.';
COMMENT ON COLUMN exp.experiment.end_at IS 'When it stops by itself.';
CREATE INDEX experiment_audience_idx ON exp.experiment (audience_id) WHERE audience_id IS NOT NULL;
CREATE INDEX experiment_layer_idx ON exp.experiment (layer_id) WHERE layer_id IS NOT NULL;
COMMENT ON INDEX exp.experiment_audience_idx IS 'Who uses an audience.';
COMMENT ON INDEX exp.experiment_layer_idx IS 'Who has a place in a layer.';

CREATE TABLE exp.allocation (
    experiment_id integer NOT NULL,
    first smallint NOT NULL,
    last smallint NOT NULL,
    variant smallint NOT NULL,
    CONSTRAINT allocation_pkey PRIMARY KEY (experiment_id, first),
    CONSTRAINT allocation_range CHECK (first >= 0 AND last >= first AND last <= 9999)
);
COMMENT ON TABLE exp.allocation IS 'Explicit ranges of the line, of 10,000 buckets; what is in none is unallocated.';
COMMENT ON COLUMN exp.allocation.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.allocation.first IS 'The first bucket, 0 to 9999.';
COMMENT ON COLUMN exp.allocation.last IS 'The last bucket, inclusive.';
COMMENT ON COLUMN exp.allocation.variant IS 'Its owner: exp.variant.variant.';
COMMENT ON INDEX exp.allocation_pkey IS 'Ranges in their order.';

CREATE TABLE exp.period (
    experiment_id integer NOT NULL,
    started_at timestamptz NOT NULL,
    shares jsonb NOT NULL,
    CONSTRAINT period_pkey PRIMARY KEY (experiment_id, started_at)
);
COMMENT ON TABLE exp.period IS 'Periods of constant allocation: what share of the subjects enrolled in one each variant is to have.';
COMMENT ON COLUMN exp.period.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.period.started_at IS 'From when on; up to the next one''s.';
COMMENT ON COLUMN exp.period.shares IS 'The share of each variant by key, 0 to 1.';
COMMENT ON INDEX exp.period_pkey IS 'Periods in their order.';
-- Until now an allocation could not change once anybody was assigned: there is one period.
INSERT INTO exp.period (experiment_id, started_at, shares)
SELECT experiment_id, created_at, pg_catalog.jsonb_object_agg(key, (scaled / total)::double precision)
FROM (SELECT experiment_id, created_at, key, scaled, pg_catalog.sum(scaled) OVER (PARTITION BY experiment_id) AS total
      -- Numeric, and as a share of the largest: the sum of two weights of 1e308 is no double any more.
      FROM (SELECT v.experiment_id, e.created_at, v.key,
                   v.weight::numeric / (pg_catalog.max(v.weight) OVER (PARTITION BY v.experiment_id))::numeric AS scaled
            FROM exp.variant AS v JOIN exp.experiment AS e ON e.id = v.experiment_id) AS weights) AS shares
GROUP BY experiment_id, created_at;

CREATE TABLE exp.governed (
    experiment_id integer NOT NULL,
    holdout_id integer NOT NULL,
    CONSTRAINT governed_pkey PRIMARY KEY (experiment_id, holdout_id)
);
COMMENT ON TABLE exp.governed IS 'Which holdouts an experiment respects: those of its scope and above that ran when it first started.';
COMMENT ON COLUMN exp.governed.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.governed.holdout_id IS 'The holdout: exp.experiment.id.';
COMMENT ON INDEX exp.governed_pkey IS 'The holdouts of an experiment.';

CREATE TABLE exp.override (
    experiment_id integer NOT NULL,
    subject text COLLATE "C" NOT NULL,
    variant smallint NOT NULL,
    until timestamptz,
    created_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    CONSTRAINT override_pkey PRIMARY KEY (experiment_id, subject)
);
COMMENT ON TABLE exp.override IS 'Forced variants, for testing: never in a result.';
COMMENT ON COLUMN exp.override.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.override.subject IS 'Whom it is forced on.';
COMMENT ON COLUMN exp.override.variant IS 'What: exp.variant.variant.';
COMMENT ON COLUMN exp.override.until IS 'When it ends; NULL for never.';
COMMENT ON COLUMN exp.override.created_at IS 'When it was set.';
COMMENT ON INDEX exp.override_pkey IS 'One for a subject.';
CREATE INDEX override_subject_idx ON exp.override (subject);
COMMENT ON INDEX exp.override_subject_idx IS 'Finds what is to be erased.';

ALTER TABLE exp.scope ADD COLUMN aliased boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN exp.scope.aliased IS 'Whether subjects were merged in it: from then on, and for good, enrolling looks among its aliases.';

CREATE TABLE exp.alias (
    scope_id integer NOT NULL,
    subject text COLLATE "C" NOT NULL,
    known_as text COLLATE "C" NOT NULL,
    created_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    CONSTRAINT alias_pkey PRIMARY KEY (scope_id, subject),
    CONSTRAINT alias_not_itself CHECK (subject <> known_as)
);
COMMENT ON TABLE exp.alias IS 'Merged subjects: calls with the one answer as the other.';
COMMENT ON COLUMN exp.alias.scope_id IS 'Where they were merged.';
COMMENT ON COLUMN exp.alias.subject IS 'The subject that is another one: an anonymous id, say.';
COMMENT ON COLUMN exp.alias.known_as IS 'Whom it stands for; never itself an alias.';
COMMENT ON COLUMN exp.alias.created_at IS 'When they were merged.';
COMMENT ON INDEX exp.alias_pkey IS 'An alias stands for one subject.';
CREATE INDEX alias_known_as_idx ON exp.alias (scope_id, known_as);
COMMENT ON INDEX exp.alias_known_as_idx IS 'The aliases of a subject.';

CREATE TABLE exp.audit (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_pkey PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    role text NOT NULL,
    session_role text NOT NULL,
    application text NOT NULL,
    client text,
    pid integer NOT NULL,
    scope text COLLATE "C" NOT NULL,
    object text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    action text COLLATE "C" NOT NULL,
    before jsonb,
    after jsonb,
    reason text,
    subject_digest text COLLATE "C"
);
COMMENT ON TABLE exp.audit IS 'Who changed what, and why. Rows are added and never changed: a trigger refuses it even to the owner.';
COMMENT ON COLUMN exp.audit.id IS 'In the order of the changes; gaps are changes that were rolled back.';
COMMENT ON COLUMN exp.audit.at IS 'When, by the server''s clock.';
COMMENT ON COLUMN exp.audit.role IS 'The role that acted.';
COMMENT ON COLUMN exp.audit.session_role IS 'The role that connected.';
COMMENT ON COLUMN exp.audit.application IS 'The session''s application_name.';
COMMENT ON COLUMN exp.audit.client IS 'The client''s address; NULL for a local socket.';
COMMENT ON COLUMN exp.audit.pid IS 'The session''s process.';
COMMENT ON COLUMN exp.audit.scope IS 'The scope of what changed.';
COMMENT ON COLUMN exp.audit.object IS 'What kind of thing: experiment, audience, layer, holdout, scope, config, override, subject or grant.';
COMMENT ON COLUMN exp.audit.key IS 'Its key.';
COMMENT ON COLUMN exp.audit.action IS 'What was done: created, updated, started, stopped, deleted and so on.';
COMMENT ON COLUMN exp.audit.before IS 'What changed, as it was; NULL where there was nothing.';
COMMENT ON COLUMN exp.audit.after IS 'What changed, as it is; NULL where there is nothing left.';
COMMENT ON COLUMN exp.audit.reason IS 'The reason given.';
COMMENT ON COLUMN exp.audit.subject_digest IS 'A keyed digest of the subject concerned, so that erasing the subject leaves nothing of it here.';
COMMENT ON INDEX exp.audit_pkey IS 'Changes in their order.';
COMMENT ON SEQUENCE exp.audit_id_seq IS 'Numbers changes.';
CREATE INDEX audit_scope_key_idx ON exp.audit (scope, key);
COMMENT ON INDEX exp.audit_scope_key_idx IS 'The history of one key.';

CREATE FUNCTION exp.refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION 'AUDIT_APPEND_ONLY: rows of exp.audit are never changed'
        USING ERRCODE = 'object_not_in_prerequisite_state',
              DETAIL = pg_catalog.format('%s refused.', TG_OP);
END
$$;
COMMENT ON FUNCTION exp.refuse_change() IS 'Keeps exp.audit append-only.';
REVOKE ALL ON FUNCTION exp.refuse_change() FROM PUBLIC;
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON exp.audit
    FOR EACH STATEMENT EXECUTE FUNCTION exp.refuse_change();
COMMENT ON TRIGGER audit_append_only ON exp.audit IS 'Rows are added only.';
ALTER TABLE exp.audit ENABLE ALWAYS TRIGGER audit_append_only;
