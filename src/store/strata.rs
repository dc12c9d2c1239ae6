//! Parts of an experiment's subjects that are looked at by themselves: those with one value of an attribute that was given
//! when they were enrolled, and those enrolled in one period of constant shares.

use pgrx::datum::TimestampWithTimeZone;
use pgrx::pg_sys;
use serde_json::Value;

use super::definition::Definition;
use super::sql::{self, Row, Sees, Statement, param};
use super::{Store, allocation};

/// More values of an attribute than this are not looked at: those with the most subjects are.
pub const MOST_SEGMENTS: usize = 50;

/// Who counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Population {
    /// Whoever met the variant; what happened from then on counts.
    Exposed,
    /// Whoever was enrolled; likewise.
    Assigned,
}

/// Those of a population who were in it by some time, in microseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who {
    pub population: Population,
    pub until: i64,
}

pub struct Strata {
    attribute: Option<String>,
    /// The values of the attribute; one that is `None` without an attribute, and for subjects that have none.
    pub segments: Vec<Option<String>>,
    /// Whether there are more values than are looked at.
    pub is_cut: bool,
    /// When the periods began, and the shares of the variants; none where the shares never changed.
    periods: Vec<(i64, Vec<f64>)>,
}

/// From when on a row of exp.assignment as `a` counts; NULL for never.
macro_rules! since {
    () => {
        "CASE WHEN $3 THEN a.assigned_at ELSE a.exposed_at END"
    };
}

/// Whether it counts.
macro_rules! counts {
    () => {
        "a.experiment_id = $1 AND CASE WHEN $3 THEN a.assigned_at ELSE a.exposed_at END <= $4"
    };
}

/// The value of the attribute: of its exact name, else along its path.
macro_rules! value {
    () => {
        "coalesce(a.context ->> $5, jsonb_path_query_first(a.context, $6::jsonpath, silent => true) #>> '{}')"
    };
}

/// The places of its segment, NULL where that is not looked at, and of its period.
macro_rules! stratum {
    () => {
        concat!(
            "array_position($7, ",
            $crate::store::strata::value!(),
            ") - 1, greatest(width_bucket(a.assigned_at, $8), 1) - 1"
        )
    };
}

pub(super) use {counts, since, stratum, value};

/// The types of the parameters from $3 on that these need.
macro_rules! strata_types {
    ($second:expr) => {
        &[
            pgrx::pg_sys::INT4OID,
            $second,
            pgrx::pg_sys::BOOLOID,
            pgrx::pg_sys::TIMESTAMPTZOID,
            pgrx::pg_sys::TEXTOID,
            pgrx::pg_sys::TEXTOID,
            pgrx::pg_sys::TEXTARRAYOID,
            pgrx::pg_sys::TIMESTAMPTZARRAYOID,
        ]
    };
}
pub(super) use strata_types;

static SEGMENTS: Statement = Statement {
    text: concat!(
        "SELECT ",
        value!(),
        " FROM exp.assignment AS a WHERE ",
        counts!(),
        " GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT $2"
    ),
    types: strata_types!(pg_sys::INT8OID),
};
static COUNTS: Statement = Statement {
    text: concat!(
        "SELECT ",
        stratum!(),
        ", a.variant, count(*) FROM exp.assignment AS a WHERE ",
        counts!(),
        " AND $2 IS NULL GROUP BY 1, 2, 3"
    ),
    types: strata_types!(pg_sys::INT4OID),
};
/// By when somebody counts: how many of the times are before.
static COUNTS_BY_TIME: Statement = Statement {
    text: concat!(
        "SELECT ",
        stratum!(),
        ", a.variant, width_bucket(",
        since!(),
        ", $2), count(*) FROM exp.assignment AS a WHERE ",
        counts!(),
        " GROUP BY 1, 2, 3, 4"
    ),
    types: strata_types!(pg_sys::TIMESTAMPTZARRAYOID),
};

/// The path of a name with dots, in the strict mode: through objects only, a place in an array is none.
fn path_of(name: &str) -> String {
    let keys = name.split('.').map(|key| Value::from(key).to_string());
    keys.fold("strict $".to_owned(), |path, key| format!("{path}.{key}"))
}

impl Strata {
    /// All subjects in one.
    pub fn whole() -> Self {
        Strata { attribute: None, segments: vec![None], is_cut: false, periods: Vec::new() }
    }

