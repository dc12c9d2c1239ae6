//! What others are told.

use pgrx::{JsonB, pg_extern, pg_sys};
use serde_json::json;

use super::args;
use super::rows::{Columns, Record, Rows, cell, text};
use crate::error::{Error, OrRaise};
use crate::store::access::{self, Access};
use crate::store::assignment::Address;
use crate::store::outbox::{self, COLUMNS};
use crate::store::{catalog, scope as scopes};

/// The most events of one answer.
const MAX_BATCH: i32 = 100_000;
const DEFAULT_BATCH: i32 = 1_000;

fn batch(given: Option<i32>) -> Result<i64, Error> {
    let batch = given.unwrap_or(DEFAULT_BATCH);
    if (1..=MAX_BATCH).contains(&batch) {
        Ok(batch.into())
    } else {
        Err(Error::BatchRange { what: "batch", most: MAX_BATCH, given: batch })
    }
}

static OUTBOX_COLUMNS: &Columns = &[(c"watermark", pg_sys::TEXTOID), (c"events", pg_sys::JSONBOID)];

#[pg_extern(sql = false)]
fn exp_outbox(
    watermark: Option<&str>,
    batch_size: Option<i32>,
    include_below: Option<bool>,
    scope: Option<&str>,
) -> Record<2> {
    let read = || {
        let (batch, scope) = (batch(batch_size)?, args::scope(scope)?);
        let Some(store) = catalog::find()? else { return Ok((outbox::beginning(), None)) };
        access::require(&store, &scope, Access::Reader)?;
        let names = scopes::names(&store, &scope, include_below.unwrap_or(false));
        outbox::since(&store, names, watermark, batch)
    };
    let (watermark, events) = read().or_raise();
    let cells = [text(&watermark), events.or_else(|| cell(JsonB(json!([]))))];
    Record { columns: OUTBOX_COLUMNS, cells, keep: None }
}

#[pg_extern(sql = false)]
fn exp_changes(
    key: Option<&str>,
    after: Option<i64>,
    batch_size: Option<i32>,
    scope: Option<&str>,
) -> Rows<'static, COLUMNS> {
    let read = || {
        let Some(key) = args::reader_key(key)? else { return Ok(Vec::new()) };
        let (batch, scope) = (batch(batch_size)?, args::scope(scope)?);
        let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
        access::require(&store, &scope, Access::Reader)?;
        Ok(outbox::of_experiment(&store, Address { scope: &scope, key }, after.unwrap_or(0), batch))
    };
    Rows::new(read().or_raise())
}
