//! The automatic winner: what naive systems get wrong, each by its name, and the gates one by one.

use experiment_engine::stats::compare::{Decision, Kind};
use experiment_engine::stats::moments::Moments;
use experiment_engine::stats::winner::*;

const HOUR: i64 = 3_600_000_000;
const DAY: i64 = 24 * HOUR;

fn policy() -> Policy {
    Policy { mode: Mode::Anytime, kind: Kind::Proportion, mde: Some(0.01), n_star: 20_000, ..Policy::default() }
}

fn arm(variant: &str, n: i64, successes: i64) -> Arm {
    let moments = Some(Moments::of_successes(n, successes).unwrap());
    Arm { variant: variant.to_owned(), assigned: n, exposed: n, moments }
}

fn snapshot(arms: &[Arm]) -> Snapshot {
    let (control, treatments) = (arms[0].clone(), arms[1..].to_vec());
    Snapshot { at: 10 * DAY, started_at: Some(0), control, treatments, srm_seq_p: Some(1.0), guardrails: Vec::new() }
}

/// A treatment that is clearly better.
fn better() -> Snapshot {
    snapshot(&[arm("a", 10_000, 1_000), arm("b", 10_000, 1_400)])
}

fn once(policy: &Policy, snapshot: &Snapshot) -> Evaluation {
    evaluate(policy, snapshot, &State::default()).unwrap()
}

/// The same again two hours later, with a subject more in every arm.
fn twice(policy: &Policy, snapshot: &Snapshot) -> Evaluation {
    let first = once(policy, snapshot);
    evaluate(policy, &later(snapshot), &first.state).unwrap()
}

fn later(snapshot: &Snapshot) -> Snapshot {
    let mut later = snapshot.clone();
    later.at += 2 * HOUR;
    let grow = |arm: &mut Arm| {
        let Some(moments) = arm.moments else { return };
        if let Ok(successes) = moments.successes() {
            arm.moments = Some(Moments::of_successes(moments.n + 1, successes).unwrap());
        } else {
            arm.moments = Some(Moments { m2: moments.m2 * (1.0 + 1e-9), ..moments });
        }
    };
    grow(&mut later.control);
    later.treatments.iter_mut().for_each(grow);
    later
}

fn closed(evaluation: &Evaluation) -> Option<&'static str> {
    evaluation.gates.iter().find(|gate| !gate.passed).map(|gate| gate.name)
}

#[test]
fn a_better_treatment_ships_after_two_evaluations() {
    let first = once(&policy(), &better());
    assert_eq!(first.verdict, Verdict { decision: Decision::Ship, variant: Some("b".to_owned()) });
    assert_eq!((first.is_final, closed(&first)), (false, Some("dwell")));
    let second = evaluate(&policy(), &later(&better()), &first.state).unwrap();
    assert_eq!((second.is_final, closed(&second)), (true, None));
    assert_eq!(second.state.decided.as_ref(), Some(&second.verdict));
}

#[test]
fn a_worse_treatment_is_rolled_back() {
    let worse = snapshot(&[arm("a", 10_000, 1_400), arm("b", 10_000, 1_000)]);
    let found = twice(&policy(), &worse);
    assert_eq!(found.verdict, Verdict { decision: Decision::Rollback, variant: Some("a".to_owned()) });
    assert!(found.is_final);
    // One that is not worse keeps it running.
    let mixed = snapshot(&[arm("a", 10_000, 1_400), arm("b", 10_000, 1_000), arm("c", 10_000, 1_401)]);
    assert_eq!(twice(&policy(), &mixed).verdict.decision, Decision::KeepRunning);
}

#[test]
fn minimising_turns_the_directions_around() {
    let policy = Policy { lower_is_better: true, ..policy() };
    assert_eq!(once(&policy, &better()).verdict.decision, Decision::Rollback);
    let fewer = snapshot(&[arm("a", 10_000, 1_400), arm("b", 10_000, 1_000)]);
    assert_eq!(once(&policy, &fewer).verdict.variant.as_deref(), Some("b"));
}

