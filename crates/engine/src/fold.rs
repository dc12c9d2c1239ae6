//! One pass over events: what each subject did since and before its exposure, and what happened when.
//!
//! An event counts for a subject's *value* from the first exposure on, within the metric's window; before that it is the
//! covariate. It counts in a *time bucket* if its subject took part when it was logged, whenever it happened. What happened
//! while an experiment was stopped counts for neither.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

use crate::metric::{Amount, Kind, Metric, Phase, phase};
use crate::moments::Values;
use crate::series::{Bucket, WIDTHS, bucket_start};

/// An experiment as far as events concern it.
#[derive(Clone, Debug)]
pub struct Experiment {
    /// Its number.
    pub id: i32,
    /// When it was stopped: from, to (exclusive), in microseconds.
    pub stops: Vec<(i64, i64)>,
}

/// A metric that an experiment is judged by.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// The index of the experiment in the plan.
    pub experiment: usize,
    /// The metric's number.
    pub metric_id: i32,
    /// What kind it is: that of a rate has buckets of its own sort, a ratio has none.
    pub kind: Kind,
    /// What it measures.
    pub metric: Metric,
}

/// What an event of some name does for one metric.
#[derive(Clone, Copy)]
struct Use {
    attachment: usize,
    /// Its place among the metrics of its experiment.
    local: usize,
    amount: Amount,
    window: Option<i64>,
    part: Part,
    /// How it shows in the metric's buckets.
    shows: Shows,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Numerator,
    Denominator,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Shows {
    Value,
    Numerator,
    Denominator,
    Not,
}

/// The uses of an event's name in one experiment.
struct Group {
    experiment: usize,
    uses: Vec<Use>,
}

/// What the events of a scope may count in, by the events' names.
pub struct Plan {
    experiments: Vec<Experiment>,
    attachments: Vec<Attachment>,
    /// The place of each attachment among the metrics of its experiment.
    locals: Vec<usize>,
    /// How many metrics each experiment has.
    metrics: Vec<usize>,
    names: HashMap<String, usize>,
    lists: Vec<Vec<Group>>,
    covariate: i64,
}

impl Plan {
    /// `covariate`: how long before the first exposure the covariate reaches, in microseconds.
    pub fn new(experiments: Vec<Experiment>, attachments: Vec<Attachment>, covariate: i64) -> Self {
        let metrics = vec![0; experiments.len()];
        let (names, lists) = (HashMap::new(), Vec::new());
        let mut plan =
            Plan { experiments, attachments: Vec::new(), locals: Vec::new(), metrics, names, lists, covariate };
        for attachment in attachments {
            plan.attach(attachment);
        }
        plan
    }

    fn attach(&mut self, attachment: Attachment) {
        let index = self.attachments.len();
        let Metric { numerator, denominator, window } = attachment.metric.clone();
        let (experiment, kind) = (attachment.experiment, attachment.kind);
        self.attachments.push(attachment);
        let local = self.metrics[experiment];
        self.metrics[experiment] += 1;
        self.locals.push(local);
        let shows = match kind {
            Kind::Rate => (Shows::Numerator, Shows::Denominator),
            Kind::Ratio => (Shows::Not, Shows::Not),
            _ => (Shows::Value, Shows::Not),
        };
        let mut enter = |name: &str, amount, part, shows| {
            let lists = &mut self.lists;
            let list = *self.names.entry(name.to_owned()).or_insert_with(|| {
                lists.push(Vec::new());
                lists.len() - 1
            });
            let groups = &mut self.lists[list];
            let known = groups.iter().position(|group| group.experiment == experiment);
            let group = known.unwrap_or_else(|| {
                groups.push(Group { experiment, uses: Vec::new() });
                groups.len() - 1
            });
            groups[group].uses.push(Use { attachment: index, local, amount, window, part, shows });
        };
        enter(&numerator.event, numerator.amount, Part::Numerator, shows.0);
        if let Some(denominator) = denominator {
            enter(&denominator.event, denominator.amount, Part::Denominator, shows.1);
        }
    }

