"""Two hundred texts that something somewhere takes for more than a text, and which of them are no keys."""

from .values import TEXTS

MIXED = [
    "l\u0332o\u0332n\u0332g" * 20, "\u202e\u202d\u202c", "'\"`\u2018\u2019\u201c\u201d", "$$;DROP SCHEMA exp CASCADE;$$", "%1$s%2$n",
    "\u0000".replace("\u0000", "\u2400"), "O'Brien", "Robert'); DROP TABLE students;--", "1;SELECT pg_sleep(10)", "' OR ''='", "x' UNION SELECT 1--",
    "E'\\x41'", "U&'\\0041'", "B'1'", "\\copy", "\\!", "\\gset", ":var", ":'var'", ":\"var\"", "@variable", "?", "$1::text", "%(name)s",
    "key=value", "a,b", "a;b", "a|b", "a:b", "a/b", "a\\b", "a b", " a", "a ", "\u3000a\u3000", "A", "a", "\u212b", "\u00c5", "A\u030a",
    "\u1e9b\u0323", "\u03c3", "\u03c2", "\u01c6", "\u01c5", "\u1f88", "\u0390", "\u0149", "\u1e9e", "STRASSE", "stra\u00dfe", "\u0131", "I", "i",
    "\U00010400", "\U0001d11e", "\ud7ff", "\ue000\uf8ff", "\U000f0000", "\u0600\u0661", "\u05d0\u05d1", "abc\u05d0def", "\u0644\u0625",
    "\u0e33", "\u0f77", "\uac00", "\u200e", "\u200f", "\u061c", "\u2060", "\u00ad", "\u034f", "\u180e", "\ufe0f", "\U000e0061", "\U000e0001",
    "?x=1&y=2#z", "%2e%2e%2f", "%00", "..", "...", "~", "~root", "$HOME", "`id`", "$(id)", "| id", "&& id", "> /x", "CON", "aux.txt",
    "<img src=x onerror=alert(1)>", "\"><svg/onload=alert(1)>", "{{constructor.constructor('x')()}}", "=cmd|' /C calc'!A0", "@SUM(1)",
    "eval(1)", "__defineGetter__", "prototype", "length", "valueOf", "undefined", "None", "nil", "INF", "-1", "1e1000", "0b1", "1,000.00",
]  # fmt: skip

HOSTILE = list(dict.fromkeys(text for text in TEXTS + MIXED if text))


def is_key(text):
    return 0 < len(text.encode()) <= 255 and not any(c < " " or c == "\x7f" for c in text)


def is_subject(text):
    return 0 < len(text.encode()) <= 1024
