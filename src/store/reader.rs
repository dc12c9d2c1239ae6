//! Subjects' values computed when they are read: rows of (subject, value, time) in, values by subject out.
//!
//! What is kept of a subject is what it comes to, not its rows; whoever is met for the first time is looked up together with
//! others.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, BuildHasherDefault, Hasher};

use experiment_engine::metric::{self as kinds, Amount, Kind, Phase, phase};
use experiment_engine::moments::Values;
use experiment_engine::series::bucket_start;
use pgrx::pg_sys;
use xxhash_rust::xxh3::xxh3_128_with_seed;

use super::definition::Definition;
use super::series::Series;
use super::sql::{self, Columns, Row, Sees, Statement, param};
use super::strata::{Population, Strata, Who, counts, since, strata_types, stratum};
use super::{Store, bucket, metric, setting, tally};

/// What a row adds to a subject's value.
#[derive(Clone, Copy)]
struct Use {
    amount: Amount,
    is_denominator: bool,
}

/// What is taken of rows.
pub struct Take {
    /// By the sort of the row, of which there may be several.
    uses: Vec<Vec<Use>>,
    window: Option<i64>,
    pub who: Who,
    /// What happened later is not looked at, in microseconds.
    pub until: i64,
    pub sees: Sees,
}

/// Whoever was exposed, at whatever time.
const EXPOSED: Who = Who { population: Population::Exposed, until: i64::MAX };

impl Take {
    fn new(uses: Vec<Vec<Use>>, window: Option<i64>) -> Self {
        Take { uses, window, who: EXPOSED, until: i64::MAX, sees: tally::sees() }
    }

    /// Rows of a metric's source, all of one sort.
    pub fn of_source(metric: &metric::Row) -> Self {
        let is = |kind: Kind| metric.kind == kind.name();
        let amount = if is(Kind::Count) {
            Amount::Count
        } else if is(Kind::Conversion) {
            Amount::Any
        } else {
            Amount::Sum
        };
        let mut uses = vec![Use { amount, is_denominator: false }];
        if is(Kind::Avg) {
            uses.push(Use { amount: Amount::Count, is_denominator: true });
        }
        Take::new(vec![uses], metric.window)
    }

    /// Events by their names; answers the names, too, in the order of the sorts.
    pub fn of_events(metric: &kinds::Metric) -> (Self, Vec<String>) {
        let (mut names, mut uses) = (Vec::<String>::new(), Vec::<Vec<Use>>::new());
        let parts = std::iter::once((&metric.numerator, false));
        for (part, is_denominator) in parts.chain(metric.denominator.iter().map(|part| (part, true))) {
            let place = names.iter().position(|name| *name == part.event).unwrap_or_else(|| {
                names.push(part.event.clone());
                uses.push(Vec::new());
                names.len() - 1
            });
            uses[place].push(Use { amount: part.amount, is_denominator });
        }
        (Take::new(uses, metric.window), names)
    }
}

/// Reads rows once and sums them up by subject.
pub struct Reader<'a> {
    store: &'a Store,
    definition: &'a Definition,
    strata: &'a Strata,
    take: Take,
    covariate: i64,
    stops: Vec<(i64, i64)>,
    /// The length of a bucket in seconds, where buckets are asked for.
    width: Option<i64>,
    seed: u64,
    /// Where in `subjects` somebody is, by the digest of the name; aliases lead to whom they stand for.
    places: HashMap<Digest, u32, BuildHasherDefault<Leading>>,
    subjects: Vec<Subject>,
    /// Rows of this batch whose subjects were not met before.
    waiting: Vec<Waiting>,
    series: Series,
    /// Where values are asked for as they were at some times: these, and what was added by when.
    times: Option<Vec<i64>>,
    steps: Vec<Vec<Step>>,
}

/// What a row adds to a part of a subject's value.
struct Step {
    place: u32,
    part: Part,
    amount: Amount,
    value: f64,
}

