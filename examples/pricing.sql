-- A pricing test, measured by the orders that are in the database anyway.
--
-- No events are logged: a metric is a query over the table of orders. So a refund corrects the result at the next read,
-- and what customers spent in the month before makes the answer sharper (CUPED).

CREATE EXTENSION pg_experiment;

CREATE TABLE customer AS
SELECT i AS id, 10 + 90 * exp_bucket('native', 'taste', i::text) ^ 3 AS spends, exp_bucket('native', 'regular', i::text) < 0.5 AS regular
FROM generate_series(1, 12000) AS i;
CREATE TABLE orders (id bigserial PRIMARY KEY, customer_id bigint, amount numeric, paid_at timestamptz);

-- The last four weeks, before the test: whoever spends much did so before.
INSERT INTO orders (customer_id, amount, paid_at)
SELECT c.id, round((c.spends * (0.7 + 0.6 * exp_bucket('native', 'past' || w, c.id::text)))::numeric, 2), now() - w * interval '1 week'
FROM customer AS c, generate_series(1, 4) AS w
WHERE c.regular AND exp_bucket('native', 'buys in week ' || w, c.id::text) < 0.8;

-- 1. The test: delivery is free from 29 euros, as today, or from 49. The amount is in the payload, so that the page, the
--    basket and the invoice show what the experiment says, and nothing else knows it.
SELECT exp_define('delivery', '[{"key": "control", "payload": {"free_from": 29}},
                                {"key": "from_49", "payload": {"free_from": 49}}]') AS created;

-- 2. The metrics. `source` is checked now: subject must be text, as it is given to exp_assign.
SELECT exp_define_metric('revenue', 'sum', unit => 'EUR',
    source => 'SELECT customer_id::text AS subject, amount AS value, paid_at AS ts FROM orders') AS revenue,
       exp_define_metric('paid', 'conversion',
    source => 'SELECT customer_id::text AS subject, amount AS value, paid_at AS ts FROM orders WHERE amount > 0') AS paid,
       exp_define_metric('order_size', 'avg', unit => 'EUR',
    source => 'SELECT customer_id::text AS subject, amount AS value, paid_at AS ts FROM orders WHERE amount > 0') AS order_size;
SELECT exp_add_metric('delivery', 'revenue', 'primary') AS revenue, exp_add_metric('delivery', 'paid', 'guardrail', margin => 0.02) AS paid,
       exp_add_metric('delivery', 'order_size') AS order_size;

-- 3. One customer at the basket: the exposure and the order commit together, or neither does.
BEGIN;
SELECT variant, payload FROM exp_log_exposure('delivery', '1');
INSERT INTO orders (customer_id, amount, paid_at) VALUES (1, 52.90, clock_timestamp());
COMMIT;

-- And all others, over the next weeks (here in one statement). Those who need 49 euros put a little more into
--    their baskets.
SELECT count(*) FROM exp_log_exposures('delivery', ARRAY(SELECT id::text FROM customer));
INSERT INTO orders (customer_id, amount, paid_at)
SELECT c.id, round((c.spends * (0.7 + 0.6 * exp_bucket('native', 'now', c.id::text)) * CASE e.variant WHEN 'control' THEN 1 ELSE 1.06 END)::numeric, 2), clock_timestamp()
FROM customer AS c JOIN exp.enrolled AS e ON e.subject = c.id::text
WHERE c.id > 1 AND c.regular AND exp_bucket('native', 'buys now', c.id::text) < 0.9;

-- 4. The result. Revenue goes by everybody who was exposed, those who bought nothing included, as 0.
SELECT metric, role, n_c, n_t, round(mean_c::numeric, 3) AS control, round(mean_t::numeric, 3) AS from_49,
       round(lift::numeric, 3) AS lift, round(lift_lo::numeric, 3) AS lift_lo, round(lift_hi::numeric, 3) AS lift_hi, decision
FROM exp_analyze('delivery');

-- What the four weeks before were worth: the same revenue, with and without them taken out.
SELECT CASE WHEN c.cuped THEN 'with' ELSE 'without' END AS "history", round(diff::numeric, 3) AS diff, round(diff_lo::numeric, 3) AS diff_lo,
       round(diff_hi::numeric, 3) AS diff_hi, round(variance_reduction::numeric, 2) AS variance_taken_out
FROM (VALUES (false), (true)) AS c (cuped), exp_analyze('delivery', 'revenue', cuped => c.cuped);

-- 5. A refund is an order too. Nothing has to be told to anybody: the next read has it.
SELECT round(sum(n * mean)::numeric, 2) AS revenue FROM exp_metric_moments('delivery', 'revenue');
INSERT INTO orders (customer_id, amount, paid_at) VALUES (1, -52.90, clock_timestamp());
SELECT round(sum(n * mean)::numeric, 2) AS revenue FROM exp_metric_moments('delivery', 'revenue');

-- 6. What the page of a colleague's own making would show: any query joined to who has which variant.
SELECT e.variant, count(DISTINCT e.subject) AS customers, count(o.id) AS orders, round(sum(o.amount), 2) AS revenue,
       round(sum(o.amount) / count(DISTINCT e.subject), 2) AS each
FROM exp.enrolled AS e LEFT JOIN orders AS o ON o.customer_id::text = e.subject AND o.paid_at >= e.exposed_at
WHERE e.experiment = 'delivery' AND e.exposed_at IS NOT NULL
GROUP BY 1 ORDER BY 1 DESC;
