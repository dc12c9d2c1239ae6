-- Anonymous visitors who log in: one person, one variant, counted once.
--
-- A visitor is known by a cookie, then logs in and is known by an account. Without care the person may see both variants and
-- is two subjects in the result. exp_merge_subject, in the transaction of the login, makes them one.

CREATE EXTENSION pg_experiment;

SELECT exp_define('hero', '{"control": 1, "video": 1}') AS created;
SELECT exp_define_metric('signed_up', 'conversion', 'sign_up') AS created;
SELECT exp_add_metric('hero', 'signed_up', 'primary') AS added;

CREATE TABLE session (cookie text PRIMARY KEY, account text);

-- 1. Ann looks at the page on her phone, not logged in.
SELECT variant FROM exp_log_exposure('hero', 'cookie-11');
INSERT INTO session VALUES ('cookie-11');

-- 2. She signs up. One transaction: the account, the merge, the event. If the sign-up fails, she was never merged.
BEGIN;
UPDATE session SET account = 'ann' WHERE cookie = 'cookie-11';
SELECT * FROM exp_merge_subject('cookie-11', 'ann');
SELECT exp_log_event('ann', 'sign_up', dedupe_key => 'sign_up') AS counts_in;
COMMIT;

-- From now on cookie and account are the same, for assignments and for events.
SELECT (exp_assign('hero', 'cookie-11')).variant AS by_cookie, (exp_assign('hero', 'ann')).variant AS by_account;
SELECT variant, assigned, subjects AS exposed FROM exp_results('hero');

-- 3. At work she meets the page before she logs in. The cookie is a new subject, and here it draws the other variant.
SELECT variant FROM exp_log_exposure('hero', 'cookie-26');
SELECT variant, assigned, subjects AS exposed FROM exp_results('hero');

SELECT * FROM exp_merge_subject('cookie-26', 'ann');

-- She has seen both. She counts once, for the variant she met first, and keeps that one on both devices.
SELECT (exp_assign('hero', 'cookie-26')).variant AS at_work, (exp_assign('hero', 'cookie-11')).variant AS on_the_phone;
SELECT variant, assigned, subjects AS exposed FROM exp_results('hero');

-- 4. A late event of the cookie, from a queue, is hers as well.
SELECT exp_log_event('cookie-26', 'sign_up', dedupe_key => 'sign_up') AS counts_again;
SELECT exp_log_event('cookie-26', 'newsletter') AS counts_in;
SELECT subject, event, count(*) FROM exp.event GROUP BY 1, 2 ORDER BY 2;

-- 5. A thousand visitors, of whom 300 log in: the counts are of persons, not of cookies.
SELECT count(*) FROM exp_log_exposures('hero', ARRAY(SELECT 'visitor-' || i FROM generate_series(1, 1000) AS i));
SELECT sum(subjects) AS exposed FROM exp_results('hero');

SELECT count(*) AS merged, count(*) FILTER (WHERE conflict) AS had_two_variants
FROM generate_series(1, 300) AS i, LATERAL exp_merge_subject('visitor-' || i, 'member-' || i % 200);

SELECT sum(subjects) AS exposed FROM exp_results('hero');

-- exp_analyze says so where people saw both: the warning `crossover`.
SELECT sum(exp_log_event('member-' || i, 'sign_up', dedupe_key => 'sign_up')) AS sign_ups FROM generate_series(1, 60) AS i;
SELECT count(*) AS experiments FROM exp_aggregate();
SELECT n_c, n_t, round(mean_c::numeric, 3) AS control, round(mean_t::numeric, 3) AS video, warnings FROM exp_analyze('hero');

-- 6. Who is who, and how to forget Ann: account, cookies, events, everything.
SELECT subject, known_as FROM exp.alias WHERE known_as = 'ann' ORDER BY subject;
SELECT relation, deleted FROM exp_erase_subject('cookie-11') WHERE deleted > 0;
SELECT count(*) AS left_of_ann FROM exp.alias WHERE known_as = 'ann';
