//! The aggregates `exp_moments` and `exp_merge_moments`, whose parts are declared in `sql/statistics.sql`.
//!
//! A state is plain data in the aggregate's memory context: it is dropped with it and owns nothing. What is called for
//! every row is declared to Postgres by hand, as `exp_bucket` is; the rest goes the ordinary way.

use experiment_engine::stats::moments::{Accumulator, Merger, Moments, MomentsError};
use pgrx::{FromDatum, JsonB, pg_extern, pg_guard, pg_sys};

use super::args::RawJsonb;
use super::rows::{Scalar, cell};
use super::statistics::moments_of;
use crate::error::{Error, OrRaise, float};

/// What an aggregate has seen.
trait State: Copy + Default {
    fn merge(&mut self, other: &Self) -> Result<(), MomentsError>;
    fn moments(&self) -> Moments;
    fn to_bytes(&self) -> Vec<u8>;
    fn from_bytes(bytes: &[u8]) -> Option<Self>;
}

impl State for Accumulator {
    fn merge(&mut self, other: &Self) -> Result<(), MomentsError> {
        Accumulator::merge(self, other)
    }

    fn moments(&self) -> Moments {
        Accumulator::moments(self)
    }

    fn to_bytes(&self) -> Vec<u8> {
        Accumulator::to_bytes(self).to_vec()
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Accumulator::from_bytes(bytes)
    }
}

impl State for Merger {
    fn merge(&mut self, other: &Self) -> Result<(), MomentsError> {
        Merger::merge(self, other)
    }

    fn moments(&self) -> Moments {
        Merger::moments(self)
    }

    fn to_bytes(&self) -> Vec<u8> {
        Merger::to_bytes(self)
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        Merger::from_bytes(bytes)
    }
}

/// # Safety
/// The call must have that many arguments.
#[inline(always)]
unsafe fn argument(call: pg_sys::FunctionCallInfo, at: usize) -> pg_sys::NullableDatum {
    // SAFETY: as the caller promises.
    unsafe { *(*call).args.as_ptr().add(at) }
}

/// The state that a call was given; `None` before the first.
///
/// # Safety
/// The argument must be a state of that type, or NULL, and nobody else may borrow it.
#[inline(always)]
unsafe fn state<'a, S>(argument: pg_sys::NullableDatum) -> Option<&'a mut S> {
    // SAFETY: as the caller promises.
    (!argument.isnull).then(|| unsafe { &mut *argument.value.cast_mut_ptr::<S>() })
}

/// A state in memory that Postgres gave.
///
/// # Safety
/// It must have room for one, aligned as Postgres aligns everything.
unsafe fn place<S: State>(memory: *mut std::ffi::c_void, state: S) -> pg_sys::Datum {
    const { assert!(align_of::<S>() <= 8) };
    // SAFETY: as the caller promises.
    unsafe { memory.cast::<S>().write(state) };
    pg_sys::Datum::from(memory)
}

/// Puts a state where it lives as long as the aggregate's others.
///
/// # Safety
/// The call must be one of Postgres'.
unsafe fn keep<S: State>(call: pg_sys::FunctionCallInfo, state: S) -> pg_sys::Datum {
    let mut context = std::ptr::null_mut();
    // SAFETY: as the caller promises; the context allocates what it is asked for, or raises.
    unsafe {
        // SQL has no values of type internal, so that nobody else can call.
        assert_ne!(pg_sys::AggCheckCallContext(call, &mut context), 0, "called by an aggregate");
        place(pg_sys::MemoryContextAlloc(context, size_of::<S>()), state)
    }
}

/// A double precision argument; 0 for NULL.
#[inline(always)]
fn number(argument: pg_sys::NullableDatum) -> f64 {
    if argument.isnull { 0.0 } else { f64::from_bits(argument.value.value() as u64) }
}

/// How Postgres calls `exp_moments_add_wrapper`.
#[unsafe(no_mangle)]
pub extern "C" fn pg_finfo_exp_moments_add_wrapper() -> &'static pg_sys::Pg_finfo_record {
    const V1: pg_sys::Pg_finfo_record = pg_sys::Pg_finfo_record { api_version: 1 };
    &V1
}

