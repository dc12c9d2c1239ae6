-- What the numbers of an experiment say: exp_analyze is exp_compare on each metric's moments, and what is wrong with them.
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

-- before there is a store, and of what there is not
SELECT count(*) FROM exp_analyze('e');
SELECT exp_define('e', '[{"key": "b"}, {"key": "control"}, {"key": "a"}]');
SELECT count(*) FROM exp_analyze('e');
SELECT count(*) FROM exp_analyze('absent');
SELECT count(*) FROM exp_analyze(NULL);
SELECT count(*) FROM exp_analyze('e', scope => 'nowhere');

-- arguments: one clear error each
SELECT call, attempt('SELECT count(*) FROM exp_analyze(' || call || ')') FROM (VALUES
    ($$'e', 'absent'$$), ($$'e', ''$$), ($$''$$), ($$'e', method => 'bayes'$$), ($$'e', method => ''$$), ($$'e', correction => 'none'$$), ($$'e', correction => ''$$), ($$'e', population => 'everybody'$$),
    ($$'e', by => ''$$), ($$'e', by => repeat('a', 300)$$), ($$'e', by => E'a\nb'$$), ($$'e', scope => ''$$), ($$'absent', method => 'nonsense'$$), ($$NULL, population => 'nobody'$$),
    ($$'e', method => NULL, cuped => NULL, correction => NULL, by => NULL, as_of => NULL, population => NULL, scope => NULL$$), ($$'e', as_of => 'infinity'$$), ($$'e', as_of => '-infinity'$$),
    ($$'e', by => '"; DROP TABLE exp.event; --'$$), ($$'e', '%'$$)) AS c (call);

-- every kind; the control is the variant of that name, wherever it stands
SELECT exp_define_metric('orders', 'count', 'order'), exp_define_metric('revenue', 'sum', 'order'), exp_define_metric('basket', 'avg', 'order'), exp_define_metric('bought', 'conversion', 'order'),
       exp_define_metric('per_visit', 'rate', numerator => 'order', denominator => 'visit'), exp_define_metric('visits', 'count', 'visit'), exp_define_metric('revenue_per_visit', 'ratio', numerator => 'revenue', denominator => 'visits'),
       exp_define_metric('capped', 'sum', 'order', cap => 12), exp_define_metric('winsorised', 'sum', 'order', cap_percentile => 0.95), exp_define_metric('returns', 'count', 'return', objective => 'minimize');
SELECT count(exp_add_metric('e', m, CASE m WHEN 'bought' THEN 'primary' WHEN 'returns' THEN 'guardrail' ELSE 'secondary' END)) FROM unnest(ARRAY['orders', 'revenue', 'basket', 'bought', 'per_visit', 'visits', 'revenue_per_visit', 'capped', 'winsorised', 'returns']) AS m;
-- nobody is there
SELECT metric, variant, control, role, n_c, n_t, mean_c, p_value, chance_to_win, srm_p, decision, reasons, warnings, mature FROM exp_analyze('e') ORDER BY metric, variant LIMIT 6;
SELECT sum(exp_log_event('s' || i, 'order', i % 17, ts => now() - interval '3 days')) AS counted FROM generate_series(1, 3000) AS i WHERE i % 3 > 0;
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(1, 3000) AS i), ARRAY(SELECT jsonb_build_object('country', (ARRAY['DE', 'FR', 'AT'])[1 + i % 3], 'device', jsonb_build_object('os', i % 2)) FROM generate_series(1, 3000) AS i));
SELECT sum(exp_log_event('s' || i, 'order', i % 17 + n)) AS counted FROM generate_series(1, 3000) AS i, generate_series(1, 2) AS n WHERE i % (2 * n) = 1;
SELECT sum(exp_log_event('s' || i, 'visit')) AS counted FROM generate_series(1, 3000) AS i, generate_series(1, 3) AS n WHERE i % n = 0;
SELECT sum(exp_log_event('s' || i, 'return')) AS counted FROM generate_series(1, 3000, 40) AS i;
-- not aggregated yet
SELECT DISTINCT as_of, warnings @> '{stale_aggregation}' AS stale, decision FROM exp_analyze('e');
SELECT count(*) FROM exp_aggregate();
SELECT count(*), bool_and(as_of = (SELECT max(aggregated_at) FROM exp.aggregation)) AS as_of, count(*) FILTER (WHERE warnings @> '{stale_aggregation}') AS stale FROM exp_analyze('e');

