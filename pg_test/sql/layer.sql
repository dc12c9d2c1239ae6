-- Layers: lines that experiments share without overlap.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;

-- before exp_init(): nothing is there; creating makes the store
SELECT count(*) FROM exp_list_layers();
SELECT exp_create_layer('checkout') - 'created_at' AS layer;
SELECT (exp_create_layer('search') ->> 'created_at')::timestamptz > now() - interval '1 hour' AS recent;

-- a scope can use its own and those above, its own first
SELECT exp_create_scope('shop') ->> 'scope', exp_create_scope('shop/eu', 'shop') ->> 'scope', exp_create_scope('blog') ->> 'scope';
SELECT exp_create_layer('checkout', 'shop') - 'created_at' AS layer;
SELECT exp_create_layer('checkout', 'shop/eu') - 'created_at' AS layer;
SELECT exp_create_layer('posts', scope => 'blog') - 'created_at' AS layer;
SELECT s AS at, layer, scope, experiments FROM unnest(ARRAY['global', 'shop', 'shop/eu', 'blog', 'nowhere']) WITH ORDINALITY AS scopes (s, i), LATERAL exp_list_layers(s) WITH ORDINALITY AS l (layer, scope, experiments, created_at, j) ORDER BY i, j;
-- in a scope that is not there yet
SELECT exp_create_layer('first', 'new') - 'created_at' AS layer;
SELECT exp_get_scope('new') - 'created_at' AS scope;

-- who has a place in it, in the order of the places; a deleted one has none
SELECT exp_define('a', '{"x": 1}'), exp_define('b', '{"x": 1}', scope => 'shop'), exp_define('c', '{"x": 1}', status => 'draft', scope => 'blog'), exp_define('gone', '{"x": 1}');
UPDATE exp.experiment AS e SET layer_id = l.id, layer_start = p.start, layer_end = p.stop
FROM (VALUES ('a', 5000, 9999), ('b', 0, 1999), ('c', 2000, 2499), ('gone', 2500, 2600)) AS p (key, start, stop), exp.layer AS l JOIN exp.scope AS s ON s.id = l.scope_id
WHERE e.key = p.key AND l.layer = 'checkout' AND s.name = 'global';
SELECT exp_delete_experiment('gone');
SELECT layer, jsonb_pretty(experiments) AS experiments FROM exp_list_layers();

-- who may not read an experiment's scope sees its place, not its name
CREATE ROLE regress_layer_reader;
CREATE ROLE regress_layer_admin;
SELECT exp_grant('regress_layer_reader', 'reader', 'shop'), exp_grant('regress_layer_admin', 'admin', 'shop');
SET ROLE regress_layer_reader;
SELECT layer, scope, experiments FROM exp_list_layers('shop') WHERE experiments <> '[]';
SELECT * FROM exp_list_layers();
SELECT exp_create_layer('mine', 'shop');
SET ROLE regress_layer_admin;
SELECT exp_create_layer('mine', 'shop/eu') ->> 'scope' AS scope;
SELECT exp_create_layer('mine', 'blog');
SELECT exp_create_layer('mine', 'nowhere');
RESET ROLE;
SELECT exp_revoke('regress_layer_reader', 'reader', 'shop'), exp_revoke('regress_layer_admin', 'admin', 'shop');
DROP ROLE regress_layer_reader, regress_layer_admin;

