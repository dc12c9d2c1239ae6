-- Shares of new subjects that follow the data.
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
-- enrols and exposes subjects of a prefix, from one number to another
CREATE FUNCTION enrol(e text, prefix text, subjects int) RETURNS bigint LANGUAGE sql AS $$ SELECT count(variant) FROM exp_log_exposures(e, ARRAY(SELECT prefix || i FROM generate_series(1, subjects) AS i)) $$;
-- before there is a store, and of what there is not
SELECT * FROM exp_bandit('e');
SELECT attempt($$SELECT exp_set_bandit('e', 'bought')$$);
SELECT exp_init() = '6' AS made;
-- of a hundred of them in a variant, so many do something
CREATE FUNCTION act(e text, event text, prefix text, rates jsonb) RETURNS integer LANGUAGE sql AS $$
    SELECT exp_log_events((SELECT jsonb_agg(jsonb_build_object('subject', n.subject, 'event', event)) FROM exp.enrolled AS n
        WHERE n.experiment = e AND n.subject ~ ('^' || prefix || '\d+$') AND substr(n.subject, length(prefix) + 1)::int * 37 % 100 < (rates ->> n.variant)::int)) $$;
-- as an hour later
CREATE FUNCTION later() RETURNS TABLE (done bigint, remaining bigint, error text) LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM exp_aggregate();
    UPDATE exp.bandit SET due_at = now();
    RETURN QUERY SELECT m.done, m.remaining, m.error FROM exp_maintain('bandit') AS m;
END $$;
-- for each period, its shares, and those who are in it by the variant; every one has the variant that owns its bucket then
CREATE VIEW periods AS
    WITH period AS (
        SELECT p.experiment_id, e.key AS e, row_number() OVER (PARTITION BY p.experiment_id ORDER BY p.started_at) AS period, p.started_at, p.shares,
               lead(p.started_at, 1, 'infinity') OVER (PARTITION BY p.experiment_id ORDER BY p.started_at) AS ended_at, s.name || e.salt AS seed, length(s.name) AS bytes
        FROM exp.period AS p JOIN exp.experiment AS e ON e.id = p.experiment_id JOIN exp.scope AS s ON s.id = e.scope_id),
    line AS (
        SELECT p.*, v.key, v.variant, (p.shares ->> v.key)::float8 AS share, sum((p.shares ->> v.key)::float8) OVER (PARTITION BY p.experiment_id, p.period ORDER BY v.variant) AS ends
        FROM period AS p JOIN exp.variant AS v USING (experiment_id))
    SELECT l.e, l.period, l.key AS variant, l.share, count(a.*) AS subjects,
           bool_and(a.bucket >= l.ends - l.share - 1e-9 AND a.bucket < l.ends + 1e-9) AS by_the_shares
    FROM line AS l LEFT JOIN LATERAL (
        SELECT exp_bucket('native', l.bytes || ':' || l.seed, r.subject) AS bucket FROM exp.assignment AS r
        WHERE r.experiment_id = l.experiment_id AND r.variant = l.variant AND r.assigned_at >= l.started_at AND r.assigned_at < l.ended_at) AS a ON true
    GROUP BY l.e, l.period, l.variant, l.key, l.share ORDER BY l.e, l.period, l.variant;

SELECT exp_define_metric('bought', 'conversion', 'buy'), exp_define_metric('crashes', 'count', 'crash', objective => 'minimize'), exp_define_metric('spent', 'sum', 'buy');
SELECT exp_define('e', '{"a": 1, "b": 1, "c": 2}'), exp_add_metric('e', 'bought', 'primary');
SELECT (SELECT count(*) FROM exp_bandit('e')) AS off, (SELECT count(*) FROM exp_bandit('absent')) AS absent, (SELECT count(*) FROM exp_bandit(NULL)) AS unnamed, (SELECT count(*) FROM exp_bandit('e', 'nowhere')) AS nowhere;