/// How Postgres calls `exp_moments_add_pair_wrapper`.
#[unsafe(no_mangle)]
pub extern "C" fn pg_finfo_exp_moments_add_pair_wrapper() -> &'static pg_sys::Pg_finfo_record {
    pg_finfo_exp_moments_add_wrapper()
}

/// `exp_moments_add(internal, y double precision) RETURNS internal`.
///
/// # Safety
/// To be called by Postgres, as it was declared.
#[unsafe(no_mangle)]
pub unsafe extern "C-unwind" fn exp_moments_add_wrapper(call: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: as the caller promises.
    unsafe { add_row::<false>(call) }
}

/// `exp_moments_add_pair(internal, y double precision, x double precision) RETURNS internal`.
///
/// # Safety
/// To be called by Postgres, as it was declared.
#[unsafe(no_mangle)]
pub unsafe extern "C-unwind" fn exp_moments_add_pair_wrapper(call: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: as the caller promises.
    unsafe { add_row::<true>(call) }
}

/// The state with one more row in it; rows without y are no subjects.
///
/// From the second value on nothing here calls Postgres, allocates or panics, so that it needs no guard.
///
/// # Safety
/// The arguments must be a state of [`Accumulator`], y, and with `HAS_X` x.
#[inline(always)]
unsafe fn add_row<const HAS_X: bool>(call: pg_sys::FunctionCallInfo) -> pg_sys::Datum {
    // SAFETY: as the caller promises.
    unsafe {
        let so_far = argument(call, 0);
        if let Some(total) = state::<Accumulator>(so_far)
            && (argument(call, 1).isnull || add_values::<HAS_X>(total, call).is_ok())
        {
            return so_far.value;
        }
        add_first(call, HAS_X)
    }
}

/// A subject without x has 0: nothing was seen of it before, or in the denominator.
///
/// # Safety
/// As [`add_row`].
#[inline(always)]
unsafe fn add_values<const HAS_X: bool>(
    total: &mut Accumulator,
    call: pg_sys::FunctionCallInfo,
) -> Result<(), MomentsError> {
    // SAFETY: as the caller promises.
    let of = |at| number(unsafe { argument(call, at) });
    if HAS_X { total.add_pair(of(1), of(2)) } else { total.add(of(1)) }
}

/// The first value, and values that are refused.
///
/// # Safety
/// As [`add_row`].
#[cold]
#[inline(never)]
#[pg_guard]
unsafe extern "C-unwind" fn add_first(call: pg_sys::FunctionCallInfo, has_x: bool) -> pg_sys::Datum {
    // SAFETY: as the caller promises.
    unsafe {
        let y = argument(call, 1);
        if y.isnull {
            (*call).isnull = true;
            return pg_sys::Datum::null();
        }
        let mut total = state::<Accumulator>(argument(call, 0)).copied().unwrap_or_default();
        let added = if has_x { add_values::<true>(&mut total, call) } else { add_values::<false>(&mut total, call) };
        if let Err(error) = added {
            let x = if has_x { number(argument(call, 2)) } else { 0.0 };
            let given = if number(y).is_finite() { x } else { number(y) };
            Error::Value { problem: error.to_string(), given: float(given) }.raise();
        }
        keep(call, total)
    }
}

/// Adds what another process, or another part of the input, has seen.
///
/// # Safety
/// The arguments must be two states of that type.
unsafe fn combine<S: State>(call: pg_sys::FunctionCallInfo) -> Scalar {
    // SAFETY: as the caller promises. Postgres lets the first be changed, not the second.
    unsafe {
        let (so_far, other) = (argument(call, 0), argument(call, 1));
        let Some(theirs) = state::<S>(other) else {
            return Scalar((!so_far.isnull).then_some(so_far.value));
        };
        let Some(ours) = state::<S>(so_far) else { return Scalar(Some(keep(call, *theirs))) };
        ours.merge(theirs).map_err(not_merged).or_raise();
        Scalar(Some(so_far.value))
    }
}

fn not_merged(error: MomentsError) -> Error {
    Error::Moments { problem: error.to_string(), given: None }
}

