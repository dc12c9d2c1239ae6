//! An experiment as one page of HTML: the verdict first, then what speaks against it, then the figures.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::chart::{self, Band, Chart, Line, Scale, arm_class};
use super::words::{self, Tone};
use super::{Changed, Report, clean, results};
use crate::report::format;

const STYLE: &str = include_str!("style.css");

/// A whole page. It allows itself no script and no request, whatever the names in it say.
pub fn document(title: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang="en" {
            head {
                meta charset="utf-8";
                meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="referrer" content="no-referrer";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body { (body) }
        }
    };
    page.into_string()
}

/// The page of an experiment.
pub fn page(report: &Report) -> String {
    let report = &clean::report(report);
    let body = html! {
        (head(report))
        main {
            (grave(report))
            (verdict(report))
            (cautions(report))
            (facts(report))
            (results::section(report))
            (history(report))
            (enrolment(report))
            (results::distribution(report))
            (arms(report))
            (results::guardrails(report))
            (decisions(report))
            (changes(report))
            (methods(report))
        }
        (foot(report))
    };
    document(&format!("{} – {}", report.title(), report.scope), &body)
}

fn head(report: &Report) -> Markup {
    let what = if report.is_holdout { "Holdout" } else { "Experiment" };
    html! {
        header {
            p.soft { (what) " " code { (report.key) } " in scope " code { (report.scope) } }
            h1 { (report.title()) }
            p {
                span.status { (report.status) }
                @if let Some(at) = report.started_at { " since " (time(at)) }
                @if let Some(at) = report.stopped_at { " until " (time(at)) }
                @if let Some(policy) = &report.policy { " · decided " (decides(report, policy)) }
                @if let Some(owner) = &report.owner { span.soft { " · " (owner) } }
                @for tag in &report.tags { " " span.status.soft { (tag) } }
            }
            @if let Some(text) = &report.description { p { (text) } }
            @if let Some(text) = &report.hypothesis { p.hypothesis { span.soft { "Hypothesis: " } (text) } }
        }
    }
}

/// By what is decided: "automatically by bought, ...".
fn decides(report: &Report, policy: &super::Policy) -> String {
    let by = report.first().map_or_else(String::new, |metric| format!(" by {}", metric.name));
    let mode = match policy.mode.as_str() {
        "automatic" => "automatically",
        "anytime" => "at any time",
        _ => "by people",
    };
    let mde = policy.mde.zip(report.first()).map_or_else(String::new, |(mde, metric)| {
        format!(", {} or more being of interest", words::difference(metric, mde).trim_start_matches('+'))
    });
    let alpha = format::rounded(report.alpha);
    format!("{mode}{by}, alpha {alpha}, horizon {} subjects{mde}", format::count(policy.n_star))
}

fn time(at: i64) -> Markup {
    html! { time datetime=(format::machine(at)) { (format::moment(at)) } }
}

fn verdict(report: &Report) -> Markup {
    let verdict = words::verdict(report);
    html! {
        section.verdict.(verdict.tone.class()) aria-labelledby="verdict" {
            h2 id="verdict" { (verdict.headline) }
            @for sentence in &verdict.sentences { p { (sentence) } }
        }
    }
}

/// What makes the numbers worthless comes before all that is said of them.
fn grave(report: &Report) -> Markup {
    let found: Vec<_> = words::cautions(report).into_iter().filter(|caution| caution.is_grave).collect();
    html! {
        @if !found.is_empty() {
            section aria-labelledby="grave" {
                h2 id="grave" { "Stop: these numbers cannot be trusted" }
                @for of in &found { (caution(of)) }
            }
        }
    }
}

fn cautions(report: &Report) -> Markup {
    let all = words::cautions(report);
    let found: Vec<_> = all.iter().filter(|caution| !caution.is_grave).collect();
    html! {
        @if all.is_empty() || !found.is_empty() {
            section aria-labelledby="cautions" {
                h2 id="cautions" { "What to mind" }
                @for of in &found { (caution(of)) }
                @if found.is_empty() { p { (words::all_clear(report)) } }
            }
        }
    }
}

