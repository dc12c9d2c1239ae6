-- exp_define: create, or update by key.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;

-- What a call raises: its SQLSTATE, message, DETAIL and HINT.
CREATE FUNCTION attempt(sql text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    state text; message text; detail text; hint text;
BEGIN
    EXECUTE sql;
    RETURN 'no error';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', state || ' ' || message, nullif('DETAIL ' || detail, 'DETAIL '), nullif('HINT ' || hint, 'HINT '));
END $$;

-- What of a definition is not a time.
CREATE FUNCTION show(key text, scope text DEFAULT NULL) RETURNS jsonb LANGUAGE sql AS
$$ SELECT exp_get(key, scope) - ARRAY['created_at', 'started_at', 'stopped_at', 'winner_decided_at'] $$;

-- new: every default
SELECT exp_define('e', '{"control": 1, "treatment": 1}');
SELECT jsonb_pretty(show('e'));
SELECT exp_get('e') ->> 'started_at' = exp_get('e') ->> 'created_at' AS started, exp_get('e') -> 'stopped_at' AS stopped;

-- everything given, by name
SELECT exp_define(key => 'all', variants => '[{"key": "z", "weight": 9, "payload": {"a": [1, null]}}, {"key": "a"}]',
                  status => 'draft', salt => 'pepper', hash => 'native', coverage => 0.25, metadata => '{"team": "growth"}');
SELECT show('all');
SELECT exp_get('all') -> 'started_at' AS started;

-- on update what is not given stays
SELECT exp_define('all', coverage => 0.5);
SELECT exp_define('all', metadata => '{"team": "core"}');
SELECT exp_define('all', salt => '');
SELECT exp_define('all');
SELECT show('all') - 'variants' AS definition;
SELECT exp_define('all', variants => '[{"key": "z", "weight": 9, "payload": 1}, {"key": "a"}]');
SELECT show('all') -> 'variants' AS variants;
-- a payload not mentioned stays, null removes it
SELECT exp_define('all', variants => '[{"key": "z", "weight": 9}, {"key": "a", "payload": "x"}]');
SELECT show('all') -> 'variants' AS variants;
SELECT exp_define('all', variants => '[{"key": "z", "weight": 9, "payload": null}, {"key": "a"}]');
SELECT show('all') -> 'variants' AS variants;

-- NULL for a defaulted argument is its default
SELECT exp_define('nulls', '{"control": 1, "treatment": 1}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
SELECT show('nulls') - 'variants' AS definition;

-- both forms: the object is sorted by key, the list keeps its order
SELECT exp_define('object', '{"b": 1, "a": 2, "C": 3}');
SELECT exp_define('list', '[{"key": "b"}, {"key": "a", "weight": 2}, {"key": "C", "weight": 0.5}]');
SELECT show('object') -> 'variants' AS object, show('list') -> 'variants' AS list;
-- weights are exact numbers; big, small and one variant alone
SELECT exp_define('rare', '{"a": 1, "b": 999999}'), exp_define('tiny', '{"a": 1e-300, "b": 1e300}'),
       exp_define('rollout', '{"on": 1}', coverage => 0.1);
SELECT show('rare') -> 'variants' AS rare, (show('tiny') #>> '{variants,0,weight}')::float8 AS tiny, show('rollout') -> 'variants' AS rollout;

-- status: given, not given, by setting
SELECT exp_define('s_draft', '{"a": 1}', 'draft'), exp_define('s_running', '{"a": 1}', 'running'),
       exp_define('s_stopped', '{"a": 1}', 'stopped'), exp_define('s_completed', '{"a": 1}', 'completed');
SELECT key, status, started_at IS NOT NULL AS started, stopped_at IS NOT NULL AS stopped FROM exp_list() WHERE key LIKE 's\_%';
SELECT attempt($$SELECT exp_define('s_new', '{"a": 1}', 'paused')$$);
SELECT attempt($$SELECT exp_define('s_new', '{"a": 1}', 'archived')$$);
SELECT attempt($$SELECT exp_define('s_new', '{"a": 1}', 'Running')$$);
SELECT attempt($$SELECT exp_define('s_new', '{"a": 1}', '')$$);
SET pg_experiment.default_status = 'draft';
SELECT exp_define('s_set_draft', '{"a": 1}');
SET pg_experiment.default_status = 'stopped';
SELECT exp_define('s_set_stopped', '{"a": 1}'), exp_define('s_set_over', '{"a": 1}', 'running');
SELECT key, status FROM exp_list() WHERE key LIKE 's\_set%';
-- the setting is about new ones only
SELECT exp_define('s_set_over', coverage => 1), show('s_set_over') ->> 'status' AS status;
SET pg_experiment.default_status = 'paused';
RESET pg_experiment.default_status;
SHOW pg_experiment.default_status;
-- redefining without a status does not restart a stopped one
SELECT exp_stop('e', 'enough') ->> 'status' AS status;
SELECT exp_define('e', '{"control": 1, "treatment": 1}', coverage => 0.9, metadata => '{"a": 1}');
SELECT show('e') ->> 'status' AS status;
-- with one it is a transition like any other
SELECT exp_define('e', status => 'running'), show('e') ->> 'status' AS status;
SELECT exp_define('e', status => 'paused'), show('e') ->> 'status' AS status;
SELECT attempt($$SELECT exp_define('e', coverage => 0.1, status => 'draft')$$);
-- all or nothing
SELECT show('e') -> 'coverage' AS coverage;
SELECT exp_define('e', status => 'running', coverage => 1);

-- EXPERIMENT_LOCKED once anybody is assigned: validate, compare, then refuse
SELECT variant, reason FROM exp_assign('e', 'first');
SELECT attempt($$SELECT exp_define('e', '{"control": 1, "treatment": 2}')$$);
SELECT attempt($$SELECT exp_define('e', '{"control": 1}')$$);
SELECT attempt($$SELECT exp_define('e', '[{"key": "treatment"}, {"key": "control"}]')$$);
SELECT attempt($$SELECT exp_define('e', '{"control": 1, "treatment": 1, "third": 1}')$$);
SELECT attempt($$SELECT exp_define('e', salt => 'other')$$);
SELECT attempt($$SELECT exp_define('e', '{"control": 1, "treatment": -1}')$$);
SELECT attempt($$SELECT exp_define('e', hash => 'md5')$$);
SELECT attempt($$SELECT exp_define('e', '{"control": 1, "treatment": 2}', metadata => '[]')$$);
-- the same again is no change; neither are payloads, coverage and metadata
SELECT exp_define('e', '{"control": 1, "treatment": 1}', salt => 'e', hash => 'native');
SELECT exp_define('e', '[{"key": "control", "weight": 1.0, "payload": {"button": "blue"}}, {"key": "treatment"}]', coverage => 0.5, metadata => '{}');
SELECT show('e') -> 'variants' AS variants, show('e') -> 'salt' AS salt, show('e') -> 'metadata' AS metadata;
SELECT variant, reason, payload FROM exp_assign('e', 'first');
-- a refused change changes nothing, whatever else the call says
SELECT attempt($$SELECT exp_define('e', '{"control": 1, "treatment": 2}', coverage => 0.125, status => 'paused', metadata => '{"x": 1}')$$);
SELECT show('e') -> 'coverage' AS coverage, show('e') -> 'status' AS status, show('e') -> 'metadata' AS metadata;
-- in any status
SELECT exp_stop('e', 'enough') ->> 'status' AS status;
SELECT attempt($$SELECT exp_define('e', salt => 'other')$$);
-- forgetting the last subject unlocks
SELECT exp_forget_subject('e', 'first');
SELECT exp_define('e', '[{"key": "treatment", "weight": 3}, {"key": "control"}, {"key": "third"}]', salt => 'other');
SELECT show('e') -> 'variants' AS variants, show('e') -> 'salt' AS salt, show('e') -> 'metadata' AS metadata;

-- and counts start anew, for the variants as they are now
SELECT exp_start('e') ->> 'status' AS status, exp_define('e', coverage => 1);
SELECT * FROM exp_results('e');
SELECT count(*) FROM exp_log_exposures('e', ARRAY(SELECT 's' || i FROM generate_series(1, 100) AS i));
SELECT variant, assigned = (SELECT count(*) FROM exp.enrolled AS n WHERE n.experiment = 'e' AND n.variant = r.variant) AS recounted, assigned > 0 AS any FROM exp_results('e') AS r;
SELECT count(*) AS differing FROM exp.enrolled WHERE experiment = 'e' AND (exp_assign('e', subject)).variant <> variant;
SELECT count(exp_forget_subject('e', subject)) AS forgotten FROM (SELECT subject FROM exp.enrolled WHERE experiment = 'e') AS s;
SELECT exp_define('e', '{"treatment": 1, "one": 1}');
SELECT variant, assigned, subjects, exposures FROM exp_results('e');
SELECT (exp_assign('e', 's1')).variant IN ('treatment', 'one') AS own, (SELECT sum(assigned) FROM exp_results('e')) AS assigned;
SELECT exp_forget_subject('e', 's1'), exp_stop('e', 'done') ->> 'status' AS status;

-- a winner follows its key when variants are replaced, and is withdrawn with it
SELECT exp_define('w', '{"a": 1, "b": 1, "c": 1}');
SELECT exp_stop('w', 'c wins', 'c', 'winner') -> 'winner' AS winner;
SELECT exp_define('w', '[{"key": "c"}, {"key": "d"}]'), show('w') -> 'winner' AS winner, show('w') -> 'serve' AS serve, exp_peek('w', 's');
SELECT exp_define('w', '[{"key": "d"}]'), show('w') -> 'winner' AS winner, show('w') -> 'serve' AS serve, exp_peek('w', 's');

-- INVALID_VARIANTS
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT variants, attempt(format($$SELECT exp_define('v', %L)$$, variants))
FROM (VALUES ('[]'), ('{}'), ('null'), ('1'), ('"a"'), ('[1]'), ('[[]]'), ('[{}]'), ('[{"key": null}]'), ('[{"key": 1}]'),
             ('[{"key": ""}]'), ('{"": 1}'), (E'[{"key": "a\\tb"}]'), ('[{"key": "a", "wieght": 2}]'),
             ('[{"key": "a", "weight": 0}]'), ('[{"key": "a", "weight": -1}]'), ('[{"key": "a", "weight": null}]'),
             ('[{"key": "a", "weight": "1"}]'), ('{"a": 0}'), ('{"a": null}'), ('{"a": {"weight": 1}}'), ('{"a": 1e400}'), ('{"a": 1e-400}'),
             ('[{"key": "a"}, {"key": "b"}, {"key": "a"}]')) AS v (variants);
SELECT attempt($$SELECT exp_define('v')$$);
SELECT attempt(format($$SELECT exp_define('v', %L)$$, (SELECT jsonb_agg(jsonb_build_object('key', 'v' || i)) FROM generate_series(1, 1001) AS i)))
    ~ '^22023 INVALID_VARIANTS: too_many: there are 1001 variants, at most 1000 are allowed' AS refused;
SELECT exp_define('thousand', (SELECT jsonb_agg(jsonb_build_object('key', 'v' || i)) FROM generate_series(1, 1000) AS i));
SELECT count(*) FROM exp_results('thousand');
SELECT attempt(format($$SELECT exp_define('v', jsonb_build_object(repeat('x', 256), 1))$$));
SELECT exp_define('long', jsonb_build_object(repeat('x', 255), 1));

-- every other argument
SELECT call, attempt('SELECT exp_define(' || call || ')')
FROM (VALUES ($$NULL, '{"a": 1}'$$), ($$'', '{"a": 1}'$$), ($$E'a\nb', '{"a": 1}'$$), ($$repeat('k', 256), '{"a": 1}'$$),
             ($$repeat('k', 1000000), '{"a": 1}'$$), ($$repeat('ü', 128), '{"a": 1}'$$),
             ($$'v', '{"a": 1}', salt => repeat('s', 1025)$$), ($$'v', '{"a": 1}', hash => ''$$), ($$'v', '{"a": 1}', hash => 'Native'$$),
             ($$'v', '{"a": 1}', coverage => -0.1$$), ($$'v', '{"a": 1}', coverage => 1.1$$), ($$'v', '{"a": 1}', coverage => 'NaN'$$),
             ($$'v', '{"a": 1}', coverage => 'Infinity'$$), ($$'v', '{"a": 1}', metadata => '[]'$$), ($$'v', '{"a": 1}', metadata => 'null'$$),
             ($$'v', '{"a": 1}', metadata => '"text"'$$),
             ($$'v', '{"a": 1}', audience => 'a'$$), ($$'v', '{"a": 1}', targeting => '{}'$$), ($$'v', '{"a": 1}', layer => '{}'$$), ($$'v', '{"a": 1}', layer => '{"layer": "none"}'$$),
             ($$'v', '{"a": 1}', scope => ''$$), ($$'v', '{"a": 1}', scope => repeat('s', 256)$$), ($$'v', '{"a": 1}', scope => E'\x01'$$)) AS c (call);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT exp_get('v'), exp_get('v', 'nowhere');
-- nothing was left behind
SELECT name FROM exp.scope;

-- the limits themselves
SELECT exp_define(repeat('k', 255), '{"a": 1}', salt => repeat('s', 1024), coverage => 0),
       exp_define(repeat('ü', 127), '{"a": 1}'), exp_define('-0', '{"a": 1}', coverage => '-0');
SELECT reason FROM exp_assign(repeat('k', 255), 's');
SELECT octet_length(exp_get(repeat('k', 255)) ->> 'salt') AS salt;

-- names are data
SELECT exp_define(k, '{"a": 1}', scope => 'hostile')
FROM unnest(ARRAY[$$'; DROP TABLE exp.assignment; --$$, '"quoted"', '%I %s', '\', 'ключ', '🧪', 'a b', ' ', 'null', '{}', '$1']) AS k;
SELECT key, scope, (exp_assign(key, key, scope => scope)).reason FROM exp_list(scope => 'hostile');
SELECT exp_define('e', '{"a": 1}', scope => $$'; DROP SCHEMA exp; --$$);
SELECT scope FROM exp_list(scope => $$'; DROP SCHEMA exp; --$$);
-- no normalisation: two spellings are two keys
SELECT exp_define(U&'\00E9', '{"a": 1}', scope => 'unicode'), exp_define(U&'e\0301', '{"a": 1}', scope => 'unicode');

-- payloads and metadata of a megabyte, deep nesting
SELECT exp_define('big', jsonb_build_array(jsonb_build_object('key', 'a', 'payload', repeat('x', 1048576))), metadata => jsonb_build_object('m', repeat('y', 1048576)));
SELECT length(payload #>> '{}') AS payload, length(exp_get('big') #>> '{metadata,m}') AS metadata FROM exp_assign('big', 's');
SELECT exp_define('deep', jsonb_build_array(jsonb_build_object('key', 'a', 'payload', (repeat('[', 120) || repeat(']', 120))::jsonb)));
SELECT payload = (repeat('[', 120) || repeat(']', 120))::jsonb AS same FROM exp_assign('deep', 's');
SELECT attempt($$SELECT exp_define('deeper', jsonb_build_array(jsonb_build_object('key', 'a', 'payload', (repeat('[', 5000) || repeat(']', 5000))::jsonb)))$$);
-- numbers keep their digits, strings their characters
SELECT exp_define('digits', '[{"key": "a", "payload": {"n": 12345678901234567890.123456789012345678901234567890, "s": "\u00e9\"\\\n\u007f🧪"}}]');
SELECT payload FROM exp_assign('digits', 's');

-- an unknown scope is made under global; without one it is the default scope
SELECT exp_define('e', '{"a": 1}', scope => 'tenant');
SELECT s.name, p.name AS parent FROM exp.scope AS s LEFT JOIN exp.scope AS p ON p.id = s.parent_id WHERE s.name = 'tenant';
SELECT show('e', 'tenant') ->> 'scope' AS scope, show('e') ->> 'scope' AS scope;

-- rolled back with the transaction
BEGIN;
SELECT exp_define('gone', '{"a": 1}', scope => 'gone');
SELECT reason FROM exp_assign('gone', 's', scope => 'gone');
ROLLBACK;
SELECT exp_get('gone', 'gone'), (exp_assign('gone', 's', scope => 'gone')).reason;
SELECT count(*) FROM exp.scope WHERE name = 'gone';
BEGIN;
SELECT exp_define('list', coverage => 0);
SAVEPOINT a;
SELECT exp_define('list', coverage => 1);
SELECT reason FROM exp_assign('list', 's1');
ROLLBACK TO a;
SELECT reason FROM exp_assign('list', 's1');
ROLLBACK;
SELECT reason FROM exp_assign('list', 's1');

-- exp_get and exp_define without a key
SELECT exp_get(NULL), exp_get('absent'), exp_get('e', 'absent');
SELECT exp_get('');
SELECT exp_get(repeat('x', 256));
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
