//! What people are shown: a page, a list of pages, a chart for a terminal.

use std::rc::Rc;

use experiment_engine::report as engine;
use pgrx::pg_extern;

use super::{args, series};
use crate::error::{Error, OrRaise, Result};
use crate::store::access::{self, Access};
use crate::store::definition::{self, Definition};
use crate::store::{Store, catalog, report};

#[pg_extern(sql = false)]
fn exp_report(key: Option<&str>, scope: Option<&str>) -> Option<String> {
    let make = |key| {
        let (store, definition) = need(key, scope)?;
        Ok(engine::page(&report::read(&store, &definition)?))
    };
    key.map(|key| make(key).or_raise())
}

#[pg_extern(sql = false)]
fn exp_plot(key: Option<&str>, metric: Option<&str>, scope: Option<&str>) -> Option<String> {
    key.map(|key| plot(key, metric, scope).or_raise())
}

fn plot(key: &str, metric: Option<&str>, scope: Option<&str>) -> Result<String> {
    let metric = args::reader_part("metric", metric)?;
    let (store, definition) = need(key, scope)?;
    let judged = series::judged_by(&store, &definition, metric)?;
    let report = report::with_results(&store, &definition)?;
    let asked = |name: &str| {
        metric.map_or_else(|| judged.first().is_some_and(|first| first.metric == name), |asked| asked == name)
    };
    let place = report.metrics.iter().position(|metric| asked(&metric.name)).unwrap_or(0);
    Ok(engine::plot(&report, place))
}

/// An experiment, of that very scope: results belong there.
fn need(key: &str, scope: Option<&str>) -> Result<(Rc<Store>, Rc<Definition>)> {
    let missing = || Ok(Error::NotFound { scope: args::scope(scope)?, key: key.to_owned() });
    series::find(Some(key), scope)?.map_or_else(|| Err(missing().unwrap_or_else(|error| error)), Ok)
}

#[pg_extern(sql = false)]
fn exp_report_index(scope: Option<&str>) -> String {
    let make = || {
        let scope = args::scope(scope)?;
        let (entries, left_out) = match catalog::find()? {
            None => (Vec::new(), 0),
            Some(store) => {
                access::require(&store, &scope, Access::Reader)?;
                report::list(&store, &scope)
            }
        };
        Ok(engine::index(&scope, definition::now(), &entries, left_out))
    };
    make().or_raise()
}
