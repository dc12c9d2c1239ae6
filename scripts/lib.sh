# shellcheck shell=bash
# Sourced by the other scripts: messages, where Postgres is, throwaway clusters.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck disable=SC2034
TOOLS=$ROOT/.tools LOGS=$ROOT/.test
PG_MAJOR_DEFAULT=15

# Nothing here may reach a server that the caller's environment points to, or change how a throwaway one behaves.
unset PGHOST PGHOSTADDR PGPORT PGUSER PGDATABASE PGPASSWORD PGPASSFILE PGSERVICE PGSERVICEFILE PGOPTIONS PGDATA
unset PGAPPNAME PGCLIENTENCODING PGTZ PGDATESTYLE RUST_BACKTRACE
export PSQLRC=/dev/null PSQL_HISTORY=/dev/null
umask 022

say() { printf '%s\n' "$*"; }
step() { printf '==> %s\n' "$*"; }
die() { printf 'error: %s\n' "$*" >&2; exit 1; }

# run_step LOG TITLE COMMAND...: runs what may take minutes, with its output in LOG, a sign of life every
# 20 seconds, the time it took, and the end of LOG if it failed.
run_step() {
    local log=$1 title=$2 started=$SECONDS status=0 worker ticker
    shift 2
    mkdir -p "$(dirname "$log")"
    step "$title"
    "$@" >"$log" 2>&1 </dev/null &
    worker=$!
    (
        trap 'kill "${nap:-}" 2>/dev/null; exit 0' TERM
        while :; do
            sleep 20 & nap=$!
            wait "$nap"
            printf '    %4d s: %.90s\n' $((SECONDS - started)) "$(tail -n 1 "$log" | tr -d '\r')"
        done
    ) &
    ticker=$!
    wait "$worker" || status=$?
    kill "$ticker" 2>/dev/null || true
    wait "$ticker" 2>/dev/null || true
    if [ "$status" -ne 0 ]; then
        tail -n 60 "$log" >&2
        printf 'error: %s: failed after %d s (exit %d); all of its output: %s\n' \
            "$title" $((SECONDS - started)) "$status" "$log" >&2
        return "$status"
    fi
    if [ $((SECONDS - started)) -ge 5 ]; then
        say "    done in $((SECONDS - started)) s"
    fi
}

# Where setup.sh puts the majors that it brings along.
POSTGRES=$TOOLS/postgres

# The pg_config to build for: $PG_CONFIG, else that of major $PG, else Debian's, else the one on the PATH if it is of the
# default major.
find_pg_config() {
    local candidate
    if [ -n "${PG_CONFIG:-}" ]; then
        candidate=$(command -v "$PG_CONFIG") || die "PG_CONFIG=$PG_CONFIG is not a program"
        printf '%s\n' "$candidate"
        return
    fi
    if [ "${PG:-$PG_MAJOR_DEFAULT}" != "$PG_MAJOR_DEFAULT" ]; then
        candidate=$POSTGRES/$PG/bin/pg_config
        [ -x "$candidate" ] || return 1
        printf '%s\n' "$candidate"
        return
    fi
    candidate=/usr/lib/postgresql/$PG_MAJOR_DEFAULT/bin/pg_config
    if [ ! -x "$candidate" ]; then
        candidate=$(command -v pg_config || true)
        case $([ -n "$candidate" ] && "$candidate" --version) in
        "PostgreSQL $PG_MAJOR_DEFAULT"*) ;;
        *) return 1 ;;
        esac
    fi
    printf '%s\n' "$candidate"
}

# Sets PG_CONFIG and what follows from it.
use_postgres() {
    PG_CONFIG=$(find_pg_config) || die "no Postgres ${PG:-$PG_MAJOR_DEFAULT} found: run scripts/setup.sh, or set PG_CONFIG"
    PG_BIN=$("$PG_CONFIG" --bindir)
    PG_MAJOR=$("$PG_CONFIG" --version | sed -E 's/^PostgreSQL ([0-9]+).*/\1/')
    PG_PKGLIB=$("$PG_CONFIG" --pkglibdir)
    PG_PGXS=$(dirname "$(dirname "$("$PG_CONFIG" --pgxs)")") # .../pgxs/src
    # The test programs and Perl modules of Debian's, which work with newer servers, where a Postgres has none that run.
    if [ ! -d "$PG_PGXS/test/perl" ] || ! "$PG_PGXS/test/regress/pg_regress" --version >/dev/null 2>&1; then
        PG_PGXS=/usr/lib/postgresql/$PG_MAJOR_DEFAULT/lib/pgxs/src
    fi
    export PG_CONFIG PG_BIN PG_MAJOR PG_PKGLIB PG_PGXS
    export PATH=$PG_BIN:$PATH
}

