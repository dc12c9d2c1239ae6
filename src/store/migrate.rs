//! Makes the store, and brings it to the current version.

use std::rc::Rc;

use pgrx::pg_sys;

use super::Store;
use super::access::{self, Access};
use super::migrations::{CURRENT, MIGRATIONS};
use super::sql::{self, Statement};
use super::{catalog, commit, lock, owner, partition, publish, session};
use crate::error::{Error, Result};
use crate::settings::GLOBAL;

/// The store, which is made where there is none: for functions that create.
pub fn need_or_init() -> Result<Rc<Store>> {
    if catalog::find()?.is_none() {
        init()?;
    }
    catalog::need()
}

/// The first version of the store that keeps published configurations.
const FIRST_WITH_VERSIONS: i32 = 5;

/// Creates or migrates the store as the extension's owner, and gives granted roles EXECUTE again. Returns its version.
pub fn init() -> Result<i32> {
    // SAFETY: a plain read of the backend's state.
    if unsafe { pg_sys::creating_extension } {
        return Err(Error::StoreConflict {
            problem: "the store cannot be made inside an extension's script".into(),
            hint: "It must not become a member of an extension: call exp_init() afterwards.",
        });
    }
    lock::store();
    session::refresh();
    let found = catalog::find_any_version()?;
    let before = found.as_ref().map_or(0, |(_, version)| *version);
    match found {
        Some((store, version)) => {
            catalog::check_owner(store.owner)?;
            if version == CURRENT {
                access::require(&store, GLOBAL, Access::Admin)?;
            } else {
                access::require_owner(store.owner)?;
            }
            let _owner = owner::Guard::enter(store.owner);
            migrate_from(version)?;
        }
        None if catalog::schema_exists() => {
            return Err(Error::StoreConflict {
                problem: "there is a schema exp that pg_experiment did not make".into(),
                hint: "Rename it: ALTER SCHEMA exp RENAME TO another_name.",
            });
        }
        None => {
            let owner = catalog::extension_owner();
            access::require_owner(owner)?;
            let _owner = owner::Guard::enter(owner);
            migrate_from(0)?;
        }
    }
    let store = catalog::need()?;
    // What ran before there were versions is published, too.
    if (1..FIRST_WITH_VERSIONS).contains(&before) {
        publish::all(&store, &owner::role_name(owner::caller()));
    }
    // Also for who changed definitions by hand: every session then reads them again.
    session::announce_change(&store);
    access::apply_grants(&store);
    // Events need no partition of their own; what fails here is tried again by exp_maintain().
    partition::maintain(&store);
    Ok(CURRENT)
}

static SET_VERSION: Statement = Statement {
    text: "INSERT INTO exp.store (version) VALUES ($1)
           ON CONFLICT (singleton) DO UPDATE SET version = excluded.version, migrated_at = now()",
    types: &[pg_sys::INT4OID],
};

fn migrate_from(version: i32) -> Result<()> {
    if version > CURRENT {
        return Err(Error::StoreVersion { found: version, wanted: CURRENT });
    }
    let before = sequences();
    for migration in &MIGRATIONS[version as usize..] {
        sql::script(migration);
    }
    if version < CURRENT {
        commit::note_sequences(sequences().into_iter().filter(|oid| !before.contains(oid)));
        let (store, _) = catalog::find_any_version()?.ok_or(Error::StoreMissing)?;
        sql::write(&store, &SET_VERSION, &[sql::param(CURRENT)]);
    }
    Ok(())
}

static SEQUENCES: Statement = Statement {
    text: "SELECT oid::bigint FROM pg_class WHERE relkind = 'S' AND relnamespace = to_regnamespace('exp')",
    types: &[],
};

fn sequences() -> Vec<i64> {
    sql::read_catalog(&SEQUENCES, &[], |row| row.need(1))
}

static SETTLE: Statement = Statement {
    text: "SELECT count(setval(c.oid::regclass, pg_sequence_last_value(c.oid)))
           FROM pg_class AS c WHERE c.relkind = 'S' AND c.oid::bigint = ANY ($1)",
    types: &[pg_sys::INT8ARRAYOID],
};

/// Has the next number of new sequences written to the log, as their transaction commits.
///
/// Under wal_level = minimal Postgres logs a relation that is new as it is at the commit, and a sequence that was used by
/// then says that its next 32 numbers were logged: after a crash they would be given again. `setval` takes that back.
/// Nobody else sees these sequences, so that none moves backwards.
pub fn settle(store: &Store, sequences: Vec<i64>) {
    sql::write_returning(store, &SETTLE, &[sql::param(sequences)], |_| ());
}
