-- Merging subjects: an anonymous id that turned out to be somebody known.
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
-- before exp_init()
SELECT * FROM exp_merge_subject('a', 'b');
SELECT attempt($$SELECT exp_merge_subject(NULL, 'b')$$);
SELECT attempt($$SELECT exp_merge_subject('a', NULL)$$);
SELECT exp_init();
CREATE VIEW rows AS
SELECT s.name AS scope, e.key, a.subject, v.key AS variant, a.exposures, a.context FROM exp.assignment AS a JOIN exp.experiment AS e ON e.id = a.experiment_id JOIN exp.variant AS v ON v.experiment_id = e.id AND v.variant = a.variant JOIN exp.scope AS s ON s.id = e.scope_id
ORDER BY s.name, e.key, a.subject;

-- subjects whose variant is known: those whose place is in the first half, and those in the second
SELECT exp_define(k, '{"control": 1, "treatment": 1}', salt => 'same') FROM unnest(ARRAY['e', 'f', 'g']) AS k;
CREATE TABLE known AS SELECT CASE exp_peek('e', s) WHEN 'control' THEN 'c' ELSE 't' END AS half, s AS subject, row_number() OVER (PARTITION BY exp_peek('e', s) ORDER BY i) AS n FROM generate_series(1, 200) AS i, LATERAL (SELECT 'id' || i AS s) AS s;
CREATE FUNCTION c(n int) RETURNS text STABLE LANGUAGE sql AS $$ SELECT subject FROM known WHERE half = 'c' AND known.n = c.n $$;
CREATE FUNCTION t(n int) RETURNS text STABLE LANGUAGE sql AS $$ SELECT subject FROM known WHERE half = 't' AND known.n = t.n $$;
CREATE VIEW counts AS SELECT e.key, r.variant, r.assigned, r.subjects, r.exposures FROM unnest(ARRAY['e', 'f', 'g']) AS e (key), LATERAL exp_results(e.key) AS r ORDER BY 1, 2;
CREATE VIEW named AS SELECT r.key, k.half || k.n AS subject, r.variant, r.exposures, r.context FROM rows AS r JOIN known AS k USING (subject) ORDER BY 1, 2;

-- from only: its rows become those of to, and later calls with it answer as to
SELECT reason FROM exp_log_exposure('e', c(1), '{"from": true}');
SELECT reason FROM exp_assign('f', c(1));
SELECT * FROM exp_merge_subject(c(1), t(1));
SELECT * FROM named;
SELECT variant, is_new, reason FROM exp_assign('e', t(1));
SELECT variant, is_new, reason FROM exp_assign('e', c(1));
SELECT s, exp_peek('e', s) AS peek, d.variant AS decide, d.reason, g.variant AS stored, g.exposures, m.subject = s AS asked, m.variant AS many, m.reason AS many_reason
FROM (SELECT c(1) AS s) AS s, LATERAL exp_decide(s, keys => ARRAY['e']) AS d, LATERAL exp_get_assignment('e', s) AS g, LATERAL exp_assign_many('e', ARRAY[s]) AS m;
SELECT variant, reason FROM exp_log_exposure('e', c(1));
SELECT variant, reason FROM exp_log_exposures('f', ARRAY[c(1), t(1)]);
TABLE counts;
SELECT step, passed FROM exp_explain('e', c(1));
-- both names in one call are one subject
SELECT variant, is_new, reason FROM exp_assign_many('g', ARRAY[c(1), t(1)]) ORDER BY is_new;
SELECT variant, assigned FROM exp_results('g');

-- both, the same variant: exposures are summed, the earliest kept
SELECT reason FROM exp_log_exposure('e', c(2), '{"first": true}');
SELECT (exp_log_exposure('e', c(3), '{"second": true}')).reason FROM generate_series(1, 3);
SELECT assigned_at AS first_assigned, exposed_at AS first_exposed FROM exp_get_assignment('e', c(2)) \gset
SELECT * FROM exp_merge_subject(c(3), c(2));
SELECT variant, exposures, context, assigned_at = :'first_assigned' AS assigned_first, exposed_at = :'first_exposed' AS exposed_first FROM exp_get_assignment('e', c(3));
TABLE counts;
SELECT reason FROM exp_log_exposure('e', c(4), '{"first": true}');
SELECT reason FROM exp_log_exposure('e', c(5), '{"second": true}');
SELECT assigned_at AS first_assigned, exposed_at AS first_exposed FROM exp_get_assignment('e', c(4)) \gset
SELECT * FROM exp_merge_subject(c(4), c(5));
SELECT exposures, context, assigned_at = :'first_assigned' AS assigned_first, exposed_at = :'first_exposed' AS exposed_first FROM exp_get_assignment('e', c(5));

