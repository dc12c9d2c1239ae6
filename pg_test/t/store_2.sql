-- Schema exp as 0.2.0 made and filled it, dumped by pg_dump, and what 0.2.0 answered on it (public.answer_2). Store
-- version 2 is released: this is never edited. Before this 0.2.0 ran, after CREATE ROLE old_app, old_reader, old_admin,
-- old_absent:
--
--   SELECT exp_define('e', '[{"key":"control","weight":1,"payload":{"n":1.50}},{"key":"treatment","weight":3},{"key":"rare","weight":0.25,"payload":null}]', metadata => '{"m": 1}');
--   SELECT exp_update('e', '{"name":"E","description":"the first","hypothesis":"it helps","owner":"ann","tags":["a","b"]}');
--   SELECT exp_define('d', '{"control":1,"treatment":1}', status => 'draft');
--   SELECT exp_define('half', '[{"key":"on","weight":1}]', coverage => 0.5, salt => 'pepper');
--   SELECT exp_define('vast', '[{"key":"a","weight":1e308},{"key":"b","weight":1e308},{"key":"c","weight":1}]');
--   SELECT exp_define('paused', '{"control":1,"treatment":1}');
--   SELECT exp_define('over', '{"control":1,"treatment":1}');
--   SELECT exp_define('again', '{"control":1,"treatment":1}');
--   SELECT exp_define('old', '{"control":1,"treatment":1}');
--   SELECT exp_define('gone', '{"control":1,"treatment":1}'), exp_define('draining', '{"control":1,"treatment":1}');
--   SELECT exp_define('timed', '{"control":1,"treatment":1}', status => 'draft'), exp_define('ended', '{"control":1,"treatment":1}');
--   SELECT exp_create_scope('shop'), exp_create_scope('shop/staging', parent => 'shop', description => 'Ünïcödé');
--   SELECT exp_define('e', '{"control":1,"treatment":1}', scope => 'shop'), exp_define('enrolled', '{"control":1,"treatment":1}', scope => 'shop'), exp_define('won', '{"control":1,"treatment":1}', scope => 'shop');
--   SELECT exp_create_holdout('ho', 0.2), exp_create_holdout('ho-ended', 0.1);
--   SELECT exp_end_holdout('ho-ended');
--   SELECT exp_create_audience('german', '[{"conditions":[{"attribute":"country","operator":"in","value":["DE","AT"]}]}]', name => 'Ünïcödé');
--   SELECT exp_create_layer('page'), exp_set_config('blue', '{"hue": 2.40}', ARRAY['azure']);
--   SELECT exp_define('rules', '[{"key":"control","weight":1},{"key":"treatment","weight":1,"config":"azure"}]', audience => 'german', targeting => '[{"conditions":[{"attribute":"age","operator":"gte","value":18}]}]', layer => '{"layer":"page","start":0,"end":7999}');
--   SELECT exp_update('rules', '{"inherit": true}');
--   SELECT exp_define('ranges', '{"control":1,"treatment":1}');
--   SELECT exp_set_allocations('ranges', '[{"variant":"control","start":0,"end":3999},{"variant":"treatment","start":5000,"end":8999}]');
--   SELECT exp_define('growthbook', '{"control":1,"treatment":1}', hash => 'growthbook_v2');
--   SELECT object, key, action FROM exp_import('{"features": {"f": {"rules": [{"key": "imported", "seed": "x", "hashVersion": 2, "coverage": 0.8, "weights": [0.5, 0.5], "variations": [0, 1]}]}}}', 'growthbook');
--   SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT 's' || i FROM generate_series(1, 200) AS i), ARRAY(SELECT jsonb_build_object('i', i) FROM generate_series(1, 200) AS i));
--   SELECT k, (SELECT count(*) FROM exp_assign_many(k, ARRAY(SELECT 's' || i FROM generate_series(1, 40) AS i))) FROM unnest(ARRAY['half','paused','over','again','old','gone','draining','vast','ended','ranges','growthbook','imported']) AS k;
--   SELECT k, (SELECT count(*) FROM exp_assign_many(k, ARRAY['x', 'Ünïcödé', 'tab	and \ and ''quote'''] || ARRAY(SELECT 's' || i FROM generate_series(1, 20) AS i), scope => 'shop')) FROM unnest(ARRAY['enrolled','won','e']) AS k;
--   SELECT count(*) FROM exp_assign_many('rules', ARRAY(SELECT 's' || i FROM generate_series(1, 60) AS i), ARRAY(SELECT '{"country":"DE","age":20}'::jsonb FROM generate_series(1, 60)));
--   SELECT count(*) FROM exp_assign_many('rules', ARRAY['below-1', 'below-2', 'below-3'], ARRAY(SELECT '{"country":"AT","age":30}'::jsonb FROM generate_series(1, 3)), scope => 'shop');
--   SELECT exp_maintain();
--   SELECT k, (SELECT count(*) FROM exp_log_exposures(k, ARRAY(SELECT 's' || i FROM generate_series(1, 60) AS i))) FROM unnest(ARRAY['e', 'ranges']) AS k;
--   SELECT k, (SELECT count(*) FROM exp_log_exposures(k, ARRAY(SELECT 's' || i FROM generate_series(1, 20) AS i))) FROM unnest(ARRAY['over', 'again', 'paused', 'ended']) AS k;
--   SELECT count(*) FROM exp_log_exposures('rules', ARRAY(SELECT 's' || i FROM generate_series(1, 30) AS i), ARRAY(SELECT '{"country":"DE","age":20}'::jsonb FROM generate_series(1, 30)));
--   SELECT count(*) FROM exp_log_exposures('enrolled', ARRAY['x', 's1'], scope => 'shop');
--   SELECT exp_forget_subject('e', 's5');
--   SELECT * FROM exp_erase_subject('s6');
--   SELECT exp_set_allocations('ranges', '[{"variant":"control","start":0,"end":4499},{"variant":"treatment","start":5000,"end":8999}]');
--   SELECT exp_add_variant('ranges', '{"key":"third","weight":1,"start":9000,"end":9999}');
--   SELECT exp_override('e', 'qa', 'rare'), exp_override('d', 'qa', 'control', until => '2100-01-01'), exp_override('rules', 'qa', 'treatment', until => clock_timestamp() + interval '50 ms');
--   SELECT * FROM exp_merge_subject('anonymous', 's7');
--   SELECT * FROM exp_merge_subject('s8', 's9');
--   SELECT * FROM exp_merge_subject('x', 'tab	and \ and ''quote''', scope => 'shop');
--   SELECT exp_pause('paused');
--   SELECT exp_stop('over', 'it''s over'), exp_stop('again', 'a mistake');
--   SELECT exp_start('again');
--   SELECT exp_stop('enrolled', 'enough', serve => 'enrolled', scope => 'shop');
--   SELECT exp_stop('won', 'it won', winner => 'treatment', serve => 'winner', scope => 'shop');
--   SELECT exp_archive('old');
--   SELECT exp_update('timed', jsonb_build_object('start_at', clock_timestamp() + interval '50 ms')), exp_update('ended', jsonb_build_object('end_at', clock_timestamp() + interval '50 ms')), exp_update('d', '{"start_at": "2100-01-01T00:00:00Z", "end_at": "2100-02-01T00:00:00Z"}');
--   SELECT pg_sleep(0.1);
--   SELECT exp_delete_experiment('gone', 1000), exp_delete_experiment('draining', 7);
--   SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(41, 80) AS i));
--   SELECT exp_log_exposure('e', 'late'), exp_assign('e', 'later');
--   SELECT exp_grant('old_app', 'app', 'global'), exp_grant('old_reader', 'reader', 'shop'), exp_grant('old_admin', 'admin', 'global'), exp_grant('old_absent', 'reader', 'global');

SET client_encoding = 'UTF8';

CREATE SCHEMA exp;
COMMENT ON SCHEMA exp IS 'The data of pg_experiment. Not a member of the extension: it survives DROP EXTENSION, dump and restore.';
CREATE FUNCTION exp.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RAISE EXCEPTION 'AUDIT_APPEND_ONLY: rows of exp.audit are never changed'
        USING ERRCODE = 'object_not_in_prerequisite_state',
              DETAIL = pg_catalog.format('%s refused.', TG_OP);
