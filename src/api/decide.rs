//! Reading what subjects get, and why.

use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use experiment_engine::decide::{Request, Step};
use experiment_engine::rule::Rules;
use pgrx::{pg_extern, pg_sys};

use super::args::{self, Elements, RawJsonb};
use super::rows::{Cell, Rows, cell, text};
use crate::error::{Error, OrRaise, Result};
use crate::jsonb::Attributes;
use crate::store::access::{self, Access};
use crate::store::assignment::{self, Answer, Known, Subject, datum};
use crate::store::definition::{self, Definition};
use crate::store::sql::Sees;
use crate::store::{Store, catalog};

#[pg_extern(sql = false)]
fn exp_decide(
    subject: Option<&str>,
    context: Option<RawJsonb>,
    keys: Option<Elements>,
    scope: Option<&str>,
) -> Rows<'static, 4> {
    Rows::new(decide(subject, context, keys, scope).or_raise())
}

fn decide(
    subject: Option<&str>,
    context: Option<RawJsonb>,
    keys: Option<Elements>,
    scope: Option<&str>,
) -> Result<Vec<[Cell; 4]>> {
    let Some(subject) = args::reader_subject(subject)? else { return Ok(Vec::new()) };
    let context = args::context(context)?;
    let keys: Option<HashSet<String>> = keys.map(|keys| keys.texts().flatten().collect());
    let scope = args::scope(scope)?;
    let Some(store) = catalog::find()? else { return Ok(Vec::new()) };
    access::require(&store, &scope, Access::Reader)?;
    let subject = Subject { text: subject, datum: datum(subject), context };
    let programme = definition::programme(&store, &scope);
    let asked: Vec<&Rc<Definition>> =
        programme.iter().filter(|definition| keys.as_ref().is_none_or(|keys| keys.contains(&definition.key))).collect();
    // Of most scopes there is one, and under it one name.
    let mut answers: Vec<(&str, [Cell; 4])> = Vec::new();
    for of_scope in by_scope(&asked) {
        let known_as = of_scope[0].known_as(&store, subject.text);
        let subject = subject.named(known_as.as_deref());
        let ids = of_scope.iter().map(|definition| definition.id).collect();
        let stored = assignment::stored_variants(&store, ids, subject.datum);
        let row = |definition: &Rc<Definition>| {
            pgrx::check_for_interrupts!();
            decide_one(&store, definition, &subject, &stored)
        };
        answers.extend(of_scope.iter().filter_map(|found| row(found).map(|cells| (found.key.as_str(), cells))));
    }
    answers.sort_by_key(|(key, _)| *key);
    Ok(answers.into_iter().map(|(_, cells)| cells).collect())
}

/// Experiments in groups of the same scope.
fn by_scope<'a>(asked: &[&'a Rc<Definition>]) -> Vec<Vec<&'a Rc<Definition>>> {
    let mut groups: Vec<Vec<&Rc<Definition>>> = Vec::new();
    for definition in asked {
        match groups.iter_mut().find(|group| group[0].scope == definition.scope) {
            Some(group) => group.push(definition),
            None => groups.push(vec![definition]),
        }
    }
    groups
}

/// A row of the answer; none for a draft that forces nothing on the subject.
fn decide_one(
    store: &Store,
    definition: &Definition,
    subject: &Subject,
    stored: &HashMap<i32, i16>,
) -> Option<[Cell; 4]> {
    use experiment_engine::status::{Serve, Status};
    let now = definition::now();
    let forced = definition.forced(store, subject.text, now);
    let status = definition.rules.status_at(now);
    let over = status == Status::Stopped && (definition.rules.serve == Serve::None);
    if over || status == Status::Draft && forced.is_none() {
        return None;
    }
    let stored = stored.get(&definition.id).filter(|_| definition.rules.needs_stored(now));
    let stored = stored.and_then(|number| definition.index(*number));
    let answer = assignment::foresee(store, definition, subject, forced, stored);
    let variant = answer.variant.map(|index| &definition.variants[index]);
    Some([
        text(&definition.key),
        variant.and_then(|variant| text(&variant.key)),
        variant.and_then(|variant| variant.copy_payload()),
        text(reason(&answer)),
    ])
}

/// Whoever would be enrolled is new.
fn reason(answer: &Answer) -> &'static str {
    answer.reason.name()
}

