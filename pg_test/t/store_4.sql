-- Schema exp as 0.4.0 made and filled it, dumped by pg_dump, and what 0.4.0 answered on it (public.answer_4). Store
-- version 4 is released: this is never edited. Before this 0.4.0 ran, after CREATE ROLE old_app, old_reader, old_admin,
-- old_absent:
--
--   SELECT exp_define('e', '[{"key":"control","weight":1,"payload":{"n":1.50}},{"key":"treatment","weight":3},{"key":"rare","weight":0.25,"payload":null}]', metadata => '{"m": 1}');
--   SELECT exp_update('e', '{"name":"E","description":"the first","hypothesis":"it helps","owner":"ann","tags":["a","b"]}');
--   SELECT exp_define('d', '{"control":1,"treatment":1}', status => 'draft');
--   SELECT exp_define('half', '[{"key":"on","weight":1}]', coverage => 0.5, salt => 'pepper');
--   SELECT exp_define('vast', '[{"key":"a","weight":1e308},{"key":"b","weight":1e308},{"key":"c","weight":1}]');
--   SELECT exp_define('paused', '{"control":1,"treatment":1}');
--   SELECT exp_define('over', '{"control":1,"treatment":1}');
--   SELECT exp_define('again', '{"control":1,"treatment":1}');
--   SELECT exp_define('old', '{"control":1,"treatment":1}');
--   SELECT exp_define('gone', '{"control":1,"treatment":1}'), exp_define('draining', '{"control":1,"treatment":1}');
--   SELECT exp_define('timed', '{"control":1,"treatment":1}', status => 'draft'), exp_define('ended', '{"control":1,"treatment":1}');
--   SELECT exp_create_scope('shop'), exp_create_scope('shop/staging', parent => 'shop', description => 'Ünïcödé');
--   SELECT exp_define('e', '{"control":1,"treatment":1}', scope => 'shop'), exp_define('enrolled', '{"control":1,"treatment":1}', scope => 'shop'), exp_define('won', '{"control":1,"treatment":1}', scope => 'shop');
--   SELECT exp_create_holdout('ho', 0.2), exp_create_holdout('ho-ended', 0.1);
--   SELECT exp_end_holdout('ho-ended');
--   SELECT exp_create_audience('german', '[{"conditions":[{"attribute":"country","operator":"in","value":["DE","AT"]}]}]', name => 'Ünïcödé');
--   SELECT exp_create_layer('page'), exp_set_config('blue', '{"hue": 2.40}', ARRAY['azure']);
--   SELECT exp_define('rules', '[{"key":"control","weight":1},{"key":"treatment","weight":1,"config":"azure"}]', audience => 'german', targeting => '[{"conditions":[{"attribute":"age","operator":"gte","value":18}]}]', layer => '{"layer":"page","start":0,"end":7999}');
--   SELECT exp_update('rules', '{"inherit": true}');
--   SELECT exp_define('ranges', '{"control":1,"treatment":1}');
--   SELECT exp_set_allocations('ranges', '[{"variant":"control","start":0,"end":3999},{"variant":"treatment","start":5000,"end":8999}]');
--   SELECT exp_define('growthbook', '{"control":1,"treatment":1}', hash => 'growthbook_v2');
--   SELECT object, key, action FROM exp_import('{"features": {"f": {"rules": [{"key": "imported", "seed": "x", "hashVersion": 2, "coverage": 0.8, "weights": [0.5, 0.5], "variations": [0, 1]}]}}}', 'growthbook');
--   SELECT count(*) FROM exp_assign_many('e', ARRAY(SELECT 's' || i FROM generate_series(1, 200) AS i), ARRAY(SELECT jsonb_build_object('i', i) FROM generate_series(1, 200) AS i));
--   SELECT k, (SELECT count(*) FROM exp_assign_many(k, ARRAY(SELECT 's' || i FROM generate_series(1, 40) AS i))) FROM unnest(ARRAY['half','paused','over','again','old','gone','draining','vast','ended','ranges','growthbook','imported']) AS k;
--   SELECT k, (SELECT count(*) FROM exp_assign_many(k, ARRAY['x', 'Ünïcödé', 'tab	and \ and ''quote'''] || ARRAY(SELECT 's' || i FROM generate_series(1, 20) AS i), scope => 'shop')) FROM unnest(ARRAY['enrolled','won','e']) AS k;
--   SELECT count(*) FROM exp_assign_many('rules', ARRAY(SELECT 's' || i FROM generate_series(1, 60) AS i), ARRAY(SELECT '{"country":"DE","age":20}'::jsonb FROM generate_series(1, 60)));
--   SELECT count(*) FROM exp_assign_many('rules', ARRAY['below-1', 'below-2', 'below-3'], ARRAY(SELECT '{"country":"AT","age":30}'::jsonb FROM generate_series(1, 3)), scope => 'shop');
--   SELECT exp_maintain();
--   SELECT k, (SELECT count(*) FROM exp_log_exposures(k, ARRAY(SELECT 's' || i FROM generate_series(1, 60) AS i))) FROM unnest(ARRAY['e', 'ranges']) AS k;
--   SELECT k, (SELECT count(*) FROM exp_log_exposures(k, ARRAY(SELECT 's' || i FROM generate_series(1, 20) AS i))) FROM unnest(ARRAY['over', 'again', 'paused', 'ended']) AS k;
--   SELECT count(*) FROM exp_log_exposures('rules', ARRAY(SELECT 's' || i FROM generate_series(1, 30) AS i), ARRAY(SELECT '{"country":"DE","age":20}'::jsonb FROM generate_series(1, 30)));
--   SELECT count(*) FROM exp_log_exposures('enrolled', ARRAY['x', 's1'], scope => 'shop');
--   SELECT exp_forget_subject('e', 's5');
--   SELECT * FROM exp_erase_subject('s6');
--   SELECT exp_set_allocations('ranges', '[{"variant":"control","start":0,"end":4499},{"variant":"treatment","start":5000,"end":8999}]');
--   SELECT exp_add_variant('ranges', '{"key":"third","weight":1,"start":9000,"end":9999}');
--   SELECT exp_override('e', 'qa', 'rare'), exp_override('d', 'qa', 'control', until => '2100-01-01'), exp_override('rules', 'qa', 'treatment', until => clock_timestamp() + interval '50 ms');
--   SELECT * FROM exp_merge_subject('anonymous', 's7');
--   SELECT * FROM exp_merge_subject('s8', 's9');
--   SELECT * FROM exp_merge_subject('x', 'tab	and \ and ''quote''', scope => 'shop');
--   SELECT exp_pause('paused');
--   SELECT exp_stop('over', 'it''s over'), exp_stop('again', 'a mistake');
--   SELECT exp_start('again');
--   SELECT exp_stop('enrolled', 'enough', serve => 'enrolled', scope => 'shop');
--   SELECT exp_stop('won', 'it won', winner => 'treatment', serve => 'winner', scope => 'shop');
--   SELECT exp_archive('old');
--   SELECT exp_update('timed', jsonb_build_object('start_at', clock_timestamp() + interval '50 ms')), exp_update('ended', jsonb_build_object('end_at', clock_timestamp() + interval '50 ms')), exp_update('d', '{"start_at": "2100-01-01T00:00:00Z", "end_at": "2100-02-01T00:00:00Z"}');
--   SELECT pg_sleep(0.1);
--   SELECT exp_delete_experiment('gone', 1000), exp_delete_experiment('draining', 7);
--   SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(41, 80) AS i));
--   SELECT exp_log_exposure('e', 'late'), exp_assign('e', 'later');
--   SELECT exp_set('events_retention_days', 7), exp_set('event_past_days', 5), exp_set('metrics_retention_days', 36500), exp_set('covariate_days', 7);
--   CREATE TABLE public.orders (subject text, total float8, at timestamptz);
--   INSERT INTO public.orders SELECT 's' || (i % 90), (i * 7) % 31, clock_timestamp() + interval '1 hour' FROM generate_series(1, 300) AS i;
--   SELECT exp_define_metric('buyers', 'conversion', 'buy'), exp_define_metric('revenue', 'sum', 'buy', unit => 'EUR'), exp_define_metric('views', 'count', 'view', cap => 3), exp_define_metric('latency', 'avg', 'load', objective => 'minimize'), exp_define_metric('click rate', 'rate', numerator => 'click', denominator => 'view'), exp_define_metric('value of an order', 'ratio', numerator => 'revenue', denominator => 'views');
--   SELECT exp_define_metric('soon', 'conversion', 'buy', conversion_window => interval '1 day'), exp_define_metric('orders', 'sum', source => 'SELECT subject, total AS value, at AS ts FROM public.orders', cap_percentile => 0.95), exp_define_metric('Ünïcödé', 'count', 'view', scope => 'shop');
--   SELECT exp_define('measured', '{"control":1,"treatment":1,"third":2}'), exp_define('frozen', '{"control":1,"treatment":1}');
--   SELECT count(*) FROM exp_assign_many('measured', ARRAY(SELECT 's' || i FROM generate_series(1, 120) AS i), ARRAY(SELECT jsonb_build_object('country', (ARRAY['DE','AT','FR'])[1 + i % 3]) FROM generate_series(1, 120) AS i));
--   SELECT sum(exp_log_event('s' || i, 'buy', i % 7, ts => now() - interval '3 days')) FROM generate_series(1, 90, 2) AS i;
--   SELECT k, (SELECT count(*) FROM exp_log_exposures(k, ARRAY(SELECT 's' || i FROM generate_series(1, 100) AS i))) FROM unnest(ARRAY['measured', 'frozen']) AS k;
--   SELECT count(exp_add_metric('measured', m, r, g)) FROM (VALUES ('buyers', 'primary', NULL), ('revenue', 'secondary', NULL), ('views', 'secondary', NULL), ('latency', 'guardrail', 0.02), ('click rate', 'secondary', NULL), ('value of an order', 'secondary', NULL), ('soon', 'secondary', NULL), ('orders', 'secondary', NULL)) AS t (m, r, g);
--   SELECT exp_add_metric('frozen', 'revenue', 'primary'), exp_add_metric('e', 'views', 'primary'), exp_add_metric('e', 'Ünïcödé', scope => 'shop');
--   SELECT sum(exp_log_event('s' || i, 'buy', (i * 13) % 11 + 0.25)) FROM generate_series(1, 120, 3) AS i;
--   SELECT sum(exp_log_event('s' || i, 'view')) FROM generate_series(1, 100) AS i, generate_series(0, i % 6);
--   SELECT sum(exp_log_event('s' || i, 'click', key => 'measured', meta => '{"from": "top"}')) FROM generate_series(1, 100, 4) AS i;
--   SELECT sum(exp_log_event('s' || i, 'load', 0.1 * (i % 9))) FROM generate_series(1, 100) AS i, generate_series(0, i % 2);
--   SELECT exp_log_events('[{"subject":"s3","event":"buy","value":40,"dedupe_key":"once"},{"subject":"s8","event":"view"},{"subject":"anonymous","event":"view","value":2}]'), exp_log_event('s3', 'buy', 40, dedupe_key => 'once'), exp_log_event('x', 'view', scope => 'shop');
--   SELECT count(*) FROM exp_aggregate();
--   SELECT exp_stop('frozen', 'measured');
--   SELECT exp_forget_subject('measured', 's11');
--   SELECT count(*) FROM exp_erase_subject('s12');
--   SELECT count(*) FROM exp_merge_subject('s13', 's14');
--   SELECT count(*) FROM exp_merge_subject('s15', 's16');
--   SELECT exp_add_metric('ranges', 'revenue', 'primary'), exp_add_metric('ranges', 'views'); SELECT count(*) FROM exp_log_exposures('ranges', ARRAY(SELECT 'r' || i FROM generate_series(1, 60) AS i));
--   SELECT count(*) FROM exp_maintain();
--   SELECT count(*) FROM exp_merge_subject((SELECT min(subject) FROM exp.enrolled WHERE experiment = 'measured' AND variant = 'control' AND exposed_at IS NOT NULL AND subject > 's6'), (SELECT min(subject) FROM exp.enrolled WHERE experiment = 'measured' AND variant = 'third' AND exposed_at IS NOT NULL AND subject > 's6'));
--   SELECT exp_set_winner_policy('measured', '{"mode":"hybrid","alpha":0.1,"n_star":2000,"mde":0.01,"min_assignments":10,"min_exposures":5,"min_conversions":2,"on_breach":"stop"}'), exp_set_winner_policy('rules', '{"mode":"manual","pick_after":"3 days 04:05:06","guardrails":[]}'), exp_set_winner_policy('e', '{}', 'shop');
--   SELECT count(*) FROM exp_evaluate_winner('measured');
--   SELECT exp_create_scope('lab');
--   SELECT exp_define_metric('joined', 'conversion', 'join', scope => 'lab'), exp_define_metric('spent', 'sum', 'spend', scope => 'lab'), exp_define_metric('errors', 'count', 'error', objective => 'minimize', scope => 'lab'), exp_define_metric('tapped', 'count', 'tap', scope => 'lab');
--   SELECT k, exp_define(k, CASE k WHEN 'worse' THEN '{"control":1,"better not":1}' ELSE '{"control":1,"treatment":1}' END::jsonb, salt => 'lab', scope => 'lab'), k = 'overridden' OR exp_add_metric(k, 'joined', 'primary', scope => 'lab') FROM unnest(ARRAY['shipped', 'goes on', 'worse', 'by hand', 'overridden']) AS k;
--   SELECT exp_add_metric('shipped', 'spent', scope => 'lab'), exp_add_metric('shipped', 'errors', 'guardrail', 0.5, scope => 'lab'), exp_add_metric('goes on', 'spent', scope => 'lab'), exp_add_metric('goes on', 'errors', 'guardrail', 0.1, scope => 'lab');
--   SELECT k, exp_set_winner_policy(k, p::jsonb, 'lab') FROM (VALUES ('shipped', '{"mode":"anytime","alpha":0.1,"n_star":400,"pick_after":"0","dwell":"0","then":"serve","min_assignments":100,"min_exposures":50,"min_conversions":20}'), ('goes on', '{"mode":"automatic","n_star":100,"pick_after":"0","dwell":"0"}'), ('worse', '{"mode":"automatic","n_star":200,"pick_after":"0","dwell":"0"}'), ('by hand', '{"n_star":200,"pick_after":"0","dwell":"0"}'), ('overridden', '{"override":"treatment","then":"serve"}')) AS t (k, p);
--   CREATE TEMP TABLE lab AS SELECT subject, row_number() OVER (ORDER BY i) AS nr FROM (SELECT 'w' || i AS subject, i, v, row_number() OVER (PARTITION BY v ORDER BY i) AS of_v FROM generate_series(1, 400) AS i, exp_peek('shipped', 'w' || i, scope => 'lab') AS v WHERE v IS NOT NULL) AS s WHERE of_v <= 103;
--   SELECT k, (SELECT count(*) FROM exp_log_exposures(k, ARRAY(SELECT subject FROM lab WHERE nr <= CASE k WHEN 'by hand' THEN 30 ELSE 205 END), scope => 'lab')) FROM unnest(ARRAY['shipped', 'goes on', 'worse', 'by hand']) AS k;
--   SELECT sum(exp_log_event(subject, 'join', scope => 'lab')) FROM exp.enrolled WHERE experiment = 'shipped' AND substr(subject, 2)::int % 20 < CASE variant WHEN 'control' THEN 5 ELSE 14 END;
--   SELECT sum(exp_log_event(subject, 'spend', nr % 9 + 0.5, scope => 'lab')) FROM lab WHERE nr % 4 = 0;
--   SELECT sum(exp_log_event(subject, 'error', scope => 'lab')) FROM lab WHERE nr % 9 = 0;
--   SELECT count(*) FROM exp_aggregate();
--   SELECT k, (SELECT string_agg(gate || ': ' || detail, ' ') FROM exp_evaluate_winner(k, 'lab')) FROM unnest(ARRAY['shipped', 'goes on', 'worse', 'by hand', 'overridden']) AS k;
--   SELECT k, (SELECT count(*) FROM exp_log_exposures(k, ARRAY(SELECT subject FROM lab WHERE nr > 205), scope => 'lab')) FROM unnest(ARRAY['shipped', 'goes on', 'worse', 'by hand']) AS k;
--   SELECT task, done, error FROM exp_maintain('evaluate');
--   SELECT exp_set_winner_policy('goes on', '{"mode":"anytime","metric":"spent","mde":5,"pick_after":"0","dwell":"0","on_breach":"stop","restart":true}', 'lab');
--   SELECT task, done, error FROM exp_maintain('evaluate');
--   SELECT sum(exp_log_event(subject, 'spend', 3, key => 'goes on', scope => 'lab')) FROM lab WHERE nr = 1;
--   SELECT count(*) FROM exp_aggregate();
--   SELECT task, done, error FROM exp_maintain('evaluate');
--   SELECT sum(exp_log_event(subject, 'error', key => 'goes on', scope => 'lab')) FROM exp.enrolled WHERE experiment = 'goes on' AND variant = 'treatment' AND substr(subject, 2)::int % 3 > 0;
--   SELECT count(*) FROM exp_aggregate();
--   SELECT task, done, error FROM exp_maintain('evaluate');
--   SELECT exp_set_winner_policy('worse', '{"mode":"automatic","n_star":200,"pick_after":"0","dwell":"36500 days","then":"serve","restart":true}', 'lab');
--   SELECT task, done, error FROM exp_maintain('evaluate');
--   SELECT exp_stop('by hand', 'people know better', winner => 'control', serve => 'winner', scope => 'lab');
--   SELECT count(*) FROM exp_merge_subject((SELECT min(subject) FROM exp.enrolled WHERE experiment = 'worse' AND variant = 'control'), (SELECT min(subject) FROM exp.enrolled WHERE experiment = 'worse' AND variant = 'better not'), scope => 'lab');
--   SELECT k, exp_define(k, '{"plain":1,"loud":1,"quiet":1}', salt => 'bandit', scope => 'lab'), exp_add_metric(k, 'tapped', 'primary', scope => 'lab') FROM unnest(ARRAY['bandit', 'bandit off']) AS k;
--   SELECT exp_set_bandit('bandit', 'tapped', 0.1, '1 day', 0.8, 'lab'), exp_set_bandit('bandit off', 'tapped', scope => 'lab');
--   SELECT k, (SELECT count(*) FROM exp_log_exposures(k, ARRAY(SELECT subject FROM lab WHERE nr <= 90), scope => 'lab')) FROM unnest(ARRAY['bandit', 'bandit off']) AS k;
--   SELECT sum(exp_log_event(subject, 'tap', scope => 'lab')) FROM exp.enrolled, generate_series(0, 2) AS i WHERE experiment = 'bandit' AND substr(subject, 2)::int % 7 < i + CASE variant WHEN 'loud' THEN 2 ELSE 0 END;
--   SELECT count(*) FROM exp_aggregate();
--   SELECT task, done, error FROM exp_maintain('bandit');
--   SELECT count(*) FROM exp_log_exposures('bandit', ARRAY(SELECT subject FROM lab WHERE nr BETWEEN 91 AND 120), scope => 'lab');
--   SELECT sum(exp_log_event(subject, 'tap', scope => 'lab')) FROM lab WHERE nr BETWEEN 91 AND 120 AND nr % 2 = 0;
--   SELECT count(*) FROM exp_aggregate();
--   SELECT exp_set_bandit('bandit', 'tapped', 0.05, '1 hour', 0.5, 'lab'), exp_set_bandit('bandit off', NULL, scope => 'lab');
--   SELECT task, done, error FROM exp_maintain('bandit');
--   SELECT k, (SELECT count(*) FROM exp_log_exposures(k, ARRAY(SELECT subject FROM lab WHERE nr BETWEEN 121 AND 130), scope => 'lab')) FROM unnest(ARRAY['bandit', 'bandit off']) AS k;
--   SELECT count(*) FROM exp_maintain();
--   SELECT sum(exp_log_event('s' || i, 'buy', 2)) FROM generate_series(20, 40) AS i;
--   SELECT sum(exp_log_event('s' || i, 'view', key => 'measured')) FROM generate_series(20, 40) AS i;
--   SELECT exp_grant('old_app', 'app', 'global'), exp_grant('old_reader', 'reader', 'shop'), exp_grant('old_admin', 'admin', 'global'), exp_grant('old_absent', 'reader', 'global');

SET client_encoding = 'UTF8';

CREATE TABLE public.orders (
    subject text,
    total double precision,
    at timestamp with time zone
);
COPY public.orders (subject, total, at) FROM stdin;
s1	7	2026-11-21 21:58:19.775026+00
s2	14	2026-11-21 21:58:19.775061+00
s3	21	2026-11-21 21:58:19.775062+00
s4	28	2026-11-21 21:58:19.775062+00
s5	4	2026-11-21 21:58:19.775063+00
s6	11	2026-11-21 21:58:19.775064+00
s7	18	2026-11-21 21:58:19.775064+00
s8	25	2026-11-21 21:58:19.775065+00
s9	1	2026-11-21 21:58:19.775065+00
s10	8	2026-11-21 21:58:19.775066+00
s11	15	2026-11-21 21:58:19.775066+00
s12	22	2026-11-21 21:58:19.775067+00
s13	29	2026-11-21 21:58:19.775067+00
s14	5	2026-11-21 21:58:19.775068+00
s15	12	2026-11-21 21:58:19.775068+00
s16	19	2026-11-21 21:58:19.775069+00
s17	26	2026-11-21 21:58:19.775069+00
s18	2	2026-11-21 21:58:19.77507+00
s19	9	2026-11-21 21:58:19.77507+00
s20	16	2026-11-21 21:58:19.775071+00
s21	23	2026-11-21 21:58:19.775071+00
s22	30	2026-11-21 21:58:19.775071+00
s23	6	2026-11-21 21:58:19.775072+00
s24	13	2026-11-21 21:58:19.775072+00
s25	20	2026-11-21 21:58:19.775073+00
s26	27	2026-11-21 21:58:19.775073+00
s27	3	2026-11-21 21:58:19.775074+00
s28	10	2026-11-21 21:58:19.775074+00
s29	17	2026-11-21 21:58:19.775074+00
s30	24	2026-11-21 21:58:19.775075+00
s31	0	2026-11-21 21:58:19.775075+00
s32	7	2026-11-21 21:58:19.775076+00
s33	14	2026-11-21 21:58:19.775076+00
s34	21	2026-11-21 21:58:19.775076+00
s35	28	2026-11-21 21:58:19.775077+00
s36	4	2026-11-21 21:58:19.775077+00
s37	11	2026-11-21 21:58:19.775078+00
s38	18	2026-11-21 21:58:19.775078+00
s39	25	2026-11-21 21:58:19.775079+00
s40	1	2026-11-21 21:58:19.775079+00
s41	8	2026-11-21 21:58:19.77508+00
s42	15	2026-11-21 21:58:19.77508+00
s43	22	2026-11-21 21:58:19.77508+00
s44	29	2026-11-21 21:58:19.775081+00
s45	5	2026-11-21 21:58:19.775081+00
s46	12	2026-11-21 21:58:19.775082+00
s47	19	2026-11-21 21:58:19.775082+00
s48	26	2026-11-21 21:58:19.775082+00
s49	2	2026-11-21 21:58:19.775083+00
s50	9	2026-11-21 21:58:19.775083+00
s51	16	2026-11-21 21:58:19.775084+00
s52	23	2026-11-21 21:58:19.775084+00
s53	30	2026-11-21 21:58:19.775085+00
s54	6	2026-11-21 21:58:19.775085+00
s55	13	2026-11-21 21:58:19.775085+00
s56	20	2026-11-21 21:58:19.775086+00
s57	27	2026-11-21 21:58:19.775086+00
s58	3	2026-11-21 21:58:19.775087+00
s59	10	2026-11-21 21:58:19.775087+00
s60	17	2026-11-21 21:58:19.775088+00
s61	24	2026-11-21 21:58:19.775088+00
s62	0	2026-11-21 21:58:19.775089+00
s63	7	2026-11-21 21:58:19.775089+00
s64	14	2026-11-21 21:58:19.77509+00
s65	21	2026-11-21 21:58:19.77509+00
s66	28	2026-11-21 21:58:19.77509+00
s67	4	2026-11-21 21:58:19.775091+00
s68	11	2026-11-21 21:58:19.775091+00
s69	18	2026-11-21 21:58:19.775092+00
s70	25	2026-11-21 21:58:19.775092+00
s71	1	2026-11-21 21:58:19.775093+00
s72	8	2026-11-21 21:58:19.775093+00
s73	15	2026-11-21 21:58:19.775093+00
s74	22	2026-11-21 21:58:19.775094+00
s75	29	2026-11-21 21:58:19.775094+00
s76	5	2026-11-21 21:58:19.775095+00
s77	12	2026-11-21 21:58:19.775095+00
s78	19	2026-11-21 21:58:19.775096+00
s79	26	2026-11-21 21:58:19.775096+00
s80	2	2026-11-21 21:58:19.775096+00
s81	9	2026-11-21 21:58:19.775097+00
s82	16	2026-11-21 21:58:19.775097+00
s83	23	2026-11-21 21:58:19.775098+00
s84	30	2026-11-21 21:58:19.775098+00
s85	6	2026-11-21 21:58:19.775099+00
s86	13	2026-11-21 21:58:19.775099+00
s87	20	2026-11-21 21:58:19.775099+00
s88	27	2026-11-21 21:58:19.7751+00
s89	3	2026-11-21 21:58:19.7751+00
s0	10	2026-11-21 21:58:19.775101+00
s1	17	2026-11-21 21:58:19.775101+00
s2	24	2026-11-21 21:58:19.775102+00
s3	0	2026-11-21 21:58:19.775102+00
s4	7	2026-11-21 21:58:19.775102+00
s5	14	2026-11-21 21:58:19.775103+00
s6	21	2026-11-21 21:58:19.775103+00
s7	28	2026-11-21 21:58:19.775104+00
s8	4	2026-11-21 21:58:19.775104+00
s9	11	2026-11-21 21:58:19.775105+00
s10	18	2026-11-21 21:58:19.775105+00
s11	25	2026-11-21 21:58:19.775106+00
s12	1	2026-11-21 21:58:19.775106+00
s13	8	2026-11-21 21:58:19.775106+00
s14	15	2026-11-21 21:58:19.775107+00
s15	22	2026-11-21 21:58:19.775107+00
s16	29	2026-11-21 21:58:19.775108+00
s17	5	2026-11-21 21:58:19.775108+00
s18	12	2026-11-21 21:58:19.775109+00
s19	19	2026-11-21 21:58:19.775109+00
s20	26	2026-11-21 21:58:19.775109+00
s21	2	2026-11-21 21:58:19.77511+00
s22	9	2026-11-21 21:58:19.77511+00
s23	16	2026-11-21 21:58:19.775111+00
s24	23	2026-11-21 21:58:19.775111+00
s25	30	2026-11-21 21:58:19.775112+00
s26	6	2026-11-21 21:58:19.775112+00
s27	13	2026-11-21 21:58:19.775113+00
s28	20	2026-11-21 21:58:19.775113+00
s29	27	2026-11-21 21:58:19.775113+00
s30	3	2026-11-21 21:58:19.775114+00
s31	10	2026-11-21 21:58:19.775114+00
s32	17	2026-11-21 21:58:19.775115+00
s33	24	2026-11-21 21:58:19.775115+00
s34	0	2026-11-21 21:58:19.775116+00
s35	7	2026-11-21 21:58:19.775116+00
s36	14	2026-11-21 21:58:19.775116+00
s37	21	2026-11-21 21:58:19.775117+00
s38	28	2026-11-21 21:58:19.775117+00
s39	4	2026-11-21 21:58:19.775118+00
s40	11	2026-11-21 21:58:19.775118+00
s41	18	2026-11-21 21:58:19.775119+00
s42	25	2026-11-21 21:58:19.775119+00
s43	1	2026-11-21 21:58:19.775119+00
s44	8	2026-11-21 21:58:19.77512+00
s45	15	2026-11-21 21:58:19.77512+00
s46	22	2026-11-21 21:58:19.775121+00
s47	29	2026-11-21 21:58:19.775121+00
s48	5	2026-11-21 21:58:19.775121+00
s49	12	2026-11-21 21:58:19.775122+00
s50	19	2026-11-21 21:58:19.775122+00
s51	26	2026-11-21 21:58:19.775123+00
s52	2	2026-11-21 21:58:19.775123+00
s53	9	2026-11-21 21:58:19.775124+00
s54	16	2026-11-21 21:58:19.775124+00
s55	23	2026-11-21 21:58:19.775124+00
s56	30	2026-11-21 21:58:19.775125+00
s57	6	2026-11-21 21:58:19.775125+00
s58	13	2026-11-21 21:58:19.775126+00
s59	20	2026-11-21 21:58:19.775126+00
s60	27	2026-11-21 21:58:19.775127+00
s61	3	2026-11-21 21:58:19.775127+00
s62	10	2026-11-21 21:58:19.775127+00
s63	17	2026-11-21 21:58:19.775128+00
s64	24	2026-11-21 21:58:19.775128+00
s65	0	2026-11-21 21:58:19.775129+00
s66	7	2026-11-21 21:58:19.775129+00
s67	14	2026-11-21 21:58:19.77513+00
s68	21	2026-11-21 21:58:19.77513+00
s69	28	2026-11-21 21:58:19.775213+00
s70	4	2026-11-21 21:58:19.775214+00
s71	11	2026-11-21 21:58:19.775214+00
s72	18	2026-11-21 21:58:19.775215+00
s73	25	2026-11-21 21:58:19.775215+00
s74	1	2026-11-21 21:58:19.775216+00
s75	8	2026-11-21 21:58:19.775216+00
s76	15	2026-11-21 21:58:19.775217+00
s77	22	2026-11-21 21:58:19.775217+00
s78	29	2026-11-21 21:58:19.775218+00
s79	5	2026-11-21 21:58:19.775218+00
s80	12	2026-11-21 21:58:19.775219+00
s81	19	2026-11-21 21:58:19.775219+00
s82	26	2026-11-21 21:58:19.775219+00
s83	2	2026-11-21 21:58:19.77522+00
s84	9	2026-11-21 21:58:19.77522+00
s85	16	2026-11-21 21:58:19.775221+00
s86	23	2026-11-21 21:58:19.775221+00
s87	30	2026-11-21 21:58:19.775222+00
s88	6	2026-11-21 21:58:19.775222+00
s89	13	2026-11-21 21:58:19.775223+00
s0	20	2026-11-21 21:58:19.775223+00
s1	27	2026-11-21 21:58:19.775224+00
s2	3	2026-11-21 21:58:19.775224+00
s3	10	2026-11-21 21:58:19.775224+00
s4	17	2026-11-21 21:58:19.775225+00
s5	24	2026-11-21 21:58:19.775225+00
s6	0	2026-11-21 21:58:19.775226+00
s7	7	2026-11-21 21:58:19.775226+00
s8	14	2026-11-21 21:58:19.775227+00
s9	21	2026-11-21 21:58:19.775227+00
s10	28	2026-11-21 21:58:19.775228+00
s11	4	2026-11-21 21:58:19.775228+00
s12	11	2026-11-21 21:58:19.775228+00
s13	18	2026-11-21 21:58:19.775229+00
s14	25	2026-11-21 21:58:19.775229+00
s15	1	2026-11-21 21:58:19.77523+00
s16	8	2026-11-21 21:58:19.77523+00
s17	15	2026-11-21 21:58:19.775231+00
s18	22	2026-11-21 21:58:19.775231+00
s19	29	2026-11-21 21:58:19.775232+00
s20	5	2026-11-21 21:58:19.775232+00
s21	12	2026-11-21 21:58:19.775232+00
s22	19	2026-11-21 21:58:19.775233+00
s23	26	2026-11-21 21:58:19.775233+00
s24	2	2026-11-21 21:58:19.775234+00
s25	9	2026-11-21 21:58:19.775234+00
s26	16	2026-11-21 21:58:19.775235+00
s27	23	2026-11-21 21:58:19.775235+00
s28	30	2026-11-21 21:58:19.775235+00
s29	6	2026-11-21 21:58:19.775236+00
s30	13	2026-11-21 21:58:19.775236+00
s31	20	2026-11-21 21:58:19.775237+00
s32	27	2026-11-21 21:58:19.775237+00
s33	3	2026-11-21 21:58:19.775238+00
s34	10	2026-11-21 21:58:19.775238+00
s35	17	2026-11-21 21:58:19.775239+00
s36	24	2026-11-21 21:58:19.775239+00
s37	0	2026-11-21 21:58:19.77524+00
s38	7	2026-11-21 21:58:19.77524+00
s39	14	2026-11-21 21:58:19.775241+00
s40	21	2026-11-21 21:58:19.775241+00
s41	28	2026-11-21 21:58:19.775241+00
s42	4	2026-11-21 21:58:19.775242+00
s43	11	2026-11-21 21:58:19.775242+00
s44	18	2026-11-21 21:58:19.775243+00
s45	25	2026-11-21 21:58:19.775243+00
s46	1	2026-11-21 21:58:19.775244+00
s47	8	2026-11-21 21:58:19.775244+00
s48	15	2026-11-21 21:58:19.775244+00
s49	22	2026-11-21 21:58:19.775245+00
s50	29	2026-11-21 21:58:19.775245+00
s51	5	2026-11-21 21:58:19.775246+00
s52	12	2026-11-21 21:58:19.775246+00
s53	19	2026-11-21 21:58:19.775247+00
s54	26	2026-11-21 21:58:19.775247+00
s55	2	2026-11-21 21:58:19.775247+00
s56	9	2026-11-21 21:58:19.775248+00
s57	16	2026-11-21 21:58:19.775248+00
s58	23	2026-11-21 21:58:19.775249+00
s59	30	2026-11-21 21:58:19.775249+00
s60	6	2026-11-21 21:58:19.77525+00
s61	13	2026-11-21 21:58:19.77525+00
s62	20	2026-11-21 21:58:19.77525+00
s63	27	2026-11-21 21:58:19.775251+00
s64	3	2026-11-21 21:58:19.775251+00
s65	10	2026-11-21 21:58:19.775252+00
s66	17	2026-11-21 21:58:19.775252+00
s67	24	2026-11-21 21:58:19.775253+00
s68	0	2026-11-21 21:58:19.775253+00
s69	7	2026-11-21 21:58:19.775254+00
s70	14	2026-11-21 21:58:19.775254+00
s71	21	2026-11-21 21:58:19.775254+00
s72	28	2026-11-21 21:58:19.775255+00
s73	4	2026-11-21 21:58:19.775255+00
s74	11	2026-11-21 21:58:19.775256+00
s75	18	2026-11-21 21:58:19.775256+00
s76	25	2026-11-21 21:58:19.775257+00
s77	1	2026-11-21 21:58:19.775257+00
s78	8	2026-11-21 21:58:19.775257+00
s79	15	2026-11-21 21:58:19.775258+00
s80	22	2026-11-21 21:58:19.775258+00
s81	29	2026-11-21 21:58:19.775259+00
s82	5	2026-11-21 21:58:19.775259+00
s83	12	2026-11-21 21:58:19.77526+00
s84	19	2026-11-21 21:58:19.77526+00
s85	26	2026-11-21 21:58:19.77526+00
s86	2	2026-11-21 21:58:19.775261+00
s87	9	2026-11-21 21:58:19.775262+00
s88	16	2026-11-21 21:58:19.775262+00
s89	23	2026-11-21 21:58:19.775262+00
s0	30	2026-11-21 21:58:19.775263+00
s1	6	2026-11-21 21:58:19.775263+00
s2	13	2026-11-21 21:58:19.775264+00
s3	20	2026-11-21 21:58:19.775264+00
s4	27	2026-11-21 21:58:19.775265+00
s5	3	2026-11-21 21:58:19.775265+00
s6	10	2026-11-21 21:58:19.775265+00
s7	17	2026-11-21 21:58:19.775266+00
s8	24	2026-11-21 21:58:19.775266+00
s9	0	2026-11-21 21:58:19.775267+00
s10	7	2026-11-21 21:58:19.775267+00
s11	14	2026-11-21 21:58:19.775268+00
s12	21	2026-11-21 21:58:19.775268+00
s13	28	2026-11-21 21:58:19.775269+00
s14	4	2026-11-21 21:58:19.775269+00
s15	11	2026-11-21 21:58:19.775269+00
s16	18	2026-11-21 21:58:19.77527+00
s17	25	2026-11-21 21:58:19.77527+00
s18	1	2026-11-21 21:58:19.775271+00
s19	8	2026-11-21 21:58:19.775271+00
s20	15	2026-11-21 21:58:19.775272+00
s21	22	2026-11-21 21:58:19.775272+00
s22	29	2026-11-21 21:58:19.775272+00
s23	5	2026-11-21 21:58:19.775273+00
s24	12	2026-11-21 21:58:19.775273+00
s25	19	2026-11-21 21:58:19.775274+00
s26	26	2026-11-21 21:58:19.775274+00
s27	2	2026-11-21 21:58:19.775275+00
s28	9	2026-11-21 21:58:19.775275+00
s29	16	2026-11-21 21:58:19.775276+00
s30	23	2026-11-21 21:58:19.775276+00
\.
CREATE SCHEMA exp;
COMMENT ON SCHEMA exp IS 'The data of pg_experiment. Not a member of the extension: it survives DROP EXTENSION, dump and restore.';
CREATE FUNCTION exp.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
BEGIN
    RAISE EXCEPTION 'AUDIT_APPEND_ONLY: rows of exp.audit are never changed'
        USING ERRCODE = 'object_not_in_prerequisite_state',
              DETAIL = pg_catalog.format('%s refused.', TG_OP);
END
$$;
COMMENT ON FUNCTION exp.refuse_change() IS 'Keeps exp.audit append-only.';
CREATE TABLE exp.aggregation (
    era smallint NOT NULL,
    system_identifier bigint NOT NULL,
    snapshot text DEFAULT '1:1:'::text NOT NULL,
    own_xid bigint DEFAULT 0 NOT NULL,
    own_epoch smallint DEFAULT 0 NOT NULL,
    events bigint DEFAULT 0 NOT NULL,
    aggregated_at timestamp with time zone
);
COMMENT ON TABLE exp.aggregation IS 'How far the events are aggregated: everything that was committed at a snapshot. One row for each cluster whose transactions logged events.';
COMMENT ON COLUMN exp.aggregation.era IS 'Counts clusters: a restored dump goes on in an era of its own.';
COMMENT ON COLUMN exp.aggregation.system_identifier IS 'The cluster.';
COMMENT ON COLUMN exp.aggregation.snapshot IS 'A pg_snapshot: events of transactions that it sees are aggregated.';
COMMENT ON COLUMN exp.aggregation.own_xid IS 'The transaction that aggregated last: of its own events those are aggregated whose epoch is at most own_epoch.';
COMMENT ON COLUMN exp.aggregation.own_epoch IS 'See own_xid.';
COMMENT ON COLUMN exp.aggregation.events IS 'How many events were aggregated in all.';
COMMENT ON COLUMN exp.aggregation.aggregated_at IS 'When last.';
CREATE TABLE exp.event (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
)
PARTITION BY RANGE (ts);
ALTER TABLE ONLY exp.event REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event IS 'Outcomes, one row each, whatever they count in. A partition a day (UTC), made ahead and dropped by exp_maintain().';
COMMENT ON COLUMN exp.event.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event.event IS 'What happened.';
COMMENT ON COLUMN exp.event.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE VIEW exp.aggregation_progress AS
 SELECT p.pid,
    p.datname AS database,
    p.tuples_processed AS events,
    p.tuples_excluded AS skipped,
    a.query_start AS started_at
   FROM (pg_stat_progress_copy p
     LEFT JOIN pg_stat_activity a ON ((a.pid = p.pid)))
  WHERE ((p.relid = ('exp.event'::regclass)::oid) AND (p.type = 'CALLBACK'::text));
COMMENT ON VIEW exp.aggregation_progress IS 'Aggregations that run at this moment, one row each, like the pg_stat_progress views.';
COMMENT ON COLUMN exp.aggregation_progress.pid IS 'The session''s process.';
COMMENT ON COLUMN exp.aggregation_progress.database IS 'Its database.';
COMMENT ON COLUMN exp.aggregation_progress.events IS 'How many events it read so far.';
COMMENT ON COLUMN exp.aggregation_progress.skipped IS 'How many of them were not new.';
COMMENT ON COLUMN exp.aggregation_progress.started_at IS 'When its statement began.';
CREATE TABLE exp.alias (
    scope_id integer NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    known_as text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT alias_not_itself CHECK ((subject <> known_as))
);
COMMENT ON TABLE exp.alias IS 'Merged subjects: calls with the one answer as the other.';
COMMENT ON COLUMN exp.alias.scope_id IS 'Where they were merged.';
COMMENT ON COLUMN exp.alias.subject IS 'The subject that is another one: an anonymous id, say.';
COMMENT ON COLUMN exp.alias.known_as IS 'Whom it stands for; never itself an alias.';
COMMENT ON COLUMN exp.alias.created_at IS 'When they were merged.';
CREATE TABLE exp.allocation (
    experiment_id integer NOT NULL,
    first smallint NOT NULL,
    last smallint NOT NULL,
    variant smallint NOT NULL,
    CONSTRAINT allocation_range CHECK (((first >= 0) AND (last >= first) AND (last <= 9999)))
);
COMMENT ON TABLE exp.allocation IS 'Explicit ranges of the line, of 10,000 buckets; what is in none is unallocated.';
COMMENT ON COLUMN exp.allocation.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.allocation.first IS 'The first bucket, 0 to 9999.';
COMMENT ON COLUMN exp.allocation.last IS 'The last bucket, inclusive.';
COMMENT ON COLUMN exp.allocation.variant IS 'Its owner: exp.variant.variant.';
CREATE TABLE exp.assignment (
    experiment_id integer NOT NULL,
    exposures integer NOT NULL,
    assigned_at timestamp with time zone NOT NULL,
    exposed_at timestamp with time zone,
    variant smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    context jsonb
);
COMMENT ON TABLE exp.assignment IS 'The sticky row: which variant a subject has in an experiment. Joins want exp.enrolled, which has names.';
COMMENT ON COLUMN exp.assignment.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.assignment.exposures IS 'How often the subject met its variant.';
COMMENT ON COLUMN exp.assignment.assigned_at IS 'When it was enrolled: the start of that transaction.';
COMMENT ON COLUMN exp.assignment.exposed_at IS 'When it first met its variant; NULL before.';
COMMENT ON COLUMN exp.assignment.variant IS 'exp.variant.variant.';
COMMENT ON COLUMN exp.assignment.subject IS 'The randomised unit: a user, a device, an account, ...';
COMMENT ON COLUMN exp.assignment.context IS 'The attributes given when it was enrolled; NULL for none.';
CREATE TABLE exp.audience (
    id integer NOT NULL,
    scope_id integer NOT NULL,
    audience text NOT NULL COLLATE pg_catalog."C",
    name text,
    rules jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON TABLE exp.audience IS 'Reusable rule lists; an experiment''s audience and its own targeting must both match.';
COMMENT ON COLUMN exp.audience.id IS 'Never reused.';
COMMENT ON COLUMN exp.audience.scope_id IS 'The scope it belongs to; scopes below may use it, too.';
COMMENT ON COLUMN exp.audience.audience IS 'Its key, unique in its scope.';
COMMENT ON COLUMN exp.audience.name IS 'A title for people.';
COMMENT ON COLUMN exp.audience.rules IS 'The rules, as exp_match takes them.';
COMMENT ON COLUMN exp.audience.created_at IS 'When it was made.';
COMMENT ON COLUMN exp.audience.updated_at IS 'When it was last changed.';
ALTER TABLE exp.audience ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME exp.audience_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
COMMENT ON SEQUENCE exp.audience_id_seq IS 'Numbers audiences; a number is never used again.';
CREATE TABLE exp.audit (
    id bigint NOT NULL,
    at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    role text NOT NULL,
    session_role text NOT NULL,
    application text NOT NULL,
    client text,
    pid integer NOT NULL,
    scope text NOT NULL COLLATE pg_catalog."C",
    object text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    before jsonb,
    after jsonb,
    reason text,
    subject_digest text COLLATE pg_catalog."C"
);
COMMENT ON TABLE exp.audit IS 'Who changed what, and why. Rows are added and never changed: a trigger refuses it even to the owner.';
COMMENT ON COLUMN exp.audit.id IS 'In the order of the changes; gaps are changes that were rolled back.';
COMMENT ON COLUMN exp.audit.at IS 'When, by the server''s clock.';
COMMENT ON COLUMN exp.audit.role IS 'The role that acted.';
COMMENT ON COLUMN exp.audit.session_role IS 'The role that connected.';
COMMENT ON COLUMN exp.audit.application IS 'The session''s application_name.';
COMMENT ON COLUMN exp.audit.client IS 'The client''s address; NULL for a local socket.';
COMMENT ON COLUMN exp.audit.pid IS 'The session''s process.';
COMMENT ON COLUMN exp.audit.scope IS 'The scope of what changed.';
COMMENT ON COLUMN exp.audit.object IS 'What kind of thing: experiment, audience, layer, holdout, scope, config, metric, setting, override, subject or grant.';
COMMENT ON COLUMN exp.audit.key IS 'Its key.';
COMMENT ON COLUMN exp.audit.action IS 'What was done: created, updated, started, stopped, deleted and so on.';
COMMENT ON COLUMN exp.audit.before IS 'What changed, as it was; NULL where there was nothing.';
COMMENT ON COLUMN exp.audit.after IS 'What changed, as it is; NULL where there is nothing left.';
COMMENT ON COLUMN exp.audit.reason IS 'The reason given.';
COMMENT ON COLUMN exp.audit.subject_digest IS 'A keyed digest of the subject concerned, so that erasing the subject leaves nothing of it here.';
ALTER TABLE exp.audit ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME exp.audit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
COMMENT ON SEQUENCE exp.audit_id_seq IS 'Numbers changes.';
CREATE TABLE exp.bandit (
    experiment_id integer NOT NULL,
    metric text NOT NULL COLLATE pg_catalog."C",
    floor double precision NOT NULL,
    every interval NOT NULL,
    best_share double precision NOT NULL,
    shares jsonb,
    set_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    due_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    evaluated_at timestamp with time zone,
    state jsonb DEFAULT '{}'::jsonb NOT NULL,
    error text
);
COMMENT ON TABLE exp.bandit IS 'Experiments in which the shares of new subjects follow the data. exp.period has all shares that ever were in force.';
COMMENT ON COLUMN exp.bandit.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.bandit.metric IS 'The metric that the shares follow.';
COMMENT ON COLUMN exp.bandit.floor IS 'The smallest share of a variant.';
COMMENT ON COLUMN exp.bandit.every IS 'How long shares are in force at least.';
COMMENT ON COLUMN exp.bandit.best_share IS 'The part of new subjects that goes to what is drawn as the best, before the floor; the rest to the runner-up.';
COMMENT ON COLUMN exp.bandit.shares IS 'The share of each variant by key, in force in place of the weights; NULL as long as the weights are.';
COMMENT ON COLUMN exp.bandit.set_at IS 'When it was last set.';
COMMENT ON COLUMN exp.bandit.due_at IS 'When shares are to be computed next.';
COMMENT ON COLUMN exp.bandit.evaluated_at IS 'When shares were last computed; NULL for not since it was set.';
COMMENT ON COLUMN exp.bandit.state IS 'What was found then of each variant by key: subjects, mean, the chance to be the best.';
COMMENT ON COLUMN exp.bandit.error IS 'Why exp_maintain() could not compute or change shares the last time; NULL where it could.';
CREATE TABLE exp.bucket (
    experiment_id integer NOT NULL,
    metric_id integer NOT NULL,
    width integer NOT NULL,
    variant smallint NOT NULL,
    bucket_start timestamp with time zone NOT NULL,
    count bigint NOT NULL,
    sum double precision NOT NULL,
    sum_sq double precision NOT NULL,
    min double precision,
    max double precision,
    CONSTRAINT bucket_width CHECK ((width = ANY (ARRAY[300, 3600, 86400])))
);
COMMENT ON TABLE exp.bucket IS 'Events by time: every event of the enrolled, before their exposure, too. Of five minutes, an hour and a day (UTC) each.';
COMMENT ON COLUMN exp.bucket.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.bucket.metric_id IS 'The metric.';
COMMENT ON COLUMN exp.bucket.width IS 'Its length in seconds: 300, 3600 or 86400.';
COMMENT ON COLUMN exp.bucket.variant IS 'The variant: exp.variant.variant.';
COMMENT ON COLUMN exp.bucket.bucket_start IS 'When it begins.';
COMMENT ON COLUMN exp.bucket.count IS 'How many events; of a rate, how many of the denominator.';
COMMENT ON COLUMN exp.bucket.sum IS 'The sum of their values; of a rate, how many of the numerator.';
COMMENT ON COLUMN exp.bucket.sum_sq IS 'The sum of their squares; of a rate, as sum.';
COMMENT ON COLUMN exp.bucket.min IS 'The smallest value; NULL for a rate.';
COMMENT ON COLUMN exp.bucket.max IS 'The largest value; NULL for a rate.';
CREATE TABLE exp.config (
    id integer NOT NULL,
    scope_id integer NOT NULL,
    slug text NOT NULL COLLATE pg_catalog."C",
    config jsonb NOT NULL,
    aliases text[] DEFAULT '{}'::text[] NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON TABLE exp.config IS 'Configs that variants share: a variant that names one has it as its payload, as it stands at decision time.';
COMMENT ON COLUMN exp.config.id IS 'Never reused.';
COMMENT ON COLUMN exp.config.scope_id IS 'The scope it belongs to; scopes below may use it, too.';
COMMENT ON COLUMN exp.config.slug IS 'Its key, unique in its scope.';
COMMENT ON COLUMN exp.config.config IS 'The document.';
COMMENT ON COLUMN exp.config.aliases IS 'Other names of it; no two configs of a scope share a name.';
COMMENT ON COLUMN exp.config.created_at IS 'When it was made.';
COMMENT ON COLUMN exp.config.updated_at IS 'When it was last changed.';
ALTER TABLE exp.config ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME exp.config_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
COMMENT ON SEQUENCE exp.config_id_seq IS 'Numbers configs; a number is never used again.';
CREATE TABLE exp.crossover (
    experiment_id integer NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE ONLY exp.crossover REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.crossover IS 'Merges of two subjects who had different variants of an experiment: one person saw both.';
COMMENT ON COLUMN exp.crossover.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.crossover.at IS 'When they were merged.';
CREATE TABLE exp.decision (
    id bigint NOT NULL,
    experiment_id integer NOT NULL,
    decided_at timestamp with time zone DEFAULT now() NOT NULL,
    mode text NOT NULL COLLATE pg_catalog."C",
    decision text NOT NULL COLLATE pg_catalog."C",
    winner text COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    reason text NOT NULL,
    evidence jsonb NOT NULL,
    CONSTRAINT decision_decision CHECK ((decision = ANY (ARRAY['ship'::text, 'rollback'::text, 'no_effect_of_interest'::text, 'override'::text, 'guardrail_breach'::text])))
);
COMMENT ON TABLE exp.decision IS 'Decisions about experiments by their policies, written with what they did. Rows are added and never changed.';
COMMENT ON COLUMN exp.decision.id IS 'In the order of the decisions.';
COMMENT ON COLUMN exp.decision.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.decision.decided_at IS 'When: the start of that transaction.';
COMMENT ON COLUMN exp.decision.mode IS 'The mode of the policy.';
COMMENT ON COLUMN exp.decision.decision IS 'What was decided: ship, rollback, no_effect_of_interest, override or guardrail_breach.';
COMMENT ON COLUMN exp.decision.winner IS 'The variant that won; NULL for none.';
COMMENT ON COLUMN exp.decision.action IS 'What followed: nothing, stop or serve.';
COMMENT ON COLUMN exp.decision.reason IS 'Why, in a sentence.';
COMMENT ON COLUMN exp.decision.evidence IS 'The numbers that decided: policy, gates, arms, comparisons.';
ALTER TABLE exp.decision ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME exp.decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
COMMENT ON SEQUENCE exp.decision_id_seq IS 'Numbers decisions.';
CREATE TABLE exp.dedupe (
    scope_id integer NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);
COMMENT ON TABLE exp.dedupe IS 'Keys of events that are logged once however often they are sent. Kept as long as the events.';
COMMENT ON COLUMN exp.dedupe.scope_id IS 'The scope of the subject.';
COMMENT ON COLUMN exp.dedupe.subject IS 'Whose event it was.';
COMMENT ON COLUMN exp.dedupe.key IS 'The key given with it.';
COMMENT ON COLUMN exp.dedupe.at IS 'When it was logged.';
CREATE TABLE exp.experiment (
    id integer NOT NULL,
    scope_id integer NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL,
    salt text NOT NULL COLLATE pg_catalog."C",
    hash text DEFAULT 'native'::text NOT NULL COLLATE pg_catalog."C",
    coverage double precision DEFAULT 1 NOT NULL,
    name text,
    description text,
    hypothesis text,
    owner text,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    serve text DEFAULT 'none'::text NOT NULL,
    winner smallint,
    winner_decided_at timestamp with time zone,
    winner_reason text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    started_at timestamp with time zone,
    stopped_at timestamp with time zone,
    deleted_at timestamp with time zone,
    kind text DEFAULT 'experiment'::text NOT NULL,
    inherit boolean DEFAULT false NOT NULL,
    audience_id integer,
    targeting jsonb,
    layer_id integer,
    layer_start smallint,
    layer_end smallint,
    allocated boolean DEFAULT false NOT NULL,
    start_at timestamp with time zone,
    end_at timestamp with time zone,
    stops tstzrange[] DEFAULT '{}'::tstzrange[] NOT NULL,
    CONSTRAINT experiment_coverage CHECK (((coverage >= (0)::double precision) AND (coverage <= (1)::double precision))),
    CONSTRAINT experiment_kind CHECK ((kind = ANY (ARRAY['experiment'::text, 'holdout'::text]))),
    CONSTRAINT experiment_layer CHECK ((((layer_id IS NULL) AND (layer_start IS NULL) AND (layer_end IS NULL)) OR ((layer_id IS NOT NULL) AND (layer_start >= 0) AND (layer_end >= layer_start) AND (layer_end <= 9999) AND (layer_start IS NOT NULL) AND (layer_end IS NOT NULL)))),
    CONSTRAINT experiment_schedule CHECK ((end_at > start_at)),
    CONSTRAINT experiment_serve CHECK ((serve = ANY (ARRAY['none'::text, 'enrolled'::text, 'winner'::text]))),
    CONSTRAINT experiment_serve_winner CHECK (((serve <> 'winner'::text) OR (winner IS NOT NULL))),
    CONSTRAINT experiment_status CHECK ((status = ANY (ARRAY['draft'::text, 'running'::text, 'paused'::text, 'stopped'::text, 'archived'::text])))
);
COMMENT ON TABLE exp.experiment IS 'One row per experiment, deleted ones included until they are drained.';
COMMENT ON COLUMN exp.experiment.id IS 'Never reused.';
COMMENT ON COLUMN exp.experiment.scope_id IS 'The scope it belongs to.';
COMMENT ON COLUMN exp.experiment.key IS 'Its name, unique in its scope among the experiments not deleted.';
COMMENT ON COLUMN exp.experiment.status IS 'draft, running, paused, stopped or archived.';
COMMENT ON COLUMN exp.experiment.salt IS 'Enters the hash with the scope''s name.';
COMMENT ON COLUMN exp.experiment.hash IS 'The hash scheme that buckets its subjects.';
COMMENT ON COLUMN exp.experiment.coverage IS 'The share of the line that is enrolled, 0 to 1.';
COMMENT ON COLUMN exp.experiment.name IS 'A title for people.';
COMMENT ON COLUMN exp.experiment.description IS 'What it is about.';
COMMENT ON COLUMN exp.experiment.hypothesis IS 'What is expected, and why.';
COMMENT ON COLUMN exp.experiment.owner IS 'Who answers for it.';
COMMENT ON COLUMN exp.experiment.tags IS 'Free labels.';
COMMENT ON COLUMN exp.experiment.metadata IS 'Free-form, the application''s own.';
COMMENT ON COLUMN exp.experiment.serve IS 'What a stopped experiment still answers: none, enrolled or winner.';
COMMENT ON COLUMN exp.experiment.winner IS 'The declared winner: exp.variant.variant.';
COMMENT ON COLUMN exp.experiment.winner_decided_at IS 'When it was declared.';
COMMENT ON COLUMN exp.experiment.winner_reason IS 'The reason given when it was stopped or the winner declared.';
COMMENT ON COLUMN exp.experiment.created_at IS 'When it was defined.';
COMMENT ON COLUMN exp.experiment.started_at IS 'When it first ran.';
COMMENT ON COLUMN exp.experiment.stopped_at IS 'When it was last stopped; NULL while it runs.';
COMMENT ON COLUMN exp.experiment.deleted_at IS 'When exp_delete_experiment took it away; its rows are being drained.';
COMMENT ON COLUMN exp.experiment.kind IS 'experiment, or holdout: two variants, held_out and in, that measure the whole programme.';
COMMENT ON COLUMN exp.experiment.inherit IS 'Whether scopes below see it, too.';
COMMENT ON COLUMN exp.experiment.audience_id IS 'The audience that must match; NULL for everyone.';
COMMENT ON COLUMN exp.experiment.targeting IS 'Its own rules, that must match, too; NULL for everyone.';
COMMENT ON COLUMN exp.experiment.layer_id IS 'The layer it has a place in; NULL for none.';
COMMENT ON COLUMN exp.experiment.layer_start IS 'The first of its buckets in the layer, 0 to 9999.';
COMMENT ON COLUMN exp.experiment.layer_end IS 'The last of its buckets in the layer, 0 to 9999.';
COMMENT ON COLUMN exp.experiment.allocated IS 'Whether exp.allocation says which variant owns which part of the line; else the weights do.';
COMMENT ON COLUMN exp.experiment.start_at IS 'When the draft starts by itself.';
COMMENT ON COLUMN exp.experiment.end_at IS 'When it stops by itself.';
COMMENT ON COLUMN exp.experiment.stops IS 'When it was stopped, and went on: what happened meanwhile counts for nothing.';
CREATE TABLE exp.scope (
    id integer NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    parent_id integer,
    description text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    aliased boolean DEFAULT false NOT NULL,
    erased boolean DEFAULT false NOT NULL,
    CONSTRAINT scope_root CHECK (((parent_id IS NULL) = (name = 'global'::text)))
);
COMMENT ON TABLE exp.scope IS 'Tenants, environments or both: a named tree with global at its root.';
COMMENT ON COLUMN exp.scope.id IS 'Never reused.';
COMMENT ON COLUMN exp.scope.name IS 'Unique; enters the hash of the experiments in it.';
COMMENT ON COLUMN exp.scope.parent_id IS 'The scope above; NULL for global only.';
COMMENT ON COLUMN exp.scope.description IS 'Free text.';
COMMENT ON COLUMN exp.scope.created_at IS 'When it was made.';
COMMENT ON COLUMN exp.scope.aliased IS 'Whether subjects were merged in it: from then on, and for good, enrolling looks among its aliases.';
COMMENT ON COLUMN exp.scope.erased IS 'Whether subjects were erased in it: from then on, and for good, events of unknown subjects are looked up in exp.erased.';
CREATE TABLE exp.variant (
    experiment_id integer NOT NULL,
    variant smallint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    weight double precision NOT NULL,
    payload jsonb,
    config text COLLATE pg_catalog."C",
    CONSTRAINT variant_config CHECK (((config IS NULL) OR (payload IS NULL))),
    CONSTRAINT variant_weight CHECK (((weight > (0)::double precision) AND (weight < 'Infinity'::double precision)))
);
COMMENT ON TABLE exp.variant IS 'The variants of an experiment, in the order of the line.';
COMMENT ON COLUMN exp.variant.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.variant.variant IS 'Its number, in the order of the line and never used again in the experiment; what exp.assignment stores.';
COMMENT ON COLUMN exp.variant.key IS 'Its name, unique in the experiment.';
COMMENT ON COLUMN exp.variant.weight IS 'Its share is weight / sum of weights.';
COMMENT ON COLUMN exp.variant.payload IS 'What exp_assign hands to the application with it.';
COMMENT ON COLUMN exp.variant.config IS 'The slug or alias of the config that is its payload; NULL where it has a payload of its own, or none.';
CREATE VIEW exp.enrolled AS
 SELECT s.name AS scope,
    e.key AS experiment,
    a.subject,
    v.key AS variant,
    a.assigned_at,
    a.exposed_at,
    (a.exposures)::bigint AS exposures
   FROM (((exp.assignment a
     JOIN exp.experiment e ON (((e.id = a.experiment_id) AND (e.deleted_at IS NULL))))
     JOIN exp.scope s ON ((s.id = e.scope_id)))
     JOIN exp.variant v ON (((v.experiment_id = a.experiment_id) AND (v.variant = a.variant))));
COMMENT ON VIEW exp.enrolled IS 'Every stored assignment with names in place of ids: join your own tables to it by subject.';
COMMENT ON COLUMN exp.enrolled.scope IS 'The scope''s name.';
COMMENT ON COLUMN exp.enrolled.experiment IS 'The experiment''s key.';
COMMENT ON COLUMN exp.enrolled.subject IS 'The subject.';
COMMENT ON COLUMN exp.enrolled.variant IS 'The variant''s key.';
COMMENT ON COLUMN exp.enrolled.assigned_at IS 'When it was enrolled.';
COMMENT ON COLUMN exp.enrolled.exposed_at IS 'When it was first exposed; NULL before.';
COMMENT ON COLUMN exp.enrolled.exposures IS 'How often.';
CREATE TABLE exp.erased (
    scope_id integer NOT NULL,
    digest text NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON TABLE exp.erased IS 'Keyed digests of erased subjects: a late event of one is dropped.';
COMMENT ON COLUMN exp.erased.scope_id IS 'Where it was erased.';
COMMENT ON COLUMN exp.erased.digest IS 'HMAC-SHA256 of the subject: pseudonymous.';
COMMENT ON COLUMN exp.erased.at IS 'When.';
CREATE TABLE exp.event_20261114 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261114 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261114 IS 'Events of 2026-11-14 (UTC).';
COMMENT ON COLUMN exp.event_20261114.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261114.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261114.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261114.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261114.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261114.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261114.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261114.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261114.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261114.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261114.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261114.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_20261115 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261115 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261115 IS 'Events of 2026-11-15 (UTC).';
COMMENT ON COLUMN exp.event_20261115.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261115.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261115.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261115.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261115.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261115.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261115.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261115.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261115.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261115.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261115.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261115.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_20261116 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261116 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261116 IS 'Events of 2026-11-16 (UTC).';
COMMENT ON COLUMN exp.event_20261116.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261116.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261116.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261116.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261116.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261116.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261116.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261116.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261116.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261116.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261116.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261116.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_20261117 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261117 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261117 IS 'Events of 2026-11-17 (UTC).';
COMMENT ON COLUMN exp.event_20261117.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261117.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261117.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261117.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261117.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261117.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261117.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261117.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261117.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261117.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261117.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261117.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_20261118 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261118 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261118 IS 'Events of 2026-11-18 (UTC).';
COMMENT ON COLUMN exp.event_20261118.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261118.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261118.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261118.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261118.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261118.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261118.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261118.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261118.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261118.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261118.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261118.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_20261119 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261119 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261119 IS 'Events of 2026-11-19 (UTC).';
COMMENT ON COLUMN exp.event_20261119.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261119.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261119.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261119.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261119.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261119.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261119.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261119.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261119.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261119.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261119.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261119.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_20261120 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261120 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261120 IS 'Events of 2026-11-20 (UTC).';
COMMENT ON COLUMN exp.event_20261120.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261120.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261120.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261120.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261120.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261120.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261120.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261120.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261120.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261120.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261120.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261120.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_20261121 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261121 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261121 IS 'Events of 2026-11-21 (UTC).';
COMMENT ON COLUMN exp.event_20261121.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261121.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261121.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261121.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261121.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261121.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261121.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261121.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261121.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261121.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261121.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261121.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_20261122 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261122 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261122 IS 'Events of 2026-11-22 (UTC).';
COMMENT ON COLUMN exp.event_20261122.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261122.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261122.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261122.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261122.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261122.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261122.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261122.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261122.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261122.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261122.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261122.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_20261123 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261123 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261123 IS 'Events of 2026-11-23 (UTC).';
COMMENT ON COLUMN exp.event_20261123.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261123.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261123.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261123.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261123.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261123.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261123.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261123.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261123.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261123.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261123.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261123.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_20261124 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261124 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261124 IS 'Events of 2026-11-24 (UTC).';
COMMENT ON COLUMN exp.event_20261124.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261124.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261124.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261124.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261124.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261124.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261124.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261124.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261124.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261124.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261124.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261124.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_20261125 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261125 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261125 IS 'Events of 2026-11-25 (UTC).';
COMMENT ON COLUMN exp.event_20261125.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261125.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261125.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261125.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261125.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261125.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261125.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261125.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261125.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261125.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261125.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261125.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_20261126 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261126 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261126 IS 'Events of 2026-11-26 (UTC).';
COMMENT ON COLUMN exp.event_20261126.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261126.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261126.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261126.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261126.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261126.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261126.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261126.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261126.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261126.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261126.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261126.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_20261127 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261127 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261127 IS 'Events of 2026-11-27 (UTC).';
COMMENT ON COLUMN exp.event_20261127.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261127.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261127.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261127.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261127.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261127.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261127.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261127.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261127.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261127.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261127.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261127.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_20261128 (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_20261128 REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_20261128 IS 'Events of 2026-11-28 (UTC).';
COMMENT ON COLUMN exp.event_20261128.ts IS 'When it happened.';
COMMENT ON COLUMN exp.event_20261128.received_at IS 'When it was logged: the start of that transaction.';
COMMENT ON COLUMN exp.event_20261128.value IS 'Its value; 1 where none was given.';
COMMENT ON COLUMN exp.event_20261128.xid IS 'The transaction that logged it: what tells the aggregation which events are new.';
COMMENT ON COLUMN exp.event_20261128.scope_id IS 'The scope of its subject.';
COMMENT ON COLUMN exp.event_20261128.experiment_id IS 'The one experiment that it is of; NULL for all that its subject is exposed in.';
COMMENT ON COLUMN exp.event_20261128.era IS 'The cluster whose transactions xid counts: exp.aggregation.era.';
COMMENT ON COLUMN exp.event_20261128.epoch IS 'How often its transaction had aggregated before.';
COMMENT ON COLUMN exp.event_20261128.counted IS 'In how many experiments it counted when it was logged.';
COMMENT ON COLUMN exp.event_20261128.subject IS 'Whose outcome it is.';
COMMENT ON COLUMN exp.event_20261128.event IS 'What happened.';
COMMENT ON COLUMN exp.event_20261128.meta IS 'Free-form, the application''s own; NULL for nothing.';
CREATE TABLE exp.event_default (
    ts timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    value double precision NOT NULL,
    xid bigint NOT NULL,
    scope_id integer NOT NULL,
    experiment_id integer,
    era smallint NOT NULL,
    epoch smallint NOT NULL,
    counted smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    event text NOT NULL COLLATE pg_catalog."C",
    meta jsonb
);
ALTER TABLE ONLY exp.event_default REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.event_default IS 'Events of days without a partition: exp_maintain() makes one and moves them there.';
COMMENT ON COLUMN exp.event_default.ts IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.received_at IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.value IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.xid IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.scope_id IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.experiment_id IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.era IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.epoch IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.counted IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.subject IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.event IS 'As in exp.event.';
COMMENT ON COLUMN exp.event_default.meta IS 'As in exp.event.';
ALTER TABLE exp.experiment ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME exp.experiment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
COMMENT ON SEQUENCE exp.experiment_id_seq IS 'Numbers experiments; a number is never used again.';
CREATE TABLE exp.experiment_metric (
    experiment_id integer NOT NULL,
    metric_id integer NOT NULL,
    role text NOT NULL COLLATE pg_catalog."C",
    margin double precision,
    built boolean DEFAULT false NOT NULL,
    added_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT experiment_metric_role CHECK ((role = ANY (ARRAY['primary'::text, 'secondary'::text, 'guardrail'::text])))
);
COMMENT ON TABLE exp.experiment_metric IS 'Which metrics an experiment is judged by.';
COMMENT ON COLUMN exp.experiment_metric.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.experiment_metric.metric_id IS 'The metric.';
COMMENT ON COLUMN exp.experiment_metric.role IS 'primary, secondary or guardrail.';
COMMENT ON COLUMN exp.experiment_metric.margin IS 'Of a guardrail: how much worse it may get.';
COMMENT ON COLUMN exp.experiment_metric.built IS 'Whether what is aggregated has it; until then the next aggregation reads all events.';
COMMENT ON COLUMN exp.experiment_metric.added_at IS 'When it was added.';
CREATE TABLE exp.exposed (
    experiment_id integer NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C"
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='50000');
ALTER TABLE ONLY exp.exposed REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.exposed IS 'Subjects whose values the next aggregation computes from all of their events: those exposed for the first time, or merged. Append-only, so that writers never wait for one another.';
COMMENT ON COLUMN exp.exposed.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.exposed.subject IS 'The subject.';
CREATE TABLE exp.governed (
    experiment_id integer NOT NULL,
    holdout_id integer NOT NULL
);
COMMENT ON TABLE exp.governed IS 'Which holdouts an experiment respects: those of its scope and above that ran when it first started.';
COMMENT ON COLUMN exp.governed.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.governed.holdout_id IS 'The holdout: exp.experiment.id.';
CREATE TABLE exp."grant" (
    role text NOT NULL COLLATE pg_catalog."C",
    scope_id integer NOT NULL,
    access text NOT NULL COLLATE pg_catalog."C",
    granted_by text NOT NULL,
    granted_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT grant_access CHECK ((access = ANY (ARRAY['reader'::text, 'app'::text, 'admin'::text])))
);
COMMENT ON TABLE exp."grant" IS 'What exp_grant gave. Roles by name, so that a dump restores where they do not exist yet.';
COMMENT ON COLUMN exp."grant".role IS 'The role''s name.';
COMMENT ON COLUMN exp."grant".scope_id IS 'The scope; it holds for the scopes below, too.';
COMMENT ON COLUMN exp."grant".access IS 'reader, app (reads and writes assignments) or admin (everything).';
COMMENT ON COLUMN exp."grant".granted_by IS 'Who gave it.';
COMMENT ON COLUMN exp."grant".granted_at IS 'When.';
CREATE TABLE exp.layer (
    id integer NOT NULL,
    scope_id integer NOT NULL,
    layer text NOT NULL COLLATE pg_catalog."C",
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON TABLE exp.layer IS 'Lines that experiments share; no two of them own the same place.';
COMMENT ON COLUMN exp.layer.id IS 'Never reused.';
COMMENT ON COLUMN exp.layer.scope_id IS 'The scope it belongs to; scopes below may use it, too.';
COMMENT ON COLUMN exp.layer.layer IS 'Its key, unique in its scope; enters the hash of places in it.';
COMMENT ON COLUMN exp.layer.created_at IS 'When it was made.';
ALTER TABLE exp.layer ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME exp.layer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
COMMENT ON SEQUENCE exp.layer_id_seq IS 'Numbers layers; a number is never used again.';
CREATE TABLE exp.metric (
    id integer NOT NULL,
    scope_id integer NOT NULL,
    metric text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    event text COLLATE pg_catalog."C",
    numerator text COLLATE pg_catalog."C",
    denominator text COLLATE pg_catalog."C",
    source text,
    source_role text,
    source_query text,
    objective text NOT NULL COLLATE pg_catalog."C",
    unit text,
    conversion_window interval,
    cap double precision,
    cap_percentile double precision,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT metric_kind CHECK ((kind = ANY (ARRAY['count'::text, 'sum'::text, 'avg'::text, 'rate'::text, 'conversion'::text, 'ratio'::text]))),
    CONSTRAINT metric_objective CHECK ((objective = ANY (ARRAY['maximize'::text, 'minimize'::text])))
);
COMMENT ON TABLE exp.metric IS 'What is measured: of which events, or of which query over one''s own tables, and how.';
COMMENT ON COLUMN exp.metric.id IS 'Never reused.';
COMMENT ON COLUMN exp.metric.scope_id IS 'The scope it belongs to; scopes below may use it, too.';
COMMENT ON COLUMN exp.metric.metric IS 'Its key, unique in its scope.';
COMMENT ON COLUMN exp.metric.kind IS 'count, sum, avg, rate, conversion or ratio.';
COMMENT ON COLUMN exp.metric.event IS 'The event that it is about.';
COMMENT ON COLUMN exp.metric.numerator IS 'Of a rate, an event; of a ratio, a metric.';
COMMENT ON COLUMN exp.metric.denominator IS 'Of a rate, an event; of a ratio, a metric.';
COMMENT ON COLUMN exp.metric.source IS 'A query of (subject, value, ts) in place of events.';
COMMENT ON COLUMN exp.metric.source_role IS 'The role that defined the query, and runs it.';
COMMENT ON COLUMN exp.metric.source_query IS 'The query as it is run: with all its names written out as they were understood when it was defined.';
COMMENT ON COLUMN exp.metric.objective IS 'Whether more is better: maximize or minimize.';
COMMENT ON COLUMN exp.metric.unit IS 'What it is counted in, for people.';
COMMENT ON COLUMN exp.metric.conversion_window IS 'How long after its first exposure a subject''s events count; NULL for ever.';
COMMENT ON COLUMN exp.metric.cap IS 'A subject''s value is at most this.';
COMMENT ON COLUMN exp.metric.cap_percentile IS 'Or at most this percentile of all subjects'' values, between 0 and 1.';
COMMENT ON COLUMN exp.metric.created_at IS 'When it was defined.';
COMMENT ON COLUMN exp.metric.updated_at IS 'When it was last redefined.';
ALTER TABLE exp.metric ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME exp.metric_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
COMMENT ON SEQUENCE exp.metric_id_seq IS 'Numbers metrics; a number is never used again.';
CREATE TABLE exp.moment (
    experiment_id integer NOT NULL,
    metric_id integer NOT NULL,
    variant smallint NOT NULL,
    subjects bigint NOT NULL,
    nonzero bigint NOT NULL,
    capped bigint NOT NULL,
    y bytea NOT NULL,
    yy bytea NOT NULL,
    d bytea NOT NULL,
    dd bytea NOT NULL,
    yd bytea NOT NULL,
    x bytea NOT NULL,
    xx bytea NOT NULL,
    xy bytea NOT NULL
);
COMMENT ON TABLE exp.moment IS 'Sums over the rows of exp.outcome, exact to the last bit, whatever the order of what was added and taken away; exp_metric_moments reads them.';
COMMENT ON COLUMN exp.moment.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.moment.metric_id IS 'The metric.';
COMMENT ON COLUMN exp.moment.variant IS 'The variant: exp.variant.variant.';
COMMENT ON COLUMN exp.moment.subjects IS 'How many rows.';
COMMENT ON COLUMN exp.moment.nonzero IS 'How many with y other than 0.';
COMMENT ON COLUMN exp.moment.capped IS 'How many whose y is above the cap.';
COMMENT ON COLUMN exp.moment.y IS 'The sum of y, capped: a two''s complement little-endian integer in units of 2^-1074.';
COMMENT ON COLUMN exp.moment.yy IS 'The sum of y*y, capped: likewise in units of 2^-2148, as are the sums of products below.';
COMMENT ON COLUMN exp.moment.d IS 'The sum of d, as y.';
COMMENT ON COLUMN exp.moment.dd IS 'The sum of d*d.';
COMMENT ON COLUMN exp.moment.yd IS 'The sum of y*d.';
COMMENT ON COLUMN exp.moment.x IS 'The sum of x, capped as y.';
COMMENT ON COLUMN exp.moment.xx IS 'The sum of x*x.';
COMMENT ON COLUMN exp.moment.xy IS 'The sum of x*y.';
CREATE TABLE exp.outcome (
    y double precision NOT NULL,
    d double precision NOT NULL,
    x double precision NOT NULL,
    experiment_id integer NOT NULL,
    metric_id integer NOT NULL,
    variant smallint NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C"
);
COMMENT ON TABLE exp.outcome IS 'The value of each subject by each metric, for subjects that have one that is not 0.';
COMMENT ON COLUMN exp.outcome.y IS 'Its value since its first exposure, within the window and not capped; the numerator of a quotient.';
COMMENT ON COLUMN exp.outcome.d IS 'The denominator of a quotient; else 0.';
COMMENT ON COLUMN exp.outcome.x IS 'The same as y in the time before its first exposure: the covariate.';
COMMENT ON COLUMN exp.outcome.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.outcome.metric_id IS 'The metric.';
COMMENT ON COLUMN exp.outcome.variant IS 'Its variant: exp.variant.variant.';
COMMENT ON COLUMN exp.outcome.subject IS 'The subject.';
CREATE TABLE exp.override (
    experiment_id integer NOT NULL,
    subject text NOT NULL COLLATE pg_catalog."C",
    variant smallint NOT NULL,
    until timestamp with time zone,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON TABLE exp.override IS 'Forced variants, for testing: never in a result.';
COMMENT ON COLUMN exp.override.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.override.subject IS 'Whom it is forced on.';
COMMENT ON COLUMN exp.override.variant IS 'What: exp.variant.variant.';
COMMENT ON COLUMN exp.override.until IS 'When it ends; NULL for never.';
COMMENT ON COLUMN exp.override.created_at IS 'When it was set.';
CREATE TABLE exp.period (
    experiment_id integer NOT NULL,
    started_at timestamp with time zone NOT NULL,
    shares jsonb NOT NULL
);
COMMENT ON TABLE exp.period IS 'Periods of constant allocation: what share of the subjects enrolled in one each variant is to have.';
COMMENT ON COLUMN exp.period.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.period.started_at IS 'From when on; up to the next one''s.';
COMMENT ON COLUMN exp.period.shares IS 'The share of each variant by key, 0 to 1.';
ALTER TABLE exp.scope ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME exp.scope_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
COMMENT ON SEQUENCE exp.scope_id_seq IS 'Numbers scopes; a number is never used again.';
CREATE TABLE exp.setting (
    name text NOT NULL COLLATE pg_catalog."C",
    value text NOT NULL,
    changed_at timestamp with time zone DEFAULT now() NOT NULL
);
COMMENT ON TABLE exp.setting IS 'What exp_set changed; what is not here has its default. exp_settings() lists all.';
COMMENT ON COLUMN exp.setting.name IS 'The setting.';
COMMENT ON COLUMN exp.setting.value IS 'Its value.';
COMMENT ON COLUMN exp.setting.changed_at IS 'When it was set.';
CREATE TABLE exp.signal (
);
COMMENT ON TABLE exp.signal IS 'Always empty. Its relation-cache invalidation tells every session that definitions or grants changed.';
CREATE TABLE exp.store (
    singleton boolean DEFAULT true NOT NULL,
    version integer NOT NULL,
    migrated_at timestamp with time zone DEFAULT now() NOT NULL,
    digest_key bytea DEFAULT sha256(convert_to(((gen_random_uuid())::text || (gen_random_uuid())::text), 'UTF8'::name)) NOT NULL,
    CONSTRAINT store_singleton CHECK (singleton)
);
COMMENT ON TABLE exp.store IS 'The version of the store: one row, kept by exp_init().';
COMMENT ON COLUMN exp.store.singleton IS 'Always true: there is one row.';
COMMENT ON COLUMN exp.store.version IS 'The number of the last migration applied.';
COMMENT ON COLUMN exp.store.migrated_at IS 'When it was applied.';
COMMENT ON COLUMN exp.store.digest_key IS 'The key of the digests that stand for subjects where they are not to be named. Random, made with the store.';
CREATE TABLE exp.tally (
    experiment_id integer NOT NULL,
    variant smallint NOT NULL,
    assigned bigint NOT NULL,
    subjects bigint NOT NULL,
    exposures bigint NOT NULL
);
COMMENT ON TABLE exp.tally IS 'Maintained counts, without what still waits in exp.tally_delta.';
COMMENT ON COLUMN exp.tally.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.tally.variant IS 'exp.variant.variant.';
COMMENT ON COLUMN exp.tally.assigned IS 'Rows of exp.assignment.';
COMMENT ON COLUMN exp.tally.subjects IS 'Those with exposures > 0.';
COMMENT ON COLUMN exp.tally.exposures IS 'The sum of their exposures.';
CREATE TABLE exp.tally_delta (
    experiment_id integer NOT NULL,
    variant smallint NOT NULL,
    assigned bigint NOT NULL,
    subjects bigint NOT NULL,
    exposures bigint NOT NULL
)
WITH (autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='50000');
ALTER TABLE ONLY exp.tally_delta REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.tally_delta IS 'What each transaction changed in the counts, written as it commits and folded into exp.tally by exp_maintain(). Append-only, so that writers never wait for one another.';
COMMENT ON COLUMN exp.tally_delta.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.tally_delta.variant IS 'exp.variant.variant.';
COMMENT ON COLUMN exp.tally_delta.assigned IS 'Change of exp.tally.assigned.';
COMMENT ON COLUMN exp.tally_delta.subjects IS 'Change of exp.tally.subjects.';
COMMENT ON COLUMN exp.tally_delta.exposures IS 'Change of exp.tally.exposures.';
CREATE TABLE exp.task (
    task text NOT NULL COLLATE pg_catalog."C",
    ran_at timestamp with time zone NOT NULL,
    done bigint NOT NULL,
    remaining bigint,
    error text
);
COMMENT ON TABLE exp.task IS 'When exp_maintain() last did what, and with what result.';
COMMENT ON COLUMN exp.task.task IS 'The task.';
COMMENT ON COLUMN exp.task.ran_at IS 'When it last ran.';
COMMENT ON COLUMN exp.task.done IS 'How many rows it worked through.';
COMMENT ON COLUMN exp.task.remaining IS 'How many it left.';
COMMENT ON COLUMN exp.task.error IS 'Why it failed; NULL where it did not.';
CREATE TABLE exp.winner_policy (
    experiment_id integer NOT NULL,
    mode text NOT NULL COLLATE pg_catalog."C",
    metric text COLLATE pg_catalog."C",
    measured jsonb,
    alpha double precision NOT NULL,
    n_star bigint NOT NULL,
    mde double precision,
    pick_after interval NOT NULL,
    dwell interval NOT NULL,
    min_assignments bigint NOT NULL,
    min_exposures bigint NOT NULL,
    min_conversions bigint NOT NULL,
    guardrails jsonb,
    override text COLLATE pg_catalog."C",
    action text NOT NULL COLLATE pg_catalog."C",
    on_breach text NOT NULL COLLATE pg_catalog."C",
    set_at timestamp with time zone DEFAULT now() NOT NULL,
    began_at timestamp with time zone,
    evaluated_at timestamp with time zone,
    srm_seq_p double precision,
    state jsonb DEFAULT '{}'::jsonb NOT NULL,
    decision_id bigint,
    error text,
    CONSTRAINT winner_policy_action CHECK ((action = ANY (ARRAY['nothing'::text, 'stop'::text, 'serve'::text]))),
    CONSTRAINT winner_policy_mode CHECK ((mode = ANY (ARRAY['manual'::text, 'automatic'::text, 'anytime'::text]))),
    CONSTRAINT winner_policy_on_breach CHECK ((on_breach = ANY (ARRAY['nothing'::text, 'stop'::text])))
);
COMMENT ON TABLE exp.winner_policy IS 'How the winner of an experiment is found, and what its evaluations left behind. An experiment without a row is decided by people.';
COMMENT ON COLUMN exp.winner_policy.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.winner_policy.mode IS 'manual, automatic or anytime.';
COMMENT ON COLUMN exp.winner_policy.metric IS 'The metric that decides; NULL where there was no primary one.';
COMMENT ON COLUMN exp.winner_policy.measured IS 'Its definition as it was when the policy was set: the direction and all else that values follow from.';
COMMENT ON COLUMN exp.winner_policy.alpha IS 'The probability of any wrong decision.';
COMMENT ON COLUMN exp.winner_policy.n_star IS 'The planned subjects of a comparison, both arms together.';
COMMENT ON COLUMN exp.winner_policy.mde IS 'The smallest difference of interest, in the metric''s unit.';
COMMENT ON COLUMN exp.winner_policy.pick_after IS 'How long after the start nothing is decided.';
COMMENT ON COLUMN exp.winner_policy.dwell IS 'How far apart two evaluations are that have to agree.';
COMMENT ON COLUMN exp.winner_policy.min_assignments IS 'The assigned subjects that every variant must have.';
COMMENT ON COLUMN exp.winner_policy.min_exposures IS 'The exposed subjects that every variant must have.';
COMMENT ON COLUMN exp.winner_policy.min_conversions IS 'The subjects with a value other than 0 that every variant must have.';
COMMENT ON COLUMN exp.winner_policy.guardrails IS 'Metrics that must not get worse, with their margins; NULL for the guardrails of the experiment.';
COMMENT ON COLUMN exp.winner_policy.override IS 'The variant that wins whatever the data say.';
COMMENT ON COLUMN exp.winner_policy.action IS 'What follows a decision: nothing, stop, or serve, which is to stop and serve the winner.';
COMMENT ON COLUMN exp.winner_policy.on_breach IS 'What follows where a guardrail is worse than its margin: nothing or stop.';
COMMENT ON COLUMN exp.winner_policy.set_at IS 'When it was last set.';
COMMENT ON COLUMN exp.winner_policy.began_at IS 'When it was first evaluated with data; from then on what a decision''s error rests on does not change.';
COMMENT ON COLUMN exp.winner_policy.evaluated_at IS 'When it was last evaluated.';
COMMENT ON COLUMN exp.winner_policy.srm_seq_p IS 'The smallest p-value so far of the sequential test of the split.';
COMMENT ON COLUMN exp.winner_policy.state IS 'What the last evaluation left for the next one: a verdict that waits, the test at the horizon, the decision.';
COMMENT ON COLUMN exp.winner_policy.decision_id IS 'The decision: exp.decision.id; NULL as long as there is none.';
COMMENT ON COLUMN exp.winner_policy.error IS 'Why exp_maintain() could not evaluate it the last time; NULL where it could.';
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261114 FOR VALUES FROM ('2026-11-14 00:00:00+00') TO ('2026-11-15 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261115 FOR VALUES FROM ('2026-11-15 00:00:00+00') TO ('2026-11-16 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261116 FOR VALUES FROM ('2026-11-16 00:00:00+00') TO ('2026-11-17 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261117 FOR VALUES FROM ('2026-11-17 00:00:00+00') TO ('2026-11-18 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261118 FOR VALUES FROM ('2026-11-18 00:00:00+00') TO ('2026-11-19 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261119 FOR VALUES FROM ('2026-11-19 00:00:00+00') TO ('2026-11-20 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261120 FOR VALUES FROM ('2026-11-20 00:00:00+00') TO ('2026-11-21 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261121 FOR VALUES FROM ('2026-11-21 00:00:00+00') TO ('2026-11-22 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261122 FOR VALUES FROM ('2026-11-22 00:00:00+00') TO ('2026-11-23 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261123 FOR VALUES FROM ('2026-11-23 00:00:00+00') TO ('2026-11-24 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261124 FOR VALUES FROM ('2026-11-24 00:00:00+00') TO ('2026-11-25 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261125 FOR VALUES FROM ('2026-11-25 00:00:00+00') TO ('2026-11-26 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261126 FOR VALUES FROM ('2026-11-26 00:00:00+00') TO ('2026-11-27 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261127 FOR VALUES FROM ('2026-11-27 00:00:00+00') TO ('2026-11-28 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_20261128 FOR VALUES FROM ('2026-11-28 00:00:00+00') TO ('2026-11-29 00:00:00+00');
ALTER TABLE ONLY exp.event ATTACH PARTITION exp.event_default DEFAULT;
COPY exp.aggregation (era, system_identifier, snapshot, own_xid, own_epoch, events, aggregated_at) FROM stdin;
1	7710730224693022184	9155:9155:	9155	0	931	2026-11-21 20:58:20.213301+00
\.
COPY exp.alias (scope_id, subject, known_as, created_at) FROM stdin;
1	anonymous	s7	2026-11-21 20:58:19.641875+00
1	s8	s9	2026-11-21 20:58:19.646581+00
2	x	tab\tand \\ and 'quote'	2026-11-21 20:58:19.649375+00
1	s13	s14	2026-11-21 20:58:19.938062+00
1	s15	s16	2026-11-21 20:58:19.941993+00
1	s60	s63	2026-11-21 20:58:19.993278+00
4	w1	w103	2026-11-21 20:58:20.113981+00
\.
COPY exp.allocation (experiment_id, first, last, variant) FROM stdin;
19	0	4499	0
19	5000	8999	1
19	9000	9999	2
\.
COPY exp.assignment (experiment_id, exposures, assigned_at, exposed_at, variant, subject, context) FROM stdin;
1	0	2026-11-21 20:58:19.599756+00	\N	0	s100	{"i": 100}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s101	{"i": 101}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s102	{"i": 102}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s103	{"i": 103}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s104	{"i": 104}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s105	{"i": 105}
1	0	2026-11-21 20:58:19.599756+00	\N	2	s106	{"i": 106}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s107	{"i": 107}
1	0	2026-11-21 20:58:19.599756+00	\N	2	s108	{"i": 108}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s109	{"i": 109}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s110	{"i": 110}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s111	{"i": 111}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s112	{"i": 112}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s113	{"i": 113}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s114	{"i": 114}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s115	{"i": 115}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s116	{"i": 116}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s117	{"i": 117}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s118	{"i": 118}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s119	{"i": 119}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s120	{"i": 120}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s121	{"i": 121}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s122	{"i": 122}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s123	{"i": 123}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s124	{"i": 124}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s125	{"i": 125}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s126	{"i": 126}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s127	{"i": 127}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s128	{"i": 128}
1	0	2026-11-21 20:58:19.599756+00	\N	2	s129	{"i": 129}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s130	{"i": 130}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s131	{"i": 131}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s132	{"i": 132}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s133	{"i": 133}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s134	{"i": 134}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s135	{"i": 135}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s136	{"i": 136}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s137	{"i": 137}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s138	{"i": 138}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s139	{"i": 139}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s140	{"i": 140}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s141	{"i": 141}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s142	{"i": 142}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s143	{"i": 143}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s144	{"i": 144}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s145	{"i": 145}
1	0	2026-11-21 20:58:19.599756+00	\N	2	s146	{"i": 146}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s147	{"i": 147}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s148	{"i": 148}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s149	{"i": 149}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s150	{"i": 150}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s151	{"i": 151}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s152	{"i": 152}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s153	{"i": 153}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s154	{"i": 154}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s155	{"i": 155}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s156	{"i": 156}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s157	{"i": 157}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s158	{"i": 158}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s159	{"i": 159}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s160	{"i": 160}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s161	{"i": 161}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s162	{"i": 162}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s163	{"i": 163}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s164	{"i": 164}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s165	{"i": 165}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s166	{"i": 166}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s167	{"i": 167}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s168	{"i": 168}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s169	{"i": 169}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s170	{"i": 170}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s171	{"i": 171}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s172	{"i": 172}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s173	{"i": 173}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s174	{"i": 174}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s175	{"i": 175}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s176	{"i": 176}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s177	{"i": 177}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s178	{"i": 178}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s179	{"i": 179}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s180	{"i": 180}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s181	{"i": 181}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s182	{"i": 182}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s183	{"i": 183}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s184	{"i": 184}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s185	{"i": 185}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s186	{"i": 186}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s187	{"i": 187}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s188	{"i": 188}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s189	{"i": 189}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s190	{"i": 190}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s191	{"i": 191}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s192	{"i": 192}
1	0	2026-11-21 20:58:19.599756+00	\N	2	s193	{"i": 193}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s194	{"i": 194}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s195	{"i": 195}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s196	{"i": 196}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s197	{"i": 197}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s198	{"i": 198}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s199	{"i": 199}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s200	{"i": 200}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s81	{"i": 81}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s82	{"i": 82}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s83	{"i": 83}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s84	{"i": 84}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s85	{"i": 85}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s86	{"i": 86}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s87	{"i": 87}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s88	{"i": 88}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s89	{"i": 89}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s90	{"i": 90}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s91	{"i": 91}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s92	{"i": 92}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s93	{"i": 93}
1	0	2026-11-21 20:58:19.599756+00	\N	2	s94	{"i": 94}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s95	{"i": 95}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s96	{"i": 96}
1	0	2026-11-21 20:58:19.599756+00	\N	0	s97	{"i": 97}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s98	{"i": 98}
1	0	2026-11-21 20:58:19.599756+00	\N	1	s99	{"i": 99}
3	0	2026-11-21 20:58:19.601036+00	\N	0	s19	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s2	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s20	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s21	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s22	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s24	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s25	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s26	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s29	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s30	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s34	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s36	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s38	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s39	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s7	\N
3	0	2026-11-21 20:58:19.601036+00	\N	0	s9	\N
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s61	{"i": 61}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s62	{"i": 62}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	0	s64	{"i": 64}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s65	{"i": 65}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s66	{"i": 66}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s67	{"i": 67}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s68	{"i": 68}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	2	s69	{"i": 69}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s70	{"i": 70}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s71	{"i": 71}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s72	{"i": 72}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s73	{"i": 73}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s74	{"i": 74}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s75	{"i": 75}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s76	{"i": 76}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	2	s77	{"i": 77}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s78	{"i": 78}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	1	s79	{"i": 79}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.771178+00	0	s80	{"i": 80}
5	0	2026-11-21 20:58:19.601036+00	\N	1	s21	\N
5	0	2026-11-21 20:58:19.601036+00	\N	0	s22	\N
5	0	2026-11-21 20:58:19.601036+00	\N	1	s23	\N
5	0	2026-11-21 20:58:19.601036+00	\N	1	s24	\N
5	0	2026-11-21 20:58:19.601036+00	\N	0	s25	\N
5	0	2026-11-21 20:58:19.601036+00	\N	0	s26	\N
5	0	2026-11-21 20:58:19.601036+00	\N	0	s27	\N
5	0	2026-11-21 20:58:19.601036+00	\N	1	s28	\N
5	0	2026-11-21 20:58:19.601036+00	\N	1	s29	\N
5	0	2026-11-21 20:58:19.601036+00	\N	1	s30	\N
5	0	2026-11-21 20:58:19.601036+00	\N	1	s31	\N
5	0	2026-11-21 20:58:19.601036+00	\N	1	s32	\N
5	0	2026-11-21 20:58:19.601036+00	\N	0	s33	\N
5	0	2026-11-21 20:58:19.601036+00	\N	0	s34	\N
5	0	2026-11-21 20:58:19.601036+00	\N	1	s35	\N
5	0	2026-11-21 20:58:19.601036+00	\N	1	s36	\N
5	0	2026-11-21 20:58:19.601036+00	\N	0	s37	\N
5	0	2026-11-21 20:58:19.601036+00	\N	0	s38	\N
5	0	2026-11-21 20:58:19.601036+00	\N	0	s39	\N
5	0	2026-11-21 20:58:19.601036+00	\N	0	s40	\N
6	0	2026-11-21 20:58:19.601036+00	\N	0	s21	\N
6	0	2026-11-21 20:58:19.601036+00	\N	1	s22	\N
6	0	2026-11-21 20:58:19.601036+00	\N	0	s23	\N
6	0	2026-11-21 20:58:19.601036+00	\N	1	s24	\N
6	0	2026-11-21 20:58:19.601036+00	\N	1	s25	\N
6	0	2026-11-21 20:58:19.601036+00	\N	0	s26	\N
6	0	2026-11-21 20:58:19.601036+00	\N	0	s27	\N
6	0	2026-11-21 20:58:19.601036+00	\N	1	s28	\N
6	0	2026-11-21 20:58:19.601036+00	\N	0	s29	\N
6	0	2026-11-21 20:58:19.601036+00	\N	1	s30	\N
6	0	2026-11-21 20:58:19.601036+00	\N	0	s31	\N
6	0	2026-11-21 20:58:19.601036+00	\N	1	s32	\N
6	0	2026-11-21 20:58:19.601036+00	\N	0	s33	\N
6	0	2026-11-21 20:58:19.601036+00	\N	0	s34	\N
6	0	2026-11-21 20:58:19.601036+00	\N	0	s35	\N
6	0	2026-11-21 20:58:19.601036+00	\N	1	s36	\N
6	0	2026-11-21 20:58:19.601036+00	\N	1	s37	\N
6	0	2026-11-21 20:58:19.601036+00	\N	0	s38	\N
6	0	2026-11-21 20:58:19.601036+00	\N	1	s39	\N
6	0	2026-11-21 20:58:19.601036+00	\N	1	s40	\N
7	0	2026-11-21 20:58:19.601036+00	\N	0	s21	\N
7	0	2026-11-21 20:58:19.601036+00	\N	0	s22	\N
7	0	2026-11-21 20:58:19.601036+00	\N	1	s23	\N
7	0	2026-11-21 20:58:19.601036+00	\N	1	s24	\N
7	0	2026-11-21 20:58:19.601036+00	\N	0	s25	\N
7	0	2026-11-21 20:58:19.601036+00	\N	0	s26	\N
7	0	2026-11-21 20:58:19.601036+00	\N	0	s27	\N
7	0	2026-11-21 20:58:19.601036+00	\N	1	s28	\N
7	0	2026-11-21 20:58:19.601036+00	\N	0	s29	\N
7	0	2026-11-21 20:58:19.601036+00	\N	1	s30	\N
7	0	2026-11-21 20:58:19.601036+00	\N	0	s31	\N
7	0	2026-11-21 20:58:19.601036+00	\N	1	s32	\N
7	0	2026-11-21 20:58:19.601036+00	\N	1	s33	\N
7	0	2026-11-21 20:58:19.601036+00	\N	1	s34	\N
7	0	2026-11-21 20:58:19.601036+00	\N	0	s35	\N
7	0	2026-11-21 20:58:19.601036+00	\N	1	s36	\N
7	0	2026-11-21 20:58:19.601036+00	\N	1	s37	\N
7	0	2026-11-21 20:58:19.601036+00	\N	0	s38	\N
7	0	2026-11-21 20:58:19.601036+00	\N	1	s39	\N
7	0	2026-11-21 20:58:19.601036+00	\N	1	s40	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s1	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s10	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s11	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s17	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s18	\N
8	0	2026-11-21 20:58:19.601036+00	\N	1	s19	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s2	\N
8	0	2026-11-21 20:58:19.601036+00	\N	1	s20	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s21	\N
8	0	2026-11-21 20:58:19.601036+00	\N	1	s22	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s23	\N
8	0	2026-11-21 20:58:19.601036+00	\N	1	s24	\N
8	0	2026-11-21 20:58:19.601036+00	\N	1	s25	\N
8	0	2026-11-21 20:58:19.601036+00	\N	1	s26	\N
8	0	2026-11-21 20:58:19.601036+00	\N	1	s27	\N
8	0	2026-11-21 20:58:19.601036+00	\N	1	s28	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s29	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s3	\N
8	0	2026-11-21 20:58:19.601036+00	\N	1	s30	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s31	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s32	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s33	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s34	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s35	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s36	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s37	\N
8	0	2026-11-21 20:58:19.601036+00	\N	1	s38	\N
8	0	2026-11-21 20:58:19.601036+00	\N	1	s39	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s4	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s40	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s5	\N
8	0	2026-11-21 20:58:19.601036+00	\N	1	s7	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s1	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s10	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s11	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s17	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s18	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s19	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s2	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s20	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s21	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s22	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s23	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s24	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s25	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s26	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s27	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s28	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s29	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s3	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s30	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s31	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s32	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s33	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s34	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s35	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s36	\N
4	0	2026-11-21 20:58:19.601036+00	\N	1	s37	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s38	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s39	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s4	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s40	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s5	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s7	\N
12	0	2026-11-21 20:58:19.601036+00	\N	0	s21	\N
12	0	2026-11-21 20:58:19.601036+00	\N	0	s22	\N
12	0	2026-11-21 20:58:19.601036+00	\N	0	s23	\N
12	0	2026-11-21 20:58:19.601036+00	\N	0	s24	\N
12	0	2026-11-21 20:58:19.601036+00	\N	1	s25	\N
12	0	2026-11-21 20:58:19.601036+00	\N	0	s26	\N
12	0	2026-11-21 20:58:19.601036+00	\N	0	s27	\N
12	0	2026-11-21 20:58:19.601036+00	\N	1	s28	\N
12	0	2026-11-21 20:58:19.601036+00	\N	0	s29	\N
12	0	2026-11-21 20:58:19.601036+00	\N	0	s30	\N
12	0	2026-11-21 20:58:19.601036+00	\N	0	s31	\N
12	0	2026-11-21 20:58:19.601036+00	\N	0	s32	\N
12	0	2026-11-21 20:58:19.601036+00	\N	1	s33	\N
12	0	2026-11-21 20:58:19.601036+00	\N	0	s34	\N
12	0	2026-11-21 20:58:19.601036+00	\N	1	s35	\N
12	0	2026-11-21 20:58:19.601036+00	\N	0	s36	\N
12	0	2026-11-21 20:58:19.601036+00	\N	1	s37	\N
12	0	2026-11-21 20:58:19.601036+00	\N	1	s38	\N
12	0	2026-11-21 20:58:19.601036+00	\N	0	s39	\N
12	0	2026-11-21 20:58:19.601036+00	\N	0	s40	\N
20	0	2026-11-21 20:58:19.601036+00	\N	0	s1	\N
20	0	2026-11-21 20:58:19.601036+00	\N	0	s10	\N
20	0	2026-11-21 20:58:19.601036+00	\N	1	s11	\N
20	0	2026-11-21 20:58:19.601036+00	\N	1	s18	\N
20	0	2026-11-21 20:58:19.601036+00	\N	0	s19	\N
20	0	2026-11-21 20:58:19.601036+00	\N	1	s2	\N
20	0	2026-11-21 20:58:19.601036+00	\N	0	s21	\N
20	0	2026-11-21 20:58:19.601036+00	\N	1	s23	\N
20	0	2026-11-21 20:58:19.601036+00	\N	1	s24	\N
20	0	2026-11-21 20:58:19.601036+00	\N	1	s25	\N
20	0	2026-11-21 20:58:19.601036+00	\N	1	s27	\N
20	0	2026-11-21 20:58:19.601036+00	\N	0	s28	\N
20	0	2026-11-21 20:58:19.601036+00	\N	0	s29	\N
20	0	2026-11-21 20:58:19.601036+00	\N	1	s3	\N
20	0	2026-11-21 20:58:19.601036+00	\N	1	s31	\N
20	0	2026-11-21 20:58:19.601036+00	\N	1	s32	\N
20	0	2026-11-21 20:58:19.601036+00	\N	0	s33	\N
20	0	2026-11-21 20:58:19.601036+00	\N	0	s34	\N
20	0	2026-11-21 20:58:19.601036+00	\N	0	s37	\N
20	0	2026-11-21 20:58:19.601036+00	\N	0	s38	\N
20	0	2026-11-21 20:58:19.601036+00	\N	0	s39	\N
20	0	2026-11-21 20:58:19.601036+00	\N	1	s4	\N
20	0	2026-11-21 20:58:19.601036+00	\N	0	s5	\N
20	0	2026-11-21 20:58:19.601036+00	\N	1	s7	\N
21	0	2026-11-21 20:58:19.601036+00	\N	1	s1	\N
21	0	2026-11-21 20:58:19.601036+00	\N	0	s10	\N
21	0	2026-11-21 20:58:19.601036+00	\N	0	s11	\N
21	0	2026-11-21 20:58:19.601036+00	\N	1	s18	\N
21	0	2026-11-21 20:58:19.601036+00	\N	1	s19	\N
21	0	2026-11-21 20:58:19.601036+00	\N	1	s2	\N
21	0	2026-11-21 20:58:19.601036+00	\N	0	s21	\N
21	0	2026-11-21 20:58:19.601036+00	\N	0	s23	\N
21	0	2026-11-21 20:58:19.601036+00	\N	0	s24	\N
21	0	2026-11-21 20:58:19.601036+00	\N	0	s27	\N
21	0	2026-11-21 20:58:19.601036+00	\N	1	s29	\N
21	0	2026-11-21 20:58:19.601036+00	\N	0	s3	\N
21	0	2026-11-21 20:58:19.601036+00	\N	1	s32	\N
21	0	2026-11-21 20:58:19.601036+00	\N	1	s34	\N
21	0	2026-11-21 20:58:19.601036+00	\N	0	s37	\N
21	0	2026-11-21 20:58:19.601036+00	\N	0	s38	\N
21	0	2026-11-21 20:58:19.601036+00	\N	0	s39	\N
21	0	2026-11-21 20:58:19.601036+00	\N	1	s5	\N
21	0	2026-11-21 20:58:19.601036+00	\N	1	s7	\N
14	0	2026-11-21 20:58:19.604266+00	\N	0	s10	\N
14	0	2026-11-21 20:58:19.604266+00	\N	0	s11	\N
14	0	2026-11-21 20:58:19.604266+00	\N	1	s12	\N
14	0	2026-11-21 20:58:19.604266+00	\N	0	s13	\N
14	0	2026-11-21 20:58:19.604266+00	\N	0	s14	\N
14	0	2026-11-21 20:58:19.604266+00	\N	0	s15	\N
14	0	2026-11-21 20:58:19.604266+00	\N	1	s16	\N
14	0	2026-11-21 20:58:19.604266+00	\N	1	s17	\N
14	0	2026-11-21 20:58:19.604266+00	\N	0	s18	\N
14	0	2026-11-21 20:58:19.604266+00	\N	1	s19	\N
14	0	2026-11-21 20:58:19.604266+00	\N	1	s2	\N
14	0	2026-11-21 20:58:19.604266+00	\N	0	s20	\N
14	0	2026-11-21 20:58:19.604266+00	\N	0	s3	\N
14	0	2026-11-21 20:58:19.604266+00	\N	0	s4	\N
14	0	2026-11-21 20:58:19.604266+00	\N	0	s5	\N
14	0	2026-11-21 20:58:19.604266+00	\N	0	s6	\N
14	0	2026-11-21 20:58:19.604266+00	\N	0	s7	\N
14	0	2026-11-21 20:58:19.604266+00	\N	0	s8	\N
14	0	2026-11-21 20:58:19.604266+00	\N	1	s9	\N
14	0	2026-11-21 20:58:19.604266+00	\N	1	Ünïcödé	\N
15	0	2026-11-21 20:58:19.604266+00	\N	0	s1	\N
15	0	2026-11-21 20:58:19.604266+00	\N	0	s10	\N
15	0	2026-11-21 20:58:19.604266+00	\N	1	s11	\N
15	0	2026-11-21 20:58:19.604266+00	\N	1	s12	\N
12	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s5	\N
12	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s7	\N
14	1	2026-11-21 20:58:19.604266+00	2026-11-21 20:58:19.624635+00	0	s1	\N
16	2	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.798414+00	1	s10	\N
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.623052+00	0	s17	\N
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.623052+00	1	s18	\N
16	2	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.798414+00	1	s39	\N
16	2	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.798414+00	1	s7	\N
15	0	2026-11-21 20:58:19.604266+00	\N	0	s13	\N
15	0	2026-11-21 20:58:19.604266+00	\N	0	s14	\N
15	0	2026-11-21 20:58:19.604266+00	\N	1	s15	\N
15	0	2026-11-21 20:58:19.604266+00	\N	0	s16	\N
15	0	2026-11-21 20:58:19.604266+00	\N	0	s17	\N
15	0	2026-11-21 20:58:19.604266+00	\N	1	s18	\N
15	0	2026-11-21 20:58:19.604266+00	\N	1	s19	\N
15	0	2026-11-21 20:58:19.604266+00	\N	1	s2	\N
15	0	2026-11-21 20:58:19.604266+00	\N	0	s20	\N
15	0	2026-11-21 20:58:19.604266+00	\N	0	s3	\N
15	0	2026-11-21 20:58:19.604266+00	\N	0	s4	\N
15	0	2026-11-21 20:58:19.604266+00	\N	0	s5	\N
15	0	2026-11-21 20:58:19.604266+00	\N	1	s6	\N
15	0	2026-11-21 20:58:19.604266+00	\N	1	s7	\N
15	0	2026-11-21 20:58:19.604266+00	\N	0	s8	\N
15	0	2026-11-21 20:58:19.604266+00	\N	0	s9	\N
15	0	2026-11-21 20:58:19.604266+00	\N	1	Ünïcödé	\N
13	0	2026-11-21 20:58:19.604266+00	\N	1	s1	\N
13	0	2026-11-21 20:58:19.604266+00	\N	1	s10	\N
13	0	2026-11-21 20:58:19.604266+00	\N	1	s11	\N
13	0	2026-11-21 20:58:19.604266+00	\N	0	s12	\N
13	0	2026-11-21 20:58:19.604266+00	\N	0	s13	\N
13	0	2026-11-21 20:58:19.604266+00	\N	0	s14	\N
13	0	2026-11-21 20:58:19.604266+00	\N	1	s15	\N
13	0	2026-11-21 20:58:19.604266+00	\N	0	s16	\N
13	0	2026-11-21 20:58:19.604266+00	\N	0	s17	\N
13	0	2026-11-21 20:58:19.604266+00	\N	1	s18	\N
13	0	2026-11-21 20:58:19.604266+00	\N	0	s19	\N
13	0	2026-11-21 20:58:19.604266+00	\N	1	s2	\N
13	0	2026-11-21 20:58:19.604266+00	\N	1	s20	\N
13	0	2026-11-21 20:58:19.604266+00	\N	1	s3	\N
13	0	2026-11-21 20:58:19.604266+00	\N	1	s4	\N
13	0	2026-11-21 20:58:19.604266+00	\N	0	s5	\N
13	0	2026-11-21 20:58:19.604266+00	\N	0	s6	\N
13	0	2026-11-21 20:58:19.604266+00	\N	0	s7	\N
13	0	2026-11-21 20:58:19.604266+00	\N	1	s8	\N
13	0	2026-11-21 20:58:19.604266+00	\N	1	s9	\N
13	0	2026-11-21 20:58:19.604266+00	\N	1	Ünïcödé	\N
18	0	2026-11-21 20:58:19.604769+00	\N	0	s31	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	1	s33	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	0	s34	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	0	s37	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	0	s38	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	0	s41	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	1	s44	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	0	s46	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	0	s47	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	0	s50	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	1	s54	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	0	s55	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	0	s56	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	1	s57	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	1	s58	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.606348+00	\N	1	below-2	{"age": 30, "country": "AT"}
16	0	2026-11-21 20:58:19.606348+00	\N	1	below-2	{"age": 30, "country": "AT"}
18	0	2026-11-21 20:58:19.606348+00	\N	0	below-3	{"age": 30, "country": "AT"}
16	0	2026-11-21 20:58:19.606348+00	\N	1	below-3	{"age": 30, "country": "AT"}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	0	s1	{"i": 1}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s10	{"i": 10}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s11	{"i": 11}
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	0	s1	{"age": 20, "country": "DE"}
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	1	s11	{"age": 20, "country": "DE"}
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	0	s18	{"age": 20, "country": "DE"}
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	1	s19	{"age": 20, "country": "DE"}
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	0	s21	{"age": 20, "country": "DE"}
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	1	s23	{"age": 20, "country": "DE"}
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	1	s25	{"age": 20, "country": "DE"}
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	0	s27	{"age": 20, "country": "DE"}
16	2	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.798414+00	1	s46	{"age": 20, "country": "DE"}
16	2	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.798414+00	1	s54	{"age": 20, "country": "DE"}
16	2	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.798414+00	1	s56	{"age": 20, "country": "DE"}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s17	{"i": 17}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s18	{"i": 18}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s19	{"i": 19}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s2	{"i": 2}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s20	{"i": 20}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	0	s21	{"i": 21}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s22	{"i": 22}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s23	{"i": 23}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s24	{"i": 24}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s25	{"i": 25}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s26	{"i": 26}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s27	{"i": 27}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s28	{"i": 28}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	2	s29	{"i": 29}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s3	{"i": 3}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s30	{"i": 30}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s31	{"i": 31}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s32	{"i": 32}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s33	{"i": 33}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s34	{"i": 34}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s35	{"i": 35}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s36	{"i": 36}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s37	{"i": 37}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s38	{"i": 38}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s39	{"i": 39}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s4	{"i": 4}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	0	s40	{"i": 40}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s7	{"i": 7}
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s1	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s11	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s19	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s2	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s21	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s23	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s24	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s25	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s27	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s28	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s29	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s3	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s31	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s32	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s33	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s34	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s37	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s38	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s4	\N
19	1	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	1	s41	\N
19	1	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	0	s43	\N
19	1	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	1	s44	\N
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	0	s41	{"i": 41}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s42	{"i": 42}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s43	{"i": 43}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s44	{"i": 44}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s45	{"i": 45}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s46	{"i": 46}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	2	s47	{"i": 47}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s48	{"i": 48}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s49	{"i": 49}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s50	{"i": 50}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s51	{"i": 51}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	2	s52	{"i": 52}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	2	s53	{"i": 53}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	0	s54	{"i": 54}
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s2	\N
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s20	\N
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s24	\N
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s26	\N
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s31	\N
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s32	\N
19	1	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	1	s45	\N
19	1	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	1	s47	\N
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s5	\N
19	1	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	0	s50	\N
19	1	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	0	s52	\N
19	1	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	0	s53	\N
19	1	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	1	s55	\N
19	1	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	0	s57	\N
19	1	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	1	s58	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s1	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s10	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s11	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s17	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s18	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s19	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s2	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s20	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s3	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s4	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s5	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s7	\N
7	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s1	\N
7	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s10	\N
7	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s11	\N
7	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s17	\N
7	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s18	\N
7	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s19	\N
7	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s2	\N
7	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s20	\N
7	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s3	\N
7	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s4	\N
7	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s5	\N
7	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s7	\N
5	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s1	\N
5	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s10	\N
5	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s11	\N
5	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s17	\N
5	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s18	\N
5	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s19	\N
5	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s2	\N
5	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s20	\N
5	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s3	\N
5	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s4	\N
5	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s5	\N
5	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s7	\N
12	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s1	\N
12	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s10	\N
12	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s11	\N
12	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s17	\N
12	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s18	\N
12	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s19	\N
12	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s2	\N
12	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s20	\N
12	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s3	\N
12	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s4	\N
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	0	s28	{"age": 20, "country": "DE"}
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	1	s29	{"age": 20, "country": "DE"}
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	1	s3	{"age": 20, "country": "DE"}
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	1	s4	{"age": 20, "country": "DE"}
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	1	s5	{"age": 20, "country": "DE"}
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s9	{"i": 9}
4	0	2026-11-21 20:58:19.601036+00	\N	1	s9	\N
5	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s9	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s9	\N
7	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s9	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s9	\N
12	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s9	\N
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	0	s9	{"age": 20, "country": "DE"}
20	0	2026-11-21 20:58:19.601036+00	\N	1	s9	\N
21	0	2026-11-21 20:58:19.601036+00	\N	0	s9	\N
13	0	2026-11-21 20:58:19.604266+00	\N	1	tab\tand \\ and 'quote'	\N
14	1	2026-11-21 20:58:19.604266+00	2026-11-21 20:58:19.624635+00	0	tab\tand \\ and 'quote'	\N
15	0	2026-11-21 20:58:19.604266+00	\N	0	tab\tand \\ and 'quote'	\N
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s55	{"i": 55}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s56	{"i": 56}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s57	{"i": 57}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s58	{"i": 58}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s59	{"i": 59}
1	1	2026-11-21 20:58:19.772545+00	2026-11-21 20:58:19.772545+00	1	late	\N
1	0	2026-11-21 20:58:19.772545+00	\N	1	later	\N
22	0	2026-11-21 20:58:19.787299+00	\N	2	s101	{"country": "FR"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s101	{"country": "FR"}
16	0	2026-11-21 20:58:19.787299+00	\N	0	s102	{"country": "DE"}
22	0	2026-11-21 20:58:19.787299+00	\N	2	s103	{"country": "AT"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s103	{"country": "AT"}
22	0	2026-11-21 20:58:19.787299+00	\N	1	s104	{"country": "FR"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s104	{"country": "FR"}
22	0	2026-11-21 20:58:19.787299+00	\N	2	s105	{"country": "DE"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s105	{"country": "DE"}
22	0	2026-11-21 20:58:19.787299+00	\N	1	s106	{"country": "AT"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s106	{"country": "AT"}
22	0	2026-11-21 20:58:19.787299+00	\N	0	s107	{"country": "FR"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s107	{"country": "FR"}
22	0	2026-11-21 20:58:19.787299+00	\N	1	s108	{"country": "DE"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s108	{"country": "DE"}
16	0	2026-11-21 20:58:19.787299+00	\N	0	s109	{"country": "AT"}
22	0	2026-11-21 20:58:19.787299+00	\N	0	s110	{"country": "FR"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s110	{"country": "FR"}
16	0	2026-11-21 20:58:19.787299+00	\N	0	s111	{"country": "DE"}
22	0	2026-11-21 20:58:19.787299+00	\N	1	s112	{"country": "AT"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s112	{"country": "AT"}
22	0	2026-11-21 20:58:19.787299+00	\N	1	s113	{"country": "FR"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s113	{"country": "FR"}
16	0	2026-11-21 20:58:19.787299+00	\N	0	s114	{"country": "DE"}
22	0	2026-11-21 20:58:19.787299+00	\N	2	s115	{"country": "AT"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s115	{"country": "AT"}
22	0	2026-11-21 20:58:19.787299+00	\N	1	s116	{"country": "FR"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s116	{"country": "FR"}
22	0	2026-11-21 20:58:19.787299+00	\N	2	s117	{"country": "DE"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s117	{"country": "DE"}
16	0	2026-11-21 20:58:19.787299+00	\N	0	s118	{"country": "AT"}
22	0	2026-11-21 20:58:19.787299+00	\N	1	s119	{"country": "FR"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s119	{"country": "FR"}
22	0	2026-11-21 20:58:19.787299+00	\N	2	s120	{"country": "DE"}
16	0	2026-11-21 20:58:19.787299+00	\N	1	s120	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s1	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s10	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s100	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s18	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	2	s19	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	2	s2	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s21	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s23	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s24	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s25	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s27	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s28	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s29	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	2	s3	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s31	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s32	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s33	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s34	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s37	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s38	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s39	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s4	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s41	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s43	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s44	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s45	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s46	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s47	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	2	s5	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	2	s50	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	2	s52	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s53	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s54	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s55	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s56	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s57	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s58	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s6	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	2	s61	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	2	s62	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s64	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s65	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s66	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s67	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	2	s7	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s70	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s71	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s72	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s73	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s74	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	2	s76	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s77	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s79	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s80	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s81	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s83	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	2	s86	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s88	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	2	s89	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s92	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s96	{"country": "DE"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	2	s97	{"country": "AT"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s98	{"country": "FR"}
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s99	{"country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s1	\N
16	4	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s1	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s10	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s100	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s100	{"country": "AT"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s11	\N
16	4	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s11	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s18	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s19	\N
16	4	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s19	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s2	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s21	\N
16	4	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s21	\N
16	4	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s22	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s23	\N
16	4	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s23	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s24	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s25	\N
16	4	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s25	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s27	\N
16	4	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s27	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s28	\N
16	4	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s28	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s29	\N
16	4	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s29	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s3	\N
16	4	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s3	\N
16	4	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s30	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s31	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s32	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s33	\N
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s33	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s34	\N
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s34	\N
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s35	\N
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s36	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s37	\N
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s37	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s38	\N
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s38	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s39	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s4	\N
16	4	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s4	\N
16	3	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s40	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s41	\N
16	3	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.620739+00	1	s41	{"age": 20, "country": "DE"}
16	3	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	0	s42	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s43	\N
16	3	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	1	s43	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s44	\N
16	3	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.620739+00	1	s44	{"age": 20, "country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s45	\N
16	3	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	1	s45	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s46	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s47	\N
16	3	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.620739+00	1	s47	{"age": 20, "country": "DE"}
16	3	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.620739+00	0	s48	{"age": 20, "country": "DE"}
16	3	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.620739+00	0	s49	{"age": 20, "country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s5	\N
16	4	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s5	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s50	\N
16	3	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.620739+00	1	s50	{"age": 20, "country": "DE"}
16	3	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.620739+00	0	s51	{"age": 20, "country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s52	\N
16	3	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	1	s52	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s53	\N
16	3	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	1	s53	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s54	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s55	\N
16	3	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.620739+00	1	s55	{"age": 20, "country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s56	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s57	\N
16	3	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.620739+00	1	s57	{"age": 20, "country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s58	\N
16	3	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.620739+00	1	s58	{"age": 20, "country": "DE"}
16	3	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.620739+00	0	s59	{"age": 20, "country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s6	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s6	{"country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s61	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s61	{"country": "AT"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s62	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s62	{"country": "FR"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s64	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s64	{"country": "AT"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s65	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s65	{"country": "FR"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s66	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s66	{"country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s67	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s67	{"country": "AT"}
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s68	{"country": "FR"}
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s69	{"country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s7	\N
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s70	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s70	{"country": "AT"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s71	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s71	{"country": "FR"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s72	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s72	{"country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s73	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s73	{"country": "AT"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s74	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s74	{"country": "FR"}
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s75	{"country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s76	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s76	{"country": "AT"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s77	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s77	{"country": "FR"}
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s78	{"country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s79	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s79	{"country": "AT"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s80	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s80	{"country": "FR"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s81	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s81	{"country": "DE"}
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s82	{"country": "AT"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s83	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s83	{"country": "FR"}
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s84	{"country": "DE"}
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s85	{"country": "AT"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s86	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s86	{"country": "FR"}
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s87	{"country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s88	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s88	{"country": "AT"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s89	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s89	{"country": "FR"}
16	6	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s9	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s90	{"country": "DE"}
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s91	{"country": "AT"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s92	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s92	{"country": "FR"}
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s93	{"country": "DE"}
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s94	{"country": "AT"}
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	0	s95	{"country": "FR"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s96	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s96	{"country": "DE"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s97	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s97	{"country": "AT"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s98	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s98	{"country": "FR"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s99	\N
16	2	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s99	{"country": "DE"}
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s14	{"i": 14}
3	0	2026-11-21 20:58:19.601036+00	\N	0	s14	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s14	\N
5	2	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s14	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s14	\N
7	2	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s14	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s14	\N
12	2	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s14	\N
16	8	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s14	\N
18	1	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.623052+00	0	s14	{"age": 20, "country": "DE"}
19	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s14	\N
20	0	2026-11-21 20:58:19.601036+00	\N	0	s14	\N
21	0	2026-11-21 20:58:19.601036+00	\N	0	s14	\N
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s14	{"country": "FR"}
23	2	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s14	\N
1	1	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s16	{"i": 16}
3	0	2026-11-21 20:58:19.601036+00	\N	0	s16	\N
4	0	2026-11-21 20:58:19.601036+00	\N	0	s16	\N
5	2	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	0	s16	\N
6	1	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s16	\N
7	2	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s16	\N
8	0	2026-11-21 20:58:19.601036+00	\N	0	s16	\N
12	2	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.622294+00	1	s16	\N
16	6	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	1	s16	\N
19	2	2026-11-21 20:58:19.601036+00	2026-11-21 20:58:19.620739+00	0	s16	\N
20	0	2026-11-21 20:58:19.601036+00	\N	1	s16	\N
21	0	2026-11-21 20:58:19.601036+00	\N	1	s16	\N
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	2	s16	{"country": "AT"}
23	1	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	1	s16	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	2	r1	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r1	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r10	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r11	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r11	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r12	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r12	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r13	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r13	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r14	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r14	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r15	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r15	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r16	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r16	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r17	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r17	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	2	r18	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r18	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r19	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r2	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r20	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r20	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r21	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r21	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r22	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r22	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r24	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r24	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r25	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r25	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r26	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r26	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r27	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r27	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r28	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r29	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r29	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r3	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r3	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r30	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r30	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r31	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r31	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r32	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r32	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r33	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r34	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r34	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r35	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r36	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r36	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r37	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r37	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r38	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r39	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r39	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r4	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r4	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r40	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r40	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	2	r41	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r41	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r42	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r42	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r43	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r43	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r44	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r45	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r45	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r46	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r46	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r47	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r47	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r48	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r48	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r49	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r49	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r50	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r50	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r51	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r51	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r52	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r52	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r53	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r53	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	2	r54	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r54	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r55	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r56	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r57	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r57	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r58	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r59	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r59	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r6	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r60	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r60	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r7	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r7	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	0	r8	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r8	\N
19	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r9	\N
16	1	2026-11-21 20:58:19.946422+00	2026-11-21 20:58:19.946422+00	1	r9	\N
1	2	2026-11-21 20:58:19.599756+00	2026-11-21 20:58:19.620739+00	1	s63	{"i": 60}
16	5	2026-11-21 20:58:19.604769+00	2026-11-21 20:58:19.620739+00	1	s63	{"age": 20, "country": "DE"}
18	0	2026-11-21 20:58:19.604769+00	\N	0	s63	{"age": 20, "country": "DE"}
19	1	2026-11-21 20:58:19.620739+00	2026-11-21 20:58:19.620739+00	0	s63	\N
22	1	2026-11-21 20:58:19.787299+00	2026-11-21 20:58:19.798414+00	1	s63	{"country": "DE"}
23	2	2026-11-21 20:58:19.798414+00	2026-11-21 20:58:19.798414+00	0	s63	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w10	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w100	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w101	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w102	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w104	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w106	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w107	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w108	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w11	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w110	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w111	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w112	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w113	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w114	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w116	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w117	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w118	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w119	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w120	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w122	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w123	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w124	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w127	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w129	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w13	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w130	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w131	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w132	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w133	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w134	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w136	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w138	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w139	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w14	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w140	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w142	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w143	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w145	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w146	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w148	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w149	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w15	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w150	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w151	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w152	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w153	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w154	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w155	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w156	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w157	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w158	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w159	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w16	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w160	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w161	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w162	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w164	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w166	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w168	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w169	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w170	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w171	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w172	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w173	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w174	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w175	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w176	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w179	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w18	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w180	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w181	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w182	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w183	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w185	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w186	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w187	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w188	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w189	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w19	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w190	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w191	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w193	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w194	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w195	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w196	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w197	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w198	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w199	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w2	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w20	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w200	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w201	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w203	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w204	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w205	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w206	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w207	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w209	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w211	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w212	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w213	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w214	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w215	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w216	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w217	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w218	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w219	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w22	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w220	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w221	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w222	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w223	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w224	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w225	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w226	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w23	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w230	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w233	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w234	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w239	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w240	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w241	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w243	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w244	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w247	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w248	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w25	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w252	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w257	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w259	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w26	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w260	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w261	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w263	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w264	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w267	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w268	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w27	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w28	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w29	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w3	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w32	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w33	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w35	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w36	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w37	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w38	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w39	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w4	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w40	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w41	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w43	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w45	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w46	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w47	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w48	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w49	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w50	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w51	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w54	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w55	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w56	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w57	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w58	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w59	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w6	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w60	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w62	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w63	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w64	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w65	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w66	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w67	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w69	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w7	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w71	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w72	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w73	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w74	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w75	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w78	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w79	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w8	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w80	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w81	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w82	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w83	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w84	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w85	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w86	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w87	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w89	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w9	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w90	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w91	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w92	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w93	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w94	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w95	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w96	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w97	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w98	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w99	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w10	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w100	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w101	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w102	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w104	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w106	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w107	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w108	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w11	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w110	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w111	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w112	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w113	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w114	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w116	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w117	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w118	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w119	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w120	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w122	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w123	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w124	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w127	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w129	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w13	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w130	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w131	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w132	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w133	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w134	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w136	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w138	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w139	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w14	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w140	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w142	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w143	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w145	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w146	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w148	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w149	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w15	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w150	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w151	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w152	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w153	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w154	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w155	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w156	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w157	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w158	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w159	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w16	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w160	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w161	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w162	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w164	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w166	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w168	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w169	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w170	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w171	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w172	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w173	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w174	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w175	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w176	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w179	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w18	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w180	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w181	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w182	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w183	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w185	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w186	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w187	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w188	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w189	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w19	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w190	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w191	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w193	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w194	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w195	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w196	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w197	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w198	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w199	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w2	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w20	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w200	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w201	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w203	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w204	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w205	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w206	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w207	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w209	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w211	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w212	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w213	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w214	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w215	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w216	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w217	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w218	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w219	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w22	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w220	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w221	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w222	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w223	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w224	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w225	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w226	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w23	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w230	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w233	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w234	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w239	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w240	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w241	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w243	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w244	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w247	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w248	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w25	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w252	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w257	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w259	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w26	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w260	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w261	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w263	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w264	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w267	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w268	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w27	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w28	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w29	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w3	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w32	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w33	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w35	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w36	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w37	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w38	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w39	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w4	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w40	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w41	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w43	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w45	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w46	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w47	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w48	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w49	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w50	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w51	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w54	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w55	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w56	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w57	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w58	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w59	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w6	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w60	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w62	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w63	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w64	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w65	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w66	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w67	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w69	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w7	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w71	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w72	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w73	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w74	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w75	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w78	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w79	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w8	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w80	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w81	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w82	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w83	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w84	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w85	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w86	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w87	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w89	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w9	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w90	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w91	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w92	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w93	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w94	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w95	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w96	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w97	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w98	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w99	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w10	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w100	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w101	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w102	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w104	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w106	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w107	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w108	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w11	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w110	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w111	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w112	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w113	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w114	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w116	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w117	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w118	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w119	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w120	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w122	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w123	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w124	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w127	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w129	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w13	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w130	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w131	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w132	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w133	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w134	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w136	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w138	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w139	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w14	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w140	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w142	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w143	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w145	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w111	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w112	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w113	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w114	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w116	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w117	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w118	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w119	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w120	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w122	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w100	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w101	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w102	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w123	\N
16	7	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w103	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w104	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w106	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w107	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w108	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w110	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w124	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w127	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w129	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w130	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w131	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w132	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w133	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w134	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w136	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w138	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w139	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w140	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w142	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w143	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w145	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w146	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w148	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w149	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w15	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w150	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w151	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w152	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w153	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w154	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w155	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w156	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w157	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w158	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w159	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w16	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w160	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w161	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w161	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w162	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w162	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w164	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w164	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w166	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w166	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w168	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w168	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w169	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w169	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w170	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w170	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w171	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w171	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w172	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w172	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w173	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w173	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w174	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w174	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w175	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w175	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w176	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w176	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w179	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w179	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w18	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w180	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w180	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w181	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w181	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w182	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w182	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w183	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w183	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w185	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w185	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w186	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w186	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w187	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w187	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w188	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w188	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w189	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w189	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w19	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w190	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w190	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w191	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w191	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w193	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w193	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w194	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w194	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w195	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w195	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w196	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w196	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w197	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w197	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w198	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w198	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w199	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w199	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w2	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w20	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w200	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w200	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w201	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w201	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w203	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w203	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w204	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w204	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w205	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w205	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w206	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w206	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w207	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w207	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w209	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w209	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w211	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w211	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w212	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w212	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w213	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w213	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w214	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w214	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w215	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w215	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w216	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w216	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w217	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w217	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w218	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w218	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w146	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w148	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w149	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w150	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w219	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w219	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w22	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w220	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w220	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w221	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w221	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w222	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w222	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w223	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w223	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w224	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w224	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w225	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w225	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w226	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w226	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w23	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w230	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w230	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w233	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w233	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w234	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w234	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w239	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w239	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w240	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w240	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w241	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w241	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w243	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w243	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w244	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w244	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w247	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w247	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w248	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w248	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w25	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w252	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w252	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w257	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w257	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w259	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w259	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w26	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w260	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w260	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w261	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w261	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w263	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w263	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w264	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w264	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w267	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w267	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w268	\N
16	3	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w268	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w27	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w28	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w29	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w3	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w32	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w33	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w35	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w36	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w37	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w38	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w39	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w4	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w40	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w41	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w43	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w45	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w46	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w47	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w48	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w49	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w50	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w51	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w54	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w55	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w56	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w57	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w58	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w59	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w6	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w60	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w62	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w63	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w64	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w65	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w66	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w67	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w69	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w7	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w71	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w72	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w73	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w74	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w75	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w78	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w79	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w8	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w80	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w81	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w82	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w83	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w84	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w85	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w86	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w87	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w89	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w9	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w90	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w91	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w92	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w93	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w94	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w95	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w96	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w97	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w98	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w99	\N
16	4	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w1	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w10	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w11	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w13	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w14	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w15	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w16	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w18	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w19	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w2	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w20	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w22	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w23	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w25	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w26	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w27	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w28	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w29	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w3	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w32	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w33	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w35	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w36	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w37	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w38	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w4	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w6	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w7	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w8	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w9	\N
24	1	2026-11-21 20:58:20.081871+00	2026-11-21 20:58:20.081871+00	1	w273	\N
25	1	2026-11-21 20:58:20.081871+00	2026-11-21 20:58:20.081871+00	1	w273	\N
24	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w103	\N
26	1	2026-11-21 20:58:20.081871+00	2026-11-21 20:58:20.081871+00	1	w273	\N
25	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w103	\N
27	1	2026-11-21 20:58:20.081871+00	2026-11-21 20:58:20.081871+00	1	w273	\N
16	4	2026-11-21 20:58:20.081871+00	2026-11-21 20:58:20.081871+00	1	w273	\N
26	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	0	w103	\N
27	1	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w103	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w10	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w100	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w101	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w102	\N
29	2	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w103	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w104	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w106	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w107	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w108	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w11	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w110	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w13	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w14	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w15	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w16	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w18	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w19	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w2	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w20	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w22	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w23	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w25	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w26	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w27	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w28	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w29	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w3	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w32	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w33	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w35	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w36	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w37	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w38	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w39	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w4	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w40	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w41	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w43	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w45	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w46	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w47	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w48	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w49	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w50	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w51	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w54	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w55	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w56	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w57	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w58	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w59	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w6	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w60	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w62	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w63	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w64	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w65	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w66	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w67	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w69	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w7	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w71	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w72	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w73	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w74	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w75	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w78	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w79	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w8	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w80	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w81	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w82	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w83	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w84	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w85	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w86	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w87	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w89	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w9	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w90	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w91	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w92	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w93	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w94	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w95	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w96	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w97	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w98	\N
29	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w99	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w10	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w10	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w100	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w101	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w102	\N
30	2	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w103	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w104	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w106	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w107	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w108	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w11	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w11	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w110	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w13	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w13	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w14	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w14	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w15	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w15	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w16	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w16	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w18	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w18	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w19	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w19	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w2	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w2	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w20	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w20	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w22	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w22	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w23	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w23	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w25	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w25	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w26	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w26	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w27	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w27	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w28	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w28	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w29	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w29	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w3	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w3	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w32	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w32	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w33	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w33	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w35	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w35	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w36	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w36	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w37	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w37	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w38	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w38	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w39	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w39	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w4	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w4	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w40	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w40	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w41	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w41	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w43	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w43	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w45	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w45	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w46	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w46	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w47	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w47	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w48	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w48	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w49	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w49	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w50	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w50	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w51	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w51	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w54	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w54	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w55	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w55	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w56	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w56	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w57	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w57	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w58	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w58	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w59	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w59	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w6	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w6	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w60	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w60	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w62	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w62	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w63	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w63	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w64	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w64	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w65	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w65	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w66	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w66	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w67	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w67	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w69	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w69	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w7	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w7	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w71	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w71	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w72	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w72	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w73	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w73	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w74	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w74	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w75	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w75	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w78	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w78	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w79	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w79	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w8	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w8	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w80	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w80	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w81	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w81	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w82	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w82	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w83	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w83	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w84	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w84	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w85	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w85	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w86	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w86	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w87	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w87	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w89	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w89	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w9	\N
16	6	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w9	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w90	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w90	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w91	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w91	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w92	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w92	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w93	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w93	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w94	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w94	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w95	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w95	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	0	w96	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w96	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	1	w97	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w97	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w98	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w98	\N
30	1	2026-11-21 20:58:20.126513+00	2026-11-21 20:58:20.126513+00	2	w99	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w99	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w111	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	2	w112	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	1	w113	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	2	w114	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w116	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w117	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w118	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w119	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w120	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w122	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	1	w123	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	1	w124	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	2	w127	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	2	w129	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w130	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	1	w131	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w132	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	2	w133	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w134	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w136	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w138	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w139	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w140	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	1	w142	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w143	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	1	w145	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w146	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w148	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w149	\N
29	1	2026-11-21 20:58:20.189434+00	2026-11-21 20:58:20.189434+00	0	w150	\N
29	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	0	w151	\N
29	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	1	w152	\N
29	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	2	w153	\N
29	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	0	w154	\N
29	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	0	w155	\N
29	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	1	w156	\N
29	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	1	w157	\N
29	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	1	w158	\N
29	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	1	w159	\N
29	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	0	w160	\N
30	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	1	w151	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w151	\N
30	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	1	w152	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w152	\N
30	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	2	w153	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w153	\N
30	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	1	w154	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w154	\N
30	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	1	w155	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w155	\N
30	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	2	w156	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w156	\N
30	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	1	w157	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w157	\N
30	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	1	w158	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w158	\N
30	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	1	w159	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w159	\N
30	1	2026-11-21 20:58:20.208866+00	2026-11-21 20:58:20.208866+00	0	w160	\N
16	5	2026-11-21 20:58:20.030154+00	2026-11-21 20:58:20.030154+00	1	w160	\N
\.
COPY exp.audience (id, scope_id, audience, name, rules, created_at, updated_at) FROM stdin;
1	1	german	Ünïcödé	[{"conditions": [{"value": ["DE", "AT"], "operator": "in", "attribute": "country"}]}]	2026-11-21 20:58:19.588501+00	2026-11-21 20:58:19.588501+00
\.
COPY exp.audit (id, at, role, session_role, application, client, pid, scope, object, key, action, before, after, reason, subject_digest) FROM stdin;
1	2026-11-21 20:58:19.569716+00	postgres	postgres	psql	\N	12424	global	experiment	e	created	\N	{"key": "e", "hash": "native", "kind": "experiment", "name": null, "salt": "e", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {"m": 1}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": {"n": 1.50}}, {"key": "treatment", "weight": 3, "payload": null}, {"key": "rare", "weight": 0.25, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.562435+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.562435+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
2	2026-11-21 20:58:19.571684+00	postgres	postgres	psql	\N	12424	global	experiment	e	updated	{"name": null, "tags": [], "owner": null, "hypothesis": null, "description": null}	{"name": "E", "tags": ["a", "b"], "owner": "ann", "hypothesis": "it helps", "description": "the first"}	\N	\N
3	2026-11-21 20:58:19.573311+00	postgres	postgres	psql	\N	12424	global	experiment	d	created	\N	{"key": "d", "hash": "native", "kind": "experiment", "name": null, "salt": "d", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "draft", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.572187+00:00", "hypothesis": null, "started_at": null, "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
4	2026-11-21 20:58:19.574631+00	postgres	postgres	psql	\N	12424	global	experiment	half	created	\N	{"key": "half", "hash": "native", "kind": "experiment", "name": null, "salt": "pepper", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 0.5, "metadata": {}, "start_at": null, "variants": [{"key": "on", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.573444+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.573444+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
5	2026-11-21 20:58:19.575921+00	postgres	postgres	psql	\N	12424	global	experiment	vast	created	\N	{"key": "vast", "hash": "native", "kind": "experiment", "name": null, "salt": "vast", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "a", "weight": 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "payload": null}, {"key": "b", "weight": 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "payload": null}, {"key": "c", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.57476+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.57476+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
6	2026-11-21 20:58:19.577043+00	postgres	postgres	psql	\N	12424	global	experiment	paused	created	\N	{"key": "paused", "hash": "native", "kind": "experiment", "name": null, "salt": "paused", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.576055+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.576055+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
7	2026-11-21 20:58:19.578099+00	postgres	postgres	psql	\N	12424	global	experiment	over	created	\N	{"key": "over", "hash": "native", "kind": "experiment", "name": null, "salt": "over", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.57716+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.57716+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
8	2026-11-21 20:58:19.579116+00	postgres	postgres	psql	\N	12424	global	experiment	again	created	\N	{"key": "again", "hash": "native", "kind": "experiment", "name": null, "salt": "again", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.578212+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.578212+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
9	2026-11-21 20:58:19.580014+00	postgres	postgres	psql	\N	12424	global	experiment	old	created	\N	{"key": "old", "hash": "native", "kind": "experiment", "name": null, "salt": "old", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.57923+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.57923+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
10	2026-11-21 20:58:19.580777+00	postgres	postgres	psql	\N	12424	global	experiment	gone	created	\N	{"key": "gone", "hash": "native", "kind": "experiment", "name": null, "salt": "gone", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.580131+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.580131+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
42	2026-11-21 20:58:19.654005+00	postgres	postgres	psql	\N	12424	shop	experiment	enrolled	stopped	{"serve": "none", "status": "running", "stopped_at": null, "winner_reason": null}	{"serve": "enrolled", "status": "stopped", "stopped_at": "2026-11-21T20:58:19.653344+00:00", "winner_reason": "enough"}	enough	\N
11	2026-11-21 20:58:19.581268+00	postgres	postgres	psql	\N	12424	global	experiment	draining	created	\N	{"key": "draining", "hash": "native", "kind": "experiment", "name": null, "salt": "draining", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.580131+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.580131+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
12	2026-11-21 20:58:19.582169+00	postgres	postgres	psql	\N	12424	global	experiment	timed	created	\N	{"key": "timed", "hash": "native", "kind": "experiment", "name": null, "salt": "timed", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "draft", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.581596+00:00", "hypothesis": null, "started_at": null, "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
13	2026-11-21 20:58:19.582663+00	postgres	postgres	psql	\N	12424	global	experiment	ended	created	\N	{"key": "ended", "hash": "native", "kind": "experiment", "name": null, "salt": "ended", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.581596+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.581596+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
14	2026-11-21 20:58:19.583169+00	postgres	postgres	psql	\N	12424	shop	scope	shop	created	\N	{"parent": "global", "description": null}	\N	\N
15	2026-11-21 20:58:19.583428+00	postgres	postgres	psql	\N	12424	shop/staging	scope	shop/staging	created	\N	{"parent": "shop", "description": "Ünïcödé"}	\N	\N
16	2026-11-21 20:58:19.584899+00	postgres	postgres	psql	\N	12424	shop	experiment	e	created	\N	{"key": "e", "hash": "native", "kind": "experiment", "name": null, "salt": "e", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.583746+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.583746+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
17	2026-11-21 20:58:19.585497+00	postgres	postgres	psql	\N	12424	shop	experiment	enrolled	created	\N	{"key": "enrolled", "hash": "native", "kind": "experiment", "name": null, "salt": "enrolled", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.583746+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.583746+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
18	2026-11-21 20:58:19.585997+00	postgres	postgres	psql	\N	12424	shop	experiment	won	created	\N	{"key": "won", "hash": "native", "kind": "experiment", "name": null, "salt": "won", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.583746+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.583746+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
19	2026-11-21 20:58:19.586864+00	postgres	postgres	psql	\N	12424	global	holdout	ho	created	\N	{"key": "ho", "hash": "native", "kind": "holdout", "name": null, "salt": "holdout:ho", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "held_out", "weight": 0.2, "payload": null}, {"key": "in", "weight": 0.8, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.586139+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.586139+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
20	2026-11-21 20:58:19.587324+00	postgres	postgres	psql	\N	12424	global	holdout	ho-ended	created	\N	{"key": "ho-ended", "hash": "native", "kind": "holdout", "name": null, "salt": "holdout:ho-ended", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "held_out", "weight": 0.1, "payload": null}, {"key": "in", "weight": 0.9, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.586139+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.586139+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
21	2026-11-21 20:58:19.588329+00	postgres	postgres	psql	\N	12424	global	holdout	ho-ended	ended	{"status": "running", "stopped_at": null}	{"status": "stopped", "stopped_at": "2026-11-21T20:58:19.587607+00:00"}	\N	\N
22	2026-11-21 20:58:19.588929+00	postgres	postgres	psql	\N	12424	global	audience	german	created	\N	{"name": "Ünïcödé", "rules": [{"conditions": [{"value": ["DE", "AT"], "operator": "in", "attribute": "country"}]}]}	\N	\N
23	2026-11-21 20:58:19.589538+00	postgres	postgres	psql	\N	12424	global	layer	page	created	\N	{}	\N	\N
24	2026-11-21 20:58:19.590302+00	postgres	postgres	psql	\N	12424	global	config	blue	created	\N	{"config": {"hue": 2.40}, "aliases": ["azure"]}	\N	\N
43	2026-11-21 20:58:19.654667+00	postgres	postgres	psql	\N	12424	shop	experiment	won	stopped	{"serve": "none", "status": "running", "winner": null, "stopped_at": null, "winner_reason": null, "winner_decided_at": null}	{"serve": "winner", "status": "stopped", "winner": "treatment", "stopped_at": "2026-11-21T20:58:19.654155+00:00", "winner_reason": "it won", "winner_decided_at": "2026-11-21T20:58:19.654155+00:00"}	it won	\N
25	2026-11-21 20:58:19.594+00	postgres	postgres	psql	\N	12424	global	experiment	rules	created	\N	{"key": "rules", "hash": "native", "kind": "experiment", "name": null, "salt": "rules", "tags": [], "layer": {"end": 7999, "layer": "page", "start": 0}, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": "german", "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "config": "azure", "weight": 1, "payload": null}], "targeting": [{"conditions": [{"value": 18, "operator": "gte", "attribute": "age"}]}], "created_at": "2026-11-21T20:58:19.590529+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.590529+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
26	2026-11-21 20:58:19.594775+00	postgres	postgres	psql	\N	12424	global	experiment	rules	updated	{"inherit": false}	{"inherit": true}	\N	\N
27	2026-11-21 20:58:19.595743+00	postgres	postgres	psql	\N	12424	global	experiment	ranges	created	\N	{"key": "ranges", "hash": "native", "kind": "experiment", "name": null, "salt": "ranges", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.594945+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.594945+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
28	2026-11-21 20:58:19.597329+00	postgres	postgres	psql	\N	12424	global	experiment	ranges	updated	{"allocations": null}	{"allocations": [{"end": 3999, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}]}	\N	\N
29	2026-11-21 20:58:19.598259+00	postgres	postgres	psql	\N	12424	global	experiment	growthbook	created	\N	{"key": "growthbook", "hash": "growthbook_v2", "kind": "experiment", "name": null, "salt": "growthbook", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.597521+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.597521+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
30	2026-11-21 20:58:19.599247+00	postgres	postgres	psql	\N	12424	global	experiment	imported	created	\N	{"key": "imported", "hash": "growthbook_v2", "kind": "experiment", "name": null, "salt": "x", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "draft", "winner": null, "inherit": false, "audience": null, "coverage": 0.8, "metadata": {"growthbook": {"feature": "f"}}, "start_at": null, "variants": [{"key": "0", "weight": 0.5, "payload": 0}, {"key": "1", "weight": 0.5, "payload": 1}], "targeting": null, "created_at": "2026-11-21T20:58:19.598348+00:00", "hypothesis": null, "started_at": null, "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
31	2026-11-21 20:58:19.632084+00	postgres	postgres	psql	\N	12424	global	subject	e	erased	\N	{"exp.alias": 0, "exp.event": 0, "exp.dedupe": 0, "exp.exposed": 1, "exp.outcome": 0, "exp.override": 0, "exp.assignment": 1}	\N	4366521c89d95de6b3f9b3a62660de3f5936e35894bf7a6df7e40595a37a80dc
32	2026-11-21 20:58:19.637653+00	postgres	postgres	psql	\N	12424	global	subject	*	erased	\N	{"exp.alias": 0, "exp.event": 0, "exp.dedupe": 0, "exp.exposed": 8, "exp.outcome": 0, "exp.override": 0, "exp.assignment": 15}	\N	d9e68229bab72ee77d4e7319607dabedf8fea3b80095d6d18cbe04d4b870c759
33	2026-11-21 20:58:19.638987+00	postgres	postgres	psql	\N	12424	global	experiment	ranges	updated	{"allocations": [{"end": 3999, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}]}	{"allocations": [{"end": 4499, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}]}	\N	\N
34	2026-11-21 20:58:19.640105+00	postgres	postgres	psql	\N	12424	global	experiment	ranges	updated	{"variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "allocations": [{"end": 4499, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}]}	{"variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}, {"key": "third", "weight": 1, "payload": null}], "allocations": [{"end": 4499, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}, {"end": 9999, "start": 9000, "variant": "third"}]}	\N	\N
35	2026-11-21 20:58:19.641133+00	postgres	postgres	psql	\N	12424	global	override	e	set	\N	{"until": null, "variant": "rare"}	\N	3e6546d0261274aee84d1059fa9ecb6e7eeb3d9668d30f081932b62f809873d9
36	2026-11-21 20:58:19.641505+00	postgres	postgres	psql	\N	12424	global	override	d	set	\N	{"until": "2100-01-01T00:00:00+00:00", "variant": "control"}	\N	3e6546d0261274aee84d1059fa9ecb6e7eeb3d9668d30f081932b62f809873d9
37	2026-11-21 20:58:19.641777+00	postgres	postgres	psql	\N	12424	global	override	rules	set	\N	{"until": "2026-11-21T20:58:19.691513+00:00", "variant": "treatment"}	\N	3e6546d0261274aee84d1059fa9ecb6e7eeb3d9668d30f081932b62f809873d9
38	2026-11-21 20:58:19.651175+00	postgres	postgres	psql	\N	12424	global	experiment	paused	paused	{"status": "running"}	{"status": "paused"}	\N	\N
39	2026-11-21 20:58:19.652077+00	postgres	postgres	psql	\N	12424	global	experiment	over	stopped	{"status": "running", "stopped_at": null, "winner_reason": null}	{"status": "stopped", "stopped_at": "2026-11-21T20:58:19.651325+00:00", "winner_reason": "it's over"}	it's over	\N
40	2026-11-21 20:58:19.652557+00	postgres	postgres	psql	\N	12424	global	experiment	again	stopped	{"status": "running", "stopped_at": null, "winner_reason": null}	{"status": "stopped", "stopped_at": "2026-11-21T20:58:19.651325+00:00", "winner_reason": "a mistake"}	a mistake	\N
41	2026-11-21 20:58:19.653216+00	postgres	postgres	psql	\N	12424	global	experiment	again	started	{"status": "stopped", "stopped_at": "2026-11-21T20:58:19.651325+00:00", "winner_reason": "a mistake"}	{"status": "running", "stopped_at": null, "winner_reason": null}	\N	\N
44	2026-11-21 20:58:19.655238+00	postgres	postgres	psql	\N	12424	global	experiment	old	archived	{"status": "running"}	{"status": "archived"}	\N	\N
45	2026-11-21 20:58:19.656112+00	postgres	postgres	psql	\N	12424	global	experiment	timed	updated	{"start_at": null}	{"start_at": "2026-11-21T20:58:19.705436+00:00"}	\N	\N
46	2026-11-21 20:58:19.656704+00	postgres	postgres	psql	\N	12424	global	experiment	ended	updated	{"end_at": null}	{"end_at": "2026-11-21T20:58:19.706214+00:00"}	\N	\N
47	2026-11-21 20:58:19.657175+00	postgres	postgres	psql	\N	12424	global	experiment	d	updated	{"end_at": null, "start_at": null}	{"end_at": "2100-02-01T00:00:00+00:00", "start_at": "2100-01-01T00:00:00+00:00"}	\N	\N
48	2026-11-21 20:58:19.760992+00	postgres	postgres	psql	\N	12424	global	experiment	gone	deleted	{"key": "gone", "hash": "native", "kind": "experiment", "name": null, "salt": "gone", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.580131+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.580131+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N	\N
49	2026-11-21 20:58:19.770727+00	postgres	postgres	psql	\N	12424	global	experiment	draining	deleted	{"key": "draining", "hash": "native", "kind": "experiment", "name": null, "salt": "draining", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.580131+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.580131+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N	\N
50	2026-11-21 20:58:19.773054+00	postgres	postgres	psql	\N	12424	global	setting	events_retention_days	updated	{"value": 30}	{"value": 7}	\N	\N
51	2026-11-21 20:58:19.773231+00	postgres	postgres	psql	\N	12424	global	setting	event_past_days	updated	{"value": 30}	{"value": 5}	\N	\N
52	2026-11-21 20:58:19.77334+00	postgres	postgres	psql	\N	12424	global	setting	metrics_retention_days	updated	{"value": 180}	{"value": 36500}	\N	\N
53	2026-11-21 20:58:19.773619+00	postgres	postgres	psql	\N	12424	global	setting	covariate_days	updated	{"value": 30}	{"value": 7}	\N	\N
54	2026-11-21 20:58:19.781153+00	postgres	postgres	psql	\N	12424	global	metric	buyers	created	\N	{"kind": "conversion", "event": "buy", "objective": "maximize"}	\N	\N
55	2026-11-21 20:58:19.781747+00	postgres	postgres	psql	\N	12424	global	metric	revenue	created	\N	{"kind": "sum", "unit": "EUR", "event": "buy", "objective": "maximize"}	\N	\N
56	2026-11-21 20:58:19.782287+00	postgres	postgres	psql	\N	12424	global	metric	views	created	\N	{"cap": 3, "kind": "count", "event": "view", "objective": "maximize"}	\N	\N
57	2026-11-21 20:58:19.782778+00	postgres	postgres	psql	\N	12424	global	metric	latency	created	\N	{"kind": "avg", "event": "load", "objective": "minimize"}	\N	\N
58	2026-11-21 20:58:19.783247+00	postgres	postgres	psql	\N	12424	global	metric	click rate	created	\N	{"kind": "rate", "numerator": "click", "objective": "maximize", "denominator": "view"}	\N	\N
59	2026-11-21 20:58:19.784267+00	postgres	postgres	psql	\N	12424	global	metric	value of an order	created	\N	{"kind": "ratio", "numerator": "revenue", "objective": "maximize", "denominator": "views"}	\N	\N
60	2026-11-21 20:58:19.784839+00	postgres	postgres	psql	\N	12424	global	metric	soon	created	\N	{"kind": "conversion", "event": "buy", "objective": "maximize", "conversion_window": "1 day"}	\N	\N
61	2026-11-21 20:58:19.78535+00	postgres	postgres	psql	\N	12424	global	metric	orders	created	\N	{"kind": "sum", "source": "SELECT subject, total AS value, at AS ts FROM public.orders", "objective": "maximize", "source_role": "postgres", "source_query": "SELECT subject,\\n    total AS value,\\n    at AS ts\\n   FROM public.orders", "cap_percentile": 0.95}	\N	\N
62	2026-11-21 20:58:19.785578+00	postgres	postgres	psql	\N	12424	shop	metric	Ünïcödé	created	\N	{"kind": "count", "event": "view", "objective": "maximize"}	\N	\N
63	2026-11-21 20:58:19.786583+00	postgres	postgres	psql	\N	12424	global	experiment	measured	created	\N	{"key": "measured", "hash": "native", "kind": "experiment", "name": null, "salt": "measured", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "third", "weight": 2, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.785683+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.785683+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
64	2026-11-21 20:58:19.787191+00	postgres	postgres	psql	\N	12424	global	experiment	frozen	created	\N	{"key": "frozen", "hash": "native", "kind": "experiment", "name": null, "salt": "frozen", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.785683+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.785683+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
65	2026-11-21 20:58:19.82139+00	postgres	postgres	psql	\N	12424	global	experiment	measured	updated	{"metrics": []}	{"metrics": [{"role": "primary", "metric": "buyers"}]}	\N	\N
66	2026-11-21 20:58:19.821914+00	postgres	postgres	psql	\N	12424	global	experiment	measured	updated	{"metrics": [{"role": "primary", "metric": "buyers"}]}	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "revenue"}]}	\N	\N
67	2026-11-21 20:58:19.822542+00	postgres	postgres	psql	\N	12424	global	experiment	measured	updated	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "revenue"}]}	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "views"}]}	\N	\N
68	2026-11-21 20:58:19.82304+00	postgres	postgres	psql	\N	12424	global	experiment	measured	updated	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "views"}]}	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	\N	\N
69	2026-11-21 20:58:19.823422+00	postgres	postgres	psql	\N	12424	global	experiment	measured	updated	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "click rate"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	\N	\N
70	2026-11-21 20:58:19.824108+00	postgres	postgres	psql	\N	12424	global	experiment	measured	updated	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "click rate"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "click rate"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "value of an order"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	\N	\N
71	2026-11-21 20:58:19.824382+00	postgres	postgres	psql	\N	12424	global	experiment	measured	updated	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "click rate"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "value of an order"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "click rate"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "soon"}, {"role": "secondary", "metric": "value of an order"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	\N	\N
72	2026-11-21 20:58:19.824703+00	postgres	postgres	psql	\N	12424	global	experiment	measured	updated	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "click rate"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "soon"}, {"role": "secondary", "metric": "value of an order"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "click rate"}, {"role": "secondary", "metric": "orders"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "soon"}, {"role": "secondary", "metric": "value of an order"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	\N	\N
73	2026-11-21 20:58:19.828656+00	postgres	postgres	psql	\N	12424	global	experiment	frozen	updated	{"metrics": []}	{"metrics": [{"role": "primary", "metric": "revenue"}]}	\N	\N
74	2026-11-21 20:58:19.828993+00	postgres	postgres	psql	\N	12424	global	experiment	e	updated	{"metrics": []}	{"metrics": [{"role": "primary", "metric": "views"}]}	\N	\N
75	2026-11-21 20:58:19.829196+00	postgres	postgres	psql	\N	12424	shop	experiment	e	updated	{"metrics": []}	{"metrics": [{"role": "secondary", "metric": "Ünïcödé"}]}	\N	\N
76	2026-11-21 20:58:19.892274+00	postgres	postgres	psql	\N	12424	global	experiment	frozen	stopped	{"status": "running", "stopped_at": null, "winner_reason": null}	{"status": "stopped", "stopped_at": "2026-11-21T20:58:19.891391+00:00", "winner_reason": "measured"}	measured	\N
77	2026-11-21 20:58:19.910571+00	postgres	postgres	psql	\N	12424	global	subject	measured	erased	\N	{"exp.alias": 0, "exp.event": 0, "exp.dedupe": 0, "exp.exposed": 0, "exp.outcome": 7, "exp.override": 0, "exp.assignment": 1}	\N	f84a9d8e580a15b393082aff8e32c29708ed8a6f9a39ba7764dafbfff5b9c0ec
78	2026-11-21 20:58:19.937643+00	postgres	postgres	psql	\N	12424	global	subject	*	erased	\N	{"exp.alias": 0, "exp.event": 2, "exp.dedupe": 0, "exp.exposed": 0, "exp.outcome": 5, "exp.override": 0, "exp.assignment": 14}	\N	0c6c95b36d6fcac2139715451f6740b52c8de06d4ef03786558ff21f37081a9c
79	2026-11-21 20:58:19.945891+00	postgres	postgres	psql	\N	12424	global	experiment	ranges	updated	{"metrics": []}	{"metrics": [{"role": "primary", "metric": "revenue"}]}	\N	\N
80	2026-11-21 20:58:19.946216+00	postgres	postgres	psql	\N	12424	global	experiment	ranges	updated	{"metrics": [{"role": "primary", "metric": "revenue"}]}	{"metrics": [{"role": "primary", "metric": "revenue"}, {"role": "secondary", "metric": "views"}]}	\N	\N
81	2026-11-21 20:58:19.949331+00	postgres	postgres	psql	\N	12424	global	experiment	timed	started	{"status": "draft"}	{"status": "running"}	schedule	\N
82	2026-11-21 20:58:19.949532+00	postgres	postgres	psql	\N	12424	global	experiment	ended	stopped	{"status": "running"}	{"status": "stopped"}	schedule	\N
83	2026-11-21 20:58:20.000082+00	postgres	postgres	psql	\N	12424	global	experiment	measured	updated	{}	{"winner_policy": {"mde": 0.01, "mode": "automatic", "then": "nothing", "alpha": 0.1, "dwell": "01:00:00", "metric": "buyers", "n_star": 2000, "override": null, "on_breach": "stop", "guardrails": null, "pick_after": "7 days", "min_exposures": 5, "min_assignments": 10, "min_conversions": 2}}	\N	\N
84	2026-11-21 20:58:20.001194+00	postgres	postgres	psql	\N	12424	global	experiment	rules	updated	{}	{"winner_policy": {"mde": null, "mode": "manual", "then": "nothing", "alpha": 0.05, "dwell": "01:00:00", "metric": null, "n_star": 5000, "override": null, "on_breach": "nothing", "guardrails": [], "pick_after": "3 days 04:05:06", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}}	\N	\N
85	2026-11-21 20:58:20.001449+00	postgres	postgres	psql	\N	12424	shop	experiment	e	updated	{}	{"winner_policy": {"mde": null, "mode": "manual", "then": "nothing", "alpha": 0.05, "dwell": "01:00:00", "metric": null, "n_star": 5000, "override": null, "on_breach": "nothing", "guardrails": null, "pick_after": "7 days", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}}	\N	\N
86	2026-11-21 20:58:20.002775+00	postgres	postgres	psql	\N	12424	lab	scope	lab	created	\N	{"parent": "global", "description": null}	\N	\N
87	2026-11-21 20:58:20.016228+00	postgres	postgres	psql	\N	12424	lab	metric	joined	created	\N	{"kind": "conversion", "event": "join", "objective": "maximize"}	\N	\N
88	2026-11-21 20:58:20.01646+00	postgres	postgres	psql	\N	12424	lab	metric	spent	created	\N	{"kind": "sum", "event": "spend", "objective": "maximize"}	\N	\N
89	2026-11-21 20:58:20.016648+00	postgres	postgres	psql	\N	12424	lab	metric	errors	created	\N	{"kind": "count", "event": "error", "objective": "minimize"}	\N	\N
90	2026-11-21 20:58:20.016827+00	postgres	postgres	psql	\N	12424	lab	metric	tapped	created	\N	{"kind": "count", "event": "tap", "objective": "maximize"}	\N	\N
91	2026-11-21 20:58:20.017852+00	postgres	postgres	psql	\N	12424	lab	experiment	shipped	created	\N	{"key": "shipped", "hash": "native", "kind": "experiment", "name": null, "salt": "lab", "tags": [], "layer": null, "owner": null, "scope": "lab", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:20.016927+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:20.016927+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
92	2026-11-21 20:58:20.018134+00	postgres	postgres	psql	\N	12424	lab	experiment	shipped	updated	{"metrics": []}	{"metrics": [{"role": "primary", "metric": "joined"}]}	\N	\N
93	2026-11-21 20:58:20.018943+00	postgres	postgres	psql	\N	12424	lab	experiment	goes on	created	\N	{"key": "goes on", "hash": "native", "kind": "experiment", "name": null, "salt": "lab", "tags": [], "layer": null, "owner": null, "scope": "lab", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:20.016927+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:20.016927+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
94	2026-11-21 20:58:20.01917+00	postgres	postgres	psql	\N	12424	lab	experiment	goes on	updated	{"metrics": []}	{"metrics": [{"role": "primary", "metric": "joined"}]}	\N	\N
95	2026-11-21 20:58:20.019837+00	postgres	postgres	psql	\N	12424	lab	experiment	worse	created	\N	{"key": "worse", "hash": "native", "kind": "experiment", "name": null, "salt": "lab", "tags": [], "layer": null, "owner": null, "scope": "lab", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "better not", "weight": 1, "payload": null}, {"key": "control", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:20.016927+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:20.016927+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
96	2026-11-21 20:58:20.020055+00	postgres	postgres	psql	\N	12424	lab	experiment	worse	updated	{"metrics": []}	{"metrics": [{"role": "primary", "metric": "joined"}]}	\N	\N
97	2026-11-21 20:58:20.020634+00	postgres	postgres	psql	\N	12424	lab	experiment	by hand	created	\N	{"key": "by hand", "hash": "native", "kind": "experiment", "name": null, "salt": "lab", "tags": [], "layer": null, "owner": null, "scope": "lab", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:20.016927+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:20.016927+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
98	2026-11-21 20:58:20.020823+00	postgres	postgres	psql	\N	12424	lab	experiment	by hand	updated	{"metrics": []}	{"metrics": [{"role": "primary", "metric": "joined"}]}	\N	\N
99	2026-11-21 20:58:20.021342+00	postgres	postgres	psql	\N	12424	lab	experiment	overridden	created	\N	{"key": "overridden", "hash": "native", "kind": "experiment", "name": null, "salt": "lab", "tags": [], "layer": null, "owner": null, "scope": "lab", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:20.016927+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:20.016927+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
100	2026-11-21 20:58:20.021882+00	postgres	postgres	psql	\N	12424	lab	experiment	shipped	updated	{"metrics": [{"role": "primary", "metric": "joined"}]}	{"metrics": [{"role": "primary", "metric": "joined"}, {"role": "secondary", "metric": "spent"}]}	\N	\N
101	2026-11-21 20:58:20.022071+00	postgres	postgres	psql	\N	12424	lab	experiment	shipped	updated	{"metrics": [{"role": "primary", "metric": "joined"}, {"role": "secondary", "metric": "spent"}]}	{"metrics": [{"role": "primary", "metric": "joined"}, {"role": "secondary", "metric": "spent"}, {"role": "guardrail", "margin": 0.5, "metric": "errors"}]}	\N	\N
102	2026-11-21 20:58:20.022231+00	postgres	postgres	psql	\N	12424	lab	experiment	goes on	updated	{"metrics": [{"role": "primary", "metric": "joined"}]}	{"metrics": [{"role": "primary", "metric": "joined"}, {"role": "secondary", "metric": "spent"}]}	\N	\N
103	2026-11-21 20:58:20.022385+00	postgres	postgres	psql	\N	12424	lab	experiment	goes on	updated	{"metrics": [{"role": "primary", "metric": "joined"}, {"role": "secondary", "metric": "spent"}]}	{"metrics": [{"role": "primary", "metric": "joined"}, {"role": "secondary", "metric": "spent"}, {"role": "guardrail", "margin": 0.1, "metric": "errors"}]}	\N	\N
104	2026-11-21 20:58:20.023112+00	postgres	postgres	psql	\N	12424	lab	experiment	shipped	updated	{}	{"winner_policy": {"mde": null, "mode": "anytime", "then": "serve", "alpha": 0.1, "dwell": "00:00:00", "metric": "joined", "n_star": 400, "override": null, "on_breach": "nothing", "guardrails": null, "pick_after": "00:00:00", "min_exposures": 50, "min_assignments": 100, "min_conversions": 20}}	\N	\N
105	2026-11-21 20:58:20.023439+00	postgres	postgres	psql	\N	12424	lab	experiment	goes on	updated	{}	{"winner_policy": {"mde": null, "mode": "automatic", "then": "nothing", "alpha": 0.05, "dwell": "00:00:00", "metric": "joined", "n_star": 100, "override": null, "on_breach": "nothing", "guardrails": null, "pick_after": "00:00:00", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}}	\N	\N
106	2026-11-21 20:58:20.023941+00	postgres	postgres	psql	\N	12424	lab	experiment	worse	updated	{}	{"winner_policy": {"mde": null, "mode": "automatic", "then": "nothing", "alpha": 0.05, "dwell": "00:00:00", "metric": "joined", "n_star": 200, "override": null, "on_breach": "nothing", "guardrails": null, "pick_after": "00:00:00", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}}	\N	\N
125	2026-11-21 20:58:20.126143+00	postgres	postgres	psql	\N	12424	lab	experiment	bandit	updated	{"bandit": null}	{"bandit": {"every": "1 day", "floor": 0.1, "metric": "tapped", "best_share": 0.8}}	\N	\N
107	2026-11-21 20:58:20.02422+00	postgres	postgres	psql	\N	12424	lab	experiment	by hand	updated	{}	{"winner_policy": {"mde": null, "mode": "manual", "then": "nothing", "alpha": 0.05, "dwell": "00:00:00", "metric": "joined", "n_star": 200, "override": null, "on_breach": "nothing", "guardrails": null, "pick_after": "00:00:00", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}}	\N	\N
108	2026-11-21 20:58:20.024495+00	postgres	postgres	psql	\N	12424	lab	experiment	overridden	updated	{}	{"winner_policy": {"mde": null, "mode": "manual", "then": "serve", "alpha": 0.05, "dwell": "01:00:00", "metric": null, "n_star": 5000, "override": "treatment", "on_breach": "nothing", "guardrails": null, "pick_after": "7 days", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}}	\N	\N
109	2026-11-21 20:58:20.080572+00	postgres	postgres	psql	\N	12424	lab	experiment	overridden	decided	\N	{"mode": "manual", "then": "serve", "winner": "treatment", "decision": "override"}	The policy names treatment as the winner, whatever the data say.	\N
110	2026-11-21 20:58:20.081591+00	postgres	postgres	psql	\N	12424	lab	experiment	overridden	stopped	{"serve": "none", "status": "running", "winner": null, "stopped_at": null, "winner_reason": null, "winner_decided_at": null}	{"serve": "winner", "status": "stopped", "winner": "treatment", "stopped_at": "2026-11-21T20:58:20.077785+00:00", "winner_reason": "The policy names treatment as the winner, whatever the data say.", "winner_decided_at": "2026-11-21T20:58:20.077785+00:00"}	The policy names treatment as the winner, whatever the data say.	\N
111	2026-11-21 20:58:20.084318+00	postgres	postgres	psql	\N	12424	lab	experiment	shipped	decided	\N	{"mode": "anytime", "then": "serve", "winner": "treatment", "decision": "ship"}	joined: treatment is better.	\N
112	2026-11-21 20:58:20.084693+00	postgres	postgres	psql	\N	12424	lab	experiment	shipped	stopped	{"serve": "none", "status": "running", "winner": null, "stopped_at": null, "winner_reason": null, "winner_decided_at": null}	{"serve": "winner", "status": "stopped", "winner": "treatment", "stopped_at": "2026-11-21T20:58:20.082873+00:00", "winner_reason": "joined: treatment is better.", "winner_decided_at": "2026-11-21T20:58:20.082873+00:00"}	joined: treatment is better.	\N
113	2026-11-21 20:58:20.085327+00	postgres	postgres	psql	\N	12424	lab	experiment	goes on	decided	\N	{"mode": "automatic", "then": "nothing", "winner": "treatment", "decision": "ship"}	joined: treatment is better.	\N
114	2026-11-21 20:58:20.085871+00	postgres	postgres	psql	\N	12424	lab	experiment	worse	decided	\N	{"mode": "automatic", "then": "nothing", "winner": "control", "decision": "rollback"}	joined: Every treatment is worse.	\N
115	2026-11-21 20:58:20.087189+00	postgres	postgres	psql	\N	12424	lab	experiment	goes on	updated	{"winner_policy": {"mde": null, "mode": "automatic", "then": "nothing", "alpha": 0.05, "dwell": "00:00:00", "metric": "joined", "n_star": 100, "override": null, "on_breach": "nothing", "guardrails": null, "pick_after": "00:00:00", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}}	{"winner_policy": {"mde": 5, "mode": "anytime", "then": "nothing", "alpha": 0.05, "dwell": "00:00:00", "metric": "spent", "n_star": 5000, "restart": true, "override": null, "on_breach": "stop", "guardrails": null, "pick_after": "00:00:00", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}}	\N	\N
116	2026-11-21 20:58:20.098121+00	postgres	postgres	psql	\N	12424	lab	experiment	goes on	decided	\N	{"mode": "anytime", "then": "nothing", "winner": null, "decision": "no_effect_of_interest"}	spent: No treatment differs by as much as is of interest.	\N
117	2026-11-21 20:58:20.107722+00	postgres	postgres	psql	\N	12424	lab	experiment	goes on	decided	\N	{"mode": "anytime", "then": "stop", "winner": null, "decision": "guardrail_breach"}	errors of treatment is worse than its margin.	\N
118	2026-11-21 20:58:20.108127+00	postgres	postgres	psql	\N	12424	lab	experiment	goes on	stopped	{"status": "running", "stopped_at": null, "winner_reason": null}	{"status": "stopped", "stopped_at": "2026-11-21T20:58:20.106098+00:00", "winner_reason": "errors of treatment is worse than its margin."}	errors of treatment is worse than its margin.	\N
119	2026-11-21 20:58:20.109282+00	postgres	postgres	psql	\N	12424	lab	experiment	worse	updated	{"winner_policy": {"mde": null, "mode": "automatic", "then": "nothing", "alpha": 0.05, "dwell": "00:00:00", "metric": "joined", "n_star": 200, "override": null, "on_breach": "nothing", "guardrails": null, "pick_after": "00:00:00", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}}	{"winner_policy": {"mde": null, "mode": "automatic", "then": "serve", "alpha": 0.05, "dwell": "36500 days", "metric": "joined", "n_star": 200, "restart": true, "override": null, "on_breach": "nothing", "guardrails": null, "pick_after": "00:00:00", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}}	\N	\N
120	2026-11-21 20:58:20.113808+00	postgres	postgres	psql	\N	12424	lab	experiment	by hand	stopped	{"serve": "none", "status": "running", "winner": null, "stopped_at": null, "winner_reason": null, "winner_decided_at": null}	{"serve": "winner", "status": "stopped", "winner": "control", "stopped_at": "2026-11-21T20:58:20.110058+00:00", "winner_reason": "people know better", "winner_decided_at": "2026-11-21T20:58:20.110058+00:00"}	people know better	\N
121	2026-11-21 20:58:20.121756+00	postgres	postgres	psql	\N	12424	lab	experiment	bandit	created	\N	{"key": "bandit", "hash": "native", "kind": "experiment", "name": null, "salt": "bandit", "tags": [], "layer": null, "owner": null, "scope": "lab", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "loud", "weight": 1, "payload": null}, {"key": "plain", "weight": 1, "payload": null}, {"key": "quiet", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:20.11794+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:20.11794+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
122	2026-11-21 20:58:20.12209+00	postgres	postgres	psql	\N	12424	lab	experiment	bandit	updated	{"metrics": []}	{"metrics": [{"role": "primary", "metric": "tapped"}]}	\N	\N
123	2026-11-21 20:58:20.123703+00	postgres	postgres	psql	\N	12424	lab	experiment	bandit off	created	\N	{"key": "bandit off", "hash": "native", "kind": "experiment", "name": null, "salt": "bandit", "tags": [], "layer": null, "owner": null, "scope": "lab", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "loud", "weight": 1, "payload": null}, {"key": "plain", "weight": 1, "payload": null}, {"key": "quiet", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:20.11794+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:20.11794+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
124	2026-11-21 20:58:20.124054+00	postgres	postgres	psql	\N	12424	lab	experiment	bandit off	updated	{"metrics": []}	{"metrics": [{"role": "primary", "metric": "tapped"}]}	\N	\N
126	2026-11-21 20:58:20.126391+00	postgres	postgres	psql	\N	12424	lab	experiment	bandit off	updated	{"bandit": null}	{"bandit": {"every": "01:00:00", "floor": 0.05, "metric": "tapped", "best_share": 0.5}}	\N	\N
127	2026-11-21 20:58:20.185546+00	postgres	postgres	psql	\N	12424	lab	experiment	bandit	allocated	{"shares": {"loud": 0.3333333333333333, "plain": 0.3333333333333333, "quiet": 0.3333333333333333}}	{"found": {"loud": {"n": 31, "mean": 1.2258064516129032, "chance": 0.9945991786208396}, "plain": {"n": 22, "mean": 0.36363636363636365, "chance": 0.0030554440083750177}, "quiet": {"n": 36, "mean": 0.4166666666666667, "chance": 0.0023453773707854163}}, "shares": {"loud": 0.6577, "plain": 0.1805, "quiet": 0.1618}}	\N	\N
128	2026-11-21 20:58:20.186114+00	postgres	postgres	psql	\N	12424	lab	experiment	bandit off	allocated	{"shares": {"loud": 0.3333333333333333, "plain": 0.3333333333333333, "quiet": 0.3333333333333333}}	{"found": {"loud": {"n": 31, "mean": 1.2258064516129032, "chance": 0.9945991786208396}, "plain": {"n": 22, "mean": 0.36363636363636365, "chance": 0.0030554440083750177}, "quiet": {"n": 36, "mean": 0.4166666666666667, "chance": 0.0023453773707854163}}, "shares": {"loud": 0.475, "plain": 0.2904, "quiet": 0.2346}}	\N	\N
129	2026-11-21 20:58:20.203345+00	postgres	postgres	psql	\N	12424	lab	experiment	bandit	updated	{"bandit": {"every": "1 day", "floor": 0.1, "metric": "tapped", "best_share": 0.8}}	{"bandit": {"every": "01:00:00", "floor": 0.05, "metric": "tapped", "best_share": 0.5}}	\N	\N
130	2026-11-21 20:58:20.204103+00	postgres	postgres	psql	\N	12424	lab	experiment	bandit off	updated	{"bandit": {"every": "01:00:00", "floor": 0.05, "metric": "tapped", "best_share": 0.5}, "shares": {"loud": 0.475, "plain": 0.2904, "quiet": 0.2346}}	{"bandit": null, "shares": {"loud": 0.3333333333333333, "plain": 0.3333333333333333, "quiet": 0.3333333333333333}}	\N	\N
131	2026-11-21 20:58:20.206203+00	postgres	postgres	psql	\N	12424	lab	experiment	bandit	allocated	{"shares": {"loud": 0.6577, "plain": 0.1805, "quiet": 0.1618}}	{"found": {"loud": {"n": 50, "mean": 1.0096588720377795, "chance": 0.972631909012002}, "plain": {"n": 28, "mean": 0.44003055767761645, "chance": 0.010233578381102374}, "quiet": {"n": 41, "mean": 0.5133053221288515, "chance": 0.017134512606895573}}, "shares": {"loud": 0.4748, "plain": 0.209, "quiet": 0.3162}}	\N	\N
132	2026-11-21 20:58:20.228821+00	postgres	postgres	psql	\N	12424	global	grant	old_app	granted	\N	{"role": "old_app", "access": "app"}	\N	\N
133	2026-11-21 20:58:20.23124+00	postgres	postgres	psql	\N	12424	shop	grant	old_reader	granted	\N	{"role": "old_reader", "access": "reader"}	\N	\N
134	2026-11-21 20:58:20.234304+00	postgres	postgres	psql	\N	12424	global	grant	old_admin	granted	\N	{"role": "old_admin", "access": "admin"}	\N	\N
135	2026-11-21 20:58:20.237415+00	postgres	postgres	psql	\N	12424	global	grant	old_absent	granted	\N	{"role": "old_absent", "access": "reader"}	\N	\N
\.
COPY exp.bandit (experiment_id, metric, floor, every, best_share, shares, set_at, due_at, evaluated_at, state, error) FROM stdin;
29	tapped	0.05	01:00:00	0.5	{"loud": 0.4748, "plain": 0.209, "quiet": 0.3162}	2026-11-21 20:58:20.203273+00	2026-11-21 21:58:20.205865+00	2026-11-21 20:58:20.205865+00	{"loud": {"n": 50, "mean": 1.0096588720377795, "chance": 0.972631909012002}, "plain": {"n": 28, "mean": 0.44003055767761645, "chance": 0.010233578381102374}, "quiet": {"n": 41, "mean": 0.5133053221288515, "chance": 0.017134512606895573}}	\N
\.
COPY exp.bucket (experiment_id, metric_id, width, variant, bucket_start, count, sum, sum_sq, min, max) FROM stdin;
22	1	300	0	2026-11-21 20:55:00+00	5	30.25	231.8125	0.25	9.25
22	1	3600	0	2026-11-21 20:00:00+00	5	30.25	231.8125	0.25	9.25
22	1	86400	0	2026-11-21 00:00:00+00	5	30.25	231.8125	0.25	9.25
22	2	300	0	2026-11-21 20:55:00+00	5	30.25	231.8125	0.25	9.25
22	2	3600	0	2026-11-21 20:00:00+00	5	30.25	231.8125	0.25	9.25
22	2	86400	0	2026-11-21 00:00:00+00	5	30.25	231.8125	0.25	9.25
22	7	300	0	2026-11-21 20:55:00+00	5	30.25	231.8125	0.25	9.25
22	7	3600	0	2026-11-21 20:00:00+00	5	30.25	231.8125	0.25	9.25
22	7	86400	0	2026-11-21 00:00:00+00	5	30.25	231.8125	0.25	9.25
23	2	300	0	2026-11-21 20:55:00+00	16	81	546.5	0.25	9.25
23	2	300	1	2026-11-21 20:55:00+00	12	97.75	2009.1875	1.25	40
23	2	3600	0	2026-11-21 20:00:00+00	16	81	546.5	0.25	9.25
23	2	3600	1	2026-11-21 20:00:00+00	12	97.75	2009.1875	1.25	40
23	2	86400	0	2026-11-21 00:00:00+00	16	81	546.5	0.25	9.25
23	2	86400	1	2026-11-21 00:00:00+00	12	97.75	2009.1875	1.25	40
1	3	300	0	2026-11-21 20:55:00+00	26	26	26	1	1
1	3	300	1	2026-11-21 20:55:00+00	213	214	216	1	2
1	3	3600	0	2026-11-21 20:00:00+00	26	26	26	1	1
1	3	3600	1	2026-11-21 20:00:00+00	213	214	216	1	2
1	3	86400	0	2026-11-21 00:00:00+00	26	26	26	1	1
1	3	86400	1	2026-11-21 00:00:00+00	213	214	216	1	2
19	2	300	0	2026-11-18 20:55:00+00	13	34	142	0	6
19	2	3600	0	2026-11-18 20:00:00+00	13	34	142	0	6
22	3	300	0	2026-11-21 20:55:00+00	49	49	49	1	1
22	3	3600	0	2026-11-21 20:00:00+00	49	49	49	1	1
22	3	86400	0	2026-11-21 00:00:00+00	49	49	49	1	1
22	4	300	0	2026-11-21 20:55:00+00	25	7.8999999999999995	4.249999999999999	0	0.8
22	4	3600	0	2026-11-21 20:00:00+00	25	7.8999999999999995	4.249999999999999	0	0.8
22	4	86400	0	2026-11-21 00:00:00+00	25	7.8999999999999995	4.249999999999999	0	0.8
22	5	300	0	2026-11-21 20:55:00+00	49	6	6	\N	\N
22	5	3600	0	2026-11-21 20:00:00+00	49	6	6	\N	\N
22	5	86400	0	2026-11-21 00:00:00+00	49	6	6	\N	\N
19	2	300	1	2026-11-18 20:55:00+00	10	40	190	1	6
19	2	300	0	2026-11-21 20:55:00+00	8	57	439	4.25	10.25
19	2	300	1	2026-11-21 20:55:00+00	7	59.5	1703.375	0.25	40
19	2	3600	1	2026-11-18 20:00:00+00	10	40	190	1	6
19	2	3600	0	2026-11-21 20:00:00+00	8	57	439	4.25	10.25
19	2	3600	1	2026-11-21 20:00:00+00	7	59.5	1703.375	0.25	40
1	3	300	2	2026-11-21 20:55:00+00	33	33	33	1	1
1	3	3600	2	2026-11-21 20:00:00+00	33	33	33	1	1
1	3	86400	2	2026-11-21 00:00:00+00	33	33	33	1	1
22	1	300	1	2026-11-21 20:55:00+00	15	66.75	413.4375	0.25	9.25
22	1	300	2	2026-11-21 20:55:00+00	8	81.75	1910.4375	1.25	40
22	1	3600	1	2026-11-21 20:00:00+00	15	66.75	413.4375	0.25	9.25
22	1	3600	2	2026-11-21 20:00:00+00	8	81.75	1910.4375	1.25	40
22	1	86400	1	2026-11-21 00:00:00+00	15	66.75	413.4375	0.25	9.25
19	2	86400	1	2026-11-18 00:00:00+00	10	40	190	1	6
19	2	86400	0	2026-11-21 00:00:00+00	8	57	439	4.25	10.25
19	2	86400	1	2026-11-21 00:00:00+00	7	59.5	1703.375	0.25	40
19	3	300	1	2026-11-21 20:55:00+00	60	60	60	1	1
19	3	3600	1	2026-11-21 20:00:00+00	60	60	60	1	1
19	3	86400	1	2026-11-21 00:00:00+00	60	60	60	1	1
22	1	86400	2	2026-11-21 00:00:00+00	8	81.75	1910.4375	1.25	40
22	2	300	1	2026-11-21 20:55:00+00	15	66.75	413.4375	0.25	9.25
22	2	300	2	2026-11-21 20:55:00+00	8	81.75	1910.4375	1.25	40
22	2	3600	1	2026-11-21 20:00:00+00	15	66.75	413.4375	0.25	9.25
22	2	3600	2	2026-11-21 20:00:00+00	8	81.75	1910.4375	1.25	40
22	2	86400	1	2026-11-21 00:00:00+00	15	66.75	413.4375	0.25	9.25
22	2	86400	2	2026-11-21 00:00:00+00	8	81.75	1910.4375	1.25	40
22	3	300	2	2026-11-21 20:55:00+00	56	57	59	1	2
22	3	3600	2	2026-11-21 20:00:00+00	56	57	59	1	2
22	3	86400	2	2026-11-21 00:00:00+00	56	57	59	1	2
22	4	300	2	2026-11-21 20:55:00+00	23	12.599999999999998	7.960000000000001	0.1	0.8
22	4	3600	2	2026-11-21 20:00:00+00	23	12.599999999999998	7.960000000000001	0.1	0.8
22	4	86400	2	2026-11-21 00:00:00+00	23	12.599999999999998	7.960000000000001	0.1	0.8
22	5	300	2	2026-11-21 20:55:00+00	56	4	4	\N	\N
22	5	3600	2	2026-11-21 20:00:00+00	56	4	4	\N	\N
22	5	86400	2	2026-11-21 00:00:00+00	56	4	4	\N	\N
22	7	300	1	2026-11-21 20:55:00+00	15	66.75	413.4375	0.25	9.25
22	7	300	2	2026-11-21 20:55:00+00	8	81.75	1910.4375	1.25	40
22	7	3600	1	2026-11-21 20:00:00+00	15	66.75	413.4375	0.25	9.25
22	7	3600	2	2026-11-21 20:00:00+00	8	81.75	1910.4375	1.25	40
22	7	86400	1	2026-11-21 00:00:00+00	15	66.75	413.4375	0.25	9.25
22	7	86400	2	2026-11-21 00:00:00+00	8	81.75	1910.4375	1.25	40
24	11	300	0	2026-11-21 20:55:00+00	31	129.5	721.75	0.5	8.5
24	11	300	1	2026-11-21 20:55:00+00	20	106	699	0.5	8.5
24	11	3600	0	2026-11-21 20:00:00+00	31	129.5	721.75	0.5	8.5
24	11	3600	1	2026-11-21 20:00:00+00	20	106	699	0.5	8.5
24	11	86400	0	2026-11-21 00:00:00+00	31	129.5	721.75	0.5	8.5
24	11	86400	1	2026-11-21 00:00:00+00	20	106	699	0.5	8.5
24	12	300	0	2026-11-21 20:55:00+00	11	11	11	1	1
24	12	300	1	2026-11-21 20:55:00+00	11	11	11	1	1
24	12	3600	0	2026-11-21 20:00:00+00	11	11	11	1	1
24	12	3600	1	2026-11-21 20:00:00+00	11	11	11	1	1
24	12	86400	0	2026-11-21 00:00:00+00	11	11	11	1	1
24	12	86400	1	2026-11-21 00:00:00+00	11	11	11	1	1
27	10	300	0	2026-11-21 20:55:00+00	3	3	3	1	1
27	10	3600	0	2026-11-21 20:00:00+00	3	3	3	1	1
27	10	86400	0	2026-11-21 00:00:00+00	3	3	3	1	1
24	10	300	0	2026-11-21 20:55:00+00	26	26	26	1	1
24	10	300	1	2026-11-21 20:55:00+00	72	72	72	1	1
24	10	3600	0	2026-11-21 20:00:00+00	26	26	26	1	1
24	10	3600	1	2026-11-21 20:00:00+00	72	72	72	1	1
24	10	86400	0	2026-11-21 00:00:00+00	26	26	26	1	1
24	10	86400	1	2026-11-21 00:00:00+00	72	72	72	1	1
25	10	300	0	2026-11-21 20:55:00+00	26	26	26	1	1
25	10	300	1	2026-11-21 20:55:00+00	72	72	72	1	1
25	10	3600	0	2026-11-21 20:00:00+00	26	26	26	1	1
25	10	3600	1	2026-11-21 20:00:00+00	72	72	72	1	1
25	10	86400	0	2026-11-21 00:00:00+00	26	26	26	1	1
25	10	86400	1	2026-11-21 00:00:00+00	72	72	72	1	1
19	2	86400	0	2026-11-18 00:00:00+00	13	34	142	0	6
19	3	300	0	2026-11-21 20:55:00+00	80	80	80	1	1
19	3	3600	0	2026-11-21 20:00:00+00	80	80	80	1	1
19	3	86400	0	2026-11-21 00:00:00+00	80	80	80	1	1
22	3	300	1	2026-11-21 20:55:00+00	146	146	146	1	1
22	3	3600	1	2026-11-21 20:00:00+00	146	146	146	1	1
22	3	86400	1	2026-11-21 00:00:00+00	146	146	146	1	1
22	4	300	1	2026-11-21 20:55:00+00	58	20.600000000000005	11.319999999999999	0	0.8
22	4	3600	1	2026-11-21 20:00:00+00	58	20.600000000000005	11.319999999999999	0	0.8
22	4	86400	1	2026-11-21 00:00:00+00	58	20.600000000000005	11.319999999999999	0	0.8
22	5	300	1	2026-11-21 20:55:00+00	146	9	9	\N	\N
22	5	3600	1	2026-11-21 20:00:00+00	146	9	9	\N	\N
22	5	86400	1	2026-11-21 00:00:00+00	146	9	9	\N	\N
30	13	300	0	2026-11-21 20:55:00+00	38	38	38	1	1
30	13	300	1	2026-11-21 20:55:00+00	8	8	8	1	1
30	13	300	2	2026-11-21 20:55:00+00	15	15	15	1	1
30	13	3600	0	2026-11-21 20:00:00+00	38	38	38	1	1
30	13	3600	1	2026-11-21 20:00:00+00	8	8	8	1	1
30	13	3600	2	2026-11-21 20:00:00+00	15	15	15	1	1
30	13	86400	0	2026-11-21 00:00:00+00	38	38	38	1	1
30	13	86400	1	2026-11-21 00:00:00+00	8	8	8	1	1
30	13	86400	2	2026-11-21 00:00:00+00	15	15	15	1	1
25	11	300	0	2026-11-21 20:55:00+00	32	132.5	730.75	0.5	8.5
25	11	300	1	2026-11-21 20:55:00+00	20	106	699	0.5	8.5
25	11	3600	0	2026-11-21 20:00:00+00	32	132.5	730.75	0.5	8.5
25	11	3600	1	2026-11-21 20:00:00+00	20	106	699	0.5	8.5
25	11	86400	0	2026-11-21 00:00:00+00	32	132.5	730.75	0.5	8.5
25	11	86400	1	2026-11-21 00:00:00+00	20	106	699	0.5	8.5
25	12	300	0	2026-11-21 20:55:00+00	12	12	12	1	1
25	12	300	1	2026-11-21 20:55:00+00	79	79	79	1	1
25	12	3600	0	2026-11-21 20:00:00+00	12	12	12	1	1
25	12	3600	1	2026-11-21 20:00:00+00	79	79	79	1	1
25	12	86400	0	2026-11-21 00:00:00+00	12	12	12	1	1
25	12	86400	1	2026-11-21 00:00:00+00	79	79	79	1	1
26	10	300	0	2026-11-21 20:55:00+00	26	26	26	1	1
26	10	300	1	2026-11-21 20:55:00+00	72	72	72	1	1
26	10	3600	0	2026-11-21 20:00:00+00	26	26	26	1	1
26	10	3600	1	2026-11-21 20:00:00+00	72	72	72	1	1
26	10	86400	0	2026-11-21 00:00:00+00	26	26	26	1	1
26	10	86400	1	2026-11-21 00:00:00+00	72	72	72	1	1
27	10	300	1	2026-11-21 20:55:00+00	12	12	12	1	1
27	10	3600	1	2026-11-21 20:00:00+00	12	12	12	1	1
27	10	86400	1	2026-11-21 00:00:00+00	12	12	12	1	1
29	13	300	0	2026-11-21 20:55:00+00	45	45	45	1	1
29	13	300	1	2026-11-21 20:55:00+00	12	12	12	1	1
29	13	300	2	2026-11-21 20:55:00+00	19	19	19	1	1
29	13	3600	0	2026-11-21 20:00:00+00	45	45	45	1	1
29	13	3600	1	2026-11-21 20:00:00+00	12	12	12	1	1
29	13	3600	2	2026-11-21 20:00:00+00	19	19	19	1	1
29	13	86400	0	2026-11-21 00:00:00+00	45	45	45	1	1
29	13	86400	1	2026-11-21 00:00:00+00	12	12	12	1	1
29	13	86400	2	2026-11-21 00:00:00+00	19	19	19	1	1
\.
COPY exp.config (id, scope_id, slug, config, aliases, created_at, updated_at) FROM stdin;
1	1	blue	{"hue": 2.40}	{azure}	2026-11-21 20:58:19.589173+00	2026-11-21 20:58:19.589173+00
\.
COPY exp.crossover (experiment_id, at) FROM stdin;
1	2026-11-21 20:58:19.646581+00
5	2026-11-21 20:58:19.646581+00
6	2026-11-21 20:58:19.646581+00
7	2026-11-21 20:58:19.646581+00
12	2026-11-21 20:58:19.646581+00
16	2026-11-21 20:58:19.646581+00
13	2026-11-21 20:58:19.649375+00
14	2026-11-21 20:58:19.649375+00
15	2026-11-21 20:58:19.649375+00
4	2026-11-21 20:58:19.938062+00
6	2026-11-21 20:58:19.938062+00
8	2026-11-21 20:58:19.938062+00
18	2026-11-21 20:58:19.938062+00
19	2026-11-21 20:58:19.938062+00
22	2026-11-21 20:58:19.938062+00
1	2026-11-21 20:58:19.941993+00
6	2026-11-21 20:58:19.941993+00
20	2026-11-21 20:58:19.941993+00
21	2026-11-21 20:58:19.941993+00
22	2026-11-21 20:58:19.941993+00
23	2026-11-21 20:58:19.941993+00
1	2026-11-21 20:58:19.993278+00
22	2026-11-21 20:58:19.993278+00
24	2026-11-21 20:58:20.113981+00
25	2026-11-21 20:58:20.113981+00
26	2026-11-21 20:58:20.113981+00
\.
COPY exp.decision (id, experiment_id, decided_at, mode, decision, winner, action, reason, evidence) FROM stdin;
1	28	2026-11-21 20:58:20.077785+00	manual	override	treatment	serve	The policy names treatment as the winner, whatever the data say.	{"srm": {"expected": [0.5, 0.5], "observed": [0, 0], "seq_p_value": null}, "arms": [{"n": null, "mean": null, "exposed": 0, "variant": "control", "assigned": 0, "conversions": null}, {"n": null, "mean": null, "exposed": 0, "variant": "treatment", "assigned": 0, "conversions": null}], "gates": [{"gate": "status", "detail": "The experiment is running.", "passed": true}, {"gate": "override", "detail": "The policy names treatment as the winner, whatever the data say.", "passed": true}], "policy": {"mde": null, "mode": "manual", "then": "serve", "alpha": 0.05, "dwell": "01:00:00", "metric": null, "n_star": 5000, "override": "treatment", "on_breach": "nothing", "guardrails": null, "pick_after": "7 days", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}, "guardrails": [], "comparisons": {"alpha": 0.010000000000000002, "n_star": 5000, "treatments": []}}
2	24	2026-11-21 20:58:20.082873+00	anytime	ship	treatment	serve	joined: treatment is better.	{"srm": {"expected": [0.5, 0.5], "observed": [103, 103], "seq_p_value": 1.0}, "arms": [{"n": 103, "mean": 0.24271844660194175, "exposed": 103, "variant": "control", "assigned": 103, "conversions": 25}, {"n": 103, "mean": 0.7087378640776699, "exposed": 103, "variant": "treatment", "assigned": 103, "conversions": 73}], "gates": [{"gate": "status", "detail": "The experiment is running.", "passed": true}, {"gate": "metric", "detail": "joined decides: more is better.", "passed": true}, {"gate": "duration", "detail": "It has run for 0.00 days of at least 0.00.", "passed": true}, {"gate": "minimums", "detail": "Every arm has the policy's minimums.", "passed": true}, {"gate": "data", "detail": "Every arm has enough subjects whose window has closed.", "passed": true}, {"gate": "srm", "detail": "The sequential SRM p-value is 1.000e0, at least 0.001 being expected.", "passed": true}, {"gate": "evidence", "detail": "treatment is better.", "passed": true}, {"gate": "guardrails", "detail": "No guardrail is worse than its margin.", "passed": true}, {"gate": "dwell", "detail": "The same for 0 minutes of at least 0, with new data.", "passed": true}, {"gate": "mode", "detail": "The policy decides.", "passed": true}], "policy": {"mde": null, "mode": "anytime", "then": "serve", "alpha": 0.1, "dwell": "00:00:00", "metric": "joined", "n_star": 400, "override": null, "on_breach": "nothing", "guardrails": null, "pick_after": "00:00:00", "min_exposures": 50, "min_assignments": 100, "min_conversions": 20}, "guardrails": [{"se": 0.04324819071458387, "margin": 0.5, "metric": "errors", "variant": "treatment", "worse_by": 0.0}], "comparisons": {"alpha": 0.1, "n_star": 400, "treatments": [{"se": 0.061853297848371486, "av_p": 0.0000000007624624626291128, "diff": 0.46601941747572817, "lift": 1.92, "mean_c": 0.24271844660194175, "mean_t": 0.7087378640776699, "p_value": 0.0000000000015831034935704521, "variant": "treatment", "horizon_p": null, "av_diff_hi": 0.6399998581174928, "av_diff_lo": 0.2920389768339635}]}}
3	25	2026-11-21 20:58:20.082873+00	automatic	ship	treatment	nothing	joined: treatment is better.	{"srm": {"expected": [0.5, 0.5], "observed": [103, 103], "seq_p_value": 1.0}, "arms": [{"n": 103, "mean": 0.24271844660194175, "exposed": 103, "variant": "control", "assigned": 103, "conversions": 25}, {"n": 103, "mean": 0.7087378640776699, "exposed": 103, "variant": "treatment", "assigned": 103, "conversions": 73}], "gates": [{"gate": "status", "detail": "The experiment is running.", "passed": true}, {"gate": "metric", "detail": "joined decides: more is better.", "passed": true}, {"gate": "duration", "detail": "It has run for 0.00 days of at least 0.00.", "passed": true}, {"gate": "minimums", "detail": "Every arm has the policy's minimums.", "passed": true}, {"gate": "data", "detail": "Every arm has enough subjects whose window has closed.", "passed": true}, {"gate": "srm", "detail": "The sequential SRM p-value is 1.000e0, at least 0.001 being expected.", "passed": true}, {"gate": "evidence", "detail": "treatment is better.", "passed": true}, {"gate": "guardrails", "detail": "No guardrail is worse than its margin.", "passed": true}, {"gate": "dwell", "detail": "The same for 0 minutes of at least 0, with new data.", "passed": true}, {"gate": "mode", "detail": "The policy decides.", "passed": true}], "policy": {"mde": null, "mode": "automatic", "then": "nothing", "alpha": 0.05, "dwell": "00:00:00", "metric": "joined", "n_star": 100, "override": null, "on_breach": "nothing", "guardrails": null, "pick_after": "00:00:00", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}, "guardrails": [{"se": 0.04324819071458387, "margin": 0.1, "metric": "errors", "variant": "treatment", "worse_by": 0.0}], "comparisons": {"alpha": 0.010000000000000002, "n_star": 100, "treatments": [{"se": 0.061853297848371486, "av_p": 0.000000000007384246816246537, "diff": 0.46601941747572817, "lift": 1.92, "mean_c": 0.24271844660194175, "mean_t": 0.7087378640776699, "p_value": 0.0000000000015831034935704521, "variant": "treatment", "horizon_p": 0.0000000000007748023269713192, "av_diff_hi": 0.688538916007514, "av_diff_lo": 0.2434999189439423}]}}
4	26	2026-11-21 20:58:20.082873+00	automatic	rollback	control	nothing	joined: Every treatment is worse.	{"srm": {"expected": [0.5, 0.5], "observed": [103, 103], "seq_p_value": 1.0}, "arms": [{"n": 103, "mean": 0.7087378640776699, "exposed": 103, "variant": "control", "assigned": 103, "conversions": 73}, {"n": 103, "mean": 0.24271844660194175, "exposed": 103, "variant": "better not", "assigned": 103, "conversions": 25}], "gates": [{"gate": "status", "detail": "The experiment is running.", "passed": true}, {"gate": "metric", "detail": "joined decides: more is better.", "passed": true}, {"gate": "duration", "detail": "It has run for 0.00 days of at least 0.00.", "passed": true}, {"gate": "minimums", "detail": "Every arm has the policy's minimums.", "passed": true}, {"gate": "data", "detail": "Every arm has enough subjects whose window has closed.", "passed": true}, {"gate": "srm", "detail": "The sequential SRM p-value is 1.000e0, at least 0.001 being expected.", "passed": true}, {"gate": "evidence", "detail": "Every treatment is worse.", "passed": true}, {"gate": "dwell", "detail": "The same for 0 minutes of at least 0, with new data.", "passed": true}, {"gate": "mode", "detail": "The policy decides.", "passed": true}], "policy": {"mde": null, "mode": "automatic", "then": "nothing", "alpha": 0.05, "dwell": "00:00:00", "metric": "joined", "n_star": 200, "override": null, "on_breach": "nothing", "guardrails": null, "pick_after": "00:00:00", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}, "guardrails": [], "comparisons": {"alpha": 0.010000000000000002, "n_star": 200, "treatments": [{"se": 0.061853297848371486, "av_p": 0.000000000015331377761100643, "diff": -0.46601941747572817, "lift": -0.6575342465753424, "mean_c": 0.7087378640776699, "mean_t": 0.24271844660194175, "p_value": 0.0000000000015831034935704521, "variant": "better not", "horizon_p": 0.0000000000007748023269713192, "av_diff_hi": -0.2451033586206486, "av_diff_lo": -0.6869354763308078}]}}
5	25	2026-11-21 20:58:20.097241+00	anytime	no_effect_of_interest	\N	nothing	spent: No treatment differs by as much as is of interest.	{"srm": {"expected": [0.5, 0.5], "observed": [103, 103], "seq_p_value": 1.0}, "arms": [{"n": 103, "mean": 1.2572815533980584, "exposed": 103, "variant": "control", "assigned": 103, "conversions": 31}, {"n": 103, "mean": 1.058252427184466, "exposed": 103, "variant": "treatment", "assigned": 103, "conversions": 21}], "gates": [{"gate": "status", "detail": "The experiment is running.", "passed": true}, {"gate": "metric", "detail": "spent decides: more is better.", "passed": true}, {"gate": "duration", "detail": "It has run for 0.00 days of at least 0.00.", "passed": true}, {"gate": "minimums", "detail": "Every arm has the policy's minimums.", "passed": true}, {"gate": "data", "detail": "Every arm has enough subjects whose window has closed.", "passed": true}, {"gate": "srm", "detail": "The sequential SRM p-value is 1.000e0, at least 0.001 being expected.", "passed": true}, {"gate": "evidence", "detail": "No treatment differs by as much as is of interest.", "passed": true}, {"gate": "dwell", "detail": "The same for 0 minutes of at least 0, with new data.", "passed": true}, {"gate": "mode", "detail": "The policy decides.", "passed": true}], "policy": {"mde": 5, "mode": "anytime", "then": "nothing", "alpha": 0.05, "dwell": "00:00:00", "metric": "spent", "n_star": 5000, "override": null, "on_breach": "stop", "guardrails": null, "pick_after": "00:00:00", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}, "guardrails": [{"se": 0.04324819071458387, "margin": 0.1, "metric": "errors", "variant": "treatment", "worse_by": 0.0}], "comparisons": {"alpha": 0.05, "n_star": 5000, "treatments": [{"se": 0.3310768653273472, "av_p": 1.0, "diff": -0.19902912621359237, "lift": -0.1583011583011584, "mean_c": 1.2572815533980584, "mean_t": 1.058252427184466, "p_value": 0.5484034828326387, "variant": "treatment", "horizon_p": null, "av_diff_hi": 1.471640001275572, "av_diff_lo": -1.8696982537027567}]}}
6	25	2026-11-21 20:58:20.106098+00	anytime	guardrail_breach	\N	stop	errors of treatment is worse than its margin.	{"srm": {"expected": [0.5, 0.5], "observed": [103, 103], "seq_p_value": 1.0}, "arms": [{"n": 103, "mean": 1.2572815533980584, "exposed": 103, "variant": "control", "assigned": 103, "conversions": 31}, {"n": 103, "mean": 1.058252427184466, "exposed": 103, "variant": "treatment", "assigned": 103, "conversions": 21}], "gates": [{"gate": "decided", "detail": "It was decided at 2026-11-21 20:58:20 UTC; later data do not change it.", "passed": true}, {"gate": "breach", "detail": "errors of treatment is worse than its margin, at any number of looks.", "passed": false}], "policy": {"mde": 5, "mode": "anytime", "then": "nothing", "alpha": 0.05, "dwell": "00:00:00", "metric": "spent", "n_star": 5000, "override": null, "on_breach": "stop", "guardrails": null, "pick_after": "00:00:00", "min_exposures": 0, "min_assignments": 0, "min_conversions": 0}, "guardrails": [{"se": 0.0629932056235101, "margin": 0.1, "metric": "errors", "variant": "treatment", "worse_by": 0.6699029126213593}], "comparisons": {"alpha": 0.05, "n_star": 5000, "treatments": [{"se": 0.3310768653273472, "av_p": 1.0, "diff": -0.19902912621359237, "lift": -0.1583011583011584, "mean_c": 1.2572815533980584, "mean_t": 1.058252427184466, "p_value": 0.5484034828326387, "variant": "treatment", "horizon_p": null, "av_diff_hi": 1.471640001275572, "av_diff_lo": -1.8696982537027567}]}}
\.
COPY exp.dedupe (scope_id, subject, key, at) FROM stdin;
1	s3	once	2026-11-21 20:58:19.860241+00
\.
COPY exp.erased (scope_id, digest, at) FROM stdin;
1	d9e68229bab72ee77d4e7319607dabedf8fea3b80095d6d18cbe04d4b870c759	2026-11-21 20:58:19.632272+00
1	0c6c95b36d6fcac2139715451f6740b52c8de06d4ef03786558ff21f37081a9c	2026-11-21 20:58:19.911755+00
\.
COPY exp.event_20261114 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_20261115 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_20261116 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_20261117 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_20261118 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	1	9033	1	\N	1	0	8	s1	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	3	9033	1	\N	1	0	8	s3	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	5	9033	1	\N	1	0	7	s5	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	0	9033	1	\N	1	0	5	s7	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	2	9033	1	\N	1	0	7	s9	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	4	9033	1	\N	1	0	8	s11	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	3	9033	1	\N	1	0	6	s17	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	5	9033	1	\N	1	0	8	s19	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	0	9033	1	\N	1	0	4	s21	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	2	9033	1	\N	1	0	4	s23	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	4	9033	1	\N	1	0	4	s25	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	6	9033	1	\N	1	0	4	s27	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	1	9033	1	\N	1	0	4	s29	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	3	9033	1	\N	1	0	3	s31	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	5	9033	1	\N	1	0	3	s33	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	0	9033	1	\N	1	0	2	s35	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	2	9033	1	\N	1	0	3	s37	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	4	9033	1	\N	1	0	1	s39	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	6	9033	1	\N	1	0	3	s41	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	1	9033	1	\N	1	0	3	s43	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	3	9033	1	\N	1	0	3	s45	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	5	9033	1	\N	1	0	3	s47	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	0	9033	1	\N	1	0	2	s49	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	2	9033	1	\N	1	0	2	s51	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	4	9033	1	\N	1	0	3	s53	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	6	9033	1	\N	1	0	3	s55	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	1	9033	1	\N	1	0	3	s57	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	3	9033	1	\N	1	0	2	s59	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	5	9033	1	\N	1	0	1	s61	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	0	9033	1	\N	1	0	1	s63	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	2	9033	1	\N	1	0	1	s65	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	4	9033	1	\N	1	0	1	s67	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	6	9033	1	\N	1	0	1	s69	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	1	9033	1	\N	1	0	1	s71	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	3	9033	1	\N	1	0	1	s73	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	5	9033	1	\N	1	0	1	s75	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	0	9033	1	\N	1	0	1	s77	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	2	9033	1	\N	1	0	1	s79	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	4	9033	1	\N	1	0	0	s81	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	6	9033	1	\N	1	0	0	s83	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	1	9033	1	\N	1	0	0	s85	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	3	9033	1	\N	1	0	0	s87	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	5	9033	1	\N	1	0	0	s89	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	6	9033	1	\N	1	0	8	s14	buy	\N
2026-11-18 20:58:19.795556+00	2026-11-21 20:58:19.795556+00	1	9033	1	\N	1	0	7	s16	buy	\N
\.
COPY exp.event_20261119 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_20261120 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_20261121 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	2.25	9037	1	\N	1	0	8	s1	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	8.25	9037	1	\N	1	0	8	s4	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	3.25	9037	1	\N	1	0	6	s7	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	9.25	9037	1	\N	1	0	6	s10	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	10.25	9037	1	\N	1	0	7	s16	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	5.25	9037	1	\N	1	0	8	s19	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	0.25	9037	1	\N	1	0	2	s22	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	6.25	9037	1	\N	1	0	6	s25	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	1.25	9037	1	\N	1	0	6	s28	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	7.25	9037	1	\N	1	0	5	s31	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	2.25	9037	1	\N	1	0	5	s34	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	8.25	9037	1	\N	1	0	5	s37	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	3.25	9037	1	\N	1	0	2	s40	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	9.25	9037	1	\N	1	0	5	s43	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	4.25	9037	1	\N	1	0	4	s46	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	10.25	9037	1	\N	1	0	2	s49	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	5.25	9037	1	\N	1	0	5	s52	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	0.25	9037	1	\N	1	0	5	s55	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	6.25	9037	1	\N	1	0	5	s58	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	1.25	9037	1	\N	1	0	4	s61	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	7.25	9037	1	\N	1	0	4	s64	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	2.25	9037	1	\N	1	0	4	s67	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	8.25	9037	1	\N	1	0	4	s70	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	3.25	9037	1	\N	1	0	4	s73	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	9.25	9037	1	\N	1	0	4	s76	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	4.25	9037	1	\N	1	0	4	s79	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	10.25	9037	1	\N	1	0	1	s82	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	5.25	9037	1	\N	1	0	1	s85	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	0.25	9037	1	\N	1	0	3	s88	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	6.25	9037	1	\N	1	0	1	s91	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	1.25	9037	1	\N	1	0	1	s94	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	7.25	9037	1	\N	1	0	3	s97	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	2.25	9037	1	\N	1	0	3	s100	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	8.25	9037	1	\N	1	0	0	s103	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	3.25	9037	1	\N	1	0	0	s106	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	9.25	9037	1	\N	1	0	0	s109	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	4.25	9037	1	\N	1	0	0	s112	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	10.25	9037	1	\N	1	0	0	s115	buy	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	5.25	9037	1	\N	1	0	0	s118	buy	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s1	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s1	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s2	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s2	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s2	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s3	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s3	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s3	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s3	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s4	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s4	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s4	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s4	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s4	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s5	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s5	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s5	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s5	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s5	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s5	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s6	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s7	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s7	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s9	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s9	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s9	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s9	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s9	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s9	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s9	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s10	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s10	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s10	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s10	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s10	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s11	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s11	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s11	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s11	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s11	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s11	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s14	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s14	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s14	view	\N
2026-11-21 20:58:19.829511+00	2026-11-21 20:58:19.829511+00	4.25	9037	1	\N	1	0	8	s14	buy	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s16	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s16	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s16	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s16	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s16	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s16	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s17	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s17	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s17	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s17	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s17	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s17	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s18	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s19	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s19	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s20	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s20	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s20	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s21	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s21	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s21	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s21	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s22	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s22	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s22	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s22	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s22	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s23	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s23	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s23	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s23	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s23	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s23	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s24	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s25	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s25	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s26	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s26	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s26	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s27	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s27	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s27	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s27	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s28	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s28	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s28	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s28	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s28	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s29	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s29	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s29	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s29	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s29	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	6	s29	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s30	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s31	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s31	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s32	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s32	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s32	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s33	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s33	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s33	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s33	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s34	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s34	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s34	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s34	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s34	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s35	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s35	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s35	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s35	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s35	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s35	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s36	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s37	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s37	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s38	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s38	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s38	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s39	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s39	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s39	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s39	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s40	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s40	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s40	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s40	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s40	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s41	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s41	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s41	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s41	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s41	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s41	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s42	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s43	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s43	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s44	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s44	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s44	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s45	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s45	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s45	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s45	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s46	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s46	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s46	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s46	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s46	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s47	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s47	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s47	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s47	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s47	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s47	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s48	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s49	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s49	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s50	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s50	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s50	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s51	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s51	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s51	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s51	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s52	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s52	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s52	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s52	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s52	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s53	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s53	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s53	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s53	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s53	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s53	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s54	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s55	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s55	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s56	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s56	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s56	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s57	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s57	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s57	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s57	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s58	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s58	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s58	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s58	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s58	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s59	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s59	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s59	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s59	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s59	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s59	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s61	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s61	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s62	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s62	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s62	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s63	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s63	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s63	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s63	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s64	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s64	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s64	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s64	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s64	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s65	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s65	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s65	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s65	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s65	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s65	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s66	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s67	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s67	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s68	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s68	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s68	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s69	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s69	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s69	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s69	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s70	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s70	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s70	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s70	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s70	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s71	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s71	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s71	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s71	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s71	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s71	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s72	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s73	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s73	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s74	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s74	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s74	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s75	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s75	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s75	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s75	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s76	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s76	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s76	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s76	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s76	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s77	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s77	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s77	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s77	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s77	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s77	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	2	s78	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s79	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s79	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s80	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s80	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	4	s80	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s81	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s81	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s81	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s81	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s82	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s82	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s82	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s82	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s82	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s83	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s83	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s83	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s83	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s83	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s83	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s84	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s85	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s85	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s86	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s86	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s86	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s87	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s87	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s87	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s87	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s88	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s88	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s88	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s88	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s88	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s89	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s89	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s89	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s89	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s89	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s89	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s90	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s91	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s91	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s92	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s92	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s92	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s93	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s93	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s93	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s93	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s94	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s94	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s94	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s94	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s94	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s95	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s95	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s95	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s95	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s95	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	1	s95	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s96	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s97	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s97	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s98	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s98	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s98	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s99	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s99	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s99	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s99	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s100	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s100	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s100	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s100	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	3	s100	view	\N
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s1	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s5	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	0	s9	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	0	s17	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s21	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s25	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s29	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s33	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s37	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s41	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s45	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	0	s49	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s53	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s57	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s61	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s65	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	0	s69	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s73	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s77	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s81	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	0	s85	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s89	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	0	s93	click	{"from": "top"}
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s97	click	{"from": "top"}
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	8	s1	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	8	s1	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	7	s2	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	8	s3	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	8	s3	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	8	s4	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	7	s5	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	7	s5	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	3	s6	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	6	s7	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	6	s7	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	5	s9	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	5	s9	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	5	s9	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	6	s10	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	8	s11	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	8	s11	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	8	s14	load	\N
2026-11-21 20:58:19.85261+00	2026-11-21 20:58:19.85261+00	1	9039	1	22	1	0	1	s14	click	{"from": "top"}
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	7	s16	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	4	s17	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	4	s17	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	7	s18	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	8	s19	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	8	s19	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	4	s20	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	6	s21	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	6	s21	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	2	s22	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	6	s23	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	6	s23	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	5	s24	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	6	s25	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	6	s25	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	2	s26	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	6	s27	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	6	s27	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	6	s28	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	6	s29	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	6	s29	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	2	s30	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	5	s31	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	5	s31	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	5	s32	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	5	s33	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	5	s33	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	5	s34	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	2	s35	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	2	s35	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	2	s36	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	5	s37	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	5	s37	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	5	s38	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	4	s39	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	4	s39	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	2	s40	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	5	s41	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	5	s41	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	2	s42	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	5	s43	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	5	s43	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	5	s44	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	5	s45	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	5	s45	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	4	s46	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	5	s47	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	5	s47	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	2	s48	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	2	s49	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	2	s49	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	5	s50	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	2	s51	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	2	s51	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	5	s52	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	5	s53	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	5	s53	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	4	s54	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	5	s55	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	5	s55	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	4	s56	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	5	s57	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	5	s57	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	5	s58	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	2	s59	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	2	s59	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	4	s61	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	4	s61	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	4	s62	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	4	s63	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	4	s63	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	4	s64	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	4	s65	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	4	s65	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	4	s66	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	4	s67	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	4	s67	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	2	s68	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	2	s69	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	2	s69	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	4	s70	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	4	s71	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	4	s71	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	4	s72	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	4	s73	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	5	s63	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	4	s73	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	4	s74	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	2	s75	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	2	s75	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	4	s76	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	4	s77	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	4	s77	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	2	s78	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	4	s79	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	4	s79	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	4	s80	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	3	s81	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	3	s81	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	1	s82	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	3	s83	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	3	s83	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	1	s84	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	1	s85	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	1	s85	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	3	s86	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	1	s87	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	1	s87	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	3	s88	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	3	s89	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	3	s89	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	1	s90	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	1	s91	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	1	s91	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.2	9040	1	\N	1	0	3	s92	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	1	s93	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.3	9040	1	\N	1	0	1	s93	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	1	s94	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	1	s95	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.5	9040	1	\N	1	0	1	s95	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	3	s96	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	3	s97	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.7	9040	1	\N	1	0	3	s97	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.8	9040	1	\N	1	0	3	s98	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	3	s99	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0	9040	1	\N	1	0	3	s99	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.1	9040	1	\N	1	0	3	s100	load	\N
2026-11-21 20:58:19.860241+00	2026-11-21 20:58:19.860241+00	40	9041	1	\N	1	0	8	s3	buy	\N
2026-11-21 20:58:19.860241+00	2026-11-21 20:58:19.860241+00	2	9041	1	\N	1	0	6	s7	view	\N
2026-11-21 20:58:19.860241+00	2026-11-21 20:58:19.860241+00	1	9041	1	\N	1	0	5	s9	view	\N
2026-11-21 20:58:19.860241+00	2026-11-21 20:58:19.860241+00	1	9041	2	\N	1	0	0	tab\tand \\ and 'quote'	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s14	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	8	s14	view	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	8	s14	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.4	9040	1	\N	1	0	8	s14	load	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s16	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s16	view	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	7	s16	view	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	7	s16	load	\N
2026-11-21 20:58:19.855534+00	2026-11-21 20:58:19.855534+00	0.6	9040	1	\N	1	0	7	s16	load	\N
2026-11-21 20:58:19.832379+00	2026-11-21 20:58:19.832379+00	1	9038	1	\N	1	0	5	s63	view	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w103	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w104	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w122	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w123	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w140	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w142	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w181	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w182	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w183	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	4	w20	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w201	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w220	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w222	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w224	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	4	w23	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	4	w4	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w40	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w41	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w43	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w60	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w63	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w64	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w81	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w82	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w83	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	4	w10	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w100	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w101	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w102	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w106	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w107	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	4	w11	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w120	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w124	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w127	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w129	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w130	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w131	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w133	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w143	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w148	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w160	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w161	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w162	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w164	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w180	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w185	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w186	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w187	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w188	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	4	w2	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w200	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w203	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w204	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w207	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w209	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w212	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	4	w22	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w221	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w223	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w225	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w226	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w230	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w233	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w240	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w241	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w243	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w244	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w247	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w248	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w252	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	4	w26	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w260	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w261	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w263	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w264	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w267	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w268	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	4	w28	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	4	w3	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	4	w32	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	4	w33	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w45	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w49	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w50	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w51	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w62	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w65	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w67	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w69	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w80	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w84	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w85	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w87	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	4	w9	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w90	join	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	3	w93	join	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	4.5	9091	4	\N	1	0	4	w4	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	8.5	9091	4	\N	1	0	4	w9	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	3.5	9091	4	\N	1	0	4	w14	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	7.5	9091	4	\N	1	0	4	w19	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	2.5	9091	4	\N	1	0	4	w25	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	6.5	9091	4	\N	1	0	4	w29	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	1.5	9091	4	\N	1	0	4	w36	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	5.5	9091	4	\N	1	0	3	w40	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	0.5	9091	4	\N	1	0	3	w46	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	4.5	9091	4	\N	1	0	3	w50	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	8.5	9091	4	\N	1	0	3	w56	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	3.5	9091	4	\N	1	0	3	w60	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	7.5	9091	4	\N	1	0	3	w65	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	2.5	9091	4	\N	1	0	3	w71	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	6.5	9091	4	\N	1	0	3	w75	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	1.5	9091	4	\N	1	0	3	w81	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	5.5	9091	4	\N	1	0	3	w85	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	0.5	9091	4	\N	1	0	3	w90	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	4.5	9091	4	\N	1	0	3	w94	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	8.5	9091	4	\N	1	0	3	w98	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	3.5	9091	4	\N	1	0	3	w102	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	7.5	9091	4	\N	1	0	3	w107	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	2.5	9091	4	\N	1	0	3	w112	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	6.5	9091	4	\N	1	0	3	w117	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	1.5	9091	4	\N	1	0	3	w122	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	5.5	9091	4	\N	1	0	3	w129	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	0.5	9091	4	\N	1	0	3	w133	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	4.5	9091	4	\N	1	0	3	w139	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	8.5	9091	4	\N	1	0	3	w145	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	3.5	9091	4	\N	1	0	3	w150	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	7.5	9091	4	\N	1	0	3	w154	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	2.5	9091	4	\N	1	0	3	w158	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	6.5	9091	4	\N	1	0	3	w162	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	1.5	9091	4	\N	1	0	3	w169	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	5.5	9091	4	\N	1	0	3	w173	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	0.5	9091	4	\N	1	0	3	w179	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	4.5	9091	4	\N	1	0	3	w183	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	8.5	9091	4	\N	1	0	3	w188	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	3.5	9091	4	\N	1	0	3	w193	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	7.5	9091	4	\N	1	0	3	w197	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	2.5	9091	4	\N	1	0	3	w201	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	6.5	9091	4	\N	1	0	3	w206	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	1.5	9091	4	\N	1	0	3	w212	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	5.5	9091	4	\N	1	0	3	w216	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	0.5	9091	4	\N	1	0	3	w220	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	4.5	9091	4	\N	1	0	3	w224	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	8.5	9091	4	\N	1	0	3	w233	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	3.5	9091	4	\N	1	0	3	w241	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	7.5	9091	4	\N	1	0	3	w248	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	2.5	9091	4	\N	1	0	3	w260	spend	\N
2026-11-21 20:58:20.052458+00	2026-11-21 20:58:20.052458+00	6.5	9091	4	\N	1	0	3	w267	spend	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	4	w10	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	4	w22	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	4	w35	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w46	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w57	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w67	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w80	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w90	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w99	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w110	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w120	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w133	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w146	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w156	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w168	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w179	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w189	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w199	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w211	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w220	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w234	error	\N
2026-11-21 20:58:20.054011+00	2026-11-21 20:58:20.054011+00	1	9092	4	\N	1	0	3	w257	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w10	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w100	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w101	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w106	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w107	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w11	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w119	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w124	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w127	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w130	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w131	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w133	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w136	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w14	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w143	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w148	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w155	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w157	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w160	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w161	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w164	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w176	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w185	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w187	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w188	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w199	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w2	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w200	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w203	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w209	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w212	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w214	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w215	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w218	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w22	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w221	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w223	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w226	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w230	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w233	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w239	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w241	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w244	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w247	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w248	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w257	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w259	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w26	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w260	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w263	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w268	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w28	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w32	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w37	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w38	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w49	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w50	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w56	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w58	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w62	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w65	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w67	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w74	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w79	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w80	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w85	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w95	error	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w97	error	\N
2026-11-21 20:58:20.048697+00	2026-11-21 20:58:20.048697+00	1	9090	4	\N	1	0	4	w103	join	\N
2026-11-21 20:58:20.088388+00	2026-11-21 20:58:20.088388+00	3	9107	4	25	1	0	1	w103	spend	\N
2026-11-21 20:58:20.098523+00	2026-11-21 20:58:20.098523+00	1	9113	4	25	1	0	1	w103	error	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w100	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w100	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w106	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w106	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w106	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w107	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w107	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w108	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w3	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w35	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w35	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w35	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w36	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w36	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w36	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w37	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w37	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w56	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w56	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w56	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w63	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w63	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w63	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w65	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w65	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w71	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w71	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w71	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w78	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w78	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w78	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w85	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w85	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w85	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w87	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w92	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w92	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w92	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w28	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w28	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w49	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w49	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w50	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w57	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w64	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w8	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w14	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w14	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w15	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w22	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w29	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w43	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w7	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w7	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w84	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w84	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w91	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w91	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w98	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w98	tap	\N
2026-11-21 20:58:20.141138+00	2026-11-21 20:58:20.141138+00	1	9135	4	\N	1	0	3	w99	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w112	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w114	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w117	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w119	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w122	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w124	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w129	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w131	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w133	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w136	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w139	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w142	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w145	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w148	tap	\N
2026-11-21 20:58:20.19326+00	2026-11-21 20:58:20.19326+00	1	9145	4	\N	1	0	2	w150	tap	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	4	s20	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	5	s21	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	2	s22	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	5	s23	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	4	s24	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	5	s25	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	2	s26	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	5	s27	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	5	s28	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	5	s29	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	2	s30	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	4	s31	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	4	s32	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	4	s33	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	4	s34	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	2	s35	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	2	s36	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	4	s37	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	4	s38	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	3	s39	buy	\N
2026-11-21 20:58:20.222935+00	2026-11-21 20:58:20.222935+00	2	9166	1	\N	1	0	2	s40	buy	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	0	s20	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	1	s21	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	0	s22	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	1	s23	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	1	s24	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	1	s25	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	0	s26	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	1	s27	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	1	s28	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	1	s29	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	0	s30	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	1	s31	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	1	s32	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	1	s33	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	1	s34	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	0	s35	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	0	s36	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	1	s37	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	1	s38	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	1	s39	view	\N
2026-11-21 20:58:20.224148+00	2026-11-21 20:58:20.224148+00	1	9167	1	22	1	0	0	s40	view	\N
\.
COPY exp.event_20261122 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_20261123 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_20261124 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_20261125 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_20261126 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_20261127 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_20261128 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_default (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.experiment (id, scope_id, key, status, salt, hash, coverage, name, description, hypothesis, owner, tags, metadata, serve, winner, winner_decided_at, winner_reason, created_at, started_at, stopped_at, deleted_at, kind, inherit, audience_id, targeting, layer_id, layer_start, layer_end, allocated, start_at, end_at, stops) FROM stdin;
21	1	imported	running	x	growthbook_v2	0.8	\N	\N	\N	\N	{}	{"growthbook": {"feature": "f"}}	none	\N	\N	\N	2026-11-21 20:58:19.598348+00	2026-11-21 20:58:19.598348+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
1	1	e	running	e	native	1	E	the first	it helps	ann	{a,b}	{"m": 1}	none	\N	\N	\N	2026-11-21 20:58:19.562435+00	2026-11-21 20:58:19.562435+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
3	1	half	running	pepper	native	0.5	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:19.573444+00	2026-11-21 20:58:19.573444+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
4	1	vast	running	vast	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:19.57476+00	2026-11-21 20:58:19.57476+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
22	1	measured	running	measured	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:19.785683+00	2026-11-21 20:58:19.785683+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
28	4	overridden	stopped	lab	native	1	\N	\N	\N	\N	{}	{}	winner	1	2026-11-21 20:58:20.077785+00	The policy names treatment as the winner, whatever the data say.	2026-11-21 20:58:20.016927+00	2026-11-21 20:58:20.016927+00	2026-11-21 20:58:20.077785+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 20:58:20.077785+00\\",)"}
24	4	shipped	stopped	lab	native	1	\N	\N	\N	\N	{}	{}	winner	1	2026-11-21 20:58:20.082873+00	joined: treatment is better.	2026-11-21 20:58:20.016927+00	2026-11-21 20:58:20.016927+00	2026-11-21 20:58:20.082873+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 20:58:20.082873+00\\",)"}
13	2	e	running	e	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:19.583746+00	2026-11-21 20:58:19.583746+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
23	1	frozen	stopped	frozen	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	measured	2026-11-21 20:58:19.785683+00	2026-11-21 20:58:19.785683+00	2026-11-21 20:58:19.891391+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 20:58:19.891391+00\\",)"}
16	1	ho	running	holdout:ho	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:19.586139+00	2026-11-21 20:58:19.586139+00	\N	\N	holdout	f	\N	\N	\N	\N	\N	f	\N	\N	{}
17	1	ho-ended	stopped	holdout:ho-ended	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:19.586139+00	2026-11-21 20:58:19.586139+00	2026-11-21 20:58:19.587607+00	\N	holdout	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 20:58:19.587607+00\\",)"}
19	1	ranges	running	ranges	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:19.594945+00	2026-11-21 20:58:19.594945+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	t	\N	\N	{}
5	1	paused	paused	paused	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:19.576055+00	2026-11-21 20:58:19.576055+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
18	1	rules	running	rules	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:19.590529+00	2026-11-21 20:58:19.590529+00	\N	\N	experiment	t	1	[{"conditions": [{"value": 18, "operator": "gte", "attribute": "age"}]}]	1	0	7999	f	\N	\N	{}
11	1	timed	running	timed	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:19.581596+00	2026-11-21 20:58:19.705436+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	2026-11-21 20:58:19.705436+00	\N	{}
12	1	ended	stopped	ended	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	its schedule ended	2026-11-21 20:58:19.581596+00	2026-11-21 20:58:19.581596+00	2026-11-21 20:58:19.706214+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	2026-11-21 20:58:19.706214+00	{"[\\"2026-11-21 20:58:19.706214+00\\",)"}
20	1	growthbook	running	growthbook	growthbook_v2	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:19.597521+00	2026-11-21 20:58:19.597521+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
6	1	over	stopped	over	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	it's over	2026-11-21 20:58:19.57716+00	2026-11-21 20:58:19.57716+00	2026-11-21 20:58:19.651325+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 20:58:19.651325+00\\",)"}
7	1	again	running	again	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:19.578212+00	2026-11-21 20:58:19.578212+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 20:58:19.651325+00\\",\\"2026-11-21 20:58:19.65271+00\\")"}
14	2	enrolled	stopped	enrolled	native	1	\N	\N	\N	\N	{}	{}	enrolled	\N	\N	enough	2026-11-21 20:58:19.583746+00	2026-11-21 20:58:19.583746+00	2026-11-21 20:58:19.653344+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 20:58:19.653344+00\\",)"}
15	2	won	stopped	won	native	1	\N	\N	\N	\N	{}	{}	winner	1	2026-11-21 20:58:19.654155+00	it won	2026-11-21 20:58:19.583746+00	2026-11-21 20:58:19.583746+00	2026-11-21 20:58:19.654155+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 20:58:19.654155+00\\",)"}
8	1	old	archived	old	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:19.57923+00	2026-11-21 20:58:19.57923+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 20:58:19.654801+00\\",)"}
26	4	worse	running	lab	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:20.016927+00	2026-11-21 20:58:20.016927+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
25	4	goes on	stopped	lab	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	errors of treatment is worse than its margin.	2026-11-21 20:58:20.016927+00	2026-11-21 20:58:20.016927+00	2026-11-21 20:58:20.106098+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 20:58:20.106098+00\\",)"}
2	1	d	draft	d	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:19.572187+00	\N	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	2100-01-01 00:00:00+00	2100-02-01 00:00:00+00	{}
27	4	by hand	stopped	lab	native	1	\N	\N	\N	\N	{}	{}	winner	0	2026-11-21 20:58:20.110058+00	people know better	2026-11-21 20:58:20.016927+00	2026-11-21 20:58:20.016927+00	2026-11-21 20:58:20.110058+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 20:58:20.110058+00\\",)"}
29	4	bandit	running	bandit	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:20.11794+00	2026-11-21 20:58:20.11794+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
30	4	bandit off	running	bandit	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 20:58:20.11794+00	2026-11-21 20:58:20.11794+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
\.
COPY exp.experiment_metric (experiment_id, metric_id, role, margin, built, added_at) FROM stdin;
22	1	primary	\N	t	2026-11-21 20:58:19.820231+00
22	2	secondary	\N	t	2026-11-21 20:58:19.820231+00
22	3	secondary	\N	t	2026-11-21 20:58:19.820231+00
22	4	guardrail	0.02	t	2026-11-21 20:58:19.820231+00
22	5	secondary	\N	t	2026-11-21 20:58:19.820231+00
22	6	secondary	\N	t	2026-11-21 20:58:19.820231+00
22	7	secondary	\N	t	2026-11-21 20:58:19.820231+00
22	8	secondary	\N	t	2026-11-21 20:58:19.820231+00
23	2	primary	\N	t	2026-11-21 20:58:19.827973+00
1	3	primary	\N	t	2026-11-21 20:58:19.827973+00
13	9	secondary	\N	t	2026-11-21 20:58:19.827973+00
19	2	primary	\N	t	2026-11-21 20:58:19.945478+00
19	3	secondary	\N	t	2026-11-21 20:58:19.945478+00
24	10	primary	\N	t	2026-11-21 20:58:20.016927+00
25	10	primary	\N	t	2026-11-21 20:58:20.016927+00
26	10	primary	\N	t	2026-11-21 20:58:20.016927+00
27	10	primary	\N	t	2026-11-21 20:58:20.016927+00
24	11	secondary	\N	t	2026-11-21 20:58:20.02149+00
24	12	guardrail	0.5	t	2026-11-21 20:58:20.02149+00
25	11	secondary	\N	t	2026-11-21 20:58:20.02149+00
25	12	guardrail	0.1	t	2026-11-21 20:58:20.02149+00
29	13	primary	\N	t	2026-11-21 20:58:20.11794+00
30	13	primary	\N	t	2026-11-21 20:58:20.11794+00
\.
COPY exp.exposed (experiment_id, subject) FROM stdin;
\.
COPY exp.governed (experiment_id, holdout_id) FROM stdin;
18	16
19	16
20	16
21	16
22	16
23	16
11	16
24	16
25	16
26	16
27	16
28	16
29	16
30	16
\.
COPY exp."grant" (role, scope_id, access, granted_by, granted_at) FROM stdin;
old_app	1	app	postgres	2026-11-21 20:58:20.2253+00
old_reader	2	reader	postgres	2026-11-21 20:58:20.2253+00
old_admin	1	admin	postgres	2026-11-21 20:58:20.2253+00
old_absent	1	reader	postgres	2026-11-21 20:58:20.2253+00
\.
COPY exp.layer (id, scope_id, layer, created_at) FROM stdin;
1	1	page	2026-11-21 20:58:19.589173+00
\.
COPY exp.metric (id, scope_id, metric, kind, event, numerator, denominator, source, source_role, source_query, objective, unit, conversion_window, cap, cap_percentile, created_at, updated_at) FROM stdin;
1	1	buyers	conversion	buy	\N	\N	\N	\N	\N	maximize	\N	\N	\N	\N	2026-11-21 20:58:19.779557+00	2026-11-21 20:58:19.779557+00
2	1	revenue	sum	buy	\N	\N	\N	\N	\N	maximize	EUR	\N	\N	\N	2026-11-21 20:58:19.779557+00	2026-11-21 20:58:19.779557+00
3	1	views	count	view	\N	\N	\N	\N	\N	maximize	\N	\N	3	\N	2026-11-21 20:58:19.779557+00	2026-11-21 20:58:19.779557+00
4	1	latency	avg	load	\N	\N	\N	\N	\N	minimize	\N	\N	\N	\N	2026-11-21 20:58:19.779557+00	2026-11-21 20:58:19.779557+00
5	1	click rate	rate	\N	click	view	\N	\N	\N	maximize	\N	\N	\N	\N	2026-11-21 20:58:19.779557+00	2026-11-21 20:58:19.779557+00
6	1	value of an order	ratio	\N	revenue	views	\N	\N	\N	maximize	\N	\N	\N	\N	2026-11-21 20:58:19.779557+00	2026-11-21 20:58:19.779557+00
7	1	soon	conversion	buy	\N	\N	\N	\N	\N	maximize	\N	1 day	\N	\N	2026-11-21 20:58:19.784403+00	2026-11-21 20:58:19.784403+00
8	1	orders	sum	\N	\N	\N	SELECT subject, total AS value, at AS ts FROM public.orders	postgres	SELECT subject,\n    total AS value,\n    at AS ts\n   FROM public.orders	maximize	\N	\N	\N	0.95	2026-11-21 20:58:19.784403+00	2026-11-21 20:58:19.784403+00
9	2	Ünïcödé	count	view	\N	\N	\N	\N	\N	maximize	\N	\N	\N	\N	2026-11-21 20:58:19.784403+00	2026-11-21 20:58:19.784403+00
10	4	joined	conversion	join	\N	\N	\N	\N	\N	maximize	\N	\N	\N	\N	2026-11-21 20:58:20.015645+00	2026-11-21 20:58:20.015645+00
11	4	spent	sum	spend	\N	\N	\N	\N	\N	maximize	\N	\N	\N	\N	2026-11-21 20:58:20.015645+00	2026-11-21 20:58:20.015645+00
12	4	errors	count	error	\N	\N	\N	\N	\N	minimize	\N	\N	\N	\N	2026-11-21 20:58:20.015645+00	2026-11-21 20:58:20.015645+00
13	4	tapped	count	tap	\N	\N	\N	\N	\N	maximize	\N	\N	\N	\N	2026-11-21 20:58:20.015645+00	2026-11-21 20:58:20.015645+00
\.
COPY exp.moment (experiment_id, metric_id, variant, subjects, nonzero, capped, y, yy, d, dd, yd, x, xx, xy) FROM stdin;
22	1	0	10	5	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000050	\\x	\\x	\\x	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000024	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009000	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000040
22	2	0	10	5	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000079	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007d0e	\\x	\\x	\\x	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b008	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004403
1	3	0	7	7	4	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002003	\\x	\\x	\\x	\\x	\\x	\\x
1	3	2	6	6	6	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006003	\\x	\\x	\\x	\\x	\\x	\\x
22	3	0	16	16	6	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009000	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c005	\\x	\\x	\\x	\\x	\\x	\\x
22	4	0	16	13	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000809999999999991f	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000783d0ad7a370fd598fc2f5285c73	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000064	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b002	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ffffffffffffd700	\\x	\\x	\\x
22	5	0	16	6	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000018	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000060	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c400	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b00c	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008001	\\x	\\x	\\x
22	6	0	16	5	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000079	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007d0e	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c400	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b00c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f404	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b008	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004403
22	7	0	10	5	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000050	\\x	\\x	\\x	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000024	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009000	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000040
22	3	2	14	14	6	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009c00	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f006	\\x	\\x	\\x	\\x	\\x	\\x
19	3	0	20	20	11	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d800	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008009	\\x	\\x	\\x	\\x	\\x	\\x
22	1	2	10	8	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000020	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000	\\x	\\x	\\x	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001c	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000070	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000050
22	2	1	24	15	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b01	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d719	\\x	\\x	\\x	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cc00	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b00d	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cc04
22	2	2	10	8	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004701	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006777	\\x	\\x	\\x	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000060	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e006	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002c0a
22	4	2	14	14	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002066666666666632	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000fa51b81e85eb517714ae47e17af400	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b002	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000040fdffffffffff7f01	\\x	\\x	\\x
22	5	2	14	4	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000040	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e000	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004011	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001	\\x	\\x	\\x
19	2	1	13	7	0	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ee00	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000766a	\\x	\\x	\\x	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a000	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e00b	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001809
22	6	2	14	8	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004701	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006777	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e000	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004011	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a016	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000060	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e006	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002c0a
22	7	2	10	8	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000020	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000	\\x	\\x	\\x	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001c	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000070	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000050
23	2	0	27	16	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004401	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002822	\\x	\\x	\\x	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f000	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007806
23	2	1	18	12	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008701	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000937d	\\x	\\x	\\x	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c800	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000400e	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c40b
19	2	0	13	8	0	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e400	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000701b	\\x	\\x	\\x	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008800	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e008	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c07
19	3	1	14	14	10	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009c00	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f006	\\x	\\x	\\x	\\x	\\x	\\x
1	3	1	60	60	28	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005c02	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d019	\\x	\\x	\\x	\\x	\\x	\\x
22	1	1	27	15	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f000	\\x	\\x	\\x	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002001	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000060
22	3	1	37	37	23	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009001	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c011	\\x	\\x	\\x	\\x	\\x	\\x
22	4	1	37	33	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009866666666666652	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004060b81e85eb51d87c14ae47e17a2c01	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e800	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008006	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e03433333333334302	\\x	\\x	\\x
22	5	1	37	9	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000024	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009000	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004802	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008029	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007002	\\x	\\x	\\x
22	6	1	37	15	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b01	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d719	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004802	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008029	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004011	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cc00	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b00d	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cc04
22	7	1	27	15	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f000	\\x	\\x	\\x	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002001	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000060
24	11	0	31	31	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000602	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001c2d	\\x	\\x	\\x	\\x	\\x	\\x
24	11	1	20	20	0	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a801	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b02b	\\x	\\x	\\x	\\x	\\x	\\x
24	12	0	11	11	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b000	\\x	\\x	\\x	\\x	\\x	\\x
24	12	1	11	11	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b000	\\x	\\x	\\x	\\x	\\x	\\x
27	10	0	3	3	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000030	\\x	\\x	\\x	\\x	\\x	\\x
24	10	1	72	72	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002001	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008004	\\x	\\x	\\x	\\x	\\x	\\x
26	10	1	72	72	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002001	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008004	\\x	\\x	\\x	\\x	\\x	\\x
24	10	0	25	25	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000064	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009001	\\x	\\x	\\x	\\x	\\x	\\x
25	10	0	25	25	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000064	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009001	\\x	\\x	\\x	\\x	\\x	\\x
25	10	1	72	72	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002001	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008004	\\x	\\x	\\x	\\x	\\x	\\x
25	11	0	32	32	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001202	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ac2d	\\x	\\x	\\x	\\x	\\x	\\x
25	11	1	20	20	0	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a801	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b02b	\\x	\\x	\\x	\\x	\\x	\\x
25	12	0	12	12	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000030	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c000	\\x	\\x	\\x	\\x	\\x	\\x
25	12	1	72	72	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003c01	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d005	\\x	\\x	\\x	\\x	\\x	\\x
26	10	0	25	25	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000064	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009001	\\x	\\x	\\x	\\x	\\x	\\x
27	10	1	11	11	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b000	\\x	\\x	\\x	\\x	\\x	\\x
29	13	0	23	23	0	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b400	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b006	\\x	\\x	\\x	\\x	\\x	\\x
30	13	0	16	16	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009800	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004006	\\x	\\x	\\x	\\x	\\x	\\x
30	13	1	6	6	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000020	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c000	\\x	\\x	\\x	\\x	\\x	\\x
30	13	2	10	10	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003c	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009001	\\x	\\x	\\x	\\x	\\x	\\x
29	13	1	10	10	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000030	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001	\\x	\\x	\\x	\\x	\\x	\\x
29	13	2	14	14	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d001	\\x	\\x	\\x	\\x	\\x	\\x
\.
COPY exp.outcome (y, d, x, experiment_id, metric_id, variant, subject) FROM stdin;
2	0	0	1	3	0	s1
5	0	0	1	3	1	s10
6	0	0	1	3	1	s11
6	0	0	1	3	1	s17
1	0	0	1	3	1	s18
2	0	0	1	3	1	s19
3	0	0	1	3	1	s2
3	0	0	1	3	1	s20
4	0	0	1	3	0	s21
5	0	0	1	3	1	s22
6	0	0	1	3	1	s23
1	0	0	1	3	1	s24
2	0	0	1	3	1	s25
3	0	0	1	3	1	s26
4	0	0	1	3	1	s27
5	0	0	1	3	1	s28
6	0	0	1	3	2	s29
4	0	0	1	3	1	s3
1	0	0	1	3	1	s30
2	0	0	1	3	1	s31
3	0	0	1	3	1	s32
4	0	0	1	3	1	s33
5	0	0	1	3	1	s34
6	0	0	1	3	1	s35
1	0	0	1	3	1	s36
2	0	0	1	3	1	s37
3	0	0	1	3	1	s38
4	0	0	1	3	1	s39
5	0	0	1	3	1	s4
5	0	0	1	3	0	s40
6	0	0	1	3	0	s41
1	0	0	1	3	1	s42
2	0	0	1	3	1	s43
3	0	0	1	3	1	s44
4	0	0	1	3	1	s45
5	0	0	1	3	1	s46
6	0	0	1	3	2	s47
1	0	0	1	3	1	s48
2	0	0	1	3	1	s49
3	0	0	1	3	1	s50
4	0	0	1	3	1	s51
5	0	0	1	3	2	s52
6	0	0	1	3	2	s53
1	0	0	1	3	0	s54
2	0	0	1	3	1	s55
3	0	0	1	3	1	s56
4	0	0	1	3	1	s57
5	0	0	1	3	1	s58
6	0	0	1	3	1	s59
2	0	0	1	3	1	s61
3	0	0	1	3	1	s62
5	0	0	1	3	0	s64
6	0	0	1	3	1	s65
1	0	0	1	3	1	s66
2	0	0	1	3	1	s67
3	0	0	1	3	1	s68
4	0	0	1	3	2	s69
3	0	0	1	3	1	s7
5	0	0	1	3	1	s70
6	0	0	1	3	1	s71
1	0	0	1	3	1	s72
2	0	0	1	3	1	s73
3	0	0	1	3	1	s74
4	0	0	1	3	1	s75
5	0	0	1	3	1	s76
6	0	0	1	3	2	s77
1	0	0	1	3	1	s78
2	0	0	1	3	1	s79
3	0	0	1	3	0	s80
8	0	0	1	3	1	s9
1	0	1	22	1	1	s1
1	0	0	22	1	1	s10
1	0	0	22	1	1	s100
1	0	1	22	1	2	s19
0	0	1	22	1	1	s21
0	0	1	22	1	1	s23
1	0	1	22	1	0	s25
0	0	1	22	1	1	s27
1	0	0	22	1	1	s28
0	0	1	22	1	0	s29
1	0	1	22	1	2	s3
1	0	1	22	1	1	s31
0	0	1	22	1	0	s33
1	0	0	22	1	1	s34
1	0	1	22	1	0	s37
0	0	1	22	1	1	s39
1	0	0	22	1	1	s4
0	0	1	22	1	1	s41
1	0	1	22	1	0	s43
0	0	1	22	1	1	s45
1	0	0	22	1	1	s46
0	0	1	22	1	1	s47
0	0	1	22	1	2	s5
1	0	0	22	1	2	s52
0	0	1	22	1	1	s53
1	0	1	22	1	0	s55
0	0	1	22	1	1	s57
1	0	0	22	1	0	s58
1	0	1	22	1	2	s61
1	0	0	22	1	1	s64
0	0	1	22	1	0	s65
1	0	1	22	1	1	s67
1	0	1	22	1	2	s7
1	0	0	22	1	1	s70
0	0	1	22	1	1	s71
1	0	1	22	1	1	s73
1	0	0	22	1	2	s76
0	0	1	22	1	1	s77
1	0	1	22	1	1	s79
0	0	1	22	1	0	s81
0	0	1	22	1	0	s83
1	0	0	22	1	1	s88
0	0	1	22	1	2	s89
1	0	0	22	1	2	s97
2.25	0	1	22	2	1	s1
9.25	0	0	22	2	1	s10
2.25	0	0	22	2	1	s100
5.25	0	5	22	2	2	s19
0	0	2	22	2	1	s23
6.25	0	4	22	2	0	s25
0	0	6	22	2	1	s27
1.25	0	0	22	2	1	s28
0	0	1	22	2	0	s29
40	0	3	22	2	2	s3
7.25	0	3	22	2	1	s31
0	0	5	22	2	0	s33
2.25	0	0	22	2	1	s34
8.25	0	2	22	2	0	s37
0	0	4	22	2	1	s39
8.25	0	0	22	2	1	s4
0	0	6	22	2	1	s41
9.25	0	1	22	2	0	s43
0	0	3	22	2	1	s45
4.25	0	0	22	2	1	s46
0	0	5	22	2	1	s47
0	0	5	22	2	2	s5
5.25	0	0	22	2	2	s52
0	0	4	22	2	1	s53
0.25	0	6	22	2	0	s55
0	0	1	22	2	1	s57
6.25	0	0	22	2	0	s58
1.25	0	5	22	2	2	s61
7.25	0	0	22	2	1	s64
0	0	2	22	2	0	s65
2.25	0	4	22	2	1	s67
3.25	0	0	22	2	2	s7
8.25	0	0	22	2	1	s70
0	0	1	22	2	1	s71
3.25	0	3	22	2	1	s73
9.25	0	0	22	2	2	s76
4.25	0	2	22	2	1	s79
0	0	4	22	2	0	s81
0	0	6	22	2	0	s83
0.25	0	0	22	2	1	s88
0	0	5	22	2	2	s89
7.25	0	0	22	2	2	s97
2	0	0	22	3	1	s1
5	0	0	22	3	1	s10
5	0	0	22	3	1	s100
1	0	0	22	3	0	s18
2	0	0	22	3	2	s19
3	0	0	22	3	2	s2
4	0	0	22	3	1	s21
6	0	0	22	3	1	s23
1	0	0	22	3	0	s24
2	0	0	22	3	0	s25
4	0	0	22	3	1	s27
5	0	0	22	3	1	s28
6	0	0	22	3	0	s29
4	0	0	22	3	2	s3
2	0	0	22	3	1	s31
3	0	0	22	3	1	s32
4	0	0	22	3	0	s33
5	0	0	22	3	1	s34
2	0	0	22	3	0	s37
3	0	0	22	3	1	s38
4	0	0	22	3	1	s39
5	0	0	22	3	1	s4
6	0	0	22	3	1	s41
2	0	0	22	3	0	s43
3	0	0	22	3	1	s44
4	0	0	22	3	1	s45
5	0	0	22	3	1	s46
6	0	0	22	3	1	s47
6	0	0	22	3	2	s5
3	0	0	22	3	2	s50
5	0	0	22	3	2	s52
6	0	0	22	3	1	s53
1	0	0	22	3	1	s54
2	0	0	22	3	0	s55
3	0	0	22	3	1	s56
4	0	0	22	3	1	s57
5	0	0	22	3	0	s58
1	0	0	22	3	1	s6
2	0	0	22	3	2	s61
3	0	0	22	3	2	s62
5	0	0	22	3	1	s64
6	0	0	22	3	0	s65
1	0	0	22	3	0	s66
2	0	0	22	3	1	s67
3	0	0	22	3	2	s7
5	0	0	22	3	1	s70
6	0	0	22	3	1	s71
1	0	0	22	3	0	s72
2	0	0	22	3	1	s73
3	0	0	22	3	1	s74
5	0	0	22	3	2	s76
6	0	0	22	3	1	s77
2	0	0	22	3	1	s79
3	0	0	22	3	0	s80
4	0	0	22	3	0	s81
6	0	0	22	3	0	s83
3	0	0	22	3	2	s86
5	0	0	22	3	1	s88
6	0	0	22	3	2	s89
3	0	0	22	3	0	s92
1	0	0	22	3	1	s96
2	0	0	22	3	2	s97
3	0	0	22	3	1	s98
4	0	0	22	3	1	s99
0.2	2	0	22	4	1	s1
0.1	1	0	22	4	1	s10
0.1	1	0	22	4	1	s100
0	1	0	22	4	0	s18
0.2	2	0	22	4	2	s19
0.2	1	0	22	4	2	s2
0.6	2	0	22	4	1	s21
1	2	0	22	4	1	s23
0.6	1	0	22	4	0	s24
1.4	2	0	22	4	0	s25
0	2	0	22	4	1	s27
0.1	1	0	22	4	1	s28
0.4	2	0	22	4	0	s29
0.6	2	0	22	4	2	s3
0.8	2	0	22	4	1	s31
0.5	1	0	22	4	1	s32
1.2	2	0	22	4	0	s33
0.7	1	0	22	4	1	s34
0.2	2	0	22	4	0	s37
0.2	1	0	22	4	1	s38
0.6	2	0	22	4	1	s39
0.4	1	0	22	4	1	s4
1	2	0	22	4	1	s41
1.4	2	0	22	4	0	s43
0.8	1	0	22	4	1	s44
0	2	0	22	4	1	s45
0.1	1	0	22	4	1	s46
0.4	2	0	22	4	1	s47
1	2	0	22	4	2	s5
0.5	1	0	22	4	2	s50
0.7	1	0	22	4	2	s52
1.6	2	0	22	4	1	s53
0	1	0	22	4	1	s54
0.2	2	0	22	4	0	s55
0.2	1	0	22	4	1	s56
0.6	2	0	22	4	1	s57
0.4	1	0	22	4	0	s58
0.6	1	0	22	4	1	s6
1.4	2	0	22	4	2	s61
0.8	1	0	22	4	2	s62
0.1	1	0	22	4	1	s64
0.4	2	0	22	4	0	s65
0.3	1	0	22	4	0	s66
0.8	2	0	22	4	1	s67
1.4	2	0	22	4	2	s7
0.7	1	0	22	4	1	s70
1.6	2	0	22	4	1	s71
0	1	0	22	4	0	s72
0.2	2	0	22	4	1	s73
0.2	1	0	22	4	1	s74
0.4	1	0	22	4	2	s76
1	2	0	22	4	1	s77
1.4	2	0	22	4	1	s79
0.8	1	0	22	4	0	s80
0	2	0	22	4	0	s81
0.4	2	0	22	4	0	s83
0.5	1	0	22	4	2	s86
0.7	1	0	22	4	1	s88
1.6	2	0	22	4	2	s89
0.2	1	0	22	4	0	s92
0.6	1	0	22	4	1	s96
1.4	2	0	22	4	2	s97
0.8	1	0	22	4	1	s98
0	2	0	22	4	1	s99
1	2	0	22	5	1	s1
0	5	0	22	5	1	s10
0	5	0	22	5	1	s100
0	1	0	22	5	0	s18
0	2	0	22	5	2	s19
0	3	0	22	5	2	s2
1	4	0	22	5	1	s21
0	6	0	22	5	1	s23
0	1	0	22	5	0	s24
1	2	0	22	5	0	s25
0	4	0	22	5	1	s27
0	5	0	22	5	1	s28
1	6	0	22	5	0	s29
0	4	0	22	5	2	s3
0	2	0	22	5	1	s31
0	3	0	22	5	1	s32
1	4	0	22	5	0	s33
0	5	0	22	5	1	s34
1	2	0	22	5	0	s37
0	3	0	22	5	1	s38
0	4	0	22	5	1	s39
0	5	0	22	5	1	s4
1	6	0	22	5	1	s41
0	2	0	22	5	0	s43
0	3	0	22	5	1	s44
1	4	0	22	5	1	s45
0	5	0	22	5	1	s46
0	6	0	22	5	1	s47
1	6	0	22	5	2	s5
0	3	0	22	5	2	s50
0	5	0	22	5	2	s52
1	6	0	22	5	1	s53
0	1	0	22	5	1	s54
0	2	0	22	5	0	s55
0	3	0	22	5	1	s56
1	4	0	22	5	1	s57
0	5	0	22	5	0	s58
0	1	0	22	5	1	s6
1	2	0	22	5	2	s61
0	3	0	22	5	2	s62
0	5	0	22	5	1	s64
1	6	0	22	5	0	s65
0	1	0	22	5	0	s66
0	2	0	22	5	1	s67
0	3	0	22	5	2	s7
0	5	0	22	5	1	s70
0	6	0	22	5	1	s71
0	1	0	22	5	0	s72
1	2	0	22	5	1	s73
0	3	0	22	5	1	s74
0	5	0	22	5	2	s76
1	6	0	22	5	1	s77
0	2	0	22	5	1	s79
0	3	0	22	5	0	s80
1	4	0	22	5	0	s81
0	6	0	22	5	0	s83
0	3	0	22	5	2	s86
0	5	0	22	5	1	s88
1	6	0	22	5	2	s89
0	3	0	22	5	0	s92
0	1	0	22	5	1	s96
1	2	0	22	5	2	s97
0	3	0	22	5	1	s98
0	4	0	22	5	1	s99
2.25	2	1	22	6	1	s1
9.25	5	0	22	6	1	s10
2.25	5	0	22	6	1	s100
0	1	0	22	6	0	s18
5.25	2	5	22	6	2	s19
0	3	0	22	6	2	s2
0	4	0	22	6	1	s21
0	6	2	22	6	1	s23
0	1	0	22	6	0	s24
6.25	2	4	22	6	0	s25
0	4	6	22	6	1	s27
1.25	5	0	22	6	1	s28
0	6	1	22	6	0	s29
40	4	3	22	6	2	s3
7.25	2	3	22	6	1	s31
0	3	0	22	6	1	s32
0	4	5	22	6	0	s33
2.25	5	0	22	6	1	s34
8.25	2	2	22	6	0	s37
0	3	0	22	6	1	s38
0	4	4	22	6	1	s39
8.25	5	0	22	6	1	s4
0	6	6	22	6	1	s41
9.25	2	1	22	6	0	s43
0	3	0	22	6	1	s44
0	4	3	22	6	1	s45
4.25	5	0	22	6	1	s46
0	6	5	22	6	1	s47
0	6	5	22	6	2	s5
0	3	0	22	6	2	s50
5.25	5	0	22	6	2	s52
0	6	4	22	6	1	s53
0	1	0	22	6	1	s54
0.25	2	6	22	6	0	s55
0	3	0	22	6	1	s56
0	4	1	22	6	1	s57
6.25	5	0	22	6	0	s58
0	1	0	22	6	1	s6
1.25	2	5	22	6	2	s61
0	3	0	22	6	2	s62
7.25	5	0	22	6	1	s64
0	6	2	22	6	0	s65
0	1	0	22	6	0	s66
2.25	2	4	22	6	1	s67
3.25	3	0	22	6	2	s7
8.25	5	0	22	6	1	s70
0	6	1	22	6	1	s71
0	1	0	22	6	0	s72
3.25	2	3	22	6	1	s73
0	3	0	22	6	1	s74
9.25	5	0	22	6	2	s76
0	6	0	22	6	1	s77
4.25	2	2	22	6	1	s79
0	3	0	22	6	0	s80
0	4	4	22	6	0	s81
0	6	6	22	6	0	s83
0	3	0	22	6	2	s86
0.25	5	0	22	6	1	s88
0	6	5	22	6	2	s89
0	3	0	22	6	0	s92
0	1	0	22	6	1	s96
7.25	2	0	22	6	2	s97
0	3	0	22	6	1	s98
0	4	0	22	6	1	s99
1	0	1	22	7	1	s1
1	0	0	22	7	1	s10
1	0	0	22	7	1	s100
1	0	1	22	7	2	s19
0	0	1	22	7	1	s21
0	0	1	22	7	1	s23
1	0	1	22	7	0	s25
0	0	1	22	7	1	s27
1	0	0	22	7	1	s28
0	0	1	22	7	0	s29
1	0	1	22	7	2	s3
1	0	1	22	7	1	s31
0	0	1	22	7	0	s33
1	0	0	22	7	1	s34
1	0	1	22	7	0	s37
0	0	1	22	7	1	s39
1	0	0	22	7	1	s4
0	0	1	22	7	1	s41
1	0	1	22	7	0	s43
0	0	1	22	7	1	s45
1	0	0	22	7	1	s46
0	0	1	22	7	1	s47
0	0	1	22	7	2	s5
1	0	0	22	7	2	s52
0	0	1	22	7	1	s53
1	0	1	22	7	0	s55
0	0	1	22	7	1	s57
1	0	0	22	7	0	s58
1	0	1	22	7	2	s61
1	0	0	22	7	1	s64
0	0	1	22	7	0	s65
1	0	1	22	7	1	s67
1	0	1	22	7	2	s7
1	0	0	22	7	1	s70
0	0	1	22	7	1	s71
1	0	1	22	7	1	s73
1	0	0	22	7	2	s76
0	0	1	22	7	1	s77
1	0	1	22	7	1	s79
0	0	1	22	7	0	s81
0	0	1	22	7	0	s83
1	0	0	22	7	1	s88
0	0	1	22	7	2	s89
1	0	0	22	7	2	s97
2.25	0	1	23	2	0	s1
9.25	0	0	23	2	0	s10
2.25	0	0	23	2	0	s100
0	0	4	23	2	1	s11
5.25	0	5	23	2	0	s19
0	0	2	23	2	0	s23
6.25	0	4	23	2	1	s25
0	0	6	23	2	1	s27
1.25	0	0	23	2	1	s28
0	0	1	23	2	0	s29
40	0	3	23	2	1	s3
7.25	0	3	23	2	0	s31
0	0	5	23	2	0	s33
2.25	0	0	23	2	1	s34
8.25	0	2	23	2	0	s37
0	0	4	23	2	1	s39
8.25	0	0	23	2	1	s4
0	0	6	23	2	1	s41
9.25	0	1	23	2	1	s43
0	0	3	23	2	0	s45
4.25	0	0	23	2	0	s46
0	0	5	23	2	0	s47
0	0	5	23	2	0	s5
5.25	0	0	23	2	1	s52
0	0	4	23	2	0	s53
0.25	0	6	23	2	0	s55
0	0	1	23	2	0	s57
6.25	0	0	23	2	0	s58
1.25	0	5	23	2	1	s61
7.25	0	0	23	2	1	s64
0	0	2	23	2	0	s65
2.25	0	4	23	2	1	s67
3.25	0	0	23	2	0	s7
8.25	0	0	23	2	0	s70
0	0	1	23	2	0	s71
3.25	0	3	23	2	0	s73
9.25	0	0	23	2	0	s76
4.25	0	2	23	2	1	s79
0	0	4	23	2	1	s81
0	0	6	23	2	1	s83
0.25	0	0	23	2	0	s88
0	0	5	23	2	0	s89
7.25	0	0	23	2	0	s97
5	0	0	1	3	1	s14
9	0	0	1	3	1	s16
1	0	1	22	1	1	s14
1	0	1	22	1	2	s16
4.25	0	6	22	2	1	s14
10.25	0	1	22	2	2	s16
5	0	0	22	3	1	s14
9	0	0	22	3	2	s16
1.3	3	0	22	4	1	s14
1.9	3	0	22	4	2	s16
1	5	0	22	5	1	s14
0	9	0	22	5	2	s16
4.25	5	6	22	6	1	s14
10.25	9	1	22	6	2	s16
1	0	1	22	7	1	s14
1	0	1	22	7	2	s16
4.25	0	6	23	2	0	s14
10.25	0	1	23	2	1	s16
2.25	0	1	19	2	1	s1
0	0	4	19	2	0	s11
4.25	0	6	19	2	0	s14
10.25	0	1	19	2	0	s16
5.25	0	5	19	2	0	s19
0	0	2	19	2	1	s23
6.25	0	4	19	2	0	s25
0	0	6	19	2	1	s27
1.25	0	0	19	2	1	s28
0	0	1	19	2	0	s29
40	0	3	19	2	1	s3
7.25	0	3	19	2	1	s31
0	0	5	19	2	0	s33
2.25	0	0	19	2	1	s34
8.25	0	2	19	2	0	s37
8.25	0	0	19	2	0	s4
0	0	6	19	2	1	s41
9.25	0	1	19	2	0	s43
0	0	3	19	2	1	s45
0	0	5	19	2	1	s47
0	0	5	19	2	1	s5
5.25	0	0	19	2	0	s52
0	0	4	19	2	0	s53
0.25	0	6	19	2	1	s55
0	0	1	19	2	0	s57
6.25	0	0	19	2	1	s58
2	0	0	19	3	1	s1
6	0	0	19	3	0	s11
5	0	0	19	3	0	s14
9	0	0	19	3	0	s16
2	0	0	19	3	0	s19
3	0	0	19	3	0	s2
4	0	0	19	3	0	s21
6	0	0	19	3	1	s23
1	0	0	19	3	0	s24
2	0	0	19	3	0	s25
4	0	0	19	3	1	s27
5	0	0	19	3	1	s28
6	0	0	19	3	0	s29
4	0	0	19	3	1	s3
2	0	0	19	3	1	s31
3	0	0	19	3	0	s32
4	0	0	19	3	0	s33
5	0	0	19	3	1	s34
2	0	0	19	3	0	s37
3	0	0	19	3	0	s38
5	0	0	19	3	0	s4
6	0	0	19	3	1	s41
2	0	0	19	3	0	s43
3	0	0	19	3	1	s44
4	0	0	19	3	1	s45
6	0	0	19	3	1	s47
6	0	0	19	3	1	s5
3	0	0	19	3	0	s50
5	0	0	19	3	0	s52
6	0	0	19	3	0	s53
2	0	0	19	3	1	s55
4	0	0	19	3	0	s57
5	0	0	19	3	1	s58
5	0	0	1	3	1	s63
5	0	0	19	3	0	s63
0	0	1	22	1	1	s63
5	0	0	22	3	1	s63
0.6	3	0	22	4	1	s63
0	5	0	22	5	1	s63
0	5	0	22	6	1	s63
0	0	1	22	7	1	s63
1	0	0	24	10	1	w10
1	0	0	24	10	1	w100
1	0	0	24	10	1	w101
1	0	0	24	10	1	w102
1	0	0	24	10	0	w104
1	0	0	24	10	1	w106
1	0	0	24	10	1	w107
1	0	0	24	10	1	w11
1	0	0	24	10	1	w120
1	0	0	24	10	0	w122
1	0	0	24	10	0	w123
1	0	0	24	10	1	w124
1	0	0	24	10	1	w127
1	0	0	24	10	1	w129
1	0	0	24	10	1	w130
1	0	0	24	10	1	w131
1	0	0	24	10	1	w133
1	0	0	24	10	0	w140
1	0	0	24	10	0	w142
1	0	0	24	10	1	w143
1	0	0	24	10	1	w148
1	0	0	24	10	1	w160
1	0	0	24	10	1	w161
1	0	0	24	10	1	w162
1	0	0	24	10	1	w164
1	0	0	24	10	1	w180
1	0	0	24	10	0	w181
1	0	0	24	10	0	w182
1	0	0	24	10	0	w183
1	0	0	24	10	1	w185
1	0	0	24	10	1	w186
1	0	0	24	10	1	w187
1	0	0	24	10	1	w188
1	0	0	24	10	1	w2
1	0	0	24	10	0	w20
1	0	0	24	10	1	w200
1	0	0	24	10	0	w201
1	0	0	24	10	1	w203
1	0	0	24	10	1	w204
1	0	0	24	10	1	w207
1	0	0	24	10	1	w209
1	0	0	24	10	1	w212
1	0	0	24	10	1	w22
1	0	0	24	10	0	w220
1	0	0	24	10	1	w221
1	0	0	24	10	0	w222
1	0	0	24	10	1	w223
1	0	0	24	10	0	w224
1	0	0	24	10	1	w225
1	0	0	24	10	1	w226
1	0	0	24	10	0	w23
1	0	0	24	10	1	w230
1	0	0	24	10	1	w233
1	0	0	24	10	1	w240
1	0	0	24	10	1	w241
1	0	0	24	10	1	w243
1	0	0	24	10	1	w244
1	0	0	24	10	1	w247
1	0	0	24	10	1	w248
1	0	0	24	10	1	w252
1	0	0	24	10	1	w26
1	0	0	24	10	1	w260
1	0	0	24	10	1	w261
1	0	0	24	10	1	w263
1	0	0	24	10	1	w264
1	0	0	24	10	1	w267
1	0	0	24	10	1	w268
1	0	0	24	10	1	w28
1	0	0	24	10	1	w3
1	0	0	24	10	1	w32
1	0	0	24	10	1	w33
1	0	0	24	10	0	w4
1	0	0	24	10	0	w40
1	0	0	24	10	0	w41
1	0	0	24	10	0	w43
1	0	0	24	10	1	w45
1	0	0	24	10	1	w49
1	0	0	24	10	1	w50
1	0	0	24	10	1	w51
1	0	0	24	10	0	w60
1	0	0	24	10	1	w62
1	0	0	24	10	0	w63
1	0	0	24	10	0	w64
1	0	0	24	10	1	w65
1	0	0	24	10	1	w67
1	0	0	24	10	1	w69
1	0	0	24	10	1	w80
1	0	0	24	10	0	w81
1	0	0	24	10	0	w82
1	0	0	24	10	0	w83
1	0	0	24	10	1	w84
1	0	0	24	10	1	w85
1	0	0	24	10	1	w87
1	0	0	24	10	1	w9
1	0	0	24	10	1	w90
1	0	0	24	10	1	w93
3.5	0	0	24	11	1	w102
7.5	0	0	24	11	1	w107
2.5	0	0	24	11	0	w112
6.5	0	0	24	11	0	w117
1.5	0	0	24	11	0	w122
5.5	0	0	24	11	1	w129
0.5	0	0	24	11	1	w133
4.5	0	0	24	11	0	w139
3.5	0	0	24	11	1	w14
8.5	0	0	24	11	0	w145
3.5	0	0	24	11	0	w150
7.5	0	0	24	11	0	w154
2.5	0	0	24	11	0	w158
6.5	0	0	24	11	1	w162
1.5	0	0	24	11	0	w169
5.5	0	0	24	11	0	w173
0.5	0	0	24	11	0	w179
4.5	0	0	24	11	0	w183
8.5	0	0	24	11	1	w188
7.5	0	0	24	11	0	w19
3.5	0	0	24	11	0	w193
7.5	0	0	24	11	0	w197
2.5	0	0	24	11	0	w201
6.5	0	0	24	11	0	w206
1.5	0	0	24	11	1	w212
5.5	0	0	24	11	1	w216
0.5	0	0	24	11	0	w220
4.5	0	0	24	11	0	w224
8.5	0	0	24	11	1	w233
3.5	0	0	24	11	1	w241
7.5	0	0	24	11	1	w248
2.5	0	0	24	11	0	w25
2.5	0	0	24	11	1	w260
6.5	0	0	24	11	1	w267
6.5	0	0	24	11	0	w29
1.5	0	0	24	11	0	w36
4.5	0	0	24	11	0	w4
5.5	0	0	24	11	0	w40
0.5	0	0	24	11	0	w46
4.5	0	0	24	11	1	w50
8.5	0	0	24	11	1	w56
3.5	0	0	24	11	0	w60
7.5	0	0	24	11	1	w65
2.5	0	0	24	11	0	w71
6.5	0	0	24	11	0	w75
1.5	0	0	24	11	0	w81
5.5	0	0	24	11	1	w85
8.5	0	0	24	11	1	w9
0.5	0	0	24	11	1	w90
4.5	0	0	24	11	0	w94
8.5	0	0	24	11	0	w98
1	0	0	24	12	1	w10
1	0	0	24	12	0	w110
1	0	0	24	12	1	w120
1	0	0	24	12	1	w133
1	0	0	24	12	0	w146
1	0	0	24	12	0	w156
1	0	0	24	12	0	w168
1	0	0	24	12	0	w179
1	0	0	24	12	0	w189
1	0	0	24	12	1	w199
1	0	0	24	12	0	w211
1	0	0	24	12	1	w22
1	0	0	24	12	0	w220
1	0	0	24	12	1	w234
1	0	0	24	12	1	w257
1	0	0	24	12	0	w35
1	0	0	24	12	0	w46
1	0	0	24	12	1	w57
1	0	0	24	12	1	w67
1	0	0	24	12	1	w80
1	0	0	24	12	1	w90
1	0	0	24	12	0	w99
1	0	0	25	10	1	w10
1	0	0	25	10	1	w101
1	0	0	25	10	1	w102
1	0	0	25	10	0	w104
1	0	0	25	10	1	w11
1	0	0	25	10	1	w120
1	0	0	25	10	0	w122
1	0	0	25	10	0	w123
1	0	0	25	10	1	w124
1	0	0	25	10	1	w127
1	0	0	25	10	1	w129
1	0	0	25	10	1	w130
1	0	0	25	10	1	w131
1	0	0	25	10	1	w133
1	0	0	25	10	0	w140
1	0	0	25	10	0	w142
1	0	0	25	10	1	w143
1	0	0	25	10	1	w148
1	0	0	25	10	1	w160
1	0	0	25	10	1	w161
1	0	0	25	10	1	w162
1	0	0	25	10	1	w164
1	0	0	25	10	1	w180
1	0	0	25	10	0	w181
1	0	0	25	10	0	w182
1	0	0	25	10	0	w183
1	0	0	25	10	1	w185
1	0	0	25	10	1	w186
1	0	0	25	10	1	w187
1	0	0	25	10	1	w188
1	0	0	25	10	1	w2
1	0	0	25	10	0	w20
1	0	0	25	10	1	w200
1	0	0	25	10	0	w201
1	0	0	25	10	1	w203
1	0	0	25	10	1	w204
1	0	0	25	10	1	w207
1	0	0	25	10	1	w209
1	0	0	25	10	1	w212
1	0	0	25	10	0	w220
1	0	0	25	10	1	w221
1	0	0	25	10	0	w222
1	0	0	25	10	1	w223
1	0	0	25	10	0	w224
1	0	0	25	10	1	w225
1	0	0	25	10	1	w226
1	0	0	25	10	0	w23
1	0	0	25	10	1	w230
1	0	0	25	10	1	w233
1	0	0	25	10	1	w240
1	0	0	25	10	1	w241
1	0	0	25	10	1	w243
1	0	0	25	10	1	w244
1	0	0	25	10	1	w247
1	0	0	25	10	1	w248
1	0	0	25	10	1	w252
1	0	0	25	10	1	w26
1	0	0	25	10	1	w260
1	0	0	25	10	1	w261
1	0	0	25	10	1	w263
1	0	0	25	10	1	w264
1	0	0	25	10	1	w267
1	0	0	25	10	1	w268
1	0	0	25	10	1	w32
1	0	0	25	10	1	w33
1	0	0	25	10	0	w4
1	0	0	25	10	0	w40
1	0	0	25	10	0	w41
1	0	0	25	10	1	w45
1	0	0	25	10	1	w51
1	0	0	25	10	0	w60
1	0	0	25	10	1	w62
1	0	0	25	10	1	w67
1	0	0	25	10	1	w69
1	0	0	25	10	1	w80
1	0	0	25	10	0	w81
1	0	0	25	10	0	w82
1	0	0	25	10	0	w83
1	0	0	25	10	1	w9
1	0	0	25	10	1	w90
1	0	0	25	10	1	w93
3.5	0	0	25	11	1	w102
2.5	0	0	25	11	0	w112
6.5	0	0	25	11	0	w117
1.5	0	0	25	11	0	w122
5.5	0	0	25	11	1	w129
0.5	0	0	25	11	1	w133
4.5	0	0	25	11	0	w139
8.5	0	0	25	11	0	w145
3.5	0	0	25	11	0	w150
7.5	0	0	25	11	0	w154
2.5	0	0	25	11	0	w158
6.5	0	0	25	11	1	w162
1.5	0	0	25	11	0	w169
5.5	0	0	25	11	0	w173
0.5	0	0	25	11	0	w179
4.5	0	0	25	11	0	w183
8.5	0	0	25	11	1	w188
7.5	0	0	25	11	0	w19
3.5	0	0	25	11	0	w193
7.5	0	0	25	11	0	w197
2.5	0	0	25	11	0	w201
6.5	0	0	25	11	0	w206
1.5	0	0	25	11	1	w212
5.5	0	0	25	11	1	w216
0.5	0	0	25	11	0	w220
4.5	0	0	25	11	0	w224
8.5	0	0	25	11	1	w233
3.5	0	0	25	11	1	w241
7.5	0	0	25	11	1	w248
2.5	0	0	25	11	0	w25
2.5	0	0	25	11	1	w260
6.5	0	0	25	11	1	w267
4.5	0	0	25	11	0	w4
5.5	0	0	25	11	0	w40
0.5	0	0	25	11	0	w46
3.5	0	0	25	11	0	w60
6.5	0	0	25	11	0	w75
1.5	0	0	25	11	0	w81
8.5	0	0	25	11	1	w9
0.5	0	0	25	11	1	w90
4.5	0	0	25	11	0	w94
1	0	0	25	12	0	w110
1	0	0	25	12	1	w120
1	0	0	25	12	0	w146
1	0	0	25	12	0	w156
1	0	0	25	12	0	w168
1	0	0	25	12	0	w179
1	0	0	25	12	0	w189
1	0	0	25	12	0	w211
1	0	0	25	12	0	w220
1	0	0	25	12	1	w234
1	0	0	25	12	0	w46
1	0	0	25	12	1	w90
1	0	0	26	10	1	w10
1	0	0	26	10	1	w100
1	0	0	26	10	1	w101
1	0	0	26	10	1	w102
1	0	0	26	10	0	w104
1	0	0	26	10	1	w106
1	0	0	26	10	1	w107
1	0	0	26	10	1	w11
1	0	0	26	10	1	w120
1	0	0	26	10	0	w122
1	0	0	26	10	0	w123
1	0	0	26	10	1	w124
1	0	0	26	10	1	w127
1	0	0	26	10	1	w129
1	0	0	26	10	1	w130
1	0	0	26	10	1	w131
1	0	0	26	10	1	w133
1	0	0	26	10	0	w140
1	0	0	26	10	0	w142
1	0	0	26	10	1	w143
1	0	0	26	10	1	w148
1	0	0	26	10	1	w160
1	0	0	26	10	1	w161
1	0	0	26	10	1	w162
1	0	0	26	10	1	w164
1	0	0	26	10	1	w180
1	0	0	26	10	0	w181
1	0	0	26	10	0	w182
1	0	0	26	10	0	w183
1	0	0	26	10	1	w185
1	0	0	26	10	1	w186
1	0	0	26	10	1	w187
1	0	0	26	10	1	w188
1	0	0	26	10	1	w2
1	0	0	26	10	0	w20
1	0	0	26	10	1	w200
1	0	0	26	10	0	w201
1	0	0	26	10	1	w203
1	0	0	26	10	1	w204
1	0	0	26	10	1	w207
1	0	0	26	10	1	w209
1	0	0	26	10	1	w212
1	0	0	26	10	1	w22
1	0	0	26	10	0	w220
1	0	0	26	10	1	w221
1	0	0	26	10	0	w222
1	0	0	26	10	1	w223
1	0	0	26	10	0	w224
1	0	0	26	10	1	w225
1	0	0	26	10	1	w226
1	0	0	26	10	0	w23
1	0	0	26	10	1	w230
1	0	0	26	10	1	w233
1	0	0	26	10	1	w240
1	0	0	26	10	1	w241
1	0	0	26	10	1	w243
1	0	0	26	10	1	w244
1	0	0	26	10	1	w247
1	0	0	26	10	1	w248
1	0	0	26	10	1	w252
1	0	0	26	10	1	w26
1	0	0	26	10	1	w260
1	0	0	26	10	1	w261
1	0	0	26	10	1	w263
1	0	0	26	10	1	w264
1	0	0	26	10	1	w267
1	0	0	26	10	1	w268
1	0	0	26	10	1	w28
1	0	0	26	10	1	w3
1	0	0	26	10	1	w32
1	0	0	26	10	1	w33
1	0	0	26	10	0	w4
1	0	0	26	10	0	w40
1	0	0	26	10	0	w41
1	0	0	26	10	0	w43
1	0	0	26	10	1	w45
1	0	0	26	10	1	w49
1	0	0	26	10	1	w50
1	0	0	26	10	1	w51
1	0	0	26	10	0	w60
1	0	0	26	10	1	w62
1	0	0	26	10	0	w63
1	0	0	26	10	0	w64
1	0	0	26	10	1	w65
1	0	0	26	10	1	w67
1	0	0	26	10	1	w69
1	0	0	26	10	1	w80
1	0	0	26	10	0	w81
1	0	0	26	10	0	w82
1	0	0	26	10	0	w83
1	0	0	26	10	1	w84
1	0	0	26	10	1	w85
1	0	0	26	10	1	w87
1	0	0	26	10	1	w9
1	0	0	26	10	1	w90
1	0	0	26	10	1	w93
1	0	0	27	10	1	w10
1	0	0	27	10	1	w11
1	0	0	27	10	1	w2
1	0	0	27	10	0	w20
1	0	0	27	10	0	w23
1	0	0	27	10	1	w26
1	0	0	27	10	1	w32
1	0	0	27	10	1	w33
1	0	0	27	10	0	w4
1	0	0	27	10	1	w9
2	0	0	25	12	1	w10
2	0	0	25	12	1	w133
2	0	0	25	12	1	w199
2	0	0	25	12	1	w257
2	0	0	25	12	1	w67
2	0	0	25	12	1	w80
1	0	0	25	12	1	w101
1	0	0	25	12	1	w11
1	0	0	25	12	1	w119
1	0	0	25	12	1	w124
1	0	0	25	12	1	w127
1	0	0	25	12	1	w130
1	0	0	25	12	1	w131
1	0	0	25	12	1	w136
1	0	0	25	12	1	w143
1	0	0	25	12	1	w148
1	0	0	25	12	1	w155
1	0	0	25	12	1	w157
1	0	0	25	12	1	w160
1	0	0	25	12	1	w161
1	0	0	25	12	1	w164
1	0	0	25	12	1	w176
1	0	0	25	12	1	w185
1	0	0	25	12	1	w187
1	0	0	25	12	1	w188
1	0	0	25	12	1	w2
1	0	0	25	12	1	w200
1	0	0	25	12	1	w203
1	0	0	25	12	1	w209
1	0	0	25	12	1	w212
1	0	0	25	12	1	w214
1	0	0	25	12	1	w215
1	0	0	25	12	1	w218
1	0	0	25	12	1	w221
1	0	0	25	12	1	w223
1	0	0	25	12	1	w226
1	0	0	25	12	1	w230
1	0	0	25	12	1	w233
1	0	0	25	12	1	w239
1	0	0	25	12	1	w241
1	0	0	25	12	1	w244
1	0	0	25	12	1	w247
1	0	0	25	12	1	w248
1	0	0	25	12	1	w259
1	0	0	25	12	1	w26
1	0	0	25	12	1	w260
1	0	0	25	12	1	w263
1	0	0	25	12	1	w268
1	0	0	25	12	1	w32
1	0	0	25	12	1	w38
1	0	0	25	12	1	w58
1	0	0	25	12	1	w62
1	0	0	25	12	1	w74
1	0	0	25	12	1	w79
1	0	0	25	12	1	w95
1	0	0	25	12	1	w97
1	0	0	24	10	0	w103
1	0	0	25	10	1	w100
1	0	0	25	10	0	w103
1	0	0	25	10	1	w106
1	0	0	25	10	1	w107
1	0	0	25	10	1	w22
1	0	0	25	10	1	w28
1	0	0	25	10	1	w3
1	0	0	25	10	0	w43
1	0	0	25	10	1	w49
1	0	0	25	10	1	w50
1	0	0	25	10	0	w63
1	0	0	25	10	0	w64
1	0	0	25	10	1	w65
1	0	0	25	10	1	w84
1	0	0	25	10	1	w85
1	0	0	25	10	1	w87
3	0	0	25	11	0	w103
7.5	0	0	25	11	1	w107
3.5	0	0	25	11	1	w14
6.5	0	0	25	11	0	w29
1.5	0	0	25	11	0	w36
4.5	0	0	25	11	1	w50
8.5	0	0	25	11	1	w56
7.5	0	0	25	11	1	w65
2.5	0	0	25	11	0	w71
5.5	0	0	25	11	1	w85
8.5	0	0	25	11	0	w98
1	0	0	25	12	1	w100
1	0	0	25	12	0	w103
1	0	0	25	12	1	w106
1	0	0	25	12	1	w107
1	0	0	25	12	1	w14
2	0	0	25	12	1	w22
1	0	0	25	12	1	w28
1	0	0	25	12	0	w35
1	0	0	25	12	1	w37
1	0	0	25	12	1	w49
1	0	0	25	12	1	w50
1	0	0	25	12	1	w56
1	0	0	25	12	1	w57
1	0	0	25	12	1	w65
1	0	0	25	12	1	w85
1	0	0	25	12	0	w99
1	0	0	26	10	0	w103
1	0	0	27	10	1	w103
1	0	0	27	10	1	w22
1	0	0	27	10	1	w28
1	0	0	27	10	1	w3
2	0	0	29	13	0	w100
3	0	0	29	13	0	w106
2	0	0	29	13	0	w107
1	0	0	29	13	0	w108
2	0	0	29	13	2	w14
1	0	0	29	13	2	w15
1	0	0	29	13	2	w22
2	0	0	29	13	1	w28
1	0	0	29	13	2	w29
1	0	0	29	13	0	w3
3	0	0	29	13	0	w35
3	0	0	29	13	0	w36
2	0	0	29	13	0	w37
1	0	0	29	13	2	w43
2	0	0	29	13	1	w49
1	0	0	29	13	1	w50
3	0	0	29	13	0	w56
1	0	0	29	13	1	w57
3	0	0	29	13	0	w63
1	0	0	29	13	1	w64
2	0	0	29	13	0	w65
2	0	0	29	13	2	w7
3	0	0	29	13	0	w71
3	0	0	29	13	0	w78
1	0	0	29	13	1	w8
2	0	0	29	13	2	w84
3	0	0	29	13	0	w85
1	0	0	29	13	0	w87
2	0	0	29	13	2	w91
3	0	0	29	13	0	w92
2	0	0	29	13	2	w98
1	0	0	29	13	2	w99
2	0	0	30	13	0	w100
3	0	0	30	13	0	w106
2	0	0	30	13	0	w107
1	0	0	30	13	0	w108
2	0	0	30	13	2	w14
1	0	0	30	13	2	w15
1	0	0	30	13	2	w22
2	0	0	30	13	1	w28
1	0	0	30	13	2	w29
1	0	0	30	13	0	w3
3	0	0	30	13	0	w35
3	0	0	30	13	0	w36
2	0	0	30	13	0	w37
1	0	0	30	13	2	w43
2	0	0	30	13	1	w49
1	0	0	30	13	1	w50
3	0	0	30	13	0	w56
1	0	0	30	13	1	w57
3	0	0	30	13	0	w63
1	0	0	30	13	1	w64
2	0	0	30	13	0	w65
2	0	0	30	13	2	w7
3	0	0	30	13	0	w71
3	0	0	30	13	0	w78
1	0	0	30	13	1	w8
2	0	0	30	13	2	w84
3	0	0	30	13	0	w85
1	0	0	30	13	0	w87
2	0	0	30	13	2	w91
3	0	0	30	13	0	w92
2	0	0	30	13	2	w98
1	0	0	30	13	2	w99
1	0	0	29	13	2	w112
1	0	0	29	13	2	w114
1	0	0	29	13	0	w117
1	0	0	29	13	0	w119
1	0	0	29	13	0	w122
1	0	0	29	13	1	w124
1	0	0	29	13	2	w129
1	0	0	29	13	1	w131
1	0	0	29	13	2	w133
1	0	0	29	13	0	w136
1	0	0	29	13	0	w139
1	0	0	29	13	1	w142
1	0	0	29	13	1	w145
1	0	0	29	13	0	w148
1	0	0	29	13	0	w150
\.
COPY exp.override (experiment_id, subject, variant, until, created_at) FROM stdin;
1	qa	2	\N	2026-11-21 20:58:19.640289+00
2	qa	0	2100-01-01 00:00:00+00	2026-11-21 20:58:19.640289+00
\.
COPY exp.period (experiment_id, started_at, shares) FROM stdin;
1	2026-11-21 20:58:19.567603+00	{"rare": 0.058823529411764705, "control": 0.23529411764705882, "treatment": 0.7058823529411765}
2	2026-11-21 20:58:19.573124+00	{"control": 0.5, "treatment": 0.5}
3	2026-11-21 20:58:19.57417+00	{"on": 1.0}
4	2026-11-21 20:58:19.575301+00	{"a": 0.5, "b": 0.5, "c": 0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005}
5	2026-11-21 20:58:19.576588+00	{"control": 0.5, "treatment": 0.5}
6	2026-11-21 20:58:19.577669+00	{"control": 0.5, "treatment": 0.5}
7	2026-11-21 20:58:19.578621+00	{"control": 0.5, "treatment": 0.5}
8	2026-11-21 20:58:19.57975+00	{"control": 0.5, "treatment": 0.5}
11	2026-11-21 20:58:19.582028+00	{"control": 0.5, "treatment": 0.5}
12	2026-11-21 20:58:19.582437+00	{"control": 0.5, "treatment": 0.5}
13	2026-11-21 20:58:19.584192+00	{"control": 0.5, "treatment": 0.5}
14	2026-11-21 20:58:19.585249+00	{"control": 0.5, "treatment": 0.5}
15	2026-11-21 20:58:19.585778+00	{"control": 0.5, "treatment": 0.5}
16	2026-11-21 20:58:19.586703+00	{"in": 0.8, "held_out": 0.2}
17	2026-11-21 20:58:19.587203+00	{"in": 0.9, "held_out": 0.1}
18	2026-11-21 20:58:19.593287+00	{"control": 0.5, "treatment": 0.5}
19	2026-11-21 20:58:19.595352+00	{"control": 0.5, "treatment": 0.5}
20	2026-11-21 20:58:19.597977+00	{"control": 0.5, "treatment": 0.5}
21	2026-11-21 20:58:19.599095+00	{"0": 0.5, "1": 0.5}
19	2026-11-21 20:58:19.638816+00	{"control": 0.5294117647058824, "treatment": 0.47058823529411764}
19	2026-11-21 20:58:19.639962+00	{"third": 0.10526315789473684, "control": 0.47368421052631576, "treatment": 0.42105263157894735}
22	2026-11-21 20:58:19.786242+00	{"third": 0.5, "control": 0.25, "treatment": 0.25}
23	2026-11-21 20:58:19.786923+00	{"control": 0.5, "treatment": 0.5}
24	2026-11-21 20:58:20.017517+00	{"control": 0.5, "treatment": 0.5}
25	2026-11-21 20:58:20.018598+00	{"control": 0.5, "treatment": 0.5}
26	2026-11-21 20:58:20.019543+00	{"control": 0.5, "better not": 0.5}
27	2026-11-21 20:58:20.020362+00	{"control": 0.5, "treatment": 0.5}
28	2026-11-21 20:58:20.02109+00	{"control": 0.5, "treatment": 0.5}
29	2026-11-21 20:58:20.120885+00	{"loud": 0.3333333333333333, "plain": 0.3333333333333333, "quiet": 0.3333333333333333}
30	2026-11-21 20:58:20.122452+00	{"loud": 0.3333333333333333, "plain": 0.3333333333333333, "quiet": 0.3333333333333333}
29	2026-11-21 20:58:20.185444+00	{"loud": 0.6577, "plain": 0.1805, "quiet": 0.1618}
30	2026-11-21 20:58:20.186069+00	{"loud": 0.475, "plain": 0.2904, "quiet": 0.2346}
30	2026-11-21 20:58:20.204064+00	{"loud": 0.3333333333333333, "plain": 0.3333333333333333, "quiet": 0.3333333333333333}
29	2026-11-21 20:58:20.206143+00	{"loud": 0.4748, "plain": 0.209, "quiet": 0.3162}
\.
COPY exp.scope (id, name, parent_id, description, created_at, aliased, erased) FROM stdin;
3	shop/staging	2	Ünïcödé	2026-11-21 20:58:19.582767+00	f	f
1	global	\N	The root of all scopes.	2026-11-21 20:58:19.45555+00	t	t
2	shop	1	\N	2026-11-21 20:58:19.582767+00	t	f
4	lab	1	\N	2026-11-21 20:58:20.002571+00	t	f
\.
COPY exp.setting (name, value, changed_at) FROM stdin;
events_retention_days	7	2026-11-21 20:58:19.77277+00
event_past_days	5	2026-11-21 20:58:19.77277+00
metrics_retention_days	36500	2026-11-21 20:58:19.77277+00
covariate_days	7	2026-11-21 20:58:19.77277+00
\.
COPY exp.signal  FROM stdin;
\.
COPY exp.store (singleton, version, migrated_at, digest_key) FROM stdin;
t	4	2026-11-21 20:58:19.45555+00	\\x11b96c05d935c57c02e9bd7afcb9ce4a8f37cfa1425e326ef36f909d0afcbd5c
\.
COPY exp.tally (experiment_id, variant, assigned, subjects, exposures) FROM stdin;
13	1	13	0	0
15	0	13	0	0
1	1	151	61	77
1	2	12	6	9
3	0	18	0	0
4	0	18	0	0
4	1	17	0	0
5	0	16	6	7
5	1	19	9	10
6	0	17	7	7
6	1	18	8	8
7	0	16	7	8
7	1	19	8	9
8	0	23	0	0
8	1	12	0	0
12	0	23	9	9
12	1	12	6	8
13	0	9	0	0
14	0	15	2	2
14	1	7	0	0
15	1	9	0	0
16	0	44	39	85
18	0	19	7	7
18	1	14	8	8
19	0	38	38	39
19	1	38	38	38
19	2	4	4	4
20	0	13	0	0
20	1	14	0	0
21	0	12	0	0
21	1	10	0	0
22	1	44	37	37
22	2	20	14	14
23	1	25	25	25
1	0	32	7	9
16	1	337	320	1118
22	0	18	16	16
23	0	43	43	45
24	0	103	103	103
24	1	102	102	102
25	0	103	103	103
25	1	102	102	102
26	0	103	103	103
26	1	102	102	102
27	0	15	15	15
27	1	16	16	16
29	0	54	54	54
29	1	33	33	33
29	2	42	42	43
30	0	32	32	32
30	1	29	29	29
30	2	38	38	39
\.
COPY exp.tally_delta (experiment_id, variant, assigned, subjects, exposures) FROM stdin;
\.
COPY exp.task (task, ran_at, done, remaining, error) FROM stdin;
schedule	2026-11-21 20:58:20.210988+00	0	0	\N
fold	2026-11-21 20:58:20.211454+00	39	0	\N
aggregate	2026-11-21 20:58:20.213339+00	0	0	\N
evaluate	2026-11-21 20:58:20.214323+00	2	0	\N
partitions	2026-11-21 20:58:20.215252+00	0	0	\N
retention	2026-11-21 20:58:20.222404+00	0	0	\N
deletes	2026-11-21 20:58:20.222577+00	0	0	\N
bandit	2026-11-21 20:58:20.222768+00	0	0	\N
\.
COPY exp.variant (experiment_id, variant, key, weight, payload, config) FROM stdin;
1	0	control	1	{"n": 1.50}	\N
1	1	treatment	3	\N	\N
1	2	rare	0.25	\N	\N
2	0	control	1	\N	\N
2	1	treatment	1	\N	\N
3	0	on	1	\N	\N
4	0	a	1e+308	\N	\N
4	1	b	1e+308	\N	\N
4	2	c	1	\N	\N
5	0	control	1	\N	\N
5	1	treatment	1	\N	\N
6	0	control	1	\N	\N
6	1	treatment	1	\N	\N
7	0	control	1	\N	\N
7	1	treatment	1	\N	\N
8	0	control	1	\N	\N
8	1	treatment	1	\N	\N
11	0	control	1	\N	\N
11	1	treatment	1	\N	\N
12	0	control	1	\N	\N
12	1	treatment	1	\N	\N
13	0	control	1	\N	\N
13	1	treatment	1	\N	\N
14	0	control	1	\N	\N
14	1	treatment	1	\N	\N
15	0	control	1	\N	\N
15	1	treatment	1	\N	\N
16	0	held_out	0.2	\N	\N
16	1	in	0.8	\N	\N
17	0	held_out	0.1	\N	\N
17	1	in	0.9	\N	\N
18	0	control	1	\N	\N
18	1	treatment	1	\N	azure
19	0	control	1	\N	\N
19	1	treatment	1	\N	\N
20	0	control	1	\N	\N
20	1	treatment	1	\N	\N
21	0	0	0.5	0	\N
21	1	1	0.5	1	\N
19	2	third	1	\N	\N
22	0	control	1	\N	\N
22	1	third	2	\N	\N
22	2	treatment	1	\N	\N
23	0	control	1	\N	\N
23	1	treatment	1	\N	\N
24	0	control	1	\N	\N
24	1	treatment	1	\N	\N
25	0	control	1	\N	\N
25	1	treatment	1	\N	\N
26	0	better not	1	\N	\N
26	1	control	1	\N	\N
27	0	control	1	\N	\N
27	1	treatment	1	\N	\N
28	0	control	1	\N	\N
28	1	treatment	1	\N	\N
29	0	loud	1	\N	\N
29	1	plain	1	\N	\N
29	2	quiet	1	\N	\N
30	0	loud	1	\N	\N
30	1	plain	1	\N	\N
30	2	quiet	1	\N	\N
\.
COPY exp.winner_policy (experiment_id, mode, metric, measured, alpha, n_star, mde, pick_after, dwell, min_assignments, min_exposures, min_conversions, guardrails, override, action, on_breach, set_at, began_at, evaluated_at, srm_seq_p, state, decision_id, error) FROM stdin;
22	automatic	buyers	{"cap": null, "kind": "conversion", "source": null, "window": null, "minimize": false, "numerator": {"event": "buy", "amount": "any"}, "denominator": null, "cap_percentile": null}	0.1	2000	0.01	7 days	01:00:00	10	5	2	\N	\N	nothing	stop	2026-11-21 20:58:19.998929+00	2026-11-21 20:58:20.002034+00	2026-11-21 20:58:20.214101+00	1	{"decided": null, "horizon": null, "pending": null}	\N	\N
18	manual	\N	\N	0.05	5000	\N	3 days 04:05:06	01:00:00	0	0	0	[]	\N	nothing	nothing	2026-11-21 20:58:19.998929+00	\N	\N	\N	{}	\N	\N
13	manual	\N	\N	0.05	5000	\N	7 days	01:00:00	0	0	0	\N	\N	nothing	nothing	2026-11-21 20:58:19.998929+00	\N	\N	\N	{}	\N	\N
25	anytime	spent	{"cap": null, "kind": "sum", "source": null, "window": null, "minimize": false, "numerator": {"event": "spend", "amount": "sum"}, "denominator": null, "cap_percentile": null}	0.05	5000	5	00:00:00	00:00:00	0	0	0	\N	\N	nothing	stop	2026-11-21 20:58:20.086439+00	2026-11-21 20:58:20.087738+00	2026-11-21 20:58:20.106781+00	1	{"decided": {"variant": null, "decision": "no_effect_of_interest"}, "horizon": null, "pending": null}	6	\N
24	anytime	joined	{"cap": null, "kind": "conversion", "source": null, "window": null, "minimize": false, "numerator": {"event": "join", "amount": "any"}, "denominator": null, "cap_percentile": null}	0.1	400	\N	00:00:00	00:00:00	100	50	20	\N	\N	serve	nothing	2026-11-21 20:58:20.022493+00	2026-11-21 20:58:20.078144+00	2026-11-21 20:58:20.083972+00	1	{"decided": {"variant": "treatment", "decision": "ship"}, "horizon": null, "pending": null}	2	\N
26	automatic	joined	{"cap": null, "kind": "conversion", "source": null, "window": null, "minimize": false, "numerator": {"event": "join", "amount": "any"}, "denominator": null, "cap_percentile": null}	0.05	200	\N	00:00:00	36500 days	0	0	0	\N	\N	serve	nothing	2026-11-21 20:58:20.108672+00	2026-11-21 20:58:20.109517+00	2026-11-21 20:58:20.213739+00	1	{"decided": null, "horizon": [{"p": 0.0000000000015831034935704693, "better": false, "variant": "better not"}], "pending": {"data": "84967ba3ad205c7e", "since": 848609900109517, "verdict": {"variant": "control", "decision": "rollback"}}}	\N	\N
27	manual	joined	{"cap": null, "kind": "conversion", "source": null, "window": null, "minimize": false, "numerator": {"event": "join", "amount": "any"}, "denominator": null, "cap_percentile": null}	0.05	200	\N	00:00:00	00:00:00	0	0	0	\N	\N	nothing	nothing	2026-11-21 20:58:20.022493+00	2026-11-21 20:58:20.079116+00	2026-11-21 20:58:20.079116+00	1	{"decided": null, "horizon": null, "pending": null}	\N	\N
28	manual	\N	\N	0.05	5000	\N	7 days	01:00:00	0	0	0	\N	treatment	serve	nothing	2026-11-21 20:58:20.022493+00	\N	2026-11-21 20:58:20.07959+00	\N	{"decided": {"variant": "treatment", "decision": "ship"}, "horizon": null, "pending": null}	1	\N
\.
SELECT pg_catalog.setval('exp.audience_id_seq', 1, true);
SELECT pg_catalog.setval('exp.audit_id_seq', 135, true);
SELECT pg_catalog.setval('exp.config_id_seq', 1, true);
SELECT pg_catalog.setval('exp.decision_id_seq', 6, true);
SELECT pg_catalog.setval('exp.experiment_id_seq', 30, true);
SELECT pg_catalog.setval('exp.layer_id_seq', 1, true);
SELECT pg_catalog.setval('exp.metric_id_seq', 13, true);
SELECT pg_catalog.setval('exp.scope_id_seq', 4, true);
ALTER TABLE ONLY exp.aggregation
    ADD CONSTRAINT aggregation_pkey PRIMARY KEY (era);
ALTER TABLE ONLY exp.alias
    ADD CONSTRAINT alias_pkey PRIMARY KEY (scope_id, subject);
ALTER TABLE ONLY exp.allocation
    ADD CONSTRAINT allocation_pkey PRIMARY KEY (experiment_id, first);
ALTER TABLE ONLY exp.assignment
    ADD CONSTRAINT assignment_pkey PRIMARY KEY (experiment_id, subject);
ALTER TABLE ONLY exp.audience
    ADD CONSTRAINT audience_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.audience
    ADD CONSTRAINT audience_scope_audience_key UNIQUE (scope_id, audience);
ALTER TABLE ONLY exp.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.bandit
    ADD CONSTRAINT bandit_pkey PRIMARY KEY (experiment_id);
ALTER TABLE ONLY exp.bucket
    ADD CONSTRAINT bucket_pkey PRIMARY KEY (experiment_id, metric_id, width, bucket_start, variant);
ALTER TABLE ONLY exp.config
    ADD CONSTRAINT config_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.config
    ADD CONSTRAINT config_scope_slug_key UNIQUE (scope_id, slug);
ALTER TABLE ONLY exp.decision
    ADD CONSTRAINT decision_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.dedupe
    ADD CONSTRAINT dedupe_pkey PRIMARY KEY (scope_id, subject, key);
ALTER TABLE ONLY exp.erased
    ADD CONSTRAINT erased_pkey PRIMARY KEY (scope_id, digest);
ALTER TABLE ONLY exp.experiment_metric
    ADD CONSTRAINT experiment_metric_pkey PRIMARY KEY (experiment_id, metric_id);
ALTER TABLE ONLY exp.experiment
    ADD CONSTRAINT experiment_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.governed
    ADD CONSTRAINT governed_pkey PRIMARY KEY (experiment_id, holdout_id);
ALTER TABLE ONLY exp."grant"
    ADD CONSTRAINT grant_pkey PRIMARY KEY (role, scope_id, access);
ALTER TABLE ONLY exp.layer
    ADD CONSTRAINT layer_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.layer
    ADD CONSTRAINT layer_scope_layer_key UNIQUE (scope_id, layer);
ALTER TABLE ONLY exp.metric
    ADD CONSTRAINT metric_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.metric
    ADD CONSTRAINT metric_scope_metric_key UNIQUE (scope_id, metric);
ALTER TABLE ONLY exp.moment
    ADD CONSTRAINT moment_pkey PRIMARY KEY (experiment_id, metric_id, variant);
ALTER TABLE ONLY exp.outcome
    ADD CONSTRAINT outcome_pkey PRIMARY KEY (experiment_id, metric_id, subject);
ALTER TABLE ONLY exp.override
    ADD CONSTRAINT override_pkey PRIMARY KEY (experiment_id, subject);
ALTER TABLE ONLY exp.period
    ADD CONSTRAINT period_pkey PRIMARY KEY (experiment_id, started_at);
ALTER TABLE ONLY exp.scope
    ADD CONSTRAINT scope_name_key UNIQUE (name);
ALTER TABLE ONLY exp.scope
    ADD CONSTRAINT scope_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);
ALTER TABLE ONLY exp.store
    ADD CONSTRAINT store_pkey PRIMARY KEY (singleton);
ALTER TABLE ONLY exp.tally
    ADD CONSTRAINT tally_pkey PRIMARY KEY (experiment_id, variant);
ALTER TABLE ONLY exp.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (task);
ALTER TABLE ONLY exp.variant
    ADD CONSTRAINT variant_key_key UNIQUE (experiment_id, key);
ALTER TABLE ONLY exp.variant
    ADD CONSTRAINT variant_pkey PRIMARY KEY (experiment_id, variant);
ALTER TABLE ONLY exp.winner_policy
    ADD CONSTRAINT winner_policy_pkey PRIMARY KEY (experiment_id);
COMMENT ON INDEX exp.aggregation_pkey IS 'Eras in their order.';
CREATE INDEX alias_known_as_idx ON exp.alias USING btree (scope_id, known_as);
COMMENT ON INDEX exp.alias_known_as_idx IS 'The aliases of a subject.';
COMMENT ON INDEX exp.alias_pkey IS 'An alias stands for one subject.';
COMMENT ON INDEX exp.allocation_pkey IS 'Ranges in their order.';
COMMENT ON INDEX exp.assignment_pkey IS 'One row for a subject in an experiment.';
COMMENT ON INDEX exp.audience_pkey IS 'Audiences by number.';
COMMENT ON INDEX exp.audience_scope_audience_key IS 'Audiences by key.';
COMMENT ON INDEX exp.audit_pkey IS 'Changes in their order.';
CREATE INDEX audit_scope_key_idx ON exp.audit USING btree (scope, key);
COMMENT ON INDEX exp.audit_scope_key_idx IS 'The history of one key.';
COMMENT ON INDEX exp.bandit_pkey IS 'One bandit in an experiment.';
COMMENT ON INDEX exp.bucket_pkey IS 'The buckets of a metric in their order.';
COMMENT ON INDEX exp.config_pkey IS 'Configs by number.';
COMMENT ON INDEX exp.config_scope_slug_key IS 'Configs by slug.';
CREATE INDEX crossover_experiment_idx ON exp.crossover USING btree (experiment_id);
COMMENT ON INDEX exp.crossover_experiment_idx IS 'Whether an experiment has any.';
CREATE INDEX decision_experiment_idx ON exp.decision USING btree (experiment_id);
COMMENT ON INDEX exp.decision_experiment_idx IS 'The decisions about an experiment.';
COMMENT ON INDEX exp.decision_pkey IS 'Decisions by number.';
COMMENT ON INDEX exp.dedupe_pkey IS 'A key is used once.';
COMMENT ON INDEX exp.erased_pkey IS 'A subject is erased once.';
CREATE INDEX event_subject_idx ON ONLY exp.event USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261114_scope_id_subject_idx ON exp.event_20261114 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261114_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_xid_ts_idx ON ONLY exp.event USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261114_xid_ts_idx ON exp.event_20261114 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261114_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261115_scope_id_subject_idx ON exp.event_20261115 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261115_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261115_xid_ts_idx ON exp.event_20261115 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261115_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261116_scope_id_subject_idx ON exp.event_20261116 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261116_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261116_xid_ts_idx ON exp.event_20261116 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261116_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261117_scope_id_subject_idx ON exp.event_20261117 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261117_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261117_xid_ts_idx ON exp.event_20261117 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261117_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261118_scope_id_subject_idx ON exp.event_20261118 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261118_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261118_xid_ts_idx ON exp.event_20261118 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261118_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261119_scope_id_subject_idx ON exp.event_20261119 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261119_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261119_xid_ts_idx ON exp.event_20261119 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261119_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261120_scope_id_subject_idx ON exp.event_20261120 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261120_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261120_xid_ts_idx ON exp.event_20261120 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261120_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261121_scope_id_subject_idx ON exp.event_20261121 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261121_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261121_xid_ts_idx ON exp.event_20261121 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261121_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261122_scope_id_subject_idx ON exp.event_20261122 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261122_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261122_xid_ts_idx ON exp.event_20261122 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261122_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261123_scope_id_subject_idx ON exp.event_20261123 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261123_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261123_xid_ts_idx ON exp.event_20261123 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261123_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261124_scope_id_subject_idx ON exp.event_20261124 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261124_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261124_xid_ts_idx ON exp.event_20261124 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261124_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261125_scope_id_subject_idx ON exp.event_20261125 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261125_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261125_xid_ts_idx ON exp.event_20261125 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261125_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261126_scope_id_subject_idx ON exp.event_20261126 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261126_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261126_xid_ts_idx ON exp.event_20261126 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261126_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261127_scope_id_subject_idx ON exp.event_20261127 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261127_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261127_xid_ts_idx ON exp.event_20261127 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261127_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_20261128_scope_id_subject_idx ON exp.event_20261128 USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_20261128_scope_id_subject_idx IS 'The events of a subject.';
CREATE INDEX event_20261128_xid_ts_idx ON exp.event_20261128 USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_20261128_xid_ts_idx IS 'What is new, and what happened in a while: both follow the order of insertion, more or less.';
CREATE INDEX event_default_scope_id_subject_idx ON exp.event_default USING btree (scope_id, subject);
COMMENT ON INDEX exp.event_default_scope_id_subject_idx IS 'As in exp.event.';
CREATE INDEX event_default_xid_ts_idx ON exp.event_default USING brin (xid, ts) WITH (pages_per_range='32');
COMMENT ON INDEX exp.event_default_xid_ts_idx IS 'As in exp.event.';
CREATE INDEX experiment_audience_idx ON exp.experiment USING btree (audience_id) WHERE (audience_id IS NOT NULL);
COMMENT ON INDEX exp.experiment_audience_idx IS 'Who uses an audience.';
CREATE INDEX experiment_deleted_idx ON exp.experiment USING btree (id) WHERE (deleted_at IS NOT NULL);
COMMENT ON INDEX exp.experiment_deleted_idx IS 'Finds what is to be drained.';
CREATE INDEX experiment_layer_idx ON exp.experiment USING btree (layer_id) WHERE (layer_id IS NOT NULL);
COMMENT ON INDEX exp.experiment_layer_idx IS 'Who has a place in a layer.';
CREATE INDEX experiment_metric_metric_idx ON exp.experiment_metric USING btree (metric_id);
COMMENT ON INDEX exp.experiment_metric_metric_idx IS 'Who uses a metric.';
COMMENT ON INDEX exp.experiment_metric_pkey IS 'The metrics of an experiment.';
COMMENT ON INDEX exp.experiment_pkey IS 'Experiments by number.';
CREATE UNIQUE INDEX experiment_scope_key_key ON exp.experiment USING btree (scope_id, key) WHERE (deleted_at IS NULL);
COMMENT ON INDEX exp.experiment_scope_key_key IS 'One experiment of a key in a scope, deleted ones aside.';
COMMENT ON INDEX exp.governed_pkey IS 'The holdouts of an experiment.';
COMMENT ON INDEX exp.grant_pkey IS 'A grant is given once.';
COMMENT ON INDEX exp.layer_pkey IS 'Layers by number.';
COMMENT ON INDEX exp.layer_scope_layer_key IS 'Layers by key.';
COMMENT ON INDEX exp.metric_pkey IS 'Metrics by number.';
COMMENT ON INDEX exp.metric_scope_metric_key IS 'Metrics by key.';
COMMENT ON INDEX exp.moment_pkey IS 'One row for a variant by a metric.';
COMMENT ON INDEX exp.outcome_pkey IS 'One row for a subject by a metric.';
COMMENT ON INDEX exp.override_pkey IS 'One for a subject.';
CREATE INDEX override_subject_idx ON exp.override USING btree (subject);
COMMENT ON INDEX exp.override_subject_idx IS 'Finds what is to be erased.';
COMMENT ON INDEX exp.period_pkey IS 'Periods in their order.';
COMMENT ON INDEX exp.scope_name_key IS 'Scopes by name.';
CREATE INDEX scope_parent_idx ON exp.scope USING btree (parent_id);
COMMENT ON INDEX exp.scope_parent_idx IS 'Finds the scopes below one.';
COMMENT ON INDEX exp.scope_pkey IS 'Scopes by number.';
COMMENT ON INDEX exp.setting_pkey IS 'Settings by name.';
COMMENT ON INDEX exp.store_pkey IS 'There is one row.';
COMMENT ON INDEX exp.tally_pkey IS 'One row for a variant.';
COMMENT ON INDEX exp.task_pkey IS 'Tasks by name.';
COMMENT ON INDEX exp.variant_key_key IS 'A key names one variant of an experiment.';
COMMENT ON INDEX exp.variant_pkey IS 'Variants by number.';
COMMENT ON INDEX exp.winner_policy_pkey IS 'One policy for an experiment.';
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261114_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261114_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261115_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261115_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261116_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261116_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261117_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261117_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261118_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261118_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261119_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261119_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261120_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261120_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261121_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261121_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261122_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261122_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261123_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261123_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261124_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261124_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261125_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261125_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261126_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261126_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261127_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261127_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_20261128_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_20261128_xid_ts_idx;
ALTER INDEX exp.event_subject_idx ATTACH PARTITION exp.event_default_scope_id_subject_idx;
ALTER INDEX exp.event_xid_ts_idx ATTACH PARTITION exp.event_default_xid_ts_idx;
CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON exp.audit FOR EACH STATEMENT EXECUTE FUNCTION exp.refuse_change();
ALTER TABLE exp.audit ENABLE ALWAYS TRIGGER audit_append_only;
COMMENT ON TRIGGER audit_append_only ON exp.audit IS 'Rows are added only.';
REVOKE ALL ON FUNCTION exp.refuse_change() FROM PUBLIC;
CREATE TABLE public.answer_4 (
    question text NOT NULL,
    answer text
);
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''gone'')', NULL);
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''e'')', '{"key": "e", "hash": "native", "kind": "experiment", "name": "E", "salt": "e", "tags": ["a", "b"], "layer": null, "owner": "ann", "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {"m": 1}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": {"n": 1.50}}, {"key": "treatment", "weight": 3, "payload": null}, {"key": "rare", "weight": 0.25, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.562435+00:00", "hypothesis": "it helps", "started_at": "2026-11-21T20:58:19.562435+00:00", "stopped_at": null, "allocations": null, "description": "the first", "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''d'')', '{"key": "d", "hash": "native", "kind": "experiment", "name": null, "salt": "d", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": "2100-02-01T00:00:00+00:00", "status": "draft", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": "2100-01-01T00:00:00+00:00", "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.572187+00:00", "hypothesis": null, "started_at": null, "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''half'')', '{"key": "half", "hash": "native", "kind": "experiment", "name": null, "salt": "pepper", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 0.5, "metadata": {}, "start_at": null, "variants": [{"key": "on", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.573444+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.573444+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''paused'')', '{"key": "paused", "hash": "native", "kind": "experiment", "name": null, "salt": "paused", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "paused", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.576055+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.576055+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''draining'')', NULL);
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''vast'')', '{"key": "vast", "hash": "native", "kind": "experiment", "name": null, "salt": "vast", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "a", "weight": 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "payload": null}, {"key": "b", "weight": 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "payload": null}, {"key": "c", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.57476+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.57476+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''over'')', '{"key": "over", "hash": "native", "kind": "experiment", "name": null, "salt": "over", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.57716+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.57716+00:00", "stopped_at": "2026-11-21T20:58:19.651325+00:00", "allocations": null, "description": null, "winner_reason": "it''s over", "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''again'')', '{"key": "again", "hash": "native", "kind": "experiment", "name": null, "salt": "again", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.578212+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.578212+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''old'')', '{"key": "old", "hash": "native", "kind": "experiment", "name": null, "salt": "old", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "archived", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.57923+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.57923+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''timed'')', '{"key": "timed", "hash": "native", "kind": "experiment", "name": null, "salt": "timed", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": "2026-11-21T20:58:19.705436+00:00", "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.581596+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.705436+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT role, scope_id, access, granted_by, granted_at FROM exp.grant) AS t', '2480d210e6f852970b972ccd53945fda');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''ended'')', '{"key": "ended", "hash": "native", "kind": "experiment", "name": null, "salt": "ended", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": "2026-11-21T20:58:19.706214+00:00", "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.581596+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.581596+00:00", "stopped_at": "2026-11-21T20:58:19.706214+00:00", "allocations": null, "description": null, "winner_reason": "its schedule ended", "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''ho'')', '{"key": "ho", "hash": "native", "kind": "holdout", "name": null, "salt": "holdout:ho", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "held_out", "weight": 0.2, "payload": null}, {"key": "in", "weight": 0.8, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.586139+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.586139+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''ho-ended'')', '{"key": "ho-ended", "hash": "native", "kind": "holdout", "name": null, "salt": "holdout:ho-ended", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "held_out", "weight": 0.1, "payload": null}, {"key": "in", "weight": 0.9, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.586139+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.586139+00:00", "stopped_at": "2026-11-21T20:58:19.587607+00:00", "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''rules'')', '{"key": "rules", "hash": "native", "kind": "experiment", "name": null, "salt": "rules", "tags": [], "layer": {"end": 7999, "layer": "page", "start": 0}, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": true, "audience": "german", "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "config": "azure", "weight": 1, "payload": null}], "targeting": [{"conditions": [{"value": 18, "operator": "gte", "attribute": "age"}]}], "created_at": "2026-11-21T20:58:19.590529+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.590529+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''rules'', ''shop/staging'')', '{"key": "rules", "hash": "native", "kind": "experiment", "name": null, "salt": "rules", "tags": [], "layer": {"end": 7999, "layer": "page", "start": 0}, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": true, "audience": "german", "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "config": "azure", "weight": 1, "payload": null}], "targeting": [{"conditions": [{"value": 18, "operator": "gte", "attribute": "age"}]}], "created_at": "2026-11-21T20:58:19.590529+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.590529+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''ranges'')', '{"key": "ranges", "hash": "native", "kind": "experiment", "name": null, "salt": "ranges", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}, {"key": "third", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.594945+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.594945+00:00", "stopped_at": null, "allocations": [{"end": 4499, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}, {"end": 9999, "start": 9000, "variant": "third"}], "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''growthbook'')', '{"key": "growthbook", "hash": "growthbook_v2", "kind": "experiment", "name": null, "salt": "growthbook", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.597521+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.597521+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''timed'', ''s'' || i), ''-'') || coalesce(exp_peek(''ended'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'de4f1eeed2147e0d68bbc6da25b74642');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(coalesce(exp_peek(''paused'', ''s'' || i), ''-''), '','' ORDER BY i) FROM generate_series(35, 45) AS i', 'treatment,treatment,control,control,control,control,-,-,-,-,-');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(coalesce(exp_peek(''enrolled'', ''s'' || i, scope => ''shop''), ''-''), '','' ORDER BY i) FROM generate_series(15, 25) AS i', 'control,treatment,treatment,control,treatment,control,-,-,-,-,-');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''imported'')', '{"key": "imported", "hash": "growthbook_v2", "kind": "experiment", "name": null, "salt": "x", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 0.8, "metadata": {"growthbook": {"feature": "f"}}, "start_at": null, "variants": [{"key": "0", "weight": 0.5, "payload": 0}, {"key": "1", "weight": 0.5, "payload": 1}], "targeting": null, "created_at": "2026-11-21T20:58:19.598348+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.598348+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''enrolled'', ''shop'')', '{"key": "enrolled", "hash": "native", "kind": "experiment", "name": null, "salt": "enrolled", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "enrolled", "end_at": null, "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.583746+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.583746+00:00", "stopped_at": "2026-11-21T20:58:19.653344+00:00", "allocations": null, "description": null, "winner_reason": "enough", "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''won'', ''shop'')', '{"key": "won", "hash": "native", "kind": "experiment", "name": null, "salt": "won", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "winner", "end_at": null, "status": "stopped", "winner": "treatment", "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.583746+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.583746+00:00", "stopped_at": "2026-11-21T20:58:19.654155+00:00", "allocations": null, "description": null, "winner_reason": "it won", "winner_decided_at": "2026-11-21T20:58:19.654155+00:00"}');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(l.key || '' '' || l.scope || '' '' || l.status || '' '' || l.total, '','' ORDER BY l.scope COLLATE "C", l.key COLLATE "C") FROM exp_list(include_below => true) AS l', 'again global running 28,d global draft 28,e global running 28,ended global stopped 28,frozen global stopped 28,growthbook global running 28,half global running 28,ho global running 28,ho-ended global stopped 28,imported global running 28,measured global running 28,old global archived 28,over global stopped 28,paused global paused 28,ranges global running 28,rules global running 28,timed global running 28,vast global running 28,bandit lab running 28,bandit off lab running 28,by hand lab stopped 28,goes on lab stopped 28,overridden lab stopped 28,shipped lab stopped 28,worse lab running 28,e shop running 28,enrolled shop stopped 28,won shop stopped 28');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(k || '': '' || (SELECT string_agg(r::text, '' '') FROM exp_results(k) AS r), E''\n'') FROM unnest(ARRAY[''e'', ''half'', ''vast'', ''paused'', ''over'', ''again'', ''ended'', ''old'', ''rules'', ''ranges'', ''growthbook'', ''imported'', ''ho'', ''ho-ended'']) AS k', 'e: (control,32,7,9,1) (treatment,151,61,77,3) (rare,12,6,9,0.25)
half: (on,18,0,0,1)
vast: (a,18,0,0,1e+308) (b,17,0,0,1e+308) (c,0,0,0,1)
paused: (control,16,6,7,1) (treatment,19,9,10,1)
over: (control,17,7,7,1) (treatment,18,8,8,1)
again: (control,16,7,8,1) (treatment,19,8,9,1)
ended: (control,23,9,9,1) (treatment,12,6,8,1)
old: (control,23,0,0,1) (treatment,12,0,0,1)
rules: (control,19,7,7,1) (treatment,14,8,8,1)
ranges: (control,38,38,39,1) (treatment,38,38,38,1) (third,4,4,4,1)
growthbook: (control,13,0,0,1) (treatment,14,0,0,1)
imported: (0,12,0,0,0.5) (1,10,0,0,0.5)
ho: (held_out,44,39,85,0.2) (in,337,320,1118,0.8)
ho-ended: (held_out,0,0,0,0.1) (in,0,0,0,0.9)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(k || '': '' || (SELECT string_agg(r::text, '' '') FROM exp_results(k, ''shop'') AS r), E''\n'') FROM unnest(ARRAY[''e'', ''enrolled'', ''won'']) AS k', 'e: (control,9,0,0,1) (treatment,13,0,0,1)
enrolled: (control,15,2,2,1) (treatment,7,0,0,1)
won: (control,13,0,0,1) (treatment,9,0,0,1)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_srm(''e'') AS r', '(assigned,"{control,treatment,rare}","{32,151,12}","{45.88235294117647,137.64705882352942,11.470588235294118}",5.520085470085467,2,0.06328906364100877,0.03507958499775965,0.965528571610558,f) (exposed,"{control,treatment,rare}","{7,61,6}","{17.41176470588235,52.235294117647065,4.352941176470588}",8.31981981981982,2,0.015608964069621057,0.02340950290043109,0.9768623738803616,f)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_srm(''ranges'') AS r', '(assigned,"{control,treatment,third}","{38,38,4}","{38.78947368421053,36.36842105263158,4.842105263157896}",0.23571781471767483,2,0.888821449933983,-0.006440283150138004,1,f) (exposed,"{control,treatment,third}","{38,38,4}","{38.78947368421053,36.36842105263158,4.842105263157896}",0.23571781471767483,2,0.888821449933983,-0.006440283150138004,1,f)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_srm(''ho'') AS r', '(assigned,"{held_out,in}","{44,337}","{76.2,304.8}",17.008530183727032,1,3.721226214867905e-05,0.30052449219153043,0.7404297691884193,t) (exposed,"{held_out,in}","{39,320}","{71.8,287.2}",18.729805013927578,1,1.5060990839704355e-05,0.3142122418532449,0.7303639978995944,t)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''s1'') AS r', '(control,"2026-11-21 20:58:19.599756+00","2026-11-21 20:58:19.620739+00",1,"{""i"": 1}")');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''s5'') AS r', NULL);
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''s8'') AS r', '(treatment,"2026-11-21 20:58:19.599756+00","2026-11-21 20:58:19.620739+00",1,"{""i"": 9}")');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''anonymous'') AS r', '(treatment,"2026-11-21 20:58:19.599756+00","2026-11-21 20:58:19.620739+00",1,"{""i"": 7}")');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''late'') AS r', '(treatment,"2026-11-21 20:58:19.772545+00","2026-11-21 20:58:19.772545+00",1,{})');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''Ünïcödé'', ''shop'') AS r', '(treatment,"2026-11-21 20:58:19.604266+00",,0,{})');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(exp_peek(''e'', ''s'' || i), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', '80ecdea7f0a963a12d439e0dcb9086ac');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(exp_peek(''e'', ''s'' || i, scope => ''shop''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'e84b701c39f815a1b5ee75d1aa3d7db9');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''half'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'b07e6f279a350fad8746dc088185c70e');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''vast'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', '6f362579f484f034dd594f946498d904');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''ranges'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', '9142eb70e420e871f903b43b68efc93d');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''rules'', ''s'' || i, jsonb_build_object(''country'', (ARRAY[''DE'',''AT'',''FR''])[1 + i % 3], ''age'', i % 40)), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'ff1b9b31e1784e0838fcdaaff1bcfa9b');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''growthbook'', ''s'' || i), ''-'') || coalesce(exp_peek(''imported'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'c615a1a6e1db9f15857737bf27e427ee');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(coalesce(exp_peek(''won'', ''s'' || i, scope => ''shop''), ''-''), '','' ORDER BY i) FROM generate_series(15, 25) AS i', 'treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(coalesce(exp_peek(''over'', ''s'' || i), ''-''), '','' ORDER BY i) FROM generate_series(15, 25) AS i', '-,-,-,-,-,-,-,-,-,-,-');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(s || '' '' || d::text, E''\n'' ORDER BY s COLLATE "C", d::text COLLATE "C") FROM unnest(ARRAY[''qa'', ''s1'', ''s7'', ''s8'', ''s9'', ''anonymous'', ''fresh'']) AS s, exp_decide(s, ''{"country":"DE","age":20}'') AS d', 'anonymous (again,control,,stored)
anonymous (e,treatment,,stored)
anonymous (growthbook,treatment,,stored)
anonymous (half,on,,stored)
anonymous (imported,1,1,stored)
anonymous (measured,treatment,,stored)
anonymous (paused,treatment,,stored)
anonymous (ranges,third,,new)
anonymous (rules,,,layer)
anonymous (timed,treatment,,new)
anonymous (vast,a,,stored)
fresh (again,control,,new)
fresh (e,treatment,,new)
fresh (growthbook,control,,new)
fresh (half,on,,new)
fresh (imported,0,0,new)
fresh (measured,treatment,,new)
fresh (paused,,,paused)
fresh (ranges,treatment,,new)
fresh (rules,treatment,"{""hue"": 2.40}",new)
fresh (timed,treatment,,new)
fresh (vast,b,,new)
qa (again,control,,new)
qa (d,control,,override)
qa (e,rare,,override)
qa (growthbook,treatment,,new)
qa (half,,,coverage)
qa (imported,0,0,new)
qa (measured,treatment,,new)
qa (paused,,,paused)
qa (ranges,third,,new)
qa (rules,treatment,"{""hue"": 2.40}",new)
qa (timed,control,,new)
qa (vast,a,,new)
s1 (again,treatment,,stored)
s1 (e,control,"{""n"": 1.50}",stored)
s1 (growthbook,control,,stored)
s1 (half,,,coverage)
s1 (imported,1,1,stored)
s1 (measured,third,,stored)
s1 (paused,control,,stored)
s1 (ranges,treatment,,stored)
s1 (rules,control,,stored)
s1 (timed,treatment,,new)
s1 (vast,b,,stored)
s7 (again,control,,stored)
s7 (e,treatment,,stored)
s7 (growthbook,treatment,,stored)
s7 (half,on,,stored)
s7 (imported,1,1,stored)
s7 (measured,treatment,,stored)
s7 (paused,treatment,,stored)
s7 (ranges,third,,new)
s7 (rules,,,layer)
s7 (timed,treatment,,new)
s7 (vast,a,,stored)
s8 (again,treatment,,stored)
s8 (e,treatment,,stored)
s8 (growthbook,treatment,,stored)
s8 (half,on,,stored)
s8 (imported,0,0,stored)
s8 (measured,,,holdout)
s8 (paused,control,,stored)
s8 (ranges,,,holdout)
s8 (rules,control,,stored)
s8 (timed,,,holdout)
s8 (vast,b,,stored)
s9 (again,treatment,,stored)
s9 (e,treatment,,stored)
s9 (growthbook,treatment,,stored)
s9 (half,on,,stored)
s9 (imported,0,0,stored)
s9 (measured,,,holdout)
s9 (paused,control,,stored)
s9 (ranges,,,holdout)
s9 (rules,control,,stored)
s9 (timed,,,holdout)
s9 (vast,b,,stored)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(s || '' '' || d::text, E''\n'' ORDER BY s COLLATE "C", d::text COLLATE "C") FROM unnest(ARRAY[''x'', ''s1'', ''below-1'', ''fresh'']) AS s, exp_decide(s, ''{"country":"AT","age":20}'', scope => ''shop'') AS d', 'below-1 (e,treatment,,new)
below-1 (enrolled,,,stopped)
below-1 (rules,,,layer)
below-1 (won,treatment,,winner)
fresh (e,control,,new)
fresh (enrolled,,,stopped)
fresh (rules,treatment,"{""hue"": 2.40}",new)
fresh (won,treatment,,winner)
s1 (e,treatment,,stored)
s1 (enrolled,control,,stored)
s1 (rules,control,,stored)
s1 (won,treatment,,winner)
x (e,treatment,,stored)
x (enrolled,control,,stored)
x (rules,treatment,"{""hue"": 2.40}",new)
x (won,treatment,,winner)');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(d::text, '','' ORDER BY i, d::text COLLATE "C")) FROM generate_series(1, 300) AS i, exp_decide(''s'' || i, ''{"country":"AT","age":20}'', scope => ''shop/staging'') AS d', 'ceb27bdef657bb9a24e655594014a24e');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(x::text, E''\n'') FROM unnest(ARRAY[''qa'', ''s1'', ''anonymous'', ''fresh'']) AS s, exp_explain(''rules'', s, ''{"country":"DE","age":20}'') AS x', '(experiment,t,"rules in scope global")
(override,f,none)
(status,t,running)
(stored,f,"not enrolled yet")
(audience,t,"rule 0 matches")
(targeting,t,"rule 0 matches")
(holdout,t,"place 0.9103101062739017 of the holdout''s line, 0.2 of it is held out")
(layer,t,"place 0.023006283465244692 of the layer''s line is this experiment''s")
(allocation,t,"place 0.570511462584485 of the line belongs to a variant")
(answer,t,"treatment, reason new")
(experiment,t,"rules in scope global")
(override,f,none)
(status,t,running)
(stored,t,"enrolled before")
(answer,t,"control, reason stored")
(experiment,t,"rules in scope global")
(alias,t,"anonymous was merged into s7")
(override,f,none)
(status,t,running)
(stored,f,"not enrolled yet")
(audience,t,"rule 0 matches")
(targeting,t,"rule 0 matches")
(holdout,t,"place 0.46750788812499533 of the holdout''s line, 0.2 of it is held out")
(layer,f,"place 0.9773648614812478 of the layer''s line is not this experiment''s")
(answer,f,"no variant, reason layer")
(experiment,t,"rules in scope global")
(override,f,none)
(status,t,running)
(stored,f,"not enrolled yet")
(audience,t,"rule 0 matches")
(targeting,t,"rule 0 matches")
(holdout,t,"place 0.5014547793622298 of the holdout''s line, 0.2 of it is held out")
(layer,t,"place 0.08393049063854852 of the layer''s line is this experiment''s")
(allocation,t,"place 0.5032119986005603 of the line belongs to a variant")
(answer,t,"treatment, reason new")');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(a::text, '' '') FROM exp_assign_many(''e'', ARRAY[''s1'', ''s2'', ''s3'', ''late'', ''s8'']) AS a', '(s1,control,f,stored,"{""n"": 1.50}") (s2,treatment,f,stored,) (s3,treatment,f,stored,) (late,treatment,f,stored,) (s8,treatment,f,stored,)');
INSERT INTO public.answer_4 VALUES ('SELECT exp_assign(''paused'', ''s1'')::text || exp_assign(''paused'', ''fresh'') || exp_assign(''over'', ''s1'') || exp_assign(''old'', ''s1'') || exp_assign(''d'', ''s1'') || exp_assign(''none'', ''s1'') || exp_assign(''ended'', ''s1'') || exp_assign(''e'', ''qa'')', '(control,f,stored,)(,f,paused,)(,f,stopped,)(,f,archived,)(,f,draft,)(,f,not_found,)(,f,stopped,)(rare,f,override,)');
INSERT INTO public.answer_4 VALUES ('SELECT exp_assign(''enrolled'', ''x'', scope => ''shop'')::text || exp_assign(''enrolled'', ''fresh'', scope => ''shop'') || exp_assign(''won'', ''fresh'', scope => ''shop'')', '(control,f,stored,)(,f,stopped,)(treatment,f,winner,)');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(exp_bucket(h, s, i::text)::text, '','' ORDER BY i, s COLLATE "C", h COLLATE "C")) FROM generate_series(1, 1000) AS i, unnest(ARRAY[''6:globale'', ''Ü'']) AS s, unnest(ARRAY[''native'', ''growthbook_v2'', ''unleash'']) AS h', 'da9a5756acda8afa6dfb164f305535e3');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(t::text, '' '' ORDER BY t::text COLLATE "C") FROM exp.enrolled AS t WHERE t.scope = ''shop''', '(shop,e,"tab	and \\ and ''quote''",treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s1,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s10,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s11,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s12,control,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s13,control,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s14,control,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s15,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s16,control,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s17,control,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s18,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s19,control,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s2,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s20,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s3,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s4,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s5,control,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s6,control,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s7,control,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s8,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,e,s9,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,e,Ünïcödé,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,"tab	and \\ and ''quote''",control,"2026-11-21 20:58:19.604266+00","2026-11-21 20:58:19.624635+00",1) (shop,enrolled,s1,control,"2026-11-21 20:58:19.604266+00","2026-11-21 20:58:19.624635+00",1) (shop,enrolled,s10,control,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s11,control,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s12,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s13,control,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s14,control,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s15,control,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s16,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s17,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s18,control,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s19,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s2,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s20,control,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s3,control,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s4,control,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s5,control,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s6,control,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s7,control,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s8,control,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,s9,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,enrolled,Ünïcödé,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,won,"tab	and \\ and ''quote''",control,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s1,control,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s10,control,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s11,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s12,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s13,control,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s14,control,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s15,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s16,control,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s17,control,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s18,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s19,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s2,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s20,control,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s3,control,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s4,control,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s5,control,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s6,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s7,treatment,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s8,control,"2026-11-21 20:58:19.604266+00",,0) (shop,won,s9,control,"2026-11-21 20:58:19.604266+00",,0) (shop,won,Ünïcödé,treatment,"2026-11-21 20:58:19.604266+00",,0)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(s::text, E''\n'') FROM exp_list_scopes() AS s', '(global,,"The root of all scopes.","2026-11-21 20:58:19.45555+00",4)
(lab,global,,"2026-11-21 20:58:20.002571+00",4)
(shop,global,,"2026-11-21 20:58:19.582767+00",4)
(shop/staging,shop,Ünïcödé,"2026-11-21 20:58:19.582767+00",4)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(a::text, E''\n'') FROM exp_list_audiences() AS a', '(german,global,Ünïcödé,"[{""conditions"": [{""value"": [""DE"", ""AT""], ""operator"": ""in"", ""attribute"": ""country""}]}]","2026-11-21 20:58:19.588501+00","2026-11-21 20:58:19.588501+00",1)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(l::text, E''\n'') FROM exp_list_layers() AS l', '(page,global,"[{""end"": 7999, ""key"": ""rules"", ""scope"": ""global"", ""start"": 0, ""status"": ""running""}]","2026-11-21 20:58:19.589173+00")');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(c::text, E''\n'') FROM exp_list_configs() AS c', '(blue,global,"{""hue"": 2.40}",{azure},"2026-11-21 20:58:19.589173+00","2026-11-21 20:58:19.589173+00")');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get_audience(''german'', ''shop'')::text || exp_get_config(''azure'') || exp_get_scope(''shop/staging'')', '{"name": "Ünïcödé", "rules": [{"conditions": [{"value": ["DE", "AT"], "operator": "in", "attribute": "country"}]}], "scope": "global", "audience": "german", "created_at": "2026-11-21T20:58:19.588501+00:00", "updated_at": "2026-11-21T20:58:19.588501+00:00"}{"slug": "blue", "scope": "global", "config": {"hue": 2.40}, "aliases": ["azure"], "created_at": "2026-11-21T20:58:19.589173+00:00", "updated_at": "2026-11-21T20:58:19.589173+00:00"}{"scope": "shop/staging", "parent": "shop", "created_at": "2026-11-21T20:58:19.582767+00:00", "description": "Ünïcödé"}');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(a::text, E''\n'' ORDER BY a.id)) FROM exp_audit(since => ''2000-01-01'') AS a WHERE a.id <= 135', 'dfb8b824f8d8aafd9a1e4adfce337c91');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT experiment_id, exposures, assigned_at, exposed_at, variant, subject, context FROM exp.assignment) AS t', '7035b865d9193b49b9303b51057773ac');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT experiment_id, variant, assigned, subjects, exposures FROM exp.tally) AS t', '26fd45affc597098118d3158074be5f8');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT experiment_id, variant, assigned, subjects, exposures FROM exp.tally_delta) AS t', NULL);
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT id, name, parent_id, description, created_at, aliased FROM exp.scope) AS t', '6bc9f9bb9eca3275fb6048e1d8aea46e');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT scope_id, subject, known_as, created_at FROM exp.alias) AS t', '2b2a6b70dc2a85502c7c3eca3f4c3ae4');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(k || '': '' || (SELECT string_agg(r::text, '' '') FROM exp_results(k, ''lab'') AS r), E''\n'') FROM unnest(ARRAY[''shipped'', ''goes on'', ''worse'', ''by hand'', ''overridden'', ''bandit'', ''bandit off'']) AS k', 'shipped: (control,103,103,103,1) (treatment,102,102,102,1)
goes on: (control,103,103,103,1) (treatment,102,102,102,1)
worse: ("better not",103,103,103,1) (control,102,102,102,1)
by hand: (control,15,15,15,1) (treatment,16,16,16,1)
overridden: (control,0,0,0,1) (treatment,0,0,0,1)
bandit: (loud,54,54,54,1) (plain,33,33,33,1) (quiet,42,42,43,1)
bandit off: (loud,32,32,32,1) (plain,29,29,29,1) (quiet,38,38,39,1)');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''measured'')', '{"key": "measured", "hash": "native", "kind": "experiment", "name": null, "salt": "measured", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "third", "weight": 2, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.785683+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.785683+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''frozen'')', '{"key": "frozen", "hash": "native", "kind": "experiment", "name": null, "salt": "frozen", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:19.785683+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:19.785683+00:00", "stopped_at": "2026-11-21T20:58:19.891391+00:00", "allocations": null, "description": null, "winner_reason": "measured", "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(k || '': '' || (SELECT string_agg(r::text, '' '') FROM exp_results(k) AS r), E''\n'') FROM unnest(ARRAY[''measured'', ''frozen'']) AS k', 'measured: (control,18,16,16,1) (third,44,37,37,2) (treatment,20,14,14,1)
frozen: (control,43,43,45,1) (treatment,25,25,25,1)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(m::text, E''\n'' ORDER BY m.metric COLLATE "C") FROM exp_list_metrics() AS m', '(buyers,global,conversion,buy,,,,,maximize,,,,,,)
("click rate",global,rate,,click,view,,,maximize,,,,,,)
(latency,global,avg,load,,,,,minimize,,,,,,)
(orders,global,sum,,,,"SELECT subject, total AS value, at AS ts FROM public.orders",postgres,maximize,,,0.95,,,)
(revenue,global,sum,buy,,,,,maximize,,,,EUR,,)
(soon,global,conversion,buy,,,,,maximize,"1 day",,,,,)
("value of an order",global,ratio,,revenue,views,,,maximize,,,,,,)
(views,global,count,view,,,,,maximize,,3,,,,)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(m::text, E''\n'' ORDER BY m.metric COLLATE "C") FROM exp_list_metrics(scope => ''shop'') AS m', '(buyers,global,conversion,buy,,,,,maximize,,,,,,)
("click rate",global,rate,,click,view,,,maximize,,,,,,)
(latency,global,avg,load,,,,,minimize,,,,,,)
(orders,global,sum,,,,"SELECT subject, total AS value, at AS ts FROM public.orders",postgres,maximize,,,0.95,,,)
(revenue,global,sum,buy,,,,,maximize,,,,EUR,,)
(soon,global,conversion,buy,,,,,maximize,"1 day",,,,,)
("value of an order",global,ratio,,revenue,views,,,maximize,,,,,,)
(views,global,count,view,,,,,maximize,,3,,,,)
(Ünïcödé,shop,count,view,,,,,maximize,,,,,,)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(s::text, E''\n'') FROM exp_settings() AS s', '(events_retention_days,7,days,30,"How long events, and buckets of five minutes, are kept. From 1 to 3650.")
(metrics_retention_days,36500,days,180,"How long buckets of an hour and of a day are kept. From 1 to 36500.")
(event_past_days,5,days,30,"How old an event may be when it is logged. From 0 to 3650.")
(event_future_minutes,5,minutes,5,"How far ahead of the server''s clock an event may be when it is logged. From 0 to 1440.")
(covariate_days,7,days,30,"How long before a subject''s first exposure its events count for the covariate. From 0 to 365.")
(aggregate_batch,10000000,events,10000000,"About how many events one portion of an aggregation folds. From 1000 to 1000000000.")');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(m::text, E''\n'' ORDER BY m.metric COLLATE "C", m.variant COLLATE "C") FROM exp_metric_moments(''measured'') AS m WHERE m.metric <> ''soon''', '(buyers,control,16,0.3125,0.22916666666666666,"{""n"": 16, ""m2"": 3.4375, ""cap"": null, ""cxy"": 1.1875, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 3.9375, ""mean"": 0.3125, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.5625, ""nonzero"": 5}")
(buyers,third,37,0.40540540540540543,0.24774774774774777,"{""n"": 37, ""m2"": 8.91891891891892, ""cap"": null, ""cxy"": -1.2972972972972974, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 9.243243243243244, ""mean"": 0.40540540540540543, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.4864864864864865, ""nonzero"": 15}")
(buyers,treatment,14,0.5714285714285714,0.26373626373626374,"{""n"": 14, ""m2"": 3.4285714285714284, ""cap"": null, ""cxy"": 1.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 3.5, ""mean"": 0.5714285714285714, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.5, ""nonzero"": 8}")
("click rate",control,16,0.375,0.25,"{""n"": 16, ""m2"": 3.75, ""cap"": null, ""cxy"": 0.0, ""cyd"": 5.625, ""m2_d"": 52.9375, ""m2_x"": 0.0, ""mean"": 0.375, ""capped"": 0, ""mean_d"": 3.0625, ""mean_x"": 0.0, ""nonzero"": 6}")
("click rate",third,37,0.24324324324324326,0.18918918918918917,"{""n"": 37, ""m2"": 6.8108108108108105, ""cap"": null, ""cxy"": 0.0, ""cyd"": 3.4864864864864864, ""m2_d"": 87.89189189189189, ""m2_x"": 0.0, ""mean"": 0.24324324324324326, ""capped"": 0, ""mean_d"": 3.945945945945946, ""mean_x"": 0.0, ""nonzero"": 9}")
("click rate",treatment,14,0.2857142857142857,0.21978021978021978,"{""n"": 14, ""m2"": 2.857142857142857, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 52.0, ""m2_x"": 0.0, ""mean"": 0.2857142857142857, ""capped"": 0, ""mean_d"": 4.0, ""mean_x"": 0.0, ""nonzero"": 4}")
(latency,control,16,0.49375,0.220625,"{""n"": 16, ""m2"": 3.3093749999999997, ""cap"": null, ""cxy"": 0.0, ""cyd"": 1.15625, ""m2_d"": 3.9375, ""m2_x"": 0.0, ""mean"": 0.49375, ""capped"": 0, ""mean_d"": 1.5625, ""mean_x"": 0.0, ""nonzero"": 13}")
(latency,third,37,0.5567567567567567,0.2030780780780781,"{""n"": 37, ""m2"": 7.310810810810811, ""cap"": null, ""cxy"": 0.0, ""cyd"": 3.908108108108108, ""m2_d"": 13.08108108108108, ""m2_x"": 0.0, ""mean"": 0.5567567567567567, ""capped"": 0, ""mean_d"": 1.5675675675675675, ""mean_x"": 0.0, ""nonzero"": 33}")
(latency,treatment,14,0.9,0.303076923076923,"{""n"": 14, ""m2"": 3.9399999999999995, ""cap"": null, ""cxy"": 0.0, ""cyd"": 3.3, ""m2_d"": 5.214285714285714, ""m2_x"": 0.0, ""mean"": 0.9, ""capped"": 0, ""mean_d"": 1.6428571428571428, ""mean_x"": 0.0, ""nonzero"": 14}")
(orders,control,16,42.625,303.98333333333335,"{""n"": 16, ""m2"": 4559.75, ""cap"": 78.69999999999999, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 42.625, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 15}")
(orders,third,37,44.65135135135135,402.5714564564564,"{""n"": 37, ""m2"": 14492.572432432431, ""cap"": 78.69999999999999, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 44.65135135135135, ""capped"": 3, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 33}")
(orders,treatment,14,46.40714285714286,370.61302197802195,"{""n"": 14, ""m2"": 4817.969285714285, ""cap"": 78.69999999999999, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 46.40714285714286, ""capped"": 1, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 13}")
(revenue,control,16,1.890625,11.64140625,"{""n"": 16, ""m2"": 174.62109375, ""cap"": null, ""cxy"": -6.359375, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 78.9375, ""mean"": 1.890625, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 1.9375, ""nonzero"": 5}")
(revenue,third,37,1.804054054054054,8.139358108108107,"{""n"": 37, ""m2"": 293.0168918918919, ""cap"": null, ""cxy"": -15.256756756756756, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 148.7027027027027, ""mean"": 1.804054054054054, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 1.3783783783783783, ""nonzero"": 15}")
(revenue,treatment,14,5.839285714285714,110.23660714285714,"{""n"": 14, ""m2"": 1433.075892857143, ""cap"": null, ""cxy"": 22.607142857142858, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 68.85714285714286, ""mean"": 5.839285714285714, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 1.7142857142857142, ""nonzero"": 8}")
("value of an order",control,16,1.890625,11.64140625,"{""n"": 16, ""m2"": 174.62109375, ""cap"": null, ""cxy"": -6.359375, ""cyd"": -13.390625, ""m2_d"": 52.9375, ""m2_x"": 78.9375, ""mean"": 1.890625, ""capped"": 0, ""mean_d"": 3.0625, ""mean_x"": 1.9375, ""nonzero"": 5}")
("value of an order",third,37,1.804054054054054,8.139358108108107,"{""n"": 37, ""m2"": 293.0168918918919, ""cap"": null, ""cxy"": -15.256756756756756, ""cyd"": 12.608108108108109, ""m2_d"": 87.89189189189189, ""m2_x"": 148.7027027027027, ""mean"": 1.804054054054054, ""capped"": 0, ""mean_d"": 3.945945945945946, ""mean_x"": 1.3783783783783783, ""nonzero"": 15}")
("value of an order",treatment,14,5.839285714285714,110.23660714285714,"{""n"": 14, ""m2"": 1433.075892857143, ""cap"": null, ""cxy"": 22.607142857142858, ""cyd"": 35.0, ""m2_d"": 52.0, ""m2_x"": 68.85714285714286, ""mean"": 5.839285714285714, ""capped"": 0, ""mean_d"": 4.0, ""mean_x"": 1.7142857142857142, ""nonzero"": 8}")
(views,control,16,2.25,0.7333333333333333,"{""n"": 16, ""m2"": 11.0, ""cap"": 3.0, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 2.25, ""capped"": 6, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 16}")
(views,third,37,2.7027027027027026,0.3813813813813814,"{""n"": 37, ""m2"": 13.72972972972973, ""cap"": 3.0, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 2.7027027027027026, ""capped"": 23, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 37}")
(views,treatment,14,2.7857142857142856,0.1813186813186813,"{""n"": 14, ""m2"": 2.357142857142857, ""cap"": 3.0, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 2.7857142857142856, ""capped"": 6, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 14}")');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(m::text, E''\n'' ORDER BY m.metric COLLATE "C", m.variant COLLATE "C") FROM exp_metric_moments(''frozen'') AS m', '(revenue,control,43,1.8837209302325582,9.379014396456258,"{""n"": 43, ""m2"": 393.9186046511628, ""cap"": null, ""cxy"": -9.523255813953488, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 172.27906976744185, ""mean"": 1.8837209302325582, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 1.3953488372093024, ""nonzero"": 16}")
(revenue,treatment,25,3.91,67.79104166666666,"{""n"": 25, ""m2"": 1626.985, ""cap"": null, ""cxy"": -7.25, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 128.0, ""mean"": 3.91, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 2.0, ""nonzero"": 12}")');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(m::text, E''\n'' ORDER BY m.metric COLLATE "C", m.variant COLLATE "C") FROM exp_metric_moments(''e'') AS m', '(views,control,7,2.5714285714285716,0.6190476190476191,"{""n"": 7, ""m2"": 3.7142857142857144, ""cap"": 3.0, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 2.5714285714285716, ""capped"": 4, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 7}")
(views,rare,6,3,0,"{""n"": 6, ""m2"": 0.0, ""cap"": 3.0, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 3.0, ""capped"": 6, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 6}")
(views,treatment,61,2.4754098360655736,0.653551912568306,"{""n"": 61, ""m2"": 39.21311475409836, ""cap"": 3.0, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 2.4754098360655736, ""capped"": 28, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 60}")');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(m::text, E''\n'' ORDER BY m.metric COLLATE "C", m.variant COLLATE "C") FROM exp_metric_moments(''e'', scope => ''shop'') AS m', '(Ünïcödé,control,0,,,"{""n"": 0, ""m2"": 0.0, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.0, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 0}")
(Ünïcödé,treatment,0,,,"{""n"": 0, ""m2"": 0.0, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.0, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 0}")');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(k || '' '' || s::text, E''\n'' ORDER BY k COLLATE "C", s.variant COLLATE "C", s.bucket_start) FROM unnest(ARRAY[''revenue'', ''views'', ''latency'', ''orders'']) AS k, exp_series(''measured'', k, ''1 day'') AS s', 'latency (control,"2026-11-21 00:00:00+00","1 day",25,7.8999999999999995,4.249999999999999,0,0.8)
latency (third,"2026-11-21 00:00:00+00","1 day",58,20.600000000000005,11.319999999999999,0,0.8)
latency (treatment,"2026-11-21 00:00:00+00","1 day",23,12.599999999999998,7.960000000000001,0.1,0.8)
orders (control,"2026-11-21 00:00:00+00","1 day",49,682,13316,0,30)
orders (third,"2026-11-21 00:00:00+00","1 day",115,1728,35210,0,30)
orders (treatment,"2026-11-21 00:00:00+00","1 day",49,691,13319,0,29)
revenue (control,"2026-11-21 00:00:00+00","1 day",5,30.25,231.8125,0.25,9.25)
revenue (third,"2026-11-21 00:00:00+00","1 day",15,66.75,413.4375,0.25,9.25)
revenue (treatment,"2026-11-21 00:00:00+00","1 day",8,81.75,1910.4375,1.25,40)
views (control,"2026-11-21 00:00:00+00","1 day",49,49,49,1,1)
views (third,"2026-11-21 00:00:00+00","1 day",146,146,146,1,1)
views (treatment,"2026-11-21 00:00:00+00","1 day",56,57,59,1,2)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(t::text, '' '' ORDER BY t::text COLLATE "C") FROM (SELECT experiment_id, started_at, shares FROM exp.period) AS t', '(1,"2026-11-21 20:58:19.567603+00","{""rare"": 0.058823529411764705, ""control"": 0.23529411764705882, ""treatment"": 0.7058823529411765}") (11,"2026-11-21 20:58:19.582028+00","{""control"": 0.5, ""treatment"": 0.5}") (12,"2026-11-21 20:58:19.582437+00","{""control"": 0.5, ""treatment"": 0.5}") (13,"2026-11-21 20:58:19.584192+00","{""control"": 0.5, ""treatment"": 0.5}") (14,"2026-11-21 20:58:19.585249+00","{""control"": 0.5, ""treatment"": 0.5}") (15,"2026-11-21 20:58:19.585778+00","{""control"": 0.5, ""treatment"": 0.5}") (16,"2026-11-21 20:58:19.586703+00","{""in"": 0.8, ""held_out"": 0.2}") (17,"2026-11-21 20:58:19.587203+00","{""in"": 0.9, ""held_out"": 0.1}") (18,"2026-11-21 20:58:19.593287+00","{""control"": 0.5, ""treatment"": 0.5}") (19,"2026-11-21 20:58:19.595352+00","{""control"": 0.5, ""treatment"": 0.5}") (19,"2026-11-21 20:58:19.638816+00","{""control"": 0.5294117647058824, ""treatment"": 0.47058823529411764}") (19,"2026-11-21 20:58:19.639962+00","{""third"": 0.10526315789473684, ""control"": 0.47368421052631576, ""treatment"": 0.42105263157894735}") (2,"2026-11-21 20:58:19.573124+00","{""control"": 0.5, ""treatment"": 0.5}") (20,"2026-11-21 20:58:19.597977+00","{""control"": 0.5, ""treatment"": 0.5}") (21,"2026-11-21 20:58:19.599095+00","{""0"": 0.5, ""1"": 0.5}") (22,"2026-11-21 20:58:19.786242+00","{""third"": 0.5, ""control"": 0.25, ""treatment"": 0.25}") (23,"2026-11-21 20:58:19.786923+00","{""control"": 0.5, ""treatment"": 0.5}") (24,"2026-11-21 20:58:20.017517+00","{""control"": 0.5, ""treatment"": 0.5}") (25,"2026-11-21 20:58:20.018598+00","{""control"": 0.5, ""treatment"": 0.5}") (26,"2026-11-21 20:58:20.019543+00","{""control"": 0.5, ""better not"": 0.5}") (27,"2026-11-21 20:58:20.020362+00","{""control"": 0.5, ""treatment"": 0.5}") (28,"2026-11-21 20:58:20.02109+00","{""control"": 0.5, ""treatment"": 0.5}") (29,"2026-11-21 20:58:20.120885+00","{""loud"": 0.3333333333333333, ""plain"": 0.3333333333333333, ""quiet"": 0.3333333333333333}") (29,"2026-11-21 20:58:20.185444+00","{""loud"": 0.6577, ""plain"": 0.1805, ""quiet"": 0.1618}") (29,"2026-11-21 20:58:20.206143+00","{""loud"": 0.4748, ""plain"": 0.209, ""quiet"": 0.3162}") (3,"2026-11-21 20:58:19.57417+00","{""on"": 1.0}") (30,"2026-11-21 20:58:20.122452+00","{""loud"": 0.3333333333333333, ""plain"": 0.3333333333333333, ""quiet"": 0.3333333333333333}") (30,"2026-11-21 20:58:20.186069+00","{""loud"": 0.475, ""plain"": 0.2904, ""quiet"": 0.2346}") (30,"2026-11-21 20:58:20.204064+00","{""loud"": 0.3333333333333333, ""plain"": 0.3333333333333333, ""quiet"": 0.3333333333333333}") (4,"2026-11-21 20:58:19.575301+00","{""a"": 0.5, ""b"": 0.5, ""c"": 0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005}") (5,"2026-11-21 20:58:19.576588+00","{""control"": 0.5, ""treatment"": 0.5}") (6,"2026-11-21 20:58:19.577669+00","{""control"": 0.5, ""treatment"": 0.5}") (7,"2026-11-21 20:58:19.578621+00","{""control"": 0.5, ""treatment"": 0.5}") (8,"2026-11-21 20:58:19.57975+00","{""control"": 0.5, ""treatment"": 0.5}")');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''shipped'', ''lab'')', '{"key": "shipped", "hash": "native", "kind": "experiment", "name": null, "salt": "lab", "tags": [], "layer": null, "owner": null, "scope": "lab", "serve": "winner", "end_at": null, "status": "stopped", "winner": "treatment", "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:20.016927+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:20.016927+00:00", "stopped_at": "2026-11-21T20:58:20.082873+00:00", "allocations": null, "description": null, "winner_reason": "joined: treatment is better.", "winner_decided_at": "2026-11-21T20:58:20.082873+00:00"}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''goes on'', ''lab'')', '{"key": "goes on", "hash": "native", "kind": "experiment", "name": null, "salt": "lab", "tags": [], "layer": null, "owner": null, "scope": "lab", "serve": "none", "end_at": null, "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:20.016927+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:20.016927+00:00", "stopped_at": "2026-11-21T20:58:20.106098+00:00", "allocations": null, "description": null, "winner_reason": "errors of treatment is worse than its margin.", "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''worse'', ''lab'')', '{"key": "worse", "hash": "native", "kind": "experiment", "name": null, "salt": "lab", "tags": [], "layer": null, "owner": null, "scope": "lab", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "better not", "weight": 1, "payload": null}, {"key": "control", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:20.016927+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:20.016927+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''by hand'', ''lab'')', '{"key": "by hand", "hash": "native", "kind": "experiment", "name": null, "salt": "lab", "tags": [], "layer": null, "owner": null, "scope": "lab", "serve": "winner", "end_at": null, "status": "stopped", "winner": "control", "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:20.016927+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:20.016927+00:00", "stopped_at": "2026-11-21T20:58:20.110058+00:00", "allocations": null, "description": null, "winner_reason": "people know better", "winner_decided_at": "2026-11-21T20:58:20.110058+00:00"}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''overridden'', ''lab'')', '{"key": "overridden", "hash": "native", "kind": "experiment", "name": null, "salt": "lab", "tags": [], "layer": null, "owner": null, "scope": "lab", "serve": "winner", "end_at": null, "status": "stopped", "winner": "treatment", "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:20.016927+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:20.016927+00:00", "stopped_at": "2026-11-21T20:58:20.077785+00:00", "allocations": null, "description": null, "winner_reason": "The policy names treatment as the winner, whatever the data say.", "winner_decided_at": "2026-11-21T20:58:20.077785+00:00"}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''bandit'', ''lab'')', '{"key": "bandit", "hash": "native", "kind": "experiment", "name": null, "salt": "bandit", "tags": [], "layer": null, "owner": null, "scope": "lab", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "loud", "weight": 1, "payload": null}, {"key": "plain", "weight": 1, "payload": null}, {"key": "quiet", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:20.11794+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:20.11794+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT exp_get(''bandit off'', ''lab'')', '{"key": "bandit off", "hash": "native", "kind": "experiment", "name": null, "salt": "bandit", "tags": [], "layer": null, "owner": null, "scope": "lab", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "loud", "weight": 1, "payload": null}, {"key": "plain", "weight": 1, "payload": null}, {"key": "quiet", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T20:58:20.11794+00:00", "hypothesis": null, "started_at": "2026-11-21T20:58:20.11794+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(m::text, E''\n'' ORDER BY m.metric COLLATE "C") FROM exp_list_metrics(scope => ''lab'') AS m', '(buyers,global,conversion,buy,,,,,maximize,,,,,,)
("click rate",global,rate,,click,view,,,maximize,,,,,,)
(errors,lab,count,error,,,,,minimize,,,,,,)
(joined,lab,conversion,join,,,,,maximize,,,,,,)
(latency,global,avg,load,,,,,minimize,,,,,,)
(orders,global,sum,,,,"SELECT subject, total AS value, at AS ts FROM public.orders",postgres,maximize,,,0.95,,,)
(revenue,global,sum,buy,,,,,maximize,,,,EUR,,)
(soon,global,conversion,buy,,,,,maximize,"1 day",,,,,)
(spent,lab,sum,spend,,,,,maximize,,,,,,)
(tapped,lab,count,tap,,,,,maximize,,,,,,)
("value of an order",global,ratio,,revenue,views,,,maximize,,,,,,)
(views,global,count,view,,,,,maximize,,3,,,,)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(k || '' '' || m::text, E''\n'' ORDER BY k COLLATE "C", m.metric COLLATE "C", m.variant COLLATE "C") FROM unnest(ARRAY[''shipped'', ''goes on'', ''bandit'', ''bandit off'']) AS k, exp_metric_moments(k, scope => ''lab'') AS m', 'bandit (tapped,loud,54,0.8333333333333334,1.3113207547169812,"{""n"": 54, ""m2"": 69.5, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.8333333333333334, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 23}")
bandit (tapped,plain,33,0.36363636363636365,0.36363636363636365,"{""n"": 33, ""m2"": 11.636363636363637, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.36363636363636365, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 10}")
bandit (tapped,quiet,42,0.4523809523809524,0.49767711962833916,"{""n"": 42, ""m2"": 20.404761904761905, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.4523809523809524, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 14}")
bandit off (tapped,loud,32,1.1875,1.7701612903225807,"{""n"": 32, ""m2"": 54.875, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 1.1875, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 16}")
bandit off (tapped,plain,29,0.27586206896551724,0.34975369458128075,"{""n"": 29, ""m2"": 9.793103448275861, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.27586206896551724, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 6}")
bandit off (tapped,quiet,38,0.39473684210526316,0.515647226173542,"{""n"": 38, ""m2"": 19.07894736842105, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.39473684210526316, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 10}")
goes on (errors,control,103,0.11650485436893204,0.10394060536836094,"{""n"": 103, ""m2"": 10.601941747572816, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.11650485436893204, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 12}")
goes on (errors,treatment,102,0.7745098039215687,0.3149873810910503,"{""n"": 102, ""m2"": 31.813725490196077, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.7745098039215687, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 72}")
goes on (joined,control,103,0.24271844660194175,0.1856082238720731,"{""n"": 103, ""m2"": 18.932038834951456, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.24271844660194175, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 25}")
goes on (joined,treatment,102,0.7058823529411765,0.20966802562609202,"{""n"": 102, ""m2"": 21.176470588235293, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.7058823529411765, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 72}")
goes on (spent,control,103,1.2864077669902914,5.493146773272415,"{""n"": 103, ""m2"": 560.3009708737864, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 1.2864077669902914, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 32}")
goes on (spent,treatment,102,1.0392156862745099,5.8301300718307125,"{""n"": 102, ""m2"": 588.843137254902, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 1.0392156862745099, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 20}")
shipped (errors,control,103,0.10679611650485436,0.09632590900437844,"{""n"": 103, ""m2"": 9.825242718446601, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.10679611650485436, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 11}")
shipped (errors,treatment,102,0.10784313725490197,0.09716559891283247,"{""n"": 102, ""m2"": 9.813725490196079, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.10784313725490197, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 11}")
shipped (joined,control,103,0.24271844660194175,0.1856082238720731,"{""n"": 103, ""m2"": 18.932038834951456, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.24271844660194175, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 25}")
shipped (joined,treatment,102,0.7058823529411765,0.20966802562609202,"{""n"": 102, ""m2"": 21.176470588235293, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.7058823529411765, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 72}")
shipped (spent,control,103,1.2572815533980584,5.4797258709308965,"{""n"": 103, ""m2"": 558.9320388349514, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 1.2572815533980584, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 31}")
shipped (spent,treatment,102,1.0392156862745099,5.8301300718307125,"{""n"": 102, ""m2"": 588.843137254902, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 1.0392156862745099, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 20}")');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(s::text, E''\n'' ORDER BY s.variant COLLATE "C", s.bucket_start) FROM exp_series(''bandit'', ''tapped'', ''1 day'', scope => ''lab'') AS s', '(loud,"2026-11-21 00:00:00+00","1 day",45,45,45,1,1)
(plain,"2026-11-21 00:00:00+00","1 day",12,12,12,1,1)
(quiet,"2026-11-21 00:00:00+00","1 day",19,19,19,1,1)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(jsonb_strip_nulls(to_jsonb(a) - ARRAY[''as_of'', ''warnings''])::text, E''\n'') FROM exp_analyze(''measured'') AS a WHERE a.role <> ''secondary''', '{"df": 29.607001111585117, "se": 0.14497862511739487, "n_c": 16, "n_t": 37, "av_p": 1, "diff": 0.09290540540540543, "lift": 0.29729729729729737, "role": "primary", "srm_p": 0.6535258866864425, "var_c": 0.22916666666666666, "var_t": 0.24774774774774777, "mean_c": 0.3125, "mean_t": 0.40540540540540543, "metric": "buyers", "n_star": 2000, "control": "control", "cred_hi": 0.29003380889405533, "cred_lo": -0.14844531912113015, "diff_hi": 0.3390760322528805, "diff_lo": -0.1532652214420697, "lift_hi": 2.822306152550952, "lift_lo": -0.3267043179910227, "mde_now": 0.3604857066677918, "p_value": 0.5265681839955092, "reasons": ["too_few_subjects", "too_few_nonzero"], "variant": "third", "av_log_e": -0.04803407130940007, "decision": "insufficient_data", "n_needed": 68875, "srm_seq_p": 1, "av_diff_hi": 0.9275472558190354, "av_diff_lo": -0.7417364450082244, "experiment": "measured", "p_adjusted": 0.5265681839955092, "power_at_mde": 0.10080700688398445, "chance_to_win": 0.721573407207075, "expected_loss_keep": 0.10102156806241719, "expected_loss_ship": 0.024098491139339293}
{"df": 26.837507388251478, "se": 0.18210222738686346, "n_c": 16, "n_t": 14, "av_p": 0.9585833454116622, "diff": 0.2589285714285714, "lift": 0.8285714285714285, "role": "primary", "srm_p": 0.6535258866864425, "var_c": 0.22916666666666666, "var_t": 0.26373626373626374, "mean_c": 0.3125, "mean_t": 0.5714285714285714, "metric": "buyers", "n_star": 2000, "control": "control", "cred_hi": 0.48881226705704084, "cred_lo": -0.04394391819170403, "diff_hi": 0.56916789474342, "diff_lo": -0.051310751886277206, "lift_hi": 4.484029780715714, "lift_lo": -0.11612740285239118, "mde_now": 0.4527926104429315, "p_value": 0.16657768031090536, "reasons": ["too_few_subjects", "too_few_nonzero"], "variant": "treatment", "av_log_e": 0.042298766273940525, "decision": "insufficient_data", "n_needed": 61507, "srm_seq_p": 1, "av_diff_hi": 1.5990938758091457, "av_diff_lo": -1.081236732952003, "experiment": "measured", "p_adjusted": 0.3331553606218107, "power_at_mde": 0.10051153260549439, "chance_to_win": 0.9170407156353897, "expected_loss_keep": 0.23553730527209443, "expected_loss_ship": 0.006370638605428392}
{"df": 26.714034544676057, "se": 0.083435586332325, "n_c": 16, "n_t": 37, "av_p": 1, "diff": 0.03917241379310343, "lift": 0.123963334788302, "role": "guardrail", "srm_p": 0.6535258866864425, "var_c": 0.08115017045333332, "var_t": 0.06991562229156446, "mean_c": 0.316, "mean_t": 0.35517241379310344, "metric": "latency", "n_star": 2000, "control": "control", "cred_hi": 0.598093833348134, "cred_lo": -0.35016716377153, "diff_hi": 0.1813413266927123, "diff_lo": -0.10299649910650543, "lift_hi": 0.8847486666677322, "lift_lo": -0.24797916675057033, "mde_now": 0.20746048788843824, "p_value": 0.6425270000039247, "reasons": ["too_few_subjects", "too_few_nonzero"], "variant": "third", "av_log_e": -0.06169499758506057, "decision": "insufficient_data", "srm_seq_p": 1, "av_diff_hi": 0.5195110299882055, "av_diff_lo": -0.4411662024019986, "experiment": "measured", "p_adjusted": 0.6425270000039247, "chance_to_win": 0.333578315752761, "expected_loss_keep": 0.06348686568597652, "expected_loss_ship": 0.18745020047427852}
{"df": 27.877825668694488, "se": 0.09443471714825827, "n_c": 16, "n_t": 14, "av_p": 0.8058110715181938, "diff": 0.2318260869565218, "lift": 0.7336268574573475, "role": "guardrail", "srm_p": 0.6535258866864425, "var_c": 0.08115017045333332, "var_t": 0.05384442209353497, "mean_c": 0.316, "mean_t": 0.5478260869565218, "metric": "latency", "n_star": 2000, "control": "control", "cred_hi": 1.4528045390461157, "cred_lo": 0.01444917586857919, "diff_hi": 0.3924959876528743, "diff_lo": 0.07115618626016931, "lift_hi": 1.8915628741457802, "lift_lo": 0.17334779501330333, "mde_now": 0.2348095501498754, "p_value": 0.020596865696292613, "reasons": ["too_few_subjects", "too_few_nonzero"], "variant": "treatment", "av_log_e": 0.21590596653497415, "decision": "insufficient_data", "srm_seq_p": 1, "av_diff_hi": 0.9268100707725191, "av_diff_lo": -0.46315789685947556, "experiment": "measured", "p_adjusted": 0.041193731392585226, "chance_to_win": 0.0466832345270622, "expected_loss_keep": 0.008436729988140315, "expected_loss_ship": 0.7420635874454877}');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(jsonb_strip_nulls(to_jsonb(a) - ARRAY[''as_of'', ''warnings''])::text, E''\n'')) FROM exp_analyze(''measured'', by => ''country'', correction => ''bh'') AS a WHERE a.role <> ''secondary''', 'dcf3241f2d2aa9d511b76074c50144df');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(jsonb_strip_nulls(to_jsonb(a) - ARRAY[''as_of'', ''warnings''])::text, E''\n'')) FROM exp_analyze(''measured'', population => ''assigned'', method => ''log'') AS a WHERE a.role <> ''secondary''', '3a4494db6b7178458536d9f34c9180b2');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(concat_ws('' '', a.metric, a.variant, a.n_c, a.n_t, a.mean_c, a.mean_t, a.diff, a.se, a.p_value), E''\n'') FROM exp_analyze(''measured'', cuped => true) AS a WHERE a.metric IN (''revenue'', ''views'', ''click rate'', ''value of an order'')', 'click rate third 16 37 0.12244897959183673 0.06164383561643836 -0.06080514397539837 0.041597781379092244 0.15781831992865147
click rate treatment 16 14 0.12244897959183673 0.07142857142857142 -0.05102040816326531 0.04978830113196892 0.31428999948447633
revenue third 16 37 1.9262167404697728 1.7886630311482064 -0.1375537093215664 0.9717573447027891 0.8885925054413321
revenue treatment 16 14 1.883828974503187 5.847052600567786 3.9632236260645994 2.931192772653622 0.19584731524602794
value of an order third 16 37 0.6173469387755102 0.45719178082191775 -0.16015515795359242 0.32915552343091015 0.631914997929862
value of an order treatment 16 14 0.6173469387755102 1.4598214285714286 0.8424744897959184 0.7674477608439387 0.28690335624662433
views third 16 37 2.25 2.7027027027027026 0.45270270270270263 0.23694079056914794 0.06914894234478305
views treatment 16 14 2.25 2.7857142857142856 0.5357142857142856 0.2424554963560099 0.03755769653070379');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(jsonb_strip_nulls(to_jsonb(a) - ARRAY[''as_of'', ''warnings''])::text, E''\n'')) FROM unnest(ARRAY[''e'', ''frozen'', ''ranges'', ''ho'']) AS k, exp_analyze(k) AS a', '98e14f53126360f9418b42559d7ed2a2');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(a::text, E''\n'') FROM unnest(ARRAY[''shipped'', ''goes on'', ''worse'', ''by hand'', ''bandit'', ''bandit off'']) AS k, exp_analyze(k, scope => ''lab'') AS a', '(shipped,joined,treatment,control,primary,"2026-11-21 20:58:20.213301+00",0.944318598129003,1,103,102,0.24271844660194175,0.7058823529411765,0.1856082238720731,0.20966802562609202,0.46316390633923477,0.06210950385953971,201.99166522088652,0.3605321574078744,0.5657956552705952,2.555695495402642e-12,2.555695495402642e-12,1.9082352941176473,1.2011644317398844,3.1453836117215896,1.2131942989419282e-09,20.530009039315793,0.2884165353612104,0.637911277317259,0.8549677268402159,4.819854687033027,400,0.9999999999916819,8.332803125853611e-14,0.4543040293041125,0.35116416061494277,0.5525739648256264,,0.15443371994638785,,,,,ship,{interval_better},{crossover},,)
(shipped,spent,treatment,control,secondary,"2026-11-21 20:58:20.213301+00",0.944318598129003,1,103,102,1.2572815533980584,1.0392156862745099,5.4797258709308965,5.8301300718307125,-0.21806586712354847,0.33220379288472524,202.6629461553625,-0.7670017595946176,0.33087002534752064,0.5122972884831549,0.5122972884831549,-0.17344234991293817,-0.5197437856390837,0.34014429871992624,1,-0.5580241599898297,-1.1527334433904195,0.7166017091433226,-0.7267298724674003,0.980210364874725,400,0.23788195893210057,0.20742604904891102,0.03398369913597286,-0.5734905510179968,0.2266058511921205,,0.8260163795787194,,,,,keep_running,{interval_open},{crossover},,)
(shipped,errors,treatment,control,guardrail,"2026-11-21 20:58:20.213301+00",0.944318598129003,1,103,102,0.10679611650485436,0.10784313725490197,0.09632590900437844,0.09716559891283247,0.001047020750047603,0.043448899997038264,202.95939852610135,-0.07074776674745376,0.07284180824754896,0.9807983134432646,0.9807983134432646,0.009803921568627557,-0.5191682953344429,1.121367027449354,1,-0.7224770488535502,-0.12119805568044693,0.12329209718054214,-0.8166258605391957,4.571853244347502,400,0.4904338846979084,0.16804463572650974,0.1582407141578822,-0.6626459500241565,0.6822537931614115,,0.10803459756007375,,,,,insufficient_data,{too_few_nonzero},{crossover},,)
("goes on",joined,treatment,control,primary,"2026-11-21 20:58:20.213301+00",0.944318598129003,1,103,102,0.24271844660194175,0.7058823529411765,0.1856082238720731,0.20966802562609202,0.46316390633923477,0.06210950385953971,201.99166522088652,0.34069776080138087,0.5856300518770886,2.555695495402642e-12,2.555695495402642e-12,1.9082352941176473,1.096758225200431,3.5047973742315537,0.0012491352576074802,6.685303760981769,0.14920338982038006,0.7771244228580895,0.3714545854323188,24.26157539331322,5000,0.9999999999916819,8.332803125853611e-14,0.4543040293041125,0.33040052555544086,0.5701116975050846,,0.17400506791721682,,,,,blocked_guardrail,{guardrail_worse},{crossover},,)
("goes on",spent,treatment,control,secondary,"2026-11-21 20:58:20.213301+00",0.944318598129003,1,103,102,1.2864077669902914,1.0392156862745099,5.493146773272415,5.8301300718307125,-0.24719208071578147,0.3323998496235078,202.68280531764822,-0.902597280322995,0.4082131188914321,0.45794410150922316,0.45794410150922316,-0.19215686274509802,-0.5867225301586534,0.43383842608307327,1,-0.07296604282941979,-1.9274571286317441,1.4330729672001812,-1.1401892710524821,8.293925864948578,5000,0.20749816499151905,0.21974616902137667,0.02758930627627867,-0.6541926878406923,0.26987896235049624,1,0.9312465052081932,9,,,,no_effect_of_interest,{interval_within_mde},{crossover},,)
("goes on",errors,treatment,control,guardrail,"2026-11-21 20:58:20.213301+00",0.944318598129003,1,103,102,0.11650485436893204,0.7745098039215687,0.10394060536836094,0.3149873810910503,0.6580049495526366,0.06400971543663496,160.79285268005506,0.5315968123772585,0.7844130867280146,2.2801769626835454e-19,2.2801769626835454e-19,5.647875816993464,3.1986566498874405,13.526349711286034,2.6775094404264706e-06,12.830623508794506,0.3344389560750684,0.9815709430302046,,,5000,0.0012923657271979962,5.648559324051167,0.0006835070577027291,1.9742130131699276,9.321538620817,,0.179328672582894,,,,,blocked_guardrail,{guardrail_worse},"{av_lift_ci_unbounded,crossover}",,)
(worse,joined,"better not",control,primary,"2026-11-21 20:58:20.213301+00",0.944318598129003,1,102,103,0.7058823529411765,0.24271844660194175,0.20966802562609202,0.1856082238720731,-0.46316390633923477,0.06210950385953971,201.99166522088652,-0.5856300518770886,-0.34069776080138087,2.555695495402642e-12,2.555695495402642e-12,-0.6561488673139159,-0.7780144328532459,-0.5230732909587565,5.3301551083736046e-11,23.655055684171995,-0.6516742638115182,-0.27465354886695137,-0.8412789531915751,-0.4438513495785321,200,8.318155221046972e-12,0.4543040293041125,8.332803125853611e-14,-0.5701116975050846,-0.3304005255554405,,0.17400506791721682,,,,,rollback,{interval_worse},{crossover},,)
("by hand",joined,treatment,control,primary,"2026-11-21 20:58:20.213301+00",0.8574624419592412,1,15,16,0.2,0.6875,0.17142857142857146,0.22916666666666666,0.4875,0.16047270202510486,28.824814746358314,0.1592098084715295,0.8157901915284704,0.005020761791008358,0.005020761791008358,2.4375,,,0.1171565140917117,2.14424451086477,-0.07567064409718088,1.050670644097181,,,200,0.9963728816252442,0.00018877916570436286,0.43156132818531123,0.12327463625175829,0.6961826306396391,,0.4495779499041808,,,,,insufficient_data,"{too_few_subjects,too_few_nonzero}","{small_counts,lift_ci_unbounded,av_lift_ci_unbounded}",,)
(bandit,tapped,plain,loud,primary,"2026-11-21 20:58:20.213301+00",0.6177922495033883,1,54,33,0.852623773003142,0.41309648206199934,1.2098410325075342,0.8034241761867907,-0.4395272909411426,0.21621898788526833,57.11926421078827,-0.8724787540095529,-0.00657582787273242,0.046731533009956555,0.08330538567775961,-0.5154996903183029,-0.8841944036592903,-0.01018415632755023,0.8302613337474332,0.1860147678128146,-1.9752291455896644,1.0961745637073794,,,5000,0.005317533378327131,0.5158408935019536,0.00034120318365058784,-0.9110268318776324,-0.1199725487589734,,0.6057559203347148,,,,,insufficient_data,{too_few_subjects},"{av_lift_ci_unbounded,allocation_changed}",,)
(bandit,tapped,quiet,loud,primary,"2026-11-21 20:58:20.213301+00",0.6177922495033883,1,54,42,0.9474491584852734,0.4921875,1.5600544343409637,0.8012891841103472,-0.45526165848527345,0.21901646248542433,64.14951781107575,-0.8927777008570489,-0.01774561611349801,0.041652692838879804,0.08330538567775961,-0.48051302215848635,-0.782033648759057,-0.025893764138986065,0.8067411037372038,0.2147524753966384,-1.9469034845513415,1.0363801675807949,,,5000,0.002742452281555427,0.480655210306438,0.00014218814795161208,-0.8196415128719701,-0.14138453144500268,,0.6135932838225584,,,,,insufficient_data,{too_few_subjects},"{av_lift_ci_unbounded,allocation_changed}",,)
("bandit off",tapped,plain,loud,primary,"2026-11-21 20:58:20.213301+00",0.5292133415000502,1,32,29,1.1875,0.27586206896551724,1.7701612903225807,0.34975369458128075,-0.9116379310344828,0.25957275001340446,43.691601244912675,-1.4348767488221195,-0.38839911324684606,0.0010464601625358968,0.0020929203250717936,-0.7676950998185118,-0.9549783260954644,-0.492312212248078,0.6076186659920858,0.49820778787642767,-3.0665639278583905,1.2432880657894252,,,5000,5.341282612208412e-14,0.7676950998185125,7.176147685260049e-16,-0.9701465457931693,-0.5652436538438543,,0.7272151794624868,,,,,insufficient_data,"{too_few_subjects,too_few_nonzero}","{av_lift_ci_unbounded,allocation_changed}",,)
("bandit off",tapped,quiet,loud,primary,"2026-11-21 20:58:20.213301+00",0.5292133415000502,1,32,38,1.1875,0.39473684210526316,1.7701612903225807,0.515647226173542,-0.7927631578947368,0.2624637197199887,45.76690744976003,-1.3211478441938778,-0.2643784715955959,0.004120018308543185,0.004120018308543185,-0.667590027700831,-0.8716021769948425,-0.33790022442123774,0.6680014649280617,0.4034649124418156,-2.8421771114176604,1.256650795628187,,,5000,7.986149783450425e-09,0.6675900278586824,1.5785141124342294e-10,-0.8991426287899282,-0.4360374266117337,,0.7353144774584657,,,,,insufficient_data,"{too_few_subjects,too_few_nonzero}","{av_lift_ci_unbounded,allocation_changed}",,)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(jsonb_strip_nulls(to_jsonb(a) - ARRAY[''as_of'', ''warnings''])::text, E''\n'') FROM exp_analyze(''shipped'', ''joined'', as_of => (SELECT max(decided_at) FROM exp.decision), scope => ''lab'') AS a', '{"df": 201.99166522088652, "se": 0.06210950385953971, "n_c": 103, "n_t": 102, "av_p": 0.0000000012131942989419282, "diff": 0.46316390633923477, "lift": 1.9082352941176473, "role": "primary", "srm_p": 0.944318598129003, "var_c": 0.1856082238720731, "var_t": 0.20966802562609202, "mean_c": 0.24271844660194175, "mean_t": 0.7058823529411765, "metric": "joined", "n_star": 400, "control": "control", "cred_hi": 0.5525739648256264, "cred_lo": 0.35116416061494277, "diff_hi": 0.5657956552705952, "diff_lo": 0.3605321574078744, "lift_hi": 3.1453836117215896, "lift_lo": 1.2011644317398844, "mde_now": 0.15443371994638785, "p_value": 0.000000000002555695495402642, "reasons": ["interval_better"], "variant": "treatment", "av_log_e": 20.530009039315793, "decision": "ship", "srm_seq_p": 1, "av_diff_hi": 0.637911277317259, "av_diff_lo": 0.2884165353612104, "av_lift_hi": 4.819854687033027, "av_lift_lo": 0.8549677268402159, "experiment": "shipped", "p_adjusted": 0.000000000002555695495402642, "chance_to_win": 0.9999999999916819, "expected_loss_keep": 0.4543040293041125, "expected_loss_ship": 0.00000000000008332803125853611}');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(concat_ws('' '', k || '':'', w.winner, w.decided_at, w.reason, w.mode, md5(w.evidence::text)), E''\n'') FROM unnest(ARRAY[''shipped'', ''goes on'', ''worse'', ''by hand'', ''overridden'', ''bandit'']) AS k, exp_winner(k, ''lab'') AS w', 'shipped: treatment 2026-11-21 20:58:20.082873+00 joined: treatment is better. anytime dcdf93124033aafe2ba8d7d839da0e39
goes on: 2026-11-21 20:58:20.106098+00 errors of treatment is worse than its margin. anytime 4c5e4160d4475ec6a19691e12e3acb82
worse: automatic
by hand: control 2026-11-21 20:58:20.110058+00 people know better manual
overridden: treatment 2026-11-21 20:58:20.077785+00 The policy names treatment as the winner, whatever the data say. manual bbfd08a83f1dac4d2882b162716b3451
bandit: manual');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(k || '': '' || w::text, E''\n'') FROM unnest(ARRAY[''measured'', ''rules'', ''e'', ''over'']) AS k, exp_winner(k) AS w', 'measured: (,,,automatic,)
rules: (,,,manual,)
e: (,,,manual,)
over: (,,,manual,)');
INSERT INTO public.answer_4 VALUES ('SELECT exp_winner(''won'', ''shop'')::text || exp_winner(''e'', ''shop'')', '(treatment,"2026-11-21 20:58:19.654155+00","it won",manual,)(,,,manual,)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(k || '' '' || b::text, E''\n'') FROM unnest(ARRAY[''bandit'', ''bandit off'', ''shipped'']) AS k, exp_bandit(k, ''lab'') AS b', 'bandit (loud,0.4748,1,0.972631909012002,1.0096588720377795,50,"2026-11-21 20:58:20.206143+00","2026-11-21 20:58:20.205865+00")
bandit (plain,0.209,1,0.010233578381102374,0.44003055767761645,28,"2026-11-21 20:58:20.206143+00","2026-11-21 20:58:20.205865+00")
bandit (quiet,0.3162,1,0.017134512606895573,0.5133053221288515,41,"2026-11-21 20:58:20.206143+00","2026-11-21 20:58:20.205865+00")');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(k || '': '' || r::text, E''\n'') FROM unnest(ARRAY[''shipped'', ''bandit'', ''bandit off'']) AS k, exp_srm(k, ''lab'') AS r', 'shipped: (assigned,"{control,treatment}","{103,102}","{102.5,102.5}",0.004878048780487805,1,0.944318598129003,-0.01009785344675418,1,f)
shipped: (exposed,"{control,treatment}","{103,102}","{102.5,102.5}",0.004878048780487805,1,0.944318598129003,-0.01009785344675418,1,f)
bandit: (assigned,"{loud,plain,quiet}","{54,33,42}","{54.14566666666666,37.17166666666667,37.68266666666666}",0.9632060877859497,2,0.6177922495033883,-0.006681684764769713,1,f)
bandit: (exposed,"{loud,plain,quiet}","{54,33,42}","{54.14566666666666,37.17166666666667,37.68266666666666}",0.9632060877859497,2,0.6177922495033883,-0.006681684764769713,1,f)
bandit off: (assigned,"{loud,plain,quiet}","{32,29,38}","{33,33,33}",1.2727272727272727,2,0.5292133415000502,-0.003613682292002096,1,f)
bandit off: (exposed,"{loud,plain,quiet}","{32,29,38}","{33,33,33}",1.2727272727272727,2,0.5292133415000502,-0.003613682292002096,1,f)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_srm(''measured'') AS r', '(assigned,"{control,third,treatment}","{18,44,20}","{20.5,41,20.5}",0.5365853658536586,2,0.7646839384138009,-0.005686895550830684,1,f) (exposed,"{control,third,treatment}","{16,37,14}","{16.75,33.5,16.75}",0.8507462686567164,2,0.6535258866864425,-0.0034986982172728887,1,f)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(p::text, E''\n'') FROM exp_plan(''shipped'', effect => 0.1, traffic => 50, days => 7, scope => ''lab'') AS p', '(joined,control,treatment,0.24271844660194175,,50,0.1,0.41200000000000003,324,324,648,12.96,2,1,25,25,0.3836004683687188,1.5804339296791214,{})
(joined,control,treatment,0.24271844660194175,,50,0.1,0.41200000000000003,324,324,648,12.96,2,2,50,50,0.2683448859515538,1.1055809301204016,{})
(joined,control,treatment,0.24271844660194175,,50,0.1,0.41200000000000003,324,324,648,12.96,2,3,75,75,0.21664992296376745,0.8925976826107219,{})
(joined,control,treatment,0.24271844660194175,,50,0.1,0.41200000000000003,324,324,648,12.96,2,4,100,100,0.186003232540577,0.7663333180671772,{})
(joined,control,treatment,0.24271844660194175,,50,0.1,0.41200000000000003,324,324,648,12.96,2,5,125,125,0.16524394291840472,0.6808050448238274,{})
(joined,control,treatment,0.24271844660194175,,50,0.1,0.41200000000000003,324,324,648,12.96,2,6,150,150,0.15002845175020355,0.6181172212108386,{})
(joined,control,treatment,0.24271844660194175,,50,0.1,0.41200000000000003,324,324,648,12.96,2,7,175,175,0.13827810003555788,0.5697057721464984,{})');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(p::text, E''\n'') FROM exp_plan(''measured'', ''click rate'', traffic => 9, days => 3) AS p', '("click rate",control,treatment,0.12244897959183673,0.15001895146627794,9,,,,,,,,1,2,2,0.4202908768647312,3.432375494395305,{})
("click rate",control,treatment,0.12244897959183673,0.15001895146627794,9,,,,,,,,2,4,4,0.2971905291018917,2.4270559876654487,{})
("click rate",control,treatment,0.12244897959183673,0.15001895146627794,9,,,,,,,,3,6,6,0.24265505089579636,1.9816829156490037,{})');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(p::text, E''\n'') FROM exp_plan(baseline => 0.05, effect => 0.02, traffic => 2000, power => 0.9) AS p', '(,,,0.05,,2000,0.02,0.39999999999999997,2962,2962,5924,2.962,1,1,1000,1000,0.03652114491030997,0.7304228982061994,{})
(,,,0.05,,2000,0.02,0.39999999999999997,2962,2962,5924,2.962,1,2,2000,2000,0.024779366508737126,0.4955873301747425,{})
(,,,0.05,,2000,0.02,0.39999999999999997,2962,2962,5924,2.962,1,3,3000,3000,0.019858767570039123,0.3971753514007824,{})
(,,,0.05,,2000,0.02,0.39999999999999997,2962,2962,5924,2.962,1,4,4000,4000,0.01700670279238984,0.34013405584779677,{})
(,,,0.05,,2000,0.02,0.39999999999999997,2962,2962,5924,2.962,1,5,5000,5000,0.015094916723847825,0.30189833447695646,{})
(,,,0.05,,2000,0.02,0.39999999999999997,2962,2962,5924,2.962,1,6,6000,6000,0.01370158390314206,0.2740316780628412,{})
(,,,0.05,,2000,0.02,0.39999999999999997,2962,2962,5924,2.962,1,7,7000,7000,0.012629136608668268,0.25258273217336535,{})');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(s::text, E''\n'') FROM exp_simulate_aa(''joined'', 50, ''shipped'', scope => ''lab'') AS s', '(shipped,joined,205,50,50,3,0.06,0.020614970348973947,0.16217091688838176,0,0,0.05,1,{})');
INSERT INTO public.answer_4 VALUES ('SELECT exp_compare(exp_moments(o.y, o.x ORDER BY o.experiment_id, o.metric_id, o.subject) FILTER (WHERE o.variant = 1), exp_moments(o.y, o.x ORDER BY o.experiment_id, o.metric_id, o.subject) FILTER (WHERE o.variant = 2), ''ratio'')::text FROM exp.outcome AS o', '(697,116,5.782236842105262,5.146774193548388,433.92820795445795,216.61104235674975,-0.6354626485568744,1.5779423785955744,200.77670435317532,-3.7469279954801125,2.4760026983663637,0.6875856208748087,,-0.10989910408538506,-0.5888541810000513,0.5080031387354125,1,-0.36868128396244015,-6.12558197121681,4.854656674103061,-0.9327724976005124,1.2310251639100531,5000,0.33958357175381326,0.16989366617188484,0.059994562086499795,-0.630688117375462,0.4108899092046919,,4.420740042907379,,,,,keep_running,{interval_open},{})');
INSERT INTO public.answer_4 VALUES ('SELECT exp_merge_moments(m ORDER BY t.experiment_id, t.metric_id)::text FROM (SELECT exp_moments(y ORDER BY variant, subject) AS m, experiment_id, metric_id FROM exp.outcome GROUP BY experiment_id, metric_id) AS t', '{"n": 1177, "m2": 11435.107480883602, "cxy": null, "max": 40.0, "min": 0.0, "m2_x": null, "mean": 2.0907816482582837, "mean_x": null, "nonzero": 1001}');
INSERT INTO public.answer_4 VALUES ('SELECT md5(string_agg(concat_ws('' '', exp_peek(''bandit'', ''s'' || i, scope => ''lab''), exp_peek(''bandit off'', ''s'' || i, scope => ''lab''), exp_peek(''shipped'', ''s'' || i, scope => ''lab''), exp_peek(''by hand'', ''s'' || i, scope => ''lab''), exp_peek(''overridden'', ''s'' || i, scope => ''lab'')), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', '6cc95e572b108d287fecaccc84eddc67');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(s || '' '' || d::text, E''\n'' ORDER BY s COLLATE "C", d::text COLLATE "C") FROM unnest(ARRAY[''w1'', ''w2'', ''b1'', ''fresh'']) AS s, exp_decide(s, scope => ''lab'') AS d', 'b1 ("bandit off",,,holdout)
b1 ("by hand",,,holdout)
b1 (bandit,,,holdout)
b1 (overridden,,,holdout)
b1 (rules,,,audience)
b1 (shipped,,,holdout)
b1 (worse,,,holdout)
fresh ("bandit off",loud,,new)
fresh ("by hand",control,,winner)
fresh (bandit,loud,,new)
fresh (overridden,treatment,,winner)
fresh (rules,,,audience)
fresh (shipped,treatment,,winner)
fresh (worse,control,,new)
w1 ("bandit off",quiet,,stored)
w1 ("by hand",control,,winner)
w1 (bandit,quiet,,stored)
w1 (overridden,treatment,,winner)
w1 (rules,,,audience)
w1 (shipped,treatment,,winner)
w1 (worse,"better not",,stored)
w2 ("bandit off",quiet,,stored)
w2 ("by hand",control,,winner)
w2 (bandit,quiet,,stored)
w2 (overridden,treatment,,winner)
w2 (rules,,,audience)
w2 (shipped,treatment,,winner)
w2 (worse,control,,stored)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(x::text, E''\n'') FROM unnest(ARRAY[''b1'', ''fresh'']) AS s, exp_explain(''bandit'', s, scope => ''lab'') AS x', '(experiment,t,"bandit in scope lab")
(override,f,none)
(status,t,running)
(stored,f,"not enrolled yet")
(audience,t,everyone)
(targeting,t,everyone)
(holdout,f,"place 0.11221873273954153 of the holdout''s line, 0.2 of it is held out")
(answer,f,"no variant, reason holdout")
(experiment,t,"bandit in scope lab")
(override,f,none)
(status,t,running)
(stored,f,"not enrolled yet")
(audience,t,everyone)
(targeting,t,everyone)
(holdout,t,"place 0.5014547793622298 of the holdout''s line, 0.2 of it is held out")
(allocation,t,"place 0.2924736957314623 of the line belongs to a variant")
(answer,t,"loud, reason new")');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(k || '' '' || exp_assign(k, ''w1'', scope => ''lab'') || exp_assign(k, ''fresh'', scope => ''lab''), E''\n'') FROM unnest(ARRAY[''shipped'', ''goes on'', ''by hand'', ''overridden'']) AS k', 'shipped (treatment,f,winner,)(treatment,f,winner,)
goes on (,f,stopped,)(,f,stopped,)
by hand (control,f,winner,)(control,f,winner,)
overridden (treatment,f,winner,)(treatment,f,winner,)');
INSERT INTO public.answer_4 VALUES ('SELECT string_agg(concat_ws('' '', d.id, d.experiment_id, d.decided_at, d.mode, d.decision, d.winner, d.action, d.reason), E''\n'' ORDER BY d.id) FROM exp.decision AS d', '1 28 2026-11-21 20:58:20.077785+00 manual override treatment serve The policy names treatment as the winner, whatever the data say.
2 24 2026-11-21 20:58:20.082873+00 anytime ship treatment serve joined: treatment is better.
3 25 2026-11-21 20:58:20.082873+00 automatic ship treatment nothing joined: treatment is better.
4 26 2026-11-21 20:58:20.082873+00 automatic rollback control nothing joined: Every treatment is worse.
5 25 2026-11-21 20:58:20.097241+00 anytime no_effect_of_interest nothing spent: No treatment differs by as much as is of interest.
6 25 2026-11-21 20:58:20.106098+00 anytime guardrail_breach stop errors of treatment is worse than its margin.');
ALTER TABLE ONLY public.answer_4
    ADD CONSTRAINT answer_4_pkey PRIMARY KEY (question);
