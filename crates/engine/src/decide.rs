//! What a subject gets, and why.

use crate::allocate::{Allocator, Place, Slot};
use crate::rule::{Context, Rules};
use crate::status::{Serve, Status};

/// Why a subject gets what it gets: the `reason` of `exp_assign`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// There is no such experiment.
    NotFound,
    /// It has not started.
    Draft,
    /// It is paused, and the subject is not enrolled.
    Paused,
    /// It is stopped, and does not serve the subject.
    Stopped,
    /// It is archived.
    Archived,
    /// A variant is forced on the subject.
    Override,
    /// The subject is enrolled already.
    Stored,
    /// The subject is enrolled now.
    New,
    /// The audience does not match.
    Audience,
    /// The experiment's own rules do not match.
    Targeting,
    /// The subject's place in the layer belongs to no or another experiment.
    Layer,
    /// The subject is held out.
    Holdout,
    /// The subject is outside of the share enrolled.
    Coverage,
    /// No variant owns the subject's place.
    Unallocated,
    /// The winner is served to everybody.
    Winner,
}

impl Reason {
    /// The name that is shown.
    pub fn name(self) -> &'static str {
        match self {
            Reason::NotFound => "not_found",
            Reason::Draft => "draft",
            Reason::Paused => "paused",
            Reason::Stopped => "stopped",
            Reason::Archived => "archived",
            Reason::Override => "override",
            Reason::Stored => "stored",
            Reason::New => "new",
            Reason::Audience => "audience",
            Reason::Targeting => "targeting",
            Reason::Layer => "layer",
            Reason::Holdout => "holdout",
            Reason::Coverage => "coverage",
            Reason::Unallocated => "unallocated",
            Reason::Winner => "winner",
        }
    }
}

/// A definition made ready for deciding. Variants are numbered by their place in the definition, times are
/// microseconds since whatever epoch the caller uses throughout.
#[derive(Debug, Clone)]
pub struct Experiment {
    /// Where the experiment stands, before its schedule is looked at.
    pub status: Status,
    /// What it serves when stopped.
    pub serve: Serve,
    /// The declared winner.
    pub winner: Option<usize>,
    /// When a draft starts by itself.
    pub start_at: Option<i64>,
    /// When it stops by itself.
    pub end_at: Option<i64>,
    /// The rules of its audience.
    pub audience: Rules,
    /// Its own rules.
    pub targeting: Rules,
    /// The holdouts that govern it, oldest first; of each, variant [`HELD_OUT`] is kept out.
    pub holdouts: Vec<Allocator>,
    /// Its place in its layer.
    pub slot: Option<Slot>,
    /// Who belongs to which variant.
    pub allocator: Allocator,
}

/// The variant of a holdout whose subjects are kept out; the other one is in.
pub const HELD_OUT: usize = 0;

/// For whom and when a decision is made.
#[derive(Debug, Clone, Copy)]
pub struct Request<'a, C: ?Sized> {
    /// The subject's identifier.
    pub subject: &'a str,
    /// Its attributes.
    pub context: &'a C,
    /// The time of the decision.
    pub now: i64,
}

/// What is on record about a subject, asked for only where the answer can depend on it.
pub trait Records {
    /// The variant that an override forces on it.
    fn forced(&self) -> Option<usize>;
    /// The variant it is enrolled in.
    fn stored(&self) -> Option<usize>;
    /// The variant it is enrolled in within a holdout.
    fn stored_in_holdout(&self, holdout: usize) -> Option<usize>;
}

/// The outcome for one subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// The answer as it stands; nothing is to be written.
    Answer {
        /// The variant served, if any.
        variant: Option<usize>,
        /// Why.
        reason: Reason,
    },
    /// The subject belongs to this variant and is not enrolled yet: a writing call enrols it, in the experiment and
    /// in its holdouts, and answers [`Reason::New`].
    Enrol(usize),
    /// The subject is kept out by this holdout, and would belong to a variant otherwise: a writing call enrols it there
    /// and in the holdouts before it, and answers [`Reason::Holdout`].
    HeldOut(usize),
}

