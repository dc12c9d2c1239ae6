-- What the tests of cancels, terminations and kills do to a few experiments: work(round, acts) does any of it at random, each in
-- a transaction of its own. What was refused is in refused, what was not to be in unexpected, what is wrong with the store in wrong.
CREATE EXTENSION pg_experiment;
SELECT exp_init();
SELECT exp_create_scope('shop');
SELECT exp_create_layer('l');
SELECT exp_create_audience('aud', '[]');
SELECT exp_set_config('blue', '{"n": 0}', ARRAY['azure']);
SELECT exp_define_metric('views', 'count', 'view'), exp_define_metric('revenue', 'sum', 'buy');
CREATE TABLE refused (round int, level text, act text, state text, message text, detail text);
CREATE TABLE done (act text, times bigint);

CREATE PROCEDURE work(round int, acts int) LANGUAGE plpgsql AS $$
DECLARE
	act text;
	key text;
	subject text;
	other text;
	message text;
	detail text;
	times jsonb := '{}';
	choice text[] := ARRAY['assign', 'assign', 'assign', 'expose', 'expose', 'many', 'exposures', 'exposures', 'decide', 'explain',
		'override', 'unforce', 'brief', 'merge', 'merge', 'merge', 'forget', 'erase', 'grow', 'variant', 'weights', 'audience',
		'attach', 'detach', 'target', 'config', 'use_config', 'holdout', 'end_holdout', 'place', 'unplace', 'schedule', 'unschedule',
		'event', 'event', 'keyed', 'events', 'events', 'once', 'aggregate', 'metric', 'unmetric', 'publish', 'subscribe', 'unsubscribe', 'deliver', 'policy', 'evaluate', 'reads',
		'import', 'define', 'redefine', 'coverage', 'inherit', 'stop', 'start', 'pause', 'resume', 'delete', 'maintain', 'undo'];
