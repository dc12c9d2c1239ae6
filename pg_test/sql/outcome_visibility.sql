-- Experiments that scopes below see: what is aggregated of them follows who sees them, and who is who.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_create_scope('shop') IS NOT NULL AS made, exp_create_scope('shop/eu', 'shop') IS NOT NULL AS made;
SELECT exp_define_metric('orders', 'count', event => 'order'), exp_define_metric('revenue', 'sum', event => 'order'), exp_define_metric('per_visit', 'rate', numerator => 'order', denominator => 'visit');
SELECT exp_define('e', '{"control": 1, "treatment": 1}'), exp_update('e', '{"inherit": true}') ->> 'inherit' AS inherit;
SELECT exp_add_metric('e', m) FROM unnest(ARRAY['orders', 'revenue', 'per_visit']) AS m;

-- what the definitions say, from the events themselves: of events that are aggregated
CREATE VIEW parts AS
SELECT u.experiment_id, m.id AS metric_id, m.kind, p.part, p.event FROM exp.experiment_metric AS u JOIN exp.metric AS m ON m.id = u.metric_id
CROSS JOIN LATERAL (VALUES ('y', coalesce(m.event, m.numerator)), ('d', m.denominator)) AS p (part, event) WHERE p.event IS NOT NULL;
CREATE VIEW seen AS
WITH RECURSIVE seen (id, scope_id, key, inherit, hidden, blocked) AS (
    SELECT id, scope_id, key, inherit, false, false FROM exp.experiment WHERE deleted_at IS NULL
    UNION ALL
    SELECT seen.id, s.id, seen.key, true, n.id IS NOT NULL, coalesce(n.inherit, false) FROM seen JOIN exp.scope AS s ON s.parent_id = seen.scope_id
    LEFT JOIN exp.experiment AS n ON n.scope_id = s.id AND n.key = seen.key AND n.deleted_at IS NULL WHERE seen.inherit AND NOT seen.blocked)
SELECT e.ts, e.received_at, e.value, e.experiment_id, e.counted, e.event, a.subject, x.id AS of, a.variant, a.exposed_at, e.experiment_id IS NULL OR e.experiment_id = x.id AS own
FROM exp.event AS e JOIN seen ON seen.scope_id = e.scope_id AND NOT seen.hidden JOIN exp.experiment AS x ON x.id = seen.id
LEFT JOIN exp.alias AS l ON l.scope_id = x.scope_id AND l.subject = e.subject
JOIN exp.assignment AS a ON a.experiment_id = x.id AND a.subject = coalesce(l.known_as, e.subject)
JOIN exp.aggregation AS g ON g.era = e.era AND pg_visible_in_snapshot(e.xid::text::xid8, g.snapshot::pg_snapshot)
WHERE NOT e.ts <@ ANY (x.stops);
CREATE VIEW outcome_recount AS
SELECT * FROM (
    SELECT s.of AS experiment_id, p.metric_id, s.variant, s.subject,
           coalesce(sum(amount) FILTER (WHERE part = 'y' AND own AND ts >= exposed_at), 0) AS y,
           coalesce(sum(amount) FILTER (WHERE part = 'd' AND own AND ts >= exposed_at), 0) AS d,
           coalesce(sum(amount) FILTER (WHERE part = 'y' AND ts < exposed_at), 0) AS x
    FROM seen AS s JOIN parts AS p ON p.experiment_id = s.of AND p.event = s.event
    CROSS JOIN LATERAL (SELECT CASE p.kind WHEN 'sum' THEN s.value ELSE 1 END AS amount) AS v
    WHERE exposed_at IS NOT NULL GROUP BY 1, 2, 3, 4) AS r
WHERE (y, d, x) <> (0, 0, 0);
CREATE VIEW bucket_recount AS
SELECT of AS experiment_id, metric_id, width, variant, date_bin(width * interval '1 second', ts, '2000-01-03 00:00Z') AS bucket_start,
       count(*) FILTER (WHERE kind <> 'rate' OR part = 'd') AS count, coalesce(sum(shown) FILTER (WHERE part = 'y'), 0) AS sum,
       coalesce(sum(shown * shown) FILTER (WHERE part = 'y'), 0) AS sum_sq, min(shown) FILTER (WHERE kind <> 'rate') AS min, max(shown) FILTER (WHERE kind <> 'rate') AS max
