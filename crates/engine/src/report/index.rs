//! The list of experiments, each with a link to its page.

use maud::{Markup, html};

use super::page::document;
use super::words::Tone;
use super::{clean, format};

/// An experiment in the list. Times are microseconds since the year 2000 (UTC).
#[derive(Clone, Debug, Default)]
pub struct Entry {
    /// The scope that it belongs to.
    pub scope: String,
    /// Its key.
    pub key: String,
    /// What people call it.
    pub name: Option<String>,
    /// draft, running, paused, stopped or archived.
    pub status: String,
    /// Who answers for it.
    pub owner: Option<String>,
    /// When it began.
    pub started_at: Option<i64>,
    /// Subjects assigned.
    pub assigned: i64,
    /// Subjects exposed.
    pub exposed: i64,
    /// The metric that it is judged by first.
    pub metric: Option<String>,
    /// The variant that was chosen.
    pub winner: Option<String>,
    /// What its policy decided last: ship, rollback and so on.
    pub decision: Option<String>,
}

impl Entry {
    /// The address of its page, beside the list: `report/<key>?scope=<scope>`.
    fn link(&self) -> Option<String> {
        // One dot, or two, lead to the list or above it, however they are written.
        let leads = !matches!(self.key.as_str(), "." | "..");
        leads.then(|| format!("report/{}?scope={}", encoded(&self.key), encoded(&self.scope)))
    }

    fn outcome(&self) -> (String, Tone) {
        match (&self.winner, self.decision.as_deref()) {
            (Some(winner), _) => (format!("chose {winner}"), Tone::Good),
            (None, Some("guardrail_breach")) => ("guardrail breach".to_owned(), Tone::Bad),
            (None, Some(decision)) => (decision.replace('_', " "), Tone::Open),
            (None, None) => ("open".to_owned(), Tone::Open),
        }
    }
}

/// A text as a part of an address.
fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}

/// The page that lists experiments, those that run first; `left_out` says how many more there are.
pub fn index(scope: &str, made_at: i64, entries: &[Entry], left_out: i64) -> String {
    let groups = [("Running", &["running", "paused"][..]), ("Drafts", &["draft"]), ("Ended", &["stopped", "archived"])];
    let body = html! {
        header {
            p.soft { "Scope " code { (clean::clean(scope)) } " and below" }
            h1 { "Experiments" }
        }
        main {
            @if entries.is_empty() { p { "There are none yet: exp_define() makes one." } }
            @for (title, statuses) in groups {
                (group(title, &entries.iter().filter(|of| statuses.contains(&of.status.as_str())).collect::<Vec<_>>()))
            }
            @if left_out > 0 {
                p { "And " (format::count(left_out)) " more: exp_list() has them all." }
            }
        }
        footer { "Made by pg_experiment at " time datetime=(format::machine(made_at)) { (format::moment(made_at)) } "." }
    };
    document(&format!("Experiments – {scope}"), &body)
}

fn group(title: &str, entries: &[&Entry]) -> Markup {
    html! {
        @if !entries.is_empty() {
            section {
                h2 { (title) " " span.soft { (format::count(entries.len() as i64)) } }
                div.wide tabindex="0" role="region" aria-label=(title) {
                    table {
                        thead { tr {
                            th scope="col" { "experiment" } th scope="col" { "status" } th scope="col" { "since" }
                            th.number scope="col" { "assigned" } th.number scope="col" { "exposed" }
                            th scope="col" { "judged by" } th scope="col" { "outcome" }
                        } }
                        tbody { @for entry in entries { (row(entry)) } }
                    }
                }
            }
        }
    }
}

fn row(entry: &Entry) -> Markup {
    let link = entry.link();
    let entry = &clean::entry(entry);
    let (outcome, tone) = entry.outcome();
    let key = clean::clean(&entry.key);
    let name = entry.name.as_deref().filter(|name| !name.trim().is_empty()).unwrap_or(&key);
    html! {
        tr {
            th scope="row" {
                @match link {
                    Some(link) => a href=(link) { (name) },
                    None => (name),
                }
                br;
                span.soft { (clean::clean(&entry.scope)) "/" (key) @if let Some(owner) = &entry.owner { " · " (owner) } }
            }
            td { (entry.status) }
            td { (entry.started_at.map_or_else(|| "–".to_owned(), format::day)) }
            td.number { (format::count(entry.assigned)) }
            td.number { (format::count(entry.exposed)) }
            td { (entry.metric.as_deref().unwrap_or("–")) }
            td.(tone.class()) { span.word { (outcome) } }
        }
    }
}