    /// All subjects, by the values of an attribute if one is named, and by period where the shares changed.
    pub fn new(store: &Store, definition: &Definition, who: Who, attribute: Option<&str>, sees: Sees) -> Self {
        let periods = allocation::shares_by_period(store, definition, sees);
        let mut strata = Strata {
            attribute: attribute.map(str::to_owned),
            segments: vec![None],
            is_cut: false,
            periods: if periods.len() > 1 { periods } else { Vec::new() },
        };
        if attribute.is_some() {
            let params = strata.params(definition.id, param(MOST_SEGMENTS as i64 + 1), who);
            strata.segments = sql::read(store, &SEGMENTS, &params, sees, |row: &Row| row.get::<String>(1));
            strata.is_cut = strata.segments.len() > MOST_SEGMENTS;
            strata.segments.truncate(MOST_SEGMENTS);
            strata.segments.sort_by_key(|segment| (segment.is_none(), segment.clone()));
        }
        strata
    }

    /// Whether everybody is in one stratum.
    pub fn is_whole(&self) -> bool {
        self.attribute.is_none() && self.periods.is_empty()
    }

    /// Whether the shares of the variants changed.
    pub fn has_periods(&self) -> bool {
        !self.periods.is_empty()
    }

    /// The shares of the variants, period by period.
    pub fn shares(&self, definition: &Definition) -> Vec<Vec<f64>> {
        match &self.periods[..] {
            [] => vec![definition.shares()],
            periods => periods.iter().map(|(_, shares)| shares.clone()).collect(),
        }
    }

    fn periods(&self) -> usize {
        self.periods.len().max(1)
    }

    /// How many strata there are.
    pub fn len(&self) -> usize {
        self.segments.len() * self.periods()
    }

    /// The stratum of a segment and a period.
    pub fn place(&self, segment: usize, period: usize) -> usize {
        segment * self.periods() + period
    }

    /// The stratum that columns `first` and the next say, as `stratum!` makes them.
    pub fn of(&self, row: &Row, first: i32) -> Option<usize> {
        let segment = row.get::<i32>(first)? as usize;
        Some(self.place(segment, row.need::<i32>(first + 1) as usize))
    }

    /// The parameters of a statement with these macros.
    pub fn params(&self, experiment: i32, second: Option<pg_sys::Datum>, who: Who) -> [Option<pg_sys::Datum>; 8] {
        let path = self.attribute.as_deref().filter(|name| name.contains('.')).map(path_of);
        let starts = self.periods.iter().map(|(start, _)| TimestampWithTimeZone::try_from(*start));
        let starts: Vec<TimestampWithTimeZone> = starts.map(|start| start.expect("a time of the clock")).collect();
        [
            param(experiment),
            second,
            param(who.population == Population::Assigned),
            Some(pg_sys::Datum::from(who.until)),
            self.attribute.as_deref().and_then(param),
            path.as_deref().and_then(param),
            param(self.segments.clone()),
            param(starts),
        ]
    }

    /// How many subjects there are of each variant, in the order of the line, stratum by stratum.
    pub fn count(&self, store: &Store, definition: &Definition, who: Who, sees: Sees) -> Vec<Vec<i64>> {
        let mut counts = vec![vec![0; definition.variants.len()]; self.len()];
        let params = self.params(definition.id, None, who);
        let row = |row: &Row| (self.of(row, 1), row.need::<i16>(3), row.need::<i64>(4));
        for (stratum, variant, count) in sql::read(store, &COUNTS, &params, sees, row) {
            if let Some((stratum, variant)) = stratum.zip(definition.index(variant)) {
                counts[stratum][variant] = count;
            }
        }
        counts
    }

    /// The same by each of some times, in their order.
    pub fn count_by_time(
        &self,
        store: &Store,
        definition: &Definition,
        population: Population,
        times: &[i64],
        sees: Sees,
    ) -> Vec<Vec<Vec<i64>>> {
        let nobody = vec![vec![0; definition.variants.len()]; self.len()];
        let mut counts = vec![nobody; times.len()];
        // Who counts from the very time on is in it: a threshold is what is after it.
        let after = times.iter().map(|time| TimestampWithTimeZone::try_from(time + 1).expect("a time of the clock"));
        let after: Vec<TimestampWithTimeZone> = after.collect();
        let params = self.params(definition.id, param(after), Who { population, until: i64::MAX });
        let row = |row: &Row| (self.of(row, 1), row.need::<i16>(3), row.get::<i32>(4), row.need::<i64>(5));
        for (stratum, variant, first, count) in sql::read(store, &COUNTS_BY_TIME, &params, sees, row) {
            let place = stratum.zip(definition.index(variant)).zip(first);
            let Some(((stratum, variant), first)) = place else { continue };
            counts.iter_mut().skip(first as usize).for_each(|table| table[stratum][variant] += count);
        }
        counts
    }
}
