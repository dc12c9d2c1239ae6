//! What reports say: each sentence against the figures that it is of.

use experiment_engine::report::{
    Arm, Distribution, Entry, Metric, Policy, Report, Split, Treatment, Winner, index, page, plot,
};
use experiment_engine::stats::compare::{Comparison, Decision};

fn figures() -> Comparison {
    Comparison {
        n_c: 1000,
        n_t: 1000,
        mean_c: Some(0.2),
        mean_t: Some(0.25),
        diff: Some(0.05),
        lift: Some(0.25),
        lift_lo: Some(0.1),
        lift_hi: Some(0.4),
        av_diff_lo: Some(0.01),
        av_diff_hi: Some(0.09),
        av_lift_lo: Some(0.05),
        av_lift_hi: Some(0.45),
        chance_to_win: Some(0.99),
        ..Comparison::default()
    }
}

fn treatment(arm: usize, decision: Decision) -> Treatment {
    Treatment { arm, figures: figures(), decision, reasons: vec![], warnings: vec![], mature: None, as_of: Some(0) }
}

fn metric(name: &str, role: &str, treatments: Vec<Treatment>) -> Metric {
    Metric { name: name.into(), kind: "conversion".into(), role: role.into(), treatments, ..Metric::default() }
}

/// One that runs, of a control and a treatment with a decision.
fn report(decision: Decision) -> Report {
    let arm = |key: &str| Arm { key: key.into(), share: 0.5, assigned: 1000, exposed: 1000, exposures: 1000 };
    Report {
        scope: "global".into(),
        key: "checkout".into(),
        status: "running".into(),
        alpha: 0.05,
        arms: vec![arm("control"), arm("b")],
        metrics: vec![metric("bought", "primary", vec![treatment(1, decision)])],
        ..Report::default()
    }
}

/// The verdict: its style, its headline and the sentences below.
fn verdict(report: &Report) -> (String, String, String) {
    let page = page(report);
    let section =
        page.split("<section class=\"verdict ").nth(1).expect("there is one").split("</section>").next().unwrap();
    let tone = section.split('"').next().unwrap();
    let headline = section.split("id=\"verdict\">").nth(1).unwrap().split("</h2>").next().unwrap();
    let rest = section.split("</h2>").nth(1).unwrap().replace("<p>", "").replace("</p>", " ");
    (tone.to_owned(), headline.to_owned(), rest.trim().to_owned())
}

#[test]
fn a_decision_has_its_sentence() {
    for (decision, tone, headline, says) in [
        (
            Decision::Ship,
            "good",
            "b is better than control.",
            "b is better than control: bought is 25.0\u{202f}% higher (+5.0\u{202f}% to +45.0\u{202f}%, however often one looks).",
        ),
        (Decision::Rollback, "bad", "control is better than what was tried.", "b is worse than control"),
        (
            Decision::KeepRunning,
            "open",
            "No conclusion yet: keep it running.",
            "in truth it may be anything from +5.0\u{202f}% to +45.0\u{202f}%.",
        ),
        (
            Decision::NoEffectOfInterest,
            "open",
            "No difference that would be of interest.",
            "by less than what would be of interest",
        ),
        (Decision::InsufficientData, "open", "Too little data to conclude anything.", "it takes 100 in each"),
        (
            Decision::BlockedGuardrail,
            "bad",
            "b would be better, but a guardrail keeps it from shipping.",
            "too little data to say that it holds",
        ),
        (
            Decision::BlockedSrm,
            "blocked",
            "Nothing follows from these numbers: the subjects are not those that they should be.",
            "cannot be compared",
        ),
    ] {
        let found = verdict(&report(decision));
        assert_eq!((found.0.as_str(), found.1.as_str()), (tone, headline), "{decision:?}");
        assert!(found.2.contains(says), "{decision:?}: {}", found.2);
    }
}

#[test]
fn what_is_over_is_not_to_be_kept_running() {
    for (status, headline) in [
        ("paused", "No conclusion yet."),
        ("stopped", "It ended without a conclusion."),
        ("archived", "It ended without a conclusion."),
    ] {
        let ended = Report { status: status.into(), ..report(Decision::KeepRunning) };
        assert_eq!(verdict(&ended).1, headline);
    }
}

