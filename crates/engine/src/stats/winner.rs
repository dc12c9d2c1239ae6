//! The automatic winner: gates in an order, each explained, and a decision that looking often does not make wrong.
//!
//! A pure function of one snapshot of all arms, the policy, and what earlier evaluations left behind. Whoever calls it
//! keeps that state with the decision, in one transaction.

use serde_json::{Value, json};
use thiserror::Error;
use xxhash_rust::xxh3::Xxh3;

use super::anytime::{Evidence, anytime};
use super::compare::{CompareError, Decision, Kind, MIN_NONZERO, MIN_SUBJECTS, estimates, nonzero};
use super::correction::{Correction, adjust};
use super::estimate::Estimate;
use super::margin::Margin;
use super::moments::Moments;
use super::power::check_alpha;
use super::special::t_sf;

/// With a sequential SRM p-value below it the subjects did not split as they should.
pub const SRM_THRESHOLD: f64 = 0.001;
/// Of a hybrid policy's alpha, the part that is spent on looking at any time; the rest is for the horizon.
const ANYTIME_PART: f64 = 0.2;

const HOUR: i64 = 3_600_000_000;
const DAY: i64 = 24 * HOUR;

names! {
    /// When a decision is made.
    Mode {
        /// By people alone: the evaluation shows what it would be.
        Manual = "manual",
        /// A fifth of alpha at any time, the rest at the planned horizon, once.
        Hybrid = "automatic",
        /// All of alpha at any time.
        Anytime = "anytime",
    }
}

/// How a winner is found. Times are in microseconds.
#[derive(Clone, Debug, PartialEq)]
pub struct Policy {
    /// When.
    pub mode: Mode,
    /// By what the primary metric is compared.
    pub kind: Kind,
    /// Whether less of the primary metric is better.
    pub lower_is_better: bool,
    /// The probability of any wrong decision, between 0 and 0.5.
    pub alpha: f64,
    /// The planned subjects of a comparison, both arms together; fixed when the experiment starts.
    pub n_star: i64,
    /// The smallest difference of interest, in the metric's unit.
    pub mde: Option<f64>,
    /// Nothing is decided earlier after the start.
    pub pick_after: i64,
    /// What every arm has at least: assignments.
    pub min_assignments: i64,
    /// Exposed subjects.
    pub min_exposures: i64,
    /// Subjects with a value of the primary metric other than 0.
    pub min_conversions: i64,
    /// How far apart the two evaluations are that have to agree.
    pub dwell: i64,
    /// The variant that wins whatever the data say.
    pub override_variant: Option<String>,
}

impl Default for Policy {
    fn default() -> Self {
        Policy {
            mode: Mode::Manual,
            kind: Kind::Mean,
            lower_is_better: false,
            alpha: 0.05,
            n_star: super::compare::DEFAULT_N_STAR,
            mde: None,
            pick_after: 7 * DAY,
            min_assignments: 0,
            min_exposures: 0,
            min_conversions: 0,
            dwell: HOUR,
            override_variant: None,
        }
    }
}

/// One arm at the time of the snapshot.
#[derive(Clone, Debug, PartialEq)]
pub struct Arm {
    /// Its name.
    pub variant: String,
    /// Subjects assigned.
    pub assigned: i64,
    /// Subjects exposed.
    pub exposed: i64,
    /// The primary metric of the subjects whose window has closed; `None` where nothing is known of it.
    pub moments: Option<Moments>,
}

/// A metric that must not get worse, of one treatment.
#[derive(Clone, Debug, PartialEq)]
pub struct Guardrail {
    /// Its name.
    pub metric: String,
    /// The treatment.
    pub variant: String,
    /// By what it is compared.
    pub kind: Kind,
    /// Whether less of it is better.
    pub lower_is_better: bool,
    /// How much worse it may be, in its unit; at least 0.
    pub margin: f64,
    /// The control's moments.
    pub control: Option<Moments>,
    /// The treatment's.
    pub treatment: Option<Moments>,
}