    /// The uses of an event's name, to be passed to `Fold::event`; `None` where nothing uses it.
    pub fn uses(&self, event: &str) -> Option<usize> {
        self.names.get(event).copied()
    }

    /// The names that anything uses.
    pub fn events(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(String::as_str)
    }

    /// The experiments, in the order that `Fold::subject` takes enrolments in.
    pub fn experiments(&self) -> &[Experiment] {
        &self.experiments
    }

    /// The metrics.
    pub fn attachments(&self) -> &[Attachment] {
        &self.attachments
    }
}

/// Why a subject's values are computed from all of its events, not only from the new ones; what says more comes later.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Anew {
    /// They are not.
    No,
    /// Its first exposure is new: none of its earlier events counted.
    Exposed,
    /// It was merged with another one, and no event changes its place in the buckets.
    Merged,
    /// Its events may have counted in other buckets, or for another variant.
    Moved,
}

/// A subject's part in an experiment.
#[derive(Clone, Copy, Debug)]
pub struct Enrolled {
    /// The number of its variant.
    pub variant: i16,
    /// Its first exposure, in microseconds.
    pub exposed_at: Option<i64>,
    /// Whether its values are computed anew.
    pub anew: Anew,
}

/// An event, its name and subject aside. Times are in microseconds.
#[derive(Clone, Copy, Debug)]
pub struct Event {
    /// When it happened.
    pub ts: i64,
    /// When it was logged.
    pub received_at: i64,
    /// Its value.
    pub value: f64,
    /// The one experiment that it is of.
    pub experiment: Option<i32>,
    /// Whether it counted in anything when it was logged.
    pub counted: bool,
}

/// Which events a pass is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pass {
    /// Events that were never folded: they count for everything.
    New,
    /// Events that were folded before: they count for subjects whose values are computed anew, and make buckets stale.
    Before,
}

/// The events of a scope, folded.
///
/// What an event touches lies together, because at millions of subjects every further place is a cache miss: a subject's part
/// in an experiment is 16 bytes, the values of its metrics follow each other, and buckets are in pages of a day.
pub struct Fold<'p> {
    plan: &'p Plan,
    /// For each subject, one for each experiment.
    entries: Vec<Entry>,
    /// For each subject that takes part in an experiment, one for each of its metrics.
    values: Vec<Values>,
    days: HashMap<Day, usize, BuildHasherDefault<DayHasher>>,
    pages: Vec<Page>,
    stale: BTreeSet<(usize, i64)>,
    events: Vec<i64>,
}

#[derive(Clone, Copy)]
struct Entry {
    /// `NEVER` for a subject that was not exposed yet.
    exposed_at: i64,
    /// The first of its values.
    values: u32,
    variant: i16,
    takes_part: bool,
    /// What `Anew` says, and whether an event counted.
    anew: Anew,
    touched: bool,
}

const NEVER: i64 = i64::MAX;

const NOBODY: Entry =
    Entry { exposed_at: NEVER, values: 0, variant: 0, takes_part: false, anew: Anew::No, touched: false };

/// The buckets of one metric and variant in one day.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Day {
    start: i64,
    attachment: u32,
    variant: i16,
}

type Page = Box<[Bucket; BUCKETS_A_DAY]>;

const BUCKETS_A_DAY: usize = (WIDTHS[2] / WIDTHS[0]) as usize;

/// Multiplies what it is given: days are numbers of our own making.
#[derive(Default)]
pub struct DayHasher(u64);

impl Hasher for DayHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u32(&mut self, value: u32) {
        self.write_u64(u64::from(value));
    }

    fn write_i16(&mut self, value: i16) {
        self.write_u64(value as u64);
    }

    fn write_i64(&mut self, value: i64) {
        self.write_u64(value as u64);
    }

    fn write_u64(&mut self, value: u64) {
        let mixed = (self.0.rotate_left(5) ^ value).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        self.0 = mixed ^ (mixed >> 32);
    }
}

