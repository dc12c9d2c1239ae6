-- Who won: policies, gates, decisions, and what naive systems get wrong, each by its name.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;

CREATE FUNCTION attempt(sql text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    answer text; state text; message text; detail text; hint text;
BEGIN
    EXECUTE sql INTO answer;
    RETURN answer;
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', state || ' ' || message, nullif('DETAIL ' || detail, 'DETAIL '), nullif('HINT ' || hint, 'HINT '));
END $$;
-- so many subjects of each variant, exposed so long ago
CREATE FUNCTION enrol(e text, counts jsonb, ago text DEFAULT '1 minute', prefix text DEFAULT '') RETURNS bigint LANGUAGE sql AS $$
    SELECT sum(imported) FROM exp_import_assignments(e, format('SELECT %L || v.key || i AS subject, v.key AS variant, now() - interval %L AS assigned_at, now() - interval %L AS exposed_at
        FROM jsonb_each_text(%L) AS v, generate_series(1, v.value::int) AS i', prefix, ago, ago, counts)) $$;
-- an event of so many of them, and so many after those
CREATE FUNCTION act(e text, event text, counts jsonb, amount float8 DEFAULT 1, prefix text DEFAULT '', ago text DEFAULT '0', beyond int DEFAULT 0) RETURNS integer LANGUAGE sql AS $$
    SELECT exp_log_events((SELECT jsonb_agg(jsonb_build_object('subject', prefix || v.key || i + beyond, 'event', event, 'value', amount, 'ts', clock_timestamp() - ago::interval))
        FROM jsonb_each_text(counts) AS v, generate_series(1, v.value::int) AS i), key => e) $$;
CREATE FUNCTION fold() RETURNS void LANGUAGE sql AS $$ SELECT FROM exp_aggregate() $$;
-- what an evaluation says, but for when
CREATE FUNCTION gates(e text) RETURNS TABLE (gate text, passed boolean, detail text) LANGUAGE sql AS $$
    SELECT gate, passed, regexp_replace(regexp_replace(detail, '\d{4}-\d\d-\d\d \d\d:\d\d:\d\d', 'TIME'), 'for \d+ minutes', 'for some minutes') FROM exp_evaluate_winner(e) $$;
CREATE FUNCTION last(e text) RETURNS text LANGUAGE sql AS $$ SELECT concat_ws(' ', g.gate, g.passed, g.detail) FROM gates(e) WITH ORDINALITY AS g (gate, passed, detail, place) ORDER BY place DESC LIMIT 1 $$;
-- an experiment judged by a conversion, with a policy
CREATE FUNCTION judged(e text, variants jsonb, policy jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
    PERFORM exp_define(e, variants), exp_add_metric(e, 'bought', 'primary');
    RETURN exp_set_winner_policy(e, '{"mode": "anytime", "n_star": 2000, "pick_after": "0", "dwell": "0"}' || policy);
END $$;
-- new data, and another look
CREATE FUNCTION again(e text, counts jsonb DEFAULT '{"a": 1, "b": 1}', prefix text DEFAULT 'again') RETURNS text LANGUAGE sql AS $$ SELECT enrol(e, counts, '1 minute', prefix); SELECT fold(); SELECT last(e) $$;

-- before there is a store, and of what there is not
SELECT * FROM exp_winner('e');
SELECT call, attempt('SELECT ' || call) FROM (VALUES ($$exp_set_winner_policy('e', '{}')$$), ($$exp_evaluate_winner('e')$$)) AS c (call);
SELECT exp_init() = '6' AS made;
SELECT exp_define_metric('bought', 'conversion', 'buy'), exp_define_metric('spent', 'sum', 'buy'), exp_define_metric('latency', 'avg', 'request', objective => 'minimize'), exp_define_metric('crashes', 'count', 'crash', objective => 'minimize'),
       exp_define_metric('first_hour', 'conversion', 'buy', conversion_window => '1 hour');
SELECT exp_define('e', '[{"key": "a", "weight": 1}, {"key": "b", "weight": 1}]');
SELECT (SELECT count(*) FROM exp_winner('absent')) AS absent, (SELECT count(*) FROM exp_winner(NULL)) AS unnamed, (SELECT count(*) FROM exp_winner('e', 'nowhere')) AS nowhere;
SELECT winner, decided_at, reason, mode, evidence FROM exp_winner('e');
SELECT call, attempt('SELECT ' || call) FROM (VALUES
    ($$exp_set_winner_policy('absent', '{}')$$), ($$exp_set_winner_policy(NULL, '{}')$$), ($$exp_set_winner_policy('e', NULL)$$), ($$exp_set_winner_policy('', '{}')$$), ($$exp_set_winner_policy('e', '{}', '')$$), ($$exp_set_winner_policy('e', '{}', 'nowhere')$$),
    ($$exp_evaluate_winner('absent')$$), ($$exp_evaluate_winner(NULL)$$), ($$exp_evaluate_winner('e', 'nowhere')$$), ($$exp_winner('')$$)) AS c (call);

-- a policy is checked member by member, and nothing of a wrong one is kept
\pset format unaligned
\pset tuples_only on
SELECT policy, replace(substr(attempt(format('SELECT exp_set_winner_policy(%L, %L)', 'e', policy)), 7), E'\nHINT Give {"mode": "automatic", "mde": 0.01, "n_star": 20000, "then": "stop"}; docs/winner.md has the members.', '') FROM unnest(ARRAY[
    '[]', 'null', '1', '"automatic"', '{"mode": "auto"}', '{"mode": 1}', '{"mode": "Automatic"}', '{"metric": 1}', '{"metric": "absent"}', '{"metric": ""}', '{"mode": "automatic"}', '{"mode": "anytime"}',
    '{"alpha": 0}', '{"alpha": 0.5}', '{"alpha": -1}', '{"alpha": "0.05"}', '{"alpha": 1e400}', '{"alpha": "NaN"}', '{"n_star": 0}', '{"n_star": 1.5}', '{"n_star": 1e30}', '{"n_star": "many"}', '{"mde": 0}', '{"mde": -0.1}', '{"mde": 1e309}', '{"mde": []}',
    '{"pick_after": 7}', '{"pick_after": "soon"}', '{"pick_after": "-1 day"}', '{"pick_after": "1 month"}', '{"pick_after": "36501 days"}', '{"pick_after": "999999999999 days"}', '{"pick_after": "infinity"}', '{"pick_after": ""}', '{"dwell": null, "pick_after": {}}', '{"dwell": "1 year"}',
    '{"min_assignments": -1}', '{"min_exposures": 0.5}', '{"min_conversions": true}', '{"min_exposures": 9223372036854775808}',
    '{"guardrails": {}}', '{"guardrails": ["crashes"]}', '{"guardrails": [{}]}', '{"guardrails": [{"metric": "absent"}]}', '{"guardrails": [{"metric": "crashes", "margin": -1}]}', '{"guardrails": [{"metric": "crashes", "limit": 1}]}', '{"guardrails": [{"metric": "crashes"}, {"metric": "crashes"}]}',
    '{"override": "c"}', '{"override": ""}', '{"override": 1}', '{"override": "\"; DROP TABLE exp.decision; --"}', '{"then": "archive"}', '{"then": null, "on_breach": "serve"}', '{"on_breach": 1}', '{"restart": "yes"}', '{"winner": "b"}', '{"Mode": "manual"}']) AS policy;
\pset format aligned
\pset tuples_only off
SELECT split_part(attempt(format('SELECT exp_set_winner_policy(%L, %L)', 'e', jsonb_build_object(repeat('m', 1000000), 1))), E'\n', 1), length(attempt(format('SELECT exp_set_winner_policy(%L, %L)', 'e', jsonb_build_object('metric', repeat('m', 1000000))))) < 2000 AS bounded;
SELECT count(*) FROM exp.winner_policy;

-- what is not given has its default; what comes back can be given again
SELECT jsonb_pretty(exp_set_winner_policy('e', '{}'));
SELECT exp_add_metric('e', 'bought', 'primary'), exp_add_metric('e', 'crashes', 'guardrail', 0.01), exp_add_metric('e', 'spent');
SELECT exp_set_winner_policy('e', '{"mode": "automatic", "alpha": 0.01, "n_star": 20000, "mde": 0.005, "pick_after": "14 days", "dwell": "90 minutes", "min_assignments": 10, "min_exposures": 20, "min_conversions": 30, "then": "serve", "on_breach": "stop", "guardrails": [{"metric": "spent"}, {"metric": "crashes", "margin": 0.5}]}') AS kept \gset
SELECT jsonb_pretty(:'kept');
SELECT exp_set_winner_policy('e', :'kept') = :'kept' AS same, exp_set_winner_policy('e', '{"guardrails": [{"metric": "crashes"}]}') -> 'guardrails' AS margin_of_the_experiment, exp_set_winner_policy('e', '{"metric": "spent", "guardrails": []}') -> 'metric' AS metric;
SELECT attempt($$SELECT exp_set_winner_policy('e', '{"guardrails": [{"metric": "bought"}]}')$$);
-- the statisticians' name of the mode is taken, and kept as the other
SELECT exp_set_winner_policy('e', '{"mode": "hybrid"}') ->> 'mode' AS hybrid, attempt($$SELECT exp_set_winner_policy('e', '{"mode": "Hybrid"}')$$);
-- and the form of times and numbers is that of no session
SET IntervalStyle = 'iso_8601'; SET extra_float_digits = -15; SET DateStyle = 'SQL, DMY';
SELECT p ->> 'pick_after' AS pick_after, p ->> 'dwell' AS dwell, p ->> 'mde' AS mde, exp_set_winner_policy('e', p) = p AS same FROM exp_set_winner_policy('e', '{"mde": 0.0123456789012345, "pick_after": "P1DT2H", "dwell": "PT90M"}') AS p;
RESET IntervalStyle; RESET extra_float_digits; RESET DateStyle;
SELECT after -> 'winner_policy' ->> 'pick_after' AS audited FROM exp_audit('e') ORDER BY id DESC LIMIT 1;
-- audited, once for each change
SELECT count(*) FROM (SELECT exp_set_winner_policy('e', '{"metric": "spent", "guardrails": []}')) AS same;
SELECT action, before -> 'winner_policy' ->> 'metric' AS before, after -> 'winner_policy' ->> 'metric' AS after FROM exp_audit('e') WHERE after ? 'winner_policy' ORDER BY id;
-- neither of a holdout, nor of what is archived
SELECT exp_create_holdout('h', 0.1) ->> 'key', exp_define('gone', '{"a": 1}'), exp_archive('gone') ->> 'status';
SELECT e, attempt(format('SELECT exp_set_winner_policy(%L, %L)', e, '{}')), attempt(format('SELECT exp_evaluate_winner(%L)', e)), (SELECT string_agg(mode, ',') FROM exp_winner(e)) FROM unnest(ARRAY['h', 'gone']) AS e;
SELECT exp_delete_experiment('h', 1000), exp_delete_experiment('gone', 1000);

-- manual mode never decides: it shows what would be
SELECT judged('manual', '{"a": 1, "b": 1}', '{"mode": "manual", "then": "serve", "on_breach": "stop"}') ->> 'mode';
SELECT enrol('manual', '{"a": 1000, "b": 1000}'), act('manual', 'buy', '{"a": 100, "b": 300}'), fold();
SELECT * FROM gates('manual');
SELECT again('manual');
SELECT * FROM gates('manual');
SELECT winner, decided_at, reason, mode, evidence FROM exp_winner('manual');
SELECT count(*) FROM exp.decision;
-- nor does an experiment without a policy, of which nothing is kept
SELECT exp_define('plain', '{"a": 1, "b": 1}'), exp_add_metric('plain', 'bought', 'primary');
SELECT * FROM gates('plain');
SELECT count(*) FROM exp.winner_policy WHERE began_at IS NULL AND evaluated_at IS NOT NULL;

-- automatic: two evaluations that agree, with new data, and then it is done with all that follows
SELECT judged('auto', '{"a": 1, "b": 1}', '{"then": "serve", "dwell": "1 hour"}') ->> 'then';
SELECT * FROM gates('auto');
SELECT enrol('auto', '{"a": 1000, "b": 1000}'), act('auto', 'buy', '{"a": 100, "b": 200}');
-- nothing is known before it is aggregated
SELECT * FROM gates('auto');
SELECT fold();
SELECT gate, passed, numbers FROM exp_evaluate_winner('auto') WHERE gate <> 'evidence';
SELECT t ->> 'variant' AS variant, round((t ->> 'diff')::numeric, 6) AS diff, round((t ->> 'lift')::numeric, 6) AS lift, (t ->> 'p_value')::float8 < 1e-9 AS p, (t ->> 'av_p')::float8 < 1e-6 AS av_p, (t ->> 'av_diff_lo')::float8 > 0 AS above, t -> 'horizon_p' AS horizon_p FROM exp_evaluate_winner('auto'), jsonb_array_elements(numbers -> 'treatments') AS t WHERE gate = 'evidence';
SELECT again('auto');
-- an hour later
UPDATE exp.winner_policy SET state = jsonb_set(state, '{pending,since}', to_jsonb((state -> 'pending' ->> 'since')::bigint - 3600000000)) WHERE state -> 'pending' <> 'null';
SELECT * FROM gates('auto');
SELECT exp_get('auto') ->> 'status' AS status, exp_get('auto') ->> 'winner' AS winner, exp_get('auto') ->> 'winner_reason' AS reason, exp_get('auto') ->> 'serve' AS serve, exp_peek('auto', 'anybody');
SELECT winner, decided_at = (exp_get('auto') ->> 'winner_decided_at')::timestamptz AS decided_at, reason, mode, (SELECT array_agg(k ORDER BY k) FROM jsonb_object_keys(evidence) AS k) AS evidence FROM exp_winner('auto');
SELECT mode, decision, winner, action, reason, evidence -> 'arms' AS arms, evidence -> 'policy' ->> 'then' AS then FROM exp.decision;
SELECT action, before, after - 'stopped_at' - 'winner_decided_at' AS after, reason FROM exp_audit('auto') WHERE action IN ('decided', 'stopped') ORDER BY id;
-- evaluated again it says so, and does nothing; late data after the decision change nothing
SELECT * FROM gates('auto');
SELECT act('auto', 'buy', '{"a": 900}', beyond => 100), fold();
SELECT * FROM gates('auto');
SELECT winner, reason FROM exp_winner('auto');
SELECT count(*) FROM exp.decision;
-- a winner that people withdraw is none; one that they declare is shown, without evidence
SELECT exp_update('auto', '{"winner": null, "reason": "it was the weather"}') ->> 'winner';
SELECT winner, decided_at, reason, mode, evidence FROM exp_winner('auto');
SELECT exp_update('auto', '{"winner": "a", "reason": "we like it"}') ->> 'winner';
SELECT winner, decided_at IS NOT NULL AS decided, reason, mode, evidence FROM exp_winner('auto');
SELECT exp_stop('plain', 'enough', 'b') ->> 'winner';
SELECT winner, decided_at IS NOT NULL AS decided, reason, mode, evidence FROM exp_winner('plain');
SELECT * FROM gates('plain');

-- what follows is up to the policy: nothing but the record
SELECT judged('quiet', '{"a": 1, "b": 1}', '{}') ->> 'then';
SELECT enrol('quiet', '{"a": 1000, "b": 1000}'), act('quiet', 'buy', '{"a": 200, "b": 100}'), fold(), last('quiet');
SELECT again('quiet');
SELECT exp_get('quiet') ->> 'status' AS status, exp_get('quiet') -> 'winner' AS winner;
SELECT winner, reason, mode, evidence -> 'arms' -> 1 ->> 'n' AS n FROM exp_winner('quiet');
-- once it is decided the policy stays, unless all begins anew
SELECT attempt($$SELECT exp_set_winner_policy('quiet', '{"mode": "anytime", "n_star": 2000, "pick_after": "0", "dwell": "0", "then": "stop"}')$$);
SELECT exp_set_winner_policy('quiet', exp_set_winner_policy('quiet', '{"mode": "anytime", "n_star": 2000, "pick_after": "0", "dwell": "0"}')) ->> 'then' AS same;
SELECT exp_set_winner_policy('quiet', '{"mode": "anytime", "n_star": 2000, "pick_after": "0", "dwell": "0", "then": "stop", "restart": true}') ->> 'then' AS then;
SELECT winner, mode FROM exp_winner('quiet');
SELECT last('quiet'), again('quiet', prefix => 'anew');
SELECT exp_get('quiet') ->> 'status' AS status, exp_get('quiet') ->> 'winner' AS winner, exp_get('quiet') ->> 'serve' AS serve, (SELECT count(*) FROM exp.decision AS d JOIN exp.experiment AS e ON e.id = d.experiment_id WHERE key = 'quiet') AS decisions;

-- what the error of a decision rests on is fixed once there were data
SELECT judged('fixed', '{"a": 1, "b": 1}', '{"alpha": 0.01}') ->> 'alpha', exp_add_metric('fixed', 'spent');
SELECT exp_set_winner_policy('fixed', '{"mode": "automatic", "mde": 0.1}') ->> 'alpha' AS nobody_looked;
SELECT last('fixed'), exp_set_winner_policy('fixed', '{"mode": "automatic", "mde": 0.2}') ->> 'mde' AS nothing_to_see;
SELECT enrol('fixed', '{"a": 10, "b": 10}'), last('fixed');
SELECT policy, attempt(format('SELECT exp_set_winner_policy(%L, %L)', 'fixed', policy)) FROM unnest(ARRAY['{"mode": "automatic", "mde": 0.1}', '{"mode": "automatic"}', '{"mode": "automatic", "mde": 0.2, "alpha": 0.04}', '{"mode": "automatic", "mde": 0.2, "n_star": 100}', '{"mode": "automatic", "mde": 0.2, "metric": "spent"}', '{"mode": "anytime", "mde": 0.2}']) AS policy;
SELECT exp_set_winner_policy('fixed', '{"mode": "manual", "mde": 0.2, "then": "stop", "min_exposures": 5, "dwell": "1 day"}') ->> 'then' AS others_change;
-- a metric that is redefined does not decide any more
SELECT exp_define_metric('mine', 'count', 'visit'), exp_define('redefined', '{"a": 1, "b": 1}'), exp_add_metric('redefined', 'mine', 'primary');
SELECT exp_set_winner_policy('redefined', '{"mode": "automatic"}') ->> 'metric', exp_define_metric('mine', 'count', 'visit', unit => 'visits');
SELECT gate, passed, detail FROM exp_evaluate_winner('redefined') WHERE gate = 'metric';
SELECT exp_define_metric('mine', 'count', 'visit', objective => 'minimize');
SELECT gate, passed, detail FROM exp_evaluate_winner('redefined') WHERE NOT passed;
SELECT exp_set_winner_policy('redefined', '{"mode": "automatic"}') ->> 'metric';
SELECT gate, passed, detail FROM exp_evaluate_winner('redefined') WHERE gate = 'metric';
SELECT exp_remove_metric('redefined', 'mine');
SELECT gate, passed, detail FROM exp_evaluate_winner('redefined') WHERE NOT passed;

-- DEFECT zero events: nobody did anything, so nobody won
SELECT judged('zero', '{"a": 1, "b": 1}', '{"then": "stop"}') ->> 'mode', enrol('zero', '{"a": 5000, "b": 5000}'), fold(), last('zero'), again('zero');
SELECT * FROM gates('zero');
-- DEFECT an arm with no data: neither the best nor the worst
SELECT judged('empty_arm', '[{"key": "a", "weight": 1}, {"key": "b", "weight": 1}, {"key": "c", "weight": 1e-9}]', '{"then": "stop"}') ->> 'mode', enrol('empty_arm', '{"a": 1000, "b": 1000}'), act('empty_arm', 'buy', '{"a": 100, "b": 300}'), fold();
SELECT * FROM gates('empty_arm');
-- DEFECT minimise with missing data: who is not measured is not the fastest
SELECT exp_define('missing', '{"a": 1, "b": 1}'), exp_add_metric('missing', 'latency', 'primary'), exp_set_winner_policy('missing', '{"mode": "anytime", "pick_after": "0", "dwell": "0", "then": "stop"}') ->> 'mode';
SELECT enrol('missing', '{"a": 1000, "b": 1000}'), act('missing', 'request', '{"a": 1000, "b": 10}', 250), fold();
SELECT * FROM gates('missing');
-- nor by a sum, where it would be 0
SELECT exp_define_metric('waited', 'sum', 'request', objective => 'minimize'), exp_add_metric('missing', 'waited'), exp_set_winner_policy('missing', '{"mode": "anytime", "metric": "waited", "pick_after": "0", "dwell": "0", "restart": true}') ->> 'metric', fold();
SELECT * FROM gates('missing');
-- DEFECT one lucky exposure: 1 of 1 is not 100 %
SELECT judged('lucky', '{"a": 1000, "b": 1}', '{"then": "stop"}') ->> 'mode', enrol('lucky', '{"a": 1000, "b": 1}'), act('lucky', 'buy', '{"a": 100, "b": 1}'), fold(), last('lucky');
SELECT * FROM gates('lucky');
-- the policy's own minimums are those of every arm
SELECT exp_set_winner_policy('lucky', '{"mode": "anytime", "n_star": 2000, "pick_after": "0", "min_assignments": 2}') ->> 'min_assignments', last('lucky');
SELECT gate, passed, detail FROM exp_evaluate_winner('lucky') WHERE gate = 'minimums';
SELECT exp_set_winner_policy('lucky', '{"mode": "anytime", "n_star": 2000, "pick_after": "0", "min_conversions": 2}') ->> 'min_conversions';
SELECT gate, passed, detail FROM exp_evaluate_winner('lucky') WHERE gate = 'minimums';
SELECT exp_set_winner_policy('lucky', '{"mode": "anytime", "n_star": 2000}') ->> 'pick_after';
SELECT gate, passed, detail FROM exp_evaluate_winner('lucky') WHERE NOT passed;
-- DEFECT ties: two that are equally good, and two that are the same
SELECT judged('tie', '[{"key": "a", "weight": 1}, {"key": "b", "weight": 1}, {"key": "c", "weight": 1}]', '{"then": "stop"}') ->> 'mode', enrol('tie', '{"a": 1000, "b": 1000, "c": 1000}'), act('tie', 'buy', '{"a": 100, "b": 300, "c": 300}'), fold();
SELECT * FROM gates('tie');
SELECT judged('same', '{"a": 1, "b": 1}', '{"then": "stop"}') ->> 'mode', enrol('same', '{"a": 1000, "b": 1000}'), act('same', 'buy', '{"a": 100, "b": 100}'), fold(), last('same'), again('same');
-- DEFECT unknown override: it is refused, also where the variant goes later
SELECT attempt($$SELECT exp_set_winner_policy('same', '{"override": "z"}')$$);
SELECT exp_define('swapped', '{"a": 1, "b": 1}'), exp_set_winner_policy('swapped', '{"override": "b", "then": "serve"}') ->> 'override', exp_define('swapped', '{"a": 1, "c": 1}');
SELECT attempt($$SELECT exp_evaluate_winner('swapped')$$);
SELECT status, winner FROM exp_list() WHERE key = 'swapped';
-- a known one is people's decision, in manual mode, too, and recorded as such
SELECT exp_set_winner_policy('swapped', '{"override": "c", "then": "serve"}') ->> 'override';
SELECT * FROM gates('swapped');
SELECT winner, reason, mode FROM exp_winner('swapped');
SELECT decision, winner, action, reason FROM exp.decision ORDER BY id DESC LIMIT 1;
SELECT exp_peek('swapped', 'anybody');
-- DEFECT SRM: of a broken split nothing follows, nor when it mends
SELECT judged('broken', '{"a": 1, "b": 1}', '{"then": "stop"}') ->> 'mode', enrol('broken', '{"a": 1000, "b": 1600}'), act('broken', 'buy', '{"a": 100, "b": 480}'), fold();
SELECT * FROM gates('broken');
SELECT enrol('broken', '{"a": 600}', prefix => 'more'), fold();
SELECT gate, passed, numbers -> 'observed' AS observed, numbers -> 'expected' AS expected, (numbers ->> 'seq_p_value')::float8 < 0.001 AS found FROM exp_evaluate_winner('broken') WHERE gate = 'srm';
SELECT exp_set_winner_policy('broken', '{"mode": "anytime", "n_star": 2000, "pick_after": "0", "dwell": "0", "restart": true}') ->> 'then';
SELECT gate, passed, numbers FROM exp_evaluate_winner('broken') WHERE gate = 'srm';
-- DEFECT a guardrail that got worse: what sells more and crashes does not ship
SELECT judged('harmful', '{"a": 1, "b": 1}', '{"then": "stop"}') ->> 'mode', exp_add_metric('harmful', 'crashes', 'guardrail', 0.01), enrol('harmful', '{"a": 1000, "b": 1000}'), act('harmful', 'buy', '{"a": 100, "b": 300}'), act('harmful', 'crash', '{"a": 50, "b": 90}'), fold();
SELECT * FROM gates('harmful');
SELECT again('harmful'), exp_get('harmful') ->> 'status' AS status;
-- with room enough it ships
SELECT exp_add_metric('harmful', 'crashes', 'guardrail', 0.05);
SELECT last('harmful'), again('harmful', prefix => 'third');
-- by evidence at any number of looks it stops, where the policy says so, whatever the primary metric waits for
SELECT exp_define('breach', '{"a": 1, "b": 1}'), exp_add_metric('breach', 'bought', 'primary'), exp_add_metric('breach', 'crashes');
SELECT exp_set_winner_policy('breach', '{"mode": "automatic", "n_star": 2000, "guardrails": [{"metric": "crashes"}]}') ->> 'on_breach', enrol('breach', '{"a": 1000, "b": 1000}'), act('breach', 'crash', '{"a": 50, "b": 250}'), fold();
SELECT * FROM gates('breach');
SELECT exp_set_winner_policy('breach', '{"mode": "manual", "n_star": 2000, "guardrails": [{"metric": "crashes"}], "on_breach": "stop"}') ->> 'on_breach', last('breach') AS left_to_people;
SELECT exp_set_winner_policy('breach', '{"mode": "automatic", "n_star": 2000, "guardrails": [{"metric": "crashes"}], "on_breach": "stop"}') ->> 'on_breach';
SELECT * FROM gates('breach');
SELECT exp_get('breach') ->> 'status' AS status, exp_get('breach') -> 'winner' AS winner, exp_get('breach') ->> 'winner_reason' AS reason, (w).winner, (w).reason FROM exp_winner('breach') AS w;
SELECT last('breach');
-- many guardrails are many chances to look bad: alone this is a breach, among ten it is none
SELECT exp_define('many', '{"a": 1, "b": 1}'), exp_add_metric('many', 'bought', 'primary'), exp_add_metric('many', 'crashes'), (SELECT count(exp_define_metric('crashes_' || i, 'count', 'crash_' || i, objective => 'minimize')) FROM generate_series(1, 9) AS i) AS harmless;
SELECT count(exp_add_metric('many', 'crashes_' || i)) FROM generate_series(1, 9) AS i;
SELECT exp_set_winner_policy('many', jsonb_build_object('mode', 'automatic', 'n_star', 2000, 'guardrails', jsonb_build_array('{"metric": "crashes"}'::jsonb) || (SELECT jsonb_agg(jsonb_build_object('metric', 'crashes_' || i)) FROM generate_series(1, 9) AS i), 'on_breach', 'stop')) ->> 'on_breach', enrol('many', '{"a": 1000, "b": 1000}'), act('many', 'crash', '{"a": 50, "b": 90}'), fold();
SELECT gate, passed, detail FROM exp_evaluate_winner('many') WHERE gate IN ('breach', 'decision');
SELECT exp_set_winner_policy('many', '{"mode": "automatic", "n_star": 2000, "guardrails": [{"metric": "crashes"}]}') ->> 'on_breach';
SELECT gate, passed, detail FROM exp_evaluate_winner('many') WHERE gate IN ('breach', 'decision');
-- where a decision lets the experiment go on, its guardrails are still watched: by upkeep, too
SELECT judged('watched', '[{"key": "a", "weight": 1}, {"key": "b", "weight": 1}, {"key": "c", "weight": 1}]', '{"on_breach": "stop"}') ->> 'then', exp_add_metric('watched', 'crashes', 'guardrail');
SELECT enrol('watched', '{"a": 1000, "b": 1000, "c": 1000}'), act('watched', 'buy', '{"a": 100, "b": 300, "c": 200}'), act('watched', 'crash', '{"a": 30, "b": 30, "c": 30}'), fold(), last('watched');
SELECT again('watched', '{"a": 1, "b": 1, "c": 1}');
SELECT * FROM gates('watched');
SELECT act('watched', 'crash', '{"c": 400}', beyond => 30), fold();
SELECT task, error FROM exp_maintain('evaluate');
SELECT exp_get('watched') ->> 'status' AS status, winner, reason, mode FROM exp_winner('watched');
SELECT d.decision, d.winner, d.action, d.reason FROM exp.decision AS d JOIN exp.experiment AS e ON e.id = d.experiment_id WHERE key = 'watched' ORDER BY d.id;
SELECT action, after - 'stopped_at' - 'winner_decided_at' AS after, reason FROM exp_audit('watched') WHERE action IN ('decided', 'stopped') ORDER BY id;
SELECT * FROM gates('watched');
-- a winner that does harm after all has not won; where people named it, no data speak against it
SELECT judged('spoilt', '{"a": 1, "b": 1}', '{"on_breach": "stop"}') ->> 'then', exp_add_metric('spoilt', 'crashes', 'guardrail'), judged('named', '{"a": 1, "b": 1}', '{"on_breach": "stop", "override": "b"}') ->> 'override', exp_add_metric('named', 'crashes', 'guardrail');
SELECT last(e) FROM unnest(ARRAY['named']) AS e;
SELECT enrol(e, '{"a": 1000, "b": 1000}'), act(e, 'buy', '{"a": 100, "b": 300}'), act(e, 'crash', '{"a": 30, "b": 30}') FROM unnest(ARRAY['spoilt', 'named']) AS e;
SELECT fold(), last('spoilt'), again('spoilt');
SELECT act(e, 'crash', '{"b": 400}', beyond => 30) FROM unnest(ARRAY['spoilt', 'named']) AS e;
SELECT fold(), last('spoilt'), last('named');
SELECT e, exp_get(e) ->> 'status' AS status, winner, reason FROM unnest(ARRAY['spoilt', 'named']) AS e, exp_winner(e);
-- started again, it is people's: nothing stops it a second time
SELECT exp_start('spoilt') ->> 'status', last('spoilt'), exp_get('spoilt') ->> 'status' AS status;
-- a guardrail that nothing is known of lets nothing ship
SELECT judged('unguarded', '{"a": 1, "b": 1}', '{"then": "stop"}') ->> 'mode', enrol('unguarded', '{"a": 1000, "b": 1000}'), act('unguarded', 'buy', '{"a": 100, "b": 300}'), fold(), exp_add_metric('unguarded', 'crashes', 'guardrail');
SELECT * FROM gates('unguarded');

-- worse: the control wins; too small to matter: nobody does
SELECT judged('worse', '{"a": 1, "b": 1}', '{"then": "serve"}') ->> 'mode', enrol('worse', '{"a": 1000, "b": 1000}'), act('worse', 'buy', '{"a": 300, "b": 100}'), fold(), last('worse'), again('worse');
SELECT exp_get('worse') ->> 'winner' AS winner, exp_get('worse') ->> 'serve' AS serve, exp_peek('worse', 'anybody');
SELECT judged('small', '{"a": 1, "b": 1}', '{"then": "serve", "mde": 0.1}') ->> 'mode', enrol('small', '{"a": 1000, "b": 1000}'), act('small', 'buy', '{"a": 100, "b": 101}'), fold(), last('small'), again('small');
SELECT exp_get('small') ->> 'status' AS status, exp_get('small') -> 'winner' AS winner, exp_get('small') ->> 'serve' AS serve;
SELECT winner, decided_at IS NOT NULL AS decided, reason, mode FROM exp_winner('small');
-- by the plan: the rest of alpha is spent at the horizon, once
SELECT judged('planned', '{"a": 1, "b": 1}', '{"mode": "automatic", "n_star": 4000}') ->> 'mode', enrol('planned', '{"a": 1900, "b": 1900}'), act('planned', 'buy', '{"a": 190, "b": 240}'), fold(), last('planned');
SELECT enrol('planned', '{"a": 100, "b": 100}', prefix => 'rest'), fold(), last('planned');
SELECT round((numbers ->> 'alpha')::numeric, 12) AS alpha, t ->> 'variant' AS variant, (t ->> 'av_p')::float8 > 0.01 AS open, (t ->> 'horizon_p')::float8 BETWEEN 0.001 AND 0.04 AS decides FROM exp_evaluate_winner('planned'), jsonb_array_elements(numbers -> 'treatments') AS t WHERE gate = 'evidence';
SELECT again('planned');
SELECT (t ->> 'horizon_p')::float8 BETWEEN 0.001 AND 0.04 AS kept FROM exp_winner('planned'), jsonb_array_elements(evidence -> 'comparisons' -> 'treatments') AS t;

-- only subjects whose window has closed
SELECT exp_define('window', '{"a": 1, "b": 1}'), exp_add_metric('window', 'first_hour', 'primary'), exp_set_winner_policy('window', '{"mode": "anytime", "n_star": 2000, "pick_after": "0", "dwell": "0"}') ->> 'metric';
SELECT enrol('window', '{"a": 500, "b": 500}', '2 hours'), enrol('window', '{"a": 1000, "b": 1000}', '30 minutes', 'young'), act('window', 'buy', '{"a": 50, "b": 60}', ago => '90 minutes'), act('window', 'buy', '{"a": 100, "b": 900}', prefix => 'young', ago => '20 minutes'), fold();
SELECT a ->> 'variant' AS variant, a ->> 'exposed' AS exposed, a ->> 'n' AS n, a ->> 'conversions' AS conversions FROM exp_evaluate_winner('window'), jsonb_array_elements(numbers) AS a WHERE gate = 'data';
SELECT last('window');
UPDATE exp.assignment SET assigned_at = assigned_at - interval '1 hour', exposed_at = exposed_at - interval '1 hour' WHERE subject LIKE 'young%';
UPDATE exp.event SET ts = ts - interval '1 hour' WHERE subject LIKE 'young%';
-- the time after the last aggregation is not known
UPDATE exp.aggregation SET aggregated_at = aggregated_at - interval '1 hour';
SELECT a ->> 'n' AS n FROM exp_evaluate_winner('window'), jsonb_array_elements(numbers) AS a WHERE gate = 'data';
SELECT fold();
SELECT a ->> 'n' AS n, a ->> 'conversions' AS conversions FROM exp_evaluate_winner('window'), jsonb_array_elements(numbers) AS a WHERE gate = 'data';
SELECT last('window');

-- a split that changed compares arms of different times
SELECT exp_define('moved', '{"a": 1, "b": 1}'), exp_set_allocations('moved', '[{"variant": "a", "start": 0, "end": 1999}, {"variant": "b", "start": 2000, "end": 3999}]') ->> 'key', exp_add_metric('moved', 'bought', 'primary'), exp_set_winner_policy('moved', '{"mode": "anytime", "pick_after": "0", "dwell": "0"}') ->> 'mode';
SELECT count(*) > 0 AS some FROM exp_log_exposures('moved', ARRAY(SELECT 's' || i FROM generate_series(1, 2000) AS i));
SELECT gate, passed, detail FROM exp_evaluate_winner('moved') WHERE gate = 'split';
SELECT exp_set_allocations('moved', '[{"variant": "a", "start": 0, "end": 1999}, {"variant": "b", "start": 2000, "end": 3999}, {"variant": "a", "start": 4000, "end": 4999}, {"variant": "b", "start": 5000, "end": 5999}]') ->> 'key';
SELECT count(*) > 0 AS some FROM exp_log_exposures('moved', ARRAY(SELECT 't' || i FROM generate_series(1, 2000) AS i));
SELECT gate, passed, detail FROM exp_evaluate_winner('moved') WHERE gate = 'split';
SELECT exp_set_allocations('moved', '[{"variant": "a", "start": 0, "end": 1999}, {"variant": "b", "start": 2000, "end": 3999}, {"variant": "a", "start": 4000, "end": 4999}, {"variant": "b", "start": 5000, "end": 5999}, {"variant": "b", "start": 6000, "end": 8999}]') ->> 'key';
SELECT count(*) > 0 AS some FROM exp_log_exposures('moved', ARRAY(SELECT 'u' || i FROM generate_series(1, 2000) AS i));
SELECT fold(), act('moved', 'buy', '{"a": 1}');
SELECT * FROM gates('moved');

-- what does not run is not evaluated; a rollout has nobody to win against
SELECT exp_define('draft', '{"a": 1, "b": 1}', 'draft'), exp_set_winner_policy('draft', '{"override": "a"}') ->> 'override';
SELECT * FROM gates('draft');
SELECT exp_define('rollout', '{"on": 1}'), exp_add_metric('rollout', 'bought', 'primary'), exp_set_winner_policy('rollout', '{"mode": "automatic", "pick_after": "0"}') ->> 'mode';
SELECT * FROM gates('rollout');

-- upkeep evaluates what policies are to decide; what fails of one stops no other
CREATE TABLE orders (user_id text, amount numeric, paid_at timestamptz);
SELECT exp_define_metric('paid', 'sum', source => 'SELECT user_id AS subject, amount AS value, paid_at AS ts FROM orders');
SELECT exp_define('sourced', '{"a": 1, "b": 1}'), exp_add_metric('sourced', 'paid', 'primary'), exp_set_winner_policy('sourced', '{"mode": "anytime", "n_star": 2000, "pick_after": "0", "dwell": "0", "then": "stop"}') ->> 'mode', enrol('sourced', '{"a": 1000, "b": 1000}');
INSERT INTO orders SELECT v || i, CASE v WHEN 'b' THEN 20 ELSE 10 END + i % 7, now() FROM generate_series(1, 1000) AS i, unnest(ARRAY['a', 'b']) AS v;
SELECT judged('upkept', '{"a": 1, "b": 1}', '{"then": "stop"}') ->> 'mode', enrol('upkept', '{"a": 1000, "b": 1000}'), act('upkept', 'buy', '{"a": 100, "b": 300}'), fold();
SELECT task, done, remaining, error FROM exp_maintain('evaluate');
DROP TABLE orders;
SELECT enrol('sourced', '{"a": 1, "b": 1}', prefix => 'x'), enrol('upkept', '{"a": 1, "b": 1}', prefix => 'x'), fold();
SELECT task, done > 5 AS done, remaining, error FROM exp_maintain('evaluate');
SELECT key, p.error FROM exp.winner_policy AS p JOIN exp.experiment AS e ON e.id = p.experiment_id WHERE p.error IS NOT NULL;
SELECT winner, reason FROM exp_winner('upkept');
SELECT exp_get('upkept') ->> 'status' AS upkept, exp_get('sourced') ->> 'status' AS sourced;
SELECT attempt($$SELECT exp_evaluate_winner('sourced')$$);

-- a decision that is rolled back never was
BEGIN;
SELECT exp_set_winner_policy('sourced', '{"override": "b", "then": "stop", "restart": true}') ->> 'override', last('sourced');
SELECT exp_get('sourced') ->> 'status' AS status;
ROLLBACK;
SELECT exp_get('sourced') ->> 'status' AS status, (SELECT winner FROM exp_winner('sourced')), exp_set_winner_policy('sourced', '{"mode": "anytime", "n_star": 2000, "pick_after": "0", "dwell": "0", "then": "stop"}') ->> 'mode';
BEGIN READ ONLY;
SELECT count(*) FROM exp_winner('upkept');
SELECT exp_evaluate_winner('upkept');
ROLLBACK;
BEGIN READ ONLY;
SELECT exp_set_winner_policy('upkept', '{}');
ROLLBACK;

-- access
CREATE ROLE regress_winner_reader;
CREATE ROLE regress_winner_admin;
SELECT exp_define('theirs', '{"a": 1, "b": 1}', scope => 'shop'), exp_grant('regress_winner_reader', 'reader', 'shop'), exp_grant('regress_winner_admin', 'admin', 'shop');
SET ROLE regress_winner_reader;
SELECT mode FROM exp_winner('theirs', 'shop');
SELECT * FROM exp_winner('auto');
SELECT exp_evaluate_winner('theirs', 'shop');
SELECT exp_set_winner_policy('theirs', '{}', 'shop');
SET ROLE regress_winner_admin;
SELECT exp_set_winner_policy('theirs', '{"override": "b", "then": "serve"}', 'shop') ->> 'override';
SELECT gate, passed FROM exp_evaluate_winner('theirs', 'shop');
SELECT winner FROM exp_winner('theirs', 'shop');
SELECT exp_evaluate_winner('auto');
SELECT count(*), bool_and(s.name = 'shop') FROM exp.decision AS d JOIN exp.experiment AS e ON e.id = d.experiment_id JOIN exp.scope AS s ON s.id = e.scope_id;
RESET ROLE;
-- of a scope above, no results
SELECT exp_update('auto', '{"inherit": true}') ->> 'key', (SELECT count(*) FROM exp_winner('auto', 'shop')), attempt($$SELECT exp_evaluate_winner('auto', 'shop')$$);

-- a deletion leaves nothing of it, and every invariant holds
SELECT count(*) > 0 AS decisions FROM exp.decision AS d JOIN exp.experiment AS e ON e.id = d.experiment_id WHERE e.key = 'auto';
SELECT exp_delete_experiment(key, 1000000) >= 0 FROM exp_list() WHERE key IN ('auto', 'upkept', 'swapped');
SELECT * FROM exp_winner('auto');
SELECT count(*) FROM exp.decision AS d WHERE NOT EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = d.experiment_id);
SELECT count(*) FROM exp.winner_policy AS p WHERE NOT EXISTS (SELECT FROM exp.experiment AS e WHERE e.id = p.experiment_id);
SELECT invariant, ok, detail FROM exp_doctor() WHERE invariant LIKE 'references of%';
DELETE FROM exp.experiment WHERE key = 'theirs';
SELECT invariant, ok, detail FROM exp_doctor() WHERE invariant LIKE 'references of outcomes%';

DROP OWNED BY regress_winner_reader, regress_winner_admin;
DROP ROLE regress_winner_reader, regress_winner_admin;
DROP EXTENSION pg_experiment;
DROP SCHEMA exp CASCADE;
