//! Published configurations.

use pgrx::{JsonB, pg_extern};

use super::args;
use super::rows::{Rows, Scalar, cell};
use crate::error::{Error, OrRaise, Result};
use crate::store::access::{self, Access};
use crate::store::publish::{self, First, VERSION_COLUMNS};
use crate::store::{catalog, commit, migrate, owner, scope as scopes};

#[pg_extern(sql = false)]
fn exp_publish(scope: Option<&str>) -> i64 {
    let publish = || {
        args::writing("exp_publish")?;
        let scope = args::scope(scope)?;
        let store = migrate::need_or_init()?;
        access::require(&store, &scope, Access::Admin)?;
        let id = scopes::need(&store, &scope)?;
        let role = owner::role_name(owner::caller());
        commit::note_published();
        Ok(publish::publish(&store, id, First::Always, &role).expect("a scope that exists gets a version"))
    };
    publish().or_raise()
}

/// What a snapshot is written as.
enum Format {
    Native,
    Growthbook,
}

fn parse_format(given: Option<&str>) -> Result<Format> {
    match given.unwrap_or("native") {
        "native" => Ok(Format::Native),
        "growthbook" => Ok(Format::Growthbook),
        other => Err(Error::SnapshotFormat { given: other.to_owned() }),
    }
}

#[pg_extern(sql = false)]
fn exp_snapshot(version: Option<i64>, format: Option<&str>, scope: Option<&str>) -> Scalar {
    let read = || {
        let (format, scope) = (parse_format(format)?, args::scope(scope)?);
        let Some(store) = catalog::find()? else { return Ok(None) };
        access::require(&store, &scope, Access::Reader)?;
        Ok(match format {
            Format::Native => publish::document(&store, &scope, version),
            Format::Growthbook => publish::growthbook(&store, &scope, version).and_then(|payload| cell(JsonB(payload))),
        })
    };
    Scalar(read().or_raise())
}

#[pg_extern(sql = false)]
fn exp_config_versions(
    page: Option<i32>,
    page_size: Option<i32>,
    include_below: Option<bool>,
    scope: Option<&str>,
) -> Rows<'static, VERSION_COLUMNS> {
    let list = || {
        let (limit, offset) = args::window(page, page_size)?;
        let scope = args::scope(scope)?;
        let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
        access::require(&store, &scope, Access::Reader)?;
        let numbers = scopes::numbers(&store, &scope, include_below.unwrap_or(false));
        Ok(publish::versions(&store, numbers, limit, offset))
    };
    Rows::new(list().or_raise())
}
