//! Evaluations, one after another, of arms and a policy of any numbers.
#![no_main]

use experiment_engine::stats::compare::Kind;
use experiment_engine::stats::moments::Moments;
use experiment_engine::stats::winner::{Arm, Guardrail, Mode, Policy, Snapshot, State, evaluate};
use libfuzzer_sys::fuzz_target;

struct Numbers<'a>(&'a [u8]);

impl Numbers<'_> {
    fn bytes(&mut self) -> [u8; 8] {
        let (head, rest) = self.0.split_at(self.0.len().min(8));
        self.0 = rest;
        let mut bytes = [0; 8];
        bytes[..head.len()].copy_from_slice(head);
        bytes
    }

    fn float(&mut self) -> f64 {
        f64::from_le_bytes(self.bytes())
    }

    fn whole(&mut self) -> i64 {
        i64::from_le_bytes(self.bytes())
    }

    fn count(&mut self) -> i64 {
        self.whole().unsigned_abs() as i64 & i64::MAX
    }
}

fn arm(numbers: &mut Numbers, name: &str) -> Arm {
    let n = numbers.count();
    let moments = Moments::of_successes(n, numbers.count().min(n)).ok();
    Arm { variant: name.to_owned(), assigned: numbers.count(), exposed: n, moments }
}

fn policy(numbers: &mut Numbers) -> Policy {
    let bits = numbers.whole();
    Policy {
        mode: [Mode::Manual, Mode::Hybrid, Mode::Anytime][(bits & 3).min(2) as usize],
        kind: if bits & 4 == 0 { Kind::Mean } else { Kind::Proportion },
        lower_is_better: bits & 8 != 0,
        alpha: if bits & 16 == 0 { 0.05 } else { numbers.float() },
        n_star: numbers.whole(),
        mde: (bits & 32 != 0).then(|| numbers.float()),
        pick_after: numbers.whole(),
        min_assignments: numbers.whole(),
        min_exposures: numbers.whole(),
        min_conversions: numbers.whole(),
        dwell: numbers.whole(),
        override_variant: (bits & 64 != 0).then(|| "b".to_owned()),
    }
}

fn snapshot(numbers: &mut Numbers) -> Snapshot {
    let control = arm(numbers, "a");
    let treatments = vec![arm(numbers, "b"), arm(numbers, "c")];
    let guardrail = Guardrail {
        metric: "m".to_owned(),
        variant: "b".to_owned(),
        kind: Kind::Mean,
        lower_is_better: false,
        margin: Some(numbers.float()).filter(|margin| margin.is_finite() && *margin >= 0.0).unwrap_or_default(),
        control: control.moments,
        treatment: treatments[0].moments,
    };
    let (at, started_at) = (numbers.whole(), numbers.whole());
    let srm_seq_p = Some(numbers.float()).filter(|p| (0.0..=1.0).contains(p));
    Snapshot {
        at,
        started_at: (started_at != 0).then_some(started_at),
        control,
        treatments,
        srm_seq_p,
        guardrails: vec![guardrail],
    }
}

fuzz_target!(|data: &[u8]| {
    let mut numbers = Numbers(data);
    let policy = policy(&mut numbers);
    let mut state = State::default();
    for _ in 0..3 {
        let Ok(found) = evaluate(&policy, &snapshot(&mut numbers), &state) else { return };
        assert!(!found.gates.is_empty());
        assert_eq!(State::from_json(&found.state.to_json()), found.state);
        if let Some(decided) = &state.decided {
            assert_eq!(&found.verdict, decided, "late data change a decision");
        }
        state = found.state;
    }
});
