//! The jobs of pg_cron.
