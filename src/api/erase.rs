//! Forgetting people.

use pgrx::pg_extern;

use super::args;
use super::rows::{Cell, Rows, cell, text};
use crate::error::{OrRaise, Result};
use crate::store::access::{self, Access};
use crate::store::{catalog, definition, erase, scope as scopes};

#[pg_extern(sql = false)]
fn exp_forget_subject(key: Option<&str>, subject: Option<&str>, scope: Option<&str>) -> bool {
    forget(key, subject, scope).or_raise()
}

fn forget(key: Option<&str>, subject: Option<&str>, scope: Option<&str>) -> Result<bool> {
    args::writing("exp_forget_subject")?;
    let (key, subject, scope) = (args::key(key)?, args::subject(subject)?, args::scope(scope)?);
    let Some(store) = catalog::find()? else { return Ok(false) };
    access::require(&store, &scope, Access::Admin)?;
    let Some(definition) = definition::find(&store, &scope, key).filter(|found| found.scope == scope) else {
        return Ok(false);
    };
    let subject = &erase::hold(&store, &scope, definition.id, subject);
    let erased = erase::forget(&store, &scope, definition.id, subject);
    if erased.any() {
        erase::record(&store, &scope, key, subject, &erased);
    }
    Ok(erased.any())
}

#[pg_extern(sql = false)]
fn exp_erase_subject(subject: Option<&str>, include_below: Option<bool>, scope: Option<&str>) -> Rows<'static, 2> {
    Rows::new(erase_everywhere(subject, include_below.unwrap_or(false), scope).or_raise())
}

fn erase_everywhere(subject: Option<&str>, below: bool, scope: Option<&str>) -> Result<Vec<[Cell; 2]>> {
    args::writing("exp_erase_subject")?;
    let (subject, scope) = (args::subject(subject)?, args::scope(scope)?);
    let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
    access::require(&store, &scope, Access::Admin)?;
    let erased = erase::erase(&store, &scopes::numbers(&store, &scope, below), subject);
    erase::record(&store, &scope, "*", subject, &erased);
    Ok(erased.counts().into_iter().map(|(table, count)| [text(table), cell(count)]).collect())
}
