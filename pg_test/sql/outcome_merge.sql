-- Merging where events were logged and aggregated: one subject's events, one subject's values.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_define('e', '{"control": 1, "treatment": 1}'), exp_define('other', '{"on": 1}');
SELECT exp_define_metric('orders', 'count', event => 'order'), exp_define_metric('revenue', 'sum', event => 'order'), exp_define_metric('per_visit', 'rate', numerator => 'order', denominator => 'visit');
SELECT exp_add_metric('e', m) FROM unnest(ARRAY['orders', 'revenue', 'per_visit']) AS m;
SELECT exp_add_metric('other', 'revenue');

-- what the definitions say, from the events themselves: of events that are aggregated
CREATE VIEW parts AS
SELECT u.experiment_id, m.id AS metric_id, m.kind, p.part, p.event FROM exp.experiment_metric AS u JOIN exp.metric AS m ON m.id = u.metric_id
CROSS JOIN LATERAL (VALUES ('y', coalesce(m.event, m.numerator)), ('d', m.denominator)) AS p (part, event) WHERE p.event IS NOT NULL;
CREATE VIEW seen AS
WITH RECURSIVE seen (id, scope_id, inherit) AS (
    SELECT id, scope_id, inherit FROM exp.experiment WHERE deleted_at IS NULL
    UNION ALL SELECT seen.id, s.id, inherit FROM seen JOIN exp.scope AS s ON s.parent_id = seen.scope_id WHERE inherit)
SELECT e.*, x.id AS of, a.variant, a.exposed_at, e.experiment_id IS NULL OR e.experiment_id = x.id AS own
FROM exp.event AS e JOIN seen ON seen.scope_id = e.scope_id JOIN exp.experiment AS x ON x.id = seen.id
JOIN exp.assignment AS a ON a.experiment_id = x.id AND a.subject = e.subject
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
SELECT e.key, v.key AS variant, o.subject, o.y, o.x FROM exp.outcome AS o JOIN exp.experiment AS e ON e.id = o.experiment_id JOIN exp.metric AS m ON m.id = o.metric_id
JOIN exp.variant AS v ON (v.experiment_id, v.variant) = (o.experiment_id, o.variant) WHERE m.metric = 'revenue';
CREATE FUNCTION of(subject text) RETURNS SETOF known LANGUAGE sql AS 'SELECT * FROM known AS v WHERE v.subject = $1 ORDER BY key';
-- one of each variant
SELECT s AS c1 FROM (SELECT 'c' || i AS s FROM generate_series(1, 99) AS i) AS _ WHERE exp_peek('e', s) = 'control' ORDER BY length(s), s LIMIT 1 \gset
SELECT s AS t1 FROM (SELECT 't' || i AS s FROM generate_series(1, 99) AS i) AS _ WHERE exp_peek('e', s) = 'treatment' ORDER BY length(s), s LIMIT 1 \gset

-- only the anonymous one was there: its history, its events, what is aggregated and what is not
SELECT exp_log_event('anon', 'order', 0.5, ts => now() - interval '1 day');
SELECT (exp_log_exposure('e', 'anon')).reason, exp_log_event('anon', 'order', 1), exp_log_event('anon', 'visit');
SELECT exp_log_event('anon', 'order', 2, key => 'e', dedupe_key => 'k');
SELECT count(*) FROM exp_aggregate();
SELECT exp_log_event('anon', 'order', 4), exp_log_event('user', 'order', 8) AS not_known;
SELECT key, conflict FROM exp_merge_subject('anon', 'user');
SELECT subject, count(*), sum(value) FROM exp.event WHERE event = 'order' GROUP BY 1;
SELECT exp_log_event('user', 'order', 16, dedupe_key => 'k') AS repeated, exp_log_event('anon', 'order', 16, dedupe_key => 'k') AS repeated;
SELECT exp_log_event('anon', 'order', 32) AS as_user;
SELECT sum(events) AS events FROM exp_aggregate();
SELECT * FROM of('user');
SELECT * FROM of('anon');
TABLE wrong;
-- aggregated once more, nothing changes; merged again, nor
SELECT count(*) FROM exp_merge_subject('anon', 'user');
SELECT sum(events) AS events FROM exp_aggregate();
SELECT * FROM of('user');
TABLE wrong;

-- only the known one was there
SELECT (exp_log_exposure('e', 'known')).reason, exp_log_event('known', 'order', 1), exp_log_event('phone', 'order', 2, dedupe_key => 'both'), exp_log_event('known', 'order', 4, dedupe_key => 'both');
SELECT count(*) FROM exp_aggregate();
SELECT * FROM of('known');
SELECT key FROM exp_merge_subject('phone', 'known');
SELECT subject, key FROM exp.dedupe WHERE subject IN ('phone', 'known');
SELECT sum(events) AS events FROM exp_aggregate();
SELECT * FROM of('known');
TABLE wrong;

