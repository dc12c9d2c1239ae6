//! Audiences.

use experiment_engine::rule::Rules;
use pgrx::pg_extern;
use serde_json::Value;

use super::args::{self, RawJsonb};
use super::rows::{Rows, Scalar};
use crate::error::{Error, OrRaise, Result, quote};
use crate::store::access::{self, Access};
use crate::store::audience::{self, Changes, LIST_COLUMNS};
use crate::store::{catalog, migrate, scope as scopes};

#[pg_extern(sql = false)]
fn exp_create_audience(
    audience: Option<&str>,
    rules: Option<RawJsonb>,
    name: Option<&str>,
    scope: Option<&str>,
) -> Scalar {
    let create = || {
        args::writing("exp_create_audience")?;
        let (audience, scope) = (args::part("audience", audience)?, args::scope(scope)?);
        let rules = check_rules(rules.ok_or(Error::Null { argument: "rules" })?.parse("rules")?)?;
        let store = migrate::need_or_init()?;
        access::require(&store, &scope, Access::Admin)?;
        audience::create(&store, &scope, audience, name, rules)
    };
    Scalar(create().or_raise())
}

/// Rules as they were given: not in a form of our own.
fn check_rules(rules: Value) -> Result<Value> {
    Rules::parse(&rules).map_err(Error::Rule)?;
    Ok(rules)
}

#[pg_extern(sql = false)]
fn exp_get_audience(audience: Option<&str>, scope: Option<&str>) -> Scalar {
    let get = || {
        let Some(audience) = args::reader_part("audience", audience)? else { return Ok(None) };
        let scope = args::scope(scope)?;
        let Some(store) = catalog::find()? else { return Ok(None) };
        access::require(&store, &scope, Access::Reader)?;
        Ok(audience::find(&store, &scope, audience).and_then(|found| audience::get(&store, found)))
    };
    Scalar(get().or_raise())
}

#[pg_extern(sql = false)]
fn exp_list_audiences(
    page: Option<i32>,
    page_size: Option<i32>,
    include_below: Option<bool>,
    scope: Option<&str>,
) -> Rows<'static, LIST_COLUMNS> {
    let list = || {
        let (limit, offset) = args::window(page, page_size)?;
        let scope = args::scope(scope)?;
        let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
        access::require(&store, &scope, Access::Reader)?;
        let numbers = scopes::numbers(&store, &scope, include_below.unwrap_or(false));
        Ok(audience::list(&store, numbers, limit, offset))
    };
    Rows::new(list().or_raise())
}

#[pg_extern(sql = false)]
fn exp_update_audience(audience: Option<&str>, patch: Option<RawJsonb>, scope: Option<&str>) -> Scalar {
    let update = || {
        args::writing("exp_update_audience")?;
        let (audience, scope) = (args::part("audience", audience)?, args::scope(scope)?);
        let changes = parse_patch(patch.ok_or(Error::Null { argument: "patch" })?.parse("patch")?)?;
        let Some(store) = catalog::find()? else {
            return Err(Error::PartNotFound { what: "audience", key: audience.to_owned(), scope });
        };
        access::require(&store, &scope, Access::Admin)?;
        audience::update(&store, &scope, audience, changes)
    };
    Scalar(update().or_raise())
}

fn parse_patch(patch: Value) -> Result<Changes> {
    let mut changes = Changes::default();
    for (member, value) in args::members(patch)? {
        match member.as_str() {
            "name" => changes.name = Some(args::nullable_text("name", value)?),
            "rules" => changes.rules = Some(check_rules(value)?),
            other => {
                return Err(Error::Patch {
                    problem: format!("unknown field {}", quote(other)),
                    detail: "Known: name, rules.".into(),
                });
            }
        }
    }
    Ok(changes)
}

#[pg_extern(sql = false)]
fn exp_delete_audience(audience: Option<&str>, scope: Option<&str>) -> Scalar {
    let delete = || {
        args::writing("exp_delete_audience")?;
        let (audience, scope) = (args::part("audience", audience)?, args::scope(scope)?);
        let Some(store) = catalog::find()? else { return Ok(None) };
        access::require(&store, &scope, Access::Admin)?;
        audience::delete(&store, &scope, audience)
    };
    Scalar(delete().or_raise())
}
