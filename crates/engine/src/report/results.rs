//! The parts of a page that are of metrics: the forest plot, the distribution, the guardrails.

use maud::{Markup, html};

use super::chart::{self, Chart, Line, Scale, arm_class};
use super::page::{arm_name, legend, table};
use super::words::{self, Tone};
use super::{Distribution, Metric, Report, Treatment, format};

/// The lifts of all metrics but guardrails, with both kinds of interval.
pub fn section(report: &Report) -> Markup {
    forest(report, "results", "Results", &|metric| !metric.is_guardrail(), &|of| words::decision(report, of))
}

/// The guardrails.
pub fn guardrails(report: &Report) -> Markup {
    forest(report, "guardrails", "Guardrails", &Metric::is_guardrail, &|of| words::guardrail(report, of))
}

type Word<'a> = &'a dyn Fn(&Treatment) -> (&'static str, Tone);

fn forest(report: &Report, id: &str, title: &str, asked: &dyn Fn(&Metric) -> bool, word: Word) -> Markup {
    let metrics: Vec<&Metric> = report.metrics.iter().filter(|metric| asked(metric)).collect();
    let confidence = format::rounded(1.0 - report.alpha);
    let decides = if id == "guardrails" {
        "A guardrail is broken where a one-sided test of one look finds it worse by more than it may be."
    } else {
        "The thin one decides, with all comparisons of a kind counted together."
    };
    html! {
        @if !metrics.is_empty() {
            section aria-labelledby=(id) {
                h2 id=(id) { (title) }
                p.soft {
                    "The change against " strong { (report.arm(report.control)) } ". Thick: the " (confidence)
                    " interval of one planned look. Thin: the one that holds however often one looks. " (decides)
                }
                @for metric in &metrics {
                    h3 { (metric.name) " " span.soft { (about(metric)) } }
                    @let scale = chart::forest_scale(&metric.treatments);
                    @for treatment in &metric.treatments { (row(report, metric, treatment, scale, word(treatment))) }
                    @if metric.treatments.iter().any(|of| of.figures.lift.is_some()) {
                        div.result.axis { span {} (chart::forest_axis(scale)) }
                    }
                }
                (figures(report, &metrics, title))
            }
        }
    }
}

/// What a metric is, and how it is measured, in a few words.
fn about(metric: &Metric) -> String {
    let mut parts = vec![metric.role.clone(), metric.kind.clone()];
    parts.push(if metric.minimizes { "less is better" } else { "more is better" }.to_owned());
    parts.extend(words::margin(metric).map(|margin| format!("may get worse {margin}")));
    parts.extend(metric.window.map(|window| format!("within {} of the exposure", format::duration(window))));
    let share = metric.treatments.first().and_then(|of| of.figures.share_capped);
    let of = share.map_or_else(String::new, |share| format!(" ({} of the subjects)", format::percent(share)));
    parts.extend(metric.cap.map(|cap| format!("cut at {}{of}", format::number(cap))));
    parts.extend(metric.cap_percentile.map(|at| format!("cut at the {} percentile{of}", format::rounded(at))));
    let is_adjusted = metric.treatments.iter().any(|of| of.figures.variance_reduction.is_some());
    parts.extend(is_adjusted.then(|| "adjusted for the past".to_owned()));
    parts.extend(metric.has_source.then(|| "of a query".to_owned()));
    parts.join(", ")
}

fn row(report: &Report, metric: &Metric, treatment: &Treatment, scale: Scale, word: (&str, Tone)) -> Markup {
    let (word, tone) = word;
    let figures = &treatment.figures;
    let anytime = words::range(metric, treatment);
    let says = format!(
        "{}, {}: {}, one look {}, any number of looks {anytime}; {word}",
        metric.name,
        report.arm(treatment.arm),
        words::effect(metric, treatment),
        format::interval(figures.lift_lo, figures.lift_hi),
    );
    html! {
        div.result.(tone.class()) {
            div {
                p { (arm_name(report, treatment.arm)) " " span.lift { (words::effect(metric, treatment)) } " " span.word { (word) } }
                p.soft {
                    (words::value(metric, figures.mean_c)) " → " (words::value(metric, figures.mean_t)) ", "
                    span.range { (anytime) }
                }
            }
            (chart::forest_row(scale, treatment, &says, tone.class()))
        }
    }
}

/// All figures in a table.
fn figures(report: &Report, metrics: &[&Metric], title: &str) -> Markup {
    let head = [
        "metric, variant",
        "control",
        "variant",
        "lift",
        "one look",
        "any number of looks",
        "p",
        "p corrected",
        "p any looks",
        "chance better",
        "subjects",
    ];
    let cell = |p: Option<f64>| p.map_or_else(|| "–".to_owned(), format::probability);
    let row = |metric: &Metric, of: &Treatment| {
        let scale = if metric.is_share() { 100.0 } else { 1.0 };
        let between = |low: Option<f64>, high: Option<f64>| match low.zip(high) {
            Some((low, high)) => format!("{} to {}", format::difference(low * scale), format::difference(high * scale)),
            None => "–".to_owned(),
        };
        let figures = &of.figures;
        vec![
            format!("{}, {}", metric.name, report.arm(of.arm)),
            words::value(metric, figures.mean_c),
            words::value(metric, figures.mean_t),
            figures.lift.map_or_else(|| "–".to_owned(), format::change),
            format::interval(figures.lift_lo, figures.lift_hi),
            format::interval(figures.av_lift_lo, figures.av_lift_hi),
            figures.diff.map_or_else(|| "–".to_owned(), |diff| words::difference(metric, diff)),
            between(figures.diff_lo, figures.diff_hi),
            between(figures.av_diff_lo, figures.av_diff_hi),
            cell(figures.p_value),
            cell(figures.p_adjusted),
            cell(figures.av_p),
            words::winning(of),
            format!("{} + {}", format::count(figures.n_c), format::count(figures.n_t)),
        ]
    };
    let rows = metrics.iter().flat_map(|metric| metric.treatments.iter().map(|of| row(metric, of)));
    html! { details { summary { "All figures" } (table(&format!("{title}: all figures"), &head, rows)) } }
}

/// How the values of the subjects lie, by the first metric.
pub fn distribution(report: &Report) -> Markup {
    let Some(metric) = report.first() else { return html! {} };
    html! {
        @if metric.treatments.iter().any(|of| of.figures.mean_t.is_some()) {
            section aria-labelledby="distribution" {
                h2 id="distribution" { (metric.name) " by variant" }
                (bars(report, metric))
                @if let Some(distribution) = &report.distribution { (histogram(report, metric, distribution)) }
            }
        }
    }
}

/// The value of each arm as a bar.
fn bars(report: &Report, metric: &Metric) -> Markup {
    let control = metric.treatments.first().and_then(|of| of.figures.mean_c);
    let of = |of: &Treatment| (of.arm, of.figures.mean_t);
    let mut means: Vec<(usize, Option<f64>)> = metric.treatments.iter().map(of).collect();
    means.push((report.control, control));
    means.sort_unstable_by_key(|(arm, _)| *arm);
    // Bars are of amounts: below 0 there is no length.
    let is_amount = means.iter().all(|(_, mean)| mean.is_none_or(|mean| mean >= 0.0));
    let largest = means.iter().filter_map(|(_, mean)| *mean).fold(0.0_f64, |largest, mean| largest.max(mean));
    let width =
        |mean: f64| format!("{:.2}%", if largest > 0.0 { (mean / largest).clamp(0.0, 1.0) * 100.0 } else { 0.0 });
    html! {
        figure {
            @for (arm, mean) in means {
                div.bar {
                    span { (arm_name(report, arm)) }
                    svg.(arm_class(arm)) aria-hidden="true" width="100%" height="14" {
                        @if let Some(mean) = mean.filter(|_| is_amount) { rect width=(width(mean)) height="14" rx="2" {} }
                    }
                    span { (words::value(metric, mean)) }
                }
            }
        }
    }
}

fn histogram(report: &Report, metric: &Metric, of: &Distribution) -> Markup {
    let valued = |arm: usize| of.arms[arm].iter().sum::<i64>();
    let share = |arm: usize, count: i64| if valued(arm) > 0 { count as f64 / valued(arm) as f64 } else { 0.0 };
    let width = (of.high - of.low) / of.arms.first().map_or(1, Vec::len) as f64;
    let steps = |arm: usize| {
        let start = |bucket: usize| of.low + width * bucket as f64;
        let step = |(bucket, count): (usize, &i64)| {
            let share = share(arm, *count);
            [(start(bucket), share), (start(bucket + 1), share)]
        };
        let inner = of.arms[arm].iter().enumerate().flat_map(step);
        [(of.low, 0.0)].into_iter().chain(inner).chain([(of.high, 0.0)]).collect()
    };
    let arms = 0..of.arms.len();
    let most = arms.clone().flat_map(|arm| of.arms[arm].iter().map(move |count| share(arm, *count)));
    let most = most.fold(0.0_f64, f64::max);
    let (low, middle, high) = (of.low, f64::midpoint(of.low, of.high), of.high);
    let says = format!(
        "How the values other than 0 lie, from {} to {}, as shares of each variant's subjects that have one",
        format::number(low),
        format::number(high)
    );
    let chart = Chart {
        says: &says,
        across: Scale::between(low, high),
        up: Scale::between(0.0, most * 1.06),
        lines: arms.clone().map(|arm| Line { points: steps(arm), class: arm_class(arm) }).collect(),
        bands: Vec::new(),
        below: [format::number(low), format::number(middle), format!("{} and more", format::number(high))],
        label: &format::percent,
        has_zero: false,
    };
    let none = |arm: usize| {
        let all = valued(arm) + of.zeros[arm];
        (all > 0).then(|| format!("{} {}", report.arm(arm), format::percent(of.zeros[arm] as f64 / all as f64)))
    };
    let without: Vec<String> = arms.clone().filter_map(none).collect();
    html! {
        figure {
            figcaption {
                "The subjects that have a value of " (metric.name) ", by how large it is. Without any: " (without.join(", ")) "."
            }
            (legend(report, arms))
            (chart::lines(&chart))
        }
    }
}
