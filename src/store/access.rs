//! Who may do what: rows of exp.grant, kept in step with EXECUTE on the functions and SELECT on the tables that people
//! join, whose row security shows of them what was granted.

use std::cell::RefCell;
use std::collections::BTreeMap;

use pgrx::pg_sys;
use serde_json::json;

use super::Store;
use super::audit::{self, Change};
use super::session::Cached;
use super::sql::{self, Sees, Statement, param};
use super::{lock, owner, scope, session};
use crate::error::{Error, Result};

/// What a role may do in a scope; each level includes the one before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Access {
    /// Read definitions, results and variants.
    Reader,
    /// Assign and log, too.
    App,
    /// Everything.
    Admin,
}

impl Access {
    pub fn parse(name: &str) -> Result<Self> {
        match name {
            "reader" => Ok(Access::Reader),
            "app" => Ok(Access::App),
            "admin" => Ok(Access::Admin),
            _ => Err(Error::Access { given: name.to_owned() }),
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            Access::Reader => "reader",
            Access::App => "app",
            Access::Admin => "admin",
        }
    }
}

/// The least access that each function asks for.
const FUNCTIONS: [(&str, Access); 98] = [
    ("exp_adjust", Access::Reader),
    ("exp_analyze", Access::Reader),
    ("exp_audit", Access::Reader),
    ("exp_bandit", Access::Reader),
    ("exp_bucket", Access::Reader),
    ("exp_changes", Access::Reader),
    ("exp_compare", Access::Reader),
    ("exp_config_versions", Access::Reader),
    ("exp_decide", Access::Reader),
    ("exp_explain", Access::Reader),
    ("exp_get", Access::Reader),
    ("exp_get_assignment", Access::Reader),
    ("exp_get_audience", Access::Reader),
    ("exp_get_config", Access::Reader),
    ("exp_get_scope", Access::Reader),
    ("exp_list", Access::Reader),
    ("exp_list_audiences", Access::Reader),
    ("exp_list_configs", Access::Reader),
    ("exp_list_layers", Access::Reader),
    ("exp_list_metrics", Access::Reader),
    ("exp_list_scopes", Access::Reader),
    ("exp_match", Access::Reader),
    ("exp_mde", Access::Reader),
    ("exp_merge_moments", Access::Reader),
    ("exp_metric_moments", Access::Reader),
    ("exp_moments", Access::Reader),
    ("exp_outbox", Access::Reader),
    ("exp_peek", Access::Reader),
    ("exp_plan", Access::Reader),
    ("exp_plot", Access::Reader),
    ("exp_power", Access::Reader),
    ("exp_report", Access::Reader),
    ("exp_report_index", Access::Reader),
    ("exp_results", Access::Reader),
    ("exp_sample_size", Access::Reader),
    ("exp_series", Access::Reader),
    ("exp_settings", Access::Reader),
    ("exp_simulate_aa", Access::Reader),
    ("exp_snapshot", Access::Reader),
    ("exp_srm", Access::Reader),
    ("exp_srm_test", Access::Reader),
    ("exp_winner", Access::Reader),
    ("exp_assign", Access::App),
    ("exp_assign_many", Access::App),
    ("exp_log_event", Access::App),
    ("exp_log_events", Access::App),
    ("exp_log_exposure", Access::App),
    ("exp_log_exposures", Access::App),
    ("exp_merge_subject", Access::App),
    ("exp_add_metric", Access::Admin),
    ("exp_add_variant", Access::Admin),
    ("exp_aggregate", Access::Admin),
    ("exp_archive", Access::Admin),
    ("exp_create_audience", Access::Admin),
    ("exp_create_holdout", Access::Admin),
    ("exp_create_layer", Access::Admin),
    ("exp_create_scope", Access::Admin),
    ("exp_define", Access::Admin),
    ("exp_define_metric", Access::Admin),
    ("exp_delete_metric", Access::Admin),
    ("exp_install_cron", Access::Admin),
    ("exp_remove_metric", Access::Admin),
    ("exp_set", Access::Admin),
    ("exp_delete_audience", Access::Admin),
    ("exp_delete_config", Access::Admin),
    ("exp_delete_experiment", Access::Admin),
    ("exp_doctor", Access::Admin),
    ("exp_repair", Access::Admin),
    ("exp_end_holdout", Access::Admin),
    ("exp_erase_subject", Access::Admin),
    ("exp_forget_subject", Access::Admin),
    ("exp_grant", Access::Admin),
    ("exp_import", Access::Admin),
    ("exp_import_assignments", Access::Admin),
    ("exp_init", Access::Admin),
    ("exp_maintain", Access::Admin),
    ("exp_override", Access::Admin),
    ("exp_pause", Access::Admin),
    ("exp_resume", Access::Admin),
    ("exp_revoke", Access::Admin),
    ("exp_set_allocations", Access::Admin),
    ("exp_set_config", Access::Admin),
    ("exp_set_status", Access::Admin),
    ("exp_start", Access::Admin),
    ("exp_stop", Access::Admin),
    ("exp_update", Access::Admin),
    ("exp_update_audience", Access::Admin),
    ("exp_evaluate_winner", Access::Admin),
    ("exp_set_bandit", Access::Admin),
    ("exp_set_winner_policy", Access::Admin),
    ("exp_claim_deliveries", Access::Admin),
    ("exp_list_deliveries", Access::Admin),
    ("exp_list_subscriptions", Access::Admin),
    ("exp_publish", Access::Admin),
    ("exp_redeliver", Access::Admin),
    ("exp_settle_deliveries", Access::Admin),
    ("exp_subscribe", Access::Admin),
    ("exp_unsubscribe", Access::Admin),
];

