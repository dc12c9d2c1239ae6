-- Webhook subscriptions, and the queue that relays work on.
\set SHOW_CONTEXT never
\pset null NULL
CREATE EXTENSION pg_experiment;
SELECT (SELECT count(*) FROM exp_list_subscriptions()), (SELECT count(*) FROM exp_list_deliveries()), exp_unsubscribe('x'), exp_redeliver(1), (SELECT count(*) FROM exp_claim_deliveries('r')), exp_settle_deliveries('r', '[]');
SELECT exp_subscribe('all', 'https://example.com/all', '{*}', 'ALL_SECRET') - ARRAY['created_at', 'updated_at'];
SELECT exp_subscribe('winners', 'https://example.com/winners', '{experiment.winner_changed,experiment.winner_changed}', 'WINNER_SECRET') - ARRAY['created_at', 'updated_at'];
SELECT exp_subscribe('life', 'https://example.com/life', '{experiment.*}', 'ALL_SECRET', scope => 'shop') - ARRAY['created_at', 'updated_at'];
SELECT name, scope, url, topics, secret_ref, waiting, dead, total FROM exp_list_subscriptions(include_below => true);
SELECT name, total FROM exp_list_subscriptions(2, 1);

-- Events go to who wants them, of the scope and of those below.
SELECT exp_define('e', '{"control":1,"treatment":1}');
SELECT exp_define('s', '{"control":1,"treatment":1}', scope => 'shop');
SELECT subscription, scope, experiment, sequence, topic, state, attempts, due_at IS NOT NULL AS due, settled_at, status, error, total FROM exp_list_deliveries(include_below => true);
SELECT count(*) FROM exp_list_deliveries('life');
SELECT count(*) FROM exp_list_deliveries('life', scope => 'shop');
BEGIN;
SELECT exp_stop('e', 'x', 'treatment') ->> 'status';
ROLLBACK;
SELECT count(*) FROM exp_list_deliveries('winners');
SELECT exp_stop('e', 'x', 'treatment') ->> 'status';
SELECT subscription, topic FROM exp_list_deliveries('winners');

-- A relay leases lanes; another one gets the others only.
SELECT subscription, scope, experiment, sequence, topic, attempts, lease_until > clock_timestamp() AS leased FROM exp_claim_deliveries('a', 2);
SELECT subscription, scope, experiment, count(*) FROM exp_claim_deliveries('b', 100) GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
SELECT count(*) FROM exp_claim_deliveries('c');
-- It settles: the lane goes on where it stopped, after the pause that was asked for.
SELECT leased_by, scope, experiment FROM exp.lane ORDER BY subscription_id, scope, experiment;
SELECT exp_settle_deliveries('a', (SELECT jsonb_agg(jsonb_build_object('subscription_id', d.subscription_id, 'scope', d.scope, 'experiment', d.experiment, 'event', d.event_id,
    'state', CASE d.sequence WHEN 1 THEN 'delivered' WHEN 2 THEN 'dead' ELSE 'retry' END, 'status', 500, 'error', CASE WHEN d.sequence > 1 THEN 'no' END, 'retry_in', 3600) ORDER BY d.sequence)
    FROM exp.delivery AS d JOIN exp.subscription AS s ON s.id = d.subscription_id WHERE s.name = 'all' AND d.experiment = 'e' AND d.sequence <= 3));
SELECT experiment, sequence, state, attempts, due_at > clock_timestamp() + interval '59 minutes' AS later, settled_at IS NOT NULL AS settled, status, error FROM exp_list_deliveries('all') WHERE experiment = 'e' ORDER BY sequence;
SELECT count(*) FROM exp_claim_deliveries('a', 100);
-- Twice is once.
SELECT exp_settle_deliveries('a', (SELECT jsonb_agg(jsonb_build_object('subscription_id', subscription_id, 'scope', scope, 'experiment', experiment, 'event', event_id, 'state', 'delivered')) FROM exp.delivery WHERE state = 'delivered'));
-- Who lost its lease frees nothing, but what it delivered counts.
UPDATE exp.lane SET lease_until = clock_timestamp() - interval '1 s' WHERE leased_by = 'b' AND experiment = '';
SELECT subscription, experiment FROM exp_claim_deliveries('c');
SELECT exp_settle_deliveries('b', (SELECT jsonb_agg(jsonb_build_object('subscription_id', subscription_id, 'scope', scope, 'experiment', '', 'event', event_id, 'state', 'delivered', 'status', 204)) FROM exp.delivery WHERE experiment = '' AND state = 'waiting'));
SELECT leased_by FROM exp.lane WHERE experiment = '' AND leased_by IS NOT NULL;
SELECT exp_settle_deliveries('c', (SELECT jsonb_agg(jsonb_build_object('subscription_id', subscription_id, 'scope', scope)) FROM exp.lane WHERE leased_by = 'c'));
SELECT count(*) FROM exp.lane WHERE leased_by = 'c';