-- each row is exp_compare on the moments, as a whole
CREATE VIEW arm AS
SELECT metric, variant, CASE WHEN kind = 'conversion' THEN moments - '{mean_x,m2_x,cxy}'::text[] ELSE moments END AS moments, moments AS all_moments,
       CASE kind WHEN 'conversion' THEN 'proportion' WHEN 'count' THEN 'mean' WHEN 'sum' THEN 'mean' ELSE 'ratio' END AS kind, objective
FROM exp_metric_moments('e') JOIN exp_list_metrics('e') USING (metric);
CREATE VIEW unlike AS
SELECT a.metric, a.variant, f.name, to_jsonb(a.a) -> f.name AS given, f.value AS expected
FROM (SELECT a, a.metric, a.variant, c.objective, c.moments AS control, t.moments AS treatment, CASE WHEN a.cuped_theta IS NULL THEN c.kind ELSE 'cuped' END AS kind
      FROM exp_analyze('e') AS a JOIN arm AS c ON c.metric = a.metric AND c.variant = 'control' JOIN arm AS t ON t.metric = a.metric AND t.variant = a.variant OFFSET 0) AS a,
LATERAL exp_compare(a.control, a.treatment, a.kind) AS x, LATERAL jsonb_each(to_jsonb(x)) AS f (name, value)
WHERE to_jsonb(a.a) -> f.name IS DISTINCT FROM f.value
  -- what is of all rows together, of the capped, and turned round where less is better
  AND f.name NOT IN ('p_adjusted', 'share_capped', 'warnings') AND NOT (a.objective = 'minimize' AND f.name IN ('chance_to_win', 'expected_loss_ship', 'expected_loss_keep', 'cred_lo', 'cred_hi', 'decision', 'reasons'));
