//! What a subject gets, in every status.

use experiment_engine::bucket::{Bucketer, HashScheme, seed};
use experiment_engine::decide::{Decision, Reason, Rules};
use experiment_engine::line::Line;
use experiment_engine::status::{Serve, Status};

const STATUSES: [Status; 5] = [Status::Draft, Status::Running, Status::Paused, Status::Stopped, Status::Archived];
const SERVES: [Serve; 3] = [Serve::None, Serve::Enrolled, Serve::Winner];

fn rules(status: Status, serve: Serve, coverage: f64) -> Rules {
    Rules {
        status,
        serve,
        winner: Some(2),
        line: Line::new(&[1.0, 1.0, 1.0], coverage),
        bucketer: Bucketer::new(HashScheme::Native, &seed("global", "checkout")),
    }
}

fn answer(variant: Option<usize>, reason: Reason) -> Decision {
    Decision::Answer { variant, reason }
}

#[test]
fn draft_and_archived_serve_nobody() {
    for serve in SERVES {
        for stored in [None, Some(1)] {
            let decide = |status| rules(status, serve, 1.0).decide("ann", stored);
            assert_eq!(decide(Status::Draft), answer(None, Reason::Draft));
            assert_eq!(decide(Status::Archived), answer(None, Reason::Archived));
        }
    }
}

#[test]
fn running_keeps_the_enrolled_and_enrols_the_covered() {
    for serve in SERVES {
        let covered = rules(Status::Running, serve, 1.0);
        assert_eq!(covered.decide("ann", Some(1)), answer(Some(1), Reason::Stored));
        let picked = covered.line.pick(covered.bucketer.bucket("ann")).unwrap();
        assert_eq!(covered.decide("ann", None), Decision::Enrol(picked));
        let closed = rules(Status::Running, serve, 0.0);
        assert_eq!(closed.decide("ann", Some(1)), answer(Some(1), Reason::Stored));
        assert_eq!(closed.decide("ann", None), answer(None, Reason::Coverage));
    }
}

#[test]
fn paused_keeps_the_enrolled_and_enrols_nobody() {
    for serve in SERVES {
        let paused = rules(Status::Paused, serve, 1.0);
        assert_eq!(paused.decide("ann", Some(0)), answer(Some(0), Reason::Stored));
        assert_eq!(paused.decide("ann", None), answer(None, Reason::Paused));
    }
}

#[test]
fn stopped_serves_what_it_was_told_to() {
    let decide = |serve, stored| rules(Status::Stopped, serve, 1.0).decide("ann", stored);
    assert_eq!(decide(Serve::None, None), answer(None, Reason::Stopped));
    assert_eq!(decide(Serve::None, Some(1)), answer(None, Reason::Stopped));
    assert_eq!(decide(Serve::Enrolled, None), answer(None, Reason::Stopped));
    assert_eq!(decide(Serve::Enrolled, Some(1)), answer(Some(1), Reason::Stored));
    assert_eq!(decide(Serve::Winner, None), answer(Some(2), Reason::Winner));
    assert_eq!(decide(Serve::Winner, Some(1)), answer(Some(2), Reason::Winner));
}

#[test]
fn coverage_is_not_asked_for_a_winner() {
    let stopped = rules(Status::Stopped, Serve::Winner, 0.0);
    assert_eq!(stopped.decide("ann", None), answer(Some(2), Reason::Winner));
}

#[test]
fn a_winner_that_was_never_declared_is_not_served() {
    let stopped = Rules { winner: None, ..rules(Status::Stopped, Serve::Winner, 1.0) };
    assert_eq!(stopped.decide("ann", Some(1)), answer(None, Reason::Stopped));
}

/// A caller that skips the lookup where it may gets the same answers; where it may not, the lookup matters.
#[test]
fn stored_rows_are_needed_exactly_where_they_matter() {
    for status in STATUSES {
        for serve in SERVES {
            let rules = rules(status, serve, 0.0);
            let matters = (0..3).any(|stored| rules.decide("ann", Some(stored)) != rules.decide("ann", None));
            assert_eq!(rules.needs_stored(), matters, "{status:?} {serve:?}");
        }
    }
}

/// The share of a thousand subjects that a coverage of 0.3 enrols, within 4 standard errors (0.058).
#[test]
fn coverage_enrols_its_share() {
    let rules = rules(Status::Running, Serve::None, 0.3);
    let enrolled = (0..1000).filter(|id| matches!(rules.decide(&id.to_string(), None), Decision::Enrol(_))).count();
    assert!((242..=358).contains(&enrolled), "{enrolled}");
}

#[test]
fn names_of_reasons() {
    use Reason::*;
    let reasons = [
        NotFound,
        Draft,
        Paused,
        Stopped,
        Archived,
        Override,
        Stored,
        New,
        Audience,
        Targeting,
        Layer,
        Holdout,
        Coverage,
        Unallocated,
        Winner,
    ];
    let names = "not_found, draft, paused, stopped, archived, override, stored, new, audience, targeting, layer, \
                 holdout, coverage, unallocated, winner";
    assert_eq!(reasons.map(Reason::name).join(", "), names);
}