#[test]
fn zero_events_decide_nothing() {
    let nothing = snapshot(&[arm("a", 10_000, 0), arm("b", 10_000, 0)]);
    let found = twice(&policy(), &nothing);
    assert_eq!(
        (found.verdict, found.is_final),
        (Verdict { decision: Decision::InsufficientData, variant: None }, false)
    );
    let nobody = snapshot(&[arm("a", 0, 0), arm("b", 0, 0)]);
    assert_eq!(twice(&policy(), &nobody).verdict.decision, Decision::InsufficientData);
}

#[test]
fn an_arm_without_data_never_wins() {
    for lower_is_better in [false, true] {
        let policy = Policy { lower_is_better, ..policy() };
        let mut some = better();
        some.treatments[0].moments = None;
        let found = twice(&policy, &some);
        assert_eq!((found.verdict.decision, found.is_final), (Decision::InsufficientData, false));
        assert_eq!(closed(&found), Some("data"));
        // Nor does another one while it is without.
        let three = snapshot(&[arm("a", 10_000, 1_000), arm("b", 10_000, 1_400), arm("c", 0, 0)]);
        assert_eq!(twice(&policy, &three).verdict.decision, Decision::InsufficientData);
    }
}

/// Where less is better, nothing at all would be best.
#[test]
fn minimising_with_missing_data_has_no_winner() {
    let policy = Policy { lower_is_better: true, kind: Kind::Mean, ..policy() };
    let of = |variant: &str, n: i64, mean: f64, nonzero: i64| Arm {
        moments: Some(Moments { n, mean, m2: n as f64, nonzero: Some(nonzero), ..Moments::default() }),
        ..arm(variant, n, 0)
    };
    let missing = snapshot(&[of("a", 5_000, 3.0, 4_000), of("b", 5_000, 0.0, 0)]);
    assert_eq!(twice(&policy, &missing).verdict.decision, Decision::InsufficientData);
}

#[test]
fn one_lucky_exposure_decides_nothing() {
    let lucky = snapshot(&[arm("a", 10_000, 100), arm("b", 1, 1)]);
    let found = twice(&policy(), &lucky);
    assert_eq!((found.verdict.decision, closed(&found)), (Decision::InsufficientData, Some("data")));
}

#[test]
fn a_tie_is_no_winner() {
    let tied = snapshot(&[arm("a", 10_000, 1_000), arm("b", 10_000, 1_400), arm("c", 10_000, 1_400)]);
    let found = twice(&policy(), &tied);
    assert_eq!((found.verdict.decision, found.is_final), (Decision::KeepRunning, false));
    let equal = snapshot(&[arm("a", 10_000, 1_000), arm("b", 10_000, 1_000)]);
    assert!(!twice(&Policy { mde: None, ..policy() }, &equal).is_final);
}

#[test]
fn the_best_of_two_better_ones_wins() {
    let found =
        twice(&policy(), &snapshot(&[arm("a", 10_000, 1_000), arm("b", 10_000, 1_400), arm("c", 10_000, 1_500)]));
    assert_eq!((found.verdict.variant.as_deref(), found.is_final), (Some("c"), true));
}

#[test]
fn an_unknown_override_is_refused() {
    let unknown = Policy { override_variant: Some("z".to_owned()), ..policy() };
    let error = evaluate(&unknown, &better(), &State::default()).unwrap_err();
    assert_eq!(error, WinnerError::UnknownOverride("z".to_owned()));
    let known = Policy { override_variant: Some("a".to_owned()), ..policy() };
    let nothing = snapshot(&[arm("a", 0, 0), arm("b", 0, 0)]);
    let found = once(&known, &nothing);
    assert_eq!((found.verdict.variant.as_deref(), found.is_final), (Some("a"), true));
    assert_eq!(found.gates[0].name, "override");
}

/// Two that evaluate the same snapshot from the same state find the same, and neither confirms the other.
#[test]
fn evaluating_twice_at_once_confirms_nothing() {
    let first = once(&policy(), &better());
    assert_eq!(first, once(&policy(), &better()));
    let again = evaluate(&policy(), &better(), &first.state).unwrap();
    assert!(!again.is_final);
    // Nor does the same look hours later, without new data.
    let stale = Snapshot { at: 20 * DAY, ..better() };
    let again = evaluate(&policy(), &stale, &first.state).unwrap();
    assert_eq!((again.is_final, closed(&again)), (false, Some("dwell")));
}

