//! Who may do what.

use pgrx::pg_extern;

use super::args;
use crate::error::{Error, OrRaise, Result};
use crate::store::access::{self, Access};
use crate::store::catalog;

#[pg_extern(sql = false)]
fn exp_grant(role: Option<&str>, access: Option<&str>, scope: Option<&str>) -> bool {
    args::writing("exp_grant").or_raise();
    let (role, access, scope) = arguments(role, access, scope).or_raise();
    let store = catalog::need().or_raise();
    access::grant(&store, role, access, scope).or_raise()
}

#[pg_extern(sql = false)]
fn exp_revoke(role: Option<&str>, access: Option<&str>, scope: Option<&str>) -> bool {
    args::writing("exp_revoke").or_raise();
    let (role, access, scope) = arguments(role, access, scope).or_raise();
    let store = catalog::need().or_raise();
    access::revoke(&store, role, access, scope).or_raise()
}

fn arguments<'a>(
    role: Option<&'a str>,
    access: Option<&str>,
    scope: Option<&'a str>,
) -> Result<(&'a str, Access, &'a str)> {
    let role = role.ok_or(Error::Null { argument: "role" })?;
    let access = access.ok_or(Error::Null { argument: "access" })?;
    let scope = scope.ok_or(Error::Null { argument: "scope" })?;
    Ok((role, Access::parse(access)?, scope))
}
