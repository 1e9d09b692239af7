"""The words of the site's theme, where Sphinx brings no translation of its own."""

import io
from collections.abc import Callable
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from autograder.whole_files import write_whole

WORDS = (
    "Back to top",
    "Link to this definition",
    "Link to this heading",
    "Link to this image",
    "Link to this table",
    "Made with ",
    "Next",
    "On this page",
    "Previous",
    "Skip to content",
)


def write_theme_words(folder: Path, language: str, translate: Callable[[str], str]) -> None:
    """Write them where Sphinx looks for its own words, if `folder` is among its `locale_dirs`."""
    catalogue = Catalog(locale=language)
    for word in WORDS:
        catalogue.add(word, translate(word))
    content = io.BytesIO()
    write_mo(content, catalogue)
    write_whole(folder / language / "LC_MESSAGES" / "sphinx.mo", content.getvalue())
