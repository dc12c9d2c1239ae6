-- A holdout for a quarter: what do all our experiments together bring?
--
-- One in ten subjects is kept out of everything that starts from now on. At the end of the quarter they are compared with
-- the others, on money.

CREATE EXTENSION pg_experiment;

CREATE TABLE users AS SELECT 'user-' || i AS id FROM generate_series(1, 30000) AS i;
CREATE TABLE orders (user_id text, amount numeric, paid_at timestamptz DEFAULT clock_timestamp());

-- 1. The holdout comes first: it governs what starts after it, and leaves alone what runs already.
SELECT exp_create_holdout('2026-q4', 0.1) -> 'variants' AS variants;

-- 2. The quarter's experiments, as ever. Their authors do nothing about the holdout.
SELECT exp_define('one_page', '{"control": 1, "one_page": 1}') AS one_page, exp_define('vouchers', '{"control": 1, "field": 1}') AS vouchers;

-- Whoever meets one is enrolled in the holdout as well, as `in` or as `held_out`. Whoever is held out gets no variant; the
-- application shows what it showed before.
SELECT count(variant) AS with_a_variant, count(*) FILTER (WHERE reason = 'holdout') AS held_out
FROM exp_log_exposures('one_page', ARRAY(SELECT id FROM users));

SELECT count(variant) AS with_a_variant, count(*) FILTER (WHERE reason = 'holdout') AS held_out
FROM exp_log_exposures('vouchers', ARRAY(SELECT id FROM users));

SELECT variant, assigned, subjects AS exposed, weight FROM exp_results('2026-q4');

-- 3. Six weeks later one page has won, and everybody gets it. Everybody but the held-out, until the quarter is over.
SELECT exp_stop('one_page', reason => 'sells more', winner => 'one_page', serve => 'winner') ->> 'status' AS status;

SELECT coalesce(variant, 'nothing') AS gets, reason, count(*) FROM exp_assign_many('one_page', ARRAY(SELECT id FROM users))
GROUP BY 1, 2 ORDER BY 1;

-- 4. The quarter's orders: the programme sells to 5 in 100 more.
INSERT INTO orders (user_id, amount)
SELECT u.id, 15 + 50 * exp_bucket('native', 'basket', u.id)
FROM users AS u JOIN exp.enrolled AS e ON e.subject = u.id AND e.experiment = '2026-q4'
WHERE exp_bucket('native', 'buys', u.id) < CASE e.variant WHEN 'in' THEN 0.25 ELSE 0.20 END;

-- 5. The programme's effect. A holdout is analyzed like an experiment; its control is held_out.
SELECT exp_define_metric('revenue', 'sum', unit => 'EUR', source => 'SELECT user_id AS subject, amount AS value, paid_at AS ts FROM orders') AS defined,
       exp_add_metric('2026-q4', 'revenue', 'primary') AS added;

SELECT control, variant, n_c, n_t, round(mean_c::numeric, 2) AS held_out, round(mean_t::numeric, 2) AS "in",
       round(lift::numeric, 3) AS lift, round(lift_lo::numeric, 3) AS lift_lo, round(lift_hi::numeric, 3) AS lift_hi, srm_p > 0.01 AS split_is_sound
FROM exp_analyze('2026-q4');

-- In euros: what it brought, and what it cost to know that: those held out did without.
SELECT round(n_t * diff::numeric) AS brought, round(n_t * diff_lo::numeric) AS at_least, round(n_t * diff_hi::numeric) AS at_most, round(n_c * diff::numeric) AS the_holdout_cost
FROM exp_analyze('2026-q4');

-- 6. The quarter is over. Whoever was held out is a subject like others, and gets what has won.
SELECT exp_end_holdout('2026-q4') ->> 'status' AS status;
SELECT exp_peek('one_page', id) AS variant, count(*) FROM users GROUP BY 1;

-- What it measured stays.
SELECT variant, assigned FROM exp_results('2026-q4');