-- what is refused, of which nothing is kept
SELECT exp_define('md5', '{"a": 1, "b": 1}', hash => 'growthbook_v2'), exp_define('one', '{"a": 1}'), exp_define('part', '{"a": 1, "b": 1}', coverage => 0.5), exp_define('ranges', '{"a": 1, "b": 1}'), exp_define('gone', '{"a": 1, "b": 1}'), exp_define('decided', '{"a": 1, "b": 1}'),
       exp_define('many', (SELECT jsonb_object_agg('v' || i, 1) FROM generate_series(1, 21) AS i));
SELECT exp_add_metric(e, 'bought', 'primary') FROM unnest(ARRAY['md5', 'one', 'part', 'ranges', 'gone', 'decided', 'many']) AS e;
SELECT exp_set_allocations('ranges', '[{"variant": "a", "start": 0, "end": 4999}, {"variant": "b", "start": 5000, "end": 9999}]') ->> 'status', exp_archive('gone') ->> 'status', exp_create_holdout('h', 0.1) ->> 'key', exp_set_winner_policy('decided', '{"mode": "automatic"}') ->> 'mode';
\pset format unaligned
\pset tuples_only on
SELECT call, attempt('SELECT exp_set_bandit' || call) FROM unnest(ARRAY[
    $$('absent', 'bought')$$, $$(NULL, 'bought')$$, $$('', 'bought')$$, $$('e', 'bought', scope => 'nowhere')$$, $$('e', 'bought', scope => '')$$, $$('e', 'absent')$$, $$('e', '')$$, $$('e', 'spent')$$,
    $$('md5', 'bought')$$, $$('one', 'bought')$$, $$('many', 'bought', 0.01)$$, $$('part', 'bought')$$, $$('ranges', 'bought')$$, $$('gone', 'bought')$$, $$('h', 'bought')$$, $$('decided', 'bought')$$,
    $$('e', 'bought', 0)$$, $$('e', 'bought', -0.1)$$, $$('e', 'bought', 0.34)$$, $$('e', 'bought', 0.6)$$, $$('e', 'bought', 'NaN')$$, $$('e', 'bought', 'infinity')$$,
    $$('e', 'bought', every => '4 minutes')$$, $$('e', 'bought', every => '-1 hour')$$, $$('e', 'bought', every => '1 month')$$, $$('e', 'bought', every => '366 days')$$,
    $$('e', 'bought', best_share => 0.49)$$, $$('e', 'bought', best_share => 1.01)$$, $$('e', 'bought', best_share => 'NaN')$$,
    $$('absent', NULL)$$, $$('h', NULL)$$]) AS call;
\pset format aligned
\pset tuples_only off
SELECT length(attempt(format('SELECT exp_set_bandit(%L, %L)', 'e', repeat('m', 1000000)))) < 2000 AS bounded, (SELECT count(*) FROM exp.bandit) AS kept;
SELECT exp_delete_experiment(e) FROM unnest(ARRAY['md5', 'one', 'part', 'ranges', 'gone', 'decided', 'many', 'h']) AS e;

