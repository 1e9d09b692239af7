import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from course.checking import render
from course.checking.render import as_html, as_text, summary
from course.checking.result import CheckResult, Outcome

SECRET = "s3cr3t"
RESULT = CheckResult(
    check="test_rows",
    exercise="read_attributes",
    requirement="`read_attributes` gives one row per picture.",
    points=2,
    outcome=Outcome.NOT_YET,
    hint="Skip the first line.",
    expected="3 rows",
    came="4 rows",
)
LEAKY = replace(
    RESULT, expected=f"e {SECRET}", came=f"c {SECRET}", raised=f"KeyError: {SECRET}", line=SECRET
)


@pytest.mark.parametrize("show", [as_text, as_html])
@pytest.mark.parametrize("outcome", Outcome)
def test_hidden_mode_shows_nothing_that_came_from_the_student(show, outcome: Outcome) -> None:
    shown = show([replace(LEAKY, outcome=outcome)], hidden=True)
    assert SECRET not in shown
    assert str(outcome) in shown
    assert "one row per picture" in shown
    assert "2 points" in shown


@pytest.mark.parametrize("show", [as_text, as_html])
def test_hidden_mode_says_why_code_was_stopped(show) -> None:
    stopped = replace(LEAKY, outcome=Outcome.STOPPED, stopped="it did not answer within 10 seconds")
    assert "within 10 seconds" in show([stopped], hidden=True)


@pytest.mark.parametrize("show", [as_text, as_html])
@pytest.mark.parametrize(
    ("raised", "named"),
    [
        ("KeyError: 'x'", "KeyError"),
        ("IndexError", "IndexError"),
        (f"{SECRET}: x", None),
        (f"Hidden_{SECRET}", None),
        (f"print: {SECRET}", None),
        (f"__doc__: {SECRET}", None),
        (f"KeyError {SECRET}: x", None),
        ("", None),
    ],
)
def test_hidden_mode_names_built_in_exceptions_only(show, raised: str, named: str | None) -> None:
    shown = show([replace(RESULT, outcome=Outcome.RAISED, raised=raised)], hidden=True)
    assert SECRET not in shown
    assert "an exception" in shown if named is None else named in shown
    assert "print" not in shown
    assert "Skip the first line." in shown


@pytest.mark.parametrize("show", [as_text, as_html])
def test_public_mode_says_what_was_expected_and_what_came(show) -> None:
    shown = show([RESULT])
    assert "3 rows" in shown
    assert "4 rows" in shown
    assert "Skip the first line." in shown
    assert "point" not in shown


def test_public_mode_shows_the_error_and_the_students_own_line() -> None:
    raised = replace(RESULT, outcome=Outcome.RAISED, raised="KeyError: 'x'", line="a = table['x']")
    shown = as_text([raised])
    assert "KeyError: 'x'" in shown
    assert "a = table['x']" in shown


@pytest.mark.parametrize("show", [as_text, as_html])
def test_one_error_is_told_once(show) -> None:
    first = replace(RESULT, outcome=Outcome.RAISED, raised="KeyError: '1.jpg'", line="a[x]")
    again = replace(first, raised="KeyError: '2.jpg'", requirement="Another.")
    shown = show([first, again])
    assert "1.jpg" in shown
    assert "2.jpg" not in shown
    assert "the same as above" in shown
    assert "Skip the first line." not in shown
    hidden = show([first, again], hidden=True)
    assert hidden.count("a KeyError") == 2


def test_html_escapes_whatever_students_return() -> None:
    hostile = replace(RESULT, came="<script>alert(1)</script>`<b>`", raised="<img>", line="<i>")
    for outcome in Outcome:
        shown = as_html([replace(hostile, outcome=outcome)])
        assert not re.search(r"<(script|img|i|b)\b", shown)


def test_html_is_well_formed() -> None:
    class Balance(HTMLParser):
        open_tags: list[str] = []  # noqa: RUF012

        def handle_starttag(self, tag: str, attributes: object) -> None:
            self.open_tags.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert self.open_tags.pop() == tag

    parser = Balance()
    parser.feed(as_html([replace(LEAKY, outcome=outcome) for outcome in Outcome]))
    assert parser.open_tags == []


def test_backticks_of_our_own_prose_become_code() -> None:
    assert "<code>read_attributes</code> gives" in as_html([RESULT])


def test_every_outcome_has_a_symbol_and_a_word_of_its_own() -> None:
    assert set(render.SYMBOLS) == set(Outcome)
    assert len(set(render.SYMBOLS.values())) == len(Outcome)


def test_summary_counts_checks_and_points() -> None:
    passed = replace(RESULT, outcome=Outcome.PASSED, points=1)
    assert summary([RESULT, passed]) == "`read_attributes`: 1 of 2 checks passed"
    assert summary([RESULT, passed], hidden=True).endswith("1 of 3 points")
    assert summary([passed], hidden=True).endswith("1 of 1 point")
