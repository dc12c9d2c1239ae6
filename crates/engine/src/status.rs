//! The life of an experiment.

use thiserror::Error;

/// Where an experiment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Status {
    /// Not started: it serves nobody.
    Draft,
    /// Enrols and serves.
    Running,
    /// Serves the enrolled, enrols nobody.
    Paused,
    /// Ended; what it still serves is its [`Serve`].
    Stopped,
    /// Put away for good: it serves nobody.
    Archived,
}

/// What a stopped experiment goes on serving.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Serve {
    /// Nothing.
    None,
    /// The enrolled keep their variant.
    Enrolled,
    /// Everybody gets the winner.
    Winner,
}

/// A change of status that the life of an experiment does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a {} experiment cannot become {}", .from.name(), .to.name())]
pub struct Transition {
    /// The status it has.
    pub from: Status,
    /// The status it was to have.
    pub to: Status,
    /// What is possible instead.
    pub hint: &'static str,
}

impl Status {
    /// The status of a name; `completed` is another word for stopped.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "draft" => Status::Draft,
            "running" => Status::Running,
            "paused" => Status::Paused,
            "stopped" | "completed" => Status::Stopped,
            "archived" => Status::Archived,
            _ => return None,
        })
    }

    /// The name that is stored and shown.
    pub fn name(self) -> &'static str {
        match self {
            Status::Draft => "draft",
            Status::Running => "running",
            Status::Paused => "paused",
            Status::Stopped => "stopped",
            Status::Archived => "archived",
        }
    }

    /// Whether a change of status has an effect: false where the experiment has the status already.
    ///
    /// draft -> running, archived; running -> paused, stopped, archived; paused -> running, stopped, archived;
    /// stopped -> archived, or running while no winner is declared; archived is final.
    ///
    /// # Errors
    /// Any other change. A stopped experiment with a winner does not run again, because new subjects would
    /// change the result that was acted on.
    pub fn transition(self, to: Status, has_winner: bool) -> Result<bool, Transition> {
        use Status::*;
        if self == to {
            return Ok(false);
        }
        let legal = match (self, to) {
            (Draft, Running) | (Running, Paused | Stopped) | (Paused, Running | Stopped) => true,
            (Stopped, Running) => !has_winner,
            (Draft | Running | Paused | Stopped, Archived) => true,
            _ => false,
        };
        if legal { Ok(true) } else { Err(Transition { from: self, to, hint: self.possible(has_winner) }) }
    }

    fn possible(self, has_winner: bool) -> &'static str {
        match self {
            Status::Draft => "A draft can be started or archived.",
            Status::Running => "A running experiment can be paused, stopped or archived.",
            Status::Paused => "A paused experiment can be resumed, stopped or archived.",
            Status::Stopped if has_winner => {
                "Its winner is declared, so it can only be archived. Define a new experiment to test again."
            }
            Status::Stopped => "A stopped experiment can be archived, or started again while no winner is declared.",
            Status::Archived => "An archived experiment is final. Define a new experiment instead.",
        }
    }
}

impl Serve {
    /// What a name stands for.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "none" => Serve::None,
            "enrolled" => Serve::Enrolled,
            "winner" => Serve::Winner,
            _ => return None,
        })
    }

    /// The name that is stored and shown.
    pub fn name(self) -> &'static str {
        match self {
            Serve::None => "none",
            Serve::Enrolled => "enrolled",
            Serve::Winner => "winner",
        }
    }
}
