//! What follows from an attempt: delivered, again later, or dead.

use std::time::{Duration, SystemTime};

use serde::Serialize;

use super::delivery::Lane;
use crate::settings::Webhooks;

/// Characters of an error that are kept.
const LONGEST_ERROR: usize = 500;

/// How an attempt went.
#[derive(Debug)]
pub enum Attempt {
    Answered {
        status: u16,
        retry_after: Option<Duration>,
    },
    /// No answer, or nothing was sent: why.
    Failed(String),
}

/// What the database is told of a delivery; with `event` missing, that the lane is free.
#[derive(Debug, PartialEq, Serialize)]
pub struct Settled {
    #[serde(flatten)]
    pub lane: Lane,
    #[serde(flatten)]
    pub delivery: Option<Verdict>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Verdict {
    pub event: i64,
    pub state: State,
    pub status: Option<u16>,
    pub error: Option<String>,
    /// Seconds, with `State::Retry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_in: Option<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Delivered,
    Retry,
    Dead,
}

impl State {
    pub fn name(self) -> &'static str {
        match self {
            State::Delivered => "delivered",
            State::Retry => "retry",
            State::Dead => "dead",
        }
    }
}

/// The verdict on an attempt that `before` others preceded; `jitter` is from 0 to 1.
pub fn judge(settings: &Webhooks, event: i64, before: u32, attempt: Attempt, jitter: f64) -> Verdict {
    let (status, error, retry_after) = match attempt {
        Attempt::Answered { status: status @ 200..300, .. } => {
            return Verdict { event, state: State::Delivered, status: Some(status), error: None, retry_in: None };
        }
        Attempt::Answered { status, retry_after } => (Some(status), describe(status), retry_after),
        Attempt::Failed(error) => (None, error, None),
    };
    // 410: the receiver says that it will never want this.
    let state = if status == Some(410) || before + 1 >= settings.max_attempts { State::Dead } else { State::Retry };
    let retry_in = (state == State::Retry).then(|| pause(settings, before, retry_after, jitter).as_secs_f64());
    Verdict { event, state, status, error: Some(clean(&error)), retry_in }
}

/// Of the answer, the status alone: a body could tell whoever reads the error what only the relay can reach.
fn describe(status: u16) -> String {
    match status {
        300..400 => format!("answered {status}: redirects are not followed"),
        410 => "answered 410: the receiver wants no more of it".to_owned(),
        _ => format!("answered {status}"),
    }
}

/// How long to wait: anything up to a limit that doubles (so that receivers that were away are not met by all at
/// once), and no less than the receiver asks for, up to the longest pause.
fn pause(settings: &Webhooks, before: u32, retry_after: Option<Duration>, jitter: f64) -> Duration {
    let limit = settings.backoff.saturating_mul(2_u32.saturating_pow(before)).min(settings.backoff_max);
    let asked = retry_after.unwrap_or_default().min(settings.backoff_max);
    limit.mul_f64(jitter.clamp(0.0, 1.0)).max(asked)
}

/// One line, bounded, without what JSON or a terminal could not take.
fn clean(error: &str) -> String {
    let shown = |c: char| if c.is_control() { ' ' } else { c };
    error.chars().take(LONGEST_ERROR).map(shown).collect()
}

