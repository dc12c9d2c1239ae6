-- Moving an experiment here from GrowthBook while it runs: nobody changes the variant.

CREATE EXTENSION pg_experiment;

-- 1. What is there now. GrowthBook's payload (what its SDKs load), and the exposures that the application has logged. These
--    were decided by GrowthBook's JavaScript SDK.
CREATE TABLE payload (doc jsonb);
INSERT INTO payload VALUES ('{"features": {
    "checkout": {"rules": [{
        "key": "checkout-exp", "seed": "checkout-2024", "hashVersion": 2, "coverage": 0.8, "weights": [0.5, 0.5],
        "variations": ["old", "new"], "meta": [{"key": "control"}, {"key": "one_page"}],
        "condition": {"country": {"$in": ["DE", "AT"]}}}]},
    "dark-mode": {"defaultValue": true}}}');

CREATE TABLE viewed_experiment (user_id text, variation_id text, country text, at timestamptz);
INSERT INTO viewed_experiment
SELECT id, variant, (ARRAY['DE', 'AT', 'FR'])[1 + substr(id, 6)::int % 3], now() - substr(id, 6)::int * interval '1 hour'
FROM (VALUES
    ('user-4', 'control'),  ('user-6', 'one_page'),  ('user-7', 'control'),   ('user-9', 'one_page'),  ('user-13', 'one_page'),
    ('user-15', 'control'), ('user-16', 'control'),  ('user-18', 'control'),  ('user-19', 'one_page'), ('user-21', 'one_page'),
    ('user-22', 'control'), ('user-24', 'one_page'), ('user-25', 'one_page'), ('user-27', 'control'),  ('user-28', 'control'),
    ('user-30', 'control'), ('user-31', 'one_page'), ('user-36', 'control'),  ('user-39', 'control')) AS v (id, variant);

-- 2. The definition. It is one transaction: read every row before you commit.
BEGIN;
SELECT object, key, action, left(problem, 100) AS problem FROM exp_import((SELECT doc FROM payload), 'growthbook');
COMMIT;

SELECT d ->> 'hash' AS hash, d ->> 'salt' AS salt, d ->> 'coverage' AS coverage, d -> 'targeting' -> 0 -> 'conditions' AS conditions
FROM exp_get('checkout-exp') AS d;

-- 3. The proof, before anything is switched: what would be answered here, against what was answered there.
--    exp_peek writes nothing.
SELECT count(*) AS subjects,
       count(*) FILTER (WHERE exp_peek('checkout-exp', user_id, jsonb_build_object('country', country)) IS DISTINCT FROM variation_id) AS disagree
FROM viewed_experiment;

-- 4. An older log: in the first weeks the coverage was 1, and these were enrolled who would not be today. No hash can know
--    that. Their rows are brought along, and a stored assignment wins.
CREATE TABLE viewed_before (user_id text, variation_id text, country text, at timestamptz);
INSERT INTO viewed_before
SELECT id, variant, 'DE', now() - interval '50 days' FROM (VALUES ('user-1', 'control'), ('user-3', 'one_page'), ('user-10', 'one_page')) AS v (id, variant);

SELECT user_id, variation_id AS was, exp_peek('checkout-exp', user_id, '{"country": "DE"}') AS now FROM viewed_before;

SELECT * FROM exp_import_assignments('checkout-exp', $$
    SELECT user_id AS subject, variation_id AS variant, at AS assigned_at, at AS exposed_at, jsonb_build_object('country', country) AS context
    FROM (TABLE viewed_before UNION ALL TABLE viewed_experiment) AS v $$);

SELECT user_id, variation_id AS was, exp_peek('checkout-exp', user_id, '{"country": "DE"}') AS now FROM viewed_before;

-- The counts are those of both systems together.
SELECT variant, assigned, subjects AS exposed FROM exp_results('checkout-exp');

-- 5. The switch. The application asks here from now on, with what was GrowthBook's hashAttribute as the subject, and the
--    attributes as the context. Somebody known, and somebody new:
SELECT variant, reason FROM exp_log_exposure('checkout-exp', 'user-6', '{"country": "DE"}');
SELECT variant, reason FROM exp_log_exposure('checkout-exp', 'user-43', '{"country": "AT"}');

-- 6. Servers that were not deployed yet still logged to the old place. Import again: what is here stays, nobody is twice.
INSERT INTO viewed_experiment VALUES ('user-46', 'control', 'AT', now()), ('user-6', 'one_page', 'DE', now());
SELECT * FROM exp_import_assignments('checkout-exp', $$
    SELECT DISTINCT ON (user_id) user_id AS subject, variation_id AS variant, at AS assigned_at, at AS exposed_at
    FROM viewed_experiment ORDER BY user_id, at $$);

-- 7. And back, if need be: the other way the same is true. GrowthBook's SDKs load what is defined here (hash and salt are
--    theirs), and answer the same to whoever is not enrolled under another split.
SELECT p #> '{features,checkout-exp,rules,0,seed}' AS seed, p #> '{features,checkout-exp,rules,0,hashVersion}' AS hash_version,
       p #> '{features,checkout-exp,rules,0,ranges}' AS ranges
FROM exp_snapshot(format => 'growthbook') AS p;
