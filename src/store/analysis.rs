//! What the subjects of an experiment come to by a metric: of all of them from the aggregates, of parts of them, and at other
//! times, from what is kept of each.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use experiment_engine::metric::Kind;
use experiment_engine::moments::{Moments, StoredSums, Sums, Values};
use experiment_engine::srm::{Srm, srm_test};
use experiment_engine::stats::compare;
use pgrx::pg_sys;

use super::definition::{self, Definition};
use super::lookup::{self, Source};
use super::reader::{Reader, Take};
use super::sql::{self, Columns, PushedSnapshot, Row, Sees, Statement, param};
use super::strata::{Population, Strata, Who, counts, strata_types, stratum};
use super::{Store, health, metric, moment, source, tally, waiting};
use crate::error::Result;

/// Whose values, and up to when.
#[derive(Clone, Copy)]
pub struct Request {
    pub population: Population,
    /// What was so at this time, in microseconds: computed from the events.
    pub as_of: Option<i64>,
    /// Only those whose window had closed by this time.
    pub mature_at: Option<i64>,
    pub sees: Sees,
}

/// After so many subjects it is asked whether the statement was cancelled.
const INTERRUPTS: usize = 65_536;

/// Subjects of each variant, in the order of the line, stratum by stratum.
pub type Table = Vec<Vec<i64>>;

pub struct Analysis<'a> {
    store: &'a Store,
    definition: &'a Definition,
    pub request: Request,
    pub strata: Strata,
    /// By the time that they were in it by.
    tables: RefCell<BTreeMap<i64, Rc<Table>>>,
    counts: OnceCell<Vec<tally::Counts>>,
    stored: OnceCell<BTreeMap<(i32, i16), Rc<StoredSums>>>,
    folded: OnceCell<BTreeMap<i32, i64>>,
    /// By their windows.
    shares: RefCell<BTreeMap<i64, Option<f64>>>,
}

/// A metric, stratum by stratum and variant by variant.
pub struct Measured {
    cells: Vec<Vec<(i64, Rc<StoredSums>)>>,
    /// Whether there are values of more subjects than there are.
    pub has_strays: bool,
    /// What the values were capped at.
    pub cap: Option<f64>,
}

impl Measured {
    /// The subjects of a variant in a stratum.
    pub fn count(&self, stratum: usize, variant: usize) -> i64 {
        self.cells[stratum][variant].0
    }

    /// The moments of a variant in some strata together.
    pub fn moments(&self, strata: impl IntoIterator<Item = usize>, variant: usize) -> Moments {
        let mut strata = strata.into_iter();
        let Some(first) = strata.next() else { return Moments::default() };
        let (mut n, ref sums) = self.cells[first][variant];
        let mut rest = strata.peekable();
        if rest.peek().is_none() {
            return sums.moments(n);
        }
        let mut sums = sums.to_sums();
        for stratum in rest {
            n += self.cells[stratum][variant].0;
            sums.merge(&self.cells[stratum][variant].1.to_sums());
        }
        sums.moments(n)
    }
}

/// By what a metric's values are compared.
pub fn kind_of(metric: &metric::Row) -> compare::Kind {
    let kind = Kind::parse(&metric.kind).expect("the table has a CHECK");
    experiment_engine::analysis::kind_of(kind)
}

static FOLDED: Statement = Statement {
    text: "SELECT m.metric_id, a.at
           FROM (SELECT max(aggregated_at) AS at FROM exp.aggregation) AS a
           JOIN exp.experiment_metric AS m ON m.experiment_id = $1 AND m.built AND a.at IS NOT NULL",
    types: &[pg_sys::INT4OID],
};

static BUILT: Source<2> = Source {
    table: c"experiment_metric",
    index: c"experiment_metric_pkey",
    key: &[(c"experiment_id", pg_sys::INT4OID)],
    columns: [(c"metric_id", pg_sys::INT4OID), (c"built", pg_sys::BOOLOID)],
    is_partial: false,
};