/// A part of a subject's value.
#[derive(Clone, Copy)]
enum Part {
    Numerator,
    Denominator,
    Covariate,
}

impl Part {
    fn of(self, values: &mut Values) -> &mut f64 {
        match self {
            Part::Numerator => &mut values.y,
            Part::Denominator => &mut values.d,
            Part::Covariate => &mut values.x,
        }
    }
}

/// A subject of the population that there is a row of.
struct Subject {
    since: i64,
    values: Values,
    variant: i16,
    stratum: u32,
}

/// A row, its subject aside.
#[derive(Clone, Copy)]
struct Happening {
    value: f64,
    ts: i64,
    sort: usize,
    /// Whether it may count in the value, not only in the covariate.
    counts: bool,
}

struct Waiting {
    digest: Digest,
    subject: String,
    happening: Happening,
}

/// In place of a place: not in the population.
const NOBODY: u32 = u32::MAX;

/// 128 bits of a name's hash, seeded by chance: names that collide cannot be made up.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Digest(u64, u64);

/// A digest is a hash already.
#[derive(Default)]
struct Leading(u64);

impl Hasher for Leading {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _: &[u8]) {
        unreachable!("digests are two words");
    }

    fn write_u64(&mut self, word: u64) {
        self.0 ^= word;
    }
}

impl<'a> Reader<'a> {
    pub fn new(store: &'a Store, definition: &'a Definition, strata: &'a Strata, take: Take) -> Self {
        const MICROS_A_DAY: i64 = 86_400_000_000;
        Reader {
            store,
            definition,
            strata,
            take,
            covariate: i64::from(setting::current(store).covariate_days) * MICROS_A_DAY,
            stops: stops(store, definition.id),
            width: None,
            seed: RandomState::new().hash_one(0),
            places: HashMap::default(),
            subjects: Vec::new(),
            waiting: Vec::new(),
            series: Series::new(),
            times: None,
            steps: Vec::new(),
        }
    }

    /// Has the values kept as they were at some times, in their order; `each_time` hands them out.
    pub fn keep_history(&mut self, times: Vec<i64>) {
        self.steps = times.iter().map(|_| Vec::new()).collect();
        self.times = Some(times);
    }

    /// Calls back with each time and the values as they were then, of those who counted by then.
    pub fn each_time(mut self, mut take: impl FnMut(usize, Vec<(usize, i16, Values)>)) {
        let times = self.times.take().unwrap_or_default();
        for (place, (time, steps)) in times.iter().zip(std::mem::take(&mut self.steps)).enumerate() {
            pgrx::check_for_interrupts!();
            for Step { place, part, amount, value } in steps {
                let so_far = part.of(&mut self.subjects[place as usize].values);
                *so_far = amount.accumulate(*so_far, value);
            }
            let counted = self.subjects.iter().filter(|subject| subject.since <= *time);
            take(place, counted.map(|of| (of.stratum as usize, of.variant, of.values)).collect());
        }
    }

    /// Has the rows summed up by time, too.
    pub fn keep_series(&mut self, seconds: i64) {
        self.width = Some(seconds);
    }

    pub fn into_series(self) -> Series {
        self.series
    }

    /// The stratum, the variant's number and the values of each subject that has a row.
    pub fn into_values(self) -> Vec<(usize, i16, Values)> {
        self.subjects.into_iter().map(|subject| (subject.stratum as usize, subject.variant, subject.values)).collect()
    }

    fn digest(&self, subject: &str) -> Digest {
        let hash = xxh3_128_with_seed(subject.as_bytes(), self.seed);
        Digest((hash >> 64) as u64, hash as u64)
    }

    /// Takes a row of a sort. What does not count is in the covariate at most.
    pub fn row(&mut self, subject: &str, value: f64, ts: i64, sort: usize, counts: bool) {
        if ts > self.take.until {
            return;
        }
        let happening = Happening { value, ts, sort, counts };
        let digest = self.digest(subject);
        match self.places.get(&digest) {
            Some(&NOBODY) => {}
            Some(&place) => self.count(place, happening),
            None => self.waiting.push(Waiting { digest, subject: subject.to_owned(), happening }),
        }
    }

