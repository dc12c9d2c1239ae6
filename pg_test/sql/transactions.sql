-- Whatever a function did commits or rolls back with the caller's transaction. After each part the counts equal a recount.
\set SHOW_CONTEXT never
\pset null '(null)'
CREATE EXTENSION pg_experiment;
SELECT exp_define('e', '{"a": 1, "b": 1}');
SELECT (exp_assign('e', 'stored')).reason;

-- All counts of experiment e, whether exp_doctor() finds them equal to a recount, and what is stored.
CREATE VIEW counts AS
SELECT (SELECT sum(assigned) FROM exp_results('e')) AS assigned, (SELECT sum(subjects) FROM exp_results('e')) AS subjects,
       (SELECT sum(exposures) FROM exp_results('e')) AS exposures,
       (SELECT count(*) FROM exp.enrolled WHERE experiment = 'e') AS rows, bool_and(ok) AS ok
FROM exp_doctor();
TABLE counts;

-- savepoints: released and rolled back, nested
BEGIN;
SELECT reason FROM exp_assign('e', 'sp0');
SAVEPOINT a;
SELECT reason FROM exp_log_exposure('e', 'sp1');
SAVEPOINT b;
SELECT reason FROM exp_log_exposure('e', 'sp2');
RELEASE b;
TABLE counts;
SAVEPOINT b;
SELECT reason FROM exp_log_exposure('e', 'sp1');
SELECT exp_forget_subject('e', 'sp0');
TABLE counts;
ROLLBACK TO b;
TABLE counts;
ROLLBACK TO a;
TABLE counts;
SELECT reason FROM exp_assign('e', 'sp1');
RELEASE a;
COMMIT;
TABLE counts;

-- a failed statement inside a transaction takes everything along
BEGIN;
SELECT reason FROM exp_log_exposure('e', 'failed');
SELECT 1 / 0;
COMMIT;
TABLE counts;
-- and one that fails halfway through its own rows
SELECT count((exp_assign('e', 'half' || i)).variant) + sum(1 / (50 - i)) FROM generate_series(1, 100) AS i;
TABLE counts;

-- plpgsql EXCEPTION blocks in a loop
DO $$
BEGIN
    FOR i IN 1..20 LOOP
        BEGIN
            PERFORM exp_log_exposure('e', 'loop' || i);
            IF i % 4 = 0 THEN
                RAISE EXCEPTION 'not this one';
            END IF;
            BEGIN
                PERFORM exp_log_exposure('e', 'inner' || i);
                PERFORM 1 / (i % 2);
            EXCEPTION WHEN division_by_zero THEN
                PERFORM exp_assign('e', 'caught' || i);
            END;
        EXCEPTION WHEN raise_exception THEN
            NULL;
        END;
    END LOOP;
END $$;
SELECT regexp_replace(subject, '\d', '', 'g') AS subject, count(*), sum(exposures) AS exposures FROM exp.enrolled GROUP BY 1 ORDER BY 1;
TABLE counts;

-- COMMIT and ROLLBACK inside DO and procedures
DO $$
BEGIN
    FOR i IN 1..6 LOOP
        PERFORM exp_log_exposure('e', 'do' || i);
        IF i % 3 = 0 THEN ROLLBACK; ELSE COMMIT; END IF;
    END LOOP;
END $$;
TABLE counts;
CREATE PROCEDURE enrol(prefix text) LANGUAGE plpgsql AS $$
BEGIN
    FOR i IN 1..4 LOOP
        PERFORM exp_assign('e', prefix || i);
        COMMIT AND CHAIN;
        PERFORM exp_log_exposure('e', prefix || i);
        PERFORM exp_assign('e', prefix || 'x' || i);
        ROLLBACK;
    END LOOP;
END $$;
CALL enrol('proc');
TABLE counts;

-- read-only after writing: what was written is committed, counts included
BEGIN;
SELECT reason FROM exp_log_exposure('e', 'ro1');
SET TRANSACTION READ ONLY;
SELECT reason FROM exp_assign('e', 'ro1');
SELECT reason, variant FROM exp_assign('e', 'stored');
TABLE counts;
COMMIT;
TABLE counts;

