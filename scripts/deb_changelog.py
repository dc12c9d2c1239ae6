#!/usr/bin/env python3
"""Debian's changelog, from CHANGELOG.md: deb_changelog.py MAINTAINER. Its dates are those of the packages' files."""

import datetime
import email.utils
import pathlib
import re
import sys
import textwrap

ROOT = pathlib.Path(__file__).resolve().parent.parent


def entries(text):
    """Each version with its date and its first paragraph, without links."""
    for version, date, body in re.findall(r"^## ([0-9.]+) \((\d{4}-\d\d-\d\d)\)\n(.*?)(?=^## |\Z)", text, flags=re.M | re.S):
        first = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", body.strip().split("\n\n")[0])
        yield version, datetime.datetime.fromisoformat(date + "T00:00:00+00:00"), " ".join(first.split())


def main():
    for version, date, summary in entries((ROOT / "CHANGELOG.md").read_text(encoding="utf-8")):
        print(f"pg-experiment ({version}-1) unstable; urgency=medium\n")
        print(textwrap.fill(summary, 78, initial_indent="  * ", subsequent_indent="    "))
        print(f"\n -- {sys.argv[1]}  {email.utils.format_datetime(date)}\n")


if __name__ == "__main__":
    main()
