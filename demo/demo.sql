-- The main flow of pg_experiment, told with a mobile game: does the first gate at level 30 or at level 40 keep
-- more players? scripts/demo.sh runs this; what is printed is the SQL, as it is here, and its answer.
SET client_min_messages = warning;
\pset border 2
\pset footer off
\pset null '(null)'
\set ECHO queries

\echo
\echo ============================================================================
\echo 1. An extension, and an experiment. That is all the set-up there is.
\echo ============================================================================
CREATE EXTENSION pg_experiment;

SELECT exp_define('gate_placement', '{"gate_30": 1, "gate_40": 1}') AS created;

\echo ============================================================================
\echo 2. The players: an ordinary table of the application.
\echo ============================================================================
CREATE TABLE players (
    userid bigint PRIMARY KEY,
    version text NOT NULL,
    sum_game_rounds integer NOT NULL,
    retention_1 boolean NOT NULL,
    retention_7 boolean NOT NULL
);

\if :have_data
\copy players FROM pstdin CSV HEADER
\else
\set ECHO none
SELECT setseed(0.42)
\g /dev/null
\set ECHO queries
INSERT INTO players
SELECT i * 111,
       CASE WHEN i * 44700 / 90189 > (i - 1) * 44700 / 90189 THEN 'gate_30' ELSE 'gate_40' END,
       exp(random() * 6)::integer,
       random() < 0.44,
       random() < 0.19
FROM generate_series(1::bigint, 90189) AS i;
\endif

SELECT count(*) AS players, min(userid) AS first, max(userid) AS last FROM players;

\echo ============================================================================
\echo 3. Assigning is sticky: the first call enrols, every later one answers the same.
\echo ============================================================================
\set ECHO none
SELECT min(userid) AS player FROM players WHERE sum_game_rounds >= 30
\gset
\set ECHO queries

SELECT * FROM exp_assign('gate_placement', :'player');

SELECT * FROM exp_assign('gate_placement', :'player');

\echo ============================================================================
\echo 4. It is part of your transaction: what is rolled back never happened.
\echo ============================================================================
SELECT variant, assigned FROM exp_results('gate_placement');

BEGIN;

SELECT variant, is_new FROM exp_assign('gate_placement', 'player-whose-sign-up-fails');

SELECT variant, assigned FROM exp_results('gate_placement');

ROLLBACK;

SELECT variant, assigned FROM exp_results('gate_placement');

\echo ============================================================================
\echo 5. Every player, by set: one statement assigns, one logs who met the gate.
\echo ============================================================================
\timing on
SELECT variant, count(*) AS players, count(*) FILTER (WHERE is_new) AS newly_enrolled
FROM exp_assign_many('gate_placement', (SELECT array_agg(userid::text) FROM players))
GROUP BY variant ORDER BY variant;

SELECT variant, count(*) AS exposed
FROM exp_log_exposures('gate_placement',
                       (SELECT array_agg(userid::text) FROM players WHERE sum_game_rounds >= 30))
GROUP BY variant ORDER BY variant;

\timing off
\echo
\echo ============================================================================
\echo 6. Results are maintained counts, exact at every moment, and checked for health.
\echo ============================================================================
SELECT * FROM exp_results('gate_placement');

SELECT population, variants, observed, round(p_value::numeric, 4) AS p_value, srm
FROM exp_srm('gate_placement');

\echo ============================================================================
\echo 7. What they did next: a metric over your own table (or over logged events),
\echo '   every treatment by every metric, with what is wrong with the numbers.'
\echo ============================================================================
SELECT exp_define_metric('stays_a_week', 'conversion',
                         source => 'SELECT userid::text AS subject, 1 AS value, now() AS ts FROM players WHERE retention_7'),
       exp_define_metric('rounds', 'sum', unit => 'rounds', cap_percentile => 0.999,
                         source => 'SELECT userid::text AS subject, sum_game_rounds AS value, now() AS ts FROM players');

SELECT exp_add_metric('gate_placement', 'stays_a_week', 'primary'), exp_add_metric('gate_placement', 'rounds');

SELECT metric, n_c, n_t, round(lift::numeric, 4) AS lift, round(lift_lo::numeric, 4) AS lift_lo,
       round(lift_hi::numeric, 4) AS lift_hi, round(p_value::numeric, 3) AS p_value, decision, warnings
FROM exp_analyze('gate_placement');

\echo The gates were drawn here, not in the game: nothing should differ, and nothing does.
\echo
\echo ============================================================================
\echo 8. An automatic winner: what it waits for, gate by gate.
\echo ============================================================================
SELECT exp_set_winner_policy('gate_placement', '{"mode": "automatic", "n_star": 60000, "mde": 0.01}') ->> 'mode' AS mode;

SELECT gate, passed, detail FROM exp_evaluate_winner('gate_placement');

\echo ============================================================================
\echo 9. A player asks to be forgotten: one call, and the counts follow.
\echo ============================================================================
SELECT exp_forget_subject('gate_placement', :'player') AS forgotten;

SELECT variant, assigned, subjects, exposures FROM exp_results('gate_placement');

\echo ============================================================================
\echo 10. Decide. From now on everybody gets the winner, and nobody is enrolled.
\echo ============================================================================
SELECT decided ->> 'status' AS status, decided ->> 'winner' AS winner, decided ->> 'serve' AS serve
FROM exp_stop('gate_placement',
              reason => 'players stay longer with the gate at level 30',
              winner => 'gate_30',
              serve => 'winner') AS decided;

SELECT * FROM exp_assign('gate_placement', 'player-of-tomorrow');

\echo ============================================================================
\echo 11. The statistics work on any counts. This table tells which gate each player
\echo '   really had: the split should be 1:1. Is it?'
\echo ============================================================================
SELECT version, count(*) AS players FROM players GROUP BY version ORDER BY version;

SELECT split.observed,
       round(test.chi2::numeric, 4) AS chi2,
       round(test.p_value::numeric, 4) AS p_value,
       test.p_value < 0.01 AS sample_ratio_mismatch
FROM (SELECT array_agg(players ORDER BY version) AS observed
      FROM (SELECT version, count(*) AS players FROM players GROUP BY version) AS counted) AS split,
     exp_srm_test(split.observed, ARRAY[1, 1]) AS test;

SELECT round(lift::numeric, 4) AS lift, round(lift_lo::numeric, 4) AS lift_lo, round(lift_hi::numeric, 4) AS lift_hi,
       round(p_value::numeric, 4) AS p_value, round(av_p::numeric, 4) AS p_at_any_look,
       round(chance_to_win::numeric, 3) AS chance_to_win, decision
FROM exp_compare((SELECT exp_moments(retention_7::int) FROM players WHERE version = 'gate_30'),
                 (SELECT exp_moments(retention_7::int) FROM players WHERE version = 'gate_40'), 'proportion');

\echo A mismatch: whoever evaluates that file should find out first who went missing.
\echo
\echo ============================================================================
\echo 12. Upkeep, and a recount of everything that is maintained.
\echo ============================================================================
SELECT * FROM exp_maintain();

SELECT invariant, ok FROM exp_doctor();
