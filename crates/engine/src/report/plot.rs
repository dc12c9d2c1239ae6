//! A chart for a terminal of 80 columns: what [`super::page()`] shows of one metric.

use super::chart::Scale;
use super::words;
use super::{Metric, Report, Treatment, format};

/// The width of the whole.
const WIDTH: usize = 80;
/// The columns of the picture.
const PICTURE: usize = 40;
/// The most columns of a variant's name.
const NAME: usize = 16;

/// Draws the lifts of the first metric, with both kinds of interval, and says what follows. No line is longer than 80
/// columns.
pub fn plot(report: &Report) -> String {
    let Some(metric) = report.metrics.first() else {
        let none = format!("{}: no metric judges it yet: exp_add_metric() adds one.", shown(&report.key));
        return wrapped(&none).join("\n");
    };
    drawn(report, metric)
}

fn drawn(report: &Report, metric: &Metric) -> String {
    let as_of = metric.treatments.iter().filter_map(|of| of.as_of).min();
    let head = format!("{} · {} ({})", report.key, metric.name, metric.role);
    let until = as_of.map_or_else(String::new, |at| format!("until {}", format::moment(at)));
    let mut lines = vec![justified(&head, &until), String::new()];
    let scale = scale(&metric.treatments);
    let control = metric.treatments.first().and_then(|of| of.figures.mean_c);
    lines.push(row(report.arm(report.control), &words::value(metric, control), "control", &zero(scale)));
    for treatment in &metric.treatments {
        let value = words::value(metric, treatment.figures.mean_t);
        let effect = words::effect(metric, treatment);
        lines.push(row(report.arm(treatment.arm), &value, &effect, &picture(scale, treatment)));
    }
    lines.push(axis(scale));
    lines.push(String::new());
    lines.push(format!("━ {} interval of one look   ─ of any number of looks", format::rounded(1.0 - report.alpha)));
    for treatment in &metric.treatments {
        let (word, _) =
            if metric.role == "guardrail" { words::guardrail(treatment) } else { words::decision(treatment.decision) };
        lines.extend(wrapped(&format!("{}: {word}, {}.", report.arm(treatment.arm), facts(treatment))));
    }
    let mine = words::cautions(report).into_iter().filter(|of| of.about.is_empty() || of.about.contains(&metric.name));
    for caution in mine {
        lines.extend(wrapped(&format!("! {}", caution.text)));
    }
    lines.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}

fn facts(treatment: &Treatment) -> String {
    let row = &treatment.figures;
    let anytime = format::interval(row.av_lift_lo, row.av_lift_hi);
    let subjects = format!("{} + {} subjects", format::count(row.n_c), format::count(row.n_t));
    if row.lift.is_some() { format!("{anytime} at any number of looks, {subjects}") } else { subjects }
}

/// How wide a text is on a terminal: combining and zero-width characters take no column, those of East Asia two.
fn width(text: &str) -> usize {
    unicode_width::UnicodeWidthStr::width(text)
}

/// A text without what a terminal would take for a command.
fn shown(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// A text in so many columns: filled up, or cut.
fn fitted(text: &str, columns: usize, is_right: bool) -> String {
    let mut cut = String::new();
    let shown = shown(text);
    let whole = width(&shown) <= columns;
    for c in shown.chars() {
        let room = if whole { columns } else { columns - 1 };
        if width(&cut) + unicode_width::UnicodeWidthChar::width(c).unwrap_or(0) > room {
            break;
        }
        cut.push(c);
    }
    if !whole {
        cut.push('…');
    }
    let space = " ".repeat(columns.saturating_sub(width(&cut)));
    if is_right { space + &cut } else { cut + &space }
}

fn justified(left: &str, right: &str) -> String {
    let room = WIDTH.saturating_sub(width(right) + 2);
    format!("{}  {right}", fitted(left, room, false))
}

fn row(name: &str, value: &str, effect: &str, picture: &str) -> String {
    format!("{} {} {} {picture}", fitted(name, NAME, false), fitted(value, 11, true), fitted(effect, 9, true))
}

fn scale(treatments: &[Treatment]) -> Scale {
    let ends = |of: &Treatment| [of.figures.lift, of.figures.lift_lo, of.figures.lift_hi];
    let fixed = treatments.iter().flat_map(ends).flatten().filter(|end| end.is_finite());
    let widest = fixed.fold(0.0_f64, |widest, end| widest.max(end.abs())) * 2.0;
    let widest = if widest > 0.0 { widest } else { 0.1 };
    let all =
        treatments.iter().flat_map(|of| [of.figures.av_lift_lo, of.figures.av_lift_hi, of.figures.lift]).flatten();
    Scale::around(all.map(|end| end.clamp(-widest, widest)).chain([0.0])).unwrap_or(Scale::between(-widest, widest))
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
    format!("{}{text}", " ".repeat(NAME + 11 + 9 + 3))
}

/// A sentence in lines of 80 columns.
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
