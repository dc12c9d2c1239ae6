#!/usr/bin/env python3
"""What the compiler does not check in the sources: lint.py unsafe | leftovers | upgrade | versions."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent


def rust_files(*directories):
    for directory in directories:
        yield from sorted((ROOT / directory).rglob("*.rs"))


def code(path):
    """The lines of a file as (number, text) without comments and string contents."""
    text = path.read_text(encoding="utf-8")
    blank = lambda m: re.sub(r"[^\n]", " ", m.group(0))
    text = re.sub(
        r"""'(?:\\.|[^\\'])'"""
        r'|r(#+)".*?"\1|"(?:\\.|[^"\\])*"|//[^\n]*|/\*.*?\*/',
        blank,
        text,
        flags=re.S,
    )
    return enumerate(text.splitlines(), 1)


def check_unsafe():
    """unsafe is for src/, where Postgres is; the other crates forbid it."""
    for path in rust_files("crates", "bench", "examples"):
        for number, line in code(path):
            if re.search(r"\bunsafe\b", line):
                yield f"{path.relative_to(ROOT)}:{number}: unsafe outside src/"
    for crate in sorted((ROOT / "crates").glob("*/src")):
        root = next((crate / name for name in ("lib.rs", "main.rs") if (crate / name).exists()), None)
        if root is None or "#![forbid(unsafe_code)]" not in root.read_text(encoding="utf-8"):
            yield f"{crate.relative_to(ROOT)}: no #![forbid(unsafe_code)]"


def check_leftovers():
    """Nothing unfinished, nothing switched off."""
    pattern = re.compile(r"\b(todo|unimplemented|dbg)!|#\[ignore\b")
    for path in rust_files("src", "crates", "bench", "examples"):
        for number, line in code(path):
            if pattern.search(line):
                yield f"{path.relative_to(ROOT)}:{number}: {line.strip()}"


def statements(path):
    """What a script says of each function, by kind of statement and function; aggregates are functions."""
    text = re.sub(r"^--[^\n]*\n|/\*.*?\*/", "", path.read_text(encoding="utf-8"), flags=re.M | re.S)
    kinds = "CREATE FUNCTION|CREATE AGGREGATE|COMMENT ON FUNCTION|COMMENT ON AGGREGATE|REVOKE ALL ON FUNCTION"
    found = {}
    # A function is replaced by its name, with all of its signatures.
    for statement in re.finditer(rf"^({kinds}) (\S+?)\(.*?;$", text, re.M | re.S):
        found.setdefault((statement[1], statement[2]), []).append(statement[0])
    return found


def check_upgrade():
    """The last upgrade script makes of the version before what CREATE EXTENSION of this one makes."""
    versions = lambda path: path.stem.split("--")[1:]
    number = lambda version: [int(part) for part in version.split(".")]
    scripts = [path for path in (ROOT / "sql").glob("pg_experiment--*--*.sql")]
    upgrade = max(scripts, key=lambda path: number(versions(path)[1]))
    before, after = (ROOT / f"sql/pg_experiment--{version}.sql" for version in versions(upgrade))
    made, wanted = statements(before) | statements(upgrade), statements(after)
    for kind, function in sorted(made.keys() | wanted.keys()):
        if made.get((kind, function)) != wanted.get((kind, function)):
            yield f"{upgrade.relative_to(ROOT)}: {kind} {function} differs from {after.relative_to(ROOT)}"


def check_versions():
    """The version is said in several places, the same in each."""
    first = lambda path, pattern: re.search(pattern, (ROOT / path).read_text(encoding="utf-8"), re.M)[1]
    wanted = first("Cargo.toml", r'^version = "([0-9.]+)"')
    said = {path: first(path, r'^version = "([0-9.]+)"') for path in ("crates/engine/Cargo.toml", "crates/relay/Cargo.toml")}
    said["CHANGELOG.md"] = first("CHANGELOG.md", r"^## ([0-9.]+)")
    said["META.json"] = first("META.json", r'"version": "([0-9.]+)"')
    for path, version in said.items():
        if version != wanted:
            yield f"{path}: {version}, where Cargo.toml says {wanted}"


def main():
    checks = {"unsafe": check_unsafe, "leftovers": check_leftovers, "upgrade": check_upgrade, "versions": check_versions}
    if len(sys.argv) != 2 or sys.argv[1] not in checks:
        sys.exit(f"usage: lint.py {'|'.join(checks)}")
    found = list(checks[sys.argv[1]]())
    print("\n".join(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