-- different variants: the earliest exposure goes first, whoever it is of, else the earliest assignment
SELECT reason FROM exp_assign('e', c(6));
SELECT reason FROM exp_log_exposure('e', t(6));
SELECT reason FROM exp_assign('f', c(6));
SELECT reason FROM exp_assign('f', t(6));
SELECT reason FROM exp_log_exposure('g', c(6));
SELECT reason FROM exp_log_exposure('g', t(6));
SELECT reason FROM exp_log_exposure('g', t(6));
TABLE counts;
SELECT * FROM exp_merge_subject(c(6), t(6)) ORDER BY key;
SELECT key, subject, variant, exposures FROM named WHERE subject IN ('c6', 't6');
TABLE counts;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
-- the other way round
SELECT reason FROM exp_log_exposure('e', c(7));
SELECT reason FROM exp_log_exposure('e', t(7));
SELECT reason FROM exp_assign('f', t(7));
SELECT reason FROM exp_log_exposure('f', c(7));
SELECT * FROM exp_merge_subject(t(7), c(7)) ORDER BY key;
SELECT key, subject, variant, exposures FROM named WHERE subject IN ('c7', 't7');

-- chains: an alias stands for the last one, and never for another alias
SELECT reason FROM exp_log_exposure('e', c(8));
SELECT * FROM exp_merge_subject(c(8), c(9));
SELECT * FROM exp_merge_subject(c(9), t(9));
SELECT key, subject, variant, exposures FROM named WHERE subject IN ('c8', 'c9', 't9');
SELECT a.half || a.n AS subject, b.half || b.n AS known_as FROM exp.alias JOIN known AS a USING (subject) JOIN known AS b ON b.subject = known_as WHERE a.n IN (8, 9) ORDER BY 1;
SELECT s.s = t(9) AS itself, a.variant, a.reason FROM unnest(ARRAY[c(8), c(9), t(9)]) AS s (s), LATERAL exp_assign('e', s.s) AS a;
-- into an alias is into whom it stands for
SELECT reason FROM exp_assign('f', c(10));
SELECT * FROM exp_merge_subject(c(10), c(8));
SELECT key, subject, variant FROM named WHERE subject IN ('c8', 'c9', 't9', 'c10') ORDER BY 1, 2;
-- a cycle and oneself: nothing to do
SELECT count(*) FROM exp_merge_subject(t(9), c(8));
SELECT count(*) FROM exp_merge_subject(t(9), t(9));
SELECT count(*) FROM exp_merge_subject(c(8), c(8));
SELECT count(*) FROM exp_merge_subject('nobody', 'nobody');
SELECT count(*) FROM exp.alias WHERE subject = known_as OR subject IN (t(9), 'nobody');
-- again: nothing; into another: later calls answer as the new one, what was brought stays
SELECT count(*) FROM exp_merge_subject(c(8), t(9));
SELECT reason FROM exp_assign('e', t(11));
SELECT count(*) FROM exp_merge_subject(c(8), t(11));
SELECT exp_peek('e', c(8)) AS as_the_new_one, exp_peek('e', c(9)) AS as_before, exp_peek('e', t(9)) AS kept;
TABLE counts;

-- subjects nobody has seen; names of every kind
SELECT count(*) FROM exp_merge_subject('unseen', 'unseen too');
SELECT variant = exp_peek('e', 'unseen too') AS same, reason FROM exp_assign('e', 'unseen');
SELECT subject FROM exp.enrolled WHERE experiment = 'e' AND subject LIKE 'unseen%';
SELECT count(*) FROM exp_merge_subject('"; DROP TABLE exp.alias; --', 'Ünïcødé 🧪');
SELECT count(*) FROM exp_merge_subject(repeat('x', 1024), E'a\tb');
SELECT (exp_assign('e', '"; DROP TABLE exp.alias; --')).is_new, (exp_assign('e', 'Ünïcødé 🧪')).is_new;
-- bad input
\pset format unaligned
\pset fieldsep ' => '
\pset tuples_only on
SELECT call, attempt('SELECT ' || call)
FROM (VALUES ($$exp_merge_subject(NULL, 'b')$$), ($$exp_merge_subject('a', NULL)$$), ($$exp_merge_subject('', 'b')$$), ($$exp_merge_subject('a', '')$$), ($$exp_merge_subject(repeat('a', 1025), 'b')$$), ($$exp_merge_subject('a', repeat('b', 1048576))$$), ($$exp_merge_subject('a', 'b', '')$$)) AS c (call);
\pset format aligned
\pset fieldsep '|'
\pset tuples_only off
SELECT count(*) FROM exp_merge_subject('a', 'b', 'nowhere');
SELECT exp_get_scope('nowhere') AS not_made;

