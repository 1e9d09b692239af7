"""The page that a student opens first."""

from collections.abc import Callable
from pathlib import Path

import mistune

from autograder.translations import prose
from autograder.translations.grading import grading_translation
from course.translation import ENGLISH

SOURCE = Path(__file__).parent / "start_here.md"
PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title}</title>
<style>
:root {{ color-scheme: light dark; }}
body {{ font: 1.05rem/1.55 system-ui, sans-serif; max-width: 44rem; }}
body {{ margin: 2rem auto; padding: 0 1rem; }}
pre {{ border: 1px solid; border-radius: .4rem; padding: .7rem 1rem; overflow-x: auto; }}
table {{ border-collapse: collapse; }}
th, td {{ border: 1px solid; padding: .3rem .6rem; text-align: left; vertical-align: top; }}
</style>
</head>
<body>
<main>
{body}</main>
</body>
</html>
"""


def start_guide(language: str) -> str:
    """Return the page, as HTML, in a language.

    Raises:
        NoSuchLanguage: the course is not there in that language.
    """
    translate: Callable[[str], str] = str
    if language != ENGLISH:
        translate = grading_translation(language)
    text = prose.translated(SOURCE.read_text(encoding="utf-8"), translate)
    title = text.splitlines()[0].lstrip("# ")
    markdown = mistune.create_markdown(plugins=["table"])
    return PAGE.format(language=language, title=title, body=markdown(text))