FROM seen AS s JOIN parts AS p ON p.experiment_id = s.of AND p.event = s.event CROSS JOIN (VALUES (300), (3600), (86400)) AS w (width)
CROSS JOIN LATERAL (SELECT CASE p.kind WHEN 'rate' THEN 1 ELSE s.value END AS shown) AS v
WHERE own AND CASE WHEN s.experiment_id IS NULL THEN received_at >= exposed_at ELSE counted > 0 END GROUP BY 1, 2, 3, 4, 5;
CREATE VIEW sums AS
SELECT e.key, m.metric, v.key AS variant, o.subjects, o.y, o.d, o.x
FROM (SELECT experiment_id, metric_id, variant, count(*) AS subjects, sum(y) AS y, sum(d) AS d, sum(x) AS x FROM exp.outcome GROUP BY 1, 2, 3) AS o
JOIN exp.experiment AS e ON e.id = o.experiment_id JOIN exp.metric AS m ON m.id = o.metric_id JOIN exp.variant AS v ON (v.experiment_id, v.variant) = (o.experiment_id, o.variant);
-- nothing in here: outcomes, moments and buckets are what they should be
CREATE VIEW wrong AS
SELECT 'outcome' AS what, to_jsonb(w) AS row FROM ((SELECT experiment_id, metric_id, variant, subject, y, d, x FROM exp.outcome EXCEPT TABLE outcome_recount)
    UNION ALL (TABLE outcome_recount EXCEPT SELECT experiment_id, metric_id, variant, subject, y, d, x FROM exp.outcome)) AS w
UNION ALL
SELECT 'bucket', to_jsonb(w) FROM ((SELECT experiment_id, metric_id, width, variant, bucket_start, count, sum, sum_sq, min, max FROM exp.bucket EXCEPT TABLE bucket_recount)
    UNION ALL (TABLE bucket_recount EXCEPT SELECT experiment_id, metric_id, width, variant, bucket_start, count, sum, sum_sq, min, max FROM exp.bucket)) AS w
UNION ALL
SELECT 'moment', jsonb_build_object('key', e.key, 'metric', r.metric, 'variant', r.variant, 'mean', r.mean, 'recounted', s.y / r.n)
FROM exp.experiment AS e JOIN exp.scope AS c ON c.id = e.scope_id CROSS JOIN LATERAL exp_metric_moments(e.key, scope => c.name) AS r
LEFT JOIN sums AS s ON (s.key, s.metric, s.variant) = (e.key, r.metric, r.variant)
WHERE e.deleted_at IS NULL AND r.n > 0
  AND (r.mean IS DISTINCT FROM coalesce(s.y, 0) / r.n OR (r.moments ->> 'mean_x')::float8 IS DISTINCT FROM coalesce(s.x, 0) / r.n
       OR coalesce((r.moments ->> 'mean_d')::float8, 0) IS DISTINCT FROM coalesce(s.d, 0) / r.n);

CREATE VIEW known AS
SELECT o.subject, o.y, o.x FROM exp.outcome AS o JOIN exp.experiment AS e ON e.id = o.experiment_id JOIN exp.metric AS m ON m.id = o.metric_id
WHERE m.metric = 'revenue' AND e.scope_id = (SELECT id FROM exp.scope WHERE name = 'global');
CREATE FUNCTION of(VARIADIC subjects text[]) RETURNS SETOF known LANGUAGE sql AS 'SELECT * FROM known AS v WHERE v.subject = ANY (subjects) ORDER BY 1';