/// All arms at one time, of one database snapshot.
#[derive(Clone, Debug, PartialEq)]
pub struct Snapshot {
    /// When, in microseconds.
    pub at: i64,
    /// When the experiment started; `None` if it has not.
    pub started_at: Option<i64>,
    /// The control.
    pub control: Arm,
    /// All others.
    pub treatments: Vec<Arm>,
    /// The running minimum of the sequential SRM p-value; `None` where there is nothing to test.
    pub srm_seq_p: Option<f64>,
    /// Each guardrail of each treatment.
    pub guardrails: Vec<Guardrail>,
}

/// A decision and whom it is for: the winner, where there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Verdict {
    /// What.
    pub decision: Decision,
    /// Who wins: a treatment that ships, the control of a rollback.
    pub variant: Option<String>,
}

/// A verdict that waits for a second evaluation to agree.
#[derive(Clone, Debug, PartialEq)]
pub struct Pending {
    /// What it was.
    pub verdict: Verdict,
    /// When it was first reached, in microseconds.
    pub since: i64,
    /// What the data were then.
    pub data: u64,
}

/// A treatment as the test at the horizon found it.
#[derive(Clone, Debug, PartialEq)]
pub struct Tested {
    /// Its name.
    pub variant: String,
    /// The p-value, adjusted.
    pub p: f64,
    /// Whether it was better than the control: what the test says, it says of that direction.
    pub is_better: bool,
}

/// What one evaluation leaves for the next.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// A verdict that waits.
    pub pending: Option<Pending>,
    /// The one test at the horizon, treatment by treatment; it is not made again.
    pub horizon: Option<Vec<Tested>>,
    /// The decision, once there is one: late data do not change it.
    pub decided: Option<Verdict>,
}

/// One condition.
#[derive(Clone, Debug, PartialEq)]
pub struct Gate {
    /// Its stable name.
    pub name: &'static str,
    /// Whether it is open.
    pub passed: bool,
    /// Why, for people.
    pub detail: String,
}

/// What an evaluation found.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// What follows now.
    pub verdict: Verdict,
    /// Whether it is to be acted on.
    pub is_final: bool,
    /// Guardrails that are worse than their margins by evidence that holds at any number of looks and of guardrails:
    /// metric and variant.
    pub breaches: Vec<(String, String)>,
    /// Every gate, in order, up to the first that is closed.
    pub gates: Vec<Gate>,
    /// For the next evaluation.
    pub state: State,
}

