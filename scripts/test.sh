#!/usr/bin/env bash
# Every test suite, fast to slow. The last line is the total: "N passed, N failed".
#   SUITE=regress,docs   only these suites
#   TEST=assign          within a suite, only the files with this name (no directory, no ending)
#   ACCEPT=1             examples/*.out become what the examples print (SUITE=docs)
#   --long               also what takes longer: t/9*.pl, more cases for the property tests, packages as they are shipped
#   PG=18                with that Postgres: 15 (the default), 16, 17 or 18
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"

ALL_SUITES=(lint engine simulation regress isolation tap clients relay docs package)
export LC_ALL=C.UTF-8

LONG=0
case ${1:-} in
--long) LONG=1 ;;
'') ;;
*) die "usage: test.sh [--long]" ;;
esac
if [ -n "${SUITE:-}" ]; then
    IFS=, read -r -a SUITES <<<"$SUITE"
elif [ "${PG:-$PG_MAJOR_DEFAULT}" != "$PG_MAJOR_DEFAULT" ]; then
    # The others are the same with every Postgres.
    SUITES=(regress isolation tap clients relay docs)
else
    SUITES=("${ALL_SUITES[@]}")
fi
for suite in "${SUITES[@]}"; do
    case " ${ALL_SUITES[*]} " in
    *" $suite "*) ;;
    *) die "no suite $suite: ${ALL_SUITES[*]}" ;;
    esac
done
wants() { case " ${SUITES[*]} " in *" $1 "*) return 0 ;; *) return 1 ;; esac; }

TEST=${TEST:-}
STARTED=$SECONDS
TOTAL_PASSED=0
TOTAL_FAILED=0
PASSED=0
FAILED=0
SUMMARY=()

"$ROOT/scripts/setup.sh" test
use_postgres
print_postgres

RUN=$(new_scratch)
CLUSTER=$RUN/pg
mkdir -p "$LOGS"

