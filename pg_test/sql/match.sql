-- exp_match: every operator, and what counts as equal, absent and a rule.
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
-- Whether a value of an attribute meets one condition.
CREATE FUNCTION meets(attribute jsonb, operator text, value jsonb, negated boolean DEFAULT NULL) RETURNS boolean LANGUAGE sql AS $$
    SELECT exp_match(jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(
                         jsonb_strip_nulls(jsonb_build_object('attribute', 'a', 'operator', operator, 'not', negated)) || jsonb_build_object('value', value)))),
                     CASE WHEN attribute IS NULL THEN '{}' ELSE jsonb_build_object('a', attribute) END)
$$;
-- Whether a condition holds for nobody who lacks the attribute.
CREATE FUNCTION meets_absent(operator text, value jsonb, negated boolean DEFAULT NULL) RETURNS boolean LANGUAGE sql AS $$ SELECT meets(NULL, operator, value, negated) $$;

-- a list is OR, its conditions AND; the empty list and empty conditions match everyone
SELECT exp_match('[]', '{}') AS empty_list, exp_match('[{"conditions": []}]', '{}') AS no_conditions;
\set two '[{"conditions": [{"attribute": "country", "operator": "eq", "value": "DE"}, {"attribute": "plan", "operator": "eq", "value": "pro"}]}, {"conditions": [{"attribute": "beta", "operator": "eq", "value": true}]}]'
SELECT c AS context, exp_match(:'two', c) FROM unnest(ARRAY['{}', '{"country": "DE"}', '{"plan": "pro"}', '{"country": "DE", "plan": "pro"}', '{"country": "AT", "plan": "pro"}', '{"beta": true}', '{"beta": false}', '{"country": "AT", "plan": "free", "beta": true}']::jsonb[]) AS c;
SELECT exp_match('[{"conditions": []}, {"conditions": [{"attribute": "a", "operator": "eq", "value": 1}]}]', '{}') AS one_for_everyone;
-- a rule may say what it is
SELECT exp_match('[{"id": 7, "name": "Germans", "description": ["any", "thing"], "conditions": [{"attribute": "country", "operator": "eq", "value": "DE"}]}]', '{"country": "DE"}') AS labelled;

