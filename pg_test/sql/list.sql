-- exp_list: the experiments of a scope, in pages.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT count(exp_define('e' || to_char(i, 'FM00'), '{"control": 1, "treatment": 1}', CASE WHEN i % 3 = 0 THEN 'draft' ELSE 'running' END))
FROM generate_series(1, 12) AS i;
SELECT exp_define('a', '{"x": 1}', scope => 'shop'), exp_define('b', '{"x": 1}', scope => 'shop'), exp_define('a', '{"x": 1}', scope => 'blog');

-- neither page argument: all rows, by key
SELECT key, scope, status, total FROM exp_list();
-- pages, and the total before paging
SELECT key, total FROM exp_list(page => 1, page_size => 5);
SELECT key, total FROM exp_list(page => 3, page_size => 5);
SELECT key, total FROM exp_list(page => 4, page_size => 5);
SELECT count(*), max(total) FROM exp_list(page => 1, page_size => 100);
SELECT count(*) FROM exp_list(page => 2147483647, page_size => 100);
-- by status
SELECT key, status, total FROM exp_list('draft');
SELECT key, status, total FROM exp_list(status => 'draft', page => 2, page_size => 3);
SELECT count(*) FROM exp_list('archived');
SELECT exp_set_status('e01', 'stopped');
SELECT key, status FROM exp_list('completed');
-- scopes
SELECT key, scope, total FROM exp_list(scope => 'shop');
SELECT key, scope, total FROM exp_list(scope => 'nowhere');
SELECT scope, count(*), max(total) FROM exp_list(include_below => true) GROUP BY scope ORDER BY scope;
SELECT scope, key, total FROM exp_list(include_below => true, page => 1, page_size => 3);
SELECT scope, count(*) FROM exp_list(include_below => NULL) GROUP BY scope;
SELECT scope, count(*) FROM exp_list(scope => 'shop', include_below => true) GROUP BY scope;
-- the columns are those of exp_get, but for what came later
SELECT count(*) AS differing
FROM exp_list(include_below => true) AS l
WHERE to_jsonb(l) - 'total' IS DISTINCT FROM exp_get(l.key, l.scope) - '{kind,inherit,start_at,end_at}'::text[];
-- deleted ones are gone at once
SELECT exp_assign_many('e02', ARRAY['s1', 's2']) IS NOT NULL AS assigned;
SELECT exp_delete_experiment('e02', 1);
SELECT max(total) FROM exp_list();

-- INVALID_PAGE
SELECT count(*) FROM exp_list(page => 1);
\echo :LAST_ERROR_SQLSTATE
SELECT count(*) FROM exp_list(page_size => 10);
SELECT count(*) FROM exp_list(page => 0, page_size => 10);
SELECT count(*) FROM exp_list(page => -1, page_size => 10);
SELECT count(*) FROM exp_list(page => 1, page_size => 0);
SELECT count(*) FROM exp_list(page => 1, page_size => 101);
SELECT count(*) FROM exp_list('unknown');
\echo :LAST_ERROR_SQLSTATE
SELECT count(*) FROM exp_list('');
SELECT count(*) FROM exp_list(scope => '');
