-- Forgetting and erasing where events were logged and aggregated: moments and buckets equal a recount without the subject.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_define('a', '{"control": 1, "treatment": 1}'), exp_define('b', '{"control": 1, "treatment": 1}');
SELECT exp_define_metric('orders', 'count', event => 'order'), exp_define_metric('revenue', 'sum', event => 'order'), exp_define_metric('per_visit', 'rate', numerator => 'order', denominator => 'visit');
SELECT exp_add_metric('a', m) FROM unnest(ARRAY['orders', 'revenue', 'per_visit']) AS m;
SELECT exp_add_metric('b', 'revenue');

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

-- a history, exposures, orders of 1, 2, 4 ... so that a sum tells whose they are
SELECT count(exp_log_event('s' || i, 'order', 0.5, ts => now() - interval '1 day')) FROM generate_series(1, 8) AS i;
SELECT count(*) FROM exp_log_exposures('a', ARRAY(SELECT 's' || i FROM generate_series(1, 8) AS i));
SELECT count(*) FROM exp_log_exposures('b', ARRAY(SELECT 's' || i FROM generate_series(1, 8) AS i));
SELECT sum(exp_log_event('s' || i, 'order', 2 ^ i)) AS counted FROM generate_series(1, 8) AS i;
SELECT sum(exp_log_event('s' || i, 'visit')) AS counted FROM generate_series(1, 8) AS i, generate_series(1, i);
SELECT sum(exp_log_event('s' || i, 'order', 1000, key => 'a')) AS counted FROM generate_series(1, 4) AS i;
SELECT experiment, events, subjects FROM exp_aggregate() ORDER BY 1;
TABLE wrong;
SELECT metric, sum(y) AS y, sum(d) AS d, sum(x) AS x FROM sums WHERE key = 'a' GROUP BY 1 ORDER BY 1;
SELECT sum(sum) AS sum, max(max) AS max FROM exp_series('a', 'revenue', '5 minutes');

-- forget: from one experiment, the largest value of its bucket; events without a key are the subject's, and stay
SELECT exp_forget_subject('a', 's4');
TABLE wrong;
SELECT metric, sum(y) AS y, sum(d) AS d, sum(x) AS x FROM sums WHERE key = 'a' GROUP BY 1 ORDER BY 1;
SELECT sum(sum) AS sum, max(max) AS max FROM exp_series('a', 'revenue', '1 day');
SELECT sum(y) AS y FROM sums WHERE key = 'b';
SELECT event, value, experiment_id IS NOT NULL AS keyed FROM exp.event WHERE subject = 's4' AND event = 'order' ORDER BY value;
SELECT exp_forget_subject('a', 's8');
SELECT max(max) AS max FROM exp_series('b', 'revenue', '1 hour');
SELECT exp_forget_subject('b', 's8');
SELECT max(max) AS max FROM exp_series('b', 'revenue', '1 hour');
TABLE wrong;
SELECT exp_forget_subject('a', 's4'), exp_forget_subject('a', 'nobody');
-- rolled back
BEGIN;
SELECT exp_forget_subject('a', 's1');
TABLE wrong;
ROLLBACK;
TABLE wrong;
-- with events that are not aggregated yet: they count for the others only
SELECT sum(exp_log_event('s' || i, 'order', 0.25)) AS counted FROM generate_series(1, 8) AS i;
SELECT exp_forget_subject('a', 's1');
TABLE wrong;
SELECT experiment, events, subjects FROM exp_aggregate() ORDER BY 1;
TABLE wrong;
-- logged and aggregated in the same transaction
BEGIN;
SELECT exp_log_event('s2', 'order', 7), exp_log_event('s3', 'order', 9);
SELECT sum(events) AS events FROM exp_aggregate();
SELECT exp_log_event('s3', 'order', 11);
SELECT exp_forget_subject('a', 's2');
COMMIT;
SELECT sum(events) AS events FROM exp_aggregate();
TABLE wrong;
-- the last one of a bucket: no row stays
SELECT (exp_log_exposure('a', 'old')).reason, exp_log_event('old', 'order', 3, ts => now() - interval '3 days');
SELECT sum(events) AS events FROM exp_aggregate();
SELECT count(*) FROM exp.bucket WHERE bucket_start < now() - interval '2 days';
SELECT exp_forget_subject('a', 'old');
SELECT count(*) FROM exp.bucket WHERE bucket_start < now() - interval '2 days';
-- where buckets of five minutes are gone already, hours and days are counted from the events
BEGIN;
DELETE FROM exp.bucket WHERE width = 300;
SELECT exp_forget_subject('b', 's7');
SELECT * FROM wrong WHERE row ->> 'width' IS DISTINCT FROM '300';
SELECT count(*) FROM exp.bucket AS b JOIN exp.experiment AS e ON e.id = b.experiment_id WHERE e.key = 'b' AND width = 300;
ROLLBACK;
-- forgotten, enrolled and exposed anew: what was before is history
SELECT exp_forget_subject('a', 's5'), (exp_log_exposure('a', 's5')).is_new;
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT o.y, o.x > 0 AS has_history FROM exp.outcome AS o JOIN exp.experiment AS e ON e.id = o.experiment_id JOIN exp.metric AS m ON m.id = o.metric_id
WHERE e.key = 'a' AND m.metric = 'revenue' AND o.subject = 's5';
TABLE wrong;