#[test]
fn a_sample_ratio_mismatch_blocks() {
    let broken = Snapshot { srm_seq_p: Some(0.000_9), ..better() };
    let found = twice(&policy(), &broken);
    assert_eq!((found.verdict.decision, found.is_final, closed(&found)), (Decision::BlockedSrm, false, Some("srm")));
    let fine = Snapshot { srm_seq_p: Some(0.001), ..better() };
    assert!(twice(&policy(), &fine).is_final);
}

fn guardrail(control: (i64, i64), treatment: (i64, i64), margin: f64) -> Guardrail {
    let moments = |(n, successes)| Some(Moments::of_successes(n, successes).unwrap());
    Guardrail {
        metric: "crashes".to_owned(),
        variant: "b".to_owned(),
        kind: Kind::Proportion,
        lower_is_better: true,
        margin,
        control: moments(control),
        treatment: moments(treatment),
    }
}

#[test]
fn a_guardrail_that_got_worse_blocks() {
    let with = |guardrail: Guardrail| Snapshot { guardrails: vec![guardrail], ..better() };
    let worse = with(guardrail((10_000, 100), (10_000, 300), 0.0));
    let found = twice(&policy(), &worse);
    assert_eq!((found.verdict.decision, found.is_final), (Decision::BlockedGuardrail, false));
    assert_eq!(found.breaches, [("crashes".to_owned(), "b".to_owned())]);
    // Within its margin it may.
    let found = twice(&policy(), &with(guardrail((10_000, 100), (10_000, 300), 0.03)));
    assert_eq!((found.verdict.decision, found.is_final, found.breaches.len()), (Decision::Ship, true, 0));
    // Somewhat worse blocks, but is no reason to stop.
    let found = twice(&policy(), &with(guardrail((10_000, 100), (10_000, 128), 0.0)));
    assert_eq!((found.verdict.decision, found.breaches.len()), (Decision::BlockedGuardrail, 0));
    // Nothing known is not harmless.
    let unknown = Guardrail { treatment: None, ..guardrail((10_000, 100), (10_000, 100), 0.0) };
    assert_eq!(twice(&policy(), &with(unknown)).verdict.decision, Decision::BlockedGuardrail);
    // Another treatment's guardrail is its own.
    let others = Guardrail { variant: "c".to_owned(), ..guardrail((10_000, 100), (10_000, 300), 0.0) };
    assert!(twice(&policy(), &with(others)).is_final);
}

/// What breaks a guardrail is found even where the primary metric has nothing to say yet.
#[test]
fn a_breach_does_not_wait_for_the_primary_metric() {
    let early = Snapshot {
        at: DAY,
        guardrails: vec![guardrail((10_000, 100), (10_000, 300), 0.0)],
        ..snapshot(&[arm("a", 10_000, 0), arm("b", 10_000, 0)])
    };
    let found = once(&policy(), &early);
    assert_eq!((found.verdict.decision, found.breaches.len()), (Decision::InsufficientData, 1));
    assert!(once(&policy(), &Snapshot { srm_seq_p: Some(1e-9), ..early }).breaches.is_empty());
}

#[test]
fn late_data_do_not_change_a_decision() {
    let decided = twice(&policy(), &better());
    assert!(decided.is_final);
    let turned = Snapshot { at: 30 * DAY, ..snapshot(&[arm("a", 20_000, 4_000), arm("b", 20_000, 1_000)]) };
    let after = evaluate(&policy(), &turned, &decided.state).unwrap();
    assert_eq!((after.verdict, after.is_final), (decided.verdict, true));
    assert_eq!(after.gates[0].name, "decided");
    assert_eq!(after.state, decided.state);
}

