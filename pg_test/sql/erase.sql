-- Forgetting people: from one experiment, from a scope, from it and those below.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_define('a', '{"control": 1, "treatment": 1}'), exp_define('b', '{"on": 1}');
SELECT exp_define('a', '{"control": 1, "treatment": 1}', scope => s) FROM unnest(ARRAY['shop', 'blog']) AS s;
-- a scope below a scope
INSERT INTO exp.scope (name, parent_id) SELECT 'shop/eu', id FROM exp.scope WHERE name = 'shop';
SELECT exp_define('a', '{"x": 1}', scope => 'shop/eu');

CREATE VIEW rows AS SELECT scope, experiment, string_agg(subject || ':' || exposures, ' ' ORDER BY subject) AS subjects FROM exp.enrolled GROUP BY 1, 2 ORDER BY 1, 2;
CREATE VIEW broken AS SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;

-- forget: one subject, one experiment; the counts follow
SELECT (exp_log_exposure('a', 'ann')).reason, (exp_log_exposure('a', 'ann')).reason, (exp_assign('a', 'bob')).reason, (exp_log_exposure('b', 'ann')).reason;
SELECT * FROM exp_results('a');
SELECT exp_forget_subject('a', 'ann');
SELECT exp_forget_subject('a', 'ann');
SELECT * FROM exp_results('a');
SELECT * FROM exp_get_assignment('a', 'ann');
TABLE rows;
-- it is no opt-out: the subject is enrolled anew, on the same variant
SELECT is_new, reason FROM exp_assign('a', 'ann');
-- in any status
SELECT exp_archive('a') ->> 'status' AS status, exp_forget_subject('a', 'ann');
SELECT * FROM exp_results('a');
TABLE broken;
-- rolled back
BEGIN;
SELECT exp_forget_subject('b', 'ann');
SELECT assigned, subjects, exposures FROM exp_results('b');
ROLLBACK;
SELECT assigned, subjects, exposures FROM exp_results('b');
SELECT exp_forget_subject('absent', 'ann'), exp_forget_subject('a', 'nobody'), exp_forget_subject('a', 'ann', 'nowhere');
SELECT exp_forget_subject(NULL, 'ann');
\echo :LAST_ERROR_SQLSTATE
SELECT exp_forget_subject('a', NULL);
SELECT exp_forget_subject('a', '');
SELECT exp_forget_subject('a', repeat('x', 1025));

-- erase: everywhere in the scope
SELECT s, k, (exp_log_exposure(k, 'eve', scope => s)).reason
FROM (VALUES ('global', 'b'), ('shop', 'a'), ('blog', 'a'), ('shop/eu', 'a')) AS v (s, k);
SELECT (exp_log_exposure('a', 'adam', scope => 'shop')).reason;
TABLE rows;
SELECT * FROM exp_erase_subject('eve', scope => 'shop');
TABLE rows;
SELECT * FROM exp_erase_subject('eve', scope => 'shop');
SELECT (exp_log_exposure('a', 'eve', scope => 'shop')).reason;
-- and below
SELECT * FROM exp_erase_subject('eve', include_below => true, scope => 'shop');
TABLE rows;
SELECT * FROM exp_erase_subject('eve');
SELECT * FROM exp_erase_subject('eve', true);
SELECT * FROM exp_erase_subject('nobody', NULL, NULL);
SELECT * FROM exp_erase_subject('adam', scope => 'nowhere');
TABLE rows;
TABLE broken;
SELECT exp_erase_subject(NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT exp_erase_subject('');
SELECT exp_erase_subject('eve', scope => '');

-- erased from deleted experiments that are not drained yet, too
SELECT exp_define('d', '{"on": 1}');
SELECT count(*) FROM exp_assign_many('d', ARRAY['d1', 'd2', 'd3', 'zoe']);
SELECT exp_delete_experiment('d', 1);
SELECT count(*) FROM exp.assignment AS a JOIN exp.experiment AS e ON e.id = a.experiment_id WHERE e.deleted_at IS NOT NULL;
SELECT deleted <= 1 AS at_most_one FROM exp_erase_subject('zoe');
SELECT count(*) FROM exp.assignment WHERE subject = 'zoe';

-- nothing of the subject is left in the store
SELECT count((exp_assign('b', 'leaving', '{"email": "leaving@example.com"}')).variant) FROM generate_series(1, 2);
SELECT * FROM exp_erase_subject('leaving');
DO $$
DECLARE
    t record; n bigint;
BEGIN
    FOR t IN SELECT c.oid::regclass AS name FROM pg_class AS c WHERE relnamespace = 'exp'::regnamespace AND relkind = 'r' LOOP
        EXECUTE format('SELECT count(*) FROM %s AS t WHERE t::text LIKE $1', t.name) INTO n USING '%leaving%';
        IF n > 0 THEN RAISE NOTICE '% rows in %', n, t.name; END IF;
    END LOOP;
END $$;
TABLE broken;
