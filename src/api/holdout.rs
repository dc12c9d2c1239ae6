//! Holdouts.

use pgrx::pg_extern;

use super::args;
use super::rows::Scalar;
use crate::error::{Error, OrRaise, Result};
use crate::store::access::{self, Access};
use crate::store::assignment::Address;
use crate::store::{Store, catalog, experiment, holdout as holdouts, migrate};

#[pg_extern(sql = false)]
fn exp_create_holdout(holdout: Option<&str>, share: Option<f64>, scope: Option<&str>) -> Scalar {
    let create = || {
        args::writing("exp_create_holdout")?;
        let share = share.ok_or(Error::Null { argument: "share" })?;
        migrate::need_or_init()?;
        change(holdout, scope, |store, address| holdouts::create(store, address, share))
    };
    create().or_raise()
}

#[pg_extern(sql = false)]
fn exp_end_holdout(holdout: Option<&str>, scope: Option<&str>) -> Scalar {
    let end = || {
        args::writing("exp_end_holdout")?;
        change(holdout, scope, holdouts::end)
    };
    end().or_raise()
}

/// Runs a change of a holdout as an administrator of its scope, and answers its definition.
fn change(
    holdout: Option<&str>,
    scope: Option<&str>,
    change: impl FnOnce(&Store, Address) -> Result<()>,
) -> Result<Scalar> {
    let key = args::part("holdout", holdout)?;
    let scope = args::scope(scope)?;
    let address = Address { scope: &scope, key };
    let Some(store) = catalog::find()? else {
        return Err(Error::PartNotFound { what: "holdout", key: key.to_owned(), scope: scope.clone() });
    };
    access::require(&store, &scope, Access::Admin)?;
    change(&store, address)?;
    Ok(Scalar(experiment::get(&store, address)))
}