-- what was logged for one experiment is history in another that the subject met later
SELECT exp_define('early', '{"on": 1}'), exp_define('late', '{"on": 1}'), exp_add_metric('late', 'revenue');
SELECT (exp_log_exposure('early', 'h')).is_new, (exp_log_exposure('late', 'i')).is_new, exp_log_event('i', 'order', 1);
SELECT exp_log_event('h', 'order', 5, key => 'early');
SELECT (exp_log_exposure('late', 'h')).is_new, exp_log_event('h', 'order', 6);
SELECT count(*) > 0 AS aggregated FROM exp_aggregate();
SELECT subject, y, x FROM exp.outcome WHERE subject = 'h';
SELECT exp_forget_subject('early', 'h');
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT subject, y, x FROM exp.outcome WHERE subject = 'h';
TABLE wrong;

-- an override takes the enrolled out; the events stay
SELECT exp_override('a', 's6', 'treatment');
TABLE wrong;
SELECT count(*) FROM exp.outcome AS o JOIN exp.experiment AS e ON e.id = o.experiment_id WHERE e.key = 'a' AND o.subject = 's6';
SELECT count(*) > 0 AS kept FROM exp.event WHERE subject = 's6';
SELECT exp_override('a', 's6', NULL), exp_override('a', 'tester', 'control'), exp_override('a', 'tester', NULL);

-- erase: everything, under every name
SELECT exp_log_event('s7', 'order', 64, dedupe_key => 'k1'), exp_log_event('anon', 'order', 128, dedupe_key => 'k2', meta => '{"email": "s7@example.com"}');
SELECT key, conflict FROM exp_merge_subject('anon', 's7');
SELECT exp_log_event('anon', 'order', 256);
SELECT count(*) > 0 AS aggregated FROM exp_aggregate();
TABLE wrong;
SELECT subject, count(*) FROM exp.event WHERE subject IN ('anon', 's7') GROUP BY 1;
SELECT subject, key FROM exp.dedupe ORDER BY 2;
SELECT exp_log_event('s7', 'order', 0.125);
SELECT * FROM exp_erase_subject('anon');
TABLE wrong;
SELECT after FROM exp_audit('*') ORDER BY id DESC LIMIT 1;
DO $$
DECLARE
    t record; n bigint;
BEGIN
    FOR t IN SELECT c.oid::regclass AS name FROM pg_class AS c WHERE relnamespace = 'exp'::regnamespace AND relkind = 'r' LOOP
        EXECUTE format('SELECT count(*) FROM %s AS t WHERE t::text ~ $1', t.name) INTO n USING '\m(s7|anon)\M';
        IF n > 0 THEN RAISE NOTICE '% rows in %', n, t.name; END IF;
    END LOOP;
END $$;
SELECT scope_id = (SELECT id FROM exp.scope WHERE name = 'global') AS here, length(digest) AS length, count(*) FROM exp.erased GROUP BY 1, 2;
SELECT erased FROM exp.scope WHERE name = 'global';
-- late events do not bring it back, under no name; others' do count
SELECT exp_log_event('s7', 'order', 1), exp_log_event('anon', 'order', 1, dedupe_key => 'k3'), exp_log_event('s7', 'order', 1, key => 'a'), exp_log_event('s3', 'order', 1);
SELECT exp_log_events('[{"subject": "s7", "event": "order"}, {"subject": "s3", "event": "order"}]') AS stored;
SELECT count(*) FROM exp.event WHERE subject IN ('s7', 'anon');
SELECT count(*) FROM exp.dedupe;
SELECT count(*) > 0 AS aggregated FROM exp_aggregate();
TABLE wrong;
-- no opt-out: enrolled anew, it counts again
SELECT (exp_log_exposure('a', 's7')).reason, exp_log_event('s7', 'order', 2);
SELECT count(*) > 0 AS aggregated FROM exp_aggregate();
TABLE wrong;
SELECT y, x FROM exp.outcome WHERE subject = 's7' ORDER BY 1;
-- again, before the first aggregation after an exposure
SELECT (exp_log_exposure('b', 's7')).reason, exp_log_event('s7', 'order', 2);
SELECT relation, deleted FROM exp_erase_subject('s7') WHERE deleted > 0;
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
TABLE wrong;
SELECT relation, deleted FROM exp_erase_subject('unheard-of') WHERE deleted > 0;
SELECT exp_log_event('unheard-of', 'order'), count(*) FROM exp.event WHERE subject = 'unheard-of';
-- everybody
SELECT sum(deleted) > 0 AS erased FROM generate_series(1, 8) AS i, exp_erase_subject('s' || i);
TABLE wrong;
SELECT key, metric FROM sums;

