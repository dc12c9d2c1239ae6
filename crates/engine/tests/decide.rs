//! What a subject gets, and why: every status, the order of the steps, and that telling them changes nothing.

use std::cell::RefCell;

use experiment_engine::allocate::{Allocator, Place, Range, Slot};
use experiment_engine::bucket::HashScheme;
use experiment_engine::decide::{Decision, Experiment, HELD_OUT, Reason, Records, Request, Step, status_at};
use experiment_engine::rule::Rules;
use experiment_engine::status::{Serve, Status};
use proptest::prelude::*;
use serde_json::{Value, json};

const STATUSES: [Status; 5] = [Status::Draft, Status::Running, Status::Paused, Status::Stopped, Status::Archived];
const SERVES: [Serve; 3] = [Serve::None, Serve::Enrolled, Serve::Winner];
const WINNER: usize = 2;

/// What is on record, and what of it was asked for.
#[derive(Debug, Clone, Default)]
struct Known {
    forced: Option<usize>,
    stored: Option<usize>,
    in_holdouts: Vec<Option<usize>>,
    asked: RefCell<Vec<&'static str>>,
}

impl Records for Known {
    fn forced(&self) -> Option<usize> {
        self.asked.borrow_mut().push("forced");
        self.forced
    }

    fn stored(&self) -> Option<usize> {
        self.asked.borrow_mut().push("stored");
        self.stored
    }

    fn stored_in_holdout(&self, holdout: usize) -> Option<usize> {
        self.asked.borrow_mut().push("holdout");
        self.in_holdouts.get(holdout).copied().flatten()
    }
}

fn nothing() -> Known {
    Known::default()
}

fn stored(variant: usize) -> Known {
    Known { stored: Some(variant), ..nothing() }
}

fn forced(variant: usize) -> Known {
    Known { forced: Some(variant), ..nothing() }
}

fn in_holdouts(variants: &[Option<usize>]) -> Known {
    Known { in_holdouts: variants.to_vec(), ..nothing() }
}

fn allocator(salt: &str, weights: &[f64], coverage: f64, ranges: Option<&[Range]>) -> Allocator {
    Allocator::new(HashScheme::Native, "global", salt, weights, coverage, ranges).unwrap()
}

/// Of three equal variants, without rules, holdouts or a layer.
fn experiment(status: Status, serve: Serve, coverage: f64) -> Experiment {
    Experiment {
        status,
        serve,
        winner: Some(WINNER),
        start_at: None,
        end_at: None,
        audience: Rules::default(),
        targeting: Rules::default(),
        holdouts: Vec::new(),
        slot: None,
        allocator: allocator("checkout", &[1.0; 3], coverage, None),
    }
}

fn running() -> Experiment {
    experiment(Status::Running, Serve::None, 1.0)
}

/// Rules that match whoever has this country.
fn country(name: &str) -> Rules {
    Rules::parse(&json!([{"conditions": [{"attribute": "country", "operator": "eq", "value": name}]}])).unwrap()
}

/// A holdout of this share.
fn holdout(name: &str, share: f64) -> Allocator {
    let all = [Range { variant: HELD_OUT, start: 0, end: 9999 }];
    let none = [Range { variant: 1, start: 0, end: 9999 }];
    let ranges = if share == 1.0 { Some(&all[..]) } else { (share == 0.0).then_some(&none[..]) };
    let weights = if ranges.is_some() { [1.0, 1.0] } else { [share, 1.0 - share] };
    allocator(name, &weights, 1.0, ranges)
}

/// All of a layer, or nearly nothing.
fn slot(whole: bool) -> Slot {
    let ann = (Slot::new(HashScheme::Native, "global", "layer", 0, 9999).bucket("ann") * 10_000.0) as u16;
    // One bucket, and not that of the subject.
    let other = (ann + 1) % 10_000;
    let (start, end) = if whole { (0, 9999) } else { (other, other) };
    Slot::new(HashScheme::Native, "global", "layer", start, end)
}

fn context() -> Value {
    json!({"country": "DE"})
}

fn decide_at(experiment: &Experiment, records: &Known, now: i64) -> Decision {
    experiment.decide(&Request { subject: "ann", context: &context(), now }, records)
}

fn decide(experiment: &Experiment, records: &Known) -> Decision {
    decide_at(experiment, records, 0)
}

