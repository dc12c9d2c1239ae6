//! Folds events into time buckets and subjects' values: each event once, whatever is killed or runs beside it.
//!
//! How far the events are folded is a snapshot: what it sees is folded. An event is new if the transaction that logged it
//! is seen now and was not then. So no event that commits late is skipped, nothing is marked, and an aggregation that is
//! rolled back never was. One session aggregates at a time; those who log never wait for it.

use std::cell::Cell;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use experiment_engine::fold::Anew;
use pgrx::pg_sys;

use super::folding::{AnewSubjects, Folding};
use super::judged::Judged;
use super::lock::{self, Tried};
use super::maintain::Progress;
use super::sql::{self, PushedSnapshot, Row, Sees, Statement, param};
use super::watermark::Watermark;
use super::{Store, bucket, event, outcome, setting};
use crate::error::{Error, Result};
use crate::majors;

/// What an aggregation counted in one experiment.
pub struct Counted {
    pub scope: String,
    pub key: String,
    pub events: i64,
    pub subjects: i64,
}

/// By experiment: events that counted, and of how many subjects.
type Counts = BTreeMap<i32, (i64, i64)>;

/// Folds everything that is committed, and what this transaction logged itself. Waits for an aggregation that runs.
pub fn run(store: &Store) -> Result<Vec<Counted>> {
    lock::aggregate(store);
    let mut counted = Counts::new();
    while fold(store, &mut counted)?.more {}
    Ok(named(store, counted))
}

/// Folds a bounded portion; nothing where another session is at it.
pub fn maintain(store: &Store) -> Result<Progress> {
    if lock::try_aggregate(store) == Tried::Busy {
        return Ok(Progress::default());
    }
    let portion = fold(store, &mut Counts::new())?;
    Ok(Progress { done: portion.events, remaining: i64::from(portion.more), error: None })
}

static NAMES: Statement = Statement {
    text: "SELECT e.id, s.name, e.key FROM exp.experiment AS e JOIN exp.scope AS s ON s.id = e.scope_id
           WHERE e.id = ANY ($1) ORDER BY s.name, e.key",
    types: &[pg_sys::INT4ARRAYOID],
};

fn named(store: &Store, counted: Counts) -> Vec<Counted> {
    let ids: Vec<i32> = counted.iter().filter(|(_, (events, _))| *events > 0).map(|(id, _)| *id).collect();
    let names = |row: &Row| (row.need::<i32>(1), row.need(2), row.need(3));
    let names = sql::read(store, &NAMES, &[param(ids)], Sees::Latest, names);
    let counted = names.into_iter().map(|(id, scope, key)| {
        let (events, subjects) = counted[&id];
        Counted { scope, key, events, subjects }
    });
    counted.collect()
}

/// What one portion did.
struct Portion {
    events: i64,
    more: bool,
}

const MICROS_A_DAY: i64 = 86_400_000_000;

thread_local! {
    static FOLDING: Cell<bool> = const { Cell::new(false) };
}

/// That this backend folds, as long as this lives. The lock does not keep a trigger of its own from folding again what is
/// half written.
struct Alone;

impl Alone {
    fn enter() -> Result<Self> {
        if FOLDING.replace(true) { Err(Error::Aggregating) } else { Ok(Alone) }
    }
}

impl Drop for Alone {
    fn drop(&mut self) {
        FOLDING.set(false);
    }
}

/// Folds what is new, up to about as many events as the setting says.
fn fold(store: &Store, counted: &mut Counts) -> Result<Portion> {
    let _alone = Alone::enter()?;
    let settings = setting::current(store);
    let covariate = i64::from(settings.covariate_days) * MICROS_A_DAY;
    // Events, the queue and who takes part are seen as they are at one moment.
    let _snapshot = PushedSnapshot::latest();
    let judged = Judged::load(store)?;
    let anew = drain_exposed(store, &judged, settings.events_retention_days);
    let report = ProgressReport::begin(store);
    let report = |read, skipped| report.update(read, skipped);
    let watermark = Watermark::load(store, settings.aggregate_batch);

    let plans = judged.plans(covariate, |attached| attached.built);
    let mut folding = Folding::new(store, &judged, &plans, &anew.subjects, &report);
    watermark.horizons().iter().for_each(|horizon| folding.new_events(horizon));
    if !anew.subjects.is_empty() && !watermark.is_first() {
        folding.earlier_events(&watermark);
    }
    let events = folding.events;
    let mut stale = folding.write(counted);
    build(store, &judged, covariate, &watermark, &report, counted);
    watermark.save(store, events);
    event::next_epoch();
    for (experiment, names) in anew.names {
        for (metric, starts) in bucket::touched(store, experiment, &names) {
            stale.entry(experiment).or_default().entry(metric).or_default().extend(starts);
        }
    }
    stale.iter().for_each(|(experiment, touched)| bucket::recompute(store, *experiment, touched));
    Ok(Portion { events, more: watermark.more() })
}

