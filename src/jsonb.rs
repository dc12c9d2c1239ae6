//! A subject's attributes, read from binary jsonb in place.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::ffi::CStr;

use experiment_engine::rule::{Attribute, AttributeName, Context, Number};
use pgrx::pg_sys;
use serde_json::Value;

use crate::unguarded;

/// A context as it was given, plain or with a short header; without a datum it has no attributes.
pub struct Attributes {
    given: Option<pg_sys::Datum>,
    /// The same, aligned: made when a rule first asks. A stored assignment is answered without.
    aligned: OnceCell<pg_sys::Datum>,
}

impl Attributes {
    pub fn new(given: Option<pg_sys::Datum>) -> Self {
        Attributes { given, aligned: OnceCell::new() }
    }
}

/// A jsonb with its container where the processor can read it: one with a short header is copied.
pub fn aligned(datum: pg_sys::Datum) -> pg_sys::Datum {
    let varlena = datum.cast_mut_ptr::<pg_sys::varlena>();
    // SAFETY: the datum is a varlena.
    unsafe {
        if pgrx::varlena::varatt_is_4b_u(varlena) {
            return datum;
        }
        pg_sys::Datum::from(pg_sys::pg_detoast_datum(varlena))
    }
}

impl Context for Attributes {
    fn find(&self, name: &AttributeName) -> Option<Attribute<'_>> {
        let given = self.given?;
        let root = root(*self.aligned.get_or_init(|| aligned(given)));
        if let Some(value) = member(root, name.exact()) {
            return Some(attribute(&value));
        }
        let (last, parents) = name.path().split_last()?;
        let mut container = root;
        for parent in parents {
            container = object(&member(container, parent)?)?;
        }
        member(container, last).map(|value| attribute(&value))
    }
}

/// The root container of a detoasted jsonb.
fn root(datum: pg_sys::Datum) -> *mut pg_sys::JsonbContainer {
    // SAFETY: an aligned jsonb is plain: its root container follows the length word.
    unsafe { &mut (*datum.cast_mut_ptr::<pg_sys::Jsonb>()).root }
}

/// A member of an object.
fn member(object: *mut pg_sys::JsonbContainer, key: &str) -> Option<pg_sys::JsonbValue> {
    // SAFETY: the container is an object: the root was checked, `object` checks the others.
    unsafe { unguarded::member(object, key) }
}

/// The container of a value that is an object.
fn object(value: &pg_sys::JsonbValue) -> Option<*mut pg_sys::JsonbContainer> {
    const JB_FOBJECT: u32 = 0x2000_0000;
    if value.type_ != pg_sys::jbvType::jbvBinary {
        return None;
    }
    // SAFETY: a binary value is a container.
    unsafe {
        let container = value.val.binary.data;
        ((*container).header & JB_FOBJECT != 0).then_some(container)
    }
}

/// A value as the rules see it; texts are borrowed from the jsonb, which outlives the call.
fn attribute<'a>(value: &pg_sys::JsonbValue) -> Attribute<'a> {
    // SAFETY: the field read is the one that the type names.
    unsafe {
        match value.type_ {
            pg_sys::jbvType::jbvNull => Attribute::Null,
            pg_sys::jbvType::jbvBool => Attribute::Bool(value.val.boolean),
            pg_sys::jbvType::jbvNumeric => Attribute::Number(number(value.val.numeric)),
            pg_sys::jbvType::jbvString => {
                let bytes =
                    std::slice::from_raw_parts(value.val.string.val.cast::<u8>(), value.val.string.len as usize);
                // The database is UTF-8: CREATE EXTENSION checks it.
                Attribute::Text(Cow::Borrowed(std::str::from_utf8_unchecked(bytes)))
            }
            _ => Attribute::Json(Cow::Owned(parse(value))),
        }
    }
}

/// An array or an object, parsed. What is nested too deeply to be handled equals nothing, as null does.
///
/// # Safety
/// The value must be a binary one.
unsafe fn parse(value: &pg_sys::JsonbValue) -> Value {
    // SAFETY: as the caller promises; the text is NUL-terminated.
    unsafe {
        let binary = value.val.binary;
        let text = pg_sys::JsonbToCString(std::ptr::null_mut(), binary.data, binary.len);
        serde_json::from_slice(CStr::from_ptr(text).to_bytes()).unwrap_or(Value::Null)
    }
}

// From utils/adt/numeric.c: the header word of a numeric, and the digits that follow it in base 10,000.
const SIGN_MASK: u16 = 0xC000;
const POSITIVE: u16 = 0x0000;
const NEGATIVE: u16 = 0x4000;
const SHORT: u16 = 0x8000;
const SHORT_SIGN: u16 = 0x2000;
const SHORT_WEIGHT_SIGN: u16 = 0x0040;
const SHORT_WEIGHT: u16 = 0x003F;
const BASE: i64 = 10_000;

/// A number: whole ones of up to 16 digits straight from the digits, the others by way of their text.
///
/// # Safety
/// `numeric` must point to a numeric.
unsafe fn number(numeric: pg_sys::Numeric) -> Number {
    // SAFETY: as the caller promises.
    unsafe { whole(numeric).map_or_else(|| from_text(numeric), Number::Int) }
}

/// # Safety
/// As `number`.
unsafe fn whole(numeric: pg_sys::Numeric) -> Option<i64> {
    const MOST_DIGITS: usize = 4;
    // SAFETY: a numeric is a varlena of a header word, for the long form a weight, and digits.
    let words = unsafe {
        let varlena = numeric.cast::<pg_sys::varlena>();
        let bytes = pgrx::varlena::varsize_any_exhdr(varlena);
        std::slice::from_raw_parts(pgrx::varlena::vardata_any(varlena).cast::<u16>(), bytes / 2)
    };
    let header = *words.first()?;
    let (negative, weight, digits) = match header & SIGN_MASK {
        SHORT => {
            let low = (header & SHORT_WEIGHT) as i16;
            let weight = if header & SHORT_WEIGHT_SIGN != 0 { low | !(SHORT_WEIGHT as i16) } else { low };
            (header & SHORT_SIGN != 0, weight, &words[1..])
        }
        sign @ (POSITIVE | NEGATIVE) => (sign == NEGATIVE, *words.get(1)? as i16, &words[2..]),
        _ => return None,
    };
    if digits.is_empty() {
        return Some(0);
    }
    // Digits to the right of the point would be a fraction; trailing zero digits are not stored.
    let places = usize::try_from(weight).ok()? + 1;
    if digits.len() > places || places > MOST_DIGITS {
        return None;
    }
    let value = (0..places).fold(0, |value, place| value * BASE + i64::from(digits.get(place).copied().unwrap_or(0)));
    Some(if negative { -value } else { value })
}

/// # Safety
/// As `number`.
unsafe fn from_text(numeric: pg_sys::Numeric) -> Number {
    // SAFETY: as the caller promises; numeric_out answers a NUL-terminated string.
    let text = unsafe {
        let argument = pg_sys::Datum::from(numeric);
        let datum = pgrx::direct_function_call_as_datum(pg_sys::numeric_out, &[Some(argument)]).expect("a text");
        CStr::from_ptr(datum.cast_mut_ptr()).to_str().expect("digits")
    };
    let number: serde_json::Number = text.parse().expect("jsonb has no NaN and no infinity");
    Number::from(&number)
}