/// Why nothing is evaluated.
#[derive(Clone, Debug, PartialEq, Error)]
pub enum WinnerError {
    /// The override names no variant.
    #[error("the override is not a variant of the experiment: {0}")]
    UnknownOverride(String),
    /// A number of the policy is out of range.
    #[error("{0} of the policy is out of range")]
    InvalidPolicy(&'static str),
    /// Moments that the kind makes no sense of.
    #[error(transparent)]
    Compare(#[from] CompareError),
}

impl Policy {
    /// # Errors
    /// The first number out of range, and an override that is no variant.
    pub fn check<'a>(&self, mut variants: impl Iterator<Item = &'a str>) -> Result<(), WinnerError> {
        let invalid = |name| Err(WinnerError::InvalidPolicy(name));
        if check_alpha(self.alpha).is_err() {
            return invalid("alpha");
        }
        if self.n_star < 1 {
            return invalid("n_star");
        }
        if self.mde.is_some_and(|mde| !(mde > 0.0 && mde.is_finite())) {
            return invalid("mde");
        }
        for (name, value) in [
            ("pick_after", self.pick_after),
            ("dwell", self.dwell),
            ("min_assignments", self.min_assignments),
            ("min_exposures", self.min_exposures),
            ("min_conversions", self.min_conversions),
        ] {
            if value < 0 {
                return invalid(name);
            }
        }
        match &self.override_variant {
            Some(name) if !variants.any(|variant| variant == name) => Err(WinnerError::UnknownOverride(name.clone())),
            _ => Ok(()),
        }
    }

    /// What is spent on looking at any time, and at the horizon.
    pub fn alphas(&self) -> (f64, f64) {
        match self.mode {
            Mode::Anytime => (self.alpha, 0.0),
            Mode::Manual | Mode::Hybrid => (ANYTIME_PART * self.alpha, (1.0 - ANYTIME_PART) * self.alpha),
        }
    }
}

/// Evaluates a snapshot. The same arguments give the same answer.
///
/// # Errors
/// See [`WinnerError`].
pub fn evaluate(policy: &Policy, snapshot: &Snapshot, state: &State) -> Result<Evaluation, WinnerError> {
    policy.check(snapshot.arms().map(|arm| arm.variant.as_str()))?;
    let mut run = Run { policy, snapshot, state: state.clone(), gates: Vec::new(), breaches: Vec::new() };
    let verdict = match (&policy.override_variant, &state.decided) {
        (_, Some(decided)) => {
            // Where the experiment goes on, so does the harm that it may do.
            run.breaches = run.find_breaches()?;
            run.gate("decided", true, "The decision was made before; later data do not change it.");
            decided.clone()
        }
        (Some(variant), None) => {
            run.gate("override", true, format!("The policy names {variant} as the winner, whatever the data say."));
            Verdict { decision: Decision::Ship, variant: Some(variant.clone()) }
        }
        (None, None) => run.judge()?,
    };
    let is_named = policy.override_variant.is_some() || state.decided.is_some();
    let is_final = is_named || run.is_confirmed(&verdict);
    if is_final {
        run.state.decided = Some(verdict.clone());
        run.state.pending = None;
    }
    Ok(Evaluation { verdict, is_final, breaches: run.breaches, gates: run.gates, state: run.state })
}

impl Snapshot {
    fn arms(&self) -> impl Iterator<Item = &Arm> {
        std::iter::once(&self.control).chain(&self.treatments)
    }

    /// What tells whether there are new data.
    fn fingerprint(&self) -> u64 {
        let mut hash = Xxh3::new();
        for moments in self.arms().filter_map(|arm| arm.moments.as_ref()) {
            hash.update(&moments.n.to_le_bytes());
            hash.update(&moments.mean.to_le_bytes());
            hash.update(&moments.m2.to_le_bytes());
        }
        hash.digest()
    }
}

/// A treatment against the control.
struct Contest<'a> {
    variant: &'a str,
    evidence: Evidence,
    /// The difference in the better direction.
    effect: f64,
    /// Subjects in the smaller arm.
    smaller: i64,
}

impl<'a> Contest<'a> {
    /// `None` where there is no evidence.
    fn new(variant: &'a str, [control, treatment]: [Estimate; 2], lower_is_better: bool) -> Option<Contest<'a>> {
        let evidence = Evidence::new(&control, &treatment)?;
        let effect = if lower_is_better { -evidence.diff } else { evidence.diff };
        Some(Contest { variant, evidence, effect, smaller: control.n.min(treatment.n) })
    }
}

struct Run<'a> {
    policy: &'a Policy,
    snapshot: &'a Snapshot,
    state: State,
    gates: Vec<Gate>,
    breaches: Vec<(String, String)>,
}

fn verdict(decision: Decision) -> Verdict {
    Verdict { decision, variant: None }
}

impl<'a> Run<'a> {
    /// Notes a gate and passes on whether it is open.
    fn gate(&mut self, name: &'static str, passed: bool, detail: impl Into<String>) -> bool {
        self.gates.push(Gate { name, passed, detail: detail.into() });
        passed
    }

    /// The gates in their order: whatever is found broken comes before whatever is found good.
    fn judge(&mut self) -> Result<Verdict, WinnerError> {
        self.breaches = self.find_breaches()?;
        if !self.has_run_long_enough() || !self.has_minimums() || !self.has_data() {
            return Ok(verdict(Decision::InsufficientData));
        }
        if !self.is_split_well() {
            return Ok(verdict(Decision::BlockedSrm));
        }
        let Some(contests) = self.contests()? else {
            return Ok(verdict(Decision::InsufficientData));
        };
        let found = self.weigh(&contests);
        if found.decision != Decision::Ship {
            return Ok(found);
        }
        let is_guarded = self.holds_guardrails(found.variant.as_deref())?;
        Ok(if is_guarded { found } else { verdict(Decision::BlockedGuardrail) })
    }