BEGIN
	FOR i IN 1 .. acts LOOP
		act := choice[1 + floor(random() * array_length(choice, 1))];
		key := 'k' || floor(random() * 4);
		subject := 's' || floor(random() * 40);
		other := 's' || floor(random() * 40);
		BEGIN
			CASE act
				WHEN 'assign' THEN PERFORM exp_assign(key, subject, '{"c":"DE"}');
				WHEN 'expose' THEN PERFORM exp_log_exposure(key, subject, '{"c":"DE"}');
				WHEN 'many' THEN PERFORM exp_assign_many(key, ARRAY(SELECT 's' || n FROM generate_series(1, 40) AS n ORDER BY random() LIMIT 10));
				WHEN 'exposures' THEN PERFORM exp_log_exposures(key, ARRAY(SELECT 's' || n FROM generate_series(1, 40) AS n ORDER BY random() LIMIT 10));
				WHEN 'decide' THEN PERFORM exp_decide(subject, '{"c":"FR"}'), exp_decide(subject, scope => 'shop');
				WHEN 'explain' THEN PERFORM exp_explain(key, subject), exp_peek(key, subject), exp_results(key), exp_srm(key);
				WHEN 'override' THEN PERFORM exp_override(key, subject, (ARRAY['control', 'treatment'])[1 + floor(random() * 2)]);
				WHEN 'unforce' THEN PERFORM exp_override(key, subject, NULL);
				WHEN 'brief' THEN PERFORM exp_override(key, subject, 'control', until => clock_timestamp() + interval '50 ms');
				WHEN 'merge' THEN PERFORM exp_merge_subject(subject, other);
				WHEN 'forget' THEN PERFORM exp_forget_subject(key, subject);
				WHEN 'erase' THEN PERFORM exp_erase_subject(subject);
				WHEN 'grow' THEN PERFORM exp_set_allocations(key, '[{"variant":"control","start":0,"end":2999},{"variant":"treatment","start":4000,"end":6999}]');
				WHEN 'variant' THEN
					-- Somewhere there is a gap for it now and then.
					IF random() < 0.3 THEN
						PERFORM exp_delete_experiment(key, 1000), exp_define(key, '{"control":1,"treatment":1}');
						PERFORM exp_set_allocations(key, '[{"variant":"control","start":0,"end":2999},{"variant":"treatment","start":4000,"end":6999}]');
					END IF;
					PERFORM exp_add_variant(key, '{"key":"third","weight":1,"start":7000,"end":7999}');
				WHEN 'weights' THEN PERFORM exp_set_allocations(key, 'null');
				WHEN 'audience' THEN PERFORM exp_update_audience('aud', jsonb_build_object('rules', CASE WHEN random() < 0.5 THEN '[]'::jsonb
					ELSE '[{"conditions":[{"attribute":"c","operator":"eq","value":"DE"}]}]' END));
				WHEN 'attach' THEN PERFORM exp_update(key, '{"audience":"aud"}');
				WHEN 'detach' THEN PERFORM exp_update(key, '{"audience":null,"targeting":null}');
				WHEN 'target' THEN PERFORM exp_define(key, targeting => '[{"conditions":[{"attribute":"c","operator":"neq","value":"IT"}]}]');
				WHEN 'config' THEN PERFORM exp_set_config('blue', jsonb_build_object('n', i));
				WHEN 'use_config' THEN PERFORM exp_define(key, '[{"key":"control","weight":1,"config":"azure"},{"key":"treatment","weight":1}]');
				WHEN 'holdout' THEN PERFORM exp_create_holdout('h' || floor(random() * 2), 0.2);
				WHEN 'end_holdout' THEN PERFORM exp_end_holdout('h' || floor(random() * 2));
				WHEN 'place' THEN PERFORM exp_define(key, layer => jsonb_build_object('layer', 'l', 'start', 5000 * floor(random() * 2), 'end', 9999));
				WHEN 'unplace' THEN PERFORM exp_define(key, layer => 'null');
				WHEN 'schedule' THEN PERFORM exp_update(key, jsonb_build_object('end_at', clock_timestamp() + interval '100 ms'));
				WHEN 'unschedule' THEN PERFORM exp_update(key, '{"start_at":null,"end_at":null}');
				WHEN 'import' THEN PERFORM exp_import_assignments(key, format($q$SELECT 's' || n AS subject, 'control' AS variant FROM generate_series(%s, 40, 7) AS n$q$, 1 + i % 7));
				WHEN 'define' THEN PERFORM exp_define(key, '{"control":1,"treatment":1}');
				WHEN 'redefine' THEN PERFORM exp_define(key, jsonb_build_object('control', 1, 'treatment', 1 + floor(random() * 3)));
				WHEN 'coverage' THEN PERFORM exp_update(key, jsonb_build_object('coverage', 0.5 + random() / 2));
				WHEN 'inherit' THEN PERFORM exp_update(key, jsonb_build_object('inherit', random() < 0.5));
				WHEN 'stop' THEN PERFORM exp_stop(key, 'chaos', serve => (ARRAY['none', 'enrolled'])[1 + floor(random() * 2)]);
				WHEN 'start' THEN PERFORM exp_start(key);
				WHEN 'pause' THEN PERFORM exp_pause(key);
				WHEN 'resume' THEN PERFORM exp_resume(key);
				WHEN 'delete' THEN PERFORM exp_delete_experiment((ARRAY['h0', 'h1', key, key, key])[1 + floor(random() * 5)], 5);
				WHEN 'maintain' THEN
					SELECT string_agg(m.error, '; ') INTO message FROM exp_maintain() AS m;
					IF message IS NOT NULL THEN RAISE EXCEPTION '%', message; END IF;
				WHEN 'event' THEN PERFORM exp_log_event(subject, 'view', i % 8);
				WHEN 'keyed' THEN PERFORM exp_log_event(subject, 'view', i % 8, key => key);
				WHEN 'events' THEN PERFORM exp_log_events((SELECT jsonb_agg(jsonb_build_object('subject', 's' || n, 'event', CASE n % 2 WHEN 0 THEN 'buy' ELSE 'view' END, 'value', n)) FROM generate_series(1, 40) AS n));
				WHEN 'once' THEN PERFORM exp_log_event(subject, 'buy', 1, meta => jsonb_build_object('once', subject || ':' || i % 20), dedupe_key => (i % 20)::text);
				WHEN 'aggregate' THEN PERFORM exp_aggregate();
				WHEN 'metric' THEN PERFORM exp_add_metric(key, (ARRAY['views', 'revenue'])[1 + floor(random() * 2)]);
				WHEN 'unmetric' THEN PERFORM exp_remove_metric(key, 'views');
				WHEN 'publish' THEN PERFORM exp_publish(), exp_publish('shop');
				WHEN 'subscribe' THEN PERFORM exp_subscribe('hook' || floor(random() * 2), 'https://example.com', '{*}', 'SECRET');
				WHEN 'unsubscribe' THEN PERFORM exp_unsubscribe('hook' || floor(random() * 2)) WHERE random() < 0.2;
				WHEN 'deliver' THEN PERFORM exp_settle_deliveries('relay', (SELECT coalesce(jsonb_agg(jsonb_build_object('subscription_id', c.subscription_id, 'scope', c.scope, 'experiment', c.experiment,
					'event', c.event, 'state', 'delivered', 'status', 200)), '[]') FROM exp_claim_deliveries('relay', 4, 20, '1 second') AS c));
				WHEN 'policy' THEN PERFORM exp_set_winner_policy(key, '{}');
				WHEN 'evaluate' THEN PERFORM exp_evaluate_winner(key);
				WHEN 'reads' THEN PERFORM exp_analyze(key), exp_metric_moments(key), exp_winner(key), exp_snapshot(), exp_outbox(), exp_changes(key), exp_list_deliveries();
				WHEN 'undo' THEN
					PERFORM exp_log_event(subject, 'buy', 1000000), exp_log_exposures(key, ARRAY[subject, 'undone']), exp_merge_subject('undone-too', subject);
					RAISE EXCEPTION USING ERRCODE = 'ZZ000', MESSAGE = 'undone';
			END CASE;
			times := times || jsonb_build_object(act, coalesce((times -> act)::int, 0) + 1);
		EXCEPTION WHEN query_canceled OR OTHERS THEN
			GET STACKED DIAGNOSTICS detail = PG_EXCEPTION_DETAIL;
			INSERT INTO refused VALUES (round, current_setting('transaction_isolation'), act, sqlstate, sqlerrm, detail);
		END;
		-- What is left of a round that is cut off is told by what was done before.
		IF i % 20 = 0 THEN
			INSERT INTO done SELECT t.key, t.value::bigint FROM jsonb_each_text(times) AS t;
			times := '{}';
		END IF;
		COMMIT;
	END LOOP;
	INSERT INTO done SELECT t.key, t.value::bigint FROM jsonb_each_text(times) AS t;
	COMMIT;