-- a read-only transaction: the stored is answered, what must write is refused
BEGIN READ ONLY;
SELECT variant, is_new, reason FROM exp_assign('e', 'stored');
SELECT subject, is_new, reason FROM exp_assign_many('e', ARRAY['stored', 'sp0']);
SELECT exp_peek('e', 'stored') IS NOT NULL AS peek, exp_peek('e', 'new') IS NOT NULL AS peek_new, exp_get('e') ->> 'status' AS status;
SELECT count(*) FROM exp_list();
SELECT count(*) FROM exp_get_assignment('e', 'stored');
SELECT count(*) FROM exp_srm('e');
TABLE counts;
SAVEPOINT s;
SELECT exp_assign('e', 'new');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT exp_log_exposure('e', 'stored');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT exp_assign_many('e', ARRAY['stored', 'new']);
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT exp_log_exposures('e', ARRAY['stored']);
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT exp_define('new', '{"a": 1}');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT exp_define('e', coverage => 0.5);
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT exp_stop('e', 'why');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT exp_forget_subject('e', 'stored');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT exp_erase_subject('stored');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT exp_delete_experiment('e');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
SELECT * FROM exp_maintain('fold');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK TO s;
-- what needs no row is answered, too
SELECT * FROM exp_assign('absent', 'new');
COMMIT;
TABLE counts;

-- PREPARE TRANSACTION
BEGIN;
SELECT reason FROM exp_log_exposure('e', 'prep1');
SELECT reason FROM exp_assign('e', 'prep2');
PREPARE TRANSACTION 'regress_commit';
TABLE counts;
COMMIT PREPARED 'regress_commit';
TABLE counts;
BEGIN;
SELECT reason FROM exp_log_exposure('e', 'prep3');
SELECT exp_forget_subject('e', 'prep1');
PREPARE TRANSACTION 'regress_rollback';
ROLLBACK PREPARED 'regress_rollback';
TABLE counts;
-- a definition made in one
BEGIN;
SELECT exp_define('prepared', '{"a": 1}', scope => 'prepared');
PREPARE TRANSACTION 'regress_define';
SELECT exp_get('prepared', 'prepared');
COMMIT PREPARED 'regress_define';
SELECT exp_peek('prepared', 's', scope => 'prepared');

-- DISCARD ALL, as a pooler sends it; a prepared statement lives until then
PREPARE assign AS SELECT reason FROM exp_assign('e', $1);
EXECUTE assign('disc1');
EXECUTE assign('disc1');
DISCARD ALL;
SELECT reason FROM exp_assign('e', 'disc1');
SELECT reason FROM exp_assign('e', 'disc2');
TABLE counts;

-- a cancelled statement leaves nothing
SET statement_timeout = '100ms';
SELECT exp_log_exposure('e', 'cancel1'), pg_sleep(10);
\echo :LAST_ERROR_SQLSTATE
RESET statement_timeout;
TABLE counts;
-- nor does a savepoint around it
BEGIN;
SELECT reason FROM exp_log_exposure('e', 'cancel2');
SAVEPOINT s;
SET LOCAL statement_timeout = '100ms';
SELECT exp_log_exposure('e', 'cancel3'), pg_sleep(10);
ROLLBACK TO s;
COMMIT;
TABLE counts;

-- nor a set that is cancelled halfway
CREATE TEMP TABLE crowd AS SELECT array_agg('crowd' || i) AS subjects FROM generate_series(1, 500000) AS i;
SET statement_timeout = '150ms';
SELECT count(*) FROM crowd, exp_log_exposures('e', subjects);
\echo :LAST_ERROR_SQLSTATE
RESET statement_timeout;
SELECT count(*) FROM exp.assignment WHERE subject LIKE 'crowd%';
TABLE counts;

-- a cursor, and a portal left open over a rollback
BEGIN;
DECLARE c CURSOR FOR SELECT i, (exp_log_exposure('e', 'cur' || i)).reason FROM generate_series(1, 5) AS i;
FETCH 2 FROM c;
SAVEPOINT s;
FETCH 1 FROM c;
ROLLBACK TO s;
TABLE counts;
COMMIT;
TABLE counts;