/// Is told each step of a decision as it is taken.
pub trait Observer {
    /// A step, whether the subject passed it, and the values that decided.
    fn step(&mut self, name: &'static str, passed: bool, detail: impl FnOnce() -> String);
}

/// Looks away.
pub struct Silent;

impl Observer for Silent {
    #[inline(always)]
    fn step(&mut self, _: &'static str, _: bool, _: impl FnOnce() -> String) {}
}

/// A step of a decision, for people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name: override, status, stored, audience, targeting, holdout, layer, coverage, allocation.
    pub name: &'static str,
    /// Whether the subject passed it.
    pub passed: bool,
    /// The values that decided.
    pub detail: String,
}

impl Observer for Vec<Step> {
    fn step(&mut self, name: &'static str, passed: bool, detail: impl FnOnce() -> String) {
        self.push(Step { name, passed, detail: detail() });
    }
}

impl Experiment {
    /// The status at a time: a draft runs from `start_at` on, and what runs or pauses is stopped from `end_at` on.
    pub fn status_at(&self, now: i64) -> Status {
        status_at(self.status, self.start_at, self.end_at, now)
    }

    /// Whether a stored assignment can change the answer. Where it cannot, the caller saves the lookup.
    pub fn needs_stored(&self, now: i64) -> bool {
        match self.status_at(now) {
            Status::Running | Status::Paused => true,
            Status::Stopped => self.serve == Serve::Enrolled,
            Status::Draft | Status::Archived => false,
        }
    }

    /// Decides, in this order: override (but for stopped and archived), status, what is stored, audience, targeting,
    /// holdout, layer, one draw for coverage and variant.
    pub fn decide<C: Context + ?Sized>(&self, request: &Request<C>, records: &impl Records) -> Decision {
        self.decide_observed(request, records, &mut Silent)
    }

    /// The same, telling each step.
    pub fn decide_observed<C: Context + ?Sized>(
        &self,
        request: &Request<C>,
        records: &impl Records,
        observer: &mut impl Observer,
    ) -> Decision {
        let status = self.status_at(request.now);
        if !matches!(status, Status::Stopped | Status::Archived) {
            let forced = records.forced();
            observer.step("override", forced.is_some(), || match forced {
                Some(_) => "a variant is forced on the subject".to_owned(),
                None => "none".to_owned(),
            });
            if let Some(variant) = forced {
                return Decision::Answer { variant: Some(variant), reason: Reason::Override };
            }
        }
        let live = matches!(status, Status::Running | Status::Paused) || self.serves_after_stop(status);
        observer.step("status", live, || self.describe_status(status, request.now));
        match status {
            Status::Draft => nobody(Reason::Draft),
            Status::Archived => nobody(Reason::Archived),
            Status::Stopped => self.stopped(request, records, observer),
            Status::Paused => enrolled_or(stored(records, observer), Reason::Paused),
            Status::Running => match stored(records, observer) {
                Some(variant) => keep(variant),
                None => self.enrol(request, records, observer),
            },
        }
    }

    fn serves_after_stop(&self, status: Status) -> bool {
        let serves = match self.serve {
            Serve::None => false,
            Serve::Enrolled => true,
            Serve::Winner => self.winner.is_some(),
        };
        status == Status::Stopped && serves
    }

    fn describe_status(&self, status: Status, now: i64) -> String {
        let scheduled = if status == self.status { "" } else { " by its schedule" };
        match status {
            Status::Stopped => format!("stopped{scheduled}, serves {}", self.serve.name()),
            Status::Draft if self.start_at.is_some_and(|start| start > now) => {
                "draft, its start is scheduled".to_owned()
            }
            _ => format!("{}{scheduled}", status.name()),
        }
    }

    fn stopped<C: Context + ?Sized>(
        &self,
        request: &Request<C>,
        records: &impl Records,
        observer: &mut impl Observer,
    ) -> Decision {
        match (self.serve, self.winner) {
            (Serve::Enrolled, _) => enrolled_or(stored(records, observer), Reason::Stopped),
            (Serve::Winner, Some(winner)) => match self.refusal(request, records, observer) {
                None => Decision::Answer { variant: Some(winner), reason: Reason::Winner },
                Some(Refusal::Rules(reason)) => nobody(reason),
                Some(Refusal::HeldOut(_)) => nobody(Reason::Holdout),
            },
            (Serve::Winner, None) | (Serve::None, _) => nobody(Reason::Stopped),
        }
    }

    /// Audience, targeting and holdouts: what a served winner respects, too.
    fn refusal<C: Context + ?Sized>(
        &self,
        request: &Request<C>,
        records: &impl Records,
        observer: &mut impl Observer,
    ) -> Option<Refusal> {
        for (name, rules, reason) in
            [("audience", &self.audience, Reason::Audience), ("targeting", &self.targeting, Reason::Targeting)]
        {
            let passed = rules.matches(request.context);
            observer.step(name, passed, || describe_rules(rules, request.context));
            if !passed {
                return Some(Refusal::Rules(reason));
            }
        }
        self.holdouts.iter().enumerate().find_map(|(index, holdout)| {
            let variant = records.stored_in_holdout(index).or_else(|| placed(holdout, request.subject));
            let passed = variant != Some(HELD_OUT);
            observer.step("holdout", passed, || {
                let share = holdout.shares().first().copied().unwrap_or_default();
                format!("place {} of the holdout's line, {share} of it is held out", holdout.bucket(request.subject))
            });
            (!passed).then_some(Refusal::HeldOut(index))
        })
    }