SELECT * FROM unlike;
SELECT experiment, metric, variant, control, role, n_c, n_t, round(mean_c::numeric, 6) AS mean_c, round(mean_t::numeric, 6) AS mean_t, round(p_value::numeric, 6) AS p_value, round(p_adjusted::numeric, 6) AS p_adjusted, round(cuped_theta::numeric, 6) AS theta, round(share_capped::numeric, 6) AS capped, decision, reasons, warnings FROM exp_analyze('e');
-- and would differ if anything were another
SELECT count(*) > 0 AS found FROM exp_analyze('e', cuped => false) AS a JOIN exp_analyze('e') AS b USING (metric, variant) WHERE a.mean_c <> b.mean_c OR a.p_value <> b.p_value;
SELECT a.variant, a.mean_c = m.mean AS is_raw, a.cuped_theta FROM exp_analyze('e', 'revenue', cuped => false) AS a, exp_metric_moments('e', 'revenue') AS m WHERE m.variant = a.control;
-- a proportion is adjusted where that is asked for, a quotient never
SELECT metric, variant, cuped_theta IS NOT NULL AS adjusted, warnings FROM exp_analyze('e', cuped => true) WHERE metric IN ('bought', 'basket');
SELECT to_jsonb(a) -> 'mean_t' = to_jsonb(x) -> 'mean_t' AS mean, to_jsonb(a) -> 'p_value' = to_jsonb(x) -> 'p_value' AS p FROM exp_analyze('e', 'bought', cuped => true) AS a JOIN arm AS c ON c.metric = 'bought' AND c.variant = 'control' JOIN arm AS t ON t.metric = 'bought' AND t.variant = a.variant, LATERAL exp_compare(c.all_moments, t.all_moments, 'cuped') AS x;
-- one metric alone says what it says among all
SELECT count(*) FROM (SELECT to_jsonb(a) FROM exp_analyze('e', 'revenue') AS a EXCEPT SELECT to_jsonb(a) FROM exp_analyze('e') AS a) AS d;
-- the interval of the lift
SELECT l.method, count(*) FILTER (WHERE a.lift_lo IS DISTINCT FROM x.lift_lo OR a.av_lift_hi IS DISTINCT FROM x.av_lift_hi) AS unlike, count(DISTINCT a.lift_lo) FROM unnest(ARRAY['fieller', 'delta', 'log']) AS l (method), exp_analyze('e', 'visits', l.method) AS a JOIN arm AS c ON c.metric = 'visits' AND c.variant = 'control' JOIN arm AS t ON t.metric = 'visits' AND t.variant = a.variant, LATERAL exp_compare(c.moments, t.moments, lift => l.method) AS x GROUP BY 1 ORDER BY 1;
-- p-values are adjusted over the treatments and metrics of a role
SELECT m.method, role, exp_adjust(array_agg(p_value ORDER BY metric, variant), m.method) = array_agg(p_adjusted ORDER BY metric, variant) AS adjusted, count(*) FROM unnest(ARRAY['holm', 'hochberg', 'bh', 'by', 'bonferroni']) AS m (method), exp_analyze('e', correction => m.method) AS a GROUP BY 1, 2 ORDER BY 1, 2;
-- the share of the capped is that of both arms
SELECT a.metric, a.variant, a.share_capped = ((c.all_moments ->> 'capped')::float8 + (t.all_moments ->> 'capped')::float8) / (a.n_c + a.n_t) AS share FROM exp_analyze('e') AS a JOIN arm AS c ON c.metric = a.metric AND c.variant = 'control' JOIN arm AS t ON t.metric = a.metric AND t.variant = a.variant WHERE a.share_capped IS NOT NULL ORDER BY 1, 2;
-- the split is that of exp_srm
SELECT DISTINCT a.srm_p = s.p_value AS p, a.srm_seq_p = s.seq_p_value AS seq_p, a.warnings @> '{srm}' AS warned FROM exp_analyze('e') AS a, exp_srm('e') AS s WHERE s.population = 'exposed';

