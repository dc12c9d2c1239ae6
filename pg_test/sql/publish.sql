-- Published configurations: every live change is published as it commits, identical content is no version.
\set SHOW_CONTEXT never
\pset null NULL
CREATE EXTENSION pg_experiment;
-- Before there is a store.
SELECT exp_snapshot(), (SELECT count(*) FROM exp_config_versions());
SELECT exp_init();
SELECT exp_snapshot(), exp_snapshot(1), exp_snapshot(scope => 'nowhere'), (SELECT count(*) FROM exp_config_versions(scope => 'nowhere'));

-- A draft tells nobody anything, and makes no version.
SELECT exp_define('checkout', '[{"key":"control","weight":1,"payload":{"n":1.50}},{"key":"treatment","weight":2}]', status => 'draft');
SELECT count(*) FROM exp_config_versions();
SELECT exp_publish();
SELECT exp_snapshot() - 'published_at';
SELECT exp_publish() AS same;
SELECT exp_start('checkout') ->> 'status';
SELECT jsonb_pretty(exp_snapshot() - 'published_at');
SELECT version, experiments, published_by = current_user AS by_me, digest ~ '^[0-9a-f]{64}$' AS digest, total FROM exp_config_versions();
-- What was published does not change.
SELECT exp_snapshot(1) - 'published_at';

-- Each trigger, one version each; what changes nothing, none.
CREATE FUNCTION pg_temp.version() RETURNS bigint LANGUAGE sql AS 'SELECT (exp_snapshot() ->> ''version'')::bigint';
SELECT exp_update('checkout', '{"targeting": [{"conditions":[{"attribute":"country","operator":"eq","value":"DE"}]}]}') ->> 'key';
SELECT pg_temp.version();
SELECT exp_update('checkout', '{"description": "of no concern to others"}') ->> 'key';
SELECT pg_temp.version();
SELECT exp_create_audience('adults', '[{"conditions":[{"attribute":"age","operator":"gte","value":18}]}]') ->> 'audience';
SELECT pg_temp.version();
SELECT exp_update('checkout', '{"audience": "adults"}') ->> 'audience';
SELECT pg_temp.version(), exp_snapshot() #> '{experiments,0,audience}';
SELECT exp_update_audience('adults', '{"rules": [{"conditions":[{"attribute":"age","operator":"gte","value":21}]}]}') ->> 'audience';
SELECT pg_temp.version(), exp_snapshot() #> '{experiments,0,audience,rules,0,conditions,0,value}';
SELECT exp_update_audience('adults', '{"name": "Adults"}') ->> 'name';
SELECT pg_temp.version();
SELECT jsonb_array_length(exp_add_variant('checkout', '{"key":"third","weight":1}') -> 'variants');
SELECT pg_temp.version();
SELECT exp_set_allocations('checkout', '[{"variant":"control","start":0,"end":4999},{"variant":"third","start":6000,"end":9999}]') ->> 'key';
SELECT pg_temp.version(), exp_snapshot() #> '{experiments,0,allocations}';
SELECT exp_pause('checkout') ->> 'status';
SELECT pg_temp.version(), exp_snapshot() -> 'experiments';
SELECT exp_resume('checkout') ->> 'status';
SELECT pg_temp.version();
SELECT exp_stop('checkout', 'done', 'third', 'winner') ->> 'status';
SELECT pg_temp.version(), exp_snapshot() #>> '{experiments,0,status}', exp_snapshot() #>> '{experiments,0,winner}', exp_snapshot() #>> '{experiments,0,serve}';
SELECT exp_update('checkout', '{"serve": "none"}') ->> 'serve';
SELECT pg_temp.version(), exp_snapshot() -> 'experiments';
SELECT exp_delete_experiment('checkout');
SELECT pg_temp.version();
-- No gaps.
SELECT array_agg(version ORDER BY version) = array_agg(n::bigint ORDER BY version) AS gapless
FROM (SELECT version, row_number() OVER (ORDER BY version) AS n FROM exp_config_versions()) AS v;

-- Configs, layers, holdouts, schedules, bandits.
SELECT exp_set_config('blue', '{"hue": 2.40}', ARRAY['azure']) ->> 'slug';
SELECT exp_create_layer('page') ->> 'layer';
SELECT exp_create_holdout('kept out', 0.2) ->> 'key';
SELECT exp_define('parts', '[{"key":"control","weight":1},{"key":"treatment","weight":1,"config":"azure"}]', hash => 'growthbook_v2', salt => 's', coverage => 0.5, layer => '{"layer":"page","start":0,"end":4999}');
SELECT jsonb_pretty(exp_snapshot() - 'published_at' - 'version');
SELECT exp_set_config('blue', '{"hue": 2.5}') ->> 'slug';
SELECT exp_snapshot() #> '{experiments,0,variants,1,payload}';
SELECT exp_end_holdout('kept out') ->> 'status';
SELECT exp_snapshot() -> 'holdouts', exp_snapshot() #> '{experiments,0,holdouts}';

