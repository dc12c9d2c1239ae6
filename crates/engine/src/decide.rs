//! What a subject gets, and why.

use crate::bucket::Bucketer;
use crate::line::Line;
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

/// A definition made ready for deciding. Variants are numbered by their place in the definition.
#[derive(Debug, Clone)]
pub struct Rules {
    /// Where the experiment stands.
    pub status: Status,
    /// What it serves when stopped.
    pub serve: Serve,
    /// The declared winner.
    pub winner: Option<usize>,
    /// Who owns which part of the line.
    pub line: Line,
    /// Where a subject lies on it.
    pub bucketer: Bucketer,
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
    /// The subject belongs to this variant and is not enrolled yet: a writing call enrols it and answers
    /// [`Reason::New`].
    Enrol(usize),
}

impl Rules {
    /// Whether a stored assignment can change the answer. Where it cannot, the caller saves the lookup.
    pub fn needs_stored(&self) -> bool {
        match self.status {
            Status::Running | Status::Paused => true,
            Status::Stopped => self.serve == Serve::Enrolled,
            Status::Draft | Status::Archived => false,
        }
    }

    /// Decides for a subject whose stored assignment, if any, is the variant `stored`. In this order: the
    /// status, what is stored, one draw for coverage and variant.
    pub fn decide(&self, subject: &str, stored: Option<usize>) -> Decision {
        match self.status {
            Status::Draft => nobody(Reason::Draft),
            Status::Archived => nobody(Reason::Archived),
            Status::Stopped => self.stopped(stored),
            Status::Paused => enrolled_or(stored, Reason::Paused),
            Status::Running => stored.map_or_else(|| self.draw(subject), keep),
        }
    }

    fn stopped(&self, stored: Option<usize>) -> Decision {
        match (self.serve, self.winner) {
            (Serve::Enrolled, _) => enrolled_or(stored, Reason::Stopped),
            (Serve::Winner, Some(winner)) => Decision::Answer { variant: Some(winner), reason: Reason::Winner },
            (Serve::Winner, None) | (Serve::None, _) => nobody(Reason::Stopped),
        }
    }

    fn draw(&self, subject: &str) -> Decision {
        let picked = self.line.pick(self.bucketer.bucket(subject));
        picked.map_or_else(|| nobody(Reason::Coverage), Decision::Enrol)
    }
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
