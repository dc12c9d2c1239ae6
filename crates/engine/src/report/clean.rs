//! Names made harmless: somebody's text stands between our figures, on pages and in terminals.

use super::{Entry, Report};

/// A text without control characters, which a terminal would take for commands, and without those that turn the direction
/// of writing, with which a name would turn the digits beside it. What is written from right to left is kept to itself.
pub fn clean(text: &str) -> String {
    let shown: String = text.chars().map(|c| if is_harmful(c) { '\u{fffd}' } else { c }).collect();
    if shown.chars().any(is_from_right) { format!("\u{2068}{shown}\u{2069}") } else { shown }
}

fn is_harmful(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    c.is_control() || turns || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}')
}

/// The blocks of scripts that are written from right to left.
fn is_from_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

fn clean_all<'a>(texts: impl IntoIterator<Item = &'a mut String>) {
    texts.into_iter().for_each(|text| *text = clean(text));
}

/// A report with harmless names. Texts of several lines keep their lines as spaces.
pub fn report(report: &Report) -> Report {
    let mut of = report.clone();
    let long = [&mut of.description, &mut of.hypothesis].into_iter().flatten();
    long.for_each(|text| *text = text.replace(['\n', '\r', '\t'], " "));
    let several = [&mut of.name, &mut of.description, &mut of.hypothesis, &mut of.owner];
    clean_all([&mut of.scope, &mut of.key].into_iter().chain(several.into_iter().flatten()).chain(&mut of.tags));
    clean_all(of.arms.iter_mut().map(|arm| &mut arm.key));
    for metric in &mut of.metrics {
        clean_all([&mut metric.name].into_iter().chain(&mut metric.unit));
    }
    if let Some(winner) = &mut of.winner {
        clean_all([&mut winner.variant].into_iter().chain(&mut winner.reason));
    }
    for decided in &mut of.decisions {
        clean_all([&mut decided.reason].into_iter().chain(&mut decided.winner));
    }
    for change in &mut of.changes {
        clean_all([&mut change.role].into_iter().chain(&mut change.reason).chain(&mut change.members));
    }
    of
}

/// What of an entry is shown; its key and scope stay as they are, for its link.
pub fn entry(entry: &Entry) -> Entry {
    let mut of = entry.clone();
    let several = [&mut of.name, &mut of.owner, &mut of.metric, &mut of.winner];
    clean_all(several.into_iter().flatten());
    of
}

#[cfg(test)]
mod tests {
    use super::clean;

    #[test]
    fn names_turn_nothing_around() {
        assert_eq!(clean("b\u{202e}\u{1b}[31m\u{7}x\n"), "b\u{fffd}\u{fffd}[31m\u{fffd}x\u{fffd}");
        assert_eq!(clean("מבצע 5"), "\u{2068}מבצע 5\u{2069}");
        assert_eq!(clean("plain – 実験"), "plain – 実験");
    }
}
