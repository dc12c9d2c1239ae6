#!/usr/bin/env python3
"""What the compiler does not check in the Rust sources: lint.py unsafe | leftovers."""

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
    for path in rust_files("crates", "bench"):
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
    for path in rust_files("src", "crates", "bench"):
        for number, line in code(path):
            if pattern.search(line):
                yield f"{path.relative_to(ROOT)}:{number}: {line.strip()}"


def main():
    checks = {"unsafe": check_unsafe, "leftovers": check_leftovers}
    if len(sys.argv) != 2 or sys.argv[1] not in checks:
        sys.exit(f"usage: lint.py {'|'.join(checks)}")
    found = list(checks[sys.argv[1]]())
    print("\n".join(found))
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
