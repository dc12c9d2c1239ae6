//! A chart for a terminal of 80 columns: what [`super::page()`] shows of one metric.

use super::chart::{Scale, forest_scale};
use super::words;
use super::{Metric, Report, Treatment, clean, format};

/// The width of the whole: psql puts a space and a mark beside it.
const WIDTH: usize = 78;
/// The columns of the picture.
const PICTURE: usize = 38;
/// The most columns of a variant's name.
const NAME: usize = 16;
/// Those of a value.
const VALUE: usize = 11;
/// Those of a lift.
const LIFT: usize = 10;

/// Draws the lifts of the metric at a place, with both kinds of interval, and says what follows. No line is longer than 78
/// columns, so that psql's frame has room in 80.
pub fn plot(report: &Report, metric: usize) -> String {
    let report = &clean::report(report);
    let Some(metric) = report.metrics.get(metric) else {
        let none = format!("{}: no metric judges it yet: exp_add_metric() adds one.", report.key);
        return wrapped(&none).join("\n");
    };
    drawn(report, metric)
}

fn drawn(report: &Report, metric: &Metric) -> String {
    let as_of = metric.treatments.iter().filter_map(|of| of.as_of).min();
    let better = if metric.minimizes { ", less is better" } else { "" };
    let head = format!("{} · {} ({}{better})", report.key, metric.name, metric.role);
    let until = as_of.map_or_else(String::new, |at| format!("until {}", format::moment(at)));
    let mut lines = vec![justified(&head, &until), String::new()];
    let scale = forest_scale(&metric.treatments);
    let control = metric.treatments.first().and_then(|of| of.figures.mean_c);
    let has_lifts = metric.treatments.iter().any(|of| of.figures.lift.is_some());
    let base = if has_lifts { zero(scale) } else { String::new() };
    lines.push(row(report.arm(report.control), &value(metric, control), "control", &base));
    for treatment in &metric.treatments {
        let lift = treatment.figures.lift.map_or_else(|| "no lift".to_owned(), format::change);
        let picture = if has_lifts { picture(scale, treatment) } else { String::new() };
        lines.push(row(report.arm(treatment.arm), &value(metric, treatment.figures.mean_t), &lift, &picture));
    }
    lines.extend(has_lifts.then(|| axis(scale)));
    lines.push(String::new());
    lines.push(format!("━ {} interval of one look   ─ of any number of looks", format::rounded(1.0 - report.alpha)));
    for treatment in &metric.treatments {
        let is_guardrail = metric.role == "guardrail";
        let (word, _) =
            if is_guardrail { words::guardrail(report, treatment) } else { words::decision(report, treatment) };
        lines.extend(wrapped(&format!("{}: {word}, {}.", report.arm(treatment.arm), facts(metric, treatment))));
    }
    let mine = words::cautions(report).into_iter().filter(|of| of.about.is_empty() || of.about.contains(&metric.name));
    if metric.role != "guardrail" {
        for (guardrail, treatment) in words::broken_guardrails(report) {
            lines.extend(wrapped(&format!("! {}", words::harm(report, guardrail, treatment))));
        }
    }
    for caution in mine {
        lines.extend(wrapped(&format!("! {}", caution.text)));
    }
    lines.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}

fn facts(metric: &Metric, treatment: &Treatment) -> String {
    let row = &treatment.figures;
    let subjects = format!("{} + {} subjects", format::count(row.n_c), format::count(row.n_t));
    let is_known = row.av_lift_lo.is_some() || row.av_diff_lo.is_some();
    if is_known { format!("{} at any number of looks, {subjects}", words::range(metric, treatment)) } else { subjects }
}

/// A value, without its unit where that leaves no room for the digits.
fn value(metric: &Metric, value: Option<f64>) -> String {
    let whole = words::value(metric, value);
    match value {
        Some(number) if width(&whole) > VALUE => {
            let digits = format::number(number);
            if width(&digits) > VALUE { format!("{number:.3e}") } else { digits }
        }
        _ => whole,
    }
}

