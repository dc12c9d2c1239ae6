"""What each tenant has. {s} is its scope, {n} begins each of its names, {m} is in each of its other texts."""

SETUP = """
SELECT exp_create_scope('{s}', 'house', '{m} description');
SELECT exp_create_scope('{s}/{n}', '{s}');
SELECT exp_create_holdout('{n}-holdout', 0.000001, '{s}');
SELECT exp_create_audience('{n}-audience', '[{{"conditions": [{{"attribute": "{m}", "operator": "neq", "value": "{m}"}}]}}]', '{m}', '{s}');
SELECT exp_create_layer('{n}-layer', '{s}');
SELECT exp_set_config('{n}-config', '{{"{m}": "{m}"}}', ARRAY['{n}-alias'], '{s}');
SELECT exp_define_metric('{n}-paid', 'sum', 'order', unit => '{m}', scope => '{s}'), exp_define_metric('{n}-clicks', 'count', 'click', scope => '{s}');
SELECT exp_define_metric('{n}-source', 'sum', source => 'SELECT subject, value, ts FROM public.{s}_orders WHERE note <> ''{m}''', scope => '{s}');
SELECT exp_define(k, '[{{"key": "control", "weight": 1, "payload": "{m}"}}]', status => 'draft', metadata => '{{"{m}": "{m}"}}', scope => '{s}')
FROM unnest(ARRAY['{n}-exp', '{n}-draft', 'same']) AS k;
SELECT exp_define('{n}-two', '[{{"key": "control", "weight": 1}}, {{"key": "{n}-variant", "weight": 1, "config": "{n}-config"}}]', scope => '{s}');
SELECT exp_update('{n}-exp', '{{"name": "{m}", "description": "{m}", "hypothesis": "{m}", "owner": "{m}", "tags": ["{m}"]}}', '{s}');
SELECT exp_define('{n}-exp', audience => '{n}-audience', targeting => '[{{"conditions": [{{"attribute": "x", "operator": "neq", "value": "{m}"}}]}}]',
                  layer => '{{"layer": "{n}-layer", "start": 0, "end": 9999}}', scope => '{s}');
SELECT exp_add_metric(k, '{n}-paid', 'primary', scope => '{s}'), exp_add_metric(k, '{n}-source', scope => '{s}') FROM unnest(ARRAY['{n}-exp', '{n}-two']) AS k;
SELECT exp_start('{n}-exp', '{s}'), exp_start('same', '{s}');
SELECT exp_log_exposures(k, ARRAY['{n}-ann', '{n}-bob', '{n}-eve'], array_fill('{{"{m}": "{m}"}}'::jsonb, ARRAY[3]), '{s}') FROM unnest(ARRAY['{n}-exp', '{n}-two', 'same']) AS k;
SELECT exp_override('{n}-draft', '{n}-tester', 'control', scope => '{s}');
SELECT exp_merge_subject('{n}-anon', '{n}-ann', '{s}');
SELECT exp_log_event('{n}-ann', 'order', 3, meta => '{{"{m}": "{m}"}}', dedupe_key => '{m}', scope => '{s}'), exp_log_event('{n}-bob', '{n}-event', key => '{n}-exp', scope => '{s}');
SELECT exp_subscribe('{n}-hook', 'http://127.0.0.1:9/{m}', ARRAY['*'], '{m}', '{s}');
SELECT exp_set_winner_policy('{n}-two', '{{"mode": "automatic", "n_star": 1000, "mde": 0.1}}', '{s}');
SELECT exp_define('{n}-bandit', '{{"control": 1, "{n}-variant": 1}}', scope => '{s}'), exp_add_metric('{n}-bandit', '{n}-paid', 'primary', scope => '{s}');
SELECT exp_set_bandit('{n}-bandit', '{n}-paid', scope => '{s}');
SET pg_experiment.reason = '{m}';
SELECT exp_pause('{n}-exp', '{s}');
RESET pg_experiment.reason;
SELECT exp_resume('{n}-exp', '{s}');
SELECT exp_define('{n}-won', '{{"control": 1, "{n}-variant": 1}}', scope => '{s}'), exp_stop('{n}-won', '{m}', '{n}-variant', 'winner', '{s}');
SELECT exp_publish('{s}');
SELECT exp_erase_subject('{n}-eve', scope => '{s}');
SELECT exp_evaluate_winner('{n}-two', '{s}');
SELECT exp_grant('{s}_guest', 'reader', '{s}');
"""