/// When the events of metrics were aggregated last, in microseconds: of those that are aggregated.
fn folded(store: &Store, experiment: i32, sees: Sees) -> BTreeMap<i32, i64> {
    let _latest = (sees == Sees::Latest).then(|| PushedSnapshot::catalog(store.experiment));
    let built = |row: &Columns| (row.number(1) != 0).then_some(row.number(0) as i32);
    let built = lookup::rows(store, &BUILT, &[pg_sys::Datum::from(experiment)], Sees::Caller, built);
    if let Some((built, at)) = built.zip(waiting::aggregated_at()) {
        return at.map_or_else(BTreeMap::new, |at| built.into_iter().flatten().map(|metric| (metric, at)).collect());
    }
    let row = |row: &Row| (row.need(1), row.copy(2).expect("not null").value() as i64);
    sql::read(store, &FOLDED, &[param(experiment)], sees, row).into_iter().collect()
}

/// A metric's window, in microseconds: that of a ratio may be its numerator's.
pub fn window(store: &Store, metric: &metric::Row) -> Option<i64> {
    if metric.kind == Kind::Ratio.name() { metric::compiled(store, metric)?.window } else { metric.window }
}

impl<'a> Analysis<'a> {
    /// An analysis of all subjects; with an attribute, by its values.
    pub fn new(store: &'a Store, definition: &'a Definition, request: Request, by: Option<&str>) -> Self {
        let who = Who { population: request.population, until: request.as_of.unwrap_or(i64::MAX) };
        let strata = Strata::new(store, definition, who, by, request.sees);
        Analysis {
            store,
            definition,
            request,
            strata,
            tables: RefCell::default(),
            counts: OnceCell::new(),
            stored: OnceCell::new(),
            folded: OnceCell::new(),
            shares: RefCell::default(),
        }
    }

    /// When the events of a metric were aggregated last, in microseconds; `None` for never.
    pub fn folded_at(&self, metric: &metric::Row) -> Option<i64> {
        self.folded.get_or_init(|| folded(self.store, self.definition.id, self.request.sees)).get(&metric.id).copied()
    }

    /// What is aggregated of a metric, variant by variant.
    fn stored(&self, metric: i32) -> Vec<Rc<StoredSums>> {
        let stored = self.stored.get_or_init(|| moment::read_all(self.store, self.definition.id, self.request.sees));
        let of = |variant| stored.get(&(metric, self.definition.number(variant))).cloned().unwrap_or_default();
        (0..self.definition.variants.len()).map(of).collect()
    }

    fn who(&self, until: i64) -> Who {
        Who { population: self.request.population, until: until.min(self.request.as_of.unwrap_or(i64::MAX)) }
    }

    /// What is counted of each variant.
    pub fn counts(&self) -> &[tally::Counts] {
        self.counts.get_or_init(|| tally::counts(self.store, self.definition))
    }

    /// The subjects there are.
    pub fn table(&self) -> Rc<Table> {
        self.table_of(self.who(i64::MAX))
    }

    fn table_of(&self, who: Who) -> Rc<Table> {
        if let Some(known) = self.tables.borrow().get(&who.until) {
            return known.clone();
        }
        let table = Rc::new(self.count(who));
        self.tables.borrow_mut().insert(who.until, table.clone());
        table
    }

    fn count(&self, who: Who) -> Table {
        if who.until < i64::MAX || !self.strata.is_whole() {
            return self.strata.count(self.store, self.definition, who, self.request.sees);
        }
        let of = |counts: &tally::Counts| match who.population {
            Population::Exposed => counts.subjects,
            Population::Assigned => counts.assigned,
        };
        vec![self.counts().iter().map(of).collect()]
    }

    /// The subjects of a segment by variant, and what each variant is to have of them, up to a factor.
    pub fn split(&self, segment: usize) -> (Vec<i64>, Vec<f64>) {
        let (table, shares) = (self.table(), self.strata.shares(self.definition));
        let variants = self.definition.variants.len();
        let of_period = |period: usize| &table[self.strata.place(segment, period)];
        let observed = (0..variants).map(|variant| (0..shares.len()).map(|period| of_period(period)[variant]).sum());
        let observed: Vec<i64> = observed.collect();
        let total = |period: usize| of_period(period).iter().sum::<i64>() as f64;
        if shares.len() == 1 || observed.iter().sum::<i64>() == 0 {
            return (observed, self.definition.shares());
        }
        let expected = |variant: usize| (0..shares.len()).map(|period| total(period) * shares[period][variant]).sum();
        (observed, (0..variants).map(expected).collect())
    }

    /// Whether a segment's subjects split as they should; `None` where there is nothing to test.
    pub fn srm(&self, segment: usize) -> Option<Srm> {
        let (observed, expected) = self.split(segment);
        if observed.len() < 2 { None } else { srm_test(&observed, &expected).ok() }
    }

