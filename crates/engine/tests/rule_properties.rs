//! Random rules against a slow evaluator that is written from the contract, and against themselves.

use std::cmp::Ordering;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::sync::LazyLock;

use experiment_engine::rule::Rules;
use proptest::prelude::*;
use regex::Regex;
use serde_json::{Map, Value, json};

// The slow evaluator. It shares nothing with the module under test but the crate of regular expressions.

fn slow_matches(doc: &Value, context: &Value) -> bool {
    let rules = doc.as_array().unwrap();
    rules.is_empty() || rules.iter().any(|rule| slow_first_failing(rule, context).is_none())
}

fn slow_first_failing(rule: &Value, context: &Value) -> Option<usize> {
    rule["conditions"].as_array().unwrap().iter().position(|condition| !slow_holds(condition, context))
}

fn slow_holds(condition: &Value, context: &Value) -> bool {
    let operator = condition["operator"].as_str().unwrap();
    let value = condition.get("value").cloned().unwrap_or(json!(true));
    let not = condition.get("not") == Some(&json!(true));
    match (slow_find(context, condition["attribute"].as_str().unwrap()), operator) {
        (None, "exists") => (value == json!(false)) != not,
        (None, "neq" | "notContains") => !not,
        (None, "notIn") => !not && value.is_array(),
        (None, _) => false,
        (Some(attribute), _) => slow_outcome(operator, attribute, &value) != not,
    }
}

fn slow_find<'a>(context: &'a Value, name: &str) -> Option<&'a Value> {
    if let Some(value) = context.as_object()?.get(name) {
        return Some(value);
    }
    let mut value = context;
    for step in name.split('.') {
        value = value.as_object()?.get(step)?;
    }
    Some(value)
}

fn slow_outcome(operator: &str, attribute: &Value, value: &Value) -> bool {
    let one_of = |list: &Vec<Value>| list.iter().any(|element| slow_equal(element, attribute));
    match operator {
        "eq" => slow_equal(attribute, value),
        "neq" => !slow_equal(attribute, value),
        "in" => value.as_array().is_some_and(one_of),
        "notIn" => value.as_array().is_some_and(|list| !one_of(list)),
        "contains" => slow_contains(attribute, value),
        "notContains" => !slow_contains(attribute, value),
        "exists" => value == &json!(true),
        "gt" => slow_order(attribute, value) == Some(Ordering::Greater),
        "gte" => matches!(slow_order(attribute, value), Some(Ordering::Greater | Ordering::Equal)),
        "lt" => slow_order(attribute, value) == Some(Ordering::Less),
        "lte" => matches!(slow_order(attribute, value), Some(Ordering::Less | Ordering::Equal)),
        _ => match (attribute.as_str(), value) {
            (Some(attribute), Value::Array(texts)) => {
                texts.iter().any(|text| slow_text_outcome(operator, attribute, text.as_str().unwrap()))
            }
            (Some(attribute), value) => slow_text_outcome(operator, attribute, value.as_str().unwrap()),
            (None, _) => false,
        },
    }
}

fn slow_text_outcome(operator: &str, attribute: &str, value: &str) -> bool {
    let version = || Some(slow_version_order(&slow_version(attribute)?, &slow_version(value)?));
    let date = || Some(slow_date(attribute)?.cmp(&slow_date(value)?));
    match operator {
        "startsWith" => attribute.find(value) == Some(0),
        "endsWith" => attribute.len() >= value.len() && attribute.rfind(value) == Some(attribute.len() - value.len()),
        "regex" => Regex::new(value).unwrap().is_match(attribute),
        "before" => date() == Some(Ordering::Less),
        "after" => date() == Some(Ordering::Greater),
        "cidr" => slow_in_network(attribute, value),
        "semverEq" => version() == Some(Ordering::Equal),
        "semverGt" => version() == Some(Ordering::Greater),
        "semverGte" => matches!(version(), Some(Ordering::Greater | Ordering::Equal)),
        "semverLt" => version() == Some(Ordering::Less),
        "semverLte" => matches!(version(), Some(Ordering::Less | Ordering::Equal)),
        other => panic!("{other}"),
    }
}

fn slow_contains(attribute: &Value, value: &Value) -> bool {
    match (attribute, value) {
        (Value::String(text), Value::String(part)) => text.contains(part),
        (Value::Array(elements), _) => elements.iter().any(|element| slow_equal(element, value)),
        _ => false,
    }
}

