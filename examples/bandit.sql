-- Three banners for a sale of four days: let the data divide the new visitors.
--
-- There is no time to learn first and earn later. A bandit sends more of the newcomers to what seems better, and keeps a
-- floor for the others. It costs certainty: no winner is declared by itself, and the analysis compares within periods.

CREATE EXTENSION pg_experiment;

-- As a list, in this order: what is compared with is the variant named control, else the first.
SELECT exp_define('banner', '[{"key": "plain"}, {"key": "loud"}, {"key": "quiet"}]') AS created;
SELECT exp_define_metric('bought', 'conversion', 'purchase') AS created;
SELECT exp_add_metric('banner', 'bought', 'primary') AS added;

-- 1. On. Shares are computed every hour at most, none falls below a tenth.
SELECT exp_set_bandit('banner', 'bought', floor => 0.1) AS bandit;

-- 2. Visitors of an hour. Who has a banner keeps it; only newcomers follow the shares.
CREATE PROCEDURE hour(h integer, visitors integer) LANGUAGE sql AS $$
    SELECT exp_log_exposures('banner', ARRAY(SELECT 'h' || h || '-' || i FROM generate_series(1, visitors) AS i));
    SELECT exp_log_event(subject, 'purchase') FROM exp.enrolled
    WHERE experiment = 'banner' AND subject LIKE 'h' || h || '-%'
      AND exp_bucket('native', 'buys', subject) < CASE variant WHEN 'quiet' THEN 0.14 WHEN 'loud' THEN 0.09 ELSE 0.08 END;
    SELECT exp_aggregate();
$$;
CALL hour(1, 3000);

-- 3. pg_cron runs this every minute; it computes where an hour has passed.
SELECT done, remaining, error FROM exp_maintain('bandit');
SELECT variant, share, round(chance_to_be_best::numeric, 3) AS chance_to_be_best, round(mean::numeric, 3) AS mean, n FROM exp_bandit('banner');

CALL hour(2, 3000);
SELECT variant, count(*) FROM exp.enrolled WHERE experiment = 'banner' AND subject LIKE 'h2-%' GROUP BY 1 ORDER BY 1;

-- 4. The analysis knows that the split changed: arms are compared within each period. Read the warning.
SELECT variant, n_c, n_t, round(mean_c::numeric, 4) AS plain, round(mean_t::numeric, 4) AS treatment, round(diff_lo::numeric, 4) AS diff_lo,
       round(diff_hi::numeric, 4) AS diff_hi, warnings
FROM exp_analyze('banner');
SELECT population, observed, srm FROM exp_srm('banner');

-- 5. The sale is over: off, and people decide.
SELECT exp_set_bandit('banner', NULL) AS bandit;
SELECT exp_stop('banner', reason => 'the sale is over', winner => 'quiet') ->> 'winner' AS winner;