-- on: the weights are in force until there is something to follow
SELECT exp_set_bandit('e', 'bought', 0.1) AS kept;
SELECT exp_set_bandit('e', 'bought', 0.1) = exp_set_bandit('e', 'bought', 0.1, NULL, NULL) AS same, exp_set_bandit('e', 'bought', floor => 1/3.0) ->> 'floor' AS a_third, exp_set_bandit('e', 'bought', 0.1, '90 minutes', 0.6) AS other;
SELECT variant, share, weight, chance_to_be_best, mean, n, since = (SELECT max(p.started_at) FROM exp.period AS p JOIN exp.experiment AS e ON e.id = p.experiment_id WHERE e.key = 'e') AS since, evaluated_at FROM exp_bandit('e');
SELECT enrol('e', 's', 400);
SELECT * FROM later();
SELECT variant, share, chance_to_be_best, mean, n, evaluated_at IS NOT NULL AS evaluated FROM exp_bandit('e');
SELECT act('e', 'buy', 's', '{"a": 10, "b": 12, "c": 30}');
CREATE TABLE before AS SELECT subject, variant FROM exp.enrolled WHERE experiment = 'e';
-- not aggregated yet: nothing is known; and not before it is due
UPDATE exp.bandit SET due_at = now();
SELECT done, remaining, error FROM exp_maintain('bandit');
SELECT FROM exp_aggregate();
SELECT done, remaining, error FROM exp_maintain('bandit');
SELECT count(*) AS periods FROM exp.period;
-- now
SELECT * FROM later();
SELECT variant, share, weight, round(chance_to_be_best::numeric, 6) AS chance, round(mean::numeric, 6) AS mean, n FROM exp_bandit('e');
SELECT sum(share) = 1 AS whole, min(share) >= 0.1 AS floor, round(sum(chance_to_be_best)::numeric, 9) AS chances, bool_and(since > evaluated_at - interval '1 minute') AS since FROM exp_bandit('e');
-- the same data: no other shares, no other period
SELECT * FROM later();
SELECT count(DISTINCT period) AS periods FROM periods WHERE e = 'e';
-- nobody's variant changes; whoever comes now falls as the shares say, and is told so before
SELECT count(*) AS moved FROM before AS b WHERE (exp_assign('e', b.subject)).variant <> b.variant OR exp_peek('e', b.subject) <> b.variant;
SELECT count(*) FILTER (WHERE peeked <> (exp_log_exposure('e', subject)).variant) AS otherwise FROM (SELECT 't' || i AS subject, exp_peek('e', 't' || i) AS peeked FROM generate_series(1, 600) AS i OFFSET 0) AS p;
SELECT period, variant, share, subjects, by_the_shares FROM periods WHERE e = 'e';
-- the split is expected as the shares were in each period
SELECT variants, observed, expected = (SELECT array_agg(n ORDER BY variant) FROM (SELECT p.variant, sum(p.share * t.n) AS n FROM periods AS p JOIN (SELECT period, sum(subjects) AS n FROM periods WHERE e = 'e' GROUP BY 1) AS t USING (period) WHERE p.e = 'e' GROUP BY 1) AS x) AS by_period, p_value > 0.001 AS fine FROM exp_srm('e') WHERE population = 'exposed';
-- audited, with what was found
SELECT action, before, after - 'found' AS after, after -> 'found' -> 'c' ? 'chance' AS found FROM exp_audit('e') WHERE after ? 'shares' OR after ? 'bandit' ORDER BY id;
-- the analysis compares within periods: by hand
SELECT act('e', 'buy', 't', '{"a": 40, "b": 40, "c": 42}');
SELECT FROM exp_aggregate();
WITH value AS (
    SELECT a.variant, 1 + (a.assigned_at >= (SELECT max(started_at) FROM exp.period WHERE experiment_id = a.experiment_id))::int AS period, (EXISTS (SELECT FROM exp.event AS v WHERE v.subject = a.subject))::int AS y
    FROM exp.enrolled AS n JOIN exp.assignment AS a ON a.subject = n.subject AND a.experiment_id = (SELECT id FROM exp.experiment WHERE key = 'e') WHERE n.experiment = 'e'),
mean AS (
    SELECT v.key, period, avg(y) AS mean, count(*) AS n, var_samp(y) AS var FROM value JOIN exp.variant AS v ON v.variant = value.variant AND v.experiment_id = (SELECT id FROM exp.experiment WHERE key = 'e') GROUP BY 1, 2),
pair AS (
    -- of fewer than 100 the variance is at least that of both
    SELECT t.key, t.mean - c.mean AS diff, c.n + t.n AS n, sum(c.n + t.n) OVER (PARTITION BY t.key) AS total,
           CASE WHEN t.n < 100 THEN greatest(t.var, both_arms) ELSE t.var END / t.n + CASE WHEN c.n < 100 THEN greatest(c.var, both_arms) ELSE c.var END / c.n AS square
    FROM mean AS t JOIN mean AS c ON c.key = 'a' AND c.period = t.period, LATERAL (SELECT ((t.n - 1) * t.var + (c.n - 1) * c.var) / (t.n + c.n - 2)) AS b (both_arms) WHERE t.key <> 'a'),
