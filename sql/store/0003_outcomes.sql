-- Store version 3: outcomes. Events, metrics, what is aggregated of them, settings.
--
-- The rules of version 1 hold: nothing depends on an object of the extension, there are no foreign keys (exp_doctor()
-- checks the references), names and subjects are COLLATE "C", every unique key of a per-subject table has the subject.

CREATE TABLE exp.setting (
    name text COLLATE "C" CONSTRAINT setting_pkey PRIMARY KEY,
    value text NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT pg_catalog.now()
);
COMMENT ON TABLE exp.setting IS 'What exp_set changed; what is not here has its default. exp_settings() lists all.';
COMMENT ON COLUMN exp.setting.name IS 'The setting.';
COMMENT ON COLUMN exp.setting.value IS 'Its value.';
COMMENT ON COLUMN exp.setting.changed_at IS 'When it was set.';
COMMENT ON INDEX exp.setting_pkey IS 'Settings by name.';

CREATE TABLE exp.event (
    ts timestamptz NOT NULL,
    received_at timestamptz NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text COLLATE "C" NOT NULL,
    event text COLLATE "C" NOT NULL,
    meta jsonb
) PARTITION BY RANGE (ts);
ALTER TABLE exp.event REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event IS 'Outcomes, one row each, whatever they count in. A partition a day (UTC), made ahead and dropped by exp_maintain().';
COMMENT ON COLUMN exp.event.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event.event IS 'What happened.';
COMMENT ON COLUMN exp.event.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE INDEX event_subject_idx ON exp.event (scope_id, subject);
COMMENT ON INDEX exp.event_subject_idx IS 'The events of a subject.';
CREATE INDEX event_xid_ts_idx ON exp.event USING brin (xid, ts) WITH (pages_per_range = 32);
COMMENT ON INDEX exp.event_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE TABLE exp.event_default PARTITION OF exp.event DEFAULT;
ALTER TABLE exp.event_default REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_default IS 'Events of days without a partition: exp_maintain() makes one and moves them there.';
COMMENT ON COLUMN exp.event_default.ts IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.received_at IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.value IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.xid IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.scope_id IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.experiment_id IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.era IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.epoch IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.counted IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.subject IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.event IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.meta IS 'As in exp.event.';
COMMENT ON INDEX exp.event_default_scope_id_subject_idx IS 'As in exp.event.';
COMMENT ON INDEX exp.event_default_xid_ts_idx IS 'As in exp.event.';

CREATE TABLE exp.dedupe (
    scope_id integer NOT NULL,
    subject text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    at timestamptz NOT NULL,
    CONSTRAINT dedupe_pkey PRIMARY KEY (scope_id, subject, key)
);
COMMENT ON TABLE exp.dedupe IS 'Keys of events that are logged once however often they are sent. Kept as long as the events.';
COMMENT ON COLUMN exp.dedupe.scope_id IS 'The scope of the subject.';
COMMENT ON COLUMN exp.dedupe.subject IS 'Whose event it was.';
COMMENT ON COLUMN exp.dedupe.key IS 'The key given with it.';
COMMENT ON COLUMN exp.dedupe.at IS 'When it was logged.';
COMMENT ON INDEX exp.dedupe_pkey IS 'A key is used once.';

CREATE TABLE exp.erased (
    scope_id integer NOT NULL,
    digest text COLLATE "C" NOT NULL,
    at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    CONSTRAINT erased_pkey PRIMARY KEY (scope_id, digest)
);
COMMENT ON TABLE exp.erased IS 'Keyed digests of erased subjects: a late event of one is dropped.';
COMMENT ON COLUMN exp.erased.scope_id IS 'Where it was erased.';
COMMENT ON COLUMN exp.erased.digest IS 'HMAC-SHA256 of the subject: pseudonymous.';
COMMENT ON COLUMN exp.erased.at IS 'When.';
COMMENT ON INDEX exp.erased_pkey IS 'A subject is erased once.';
ALTER TABLE exp.scope ADD COLUMN erased boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN exp.scope.erased IS 'Whether subjects were erased in it: from then on, and for good, events of unknown subjects are looked up in exp.erased.';