/// What every role with any access may SELECT from; policies show it its scopes.
pub const RELATIONS: [&str; 25] = [
    "alias",
    "allocation",
    "assignment",
    "audience",
    "bandit",
    "bucket",
    "config",
    "decision",
    "enrolled",
    "event",
    "experiment",
    "experiment_metric",
    "governed",
    "health",
    "layer",
    "metric",
    "outbox",
    "outcome",
    "period",
    "running",
    "scope",
    "tally",
    "tally_delta",
    "variant",
    "winner_policy",
];

/// The store's other tables, which nobody but the owner reads.
pub const CLOSED: [&str; 21] = [
    "aggregation",
    "audit",
    "config_version",
    "crossover",
    "dedupe",
    "delivery",
    "erased",
    "event_default",
    "exposed",
    "grant",
    "lane",
    "moment",
    "override",
    "publication",
    "setting",
    "signal",
    "store",
    "stream",
    "subscription",
    "task",
    "unpublished",
];

/// What the policies and the views ask.
const POLICY_FUNCTIONS: [&str; 3] = ["readable_experiments", "readable_scopes", "upkeep"];

/// Access by role and scope; `None` where there is none.
type Known = BTreeMap<u32, BTreeMap<String, Option<Access>>>;

thread_local! {
    /// The access of a role to a scope, as found.
    static KNOWN: RefCell<Cached<Known>> = RefCell::new(Cached::new());
}

/// More scopes than this are not remembered per role: names come from callers.
const MOST_KNOWN: usize = 10_000;

fn remember(known: &mut Known, caller: pg_sys::Oid, scope: &str, access: Option<Access>) {
    let scopes = known.entry(caller.to_u32()).or_default();
    if scopes.len() >= MOST_KNOWN {
        scopes.clear();
    }
    scopes.insert(scope.to_owned(), access);
}

/// Refuses a caller without the access needed in a scope.
pub fn require(store: &Store, scope: &str, needed: Access) -> Result<()> {
    let caller = owner::caller();
    let known = KNOWN
        .with_borrow_mut(|known| known.current().get(&caller.to_u32()).and_then(|scopes| scopes.get(scope)).copied());
    let access = known.unwrap_or_else(|| {
        let before = session::changes();
        let access = find(store, caller, scope);
        KNOWN.with_borrow_mut(|known| known.keep(before, |known| remember(known, caller, scope, access)));
        access
    });
    if access >= Some(needed) {
        return Ok(());
    }
    Err(Error::Denied { role: owner::role_name(caller), needed: needed.name(), scope: scope.to_owned() })
}

/// Refuses a caller who is not as good as an owner: who makes or migrates the store runs DDL with the owner's rights,
/// and with it whatever event triggers there are.
pub fn require_owner(owner: pg_sys::Oid) -> Result<()> {
    let caller = owner::caller();
    if acts_as(caller, owner) {
        return Ok(());
    }
    Err(Error::NotOwner { role: owner::role_name(caller), owner: owner::role_name(owner) })
}