fn slow_equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(_), Value::Number(_)) => slow_order(a, b) == Some(Ordering::Equal),
        _ => normal(a) == normal(b),
    }
}

/// The value with each of its numbers in one form.
fn normal(value: &Value) -> Value {
    match value {
        Value::Number(number) => json!(thousandths(&number.to_string()).to_string() + " thousandths"),
        Value::Array(elements) => elements.iter().map(normal).collect(),
        Value::Object(members) => members.iter().map(|(name, value)| (name.clone(), normal(value))).collect(),
        other => other.clone(),
    }
}

fn slow_order(a: &Value, b: &Value) -> Option<Ordering> {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => Some(thousandths(&a.to_string()).cmp(&thousandths(&b.to_string()))),
        _ => None,
    }
}

/// The exact value of the numbers that are generated below, which have at most three digits after the dot.
fn thousandths(text: &str) -> i128 {
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits: i128 = format!("{whole}{fraction}").parse().unwrap();
    let power = exponent.parse::<i32>().unwrap() - fraction.len() as i32 + 3;
    let scale = 10_i128.pow(power.unsigned_abs());
    if power < 0 { digits / scale } else { digits * scale }
}

static DATE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)?)?$").unwrap()
});

/// The expression that the specification of semantic versions gives.
static VERSION: LazyLock<Regex> = LazyLock::new(|| {
    let form = concat!(
        r"^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)",
        r"(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?",
        r"(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$"
    );
    Regex::new(form).unwrap()
});