-- by an attribute of the context at assignment, by name or by path; whoever has none is NULL
SELECT segment, variant, n_c, n_t, round(mean_c::numeric, 6) AS mean_c, round(mean_t::numeric, 6) AS mean_t FROM exp_analyze('e', 'revenue', cuped => false, by => 'country');
SELECT s.segment, count(*) FILTER (WHERE abs(s.mean_t - w.mean) > 1e-12 OR s.n_t <> w.n) AS unlike FROM exp_analyze('e', 'revenue', cuped => false, by => 'country') AS s
JOIN (SELECT a.context ->> 'country' AS segment, v.key AS variant, count(*) AS n, sum(coalesce(o.y, 0)) / count(*) AS mean FROM exp.assignment AS a JOIN exp.variant AS v USING (experiment_id, variant) LEFT JOIN exp.outcome AS o ON o.subject = a.subject AND o.experiment_id = a.experiment_id AND o.metric_id = (SELECT id FROM exp.metric WHERE metric = 'revenue') WHERE a.experiment_id = (SELECT id FROM exp.experiment WHERE key = 'e') GROUP BY 1, 2) AS w USING (segment, variant) GROUP BY 1 ORDER BY 1;
SELECT segment, variant, n_c, n_t, srm_p IS NOT NULL AS srm FROM exp_analyze('e', 'bought', by => 'device.os');
SELECT DISTINCT segment, n_c FROM exp_analyze('e', 'bought', by => 'absent');
SELECT DISTINCT segment FROM exp_analyze('e', 'bought', by => 'device') ORDER BY 1;
SELECT role, exp_adjust(array_agg(p_value ORDER BY segment, variant)) = array_agg(p_adjusted ORDER BY segment, variant) AS adjusted, count(*) FROM exp_analyze('e', by => 'country') AS a WHERE metric = 'bought' GROUP BY 1;
-- as rules look it up: a place in an array is none
SELECT exp_define('paths', '{"control": 1, "b": 1}'), exp_add_metric('paths', 'orders', 'primary');
SELECT count(*) FROM exp_log_exposures('paths', ARRAY(SELECT 'p' || i FROM generate_series(1, 40) AS i), ARRAY(SELECT (ARRAY['{"n": {"l": [1]}}', '{"n": {"l": {"0": 2}}}', '{"n.l.0": 3, "n": {"l": {"0": 4}}}', '{}'])[1 + i % 4]::jsonb || '{"q": {"\"": {"$": "quoted"}}}' FROM generate_series(1, 40) AS i));
SELECT segment, n_c + n_t AS n FROM exp_analyze('paths', by => 'n.l.0') ORDER BY 1;
SELECT segment, n_c + n_t AS n FROM exp_analyze('paths', by => 'q.".$') ORDER BY 1;
SELECT DISTINCT segment FROM unnest(ARRAY['.', '..', 'n.', '.l', 'n.*', 'n.l.$', '$.n']) AS b, exp_analyze('paths', by => b);
-- too many values: the largest ones
SELECT exp_define('many', '{"control": 1, "b": 1}'), exp_add_metric('many', 'orders', 'primary');
SELECT count(*) FROM exp_log_exposures('many', ARRAY(SELECT 's' || i FROM generate_series(1, 600) AS i), ARRAY(SELECT jsonb_build_object('shop', least(i / 3, 150)) FROM generate_series(1, 600) AS i));
SELECT count(DISTINCT segment), count(*), bool_or(segment = '150') AS largest, bool_and(warnings @> '{segments_omitted}') AS warned, max(n_c + n_t) FROM exp_analyze('many', by => 'shop');