END
$$;
COMMENT ON FUNCTION exp.refuse_change() IS 'Keeps exp.audit append-only.';
CREATE TABLE exp.alias (
    scope_id integer NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    known_as text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT alias_not_itself CHECK ((subject <> known_as))
);
COMMENT ON TABLE exp.alias IS 'Merged subjects: calls with the one answer as the other.';
COMMENT ON COLUMN exp.alias.scope_id IS 'Where they were merged.';
COMMENT ON COLUMN exp.alias.subject IS 'The subject that is another one: an anonymous id, say.';
COMMENT ON COLUMN exp.alias.known_as IS 'Whom it stands for; never itself an alias.';
COMMENT ON COLUMN exp.alias.created_at IS 'When they were merged.';
CREATE TABLE exp.allocation (
    experiment_id integer NOT NULL,
    first smallint NOT NULL,
    last smallint NOT NULL,
    variant smallint NOT NULL,
    CONSTRAINT allocation_range CHECK (((first >= 0) AND (last >= first) AND (last <= 9999)))
);
COMMENT ON TABLE exp.allocation IS 'Explicit ranges of the line, of 10,000 buckets; what is in none is unallocated.';
COMMENT ON COLUMN exp.allocation.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.allocation.first IS 'The first bucket, 0 to 9999.';
COMMENT ON COLUMN exp.allocation.last IS 'The last bucket, inclusive.';
COMMENT ON COLUMN exp.allocation.variant IS 'Its owner: exp.variant.variant.';
CREATE TABLE exp.assignment (
    experiment_id integer NOT NULL,
    exposures integer NOT NULL,
    assigned_at timestamp with time zone NOT NULL,
    exposed_at timestamp with time zone,
    variant smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    context jsonb
);
COMMENT ON TABLE exp.assignment IS 'The sticky row: which variant a subject has in an experiment. Joins want exp.enrolled, which has names.';
COMMENT ON COLUMN exp.assignment.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.assignment.exposures IS 'How often the subject met its variant.';
COMMENT ON COLUMN exp.assignment.assigned_at IS 'When it was enrolled: the start of that transaction.';
COMMENT ON COLUMN exp.assignment.exposed_at IS 'When it first met its variant; NULL before.';
COMMENT ON COLUMN exp.assignment.variant IS 'exp.variant.variant.';
COMMENT ON COLUMN exp.assignment.subject IS 'The randomised unit: a user, a device, an account, ...';
COMMENT ON COLUMN exp.assignment.context IS 'The attributes given when it was enrolled; NULL for none.';
CREATE TABLE exp.audience (
    id integer NOT NULL,
    scope_id integer NOT NULL,
    audience text NOT NULL COLLATE pg_catalog."C",
    name text,
    rules jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON TABLE exp.audience IS 'Reusable rule lists; an experiment''s audience and its own targeting must both match.';
COMMENT ON COLUMN exp.audience.id IS 'Never reused.';
COMMENT ON COLUMN exp.audience.scope_id IS 'The scope it belongs to; scopes below may use it, too.';
COMMENT ON COLUMN exp.audience.audience IS 'Its key, unique in its scope.';
COMMENT ON COLUMN exp.audience.name IS 'A title for people.';
COMMENT ON COLUMN exp.audience.rules IS 'The rules, as exp_match takes them.';
COMMENT ON COLUMN exp.audience.created_at IS 'When it was made.';
COMMENT ON COLUMN exp.audience.updated_at IS 'When it was last changed.';
ALTER TABLE exp.audience ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME exp.audience_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
COMMENT ON SEQUENCE exp.audience_id_seq IS 'Numbers audiences; a number is never used again.';
CREATE TABLE exp.audit (
    id bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    role text NOT NULL,
    session_role text NOT NULL,
    application text NOT NULL,
    client text,
    pid integer NOT NULL,
    scope text NOT NULL COLLATE pg_catalog."C",
    object text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    before jsonb,
    after jsonb,
    reason text,
    subject_digest text COLLATE pg_catalog."C"
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
ALTER TABLE exp.audit ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME exp.audit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
COMMENT ON SEQUENCE exp.audit_id_seq IS 'Numbers changes.';
CREATE TABLE exp.config (
    id integer NOT NULL,
    scope_id integer NOT NULL,
    slug text NOT NULL COLLATE pg_catalog."C",
    config jsonb NOT NULL,
    aliases text[] DEFAULT '{}'::text[] NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON TABLE exp.config IS 'Configs that variants share: a variant that names one has it as its payload, as it stands at decision time.';
COMMENT ON COLUMN exp.config.id IS 'Never reused.';
COMMENT ON COLUMN exp.config.scope_id IS 'The scope it belongs to; scopes below may use it, too.';
COMMENT ON COLUMN exp.config.slug IS 'Its key, unique in its scope.';
COMMENT ON COLUMN exp.config.config IS 'The document.';
COMMENT ON COLUMN exp.config.aliases IS 'Other names of it; no two configs of a scope share a name.';
COMMENT ON COLUMN exp.config.created_at IS 'When it was made.';
COMMENT ON COLUMN exp.config.updated_at IS 'When it was last changed.';
ALTER TABLE exp.config ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME exp.config_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
COMMENT ON SEQUENCE exp.config_id_seq IS 'Numbers configs; a number is never used again.';
CREATE TABLE exp.experiment (
    id integer NOT NULL,
    scope_id integer NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL,
    salt text NOT NULL COLLATE pg_catalog."C",
    hash text DEFAULT 'native'::text NOT NULL COLLATE pg_catalog."C",
    coverage double precision DEFAULT 1 NOT NULL,
    name text,
    description text,
    hypothesis text,
    owner text,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    serve text DEFAULT 'none'::text NOT NULL,
    winner smallint,
    winner_decided_at timestamp with time zone,
    winner_reason text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    started_at timestamp with time zone,
    stopped_at timestamp with time zone,
    deleted_at timestamp with time zone,
    kind text DEFAULT 'experiment'::text NOT NULL,
    inherit boolean DEFAULT false NOT NULL,
    audience_id integer,
    targeting jsonb,
    layer_id integer,
    layer_start smallint,
    layer_end smallint,
    allocated boolean DEFAULT false NOT NULL,
    start_at timestamp with time zone,
    end_at timestamp with time zone,
    CONSTRAINT experiment_coverage CHECK (((coverage >= (0)::double precision) AND (coverage <= (1)::double precision))),
    CONSTRAINT experiment_kind CHECK ((kind = ANY (ARRAY['experiment'::text, 'holdout'::text]))),
    CONSTRAINT experiment_layer CHECK ((((layer_id IS NULL) AND (layer_start IS NULL) AND (layer_end IS NULL)) OR ((layer_id IS NOT NULL) AND (layer_start >= 0) AND (layer_end >= layer_start) AND (layer_end <= 9999) AND (layer_start IS NOT NULL) AND (layer_end IS NOT NULL)))),
    CONSTRAINT experiment_schedule CHECK ((end_at > start_at)),
    CONSTRAINT experiment_serve CHECK ((serve = ANY (ARRAY['none'::text, 'enrolled'::text, 'winner'::text]))),
    CONSTRAINT experiment_serve_winner CHECK (((serve <> 'winner'::text) OR (winner IS NOT NULL))),
    CONSTRAINT experiment_status CHECK ((status = ANY (ARRAY['draft'::text, 'running'::text, 'paused'::text, 'stopped'::text, 'archived'::text])))
);
COMMENT ON TABLE exp.experiment IS 'One row per experiment, deleted ones included until they are drained.';
COMMENT ON COLUMN exp.experiment.id IS 'Never reused.';
COMMENT ON COLUMN exp.experiment.scope_id IS 'The scope it belongs to.';
COMMENT ON COLUMN exp.experiment.key IS 'Its name, unique in its scope among the experiments not deleted.';
COMMENT ON COLUMN exp.experiment.status IS 'draft, running, paused, stopped or archived.';
COMMENT ON COLUMN exp.experiment.salt IS 'Enters the hash with the scope''s name.';
COMMENT ON COLUMN exp.experiment.hash IS 'The hash scheme that buckets its subjects.';
COMMENT ON COLUMN exp.experiment.coverage IS 'The share of the line that is enrolled, 0 to 1.';
COMMENT ON COLUMN exp.experiment.name IS 'A title for people.';
COMMENT ON COLUMN exp.experiment.description IS 'What it is about.';
COMMENT ON COLUMN exp.experiment.hypothesis IS 'What is expected, and why.';
COMMENT ON COLUMN exp.experiment.owner IS 'Who answers for it.';
COMMENT ON COLUMN exp.experiment.tags IS 'Free labels.';
COMMENT ON COLUMN exp.experiment.metadata IS 'Free-form, the application''s own.';
COMMENT ON COLUMN exp.experiment.serve IS 'What a stopped experiment still answers: none, enrolled or winner.';
COMMENT ON COLUMN exp.experiment.winner IS 'The declared winner: exp.variant.variant.';
COMMENT ON COLUMN exp.experiment.winner_decided_at IS 'When it was declared.';
COMMENT ON COLUMN exp.experiment.winner_reason IS 'The reason given when it was stopped or the winner declared.';
COMMENT ON COLUMN exp.experiment.created_at IS 'When it was defined.';
COMMENT ON COLUMN exp.experiment.started_at IS 'When it first ran.';
COMMENT ON COLUMN exp.experiment.stopped_at IS 'When it was last stopped; NULL while it runs.';
COMMENT ON COLUMN exp.experiment.deleted_at IS 'When exp_delete_experiment took it away; its rows are being drained.';
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
CREATE TABLE exp.scope (
    id integer NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    parent_id integer,
    description text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    aliased boolean DEFAULT false NOT NULL,
    CONSTRAINT scope_root CHECK (((parent_id IS NULL) = (name = 'global'::text)))
);
COMMENT ON TABLE exp.scope IS 'Tenants, environments or both: a named tree with global at its root.';
COMMENT ON COLUMN exp.scope.id IS 'Never reused.';
COMMENT ON COLUMN exp.scope.name IS 'Unique; enters the hash of the experiments in it.';
COMMENT ON COLUMN exp.scope.parent_id IS 'The scope above; NULL for global only.';
COMMENT ON COLUMN exp.scope.description IS 'Free text.';
COMMENT ON COLUMN exp.scope.created_at IS 'When it was made.';
COMMENT ON COLUMN exp.scope.aliased IS 'Whether subjects were merged in it: from then on, and for good, enrolling looks among its aliases.';
CREATE TABLE exp.variant (
    experiment_id integer NOT NULL,
    variant smallint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    weight double precision NOT NULL,
    payload jsonb,
    config text COLLATE pg_catalog."C",
    CONSTRAINT variant_config CHECK (((config IS NULL) OR (payload IS NULL))),
    CONSTRAINT variant_weight CHECK (((weight > (0)::double precision) AND (weight < 'Infinity'::double precision)))
);
COMMENT ON TABLE exp.variant IS 'The variants of an experiment, in the order of the line.';
COMMENT ON COLUMN exp.variant.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.variant.variant IS 'Its number, in the order of the line and never used again in the experiment; what exp.assignment stores.';
COMMENT ON COLUMN exp.variant.key IS 'Its name, unique in the experiment.';
COMMENT ON COLUMN exp.variant.weight IS 'Its share is weight / sum of weights.';
COMMENT ON COLUMN exp.variant.payload IS 'What exp_assign hands to the application with it.';
COMMENT ON COLUMN exp.variant.config IS 'The slug or alias of the config that is its payload; NULL where it has a payload of its own, or none.';
CREATE VIEW exp.enrolled AS
 SELECT s.name AS scope,
    e.key AS experiment,
    a.subject,
    v.key AS variant,
    a.assigned_at,
    a.exposed_at,
    (a.exposures)::bigint AS exposures
   FROM (((exp.assignment a
     JOIN exp.experiment e ON (((e.id = a.experiment_id) AND (e.deleted_at IS NULL))))
     JOIN exp.scope s ON ((s.id = e.scope_id)))
     JOIN exp.variant v ON (((v.experiment_id = a.experiment_id) AND (v.variant = a.variant))));
COMMENT ON VIEW exp.enrolled IS 'Every stored assignment with names in place of ids: join your own tables to it by subject.';
COMMENT ON COLUMN exp.enrolled.scope IS 'The scope''s name.';
COMMENT ON COLUMN exp.enrolled.experiment IS 'The experiment''s key.';
COMMENT ON COLUMN exp.enrolled.subject IS 'The subject.';
COMMENT ON COLUMN exp.enrolled.variant IS 'The variant''s key.';
COMMENT ON COLUMN exp.enrolled.assigned_at IS 'When it was enrolled.';
COMMENT ON COLUMN exp.enrolled.exposed_at IS 'When it was first exposed; NULL before.';
COMMENT ON COLUMN exp.enrolled.exposures IS 'How often.';
ALTER TABLE exp.experiment ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME exp.experiment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
COMMENT ON SEQUENCE exp.experiment_id_seq IS 'Numbers experiments; a number is never used again.';
CREATE TABLE exp.governed (
    experiment_id integer NOT NULL,
    holdout_id integer NOT NULL
);
COMMENT ON TABLE exp.governed IS 'Which holdouts an experiment respects: those of its scope and above that ran when it first started.';
COMMENT ON COLUMN exp.governed.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.governed.holdout_id IS 'The holdout: exp.experiment.id.';
CREATE TABLE exp."grant" (
    role text NOT NULL COLLATE pg_catalog."C",
    scope_id integer NOT NULL,
    access text NOT NULL COLLATE pg_catalog."C",
    granted_by text NOT NULL,
    granted_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT grant_access CHECK ((access = ANY (ARRAY['reader'::text, 'app'::text, 'admin'::text])))
);
COMMENT ON TABLE exp."grant" IS 'What exp_grant gave. Roles by name, so that a dump restores where they do not exist yet.';
COMMENT ON COLUMN exp."grant".role IS 'The role''s name.';
COMMENT ON COLUMN exp."grant".scope_id IS 'The scope; it holds for the scopes below, too.';
COMMENT ON COLUMN exp."grant".access IS 'reader, app (reads and writes assignments) or admin (everything).';
COMMENT ON COLUMN exp."grant".granted_by IS 'Who gave it.';
COMMENT ON COLUMN exp."grant".granted_at IS 'When.';
CREATE TABLE exp.layer (
    id integer NOT NULL,
    scope_id integer NOT NULL,
    layer text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON TABLE exp.layer IS 'Lines that experiments share; no two of them own the same place.';
COMMENT ON COLUMN exp.layer.id IS 'Never reused.';
COMMENT ON COLUMN exp.layer.scope_id IS 'The scope it belongs to; scopes below may use it, too.';
COMMENT ON COLUMN exp.layer.layer IS 'Its key, unique in its scope; enters the hash of places in it.';
COMMENT ON COLUMN exp.layer.created_at IS 'When it was made.';
ALTER TABLE exp.layer ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME exp.layer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
COMMENT ON SEQUENCE exp.layer_id_seq IS 'Numbers layers; a number is never used again.';
CREATE TABLE exp.override (
    experiment_id integer NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    variant smallint NOT NULL,
    until timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON TABLE exp.override IS 'Forced variants, for testing: never in a result.';
COMMENT ON COLUMN exp.override.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.override.subject IS 'Whom it is forced on.';
COMMENT ON COLUMN exp.override.variant IS 'What: exp.variant.variant.';
COMMENT ON COLUMN exp.override.until IS 'When it ends; NULL for never.';
COMMENT ON COLUMN exp.override.created_at IS 'When it was set.';
CREATE TABLE exp.period (
    experiment_id integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    shares jsonb NOT NULL
);
COMMENT ON TABLE exp.period IS 'Periods of constant allocation: what share of the subjects enrolled in one each variant is to have.';
COMMENT ON COLUMN exp.period.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.period.started_at IS 'From when on; up to the next one''s.';
COMMENT ON COLUMN exp.period.shares IS 'The share of each variant by key, 0 to 1.';
ALTER TABLE exp.scope ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME exp.scope_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
COMMENT ON SEQUENCE exp.scope_id_seq IS 'Numbers scopes; a number is never used again.';
CREATE TABLE exp.signal (
);
COMMENT ON TABLE exp.signal IS 'Always empty. Its relation-cache invalidation tells every session that definitions or grants changed.';
CREATE TABLE exp.store (
    singleton boolean DEFAULT true NOT NULL,
    version integer NOT NULL,
    migrated_at timestamp with time zone DEFAULT now() NOT NULL,
    digest_key bytea DEFAULT sha256(convert_to(((gen_random_uuid())::text || (gen_random_uuid())::text), 'UTF8'::name)) NOT NULL,
    CONSTRAINT store_singleton CHECK (singleton)
);
COMMENT ON TABLE exp.store IS 'The version of the store: one row, kept by exp_init().';
COMMENT ON COLUMN exp.store.singleton IS 'Always true: there is one row.';
COMMENT ON COLUMN exp.store.version IS 'The number of the last migration applied.';
COMMENT ON COLUMN exp.store.migrated_at IS 'When it was applied.';
COMMENT ON COLUMN exp.store.digest_key IS 'The key of the digests that stand for subjects where they are not to be named. Random, made with the store.';
CREATE TABLE exp.tally (
    experiment_id integer NOT NULL,
    variant smallint NOT NULL,
    assigned bigint NOT NULL,
    subjects bigint NOT NULL,
    exposures bigint NOT NULL
);
COMMENT ON TABLE exp.tally IS 'Maintained counts, without what still waits in exp.tally_delta.';
COMMENT ON COLUMN exp.tally.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.tally.variant IS 'exp.variant.variant.';
COMMENT ON COLUMN exp.tally.assigned IS 'Rows of exp.assignment.';
COMMENT ON COLUMN exp.tally.subjects IS 'Those with exposures > 0.';
COMMENT ON COLUMN exp.tally.exposures IS 'The sum of their exposures.';
CREATE TABLE exp.tally_delta (
    experiment_id integer NOT NULL,
    variant smallint NOT NULL,
    assigned bigint NOT NULL,
    subjects bigint NOT NULL,
    exposures bigint NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='50000');
ALTER TABLE ONLY exp.tally_delta REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.tally_delta IS 'What each transaction changed in the counts, written as it commits and folded into exp.tally by exp_maintain(). Append-only, so that writers never wait for one another.';
COMMENT ON COLUMN exp.tally_delta.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.tally_delta.variant IS 'exp.variant.variant.';
COMMENT ON COLUMN exp.tally_delta.assigned IS 'Change of exp.tally.assigned.';
COMMENT ON COLUMN exp.tally_delta.subjects IS 'Change of exp.tally.subjects.';
COMMENT ON COLUMN exp.tally_delta.exposures IS 'Change of exp.tally.exposures.';
COPY exp.alias (scope_id, subject, known_as, created_at) FROM stdin;
1	anonymous	s7	2026-11-21 11:39:05.088842+00
1	s8	s9	2026-11-21 11:39:05.089575+00
2	x	tab\tand \\ and 'quote'	2026-11-21 11:39:05.090695+00
\.
COPY exp.allocation (experiment_id, first, last, variant) FROM stdin;
19	0	4499	0
19	5000	8999	1
19	9000	9999	2
\.
COPY exp.assignment (experiment_id, exposures, assigned_at, exposed_at, variant, subject, context) FROM stdin;
1	0	2026-11-21 11:39:05.074749+00	\N	0	s100	{"i": 100}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s101	{"i": 101}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s102	{"i": 102}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s103	{"i": 103}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s104	{"i": 104}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s105	{"i": 105}
1	0	2026-11-21 11:39:05.074749+00	\N	2	s106	{"i": 106}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s107	{"i": 107}
1	0	2026-11-21 11:39:05.074749+00	\N	2	s108	{"i": 108}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s109	{"i": 109}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s110	{"i": 110}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s111	{"i": 111}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s112	{"i": 112}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s113	{"i": 113}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s114	{"i": 114}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s115	{"i": 115}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s116	{"i": 116}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s117	{"i": 117}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s118	{"i": 118}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s119	{"i": 119}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s120	{"i": 120}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s121	{"i": 121}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s122	{"i": 122}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s123	{"i": 123}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s124	{"i": 124}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s125	{"i": 125}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s126	{"i": 126}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s127	{"i": 127}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s128	{"i": 128}
1	0	2026-11-21 11:39:05.074749+00	\N	2	s129	{"i": 129}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s130	{"i": 130}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s131	{"i": 131}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s132	{"i": 132}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s133	{"i": 133}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s134	{"i": 134}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s135	{"i": 135}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s136	{"i": 136}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s137	{"i": 137}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s138	{"i": 138}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s139	{"i": 139}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s140	{"i": 140}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s141	{"i": 141}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s142	{"i": 142}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s143	{"i": 143}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s144	{"i": 144}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s145	{"i": 145}
1	0	2026-11-21 11:39:05.074749+00	\N	2	s146	{"i": 146}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s147	{"i": 147}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s148	{"i": 148}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s149	{"i": 149}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s150	{"i": 150}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s151	{"i": 151}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s152	{"i": 152}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s153	{"i": 153}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s154	{"i": 154}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s155	{"i": 155}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s156	{"i": 156}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s157	{"i": 157}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s158	{"i": 158}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s159	{"i": 159}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s160	{"i": 160}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s161	{"i": 161}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s162	{"i": 162}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s163	{"i": 163}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s164	{"i": 164}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s165	{"i": 165}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s166	{"i": 166}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s167	{"i": 167}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s168	{"i": 168}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s169	{"i": 169}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s170	{"i": 170}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s171	{"i": 171}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s172	{"i": 172}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s173	{"i": 173}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s174	{"i": 174}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s175	{"i": 175}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s176	{"i": 176}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s177	{"i": 177}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s178	{"i": 178}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s179	{"i": 179}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s180	{"i": 180}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s181	{"i": 181}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s182	{"i": 182}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s183	{"i": 183}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s184	{"i": 184}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s185	{"i": 185}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s186	{"i": 186}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s187	{"i": 187}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s188	{"i": 188}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s189	{"i": 189}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s190	{"i": 190}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s191	{"i": 191}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s192	{"i": 192}
1	0	2026-11-21 11:39:05.074749+00	\N	2	s193	{"i": 193}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s194	{"i": 194}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s195	{"i": 195}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s196	{"i": 196}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s197	{"i": 197}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s198	{"i": 198}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s199	{"i": 199}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s200	{"i": 200}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s81	{"i": 81}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s82	{"i": 82}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s83	{"i": 83}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s84	{"i": 84}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s85	{"i": 85}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s86	{"i": 86}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s87	{"i": 87}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s88	{"i": 88}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s89	{"i": 89}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s90	{"i": 90}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s91	{"i": 91}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s92	{"i": 92}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s93	{"i": 93}
1	0	2026-11-21 11:39:05.074749+00	\N	2	s94	{"i": 94}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s95	{"i": 95}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s96	{"i": 96}
1	0	2026-11-21 11:39:05.074749+00	\N	0	s97	{"i": 97}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s98	{"i": 98}
1	0	2026-11-21 11:39:05.074749+00	\N	1	s99	{"i": 99}
3	0	2026-11-21 11:39:05.076502+00	\N	0	s13	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s14	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s15	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s16	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s19	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s2	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s20	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s21	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s22	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s24	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s25	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s26	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s29	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s30	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s34	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s36	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s38	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s39	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s7	\N
3	0	2026-11-21 11:39:05.076502+00	\N	0	s9	\N
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s61	{"i": 61}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s62	{"i": 62}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	0	s63	{"i": 63}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	0	s64	{"i": 64}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s65	{"i": 65}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s66	{"i": 66}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s67	{"i": 67}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s68	{"i": 68}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	2	s69	{"i": 69}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s70	{"i": 70}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s71	{"i": 71}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s72	{"i": 72}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s73	{"i": 73}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s74	{"i": 74}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s75	{"i": 75}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s76	{"i": 76}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	2	s77	{"i": 77}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s78	{"i": 78}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	1	s79	{"i": 79}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.202108+00	0	s80	{"i": 80}
5	0	2026-11-21 11:39:05.076502+00	\N	1	s21	\N
5	0	2026-11-21 11:39:05.076502+00	\N	0	s22	\N
5	0	2026-11-21 11:39:05.076502+00	\N	1	s23	\N
5	0	2026-11-21 11:39:05.076502+00	\N	1	s24	\N
5	0	2026-11-21 11:39:05.076502+00	\N	0	s25	\N
5	0	2026-11-21 11:39:05.076502+00	\N	0	s26	\N
5	0	2026-11-21 11:39:05.076502+00	\N	0	s27	\N
5	0	2026-11-21 11:39:05.076502+00	\N	1	s28	\N
5	0	2026-11-21 11:39:05.076502+00	\N	1	s29	\N
5	0	2026-11-21 11:39:05.076502+00	\N	1	s30	\N
5	0	2026-11-21 11:39:05.076502+00	\N	1	s31	\N
5	0	2026-11-21 11:39:05.076502+00	\N	1	s32	\N
5	0	2026-11-21 11:39:05.076502+00	\N	0	s33	\N
5	0	2026-11-21 11:39:05.076502+00	\N	0	s34	\N
5	0	2026-11-21 11:39:05.076502+00	\N	1	s35	\N
5	0	2026-11-21 11:39:05.076502+00	\N	1	s36	\N
5	0	2026-11-21 11:39:05.076502+00	\N	0	s37	\N
5	0	2026-11-21 11:39:05.076502+00	\N	0	s38	\N
5	0	2026-11-21 11:39:05.076502+00	\N	0	s39	\N
5	0	2026-11-21 11:39:05.076502+00	\N	0	s40	\N
6	0	2026-11-21 11:39:05.076502+00	\N	0	s21	\N
6	0	2026-11-21 11:39:05.076502+00	\N	1	s22	\N
6	0	2026-11-21 11:39:05.076502+00	\N	0	s23	\N
6	0	2026-11-21 11:39:05.076502+00	\N	1	s24	\N
6	0	2026-11-21 11:39:05.076502+00	\N	1	s25	\N
6	0	2026-11-21 11:39:05.076502+00	\N	0	s26	\N
6	0	2026-11-21 11:39:05.076502+00	\N	0	s27	\N
6	0	2026-11-21 11:39:05.076502+00	\N	1	s28	\N
6	0	2026-11-21 11:39:05.076502+00	\N	0	s29	\N
6	0	2026-11-21 11:39:05.076502+00	\N	1	s30	\N
6	0	2026-11-21 11:39:05.076502+00	\N	0	s31	\N
6	0	2026-11-21 11:39:05.076502+00	\N	1	s32	\N
6	0	2026-11-21 11:39:05.076502+00	\N	0	s33	\N
6	0	2026-11-21 11:39:05.076502+00	\N	0	s34	\N
6	0	2026-11-21 11:39:05.076502+00	\N	0	s35	\N
6	0	2026-11-21 11:39:05.076502+00	\N	1	s36	\N
6	0	2026-11-21 11:39:05.076502+00	\N	1	s37	\N
6	0	2026-11-21 11:39:05.076502+00	\N	0	s38	\N
6	0	2026-11-21 11:39:05.076502+00	\N	1	s39	\N
6	0	2026-11-21 11:39:05.076502+00	\N	1	s40	\N
7	0	2026-11-21 11:39:05.076502+00	\N	0	s21	\N
7	0	2026-11-21 11:39:05.076502+00	\N	0	s22	\N
7	0	2026-11-21 11:39:05.076502+00	\N	1	s23	\N
7	0	2026-11-21 11:39:05.076502+00	\N	1	s24	\N
7	0	2026-11-21 11:39:05.076502+00	\N	0	s25	\N
7	0	2026-11-21 11:39:05.076502+00	\N	0	s26	\N
7	0	2026-11-21 11:39:05.076502+00	\N	0	s27	\N
7	0	2026-11-21 11:39:05.076502+00	\N	1	s28	\N
7	0	2026-11-21 11:39:05.076502+00	\N	0	s29	\N
7	0	2026-11-21 11:39:05.076502+00	\N	1	s30	\N
7	0	2026-11-21 11:39:05.076502+00	\N	0	s31	\N
7	0	2026-11-21 11:39:05.076502+00	\N	1	s32	\N
7	0	2026-11-21 11:39:05.076502+00	\N	1	s33	\N
7	0	2026-11-21 11:39:05.076502+00	\N	1	s34	\N
7	0	2026-11-21 11:39:05.076502+00	\N	0	s35	\N
7	0	2026-11-21 11:39:05.076502+00	\N	1	s36	\N
7	0	2026-11-21 11:39:05.076502+00	\N	1	s37	\N
7	0	2026-11-21 11:39:05.076502+00	\N	0	s38	\N
7	0	2026-11-21 11:39:05.076502+00	\N	1	s39	\N
7	0	2026-11-21 11:39:05.076502+00	\N	1	s40	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s1	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s10	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s11	\N
8	0	2026-11-21 11:39:05.076502+00	\N	1	s12	\N
8	0	2026-11-21 11:39:05.076502+00	\N	1	s13	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s14	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s15	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s16	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s17	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s18	\N
8	0	2026-11-21 11:39:05.076502+00	\N	1	s19	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s2	\N
8	0	2026-11-21 11:39:05.076502+00	\N	1	s20	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s21	\N
8	0	2026-11-21 11:39:05.076502+00	\N	1	s22	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s23	\N
8	0	2026-11-21 11:39:05.076502+00	\N	1	s24	\N
8	0	2026-11-21 11:39:05.076502+00	\N	1	s25	\N
8	0	2026-11-21 11:39:05.076502+00	\N	1	s26	\N
8	0	2026-11-21 11:39:05.076502+00	\N	1	s27	\N
8	0	2026-11-21 11:39:05.076502+00	\N	1	s28	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s29	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s3	\N
8	0	2026-11-21 11:39:05.076502+00	\N	1	s30	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s31	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s32	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s33	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s34	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s35	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s36	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s37	\N
8	0	2026-11-21 11:39:05.076502+00	\N	1	s38	\N
8	0	2026-11-21 11:39:05.076502+00	\N	1	s39	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s4	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s40	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s5	\N
8	0	2026-11-21 11:39:05.076502+00	\N	1	s7	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s16	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s17	\N
10	0	2026-11-21 11:39:05.076502+00	\N	1	s18	\N
10	0	2026-11-21 11:39:05.076502+00	\N	1	s19	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s2	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s20	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s21	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s22	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s23	\N
10	0	2026-11-21 11:39:05.076502+00	\N	1	s24	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s25	\N
10	0	2026-11-21 11:39:05.076502+00	\N	1	s26	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s27	\N
10	0	2026-11-21 11:39:05.076502+00	\N	1	s28	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s29	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s3	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s30	\N
10	0	2026-11-21 11:39:05.076502+00	\N	1	s31	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s32	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s33	\N
10	0	2026-11-21 11:39:05.076502+00	\N	1	s34	\N
10	0	2026-11-21 11:39:05.076502+00	\N	1	s35	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s36	\N
10	0	2026-11-21 11:39:05.076502+00	\N	1	s37	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s38	\N
10	0	2026-11-21 11:39:05.076502+00	\N	1	s39	\N
10	0	2026-11-21 11:39:05.076502+00	\N	1	s4	\N
10	0	2026-11-21 11:39:05.076502+00	\N	1	s40	\N
10	0	2026-11-21 11:39:05.076502+00	\N	1	s5	\N
10	0	2026-11-21 11:39:05.076502+00	\N	0	s7	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s1	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s10	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s11	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s12	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s13	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s14	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s15	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s16	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s17	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s18	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s19	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s2	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s20	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s21	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s22	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s23	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s24	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s25	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s26	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s27	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s28	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s29	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s3	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s30	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s31	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s32	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s33	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s34	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s35	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s36	\N
4	0	2026-11-21 11:39:05.076502+00	\N	1	s37	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s38	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s39	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s4	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s40	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s5	\N
4	0	2026-11-21 11:39:05.076502+00	\N	0	s7	\N
12	0	2026-11-21 11:39:05.076502+00	\N	0	s21	\N
12	0	2026-11-21 11:39:05.076502+00	\N	0	s22	\N
12	0	2026-11-21 11:39:05.076502+00	\N	0	s23	\N
12	0	2026-11-21 11:39:05.076502+00	\N	0	s24	\N
12	0	2026-11-21 11:39:05.076502+00	\N	1	s25	\N
12	0	2026-11-21 11:39:05.076502+00	\N	0	s26	\N
12	0	2026-11-21 11:39:05.076502+00	\N	0	s27	\N
12	0	2026-11-21 11:39:05.076502+00	\N	1	s28	\N
12	0	2026-11-21 11:39:05.076502+00	\N	0	s29	\N
12	0	2026-11-21 11:39:05.076502+00	\N	0	s30	\N
12	0	2026-11-21 11:39:05.076502+00	\N	0	s31	\N
12	0	2026-11-21 11:39:05.076502+00	\N	0	s32	\N
12	0	2026-11-21 11:39:05.076502+00	\N	1	s33	\N
12	0	2026-11-21 11:39:05.076502+00	\N	0	s34	\N
12	0	2026-11-21 11:39:05.076502+00	\N	1	s35	\N
12	0	2026-11-21 11:39:05.076502+00	\N	0	s36	\N
12	0	2026-11-21 11:39:05.076502+00	\N	1	s37	\N
12	0	2026-11-21 11:39:05.076502+00	\N	1	s38	\N
12	0	2026-11-21 11:39:05.076502+00	\N	0	s39	\N
12	0	2026-11-21 11:39:05.076502+00	\N	0	s40	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s1	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s10	\N
16	0	2026-11-21 11:39:05.076502+00	\N	1	s10	\N
20	0	2026-11-21 11:39:05.076502+00	\N	1	s11	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s12	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s13	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s14	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s15	\N
20	0	2026-11-21 11:39:05.076502+00	\N	1	s16	\N
20	0	2026-11-21 11:39:05.076502+00	\N	1	s18	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s19	\N
20	0	2026-11-21 11:39:05.076502+00	\N	1	s2	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s21	\N
20	0	2026-11-21 11:39:05.076502+00	\N	1	s23	\N
20	0	2026-11-21 11:39:05.076502+00	\N	1	s24	\N
20	0	2026-11-21 11:39:05.076502+00	\N	1	s25	\N
20	0	2026-11-21 11:39:05.076502+00	\N	1	s27	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s28	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s29	\N
20	0	2026-11-21 11:39:05.076502+00	\N	1	s3	\N
20	0	2026-11-21 11:39:05.076502+00	\N	1	s31	\N
20	0	2026-11-21 11:39:05.076502+00	\N	1	s32	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s33	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s34	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s37	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s38	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s39	\N
16	0	2026-11-21 11:39:05.076502+00	\N	1	s39	\N
20	0	2026-11-21 11:39:05.076502+00	\N	1	s4	\N
20	0	2026-11-21 11:39:05.076502+00	\N	0	s5	\N
20	0	2026-11-21 11:39:05.076502+00	\N	1	s7	\N
16	0	2026-11-21 11:39:05.076502+00	\N	1	s7	\N
21	0	2026-11-21 11:39:05.076502+00	\N	1	s1	\N
21	0	2026-11-21 11:39:05.076502+00	\N	0	s10	\N
21	0	2026-11-21 11:39:05.076502+00	\N	0	s11	\N
21	0	2026-11-21 11:39:05.076502+00	\N	1	s12	\N
21	0	2026-11-21 11:39:05.076502+00	\N	0	s13	\N
21	0	2026-11-21 11:39:05.076502+00	\N	0	s14	\N
21	0	2026-11-21 11:39:05.076502+00	\N	0	s15	\N
21	0	2026-11-21 11:39:05.076502+00	\N	1	s16	\N
21	0	2026-11-21 11:39:05.076502+00	\N	1	s18	\N
21	0	2026-11-21 11:39:05.076502+00	\N	1	s19	\N
21	0	2026-11-21 11:39:05.076502+00	\N	1	s2	\N
21	0	2026-11-21 11:39:05.076502+00	\N	0	s21	\N
21	0	2026-11-21 11:39:05.076502+00	\N	0	s23	\N
21	0	2026-11-21 11:39:05.076502+00	\N	0	s24	\N
21	0	2026-11-21 11:39:05.076502+00	\N	0	s27	\N
21	0	2026-11-21 11:39:05.076502+00	\N	1	s29	\N
21	0	2026-11-21 11:39:05.076502+00	\N	0	s3	\N
21	0	2026-11-21 11:39:05.076502+00	\N	1	s32	\N
21	0	2026-11-21 11:39:05.076502+00	\N	1	s34	\N
21	0	2026-11-21 11:39:05.076502+00	\N	0	s37	\N
21	0	2026-11-21 11:39:05.076502+00	\N	0	s38	\N
21	0	2026-11-21 11:39:05.076502+00	\N	0	s39	\N
21	0	2026-11-21 11:39:05.076502+00	\N	1	s5	\N
21	0	2026-11-21 11:39:05.076502+00	\N	1	s7	\N
14	0	2026-11-21 11:39:05.079365+00	\N	0	s10	\N
14	0	2026-11-21 11:39:05.079365+00	\N	0	s11	\N
14	0	2026-11-21 11:39:05.079365+00	\N	1	s12	\N
14	0	2026-11-21 11:39:05.079365+00	\N	0	s13	\N
14	0	2026-11-21 11:39:05.079365+00	\N	0	s14	\N
14	0	2026-11-21 11:39:05.079365+00	\N	0	s15	\N
14	0	2026-11-21 11:39:05.079365+00	\N	1	s16	\N
14	0	2026-11-21 11:39:05.079365+00	\N	1	s17	\N
14	0	2026-11-21 11:39:05.079365+00	\N	0	s18	\N
14	0	2026-11-21 11:39:05.079365+00	\N	1	s19	\N
14	0	2026-11-21 11:39:05.079365+00	\N	1	s2	\N
14	0	2026-11-21 11:39:05.079365+00	\N	0	s20	\N
14	0	2026-11-21 11:39:05.079365+00	\N	0	s3	\N
14	0	2026-11-21 11:39:05.079365+00	\N	0	s4	\N
14	0	2026-11-21 11:39:05.079365+00	\N	0	s5	\N
14	0	2026-11-21 11:39:05.079365+00	\N	0	s6	\N
14	0	2026-11-21 11:39:05.079365+00	\N	0	s7	\N
14	0	2026-11-21 11:39:05.079365+00	\N	0	s8	\N
14	0	2026-11-21 11:39:05.079365+00	\N	1	s9	\N
14	0	2026-11-21 11:39:05.079365+00	\N	1	Ünïcödé	\N
15	0	2026-11-21 11:39:05.079365+00	\N	0	s1	\N
15	0	2026-11-21 11:39:05.079365+00	\N	0	s10	\N
15	0	2026-11-21 11:39:05.079365+00	\N	1	s11	\N
15	0	2026-11-21 11:39:05.079365+00	\N	1	s12	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s5	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s7	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083744+00	0	s17	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083744+00	1	s18	\N
14	1	2026-11-21 11:39:05.079365+00	2026-11-21 11:39:05.084051+00	0	s1	\N
15	0	2026-11-21 11:39:05.079365+00	\N	0	s13	\N
15	0	2026-11-21 11:39:05.079365+00	\N	0	s14	\N
15	0	2026-11-21 11:39:05.079365+00	\N	1	s15	\N
15	0	2026-11-21 11:39:05.079365+00	\N	0	s16	\N
15	0	2026-11-21 11:39:05.079365+00	\N	0	s17	\N
15	0	2026-11-21 11:39:05.079365+00	\N	1	s18	\N
15	0	2026-11-21 11:39:05.079365+00	\N	1	s19	\N
15	0	2026-11-21 11:39:05.079365+00	\N	1	s2	\N
15	0	2026-11-21 11:39:05.079365+00	\N	0	s20	\N
15	0	2026-11-21 11:39:05.079365+00	\N	0	s3	\N
15	0	2026-11-21 11:39:05.079365+00	\N	0	s4	\N
15	0	2026-11-21 11:39:05.079365+00	\N	0	s5	\N
15	0	2026-11-21 11:39:05.079365+00	\N	1	s6	\N
15	0	2026-11-21 11:39:05.079365+00	\N	1	s7	\N
15	0	2026-11-21 11:39:05.079365+00	\N	0	s8	\N
15	0	2026-11-21 11:39:05.079365+00	\N	0	s9	\N
15	0	2026-11-21 11:39:05.079365+00	\N	1	Ünïcödé	\N
13	0	2026-11-21 11:39:05.079365+00	\N	1	s1	\N
13	0	2026-11-21 11:39:05.079365+00	\N	1	s10	\N
13	0	2026-11-21 11:39:05.079365+00	\N	1	s11	\N
13	0	2026-11-21 11:39:05.079365+00	\N	0	s12	\N
13	0	2026-11-21 11:39:05.079365+00	\N	0	s13	\N
13	0	2026-11-21 11:39:05.079365+00	\N	0	s14	\N
13	0	2026-11-21 11:39:05.079365+00	\N	1	s15	\N
13	0	2026-11-21 11:39:05.079365+00	\N	0	s16	\N
13	0	2026-11-21 11:39:05.079365+00	\N	0	s17	\N
13	0	2026-11-21 11:39:05.079365+00	\N	1	s18	\N
13	0	2026-11-21 11:39:05.079365+00	\N	0	s19	\N
13	0	2026-11-21 11:39:05.079365+00	\N	1	s2	\N
13	0	2026-11-21 11:39:05.079365+00	\N	1	s20	\N
13	0	2026-11-21 11:39:05.079365+00	\N	1	s3	\N
13	0	2026-11-21 11:39:05.079365+00	\N	1	s4	\N
13	0	2026-11-21 11:39:05.079365+00	\N	0	s5	\N
13	0	2026-11-21 11:39:05.079365+00	\N	0	s6	\N
13	0	2026-11-21 11:39:05.079365+00	\N	0	s7	\N
13	0	2026-11-21 11:39:05.079365+00	\N	1	s8	\N
13	0	2026-11-21 11:39:05.079365+00	\N	1	s9	\N
13	0	2026-11-21 11:39:05.079365+00	\N	1	Ünïcödé	\N
18	0	2026-11-21 11:39:05.080233+00	\N	0	s31	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	1	s33	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	0	s34	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	0	s37	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	0	s38	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	0	s41	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	1	s44	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	0	s46	{"age": 20, "country": "DE"}
16	0	2026-11-21 11:39:05.080233+00	\N	1	s46	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	0	s47	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	0	s50	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	1	s54	{"age": 20, "country": "DE"}
16	0	2026-11-21 11:39:05.080233+00	\N	1	s54	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	0	s55	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	0	s56	{"age": 20, "country": "DE"}
16	0	2026-11-21 11:39:05.080233+00	\N	1	s56	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	1	s57	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	1	s58	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080233+00	\N	0	s60	{"age": 20, "country": "DE"}
18	0	2026-11-21 11:39:05.080848+00	\N	1	below-2	{"age": 30, "country": "AT"}
16	0	2026-11-21 11:39:05.080848+00	\N	1	below-2	{"age": 30, "country": "AT"}
18	0	2026-11-21 11:39:05.080848+00	\N	0	below-3	{"age": 30, "country": "AT"}
16	0	2026-11-21 11:39:05.080848+00	\N	1	below-3	{"age": 30, "country": "AT"}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	0	s1	{"i": 1}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s10	{"i": 10}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s11	{"i": 11}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s12	{"i": 12}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s13	{"i": 13}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s14	{"i": 14}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	2	s15	{"i": 15}
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	0	s1	{"age": 20, "country": "DE"}
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	1	s11	{"age": 20, "country": "DE"}
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	1	s12	{"age": 20, "country": "DE"}
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	1	s13	{"age": 20, "country": "DE"}
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	0	s14	{"age": 20, "country": "DE"}
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	0	s18	{"age": 20, "country": "DE"}
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	1	s19	{"age": 20, "country": "DE"}
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	0	s21	{"age": 20, "country": "DE"}
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	1	s23	{"age": 20, "country": "DE"}
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	1	s25	{"age": 20, "country": "DE"}
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	0	s27	{"age": 20, "country": "DE"}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s16	{"i": 16}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s17	{"i": 17}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s18	{"i": 18}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s19	{"i": 19}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s2	{"i": 2}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s20	{"i": 20}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	0	s21	{"i": 21}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s22	{"i": 22}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s23	{"i": 23}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s24	{"i": 24}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s25	{"i": 25}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s26	{"i": 26}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s27	{"i": 27}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s28	{"i": 28}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	2	s29	{"i": 29}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s3	{"i": 3}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s30	{"i": 30}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s31	{"i": 31}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s32	{"i": 32}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s33	{"i": 33}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s34	{"i": 34}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s35	{"i": 35}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s36	{"i": 36}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s37	{"i": 37}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s38	{"i": 38}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s39	{"i": 39}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s4	{"i": 4}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	0	s40	{"i": 40}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s7	{"i": 7}
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s1	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s11	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s12	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s13	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s14	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s15	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s15	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s16	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s16	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s19	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s2	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s2	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s20	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s21	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s23	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s24	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s24	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s25	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s26	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s27	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s28	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s29	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s3	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s31	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s31	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s32	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s32	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s33	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s33	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s34	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s34	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s35	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s36	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s37	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s37	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s38	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s38	\N
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s4	\N
16	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s40	\N
19	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	1	s41	\N
16	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.082438+00	1	s41	{"age": 20, "country": "DE"}
16	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	0	s42	\N
19	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	0	s43	\N
16	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	1	s43	\N
19	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	1	s44	\N
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	0	s41	{"i": 41}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s42	{"i": 42}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s43	{"i": 43}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s44	{"i": 44}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s45	{"i": 45}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s46	{"i": 46}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	2	s47	{"i": 47}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s48	{"i": 48}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s49	{"i": 49}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s50	{"i": 50}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s51	{"i": 51}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	2	s52	{"i": 52}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	2	s53	{"i": 53}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	0	s54	{"i": 54}
16	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.082438+00	1	s44	{"age": 20, "country": "DE"}
19	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	1	s45	\N
16	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	1	s45	\N
19	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	1	s47	\N
16	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.082438+00	1	s47	{"age": 20, "country": "DE"}
16	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.082438+00	0	s48	{"age": 20, "country": "DE"}
16	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.082438+00	0	s49	{"age": 20, "country": "DE"}
19	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s5	\N
19	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	0	s50	\N
16	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.082438+00	1	s50	{"age": 20, "country": "DE"}
16	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.082438+00	0	s51	{"age": 20, "country": "DE"}
19	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	0	s52	\N
16	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	1	s52	\N
19	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	0	s53	\N
16	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	1	s53	\N
19	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	1	s55	\N
16	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.082438+00	1	s55	{"age": 20, "country": "DE"}
19	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	0	s57	\N
16	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.082438+00	1	s57	{"age": 20, "country": "DE"}
19	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	1	s58	\N
16	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.082438+00	1	s58	{"age": 20, "country": "DE"}
16	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.082438+00	0	s59	{"age": 20, "country": "DE"}
19	1	2026-11-21 11:39:05.082438+00	2026-11-21 11:39:05.082438+00	0	s60	\N
16	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.082438+00	1	s60	{"age": 20, "country": "DE"}
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s1	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s10	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s11	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s12	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s13	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s14	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s15	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s16	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s17	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s18	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s19	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s2	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s20	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s3	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s4	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s5	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s7	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s1	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s10	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s11	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s12	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s13	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s14	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s15	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s16	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s17	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s18	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s19	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s2	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s20	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s3	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s4	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s5	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s7	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s1	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s10	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s11	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s12	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s13	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s14	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s15	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s16	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s17	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s18	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s19	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s2	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s20	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s3	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s4	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s5	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s7	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s1	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s10	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s11	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s12	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s13	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s14	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s15	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s16	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s17	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s18	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s19	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s2	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s20	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s3	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s4	\N
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s1	\N
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s11	\N
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s12	\N
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s13	\N
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s14	\N
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s19	\N
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s21	\N
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s22	\N
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s23	\N
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s25	\N
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s27	\N
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	0	s28	{"age": 20, "country": "DE"}
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s28	\N
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	1	s29	{"age": 20, "country": "DE"}
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s29	\N
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	1	s3	{"age": 20, "country": "DE"}
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s3	\N
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s30	\N
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	1	s4	{"age": 20, "country": "DE"}
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s4	\N
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	1	s5	\N
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	1	s5	{"age": 20, "country": "DE"}
1	1	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s9	{"i": 9}
4	0	2026-11-21 11:39:05.076502+00	\N	1	s9	\N
5	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s9	\N
6	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	0	s9	\N
7	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s9	\N
8	0	2026-11-21 11:39:05.076502+00	\N	0	s9	\N
10	0	2026-11-21 11:39:05.076502+00	\N	1	s9	\N
12	1	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.083286+00	1	s9	\N
16	2	2026-11-21 11:39:05.076502+00	2026-11-21 11:39:05.082438+00	0	s9	\N
18	1	2026-11-21 11:39:05.080233+00	2026-11-21 11:39:05.083744+00	0	s9	{"age": 20, "country": "DE"}
20	0	2026-11-21 11:39:05.076502+00	\N	1	s9	\N
21	0	2026-11-21 11:39:05.076502+00	\N	0	s9	\N
13	0	2026-11-21 11:39:05.079365+00	\N	1	tab\tand \\ and 'quote'	\N
14	1	2026-11-21 11:39:05.079365+00	2026-11-21 11:39:05.084051+00	0	tab\tand \\ and 'quote'	\N
15	0	2026-11-21 11:39:05.079365+00	\N	0	tab\tand \\ and 'quote'	\N
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s55	{"i": 55}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s56	{"i": 56}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s57	{"i": 57}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s58	{"i": 58}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s59	{"i": 59}
1	2	2026-11-21 11:39:05.074749+00	2026-11-21 11:39:05.082438+00	1	s60	{"i": 60}
1	1	2026-11-21 11:39:05.203306+00	2026-11-21 11:39:05.203306+00	1	late	\N
1	0	2026-11-21 11:39:05.203306+00	\N	1	later	\N
\.
COPY exp.audience (id, scope_id, audience, name, rules, created_at, updated_at) FROM stdin;
1	1	german	Ünïcödé	[{"conditions": [{"value": ["DE", "AT"], "operator": "in", "attribute": "country"}]}]	2026-11-21 11:39:05.066932+00	2026-11-21 11:39:05.066932+00
\.
COPY exp.audit (id, at, role, session_role, application, client, pid, scope, object, key, action, before, after, reason, subject_digest) FROM stdin;
1	2026-11-21 11:39:05.044855+00	postgres	postgres	psql	\N	15812	global	experiment	e	created	\N	{"key": "e", "hash": "native", "kind": "experiment", "name": null, "salt": "e", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {"m": 1}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": {"n": 1.50}}, {"key": "treatment", "weight": 3, "payload": null}, {"key": "rare", "weight": 0.25, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.015943+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.015943+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
2	2026-11-21 11:39:05.048207+00	postgres	postgres	psql	\N	15812	global	experiment	e	updated	{"name": null, "tags": [], "owner": null, "hypothesis": null, "description": null}	{"name": "E", "tags": ["a", "b"], "owner": "ann", "hypothesis": "it helps", "description": "the first"}	\N	\N
3	2026-11-21 11:39:05.050927+00	postgres	postgres	psql	\N	15812	global	experiment	d	created	\N	{"key": "d", "hash": "native", "kind": "experiment", "name": null, "salt": "d", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "draft", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.048711+00:00", "hypothesis": null, "started_at": null, "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
4	2026-11-21 11:39:05.052906+00	postgres	postgres	psql	\N	15812	global	experiment	half	created	\N	{"key": "half", "hash": "native", "kind": "experiment", "name": null, "salt": "pepper", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 0.5, "metadata": {}, "start_at": null, "variants": [{"key": "on", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.051038+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.051038+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
5	2026-11-21 11:39:05.054561+00	postgres	postgres	psql	\N	15812	global	experiment	vast	created	\N	{"key": "vast", "hash": "native", "kind": "experiment", "name": null, "salt": "vast", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "a", "weight": 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "payload": null}, {"key": "b", "weight": 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "payload": null}, {"key": "c", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.053013+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.053013+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
6	2026-11-21 11:39:05.056381+00	postgres	postgres	psql	\N	15812	global	experiment	paused	created	\N	{"key": "paused", "hash": "native", "kind": "experiment", "name": null, "salt": "paused", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.05466+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.05466+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
7	2026-11-21 11:39:05.058081+00	postgres	postgres	psql	\N	15812	global	experiment	over	created	\N	{"key": "over", "hash": "native", "kind": "experiment", "name": null, "salt": "over", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.056482+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.056482+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
8	2026-11-21 11:39:05.059027+00	postgres	postgres	psql	\N	15812	global	experiment	again	created	\N	{"key": "again", "hash": "native", "kind": "experiment", "name": null, "salt": "again", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.058179+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.058179+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
9	2026-11-21 11:39:05.05986+00	postgres	postgres	psql	\N	15812	global	experiment	old	created	\N	{"key": "old", "hash": "native", "kind": "experiment", "name": null, "salt": "old", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.059113+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.059113+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
10	2026-11-21 11:39:05.060538+00	postgres	postgres	psql	\N	15812	global	experiment	gone	created	\N	{"key": "gone", "hash": "native", "kind": "experiment", "name": null, "salt": "gone", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.059946+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.059946+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
45	2026-11-21 11:39:05.094974+00	postgres	postgres	psql	\N	15812	global	experiment	timed	updated	{"start_at": null}	{"start_at": "2026-11-21T11:39:05.144555+00:00"}	\N	\N
46	2026-11-21 11:39:05.095367+00	postgres	postgres	psql	\N	15812	global	experiment	ended	updated	{"end_at": null}	{"end_at": "2026-11-21T11:39:05.14503+00:00"}	\N	\N
11	2026-11-21 11:39:05.061017+00	postgres	postgres	psql	\N	15812	global	experiment	draining	created	\N	{"key": "draining", "hash": "native", "kind": "experiment", "name": null, "salt": "draining", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.059946+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.059946+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
12	2026-11-21 11:39:05.061876+00	postgres	postgres	psql	\N	15812	global	experiment	timed	created	\N	{"key": "timed", "hash": "native", "kind": "experiment", "name": null, "salt": "timed", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "draft", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.061311+00:00", "hypothesis": null, "started_at": null, "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
13	2026-11-21 11:39:05.062353+00	postgres	postgres	psql	\N	15812	global	experiment	ended	created	\N	{"key": "ended", "hash": "native", "kind": "experiment", "name": null, "salt": "ended", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.061311+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.061311+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
14	2026-11-21 11:39:05.062722+00	postgres	postgres	psql	\N	15812	shop	scope	shop	created	\N	{"parent": "global", "description": null}	\N	\N
15	2026-11-21 11:39:05.062922+00	postgres	postgres	psql	\N	15812	shop/staging	scope	shop/staging	created	\N	{"parent": "shop", "description": "Ünïcödé"}	\N	\N
16	2026-11-21 11:39:05.063807+00	postgres	postgres	psql	\N	15812	shop	experiment	e	created	\N	{"key": "e", "hash": "native", "kind": "experiment", "name": null, "salt": "e", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.063031+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.063031+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
17	2026-11-21 11:39:05.064339+00	postgres	postgres	psql	\N	15812	shop	experiment	enrolled	created	\N	{"key": "enrolled", "hash": "native", "kind": "experiment", "name": null, "salt": "enrolled", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.063031+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.063031+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
18	2026-11-21 11:39:05.064799+00	postgres	postgres	psql	\N	15812	shop	experiment	won	created	\N	{"key": "won", "hash": "native", "kind": "experiment", "name": null, "salt": "won", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.063031+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.063031+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
19	2026-11-21 11:39:05.065614+00	postgres	postgres	psql	\N	15812	global	holdout	ho	created	\N	{"key": "ho", "hash": "native", "kind": "holdout", "name": null, "salt": "holdout:ho", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "held_out", "weight": 0.2, "payload": null}, {"key": "in", "weight": 0.8, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.064896+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.064896+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
20	2026-11-21 11:39:05.066233+00	postgres	postgres	psql	\N	15812	global	holdout	ho-ended	created	\N	{"key": "ho-ended", "hash": "native", "kind": "holdout", "name": null, "salt": "holdout:ho-ended", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "held_out", "weight": 0.1, "payload": null}, {"key": "in", "weight": 0.9, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.064896+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.064896+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
21	2026-11-21 11:39:05.066815+00	postgres	postgres	psql	\N	15812	global	holdout	ho-ended	ended	{"status": "running", "stopped_at": null}	{"status": "stopped", "stopped_at": "2026-11-21T11:39:05.066389+00:00"}	\N	\N
22	2026-11-21 11:39:05.067251+00	postgres	postgres	psql	\N	15812	global	audience	german	created	\N	{"name": "Ünïcödé", "rules": [{"conditions": [{"value": ["DE", "AT"], "operator": "in", "attribute": "country"}]}]}	\N	\N
23	2026-11-21 11:39:05.067839+00	postgres	postgres	psql	\N	15812	global	layer	page	created	\N	{}	\N	\N
24	2026-11-21 11:39:05.06838+00	postgres	postgres	psql	\N	15812	global	config	blue	created	\N	{"config": {"hue": 2.40}, "aliases": ["azure"]}	\N	\N
43	2026-11-21 11:39:05.093979+00	postgres	postgres	psql	\N	15812	shop	experiment	won	stopped	{"serve": "none", "status": "running", "winner": null, "stopped_at": null, "winner_reason": null, "winner_decided_at": null}	{"serve": "winner", "status": "stopped", "winner": "treatment", "stopped_at": "2026-11-21T11:39:05.093619+00:00", "winner_reason": "it won", "winner_decided_at": "2026-11-21T11:39:05.093619+00:00"}	it won	\N
25	2026-11-21 11:39:05.070477+00	postgres	postgres	psql	\N	15812	global	experiment	rules	created	\N	{"key": "rules", "hash": "native", "kind": "experiment", "name": null, "salt": "rules", "tags": [], "layer": {"end": 7999, "layer": "page", "start": 0}, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": "german", "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "config": "azure", "weight": 1, "payload": null}], "targeting": [{"conditions": [{"value": 18, "operator": "gte", "attribute": "age"}]}], "created_at": "2026-11-21T11:39:05.06858+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.06858+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
26	2026-11-21 11:39:05.071021+00	postgres	postgres	psql	\N	15812	global	experiment	rules	updated	{"inherit": false}	{"inherit": true}	\N	\N
27	2026-11-21 11:39:05.071858+00	postgres	postgres	psql	\N	15812	global	experiment	ranges	created	\N	{"key": "ranges", "hash": "native", "kind": "experiment", "name": null, "salt": "ranges", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.071139+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.071139+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
28	2026-11-21 11:39:05.072813+00	postgres	postgres	psql	\N	15812	global	experiment	ranges	updated	{"allocations": null}	{"allocations": [{"end": 3999, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}]}	\N	\N
29	2026-11-21 11:39:05.073635+00	postgres	postgres	psql	\N	15812	global	experiment	growthbook	created	\N	{"key": "growthbook", "hash": "growthbook_v2", "kind": "experiment", "name": null, "salt": "growthbook", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.072963+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.072963+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
30	2026-11-21 11:39:05.074426+00	postgres	postgres	psql	\N	15812	global	experiment	imported	created	\N	{"key": "imported", "hash": "growthbook_v2", "kind": "experiment", "name": null, "salt": "x", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "draft", "winner": null, "inherit": false, "audience": null, "coverage": 0.8, "metadata": {"growthbook": {"feature": "f"}}, "start_at": null, "variants": [{"key": "0", "weight": 0.5, "payload": 0}, {"key": "1", "weight": 0.5, "payload": 1}], "targeting": null, "created_at": "2026-11-21T11:39:05.07371+00:00", "hypothesis": null, "started_at": null, "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
31	2026-11-21 11:39:05.084542+00	postgres	postgres	psql	\N	15812	global	subject	e	erased	\N	{"exp.override": 0, "exp.assignment": 1}	\N	fbaf03145898161372b5663d4d32abf1ea0493d9f087b51798f4c2ca9ab087c3
32	2026-11-21 11:39:05.085356+00	postgres	postgres	psql	\N	15812	global	subject	*	erased	\N	{"exp.alias": 0, "exp.override": 0, "exp.assignment": 15}	\N	3d73c4786d5ef6627b93e32d712c5642a054b9554b29153587c1292b88a31c44
33	2026-11-21 11:39:05.086395+00	postgres	postgres	psql	\N	15812	global	experiment	ranges	updated	{"allocations": [{"end": 3999, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}]}	{"allocations": [{"end": 4499, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}]}	\N	\N
34	2026-11-21 11:39:05.087263+00	postgres	postgres	psql	\N	15812	global	experiment	ranges	updated	{"variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "allocations": [{"end": 4499, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}]}	{"variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}, {"key": "third", "weight": 1, "payload": null}], "allocations": [{"end": 4499, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}, {"end": 9999, "start": 9000, "variant": "third"}]}	\N	\N
35	2026-11-21 11:39:05.088167+00	postgres	postgres	psql	\N	15812	global	override	e	set	\N	{"until": null, "variant": "rare"}	\N	a4ac825c19f86f46b6cba59307c56dc5a46c0f645d3841a0f6470c35abc8af3d
36	2026-11-21 11:39:05.088466+00	postgres	postgres	psql	\N	15812	global	override	d	set	\N	{"until": "2100-01-01T00:00:00+00:00", "variant": "control"}	\N	a4ac825c19f86f46b6cba59307c56dc5a46c0f645d3841a0f6470c35abc8af3d
37	2026-11-21 11:39:05.088752+00	postgres	postgres	psql	\N	15812	global	override	rules	set	\N	{"until": "2026-11-21T11:39:05.138479+00:00", "variant": "treatment"}	\N	a4ac825c19f86f46b6cba59307c56dc5a46c0f645d3841a0f6470c35abc8af3d
38	2026-11-21 11:39:05.091548+00	postgres	postgres	psql	\N	15812	global	experiment	paused	paused	{"status": "running"}	{"status": "paused"}	\N	\N
39	2026-11-21 11:39:05.092203+00	postgres	postgres	psql	\N	15812	global	experiment	over	stopped	{"status": "running", "stopped_at": null, "winner_reason": null}	{"status": "stopped", "stopped_at": "2026-11-21T11:39:05.091696+00:00", "winner_reason": "it's over"}	it's over	\N
40	2026-11-21 11:39:05.092564+00	postgres	postgres	psql	\N	15812	global	experiment	again	stopped	{"status": "running", "stopped_at": null, "winner_reason": null}	{"status": "stopped", "stopped_at": "2026-11-21T11:39:05.091696+00:00", "winner_reason": "a mistake"}	a mistake	\N
41	2026-11-21 11:39:05.093064+00	postgres	postgres	psql	\N	15812	global	experiment	again	started	{"status": "stopped", "stopped_at": "2026-11-21T11:39:05.091696+00:00", "winner_reason": "a mistake"}	{"status": "running", "stopped_at": null, "winner_reason": null}	\N	\N
42	2026-11-21 11:39:05.093521+00	postgres	postgres	psql	\N	15812	shop	experiment	enrolled	stopped	{"serve": "none", "status": "running", "stopped_at": null, "winner_reason": null}	{"serve": "enrolled", "status": "stopped", "stopped_at": "2026-11-21T11:39:05.093165+00:00", "winner_reason": "enough"}	enough	\N
44	2026-11-21 11:39:05.09441+00	postgres	postgres	psql	\N	15812	global	experiment	old	archived	{"status": "running"}	{"status": "archived"}	\N	\N
47	2026-11-21 11:39:05.095939+00	postgres	postgres	psql	\N	15812	global	experiment	d	updated	{"end_at": null, "start_at": null}	{"end_at": "2100-02-01T00:00:00+00:00", "start_at": "2100-01-01T00:00:00+00:00"}	\N	\N
48	2026-11-21 11:39:05.200878+00	postgres	postgres	psql	\N	15812	global	experiment	gone	deleted	{"key": "gone", "hash": "native", "kind": "experiment", "name": null, "salt": "gone", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.059946+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.059946+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N	\N
49	2026-11-21 11:39:05.201823+00	postgres	postgres	psql	\N	15812	global	experiment	draining	deleted	{"key": "draining", "hash": "native", "kind": "experiment", "name": null, "salt": "draining", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.059946+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.059946+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N	\N
50	2026-11-21 11:39:05.206212+00	postgres	postgres	psql	\N	15812	global	grant	old_app	granted	\N	{"role": "old_app", "access": "app"}	\N	\N
51	2026-11-21 11:39:05.212179+00	postgres	postgres	psql	\N	15812	shop	grant	old_reader	granted	\N	{"role": "old_reader", "access": "reader"}	\N	\N
52	2026-11-21 11:39:05.214282+00	postgres	postgres	psql	\N	15812	global	grant	old_admin	granted	\N	{"role": "old_admin", "access": "admin"}	\N	\N
53	2026-11-21 11:39:05.216132+00	postgres	postgres	psql	\N	15812	global	grant	old_absent	granted	\N	{"role": "old_absent", "access": "reader"}	\N	\N
\.
COPY exp.config (id, scope_id, slug, config, aliases, created_at, updated_at) FROM stdin;
1	1	blue	{"hue": 2.40}	{azure}	2026-11-21 11:39:05.067446+00	2026-11-21 11:39:05.067446+00
\.
COPY exp.experiment (id, scope_id, key, status, salt, hash, coverage, name, description, hypothesis, owner, tags, metadata, serve, winner, winner_decided_at, winner_reason, created_at, started_at, stopped_at, deleted_at, kind, inherit, audience_id, targeting, layer_id, layer_start, layer_end, allocated, start_at, end_at) FROM stdin;
6	1	over	stopped	over	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	it's over	2026-11-21 11:39:05.056482+00	2026-11-21 11:39:05.056482+00	2026-11-21 11:39:05.091696+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N
1	1	e	running	e	native	1	E	the first	it helps	ann	{a,b}	{"m": 1}	none	\N	\N	\N	2026-11-21 11:39:05.015943+00	2026-11-21 11:39:05.015943+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N
3	1	half	running	pepper	native	0.5	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.051038+00	2026-11-21 11:39:05.051038+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N
4	1	vast	running	vast	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.053013+00	2026-11-21 11:39:05.053013+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N
13	2	e	running	e	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.063031+00	2026-11-21 11:39:05.063031+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N
16	1	ho	running	holdout:ho	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.064896+00	2026-11-21 11:39:05.064896+00	\N	\N	holdout	f	\N	\N	\N	\N	\N	f	\N	\N
17	1	ho-ended	stopped	holdout:ho-ended	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.064896+00	2026-11-21 11:39:05.064896+00	2026-11-21 11:39:05.066389+00	\N	holdout	f	\N	\N	\N	\N	\N	f	\N	\N
7	1	again	running	again	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.058179+00	2026-11-21 11:39:05.058179+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N
18	1	rules	running	rules	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.06858+00	2026-11-21 11:39:05.06858+00	\N	\N	experiment	t	1	[{"conditions": [{"value": 18, "operator": "gte", "attribute": "age"}]}]	1	0	7999	f	\N	\N
14	2	enrolled	stopped	enrolled	native	1	\N	\N	\N	\N	{}	{}	enrolled	\N	\N	enough	2026-11-21 11:39:05.063031+00	2026-11-21 11:39:05.063031+00	2026-11-21 11:39:05.093165+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N
20	1	growthbook	running	growthbook	growthbook_v2	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.072963+00	2026-11-21 11:39:05.072963+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N
21	1	imported	running	x	growthbook_v2	0.8	\N	\N	\N	\N	{}	{"growthbook": {"feature": "f"}}	none	\N	\N	\N	2026-11-21 11:39:05.07371+00	2026-11-21 11:39:05.07371+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N
19	1	ranges	running	ranges	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.071139+00	2026-11-21 11:39:05.071139+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	t	\N	\N
5	1	paused	paused	paused	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.05466+00	2026-11-21 11:39:05.05466+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N
15	2	won	stopped	won	native	1	\N	\N	\N	\N	{}	{}	winner	1	2026-11-21 11:39:05.093619+00	it won	2026-11-21 11:39:05.063031+00	2026-11-21 11:39:05.063031+00	2026-11-21 11:39:05.093619+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N
8	1	old	archived	old	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.059113+00	2026-11-21 11:39:05.059113+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N
11	1	timed	draft	timed	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.061311+00	\N	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	2026-11-21 11:39:05.144555+00	\N
12	1	ended	running	ended	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.061311+00	2026-11-21 11:39:05.061311+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	2026-11-21 11:39:05.14503+00
2	1	d	draft	d	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.048711+00	\N	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	2100-01-01 00:00:00+00	2100-02-01 00:00:00+00
10	1	draining	running	draining	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 11:39:05.059946+00	2026-11-21 11:39:05.059946+00	\N	2026-11-21 11:39:05.19974+00	experiment	f	\N	\N	\N	\N	\N	f	\N	\N
\.
COPY exp.governed (experiment_id, holdout_id) FROM stdin;
18	16
19	16
20	16
21	16
\.
COPY exp."grant" (role, scope_id, access, granted_by, granted_at) FROM stdin;
old_app	1	app	postgres	2026-11-21 11:39:05.20359+00
old_reader	2	reader	postgres	2026-11-21 11:39:05.20359+00
old_admin	1	admin	postgres	2026-11-21 11:39:05.20359+00
old_absent	1	reader	postgres	2026-11-21 11:39:05.20359+00
\.
COPY exp.layer (id, scope_id, layer, created_at) FROM stdin;
1	1	page	2026-11-21 11:39:05.067446+00
\.
COPY exp.override (experiment_id, subject, variant, until, created_at) FROM stdin;
1	qa	2	\N	2026-11-21 11:39:05.087413+00
2	qa	0	2100-01-01 00:00:00+00	2026-11-21 11:39:05.087413+00
18	qa	1	2026-11-21 11:39:05.138479+00	2026-11-21 11:39:05.087413+00
\.
COPY exp.period (experiment_id, started_at, shares) FROM stdin;
1	2026-11-21 11:39:05.043782+00	{"rare": 0.058823529411764705, "control": 0.23529411764705882, "treatment": 0.7058823529411765}
2	2026-11-21 11:39:05.050773+00	{"control": 0.5, "treatment": 0.5}
3	2026-11-21 11:39:05.052422+00	{"on": 1.0}
4	2026-11-21 11:39:05.054182+00	{"a": 0.5, "b": 0.5, "c": 0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005}
5	2026-11-21 11:39:05.056001+00	{"control": 0.5, "treatment": 0.5}
6	2026-11-21 11:39:05.057709+00	{"control": 0.5, "treatment": 0.5}
7	2026-11-21 11:39:05.058661+00	{"control": 0.5, "treatment": 0.5}
8	2026-11-21 11:39:05.059661+00	{"control": 0.5, "treatment": 0.5}
10	2026-11-21 11:39:05.060844+00	{"control": 0.5, "treatment": 0.5}
11	2026-11-21 11:39:05.061782+00	{"control": 0.5, "treatment": 0.5}
12	2026-11-21 11:39:05.062185+00	{"control": 0.5, "treatment": 0.5}
13	2026-11-21 11:39:05.063596+00	{"control": 0.5, "treatment": 0.5}
14	2026-11-21 11:39:05.06417+00	{"control": 0.5, "treatment": 0.5}
15	2026-11-21 11:39:05.064638+00	{"control": 0.5, "treatment": 0.5}
16	2026-11-21 11:39:05.065401+00	{"in": 0.8, "held_out": 0.2}
17	2026-11-21 11:39:05.066139+00	{"in": 0.9, "held_out": 0.1}
18	2026-11-21 11:39:05.070066+00	{"control": 0.5, "treatment": 0.5}
19	2026-11-21 11:39:05.071646+00	{"control": 0.5, "treatment": 0.5}
20	2026-11-21 11:39:05.073432+00	{"control": 0.5, "treatment": 0.5}
21	2026-11-21 11:39:05.07433+00	{"0": 0.5, "1": 0.5}
19	2026-11-21 11:39:05.086269+00	{"control": 0.5294117647058824, "treatment": 0.47058823529411764}
19	2026-11-21 11:39:05.087141+00	{"third": 0.10526315789473684, "control": 0.47368421052631576, "treatment": 0.42105263157894735}
\.
COPY exp.scope (id, name, parent_id, description, created_at, aliased) FROM stdin;
3	shop/staging	2	Ünïcödé	2026-11-21 11:39:05.062432+00	f
1	global	\N	The root of all scopes.	2026-11-21 11:39:05.015943+00	t
2	shop	1	\N	2026-11-21 11:39:05.062432+00	t
\.
COPY exp.signal  FROM stdin;
\.
COPY exp.store (singleton, version, migrated_at, digest_key) FROM stdin;
t	2	2026-11-21 11:39:05.015943+00	\\x7f6a45f3dae2a4a847006b4e36cb680bc1e518ce192cebcb26bb0171abc72306
\.
COPY exp.tally (experiment_id, variant, assigned, subjects, exposures) FROM stdin;
1	0	34	0	0
1	1	152	0	0
1	2	14	0	0
3	0	21	0	0
4	0	19	0	0
4	1	21	0	0
5	0	19	0	0
5	1	21	0	0
6	0	21	0	0
6	1	19	0	0
7	0	18	0	0
7	1	22	0	0
8	0	26	0	0
8	1	14	0	0
10	0	23	0	0
10	1	17	0	0
12	0	26	0	0
12	1	14	0	0
13	0	10	0	0
13	1	13	0	0
14	0	15	0	0
14	1	8	0	0
15	0	13	0	0
15	1	10	0	0
16	0	13	0	0
16	1	44	0	0
18	0	20	0	0
18	1	16	0	0
19	0	16	0	0
19	1	10	0	0
20	0	16	0	0
20	1	15	0	0
21	0	15	0	0
21	1	11	0	0
\.
COPY exp.tally_delta (experiment_id, variant, assigned, subjects, exposures) FROM stdin;
1	0	0	6	6
1	1	0	48	48
1	2	0	6	6
16	0	1	13	13
16	1	4	38	38
19	0	6	22	22
19	1	6	16	16
5	0	0	9	9
5	1	0	11	11
6	0	0	11	11
6	1	0	9	9
7	0	0	9	9
7	1	0	11	11
12	0	0	12	12
12	1	0	8	8
16	0	0	1	4
16	1	0	2	18
18	0	0	8	8
18	1	0	10	10
14	0	0	2	2
1	1	-1	-1	-1
1	0	-1	-1	-1
3	0	-1	0	0
4	1	-1	0	0
5	0	-1	-1	-1
6	0	-1	-1	-1
7	1	-1	-1	-1
8	0	-1	0	0
9	1	-1	0	0
10	0	-1	0	0
12	0	-1	-1	-1
16	1	-1	-1	-2
18	0	-1	-1	-1
19	1	-1	-1	-1
20	1	-1	0	0
21	0	-1	0	0
1	2	-1	-1	-1
4	1	-1	0	0
5	1	-1	-1	-1
6	1	-1	-1	-1
7	0	-1	-1	-1
8	0	-1	0	0
9	0	-1	0	0
10	0	-1	0	0
12	0	-1	-1	-1
16	1	-1	-1	-1
13	0	-1	0	0
14	1	-1	0	0
15	1	-1	0	0
1	0	0	3	5
1	1	0	15	30
1	2	0	2	5
1	1	2	1	1
\.
COPY exp.variant (experiment_id, variant, key, weight, payload, config) FROM stdin;
1	0	control	1	{"n": 1.50}	\N
1	1	treatment	3	\N	\N
1	2	rare	0.25	\N	\N
2	0	control	1	\N	\N
2	1	treatment	1	\N	\N
3	0	on	1	\N	\N
4	0	a	1e+308	\N	\N
4	1	b	1e+308	\N	\N
4	2	c	1	\N	\N
5	0	control	1	\N	\N
5	1	treatment	1	\N	\N
6	0	control	1	\N	\N
6	1	treatment	1	\N	\N
7	0	control	1	\N	\N
7	1	treatment	1	\N	\N
8	0	control	1	\N	\N
8	1	treatment	1	\N	\N
10	0	control	1	\N	\N
10	1	treatment	1	\N	\N
11	0	control	1	\N	\N
11	1	treatment	1	\N	\N
12	0	control	1	\N	\N
12	1	treatment	1	\N	\N
13	0	control	1	\N	\N
13	1	treatment	1	\N	\N
14	0	control	1	\N	\N
14	1	treatment	1	\N	\N
15	0	control	1	\N	\N
15	1	treatment	1	\N	\N
16	0	held_out	0.2	\N	\N
16	1	in	0.8	\N	\N
17	0	held_out	0.1	\N	\N
17	1	in	0.9	\N	\N
18	0	control	1	\N	\N
18	1	treatment	1	\N	azure
19	0	control	1	\N	\N
19	1	treatment	1	\N	\N
20	0	control	1	\N	\N
20	1	treatment	1	\N	\N
21	0	0	0.5	0	\N
21	1	1	0.5	1	\N
19	2	third	1	\N	\N
\.
SELECT pg_catalog.setval('exp.audience_id_seq', 1, true);
SELECT pg_catalog.setval('exp.audit_id_seq', 53, true);
SELECT pg_catalog.setval('exp.config_id_seq', 1, true);
SELECT pg_catalog.setval('exp.experiment_id_seq', 21, true);
SELECT pg_catalog.setval('exp.layer_id_seq', 1, true);
SELECT pg_catalog.setval('exp.scope_id_seq', 3, true);
ALTER TABLE ONLY exp.alias
    ADD CONSTRAINT alias_pkey PRIMARY KEY (scope_id, subject);
ALTER TABLE ONLY exp.allocation
    ADD CONSTRAINT allocation_pkey PRIMARY KEY (experiment_id, first);
ALTER TABLE ONLY exp.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (experiment_id, subject);
ALTER TABLE ONLY exp.audience
    ADD CONSTRAINT audience_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.audience
    ADD CONSTRAINT audience_scope_audience_key UNIQUE (scope_id, audience);
ALTER TABLE ONLY exp.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.config
    ADD CONSTRAINT config_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.config
    ADD CONSTRAINT config_scope_slug_key UNIQUE (scope_id, slug);
ALTER TABLE ONLY exp.experiment
    ADD CONSTRAINT experiment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.governed
    ADD CONSTRAINT governed_pkey PRIMARY KEY (experiment_id, holdout_id);
ALTER TABLE ONLY exp."grant"
    ADD CONSTRAINT grant_pkey PRIMARY KEY (role, scope_id, access);
ALTER TABLE ONLY exp.layer
    ADD CONSTRAINT layer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.layer
    ADD CONSTRAINT layer_scope_layer_key UNIQUE (scope_id, layer);
ALTER TABLE ONLY exp.override
    ADD CONSTRAINT override_pkey PRIMARY KEY (experiment_id, subject);
ALTER TABLE ONLY exp.period
    ADD CONSTRAINT period_pkey PRIMARY KEY (experiment_id, started_at);
ALTER TABLE ONLY exp.scope
    ADD CONSTRAINT scope_name_key UNIQUE (name);
ALTER TABLE ONLY exp.scope
    ADD CONSTRAINT scope_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.store
    ADD CONSTRAINT store_pkey PRIMARY KEY (singleton);
ALTER TABLE ONLY exp.tally
    ADD CONSTRAINT tally_pkey PRIMARY KEY (experiment_id, variant);
ALTER TABLE ONLY exp.variant
    ADD CONSTRAINT variant_key_key UNIQUE (experiment_id, key);
ALTER TABLE ONLY exp.variant
    ADD CONSTRAINT variant_pkey PRIMARY KEY (experiment_id, variant);
CREATE INDEX alias_known_as_idx ON exp.alias USING btree (scope_id, known_as);
COMMENT ON INDEX exp.alias_known_as_idx IS 'The aliases of a subject.';
COMMENT ON INDEX exp.alias_pkey IS 'An alias stands for one subject.';
COMMENT ON INDEX exp.allocation_pkey IS 'Ranges in their order.';
COMMENT ON INDEX exp.assignment_pkey IS 'One row for a subject in an experiment.';
COMMENT ON INDEX exp.audience_pkey IS 'Audiences by number.';
COMMENT ON INDEX exp.audience_scope_audience_key IS 'Audiences by key.';
COMMENT ON INDEX exp.audit_pkey IS 'Changes in their order.';
CREATE INDEX audit_scope_key_idx ON exp.audit USING btree (scope, key);
COMMENT ON INDEX exp.audit_scope_key_idx IS 'The history of one key.';
COMMENT ON INDEX exp.config_pkey IS 'Configs by number.';
COMMENT ON INDEX exp.config_scope_slug_key IS 'Configs by slug.';
CREATE INDEX experiment_audience_idx ON exp.experiment USING btree (audience_id) WHERE (audience_id IS NOT NULL);
COMMENT ON INDEX exp.experiment_audience_idx IS 'Who uses an audience.';
CREATE INDEX experiment_deleted_idx ON exp.experiment USING btree (id) WHERE (deleted_at IS NOT NULL);
COMMENT ON INDEX exp.experiment_deleted_idx IS 'Finds what is to be drained.';
CREATE INDEX experiment_layer_idx ON exp.experiment USING btree (layer_id) WHERE (layer_id IS NOT NULL);
COMMENT ON INDEX exp.experiment_layer_idx IS 'Who has a place in a layer.';
COMMENT ON INDEX exp.experiment_pkey IS 'Experiments by number.';
CREATE UNIQUE INDEX experiment_scope_key_key ON exp.experiment USING btree (scope_id, key) WHERE (deleted_at IS NULL);
COMMENT ON INDEX exp.experiment_scope_key_key IS 'One experiment of a key in a scope, deleted ones aside.';
COMMENT ON INDEX exp.governed_pkey IS 'The holdouts of an experiment.';
COMMENT ON INDEX exp.grant_pkey IS 'A grant is given once.';
COMMENT ON INDEX exp.layer_pkey IS 'Layers by number.';
COMMENT ON INDEX exp.layer_scope_layer_key IS 'Layers by key.';
COMMENT ON INDEX exp.override_pkey IS 'One for a subject.';
CREATE INDEX override_subject_idx ON exp.override USING btree (subject);
COMMENT ON INDEX exp.override_subject_idx IS 'Finds what is to be erased.';
COMMENT ON INDEX exp.period_pkey IS 'Periods in their order.';
COMMENT ON INDEX exp.scope_name_key IS 'Scopes by name.';
CREATE INDEX scope_parent_idx ON exp.scope USING btree (parent_id);
COMMENT ON INDEX exp.scope_parent_idx IS 'Finds the scopes below one.';
COMMENT ON INDEX exp.scope_pkey IS 'Scopes by number.';
COMMENT ON INDEX exp.store_pkey IS 'There is one row.';
COMMENT ON INDEX exp.tally_pkey IS 'One row for a variant.';
COMMENT ON INDEX exp.variant_key_key IS 'A key names one variant of an experiment.';
COMMENT ON INDEX exp.variant_pkey IS 'Variants by number.';
CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON exp.audit FOR EACH STATEMENT EXECUTE FUNCTION exp.refuse_change();
ALTER TABLE exp.audit ENABLE ALWAYS TRIGGER audit_append_only;
COMMENT ON TRIGGER audit_append_only ON exp.audit IS 'Rows are added only.';
REVOKE ALL ON FUNCTION exp.refuse_change() FROM PUBLIC;
CREATE TABLE public.answer_2 (
    question text NOT NULL,
    answer text
);
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''gone'')', NULL);
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''e'')', '{"key": "e", "hash": "native", "kind": "experiment", "name": "E", "salt": "e", "tags": ["a", "b"], "layer": null, "owner": "ann", "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {"m": 1}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": {"n": 1.50}}, {"key": "treatment", "weight": 3, "payload": null}, {"key": "rare", "weight": 0.25, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.015943+00:00", "hypothesis": "it helps", "started_at": "2026-11-21T11:39:05.015943+00:00", "stopped_at": null, "allocations": null, "description": "the first", "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''d'')', '{"key": "d", "hash": "native", "kind": "experiment", "name": null, "salt": "d", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": "2100-02-01T00:00:00+00:00", "status": "draft", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": "2100-01-01T00:00:00+00:00", "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.048711+00:00", "hypothesis": null, "started_at": null, "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''half'')', '{"key": "half", "hash": "native", "kind": "experiment", "name": null, "salt": "pepper", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 0.5, "metadata": {}, "start_at": null, "variants": [{"key": "on", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.051038+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.051038+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''paused'')', '{"key": "paused", "hash": "native", "kind": "experiment", "name": null, "salt": "paused", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "paused", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.05466+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.05466+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''draining'')', NULL);
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''vast'')', '{"key": "vast", "hash": "native", "kind": "experiment", "name": null, "salt": "vast", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "a", "weight": 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "payload": null}, {"key": "b", "weight": 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "payload": null}, {"key": "c", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.053013+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.053013+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''over'')', '{"key": "over", "hash": "native", "kind": "experiment", "name": null, "salt": "over", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.056482+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.056482+00:00", "stopped_at": "2026-11-21T11:39:05.091696+00:00", "allocations": null, "description": null, "winner_reason": "it''s over", "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''again'')', '{"key": "again", "hash": "native", "kind": "experiment", "name": null, "salt": "again", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.058179+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.058179+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''old'')', '{"key": "old", "hash": "native", "kind": "experiment", "name": null, "salt": "old", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "archived", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.059113+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.059113+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''timed'')', '{"key": "timed", "hash": "native", "kind": "experiment", "name": null, "salt": "timed", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": "2026-11-21T11:39:05.144555+00:00", "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.061311+00:00", "hypothesis": null, "started_at": null, "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT role, scope_id, access, granted_by, granted_at FROM exp.grant) AS t', '50b6c6c488c7a5925cd2696e4d7bea20');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''ended'')', '{"key": "ended", "hash": "native", "kind": "experiment", "name": null, "salt": "ended", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": "2026-11-21T11:39:05.14503+00:00", "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.061311+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.061311+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''ho'')', '{"key": "ho", "hash": "native", "kind": "holdout", "name": null, "salt": "holdout:ho", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "held_out", "weight": 0.2, "payload": null}, {"key": "in", "weight": 0.8, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.064896+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.064896+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''ho-ended'')', '{"key": "ho-ended", "hash": "native", "kind": "holdout", "name": null, "salt": "holdout:ho-ended", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "held_out", "weight": 0.1, "payload": null}, {"key": "in", "weight": 0.9, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.064896+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.064896+00:00", "stopped_at": "2026-11-21T11:39:05.066389+00:00", "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''rules'')', '{"key": "rules", "hash": "native", "kind": "experiment", "name": null, "salt": "rules", "tags": [], "layer": {"end": 7999, "layer": "page", "start": 0}, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": true, "audience": "german", "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "config": "azure", "weight": 1, "payload": null}], "targeting": [{"conditions": [{"value": 18, "operator": "gte", "attribute": "age"}]}], "created_at": "2026-11-21T11:39:05.06858+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.06858+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''rules'', ''shop/staging'')', '{"key": "rules", "hash": "native", "kind": "experiment", "name": null, "salt": "rules", "tags": [], "layer": {"end": 7999, "layer": "page", "start": 0}, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": true, "audience": "german", "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "config": "azure", "weight": 1, "payload": null}], "targeting": [{"conditions": [{"value": 18, "operator": "gte", "attribute": "age"}]}], "created_at": "2026-11-21T11:39:05.06858+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.06858+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''ranges'')', '{"key": "ranges", "hash": "native", "kind": "experiment", "name": null, "salt": "ranges", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}, {"key": "third", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.071139+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.071139+00:00", "stopped_at": null, "allocations": [{"end": 4499, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}, {"end": 9999, "start": 9000, "variant": "third"}], "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''growthbook'')', '{"key": "growthbook", "hash": "growthbook_v2", "kind": "experiment", "name": null, "salt": "growthbook", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.072963+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.072963+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''imported'')', '{"key": "imported", "hash": "growthbook_v2", "kind": "experiment", "name": null, "salt": "x", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 0.8, "metadata": {"growthbook": {"feature": "f"}}, "start_at": null, "variants": [{"key": "0", "weight": 0.5, "payload": 0}, {"key": "1", "weight": 0.5, "payload": 1}], "targeting": null, "created_at": "2026-11-21T11:39:05.07371+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.07371+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''enrolled'', ''shop'')', '{"key": "enrolled", "hash": "native", "kind": "experiment", "name": null, "salt": "enrolled", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "enrolled", "end_at": null, "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.063031+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.063031+00:00", "stopped_at": "2026-11-21T11:39:05.093165+00:00", "allocations": null, "description": null, "winner_reason": "enough", "winner_decided_at": null}');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get(''won'', ''shop'')', '{"key": "won", "hash": "native", "kind": "experiment", "name": null, "salt": "won", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "winner", "end_at": null, "status": "stopped", "winner": "treatment", "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T11:39:05.063031+00:00", "hypothesis": null, "started_at": "2026-11-21T11:39:05.063031+00:00", "stopped_at": "2026-11-21T11:39:05.093619+00:00", "allocations": null, "description": null, "winner_reason": "it won", "winner_decided_at": "2026-11-21T11:39:05.093619+00:00"}');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(l.key || '' '' || l.scope || '' '' || l.status || '' '' || l.total, '','' ORDER BY l.scope COLLATE "C", l.key COLLATE "C") FROM exp_list(include_below => true) AS l', 'again global running 19,d global draft 19,e global running 19,ended global stopped 19,growthbook global running 19,half global running 19,ho global running 19,ho-ended global stopped 19,imported global running 19,old global archived 19,over global stopped 19,paused global paused 19,ranges global running 19,rules global running 19,timed global running 19,vast global running 19,e shop running 19,enrolled shop stopped 19,won shop stopped 19');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(k || '': '' || (SELECT string_agg(r::text, '' '') FROM exp_results(k) AS r), E''\n'') FROM unnest(ARRAY[''e'', ''half'', ''vast'', ''paused'', ''over'', ''again'', ''ended'', ''old'', ''rules'', ''ranges'', ''growthbook'', ''imported'', ''ho'', ''ho-ended'']) AS k', 'e: (control,33,8,10,1) (treatment,153,63,78,3) (rare,13,7,10,0.25)
half: (on,20,0,0,1)
vast: (a,19,0,0,1e+308) (b,19,0,0,1e+308) (c,0,0,0,1)
paused: (control,18,8,8,1) (treatment,20,10,10,1)
over: (control,20,10,10,1) (treatment,18,8,8,1)
again: (control,17,8,8,1) (treatment,21,10,10,1)
ended: (control,24,10,10,1) (treatment,14,8,8,1)
old: (control,24,0,0,1) (treatment,14,0,0,1)
rules: (control,19,7,7,1) (treatment,16,10,10,1)
ranges: (control,22,22,22,1) (treatment,15,15,15,1) (third,0,0,0,1)
growthbook: (control,16,0,0,1) (treatment,14,0,0,1)
imported: (0,14,0,0,0.5) (1,11,0,0,0.5)
ho: (held_out,14,14,17,0.2) (in,46,38,53,0.8)
ho-ended: (held_out,0,0,0,0.1) (in,0,0,0,0.9)');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(k || '': '' || (SELECT string_agg(r::text, '' '') FROM exp_results(k, ''shop'') AS r), E''\n'') FROM unnest(ARRAY[''e'', ''enrolled'', ''won'']) AS k', 'e: (control,9,0,0,1) (treatment,13,0,0,1)
enrolled: (control,15,2,2,1) (treatment,7,0,0,1)
won: (control,13,0,0,1) (treatment,9,0,0,1)');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_srm(''e'') AS r', '(assigned,"{control,treatment,rare}","{33,153,13}","{46.8235294117647,140.47058823529412,11.705882352941176}",5.341708542713566,2,0.06919309037910559,0.03341578468448958,0.9671363554952472,f) (exposed,"{control,treatment,rare}","{8,63,7}","{18.352941176470587,55.05882352941177,4.588235294117647}",8.253205128205128,2,0.016137612296521914,0.023791401877037988,0.9764893823665628,f)');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_srm(''ranges'') AS r', '(assigned,"{control,treatment,third}","{22,15,0}","{18.5,18.5,0}",1.3243243243243243,1,0.249817441835948,0.0005945337501422898,0.999405642950028,f) (exposed,"{control,treatment,third}","{22,15,0}","{18.5,18.5,0}",1.3243243243243243,1,0.249817441835948,0.0005945337501422898,0.999405642950028,f)');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_srm(''ho'') AS r', '(assigned,"{held_out,in}","{14,46}","{12,48}",0.41666666666666663,1,0.5186050164287255,-0.00212160032982478,1,f) (exposed,"{held_out,in}","{14,38}","{10.4,41.6}",1.5576923076923077,1,0.21200343092282548,0.0007630305269010762,0.9992372605068641,f)');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''s1'') AS r', '(control,"2026-11-21 11:39:05.074749+00","2026-11-21 11:39:05.082438+00",1,"{""i"": 1}")');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''s5'') AS r', NULL);
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''s8'') AS r', '(treatment,"2026-11-21 11:39:05.074749+00","2026-11-21 11:39:05.082438+00",1,"{""i"": 9}")');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''anonymous'') AS r', '(treatment,"2026-11-21 11:39:05.074749+00","2026-11-21 11:39:05.082438+00",1,"{""i"": 7}")');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''late'') AS r', '(treatment,"2026-11-21 11:39:05.203306+00","2026-11-21 11:39:05.203306+00",1,{})');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''Ünïcödé'', ''shop'') AS r', '(treatment,"2026-11-21 11:39:05.079365+00",,0,{})');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(exp_peek(''e'', ''s'' || i), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', '403066b59161862e6de88d3d222ac40c');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(exp_peek(''e'', ''s'' || i, scope => ''shop''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'e84b701c39f815a1b5ee75d1aa3d7db9');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''half'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'dc92415b8bdff14c2fa1ac81976b2572');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''vast'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', '8ff8d732e075ca11b044f068b273276e');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''ranges'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', '8f38951973c6c90dae2e7d200ec25be6');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''rules'', ''s'' || i, jsonb_build_object(''country'', (ARRAY[''DE'',''AT'',''FR''])[1 + i % 3], ''age'', i % 40)), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', '9f475446f3b17c6c47119d709e36fc19');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''growthbook'', ''s'' || i), ''-'') || coalesce(exp_peek(''imported'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', '336ecc402abd9b85c6b8dd87f0b7560c');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''timed'', ''s'' || i), ''-'') || coalesce(exp_peek(''ended'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'de4f1eeed2147e0d68bbc6da25b74642');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(coalesce(exp_peek(''paused'', ''s'' || i), ''-''), '','' ORDER BY i) FROM generate_series(35, 45) AS i', 'treatment,treatment,control,control,control,control,-,-,-,-,-');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(coalesce(exp_peek(''enrolled'', ''s'' || i, scope => ''shop''), ''-''), '','' ORDER BY i) FROM generate_series(15, 25) AS i', 'control,treatment,treatment,control,treatment,control,-,-,-,-,-');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(coalesce(exp_peek(''won'', ''s'' || i, scope => ''shop''), ''-''), '','' ORDER BY i) FROM generate_series(15, 25) AS i', 'treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(coalesce(exp_peek(''over'', ''s'' || i), ''-''), '','' ORDER BY i) FROM generate_series(15, 25) AS i', '-,-,-,-,-,-,-,-,-,-,-');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(s || '' '' || d::text, E''\n'' ORDER BY s COLLATE "C", d::text COLLATE "C") FROM unnest(ARRAY[''qa'', ''s1'', ''s7'', ''s8'', ''s9'', ''anonymous'', ''fresh'']) AS s, exp_decide(s, ''{"country":"DE","age":20}'') AS d', 'anonymous (again,control,,stored)
anonymous (e,treatment,,stored)
anonymous (growthbook,treatment,,stored)
anonymous (half,on,,stored)
anonymous (imported,1,1,stored)
anonymous (paused,treatment,,stored)
anonymous (ranges,third,,new)
anonymous (rules,,,layer)
anonymous (timed,treatment,,new)
anonymous (vast,a,,stored)
fresh (again,control,,new)
fresh (e,treatment,,new)
fresh (growthbook,control,,new)
fresh (half,on,,new)
fresh (imported,0,0,new)
fresh (paused,,,paused)
fresh (ranges,treatment,,new)
fresh (rules,treatment,"{""hue"": 2.40}",new)
fresh (timed,treatment,,new)
fresh (vast,b,,new)
qa (again,control,,new)
qa (d,control,,override)
qa (e,rare,,override)
qa (growthbook,treatment,,new)
qa (half,,,coverage)
qa (imported,0,0,new)
qa (paused,,,paused)
qa (ranges,third,,new)
qa (rules,treatment,"{""hue"": 2.40}",new)
qa (timed,control,,new)
qa (vast,a,,new)
s1 (again,treatment,,stored)
s1 (e,control,"{""n"": 1.50}",stored)
s1 (growthbook,control,,stored)
s1 (half,,,coverage)
s1 (imported,1,1,stored)
s1 (paused,control,,stored)
s1 (ranges,treatment,,stored)
s1 (rules,control,,stored)
s1 (timed,treatment,,new)
s1 (vast,b,,stored)
s7 (again,control,,stored)
s7 (e,treatment,,stored)
s7 (growthbook,treatment,,stored)
s7 (half,on,,stored)
s7 (imported,1,1,stored)
s7 (paused,treatment,,stored)
s7 (ranges,third,,new)
s7 (rules,,,layer)
s7 (timed,treatment,,new)
s7 (vast,a,,stored)
s8 (again,treatment,,stored)
s8 (e,treatment,,stored)
s8 (growthbook,treatment,,stored)
s8 (half,on,,stored)
s8 (imported,0,0,stored)
s8 (paused,control,,stored)
s8 (ranges,,,holdout)
s8 (rules,control,,stored)
s8 (timed,,,holdout)
s8 (vast,b,,stored)
s9 (again,treatment,,stored)
s9 (e,treatment,,stored)
s9 (growthbook,treatment,,stored)
s9 (half,on,,stored)
s9 (imported,0,0,stored)
s9 (paused,control,,stored)
s9 (ranges,,,holdout)
s9 (rules,control,,stored)
s9 (timed,,,holdout)
s9 (vast,b,,stored)');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(s || '' '' || d::text, E''\n'' ORDER BY s COLLATE "C", d::text COLLATE "C") FROM unnest(ARRAY[''x'', ''s1'', ''below-1'', ''fresh'']) AS s, exp_decide(s, ''{"country":"AT","age":20}'', scope => ''shop'') AS d', 'below-1 (e,treatment,,new)
below-1 (enrolled,,,stopped)
below-1 (rules,,,layer)
below-1 (won,treatment,,winner)
fresh (e,control,,new)
fresh (enrolled,,,stopped)
fresh (rules,treatment,"{""hue"": 2.40}",new)
fresh (won,treatment,,winner)
s1 (e,treatment,,stored)
s1 (enrolled,control,,stored)
s1 (rules,control,,stored)
s1 (won,treatment,,winner)
x (e,treatment,,stored)
x (enrolled,control,,stored)
x (rules,treatment,"{""hue"": 2.40}",new)
x (won,treatment,,winner)');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(d::text, '','' ORDER BY i, d::text COLLATE "C")) FROM generate_series(1, 300) AS i, exp_decide(''s'' || i, ''{"country":"AT","age":20}'', scope => ''shop/staging'') AS d', 'd04cd5f13c874047b9148fb1cd58437b');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(x::text, E''\n'') FROM unnest(ARRAY[''qa'', ''s1'', ''anonymous'', ''fresh'']) AS s, exp_explain(''rules'', s, ''{"country":"DE","age":20}'') AS x', '(experiment,t,"rules in scope global")
(override,f,none)
(status,t,running)
(stored,f,"not enrolled yet")
(audience,t,"rule 0 matches")
(targeting,t,"rule 0 matches")
(holdout,t,"place 0.9103101062739017 of the holdout''s line, 0.2 of it is held out")
(layer,t,"place 0.023006283465244692 of the layer''s line is this experiment''s")
(allocation,t,"place 0.570511462584485 of the line belongs to a variant")
(answer,t,"treatment, reason new")
(experiment,t,"rules in scope global")
(override,f,none)
(status,t,running)
(stored,t,"enrolled before")
(answer,t,"control, reason stored")
(experiment,t,"rules in scope global")
(alias,t,"anonymous was merged into s7")
(override,f,none)
(status,t,running)
(stored,f,"not enrolled yet")
(audience,t,"rule 0 matches")
(targeting,t,"rule 0 matches")
(holdout,t,"place 0.46750788812499533 of the holdout''s line, 0.2 of it is held out")
(layer,f,"place 0.9773648614812478 of the layer''s line is not this experiment''s")
(answer,f,"no variant, reason layer")
(experiment,t,"rules in scope global")
(override,f,none)
(status,t,running)
(stored,f,"not enrolled yet")
(audience,t,"rule 0 matches")
(targeting,t,"rule 0 matches")
(holdout,t,"place 0.5014547793622298 of the holdout''s line, 0.2 of it is held out")
(layer,t,"place 0.08393049063854852 of the layer''s line is this experiment''s")
(allocation,t,"place 0.5032119986005603 of the line belongs to a variant")
(answer,t,"treatment, reason new")');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(a::text, '' '') FROM exp_assign_many(''e'', ARRAY[''s1'', ''s2'', ''s3'', ''late'', ''s8'']) AS a', '(s1,control,f,stored,"{""n"": 1.50}") (s2,treatment,f,stored,) (s3,treatment,f,stored,) (late,treatment,f,stored,) (s8,treatment,f,stored,)');
INSERT INTO public.answer_2 VALUES ('SELECT exp_assign(''paused'', ''s1'')::text || exp_assign(''paused'', ''fresh'') || exp_assign(''over'', ''s1'') || exp_assign(''old'', ''s1'') || exp_assign(''d'', ''s1'') || exp_assign(''none'', ''s1'') || exp_assign(''ended'', ''s1'') || exp_assign(''e'', ''qa'')', '(control,f,stored,)(,f,paused,)(,f,stopped,)(,f,archived,)(,f,draft,)(,f,not_found,)(,f,stopped,)(rare,f,override,)');
INSERT INTO public.answer_2 VALUES ('SELECT exp_assign(''enrolled'', ''x'', scope => ''shop'')::text || exp_assign(''enrolled'', ''fresh'', scope => ''shop'') || exp_assign(''won'', ''fresh'', scope => ''shop'')', '(control,f,stored,)(,f,stopped,)(treatment,f,winner,)');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(exp_bucket(h, s, i::text)::text, '','' ORDER BY i, s COLLATE "C", h COLLATE "C")) FROM generate_series(1, 1000) AS i, unnest(ARRAY[''6:globale'', ''Ü'']) AS s, unnest(ARRAY[''native'', ''growthbook_v2'', ''unleash'']) AS h', 'da9a5756acda8afa6dfb164f305535e3');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(t::text, '' '' ORDER BY t::text COLLATE "C") FROM exp.enrolled AS t WHERE t.scope = ''shop''', '(shop,e,"tab	and \\ and ''quote''",treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s1,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s10,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s11,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s12,control,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s13,control,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s14,control,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s15,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s16,control,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s17,control,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s18,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s19,control,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s2,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s20,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s3,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s4,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s5,control,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s6,control,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s7,control,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s8,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,e,s9,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,e,Ünïcödé,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,"tab	and \\ and ''quote''",control,"2026-11-21 11:39:05.079365+00","2026-11-21 11:39:05.084051+00",1) (shop,enrolled,s1,control,"2026-11-21 11:39:05.079365+00","2026-11-21 11:39:05.084051+00",1) (shop,enrolled,s10,control,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s11,control,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s12,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s13,control,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s14,control,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s15,control,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s16,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s17,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s18,control,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s19,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s2,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s20,control,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s3,control,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s4,control,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s5,control,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s6,control,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s7,control,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s8,control,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,s9,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,enrolled,Ünïcödé,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,won,"tab	and \\ and ''quote''",control,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s1,control,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s10,control,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s11,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s12,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s13,control,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s14,control,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s15,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s16,control,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s17,control,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s18,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s19,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s2,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s20,control,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s3,control,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s4,control,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s5,control,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s6,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s7,treatment,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s8,control,"2026-11-21 11:39:05.079365+00",,0) (shop,won,s9,control,"2026-11-21 11:39:05.079365+00",,0) (shop,won,Ünïcödé,treatment,"2026-11-21 11:39:05.079365+00",,0)');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(s::text, E''\n'') FROM exp_list_scopes() AS s', '(global,,"The root of all scopes.","2026-11-21 11:39:05.015943+00",3)
(shop,global,,"2026-11-21 11:39:05.062432+00",3)
(shop/staging,shop,Ünïcödé,"2026-11-21 11:39:05.062432+00",3)');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(a::text, E''\n'') FROM exp_list_audiences() AS a', '(german,global,Ünïcödé,"[{""conditions"": [{""value"": [""DE"", ""AT""], ""operator"": ""in"", ""attribute"": ""country""}]}]","2026-11-21 11:39:05.066932+00","2026-11-21 11:39:05.066932+00",1)');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(l::text, E''\n'') FROM exp_list_layers() AS l', '(page,global,"[{""end"": 7999, ""key"": ""rules"", ""scope"": ""global"", ""start"": 0, ""status"": ""running""}]","2026-11-21 11:39:05.067446+00")');
INSERT INTO public.answer_2 VALUES ('SELECT string_agg(c::text, E''\n'') FROM exp_list_configs() AS c', '(blue,global,"{""hue"": 2.40}",{azure},"2026-11-21 11:39:05.067446+00","2026-11-21 11:39:05.067446+00")');
INSERT INTO public.answer_2 VALUES ('SELECT exp_get_audience(''german'', ''shop'')::text || exp_get_config(''azure'') || exp_get_scope(''shop/staging'')', '{"name": "Ünïcödé", "rules": [{"conditions": [{"value": ["DE", "AT"], "operator": "in", "attribute": "country"}]}], "scope": "global", "audience": "german", "created_at": "2026-11-21T11:39:05.066932+00:00", "updated_at": "2026-11-21T11:39:05.066932+00:00"}{"slug": "blue", "scope": "global", "config": {"hue": 2.40}, "aliases": ["azure"], "created_at": "2026-11-21T11:39:05.067446+00:00", "updated_at": "2026-11-21T11:39:05.067446+00:00"}{"scope": "shop/staging", "parent": "shop", "created_at": "2026-11-21T11:39:05.062432+00:00", "description": "Ünïcödé"}');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(a::text, E''\n'' ORDER BY a.id)) FROM exp_audit(since => ''2000-01-01'') AS a WHERE a.id <= 53', '8f33ed77db88af98a0505df3cfccaaba');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT experiment_id, exposures, assigned_at, exposed_at, variant, subject, context FROM exp.assignment) AS t', 'da09bc8de07f8ce433133f272f506454');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT experiment_id, variant, assigned, subjects, exposures FROM exp.tally) AS t', '9134960a4eea157c25bca8484bdd3b95');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT experiment_id, variant, assigned, subjects, exposures FROM exp.tally_delta) AS t', '6ca45c4373b5f9573cdecfcb4190c6ea');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT id, name, parent_id, description, created_at, aliased FROM exp.scope) AS t', '30fbe2f968a1b09991e065f72be488f3');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT scope_id, subject, known_as, created_at FROM exp.alias) AS t', '05a35b02f886ea31e0e136c87623921a');
INSERT INTO public.answer_2 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT experiment_id, started_at, shares FROM exp.period) AS t', '8e0ee7103d59b84afd413d32d12ac8fa');
ALTER TABLE ONLY public.answer_2
    ADD CONSTRAINT answer_2_pkey PRIMARY KEY (question);
