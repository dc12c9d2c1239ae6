//! Metrics and the winner policy in the words of the A/B system.

use serde_json::{Map, Value, json};

use super::super::problem::Problem;

/// A metric that a request describes, and what defines it.
#[derive(Debug)]
pub struct Wanted {
    pub name: String,
    /// The arguments of `exp_define_metric`; none where the metric is there already and only named.
    pub define: Option<Value>,
}

/// Reads a metric. Its name follows from what it is, so that no two experiments mean different things by one name.
///
/// # Errors
/// 400 where it is none.
pub fn wanted(given: &Value) -> Result<Wanted, Problem> {
    let invalid = |problem: &str| Problem::bad_request(format!("INVALID_METRIC: {problem}"));
    let Value::Object(members) = given else { return Err(invalid("a metric must be an object")) };
    const KNOWN: [&str; 6] = ["metric", "kind", "key", "numeratorEventKey", "denominatorEventKey", "objective"];
    if let Some(name) = members.keys().find(|name| !KNOWN.contains(&name.as_str())) {
        return Err(invalid(&format!("unknown member {name:?}")));
    }
    let text = |name: &str| match members.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.as_str())),
        Some(_) => Err(invalid(&format!("{name} must be a text"))),
    };
    let Some(kind) = text("kind")? else {
        let name = text("metric")?.ok_or_else(|| invalid("it has no kind"))?;
        return Ok(Wanted { name: name.to_owned(), define: None });
    };
    let objective = text("objective")?.unwrap_or("maximize");
    let (event, numerator, denominator) = (text("key")?, text("numeratorEventKey")?, text("denominatorEventKey")?);
    let of = match (event, numerator, denominator) {
        (Some(event), None, None) => event.to_owned(),
        (_, Some(numerator), Some(denominator)) => format!("{numerator}/{denominator}"),
        _ => return Err(invalid("it needs a key, or numeratorEventKey and denominatorEventKey")),
    };
    let event = if numerator.is_some() { None } else { event };
    let suffix = if objective == "maximize" { String::new() } else { format!(":{objective}") };
    let name = text("metric")?.map_or_else(|| format!("{kind}:{of}{suffix}"), str::to_owned);
    let define = json!({
        "metric": name, "kind": kind, "event": event, "numerator": numerator, "denominator": denominator,
        "objective": objective,
    });
    Ok(Wanted { name, define: Some(define) })
}

/// A metric as it is shown.
pub fn shown(row: &Value) -> Value {
    json!({
        "metric": row["metric"],
        "kind": row["kind"],
        "key": row["event"],
        "numeratorEventKey": row["numerator"],
        "denominatorEventKey": row["denominator"],
        "objective": row["objective"],
    })
}

/// The winner policy with the database's names; times are milliseconds there.
///
/// # Errors
/// 400 where a member is not known.
pub fn policy(given: &Value) -> Result<Value, Problem> {
    const NAMES: [(&str, &str); 13] = [
        ("mode", "mode"),
        ("metric", "metric"),
        ("alpha", "alpha"),
        ("nStar", "n_star"),
        ("mde", "mde"),
        ("pickAfterMs", "pick_after"),
        ("dwellMs", "dwell"),
        ("minAssignments", "min_assignments"),
        ("minExposures", "min_exposures"),
        ("minConversions", "min_conversions"),
        ("overrideWinnerVariantKey", "override"),
        ("then", "then"),
        ("onBreach", "on_breach"),
    ];
    let invalid = |problem: String| Problem::bad_request(format!("INVALID_POLICY: {problem}"));
    let Value::Object(members) = given else { return Err(invalid("winnerPolicy must be an object".to_owned())) };
    let mut policy = Map::new();
    for (name, value) in members {
        let Some((_, known)) = NAMES.iter().find(|(known, _)| known == name) else {
            return Err(invalid(format!("unknown member {name:?}")));
        };
        let value = match (name.ends_with("Ms"), value) {
            (true, Value::Number(number)) => Value::String(format!("{number} milliseconds")),
            (true, Value::Null) | (false, _) => value.clone(),
            (true, _) => return Err(invalid(format!("{name} must be a number of milliseconds"))),
        };
        policy.insert((*known).to_owned(), value);
    }
    Ok(Value::Object(policy))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_metric_s_name_says_what_it_is() {
        let name = |given: Value| wanted(&given).map(|wanted| wanted.name).map_err(|problem| problem.message);
        assert_eq!(name(json!({"kind": "count", "key": "buy", "objective": "maximize"})).as_deref(), Ok("count:buy"));
        assert_eq!(
            name(json!({"kind": "sum", "key": "ms", "objective": "minimize"})).as_deref(),
            Ok("sum:ms:minimize")
        );
        let rate = json!({"kind": "rate", "numeratorEventKey": "click", "denominatorEventKey": "view"});
        assert_eq!(name(rate).as_deref(), Ok("rate:click/view"));
        assert_eq!(name(json!({"metric": "revenue"})).as_deref(), Ok("revenue"));
        for wrong in [
            json!({}),
            json!({"kind": "count"}),
            json!({"kind": 1}),
            json!("x"),
            json!({"kind": "count", "key": "a", "x": 1}),
        ] {
            assert!(name(wrong.clone()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_policy_s_times_are_milliseconds() {
        let given = json!({"mode": "automatic", "pickAfterMs": 3_600_000, "overrideWinnerVariantKey": null});
        assert_eq!(
            policy(&given).expect("it is right"),
            json!({"mode": "automatic", "pick_after": "3600000 milliseconds", "override": null})
        );
        assert!(policy(&json!({"pickAfter": 1})).is_err() && policy(&json!({"pickAfterMs": "1"})).is_err());
    }
}
