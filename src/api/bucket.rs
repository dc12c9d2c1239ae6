//! `exp_bucket`, which is asked of every row of a table: declared to Postgres by hand, because what pgrx puts around a
//! function took as long as the hash.

use std::cell::RefCell;
use std::ffi::c_void;
use std::rc::Rc;

use experiment_engine::bucket::{Bucketer, HashScheme};
use pgrx::memcxt::PgMemoryContexts;
use pgrx::{FromDatum, pg_guard, pg_sys};

use super::args::RawText;
use crate::error::{Error, OrRaise, Result};

/// A scheme and a seed by name, made ready.
struct Prepared {
    hash: &'static str,
    seed: String,
    bucketer: Bucketer,
}

impl Prepared {
    fn is_of(&self, hash: &str, seed: &str) -> bool {
        self.hash == hash && self.seed == seed
    }
}

thread_local! {
    /// What was asked for last, for queries that ask once.
    static LAST: RefCell<Option<Rc<Prepared>>> = const { RefCell::new(None) };
}

/// That of [`LAST`] if it is the one, else a new one.
fn prepare(hash: &str, seed: &str) -> Result<Rc<Prepared>> {
    LAST.with_borrow_mut(|last| match last {
        Some(last) if last.is_of(hash, seed) => Ok(last.clone()),
        _ => {
            let scheme = HashScheme::parse(hash).ok_or_else(|| Error::Hash { given: hash.to_owned() })?;
            let bucketer = Bucketer::new(scheme, seed);
            Ok(last.insert(Rc::new(Prepared { hash: scheme.name(), seed: seed.to_owned(), bucketer })).clone())
        }
    })
}

/// What a place in a query keeps from row to row, from its second row on.
struct Place {
    prepared: Rc<Prepared>,
    /// The query has the scheme and the seed as literals there, so that no row has others.
    literal: bool,
}

/// `fn_extra` of a place that has seen one row.
const SEEN: *mut c_void = std::ptr::without_provenance_mut(1);

/// What the place of a call keeps.
///
/// # Safety
/// `fn_extra` must be null, [`SEEN`], or a [`Place`] that nobody else borrows.
unsafe fn kept<'a>(function: *mut pg_sys::FmgrInfo) -> Option<&'a mut Place> {
    // SAFETY: as the caller promises.
    unsafe {
        let kept = (*function).fn_extra;
        (kept.addr() > SEEN.addr()).then(|| &mut *kept.cast::<Place>())
    }
}

/// How Postgres calls `exp_bucket_wrapper`.
#[unsafe(no_mangle)]
pub extern "C" fn pg_finfo_exp_bucket_wrapper() -> &'static pg_sys::Pg_finfo_record {
    const V1: pg_sys::Pg_finfo_record = pg_sys::Pg_finfo_record { api_version: 1 };
    &V1
}

/// `exp_bucket(hash text, seed text, subject text) RETURNS double precision`, STRICT.
///
/// Where the scheme and the seed are those of the row before, nothing here calls Postgres, allocates or panics, so
/// that it needs no guard.
///
/// # Safety
/// To be called by Postgres, as it was declared.
#[unsafe(no_mangle)]
pub unsafe extern "C-unwind" fn exp_bucket_wrapper(call: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: as the caller promises.
    unsafe {
        match prepared_bucket(call) {
            Some(bucket) => datum(bucket),
            None => bucket(call),
        }
    }
}

/// The bucket, if it takes no more than to hash the subject.
///
/// # Safety
/// As [`exp_bucket_wrapper`].
#[inline(always)]
unsafe fn prepared_bucket(call: pg_sys::FunctionCallInfo) -> Option<f64> {
    // SAFETY: as the caller promises: three texts, and in `fn_extra` what `bucket` put there.
    unsafe {
        let place = kept((*call).flinfo)?;
        let subject = RawText::in_place(argument(call, 2))?;
        if !place.literal {
            let (hash, seed) = (RawText::in_place(argument(call, 0))?, RawText::in_place(argument(call, 1))?);
            if !place.prepared.is_of(hash.as_str(), seed.as_str()) {
                return None;
            }
        }
        Some(place.prepared.bucketer.bucket(subject.as_str()))
    }
}

/// The bucket, whatever it takes; keeps what is prepared for it.
///
/// # Safety
/// As [`exp_bucket_wrapper`].
#[cold]
#[inline(never)]
#[pg_guard]
unsafe extern "C-unwind" fn bucket(call: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: as the caller promises: three texts, and nothing else writes `fn_extra`. What it points to lives in the
    // memory context that Postgres names for that, and is dropped with it.
    unsafe {
        let text = |at| RawText::from_datum(argument(call, at), false).expect("the function is strict");
        let (hash, seed, subject) = (text(0), text(1), text(2));
        let prepared = prepare(hash.as_str(), seed.as_str()).or_raise();
        let bucket = prepared.bucketer.bucket(subject.as_str());
        let function = (*call).flinfo;
        if let Some(place) = kept(function) {
            place.prepared = prepared;
        } else if (*function).fn_extra == SEEN {
            let place = Place { prepared, literal: is_literal(function, 0) && is_literal(function, 1) };
            (*function).fn_extra = PgMemoryContexts::For((*function).fn_mcxt).leak_and_drop_on_delete(place).cast();
        } else {
            (*function).fn_extra = SEEN;
        }
        datum(bucket)
    }
}

/// # Safety
/// The call must have that many arguments, and this one must not be null.
unsafe fn argument(call: pg_sys::FunctionCallInfo, at: usize) -> pg_sys::Datum {
    // SAFETY: as the caller promises.
    unsafe { (*(*call).args.as_ptr().add(at)).value }
}

fn datum(bucket: f64) -> pg_sys::Datum {
    pg_sys::Datum::from(bucket.to_bits())
}

/// Whether the query has a literal for an argument. (`get_fn_expr_arg_stable` says so of parameters too; those of
/// PL/pgSQL change from call to call.)
///
/// # Safety
/// It must be as Postgres made it.
unsafe fn is_literal(function: *const pg_sys::FmgrInfo, at: usize) -> bool {
    // SAFETY: as the caller promises: a node begins with its tag, and a call has a list of nodes for its arguments.
    unsafe {
        let Some(node) = (*function).fn_expr.as_ref() else { return false };
        if node.type_ != pg_sys::NodeTag::T_FuncExpr {
            return false;
        }
        let arguments = (*(*function).fn_expr.cast::<pg_sys::FuncExpr>()).args.as_ref();
        let Some(list) = arguments.filter(|list| at < list.length as usize) else { return false };
        (*(*list.elements.add(at)).ptr_value.cast::<pg_sys::Node>()).type_ == pg_sys::NodeTag::T_Const
    }
}
