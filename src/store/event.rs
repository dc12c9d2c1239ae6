//! Events: what subjects did.
