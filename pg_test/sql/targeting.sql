-- Targeting: an audience and an experiment's own rules must both match.
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
\set german '[{"conditions": [{"attribute": "country", "operator": "eq", "value": "DE"}]}]'
\set pro '[{"conditions": [{"attribute": "plan", "operator": "eq", "value": "pro"}]}]'
\set adult '[{"conditions": [{"attribute": "age", "operator": "gte", "value": 18}]}]'

-- before exp_init(): there is no audience to name, and what is refused makes no store
SELECT exp_define('e', '{"a": 1}', audience => 'german');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_define('e', '{"a": 1}', targeting => '{"country": "DE"}');
\echo :LAST_ERROR_SQLSTATE
SELECT to_regnamespace('exp') AS store;

SELECT exp_create_scope('shop') ->> 'scope', exp_create_scope('shop/eu', 'shop') ->> 'scope', exp_create_scope('blog') ->> 'scope';
SELECT exp_create_audience('german', :'german') ->> 'scope', exp_create_audience('paying', :'pro', scope => 'shop') ->> 'scope';

-- the audience of a scope above, and rules of its own
SELECT exp_define('e', '{"control": 1, "treatment": 1}', audience => 'german', targeting => :'pro', scope => 'shop');
SELECT exp_get('e', 'shop') ->> 'audience' AS audience, exp_get('e', 'shop') -> 'targeting' AS targeting;
SELECT key, audience, targeting FROM exp_list(scope => 'shop');
-- both must match, the audience is asked first; the answers of all five functions agree
CREATE TABLE contexts (i int, subject text, context jsonb);
INSERT INTO contexts VALUES (1, 'none', '{}'), (2, 'german', '{"country": "DE"}'), (3, 'pro', '{"plan": "pro"}'), (4, 'both', '{"country": "DE", "plan": "pro"}'),
    (5, 'neither', '{"country": "AT", "plan": "free"}'), (6, 'array', '{"country": ["DE"], "plan": "pro"}'), (7, 'other type', '{"country": "DE", "plan": ["pro"]}'), (8, 'null', '{"country": null, "plan": null}');
SELECT c.context, exp_peek('e', c.subject, c.context, 'shop') IS NOT NULL AS peek, d.reason AS decide, m.reason AS many, a.reason AS assign, x.reason AS expose
FROM contexts AS c, LATERAL exp_decide(c.subject, c.context, ARRAY['e'], 'shop') AS d,
     LATERAL exp_assign_many('e', ARRAY[c.subject || '-many'], ARRAY[c.context], 'shop') AS m, LATERAL exp_assign('e', c.subject, c.context, 'shop') AS a,
     LATERAL exp_log_exposure('e', c.subject || '-exposed', c.context, 'shop') AS x
ORDER BY c.i;
-- contexts run parallel to subjects; without them nobody has attributes; the first of a repeated subject counts
SELECT subject, variant IS NOT NULL AS served, is_new, reason
FROM exp_assign_many('e', ARRAY['m1', 'm2', 'm3', 'm1', 'both'], ARRAY['{"country": "DE", "plan": "pro"}', '{"country": "DE"}', NULL, '{}', '{}']::jsonb[], 'shop');
SELECT subject, reason FROM exp_assign_many('e', ARRAY['m4', 'm5'], scope => 'shop');
SELECT subject, reason FROM exp_log_exposures('e', ARRAY['m6', 'm7'], ARRAY['{"country": "DE", "plan": "pro"}', '{"plan": "pro"}']::jsonb[], 'shop');
SELECT attempt($$SELECT exp_assign_many('e', ARRAY['m8', 'm9'], ARRAY['{}']::jsonb[], 'shop')$$);
SELECT attempt($$SELECT exp_assign_many('e', ARRAY['m8', 'm9'], ARRAY['{}', '[]']::jsonb[], 'shop')$$);
SELECT subject, context FROM exp.assignment ORDER BY subject;

-- what is stored wins over the rules
SELECT subject, variant = exp_peek('e', subject, '{}', 'shop') AS same, (exp_assign('e', subject, '{"country": "AT"}', 'shop')).reason FROM exp.enrolled ORDER BY subject;

-- a change of the audience takes effect at once, and goes with the transaction
SELECT exp_update_audience('german', jsonb_build_object('rules', :'adult'::jsonb)) ->> 'audience' AS updated;
SELECT reason FROM exp_assign('e', 'adult', '{"age": 18, "plan": "pro"}', 'shop');
SELECT reason FROM exp_assign('e', 'child', '{"age": 17, "plan": "pro", "country": "DE"}', 'shop');
BEGIN;
SAVEPOINT s;
SELECT exp_update_audience('german', '{"rules": []}') -> 'rules' AS rules;
SELECT exp_peek('e', 'child', '{"age": 17, "plan": "pro"}', 'shop') IS NOT NULL AS everyone;
ROLLBACK TO s;
SELECT exp_peek('e', 'child', '{"age": 17, "plan": "pro"}', 'shop') IS NOT NULL AS everyone;
COMMIT;
SELECT exp_peek('e', 'child', '{"age": 17, "plan": "pro"}', 'shop') IS NOT NULL AS everyone;
SELECT exp_update_audience('german', jsonb_build_object('rules', :'german'::jsonb)) ->> 'audience' AS updated;