static BUILT: Statement = Statement {
    text: "UPDATE exp.experiment_metric SET built = true WHERE NOT built AND experiment_id = ANY ($1)",
    types: &[pg_sys::INT4ARRAYOID],
};

/// Aggregates metrics that are new to their experiment, or defined anew, from all events.
fn build(
    store: &Store,
    judged: &Judged,
    covariate: i64,
    watermark: &Watermark,
    report: &dyn Fn(i64, i64),
    counted: &mut Counts,
) {
    let unbuilt = || judged.attached.iter().filter(|attached| !attached.built);
    unbuilt().for_each(|attached| outcome::clear(store, attached.experiment, attached.metric_id));
    if unbuilt().next().is_some() {
        let plans = judged.plans(covariate, |attached| !attached.built);
        let nobody = AnewSubjects::new();
        let mut folding = Folding::new(store, judged, &plans, &nobody, report);
        folding.all_events(watermark);
        folding.write(counted);
    }
    let experiments: Vec<i32> = judged.experiments.keys().copied().collect();
    sql::write(store, &BUILT, &[param(experiments)]);
}

/// Who is computed anew.
#[derive(Default)]
struct AnewSets {
    subjects: AnewSubjects,
    /// By experiment, names under which events are stored whose buckets are counted anew, whoever they count for.
    names: BTreeMap<i32, Vec<String>>,
}

static QUEUE: Statement = Statement { text: "SELECT ctid::text, experiment_id, subject FROM exp.exposed", types: &[] };
/// What was seen of the queue: rows of it are never changed, so that their place says which they are.
static DRAIN: Statement =
    Statement { text: "DELETE FROM exp.exposed WHERE ctid = ANY ($1::tid[])", types: &[pg_sys::TEXTARRAYOID] };

/// Takes the queue of first exposures and merges: their values so far are taken away, and computed from all events.
fn drain_exposed(store: &Store, judged: &Judged, retention_days: i32) -> AnewSets {
    let row = |row: &Row| (row.need::<String>(1), (row.need::<i32>(2), row.need::<String>(3)));
    let (places, drained): (Vec<String>, Vec<(i32, String)>) =
        sql::read(store, &QUEUE, &[], Sees::Caller, row).into_iter().unzip();
    if !places.is_empty() {
        sql::write(store, &DRAIN, &[param(places)]);
    }
    let drained = drained.into_iter().filter(|(experiment, _)| judged.experiments.contains_key(experiment));
    let (stopped, mut drained): (Vec<_>, Vec<_>) = drained.partition(|(_, subject)| subject.is_empty());
    let queued = drained.len();
    let mut changes = BTreeMap::<i32, i32>::new();
    stopped.into_iter().for_each(|(experiment, _)| *changes.entry(experiment).or_default() += 1);
    for (experiment, changes) in changes {
        drained.extend(since_stops(store, judged, experiment, changes).into_iter().map(|name| (experiment, name)));
    }
    if drained.is_empty() {
        return AnewSets::default();
    }
    let known_as = known_as(store, judged, &drained);
    let taken = take_values(store, judged, &drained, &known_as);
    let mut sets = AnewSets::default();
    let mut seen = HashSet::new();
    let mut twice = BTreeMap::<i32, Vec<String>>::new();
    for (place, pair) in drained.iter().enumerate() {
        let is_first = seen.insert(pair);
        if !is_first {
            twice.entry(pair.0).or_default().push(pair.1.clone());
        }
        // Whoever is entered twice has events that change their place.
        let anew = match known_as.contains_key(&place) {
            _ if !is_first || place >= queued => Anew::Moved,
            true => Anew::Merged,
            false => Anew::Exposed,
        };
        let known = sets.subjects.entry(known_as_pair(&drained, &known_as, place)).or_insert(anew);
        *known = (*known).max(anew);
    }
    for (experiment, names) in twice {
        let nobodies = sql::read(store, &NOBODIES, &[param(experiment), param(names)], Sees::Caller, |row| row.need(1));
        sets.names.insert(experiment, nobodies);
    }
    let carried = carry(store, judged, taken, retention_days);
    if !carried.is_empty() {
        for (place, (experiment, name)) in drained.iter().enumerate() {
            let pair = known_as_pair(&drained, &known_as, place);
            if carried.contains(&pair) && sets.subjects.get(&pair) == Some(&Anew::Moved) {
                sets.names.entry(*experiment).or_default().push(name.clone());
            }
        }
        sets.subjects.retain(|pair, _| !carried.contains(pair));
    }
    sets
}