-- Who has no lease gives nothing up; what was delivered was, also after that.
SELECT exp_settle_deliveries('z', (SELECT jsonb_agg(jsonb_build_object('subscription_id', subscription_id, 'scope', scope, 'experiment', experiment, 'event', event_id, 'state', 'dead')) FROM exp.delivery WHERE state = 'waiting'));
SELECT exp_settle_deliveries('z', (SELECT jsonb_agg(jsonb_build_object('subscription_id', subscription_id, 'scope', scope, 'experiment', experiment, 'event', event_id + 1, 'state', 'delivered')) FROM exp.delivery WHERE experiment = 'e' AND sequence = 6));

SELECT exp_settle_deliveries('z', (SELECT jsonb_agg(jsonb_build_object('subscription_id', subscription_id, 'scope', scope, 'experiment', experiment, 'event', event_id, 'state', 'delivered', 'status', 202)) FROM exp.delivery WHERE state = 'dead'));
SELECT experiment, sequence, state, attempts, status FROM exp_list_deliveries('all') WHERE experiment = 'e' AND sequence = 2;
UPDATE exp.delivery SET state = 'dead' WHERE experiment = 'e' AND sequence = 2;

-- Again: what was delivered, and what was given up.
SELECT exp_redeliver((SELECT event FROM exp_list_deliveries('all', 'dead')));
SELECT exp_redeliver((SELECT min(event) FROM exp_list_deliveries('all', 'delivered') WHERE experiment = 'e'));
SELECT experiment, sequence, state, attempts FROM exp_list_deliveries('all', 'waiting') WHERE experiment = 'e' ORDER BY sequence;
SELECT experiment, sequence, topic FROM exp_claim_deliveries('a', 100, 2) WHERE subscription = 'all';
SELECT exp_redeliver(0), exp_redeliver((SELECT event FROM exp_list_deliveries('life', scope => 'shop') LIMIT 1));

-- A subscription that is replaced keeps what waits; one that ends does not.
SELECT exp_subscribe('all', 'https://example.org/new', '{config.published}', 'OTHER_SECRET') - ARRAY['created_at', 'updated_at'];
SELECT waiting > 0 AS waiting FROM exp_list_subscriptions() WHERE name = 'all';
SELECT exp_unsubscribe('all'), exp_unsubscribe('all');
SELECT count(*) FROM exp.delivery AS d WHERE NOT EXISTS (SELECT FROM exp.subscription AS s WHERE s.id = d.subscription_id);
SELECT count(*) FROM exp.lane AS l WHERE NOT EXISTS (SELECT FROM exp.subscription AS s WHERE s.id = l.subscription_id);
SELECT object, key, action, before, after FROM exp_audit('all');

-- What is sent to nobody any more, or is not kept, is not leased, and is taken away.
SELECT task, error FROM exp_maintain('retention');
UPDATE exp.outbox SET at = at - interval '1 hour';
INSERT INTO exp.delivery (subscription_id, event_id, scope, experiment, sequence) SELECT 999, id, scope, experiment, sequence FROM exp_changes('e'), LATERAL (SELECT 'global' AS scope, 'e' AS experiment) AS a LIMIT 1;
INSERT INTO exp.delivery (subscription_id, event_id, scope, experiment, sequence) SELECT id, 999999, 'global', 'gone', 1 FROM exp.subscription WHERE name = 'winners';
SELECT count(*) FROM exp_claim_deliveries('orphans', 1000) WHERE subscription_id = 999 OR experiment = 'gone';
SELECT count(*) FROM exp.lane WHERE leased_by = 'orphans' AND (subscription_id = 999 OR experiment = 'gone');
SELECT detail LIKE '%no subscription 999%' AND detail LIKE '%event 999999 waits%' AS found FROM exp_doctor() WHERE NOT ok;
SELECT task, error FROM exp_maintain('retention');
SELECT count(*) FROM exp.delivery WHERE subscription_id = 999 OR event_id = 999999;
SELECT count(*) FROM exp_doctor() WHERE NOT ok;

