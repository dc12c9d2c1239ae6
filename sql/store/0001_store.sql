-- Store version 1: definitions, assignments, counts, grants.
--
-- Run by exp_init() as the store's owner, with search_path = pg_catalog, pg_temp. Nothing here may depend on an
-- object of the extension: the data outlives the code. There are no foreign keys: they read with the transaction's
-- snapshot, so that two sessions that define under REPEATABLE READ would fail where nothing is wrong; exp_doctor()
-- checks the references instead. Per-subject and delta tables have no triggers, and every unique key of a per-subject table contains the subject, so that they can be split by subject.
-- Names and subjects are COLLATE "C": equality and uniqueness then never depend on the system's locale library.

CREATE SCHEMA exp;
COMMENT ON SCHEMA exp IS 'The data of pg_experiment. Not a member of the extension: it survives DROP EXTENSION, dump and restore.';

CREATE TABLE exp.store (
    singleton boolean NOT NULL DEFAULT true CONSTRAINT store_pkey PRIMARY KEY CONSTRAINT store_singleton CHECK (singleton),
    version integer NOT NULL,
    migrated_at timestamptz NOT NULL DEFAULT pg_catalog.now()
);
COMMENT ON TABLE exp.store IS 'The version of the store: one row, kept by exp_init().';
COMMENT ON COLUMN exp.store.singleton IS 'Always true: there is one row.';
COMMENT ON COLUMN exp.store.version IS 'The number of the last migration applied.';
COMMENT ON COLUMN exp.store.migrated_at IS 'When it was applied.';
COMMENT ON INDEX exp.store_pkey IS 'There is one row.';

CREATE TABLE exp.signal ();
COMMENT ON TABLE exp.signal IS 'Always empty. Its relation-cache invalidation tells every session that definitions or grants changed.';

CREATE TABLE exp.scope (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT scope_pkey PRIMARY KEY,
    name text COLLATE "C" NOT NULL CONSTRAINT scope_name_key UNIQUE,
    parent_id integer,
    description text,
    created_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    CONSTRAINT scope_root CHECK ((parent_id IS NULL) = (name = 'global'))
);
COMMENT ON TABLE exp.scope IS 'Tenants, environments or both: a named tree with global at its root.';
COMMENT ON COLUMN exp.scope.id IS 'Never reused.';
COMMENT ON COLUMN exp.scope.name IS 'Unique; enters the hash of the experiments in it.';
COMMENT ON COLUMN exp.scope.parent_id IS 'The scope above; NULL for global only.';
COMMENT ON COLUMN exp.scope.description IS 'Free text.';
COMMENT ON COLUMN exp.scope.created_at IS 'When it was made.';
CREATE INDEX scope_parent_idx ON exp.scope (parent_id);
COMMENT ON INDEX exp.scope_parent_idx IS 'Finds the scopes below one.';
COMMENT ON INDEX exp.scope_pkey IS 'Scopes by number.';
COMMENT ON INDEX exp.scope_name_key IS 'Scopes by name.';
COMMENT ON SEQUENCE exp.scope_id_seq IS 'Numbers scopes; a number is never used again.';
INSERT INTO exp.scope (name, description) VALUES ('global', 'The root of all scopes.');

