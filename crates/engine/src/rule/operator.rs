//! The operators of conditions, by name.

/// What a condition asks of an attribute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Eq,
    Neq,
    In,
    NotIn,
    Contains,
    NotContains,
    Gt,
    Gte,
    Lt,
    Lte,
    StartsWith,
    EndsWith,
    Regex,
    Exists,
    Before,
    After,
    Cidr,
    SemverEq,
    SemverGt,
    SemverGte,
    SemverLt,
    SemverLte,
}

const NAMES: [(Operator, &str); 22] = [
    (Operator::Eq, "eq"),
    (Operator::Neq, "neq"),
    (Operator::In, "in"),
    (Operator::NotIn, "notIn"),
    (Operator::Contains, "contains"),
    (Operator::NotContains, "notContains"),
    (Operator::Gt, "gt"),
    (Operator::Gte, "gte"),
    (Operator::Lt, "lt"),
    (Operator::Lte, "lte"),
    (Operator::StartsWith, "startsWith"),
    (Operator::EndsWith, "endsWith"),
    (Operator::Regex, "regex"),
    (Operator::Exists, "exists"),
    (Operator::Before, "before"),
    (Operator::After, "after"),
    (Operator::Cidr, "cidr"),
    (Operator::SemverEq, "semverEq"),
    (Operator::SemverGt, "semverGt"),
    (Operator::SemverGte, "semverGte"),
    (Operator::SemverLt, "semverLt"),
    (Operator::SemverLte, "semverLte"),
];

impl Operator {
    pub(super) fn from_name(name: &str) -> Option<Self> {
        NAMES.iter().find(|(_, known)| *known == name).map(|(operator, _)| *operator)
    }

    pub(super) fn name(self) -> &'static str {
        NAMES[self as usize].1
    }

    /// Whether this asks for the opposite of another operator.
    pub(super) fn is_negative(self) -> bool {
        matches!(self, Operator::Neq | Operator::NotIn | Operator::NotContains)
    }
}
