-- Store version 6: who may read which rows, by direct SELECT and in joins.
--
-- The functions check the scope themselves and work as the owner, whom row security does not concern. exp_grant() gives
-- SELECT on the tables that people join; the policies here show of them what was granted. What has no policy shows
-- nothing to anybody but the owner, whoever grants SELECT on it.
-- The helpers take the reader as an argument: within them current_user is their owner. Nobody but readers may execute
-- them, and they tell numbers only: names are shown by the policy of exp.scope. They run once a query, as the sub-select of a policy, and not for each row.

CREATE FUNCTION exp.readable_scopes(reader name) RETURNS SETOF integer
LANGUAGE sql STABLE STRICT PARALLEL SAFE SECURITY DEFINER ROWS 100 SET search_path = pg_catalog, pg_temp
AS $$
    WITH RECURSIVE readable (id) AS (
        SELECT g.scope_id
        FROM exp.grant AS g JOIN pg_catalog.pg_roles AS r ON r.rolname OPERATOR(pg_catalog.=) g.role
        WHERE pg_catalog.pg_has_role(reader, r.oid, 'USAGE')
        UNION
        SELECT s.id FROM exp.scope AS s JOIN readable AS a ON s.parent_id OPERATOR(pg_catalog.=) a.id)
    SELECT id FROM readable
$$;
COMMENT ON FUNCTION exp.readable_scopes(name) IS 'The scopes that a role was granted any access to, and those below.';
REVOKE ALL ON FUNCTION exp.readable_scopes(name) FROM PUBLIC;

CREATE FUNCTION exp.readable_experiments(reader name) RETURNS SETOF integer
LANGUAGE sql STABLE STRICT PARALLEL SAFE SECURITY DEFINER ROWS 1000 SET search_path = pg_catalog, pg_temp
AS $$
    SELECT e.id FROM exp.experiment AS e
    WHERE e.deleted_at IS NULL AND e.scope_id IN (SELECT exp.readable_scopes(reader))
$$;
COMMENT ON FUNCTION exp.readable_experiments(name) IS 'The experiments in these scopes, deleted ones aside.';
REVOKE ALL ON FUNCTION exp.readable_experiments(name) FROM PUBLIC;