-- of one scope: another one knows both; what is inherited from above is merged in the scope where it is asked for
SELECT exp_create_scope('shop') ->> 'scope' AS scope, exp_define('e', '{"a": 1}', scope => 'shop');
SELECT (exp_assign('e', 's1', scope => 'shop')).is_new, (exp_assign('e', 's2', scope => 'shop')).is_new, (exp_assign('e', 's1')).is_new, (exp_assign('e', 's2')).is_new;
SELECT * FROM exp_merge_subject('s1', 's2', 'shop');
SELECT scope, subject FROM exp.enrolled WHERE subject IN ('s1', 's2') ORDER BY 1, 2;
SELECT (exp_assign('e', 's1')).reason, (exp_assign('e', 's1', scope => 'shop')).reason;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;

-- whatever the status is, rows are merged
SELECT exp_define(k, '{"a": 1}') FROM unnest(ARRAY['paused', 'stopped', 'archived']) AS k;
SELECT k, (exp_assign(k, 'p1')).is_new FROM unnest(ARRAY['paused', 'stopped', 'archived']) AS k;
SELECT exp_pause('paused') ->> 'status', exp_stop('stopped', 'x', serve => 'enrolled') ->> 'status', exp_archive('archived') ->> 'status';
SELECT * FROM exp_merge_subject('p1', 'p2') ORDER BY key;
SELECT k, (exp_assign(k, 'p2')).reason FROM unnest(ARRAY['paused', 'stopped', 'archived']) AS k;
-- what is deleted is not looked at
SELECT exp_define('gone', '{"a": 1}'), (exp_assign('gone', 'd1')).is_new;
SELECT exp_delete_experiment('gone', 1) AS deleted, (SELECT count(*) FROM exp_merge_subject('d1', 'd2')) AS merged;

-- overrides follow their subject, whose own goes first; whoever is forced is in no result
SELECT exp_override('e', 'o1', 'treatment'), exp_override('f', 'o1', 'treatment'), exp_override('f', 'o2', 'control');
SELECT (exp_log_exposure('e', 'o2')).reason;
SELECT sum(assigned) AS before FROM exp_results('e') \gset
SELECT * FROM exp_merge_subject('o1', 'o2');
SELECT k, s, a.variant, a.reason FROM unnest(ARRAY['e', 'f']) AS k, unnest(ARRAY['o1', 'o2']) AS s, LATERAL exp_assign(k, s) AS a ORDER BY 1, 2;
SELECT :before - sum(assigned) AS left_the_counts FROM exp_results('e');
SELECT count(*) FROM exp.override WHERE subject = 'o1';
SELECT count(*) FROM exp_get_assignment('e', 'o2');
-- set and removed by either name
SELECT exp_override('g', 'o1', 'control'), exp_peek('g', 'o2') AS forced, exp_override('g', 'o1', NULL) AS removed;

-- holdouts follow, too
SELECT exp_create_holdout('h', 0.5) ->> 'key' AS holdout, exp_define('governed', '{"a": 1}');
SELECT reason, count(*) > 10 AS some FROM exp_log_exposures('governed', ARRAY(SELECT 'h' || i FROM generate_series(1, 60) AS i)) GROUP BY 1 ORDER BY 1;
SELECT min(subject) FILTER (WHERE variant = 'held_out') AS out, min(subject) FILTER (WHERE variant = 'in') AS inside, max(subject) FILTER (WHERE variant = 'held_out') AS out2, max(subject) FILTER (WHERE variant = 'in') AS inside2 FROM exp.enrolled WHERE experiment = 'h' \gset
SELECT (exp_log_exposure('governed', :'out')).reason;
SELECT key, variant, dropped_variant, conflict FROM exp_merge_subject(:'out', :'out2');
SELECT exposures, (exp_assign('governed', :'out')).reason FROM exp_get_assignment('h', :'out');
-- held out first: the earliest exposure in the holdout says what it is there
UPDATE exp.assignment SET exposed_at = exposed_at - interval '1 hour' WHERE subject = :'out2' AND experiment_id = (SELECT id FROM exp.experiment WHERE key = 'h');
SELECT key, variant, dropped_variant, conflict FROM exp_merge_subject(:'inside', :'out2') ORDER BY key;
SELECT (SELECT variant FROM exp_get_assignment('h', :'inside')) AS in_holdout, (SELECT variant FROM exp_get_assignment('governed', :'inside')) AS enrolled, (exp_assign('governed', :'inside')).reason;
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;

