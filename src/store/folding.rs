//! A pass over the events: rows in, what they add to the tables out.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasherDefault, Hasher};

use experiment_engine::fold::{Anew, Enrolled, Event, Fold, Pass, Plan};
use experiment_engine::moments::Values;
use pgrx::pg_sys;
use xxhash_rust::xxh3::xxh3_128_with_seed;

use super::bucket::Touched;
use super::judged::Judged;
use super::sql::{self, Columns, Row, Sees, Statement, param};
use super::watermark::{Horizon, Watermark};
use super::{Store, outcome};

/// Subjects of experiments whose values are computed from all of their events.
pub type AnewSubjects = HashMap<(i32, String), Anew>;

/// Buckets to be computed anew, by experiment.
pub type Stale = BTreeMap<i32, Touched>;

/// Events are folded so many at a time: their subjects are looked up together.
const PORTION: usize = 65_536;

pub struct Folding<'a> {
    store: &'a Store,
    judged: &'a Judged,
    plans: &'a BTreeMap<i32, Plan>,
    anew: &'a AnewSubjects,
    scopes: Vec<ScopeFold<'a>>,
    /// The index in `scopes`, by the scope's number.
    index: HashMap<i32, Option<usize>>,
    /// The scope of the last event: the next one is mostly of the same.
    last: (i32, Option<usize>),
    seed: u64,
    pub read: i64,
    pub events: i64,
    report: &'a dyn Fn(i64, i64),
}

/// The events of one scope.
struct ScopeFold<'a> {
    scope: i32,
    plan: &'a Plan,
    fold: Fold<'a>,
    subjects: Subjects,
    /// How many of the subjects `fold` knows.
    entered: usize,
    /// Names under which inherited experiments know subjects, where they are other ones: by subject and experiment.
    known_as: HashMap<(usize, usize), String>,
    pending: Vec<Pending>,
    /// The names of their subjects, one after the other.
    pending_names: String,
}

/// An event whose subject is still to be looked up.
struct Pending {
    subject: u128,
    /// Where its subject's name ends in the names that are pending.
    name_end: u32,
    uses: u32,
    pass: Pass,
    event: Event,
}

/// The subjects met, numbered. Names are told apart by 96 bits of a hash whose seed nobody can know beforehand; kept in 16
/// bytes with its number, so that a million of them fit into the caches.
#[derive(Default)]
struct Subjects {
    numbers: HashMap<u64, (u32, u32), BuildHasherDefault<Hashed>>,
    /// Those whose first 64 bits are another's, too.
    twins: HashMap<u128, u32>,
    names: String,
    ends: Vec<usize>,
}

/// Takes a hash for what it is.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _: &[u8]) {
        unreachable!("only 64-bit numbers are hashed")
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = value;
    }
}

impl Subjects {
    /// The number of a subject.
    fn number(&mut self, hash: u128, name: &str) -> usize {
        let next = u32::try_from(self.ends.len()).expect("a portion has fewer subjects");
        let (first, second) = (hash as u64, (hash >> 64) as u32);
        let (known, number) = *self.numbers.entry(first).or_insert((second, next));
        let number = if known == second { number } else { *self.twins.entry(hash).or_insert(next) };
        if number == next {
            self.names.push_str(name);
            self.ends.push(self.names.len());
        }
        number as usize
    }

    fn name(&self, number: usize) -> &str {
        let start = if number == 0 { 0 } else { self.ends[number - 1] };
        &self.names[start..self.ends[number]]
    }
}

// The columns of exp.event. All are selected, in this order: then the executor hands rows over as they are stored.
const TS: usize = 0;
const RECEIVED_AT: usize = 1;
const VALUE: usize = 2;
const XID: usize = 3;
const SCOPE: usize = 4;
const EXPERIMENT: usize = 5;
const ERA: usize = 6;
const EPOCH: usize = 7;
const COUNTED: usize = 8;
const SUBJECT: usize = 9;
const EVENT: usize = 10;