ALTER TABLE exp.scope ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.scope FOR SELECT USING (id IN (SELECT exp.readable_scopes(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.scope IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.audience ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.audience FOR SELECT USING (scope_id IN (SELECT exp.readable_scopes(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.audience IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.layer ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.layer FOR SELECT USING (scope_id IN (SELECT exp.readable_scopes(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.layer IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.config ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.config FOR SELECT USING (scope_id IN (SELECT exp.readable_scopes(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.config IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.experiment ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.experiment FOR SELECT USING (deleted_at IS NULL AND scope_id IN (SELECT exp.readable_scopes(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.experiment IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.alias ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.alias FOR SELECT USING (scope_id IN (SELECT exp.readable_scopes(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.alias IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.event ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.event FOR SELECT USING (scope_id IN (SELECT exp.readable_scopes(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.event IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.metric ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.metric FOR SELECT USING (scope_id IN (SELECT exp.readable_scopes(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.metric IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.variant ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.variant FOR SELECT USING (experiment_id IN (SELECT exp.readable_experiments(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.variant IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.allocation ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.allocation FOR SELECT USING (experiment_id IN (SELECT exp.readable_experiments(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.allocation IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.period ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.period FOR SELECT USING (experiment_id IN (SELECT exp.readable_experiments(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.period IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.governed ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.governed FOR SELECT USING (experiment_id IN (SELECT exp.readable_experiments(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.governed IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.assignment ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.assignment FOR SELECT USING (experiment_id IN (SELECT exp.readable_experiments(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.assignment IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.experiment_metric ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.experiment_metric FOR SELECT USING (experiment_id IN (SELECT exp.readable_experiments(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.experiment_metric IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.outcome ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.outcome FOR SELECT USING (experiment_id IN (SELECT exp.readable_experiments(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.outcome IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.bucket ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.bucket FOR SELECT USING (experiment_id IN (SELECT exp.readable_experiments(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.bucket IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.winner_policy ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.winner_policy FOR SELECT USING (experiment_id IN (SELECT exp.readable_experiments(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.winner_policy IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.decision ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.decision FOR SELECT USING (experiment_id IN (SELECT exp.readable_experiments(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.decision IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.bandit ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.bandit FOR SELECT USING (experiment_id IN (SELECT exp.readable_experiments(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.bandit IS 'What was granted to the reader by exp_grant().';
ALTER TABLE exp.outbox ENABLE ROW LEVEL SECURITY;
CREATE POLICY granted ON exp.outbox FOR SELECT USING (scope IN (SELECT s.name FROM exp.scope AS s));
COMMENT ON POLICY granted ON exp.outbox IS 'What was granted to the reader by exp_grant().';

-- Read by nobody but the owner.
ALTER TABLE exp.store ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.signal ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.tally ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.tally_delta ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp."grant" ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.override ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.audit ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.setting ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.event_default ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.dedupe ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.erased ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.exposed ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.moment ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.crossover ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.aggregation ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.task ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.publication ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.config_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.unpublished ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.stream ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.subscription ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE exp.lane ENABLE ROW LEVEL SECURITY;
-- The days of exp.event, too: who is granted SELECT on one of them is shown nothing.
DO $$
DECLARE
    day pg_catalog.regclass;
BEGIN
    FOR day IN SELECT i.inhrelid FROM pg_catalog.pg_inherits AS i WHERE i.inhparent OPERATOR(pg_catalog.=) 'exp.event'::pg_catalog.regclass LOOP
        EXECUTE pg_catalog.format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', day);
    END LOOP;
END
$$;

-- As its reader, so that the policies of its tables hold.
ALTER VIEW exp.enrolled SET (security_invoker = true);

-- What is looked at every day, as views. Counts are shown to whoever may read the experiment.
CREATE POLICY granted ON exp.tally FOR SELECT USING (experiment_id IN (SELECT exp.readable_experiments(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.tally IS 'What was granted to the reader by exp_grant().';
CREATE POLICY granted ON exp.tally_delta FOR SELECT USING (experiment_id IN (SELECT exp.readable_experiments(CURRENT_USER)));
COMMENT ON POLICY granted ON exp.tally_delta IS 'What was granted to the reader by exp_grant().';

-- Of the whole database, to whoever may read global: whether all goes well, and no text of an error, which names others' things.
CREATE FUNCTION exp.upkeep(reader name) RETURNS TABLE (concern text, ok boolean, detail text)
LANGUAGE sql STABLE STRICT PARALLEL SAFE SECURITY DEFINER ROWS 10 SET search_path = pg_catalog, pg_temp
AS $$
    SELECT w.concern, w.ok, w.detail
    FROM (SELECT 'aggregation', coalesce(a.at OPERATOR(pg_catalog.>) (pg_catalog.now() OPERATOR(pg_catalog.-) interval '15 minutes'), false),
                 CASE WHEN a.at IS NULL THEN 'no event was ever counted: exp_install_cron(), or call exp_maintain()'
                      ELSE pg_catalog.format('events were counted until %s', pg_catalog.date_trunc('second', a.at)) END
          FROM (SELECT pg_catalog.max(aggregated_at) FROM exp.aggregation) AS a (at)
          WHERE EXISTS (SELECT FROM exp.experiment_metric AS u
                        JOIN exp.metric AS m ON m.id OPERATOR(pg_catalog.=) u.metric_id AND m.source IS NULL
                        JOIN exp.experiment AS e ON e.id OPERATOR(pg_catalog.=) u.experiment_id AND e.deleted_at IS NULL
                        WHERE e.status OPERATOR(pg_catalog.=) ANY (ARRAY['running', 'paused']))
          UNION ALL
          SELECT 'upkeep', t.error IS NULL,
                 pg_catalog.format(CASE WHEN t.error IS NULL THEN '%s ran without an error' ELSE '%s failed: exp_maintain(''%1$s'') says why' END, t.task)
          FROM exp.task AS t
          UNION ALL
          SELECT 'deliveries', pg_catalog.count(*) OPERATOR(pg_catalog.=) 0,
                 pg_catalog.format(CASE pg_catalog.count(*) WHEN 0 THEN '%s given up' ELSE '%s given up: exp_list_deliveries(), exp_redeliver()' END,
                                   pg_catalog.count(*))
          FROM exp.delivery AS d WHERE d.state OPERATOR(pg_catalog.=) 'dead') AS w (concern, ok, detail)
    WHERE EXISTS (SELECT FROM exp.scope AS s WHERE s.name OPERATOR(pg_catalog.=) 'global'
                  AND s.id OPERATOR(pg_catalog.=) ANY (ARRAY(SELECT exp.readable_scopes(reader))))
       OR pg_catalog.pg_has_role(reader, (SELECT c.relowner FROM pg_catalog.pg_class AS c WHERE c.oid OPERATOR(pg_catalog.=) 'exp.scope'::pg_catalog.regclass), 'USAGE')
$$;
COMMENT ON FUNCTION exp.upkeep(name) IS 'Whether aggregation, upkeep and deliveries go well, for who may read global.';
REVOKE ALL ON FUNCTION exp.upkeep(name) FROM PUBLIC;

CREATE VIEW exp.running WITH (security_invoker = true) AS
    SELECT s.name AS scope, e.key AS experiment, e.kind,
           CASE e.status WHEN 'draft' THEN 'running' ELSE e.status END AS status,
           coalesce(e.started_at, e.start_at) AS started_at,
           pg_catalog.round((extract(epoch FROM pg_catalog.now() - coalesce(e.started_at, e.start_at)) / 86400)::numeric, 1) AS days,
           v.variants, coalesce(c.assigned, 0) AS assigned, coalesce(c.subjects, 0) AS subjects,
           coalesce(c.exposures, 0) AS exposures, m.metric, p.mode AS policy, d.decision
    FROM exp.experiment AS e
    JOIN exp.scope AS s ON s.id = e.scope_id
    LEFT JOIN LATERAL (SELECT pg_catalog.array_agg(v.key ORDER BY v.variant) AS variants FROM exp.variant AS v
                       WHERE v.experiment_id = e.id) AS v ON true
    LEFT JOIN (SELECT t.experiment_id, pg_catalog.sum(t.assigned)::bigint AS assigned,
                      pg_catalog.sum(t.subjects)::bigint AS subjects, pg_catalog.sum(t.exposures)::bigint AS exposures
               FROM (SELECT experiment_id, assigned, subjects, exposures FROM exp.tally
                     UNION ALL SELECT experiment_id, assigned, subjects, exposures FROM exp.tally_delta) AS t
               GROUP BY t.experiment_id) AS c ON c.experiment_id = e.id
    LEFT JOIN LATERAL (SELECT m.metric FROM exp.experiment_metric AS u JOIN exp.metric AS m ON m.id = u.metric_id
                       WHERE u.experiment_id = e.id AND u.role = 'primary') AS m ON true
    LEFT JOIN exp.winner_policy AS p ON p.experiment_id = e.id
    LEFT JOIN LATERAL (SELECT d.decision FROM exp.decision AS d WHERE d.experiment_id = e.id
                       ORDER BY d.id DESC LIMIT 1) AS d ON true
    WHERE e.deleted_at IS NULL
      AND (e.status IN ('running', 'paused') OR e.status = 'draft' AND e.start_at <= pg_catalog.now())
      AND coalesce(e.end_at > pg_catalog.now(), true);
COMMENT ON VIEW exp.running IS 'What runs or is paused at this moment, with committed counts: the console''s first look.';
COMMENT ON COLUMN exp.running.scope IS 'The scope''s name.';
COMMENT ON COLUMN exp.running.experiment IS 'The experiment''s key.';
COMMENT ON COLUMN exp.running.kind IS 'experiment or holdout.';
COMMENT ON COLUMN exp.running.status IS 'running or paused; a schedule that is due counts.';
COMMENT ON COLUMN exp.running.started_at IS 'When it began.';
COMMENT ON COLUMN exp.running.days IS 'How many days ago that is.';
COMMENT ON COLUMN exp.running.variants IS 'Its variants, in the order of the line.';
COMMENT ON COLUMN exp.running.assigned IS 'Subjects assigned, as committed.';
COMMENT ON COLUMN exp.running.subjects IS 'Those who were exposed.';
COMMENT ON COLUMN exp.running.exposures IS 'Their exposures, repeats included.';
COMMENT ON COLUMN exp.running.metric IS 'The primary metric; NULL where it has none.';
COMMENT ON COLUMN exp.running.policy IS 'How a winner is decided: manual, automatic or anytime; NULL without a policy.';
COMMENT ON COLUMN exp.running.decision IS 'What its policy decided last; NULL for nothing yet.';

CREATE VIEW exp.health WITH (security_invoker = true) AS
    WITH subjects AS (
        SELECT t.experiment_id, t.variant, pg_catalog.sum(t.assigned)::bigint AS assigned,
               pg_catalog.sum(t.subjects)::bigint AS subjects
        FROM (SELECT experiment_id, variant, assigned, subjects FROM exp.tally
              UNION ALL SELECT experiment_id, variant, assigned, subjects FROM exp.tally_delta) AS t
        GROUP BY t.experiment_id, t.variant),
    counted AS (
        SELECT experiment_id, pg_catalog.sum(assigned) AS assigned, pg_catalog.sum(subjects) AS subjects
        FROM subjects GROUP BY experiment_id),
    one_period AS (
        SELECT experiment_id, pg_catalog.max(shares::text)::jsonb AS shares
        FROM exp.period GROUP BY experiment_id HAVING pg_catalog.count(*) = 1),
    split AS (
        SELECT v.experiment_id, pg_catalog.count(*) - 1 AS df,
               pg_catalog.sum((coalesce(n.assigned, 0) - c.assigned * (p.shares ->> v.key)::float8) ^ 2
                              / (c.assigned * (p.shares ->> v.key)::float8)) AS chi2
        FROM exp.variant AS v
        JOIN one_period AS p ON p.experiment_id = v.experiment_id
        JOIN counted AS c ON c.experiment_id = v.experiment_id
        LEFT JOIN subjects AS n ON n.experiment_id = v.experiment_id AND n.variant = v.variant
        WHERE c.assigned > 0 AND (p.shares ->> v.key)::float8 > 0
        GROUP BY v.experiment_id),
    -- What chi-square is above with a probability of 0.001: of the tables, beyond ten degrees by Wilson and Hilferty (1931).
    tested AS (
        SELECT s.*, coalesce((ARRAY[10.828, 13.816, 16.266, 18.467, 20.515, 22.458, 24.322, 26.124, 27.877, 29.588])[s.df],
                             s.df * (1 - 2 / (9.0 * s.df) + 3.0902 * (2 / (9.0 * s.df)) ^ 0.5) ^ 3)::float8 AS critical
        FROM split AS s WHERE s.df > 0),
    running AS (
        SELECT e.id, s.name AS scope, e.key AS experiment, e.kind, m.id AS metric_id, m.metric, m.id IS NOT NULL AND m.source IS NULL AS of_events,
               coalesce(c.assigned, 0) AS assigned, coalesce(c.subjects, 0) AS subjects
        FROM exp.experiment AS e
        JOIN exp.scope AS s ON s.id = e.scope_id
        LEFT JOIN exp.experiment_metric AS u ON u.experiment_id = e.id AND u.role = 'primary'
        LEFT JOIN exp.metric AS m ON m.id = u.metric_id
        LEFT JOIN counted AS c ON c.experiment_id = e.id
        WHERE e.deleted_at IS NULL
          AND (e.status IN ('running', 'paused') OR e.status = 'draft' AND e.start_at <= pg_catalog.now())
          AND coalesce(e.end_at > pg_catalog.now(), true))
    SELECT r.scope, r.experiment, 'split'::text AS concern,
           CASE WHEN p.experiment_id IS NOT NULL THEN coalesce(t.chi2 < t.critical, true) END AS ok,
           CASE WHEN p.experiment_id IS NULL THEN 'its shares changed while it ran: exp_srm() tests them'
                WHEN t.chi2 IS NULL THEN 'nobody is there to be compared'
                ELSE pg_catalog.format('chi-square %s, at most %s where nothing is wrong%s',
                                       pg_catalog.round(t.chi2::numeric, 1), pg_catalog.round(t.critical::numeric, 1),
                                       CASE WHEN t.chi2 < t.critical THEN '' ELSE ': subjects went missing, see exp_srm()' END)
           END AS detail
    FROM running AS r
    LEFT JOIN one_period AS p ON p.experiment_id = r.id
    LEFT JOIN tested AS t ON t.experiment_id = r.id
    UNION ALL
    SELECT r.scope, r.experiment, 'exposures', NOT (r.assigned >= 100 AND r.subjects = 0),
           pg_catalog.format('%s of %s assigned were exposed%s', r.subjects, r.assigned,
                             CASE WHEN r.assigned >= 100 AND r.subjects = 0 THEN ': does anybody call exp_log_exposure()?' ELSE '' END)
    FROM running AS r
    UNION ALL
    SELECT r.scope, r.experiment, 'primary metric', r.metric IS NOT NULL,
           coalesce(r.metric, 'nothing judges it: exp_add_metric(key, metric, ''primary'')')
    FROM running AS r WHERE r.kind <> 'holdout'
    UNION ALL
    SELECT r.scope, r.experiment, 'outcomes', r.subjects < 100 OR b.any,
           CASE WHEN b.any THEN 'events of the primary metric come in'
                WHEN r.subjects < 100 THEN 'too early to say'
                ELSE 'no event of the primary metric has counted: is it logged, by this name, and aggregated?' END
    FROM running AS r
    CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM exp.bucket AS b
                                       WHERE b.experiment_id = r.id AND b.metric_id = r.metric_id) AS any) AS b
    WHERE r.of_events
    UNION ALL
    SELECT 'global', NULL, w.concern, w.ok, w.detail FROM exp.upkeep(CURRENT_USER) AS w;
COMMENT ON VIEW exp.health IS 'What is to be looked after: a row for each concern of each running experiment, and, for who may read global, of the whole. WHERE NOT ok is what to do.';
COMMENT ON COLUMN exp.health.scope IS 'The scope''s name; global for what is of the whole database.';
COMMENT ON COLUMN exp.health.experiment IS 'The experiment''s key; NULL for what is of the whole database.';
COMMENT ON COLUMN exp.health.concern IS 'split, exposures, primary metric, outcomes; aggregation, upkeep, deliveries.';
COMMENT ON COLUMN exp.health.ok IS 'Whether all is well; NULL where that takes a look by hand.';
COMMENT ON COLUMN exp.health.detail IS 'What was found, and what to do.';
