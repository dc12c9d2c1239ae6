//! Arguments: NULL and default rules, and values that are read in place instead of being parsed at every call.

use std::io::{BufReader, Read};

use experiment_engine::text::{self, TextError};
use pgrx::callconv::{Arg, ArgAbi};
use pgrx::nullable::Nullable;
use pgrx::{FromDatum, impl_sql_translatable, pg_sys};

use crate::error::{Error, Result};
use crate::jsonb;
use crate::settings;
use crate::store::owner;
use serde_json::{Map, Value};

/// The scope argument, or the default scope, checked.
pub fn scope(given: Option<&str>) -> Result<String> {
    let scope = given.map_or_else(settings::default_scope, str::to_owned);
    checked("SCOPE", "scope", &scope, text::check_key)?;
    Ok(scope)
}

/// Refuses to go on where nothing can be written; said first, before any lock is asked for.
pub fn writing(function: &'static str) -> Result<()> {
    if owner::is_read_only() { Err(Error::ReadOnly { function }) } else { Ok(()) }
}

/// A key that a writing function must have.
pub fn key(given: Option<&str>) -> Result<&str> {
    let key = given.ok_or(Error::Null { argument: "key" })?;
    checked("KEY", "key", key, text::check_key)?;
    Ok(key)
}

/// A key that a reading function was given; without one it answers nothing.
pub fn reader_key(given: Option<&str>) -> Result<Option<&str>> {
    given.map(|given| key(Some(given))).transpose()
}

/// The key of a part that experiments share: an audience, a layer, a config.
pub fn part<'a>(what: &'static str, given: Option<&'a str>) -> Result<&'a str> {
    let key = given.ok_or(Error::Null { argument: what })?;
    checked("KEY", what, key, text::check_key)?;
    Ok(key)
}

/// The same for a reading function, which answers nothing without one.
pub fn reader_part<'a>(what: &'static str, given: Option<&'a str>) -> Result<Option<&'a str>> {
    given.map(|given| part(what, Some(given))).transpose()
}

/// A subject that a reading function was given, likewise.
pub fn reader_subject(given: Option<&str>) -> Result<Option<&str>> {
    given.map(|given| subject(Some(given))).transpose()
}

/// A subject that a writing function must have.
pub fn subject(given: Option<&str>) -> Result<&str> {
    let subject = given.ok_or(Error::Null { argument: "subject" })?;
    check_subject(subject)?;
    Ok(subject)
}

pub fn check_subject(subject: &str) -> Result<()> {
    checked("SUBJECT", "subject", subject, text::check_subject)
}

/// Checks a name against its limits; `condition` completes `INVALID_...`.
pub fn checked(
    condition: &'static str,
    what: &'static str,
    value: &str,
    check: fn(&str) -> std::result::Result<(), TextError>,
) -> Result<()> {
    check(value).map_err(|problem| Error::Text { condition, what, problem, given: value.to_owned() })
}

/// LIMIT and OFFSET of a page; without both arguments there is neither.
pub fn window(page: Option<i32>, page_size: Option<i32>) -> Result<(Option<i64>, i64)> {
    let detail = || {
        let show = |value: Option<i32>| value.map_or("NULL".to_owned(), |value| value.to_string());
        format!("Got page {} and page_size {}.", show(page), show(page_size))
    };
    let problem = match (page, page_size) {
        (None, None) => return Ok((None, 0)),
        (Some(_), None) | (None, Some(_)) => "page and page_size go together",
        (Some(page), Some(_)) if page < 1 => "page must be at least 1",
        (Some(_), Some(size)) if !(1..=100).contains(&size) => "page_size must be from 1 to 100",
        (Some(page), Some(size)) => return Ok((Some(size.into()), i64::from(page - 1) * i64::from(size))),
    };
    Err(Error::Page { problem, detail: detail() })
}

/// The members of a merge patch.
pub fn members(patch: Value) -> Result<Map<String, Value>> {
    match patch {
        Value::Object(members) => Ok(members),
        other => {
            Err(Error::Patch { problem: "a patch is a JSON object".into(), detail: format!("Got {}.", kind(&other)) })
        }
    }
}

