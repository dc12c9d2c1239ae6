-- What is told to others.

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
