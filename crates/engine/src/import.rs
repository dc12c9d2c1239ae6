//! Definitions of other systems, read as definitions of this one.