/// Whom a drained subject stands for.
fn known_as_pair(drained: &[(i32, String)], known_as: &HashMap<usize, String>, place: usize) -> (i32, String) {
    let (experiment, subject) = &drained[place];
    (*experiment, known_as.get(&place).unwrap_or(subject).clone())
}

// Their events were somebody's: of those the fold looks at, none tells.
static NOBODIES: Statement = Statement {
    text: "SELECT DISTINCT s.subject FROM unnest($2) AS s (subject)
           WHERE NOT EXISTS (SELECT FROM exp.assignment AS a WHERE a.experiment_id = $1 AND a.subject = s.subject)",
    types: &[pg_sys::INT4OID, pg_sys::TEXTARRAYOID],
};

static SINCE_STOPS: Statement = Statement {
    text: "SELECT DISTINCT v.subject FROM exp.event AS v
           WHERE v.scope_id = ANY ($2)
             AND v.ts >= (SELECT least(e.end_at, CASE WHEN $3 = 1 AND NOT upper_inf(e.stops[cardinality(e.stops)])
                                                      THEN upper(e.stops[cardinality(e.stops)])
                                                      ELSE lower(e.stops[greatest(1, cardinality(e.stops) - $3 + 1)]) END)
                          FROM exp.experiment AS e WHERE e.id = $1)",
    types: &[pg_sys::INT4OID, pg_sys::INT4ARRAYOID, pg_sys::INT4OID],
};

/// Subjects with events since the stops that so many stops and starts can have been: an event that was aggregated before a
/// stop committed may count no more, and one that was aggregated before a start did may count now.
fn since_stops(store: &Store, judged: &Judged, experiment: i32, changes: i32) -> Vec<String> {
    let params = [param(experiment), param(judged.scopes_that_see(experiment)), param(changes)];
    sql::read(store, &SINCE_STOPS, &params, Sees::Caller, |row| row.need(1))
}

static KNOWN_AS: Statement = Statement {
    text: "SELECT p.place, l.known_as
           FROM unnest($1, $2) WITH ORDINALITY AS p (experiment_id, subject, place)
           JOIN exp.experiment AS e ON e.id = p.experiment_id
           JOIN exp.alias AS l ON l.scope_id = e.scope_id AND l.subject = p.subject",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::TEXTARRAYOID],
};

/// Whom the drained subjects stand for, by their place.
fn known_as(store: &Store, judged: &Judged, drained: &[(i32, String)]) -> HashMap<usize, String> {
    if judged.experiments.values().all(|experiment| !experiment.aliased) {
        return HashMap::new();
    }
    let experiments: Vec<i32> = drained.iter().map(|(experiment, _)| *experiment).collect();
    let subjects: Vec<&str> = drained.iter().map(|(_, subject)| subject.as_str()).collect();
    let row = |row: &Row| (row.need::<i64>(1) as usize - 1, row.need(2));
    sql::read(store, &KNOWN_AS, &[param(experiments), param(subjects)], Sees::Caller, row).into_iter().collect()
}

/// What subjects had by a metric, under the names that they have now.
type Taken = BTreeMap<(i32, String, i32), Vec<experiment_engine::moments::Values>>;