    fn has_run_long_enough(&mut self) -> bool {
        let age = self.snapshot.started_at.map(|start| self.snapshot.at.saturating_sub(start));
        let days = |micros: i64| micros as f64 / DAY as f64;
        let detail = match age {
            None => "The experiment has not started.".to_owned(),
            Some(age) => {
                format!("It has run for {:.2} days of at least {:.2}.", days(age), days(self.policy.pick_after))
            }
        };
        self.gate("duration", age.is_some_and(|age| age >= self.policy.pick_after), detail)
    }

    /// The policy's own minimums, in every arm.
    fn has_minimums(&mut self) -> bool {
        let policy = self.policy;
        let conversions = |arm: &Arm| arm.moments.and_then(|moments| moments.nonzero).unwrap_or(0);
        let short = self.snapshot.arms().find_map(|arm| {
            let counts = [
                ("assignments", arm.assigned, policy.min_assignments),
                ("exposures", arm.exposed, policy.min_exposures),
                ("conversions", conversions(arm), policy.min_conversions),
            ];
            let (name, count, minimum) = counts.into_iter().find(|(_, count, minimum)| count < minimum)?;
            Some(format!("{} has {count} {name} of at least {minimum}.", arm.variant))
        });
        let detail = short.clone().unwrap_or_else(|| "Every arm has the policy's minimums.".to_owned());
        self.gate("minimums", short.is_none(), detail)
    }

    /// What no policy does without, in every arm: 100 subjects, and 20 with a value other than 0 or, of a proportion,
    /// with either outcome.
    fn has_data(&mut self) -> bool {
        let kind = self.policy.kind;
        if self.snapshot.treatments.is_empty() {
            return self.gate("data", false, "There is no treatment.");
        }
        let short = self.snapshot.arms().find_map(|arm| {
            let Some(moments) = &arm.moments else { return Some(format!("{} has no data.", arm.variant)) };
            let some = nonzero(moments, kind).unwrap_or(moments.n);
            match (moments.n < MIN_SUBJECTS, some < MIN_NONZERO) {
                (true, _) => Some(format!("{} has {} subjects of at least {MIN_SUBJECTS}.", arm.variant, moments.n)),
                (_, true) if kind == Kind::Proportion => {
                    Some(format!("{} has {some} of the rarer outcome, of at least {MIN_NONZERO}.", arm.variant))
                }
                (_, true) => {
                    Some(format!("{} has {some} subjects with a value, of at least {MIN_NONZERO}.", arm.variant))
                }
                _ => None,
            }
        });
        let detail =
            short.clone().unwrap_or_else(|| "Every arm has enough subjects whose window has closed.".to_owned());
        self.gate("data", short.is_none(), detail)
    }

    fn is_split_well(&mut self) -> bool {
        let p = self.snapshot.srm_seq_p;
        let passed = p.is_none_or(|p| p >= SRM_THRESHOLD);
        let detail = match p {
            None => "There is no split to test.".to_owned(),
            Some(p) if p < SRM_THRESHOLD => {
                format!("The sequential SRM p-value is {p:.1e}, at least {SRM_THRESHOLD} being expected.")
            }
            Some(p) => format!("The sequential SRM p-value is {p:.3}, at least {SRM_THRESHOLD} being expected."),
        };
        self.gate("srm", passed, detail)
    }

