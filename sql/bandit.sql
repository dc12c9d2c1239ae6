-- Shares of new subjects that follow the data.

CREATE FUNCTION @extschema@.exp_set_bandit(key text, metric text, floor double precision DEFAULT 0.05, every interval DEFAULT '1 hour', best_share double precision DEFAULT 0.5, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_set_bandit_wrapper';
COMMENT ON FUNCTION @extschema@.exp_set_bandit(text, text, double precision, interval, double precision, text) IS
'Lets the shares of new subjects follow a metric of the experiment, by top-two Thompson sampling: exp_maintain() computes them at most so often, at least the floor each; best_share of the draws go to the best, the rest to the runner-up. Who is enrolled keeps the variant. Returns the settings as kept; with a NULL metric it is switched off, the weights are in force again, and the answer is NULL.';
REVOKE ALL ON FUNCTION @extschema@.exp_set_bandit(text, text, double precision, interval, double precision, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_bandit(key text, scope text DEFAULT NULL)
RETURNS TABLE (variant text, share double precision, weight double precision, chance_to_be_best double precision, mean double precision, n bigint, since timestamptz, evaluated_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 10
AS 'MODULE_PATHNAME', 'exp_bandit_wrapper';
COMMENT ON FUNCTION @extschema@.exp_bandit(text, text) IS
'The shares of new subjects in force, since when, the weights as defined, and what was found of each variant when shares were last computed. No rows where no bandit is on.';
REVOKE ALL ON FUNCTION @extschema@.exp_bandit(text, text) FROM PUBLIC;
