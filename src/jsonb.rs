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

/// A value read where it lies in a jsonb.
#[derive(Clone, Copy)]
pub enum Json<'a> {
    Null,
    Bool,
    Number(Numeric<'a>),
    Text(&'a str),
    Array(Container<'a>),
    Object(Container<'a>),
}

// From utils/jsonb.h: a container's header word, and those of its children.
const COUNT: u32 = 0x0FFF_FFFF;
const SCALAR: u32 = 0x1000_0000;
const OBJECT: u32 = 0x2000_0000;
const LENGTH: u32 = 0x0FFF_FFFF;
const KIND: u32 = 0x7000_0000;
const IS_END: u32 = 0x8000_0000;
const TEXT: u32 = 0x0000_0000;
const NUMBER: u32 = 0x1000_0000;
const NULL: u32 = 0x4000_0000;
const CONTAINER: u32 = 0x5000_0000;

impl<'a> Json<'a> {
    /// The value of a jsonb without its length word.
    pub fn new(bytes: &'a [u8]) -> Self {
        let root = Container { bytes };
        if root.header() & SCALAR != 0 { root.elements().next().unwrap_or(Json::Null) } else { root.value() }
    }

    /// What kind of JSON value it is, for messages.
    pub fn kind(self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool => "a boolean",
            Json::Number(_) => "a number",
            Json::Text(_) => "a string",
            Json::Array(_) => "an array",
            Json::Object(_) => "an object",
        }
    }
}

/// An array or an object: a header word, a word for each child, and what they are.
#[derive(Clone, Copy)]
pub struct Container<'a> {
    bytes: &'a [u8],
}

impl<'a> Container<'a> {
    fn word(self, at: usize) -> u32 {
        let bytes = &self.bytes[4 * at..4 * at + 4];
        u32::from_ne_bytes(bytes.try_into().expect("four bytes"))
    }

    fn header(self) -> u32 {
        self.word(0)
    }

    fn value(self) -> Json<'a> {
        if self.header() & OBJECT != 0 { Json::Object(self) } else { Json::Array(self) }
    }

    /// How many elements or members it has.
    pub fn count(self) -> usize {
        (self.header() & COUNT) as usize
    }

    /// The elements of an array.
    pub fn elements(self) -> impl Iterator<Item = Json<'a>> {
        self.children(self.count(), 0, self.count(), 0).map(|(value, _)| value)
    }

    /// The members of an object.
    pub fn members(self) -> impl Iterator<Item = (&'a str, Json<'a>)> {
        let count = self.count();
        let values = self.children(2 * count, 0, count, 0).last().map_or(0, |(_, end)| end);
        let keys = self.children(2 * count, 0, count, 0);
        let values = self.children(2 * count, count, 2 * count, values);
        keys.zip(values).map(|((key, _), (value, _))| match key {
            Json::Text(key) => (key, value),
            _ => unreachable!("keys are strings"),
        })
    }

    /// Children `from` to `to` of `all`, the first of which begins at `start`, each with where it ends.
    fn children(self, all: usize, from: usize, to: usize, mut start: usize) -> impl Iterator<Item = (Json<'a>, usize)> {
        let base = 4 * (1 + all);
        (from..to).map(move |index| {
            let entry = self.word(1 + index);
            let length = (entry & LENGTH) as usize;
            let end = if entry & IS_END != 0 { length } else { start + length };
            // Numbers and containers are padded to whole words.
            let aligned = start.next_multiple_of(4);
            let value = match entry & KIND {
                // The database is UTF-8: CREATE EXTENSION checks it.
                // SAFETY: a string of a jsonb is a text of the database.
                TEXT => Json::Text(unsafe { std::str::from_utf8_unchecked(&self.bytes[base + start..base + end]) }),
                NUMBER => Json::Number(Numeric { bytes: &self.bytes[base + aligned..base + end] }),
                CONTAINER => Container { bytes: &self.bytes[base + aligned..base + end] }.value(),
                NULL => Json::Null,
                _ => Json::Bool,
            };
            start = end;
            (value, end)
        })
    }

    /// A jsonb of its own, in the current memory context.
    pub fn to_datum(self) -> pg_sys::Datum {
        let size = pg_sys::VARHDRSZ + self.bytes.len();
        // SAFETY: the new varlena has room for its length word and the container.
        unsafe {
            let varlena = pg_sys::palloc(size).cast::<pg_sys::varlena>();
            pgrx::varlena::set_varsize_4b(varlena, size as i32);
            let data = varlena.cast::<u8>().add(pg_sys::VARHDRSZ);
            std::ptr::copy_nonoverlapping(self.bytes.as_ptr(), data, self.bytes.len());
            pg_sys::Datum::from(varlena)
        }
    }
}

/// A number of a jsonb.
#[derive(Clone, Copy)]
pub struct Numeric<'a> {
    bytes: &'a [u8],
}

impl Numeric<'_> {
    /// The nearest double; infinite where it is too large for one.
    pub fn to_f64(self) -> f64 {
        // After the length word.
        let words: Vec<u16> =
            self.bytes[4..].chunks_exact(2).map(|word| u16::from_ne_bytes([word[0], word[1]])).collect();
        let (negative, weight, digits) = parts(&words).expect("jsonb has no NaN and no infinity");
        let exponent = 4 * (i32::from(weight) + 1 - digits.len() as i32);
        let magnitude = exact(digits, exponent).unwrap_or_else(|| {
            let digits: String = digits.iter().map(|digit| format!("{digit:04}")).collect();
            format!("0{digits}e{exponent}").parse().expect("a number")
        });
        if negative { -magnitude } else { magnitude }
    }
}

/// The value where one division or multiplication of two doubles without rounding gives it.
fn exact(digits: &[u16], exponent: i32) -> Option<f64> {
    const MOST: i64 = 1 << 53;
    let mut mantissa = 0_i64;
    for digit in digits {
        mantissa = mantissa.checked_mul(BASE)? + i64::from(*digit);
        if mantissa > MOST {
            return None;
        }
    }
    match exponent {
        0 => Some(mantissa as f64),
        -20..0 => Some(mantissa as f64 / 10_f64.powi(-exponent)),
        1..=20 => Some(mantissa as f64 * 10_f64.powi(exponent)),
        _ => None,
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
    let (negative, weight, digits) = parts(words)?;
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

/// Whether it is negative, the power of 10,000 of its first digit, and its digits; `None` for what is no number.
fn parts(words: &[u16]) -> Option<(bool, i16, &[u16])> {
    let header = *words.first()?;
    Some(match header & SIGN_MASK {
        SHORT => {
            let low = (header & SHORT_WEIGHT) as i16;
            let weight = if header & SHORT_WEIGHT_SIGN != 0 { low | !(SHORT_WEIGHT as i16) } else { low };
            (header & SHORT_SIGN != 0, weight, &words[1..])
        }
        sign @ (POSITIVE | NEGATIVE) => (sign == NEGATIVE, *words.get(1)? as i16, &words[2..]),
        _ => return None,
    })
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