    /// The values by a metric. `None` where only those count whose window has closed, and nothing was aggregated.
    pub fn measure(&self, metric: &metric::Row) -> Result<Option<Measured>> {
        let Some(until) = self.until(metric) else { return Ok(None) };
        let who = self.who(until);
        let table = self.table_of(who);
        let is_at_once = metric.source.is_none() && self.is_aggregated() && self.strata.is_whole();
        if is_at_once && who.until == i64::MAX && metric.cap_percentile.is_none() {
            return Ok(Some(self.measured(&table, vec![self.stored(metric.id)], metric.cap)));
        }
        let values = self.values(metric, who)?;
        Ok(Some(self.summed(metric, &table, &values)))
    }

    /// The values of subjects, added up.
    fn summed(&self, metric: &metric::Row, table: &Table, values: &[(usize, i16, Values)]) -> Measured {
        let known =
            || values.iter().filter_map(|(s, number, values)| Some((*s, self.definition.index(*number)?, values)));
        let exposed = table.iter().flatten().sum();
        let cap = moment::cap(metric, exposed, || known().map(|(.., values)| values.y).collect());
        let mut sums: Vec<Vec<Sums>> = table.iter().map(|row| row.iter().map(|_| Sums::default()).collect()).collect();
        for (place, (stratum, variant, values)) in known().enumerate() {
            if place.is_multiple_of(INTERRUPTS) {
                pgrx::check_for_interrupts!();
            }
            sums[stratum][variant].add(values, cap);
        }
        let sums =
            sums.into_iter().map(|row| row.iter().map(|sums| Rc::new(StoredSums::from(sums))).collect()).collect();
        self.measured(table, sums, cap)
    }

    /// The values by a metric as they were at some times, in their order: each what an analysis as of then measures, all
    /// from one reading of the events.
    pub fn history(&self, metric: &metric::Row, times: &[i64]) -> Result<Vec<Measured>> {
        let Request { population, sees, .. } = self.request;
        let tables = self.strata.count_by_time(self.store, self.definition, population, times, sees);
        let until = times.last().copied().unwrap_or(i64::MIN);
        let mut measured = Vec::new();
        if let Some(reader) = self.reader(metric, Who { population, until }, until, Some(times))? {
            reader.each_time(|place, values| measured.push(self.summed(metric, &tables[place], &values)));
        }
        Ok(measured)
    }

    /// The values of the subjects that have any, variant by variant, as they are capped.
    pub fn by_variant(&self, metric: &metric::Row) -> Result<Vec<Vec<f64>>> {
        let who = self.who(i64::MAX);
        let values = self.values(metric, who)?;
        let cap = moment::cap(metric, self.table_of(who).iter().flatten().sum(), || {
            values.iter().map(|(.., values)| values.y).collect()
        });
        let mut arms = vec![Vec::new(); self.definition.variants.len()];
        for (_, number, Values { y, .. }) in values {
            if let Some(variant) = self.definition.index(number).filter(|_| y != 0.0) {
                arms[variant].push(cap.map_or(y, |cap| y.min(cap)));
            }
        }
        Ok(arms)
    }

    fn measured(&self, table: &Table, sums: Vec<Vec<Rc<StoredSums>>>, cap: Option<f64>) -> Measured {
        let strays = table.iter().flatten().zip(sums.iter().flatten()).any(|(n, sums)| sums.subjects > *n);
        // A session whose snapshot is older than what it changed may count fewer subjects than have values.
        let cell = |(n, sums): (&i64, Rc<StoredSums>)| ((*n).max(sums.subjects), sums);
        let row = |(counts, sums): (&Vec<i64>, Vec<Rc<StoredSums>>)| counts.iter().zip(sums).map(cell).collect();
        Measured { cells: table.iter().zip(sums).map(row).collect(), has_strays: strays, cap }
    }

    /// The share of the subjects whose window has closed by now, or by the time that is asked about.
    pub fn mature_share(&self, window: i64) -> Option<f64> {
        *self.shares.borrow_mut().entry(window).or_insert_with(|| {
            let by = self.request.as_of.unwrap_or_else(definition::now).saturating_sub(window);
            let all: i64 = self.table().iter().flatten().sum();
            if self.is_aggregated() {
                return health::exposed_by(self.store, self.definition, all, by, self.request.sees);
            }
            let some: i64 = self.table_of(self.who(by)).iter().flatten().sum();
            (all > 0).then(|| some as f64 / all as f64)
        })
    }

