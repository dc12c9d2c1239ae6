//! The life of an experiment, as a table.

use experiment_engine::status::{Serve, Status};

const ALL: [Status; 5] = [Status::Draft, Status::Running, Status::Paused, Status::Stopped, Status::Archived];

/// From each status (a row) to each (a column), in the order of [`ALL`]: `=` nothing changes, `+` legal,
/// `w` legal while no winner is declared, `-` illegal.
const TABLE: [&str; 5] = [
    "=+--+", // draft
    "-=+++", // running
    "-+=++", // paused
    "-w-=+", // stopped
    "----=", // archived
];

#[test]
fn every_transition() {
    for (from, row) in ALL.into_iter().zip(TABLE) {
        for (to, legality) in ALL.into_iter().zip(row.chars()) {
            for has_winner in [false, true] {
                let changes = from.transition(to, has_winner);
                let expected = match legality {
                    '=' => Some(false),
                    '+' => Some(true),
                    'w' if !has_winner => Some(true),
                    _ => None,
                };
                assert_eq!(changes.ok(), expected, "{from:?} to {to:?}, winner {has_winner}");
            }
        }
    }
}

#[test]
fn a_refusal_says_what_is_possible() {
    let refused = Status::Draft.transition(Status::Stopped, false).unwrap_err();
    assert_eq!((refused.from, refused.to), (Status::Draft, Status::Stopped));
    assert_eq!(refused.to_string(), "a draft experiment cannot become stopped");
    assert_eq!(refused.hint, "A draft can be started or archived.");
    let hint = |from: Status, has_winner| from.transition(Status::Draft, has_winner).unwrap_err().hint;
    assert_eq!(hint(Status::Running, false), "A running experiment can be paused, stopped or archived.");
    assert_eq!(hint(Status::Paused, false), "A paused experiment can be resumed, stopped or archived.");
    assert!(hint(Status::Stopped, false).contains("started again"));
    assert!(hint(Status::Stopped, true).contains("only be archived"));
    assert!(hint(Status::Archived, false).contains("final"));
}

#[test]
fn names_round_trip() {
    assert_eq!(ALL.map(Status::name), ["draft", "running", "paused", "stopped", "archived"]);
    assert_eq!(ALL.map(|status| Status::parse(status.name())), ALL.map(Some));
    assert_eq!(Status::parse("completed"), Some(Status::Stopped));
    let serves = [Serve::None, Serve::Enrolled, Serve::Winner];
    assert_eq!(serves.map(Serve::name), ["none", "enrolled", "winner"]);
    assert_eq!(serves.map(|serve| Serve::parse(serve.name())), serves.map(Some));
    for unknown in ["", "Running", "running ", "complete"] {
        assert_eq!(Status::parse(unknown), None, "{unknown:?}");
        assert_eq!(Serve::parse(unknown), None, "{unknown:?}");
    }
}
