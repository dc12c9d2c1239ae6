//! Answers of several columns: one composite value, or a set of rows.

use std::any::Any;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ffi::CStr;
use std::rc::Rc;

use crate::majors;
use pgrx::callconv::{BoxRet, FcInfo};
use pgrx::datum::Datum;
use pgrx::{IntoDatum, impl_sql_translatable, pg_sys};

/// A column's value, ready for a tuple; `None` is NULL.
pub type Cell = Option<pg_sys::Datum>;

/// A text value in the current memory context.
pub fn text(value: &str) -> Cell {
    value.into_datum()
}

/// Any value that pgrx knows how to encode, in the current memory context.
pub fn cell<T: IntoDatum>(value: T) -> Cell {
    value.into_datum()
}

/// The columns of a composite answer: name and type.
pub type Columns = [(&'static CStr, pg_sys::Oid)];

thread_local! {
    /// Row types blessed in this backend, by the address of their columns.
    static BLESSED: RefCell<HashMap<usize, pg_sys::TupleDesc>> = RefCell::default();
}

fn blessed(columns: &'static Columns) -> pg_sys::TupleDesc {
    let address = columns.as_ptr() as usize;
    BLESSED.with_borrow_mut(|known| *known.entry(address).or_insert_with(|| bless(columns)))
}

fn bless(columns: &'static Columns) -> pg_sys::TupleDesc {
    // SAFETY: the descriptor is made in TopMemoryContext and lives as long as the backend; names are static
    // NUL-terminated strings and the types are built-in ones.
    unsafe {
        let previous = pg_sys::MemoryContextSwitchTo(pg_sys::TopMemoryContext);
        let desc = pg_sys::CreateTemplateTupleDesc(columns.len() as i32);
        for (index, (name, type_oid)) in columns.iter().enumerate() {
            pg_sys::TupleDescInitEntry(desc, index as i16 + 1, name.as_ptr(), *type_oid, -1, 0);
        }
        pg_sys::BlessTupleDesc(desc);
        pg_sys::MemoryContextSwitchTo(previous);
        desc
    }
}

/// One value, encoded already.
pub struct Scalar(pub Cell);

// SAFETY: the function is declared to return the type that was encoded.
unsafe impl BoxRet for Scalar {
    unsafe fn box_into<'fcx>(self, fcinfo: &mut FcInfo<'fcx>) -> Datum<'fcx> {
        match self.0 {
            // SAFETY: as above.
            Some(datum) => unsafe { fcinfo.return_raw_datum(datum) },
            None => fcinfo.return_null(),
        }
    }
}

impl_sql_translatable!(Scalar, "anyelement");

fn split<const N: usize>(cells: [Cell; N]) -> ([pg_sys::Datum; N], [bool; N]) {
    (cells.map(|cell| cell.unwrap_or(pg_sys::Datum::null())), cells.map(|cell| cell.is_none()))
}

/// One composite value, the answer of a function with OUT arguments.
pub struct Record<const N: usize> {
    pub columns: &'static Columns,
    pub cells: [Cell; N],
    /// What the cells point into, if anything: kept until the tuple is formed.
    pub keep: Option<Rc<dyn Any>>,
}

// SAFETY: the function is declared with OUT arguments of just these columns (the catalogue tests compare them).
unsafe impl<const N: usize> BoxRet for Record<N> {
    unsafe fn box_into<'fcx>(self, fcinfo: &mut FcInfo<'fcx>) -> Datum<'fcx> {
        let (mut values, mut nulls) = split(self.cells);
        // SAFETY: values and nulls have one entry per column of the descriptor.
        unsafe {
            let tuple = pg_sys::heap_form_tuple(blessed(self.columns), values.as_mut_ptr(), nulls.as_mut_ptr());
            drop(self.keep);
            let datum = pg_sys::HeapTupleHeaderGetDatum((*tuple).t_data);
            fcinfo.return_raw_datum(datum)
        }
    }
}

/// The answer of a set-returning function, written row by row into a tuplestore (which spills to disk).
pub struct Rows<'a, const N: usize>(pub Box<dyn Iterator<Item = [Cell; N]> + 'a>);

impl<'a, const N: usize> Rows<'a, N> {
    pub fn new(rows: impl IntoIterator<Item = [Cell; N], IntoIter: 'a>) -> Self {
        Rows(Box::new(rows.into_iter()))
    }
}

// SAFETY: the function is declared to return a set of just these columns (the catalogue tests compare them).
unsafe impl<const N: usize> BoxRet for Rows<'_, N> {
    unsafe fn box_into<'fcx>(self, fcinfo: &mut FcInfo<'fcx>) -> Datum<'fcx> {
        // SAFETY: begin_rows checks that the caller accepts a set and prepares the tuplestore. A row's
        // datums live in a context of their own, reset after each row.
        unsafe {
            let raw = fcinfo.as_mut_ptr();
            majors::begin_rows(raw);
            let info = (*raw).resultinfo.cast::<pg_sys::ReturnSetInfo>();
            let (store, desc) = ((*info).setResult, (*info).setDesc);
            let row_context = pg_sys::AllocSetContextCreateInternal(
                pg_sys::CurrentMemoryContext,
                c"pg_experiment row".as_ptr(),
                pg_sys::ALLOCSET_SMALL_MINSIZE as usize,
                pg_sys::ALLOCSET_SMALL_INITSIZE as usize,
                pg_sys::ALLOCSET_SMALL_MAXSIZE as usize,
            );
            let previous = pg_sys::MemoryContextSwitchTo(row_context);
            for cells in self.0 {
                pgrx::check_for_interrupts!();
                let (mut values, mut nulls) = split(cells);
                pg_sys::tuplestore_putvalues(store, desc, values.as_mut_ptr(), nulls.as_mut_ptr());
                pg_sys::MemoryContextReset(row_context);
            }
            pg_sys::MemoryContextSwitchTo(previous);
            pg_sys::MemoryContextDelete(row_context);
        }
        fcinfo.return_null()
    }
}

// The declarations are written by hand (`sql = false`); the mapping only satisfies the macro.
macro_rules! composite_answers {
    ($($columns:literal)*) => { $(
        impl_sql_translatable!(Record<$columns>, "record");
        impl_sql_translatable!(Rows<'_, $columns>, "record");
    )* };
}
composite_answers!(1 2 3 4 5 6 7 8 10 13 14 15 19 25 37 47);
