-- Audiences: rule lists that experiments share.
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
CREATE FUNCTION untimed(d jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT d - 'created_at' - 'updated_at' $$;
\set german '[{"conditions": [{"attribute": "country", "operator": "eq", "value": "DE"}]}]'
\set paying '[{"conditions": [{"attribute": "plan", "operator": "in", "value": ["pro", "team"]}]}]'

-- before exp_init(): nothing is there; creating makes the store
SELECT exp_get_audience('a'), (SELECT count(*) FROM exp_list_audiences());
SELECT exp_delete_audience('a');
SELECT attempt($$SELECT exp_update_audience('a', '{}')$$);
SELECT to_regnamespace('exp') AS store;
SELECT untimed(exp_create_audience('german', :'german', 'Visitors from Germany'));
SELECT to_regnamespace('exp') AS store;
SELECT d ->> 'created_at' = d ->> 'updated_at' AS never_updated, (d ->> 'created_at')::timestamptz > now() - interval '1 hour' AS recent
FROM exp_get_audience('german') AS d;
SELECT (SELECT array_agg(k ORDER BY k COLLATE "C") FROM jsonb_object_keys(exp_get_audience('german')) AS k) AS members;

-- a scope uses its own and those above, the nearest first; not those below or beside
SELECT exp_create_scope('shop') ->> 'scope', exp_create_scope('shop/eu', 'shop') ->> 'scope', exp_create_scope('blog') ->> 'scope';
SELECT untimed(exp_create_audience('paying', :'paying', scope => 'shop'));
SELECT untimed(exp_create_audience('german', '[]', scope => 'shop/eu'));
SELECT s AS scope, exp_get_audience('german', s) ->> 'scope' AS german, exp_get_audience('paying', s) ->> 'scope' AS paying
FROM unnest(ARRAY['global', 'shop', 'shop/eu', 'blog', 'nowhere']) AS s;
-- creating in a scope that is not there yet makes it
SELECT untimed(exp_create_audience('a', '[]', scope => 'new'));
SELECT parent FROM exp_list_scopes() WHERE scope = 'new';

-- listed
SELECT audience, scope, name, rules, total FROM exp_list_audiences();
SELECT audience, scope, total FROM exp_list_audiences(include_below => true);
SELECT audience, scope, total FROM exp_list_audiences(1, 2, include_below => true);
SELECT audience, scope, total FROM exp_list_audiences(page => 2, page_size => 3, include_below => true);
SELECT audience, scope, total FROM exp_list_audiences(9, 100);
SELECT audience, scope, total FROM exp_list_audiences(include_below => true, scope => 'shop');
SELECT count(*) FROM exp_list_audiences(scope => 'nowhere');
SELECT attempt(format('SELECT exp_list_audiences(%s)', a)) FROM unnest(ARRAY['1', '0, 10', '1, 101', 'NULL, 5']) AS a;

-- changed: a merge patch, the rules as a whole
SELECT untimed(exp_update_audience('german', '{"name": "Germans"}'));
SELECT untimed(exp_update_audience('german', jsonb_build_object('rules', :'paying'::jsonb)));
SELECT untimed(exp_update_audience('german', '{"name": null}'));
SELECT untimed(exp_update_audience('german', jsonb_build_object('name', 'x', 'rules', :'german'::jsonb)));
SELECT d ->> 'updated_at' > d ->> 'created_at' AS updated FROM exp_get_audience('german') AS d;
-- what changes nothing leaves it untouched
SELECT exp_update_audience('german', '{}') = exp_get_audience('german') AS same;
SELECT exp_update_audience('german', jsonb_build_object('name', 'x', 'rules', :'german'::jsonb)) = exp_get_audience('german') AS same;
-- in its own scope only
SELECT attempt($$SELECT exp_update_audience('german', '{"name": "y"}', 'blog')$$);
SELECT attempt($$SELECT exp_update_audience('paying', '{"name": "y"}')$$);
SELECT attempt($$SELECT exp_update_audience('absent', '{"name": "y"}')$$);
SELECT attempt($$SELECT exp_update_audience('absent', '{"name": "y"}', 'nowhere')$$);
-- refused
SELECT attempt(format('SELECT exp_update_audience(%L, %L)', 'german', patch))
FROM unnest(ARRAY['[]', '1', 'null', '"x"', '{"name": 1}', '{"name": ["x"]}', '{"rules": null}', '{"rules": {}}', '{"rules": "all"}', '{"audience": "renamed"}', '{"scope": "shop"}']) AS patch;
SELECT untimed(exp_get_audience('german'));

-- in use it is not deleted
SELECT exp_define('e', '{"a": 1, "b": 1}'), exp_define('e', '{"a": 1, "b": 1}', scope => 'shop/eu'), exp_define('other', '{"a": 1}', scope => 'shop/eu');
UPDATE exp.experiment SET audience_id = (SELECT id FROM exp.audience WHERE audience = 'paying') WHERE key = 'e';
SELECT attempt($$SELECT exp_delete_audience('paying', 'shop')$$);
SELECT exp_get_audience('paying', 'shop') ->> 'audience' AS still;
SELECT exp_delete_experiment('e', scope => 'shop/eu');
SELECT attempt($$SELECT exp_delete_audience('paying', 'shop')$$);
UPDATE exp.experiment SET audience_id = NULL;
SELECT exp_delete_audience('paying') AS not_of_this_scope, exp_delete_audience('paying', 'blog') AS nor_of_this, exp_delete_audience('paying', 'nowhere') AS nor_this;
SELECT untimed(exp_delete_audience('paying', 'shop'));
SELECT exp_delete_audience('paying', 'shop');
SELECT exp_get_audience('paying', 'shop');
-- with many users the message stays short
SELECT exp_create_audience('busy', '[]') ->> 'audience' AS audience;
SELECT count(exp_define('busy' || lpad(i::text, 2, '0'), '{"a": 1}')) FROM generate_series(1, 25) AS i;
UPDATE exp.experiment SET audience_id = (SELECT id FROM exp.audience WHERE audience = 'busy') WHERE key LIKE 'busy%';
SELECT attempt($$SELECT exp_delete_audience('busy')$$);

-- a name is free again after the deletion, and taken before
SELECT attempt($$SELECT exp_create_audience('german', '[]')$$);
SELECT exp_delete_audience('german') ->> 'audience' AS deleted, untimed(exp_create_audience('german', '[]')) AS anew;

-- it goes with the transaction
BEGIN;
SELECT exp_create_audience('t', '[]') ->> 'audience' AS audience;
SAVEPOINT s;
SELECT exp_update_audience('t', '{"name": "in the savepoint"}') ->> 'name' AS name;
SELECT exp_delete_audience('german') ->> 'audience' AS deleted;
ROLLBACK TO s;
SELECT exp_get_audience('t') ->> 'name' AS name, exp_get_audience('german') ->> 'audience' AS german;
ROLLBACK;
SELECT exp_get_audience('t');
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT count(*) FROM exp.store;
SELECT exp_create_audience('t', '[]') ->> 'audience', exp_update_audience('t', '{"name": "n"}') ->> 'name', exp_delete_audience('t') ->> 'name';
COMMIT;

-- names of every kind
SELECT untimed(exp_create_audience('"; DROP TABLE exp.audience; --', '[]', $$'); DELETE FROM exp.audience; --$$));
SELECT untimed(exp_create_audience('Ünïcødé 🧪 / %s', '[]', ''));
SELECT exp_get_audience('"; DROP TABLE exp.audience; --') ->> 'name' AS name, exp_get_audience('Ünïcødé 🧪 / %s') ->> 'name' AS name;
SELECT exp_get_audience('ünïcødé 🧪 / %s') AS names_are_exact;
SELECT exp_create_audience(repeat('x', 255), '[]') ->> 'audience' = repeat('x', 255) AS longest;

-- bad input
SELECT attempt(call) FROM unnest(ARRAY[
    $$SELECT exp_create_audience(NULL, '[]')$$, $$SELECT exp_create_audience('a', NULL)$$, $$SELECT exp_create_audience('', '[]')$$,
    $$SELECT exp_create_audience(repeat('x', 256), '[]')$$, $$SELECT exp_create_audience(repeat('x', 1048576), '[]')$$,
    $$SELECT exp_create_audience(E'a\nb', '[]')$$, $$SELECT exp_create_audience('a', '[]', scope => '')$$,
    $$SELECT exp_create_audience('a', '{}')$$, $$SELECT exp_create_audience('a', 'null')$$, $$SELECT exp_create_audience('a', '"all"')$$,
    $$SELECT exp_create_audience('a', '[1]')$$, $$SELECT exp_create_audience('a', '[{"conditions": [{"attribute": "x", "operator": "resembles", "value": 1}]}]')$$,
    $$SELECT exp_create_audience('a', (repeat('[', 200) || repeat(']', 200))::jsonb)$$,
    $$SELECT exp_create_audience('a', '[{"conditions": [{"attribute": "x", "operator": "eq", "value": 1, "negate": true}]}]')$$, $$SELECT exp_create_audience('a', '[{}]')$$,
    $$SELECT exp_create_audience('a', (SELECT jsonb_agg('{"conditions": []}'::jsonb) FROM generate_series(1, 1001)))$$,
    $$SELECT exp_get_audience(NULL)$$, $$SELECT exp_get_audience('')$$,
    $$SELECT exp_update_audience(NULL, '{}')$$, $$SELECT exp_update_audience('german', NULL)$$,
    $$SELECT exp_delete_audience(NULL)$$, $$SELECT exp_delete_audience(E'\t')$$]) WITH ORDINALITY AS c (call, i) ORDER BY i;
SELECT exp_get_audience('a');

-- a large one
SELECT length(d ->> 'rules') > 1000000 AS large
FROM exp_create_audience('large', jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(
    jsonb_build_object('attribute', 'id', 'operator', 'in', 'value', (SELECT jsonb_agg(repeat(md5(i::text), 4)) FROM generate_series(1, 10000) AS i)))))) AS d;

-- read-only
BEGIN READ ONLY;
SELECT exp_get_audience('german') ->> 'audience' AS audience, (SELECT count(*) FROM exp_list_audiences()) > 0 AS listed;
SELECT exp_create_audience('ro', '[]');
ROLLBACK;
BEGIN READ ONLY;
SELECT exp_update_audience('german', '{}');
ROLLBACK;
BEGIN READ ONLY;
SELECT exp_delete_audience('german');
ROLLBACK;

-- access
CREATE ROLE regress_audience_reader;
CREATE ROLE regress_audience_admin;
SELECT exp_grant('regress_audience_reader', 'reader', 'shop'), exp_grant('regress_audience_admin', 'admin', 'shop');
SET ROLE regress_audience_reader;
SELECT exp_get_audience('german', 'shop') ->> 'scope' AS from_above, (SELECT count(*) FROM exp_list_audiences(include_below => true, scope => 'shop'));
SELECT exp_get_audience('german');
SELECT exp_create_audience('mine', '[]', scope => 'shop');
SET ROLE regress_audience_admin;
SELECT exp_create_audience('mine', '[]', scope => 'shop/eu') ->> 'scope' AS scope, exp_update_audience('mine', '{"name": "n"}', 'shop/eu') ->> 'name' AS name, exp_delete_audience('mine', 'shop/eu') ->> 'name' AS deleted;
SELECT exp_create_audience('mine', '[]');
SELECT exp_update_audience('german', '{}');
SELECT exp_delete_audience('german');
SELECT exp_create_audience('mine', '[]', scope => 'nowhere');
RESET ROLE;
SELECT exp_revoke('regress_audience_reader', 'reader', 'shop'), exp_revoke('regress_audience_admin', 'admin', 'shop');
DROP ROLE regress_audience_reader, regress_audience_admin;

-- who changed what
SELECT key, action, before, after FROM exp_audit('german') WHERE object = 'audience';
SELECT scope, key, action FROM exp.audit WHERE object = 'audience' AND scope <> 'global' ORDER BY id;
