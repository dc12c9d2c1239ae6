-- The life of an experiment: every transition, and what each status serves.
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

-- An experiment of every status, with one subject where it ever ran.
CREATE PROCEDURE make_all() LANGUAGE plpgsql AS $$
DECLARE
    k text;
BEGIN
    FOREACH k IN ARRAY ARRAY['draft', 'running', 'paused', 'stopped', 'decided', 'archived'] LOOP
        PERFORM exp_delete_experiment(k, 1000000);
        PERFORM exp_define(k, '{"control": 1, "treatment": 1}', CASE k WHEN 'draft' THEN 'draft' ELSE 'running' END);
        PERFORM exp_assign(k, 'enrolled');
    END LOOP;
    PERFORM exp_pause('paused'), exp_stop('stopped', 'no effect'), exp_stop('decided', 'it won', 'treatment'), exp_archive('archived');
END $$;
CALL make_all();

-- every pair, by exp_set_status
CREATE TABLE tried (i int, "from" text, j int, "to" text, answer text, now text);
DO $$
DECLARE
    f text; t text; i int := 0; j int;
BEGIN
    FOREACH f IN ARRAY ARRAY['draft', 'running', 'paused', 'stopped', 'decided', 'archived'] LOOP
        i := i + 1; j := 0;
        FOREACH t IN ARRAY ARRAY['draft', 'running', 'paused', 'stopped', 'completed', 'archived'] LOOP
            j := j + 1;
            CALL make_all();
            INSERT INTO tried VALUES (i, f, j, t, split_part(attempt(format('SELECT exp_set_status(%L, %L)', f, t)), E'\n', 1), exp_get(f) ->> 'status');
        END LOOP;
    END LOOP;
END $$;
SELECT "from", "to", answer, now FROM tried ORDER BY i, j;

-- the verbs, from every status
TRUNCATE tried;
DO $$
DECLARE
    f text; t text; i int := 0; j int;
BEGIN
    FOREACH f IN ARRAY ARRAY['draft', 'running', 'paused', 'stopped', 'decided', 'archived'] LOOP
        i := i + 1; j := 0;
        FOREACH t IN ARRAY ARRAY['exp_start(%L)', 'exp_pause(%L)', 'exp_resume(%L)', 'exp_archive(%L)', $q$exp_stop(%L, 'why')$q$] LOOP
            j := j + 1;
            CALL make_all();
            INSERT INTO tried VALUES (i, f, j, format(t, f), split_part(attempt(format('SELECT (' || t || $q$) ->> 'status'$q$, f)), E'\n', 1), exp_get(f) ->> 'status');
        END LOOP;
    END LOOP;
END $$;
SELECT "from", "to" AS verb, answer, now FROM tried ORDER BY i, j;

