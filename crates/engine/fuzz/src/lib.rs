//! What the targets share: how rules are asked, and what must hold of every answer.

use experiment_engine::rule::{InvalidRule, Rules};
use serde_json::{Value, json};

/// Whether the rules match, after a check that the explanation says the same, that the rules survive a round trip,
/// and that nobody is out of an audience of everyone.
pub fn matches(rules: &Rules, context: &Value) -> bool {
    let matched = rules.matches(context);
    let findings = rules.explain(context);
    assert_eq!(matched, findings.is_empty() || findings.iter().any(|finding| finding.matched));
    for (index, finding) in findings.iter().enumerate() {
        assert_eq!(finding.rule, index);
        assert_eq!(finding.matched, finding.failed.is_none());
        assert_eq!(finding.matched, finding.text == "matches");
        assert!(finding.text.len() < 1000, "{}", finding.text);
    }
    assert!(matched || !rules.is_everyone());
    let again = reread(rules);
    assert_eq!(again.explain(context), findings);
    assert_eq!(again.is_everyone(), rules.is_everyone());
    matched
}

/// The rules, printed and read.
pub fn reread(rules: &Rules) -> Rules {
    let printed = rules.to_json();
    let again = Rules::parse(&printed).unwrap_or_else(|refused| panic!("{refused}"));
    assert_eq!(again.to_json(), printed);
    again
}

/// What holds of every refusal.
pub fn check_refusal(refused: &InvalidRule) {
    assert!(refused.path.starts_with("rules"), "{refused}");
    assert!(refused.to_string().len() < 600 && !refused.problem.contains('\n'), "{refused}");
    assert!(refused.detail.len() < 240, "{}", refused.detail);
}

/// What one condition says of the attribute `a`; `None` where its value is refused.
pub fn outcome(operator: &str, value: &Value, attribute: &str) -> Option<bool> {
    let condition =
        |not| json!([{"conditions": [{"attribute": "a", "operator": operator, "value": value, "not": not}]}]);
    let rules = match Rules::parse(&condition(false)) {
        Ok(rules) => rules,
        Err(refused) => {
            check_refusal(&refused);
            return None;
        }
    };
    let context = json!({"a": attribute});
    let outcome = matches(&rules, &context);
    let negated = Rules::parse(&condition(true)).expect("its opposite was read");
    assert_eq!(matches(&negated, &context), !outcome);
    assert!(!matches(&rules, &json!({})) && !matches(&negated, &json!({})));
    Some(outcome)
}

/// The two texts of an input, which a line break parts.
pub fn two_texts(data: &[u8]) -> Option<(&str, &str)> {
    std::str::from_utf8(data).ok()?.split_once('\n')
}
