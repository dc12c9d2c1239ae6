-- Inheritance: experiments of scopes above that say so.
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
SELECT exp_create_scope('shop') ->> 'scope', exp_create_scope('shop/eu', 'shop') ->> 'scope', exp_create_scope('shop/eu/de', 'shop/eu') ->> 'scope', exp_create_scope('blog') ->> 'scope';
CREATE VIEW everywhere AS SELECT i, scope FROM unnest(ARRAY['global', 'shop', 'shop/eu', 'shop/eu/de', 'blog', 'nowhere']) WITH ORDINALITY AS s (scope, i);

-- an experiment belongs to its scope, unless it says otherwise
SELECT exp_define('e', '{"control": 1, "treatment": 1}', scope => 'shop');
SELECT exp_get('e', 'shop') -> 'inherit' AS inherit;
SELECT scope, exp_peek('e', 's1', scope => scope) IS NOT NULL AS peek, exp_get('e', scope) ->> 'scope' AS of FROM everywhere ORDER BY i;
SELECT exp_update('e', '{"inherit": true}', 'shop') -> 'inherit' AS inherit;
SELECT scope, exp_peek('e', 's1', scope => scope) IS NOT NULL AS peek, exp_get('e', scope) ->> 'scope' AS of, (SELECT reason FROM exp_decide('s1', scope => scope)) AS decide, (exp_assign('e', 's' || i, scope => scope)).reason FROM everywhere ORDER BY i;
-- the same definition, the same pick, the same row: hashing and storing are those of the scope it belongs to
SELECT scope, experiment, subject FROM exp.enrolled ORDER BY subject;
SELECT count(*) AS differing FROM generate_series(1, 500) AS i WHERE exp_peek('e', 'u' || i, scope => 'shop') IS DISTINCT FROM exp_peek('e', 'u' || i, scope => 'shop/eu/de');
SELECT count(*) AS wrong FROM generate_series(1, 500) AS i WHERE exp_peek('e', 'u' || i, scope => 'shop/eu') IS DISTINCT FROM CASE WHEN exp_bucket('native', '4:shope', 'u' || i) < 0.5 THEN 'control' ELSE 'treatment' END;
SELECT reason FROM exp_assign('e', 's2', scope => 'shop/eu/de');
SELECT variant IS NOT NULL AS served, is_new, reason FROM exp_log_exposure('e', 'x1', scope => 'shop/eu');
SELECT subject, is_new, reason FROM exp_log_exposures('e', ARRAY['x1', 'x2'], scope => 'shop');
SELECT scope, exposures FROM everywhere, LATERAL exp_get_assignment('e', 'x1', scope) WHERE scope = 'shop';
SELECT step, detail FROM exp_explain('e', 'x1', scope => 'shop/eu') WHERE step = 'experiment';
SELECT step, detail FROM exp_explain('e', 'x1', scope => 'shop') WHERE step = 'experiment';
SELECT step, detail FROM exp_explain('e', 'x1', scope => 'blog') WHERE step = 'experiment';

-- listed where it is seen; results and SRM only where it belongs
SELECT s.scope, l.key, l.scope AS of, l.total FROM everywhere AS s, LATERAL exp_list(scope => s.scope) AS l ORDER BY i;
SELECT s.scope, l.key, l.scope AS of, l.total FROM everywhere AS s, LATERAL exp_list(scope => s.scope, include_below => true) AS l ORDER BY i;
SELECT s.scope, sum(r.assigned) AS assigned FROM everywhere AS s, LATERAL exp_results('e', s.scope) AS r GROUP BY 1;
SELECT s.scope, count(*) FROM everywhere AS s, LATERAL exp_srm('e', s.scope) AS r GROUP BY 1;
-- and changed only there
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT call, split_part(attempt(format('SELECT ' || call, 'shop/eu')), E'\n', 1)
FROM (VALUES ('exp_update(''e'', ''{"name": "x"}'', %L)'), ('exp_stop(''e'', ''x'', scope => %L)'), ('exp_pause(''e'', %L)'), ('exp_set_status(''e'', ''paused'', %L)'), ('exp_set_allocations(''e'', ''[]'', %L)'), ('exp_override(''e'', ''s'', ''control'', scope => %L)'), ('exp_forget_subject(''e'', ''x1'', %L)'),
             ('exp_delete_experiment(''e'', scope => %L)'), ('exp_import_assignments(''e'', ''SELECT 1 AS subject, 2 AS variant'', %L)')) AS c (call);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT exp_get('e', 'shop') ->> 'status' AS status, exp_get('e', 'shop') -> 'name' AS name;

