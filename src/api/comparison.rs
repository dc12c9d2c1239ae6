//! The columns that say how two arms compare: the same wherever they are answered.

use std::ffi::CStr;

use experiment_engine::stats::compare::Comparison;
use pgrx::pg_sys;

use super::rows::{Cell, cell, text};

/// How many columns a comparison has.
pub const COLUMNS: usize = 37;

const FLOAT: pg_sys::Oid = pg_sys::FLOAT8OID;
const COUNT: pg_sys::Oid = pg_sys::INT8OID;

/// Names and types, in their order.
pub static DESCRIPTION: [(&CStr, pg_sys::Oid); COLUMNS] = [
    (c"n_c", COUNT),
    (c"n_t", COUNT),
    (c"mean_c", FLOAT),
    (c"mean_t", FLOAT),
    (c"var_c", FLOAT),
    (c"var_t", FLOAT),
    (c"diff", FLOAT),
    (c"se", FLOAT),
    (c"df", FLOAT),
    (c"diff_lo", FLOAT),
    (c"diff_hi", FLOAT),
    (c"p_value", FLOAT),
    (c"p_adjusted", FLOAT),
    (c"lift", FLOAT),
    (c"lift_lo", FLOAT),
    (c"lift_hi", FLOAT),
    (c"av_p", FLOAT),
    (c"av_log_e", FLOAT),
    (c"av_diff_lo", FLOAT),
    (c"av_diff_hi", FLOAT),
    (c"av_lift_lo", FLOAT),
    (c"av_lift_hi", FLOAT),
    (c"n_star", COUNT),
    (c"chance_to_win", FLOAT),
    (c"expected_loss_ship", FLOAT),
    (c"expected_loss_keep", FLOAT),
    (c"cred_lo", FLOAT),
    (c"cred_hi", FLOAT),
    (c"power_at_mde", FLOAT),
    (c"mde_now", FLOAT),
    (c"n_needed", COUNT),
    (c"cuped_theta", FLOAT),
    (c"variance_reduction", FLOAT),
    (c"share_capped", FLOAT),
    (c"decision", pg_sys::TEXTOID),
    (c"reasons", pg_sys::TEXTARRAYOID),
    (c"warnings", pg_sys::TEXTARRAYOID),
];

/// What follows from a comparison, and why, by stable names.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    pub decision: &'static str,
    pub reasons: Vec<&'static str>,
    pub warnings: Vec<&'static str>,
}

impl Notes {
    /// What the two arms alone say.
    pub fn of(row: &Comparison) -> Self {
        Notes {
            decision: row.decision.map_or("", |decision| decision.name()),
            reasons: row.reasons.iter().map(|reason| reason.name()).collect(),
            warnings: row.warnings.iter().map(|warning| warning.name()).collect(),
        }
    }
}

/// The values of the columns, in the current memory context.
pub fn cells(row: &Comparison, notes: &Notes) -> [Cell; COLUMNS] {
    let float = |value: Option<f64>| value.filter(|value| value.is_finite()).and_then(cell);
    [
        cell(row.n_c),
        cell(row.n_t),
        float(row.mean_c),
        float(row.mean_t),
        float(row.var_c),
        float(row.var_t),
        float(row.diff),
        float(row.se),
        float(row.df),
        float(row.diff_lo),
        float(row.diff_hi),
        float(row.p_value),
        float(row.p_adjusted),
        float(row.lift),
        float(row.lift_lo),
        float(row.lift_hi),
        float(row.av_p),
        float(row.av_log_e),
        float(row.av_diff_lo),
        float(row.av_diff_hi),
        float(row.av_lift_lo),
        float(row.av_lift_hi),
        cell(row.n_star),
        float(row.chance_to_win),
        float(row.expected_loss_ship),
        float(row.expected_loss_keep),
        float(row.cred_lo),
        float(row.cred_hi),
        float(row.power_at_mde),
        float(row.mde_now),
        row.n_needed.and_then(cell),
        float(row.cuped_theta),
        float(row.variance_reduction),
        float(row.share_capped),
        (!notes.decision.is_empty()).then(|| text(notes.decision)).flatten(),
        cell(notes.reasons.clone()),
        cell(notes.warnings.clone()),
    ]
}
