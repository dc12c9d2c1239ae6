//! Where the store is: the addresses of its relations, its owner and its version.

use std::cell::{Cell, RefCell};
use std::ffi::CStr;
use std::rc::Rc;

use pgrx::pg_sys;

use super::Store;
use super::migrations::CURRENT;
use super::owner;
use super::session::{self, Cached};
use super::sql::{self, Sees, Statement};
use crate::error::{Error, Result};

/// The schema of the data.
pub const SCHEMA: &CStr = c"exp";

thread_local! {
    static STORE: RefCell<Cached<Option<Rc<Store>>>> = RefCell::new(Cached::new());
}

/// The store, or `None` before `exp_init()`. Refuses one of another version. Refreshes the session's caches first.
pub fn find() -> Result<Option<Rc<Store>>> {
    session::refresh();
    if let Some(store) = STORE.with_borrow_mut(|cached| cached.current().clone()) {
        return Ok(Some(store));
    }
    let before = session::changes();
    let Some(store) = locate_and_watch()? else { return Ok(None) };
    let state = state(&store);
    if state.version != CURRENT {
        return Err(Error::StoreVersion { found: state.version, wanted: CURRENT });
    }
    check_owner(store.owner)?;
    check_owners(&state)?;
    let store = Rc::new(store);
    STORE.with_borrow_mut(|cached| cached.keep(before, |content| *content = Some(store.clone())));
    Ok(Some(store))
}

/// The store, for functions that make no sense without one.
pub fn need() -> Result<Rc<Store>> {
    find()?.ok_or(Error::StoreMissing)
}

/// The store as it stands, of whatever version.
pub fn find_any_version() -> Result<Option<(Store, i32)>> {
    let Some(store) = locate()? else { return Ok(None) };
    let version = state(&store).version;
    Ok(Some((store, version)))
}

/// Whether schema exp exists.
pub fn schema_exists() -> bool {
    schema().is_some()
}

fn schema() -> Option<pg_sys::Oid> {
    // SAFETY: with missing_ok an unknown schema is InvalidOid.
    let schema = unsafe { pg_sys::get_namespace_oid(SCHEMA.as_ptr(), true) };
    (schema != pg_sys::Oid::INVALID).then_some(schema)
}

/// Looks again after it has begun to watch, so that nothing changes unseen in between.
fn locate_and_watch() -> Result<Option<Store>> {
    let Some(mut store) = locate()? else { return Ok(None) };
    loop {
        session::watch([store.signal, store.experiment, store.assignment, store.assignment_pkey, store.tally_delta]);
        let Some(again) = locate()? else { return Ok(None) };
        if again == store {
            return Ok(Some(store));
        }
        store = again;
    }
}

/// The store; `None` where there is no table exp.store. A store that lost another table is none to go on with.
fn locate() -> Result<Option<Store>> {
    let Some(schema) = schema() else { return Ok(None) };
    // SAFETY: an unknown relation is InvalidOid.
    let relation = |name: &CStr| unsafe { pg_sys::get_relname_relid(name.as_ptr(), schema) };
    let Some(owner) = owner_of(relation(c"store")) else { return Ok(None) };
    let need = |name: &CStr| match relation(name) {
        pg_sys::Oid::INVALID => Err(Error::StoreConflict {
            problem: format!("table exp.{} is missing", name.to_string_lossy()),
            hint: "Restore it from a backup.",
        }),
        found => Ok(found),
    };
    Ok(Some(Store {
        owner,
        signal: need(c"signal")?,
        experiment: need(c"experiment")?,
        assignment: need(c"assignment")?,
        assignment_pkey: index(relation(c"assignment_pkey")),
        tally: need(c"tally")?,
        tally_delta: need(c"tally_delta")?,
        // Not there before version 3, which find() asks for.
        event: relation(c"event"),
        exposed: relation(c"exposed"),
        outcome: relation(c"outcome"),
        plain: Cell::new(None),
    }))
}

