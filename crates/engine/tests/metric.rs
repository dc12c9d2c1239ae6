//! Definitions of metrics: what each kind needs and forbids, and what an event is to a subject's exposure.

use experiment_engine::metric::{Amount, Interval, InvalidMetric, Kind, MetricSpec, Phase, phase};
use experiment_engine::text::float;
use proptest::prelude::*;

const DAY: i64 = 86_400_000_000;
const KINDS: [&str; 6] = ["count", "sum", "avg", "rate", "conversion", "ratio"];

fn spec(kind: &str) -> MetricSpec<'_> {
    MetricSpec {
        metric: "m",
        kind,
        event: None,
        numerator: None,
        denominator: None,
        source: None,
        unit: None,
        objective: "maximize",
        window: None,
        cap: None,
        cap_percentile: None,
    }
}

/// A definition of that kind with nothing in it that is not needed.
fn legal(kind: &str) -> MetricSpec<'_> {
    match kind {
        "rate" | "ratio" => MetricSpec { numerator: Some("a"), denominator: Some("b"), ..spec(kind) },
        _ => MetricSpec { event: Some("buy"), ..spec(kind) },
    }
}

#[track_caller]
fn refused(spec: MetricSpec, problem: &str, detail: &str) -> InvalidMetric {
    let invalid = spec.validate().expect_err(problem);
    assert_eq!((invalid.problem.as_str(), invalid.detail.as_str()), (problem, detail));
    assert_eq!(invalid.to_string(), problem);
    assert!(invalid.hint.ends_with('.'), "{}", invalid.hint);
    invalid
}

#[test]
fn every_kind_has_a_name() {
    for name in KINDS {
        let kind = Kind::parse(name).unwrap();
        assert_eq!(kind.name(), name);
        assert_eq!(legal(name).validate(), Ok(kind));
        assert_eq!(MetricSpec { objective: "minimize", unit: Some("€"), ..legal(name) }.validate(), Ok(kind));
    }
    for name in ["", "Count", "count ", "mean", "c\u{443}unt"] {
        assert_eq!(Kind::parse(name), None);
    }
    refused(legal("mean"), "unknown kind", "Got \"mean\".");
    refused(legal(""), "unknown kind", "Got \"\".");
}

#[test]
fn kinds_of_one_event_take_an_event_or_a_source() {
    for name in ["count", "sum", "avg", "conversion"] {
        let from = MetricSpec { source: Some("select 1"), ..spec(name) };
        assert_eq!(from.validate(), Ok(Kind::parse(name).unwrap()));
        refused(spec(name), &format!("kind {name} needs event or source"), "Got neither.");
        let both = MetricSpec { event: Some("buy"), ..from };
        refused(both, "event and source exclude each other", "Got both; event is \"buy\".");
        refused(MetricSpec { source: Some(" \n"), ..spec(name) }, "the source is empty", "Got \" \\n\".");
        let other = MetricSpec { numerator: Some("a"), ..legal(name) };
        refused(other, &format!("kind {name} has no numerator"), "Got \"a\".");
        let other = MetricSpec { denominator: Some(""), ..from };
        refused(other, &format!("kind {name} has no denominator"), "Got \"\".");
    }
}

#[test]
fn quotients_take_two_different_names() {
    for name in ["rate", "ratio"] {
        let needs = format!("kind {name} needs numerator and denominator");
        refused(spec(name), &needs, "There is no numerator.");
        refused(MetricSpec { denominator: None, ..legal(name) }, &needs, "There is no denominator.");
        refused(MetricSpec { numerator: None, ..legal(name) }, &needs, "There is no numerator.");
        let event = MetricSpec { event: Some("buy"), ..legal(name) };
        refused(event, &format!("kind {name} has no event"), "Got \"buy\".");
        let source = MetricSpec { source: Some("select 1"), ..legal(name) };
        refused(source, &format!("kind {name} has no source"), "Got \"select 1\".");
        let same = MetricSpec { denominator: Some("a"), ..legal(name) };
        refused(same, "numerator and denominator are the same", "Got \"a\".");
        refused(MetricSpec { numerator: Some(""), ..legal(name) }, "the numerator is empty", "Got \"\".");
    }
    // An event may have the name of the metric, a ratio is not of itself.
    assert_eq!(MetricSpec { metric: "a", ..legal("rate") }.validate(), Ok(Kind::Rate));
    refused(MetricSpec { metric: "a", ..legal("ratio") }, "a ratio cannot be of itself", "Got \"a\".");
    refused(MetricSpec { metric: "b", ..legal("ratio") }, "a ratio cannot be of itself", "Got \"b\".");
}

