-- Configs: documents that variants share.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;

CREATE FUNCTION attempt(sql text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    answer text; state text; message text; detail text; hint text;
BEGIN
    EXECUTE sql INTO answer;
    RETURN left(answer, 200);
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
    RETURN concat_ws(E'\n', state || ' ' || message, nullif('DETAIL ' || detail, 'DETAIL '), nullif('HINT ' || hint, 'HINT '));
END $$;
CREATE FUNCTION untimed(d jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT d - 'created_at' - 'updated_at' $$;

-- before exp_init(): nothing is there; setting one makes the store
SELECT exp_get_config('c'), (SELECT count(*) FROM exp_list_configs()), exp_delete_config('c');
SELECT to_regnamespace('exp') AS store;
SELECT untimed(exp_set_config('theme', '{"color": "blue", "size": 1.50}'));
SELECT (SELECT array_agg(k ORDER BY k COLLATE "C") FROM jsonb_object_keys(exp_get_config('theme')) AS k) AS members;

-- replaced; aliases stay unless given
SELECT untimed(exp_set_config('theme', '{"color": "green"}', ARRAY['look', 'Ünïcødé 🧪']));
SELECT untimed(exp_set_config('theme', '[1, "two", null]'));
SELECT d ->> 'updated_at' > d ->> 'created_at' AS updated FROM exp_get_config('theme') AS d;
SELECT untimed(exp_get_config('look')) = untimed(exp_get_config('theme')) AS by_alias, exp_get_config('Ünïcødé 🧪') ->> 'slug' AS by_alias, exp_get_config('Look') AS names_are_exact;
SELECT untimed(exp_set_config('theme', '{"color": "red"}', ARRAY['look']));
SELECT untimed(exp_set_config('theme', '{"color": "red"}', '{}'));
-- any JSON value
SELECT exp_set_config('json', v::jsonb) -> 'config' AS config FROM unnest(ARRAY['null', 'true', '0', '1e20', '12345678901234567890.123456789', '"text"', '[]', '{}', '{"": ""}', '"\ud83e\uddea"']) AS v;
-- what changes nothing leaves it untouched
SELECT exp_set_config('theme', '{"color": "red"}') = exp_get_config('theme') AS same, exp_set_config('theme', '{"color": "red"}', '{}') = exp_get_config('theme') AS same;

-- a name is one config's in a scope
SELECT untimed(exp_set_config('theme', '{"color": "red"}', ARRAY['look', 'skin']));
SELECT attempt(call) FROM unnest(ARRAY[
    $$SELECT exp_set_config('skin', '1')$$, $$SELECT exp_set_config('new', '1', ARRAY['look'])$$, $$SELECT exp_set_config('new', '1', ARRAY['theme'])$$,
    $$SELECT exp_set_config('json', '1', ARRAY['fine', 'skin'])$$]) WITH ORDINALITY AS c (call, i) ORDER BY i;
SELECT slug, config, aliases FROM exp_list_configs();
-- but not in another scope
SELECT exp_create_scope('shop') ->> 'scope', exp_create_scope('shop/eu', 'shop') ->> 'scope', exp_create_scope('blog') ->> 'scope';
SELECT untimed(exp_set_config('skin', '"of the shop"', ARRAY['theme'], 'shop'));
SELECT untimed(exp_set_config('look', '"of the blog"', scope => 'blog'));

-- a scope uses its own and those above, the nearest first; not those below or beside
SELECT s AS scope, exp_get_config('theme', s) ->> 'scope' AS theme, exp_get_config('skin', s) ->> 'scope' AS skin, exp_get_config('look', s) ->> 'scope' AS look
FROM unnest(ARRAY['global', 'shop', 'shop/eu', 'blog', 'nowhere']) AS s;
SELECT slug, scope FROM exp_list_configs('shop');
SELECT slug, scope FROM exp_list_configs('shop/eu');
SELECT slug, scope FROM exp_list_configs('nowhere');
SELECT untimed(exp_set_config('first', '{}', scope => 'new')), exp_get_scope('new') ->> 'parent' AS parent;

-- in use: by slug or alias, in this scope and below, where nothing nearer has that name
SELECT exp_define('e', '{"a": 1, "b": 1}'), exp_define('e', '{"a": 1, "b": 1}', scope => 'shop/eu'), exp_define('e', '{"a": 1}', scope => 'blog');
UPDATE exp.variant AS v SET config = 'look' FROM exp.experiment AS e WHERE e.id = v.experiment_id AND v.key = 'a';
SELECT attempt($$SELECT exp_delete_config('theme')$$);
SELECT attempt($$SELECT exp_delete_config('look', 'blog')$$);
SELECT attempt($$SELECT exp_set_config('theme', '1', ARRAY['skin'])$$);
SELECT attempt($$SELECT exp_set_config('theme', '1', '{}')$$);
-- the document changes freely, other aliases too, and the slug's own use is not the alias's
SELECT untimed(exp_set_config('theme', '{"color": "black"}', ARRAY['look', 'other']));
UPDATE exp.variant SET config = 'theme' WHERE config = 'look' AND key = 'a';
SELECT attempt($$SELECT exp_delete_config('theme')$$);
SELECT attempt($$SELECT exp_delete_config('skin', 'shop')$$);
SELECT untimed(exp_set_config('theme', '{"color": "black"}', '{}'));
SELECT untimed(exp_delete_config('look', 'blog'));
-- a deleted experiment uses nothing
SELECT exp_delete_experiment('e', scope => s) FROM unnest(ARRAY['global', 'blog']) AS s;
SELECT untimed(exp_delete_config('theme'));
SELECT exp_delete_config('theme'), exp_delete_config('theme', 'shop') AS by_its_slug_only, exp_delete_config('theme', 'nowhere');
SELECT exp_get_config('theme') AS gone, exp_get_config('theme', 'shop/eu') ->> 'slug' AS still;

-- it goes with the transaction
BEGIN;
SELECT exp_set_config('t', '1') -> 'config' AS config;
SAVEPOINT s;
SELECT exp_set_config('t', '2', ARRAY['u']) -> 'config' AS config;
SELECT exp_delete_config('json') ->> 'slug' AS deleted;
ROLLBACK TO s;
SELECT exp_get_config('t') -> 'config' AS config, exp_get_config('u') AS alias, exp_get_config('json') ->> 'slug' AS json;
ROLLBACK;
SELECT exp_get_config('t');
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT count(*) FROM exp.store;
SELECT exp_set_config('t', '1') -> 'config', exp_set_config('t', '2') -> 'config', exp_delete_config('t') -> 'config';
COMMIT;
BEGIN READ ONLY;
SELECT exp_get_config('json') ->> 'slug' AS slug, (SELECT count(*) FROM exp_list_configs());
SELECT exp_set_config('t', '1');
ROLLBACK;
BEGIN READ ONLY;
SELECT exp_delete_config('json');
ROLLBACK;

-- bad input
SELECT attempt(call) FROM unnest(ARRAY[
    $$SELECT exp_set_config(NULL, '1')$$, $$SELECT exp_set_config('c', NULL)$$, $$SELECT exp_set_config('', '1')$$, $$SELECT exp_set_config(repeat('x', 256), '1')$$,
    $$SELECT exp_set_config(E'a\tb', '1')$$, $$SELECT exp_set_config('c', '1', scope => '')$$,
    $$SELECT exp_set_config('c', '1', ARRAY['a', NULL])$$, $$SELECT exp_set_config('c', '1', ARRAY[''])$$, $$SELECT exp_set_config('c', '1', ARRAY[repeat('é', 128)])$$,
    $$SELECT exp_set_config('c', '1', ARRAY['a', 'b', 'a'])$$, $$SELECT exp_set_config('c', '1', ARRAY['c'])$$,
    $$SELECT exp_set_config('c', '1', (SELECT array_agg(i::text) FROM generate_series(1, 1001) AS i))$$,
    $$SELECT exp_set_config('c', to_jsonb(repeat('x', 1048577)))$$, $$SELECT exp_set_config('c', (repeat('[', 200) || repeat(']', 200))::jsonb)$$,
    $$SELECT exp_get_config(NULL)$$, $$SELECT exp_get_config('')$$, $$SELECT exp_delete_config(NULL)$$, $$SELECT exp_delete_config('')$$,
    $$SELECT exp_list_configs(E'\n')$$]) WITH ORDINALITY AS c (call, i) ORDER BY i;
SELECT exp_get_config('c');
-- just not too much
SELECT length(exp_set_config('large', to_jsonb(repeat('x', 1048000)), (SELECT array_agg('alias' || i) FROM generate_series(1, 1000) AS i)) ->> 'config') AS length;
SELECT length(exp_get_config('alias1000') ->> 'config') AS length;
SELECT exp_set_config('"; DROP TABLE exp.config; --', '"''"', ARRAY[$$'; DELETE FROM exp.config; --$$, '{}', 'a,b"']) -> 'aliases' AS aliases, exp_get_config('a,b"') ->> 'slug' AS slug;

-- access
CREATE ROLE regress_config_reader;
CREATE ROLE regress_config_admin;
SELECT exp_grant('regress_config_reader', 'reader', 'shop'), exp_grant('regress_config_admin', 'admin', 'shop');
SET ROLE regress_config_reader;
SELECT exp_get_config('json', 'shop') ->> 'scope' AS from_above, (SELECT count(*) FROM exp_list_configs('shop'));
SELECT exp_get_config('json');
SELECT exp_list_configs();
SELECT exp_set_config('mine', '1', scope => 'shop');
SET ROLE regress_config_admin;
SELECT exp_set_config('mine', '1', scope => 'shop/eu') ->> 'scope' AS scope, exp_delete_config('mine', 'shop/eu') ->> 'slug' AS deleted;
SELECT exp_set_config('mine', '1');
SELECT exp_delete_config('json');
RESET ROLE;
SELECT exp_revoke('regress_config_reader', 'reader', 'shop'), exp_revoke('regress_config_admin', 'admin', 'shop');
DROP ROLE regress_config_reader, regress_config_admin;

-- who changed what
SELECT action, before, after FROM exp_audit('theme');