    /// Looks up whom the batch brought, and counts their rows.
    pub fn end_batch(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        let mut names: Vec<&str> = waiting.iter().map(|row| row.subject.as_str()).collect();
        // In the order of the index that they are looked up in.
        names.sort_unstable();
        names.dedup();
        waiting.iter().for_each(|row| {
            self.places.insert(row.digest, NOBODY);
        });
        for member in self.look_up(names) {
            let place = self.enter(&member);
            let digest = self.digest(&member.subject);
            self.places.insert(digest, place);
        }
        for Waiting { digest, happening, .. } in waiting {
            if let Some(&place) = self.places.get(&digest).filter(|place| **place != NOBODY) {
                self.count(place, happening);
            }
        }
    }

    /// The place of a subject under the name that lasts.
    fn enter(&mut self, member: &Member) -> u32 {
        let digest = self.digest(member.known_as.as_deref().unwrap_or(&member.subject));
        if let Some(&place) = self.places.get(&digest).filter(|place| **place != NOBODY) {
            return place;
        }
        let Member { since, variant, stratum, .. } = *member;
        let place = self.subjects.len() as u32;
        self.subjects.push(Subject { since, values: Values::default(), variant, stratum: stratum as u32 });
        self.places.insert(digest, place);
        place
    }

    fn count(&mut self, place: u32, Happening { value, ts, sort, counts }: Happening) {
        let entry = &mut self.subjects[place as usize];
        let is_stopped = self.stops.iter().any(|(from, to)| *from <= ts && (ts < *to || *to == i64::MAX));
        let values = &mut entry.values;
        let phase = phase(ts, entry.since, self.take.window, self.covariate);
        for Use { amount, is_denominator } in &self.take.uses[sort] {
            let part = match phase {
                Phase::During if is_stopped || !counts => continue,
                Phase::During if *is_denominator => Part::Denominator,
                Phase::During => Part::Numerator,
                Phase::Before if !is_denominator => Part::Covariate,
                _ => continue,
            };
            match &self.times {
                None => {
                    let so_far = part.of(values);
                    *so_far = amount.accumulate(*so_far, value);
                }
                Some(times) => {
                    if let Some(steps) = self.steps.get_mut(times.partition_point(|time| *time < ts)) {
                        steps.push(Step { place, part, amount: *amount, value });
                    }
                }
            }
        }
        if let Some(width) = self.width.filter(|_| !is_stopped)
            && let Some(variant) = self.definition.index(entry.variant)
        {
            self.series.entry((start(ts, width), variant)).or_default().add(value);
        }
    }

    /// Those of some subjects who are in the population, as its count sees them.
    fn look_up(&self, subjects: Vec<&str>) -> Vec<Member> {
        if subjects.is_empty() {
            return Vec::new();
        }
        let statement = if self.definition.aliased { &LOOK_UP_ALIASES } else { &LOOK_UP };
        let params = self.strata.params(self.definition.id, param(subjects), self.take.who);
        let member = |row: &Row| {
            Some(Member {
                subject: row.need(1),
                known_as: row.get(2),
                variant: row.need(3),
                since: row.copy(4).expect("not null").value() as i64,
                stratum: self.strata.of(row, 5)?,
            })
        };
        sql::read(self.store, statement, &params, self.take.sees, member).into_iter().flatten().collect()
    }

