#!/usr/bin/env bash
# A throwaway cluster to play with: cluster.sh start | stop | status | env
# It listens on a socket only, belongs to this checkout, and is reused by the next start.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"

usage() { die "usage: cluster.sh start|stop|status|env"; }
command=${1:-}
case $command in
start) "$ROOT/scripts/setup.sh" build ;;
stop | status | env) ;;
*) usage ;;
esac
use_postgres

digest=$(printf '%s\n%s\n' "$ROOT" "$PG_MAJOR" | sha256sum | cut -c 1-8)
dir=$(scratch_base)/pg_experiment.$(id -u).$digest

# The directory's name can be guessed, so it must be ours.
if [ -e "$dir" ] && [ "$(id -u)" -ne 0 ] && [ ! -O "$dir" ]; then
    die "$dir belongs to somebody else"
fi

psql_line="$PG_BIN/psql -h $dir -U postgres demo"

case $command in
start)
    "$ROOT/scripts/install.sh" --if-stale
    if cluster_running "$dir"; then
        step "The cluster runs already (pid $(cat "$dir/pid"))"
    else
        rm -rf -- "$dir"
        cluster_start "$dir" "cluster_name = 'pg_experiment'"
        step "Started $("$PG_CONFIG" --version) (pid $(cat "$dir/pid"))"
    fi
    run=("$PG_BIN/psql" -h "$dir" -U postgres -X -q -v ON_ERROR_STOP=1)
    if [ -z "$("${run[@]}" -d postgres -Atc "SELECT 1 FROM pg_database WHERE datname = 'demo'")" ]; then
        "${run[@]}" -d postgres -c 'CREATE DATABASE demo'
    fi
    "${run[@]}" -d demo -c 'SET client_min_messages = warning' -c 'CREATE EXTENSION IF NOT EXISTS pg_experiment'
    say "Database demo has the extension. Connect with:"
    say "    $psql_line"
    say "A session that was open before a rebuild keeps the library it has loaded: connect again."
    say "End it with: make cluster-stop"
    ;;
stop)
    if [ -d "$dir" ]; then
        cluster_stop "$dir"
        step "Stopped, and removed $dir"
    else
        step "No cluster to stop"
    fi
    ;;
status)
    if cluster_running "$dir"; then
        say "running, pid $(cat "$dir/pid"), data directory $dir/data"
        say "    $psql_line"
    else
        say "not running"
        exit 3
    fi
    ;;
env)
    cluster_running "$dir" || die "not running: make cluster"
    printf 'export PGHOST=%q PGPORT=5432 PGUSER=postgres PGDATABASE=demo\n' "$dir"
    ;;
esac
