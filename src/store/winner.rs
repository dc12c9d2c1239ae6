//! The automatic winner: evaluates experiments by their policies, and does what follows.
//!
//! The engine decides. Here are its inputs, of one snapshot of all arms; its state, from one evaluation to the next; and
//! a decision, which is written with all that it does or not at all.

use std::panic::AssertUnwindSafe;
use std::rc::Rc;
use std::time::{Duration, Instant};

use experiment_engine::evidence;
use experiment_engine::stats::compare::Kind;
use experiment_engine::stats::winner::{self as engine, Evaluation, Gate, Policy, Verdict, WinnerError};
use experiment_engine::status::{Serve, Status};
use pgrx::{JsonB, pg_sys};
use serde_json::{Value, json};

use super::Store;
use super::assignment::Address;
use super::audit::{self, Change};
use super::definition::{self, Definition};
use super::experiment::{self, Experiment};
use super::lock::{self, Tried};
use super::maintain::Progress;
use super::policy::{self, Action, Kept};
use super::sql::{self, PushedSnapshot, Sees, Statement, param};
use super::view::View;
use super::{outbox, status};
use crate::error::{Error, OrRaise, Result};

/// One condition of a decision, or the decision: the last line.
pub struct Line {
    pub gate: &'static str,
    pub passed: bool,
    pub detail: String,
    pub numbers: Option<Value>,
}

impl Line {
    pub fn new(gate: &'static str, passed: bool, detail: impl Into<String>) -> Self {
        Line { gate, passed, detail: detail.into(), numbers: None }
    }

    fn to_json(&self) -> Value {
        json!({ "gate": self.gate, "passed": self.passed, "detail": self.detail })
    }
}

/// What decides by the policy of an experiment, and the metric that does, if it names one; `None` where people do.
pub fn policy(store: &Store, experiment: i32) -> Option<(Policy, Option<String>)> {
    // How the metric is compared, nobody asks here.
    policy::find(store, experiment).map(|kept| (kept.policy(Kind::default(), false), kept.metric))
}

/// Evaluates an experiment, and does what is decided. Waits for an evaluation that runs.
pub fn evaluate(store: &Store, address: Address) -> Result<Vec<Line>> {
    lock::evaluation(store, own(store, address)?.id);
    // What was waited for may have changed it.
    let definition = own(store, address)?;
    if definition.is_holdout {
        return Err(Error::IsHoldout { key: definition.key.clone() });
    }
    run(store, &definition, Patience::Waits)
}

/// The experiment of that very scope: results belong there.
fn own(store: &Store, address: Address) -> Result<Rc<Definition>> {
    let found = definition::find(store, address.scope, address.key).filter(|found| found.scope == address.scope);
    found.ok_or_else(|| Error::NotFound { scope: address.scope.to_owned(), key: address.key.to_owned() })
}

/// Whether a decision waits for who changes the experiment.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Patience {
    Waits,
    Leaves,
}

fn run(store: &Store, definition: &Definition, patience: Patience) -> Result<Vec<Line>> {
    let round = match look(store, definition)? {
        Look::Nothing(lines) => return Ok(lines),
        Look::Round(round) if round.to_decide().is_none() => return Ok(round.go_on()),
        Look::Round(round) => round,
    };
    let (scope, key) = (definition.scope.as_str(), definition.key.as_str());
    match patience {
        Patience::Waits => lock::key(store, scope, key),
        Patience::Leaves if lock::try_key(store, scope, key) == Tried::Busy => {
            return Ok(round.postpone("Somebody is changing the experiment: the next evaluation decides."));
        }
        Patience::Leaves => {}
    }
    // From here on it stays as it is. Who changed it since it was looked at may have changed what a decision rests on.
    let current = own(store, Address { scope, key }).ok().filter(|current| current.id == definition.id);
    let Some(current) = current else {
        return Ok(round.postpone("Somebody deleted the experiment: nothing is decided any more."));
    };
    match look(store, &current)? {
        Look::Nothing(lines) => Ok(lines),
        Look::Round(round) => round.decide(),
    }
}