-- both, on different variants: the earliest exposure stays, nobody counts twice
SELECT (exp_log_exposure('e', :'c1')).variant, exp_log_event(:'c1', 'order', 1);
SELECT (exp_log_exposure('e', :'t1')).variant, exp_log_event(:'t1', 'order', 2), exp_log_event(:'t1', 'visit');
SELECT (exp_log_exposure('other', :'t1')).variant, exp_log_event(:'t1', 'order', 4);
SELECT count(*) FROM exp_aggregate();
SELECT * FROM of(:'c1');
SELECT * FROM of(:'t1');
SELECT key, variant, dropped_variant, conflict FROM exp_merge_subject(:'c1', :'t1');
SELECT sum(events) AS events FROM exp_aggregate();
SELECT * FROM of(:'c1');
SELECT * FROM of(:'t1');
TABLE wrong;
SELECT variant, n, mean FROM exp_metric_moments('e', 'revenue');
SELECT variant, sum(count) AS count, sum(sum) AS sum FROM exp_series('e', 'revenue', '7 days') GROUP BY 1 ORDER BY 1;

-- forgotten between the merge and the next aggregation: nothing is left of either name
SELECT (exp_log_exposure('e', 'm1')).reason, (exp_log_exposure('e', 'm2')).reason, exp_log_event('m1', 'order', 1), exp_log_event('m2', 'order', 2, key => 'e');
SELECT count(*) FROM exp_aggregate();
SELECT count(*) FROM exp_merge_subject('m1', 'm2');
SELECT exp_forget_subject('e', 'm1');
SELECT count(*) FROM known WHERE subject IN ('m1', 'm2');
TABLE wrong;
SELECT sum(events) AS events FROM exp_aggregate();
TABLE wrong;
SELECT (exp_log_exposure('e', 'm3')).reason, (exp_log_exposure('e', 'm4')).reason, exp_log_event('m3', 'order', 1), exp_log_event('m4', 'order', 2, key => 'e');
SELECT count(*) FROM exp_aggregate();
SELECT count(*) FROM exp_merge_subject('m3', 'm4');
SELECT relation, deleted FROM exp_erase_subject('m4') WHERE relation IN ('exp.assignment', 'exp.event', 'exp.outcome');
TABLE wrong;
SELECT count(*) FROM exp_aggregate();
TABLE wrong;
SELECT exp_log_event('m3', 'order'), exp_log_event('m4', 'order');
SELECT count(*) FROM exp.event WHERE subject IN ('m3', 'm4');

-- rolled back
SELECT (exp_log_exposure('e', 'r1')).reason, (exp_log_exposure('e', 'r2')).reason, exp_log_event('r1', 'order', 1), exp_log_event('r2', 'order', 2);
SELECT count(*) FROM exp_aggregate();
BEGIN;
SELECT count(*) FROM exp_merge_subject('r1', 'r2');
SELECT count(*) > 0 AS aggregated FROM exp_aggregate();
TABLE wrong;
ROLLBACK;
TABLE wrong;
SELECT subject, y FROM known WHERE subject IN ('r1', 'r2') ORDER BY 1;
-- merged, aggregated and logged in one transaction
BEGIN;
SELECT exp_log_event('r1', 'order', 4);
SELECT count(*) FROM exp_merge_subject('r1', 'r2');
SELECT exp_log_event('r1', 'order', 8);
SELECT count(*) > 0 AS aggregated FROM exp_aggregate();
SELECT exp_log_event('r1', 'order', 16);
COMMIT;
SELECT sum(events) AS events FROM exp_aggregate();
TABLE wrong;
SELECT subject, y FROM known WHERE subject IN ('r1', 'r2') ORDER BY 1;

-- a forced variant comes along, and takes the known one out of the results
SELECT (exp_log_exposure('e', 'f2')).reason, exp_log_event('f2', 'order', 1), exp_override('e', 'f1', 'treatment');
SELECT count(*) FROM exp_aggregate();
SELECT count(*) FROM exp_merge_subject('f1', 'f2');
SELECT count(*) FROM known WHERE subject = 'f2';
TABLE wrong;

-- an experiment above: what a subject did in a scope goes with it there, too
SELECT exp_create_scope('shop') IS NOT NULL AS made, exp_create_scope('shop/eu', 'shop') IS NOT NULL AS made;
SELECT exp_define('p', '{"on": 1}', scope => 'shop'), exp_update('p', '{"inherit": true}', scope => 'shop') IS NOT NULL AS inherited, exp_add_metric('p', 'revenue', scope => 'shop');
SELECT (exp_log_exposure('p', s, scope => 'shop/eu')).reason FROM unnest(ARRAY['u1', 'u2']) AS s;
SELECT exp_log_event('u1', 'order', 1, scope => 'shop/eu'), exp_log_event('u2', 'order', 2, scope => 'shop/eu'), exp_log_event('u1', 'order', 4, scope => 'shop');
SELECT count(*) FROM exp_aggregate();
SELECT subject, y FROM known WHERE key = 'p' ORDER BY 1;
SELECT count(*) FROM exp_merge_subject('u1', 'u2', 'shop/eu');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT subject, y FROM known WHERE key = 'p' ORDER BY 1;
TABLE wrong;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