fn caution(of: &words::Caution) -> Markup {
    let tone = if of.is_grave { Tone::Bad } else { Tone::Blocked };
    html! {
        div.caution.(tone.class()) {
            p { @if !of.about.is_empty() { strong { (of.about) ": " } } (of.text) }
        }
    }
}

fn facts(report: &Report) -> Markup {
    let as_of = report.first().and_then(|metric| metric.treatments.iter().filter_map(|of| of.as_of).min());
    html! {
        section aria-label="In numbers" {
            dl.facts {
                div { dt { "assigned" } dd { (format::count(report.assigned())) } }
                div { dt { "exposed" } dd { (format::count(report.exposed())) } }
                div { dt { "variants" } dd { (report.arms.len()) } }
                @if let Some(length) = report.duration() { div { dt { (if report.stopped_at.is_some() { "ran for" } else { "runs for" }) } dd { (format::duration(length)) } } }
                @if let Some(at) = as_of { div { dt { "outcomes until" } dd { (time(at)) } } }
            }
        }
    }
}

/// A name of an arm with the mark of its colour.
pub fn arm_name(report: &Report, arm: usize) -> Markup {
    html! { span.key.(arm_class(arm)) aria-hidden="true" {} bdi { (report.arm(arm)) } }
}

/// Which line is whose.
pub fn legend(report: &Report, arms: impl Iterator<Item = usize>) -> Markup {
    html! { ul.legend { @for arm in arms { li { (arm_name(report, arm)) } } } }
}

/// The ends and the middle of an axis of time.
fn span_of_time(from: i64, to: i64) -> [String; 3] {
    const TWO_DAYS: i64 = 172_800_000_000;
    let is_short = to - from < TWO_DAYS;
    [from, from + (to - from) / 2, to].map(|at| format::tick(at, is_short))
}

fn history(report: &Report) -> Markup {
    let Some(metric) = report.first() else { return html! {} };
    let arms: Vec<usize> = metric.treatments.iter().map(|of| of.arm).collect();
    let has_any = !report.history.is_empty();
    html! {
        @if has_any || report.history_missing.is_some() {
            section aria-labelledby="history" {
                h2 id="history" { "The interval as time went on" }
                @if let Some(why) = report.history_missing { p.soft { (why) } }
                @if has_any {
                    p.soft {
                        "The lift of " strong { (metric.name) } " with its anytime-valid interval, as the data have it now, of each time. "
                        "With " (format::rounded(1.0 - report.alpha)) " confidence the true lift of a variant is in all of its intervals together."
                    }
                    @for arm in arms { (history_of(report, arm, &metric.name)) }
                }
            }
        }
    }
}

fn history_of(report: &Report, arm: usize, metric: &str) -> Markup {
    let looks: Vec<_> = report.history.iter().filter(|look| look.arm == arm).collect();
    let [first, .., last] = looks[..] else { return html! {} };
    // The first intervals are so wide that one would see nothing of the others.
    let half: Vec<f64> = looks[looks.len() / 2..].iter().flat_map(|look| [look.low, look.high]).collect();
    let ends = looks.iter().flat_map(|look| [look.low, look.high, look.lift]);
    let widest = half.iter().fold(0.0_f64, |widest, end| widest.max(end.abs())) * 2.5;
    let shown = ends.map(|end| end.clamp(-widest, widest)).chain([0.0]);
    let Some(up) = Scale::around(shown) else { return html! {} };
    let says = format!(
        "Lift of {metric} of {} over time: at first {}, at last {}, interval {}",
        report.arm(arm),
        format::change(first.lift),
        format::change(last.lift),
        format::interval(Some(last.low), Some(last.high))
    );
    let at = |micros: i64| micros as f64;
    let chart = Chart {
        says: &says,
        across: Scale::between(at(first.at), at(last.at)),
        up,
        lines: vec![Line {
            points: looks.iter().map(|look| (at(look.at), look.lift)).collect(),
            class: arm_class(arm),
        }],
        bands: vec![Band {
            points: looks.iter().map(|look| (at(look.at), look.low, look.high)).collect(),
            class: arm_class(arm),
        }],
        below: span_of_time(first.at, last.at),
        label: &format::axis,
        has_zero: true,
    };
    html! {
        figure {
            figcaption { (arm_name(report, arm)) " against " (report.arm(report.control)) }
            (chart::lines(&chart))
            details.figures {
                summary { "Figures of " (report.arm(arm)) " over time" }
                (table(&format!("{metric} of {} over time", report.arm(arm)), &["until", "subjects", "lift", "anytime-valid interval"], looks.iter().map(|look| vec![
                    format::moment(look.at), format::count(look.subjects), format::change(look.lift),
                    format::interval(Some(look.low), Some(look.high)),
                ])))
            }
        }
    }
}