    fn enrol<C: Context + ?Sized>(
        &self,
        request: &Request<C>,
        records: &impl Records,
        observer: &mut impl Observer,
    ) -> Decision {
        match self.refusal(request, records, observer) {
            Some(Refusal::Rules(reason)) => return nobody(reason),
            // Who is in is enrolled in the holdout with the experiment. So who is out counts only where the experiment
            // would have enrolled it, or the two groups would not be of one kind.
            Some(Refusal::HeldOut(holdout)) if self.would_enrol(request.subject) => return Decision::HeldOut(holdout),
            Some(Refusal::HeldOut(_)) => return nobody(Reason::Holdout),
            None => {}
        }
        if let Some(slot) = &self.slot {
            let passed = slot.contains(request.subject);
            observer.step("layer", passed, || {
                let whose = if passed { "this experiment's" } else { "not this experiment's" };
                format!("place {} of the layer's line is {whose}", slot.bucket(request.subject))
            });
            if !passed {
                return nobody(Reason::Layer);
            }
        }
        self.draw(request.subject, observer)
    }

    fn would_enrol(&self, subject: &str) -> bool {
        self.slot.as_ref().is_none_or(|slot| slot.contains(subject)) && placed(&self.allocator, subject).is_some()
    }

    fn draw(&self, subject: &str, observer: &mut impl Observer) -> Decision {
        let place = self.allocator.place(subject);
        let (name, decision) = match place {
            Place::Variant(variant) => ("allocation", Decision::Enrol(variant)),
            Place::Uncovered => ("coverage", nobody(Reason::Coverage)),
            Place::Unallocated => ("allocation", nobody(Reason::Unallocated)),
        };
        let passed = matches!(place, Place::Variant(_));
        observer.step(name, passed, || {
            let bucket = self.allocator.bucket(subject);
            match place {
                Place::Variant(_) => format!("place {bucket} of the line belongs to a variant"),
                Place::Uncovered => format!("place {bucket} of the line is beyond the coverage"),
                Place::Unallocated => format!("place {bucket} of the line belongs to no variant"),
            }
        });
        decision
    }
}

/// The status that a schedule makes of a stored one.
pub fn status_at(status: Status, start_at: Option<i64>, end_at: Option<i64>, now: i64) -> Status {
    let due = |time: Option<i64>| time.is_some_and(|time| time <= now);
    let started = if status == Status::Draft && due(start_at) { Status::Running } else { status };
    if matches!(started, Status::Running | Status::Paused) && due(end_at) { Status::Stopped } else { started }
}

/// Why somebody is not to be enrolled.
enum Refusal {
    Rules(Reason),
    HeldOut(usize),
}

fn placed(allocator: &Allocator, subject: &str) -> Option<usize> {
    match allocator.place(subject) {
        Place::Variant(variant) => Some(variant),
        Place::Uncovered | Place::Unallocated => None,
    }
}

fn describe_rules<C: Context + ?Sized>(rules: &Rules, context: &C) -> String {
    if rules.is_everyone() {
        return "everyone".to_owned();
    }
    let findings = rules.explain(context);
    let matched = findings.iter().find(|finding| finding.matched);
    match matched {
        Some(finding) => format!("rule {} matches", finding.rule),
        None => findings.iter().map(|f| format!("rule {}: {}", f.rule, f.text)).collect::<Vec<_>>().join("; "),
    }
}

fn stored(records: &impl Records, observer: &mut impl Observer) -> Option<usize> {
    let stored = records.stored();
    observer.step("stored", stored.is_some(), || match stored {
        Some(_) => "enrolled before".to_owned(),
        None => "not enrolled yet".to_owned(),
    });
    stored
}

fn nobody(reason: Reason) -> Decision {
    Decision::Answer { variant: None, reason }
}

fn keep(variant: usize) -> Decision {
    Decision::Answer { variant: Some(variant), reason: Reason::Stored }
}

fn enrolled_or(stored: Option<usize>, otherwise: Reason) -> Decision {
    stored.map_or_else(|| nobody(otherwise), keep)
}
