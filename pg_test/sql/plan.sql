-- Looking ahead: how long an experiment takes, and whether a metric keeps its promise.
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

-- from numbers alone, before there is a store
SELECT baseline, sd, traffic, effect, lift, n_control, n_treatment, total, duration_days, duration_weeks, day, day_n_control, round(mde::numeric, 9) AS mde, round(mde_lift::numeric, 9) AS mde_lift, warnings FROM exp_plan(baseline => 0.05, effect => 0.005, traffic => 10000, days => 3);
-- as exp_sample_size and exp_mde have it
SELECT p.n_control = s.n_control AND p.n_treatment = s.n_treatment AND p.total = s.total AS size, bool_and(p.mde = exp_mde(p.day_n_control, p.day_n_treatment, 10, 3)) AS mde, count(*), max(p.day) = 7 * p.duration_weeks AS to_the_end
FROM exp_plan(baseline => 10, sd => 3, effect => 0.2, traffic => 500) AS p, exp_sample_size(10, 0.2, 3) AS s GROUP BY p.n_control, p.n_treatment, p.total, s.n_control, s.n_treatment, s.total, p.duration_weeks;
-- without an effect the curve alone; a subject a week finds nothing
SELECT count(*), count(n_control) AS sizes, count(mde) AS mdes FROM exp_plan(baseline => 0.05, traffic => 1000);
SELECT count(*), count(mde) AS mdes, max(day_n_control) AS n FROM exp_plan(baseline => 0.05, traffic => 0.14);
-- years are cut
SELECT count(*), min(duration_weeks) > 52 AS long, min(warnings::text) FROM exp_plan(baseline => 0.05, effect => 0.0001, traffic => 10);
-- non-inferiority
SELECT DISTINCT n_control = (exp_sample_size(0.2, 0, margin => 0.02)).n_control AS size FROM exp_plan(baseline => 0.2, effect => 0, margin => 0.02, traffic => 100, days => 1);
SELECT DISTINCT n_control, duration_days, warnings FROM exp_plan(baseline => 0.2, effect => 0, traffic => 100, days => 1);
SELECT call, attempt('SELECT count(*) FROM exp_plan(' || call || ')') FROM (VALUES
    (''), ('baseline => 0.1'), ('traffic => 100'), ('baseline => 0, traffic => 1'), ('baseline => 1.5, traffic => 1'), ($$baseline => 'NaN', traffic => 1$$), ($$baseline => 'Infinity', sd => 1, traffic => 1$$), ('baseline => 1, sd => 0, traffic => 1'), ('baseline => 1, sd => -1, traffic => 1'),
    ('baseline => 0.1, traffic => 0'), ('baseline => 0.1, traffic => -5'), ($$baseline => 0.1, traffic => 'NaN'$$), ($$baseline => 0.1, traffic => 'Infinity'$$), ('baseline => 0.1, traffic => 1e300'), ('baseline => 0.1, traffic => 1, alpha => 0.5'), ('baseline => 0.1, traffic => 1, alpha => 0'),
    ('baseline => 0.1, traffic => 1, power => 1'), ('baseline => 0.1, traffic => 1, margin => -1'), ('baseline => 0.1, traffic => 1, days => 0'), ('baseline => 0.1, traffic => 1, days => 367'), ('baseline => 0.1, traffic => 1, effect => 0.95'), ($$baseline => 0.1, traffic => 1, effect => 'NaN'$$),
    ($$metric => 'm', baseline => 0.1, traffic => 1$$), ($$''$$), ($$'absent'$$), ($$scope => ''$$), ($$baseline => 0.1, sd => 1e-300, traffic => 1e15, days => 366$$), ($$baseline => 0.1, alpha => NULL, power => NULL, margin => NULL, days => NULL, traffic => 5$$)) AS c (call);

