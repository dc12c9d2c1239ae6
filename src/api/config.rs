//! Configs that variants share.

use std::collections::HashSet;

use pgrx::pg_extern;
use serde_json::Value;

use super::args::{self, Elements, RawJsonb};
use super::rows::{Rows, Scalar};
use crate::error::{Error, OrRaise, Result, quote};
use crate::store::access::{self, Access};
use crate::store::config::{self, LIST_COLUMNS};
use crate::store::{catalog, migrate};

/// The most bytes of a config.
const MAX_CONFIG_BYTES: usize = 1024 * 1024;
/// The most aliases of a config.
const MAX_ALIASES: usize = 1000;

#[pg_extern(sql = false)]
fn exp_set_config(
    slug: Option<&str>,
    config: Option<RawJsonb>,
    aliases: Option<Elements>,
    scope: Option<&str>,
) -> Scalar {
    let set = || {
        args::writing("exp_set_config")?;
        let (slug, scope) = (args::part("slug", slug)?, args::scope(scope)?);
        let config = document(config.ok_or(Error::Null { argument: "config" })?)?;
        let aliases = aliases.map(|aliases| check_aliases(slug, &aliases)).transpose()?;
        let store = migrate::need_or_init()?;
        access::require(&store, &scope, Access::Admin)?;
        config::set(&store, &scope, slug, config, aliases)
    };
    Scalar(set().or_raise())
}

fn document(config: RawJsonb) -> Result<Value> {
    if config.size() > MAX_CONFIG_BYTES {
        return Err(Error::Config {
            problem: format!("the config is too large, at most {MAX_CONFIG_BYTES} bytes are allowed"),
            detail: format!("Got {} bytes.", config.size()),
        });
    }
    config.parse("config")
}

fn check_aliases(slug: &str, aliases: &Elements) -> Result<Vec<String>> {
    if aliases.len() > MAX_ALIASES {
        return Err(Error::Config { problem: "too many aliases".into(), detail: format!("Got {}.", aliases.len()) });
    }
    let mut names = HashSet::from([slug.to_owned()]);
    let mut checked = Vec::new();
    for alias in aliases.texts() {
        let alias = args::part("alias", alias.as_deref())?.to_owned();
        if !names.insert(alias.clone()) {
            let problem = "a name is given twice".into();
            return Err(Error::Config { problem, detail: format!("Name {}.", quote(&alias)) });
        }
        checked.push(alias);
    }
    Ok(checked)
}

#[pg_extern(sql = false)]
fn exp_get_config(slug: Option<&str>, scope: Option<&str>) -> Scalar {
    let get = || {
        let Some(slug) = args::reader_part("slug", slug)? else { return Ok(None) };
        let scope = args::scope(scope)?;
        let Some(store) = catalog::find()? else { return Ok(None) };
        access::require(&store, &scope, Access::Reader)?;
        Ok(config::find(&store, &scope, slug).and_then(|found| config::get(&store, found)))
    };
    Scalar(get().or_raise())
}

#[pg_extern(sql = false)]
fn exp_list_configs(scope: Option<&str>) -> Rows<'static, LIST_COLUMNS> {
    let list = || {
        let scope = args::scope(scope)?;
        let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
        access::require(&store, &scope, Access::Reader)?;
        Ok(config::list(&store, &scope))
    };
    Rows::new(list().or_raise())
}

#[pg_extern(sql = false)]
fn exp_delete_config(slug: Option<&str>, scope: Option<&str>) -> Scalar {
    let delete = || {
        args::writing("exp_delete_config")?;
        let (slug, scope) = (args::part("slug", slug)?, args::scope(scope)?);
        let Some(store) = catalog::find()? else { return Ok(None) };
        access::require(&store, &scope, Access::Admin)?;
        config::delete(&store, &scope, slug)
    };
    Scalar(delete().or_raise())
}
