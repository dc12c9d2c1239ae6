# shellcheck shell=bash
# Sourced after lib.sh: the version of these sources, and the scripts of the versions before.

project_version() { sed -nE '0,/^version *= *"([^"]+)".*/s//\1/p' "$ROOT/Cargo.toml"; }

# The install scripts of the versions before, which CREATE EXTENSION ... VERSION asks for, and which cargo-pgrx leaves
# behind: it makes this version's, and copies the upgrade scripts.
earlier_install_scripts() {
    local script
    for script in "$ROOT"/sql/pg_experiment--*.sql; do
        case $script in
        *--*--*.sql | */pg_experiment--"$(project_version)".sql) ;;
        *) printf '%s\n' "$script" ;;
        esac
    done
}
