-- Experiments, subjects and rules for GrowthBook's SDKs to agree about by the published snapshot: a handful that divide
-- the line in every way, and hundreds of rule sets against contexts with values of every kind. Needs subjects.sql.

SELECT exp_create_layer('shop é');
SELECT exp_create_audience('europe', '[{"conditions": [{"attribute": "country", "operator": "in",
                                                        "value": ["CH", "DE", "AT", "LI", "FR", "Ö"]}]}]');
SELECT exp_define('halves', '{"control": 1, "treatment": 1}', hash => 'growthbook_v2', salt => 'halves é 用 🌱');
SELECT exp_define('thirds', '[{"key": "a", "weight": 1, "payload": {"n": 1}}, {"key": "b", "weight": 1, "payload": [2]},
                              {"key": "c", "weight": 1}]',
                  hash => 'growthbook_v1', salt => 'thirds', coverage => 0.333, audience => 'europe');
SELECT exp_define('layered', '{"a": 0.1, "b": 0.2, "c": 0.7}', hash => 'growthbook_v2', salt => 'layered', coverage => 0.9,
                  layer => '{"layer": "shop é", "start": 0, "end": 6999}',
                  targeting => '[{"conditions": [{"attribute": "age", "operator": "gte", "value": 18},
                                                 {"attribute": "plan", "operator": "notIn", "value": ["team"]}]},
                                 {"conditions": [{"attribute": "email", "operator": "endsWith", "value": ".org"}]}]');
SELECT exp_define('ranged', '{"a": 1, "b": 1}', status => 'draft', hash => 'growthbook_v2', salt => 'ranged', coverage => 0.8);
SELECT exp_set_allocations('ranged', '[{"variant": "b", "start": 0, "end": 999}, {"variant": "a", "start": 1000, "end": 1999},
                                       {"variant": "b", "start": 4000, "end": 6999}, {"variant": "a", "start": 9000, "end": 9999},
                                       {"variant": "b", "start": 7000, "end": 7000}]');
SELECT exp_start('ranged');
SELECT exp_define('alone', '{"only": 1}', hash => 'growthbook_v2', salt => 'alone', coverage => 0.25,
                  targeting => '[{"conditions": [{"attribute": "beta", "operator": "eq", "value": true}]}]');
SELECT exp_define('won', '{"old": 1, "new": 1}', salt => 'won',
                  targeting => '[{"conditions": [{"attribute": "country", "operator": "neq", "value": "US"}]}]');
SELECT exp_stop('won', reason => 'it is better', winner => 'new', serve => 'winner');
-- Without a counterpart.
SELECT exp_define('native', '{"a": 1, "b": 1}');
SELECT exp_define('patterns', '{"a": 1, "b": 1}', hash => 'growthbook_v2', salt => 'patterns',
                  targeting => '[{"conditions": [{"attribute": "email", "operator": "regex", "value": "x"}]}]');
SELECT exp_define('paused', '{"a": 1, "b": 1}', hash => 'growthbook_v2', salt => 'paused');
SELECT exp_pause('paused');

CREATE FUNCTION pick(list text[]) RETURNS text LANGUAGE sql VOLATILE AS
'SELECT list[1 + floor(random() * cardinality(list))::int]';

-- What rules are made of: as JSON, because a text that looks like a number is none.
CREATE FUNCTION scalars() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY['""', '"x"', '"US"', '"us"', '"10"', '"5"', '"true"', '"null"', '"a.b"', '"a/b\\c"', '"x\n"', '"\n"',
                      '"é"', '"e\u0301"', '"用户"', '"👩‍🚀"', '"[1]"', '"constructor"', '"\\d+"', '"^x$"', '"a\u2028b"', '"(x"',
                      '0', '-0.0', '1', '-1', '5', '5.5', '0.1', '10', '9007199254740991', '4.9e-324', 'true', 'false'] $$;
CREATE FUNCTION scalar() RETURNS text LANGUAGE sql VOLATILE AS 'SELECT pick(scalars())';

-- What is hostile to one of three languages: null, numbers beyond a double, lists, objects that cannot be converted.
CREATE FUNCTION hostiles() RETURNS text[] LANGUAGE sql IMMUTABLE AS $$
    SELECT ARRAY['null', '9007199254740992', '9007199254740993', '9223372036854775808', '1e400', '-1e400',
                      '9007199254740990.5', '5.00000000000000000001', '[]', '{}', '[1]', '["x"]', '[true]', '[null]', '[0]',
                      '[[1]]', '["x", 1, true, null]', '[5.5, "US"]', '[1e400]', '{"a": 1}', '{"$eq": 1}', '{"length": 1}',
                      '{"toString": 1, "valueOf": 2}', '[{"toString": 1, "valueOf": 2}, 5]', '["👩‍🚀"]', '{"toString": "x"}'] $$;
