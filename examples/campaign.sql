-- An e-mail campaign: two subject lines for every recipient of a table, by set, and an exposure only for what was sent.
--
-- Nothing is asked one by one: a statement assigns a list, a statement logs who was sent it, a statement brings the
-- orders in. The mailing's own bookkeeping is in the same transactions, so that the two never disagree.

CREATE EXTENSION pg_experiment;

CREATE TABLE recipient (
    id bigint PRIMARY KEY, email text, opted_out boolean, variant text, sent_at timestamptz, bounced boolean);
INSERT INTO recipient (id, email, opted_out)
SELECT i, 'r' || i || '@example.com', exp_bucket('native', 'opted_out', i::text) < 0.05 FROM generate_series(1, 20000) AS i;

SELECT exp_define('spring_mail', '[{"key": "plain", "payload": {"subject": "Our spring catalogue"}},
                                   {"key": "name",  "payload": {"subject": "{first_name}, your spring catalogue"}}]') AS created;

-- 1. Assign. One statement, and the variant goes into the mailing list. Who opted out is never asked.
UPDATE recipient AS r SET variant = a.variant
FROM exp_assign_many('spring_mail', ARRAY(SELECT id::text FROM recipient WHERE NOT opted_out)) AS a
WHERE r.id::text = a.subject;

SELECT variant, count(*) FROM recipient GROUP BY 1 ORDER BY 1;

-- Assigned is not exposed: nobody has seen anything yet.
SELECT variant, assigned, subjects AS exposed FROM exp_results('spring_mail');

-- The job may be run again at any time: everybody has the variant of the first run, nobody is new.
SELECT count(*) FILTER (WHERE is_new) AS new, count(*) FILTER (WHERE reason = 'stored') AS stored
FROM exp_assign_many('spring_mail', ARRAY(SELECT id::text FROM recipient WHERE NOT opted_out));

-- 2. Send, in portions. What was sent and the exposure are one transaction. If the mail server refuses the portion,
--    ROLLBACK takes back both.
CREATE PROCEDURE send(first bigint, last bigint) LANGUAGE plpgsql AS $$
DECLARE
    delivered text[];
BEGIN
    UPDATE recipient SET sent_at = now(), bounced = exp_bucket('native', 'bounced', id::text) < 0.02
    WHERE id BETWEEN first AND last AND variant IS NOT NULL AND sent_at IS NULL;
    -- A bounced mail was seen by nobody: it is no exposure.
    SELECT array_agg(id::text) INTO delivered
    FROM recipient WHERE id BETWEEN first AND last AND sent_at = now() AND NOT bounced;
    PERFORM exp_log_exposures('spring_mail', delivered);
END $$;

BEGIN;
CALL send(1, 10000);
ROLLBACK;                               -- the mail server was down

SELECT sum(subjects) AS exposed, (SELECT count(sent_at) FROM recipient) AS sent FROM exp_results('spring_mail');

CALL send(1, 10000);
CALL send(10001, 20000);

SELECT variant, assigned, subjects AS exposed, exposures FROM exp_results('spring_mail');

-- Who was sent it in each arm should be as many as the split says: a mailer that drops long subject lines would show here.
SELECT population, observed, round(p_value::numeric, 3) AS p_value, srm FROM exp_srm('spring_mail');

-- 3. Measure: orders come from the shop's own events, in one array for each hour or so. The dedupe key (the number of the
--    order) makes a file that is loaded twice harmless.
SELECT exp_define_metric('ordered', 'conversion', 'order') AS ordered, exp_define_metric('order_value', 'sum', 'order', unit => 'EUR') AS order_value;
SELECT exp_add_metric('spring_mail', 'ordered', 'primary') AS ordered, exp_add_metric('spring_mail', 'order_value') AS order_value;

CREATE VIEW order_file AS
SELECT jsonb_agg(jsonb_build_object('subject', id::text, 'event', 'order', 'value', 20 + id % 60, 'dedupe_key', 'order-' || id)) AS events
FROM recipient
WHERE exp_bucket('native', 'orders', id::text) < CASE variant WHEN 'name' THEN 0.060 WHEN 'plain' THEN 0.045 ELSE 0.03 END;

SELECT exp_log_events(events) AS stored FROM order_file;
SELECT exp_log_events(events) AS stored_again FROM order_file;
SELECT experiment, events, subjects FROM exp_aggregate();

-- Some of those orders are of people who were not sent anything. They are history of theirs, and count in nothing.
SELECT metric, n_c, n_t, round(mean_c::numeric, 4) AS plain, round(mean_t::numeric, 4) AS name, round(lift::numeric, 3) AS lift,
       round(lift_lo::numeric, 3) AS lift_lo, round(lift_hi::numeric, 3) AS lift_hi, round(p_value::numeric, 4) AS p_value, decision
FROM exp_analyze('spring_mail');

-- A campaign is looked at once, at its end, and so the interval for one look (lift_lo, lift_hi, p_value) may be read.
-- "decision" is stricter: it would hold if one had looked every hour.

-- 4. The list for the next mailing, for a colleague without psql. (\copy writes a file; here it goes to the screen.)
\copy (SELECT variant, count(*) AS sent, count(*) FILTER (WHERE bounced) AS bounced FROM recipient WHERE sent_at IS NOT NULL GROUP BY 1 ORDER BY 1) TO STDOUT CSV HEADER

-- And the whole of it as one page for a browser or a printer:
\pset format unaligned
\t on
\o campaign.html
SELECT exp_report('spring_mail');
\o
\t off
\pset format aligned
