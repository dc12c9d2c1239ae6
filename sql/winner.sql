-- Who won.

CREATE FUNCTION @extschema@.exp_set_winner_policy(key text, policy jsonb, scope text DEFAULT NULL)
RETURNS jsonb
LANGUAGE c VOLATILE PARALLEL UNSAFE
AS 'MODULE_PATHNAME', 'exp_set_winner_policy_wrapper';
COMMENT ON FUNCTION @extschema@.exp_set_winner_policy(text, jsonb, text) IS
'Says how the winner is found, as a whole; returns the policy as kept. Members, all optional: mode (manual, automatic, anytime), metric, alpha, n_star, mde, pick_after, dwell, min_assignments, min_exposures, min_conversions, guardrails [{"metric","margin"}], override, then (nothing, stop, serve), on_breach (nothing, stop). What the error of a decision rests on cannot change once it was evaluated with data, but with "restart": true, which begins anew.';
REVOKE ALL ON FUNCTION @extschema@.exp_set_winner_policy(text, jsonb, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_evaluate_winner(key text, scope text DEFAULT NULL)
RETURNS TABLE (gate text, passed boolean, detail text, numbers jsonb)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 10
AS 'MODULE_PATHNAME', 'exp_evaluate_winner_wrapper';
COMMENT ON FUNCTION @extschema@.exp_evaluate_winner(text, text) IS
'Evaluates an experiment by its winner policy: one row for each gate in order, up to the first that is closed, then one for the decision. Decides, once, where all gates are open, and does what the policy says. May be called at any time; exp_maintain() does it every minute.';
REVOKE ALL ON FUNCTION @extschema@.exp_evaluate_winner(text, text) FROM PUBLIC;

CREATE FUNCTION @extschema@.exp_winner(key text, scope text DEFAULT NULL)
RETURNS TABLE (winner text, decided_at timestamptz, reason text, mode text, evidence jsonb)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1
AS 'MODULE_PATHNAME', 'exp_winner_wrapper';
COMMENT ON FUNCTION @extschema@.exp_winner(text, text) IS
'Who won, when, why, in which mode and by which numbers: what a policy decided, or what exp_stop() or exp_update() declared (mode manual, without evidence). One row, its winner NULL as long as there is none; no row where there is no such experiment.';
REVOKE ALL ON FUNCTION @extschema@.exp_winner(text, text) FROM PUBLIC;
