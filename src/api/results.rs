//! Counts, and the check of the split.

use std::rc::Rc;

use experiment_engine::srm::{self, Srm};
use pgrx::{IntoDatum, pg_extern, pg_sys};

use super::args;
use super::rows::{Cell, Columns, Record, Rows, cell, text};
use crate::error::{Error, OrRaise, Result};
use crate::store::access::{self, Access};
use crate::store::allocation;
use crate::store::analyze::SRM_ALERT;
use crate::store::catalog;
use crate::store::definition::{self, Definition};
use crate::store::tally::{self, Counts};

#[pg_extern(sql = false)]
fn exp_results(key: Option<&str>, scope: Option<&str>) -> Rows<'static, 5> {
    let Some((definition, counts)) = counts(key, scope).or_raise() else { return Rows::new([]) };
    Rows::new(counts.into_iter().enumerate().map(move |(index, count)| {
        let variant = &definition.variants[index];
        [text(&variant.key), cell(count.assigned), cell(count.subjects), cell(count.exposures), cell(variant.weight)]
    }))
}

fn counts(key: Option<&str>, scope: Option<&str>) -> Result<Option<(Rc<Definition>, Vec<Counts>)>> {
    let Some(key) = args::reader_key(key)? else { return Ok(None) };
    let scope = args::scope(scope)?;
    let Some(store) = catalog::find()? else { return Ok(None) };
    access::require(&store, &scope, Access::Reader)?;
    // Results belong to the scope that the experiment belongs to: whoever inherits it sees its variants only.
    let Some(definition) = definition::find(&store, &scope, key).filter(|found| found.scope == scope) else {
        return Ok(None);
    };
    let counts = tally::counts(&store, &definition);
    Ok(Some((definition, counts)))
}

#[pg_extern(sql = false)]
fn exp_srm(key: Option<&str>, scope: Option<&str>) -> Rows<'static, 10> {
    let Some((definition, counts)) = counts(key, scope).or_raise() else { return Rows::new([]) };
    let store = catalog::need().or_raise();
    let periods = allocation::periods(&store, &definition, tally::sees());
    let assigned: Vec<i64> = counts.iter().map(|count| count.assigned).collect();
    let exposed: Vec<i64> = counts.iter().map(|count| count.subjects).collect();
    let rows = [
        ("assigned", assigned, allocation::expected(&definition, periods.as_deref(), |period| period.assigned)),
        ("exposed", exposed, allocation::expected(&definition, periods.as_deref(), |period| period.exposed)),
    ];
    Rows::new(
        rows.into_iter().map(move |(population, observed, shares)| srm_row(&definition, population, observed, &shares)),
    )
}

fn srm_row(definition: &Definition, population: &str, observed: Vec<i64>, shares: &[f64]) -> [Cell; 10] {
    let keys: Vec<String> = definition.variants.iter().map(|variant| variant.key.clone()).collect();
    let total = observed.iter().sum::<i64>() as f64;
    let sum: f64 = shares.iter().sum();
    let expected: Vec<f64> = shares.iter().map(|share| if sum > 0.0 { share / sum * total } else { 0.0 }).collect();
    // A single variant is a rollout: there is no split to check.
    let srm = if shares.len() < 2 { None } else { srm::srm_test(&observed, shares).ok() };
    let [chi2, df, p_value, log_bf, seq_p] = srm.as_ref().map_or([None; 5], srm_cells);
    let alert = srm.and_then(|srm| srm.p_value).and_then(|p| cell(p < SRM_ALERT));
    [
        text(population),
        keys.into_datum(),
        observed.into_datum(),
        expected.into_datum(),
        chi2,
        df,
        p_value,
        log_bf,
        seq_p,
        alert,
    ]
}

fn srm_cells(srm: &Srm) -> [Cell; 5] {
    [
        srm.chi2.and_then(cell),
        cell(srm.df),
        srm.p_value.and_then(cell),
        srm.seq_log_bf.and_then(cell),
        srm.seq_p_value.and_then(cell),
    ]
}

static SRM_TEST: [(&std::ffi::CStr, pg_sys::Oid); 5] = [
    (c"chi2", pg_sys::FLOAT8OID),
    (c"df", pg_sys::INT4OID),
    (c"p_value", pg_sys::FLOAT8OID),
    (c"seq_log_bf", pg_sys::FLOAT8OID),
    (c"seq_p_value", pg_sys::FLOAT8OID),
];

#[pg_extern(sql = false)]
fn exp_srm_test(observed: Vec<Option<i64>>, weights: Vec<Option<f64>>) -> Record<5> {
    let columns: &'static Columns = &SRM_TEST;
    Record { columns, cells: srm_test(observed, weights).or_raise(), keep: None }
}

/// More would take longer than a cancel may wait.
const MOST_COUNTS: usize = 100_000;

fn srm_test(observed: Vec<Option<i64>>, weights: Vec<Option<f64>>) -> Result<[Cell; 5]> {
    if observed.len().max(weights.len()) > MOST_COUNTS {
        let problem = format!("at most {MOST_COUNTS} counts can be tested at once");
        return Err(Error::Counts { problem });
    }
    let null = || Error::Counts { problem: "counts and weights must not be null".into() };
    let observed: Vec<i64> = observed.into_iter().collect::<Option<_>>().ok_or_else(null)?;
    let weights: Vec<f64> = weights.into_iter().collect::<Option<_>>().ok_or_else(null)?;
    let srm = srm::srm_test(&observed, &weights).map_err(|error| Error::Counts { problem: error.to_string() })?;
    Ok(srm_cells(&srm))
}