-- in use it is not deleted, wherever the experiment is, whatever its status
SELECT attempt($$SELECT exp_delete_audience('german')$$);
SELECT exp_pause('e', 'shop') ->> 'status' AS status;
SELECT attempt($$SELECT exp_delete_audience('german')$$);

-- rules while it runs: changed, taken away by null, given again; who is enrolled stays
SELECT exp_resume('e', 'shop') ->> 'status' AS status;
SELECT exp_update('e', jsonb_build_object('targeting', :'adult'::jsonb), 'shop') -> 'targeting' AS targeting;
SELECT reason FROM exp_assign('e', 'u1', '{"country": "DE", "age": 40}', 'shop');
SELECT reason FROM exp_assign('e', 'u2', '{"country": "DE", "plan": "pro"}', 'shop');
SELECT exp_update('e', '{"targeting": null}', 'shop') -> 'targeting' AS targeting;
SELECT reason FROM exp_assign('e', 'u3', '{"country": "DE"}', 'shop');
SELECT exp_update('e', '{"audience": null}', 'shop') -> 'audience' AS audience;
SELECT reason FROM exp_assign('e', 'u4', '{}', 'shop');
SELECT exp_define('e', audience => 'paying', scope => 'shop');
SELECT exp_get('e', 'shop') ->> 'audience' AS audience, exp_get('e', 'shop') -> 'targeting' AS targeting;
SELECT reason FROM exp_assign('e', 'u5', '{}', 'shop');
SELECT exp_define('e', targeting => :'adult', scope => 'shop');
SELECT reason FROM exp_assign('e', 'u6', '{"plan": "pro"}', 'shop');
-- NULL leaves both as they are, JSON null takes the rules away
SELECT exp_define('e', audience => NULL, targeting => NULL, scope => 'shop');
SELECT exp_get('e', 'shop') ->> 'audience' AS audience, exp_get('e', 'shop') -> 'targeting' AS targeting;
SELECT exp_define('e', targeting => 'null', scope => 'shop');
SELECT exp_get('e', 'shop') ->> 'audience' AS audience, exp_get('e', 'shop') -> 'targeting' AS targeting;
-- empty rules are for everyone
SELECT exp_update('e', '{"audience": null, "targeting": []}', 'shop') -> 'targeting' AS targeting;
SELECT reason FROM exp_assign('e', 'u7', '{}', 'shop');
SELECT exp_delete_audience('german') ->> 'audience' AS deleted, exp_delete_audience('paying', 'shop') ->> 'audience' AS deleted;

-- the nearest audience of a name, and never one from below or beside
SELECT exp_create_audience('near', '[]') ->> 'scope', exp_create_audience('near', :'german', scope => 'shop') ->> 'scope', exp_create_audience('below', '[]', scope => 'shop/eu') ->> 'scope';
SELECT exp_define('n', '{"a": 1}', audience => 'near', scope => s) FROM unnest(ARRAY['global', 'shop', 'shop/eu', 'blog']) AS s;
SELECT s AS scope, (exp_assign('n', 'u', '{}', s)).reason FROM unnest(ARRAY['global', 'shop', 'shop/eu', 'blog']) AS s;
-- a nearer one made later does not change what was attached
SELECT exp_create_audience('near', '[]', scope => 'shop/eu') ->> 'scope' AS scope;
SELECT reason FROM exp_assign('n', 'v', '{}', 'shop/eu');
SELECT exp_update('n', '{"audience": "near"}', 'shop/eu') ->> 'audience' AS attached_anew;
SELECT reason FROM exp_assign('n', 'v', '{}', 'shop/eu');
SELECT attempt(format('SELECT exp_define(%L, %L, audience => %L, scope => %L)', 'x', '{"a": 1}', 'below', s)) FROM unnest(ARRAY['shop', 'blog', 'global', 'nowhere']) AS s;
SELECT attempt($$SELECT exp_update('n', '{"audience": "below"}', 'shop')$$);
SELECT exp_get('x', s) AS nothing, exp_get_scope('nowhere') AS nor_a_scope FROM unnest(ARRAY['shop', 'blog', 'global', 'nowhere']) AS s;
-- it can be deleted when the experiment is
SELECT attempt($$SELECT exp_delete_audience('near', 'shop')$$);
SELECT exp_delete_experiment('n', scope => 'shop');
SELECT exp_delete_audience('near', 'shop') ->> 'audience' AS deleted;

