//! Assignments: who has which variant.

use std::cell::Cell;
use std::collections::HashMap;
use std::rc::Rc;

use experiment_engine::decide::{Decision, HELD_OUT, Reason, Records, Request};
use experiment_engine::status::Status;
use pgrx::datum::TimestampWithTimeZone;
use pgrx::{IntoDatum, pg_sys};

use super::Store;
use super::definition::{self, Definition};
use super::heap::{Changed, Found, NewRow, Stored, Table};
use super::lock::{self, Tried};
use super::sql::{self, Sees, Statement, param};
use super::tally::{self, Counts};
use super::{alias, exposed, kept, owner, session};
use crate::error::{Error, Result};
use crate::jsonb::Attributes;

/// What a subject gets, and why.
pub struct Answer {
    /// Index into the definition's variants.
    pub variant: Option<usize>,
    pub is_new: bool,
    pub reason: Reason,
}

impl Answer {
    fn not_found() -> Self {
        Answer { variant: None, is_new: false, reason: Reason::NotFound }
    }

    fn stored(variant: Option<usize>, reason: Reason) -> Self {
        Answer { variant, is_new: false, reason }
    }
}

/// What the caller wants recorded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Assign,
    Expose,
}

impl Purpose {
    fn exposes(self) -> bool {
        self == Purpose::Expose
    }
}

/// A subject as it goes into the table.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub text: &'a str,
    pub datum: pg_sys::Datum,
    pub context: Option<pg_sys::Datum>,
}

impl<'a> Subject<'a> {
    /// The same under another name, where there is one.
    pub fn named<'b>(&self, known_as: Option<&'b str>) -> Subject<'b>
    where
        'a: 'b,
    {
        match known_as {
            None => *self,
            Some(known_as) => Subject { text: known_as, datum: datum(known_as), context: self.context },
        }
    }
}

/// Where an experiment is looked up.
#[derive(Clone, Copy)]
pub struct Address<'a> {
    pub scope: &'a str,
    pub key: &'a str,
}

thread_local! {
    /// How many subjects in a row this session met for the first time.
    static NEW_IN_A_ROW: Cell<u32> = const { Cell::new(0) };
}

/// A subject's datum.
pub fn datum(subject: &str) -> pg_sys::Datum {
    subject.into_datum().expect("a text")
}

/// What is on record about a subject; holdouts are looked up where the decision comes to them.
pub struct Known<'a> {
    pub forced: Option<usize>,
    pub stored: Option<usize>,
    pub in_holdout: &'a dyn Fn(usize) -> Option<usize>,
}

impl Records for Known<'_> {
    fn forced(&self) -> Option<usize> {
        self.forced
    }

    fn stored(&self) -> Option<usize> {
        self.stored
    }

    fn stored_in_holdout(&self, holdout: usize) -> Option<usize> {
        (self.in_holdout)(holdout)
    }
}

/// The subject's variant in one of the holdouts that govern an experiment.
pub fn stored_in_holdout(
    store: &Store,
    definition: &Definition,
    holdout: usize,
    subject: &Subject,
    sees: Sees,
) -> Option<usize> {
    let holdout = &definition.holdouts[holdout];
    let known_as = holdout.known_as(store, subject.text);
    match find(store, holdout.id, subject.named(known_as.as_deref()).datum, sees) {
        Found::Stored(row) => usize::try_from(row.variant - holdout.first).ok(),
        _ => None,
    }
}

/// Enrols subjects one after the other: one definition, one opened table.
pub struct Enrolment<'a> {
    store: &'a Store,
    address: Address<'a>,
    purpose: Purpose,
    now: i64,
    definition: Option<Rc<Definition>>,
    /// The experiment whose lock, and whose holdouts' locks, this transaction holds.
    locked: Option<i32>,
    /// The lock was taken for a guess, and nothing was inserted under it yet.
    guessed: bool,
    rows: RowAccess,
}

/// More rounds than this, through SQL, mean that a trigger, rule or policy skips the row.
const MOST_ROUNDS: u32 = 100;
/// In the heap a round ends with somebody else's commit; so many mean that the store contradicts itself.
const MOST_ROUNDS_IN_HEAP: u32 = 100_000;

/// How rows are reached.
enum RowAccess {
    Unopened,
    /// Nothing may be written here: a standby, or a read-only transaction.
    ReadOnly,
    Heap(Box<Table>),
    Sql,
}

