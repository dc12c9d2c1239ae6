-- Two experiments on the same page that must not meet: a layer.
--
-- One team changes the checkout's form, another adds a field for vouchers. A customer in both would see a page that nobody
-- has designed. In a layer each experiment has its place, and a customer is in one of them.

CREATE EXTENSION pg_experiment;

CREATE TABLE customer AS SELECT 'customer-' || i AS id FROM generate_series(1, 20000) AS i;

-- 1. The layer, and the two experiments: 10,000 buckets, of which the first gets 6,000 and the second 3,000. 1,000 are left.
SELECT exp_create_layer('checkout page') ->> 'layer' AS layer;
SELECT exp_define('short_form', '{"control": 1, "short": 1}', layer => '{"layer": "checkout page", "start": 0, "end": 5999}') AS short_form,
       exp_define('vouchers',   '{"control": 1, "field": 1}', layer => '{"layer": "checkout page", "start": 6000, "end": 8999}') AS vouchers;

-- 2. The page asks once for everything. Where a customer is in one experiment, the other says `layer`.
SELECT c.id, d.key, d.variant, d.reason FROM customer AS c, LATERAL exp_decide(c.id) AS d
WHERE c.id IN ('customer-1', 'customer-2', 'customer-8') ORDER BY 1, 2;

CREATE TABLE seen AS
SELECT c.id, d.key, d.variant FROM customer AS c, LATERAL exp_decide(c.id) AS d WHERE d.variant IS NOT NULL;

SELECT count(*) AS rows, count(DISTINCT id) AS customers FROM seen;     -- the same number: nobody is in both
SELECT count(*) AS in_none FROM customer WHERE id NOT IN (SELECT id FROM seen);

SELECT count(variant) AS short_form FROM exp_log_exposures('short_form', ARRAY(SELECT id FROM customer));
SELECT count(variant) AS vouchers FROM exp_log_exposures('vouchers', ARRAY(SELECT id FROM customer));

-- 3. A third team comes. Its place is what is left; more is refused, and the error says by whom it is taken.
SELECT p ->> 'key' AS key, p ->> 'status' AS status, p ->> 'start' AS first, p ->> 'end' AS last
FROM exp_list_layers(), LATERAL jsonb_array_elements(experiments) AS p;

\set ON_ERROR_STOP off
SELECT exp_define('express', '{"control": 1, "express": 1}', layer => '{"layer": "checkout page", "start": 8000, "end": 9999}');
\set ON_ERROR_STOP on

SELECT exp_define('express', '{"control": 1, "express": 1}', layer => '{"layer": "checkout page", "start": 9000, "end": 9999}') AS created;

-- 4. The others end. Their places are free, and express grows into them: those who have a variant keep it. (Newcomers were
--    in the other experiments before. Where what they saw there may linger, leave a place that nobody had.)
SELECT count(variant) AS express FROM exp_assign_many('express', ARRAY(SELECT id FROM customer));

SELECT exp_stop('short_form', reason => 'no difference') ->> 'status' AS short_form, exp_stop('vouchers', reason => 'too dear') ->> 'status' AS vouchers;
SELECT exp_define('express', layer => '{"layer": "checkout page", "start": 0, "end": 9999}') AS created;
SELECT count(variant) AS express, count(*) FILTER (WHERE is_new) AS new FROM exp_assign_many('express', ARRAY(SELECT id FROM customer));

-- Why somebody gets what they get:
SELECT * FROM exp_explain('express', 'customer-8');
