#!/usr/bin/env bash
# The whole flow on a throwaway cluster of its own: demo.sh [cookie_cats.csv]
# Without a file it runs on a generated set of the same size and split.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"

data=${1:-}
header=userid,version,sum_game_rounds,retention_1,retention_7
if [ -n "$data" ]; then
    [ -r "$data" ] || die "cannot read $data"
    [ "$(head -n 1 "$data" | tr -d '\r')" = "$header" ] || die "$data does not begin with the line $header"
    data=$(cd "$(dirname "$data")" && pwd)/$(basename "$data")
fi

"$ROOT/scripts/setup.sh" build
use_postgres
print_postgres
"$ROOT/scripts/install.sh" --if-stale

started=$SECONDS
run=$(new_scratch)
cleanup() {
    trap - EXIT INT TERM
    cluster_stop "$run/pg" || true
    rm -rf -- "$run"
}
trap cleanup EXIT
trap 'cleanup; exit 130' INT
trap 'cleanup; exit 143' TERM

step "Starting a throwaway cluster (a socket, no port), ended when the demo ends"
cluster_start "$run/pg" "cluster_name = 'pg_experiment_demo'"
"$PG_BIN/psql" -h "$run/pg" -U postgres -d postgres -X -q -c 'CREATE DATABASE demo'

step "Running demo/demo.sql on ${data:-generated data}"
"$PG_BIN/psql" -h "$run/pg" -U postgres -d demo -X -q -v ON_ERROR_STOP=1 -P pager=off \
    -v have_data="$([ -n "$data" ] && echo 1 || echo 0)" -f "$ROOT/demo/demo.sql" <"${data:-/dev/null}"

step "Done in $((SECONDS - started)) s. To go on by hand: make cluster"