CREATE TABLE exp.experiment (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT experiment_pkey PRIMARY KEY,
    scope_id integer NOT NULL,
    key text COLLATE "C" NOT NULL,
    status text NOT NULL CONSTRAINT experiment_status CHECK (status IN ('draft', 'running', 'paused', 'stopped', 'archived')),
    salt text COLLATE "C" NOT NULL,
    hash text COLLATE "C" NOT NULL DEFAULT 'native',
    coverage double precision NOT NULL DEFAULT 1 CONSTRAINT experiment_coverage CHECK (coverage >= 0 AND coverage <= 1),
    name text,
    description text,
    hypothesis text,
    owner text,
    tags text[] NOT NULL DEFAULT '{}',
    metadata jsonb NOT NULL DEFAULT '{}',
    serve text NOT NULL DEFAULT 'none' CONSTRAINT experiment_serve CHECK (serve IN ('none', 'enrolled', 'winner')),
    winner smallint,
    winner_decided_at timestamptz,
    winner_reason text,
    created_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    started_at timestamptz,
    stopped_at timestamptz,
    deleted_at timestamptz,
    CONSTRAINT experiment_serve_winner CHECK (serve <> 'winner' OR winner IS NOT NULL)
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
CREATE UNIQUE INDEX experiment_scope_key_key ON exp.experiment (scope_id, key) WHERE deleted_at IS NULL;
CREATE INDEX experiment_deleted_idx ON exp.experiment (id) WHERE deleted_at IS NOT NULL;
COMMENT ON INDEX exp.experiment_pkey IS 'Experiments by number.';
COMMENT ON INDEX exp.experiment_scope_key_key IS 'One experiment of a key in a scope, deleted ones aside.';
COMMENT ON INDEX exp.experiment_deleted_idx IS 'Finds what is to be drained.';
COMMENT ON SEQUENCE exp.experiment_id_seq IS 'Numbers experiments; a number is never used again.';

CREATE TABLE exp.variant (
    experiment_id integer NOT NULL,
    variant smallint NOT NULL,
    key text COLLATE "C" NOT NULL,
    weight double precision NOT NULL CONSTRAINT variant_weight CHECK (weight > 0 AND weight < 'Infinity'),
    payload jsonb,
    CONSTRAINT variant_pkey PRIMARY KEY (experiment_id, variant),
    CONSTRAINT variant_key_key UNIQUE (experiment_id, key)
);
COMMENT ON TABLE exp.variant IS 'The variants of an experiment, in the order of the line.';
COMMENT ON COLUMN exp.variant.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.variant.variant IS 'Its number, in the order of the line and never used again in the experiment; what exp.assignment stores.';
COMMENT ON COLUMN exp.variant.key IS 'Its name, unique in the experiment.';
COMMENT ON COLUMN exp.variant.weight IS 'Its share is weight / sum of weights.';
COMMENT ON COLUMN exp.variant.payload IS 'What exp_assign hands to the application with it.';
COMMENT ON INDEX exp.variant_pkey IS 'Variants by number.';
COMMENT ON INDEX exp.variant_key_key IS 'A key names one variant of an experiment.';

CREATE TABLE exp.assignment (
    experiment_id integer NOT NULL,
    exposures integer NOT NULL,
    assigned_at timestamptz NOT NULL,
    exposed_at timestamptz,
    variant smallint NOT NULL,
    subject text COLLATE "C" NOT NULL,
    context jsonb,
    CONSTRAINT assignment_pkey PRIMARY KEY (experiment_id, subject)
);
COMMENT ON TABLE exp.assignment IS 'The sticky row: which variant a subject has in an experiment. Joins want exp.enrolled, which has names.';
COMMENT ON COLUMN exp.assignment.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.assignment.exposures IS 'How often the subject met its variant.';
COMMENT ON COLUMN exp.assignment.assigned_at IS 'When it was enrolled: the start of that transaction.';
COMMENT ON COLUMN exp.assignment.exposed_at IS 'When it first met its variant; NULL before.';
COMMENT ON COLUMN exp.assignment.variant IS 'exp.variant.variant.';
COMMENT ON COLUMN exp.assignment.subject IS 'The randomised unit: a user, a device, an account, ...';
COMMENT ON COLUMN exp.assignment.context IS 'The attributes given when it was enrolled; NULL for none.';
COMMENT ON INDEX exp.assignment_pkey IS 'One row for a subject in an experiment.';

CREATE TABLE exp.tally (
    experiment_id integer NOT NULL,
    variant smallint NOT NULL,
    assigned bigint NOT NULL,
    subjects bigint NOT NULL,
    exposures bigint NOT NULL,
    CONSTRAINT tally_pkey PRIMARY KEY (experiment_id, variant)
);
COMMENT ON TABLE exp.tally IS 'Maintained counts, without what still waits in exp.tally_delta.';
COMMENT ON COLUMN exp.tally.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.tally.variant IS 'exp.variant.variant.';
COMMENT ON COLUMN exp.tally.assigned IS 'Rows of exp.assignment.';
COMMENT ON COLUMN exp.tally.subjects IS 'Those with exposures > 0.';
COMMENT ON COLUMN exp.tally.exposures IS 'The sum of their exposures.';
COMMENT ON INDEX exp.tally_pkey IS 'One row for a variant.';

CREATE TABLE exp.tally_delta (
    experiment_id integer NOT NULL,
    variant smallint NOT NULL,
    assigned bigint NOT NULL,
    subjects bigint NOT NULL,
    exposures bigint NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50000);
ALTER TABLE exp.tally_delta REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.tally_delta IS 'What each transaction changed in the counts, written as it commits and folded into exp.tally by exp_maintain(). Append-only, so that writers never wait for one another.';
COMMENT ON COLUMN exp.tally_delta.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.tally_delta.variant IS 'exp.variant.variant.';
COMMENT ON COLUMN exp.tally_delta.assigned IS 'Change of exp.tally.assigned.';
COMMENT ON COLUMN exp.tally_delta.subjects IS 'Change of exp.tally.subjects.';
COMMENT ON COLUMN exp.tally_delta.exposures IS 'Change of exp.tally.exposures.';

CREATE TABLE exp.grant (
    role text COLLATE "C" NOT NULL,
    scope_id integer NOT NULL,
    access text COLLATE "C" NOT NULL CONSTRAINT grant_access CHECK (access IN ('reader', 'app', 'admin')),
    granted_by text NOT NULL,
    granted_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    CONSTRAINT grant_pkey PRIMARY KEY (role, scope_id, access)
);
COMMENT ON TABLE exp.grant IS 'What exp_grant gave. Roles by name, so that a dump restores where they do not exist yet.';
COMMENT ON COLUMN exp.grant.role IS 'The role''s name.';
COMMENT ON COLUMN exp.grant.scope_id IS 'The scope; it holds for the scopes below, too.';
COMMENT ON COLUMN exp.grant.access IS 'reader, app (reads and writes assignments) or admin (everything).';
COMMENT ON COLUMN exp.grant.granted_by IS 'Who gave it.';
COMMENT ON COLUMN exp.grant.granted_at IS 'When.';
COMMENT ON INDEX exp.grant_pkey IS 'A grant is given once.';

CREATE VIEW exp.enrolled AS
    SELECT s.name AS scope, e.key AS experiment, a.subject, v.key AS variant,
           a.assigned_at, a.exposed_at, a.exposures::bigint AS exposures
    FROM exp.assignment AS a
    JOIN exp.experiment AS e ON e.id = a.experiment_id AND e.deleted_at IS NULL
    JOIN exp.scope AS s ON s.id = e.scope_id
    JOIN exp.variant AS v ON v.experiment_id = a.experiment_id AND v.variant = a.variant;
COMMENT ON VIEW exp.enrolled IS 'Every stored assignment with names in place of ids: join your own tables to it by subject.';
COMMENT ON COLUMN exp.enrolled.scope IS 'The scope''s name.';
COMMENT ON COLUMN exp.enrolled.experiment IS 'The experiment''s key.';
COMMENT ON COLUMN exp.enrolled.subject IS 'The subject.';
COMMENT ON COLUMN exp.enrolled.variant IS 'The variant''s key.';
COMMENT ON COLUMN exp.enrolled.assigned_at IS 'When it was enrolled.';
COMMENT ON COLUMN exp.enrolled.exposed_at IS 'When it was first exposed; NULL before.';
COMMENT ON COLUMN exp.enrolled.exposures IS 'How often.';
