//! What a definition is compiled from, looked up row by row.
//!
//! Of the plainest experiments only: of its own scope, without an audience, a layer, configs, holdouts or a bandit. All else, and
//! whatever is not found, is asked for by SQL.

use pgrx::{FromDatum, JsonB, pg_sys};

use super::Store;
use super::definition::{Loaded, Variant};
use super::lookup::{self, Column, Source};
use super::sql::{Columns, PushedSnapshot, Sees};

const OF_EXPERIMENT: &[Column] = &[(c"experiment_id", pg_sys::INT4OID)];

static SCOPE: Source<2> = Source {
    table: c"scope",
    index: c"scope_name_key",
    key: &[(c"name", pg_sys::TEXTOID)],
    columns: [(c"id", pg_sys::INT4OID), (c"aliased", pg_sys::BOOLOID)],
    is_partial: false,
};
static EXPERIMENT: Source<15> = Source {
    table: c"experiment",
    index: c"experiment_scope_key_key",
    key: &[(c"scope_id", pg_sys::INT4OID), (c"key", pg_sys::TEXTOID)],
    columns: [
        (c"id", pg_sys::INT4OID),
        (c"status", pg_sys::TEXTOID),
        (c"serve", pg_sys::TEXTOID),
        (c"winner", pg_sys::INT2OID),
        (c"salt", pg_sys::TEXTOID),
        (c"hash", pg_sys::TEXTOID),
        (c"coverage", pg_sys::FLOAT8OID),
        (c"audience_id", pg_sys::INT4OID),
        (c"targeting", pg_sys::JSONBOID),
        (c"layer_id", pg_sys::INT4OID),
        (c"allocated", pg_sys::BOOLOID),
        (c"start_at", pg_sys::TIMESTAMPTZOID),
        (c"end_at", pg_sys::TIMESTAMPTZOID),
        (c"kind", pg_sys::TEXTOID),
        (c"deleted_at", pg_sys::TIMESTAMPTZOID),
    ],
    is_partial: true,
};
static PERIODS: Source<1> = Source {
    table: c"period",
    index: c"period_pkey",
    key: OF_EXPERIMENT,
    columns: [(c"started_at", pg_sys::TIMESTAMPTZOID)],
    is_partial: false,
};
static VARIANTS: Source<5> = Source {
    table: c"variant",
    index: c"variant_pkey",
    key: OF_EXPERIMENT,
    columns: [
        (c"variant", pg_sys::INT2OID),
        (c"key", pg_sys::TEXTOID),
        (c"weight", pg_sys::FLOAT8OID),
        (c"payload", pg_sys::JSONBOID),
        (c"config", pg_sys::TEXTOID),
    ],
    is_partial: false,
};
static GOVERNED: Source<0> =
    Source { table: c"governed", index: c"governed_pkey", key: OF_EXPERIMENT, columns: [], is_partial: false };
static BANDIT: Source<0> =
    Source { table: c"bandit", index: c"bandit_pkey", key: OF_EXPERIMENT, columns: [], is_partial: false };
static OVERRIDES: Source<0> =
    Source { table: c"override", index: c"override_pkey", key: OF_EXPERIMENT, columns: [], is_partial: false };

/// The experiment of a key that belongs to that very scope; `None` where SQL has to say.
pub fn find(store: &Store, scope: &str, key: &str) -> Option<Loaded> {
    let _snapshot = PushedSnapshot::catalog(store.experiment);
    let text = |text: &str| pgrx::IntoDatum::into_datum(text);
    let home = |row: &Columns| (row.number(0) as i32, row.number(1) != 0);
    let (id, aliased) = lookup::rows(store, &SCOPE, &[text(scope)?], Sees::Caller, home)?.pop()?;
    let keys = [pg_sys::Datum::from(id), text(key)?];
    let mut found = lookup::rows(store, &EXPERIMENT, &keys, Sees::Caller, |row| loaded(row, scope))?.pop()??;
    if !is_without(store, &BANDIT, found.id, Sees::Caller) {
        return None;
    }
    let time = |row: &Columns| row.number(0);
    let periods = lookup::rows(store, &PERIODS, &[pg_sys::Datum::from(found.id)], Sees::Caller, time)?;
    found.enrols_from = if periods.len() > 1 { periods.into_iter().max() } else { None };
    found.aliased = aliased;
    Some(found)
}

fn loaded(row: &Columns, scope: &str) -> Option<Loaded> {
    let is_plain = [7, 9, 14].into_iter().all(|column| row.datum(column).is_none());
    let time = |column| row.datum(column).map(|time| time.value() as i64);
    // SAFETY: the column is a jsonb.
    let json = |column| row.datum(column).and_then(|json| unsafe { JsonB::from_datum(json, false) }).map(|json| json.0);
    is_plain.then(|| Loaded {
        id: row.number(0) as i32,
        scope: scope.to_owned(),
        status: Loaded::status(row.text(1)),
        serve: Loaded::serve(row.text(2)),
        winner: row.datum(3).map(|winner| winner.value() as i16),
        salt: row.text(4).to_owned(),
        hash: Loaded::hash(row.text(5)),
        coverage: row.float(6).expect("not NULL"),
        audience: None,
        targeting: json(8),
        layer: None,
        allocated: row.number(10) != 0,
        start_at: time(11),
        end_at: time(12),
        aliased: false,
        is_holdout: row.text(13) == "holdout",
        enrols_from: None,
        shares: None,
    })
}

/// The variants with their numbers; `None` where SQL has to say.
pub fn variants(store: &Store, experiment: i32) -> Option<Vec<(i16, Variant)>> {
    let row = |row: &Columns| {
        let variant = || {
            // SAFETY: the column is a jsonb.
            let payload = row.datum(3).map(|json| unsafe { pg_sys::pg_detoast_datum_copy(json.cast_mut_ptr()) });
            Variant::new(row.text(1), row.float(2).expect("not NULL"), payload.map(pg_sys::Datum::from))
        };
        row.datum(4).is_none().then(|| (row.number(0) as i16, variant()))
    };
    let rows = lookup::rows(store, &VARIANTS, &[pg_sys::Datum::from(experiment)], Sees::Latest, row)?;
    let mut variants = rows.into_iter().collect::<Option<Vec<_>>>()?;
    variants.sort_by_key(|(number, _)| *number);
    Some(variants)
}

/// Whether holdouts govern an experiment that started for certain not.
pub fn is_governed_by_none(store: &Store, experiment: i32) -> bool {
    is_without(store, &GOVERNED, experiment, Sees::Latest)
}

/// Whether it has no overrides for certain.
pub fn has_no_overrides(store: &Store, experiment: i32) -> bool {
    is_without(store, &OVERRIDES, experiment, Sees::Latest)
}

fn is_without(store: &Store, source: &Source<0>, experiment: i32, sees: Sees) -> bool {
    let rows = lookup::rows(store, source, &[pg_sys::Datum::from(experiment)], sees, |_| ());
    rows.is_some_and(|rows| rows.is_empty())
}
