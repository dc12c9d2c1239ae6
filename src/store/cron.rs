//! The jobs of pg_cron.

use pgrx::pg_sys;

use super::sql::{self, Row, Statement, param};

/// A job, and what became of it.
pub struct Job {
    pub name: &'static str,
    pub schedule: &'static str,
    pub command: String,
    pub state: String,
}

/// What runs when: name, schedule, tasks in their order.
pub const JOBS: [(&str, &str, &[&str]); 2] = [
    ("pg_experiment: aggregate and evaluate", "* * * * *", &["schedule", "fold", "aggregate"]),
    ("pg_experiment: retention", "0 3 * * *", &["partitions", "retention", "deletes"]),
];

static OURS: Statement = Statement {
    text: "SELECT quote_ident(n.nspname) FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace
           WHERE e.extname = 'pg_experiment'",
    types: &[],
};
/// pg_cron's own function, wherever it is: a member of the extension, not one that somebody named so.
static SCHEDULE: Statement = Statement {
    text: "SELECT quote_ident(n.nspname) || '.' || quote_ident(p.proname)
           FROM pg_extension AS e
           JOIN pg_depend AS d ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid AND d.deptype = 'e'
                              AND d.classid = 'pg_proc'::regclass
           JOIN pg_proc AS p ON p.oid = d.objid
           JOIN pg_namespace AS n ON n.oid = p.pronamespace
           WHERE e.extname = 'pg_cron' AND p.proname = 'schedule'
             AND p.proargtypes::oid[] = ARRAY['text'::regtype, 'text'::regtype, 'text'::regtype]::oid[]",
    types: &[],
};
static SURROUNDINGS: Statement = Statement {
    text: "SELECT current_database()::text, current_setting('cron.database_name', true), quote_literal($1),
                  quote_literal($2), quote_literal($3), quote_literal(current_database()),
                  current_setting('shared_preload_libraries')",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// Registers the jobs with pg_cron, as the caller; where it is not there, says what to add.
pub fn install(_store: &super::Store) -> Vec<Job> {
    let schema: String = sql::read_catalog(&OURS, &[], |row| row.need(1)).pop().expect("we are installed");
    let schedule: Option<String> = sql::read_catalog(&SCHEDULE, &[], |row| row.need(1)).pop();
    let job = |(name, timing, tasks): (&'static str, &'static str, &[&str])| {
        let command = command(&schema, tasks);
        let state = match &schedule {
            Some(function) => {
                sql::call_as_caller(&format!("SELECT {function}($1, $2, $3)"), &[name, timing, &command]);
                "installed".to_owned()
            }
            None => what_to_add(name, timing, &command),
        };
        Job { name, schedule: timing, command, state }
    };
    JOBS.into_iter().map(job).collect()
}

/// One task after the other: one that fails reports it and stops no other.
fn command(schema: &str, tasks: &[&str]) -> String {
    let calls: Vec<String> =
        tasks.iter().map(|task| format!("SELECT * FROM {schema}.exp_maintain('{task}')")).collect();
    calls.join(" UNION ALL ")
}

fn what_to_add(name: &str, timing: &str, command: &str) -> String {
    let params = [param(name), param(timing), param(command)];
    let row = |row: &Row| {
        let text = |column| row.get::<String>(column).unwrap_or_default();
        (text(1), row.get::<String>(2), [text(3), text(4), text(5), text(6)], text(7))
    };
    let (here, cron, [name, timing, command, database], libraries) =
        sql::read_catalog(&SURROUNDINGS, &params, row).pop().expect("one row");
    let loaded = libraries.split(',').any(|library| library.trim().trim_matches('"') == "pg_cron");
    let in_other = format!("SELECT cron.schedule_in_database({name}, {timing}, {command}, {database})");
    match cron.filter(|_| loaded) {
        None => {
            "not installed: pg_cron is not loaded. Set shared_preload_libraries = 'pg_cron' and cron.database_name, \
                 restart, CREATE EXTENSION pg_cron, then call this again."
                .to_owned()
        }
        Some(cron) if cron == here => "not installed: run CREATE EXTENSION pg_cron, then call this again.".to_owned(),
        Some(cron) => format!("not installed: pg_cron keeps its jobs in database {cron}. Run there: {in_other};"),
    }
}