-- One version for a transaction of many changes; it is there for the transaction itself, too.
SELECT pg_temp.version() AS before \gset
BEGIN;
SELECT exp_define('a', '{"control":1,"treatment":1}'), exp_define('b', '{"control":1,"treatment":1}');
SELECT exp_update('a', '{"coverage": 0.5}') ->> 'coverage';
COMMIT;
SELECT pg_temp.version() - :before AS one_more, exp_snapshot() #>> '{experiments,0,coverage}';
BEGIN;
SELECT exp_update('a', '{"coverage": 0.75}') ->> 'coverage';
SELECT pg_temp.version() - :before AS two_more, exp_snapshot() #>> '{experiments,0,coverage}';
ROLLBACK;
SELECT pg_temp.version() - :before AS one_more, exp_snapshot() #>> '{experiments,0,coverage}';
BEGIN;
SAVEPOINT s;
SELECT exp_update('a', '{"coverage": 0.75}') ->> 'coverage';
ROLLBACK TO s;
COMMIT;
SELECT pg_temp.version() - :before AS one_more;
-- There and back again is no change.
BEGIN;
SELECT exp_update('a', '{"coverage": 0.75}') ->> 'coverage';
SELECT exp_update('a', '{"coverage": 0.5}') ->> 'coverage';
COMMIT;
SELECT pg_temp.version() - :before AS one_more;
BEGIN;
SELECT exp_update('a', '{"coverage": 0.8}') ->> 'coverage';
SET TRANSACTION READ ONLY;
COMMIT;
SELECT pg_temp.version() - :before AS two_more;
DO $$ BEGIN PERFORM exp_update('a', '{"coverage": 0.9}'); COMMIT; PERFORM exp_update('a', '{"coverage": 1}'); END $$;
SELECT pg_temp.version() - :before AS four_more;
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT exp_update('a', '{"coverage": 0.3}') ->> 'coverage';
COMMIT;
SELECT pg_temp.version() - :before AS five_more;

-- Scopes: what is inherited is in the scopes below that have versions.
SELECT exp_create_scope('shop') ->> 'scope', exp_create_scope('shop/staging', 'shop') ->> 'scope';
SELECT exp_define('own', '{"control":1,"treatment":1}', scope => 'shop/staging');
SELECT jsonb_path_query_array(exp_snapshot(scope => 'shop/staging'), '$.experiments[*].key'), exp_snapshot(scope => 'shop');
SELECT exp_update('a', '{"inherit": true}') ->> 'key';
SELECT jsonb_path_query_array(exp_snapshot(scope => 'shop/staging'), '$.experiments[*].key'), exp_snapshot(scope => 'shop/staging') #>> '{experiments,0,scope}', exp_snapshot(scope => 'shop');
SELECT exp_publish('shop');
SELECT jsonb_path_query_array(exp_snapshot(scope => 'shop'), '$.experiments[*].key');
-- A nearer one hides it, also as a draft.
SELECT exp_define('a', '{"x":1}', status => 'draft', scope => 'shop');
SELECT jsonb_path_query_array(exp_snapshot(scope => 'shop'), '$.experiments[*].key');
SELECT scope, version, total FROM exp_config_versions(1, 3, include_below => true, scope => 'shop');

-- Bad input.
SELECT exp_publish('nowhere');
SELECT exp_publish('');
SELECT exp_snapshot(format => 'xml');
SELECT exp_snapshot(0), exp_snapshot(-1), exp_snapshot(9223372036854775807);
SELECT * FROM exp_config_versions(1);
BEGIN READ ONLY;
SELECT exp_snapshot(1) ->> 'version';
SELECT exp_publish();
ROLLBACK;

-- What is kept.
SELECT exp_set('config_versions_kept', 3);
SELECT pg_temp.version() - min(version) AS older, count(*) > 3 AS many FROM exp_config_versions() \gset
SELECT task, error FROM exp_maintain('retention');
SELECT count(*), max(version) = pg_temp.version() AS newest_is_there FROM exp_config_versions();

-- Who may.
CREATE ROLE regress_publish_reader;
CREATE ROLE regress_publish_nobody;
SELECT exp_grant('regress_publish_reader', 'reader', 'shop');
SET ROLE regress_publish_reader;
SELECT exp_snapshot(scope => 'shop') ->> 'scope', (SELECT count(*) > 0 FROM exp_config_versions(scope => 'shop'));
SELECT exp_snapshot();
SELECT exp_publish('shop');
SET ROLE regress_publish_nobody;
SELECT exp_snapshot(scope => 'shop');
RESET ROLE;
SELECT exp_revoke('regress_publish_reader', 'reader', 'shop');
REVOKE USAGE ON SCHEMA public FROM regress_publish_reader;
DROP ROLE regress_publish_reader, regress_publish_nobody;