#[test]
fn names_are_those_of_keys() {
    refused(MetricSpec { event: Some(""), ..spec("count") }, "the event is empty", "Got \"\".");
    let control = MetricSpec { event: Some("a\u{7}b\"c"), ..spec("count") };
    refused(control, "the event contains a control character", r#"Got "a\u0007b\"c"."#);
    refused(MetricSpec { unit: Some(""), ..legal("sum") }, "the unit is empty", "Got \"\".");
    let long = "ä".repeat(500_000);
    for (argument, spec) in [
        ("event", MetricSpec { event: Some(&long), ..spec("sum") }),
        ("denominator", MetricSpec { denominator: Some(&long), ..legal("ratio") }),
        ("unit", MetricSpec { unit: Some(&long), ..legal("avg") }),
    ] {
        let problem = format!("the {argument} is 1000000 bytes long, at most 255 are allowed");
        let detail = format!("Got \"{}\"... (1000000 bytes).", "ä".repeat(100));
        refused(spec, &problem, &detail);
    }
    let fits = "x".repeat(255);
    assert!(MetricSpec { event: Some(&fits), ..spec("sum") }.validate().is_ok());
}

#[test]
fn an_objective_is_one_of_two() {
    for objective in ["", "max", "MAXIMIZE", "minimise"] {
        let detail = format!("Got \"{objective}\".");
        refused(MetricSpec { objective, ..legal("sum") }, "objective must be maximize or minimize", &detail);
    }
}

#[test]
fn caps_are_positive_and_one_at_most() {
    for kind in ["count", "sum", "avg", "rate", "ratio"] {
        for cap in [5e-324, 1.0, f64::MAX] {
            assert!(MetricSpec { cap: Some(cap), ..legal(kind) }.validate().is_ok());
        }
        for share in [f64::MIN_POSITIVE, 0.5, 1.0f64.next_down()] {
            assert!(MetricSpec { cap_percentile: Some(share), ..legal(kind) }.validate().is_ok());
        }
    }
    for cap in [0.0, -0.0, -1.0, f64::INFINITY, f64::NEG_INFINITY, f64::NAN] {
        let detail = format!("Got {}.", float(cap));
        refused(MetricSpec { cap: Some(cap), ..legal("sum") }, "cap must be a finite number above 0", &detail);
    }
    for share in [0.0, 1.0, -0.5, 99.0, f64::INFINITY, f64::NAN] {
        let problem = "cap_percentile must be a number above 0 and below 1";
        refused(MetricSpec { cap_percentile: Some(share), ..legal("sum") }, problem, &format!("Got {}.", float(share)));
    }
    let both = MetricSpec { cap: Some(3.0), cap_percentile: Some(0.5), ..legal("sum") };
    refused(both, "cap and cap_percentile exclude each other", "Got a cap of 3 and a percentile of 0.5.");
    let problem = "kind conversion cannot be capped";
    refused(MetricSpec { cap: Some(3.0), ..legal("conversion") }, problem, "Got 3.");
    refused(MetricSpec { cap_percentile: Some(0.5), ..legal("conversion") }, problem, "Got 0.5.");
}

#[test]
fn a_window_is_above_0_and_of_certain_length() {
    let with = |months, days, micros| MetricSpec { window: Some(Interval { months, days, micros }), ..legal("sum") };
    for (days, micros) in [(0, 1), (7, 0), (36_500, 0), (1, 1 - DAY), (-1, DAY + 1), (36_501, -DAY)] {
        assert!(with(0, days, micros).validate().is_ok(), "{days} {micros}");
    }
    let problem = "conversion_window must be above 0 and at most 36500 days";
    for (days, micros) in
        [(0, 0), (0, -1), (-1, 0), (1, -DAY), (36_500, 1), (i32::MAX, i64::MAX), (i32::MIN, i64::MIN), (0, i64::MAX)]
    {
        refused(with(0, days, micros), problem, &format!("Got {days} days and {micros} microseconds."));
    }
    refused(with(1, 0, 0), "conversion_window must not have months", "Months: 1.");
    refused(with(-12, 400, 0), "conversion_window must not have months", "Months: -12.");
}

#[test]
fn intervals_are_measured_where_they_can_be() {
    let micros = |months, days, micros| Interval { months, days, micros }.micros();
    assert_eq!(micros(0, 2, -1), Some(2 * DAY - 1));
    assert_eq!(micros(0, 106_751_991, 0), Some(106_751_991 * DAY));
    assert_eq!(micros(0, 106_751_992, 0), None);
    assert_eq!(micros(0, i32::MIN, 0), None);
    assert_eq!(micros(0, 106_751_991, i64::MAX), None);
    assert_eq!(micros(0, -106_751_991, i64::MIN), None);
    assert_eq!(micros(1, 0, 0), None);
}

#[test]
fn an_event_is_before_or_during_or_neither() {
    for (ts, expected) in [
        (89, Phase::Neither),
        (90, Phase::Before),
        (99, Phase::Before),
        (100, Phase::During),
        (104, Phase::During),
        (105, Phase::Neither),
        (i64::MAX, Phase::Neither),
        (i64::MIN, Phase::Neither),
    ] {
        assert_eq!(phase(ts, 100, Some(5), 10), expected, "{ts}");
    }
    assert_eq!(phase(i64::MAX, 100, None, 10), Phase::During);
    assert_eq!(phase(99, 100, None, 0), Phase::Neither);
    // Exposed at the ends of time: the window reaches as far as there is any.
    assert_eq!(phase(i64::MAX - 1, i64::MAX - 2, Some(i64::MAX), 0), Phase::During);
    assert_eq!(phase(i64::MIN, i64::MIN + 5, None, i64::MAX), Phase::Before);
}

#[test]
fn amounts() {
    let of = |amount: Amount, values: &[f64]| values.iter().fold(0.0, |sum, value| amount.accumulate(sum, *value));
    let values = [2.5, -4.0, 0.0];
    assert_eq!((of(Amount::Count, &values), of(Amount::Sum, &values), of(Amount::Any, &values)), (3.0, -1.5, 1.0));
    assert_eq!(of(Amount::Any, &[0.0]), 1.0);
    for amount in [Amount::Count, Amount::Sum, Amount::Any] {
        assert_eq!(of(amount, &[]), 0.0);
        assert_eq!(amount.combine(of(amount, &values), of(amount, &[])), of(amount, &values));
        assert_eq!(amount.combine(of(amount, &values), of(amount, &[1.0])), of(amount, &[2.5, -4.0, 0.0, 1.0]));
    }
    // More than a double holds is the largest, so that it can be stored and squared.
    assert_eq!(of(Amount::Sum, &[1e308, 1e308]), f64::MAX);
    assert_eq!(of(Amount::Sum, &[-1e308, -1e308]), f64::MIN);
    assert_eq!(Amount::Sum.combine(1e308, 1e308), f64::MAX);
}

fn texts() -> impl Strategy<Value = Option<String>> {
    prop::option::of(prop_oneof!["[a-c]?", any::<String>(), Just("x\0".repeat(200))])
}

proptest! {
    /// Whatever is given, the answer is a kind or one short line for each part of an error.
    #[test]
    fn refusals_are_short_and_printable(
        (kind, metric) in (prop::sample::select(KINDS.to_vec()), "[a-c]"),
        (event, numerator, denominator, source, unit) in (texts(), texts(), texts(), texts(), texts()),
        window in prop::option::of((0..2i32, any::<i32>(), any::<i64>())),
        (cap, cap_percentile) in (prop::option::of(any::<f64>()), prop::option::of(any::<f64>())),
    ) {
        let spec = MetricSpec {
            metric: &metric,
            kind,
            event: event.as_deref(),
            numerator: numerator.as_deref(),
            denominator: denominator.as_deref(),
            source: source.as_deref(),
            unit: unit.as_deref(),
            objective: "maximize",
            window: window.map(|(months, days, micros)| Interval { months, days, micros }),
            cap,
            cap_percentile,
        };
        match spec.validate() {
            Ok(found) => {
                prop_assert_eq!(found.name(), kind);
                let quotient = matches!(kind, "rate" | "ratio");
                prop_assert_eq!(event.is_some() || source.is_some(), !quotient);
                prop_assert_eq!(numerator.is_some() && denominator.is_some(), quotient);
                prop_assert!(cap.is_none() || cap_percentile.is_none());
                prop_assert!(window.is_none_or(|(months, ..)| months == 0));
            }
            Err(InvalidMetric { problem, detail, hint }) => {
                for line in [problem.as_str(), detail.as_str(), hint] {
                    prop_assert!(line.len() < 1600 && !line.contains(char::is_control), "{line:?}");
                }
            }
        }
    }
}