/// One subject's value by one metric.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    /// The subject, as `Fold::subject` numbered it.
    pub subject: usize,
    /// The variant's number.
    pub variant: i16,
    /// What it adds to what is known of the subject.
    pub values: Values,
}

/// A time bucket of one metric and variant.
#[derive(Clone, Copy, Debug)]
pub struct Slice {
    /// The index of the metric in the plan.
    pub attachment: usize,
    /// The variant's number.
    pub variant: i16,
    /// When it begins, in microseconds.
    pub start: i64,
    /// Its length in seconds.
    pub width: i64,
    /// What happened in it.
    pub bucket: Bucket,
}

impl<'p> Fold<'p> {
    /// Nothing folded yet.
    pub fn new(plan: &'p Plan) -> Self {
        Fold {
            plan,
            entries: Vec::new(),
            values: Vec::new(),
            days: HashMap::default(),
            pages: Vec::new(),
            stale: BTreeSet::new(),
            events: vec![0; plan.experiments.len()],
        }
    }

    /// Enters a subject, with its part in each of the plan's experiments, and numbers it, from 0.
    pub fn subject(&mut self, parts: impl Iterator<Item = Option<Enrolled>>) -> usize {
        let number = self.entries.len() / self.plan.experiments.len().max(1);
        for (experiment, enrolled) in parts.enumerate() {
            let Some(Enrolled { variant, exposed_at, anew }) = enrolled else {
                self.entries.push(NOBODY);
                continue;
            };
            let values = u32::try_from(self.values.len()).expect("a portion has fewer values");
            self.values.resize(self.values.len() + self.plan.metrics[experiment], Values::default());
            let exposed_at = exposed_at.unwrap_or(NEVER);
            self.entries.push(Entry { exposed_at, values, variant, takes_part: true, anew, touched: false });
        }
        number
    }

    /// Whether a subject takes part in anything.
    pub fn takes_part(&self, subject: usize) -> bool {
        let experiments = self.plan.experiments.len();
        self.entries[subject * experiments..][..experiments].iter().any(|entry| entry.takes_part)
    }

    /// Folds an event of a subject; `uses` is what the plan says of its name.
    pub fn event(&mut self, subject: usize, uses: usize, event: &Event, pass: Pass) {
        let first = subject * self.plan.experiments.len();
        for group in &self.plan.lists[uses] {
            let entry = &mut self.entries[first + group.experiment];
            if !entry.takes_part {
                continue;
            }
            let Entry { exposed_at, values, variant, anew, .. } = *entry;
            let experiment = &self.plan.experiments[group.experiment];
            let of_another = event.experiment.is_some_and(|id| id != experiment.id);
            let stopped = experiment.stops.iter().any(|(from, to)| (*from..*to).contains(&event.ts));
            let counts = !of_another && !stopped;
            let in_values = exposed_at != NEVER && (pass == Pass::New || anew != Anew::No);
            let shows = counts
                && match event.experiment {
                    Some(_) => event.counted,
                    None => exposed_at <= event.received_at,
                };
            let in_buckets = shows && pass == Pass::New;
            // What was folded before may have counted in its bucket or not.
            let stale = pass == Pass::Before && (anew == Anew::Moved || anew == Anew::Exposed && shows);
            // Of whoever was not exposed when they were folded, events with the key counted all the same.
            let was_counted = event.experiment.is_some() && event.counted;
            let first = pass == Pass::New || anew == Anew::Exposed && !was_counted;
            let mut counted = shows && first;
            for used in &group.uses {
                if in_buckets && used.shows != Shows::Not {
                    let bucket = bucket(&mut self.days, &mut self.pages, used.attachment, variant, event.ts);
                    show(bucket, used.shows, event.value);
                }
                if stale && used.shows != Shows::Not {
                    self.stale.insert((used.attachment, bucket_start(event.ts, WIDTHS[0])));
                }
                if !in_values {
                    continue;
                }
                let values = &mut self.values[values as usize + used.local];
                match phase(event.ts, exposed_at, used.window, self.plan.covariate) {
                    Phase::During if counts => {
                        let so_far = if used.part == Part::Numerator { &mut values.y } else { &mut values.d };
                        *so_far = used.amount.accumulate(*so_far, event.value);
                        counted |= first;
                    }
                    Phase::Before if used.part == Part::Numerator => {
                        values.x = used.amount.accumulate(values.x, event.value);
                    }
                    _ => {}
                }
            }
            if counted {
                self.events[group.experiment] += 1;
                entry.touched = true;
            }
        }
    }