CREATE TABLE exp.metric (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT metric_pkey PRIMARY KEY,
    scope_id integer NOT NULL,
    metric text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL
        CONSTRAINT metric_kind CHECK (kind IN ('count', 'sum', 'avg', 'rate', 'conversion', 'ratio')),
    event text COLLATE "C",
    numerator text COLLATE "C",
    denominator text COLLATE "C",
    source text,
    source_role text,
    source_query text,
    objective text COLLATE "C" NOT NULL CONSTRAINT metric_objective CHECK (objective IN ('maximize', 'minimize')),
    unit text,
    conversion_window interval,
    cap double precision,
    cap_percentile double precision,
    created_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    updated_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    CONSTRAINT metric_scope_metric_key UNIQUE (scope_id, metric)
);
COMMENT ON TABLE exp.metric IS 'What is measured: of which events, or of which query over one''s own tables, and how.';
COMMENT ON COLUMN exp.metric.id IS 'Never reused.';
COMMENT ON COLUMN exp.metric.scope_id IS 'The scope it belongs to; scopes below may use it, too.';
COMMENT ON COLUMN exp.metric.metric IS 'Its key, unique in its scope.';
COMMENT ON COLUMN exp.metric.kind IS 'count, sum, avg, rate, conversion or ratio.';
COMMENT ON COLUMN exp.metric.event IS 'The event that it is about.';
COMMENT ON COLUMN exp.metric.numerator IS 'Of a rate, an event; of a ratio, a metric.';
COMMENT ON COLUMN exp.metric.denominator IS 'Of a rate, an event; of a ratio, a metric.';
COMMENT ON COLUMN exp.metric.source IS 'A query of (subject, value, ts) in place of events.';
COMMENT ON COLUMN exp.metric.source_role IS 'The role that defined the query, and runs it.';
COMMENT ON COLUMN exp.metric.source_query IS 'The query as it is run: with all its names written out as they were understood when it was defined.';
COMMENT ON COLUMN exp.metric.objective IS 'Whether more is better: maximize or minimize.';
COMMENT ON COLUMN exp.metric.unit IS 'What it is counted in, for people.';
COMMENT ON COLUMN exp.metric.conversion_window IS 'How long after its first exposure a subject''s events count; NULL for ever.';
COMMENT ON COLUMN exp.metric.cap IS 'A subject''s value is at most this.';
COMMENT ON COLUMN exp.metric.cap_percentile IS 'Or at most this percentile of all subjects'' values, between 0 and 1.';
COMMENT ON COLUMN exp.metric.created_at IS 'When it was defined.';
COMMENT ON COLUMN exp.metric.updated_at IS 'When it was last redefined.';
COMMENT ON INDEX exp.metric_pkey IS 'Metrics by number.';
COMMENT ON INDEX exp.metric_scope_metric_key IS 'Metrics by key.';
COMMENT ON SEQUENCE exp.metric_id_seq IS 'Numbers metrics; a number is never used again.';

COMMENT ON COLUMN exp.audit.object IS 'What kind of thing: experiment, audience, layer, holdout, scope, config, metric, setting, override, subject or grant.';

CREATE TABLE exp.experiment_metric (
    experiment_id integer NOT NULL,
    metric_id integer NOT NULL,
    role text COLLATE "C" NOT NULL CONSTRAINT experiment_metric_role CHECK (role IN ('primary', 'secondary', 'guardrail')),
    margin double precision,
    built boolean NOT NULL DEFAULT false,
    added_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    CONSTRAINT experiment_metric_pkey PRIMARY KEY (experiment_id, metric_id)
);
COMMENT ON TABLE exp.experiment_metric IS 'Which metrics an experiment is judged by.';
COMMENT ON COLUMN exp.experiment_metric.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.experiment_metric.metric_id IS 'The metric.';
COMMENT ON COLUMN exp.experiment_metric.role IS 'primary, secondary or guardrail.';
COMMENT ON COLUMN exp.experiment_metric.margin IS 'Of a guardrail: how much worse it may get.';
COMMENT ON COLUMN exp.experiment_metric.built IS 'Whether what is aggregated has it; until then the next aggregation reads all events.';
COMMENT ON COLUMN exp.experiment_metric.added_at IS 'When it was added.';
COMMENT ON INDEX exp.experiment_metric_pkey IS 'The metrics of an experiment.';
CREATE INDEX experiment_metric_metric_idx ON exp.experiment_metric (metric_id);
COMMENT ON INDEX exp.experiment_metric_metric_idx IS 'Who uses a metric.';

CREATE TABLE exp.exposed (
    experiment_id integer NOT NULL,
    subject text COLLATE "C" NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 50000);
ALTER TABLE exp.exposed REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.exposed IS 'Subjects whose values the next aggregation computes from all of their events: those exposed for the first time, or merged. Append-only, so that writers never wait for one another.';
COMMENT ON COLUMN exp.exposed.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.exposed.subject IS 'The subject.';