/// Whether a role has another one's privileges; superusers have everybody's.
fn acts_as(role: pg_sys::Oid, other: pg_sys::Oid) -> bool {
    // SAFETY: both are roles; the caches behind it follow GRANT and REVOKE.
    unsafe { pg_sys::has_privs_of_role(role, other) }
}

static GRANTS: Statement =
    Statement { text: "SELECT role, access FROM exp.grant WHERE scope_id = ANY ($1)", types: &[pg_sys::INT4ARRAYOID] };

fn find(store: &Store, caller: pg_sys::Oid, scope: &str) -> Option<Access> {
    if acts_as(caller, store.owner) {
        return Some(Access::Admin);
    }
    let chain = scope::with_ancestors(store, scope);
    let grants =
        sql::read(store, &GRANTS, &[param(chain)], Sees::Latest, |row| (row.need::<String>(1), row.need::<String>(2)));
    grants
        .iter()
        .filter(|(role, _)| owner::role_oid(role).is_some_and(|role| acts_as(caller, role)))
        .filter_map(|(_, access)| Access::parse(access).ok())
        .max()
}

static ALL_GRANTS: Statement = Statement { text: "SELECT role, scope_id FROM exp.grant", types: &[] };

/// The scopes in which the caller was granted anything, repeated where there is more than one grant; `None` where it
/// acts as the owner, who needs no grant.
pub fn granted(store: &Store) -> Option<Vec<i32>> {
    let caller = owner::caller();
    if acts_as(caller, store.owner) {
        return None;
    }
    let grants = sql::read(store, &ALL_GRANTS, &[], Sees::Latest, |row| (row.need::<String>(1), row.need(2)));
    let ours = |role: &str| owner::role_oid(role).is_some_and(|role| acts_as(caller, role));
    Some(grants.into_iter().filter(|(role, _)| ours(role)).map(|(_, scope)| scope).collect())
}

