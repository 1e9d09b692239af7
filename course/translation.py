"""What a student reads, in the student's language.

Code, results and reports speak English throughout; a text is translated where it is shown. English
is the key: a gettext catalogue, `locale/LANGUAGE/*.po`, holds what stands for it. Where a text was
filled in (`3 rows`), the catalogue's template is recognised (`{rows} rows`) and filled in likewise.
"""

import functools
import re
import string
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ENGLISH = "en"
LOCALE = Path(__file__).parent / "locale"
TEMPLATE_FLAG = "python-brace-format"
LONGEST_FILLED_IN = 4000  # characters: nothing that we say is longer
SEPARATORS = ("; ", ", ", "\n")
NAMED_FIELD = re.compile(r"(?<!\{)\{\w+\}")


class NoSuchLanguage(Exception):
    """The course is not there in this language; the message says in which it is."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]  # IPython shows these lines instead of a traceback


@dataclass(frozen=True)
class Template:
    """A translated text with fields, and how to know it when they are filled in."""

    pattern: re.Pattern[str]
    translated: str
    letters: int

    @classmethod
    def of(cls, text: str, translated: str) -> "Template":
        """Return the template of a message `{rows} rows` and what stands for it."""
        pattern, letters = "", 0
        for literal, name, _, _ in string.Formatter().parse(text):
            pattern += re.escape(literal) + (f"(?P<{name}>.*?)" if name else "")
            letters += len(literal)
        return cls(re.compile(pattern, re.DOTALL), translated, letters)


class Translation:
    """The texts of one language; called with English, it returns that language's words.

    What it does not know it returns as it is.
    """

    def __init__(self, language: str = ENGLISH, folders: Sequence[Path] = (LOCALE,)) -> None:
        self.language = language
        self._exact: dict[str, str] = {}
        templates = []
        for folder in folders:
            for text, translated, is_template in _catalogue(folder / language):
                self._exact[text] = translated
                if is_template:
                    templates.append(Template.of(text, translated))
        # Of several that fit, the one with the most words of its own.
        self._templates = sorted(templates, key=lambda one: -one.letters)

    def __call__(self, text: str) -> str:
        """Return the text in this language."""
        if not (self._exact or self._templates) or not text.strip():
            return text
        known = self._exact.get(text) or self._filled_in(text)
        if known is not None:
            return known
        for separator in SEPARATORS:
            if separator in text:
                return separator.join(map(self, text.split(separator)))
        return text

    def _filled_in(self, text: str) -> str | None:
        if len(text) > LONGEST_FILLED_IN:
            return None
        for template in self._templates:
            match = template.pattern.fullmatch(text)
            if match:
                values = {name: self(value) for name, value in match.groupdict().items()}
                return template.translated.format(**values)
        return None


def _catalogue(folder: Path) -> list[tuple[str, str, bool]]:
    """Return message, translation, and whether it has fields, of the catalogues in a folder."""
    paths = sorted(folder.glob("*.po"))
    if not paths:
        return []
    from babel.messages.pofile import read_po  # only here: English needs no catalogue

    found = []
    for path in paths:
        with path.open(encoding="utf-8") as file:
            for message in read_po(file):
                if message.id and message.string and not message.fuzzy:
                    text = str(message.id)
                    has_fields = TEMPLATE_FLAG in message.flags and NAMED_FIELD.search(text)
                    found.append((text, str(message.string), bool(has_fields)))
    return found


def languages() -> tuple[str, ...]:
    """Return the languages that the course is there in."""
    return (ENGLISH, *sorted(path.name for path in LOCALE.iterdir() if path.is_dir()))


@functools.cache
def translation(language: str, *folders: Path) -> Translation:
    """Return the course's texts in a language, and those of further `folders`.

    Raises:
        NoSuchLanguage: the course is not there in it.
    """
    if language not in languages():
        known = ", ".join(languages())
        raise NoSuchLanguage(f"There is no course in {language!r}. Choose one of: {known}.")
    return Translation(language, (LOCALE, *folders))


_chosen = [translation(ENGLISH)]  # of this kernel


def use_language(language: str) -> None:
    """Speak this language from now on: "en" or "es".

    Raises:
        NoSuchLanguage: the course is not there in it.
    """
    _chosen[0] = translation(language)


def language_in_use() -> Translation:
    """Return the texts of the language that is in use."""
    return _chosen[0]


def say(text: str) -> str:
    """Return a text of ours in the language that is in use."""
    return _chosen[0](text)