-- it goes with the transaction, counts and all
TABLE counts;
BEGIN;
SELECT reason FROM exp_log_exposure('e', c(20));
SAVEPOINT s;
SELECT reason FROM exp_log_exposure('e', t(20));
SELECT * FROM exp_merge_subject(c(20), t(20));
SELECT count(*) FROM exp_merge_subject('back', 'forth');
SELECT exp_peek('e', t(20)) AS as_from;
ROLLBACK TO s;
SELECT exp_peek('e', t(20)) AS its_own, (SELECT count(*) FROM exp.alias WHERE subject IN (c(20), 'back')) AS aliases;
ROLLBACK;
TABLE counts;
SELECT exp_peek('e', c(20)) AS its_own, (SELECT count(*) FROM exp_get_assignment('e', c(20))) AS rows;
BEGIN READ ONLY;
SELECT exp_merge_subject('a', 'b');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;
BEGIN READ ONLY;
SELECT reason FROM exp_assign('e', c(1));
ROLLBACK;
-- and under the other isolation levels
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT count(*) FROM exp.assignment WHERE subject = 'nobody';
SELECT (exp_log_exposure('e', 'rr1')).is_new, (exp_log_exposure('e', 'rr2')).is_new;
SELECT key, conflict FROM exp_merge_subject('rr1', 'rr2');
SELECT exposures FROM exp_get_assignment('e', 'rr1');
COMMIT;
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT (exp_log_exposure('e', 'sr1')).is_new, (exp_log_exposure('e', 'sr2')).is_new;
SELECT key FROM exp_merge_subject('sr1', 'sr2');
COMMIT;

-- erased by either name, alias and all; then both are strangers
SELECT relation, deleted FROM exp_erase_subject(c(1));
SELECT count(*) FROM exp.alias WHERE subject = c(1) OR known_as = t(1);
SELECT s = c(1) AS from_itself, (exp_assign('e', s)).is_new FROM unnest(ARRAY[c(1), t(1)]) AS s;
SELECT exp_forget_subject('e', c(3)) AS forgotten;
SELECT count(*) AS rows FROM exp_get_assignment('e', c(2));

-- access: whoever may assign may merge
CREATE ROLE regress_merge_reader;
CREATE ROLE regress_merge_app;
SELECT exp_grant('regress_merge_reader', 'reader', 'global'), exp_grant('regress_merge_app', 'app', 'shop');
SET ROLE regress_merge_reader;
SELECT exp_merge_subject('a1', 'a2');
SET ROLE regress_merge_app;
SELECT count(*) FROM exp_merge_subject('a1', 'a2', 'shop');
SELECT exp_merge_subject('a1', 'a2');
RESET ROLE;
SELECT exp_revoke('regress_merge_reader', 'reader', 'global'), exp_revoke('regress_merge_app', 'app', 'shop');
DROP ROLE regress_merge_reader, regress_merge_app;

-- a thousand at once, counted once; counts equal a recount, before and after they are folded
SELECT count(*) AS enrolled FROM exp_log_exposures('e', ARRAY(SELECT 'anonymous' || i FROM generate_series(1, 1000) AS i) || ARRAY(SELECT 'user' || i FROM generate_series(1, 500) AS i)) WHERE is_new;
SELECT count(*) AS merged, count(dropped_variant) = count(*) FILTER (WHERE conflict) AS conflicts FROM generate_series(1, 1000) AS i, LATERAL exp_merge_subject('anonymous' || i, 'user' || i);
SELECT count(*) AS rows, count(*) FILTER (WHERE subject LIKE 'anon%') AS of_aliases FROM exp.enrolled WHERE experiment = 'e' AND subject ~ '^(anonymous|user)';
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
SELECT task, remaining, error FROM exp_maintain();
SELECT invariant, detail FROM exp_doctor() WHERE NOT ok;