-- orders of 1 above, 2 in the shop, 4 below it; the sum tells where they count
SELECT (exp_log_exposure('e', 'u')).reason, exp_log_event('u', 'order', 1), exp_log_event('u', 'order', 2, scope => 'shop'), exp_log_event('u', 'order', 4, scope => 'shop/eu');
SELECT events FROM exp_aggregate();
SELECT * FROM of('u');
TABLE wrong;
-- a nearer one of its key hides it in that scope, one that is inherited itself below, too
SELECT exp_define('e', '{"a": 1}', scope => 'shop');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('u');
TABLE wrong;
SELECT exp_update('e', '{"inherit": true}', scope => 'shop') ->> 'inherit' AS inherit;
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('u');
TABLE wrong;
SELECT exp_update('e', '{"inherit": false}', scope => 'shop') ->> 'inherit' AS inherit;
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('u');
TABLE wrong;
SELECT exp_delete_experiment('e', scope => 'shop');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('u');
TABLE wrong;
-- a holdout has a key, too
SELECT exp_create_holdout('e', 0.5, scope => 'shop/eu') IS NOT NULL AS made;
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('u');
TABLE wrong;
SELECT exp_end_holdout('e', scope => 'shop/eu') IS NOT NULL AS ended, exp_delete_experiment('e', scope => 'shop/eu');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('u');
TABLE wrong;
-- it is inherited no longer, and again
SELECT exp_update('e', '{"inherit": false}') ->> 'inherit' AS inherit;
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('u');
TABLE wrong;
SELECT exp_update('e', '{"inherit": true}') ->> 'inherit' AS inherit;
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('u');
TABLE wrong;
-- what stays as it was is not built anew, nor what nobody sees otherwise, nor where nothing happened
SELECT exp_update('e', '{"inherit": true}') IS NOT NULL AS updated, exp_define('e', '{"a": 1}', scope => 'elsewhere'), exp_define('f', '{"a": 1}', scope => 'shop');
SELECT count(*) FROM exp.experiment_metric WHERE NOT built;
SELECT exp_delete_experiment('e', scope => 'elsewhere'), exp_delete_experiment('f', scope => 'shop');
-- nor what is older than the events: it would be lost
BEGIN;
UPDATE exp.assignment SET exposed_at = now() - interval '40 days' WHERE subject = 'u';
SELECT exp_define('e', '{"a": 1}', scope => 'shop');
SELECT count(*) FROM exp.experiment_metric WHERE NOT built;
ROLLBACK;
BEGIN;
UPDATE exp.bucket SET bucket_start = bucket_start - interval '40 days' WHERE width = 86400;
SELECT exp_update('e', '{"inherit": false}') ->> 'inherit' AS inherit;
SELECT count(*) FROM exp.experiment_metric WHERE NOT built;
ROLLBACK;

-- events of the scopes below keep the name that they were logged with: merged, they count for another
SELECT (exp_log_exposure('e', 'k1')).reason, exp_log_event('a1', 'order', 2, scope => 'shop'), exp_log_event('a1', 'visit', scope => 'shop');
SELECT count(*) FROM exp_aggregate();
SELECT key FROM exp_merge_subject('a1', 'k1');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('a1', 'k1');
TABLE wrong;
-- merged again, for nobody who is in, then for one who is, and back
SELECT count(*) FROM exp_merge_subject('a1', 'nobody');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('a1', 'k1', 'nobody');
TABLE wrong;
SELECT (exp_log_exposure('e', 'k2')).reason;
SELECT count(*) FROM exp_merge_subject('a1', 'k2');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('a1', 'k1', 'k2', 'nobody');
TABLE wrong;
SELECT count(*) FROM exp_merge_subject('a1', 'k1');
SELECT exp_forget_subject('e', 'k1');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('a1', 'k1', 'k2', 'nobody');
TABLE wrong;

-- merged again before the next aggregation: who was merged first keeps what it has
SELECT (exp_log_exposure('e', 'k3')).reason, exp_log_event('k3', 'order', 3);
SELECT count(*) FROM exp_aggregate();
SELECT key FROM exp_merge_subject('a3', 'k3') UNION ALL SELECT key FROM exp_merge_subject('a3', 'k4');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('a3', 'k3', 'k4');
TABLE wrong;
-- an alias in the queue for whom it stood for first, and the second one leaves
SELECT exp_log_event('k6', 'order', 6), (exp_log_exposure('e', 'a5')).reason, exp_log_event('k5', 'order', 5), exp_log_event('k5', 'visit');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT (exp_log_exposure('e', 'k6')).reason;
SELECT key FROM exp_merge_subject('a5', 'k5') UNION ALL SELECT key FROM exp_merge_subject('a5', 'k6');
SELECT exp_override('e', 'k6', 'control');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('a5', 'k5', 'k6');
TABLE wrong;