static NEW: Statement = Statement {
    text: "SELECT ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta
           FROM exp.event WHERE era = $1 AND xid >= $2",
    types: &[pg_sys::INT2OID, pg_sys::INT8OID],
};
static ALL: Statement = Statement {
    text: "SELECT ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta
           FROM exp.event",
    types: &[],
};
static OF_SUBJECTS: Statement = Statement {
    text: "SELECT ts, received_at, value, xid, scope_id, experiment_id, era, epoch, counted, subject, event, meta
           FROM exp.event WHERE scope_id = ANY ($1) AND subject = ANY ($2)",
    types: &[pg_sys::INT4ARRAYOID, pg_sys::TEXTARRAYOID],
};

impl<'a> Folding<'a> {
    pub fn new(
        store: &'a Store,
        judged: &'a Judged,
        plans: &'a BTreeMap<i32, Plan>,
        anew: &'a AnewSubjects,
        report: &'a dyn Fn(i64, i64),
    ) -> Self {
        let last = (0, None);
        let mut seed = 0_u64;
        // SAFETY: fills in eight bytes.
        unsafe { pg_sys::pg_strong_random((&raw mut seed).cast(), 8) };
        Folding {
            store,
            judged,
            plans,
            anew,
            scopes: Vec::new(),
            index: HashMap::new(),
            last,
            seed,
            read: 0,
            events: 0,
            report,
        }
    }

    /// Folds what is new of an era.
    pub fn new_events(&mut self, horizon: &Horizon) {
        let params = [param(horizon.era), param(horizon.before.from())];
        let store = self.store;
        sql::scan(store, &NEW, &params, |row| {
            let is_new = horizon.is_new(row.number(XID) as u64, row.number(EPOCH) as i16);
            self.take(row, is_new, Pass::New);
        });
        self.settle_all();
    }

    /// Folds every event up to the watermark: for metrics that have nothing yet.
    pub fn all_events(&mut self, watermark: &Watermark) {
        let store = self.store;
        sql::scan(store, &ALL, &[], |row| {
            let folded = is_folded(row, watermark, |horizon| &horizon.after);
            self.take(row, folded, Pass::New);
        });
        self.settle_all();
    }

    /// Folds what was folded before, for those whose values are computed anew.
    pub fn earlier_events(&mut self, watermark: &Watermark) {
        const MOST_LOOKED_UP: usize = 1_000;
        let (store, names) = (self.store, self.names_anew());
        if names.len() <= MOST_LOOKED_UP {
            let scopes: Vec<i32> = self.plans.keys().copied().collect();
            let names: Vec<String> = names.into_iter().collect();
            sql::scan(store, &OF_SUBJECTS, &[param(scopes), param(names)], |row| {
                let folded = is_folded(row, watermark, |horizon| &horizon.before);
                self.take(row, folded, Pass::Before);
            });
        } else {
            sql::scan(store, &ALL, &[], |row| {
                let folded = is_folded(row, watermark, |horizon| &horizon.before);
                self.take(row, folded && names.contains(row.text(SUBJECT)), Pass::Before);
            });
        }
        self.settle_all();
    }

    /// The subjects whose values are computed anew, under all names that their events may have.
    fn names_anew(&self) -> HashSet<String> {
        let mut names: HashSet<String> = self.anew.keys().map(|(_, subject)| subject.clone()).collect();
        if self.judged.experiments.values().any(|experiment| experiment.aliased) {
            let known: Vec<String> = names.iter().cloned().collect();
            names.extend(sql::read(self.store, &ALIASES, &[param(known)], Sees::Caller, |row| row.need::<String>(1)));
        }
        names
    }

    fn take(&mut self, row: &Columns, wanted: bool, pass: Pass) {
        const REPORTED: i64 = 16_384;
        self.read += 1;
        if self.read % REPORTED == 0 {
            (self.report)(self.read, self.read - self.events);
        }
        if !wanted {
            return;
        }
        self.events += i64::from(pass == Pass::New);
        let scope = row.number(SCOPE) as i32;
        let Some(index) = self.scope(scope) else { return };
        let of = &mut self.scopes[index];
        let Some(uses) = of.plan.uses(row.text(EVENT)) else { return };
        let name = row.text(SUBJECT);
        of.pending_names.push_str(name);
        let event = Event {
            ts: row.number(TS),
            received_at: row.number(RECEIVED_AT),
            value: f64::from_bits(row.number(VALUE) as u64),
            experiment: row.datum(EXPERIMENT).map(|datum| datum.value() as i32),
            counted: row.number(COUNTED) as i16 > 0,
        };
        of.pending.push(Pending {
            subject: xxh3_128_with_seed(name.as_bytes(), self.seed),
            name_end: of.pending_names.len() as u32,
            uses: uses as u32,
            pass,
            event,
        });
        if of.pending.len() >= PORTION {
            self.settle(index);
        }
    }