#[pg_extern(sql = false)]
fn exp_explain(
    key: Option<&str>,
    subject: Option<&str>,
    context: Option<RawJsonb>,
    scope: Option<&str>,
) -> Rows<'static, 3> {
    let steps = explain(key, subject, context, scope).or_raise();
    Rows::new(steps.into_iter().map(|step| [text(step.name), cell(step.passed), text(&step.detail)]))
}

fn explain(
    key: Option<&str>,
    subject: Option<&str>,
    context: Option<RawJsonb>,
    scope: Option<&str>,
) -> Result<Vec<Step>> {
    let (Some(key), Some(subject)) = (args::reader_key(key)?, args::reader_subject(subject)?) else {
        return Ok(Vec::new());
    };
    let context = args::context(context)?;
    let scope = args::scope(scope)?;
    let store = catalog::find()?;
    if let Some(store) = &store {
        access::require(store, &scope, Access::Reader)?;
    }
    let found = store.as_ref().and_then(|store| definition::find(store, &scope, key).map(|found| (store, found)));
    let Some((store, definition)) = found else {
        let detail = format!("there is no experiment {key} in scope {scope}, nor one above that it inherits");
        return Ok(vec![Step { name: "experiment", passed: false, detail }, answered(None, "not_found")]);
    };
    Ok(explain_found(store, &definition, &scope, subject, context))
}

fn explain_found(
    store: &Store,
    definition: &Definition,
    scope: &str,
    subject: &str,
    context: Option<pg_sys::Datum>,
) -> Vec<Step> {
    let inherited =
        if definition.scope == scope { String::new() } else { format!(", inherited from {}", definition.scope) };
    let detail = format!("{} in scope {scope}{inherited}", definition.key);
    let mut steps = vec![Step { name: "experiment", passed: true, detail }];
    let known_as = definition.known_as(store, subject);
    if let Some(known_as) = &known_as {
        steps.push(Step { name: "alias", passed: true, detail: format!("{subject} was merged into {known_as}") });
    }
    let subject = known_as.as_deref().unwrap_or(subject);
    let now = definition::now();
    let forced = definition.forced(store, subject, now);
    let named = Subject { text: subject, datum: datum(subject), context };
    let stored = match assignment::find(store, definition.id, named.datum, Sees::Caller) {
        crate::store::heap::Found::Stored(row) => definition.index(row.variant),
        _ => None,
    };
    let in_holdout = |holdout| assignment::stored_in_holdout(store, definition, holdout, &named, Sees::Caller);
    let known = Known { forced, stored, in_holdout: &in_holdout };
    let request = Request { subject, context: &Attributes::new(context), now };
    let decision = definition.rules.decide_observed(&request, &known, &mut steps);
    let answer = assignment::answer(decision);
    let variant = answer.variant.map(|index| definition.variants[index].key.as_str());
    steps.push(answered(variant, answer.reason.name()));
    steps
}

fn answered(variant: Option<&str>, reason: &str) -> Step {
    let detail = format!("{}, reason {reason}", variant.unwrap_or("no variant"));
    Step { name: "answer", passed: variant.is_some(), detail }
}

/// Rule lists that are remembered: as many as a query may have calls. Each can take some megabytes.
const MOST_RULES: usize = 4;

/// A rule list in its binary form, and compiled.
type Compiled = (Box<[u8]>, Rc<Rules>);

thread_local! {
    /// The rules that `exp_match` saw last, the latest first.
    static RULES: RefCell<Vec<Compiled>> = const { RefCell::new(Vec::new()) };
}

#[pg_extern(sql = false)]
fn exp_match(rules: RawJsonb, context: RawJsonb) -> bool {
    let matches = || {
        let context = args::context(Some(context))?;
        Ok(compiled(rules)?.matches(&Attributes::new(context)))
    };
    matches().or_raise()
}

/// Rules, compiled once while the calls have the same ones.
fn compiled(rules: RawJsonb) -> Result<Rc<Rules>> {
    RULES.with_borrow_mut(|known| {
        let found = known.iter().position(|(bytes, _)| **bytes == *rules.bytes());
        match found {
            Some(0) => {}
            Some(place) => known[..=place].rotate_right(1),
            None => {
                let compiled = Rules::parse(&rules.parse("rules")?).map_err(Error::Rule)?;
                known.truncate(MOST_RULES - 1);
                known.insert(0, (rules.bytes().into(), Rc::new(compiled)));
            }
        }
        Ok(known[0].1.clone())
    })
}
