-- What moments and buckets have to be, from the rows that are stored and by the rules of the documentation alone.
-- Values here are multiples of 1/4 below a million, so that they can be added up exactly.
CREATE SCHEMA recount;
CREATE FUNCTION recount.near(a float8, b numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$
	SELECT CASE WHEN a IS NULL OR b IS NULL THEN a IS NULL AND b IS NULL
		ELSE abs(a::numeric - b) <= 1e-12 * greatest(abs(b), 1e-300) OR a = b::float8 END $$;

-- What each metric adds up, of which event: n its numerator, d its denominator.
CREATE VIEW recount.part AS
WITH simple (kind, part, amount) AS (VALUES ('count', 'n', 'count'), ('sum', 'n', 'sum'), ('conversion', 'n', 'any'), ('avg', 'n', 'sum'), ('avg', 'd', 'count'))
SELECT m.id AS metric_id, s.part, m.event, s.amount FROM exp.metric AS m JOIN simple AS s USING (kind)
UNION ALL SELECT m.id, 'n', m.numerator, 'count' FROM exp.metric AS m WHERE m.kind = 'rate'
UNION ALL SELECT m.id, 'd', m.denominator, 'count' FROM exp.metric AS m WHERE m.kind = 'rate'
UNION ALL SELECT m.id, p.part, o.event, s.amount FROM exp.metric AS m, (VALUES ('n'), ('d')) AS p (part), exp.metric AS o, simple AS s
	WHERE m.kind = 'ratio' AND o.metric = CASE p.part WHEN 'n' THEN m.numerator ELSE m.denominator END AND s.kind = o.kind AND s.part = 'n';

-- The scopes whose events an experiment sees.
CREATE VIEW recount.sees AS
WITH RECURSIVE below (experiment_id, scope_id, inherit) AS (
	SELECT id, scope_id, inherit FROM exp.experiment WHERE deleted_at IS NULL
	UNION ALL SELECT b.experiment_id, s.id, true FROM below AS b JOIN exp.scope AS s ON s.parent_id = b.scope_id WHERE b.inherit)
SELECT experiment_id, scope_id FROM below;

-- In quarters, which whole numbers have exactly.
CREATE VIEW recount.happened AS
SELECT a.experiment_id, a.variant, a.subject, a.exposed_at, v.event, (v.value * 4)::bigint AS quarters, v.ts, v.received_at,
       v.experiment_id AS only_in, v.counted,
       e.stops <> '{}' AND EXISTS (SELECT FROM unnest(e.stops) AS r WHERE r @> v.ts) OR v.ts >= coalesce(e.end_at, 'infinity') AS stopped
FROM exp.assignment AS a JOIN exp.experiment AS e ON e.id = a.experiment_id JOIN recount.sees AS s ON s.experiment_id = e.id
JOIN exp.event AS v ON v.subject = a.subject AND v.scope_id = s.scope_id;

CREATE VIEW recount.value AS
SELECT h.experiment_id, h.metric_id, h.variant, h.subject, h.cap,
	coalesce(sum(h.amount) FILTER (WHERE h.since AND h.part = 'n' AND h.does <> 'any'), max(4) FILTER (WHERE h.since AND h.part = 'n' AND h.does = 'any'), 0) AS y,
	coalesce(sum(h.amount) FILTER (WHERE h.since AND h.part = 'd' AND h.does <> 'any'), max(4) FILTER (WHERE h.since AND h.part = 'd' AND h.does = 'any'), 0) AS d,
	coalesce(sum(h.amount) FILTER (WHERE h.before AND h.part = 'n' AND h.does <> 'any'), max(4) FILTER (WHERE h.before AND h.part = 'n' AND h.does = 'any'), 0) AS x
FROM (
	SELECT h.experiment_id, p.metric_id, h.variant, h.subject, (m.cap * 4)::bigint AS cap, p.part, p.amount AS does, CASE p.amount WHEN 'count' THEN 4 ELSE h.quarters END AS amount,
		h.ts >= h.exposed_at AND h.ts < coalesce(h.exposed_at + m.conversion_window, 'infinity') AND coalesce(h.only_in = h.experiment_id, true) AND NOT h.stopped AS since,
		h.ts < h.exposed_at AND h.ts >= h.exposed_at - interval '30 days' AS before
	FROM exp.experiment_metric AS em JOIN exp.metric AS m ON m.id = em.metric_id JOIN recount.part AS p ON p.metric_id = m.id
	JOIN recount.happened AS h ON h.experiment_id = em.experiment_id AND h.event = p.event
	WHERE m.source IS NULL AND h.exposed_at IS NOT NULL) AS h
GROUP BY h.experiment_id, h.metric_id, h.variant, h.subject, h.cap;

CREATE TABLE recount.values AS SELECT * FROM recount.value WITH NO DATA;

CREATE VIEW recount.moments AS
WITH sums AS (
	SELECT experiment_id, metric_id, variant, count(*) FILTER (WHERE y <> 0) AS nonzero, count(*) FILTER (WHERE y > cap) AS capped,
		sum(least(y, cap)) / 4 AS y, sum(least(y, cap) * least(y, cap)) / 16 AS yy, sum(least(x, cap)) / 4 AS x, sum(least(x, cap) * least(x, cap)) / 16 AS xx, sum(least(x, cap) * least(y, cap)) / 16 AS xy,
		sum(d) / 4 AS d, sum(d * d) / 16 AS dd, sum(least(y, cap) * d) / 16 AS yd
	FROM (SELECT experiment_id, metric_id, variant, cap::numeric AS cap, y::numeric AS y, d::numeric AS d, x::numeric AS x FROM recount.values) AS v GROUP BY 1, 2, 3),
exposed AS (SELECT experiment_id, variant, count(*)::numeric AS n FROM exp.assignment WHERE exposed_at IS NOT NULL GROUP BY 1, 2),
every AS (
	SELECT em.experiment_id, em.metric_id, e.variant, e.n, coalesce(nonzero, 0) AS nonzero, coalesce(capped, 0) AS capped, coalesce(y, 0) AS y, coalesce(yy, 0) AS yy,
		coalesce(x, 0) AS x, coalesce(xx, 0) AS xx, coalesce(xy, 0) AS xy, coalesce(d, 0) AS d, coalesce(dd, 0) AS dd, coalesce(yd, 0) AS yd
	FROM exp.experiment_metric AS em JOIN exposed AS e USING (experiment_id) LEFT JOIN sums AS s USING (experiment_id, metric_id, variant))
SELECT experiment_id, metric_id, variant, n, nonzero, capped, y / n AS mean, (yy * n - y * y) / n AS m2, x / n AS mean_x, (xx * n - x * x) / n AS m2_x,
	(xy * n - x * y) / n AS cxy, d / n AS mean_d, (dd * n - d * d) / n AS m2_d, (yd * n - y * d) / n AS cyd
FROM every;

-- By event first, then by metric and width.
CREATE VIEW recount.slot AS
SELECT experiment_id, variant, event, date_bin('5 minutes', ts, '2000-01-03 00:00+00') AS start, count(*) AS count, sum(quarters) AS sum, sum(quarters * quarters) AS sum_sq,
	min(quarters) AS min, max(quarters) AS max
FROM recount.happened
WHERE NOT stopped AND CASE WHEN only_in IS NULL THEN exposed_at <= received_at ELSE only_in = experiment_id AND counted > 0 END
GROUP BY 1, 2, 3, 4;

CREATE VIEW recount.bucket AS
WITH slot AS MATERIALIZED (SELECT * FROM recount.slot)
SELECT em.experiment_id, em.metric_id, s.variant, w.width, date_bin(w.width, s.start, '2000-01-03 00:00+00') AS bucket_start,
	CASE WHEN m.kind = 'rate' THEN coalesce(sum(s.count) FILTER (WHERE p.part = 'd'), 0) ELSE sum(s.count) END AS count,
	CASE WHEN m.kind = 'rate' THEN coalesce(sum(s.count) FILTER (WHERE p.part = 'n'), 0) ELSE sum(s.sum) / 4 END AS sum,
	CASE WHEN m.kind = 'rate' THEN coalesce(sum(s.count) FILTER (WHERE p.part = 'n'), 0) ELSE sum(s.sum_sq) / 16 END AS sum_sq,
	CASE WHEN m.kind <> 'rate' THEN min(s.min) / 4.0 END AS min, CASE WHEN m.kind <> 'rate' THEN max(s.max) / 4.0 END AS max
FROM exp.experiment_metric AS em JOIN exp.metric AS m ON m.id = em.metric_id
JOIN recount.part AS p ON p.metric_id = m.id AND (p.part = 'n' OR m.kind = 'rate')
JOIN slot AS s ON s.experiment_id = em.experiment_id AND s.event = p.event
CROSS JOIN (VALUES (interval '5 minutes'), ('1 hour'), ('1 day')) AS w (width)
WHERE m.kind <> 'ratio' AND m.source IS NULL
GROUP BY em.experiment_id, em.metric_id, m.kind, s.variant, w.width, 5;

CREATE VIEW recount.judged AS
SELECT em.experiment_id, em.metric_id, e.key, s.name AS scope, m.metric, m.kind FROM exp.experiment_metric AS em JOIN exp.experiment AS e ON e.id = em.experiment_id AND e.deleted_at IS NULL
JOIN exp.scope AS s ON s.id = e.scope_id JOIN exp.metric AS m ON m.id = em.metric_id AND m.source IS NULL;

-- Where what is stored of subjects, or read, differs from the recount: nothing, else some of it.
CREATE FUNCTION recount.wrong_values() RETURNS text LANGUAGE sql SET work_mem = '256MB' AS $$
	WITH counted AS (SELECT experiment_id, metric_id, subject, variant, y::numeric / 4 AS y, d::numeric / 4 AS d, x::numeric / 4 AS x FROM recount.values WHERE y <> 0 OR d <> 0 OR x <> 0),
	wrong AS (
		SELECT experiment_id, metric_id, subject, o AS stored, c AS counted FROM exp.outcome AS o FULL JOIN counted AS c USING (experiment_id, metric_id, subject)
		WHERE (o.variant = c.variant AND o.y::numeric = c.y AND o.d::numeric = c.d AND o.x::numeric = c.x) IS NOT TRUE ORDER BY 1, 2, 3 LIMIT 3)
	SELECT string_agg(format(E'%s %s: %s where a recount has %s\nits assignment: %s\nits events: %s', w.experiment_id, w.metric_id, to_jsonb(w.stored), to_jsonb(w.counted),
		(SELECT a FROM exp.assignment AS a WHERE a.experiment_id = w.experiment_id AND a.subject = w.subject),
		(SELECT string_agg(v::text, E'\n            ' ORDER BY v.received_at) FROM exp.event AS v WHERE v.subject = w.subject)), E'\n') FROM wrong AS w $$;
CREATE FUNCTION recount.wrong_moments() RETURNS text LANGUAGE sql SET work_mem = '256MB' AS $$
	WITH read AS MATERIALIZED (
		SELECT j.experiment_id, j.metric_id, v.variant, r.n, r.mean, r.variance, (r.moments ->> 'm2')::float8 AS m2, (r.moments ->> 'nonzero')::bigint AS nonzero,
			(r.moments ->> 'capped')::bigint AS capped, (r.moments ->> 'mean_x')::float8 AS mean_x, (r.moments ->> 'm2_x')::float8 AS m2_x, (r.moments ->> 'cxy')::float8 AS cxy,
			(r.moments ->> 'mean_d')::float8 AS mean_d, (r.moments ->> 'm2_d')::float8 AS m2_d, (r.moments ->> 'cyd')::float8 AS cyd, j.key, j.metric, r.variant AS name
		FROM recount.judged AS j, exp_metric_moments(j.key, j.metric, j.scope) AS r JOIN exp.variant AS v ON v.key = r.variant WHERE v.experiment_id = j.experiment_id),
	wrong AS (
		SELECT format('%s %s %s: %s where a recount has %s', r.key, r.metric, r.name, to_jsonb(r) - ARRAY['experiment_id', 'metric_id', 'key', 'metric', 'name'], to_jsonb(c)) AS what
		FROM (SELECT * FROM read WHERE n > 0) AS r FULL JOIN recount.moments AS c USING (experiment_id, metric_id, variant)
		WHERE (r.n = c.n AND r.nonzero = c.nonzero AND r.capped = c.capped
			AND recount.near(r.mean, c.mean) AND recount.near(r.m2, c.m2) AND recount.near(r.variance, c.m2 / nullif(c.n - 1, 0)) AND recount.near(r.mean_x, c.mean_x) AND recount.near(r.m2_x, c.m2_x) AND recount.near(r.cxy, c.cxy)
			AND recount.near(coalesce(r.mean_d, 0), c.mean_d) AND recount.near(coalesce(r.m2_d, 0), c.m2_d) AND recount.near(coalesce(r.cyd, 0), c.cyd)) IS NOT TRUE)
	SELECT string_agg(what, E'\n') FROM (SELECT what FROM wrong ORDER BY what LIMIT 5) AS w $$;
CREATE FUNCTION recount.wrong_buckets() RETURNS text LANGUAGE sql SET work_mem = '256MB' AS $$
	WITH read AS MATERIALIZED (
		SELECT j.experiment_id, j.metric_id, v.variant, w.width, r.bucket_start, r.count, r.sum, r.sum_sq, r.min, r.max, j.key, j.metric, r.variant AS name, r.bucket
		FROM (SELECT * FROM recount.judged WHERE kind <> 'ratio' OFFSET 0) AS j, (VALUES (interval '5 minutes'), ('1 hour'), ('1 day')) AS w (width),
			exp_series(j.key, j.metric, w.width, j.scope) AS r JOIN exp.variant AS v ON v.key = r.variant WHERE v.experiment_id = j.experiment_id),
	wrong AS (
		SELECT format('%s %s %s: %s where a recount has %s', r.key, r.metric, r.name, to_jsonb(r) - ARRAY['experiment_id', 'metric_id', 'key', 'metric', 'name'], to_jsonb(c)) AS what
		FROM (SELECT * FROM read WHERE count > 0 OR sum <> 0) AS r FULL JOIN recount.bucket AS c USING (experiment_id, metric_id, variant, width, bucket_start)
		WHERE (r.count = c.count AND recount.near(r.sum, c.sum) AND recount.near(r.sum_sq, c.sum_sq) AND r.min::numeric IS NOT DISTINCT FROM c.min AND r.max::numeric IS NOT DISTINCT FROM c.max
			AND r.bucket = r.width) IS NOT TRUE)
	SELECT string_agg(what, E'\n') FROM (SELECT what FROM wrong ORDER BY what LIMIT 5) AS w $$;
