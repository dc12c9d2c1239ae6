//! Definitions and assignments of other systems.

use std::collections::{BTreeMap, BTreeSet};
use std::panic::AssertUnwindSafe;
use std::rc::Rc;

use experiment_engine::allocate::parse_layer;
use experiment_engine::bucket::HashScheme;
use experiment_engine::import::{Audience, Experiment, Import};
use experiment_engine::status::Status;
use experiment_engine::text;
use experiment_engine::variant::parse_variants;
use pgrx::pg_sys;

use super::Store;
use super::assignment::Address;
use super::definition::{self, Definition};
use super::experiment::{self, Changes};
use super::sql::{self, Sees, Statement, param};
use super::tally::{self, Counts};
use super::{alias, allocation, audience, caller, layer, lock, scope, session, status};
use crate::error::{Error, OrRaise, Result};

/// What became of one thing.
pub struct Outcome {
    pub object: &'static str,
    pub key: String,
    pub action: &'static str,
    pub problem: Option<String>,
}

/// Defines what a document defines; what is there already stays as it is. An experiment that cannot be defined as it
/// was is skipped, with the reason, and the others are not concerned.
pub fn import(store: &Store, scope_name: &str, import: Import) -> Vec<Outcome> {
    lock::parts(store);
    scope::find_or_create(store, scope_name);
    let mut outcomes: Vec<Outcome> = Vec::new();
    for key in &import.layers {
        let make = || layer::create(store, scope_name, key).map(|_| ());
        outcomes.push(attempt("layer", key, layer::find(store, scope_name, key).is_some(), make));
    }
    for audience in &import.audiences {
        let exists = audience::find(store, scope_name, &audience.audience).is_some();
        outcomes.push(attempt("audience", &audience.audience, exists, || create_audience(store, scope_name, audience)));
    }
    for experiment in &import.experiments {
        let address = Address { scope: scope_name, key: &experiment.key };
        let exists = experiment::get_value(store, address).is_some();
        outcomes.push(attempt("experiment", &experiment.key, exists, || create_experiment(store, address, experiment)));
    }
    outcomes.extend(import.problems.into_iter().map(|problem| Outcome {
        object: problem.object,
        key: problem.key,
        action: if problem.skipped { "skipped" } else { "noted" },
        problem: Some(problem.problem),
    }));
    outcomes
}

fn attempt(object: &'static str, key: &str, exists: bool, make: impl FnOnce() -> Result<()>) -> Outcome {
    let outcome = |action, problem| Outcome { object, key: key.to_owned(), action, problem };
    if exists {
        return outcome("kept", Some(format!("there is such a {object} already, it stays as it is")));
    }
    // What an error could leave half done in the backend's memory is forgotten with the subtransaction.
    match sql::in_savepoint_or_again(AssertUnwindSafe(|| make().or_raise())) {
        Ok(()) => outcome("created", None),
        Err(problem) => outcome("skipped", Some(problem)),
    }
}

fn create_audience(store: &Store, scope: &str, given: &Audience) -> Result<()> {
    experiment_engine::rule::Rules::parse(&given.rules).map_err(Error::Rule)?;
    audience::create(store, scope, &given.audience, given.name.as_deref(), given.rules.clone()).map(|_| ())
}

fn create_experiment(store: &Store, address: Address, given: &Experiment) -> Result<()> {
    check("KEY", "key", address.key, text::check_key)?;
    check("SALT", "salt", &given.salt, text::check_salt)?;
    if let Some(targeting) = &given.targeting {
        experiment_engine::rule::Rules::parse(targeting).map_err(Error::Rule)?;
    }
    let definition = experiment::Definition {
        variants: Some(parse_variants(&given.variants).map_err(Error::Variants)?),
        status: Some(Status::Draft),
        salt: Some(given.salt.clone()),
        hash: Some(HashScheme::parse(given.hash).ok_or_else(|| Error::Hash { given: given.hash.to_owned() })?),
        coverage: Some(given.coverage),
        audience: given.audience.clone(),
        targeting: given.targeting.clone().map(Some),
        layer: given.layer.as_ref().map(|place| parse_layer(place).map(Some)).transpose().map_err(Error::Layer)?,
        metadata: Some(given.metadata.clone()),
        ..experiment::Definition::default()
    };
    experiment::define(store, address, definition)?;
    let created = experiment::need_locked(store, address)?;
    if let Some(ranges) = &given.allocations {
        allocation::set(store, &created, Some(ranges))?;
    }
    let texts = [given.name.clone(), given.description.clone(), given.hypothesis.clone(), None];
    let changes =
        Changes { texts: texts.map(|text| text.map(Some)), tags: Some(given.tags.clone()), ..Changes::default() };
    experiment::change(store, &created, changes)?;
    reach(store, address, Status::parse(given.status).expect("the import knows the statuses"))
}

