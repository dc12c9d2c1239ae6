//! Targeting rules: parsed once, then matched against a subject's attributes.
