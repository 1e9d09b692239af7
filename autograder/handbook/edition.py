"""One language's edition of the handbook: every page as Sphinx gets it, with its figures."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from autograder.handbook.contents import contents
from autograder.handbook.interface import interface
from autograder.handbook.limits import limits
from autograder.handbook.pages import LOCALE, filled_in, page_names
from autograder.handbook.requirements import as_markdown, requirements
from autograder.handbook.syllabus import syllabus
from autograder.translations.grading import LOCALE as GRADER_LOCALE
from autograder.whole_files import write_whole
from course.handbook.figures import handbook_figures
from course.translation import ENGLISH, Translation, translation, use_language
from data_scripts.errors import UserError


class BadPage(UserError):
    """A page asks for something that nobody generates."""


def handbook_translation(language: str) -> Translation:
    """Return the texts of a language, those of the handbook and of hidden checks included.

    Raises:
        NoSuchLanguage: the course is not there in it.
    """
    return translation(language, GRADER_LOCALE, LOCALE)


@dataclass(frozen=True)
class Edition:
    """The handbook in a language, written to a folder.

    `face` is a grey picture `(64, 64, 1)` to draw figures from.
    """

    language: str
    face: np.ndarray
    folder: Path

    def write(self) -> None:
        """Write all pages and figures.

        Raises:
            BadPage: a page asks for a figure or a part that there is not.
            NoSuchLanguage: the course is not there in this language.
        """
        translate = handbook_translation(self.language)
        use_language(self.language)  # for the figures
        try:
            for name in page_names():
                text = filled_in(name, translate, self.generated)
                write_whole(self.folder / f"{name}.md", text.encode())
        finally:
            use_language(ENGLISH)

    def generated(self, what: str, argument: str) -> str:
        """Return what takes the place of a marker, in Markdown; a figure is drawn on the way.

        Raises:
            BadPage: nobody generates that.
        """
        translate = handbook_translation(self.language)
        match what:
            case "contents":
                return contents(translate)
            case "syllabus":
                return syllabus(self.language, translate)
            case "requirements":
                return requirements(argument, translate)
            case "limits":
                return limits(translate)
            case "interface":
                return interface()
            case "figure" if argument in handbook_figures(self.face):
                return self._figure(argument)
        raise BadPage(f"Nobody generates this part of a page: {what} {argument}".rstrip())

    def _figure(self, name: str) -> str:
        """Draw a figure into the folder `figures`; return the directive that shows it."""
        picture = handbook_figures(self.face)[name]()
        write_whole(self.folder / "figures" / f"{name}.png", picture.png)
        options = f":alt: {picture.alternative_text}\n\n{as_markdown(picture.caption)}"
        return f"```{{figure}} /figures/{name}.png\n{options}\n```"
