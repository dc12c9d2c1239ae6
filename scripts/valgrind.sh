#!/usr/bin/env bash
# Runs regress files against a server under valgrind (memcheck), and prints what it found in the extension: every block
# of its output with a frame of ours in it, but for those that pg_test/valgrind.supp knows as Postgres' own.
#   TEST="assign event"   which files; a file takes minutes
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"

command -v valgrind >/dev/null || die "no valgrind: apt-get install valgrind"
"$ROOT/scripts/setup.sh" test
use_postgres
print_postgres
"$ROOT/scripts/install.sh" --if-stale
read -r -a FILES <<<"${TEST:-define assign exposure event moments audience allocation decide results analyze winner outbox import merge erase}"

RUN=$(new_scratch)
OUT=$LOGS/valgrind
SERVER=
cleanup() {
    trap - EXIT INT TERM
    if [ -n "$SERVER" ]; then
        kill -INT "$(head -n 1 "$RUN/pg/data/postmaster.pid" 2>/dev/null)" 2>/dev/null || true
        wait "$SERVER" 2>/dev/null || true
    fi
    rm -rf -- "$RUN"
}
trap cleanup EXIT
trap 'cleanup; exit 130' INT TERM

mkdir -p "$OUT" "$RUN/pg" "$RUN/log"
cp "$ROOT/pg_test/valgrind.supp" "$RUN/supp"
give_server "$RUN/pg" "$RUN/log"
as_server "$PG_BIN/initdb" -D "$RUN/pg/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >"$OUT/initdb.log"
printf '%s\n' "listen_addresses = ''" "unix_socket_directories = '$RUN/pg'" "port = 5432" "fsync = off" "jit = off" \
    "autovacuum = off" "shared_buffers = '64MB'" "max_prepared_transactions = 10" >>"$RUN/pg/data/postgresql.conf"
as_server valgrind --quiet --trace-children=yes --leak-check=no --error-limit=no --num-callers=50 \
    --suppressions="$RUN/supp" --log-file="$RUN/log/%p" "$PG_BIN/postgres" -D "$RUN/pg/data" >"$OUT/server.log" 2>&1 &
SERVER=$!
until "$PG_BIN/psql" -h "$RUN/pg" -U postgres -d postgres -qAtc '' >/dev/null 2>&1; do
    kill -0 "$SERVER" || die "the server did not start: $OUT/server.log"
    sleep 0.2
done

failed=0
for name in "${FILES[@]}"; do
    started=$SECONDS
    mkdir -p "$OUT/$name"
    if ! (cd "$ROOT" && PGDATABASE='' "$PG_PGXS/test/regress/pg_regress" --host="$RUN/pg" --port=5432 --user=postgres \
        --bindir="$PG_BIN" --inputdir="$ROOT/pg_test" --outputdir="$OUT/$name" --dbname="valgrind_$name" "$name") \
        >"$OUT/$name/output.log" 2>&1 </dev/null; then
        failed=$((failed + 1))
        say "  FAILED  $name (its differences: .test/valgrind/$name)"
    fi
    say "  $name: $((SECONDS - started)) s"
done

# A block ends with an empty line.
blocks=$(cat "$RUN"/log/* | sed -E 's/^==[0-9]+== ?//' | awk 'BEGIN { RS = ""; ORS = "\n\n" } /pg_experiment\.so/')
all=$(cat "$RUN"/log/* | grep -cE '^==[0-9]+== [A-Z]' || true)
ours=$(grep -cE '^[A-Z]' <<<"$blocks" || true)
printf '%s\n' "$blocks" >"$OUT/blocks"
say "${#FILES[@]} files, $failed failed; errors with a frame of the extension: $ours (of $all)"
[ "$ours" -eq 0 ] && [ "$failed" -eq 0 ]