-- What waits is kept; what was told long ago is not.
UPDATE exp.outbox SET at = at - interval '31 days';
SELECT task, error FROM exp_maintain('retention');
SELECT count(*) FILTER (WHERE state = 'waiting') > 0 AS waiting, count(*) FILTER (WHERE state <> 'waiting') AS others,
       bool_and(EXISTS (SELECT FROM exp.outbox AS o WHERE o.id = d.event_id)) AS with_event FROM exp.delivery AS d;
SELECT count(*) = count(DISTINCT event_id) AS same FROM exp.delivery AS d RIGHT JOIN exp.outbox AS o ON o.id = d.event_id;

-- Bad input.
SELECT exp_subscribe(NULL, 'https://example.com', '{*}', 'S');
SELECT exp_subscribe('', 'https://example.com', '{*}', 'S');
SELECT exp_subscribe('n', NULL, '{*}', 'S');
SELECT exp_subscribe('n', 'ftp://example.com', '{*}', 'S');
SELECT exp_subscribe('n', 'https://user:pass@example.com', '{*}', 'S');
SELECT exp_subscribe('n', E'https://example.com/\r\nX: y', '{*}', 'S');
SELECT exp_subscribe('n', 'https://example.com', '{experiment.nope}', 'S');
SELECT exp_subscribe('n', 'https://' || repeat('x', 3000), '{*}', 'S');
SELECT exp_subscribe('n', 'https://example.com', NULL, 'S');
SELECT exp_subscribe('n', 'https://example.com', '{}', 'S');
SELECT exp_subscribe('n', 'https://example.com', '{NULL}', 'S');
SELECT exp_subscribe('n', 'https://example.com', '{Everything}', 'S');
SELECT exp_subscribe('n', 'https://example.com', '{*}', NULL);
SELECT exp_subscribe('n', 'https://example.com', '{*}', 'whsec_c2VjcmV0+/=');
SELECT exp_unsubscribe(NULL);
SELECT exp_redeliver(NULL);
SELECT count(*) FROM exp_list_deliveries(state => 'lost');
SELECT count(*) FROM exp_claim_deliveries(NULL);
SELECT count(*) FROM exp_claim_deliveries('r', 0);
SELECT count(*) FROM exp_claim_deliveries('r', 1, 1001);
SELECT count(*) FROM exp_claim_deliveries('r', lease => '0 s');
SELECT count(*) FROM exp_claim_deliveries('r', lease => '1 month');
SELECT exp_settle_deliveries('r', NULL);
SELECT exp_settle_deliveries('r', '{}');
SELECT exp_settle_deliveries('r', '[1]');
SELECT exp_settle_deliveries('r', '[{"subscription_id": 1, "scope": "global", "event": 1, "state": "lost"}]');
SELECT exp_settle_deliveries('r', '[{"subscription_id": 1, "scope": "global"}, {"scope": "global"}]');
SELECT exp_settle_deliveries('r', '[{"subscription_id": 1, "scope": "global", "event": 1, "state": "retry", "retry_in": 1e300}]');

-- Who may: the admins of a scope its subscriptions; those of all scopes the queue.
CREATE ROLE regress_subscription_admin;
CREATE ROLE regress_subscription_app;
SELECT exp_grant('regress_subscription_admin', 'admin', 'shop'), exp_grant('regress_subscription_app', 'app', 'global');
SET ROLE regress_subscription_admin;
SELECT exp_subscribe('mine', 'https://example.com/mine', '{*}', 'S', scope => 'shop') ->> 'scope';
SELECT exp_subscribe('mine', 'https://example.com/mine', '{*}', 'S');
SELECT count(*) FROM exp_claim_deliveries('r');
SELECT exp_settle_deliveries('r', '[]');
SELECT exp_unsubscribe('winners');
SET ROLE regress_subscription_app;
SELECT exp_subscribe('mine', 'https://example.com/mine', '{*}', 'S');
SELECT count(*) FROM exp_list_subscriptions();
RESET ROLE;
SELECT exp_revoke('regress_subscription_admin', 'admin', 'shop'), exp_revoke('regress_subscription_app', 'app', 'global');
REVOKE USAGE ON SCHEMA public FROM regress_subscription_admin, regress_subscription_app;
DROP ROLE regress_subscription_admin, regress_subscription_app;