fn check(condition: &'static str, what: &'static str, value: &str, check: TextCheck) -> Result<()> {
    check(value).map_err(|problem| Error::Text { condition, what, problem, given: value.to_owned() })
}

type TextCheck = fn(&str) -> std::result::Result<(), text::TextError>;

/// Moves a draft to a status by the transitions that lead there.
fn reach(store: &Store, address: Address, status: Status) -> Result<()> {
    use Status::*;
    let path: &[Status] = match status {
        Draft => &[],
        Running => &[Running],
        Paused => &[Running, Paused],
        Stopped => &[Running, Stopped],
        Archived => &[Archived],
    };
    for status in path {
        status::set(store, &experiment::need_locked(store, address)?, *status)?;
    }
    Ok(())
}

/// What became of the assignments of one variant.
#[derive(Default)]
pub struct Imported {
    pub imported: i64,
    pub kept: i64,
    pub problem: Option<String>,
}

/// The columns that a query may have besides subject and variant, with their types.
const OPTIONAL: [(&str, &str); 4] =
    [("assigned_at", "timestamptz"), ("exposed_at", "timestamptz"), ("exposures", "int4"), ("context", "jsonb")];
/// What stands for a time that has not been.
const NO_TIME: &str = "none";

struct Row {
    subject: Option<String>,
    variant: Option<String>,
    /// As text, in the order of `OPTIONAL`.
    optional: [Option<String>; 4],
}

/// Stores the assignments that a query returns, which runs as the caller. Returns what came of them by variant.
pub fn assignments(store: &Store, address: Address, query: &str) -> Result<BTreeMap<String, Imported>> {
    const BATCH: i64 = 10_000;
    let not_found = || Error::NotFound { scope: address.scope.to_owned(), key: address.key.to_owned() };
    let definition = hold(store, address).ok_or_else(not_found)?;
    if definition.is_holdout {
        return Err(Error::HoldoutEnrols { key: definition.key.clone() });
    }
    let query = typed(query)?;
    let mut outcomes: BTreeMap<String, Imported> = BTreeMap::new();
    let map = |row: &sql::Row| Row {
        subject: row.get(1),
        variant: row.get(2),
        optional: std::array::from_fn(|index| row.get(index as i32 + 3)),
    };
    let mut changed = false;
    caller::batches(&query, BATCH, map, |rows| {
        // The caller's query can call what changes the experiment: this session's own lock does not keep it from that.
        let current = definition::find(store, address.scope, address.key);
        changed |= !current.is_some_and(|current| current.has_variants_of(&definition));
        if !changed {
            insert(store, &definition, rows, &mut outcomes);
        }
    });
    if changed { Err(Error::QueryChanges) } else { Ok(outcomes) }
}

/// The experiment of a key of that very scope, its definition locked as an enrolment locks it.
fn hold(store: &Store, address: Address) -> Option<Rc<Definition>> {
    loop {
        let definition = definition::find(store, address.scope, address.key);
        let definition = definition.filter(|found| found.scope == address.scope)?;
        lock::experiment_shared(store, definition.id);
        session::refresh();
        let current = definition::find(store, address.scope, address.key);
        if current.is_some_and(|current| Rc::ptr_eq(&current, &definition)) {
            return Some(definition);
        }
    }
}