    fn contests(&mut self) -> Result<Option<Vec<Contest<'a>>>, WinnerError> {
        let snapshot = self.snapshot;
        let mut contests = Vec::new();
        for arm in &snapshot.treatments {
            let pair = snapshot.control.moments.as_ref().zip(arm.moments.as_ref());
            let Some((control, treatment)) = pair else { return Ok(None) };
            let arms = estimates(control, treatment, self.policy.kind)?;
            let Some(contest) = Contest::new(&arm.variant, arms, self.policy.lower_is_better) else {
                self.gate("evidence", false, format!("{} has no variance to judge by.", arm.variant));
                return Ok(None);
            };
            contests.push(contest);
        }
        Ok(Some(contests))
    }

    /// The evidence: who differs at any time, or at the horizon, after Holm's correction over the treatments.
    fn weigh(&mut self, contests: &[Contest]) -> Verdict {
        let (alpha, alpha_horizon) = self.policy.alphas();
        let n_star = self.policy.n_star as f64;
        let look = |contest: &Contest| contest.evidence.look(alpha, n_star);
        let p: Vec<Option<f64>> = contests.iter().map(|contest| Some(look(contest).p)).collect();
        let adjusted = adjust(&p, Correction::Holm);
        let horizon = self.horizon(contests, n_star, alpha_horizon);
        let differs = |index: usize| {
            let Contest { variant, effect, .. } = contests[index];
            let tested = horizon.iter().flatten().find(|tested| tested.variant == variant);
            // Who is on the other side of the control since was not shown to be there.
            let at_horizon = tested.filter(|tested| tested.is_better == (effect > 0.0)).map(|tested| tested.p);
            adjusted[index].is_some_and(|p| p < alpha) || at_horizon.is_some_and(|p| p < alpha_horizon)
        };
        let better: Vec<&Contest> = (0..contests.len())
            .filter(|index| differs(*index))
            .map(|index| &contests[index])
            .filter(|c| c.effect > 0.0)
            .collect();
        let is_worse = |index: usize| differs(index) && contests[index].effect < 0.0;
        // All of these intervals hold together.
        let share = alpha / contests.len() as f64;
        let is_small = |contest: &Contest| {
            let (low, high) = contest.evidence.interval(share, n_star);
            self.policy.mde.is_some_and(|mde| -mde < low && high < mde)
        };
        let (found, detail) = if !better.is_empty() {
            best(&better)
        } else if (0..contests.len()).all(is_worse) {
            let control = self.snapshot.control.variant.clone();
            (Verdict { decision: Decision::Rollback, variant: Some(control) }, "Every treatment is worse.".to_owned())
        } else if (0..contests.len()).all(|index| is_worse(index) || is_small(&contests[index])) {
            (verdict(Decision::NoEffectOfInterest), "No treatment differs by as much as is of interest.".to_owned())
        } else {
            (verdict(Decision::KeepRunning), "The evidence does not tell yet.".to_owned())
        };
        self.gate("evidence", found.decision != Decision::KeepRunning, detail);
        found
    }

    /// The test at the planned horizon, which is made once, when every comparison has its subjects; then it is
    /// remembered.
    fn horizon(&mut self, contests: &[Contest], n_star: f64, alpha: f64) -> Option<Vec<Tested>> {
        let is_reached = contests.iter().all(|contest| contest.evidence.n >= n_star);
        if alpha > 0.0 && self.state.horizon.is_none() && is_reached {
            let p = |contest: &Contest| {
                let Evidence { diff, se, df, .. } = contest.evidence;
                Some((2.0 * t_sf((diff / se).abs(), df)).min(1.0))
            };
            let adjusted = adjust(&contests.iter().map(p).collect::<Vec<_>>(), Correction::Holm);
            let tested = contests.iter().zip(adjusted).map(|(contest, p)| Tested {
                variant: contest.variant.to_owned(),
                p: p.unwrap_or(1.0),
                is_better: contest.effect > 0.0,
            });
            self.state.horizon = Some(tested.collect());
        }
        self.state.horizon.clone()
    }

    /// Whether a treatment may ship: none of its guardrails is worse than its margin by a one-sided Welch test at
    /// alpha. It is not corrected, as breaches are: a treatment that is blocked for nothing may ship at the next look,
    /// one that ships for nothing does harm.
    fn holds_guardrails(&mut self, variant: Option<&str>) -> Result<bool, WinnerError> {
        let snapshot = self.snapshot;
        for guardrail in snapshot.guardrails.iter().filter(|guardrail| Some(guardrail.variant.as_str()) == variant) {
            let problem = match guardrail.is_worse(self.policy.alpha)? {
                None => "has too little data to be judged",
                Some(true) => "is worse than its margin",
                Some(false) => continue,
            };
            let detail = format!("{} of {} {problem}.", guardrail.metric, guardrail.variant);
            return Ok(self.gate("guardrails", false, detail));
        }
        Ok(self.gate("guardrails", true, "No guardrail is worse than its margin."))
    }

    /// Guardrails that are worse by evidence that holds at any number of looks, after Holm's correction over all of
    /// them and all treatments, so that a stop may rest on it; whatever the primary metric still waits for.
    fn find_breaches(&self) -> Result<Vec<(String, String)>, WinnerError> {
        // Of arms that did not split as they should, nothing is known.
        if self.snapshot.srm_seq_p.is_some_and(|p| p < SRM_THRESHOLD) {
            return Ok(Vec::new());
        }
        let guardrails = &self.snapshot.guardrails;
        let p = guardrails.iter().map(|guardrail| self.breach_p(guardrail)).collect::<Result<Vec<_>, _>>()?;
        let named = |guardrail: &Guardrail| (guardrail.metric.clone(), guardrail.variant.clone());
        let found = guardrails.iter().zip(adjust(&p, Correction::Holm));
        Ok(found
            .filter(|(_, p)| p.is_some_and(|p| p < self.policy.alpha))
            .map(|(guardrail, _)| named(guardrail))
            .collect())
    }

    /// The p-value against a guardrail within its margin. One that cannot be told yet counts with 1: left out, it would
    /// be one more chance later.
    fn breach_p(&self, guardrail: &Guardrail) -> Result<Option<f64>, WinnerError> {
        let Some(contest) = guardrail.contest()? else {
            // Where nothing varies, the difference is what it is.
            return Ok(Some(if guardrail.is_worse(self.policy.alpha)? == Some(true) { 0.0 } else { 1.0 }));
        };
        if contest.smaller < MIN_SUBJECTS {
            return Ok(Some(1.0));
        }
        let z = (contest.effect + guardrail.margin) / contest.evidence.se;
        if z >= 0.0 || !guardrail.has_enough() {
            return Ok(Some(1.0));
        }
        Ok(Some(anytime(z, contest.evidence.n, self.policy.alpha, self.policy.n_star as f64).p))
    }

    /// Whether two evaluations agree, far enough apart and with new data in between. Notes the verdict for the next
    /// one.
    fn is_confirmed(&mut self, found: &Verdict) -> bool {
        let decides = matches!(found.decision, Decision::Ship | Decision::Rollback | Decision::NoEffectOfInterest);
        if !decides {
            self.state.pending = None;
            return false;
        }
        let (at, data) = (self.snapshot.at, self.snapshot.fingerprint());
        let pending = match self.state.pending.take() {
            Some(pending) if pending.verdict == *found => pending,
            _ => Pending { verdict: found.clone(), since: at, data },
        };
        let waited = at.saturating_sub(pending.since);
        let is_new = data != pending.data;
        self.state.pending = Some(pending);
        let minutes = |micros: i64| micros / 60_000_000;
        let detail = format!(
            "The same for {} minutes of at least {}{}.",
            minutes(waited),
            minutes(self.policy.dwell),
            if is_new { ", with new data" } else { ", without new data since" },
        );
        let confirmed = self.gate("dwell", is_new && waited >= self.policy.dwell, detail);
        let mode = self.policy.mode;
        let acts = mode != Mode::Manual;
        let detail = if acts { "The policy decides." } else { "The policy leaves the decision to people." };
        confirmed && self.gate("mode", acts, detail)
    }
}