/// What there is to see of an experiment.
enum Look<'a> {
    /// Nothing is to be evaluated.
    Nothing(Vec<Line>),
    Round(Box<Round<'a>>),
}

/// Evaluates without doing anything about it.
fn look<'a>(store: &'a Store, definition: &'a Definition) -> Result<Look<'a>> {
    let found = policy::find(store, definition.id);
    let is_kept = found.is_some();
    let kept = found.unwrap_or_else(Kept::by_people);
    let at = now();
    let status = definition.rules.status_at(at);
    let is_running = matches!(status, Status::Running | Status::Paused);
    let earlier = kept.decision.and_then(|number| Decided::read(store, number));
    let lines = match &earlier {
        Some(earlier) if !(is_running && earlier.goes_on() && kept.stops_on_breach()) => {
            return Ok(Look::Nothing(earlier.lines()));
        }
        Some(earlier) => vec![earlier.standing()],
        None => vec![Line::new("status", is_running, format!("The experiment is {}.", status.name()))],
    };
    if !is_running {
        let decision = Line::new("decision", false, "Nothing is decided of what does not run.");
        return Ok(Look::Nothing(lines.into_iter().chain([decision]).collect()));
    }
    let view = {
        // Whatever is committed meanwhile: all arms are seen as they are at one moment.
        let _snapshot = PushedSnapshot::latest();
        View::read(store, definition, &kept, at)?
    };
    let evaluation =
        engine::evaluate(&view.policy, &view.snapshot, &kept.state).map_err(|error| refused(error, &view))?;
    let mut round = Round { store, definition, is_kept, kept, earlier, view, evaluation, lines };
    round.explain();
    Ok(Look::Round(Box::new(round)))
}

/// The time after all that was waited for, in microseconds since 2000.
fn now() -> i64 {
    // SAFETY: reads the clock.
    unsafe { pg_sys::GetCurrentTimestamp() }
}

fn refused(error: WinnerError, view: &View) -> Error {
    match error {
        WinnerError::UnknownOverride(given) => Error::Winner { given, variants: view.variants() },
        error => Error::Comparison { problem: error.to_string(), given: format!("metric {}", view.metric) },
    }
}

/// One evaluation on its way from what was found to what is done.
struct Round<'a> {
    store: &'a Store,
    definition: &'a Definition,
    /// Whether there is a policy.
    is_kept: bool,
    kept: Kept,
    /// The decision that was made before, by which the experiment goes on: only its guardrails are still watched.
    earlier: Option<Decided>,
    view: View,
    evaluation: Evaluation,
    lines: Vec<Line>,
}

/// What is to be written of a decision.
struct Conclusion {
    decision: &'static str,
    winner: Option<String>,
    action: Action,
    reason: String,
}

