//! Adjusting p-values for there being many of them.

use super::lift::UnknownName;

/// The procedures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Correction {
    /// S. Holm, Scandinavian Journal of Statistics 6, 1979: the probability of any false rejection, whatever the
    /// dependence.
    #[default]
    Holm,
    /// Y. Hochberg, Biometrika 75, 1988: the same for independent and positively dependent tests.
    Hochberg,
    /// Y. Benjamini, Y. Hochberg, JRSS-B 57, 1995: the share of false ones among the rejections.
    BenjaminiHochberg,
    /// Y. Benjamini, D. Yekutieli, Annals of Statistics 29, 2001: the same whatever the dependence.
    BenjaminiYekutieli,
    /// Each p-value times their number.
    Bonferroni,
}

impl Correction {
    /// The procedure of a name.
    ///
    /// # Errors
    /// Any other name.
    pub fn parse(name: &str) -> Result<Correction, UnknownName> {
        match name {
            "holm" => Ok(Correction::Holm),
            "hochberg" => Ok(Correction::Hochberg),
            "bh" => Ok(Correction::BenjaminiHochberg),
            "by" => Ok(Correction::BenjaminiYekutieli),
            "bonferroni" => Ok(Correction::Bonferroni),
            _ => Err(UnknownName { what: "correction", known: "holm, hochberg, bh, by and bonferroni" }),
        }
    }
}

/// Adjusted p-values in the order given: each is to be compared with alpha itself. What is absent stays absent, and
/// does not count.
pub fn adjust(p_values: &[Option<f64>], correction: Correction) -> Vec<Option<f64>> {
    let mut order: Vec<usize> = (0..p_values.len()).filter(|index| p_values[*index].is_some()).collect();
    order.sort_by(|a, b| p_values[*a].partial_cmp(&p_values[*b]).unwrap_or(std::cmp::Ordering::Equal));
    let count = order.len();
    let m = count as f64;
    let harmonic: f64 = (1..=count).map(|k| 1.0 / k as f64).sum();
    // The factor of the p-value of each rank, from 1.
    let factor = |rank: usize| match correction {
        Correction::Bonferroni => m,
        Correction::Holm | Correction::Hochberg => (count - rank + 1) as f64,
        Correction::BenjaminiHochberg => m / rank as f64,
        Correction::BenjaminiYekutieli => m * harmonic / rank as f64,
    };
    let scaled = |rank: usize| p_values[order[rank - 1]].map_or(1.0, |p| (p * factor(rank)).min(1.0));
    let mut adjusted = vec![None; p_values.len()];
    match correction {
        Correction::Holm | Correction::Bonferroni => {
            let mut largest = 0.0_f64;
            for rank in 1..=count {
                largest = largest.max(scaled(rank));
                adjusted[order[rank - 1]] = Some(largest);
            }
        }
        Correction::Hochberg | Correction::BenjaminiHochberg | Correction::BenjaminiYekutieli => {
            let mut smallest = 1.0_f64;
            for rank in (1..=count).rev() {
                smallest = smallest.min(scaled(rank));
                adjusted[order[rank - 1]] = Some(smallest);
            }
        }
    }
    adjusted
}