-- what each operator accepts: an attribute, a value, and what is right
CREATE TABLE cases (i int GENERATED ALWAYS AS IDENTITY, operator text COLLATE "C", attribute jsonb, value jsonb, "right" boolean);
INSERT INTO cases (operator, attribute, value, "right") VALUES
    -- strict equality: nothing is converted
    ('eq', '"DE"', '"DE"', true), ('eq', '"de"', '"DE"', false), ('eq', '"DE "', '"DE"', false), ('eq', '""', '""', true), ('eq', '18', '18', true),
    ('eq', '18', '"18"', false), ('eq', '"18"', '18', false), ('eq', '1', 'true', false), ('eq', 'true', '1', false), ('eq', 'true', 'true', true),
    ('eq', 'false', 'true', false), ('eq', '"true"', 'true', false), ('eq', 'null', 'null', true), ('eq', 'null', '""', false), ('eq', 'null', 'false', false),
    ('eq', '0', 'null', false), ('eq', '[]', 'null', false), ('eq', '[]', '[]', true), ('eq', '{}', '{}', true), ('eq', '{}', '[]', false),
    ('eq', '[1, 2]', '[1, 2]', true), ('eq', '[2, 1]', '[1, 2]', false), ('eq', '[1, 2.0]', '[1.0, 2]', true), ('eq', '["x"]', '"x"', false), ('eq', '"x"', '["x"]', false),
    ('eq', '{"a": 1, "b": [null]}', '{"b": [null], "a": 1.0}', true), ('eq', '{"a": 1}', '{"a": 1, "b": null}', false), ('eq', '"\u00fc"', '"ü"', true), ('eq', '"u\u0308"', '"ü"', false),
    ('neq', '"AT"', '"DE"', true), ('neq', '"DE"', '"DE"', false), ('neq', '18', '"18"', true), ('neq', 'null', 'null', false), ('neq', 'null', '1', true),
    ('neq', '[1]', '[1]', false), ('neq', '[1]', '[1, 1]', true),
    ('in', '"DE"', '["DE", "AT"]', true), ('in', '"CH"', '["DE", "AT"]', false), ('in', '1', '["1"]', false), ('in', '1.0', '[1]', true), ('in', 'null', '[null]', true),
    ('in', 'null', '[]', false), ('in', 'true', '[true]', true), ('in', 'true', '[false, 1, "true"]', false), ('in', '[1]', '[[1]]', true), ('in', '1', '[[1]]', false),
    ('in', '{"a": 1}', '[{"a": 1}]', true), ('in', '["DE"]', '["DE"]', false), ('in', '"x"', '[]', false),
    ('notIn', '"DE"', '["DE", "AT"]', false), ('notIn', '"CH"', '["DE", "AT"]', true), ('notIn', '1', '["1"]', true), ('notIn', 'null', '[null]', false), ('notIn', '"x"', '[]', true),
    -- in and notIn what is no list hold for nobody
    ('in', '"DE"', '"DE"', false), ('in', '"D"', '"DE"', false), ('in', '1', '1', false), ('in', 'null', 'null', false), ('in', '"a"', '{"a": 1}', false),
    ('notIn', '"CH"', '"DE"', false), ('notIn', '"DE"', '"DE"', false), ('notIn', '1', '2', false), ('notIn', 'null', 'null', false), ('notIn', '"a"', '{"b": 1}', false),
    ('contains', '"hello"', '"ell"', true), ('contains', '"hello"', '"ELL"', false), ('contains', '"hello"', '""', true), ('contains', '["a", "b"]', '"a"', true), ('contains', '["ab"]', '"a"', false),
    ('contains', '[1, 2]', '2.0', true), ('contains', '["1"]', '1', false), ('contains', '[null]', 'null', true), ('contains', '[]', 'null', false), ('contains', '123', '2', false),
    ('contains', '{"a": 1}', '"a"', false), ('contains', 'null', '"a"', false), ('contains', '[[1]]', '[1]', true), ('contains', '[1]', '[1]', false), ('contains', '"[1]"', '1', false),
    ('notContains', '"hello"', '"ell"', false), ('notContains', '"hello"', '"x"', true), ('notContains', '["a"]', '"a"', false), ('notContains', '["a"]', '"b"', true), ('notContains', '5', '5', true),
    ('gt', '19', '18', true), ('gt', '18', '18', false), ('gt', '17', '18', false), ('gt', '"19"', '18', false), ('gt', '19', '"18"', false), ('gt', 'null', '-1', false),
    ('gt', 'true', '0', false), ('gt', '[19]', '18', false), ('gt', '"b"', '"a"', false), ('gt', '1', 'null', false),
    ('gte', '18', '18', true), ('gte', '17.9', '18', false), ('gte', '"18"', '18', false), ('gte', 'null', 'null', false),
    ('lt', '17', '18', true), ('lt', '18', '18', false), ('lt', '"17"', '18', false), ('lt', 'null', '1', false), ('lt', 'false', '1', false),
    ('lte', '18', '18', true), ('lte', '18.1', '18', false), ('lte', '"a"', '"a"', false),
    ('startsWith', '"/shop/1"', '"/shop"', true), ('startsWith', '"/Shop"', '"/shop"', false), ('startsWith', '"x"', '""', true), ('startsWith', '12', '"1"', false), ('startsWith', '["a"]', '"a"', false), ('startsWith', '"🧪x"', '"🧪"', true),
    ('endsWith', '"a@b.de"', '"b.de"', true), ('endsWith', '"a@b.de."', '"b.de"', false), ('endsWith', 'null', '""', false), ('endsWith', '"x🧪"', '"🧪"', true),
    ('regex', '"user-42"', '"^user-[0-9]+$"', true), ('regex', '"xuser-42"', '"^user-[0-9]+$"', false), ('regex', '"abc"', '"b"', true), ('regex', '"ABC"', '"(?i)b"', true), ('regex', '42', '"42"', false), ('regex', '"é"', '"^.$"', true),
    ('exists', '1', 'true', true), ('exists', 'null', 'true', true), ('exists', '""', 'true', true), ('exists', '1', 'false', false), ('exists', 'null', 'false', false),
    ('before', '"2025-12-31"', '"2026-01-01"', true), ('before', '"2026-01-01"', '"2026-01-01"', false), ('before', '"2026-01-01T00:30:00+01:00"', '"2026-01-01"', true), ('before', '"soon"', '"2026-01-01"', false), ('before', '1767225600', '"2026-01-01"', false),
    ('after', '"2026-01-01T00:00:01Z"', '"2026-01-01T00:00:00Z"', true), ('after', '"2026-01-01"', '"2026-01-01T00:00:00Z"', false), ('after', '"9999-12-31"', '"2026-01-01"', true), ('after', 'null', '"2026-01-01"', false),
    ('cidr', '"10.1.2.3"', '"10.0.0.0/8"', true), ('cidr', '"11.1.2.3"', '"10.0.0.0/8"', false), ('cidr', '"10.1.2.3"', '["192.168.0.0/16", "10.1.2.3"]', true), ('cidr', '"::1"', '"::1/128"', true), ('cidr', '"::ffff:10.1.2.3"', '"10.0.0.0/8"', true), ('cidr', '"2001:db8::1"', '"2001:db8::/32"', true),
    ('cidr', '"10.1.2.300"', '"10.0.0.0/8"', false), ('cidr', '"10.1.2.3"', '[]', false), ('cidr', '167838211', '"10.0.0.0/8"', false),
    ('semverEq', '"1.2.3"', '"1.2.3"', true), ('semverEq', '"1.2.3+build"', '"1.2.3"', true), ('semverEq', '"1.2.3-rc.1"', '"1.2.3"', false), ('semverEq', '"1.2"', '"1.2.0"', false), ('semverEq', '1', '"1.0.0"', false),
    ('semverGt', '"1.10.0"', '"1.9.0"', true), ('semverGt', '"1.9.0"', '"1.9.0"', false), ('semverGt', '"1.9.0"', '"1.9.0-rc.1"', true), ('semverGt', '"v2.0.0"', '"1.0.0"', false),
    ('semverGte', '"1.9.0"', '"1.9.0"', true), ('semverGte', '"1.9.0-alpha"', '"1.9.0"', false), ('semverLt', '"1.9.0"', '"1.10.0"', true), ('semverLt', '"1.10.0"', '"1.10.0"', false), ('semverLte', '"1.10.0"', '"1.10.0"', true), ('semverLte', '"1.10.1"', '"1.10.0"', false);
