//! A query that somebody gives: what it returns, that it only reads, and what its names mean.

use std::ffi::{CStr, CString};

use pgrx::pg_sys;

use super::sql::{self, LocalSettings};
use crate::majors;

/// What a query means does not depend on who defines it or reads it.
pub const SOURCE_SETTINGS: [(&CStr, &CStr); 8] = [
    (c"row_security", c"on"),
    (c"timezone", c"UTC"),
    (c"datestyle", c"ISO, MDY"),
    (c"intervalstyle", c"postgres"),
    (c"bytea_output", c"hex"),
    (c"extra_float_digits", c"1"),
    (c"standard_conforming_strings", c"on"),
    (c"transform_null_equals", c"off"),
];

/// A caller's query, as it was understood.
pub struct Described {
    /// The one statement, without what ends it.
    pub text: String,
    /// The same with its names and casts written out.
    pub qualified: String,
    /// Names and types of what it returns.
    pub columns: Vec<(String, pg_sys::Oid)>,
}

/// Parses, analyses and plans a query as the caller, and runs nothing of it; or says why it is none that one could run
/// over and over. Temporary tables are found last. To be called in a savepoint.
pub fn describe(query: &str, search_path: &str) -> Result<Described, &'static str> {
    let path = if search_path.trim().is_empty() { "pg_temp".to_owned() } else { format!("{search_path}, pg_temp") };
    let path = CString::new(path).expect("settings have no NUL");
    let _settings = LocalSettings::new(&SOURCE_SETTINGS);
    let _path = LocalSettings::new(&[(c"search_path", path.as_c_str())]);
    let text = one_select(query)?;
    let statement = CString::new(text.as_str()).expect("a text has no NUL");
    // SAFETY: SPI is connected around it, and the plan is its; an error resets the flag with the savepoint.
    unsafe {
        sql::check(pg_sys::SPI_connect());
        let plan = pg_sys::SPI_prepare(statement.as_ptr(), 0, std::ptr::null_mut());
        assert!(!plan.is_null(), "SPI_prepare failed");
        let read_only = pg_sys::XactReadOnly;
        pg_sys::XactReadOnly = true;
        let reads = only_reads(plan);
        pg_sys::XactReadOnly = read_only;
        let columns = columns(plan);
        sql::check(pg_sys::SPI_finish());
        if !reads {
            return Err("the source must only read");
        }
        Ok(Described { qualified: qualify(&statement), text, columns })
    }
}

/// A SELECT with all its names and casts written out as they are understood now, as the definition of a view is.
///
/// # Safety
/// It must be one SELECT that can be analysed, and a snapshot active.
unsafe fn qualify(statement: &CStr) -> String {
    // SAFETY: as the caller promises; the analysed query is this function's own.
    unsafe {
        let raw = elements(pg_sys::pg_parse_query(statement.as_ptr()))[0].ptr_value.cast::<pg_sys::RawStmt>();
        let query = majors::analyze(raw, statement);
        let _settings = sql::own_settings();
        CStr::from_ptr(majors::query_text(query)).to_string_lossy().trim().to_owned()
    }
}

/// The text of the one SELECT that a query is.
fn one_select(query: &str) -> Result<String, &'static str> {
    let text = CString::new(query).expect("a text has no NUL");
    // SAFETY: parsing answers a list of RawStmt.
    let (select, start, length) = unsafe {
        let [statement] = elements(pg_sys::pg_parse_query(text.as_ptr())) else {
            return Err("the source must be one statement");
        };
        let raw = &*statement.ptr_value.cast::<pg_sys::RawStmt>();
        let select = raw.stmt.cast::<pg_sys::SelectStmt>();
        let is_select = (*raw.stmt).type_ == pg_sys::NodeTag::T_SelectStmt;
        (is_select.then_some(select), raw.stmt_location.max(0) as usize, raw.stmt_len as usize)
    };
    let mut leftmost = select.ok_or("the source must be a SELECT")?;
    // SAFETY: of operations on sets the leftmost says where the rows go; each is a SelectStmt.
    unsafe {
        while !(*leftmost).larg.is_null() {
            leftmost = (*leftmost).larg;
        }
        if !(*leftmost).intoClause.is_null() {
            return Err("the source must only read");
        }
    }
    // A length of 0 is the rest.
    let end = if length == 0 { query.len() } else { start + length };
    Ok(query[start..end].trim().to_owned())
}

/// Whether a plan locks or changes no row, as far as it shows.
///
/// # Safety
/// It must be an unsaved plan of one SELECT, and SPI connected.
unsafe fn only_reads(plan: pg_sys::SPIPlanPtr) -> bool {
    // SAFETY: a plan that is not saved is counted without an owner.
    unsafe {
        let cached = pg_sys::SPI_plan_get_cached_plan(plan);
        assert!(!cached.is_null(), "a plan of one statement");
        let reads = elements((*cached).stmt_list)
            .iter()
            .all(|planned| pg_sys::CommandIsReadOnly(planned.ptr_value.cast::<pg_sys::PlannedStmt>()));
        majors::release_plan(cached);
        reads
    }
}

/// Names and types of what a plan returns.
///
/// # Safety
/// It must be a plan of one SELECT.
unsafe fn columns(plan: pg_sys::SPIPlanPtr) -> Vec<(String, pg_sys::Oid)> {
    // SAFETY: a SELECT has a row descriptor; names are NUL-terminated and copied.
    unsafe {
        let source = elements(pg_sys::SPI_plan_get_plan_sources(plan))[0].ptr_value.cast::<pg_sys::CachedPlanSource>();
        let desc = (*source).resultDesc;
        let column = |a: &pg_sys::FormData_pg_attribute| {
            let name = std::ffi::CStr::from_ptr(a.attname.data.as_ptr()).to_string_lossy().into_owned();
            (name, a.atttypid)
        };
        majors::columns(desc).iter().map(column).collect()
    }
}

/// What is in a list.
///
/// # Safety
/// It must be a list that outlives the answer, or null.
pub unsafe fn elements<'a>(list: *const pg_sys::List) -> &'a [pg_sys::ListCell] {
    if list.is_null() {
        return &[];
    }
    // SAFETY: a list has as many elements as its length says.
    unsafe { std::slice::from_raw_parts((*list).elements, (*list).length as usize) }
}

/// The type that a domain is of, or the type itself.
pub fn base_type(kind: pg_sys::Oid) -> pg_sys::Oid {
    // SAFETY: the type is that of a column.
    unsafe { pg_sys::getBaseType(kind) }
}

/// Whether a type is one of strings.
pub fn is_string(kind: pg_sys::Oid) -> bool {
    let (mut category, mut preferred) = (0, false);
    // SAFETY: the type is that of a column.
    unsafe { pg_sys::get_type_category_preferred(kind, &mut category, &mut preferred) };
    category as u8 == pg_sys::TYPCATEGORY_STRING
}

/// A type's name, for messages.
pub fn type_name(kind: pg_sys::Oid) -> String {
    // SAFETY: the answer is a NUL-terminated string.
    unsafe { CStr::from_ptr(pg_sys::format_type_be(kind)).to_string_lossy().into_owned() }
}