END $$;

-- Every invariant: what is found to be wrong, or NULL.
CREATE VIEW wrong AS
SELECT 'exp_doctor finds nothing' AS name, (SELECT string_agg(invariant || ': ' || detail, '; ') FROM exp_doctor() WHERE NOT ok AND invariant <> 'counts are folded') AS found
UNION ALL SELECT 'no event is there twice' AS name, (SELECT string_agg(e::text, '; ') FROM (SELECT meta FROM exp.event WHERE meta ? 'once' GROUP BY meta HAVING count(*) > 1) AS e) AS found
UNION ALL SELECT 'nobody has two variants' AS name, (SELECT string_agg(d::text, '; ') FROM (SELECT experiment_id, subject COLLATE "C" FROM exp.assignment GROUP BY 1, 2 HAVING count(*) > 1) AS d) AS found
UNION ALL SELECT 'nobody is enrolled under two names' AS name, (SELECT string_agg(a.subject, '; ') FROM exp.assignment AS r JOIN exp.experiment AS e ON e.id = r.experiment_id AND e.deleted_at IS NULL
		JOIN exp.alias AS a ON a.scope_id = e.scope_id AND a.subject = r.subject) AS found
UNION ALL SELECT 'nobody is forced and counted' AS name, (SELECT string_agg(e.key || ' ' || o.subject, '; ') FROM exp.override AS o JOIN exp.experiment AS e ON e.id = o.experiment_id AND e.deleted_at IS NULL
		JOIN exp.assignment AS r ON r.experiment_id = o.experiment_id AND r.subject = o.subject
		-- An override that has ended is removed by upkeep; its subject may be enrolled by then.
		WHERE o.until IS NULL
	) AS found