SELECT count(*) AS cases, count(DISTINCT operator) AS operators FROM cases;
SELECT operator, attribute, value, "right", meets(attribute, operator, value) AS answer FROM cases WHERE meets(attribute, operator, value) IS DISTINCT FROM "right" ORDER BY i;
-- "not" is the opposite where the attribute is there
SELECT operator, attribute, value, "right" FROM cases WHERE meets(attribute, operator, value, true) IS NOT DISTINCT FROM "right" OR meets(attribute, operator, value, false) IS DISTINCT FROM "right" ORDER BY i;
-- an absent attribute meets no condition, negated ones included, but neq, notIn, notContains and "exists": false
SELECT DISTINCT ON (operator) operator, value, meets_absent(operator, value) AS absent, meets_absent(operator, value, true) AS absent_not
FROM cases WHERE jsonb_typeof(value) <> 'null' AND (operator NOT IN ('in', 'notIn') OR jsonb_typeof(value) = 'array') ORDER BY operator, i;
SELECT value, meets_absent('exists', value) AS absent, meets_absent('exists', value, true) AS absent_not FROM unnest(ARRAY['true', 'false']::jsonb[]) AS value;
SELECT meets_absent('notIn', '"DE"') AS no_list, meets_absent('in', '"DE"') AS no_list, meets_absent('eq', 'null') AS absent_is_not_null, meets_absent('neq', 'null') AS nor_equal_to_it;
-- exists: true may be left out
SELECT exp_match('[{"conditions": [{"attribute": "a", "operator": "exists"}]}]', c) FROM unnest(ARRAY['{}', '{"a": null}']::jsonb[]) AS c;