    /// The index of a scope's fold; `None` where no event of the scope counts in anything.
    fn scope(&mut self, scope: i32) -> Option<usize> {
        if self.last.0 != scope {
            let (plans, scopes) = (self.plans, &mut self.scopes);
            let index = *self.index.entry(scope).or_insert_with(|| {
                let plan = plans.get(&scope)?;
                scopes.push(ScopeFold {
                    scope,
                    plan,
                    fold: Fold::new(plan),
                    subjects: Subjects::default(),
                    entered: 0,
                    known_as: HashMap::new(),
                    pending: Vec::new(),
                    pending_names: String::new(),
                });
                Some(scopes.len() - 1)
            });
            self.last = (scope, index);
        }
        self.last.1
    }

    fn settle_all(&mut self) {
        (0..self.scopes.len()).for_each(|index| self.settle(index));
    }

    /// Looks up the subjects that were met for the first time, and folds what is pending.
    fn settle(&mut self, index: usize) {
        pgrx::check_for_interrupts!();
        let of = &mut self.scopes[index];
        // In loops of their own: where nothing else comes between them, the memory's delays overlap.
        let mut start = 0;
        let mut number = |pending: &Pending| {
            let name = &of.pending_names[start..pending.name_end as usize];
            start = pending.name_end as usize;
            of.subjects.number(pending.subject, name)
        };
        let numbers: Vec<usize> = of.pending.iter().map(&mut number).collect();
        of.enter_subjects(self.store, self.judged, self.anew);
        for (subject, Pending { uses, pass, event, .. }) in numbers.into_iter().zip(&of.pending) {
            of.fold.event(subject, *uses as usize, event, *pass);
        }
        of.pending.clear();
        of.pending_names.clear();
    }

    /// Writes what was folded, and adds to `counted` by experiment how many events counted, of how many subjects. Answers
    /// which buckets are to be computed anew.
    pub fn write(self, counted: &mut BTreeMap<i32, (i64, i64)>) -> Stale {
        let mut stale = Stale::new();
        for of in &self.scopes {
            for (index, experiment) in of.plan.experiments().iter().enumerate() {
                let (events, subjects) = of.fold.counted(index);
                let sum = counted.entry(experiment.id).or_default();
                *sum = (sum.0 + events, sum.1 + subjects);
            }
            let mut by_name: Vec<usize> = (0..of.entered).filter(|subject| of.fold.takes_part(*subject)).collect();
            by_name.sort_unstable_by_key(|subject| of.subjects.name(*subject));
            let mut rank = vec![usize::MAX; of.entered];
            by_name.iter().enumerate().for_each(|(place, subject)| rank[*subject] = place);
            for (index, attachment) in of.plan.attachments().iter().enumerate() {
                let experiment = of.plan.experiments()[attachment.experiment].id;
                let attached = self.judged.attached(experiment, attachment.metric_id);
                let mut outcomes: Vec<_> = of.fold.outcomes(index).collect();
                // In the order of the primary key: neighbours go to the same page.
                outcomes.sort_unstable_by_key(|outcome| rank[outcome.subject]);
                let name = |subject: usize| {
                    let other = of.known_as.get(&(subject, attachment.experiment));
                    other.map_or_else(|| of.subjects.name(subject), String::as_str)
                };
                let rows = outcomes.iter().map(|outcome| (name(outcome.subject), outcome.variant, outcome.values));
                let mut rows: Vec<(&str, i16, Values)> = rows.collect();
                if !of.known_as.is_empty() {
                    rows = outcome::unite(attached, rows);
                }
                outcome::add(self.store, attached, &rows);
            }
            outcome::add_slices(self.store, of.plan, &of.fold.slices());
            for (index, start) in of.fold.stale() {
                let attachment = &of.plan.attachments()[index];
                let experiment = of.plan.experiments()[attachment.experiment].id;
                let touched = stale.entry(experiment).or_default();
                touched.entry(attachment.metric_id).or_default().insert(start);
            }
        }
        stale
    }
}