fn answer(variant: Option<usize>, reason: Reason) -> Decision {
    Decision::Answer { variant, reason }
}

fn nobody(reason: Reason) -> Decision {
    answer(None, reason)
}

/// The variant that the line gives.
fn drawn(experiment: &Experiment) -> usize {
    let Place::Variant(variant) = experiment.allocator.place("ann") else { panic!("she is to be covered") };
    variant
}

fn steps(experiment: &Experiment, records: &Known) -> Vec<Step> {
    let mut steps = Vec::new();
    let request = Request { subject: "ann", context: &context(), now: 0 };
    let decision = experiment.decide_observed(&request, records, &mut steps);
    assert_eq!(decision, decide(experiment, records));
    steps
}

/// The steps as `name`, or `-name` where the subject did not pass.
fn names(steps: &[Step]) -> String {
    let name = |step: &Step| if step.passed { step.name.to_owned() } else { format!("-{}", step.name) };
    steps.iter().map(name).collect::<Vec<_>>().join(" ")
}

// Statuses.

#[test]
fn every_status_with_every_serve() {
    use Reason::*;
    for status in STATUSES {
        for serve in SERVES {
            let experiment = experiment(status, serve, 1.0);
            let (new, enrolled) = (decide(&experiment, &nothing()), decide(&experiment, &stored(1)));
            let expected = match (status, serve) {
                (Status::Draft, _) => (nobody(Draft), nobody(Draft)),
                (Status::Running, _) => (Decision::Enrol(drawn(&experiment)), answer(Some(1), Stored)),
                (Status::Paused, _) => (nobody(Paused), answer(Some(1), Stored)),
                (Status::Stopped, Serve::None) => (nobody(Stopped), nobody(Stopped)),
                (Status::Stopped, Serve::Enrolled) => (nobody(Stopped), answer(Some(1), Stored)),
                (Status::Stopped, Serve::Winner) => (answer(Some(WINNER), Winner), answer(Some(WINNER), Winner)),
                (Status::Archived, _) => (nobody(Archived), nobody(Archived)),
            };
            assert_eq!((new, enrolled), expected, "{status:?} {serve:?}");
        }
    }
}

#[test]
fn a_winner_that_was_never_declared_is_not_served() {
    let stopped = Experiment { winner: None, ..experiment(Status::Stopped, Serve::Winner, 1.0) };
    for records in [nothing(), stored(1)] {
        assert_eq!(decide(&stopped, &records), nobody(Reason::Stopped));
        assert_eq!(names(&steps(&stopped, &records)), "-status");
    }
}

#[test]
fn an_override_comes_before_the_status_but_for_stopped_and_archived() {
    for status in STATUSES {
        for serve in SERVES {
            let experiment = experiment(status, serve, 1.0);
            let records = Known { stored: Some(1), ..forced(0) };
            let without = decide(&experiment, &stored(1));
            let ended = matches!(status, Status::Stopped | Status::Archived);
            let expected = if ended { without } else { answer(Some(0), Reason::Override) };
            assert_eq!(decide(&experiment, &records), expected, "{status:?} {serve:?}");
        }
    }
}

#[test]
fn an_override_asks_nothing_further() {
    let barred = Experiment {
        audience: country("FR"),
        targeting: country("FR"),
        holdouts: vec![holdout("h", 1.0)],
        slot: Some(slot(false)),
        ..experiment(Status::Running, Serve::None, 0.0)
    };
    let records = forced(1);
    assert_eq!(decide(&barred, &records), answer(Some(1), Reason::Override));
    assert_eq!(*records.asked.borrow(), ["forced"]);
}

// The schedule.

#[test]
fn a_draft_starts_at_its_time() {
    let at = |now| status_at(Status::Draft, Some(100), None, now);
    assert_eq!([at(99), at(100), at(101)], [Status::Draft, Status::Running, Status::Running]);
    assert_eq!(status_at(Status::Draft, None, None, i64::MAX), Status::Draft);
    assert_eq!(status_at(Status::Draft, Some(i64::MIN), None, i64::MIN), Status::Running);
}

#[test]
fn what_runs_or_pauses_stops_at_its_time() {
    for status in [Status::Running, Status::Paused] {
        let at = |now| status_at(status, None, Some(100), now);
        assert_eq!([at(99), at(100), at(101)], [status, Status::Stopped, Status::Stopped]);
        // What has started is not held back by its start.
        assert_eq!(status_at(status, Some(200), None, 100), status);
    }
}