/// A text that a merge patch sets, or takes away by null.
pub fn nullable_text(member: &str, value: Value) -> Result<Option<String>> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        other => Err(Error::Patch {
            problem: format!("{member} must be a string or null"),
            detail: format!("Got {}.", kind(&other)),
        }),
    }
}

/// A text argument read in place.
#[derive(Clone, Copy)]
pub struct RawText {
    datum: pg_sys::Datum,
}

impl RawText {
    /// A text argument that needs no unpacking.
    ///
    /// # Safety
    /// The datum must be a non-null text that outlives the call.
    pub unsafe fn in_place(datum: pg_sys::Datum) -> Option<Self> {
        // SAFETY: as the caller promises.
        unsafe { is_in_place(datum.cast_mut_ptr()) }.then_some(RawText { datum })
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        use pgrx::varlena::{varatt_is_1b, vardata_any, varsize_1b, varsize_4b};
        // SAFETY: the datum is a varlena, neither compressed nor external, that outlives the call; the database is UTF-8,
        // as CREATE EXTENSION checks.
        unsafe {
            let varlena = self.datum.cast_mut_ptr::<pg_sys::varlena>();
            let size = if varatt_is_1b(varlena) {
                varsize_1b(varlena) - pg_sys::VARHDRSZ_SHORT
            } else {
                varsize_4b(varlena) - pg_sys::VARHDRSZ
            };
            let bytes = std::slice::from_raw_parts(vardata_any(varlena).cast::<u8>(), size);
            std::str::from_utf8_unchecked(bytes)
        }
    }

    /// The text as a datum, for what takes packed ones.
    pub fn datum(&self) -> pg_sys::Datum {
        self.datum
    }
}

impl FromDatum for RawText {
    unsafe fn from_polymorphic_datum(datum: pg_sys::Datum, is_null: bool, _: pg_sys::Oid) -> Option<Self> {
        if is_null {
            return None;
        }
        let varlena = datum.cast_mut_ptr::<pg_sys::varlena>();
        // SAFETY: a non-null text datum is a varlena; what is neither plain nor short is unpacked first.
        Some(RawText { datum: pg_sys::Datum::from(unsafe { unpacked(varlena) }) })
    }
}

// SAFETY: the SQL argument is text wherever this type is used.
unsafe impl<'fcx> ArgAbi<'fcx> for RawText {
    unsafe fn unbox_arg_unchecked(arg: Arg<'_, 'fcx>) -> Self {
        // SAFETY: as the trait demands, the argument is a non-null text.
        unsafe { arg.unbox_arg_using_from_datum() }.expect("a NULL is taken as an Option")
    }

    unsafe fn unbox_nullable_arg(arg: Arg<'_, 'fcx>) -> Nullable<Self> {
        // SAFETY: as the trait demands, the argument is a text.
        unsafe { arg.unbox_arg_using_from_datum() }.into()
    }
}

impl_sql_translatable!(RawText, "text");

/// A varlena that is neither compressed nor external; most are none as they come.
///
/// # Safety
/// It must be a varlena.
unsafe fn unpacked(varlena: *mut pg_sys::varlena) -> *mut pg_sys::varlena {
    // SAFETY: as the caller promises.
    unsafe { if is_in_place(varlena) { varlena } else { pg_sys::pg_detoast_datum_packed(varlena) } }
}

/// Whether a varlena is neither compressed nor external.
///
/// # Safety
/// It must be a varlena.
unsafe fn is_in_place(varlena: *mut pg_sys::varlena) -> bool {
    use pgrx::varlena::{varatt_is_1b, varatt_is_1b_e, varatt_is_4b_u};
    // SAFETY: as the caller promises.
    unsafe { varatt_is_4b_u(varlena) || varatt_is_1b(varlena) && !varatt_is_1b_e(varlena) }
}

/// A jsonb argument left in its binary form, plain or with a short header.
#[derive(Clone, Copy)]
pub struct RawJsonb {
    datum: pg_sys::Datum,
}

impl RawJsonb {
    /// A jsonb that was made plain.
    pub fn new(datum: pg_sys::Datum) -> Self {
        RawJsonb { datum }
    }