/// The caller's query with the columns that are wanted, as text.
fn typed(query: &str) -> Result<String> {
    let query = query.trim().trim_end_matches(';');
    let columns = caller::columns(&format!("SELECT * FROM (\n{query}\n) AS q LIMIT 0"));
    let has = |name: &str| columns.iter().any(|column| column == name);
    if let Some(missing) = ["subject", "variant"].into_iter().find(|name| !has(name)) {
        return Err(Error::Query { problem: "the query must return subject and variant", missing, columns });
    }
    let optional = OPTIONAL.iter().map(|(name, kind)| match *kind {
        _ if !has(name) => "NULL::pg_catalog.text".to_owned(),
        "timestamptz" => format!(
            "CASE WHEN pg_catalog.isfinite(q.{name}::pg_catalog.timestamptz)
                       AND q.{name}::pg_catalog.timestamptz OPERATOR(pg_catalog.<=) pg_catalog.statement_timestamp()
                  THEN q.{name}::pg_catalog.timestamptz::pg_catalog.text
                  WHEN q.{name} IS NOT NULL THEN '{NO_TIME}' END"
        ),
        kind => format!("q.{name}::pg_catalog.{kind}::pg_catalog.text"),
    });
    let optional = optional.collect::<Vec<_>>().join(", ");
    Ok(format!("SELECT q.subject::pg_catalog.text, q.variant::pg_catalog.text, {optional} FROM (\n{query}\n) AS q"))
}

/// A subject's alias stands for whom it is known as, and whoever a variant is forced on stays out. Those who were exposed
/// go to exp.exposed, too.
static INSERT: Statement = Statement {
    text: "WITH imported AS (
           INSERT INTO exp.assignment (experiment_id, exposures, assigned_at, exposed_at, variant, subject, context)
           SELECT $1, CASE WHEN i.exposed_at IS NULL THEN coalesce(i.exposures, 0) ELSE greatest(i.exposures, 1) END,
                  coalesce(i.assigned_at, i.exposed_at, now()),
                  CASE WHEN i.exposures > 0 THEN coalesce(i.exposed_at, i.assigned_at, now()) ELSE i.exposed_at END,
                  i.variant, coalesce(a.known_as, i.subject), i.context
           FROM (SELECT subject, variant, assigned_at::timestamptz, exposed_at::timestamptz, exposures::integer,
                        context::jsonb
                 FROM unnest($3::text[], $4::smallint[], $5::text[], $6::text[], $7::text[], $8::text[])
                      AS u (subject, variant, assigned_at, exposed_at, exposures, context)) AS i
           LEFT JOIN exp.alias AS a ON a.subject = i.subject
                AND a.scope_id = (SELECT s.id FROM exp.scope AS s WHERE s.name = $2)
           WHERE NOT EXISTS (SELECT FROM exp.override AS o
                             WHERE o.experiment_id = $1 AND o.subject = coalesce(a.known_as, i.subject)
                               AND (o.until IS NULL OR o.until > statement_timestamp()))
           ORDER BY 6
           ON CONFLICT (experiment_id, subject) DO NOTHING
           RETURNING experiment_id, subject, variant, exposures),
           exposed AS (
           INSERT INTO exp.exposed (experiment_id, subject)
           SELECT experiment_id, subject FROM imported WHERE exposures > 0)
           SELECT variant, exposures FROM imported",
    types: &[
        pg_sys::INT4OID,
        pg_sys::TEXTOID,
        pg_sys::TEXTARRAYOID,
        pg_sys::INT2ARRAYOID,
        pg_sys::TEXTARRAYOID,
        pg_sys::TEXTARRAYOID,
        pg_sys::TEXTARRAYOID,
        pg_sys::TEXTARRAYOID,
    ],
};

