-- What CREATE EXTENSION checks before it makes anything. Schema exp holds the data, which outlives the extension, so
-- that the functions must live elsewhere; and buckets are defined over UTF-8.
DO $check$
BEGIN
    IF '@extschema@' OPERATOR(pg_catalog.=) 'exp' THEN
        RAISE EXCEPTION USING
            ERRCODE = 'invalid_schema_name',
            MESSAGE = 'STORE_CONFLICT: the extension cannot be installed into schema exp',
            HINT = 'Schema exp is kept for the data: CREATE EXTENSION pg_experiment SCHEMA another_schema.';
    END IF;
    IF pg_catalog.current_setting('server_encoding') OPERATOR(pg_catalog.<>) 'UTF8' THEN
        RAISE EXCEPTION USING
            ERRCODE = 'feature_not_supported',
            MESSAGE = 'UNSUPPORTED_ENCODING: the database''s encoding must be UTF8',
            HINT = 'Hashes are defined over UTF-8: use a database WITH ENCODING ''UTF8''.';
    END IF;
END
$check$;
