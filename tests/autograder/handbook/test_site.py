"""The built site: complete, without mistakes, and in need of nobody else's server."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from autograder.handbook.pages import page_names
from course.translation import languages

LOADED = re.compile(r"<(?:script|img|link|iframe)\b[^>]*?(?:src|href)=\"([^\"]+)\"")
LINKED = re.compile(r"<a\b[^>]*?href=\"([^\"#]+)[^\"]*\"")
BUILD = """
import sys
from pathlib import Path
from autograder.handbook.site import build_site

build_site(sys.argv[1], Path(sys.argv[2]))
"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All languages, each built by a process of its own, as the command does it."""
    pytest.importorskip("sphinx", reason="the handbook's site needs Sphinx: make handbook")
    folder = tmp_path_factory.mktemp("site")
    for language in languages():
        command = [sys.executable, "-c", BUILD, language, str(folder)]
        outcome = subprocess.run(command, capture_output=True, text=True)
        assert outcome.returncode == 0, outcome.stderr
    return folder


@pytest.mark.slow
def test_every_page_is_there_and_all_it_loads_lies_beside_it(site: Path) -> None:
    for language in languages():
        for name in page_names():
            page = site / language / f"{name}.html"
            html = page.read_text()
            for address in LOADED.findall(html):
                assert page.parent.joinpath(address.partition("?")[0]).is_file(), (name, address)
            for address in LINKED.findall(html):
                if not address.startswith("https://"):
                    assert page.parent.joinpath(address).is_file(), (name, address)


@pytest.mark.slow
def test_the_spanish_site_has_spanish_words_around_the_text(site: Path) -> None:
    html = (site / "es" / "syllabus.html").read_text()
    assert '<html class="no-js" lang="es"' in html
    for words in ("Anterior", "Siguiente", "En esta página", "Enlace a este encabezado"):
        assert words in html


@pytest.mark.slow
def test_formulas_are_mathml(site: Path) -> None:
    html = (site / "en" / "theory" / "02_attribute_cnn.html").read_text()
    assert html.count("<math") > 5
    assert "MathJax" not in html
