#!/usr/bin/env bash
# Writes sql/pg_experiment--<version>.sql: what CREATE EXTENSION of this version runs, committed so that a change of
# it shows in review. --check: compares instead, and looks whether the upgrade script makes the same.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=scripts/versions.sh
. "$ROOT/scripts/versions.sh"
use_postgres

version=$(project_version)
released=$ROOT/sql/pg_experiment--$version.sql
generated=$(mktemp)
trap 'rm -f "$generated"' EXIT

"$ROOT/scripts/install.sh" --if-stale
# Line numbers of the sources would make every edit of them a change of the release.
sed -E -e 's#^(-- [[:alnum:]_./-]+\.(rs|sql)):[0-9]+(:[0-9]+)?$#\1#' \
    "$("$PG_CONFIG" --sharedir)/extension/pg_experiment--$version.sql" >"$generated"

if [ "${1:-}" = --check ]; then
    if ! diff -u "$released" "$generated"; then
        say "What CREATE EXTENSION runs differs from ${released#"$ROOT"/}. If that is meant: make release-sql"
        exit 1
    fi
    if ! python3 "$ROOT/scripts/lint.py" upgrade; then
        say "What ALTER EXTENSION UPDATE runs does not lead to the same."
        exit 1
    fi
else
    cp "$generated" "$released"
    chmod 644 "$released"
    say "wrote ${released#"$ROOT"/}"
fi