impl<'a> Enrolment<'a> {
    pub fn new(store: &'a Store, address: Address<'a>, purpose: Purpose) -> Self {
        let definition = definition::find(store, address.scope, address.key);
        let now = definition::now();
        Enrolment { store, address, purpose, now, definition, locked: None, guessed: false, rows: RowAccess::Unopened }
    }

    /// The definition that the last answer came from.
    pub fn definition(&self) -> Option<&Rc<Definition>> {
        self.definition.as_ref()
    }

    /// Decides for one subject, and records it.
    pub fn enrol(&mut self, subject: &Subject) -> Result<Answer> {
        for round in 0_u32.. {
            pgrx::check_for_interrupts!();
            let most = if matches!(self.rows, RowAccess::Sql) { MOST_ROUNDS } else { MOST_ROUNDS_IN_HEAP };
            if round > most {
                return Err(Error::RowRefused);
            }
            let Some(definition) = self.definition.clone() else { return Ok(Answer::not_found()) };
            if definition.is_holdout {
                return Err(Error::HoldoutEnrols { key: definition.key.clone() });
            }
            let known_as = definition.known_as(self.store, subject.text);
            let subject = subject.named(known_as.as_deref());
            if let Some(answer) = self.attempt(&definition, &subject)? {
                return Ok(answer);
            }
        }
        unreachable!("rounds do not run out")
    }

    fn decide(
        &self,
        definition: &Definition,
        subject: &Subject,
        forced: Option<usize>,
        stored: Option<usize>,
    ) -> Decision {
        let context = &Attributes::new(subject.context);
        let in_holdout = |holdout| stored_in_holdout(self.store, definition, holdout, subject, Sees::Latest);
        definition.rules.decide(
            &Request { subject: subject.text, context, now: self.now },
            &Known { forced, stored, in_holdout: &in_holdout },
        )
    }

    /// One attempt; `None` where the world changed meanwhile and the decision starts again.
    fn attempt(&mut self, definition: &Definition, subject: &Subject) -> Result<Option<Answer>> {
        let forced = definition.forced(self.store, subject.text, self.now);
        if (forced.is_some() || !definition.rules.needs_stored(self.now))
            && let Decision::Answer { variant, reason } = self.decide(definition, subject, forced, None)
        {
            return Ok(Some(Answer::stored(variant, reason)));
        }
        self.open_rows();
        if self.expects_new()
            && let Decision::Enrol(variant) = self.decide(definition, subject, None, None)
            && self.try_hold(definition)
        {
            return self.enrol_new(definition, variant, subject);
        }
        let stored = match self.find(definition.id, subject) {
            Found::InFlight(other) => {
                if let RowAccess::Heap(table) = &mut self.rows {
                    table.wait(other);
                }
                return Ok(None);
            }
            Found::Missing => None,
            Found::Stored(row) => {
                NEW_IN_A_ROW.set(0);
                Some(row)
            }
        };
        let stored_variant = stored.map(|row| definition.index(row.variant).ok_or(row.variant)).transpose();
        let stored_variant = match stored_variant {
            Ok(stored_variant) => stored_variant,
            Err(number) => return self.reload_for(definition, number).map(|()| None),
        };
        match self.decide(definition, subject, None, stored_variant) {
            Decision::Answer { variant, reason } => {
                if stored.is_none() && self.overlooked(definition.id, subject) {
                    return Ok(None);
                }
                let counted = stored.filter(|_| self.purpose.exposes() && self.counts_exposures(definition));
                if let Some(row) = counted {
                    if self.expose(definition.id, subject, row)? == Changed::Lost {
                        return Ok(None);
                    }
                    self.expose_in_holdouts(definition, subject)?;
                }
                Ok(Some(Answer::stored(variant, reason)))
            }
            Decision::Enrol(variant) => self.enrol_new(definition, variant, subject),
            Decision::HeldOut(_) if stored.is_none() && self.overlooked(definition.id, subject) => Ok(None),
            Decision::HeldOut(holdout) => self.hold_out(definition, holdout, subject),
        }
    }