-- merged again with one who has values while the first merge is in the queue; nobody else sees the experiment
SELECT exp_define('o', '{"on": 1}'), exp_add_metric('o', 'revenue');
SELECT (exp_log_exposure('o', s)).reason, exp_log_event(s, 'order', 7) FROM unnest(ARRAY['k7', 'k8']) AS s;
SELECT count(*) FROM exp_aggregate();
SELECT key FROM exp_merge_subject('a7', 'k7') UNION ALL SELECT key FROM exp_merge_subject('a7', 'k8');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('a7', 'k7', 'k8');
TABLE wrong;
-- what was logged below for the experiment above is history there, of whom it belongs to by now
SELECT exp_define('c', '{"on": 1}', scope => 'shop'), exp_add_metric('c', 'revenue', scope => 'shop');
SELECT exp_log_event('h1', 'order', 3, key => 'e', ts => now() - interval '1 day', scope => 'shop'), (exp_log_exposure('c', s, scope => 'shop')).reason FROM unnest(ARRAY['h1', 'h2']) AS s;
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
TABLE wrong;
SELECT count(*) FROM exp_merge_subject('h1', 'h2');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT subject, x FROM exp.outcome WHERE subject IN ('h1', 'h2');
TABLE wrong;
SELECT exp_delete_experiment('c', scope => 'shop');

-- merged in the scope below with somebody who is not in the experiment: there they stay two
SELECT (exp_log_exposure('e', 'b1', scope => 'shop')).reason, exp_log_event('b1', 'order', 8, scope => 'shop');
SELECT count(*) FROM exp_aggregate();
SELECT count(*) FROM exp_merge_subject('b1', 'b2', scope => 'shop');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('b1', 'b2');
TABLE wrong;
-- and back above: b2's events are b1's
SELECT count(*) FROM exp_merge_subject('b2', 'b1');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT * FROM of('b1', 'b2');
TABLE wrong;

-- a forced variant takes both names out
SELECT (exp_log_exposure('e', 'c1')).reason, exp_log_event('c1', 'order', 8, scope => 'shop'), exp_override('e', 'c2', 'control');
SELECT count(*) FROM exp_aggregate();
SELECT count(*) FROM exp_merge_subject('c1', 'c2');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
TABLE wrong;
-- erased below before the aggregation that takes it out
SELECT (exp_log_exposure('e', 'd1')).reason, exp_log_event('d1', 'order', 16, scope => 'shop'), exp_override('e', 'd2', 'control');
SELECT count(*) FROM exp_aggregate();
SELECT count(*) FROM exp_merge_subject('d1', 'd2');
SELECT deleted FROM exp_erase_subject('d1', scope => 'shop') WHERE relation = 'exp.event';
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
TABLE wrong;
-- what was logged below for an experiment of the scope is erased with whom it knows
SELECT (exp_log_exposure('e', 'e1')).reason, exp_log_event('e1', 'order', 32, key => 'e', scope => 'shop');
SELECT count(*) FROM exp_aggregate();
SELECT deleted FROM exp_erase_subject('e1') WHERE relation = 'exp.event';
SELECT (exp_assign('e', 'e1')).reason;
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
TABLE wrong;

-- values that come to nothing have no row
SELECT (exp_log_exposure('e', 'z')).reason, exp_log_event('z', 'order', 7);
SELECT count(*) FROM exp_aggregate();
SELECT exp_log_event('z', 'order', -7);
SELECT count(*) FROM exp_aggregate();
SELECT * FROM of('z');
TABLE wrong;
-- an event that was aggregated before the exposure that it follows is reported when it counts
SELECT exp_log_event('late', 'order', 9, ts => now() + interval '1 minute') AS not_yet;
SELECT count(*) FROM exp_aggregate();
SELECT (exp_log_exposure('e', 'late')).reason;
SELECT * FROM exp_aggregate();
SELECT * FROM of('late');
SELECT count(*) FROM exp_aggregate();

-- all of it is what a build from nothing gives
CREATE TABLE kept AS SELECT to_jsonb(o) AS row FROM exp.outcome AS o UNION ALL SELECT to_jsonb(b) FROM exp.bucket AS b UNION ALL SELECT to_jsonb(m) FROM exp.moment AS m;
UPDATE exp.experiment_metric SET built = false;
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT count(*) FROM (TABLE kept EXCEPT (SELECT to_jsonb(o) AS row FROM exp.outcome AS o UNION ALL SELECT to_jsonb(b) FROM exp.bucket AS b UNION ALL SELECT to_jsonb(m) FROM exp.moment AS m)) AS w;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
