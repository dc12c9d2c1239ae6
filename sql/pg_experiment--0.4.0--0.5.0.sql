-- What ALTER EXTENSION UPDATE runs: published configurations, the outbox and webhooks are added to the functions of 0.4.0,
-- which stay as they are. The data is not touched; exp_init() brings it along.

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

CREATE FUNCTION @extschema@.exp_outbox(
    watermark text DEFAULT NULL,
    batch integer DEFAULT 1000,
    include_below boolean DEFAULT false,
    scope text DEFAULT NULL,
    OUT watermark text,
    OUT events jsonb)
RETURNS record
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_outbox_wrapper';
COMMENT ON FUNCTION @extschema@.exp_outbox(text, integer, boolean, text) IS
'The events of a scope that were committed since a watermark, in the order of their ids, at most batch; and the watermark to go on from. None is skipped, whatever the order of the commits. Without a watermark from the oldest that is kept; ''now'' gives no events, only where to begin. Fewer events than batch: there are no more. include_below adds the scopes below.';
REVOKE ALL ON FUNCTION @extschema@.exp_outbox(text, integer, boolean, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_changes(
    key text,
    after bigint DEFAULT 0,
    batch integer DEFAULT 1000,
    scope text DEFAULT NULL)
RETURNS TABLE (id bigint, sequence bigint, topic text, payload jsonb, at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_changes_wrapper';
COMMENT ON FUNCTION @extschema@.exp_changes(text, bigint, integer, text) IS
'The events of one experiment after a sequence number, in their order, at most batch. Their numbers have no gaps; they go on where a key is used again.';
REVOKE ALL ON FUNCTION @extschema@.exp_changes(text, bigint, integer, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_subscribe(
    name text,
    url text,
    topics text[],
    secret_ref text,
    scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_subscribe_wrapper';
COMMENT ON FUNCTION @extschema@.exp_subscribe(text, text, text[], text, text) IS
'Sends the events of a scope and of those below to a URL from now on, and returns the subscription; one of that name is replaced. Topics are names (experiment.started), a name with .* at its end, or *. secret_ref names the environment variable of the relay that has the key of the signatures; the key itself is never in the database.';
REVOKE ALL ON FUNCTION @extschema@.exp_subscribe(text, text, text[], text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_unsubscribe(name text, scope text DEFAULT NULL)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_unsubscribe_wrapper';
COMMENT ON FUNCTION @extschema@.exp_unsubscribe(text, text) IS
'Ends a subscription of that very scope, with what waits for it; false where there is none.';
REVOKE ALL ON FUNCTION @extschema@.exp_unsubscribe(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_list_subscriptions(
    page integer DEFAULT NULL,
    page_size integer DEFAULT NULL,
    include_below boolean DEFAULT false,
    scope text DEFAULT NULL)
RETURNS TABLE (
    name text, scope text, url text, topics text[], secret_ref text, created_at timestamptz, updated_at timestamptz,
    waiting bigint, dead bigint, total bigint)
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_list_subscriptions_wrapper';
COMMENT ON FUNCTION @extschema@.exp_list_subscriptions(integer, integer, boolean, text) IS
'The subscriptions of a scope, by name, with how many of their deliveries wait and how many were given up; and the total before paging. Give page (from 1) and page_size (1 to 100) together, or neither for all rows. include_below adds the scopes below.';
REVOKE ALL ON FUNCTION @extschema@.exp_list_subscriptions(integer, integer, boolean, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_list_deliveries(
    name text DEFAULT NULL,
    state text DEFAULT NULL,
    page integer DEFAULT NULL,
    page_size integer DEFAULT NULL,
    include_below boolean DEFAULT false,
    scope text DEFAULT NULL)
RETURNS TABLE (
    event bigint, subscription text, scope text, experiment text, sequence bigint, topic text, state text,
    attempts integer, due_at timestamptz, settled_at timestamptz, status integer, error text, total bigint)
LANGUAGE c STABLE PARALLEL SAFE
AS 'MODULE_PATHNAME', 'exp_list_deliveries_wrapper';
COMMENT ON FUNCTION @extschema@.exp_list_deliveries(text, text, integer, integer, boolean, text) IS
'What became of the events of the subscriptions of a scope, the newest first: waiting, delivered or dead, how often it was tried, when the next attempt is due, how the last one ended. name picks one subscription, state one state. Paging as in exp_list.';
REVOKE ALL ON FUNCTION @extschema@.exp_list_deliveries(text, text, integer, integer, boolean, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_redeliver(id bigint, scope text DEFAULT NULL)
RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_redeliver_wrapper';
COMMENT ON FUNCTION @extschema@.exp_redeliver(bigint, text) IS
'Sends an event again to the subscriptions of a scope that it went to, or that it was given up for; returns how many. It goes out under its own id, after what waits for the same experiment with a lower sequence number.';
REVOKE ALL ON FUNCTION @extschema@.exp_redeliver(bigint, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_claim_deliveries(
    relay text,
    lanes integer DEFAULT 10,
    batch integer DEFAULT 100,
    lease interval DEFAULT '30 seconds')
RETURNS TABLE (
    subscription_id integer, subscription text, url text, secret_ref text, event bigint, scope text, experiment text,
    sequence bigint, topic text, payload jsonb, at timestamptz, attempts integer, lease_until timestamptz)
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_claim_deliveries_wrapper';
COMMENT ON FUNCTION @extschema@.exp_claim_deliveries(text, integer, integer, interval) IS
'For relays: leases lanes (an experiment and a subscription each) that have something to send and that no other relay has, and returns their deliveries, at most batch a lane, in the order in which they are to be sent. Commit, send, then exp_settle_deliveries().';
REVOKE ALL ON FUNCTION @extschema@.exp_claim_deliveries(text, integer, integer, interval) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_settle_deliveries(relay text, results jsonb)
RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_settle_deliveries_wrapper';
COMMENT ON FUNCTION @extschema@.exp_settle_deliveries(text, jsonb) IS
'For relays: writes down what became of deliveries, frees their lanes, and returns how many were settled. An array of {"subscription_id", "scope", "experiment", "event", "state": "delivered", "retry" or "dead", "status", "error", "retry_in": seconds}; an entry without event only frees its lane.';
REVOKE ALL ON FUNCTION @extschema@.exp_settle_deliveries(text, jsonb) FROM PUBLIC;
