//! Logging what subjects did.

use experiment_engine::{text, time};
use pgrx::callconv::{Arg, ArgAbi};
use pgrx::nullable::Nullable;
use pgrx::{FromDatum, impl_sql_translatable, pg_extern, pg_sys};

use super::args::{self, RawJsonb, RawText};
use crate::error::{Error, OrRaise, Result, float, quote};
use crate::jsonb::{Container, Json};
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
#[derive(Default)]
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
fn exp_log_events(events: Option<RawJsonb>, key: Option<&str>, scope: Option<&str>) -> i32 {
    log_events(events, key, scope).or_raise()
}

/// How many events one call takes: they are in memory together.
const MOST_EVENTS: usize = 100_000;

fn log_events(events: Option<RawJsonb>, key: Option<&str>, scope: Option<&str>) -> Result<i32> {
    args::writing("exp_log_events")?;
    let events = events.ok_or(Error::Null { argument: "events" })?;
    let key = key.map(|key| args::key(Some(key))).transpose()?;
    let scope = args::scope(scope)?;
    let array = array(&events)?;
    let checked =
        array.elements().enumerate().map(|(index, event)| parse(event, key).map_err(|error| place(index, error)));
    let checked = checked.collect::<Result<Vec<NewEvent>>>()?;
    let Some(store) = catalog::find()? else {
        let Some(first) = checked.first() else { return Ok(0) };
        return Err(place(0, without_store(scope, first.key)));
    };
    access::require(&store, &scope, Access::App)?;
    event::log_all(&store, &scope, &checked).map_err(|(index, error)| place(index, error))
}

/// An error with the place of its event; not one that is about the call.
fn place(index: usize, error: Error) -> Error {
    match error {
        Error::StoreMissing | Error::ScopeNotFound { .. } => error,
        error => Error::At { index, error: Box::new(error) },
    }
}

fn array(events: &RawJsonb) -> Result<Container<'_>> {
    let invalid = |problem: String, detail: String| Err(Error::Event { problem, detail });
    match Json::new(events.bytes()) {
        Json::Array(array) if array.count() > MOST_EVENTS => {
            invalid(format!("at most {MOST_EVENTS} events can be logged at once"), format!("Got {}.", array.count()))
        }
        Json::Array(array) => Ok(array),
        other => invalid("events must be a JSON array".into(), format!("Got {}.", other.kind())),
    }
}

/// One event of an array; `key` is for those that name none.
fn parse<'a>(event: Json<'a>, key: Option<&'a str>) -> Result<NewEvent<'a>> {
    pgrx::check_for_interrupts!();
    let Json::Object(event) = event else {
        return Err(invalid_field("an event", "a JSON object", event));
    };
    let mut given = Given { key, ..Given::default() };
    for (name, value) in event.members() {
        match name {
            "subject" => given.subject = text_field("subject", value)?,
            "event" => given.event = text_field("event", value)?,
            "value" => given.value = number_field("value", value)?,
            "key" => given.key = text_field("key", value)?.or(key),
            "ts" => given.ts = text_field("ts", value)?.map(parse_time).transpose()?,
            "meta" => given.meta = object_field("meta", value)?,
            "dedupe_key" => given.dedupe_key = text_field("dedupe_key", value)?,
            other => {
                let detail = "Known: subject, event, value, key, ts, meta, dedupe_key.".into();
                return Err(Error::Event { problem: format!("unknown field {}", quote(other)), detail });
            }
        }
    }
    given.check()
}

fn invalid_field(what: &str, wanted: &str, got: Json) -> Error {
    Error::Event { problem: format!("{what} must be {wanted}"), detail: format!("Got {}.", got.kind()) }
}

fn text_field<'a>(name: &str, value: Json<'a>) -> Result<Option<&'a str>> {
    match value {
        Json::Null => Ok(None),
        Json::Text(text) => Ok(Some(text)),
        other => Err(invalid_field(name, "a string", other)),
    }
}

fn number_field(name: &str, value: Json) -> Result<Option<f64>> {
    match value {
        Json::Null => Ok(None),
        Json::Number(number) => Ok(Some(number.to_f64())),
        other => Err(invalid_field(name, "a number", other)),
    }
}

fn object_field(name: &str, value: Json) -> Result<Option<RawJsonb>> {
    match value {
        Json::Null => Ok(None),
        Json::Object(object) => Ok(Some(RawJsonb::new(object.to_datum()))),
        other => Err(invalid_field(name, "a JSON object", other)),
    }
}

fn parse_time(ts: &str) -> Result<i64> {
    time::parse(ts).ok_or_else(|| Error::Event {
        problem: "ts must be a timestamp of RFC 3339 with its offset".into(),
        detail: format!("Got {}.", quote(ts)),
    })
}
