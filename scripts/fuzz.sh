#!/usr/bin/env bash
# Runs every fuzz target of the engine, one after another, and prints a line for each: seconds, executions, findings.
#   FUZZ_SECONDS=600   how long each runs
#   TEST=name          only this target
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"

command -v cargo-fuzz >/dev/null || die "no cargo-fuzz: cargo install cargo-fuzz --locked"
# The address sanitizer is a matter of the compiler: a stable one has it, and asks for this.
export RUSTC_BOOTSTRAP=1
SECONDS_EACH=${FUZZ_SECONDS:-600}
cd "$ROOT/crates/engine"
mkdir -p "$LOGS/fuzz"
# Nothing is written under crates: what is there is a part of what the extension is built of.
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$LOGS/fuzz/target}
run_step "$LOGS/fuzz/build.log" "building the fuzz targets with AddressSanitizer" cargo fuzz build -s address

failed=0
for file in fuzz/fuzz_targets/*.rs; do
    target=$(basename "$file" .rs)
    [ -z "${TEST:-}" ] || [ "$TEST" = "$target" ] || continue
    log=$LOGS/fuzz/$target.log
    mkdir -p "$LOGS/fuzz/corpus/$target"
    options=(-max_total_time="$SECONDS_EACH" -timeout=60 -rss_limit_mb=4096 -artifact_prefix="$LOGS/fuzz/$target-")
    case $target in rules | contexts | imports | variants | texts) options+=(-dict=fuzz/rules.dict) ;; esac
    status=0
    cargo fuzz run -s address "$target" "$LOGS/fuzz/corpus/$target" "fuzz/seeds/$target" -- "${options[@]}" \
        >"$log" 2>&1 </dev/null || status=$?
    done_line=$(sed -nE 's/^Done ([0-9]+) runs in ([0-9]+) second.*/\2 s, \1 executions, 0 findings/p' "$log")
    if [ "$status" -eq 0 ]; then
        printf '  ok      %-11s %s\n' "$target" "$done_line"
    else
        failed=$((failed + 1))
        printf '  FAILED  %-11s %s\n' "$target" "$(grep -m 1 -E 'panicked at|ERROR: ' "$log" || true)"
        tail -n 25 "$log" | sed 's/^/        /'
    fi
done
[ "$failed" -eq 0 ]