# Postmasters that a TAP test left behind: those whose data directory is under the tests' own directory.
end_leftovers() {
    local file pid
    while IFS= read -r file; do
        pid=$(head -n 1 "$file" 2>/dev/null) || continue
        case $(readlink "/proc/$pid/cwd" 2>/dev/null) in
        "$RUN"/tap/*) kill -QUIT "$pid" 2>/dev/null || true ;;
        esac
    done < <(find "$RUN/tap" -name postmaster.pid 2>/dev/null)
}

cleanup() {
    trap - EXIT INT TERM
    pooler_stop
    cluster_stop "$CLUSTER" || true
    end_leftovers
    rm -rf -- "$RUN" || true
}
trap cleanup EXIT
trap 'cleanup; exit 130' INT
trap 'cleanup; exit 143' TERM

# ok NAME / not_ok NAME [LOG]: one test's outcome, and what a failed one printed.
ok() {
    PASSED=$((PASSED + 1))
    printf '  ok      %s\n' "$1"
}
not_ok() {
    FAILED=$((FAILED + 1))
    printf '  FAILED  %s\n' "$1"
    if [ -n "${2:-}" ] && [ -s "$2" ]; then
        tail -n "${3:-80}" "$2" | sed 's/^/        /'
    fi
}

# check NAME COMMAND...: the command as one test.
check() {
    local name=$1 log
    shift
    log=$LOGS/lint/$(printf '%s' "$name" | tr -c 'a-zA-Z0-9\n' '-').log
    mkdir -p "$LOGS/lint"
    if "$@" >"$log" 2>&1 </dev/null; then ok "$name"; else not_ok "$name" "$log"; fi
}

psql_super() { "$PG_BIN/psql" -h "$CLUSTER" -U postgres -X -q -v ON_ERROR_STOP=1 "$@"; }

fresh_database() {
    psql_super -d postgres -c "CREATE DATABASE $1"
}

# files GLOB ENDING: the names (no directory, no ending) that TEST lets through.
names() {
    local directory=$1 ending=$2 file name
    for file in "$directory"/*"$ending"; do
        [ -e "$file" ] || continue
        name=$(basename "$file" "$ending")
        if [ -z "$TEST" ] || [ "$TEST" = "$name" ]; then
            printf '%s\n' "$name"
        fi
    done
}

# --- lint -------------------------------------------------------------------------------------------------------

# With the bindings that pgrx ships, so that no Postgres of that major is needed; in a directory of their own, because what
# else is built there depends on the wrapper.
clippy_for() {
    DOCS_RS=1 RUSTC_WRAPPER=$ROOT/scripts/rustc_bindings.sh CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$ROOT/target}/majors \
        cargo clippy --quiet --no-default-features --features "pg$1" -- -D warnings -D clippy::undocumented_unsafe_blocks
}

suite_lint() {
    check "cargo fmt" cargo fmt --all --check
    check "cargo fmt of the examples" cargo fmt --manifest-path examples/clients/tokio-postgres/Cargo.toml --check
    check "cargo clippy" cargo clippy --workspace --all-targets --quiet -- -D warnings \
        -D clippy::undocumented_unsafe_blocks
    local major
    for major in 13 14 16 17 18; do
        check "clippy for Postgres $major" clippy_for "$major"
    done
    check "no unsafe outside src" python3 "$ROOT/scripts/lint.py" unsafe
    check "cargo doc" "$ROOT/scripts/rustdoc.sh"
    check "nothing unfinished" python3 "$ROOT/scripts/lint.py" leftovers
    check "one version" python3 "$ROOT/scripts/lint.py" versions
    check "META.json" python3 "$ROOT/scripts/lint.py" meta
    check "released SQL" "$ROOT/scripts/release-sql.sh" --check
    # A store script runs with this search_path; an install script with none of its own.
    printf 'SET search_path = pg_catalog, pg_temp;\n' >"$RUN/prelude.sql"
    local file
    for file in "$ROOT"/sql/*.sql; do
        check "pgspot ${file#"$ROOT"/}" "$TOOLS/venv/bin/pgspot" "$file"
    done
    for file in "$ROOT"/sql/store/*.sql; do
        check "pgspot ${file#"$ROOT"/}" "$TOOLS/venv/bin/pgspot" -a "$RUN/prelude.sql" "$file"
    done
}

# --- engine -----------------------------------------------------------------------------------------------------

# cargo_tests PACKAGE: unoptimised, which builds in a fraction of the time and runs in seconds, with overflow checks.
cargo_tests() {
    local log=$LOGS/$1.log status=0 passed failed
    cargo test --no-fail-fast -p "$1" >"$log" 2>&1 </dev/null || status=$?
    read -r passed failed < <(awk '/^test result:/ {
        for (i = 2; i <= NF; i++) { if ($i == "passed;") p += $(i - 1); if ($i == "failed;") f += $(i - 1) }
    } END { print p + 0, f + 0 }' "$log")
    PASSED=$((PASSED + passed))
    FAILED=$((FAILED + failed))
    if [ "$status" -ne 0 ]; then
        grep -vE '^test .* \.\.\. ok$|^ +Compiling |^running 0|^test result: ok|^ +Running |^$' "$log" | tail -n 120
        [ "$failed" -gt 0 ] || not_ok "cargo test"
    fi
}

suite_engine() {
    cargo_tests experiment-engine
}

# --- simulation -------------------------------------------------------------------------------------------------

# `make simulate` with fewer experiments a row: each row is a test.
suite_simulation() {
    local log=$LOGS/simulation.log status=0 failed
    cargo run --release --quiet -p experiment-engine --example simulate 300 >"$log" 2>&1 </dev/null || status=$?
    PASSED=$((PASSED + $(grep -cE '\| (yes|no, nor should it) \|$' "$log" || true)))
    failed=$(grep -cE '\| NO \|$' "$log" || true)
    FAILED=$((FAILED + failed))
    grep -E '\| NO \|$' "$log" || true
    if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
        not_ok "simulation" "$log"
    fi
}

# --- regress, isolation -----------------------------------------------------------------------------------------

# pg_regress_suite SUITE PROGRAM DIRECTORY ENDING [OPTION]...: each file by itself, in a database of its own.
pg_regress_suite() {
    local suite=$1 program=$2 directory=$3 ending=$4 name out log
    shift 4
    for name in $(names "$ROOT/pg_test/$directory" "$ending"); do
        out=$LOGS/$suite/$name
        log=$out/output.log
        rm -rf "$out"
        mkdir -p "$out"
        if (cd "$ROOT" && timeout 600 "$program" --host="$CLUSTER" --port=5432 --user=postgres --bindir="$PG_BIN" \
            --inputdir="$ROOT/pg_test" --outputdir="$out" --dbname="${suite}_$name" "$@" "$name") \
            >"$log" 2>&1 </dev/null; then
            ok "$name"
        elif [ -s "$out/regression.diffs" ]; then
            not_ok "$name" "$out/regression.diffs" 120
            say "        (its output: .test/$suite/$name/results/$name.out)"
        elif [ ! -e "$ROOT/pg_test/expected/$name.out" ]; then
            not_ok "$name: no pg_test/expected/$name.out (its output: .test/$suite/$name/results/$name.out)"
        else
            not_ok "$name" "$log"
        fi
    done
}

suite_regress() {
    pg_regress_suite regress "$PG_PGXS/test/regress/pg_regress" sql .sql
}

suite_isolation() {
    local name
    for name in $(names "$ROOT/pg_test/specs" .spec); do
        if [ -e "$ROOT/pg_test/sql/$name.sql" ]; then
            not_ok "$name: sql/$name.sql and specs/$name.spec would share expected/$name.out"
        fi
    done
    # A step that waits for ever is cancelled after this many seconds, and shows as such.
    PATH=$PG_PGXS/test/isolation:$PATH PGISOLATIONTIMEOUT=${PGISOLATIONTIMEOUT:-30} \
        pg_regress_suite isolation "$PG_PGXS/test/isolation/pg_isolation_regress" specs .spec \
        --load-extension=pg_experiment
}

# --- TAP --------------------------------------------------------------------------------------------------------

# directory_of MAJOR: where that Postgres is, made ready, with the extension.
directory_of() {
    (
        unset PG_CONFIG
        export PG=$1
        "$ROOT/scripts/setup.sh" build >&2 && "$ROOT/scripts/install.sh" --if-stale >&2 || exit 1
        use_postgres
        dirname "$PG_BIN"
    )
}

# What pg_upgrade upgrades from and to, each with the extension, for t/150_pg_upgrade.pl. The other one of them is made
# ready where that was asked for.
two_majors() {
    local other
    case $PG_MAJOR/${PG:-} in
    15/*) [ "$LONG" -eq 1 ] || return 0; other=18 ;;
    18/18) other=15 ;;
    *) return 0 ;;
    esac
    if ! other=$(directory_of "$other"); then
        not_ok "no second Postgres for pg_upgrade"
        return
    fi
    if [ "$PG_MAJOR" = 18 ]; then
        export PG_EXPERIMENT_OLD=$other PG_EXPERIMENT_NEW=${PG_BIN%/bin}
    else
        export PG_EXPERIMENT_OLD=${PG_BIN%/bin} PG_EXPERIMENT_NEW=$other
    fi
}

suite_tap() {
    local name log stage=$RUN/tap status
    if [ -z "$TEST" ] || [ "$TEST" = 150_pg_upgrade ]; then
        two_majors
    fi
    mkdir -p "$LOGS/tap" "$stage"
    cp -R "$ROOT/pg_test" "$stage/pg_test"
    give_server "$stage"
    for name in $(names "$ROOT/pg_test/t" .pl); do
        case $name in
        9*) [ "$LONG" -eq 1 ] || [ "$TEST" = "$name" ] || continue ;;
        esac
        log=$LOGS/tap/$name.log
        status=0
        # shellcheck disable=SC2016
        as_server env LANG=C.UTF-8 TESTDIR="$stage" TESTDATADIR="$stage/tmp_check" TESTLOGDIR="$stage/tmp_check/log" \
            top_builddir="$stage" PERL5LIB="$PG_PGXS/test/perl" PG_REGRESS="$PG_PGXS/test/regress/pg_regress" \
            PG_EXPERIMENT_LONG="$LONG" PGPORT=65432 TMPDIR="$stage" \
            sh -c 'cd "$TESTDIR/pg_test" && exec prove --verbose "$1"' sh "t/$name.pl" >"$log" 2>&1 </dev/null ||
            status=$?
        local passed failed
        passed=$(grep -cE '^ok [0-9]+' "$log" || true)
        failed=$(grep -cE '^not ok [0-9]+' "$log" || true)
        PASSED=$((PASSED + passed))
        FAILED=$((FAILED + failed))
        if [ "$status" -eq 0 ] && [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]; then
            printf '  ok      %s (%d assertions)\n' "$name" "$passed"
            sed -nE 's/^# (SKIPPED: .*)/          \1/p' "$log"
            sed -nE 's/^ok [0-9]+ # skip (.*)/          SKIPPED: \1/p' "$log"
        else
            [ "$failed" -eq 0 ] || FAILED=$((FAILED - 1))
            not_ok "$name" "$log"
            cp "$stage/tmp_check/log/regress_log_$name" "$LOGS/tap/$name.regress.log" 2>/dev/null || true
            find "$stage/tmp_check" -maxdepth 2 -name "${name}_*.log" -exec cp {} "$LOGS/tap/" \; 2>/dev/null || true
            say "        (more in .test/tap/)"
        fi
        end_leftovers
        rm -rf "$stage/tmp_check"
    done
}

# --- clients ----------------------------------------------------------------------------------------------------

pooler_start() {
    local dir=$RUN/pooler
    mkdir "$dir"
    printf '"postgres" ""\n"exp_python" ""\n"exp_node" ""\n"exp_tenants" ""\n"shop_app" ""\n' >"$dir/users.txt"
    cat >"$dir/pgbouncer.ini" <<INI
[databases]
* = host=$CLUSTER port=5432
[pgbouncer]
listen_addr =
listen_port = 6432
unix_socket_dir = $dir
auth_type = trust
auth_file = $dir/users.txt
pool_mode = transaction
default_pool_size = 2
server_round_robin = 1
logfile = $dir/pgbouncer.log
pidfile = $dir/pgbouncer.pid
ignore_startup_parameters = extra_float_digits
INI
    give_server "$dir"
    as_server pgbouncer -q -d "$dir/pgbouncer.ini" >"$LOGS/pgbouncer.log" 2>&1 || {
        cat "$LOGS/pgbouncer.log" "$dir/pgbouncer.log" >&2 || true
        return 1
    }
    local waited=0
    until [ -S "$dir/.s.PGSQL.6432" ] && [ -s "$dir/pgbouncer.pid" ]; do
        sleep 0.1
        waited=$((waited + 1))
        [ "$waited" -lt 100 ] || return 1
    done
}

pooler_stop() {
    local pid
    if pid=$(cat "$RUN/pooler/pgbouncer.pid" 2>/dev/null); then
        kill -TERM "$pid" 2>/dev/null || true
        rm -f "$RUN/pooler/pgbouncer.pid"
    fi
}

# client NAME LOG PASSED FAILED STATUS: the outcome, and how many answers of another system were compared.
client() {
    PASSED=$((PASSED + $3))
    FAILED=$((FAILED + $4))
    if [ "$5" -eq 0 ] && [ "$4" -eq 0 ] && [ "$3" -gt 0 ]; then
        printf '  ok      %s (%d tests)\n' "$1" "$3"
        sed -nE 's/^[ #]*([0-9,]+ (answers compared|calls of) .*)/          \1/p' "$2"
    else
        [ "$4" -eq 0 ] || FAILED=$((FAILED - 1))
        not_ok "$1" "$2"
    fi
}

# client_programs SUITE: each test program of pg_test/SUITE, in a database of its own.
client_programs() {
    local suite=$1 name log status passed failed
    mkdir -p "$LOGS/$suite"
    for name in $(names "$ROOT/pg_test/$suite" .py); do
        # What the relay's tests share is in files of other names.
        case $suite/$name in
        relay/test_* | package/test_* | clients/*) ;;
        *) continue ;;
        esac
        fresh_database "${suite}_$name"
        log=$LOGS/$suite/$name.log
        status=0
        PGDATABASE=${suite}_$name NODE_MODULES=$TOOLS/node/node_modules PYTHONDONTWRITEBYTECODE=1 \
            "$TOOLS/venv/bin/python" -m pytest -q -p no:cacheprovider \
            "$ROOT/pg_test/$suite/$name.py" >"$log" 2>&1 </dev/null || status=$?
        passed=$(tail -n 1 "$log" | grep -oE '[0-9]+ passed' | cut -d ' ' -f 1 || true)
        failed=$(tail -n 1 "$log" | grep -oE '[0-9]+ (failed|errors?)' | awk '{n += $1} END {print n + 0}' || true)
        client "$name" "$log" "${passed:-0}" "${failed:-0}" "$status"
    done

    for name in $(names "$ROOT/pg_test/$suite" .mjs); do
        fresh_database "${suite}_$name"
        log=$LOGS/$suite/$name.log
        status=0
        PGDATABASE=${suite}_$name NODE_MODULES=$TOOLS/node/node_modules node --test --test-reporter=tap \
            "$ROOT/pg_test/$suite/$name.mjs" >"$log" 2>&1 </dev/null || status=$?
        passed=$(sed -nE 's/^# pass ([0-9]+)/\1/p' "$log" | tail -n 1)
        failed=$(awk '/^# (fail|cancelled) [0-9]+$/ {n += $3} END {print n + 0}' "$log")
        if [ "$status" -eq 0 ] && [ "${passed:-0}" -eq 0 ] && grep -q '^# SKIPPED: ' "$log"; then
            printf '  %s (%s)\n' "$(sed -n 's/^# SKIPPED: /SKIPPED /p' "$log" | head -n 1)" "$name"
            continue
        fi
        client "$name" "$log" "${passed:-0}" "${failed:-0}" "$status"
    done
}

suite_clients() {
    if ! pooler_start; then
        not_ok "pgbouncer did not start"
        return
    fi
    export PGHOST=$CLUSTER PGPORT=5432 PGUSER=postgres POOLER_HOST=$RUN/pooler POOLER_PORT=6432
    PG_EXPERIMENT_LONG=$LONG client_programs clients
    unset PGHOST PGPORT PGUSER POOLER_HOST POOLER_PORT
    pooler_stop
}

# --- relay ------------------------------------------------------------------------------------------------------

# Its unit tests, then programs that start it themselves: the binary is EXP_RELAY.
suite_relay() {
    cargo_tests exp-relay
    if ! cargo build --quiet -p exp-relay >"$LOGS/relay-build.log" 2>&1 </dev/null; then
        not_ok "exp-relay does not build" "$LOGS/relay-build.log"
        return
    fi
    export PGHOST=$CLUSTER PGPORT=5432 PGUSER=postgres EXP_RELAY=${CARGO_TARGET_DIR:-$ROOT/target}/debug/exp-relay
    PG_EXPERIMENT_LONG=$LONG client_programs relay
    unset PGHOST PGPORT PGUSER EXP_RELAY
}

# --- docs -------------------------------------------------------------------------------------------------------

suite_docs() {
    local log=$LOGS/docs.log status=0 passed failed
    python3 "$ROOT/scripts/doctest.py" --psql "$PG_BIN/psql" --host "$CLUSTER" ${TEST:+--only "$TEST"} \
        >"$log" 2>&1 </dev/null || status=$?
    cat "$log"
    passed=$(grep -cE '^  ok ' "$log" || true)
    failed=$(grep -cE '^  FAILED ' "$log" || true)
    PASSED=$((PASSED + passed))
    FAILED=$((FAILED + failed))
    if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
        not_ok "doctest.py"
    fi
}

# --- package ----------------------------------------------------------------------------------------------------

# A package of what is installed, and the zip of the last commit; what is in them is in pg_test/package.
suite_package() {
    export DIST=$RUN/dist
    local mode
    for mode in installed source; do
        if ! "$ROOT/scripts/package.sh" "--$mode" >"$LOGS/package-$mode.log" 2>&1 </dev/null; then
            not_ok "package.sh --$mode" "$LOGS/package-$mode.log"
            return
        fi
    done
    export PGHOST=$CLUSTER PGPORT=5432 PGUSER=postgres
    client_programs package
    unset PGHOST PGPORT PGUSER DIST
    [ "$LONG" -eq 0 ] || shipped_packages
}

# As they are shipped: built without the paths of this machine, twice the same, and installed where there is nothing else.
shipped_packages() {
    local first=$RUN/shipped second=$RUN/again
    "$ROOT/scripts/setup.sh" package
    if ! DIST=$first "$ROOT/scripts/package.sh" || ! DIST=$second "$ROOT/scripts/package.sh"; then
        not_ok "package.sh"
        return
    fi
    check "packages are reproducible" diff -r "$first" "$second"
    # Whose address it is says who releases.
    check "lintian" lintian --fail-on error,warning --suppress-tags bogus-mail-host,bogus-mail-host-in-debian-changelog \
        "$first"/*.deb
    if "$ROOT/scripts/chroot_test.sh" "$first"/*.deb | tee "$LOGS/package-chroot.log"; then :; fi
    PASSED=$((PASSED + $(grep -c '^  ok ' "$LOGS/package-chroot.log" || true)))
    FAILED=$((FAILED + $(grep -c '^  FAILED ' "$LOGS/package-chroot.log" || true)))
    grep -q '^  ok      apt purge' "$LOGS/package-chroot.log" || not_ok "chroot_test.sh"
}

# --- all of them ------------------------------------------------------------------------------------------------

cd "$ROOT"
[ "$LONG" -eq 0 ] || export PROPTEST_CASES=${PROPTEST_CASES:-5000}

# Lint, engine and simulation need no server; what fails to build there shows before the long release build.
run_suite() {
    local suite=$1 started=$SECONDS
    PASSED=0
    FAILED=0
    step "$suite"
    "suite_$suite"
    if [ $((PASSED + FAILED)) -eq 0 ]; then
        not_ok "suite $suite ran no test"
    fi
    SUMMARY+=("$(printf '%-10s %4d passed, %d failed, %d s' "$suite" "$PASSED" "$FAILED" $((SECONDS - started)))")
    say "    ${SUMMARY[-1]}"
    TOTAL_PASSED=$((TOTAL_PASSED + PASSED))
    TOTAL_FAILED=$((TOTAL_FAILED + FAILED))
}

INSTALLED=0
ready() {
    [ "$INSTALLED" -eq 0 ] || return 0
    "$ROOT/scripts/install.sh" --if-stale || return 1
    # Statistics that come and go change plans, and with them which serializable transactions can go on.
    (cluster_start "$CLUSTER" "cluster_name = 'pg_experiment_test'" "autovacuum = off") || return 1
    INSTALLED=1
}

for suite in "${ALL_SUITES[@]}"; do
    wants "$suite" || continue
    case $suite in
    lint | engine | simulation) run_suite "$suite" ;;
    *)
        if ready; then
            run_suite "$suite"
        else
            TOTAL_FAILED=$((TOTAL_FAILED + 1))
            SUMMARY+=("$suite and later suites not run: the extension does not build or the cluster does not start")
            break
        fi
        ;;
    esac
done

step "All suites, $((SECONDS - STARTED)) s (logs in .test/)"
printf '    %s\n' "${SUMMARY[@]}"
say "$TOTAL_PASSED passed, $TOTAL_FAILED failed"
[ "$TOTAL_FAILED" -eq 0 ] && [ "$TOTAL_PASSED" -gt 0 ]