    fn enrol_new(&mut self, definition: &Definition, variant: usize, subject: &Subject) -> Result<Option<Answer>> {
        self.refuse_read_only()?;
        if !self.hold_definition(definition) {
            return Ok(None);
        }
        let Ok(_alias) = self.exclude_merges(definition, subject) else { return Ok(None) };
        let number = definition.number(variant);
        let Some(number) = self.insert(definition.id, number, subject, definition.enrols_from) else {
            NEW_IN_A_ROW.set(0);
            self.give_back_guess(definition);
            return Ok(None);
        };
        for holdout in 0..definition.holdouts.len() {
            self.record_in_holdout(definition, holdout, HELD_OUT + 1, subject)?;
        }
        NEW_IN_A_ROW.set(NEW_IN_A_ROW.get().saturating_add(1));
        self.guessed = false;
        Ok(Some(Answer { variant: definition.index(number), is_new: true, reason: Reason::New }))
    }

    /// Keeps the subject from being merged into another one while its row is inserted; an error where it was already.
    /// (A merge may have forced a variant on it, too: then the definition is another one.)
    fn exclude_merges(&mut self, definition: &Definition, subject: &Subject) -> Result<Option<alias::Guard>, ()> {
        if !definition.aliased {
            return Ok(None);
        }
        let guard = alias::Guard::enter(self.store, &definition.scope, subject.text);
        session::refresh();
        self.definition = definition::find(self.store, self.address.scope, self.address.key);
        let same = self.definition.as_ref().is_some_and(|current| std::ptr::eq(Rc::as_ptr(current), definition));
        match alias::resolve(self.store, &definition.scope, subject.text) {
            None if same => Ok(Some(guard)),
            _ => Err(()),
        }
    }

    /// Records that a subject is kept out by a holdout, and in the ones before it that it is in.
    fn hold_out(&mut self, definition: &Definition, holdout: usize, subject: &Subject) -> Result<Option<Answer>> {
        let answer = Answer::stored(None, Reason::Holdout);
        let recorded =
            !self.purpose.exposes() && matches!(self.find(definition.holdouts[holdout].id, subject), Found::Stored(_));
        // On a standby nothing depends on the row: the answer is the same without it.
        if recorded || matches!(self.rows, RowAccess::ReadOnly) {
            return Ok(Some(answer));
        }
        if !self.hold_definition(definition) {
            return Ok(None);
        }
        let Ok(_alias) = self.exclude_merges(definition, subject) else { return Ok(None) };
        for before in 0..holdout {
            self.record_in_holdout(definition, before, HELD_OUT + 1, subject)?;
        }
        self.record_in_holdout(definition, holdout, HELD_OUT, subject)?;
        self.guessed = false;
        Ok(Some(answer))
    }

    /// Enrols a subject in a holdout unless it is, and counts an exposure of it there where one is logged.
    fn record_in_holdout(
        &mut self,
        definition: &Definition,
        holdout: usize,
        variant: usize,
        subject: &Subject,
    ) -> Result<()> {
        let holdout = &definition.holdouts[holdout];
        loop {
            pgrx::check_for_interrupts!();
            let known_as = holdout.known_as(self.store, subject.text);
            let subject = &subject.named(known_as.as_deref());
            let _merges = holdout.exclude_merges(self.store, subject.text);
            if holdout.known_as(self.store, subject.text).is_some() {
                continue;
            }
            match self.find(holdout.id, subject) {
                Found::InFlight(other) => {
                    if let RowAccess::Heap(table) = &mut self.rows {
                        table.wait(other);
                    }
                }
                Found::Stored(_) if !self.purpose.exposes() => return Ok(()),
                Found::Stored(row) => {
                    if self.expose(holdout.id, subject, row)? == Changed::Done {
                        return Ok(());
                    }
                }
                Found::Missing => {
                    if self.insert(holdout.id, holdout.first + variant as i16, subject, None).is_some() {
                        return Ok(());
                    }
                }
            }
        }
    }

    /// Counts an exposure of an enrolled subject in the holdouts that it is enrolled in.
    fn expose_in_holdouts(&mut self, definition: &Definition, subject: &Subject) -> Result<()> {
        for holdout in &definition.holdouts {
            let known_as = holdout.known_as(self.store, subject.text);
            let subject = &subject.named(known_as.as_deref());
            while let Found::Stored(row) = self.find(holdout.id, subject) {
                if self.expose(holdout.id, subject, row)? == Changed::Done {
                    break;
                }
            }
        }
        Ok(())
    }

    /// Whether to insert before looking: a session that met only new subjects lately saves the look-up (a tenth of the
    /// CPU of a first assignment); where it is wrong, the unique index says so.
    fn expects_new(&self) -> bool {
        const ENOUGH: u32 = 8;
        matches!(self.rows, RowAccess::Heap(_)) && NEW_IN_A_ROW.get() >= ENOUGH
    }