fn take_values(store: &Store, judged: &Judged, drained: &[(i32, String)], known_as: &HashMap<usize, String>) -> Taken {
    let mut of: BTreeMap<i32, Vec<usize>> = BTreeMap::new();
    drained.iter().enumerate().for_each(|(place, (experiment, _))| of.entry(*experiment).or_default().push(place));
    let mut taken = Taken::new();
    for attached in judged.attached.iter().filter(|attached| attached.built) {
        let Some(places) = of.get(&attached.experiment) else { continue };
        // Whom an alias stands for may not be in the queue itself: it was merged with another one when it was entered.
        let names = |place: &usize| [Some(drained[*place].1.as_str()), known_as.get(place).map(String::as_str)];
        let subjects: BTreeSet<&str> = places.iter().flat_map(names).flatten().collect();
        let subjects: Vec<&str> = subjects.into_iter().collect();
        let now: HashMap<&str, &str> = places
            .iter()
            .filter_map(|place| Some((drained[*place].1.as_str(), known_as.get(place)?.as_str())))
            .collect();
        for (subject, _, values) in outcome::take(store, attached, &subjects) {
            let name = now.get(subject.as_str()).map_or(subject.clone(), |known_as| (*known_as).to_owned());
            taken.entry((attached.experiment, name, attached.metric_id)).or_default().push(values);
        }
    }
    taken
}

static EXPOSED_BEFORE: Statement = Statement {
    text: "SELECT a.subject, a.variant FROM exp.assignment AS a
           WHERE a.experiment_id = $1 AND a.subject = ANY ($2) AND a.exposed_at < now() - $3 * interval '1 day'",
    types: &[pg_sys::INT4OID, pg_sys::TEXTARRAYOID, pg_sys::INT4OID],
};

/// Subjects with values whose exposure is older than the oldest events: their values cannot be computed anew, they are added
/// again. Answers who they are.
fn carry(store: &Store, judged: &Judged, taken: Taken, retention_days: i32) -> HashSet<(i32, String)> {
    let mut names = BTreeMap::<i32, BTreeSet<&str>>::new();
    taken.keys().for_each(|(experiment, name, _)| {
        names.entry(*experiment).or_default().insert(name);
    });
    let mut variants = HashMap::<(i32, String), i16>::new();
    for (experiment, names) in names {
        let names: Vec<&str> = names.into_iter().collect();
        let params = [param(experiment), param(names), param(retention_days)];
        let row = |row: &Row| ((experiment, row.need(1)), row.need(2));
        variants.extend(sql::read(store, &EXPOSED_BEFORE, &params, Sees::Caller, row));
    }
    for ((experiment, name, metric), values) in taken {
        let pair = (experiment, name);
        let Some(variant) = variants.get(&pair) else { continue };
        let attached = judged.attached(experiment, metric);
        values.into_iter().for_each(|values| outcome::add(store, attached, &[(&pair.1, *variant, values)]));
    }
    variants.into_keys().collect()
}

/// What exp.aggregation_progress shows. It is reported as a COPY by callbacks of exp.event, the one kind of progress that an
/// extension can report and that nobody else reports of this table.
struct ProgressReport;

impl ProgressReport {
    fn begin(store: &Store) -> Self {
        const TYPE: i32 = 5;
        const CALLBACK: i64 = 4;
        // SAFETY: writes to this backend's entry.
        unsafe {
            majors::begin_progress(store.event);
            pg_sys::pgstat_progress_update_param(TYPE, CALLBACK);
        }
        ProgressReport
    }

    fn update(&self, read: i64, skipped: i64) {
        const PROCESSED: i32 = 2;
        const EXCLUDED: i32 = 3;
        // SAFETY: as above.
        unsafe {
            pg_sys::pgstat_progress_update_param(PROCESSED, read);
            pg_sys::pgstat_progress_update_param(EXCLUDED, skipped);
        }
    }
}

impl Drop for ProgressReport {
    fn drop(&mut self) {
        // An error ends it with the transaction.
        if !std::thread::panicking() {
            // SAFETY: as above.
            unsafe { pg_sys::pgstat_progress_end_command() };
        }
    }
}
