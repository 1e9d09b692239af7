"""Build the site with Sphinx: HTML that needs no server and no network."""

import warnings
from pathlib import Path
from typing import Any

from babel import Locale

from autograder.handbook.edition import Edition
from autograder.handbook.example_face import example_face
from autograder.handbook.theme_words import write_theme_words
from autograder.translations.grading import grading_translation
from course.translation import languages
from data_scripts.errors import UserError

TEMPLATES = Path(__file__).parent / "templates"
EXTENSION = "autograder.handbook.sphinx_extension"


class NoHandbook(UserError):
    """The site could not be built; the message says why."""


def build_site(language: str, folder: Path) -> Path:
    """Build the handbook in a language into `folder/LANGUAGE`; return its first page.

    Once in a process: Sphinx keeps the words of the language for as long as it lives.

    What Sphinx reads and remembers is kept beside it: `pages`, `words` and `remembered`.

    Raises:
        NoHandbook: Sphinx is not installed, or it found a mistake in a page.
        BadPage: a page asks for something that nobody generates.
        NoSuchLanguage: the course is not there in this language.
    """
    try:
        from sphinx.application import Sphinx
        from sphinx.errors import SphinxError
    except ImportError:
        raise NoHandbook("Building the handbook needs Sphinx.\nRun `make handbook`.") from None

    pages, site = folder / "pages" / language, folder / language
    Edition(language, example_face(folder / "sample"), pages).write()
    write_theme_words(folder / "words", language, grading_translation(language))
    remembered = folder / "remembered" / language
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            application = Sphinx(
                pages,
                confdir=None,
                outdir=site,
                doctreedir=remembered,
                buildername="html",
                confoverrides=_settings(language, folder / "words"),
                status=None,
                freshenv=True,
                warningiserror=True,
            )
            application.build()
    except SphinxError as problem:
        raise NoHandbook(f"The handbook in {language!r}: {problem}") from None
    if application.statuscode:
        raise NoHandbook(f"The handbook in {language!r} has mistakes; Sphinx names them above.")
    return site / "index.html"


def _own_name(language: str) -> str:
    """Return what a language calls itself."""
    return str(Locale(language).get_language_name(language)).capitalize()


def _settings(language: str, words: Path) -> dict[str, Any]:
    translate = grading_translation(language)
    return {
        "project": "Rostros",
        "copyright": "",
        "html_title": translate("Rostros: handbook"),
        "language": language,
        "locale_dirs": [str(words)],
        "extensions": ["myst_parser", "sphinx.ext.autodoc", EXTENSION],
        "myst_enable_extensions": ["dollarmath"],
        "html_theme": "furo",
        "html_copy_source": False,
        "html_show_sphinx": False,
        "html_show_copyright": False,
        "html_math_renderer": "mathml",
        "html_context": {
            "other_languages": {one: _own_name(one) for one in languages() if one != language}
        },
        "templates_path": [str(TEMPLATES)],
        "html_sidebars": {
            "**": [
                "sidebar/brand.html",
                "languages.html",
                "sidebar/search.html",
                "sidebar/scroll-start.html",
                "sidebar/navigation.html",
                "sidebar/scroll-end.html",
            ]
        },
        "add_module_names": False,
        "autodoc_typehints_format": "short",
        "default_role": "code",
        "smartquotes": False,
    }
