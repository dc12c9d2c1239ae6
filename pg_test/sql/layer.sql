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
