-- Store version 5: what is told to others. Published configurations, the outbox, webhook subscriptions and deliveries.
--
-- The rules of version 1 hold: nothing depends on an object of the extension, there are no foreign keys (exp_doctor()
-- checks the references), names are COLLATE "C". No subject is named in these tables.

CREATE TABLE exp.publication (
    scope_id integer CONSTRAINT publication_pkey PRIMARY KEY,
    version bigint NOT NULL,
    digest text COLLATE "C" NOT NULL
);
COMMENT ON TABLE exp.publication IS 'The newest version of each scope''s configuration. A scope has a row from its first version on.';
COMMENT ON COLUMN exp.publication.scope_id IS 'The scope.';
COMMENT ON COLUMN exp.publication.version IS 'The newest version; they have no gaps.';
COMMENT ON COLUMN exp.publication.digest IS 'The digest of its content.';
COMMENT ON INDEX exp.publication_pkey IS 'One newest version of a scope.';

CREATE TABLE exp.config_version (
    scope_id integer NOT NULL,
    version bigint NOT NULL,
    published_at timestamptz NOT NULL,
    published_by text NOT NULL,
    digest text COLLATE "C" NOT NULL,
    experiments integer NOT NULL,
    document jsonb NOT NULL,
    CONSTRAINT config_version_pkey PRIMARY KEY (scope_id, version)
);
COMMENT ON TABLE exp.config_version IS 'Published configurations: what was compiled of a scope, never changed. Old ones are removed as the setting config_versions_kept says.';
COMMENT ON COLUMN exp.config_version.scope_id IS 'The scope.';
COMMENT ON COLUMN exp.config_version.version IS 'Counts from 1 in each scope, without gaps.';
COMMENT ON COLUMN exp.config_version.published_at IS 'When it was compiled.';
COMMENT ON COLUMN exp.config_version.published_by IS 'The role whose change or call made it.';
COMMENT ON COLUMN exp.config_version.digest IS 'SHA-256 of the experiments and holdouts in it, in hexadecimal: versions of one digest say the same.';
COMMENT ON COLUMN exp.config_version.experiments IS 'How many experiments are in it.';
COMMENT ON COLUMN exp.config_version.document IS 'The snapshot, in the native format.';
COMMENT ON INDEX exp.config_version_pkey IS 'Versions of a scope in their order.';

CREATE TABLE exp.unpublished (
    scope_id integer NOT NULL,
    below boolean NOT NULL
);
ALTER TABLE exp.unpublished REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.unpublished IS 'Scopes that a prepared transaction changed: published with the next change after its COMMIT PREPARED, or by exp_maintain().';
COMMENT ON COLUMN exp.unpublished.scope_id IS 'The scope.';
COMMENT ON COLUMN exp.unpublished.below IS 'Whether the scopes below it are concerned, too.';

CREATE TABLE exp.stream (
    scope text COLLATE "C" NOT NULL,
    experiment text COLLATE "C" NOT NULL,
    sequence bigint NOT NULL,
    CONSTRAINT stream_pkey PRIMARY KEY (scope, experiment)
);
COMMENT ON TABLE exp.stream IS 'The last sequence number of each experiment''s events. A row outlives its experiment: a key that is used again goes on counting.';
COMMENT ON COLUMN exp.stream.scope IS 'The scope''s name.';
COMMENT ON COLUMN exp.stream.experiment IS 'The experiment''s key; empty for events of the scope itself.';
COMMENT ON COLUMN exp.stream.sequence IS 'The last number given.';
COMMENT ON INDEX exp.stream_pkey IS 'One count for an experiment.';

CREATE TABLE exp.outbox (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT outbox_pkey PRIMARY KEY,
    scope text COLLATE "C" NOT NULL,
    experiment text COLLATE "C",
    sequence bigint NOT NULL,
    topic text COLLATE "C" NOT NULL,
    payload jsonb NOT NULL,
    at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    era smallint NOT NULL,
    xid bigint NOT NULL
);
COMMENT ON TABLE exp.outbox IS 'What is told to others: written in the transaction of the change, removed as the setting outbox_retention_days says.';
COMMENT ON COLUMN exp.outbox.id IS 'The event. Ids are given before the commit: a lower one may become visible later; exp_outbox() knows.';
COMMENT ON COLUMN exp.outbox.scope IS 'The scope''s name.';
COMMENT ON COLUMN exp.outbox.experiment IS 'The experiment''s key; NULL for events of the scope itself.';
COMMENT ON COLUMN exp.outbox.sequence IS 'Counts the events of that experiment (or of that scope itself) from 1, without gaps, in the order of their commits.';
COMMENT ON COLUMN exp.outbox.topic IS 'What happened: experiment.started, config.published and so on.';
COMMENT ON COLUMN exp.outbox.payload IS 'The facts.';
COMMENT ON COLUMN exp.outbox.at IS 'When it was written.';
COMMENT ON COLUMN exp.outbox.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.outbox.xid IS 'The transaction that wrote it: what tells a reader which events are new.';
COMMENT ON INDEX exp.outbox_pkey IS 'Events by number.';
COMMENT ON SEQUENCE exp.outbox_id_seq IS 'Numbers events.';
CREATE UNIQUE INDEX outbox_stream_key ON exp.outbox (scope, (coalesce(experiment, '')), sequence);
COMMENT ON INDEX exp.outbox_stream_key IS 'The events of an experiment in their order.';
CREATE INDEX outbox_xid_idx ON exp.outbox (era, xid);
COMMENT ON INDEX exp.outbox_xid_idx IS 'What is new since a snapshot.';

