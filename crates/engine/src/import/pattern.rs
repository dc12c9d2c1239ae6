//! JavaScript's regular expressions, written for the engine of the `regex` operator.
//!
//! The two engines differ in more than meets the eye: `\d`, `\w` and `\b` know only ASCII in JavaScript, `.` stops at
//! more line ends, `\s` is another set, brackets nest in one of them only, and JavaScript counts UTF-16 units. So a
//! pattern is read in full and written anew, and whatever is not known to mean the same is refused.

use std::fmt::Write;

use regex::Regex;

/// What `\d`, `\w` and `\s` stand for, as the inside of a class.
const DIGIT: &str = "0-9";
const WORD: &str = "0-9A-Z_a-z";
const SPACE: &str = r"\t-\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}";
/// What `.` does not match.
const LINE_ENDS: &str = r"\n\r\x{2028}\x{2029}";

/// The largest count of a repetition, so that no short pattern compiles to a huge program.
const MAX_REPEAT: u32 = 1000;

/// The deepest nesting of groups.
const MAX_DEPTH: usize = 50;

/// What was read last, as far as a quantifier after it is concerned.
#[derive(Clone, Copy, PartialEq)]
enum Atom {
    /// Nothing, an assertion or a quantifier: nothing that can be repeated.
    Nothing,
    /// It matches whole characters below U+10000 only.
    Narrow,
    /// It matches any UTF-16 unit but some, so one half of a character, too.
    Wide,
    /// A group, and whether a wide atom in it must match.
    Group(bool),
}

struct Reader<'a> {
    rest: std::str::Chars<'a>,
    out: String,
    fold: bool,
    depth: usize,
    /// Whether a wide atom that must match could touch the next one, so that they could share a character's halves.
    open: bool,
}

/// Writes a pattern of JavaScript, without flags or with `i` alone, for the `regex` crate.
///
/// # Errors
/// What in it is not known to mean the same.
pub(super) fn translate(pattern: &str, fold: bool) -> Result<String, String> {
    let mut reader = Reader { rest: pattern.chars(), out: String::new(), fold, depth: 0, open: false };
    reader.alternatives()?;
    if reader.peek().is_some() {
        return Err("an unmatched )".to_owned());
    }
    Regex::new(&reader.out).map_err(|_| "more than the regex operator accepts".to_owned())?;
    Ok(reader.out)
}

/// A pattern that matches one of these ASCII texts, whatever the case, as JavaScript's `toLowerCase` on both sides.
pub(super) fn one_of(texts: &[&str]) -> Result<String, String> {
    let mut out = String::from("^(?:");
    for (index, text) in texts.iter().enumerate() {
        if !text.is_ascii() {
            return Err(format!("the text {text:?} has letters beyond ASCII"));
        }
        if index > 0 {
            out.push('|');
        }
        for c in text.chars() {
            match c.to_ascii_lowercase() {
                // The Kelvin sign is the only other character of which an ASCII letter is the lower case.
                'k' => out.push_str(r"[Kk\x{212A}]"),
                _ => literal(&mut out, c, true),
            }
        }
    }
    out.push_str(")$");
    Regex::new(&out).map_err(|_| "there are more texts than the regex operator accepts".to_owned())?;
    Ok(out)
}

/// One character as itself.
fn literal(out: &mut String, c: char, fold: bool) {
    if fold && c.is_ascii_alphabetic() {
        let _ = write!(out, "[{}{}]", c.to_ascii_uppercase(), c.to_ascii_lowercase());
    } else {
        out.push_str(&regex::escape(c.encode_utf8(&mut [0; 4])));
    }
}