    /// Takes all events of some names, each name being a sort, that may count in the experiment.
    pub fn read_events(&mut self, names: &[String]) {
        const BATCH: usize = 65_536;
        let scopes = bucket::scopes(self.store, self.definition.id);
        let sorts: HashMap<&str, usize> = names.iter().map(String::as_str).zip(0..).collect();
        let params = [param(names.to_vec()), param(scopes), Some(pg_sys::Datum::from(self.take.until))];
        let (store, id) = (self.store, self.definition.id);
        sql::scan(store, &EVENTS, &params, |row: &Columns| {
            let Some(&sort) = sorts.get(row.text(0)) else { return };
            let of_another = row.datum(3).is_some_and(|of| of.value() as i32 != id);
            let value = f64::from_bits(row.number(2) as u64);
            self.row(row.text(1), value, row.number(4), sort, !of_another);
            if self.waiting.len() >= BATCH {
                pgrx::check_for_interrupts!();
                self.end_batch();
            }
        });
        self.end_batch();
    }
}

static EVENTS: Statement = Statement {
    text: "SELECT event, subject, value, experiment_id, ts FROM exp.event
           WHERE event = ANY ($1) AND scope_id = ANY ($2) AND ts <= $3",
    types: &[pg_sys::TEXTARRAYOID, pg_sys::INT4ARRAYOID, pg_sys::TIMESTAMPTZOID],
};

/// When the bucket of a time begins; those without end are in one of their own.
fn start(ts: i64, width: i64) -> i64 {
    /// From datatype/timestamp.h: 4714-11-24 BC.
    const FIRST: i64 = -211_813_488_000_000_000;
    if ts == i64::MIN || ts == i64::MAX { ts } else { bucket_start(ts, width).max(FIRST) }
}

static STOPS: Statement = Statement {
    text: "SELECT lower(stop), upper(stop) FROM exp.experiment AS e, unnest(e.stops) AS stop WHERE e.id = $1
           UNION ALL
           SELECT end_at, NULL FROM exp.experiment
           WHERE id = $1 AND end_at IS NOT NULL AND status IN ('running', 'paused')",
    types: &[pg_sys::INT4OID],
};

/// When the experiment was stopped: from, to (exclusive).
fn stops(store: &Store, experiment: i32) -> Vec<(i64, i64)> {
    let time = |row: &Row, column| row.copy(column).map(|datum| datum.value() as i64);
    sql::read(store, &STOPS, &[param(experiment)], Sees::Latest, |row| {
        (time(row, 1).unwrap_or(i64::MIN), time(row, 2).unwrap_or(i64::MAX))
    })
}

/// Somebody of the population.
struct Member {
    subject: String,
    /// Whom it stands for, where that is somebody else.
    known_as: Option<String>,
    variant: i16,
    since: i64,
    stratum: usize,
}

// Subject by subject, at a cost that follows their number: a plan that goes by statistics reads all of an experiment for
// each batch where it thinks that it is small.
static LOOK_UP: Statement = Statement {
    text: concat!(
        "SELECT i.subject, NULL::text, a.variant, a.since, a.segment, a.period
         FROM unnest($2) AS i (subject)
         CROSS JOIN LATERAL (SELECT a.variant, ",
        since!(),
        ", ",
        stratum!(),
        " FROM exp.assignment AS a WHERE a.subject = i.subject AND ",
        counts!(),
        " OFFSET 0) AS a (variant, since, segment, period)"
    ),
    types: strata_types!(pg_sys::TEXTARRAYOID),
};
static LOOK_UP_ALIASES: Statement = Statement {
    text: concat!(
        "SELECT i.subject, k.known_as, a.variant, a.since, a.segment, a.period
         FROM unnest($2) AS i (subject)
         CROSS JOIN LATERAL (SELECT (SELECT l.known_as FROM exp.alias AS l
                                     WHERE l.scope_id = (SELECT e.scope_id FROM exp.experiment AS e WHERE e.id = $1)
                                       AND l.subject = i.subject) AS known_as OFFSET 0) AS k
         CROSS JOIN LATERAL (SELECT a.variant, ",
        since!(),
        ", ",
        stratum!(),
        " FROM exp.assignment AS a WHERE a.subject = coalesce(k.known_as, i.subject) AND ",
        counts!(),
        " OFFSET 0) AS a (variant, since, segment, period)"
    ),
    types: strata_types!(pg_sys::TEXTARRAYOID),
};