    /// Takes the definition's lock for a guess, where it takes no waiting: a stored subject does not wait.
    fn try_hold(&mut self, definition: &Definition) -> bool {
        if self.locked == Some(definition.id) {
            return true;
        }
        let tried = lock::try_experiment_shared(self.store, definition.id);
        self.guessed = tried == Tried::Taken;
        tried != Tried::Busy
    }

    /// Nor does a stored subject hold anybody up.
    fn give_back_guess(&mut self, definition: &Definition) {
        if std::mem::take(&mut self.guessed) {
            lock::release_experiment_shared(self.store, definition.id);
            self.locked = None;
        }
    }

    /// A row has a variant that the definition lacks: it was redefined a moment ago, or written by hand.
    fn reload_for(&mut self, definition: &Definition, number: i16) -> Result<()> {
        session::refresh();
        self.definition = definition::find(self.store, self.address.scope, self.address.key);
        match &self.definition {
            Some(current) if current.id == definition.id && current.index(number).is_none() => {
                Err(Error::StoreConflict {
                    problem: format!(
                        "exp.assignment has a row of variant {number}, which the experiment does not have"
                    ),
                    hint: "SELECT * FROM exp_doctor() shows such rows.",
                })
            }
            _ => Ok(()),
        }
    }

    /// Whether the subject is stored although it was not found. A look-up with a dirty snapshot can miss a row whose
    /// new version is put elsewhere at that moment; one with an MVCC snapshot cannot. (An insertion needs no second
    /// look: the unique index gives it.)
    fn overlooked(&self, experiment: i32, subject: &Subject) -> bool {
        matches!(self.rows, RowAccess::Heap(_)) && is_stored(self.store, experiment, subject.datum)
    }

    fn open_rows(&mut self) {
        if !matches!(self.rows, RowAccess::Unopened) {
            return;
        }
        self.rows = if owner::is_read_only() {
            RowAccess::ReadOnly
        } else {
            Table::open_for_write(self.store).map_or(RowAccess::Sql, |table| RowAccess::Heap(Box::new(table)))
        };
    }

    fn refuse_read_only(&self) -> Result<()> {
        match (&self.rows, self.purpose) {
            (RowAccess::ReadOnly, Purpose::Assign) => Err(Error::ReadOnly { function: "exp_assign" }),
            (RowAccess::ReadOnly, Purpose::Expose) => Err(Error::ReadOnly { function: "exp_log_exposure" }),
            _ => Ok(()),
        }
    }

    fn find(&mut self, experiment: i32, subject: &Subject) -> Found {
        match &mut self.rows {
            RowAccess::Heap(table) => table.find(experiment, subject.datum),
            RowAccess::Sql => find_isolated(self.store, experiment, subject.datum),
            _ => find(self.store, experiment, subject.datum, Sees::Latest),
        }
    }

    /// Takes the lock under which the definition cannot change any more; false where it changed before.
    fn hold_definition(&mut self, definition: &Definition) -> bool {
        if self.locked == Some(definition.id) {
            return true;
        }
        if !self.guessed {
            lock::experiment_shared(self.store, definition.id);
        }
        for holdout in &definition.holdouts {
            lock::experiment_shared(self.store, holdout.id);
        }
        self.locked = Some(definition.id);
        session::refresh();
        let current = definition::find(self.store, self.address.scope, self.address.key);
        let same = current.as_ref().is_some_and(|current| std::ptr::eq(Rc::as_ptr(current), definition));
        self.definition = current;
        same
    }

    /// Inserts the row; `None` where the subject is stored already. Returns the variant's number as it was stored.
    fn insert(&mut self, experiment: i32, variant: i16, subject: &Subject, not_before: Option<i64>) -> Option<i16> {
        let exposed = self.purpose.exposes();
        let (context, subject) = (subject.context, subject.datum);
        let row = NewRow { experiment, variant, subject, context, exposed, not_before };
        let (variant, exposures) = match &mut self.rows {
            RowAccess::Heap(table) => table.insert(&row).then_some((variant, i32::from(exposed))),
            _ => insert_by_sql(self.store, &row),
        }?;
        let subjects = i64::from(exposures > 0);
        tally::add(self.store, experiment, variant, Counts { assigned: 1, subjects, exposures: exposures.into() });
        if exposures > 0 {
            exposed::append(self.store, experiment, subject);
        }
        Some(variant)
    }