#[test]
fn equal_arms_show_that_nothing_of_interest_is_there() {
    let equal = snapshot(&[arm("a", 100_000, 10_000), arm("b", 100_000, 10_010)]);
    let found = twice(&policy(), &equal);
    assert_eq!((found.verdict.decision, found.is_final), (Decision::NoEffectOfInterest, true));
    assert_eq!(found.verdict.variant, None);
    assert_eq!(once(&Policy { mde: None, ..policy() }, &equal).verdict.decision, Decision::KeepRunning);
}

#[test]
fn a_changed_mind_starts_anew() {
    let first = once(&policy(), &better());
    let open = snapshot(&[arm("a", 10_000, 1_000), arm("b", 10_000, 1_020)]);
    let second = evaluate(&Policy { mde: None, ..policy() }, &open, &first.state).unwrap();
    assert_eq!((second.verdict.decision, second.state.pending.clone()), (Decision::KeepRunning, None));
    let third = evaluate(&policy(), &later(&better()), &second.state).unwrap();
    assert!(!third.is_final);
}

#[test]
fn a_manual_policy_shows_and_does_not_decide() {
    let found = twice(&Policy { mode: Mode::Manual, ..policy() }, &better());
    assert_eq!((found.verdict.decision, found.is_final, closed(&found)), (Decision::Ship, false, Some("mode")));
}

#[test]
fn every_arm_needs_its_minimums() {
    let early = Snapshot { at: 6 * DAY, ..better() };
    assert_eq!(closed(&once(&policy(), &early)), Some("duration"));
    assert_eq!(closed(&once(&policy(), &Snapshot { started_at: None, ..better() })), Some("duration"));
    assert!(twice(&Policy { pick_after: 0, ..policy() }, &early).is_final);
    for policy in [
        Policy { min_assignments: 10_001, ..policy() },
        Policy { min_exposures: 10_001, ..policy() },
        Policy { min_conversions: 1_001, ..policy() },
    ] {
        assert_eq!(closed(&once(&policy, &better())), Some("minimums"));
    }
    assert_eq!(closed(&once(&policy(), &snapshot(&[arm("a", 99, 50), arm("b", 9_000, 900)]))), Some("data"));
    // Too few failures are too few.
    assert_eq!(closed(&once(&policy(), &snapshot(&[arm("a", 9_000, 8_981), arm("b", 9_000, 900)]))), Some("data"));
}

/// Between the anytime-valid fifth of alpha and the rest of it: decided at the horizon, by the test that was made
/// there.
#[test]
fn the_horizon_is_tested_once() {
    let policy = Policy { mode: Mode::Hybrid, mde: None, ..policy() };
    let before = snapshot(&[arm("a", 9_000, 900), arm("b", 9_000, 1_010)]);
    let found = once(&policy, &before);
    assert_eq!((found.verdict.decision, found.state.horizon.clone()), (Decision::KeepRunning, None));
    let at = snapshot(&[arm("a", 10_000, 1_000), arm("b", 10_000, 1_110)]);
    let found = evaluate(&policy, &at, &found.state).unwrap();
    assert_eq!(found.verdict.decision, Decision::Ship);
    assert_eq!(found.state.horizon.as_ref().map(Vec::len), Some(1));
    // A test that did not reject is not repeated until it does.
    let not = once(&policy, &snapshot(&[arm("a", 10_000, 1_000), arm("b", 10_000, 1_050)]));
    let found = evaluate(&policy, &at, &not.state).unwrap();
    assert_eq!((found.verdict.decision, &found.state.horizon), (Decision::KeepRunning, &not.state.horizon));
    assert_eq!(
        evaluate(&Policy { mode: Mode::Anytime, ..policy }, &at, &State::default()).unwrap().state.horizon,
        None
    );
}