#[test]
fn a_draft_may_have_both_times() {
    let at = |start, end, now| status_at(Status::Draft, Some(start), Some(end), now);
    assert_eq!([at(10, 20, 9), at(10, 20, 10)], [Status::Draft, Status::Running]);
    assert_eq!([at(10, 20, 19), at(10, 20, 20)], [Status::Running, Status::Stopped]);
    // A draft has not started, so there is nothing to stop.
    assert_eq!(status_at(Status::Draft, None, Some(20), 30), Status::Draft);
    assert_eq!([at(20, 10, 15), at(20, 10, 20)], [Status::Draft, Status::Stopped]);
}

#[test]
fn what_has_ended_has_no_schedule() {
    for status in [Status::Stopped, Status::Archived] {
        assert_eq!(status_at(status, Some(0), Some(0), 100), status);
        assert_eq!(status_at(status, Some(0), None, 100), status);
    }
}

#[test]
fn decisions_follow_the_schedule() {
    let draft = Experiment {
        start_at: Some(10),
        end_at: Some(20),
        serve: Serve::Enrolled,
        ..experiment(Status::Draft, Serve::None, 1.0)
    };
    let new = Decision::Enrol(drawn(&draft));
    let at = |records, now| decide_at(&draft, &records, now);
    assert_eq!([9, 10, 19].map(|now| at(nothing(), now)), [nobody(Reason::Draft), new, new]);
    assert_eq!(at(nothing(), 20), nobody(Reason::Stopped));
    assert_eq!([9, 10, 20].map(|now| draft.needs_stored(now)), [false, true, true]);
    assert_eq!(at(stored(1), 20), answer(Some(1), Reason::Stored));
    // Stopped by its schedule is stopped: overrides are gone.
    assert_eq!([9, 19].map(|now| at(forced(1), now)), [answer(Some(1), Reason::Override); 2]);
    assert_eq!(at(forced(1), 20), nobody(Reason::Stopped));
    let told = |now| {
        let mut steps: Vec<Step> = Vec::new();
        let request = Request { subject: "ann", context: &context(), now };
        draft.decide_observed(&request, &nothing(), &mut steps);
        steps.into_iter().find(|step| step.name == "status").unwrap().detail
    };
    assert_eq!(told(9), "draft, its start is scheduled");
    assert_eq!(told(10), "running by its schedule");
    assert_eq!(told(20), "stopped by its schedule, serves enrolled");
}

// The order.

/// An experiment in which every step but the first `passing` ones turns the subject away.
fn barred_after(passing: usize) -> Experiment {
    let passes = |step: usize| step < passing;
    let rules = |step| if passes(step) { country("DE") } else { country("FR") };
    Experiment {
        audience: rules(0),
        targeting: rules(1),
        holdouts: vec![holdout("older", 0.0), holdout("h", f64::from(u8::from(!passes(2))))],
        slot: Some(slot(passes(3))),
        allocator: allocator("checkout", &[1.0; 3], f64::from(u8::from(passes(4))), None),
        ..running()
    }
}

#[test]
fn steps_are_taken_in_their_order() {
    use Reason::*;
    let rules = "-override status -stored";
    let steps_taken = [
        (nobody(Audience), "-audience"),
        (nobody(Targeting), "audience -targeting"),
        // Where the layer would not have had her, the holdout has kept nobody out.
        (nobody(Holdout), "audience targeting holdout -holdout"),
        (nobody(Layer), "audience targeting holdout holdout -layer"),
        (nobody(Coverage), "audience targeting holdout holdout layer -coverage"),
        (Decision::Enrol(drawn(&running())), "audience targeting holdout holdout layer allocation"),
    ];
    for (passing, (expected, taken)) in steps_taken.into_iter().enumerate() {
        let experiment = barred_after(passing);
        assert_eq!(decide(&experiment, &nothing()), expected, "{passing}");
        assert_eq!(names(&steps(&experiment, &nothing())), format!("{rules} {taken}"));
    }
}