CREATE FUNCTION hostile() RETURNS text LANGUAGE sql VOLATILE AS 'SELECT pick(hostiles())';

CREATE FUNCTION operand(operator text) RETURNS text LANGUAGE sql VOLATILE AS $$
    SELECT CASE WHEN operator IN ('in', 'notIn')
                THEN format('[%s, %s, %s]', scalar(), scalar(), CASE WHEN random() < 0.05 THEN hostile() ELSE scalar() END)
                WHEN operator IN ('gt', 'gte', 'lt', 'lte') THEN pick(ARRAY['0', '1', '5', '5.5', '-1', '0.1', '10', '1e15'])
                WHEN operator IN ('startsWith', 'endsWith') THEN pick(ARRAY['""', '"x"', '"u"', '"\n"', '"👩‍🚀"', '"a/"'])
                WHEN operator = 'exists' THEN 'true'
                ELSE scalar() END $$;

CREATE FUNCTION condition() RETURNS text LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    attribute text := pick(ARRAY['a', 'a', 'b', 'größe', '0']);
    operator text := pick(ARRAY['eq', 'neq', 'in', 'notIn', 'contains', 'notContains', 'gt', 'gte', 'lt', 'lte', 'startsWith',
                                'endsWith', 'exists']);
    negated text := to_json(random() < 0.1);
BEGIN
    RETURN format('{"attribute": "%s", "operator": "%s", "value": %s, "not": %s}', attribute, operator, operand(operator), negated);
END $$;

CREATE FUNCTION rules() RETURNS jsonb LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    rules text[];
    conditions text[];
BEGIN
    FOR r IN 1 .. 1 + floor(random() * 3)::int LOOP
        conditions := '{}';
        FOR c IN 1 .. 1 + floor(random() * 2)::int LOOP
            conditions := conditions || condition();
        END LOOP;
        rules := rules || format('{"conditions": [%s]}', array_to_string(conditions, ', '));
    END LOOP;
    RETURN format('[%s]', array_to_string(rules, ', '))::jsonb;
END $$;

CREATE FUNCTION context() RETURNS jsonb LANGUAGE plpgsql VOLATILE AS $$
DECLARE
    context jsonb := '{}';
    attribute text;
BEGIN
    FOREACH attribute IN ARRAY ARRAY['a', 'b', 'größe', '0', 'constructor'] LOOP
        IF random() < 0.7 THEN
            context := context || jsonb_build_object(attribute, (CASE WHEN random() < 0.4 THEN hostile() ELSE scalar() END)::jsonb);
        END IF;
    END LOOP;
    RETURN context;
END $$;

SELECT setseed(0.25);
CREATE TABLE rule_sets AS SELECT n, format('rules %s', n) AS key, rules() AS targeting FROM generate_series(1, 200) AS n;
CREATE TABLE contexts AS SELECT n, format('user %s', n) AS id, context() AS context FROM generate_series(1, 50) AS n;
-- And each operator with each value, of each value.
INSERT INTO rule_sets
SELECT 200 + row_number() OVER (ORDER BY operator, place), format('%s %s', operator, place),
       jsonb_build_array(jsonb_build_object('conditions', jsonb_build_array(jsonb_build_object(
           'attribute', 'a', 'operator', operator,
           'value', CASE WHEN operator IN ('in', 'notIn') THEN jsonb_build_array(value::jsonb) ELSE value::jsonb END))))
FROM unnest(scalars()) WITH ORDINALITY AS v (value, place),
     unnest(ARRAY['eq', 'neq', 'in', 'notIn', 'contains', 'notContains', 'gt', 'gte', 'lt', 'lte', 'startsWith', 'endsWith'])
         AS operator
WHERE CASE WHEN operator IN ('gt', 'gte', 'lt', 'lte') THEN jsonb_typeof(value::jsonb) = 'number'
           WHEN operator IN ('startsWith', 'endsWith') THEN jsonb_typeof(value::jsonb) = 'string' ELSE true END;
INSERT INTO contexts
SELECT 50 + row_number() OVER (), 'user ' || value, jsonb_build_object('a', value::jsonb)
FROM unnest(scalars() || hostiles()) AS value;
SELECT count(exp_define(key, '{"a": 1}', hash => 'growthbook_v2', salt => key, targeting => targeting)) FROM rule_sets;

-- What exp_peek answers: by experiment, in the order of the subjects or contexts.
CREATE TABLE answers AS
SELECT key, array_agg(exp_peek(key, id, context) ORDER BY n) AS variants
FROM unnest(ARRAY['halves', 'thirds', 'layered', 'ranged', 'alone', 'won']) AS key CROSS JOIN subjects GROUP BY key;
CREATE TABLE rule_answers AS
SELECT key, array_agg(exp_peek(key, id, context) ORDER BY c.n) AS variants
FROM rule_sets CROSS JOIN contexts AS c GROUP BY key;