-- the nearest wins: one of its own, then the nearest above that is inherited
SELECT exp_define('n', '{"from_global": 1}'), exp_update('n', '{"inherit": true}') -> 'inherit' AS inherit, exp_define('n', '{"from_eu": 1}', scope => 'shop/eu');
SELECT scope, exp_peek('n', 's', scope => scope) AS variant FROM everywhere ORDER BY i;
SELECT exp_update('n', '{"inherit": true}', 'shop/eu') -> 'inherit' AS inherit;
SELECT scope, exp_peek('n', 's', scope => scope) AS variant, (SELECT variant FROM exp_decide('s', keys => ARRAY['n'], scope => scope)) AS decide, (SELECT l.scope FROM exp_list(scope => scope) AS l WHERE l.key = 'n') AS listed FROM everywhere ORDER BY i;
-- one of its own hides those above whatever its status is
SELECT exp_define('n', '{"own": 1}', 'draft', scope => 'shop/eu/de');
SELECT variant, reason FROM exp_assign('n', 's', scope => 'shop/eu/de');
SELECT count(*) FROM exp_decide('s', keys => ARRAY['n'], scope => 'shop/eu/de');
SELECT exp_archive('n', 'shop/eu') ->> 'status' AS status;
SELECT scope, (exp_assign('n', 's', scope => scope)).reason FROM everywhere WHERE scope IN ('shop', 'shop/eu') ORDER BY i;
-- until it is deleted
SELECT exp_delete_experiment('n', scope => 'shop/eu/de'), exp_delete_experiment('n', scope => 'shop/eu');
SELECT scope, exp_peek('n', 's', scope => scope) AS variant FROM everywhere ORDER BY i;
-- no longer inherited
SELECT exp_update('n', '{"inherit": false}') -> 'inherit' AS inherit;
SELECT scope, exp_peek('n', 's', scope => scope) AS variant FROM everywhere ORDER BY i;
-- a scope made afterwards sees it, too
SELECT exp_create_scope('shop/us', 'shop') ->> 'scope' AS scope, exp_peek('e', 's1', scope => 'shop/us') IS NOT NULL AS seen;

-- what the definition names is looked up from where it belongs: audiences, layers, configs, holdouts
SELECT exp_create_audience('german', '[{"conditions": [{"attribute": "country", "operator": "eq", "value": "DE"}]}]') ->> 'scope' AS scope, exp_create_audience('german', '[]', scope => 'shop/eu') ->> 'scope' AS nearer;
SELECT exp_set_config('c', '{"of": "shop"}', scope => 'shop') ->> 'scope' AS scope, exp_set_config('c', '{"of": "eu"}', scope => 'shop/eu') ->> 'scope' AS nearer;
SELECT exp_define('parts', '[{"key": "a", "config": "c"}]', audience => 'german', scope => 'shop'), exp_update('parts', '{"inherit": true}', 'shop') -> 'inherit' AS inherit;
SELECT reason, payload FROM exp_assign('parts', 's', '{"country": "DE"}', 'shop/eu');
SELECT reason, payload FROM exp_assign('parts', 't', '{"country": "AT"}', 'shop/eu');
SELECT exp_create_holdout('below', 0.999999, 'shop/eu') ->> 'key' AS holdout, exp_define('held', '{"a": 1}', scope => 'shop'), exp_update('held', '{"inherit": true}', 'shop') -> 'inherit' AS inherit;
SELECT reason FROM exp_assign('held', 's', scope => 'shop/eu');
-- overrides and winners
SELECT exp_override('e', 'qa', 'treatment', scope => 'shop'), (exp_assign('e', 'qa', scope => 'shop/eu/de')).reason;
SELECT exp_stop('held', 'won', 'a', 'winner', 'shop') ->> 'serve' AS serve, (exp_assign('held', 'anybody', scope => 'shop/eu/de')).reason;

