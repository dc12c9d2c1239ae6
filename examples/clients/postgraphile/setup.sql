-- What the PostGraphile example works on. The extension has a schema of its own here, so that PostGraphile can serve it
-- without the application's tables, and the application's interface is another one.
CREATE SCHEMA experiment;
CREATE EXTENSION pg_experiment SCHEMA experiment;
SELECT experiment.exp_define('checkout', '[{"key": "control", "weight": 1, "payload": {"steps": 3}},
                                           {"key": "one_page", "weight": 1, "payload": {"steps": 1}}]');
SELECT experiment.exp_define_metric('revenue', 'sum', 'order');
SELECT experiment.exp_add_metric('checkout', 'revenue', 'primary');

CREATE TABLE orders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject text NOT NULL,
    amount numeric(10, 2) NOT NULL
);

CREATE ROLE shop_app LOGIN;
SELECT experiment.exp_grant('shop_app', 'app', 'global');
GRANT SELECT, INSERT ON orders TO shop_app;

-- What belongs together is one function, so that it is one mutation: all of it or nothing.
CREATE SCHEMA shop_api;
GRANT USAGE ON SCHEMA shop_api TO shop_app;
CREATE FUNCTION shop_api.place_order(subject text, amount numeric, declined boolean DEFAULT false) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
    assigned record;
    order_id bigint;
BEGIN
    SELECT * INTO assigned FROM experiment.exp_assign('checkout', subject, context => '{"country": "AT"}');
    PERFORM experiment.exp_log_exposure('checkout', subject);
    INSERT INTO public.orders (subject, amount) VALUES (place_order.subject, place_order.amount)
    RETURNING id INTO order_id;
    PERFORM experiment.exp_log_event(subject, 'order', value => amount, dedupe_key => 'order-' || order_id);
    IF declined THEN
        RAISE EXCEPTION 'PAYMENT_DECLINED: the card was refused' USING DETAIL = assigned.variant;
    END IF;
    RETURN assigned.variant;
END $$;
CREATE FUNCTION shop_api.number_of_orders() RETURNS bigint STABLE LANGUAGE sql
AS 'SELECT count(*) FROM public.orders';

-- A smart comment: what PostGraphile calls the result. It is for functions of your own only: comments on those of the
-- extension would be lost with the next dump.
COMMENT ON FUNCTION shop_api.place_order IS E'@resultFieldName variant\nPlaces an order, and counts it in the experiment.';
