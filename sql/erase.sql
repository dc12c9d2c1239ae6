-- Forget people.

CREATE FUNCTION @extschema@.exp_forget_subject(
    key text,
    subject text,
    scope text DEFAULT NULL)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_forget_subject_wrapper';
COMMENT ON FUNCTION @extschema@.exp_forget_subject(text, text, text) IS
'Erases a subject from one experiment, with the events that were logged with its key; counts, moments and time buckets follow. True if there was anything to erase.';
REVOKE ALL ON FUNCTION @extschema@.exp_forget_subject(text, text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_erase_subject(
    subject text,
    include_below boolean DEFAULT false,
    scope text DEFAULT NULL)
RETURNS TABLE (relation text, deleted bigint)
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_erase_subject_wrapper';
COMMENT ON FUNCTION @extschema@.exp_erase_subject(text, boolean, text) IS
'Erases a subject from everything in the scope (and, with include_below, in the scopes below), events included: one row per table with the rows removed. A late event does not bring it back: it is dropped. It does not opt the subject out: a later exp_assign enrols anew.';
REVOKE ALL ON FUNCTION @extschema@.exp_erase_subject(text, boolean, text) FROM PUBLIC;
