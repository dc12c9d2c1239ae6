-- Version 4 of the store: what is to decide an experiment, and what decided it.
--
-- The rules of version 1 hold: nothing depends on an object of the extension, there are no foreign keys (exp_doctor()
-- checks the references). No subject is named in these tables.

CREATE TABLE exp.winner_policy (
    experiment_id integer CONSTRAINT winner_policy_pkey PRIMARY KEY,
    mode text COLLATE "C" NOT NULL CONSTRAINT winner_policy_mode CHECK (mode IN ('manual', 'automatic', 'anytime')),
    metric text COLLATE "C",
    measured jsonb,
    alpha double precision NOT NULL,
    n_star bigint NOT NULL,
    mde double precision,
    pick_after interval NOT NULL,
    dwell interval NOT NULL,
    min_assignments bigint NOT NULL,
    min_exposures bigint NOT NULL,
    min_conversions bigint NOT NULL,
    guardrails jsonb,
    override text COLLATE "C",
    action text COLLATE "C" NOT NULL CONSTRAINT winner_policy_action CHECK (action IN ('nothing', 'stop', 'serve')),
    on_breach text COLLATE "C" NOT NULL CONSTRAINT winner_policy_on_breach CHECK (on_breach IN ('nothing', 'stop')),
    set_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    began_at timestamptz,
    evaluated_at timestamptz,
    srm_seq_p double precision,
    state jsonb NOT NULL DEFAULT '{}',
    decision_id bigint,
    error text
);
COMMENT ON TABLE exp.winner_policy IS 'How the winner of an experiment is found, and what its evaluations left behind. An experiment without a row is decided by people.';
COMMENT ON COLUMN exp.winner_policy.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.winner_policy.mode IS 'manual, automatic or anytime.';
COMMENT ON COLUMN exp.winner_policy.metric IS 'The metric that decides; NULL where there was no primary one.';
COMMENT ON COLUMN exp.winner_policy.measured IS 'Its definition as it was when the policy was set: the direction and all else that values follow from.';
COMMENT ON COLUMN exp.winner_policy.alpha IS 'The probability of any wrong decision.';
COMMENT ON COLUMN exp.winner_policy.n_star IS 'The planned subjects of a comparison, both arms together.';
COMMENT ON COLUMN exp.winner_policy.mde IS 'The smallest difference of interest, in the metric''s unit.';
COMMENT ON COLUMN exp.winner_policy.pick_after IS 'How long after the start nothing is decided.';
COMMENT ON COLUMN exp.winner_policy.dwell IS 'How far apart two evaluations are that have to agree.';
COMMENT ON COLUMN exp.winner_policy.min_assignments IS 'The assigned subjects that every variant must have.';
COMMENT ON COLUMN exp.winner_policy.min_exposures IS 'The exposed subjects that every variant must have.';
COMMENT ON COLUMN exp.winner_policy.min_conversions IS 'The subjects with a value other than 0 that every variant must have.';
COMMENT ON COLUMN exp.winner_policy.guardrails IS 'Metrics that must not get worse, with their margins; NULL for the guardrails of the experiment.';
COMMENT ON COLUMN exp.winner_policy.override IS 'The variant that wins whatever the data say.';
COMMENT ON COLUMN exp.winner_policy.action IS 'What follows a decision: nothing, stop, or serve, which is to stop and serve the winner.';
COMMENT ON COLUMN exp.winner_policy.on_breach IS 'What follows where a guardrail is worse than its margin: nothing or stop.';
COMMENT ON COLUMN exp.winner_policy.set_at IS 'When it was last set.';
COMMENT ON COLUMN exp.winner_policy.began_at IS 'When it was first evaluated with data; from then on what a decision''s error rests on does not change.';
COMMENT ON COLUMN exp.winner_policy.evaluated_at IS 'When it was last evaluated.';
COMMENT ON COLUMN exp.winner_policy.srm_seq_p IS 'The smallest p-value so far of the sequential test of the split.';
COMMENT ON COLUMN exp.winner_policy.state IS 'What the last evaluation left for the next one: a verdict that waits, the test at the horizon, the decision.';
COMMENT ON COLUMN exp.winner_policy.decision_id IS 'The decision: exp.decision.id; NULL as long as there is none.';
COMMENT ON COLUMN exp.winner_policy.error IS 'Why exp_maintain() could not evaluate it the last time; NULL where it could.';
COMMENT ON INDEX exp.winner_policy_pkey IS 'One policy for an experiment.';