-- the attribute: the exact name before the path, a path through objects only
SELECT c AS context, exp_match('[{"conditions": [{"attribute": "user.plan", "operator": "eq", "value": "pro"}]}]', c) AS "user.plan = pro"
FROM unnest(ARRAY['{"user": {"plan": "pro"}}', '{"user.plan": "pro"}', '{"user.plan": "free", "user": {"plan": "pro"}}', '{"user.plan": null, "user": {"plan": "pro"}}', '{"user.plan": "pro", "user": {"plan": "free"}}',
                   '{"user": "pro"}', '{"user": ["plan", "pro"]}', '{"user": null}', '{"user": {"plan": {"plan": "pro"}}}', '{"User": {"plan": "pro"}}', '{"plan": "pro"}']::jsonb[]) AS c;
SELECT a AS attribute, c AS context, exp_match(jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object('attribute', a, 'operator', 'exists')))), c) AS exists
FROM (VALUES ('a.b.c', '{"a": {"b": {"c": 1}}}'::jsonb), ('a.b.c', '{"a.b": {"c": 1}}'), ('a.b.c', '{"a": {"b.c": 1}}'), ('a.0', '{"a": [1]}'), ('a.length', '{"a": "text"}'), ('a.', '{"a": {"": 1}}'), ('.', '{"": {"": 1}}'), ('.', '{".": 1}'),
             ('a..b', '{"a": {"": {"b": 1}}}'), ('"; DROP TABLE x; --', '{"\"; DROP TABLE x; --": 1}'), ('🧪.ü', '{"🧪": {"ü": 1}}')) AS t (a, c);
-- neq of what is not there holds
SELECT meets('1', 'neq', '2') AS there, exp_match('[{"conditions": [{"attribute": "a.b", "operator": "neq", "value": 2}]}]', '{"a": "text"}') AS not_there;

-- numbers of every size, by value and not by how they are written, as numeric compares them
CREATE TABLE numbers AS SELECT n::jsonb AS n FROM unnest(ARRAY['0', '-0', '0.0', '0e5', '-1', '1', '1.0', '10e-1', '18', '18.0', '1.8e1', '9999', '10000', '10001', '-10000', '99999999', '100000000', '-99999999', '100000000.5', '999999999999', '1000000000000',
    '9999999999999999', '1e16', '10000000000000001', '-1e16', '9007199254740992', '9007199254740993', '-9007199254740993', '9223372036854775807', '-9223372036854775808', '9223372036854775808', '1e19', '1e300', '-1e300', '1e400', '-1e400',
    '0.1', '0.10', '-0.1', '0.5', '1e-4', '1e-5', '0.00010001', '1e-300', '123456789.123456789', '4294967296', '2147483648']) AS n;
SELECT a.n AS attribute, b.n AS value
FROM numbers AS a, numbers AS b
WHERE meets(a.n, 'eq', b.n) IS DISTINCT FROM (a.n::numeric = b.n::numeric) OR meets(a.n, 'gt', b.n) IS DISTINCT FROM (a.n::numeric > b.n::numeric) OR meets(a.n, 'lt', b.n) IS DISTINCT FROM (a.n::numeric < b.n::numeric)
   OR meets(a.n, 'gte', b.n) IS DISTINCT FROM (a.n::numeric >= b.n::numeric) OR meets(a.n, 'lte', b.n) IS DISTINCT FROM (a.n::numeric <= b.n::numeric) OR meets(a.n, 'neq', b.n) IS DISTINCT FROM (a.n::numeric <> b.n::numeric)
   OR meets(a.n, 'in', jsonb_build_array('x', b.n)) IS DISTINCT FROM (a.n::numeric = b.n::numeric) OR meets(jsonb_build_array(a.n), 'contains', b.n) IS DISTINCT FROM (a.n::numeric = b.n::numeric)
   OR meets(jsonb_build_array(a.n), 'eq', jsonb_build_array(b.n)) IS DISTINCT FROM (a.n::numeric = b.n::numeric);
-- what no double holds apart is the same number: of fractions, and of what is beyond 2^63
SELECT meets('0.1', 'eq', '0.10000000000000000555') AS fractions, meets('1e400', 'eq', '2e400') AS infinite, meets('1e400', 'gt', '1e300') AS still_larger;

