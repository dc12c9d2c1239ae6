-- Release a feature in steps: 5 %, then 50 %, then everybody, and take it back if it breaks something.
--
-- A new search is ready. Nobody expects more sales of it this week; what matters is that it fails no more often than
-- the old one. So the metric is a guardrail: it must not get worse.

CREATE EXTENSION pg_experiment;

-- The application's users. (Made up, and the same at every run: exp_bucket is a hash with an answer in [0, 1).)
CREATE TABLE users AS SELECT 'user-' || i AS id FROM generate_series(1, 40000) AS i;

-- 1. Two variants, of which each gets half of whoever is enrolled. Enrolled is one in twenty: 2.5 % get the new search,
--    2.5 % are watched as the control, 95 % are not in it and see the old one.
SELECT exp_define('new_search', '{"off": 1, "on": 1}', coverage => 0.05) AS created;

-- What must not get worse: the share of users with a failed search, by one point (0.01) at most.
SELECT exp_define_metric('failed_search', 'conversion', 'search_failed', objective => 'minimize') AS created;
SELECT exp_add_metric('new_search', 'failed_search', 'guardrail', margin => 0.01) AS added;

-- The application asks at each search, and logs what the user saw with it. Whoever is not enrolled gets NULL: the old one.
CREATE VIEW searched AS
SELECT x.* FROM (SELECT array_agg(id) AS ids FROM users) AS u, LATERAL exp_log_exposures('new_search', u.ids) AS x;

SELECT variant, reason, count(*) FROM searched GROUP BY 1, 2 ORDER BY 1;

-- Some searches fail: 2 in 100 users of either.
CREATE PROCEDURE searches_fail(who text) LANGUAGE sql AS $$
    SELECT exp_log_event(subject, 'search_failed', dedupe_key => 'failed')
    FROM exp.enrolled
    WHERE experiment = 'new_search' AND exp_bucket('native', who, subject) < 0.02;
$$;
CALL searches_fail('monday');

-- 2. The first look. exp_aggregate() folds the events; with pg_cron it is done every minute.
SELECT count(*) AS experiments FROM exp_aggregate();

SELECT metric, variant, n_c, n_t, round(mean_c::numeric, 4) AS off, round(mean_t::numeric, 4) AS "on", decision
FROM exp_analyze('new_search');

-- About a thousand users in an arm is too few to be sure of one point; it is enough to see that nothing is on fire.
-- 3. Up to a half. Who has a variant keeps it: growing the coverage moves nobody.
CREATE TABLE on_monday AS SELECT subject, variant FROM exp.enrolled WHERE experiment = 'new_search';

SELECT exp_update('new_search', '{"coverage": 0.5}') ->> 'coverage' AS coverage;

SELECT count(variant) AS in_it, count(*) FILTER (WHERE is_new) AS new FROM searched;

SELECT count(*) AS before, count(*) FILTER (WHERE exp_peek('new_search', subject) = variant) AS same_now FROM on_monday;

CALL searches_fail('tuesday');
SELECT count(*) AS experiments FROM exp_aggregate();

-- 4. Is the guardrail intact? The share that failed, and how much worse the new search may be at the most: the upper
--    end of the interval that holds however often one looks, against the margin of 0.01.
SELECT n_t, round(mean_c::numeric, 4) AS off, round(mean_t::numeric, 4) AS "on", round(diff::numeric, 4) AS diff,
       round(av_diff_hi::numeric, 4) AS worse_by_at_most,
       av_diff_hi < 0.01 AS within_the_margin, srm_seq_p > 0.01 AS split_is_sound
FROM exp_analyze('new_search', 'failed_search');

-- 5. All of them are enrolled: half have the new search, half are the control.
SELECT exp_update('new_search', '{"coverage": 1}') ->> 'coverage' AS coverage;

SELECT variant, count(*), count(*) FILTER (WHERE is_new) AS new FROM searched GROUP BY 1 ORDER BY 1;

CALL searches_fail('wednesday');
SELECT count(*) AS experiments FROM exp_aggregate();

SELECT n_c, n_t, round(diff::numeric, 4) AS diff, round(av_diff_hi::numeric, 4) AS worse_by_at_most,
       av_diff_hi < 0.01 AS within_the_margin
FROM exp_analyze('new_search', 'failed_search');

-- 6. Now everybody gets it, also who was the control. Had it gone wrong, the same call without a winner is the way back:
--    exp_stop('new_search', 'searches fail'), and everybody has the old one with the next statement.
SELECT d ->> 'status' AS status, d ->> 'winner' AS winner, d ->> 'serve' AS serve
FROM exp_stop('new_search', reason => 'no more failures than before', winner => 'on', serve => 'winner') AS d;

SELECT exp_peek('new_search', id) AS variant, count(*) FROM users GROUP BY 1;

-- What happened, for whoever asks in a year.
SELECT action, before ->> 'coverage' AS coverage_before, after ->> 'coverage' AS coverage_after, reason
FROM exp_audit('new_search') WHERE after ? 'coverage' OR reason IS NOT NULL ORDER BY id;
