"""Say what a file is that should have been a notebook and is none."""

import re

BEGINNINGS = (
    (b"PK\x03\x04", "a zip archive (or an Office document)"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"version https://git-lfs", "a pointer of Git LFS instead of the file"),
)
PAGE = re.compile(rb"\s*(<!doctype html|<html|<head|<\?xml|<div|<body)", re.IGNORECASE)
PROGRAM = re.compile(
    rb"\s*(#!|# |import \w|from [\w.]+ import|def \w|class \w|\"\"\"|%matplotlib|get_ipython)"
)
CONFLICT = re.compile(rb"^\s*<{7} ", re.MULTILINE)


def looks_like(content: bytes) -> str:
    """Return what a file is by its first bytes ("an HTML page"); empty where that is not clear."""
    if not content.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        return "an empty file"
    for beginning, name in BEGINNINGS:
        if content.startswith(beginning):
            return name
    if PAGE.match(content):
        return "an HTML page"
    if PROGRAM.match(content):
        return "a Python program"
    return ""


def holds_merge_conflict(content: bytes) -> bool:
    """Return whether git has left its marks of a conflict in a file."""
    return bool(CONFLICT.search(content))