#[test]
fn a_broken_guardrail_is_in_the_verdict_whatever_else_is_open() {
    let mut found = report(Decision::KeepRunning);
    let broken =
        Metric { margin: Some(0.02), ..metric("errors", "guardrail", vec![treatment(1, Decision::BlockedGuardrail)]) };
    found.metrics.push(broken);
    let (tone, headline, says) = verdict(&found);
    assert_eq!((tone.as_str(), headline.as_str()), ("bad", "A guardrail got worse than allowed: errors (b)."));
    assert!(says.contains("b harms a guardrail: errors is 25.0\u{202f}% higher, worse than allowed (by 2 percentage points, which is 10.0\u{202f}% of the control's)."), "{says}");
    assert!(plot(&found, 0).contains("! b harms a guardrail"));
    // Nothing found is no proof of no harm.
    found.metrics[1].treatments[0].decision = Decision::KeepRunning;
    assert!(page(&found).contains("no harm found"));
}

#[test]
fn a_bad_split_makes_everything_worthless() {
    let mut found = report(Decision::Ship);
    found.splits = vec![Split { population: "assigned", p_value: Some(1e-9), seq_p_value: Some(1e-6) }];
    let (tone, headline, says) = verdict(&found);
    assert_eq!(tone, "blocked");
    assert!(headline.starts_with("Nothing follows"));
    assert!(!says.contains("better") && !page(&found).contains(">better<"));
    assert!(plot(&found, 0).contains("not comparable") && !plot(&found, 0).contains("better"));
    // One look in a hundred is no certainty.
    found.splits = vec![Split { population: "assigned", p_value: Some(0.005), seq_p_value: Some(0.5) }];
    assert_eq!(verdict(&found).0, "good");
    assert!(page(&found).contains("may not have split as they should"));
}

#[test]
fn a_choice_is_as_good_as_its_evidence() {
    for (decision, winner, tone) in [
        (Decision::Ship, "b", "good"),
        (Decision::Ship, "control", "bad"),
        (Decision::Rollback, "b", "bad"),
        (Decision::Rollback, "control", "good"),
        (Decision::KeepRunning, "b", "open"),
        (Decision::InsufficientData, "control", "open"),
    ] {
        let chosen = Winner { variant: winner.into(), reason: Some("so it was".into()), ..Winner::default() };
        let found = verdict(&Report { winner: Some(chosen), ..report(decision) });
        assert_eq!(
            (found.0.as_str(), found.1.as_str()),
            (tone, format!("{winner} was chosen. Reason: so it was").as_str()),
            "{decision:?}"
        );
    }
}

#[test]
fn what_is_lost_by_counting_all_comparisons_is_said() {
    let mut found = report(Decision::KeepRunning);
    found.metrics[0].treatments[0].reasons = vec!["open_after_correction"];
    assert!(verdict(&found).2.contains("told from 0 by itself, but not once all comparisons are counted"));
}

#[test]
fn too_little_data_says_of_what() {
    for (reason, kind, says) in [
        ("too_few_nonzero", "conversion", "20 subjects who did and 20 who did not"),
        ("too_few_nonzero", "sum", "20 subjects with a value other than 0"),
        ("no_variance", "sum", "the values do not differ"),
        ("too_few_subjects", "sum", "b has 1,000 subjects, control 1,000: it takes 100 in each"),
    ] {
        let mut found = report(Decision::InsufficientData);
        found.metrics[0].kind = kind.into();
        found.metrics[0].treatments[0].reasons = vec![reason];
        assert!(verdict(&found).2.contains(says), "{reason}: {}", verdict(&found).2);
    }
}

#[test]
fn without_bounds_of_the_lift_the_difference_is_told() {
    let mut found = report(Decision::Ship);
    let row = &mut found.metrics[0].treatments[0].figures;
    (row.av_lift_lo, row.av_lift_hi, row.lift_lo, row.lift_hi) = (None, None, None, None);
    let says = verdict(&found).2;
    assert!(
        says.contains(
            "bought differs by +5 percentage points (a difference of +1 percentage point to +9 percentage points"
        ),
        "{says}"
    );
    found.metrics[0].treatments[0].figures.lift = None;
    assert!(plot(&found, 0).contains("no lift"));
}

