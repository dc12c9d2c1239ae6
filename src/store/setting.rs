//! Settings of the store: one value for everybody, kept in exp.setting where it is not the default.

use std::cell::RefCell;

use pgrx::pg_sys;
use serde_json::{Value, json};

use super::Store;
use super::audit::{self, Change};
use super::lock;
use super::session::{self, Cached};
use super::sql::{self, Sees, Statement, param};
use crate::error::{Error, Result, quote};
use crate::settings::GLOBAL;

/// What is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How long events are kept, in days.
    pub events_retention_days: i32,
    /// How long hourly and daily buckets are kept, in days.
    pub metrics_retention_days: i32,
    /// How old an event may be when it is logged, in days.
    pub event_past_days: i32,
    /// How far in the future an event may be when it is logged, in minutes.
    pub event_future_minutes: i32,
    /// How long before the first exposure the covariate reaches, in days.
    pub covariate_days: i32,
    /// About how many events one aggregation folds at most.
    pub aggregate_batch: i64,
    /// How long what others were told is kept, in days.
    pub outbox_retention_days: i32,
    /// How many published versions of a scope are kept.
    pub config_versions_kept: i64,
}

/// A setting: an integer of a range.
pub struct Setting {
    pub name: &'static str,
    pub unit: &'static str,
    pub default: i64,
    least: i64,
    most: i64,
    /// What it is about, without the range.
    description: &'static str,
}

const EVENTS_RETENTION_DAYS: usize = 0;
const METRICS_RETENTION_DAYS: usize = 1;
const EVENT_PAST_DAYS: usize = 2;
const EVENT_FUTURE_MINUTES: usize = 3;
const COVARIATE_DAYS: usize = 4;
const AGGREGATE_BATCH: usize = 5;
const OUTBOX_RETENTION_DAYS: usize = 6;
const CONFIG_VERSIONS_KEPT: usize = 7;

/// All of them, by the numbers above.
pub static SETTINGS: [Setting; 8] = [
    Setting {
        name: "events_retention_days",
        unit: "days",
        default: 30,
        least: 1,
        most: 3_650,
        description: "How long events, and buckets of five minutes, are kept.",
    },
    Setting {
        name: "metrics_retention_days",
        unit: "days",
        default: 180,
        least: 1,
        most: 36_500,
        description: "How long buckets of an hour and of a day are kept.",
    },
    Setting {
        name: "event_past_days",
        unit: "days",
        default: 30,
        least: 0,
        most: 3_650,
        description: "How old an event may be when it is logged.",
    },
    Setting {
        name: "event_future_minutes",
        unit: "minutes",
        default: 5,
        least: 0,
        most: 1_440,
        description: "How far ahead of the server's clock an event may be when it is logged.",
    },
    Setting {
        name: "covariate_days",
        unit: "days",
        default: 30,
        least: 0,
        most: 365,
        description: "How long before a subject's first exposure its events count for the covariate.",
    },
    Setting {
        name: "aggregate_batch",
        unit: "events",
        default: 10_000_000,
        least: 1_000,
        most: 1_000_000_000,
        description: "About how many events one portion of an aggregation folds.",
    },
    Setting {
        name: "outbox_retention_days",
        unit: "days",
        default: 30,
        least: 1,
        most: 3_650,
        description: "How long events of the outbox are kept, with their deliveries; one that waits to be delivered stays.",
    },
    Setting {
        name: "config_versions_kept",
        unit: "versions",
        default: 100,
        least: 1,
        most: 1_000_000,
        description: "How many published versions of a scope's configuration are kept.",
    },
];

impl Setting {
    /// What it is about, with what it may be.
    pub fn description(&self) -> String {
        format!("{} From {} to {}.", self.description, self.least, self.most)
    }

    /// The value that a text says, if it may be this.
    fn accept(&self, text: &str) -> Option<i64> {
        integer(text).filter(|value| (self.least..=self.most).contains(value))
    }
}

/// The integer that a text says, as 60, 60.0 or 6e1.
fn integer(text: &str) -> Option<i64> {
    let text = text.trim_ascii();
    if let Ok(integer) = text.parse() {
        return Some(integer);
    }
    // Up to there every integer is a number of its own.
    const EXACT: f64 = 9e15;
    let number: f64 = text.parse().ok()?;
    (number.fract() == 0.0 && number.abs() <= EXACT).then_some(number as i64)
}

/// The values in force, by the numbers of the settings.
type Values = [i64; SETTINGS.len()];

fn defaults() -> Values {
    std::array::from_fn(|number| SETTINGS[number].default)
}

