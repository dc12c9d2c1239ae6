#!/usr/bin/env bash
# Builds the extension (release; with DEBUG=1 unoptimised, which takes seconds after a change instead of minutes) and
# installs it into the Postgres that PG_CONFIG names.
# --if-stale: only if what is installed there is not what these sources gave the last time.
# --build: builds only.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=scripts/versions.sh
. "$ROOT/scripts/versions.sh"
use_postgres

library=$PG_PKGLIB/pg_experiment.so
extensions=$("$PG_CONFIG" --sharedir)/extension
stamp=$TOOLS/installed.$PG_MAJOR

digest() { sha256sum | cut -d ' ' -f 1; }

# What is built, and with what.
sources() {
    {
        "$PG_CONFIG" --version
        printf '%s\n' "$PG_CONFIG"
        rustc --version
        [ -z "${DEBUG:-}" ] || printf 'debug\n'
        cd "$ROOT"
        find Cargo.toml Cargo.lock .cargo src crates sql pg_experiment.control -path crates/engine/fuzz -prune -o \
            -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum
    } | digest
}

# One digest over that and the files that are installed.
fingerprint() {
    {
        printf '%s\n' "$1"
        sha256sum "$library" "$extensions"/pg_experiment.control "$extensions"/pg_experiment--*.sql 2>/dev/null || true
    } | digest
}

# One at a time: two would copy over each other.
mkdir -p "$TOOLS"
exec 9>"$TOOLS/install.lock"
if command -v flock >/dev/null; then flock 9; fi

cd "$ROOT"
if [ "${1:-}" = --build ]; then
    run_step "$LOGS/install.log" "Building the extension (about 5 minutes, once)" cargo pgrx package --pg-config "$PG_CONFIG"
    exit 0
fi

# Before the build: what is changed meanwhile is not in it.
sources=$(sources)
if [ "${1:-}" = --if-stale ] && [ -f "$library" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$(fingerprint "$sources")" ]; then
    exit 0
fi

arguments=(--pg-config "$PG_CONFIG")
[ -n "${DEBUG:-}" ] || arguments+=(--release)
if [ ! -w "$PG_PKGLIB" ] || [ ! -w "$extensions" ]; then
    command -v sudo >/dev/null || die "cannot write to $PG_PKGLIB: run as root, or set PG_CONFIG to a Postgres of yours"
    arguments+=(--sudo)
fi

hint="about 3 minutes"
[ -z "${DEBUG:-}" ] || hint="some seconds; a minute or two the first time"
run_step "$LOGS/install.log" "Building and installing the extension ($hint)" cargo pgrx install "${arguments[@]}"

while IFS= read -r script; do
    copy=(install -m 644 "$script" "$extensions")
    [ -w "$extensions" ] || copy=(sudo "${copy[@]}")
    "${copy[@]}"
done < <(earlier_install_scripts)
fingerprint "$sources" >"$stamp"