/// How wide a text is on a terminal: combining and zero-width characters take no column, those of East Asia two.
fn width(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

/// A text in so many columns: filled up, or cut.
fn fitted(text: &str, columns: usize, is_right: bool) -> String {
    let cut = if width(text) <= columns { text.to_owned() } else { shortened(text, columns) };
    let space = " ".repeat(columns.saturating_sub(width(&cut)));
    if is_right { space + &cut } else { cut + &space }
}

/// The beginning and the end of a text that is too long: names differ at either.
fn shortened(text: &str, columns: usize) -> String {
    let room = columns.saturating_sub(1);
    let front = taken(text.chars(), room - room / 3);
    let back: String = taken(text.chars().rev(), room / 3).chars().rev().collect();
    format!("{front}…{back}")
}

/// As many of some characters as fit.
fn taken(characters: impl Iterator<Item = char>, columns: usize) -> String {
    let mut used = 0;
    let fits = |c: &char| {
        used += unicode_width::UnicodeWidthChar::width(*c).unwrap_or(0);
        used <= columns
    };
    characters.take_while(fits).collect()
}

fn justified(left: &str, right: &str) -> String {
    let room = WIDTH.saturating_sub(width(right) + 2);
    format!("{}  {right}", fitted(left, room, false))
}

fn row(name: &str, value: &str, effect: &str, picture: &str) -> String {
    format!("{} {} {} {picture}", fitted(name, NAME, false), fitted(value, VALUE, true), fitted(effect, LIFT, true))
}

fn column(scale: Scale, value: f64) -> usize {
    (scale.place(value) * (PICTURE - 1) as f64).round() as usize
}

fn zero(scale: Scale) -> String {
    let mut line = vec![' '; PICTURE];
    line[column(scale, 0.0)] = '┊';
    line.into_iter().collect()
}

fn picture(scale: Scale, treatment: &Treatment) -> String {
    let row = &treatment.figures;
    let mut line: Vec<char> = zero(scale).chars().collect();
    let mut draw = |ends: (Option<f64>, Option<f64>), mark: char| {
        if ends.0.is_none() && ends.1.is_none() {
            return;
        }
        let from = ends.0.map_or(0, |low| column(scale, low));
        let to = ends.1.map_or(PICTURE - 1, |high| column(scale, high));
        line[from..=to.max(from)].fill(mark);
    };
    if row.lift.is_some() {
        draw((row.av_lift_lo, row.av_lift_hi), '─');
        draw((row.lift_lo, row.lift_hi), '━');
    }
    if let Some(lift) = row.lift {
        line[column(scale, lift)] = '●';
    }
    line.into_iter().collect()
}

/// The ends of the scale and 0, below the picture.
fn axis(scale: Scale) -> String {
    let mut taken = 0;
    let ticks = scale.ticks();
    // 0 first, so that it has its place whatever is beside it.
    let mut placed: Vec<(usize, String)> = Vec::new();
    let zero = ticks.iter().copied().filter(|tick| tick.abs() < 1e-12);
    for tick in zero.chain(ticks.iter().copied().filter(|tick| tick.abs() >= 1e-12)) {
        let label = format::axis(tick);
        let (size, at) = (width(&label), column(scale, tick));
        let from = at.saturating_sub(size / 2).min(PICTURE - size.min(PICTURE));
        let is_free = placed.iter().all(|(other, text)| from > other + width(text) || from + size < *other);
        if is_free {
            placed.push((from, label));
        }
    }
    placed.sort();
    let mut text = String::new();
    for (from, label) in placed {
        text.push_str(&" ".repeat(from.saturating_sub(taken)));
        text.push_str(&label);
        taken = from + width(&label);
    }
    format!("{}{text}", " ".repeat(NAME + VALUE + LIFT + 3))
}

/// A sentence in lines.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        let last = lines.last_mut().expect("there is one");
        let word = fitted(word, width(word).min(WIDTH - 2), false);
        if !last.is_empty() && width(last) + 1 + width(&word) > WIDTH {
            lines.push(format!("  {word}"));
        } else {
            if !last.is_empty() {
                last.push(' ');
            }
            last.push_str(&word);
        }
    }
    lines
}