thread_local! {
    static VALUES: RefCell<Cached<Option<Values>>> = RefCell::new(Cached::new());
}

static READ: Statement = Statement { text: "SELECT name, value FROM exp.setting", types: &[] };

fn values(store: &Store) -> Values {
    if let Some(values) = VALUES.with_borrow_mut(|known| *known.current()) {
        return values;
    }
    let before = session::changes();
    let values = read(store);
    VALUES.with_borrow_mut(|known| known.keep(before, |known| *known = Some(values)));
    values
}

/// What somebody wrote there by hand that cannot be is as if it were not there.
fn read(store: &Store) -> Values {
    let mut values = defaults();
    sql::read(store, &READ, &[], Sees::Latest, |row| {
        let (name, value) = (row.need::<String>(1), row.need::<String>(2));
        if let Some(number) = SETTINGS.iter().position(|setting| setting.name == name)
            && let Some(value) = SETTINGS[number].accept(&value)
        {
            values[number] = value;
        }
    });
    values
}

/// The settings in force.
pub fn current(store: &Store) -> Settings {
    let values = values(store);
    // The ranges fit.
    let small = |number: usize| values[number] as i32;
    Settings {
        events_retention_days: small(EVENTS_RETENTION_DAYS),
        metrics_retention_days: small(METRICS_RETENTION_DAYS),
        event_past_days: small(EVENT_PAST_DAYS),
        event_future_minutes: small(EVENT_FUTURE_MINUTES),
        covariate_days: small(COVARIATE_DAYS),
        aggregate_batch: values[AGGREGATE_BATCH],
        outbox_retention_days: small(OUTBOX_RETENTION_DAYS),
        config_versions_kept: values[CONFIG_VERSIONS_KEPT],
    }
}

/// Every setting with its value; before there is a store, the defaults.
pub fn list(store: Option<&Store>) -> impl Iterator<Item = (&'static Setting, i64)> {
    SETTINGS.iter().zip(store.map_or_else(defaults, values))
}

/// The number of the setting of a name, and the value that a text says; without one, the default.
pub fn parse(name: &str, value: Option<&str>) -> Result<(usize, Option<i64>)> {
    let Some(number) = SETTINGS.iter().position(|setting| setting.name == name) else {
        let known: Vec<&str> = SETTINGS.iter().map(|setting| setting.name).collect();
        let hint = format!("One of {}.", known.join(", "));
        return Err(Error::Setting { problem: "unknown setting".into(), given: quote(name), hint });
    };
    let setting = &SETTINGS[number];
    let Some(text) = value else { return Ok((number, None)) };
    let accepted = setting.accept(text).ok_or_else(|| Error::Setting {
        problem: format!("{name} must be an integer from {} to {}", setting.least, setting.most),
        given: quote(text),
        hint: format!("It is in {}; NULL takes it back to {}.", setting.unit, setting.default),
    })?;
    Ok((number, Some(accepted)))
}

static PUT: Statement = Statement {
    text: "INSERT INTO exp.setting (name, value) VALUES ($1, $2)
           ON CONFLICT (name) DO UPDATE SET value = excluded.value, changed_at = now()",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID],
};
static TAKE: Statement = Statement { text: "DELETE FROM exp.setting WHERE name = $1", types: &[pg_sys::TEXTOID] };
static BUILD_ANEW: Statement =
    Statement { text: "UPDATE exp.experiment_metric SET built = false WHERE built", types: &[] };

/// Changes a setting, or takes it back to its default, and answers the value then in force.
pub fn set(store: &Store, number: usize, value: Option<i64>) -> i64 {
    lock::parts(store);
    let setting = &SETTINGS[number];
    let before = values(store)[number];
    let after = value.unwrap_or(setting.default);
    if before != after && number == COVARIATE_DAYS {
        lock::aggregate(store);
        sql::write(store, &BUILD_ANEW, &[]);
    }
    match value {
        Some(value) => sql::write(store, &PUT, &[param(setting.name), param(value.to_string())]),
        None => sql::write(store, &TAKE, &[param(setting.name)]),
    };
    if before != after {
        session::announce_change(store);
        record(store, setting.name, before, after);
    }
    after
}

fn record(store: &Store, key: &str, before: i64, after: i64) {
    let value = |value: i64| -> Option<Value> { Some(json!({ "value": value })) };
    let (before, after) = (value(before), value(after));
    audit::record(
        store,
        Change { scope: GLOBAL, object: "setting", key, action: "updated", before, after, ..audit::NOTHING },
    );
}
