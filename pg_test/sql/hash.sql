-- Hash schemes: the native one and those of other systems.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;

CREATE FUNCTION attempt(sql text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    answer text; state text; message text; detail text; hint text;
BEGIN
    EXECUTE sql INTO answer;
    RETURN answer;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', state || ' ' || message, nullif('DETAIL ' || detail, 'DETAIL '), nullif('HINT ' || hint, 'HINT '));
END $$;

-- what other systems compute
CREATE TABLE vectors (hash text, seed text, subject text, bucket float8);
INSERT INTO vectors VALUES
    ('growthbook_v1', 'exp', '1', 0.275), ('growthbook_v2', 'exp', '1', 0.6075), ('growthbook_v2_utf8', 'exp', '1', 0.6075), ('unleash', 'exp', '1', 0.48),
    ('planout', 'exp.salt', '1', 0.04493082951082166), ('launchdarkly', 'exp.salt', '1', 0.04493082951082166), ('optimizely', '1886780721', '1', 0.7091), ('posthog', 'exp', '1', 0.2708011126796684),
    ('flagsmith', 'exp', '1', 0.022304460892178433), ('eppo', 'exp', '1', 0.5855), ('flagd', 'exp', '1', 0.095), ('statsig', 'exp.rule', '1', 0.989),
    ('growthbook_v1', 'exp', 'user-42', 0.298), ('growthbook_v2', 'exp', 'user-42', 0.8121), ('growthbook_v2_utf8', 'exp', 'user-42', 0.8121), ('unleash', 'exp', 'user-42', 0.42),
    ('planout', 'exp.salt', 'user-42', 0.9416670834837277), ('launchdarkly', 'exp.salt', 'user-42', 0.9416670834837277), ('optimizely', '1886780721', 'user-42', 0.6575), ('posthog', 'exp', 'user-42', 0.6086363767107785),
    ('flagsmith', 'exp', 'user-42', 0.904880976195239), ('eppo', 'exp', 'user-42', 0.0174), ('flagd', 'exp', 'user-42', 0.513), ('statsig', 'exp.rule', 'user-42', 0.0831),
    ('growthbook_v1', 'exp', 'Müller', 0.746), ('growthbook_v2', 'exp', 'Müller', 0.6739), ('growthbook_v2_utf8', 'exp', 'Müller', 0.3954), ('unleash', 'exp', 'Müller', 0.06),
    ('launchdarkly', 'exp.salt', 'Müller', 0.4198746878806145), ('optimizely', '1886780721', 'Müller', 0.2452), ('posthog', 'exp', 'Müller', 0.1840681273186684), ('flagsmith', 'exp', 'Müller', 0.4776955391078216),
    ('eppo', 'exp', 'Müller', 0.7274), ('flagd', 'exp', 'Müller', 0.743), ('statsig', 'exp.rule', 'Müller', 0.0224);
SELECT count(*) AS vectors, count(DISTINCT hash) AS schemes FROM vectors;
-- (Flagsmith's own number is a percentage: 1/100 of it may differ in the last digit)
SELECT hash, subject, bucket, exp_bucket(hash, seed, subject) AS got FROM vectors WHERE CASE hash WHEN 'flagsmith' THEN exp_bucket(hash, seed, subject) * 100 <> bucket * 100 ELSE exp_bucket(hash, seed, subject) IS DISTINCT FROM bucket END;
-- those of the systems that experiments came from: scope:salt, a salt, salt:org:scope:subject:
SELECT round(exp_bucket('murmur3_10000', salt, subject) * 10000) = bucket AS murmur3_10000 FROM (VALUES ('user-1', 'salt-1', 2865), ('alice', 'exp-abc', 663), ('user:with:colon', 'salt:with:colon', 6663), ('é', 'salt', 5697)) AS v (subject, salt, bucket);
CREATE PROCEDURE served(hash text, scope text, salt text, subject text, variants jsonb, "right" text) LANGUAGE plpgsql AS $$
DECLARE
    key text := 'v ' || salt || ' ' || variants::text;
    pick text;
BEGIN
    PERFORM exp_define(key, variants, hash => served.hash, salt => served.salt, scope => served.scope);
    pick := exp_peek(key, subject, scope => served.scope);
    RAISE NOTICE '%: % gets % (%)', hash, subject, pick, CASE WHEN pick = "right" THEN 'right' ELSE 'wrong' END;
END $$;
CALL served('fnv1a32', 'global', 'exp_1', 'u1', '[{"key": "control", "weight": 1}, {"key": "treatment", "weight": 1}]', 'control');
CALL served('fnv1a32', 'global', 'exp_1', 'alice', '[{"key": "control", "weight": 1}, {"key": "treatment", "weight": 1}]', 'treatment');
CALL served('fnv1a32', 'tenant', 'feat', 'u1', '[{"key": "control", "weight": 1}, {"key": "treatment", "weight": 1}]', 'treatment');
CALL served('fnv1a32', 'global', 'uni', 'é', '[{"key": "control", "weight": 1}, {"key": "treatment", "weight": 1}]', 'control');
CALL served('fnv1a32', 'global', 'exp_1', 'bob', '[{"key": "a", "weight": 1}, {"key": "b", "weight": 2}, {"key": "c", "weight": 7}]', 'c');
CALL served('sha256_mod', 'global', 's1', 'user123', '[{"key": "A", "weight": 50}, {"key": "B", "weight": 50}]', 'B');
CALL served('sha256_mod', 'global', 's1', 'bob', '[{"key": "A", "weight": 50}, {"key": "B", "weight": 50}]', 'A');
CALL served('sha256_mod', 'global', 's1', 'alice', '[{"key": "A", "weight": 1}, {"key": "B", "weight": 2}, {"key": "C", "weight": 7}]', 'C');
-- and PostHog's and Unleash's second draw, which says the variant
SELECT exp_define('posthog', '[{"key": "a", "weight": 0.26}, {"key": "b", "weight": 0.28}, {"key": "c", "weight": 0.46}]', hash => 'posthog', salt => 'exp') AS posthog, exp_define('unleash', '[{"key": "a", "weight": 57}, {"key": "b", "weight": 138}, {"key": "c", "weight": 805}]', hash => 'unleash', salt => 'exp') AS unleash;
SELECT s AS subject, exp_peek('posthog', s) AS posthog, exp_peek('unleash', s) AS unleash FROM unnest(ARRAY['1', 'user-42', 'Müller']) AS s;

-- every scheme can be defined, is shown, and shares out by weight
CREATE TABLE schemes (i int GENERATED ALWAYS AS IDENTITY, hash text);
INSERT INTO schemes (hash) SELECT unnest(ARRAY['native', 'growthbook_v1', 'growthbook_v2', 'growthbook_v2_utf8', 'unleash', 'planout', 'optimizely', 'launchdarkly', 'posthog', 'flagsmith', 'eppo', 'statsig', 'flagd', 'fnv1a32', 'murmur3_10000', 'sha256_mod']);
SELECT hash, exp_define('by ' || hash, '[{"key": "control", "weight": 3}, {"key": "treatment", "weight": 1}]', hash => hash) AS created, exp_get('by ' || hash) ->> 'hash' IS NULL AS not_yet FROM schemes ORDER BY i;
SELECT count(*) FROM schemes WHERE exp_get('by ' || hash) ->> 'hash' <> hash;
CREATE TABLE picks AS SELECT hash, n, md5(n::text) AS subject, exp_peek('by ' || hash, md5(n::text)) AS variant FROM schemes, generate_series(1, 4000) AS n;
SELECT hash, count(*) FILTER (WHERE variant = 'control') BETWEEN 2850 AND 3150 AS three_quarters, count(*) FILTER (WHERE variant IS NULL) AS nobody FROM picks JOIN schemes USING (hash) GROUP BY i, hash ORDER BY i;
SELECT count(*) AS outside FROM schemes, generate_series(1, 2000) AS n WHERE exp_bucket(hash, 'seed', 's' || n) NOT BETWEEN 0 AND 1 OR exp_bucket(hash, 'seed', 's' || n) >= 1;
-- half the coverage serves about half, and moves nobody
SELECT count(exp_update('by ' || hash, '{"coverage": 0.5}')) FROM schemes;
SELECT hash, count(now) BETWEEN 1850 AND 2150 AS half, count(*) FILTER (WHERE now IS NOT NULL AND now <> variant) AS moved
FROM (SELECT hash, variant, exp_peek('by ' || hash, subject) AS now FROM picks) AS p JOIN schemes USING (hash) GROUP BY i, hash ORDER BY i;
SELECT count(exp_update('by ' || hash, '{"coverage": 0}')) FROM schemes;
SELECT count(exp_peek('by ' || hash, subject)) AS served FROM picks WHERE n <= 100;
SELECT count(exp_update('by ' || hash, '{"coverage": 1}')) FROM schemes;
-- explicit ranges, under each of them
SELECT count(exp_set_allocations('by ' || hash, '[{"variant": "treatment", "start": 0, "end": 2499}]')) FROM schemes;
SELECT hash, count(now) BETWEEN 850 AND 1150 AS quarter, count(*) FILTER (WHERE now = 'control') AS control FROM (SELECT hash, exp_peek('by ' || hash, subject) AS now FROM picks) AS p JOIN schemes USING (hash) GROUP BY i, hash ORDER BY i;
SELECT count(exp_set_allocations('by ' || hash, 'null')) FROM schemes;
-- assigned as peeked; the same again after the rows are gone
SELECT count(*) AS differing FROM schemes, LATERAL exp_assign_many('by ' || hash, ARRAY(SELECT md5(n::text) FROM generate_series(1, 100) AS n)) AS a JOIN picks AS p ON p.subject = a.subject WHERE p.hash = schemes.hash AND p.variant IS DISTINCT FROM a.variant;

-- the hash is fixed once anybody is assigned; until then it may change
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT attempt($$SELECT exp_define('by native', hash => 'growthbook_v2')$$);
SELECT attempt($$SELECT exp_define('by planout', hash => 'launchdarkly')$$);
SELECT attempt($$SELECT exp_define('by native', hash => 'native')$$);
SELECT exp_define('free', '{"a": 1, "b": 1}'), exp_define('free', hash => 'eppo'), exp_get('free') ->> 'hash';
-- weights in whole numbers, where the system counts in them
SELECT hash, w, split_part(attempt(format('SELECT exp_define(%L, %L, hash => %L)', 'whole ' || hash || w, jsonb_build_array(jsonb_build_object('key', 'a', 'weight', w::numeric), jsonb_build_object('key', 'b', 'weight', 1)), hash)), E'\n', 1) AS answer
FROM schemes, unnest(ARRAY['1.5', '4294967295', '4294967294']) AS w WHERE hash IN ('unleash', 'flagd', 'sha256_mod') ORDER BY i, w;
SELECT hash, attempt(format('SELECT exp_define(%L, %L, hash => %L)', 'fractions ' || hash, '[{"key": "a", "weight": 0.3}, {"key": "b", "weight": 0.7}]', hash)) FROM schemes WHERE hash NOT IN ('unleash', 'flagd', 'sha256_mod') ORDER BY i;
SELECT split_part(attempt($$SELECT exp_define('free', '{"a": 1.5, "b": 1}', hash => 'unleash')$$), E'\n', 1);
SELECT exp_define('fractional', '{"a": 1.5, "b": 1}'), split_part(attempt($$SELECT exp_define('fractional', hash => 'flagd')$$), E'\n', 1);
SELECT exp_get('free') ->> 'hash', exp_get('fractional') ->> 'hash';
SELECT exp_add_variant('whole unleash4294967294', '{"key": "c", "weight": 1}') IS NULL;
-- unknown ones
SELECT h, split_part(attempt(format('SELECT exp_define(%L, %L, hash => %L)', 'x', '{"a": 1}', h)), E'\nHINT', 1) FROM unnest(ARRAY['', 'Native', 'native ', 'md5', 'growthbook', 'growthbook_v3', '"; DROP TABLE exp.experiment; --', '🧪']) AS h;
SELECT attempt($$SELECT exp_define('x', '{"a": 1}', hash => repeat('h', 1048576))$$);
SELECT attempt($$SELECT exp_bucket('', 'seed', 's')$$);
SELECT attempt($$SELECT exp_bucket('xxh3', 'seed', 's')$$);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT exp_get('x') AS nothing;

-- any text: empty, long, of every alphabet; NULL is unknown
SELECT count(*) AS outside FROM schemes, unnest(ARRAY['', 's', repeat('x', 1048576), 'é', '日本語', '🧪', E'a\nb', '"; --']) AS seed, unnest(ARRAY['', 's', repeat('y', 100000), 'ü', '🧪🧪', E'\t']) AS subject WHERE NOT exp_bucket(hash, seed, subject) >= 0 OR NOT exp_bucket(hash, seed, subject) < 1;
SELECT hash, count(DISTINCT exp_bucket(hash, seed, 's')) > 5 AS told_apart FROM schemes, unnest(ARRAY['', 's', 'é', 'e', '日本語', '🧪', 'E']) AS seed GROUP BY i, hash ORDER BY i;
SELECT exp_bucket(NULL, 's', 's') AS hash, exp_bucket('native', NULL, 's') AS seed, exp_bucket('native', 's', NULL) AS subject;
-- UTF-16 where the system hashes that
SELECT exp_bucket('growthbook_v2', 'exp', 'Müller') <> exp_bucket('growthbook_v2_utf8', 'exp', 'Müller') AS differ, exp_bucket('growthbook_v2', 'exp', 'Muller') = exp_bucket('growthbook_v2_utf8', 'exp', 'Muller') AS agree;
-- what a place in a query keeps from row to row answers for no other scheme or seed: against a query for each row
CREATE FUNCTION alone(hash text, seed text, subject text) RETURNS float8 LANGUAGE plpgsql AS $$
DECLARE
    answer float8;
BEGIN
    EXECUTE format('SELECT exp_bucket(%L, %L, %L)', hash, seed, subject) INTO answer;
    RETURN answer;
END $$;
CREATE TABLE calls AS SELECT row_number() OVER () AS n, hash, seed, subject FROM (VALUES ('native'), ('growthbook_v2')) AS h (hash), unnest(ARRAY['', 'a', 'b', repeat('s', 3000)]) AS seed, unnest(ARRAY['', 'u', 'user-12345678', repeat('long', 5000)]) AS subject;
ALTER TABLE calls ADD apart text, ADD answer float8;
ALTER TABLE calls ALTER apart SET STORAGE EXTERNAL;
UPDATE calls SET apart = subject || '', answer = alone(hash, seed, subject);
SELECT count(*) AS calls, count(DISTINCT answer) AS answers, count(*) FILTER (WHERE pg_column_size(subject) < length(subject) / 2) AS compressed, pg_relation_size(reltoastrelid) > 20000 AS apart FROM calls, pg_class WHERE pg_class.oid = 'calls'::regclass GROUP BY reltoastrelid;
SELECT count(*) FILTER (WHERE exp_bucket(hash, seed, subject) = answer) AS in_turn, count(*) FILTER (WHERE exp_bucket(hash, seed, apart) = answer) AS in_turn_apart FROM (SELECT * FROM calls ORDER BY subject, n) AS c;
SELECT count(*) FILTER (WHERE exp_bucket(hash, seed, subject) = answer) AS in_a_row FROM (SELECT * FROM calls ORDER BY hash, seed, n) AS c;
SELECT count(*) FILTER (WHERE exp_bucket('native', 'a', subject) = answer) AS literal, count(*) FILTER (WHERE exp_bucket('native', 'a', apart) = answer) AS apart, count(*) FILTER (WHERE exp_bucket(subject => subject, seed => 'a', hash => 'native') = answer) AS named, count(*) FILTER (WHERE exp_bucket('native', 'b', subject) = answer) AS another, count(*) FILTER (WHERE exp_bucket('native', seed, subject) = answer) AS half_literal FROM calls WHERE hash = 'native' AND seed = 'a';
DO $$
DECLARE
    call calls;
    wrong int := 0;
    failed int := 0;
    answer float8;
BEGIN
    -- an expression of PL/pgSQL keeps its place from call to call
    FOR call IN SELECT * FROM calls ORDER BY subject, n LOOP
        FOR i IN 1..3 LOOP
            BEGIN
                answer := exp_bucket(CASE i WHEN 2 THEN 'unknown' ELSE call.hash END, call.seed, call.subject);
                wrong := wrong + (answer <> call.answer)::int;
            EXCEPTION WHEN OTHERS THEN
                failed := failed + 1;
            END;
        END LOOP;
    END LOOP;
    RAISE NOTICE '% wrong, % failed', wrong, failed;
END $$;
SET plan_cache_mode = force_generic_plan;
PREPARE ask(text, text) AS SELECT count(*) AS calls, count(*) FILTER (WHERE exp_bucket($1, $2, subject) = answer) AS right FROM calls WHERE hash = $1 AND seed = $2;
EXECUTE ask('native', 'a');
EXECUTE ask('native', 'b');
EXECUTE ask('growthbook_v2', 'b');
RESET plan_cache_mode;
-- a pure function: in an index, in a read-only transaction, without a store
CREATE TABLE users AS SELECT 'u' || i AS id FROM generate_series(1, 1000) AS i;
CREATE INDEX ON users (exp_bucket('growthbook_v2', 'exp', id));
BEGIN READ ONLY;
SELECT count(*) BETWEEN 60 AND 140 AS a_tenth FROM users WHERE exp_bucket('growthbook_v2', 'exp', id) < 0.1;
ROLLBACK;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