    /// Exposures count while enrolment runs or pauses; a stopped experiment that still serves counts none.
    fn counts_exposures(&self, definition: &Definition) -> bool {
        matches!(definition.rules.status_at(self.now), Status::Running | Status::Paused)
    }

    fn expose(&mut self, experiment: i32, subject: &Subject, row: Stored) -> Result<Changed> {
        self.refuse_read_only()?;
        compare_with_snapshot(self.store, experiment, subject.datum, row);
        let exposed = match &mut self.rows {
            RowAccess::Heap(table) => table.expose(row).map(|exposures| (row.variant, exposures)),
            _ => expose_by_sql(self.store, experiment, subject.datum),
        };
        let Some((variant, exposures)) = exposed else { return Ok(Changed::Lost) };
        let subjects = i64::from(exposures == 1);
        tally::add(self.store, experiment, variant, Counts { assigned: 0, subjects, exposures: 1 });
        if exposures == 1 {
            exposed::append(self.store, experiment, subject.datum);
        }
        Ok(Changed::Done)
    }
}

/// The stored row of a subject, as a reader sees it; never in flight.
pub fn find(store: &Store, experiment: i32, subject: pg_sys::Datum, sees: Sees) -> Found {
    let _latest = (sees == Sees::Latest).then(|| sql::PushedSnapshot::catalog(store.assignment));
    kept::find(store, experiment, subject).unwrap_or_else(|| find_by_sql(store, experiment, subject, sees))
}

/// Under REPEATABLE READ a row may be changed that is newer than the transaction's snapshot: its counts are then read
/// from the latest state, too. Call it before the change, with the row as found.
pub fn compare_with_snapshot(store: &Store, experiment: i32, subject: pg_sys::Datum, row: Stored) {
    // SAFETY: a plain read of the backend's state.
    if unsafe { pg_sys::XactIsoLevel } != pg_sys::XACT_REPEATABLE_READ as i32 {
        return;
    }
    match find(store, experiment, subject, Sees::Caller) {
        Found::Stored(seen) if (seen.variant, seen.exposures) == (row.variant, row.exposures) => {}
        _ => tally::outgrow_snapshot(),
    }
}

/// Whether a subject's row is committed, or this transaction's own.
pub fn is_stored(store: &Store, experiment: i32, subject: pg_sys::Datum) -> bool {
    matches!(find(store, experiment, subject, Sees::Latest), Found::Stored(_))
}

/// What `Enrolment::enrol` would answer, without writing; `is_new` says that it would enrol.
pub fn peek(store: &Store, definition: &Definition, subject: &Subject) -> Answer {
    let now = definition::now();
    let forced = definition.forced(store, subject.text, now);
    let needed = forced.is_none() && definition.rules.needs_stored(now);
    let stored = needed.then(|| match find(store, definition.id, subject.datum, Sees::Caller) {
        Found::Stored(row) => definition.index(row.variant),
        _ => None,
    });
    foresee(store, definition, subject, forced, stored.flatten())
}

/// The same, where what is on record is known already.
pub fn foresee(
    store: &Store,
    definition: &Definition,
    subject: &Subject,
    forced: Option<usize>,
    stored: Option<usize>,
) -> Answer {
    let in_holdout = |holdout| stored_in_holdout(store, definition, holdout, subject, Sees::Caller);
    let request = Request { subject: subject.text, context: &Attributes::new(subject.context), now: definition::now() };
    answer(definition.rules.decide(&request, &Known { forced, stored, in_holdout: &in_holdout }))
}

/// What a decision comes to where nothing is written.
pub fn answer(decision: Decision) -> Answer {
    match decision {
        Decision::Answer { variant, reason } => Answer::stored(variant, reason),
        Decision::Enrol(variant) => Answer { variant: Some(variant), is_new: true, reason: Reason::New },
        Decision::HeldOut(_) => Answer::stored(None, Reason::Holdout),
    }
}