-- a name is taken once in a scope
SELECT exp_create_layer('checkout');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_create_layer('checkout', 'shop');
-- names of every kind
SELECT exp_create_layer('"; DROP TABLE exp.layer; --') ->> 'layer' AS layer, exp_create_layer('🧪 Ünïcødé') ->> 'layer' AS layer;
SELECT exp_create_layer(repeat('x', 255)) ->> 'layer' = repeat('x', 255) AS longest;
SELECT exp_create_layer(NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_create_layer('');
SELECT exp_create_layer(repeat('x', 256));
SELECT exp_create_layer(repeat('x', 1048576));
SELECT exp_create_layer(E'a\tb');
SELECT exp_create_layer('a', '');
SELECT exp_list_layers('');

-- it goes with the transaction
BEGIN;
SAVEPOINT s;
SELECT exp_create_layer('t') ->> 'layer' AS layer;
ROLLBACK TO s;
SELECT count(*) FROM exp_list_layers() WHERE layer = 't';
SELECT exp_create_layer('t') ->> 'layer' AS layer;
ROLLBACK;
SELECT count(*) FROM exp_list_layers() WHERE layer = 't';
BEGIN READ ONLY;
SELECT count(*) > 0 AS listed FROM exp_list_layers();
SELECT exp_create_layer('t');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;

-- who made what
SELECT scope, key, action, before, after FROM exp.audit WHERE object = 'layer' ORDER BY id LIMIT 5;

-- two experiments that share a layer never have a subject in common
SELECT exp_create_layer('shared', 'shop') ->> 'layer' AS layer;
SELECT exp_define('one', '{"a": 1, "b": 1}', layer => '{"layer": "shared", "start": 0, "end": 3999}', scope => 'shop'), exp_define('two', '{"a": 1}', layer => '{"layer": "shared", "start": 4000, "end": 8999}', scope => 'shop/eu');
SELECT exp_get('one', 'shop') -> 'layer' AS one, exp_get('two', 'shop/eu') -> 'layer' AS two;
CREATE TABLE subjects AS SELECT 'u' || i AS subject FROM generate_series(1, 20000) AS i;
CREATE TABLE decided AS
SELECT s.subject, o.reason AS one, t.reason AS two FROM subjects AS s, LATERAL exp_decide(s.subject, keys => ARRAY['one'], scope => 'shop') AS o, LATERAL exp_decide(s.subject, keys => ARRAY['two'], scope => 'shop/eu') AS t;
SELECT one, two, count(*) FROM decided GROUP BY 1, 2 ORDER BY 1, 2;
SELECT count(*) AS enrolled FROM exp_assign_many('one', ARRAY(SELECT subject FROM subjects), scope => 'shop') WHERE is_new;
SELECT count(*) AS enrolled FROM exp_assign_many('two', ARRAY(SELECT subject FROM subjects), scope => 'shop/eu') WHERE is_new;
SELECT count(*) AS "in both" FROM exp.enrolled AS a JOIN exp.enrolled AS b USING (subject) WHERE a.experiment = 'one' AND b.experiment = 'two';
SELECT count(*) AS wrong FROM decided AS d WHERE (d.one = 'new') <> EXISTS (SELECT FROM exp.enrolled AS e WHERE e.experiment = 'one' AND e.subject = d.subject) OR (d.two = 'new') <> EXISTS (SELECT FROM exp.enrolled AS e WHERE e.experiment = 'two' AND e.subject = d.subject);
-- the layer's line is its own: a place of half the layer does not take a half out of the variants
SELECT variant, assigned > 3500 AS about_half FROM exp_results('one', 'shop');
SELECT layer, scope, experiments FROM exp_list_layers('shop/eu') WHERE layer = 'shared';
-- the whole of a layer; then it is full
SELECT exp_create_layer('whole') ->> 'layer' AS layer, exp_define('whole', '{"a": 1}', layer => '{"layer": "whole"}');
SELECT exp_get('whole') -> 'layer' AS layer;
SELECT exp_peek('whole', subject) AS variant, count(*) FROM subjects GROUP BY 1;

-- a place is taken by drafts, by what runs or pauses, and by what still serves its enrolled
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
SELECT attempt($$SELECT exp_define('late', '{"a": 1}', layer => '{"layer": "whole", "start": 9999, "end": 9999}')$$);
SELECT exp_get('late') AS nothing;
SELECT exp_create_layer('l') ->> 'layer' AS layer, exp_define('holder', '{"a": 1}', 'draft', layer => '{"layer": "l", "start": 100, "end": 199}');
CREATE FUNCTION try(what text) RETURNS text LANGUAGE sql AS $$ SELECT what || ': ' || split_part(attempt(format('SELECT exp_define(%L, %L, layer => %L)', 'asker', '{"a": 1}', '{"layer": "l", "start": 199, "end": 300}')), E'\nHINT', 1) $$;
SELECT try('draft');
SELECT exp_start('holder') ->> 'status' AS status;
SELECT try('running');
SELECT exp_pause('holder') ->> 'status' AS status;
SELECT try('paused');
SELECT exp_stop('holder', 'keep', serve => 'enrolled') ->> 'status' AS status;
SELECT try('stopped, serves enrolled');
SELECT exp_update('holder', '{"serve": "none"}') ->> 'serve' AS serve;
SELECT try('stopped');
-- who asks again for what was given away meanwhile is refused
SELECT attempt($$SELECT exp_start('holder') ->> 'status'$$);
SELECT attempt($$SELECT exp_set_status('holder', 'running')$$);
SELECT attempt($$SELECT exp_define('holder', status => 'running')$$);
SELECT attempt($$SELECT exp_update('holder', '{"serve": "enrolled"}') ->> 'serve'$$);
SELECT exp_get('holder') ->> 'status' AS status, exp_get('holder') ->> 'serve' AS serve;
-- freed by archiving and by deletion, too, and by leaving the layer
SELECT exp_archive('asker') ->> 'status' AS status, attempt($$SELECT exp_start('holder') ->> 'status'$$) AS holder;
SELECT exp_define('asker2', '{"a": 1}', layer => '{"layer": "l", "start": 0, "end": 99}');
SELECT attempt($$SELECT exp_define('asker3', '{"a": 1}', layer => '{"layer": "l", "start": 50, "end": 60}')$$);
SELECT exp_delete_experiment('asker2'), exp_define('asker3', '{"a": 1}', layer => '{"layer": "l", "start": 50, "end": 60}');
SELECT exp_define('asker3', layer => 'null'), exp_get('asker3') -> 'layer' AS layer, exp_define('asker4', '{"a": 1}', layer => '{"layer": "l", "start": 55, "end": 55}');
-- a served winner asks for no place, and holds none
SELECT exp_stop('asker4', 'it won', 'a', 'winner') ->> 'serve' AS serve, exp_define('asker5', '{"a": 1}', layer => '{"layer": "l", "start": 55, "end": 55}');
SELECT exp_peek('asker4', subject) AS variant, count(*) FROM subjects GROUP BY 1;

-- once anybody is assigned a place can only grow
SELECT exp_create_layer('g') ->> 'layer' AS layer, exp_define('grower', '{"a": 1}', layer => '{"layer": "g", "start": 2000, "end": 2999}');
SELECT exp_define('grower', layer => '{"layer": "g", "start": 1000, "end": 1999}');
CREATE TABLE grown AS SELECT subject, a.variant FROM subjects AS s, LATERAL exp_assign('grower', s.subject) AS a WHERE s.subject <= 'u12';
SELECT count(variant) > 50 AS enrolled FROM grown;
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT place, attempt(format('SELECT exp_define(%L, layer => %L)', 'grower', place))
FROM (VALUES ('{"layer": "g", "start": 1001, "end": 1999}'), ('{"layer": "g", "start": 1000, "end": 1998}'), ('{"layer": "g", "start": 2000, "end": 2999}'), ('{"layer": "l", "start": 1000, "end": 1999}'), ('null'), ('{"layer": "g", "start": 1000, "end": 1999}'), ('{"layer": "g", "start": 0, "end": 4999}')) AS p (place);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT count(*) AS moved FROM grown WHERE variant IS NOT NULL AND variant IS DISTINCT FROM exp_peek('grower', subject);
SELECT count(*) FILTER (WHERE exp_peek('grower', subject) IS NOT NULL) > count(variant) AS more FROM grown;

-- what an experiment hashes by decides how places are drawn: a layer has one way
SELECT exp_create_layer('mixed') ->> 'layer' AS layer, exp_define('gb', '{"a": 1}', hash => 'growthbook_v2', layer => '{"layer": "mixed", "start": 0, "end": 99}');
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT h, split_part(attempt(format('SELECT exp_define(%L, %L, hash => %L, layer => %L)', 'm ' || h, '{"a": 1}', h, jsonb_build_object('layer', 'mixed', 'start', 100 * i, 'end', 100 * i))), E'\nHINT', 1)
FROM unnest(ARRAY['native', 'growthbook_v1', 'growthbook_v2', 'growthbook_v2_utf8', 'unleash', 'planout']) WITH ORDINALITY AS s (h, i) ORDER BY i;
SELECT attempt($$SELECT exp_define('gb', hash => 'native')$$);
SELECT attempt($$SELECT exp_define('gb', hash => 'native', layer => 'null')$$);
-- refused places
SELECT place, attempt(format('SELECT exp_define(%L, %L, layer => %L)', 'bad', '{"a": 1}', place))
FROM (VALUES ('[]'), ('"l"'), ('1'), ('{}'), ('{"layer": null}'), ('{"layer": 1}'), ('{"layer": ""}'), ('{"layer": "absent"}'), ('{"layer": "l", "start": 500}'), ('{"layer": "l", "end": 500}'), ('{"layer": "l", "start": 500, "end": 499}'), ('{"layer": "l", "start": -1, "end": 499}'),
             ('{"layer": "l", "start": 9000, "end": 10000}'), ('{"layer": "l", "start": 1.5, "end": 2}'), ('{"layer": "l", "start": "1", "end": "2"}'), ('{"layer": "l", "start": 1e400, "end": 1e400}'), ('{"layer": "l", "from": 1, "to": 2}'), ('{"layer": "\"; DROP TABLE exp.experiment; --"}')) AS p (place);
SELECT attempt($$SELECT exp_define('bad', '{"a": 1}', layer => jsonb_build_object('layer', repeat('l', 1048576)))$$);
SELECT attempt($$SELECT exp_define('bad', '{"a": 1}', layer => '{"layer": "shared"}')$$);
SELECT attempt($$SELECT exp_define('bad', '{"a": 1}', layer => '{"layer": "shared", "start": 9999, "end": 9999}', scope => 'blog')$$);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT exp_get('bad') AS nothing;
-- the nearest layer of a name; two of a name are two lines
SELECT exp_define('near', '{"a": 1}', layer => '{"layer": "checkout"}', scope => s) FROM unnest(ARRAY['shop', 'shop/eu']) AS s;
SELECT layer, scope, experiments FROM exp_list_layers('shop/eu') WHERE layer = 'checkout' AND scope <> 'global';

-- who is enrolled stays whatever the layer says; explain shows the place
SELECT exp_define('stays', '{"a": 1}'), (exp_assign('stays', 'u1')).reason, exp_create_layer('after') ->> 'layer' AS layer;
SELECT attempt($$SELECT exp_define('stays', layer => '{"layer": "after", "start": 0, "end": 0}')$$);
SELECT step, passed FROM exp_explain('two', (SELECT subject FROM decided WHERE two = 'layer' ORDER BY subject LIMIT 1), scope => 'shop/eu');

-- it goes with the transaction
BEGIN;
SAVEPOINT s;
SELECT exp_define('stays2', '{"a": 1}', layer => '{"layer": "after", "start": 0, "end": 4999}');
SELECT attempt($$SELECT exp_define('stays3', '{"a": 1}', layer => '{"layer": "after", "start": 4999, "end": 5999}')$$);
ROLLBACK TO s;
SELECT attempt($$SELECT exp_define('stays3', '{"a": 1}', layer => '{"layer": "after", "start": 4999, "end": 5999}')$$);
COMMIT;
SELECT experiments FROM exp_list_layers() WHERE layer = 'after';
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