-- refused, with the place
SELECT exp_match('[{"conditions": [{"attribute": "a", "operator": "like", "value": 1}]}]', '{}');
\echo :LAST_ERROR_SQLSTATE
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT rules, split_part(attempt(format('SELECT exp_match(%L, %L)', rules, '{}')), E'\nHINT', 1)
FROM (VALUES ('null'), ('{}'), ('"x"'), ('1'), ('[1]'), ('[null]'), ('[[]]'), ('[{}]'), ('[{"conditions": null}]'), ('[{"conditions": {}}]'), ('[{"conditions": [], "condition": []}]'), ('[{"conditions": [1]}]'), ('[{"conditions": [{}]}]'),
             ('[{"conditions": [{"attribute": "a"}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "eq"}]}]'), ('[{"conditions": [{"operator": "eq", "value": 1}]}]'), ('[{"conditions": [{"attribute": "", "operator": "eq", "value": 1}]}]'),
             ('[{"conditions": [{"attribute": 1, "operator": "eq", "value": 1}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "EQ", "value": 1}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "not_in", "value": []}]}]'), ('[{"conditions": [{"attribute": "a", "operator": null, "value": []}]}]'),
             ('[{"conditions": [{"attribute": "a", "operator": "eq", "value": 1, "negate": true}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "eq", "value": 1, "not": "yes"}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "eq", "value": 1, "not": null}]}]'),
             ('[{"conditions": []}, {"conditions": [{"attribute": "a", "operator": "eq", "value": 1}, {"attribute": "a", "operator": "regex", "value": "("}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "regex", "value": 1}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "regex", "value": "(?=x)"}]}]'),
             ('[{"conditions": [{"attribute": "a", "operator": "startsWith", "value": 1}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "endsWith", "value": null}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "exists", "value": 1}]}]'),
             ('[{"conditions": [{"attribute": "a", "operator": "before", "value": "soon"}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "after", "value": 1767225600}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "before", "value": "2026-02-30"}]}]'),
             ('[{"conditions": [{"attribute": "a", "operator": "cidr", "value": "10.0.0.0/33"}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "cidr", "value": ["10.0.0.0/8", 1]}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "cidr", "value": true}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "cidr", "value": "010.0.0.0/8"}]}]'),
             ('[{"conditions": [{"attribute": "a", "operator": "semverEq", "value": "1.2"}]}]'), ('[{"conditions": [{"attribute": "a", "operator": "semverGt", "value": 1}]}]')) AS r (rules);
-- a fault is found although an earlier rule matches, and whatever the context is
SELECT attempt($$SELECT exp_match('[{"conditions": []}, {"conditions": 1}]', '{}')$$);
-- limits: at them, and beyond
SELECT split_part(attempt(format('SELECT exp_match((%s), %L)', rules, '{}')), E'\nHINT', 1)
FROM (VALUES ($$SELECT jsonb_agg('{"conditions": [{"attribute": "a", "operator": "exists"}]}'::jsonb) FROM generate_series(1, 1000)$$), ($$SELECT jsonb_agg('{"conditions": []}'::jsonb) FROM generate_series(1, 1001)$$),
             ($$SELECT jsonb_build_array(jsonb_build_object('conditions', jsonb_agg('{"attribute": "a", "operator": "exists"}'::jsonb))) FROM generate_series(1, 1001)$$),
             ($$SELECT jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object('attribute', 'a', 'operator', 'in', 'value', jsonb_agg(i))))) FROM generate_series(1, 10000) AS i$$),
             ($$SELECT jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object('attribute', 'a', 'operator', 'in', 'value', jsonb_agg(i))))) FROM generate_series(1, 10001) AS i$$),
             ($$SELECT jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object('attribute', repeat('a', 255), 'operator', 'exists'))))$$),
             ($$SELECT jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object('attribute', repeat('a', 256), 'operator', 'exists'))))$$),
             ($$SELECT jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object('attribute', repeat('a', 1048576), 'operator', 'exists'))))$$),
             ($$SELECT jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object('attribute', 'a', 'operator', 'regex', 'value', repeat('a', 1000)))))$$),
             ($$SELECT jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object('attribute', 'a', 'operator', 'regex', 'value', repeat('a', 1001)))))$$),
             ($$SELECT jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object('attribute', 'a', 'operator', 'regex', 'value', '(((a{100}){100}){100}){100}'))))$$),
             ($$SELECT jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object('attribute', 'a', 'operator', 'eq', 'value', repeat('a', 1048576)))))$$),
             ($$SELECT (repeat('[', 200) || repeat(']', 200))::jsonb$$)) AS r (rules);