hand AS (SELECT key, sum(n / total * diff) AS diff, sqrt(sum(n * n / total / total * square)) AS se FROM pair GROUP BY 1)
SELECT x.variant, round(x.diff::numeric, 6) AS diff, abs(x.diff - h.diff) < 1e-12 AS by_hand, abs(x.se / h.se - 1) < 1e-12 AS se, 'allocation_changed' = ANY (x.warnings) AS warned
FROM exp_analyze('e', 'bought') AS x JOIN hand AS h ON h.key = x.variant ORDER BY 1;
-- so does the bandit: its means are those of all subjects together, not pooled
SELECT * FROM later();
SELECT variant, share, round(chance_to_be_best::numeric, 6) AS chance, round(mean::numeric, 6) AS mean, n FROM exp_bandit('e');
SELECT n.variant, round(avg((EXISTS (SELECT FROM exp.event AS v WHERE v.subject = n.subject))::int), 6) AS pooled FROM exp.enrolled AS n WHERE experiment = 'e' GROUP BY 1 ORDER BY 1;

-- what would change who gets what beside it
\pset format unaligned
\pset tuples_only on
SELECT call, attempt('SELECT ' || call) FROM unnest(ARRAY[
    $$exp_define('e', '{"a": 1, "b": 1, "c": 1}')$$, $$exp_define('e', '{"a": 1, "b": 1, "c": 2}')$$, $$exp_define('e', hash => 'growthbook_v2')$$, $$exp_define('e', coverage => 0.5)$$, $$exp_update('e', '{"coverage": 0.5}')$$, $$exp_update('e', '{"coverage": 1}') ->> 'coverage'$$,
    $$exp_set_allocations('e', '[{"variant": "a", "start": 0, "end": 99}]')$$, $$exp_add_variant('e', '{"key": "d", "start": 0, "end": 99}')$$, $$exp_add_variant('e', '{"key": "d", "weight": 1}')$$,
    $$exp_set_winner_policy('e', '{"mode": "automatic"}')$$, $$exp_set_winner_policy('e', '{"mode": "anytime"}')$$, $$exp_set_winner_policy('e', '{}') ->> 'mode'$$]) AS call;
\pset format aligned
\pset tuples_only off
-- a person may still decide
SELECT gate, passed, detail FROM exp_evaluate_winner('e') WHERE gate IN ('split', 'decision');

-- while nobody is assigned, variants may be others: their weights are in force
SELECT exp_define('young', '{"a": 1, "b": 1}'), exp_add_metric('young', 'crashes'), exp_set_bandit('young', 'crashes', 0.05, best_share => 1) ->> 'metric', exp_define('young', '{"a": 1, "b": 3}');
UPDATE exp.bandit SET shares = '{"a": 0.9, "b": 0.1}' WHERE metric = 'crashes';
SELECT attempt($$SELECT exp_define('young', '{"a": 1}')$$) AS one;
SELECT exp_add_variant('young', '{"key": "c", "weight": 4}') ->> 'key' AS added;
SELECT variant, share, weight, n FROM exp_bandit('young');
SELECT attempt($$SELECT exp_define('young', (SELECT jsonb_object_agg('v' || i, 1) FROM generate_series(1, 21) AS i))$$) AS many, exp_define('young', '{"a": 1, "b": 1}');
-- less is better; two variants, all of the draws to the best
SELECT enrol('young', 'y', 300), act('young', 'crash', 'y', '{"a": 30, "b": 10}');
SELECT * FROM later();
SELECT variant, share, round(chance_to_be_best::numeric, 6) AS chance, round(mean::numeric, 6) AS mean, n FROM exp_bandit('young');
-- at a half, of two each has a half, whatever is known
SELECT exp_set_bandit('young', 'crashes') ->> 'best_share' AS best_share;
SELECT variant, share, chance_to_be_best FROM exp_bandit('young');
SELECT * FROM later();
SELECT variant, share, round(chance_to_be_best::numeric, 6) AS chance FROM exp_bandit('young');

-- of what does not run nothing is computed; shares stay as they are
SELECT exp_set_bandit('young', 'crashes', best_share => 1) ->> 'best_share' AS best_share, exp_pause('young') ->> 'status' AS paused;
SELECT * FROM later();
SELECT evaluated_at IS NULL AS waits FROM exp.bandit WHERE metric = 'crashes';
SELECT exp_stop('young', 'enough') ->> 'status' AS stopped;
SELECT * FROM later();
SELECT exp_start('young') ->> 'status' AS started;
SELECT * FROM later();
SELECT variant, share FROM exp_bandit('young');