impl Round<'_> {
    /// The gates, with their numbers.
    fn explain(&mut self) {
        let gates = std::mem::take(&mut self.evaluation.gates);
        // Of what is decided, no gate is asked.
        let (mut before, gates) = match self.earlier {
            Some(_) => (Vec::new(), Vec::new()),
            None => (std::mem::take(&mut self.view.lines), gates),
        };
        let is_open = before.iter().all(|line| line.passed);
        before.truncate(before.iter().position(|line| !line.passed).map_or(before.len(), |closed| closed + 1));
        self.lines.append(&mut before);
        for Gate { name, passed, detail } in gates.into_iter().filter(|_| is_open) {
            let numbers = self.numbers(name);
            self.lines.push(Line { gate: name, passed, detail, numbers });
        }
        for (metric, variant) in &self.evaluation.breaches {
            let detail = format!("{metric} of {variant} is worse than its margin, at any number of looks.");
            let numbers = Some(evidence::guardrails(&self.view.snapshot));
            self.lines.push(Line { numbers, ..Line::new("breach", false, detail) });
        }
    }

    fn numbers(&self, gate: &str) -> Option<Value> {
        let View { policy, snapshot, .. } = &self.view;
        match gate {
            "minimums" | "data" => Some(evidence::arms(snapshot)),
            "srm" => Some(self.view.split()),
            "evidence" => Some(evidence::comparisons(policy, snapshot, &self.evaluation.state)),
            "guardrails" => Some(evidence::guardrails(snapshot)),
            _ => None,
        }
    }

    /// What is to be decided, if anything is.
    fn to_decide(&self) -> Option<Conclusion> {
        match &self.earlier {
            Some(earlier) => self.breach_after(earlier),
            None => self.conclusion(),
        }
    }

    /// Does what is decided, if anything still is, and says what was. Whoever calls it holds the lock of the key.
    fn decide(mut self: Box<Self>) -> Result<Vec<Line>> {
        let Some(conclusion) = self.to_decide() else { return Ok(self.go_on()) };
        let Some(number) = decide(&self, &conclusion)? else {
            return Ok(self.postpone("Somebody ended the experiment: nothing is decided any more."));
        };
        self.kept.decision = Some(number);
        self.keep_state(true);
        let numbers = json!({ "decision": conclusion.decision, "variant": conclusion.winner });
        self.lines.push(Line { numbers: Some(numbers), ..Line::new("decision", true, described(&conclusion)) });
        Ok(self.close())
    }

    /// Leaves for the next evaluation what this one found.
    fn postpone(mut self: Box<Self>, why: &str) -> Vec<Line> {
        self.keep_state(false);
        self.lines.push(Line { numbers: Some(self.verdict()), ..Line::new("decision", false, why) });
        self.close()
    }

    /// Nothing is decided, or it was before.
    fn go_on(mut self: Box<Self>) -> Vec<Line> {
        if let Some(earlier) = &self.earlier {
            self.lines.push(earlier.decision());
            self.keep_state(false);
            return self.close();
        }
        let Verdict { decision, variant } = &self.evaluation.verdict;
        let detail = match variant {
            Some(variant) if self.said("mode").is_some() => {
                format!("{}: {variant}, for people to decide.", decision.name())
            }
            Some(variant) => format!("{}: {variant}, not yet.", decision.name()),
            None => format!("{}.", decision.name()),
        };
        self.postpone(&detail)
    }

    /// Keeps what the next evaluation takes up.
    fn close(self: Box<Self>) -> Vec<Line> {
        if self.is_kept {
            let at = self.view.snapshot.at;
            policy::keep(self.store, self.definition.id, at, self.view.has_data(), &self.kept);
        }
        self.lines
    }

    fn verdict(&self) -> Value {
        let Verdict { decision, variant } = &self.evaluation.verdict;
        json!({ "decision": decision.name(), "variant": variant })
    }

    /// What the evaluation leaves for the next one. A decision that could not be made is found again.
    fn keep_state(&mut self, decided: bool) {
        let next = self.evaluation.state.clone();
        self.kept.srm_seq_p = self.view.snapshot.srm_seq_p;
        if decided || next.decided.is_none() {
            self.kept.state = next;
        } else {
            self.kept.state.horizon = next.horizon;
        }
    }

    /// The first guardrail of a treatment that stops the experiment: metric and variant.
    fn breach(&self) -> Option<&(String, String)> {
        self.evaluation.breaches.first().filter(|_| self.kept.stops_on_breach())
    }

    /// What is decided of an experiment that goes on after a decision: that a guardrail was worse. Who won before has
    /// not won where it is the winner's.
    fn breach_after(&self, earlier: &Decided) -> Option<Conclusion> {
        let (metric, variant) = self.breach()?;
        let mut others = self.evaluation.breaches.iter().map(|(_, variant)| variant);
        let winner = earlier.winner.clone().filter(|winner| !others.any(|variant| variant == winner));
        let why = winner.as_ref().map(|_| earlier.reason.clone());
        let reason = why.into_iter().chain([worse(metric, variant)]).collect::<Vec<_>>().join(" ");
        Some(Conclusion { decision: "guardrail_breach", winner, action: Action::Stop, reason })
    }

    /// What is to be decided of one that was not decided before, if anything is.
    fn conclusion(&self) -> Option<Conclusion> {
        let Evaluation { verdict, .. } = &self.evaluation;
        let breach = self.breach().map(|(metric, variant)| worse(metric, variant));
        if self.evaluation.is_final {
            // A treatment that wins does not excuse another one that does harm.
            let stops = breach.is_some() && self.kept.action == Action::Nothing;
            let is_override = self.kept.override_variant.is_some();
            let why = if is_override { self.said("override") } else { self.said("evidence") };
            let why = why.map(|why| if is_override { why } else { format!("{}: {why}", self.view.metric) });
            return Some(Conclusion {
                decision: if is_override { "override" } else { verdict.decision.name() },
                winner: verdict.variant.clone(),
                action: if stops { Action::Stop } else { self.kept.action },
                reason: why.into_iter().chain(breach).collect::<Vec<_>>().join(" "),
            });
        }
        let reason = breach?;
        Some(Conclusion { decision: "guardrail_breach", winner: None, action: Action::Stop, reason })
    }

    /// What a gate says.
    fn said(&self, gate: &str) -> Option<String> {
        self.lines.iter().find(|line| line.gate == gate).map(|line| line.detail.clone())
    }

    fn evidence(&self) -> Value {
        let View { policy, snapshot, .. } = &self.view;
        json!({
            "policy": policy::shown(self.store, self.definition.id),
            "arms": evidence::arms(snapshot),
            "srm": self.view.split(),
            "comparisons": evidence::comparisons(policy, snapshot, &self.evaluation.state),
            "guardrails": evidence::guardrails(snapshot),
            "gates": self.lines.iter().map(Line::to_json).collect::<Vec<_>>(),
        })
    }
}

