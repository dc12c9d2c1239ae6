//! What concerns one subject: forced variants, and merging it into another.

use pgrx::datum::TimestampWithTimeZone;
use pgrx::pg_extern;

use super::args;
use super::rows::{Cell, Rows, cell, text};
use crate::error::{Error, OrRaise, Result};
use crate::store::access::{self, Access};
use crate::store::assignment::Address;
use crate::store::{alias, catalog, definition, erase, experiment, lock, overrides};

#[pg_extern(sql = false)]
fn exp_override(
    key: Option<&str>,
    subject: Option<&str>,
    variant: Option<&str>,
    until: Option<TimestampWithTimeZone>,
    scope: Option<&str>,
) -> bool {
    force(key, subject, variant, until, scope).or_raise()
}

fn force(
    key: Option<&str>,
    subject: Option<&str>,
    variant: Option<&str>,
    until: Option<TimestampWithTimeZone>,
    scope: Option<&str>,
) -> Result<bool> {
    args::writing("exp_override")?;
    let (key, subject, scope) = (args::key(key)?, args::subject(subject)?, args::scope(scope)?);
    if let Some(given) = until.filter(|until| i64::from(*until) <= definition::now()) {
        let hint = "Leave it out for good, or give a time to come; variant NULL removes an override.".to_owned();
        let given = given.to_string();
        return Err(Error::Override { problem: "until must be in the future", given, hint });
    }
    let until = until.map(i64::from);
    let Some(store) = catalog::find()? else { return Err(Error::NotFound { scope, key: key.to_owned() }) };
    access::require(&store, &scope, Access::Admin)?;
    let experiment = experiment::need_locked(&store, Address { scope: &scope, key })?;
    // In the order in which an enrolment takes the two locks.
    lock::experiment_exclusive(&store, experiment.id);
    let subject = &erase::hold(&store, &scope, experiment.id, subject);
    match variant {
        Some(variant) => overrides::set(&store, &experiment, subject, variant, until).map(|()| true),
        None => Ok(overrides::remove(&store, &experiment, subject)),
    }
}

#[pg_extern(sql = false)]
fn exp_merge_subject(from_subject: Option<&str>, to_subject: Option<&str>, scope: Option<&str>) -> Rows<'static, 4> {
    Rows::new(merge(from_subject, to_subject, scope).or_raise())
}

fn merge(from: Option<&str>, to: Option<&str>, scope: Option<&str>) -> Result<Vec<[Cell; 4]>> {
    args::writing("exp_merge_subject")?;
    let from = from.ok_or(Error::Null { argument: "from_subject" })?;
    let to = to.ok_or(Error::Null { argument: "to_subject" })?;
    args::check_subject(from)?;
    args::check_subject(to)?;
    let scope = args::scope(scope)?;
    let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
    access::require(&store, &scope, Access::App)?;
    let merged = alias::merge(&store, &scope, from, to)?;
    let row = |merged: alias::Merged| {
        let conflict = merged.dropped.is_some();
        [text(&merged.key), text(&merged.variant), merged.dropped.as_deref().and_then(text), cell(conflict)]
    };
    Ok(merged.into_iter().map(row).collect())
}
