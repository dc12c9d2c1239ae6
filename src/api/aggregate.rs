//! From events to numbers.

use pgrx::pg_extern;

use super::args;
use super::rows::{Rows, cell, text};
use crate::error::{OrRaise, Result};
use crate::settings::GLOBAL;
use crate::store::access::{self, Access};
use crate::store::aggregate::{self, Counted};
use crate::store::catalog;

#[pg_extern(sql = false)]
fn exp_aggregate() -> Rows<'static, 4> {
    let counted = aggregate_all().or_raise();
    Rows::new(
        counted
            .into_iter()
            .map(|Counted { scope, key, events, subjects }| [text(&scope), text(&key), cell(events), cell(subjects)]),
    )
}

fn aggregate_all() -> Result<Vec<Counted>> {
    args::writing("exp_aggregate")?;
    let store = catalog::need()?;
    access::require(&store, GLOBAL, Access::Admin)?;
    aggregate::run(&store)
}
