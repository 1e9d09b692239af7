"""Troubles with what the bytes of a notebook say, if they say anything."""

from autograder.rehearsal.intake.case import Desk, comes_to, graded, refused
from autograder.sandbox.limits import MEGABYTE

COMMENT = "# Práctica de Núñez\n"


def _with_comment(desk: Desk) -> str:
    return desk.text().replace("def prevalence", f"{COMMENT.strip()}\\ndef prevalence", 1)


@comes_to(graded())
def byte_order_mark(desk: Desk) -> None:
    """It begins with a byte order mark."""
    desk.put(desk.name, _with_comment(desk).encode("utf-8-sig"))


@comes_to(graded(remark="UTF-16"))
def utf_16(desk: Desk) -> None:
    """An editor has saved it as UTF-16."""
    desk.put(desk.name, _with_comment(desk).encode("utf-16"))


@comes_to(graded(remark="Windows-1252"))
def windows_1252(desk: Desk) -> None:
    """An editor has saved it in the encoding of Windows."""
    desk.put(desk.name, _with_comment(desk).encode("cp1252"))


@comes_to(refused("cut off at line"))
def cut_off(desk: Desk) -> None:
    """The upload broke in the middle."""
    desk.put(desk.name, desk.text()[:2000])


@comes_to(refused("Extra data"))
def garbage_at_the_end(desk: Desk) -> None:
    """There is more text behind the end."""
    desk.put(desk.name, f"{desk.text()}\n}}")


@comes_to(refused("merge conflict"))
def merge_conflict(desk: Desk) -> None:
    """git could not merge it."""
    desk.put(desk.name, desk.text().replace(' "cells"', '<<<<<<< HEAD\n "cells"', 1))


@comes_to(refused("an HTML page"))
def web_page(desk: Desk) -> None:
    """The page around the notebook was saved."""
    desk.put(desk.name, "<!DOCTYPE html>\n<html></html>")


@comes_to(refused("a Python program"))
def program(desk: Desk) -> None:
    """A program was renamed."""
    desk.put(desk.name, "import pandas as pd\nprint(1)\n")


@comes_to(refused("a zip archive"))
def archive(desk: Desk) -> None:
    """An archive was renamed."""
    desk.put(desk.name, b"PK\x03\x04\x14\x00" + bytes(range(256)))


@comes_to(refused("an empty file"))
def empty(desk: Desk) -> None:
    """The file is empty."""
    desk.put(desk.name, "")


@comes_to(refused("nested too deep"))
def nested_too_deep(desk: Desk) -> None:
    """It is nested a hundred thousand levels deep."""
    desk.put(desk.name, '{"cells":' + "[" * 100_000)


@comes_to(graded())
def hundred_megabytes(desk: Desk) -> None:
    """Its outputs have a hundred megabytes."""
    values = desk.values()
    text = ["x" * 1023 + "\n"] * 1024 * 100
    code = next(cell for cell in values["cells"] if cell["cell_type"] == "code")
    code["outputs"] = [{"output_type": "stream", "name": "stdout", "text": text}]
    desk.put(desk.name, values)


@comes_to(refused("MB; at most"))
def too_large(desk: Desk) -> None:
    """It is larger than anything that is read."""
    with desk.put(desk.name, "{").open("ab") as file:
        file.truncate(200 * MEGABYTE)