/// Whether an event is folded, as far as its era's snapshot says.
fn is_folded(row: &Columns, watermark: &Watermark, seen: fn(&Horizon) -> &super::watermark::Seen) -> bool {
    let horizon = watermark.horizon(row.number(ERA) as i16);
    horizon.is_some_and(|horizon| seen(horizon).contains(row.number(XID) as u64, row.number(EPOCH) as i16))
}

static ALIASES: Statement =
    Statement { text: "SELECT subject FROM exp.alias WHERE known_as = ANY ($1)", types: &[pg_sys::TEXTARRAYOID] };
static ENROLLED: Statement = Statement {
    text: "SELECT s.place, e.place, a.variant, a.exposed_at
           FROM unnest($1) WITH ORDINALITY AS s (subject, place)
           CROSS JOIN unnest($2) WITH ORDINALITY AS e (id, place)
           JOIN exp.assignment AS a ON a.experiment_id = e.id AND a.subject = s.subject",
    types: &[pg_sys::TEXTARRAYOID, pg_sys::INT4ARRAYOID],
};
/// The same for experiments of other scopes, which may know the subject by another name.
static ENROLLED_ABOVE: Statement = Statement {
    text: "SELECT s.place, e.place, a.variant, a.exposed_at, l.known_as
           FROM unnest($1) WITH ORDINALITY AS s (subject, place)
           CROSS JOIN unnest($2) WITH ORDINALITY AS e (id, place)
           JOIN exp.experiment AS x ON x.id = e.id
           LEFT JOIN exp.alias AS l ON l.scope_id = x.scope_id AND l.subject = s.subject
           JOIN exp.assignment AS a ON a.experiment_id = e.id AND a.subject = coalesce(l.known_as, s.subject)",
    types: &[pg_sys::TEXTARRAYOID, pg_sys::INT4ARRAYOID],
};

struct Part {
    subject: usize,
    experiment: usize,
    variant: i16,
    exposed_at: Option<i64>,
    known_as: Option<String>,
}

impl ScopeFold<'_> {
    /// Enters the subjects that are new with their parts in the experiments.
    fn enter_subjects(&mut self, store: &Store, judged: &Judged, anew: &AnewSubjects) {
        let (first, end) = (self.entered, self.subjects.ends.len());
        if first == end {
            return;
        }
        let experiments: Vec<i32> = self.plan.experiments().iter().map(|experiment| experiment.id).collect();
        let width = experiments.len();
        let mut enrolled: Vec<Option<Enrolled>> = vec![None; (end - first) * width];
        for part in self.parts(store, judged, &experiments, first) {
            let subject = first + part.subject;
            let name = part.known_as.as_deref().unwrap_or_else(|| self.subjects.name(subject));
            let anew = if anew.is_empty() {
                Anew::No
            } else {
                anew.get(&(experiments[part.experiment], name.to_owned())).copied().unwrap_or(Anew::No)
            };
            enrolled[part.subject * width + part.experiment] =
                Some(Enrolled { variant: part.variant, exposed_at: part.exposed_at, anew });
            if let Some(known_as) = part.known_as {
                self.known_as.insert((subject, part.experiment), known_as);
            }
        }
        enrolled.chunks_exact(width).for_each(|row| {
            self.fold.subject(row.iter().copied());
        });
        self.entered = end;
    }

    /// Who takes part in what, of the subjects from `first` on.
    fn parts(&self, store: &Store, judged: &Judged, experiments: &[i32], first: usize) -> Vec<Part> {
        let names: Vec<&str> = (first..self.subjects.ends.len()).map(|number| self.subjects.name(number)).collect();
        let above = experiments.iter().map(|id| &judged.experiments[id]).any(|e| e.scope != self.scope && e.aliased);
        let statement = if above { &ENROLLED_ABOVE } else { &ENROLLED };
        let part = |row: &Row| Part {
            subject: row.need::<i64>(1) as usize - 1,
            experiment: row.need::<i64>(2) as usize - 1,
            variant: row.need(3),
            exposed_at: row.copy(4).map(|datum| datum.value() as i64),
            known_as: if above { row.get(5) } else { None },
        };
        // As the events are seen: who is exposed later is in the queue, and has its turn.
        sql::read(store, statement, &[param(names), param(experiments.to_vec())], Sees::Caller, part)
    }
}