-- from an experiment: its control, its traffic, its smallest treatment
SELECT exp_define('e', '[{"key": "control", "weight": 2}, {"key": "b", "weight": 1}, {"key": "c", "weight": 1}]'), exp_define_metric('bought', 'conversion', 'order'), exp_define_metric('revenue', 'sum', 'order', cap => 100), exp_define_metric('basket', 'avg', 'order');
SELECT attempt($$SELECT count(*) FROM exp_plan('e')$$), attempt($$SELECT count(*) FROM exp_plan('e', baseline => 0.1)$$), attempt($$SELECT count(*) FROM exp_plan('e', 'bought')$$);
SELECT exp_add_metric('e', 'bought', 'primary'), exp_add_metric('e', 'revenue'), exp_add_metric('e', 'basket');
SELECT attempt($$SELECT count(*) FROM exp_plan('e')$$), attempt($$SELECT count(*) FROM exp_plan('e', traffic => 100)$$);
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(1, 2000) AS i));
SELECT sum(exp_log_event('s' || i, 'order', i % 29)) FROM generate_series(1, 2000, 5) AS i;
SELECT count(*) FROM exp_aggregate();
SELECT DISTINCT p.metric, p.control, p.variant, p.baseline = m.mean AS baseline, p.sd, p.traffic, p.n_control = 2 * p.n_treatment AS split FROM exp_plan('e', effect => 0.05) AS p JOIN exp_metric_moments('e', 'bought') AS m ON m.variant = 'control';
SELECT DISTINCT p.metric, p.baseline = m.mean AS baseline, abs(p.sd - sqrt(m.variance)) < 1e-12 AS sd, p.n_control, p.duration_days > 0 AS days FROM exp_plan('e', 'revenue') AS p JOIN exp_metric_moments('e', 'revenue') AS m ON m.variant = 'control';
-- a quotient's is that of the delta method
SELECT DISTINCT abs(p.baseline - a.mean_c) < 1e-12 AS baseline, abs(p.sd - sqrt(a.var_c)) < 1e-12 AS sd FROM exp_plan('e', 'basket') AS p, exp_analyze('e', 'basket') AS a;
-- what is given goes first
SELECT DISTINCT baseline, sd, traffic FROM exp_plan('e', 'revenue', baseline => 4, sd => 7, traffic => 50);
SELECT DISTINCT baseline, abs(p.sd - sqrt(m.variance)) < 1e-12 AS sd FROM exp_plan('e', 'revenue', baseline => 4) AS p JOIN exp_metric_moments('e', 'revenue') AS m ON m.variant = 'control';
SELECT attempt($$SELECT count(*) FROM exp_plan('e', 'absent')$$);
-- the scope's: everybody once
SELECT exp_define('f', '{"control": 1, "b": 1}');
SELECT count(*) FROM exp_assign_many('f', ARRAY(SELECT 's' || i FROM generate_series(1501, 2500) AS i));
SELECT DISTINCT traffic FROM exp_plan(baseline => 0.1);
-- since when it runs, and for two weeks at the most
UPDATE exp.experiment SET started_at = now() - interval '10 days' WHERE key = 'e';
SELECT DISTINCT round(traffic::numeric, 3) AS traffic FROM exp_plan('e');
UPDATE exp.experiment SET started_at = now() - interval '100 days' WHERE key = 'e';
UPDATE exp.assignment SET exposed_at = exposed_at - interval '20 days' WHERE experiment_id = (SELECT id FROM exp.experiment WHERE key = 'e') AND subject < 's15';
SELECT DISTINCT round(traffic::numeric, 3) = round((SELECT count(*) / 14.0 FROM exp.enrolled WHERE experiment = 'e' AND exposed_at > now() - interval '14 days'), 3) AS traffic FROM exp_plan('e');
-- of nobody there is no spread
SELECT exp_define('new', '{"control": 1, "b": 1}'), exp_add_metric('new', 'revenue', 'primary');
SELECT attempt($$SELECT count(*) FROM exp_plan('new', baseline => 4, traffic => 50)$$), attempt($$SELECT count(*) FROM exp_plan('new', baseline => 4, sd => 2, traffic => 50)$$);
SELECT exp_define('alone', '[{"key": "all"}]'), attempt($$SELECT count(*) FROM exp_plan('alone', baseline => 0.1, traffic => 5)$$);

