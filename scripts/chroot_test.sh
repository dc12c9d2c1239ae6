#!/usr/bin/env bash
# Debian packages where there is nothing else: chroot_test.sh [--release NAME] PACKAGE.deb...
# Makes a minimal Debian (bookworm) in a directory, from the mirror that this machine uses, and in it: apt installs the
# packages from their files, a cluster runs, README.md's example prints what it says, every version can be installed and
# upgraded to this one, exp-relay --check finds all well, and apt purge leaves nothing. Each step is one test.
#   APT_OPTIONS          more options of apt-get in there, such as -o Acquire::Check-Valid-Until=false for an old mirror
set -euo pipefail
# shellcheck source=scripts/lib.sh
. "$(dirname "$0")/lib.sh"
# shellcheck source=scripts/versions.sh
. "$ROOT/scripts/versions.sh"

release=bookworm
if [ "${1:-}" = --release ]; then
    release=$2
    shift 2
fi
[ $# -gt 0 ] || die "usage: chroot_test.sh [--release NAME] PACKAGE.deb..."
[ "$(id -u)" -eq 0 ] || die "a chroot takes root"
command -v debootstrap >/dev/null || die "no debootstrap: apt-get install debootstrap"

# Processes and mounts of its own, which end with this script, however it ends.
if [ -z "${CHROOT_TEST_INSIDE:-}" ]; then
    CHROOT_TEST_INSIDE=1 exec unshare --mount --pid --fork --kill-child "$0" --release "$release" "$@"
fi

RUN=$(new_scratch)
DIR=$RUN/debian
trap 'umount "$DIR/proc" 2>/dev/null || true; rm -rf --one-file-system -- "$RUN"' EXIT
trap 'exit 130' INT TERM
mkdir -p "$LOGS/package"
LOG=$LOGS/package/chroot-$release.log
: >"$LOG"

# Only what a login there would have.
inside() { chroot "$DIR" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 "$@"; }
apt_inside() {
    # shellcheck disable=SC2086
    inside DEBIAN_FRONTEND=noninteractive apt-get -y -q ${APT_OPTIONS:-} "$@"
}
psql_inside() { inside runuser -u postgres -- psql -X -q -v ON_ERROR_STOP=1 "$@"; }

# test_step NAME COMMAND...: one test, whose output goes to the log.
test_step() {
    local name=$1 started=$SECONDS status=0
    shift
    printf '\n==== %s\n' "$name" >>"$LOG"
    # In the background, since what is asked for its status goes on where a command of it fails.
    (set -e; "$@") >>"$LOG" 2>&1 </dev/null &
    wait $! || status=$?
    if [ "$status" -ne 0 ]; then
        printf '  FAILED  %s\n' "$name"
        awk -v title="==== $name" '$0 == title {on = 1} on' "$LOG" | tail -n 40 | sed 's/^/        /'
        exit 1
    fi
    printf '  ok      %s (%d s)\n' "$name" $((SECONDS - started))
}

# The lists of this machine for Debian, of the release that is asked for.
sources() {
    # shellcheck disable=SC2016
    apt-get indextargets --format '$(ORIGIN) $(SITE) $(CODENAME)' | sort -u |
        sed -nE "s#^Debian ([^ ]+) [a-z]+(-updates|-security)?\$#deb \1 $release\2 main#p"
}

make_debian() {
    local mirror script=/usr/share/debootstrap/scripts/$release
    mirror=$(sources | awk -v release="$release" '$3 == release {print $2; exit}')
    # A release that this machine's debootstrap does not know yet is made as the newest is.
    [ -e "$script" ] || script=${script%/*}/sid
    debootstrap --variant=minbase --include=ca-certificates "$release" "$DIR" "$mirror" "$script"
    sources >"$DIR/etc/apt/sources.list"
    [ ! -e /etc/resolv.conf ] || cp -L /etc/resolv.conf "$DIR/etc/resolv.conf"
    # Nothing is started by being installed, and no cluster made that would listen where another does.
    printf '#!/bin/sh\nexit 101\n' >"$DIR/usr/sbin/policy-rc.d"
    chmod 755 "$DIR/usr/sbin/policy-rc.d"
    mkdir -p "$DIR/etc/postgresql-common/createcluster.d"
    printf 'create_main_cluster = false\n' >"$DIR/etc/postgresql-common/createcluster.d/test.conf"
    mount -t proc proc "$DIR/proc"
    apt_inside update
}

install_packages() {
    local file
    mkdir "$DIR/packages"
    cp "$@" "$DIR/packages/"
    for file in "$DIR"/packages/*.deb; do
        dpkg-deb -f "$file" Package >>"$RUN/packages"
    done
    (cd "$DIR/packages" && printf '/packages/%s\n' ./*.deb) >"$RUN/files"
    # shellcheck disable=SC2046
    apt_inside install --no-install-recommends $(cat "$RUN/files")
    # shellcheck disable=SC2046
    inside dpkg -L $(cat "$RUN/packages") | sort -u >"$RUN/installed"
    # shellcheck disable=SC2046
    inside dpkg --verify $(cat "$RUN/packages")
}

start_cluster() {
    local major
    major=$(ls "$DIR/usr/lib/postgresql")
    inside pg_createcluster "$major" test -- --auth-local=trust >/dev/null
    inside runuser -u postgres -- pg_conftool "$major" test set listen_addresses ''
    inside runuser -u postgres -- pg_ctlcluster "$major" test start
    psql_inside -At -c 'SELECT version()' -c 'SHOW shared_preload_libraries'
}

# The page as the documentation's test runs it, through the client that is in there.
readme_example() {
    cat >"$RUN/psql" <<SCRIPT
#!/bin/sh
exec chroot '$DIR' /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 PGTZ=UTC runuser -u postgres -- psql "\$@"
SCRIPT
    chmod 755 "$RUN/psql"
    "$ROOT/scripts/doctest.py" --psql "$RUN/psql" --host /var/run/postgresql --only README
}

doctor() {
    psql_inside -c 'CREATE DATABASE shop'
    psql_inside -d shop -c 'CREATE EXTENSION pg_experiment' -c 'SELECT exp_init()' \
        -c "SELECT exp_define('checkout', '{\"control\": 1, \"one_page\": 1}')" \
        -c "SELECT count(*) FROM exp_assign_many('checkout', ARRAY(SELECT i::text FROM generate_series(1, 1000) AS i))"
    psql_inside -d shop -c 'SELECT * FROM exp_doctor()'
    [ "$(psql_inside -d shop -At -c 'SELECT count(*) > 5 AND bool_and(ok) FROM exp_doctor()')" = t ]
}

# An install script of each version before, and the way from it to this one.
upgrades() {
    local script version count=0
    while IFS= read -r script; do
        version=${script##*--}
        version=${version%.sql}
        psql_inside -c "CREATE DATABASE \"from $version\""
        psql_inside -d "from $version" -c "CREATE EXTENSION pg_experiment VERSION '$version'" \
            -c 'ALTER EXTENSION pg_experiment UPDATE' -c 'SELECT exp_init()'
        [ "$(psql_inside -d "from $version" -At -c "SELECT extversion FROM pg_extension WHERE extname = 'pg_experiment'")" = \
            "$(project_version)" ]
        count=$((count + 1))
    done < <(earlier_install_scripts)
    [ "$count" -gt 0 ]
}

# What deploy/postgres.Dockerfile has the image run.
container_script() {
    cp "$ROOT/deploy/postgres-init.sql" "$DIR/packages/"
    psql_inside -c 'CREATE DATABASE container'
    inside EXP_RELAY_PASSWORD="it's" runuser -u postgres -- \
        psql -X -v ON_ERROR_STOP=1 -d container -f /packages/postgres-init.sql
    [ "$(psql_inside -d container -At -c 'SELECT exp_init()' | wc -l)" -eq 1 ]
    psql_inside -d container -c 'DROP OWNED BY exp_relay' -c 'DROP ROLE exp_relay'
}

# As the system's user, whom Postgres knows by its socket.
relay() {
    [ "$(inside exp-relay --version)" = "exp-relay $(project_version)" ]
    [ "$(stat -c '%a %U' "$DIR/etc/default/exp-relay")" = "600 root" ]
    psql_inside -d shop -c 'CREATE ROLE "exp-relay" LOGIN' -c "SELECT exp_grant('exp-relay', 'admin', 'global')"
    inside DATABASE_URL='host=/var/run/postgresql user=exp-relay dbname=shop' runuser -u exp-relay -- exp-relay --check
}

purge() {
    local left
    inside runuser -u postgres -- pg_ctlcluster "$(ls "$DIR/usr/lib/postgresql")" test stop
    rm -r "$DIR/packages"
    # shellcheck disable=SC2046
    apt_inside purge $(cat "$RUN/packages")
    # Of the files of the packages none, and elsewhere none of their names: but in dpkg's and apt's own logs.
    left=$(while IFS= read -r path; do
        if [ -e "$DIR$path" ] && [ ! -d "$DIR$path" ]; then printf '%s\n' "$path"; fi
    done <"$RUN/installed")
    left+=$(find "$DIR" -xdev \( -path "$DIR/var/log" -o -path "$DIR/var/lib/postgresql" \) -prune -o \
        \( -name '*pg[_-]experiment*' -o -name '*exp-relay*' \) -print)
    left+=$(inside getent passwd exp-relay || true)
    # shellcheck disable=SC2016,SC2046
    left+=$(inside dpkg-query -W -f '${Package} ${Status}\n' $(cat "$RUN/packages") 2>/dev/null | grep -v ' not-installed$' || true)
    [ -z "$left" ] || { printf 'left behind:\n%s\n' "$left"; exit 1; }
}

step "Packages in a minimal Debian $release (log: ${LOG#"$ROOT"/})"
test_step "debootstrap $release" make_debian
test_step "apt installs ${*##*/}" install_packages "$@"
test_step "a cluster starts" start_cluster
test_step "README.md's example" readme_example
test_step "exp_doctor() finds all well" doctor
test_step "every version installs and upgrades" upgrades
test_step "the container's init script" container_script
if grep -qx exp-relay "$RUN/packages"; then
    test_step "exp-relay --check" relay
fi
test_step "apt purge leaves nothing" purge