static INSERT: Statement = Statement {
    text: "INSERT INTO exp.grant (role, scope_id, access, granted_by) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
    types: &[pg_sys::TEXTOID, pg_sys::INT4OID, pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// Gives a role access to a scope and those below; false where it had just that.
pub fn grant(store: &Store, role: &str, access: Access, scope_name: &str) -> Result<bool> {
    lock::store();
    require(store, scope_name, Access::Admin)?;
    if owner::role_oid(role).is_none() {
        return Err(Error::RoleNotFound { role: role.to_owned() });
    }
    let scope = scope::need(store, scope_name)?;
    let by = owner::role_name(owner::caller());
    let row = [param(role), param(scope), param(access.name()), param(by)];
    let new = sql::write(store, &INSERT, &row) > 0;
    session::announce_change(store);
    sync(store, role);
    if new {
        let after = Some(json!({"role": role, "access": access.name()}));
        audit::record(store, Change { action: "granted", after, ..change(role, scope_name) });
    }
    Ok(new)
}

static DELETE: Statement = Statement {
    text: "DELETE FROM exp.grant WHERE role = $1 AND scope_id = $2 AND access = $3",
    types: &[pg_sys::TEXTOID, pg_sys::INT4OID, pg_sys::TEXTOID],
};
static OF_ROLE: Statement =
    Statement { text: "SELECT access FROM exp.grant WHERE role = $1", types: &[pg_sys::TEXTOID] };

/// Takes back a grant on that very scope; false where there was none.
pub fn revoke(store: &Store, role: &str, access: Access, scope_name: &str) -> Result<bool> {
    lock::store();
    require(store, scope_name, Access::Admin)?;
    let scope = scope::need(store, scope_name)?;
    if sql::write(store, &DELETE, &[param(role), param(scope), param(access.name())]) == 0 {
        return Ok(false);
    }
    session::announce_change(store);
    sync(store, role);
    let before = Some(json!({"role": role, "access": access.name()}));
    audit::record(store, Change { action: "revoked", before, ..change(role, scope_name) });
    Ok(true)
}

fn change<'a>(role: &'a str, scope: &'a str) -> Change<'a> {
    Change { scope, object: "grant", key: role, ..audit::NOTHING }
}

/// Brings a role's privileges in step with the highest access that it has in any scope.
fn sync(store: &Store, role: &str) {
    if owner::role_oid(role).is_some() {
        let grants = sql::read(store, &OF_ROLE, &[param(role)], Sees::Latest, |row| row.need::<String>(1));
        let access = grants.iter().filter_map(|access| Access::parse(access).ok()).max();
        apply_to_functions(role, access);
        apply_to_tables(store, role, access.is_some());
    }
}

/// Gives a role SELECT on what people join, or takes it back.
fn apply_to_tables(store: &Store, role: &str, given: bool) {
    let _owner = owner::Guard::enter(store.owner);
    // The owner has everything, and must not lose it.
    if owner::role_oid(role) == Some(store.owner) {
        return;
    }
    let (verb, to, whole) = if given { ("GRANT", "TO", "") } else { ("REVOKE", "FROM", " CASCADE") };
    let role = pgrx::spi::quote_identifier(role);
    let relations = RELATIONS.map(|relation| format!("exp.{relation}")).join(", ");
    let functions = POLICY_FUNCTIONS.map(|function| format!("exp.{function}(name)")).join(", ");
    sql::grant(&format!("{verb} USAGE ON SCHEMA exp {to} {role}{whole}"));
    sql::grant(&format!("{verb} SELECT ON {relations} {to} {role}{whole}"));
    sql::grant(&format!("{verb} EXECUTE ON FUNCTION {functions} {to} {role}{whole}"));
}

static ROLES: Statement = Statement { text: "SELECT DISTINCT role FROM exp.grant", types: &[] };

/// Gives every granted role its privileges again: after DROP EXTENSION and CREATE EXTENSION the functions are new ones,
/// and a migration may have made tables.
pub fn apply_grants(store: &Store) {
    for role in sql::read(store, &ROLES, &[], Sees::Latest, |row| row.need::<String>(1)) {
        sync(store, &role);
    }
}

/// The extension's functions as they are installed: qualified signature, name and owner.
static INSTALLED_FUNCTIONS: Statement = Statement {
    text: "SELECT format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)),
                  p.proname::text, p.proowner
           FROM pg_depend AS d
           JOIN pg_extension AS e ON e.oid = d.refobjid AND d.refclassid = 'pg_extension'::regclass
           JOIN pg_proc AS p ON p.oid = d.objid AND d.classid = 'pg_proc'::regclass
           JOIN pg_namespace AS n ON n.oid = p.pronamespace
           WHERE e.extname = 'pg_experiment' AND d.deptype = 'e'",
    types: &[],
};

/// The extension's schema and its owner, where a role may not use it.
static CLOSED_SCHEMA: Statement = Statement {
    text: "SELECT quote_ident(n.nspname), n.nspowner
           FROM pg_extension AS e JOIN pg_namespace AS n ON n.oid = e.extnamespace
           WHERE e.extname = 'pg_experiment' AND NOT has_schema_privilege($1, n.oid, 'USAGE')",
    types: &[pg_sys::TEXTOID],
};

fn open_schema(role: &str) {
    let closed =
        sql::read_catalog(&CLOSED_SCHEMA, &[param(role)], |row| (row.need::<String>(1), row.need::<pg_sys::Oid>(2)));
    for (schema, schema_owner) in closed {
        let _owner = owner::Guard::enter(schema_owner);
        sql::grant(&format!("GRANT USAGE ON SCHEMA {schema} TO {}", pgrx::spi::quote_identifier(role)));
    }
}

/// Brings a role's EXECUTE in step with its access. Runs as the functions' owner, who alone may grant it.
fn apply_to_functions(role: &str, access: Option<Access>) {
    if access.is_some() {
        open_schema(role);
    }
    let oid = owner::role_oid(role);
    let role = pgrx::spi::quote_identifier(role);
    let functions = sql::read_catalog(&INSTALLED_FUNCTIONS, &[], |row| {
        (row.need::<String>(1), row.need::<String>(2), row.need::<pg_sys::Oid>(3))
    });
    let level = |name: &str| FUNCTIONS.iter().find(|(known, _)| *known == name).map(|(_, access)| *access);
    for (signature, name, function_owner) in functions {
        let Some(needed) = level(&name) else { continue };
        // Whose they are may execute them whatever was granted.
        if oid == Some(function_owner) {
            continue;
        }
        let (verb, to, whole) =
            if access >= Some(needed) { ("GRANT", "TO", "") } else { ("REVOKE", "FROM", " CASCADE") };
        let _owner = owner::Guard::enter(function_owner);
        sql::grant(&format!("{verb} EXECUTE ON FUNCTION {signature} {to} {role}{whole}"));
    }
}