    /// Its binary form, without the length word.
    pub fn bytes(&self) -> &[u8] {
        // SAFETY: a detoasted jsonb is a varlena that outlives the call.
        unsafe {
            let varlena = self.datum.cast_mut_ptr::<pg_sys::varlena>();
            let size = pgrx::varlena::varsize_any_exhdr(varlena);
            std::slice::from_raw_parts(pgrx::varlena::vardata_any(varlena).cast::<u8>(), size)
        }
    }

    /// How many bytes it has.
    pub fn size(&self) -> usize {
        // SAFETY: a detoasted jsonb is a varlena.
        unsafe { pgrx::varlena::varsize_any_exhdr(self.datum.cast_mut_ptr()) }
    }

    /// The value, parsed; `argument` names it in the error. Refuses what is nested too deeply to be handled, or so large
    /// that a cancel would wait for what is done with it.
    pub fn parse(self, argument: &'static str) -> Result<Value> {
        if self.size() > MAX_DOCUMENT_BYTES {
            return Err(Error::JsonSize { argument, size: self.size(), most: MAX_DOCUMENT_BYTES });
        }
        // SAFETY: an aligned jsonb begins with the length word, which the root container follows.
        let text = unsafe {
            let jsonb = jsonb::aligned(self.datum).cast_mut_ptr::<pg_sys::Jsonb>();
            let size = pgrx::varlena::varsize_any_exhdr(jsonb.cast());
            let text = pg_sys::JsonbToCString(std::ptr::null_mut(), &mut (*jsonb).root, size as i32);
            std::ffi::CStr::from_ptr(text).to_bytes()
        };
        let parsed = if text.len() <= PORTION_BYTES {
            serde_json::from_slice(text)
        } else {
            serde_json::from_reader(BufReader::with_capacity(PORTION_BYTES, Interruptible(text)))
        };
        parsed.map_err(|error| Error::Json { argument, problem: error.to_string() })
    }
}

/// The most bytes of a jsonb that is parsed as a whole.
const MAX_DOCUMENT_BYTES: usize = 4 * 1024 * 1024;

/// How much of a document is parsed between two looks at whether the statement is cancelled.
const PORTION_BYTES: usize = 64 * 1024;

/// A text that is read in portions, before each of which the statement may be cancelled.
struct Interruptible<'a>(&'a [u8]);

impl Read for Interruptible<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        pgrx::check_for_interrupts!();
        self.0.read(buffer)
    }
}

impl FromDatum for RawJsonb {
    unsafe fn from_polymorphic_datum(datum: pg_sys::Datum, is_null: bool, _: pg_sys::Oid) -> Option<Self> {
        if is_null {
            return None;
        }
        let varlena = datum.cast_mut_ptr::<pg_sys::varlena>();
        // SAFETY: a non-null jsonb datum is a varlena; what is neither plain nor short is unpacked first.
        Some(RawJsonb { datum: pg_sys::Datum::from(unsafe { unpacked(varlena) }) })
    }
}

// SAFETY: the SQL argument is jsonb wherever this type is used.
unsafe impl<'fcx> ArgAbi<'fcx> for RawJsonb {
    unsafe fn unbox_arg_unchecked(arg: Arg<'_, 'fcx>) -> Self {
        // SAFETY: as the trait demands, the argument is a non-null jsonb.
        unsafe { arg.unbox_arg_using_from_datum() }.expect("a NULL is taken as an Option")
    }

    unsafe fn unbox_nullable_arg(arg: Arg<'_, 'fcx>) -> Nullable<Self> {
        // SAFETY: as the trait demands, the argument is a jsonb.
        unsafe { arg.unbox_arg_using_from_datum() }.into()
    }
}

impl_sql_translatable!(RawJsonb, "jsonb");

/// The most bytes of a context, or of what an event says besides.
const MAX_OBJECT_BYTES: usize = 64 * 1024;
// From utils/jsonb.h: the root container's header word holds its kind and the number of its members.
const JB_CMASK: u32 = 0x0FFF_FFFF;
const JB_FOBJECT: u32 = 0x2000_0000;

/// What kind of JSON value it is, for messages.
pub fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// The attributes of a subject as given; `None` for none at all (NULL, or the empty object).
pub fn context(given: Option<RawJsonb>) -> Result<Option<pg_sys::Datum>> {
    object("the context", given, |problem, detail| Error::Context { problem, detail })
}