-- what other statuses ask: a served winner respects both, who is kept after the stop is not asked
SELECT exp_create_audience('german', :'german') ->> 'audience' AS audience;
SELECT exp_define(k, '{"control": 1, "treatment": 1}', audience => 'german', targeting => :'pro') FROM unnest(ARRAY['won', 'kept', 'drafted']) AS k;
SELECT k, (exp_assign(k, 'enrolled', '{"country": "DE", "plan": "pro"}')).reason FROM unnest(ARRAY['won', 'kept']) AS k;
SELECT exp_stop('won', 'it won', 'treatment', 'winner') ->> 'serve', exp_stop('kept', 'keep them', serve => 'enrolled') ->> 'serve';
SELECT k, c.context, a.variant IS NOT NULL AS served, a.reason FROM unnest(ARRAY['won', 'kept']) AS k, contexts AS c, LATERAL exp_assign(k, c.subject, c.context) AS a WHERE c.i <= 4 ORDER BY k, c.i;
SELECT k, (exp_assign(k, 'enrolled', '{}')).reason FROM unnest(ARRAY['won', 'kept']) AS k;

-- refused
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT arguments, attempt(format('SELECT exp_define(%s)', arguments))
FROM (VALUES ($$'x', '{"a": 1}', audience => 'absent'$$), ($$'x', '{"a": 1}', audience => ''$$), ($$'x', '{"a": 1}', audience => repeat('a', 256)$$), ($$'x', '{"a": 1}', audience => E'a\nb'$$), ($$'x', '{"a": 1}', audience => '"; DROP TABLE exp.audience; --'$$),
             ($$'x', '{"a": 1}', audience => repeat('🧪', 262144)$$),
             ($$'x', '{"a": 1}', targeting => '{}'$$), ($$'x', '{"a": 1}', targeting => '[1]'$$), ($$'x', '{"a": 1}', targeting => '[{"conditions": [{"attribute": "a", "operator": "is", "value": 1}]}]'$$),
             ($$'x', '{"a": 1}', targeting => (repeat('[', 200) || repeat(']', 200))::jsonb$$), ($$'x', '{"a": 1}', audience => 'german', targeting => '"DE"'$$)) AS t (arguments);
SELECT patch, attempt(format('SELECT exp_update(%L, %L)', 'drafted', patch))
FROM (VALUES ('{"audience": "absent"}'), ('{"audience": ""}'), ('{"audience": ["german"]}'), ('{"targeting": {}}'), ('{"targeting": [{"conditions": [{"attribute": "a", "operator": "gt"}]}]}'), ('{"audience": null, "targeting": 1}')) AS p (patch);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT exp_get('x') AS nothing, exp_get('drafted') ->> 'audience' AS audience, exp_get('drafted') -> 'targeting' AS targeting;
-- names of every kind, and rules of a megabyte
SELECT exp_create_audience('"; DROP TABLE exp.audience; --', :'german') ->> 'audience' AS audience, exp_create_audience('Ünïcødé 🧪', '[]') ->> 'audience' AS audience;
SELECT exp_define('names', '{"a": 1}', audience => '"; DROP TABLE exp.audience; --'), exp_update('names', '{"audience": "Ünïcødé 🧪"}') ->> 'audience' AS audience;
SELECT exp_define('large', '{"a": 1}', targeting => jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object('attribute', 'id', 'operator', 'in', 'value', (SELECT jsonb_agg(repeat(md5(i::text), 4)) FROM generate_series(1, 10000) AS i))))));
SELECT reason FROM exp_assign('large', 'u1', jsonb_build_object('id', repeat(md5('10000'), 4)));
SELECT reason FROM exp_assign('large', 'u2', jsonb_build_object('id', repeat(md5('10001'), 4)));

-- read-only: the pick is answered, an enrolment refused
BEGIN READ ONLY;
SELECT exp_peek('names', 'u', '{}') AS peek, (SELECT reason FROM exp_decide('u', '{}', ARRAY['names'])) AS reason;
SELECT reason FROM exp_assign('large', 'u3', '{}');
SELECT reason FROM exp_assign('names', 'u', '{}');
ROLLBACK;
BEGIN READ ONLY;
SELECT exp_update('names', '{"targeting": []}');
ROLLBACK;

-- access: who may assign in a scope is answered by rules that it may not read
CREATE ROLE regress_targeting_app;
CREATE ROLE regress_targeting_admin;
SELECT exp_grant('regress_targeting_app', 'app', 'shop'), exp_grant('regress_targeting_admin', 'admin', 'shop');
SELECT exp_define('rolled', '{"a": 1}', audience => 'german', scope => 'shop');
SET ROLE regress_targeting_app;
SELECT reason FROM exp_assign('rolled', 'r1', '{"country": "DE"}', 'shop');
SELECT reason FROM exp_assign('rolled', 'r2', '{"country": "AT"}', 'shop');
SELECT exp_update('rolled', '{"audience": null}', 'shop');
SET ROLE regress_targeting_admin;
SELECT exp_update('rolled', '{"audience": "german", "targeting": []}', 'shop') ->> 'audience' AS audience;
SELECT exp_define('rolled', '{"a": 1}', audience => 'german', scope => 'blog');
RESET ROLE;
SELECT exp_revoke('regress_targeting_app', 'app', 'shop'), exp_revoke('regress_targeting_admin', 'admin', 'shop');
DROP ROLE regress_targeting_app, regress_targeting_admin;

-- who changed what
SELECT action, before, after FROM exp_audit('e', scope => 'shop') WHERE object = 'experiment' AND action = 'updated' ORDER BY id LIMIT 4;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