print_postgres() { step "$("$PG_BIN/postgres" --version)"; }

# Postgres refuses to run as root: then its servers run as SERVER_USER.
SERVER_USER=${SERVER_USER:-postgres}

as_server() {
    if [ "$(id -u)" -eq 0 ]; then
        id -u "$SERVER_USER" >/dev/null 2>&1 || die "no user $SERVER_USER: Postgres does not run as root"
        (cd / && HOME=/tmp runuser -u "$SERVER_USER" -- "$@")
    else
        (cd / && "$@")
    fi
}

# give_server PATH...: makes the paths belong to the user that servers run as, closed to others.
give_server() {
    if [ "$(id -u)" -eq 0 ]; then
        chown -R "$SERVER_USER" "$@"
    fi
    chmod 700 "$@"
}

# Where throwaway directories go. A socket's path is short by law (107 bytes), and the server's user must reach it.
scratch_base() {
    local base=${TMPDIR:-/tmp}
    base=${base%/}
    if [ "${#base}" -gt 40 ] || ! as_server test -w "$base" -a -x "$base"; then
        base=/tmp
    fi
    printf '%s\n' "$base"
}

# new_scratch: a new directory of ours, that the server's user can pass through.
new_scratch() {
    local dir
    dir=$(mktemp -d "$(scratch_base)/pg_experiment.XXXXXX")
    chmod 711 "$dir"
    printf '%s\n' "$dir"
}

# cluster_start DIR [CONFIGURATION LINE]...: a new cluster in DIR (made here), listening on a socket in DIR only.
cluster_start() {
    local dir=$1
    shift
    mkdir "$dir" || die "cannot make $dir"
    give_server "$dir"
    if ! as_server "$PG_BIN/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync \
        >"$dir/initdb.log" 2>&1; then
        cat "$dir/initdb.log" >&2
        die "initdb failed"
    fi
    {
        printf '%s\n' "listen_addresses = ''" "unix_socket_directories = '$dir'" "port = 5432" \
            "shared_buffers = '128MB'" "fsync = off" "max_prepared_transactions = 10" "max_connections = 60"
        [ $# -eq 0 ] || printf '%s\n' "$@"
    } >>"$dir/data/postgresql.conf"
    if ! as_server "$PG_BIN/pg_ctl" -D "$dir/data" -l "$dir/server.log" -s -w -t 60 start >"$dir/pg_ctl.log" 2>&1; then
        cat "$dir/pg_ctl.log" "$dir/server.log" >&2 || true
        die "the throwaway cluster did not start"
    fi
    head -n 1 "$dir/data/postmaster.pid" >"$dir/pid"
}

# cluster_running DIR: whether the postmaster that cluster_start started there is alive (and is that one).
cluster_running() {
    local dir=$1 pid
    pid=$(cat "$dir/pid" 2>/dev/null) || return 1
    [ "$pid" = "$(head -n 1 "$dir/data/postmaster.pid" 2>/dev/null)" ] && kill -0 "$pid" 2>/dev/null
}

# cluster_stop DIR: ends that postmaster by its pid, and removes DIR.
cluster_stop() {
    local dir=$1 pid waited=0
    [ -d "$dir" ] || return 0
    if cluster_running "$dir"; then
        pid=$(cat "$dir/pid")
        kill -INT "$pid" 2>/dev/null || true
        while kill -0 "$pid" 2>/dev/null; do
            sleep 0.1
            waited=$((waited + 1))
            [ "$waited" -ne 200 ] || kill -QUIT "$pid" 2>/dev/null || true
            [ "$waited" -lt 300 ] || { say "warning: postmaster $pid in $dir does not end" >&2; return 1; }
        done
    fi
    rm -rf -- "$dir"
}
