-- For whom: an audience that many experiments share, rules of one experiment's own, staff kept out, and QA let in.

CREATE EXTENSION pg_experiment;

-- The application's visitors, with what it knows of each: that is the context of a call.
CREATE TABLE visitor AS
SELECT 'visitor-' || i AS id,
       jsonb_build_object('country', (ARRAY['DE', 'AT', 'FR', 'US'])[1 + i % 4],
                          'app', jsonb_build_object('version', '2.' || i % 12 || '.0'),
                          'email', 'v' || i || CASE WHEN i % 50 = 0 THEN '@ourselves.example' ELSE '@example.com' END) AS context
FROM generate_series(1, 8000) AS i;

-- 1. An audience: German-speaking countries, and never our own staff. Kept once, used by any number of experiments.
SELECT exp_create_audience('german', '[{"conditions": [
    {"attribute": "country", "operator": "in", "value": ["DE", "AT", "CH"]},
    {"attribute": "email", "operator": "endsWith", "value": "@ourselves.example", "not": true}]}]',
    name => 'German-speaking customers') ->> 'audience' AS audience;

-- Whom does it mean? Ask before anything runs: exp_match works on any table.
SELECT count(*) AS visitors, count(*) FILTER (WHERE exp_match(exp_get_audience('german') -> 'rules', context)) AS in_the_audience FROM visitor;

-- 2. The experiment, as a draft: the audience, and a rule of its own, since older apps cannot show it.
SELECT exp_define('new_menu', '[{"key": "control"}, {"key": "tabs", "payload": {"tabs": ["shop", "you"]}}]', status => 'draft', audience => 'german',
    targeting => '[{"conditions": [{"attribute": "app.version", "operator": "semverGte", "value": "2.6.0"}]}]') AS created;

-- 3. QA looks at both variants, in the draft already, whatever country and version they have. Overrides are in no result.
SELECT exp_override('new_menu', 'qa-ines', 'tabs', until => now() + interval '1 day') AS ines, exp_override('new_menu', 'qa-omar', 'control') AS omar;
SELECT s AS subject, a.variant, a.reason, a.payload FROM unnest(ARRAY['qa-ines', 'qa-omar', 'visitor-7']) AS s, LATERAL exp_assign('new_menu', s) AS a;

-- 4. It starts.
SELECT exp_start('new_menu') ->> 'status' AS status;
SELECT coalesce(variant, '(none)') AS variant, reason, count(*)
FROM exp_log_exposures('new_menu', ARRAY(SELECT id FROM visitor ORDER BY id), ARRAY(SELECT context FROM visitor ORDER BY id))
GROUP BY 1, 2 ORDER BY 1, 2;

-- Not one of the staff:
SELECT count(*) AS staff_enrolled FROM exp.enrolled JOIN visitor ON id = subject WHERE context ->> 'email' LIKE '%@ourselves.example';

-- 5. "Why do I not see it?"
SELECT * FROM exp_explain('new_menu', 'visitor-40', (SELECT context FROM visitor WHERE id = 'visitor-40'));
SELECT * FROM exp_explain('new_menu', 'visitor-2', (SELECT context FROM visitor WHERE id = 'visitor-2')) WHERE NOT passed;

-- 6. Switzerland was in the audience from the beginning; France joins. Who is enrolled stays, who was refused can come.
SELECT exp_update_audience('german', '{"name": "German-speaking customers, and France", "rules": [{"conditions": [
    {"attribute": "country", "operator": "in", "value": ["DE", "AT", "CH", "FR"]},
    {"attribute": "email", "operator": "endsWith", "value": "@ourselves.example", "not": true}]}]}') ->> 'name' AS audience;
SELECT count(variant) AS with_a_variant, count(*) FILTER (WHERE is_new) AS new
FROM exp_log_exposures('new_menu', ARRAY(SELECT id FROM visitor ORDER BY id), ARRAY(SELECT context FROM visitor ORDER BY id));

-- An audience in use cannot be deleted: that would widen the experiment to everybody.
\set ON_ERROR_STOP off
SELECT exp_delete_audience('german');
\set ON_ERROR_STOP on

-- 7. Results by country: the context of the enrolment is kept.
SELECT exp_define_metric('clicked', 'conversion', 'click') AS defined, exp_add_metric('new_menu', 'clicked', 'primary') AS added;
SELECT count(exp_log_event(subject, 'click')) AS clicks FROM exp.enrolled
WHERE exp_bucket('native', 'clicks', subject) < CASE variant WHEN 'tabs' THEN 0.36 ELSE 0.30 END;
SELECT count(*) AS experiments FROM exp_aggregate();
SELECT segment, n_c, n_t, round(mean_c::numeric, 3) AS control, round(mean_t::numeric, 3) AS tabs, round(p_value::numeric, 3) AS p_value, round(p_adjusted::numeric, 3) AS p_adjusted
FROM exp_analyze('new_menu', 'clicked', by => 'country');

-- QA is done.
SELECT exp_override('new_menu', 'qa-ines', NULL) AS ines, exp_override('new_menu', 'qa-omar', NULL) AS omar;
