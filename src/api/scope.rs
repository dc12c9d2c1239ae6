//! Scopes.

use experiment_engine::text;
use pgrx::pg_extern;

use super::args;
use super::rows::{Rows, Scalar};
use crate::error::{Error, OrRaise, Result};
use crate::settings::GLOBAL;
use crate::store::access::{self, Access};
use crate::store::scope::LIST_COLUMNS;
use crate::store::{catalog, migrate, scope as scopes};

fn name(given: &str) -> Result<&str> {
    args::checked("SCOPE", "scope", given, text::check_key)?;
    Ok(given)
}

#[pg_extern(sql = false)]
fn exp_create_scope(scope: Option<&str>, parent: Option<&str>, description: Option<&str>) -> Scalar {
    let create = || {
        args::writing("exp_create_scope")?;
        let scope = name(scope.ok_or(Error::Null { argument: "scope" })?)?;
        let parent = name(parent.unwrap_or(GLOBAL))?;
        let store = migrate::need_or_init()?;
        access::require(&store, parent, Access::Admin)?;
        scopes::create(&store, scope, parent, description)
    };
    Scalar(create().or_raise())
}

#[pg_extern(sql = false)]
fn exp_get_scope(scope: Option<&str>) -> Scalar {
    let get = || {
        let Some(scope) = scope.map(name).transpose()? else { return Ok(None) };
        let Some(store) = catalog::find()? else { return Ok(None) };
        access::require(&store, scope, Access::Reader)?;
        Ok(scopes::get(&store, scope))
    };
    Scalar(get().or_raise())
}

#[pg_extern(sql = false)]
fn exp_list_scopes(page: Option<i32>, page_size: Option<i32>) -> Rows<'static, LIST_COLUMNS> {
    let list = || {
        let (limit, offset) = args::window(page, page_size)?;
        let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
        // What the caller may not read is left out instead of refused.
        Ok(scopes::list(&store, limit, offset))
    };
    Rows::new(list().or_raise())
}