#[test]
fn what_is_stored_wins_over_all_but_the_status() {
    for passing in 0..=5 {
        let mut barred = barred_after(passing);
        let records = stored(1);
        assert_eq!(decide(&barred, &records), answer(Some(1), Reason::Stored));
        assert_eq!(*records.asked.borrow(), ["forced", "stored"]);
        barred.status = Status::Paused;
        assert_eq!(decide(&barred, &stored(1)), answer(Some(1), Reason::Stored));
        (barred.status, barred.serve) = (Status::Stopped, Serve::Enrolled);
        assert_eq!(decide(&barred, &stored(1)), answer(Some(1), Reason::Stored));
    }
}

/// A gap between ranges belongs to no variant, whatever the coverage is.
#[test]
fn a_place_of_nobody_is_unallocated() {
    let bucket = (running().allocator.bucket("ann") * 10_000.0) as u16;
    assert!((2..9998).contains(&bucket));
    let of = |start, end, coverage| {
        let ranges = [Range { variant: 1, start, end }];
        Experiment { allocator: allocator("checkout", &[1.0; 3], coverage, Some(&ranges)), ..running() }
    };
    assert_eq!(decide(&of(bucket, bucket, 1.0), &nothing()), Decision::Enrol(1));
    assert_eq!(decide(&of(bucket, bucket, 0.0), &nothing()), nobody(Reason::Coverage));
    for gap in [of(bucket + 1, 9999, 1.0), of(0, bucket - 1, 1.0), of(0, bucket - 1, 0.0)] {
        assert_eq!(decide(&gap, &nothing()), nobody(Reason::Unallocated));
        assert_eq!(names(&steps(&gap, &nothing())), "-override status -stored audience targeting -allocation");
    }
}

/// The share of a thousand subjects that a coverage of 0.3 enrols, within 4 standard errors (0.058).
#[test]
fn coverage_enrols_its_share() {
    let experiment = experiment(Status::Running, Serve::None, 0.3);
    let enrols = |id: &u32| {
        let (subject, context) = (id.to_string(), context());
        let request = Request { subject: &subject, context: &context, now: 0 };
        matches!(experiment.decide(&request, &nothing()), Decision::Enrol(_))
    };
    let enrolled = (0..1000).filter(enrols).count();
    assert!((242..=358).contains(&enrolled), "{enrolled}");
}

// Holdouts.

#[test]
fn the_first_holdout_that_keeps_out_is_named() {
    let shares = [0.0, 1.0, 0.0, 1.0];
    let held = Experiment { holdouts: shares.map(|share| holdout("h", share)).to_vec(), ..running() };
    assert_eq!(decide(&held, &nothing()), Decision::HeldOut(1));
    assert_eq!(names(&steps(&held, &nothing())), "-override status -stored audience targeting holdout -holdout");
    let free = Experiment { holdouts: vec![holdout("h", 0.0); 3], ..running() };
    assert_eq!(decide(&free, &nothing()), Decision::Enrol(drawn(&free)));
}

#[test]
fn a_stored_place_in_a_holdout_wins_over_its_draw() {
    let of = |share| Experiment { holdouts: vec![holdout("h", share), holdout("i", share)], ..running() };
    let (out, within) = (Some(HELD_OUT), Some(1));
    assert_eq!(decide(&of(0.0), &in_holdouts(&[out, None])), Decision::HeldOut(0));
    assert_eq!(decide(&of(0.0), &in_holdouts(&[within, out])), Decision::HeldOut(1));
    assert_eq!(decide(&of(1.0), &in_holdouts(&[within, None])), Decision::HeldOut(1));
    assert_eq!(decide(&of(1.0), &in_holdouts(&[within, within])), Decision::Enrol(drawn(&of(1.0))));
}

/// The held-out and the others are of one kind only if both would have been enrolled.
#[test]
fn who_would_not_be_enrolled_is_not_counted_as_held_out() {
    let holdouts = vec![holdout("h", 1.0)];
    let counted = Experiment { holdouts: holdouts.clone(), slot: Some(slot(true)), ..running() };
    assert_eq!(decide(&counted, &nothing()), Decision::HeldOut(0));
    let gap = [Range { variant: 0, start: 0, end: 0 }];
    let not_counted = [
        Experiment { slot: Some(slot(false)), ..counted.clone() },
        Experiment { allocator: allocator("checkout", &[1.0; 3], 0.0, None), ..counted.clone() },
        Experiment { allocator: allocator("checkout", &[1.0], 1.0, Some(&gap)), ..counted.clone() },
    ];
    for experiment in not_counted {
        assert_eq!(decide(&experiment, &nothing()), nobody(Reason::Holdout));
        assert_eq!(names(&steps(&experiment, &nothing())), "-override status -stored audience targeting -holdout");
    }
}