/// What is said of a breach.
fn worse(metric: &str, variant: &str) -> String {
    format!("{metric} of {variant} is worse than its margin.")
}

/// What was decided and done, for people.
fn described(conclusion: &Conclusion) -> String {
    let Conclusion { decision, winner, action, reason } = conclusion;
    let winner = winner.as_ref().map_or("no winner".to_owned(), |winner| format!("{winner} wins"));
    let done = match (action, conclusion.winner.is_some()) {
        (Action::Nothing, _) => "the experiment goes on",
        (Action::Serve, true) => "it is stopped, and the winner served",
        (Action::Stop | Action::Serve, _) => "it is stopped",
    };
    format!("{decision}: {winner}, {done}. {reason}")
}

static DECIDE: Statement = Statement {
    text: "INSERT INTO exp.decision (experiment_id, mode, decision, winner, action, reason, evidence)
           VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id",
    types: &[
        pg_sys::INT4OID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::TEXTOID,
        pg_sys::JSONBOID,
    ],
};

/// Writes a decision, and does what follows it; `None` where the experiment has ended.
fn decide(round: &Round, conclusion: &Conclusion) -> Result<Option<i64>> {
    let Round { store, definition, kept, .. } = round;
    let address = Address { scope: &definition.scope, key: &definition.key };
    let found = experiment::find_locked(store, address)?.filter(|found| found.id == definition.id);
    let Some(experiment) = found.filter(|found| matches!(found.status, Status::Running | Status::Paused)) else {
        return Ok(None);
    };
    let Conclusion { decision, winner, action, reason } = conclusion;
    let params = [
        param(definition.id),
        param(kept.mode.name()),
        param(*decision),
        winner.as_deref().and_then(param),
        param(action.name()),
        param(reason.as_str()),
        param(JsonB(round.evidence())),
    ];
    let (_, numbers) = sql::write_returning(store, &DECIDE, &params, |row| row.need::<i64>(1));
    let after =
        Some(json!({ "decision": decision, "winner": winner, "mode": kept.mode.name(), "then": action.name() }));
    let reason = Some(reason.as_str());
    let (scope, key) = (address.scope, address.key);
    audit::record(
        store,
        Change {
            scope,
            object: "experiment",
            key,
            action: audit::DECIDED,
            after: after.clone(),
            reason,
            ..audit::NOTHING
        },
    );
    outbox::decided(store, address, json!({ "decision_id": numbers[0], "reason": reason, "facts": after }));
    if *action != Action::Nothing {
        experiment::audited_decision(store, address, reason, || stop(store, &experiment, conclusion))?;
    }
    if winner.is_some() {
        let (mode, decision) = (kept.mode.name(), Some(*decision));
        let told = outbox::Winner { winner: winner.as_deref(), previous: None, reason, mode, decision };
        outbox::winner_changed(store, address, told);
    }
    Ok(Some(numbers[0]))
}