-- A/A: the same values split at random
SELECT experiment, metric, subjects, runs, tested, rejected, rate, rate_lo < rate AND rate < rate_hi AS within, av_rejected <= rejected AS anytime, alpha, seed, warnings FROM exp_simulate_aa('bought', 400);
SELECT a.rejected = b.rejected AS same, c.rejected <> a.rejected OR c.av_rejected <> a.av_rejected OR c.rate <> a.rate AS others FROM exp_simulate_aa('revenue', 300) AS a, exp_simulate_aa('revenue', 300) AS b, exp_simulate_aa('revenue', 300, seed => 99) AS c;
-- it keeps its promise at the alpha that is asked for
SELECT alpha, rate_lo <= alpha AND alpha <= rate_hi AS kept, warnings FROM unnest(ARRAY[0.01, 0.05, 0.2]) AS wanted, exp_simulate_aa('revenue', 2000, alpha => wanted);
SELECT metric, tested, rate BETWEEN 0.02 AND 0.09 AS kept FROM exp_simulate_aa('basket', 500, key => 'e');
-- few who differ, unequal arms: the test is not what it says
-- less is better: not worse is not more
SELECT exp_define_metric('refunded', 'conversion', 'refund', objective => 'minimize'), exp_add_metric('e', 'refunded');
SELECT effect, n_control = (exp_sample_size(0.8, -effect, ratio => 2, margin => 0.02)).n_control AS size, warnings, mde < 0.02 AS mde FROM unnest(ARRAY[-0.01, 0, 0.01, 0.02]) AS given, exp_plan('e', 'refunded', effect => given, baseline => 0.2, traffic => 100000, margin => 0.02, days => 1);
SELECT n_control = (exp_sample_size(0.2, 0.01, ratio => 2)).n_control AS size, mde > 0 AS mde FROM exp_plan('e', 'refunded', effect => 0.01, baseline => 0.2, traffic => 100000, days => 1);
SELECT exp_define_metric('whale', 'sum', 'whale'), exp_add_metric('f', 'whale');
SELECT count(*) FROM exp_log_exposures('f', ARRAY(SELECT 's' || i FROM generate_series(1501, 2500) AS i));
SELECT sum(exp_log_event('s' || i, 'whale', 10 ^ (i % 5))) FROM generate_series(1501, 1520) AS i;
SELECT count(*) FROM exp_aggregate();
SELECT tested, rate > 0.1 AS broken, warnings FROM exp_simulate_aa('whale', 500, share => 0.02);
-- the experiment with the most subjects, or the one that is named
SELECT exp_add_metric('f', 'revenue');
SELECT count(*) FROM exp_aggregate();
SELECT (exp_simulate_aa('revenue', 1)).experiment, (exp_simulate_aa('revenue', 1, key => 'f')).experiment;
-- nothing to split
SELECT exp_define('g', '{"control": 1, "b": 1}'), exp_define_metric('nobody', 'avg', 'nobody'), exp_add_metric('g', 'nobody');
SELECT subjects, tested, rate, rate_lo, av_rate, warnings FROM exp_simulate_aa('nobody');
SELECT count(*) FROM exp_log_exposures('g', ARRAY['s1', 's2', 's3']);
SELECT subjects, tested, rate, rate_lo, av_rate, warnings FROM exp_simulate_aa('nobody', 10);
SELECT call, attempt('SELECT count(*) FROM exp_simulate_aa(' || call || ')') FROM (VALUES
    ('NULL'), ($$'absent'$$), ($$''$$), ($$'revenue', 0$$), ($$'revenue', -1$$), ($$'revenue', 100001$$), ($$'revenue', alpha => 0$$), ($$'revenue', alpha => 0.5$$), ($$'revenue', alpha => 'NaN'$$), ($$'revenue', share => 0$$), ($$'revenue', share => 1$$), ($$'revenue', share => 'NaN'$$),
    ($$'revenue', key => 'absent'$$), ($$'revenue', key => ''$$), ($$'revenue', key => 'g'$$), ($$'revenue', 1, seed => -9223372036854775808$$), ($$'revenue', 1, seed => NULL, alpha => NULL, share => NULL, key => NULL$$), ($$'revenue', scope => 'nowhere'$$)) AS c (call);
-- it ends when it is told to
SET statement_timeout = '300ms';
\set VERBOSITY sqlstate
SELECT count(*) FROM exp_simulate_aa('revenue', 100000);
\set VERBOSITY default
RESET statement_timeout;
