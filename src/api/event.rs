//! Logging what subjects did.

use experiment_engine::text;
use pgrx::callconv::{Arg, ArgAbi};
use pgrx::nullable::Nullable;
use pgrx::{FromDatum, impl_sql_translatable, pg_extern, pg_sys};

use super::args::{self, RawJsonb, RawText};
use crate::error::{Error, OrRaise, Result, float};
use crate::store::access::{self, Access};
use crate::store::catalog;
use crate::store::event::{self, NewEvent};

/// A timestamptz as Postgres counts: microseconds since 2000, of whatever size.
#[derive(Clone, Copy)]
struct RawTime(i64);

impl FromDatum for RawTime {
    unsafe fn from_polymorphic_datum(datum: pg_sys::Datum, is_null: bool, _: pg_sys::Oid) -> Option<Self> {
        (!is_null).then(|| RawTime(datum.value() as i64))
    }
}

// SAFETY: the SQL argument is timestamptz wherever this type is used.
unsafe impl<'fcx> ArgAbi<'fcx> for RawTime {
    unsafe fn unbox_arg_unchecked(arg: Arg<'_, 'fcx>) -> Self {
        // SAFETY: as the trait demands, the argument is a non-null timestamptz.
        unsafe { arg.unbox_arg_using_from_datum() }.expect("a NULL is taken as an Option")
    }

    unsafe fn unbox_nullable_arg(arg: Arg<'_, 'fcx>) -> Nullable<Self> {
        // SAFETY: as the trait demands, the argument is a timestamptz.
        unsafe { arg.unbox_arg_using_from_datum() }.into()
    }
}

impl_sql_translatable!(RawTime, "timestamptz");

#[pg_extern(sql = false)]
#[allow(clippy::too_many_arguments)] // The contract's.
fn exp_log_event(
    subject: Option<RawText>,
    event: Option<RawText>,
    value: Option<f64>,
    key: Option<RawText>,
    ts: Option<RawTime>,
    meta: Option<RawJsonb>,
    dedupe_key: Option<RawText>,
    scope: Option<RawText>,
) -> i32 {
    let log = || {
        args::writing("exp_log_event")?;
        let given = Given {
            subject: subject.as_ref().map(RawText::as_str),
            event: event.as_ref().map(RawText::as_str),
            value,
            key: key.as_ref().map(RawText::as_str),
            ts: ts.map(|ts| ts.0),
            meta,
            dedupe_key: dedupe_key.as_ref().map(RawText::as_str),
        };
        let event = given.check()?;
        let scope = args::scope(scope.as_ref().map(RawText::as_str))?;
        let Some(store) = catalog::find()? else { return Err(without_store(scope, event.key)) };
        access::require(&store, &scope, Access::App)?;
        event::log(&store, &scope, event)
    };
    log().or_raise()
}

/// An event as it was given.
struct Given<'a> {
    subject: Option<&'a str>,
    event: Option<&'a str>,
    value: Option<f64>,
    key: Option<&'a str>,
    ts: Option<i64>,
    meta: Option<RawJsonb>,
    dedupe_key: Option<&'a str>,
}

impl<'a> Given<'a> {
    fn check(self) -> Result<NewEvent<'a>> {
        let subject = args::subject(self.subject)?;
        let event = self.event.ok_or(Error::Null { argument: "event" })?;
        args::checked("EVENT", "event", event, text::check_key)?;
        let value = self.value.unwrap_or(1.0);
        if !value.is_finite() {
            return Err(Error::Event {
                problem: "value must be finite".into(),
                detail: format!("Got {}.", float(value)),
            });
        }
        let key = self.key.map(|key| args::key(Some(key))).transpose()?;
        if let Some(dedupe_key) = self.dedupe_key {
            args::checked("EVENT", "dedupe_key", dedupe_key, text::check_key)?;
        }
        let meta = args::meta(self.meta)?;
        Ok(NewEvent { subject, event, value, key, ts: self.ts, meta, dedupe_key: self.dedupe_key })
    }
}

/// Before the store is made there is no experiment, and nowhere to keep an event.
fn without_store(scope: String, key: Option<&str>) -> Error {
    key.map_or(Error::StoreMissing, |key| Error::NotFound { scope, key: key.to_owned() })
}

#[pg_extern(sql = false)]
fn exp_log_events() {}