fn stop(store: &Store, experiment: &Experiment, conclusion: &Conclusion) -> Result<()> {
    let winner = conclusion.winner.as_deref().map(|winner| experiment.winner(winner)).transpose()?;
    let serve = if conclusion.action == Action::Serve && winner.is_some() { Serve::Winner } else { Serve::None };
    let reason = Some(Some(conclusion.reason.clone()));
    status::declare(store, experiment, status::Verdict { winner: Some(winner), serve: Some(serve), reason })?;
    status::set(store, experiment, Status::Stopped)
}

static DECIDED: Statement = Statement {
    text: "SELECT decision, winner, action, reason, to_char(decided_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS')
           FROM exp.decision WHERE id = $1",
    types: &[pg_sys::INT8OID],
};

/// A decision that was made before. It stands: what comes later changes nothing.
struct Decided {
    decision: String,
    winner: Option<String>,
    action: String,
    reason: String,
    at: String,
}

impl Decided {
    fn read(store: &Store, number: i64) -> Option<Self> {
        sql::read_one(store, &DECIDED, &[param(number)], Sees::Latest, |row| Decided {
            decision: row.need(1),
            winner: row.get(2),
            action: row.need(3),
            reason: row.need(4),
            at: row.need(5),
        })
    }

    /// Whether the experiment goes on, and its guardrails are to be watched.
    fn goes_on(&self) -> bool {
        self.action == Action::Nothing.name()
    }

    fn standing(&self) -> Line {
        Line::new("decided", true, format!("It was decided at {} UTC; later data do not change it.", self.at))
    }

    fn decision(&self) -> Line {
        let Decided { decision, winner, action, reason, .. } = self;
        let detail = format!("{decision}: {}. {reason}", winner.as_deref().unwrap_or("no winner"));
        let numbers = Some(json!({ "decision": decision, "variant": winner, "then": action }));
        Line { numbers, ..Line::new("decision", true, detail) }
    }

    fn lines(&self) -> Vec<Line> {
        vec![self.standing(), self.decision()]
    }
}

/// How many columns `read` gives.
pub const COLUMNS: usize = 5;

// What a policy decided without stopping is not declared of the experiment. What it declared may have been withdrawn or
// changed by people since: then that holds.
static READ: Statement = Statement {
    text: "SELECT CASE WHEN e.winner IS NOT NULL THEN v.key WHEN d.action = 'nothing' THEN d.winner END,
                  CASE WHEN e.winner IS NOT NULL THEN e.winner_decided_at WHEN h.is_shown THEN d.decided_at END,
                  CASE WHEN e.winner IS NOT NULL THEN e.winner_reason WHEN h.is_shown THEN d.reason END,
                  CASE WHEN h.is_shown THEN d.mode WHEN e.winner IS NOT NULL THEN 'manual'
                       ELSE coalesce(p.mode, 'manual') END,
                  CASE WHEN h.is_shown THEN d.evidence END
           FROM exp.experiment AS e
           LEFT JOIN exp.variant AS v ON v.experiment_id = e.id AND v.variant = e.winner
           LEFT JOIN exp.winner_policy AS p ON p.experiment_id = e.id
           LEFT JOIN exp.decision AS d ON d.id = p.decision_id
           CROSS JOIN LATERAL (
               SELECT CASE WHEN e.winner IS NULL THEN d.winner IS NULL OR d.action = 'nothing'
                           ELSE d.winner = v.key AND d.decided_at = e.winner_decided_at END AND d.id IS NOT NULL
           ) AS h (is_shown)
           WHERE e.id = $1",
    types: &[pg_sys::INT4OID],
};

/// Who won, when, why, in which mode and by which evidence: datums in the current memory context.
pub fn read(store: &Store, experiment: i32) -> Vec<[Option<pg_sys::Datum>; COLUMNS]> {
    sql::read(store, &READ, &[param(experiment)], Sees::Latest, |row| row.copy_all())
}

