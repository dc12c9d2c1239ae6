//! Rows of exp.event on their way into the table.

use pgrx::pg_sys;

use super::Store;
use super::sql::{self, Statement, param};

/// What the rows of a call have in common.
pub struct Common {
    pub received_at: i64,
    pub scope_id: i32,
    pub era: i16,
    pub epoch: i16,
}

/// A row; texts and meta are datums.
pub struct Row {
    pub ts: i64,
    pub value: f64,
    pub experiment_id: Option<i32>,
    pub counted: i16,
    pub subject: pg_sys::Datum,
    pub event: pg_sys::Datum,
    pub meta: Option<pg_sys::Datum>,
}

/// Inserts rows.
pub fn insert(store: &Store, common: &Common, rows: &[Row]) {
    if rows.is_empty() {
        return;
    }
    // SAFETY: called inside a transaction, which may write.
    let xid = unsafe { pg_sys::GetTopFullTransactionId() }.value as i64;
    for row in rows {
        insert_by_sql(store, common, xid, row);
    }
}

static INSERT: Statement = Statement {
    text: "INSERT INTO exp.event (ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject,
                                  event, meta)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
    types: &[
        pg_sys::TIMESTAMPTZOID,
        pg_sys::TIMESTAMPTZOID,
        pg_sys::FLOAT8OID,
        pg_sys::INT8OID,
        pg_sys::INT4OID,
        pg_sys::INT4OID,
        pg_sys::INT2OID,
        pg_sys::INT2OID,
        pg_sys::INT2OID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::JSONBOID,
    ],
};

fn insert_by_sql(store: &Store, common: &Common, xid: i64, row: &Row) {
    let params = [
        Some(pg_sys::Datum::from(row.ts)),
        Some(pg_sys::Datum::from(common.received_at)),
        param(row.value),
        param(xid),
        param(common.scope_id),
        row.experiment_id.and_then(param),
        param(common.era),
        param(common.epoch),
        param(row.counted),
        Some(row.subject),
        Some(row.event),
        row.meta,
    ];
    sql::isolated(store, &INSERT, &params, |_| ());
}