/// The relation if it is an index, else none.
fn index(relation: pg_sys::Oid) -> pg_sys::Oid {
    // SAFETY: an unknown relation has kind 0.
    let kind = unsafe { pg_sys::get_rel_relkind(relation) };
    if kind == pg_sys::RELKIND_INDEX as std::ffi::c_char { relation } else { pg_sys::Oid::INVALID }
}

fn owner_of(relation: pg_sys::Oid) -> Option<pg_sys::Oid> {
    // SAFETY: the cached tuple is released after the copy of one by-value attribute.
    unsafe {
        let key = pg_sys::Datum::from(relation);
        let tuple = pg_sys::SearchSysCache1(pg_sys::SysCacheIdentifier::RELOID as i32, key);
        if tuple.is_null() {
            return None;
        }
        let owner = (*pg_sys::GETSTRUCT(tuple).cast::<pg_sys::FormData_pg_class>()).relowner;
        pg_sys::ReleaseSysCache(tuple);
        Some(owner)
    }
}

struct State {
    version: i32,
    /// An object of the store that another role owns.
    stray: Option<String>,
}

static STATE: Statement = Statement {
    text: "SELECT s.version,
                  (SELECT c.relname::text FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
                   WHERE n.nspname = 'exp' AND c.relowner <> n.nspowner
                     AND c.relname IN ('store', 'signal', 'scope', 'experiment', 'variant', 'assignment', 'tally',
                                       'tally_delta', 'grant', 'enrolled', 'audience', 'layer', 'config', 'allocation',
                                       'period', 'governed', 'override', 'alias', 'audit', 'setting', 'event', 'event_default',
                                       'dedupe', 'erased', 'metric', 'experiment_metric', 'exposed', 'outcome', 'moment',
                                       'bucket', 'aggregation', 'task', 'aggregation_progress', 'winner_policy', 'decision',
                                       'crossover', 'bandit', 'publication', 'config_version', 'unpublished', 'stream', 'outbox',
                                       'subscription', 'delivery', 'lane', 'running', 'health') LIMIT 1)
           FROM exp.store AS s",
    types: &[],
};

fn state(store: &Store) -> State {
    let found =
        sql::read_one(store, &STATE, &[], Sees::Latest, |row| State { version: row.need(1), stray: row.get(2) });
    found.unwrap_or(State { version: 0, stray: None })
}

static EXTENSION_OWNER: Statement =
    Statement { text: "SELECT extowner FROM pg_extension WHERE extname = 'pg_experiment'", types: &[] };

/// Who owns the extension, and so the store that it makes.
pub fn extension_owner() -> pg_sys::Oid {
    let owners = sql::read_catalog(&EXTENSION_OWNER, &[], |row| row.need(1));
    owners.into_iter().next().unwrap_or_else(owner::caller)
}

/// Whoever owns the store can hang triggers on it that run in everybody's transactions, deferred ones even with their
/// privileges: it must be the extension's owner, or a superuser. So nobody can prepare a schema exp for others.
pub fn check_owner(store_owner: pg_sys::Oid) -> Result<()> {
    // SAFETY: a look-up of a role.
    if unsafe { pg_sys::superuser_arg(store_owner) } || store_owner == extension_owner() {
        return Ok(());
    }
    Err(Error::StoreConflict {
        problem: format!("schema exp belongs to {}, who does not own the extension", owner::role_name(store_owner)),
        hint: "If the data is yours: REASSIGN OWNED, or ALTER SCHEMA and its tables OWNER TO the extension's owner.",
    })
}

/// One role owns the whole store, or acting as its owner would fail halfway through.
fn check_owners(state: &State) -> Result<()> {
    match &state.stray {
        None => Ok(()),
        Some(name) => Err(Error::StoreConflict {
            problem: format!("exp.{name} does not belong to the owner of schema exp"),
            hint: "ALTER ... OWNER TO the owner of schema exp.",
        }),
    }
}
