//! Assigning subjects to variants.

use std::rc::Rc;

use pgrx::{pg_extern, pg_sys};

use super::args::{self, Elements, RawJsonb, RawText};
use super::rows::{Cell, Columns, Record, Rows, Scalar, cell, text};
use crate::error::{Error, OrRaise, Result};
use crate::store::access::{self, Access};
use crate::store::assignment::{self, Address, Answer, Enrolment, Purpose, Subject};
use crate::store::catalog;
use crate::store::definition::{self, Definition};

/// The columns of an answer.
static ANSWER: [(&std::ffi::CStr, pg_sys::Oid); 4] = [
    (c"variant", pg_sys::TEXTOID),
    (c"is_new", pg_sys::BOOLOID),
    (c"reason", pg_sys::TEXTOID),
    (c"payload", pg_sys::JSONBOID),
];

#[pg_extern(sql = false)]
fn exp_assign(
    key: Option<RawText>,
    subject: Option<RawText>,
    context: Option<RawJsonb>,
    scope: Option<RawText>,
) -> Record<4> {
    one(key, subject, context, scope, Purpose::Assign).or_raise()
}

#[pg_extern(sql = false)]
fn exp_assign_many(
    key: Option<&str>,
    subjects: Option<Elements>,
    contexts: Option<Elements>,
    scope: Option<&str>,
) -> Rows<'static, 5> {
    many(key, subjects, contexts, scope, Purpose::Assign).or_raise()
}

/// Decides for one subject and records it.
pub fn one(
    key: Option<RawText>,
    subject: Option<RawText>,
    context: Option<RawJsonb>,
    scope: Option<RawText>,
    purpose: Purpose,
) -> Result<Record<4>> {
    let key = args::key(key.as_ref().map(RawText::as_str))?;
    let subject = subject.ok_or(Error::Null { argument: "subject" })?;
    args::check_subject(subject.as_str())?;
    let context = args::context(context)?;
    let scope = args::scope(scope.as_ref().map(RawText::as_str))?;
    let Some(store) = catalog::find()? else { return Ok(record(not_found(), None)) };
    access::require(&store, &scope, Access::App)?;
    let mut enrolment = Enrolment::new(&store, Address { scope: &scope, key }, purpose);
    let answer = enrolment.enrol(&Subject { text: subject.as_str(), datum: subject.datum(), context })?;
    let definition = enrolment.definition().cloned();
    Ok(record(cells(&answer, definition.as_deref()), definition))
}

fn record(cells: [Cell; 4], definition: Option<Rc<Definition>>) -> Record<4> {
    let columns: &'static Columns = &ANSWER;
    Record { columns, cells, keep: definition.map(|definition| definition as _) }
}

fn cells(answer: &Answer, definition: Option<&Definition>) -> [Cell; 4] {
    let variant = answer.variant.and_then(|index| definition.map(|definition| &definition.variants[index]));
    [
        variant.map(|variant| variant.key_datum()),
        cell(answer.is_new),
        text(answer.reason.name()),
        variant.and_then(|variant| variant.payload_datum()),
    ]
}

fn not_found() -> [Cell; 4] {
    [None, cell(false), text(experiment_engine::decide::Reason::NotFound.name()), None]
}

/// Decides for many subjects and records it: one row per distinct subject, in the order of first appearance.
pub fn many(
    key: Option<&str>,
    subjects: Option<Elements>,
    contexts: Option<Elements>,
    scope: Option<&str>,
    purpose: Purpose,
) -> Result<Rows<'static, 5>> {
    let key = args::key(key)?;
    let batch = Batch::new(subjects.ok_or(Error::Null { argument: "subjects" })?, contexts)?;
    let scope = args::scope(scope)?;
    let Some(store) = catalog::find()? else {
        let rows = batch.distinct().into_iter().map(move |index| {
            let [variant, is_new, reason, payload] = not_found();
            [Some(batch.datum(index)), variant, is_new, reason, payload]
        });
        return Ok(Rows::new(rows));
    };
    access::require(&store, &scope, Access::App)?;
    let mut enrolment = Enrolment::new(&store, Address { scope: &scope, key }, purpose);
    let mut order = batch.distinct();
    if let Some(definition) = enrolment.definition().filter(|definition| definition.aliased) {
        // Rows are locked under the name that lasts: two sets that overlap keep to one order of those.
        order.sort_by_cached_key(|index| {
            let given = batch.subjects[*index as usize];
            definition.known_as(&store, given).unwrap_or_else(|| given.to_owned())
        });
    }
    let mut outcomes: Vec<(u32, Answer)> = Vec::with_capacity(order.len());
    for index in order.drain(..) {
        pgrx::check_for_interrupts!();
        outcomes.push((index, batch.enrol(&mut enrolment, index)?));
    }
    outcomes.sort_unstable_by_key(|(index, _)| *index);
    let definition = enrolment.definition().cloned();
    Ok(Rows::new(outcomes.into_iter().map(move |(index, answer)| {
        let [variant, is_new, reason, payload] = cells(&answer, definition.as_deref());
        [Some(batch.datum(index)), variant, is_new, reason, payload]
    })))
}

/// Subjects with their contexts, checked.
struct Batch {
    subjects: Vec<&'static str>,
    datums: Vec<pg_sys::Datum>,
    contexts: Option<Elements>,
}