/// Nanoseconds since the year 0 in UTC, of the forms that are generated below.
fn slow_date(text: &str) -> Option<i128> {
    let parts = DATE.captures(text)?;
    let number = |group: usize| parts.get(group).map_or(0, |part| part.as_str().parse::<i128>().unwrap());
    let (year, month, day) = (number(1), number(2), number(3));
    let leap = |year: i128| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let lengths = [31, if leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let in_month = *lengths.get(usize::try_from(month - 1).ok()?)?;
    if !(1..=in_month).contains(&day) || number(4) > 23 || number(5) > 59 || number(6) > 59 {
        return None;
    }
    let years: i128 = (0..year).map(|year| if leap(year) { 366 } else { 365 }).sum();
    let days = years + lengths[..month as usize - 1].iter().sum::<i128>() + day - 1;
    let fraction = parts.get(7).map_or("", |part| part.as_str());
    let nanoseconds: i128 = format!("{fraction:0<9}").parse().unwrap();
    let seconds =
        ((days * 24 + number(4)) * 60 + number(5)) * 60 + number(6) - offset(parts.get(8).map(|part| part.as_str()));
    Some(seconds * 1_000_000_000 + nanoseconds)
}

fn offset(text: Option<&str>) -> i128 {
    match text {
        None | Some("Z") => 0,
        Some(text) => {
            let minutes = text[1..3].parse::<i128>().unwrap() * 60 + text[4..6].parse::<i128>().unwrap();
            if text.starts_with('-') { -60 * minutes } else { 60 * minutes }
        }
    }
}

/// An address as bits, with its family, where a mapped one is of version 4.
fn slow_address(text: &str) -> Option<(u32, u128)> {
    let address: IpAddr = text.parse().ok()?;
    match address {
        IpAddr::V4(address) => Some((4, u128::from(address.to_bits()))),
        IpAddr::V6(address) if address.to_bits() >> 32 == 0xffff => Some((4, address.to_bits() & 0xffff_ffff)),
        IpAddr::V6(address) => Some((6, address.to_bits())),
    }
}

fn slow_in_network(address: &str, network: &str) -> bool {
    let (base, length) = network.split_once('/').map_or((network, None), |(base, length)| (base, Some(length)));
    let Some((family, bits)) = slow_address(address) else { return false };
    let written_as_v6 = base.contains(':');
    let full = if written_as_v6 { 128 } else { 32 };
    let length: u32 = length.map_or(full, |length| length.parse().unwrap());
    let (network_family, network_bits) = match slow_address(base).unwrap() {
        // A network that is wider than all mapped addresses is no network of version 4.
        (4, bits) if written_as_v6 && length < 96 => (6, 0xffff_0000_0000 | bits),
        other => other,
    };
    let free = full - length;
    family == network_family && bits.checked_shr(free).unwrap_or(0) == network_bits.checked_shr(free).unwrap_or(0)
}

type SlowVersion = (Vec<u64>, Vec<String>);

fn slow_version(text: &str) -> Option<SlowVersion> {
    let parts = VERSION.captures(text)?;
    let numbers = (1..=3).map(|group| parts[group].parse().unwrap()).collect();
    let identifiers = parts.get(4).map_or(Vec::new(), |part| part.as_str().split('.').map(str::to_owned).collect());
    Some((numbers, identifiers))
}

fn slow_version_order(a: &SlowVersion, b: &SlowVersion) -> Ordering {
    let identifier = |a: &String, b: &String| match (a.parse::<u64>(), b.parse::<u64>()) {
        (Ok(a), Ok(b)) => a.cmp(&b),
        (Ok(_), Err(_)) => Ordering::Less,
        (Err(_), Ok(_)) => Ordering::Greater,
        (Err(_), Err(_)) => a.cmp(b),
    };
    let pre = || match (a.1.is_empty(), b.1.is_empty()) {
        (false, false) => {
            let first = a.1.iter().zip(&b.1).map(|(a, b)| identifier(a, b)).find(|order| order.is_ne());
            first.unwrap_or(a.1.len().cmp(&b.1.len()))
        }
        (a_is_release, b_is_release) => a_is_release.cmp(&b_is_release),
    };
    a.0.cmp(&b.0).then_with(pre)
}

// What is generated: few different values of each kind, so that they meet.

/// A number that a double or an i64 holds exactly, in one of several notations.
fn number() -> impl Strategy<Value = Value> {
    let whole = prop_oneof![
        4 => -3_i64..20,
        1 => prop::sample::select(vec![i64::MAX, i64::MAX - 1, i64::MIN, (1 << 53) + 1, 1 << 53, 1000]),
    ];
    let eighths = (-30_i64..30).prop_map(|eighths| (eighths as f64 / 8.0).to_string());
    let text = prop_oneof![
        whole.clone().prop_map(|whole| whole.to_string()),
        whole.clone().prop_map(|whole| format!("{whole}.0")),
        whole.clone().prop_map(|whole| if whole == 0 { "0e-3".to_owned() } else { format!("{whole}000e-3") }),
        whole.prop_map(|whole| format!("{whole}e0")),
        (-9..9).prop_map(|whole| format!("{whole}E+2")),
        eighths,
    ];
    text.prop_map(|text| serde_json::from_str(&text).unwrap())
}

fn short_text() -> impl Strategy<Value = String> {
    prop_oneof![4 => "[abé]{0,3}", 1 => ".{0,3}", 1 => Just("18".to_owned()), 1 => Just("true".to_owned())]
}

fn date() -> impl Strategy<Value = String> {
    let day = (2024..2027, 1..13, 1..32).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"));
    let day = prop_oneof![2 => Just("2026-01-31".to_owned()), 2 => Just("2024-02-29".to_owned()), 1 => day];
    let time = prop_oneof![Just("T00:00:00"), Just("T10:30:00"), Just("T10:30:00.5"), Just("T23:59:59.999999999")];
    let offset = prop_oneof![Just(""), Just("Z"), Just("+02:00"), Just("-23:59"), Just("-00:00")];
    (day, prop::option::of((time, offset))).prop_map(|(day, rest)| match rest {
        None => day,
        Some((time, offset)) => day + time + offset,
    })
}

fn address() -> impl Strategy<Value = String> {
    let v4 = prop_oneof![any::<u32>(), 0x0a00_0000_u32..0x0a00_0008, (u32::MAX - 4)..=u32::MAX];
    let v6 =
        prop_oneof![any::<u128>(), 0_u128..8, (u128::MAX - 4)..=u128::MAX, 0xffff_0a00_0000_u128..0xffff_0a00_0008];
    prop_oneof![
        v4.prop_map(|bits| Ipv4Addr::from_bits(bits).to_string()),
        v6.prop_map(|bits| Ipv6Addr::from_bits(bits).to_string()),
    ]
}

fn network() -> impl Strategy<Value = String> {
    let length = prop_oneof![2 => 0_u32..=128, 1 => 90_u32..=128];
    (address(), prop::option::of(length)).prop_map(|(address, length)| match length {
        None => address,
        Some(length) if address.contains(':') => format!("{address}/{length}"),
        Some(length) => format!("{address}/{}", length % 33),
    })
}

fn version() -> impl Strategy<Value = String> {
    let numbers = (0..3, 0..3, 0..12).prop_map(|(major, minor, patch)| format!("{major}.{minor}.{patch}"));
    let pre =
        prop::sample::select(vec!["", "", "-rc", "-rc.1", "-rc.2", "-rc.10", "-rc.x", "-1", "-01x", "-A", "-rc.1.1"]);
    let build = prop::sample::select(vec!["", "", "+b", "+001.x"]);
    let numbers = prop_oneof![Just("1.0.0".to_owned()), numbers];
    (numbers, pre, build).prop_map(|(numbers, pre, build)| numbers + pre + build)
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![3 => short_text(), 1 => date(), 1 => address(), 1 => version()]
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        3 => number(),
        4 => any_text().prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[ab]", inner, 0..3).prop_map(Value::from_iter),
        ]
    })
}