/// What was shown of one direction says nothing of the other one.
#[test]
fn a_treatment_that_turned_since_the_horizon_is_not_decided_by_it() {
    let policy = Policy { mode: Mode::Hybrid, mde: None, ..policy() };
    let at = snapshot(&[arm("a", 10_000, 1_000), arm("b", 10_000, 1_110)]);
    let blocked = Snapshot { guardrails: vec![guardrail((10_000, 100), (10_000, 300), 0.0)], ..at.clone() };
    let found = once(&policy, &blocked);
    assert_eq!(found.verdict.decision, Decision::BlockedGuardrail);
    assert_eq!(found.state.horizon.as_ref().map(|tested| tested[0].is_better), Some(true));
    let turned = later(&snapshot(&[arm("a", 20_000, 2_050), arm("b", 20_000, 2_000)]));
    assert_eq!(evaluate(&policy, &turned, &found.state).unwrap().verdict.decision, Decision::KeepRunning);
    // Where it is still better, that was shown.
    assert_eq!(evaluate(&policy, &later(&at), &found.state).unwrap().verdict.decision, Decision::Ship);
}

#[test]
fn a_guardrail_needs_subjects_and_knows_what_never_went_wrong() {
    let with = |guardrail: Guardrail| Snapshot { guardrails: vec![guardrail], ..better() };
    for (control, treatment) in [((4, 1), (4, 3)), ((99, 1), (9_000, 90)), ((9_000, 90), (99, 50))] {
        let found = twice(&policy(), &with(guardrail(control, treatment, 0.0)));
        assert_eq!((found.verdict.decision, found.breaches.len()), (Decision::BlockedGuardrail, 0));
        assert_eq!(closed(&found), Some("guardrails"));
    }
    assert!(twice(&policy(), &with(guardrail((10_000, 0), (10_000, 0), 0.0))).is_final);
    // It always does: no doubt, and a breach.
    let found = twice(&policy(), &with(guardrail((10_000, 0), (10_000, 10_000), 0.1)));
    assert_eq!((found.verdict.decision, found.breaches.len()), (Decision::BlockedGuardrail, 1));
}

#[test]
fn the_state_survives_being_stored() {
    let policy = Policy { mode: Mode::Hybrid, ..policy() };
    let first = once(&policy, &better());
    assert!(first.state.pending.is_some() && first.state.horizon.is_some());
    assert_eq!(State::from_json(&first.state.to_json()), first.state);
    let decided = twice(&policy, &better());
    assert_eq!(State::from_json(&decided.state.to_json()), decided.state);
    assert_eq!(State::from_json(&serde_json::json!({})), State::default());
    assert_eq!(State::from_json(&serde_json::Value::Null), State::default());
}

#[test]
fn policies_out_of_range_are_refused() {
    for (name, policy) in [
        ("alpha", Policy { alpha: 0.5, ..policy() }),
        ("alpha", Policy { alpha: f64::NAN, ..policy() }),
        ("n_star", Policy { n_star: 0, ..policy() }),
        ("mde", Policy { mde: Some(0.0), ..policy() }),
        ("dwell", Policy { dwell: -1, ..policy() }),
    ] {
        assert_eq!(evaluate(&policy, &better(), &State::default()), Err(WinnerError::InvalidPolicy(name)));
    }
}

/// A better value of one subject among many zeros, in the smaller arm of a skewed metric.
#[test]
fn a_single_large_value_does_not_ship() {
    let policy = Policy { kind: Kind::Mean, mde: None, ..policy() };
    let of = |variant: &str, n: i64, mean: f64, m2: f64| Arm {
        moments: Some(Moments { n, mean, m2, nonzero: Some(200), ..Moments::default() }),
        ..arm(variant, n, 0)
    };
    let skewed = snapshot(&[of("a", 100_000, 1.0, 1e8), of("b", 1_000, 3.0, 9e3)]);
    // By its own variance the small arm would be 20 standard errors off, by that of all subjects it is 2.
    let found = twice(&policy, &skewed);
    assert_eq!((found.verdict.decision, found.is_final), (Decision::KeepRunning, false));
}