CREATE TABLE exp.outcome (
    y double precision NOT NULL,
    d double precision NOT NULL,
    x double precision NOT NULL,
    experiment_id integer NOT NULL,
    metric_id integer NOT NULL,
    variant smallint NOT NULL,
    subject text COLLATE "C" NOT NULL,
    CONSTRAINT outcome_pkey PRIMARY KEY (experiment_id, metric_id, subject)
);
COMMENT ON TABLE exp.outcome IS 'The value of each subject by each metric, for subjects that have one that is not 0.';
COMMENT ON COLUMN exp.outcome.y IS 'Its value since its first exposure, within the window and not capped; the numerator of a quotient.';
COMMENT ON COLUMN exp.outcome.d IS 'The denominator of a quotient; else 0.';
COMMENT ON COLUMN exp.outcome.x IS 'The same as y in the time before its first exposure: the covariate.';
COMMENT ON COLUMN exp.outcome.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.outcome.metric_id IS 'The metric.';
COMMENT ON COLUMN exp.outcome.variant IS 'Its variant: exp.variant.variant.';
COMMENT ON COLUMN exp.outcome.subject IS 'The subject.';
COMMENT ON INDEX exp.outcome_pkey IS 'One row for a subject by a metric.';

CREATE TABLE exp.moment (
    experiment_id integer NOT NULL,
    metric_id integer NOT NULL,
    variant smallint NOT NULL,
    subjects bigint NOT NULL,
    nonzero bigint NOT NULL,
    capped bigint NOT NULL,
    y bytea NOT NULL,
    yy bytea NOT NULL,
    d bytea NOT NULL,
    dd bytea NOT NULL,
    yd bytea NOT NULL,
    x bytea NOT NULL,
    xx bytea NOT NULL,
    xy bytea NOT NULL,
    CONSTRAINT moment_pkey PRIMARY KEY (experiment_id, metric_id, variant)
);
COMMENT ON TABLE exp.moment IS 'Sums over the rows of exp.outcome, exact to the last bit, whatever the order of what was added and taken away; exp_metric_moments reads them.';
COMMENT ON COLUMN exp.moment.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.moment.metric_id IS 'The metric.';
COMMENT ON COLUMN exp.moment.variant IS 'The variant: exp.variant.variant.';
COMMENT ON COLUMN exp.moment.subjects IS 'How many rows.';
COMMENT ON COLUMN exp.moment.nonzero IS 'How many with y other than 0.';
COMMENT ON COLUMN exp.moment.capped IS 'How many whose y is above the cap.';
COMMENT ON COLUMN exp.moment.y IS 'The sum of y, capped: a two''s complement little-endian integer in units of 2^-1074.';
COMMENT ON COLUMN exp.moment.yy IS 'The sum of y*y, capped: likewise in units of 2^-2148, as are the sums of products below.';
COMMENT ON COLUMN exp.moment.d IS 'The sum of d, as y.';
COMMENT ON COLUMN exp.moment.dd IS 'The sum of d*d.';
COMMENT ON COLUMN exp.moment.yd IS 'The sum of y*d.';
COMMENT ON COLUMN exp.moment.x IS 'The sum of x, capped as y.';
COMMENT ON COLUMN exp.moment.xx IS 'The sum of x*x.';
COMMENT ON COLUMN exp.moment.xy IS 'The sum of x*y.';
COMMENT ON INDEX exp.moment_pkey IS 'One row for a variant by a metric.';

CREATE TABLE exp.bucket (
    experiment_id integer NOT NULL,
    metric_id integer NOT NULL,
    width integer NOT NULL CONSTRAINT bucket_width CHECK (width IN (300, 3600, 86400)),
    variant smallint NOT NULL,
    bucket_start timestamptz NOT NULL,
    count bigint NOT NULL,
    sum double precision NOT NULL,
    sum_sq double precision NOT NULL,
    min double precision,
    max double precision,
    CONSTRAINT bucket_pkey PRIMARY KEY (experiment_id, metric_id, width, bucket_start, variant)
);
COMMENT ON TABLE exp.bucket IS 'Events by time: every event of the enrolled, before their exposure, too. Of five minutes, an hour and a day (UTC) each.';
COMMENT ON COLUMN exp.bucket.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.bucket.metric_id IS 'The metric.';
COMMENT ON COLUMN exp.bucket.width IS 'Its length in seconds: 300, 3600 or 86400.';
COMMENT ON COLUMN exp.bucket.variant IS 'The variant: exp.variant.variant.';
COMMENT ON COLUMN exp.bucket.bucket_start IS 'When it begins.';
COMMENT ON COLUMN exp.bucket.count IS 'How many events; of a rate, how many of the denominator.';
COMMENT ON COLUMN exp.bucket.sum IS 'The sum of their values; of a rate, how many of the numerator.';
COMMENT ON COLUMN exp.bucket.sum_sq IS 'The sum of their squares; of a rate, as sum.';
COMMENT ON COLUMN exp.bucket.min IS 'The smallest value; NULL for a rate.';
COMMENT ON COLUMN exp.bucket.max IS 'The largest value; NULL for a rate.';
COMMENT ON INDEX exp.bucket_pkey IS 'The buckets of a metric in their order.';

