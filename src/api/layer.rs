//! Layers.

use pgrx::pg_extern;

use super::args;
use super::rows::{Rows, Scalar};
use crate::error::OrRaise;
use crate::store::access::{self, Access};
use crate::store::layer::{self, LIST_COLUMNS};
use crate::store::{catalog, migrate};

#[pg_extern(sql = false)]
fn exp_create_layer(layer: Option<&str>, scope: Option<&str>) -> Scalar {
    let create = || {
        args::writing("exp_create_layer")?;
        let (layer, scope) = (args::part("layer", layer)?, args::scope(scope)?);
        let store = migrate::need_or_init()?;
        access::require(&store, &scope, Access::Admin)?;
        layer::create(&store, &scope, layer)
    };
    Scalar(create().or_raise())
}

#[pg_extern(sql = false)]
fn exp_list_layers(scope: Option<&str>) -> Rows<'static, LIST_COLUMNS> {
    let list = || {
        let scope = args::scope(scope)?;
        let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
        access::require(&store, &scope, Access::Reader)?;
        Ok(layer::list(&store, &scope))
    };
    Rows::new(list().or_raise())
}
