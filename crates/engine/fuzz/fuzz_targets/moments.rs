//! The moments of two arms as JSON, on two lines, compared in every way.
#![no_main]

use experiment_engine::stats::bayes::Prior;
use experiment_engine::stats::compare::{Kind, Options, compare};
use experiment_engine::stats::lift::LiftMethod;
use experiment_engine::stats::moments::{Merger, Moments};
use experiment_engine_fuzz::two_texts;
use libfuzzer_sys::fuzz_target;

/// The moments of a text; what is accepted survives being written and read.
fn read(text: &str) -> Option<Moments> {
    let value = serde_json::from_str(text).ok()?;
    let moments = Moments::from_json(&value).ok()?;
    let again = Moments::from_json(&moments.to_json());
    assert_eq!(again.as_ref().map(|again| again.n), Ok(moments.n), "{moments:?}");
    Some(moments)
}

fuzz_target!(|data: &[u8]| {
    let Some((control, treatment)) = two_texts(data) else { return };
    let (Some(control), Some(treatment)) = (read(control), read(treatment)) else { return };
    let mut merger = Merger::default();
    if merger.add(&control).and_then(|()| merger.add(&treatment)).is_ok() {
        assert_eq!(merger.moments().n, control.n + treatment.n);
    }
    for kind in [Kind::Mean, Kind::Proportion, Kind::Ratio, Kind::Cuped] {
        for lift in [LiftMethod::Fieller, LiftMethod::Delta, LiftMethod::Log] {
            let prior = (kind == Kind::Proportion).then_some(Prior::Beta { alpha: 0.5, beta: 0.5 });
            let options = Options { kind, lift, prior, mde: Some(0.01), ..Options::default() };
            let Ok(row) = compare(&control, &treatment, &options) else { continue };
            let text = format!("{row:?}");
            assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
            for probability in [row.p_value, row.av_p, row.chance_to_win, row.power_at_mde].into_iter().flatten() {
                assert!((0.0..=1.0).contains(&probability), "{text}");
            }
            for (low, high) in [
                (row.diff_lo, row.diff_hi),
                (row.lift_lo, row.lift_hi),
                (row.av_diff_lo, row.av_diff_hi),
                (row.av_lift_lo, row.av_lift_hi),
                (row.cred_lo, row.cred_hi),
            ] {
                // One end alone may be beyond the largest double.
                assert!(low.zip(high).is_none_or(|(low, high)| low <= high), "{text}");
            }
        }
    }
});