-- aliases are those of the scope that it belongs to
SELECT reason FROM exp_log_exposure('e', 'anonymous', scope => 'shop/eu');
SELECT key, conflict FROM exp_merge_subject('anonymous', 'somebody', 'shop/eu');
SELECT scope, (SELECT reason FROM exp_decide('anonymous', keys => ARRAY['e'], scope => scope)) AS anonymous, (SELECT reason FROM exp_decide('somebody', keys => ARRAY['e'], scope => scope)) AS somebody FROM everywhere WHERE scope IN ('shop', 'shop/eu', 'shop/eu/de') ORDER BY i;
SELECT key, conflict FROM exp_merge_subject('anonymous', 'somebody', 'shop');
SELECT scope, (SELECT reason FROM exp_decide('anonymous', keys => ARRAY['e'], scope => scope)) AS anonymous, (SELECT reason FROM exp_decide('somebody', keys => ARRAY['e'], scope => scope)) AS somebody FROM everywhere WHERE scope IN ('shop', 'shop/eu', 'shop/eu/de') ORDER BY i;
SELECT (exp_assign('e', 'anonymous', scope => 'shop/eu/de')).reason;
SELECT subject FROM exp.enrolled WHERE subject IN ('anonymous', 'somebody');
SELECT relation, deleted FROM exp_erase_subject('anonymous', true, 'shop');

-- bad input: a boolean it is
SELECT patch, split_part(attempt(format('SELECT exp_update(%L, %L, %L)', 'e', patch, 'shop')), E'\n', 1) AS answer FROM unnest(ARRAY['{"inherit": null}', '{"inherit": 1}', '{"inherit": "true"}', '{"inherit": []}']) AS patch;
-- a change is seen at once, and goes with the transaction
BEGIN;
SAVEPOINT s;
SELECT exp_update('e', '{"inherit": false}', 'shop') -> 'inherit' AS inherit, exp_peek('e', 's1', scope => 'shop/eu') AS gone, exp_peek('e', 's1', scope => 'shop') IS NOT NULL AS there;
ROLLBACK TO s;
SELECT exp_peek('e', 's1', scope => 'shop/eu') IS NOT NULL AS there;
COMMIT;
BEGIN READ ONLY;
SELECT exp_peek('e', 's1', scope => 'shop/eu') IS NOT NULL AS peek;
SELECT reason FROM exp_assign('e', 's2', scope => 'shop/eu');
ROLLBACK;

-- access: the scope that is asked for is what counts; whoever may assign there enrols in what it inherits
CREATE ROLE regress_inherit_reader;
CREATE ROLE regress_inherit_app;
CREATE ROLE regress_inherit_admin;
SELECT exp_grant('regress_inherit_reader', 'reader', 'shop/eu'), exp_grant('regress_inherit_app', 'app', 'shop/eu'), exp_grant('regress_inherit_admin', 'admin', 'shop/eu');
SET ROLE regress_inherit_reader;
SELECT exp_peek('e', 's1', scope => 'shop/eu') IS NOT NULL AS peek, (SELECT reason FROM exp_decide('s1', keys => ARRAY['e'], scope => 'shop/eu')) AS decide, exp_get('e', 'shop/eu') ->> 'scope' AS of, (SELECT count(*) FROM exp_list(scope => 'shop/eu')) > 0 AS listed;
SELECT exp_peek('e', 's1', scope => 'shop');
SELECT count(*) FROM exp_results('e', 'shop');
SELECT count(*) FROM exp_results('e', 'shop/eu');
SELECT exp_assign('e', 'r1', scope => 'shop/eu');
-- what other scopes brought is not shown
SELECT context FROM exp_get_assignment('e', 's2', 'shop/eu');
SET ROLE regress_inherit_app;
SELECT is_new, reason FROM exp_assign('e', 'r1', '{"of": "eu"}', 'shop/eu');
SELECT exp_assign('e', 'r2', scope => 'shop');
SELECT exp_assign('e', 'r2', scope => 'shop/us');
SET ROLE regress_inherit_admin;
SELECT exp_update('e', '{"inherit": false}', 'shop');
SELECT split_part(public.attempt($$SELECT exp_update('e', '{"inherit": false}', 'shop/eu')$$), E'\n', 1) AS not_of_this_scope;
SELECT exp_forget_subject('e', 'r1', 'shop/eu') AS not_of_this_scope;
RESET ROLE;
SELECT exp_revoke('regress_inherit_reader', 'reader', 'shop/eu'), exp_revoke('regress_inherit_app', 'app', 'shop/eu'), exp_revoke('regress_inherit_admin', 'admin', 'shop/eu');
DROP ROLE regress_inherit_reader, regress_inherit_app, regress_inherit_admin;
SELECT after FROM exp_audit('e', scope => 'shop') WHERE action = 'updated';
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
