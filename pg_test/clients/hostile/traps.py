"""Objects that somebody with CREATE plants: the names of the server's own functions, operators, types and relations, and of
ours. Each says so when it is used, by a WARNING, which no rollback takes back."""

# Called by the traps: it tells whose rights they would have had.
SPRUNG = """
    CREATE FUNCTION {schema}.sprung(what pg_catalog.text) RETURNS pg_catalog.bool LANGUAGE plpgsql AS $$
    BEGIN
        RAISE WARNING 'SPRUNG: % as %', what, current_user;
        RETURN true;
    END $$"""

# In a block of its own each: what cannot be made is not of interest.
FUNCTIONS = """
    DO $do$
    DECLARE
        f pg_catalog.record;
        made pg_catalog.int4 := 0;
    BEGIN
        FOR f IN
            SELECT DISTINCT p.proname, a.arguments, p.proretset, pg_catalog.format_type(p.prorettype, NULL) AS result
            FROM pg_catalog.pg_proc AS p
            CROSS JOIN LATERAL (
                SELECT pg_catalog.string_agg(CASE WHEN LOOSENED AND t = 'pg_catalog.text'::pg_catalog.regtype THEN 'pg_catalog.varchar'
                    ELSE pg_catalog.format_type(t, NULL) END, ', ' ORDER BY i) AS arguments
                FROM pg_catalog.unnest(p.proargtypes::pg_catalog.oid[]) WITH ORDINALITY AS u (t, i)) AS a
            WHERE p.pronamespace = 'pg_catalog'::pg_catalog.regnamespace AND p.prokind IN ('f', 'a', 'w')
                AND NOT EXISTS (SELECT FROM pg_catalog.unnest(p.proargtypes::pg_catalog.oid[] || p.prorettype) AS t
                    JOIN pg_catalog.pg_type AS y ON y.oid = t WHERE y.typtype = 'p' AND y.typname NOT LIKE 'any%')
                AND p.provariadic = 0 AND (NOT LOOSENED OR 'pg_catalog.text'::pg_catalog.regtype = ANY (p.proargtypes::pg_catalog.oid[]))
        LOOP
            BEGIN
                EXECUTE pg_catalog.format('CREATE FUNCTION {schema}.%I(%s) RETURNS %s %s LANGUAGE plpgsql AS %L',
                    f.proname, f.arguments, CASE WHEN f.proretset THEN 'SETOF' END, f.result,
                    pg_catalog.format('BEGIN PERFORM {schema}.sprung(%L); RETURN%s; END', f.proname,
                        CASE WHEN f.proretset THEN '' ELSE ' NULL' END));
                made := made + 1;
            EXCEPTION WHEN OTHERS THEN
                NULL;
            END;
        END LOOP;
        RAISE NOTICE 'made % functions', made;
    END $do$"""

OPERATORS = """
    DO $do$
    DECLARE
        o pg_catalog.record;
        made pg_catalog.int4 := 0;
    BEGIN
        FOR o IN
            SELECT p.oprname, pg_catalog.format_type(p.oprleft, NULL) AS l, pg_catalog.format_type(p.oprright, NULL) AS r,
                pg_catalog.format_type(p.oprresult, NULL) AS result, p.oid
            FROM pg_catalog.pg_operator AS p
            WHERE p.oprnamespace = 'pg_catalog'::pg_catalog.regnamespace AND p.oprleft <> 0
        LOOP
            FOR loose IN 0..1 LOOP
                BEGIN
                    IF loose = 1 THEN
                        CONTINUE WHEN 'text' NOT IN (o.l, o.r);
                        o.l := CASE o.l WHEN 'text' THEN 'varchar' ELSE o.l END;
                    END IF;
                    EXECUTE pg_catalog.format('CREATE FUNCTION {schema}.op_%s_%s(%s, %s) RETURNS %s LANGUAGE plpgsql AS %L', o.oid, loose, o.l, o.r, o.result,
                        pg_catalog.format('BEGIN PERFORM {schema}.sprung(%L); RETURN NULL; END', 'operator ' || o.oprname));
                    EXECUTE pg_catalog.format('CREATE OPERATOR {schema}.%s (FUNCTION = {schema}.op_%s_%s, LEFTARG = %s, RIGHTARG = %s)', o.oprname, o.oid, loose, o.l, o.r);
                    made := made + 1;
                EXCEPTION WHEN OTHERS THEN
                    NULL;
                END;
            END LOOP;
        END LOOP;
        RAISE NOTICE 'made % operators', made;
    END $do$"""

TYPES = """
    DO $do$
    DECLARE
        t pg_catalog.record;
        made pg_catalog.int4 := 0;
    BEGIN
        FOR t IN SELECT y.typname FROM pg_catalog.pg_type AS y
            WHERE y.typnamespace = 'pg_catalog'::pg_catalog.regnamespace AND y.typtype IN ('b', 'r') AND y.typelem = 0
        LOOP
            BEGIN
                EXECUTE pg_catalog.format('CREATE DOMAIN {schema}.%I AS pg_catalog.%I CHECK ({traps}.sprung(%L))', t.typname, t.typname, 'type ' || t.typname);
                made := made + 1;
            EXCEPTION WHEN OTHERS THEN
                NULL;
            END;
        END LOOP;
        RAISE NOTICE 'made % types', made;
    END $do$"""

# The extension's own relations are named in `ours`.
RELATIONS = """
    DO $do$
    DECLARE
        c pg_catalog.record;
        made pg_catalog.int4 := 0;
    BEGIN
        FOR c IN SELECT relname FROM pg_catalog.pg_class
            WHERE relnamespace = 'pg_catalog'::pg_catalog.regnamespace AND relkind IN ('r', 'v')
            UNION SELECT pg_catalog.unnest({ours}::pg_catalog.text[])
        LOOP
            BEGIN
                EXECUTE pg_catalog.format('CREATE VIEW {schema}.%I AS SELECT {traps}.sprung(%L)', c.relname, 'relation ' || c.relname);
                made := made + 1;
            EXCEPTION WHEN OTHERS THEN
                NULL;
            END;
        END LOOP;
        RAISE NOTICE 'made % relations', made;
    END $do$"""


def plant(connection, schema, traps, ours):
    """Plants everything in a schema; what is needed of functions is in `traps`. How many objects there are."""
    made = []
    connection.add_notice_handler(lambda notice: made.append(notice.message_primary))
    # The planting itself is to spring none.
    path = connection.execute("SHOW search_path").fetchone()[0]
    connection.execute("SET search_path = pg_catalog")
    parts = [TYPES, RELATIONS]
    if schema != "pg_temp":
        # Postgres looks for no function or operator in pg_temp.
        if schema == traps:
            connection.execute(SPRUNG.format(schema=schema))
        parts += [FUNCTIONS.replace("LOOSENED", "false"), FUNCTIONS.replace("LOOSENED", "true"), OPERATORS]
    names = "'{" + ",".join(ours) + "}'"
    for part in parts:
        text = part.replace("{schema}", schema).replace("{traps}", traps).replace("{ours}", names)
        if schema != traps:
            text = text.replace(f"{schema}.sprung", f"{traps}.sprung")
        connection.execute(text)
    connection.execute(f"SET search_path = {path}")
    return sum(int(word) for message in made for word in message.split() if word.isdigit())