-- the errors in full
CALL make_all();
SELECT exp_set_status('draft', 'paused');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_set_status('decided', 'running');
SELECT exp_set_status('archived', 'running');
SELECT exp_pause('draft');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_stop('draft', 'why');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_stop('absent', 'why');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_stop('running', 'why', 'nobody');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_stop('running', 'why', serve => 'all');
SELECT exp_stop('running', 'why', serve => 'winner');
SELECT exp_stop('running', 'why', winner => '');
SELECT exp_stop(NULL, 'why');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_set_status('running', 'Paused');
SELECT exp_set_status('running', NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_set_status(NULL, 'paused');
SELECT exp_start('absent');
SELECT exp_start(NULL);
SELECT exp_start('');
SELECT exp_set_status('absent', 'paused'), exp_set_status('running', 'paused', 'nowhere');
SELECT exp_start('running', scope => 'nowhere');
-- none of them changed anything
SELECT key, status, winner, serve, winner_reason FROM exp_list() ORDER BY key;

-- times: started once, stopped until it runs again
SELECT exp_define('times', '{"a": 1}', 'draft');
SELECT started_at IS NOT NULL AS started, stopped_at IS NOT NULL AS stopped FROM exp_list() WHERE key = 'times';
SELECT exp_start('times') ->> 'status' AS status;
SELECT started_at IS NOT NULL AS started, stopped_at IS NOT NULL AS stopped FROM exp_list() WHERE key = 'times';
SELECT started_at AS first_start FROM exp_list() WHERE key = 'times' \gset
SELECT exp_stop('times', 'a pause') ->> 'status' AS status;
SELECT started_at = :'first_start' AS same_start, stopped_at IS NOT NULL AS stopped, winner_reason FROM exp_list() WHERE key = 'times';
SELECT exp_start('times') ->> 'status' AS status;
SELECT started_at = :'first_start' AS same_start, stopped_at IS NOT NULL AS stopped, winner_reason FROM exp_list() WHERE key = 'times';

-- what each status answers: an enrolled subject and a new one, whether asked or shown
CALL make_all();
SELECT e.key, s.subject, a.variant, a.is_new, a.reason, exp_peek(e.key, s.subject) AS peek, x.variant AS exposed, x.reason
FROM unnest(ARRAY['draft', 'running', 'paused', 'stopped', 'decided', 'archived']) WITH ORDINALITY AS e (key, i),
     unnest(ARRAY['enrolled', 'new']) AS s (subject),
     LATERAL exp_assign(e.key, s.subject) AS a, LATERAL exp_log_exposure(e.key, s.subject) AS x
ORDER BY e.i, s.subject;
SELECT e.key, r.variant, r.assigned, r.subjects, r.exposures
FROM unnest(ARRAY['draft', 'running', 'paused', 'stopped', 'decided', 'archived']) WITH ORDINALITY AS e (key, i), LATERAL exp_results(e.key) AS r
ORDER BY e.i, r.variant;

-- what is stored stays readable in any status
SELECT e.key, g.variant IS NOT NULL AS stored, g.exposures
FROM unnest(ARRAY['draft', 'running', 'paused', 'stopped', 'decided', 'archived']) WITH ORDINALITY AS e (key, i) LEFT JOIN LATERAL exp_get_assignment(e.key, 'enrolled') AS g ON true
ORDER BY e.i;

-- three ways of serving a stopped one
SELECT exp_define(k, '[{"key": "control", "payload": 1}, {"key": "treatment", "payload": 2}]', coverage => 0.5) FROM unnest(ARRAY['none', 'enrolled', 'winner']) AS k;
SELECT k, count(a.variant) AS enrolled FROM unnest(ARRAY['none', 'enrolled', 'winner']) AS k, exp_assign_many(k, ARRAY(SELECT 's' || i FROM generate_series(1, 100) AS i)) AS a GROUP BY k ORDER BY k;
SELECT exp_stop('none', 'bad') -> 'serve' AS serve;
SELECT exp_stop('enrolled', 'keep them', serve => 'enrolled') -> 'serve' AS serve;
SELECT d -> 'winner' AS winner, d -> 'winner_reason' AS reason, d -> 'serve' AS serve, (d ->> 'winner_decided_at') = (d ->> 'stopped_at') AS decided
FROM exp_stop(key => 'winner', reason => 'it won', winner => 'treatment', serve => 'winner') AS d;
SELECT e, a.reason, a.variant, a.payload, a.is_new, count(*)
FROM unnest(ARRAY['none', 'enrolled', 'winner']) AS e, exp_log_exposures(e, ARRAY(SELECT 's' || i FROM generate_series(1, 200) AS i)) AS a
GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3;
-- the winner goes to everybody: coverage is not asked. Nobody was enrolled or exposed.
SELECT e, r.variant, r.assigned, r.subjects, r.exposures FROM unnest(ARRAY['none', 'enrolled', 'winner']) AS e, exp_results(e) AS r ORDER BY 1, 2;
-- archiving ends it
SELECT exp_archive('winner') -> 'serve' AS serve, exp_archive('enrolled') -> 'serve' AS serve;
SELECT variant, reason FROM exp_assign('winner', 's1');
SELECT variant, reason FROM exp_assign('enrolled', 's1');
SELECT exp_get('winner') -> 'winner' AS winner;
-- exp_set_status stops without reason or winner
SELECT exp_define('plain', '{"a": 1}'), exp_set_status('plain', 'completed');
SELECT status, winner, winner_reason, serve FROM exp_list() WHERE key = 'plain';
-- restarting forgets what it served
SELECT exp_start('plain') ->> 'status' AS status, exp_stop('plain', 'again', serve => 'enrolled') ->> 'serve' AS serve, exp_start('plain') ->> 'serve' AS serve, exp_set_status('plain', 'stopped');
SELECT status, serve FROM exp_list() WHERE key = 'plain';
-- NULL for a default is the default
SELECT exp_define('null_serve', '{"a": 1}'), exp_stop('null_serve', 'why', NULL, NULL, NULL) ->> 'serve' AS serve;
-- a reason may be missing
SELECT exp_define('unreasoned', '{"a": 1}'), exp_stop('unreasoned', NULL) -> 'winner_reason' AS reason;

SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