    /// What the events add to the subjects' values by one metric.
    pub fn outcomes(&self, attachment: usize) -> impl Iterator<Item = Outcome> {
        let local = self.plan.locals[attachment];
        self.of(self.plan.attachments[attachment].experiment).filter_map(move |(subject, entry)| {
            let values = self.values[entry.values as usize + local];
            (!values.is_zero()).then_some(Outcome { subject, variant: entry.variant, values })
        })
    }

    /// The subjects that take part in an experiment.
    fn of(&self, experiment: usize) -> impl Iterator<Item = (usize, &Entry)> {
        let entries = self.entries.iter().skip(experiment).step_by(self.plan.experiments.len().max(1));
        entries.enumerate().filter(|(_, entry)| entry.takes_part)
    }

    /// What the events add to the buckets, of every width.
    pub fn slices(&self) -> Vec<Slice> {
        let mut slices = Vec::new();
        for (day, page) in &self.days {
            let step = |index: usize| day.start + index as i64 * WIDTHS[0] * 1_000_000;
            let filled = || self.pages[*page].iter().enumerate().filter(|(_, bucket)| !bucket.is_empty());
            for width in WIDTHS {
                let mut wider: BTreeMap<i64, Bucket> = BTreeMap::new();
                for (index, bucket) in filled() {
                    wider.entry(bucket_start(step(index), width)).or_default().merge(bucket);
                }
                let Day { attachment, variant, .. } = *day;
                let attachment = attachment as usize;
                let slice = |(start, bucket)| Slice { attachment, variant, start, width, bucket };
                slices.extend(wider.into_iter().map(slice));
            }
        }
        slices.sort_unstable_by_key(|slice| (slice.attachment, slice.width, slice.start, slice.variant));
        slices
    }

    /// Buckets of five minutes to be computed anew, by the index of their metric, because of events that were folded
    /// before and whose subjects' values are computed anew.
    pub fn stale(&self) -> impl Iterator<Item = (usize, i64)> {
        self.stale.iter().copied()
    }

    /// How many events counted in an experiment of the plan, and of how many subjects.
    pub fn counted(&self, experiment: usize) -> (i64, i64) {
        let subjects = self.of(experiment).filter(|(_, entry)| entry.touched).count();
        (self.events[experiment], subjects as i64)
    }
}

/// The bucket that a time is in.
fn bucket<'a>(
    days: &mut HashMap<Day, usize, BuildHasherDefault<DayHasher>>,
    pages: &'a mut Vec<Page>,
    attachment: usize,
    variant: i16,
    ts: i64,
) -> &'a mut Bucket {
    let start = bucket_start(ts, WIDTHS[2]);
    let page = *days.entry(Day { start, attachment: attachment as u32, variant }).or_insert_with(|| {
        pages.push(Box::new([Bucket::default(); BUCKETS_A_DAY]));
        pages.len() - 1
    });
    &mut pages[page][((ts - start) / (WIDTHS[0] * 1_000_000)) as usize]
}

fn show(bucket: &mut Bucket, shows: Shows, value: f64) {
    match shows {
        Shows::Value => bucket.add(value),
        Shows::Numerator => bucket.add_numerator(),
        Shows::Denominator => bucket.add_denominator(),
        Shows::Not => {}
    }
}
