"""`make figures`."""

import sys

from autograder.figures.draw import NoBrowser, draw_contact_sheet, draw_report

try:
    print(draw_contact_sheet())
    print(draw_report())
except NoBrowser as problem:
    sys.exit(str(problem))
