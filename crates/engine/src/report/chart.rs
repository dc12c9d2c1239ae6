//! Pictures of numbers, in SVG. Places across are in percent and those down in pixels, so that a picture is as wide as its
//! page and its texts stay as large as the others; lines are in a box of 1000 by 1000 that is stretched.

use maud::{Markup, html};

use super::{Treatment, format};

/// The height of a chart's area in pixels.
const HEIGHT: f64 = 220.0;

/// A scale from values to shares of a length.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    low: f64,
    high: f64,
}

impl Scale {
    /// A scale that shows all of some values, and a little more.
    pub fn around(values: impl IntoIterator<Item = f64>) -> Option<Scale> {
        let finite = values.into_iter().filter(|value| value.is_finite());
        let (low, high) = finite.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), v| (low.min(v), high.max(v)));
        if low > high || !(high - low).is_finite() {
            return None;
        }
        let room = if high > low { (high - low) * 0.06 } else { high.abs().max(1.0) * 0.5 };
        Some(Scale { low: low - room, high: high + room })
    }

    /// A scale between two values.
    pub fn between(low: f64, high: f64) -> Scale {
        if high > low { Scale { low, high } } else { Scale { low, high: low + 1.0 } }
    }

    /// Where a value is, 0 to 1; what is beyond is at the end.
    pub fn place(self, value: f64) -> f64 {
        ((value - self.low) / (self.high - self.low)).clamp(0.0, 1.0)
    }

    fn holds(self, value: f64) -> bool {
        value >= self.low && value <= self.high
    }

    /// Round values within it, three to six of them.
    pub fn ticks(self) -> Vec<f64> {
        let raw = (self.high - self.low) / 5.0;
        let magnitude = 10f64.powf(raw.log10().floor());
        let step = [1.0, 2.0, 2.5, 5.0, 10.0].map(|of| of * magnitude).into_iter().find(|step| *step >= raw);
        let Some(step) = step.filter(|step| *step > 0.0 && step.is_finite()) else { return Vec::new() };
        let (first, last) = ((self.low / step).ceil(), (self.high / step).floor());
        let count = (last - first + 1.0).clamp(0.0, 12.0) as usize;
        (0..count).map(|place| (first + place as f64) * step).collect()
    }
}

fn across(share: f64) -> String {
    format!("{:.2}%", share * 100.0)
}

/// A scale for the lifts of some treatments, on which the widest intervals do not hide the others.
pub fn forest_scale(treatments: &[Treatment]) -> Scale {
    let fixed = |of: &Treatment| [of.figures.lift, of.figures.lift_lo, of.figures.lift_hi];
    let all = |of: &Treatment| [of.figures.lift, of.figures.av_lift_lo, of.figures.av_lift_hi];
    let sizes = treatments.iter().flat_map(fixed).flatten().filter(|end| end.is_finite()).map(f64::abs);
    let widest = sizes.fold(0.0_f64, f64::max) * 2.0;
    let widest = if widest > 0.0 { widest } else { 0.1 };
    let ends = treatments.iter().flat_map(|of| fixed(of).into_iter().chain(all(of))).flatten();
    Scale::around(ends.map(|end| end.clamp(-widest, widest)).chain([0.0])).unwrap_or(Scale::between(-widest, widest))
}

/// A row of a forest plot: the interval of one look thick, that of any number of looks thin, and the lift as a point.
pub fn forest_row(scale: Scale, treatment: &Treatment, says: &str, tone: &str) -> Markup {
    let row = &treatment.figures;
    let ends = |ends: (Option<f64>, Option<f64>)| {
        let known = ends.0.is_some() || ends.1.is_some();
        known.then(|| (ends.0.map_or(0.0, |low| scale.place(low)), ends.1.map_or(1.0, |high| scale.place(high))))
    };
    html! {
        svg.forest.(tone) role="img" aria-label=(says) width="100%" height="34" {
            line.zero x1=(across(scale.place(0.0))) x2=(across(scale.place(0.0))) y1="0" y2="34" {}
            @if let Some((low, high)) = ends((row.av_lift_lo, row.av_lift_hi)) {
                line.anytime x1=(across(low)) x2=(across(high)) y1="17" y2="17" {}
                @for end in [low, high] { line.anytime x1=(across(end)) x2=(across(end)) y1="11" y2="23" {} }
            }
            @if let Some((low, high)) = ends((row.lift_lo, row.lift_hi)) {
                rect.fixed x=(across(low)) y="13" width=(across((high - low).max(0.0))) height="8" rx="2" {}
            }
            @if let Some(center) = row.lift { circle.center cx=(across(scale.place(center))) cy="17" r="5" {} }
        }
    }
}

/// The axis under a forest plot.
pub fn forest_axis(scale: Scale) -> Markup {
    html! {
        svg.axis aria-hidden="true" width="100%" height="22" {
            @for tick in thinned(scale) {
                @let place = scale.place(tick);
                line.tick x1=(across(place)) x2=(across(place)) y1="0" y2="4" {}
                text x=(across(place)) y="17" text-anchor=(anchor(place)) { (format::axis(tick)) }
            }
        }
    }
}

