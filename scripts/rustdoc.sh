#!/usr/bin/env bash
# The pages of rustdoc for all crates, in target/doc. A warning is an error: a link that leads nowhere, an item of the
# engine without a comment.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
use_postgres
cd "$ROOT"
RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --document-private-items --quiet