-- as of a time, and of the assigned: computed from the events
SELECT count(exp_assign('e', 'late' || i)) FROM generate_series(1, 300) AS i;
SELECT sum(exp_log_event('late' || i, 'order', 50)) FROM generate_series(1, 300) AS i;
SELECT count(*) FROM exp_aggregate();
SELECT * FROM unlike;
CREATE FUNCTION figures(a jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT a - '{as_of,warnings,srm_p,srm_seq_p,mature}'::text[] $$;
SELECT count(*) FROM (SELECT figures(to_jsonb(a)) FROM exp_analyze('e', as_of => now()) AS a EXCEPT SELECT figures(to_jsonb(a)) FROM exp_analyze('e') AS a) AS d;
SELECT count(*) FROM (SELECT figures(to_jsonb(a)) FROM exp_analyze('e', as_of => 'infinity') AS a EXCEPT SELECT figures(to_jsonb(a)) FROM exp_analyze('e') AS a) AS d;
SELECT DISTINCT n_c, n_t, mean_c, decision, as_of, warnings FROM exp_analyze('e', as_of => '2020-01-01 00:00Z') AS a WHERE metric IN ('revenue', 'bought');
SELECT metric, variant, a.n_c + a.n_t > b.n_c + b.n_t AS more_subjects, a.mean_t > b.mean_t AS more, a.n_t - b.n_t = (SELECT count(*) FROM exp.enrolled AS l WHERE experiment = 'e' AND l.variant = a.variant AND exposed_at IS NULL) AS the_assigned
FROM exp_analyze('e', 'revenue', cuped => false, population => 'assigned') AS a JOIN exp_analyze('e', 'revenue', cuped => false) AS b USING (metric, variant);
-- half of them were exposed two hours before the others
UPDATE exp.assignment SET exposed_at = exposed_at - interval '2 hours', assigned_at = assigned_at - interval '2 hours' WHERE experiment_id = (SELECT id FROM exp.experiment WHERE key = 'e') AND hashtext(subject) % 2 = 0;
SELECT variant, a.n_c + a.n_t AS n, a.n_t = (SELECT count(*) FROM exp.enrolled AS l WHERE experiment = 'e' AND l.variant = a.variant AND exposed_at <= now() - interval '1 hour') AS right FROM exp_analyze('e', 'visits', as_of => now() - interval '1 hour') AS a;
SELECT DISTINCT mean_t FROM exp_analyze('e', 'visits', as_of => now() - interval '1 hour');

-- decisions: one metric alone; less is better; a guardrail; a split gone wrong
SELECT exp_define('d', '{"control": 1, "b": 1}'), exp_define_metric('good', 'conversion', 'good'), exp_define_metric('bad', 'conversion', 'bad', objective => 'minimize');
SELECT exp_add_metric('d', 'good', 'primary'), exp_add_metric('d', 'bad', 'secondary');
SELECT count(*) FROM exp_log_exposures('d', ARRAY(SELECT 'd' || i FROM generate_series(1, 2000) AS i));
SELECT count(exp_log_event(subject, m)) FROM exp.enrolled, unnest(ARRAY['good', 'bad']) AS m WHERE experiment = 'd' AND abs(hashtext(subject)) % 10 < CASE variant WHEN 'b' THEN 4 ELSE 2 END;
SELECT count(*) FROM exp_aggregate();
SELECT metric, role, lift > 0 AS more, chance_to_win > 0.9 AS better, decision, reasons FROM exp_analyze('d');
SELECT exp_add_metric('d', 'bad', 'guardrail');
SELECT metric, role, decision, reasons FROM exp_analyze('d');
SELECT metric, role, decision, reasons FROM exp_analyze('d', 'good');
SELECT exp_add_metric('d', 'bad', 'guardrail', margin => 0.5);
SELECT metric, role, decision, reasons FROM exp_analyze('d');
SELECT exp_define_metric('rare', 'conversion', 'rare'), exp_add_metric('d', 'rare', 'guardrail');
SELECT metric, role, decision, reasons FROM exp_analyze('d');
SELECT exp_remove_metric('d', 'rare');
-- what a decision needs after the correction for many
SELECT exp_define('close', '[{"key": "control"}, {"key": "b"}, {"key": "c"}, {"key": "d"}, {"key": "f"}]'), exp_add_metric('close', 'good', 'primary');
SELECT count(*) FROM exp_log_exposures('close', ARRAY(SELECT 'c' || i FROM generate_series(1, 5000) AS i));
SELECT count(exp_log_event('c' || i, 'good')) FROM exp.enrolled AS l, LATERAL (SELECT substr(subject, 2)::int AS i) AS s WHERE experiment = 'close' AND i % 100 < CASE variant WHEN 'b' THEN 28 ELSE 22 END;
SELECT count(*) FROM exp_aggregate();
SELECT a.variant, a.decision, a.reasons, x.decision AS alone FROM exp_analyze('close') AS a JOIN exp_metric_moments('close') AS c ON c.variant = 'control' JOIN exp_metric_moments('close') AS t ON t.variant = a.variant, LATERAL exp_compare(c.moments, t.moments, 'proportion') AS x;

-- what is wrong: subjects went missing in one arm
SELECT count(exp_forget_subject('d', subject)) FROM exp.enrolled WHERE experiment = 'd' AND variant = 'control' AND abs(hashtext(subject)) % 2 = 0;
SELECT metric, srm_p < 0.01 AS p, srm_seq_p < 0.001 AS seq_p, decision, reasons, warnings FROM exp_analyze('d');
-- one person had two variants
SELECT count(*) FILTER (WHERE warnings @> '{crossover}') FROM exp_analyze('d');
SELECT conflict FROM (SELECT (SELECT min(subject) FROM exp.enrolled WHERE experiment = 'd' AND variant = 'control') AS one, (SELECT min(subject) FROM exp.enrolled WHERE experiment = 'd' AND variant = 'b') AS other) AS s, exp_merge_subject(one, other) WHERE key = 'd';
SELECT count(*) FILTER (WHERE warnings @> '{crossover}') AS crossed, count(*) FROM exp_analyze('d');
SELECT count(*) FILTER (WHERE warnings @> '{crossover}') AS crossed FROM exp_analyze('e');
-- windows that are open
SELECT exp_define_metric('week', 'sum', 'order', conversion_window => '7 days'), exp_add_metric('e', 'week');
SELECT DISTINCT metric, mature, warnings @> '{immature}' AS immature FROM exp_analyze('e') WHERE metric IN ('week', 'orders') ORDER BY 1;
UPDATE exp.assignment SET exposed_at = exposed_at - interval '8 days', assigned_at = assigned_at - interval '8 days' WHERE experiment_id = (SELECT id FROM exp.experiment WHERE key = 'e') AND abs(hashtext(subject)) % 4 = 1;
SELECT DISTINCT metric, mature > 0.2 AND mature < 0.3 AS quarter, warnings @> '{immature}' AS immature FROM exp_analyze('e', 'week');
UPDATE exp.assignment SET exposed_at = exposed_at - interval '8 days', assigned_at = assigned_at - interval '8 days' WHERE experiment_id = (SELECT id FROM exp.experiment WHERE key = 'e');
SELECT DISTINCT metric, mature, warnings @> '{immature}' AS immature, warnings @> '{stale_aggregation}' AS stale FROM exp_analyze('e', 'week');
SELECT count(*) FROM exp_aggregate();
-- counts that somebody changed by hand
BEGIN;
UPDATE exp.tally SET assigned = 0 WHERE experiment_id = (SELECT id FROM exp.experiment WHERE key = 'e');
DELETE FROM exp.tally_delta WHERE experiment_id = (SELECT id FROM exp.experiment WHERE key = 'e');
INSERT INTO exp.tally_delta (experiment_id, variant, assigned, subjects, exposures) SELECT experiment_id, variant, 0, 500, 500 FROM exp.variant WHERE experiment_id = (SELECT id FROM exp.experiment WHERE key = 'e');
SELECT count(*) FILTER (WHERE warnings @> '{exposure_without_assignment}') AS warned, count(*) FROM exp_analyze('e');
ROLLBACK;
-- events that are gone, where they are read
UPDATE exp.experiment SET started_at = now() - interval '90 days' WHERE key = 'e';
SELECT bool_or(warnings @> '{events_expired}') AS aggregated FROM exp_analyze('e');
SELECT bool_and(warnings @> '{events_expired}') AS as_of FROM exp_analyze('e', as_of => now());

-- a split that changed: period by period, and only those in which both could be had
SELECT exp_define('p', '{"control": 1, "b": 1}', status => 'draft'), exp_add_metric('p', 'orders', 'primary');
SELECT exp_set_allocations('p', '[{"variant": "control", "start": 0, "end": 3999}, {"variant": "b", "start": 4000, "end": 4999}]') IS NOT NULL, exp_start('p') IS NOT NULL;
SELECT count(variant) > 0 FROM exp_log_exposures('p', ARRAY(SELECT 'w1-' || i FROM generate_series(1, 2000) AS i));
SELECT exp_set_allocations('p', '[{"variant": "control", "start": 0, "end": 3999}, {"variant": "b", "start": 4000, "end": 8999}]') IS NOT NULL;
SELECT count(variant) > 0 FROM exp_log_exposures('p', ARRAY(SELECT 'w2-' || i FROM generate_series(1, 2000) AS i));
-- nothing differs but the weeks: in the second everybody orders more, and more are in b then
SELECT count(exp_log_event(subject, 'order')) FROM exp.enrolled, generate_series(1, 4) AS n WHERE experiment = 'p' AND abs(hashtext(subject)) % 5 < n AND (subject LIKE 'w2-%' OR n = 1);
SELECT count(*) FROM exp_aggregate();
SELECT variant, n_c + n_t = (SELECT sum(subjects) FROM exp_results('p')) AS everybody, p_value > 0.05 AS stratified, warnings FROM exp_analyze('p');
SELECT (exp_compare(c.moments, t.moments)).p_value < 1e-6 AS pooled FROM exp_metric_moments('p') AS c, exp_metric_moments('p') AS t WHERE c.variant = 'control' AND t.variant = 'b';
WITH s AS (SELECT left(a.subject, 2) AS week, v.key AS variant, count(*) AS n, avg(coalesce(o.y, 0)) AS m, var_samp(coalesce(o.y, 0)) AS v FROM exp.assignment AS a JOIN exp.variant AS v USING (experiment_id, variant) LEFT JOIN exp.outcome AS o ON o.experiment_id = a.experiment_id AND o.subject = a.subject WHERE a.experiment_id = (SELECT id FROM exp.experiment WHERE key = 'p') GROUP BY 1, 2),
     w AS (SELECT week, sum(n) / sum(sum(n)) OVER () AS w FROM s GROUP BY 1)
SELECT abs(a.diff - x.diff) < 1e-12 AS diff, abs(a.se - x.se) < 1e-12 AS se FROM exp_analyze('p') AS a, (SELECT sum(w * (t.m - c.m)) AS diff, sqrt(sum(w * w * (t.v / t.n + c.v / c.n))) AS se FROM w JOIN s AS t USING (week) JOIN s AS c USING (week) WHERE t.variant = 'b' AND c.variant = 'control') AS x;
SELECT exp_add_variant('p', '{"key": "late", "start": 9000, "end": 9999}') IS NOT NULL;
SELECT count(variant) > 0 FROM exp_log_exposures('p', ARRAY(SELECT 'w3-' || i FROM generate_series(1, 2000) AS i));
SELECT variant, n_c, n_t FROM exp_analyze('p');

-- one arm, one subject, a holdout, a draft, an archived one
SELECT exp_define('alone', '[{"key": "all"}]'), exp_add_metric('alone', 'orders'), exp_define('one', '{"control": 1, "b": 1}'), exp_add_metric('one', 'orders', 'primary'), exp_define('none', '{"control": 1, "b": 1}', status => 'draft'), exp_add_metric('none', 'orders');
SELECT count(*) FROM exp_log_exposures('one', ARRAY['s1']);
SELECT count(*) FROM exp_aggregate();
SELECT 'alone' AS key, count(*) FROM exp_analyze('alone') UNION ALL SELECT 'none', count(*) FROM exp_analyze('none');
SELECT n_c + n_t AS n, mean_c, mean_t, p_value, lift, decision, reasons, warnings FROM exp_analyze('one');
SELECT exp_create_holdout('ho', 0.5) IS NOT NULL, exp_add_metric('ho', 'orders', 'primary');
SELECT exp_define('held', '{"control": 1, "b": 1}');
SELECT count(*) FROM exp_log_exposures('held', ARRAY(SELECT 's' || i FROM generate_series(1, 200) AS i));
SELECT experiment, variant, control, n_c > 0 AND n_t > 0 AS both FROM exp_analyze('ho');
SELECT exp_archive('one') IS NOT NULL, count(*) FROM exp_analyze('one');

-- a source: the user's own table, at once, with as_of and by
CREATE TABLE payments (subject text, amount numeric, paid_at timestamptz DEFAULT now());
INSERT INTO payments SELECT subject, 10 + abs(hashtext(subject)) % 7 FROM exp.enrolled WHERE experiment = 'many';
SELECT exp_define_metric('paid', 'sum', source => 'SELECT subject, amount AS value, paid_at AS ts FROM payments'), exp_add_metric('many', 'paid');
SELECT metric, n_c, n_t, mean_c = (SELECT avg(amount)::float8 FROM payments JOIN exp.enrolled USING (subject) WHERE experiment = 'many' AND variant = 'control') AS mean, warnings FROM exp_analyze('many', 'paid');
SELECT n_c, n_t, mean_c FROM exp_analyze('many', 'paid', as_of => now() - interval '1 day');
SELECT count(*), min(mean_t) > 0 AS there FROM exp_analyze('many', 'paid', by => 'shop');
SELECT mean_c > 0 AS there FROM exp_analyze('many', 'paid', population => 'assigned');
DROP TABLE payments;
SELECT attempt($$SELECT count(*) FROM exp_analyze('many')$$), attempt($$SELECT count(*) FROM exp_analyze('many', 'orders')$$);

-- a policy says how often one may be wrong, when, and what is of interest
SELECT exp_set_winner_policy('d', '{"alpha": 0.01, "n_star": 4000, "mde": 0.05}') IS NOT NULL;
SELECT metric, n_star, power_at_mde IS NOT NULL AS mde FROM exp_analyze('d');

-- who may: readers of the scope
CREATE ROLE regress_analyst;
SELECT exp_create_scope('shop') IS NOT NULL;
SELECT exp_grant('regress_analyst', 'reader', 'shop');
SET ROLE regress_analyst;
SELECT attempt($$SELECT count(*) FROM exp_analyze('e', scope => 'shop')$$), attempt($$SELECT count(*) FROM exp_analyze('e')$$);
RESET ROLE;
SELECT exp_revoke('regress_analyst', 'reader', 'shop');
DROP ROLE regress_analyst;
-- nothing that is no number
SELECT count(*) FROM unnest(ARRAY['e', 'd', 'p', 'many', 'close']) AS k, LATERAL (SELECT row_to_json(a)::text AS row FROM exp_analyze(CASE k WHEN 'many' THEN 'absent' ELSE k END) AS a) AS r WHERE row ~* 'nan|infinity';

-- the mde is that of the metric that decides
SELECT exp_set_winner_policy('e', '{"metric": "revenue", "mde": 5}') ->> 'mde' AS mde;
SELECT DISTINCT metric FROM exp_analyze('e') WHERE power_at_mde IS NOT NULL;
SELECT exp_set_winner_policy('e', '{"mde": 0.5}') ->> 'metric' AS metric;
SELECT DISTINCT metric, role FROM exp_analyze('e') WHERE power_at_mde IS NOT NULL;
-- nothing is known of what is to come
SELECT bool_and(as_of <= clock_timestamp() AND as_of >= now()) AS now FROM unnest(ARRAY['infinity', now() + interval '10 years']) AS t, exp_analyze('e', 'bought', as_of => t);

-- an experiment that the statistics do not know is not read by comparing everybody with everybody: that would take a minute
SELECT exp_define('known', '{"control": 1, "b": 1}'), exp_define('unknown', '{"control": 1, "b": 1}'), exp_define_metric('large', 'sum', 'large', cap_percentile => 0.99);
SELECT exp_add_metric(k, 'large') FROM unnest(ARRAY['known', 'unknown']) AS k;
SELECT exp_end_holdout('ho') IS NOT NULL AS everybody;
CREATE FUNCTION fill(k text) RETURNS bigint LANGUAGE sql AS $$
    SELECT count(*) FROM exp_log_exposures(k, ARRAY(SELECT k || i FROM generate_series(1, 40000) AS i));
    SELECT exp_log_events((SELECT jsonb_agg(jsonb_build_object('subject', k || i, 'event', 'large', 'value', i % 7)) FROM generate_series(1, 20000) AS i));
    SELECT count(*) FROM exp_aggregate() $$;
SELECT fill('known');
ANALYZE exp.assignment;
ANALYZE exp.outcome;
SELECT fill('unknown');
SET statement_timeout = '10s';
SELECT variant, n_c + n_t AS n FROM exp_analyze('unknown');
RESET statement_timeout;