/// What an event says besides, likewise.
pub fn meta(given: Option<RawJsonb>) -> Result<Option<pg_sys::Datum>> {
    object("meta", given, |problem, detail| Error::Event { problem, detail })
}

/// A JSON object that is not too large; `None` for NULL, or the empty one.
fn object(
    what: &str,
    given: Option<RawJsonb>,
    invalid: impl Fn(String, String) -> Error,
) -> Result<Option<pg_sys::Datum>> {
    let Some(RawJsonb { datum }) = given else { return Ok(None) };
    // SAFETY: a detoasted jsonb is a varlena whose payload begins with the root container's header word.
    let (size, header) = unsafe {
        let varlena = datum.cast_mut_ptr::<pg_sys::varlena>();
        (pgrx::varlena::varsize_any_exhdr(varlena), pgrx::varlena::vardata_any(varlena).cast::<u32>().read_unaligned())
    };
    if header & JB_FOBJECT == 0 {
        let detail = RawJsonb { datum }.parse("jsonb").map_or("not an object", |value| kind(&value));
        return Err(invalid(format!("{what} must be a JSON object"), format!("Got {detail}.")));
    }
    if size > MAX_OBJECT_BYTES {
        let problem = format!("{what} is too large, at most {MAX_OBJECT_BYTES} bytes are allowed");
        return Err(invalid(problem, format!("Got {size} bytes.")));
    }
    Ok((header & JB_CMASK > 0).then_some(datum))
}

/// An array argument taken apart: one datum per element, `None` for NULL. Dimensions are ignored.
pub struct Elements(Vec<Option<pg_sys::Datum>>);

impl Elements {
    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub fn datums(&self) -> &[Option<pg_sys::Datum>] {
        &self.0
    }

    /// The elements of a text[].
    pub fn texts(&self) -> impl Iterator<Item = Option<String>> {
        // SAFETY: callers ask this of text[] arguments only.
        self.0.iter().map(|datum| unsafe {
            pgrx::check_for_interrupts!();
            String::from_datum((*datum)?, false)
        })
    }

    /// The elements of a jsonb[].
    pub fn jsonb(&self, index: usize) -> Option<RawJsonb> {
        // SAFETY: callers ask this of jsonb[] arguments only.
        unsafe { RawJsonb::from_polymorphic_datum(self.0[index]?, false, pg_sys::JSONBOID) }
    }
}

impl FromDatum for Elements {
    unsafe fn from_polymorphic_datum(datum: pg_sys::Datum, is_null: bool, _: pg_sys::Oid) -> Option<Self> {
        if is_null {
            return None;
        }
        // SAFETY: text[] and jsonb[] are the only arrays taken; both have varlena, int-aligned elements.
        unsafe {
            let array = pg_sys::pg_detoast_datum(datum.cast_mut_ptr()).cast::<pg_sys::ArrayType>();
            let (mut values, mut nulls, mut count) = (std::ptr::null_mut(), std::ptr::null_mut(), 0);
            let align = pg_sys::TYPALIGN_INT as std::ffi::c_char;
            pg_sys::deconstruct_array(array, (*array).elemtype, -1, false, align, &mut values, &mut nulls, &mut count);
            let element = |index: usize| (!*nulls.add(index)).then(|| *values.add(index));
            let elements = (0..count as usize).map(element).collect();
            pg_sys::pfree(values.cast());
            pg_sys::pfree(nulls.cast());
            Some(Elements(elements))
        }
    }
}

// SAFETY: the SQL argument is text[] or jsonb[] wherever this type is used.
unsafe impl<'fcx> ArgAbi<'fcx> for Elements {
    unsafe fn unbox_arg_unchecked(arg: Arg<'_, 'fcx>) -> Self {
        // SAFETY: as the trait demands, the argument is a non-null array.
        unsafe { arg.unbox_arg_using_from_datum() }.expect("a NULL is taken as an Option")
    }

    unsafe fn unbox_nullable_arg(arg: Arg<'_, 'fcx>) -> Nullable<Self> {
        // SAFETY: as the trait demands, the argument is an array.
        unsafe { arg.unbox_arg_using_from_datum() }.into()
    }
}

impl_sql_translatable!(Elements, "text[]");