impl Guardrail {
    fn estimates(&self) -> Result<Option<[Estimate; 2]>, WinnerError> {
        let pair = self.control.as_ref().zip(self.treatment.as_ref());
        Ok(pair.map(|(control, treatment)| estimates(control, treatment, self.kind)).transpose()?)
    }

    /// `None` where there is no evidence.
    fn contest(&self) -> Result<Option<Contest<'_>>, WinnerError> {
        let arms = self.estimates()?;
        Ok(arms.and_then(|arms| Contest::new(&self.variant, arms, self.lower_is_better)))
    }

    /// Whether it is worse than its margin by a test of one look; `None` where there are too few data.
    fn is_worse(&self, alpha: f64) -> Result<Option<bool>, WinnerError> {
        let bound = Margin { margin: self.margin, lower_is_better: self.lower_is_better, alpha };
        Ok(self.estimates()?.and_then(|[control, treatment]| bound.is_exceeded(&control, &treatment)))
    }

    /// Whether the arm that has more values other than 0 (of a proportion, more of the rarer outcome) for its size has
    /// 20 of them: a few that fall into a small arm by chance are no harm. The other arm may have none.
    fn has_enough(&self) -> bool {
        let count = |moments: &Option<Moments>| {
            let moments = moments.as_ref()?;
            Some((nonzero(moments, self.kind)?, moments.n.max(1) as f64))
        };
        let Some(((control, n_c), (treatment, n_t))) = count(&self.control).zip(count(&self.treatment)) else {
            return true;
        };
        let more = if treatment as f64 / n_t > control as f64 / n_c { treatment } else { control };
        more >= MIN_NONZERO
    }
}