/// So many ticks that their labels have room on a telephone, 0 among them.
fn thinned(scale: Scale) -> Vec<f64> {
    let ticks = scale.ticks();
    if ticks.len() <= 4 {
        return ticks;
    }
    let zero = ticks.iter().position(|tick| tick.abs() < 1e-12).unwrap_or(0);
    ticks.into_iter().enumerate().filter(|(place, _)| place % 2 == zero % 2).map(|(_, tick)| tick).collect()
}

fn anchor(place: f64) -> &'static str {
    match place {
        place if place < 0.1 => "start",
        place if place > 0.9 => "end",
        _ => "middle",
    }
}

/// A line of a chart.
pub struct Line {
    /// Where it goes, across and up.
    pub points: Vec<(f64, f64)>,
    /// Its style: that of an arm.
    pub class: String,
}

/// An area of a chart, between two lines.
pub struct Band {
    /// Across, the lower and the upper end.
    pub points: Vec<(f64, f64, f64)>,
    /// Its style: that of an arm.
    pub class: String,
}

/// A chart of lines over something.
pub struct Chart<'a> {
    /// What it shows, for those who do not see it.
    pub says: &'a str,
    pub across: Scale,
    pub up: Scale,
    pub lines: Vec<Line>,
    pub bands: Vec<Band>,
    /// The labels of its ends and its middle below.
    pub below: [String; 3],
    /// How a value of the vertical axis is written.
    pub label: &'a dyn Fn(f64) -> String,
    /// Whether the line of 0 is of interest.
    pub has_zero: bool,
}

/// Draws a chart of lines.
pub fn lines(chart: &Chart) -> Markup {
    let down = |value: f64| (1.0 - chart.up.place(value)) * 1000.0;
    let right = |value: f64| chart.across.place(value) * 1000.0;
    let path = |points: &[(f64, f64)]| {
        let of = |(x, y): &(f64, f64)| format!("{:.1},{:.1}", right(*x), down(*y));
        points.iter().map(of).collect::<Vec<_>>().join(" ")
    };
    let area = |band: &Band| {
        let upper = band.points.iter().map(|(x, _, high)| (*x, *high));
        let lower = band.points.iter().rev().map(|(x, low, _)| (*x, *low));
        path(&upper.chain(lower).collect::<Vec<_>>())
    };
    let height = HEIGHT.to_string();
    let ticks = chart.up.ticks();
    let pixel = |tick: &f64| format!("{:.1}", down(*tick) / 1000.0 * HEIGHT);
    html! {
        div.chart role="img" aria-label=(chart.says) {
            svg.left aria-hidden="true" width="100%" height=(height) {
                @for tick in &ticks {
                    text x="100%" y=(pixel(tick)) dy="0.35em" text-anchor="end" { ((chart.label)(*tick)) }
                }
            }
            svg.area aria-hidden="true" width="100%" height=(height) viewBox="0 0 1000 1000" preserveAspectRatio="none" {
                @for tick in &ticks {
                    line.grid x1="0" x2="1000" y1=(format!("{:.1}", down(*tick))) y2=(format!("{:.1}", down(*tick))) {}
                }
                @if chart.has_zero && chart.up.holds(0.0) {
                    line.zero x1="0" x2="1000" y1=(format!("{:.1}", down(0.0))) y2=(format!("{:.1}", down(0.0))) {}
                }
                @for band in &chart.bands { polygon.band.(band.class) points=(area(band)) {} }
                @for line in &chart.lines { polyline.line.(line.class) points=(path(&line.points)) {} }
            }
            div.below aria-hidden="true" { @for label in &chart.below { span { (label) } } }
        }
    }
}

/// The style of an arm: there are eight, and then they repeat.
pub fn arm_class(arm: usize) -> String {
    format!("arm{}", arm % 8)
}

#[cfg(test)]
mod tests {
    use super::Scale;

    #[test]
    fn a_scale_shows_what_it_is_of() {
        let scale = Scale::around([-0.1, 0.3]).unwrap();
        assert!(scale.place(-0.1) > 0.0 && scale.place(0.3) < 1.0);
        assert_eq!(scale.place(9.0), 1.0);
        let ticks: Vec<String> = scale.ticks().iter().map(|tick| format!("{tick:.1}")).collect();
        assert_eq!(ticks, ["-0.1", "0.0", "0.1", "0.2", "0.3"]);
        assert!(Scale::around([f64::NAN, f64::INFINITY]).is_none());
        assert!(Scale::around([]).is_none());
        assert!(Scale::around([f64::MIN, f64::MAX]).is_none());
        assert!(Scale::around([5.0]).unwrap().ticks().contains(&5.0));
    }

    #[test]
    fn ticks_of_tiny_and_huge_ranges_end() {
        for (low, high) in [(0.0, 5e-324), (0.0, 1e308), (-1e-9, 1e-9), (1e15, 1e15 + 2.0)] {
            assert!(Scale::between(low, high).ticks().len() <= 12);
        }
    }
}