/// A table of texts, the first column being what a row is of; `says` tells it from the others.
pub fn table(says: &str, head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Markup {
    html! {
        div.wide tabindex="0" role="region" aria-label=(says) {
            table {
                thead { tr { @for name in head { th scope="col" { (name) } } } }
                tbody {
                    @for row in rows {
                        tr {
                            @for (place, cell) in row.iter().enumerate() {
                                @if place == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn enrolment(report: &Report) -> Markup {
    let [first, .., last] = &report.enrolment[..] else { return html! {} };
    let at = |micros: i64| micros as f64;
    let arms = 0..report.arms.len();
    let all = |enrolled: &super::Enrolled| enrolled.arms.iter().sum::<i64>() as f64;
    let counted = arms.clone().map(|arm| Line {
        points: report.enrolment.iter().map(|of| (at(of.at), of.arms[arm] as f64)).collect(),
        class: arm_class(arm),
    });
    let expected = arms.clone().map(|arm| Line {
        points: report.enrolment.iter().map(|of| (at(of.at), all(of) * report.arms[arm].share)).collect(),
        class: format!("expected {}", arm_class(arm)),
    });
    let most = last.arms.iter().copied().max().unwrap_or(0) as f64;
    let parts: Vec<String> =
        arms.clone().map(|arm| format!("{} {}", report.arm(arm), format::count(last.arms[arm]))).collect();
    let says = format!("Subjects assigned over time, in the end {}", parts.join(", "));
    let chart = Chart {
        says: &says,
        across: Scale::between(at(first.at), at(last.at)),
        up: Scale::between(0.0, most * 1.06),
        // Where the split changed, what it promises is not one share of all.
        lines: if report.has_periods { counted.collect() } else { expected.chain(counted).collect() },
        bands: Vec::new(),
        below: span_of_time(first.at, last.at),
        label: &|value| format::count(value as i64),
        has_zero: false,
    };
    let head: Vec<&str> = ["until"].into_iter().chain(report.arms.iter().map(|arm| arm.key.as_str())).collect();
    html! {
        section aria-labelledby="enrolment" {
            h2 id="enrolment" { "Who came" }
            p.soft {
                "Subjects assigned until then"
                @if report.has_periods { "; the split changed meanwhile." } @else { "; dashed, what the split promises of them." }
            }
            figure {
                (legend(report, arms))
                (chart::lines(&chart))
                details.figures {
                    summary { "Figures of the enrolment" }
                    (table("Subjects assigned over time", &head, report.enrolment.iter().map(|of| {
                        [format::moment(of.at)].into_iter().chain(of.arms.iter().map(|n| format::count(*n))).collect()
                    })))
                }
            }
        }
    }
}

fn arms(report: &Report) -> Markup {
    let (assigned, exposed) = (report.assigned(), report.exposed());
    let share = |part: i64, whole: i64| (whole > 0).then(|| format::percent(part as f64 / whole as f64));
    html! {
        section aria-labelledby="arms" {
            h2 id="arms" { "Variants" }
            div.wide tabindex="0" role="region" aria-label="Variants and their subjects" {
                table {
                    thead { tr {
                        th scope="col" { "variant" } th.number scope="col" { "expected" }
                        th.number scope="col" { "assigned" } th.number scope="col" { "exposed" }
                        th.number scope="col" { "exposures" }
                    } }
                    tbody {
                        @for (place, arm) in report.arms.iter().enumerate() {
                            tr {
                                th scope="row" { (arm_name(report, place)) @if place == report.control { span.soft { " (the control)" } } }
                                td.number { (format::percent(arm.share)) }
                                td.number { (format::count(arm.assigned)) " " span.soft { (share(arm.assigned, assigned).unwrap_or_default()) } }
                                td.number { (format::count(arm.exposed)) " " span.soft { (share(arm.exposed, exposed).unwrap_or_default()) } }
                                td.number { (format::count(arm.exposures)) }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn decisions(report: &Report) -> Markup {
    html! {
        @if !report.decisions.is_empty() {
            section aria-labelledby="decisions" {
                h2 id="decisions" { "What its policy decided" }
                @for decided in &report.decisions {
                    p {
                        (time(decided.at)) ": " strong { (decided.decision.replace('_', " ")) }
                        @if let Some(winner) = &decided.winner { ", " (winner) }
                        @if decided.action != "nothing" { " (" (decided.action) ")" }
                        ". " (decided.reason)
                    }
                }
            }
        }
    }
}

fn changes(report: &Report) -> Markup {
    html! {
        @if !report.changes.is_empty() {
            section aria-labelledby="changes" {
                h2 id="changes" { "Who changed what" }
                (table("Changes, the newest first", &["when", "who", "what", "why"], report.changes.iter().map(row_of_change)))
                @if report.earlier_changes > 0 {
                    p.soft { "And " (format::count(report.earlier_changes as i64)) " before: exp_audit() has them all." }
                }
            }
        }
    }
}

fn row_of_change(change: &Changed) -> Vec<String> {
    let what = if change.members.is_empty() {
        change.action.clone()
    } else {
        format!("{}: {}", change.action, change.members.join(", "))
    };
    vec![format::moment(change.at), change.role.clone(), what, change.reason.clone().unwrap_or_default()]
}

fn methods(report: &Report) -> Markup {
    let confidence = format::rounded(1.0 - report.alpha);
    html! {
        section aria-labelledby="methods" {
            h2 id="methods" { "How it is computed" }
            details {
                summary { "Methods and formulas" }
                p { "Each treatment is compared with " strong { (report.arm(report.control)) } ". A subject counts once it was exposed, with all that it did from then on; one that did nothing counts as 0." }
                h3 { "For one look" }
                p { "Welch's test: d = m" sub { "t" } " − m" sub { "c" } ", the difference of the means, over its standard error, s = √(v" sub { "t" } "/n" sub { "t" } " + v" sub { "c" } "/n" sub { "c" } "), with Welch's degrees of freedom. The lift is d / |m" sub { "c" } "|, its " (confidence) " interval is Fieller's. It holds for one look that was planned beforehand." }
                h3 { "At any number of looks" }
                p { "The asymptotic confidence sequence of Waudby-Smith and others (arXiv:2103.06476): d ± c s with c = √(2 (n r² + 1) / (n r²) · ln(√(n r² + 1) / α)), n the subjects of both arms, r² = (−2 ln α + ln(1 − 2 ln α)) / n* for the horizon n*, at which it is narrowest. With " (confidence) " confidence the truth is in all the intervals of all times together, so that looking every day does no harm. The decisions rest on it." }
                h3 { "Quotients, and the past" }
                p { "A quotient of two sums is compared by the delta method. Where subjects have a past, their means are adjusted for it (CUPED): y − θ(x − mean x), θ = cov(x, y) / var(x). That leaves the difference as it is on average and narrows its interval." }
                h3 { "Several comparisons" }
                p { "p-values and decisions are corrected by Holm's method over all treatments and metrics of one role. The primary metric pays for the number of treatments, not for the metrics beside it." }
                h3 { "The split" }
                p { "Pearson's chi-square test for one look, and the sequential test of Lindon and Malek (arXiv:2011.03567) for any number: below 0.001 nothing is concluded." }
                h3 { "The chance to be better" }
                p { "Bayesian: the posterior probability that the treatment is better, before which nothing was believed. It is no p-value, and looking often makes it wrong more often." }
                h3 { "Decisions" }
                p { "Better or worse: the anytime-valid interval is on one side of 0, and so it stays when its p-value is corrected for the other comparisons. Too little data: fewer than 100 subjects in an arm, or 20 with a value. A guardrail keeps a treatment from shipping where a one-sided test finds it worse by more than its margin." }
            }
        }
    }
}

fn foot(report: &Report) -> Markup {
    html! { footer { "Made by pg_experiment at " (time(report.made_at)) ", from the database as it was then." } }
}
