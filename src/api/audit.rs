//! Who changed what.

use pgrx::datum::TimestampWithTimeZone;
use pgrx::pg_extern;

use super::args;
use super::rows::Rows;
use crate::error::OrRaise;
use crate::store::access::{self, Access};
use crate::store::audit::{self, LIST_COLUMNS};
use crate::store::catalog;

#[pg_extern(sql = false)]
fn exp_audit(
    key: Option<&str>,
    since: Option<TimestampWithTimeZone>,
    scope: Option<&str>,
) -> Rows<'static, LIST_COLUMNS> {
    let list = || {
        let (key, scope) = (args::reader_key(key)?, args::scope(scope)?);
        let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
        access::require(&store, &scope, Access::Reader)?;
        Ok(audit::list(&store, &scope, key, since))
    };
    Rows::new(list().or_raise())
}