/// With many guardrails and treatments, one of them looks bad by chance: Holm's correction over all of them.
#[test]
fn breaches_are_corrected_over_guardrails_and_treatments() {
    let one = |treatment: i64, variant: &str, metric: &str| Guardrail {
        variant: variant.to_owned(),
        metric: metric.to_owned(),
        ..guardrail((10_000, 100), (10_000, treatment), 0.0)
    };
    let found = |guardrails: Vec<Guardrail>| once(&policy(), &Snapshot { guardrails, ..better() }).breaches;
    // Alone it is a breach.
    assert_eq!(found(vec![one(155, "b", "crashes")]).len(), 1);
    let harmless = |count: usize| (0..count).map(|at| one(100, "b", &format!("harmless {at}")));
    assert!(found(harmless(19).chain([one(155, "b", "crashes")]).collect()).is_empty());
    // Of treatments, too, and those that nothing is known of yet count: they will be a chance later.
    let unknown = |variant: &str| Guardrail { treatment: None, ..one(100, variant, "crashes") };
    assert!(
        found(
            ["c", "d", "e", "f", "g", "h", "i", "j"]
                .map(unknown)
                .into_iter()
                .chain([one(155, "b", "crashes")])
                .collect()
        )
        .is_empty()
    );
    // Harm is found among many, and the second of two at the level that is left.
    assert_eq!(
        found(harmless(19).chain([one(300, "b", "crashes")]).collect()),
        [("crashes".to_owned(), "b".to_owned())]
    );
    assert_eq!(found(vec![one(155, "b", "crashes"), one(300, "c", "crashes")]).len(), 2);
    // A few that fall into a small arm by chance are no harm; many are, also where the control has none.
    let small = |control: (i64, i64), treatment: (i64, i64)| found(vec![guardrail(control, treatment, 0.0)]).len();
    assert_eq!(small((100_000, 100), (1_000, 12)), 0);
    assert_eq!((small((100_000, 100), (1_000, 40)), small((100_000, 0), (1_000, 40))), (1, 1));
}

/// What is decided stands; what does harm is found all the same.
#[test]
fn guardrails_are_watched_after_a_decision() {
    let decided = State { decided: Some(verdict_of(Decision::Ship, "b")), ..State::default() };
    let guardrails = vec![guardrail((10_000, 100), (10_000, 300), 0.0)];
    let found = evaluate(&policy(), &Snapshot { guardrails, ..better() }, &decided).unwrap();
    assert_eq!((found.verdict, found.breaches.len()), (verdict_of(Decision::Ship, "b"), 1));
    assert_eq!(found.state, decided);
}

fn verdict_of(decision: Decision, variant: &str) -> Verdict {
    Verdict { decision, variant: Some(variant.to_owned()) }
}

/// Sixteen guardrails of which none is worse, looked at thirty times: some breach is found no more often than alpha.
#[test]
fn without_harm_a_breach_is_found_no_more_often_than_alpha() {
    const RUNS: u32 = 300;
    let mut state = 5_u64;
    // SplitMix64 (G. Steele, D. Lea, C. Flood, OOPSLA 2014).
    let mut happens = |p: f64| {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (((mixed ^ (mixed >> 31)) >> 11) as f64) < p * 2f64.powi(53)
    };
    let policy = Policy { alpha: 0.2, n_star: 500, ..policy() };
    let mut found = 0;
    for _ in 0..RUNS {
        // By metric: in the control, and in two treatments.
        let mut counts = [[0_i64; 3]; 8];
        found += u32::from((1..=30).any(|look| {
            counts
                .iter_mut()
                .flatten()
                .for_each(|count| *count += (0..100).map(|_| i64::from(happens(0.1))).sum::<i64>());
            let n = 100 * look;
            let one = |(at, counts): (usize, &[i64; 3])| {
                ["b", "c"]
                    .into_iter()
                    .zip([counts[1], counts[2]])
                    .map(|(variant, count)| Guardrail {
                        metric: format!("metric {at}"),
                        variant: variant.to_owned(),
                        ..guardrail((n, counts[0]), (n, count), 0.0)
                    })
                    .collect::<Vec<_>>()
            };
            let guardrails = counts.iter().enumerate().flat_map(one).collect();
            !once(&policy, &Snapshot { guardrails, ..better() }).breaches.is_empty()
        }));
    }
    let (rate, runs) = (f64::from(found) / f64::from(RUNS), f64::from(RUNS));
    assert!(rate <= 0.2 + 3.0 * (0.2 * 0.8 / runs).sqrt(), "{rate}");
}