-- one that outlives its transaction runs to its end as that commits
BEGIN;
DECLARE h NO SCROLL CURSOR WITH HOLD FOR SELECT i, (exp_log_exposure('e', 'hold' || i)).reason FROM generate_series(1, 5) AS i;
FETCH 2 FROM h;
COMMIT;
TABLE counts;
FETCH 1 FROM h;
CLOSE h;
TABLE counts;

-- more savepoints than a backend advertises
DO $$
BEGIN
    FOR i IN 1..200 LOOP
        BEGIN
            PERFORM exp_log_exposure('e', 'sub' || i % 150);
            PERFORM 1 / (i % 3);
        EXCEPTION WHEN division_by_zero THEN
        END;
    END LOOP;
END $$;
SELECT count(*), sum(exposures) AS exposures FROM exp.enrolled WHERE subject LIKE 'sub%';
TABLE counts;

-- in a function that claims to change nothing
CREATE FUNCTION claims(s text) RETURNS text STABLE LANGUAGE plpgsql AS $$
BEGIN
    PERFORM exp_log_exposure('e', s);
    RETURN (exp_log_exposure('e', s)).reason || ' ' || exp_peek('e', s) || ' ' || (SELECT sum(assigned) > 0 FROM exp_results('e'));
END $$;
SELECT claims('claimed') IN ('stored a true', 'stored b true') AS answered;
SELECT exposures FROM exp_get_assignment('e', 'claimed');
TABLE counts;

-- definitions follow the transaction, in this session's cache too
BEGIN;
SELECT exp_pause('e') ->> 'status' AS status;
SELECT reason FROM exp_assign('e', 'paused');
SAVEPOINT s;
SELECT exp_resume('e') ->> 'status' AS status;
SELECT reason FROM exp_assign('e', 'resumed');
ROLLBACK TO s;
SELECT reason FROM exp_assign('e', 'paused');
ROLLBACK;
SELECT reason FROM exp_assign('e', 'running');
BEGIN;
SELECT exp_delete_experiment('e', 1000000) > 0 AS deleted;
SELECT reason FROM exp_assign('e', 'stored');
SELECT exp_define('e', '{"z": 1}');
SELECT variant, reason FROM exp_assign('e', 'stored');
ROLLBACK;
SELECT reason FROM exp_assign('e', 'stored');
TABLE counts;

-- every isolation level
BEGIN ISOLATION LEVEL REPEATABLE READ;
SELECT reason FROM exp_log_exposure('e', 'rr');
SELECT reason FROM exp_log_exposure('e', 'rr');
TABLE counts;
COMMIT;
BEGIN ISOLATION LEVEL SERIALIZABLE;
SELECT reason FROM exp_log_exposure('e', 'ser');
SELECT reason FROM exp_log_exposure('e', 'ser');
SELECT exp_forget_subject('e', 'rr');
TABLE counts;
COMMIT;
BEGIN ISOLATION LEVEL SERIALIZABLE READ ONLY DEFERRABLE;
SELECT reason FROM exp_assign('e', 'stored');
TABLE counts;
COMMIT;
SELECT done > 0 AS folded, remaining, error FROM exp_maintain('fold');
TABLE counts;

-- inside triggers: the order and its assignment commit together
CREATE TABLE orders (id int PRIMARY KEY, customer text NOT NULL, variant text);
CREATE FUNCTION tag() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.variant := (exp_log_exposure('e', NEW.customer)).variant; RETURN NEW; END $$;
CREATE TRIGGER tag BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION tag();
INSERT INTO orders (id, customer) VALUES (1, 'c1'), (2, 'c2'), (3, 'c1');
INSERT INTO orders (id, customer) VALUES (4, 'c3'), (1, 'c4');
SELECT o.id, o.customer, o.variant = e.variant AS same FROM orders AS o LEFT JOIN exp.enrolled AS e ON e.subject = o.customer ORDER BY o.id;
-- a deferred constraint trigger enrols as the transaction commits
CREATE FUNCTION late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM exp_log_exposure('e', 'late-' || NEW.customer); RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER late AFTER INSERT ON orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION late();
INSERT INTO orders (id, customer) VALUES (5, 'c5');
SELECT count(*) FROM exp.enrolled WHERE subject = 'late-c5';
TABLE counts;
