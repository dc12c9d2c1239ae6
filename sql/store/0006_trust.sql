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
