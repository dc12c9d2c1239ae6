-- Schema exp as 0.3.0 made and filled it, dumped by pg_dump, and what 0.3.0 answered on it (public.answer_3). Store
-- version 3 is released: this is never edited. Before this 0.3.0 ran, after CREATE ROLE old_app, old_reader, old_admin,
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
s1	7	2026-11-21 18:42:15.904453+00
s2	14	2026-11-21 18:42:15.904557+00
s3	21	2026-11-21 18:42:15.904559+00
s4	28	2026-11-21 18:42:15.90456+00
s5	4	2026-11-21 18:42:15.904561+00
s6	11	2026-11-21 18:42:15.904561+00
s7	18	2026-11-21 18:42:15.904562+00
s8	25	2026-11-21 18:42:15.904562+00
s9	1	2026-11-21 18:42:15.904563+00
s10	8	2026-11-21 18:42:15.904564+00
s11	15	2026-11-21 18:42:15.904564+00
s12	22	2026-11-21 18:42:15.904565+00
s13	29	2026-11-21 18:42:15.904565+00
s14	5	2026-11-21 18:42:15.904565+00
s15	12	2026-11-21 18:42:15.904566+00
s16	19	2026-11-21 18:42:15.904566+00
s17	26	2026-11-21 18:42:15.904567+00
s18	2	2026-11-21 18:42:15.904567+00
s19	9	2026-11-21 18:42:15.904568+00
s20	16	2026-11-21 18:42:15.904568+00
s21	23	2026-11-21 18:42:15.904569+00
s22	30	2026-11-21 18:42:15.904569+00
s23	6	2026-11-21 18:42:15.904569+00
s24	13	2026-11-21 18:42:15.90457+00
s25	20	2026-11-21 18:42:15.90457+00
s26	27	2026-11-21 18:42:15.904571+00
s27	3	2026-11-21 18:42:15.904571+00
s28	10	2026-11-21 18:42:15.904572+00
s29	17	2026-11-21 18:42:15.904572+00
s30	24	2026-11-21 18:42:15.904572+00
s31	0	2026-11-21 18:42:15.904573+00
s32	7	2026-11-21 18:42:15.904573+00
s33	14	2026-11-21 18:42:15.904574+00
s34	21	2026-11-21 18:42:15.904574+00
s35	28	2026-11-21 18:42:15.904575+00
s36	4	2026-11-21 18:42:15.904575+00
s37	11	2026-11-21 18:42:15.904576+00
s38	18	2026-11-21 18:42:15.904576+00
s39	25	2026-11-21 18:42:15.904577+00
s40	1	2026-11-21 18:42:15.904578+00
s41	8	2026-11-21 18:42:15.904578+00
s42	15	2026-11-21 18:42:15.904579+00
s43	22	2026-11-21 18:42:15.904579+00
s44	29	2026-11-21 18:42:15.90458+00
s45	5	2026-11-21 18:42:15.90458+00
s46	12	2026-11-21 18:42:15.904581+00
s47	19	2026-11-21 18:42:15.904581+00
s48	26	2026-11-21 18:42:15.904582+00
s49	2	2026-11-21 18:42:15.904582+00
s50	9	2026-11-21 18:42:15.904583+00
s51	16	2026-11-21 18:42:15.904583+00
s52	23	2026-11-21 18:42:15.904583+00
s53	30	2026-11-21 18:42:15.904584+00
s54	6	2026-11-21 18:42:15.904584+00
s55	13	2026-11-21 18:42:15.904585+00
s56	20	2026-11-21 18:42:15.904585+00
s57	27	2026-11-21 18:42:15.904586+00
s58	3	2026-11-21 18:42:15.904586+00
s59	10	2026-11-21 18:42:15.904586+00
s60	17	2026-11-21 18:42:15.904587+00
s61	24	2026-11-21 18:42:15.904587+00
s62	0	2026-11-21 18:42:15.904588+00
s63	7	2026-11-21 18:42:15.904588+00
s64	14	2026-11-21 18:42:15.904589+00
s65	21	2026-11-21 18:42:15.904589+00
s66	28	2026-11-21 18:42:15.90459+00
s67	4	2026-11-21 18:42:15.90459+00
s68	11	2026-11-21 18:42:15.90459+00
s69	18	2026-11-21 18:42:15.904591+00
s70	25	2026-11-21 18:42:15.904591+00
s71	1	2026-11-21 18:42:15.904592+00
s72	8	2026-11-21 18:42:15.904592+00
s73	15	2026-11-21 18:42:15.904593+00
s74	22	2026-11-21 18:42:15.904593+00
s75	29	2026-11-21 18:42:15.904593+00
s76	5	2026-11-21 18:42:15.904594+00
s77	12	2026-11-21 18:42:15.904594+00
s78	19	2026-11-21 18:42:15.904595+00
s79	26	2026-11-21 18:42:15.904595+00
s80	2	2026-11-21 18:42:15.904596+00
s81	9	2026-11-21 18:42:15.904596+00
s82	16	2026-11-21 18:42:15.904597+00
s83	23	2026-11-21 18:42:15.904597+00
s84	30	2026-11-21 18:42:15.904598+00
s85	6	2026-11-21 18:42:15.904598+00
s86	13	2026-11-21 18:42:15.904598+00
s87	20	2026-11-21 18:42:15.904599+00
s88	27	2026-11-21 18:42:15.9046+00
s89	3	2026-11-21 18:42:15.9046+00
s0	10	2026-11-21 18:42:15.904601+00
s1	17	2026-11-21 18:42:15.904602+00
s2	24	2026-11-21 18:42:15.904602+00
s3	0	2026-11-21 18:42:15.904603+00
s4	7	2026-11-21 18:42:15.904603+00
s5	14	2026-11-21 18:42:15.904604+00
s6	21	2026-11-21 18:42:15.904604+00
s7	28	2026-11-21 18:42:15.904605+00
s8	4	2026-11-21 18:42:15.904605+00
s9	11	2026-11-21 18:42:15.904606+00
s10	18	2026-11-21 18:42:15.904606+00
s11	25	2026-11-21 18:42:15.904607+00
s12	1	2026-11-21 18:42:15.904607+00
s13	8	2026-11-21 18:42:15.904608+00
s14	15	2026-11-21 18:42:15.904608+00
s15	22	2026-11-21 18:42:15.904608+00
s16	29	2026-11-21 18:42:15.904609+00
s17	5	2026-11-21 18:42:15.904609+00
s18	12	2026-11-21 18:42:15.90461+00
s19	19	2026-11-21 18:42:15.90461+00
s20	26	2026-11-21 18:42:15.904611+00
s21	2	2026-11-21 18:42:15.904611+00
s22	9	2026-11-21 18:42:15.904611+00
s23	16	2026-11-21 18:42:15.904612+00
s24	23	2026-11-21 18:42:15.904612+00
s25	30	2026-11-21 18:42:15.904613+00
s26	6	2026-11-21 18:42:15.904613+00
s27	13	2026-11-21 18:42:15.904614+00
s28	20	2026-11-21 18:42:15.904614+00
s29	27	2026-11-21 18:42:15.904614+00
s30	3	2026-11-21 18:42:15.904615+00
s31	10	2026-11-21 18:42:15.904615+00
s32	17	2026-11-21 18:42:15.904616+00
s33	24	2026-11-21 18:42:15.904616+00
s34	0	2026-11-21 18:42:15.904617+00
s35	7	2026-11-21 18:42:15.904617+00
s36	14	2026-11-21 18:42:15.904617+00
s37	21	2026-11-21 18:42:15.904618+00
s38	28	2026-11-21 18:42:15.904618+00
s39	4	2026-11-21 18:42:15.904619+00
s40	11	2026-11-21 18:42:15.904623+00
s41	18	2026-11-21 18:42:15.904624+00
s42	25	2026-11-21 18:42:15.904625+00
s43	1	2026-11-21 18:42:15.904625+00
s44	8	2026-11-21 18:42:15.904626+00
s45	15	2026-11-21 18:42:15.904626+00
s46	22	2026-11-21 18:42:15.904627+00
s47	29	2026-11-21 18:42:15.904627+00
s48	5	2026-11-21 18:42:15.904627+00
s49	12	2026-11-21 18:42:15.904628+00
s50	19	2026-11-21 18:42:15.904629+00
s51	26	2026-11-21 18:42:15.90463+00
s52	2	2026-11-21 18:42:15.90463+00
s53	9	2026-11-21 18:42:15.904631+00
s54	16	2026-11-21 18:42:15.904631+00
s55	23	2026-11-21 18:42:15.904632+00
s56	30	2026-11-21 18:42:15.904633+00
s57	6	2026-11-21 18:42:15.904633+00
s58	13	2026-11-21 18:42:15.904633+00
s59	20	2026-11-21 18:42:15.904634+00
s60	27	2026-11-21 18:42:15.904634+00
s61	3	2026-11-21 18:42:15.904635+00
s62	10	2026-11-21 18:42:15.904635+00
s63	17	2026-11-21 18:42:15.904636+00
s64	24	2026-11-21 18:42:15.904636+00
s65	0	2026-11-21 18:42:15.904636+00
s66	7	2026-11-21 18:42:15.904637+00
s67	14	2026-11-21 18:42:15.904637+00
s68	21	2026-11-21 18:42:15.904638+00
s69	28	2026-11-21 18:42:15.905379+00
s70	4	2026-11-21 18:42:15.90538+00
s71	11	2026-11-21 18:42:15.90538+00
s72	18	2026-11-21 18:42:15.905381+00
s73	25	2026-11-21 18:42:15.905381+00
s74	1	2026-11-21 18:42:15.905382+00
s75	8	2026-11-21 18:42:15.905382+00
s76	15	2026-11-21 18:42:15.905383+00
s77	22	2026-11-21 18:42:15.905383+00
s78	29	2026-11-21 18:42:15.905383+00
s79	5	2026-11-21 18:42:15.905384+00
s80	12	2026-11-21 18:42:15.905384+00
s81	19	2026-11-21 18:42:15.905385+00
s82	26	2026-11-21 18:42:15.905385+00
s83	2	2026-11-21 18:42:15.905389+00
s84	9	2026-11-21 18:42:15.90539+00
s85	16	2026-11-21 18:42:15.90539+00
s86	23	2026-11-21 18:42:15.905391+00
s87	30	2026-11-21 18:42:15.905391+00
s88	6	2026-11-21 18:42:15.905392+00
s89	13	2026-11-21 18:42:15.905392+00
s0	20	2026-11-21 18:42:15.905393+00
s1	27	2026-11-21 18:42:15.905393+00
s2	3	2026-11-21 18:42:15.905393+00
s3	10	2026-11-21 18:42:15.905394+00
s4	17	2026-11-21 18:42:15.905394+00
s5	24	2026-11-21 18:42:15.905395+00
s6	0	2026-11-21 18:42:15.905395+00
s7	7	2026-11-21 18:42:15.905396+00
s8	14	2026-11-21 18:42:15.905396+00
s9	21	2026-11-21 18:42:15.905397+00
s10	28	2026-11-21 18:42:15.905397+00
s11	4	2026-11-21 18:42:15.905398+00
s12	11	2026-11-21 18:42:15.905399+00
s13	18	2026-11-21 18:42:15.905399+00
s14	25	2026-11-21 18:42:15.9054+00
s15	1	2026-11-21 18:42:15.905401+00
s16	8	2026-11-21 18:42:15.905401+00
s17	15	2026-11-21 18:42:15.905402+00
s18	22	2026-11-21 18:42:15.905403+00
s19	29	2026-11-21 18:42:15.905403+00
s20	5	2026-11-21 18:42:15.905403+00
s21	12	2026-11-21 18:42:15.905404+00
s22	19	2026-11-21 18:42:15.905404+00
s23	26	2026-11-21 18:42:15.905405+00
s24	2	2026-11-21 18:42:15.905405+00
s25	9	2026-11-21 18:42:15.905406+00
s26	16	2026-11-21 18:42:15.905406+00
s27	23	2026-11-21 18:42:15.905407+00
s28	30	2026-11-21 18:42:15.905407+00
s29	6	2026-11-21 18:42:15.905407+00
s30	13	2026-11-21 18:42:15.905408+00
s31	20	2026-11-21 18:42:15.905408+00
s32	27	2026-11-21 18:42:15.905409+00
s33	3	2026-11-21 18:42:15.905409+00
s34	10	2026-11-21 18:42:15.90541+00
s35	17	2026-11-21 18:42:15.90541+00
s36	24	2026-11-21 18:42:15.90541+00
s37	0	2026-11-21 18:42:15.905411+00
s38	7	2026-11-21 18:42:15.905411+00
s39	14	2026-11-21 18:42:15.905412+00
s40	21	2026-11-21 18:42:15.905412+00
s41	28	2026-11-21 18:42:15.905413+00
s42	4	2026-11-21 18:42:15.905413+00
s43	11	2026-11-21 18:42:15.905414+00
s44	18	2026-11-21 18:42:15.905414+00
s45	25	2026-11-21 18:42:15.905414+00
s46	1	2026-11-21 18:42:15.905415+00
s47	8	2026-11-21 18:42:15.905415+00
s48	15	2026-11-21 18:42:15.905416+00
s49	22	2026-11-21 18:42:15.905416+00
s50	29	2026-11-21 18:42:15.905417+00
s51	5	2026-11-21 18:42:15.905417+00
s52	12	2026-11-21 18:42:15.905417+00
s53	19	2026-11-21 18:42:15.905418+00
s54	26	2026-11-21 18:42:15.905418+00
s55	2	2026-11-21 18:42:15.905419+00
s56	9	2026-11-21 18:42:15.905419+00
s57	16	2026-11-21 18:42:15.90542+00
s58	23	2026-11-21 18:42:15.90542+00
s59	30	2026-11-21 18:42:15.90542+00
s60	6	2026-11-21 18:42:15.905421+00
s61	13	2026-11-21 18:42:15.905421+00
s62	20	2026-11-21 18:42:15.905422+00
s63	27	2026-11-21 18:42:15.905423+00
s64	3	2026-11-21 18:42:15.905423+00
s65	10	2026-11-21 18:42:15.905424+00
s66	17	2026-11-21 18:42:15.905425+00
s67	24	2026-11-21 18:42:15.905425+00
s68	0	2026-11-21 18:42:15.905426+00
s69	7	2026-11-21 18:42:15.905426+00
s70	14	2026-11-21 18:42:15.905427+00
s71	21	2026-11-21 18:42:15.905427+00
s72	28	2026-11-21 18:42:15.905428+00
s73	4	2026-11-21 18:42:15.905428+00
s74	11	2026-11-21 18:42:15.905429+00
s75	18	2026-11-21 18:42:15.905429+00
s76	25	2026-11-21 18:42:15.905429+00
s77	1	2026-11-21 18:42:15.90543+00
s78	8	2026-11-21 18:42:15.90543+00
s79	15	2026-11-21 18:42:15.905431+00
s80	22	2026-11-21 18:42:15.905431+00
s81	29	2026-11-21 18:42:15.905432+00
s82	5	2026-11-21 18:42:15.905432+00
s83	12	2026-11-21 18:42:15.905432+00
s84	19	2026-11-21 18:42:15.905433+00
s85	26	2026-11-21 18:42:15.905433+00
s86	2	2026-11-21 18:42:15.905434+00
s87	9	2026-11-21 18:42:15.905434+00
s88	16	2026-11-21 18:42:15.905435+00
s89	23	2026-11-21 18:42:15.905435+00
s0	30	2026-11-21 18:42:15.905435+00
s1	6	2026-11-21 18:42:15.905436+00
s2	13	2026-11-21 18:42:15.905436+00
s3	20	2026-11-21 18:42:15.905437+00
s4	27	2026-11-21 18:42:15.905437+00
s5	3	2026-11-21 18:42:15.905438+00
s6	10	2026-11-21 18:42:15.905438+00
s7	17	2026-11-21 18:42:15.905439+00
s8	24	2026-11-21 18:42:15.905439+00
s9	0	2026-11-21 18:42:15.905439+00
s10	7	2026-11-21 18:42:15.90544+00
s11	14	2026-11-21 18:42:15.90544+00
s12	21	2026-11-21 18:42:15.905441+00
s13	28	2026-11-21 18:42:15.905441+00
s14	4	2026-11-21 18:42:15.905442+00
s15	11	2026-11-21 18:42:15.905442+00
s16	18	2026-11-21 18:42:15.905443+00
s17	25	2026-11-21 18:42:15.905443+00
s18	1	2026-11-21 18:42:15.905444+00
s19	8	2026-11-21 18:42:15.905444+00
s20	15	2026-11-21 18:42:15.905444+00
s21	22	2026-11-21 18:42:15.905445+00
s22	29	2026-11-21 18:42:15.905446+00
s23	5	2026-11-21 18:42:15.905446+00
s24	12	2026-11-21 18:42:15.905447+00
s25	19	2026-11-21 18:42:15.905447+00
s26	26	2026-11-21 18:42:15.905448+00
s27	2	2026-11-21 18:42:15.905448+00
s28	9	2026-11-21 18:42:15.905449+00
s29	16	2026-11-21 18:42:15.90545+00
s30	23	2026-11-21 18:42:15.90545+00
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
1	7710681008691131186	1378:1378:	1378	0	614	2026-11-21 17:42:16.208902+00
\.
COPY exp.alias (scope_id, subject, known_as, created_at) FROM stdin;
1	anonymous	s7	2026-11-21 17:42:15.687693+00
1	s8	s9	2026-11-21 17:42:15.703795+00
2	x	tab\tand \\ and 'quote'	2026-11-21 17:42:15.711742+00
1	s13	s14	2026-11-21 17:42:16.147821+00
1	s15	s16	2026-11-21 17:42:16.159744+00
\.
COPY exp.allocation (experiment_id, first, last, variant) FROM stdin;
19	0	4499	0
19	5000	8999	1
19	9000	9999	2
\.
COPY exp.assignment (experiment_id, exposures, assigned_at, exposed_at, variant, subject, context) FROM stdin;
1	0	2026-11-21 17:42:15.539718+00	\N	0	s100	{"i": 100}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s101	{"i": 101}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s102	{"i": 102}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s103	{"i": 103}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s104	{"i": 104}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s105	{"i": 105}
1	0	2026-11-21 17:42:15.539718+00	\N	2	s106	{"i": 106}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s107	{"i": 107}
1	0	2026-11-21 17:42:15.539718+00	\N	2	s108	{"i": 108}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s109	{"i": 109}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s110	{"i": 110}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s111	{"i": 111}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s112	{"i": 112}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s113	{"i": 113}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s114	{"i": 114}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s115	{"i": 115}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s116	{"i": 116}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s117	{"i": 117}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s118	{"i": 118}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s119	{"i": 119}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s120	{"i": 120}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s121	{"i": 121}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s122	{"i": 122}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s123	{"i": 123}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s124	{"i": 124}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s125	{"i": 125}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s126	{"i": 126}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s127	{"i": 127}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s128	{"i": 128}
1	0	2026-11-21 17:42:15.539718+00	\N	2	s129	{"i": 129}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s130	{"i": 130}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s131	{"i": 131}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s132	{"i": 132}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s133	{"i": 133}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s134	{"i": 134}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s135	{"i": 135}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s136	{"i": 136}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s137	{"i": 137}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s138	{"i": 138}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s139	{"i": 139}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s140	{"i": 140}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s141	{"i": 141}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s142	{"i": 142}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s143	{"i": 143}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s144	{"i": 144}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s145	{"i": 145}
1	0	2026-11-21 17:42:15.539718+00	\N	2	s146	{"i": 146}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s147	{"i": 147}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s148	{"i": 148}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s149	{"i": 149}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s150	{"i": 150}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s151	{"i": 151}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s152	{"i": 152}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s153	{"i": 153}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s154	{"i": 154}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s155	{"i": 155}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s156	{"i": 156}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s157	{"i": 157}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s158	{"i": 158}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s159	{"i": 159}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s160	{"i": 160}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s161	{"i": 161}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s162	{"i": 162}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s163	{"i": 163}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s164	{"i": 164}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s165	{"i": 165}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s166	{"i": 166}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s167	{"i": 167}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s168	{"i": 168}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s169	{"i": 169}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s170	{"i": 170}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s171	{"i": 171}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s172	{"i": 172}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s173	{"i": 173}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s174	{"i": 174}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s175	{"i": 175}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s176	{"i": 176}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s177	{"i": 177}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s178	{"i": 178}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s179	{"i": 179}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s180	{"i": 180}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s181	{"i": 181}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s182	{"i": 182}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s183	{"i": 183}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s184	{"i": 184}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s185	{"i": 185}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s186	{"i": 186}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s187	{"i": 187}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s188	{"i": 188}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s189	{"i": 189}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s190	{"i": 190}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s191	{"i": 191}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s192	{"i": 192}
1	0	2026-11-21 17:42:15.539718+00	\N	2	s193	{"i": 193}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s194	{"i": 194}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s195	{"i": 195}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s196	{"i": 196}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s197	{"i": 197}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s198	{"i": 198}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s199	{"i": 199}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s200	{"i": 200}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s81	{"i": 81}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s82	{"i": 82}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s83	{"i": 83}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s84	{"i": 84}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s85	{"i": 85}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s86	{"i": 86}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s87	{"i": 87}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s88	{"i": 88}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s89	{"i": 89}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s90	{"i": 90}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s91	{"i": 91}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s92	{"i": 92}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s93	{"i": 93}
1	0	2026-11-21 17:42:15.539718+00	\N	2	s94	{"i": 94}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s95	{"i": 95}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s96	{"i": 96}
1	0	2026-11-21 17:42:15.539718+00	\N	0	s97	{"i": 97}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s98	{"i": 98}
1	0	2026-11-21 17:42:15.539718+00	\N	1	s99	{"i": 99}
3	0	2026-11-21 17:42:15.551783+00	\N	0	s19	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s2	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s20	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s21	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s22	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s24	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s25	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s26	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s29	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s30	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s34	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s36	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s38	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s39	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s7	\N
3	0	2026-11-21 17:42:15.551783+00	\N	0	s9	\N
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s61	{"i": 61}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s62	{"i": 62}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	0	s63	{"i": 63}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	0	s64	{"i": 64}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s65	{"i": 65}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s66	{"i": 66}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s67	{"i": 67}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s68	{"i": 68}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	2	s69	{"i": 69}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s70	{"i": 70}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s71	{"i": 71}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s72	{"i": 72}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s73	{"i": 73}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s74	{"i": 74}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s75	{"i": 75}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s76	{"i": 76}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	2	s77	{"i": 77}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s78	{"i": 78}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	1	s79	{"i": 79}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.872019+00	0	s80	{"i": 80}
5	0	2026-11-21 17:42:15.551783+00	\N	1	s21	\N
5	0	2026-11-21 17:42:15.551783+00	\N	0	s22	\N
5	0	2026-11-21 17:42:15.551783+00	\N	1	s23	\N
5	0	2026-11-21 17:42:15.551783+00	\N	1	s24	\N
5	0	2026-11-21 17:42:15.551783+00	\N	0	s25	\N
5	0	2026-11-21 17:42:15.551783+00	\N	0	s26	\N
5	0	2026-11-21 17:42:15.551783+00	\N	0	s27	\N
5	0	2026-11-21 17:42:15.551783+00	\N	1	s28	\N
5	0	2026-11-21 17:42:15.551783+00	\N	1	s29	\N
5	0	2026-11-21 17:42:15.551783+00	\N	1	s30	\N
5	0	2026-11-21 17:42:15.551783+00	\N	1	s31	\N
5	0	2026-11-21 17:42:15.551783+00	\N	1	s32	\N
5	0	2026-11-21 17:42:15.551783+00	\N	0	s33	\N
5	0	2026-11-21 17:42:15.551783+00	\N	0	s34	\N
5	0	2026-11-21 17:42:15.551783+00	\N	1	s35	\N
5	0	2026-11-21 17:42:15.551783+00	\N	1	s36	\N
5	0	2026-11-21 17:42:15.551783+00	\N	0	s37	\N
5	0	2026-11-21 17:42:15.551783+00	\N	0	s38	\N
5	0	2026-11-21 17:42:15.551783+00	\N	0	s39	\N
5	0	2026-11-21 17:42:15.551783+00	\N	0	s40	\N
6	0	2026-11-21 17:42:15.551783+00	\N	0	s21	\N
6	0	2026-11-21 17:42:15.551783+00	\N	1	s22	\N
6	0	2026-11-21 17:42:15.551783+00	\N	0	s23	\N
6	0	2026-11-21 17:42:15.551783+00	\N	1	s24	\N
6	0	2026-11-21 17:42:15.551783+00	\N	1	s25	\N
6	0	2026-11-21 17:42:15.551783+00	\N	0	s26	\N
6	0	2026-11-21 17:42:15.551783+00	\N	0	s27	\N
6	0	2026-11-21 17:42:15.551783+00	\N	1	s28	\N
6	0	2026-11-21 17:42:15.551783+00	\N	0	s29	\N
6	0	2026-11-21 17:42:15.551783+00	\N	1	s30	\N
6	0	2026-11-21 17:42:15.551783+00	\N	0	s31	\N
6	0	2026-11-21 17:42:15.551783+00	\N	1	s32	\N
6	0	2026-11-21 17:42:15.551783+00	\N	0	s33	\N
6	0	2026-11-21 17:42:15.551783+00	\N	0	s34	\N
6	0	2026-11-21 17:42:15.551783+00	\N	0	s35	\N
6	0	2026-11-21 17:42:15.551783+00	\N	1	s36	\N
6	0	2026-11-21 17:42:15.551783+00	\N	1	s37	\N
6	0	2026-11-21 17:42:15.551783+00	\N	0	s38	\N
6	0	2026-11-21 17:42:15.551783+00	\N	1	s39	\N
6	0	2026-11-21 17:42:15.551783+00	\N	1	s40	\N
7	0	2026-11-21 17:42:15.551783+00	\N	0	s21	\N
7	0	2026-11-21 17:42:15.551783+00	\N	0	s22	\N
7	0	2026-11-21 17:42:15.551783+00	\N	1	s23	\N
7	0	2026-11-21 17:42:15.551783+00	\N	1	s24	\N
7	0	2026-11-21 17:42:15.551783+00	\N	0	s25	\N
7	0	2026-11-21 17:42:15.551783+00	\N	0	s26	\N
7	0	2026-11-21 17:42:15.551783+00	\N	0	s27	\N
7	0	2026-11-21 17:42:15.551783+00	\N	1	s28	\N
7	0	2026-11-21 17:42:15.551783+00	\N	0	s29	\N
7	0	2026-11-21 17:42:15.551783+00	\N	1	s30	\N
7	0	2026-11-21 17:42:15.551783+00	\N	0	s31	\N
7	0	2026-11-21 17:42:15.551783+00	\N	1	s32	\N
7	0	2026-11-21 17:42:15.551783+00	\N	1	s33	\N
7	0	2026-11-21 17:42:15.551783+00	\N	1	s34	\N
7	0	2026-11-21 17:42:15.551783+00	\N	0	s35	\N
7	0	2026-11-21 17:42:15.551783+00	\N	1	s36	\N
7	0	2026-11-21 17:42:15.551783+00	\N	1	s37	\N
7	0	2026-11-21 17:42:15.551783+00	\N	0	s38	\N
7	0	2026-11-21 17:42:15.551783+00	\N	1	s39	\N
7	0	2026-11-21 17:42:15.551783+00	\N	1	s40	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s1	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s10	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s11	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s17	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s18	\N
8	0	2026-11-21 17:42:15.551783+00	\N	1	s19	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s2	\N
8	0	2026-11-21 17:42:15.551783+00	\N	1	s20	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s21	\N
8	0	2026-11-21 17:42:15.551783+00	\N	1	s22	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s23	\N
8	0	2026-11-21 17:42:15.551783+00	\N	1	s24	\N
8	0	2026-11-21 17:42:15.551783+00	\N	1	s25	\N
8	0	2026-11-21 17:42:15.551783+00	\N	1	s26	\N
8	0	2026-11-21 17:42:15.551783+00	\N	1	s27	\N
8	0	2026-11-21 17:42:15.551783+00	\N	1	s28	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s29	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s3	\N
8	0	2026-11-21 17:42:15.551783+00	\N	1	s30	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s31	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s32	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s33	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s34	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s35	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s36	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s37	\N
8	0	2026-11-21 17:42:15.551783+00	\N	1	s38	\N
8	0	2026-11-21 17:42:15.551783+00	\N	1	s39	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s4	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s40	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s5	\N
8	0	2026-11-21 17:42:15.551783+00	\N	1	s7	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s1	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s10	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s11	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s17	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s18	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s19	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s2	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s20	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s21	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s22	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s23	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s24	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s25	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s26	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s27	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s28	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s29	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s3	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s30	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s31	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s32	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s33	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s34	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s35	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s36	\N
4	0	2026-11-21 17:42:15.551783+00	\N	1	s37	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s38	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s39	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s4	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s40	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s5	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s7	\N
12	0	2026-11-21 17:42:15.551783+00	\N	0	s21	\N
12	0	2026-11-21 17:42:15.551783+00	\N	0	s22	\N
12	0	2026-11-21 17:42:15.551783+00	\N	0	s23	\N
12	0	2026-11-21 17:42:15.551783+00	\N	0	s24	\N
12	0	2026-11-21 17:42:15.551783+00	\N	1	s25	\N
12	0	2026-11-21 17:42:15.551783+00	\N	0	s26	\N
12	0	2026-11-21 17:42:15.551783+00	\N	0	s27	\N
12	0	2026-11-21 17:42:15.551783+00	\N	1	s28	\N
12	0	2026-11-21 17:42:15.551783+00	\N	0	s29	\N
12	0	2026-11-21 17:42:15.551783+00	\N	0	s30	\N
12	0	2026-11-21 17:42:15.551783+00	\N	0	s31	\N
12	0	2026-11-21 17:42:15.551783+00	\N	0	s32	\N
12	0	2026-11-21 17:42:15.551783+00	\N	1	s33	\N
12	0	2026-11-21 17:42:15.551783+00	\N	0	s34	\N
12	0	2026-11-21 17:42:15.551783+00	\N	1	s35	\N
12	0	2026-11-21 17:42:15.551783+00	\N	0	s36	\N
12	0	2026-11-21 17:42:15.551783+00	\N	1	s37	\N
12	0	2026-11-21 17:42:15.551783+00	\N	1	s38	\N
12	0	2026-11-21 17:42:15.551783+00	\N	0	s39	\N
12	0	2026-11-21 17:42:15.551783+00	\N	0	s40	\N
20	0	2026-11-21 17:42:15.551783+00	\N	0	s1	\N
20	0	2026-11-21 17:42:15.551783+00	\N	0	s10	\N
20	0	2026-11-21 17:42:15.551783+00	\N	1	s11	\N
20	0	2026-11-21 17:42:15.551783+00	\N	1	s18	\N
20	0	2026-11-21 17:42:15.551783+00	\N	0	s19	\N
20	0	2026-11-21 17:42:15.551783+00	\N	1	s2	\N
20	0	2026-11-21 17:42:15.551783+00	\N	0	s21	\N
20	0	2026-11-21 17:42:15.551783+00	\N	1	s23	\N
20	0	2026-11-21 17:42:15.551783+00	\N	1	s24	\N
20	0	2026-11-21 17:42:15.551783+00	\N	1	s25	\N
20	0	2026-11-21 17:42:15.551783+00	\N	1	s27	\N
20	0	2026-11-21 17:42:15.551783+00	\N	0	s28	\N
20	0	2026-11-21 17:42:15.551783+00	\N	0	s29	\N
20	0	2026-11-21 17:42:15.551783+00	\N	1	s3	\N
20	0	2026-11-21 17:42:15.551783+00	\N	1	s31	\N
20	0	2026-11-21 17:42:15.551783+00	\N	1	s32	\N
20	0	2026-11-21 17:42:15.551783+00	\N	0	s33	\N
20	0	2026-11-21 17:42:15.551783+00	\N	0	s34	\N
20	0	2026-11-21 17:42:15.551783+00	\N	0	s37	\N
20	0	2026-11-21 17:42:15.551783+00	\N	0	s38	\N
20	0	2026-11-21 17:42:15.551783+00	\N	0	s39	\N
20	0	2026-11-21 17:42:15.551783+00	\N	1	s4	\N
20	0	2026-11-21 17:42:15.551783+00	\N	0	s5	\N
20	0	2026-11-21 17:42:15.551783+00	\N	1	s7	\N
21	0	2026-11-21 17:42:15.551783+00	\N	1	s1	\N
21	0	2026-11-21 17:42:15.551783+00	\N	0	s10	\N
21	0	2026-11-21 17:42:15.551783+00	\N	0	s11	\N
21	0	2026-11-21 17:42:15.551783+00	\N	1	s18	\N
21	0	2026-11-21 17:42:15.551783+00	\N	1	s19	\N
21	0	2026-11-21 17:42:15.551783+00	\N	1	s2	\N
21	0	2026-11-21 17:42:15.551783+00	\N	0	s21	\N
21	0	2026-11-21 17:42:15.551783+00	\N	0	s23	\N
21	0	2026-11-21 17:42:15.551783+00	\N	0	s24	\N
21	0	2026-11-21 17:42:15.551783+00	\N	0	s27	\N
21	0	2026-11-21 17:42:15.551783+00	\N	1	s29	\N
21	0	2026-11-21 17:42:15.551783+00	\N	0	s3	\N
21	0	2026-11-21 17:42:15.551783+00	\N	1	s32	\N
21	0	2026-11-21 17:42:15.551783+00	\N	1	s34	\N
21	0	2026-11-21 17:42:15.551783+00	\N	0	s37	\N
21	0	2026-11-21 17:42:15.551783+00	\N	0	s38	\N
21	0	2026-11-21 17:42:15.551783+00	\N	0	s39	\N
21	0	2026-11-21 17:42:15.551783+00	\N	1	s5	\N
21	0	2026-11-21 17:42:15.551783+00	\N	1	s7	\N
14	0	2026-11-21 17:42:15.559746+00	\N	0	s10	\N
14	0	2026-11-21 17:42:15.559746+00	\N	0	s11	\N
14	0	2026-11-21 17:42:15.559746+00	\N	1	s12	\N
14	0	2026-11-21 17:42:15.559746+00	\N	0	s13	\N
14	0	2026-11-21 17:42:15.559746+00	\N	0	s14	\N
14	0	2026-11-21 17:42:15.559746+00	\N	0	s15	\N
14	0	2026-11-21 17:42:15.559746+00	\N	1	s16	\N
14	0	2026-11-21 17:42:15.559746+00	\N	1	s17	\N
14	0	2026-11-21 17:42:15.559746+00	\N	0	s18	\N
14	0	2026-11-21 17:42:15.559746+00	\N	1	s19	\N
14	0	2026-11-21 17:42:15.559746+00	\N	1	s2	\N
14	0	2026-11-21 17:42:15.559746+00	\N	0	s20	\N
14	0	2026-11-21 17:42:15.559746+00	\N	0	s3	\N
14	0	2026-11-21 17:42:15.559746+00	\N	0	s4	\N
14	0	2026-11-21 17:42:15.559746+00	\N	0	s5	\N
14	0	2026-11-21 17:42:15.559746+00	\N	0	s6	\N
14	0	2026-11-21 17:42:15.559746+00	\N	0	s7	\N
14	0	2026-11-21 17:42:15.559746+00	\N	0	s8	\N
14	0	2026-11-21 17:42:15.559746+00	\N	1	s9	\N
14	0	2026-11-21 17:42:15.559746+00	\N	1	Ünïcödé	\N
15	0	2026-11-21 17:42:15.559746+00	\N	0	s1	\N
15	0	2026-11-21 17:42:15.559746+00	\N	0	s10	\N
15	0	2026-11-21 17:42:15.559746+00	\N	1	s11	\N
15	0	2026-11-21 17:42:15.559746+00	\N	1	s12	\N
12	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s5	\N
12	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s7	\N
14	1	2026-11-21 17:42:15.559746+00	2026-11-21 17:42:15.631695+00	0	s1	\N
16	2	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.955734+00	1	s10	\N
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.627919+00	0	s17	\N
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.627919+00	1	s18	\N
16	2	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.955734+00	1	s39	\N
16	2	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.955734+00	1	s7	\N
15	0	2026-11-21 17:42:15.559746+00	\N	0	s13	\N
15	0	2026-11-21 17:42:15.559746+00	\N	0	s14	\N
15	0	2026-11-21 17:42:15.559746+00	\N	1	s15	\N
15	0	2026-11-21 17:42:15.559746+00	\N	0	s16	\N
15	0	2026-11-21 17:42:15.559746+00	\N	0	s17	\N
15	0	2026-11-21 17:42:15.559746+00	\N	1	s18	\N
15	0	2026-11-21 17:42:15.559746+00	\N	1	s19	\N
15	0	2026-11-21 17:42:15.559746+00	\N	1	s2	\N
15	0	2026-11-21 17:42:15.559746+00	\N	0	s20	\N
15	0	2026-11-21 17:42:15.559746+00	\N	0	s3	\N
15	0	2026-11-21 17:42:15.559746+00	\N	0	s4	\N
15	0	2026-11-21 17:42:15.559746+00	\N	0	s5	\N
15	0	2026-11-21 17:42:15.559746+00	\N	1	s6	\N
15	0	2026-11-21 17:42:15.559746+00	\N	1	s7	\N
15	0	2026-11-21 17:42:15.559746+00	\N	0	s8	\N
15	0	2026-11-21 17:42:15.559746+00	\N	0	s9	\N
15	0	2026-11-21 17:42:15.559746+00	\N	1	Ünïcödé	\N
13	0	2026-11-21 17:42:15.559746+00	\N	1	s1	\N
13	0	2026-11-21 17:42:15.559746+00	\N	1	s10	\N
13	0	2026-11-21 17:42:15.559746+00	\N	1	s11	\N
13	0	2026-11-21 17:42:15.559746+00	\N	0	s12	\N
13	0	2026-11-21 17:42:15.559746+00	\N	0	s13	\N
13	0	2026-11-21 17:42:15.559746+00	\N	0	s14	\N
13	0	2026-11-21 17:42:15.559746+00	\N	1	s15	\N
13	0	2026-11-21 17:42:15.559746+00	\N	0	s16	\N
13	0	2026-11-21 17:42:15.559746+00	\N	0	s17	\N
13	0	2026-11-21 17:42:15.559746+00	\N	1	s18	\N
13	0	2026-11-21 17:42:15.559746+00	\N	0	s19	\N
13	0	2026-11-21 17:42:15.559746+00	\N	1	s2	\N
13	0	2026-11-21 17:42:15.559746+00	\N	1	s20	\N
13	0	2026-11-21 17:42:15.559746+00	\N	1	s3	\N
13	0	2026-11-21 17:42:15.559746+00	\N	1	s4	\N
13	0	2026-11-21 17:42:15.559746+00	\N	0	s5	\N
13	0	2026-11-21 17:42:15.559746+00	\N	0	s6	\N
13	0	2026-11-21 17:42:15.559746+00	\N	0	s7	\N
13	0	2026-11-21 17:42:15.559746+00	\N	1	s8	\N
13	0	2026-11-21 17:42:15.559746+00	\N	1	s9	\N
13	0	2026-11-21 17:42:15.559746+00	\N	1	Ünïcödé	\N
18	0	2026-11-21 17:42:15.562231+00	\N	0	s31	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	1	s33	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	0	s34	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	0	s37	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	0	s38	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	0	s41	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	1	s44	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	0	s46	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	0	s47	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	0	s50	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	1	s54	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	0	s55	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	0	s56	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	1	s57	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	1	s58	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.562231+00	\N	0	s60	{"age": 20, "country": "DE"}
18	0	2026-11-21 17:42:15.57143+00	\N	1	below-2	{"age": 30, "country": "AT"}
16	0	2026-11-21 17:42:15.57143+00	\N	1	below-2	{"age": 30, "country": "AT"}
18	0	2026-11-21 17:42:15.57143+00	\N	0	below-3	{"age": 30, "country": "AT"}
16	0	2026-11-21 17:42:15.57143+00	\N	1	below-3	{"age": 30, "country": "AT"}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	0	s1	{"i": 1}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s10	{"i": 10}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s11	{"i": 11}
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	0	s1	{"age": 20, "country": "DE"}
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	1	s11	{"age": 20, "country": "DE"}
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	0	s18	{"age": 20, "country": "DE"}
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	1	s19	{"age": 20, "country": "DE"}
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	0	s21	{"age": 20, "country": "DE"}
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	1	s23	{"age": 20, "country": "DE"}
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	1	s25	{"age": 20, "country": "DE"}
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	0	s27	{"age": 20, "country": "DE"}
16	2	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.955734+00	1	s46	{"age": 20, "country": "DE"}
16	2	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.955734+00	1	s54	{"age": 20, "country": "DE"}
16	2	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.955734+00	1	s56	{"age": 20, "country": "DE"}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s17	{"i": 17}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s18	{"i": 18}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s19	{"i": 19}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s2	{"i": 2}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s20	{"i": 20}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	0	s21	{"i": 21}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s22	{"i": 22}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s23	{"i": 23}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s24	{"i": 24}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s25	{"i": 25}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s26	{"i": 26}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s27	{"i": 27}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s28	{"i": 28}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	2	s29	{"i": 29}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s3	{"i": 3}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s30	{"i": 30}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s31	{"i": 31}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s32	{"i": 32}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s33	{"i": 33}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s34	{"i": 34}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s35	{"i": 35}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s36	{"i": 36}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s37	{"i": 37}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s38	{"i": 38}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s39	{"i": 39}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s4	{"i": 4}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	0	s40	{"i": 40}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s7	{"i": 7}
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s1	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s11	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s19	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s2	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s21	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s23	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s24	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s25	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s27	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s28	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s29	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s3	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s31	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s32	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s33	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s34	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s37	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s38	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s4	\N
19	1	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	1	s41	\N
19	1	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	0	s43	\N
19	1	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	1	s44	\N
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	0	s41	{"i": 41}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s42	{"i": 42}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s43	{"i": 43}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s44	{"i": 44}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s45	{"i": 45}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s46	{"i": 46}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	2	s47	{"i": 47}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s48	{"i": 48}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s49	{"i": 49}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s50	{"i": 50}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s51	{"i": 51}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	2	s52	{"i": 52}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	2	s53	{"i": 53}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	0	s54	{"i": 54}
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s2	\N
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s20	\N
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s24	\N
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s26	\N
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s31	\N
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s32	\N
19	1	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	1	s45	\N
19	1	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	1	s47	\N
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s5	\N
19	1	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	0	s50	\N
19	1	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	0	s52	\N
19	1	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	0	s53	\N
19	1	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	1	s55	\N
19	1	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	0	s57	\N
19	1	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	1	s58	\N
19	1	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	0	s60	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s1	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s10	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s11	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s17	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s18	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s19	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s2	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s20	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s3	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s4	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s5	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s7	\N
7	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s1	\N
7	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s10	\N
7	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s11	\N
7	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s17	\N
7	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s18	\N
7	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s19	\N
7	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s2	\N
7	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s20	\N
7	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s3	\N
7	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s4	\N
7	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s5	\N
7	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s7	\N
5	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s1	\N
5	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s10	\N
5	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s11	\N
5	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s17	\N
5	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s18	\N
5	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s19	\N
5	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s2	\N
5	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s20	\N
5	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s3	\N
5	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s4	\N
5	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s5	\N
5	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s7	\N
12	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s1	\N
12	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s10	\N
12	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s11	\N
12	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s17	\N
12	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s18	\N
12	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s19	\N
12	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s2	\N
12	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s20	\N
12	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s3	\N
12	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s4	\N
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	0	s28	{"age": 20, "country": "DE"}
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	1	s29	{"age": 20, "country": "DE"}
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	1	s3	{"age": 20, "country": "DE"}
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	1	s4	{"age": 20, "country": "DE"}
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	1	s5	{"age": 20, "country": "DE"}
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s9	{"i": 9}
4	0	2026-11-21 17:42:15.551783+00	\N	1	s9	\N
5	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s9	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s9	\N
7	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s9	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s9	\N
12	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s9	\N
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	0	s9	{"age": 20, "country": "DE"}
20	0	2026-11-21 17:42:15.551783+00	\N	1	s9	\N
21	0	2026-11-21 17:42:15.551783+00	\N	0	s9	\N
13	0	2026-11-21 17:42:15.559746+00	\N	1	tab\tand \\ and 'quote'	\N
14	1	2026-11-21 17:42:15.559746+00	2026-11-21 17:42:15.631695+00	0	tab\tand \\ and 'quote'	\N
15	0	2026-11-21 17:42:15.559746+00	\N	0	tab\tand \\ and 'quote'	\N
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s55	{"i": 55}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s56	{"i": 56}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s57	{"i": 57}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s58	{"i": 58}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s59	{"i": 59}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s60	{"i": 60}
1	1	2026-11-21 17:42:15.879693+00	2026-11-21 17:42:15.879693+00	1	late	\N
1	0	2026-11-21 17:42:15.879693+00	\N	1	later	\N
22	0	2026-11-21 17:42:15.931993+00	\N	2	s101	{"country": "FR"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s101	{"country": "FR"}
16	0	2026-11-21 17:42:15.931993+00	\N	0	s102	{"country": "DE"}
22	0	2026-11-21 17:42:15.931993+00	\N	2	s103	{"country": "AT"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s103	{"country": "AT"}
22	0	2026-11-21 17:42:15.931993+00	\N	1	s104	{"country": "FR"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s104	{"country": "FR"}
22	0	2026-11-21 17:42:15.931993+00	\N	2	s105	{"country": "DE"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s105	{"country": "DE"}
22	0	2026-11-21 17:42:15.931993+00	\N	1	s106	{"country": "AT"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s106	{"country": "AT"}
22	0	2026-11-21 17:42:15.931993+00	\N	0	s107	{"country": "FR"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s107	{"country": "FR"}
22	0	2026-11-21 17:42:15.931993+00	\N	1	s108	{"country": "DE"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s108	{"country": "DE"}
16	0	2026-11-21 17:42:15.931993+00	\N	0	s109	{"country": "AT"}
22	0	2026-11-21 17:42:15.931993+00	\N	0	s110	{"country": "FR"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s110	{"country": "FR"}
16	0	2026-11-21 17:42:15.931993+00	\N	0	s111	{"country": "DE"}
22	0	2026-11-21 17:42:15.931993+00	\N	1	s112	{"country": "AT"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s112	{"country": "AT"}
22	0	2026-11-21 17:42:15.931993+00	\N	1	s113	{"country": "FR"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s113	{"country": "FR"}
16	0	2026-11-21 17:42:15.931993+00	\N	0	s114	{"country": "DE"}
22	0	2026-11-21 17:42:15.931993+00	\N	2	s115	{"country": "AT"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s115	{"country": "AT"}
22	0	2026-11-21 17:42:15.931993+00	\N	1	s116	{"country": "FR"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s116	{"country": "FR"}
22	0	2026-11-21 17:42:15.931993+00	\N	2	s117	{"country": "DE"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s117	{"country": "DE"}
16	0	2026-11-21 17:42:15.931993+00	\N	0	s118	{"country": "AT"}
22	0	2026-11-21 17:42:15.931993+00	\N	1	s119	{"country": "FR"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s119	{"country": "FR"}
22	0	2026-11-21 17:42:15.931993+00	\N	2	s120	{"country": "DE"}
16	0	2026-11-21 17:42:15.931993+00	\N	1	s120	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s1	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s10	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s100	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s18	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	2	s19	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	2	s2	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s21	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s23	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s24	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s25	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s27	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s28	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s29	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	2	s3	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s31	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s32	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s33	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s34	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s37	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s38	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s39	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s4	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s41	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s43	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s44	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s45	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s46	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s47	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	2	s5	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	2	s50	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	2	s52	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s53	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s54	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s55	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s56	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s57	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s58	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s6	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s60	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	2	s61	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	2	s62	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s63	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s64	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s65	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s66	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s67	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	2	s7	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s70	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s71	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s72	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s73	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s74	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	2	s76	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s77	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s79	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s80	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s81	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s83	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	2	s86	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s88	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	2	s89	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s92	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s96	{"country": "DE"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	2	s97	{"country": "AT"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s98	{"country": "FR"}
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s99	{"country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s1	\N
16	4	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s1	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s10	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s100	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s100	{"country": "AT"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s11	\N
16	4	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s11	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s18	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s19	\N
16	4	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s19	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s2	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s21	\N
16	4	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s21	\N
16	4	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s22	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s23	\N
16	4	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s23	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s24	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s25	\N
16	4	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s25	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s27	\N
16	4	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s27	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s28	\N
16	4	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s28	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s29	\N
16	4	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s29	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s3	\N
16	4	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s3	\N
16	4	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s30	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s31	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s32	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s33	\N
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s33	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s34	\N
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s34	\N
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s35	\N
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s36	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s37	\N
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s37	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s38	\N
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s38	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s39	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s4	\N
16	4	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s4	\N
16	3	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s40	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s41	\N
16	3	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.612195+00	1	s41	{"age": 20, "country": "DE"}
16	3	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	0	s42	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s43	\N
16	3	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	1	s43	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s44	\N
16	3	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.612195+00	1	s44	{"age": 20, "country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s45	\N
16	3	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	1	s45	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s46	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s47	\N
16	3	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.612195+00	1	s47	{"age": 20, "country": "DE"}
16	3	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.612195+00	0	s48	{"age": 20, "country": "DE"}
16	3	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.612195+00	0	s49	{"age": 20, "country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s5	\N
16	4	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s5	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s50	\N
16	3	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.612195+00	1	s50	{"age": 20, "country": "DE"}
16	3	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.612195+00	0	s51	{"age": 20, "country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s52	\N
16	3	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	1	s52	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s53	\N
16	3	2026-11-21 17:42:15.612195+00	2026-11-21 17:42:15.612195+00	1	s53	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s54	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s55	\N
16	3	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.612195+00	1	s55	{"age": 20, "country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s56	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s57	\N
16	3	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.612195+00	1	s57	{"age": 20, "country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s58	\N
16	3	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.612195+00	1	s58	{"age": 20, "country": "DE"}
16	3	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.612195+00	0	s59	{"age": 20, "country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s6	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s6	{"country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s60	\N
16	3	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.612195+00	1	s60	{"age": 20, "country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s61	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s61	{"country": "AT"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s62	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s62	{"country": "FR"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s63	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s63	{"country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s64	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s64	{"country": "AT"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s65	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s65	{"country": "FR"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s66	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s66	{"country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s67	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s67	{"country": "AT"}
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s68	{"country": "FR"}
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s69	{"country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s7	\N
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s70	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s70	{"country": "AT"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s71	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s71	{"country": "FR"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s72	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s72	{"country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s73	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s73	{"country": "AT"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s74	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s74	{"country": "FR"}
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s75	{"country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s76	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s76	{"country": "AT"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s77	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s77	{"country": "FR"}
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s78	{"country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s79	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s79	{"country": "AT"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s80	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s80	{"country": "FR"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s81	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s81	{"country": "DE"}
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s82	{"country": "AT"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s83	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s83	{"country": "FR"}
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s84	{"country": "DE"}
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s85	{"country": "AT"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s86	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s86	{"country": "FR"}
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s87	{"country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s88	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s88	{"country": "AT"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s89	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s89	{"country": "FR"}
16	6	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s9	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s90	{"country": "DE"}
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s91	{"country": "AT"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s92	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s92	{"country": "FR"}
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s93	{"country": "DE"}
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s94	{"country": "AT"}
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	0	s95	{"country": "FR"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s96	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s96	{"country": "DE"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s97	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s97	{"country": "AT"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s98	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s98	{"country": "FR"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s99	\N
16	2	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s99	{"country": "DE"}
1	2	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s14	{"i": 14}
3	0	2026-11-21 17:42:15.551783+00	\N	0	s14	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s14	\N
5	2	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s14	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s14	\N
7	2	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s14	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s14	\N
12	2	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s14	\N
16	8	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s14	\N
18	1	2026-11-21 17:42:15.562231+00	2026-11-21 17:42:15.627919+00	0	s14	{"age": 20, "country": "DE"}
19	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s14	\N
20	0	2026-11-21 17:42:15.551783+00	\N	0	s14	\N
21	0	2026-11-21 17:42:15.551783+00	\N	0	s14	\N
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	1	s14	{"country": "FR"}
23	2	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	0	s14	\N
1	1	2026-11-21 17:42:15.539718+00	2026-11-21 17:42:15.612195+00	1	s16	{"i": 16}
3	0	2026-11-21 17:42:15.551783+00	\N	0	s16	\N
4	0	2026-11-21 17:42:15.551783+00	\N	0	s16	\N
5	2	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	0	s16	\N
6	1	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s16	\N
7	2	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s16	\N
8	0	2026-11-21 17:42:15.551783+00	\N	0	s16	\N
12	2	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.619807+00	1	s16	\N
16	6	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	1	s16	\N
19	2	2026-11-21 17:42:15.551783+00	2026-11-21 17:42:15.612195+00	0	s16	\N
20	0	2026-11-21 17:42:15.551783+00	\N	1	s16	\N
21	0	2026-11-21 17:42:15.551783+00	\N	1	s16	\N
22	1	2026-11-21 17:42:15.931993+00	2026-11-21 17:42:15.955734+00	2	s16	{"country": "AT"}
23	1	2026-11-21 17:42:15.955734+00	2026-11-21 17:42:15.955734+00	1	s16	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	2	r1	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r1	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r10	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r11	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r11	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r12	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r12	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r13	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r13	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r14	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r14	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r15	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r15	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r16	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r16	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r17	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r17	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	2	r18	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r18	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r19	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r2	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r20	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r20	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r21	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r21	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r22	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r22	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r24	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r24	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r25	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r25	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r26	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r26	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r27	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r27	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r28	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r29	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r29	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r3	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r3	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r30	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r30	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r31	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r31	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r32	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r32	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r33	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r34	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r34	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r35	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r36	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r36	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r37	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r37	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r38	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r39	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r39	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r4	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r4	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r40	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r40	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	2	r41	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r41	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r42	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r42	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r43	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r43	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r44	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r45	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r45	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r46	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r46	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r47	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r47	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r48	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r48	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r49	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r49	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r50	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r50	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r51	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r51	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r52	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r52	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r53	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r53	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	2	r54	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r54	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r55	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r56	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r57	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r57	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r58	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r59	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r59	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r6	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r60	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r60	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r7	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r7	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	0	r8	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r8	\N
19	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r9	\N
16	1	2026-11-21 17:42:16.175647+00	2026-11-21 17:42:16.175647+00	1	r9	\N
\.
COPY exp.audience (id, scope_id, audience, name, rules, created_at, updated_at) FROM stdin;
1	1	german	Ünïcödé	[{"conditions": [{"value": ["DE", "AT"], "operator": "in", "attribute": "country"}]}]	2026-11-21 17:42:15.495747+00	2026-11-21 17:42:15.495747+00
\.
COPY exp.audit (id, at, role, session_role, application, client, pid, scope, object, key, action, before, after, reason, subject_digest) FROM stdin;
1	2026-11-21 17:42:15.385931+00	postgres	postgres	psql	\N	1876	global	experiment	e	created	\N	{"key": "e", "hash": "native", "kind": "experiment", "name": null, "salt": "e", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {"m": 1}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": {"n": 1.50}}, {"key": "treatment", "weight": 3, "payload": null}, {"key": "rare", "weight": 0.25, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.369094+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.369094+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
2	2026-11-21 17:42:15.394144+00	postgres	postgres	psql	\N	1876	global	experiment	e	updated	{"name": null, "tags": [], "owner": null, "hypothesis": null, "description": null}	{"name": "E", "tags": ["a", "b"], "owner": "ann", "hypothesis": "it helps", "description": "the first"}	\N	\N
3	2026-11-21 17:42:15.402893+00	postgres	postgres	psql	\N	1876	global	experiment	d	created	\N	{"key": "d", "hash": "native", "kind": "experiment", "name": null, "salt": "d", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "draft", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.400114+00:00", "hypothesis": null, "started_at": null, "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
4	2026-11-21 17:42:15.414623+00	postgres	postgres	psql	\N	1876	global	experiment	half	created	\N	{"key": "half", "hash": "native", "kind": "experiment", "name": null, "salt": "pepper", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 0.5, "metadata": {}, "start_at": null, "variants": [{"key": "on", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.411765+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.411765+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
5	2026-11-21 17:42:15.422506+00	postgres	postgres	psql	\N	1876	global	experiment	vast	created	\N	{"key": "vast", "hash": "native", "kind": "experiment", "name": null, "salt": "vast", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "a", "weight": 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "payload": null}, {"key": "b", "weight": 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "payload": null}, {"key": "c", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.419714+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.419714+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
6	2026-11-21 17:42:15.430654+00	postgres	postgres	psql	\N	1876	global	experiment	paused	created	\N	{"key": "paused", "hash": "native", "kind": "experiment", "name": null, "salt": "paused", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.427864+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.427864+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
7	2026-11-21 17:42:15.434446+00	postgres	postgres	psql	\N	1876	global	experiment	over	created	\N	{"key": "over", "hash": "native", "kind": "experiment", "name": null, "salt": "over", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.431921+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.431921+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
8	2026-11-21 17:42:15.445835+00	postgres	postgres	psql	\N	1876	global	experiment	again	created	\N	{"key": "again", "hash": "native", "kind": "experiment", "name": null, "salt": "again", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.443823+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.443823+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
9	2026-11-21 17:42:15.449262+00	postgres	postgres	psql	\N	1876	global	experiment	old	created	\N	{"key": "old", "hash": "native", "kind": "experiment", "name": null, "salt": "old", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.447747+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.447747+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
10	2026-11-21 17:42:15.451263+00	postgres	postgres	psql	\N	1876	global	experiment	gone	created	\N	{"key": "gone", "hash": "native", "kind": "experiment", "name": null, "salt": "gone", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.450129+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.450129+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
42	2026-11-21 17:42:15.728456+00	postgres	postgres	psql	\N	1876	shop	experiment	enrolled	stopped	{"serve": "none", "status": "running", "stopped_at": null, "winner_reason": null}	{"serve": "enrolled", "status": "stopped", "stopped_at": "2026-11-21T17:42:15.727639+00:00", "winner_reason": "enough"}	enough	\N
11	2026-11-21 17:42:15.456385+00	postgres	postgres	psql	\N	1876	global	experiment	draining	created	\N	{"key": "draining", "hash": "native", "kind": "experiment", "name": null, "salt": "draining", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.450129+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.450129+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
12	2026-11-21 17:42:15.463335+00	postgres	postgres	psql	\N	1876	global	experiment	timed	created	\N	{"key": "timed", "hash": "native", "kind": "experiment", "name": null, "salt": "timed", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "draft", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.462181+00:00", "hypothesis": null, "started_at": null, "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
13	2026-11-21 17:42:15.464325+00	postgres	postgres	psql	\N	1876	global	experiment	ended	created	\N	{"key": "ended", "hash": "native", "kind": "experiment", "name": null, "salt": "ended", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.462181+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.462181+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
14	2026-11-21 17:42:15.468502+00	postgres	postgres	psql	\N	1876	shop	scope	shop	created	\N	{"parent": "global", "description": null}	\N	\N
15	2026-11-21 17:42:15.468874+00	postgres	postgres	psql	\N	1876	shop/staging	scope	shop/staging	created	\N	{"parent": "shop", "description": "Ünïcödé"}	\N	\N
16	2026-11-21 17:42:15.473346+00	postgres	postgres	psql	\N	1876	shop	experiment	e	created	\N	{"key": "e", "hash": "native", "kind": "experiment", "name": null, "salt": "e", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.471174+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.471174+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
17	2026-11-21 17:42:15.474293+00	postgres	postgres	psql	\N	1876	shop	experiment	enrolled	created	\N	{"key": "enrolled", "hash": "native", "kind": "experiment", "name": null, "salt": "enrolled", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.471174+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.471174+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
18	2026-11-21 17:42:15.475122+00	postgres	postgres	psql	\N	1876	shop	experiment	won	created	\N	{"key": "won", "hash": "native", "kind": "experiment", "name": null, "salt": "won", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.471174+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.471174+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
19	2026-11-21 17:42:15.485128+00	postgres	postgres	psql	\N	1876	global	holdout	ho	created	\N	{"key": "ho", "hash": "native", "kind": "holdout", "name": null, "salt": "holdout:ho", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "held_out", "weight": 0.2, "payload": null}, {"key": "in", "weight": 0.8, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.483827+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.483827+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
20	2026-11-21 17:42:15.485969+00	postgres	postgres	psql	\N	1876	global	holdout	ho-ended	created	\N	{"key": "ho-ended", "hash": "native", "kind": "holdout", "name": null, "salt": "holdout:ho-ended", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "held_out", "weight": 0.1, "payload": null}, {"key": "in", "weight": 0.9, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.483827+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.483827+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
21	2026-11-21 17:42:15.493842+00	postgres	postgres	psql	\N	1876	global	holdout	ho-ended	ended	{"status": "running", "stopped_at": null}	{"status": "stopped", "stopped_at": "2026-11-21T17:42:15.492091+00:00"}	\N	\N
22	2026-11-21 17:42:15.496438+00	postgres	postgres	psql	\N	1876	global	audience	german	created	\N	{"name": "Ünïcödé", "rules": [{"conditions": [{"value": ["DE", "AT"], "operator": "in", "attribute": "country"}]}]}	\N	\N
23	2026-11-21 17:42:15.500822+00	postgres	postgres	psql	\N	1876	global	layer	page	created	\N	{}	\N	\N
24	2026-11-21 17:42:15.502073+00	postgres	postgres	psql	\N	1876	global	config	blue	created	\N	{"config": {"hue": 2.40}, "aliases": ["azure"]}	\N	\N
43	2026-11-21 17:42:15.732581+00	postgres	postgres	psql	\N	1876	shop	experiment	won	stopped	{"serve": "none", "status": "running", "winner": null, "stopped_at": null, "winner_reason": null, "winner_decided_at": null}	{"serve": "winner", "status": "stopped", "winner": "treatment", "stopped_at": "2026-11-21T17:42:15.731666+00:00", "winner_reason": "it won", "winner_decided_at": "2026-11-21T17:42:15.731666+00:00"}	it won	\N
25	2026-11-21 17:42:15.511622+00	postgres	postgres	psql	\N	1876	global	experiment	rules	created	\N	{"key": "rules", "hash": "native", "kind": "experiment", "name": null, "salt": "rules", "tags": [], "layer": {"end": 7999, "layer": "page", "start": 0}, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": "german", "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "config": "azure", "weight": 1, "payload": null}], "targeting": [{"conditions": [{"value": 18, "operator": "gte", "attribute": "age"}]}], "created_at": "2026-11-21T17:42:15.507741+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.507741+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
26	2026-11-21 17:42:15.517507+00	postgres	postgres	psql	\N	1876	global	experiment	rules	updated	{"inherit": false}	{"inherit": true}	\N	\N
27	2026-11-21 17:42:15.521591+00	postgres	postgres	psql	\N	1876	global	experiment	ranges	created	\N	{"key": "ranges", "hash": "native", "kind": "experiment", "name": null, "salt": "ranges", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.520024+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.520024+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
28	2026-11-21 17:42:15.525916+00	postgres	postgres	psql	\N	1876	global	experiment	ranges	updated	{"allocations": null}	{"allocations": [{"end": 3999, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}]}	\N	\N
29	2026-11-21 17:42:15.533441+00	postgres	postgres	psql	\N	1876	global	experiment	growthbook	created	\N	{"key": "growthbook", "hash": "growthbook_v2", "kind": "experiment", "name": null, "salt": "growthbook", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.53175+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.53175+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
30	2026-11-21 17:42:15.537422+00	postgres	postgres	psql	\N	1876	global	experiment	imported	created	\N	{"key": "imported", "hash": "growthbook_v2", "kind": "experiment", "name": null, "salt": "x", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "draft", "winner": null, "inherit": false, "audience": null, "coverage": 0.8, "metadata": {"growthbook": {"feature": "f"}}, "start_at": null, "variants": [{"key": "0", "weight": 0.5, "payload": 0}, {"key": "1", "weight": 0.5, "payload": 1}], "targeting": null, "created_at": "2026-11-21T17:42:15.535755+00:00", "hypothesis": null, "started_at": null, "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
31	2026-11-21 17:42:15.646813+00	postgres	postgres	psql	\N	1876	global	subject	e	erased	\N	{"exp.alias": 0, "exp.event": 0, "exp.dedupe": 0, "exp.exposed": 1, "exp.outcome": 0, "exp.override": 0, "exp.assignment": 1}	\N	bdd1122d75ef2b970a0d6641eea481e8df3bdd3f64a97f9760fe129a24da060d
32	2026-11-21 17:42:15.660462+00	postgres	postgres	psql	\N	1876	global	subject	*	erased	\N	{"exp.alias": 0, "exp.event": 0, "exp.dedupe": 0, "exp.exposed": 8, "exp.outcome": 0, "exp.override": 0, "exp.assignment": 15}	\N	53ab26eeb111fb2b0665571e897e19c85afed689684e73f69738acfddad2ef67
33	2026-11-21 17:42:15.669837+00	postgres	postgres	psql	\N	1876	global	experiment	ranges	updated	{"allocations": [{"end": 3999, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}]}	{"allocations": [{"end": 4499, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}]}	\N	\N
34	2026-11-21 17:42:15.677961+00	postgres	postgres	psql	\N	1876	global	experiment	ranges	updated	{"variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "allocations": [{"end": 4499, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}]}	{"variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}, {"key": "third", "weight": 1, "payload": null}], "allocations": [{"end": 4499, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}, {"end": 9999, "start": 9000, "variant": "third"}]}	\N	\N
35	2026-11-21 17:42:15.685629+00	postgres	postgres	psql	\N	1876	global	override	e	set	\N	{"until": null, "variant": "rare"}	\N	831763c5c6d490cc05e49a6b51e1f0f9522dd761a6ee0c29d32d9fec1777245b
36	2026-11-21 17:42:15.686196+00	postgres	postgres	psql	\N	1876	global	override	d	set	\N	{"until": "2100-01-01T00:00:00+00:00", "variant": "control"}	\N	831763c5c6d490cc05e49a6b51e1f0f9522dd761a6ee0c29d32d9fec1777245b
37	2026-11-21 17:42:15.686717+00	postgres	postgres	psql	\N	1876	global	override	rules	set	\N	{"until": "2026-11-21T17:42:15.736208+00:00", "variant": "treatment"}	\N	831763c5c6d490cc05e49a6b51e1f0f9522dd761a6ee0c29d32d9fec1777245b
38	2026-11-21 17:42:15.717135+00	postgres	postgres	psql	\N	1876	global	experiment	paused	paused	{"status": "running"}	{"status": "paused"}	\N	\N
39	2026-11-21 17:42:15.720942+00	postgres	postgres	psql	\N	1876	global	experiment	over	stopped	{"status": "running", "stopped_at": null, "winner_reason": null}	{"status": "stopped", "stopped_at": "2026-11-21T17:42:15.719694+00:00", "winner_reason": "it's over"}	it's over	\N
40	2026-11-21 17:42:15.721745+00	postgres	postgres	psql	\N	1876	global	experiment	again	stopped	{"status": "running", "stopped_at": null, "winner_reason": null}	{"status": "stopped", "stopped_at": "2026-11-21T17:42:15.719694+00:00", "winner_reason": "a mistake"}	a mistake	\N
41	2026-11-21 17:42:15.724468+00	postgres	postgres	psql	\N	1876	global	experiment	again	started	{"status": "stopped", "stopped_at": "2026-11-21T17:42:15.719694+00:00", "winner_reason": "a mistake"}	{"status": "running", "stopped_at": null, "winner_reason": null}	\N	\N
44	2026-11-21 17:42:15.736557+00	postgres	postgres	psql	\N	1876	global	experiment	old	archived	{"status": "running"}	{"status": "archived"}	\N	\N
45	2026-11-21 17:42:15.739078+00	postgres	postgres	psql	\N	1876	global	experiment	timed	updated	{"start_at": null}	{"start_at": "2026-11-21T17:42:15.787934+00:00"}	\N	\N
46	2026-11-21 17:42:15.744401+00	postgres	postgres	psql	\N	1876	global	experiment	ended	updated	{"end_at": null}	{"end_at": "2026-11-21T17:42:15.789215+00:00"}	\N	\N
47	2026-11-21 17:42:15.745264+00	postgres	postgres	psql	\N	1876	global	experiment	d	updated	{"end_at": null, "start_at": null}	{"end_at": "2100-02-01T00:00:00+00:00", "start_at": "2100-01-01T00:00:00+00:00"}	\N	\N
48	2026-11-21 17:42:15.85313+00	postgres	postgres	psql	\N	1876	global	experiment	gone	deleted	{"key": "gone", "hash": "native", "kind": "experiment", "name": null, "salt": "gone", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.450129+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.450129+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N	\N
49	2026-11-21 17:42:15.864824+00	postgres	postgres	psql	\N	1876	global	experiment	draining	deleted	{"key": "draining", "hash": "native", "kind": "experiment", "name": null, "salt": "draining", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.450129+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.450129+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N	\N
50	2026-11-21 17:42:15.884775+00	postgres	postgres	psql	\N	1876	global	setting	events_retention_days	updated	{"value": 30}	{"value": 7}	\N	\N
51	2026-11-21 17:42:15.885098+00	postgres	postgres	psql	\N	1876	global	setting	event_past_days	updated	{"value": 30}	{"value": 5}	\N	\N
52	2026-11-21 17:42:15.88525+00	postgres	postgres	psql	\N	1876	global	setting	metrics_retention_days	updated	{"value": 180}	{"value": 36500}	\N	\N
53	2026-11-21 17:42:15.885461+00	postgres	postgres	psql	\N	1876	global	setting	covariate_days	updated	{"value": 30}	{"value": 7}	\N	\N
54	2026-11-21 17:42:15.9099+00	postgres	postgres	psql	\N	1876	global	metric	buyers	created	\N	{"kind": "conversion", "event": "buy", "objective": "maximize"}	\N	\N
55	2026-11-21 17:42:15.910721+00	postgres	postgres	psql	\N	1876	global	metric	revenue	created	\N	{"kind": "sum", "unit": "EUR", "event": "buy", "objective": "maximize"}	\N	\N
56	2026-11-21 17:42:15.911367+00	postgres	postgres	psql	\N	1876	global	metric	views	created	\N	{"cap": 3, "kind": "count", "event": "view", "objective": "maximize"}	\N	\N
57	2026-11-21 17:42:15.916351+00	postgres	postgres	psql	\N	1876	global	metric	latency	created	\N	{"kind": "avg", "event": "load", "objective": "minimize"}	\N	\N
58	2026-11-21 17:42:15.917164+00	postgres	postgres	psql	\N	1876	global	metric	click rate	created	\N	{"kind": "rate", "numerator": "click", "objective": "maximize", "denominator": "view"}	\N	\N
59	2026-11-21 17:42:15.918215+00	postgres	postgres	psql	\N	1876	global	metric	value of an order	created	\N	{"kind": "ratio", "numerator": "revenue", "objective": "maximize", "denominator": "views"}	\N	\N
60	2026-11-21 17:42:15.924547+00	postgres	postgres	psql	\N	1876	global	metric	soon	created	\N	{"kind": "conversion", "event": "buy", "objective": "maximize", "conversion_window": "1 day"}	\N	\N
61	2026-11-21 17:42:15.925369+00	postgres	postgres	psql	\N	1876	global	metric	orders	created	\N	{"kind": "sum", "source": "SELECT subject, total AS value, at AS ts FROM public.orders", "objective": "maximize", "source_role": "postgres", "source_query": "SELECT subject,\\n    total AS value,\\n    at AS ts\\n   FROM public.orders", "cap_percentile": 0.95}	\N	\N
62	2026-11-21 17:42:15.925684+00	postgres	postgres	psql	\N	1876	shop	metric	Ünïcödé	created	\N	{"kind": "count", "event": "view", "objective": "maximize"}	\N	\N
63	2026-11-21 17:42:15.929331+00	postgres	postgres	psql	\N	1876	global	experiment	measured	created	\N	{"key": "measured", "hash": "native", "kind": "experiment", "name": null, "salt": "measured", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "third", "weight": 2, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.927665+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.927665+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
64	2026-11-21 17:42:15.930451+00	postgres	postgres	psql	\N	1876	global	experiment	frozen	created	\N	{"key": "frozen", "hash": "native", "kind": "experiment", "name": null, "salt": "frozen", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.927665+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.927665+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}	\N	\N
65	2026-11-21 17:42:15.973137+00	postgres	postgres	psql	\N	1876	global	experiment	measured	updated	{"metrics": []}	{"metrics": [{"role": "primary", "metric": "buyers"}]}	\N	\N
66	2026-11-21 17:42:15.973766+00	postgres	postgres	psql	\N	1876	global	experiment	measured	updated	{"metrics": [{"role": "primary", "metric": "buyers"}]}	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "revenue"}]}	\N	\N
67	2026-11-21 17:42:15.981475+00	postgres	postgres	psql	\N	1876	global	experiment	measured	updated	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "revenue"}]}	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "views"}]}	\N	\N
68	2026-11-21 17:42:15.981945+00	postgres	postgres	psql	\N	1876	global	experiment	measured	updated	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "views"}]}	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	\N	\N
69	2026-11-21 17:42:15.982238+00	postgres	postgres	psql	\N	1876	global	experiment	measured	updated	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "click rate"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	\N	\N
70	2026-11-21 17:42:15.98259+00	postgres	postgres	psql	\N	1876	global	experiment	measured	updated	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "click rate"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "click rate"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "value of an order"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	\N	\N
71	2026-11-21 17:42:15.98288+00	postgres	postgres	psql	\N	1876	global	experiment	measured	updated	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "click rate"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "value of an order"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "click rate"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "soon"}, {"role": "secondary", "metric": "value of an order"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	\N	\N
72	2026-11-21 17:42:15.98317+00	postgres	postgres	psql	\N	1876	global	experiment	measured	updated	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "click rate"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "soon"}, {"role": "secondary", "metric": "value of an order"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	{"metrics": [{"role": "primary", "metric": "buyers"}, {"role": "secondary", "metric": "click rate"}, {"role": "secondary", "metric": "orders"}, {"role": "secondary", "metric": "revenue"}, {"role": "secondary", "metric": "soon"}, {"role": "secondary", "metric": "value of an order"}, {"role": "secondary", "metric": "views"}, {"role": "guardrail", "margin": 0.02, "metric": "latency"}]}	\N	\N
73	2026-11-21 17:42:15.988357+00	postgres	postgres	psql	\N	1876	global	experiment	frozen	updated	{"metrics": []}	{"metrics": [{"role": "primary", "metric": "revenue"}]}	\N	\N
74	2026-11-21 17:42:15.988596+00	postgres	postgres	psql	\N	1876	global	experiment	e	updated	{"metrics": []}	{"metrics": [{"role": "primary", "metric": "views"}]}	\N	\N
75	2026-11-21 17:42:15.988793+00	postgres	postgres	psql	\N	1876	shop	experiment	e	updated	{"metrics": []}	{"metrics": [{"role": "secondary", "metric": "Ünïcödé"}]}	\N	\N
76	2026-11-21 17:42:16.078139+00	postgres	postgres	psql	\N	1876	global	experiment	frozen	stopped	{"status": "running", "stopped_at": null, "winner_reason": null}	{"status": "stopped", "stopped_at": "2026-11-21T17:42:16.076808+00:00", "winner_reason": "measured"}	measured	\N
77	2026-11-21 17:42:16.094379+00	postgres	postgres	psql	\N	1876	global	subject	measured	erased	\N	{"exp.alias": 0, "exp.event": 0, "exp.dedupe": 0, "exp.exposed": 0, "exp.outcome": 7, "exp.override": 0, "exp.assignment": 1}	\N	d16cada8712f12f6a27d0eb4780942e1239615228849de2e310c9d6db986d8b9
78	2026-11-21 17:42:16.142471+00	postgres	postgres	psql	\N	1876	global	subject	*	erased	\N	{"exp.alias": 0, "exp.event": 2, "exp.dedupe": 0, "exp.exposed": 0, "exp.outcome": 5, "exp.override": 0, "exp.assignment": 14}	\N	44f73b9c0c058eb63e3d292e69f22a1cbe98b7d66fda456dad0cc89c32a552f2
79	2026-11-21 17:42:16.17364+00	postgres	postgres	psql	\N	1876	global	experiment	ranges	updated	{"metrics": []}	{"metrics": [{"role": "primary", "metric": "revenue"}]}	\N	\N
80	2026-11-21 17:42:16.174293+00	postgres	postgres	psql	\N	1876	global	experiment	ranges	updated	{"metrics": [{"role": "primary", "metric": "revenue"}]}	{"metrics": [{"role": "primary", "metric": "revenue"}, {"role": "secondary", "metric": "views"}]}	\N	\N
81	2026-11-21 17:42:16.188847+00	postgres	postgres	psql	\N	1876	global	experiment	timed	started	{"status": "draft"}	{"status": "running"}	schedule	\N
82	2026-11-21 17:42:16.189166+00	postgres	postgres	psql	\N	1876	global	experiment	ended	stopped	{"status": "running"}	{"status": "stopped"}	schedule	\N
83	2026-11-21 17:42:16.433126+00	postgres	postgres	psql	\N	1876	global	grant	old_app	granted	\N	{"role": "old_app", "access": "app"}	\N	\N
84	2026-11-21 17:42:16.43679+00	postgres	postgres	psql	\N	1876	shop	grant	old_reader	granted	\N	{"role": "old_reader", "access": "reader"}	\N	\N
85	2026-11-21 17:42:16.444682+00	postgres	postgres	psql	\N	1876	global	grant	old_admin	granted	\N	{"role": "old_admin", "access": "admin"}	\N	\N
86	2026-11-21 17:42:16.448247+00	postgres	postgres	psql	\N	1876	global	grant	old_absent	granted	\N	{"role": "old_absent", "access": "reader"}	\N	\N
\.
COPY exp.bucket (experiment_id, metric_id, width, variant, bucket_start, count, sum, sum_sq, min, max) FROM stdin;
1	3	300	0	2026-11-21 17:40:00+00	30	30	30	1	1
1	3	3600	0	2026-11-21 17:00:00+00	30	30	30	1	1
1	3	86400	0	2026-11-21 00:00:00+00	30	30	30	1	1
22	1	300	0	2026-11-21 17:40:00+00	5	30.25	231.8125	0.25	9.25
22	1	3600	0	2026-11-21 17:00:00+00	5	30.25	231.8125	0.25	9.25
22	1	86400	0	2026-11-21 00:00:00+00	5	30.25	231.8125	0.25	9.25
22	2	300	0	2026-11-21 17:40:00+00	5	30.25	231.8125	0.25	9.25
22	2	3600	0	2026-11-21 17:00:00+00	5	30.25	231.8125	0.25	9.25
22	2	86400	0	2026-11-21 00:00:00+00	5	30.25	231.8125	0.25	9.25
22	3	300	0	2026-11-21 17:40:00+00	50	50	50	1	1
22	3	3600	0	2026-11-21 17:00:00+00	50	50	50	1	1
22	3	86400	0	2026-11-21 00:00:00+00	50	50	50	1	1
22	5	300	0	2026-11-21 17:40:00+00	50	6	6	\N	\N
22	5	3600	0	2026-11-21 17:00:00+00	50	6	6	\N	\N
22	5	86400	0	2026-11-21 00:00:00+00	50	6	6	\N	\N
22	7	300	0	2026-11-21 17:40:00+00	5	30.25	231.8125	0.25	9.25
22	7	3600	0	2026-11-21 17:00:00+00	5	30.25	231.8125	0.25	9.25
22	7	86400	0	2026-11-21 00:00:00+00	5	30.25	231.8125	0.25	9.25
23	2	300	0	2026-11-21 17:40:00+00	16	81	546.5	0.25	9.25
23	2	300	1	2026-11-21 17:40:00+00	12	97.75	2009.1875	1.25	40
23	2	3600	0	2026-11-21 17:00:00+00	16	81	546.5	0.25	9.25
23	2	3600	1	2026-11-21 17:00:00+00	12	97.75	2009.1875	1.25	40
23	2	86400	0	2026-11-21 00:00:00+00	16	81	546.5	0.25	9.25
23	2	86400	1	2026-11-21 00:00:00+00	12	97.75	2009.1875	1.25	40
22	4	300	0	2026-11-21 17:40:00+00	26	8.5	4.609999999999999	0	0.8
22	4	3600	0	2026-11-21 17:00:00+00	26	8.5	4.609999999999999	0	0.8
22	4	86400	0	2026-11-21 00:00:00+00	26	8.5	4.609999999999999	0	0.8
19	2	300	0	2026-11-18 17:40:00+00	12	34	142	0	6
19	2	300	1	2026-11-18 17:40:00+00	10	40	190	1	6
19	2	300	0	2026-11-21 17:40:00+00	8	57	439	4.25	10.25
19	2	300	1	2026-11-21 17:40:00+00	7	59.5	1703.375	0.25	40
19	2	3600	0	2026-11-18 17:00:00+00	12	34	142	0	6
19	2	3600	1	2026-11-18 17:00:00+00	10	40	190	1	6
19	2	3600	0	2026-11-21 17:00:00+00	8	57	439	4.25	10.25
19	2	3600	1	2026-11-21 17:00:00+00	7	59.5	1703.375	0.25	40
1	3	300	1	2026-11-21 17:40:00+00	209	210	212	1	2
1	3	300	2	2026-11-21 17:40:00+00	33	33	33	1	1
1	3	3600	1	2026-11-21 17:00:00+00	209	210	212	1	2
1	3	3600	2	2026-11-21 17:00:00+00	33	33	33	1	1
1	3	86400	1	2026-11-21 00:00:00+00	209	210	212	1	2
1	3	86400	2	2026-11-21 00:00:00+00	33	33	33	1	1
22	1	300	1	2026-11-21 17:40:00+00	15	66.75	413.4375	0.25	9.25
22	1	300	2	2026-11-21 17:40:00+00	8	81.75	1910.4375	1.25	40
22	1	3600	1	2026-11-21 17:00:00+00	15	66.75	413.4375	0.25	9.25
22	1	3600	2	2026-11-21 17:00:00+00	8	81.75	1910.4375	1.25	40
22	1	86400	1	2026-11-21 00:00:00+00	15	66.75	413.4375	0.25	9.25
19	2	86400	0	2026-11-18 00:00:00+00	12	34	142	0	6
19	2	86400	1	2026-11-18 00:00:00+00	10	40	190	1	6
19	2	86400	0	2026-11-21 00:00:00+00	8	57	439	4.25	10.25
19	2	86400	1	2026-11-21 00:00:00+00	7	59.5	1703.375	0.25	40
19	3	300	0	2026-11-21 17:40:00+00	76	76	76	1	1
19	3	300	1	2026-11-21 17:40:00+00	60	60	60	1	1
19	3	3600	0	2026-11-21 17:00:00+00	76	76	76	1	1
19	3	3600	1	2026-11-21 17:00:00+00	60	60	60	1	1
19	3	86400	0	2026-11-21 00:00:00+00	76	76	76	1	1
19	3	86400	1	2026-11-21 00:00:00+00	60	60	60	1	1
22	1	86400	2	2026-11-21 00:00:00+00	8	81.75	1910.4375	1.25	40
22	2	300	1	2026-11-21 17:40:00+00	15	66.75	413.4375	0.25	9.25
22	2	300	2	2026-11-21 17:40:00+00	8	81.75	1910.4375	1.25	40
22	2	3600	1	2026-11-21 17:00:00+00	15	66.75	413.4375	0.25	9.25
22	2	3600	2	2026-11-21 17:00:00+00	8	81.75	1910.4375	1.25	40
22	2	86400	1	2026-11-21 00:00:00+00	15	66.75	413.4375	0.25	9.25
22	2	86400	2	2026-11-21 00:00:00+00	8	81.75	1910.4375	1.25	40
22	3	300	1	2026-11-21 17:40:00+00	145	145	145	1	1
22	3	300	2	2026-11-21 17:40:00+00	56	57	59	1	2
22	3	3600	1	2026-11-21 17:00:00+00	145	145	145	1	1
22	3	3600	2	2026-11-21 17:00:00+00	56	57	59	1	2
22	3	86400	1	2026-11-21 00:00:00+00	145	145	145	1	1
22	3	86400	2	2026-11-21 00:00:00+00	56	57	59	1	2
22	4	300	1	2026-11-21 17:40:00+00	57	20.000000000000007	10.959999999999999	0	0.8
22	4	300	2	2026-11-21 17:40:00+00	23	12.599999999999998	7.960000000000001	0.1	0.8
22	4	3600	1	2026-11-21 17:00:00+00	57	20.000000000000007	10.959999999999999	0	0.8
22	4	3600	2	2026-11-21 17:00:00+00	23	12.599999999999998	7.960000000000001	0.1	0.8
22	4	86400	1	2026-11-21 00:00:00+00	57	20.000000000000007	10.959999999999999	0	0.8
22	4	86400	2	2026-11-21 00:00:00+00	23	12.599999999999998	7.960000000000001	0.1	0.8
22	5	300	1	2026-11-21 17:40:00+00	145	9	9	\N	\N
22	5	300	2	2026-11-21 17:40:00+00	56	4	4	\N	\N
22	5	3600	1	2026-11-21 17:00:00+00	145	9	9	\N	\N
22	5	3600	2	2026-11-21 17:00:00+00	56	4	4	\N	\N
22	5	86400	1	2026-11-21 00:00:00+00	145	9	9	\N	\N
22	5	86400	2	2026-11-21 00:00:00+00	56	4	4	\N	\N
22	7	300	1	2026-11-21 17:40:00+00	15	66.75	413.4375	0.25	9.25
22	7	300	2	2026-11-21 17:40:00+00	8	81.75	1910.4375	1.25	40
22	7	3600	1	2026-11-21 17:00:00+00	15	66.75	413.4375	0.25	9.25
22	7	3600	2	2026-11-21 17:00:00+00	8	81.75	1910.4375	1.25	40
22	7	86400	1	2026-11-21 00:00:00+00	15	66.75	413.4375	0.25	9.25
22	7	86400	2	2026-11-21 00:00:00+00	8	81.75	1910.4375	1.25	40
\.
COPY exp.config (id, scope_id, slug, config, aliases, created_at, updated_at) FROM stdin;
1	1	blue	{"hue": 2.40}	{azure}	2026-11-21 17:42:15.499755+00	2026-11-21 17:42:15.499755+00
\.
COPY exp.dedupe (scope_id, subject, key, at) FROM stdin;
1	s3	once	2026-11-21 17:42:16.042737+00
\.
COPY exp.erased (scope_id, digest, at) FROM stdin;
1	53ab26eeb111fb2b0665571e897e19c85afed689684e73f69738acfddad2ef67	2026-11-21 17:42:15.651956+00
1	44f73b9c0c058eb63e3d292e69f22a1cbe98b7d66fda456dad0cc89c32a552f2	2026-11-21 17:42:16.100003+00
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
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	1	1361	1	\N	1	0	8	s1	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	3	1361	1	\N	1	0	8	s3	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	5	1361	1	\N	1	0	7	s5	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	0	1361	1	\N	1	0	5	s7	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	2	1361	1	\N	1	0	7	s9	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	4	1361	1	\N	1	0	8	s11	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	3	1361	1	\N	1	0	6	s17	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	5	1361	1	\N	1	0	8	s19	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	0	1361	1	\N	1	0	4	s21	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	2	1361	1	\N	1	0	4	s23	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	4	1361	1	\N	1	0	4	s25	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	6	1361	1	\N	1	0	4	s27	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	1	1361	1	\N	1	0	4	s29	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	3	1361	1	\N	1	0	3	s31	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	5	1361	1	\N	1	0	3	s33	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	0	1361	1	\N	1	0	2	s35	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	2	1361	1	\N	1	0	3	s37	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	4	1361	1	\N	1	0	1	s39	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	6	1361	1	\N	1	0	3	s41	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	1	1361	1	\N	1	0	3	s43	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	3	1361	1	\N	1	0	3	s45	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	5	1361	1	\N	1	0	3	s47	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	0	1361	1	\N	1	0	2	s49	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	2	1361	1	\N	1	0	2	s51	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	4	1361	1	\N	1	0	3	s53	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	6	1361	1	\N	1	0	3	s55	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	1	1361	1	\N	1	0	3	s57	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	3	1361	1	\N	1	0	2	s59	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	5	1361	1	\N	1	0	1	s61	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	0	1361	1	\N	1	0	1	s63	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	2	1361	1	\N	1	0	1	s65	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	4	1361	1	\N	1	0	1	s67	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	6	1361	1	\N	1	0	1	s69	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	1	1361	1	\N	1	0	1	s71	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	3	1361	1	\N	1	0	1	s73	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	5	1361	1	\N	1	0	1	s75	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	0	1361	1	\N	1	0	1	s77	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	2	1361	1	\N	1	0	1	s79	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	4	1361	1	\N	1	0	0	s81	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	6	1361	1	\N	1	0	0	s83	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	1	1361	1	\N	1	0	0	s85	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	3	1361	1	\N	1	0	0	s87	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	5	1361	1	\N	1	0	0	s89	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	6	1361	1	\N	1	0	8	s14	buy	\N
2026-11-18 17:42:15.943826+00	2026-11-21 17:42:15.943826+00	1	1361	1	\N	1	0	7	s16	buy	\N
\.
COPY exp.event_20261119 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_20261120 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
\.
COPY exp.event_20261121 (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta) FROM stdin;
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	2.25	1365	1	\N	1	0	8	s1	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	8.25	1365	1	\N	1	0	8	s4	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	3.25	1365	1	\N	1	0	6	s7	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	9.25	1365	1	\N	1	0	6	s10	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	10.25	1365	1	\N	1	0	7	s16	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	5.25	1365	1	\N	1	0	8	s19	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	0.25	1365	1	\N	1	0	2	s22	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	6.25	1365	1	\N	1	0	6	s25	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	1.25	1365	1	\N	1	0	6	s28	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	7.25	1365	1	\N	1	0	5	s31	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	2.25	1365	1	\N	1	0	5	s34	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	8.25	1365	1	\N	1	0	5	s37	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	3.25	1365	1	\N	1	0	2	s40	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	9.25	1365	1	\N	1	0	5	s43	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	4.25	1365	1	\N	1	0	4	s46	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	10.25	1365	1	\N	1	0	2	s49	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	5.25	1365	1	\N	1	0	5	s52	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	0.25	1365	1	\N	1	0	5	s55	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	6.25	1365	1	\N	1	0	5	s58	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	1.25	1365	1	\N	1	0	4	s61	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	7.25	1365	1	\N	1	0	4	s64	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	2.25	1365	1	\N	1	0	4	s67	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	8.25	1365	1	\N	1	0	4	s70	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	3.25	1365	1	\N	1	0	4	s73	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	9.25	1365	1	\N	1	0	4	s76	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	4.25	1365	1	\N	1	0	4	s79	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	10.25	1365	1	\N	1	0	1	s82	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	5.25	1365	1	\N	1	0	1	s85	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	0.25	1365	1	\N	1	0	3	s88	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	6.25	1365	1	\N	1	0	1	s91	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	1.25	1365	1	\N	1	0	1	s94	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	7.25	1365	1	\N	1	0	3	s97	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	2.25	1365	1	\N	1	0	3	s100	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	8.25	1365	1	\N	1	0	0	s103	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	3.25	1365	1	\N	1	0	0	s106	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	9.25	1365	1	\N	1	0	0	s109	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	4.25	1365	1	\N	1	0	0	s112	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	10.25	1365	1	\N	1	0	0	s115	buy	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	5.25	1365	1	\N	1	0	0	s118	buy	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s1	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s1	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s2	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s2	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s2	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s3	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s3	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s3	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s3	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s4	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s4	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s4	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s4	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s4	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s5	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s5	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s5	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s5	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s5	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s5	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s6	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s7	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s7	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s9	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s9	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s9	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s9	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s9	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s9	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s9	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s10	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s10	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s10	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s10	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s10	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s11	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s11	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s11	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s11	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s11	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s11	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s14	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s14	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s14	view	\N
2026-11-21 17:42:15.991699+00	2026-11-21 17:42:15.991699+00	4.25	1365	1	\N	1	0	8	s14	buy	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s16	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s16	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s16	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s16	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s16	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s16	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s17	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s17	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s17	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s17	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s17	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s17	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s18	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s19	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s19	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s20	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s20	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s20	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s21	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s21	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s21	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s21	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s22	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s22	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s22	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s22	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s22	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s23	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s23	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s23	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s23	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s23	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s23	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s24	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s25	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s25	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s26	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s26	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s26	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s27	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s27	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s27	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s27	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s28	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s28	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s28	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s28	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s28	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s29	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s29	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s29	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s29	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s29	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	6	s29	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s30	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s31	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s31	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s32	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s32	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s32	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s33	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s33	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s33	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s33	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s34	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s34	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s34	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s34	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s34	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s35	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s35	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s35	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s35	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s35	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s35	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s36	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s37	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s37	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s38	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s38	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s38	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s39	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s39	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s39	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s39	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s40	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s40	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s40	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s40	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s40	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s41	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s41	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s41	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s41	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s41	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s41	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s42	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s43	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s43	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s44	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s44	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s44	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s45	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s45	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s45	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s45	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s46	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s46	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s46	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s46	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s46	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s47	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s47	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s47	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s47	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s47	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s47	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s48	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s49	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s49	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s50	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s50	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s50	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s51	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s51	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s51	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s51	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s52	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s52	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s52	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s52	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s52	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s53	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s53	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s53	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s53	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s53	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s53	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s54	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s55	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s55	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s56	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s56	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s56	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s57	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s57	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s57	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s57	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s58	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s58	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s58	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s58	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s58	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s59	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s59	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s59	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s59	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s59	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s59	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	5	s60	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s61	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s61	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s62	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s62	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s62	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s63	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s63	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s63	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s63	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s64	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s64	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s64	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s64	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s64	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s65	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s65	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s65	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s65	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s65	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s65	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s66	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s67	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s67	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s68	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s68	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s68	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s69	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s69	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s69	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s69	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s70	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s70	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s70	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s70	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s70	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s71	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s71	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s71	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s71	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s71	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s71	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s72	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s73	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s73	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s74	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s74	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s74	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s75	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s75	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s75	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s75	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s76	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s76	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s76	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s76	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s76	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s77	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s77	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s77	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s77	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s77	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s77	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	2	s78	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s79	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s79	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s80	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s80	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	4	s80	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s81	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s81	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s81	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s81	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s82	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s82	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s82	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s82	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s82	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s83	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s83	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s83	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s83	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s83	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s83	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s84	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s85	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s85	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s86	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s86	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s86	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s87	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s87	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s87	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s87	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s88	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s88	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s88	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s88	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s88	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s89	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s89	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s89	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s89	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s89	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s89	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s90	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s91	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s91	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s92	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s92	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s92	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s93	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s93	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s93	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s93	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s94	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s94	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s94	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s94	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s94	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s95	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s95	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s95	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s95	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s95	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	1	s95	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s96	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s97	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s97	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s98	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s98	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s98	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s99	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s99	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s99	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s99	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s100	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s100	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s100	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s100	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	3	s100	view	\N
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s1	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s5	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	0	s9	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	0	s17	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s21	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s25	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s29	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s33	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s37	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s41	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s45	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	0	s49	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s53	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s57	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s61	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s65	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	0	s69	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s73	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s77	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s81	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	0	s85	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s89	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	0	s93	click	{"from": "top"}
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s97	click	{"from": "top"}
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	8	s1	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	8	s1	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	7	s2	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	8	s3	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	8	s3	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	8	s4	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	7	s5	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	7	s5	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	3	s6	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	6	s7	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	6	s7	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	5	s9	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	5	s9	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	5	s9	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	6	s10	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	8	s11	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	8	s11	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	8	s14	load	\N
2026-11-21 17:42:16.023959+00	2026-11-21 17:42:16.023959+00	1	1367	1	22	1	0	1	s14	click	{"from": "top"}
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	7	s16	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	4	s17	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	4	s17	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	7	s18	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	8	s19	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	8	s19	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	4	s20	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	6	s21	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	6	s21	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	2	s22	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	6	s23	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	6	s23	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	5	s24	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	6	s25	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	6	s25	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	2	s26	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	6	s27	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	6	s27	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	6	s28	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	6	s29	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	6	s29	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	2	s30	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	5	s31	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	5	s31	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	5	s32	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	5	s33	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	5	s33	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	5	s34	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	2	s35	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	2	s35	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	2	s36	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	5	s37	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	5	s37	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	5	s38	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	4	s39	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	4	s39	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	2	s40	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	5	s41	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	5	s41	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	2	s42	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	5	s43	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	5	s43	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	5	s44	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	5	s45	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	5	s45	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	4	s46	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	5	s47	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	5	s47	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	2	s48	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	2	s49	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	2	s49	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	5	s50	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	2	s51	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	2	s51	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	5	s52	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	5	s53	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	5	s53	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	4	s54	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	5	s55	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	5	s55	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	4	s56	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	5	s57	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	5	s57	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	5	s58	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	2	s59	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	2	s59	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	5	s60	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	4	s61	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	4	s61	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	4	s62	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	4	s63	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	4	s63	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	4	s64	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	4	s65	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	4	s65	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	4	s66	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	4	s67	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	4	s67	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	2	s68	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	2	s69	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	2	s69	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	4	s70	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	4	s71	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	4	s71	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	4	s72	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	4	s73	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	4	s73	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	4	s74	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	2	s75	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	2	s75	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	4	s76	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	4	s77	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	4	s77	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	2	s78	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	4	s79	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	4	s79	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	4	s80	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	3	s81	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	3	s81	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	1	s82	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	3	s83	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	3	s83	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	1	s84	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	1	s85	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	1	s85	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	3	s86	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	1	s87	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	1	s87	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	3	s88	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	3	s89	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	3	s89	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	1	s90	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	1	s91	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	1	s91	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.2	1368	1	\N	1	0	3	s92	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	1	s93	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.3	1368	1	\N	1	0	1	s93	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	1	s94	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	1	s95	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.5	1368	1	\N	1	0	1	s95	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	3	s96	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	3	s97	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.7	1368	1	\N	1	0	3	s97	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.8	1368	1	\N	1	0	3	s98	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	3	s99	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0	1368	1	\N	1	0	3	s99	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.1	1368	1	\N	1	0	3	s100	load	\N
2026-11-21 17:42:16.042737+00	2026-11-21 17:42:16.042737+00	40	1369	1	\N	1	0	8	s3	buy	\N
2026-11-21 17:42:16.042737+00	2026-11-21 17:42:16.042737+00	2	1369	1	\N	1	0	6	s7	view	\N
2026-11-21 17:42:16.042737+00	2026-11-21 17:42:16.042737+00	1	1369	1	\N	1	0	5	s9	view	\N
2026-11-21 17:42:16.042737+00	2026-11-21 17:42:16.042737+00	1	1369	2	\N	1	0	0	tab\tand \\ and 'quote'	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s14	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	8	s14	view	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	8	s14	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.4	1368	1	\N	1	0	8	s14	load	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s16	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s16	view	\N
2026-11-21 17:42:15.995686+00	2026-11-21 17:42:15.995686+00	1	1366	1	\N	1	0	7	s16	view	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	7	s16	load	\N
2026-11-21 17:42:16.031748+00	2026-11-21 17:42:16.031748+00	0.6	1368	1	\N	1	0	7	s16	load	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	4	s20	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	5	s21	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	2	s22	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	5	s23	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	4	s24	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	5	s25	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	2	s26	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	5	s27	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	5	s28	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	5	s29	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	2	s30	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	4	s31	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	4	s32	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	4	s33	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	4	s34	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	2	s35	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	2	s36	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	4	s37	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	4	s38	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	3	s39	buy	\N
2026-11-21 17:42:16.41301+00	2026-11-21 17:42:16.41301+00	2	1408	1	\N	1	0	2	s40	buy	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	0	s20	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	1	s21	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	0	s22	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	1	s23	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	1	s24	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	1	s25	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	0	s26	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	1	s27	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	1	s28	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	1	s29	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	0	s30	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	1	s31	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	1	s32	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	1	s33	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	1	s34	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	0	s35	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	0	s36	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	1	s37	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	1	s38	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	1	s39	view	\N
2026-11-21 17:42:16.41971+00	2026-11-21 17:42:16.41971+00	1	1409	1	22	1	0	0	s40	view	\N
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
21	1	imported	running	x	growthbook_v2	0.8	\N	\N	\N	\N	{}	{"growthbook": {"feature": "f"}}	none	\N	\N	\N	2026-11-21 17:42:15.535755+00	2026-11-21 17:42:15.535755+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
1	1	e	running	e	native	1	E	the first	it helps	ann	{a,b}	{"m": 1}	none	\N	\N	\N	2026-11-21 17:42:15.369094+00	2026-11-21 17:42:15.369094+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
3	1	half	running	pepper	native	0.5	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 17:42:15.411765+00	2026-11-21 17:42:15.411765+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
4	1	vast	running	vast	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 17:42:15.419714+00	2026-11-21 17:42:15.419714+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
22	1	measured	running	measured	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 17:42:15.927665+00	2026-11-21 17:42:15.927665+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
13	2	e	running	e	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 17:42:15.471174+00	2026-11-21 17:42:15.471174+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
23	1	frozen	stopped	frozen	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	measured	2026-11-21 17:42:15.927665+00	2026-11-21 17:42:15.927665+00	2026-11-21 17:42:16.076808+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 17:42:16.076808+00\\",)"}
16	1	ho	running	holdout:ho	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 17:42:15.483827+00	2026-11-21 17:42:15.483827+00	\N	\N	holdout	f	\N	\N	\N	\N	\N	f	\N	\N	{}
17	1	ho-ended	stopped	holdout:ho-ended	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 17:42:15.483827+00	2026-11-21 17:42:15.483827+00	2026-11-21 17:42:15.492091+00	\N	holdout	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 17:42:15.492091+00\\",)"}
19	1	ranges	running	ranges	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 17:42:15.520024+00	2026-11-21 17:42:15.520024+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	t	\N	\N	{}
5	1	paused	paused	paused	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 17:42:15.427864+00	2026-11-21 17:42:15.427864+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
18	1	rules	running	rules	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 17:42:15.507741+00	2026-11-21 17:42:15.507741+00	\N	\N	experiment	t	1	[{"conditions": [{"value": 18, "operator": "gte", "attribute": "age"}]}]	1	0	7999	f	\N	\N	{}
11	1	timed	running	timed	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 17:42:15.462181+00	2026-11-21 17:42:15.787934+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	2026-11-21 17:42:15.787934+00	\N	{}
12	1	ended	stopped	ended	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	its schedule ended	2026-11-21 17:42:15.462181+00	2026-11-21 17:42:15.462181+00	2026-11-21 17:42:15.789215+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	2026-11-21 17:42:15.789215+00	{"[\\"2026-11-21 17:42:15.789215+00\\",)"}
20	1	growthbook	running	growthbook	growthbook_v2	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 17:42:15.53175+00	2026-11-21 17:42:15.53175+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{}
6	1	over	stopped	over	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	it's over	2026-11-21 17:42:15.431921+00	2026-11-21 17:42:15.431921+00	2026-11-21 17:42:15.719694+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 17:42:15.719694+00\\",)"}
7	1	again	running	again	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 17:42:15.443823+00	2026-11-21 17:42:15.443823+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 17:42:15.719694+00\\",\\"2026-11-21 17:42:15.723653+00\\")"}
14	2	enrolled	stopped	enrolled	native	1	\N	\N	\N	\N	{}	{}	enrolled	\N	\N	enough	2026-11-21 17:42:15.471174+00	2026-11-21 17:42:15.471174+00	2026-11-21 17:42:15.727639+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 17:42:15.727639+00\\",)"}
15	2	won	stopped	won	native	1	\N	\N	\N	\N	{}	{}	winner	1	2026-11-21 17:42:15.731666+00	it won	2026-11-21 17:42:15.471174+00	2026-11-21 17:42:15.471174+00	2026-11-21 17:42:15.731666+00	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 17:42:15.731666+00\\",)"}
8	1	old	archived	old	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 17:42:15.447747+00	2026-11-21 17:42:15.447747+00	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	\N	\N	{"[\\"2026-11-21 17:42:15.735672+00\\",)"}
2	1	d	draft	d	native	1	\N	\N	\N	\N	{}	{}	none	\N	\N	\N	2026-11-21 17:42:15.400114+00	\N	\N	\N	experiment	f	\N	\N	\N	\N	\N	f	2100-01-01 00:00:00+00	2100-02-01 00:00:00+00	{}
\.
COPY exp.experiment_metric (experiment_id, metric_id, role, margin, built, added_at) FROM stdin;
22	1	primary	\N	t	2026-11-21 17:42:15.971739+00
22	2	secondary	\N	t	2026-11-21 17:42:15.971739+00
22	3	secondary	\N	t	2026-11-21 17:42:15.971739+00
22	4	guardrail	0.02	t	2026-11-21 17:42:15.971739+00
22	5	secondary	\N	t	2026-11-21 17:42:15.971739+00
22	6	secondary	\N	t	2026-11-21 17:42:15.971739+00
22	7	secondary	\N	t	2026-11-21 17:42:15.971739+00
22	8	secondary	\N	t	2026-11-21 17:42:15.971739+00
23	2	primary	\N	t	2026-11-21 17:42:15.987722+00
1	3	primary	\N	t	2026-11-21 17:42:15.987722+00
13	9	secondary	\N	t	2026-11-21 17:42:15.987722+00
19	2	primary	\N	t	2026-11-21 17:42:16.17298+00
19	3	secondary	\N	t	2026-11-21 17:42:16.17298+00
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
\.
COPY exp."grant" (role, scope_id, access, granted_by, granted_at) FROM stdin;
old_app	1	app	postgres	2026-11-21 17:42:16.4237+00
old_reader	2	reader	postgres	2026-11-21 17:42:16.4237+00
old_admin	1	admin	postgres	2026-11-21 17:42:16.4237+00
old_absent	1	reader	postgres	2026-11-21 17:42:16.4237+00
\.
COPY exp.layer (id, scope_id, layer, created_at) FROM stdin;
1	1	page	2026-11-21 17:42:15.499755+00
\.
COPY exp.metric (id, scope_id, metric, kind, event, numerator, denominator, source, source_role, source_query, objective, unit, conversion_window, cap, cap_percentile, created_at, updated_at) FROM stdin;
1	1	buyers	conversion	buy	\N	\N	\N	\N	\N	maximize	\N	\N	\N	\N	2026-11-21 17:42:15.907648+00	2026-11-21 17:42:15.907648+00
2	1	revenue	sum	buy	\N	\N	\N	\N	\N	maximize	EUR	\N	\N	\N	2026-11-21 17:42:15.907648+00	2026-11-21 17:42:15.907648+00
3	1	views	count	view	\N	\N	\N	\N	\N	maximize	\N	\N	3	\N	2026-11-21 17:42:15.907648+00	2026-11-21 17:42:15.907648+00
4	1	latency	avg	load	\N	\N	\N	\N	\N	minimize	\N	\N	\N	\N	2026-11-21 17:42:15.907648+00	2026-11-21 17:42:15.907648+00
5	1	click rate	rate	\N	click	view	\N	\N	\N	maximize	\N	\N	\N	\N	2026-11-21 17:42:15.907648+00	2026-11-21 17:42:15.907648+00
6	1	value of an order	ratio	\N	revenue	views	\N	\N	\N	maximize	\N	\N	\N	\N	2026-11-21 17:42:15.907648+00	2026-11-21 17:42:15.907648+00
7	1	soon	conversion	buy	\N	\N	\N	\N	\N	maximize	\N	1 day	\N	\N	2026-11-21 17:42:15.923856+00	2026-11-21 17:42:15.923856+00
8	1	orders	sum	\N	\N	\N	SELECT subject, total AS value, at AS ts FROM public.orders	postgres	SELECT subject,\n    total AS value,\n    at AS ts\n   FROM public.orders	maximize	\N	\N	\N	0.95	2026-11-21 17:42:15.923856+00	2026-11-21 17:42:15.923856+00
9	2	Ünïcödé	count	view	\N	\N	\N	\N	\N	maximize	\N	\N	\N	\N	2026-11-21 17:42:15.923856+00	2026-11-21 17:42:15.923856+00
\.
COPY exp.moment (experiment_id, metric_id, variant, subjects, nonzero, capped, y, yy, d, dd, yd, x, xx, xy) FROM stdin;
1	3	0	8	8	5	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000054	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b003	\\x	\\x	\\x	\\x	\\x	\\x
22	1	0	10	5	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000050	\\x	\\x	\\x	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000024	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009000	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000040
22	2	0	10	5	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000079	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007d0e	\\x	\\x	\\x	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b008	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004403
1	3	2	6	6	6	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006003	\\x	\\x	\\x	\\x	\\x	\\x
22	3	0	17	17	6	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009400	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d005	\\x	\\x	\\x	\\x	\\x	\\x
22	4	0	17	14	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e0ffffffffffff21	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001cae47e17a146e1c85eb51b81e79	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000068	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c002	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080989999999999e100	\\x	\\x	\\x
22	5	0	17	6	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000018	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000060	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c800	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c00c	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008001	\\x	\\x	\\x
22	6	0	17	5	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000079	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007d0e	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c800	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c00c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f404	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b008	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004403
22	7	0	10	5	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000014	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000050	\\x	\\x	\\x	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000024	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009000	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000040
22	3	2	14	14	6	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009c00	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f006	\\x	\\x	\\x	\\x	\\x	\\x
19	3	0	20	20	10	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d000	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009	\\x	\\x	\\x	\\x	\\x	\\x
1	3	1	60	60	27	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005402	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005019	\\x	\\x	\\x	\\x	\\x	\\x
22	1	1	27	15	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f000	\\x	\\x	\\x	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002001	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000060
22	1	2	10	8	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000020	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000	\\x	\\x	\\x	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001c	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000070	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000050
22	2	1	24	15	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b01	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d719	\\x	\\x	\\x	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cc00	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b00d	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cc04
22	2	2	10	8	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004701	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006777	\\x	\\x	\\x	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000060	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e006	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002c0a
22	3	1	37	37	23	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009001	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c011	\\x	\\x	\\x	\\x	\\x	\\x
22	4	1	37	32	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003800000000000050	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000040bc47e17a14ae67ba1e85eb51b82601	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e400	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003006	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000606866666666662602	\\x	\\x	\\x
22	4	2	14	14	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002066666666666632	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000fa51b81e85eb517714ae47e17af400	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b002	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000040fdffffffffff7f01	\\x	\\x	\\x
22	5	1	37	9	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000024	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009000	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004402	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f028	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007002	\\x	\\x	\\x
22	5	2	14	4	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000040	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e000	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004011	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001	\\x	\\x	\\x
22	6	1	37	15	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b01	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000d719	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004402	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f028	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004011	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cc00	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000b00d	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000cc04
19	2	1	13	7	0	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000ee00	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000766a	\\x	\\x	\\x	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a000	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e00b	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001809
22	6	2	14	8	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004701	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000006777	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e000	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004011	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000a016	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000060	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e006	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002c0a
22	7	1	27	15	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000003c	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f000	\\x	\\x	\\x	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000048	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002001	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000060
22	7	2	10	8	0	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000020	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008000	\\x	\\x	\\x	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001c	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000070	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000050
23	2	0	27	16	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000004401	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002822	\\x	\\x	\\x	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f000	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000010	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000007806
23	2	1	18	12	0	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008701	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000937d	\\x	\\x	\\x	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c800	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000400e	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c40b
19	2	0	13	8	0	\\x0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e400	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000701b	\\x	\\x	\\x	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000008800	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000e008	\\x000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000c07
19	3	1	14	14	10	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000009c00	\\x00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000f006	\\x	\\x	\\x	\\x	\\x	\\x
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
1	0	0	1	3	1	s60
2	0	0	1	3	1	s61
3	0	0	1	3	1	s62
4	0	0	1	3	0	s63
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
0	0	1	22	1	1	s63
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
1	0	0	22	3	0	s60
2	0	0	22	3	2	s61
3	0	0	22	3	2	s62
4	0	0	22	3	1	s63
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
0.6	1	0	22	4	0	s60
1.4	2	0	22	4	2	s61
0.8	1	0	22	4	2	s62
0	2	0	22	4	1	s63
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
0	1	0	22	5	0	s60
1	2	0	22	5	2	s61
0	3	0	22	5	2	s62
0	4	0	22	5	1	s63
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
0	1	0	22	6	0	s60
1.25	2	5	22	6	2	s61
0	3	0	22	6	2	s62
0	4	0	22	6	1	s63
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
0	0	1	22	7	1	s63
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
1	0	0	19	3	0	s60
\.
COPY exp.override (experiment_id, subject, variant, until, created_at) FROM stdin;
1	qa	2	\N	2026-11-21 17:42:15.683701+00
2	qa	0	2100-01-01 00:00:00+00	2026-11-21 17:42:15.683701+00
\.
COPY exp.period (experiment_id, started_at, shares) FROM stdin;
1	2026-11-21 17:42:15.383059+00	{"rare": 0.058823529411764705, "control": 0.23529411764705882, "treatment": 0.7058823529411765}
2	2026-11-21 17:42:15.402643+00	{"control": 0.5, "treatment": 0.5}
3	2026-11-21 17:42:15.413976+00	{"on": 1.0}
4	2026-11-21 17:42:15.421833+00	{"a": 0.5, "b": 0.5, "c": 0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005}
5	2026-11-21 17:42:15.429829+00	{"control": 0.5, "treatment": 0.5}
6	2026-11-21 17:42:15.433803+00	{"control": 0.5, "treatment": 0.5}
7	2026-11-21 17:42:15.445078+00	{"control": 0.5, "treatment": 0.5}
8	2026-11-21 17:42:15.448729+00	{"control": 0.5, "treatment": 0.5}
11	2026-11-21 17:42:15.463126+00	{"control": 0.5, "treatment": 0.5}
12	2026-11-21 17:42:15.463991+00	{"control": 0.5, "treatment": 0.5}
13	2026-11-21 17:42:15.472238+00	{"control": 0.5, "treatment": 0.5}
14	2026-11-21 17:42:15.473968+00	{"control": 0.5, "treatment": 0.5}
15	2026-11-21 17:42:15.47481+00	{"control": 0.5, "treatment": 0.5}
16	2026-11-21 17:42:15.484923+00	{"in": 0.8, "held_out": 0.2}
17	2026-11-21 17:42:15.485774+00	{"in": 0.9, "held_out": 0.1}
18	2026-11-21 17:42:15.510787+00	{"control": 0.5, "treatment": 0.5}
19	2026-11-21 17:42:15.521158+00	{"control": 0.5, "treatment": 0.5}
20	2026-11-21 17:42:15.5327+00	{"control": 0.5, "treatment": 0.5}
21	2026-11-21 17:42:15.537209+00	{"0": 0.5, "1": 0.5}
19	2026-11-21 17:42:15.669625+00	{"control": 0.5294117647058824, "treatment": 0.47058823529411764}
19	2026-11-21 17:42:15.677739+00	{"third": 0.10526315789473684, "control": 0.47368421052631576, "treatment": 0.42105263157894735}
22	2026-11-21 17:42:15.928853+00	{"third": 0.5, "control": 0.25, "treatment": 0.25}
23	2026-11-21 17:42:15.929954+00	{"control": 0.5, "treatment": 0.5}
\.
COPY exp.scope (id, name, parent_id, description, created_at, aliased, erased) FROM stdin;
3	shop/staging	2	Ünïcödé	2026-11-21 17:42:15.467824+00	f	f
1	global	\N	The root of all scopes.	2026-11-21 17:42:14.639843+00	t	t
2	shop	1	\N	2026-11-21 17:42:15.467824+00	t	f
\.
COPY exp.setting (name, value, changed_at) FROM stdin;
events_retention_days	7	2026-11-21 17:42:15.883721+00
event_past_days	5	2026-11-21 17:42:15.883721+00
metrics_retention_days	36500	2026-11-21 17:42:15.883721+00
covariate_days	7	2026-11-21 17:42:15.883721+00
\.
COPY exp.signal  FROM stdin;
\.
COPY exp.store (singleton, version, migrated_at, digest_key) FROM stdin;
t	3	2026-11-21 17:42:14.639843+00	\\x681b925b9256cb6a9c46c04155144a14559177fa9a8f403bd5b0c43c6e9a759e
\.
COPY exp.tally (experiment_id, variant, assigned, subjects, exposures) FROM stdin;
13	1	13	0	0
15	0	13	0	0
1	0	33	8	10
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
16	1	132	115	239
18	0	19	7	7
18	1	14	8	8
19	0	38	38	39
19	1	38	38	38
19	2	4	4	4
20	0	13	0	0
20	1	14	0	0
21	0	12	0	0
21	1	10	0	0
22	0	19	17	17
22	1	44	37	37
22	2	20	14	14
23	0	44	44	45
23	1	25	25	25
\.
COPY exp.tally_delta (experiment_id, variant, assigned, subjects, exposures) FROM stdin;
\.
COPY exp.task (task, ran_at, done, remaining, error) FROM stdin;
schedule	2026-11-21 17:42:16.189273+00	3	0	\N
fold	2026-11-21 17:42:16.190064+00	114	0	\N
aggregate	2026-11-21 17:42:16.241645+00	0	0	\N
partitions	2026-11-21 17:42:16.243751+00	0	0	\N
retention	2026-11-21 17:42:16.266771+00	23	0	\N
deletes	2026-11-21 17:42:16.270399+00	31	0	\N
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
\.
SELECT pg_catalog.setval('exp.audience_id_seq', 1, true);
SELECT pg_catalog.setval('exp.audit_id_seq', 86, true);
SELECT pg_catalog.setval('exp.config_id_seq', 1, true);
SELECT pg_catalog.setval('exp.experiment_id_seq', 23, true);
SELECT pg_catalog.setval('exp.layer_id_seq', 1, true);
SELECT pg_catalog.setval('exp.metric_id_seq', 9, true);
SELECT pg_catalog.setval('exp.scope_id_seq', 3, true);
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
ALTER TABLE ONLY exp.bucket
    ADD CONSTRAINT bucket_pkey PRIMARY KEY (experiment_id, metric_id, width, bucket_start, variant);
ALTER TABLE ONLY exp.config
    ADD CONSTRAINT config_pkey PRIMARY KEY (id);
ALTER TABLE ONLY exp.config
    ADD CONSTRAINT config_scope_slug_key UNIQUE (scope_id, slug);
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
COMMENT ON INDEX exp.bucket_pkey IS 'The buckets of a metric in their order.';
COMMENT ON INDEX exp.config_pkey IS 'Configs by number.';
COMMENT ON INDEX exp.config_scope_slug_key IS 'Configs by slug.';
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
CREATE TABLE public.answer_3 (
    question text NOT NULL,
    answer text
);
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''gone'')', NULL);
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''e'')', '{"key": "e", "hash": "native", "kind": "experiment", "name": "E", "salt": "e", "tags": ["a", "b"], "layer": null, "owner": "ann", "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {"m": 1}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": {"n": 1.50}}, {"key": "treatment", "weight": 3, "payload": null}, {"key": "rare", "weight": 0.25, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.369094+00:00", "hypothesis": "it helps", "started_at": "2026-11-21T17:42:15.369094+00:00", "stopped_at": null, "allocations": null, "description": "the first", "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''d'')', '{"key": "d", "hash": "native", "kind": "experiment", "name": null, "salt": "d", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": "2100-02-01T00:00:00+00:00", "status": "draft", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": "2100-01-01T00:00:00+00:00", "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.400114+00:00", "hypothesis": null, "started_at": null, "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''half'')', '{"key": "half", "hash": "native", "kind": "experiment", "name": null, "salt": "pepper", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 0.5, "metadata": {}, "start_at": null, "variants": [{"key": "on", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.411765+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.411765+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''paused'')', '{"key": "paused", "hash": "native", "kind": "experiment", "name": null, "salt": "paused", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "paused", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.427864+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.427864+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''draining'')', NULL);
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''vast'')', '{"key": "vast", "hash": "native", "kind": "experiment", "name": null, "salt": "vast", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "a", "weight": 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "payload": null}, {"key": "b", "weight": 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000, "payload": null}, {"key": "c", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.419714+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.419714+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''over'')', '{"key": "over", "hash": "native", "kind": "experiment", "name": null, "salt": "over", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.431921+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.431921+00:00", "stopped_at": "2026-11-21T17:42:15.719694+00:00", "allocations": null, "description": null, "winner_reason": "it''s over", "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''again'')', '{"key": "again", "hash": "native", "kind": "experiment", "name": null, "salt": "again", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.443823+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.443823+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''old'')', '{"key": "old", "hash": "native", "kind": "experiment", "name": null, "salt": "old", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "archived", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.447747+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.447747+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''timed'')', '{"key": "timed", "hash": "native", "kind": "experiment", "name": null, "salt": "timed", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": "2026-11-21T17:42:15.787934+00:00", "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.462181+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.787934+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT role, scope_id, access, granted_by, granted_at FROM exp.grant) AS t', '5c2b17ebcc6b0d8f1897268e7235cbf5');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''ended'')', '{"key": "ended", "hash": "native", "kind": "experiment", "name": null, "salt": "ended", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": "2026-11-21T17:42:15.789215+00:00", "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.462181+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.462181+00:00", "stopped_at": "2026-11-21T17:42:15.789215+00:00", "allocations": null, "description": null, "winner_reason": "its schedule ended", "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''ho'')', '{"key": "ho", "hash": "native", "kind": "holdout", "name": null, "salt": "holdout:ho", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "held_out", "weight": 0.2, "payload": null}, {"key": "in", "weight": 0.8, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.483827+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.483827+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''ho-ended'')', '{"key": "ho-ended", "hash": "native", "kind": "holdout", "name": null, "salt": "holdout:ho-ended", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "held_out", "weight": 0.1, "payload": null}, {"key": "in", "weight": 0.9, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.483827+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.483827+00:00", "stopped_at": "2026-11-21T17:42:15.492091+00:00", "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''rules'')', '{"key": "rules", "hash": "native", "kind": "experiment", "name": null, "salt": "rules", "tags": [], "layer": {"end": 7999, "layer": "page", "start": 0}, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": true, "audience": "german", "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "config": "azure", "weight": 1, "payload": null}], "targeting": [{"conditions": [{"value": 18, "operator": "gte", "attribute": "age"}]}], "created_at": "2026-11-21T17:42:15.507741+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.507741+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''rules'', ''shop/staging'')', '{"key": "rules", "hash": "native", "kind": "experiment", "name": null, "salt": "rules", "tags": [], "layer": {"end": 7999, "layer": "page", "start": 0}, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": true, "audience": "german", "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "config": "azure", "weight": 1, "payload": null}], "targeting": [{"conditions": [{"value": 18, "operator": "gte", "attribute": "age"}]}], "created_at": "2026-11-21T17:42:15.507741+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.507741+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''ranges'')', '{"key": "ranges", "hash": "native", "kind": "experiment", "name": null, "salt": "ranges", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}, {"key": "third", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.520024+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.520024+00:00", "stopped_at": null, "allocations": [{"end": 4499, "start": 0, "variant": "control"}, {"end": 8999, "start": 5000, "variant": "treatment"}, {"end": 9999, "start": 9000, "variant": "third"}], "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''growthbook'')', '{"key": "growthbook", "hash": "growthbook_v2", "kind": "experiment", "name": null, "salt": "growthbook", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.53175+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.53175+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''timed'', ''s'' || i), ''-'') || coalesce(exp_peek(''ended'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'de4f1eeed2147e0d68bbc6da25b74642');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(coalesce(exp_peek(''paused'', ''s'' || i), ''-''), '','' ORDER BY i) FROM generate_series(35, 45) AS i', 'treatment,treatment,control,control,control,control,-,-,-,-,-');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(coalesce(exp_peek(''enrolled'', ''s'' || i, scope => ''shop''), ''-''), '','' ORDER BY i) FROM generate_series(15, 25) AS i', 'control,treatment,treatment,control,treatment,control,-,-,-,-,-');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''imported'')', '{"key": "imported", "hash": "growthbook_v2", "kind": "experiment", "name": null, "salt": "x", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 0.8, "metadata": {"growthbook": {"feature": "f"}}, "start_at": null, "variants": [{"key": "0", "weight": 0.5, "payload": 0}, {"key": "1", "weight": 0.5, "payload": 1}], "targeting": null, "created_at": "2026-11-21T17:42:15.535755+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.535755+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''enrolled'', ''shop'')', '{"key": "enrolled", "hash": "native", "kind": "experiment", "name": null, "salt": "enrolled", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "enrolled", "end_at": null, "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.471174+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.471174+00:00", "stopped_at": "2026-11-21T17:42:15.727639+00:00", "allocations": null, "description": null, "winner_reason": "enough", "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''won'', ''shop'')', '{"key": "won", "hash": "native", "kind": "experiment", "name": null, "salt": "won", "tags": [], "layer": null, "owner": null, "scope": "shop", "serve": "winner", "end_at": null, "status": "stopped", "winner": "treatment", "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.471174+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.471174+00:00", "stopped_at": "2026-11-21T17:42:15.731666+00:00", "allocations": null, "description": null, "winner_reason": "it won", "winner_decided_at": "2026-11-21T17:42:15.731666+00:00"}');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(l.key || '' '' || l.scope || '' '' || l.status || '' '' || l.total, '','' ORDER BY l.scope COLLATE "C", l.key COLLATE "C") FROM exp_list(include_below => true) AS l', 'again global running 21,d global draft 21,e global running 21,ended global stopped 21,frozen global stopped 21,growthbook global running 21,half global running 21,ho global running 21,ho-ended global stopped 21,imported global running 21,measured global running 21,old global archived 21,over global stopped 21,paused global paused 21,ranges global running 21,rules global running 21,timed global running 21,vast global running 21,e shop running 21,enrolled shop stopped 21,won shop stopped 21');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(k || '': '' || (SELECT string_agg(r::text, '' '') FROM exp_results(k) AS r), E''\n'') FROM unnest(ARRAY[''e'', ''half'', ''vast'', ''paused'', ''over'', ''again'', ''ended'', ''old'', ''rules'', ''ranges'', ''growthbook'', ''imported'', ''ho'', ''ho-ended'']) AS k', 'e: (control,33,8,10,1) (treatment,151,61,77,3) (rare,12,6,9,0.25)
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
ho: (held_out,44,39,85,0.2) (in,132,115,239,0.8)
ho-ended: (held_out,0,0,0,0.1) (in,0,0,0,0.9)');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(k || '': '' || (SELECT string_agg(r::text, '' '') FROM exp_results(k, ''shop'') AS r), E''\n'') FROM unnest(ARRAY[''e'', ''enrolled'', ''won'']) AS k', 'e: (control,9,0,0,1) (treatment,13,0,0,1)
enrolled: (control,15,2,2,1) (treatment,7,0,0,1)
won: (control,13,0,0,1) (treatment,9,0,0,1)');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_srm(''e'') AS r', '(assigned,"{control,treatment,rare}","{33,151,12}","{46.11764705882353,138.3529411764706,11.529411764705882}",4.906462585034012,2,0.08601519670071422,0.0292756239901788,0.9711487556797199,f) (exposed,"{control,treatment,rare}","{8,61,6}","{17.647058823529413,52.94117647058824,4.411764705882353}",7.072222222222221,2,0.0291263763630883,0.019007332015851475,0.9811721682465422,f)');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_srm(''ranges'') AS r', '(assigned,"{control,treatment,third}","{38,38,4}","{38.78947368421053,36.36842105263158,4.842105263157896}",0.23571781471767483,2,0.888821449933983,-0.006440283150138004,1,f) (exposed,"{control,treatment,third}","{38,38,4}","{38.78947368421053,36.36842105263158,4.842105263157896}",0.23571781471767483,2,0.888821449933983,-0.006440283150138004,1,f)');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_srm(''ho'') AS r', '(assigned,"{held_out,in}","{44,132}","{35.2,140.8}",2.749999999999999,1,0.09725442843900362,0.013414911430466248,0.986674667482091,f) (exposed,"{held_out,in}","{39,115}","{30.8,123.2}",2.7288961038961035,1,0.09854737887319467,0.011520979778623985,0.9885451325723157,f)');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''s1'') AS r', '(control,"2026-11-21 17:42:15.539718+00","2026-11-21 17:42:15.612195+00",1,"{""i"": 1}")');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''s5'') AS r', NULL);
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''s8'') AS r', '(treatment,"2026-11-21 17:42:15.539718+00","2026-11-21 17:42:15.612195+00",1,"{""i"": 9}")');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''anonymous'') AS r', '(treatment,"2026-11-21 17:42:15.539718+00","2026-11-21 17:42:15.612195+00",1,"{""i"": 7}")');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''late'') AS r', '(treatment,"2026-11-21 17:42:15.879693+00","2026-11-21 17:42:15.879693+00",1,{})');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(r::text, '' '') FROM exp_get_assignment(''e'', ''Ünïcödé'', ''shop'') AS r', '(treatment,"2026-11-21 17:42:15.559746+00",,0,{})');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(exp_peek(''e'', ''s'' || i), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'f19b30c8e541a20c41dfbf2a7635b630');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(exp_peek(''e'', ''s'' || i, scope => ''shop''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'e84b701c39f815a1b5ee75d1aa3d7db9');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''half'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'dc92415b8bdff14c2fa1ac81976b2572');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''vast'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', '6f362579f484f034dd594f946498d904');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''ranges'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', '0ce5d032b6357b7be63e60e5fbcfefe2');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''rules'', ''s'' || i, jsonb_build_object(''country'', (ARRAY[''DE'',''AT'',''FR''])[1 + i % 3], ''age'', i % 40)), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'ff1b9b31e1784e0838fcdaaff1bcfa9b');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(coalesce(exp_peek(''growthbook'', ''s'' || i), ''-'') || coalesce(exp_peek(''imported'', ''s'' || i), ''-''), '','' ORDER BY i)) FROM generate_series(1, 2000) AS i', 'b0558ee671b4488da6942841cd66c9e9');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(coalesce(exp_peek(''won'', ''s'' || i, scope => ''shop''), ''-''), '','' ORDER BY i) FROM generate_series(15, 25) AS i', 'treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment,treatment');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(coalesce(exp_peek(''over'', ''s'' || i), ''-''), '','' ORDER BY i) FROM generate_series(15, 25) AS i', '-,-,-,-,-,-,-,-,-,-,-');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(s || '' '' || d::text, E''\n'' ORDER BY s COLLATE "C", d::text COLLATE "C") FROM unnest(ARRAY[''qa'', ''s1'', ''s7'', ''s8'', ''s9'', ''anonymous'', ''fresh'']) AS s, exp_decide(s, ''{"country":"DE","age":20}'') AS d', 'anonymous (again,control,,stored)
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
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(s || '' '' || d::text, E''\n'' ORDER BY s COLLATE "C", d::text COLLATE "C") FROM unnest(ARRAY[''x'', ''s1'', ''below-1'', ''fresh'']) AS s, exp_decide(s, ''{"country":"AT","age":20}'', scope => ''shop'') AS d', 'below-1 (e,treatment,,new)
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
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(d::text, '','' ORDER BY i, d::text COLLATE "C")) FROM generate_series(1, 300) AS i, exp_decide(''s'' || i, ''{"country":"AT","age":20}'', scope => ''shop/staging'') AS d', '6ddb6d6c2955296f9da63c0dbe8e8bca');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(x::text, E''\n'') FROM unnest(ARRAY[''qa'', ''s1'', ''anonymous'', ''fresh'']) AS s, exp_explain(''rules'', s, ''{"country":"DE","age":20}'') AS x', '(experiment,t,"rules in scope global")
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
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(a::text, '' '') FROM exp_assign_many(''e'', ARRAY[''s1'', ''s2'', ''s3'', ''late'', ''s8'']) AS a', '(s1,control,f,stored,"{""n"": 1.50}") (s2,treatment,f,stored,) (s3,treatment,f,stored,) (late,treatment,f,stored,) (s8,treatment,f,stored,)');
INSERT INTO public.answer_3 VALUES ('SELECT exp_assign(''paused'', ''s1'')::text || exp_assign(''paused'', ''fresh'') || exp_assign(''over'', ''s1'') || exp_assign(''old'', ''s1'') || exp_assign(''d'', ''s1'') || exp_assign(''none'', ''s1'') || exp_assign(''ended'', ''s1'') || exp_assign(''e'', ''qa'')', '(control,f,stored,)(,f,paused,)(,f,stopped,)(,f,archived,)(,f,draft,)(,f,not_found,)(,f,stopped,)(rare,f,override,)');
INSERT INTO public.answer_3 VALUES ('SELECT exp_assign(''enrolled'', ''x'', scope => ''shop'')::text || exp_assign(''enrolled'', ''fresh'', scope => ''shop'') || exp_assign(''won'', ''fresh'', scope => ''shop'')', '(control,f,stored,)(,f,stopped,)(treatment,f,winner,)');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(exp_bucket(h, s, i::text)::text, '','' ORDER BY i, s COLLATE "C", h COLLATE "C")) FROM generate_series(1, 1000) AS i, unnest(ARRAY[''6:globale'', ''Ü'']) AS s, unnest(ARRAY[''native'', ''growthbook_v2'', ''unleash'']) AS h', 'da9a5756acda8afa6dfb164f305535e3');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(t::text, '' '' ORDER BY t::text COLLATE "C") FROM exp.enrolled AS t WHERE t.scope = ''shop''', '(shop,e,"tab	and \\ and ''quote''",treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s1,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s10,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s11,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s12,control,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s13,control,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s14,control,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s15,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s16,control,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s17,control,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s18,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s19,control,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s2,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s20,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s3,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s4,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s5,control,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s6,control,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s7,control,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s8,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,e,s9,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,e,Ünïcödé,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,"tab	and \\ and ''quote''",control,"2026-11-21 17:42:15.559746+00","2026-11-21 17:42:15.631695+00",1) (shop,enrolled,s1,control,"2026-11-21 17:42:15.559746+00","2026-11-21 17:42:15.631695+00",1) (shop,enrolled,s10,control,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s11,control,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s12,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s13,control,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s14,control,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s15,control,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s16,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s17,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s18,control,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s19,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s2,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s20,control,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s3,control,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s4,control,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s5,control,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s6,control,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s7,control,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s8,control,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,s9,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,enrolled,Ünïcödé,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,won,"tab	and \\ and ''quote''",control,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s1,control,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s10,control,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s11,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s12,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s13,control,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s14,control,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s15,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s16,control,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s17,control,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s18,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s19,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s2,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s20,control,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s3,control,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s4,control,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s5,control,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s6,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s7,treatment,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s8,control,"2026-11-21 17:42:15.559746+00",,0) (shop,won,s9,control,"2026-11-21 17:42:15.559746+00",,0) (shop,won,Ünïcödé,treatment,"2026-11-21 17:42:15.559746+00",,0)');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(s::text, E''\n'') FROM exp_list_scopes() AS s', '(global,,"The root of all scopes.","2026-11-21 17:42:14.639843+00",3)
(shop,global,,"2026-11-21 17:42:15.467824+00",3)
(shop/staging,shop,Ünïcödé,"2026-11-21 17:42:15.467824+00",3)');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(a::text, E''\n'') FROM exp_list_audiences() AS a', '(german,global,Ünïcödé,"[{""conditions"": [{""value"": [""DE"", ""AT""], ""operator"": ""in"", ""attribute"": ""country""}]}]","2026-11-21 17:42:15.495747+00","2026-11-21 17:42:15.495747+00",1)');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(l::text, E''\n'') FROM exp_list_layers() AS l', '(page,global,"[{""end"": 7999, ""key"": ""rules"", ""scope"": ""global"", ""start"": 0, ""status"": ""running""}]","2026-11-21 17:42:15.499755+00")');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(c::text, E''\n'') FROM exp_list_configs() AS c', '(blue,global,"{""hue"": 2.40}",{azure},"2026-11-21 17:42:15.499755+00","2026-11-21 17:42:15.499755+00")');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get_audience(''german'', ''shop'')::text || exp_get_config(''azure'') || exp_get_scope(''shop/staging'')', '{"name": "Ünïcödé", "rules": [{"conditions": [{"value": ["DE", "AT"], "operator": "in", "attribute": "country"}]}], "scope": "global", "audience": "german", "created_at": "2026-11-21T17:42:15.495747+00:00", "updated_at": "2026-11-21T17:42:15.495747+00:00"}{"slug": "blue", "scope": "global", "config": {"hue": 2.40}, "aliases": ["azure"], "created_at": "2026-11-21T17:42:15.499755+00:00", "updated_at": "2026-11-21T17:42:15.499755+00:00"}{"scope": "shop/staging", "parent": "shop", "created_at": "2026-11-21T17:42:15.467824+00:00", "description": "Ünïcödé"}');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(a::text, E''\n'' ORDER BY a.id)) FROM exp_audit(since => ''2000-01-01'') AS a WHERE a.id <= 86', 'a113d65656f75a43a87e9a4887ab8b36');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT experiment_id, exposures, assigned_at, exposed_at, variant, subject, context FROM exp.assignment) AS t', '22e813a026ad3f295f51e620ecc0c9a5');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT experiment_id, variant, assigned, subjects, exposures FROM exp.tally) AS t', '43a6c5669e9e08cf123005c4ec5cd931');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT experiment_id, variant, assigned, subjects, exposures FROM exp.tally_delta) AS t', NULL);
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT id, name, parent_id, description, created_at, aliased FROM exp.scope) AS t', 'a137d32ff786383b97f8428527bc5ba1');
INSERT INTO public.answer_3 VALUES ('SELECT md5(string_agg(t::text, '' '' ORDER BY t::text COLLATE "C")) FROM (SELECT scope_id, subject, known_as, created_at FROM exp.alias) AS t', '93a3c41d4d5366255a74ae89e005853d');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''measured'')', '{"key": "measured", "hash": "native", "kind": "experiment", "name": null, "salt": "measured", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "running", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "third", "weight": 2, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.927665+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.927665+00:00", "stopped_at": null, "allocations": null, "description": null, "winner_reason": null, "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT exp_get(''frozen'')', '{"key": "frozen", "hash": "native", "kind": "experiment", "name": null, "salt": "frozen", "tags": [], "layer": null, "owner": null, "scope": "global", "serve": "none", "end_at": null, "status": "stopped", "winner": null, "inherit": false, "audience": null, "coverage": 1, "metadata": {}, "start_at": null, "variants": [{"key": "control", "weight": 1, "payload": null}, {"key": "treatment", "weight": 1, "payload": null}], "targeting": null, "created_at": "2026-11-21T17:42:15.927665+00:00", "hypothesis": null, "started_at": "2026-11-21T17:42:15.927665+00:00", "stopped_at": "2026-11-21T17:42:16.076808+00:00", "allocations": null, "description": null, "winner_reason": "measured", "winner_decided_at": null}');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(k || '': '' || (SELECT string_agg(r::text, '' '') FROM exp_results(k) AS r), E''\n'') FROM unnest(ARRAY[''measured'', ''frozen'']) AS k', 'measured: (control,19,17,17,1) (third,44,37,37,2) (treatment,20,14,14,1)
frozen: (control,44,44,45,1) (treatment,25,25,25,1)');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(m::text, E''\n'' ORDER BY m.metric COLLATE "C") FROM exp_list_metrics() AS m', '(buyers,global,conversion,buy,,,,,maximize,,,,,,)
("click rate",global,rate,,click,view,,,maximize,,,,,,)
(latency,global,avg,load,,,,,minimize,,,,,,)
(orders,global,sum,,,,"SELECT subject, total AS value, at AS ts FROM public.orders",postgres,maximize,,,0.95,,,)
(revenue,global,sum,buy,,,,,maximize,,,,EUR,,)
(soon,global,conversion,buy,,,,,maximize,"1 day",,,,,)
("value of an order",global,ratio,,revenue,views,,,maximize,,,,,,)
(views,global,count,view,,,,,maximize,,3,,,,)');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(m::text, E''\n'' ORDER BY m.metric COLLATE "C") FROM exp_list_metrics(scope => ''shop'') AS m', '(buyers,global,conversion,buy,,,,,maximize,,,,,,)
("click rate",global,rate,,click,view,,,maximize,,,,,,)
(latency,global,avg,load,,,,,minimize,,,,,,)
(orders,global,sum,,,,"SELECT subject, total AS value, at AS ts FROM public.orders",postgres,maximize,,,0.95,,,)
(revenue,global,sum,buy,,,,,maximize,,,,EUR,,)
(soon,global,conversion,buy,,,,,maximize,"1 day",,,,,)
("value of an order",global,ratio,,revenue,views,,,maximize,,,,,,)
(views,global,count,view,,,,,maximize,,3,,,,)
(Ünïcödé,shop,count,view,,,,,maximize,,,,,,)');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(s::text, E''\n'') FROM exp_settings() AS s', '(events_retention_days,7,days,30,"How long events, and buckets of five minutes, are kept. From 1 to 3650.")
(metrics_retention_days,36500,days,180,"How long buckets of an hour and of a day are kept. From 1 to 36500.")
(event_past_days,5,days,30,"How old an event may be when it is logged. From 0 to 3650.")
(event_future_minutes,5,minutes,5,"How far ahead of the server''s clock an event may be when it is logged. From 0 to 1440.")
(covariate_days,7,days,30,"How long before a subject''s first exposure its events count for the covariate. From 0 to 365.")
(aggregate_batch,10000000,events,10000000,"About how many events one portion of an aggregation folds. From 1000 to 1000000000.")');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(m::text, E''\n'' ORDER BY m.metric COLLATE "C", m.variant COLLATE "C") FROM exp_metric_moments(''measured'') AS m WHERE m.metric <> ''soon''', '(buyers,control,17,0.29411764705882354,0.22058823529411764,"{""n"": 17, ""m2"": 3.5294117647058822, ""cap"": null, ""cxy"": 1.3529411764705883, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 4.235294117647059, ""mean"": 0.29411764705882354, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.5294117647058824, ""nonzero"": 5}")
(buyers,third,37,0.40540540540540543,0.24774774774774777,"{""n"": 37, ""m2"": 8.91891891891892, ""cap"": null, ""cxy"": -1.2972972972972974, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 9.243243243243244, ""mean"": 0.40540540540540543, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.4864864864864865, ""nonzero"": 15}")
(buyers,treatment,14,0.5714285714285714,0.26373626373626374,"{""n"": 14, ""m2"": 3.4285714285714284, ""cap"": null, ""cxy"": 1.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 3.5, ""mean"": 0.5714285714285714, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.5, ""nonzero"": 8}")
("click rate",control,17,0.35294117647058826,0.2426470588235294,"{""n"": 17, ""m2"": 3.8823529411764706, ""cap"": null, ""cxy"": 0.0, ""cyd"": 6.352941176470588, ""m2_d"": 56.94117647058823, ""m2_x"": 0.0, ""mean"": 0.35294117647058826, ""capped"": 0, ""mean_d"": 2.9411764705882355, ""mean_x"": 0.0, ""nonzero"": 6}")
("click rate",third,37,0.24324324324324326,0.18918918918918917,"{""n"": 37, ""m2"": 6.8108108108108105, ""cap"": null, ""cxy"": 0.0, ""cyd"": 3.72972972972973, ""m2_d"": 86.75675675675676, ""m2_x"": 0.0, ""mean"": 0.24324324324324326, ""capped"": 0, ""mean_d"": 3.918918918918919, ""mean_x"": 0.0, ""nonzero"": 9}")
("click rate",treatment,14,0.2857142857142857,0.21978021978021978,"{""n"": 14, ""m2"": 2.857142857142857, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 52.0, ""m2_x"": 0.0, ""mean"": 0.2857142857142857, ""capped"": 0, ""mean_d"": 4.0, ""mean_x"": 0.0, ""nonzero"": 4}")
(latency,control,17,0.5,0.20749999999999996,"{""n"": 17, ""m2"": 3.3199999999999994, ""cap"": null, ""cxy"": 0.0, ""cyd"": 1.0999999999999999, ""m2_d"": 4.235294117647059, ""m2_x"": 0.0, ""mean"": 0.5, ""capped"": 0, ""mean_d"": 1.5294117647058822, ""mean_x"": 0.0, ""nonzero"": 14}")
(latency,third,37,0.5405405405405406,0.21136636636636638,"{""n"": 37, ""m2"": 7.609189189189189, ""cap"": null, ""cxy"": 0.0, ""cyd"": 3.5891891891891894, ""m2_d"": 11.18918918918919, ""m2_x"": 0.0, ""mean"": 0.5405405405405406, ""capped"": 0, ""mean_d"": 1.5405405405405406, ""mean_x"": 0.0, ""nonzero"": 32}")
(latency,treatment,14,0.9,0.303076923076923,"{""n"": 14, ""m2"": 3.9399999999999995, ""cap"": null, ""cxy"": 0.0, ""cyd"": 3.3, ""m2_d"": 5.214285714285714, ""m2_x"": 0.0, ""mean"": 0.9, ""capped"": 0, ""mean_d"": 1.6428571428571428, ""mean_x"": 0.0, ""nonzero"": 14}")
(orders,control,17,42.89411764705882,276.4155882352941,"{""n"": 17, ""m2"": 4422.649411764705, ""cap"": 75.19999999999999, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 42.89411764705882, ""capped"": 1, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 16}")
(orders,third,37,43.71351351351351,358.02342342342337,"{""n"": 37, ""m2"": 12888.843243243242, ""cap"": 75.19999999999999, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 43.71351351351351, ""capped"": 2, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 33}")
(orders,treatment,14,46.15714285714286,354.0995604395604,"{""n"": 14, ""m2"": 4603.294285714285, ""cap"": 75.19999999999999, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 46.15714285714286, ""capped"": 1, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 13}")
(revenue,control,17,1.7794117647058822,11.124080882352942,"{""n"": 17, ""m2"": 177.98529411764707, ""cap"": null, ""cxy"": -2.911764705882353, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 82.47058823529412, ""mean"": 1.7794117647058822, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 1.8235294117647058, ""nonzero"": 5}")
(revenue,third,37,1.804054054054054,8.139358108108107,"{""n"": 37, ""m2"": 293.0168918918919, ""cap"": null, ""cxy"": -15.256756756756756, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 148.7027027027027, ""mean"": 1.804054054054054, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 1.3783783783783783, ""nonzero"": 15}")
(revenue,treatment,14,5.839285714285714,110.23660714285714,"{""n"": 14, ""m2"": 1433.075892857143, ""cap"": null, ""cxy"": 22.607142857142858, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 68.85714285714286, ""mean"": 5.839285714285714, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 1.7142857142857142, ""nonzero"": 8}")
("value of an order",control,17,1.7794117647058822,11.124080882352942,"{""n"": 17, ""m2"": 177.98529411764707, ""cap"": null, ""cxy"": -2.911764705882353, ""cyd"": -9.720588235294118, ""m2_d"": 56.94117647058823, ""m2_x"": 82.47058823529412, ""mean"": 1.7794117647058822, ""capped"": 0, ""mean_d"": 2.9411764705882355, ""mean_x"": 1.8235294117647058, ""nonzero"": 5}")
("value of an order",third,37,1.804054054054054,8.139358108108107,"{""n"": 37, ""m2"": 293.0168918918919, ""cap"": null, ""cxy"": -15.256756756756756, ""cyd"": 14.412162162162161, ""m2_d"": 86.75675675675676, ""m2_x"": 148.7027027027027, ""mean"": 1.804054054054054, ""capped"": 0, ""mean_d"": 3.918918918918919, ""mean_x"": 1.3783783783783783, ""nonzero"": 15}")
("value of an order",treatment,14,5.839285714285714,110.23660714285714,"{""n"": 14, ""m2"": 1433.075892857143, ""cap"": null, ""cxy"": 22.607142857142858, ""cyd"": 35.0, ""m2_d"": 52.0, ""m2_x"": 68.85714285714286, ""mean"": 5.839285714285714, ""capped"": 0, ""mean_d"": 4.0, ""mean_x"": 1.7142857142857142, ""nonzero"": 8}")
(views,control,17,2.176470588235294,0.7794117647058824,"{""n"": 17, ""m2"": 12.470588235294118, ""cap"": 3.0, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 2.176470588235294, ""capped"": 6, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 17}")
(views,third,37,2.7027027027027026,0.3813813813813814,"{""n"": 37, ""m2"": 13.72972972972973, ""cap"": 3.0, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 2.7027027027027026, ""capped"": 23, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 37}")
(views,treatment,14,2.7857142857142856,0.1813186813186813,"{""n"": 14, ""m2"": 2.357142857142857, ""cap"": 3.0, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 2.7857142857142856, ""capped"": 6, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 14}")');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(m::text, E''\n'' ORDER BY m.metric COLLATE "C", m.variant COLLATE "C") FROM exp_metric_moments(''frozen'') AS m', '(revenue,control,44,1.8409090909090908,9.241543340380549,"{""n"": 44, ""m2"": 397.3863636363636, ""cap"": null, ""cxy"": -6.954545454545454, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 174.1818181818182, ""mean"": 1.8409090909090908, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 1.3636363636363635, ""nonzero"": 16}")
(revenue,treatment,25,3.91,67.79104166666666,"{""n"": 25, ""m2"": 1626.985, ""cap"": null, ""cxy"": -7.25, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 128.0, ""mean"": 3.91, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 2.0, ""nonzero"": 12}")');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(m::text, E''\n'' ORDER BY m.metric COLLATE "C", m.variant COLLATE "C") FROM exp_metric_moments(''e'') AS m', '(views,control,8,2.625,0.5535714285714286,"{""n"": 8, ""m2"": 3.875, ""cap"": 3.0, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 2.625, ""capped"": 5, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 8}")
(views,rare,6,3,0,"{""n"": 6, ""m2"": 0.0, ""cap"": 3.0, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 3.0, ""capped"": 6, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 6}")
(views,treatment,61,2.442622950819672,0.6841530054644809,"{""n"": 61, ""m2"": 41.049180327868854, ""cap"": 3.0, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 2.442622950819672, ""capped"": 27, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 60}")');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(m::text, E''\n'' ORDER BY m.metric COLLATE "C", m.variant COLLATE "C") FROM exp_metric_moments(''e'', scope => ''shop'') AS m', '(Ünïcödé,control,0,,,"{""n"": 0, ""m2"": 0.0, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.0, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 0}")
(Ünïcödé,treatment,0,,,"{""n"": 0, ""m2"": 0.0, ""cap"": null, ""cxy"": 0.0, ""cyd"": 0.0, ""m2_d"": 0.0, ""m2_x"": 0.0, ""mean"": 0.0, ""capped"": 0, ""mean_d"": 0.0, ""mean_x"": 0.0, ""nonzero"": 0}")');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(k || '' '' || s::text, E''\n'' ORDER BY k COLLATE "C", s.variant COLLATE "C", s.bucket_start) FROM unnest(ARRAY[''revenue'', ''views'', ''latency'', ''orders'']) AS k, exp_series(''measured'', k, ''1 day'') AS s', 'latency (control,"2026-11-21 00:00:00+00","1 day",26,8.5,4.609999999999999,0,0.8)
latency (third,"2026-11-21 00:00:00+00","1 day",57,20.000000000000007,10.959999999999999,0,0.8)
latency (treatment,"2026-11-21 00:00:00+00","1 day",23,12.599999999999998,7.960000000000001,0.1,0.8)
orders (control,"2026-11-21 00:00:00+00","1 day",52,732,14370,0,30)
orders (third,"2026-11-21 00:00:00+00","1 day",112,1678,34156,0,30)
orders (treatment,"2026-11-21 00:00:00+00","1 day",49,691,13319,0,29)
revenue (control,"2026-11-21 00:00:00+00","1 day",5,30.25,231.8125,0.25,9.25)
revenue (third,"2026-11-21 00:00:00+00","1 day",15,66.75,413.4375,0.25,9.25)
revenue (treatment,"2026-11-21 00:00:00+00","1 day",8,81.75,1910.4375,1.25,40)
views (control,"2026-11-21 00:00:00+00","1 day",50,50,50,1,1)
views (third,"2026-11-21 00:00:00+00","1 day",145,145,145,1,1)
views (treatment,"2026-11-21 00:00:00+00","1 day",56,57,59,1,2)');
INSERT INTO public.answer_3 VALUES ('SELECT string_agg(t::text, '' '' ORDER BY t::text COLLATE "C") FROM (SELECT experiment_id, started_at, shares FROM exp.period) AS t', '(1,"2026-11-21 17:42:15.383059+00","{""rare"": 0.058823529411764705, ""control"": 0.23529411764705882, ""treatment"": 0.7058823529411765}") (11,"2026-11-21 17:42:15.463126+00","{""control"": 0.5, ""treatment"": 0.5}") (12,"2026-11-21 17:42:15.463991+00","{""control"": 0.5, ""treatment"": 0.5}") (13,"2026-11-21 17:42:15.472238+00","{""control"": 0.5, ""treatment"": 0.5}") (14,"2026-11-21 17:42:15.473968+00","{""control"": 0.5, ""treatment"": 0.5}") (15,"2026-11-21 17:42:15.47481+00","{""control"": 0.5, ""treatment"": 0.5}") (16,"2026-11-21 17:42:15.484923+00","{""in"": 0.8, ""held_out"": 0.2}") (17,"2026-11-21 17:42:15.485774+00","{""in"": 0.9, ""held_out"": 0.1}") (18,"2026-11-21 17:42:15.510787+00","{""control"": 0.5, ""treatment"": 0.5}") (19,"2026-11-21 17:42:15.521158+00","{""control"": 0.5, ""treatment"": 0.5}") (19,"2026-11-21 17:42:15.669625+00","{""control"": 0.5294117647058824, ""treatment"": 0.47058823529411764}") (19,"2026-11-21 17:42:15.677739+00","{""third"": 0.10526315789473684, ""control"": 0.47368421052631576, ""treatment"": 0.42105263157894735}") (2,"2026-11-21 17:42:15.402643+00","{""control"": 0.5, ""treatment"": 0.5}") (20,"2026-11-21 17:42:15.5327+00","{""control"": 0.5, ""treatment"": 0.5}") (21,"2026-11-21 17:42:15.537209+00","{""0"": 0.5, ""1"": 0.5}") (22,"2026-11-21 17:42:15.928853+00","{""third"": 0.5, ""control"": 0.25, ""treatment"": 0.25}") (23,"2026-11-21 17:42:15.929954+00","{""control"": 0.5, ""treatment"": 0.5}") (3,"2026-11-21 17:42:15.413976+00","{""on"": 1.0}") (4,"2026-11-21 17:42:15.421833+00","{""a"": 0.5, ""b"": 0.5, ""c"": 0.000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000005}") (5,"2026-11-21 17:42:15.429829+00","{""control"": 0.5, ""treatment"": 0.5}") (6,"2026-11-21 17:42:15.433803+00","{""control"": 0.5, ""treatment"": 0.5}") (7,"2026-11-21 17:42:15.445078+00","{""control"": 0.5, ""treatment"": 0.5}") (8,"2026-11-21 17:42:15.448729+00","{""control"": 0.5, ""treatment"": 0.5}")');
ALTER TABLE ONLY public.answer_3
    ADD CONSTRAINT answer_3_pkey PRIMARY KEY (question);