CREATE TABLE exp.decision (
    id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT decision_pkey PRIMARY KEY,
    experiment_id integer NOT NULL,
    decided_at timestamptz NOT NULL DEFAULT pg_catalog.now(),
    mode text COLLATE "C" NOT NULL,
    decision text COLLATE "C" NOT NULL CONSTRAINT decision_decision
        CHECK (decision IN ('ship', 'rollback', 'no_effect_of_interest', 'override', 'guardrail_breach')),
    winner text COLLATE "C",
    action text COLLATE "C" NOT NULL,
    reason text NOT NULL,
    evidence jsonb NOT NULL
);
COMMENT ON TABLE exp.decision IS 'Decisions about experiments by their policies, written with what they did. Rows are added and never changed.';
COMMENT ON COLUMN exp.decision.id IS 'In the order of the decisions.';
COMMENT ON COLUMN exp.decision.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.decision.decided_at IS 'When: the start of that transaction.';
COMMENT ON COLUMN exp.decision.mode IS 'The mode of the policy.';
COMMENT ON COLUMN exp.decision.decision IS 'What was decided: ship, rollback, no_effect_of_interest, override or guardrail_breach.';
COMMENT ON COLUMN exp.decision.winner IS 'The variant that won; NULL for none.';
COMMENT ON COLUMN exp.decision.action IS 'What followed: nothing, stop or serve.';
COMMENT ON COLUMN exp.decision.reason IS 'Why, in a sentence.';
COMMENT ON COLUMN exp.decision.evidence IS 'The numbers that decided: policy, gates, arms, comparisons.';
COMMENT ON INDEX exp.decision_pkey IS 'Decisions by number.';
COMMENT ON SEQUENCE exp.decision_id_seq IS 'Numbers decisions.';
CREATE INDEX decision_experiment_idx ON exp.decision (experiment_id);
COMMENT ON INDEX exp.decision_experiment_idx IS 'The decisions about an experiment.';

CREATE TABLE exp.crossover (
    experiment_id integer NOT NULL,
    at timestamptz NOT NULL DEFAULT pg_catalog.now()
);
ALTER TABLE exp.crossover REPLICA IDENTITY FULL;
COMMENT ON TABLE exp.crossover IS 'Merges of two subjects who had different variants of an experiment: one person saw both.';
COMMENT ON COLUMN exp.crossover.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.crossover.at IS 'When they were merged.';
CREATE INDEX crossover_experiment_idx ON exp.crossover (experiment_id);
COMMENT ON INDEX exp.crossover_experiment_idx IS 'Whether an experiment has any.';

CREATE TABLE exp.bandit (
    experiment_id integer CONSTRAINT bandit_pkey PRIMARY KEY,
    metric text COLLATE "C" NOT NULL,
    floor double precision NOT NULL,
    every interval NOT NULL,
    best_share double precision NOT NULL,
    shares jsonb,
    set_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    due_at timestamptz NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    evaluated_at timestamptz,
    state jsonb NOT NULL DEFAULT '{}',
    error text
);
COMMENT ON TABLE exp.bandit IS 'Experiments in which the shares of new subjects follow the data. exp.period has all shares that ever were in force.';
COMMENT ON COLUMN exp.bandit.experiment_id IS 'The experiment.';
COMMENT ON COLUMN exp.bandit.metric IS 'The metric that the shares follow.';
COMMENT ON COLUMN exp.bandit.floor IS 'The smallest share of a variant.';
COMMENT ON COLUMN exp.bandit.every IS 'How long shares are in force at least.';
COMMENT ON COLUMN exp.bandit.best_share IS 'The part of new subjects that goes to what is drawn as the best, before the floor; the rest to the runner-up.';
COMMENT ON COLUMN exp.bandit.shares IS 'The share of each variant by key, in force in place of the weights; NULL as long as the weights are.';
COMMENT ON COLUMN exp.bandit.set_at IS 'When it was last set.';
COMMENT ON COLUMN exp.bandit.due_at IS 'When shares are to be computed next.';
COMMENT ON COLUMN exp.bandit.evaluated_at IS 'When shares were last computed; NULL for not since it was set.';
COMMENT ON COLUMN exp.bandit.state IS 'What was found then of each variant by key: subjects, mean, the chance to be the best.';
COMMENT ON COLUMN exp.bandit.error IS 'Why exp_maintain() could not compute or change shares the last time; NULL where it could.';
COMMENT ON INDEX exp.bandit_pkey IS 'One bandit in an experiment.';
