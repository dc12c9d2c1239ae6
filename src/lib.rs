//! pg_experiment: experimentation as a part of SQL.
//!
//! `api` decodes arguments and encodes answers, `store` is the only code that touches tables, and the pure crate
//! `experiment_engine` decides. Arrows: `api -> store -> engine`, `api -> engine`.

mod api;
mod error;
mod jsonb;
mod majors;
mod settings;
mod store;
mod unguarded;

::pgrx::pg_module_magic!(name, version);

// What belongs to the extension, in the order in which CREATE EXTENSION runs it. The functions are declared here by
// hand, each with its COMMENT and its REVOKE, so that the reviewed text is the text that runs.
::pgrx::extension_sql_file!("../sql/install.sql", name = "install", bootstrap);
::pgrx::extension_sql_file!("../sql/store.sql", name = "store", requires = ["install"]);
::pgrx::extension_sql_file!("../sql/access.sql", name = "access", requires = ["store"]);
::pgrx::extension_sql_file!("../sql/experiment.sql", name = "experiment", requires = ["access"]);
::pgrx::extension_sql_file!("../sql/assign.sql", name = "assign", requires = ["experiment"]);
::pgrx::extension_sql_file!("../sql/exposure.sql", name = "exposure", requires = ["assign"]);
::pgrx::extension_sql_file!("../sql/results.sql", name = "results", requires = ["exposure"]);
::pgrx::extension_sql_file!("../sql/erase.sql", name = "erase", requires = ["results"]);
::pgrx::extension_sql_file!("../sql/scope.sql", name = "scope", requires = ["erase"]);
::pgrx::extension_sql_file!("../sql/audience.sql", name = "audience", requires = ["scope"]);
::pgrx::extension_sql_file!("../sql/layer.sql", name = "layer", requires = ["audience"]);
::pgrx::extension_sql_file!("../sql/config.sql", name = "config", requires = ["layer"]);
::pgrx::extension_sql_file!("../sql/audit.sql", name = "audit", requires = ["config"]);
::pgrx::extension_sql_file!("../sql/decide.sql", name = "decide", requires = ["audit"]);
::pgrx::extension_sql_file!("../sql/holdout.sql", name = "holdout", requires = ["decide"]);
::pgrx::extension_sql_file!("../sql/subject.sql", name = "subject", requires = ["holdout"]);
::pgrx::extension_sql_file!("../sql/import.sql", name = "import", requires = ["subject"]);
::pgrx::extension_sql_file!("../sql/event.sql", name = "event", requires = ["import"]);
::pgrx::extension_sql_file!("../sql/metric.sql", name = "metric", requires = ["event"]);
::pgrx::extension_sql_file!("../sql/aggregate.sql", name = "aggregate", requires = ["metric"]);
::pgrx::extension_sql_file!("../sql/setting.sql", name = "setting", requires = ["aggregate"]);
::pgrx::extension_sql_file!("../sql/statistics.sql", name = "statistics", requires = ["setting"]);
::pgrx::extension_sql_file!("../sql/analyze.sql", name = "analyze", requires = ["statistics"]);
::pgrx::extension_sql_file!("../sql/winner.sql", name = "winner", requires = ["analyze"]);
::pgrx::extension_sql_file!("../sql/bandit.sql", name = "bandit", requires = ["winner"]);
::pgrx::extension_sql_file!("../sql/publish.sql", name = "publish", requires = ["bandit"]);
::pgrx::extension_sql_file!("../sql/outbox.sql", name = "outbox", requires = ["publish"]);
::pgrx::extension_sql_file!("../sql/subscription.sql", name = "subscription", requires = ["outbox"]);
::pgrx::extension_sql_file!("../sql/report.sql", name = "report", requires = ["subscription"]);

/// Runs once in each backend, when the library is first loaded into it.
#[::pgrx::pg_guard]
pub extern "C-unwind" fn _PG_init() {
    settings::register();
    store::session::register();
    store::tally::register();
    store::commit::register();
}