static FIND: Statement = Statement {
    text: "SELECT variant, exposures FROM exp.assignment WHERE experiment_id = $1 AND subject = $2",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

fn found(rows: Vec<Stored>) -> Found {
    rows.into_iter().next().map_or(Found::Missing, Found::Stored)
}

fn find_by_sql(store: &Store, experiment: i32, subject: pg_sys::Datum, sees: Sees) -> Found {
    let params = [param(experiment), Some(subject)];
    found(sql::read(store, &FIND, &params, sees, |row| Stored::by_key(row.need(1), row.need(2))))
}

fn find_isolated(store: &Store, experiment: i32, subject: pg_sys::Datum) -> Found {
    let params = [param(experiment), Some(subject)];
    found(sql::isolated(store, &FIND, &params, |row| Stored::by_key(row.need(1), row.need(2))).1)
}

static INSERT: Statement = Statement {
    text: "INSERT INTO exp.assignment (experiment_id, exposures, assigned_at, exposed_at, variant, subject, context)
           VALUES ($1, $2, greatest(now(), $6), CASE WHEN $2 > 0 THEN greatest(now(), $6) END, $3, $4, $5)
           ON CONFLICT (experiment_id, subject) DO NOTHING
           RETURNING variant, exposures",
    types: &[
        pg_sys::INT4OID,
        pg_sys::INT4OID,
        pg_sys::INT2OID,
        pg_sys::TEXTOID,
        pg_sys::JSONBOID,
        pg_sys::TIMESTAMPTZOID,
    ],
};

/// The variant and the exposures of the row as it was stored (a trigger may have changed it); `None` where there is one
/// already.
fn insert_by_sql(store: &Store, row: &NewRow) -> Option<(i16, i32)> {
    let params = [
        param(row.experiment),
        param(i32::from(row.exposed)),
        param(row.variant),
        Some(row.subject),
        row.context,
        row.not_before.map(pg_sys::Datum::from),
    ];
    sql::isolated(store, &INSERT, &params, |row| (row.need(1), row.need(2))).1.into_iter().next()
}

static EXPOSE: Statement = Statement {
    text: "UPDATE exp.assignment SET exposures = exposures + 1, exposed_at = coalesce(exposed_at, now())
           WHERE experiment_id = $1 AND subject = $2 RETURNING variant, exposures",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// The row's variant, and its exposures after this one; `None` where the row is gone.
fn expose_by_sql(store: &Store, experiment: i32, subject: pg_sys::Datum) -> Option<(i16, i32)> {
    let params = [param(experiment), Some(subject)];
    sql::isolated(store, &EXPOSE, &params, |row| (row.need(1), row.need(2))).1.into_iter().next()
}

static STORED: Statement = Statement {
    text: "SELECT experiment_id, variant FROM exp.assignment WHERE experiment_id = ANY ($1) AND subject = $2",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::TEXTOID],
};

/// The variants' numbers of a subject in some experiments, by experiment.
pub fn stored_variants(store: &Store, experiments: Vec<i32>, subject: pg_sys::Datum) -> HashMap<i32, i16> {
    if experiments.is_empty() {
        return HashMap::new();
    }
    let params = [param(experiments), Some(subject)];
    sql::read(store, &STORED, &params, Sees::Caller, |row| (row.need(1), row.need(2))).into_iter().collect()
}

/// A stored assignment as `exp_get_assignment` shows it.
pub struct Assignment {
    pub variant: String,
    pub assigned_at: TimestampWithTimeZone,
    pub exposed_at: Option<TimestampWithTimeZone>,
    pub exposures: i64,
    pub context: Option<pg_sys::Datum>,
}

static GET: Statement = Statement {
    text: "SELECT v.key, a.assigned_at, a.exposed_at, a.exposures::bigint, coalesce(a.context, '{}')
           FROM exp.assignment AS a
           JOIN exp.variant AS v ON v.experiment_id = a.experiment_id AND v.variant = a.variant
           WHERE a.experiment_id = $1 AND a.subject = $2",
    types: &[pg_sys::INT4OID, pg_sys::TEXTOID],
};

/// The stored assignment of a subject, in any status.
pub fn get(store: &Store, experiment: i32, subject: &str) -> Option<Assignment> {
    sql::read_one(store, &GET, &[param(experiment), param(subject)], Sees::Caller, |row| Assignment {
        variant: row.need(1),
        assigned_at: row.need(2),
        exposed_at: row.get(3),
        exposures: row.need(4),
        context: row.copy(5),
    })
}

static ANYBODY: Statement = Statement {
    text: "SELECT EXISTS (SELECT FROM exp.assignment WHERE experiment_id = $1)",
    types: &[pg_sys::INT4OID],
};

/// Whether anybody is assigned; call it under the experiment's exclusive lock.
pub fn anybody(store: &Store, experiment: i32) -> bool {
    sql::read_one(store, &ANYBODY, &[param(experiment)], Sees::Latest, |row| row.need(1)).expect("one row")
}
