"""The README's pictures are what the code draws."""

from autograder.figures.draw import (
    CONTACT_SHEET,
    REPORT,
    REPORT_DRAWN_FROM,
    contact_sheet,
    report_sources,
)

HOW = "run `make figures` and commit the result"


def test_the_contact_sheet_is_up_to_date() -> None:
    assert CONTACT_SHEET.read_bytes() == contact_sheet(), HOW


def test_the_picture_of_the_report_is_up_to_date() -> None:
    assert REPORT.is_file()
    assert REPORT_DRAWN_FROM.read_text().strip() == report_sources(), HOW
