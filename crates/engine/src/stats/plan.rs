//! How long an experiment takes with the traffic there is.

use super::power::{Design, PowerError, SampleSize};

/// Who comes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Traffic {
    /// New subjects a day, in all arms.
    pub per_day: f64,
    /// The share of them in the control, between 0 and 1.
    pub control: f64,
    /// The share of them in the treatment.
    pub treatment: f64,
}

impl Traffic {
    fn check(&self) -> Result<(), PowerError> {
        let refuse = |name, expected| Err(PowerError::OutOfRange { name, expected });
        let is_share = |share: f64| share > 0.0 && share <= 1.0;
        if !(self.per_day > 0.0 && self.per_day.is_finite()) {
            return refuse("traffic", "finite and above 0");
        }
        if !is_share(self.control) || !is_share(self.treatment) || self.control + self.treatment > 1.0 + 1e-9 {
            return refuse("share", "above 0, and not more than 1 together");
        }
        Ok(())
    }

    /// Subjects of the control and the treatment after some days.
    fn subjects(&self, days: i32) -> (i64, i64) {
        let of = |share: f64| (f64::from(days) * self.per_day * share).min(i64::MAX as f64 / 4.0) as i64;
        (of(self.control), of(self.treatment))
    }
}

/// What it takes to find an effect.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// The subjects of the two arms.
    pub size: SampleSize,
    /// The days until the slower of the two has its subjects.
    pub days: f64,
    /// Whole weeks, so that each day of the week counts as often.
    pub weeks: i64,
}

/// The smallest effect that can be found after some days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Prospect {
    /// Days from the start.
    pub days: i32,
    /// Subjects in the control by then.
    pub n_control: i64,
    /// Subjects in the treatment.
    pub n_treatment: i64,
    /// In the metric's unit; `None` where there are too few subjects for any.
    pub mde: Option<f64>,
}

/// The duration of an experiment that finds `effect` with this power, the split being that of the traffic.
///
/// # Errors
/// Arguments out of range, and effects that no number of subjects finds.
pub fn plan(design: &Design, effect: f64, power: f64, traffic: &Traffic) -> Result<Plan, PowerError> {
    traffic.check()?;
    let size = design.sample_size(effect, power, traffic.control / traffic.treatment)?;
    let days = |n: i64, share: f64| n as f64 / (traffic.per_day * share);
    let days = days(size.n_control, traffic.control).max(days(size.n_treatment, traffic.treatment));
    let weeks = (days / 7.0).ceil().max(1.0);
    if weeks >= i64::MAX as f64 {
        return Err(PowerError::Unreachable);
    }
    Ok(Plan { size, days, weeks: weeks as i64 })
}

/// What can be found after each number of days.
///
/// # Errors
/// Arguments out of range.
pub fn prospects(design: &Design, power: f64, traffic: &Traffic, days: &[i32]) -> Result<Vec<Prospect>, PowerError> {
    traffic.check()?;
    let prospect = |days: i32| {
        let (n_control, n_treatment) = traffic.subjects(days);
        let mde = match design.minimum_effect(n_control.max(2), n_treatment.max(2), power) {
            Ok(mde) => Some(mde).filter(|_| n_control >= 2 && n_treatment >= 2),
            Err(PowerError::Unreachable) => None,
            Err(refused) => return Err(refused),
        };
        Ok(Prospect { days, n_control, n_treatment, mde })
    };
    days.iter().map(|days| prospect(*days)).collect()
}