-- scopes: one erased below an experiment stays in it with what it did elsewhere
SELECT exp_create_scope('shop') IS NOT NULL AS made, exp_create_scope('shop/eu', 'shop') IS NOT NULL AS made;
SELECT exp_define('p', '{"on": 1}', scope => 'shop'), exp_update('p', '{"inherit": true}', scope => 'shop') IS NOT NULL AS inherited;
SELECT exp_add_metric('p', 'revenue', scope => 'shop');
SELECT (exp_log_exposure('p', 'u' || i, scope => 'shop/eu')).reason FROM generate_series(1, 2) AS i;
SELECT exp_log_event('u1', 'order', 10, scope => 'shop'), exp_log_event('u1', 'order', 20, scope => 'shop/eu'), exp_log_event('u2', 'order', 40, scope => 'shop/eu');
SELECT count(*) > 0 AS aggregated FROM exp_aggregate();
TABLE wrong;
SELECT subject, y FROM exp.outcome WHERE subject LIKE 'u%' ORDER BY 1;
SELECT relation, deleted FROM exp_erase_subject('u1', scope => 'shop/eu') WHERE deleted > 0;
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
TABLE wrong;
SELECT subject, y FROM exp.outcome WHERE subject LIKE 'u%' ORDER BY 1;
SELECT relation, deleted FROM exp_erase_subject('u1', true, 'shop') WHERE deleted > 0;
SELECT relation, deleted FROM exp_erase_subject('u2', scope => 'shop') WHERE deleted > 0;
TABLE wrong;
SELECT subject, value FROM exp.event WHERE subject LIKE 'u%';

-- deleting an experiment takes what was measured along, in batches; the others' histories follow
SELECT exp_define('d', '{"control": 1, "treatment": 1}'), exp_add_metric('d', 'revenue'), exp_add_metric('d', 'per_visit');
SELECT count(*) FROM exp_log_exposures('d', ARRAY(SELECT 'd' || i FROM generate_series(1, 10) AS i));
SELECT sum(exp_log_event('d' || i, 'order', i, key => 'd')) AS counted FROM generate_series(1, 12) AS i;
SELECT count(*) FROM exp_log_exposures('late', ARRAY['d1']);
SELECT sum(exp_log_event('d1', 'order', 3)) AS counted;
SELECT count(*) > 0 AS aggregated FROM exp_aggregate();
TABLE wrong;
SELECT y, x FROM exp.outcome AS o JOIN exp.experiment AS e ON e.id = o.experiment_id WHERE e.key = 'late' AND subject = 'd1';
SELECT id AS d FROM exp.experiment WHERE key = 'd' \gset
SELECT exp_delete_experiment('d', 4);
SELECT exp_delete_metric('per_visit') AS in_use_by_a;
SELECT exp_remove_metric('a', 'per_visit'), exp_delete_metric('per_visit');
SELECT exp_delete_experiment('d', 4) AS removed FROM generate_series(1, 12);
SELECT (SELECT count(*) FROM exp.assignment WHERE experiment_id = :d) AS assignments, (SELECT count(*) FROM exp.outcome WHERE experiment_id = :d) AS outcomes,
       (SELECT count(*) FROM exp.event WHERE experiment_id = :d) AS events, (SELECT count(*) FROM exp.bucket WHERE experiment_id = :d) AS buckets,
       (SELECT count(*) FROM exp.moment WHERE experiment_id = :d) AS moments, (SELECT count(*) FROM exp.experiment_metric WHERE experiment_id = :d) AS metrics,
       (SELECT count(*) FROM exp.experiment WHERE id = :d) AS experiments;
SELECT count(*) FROM exp.event WHERE subject = 'd1';
SELECT count(*) >= 0 AS aggregated FROM exp_aggregate();
SELECT y, x FROM exp.outcome AS o JOIN exp.experiment AS e ON e.id = o.experiment_id WHERE e.key = 'late' AND subject = 'd1';
TABLE wrong;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