fn attribute_name() -> impl Strategy<Value = String> {
    prop_oneof![3 => "[ab]", 2 => r"[ab]\.[ab]", 1 => r"[ab]\.[ab]\.[ab]"]
}

fn context() -> impl Strategy<Value = Value> {
    let object = prop::collection::btree_map(attribute_name(), any_json(), 0..5).prop_map(Value::from_iter);
    prop_oneof![9 => object, 1 => any_json()]
}

/// A value that the operator accepts, with the operator.
fn operator_and_value() -> impl Strategy<Value = (&'static str, Value)> {
    let of = |operators: &[&'static str]| prop::sample::select(operators.to_vec());
    let list = prop::collection::vec(any_json(), 0..12).prop_map(Value::from);
    let texts = |texts: BoxedStrategy<String>| texts.prop_map(Value::from);
    let pattern = prop_oneof![short_text().prop_map(|text| regex::escape(&text)), Just("^[ab]+$".to_owned())];
    let networks = prop::collection::vec(network(), 0..12).prop_map(Value::from);
    prop_oneof![
        4 => (of(&["eq", "neq", "contains", "notContains"]), any_json()),
        3 => (of(&["in", "notIn"]), prop_oneof![9 => list, 1 => any_json()]),
        3 => (of(&["gt", "gte", "lt", "lte"]), prop_oneof![9 => number(), 1 => any_json()]),
        2 => (of(&["startsWith", "endsWith"]), texts(short_text().boxed())),
        1 => (of(&["regex"]), texts(pattern.boxed())),
        1 => (of(&["exists"]), any::<bool>().prop_map(Value::from)),
        2 => (of(&["before", "after"]), texts(date().boxed())),
        2 => (of(&["cidr"]), prop_oneof![networks, network().prop_map(Value::from)]),
        3 => (of(&["semverEq", "semverGt", "semverGte", "semverLt", "semverLte"]), texts(version().boxed())),
    ]
    .prop_filter("days that are none are refused", |(operator, value)| {
        !matches!(*operator, "before" | "after") || slow_date(value.as_str().unwrap()).is_some()
    })
}

fn condition() -> impl Strategy<Value = Value> {
    let not = prop::option::of(any::<bool>());
    (attribute_name(), operator_and_value(), not).prop_map(|(attribute, (operator, value), not)| {
        let mut condition = json!({"attribute": attribute, "operator": operator, "value": value});
        if let Some(not) = not {
            condition["not"] = json!(not);
        }
        condition
    })
}

fn document() -> impl Strategy<Value = Value> {
    let conditions = prop_oneof![1 => Just(vec![]), 9 => prop::collection::vec(condition(), 1..4)];
    let rule = (conditions, prop::option::of(any_json())).prop_map(|(conditions, name)| {
        let mut rule = json!({"conditions": conditions});
        if let Some(name) = name {
            rule["name"] = name;
        }
        rule
    });
    prop::collection::vec(rule, 0..4).prop_map(Value::from)
}

/// A condition on `a` and an attribute of the kind that the operator is about, so that it often decides.
fn meeting() -> impl Strategy<Value = (Value, Value)> {
    (operator_and_value(), any::<bool>()).prop_flat_map(|((operator, value), not)| {
        let same = value.clone();
        let element = value.as_array().and_then(|list| list.first()).cloned().unwrap_or(Value::Null);
        let alike = match operator {
            "before" | "after" => date().prop_map(Value::from).boxed(),
            "cidr" => address().prop_map(Value::from).boxed(),
            "gt" | "gte" | "lt" | "lte" => number().boxed(),
            operator if operator.starts_with("semver") => version().prop_map(Value::from).boxed(),
            _ => short_text().prop_map(Value::from).boxed(),
        };
        let attribute = prop_oneof![3 => alike, 1 => Just(same), 1 => Just(element), 1 => any_json()];
        let doc = json!([{"conditions": [{"attribute": "a", "operator": operator, "value": value, "not": not}]}]);
        attribute.prop_map(move |attribute| (doc.clone(), json!({"a": attribute})))
    })
}

/// Nearly a document: anything may be wrong in it.
fn nearly_document() -> impl Strategy<Value = Value> {
    let spoilt = (document(), any_json(), "attribute|operator|value|not|conditions|id|nott", any::<bool>());
    spoilt.prop_map(|(mut doc, other, member, in_condition)| {
        let rule = doc.get_mut(0).and_then(Value::as_object_mut);
        let target: Option<&mut Map<String, Value>> = match (in_condition, rule) {
            (true, Some(rule)) => rule["conditions"].get_mut(0).and_then(Value::as_object_mut),
            (_, rule) => rule,
        };
        if let Some(target) = target {
            target.insert(member, other);
        }
        doc
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn rules_match_by_the_contract(doc in document(), context in context()) {
        let rules = Rules::parse(&doc).unwrap();
        prop_assert_eq!(rules.matches(&context), slow_matches(&doc, &context));
        let findings = rules.explain(&context);
        prop_assert_eq!(findings.len(), doc.as_array().unwrap().len());
        for (index, (finding, rule)) in findings.iter().zip(doc.as_array().unwrap()).enumerate() {
            prop_assert_eq!(finding.rule, index);
            prop_assert_eq!(finding.failed, slow_first_failing(rule, &context));
            prop_assert_eq!(finding.matched, finding.failed.is_none());
            prop_assert_eq!(finding.matched, finding.text == "matches");
        }
    }

    #[test]
    fn conditions_hold_by_the_contract((doc, context) in meeting()) {
        prop_assert_eq!(Rules::parse(&doc).unwrap().matches(&context), slow_matches(&doc, &context));
    }

    #[test]
    fn what_is_printed_is_read(doc in document(), contexts in prop::collection::vec(context(), 4)) {
        let rules = Rules::parse(&doc).unwrap();
        let printed = rules.to_json();
        let again = Rules::parse(&printed).unwrap();
        prop_assert_eq!(again.to_json(), printed);
        prop_assert_eq!(again.is_everyone(), rules.is_everyone());
        for context in contexts {
            prop_assert_eq!(again.explain(&context), rules.explain(&context));
        }
    }

    #[test]
    fn any_document_is_read_or_refused(doc in prop_oneof![any_json(), nearly_document()], context in any_json()) {
        match Rules::parse(&doc) {
            Ok(rules) => {
                let matched = rules.matches(&context);
                prop_assert_eq!(matched, slow_matches(&doc, &context));
                prop_assert!(matched || !rules.is_everyone());
            }
            Err(refused) => {
                prop_assert!(refused.path.starts_with("rules"), "{}", refused);
                prop_assert!(refused.to_string().len() < 600 && !refused.problem.contains('\n'), "{}", refused);
                prop_assert!(refused.detail.len() < 240, "{}", refused.detail);
            }
        }
    }

    #[test]
    fn everyone_is_everyone(doc in document(), contexts in prop::collection::vec(context(), 4)) {
        let rules = Rules::parse(&doc).unwrap();
        let asks_nothing = |rule: &Value| rule["conditions"].as_array().unwrap().is_empty();
        let rules_of_doc = doc.as_array().unwrap();
        prop_assert_eq!(rules.is_everyone(), rules_of_doc.is_empty() || rules_of_doc.iter().any(asks_nothing));
        prop_assert!(!rules.is_everyone() || contexts.iter().all(|context| rules.matches(context)));
    }
}
