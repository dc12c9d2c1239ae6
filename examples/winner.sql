-- A winner that is found and served by itself, and told to whoever needs to know.
--
-- The policy is fixed before the data come. An evaluation may run every minute: the evidence it asks for holds at any number
-- of looks. When it decides, the decision, the change of status, the audit and the messages are one transaction.

CREATE EXTENSION pg_experiment;

-- 1. The experiment, a metric that decides and one that must not get worse.
SELECT exp_define('trial', '[{"key": "control", "payload": {"days": 14}}, {"key": "longer", "payload": {"days": 30}}]', status => 'draft') AS created;
SELECT exp_define_metric('subscribed', 'conversion', 'subscribe') AS subscribed,
       exp_define_metric('complained', 'conversion', 'complaint', objective => 'minimize') AS complained;
SELECT exp_add_metric('trial', 'subscribed', 'primary') AS subscribed, exp_add_metric('trial', 'complained', 'guardrail', margin => 0.01) AS complained;

-- 2. The policy: at any time, no sooner than the experiment has run for its least time, and everybody gets what wins.
--    (pick_after and dwell are 0 so that this file does not take a week. Leave them at 7 days and 1 hour.)
SELECT name, value FROM jsonb_each(exp_set_winner_policy('trial', '{
    "mode": "anytime", "then": "serve", "on_breach": "stop", "min_exposures": 1000, "pick_after": "0", "dwell": "0"}')) AS p (name, value)
WHERE name IN ('mode', 'metric', 'alpha', 'then', 'on_breach', 'min_exposures');

-- 3. Who is to know. exp-relay posts to the address, signed, at least once, in order. The secret is a name in the relay's
--    environment and is not in the database.
SELECT exp_subscribe('deployments', 'https://hooks.example.com/experiments', '{experiment.winner_changed,experiment.stopped}', 'HOOK_SECRET') ->> 'name' AS subscription;

SELECT exp_start('trial') ->> 'status' AS status;

-- 4. Traffic.
CREATE PROCEDURE traffic(first bigint, last bigint) LANGUAGE sql AS $$
    SELECT exp_log_exposures('trial', ARRAY(SELECT 'user-' || i FROM generate_series(first, last) AS i));
    SELECT exp_log_event(subject, 'subscribe') FROM exp.enrolled
    WHERE experiment = 'trial' AND substr(subject, 6)::bigint BETWEEN first AND last
      AND exp_bucket('native', 'subscribes', subject) < CASE variant WHEN 'longer' THEN 0.15 ELSE 0.12 END;
    SELECT exp_log_event(subject, 'complaint') FROM exp.enrolled
    WHERE experiment = 'trial' AND substr(subject, 6)::bigint BETWEEN first AND last AND exp_bucket('native', 'complains', subject) < 0.03;
    SELECT exp_aggregate();
$$;

-- Upkeep evaluates: by pg_cron every minute, here by hand. What every gate says is exp_evaluate_winner's answer.
CALL traffic(1, 3000);
SELECT gate, passed, detail FROM exp_evaluate_winner('trial');

CALL traffic(3001, 12000);
SELECT gate, passed, detail FROM exp_evaluate_winner('trial') WHERE gate IN ('evidence', 'guardrails', 'dwell', 'decision');

-- Two evaluations have to agree, the second with new data.
CALL traffic(12001, 13000);
SELECT task, done, remaining, error FROM exp_maintain('evaluate');

-- 5. It is decided. Everybody gets the longer trial, payload and all, those who were the control too.
SELECT winner, mode, reason FROM exp_winner('trial');
SELECT variant, reason, payload FROM exp_assign('trial', 'user-1');
SELECT variant, reason, payload FROM exp_assign('trial', 'somebody-new');

-- What it was decided on, for good:
SELECT d.decision, d.winner, d.action, a ->> 'variant' AS variant, a ->> 'n' AS subjects
FROM exp.decision AS d, jsonb_array_elements(d.evidence -> 'arms') AS a;

-- 6. What was told, in the transaction of the decision. A change that is rolled back tells nobody.
SELECT sequence, topic, payload ->> 'winner' AS winner, payload ->> 'reason' AS reason FROM exp_changes('trial') WHERE sequence > 4;

-- And what waits for the relay: one POST for each of the two topics, in their order.
SELECT subscription, sequence, topic, state, attempts FROM exp_list_deliveries('deployments') ORDER BY sequence;

-- A program that is not reached by webhooks reads on from where it was:
SELECT watermark FROM exp_outbox('now') \gset
SELECT exp_update('trial', '{"serve": "none"}') ->> 'serve' AS serve;
SELECT e ->> 'topic' AS topic, e -> 'payload' ->> 'changed' AS changed
FROM exp_outbox(:'watermark') AS o, jsonb_array_elements(o.events) AS e WHERE e ->> 'topic' LIKE 'experiment.%';