/// One end of a range in a class.
fn bound(c: char) -> String {
    if c.is_ascii_alphanumeric() { c.to_string() } else { format!("\\x{{{:X}}}", u32::from(c)) }
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.rest.clone().next()
    }

    fn take(&mut self, expected: char) -> bool {
        let found = self.peek() == Some(expected);
        if found {
            self.rest.next();
        }
        found
    }

    fn next(&mut self) -> Result<char, String> {
        self.rest.next().ok_or_else(|| "an unfinished pattern".to_owned())
    }

    fn alternatives(&mut self) -> Result<bool, String> {
        let mut wide = false;
        let mut last = Atom::Nothing;
        while let Some(c) = self.peek() {
            if c == ')' {
                break;
            }
            self.rest.next();
            last = match c {
                '|' => self.alternative(),
                '*' | '+' | '?' | '{' => {
                    wide |= self.quantifier(c, last)?;
                    Atom::Nothing
                }
                _ => self.atom(c)?,
            };
            self.check_wide(last)?;
            if let Atom::Group(inner) = last {
                wide |= inner;
            }
            self.close_where_mandatory(last);
        }
        Ok(wide)
    }

    fn alternative(&mut self) -> Atom {
        self.out.push('|');
        if self.depth == 0 {
            self.open = false;
        }
        Atom::Nothing
    }

    /// Two wide atoms can share a character's halves unless something whole must match between them.
    fn close_where_mandatory(&mut self, last: Atom) {
        let optional = matches!(self.peek(), Some('*' | '?' | '{'));
        if last == Atom::Narrow && self.depth == 0 && !optional {
            self.open = false;
        }
    }

    fn check_wide(&self, last: Atom) -> Result<(), String> {
        if last == Atom::Wide && !matches!(self.peek(), Some('*' | '+')) {
            return Err("a . or an excluding class without * or +, of which JavaScript counts UTF-16 units".to_owned());
        }
        Ok(())
    }

    fn atom(&mut self, c: char) -> Result<Atom, String> {
        match c {
            '^' | '$' => {
                self.out.push(c);
                Ok(Atom::Nothing)
            }
            '.' => {
                let _ = write!(self.out, "[^{LINE_ENDS}]");
                Ok(Atom::Wide)
            }
            '(' => self.group(),
            '[' => self.class(),
            '\\' => self.escape(),
            ']' | '}' => Err(format!("an unmatched {c}")),
            _ => self.literal(c),
        }
    }

    fn literal(&mut self, c: char) -> Result<Atom, String> {
        self.check_char(c)?;
        literal(&mut self.out, c, self.fold);
        Ok(Atom::Narrow)
    }

    fn check_char(&self, c: char) -> Result<(), String> {
        if u32::from(c) > 0xFFFF || (self.fold && !c.is_ascii()) {
            return Err(format!("the character {c:?}"));
        }
        Ok(())
    }

    fn group(&mut self) -> Result<Atom, String> {
        if self.take('?') && !self.take(':') {
            return Err("a group that begins with (? and is not (?:".to_owned());
        }
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err("groups nested too deeply".to_owned());
        }
        self.out.push_str("(?:");
        let wide = self.alternatives()?;
        if !self.take(')') {
            return Err("an unfinished pattern".to_owned());
        }
        self.out.push(')');
        self.depth -= 1;
        Ok(Atom::Group(wide))
    }

    fn escape(&mut self) -> Result<Atom, String> {
        let c = self.next()?;
        let class = match c {
            'b' => {
                self.out.push_str(r"(?-u:\b)");
                return Ok(Atom::Nothing);
            }
            'd' | 'D' => DIGIT,
            'w' | 'W' => WORD,
            's' | 'S' => SPACE,
            _ => {
                let c = escaped(c)?;
                return self.literal(c);
            }
        };
        let not = if c.is_ascii_uppercase() { "^" } else { "" };
        let _ = write!(self.out, "[{not}{class}]");
        Ok(if c.is_ascii_uppercase() { Atom::Wide } else { Atom::Narrow })
    }

    fn class(&mut self) -> Result<Atom, String> {
        let not = self.take('^');
        self.out.push_str(if not { "[^" } else { "[" });
        if self.peek() == Some(']') {
            return Err("an empty class".to_owned());
        }
        while !self.take(']') {
            self.class_item()?;
        }
        self.out.push(']');
        Ok(if not { Atom::Wide } else { Atom::Narrow })
    }

    fn class_item(&mut self) -> Result<(), String> {
        let Some(first) = self.class_char()? else { return Ok(()) };
        let mut ahead = self.rest.clone();
        let range = ahead.next() == Some('-') && ahead.next() != Some(']');
        if !range {
            self.class_range(first, first);
            return Ok(());
        }
        self.rest.next();
        let last = self.class_char()?.ok_or("a range that ends in a set")?;
        if first > last || (first <= '\u{D7FF}' && last >= '\u{E000}') {
            return Err(format!("the range {first}-{last}"));
        }
        self.class_range(first, last);
        Ok(())
    }

    /// A character of a class; none where it was a set, which is written already.
    fn class_char(&mut self) -> Result<Option<char>, String> {
        let mut c = self.next()?;
        if c == '\\' {
            c = self.next()?;
            let set = match c {
                'd' => DIGIT,
                'w' => WORD,
                's' => SPACE,
                _ => "",
            };
            if !set.is_empty() {
                self.out.push_str(set);
                return if self.peek() == Some('-') { Err("a set next to a -".to_owned()) } else { Ok(None) };
            }
            c = escaped(c)?;
        }
        self.check_char(c)?;
        Ok(Some(c))
    }

    fn class_range(&mut self, first: char, last: char) {
        let _ = write!(self.out, "{}-{}", bound(first), bound(last));
        if self.fold {
            let letters = (first..=last).filter(char::is_ascii_alphabetic);
            let swapped =
                letters.map(|c| if c.is_ascii_uppercase() { c.to_ascii_lowercase() } else { c.to_ascii_uppercase() });
            self.out.extend(swapped);
        }
    }

    /// Reads a quantifier, and tells whether it makes a wide atom one that must match.
    fn quantifier(&mut self, c: char, last: Atom) -> Result<bool, String> {
        if last == Atom::Nothing {
            return Err(format!("a {c} with nothing to repeat"));
        }
        if last == Atom::Group(true) && c != '?' {
            return Err("a repeated group with a . or an excluding class in it".to_owned());
        }
        let wide = last == Atom::Wide && c == '+';
        if wide && std::mem::replace(&mut self.open, true) {
            return Err("two . or excluding classes with + that can touch each other".to_owned());
        }
        if c == '{' {
            self.counts()?
        } else {
            self.out.push(c)
        }
        if self.take('?') {
            self.out.push('?');
        }
        Ok(wide)
    }

    fn counts(&mut self) -> Result<(), String> {
        let least = self.count()?.ok_or("a { that is no count")?;
        let most = if self.take(',') { self.count()? } else { Some(least) };
        if !self.take('}') || most.is_some_and(|most| most < least) {
            return Err("a { that is no count".to_owned());
        }
        let most = most.map_or(String::new(), |most| most.to_string());
        let _ = write!(self.out, "{{{least},{most}}}");
        Ok(())
    }

    fn count(&mut self) -> Result<Option<u32>, String> {
        let mut count = None;
        while let Some(digit) = self.peek().and_then(|c| c.to_digit(10)) {
            self.rest.next();
            let next = count.unwrap_or(0) * 10 + digit;
            if next > MAX_REPEAT {
                return Err(format!("a count above {MAX_REPEAT}"));
            }
            count = Some(next);
        }
        Ok(count)
    }
}

/// The character that `\c` stands for, outside and inside of a class.
fn escaped(c: char) -> Result<char, String> {
    match c {
        'n' => Ok('\n'),
        'r' => Ok('\r'),
        't' => Ok('\t'),
        'f' => Ok('\u{C}'),
        'v' => Ok('\u{B}'),
        _ if c.is_ascii_punctuation() => Ok(c),
        _ => Err(format!("\\{c}")),
    }
}