-- the context: an object of at most 64 KB
SELECT context, attempt(format('SELECT exp_match(%L, %L)', '[]', context)) FROM unnest(ARRAY['null', '[]', '[{}]', '"x"', '1', 'true', '{}']) AS context;
SELECT attempt($$SELECT exp_match('[]', jsonb_build_object('a', repeat('x', 65000)))$$), attempt($$SELECT exp_match('[]', jsonb_build_object('a', repeat('x', 66000)))$$), attempt($$SELECT exp_match('[]', jsonb_build_object('a', repeat('x', 1048576)))$$);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
-- deeper than can be read it equals nothing, and hurts nobody
SELECT exp_match('[{"conditions": [{"attribute": "a", "operator": "eq", "value": null}]}]', jsonb_build_object('a', (repeat('[', 200) || repeat(']', 200))::jsonb)) AS equal,
       exp_match('[{"conditions": [{"attribute": "a", "operator": "exists"}]}]', jsonb_build_object('a', (repeat('[', 200) || repeat(']', 200))::jsonb)) AS there;
-- a pattern that would take others for ever
SELECT exp_match('[{"conditions": [{"attribute": "a", "operator": "regex", "value": "^(a+)+$"}]}]', jsonb_build_object('a', repeat('a', 50000) || 'b')) AS matched;

-- NULL is unknown
SELECT exp_match(NULL, '{}') AS rules, exp_match('[]', NULL) AS context, exp_match(NULL, NULL) AS "both";
-- different rules in one query, and the same again
SELECT i, exp_match(jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object('attribute', 'n', 'operator', 'gt', 'value', i % 3)))), '{"n": 1}') FROM generate_series(1, 6) AS i;
-- refused rules are not remembered as the ones before, nor those before as refused
SELECT attempt(format('SELECT exp_match(%L, %L)', rules, '{"a": 1}')) FROM unnest(ARRAY['[{"conditions": [{"attribute": "a", "operator": "eq", "value": 2}]}]', '[1]', '[1]', '[{"conditions": [{"attribute": "a", "operator": "eq", "value": 2}]}]', '[]']) AS rules;

-- a pure function: in an index, a constraint, a read-only transaction, in parallel
CREATE TABLE users (id int, attributes jsonb CHECK (exp_match('[{"conditions": [{"attribute": "id", "operator": "exists"}]}]', attributes)));
INSERT INTO users SELECT i, jsonb_build_object('id', i, 'plan', CASE WHEN i % 3 = 0 THEN 'pro' ELSE 'free' END) FROM generate_series(1, 3000) AS i;
INSERT INTO users VALUES (0, '{}');
CREATE INDEX ON users (id) WHERE exp_match('[{"conditions": [{"attribute": "plan", "operator": "eq", "value": "pro"}]}]', attributes);
SELECT count(*) FROM users WHERE exp_match('[{"conditions": [{"attribute": "plan", "operator": "eq", "value": "pro"}]}]', attributes);
ANALYZE users;
BEGIN READ ONLY;
SET LOCAL parallel_setup_cost = 0;
SET LOCAL parallel_tuple_cost = 0;
SET LOCAL min_parallel_table_scan_size = 0;
SET LOCAL enable_indexscan = off;
SET LOCAL enable_bitmapscan = off;
SET LOCAL enable_indexonlyscan = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM users WHERE exp_match('[{"conditions": [{"attribute": "plan", "operator": "in", "value": ["pro"]}]}]', attributes);
SELECT count(*) FROM users WHERE exp_match('[{"conditions": [{"attribute": "plan", "operator": "in", "value": ["pro"]}]}]', attributes);
ROLLBACK;
-- it needs no store; whoever has any access may execute it
SELECT to_regnamespace('exp') AS store;
CREATE ROLE regress_match;
SET ROLE regress_match;
SELECT exp_match('[]', '{}');
RESET ROLE;
SELECT exp_init();
SELECT exp_grant('regress_match', 'reader', 'global');
SET ROLE regress_match;
SELECT exp_match('[]', '{}');
RESET ROLE;
SELECT exp_revoke('regress_match', 'reader', 'global');
DROP ROLE regress_match;
