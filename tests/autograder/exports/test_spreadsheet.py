"""No cell of a CSV file is a formula for a spreadsheet, and all text can be had back."""

import csv
import io
import re

import pytest

from autograder.exports.spreadsheet import Fixed, csv_of, defused

NAMES = [
    "Núñez Peña, Ana",
    'Ana "la Güera" O\'Neil',
    "=HYPERLINK(\"http://x\";'a')",
    "+52 222",
    "-2+3",
    "@SUM(1)",
    "  =1+1",
    "'=1",
    "''=1",
    "＝1",
    "a;=1+1;",
    'a";=1',
    "a,-1",
    "-",
    "",
    "Ana-María + José = amigos",
]
BEGINNING = re.compile(r"(^|[,;|\"])(\s*'*)'(?=[=+\-@＝＋－＠])")


@pytest.mark.parametrize("name", NAMES)
def test_text_comes_back(name) -> None:
    ((cell, number, nothing),) = csv.reader(io.StringIO(csv_of([(name, 7.5, None)])))
    assert BEGINNING.sub(r"\1\2", cell) == name
    assert (number, nothing) == ("7.5", "")


@pytest.mark.parametrize("separator", [",", ";", "|"])
@pytest.mark.parametrize("name", NAMES)
def test_no_cell_begins_a_formula_whatever_parts_cells(name, separator) -> None:
    text = csv_of([(name, "x;" + name, name + "|" + name)])
    for row in csv.reader(io.StringIO(text), delimiter=separator):
        for cell in row:
            assert not re.match(r"\s*[=+\-@＝＋－＠]", cell), cell


def test_plain_names_stay_as_they_are() -> None:
    for name in ("Ana-María + José = amigos", "O'Neil, Zoë", "ana+cnn@example.org"):
        assert defused(name) == name


def test_a_cell_has_one_line_and_no_control_characters() -> None:
    assert defused("a\n=1\x00\udc80") == "a?=1??"


def test_a_word_of_ours_stays_as_it_is() -> None:
    assert csv_of([(Fixed("-"), "-")]) == '"-","\'-"\r\n'


def test_whole_numbers_have_no_point() -> None:
    assert csv_of([(3.0, -1.0, 2.25)]) == "3,-1,2.25\r\n"