# Arguments for each function; several where the ways differ. What has no scope has no {s}.
CALLS = {
    "exp_add_metric": ["'{n}-exp', '{n}-clicks', scope => '{s}'", "'same', '{n}-clicks', scope => '{s}'"],
    "exp_add_variant": ["'{n}-two', '{{\"key\": \"new\", \"weight\": 1}}', '{s}'"],
    "exp_adjust": ["ARRAY[0.1, 0.2]"],
    "exp_aggregate": [""],
    "exp_analyze": ["'{n}-two', scope => '{s}'", "'{n}-exp', '{n}-paid', population => 'assigned', scope => '{s}'", "'same', '{n}-paid', scope => '{s}'"],
    "exp_archive": ["'{n}-exp', '{s}'"],
    "exp_assign": ["'{n}-exp', '{n}-new', scope => '{s}'", "'same', '{n}-ann', scope => '{s}'", "'same', '{n}-anon', scope => '{s}'"],
    "exp_assign_many": ["'same', ARRAY['{n}-ann', '{n}-anon', '{n}-new'], scope => '{s}'", "'{n}-exp', ARRAY['x'], scope => '{s}'"],
    "exp_audit": ["scope => '{s}'", "'{n}-exp', scope => '{s}'"],
    "exp_bandit": ["'{n}-bandit', '{s}'"],
    "exp_bucket": ["'native', 'seed', '{n}'"],
    "exp_changes": ["'{n}-exp', scope => '{s}'", "'same', scope => '{s}'"],
    "exp_claim_deliveries": ["'{n}'"],
    "exp_compare": ["(SELECT exp_moments(y) FROM generate_series(1, 9) AS y), (SELECT exp_moments(y) FROM generate_series(1, 9) AS y)"],
    "exp_config_versions": ["scope => '{s}'", "include_below => true, scope => '{s}'"],
    "exp_create_audience": ["'{n}-audience', '[]', scope => '{s}'"],
    "exp_create_holdout": ["'{n}-holdout', 0.1, '{s}'"],
    "exp_create_layer": ["'{n}-layer', '{s}'"],
    "exp_create_scope": ["'{s}/more', '{s}'", "'{s}'", "'{s}', '{s}'"],
    "exp_decide": ["'{n}-ann', scope => '{s}'", "'{n}-anon', keys => ARRAY['{n}-exp', 'same'], scope => '{s}'"],
    "exp_define": [
        "'{n}-exp', '{{\"control\": 1}}', scope => '{s}'", "'{n}-fresh', '{{\"control\": 1}}', audience => '{n}-audience', scope => '{s}'",
        "'{n}-placed', '{{\"control\": 1}}', layer => '{{\"layer\": \"{n}-layer\", \"start\": 0, \"end\": 99}}', scope => '{s}'",
        "'{n}-configured', '[{{\"key\": \"a\", \"weight\": 1, \"config\": \"{n}-config\"}}]', scope => '{s}'",
    ],
    "exp_define_metric": ["'{n}-paid', 'count', 'x', scope => '{s}'", "'{n}-ratio', 'ratio', numerator => '{n}-paid', denominator => '{n}-clicks', scope => '{s}'"],
    "exp_delete_audience": ["'{n}-audience', '{s}'"],
    "exp_delete_config": ["'{n}-config', '{s}'", "'{n}-alias', '{s}'"],
    "exp_delete_experiment": ["'{n}-exp', scope => '{s}'"],
    "exp_delete_metric": ["'{n}-paid', '{s}'", "'{n}-clicks', '{s}'"],
    "exp_doctor": [""],
    "exp_end_holdout": ["'{n}-holdout', '{s}'"],
    "exp_erase_subject": ["'{n}-ann', true, '{s}'", "'{n}-anon', scope => '{s}'"],
    "exp_evaluate_winner": ["'{n}-two', '{s}'"],
    "exp_explain": ["'{n}-exp', '{n}-ann', scope => '{s}'", "'same', '{n}-anon', scope => '{s}'"],
    "exp_forget_subject": ["'{n}-exp', '{n}-ann', '{s}'", "'same', '{n}-ann', '{s}'"],
    "exp_get": ["'{n}-exp', '{s}'", "'same', '{s}'"],
    "exp_get_assignment": ["'{n}-exp', '{n}-ann', '{s}'", "'same', '{n}-ann', '{s}'", "'same', '{n}-anon', '{s}'"],
    "exp_get_audience": ["'{n}-audience', '{s}'"],
    "exp_get_config": ["'{n}-config', '{s}'", "'{n}-alias', '{s}'"],
    "exp_get_scope": ["'{s}'", "'{s}/{n}'"],
    "exp_grant": ["'{s}_guest', 'app', '{s}'"],
    "exp_import": ["'{{\"features\": {{}}}}', 'growthbook', '{s}'"],
    "exp_import_assignments": ["'{n}-exp', 'SELECT 1 AS subject, 2 AS variant', '{s}'", "'same', 'SELECT subject, ''control'' AS variant FROM exp.assignment', '{s}'"],
    "exp_init": [""],
    "exp_install_cron": [""],
    "exp_list": ["scope => '{s}'", "include_below => true, scope => '{s}'", "page => 1, page_size => 100, scope => '{s}'"],
    "exp_list_audiences": ["scope => '{s}'", "include_below => true, scope => '{s}'"],
    "exp_list_configs": ["'{s}'"],
    "exp_list_deliveries": ["scope => '{s}'", "'{n}-hook', include_below => true, scope => '{s}'"],
    "exp_list_layers": ["'{s}'"],
    "exp_list_metrics": ["scope => '{s}'", "'{n}-exp', '{s}'"],
    "exp_list_scopes": ["", "1, 100"],
    "exp_list_subscriptions": ["scope => '{s}'", "include_below => true, scope => '{s}'"],
    "exp_log_event": ["'{n}-ann', 'order', scope => '{s}'", "'{n}-anon', 'order', key => '{n}-exp', dedupe_key => '{n}', scope => '{s}'", "'{n}-eve', 'order', scope => '{s}'"],
    "exp_log_events": ["'[{{\"subject\": \"{n}-ann\", \"event\": \"order\"}}]', scope => '{s}'", "'[{{\"subject\": \"{n}-ann\", \"event\": \"order\"}}]', '{n}-exp', '{s}'"],
    "exp_log_exposure": ["'{n}-exp', '{n}-ann', scope => '{s}'", "'same', '{n}-anon', scope => '{s}'"],
    "exp_log_exposures": ["'same', ARRAY['{n}-ann', '{n}-anon'], scope => '{s}'"],
    "exp_maintain": ["", "'aggregate'"],
    "exp_match": ["'[]', '{{}}'"],
    "exp_mde": ["100, 100, 0.1"],
    "exp_merge_moments": ["(SELECT exp_moments(y) FROM generate_series(1, 9) AS y)"],
    "exp_merge_subject": ["'{n}-anon', '{n}-bob', '{s}'", "'{n}-bob', '{n}-ann', '{s}'"],
    "exp_metric_moments": ["'{n}-exp', scope => '{s}'", "'{n}-two', '{n}-paid', '{s}'"],
    "exp_moments": ["1.0", "1.0, 2.0"],
    "exp_outbox": ["scope => '{s}'", "include_below => true, scope => '{s}'", "'now', scope => '{s}'"],
    "exp_override": ["'{n}-exp', '{n}-bob', 'control', scope => '{s}'", "'{n}-draft', '{n}-tester', NULL, scope => '{s}'"],
    "exp_pause": ["'{n}-exp', '{s}'"],
    "exp_peek": ["'{n}-exp', '{n}-ann', scope => '{s}'", "'same', '{n}-anon', scope => '{s}'", "'{n}-draft', '{n}-tester', scope => '{s}'"],
    "exp_report": ["'{n}-two', '{s}'", "'{n}-exp', '{s}'"],
    "exp_report_index": ["'{s}'"],
    "exp_plot": ["'{n}-two', '{n}-paid', scope => '{s}'", "'{n}-exp', scope => '{s}'"],
    "exp_plan": ["'{n}-two', effect => 0.1, baseline => 0.1, traffic => 10, scope => '{s}'"],
    "exp_power": ["100, 100, 0.1, 0.01"],
    "exp_publish": ["'{s}'"],
    "exp_redeliver": ["{e}, '{s}'"],
    "exp_remove_metric": ["'{n}-exp', '{n}-paid', '{s}'"],
    "exp_repair": ["'counts equal a recount'"],
    "exp_results": ["'{n}-exp', '{s}'", "'same', '{s}'", "'{n}-holdout', '{s}'"],
    "exp_resume": ["'{n}-exp', '{s}'"],
    "exp_revoke": ["'{s}_guest', 'reader', '{s}'"],
    "exp_sample_size": ["0.1, 0.01"],
    "exp_series": ["'{n}-exp', '{n}-paid', scope => '{s}'"],
    "exp_set": ["'covariate_days', 9"],
    "exp_set_allocations": ["'{n}-exp', '[{{\"variant\": \"control\", \"start\": 0, \"end\": 99}}]', '{s}'"],
    "exp_set_bandit": ["'{n}-bandit', '{n}-paid', scope => '{s}'", "'{n}-bandit', NULL, scope => '{s}'"],
    "exp_set_config": ["'{n}-config', '{{}}', scope => '{s}'", "'{n}-fresh', '{{}}', ARRAY['{n}-alias'], '{s}'"],
    "exp_set_status": ["'{n}-exp', 'paused', '{s}'"],
    "exp_set_winner_policy": ["'{n}-two', '{{\"mode\": \"manual\", \"restart\": true}}', '{s}'"],
    "exp_settings": [""],
    "exp_settle_deliveries": ["'{n}', '[]'"],
    "exp_simulate_aa": ["'{n}-paid', 10, scope => '{s}'", "'{n}-paid', 10, '{n}-exp', scope => '{s}'"],
    "exp_snapshot": ["scope => '{s}'", "1, scope => '{s}'", "format => 'growthbook', scope => '{s}'"],
    "exp_srm": ["'{n}-two', '{s}'"],
    "exp_srm_test": ["ARRAY[10, 12], ARRAY[1, 1]"],
    "exp_start": ["'{n}-draft', '{s}'"],
    "exp_stop": ["'{n}-exp', 'why', scope => '{s}'"],
    "exp_subscribe": ["'{n}-hook', 'http://127.0.0.1:9/', ARRAY['*'], 'OTHER', '{s}'"],
    "exp_unsubscribe": ["'{n}-hook', '{s}'"],
    "exp_update": ["'{n}-exp', '{{\"name\": \"new\"}}', '{s}'", "'same', '{{\"audience\": \"{n}-audience\"}}', '{s}'"],
    "exp_update_audience": ["'{n}-audience', '{{\"name\": \"new\"}}', '{s}'"],
    "exp_winner": ["'{n}-won', '{s}'", "'{n}-two', '{s}'"],
}  # fmt: skip

# What the aggregates are made of; they take or give what SQL cannot write.
INTERNAL = {
    f"exp_{aggregate}_{part}" for aggregate in ("moments", "merge_moments") for part in ("add", "add_pair", "answer", "combine", "load", "save")
} - {"exp_merge_moments_add_pair"}  # fmt: skip