/// The state for another process.
///
/// # Safety
/// The argument must be a state of that type.
unsafe fn save<S: State>(call: pg_sys::FunctionCallInfo) -> Scalar {
    // SAFETY: as the caller promises.
    let state = unsafe { state::<S>(argument(call, 0)) };
    Scalar(state.and_then(|state| cell(state.to_bytes())))
}

/// The state that another process saved.
///
/// # Safety
/// The argument must be what [`save`] made of that type.
unsafe fn load<S: State>(call: pg_sys::FunctionCallInfo) -> Scalar {
    // SAFETY: as the caller promises. Who asks copies it before the current memory context is reset.
    unsafe {
        let saved = argument(call, 0);
        let bytes = <&[u8]>::from_datum(saved.value, saved.isnull).unwrap_or_default();
        let state = S::from_bytes(bytes).expect("a state that was saved");
        Scalar(Some(place(pg_sys::palloc(size_of::<S>()), state)))
    }
}

/// The answer: moments of nobody where nothing was seen.
///
/// # Safety
/// The argument must be a state of that type.
unsafe fn answer<S: State>(call: pg_sys::FunctionCallInfo) -> Scalar {
    // SAFETY: as the caller promises.
    let state = unsafe { state::<S>(argument(call, 0)) };
    let moments = state.map_or_else(|| S::default().moments(), |state| state.moments());
    Scalar(cell(JsonB(moments.to_json())))
}

#[pg_extern(sql = false)]
unsafe fn exp_moments_combine(call: pg_sys::FunctionCallInfo) -> Scalar {
    // SAFETY: the function is declared with two states of this type.
    unsafe { combine::<Accumulator>(call) }
}

#[pg_extern(sql = false)]
unsafe fn exp_moments_save(call: pg_sys::FunctionCallInfo) -> Scalar {
    // SAFETY: the function is declared with a state of this type.
    unsafe { save::<Accumulator>(call) }
}

#[pg_extern(sql = false)]
unsafe fn exp_moments_load(call: pg_sys::FunctionCallInfo) -> Scalar {
    // SAFETY: the function is declared for what `exp_moments_save` made.
    unsafe { load::<Accumulator>(call) }
}

#[pg_extern(sql = false)]
unsafe fn exp_moments_answer(call: pg_sys::FunctionCallInfo) -> Scalar {
    // SAFETY: the function is declared with a state of this type.
    unsafe { answer::<Accumulator>(call) }
}

#[pg_extern(sql = false)]
unsafe fn exp_merge_moments_add(call: pg_sys::FunctionCallInfo) -> Scalar {
    // SAFETY: the function is declared with a state of this type and a jsonb.
    unsafe {
        let (so_far, given) = (argument(call, 0), argument(call, 1));
        let Some(given) = RawJsonb::from_polymorphic_datum(given.value, given.isnull, pg_sys::JSONBOID) else {
            return Scalar((!so_far.isnull).then_some(so_far.value));
        };
        let moments = moments_of("moments", given).or_raise();
        if let Some(total) = state::<Merger>(so_far) {
            total.add(&moments).map_err(not_merged).or_raise();
            return Scalar(Some(so_far.value));
        }
        let mut total = Merger::default();
        total.add(&moments).map_err(not_merged).or_raise();
        Scalar(Some(keep(call, total)))
    }
}

#[pg_extern(sql = false)]
unsafe fn exp_merge_moments_combine(call: pg_sys::FunctionCallInfo) -> Scalar {
    // SAFETY: the function is declared with two states of this type.
    unsafe { combine::<Merger>(call) }
}

#[pg_extern(sql = false)]
unsafe fn exp_merge_moments_save(call: pg_sys::FunctionCallInfo) -> Scalar {
    // SAFETY: the function is declared with a state of this type.
    unsafe { save::<Merger>(call) }
}

#[pg_extern(sql = false)]
unsafe fn exp_merge_moments_load(call: pg_sys::FunctionCallInfo) -> Scalar {
    // SAFETY: the function is declared for what `exp_merge_moments_save` made.
    unsafe { load::<Merger>(call) }
}

#[pg_extern(sql = false)]
unsafe fn exp_merge_moments_answer(call: pg_sys::FunctionCallInfo) -> Scalar {
    // SAFETY: the function is declared with a state of this type.
    unsafe { answer::<Merger>(call) }
}
