//! Which variant a subject belongs to, under every hash scheme.