UNION ALL SELECT 'nothing that was undone is there' AS name, (SELECT string_agg(s, '; ') FROM (SELECT subject AS s FROM exp.assignment UNION ALL SELECT subject FROM exp.alias UNION ALL SELECT 'undone event' FROM exp.event WHERE value = 1000000) AS u WHERE s LIKE 'undone%') AS found
UNION ALL SELECT 'results equal a recount' AS name, (SELECT string_agg(e.key || ' ' || r::text, '; ') FROM exp.experiment AS e CROSS JOIN LATERAL exp_results(e.key) AS r
		WHERE e.deleted_at IS NULL AND (r.assigned, r.subjects, r.exposures) IS DISTINCT FROM
		(SELECT (count(*), count(*) FILTER (WHERE n.exposures > 0), coalesce(sum(n.exposures), 0)::bigint)
		 FROM exp.enrolled AS n WHERE n.experiment = e.key AND n.variant = r.variant)) AS found
UNION ALL SELECT 'sequences of the outbox have no gaps' AS name, (SELECT string_agg(g::text, '; ') FROM (SELECT scope, experiment, count(*), max(sequence) FROM exp.outbox GROUP BY 1, 2 HAVING count(*) <> max(sequence)) AS g) AS found
UNION ALL SELECT 'the table and its key are sound' AS name, (SELECT string_agg(v::text, '; ') FROM (SELECT bt_index_check('exp.assignment_pkey', true)) AS i, LATERAL verify_heapam('exp.assignment') AS v) AS found
UNION ALL SELECT 'variants and periods go with experiments' AS name, (SELECT string_agg(t, '; ') FROM (
		SELECT 'variant of ' || experiment_id AS t FROM exp.variant UNION ALL SELECT 'period of ' || experiment_id FROM exp.period
		UNION ALL SELECT 'range of ' || experiment_id FROM exp.allocation UNION ALL SELECT 'override of ' || experiment_id FROM exp.override
		UNION ALL SELECT 'holdouts of ' || experiment_id FROM exp.governed UNION ALL SELECT 'tally of ' || experiment_id FROM exp.tally
		UNION ALL SELECT 'subject of ' || experiment_id FROM exp.assignment) AS n
		WHERE NOT EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = split_part(n.t, ' ', 3)::int)) AS found
UNION ALL SELECT 'versions have no gaps' AS name, (SELECT string_agg(g::text, '; ') FROM (SELECT scope_id, count(*), max(version) FROM exp.config_version GROUP BY 1 HAVING max(version) - min(version) + 1 <> count(*)) AS g) AS found;

-- What was refused though no documentation says so.
CREATE VIEW unexpected AS
SELECT act, level, state, message, count(*) FROM (SELECT *, split_part(message, ':', 1) AS name FROM refused WHERE state <> '57014') AS r
WHERE NOT CASE
		-- Several calls in one transaction may meet those of another one. Told as what it is; how many there are is looked at below.
		WHEN state = '40P01' THEN true
		WHEN act = 'undo' THEN name = 'undone'
		-- A row that was changed since the snapshot: to be tried again.
		WHEN message LIKE 'could not serialize access due to concurrent %' THEN level = 'repeatable read'
		WHEN name IN ('EXPERIMENT_NOT_FOUND') THEN act NOT IN ('assign', 'expose', 'many', 'exposures', 'decide', 'explain', 'merge', 'forget', 'erase', 'delete', 'maintain', 'audience', 'config', 'holdout', 'end_holdout', 'define', 'redefine', 'use_config')
		WHEN name = 'EXPERIMENT_LOCKED' THEN act IN ('grow', 'weights', 'variant', 'define', 'redefine', 'use_config', 'place', 'unplace')
		WHEN name = 'INVALID_TRANSITION' THEN act IN ('pause', 'resume', 'start')
		WHEN name = 'EXPERIMENT_NOT_RUNNING' THEN act = 'stop'
		WHEN name = 'INVALID_VARIANTS' THEN act IN ('variant', 'place', 'unplace', 'target')
		WHEN name = 'INVALID_ALLOCATION' THEN act IN ('grow', 'variant', 'weights')
		WHEN name = 'INVALID_LAYER' THEN act IN ('place', 'start')
		WHEN name = 'INVALID_SCHEDULE' THEN act = 'schedule'
		WHEN name = 'EXPERIMENT_EXISTS' THEN act = 'holdout'
		WHEN name = 'HOLDOUT_NOT_FOUND' THEN act = 'end_holdout'
		WHEN name = 'INVALID_OVERRIDE' THEN act IN ('override', 'brief')
		ELSE false END
GROUP BY 1, 2, 3, 4;