// A served winner.

#[test]
fn a_winner_goes_to_whoever_passes_rules_and_holdouts() {
    use Reason::*;
    let open = experiment(Status::Stopped, Serve::Winner, 1.0);
    let cases = [
        (open.clone(), answer(Some(WINNER), Winner)),
        (Experiment { audience: country("FR"), ..open.clone() }, nobody(Audience)),
        (Experiment { targeting: country("FR"), ..open.clone() }, nobody(Targeting)),
        (Experiment { holdouts: vec![holdout("h", 1.0)], ..open.clone() }, nobody(Holdout)),
        (Experiment { slot: Some(slot(false)), ..open.clone() }, answer(Some(WINNER), Winner)),
        (experiment(Status::Stopped, Serve::Winner, 0.0), answer(Some(WINNER), Winner)),
    ];
    for (experiment, expected) in cases {
        // Who was enrolled in another variant gets the winner, too.
        for records in [nothing(), stored(0)] {
            assert_eq!(decide(&experiment, &records), expected);
            assert!(!records.asked.borrow().contains(&"stored"));
            let taken = names(&steps(&experiment, &records));
            assert!(
                !taken.contains("layer") && !taken.contains("coverage") && !taken.contains("allocation"),
                "{taken}"
            );
        }
    }
    // Held-out subjects stay held out, even those who would be let in now.
    let held = Experiment { holdouts: vec![holdout("h", 0.0)], ..open };
    assert_eq!(decide(&held, &in_holdouts(&[Some(HELD_OUT)])), nobody(Holdout));
    assert_eq!(names(&steps(&held, &nothing())), "status audience targeting holdout");
}

// Explanations and look-ups.