-- a metric that it is not judged by any more: said, and no harm to others
SELECT exp_remove_metric('young', 'crashes'), enrol('e', 'u', 40), act('e', 'buy', 'u', '{"a": 10, "b": 90, "c": 0}');
SELECT * FROM later();
SELECT e.key, b.error FROM exp.bandit AS b JOIN exp.experiment AS e ON e.id = b.experiment_id ORDER BY 1;
SELECT variant, share FROM exp_bandit('young');
SELECT exp_add_metric('young', 'crashes');
SELECT FROM exp_aggregate();
SELECT * FROM later();
SELECT count(error) AS errors FROM exp.bandit;

-- forgotten and merged subjects leave their periods
SELECT exp_forget_subject('e', 't1'), exp_forget_subject('e', 's1');
SELECT exp_merge_subject('t2', 't3'), exp_merge_subject('s2', 'u4');
SELECT sum(subjects) = (SELECT count(*) FROM exp.enrolled WHERE experiment = 'e') AS all_there FROM periods WHERE e = 'e';
SELECT invariant, ok, detail FROM exp_doctor() WHERE NOT ok OR invariant LIKE 'bandits%';

-- inherited: one experiment, one bandit, of the scope that it belongs to
SELECT exp_create_scope('shop', 'global') ->> 'scope' AS scope, exp_update('e', '{"inherit": true}') ->> 'inherit' AS inherit;
SELECT (SELECT count(*) FROM exp_bandit('e', 'shop')) AS rows, attempt($$SELECT exp_set_bandit('e', 'bought', scope => 'shop')$$), exp_peek('e', 'x', scope => 'shop') = exp_peek('e', 'x') AS same;

-- off: the weights again, from now on
SELECT exp_set_bandit('e', NULL) AS off, exp_set_bandit('e', NULL) AS again;
SELECT (SELECT count(*) FROM exp_bandit('e')) AS rows, enrol('e', 'w', 200);
SELECT variant, share, subjects, by_the_shares FROM periods WHERE e = 'e' AND period = (SELECT max(period) FROM periods WHERE e = 'e');
SELECT before, after FROM exp_audit('e') ORDER BY id DESC LIMIT 1;
SELECT exp_update('e', '{"coverage": 0.5}') ->> 'coverage' AS coverage;

-- what upkeep finds wrong
UPDATE exp.bandit SET shares = '{"a": 0.7, "b": 0.2}' WHERE metric = 'crashes';
SELECT detail, repair FROM exp_doctor() WHERE invariant LIKE 'bandits%';
UPDATE exp.bandit SET shares = '{"a": 1}' WHERE metric = 'crashes';
SELECT detail FROM exp_doctor() WHERE invariant LIKE 'bandits%';
SELECT exp_set_bandit('young', NULL), (SELECT ok FROM exp_doctor() WHERE invariant LIKE 'bandits%') AS repaired;

-- admin sets, reader reads
CREATE ROLE regress_reader;
CREATE ROLE regress_admin;
SELECT exp_grant('regress_reader', 'reader', 'global'), exp_grant('regress_admin', 'admin', 'global');
SET ROLE regress_reader;
SELECT count(*) FROM exp_bandit('young');
SELECT attempt($$SELECT exp_set_bandit('young', 'crashes')$$);
SET ROLE regress_admin;
SELECT exp_set_bandit('young', 'crashes') ->> 'metric' AS metric;
RESET ROLE;
SELECT exp_revoke('regress_reader', 'reader', 'global'), exp_revoke('regress_admin', 'admin', 'global');
DROP ROLE regress_reader, regress_admin;

-- it goes with the experiment
SELECT exp_delete_experiment('young', 1000) > 0 AS deleted, exp_define('young', '{"a": 1, "b": 1}');
SELECT (SELECT error IS NULL FROM exp_maintain('deletes')) AS drained, (SELECT count(*) FROM exp_bandit('young')) AS rows;
SELECT count(*) FROM exp.bandit;
