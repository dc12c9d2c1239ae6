//! Logging exposures.

use pgrx::pg_extern;

use super::args::{Elements, RawJsonb, RawText};
use super::assign::{many, one};
use super::rows::{Record, Rows};
use crate::error::OrRaise;
use crate::store::assignment::Purpose;

#[pg_extern(sql = false)]
fn exp_log_exposure(
    key: Option<RawText>,
    subject: Option<RawText>,
    context: Option<RawJsonb>,
    scope: Option<RawText>,
) -> Record<4> {
    one(key, subject, context, scope, Purpose::Expose).or_raise()
}

#[pg_extern(sql = false)]
fn exp_log_exposures(
    key: Option<&str>,
    subjects: Option<Elements>,
    contexts: Option<Elements>,
    scope: Option<&str>,
) -> Rows<'static, 5> {
    many(key, subjects, contexts, scope, Purpose::Expose).or_raise()
}
