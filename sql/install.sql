-- What CREATE EXTENSION checks before it makes anything: schema exp holds the data, which outlives the
-- extension, so that the functions must live elsewhere.
DO $check$
BEGIN
    IF '@extschema@' OPERATOR(pg_catalog.=) 'exp' THEN
        RAISE EXCEPTION USING
            ERRCODE = 'invalid_schema_name',
            MESSAGE = 'STORE_CONFLICT: the extension cannot be installed into schema exp',
            HINT = 'Schema exp is kept for the data: CREATE EXTENSION pg_experiment SCHEMA another_schema.';
    END IF;
END
$check$;