CREATE TABLE exp.aggregation (
    era smallint CONSTRAINT aggregation_pkey PRIMARY KEY,
    system_identifier bigint NOT NULL,
    snapshot text NOT NULL DEFAULT '1:1:',
    own_xid bigint NOT NULL DEFAULT 0,
    own_epoch smallint NOT NULL DEFAULT 0,
    events bigint NOT NULL DEFAULT 0,
    aggregated_at timestamptz
);
COMMENT ON TABLE exp.aggregation IS 'How far the events are aggregated: everything that was committed at a snapshot. One row for each cluster whose transactions logged events.';
COMMENT ON COLUMN exp.aggregation.era IS 'Counts clusters: a restored dump goes on in an era of its own.';
COMMENT ON COLUMN exp.aggregation.system_identifier IS 'The cluster.';
COMMENT ON COLUMN exp.aggregation.snapshot IS 'A pg_snapshot: events of transactions that it sees are aggregated.';
COMMENT ON COLUMN exp.aggregation.own_xid IS 'The transaction that aggregated last: of its own events those are aggregated whose epoch is at most own_epoch.';
COMMENT ON COLUMN exp.aggregation.own_epoch IS 'See own_xid.';
COMMENT ON COLUMN exp.aggregation.events IS 'How many events were aggregated in all.';
COMMENT ON COLUMN exp.aggregation.aggregated_at IS 'When last.';
COMMENT ON INDEX exp.aggregation_pkey IS 'Eras in their order.';

CREATE TABLE exp.task (
    task text COLLATE "C" CONSTRAINT task_pkey PRIMARY KEY,
    ran_at timestamptz NOT NULL,
    done bigint NOT NULL,
    remaining bigint,
    error text
);
COMMENT ON TABLE exp.task IS 'When exp_maintain() last did what, and with what result.';
COMMENT ON COLUMN exp.task.task IS 'The task.';
COMMENT ON COLUMN exp.task.ran_at IS 'When it last ran.';
COMMENT ON COLUMN exp.task.done IS 'How many rows it worked through.';
COMMENT ON COLUMN exp.task.remaining IS 'How many it left.';
COMMENT ON COLUMN exp.task.error IS 'Why it failed; NULL where it did not.';
COMMENT ON INDEX exp.task_pkey IS 'Tasks by name.';

ALTER TABLE exp.experiment ADD COLUMN stops tstzrange[] NOT NULL DEFAULT '{}';
COMMENT ON COLUMN exp.experiment.stops IS 'When it was stopped, and went on: what happened meanwhile counts for nothing.';
-- What was archived while it ran was never stopped: until when it ran is not known.
UPDATE exp.experiment SET stops = ARRAY[pg_catalog.tstzrange(coalesce(stopped_at, pg_catalog.now()), NULL)]
WHERE stopped_at IS NOT NULL OR status = 'archived' AND started_at IS NOT NULL;

CREATE VIEW exp.aggregation_progress AS
    SELECT p.pid, p.datname AS database, p.tuples_processed AS events, p.tuples_excluded AS skipped,
           a.query_start AS started_at
    FROM pg_catalog.pg_stat_progress_copy AS p
    LEFT JOIN pg_catalog.pg_stat_activity AS a ON a.pid = p.pid
    WHERE p.relid = 'exp.event'::pg_catalog.regclass AND p.type = 'CALLBACK';
COMMENT ON VIEW exp.aggregation_progress IS 'Aggregations that run at this moment, one row each, like the pg_stat_progress views.';
COMMENT ON COLUMN exp.aggregation_progress.pid IS 'The session''s process.';
COMMENT ON COLUMN exp.aggregation_progress.database IS 'Its database.';
COMMENT ON COLUMN exp.aggregation_progress.events IS 'How many events it read so far.';
COMMENT ON COLUMN exp.aggregation_progress.skipped IS 'How many of them were not new.';
COMMENT ON COLUMN exp.aggregation_progress.started_at IS 'When its statement began.';