#[test]
fn the_policy_and_how_a_metric_is_measured_are_told() {
    let mut found = report(Decision::KeepRunning);
    found.policy = Some(Policy { mode: "anytime".into(), n_star: 5000, mde: Some(0.01) });
    found.metrics[0].window = Some(7 * 86_400_000_000);
    found.metrics[0].treatments[0].figures.variance_reduction = Some(0.2);
    let page = page(&found);
    assert!(page.contains("decided at any time by bought, alpha 5\u{202f}%, horizon 5,000 subjects, 1 percentage point or more being of interest"));
    assert!(page.contains("primary, conversion, more is better, within 7 days of the exposure, adjusted for the past"));
}

#[test]
fn a_rate_above_one_is_no_share() {
    let mut found = report(Decision::KeepRunning);
    found.metrics[0].kind = "rate".into();
    assert!(page(&found).contains("20.0\u{202f}%"));
    found.metrics[0].treatments[0].figures.mean_c = Some(2.5);
    assert!(page(&found).contains("2.5 → 0.25"));
}

#[test]
fn names_turn_no_figures_around() {
    let mut found = report(Decision::Ship);
    found.arms[1].key = "b\u{202e}\u{1b}[31m".into();
    found.name = Some("\u{2066}<b>name</b>\u{7}".into());
    for text in [page(&found), plot(&found, 0)] {
        assert!(!text.chars().any(|c| matches!(c, '\u{202e}' | '\u{2066}' | '\u{1b}' | '\u{7}')));
        assert!(!text.contains("<b>name"));
    }
}

#[test]
fn a_chart_fits_whatever_is_in_it() {
    let mut found = report(Decision::Ship);
    found.arms[1].key = "実験".repeat(40);
    found.metrics[0].name = "m".repeat(200);
    found.metrics[0].unit = Some("long unit of something".into());
    found.metrics[0].kind = "sum".into();
    for (lift, mean) in [(0.25, 1.0), (9928.76, 123_456_789.0), (-1e-9, -1e-300), (f64::MAX, f64::MAX)] {
        let row = &mut found.metrics[0].treatments[0].figures;
        (row.lift, row.lift_lo, row.lift_hi, row.mean_t) = (Some(lift), Some(lift * 0.9), Some(lift * 1.1), Some(mean));
        for line in plot(&found, 0).lines() {
            assert!(unicode_width::UnicodeWidthStr::width(line) <= 78, "{line}");
        }
        assert!(page(&found).len() < 100_000);
    }
}

#[test]
fn values_are_sorted_into_buckets() {
    assert_eq!(Distribution::new(&[vec![], vec![]], &[5, 5]).map(|of| of.low), None);
    assert_eq!(Distribution::new(&[vec![3.0; 9]], &[10]).map(|of| of.low), None);
    let values: Vec<f64> = (1..=1000).map(f64::from).collect();
    let found = Distribution::new(&[values.clone(), vec![-1e9]], &[1500, 1]).expect("they differ");
    assert_eq!(found.zeros, [500, 0]);
    assert_eq!(found.arms.iter().map(|arm| arm.iter().sum::<i64>()).collect::<Vec<_>>(), [1000, 1]);
    let finite = Distribution::new(&[values.into_iter().chain([f64::INFINITY, f64::NAN]).collect()], &[1002]);
    assert_eq!(finite.expect("they differ").arms[0].iter().sum::<i64>(), 1000);
}

#[test]
fn a_list_links_what_has_an_address() {
    let entry =
        |key: &str| Entry { key: key.into(), scope: "a b".into(), status: "running".into(), ..Entry::default() };
    let list = index("global", 0, &[entry("x/y?z#"), entry(".."), entry("javascript:x")], 3);
    assert!(
        list.contains("href=\"report/x%2Fy%3Fz%23?scope=a%20b\"") && list.contains("href=\"report/javascript%3Ax?")
    );
    assert_eq!(list.matches("href=").count(), 2);
    assert!(list.contains("And 3 more"));
}