#[test]
fn details_name_what_decided() {
    let detail = |experiment: &Experiment, name: &str| {
        steps(experiment, &nothing()).into_iter().find(|step| step.name == name).unwrap().detail
    };
    let refused = Experiment { targeting: country("FR"), ..running() };
    assert_eq!(detail(&refused, "audience"), "everyone");
    assert_eq!(detail(&refused, "targeting"), r#"rule 0: country eq "FR": got "DE""#);
    assert_eq!(detail(&Experiment { targeting: country("DE"), ..running() }, "targeting"), "rule 0 matches");
    let place = running().allocator.bucket("ann").to_string();
    assert!(detail(&running(), "allocation").contains(&place));
    assert!(detail(&experiment(Status::Running, Serve::None, 0.0), "coverage").contains(&place));
    let layered = Experiment { slot: Some(slot(false)), ..running() };
    assert!(detail(&layered, "layer").contains(&slot(false).bucket("ann").to_string()));
    let held = Experiment { holdouts: vec![holdout("h", 0.25)], ..running() };
    let text = detail(&held, "holdout");
    assert!(text.contains(&held.holdouts[0].bucket("ann").to_string()) && text.contains("0.25"), "{text}");
}

/// Each look-up may be a query.
#[test]
fn records_are_asked_for_only_where_they_matter() {
    let asked = |experiment: &Experiment| {
        let records = nothing();
        decide(experiment, &records);
        records.asked.take().join(" ")
    };
    for serve in SERVES {
        let of = |status| Experiment { holdouts: vec![holdout("h", 0.0)], ..experiment(status, serve, 1.0) };
        assert_eq!(asked(&of(Status::Draft)), "forced");
        assert_eq!(asked(&of(Status::Running)), "forced stored holdout");
        assert_eq!(asked(&of(Status::Paused)), "forced stored");
        assert_eq!(asked(&of(Status::Archived)), "");
        let after_stop = match serve {
            Serve::None => "",
            Serve::Enrolled => "stored",
            Serve::Winner => "holdout",
        };
        assert_eq!(asked(&of(Status::Stopped)), after_stop);
    }
    // Nobody outside of the rules is looked up in a holdout.
    let refused = Experiment { audience: country("FR"), holdouts: vec![holdout("h", 0.0)], ..running() };
    assert_eq!(asked(&refused), "forced stored");
}

/// A caller that skips the lookup where it may gets the same answers; where it may not, the lookup matters.
#[test]
fn stored_rows_are_needed_exactly_where_they_matter() {
    for status in STATUSES {
        for serve in SERVES {
            let experiment = experiment(status, serve, 0.0);
            let matters =
                (0..3).any(|variant| decide(&experiment, &stored(variant)) != decide(&experiment, &nothing()));
            assert_eq!(experiment.needs_stored(0), matters, "{status:?} {serve:?}");
        }
    }
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

// Any experiment, any records.

/// The order of the contract, written down once more.
fn contract(experiment: &Experiment, records: &Known, now: i64) -> Decision {
    let status = status_at(experiment.status, experiment.start_at, experiment.end_at, now);
    let ended = matches!(status, Status::Stopped | Status::Archived);
    if let (Some(variant), false) = (records.forced, ended) {
        return answer(Some(variant), Reason::Override);
    }
    let wins = experiment.serve == Serve::Winner && experiment.winner.is_some();
    let keeps = status == Status::Running
        || status == Status::Paused
        || status == Status::Stopped && experiment.serve == Serve::Enrolled;
    if let (Some(variant), true) = (records.stored, keeps) {
        return answer(Some(variant), Reason::Stored);
    }
    match status {
        Status::Draft => return nobody(Reason::Draft),
        Status::Paused => return nobody(Reason::Paused),
        Status::Archived => return nobody(Reason::Archived),
        Status::Stopped if !wins => return nobody(Reason::Stopped),
        Status::Running | Status::Stopped => {}
    }
    if !experiment.audience.matches(&context()) {
        return nobody(Reason::Audience);
    }
    if !experiment.targeting.matches(&context()) {
        return nobody(Reason::Targeting);
    }
    let place = experiment.allocator.place("ann");
    let in_layer = experiment.slot.as_ref().is_none_or(|slot| slot.contains("ann"));
    for (index, holdout) in experiment.holdouts.iter().enumerate() {
        let drawn = if let Place::Variant(variant) = holdout.place("ann") { Some(variant) } else { None };
        if records.in_holdouts.get(index).copied().flatten().or(drawn) == Some(HELD_OUT) {
            let counts = status == Status::Running && in_layer && matches!(place, Place::Variant(_));
            return if counts { Decision::HeldOut(index) } else { nobody(Reason::Holdout) };
        }
    }
    if status == Status::Stopped {
        return answer(experiment.winner, Reason::Winner);
    }
    match place {
        _ if !in_layer => nobody(Reason::Layer),
        Place::Variant(variant) => Decision::Enrol(variant),
        Place::Uncovered => nobody(Reason::Coverage),
        Place::Unallocated => nobody(Reason::Unallocated),
    }
}

/// The step that a decision ends with, and whether the subject passed it.
fn last_step(decision: Decision) -> (&'static [&'static str], bool) {
    let reason = match decision {
        Decision::Enrol(_) => return (&["allocation"], true),
        Decision::HeldOut(_) => Reason::Holdout,
        Decision::Answer { reason, .. } => reason,
    };
    match reason {
        Reason::Override => (&["override"], true),
        Reason::Stored => (&["stored"], true),
        // The last that was asked of a winner.
        Reason::Winner => (&["targeting", "holdout"], true),
        Reason::Draft | Reason::Archived => (&["status"], false),
        Reason::Paused => (&["stored"], false),
        // What serves the enrolled looks for them.
        Reason::Stopped => (&["status", "stored"], false),
        Reason::Audience => (&["audience"], false),
        Reason::Targeting => (&["targeting"], false),
        Reason::Holdout => (&["holdout"], false),
        Reason::Layer => (&["layer"], false),
        Reason::Coverage => (&["coverage"], false),
        Reason::Unallocated => (&["allocation"], false),
        Reason::NotFound | Reason::New => panic!("{reason:?} is for the caller to say"),
    }
}

fn any_rules() -> impl Strategy<Value = Rules> {
    prop_oneof![2 => Just(Rules::default()), 2 => Just(country("DE")), 1 => Just(country("FR"))]
}

fn any_allocator() -> impl Strategy<Value = Allocator> {
    let coverage = prop_oneof![3 => Just(1.0), 1 => Just(0.0), 1 => 0.0..1.0];
    let ranges = prop_oneof![
        3 => Just(None),
        1 => (0_u16..9999).prop_map(|start| Some(vec![Range { variant: 1, start, end: 9999 }])),
    ];
    let scheme = prop::sample::select(HashScheme::ALL.to_vec());
    (scheme, "[a-z]{1,3}", coverage, ranges).prop_map(|(scheme, salt, coverage, ranges)| {
        Allocator::new(scheme, "global", &salt, &[1.0, 2.0, 1.0], coverage, ranges.as_deref()).unwrap()
    })
}

fn any_experiment() -> impl Strategy<Value = Experiment> {
    let status = prop_oneof![3 => Just(Status::Running), 2 => prop::sample::select(STATUSES.to_vec())];
    let share = prop_oneof![2 => Just(0.0), 1 => Just(1.0), 2 => 0.01..0.99];
    let holdouts = prop::collection::vec(("[a-z]{1,3}", share), 0..4);
    let times = (prop::option::of(0_i64..10), prop::option::of(0_i64..10));
    let lifecycle = (status, prop::sample::select(SERVES.to_vec()), prop::option::of(0_usize..3), times);
    let rules = (any_rules(), any_rules());
    (lifecycle, rules, holdouts, prop::option::of(any::<bool>()), any_allocator()).prop_map(
        |((status, serve, winner, (start_at, end_at)), (audience, targeting), holdouts, layer, allocator)| Experiment {
            status,
            serve,
            winner,
            start_at,
            end_at,
            audience,
            targeting,
            holdouts: holdouts.iter().map(|(name, share)| holdout(name, *share)).collect(),
            slot: layer.map(slot),
            allocator,
        },
    )
}

fn any_records() -> impl Strategy<Value = Known> {
    let variant = || prop_oneof![2 => Just(None), 1 => (0_usize..3).prop_map(Some)];
    let in_holdout = prop_oneof![2 => Just(None), 1 => (0_usize..2).prop_map(Some)];
    (variant(), variant(), prop::collection::vec(in_holdout, 0..4)).prop_map(|(forced, stored, in_holdouts)| {
        // Few are forced, or little else would be reached.
        let forced = forced.filter(|variant| *variant == 0);
        Known { forced, stored, in_holdouts, ..nothing() }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn decisions_are_the_contracts(experiment in any_experiment(), records in any_records(), now in 0_i64..10) {
        prop_assert_eq!(decide_at(&experiment, &records, now), contract(&experiment, &records, now));
    }

    #[test]
    fn telling_the_steps_changes_nothing(experiment in any_experiment(), records in any_records(), now in 0_i64..10) {
        let context = context();
        let mut steps: Vec<Step> = Vec::new();
        let request = Request { subject: "ann", context: &context, now };
        let decision = experiment.decide_observed(&request, &records, &mut steps);
        prop_assert_eq!(decision, decide_at(&experiment, &records, now));

        let (last, before) = steps.split_last().expect("the status is always told");
        let (expected, passed) = last_step(decision);
        prop_assert!(expected.contains(&last.name) && last.passed == passed, "{:?} after {}", decision, names(&steps));
        // Nobody comes past a step that was not passed, but for those that look for something.
        let optional = ["override", "stored"];
        let passes = |step: &Step| step.passed != optional.contains(&step.name);
        prop_assert!(before.iter().all(passes), "{:?} after {}", decision, names(&steps));
        prop_assert!(steps.iter().all(|step| !step.detail.is_empty()));
        let order =
            ["override", "status", "stored", "audience", "targeting", "holdout", "layer", "coverage", "allocation"];
        let places: Vec<usize> =
            steps.iter().map(|step| order.iter().position(|name| *name == step.name).unwrap()).collect();
        prop_assert!(places.is_sorted(), "{}", names(&steps));
    }

    #[test]
    fn stored_rows_are_not_needed_only_where_they_cannot_matter(
        experiment in any_experiment(),
        records in any_records(),
        now in 0_i64..10,
    ) {
        if !experiment.needs_stored(now) {
            let without = Known { stored: None, ..records.clone() };
            let answers = (0..3).map(|variant| Known { stored: Some(variant), ..records.clone() });
            for with in answers {
                prop_assert_eq!(decide_at(&experiment, &with, now), decide_at(&experiment, &without, now));
                prop_assert!(!with.asked.borrow().contains(&"stored"));
            }
        }
    }
}