fn insert(store: &Store, definition: &Definition, rows: Vec<Row>, outcomes: &mut BTreeMap<String, Imported>) {
    let (mut subjects, mut variants) = (Vec::new(), Vec::new());
    let mut optional: [Vec<Option<String>>; 4] = Default::default();
    for row in rows {
        let (subject, variant, index) = match accept(definition, &row) {
            Ok(accepted) => accepted,
            Err((variant, problem)) => {
                outcomes.entry(variant).or_default().problem = Some(problem);
                continue;
            }
        };
        outcomes.entry(variant.to_owned()).or_default().kept += 1;
        subjects.push(subject.to_owned());
        variants.push(definition.number(index));
        for (column, value) in optional.iter_mut().zip(row.optional) {
            column.push(value);
        }
    }
    let [assigned_at, exposed_at, exposures, context] = optional.map(param);
    let _merges = exclude_merges(store, definition, &subjects);
    let scope = definition.scope.as_str();
    let ids = [param(definition.id), param(scope), param(subjects), param(variants)];
    let params = [ids[0], ids[1], ids[2], ids[3], assigned_at, exposed_at, exposures, context];
    // The latest state at every isolation level: an alias that an old snapshot lacks must not be enrolled.
    let (_, stored) = sql::write_returning(store, &INSERT, &params, |row| (row.need::<i16>(1), row.need::<i32>(2)));
    for (number, exposures) in stored {
        let subjects = i64::from(exposures > 0);
        tally::add(store, definition.id, number, Counts { assigned: 1, subjects, exposures: exposures.into() });
        let key = &definition.variants[definition.index(number).expect("inserted just now")].key;
        let outcome = outcomes.entry(key.clone()).or_default();
        outcome.imported += 1;
        outcome.kept -= 1;
    }
}

static KNOWN_AS: Statement = Statement {
    text: "SELECT DISTINCT a.known_as FROM exp.alias AS a JOIN exp.scope AS s ON s.id = a.scope_id
           WHERE s.name = $1 AND a.subject = ANY ($2) ORDER BY 1",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTARRAYOID],
};

/// Keeps subjects, and whom they stand for, from being merged into others while their rows are inserted.
fn exclude_merges(store: &Store, definition: &Definition, subjects: &[String]) -> Vec<alias::Guard> {
    if !definition.aliased {
        return Vec::new();
    }
    let scope = definition.scope.as_str();
    let known_as = || -> Vec<String> {
        let params = [param(scope), param(subjects.to_vec())];
        sql::read(store, &KNOWN_AS, &params, Sees::Latest, |row| row.need(1))
    };
    let mut names = known_as();
    loop {
        let all = subjects.iter().chain(&names);
        let numbers: BTreeSet<u32> = all.map(|name| lock::subject_tag(scope, name)).collect();
        let guards: Vec<alias::Guard> = numbers.into_iter().map(|number| alias::Guard::of(store, number)).collect();
        let now = known_as();
        if now == names {
            return guards;
        }
        names = now;
    }
}

/// The subject, the variant and its index; the variant's name and the problem where the row cannot be taken.
fn accept<'a>(
    definition: &Definition,
    row: &'a Row,
) -> std::result::Result<(&'a str, &'a str, usize), (String, String)> {
    let variant = row.variant.as_deref().unwrap_or_default();
    let problem = |problem: String| Err((variant.to_owned(), problem));
    let Some(index) = definition.variants.iter().position(|known| known.key == variant) else {
        return problem("the experiment has no such variant".to_owned());
    };
    let Some(subject) = row.subject.as_deref() else { return problem("a subject is null".to_owned()) };
    if let Err(reason) = text::check_subject(subject) {
        return problem(format!("subject {}: it {reason}", crate::error::quote(subject)));
    }
    match no_history(row) {
        Some(reason) => problem(format!("subject {}: {reason}", crate::error::quote(subject))),
        None => Ok((subject, variant, index)),
    }
}

/// What no call of this system could have stored.
fn no_history(row: &Row) -> Option<&'static str> {
    const MOST_CONTEXT: usize = 64 * 1024;
    let [assigned_at, exposed_at, exposures, context] = row.optional.each_ref().map(Option::as_deref);
    if [assigned_at, exposed_at].contains(&Some(NO_TIME)) {
        return Some("a time of it is infinite or to come");
    }
    if exposures.is_some_and(|exposures| exposures.starts_with('-')) {
        return Some("its exposures are negative");
    }
    match context {
        Some(context) if !context.starts_with('{') => Some("its context is no object"),
        Some(context) if context.len() > MOST_CONTEXT => Some("its context is too large"),
        _ => None,
    }
}
