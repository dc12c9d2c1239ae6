-- exp_update: an RFC 7396 merge patch.
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
CREATE FUNCTION picked(d jsonb, VARIADIC fields text[]) RETURNS jsonb LANGUAGE sql AS
$$ SELECT jsonb_object_agg(f, d -> f) FROM unnest(fields) AS f $$;

SELECT exp_define('e', '[{"key": "control", "payload": {"color": "blue", "size": {"w": 1, "h": 2}}}, {"key": "treatment"}]', metadata => '{"team": "growth", "links": {"a": 1, "b": 2}}');

-- fields of its own: set, kept, cleared
SELECT picked(exp_update('e', '{"name": "Checkout", "description": "one page", "hypothesis": "less is more", "owner": "ann", "tags": ["ui", "q3"]}'), 'name', 'description', 'hypothesis', 'owner', 'tags');
SELECT picked(exp_update('e', '{"owner": "bob"}'), 'name', 'description', 'hypothesis', 'owner', 'tags');
SELECT picked(exp_update('e', '{"name": null, "owner": null, "tags": null}'), 'name', 'description', 'hypothesis', 'owner', 'tags');
SELECT picked(exp_update('e', '{"description": "", "tags": []}'), 'description', 'tags');
SELECT exp_update('e', '{}') = exp_get('e') AS same;

-- metadata and payloads merge member by member
SELECT picked(exp_update('e', '{"metadata": {"team": null, "links": {"b": null, "c": [1]}, "new": true}}'), 'metadata');
SELECT picked(exp_update('e', '{"metadata": null}'), 'metadata');
SELECT picked(exp_update('e', '{"payloads": {"control": {"size": {"h": null}}, "treatment": {"color": "green"}}}'), 'variants');
SELECT picked(exp_update('e', '{"payloads": {"control": "text", "treatment": null}}'), 'variants');
SELECT picked(exp_update('e', '{"payloads": {}}'), 'variants');

-- payloads and coverage of a running experiment with subjects: nobody moves
SELECT variant, reason, payload FROM exp_assign('e', 's1');
SELECT picked(exp_update('e', '{"payloads": {"control": {"v": 2}}, "coverage": 0.25}'), 'variants', 'coverage');
SELECT variant, reason, payload FROM exp_assign('e', 's1');

-- what there is none of can be detached
SELECT exp_update('e', '{"audience": null, "targeting": null, "start_at": null, "end_at": null}') = exp_get('e') AS same;

-- on a stopped one: winner, serve, reason
SELECT picked(exp_stop('e', 'first thought'), 'status', 'winner', 'serve', 'winner_reason', 'winner_decided_at');
SELECT picked(exp_update('e', '{"winner": "treatment", "reason": "second thought"}'), 'winner', 'serve', 'winner_reason');
SELECT winner_decided_at IS NOT NULL AS decided, winner_decided_at >= stopped_at AS later FROM exp_list();
SELECT picked(exp_update('e', '{"serve": "winner"}'), 'winner', 'serve', 'winner_reason');
SELECT variant, reason FROM exp_assign('e', 's2');
-- the winner withdrawn: it serves nobody, and may run again
SELECT picked(exp_update('e', '{"winner": null}'), 'winner', 'serve', 'winner_reason', 'winner_decided_at');
SELECT variant, reason FROM exp_assign('e', 's2');
SELECT picked(exp_update('e', '{"winner": "control", "serve": "winner"}'), 'winner', 'serve');
SELECT picked(exp_update('e', '{"serve": null, "reason": null}'), 'winner', 'serve', 'winner_reason');
SELECT picked(exp_update('e', '{"serve": "enrolled"}'), 'winner', 'serve');
SELECT variant, reason FROM exp_assign('e', 's1');

-- what is refused
SELECT exp_define('r', '{"a": 1, "b": 1}');
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT patch, attempt(format('SELECT exp_update(%L, %L)', 'r', patch))
FROM (VALUES ('[]'), ('null'), ('1'), ('{"unknown": 1}'), ('{"key": "x"}'), ('{"status": "paused"}'), ('{"variants": []}'), ('{"salt": "x"}'),
             ('{"name": 1}'), ('{"owner": []}'), ('{"tags": "a"}'), ('{"tags": [1]}'), ('{"tags": [null]}'), ('{"metadata": []}'), ('{"metadata": 1}'),
             ('{"coverage": null}'), ('{"coverage": "1"}'), ('{"coverage": 1.5}'), ('{"coverage": -1}'), ('{"payloads": null}'), ('{"payloads": []}'),
             ('{"payloads": {"c": 1}}'), ('{"winner": "a"}'), ('{"serve": "none"}'), ('{"reason": "x"}'), ('{"audience": "x"}'),
             ('{"audience": 1}'), ('{"targeting": {}}'), ('{"targeting": "all"}'), ('{"start_at": "2030-01-01"}'), ('{"start_at": 1}'), ('{"start_at": "soon"}'), ('{"end_at": "never"}'), ('{"end_at": []}'),
             ('{"inherit": null}'), ('{"inherit": "yes"}'), ('{"name": "set", "coverage": 9}')) AS p (patch);
SELECT exp_set_status('r', 'stopped');
SELECT patch, attempt(format('SELECT exp_update(%L, %L)', 'r', patch))
FROM (VALUES ('{"winner": "c"}'), ('{"winner": 1}'), ('{"serve": "all"}'), ('{"serve": "winner"}'), ('{"reason": 1}'), ('{"winner": "a", "serve": "x"}')) AS p (patch);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT picked(exp_get('r'), 'name', 'coverage', 'winner', 'serve', 'winner_reason');
SELECT exp_update('absent', '{}');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_update(NULL, '{}');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_update('r', NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_update('r', '{"name": "x"}', scope => 'nowhere');

-- nested too deeply
SELECT exp_update('r', ('{"metadata": {"a": ' || repeat('[', 200) || repeat(']', 200) || '}}')::jsonb);
\echo :LAST_ERROR_SQLSTATE
-- a megabyte of description
SELECT length(exp_update('r', jsonb_build_object('description', repeat('d', 1048576))) ->> 'description') AS length;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
