//! The jobs of pg_cron.

use pgrx::pg_sys;
use serde_json::json;

use super::Store;
use super::audit::{self, Change};
use super::sql::{self, Row, Statement, param};
use crate::settings::GLOBAL;

/// A job, and what became of it.
pub struct Job {
    pub name: &'static str,
    pub schedule: &'static str,
    pub command: String,
    pub state: String,
}

/// What runs when: name, schedule, tasks in their order.
const JOBS: [(&str, &str, &[&str]); 2] = [
    (
        "pg_experiment: aggregate and evaluate",
        "* * * * *",
        &["schedule", "fold", "aggregate", "evaluate", "bandit", "deletes"],
    ),
    ("pg_experiment: retention", "0 3 * * *", &["partitions", "retention"]),
];

/// How the audit calls it that they were installed.
pub const AUDIT_KEY: &str = "cron";

static OUR_SCHEMA: Statement = Statement {
    text: "SELECT quote_ident(n.nspname) FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace
           WHERE e.extname = 'pg_experiment'",
    types: &[],
};

// A member of the extension, not a function that somebody named so.
static SCHEDULE: Statement = Statement {
    text: "SELECT quote_ident(n.nspname),
                  has_schema_privilege(n.oid, 'USAGE') AND has_function_privilege(p.oid, 'EXECUTE')
           FROM pg_extension AS e
           JOIN pg_depend AS d ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid AND d.deptype = 'e'
                              AND d.classid = 'pg_proc'::regclass
           JOIN pg_proc AS p ON p.oid = d.objid
           JOIN pg_namespace AS n ON n.oid = p.pronamespace
           WHERE e.extname = 'pg_cron' AND p.proname = 'schedule'
             AND oidvectortypes(p.proargtypes) = 'text, text, text'",
    types: &[],
};

/// Registers the jobs with pg_cron, as the caller; where it is not there, says what to add.
pub fn install(store: &Store) -> Vec<Job> {
    let schema: String = sql::read_catalog(&OUR_SCHEMA, &[], |row| row.need(1)).pop().expect("this is installed");
    let pg_cron = sql::read_catalog(&SCHEDULE, &[], |row| (row.need::<String>(1), row.need::<bool>(2))).pop();
    let mut changed = false;
    let job = |(name, schedule, tasks): (&'static str, &'static str, &[&str])| {
        let command = command(&schema, tasks);
        let state = match &pg_cron {
            Some((cron, true)) => register(cron, [name, schedule, &command], &mut changed),
            Some((cron, false)) => {
                format!("not scheduled: GRANT USAGE ON SCHEMA {cron} to your role, then call this again")
            }
            None => what_to_add([name, schedule, &command]),
        };
        Job { name, schedule, command, state }
    };
    let jobs = JOBS.into_iter().map(job).collect();
    if changed {
        let after = Some(json!({ "jobs": JOBS.map(|(name, ..)| name) }));
        let change =
            Change { scope: GLOBAL, object: "setting", key: AUDIT_KEY, action: "installed", after, ..audit::NOTHING };
        audit::record(store, change);
    }
    jobs
}

/// One task after the other, each in a transaction of its own, and again while it gets on: so none holds its locks while
/// the next one runs.
fn command(schema: &str, tasks: &[&str]) -> String {
    let tasks = tasks.iter().map(|task| format!("'{task}'")).collect::<Vec<_>>().join(", ");
    format!(
        "DO $pg_experiment$
DECLARE
    task text;
    run record;
BEGIN
    FOREACH task IN ARRAY ARRAY[{tasks}] LOOP
        FOR portion IN 1..20 LOOP
            SELECT m.done, m.remaining INTO run FROM {schema}.exp_maintain(task) AS m;
            COMMIT;
            EXIT WHEN (run.done > 0 AND run.remaining > 0) IS NOT TRUE;
        END LOOP;
    END LOOP;
END
$pg_experiment$"
    )
}

/// Schedules a job, or changes the one of its name; says what there is then.
fn register(cron: &str, [name, schedule, command]: [&str; 3], changed: &mut bool) -> String {
    let others = format!(
        "SELECT jobid, username FROM {cron}.job
         WHERE jobname = $1 AND database = current_database() AND username <> current_user LIMIT 1"
    );
    let other = sql::read_as_caller(&others, &[name], |row| (row.need::<i64>(1), row.need::<String>(2))).pop();
    if let Some((job, role)) = other {
        return format!("role {role} scheduled it as job {job}: {cron}.unschedule({job}) takes that off");
    }
    let same = format!(
        "SELECT FROM {cron}.job
         WHERE jobname = $1 AND schedule = $2 AND command = $3 AND database = current_database() AND username = current_user"
    );
    *changed |= sql::read_as_caller(&same, &[name, schedule, command], |_| ()).is_empty();
    let call = format!("SELECT {cron}.schedule($1, $2, $3)");
    let job = sql::read_as_caller(&call, &[name, schedule, command], |row| row.need::<i64>(1));
    let job = job.into_iter().next().expect("one row").to_string();
    let active = format!("SELECT active FROM {cron}.job WHERE jobid = $1::bigint");
    match sql::read_as_caller(&active, &[&job], |row| row.need::<bool>(1)).pop() {
        Some(false) => format!("inactive: SELECT {cron}.alter_job({job}, active => true)"),
        _ => format!("scheduled as job {job}"),
    }
}

// A name of its own: one role has one job of a name, whatever the database.
static QUOTED: Statement = Statement {
    text:
        "SELECT current_database()::text, quote_literal(format('%s (%s)', $1, current_database())), quote_literal($2),
                  quote_literal($3),
                  quote_literal(current_database())",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// Where pg_cron is not in this database: what has to be done.
fn what_to_add(job: [&str; 3]) -> String {
    let row = |row: &Row| (row.need::<String>(1), [2, 3, 4, 5].map(|column| row.need::<String>(column)));
    let (here, [name, schedule, command, database]) =
        sql::read_catalog(&QUOTED, &job.map(param), row).pop().expect("one row");
    match sql::setting(c"cron.database_name") {
        None => format!(
            "not scheduled: pg_cron is not loaded. Install its package, add pg_cron to shared_preload_libraries, set \
             cron.database_name = {database}, restart, CREATE EXTENSION pg_cron, and call this again"
        ),
        Some(there) if there == here => "not scheduled: CREATE EXTENSION pg_cron, and call this again".into(),
        Some(there) => format!(
            "not scheduled: pg_cron is in database \"{there}\". Run there: \
             SELECT cron.schedule_in_database({name}, {schedule}, {command}, {database})"
        ),
    }
}