impl Batch {
    fn new(subjects: Elements, contexts: Option<Elements>) -> Result<Self> {
        if let Some(contexts) = &contexts
            && contexts.len() != subjects.len()
        {
            return Err(Error::Context {
                problem: "contexts must run parallel to subjects".into(),
                detail: format!("Got {} subjects and {} contexts.", subjects.len(), contexts.len()),
            });
        }
        let mut batch = Batch {
            subjects: Vec::with_capacity(subjects.len()),
            datums: Vec::with_capacity(subjects.len()),
            contexts,
        };
        for index in 0..subjects.len() {
            let datum = subjects.datums()[index].ok_or(Error::Null { argument: "a subject" })?;
            // SAFETY: the element is a text of the argument's array, which outlives the call.
            let subject = unsafe { pgrx::FromDatum::from_datum(datum, false) };
            let subject: &'static str = subject.expect("a text");
            args::check_subject(subject)?;
            batch.context(index)?;
            batch.subjects.push(subject);
            batch.datums.push(datum);
        }
        Ok(batch)
    }

    /// The first appearance of every distinct subject, in the order of the primary key: index pages are then visited
    /// once, and two batches that overlap cannot deadlock.
    fn distinct(&self) -> Vec<u32> {
        let prefix = |subject: &str| {
            let mut bytes = [0; 8];
            let length = subject.len().min(8);
            bytes[..length].copy_from_slice(&subject.as_bytes()[..length]);
            u64::from_be_bytes(bytes)
        };
        let mut order: Vec<(u64, u32)> =
            self.subjects.iter().enumerate().map(|(index, subject)| (prefix(subject), index as u32)).collect();
        let subject = |index: u32| self.subjects[index as usize];
        order.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| subject(a.1).cmp(subject(b.1))).then(a.1.cmp(&b.1)));
        order.dedup_by(|later, earlier| later.0 == earlier.0 && subject(later.1) == subject(earlier.1));
        order.into_iter().map(|(_, index)| index).collect()
    }

    fn context(&self, at: usize) -> Result<Option<pg_sys::Datum>> {
        args::context(self.contexts.as_ref().and_then(|contexts| contexts.jsonb(at)))
    }

    fn datum(&self, index: u32) -> pg_sys::Datum {
        self.datums[index as usize]
    }

    fn enrol(&self, enrolment: &mut Enrolment, index: u32) -> Result<Answer> {
        let at = index as usize;
        let context = self.context(at)?;
        enrolment.enrol(&Subject { text: self.subjects[at], datum: self.datums[at], context })
    }
}

#[pg_extern(sql = false)]
fn exp_peek(
    key: Option<RawText>,
    subject: Option<RawText>,
    context: Option<RawJsonb>,
    scope: Option<RawText>,
) -> Scalar {
    Scalar(peek(key, subject, context, scope).or_raise())
}

fn peek(
    key: Option<RawText>,
    subject: Option<RawText>,
    context: Option<RawJsonb>,
    scope: Option<RawText>,
) -> Result<Cell> {
    let Some(key) = args::reader_key(key.as_ref().map(RawText::as_str))? else { return Ok(None) };
    let Some(given) = subject else { return Ok(None) };
    args::check_subject(given.as_str())?;
    let context = args::context(context)?;
    let scope = args::scope(scope.as_ref().map(RawText::as_str))?;
    let Some(store) = catalog::find()? else { return Ok(None) };
    access::require(&store, &scope, Access::Reader)?;
    let Some(definition) = definition::find(&store, &scope, key) else { return Ok(None) };
    let known_as = definition.known_as(&store, given.as_str());
    let subject = Subject { text: given.as_str(), datum: given.datum(), context }.named(known_as.as_deref());
    let answer = assignment::peek(&store, &definition, &subject);
    // Copied: the definition may be forgotten while the answer is still in use.
    Ok(answer.variant.and_then(|index| text(&definition.variants[index].key)))
}

#[pg_extern(sql = false)]
fn exp_get_assignment(key: Option<&str>, subject: Option<&str>, scope: Option<&str>) -> Rows<'static, 5> {
    Rows::new(get_assignment(key, subject, scope).or_raise())
}

fn get_assignment(key: Option<&str>, subject: Option<&str>, scope: Option<&str>) -> Result<Option<[Cell; 5]>> {
    let (Some(key), Some(subject)) = (args::reader_key(key)?, args::reader_subject(subject)?) else { return Ok(None) };
    let scope = args::scope(scope)?;
    let Some(store) = catalog::find()? else { return Ok(None) };
    access::require(&store, &scope, Access::Reader)?;
    let Some(definition) = definition::find(&store, &scope, key) else { return Ok(None) };
    let known_as = definition.known_as(&store, subject);
    let subject = known_as.as_deref().unwrap_or(subject);
    let Some(stored) = assignment::get(&store, definition.id, subject) else { return Ok(None) };
    let variant = text(&stored.variant);
    let exposed_at = stored.exposed_at.and_then(cell);
    // What somebody of another scope brought along is not for those who only inherit the experiment.
    let context = stored.context.filter(|_| definition.scope == scope);
    Ok(Some([variant, cell(stored.assigned_at), exposed_at, cell(stored.exposures), context]))
}