    /// What each subject comes to by a metric, numerator and denominator, of those who may have any value, and how many
    /// subjects there are.
    pub fn subjects(&self, metric: &metric::Row) -> Result<(Vec<(f64, f64)>, i64)> {
        let who = self.who(i64::MAX);
        let subjects = self.table_of(who).iter().flatten().sum();
        let values = self.values(metric, who)?;
        let cap = moment::cap(metric, subjects, || values.iter().map(|(.., values)| values.y).collect());
        let capped = |y: f64| cap.map_or(y, |cap| y.min(cap));
        let pairs: Vec<_> = values.into_iter().map(|(.., values)| (capped(values.y), values.d)).collect();
        let subjects = subjects.max(pairs.len() as i64);
        Ok((pairs, subjects))
    }

    /// Whether events are read as they were aggregated.
    pub fn is_aggregated(&self) -> bool {
        self.request.population == Population::Exposed && self.request.as_of.is_none()
    }

    /// Until when somebody must have been exposed to count.
    fn until(&self, metric: &metric::Row) -> Option<i64> {
        let Some(at) = self.request.mature_at else { return Some(i64::MAX) };
        let at = match &metric.source {
            None if self.is_aggregated() => at.min(self.folded_at(metric)?),
            _ => at,
        };
        Some(window(self.store, metric).map_or(i64::MAX, |window| at.saturating_sub(window)))
    }

    /// The stratum, the variant's number and the values of each subject that may have any.
    fn values(&self, metric: &metric::Row, who: Who) -> Result<Vec<(usize, i16, Values)>> {
        if metric.source.is_none() && self.is_aggregated() {
            return Ok(self.outcomes(metric.id, who));
        }
        let reader = self.reader(metric, who, self.request.as_of.unwrap_or(i64::MAX), None)?;
        Ok(reader.map_or_else(Vec::new, Reader::into_values))
    }

    /// What was read of a metric's events, or of its source, until a time; with some times, as it was at each of them.
    /// `None` where the metric is not compiled.
    fn reader(&self, metric: &metric::Row, who: Who, until: i64, times: Option<&[i64]>) -> Result<Option<Reader<'_>>> {
        let reader = |mut take: Take| {
            (take.who, take.until, take.sees) = (who, until, self.request.sees);
            let mut reader = Reader::new(self.store, self.definition, &self.strata, take);
            if let Some(times) = times {
                reader.keep_history(times.to_vec());
            }
            reader
        };
        if metric.source.is_some() {
            let mut reader = reader(Take::of_source(metric));
            source::read_all(metric, &mut reader)?;
            return Ok(Some(reader));
        }
        let Some(compiled) = metric::compiled(self.store, metric) else { return Ok(None) };
        let (of, names) = Take::of_events(&compiled);
        let mut reader = reader(of);
        reader.read_events(&names);
        Ok(Some(reader))
    }

    /// What is aggregated of each subject.
    fn outcomes(&self, metric: i32, who: Who) -> Vec<(usize, i16, Values)> {
        let _latest = (self.request.sees == Sees::Latest).then(PushedSnapshot::latest);
        let _joins = sql::no_nested_loops();
        let params = self.strata.params(self.definition.id, param(metric), who);
        let mut values = Vec::new();
        let float = |row: &Columns, column| f64::from_bits(row.number(column) as u64);
        sql::scan(self.store, &OUTCOMES, &params, |row| {
            let Some(segment) = row.datum(0) else { return };
            let stratum = self.strata.place(segment.value(), row.number(1) as usize);
            let of = Values { y: float(row, 3), d: float(row, 4), x: float(row, 5) };
            values.push((stratum, row.number(2) as i16, of));
        });
        values
    }
}

static OUTCOMES: Statement = Statement {
    text: concat!(
        "SELECT ",
        stratum!(),
        ", a.variant, o.y, o.d, o.x
         FROM exp.outcome AS o JOIN exp.assignment AS a ON a.experiment_id = o.experiment_id AND a.subject = o.subject
         WHERE o.experiment_id = $1 AND o.metric_id = $2 AND ",
        counts!()
    ),
    types: strata_types!(pg_sys::INT4OID),
};