static UNDECLARED: Statement = Statement {
    text: "SELECT d.winner
           FROM exp.experiment AS e
           JOIN exp.scope AS s ON s.id = e.scope_id
           JOIN exp.winner_policy AS p ON p.experiment_id = e.id
           JOIN exp.decision AS d ON d.id = p.decision_id
           WHERE s.name = $1 AND e.key = $2 AND e.deleted_at IS NULL AND d.action = 'nothing'",
    types: &[pg_sys::TEXTOID, pg_sys::TEXTOID],
};

/// The winner that a policy found and that nobody declared, where the experiment was to go on.
pub fn undeclared(store: &Store, address: Address) -> Option<String> {
    let params = [param(address.scope), param(address.key)];
    sql::read_one(store, &UNDECLARED, &params, Sees::Latest, |row| row.get(1)).flatten()
}

// Those that were not evaluated for the longest time are the first. Of people's own nothing is to be decided. Where a
// decision let the experiment go on, its guardrails are still watched.
macro_rules! undecided {
    () => {
        "FROM exp.winner_policy AS p JOIN exp.experiment AS e ON e.id = p.experiment_id
         JOIN exp.scope AS s ON s.id = e.scope_id LEFT JOIN exp.decision AS d ON d.id = p.decision_id
         WHERE CASE WHEN p.decision_id IS NULL THEN p.mode <> 'manual' OR p.override IS NOT NULL
                    ELSE d.action = 'nothing' AND p.on_breach = 'stop' AND p.mode <> 'manual' AND p.override IS NULL END
           AND e.status IN ('running', 'paused') AND e.deleted_at IS NULL"
    };
}

static UNDECIDED: Statement = Statement {
    text: concat!("SELECT e.id, s.name, e.key ", undecided!(), " ORDER BY p.evaluated_at NULLS FIRST, e.id LIMIT $1"),
    types: &[pg_sys::INT8OID],
};
static OVERDUE: Statement = Statement {
    text: concat!(
        "SELECT count(*) ",
        undecided!(),
        " AND coalesce(p.evaluated_at < statement_timestamp() - interval '1 minute', true)"
    ),
    types: &[],
};

/// The most experiments that one run evaluates, and how long it begins with another one.
const MOST: i64 = 100;
const LONGEST: Duration = Duration::from_secs(20);

/// Evaluates what policies are to decide. What fails of one experiment stops no other.
pub fn maintain(store: &Store) -> Progress {
    let row = |row: &sql::Row| (row.need::<i32>(1), row.need::<String>(2), row.need::<String>(3));
    let undecided = sql::read(store, &UNDECIDED, &[param(MOST)], Sees::Latest, row);
    let mut progress = Progress::default();
    let began = Instant::now();
    for (id, scope, key) in undecided {
        if began.elapsed() > LONGEST {
            break;
        }
        // Somebody else evaluates it: that will do.
        if lock::try_evaluation(store, id) == Tried::Busy {
            continue;
        }
        let outcome = evaluate_alone(store, id, Address { scope: &scope, key: &key });
        if let Err(error) = &outcome {
            policy::keep_error(store, id, error);
        }
        progress.count(1, outcome.map_err(|error| format!("{scope}/{key}: {error}")));
    }
    let overdue = sql::read_one(store, &OVERDUE, &[], Sees::Latest, |row| row.need::<i64>(1));
    progress.remaining = overdue.unwrap_or(0);
    progress
}

/// Evaluates an experiment in a subtransaction of its own; answers the error that undid it.
fn evaluate_alone(store: &Store, id: i32, address: Address) -> Result<(), String> {
    let evaluate = || {
        let definition = own(store, address).or_raise();
        if definition.id == id {
            run(store, &definition, Patience::Leaves).or_raise();
        }
    };
    sql::in_savepoint(AssertUnwindSafe(|| sql::impatiently(evaluate)))
}

static DELETE: Statement =
    Statement { text: "DELETE FROM exp.decision WHERE experiment_id = $1", types: &[pg_sys::INT4OID] };

/// Removes what was decided of an experiment.
pub fn delete(store: &Store, experiment: i32) {
    sql::write(store, &DELETE, &[param(experiment)]);
}
