//! Shares of new subjects that follow the data.

use experiment_engine::metric as engine;
use experiment_engine::stats::bandit::TO_THE_BEST;
use pgrx::JsonB;
use pgrx::datum::Interval;
use pgrx::pg_extern;

use super::args;
use super::rows::{Rows, Scalar, cell};
use crate::error::{Error, OrRaise, Result, float};
use crate::store::access::{self, Access};
use crate::store::assignment::Address;
use crate::store::bandit::{self, COLUMNS, Given};
use crate::store::{catalog, definition};

#[pg_extern(sql = false)]
fn exp_set_bandit(
    key: Option<&str>,
    metric: Option<&str>,
    floor: Option<f64>,
    every: Option<Interval>,
    best_share: Option<f64>,
    scope: Option<&str>,
) -> Scalar {
    let set = || {
        args::writing("exp_set_bandit")?;
        let (key, scope) = (args::key(key)?, args::scope(scope)?);
        let given = metric.map(|metric| given(metric, floor, every, best_share)).transpose()?;
        let Some(store) = catalog::find()? else { return Err(Error::NotFound { scope, key: key.to_owned() }) };
        access::require(&store, &scope, Access::Admin)?;
        bandit::set(&store, Address { scope: &scope, key }, given.as_ref())
    };
    Scalar(set().or_raise().and_then(|settings| cell(JsonB(settings))))
}

const DEFAULT_FLOOR: f64 = 0.05;

fn given(metric: &str, floor: Option<f64>, every: Option<Interval>, best_share: Option<f64>) -> Result<Given> {
    let floor = floor.unwrap_or(DEFAULT_FLOOR);
    if !(0.0001..=0.5).contains(&floor) {
        return Err(bandit::floor_out_of_range(floor, 2));
    }
    let every = every.unwrap_or_else(|| Interval::from_hours(1));
    let parts = engine::Interval { months: every.months(), days: every.days(), micros: every.micros() };
    const MINUTE: i64 = 60_000_000;
    const DAY: i64 = 1_440 * MINUTE;
    match parts.micros() {
        Some(micros) if (5 * MINUTE..=365 * DAY).contains(&micros) => {}
        micros => {
            return Err(Error::Bandit {
                problem: "every must be from 5 minutes to 365 days, without months".into(),
                given: micros.map_or("months".into(), |micros| format!("{} seconds", float(micros as f64 / 1e6))),
                hint: "Like '1 hour'. Each change makes a period, which the analysis looks at by itself.",
            });
        }
    }
    let best_share = best_share.unwrap_or(TO_THE_BEST);
    if !(0.5..=1.0).contains(&best_share) {
        return Err(Error::Bandit {
            problem: "best_share must be from 0.5 to 1".into(),
            given: float(best_share),
            hint: "At 0.5 the runner-up gets as many as the best, which tells them apart soonest; at 1 whatever seems best.",
        });
    }
    Ok(Given { metric: metric.to_owned(), floor, every, best_share })
}

#[pg_extern(sql = false)]
fn exp_bandit(key: Option<&str>, scope: Option<&str>) -> Rows<'static, COLUMNS> {
    let read = || {
        let Some(key) = args::reader_key(key)? else { return Ok(Vec::new()) };
        let scope = args::scope(scope)?;
        let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
        access::require(&store, &scope, Access::Reader)?;
        // Results belong to the scope that the experiment belongs to.
        let found = definition::find(&store, &scope, key).filter(|found| found.scope == scope);
        Ok(found.map(|definition| bandit::read(&store, definition.id)).unwrap_or_default())
    };
    Rows::new(read().or_raise())
}