CREATE TABLE exp.subscription (
    id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT subscription_pkey PRIMARY KEY,
    scope_id integer NOT NULL,
    name text COLLATE "C" NOT NULL,
    url text COLLATE "C" NOT NULL,
    topics text[] COLLATE "C" NOT NULL,
    secret_ref text COLLATE "C" NOT NULL,
    created_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    updated_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    CONSTRAINT subscription_scope_name_key UNIQUE (scope_id, name)
);
COMMENT ON TABLE exp.subscription IS 'Webhooks: where the events of a scope and of those below are sent.';
COMMENT ON COLUMN exp.subscription.id IS 'Never reused.';
COMMENT ON COLUMN exp.subscription.scope_id IS 'The scope it belongs to.';
COMMENT ON COLUMN exp.subscription.name IS 'Its name, unique in its scope.';
COMMENT ON COLUMN exp.subscription.url IS 'Where to.';
COMMENT ON COLUMN exp.subscription.topics IS 'Which topics: names, a name with .* at its end, or * for all.';
COMMENT ON COLUMN exp.subscription.secret_ref IS 'The name of the secret that signs; its value is known to who sends only.';
COMMENT ON COLUMN exp.subscription.created_at IS 'When it was made.';
COMMENT ON COLUMN exp.subscription.updated_at IS 'When it was last changed.';
COMMENT ON INDEX exp.subscription_pkey IS 'Subscriptions by number.';
COMMENT ON INDEX exp.subscription_scope_name_key IS 'Subscriptions by name.';
COMMENT ON SEQUENCE exp.subscription_id_seq IS 'Numbers subscriptions; a number is never used again.';

CREATE TABLE exp.delivery (
    subscription_id integer NOT NULL,
    event_id bigint NOT NULL,
    scope text COLLATE "C" NOT NULL,
    experiment text COLLATE "C" NOT NULL,
    sequence bigint NOT NULL,
    state text COLLATE "C" NOT NULL DEFAULT 'waiting' CONSTRAINT delivery_state CHECK (state IN ('waiting', 'delivered', 'dead')),
    attempts integer NOT NULL DEFAULT 0,
    settled_at timestamptz,
    status integer,
    error text,
    CONSTRAINT delivery_pkey PRIMARY KEY (subscription_id, event_id)
);
COMMENT ON TABLE exp.delivery IS 'An event on its way to a subscription: written with the event, so that none is missed.';
COMMENT ON COLUMN exp.delivery.subscription_id IS 'The subscription.';
COMMENT ON COLUMN exp.delivery.event_id IS 'The event: exp.outbox.id.';
COMMENT ON COLUMN exp.delivery.scope IS 'The event''s scope.';
COMMENT ON COLUMN exp.delivery.experiment IS 'The event''s experiment; empty for events of the scope itself.';
COMMENT ON COLUMN exp.delivery.sequence IS 'The event''s sequence number: deliveries of one experiment go out in this order.';
COMMENT ON COLUMN exp.delivery.state IS 'waiting, delivered, or dead: given up.';
COMMENT ON COLUMN exp.delivery.attempts IS 'How often it was sent.';
COMMENT ON COLUMN exp.delivery.settled_at IS 'When the last attempt ended; NULL before the first.';
COMMENT ON COLUMN exp.delivery.status IS 'The HTTP status of the last answer; NULL where there was none.';
COMMENT ON COLUMN exp.delivery.error IS 'What went wrong at the last attempt; NULL where nothing did.';
COMMENT ON INDEX exp.delivery_pkey IS 'An event goes to a subscription once.';
CREATE INDEX delivery_waiting_idx ON exp.delivery (subscription_id, scope, experiment, sequence) WHERE state = 'waiting';
CREATE INDEX delivery_event_idx ON exp.delivery (event_id);
COMMENT ON INDEX exp.delivery_waiting_idx IS 'What is to be sent, in its order.';
COMMENT ON INDEX exp.delivery_event_idx IS 'The deliveries of an event.';

CREATE TABLE exp.lane (
    subscription_id integer NOT NULL,
    scope text COLLATE "C" NOT NULL,
    experiment text COLLATE "C" NOT NULL,
    due_at timestamptz,
    leased_by text,
    leased_at timestamptz,
    lease_until timestamptz,
    CONSTRAINT lane_pkey PRIMARY KEY (subscription_id, scope, experiment)
);
COMMENT ON TABLE exp.lane IS 'Which relay sends the deliveries of an experiment to a subscription at this moment: one at a time, so that they keep their order.';
COMMENT ON COLUMN exp.lane.subscription_id IS 'The subscription.';
COMMENT ON COLUMN exp.lane.scope IS 'The scope''s name.';
COMMENT ON COLUMN exp.lane.experiment IS 'The experiment''s key; empty for events of the scope itself.';
COMMENT ON COLUMN exp.lane.due_at IS 'Nothing is sent before, after an attempt that failed; NULL for at once.';
COMMENT ON COLUMN exp.lane.leased_by IS 'The relay that has it; NULL for none.';
COMMENT ON COLUMN exp.lane.leased_at IS 'When it was last leased.';
COMMENT ON COLUMN exp.lane.lease_until IS 'When the lease ends by itself.';
COMMENT ON INDEX exp.lane_pkey IS 'One lane for an experiment and a subscription.';

COMMENT ON COLUMN exp.audit.object IS 'What kind of thing: experiment, audience, layer, holdout, scope, config, metric, setting, subscription, override, subject or grant.';
