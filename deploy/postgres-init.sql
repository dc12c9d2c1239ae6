-- What a container's first start runs in its database: the extension, its store, upkeep by pg_cron where that is
-- preloaded for this database, and the role of exp-relay where it has a password.
\set ON_ERROR_STOP on
\getenv relay_password EXP_RELAY_PASSWORD
\if :{?relay_password}
\else
    \set relay_password ''
\endif
CREATE EXTENSION pg_experiment;
SELECT exp_init();

SELECT current_setting('shared_preload_libraries') ~ '\mpg_cron\M'
    AND current_setting('cron.database_name', true) = current_database() AS has_cron,
    :'relay_password' <> '' AS has_relay \gset
\if :has_cron
    CREATE EXTENSION pg_cron;
    SELECT * FROM exp_install_cron();
\endif
\if :has_relay
    CREATE ROLE exp_relay LOGIN PASSWORD :'relay_password';
    SELECT exp_grant('exp_relay', 'admin', 'global');
\endif
