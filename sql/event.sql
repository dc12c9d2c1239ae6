-- Log what subjects did.

CREATE FUNCTION @extschema@.exp_log_event(
    subject text,
    event text,
    value double precision DEFAULT 1,
    key text DEFAULT NULL,
    ts timestamptz DEFAULT NULL,
    meta jsonb DEFAULT '{}',
    dedupe_key text DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_log_event_wrapper';
COMMENT ON FUNCTION @extschema@.exp_log_event(text, text, double precision, text, timestamptz, jsonb, text, text) IS
'Logs what a subject did, and returns in how many experiments it counts: those that the subject is exposed in, or with key that one if the subject is enrolled. 0 is no error: it is kept as the subject''s history. ts within the accepted window (see exp_settings); NULL: now. An event with a dedupe_key that the subject had before is not logged again (0).';
REVOKE ALL ON FUNCTION @extschema@.exp_log_event(text, text, double precision, text, timestamptz, jsonb, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_log_events(
    events jsonb,
    key text DEFAULT NULL,
    scope text DEFAULT NULL)
RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_log_events_wrapper';
COMMENT ON FUNCTION @extschema@.exp_log_events(jsonb, text, text) IS
'Logs an array of events, [{"subject","event","value","key","ts","meta","dedupe_key"}], only the first two needed, and returns how many were stored. key: for the events that name none. One bad event refuses all; the error begins with its place in the array, like [1].';
REVOKE ALL ON FUNCTION @extschema@.exp_log_events(jsonb, text, text) FROM PUBLIC;
