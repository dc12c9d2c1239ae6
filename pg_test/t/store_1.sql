-- Schema exp as 0.1.0 made and filled it, dumped by pg_dump, and what 0.1.0 answered on it (public.answer_1). Store
-- version 1 is released: this is never edited. Before this 0.1.0 ran, after CREATE ROLE old_app, old_reader, old_admin,
-- old_absent:
--
--   SELECT exp_define('e', '[{"key":"control","weight":1,"payload":{"n":1.50}},{"key":"treatment","weight":3},{"key":"rare","weight":0.25,"payload":null}]', metadata => '{"m": 1}');
--   SELECT exp_update('e', '{"name":"E","description":"the first","hypothesis":"it helps","owner":"ann","tags":["a","b"]}');
--   SELECT exp_define('d', '{"control":1,"treatment":1}', status => 'draft');
--   SELECT exp_define('half', '[{"key":"on","weight":1}]', coverage => 0.5, salt => 'pepper');
--   SELECT exp_define('vast', '[{"key":"a","weight":1e308},{"key":"b","weight":1e308},{"key":"c","weight":1}]');
--   SELECT exp_define('paused', '{"control":1,"treatment":1}');
--   SELECT exp_define('redefined', '{"control":1,"treatment":1}');
--   SELECT exp_define('redefined', '[{"key":"z","weight":2},{"key":"y","weight":1},{"key":"x","weight":1}]');
--   SELECT exp_define('over', '{"control":1,"treatment":1}');
--   SELECT exp_define('enrolled', '{"control":1,"treatment":1}', scope => 'shop');
--   SELECT exp_define('won', '{"control":1,"treatment":1}', scope => 'shop');
--   SELECT exp_define('e', '{"control":1,"treatment":1}', scope => 'shop');
--   SELECT exp_define('old', '{"control":1,"treatment":1}');
--   SELECT exp_define('gone', '{"control":1,"treatment":1}');
--   SELECT exp_define('draining', '{"control":1,"treatment":1}');
--   SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT 's' || i FROM generate_series(1, 200) AS i), ARRAY(SELECT jsonb_build_object('i', i) FROM generate_series(1, 200) AS i));
--   SELECT k, (SELECT count(*) FROM exp_assign_many(k, ARRAY(SELECT 's' || i FROM generate_series(1, 40) AS i))) FROM unnest(ARRAY['half','paused','redefined','over','old','gone','draining','vast']) AS k;
--   SELECT k, (SELECT count(*) FROM exp_assign_many(k, ARRAY['x', 'Ünïcödé', 'tab	and \ and ''quote'''] || ARRAY(SELECT 's' || i FROM generate_series(1, 20) AS i), scope => 'shop')) FROM unnest(ARRAY['enrolled','won','e']) AS k;
--   SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(1, 60) AS i));
--   SELECT count(*) FROM exp_log_exposures('enrolled', ARRAY['x', 's1'], scope => 'shop');
--   SELECT exp_forget_subject('e', 's5');
--   SELECT * FROM exp_erase_subject('s6');
--   SELECT exp_pause('paused');
--   SELECT exp_stop('over', 'it''s over');
--   SELECT exp_stop('enrolled', 'enough', serve => 'enrolled', scope => 'shop');
--   SELECT exp_stop('won', 'it won', winner => 'treatment', serve => 'winner', scope => 'shop');
--   SELECT exp_archive('old');
--   SELECT exp_delete_experiment('gone', 1000);
--   SELECT exp_maintain();
--   SELECT exp_delete_experiment('draining', 7);
--   SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(41, 80) AS i));
--   SELECT exp_log_exposure('e', 'late'), exp_assign('e', 'later');
--   SELECT exp_grant('old_app', 'app', 'global'), exp_grant('old_reader', 'reader', 'shop'), exp_grant('old_admin', 'admin', 'global'), exp_grant('old_absent', 'reader', 'global');

SET client_encoding = 'UTF8';

