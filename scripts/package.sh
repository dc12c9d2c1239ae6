#!/usr/bin/env bash
# Debian packages, in dist/: postgresql-MAJOR-pg-experiment for the Postgres that PG names, and exp-relay.
#   MAINTAINER="name <address>"   who answers for them
#   --installed                   the extension alone, of what install.sh installed: for the tests, which have built it
#   --source                      a zip of the last commit, as PGXN takes it, instead
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=scripts/versions.sh
. "$ROOT/scripts/versions.sh"

mode=${1:-}
case $mode in
'' | --installed | --source) ;;
*) die "usage: package.sh [--installed|--source]" ;;
esac

MAINTAINER=${MAINTAINER:-pg_experiment authors <pg_experiment@localhost>}
DIST=${DIST:-$ROOT/dist}
version=$(project_version)
mkdir -p "$DIST" "$LOGS"

if [ "$mode" = --source ]; then
    git -C "$ROOT" archive --format=zip --prefix="pg_experiment-$version/" -o "$DIST/pg_experiment-$version.zip" HEAD
    say "wrote ${DIST#"$ROOT"/}/pg_experiment-$version.zip"
    exit 0
fi

[ "$mode" = --installed ] || "$ROOT/scripts/setup.sh" package
use_postgres
TARGET=${CARGO_TARGET_DIR:-$ROOT/target}
STAGE=$TARGET/package/$PG_MAJOR
ROOT_DIR=$STAGE/root
# Where Debian's packages of this major have their files, wherever the Postgres is that this was built with.
LIBRARY=$ROOT_DIR/usr/lib/postgresql/$PG_MAJOR/lib
SHARE=$ROOT_DIR/usr/share/postgresql/$PG_MAJOR/extension

# What a binary says of where it was built would make it another one elsewhere.
build() {
    local sources=${CARGO_HOME:-$HOME/.cargo}/registry/src
    export RUSTFLAGS="--remap-path-prefix=$sources=/registry --remap-path-prefix=$ROOT=/pg_experiment --remap-path-prefix=$TARGET=/target"
    rm -rf "$STAGE/built"
    (cd "$ROOT" && cargo pgrx package --pg-config "$PG_CONFIG" --out-dir "$STAGE/built" &&
        cargo build --release --locked -p exp-relay)
}

# copy_extension DIRECTORY: from where the files of an installed extension are, somewhere under it.
copy_extension() {
    local -a scripts
    mkdir -p "$LIBRARY" "$SHARE"
    mapfile -t scripts < <(find "$1" \( -name 'pg_experiment--*.sql' -o -name pg_experiment.control \) | sort)
    install -m 644 "${scripts[@]}" "$SHARE"
    mapfile -t scripts < <(earlier_install_scripts)
    install -m 644 "${scripts[@]}" "$SHARE"
    install -m 644 "$(find "$1" -name pg_experiment.so)" "$LIBRARY"
}

# The control file has a paragraph for the source and one for each package.
control() {
    sed -e "s/@MAJOR@/$PG_MAJOR/g" -e "s/@MAINTAINER@/$MAINTAINER/" "$ROOT/deploy/debian/control.in" |
        if [ "$mode" = --installed ]; then awk 'BEGIN { RS = ""; ORS = "\n\n" } !/^Package: exp-relay/'; else cat; fi
}

# License text in a copyright file: indented, its empty lines a dot.
copyright() {
    cat "$ROOT/deploy/debian/copyright.in"
    sed -e '1,/^Copyright/d' "$ROOT/LICENSE" | sed -e '/./,$!d' -e 's/^$/./' -e 's/^/ /'
}

stage_debian() {
    local debian=$STAGE/debian package=postgresql-$PG_MAJOR-pg-experiment
    mkdir -p "$debian"
    cp "$ROOT/deploy/debian/rules" "$debian/"
    control >"$debian/control"
    copyright >"$debian/copyright"
    "$ROOT/scripts/deb_changelog.py" "$MAINTAINER" >"$debian/changelog"
    printf 'root/usr/lib usr\nroot/usr/share usr\n' >"$debian/$package.install"
    printf 'README.md\ndocs\n' >"$debian/$package.docs"
    cp -R "$ROOT/README.md" "$ROOT/CHANGELOG.md" "$ROOT/docs" "$STAGE/"
    if [ -d "$ROOT/examples" ]; then
        cp -R "$ROOT/examples" "$STAGE/"
        printf 'examples/*\n' >"$debian/$package.examples"
    fi
}

stage_relay() {
    local debian=$STAGE/debian
    install -m 755 "$TARGET/release/exp-relay" "$STAGE/exp-relay"
    cp "$ROOT"/deploy/debian/exp-relay.* "$debian/"
    sed 's#/usr/local/bin/#/usr/bin/#' "$ROOT/deploy/exp-relay.service" >"$debian/exp-relay.service"
    printf 'exp-relay usr/bin\n' >"$debian/exp-relay.install"
    printf 'debian/exp-relay.1\n' >"$debian/exp-relay.manpages"
    printf 'docs/%s\n' relay.md relay_deploy.md webhook.md bucket.md http.md push.md >"$debian/exp-relay.docs"
}

if [ "$mode" = --installed ]; then
    rm -rf "$STAGE"
    mkdir -p "$STAGE/built"
    cp "$PG_PKGLIB/pg_experiment.so" "$("$PG_CONFIG" --sharedir)"/extension/pg_experiment* "$STAGE/built/"
else
    run_step "$LOGS/package-build.log" "Building the extension and exp-relay (release; about 8 minutes, once)" build
    find "$STAGE" -mindepth 1 -maxdepth 1 ! -name built -exec rm -rf {} +
fi
copy_extension "$STAGE/built"
stage_debian
compression=
if [ "$mode" = --installed ]; then compression="-Zgzip -z1"; else stage_relay; fi
run_step "$LOGS/package.log" "Packing" make -C "$STAGE" -f debian/rules COMPRESSION="$compression" binary
for package in "$TARGET/package"/*_"$version"-1_*.deb; do
    mv "$package" "$DIST/"
    say "wrote ${DIST#"$ROOT"/}/$(basename "$package")"
done
