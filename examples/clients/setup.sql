-- What the examples beside this file work on: an experiment and the application's own table.
CREATE EXTENSION pg_experiment;
SELECT exp_define('checkout', '[{"key": "control", "weight": 1, "payload": {"steps": 3}},
                                {"key": "one_page", "weight": 1, "payload": {"steps": 1}}]');
SELECT exp_define_metric('revenue', 'sum', 'order');
SELECT exp_add_metric('checkout', 'revenue', 'primary');

CREATE TABLE orders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject text NOT NULL,
    amount numeric(10, 2) NOT NULL
);

-- The application is no owner of anything: it may assign, log and read.
CREATE ROLE shop_app LOGIN;
SELECT exp_grant('shop_app', 'app', 'global');
GRANT SELECT, INSERT ON orders TO shop_app;