/// The treatment with the largest effect of those that are better than the control; of a tie nobody wins.
fn best(better: &[&Contest]) -> (Verdict, String) {
    let largest = better.iter().map(|contest| contest.effect).fold(f64::NEG_INFINITY, f64::max);
    let mut first = better.iter().filter(|contest| contest.effect == largest);
    match (first.next(), first.next()) {
        (Some(contest), None) => {
            let detail = format!("{} is better.", contest.variant);
            (Verdict { decision: Decision::Ship, variant: Some(contest.variant.to_owned()) }, detail)
        }
        _ => (verdict(Decision::KeepRunning), "The best treatments are tied.".to_owned()),
    }
}

impl Verdict {
    fn to_json(&self) -> Value {
        json!({ "decision": self.decision.name(), "variant": self.variant })
    }

    fn from_json(value: &Value) -> Option<Verdict> {
        let decision = Decision::parse(value["decision"].as_str()?)?;
        Some(Verdict { decision, variant: value["variant"].as_str().map(str::to_owned) })
    }
}

impl State {
    /// The state as it is stored.
    pub fn to_json(&self) -> Value {
        let pending = self.pending.as_ref().map(|pending| {
            // As text: JSON numbers of other readers do not hold 64 bits.
            let data = format!("{:016x}", pending.data);
            json!({ "verdict": pending.verdict.to_json(), "since": pending.since, "data": data })
        });
        let tested = |tested: &Tested| json!({ "variant": tested.variant, "p": tested.p, "better": tested.is_better });
        let horizon = self.horizon.as_ref().map(|all| all.iter().map(tested).collect::<Vec<_>>());
        json!({ "pending": pending, "horizon": horizon, "decided": self.decided.as_ref().map(Verdict::to_json) })
    }

    /// The state that [`State::to_json`] made; what cannot be read is as if it had not been, but for the horizon: its
    /// test is not made twice.
    pub fn from_json(value: &Value) -> State {
        let pending = |value: &Value| {
            let data = u64::from_str_radix(value["data"].as_str()?, 16).ok()?;
            Some(Pending { verdict: Verdict::from_json(&value["verdict"])?, since: value["since"].as_i64()?, data })
        };
        let tested = |value: &Value| {
            let variant = value["variant"].as_str()?.to_owned();
            Some(Tested { variant, p: value["p"].as_f64()?, is_better: value["better"].as_bool()? })
        };
        State {
            pending: pending(&value["pending"]),
            horizon: value["horizon"].as_array().map(|list| list.iter().filter_map(tested).collect()),
            decided: Verdict::from_json(&value["decided"]),
        }
    }
}