/// The value of `Retry-After`, where it goes with the status: seconds, or a time.
pub fn retry_after(status: u16, value: Option<&str>, now: SystemTime) -> Option<Duration> {
    let value = value.filter(|_| matches!(status, 429 | 503))?.trim();
    if let Ok(seconds) = value.parse::<u32>() {
        return Some(Duration::from_secs(seconds.into()));
    }
    httpdate::parse_http_date(value).ok()?.duration_since(now).ok()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::webhook::delivery::example;

    pub fn settings() -> Webhooks {
        Webhooks {
            enabled: true,
            hosts: None,
            allow_http: false,
            allow_networks: Vec::new(),
            timeout: Duration::from_secs(10),
            max_attempts: 5,
            backoff: Duration::from_secs(1),
            backoff_max: Duration::from_secs(60),
            lanes: 16,
            lease: Duration::from_secs(30),
        }
    }

    fn answered(status: u16) -> Attempt {
        Attempt::Answered { status, retry_after: None }
    }

    #[test]
    fn statuses_have_their_states() {
        for (status, state) in [
            (200, State::Delivered),
            (204, State::Delivered),
            (299, State::Delivered),
            (301, State::Retry),
            (307, State::Retry),
            (400, State::Retry),
            (404, State::Retry),
            (410, State::Dead),
            (429, State::Retry),
            (500, State::Retry),
            (503, State::Retry),
            (999, State::Retry),
        ] {
            let verdict = judge(&settings(), 1, 0, answered(status), 0.5);
            assert_eq!((verdict.state, verdict.status), (state, Some(status)), "{status}");
            assert_eq!(verdict.retry_in.is_some(), state == State::Retry, "{status}");
            assert_eq!(verdict.error.is_none(), state == State::Delivered, "{status}");
        }
    }

    #[test]
    fn the_last_attempt_is_the_last() {
        assert_eq!(judge(&settings(), 1, 3, answered(500), 0.5).state, State::Retry);
        assert_eq!(judge(&settings(), 1, 4, answered(500), 0.5).state, State::Dead);
        assert_eq!(judge(&settings(), 1, 4, answered(200), 0.5).state, State::Delivered);
        assert_eq!(judge(&settings(), 1, 4, Attempt::Failed("x".to_owned()), 0.5).state, State::Dead);
    }

    #[test]
    fn pauses_double_up_to_the_longest() {
        let at = |before, jitter| pause(&settings(), before, None, jitter).as_secs_f64();
        assert_eq!(
            [0, 1, 2, 5, 6, 40, u32::MAX].map(|before| at(before, 1.0)),
            [1.0, 2.0, 4.0, 32.0, 60.0, 60.0, 60.0]
        );
        assert_eq!((at(2, 0.0), at(2, 0.25)), (0.0, 1.0));
    }

    #[test]
    fn receivers_may_ask_for_a_longer_pause() {
        let asked = |seconds| pause(&settings(), 0, Some(Duration::from_secs(seconds)), 1.0).as_secs();
        assert_eq!([0, 7, 60, 100_000].map(asked), [1, 7, 60, 60]);
    }

    #[test]
    fn retry_after_is_seconds_or_a_time() {
        let now = httpdate::parse_http_date("Sat, 21 Nov 2026 20:00:00 GMT").expect("a time");
        for (status, value, expected) in [
            (429, Some("7"), Some(7)),
            (503, Some(" 7 "), Some(7)),
            (503, Some("Sat, 21 Nov 2026 20:00:09 GMT"), Some(9)),
            (503, Some("Sat, 21 Nov 2026 19:00:00 GMT"), None),
            (503, Some("-7"), None),
            (503, Some("soon"), None),
            (503, Some("99999999999999999999"), None),
            (503, None, None),
            (500, Some("7"), None),
            (200, Some("7"), None),
        ] {
            let found = retry_after(status, value, now).map(|pause| pause.as_secs());
            assert_eq!(found, expected, "{status} {value:?}");
        }
    }

    #[test]
    fn errors_are_bounded_and_plain() {
        let verdict = judge(&settings(), 1, 0, Attempt::Failed("é\0\n".repeat(1000)), 0.5);
        let error = verdict.error.expect("there is one");
        assert_eq!(error.chars().count(), LONGEST_ERROR);
        assert!(!error.contains(char::is_control));
    }

    #[test]
    fn the_database_reads_what_is_settled() {
        let lane = example().lane;
        let verdict = judge(&settings(), 12, 0, answered(500), 1.0);
        let settled = Settled { lane: lane.clone(), delivery: Some(verdict) };
        assert_eq!(
            serde_json::to_string(&settled).expect("JSON"),
            r#"{"subscription_id":1,"scope":"global","experiment":"checkout","event":12,"state":"retry","status":500,"error":"answered 500","retry_in":1.0}"#
        );
        let free = Settled { lane, delivery: None };
        assert_eq!(
            serde_json::to_string(&free).expect("JSON"),
            r#"{"subscription_id":1,"scope":"global","experiment":"checkout"}"#
        );
    }
}
