//! What is shown of a decision: every figure is a number or null.

use experiment_engine::evidence::{arms, comparisons, guardrails};
use experiment_engine::stats::compare::Kind;
use experiment_engine::stats::moments::Moments;
use experiment_engine::stats::winner::{Arm, Guardrail, Mode, Policy, Snapshot, State, Tested};
use serde_json::{Value, json};

fn arm(variant: &str, moments: Option<Moments>) -> Arm {
    Arm { variant: variant.to_owned(), assigned: 7, exposed: 5, moments }
}

fn snapshot(control: Option<Moments>, treatment: Option<Moments>) -> Snapshot {
    Snapshot {
        at: 0,
        started_at: None,
        control: arm("a", control),
        treatments: vec![arm("b", treatment)],
        srm_seq_p: None,
        guardrails: vec![Guardrail {
            metric: "latency".to_owned(),
            variant: "b".to_owned(),
            kind: Kind::Mean,
            lower_is_better: true,
            margin: 0.5,
            control,
            treatment,
        }],
    }
}

fn successes(n: i64, successes: i64) -> Option<Moments> {
    Moments::of_successes(n, successes).ok()
}

#[test]
fn arms_without_data_have_no_figures() {
    let shown = arms(&snapshot(None, successes(0, 0)));
    let nothing = json!({ "variant": "a", "assigned": 7, "exposed": 5, "n": null, "mean": null, "conversions": null });
    assert_eq!(shown[0], nothing);
    assert_eq!((&shown[1]["n"], &shown[1]["mean"]), (&json!(0), &Value::Null));
}

#[test]
fn comparisons_are_of_treatments_with_data() {
    let policy = Policy { kind: Kind::Proportion, ..Policy::default() };
    let shown = comparisons(&policy, &snapshot(None, successes(100, 50)), &State::default());
    assert_eq!(shown["treatments"], json!([]));
    // Without variance there is a difference, and no evidence.
    let shown = comparisons(&policy, &snapshot(successes(100, 0), successes(100, 0)), &State::default());
    let row = &shown["treatments"][0];
    assert_eq!((row["diff"].as_f64(), &row["se"], &row["av_p"]), (Some(0.0), &Value::Null, &Value::Null));
}

#[test]
fn a_hybrid_policy_shows_what_it_spends_at_any_time() {
    let state =
        State { horizon: Some(vec![Tested { variant: "b".to_owned(), p: 0.25, is_better: true }]), ..State::default() };
    let pair = snapshot(successes(1000, 100), successes(1000, 200));
    let spent = |mode| comparisons(&Policy { mode, kind: Kind::Proportion, ..Policy::default() }, &pair, &state);
    let (hybrid, anytime) = (spent(Mode::Hybrid), spent(Mode::Anytime));
    assert!((hybrid["alpha"].as_f64().unwrap() - 0.01).abs() < 1e-12);
    assert_eq!(anytime["alpha"].as_f64(), Some(0.05));
    assert_eq!(hybrid["treatments"][0]["horizon_p"].as_f64(), Some(0.25));
    let low = |shown: &Value| shown["treatments"][0]["av_diff_lo"].as_f64().unwrap();
    assert!(low(&hybrid) < low(&anytime), "a smaller alpha makes a wider interval");
}

#[test]
fn guardrails_say_by_how_much_they_are_worse() {
    let shown = guardrails(&snapshot(successes(100, 50), successes(100, 60)));
    assert!((shown[0]["worse_by"].as_f64().unwrap() - 0.1).abs() < 1e-12, "less is better");
    let shown = guardrails(&snapshot(successes(100, 50), None));
    assert_eq!((&shown[0]["worse_by"], &shown[0]["se"]), (&Value::Null, &Value::Null));
}
