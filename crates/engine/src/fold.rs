//! One pass over events: what each subject did since and before its exposure, and what happened when.
//!
//! An event counts for a subject's *value* from the first exposure on, within the metric's window; before that it is the
//! covariate. It counts in a *time bucket* if its subject took part when it was logged, whenever it happened. What happened
//! while an experiment was stopped counts for neither.

use std::collections::HashMap;
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
    names: HashMap<String, usize>,
    lists: Vec<Vec<Group>>,
    covariate: i64,
}

impl Plan {
    /// `covariate`: how long before the first exposure the covariate reaches, in microseconds.
    pub fn new(experiments: Vec<Experiment>, attachments: Vec<Attachment>, covariate: i64) -> Self {
        let mut plan =
            Plan { experiments, attachments: Vec::new(), names: HashMap::new(), lists: Vec::new(), covariate };
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
            groups[group].uses.push(Use { attachment: index, amount, window, part, shows });
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

/// Why a subject's values are computed from all of its events, not only from the new ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anew {
    /// They are not.
    No,
    /// Its first exposure is new: none of its earlier events counted.
    Exposed,
    /// It was merged with another one.
    Merged,
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
    /// Events that were folded before: they count for subjects whose values are computed anew, and in the buckets of those
    /// who were not known to be exposed then.
    Before,
}

/// The events of a scope, folded.
pub struct Fold<'p> {
    plan: &'p Plan,
    subjects: Vec<Subject>,
    enrolled: Vec<Option<Entry>>,
    values: Vec<Values>,
    buckets: HashMap<Place, Bucket, BuildHasherDefault<PlaceHasher>>,
    events: Vec<i64>,
}

#[derive(Clone, Copy)]
struct Subject {
    enrolled: usize,
    /// `None` where it takes part in nothing.
    values: Option<usize>,
}

#[derive(Clone, Copy)]
struct Entry {
    enrolled: Enrolled,
    touched: bool,
}

/// A bucket of five minutes.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Place {
    attachment: u32,
    variant: i16,
    start: i64,
}

/// Multiplies what it is given: the places of buckets are numbers of our own making.
#[derive(Default)]
pub struct PlaceHasher(u64);

impl Hasher for PlaceHasher {
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
            subjects: Vec::new(),
            enrolled: Vec::new(),
            values: Vec::new(),
            buckets: HashMap::default(),
            events: vec![0; plan.experiments.len()],
        }
    }

    /// Enters a subject, with its part in each of the plan's experiments, and numbers it, from 0.
    pub fn subject(&mut self, enrolled: impl Iterator<Item = Option<Enrolled>>) -> usize {
        let first = self.enrolled.len();
        self.enrolled.extend(enrolled.map(|one| one.map(|enrolled| Entry { enrolled, touched: false })));
        debug_assert_eq!(self.enrolled.len() - first, self.plan.experiments.len());
        let takes_part = self.enrolled[first..].iter().any(Option::is_some);
        let values = takes_part.then_some(self.values.len());
        if takes_part {
            self.values.resize(self.values.len() + self.plan.attachments.len(), Values::default());
        }
        self.subjects.push(Subject { enrolled: first, values });
        self.subjects.len() - 1
    }

    /// Whether a subject takes part in anything.
    pub fn takes_part(&self, subject: usize) -> bool {
        self.subjects[subject].values.is_some()
    }

    /// Folds an event of a subject; `uses` is what the plan says of its name.
    pub fn event(&mut self, subject: usize, uses: usize, event: &Event, pass: Pass) {
        let Subject { enrolled: first, values: Some(values) } = self.subjects[subject] else { return };
        for group in &self.plan.lists[uses] {
            let Some(entry) = &mut self.enrolled[first + group.experiment] else { continue };
            let Enrolled { variant, exposed_at, anew } = entry.enrolled;
            let experiment = &self.plan.experiments[group.experiment];
            let of_another = event.experiment.is_some_and(|id| id != experiment.id);
            let stopped = experiment.stops.iter().any(|(from, to)| (*from..*to).contains(&event.ts));
            let counts = !of_another && !stopped;
            let in_values = pass == Pass::New || anew != Anew::No;
            let in_buckets = counts
                && match event.experiment {
                    Some(_) => event.counted && pass == Pass::New,
                    None => {
                        exposed_at.is_some_and(|exposed_at| exposed_at <= event.received_at)
                            && (pass == Pass::New || anew == Anew::Exposed)
                    }
                };
            let mut counted = in_buckets;
            for used in &group.uses {
                if in_buckets && used.shows != Shows::Not {
                    let start = bucket_start(event.ts, WIDTHS[0]);
                    let place = Place { attachment: used.attachment as u32, variant, start };
                    show(self.buckets.entry(place).or_default(), used.shows, event.value);
                }
                let Some(exposed_at) = exposed_at.filter(|_| in_values) else { continue };
                let values = &mut self.values[values + used.attachment];
                match phase(event.ts, exposed_at, used.window, self.plan.covariate) {
                    Phase::During if counts => {
                        let so_far = if used.part == Part::Numerator { &mut values.y } else { &mut values.d };
                        *so_far = used.amount.accumulate(*so_far, event.value);
                        counted |= pass == Pass::New;
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
        let experiment = self.plan.attachments[attachment].experiment;
        self.subjects.iter().enumerate().filter_map(move |(subject, entry)| {
            let values = self.values[entry.values? + attachment];
            let enrolled = self.enrolled[entry.enrolled + experiment]?.enrolled;
            let nothing = values.y == 0.0 && values.d == 0.0 && values.x == 0.0;
            (!nothing).then_some(Outcome { subject, variant: enrolled.variant, values })
        })
    }

    /// What the events add to the buckets, of every width.
    pub fn slices(&self) -> Vec<Slice> {
        let mut slices = Vec::new();
        for width in WIDTHS {
            let mut wider: HashMap<Place, Bucket, BuildHasherDefault<PlaceHasher>> = HashMap::default();
            for (place, bucket) in &self.buckets {
                let place = Place { start: bucket_start(place.start, width), ..*place };
                wider.entry(place).or_default().merge(bucket);
            }
            slices.extend(wider.into_iter().map(|(Place { attachment, variant, start }, bucket)| Slice {
                attachment: attachment as usize,
                variant,
                start,
                width,
                bucket,
            }));
        }
        slices.sort_unstable_by_key(|slice| (slice.attachment, slice.width, slice.start, slice.variant));
        slices
    }

    /// How many events counted in an experiment of the plan, and of how many subjects.
    pub fn counted(&self, experiment: usize) -> (i64, i64) {
        let step = self.plan.experiments.len();
        let entries = self.enrolled.iter().skip(experiment).step_by(step.max(1));
        let subjects = entries.filter(|entry| entry.is_some_and(|entry| entry.touched)).count();
        (self.events[experiment], subjects as i64)
    }
}

fn show(bucket: &mut Bucket, shows: Shows, value: f64) {
    match shows {
        Shows::Value => bucket.add(value),
        Shows::Numerator => bucket.add_numerator(),
        Shows::Denominator => bucket.add_denominator(),
        Shows::Not => {}
    }
}