CREATE SCHEMA exp;
COMMENT ON SCHEMA exp IS 'The data of pg_experiment. Not a member of the extension: it survives DROP EXTENSION, dump and restore.';
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
    CONSTRAINT experiment_coverage CHECK (((coverage >= (0)::double precision) AND (coverage <= (1)::double precision))),
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
CREATE TABLE exp.scope (
    id integer NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    parent_id integer,
    description text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT scope_root CHECK (((parent_id IS NULL) = (name = 'global'::text)))
);
COMMENT ON TABLE exp.scope IS 'Tenants, environments or both: a named tree with global at its root.';
COMMENT ON COLUMN exp.scope.id IS 'Never reused.';
COMMENT ON COLUMN exp.scope.name IS 'Unique; enters the hash of the experiments in it.';
COMMENT ON COLUMN exp.scope.parent_id IS 'The scope above; NULL for global only.';
COMMENT ON COLUMN exp.scope.description IS 'Free text.';
COMMENT ON COLUMN exp.scope.created_at IS 'When it was made.';
CREATE TABLE exp.variant (
    experiment_id integer NOT NULL,
    variant smallint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    weight double precision NOT NULL,
    payload jsonb,
    CONSTRAINT variant_weight CHECK (((weight > (0)::double precision) AND (weight < 'Infinity'::double precision)))
);
COMMENT ON TABLE exp.variant IS 'The variants of an experiment, in the order of the line.';
COMMENT ON COLUMN exp.variant.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.variant.variant IS 'Its number, in the order of the line and never used again in the experiment; what exp.assignment stores.';
COMMENT ON COLUMN exp.variant.key IS 'Its name, unique in the experiment.';
COMMENT ON COLUMN exp.variant.weight IS 'Its share is weight / sum of weights.';
COMMENT ON COLUMN exp.variant.payload IS 'What exp_assign hands to the application with it.';
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
    CONSTRAINT store_singleton CHECK (singleton)
);
COMMENT ON TABLE exp.store IS 'The version of the store: one row, kept by exp_init().';
COMMENT ON COLUMN exp.store.singleton IS 'Always true: there is one row.';
COMMENT ON COLUMN exp.store.version IS 'The number of the last migration applied.';
COMMENT ON COLUMN exp.store.migrated_at IS 'When it was applied.';
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
COPY exp.assignment (experiment_id, exposures, assigned_at, exposed_at, variant, subject, context) FROM stdin;
1	0	2026-11-21 09:34:37.422023+00	\N	0	s100	{"i": 100}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s101	{"i": 101}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s102	{"i": 102}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s103	{"i": 103}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s104	{"i": 104}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s105	{"i": 105}
1	0	2026-11-21 09:34:37.422023+00	\N	2	s106	{"i": 106}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s107	{"i": 107}
1	0	2026-11-21 09:34:37.422023+00	\N	2	s108	{"i": 108}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s109	{"i": 109}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s110	{"i": 110}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s111	{"i": 111}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s112	{"i": 112}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s113	{"i": 113}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s114	{"i": 114}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s115	{"i": 115}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s116	{"i": 116}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s117	{"i": 117}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s118	{"i": 118}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s119	{"i": 119}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s120	{"i": 120}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s121	{"i": 121}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s122	{"i": 122}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s123	{"i": 123}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s124	{"i": 124}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s125	{"i": 125}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s126	{"i": 126}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s127	{"i": 127}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s128	{"i": 128}
1	0	2026-11-21 09:34:37.422023+00	\N	2	s129	{"i": 129}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s130	{"i": 130}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s131	{"i": 131}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s132	{"i": 132}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s133	{"i": 133}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s134	{"i": 134}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s135	{"i": 135}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s136	{"i": 136}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s137	{"i": 137}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s138	{"i": 138}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s139	{"i": 139}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s140	{"i": 140}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s141	{"i": 141}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s142	{"i": 142}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s143	{"i": 143}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s144	{"i": 144}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s145	{"i": 145}
1	0	2026-11-21 09:34:37.422023+00	\N	2	s146	{"i": 146}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s147	{"i": 147}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s148	{"i": 148}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s149	{"i": 149}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s150	{"i": 150}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s151	{"i": 151}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s152	{"i": 152}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s153	{"i": 153}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s154	{"i": 154}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s155	{"i": 155}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s156	{"i": 156}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s157	{"i": 157}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s158	{"i": 158}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s159	{"i": 159}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s160	{"i": 160}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s161	{"i": 161}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s162	{"i": 162}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s163	{"i": 163}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s164	{"i": 164}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s165	{"i": 165}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s166	{"i": 166}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s167	{"i": 167}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s168	{"i": 168}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s169	{"i": 169}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s170	{"i": 170}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s171	{"i": 171}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s172	{"i": 172}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s173	{"i": 173}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s174	{"i": 174}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s175	{"i": 175}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s176	{"i": 176}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s177	{"i": 177}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s178	{"i": 178}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s179	{"i": 179}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s180	{"i": 180}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s181	{"i": 181}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s182	{"i": 182}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s183	{"i": 183}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s184	{"i": 184}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s185	{"i": 185}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s186	{"i": 186}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s187	{"i": 187}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s188	{"i": 188}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s189	{"i": 189}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s190	{"i": 190}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s191	{"i": 191}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s192	{"i": 192}
1	0	2026-11-21 09:34:37.422023+00	\N	2	s193	{"i": 193}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s194	{"i": 194}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s195	{"i": 195}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s196	{"i": 196}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s197	{"i": 197}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s198	{"i": 198}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s199	{"i": 199}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s200	{"i": 200}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s81	{"i": 81}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s82	{"i": 82}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s83	{"i": 83}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s84	{"i": 84}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s85	{"i": 85}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s86	{"i": 86}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s87	{"i": 87}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s88	{"i": 88}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s89	{"i": 89}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s90	{"i": 90}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s91	{"i": 91}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s92	{"i": 92}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s93	{"i": 93}
1	0	2026-11-21 09:34:37.422023+00	\N	2	s94	{"i": 94}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s95	{"i": 95}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s96	{"i": 96}
1	0	2026-11-21 09:34:37.422023+00	\N	0	s97	{"i": 97}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s98	{"i": 98}
1	0	2026-11-21 09:34:37.422023+00	\N	1	s99	{"i": 99}
3	0	2026-11-21 09:34:37.424566+00	\N	0	s13	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s14	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s15	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s16	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s19	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s2	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s20	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s21	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s22	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s24	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s25	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s26	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s29	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s30	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s34	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s36	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s38	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s39	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s7	\N
3	0	2026-11-21 09:34:37.424566+00	\N	0	s9	\N
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s61	{"i": 61}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s62	{"i": 62}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	0	s63	{"i": 63}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	0	s64	{"i": 64}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s65	{"i": 65}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s66	{"i": 66}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s67	{"i": 67}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s68	{"i": 68}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	2	s69	{"i": 69}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s70	{"i": 70}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s71	{"i": 71}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s72	{"i": 72}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s73	{"i": 73}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s74	{"i": 74}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s75	{"i": 75}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s76	{"i": 76}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	2	s77	{"i": 77}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s78	{"i": 78}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	1	s79	{"i": 79}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.434212+00	0	s80	{"i": 80}
5	0	2026-11-21 09:34:37.424566+00	\N	0	s1	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s10	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s11	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s12	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s13	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s14	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s15	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s16	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s17	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s18	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s19	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s2	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s20	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s21	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s22	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s23	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s24	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s25	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s26	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s27	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s28	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s29	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s3	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s30	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s31	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s32	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s33	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s34	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s35	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s36	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s37	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s38	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s39	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s4	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s40	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s5	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s7	\N
5	0	2026-11-21 09:34:37.424566+00	\N	1	s8	\N
5	0	2026-11-21 09:34:37.424566+00	\N	0	s9	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s1	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s10	\N
6	0	2026-11-21 09:34:37.424566+00	\N	3	s11	\N
6	0	2026-11-21 09:34:37.424566+00	\N	3	s12	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s13	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s14	\N
6	0	2026-11-21 09:34:37.424566+00	\N	4	s15	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s16	\N
6	0	2026-11-21 09:34:37.424566+00	\N	4	s17	\N
6	0	2026-11-21 09:34:37.424566+00	\N	4	s18	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s19	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s2	\N
6	0	2026-11-21 09:34:37.424566+00	\N	4	s20	\N
6	0	2026-11-21 09:34:37.424566+00	\N	4	s21	\N
6	0	2026-11-21 09:34:37.424566+00	\N	3	s22	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s23	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s24	\N
6	0	2026-11-21 09:34:37.424566+00	\N	4	s25	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s26	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s27	\N
6	0	2026-11-21 09:34:37.424566+00	\N	3	s28	\N
6	0	2026-11-21 09:34:37.424566+00	\N	3	s29	\N
6	0	2026-11-21 09:34:37.424566+00	\N	3	s3	\N
6	0	2026-11-21 09:34:37.424566+00	\N	4	s30	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s31	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s32	\N
6	0	2026-11-21 09:34:37.424566+00	\N	3	s33	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s34	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s35	\N
6	0	2026-11-21 09:34:37.424566+00	\N	4	s36	\N
6	0	2026-11-21 09:34:37.424566+00	\N	3	s37	\N
6	0	2026-11-21 09:34:37.424566+00	\N	4	s38	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s39	\N
6	0	2026-11-21 09:34:37.424566+00	\N	3	s4	\N
6	0	2026-11-21 09:34:37.424566+00	\N	3	s40	\N
6	0	2026-11-21 09:34:37.424566+00	\N	2	s5	\N
6	0	2026-11-21 09:34:37.424566+00	\N	4	s7	\N
6	0	2026-11-21 09:34:37.424566+00	\N	3	s8	\N
6	0	2026-11-21 09:34:37.424566+00	\N	4	s9	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s1	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s10	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s11	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s12	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s13	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s14	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s15	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s16	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s17	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s18	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s19	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s2	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s20	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s21	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s22	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s23	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s24	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s25	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s26	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s27	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s28	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s29	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s3	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s30	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s31	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s32	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s33	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s34	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s35	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s36	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s37	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s38	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s39	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s4	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s40	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s5	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s7	\N
7	0	2026-11-21 09:34:37.424566+00	\N	1	s8	\N
7	0	2026-11-21 09:34:37.424566+00	\N	0	s9	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s1	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s10	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s11	\N
11	0	2026-11-21 09:34:37.424566+00	\N	1	s12	\N
11	0	2026-11-21 09:34:37.424566+00	\N	1	s13	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s14	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s15	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s16	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s17	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s18	\N
11	0	2026-11-21 09:34:37.424566+00	\N	1	s19	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s2	\N
11	0	2026-11-21 09:34:37.424566+00	\N	1	s20	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s21	\N
11	0	2026-11-21 09:34:37.424566+00	\N	1	s22	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s23	\N
11	0	2026-11-21 09:34:37.424566+00	\N	1	s24	\N
11	0	2026-11-21 09:34:37.424566+00	\N	1	s25	\N
11	0	2026-11-21 09:34:37.424566+00	\N	1	s26	\N
11	0	2026-11-21 09:34:37.424566+00	\N	1	s27	\N
11	0	2026-11-21 09:34:37.424566+00	\N	1	s28	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s29	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s3	\N
11	0	2026-11-21 09:34:37.424566+00	\N	1	s30	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s31	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s32	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s33	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s34	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s35	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s36	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s37	\N
11	0	2026-11-21 09:34:37.424566+00	\N	1	s38	\N
11	0	2026-11-21 09:34:37.424566+00	\N	1	s39	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s4	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s40	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s5	\N
11	0	2026-11-21 09:34:37.424566+00	\N	1	s7	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s8	\N
11	0	2026-11-21 09:34:37.424566+00	\N	0	s9	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s16	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s17	\N
13	0	2026-11-21 09:34:37.424566+00	\N	1	s18	\N
13	0	2026-11-21 09:34:37.424566+00	\N	1	s19	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s2	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s20	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s21	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s22	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s23	\N
13	0	2026-11-21 09:34:37.424566+00	\N	1	s24	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s25	\N
13	0	2026-11-21 09:34:37.424566+00	\N	1	s26	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s27	\N
13	0	2026-11-21 09:34:37.424566+00	\N	1	s28	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s29	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s3	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s30	\N
13	0	2026-11-21 09:34:37.424566+00	\N	1	s31	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s32	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s33	\N
13	0	2026-11-21 09:34:37.424566+00	\N	1	s34	\N
13	0	2026-11-21 09:34:37.424566+00	\N	1	s35	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s36	\N
13	0	2026-11-21 09:34:37.424566+00	\N	1	s37	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s38	\N
13	0	2026-11-21 09:34:37.424566+00	\N	1	s39	\N
13	0	2026-11-21 09:34:37.424566+00	\N	1	s4	\N
13	0	2026-11-21 09:34:37.424566+00	\N	1	s40	\N
13	0	2026-11-21 09:34:37.424566+00	\N	1	s5	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s7	\N
13	0	2026-11-21 09:34:37.424566+00	\N	0	s8	\N
13	0	2026-11-21 09:34:37.424566+00	\N	1	s9	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s1	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s10	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s11	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s12	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s13	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s14	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s15	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s16	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s17	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s18	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s19	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s2	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s20	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s21	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s22	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s23	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s24	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s25	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s26	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s27	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s28	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s29	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s3	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s30	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s31	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s32	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s33	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s34	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s35	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s36	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s37	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s38	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s39	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s4	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s40	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s5	\N
4	0	2026-11-21 09:34:37.424566+00	\N	0	s7	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s8	\N
4	0	2026-11-21 09:34:37.424566+00	\N	1	s9	\N
8	0	2026-11-21 09:34:37.426157+00	\N	0	s10	\N
8	0	2026-11-21 09:34:37.426157+00	\N	0	s11	\N
8	0	2026-11-21 09:34:37.426157+00	\N	1	s12	\N
8	0	2026-11-21 09:34:37.426157+00	\N	0	s13	\N
8	0	2026-11-21 09:34:37.426157+00	\N	0	s14	\N
8	0	2026-11-21 09:34:37.426157+00	\N	0	s15	\N
8	0	2026-11-21 09:34:37.426157+00	\N	1	s16	\N
8	0	2026-11-21 09:34:37.426157+00	\N	1	s17	\N
8	0	2026-11-21 09:34:37.426157+00	\N	0	s18	\N
8	0	2026-11-21 09:34:37.426157+00	\N	1	s19	\N
8	0	2026-11-21 09:34:37.426157+00	\N	1	s2	\N
8	0	2026-11-21 09:34:37.426157+00	\N	0	s20	\N
8	0	2026-11-21 09:34:37.426157+00	\N	0	s3	\N
8	0	2026-11-21 09:34:37.426157+00	\N	0	s4	\N
8	0	2026-11-21 09:34:37.426157+00	\N	0	s5	\N
8	0	2026-11-21 09:34:37.426157+00	\N	0	s6	\N
8	0	2026-11-21 09:34:37.426157+00	\N	0	s7	\N
8	0	2026-11-21 09:34:37.426157+00	\N	0	s8	\N
8	0	2026-11-21 09:34:37.426157+00	\N	1	s9	\N
8	0	2026-11-21 09:34:37.426157+00	\N	1	tab\tand \\ and 'quote'	\N
8	0	2026-11-21 09:34:37.426157+00	\N	1	Ünïcödé	\N
9	0	2026-11-21 09:34:37.426157+00	\N	0	s1	\N
9	0	2026-11-21 09:34:37.426157+00	\N	0	s10	\N
9	0	2026-11-21 09:34:37.426157+00	\N	1	s11	\N
9	0	2026-11-21 09:34:37.426157+00	\N	1	s12	\N
9	0	2026-11-21 09:34:37.426157+00	\N	0	s13	\N
9	0	2026-11-21 09:34:37.426157+00	\N	0	s14	\N
9	0	2026-11-21 09:34:37.426157+00	\N	1	s15	\N
9	0	2026-11-21 09:34:37.426157+00	\N	0	s16	\N
9	0	2026-11-21 09:34:37.426157+00	\N	0	s17	\N
9	0	2026-11-21 09:34:37.426157+00	\N	1	s18	\N
9	0	2026-11-21 09:34:37.426157+00	\N	1	s19	\N
9	0	2026-11-21 09:34:37.426157+00	\N	1	s2	\N
9	0	2026-11-21 09:34:37.426157+00	\N	0	s20	\N
9	0	2026-11-21 09:34:37.426157+00	\N	0	s3	\N
9	0	2026-11-21 09:34:37.426157+00	\N	0	s4	\N
9	0	2026-11-21 09:34:37.426157+00	\N	0	s5	\N
9	0	2026-11-21 09:34:37.426157+00	\N	1	s6	\N
9	0	2026-11-21 09:34:37.426157+00	\N	1	s7	\N
9	0	2026-11-21 09:34:37.426157+00	\N	0	s8	\N
9	0	2026-11-21 09:34:37.426157+00	\N	0	s9	\N
9	0	2026-11-21 09:34:37.426157+00	\N	0	tab\tand \\ and 'quote'	\N
9	0	2026-11-21 09:34:37.426157+00	\N	1	x	\N
9	0	2026-11-21 09:34:37.426157+00	\N	1	Ünïcödé	\N
10	0	2026-11-21 09:34:37.426157+00	\N	1	s1	\N
10	0	2026-11-21 09:34:37.426157+00	\N	1	s10	\N
10	0	2026-11-21 09:34:37.426157+00	\N	1	s11	\N
10	0	2026-11-21 09:34:37.426157+00	\N	0	s12	\N
10	0	2026-11-21 09:34:37.426157+00	\N	0	s13	\N
10	0	2026-11-21 09:34:37.426157+00	\N	0	s14	\N
10	0	2026-11-21 09:34:37.426157+00	\N	1	s15	\N
10	0	2026-11-21 09:34:37.426157+00	\N	0	s16	\N
10	0	2026-11-21 09:34:37.426157+00	\N	0	s17	\N
10	0	2026-11-21 09:34:37.426157+00	\N	1	s18	\N
10	0	2026-11-21 09:34:37.426157+00	\N	0	s19	\N
10	0	2026-11-21 09:34:37.426157+00	\N	1	s2	\N
10	0	2026-11-21 09:34:37.426157+00	\N	1	s20	\N
10	0	2026-11-21 09:34:37.426157+00	\N	1	s3	\N
10	0	2026-11-21 09:34:37.426157+00	\N	1	s4	\N
10	0	2026-11-21 09:34:37.426157+00	\N	0	s5	\N
10	0	2026-11-21 09:34:37.426157+00	\N	0	s6	\N
10	0	2026-11-21 09:34:37.426157+00	\N	0	s7	\N
10	0	2026-11-21 09:34:37.426157+00	\N	1	s8	\N
10	0	2026-11-21 09:34:37.426157+00	\N	1	s9	\N
10	0	2026-11-21 09:34:37.426157+00	\N	1	tab\tand \\ and 'quote'	\N
10	0	2026-11-21 09:34:37.426157+00	\N	0	x	\N
10	0	2026-11-21 09:34:37.426157+00	\N	1	Ünïcödé	\N
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	0	s1	{"i": 1}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s10	{"i": 10}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s11	{"i": 11}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s12	{"i": 12}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s13	{"i": 13}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s14	{"i": 14}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	2	s15	{"i": 15}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s16	{"i": 16}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s17	{"i": 17}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s18	{"i": 18}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s19	{"i": 19}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s2	{"i": 2}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s20	{"i": 20}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	0	s21	{"i": 21}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s22	{"i": 22}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s23	{"i": 23}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s24	{"i": 24}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s25	{"i": 25}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s26	{"i": 26}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s27	{"i": 27}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s28	{"i": 28}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	2	s29	{"i": 29}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s3	{"i": 3}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s30	{"i": 30}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s31	{"i": 31}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s32	{"i": 32}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s33	{"i": 33}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s34	{"i": 34}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s35	{"i": 35}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s36	{"i": 36}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s37	{"i": 37}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s38	{"i": 38}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s39	{"i": 39}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s4	{"i": 4}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	0	s40	{"i": 40}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s7	{"i": 7}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	2	s8	{"i": 8}
1	1	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s9	{"i": 9}
8	1	2026-11-21 09:34:37.426157+00	2026-11-21 09:34:37.426978+00	0	s1	\N
8	1	2026-11-21 09:34:37.426157+00	2026-11-21 09:34:37.426978+00	0	x	\N
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	0	s41	{"i": 41}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s42	{"i": 42}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s43	{"i": 43}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s44	{"i": 44}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s45	{"i": 45}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s46	{"i": 46}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	2	s47	{"i": 47}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s48	{"i": 48}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s49	{"i": 49}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s50	{"i": 50}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s51	{"i": 51}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	2	s52	{"i": 52}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	2	s53	{"i": 53}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	0	s54	{"i": 54}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s55	{"i": 55}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s56	{"i": 56}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s57	{"i": 57}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s58	{"i": 58}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s59	{"i": 59}
1	2	2026-11-21 09:34:37.422023+00	2026-11-21 09:34:37.426626+00	1	s60	{"i": 60}
1	1	2026-11-21 09:34:37.435663+00	2026-11-21 09:34:37.435663+00	1	late	\N
1	0	2026-11-21 09:34:37.435663+00	\N	1	later	\N
\.
COPY exp.experiment (id, scope_id, key, status, salt, hash, coverage, name, description, hypothesis, owner, tags, metadata, serve, winner, winner_decided_at, winner_reason, created_at, started_at, stopped_at, deleted_at) FROM stdin;
1	1	e	running	e	native	1	E	the first	it helps	ann	{a,b}	{"m": 1}	none	\N	\N	\N	2026-11-21 09:34:37.399185+00	2026-11-21 09:34:37.399185+00	\N	\N
2	1	d	draft	d	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 09:34:37.417624+00	\N	\N	\N
3	1	half	running	pepper	native	0.5	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 09:34:37.418162+00	2026-11-21 09:34:37.418162+00	\N	\N
4	1	vast	running	vast	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 09:34:37.419399+00	2026-11-21 09:34:37.419399+00	\N	\N
6	1	redefined	running	redefined	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 09:34:37.42025+00	2026-11-21 09:34:37.42025+00	\N	\N
10	2	e	running	e	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 09:34:37.421487+00	2026-11-21 09:34:37.421487+00	\N	\N
5	1	paused	paused	paused	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 09:34:37.419936+00	2026-11-21 09:34:37.419936+00	\N	\N
7	1	over	stopped	over	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	it's over	2026-11-21 09:34:37.420874+00	2026-11-21 09:34:37.420874+00	2026-11-21 09:34:37.427957+00	\N
8	2	enrolled	stopped	enrolled	native	1	\N	\N	\N	\N	{}	{}	enrolled	\N	\N	enough	2026-11-21 09:34:37.421063+00	2026-11-21 09:34:37.421063+00	2026-11-21 09:34:37.428528+00	\N
9	2	won	stopped	won	native	1	\N	\N	\N	\N	{}	{}	winner	1	2026-11-21 09:34:37.428958+00	it won	2026-11-21 09:34:37.421332+00	2026-11-21 09:34:37.421332+00	2026-11-21 09:34:37.428958+00	\N
11	1	old	archived	old	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 09:34:37.421628+00	2026-11-21 09:34:37.421628+00	\N	\N
13	1	draining	running	draining	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 09:34:37.421886+00	2026-11-21 09:34:37.421886+00	\N	2026-11-21 09:34:37.432737+00
\.
COPY exp."grant" (role, scope_id, access, granted_by, granted_at) FROM stdin;
old_app	1	app	postgres	2026-11-21 09:34:37.436786+00
old_reader	2	reader	postgres	2026-11-21 09:34:37.436786+00
old_admin	1	admin	postgres	2026-11-21 09:34:37.436786+00
old_absent	1	reader	postgres	2026-11-21 09:34:37.436786+00
\.
COPY exp.scope (id, name, parent_id, description, created_at) FROM stdin;
1	global	\N	The root of all scopes.	2026-11-21 09:34:37.399185+00
2	shop	1	\N	2026-11-21 09:34:37.421063+00
\.
COPY exp.signal  FROM stdin;
\.
COPY exp.store (singleton, version, migrated_at) FROM stdin;
t	1	2026-11-21 09:34:37.399185+00
\.
COPY exp.tally (experiment_id, variant, assigned, subjects, exposures) FROM stdin;
1	0	33	5	5
1	1	151	47	47
1	2	14	6	6
3	0	20	0	0
4	0	19	0	0
4	1	20	0	0
5	0	18	0	0
5	1	21	0	0
6	2	17	0	0
6	3	11	0	0
6	4	11	0	0
7	0	20	0	0
7	1	19	0	0
8	0	15	2	2
8	1	8	0	0
9	0	13	0	0
9	1	10	0	0
10	0	10	0	0
10	1	13	0	0
11	0	25	0	0
11	1	14	0	0
13	0	22	0	0
13	1	17	0	0
\.
COPY exp.tally_delta (experiment_id, variant, assigned, subjects, exposures) FROM stdin;
1	0	0	3	5
1	1	0	15	30
1	2	0	2	5
1	1	2	1	1
\.
COPY exp.variant (experiment_id, variant, key, weight, payload) FROM stdin;
1	0	control	1	{"n": 1.50}
1	1	treatment	3	\N
1	2	rare	0.25	\N
2	0	control	1	\N
2	1	treatment	1	\N
3	0	on	1	\N
4	0	a	1e+308	\N
4	1	b	1e+308	\N
4	2	c	1	\N
5	0	control	1	\N
5	1	treatment	1	\N
6	2	z	2	\N
6	3	y	1	\N
6	4	x	1	\N
7	0	control	1	\N
7	1	treatment	1	\N
8	0	control	1	\N
8	1	treatment	1	\N
9	0	control	1	\N
9	1	treatment	1	\N
10	0	control	1	\N
10	1	treatment	1	\N
11	0	control	1	\N
11	1	treatment	1	\N
13	0	control	1	\N
13	1	treatment	1	\N
\.
SELECT pg_catalog.setval('exp.experiment_id_seq', 13, true);
SELECT pg_catalog.setval('exp.scope_id_seq', 2, true);
ALTER TABLE ONLY exp.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (experiment_id, subject);
ALTER TABLE ONLY exp.experiment
    ADD CONSTRAINT experiment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp."grant"
    ADD CONSTRAINT grant_pkey PRIMARY KEY (role, scope_id, access);
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
COMMENT ON INDEX exp.assignment_pkey IS 'One row for a subject in an experiment.';
CREATE INDEX experiment_deleted_idx ON exp.experiment USING btree (id) WHERE (deleted_at IS NOT NULL);
COMMENT ON INDEX exp.experiment_deleted_idx IS 'Finds what is to be drained.';
COMMENT ON INDEX exp.experiment_pkey IS 'Experiments by number.';
CREATE UNIQUE INDEX experiment_scope_key_key ON exp.experiment USING btree (scope_id, key) WHERE (deleted_at IS NULL);
COMMENT ON INDEX exp.experiment_scope_key_key IS 'One experiment of a key in a scope, deleted ones aside.';
COMMENT ON INDEX exp.grant_pkey IS 'A grant is given once.';
COMMENT ON INDEX exp.scope_name_key IS 'Scopes by name.';
CREATE INDEX scope_parent_idx ON exp.scope USING btree (parent_id);
COMMENT ON INDEX exp.scope_parent_idx IS 'Finds the scopes below one.';
COMMENT ON INDEX exp.scope_pkey IS 'Scopes by number.';
COMMENT ON INDEX exp.store_pkey IS 'There is one row.';
COMMENT ON INDEX exp.tally_pkey IS 'One row for a variant.';
COMMENT ON INDEX exp.variant_key_key IS 'A key names one variant of an experiment.';
COMMENT ON INDEX exp.variant_pkey IS 'Variants by number.';
CREATE TABLE public.answer_1 (
    question text NOT NULL,
    answer text
);
INSERT INTO public.answer_1 VALUES ('SELECT exp_get(''e'')', '{"key": "e", "hash": "native", "name": "E", "salt": "e", "tags": ["a", "b"], "layer": null, "owner": "ann", "scope": "global", "serve": "none", "status": "running", "winner": null, "audience": null, "coverage": 1, "metadata": {"m": 1}, "variants": [{"key": "control", "weight": 1, "payload": {"n": 1.50}}, {"key": "treatment", "weight": 3, "payload": null}, {"key": "rare", "weight": 0.25, "payload": null}], "targeting": null, "created_at": "2026-11-21T09:34:37.399185+00:00", "hypothesis": "it helps", "started_at": "2026-11-21T09:34:37.399185+00:00", "stopped_at": null, "allocations": null, "description": "the first", "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_1 VALUES ('SELECT exp_get(''d'')', '{"key": "d", "hash": "native", "name": null, "salt": "d", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "status": "draft", "winner": null, "audience": null, "coverage": 1, "metadata": {}, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T09:34:37.417624+00:00", "hypothesis": null, "started_at": null, "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_1 VALUES ('SELECT exp_get(''half'')', '{"key": "half", "hash": "native", "name": null, "salt": "pepper", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "status": "running", "winner": null, "audience": null, "coverage": 0.5, "metadata": {}, "variants": [{"key": "on", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T09:34:37.418162+00:00", "hypothesis": null, "started_at": "2026-11-21T09:34:37.418162+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_1 VALUES ('SELECT exp_get(''paused'')', '{"key": "paused", "hash": "native", "name": null, "salt": "paused", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "status": "paused", "winner": null, "audience": null, "coverage": 1, "metadata": {}, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T09:34:37.419936+00:00", "hypothesis": null, "started_at": "2026-11-21T09:34:37.419936+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_1 VALUES ('SELECT exp_get(''gone'')', NULL);
INSERT INTO public.answer_1 VALUES ('SELECT exp_get(''draining'')', NULL);
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_results(''e'') AS r', '(control,33,8,10,1) (treatment,153,63,78,3) (rare,14,8,11,0.25)');
INSERT INTO public.answer_1 VALUES ('SELECT exp_get(''vast'')', '{"key": "vast", "hash": "native", "name": null, "salt": "vast", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "status": "running", "winner": null, "audience": null, "coverage": 1, "metadata": {}, "variants": [{"key": "a", "weight": 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "payload": null}, {"key": "b", "weight": 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "payload": null}, {"key": "c", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T09:34:37.419399+00:00", "hypothesis": null, "started_at": "2026-11-21T09:34:37.419399+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_1 VALUES ('SELECT exp_get(''redefined'')', '{"key": "redefined", "hash": "native", "name": null, "salt": "redefined", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "status": "running", "winner": null, "audience": null, "coverage": 1, "metadata": {}, "variants": [{"key": "z", "weight": 2, "payload": null}, {"key": "y", "weight": 1, "payload": null}, {"key": "x", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T09:34:37.42025+00:00", "hypothesis": null, "started_at": "2026-11-21T09:34:37.42025+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_1 VALUES ('SELECT exp_get(''over'')', '{"key": "over", "hash": "native", "name": null, "salt": "over", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "status": "stopped", "winner": null, "audience": null, "coverage": 1, "metadata": {}, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T09:34:37.420874+00:00", "hypothesis": null, "started_at": "2026-11-21T09:34:37.420874+00:00", "stopped_at": "2026-11-21T09:34:37.427957+00:00", "allocations": null, "description": null, "winner_reason": "it''s over", "winner_decided_at": null}');
INSERT INTO public.answer_1 VALUES ('SELECT exp_get(''old'')', '{"key": "old", "hash": "native", "name": null, "salt": "old", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "status": "archived", "winner": null, "audience": null, "coverage": 1, "metadata": {}, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T09:34:37.421628+00:00", "hypothesis": null, "started_at": "2026-11-21T09:34:37.421628+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_1 VALUES ('SELECT exp_get(''enrolled'', ''shop'')', '{"key": "enrolled", "hash": "native", "name": null, "salt": "enrolled", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "enrolled", "status": "stopped", "winner": null, "audience": null, "coverage": 1, "metadata": {}, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T09:34:37.421063+00:00", "hypothesis": null, "started_at": "2026-11-21T09:34:37.421063+00:00", "stopped_at": "2026-11-21T09:34:37.428528+00:00", "allocations": null, "description": null, "winner_reason": "enough", "winner_decided_at": null}');
INSERT INTO public.answer_1 VALUES ('SELECT exp_get(''won'', ''shop'')', '{"key": "won", "hash": "native", "name": null, "salt": "won", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "winner", "status": "stopped", "winner": "treatment", "audience": null, "coverage": 1, "metadata": {}, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T09:34:37.421332+00:00", "hypothesis": null, "started_at": "2026-11-21T09:34:37.421332+00:00", "stopped_at": "2026-11-21T09:34:37.428958+00:00", "allocations": null, "description": null, "winner_reason": "it won", "winner_decided_at": "2026-11-21T09:34:37.428958+00:00"}');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(l.key || '' '' || l.scope || '' '' || l.status || '' '' || l.total, '','' ORDER BY l.scope, l.key) FROM exp_list(include_below => true) AS l', 'd global draft 11,e global running 11,half global running 11,old global archived 11,over global stopped 11,paused global paused 11,redefined global running 11,vast global running 11,e shop running 11,enrolled shop stopped 11,won shop stopped 11');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_results(''half'') AS r', '(on,20,0,0,1)');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_results(''vast'') AS r', '(a,19,0,0,1e+308) (b,20,0,0,1e+308) (c,0,0,0,1)');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_results(''redefined'') AS r', '(z,17,0,0,2) (y,11,0,0,1) (x,11,0,0,1)');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_results(''paused'') AS r', '(control,18,0,0,1) (treatment,21,0,0,1)');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_results(''over'') AS r', '(control,20,0,0,1) (treatment,19,0,0,1)');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_results(''e'', ''shop'') AS r', '(control,10,0,0,1) (treatment,13,0,0,1)');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_results(''enrolled'', ''shop'') AS r', '(control,15,2,2,1) (treatment,8,0,0,1)');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_srm(''e'') AS r', '(assigned,"{control,treatment,rare}","{33,153,14}","{47.05882352941177,141.1764705882353,11.764705882352942}",5.615,2,0.0603556931708376,0.03557053576305069,0.9650546609623322,f) (exposed,"{control,treatment,rare}","{8,63,8}","{18.58823529411765,55.76470588235294,4.647058823529412}",9.389240506329113,2,0.009144339242521251,0.027851416366252657,0.9725328585324873,t)');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_srm(''redefined'') AS r', '(assigned,"{z,y,x}","{17,11,11}","{19.5,9.75,9.75}",0.641025641025641,2,0.725776748418903,-0.0028964296367366416,1,f) (exposed,"{z,y,x}","{0,0,0}","{0,0,0}",,2,,,,)');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''s1'') AS r', '(control,"2026-11-21 09:34:37.422023+00","2026-11-21 09:34:37.426626+00",1,"{""i"": 1}")');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''s5'') AS r', NULL);
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''late'') AS r', '(treatment,"2026-11-21 09:34:37.435663+00","2026-11-21 09:34:37.435663+00",1,{})');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''Ünïcödé'', ''shop'') AS r', '(treatment,"2026-11-21 09:34:37.426157+00",,0,{})');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''old'', ''s7'') AS r', '(treatment,"2026-11-21 09:34:37.424566+00",,0,{})');
INSERT INTO public.answer_1 VALUES ('SELECT md5(string_agg(exp_peek(''e'', ''s'' || i), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', '2d9b7429d95784751e0bbaa02be7548d');
INSERT INTO public.answer_1 VALUES ('SELECT md5(string_agg(exp_peek(''e'', ''s'' || i, scope => ''shop''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'e84b701c39f815a1b5ee75d1aa3d7db9');
INSERT INTO public.answer_1 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''half'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'f7f0b0f61ad85416309b7ce72c69d30f');
INSERT INTO public.answer_1 VALUES ('SELECT md5(string_agg(exp_peek(''vast'', ''s'' || i), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', '8ff8d732e075ca11b044f068b273276e');
INSERT INTO public.answer_1 VALUES ('SELECT md5(string_agg(exp_peek(''redefined'', ''s'' || i), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'd1d11885aa58e4a6bb4dc1d6d0d0b082');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(coalesce(exp_peek(''paused'', ''s'' || i), ''-''), '','' ORDER BY i) FROM generate_series(35, 45) AS i', 'treatment,treatment,control,control,control,control,-,-,-,-,-');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(coalesce(exp_peek(''enrolled'', ''s'' || i, scope => ''shop''), ''-''), '','' ORDER BY i) FROM generate_series(15, 25) AS i', 'control,treatment,treatment,control,treatment,control,-,-,-,-,-');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(coalesce(exp_peek(''won'', ''s'' || i, scope => ''shop''), ''-''), '','' ORDER BY i) FROM generate_series(15, 25) AS i', 'treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(coalesce(exp_peek(''over'', ''s'' || i), ''-''), '','' ORDER BY i) FROM generate_series(35, 45) AS i', '-,-,-,-,-,-,-,-,-,-,-');
INSERT INTO public.answer_1 VALUES ('SELECT exp_peek(''d'', ''s1'')', NULL);
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(a::text, '' '') FROM exp_assign_many(''e'', ARRAY[''s1'', ''s2'', ''s3'', ''late'']) AS a', '(s1,control,f,stored,"{""n"": 1.50}") (s2,treatment,f,stored,) (s3,treatment,f,stored,) (late,treatment,f,stored,)');
INSERT INTO public.answer_1 VALUES ('SELECT exp_assign(''paused'', ''s1'')::text || exp_assign(''paused'', ''fresh'') || exp_assign(''over'', ''s1'') || exp_assign(''old'', ''s1'') || exp_assign(''d'', ''s1'') || exp_assign(''none'', ''s1'')', '(control,f,stored,)(,f,paused,)(,f,stopped,)(,f,archived,)(,f,draft,)(,f,not_found,)');
INSERT INTO public.answer_1 VALUES ('SELECT exp_assign(''enrolled'', ''x'', scope => ''shop'')::text || exp_assign(''enrolled'', ''fresh'', scope => ''shop'') || exp_assign(''won'', ''fresh'', scope => ''shop'')', '(control,f,stored,)(,f,stopped,)(treatment,f,winner,)');
INSERT INTO public.answer_1 VALUES ('SELECT md5(string_agg(exp_bucket(''native'', s, i::text)::text, '','' ORDER BY i, s)) FROM generate_series(1, 1000) AS i, unnest(ARRAY['''', ''6:globale'', ''Ü'']) AS s', '77b826bbf1886414fb8369d9b2d0de35');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_srm_test(ARRAY[500, 400], ARRAY[1, 1]::float8[]) AS r', '(11.11111111111111,1,0.000858120666393676,0.41567320741355474,0.6598958843347926)');
INSERT INTO public.answer_1 VALUES ('SELECT string_agg(t::text, '' '' ORDER BY t::text COLLATE "C") FROM exp.enrolled AS t WHERE t.scope = ''shop''', '(shop,e,"tab	and \\ and ''quote''",treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s1,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s10,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s11,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s12,control,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s13,control,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s14,control,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s15,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s16,control,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s17,control,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s18,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s19,control,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s2,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s20,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s3,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s4,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s5,control,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s6,control,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s7,control,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s8,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,e,s9,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,e,x,control,"2026-11-21 09:34:37.426157+00",,0) (shop,e,Ünïcödé,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,"tab	and \\ and ''quote''",treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s1,control,"2026-11-21 09:34:37.426157+00","2026-11-21 09:34:37.426978+00",1) (shop,enrolled,s10,control,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s11,control,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s12,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s13,control,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s14,control,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s15,control,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s16,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s17,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s18,control,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s19,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s2,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s20,control,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s3,control,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s4,control,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s5,control,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s6,control,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s7,control,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s8,control,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,s9,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,enrolled,x,control,"2026-11-21 09:34:37.426157+00","2026-11-21 09:34:37.426978+00",1) (shop,enrolled,Ünïcödé,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,won,"tab	and \\ and ''quote''",control,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s1,control,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s10,control,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s11,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s12,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s13,control,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s14,control,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s15,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s16,control,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s17,control,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s18,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s19,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s2,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s20,control,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s3,control,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s4,control,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s5,control,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s6,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s7,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s8,control,"2026-11-21 09:34:37.426157+00",,0) (shop,won,s9,control,"2026-11-21 09:34:37.426157+00",,0) (shop,won,x,treatment,"2026-11-21 09:34:37.426157+00",,0) (shop,won,Ünïcödé,treatment,"2026-11-21 09:34:37.426157+00",,0)');
INSERT INTO public.answer_1 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT experiment_id, exposures, assigned_at, exposed_at, variant, subject, context FROM exp.assignment) AS t', '8b20b733ed01b6f749174af9428a0924');
INSERT INTO public.answer_1 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT experiment_id, variant, assigned, subjects, exposures FROM exp.tally) AS t', 'b877a6a1551a5e9d6d8ccb32bdf0baa8');
INSERT INTO public.answer_1 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT experiment_id, variant, assigned, subjects, exposures FROM exp.tally_delta) AS t', '0e62b2f561aa1d8d10fbdf2c04e426f0');
INSERT INTO public.answer_1 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT id, name, parent_id, description, created_at FROM exp.scope) AS t', '128e608bc9c979a8c13452b32712628c');
INSERT INTO public.answer_1 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT role, scope_id, access, granted_by, granted_at FROM exp.grant) AS t', '4ebf278f5662222c8f6748e9821c8617');
ALTER TABLE ONLY public.answer_1
    ADD CONSTRAINT answer_1_pkey PRIMARY KEY (question);
