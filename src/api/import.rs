//! Bringing definitions and assignments along from other systems.

use experiment_engine::import::{self, Format};
use pgrx::pg_extern;

use super::args::{self, RawJsonb};
use super::rows::{Cell, Rows, cell, text};
use crate::error::{Error, OrRaise, Result};
use crate::store::access::{self, Access};
use crate::store::assignment::Address;
use crate::store::{catalog, import as imports, migrate};

#[pg_extern(sql = false)]
fn exp_import(doc: Option<RawJsonb>, format: Option<&str>, scope: Option<&str>) -> Rows<'static, 4> {
    Rows::new(import_definitions(doc, format, scope).or_raise())
}

fn import_definitions(doc: Option<RawJsonb>, format: Option<&str>, scope: Option<&str>) -> Result<Vec<[Cell; 4]>> {
    args::writing("exp_import")?;
    let doc = doc.ok_or(Error::Null { argument: "doc" })?.parse("doc")?;
    let format = format.ok_or(Error::Null { argument: "format" })?;
    let format = Format::parse(format).ok_or_else(|| Error::Format { given: format.to_owned() })?;
    let scope = args::scope(scope)?;
    pgrx::check_for_interrupts!();
    let read = import::import(format, &doc).map_err(Error::Import)?;
    pgrx::check_for_interrupts!();
    let store = migrate::need_or_init()?;
    access::require(&store, &scope, Access::Admin)?;
    let outcomes = imports::import(&store, &scope, read);
    let row = |outcome: imports::Outcome| {
        [text(outcome.object), text(&outcome.key), text(outcome.action), outcome.problem.as_deref().and_then(text)]
    };
    Ok(outcomes.into_iter().map(row).collect())
}

#[pg_extern(sql = false)]
fn exp_import_assignments(key: Option<&str>, query: Option<&str>, scope: Option<&str>) -> Rows<'static, 4> {
    Rows::new(import_assignments(key, query, scope).or_raise())
}

fn import_assignments(key: Option<&str>, query: Option<&str>, scope: Option<&str>) -> Result<Vec<[Cell; 4]>> {
    args::writing("exp_import_assignments")?;
    let key = args::key(key)?;
    let query = query.ok_or(Error::Null { argument: "query" })?;
    let scope = args::scope(scope)?;
    let Some(store) = catalog::find()? else { return Err(Error::NotFound { scope, key: key.to_owned() }) };
    access::require(&store, &scope, Access::Admin)?;
    let outcomes = imports::assignments(&store, Address { scope: &scope, key }, query)?;
    let row = |(variant, outcome): (String, imports::Imported)| {
        [text(&variant), cell(outcome.imported), cell(outcome.kept), outcome.problem.as_deref().and_then(text)]
    };
    Ok(outcomes.into_iter().map(row).collect())
}
