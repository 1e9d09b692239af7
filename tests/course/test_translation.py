import io
from collections.abc import Iterator

import numpy as np
import pytest
from matplotlib.figure import Figure

from course import plots
from course.checking.notebook import answer
from course.figure_translation import translate_figure
from course.picture import Note, Picture
from course.translation import NoSuchLanguage, say, translation, use_language


@pytest.fixture
def spanish() -> Iterator[None]:
    use_language("es")
    yield
    use_language("en")


def test_a_text_that_is_filled_in_is_known_by_its_template() -> None:
    translate = translation("es")
    assert translate("a DataFrame with 3 rows and 40 columns") == (
        "un DataFrame con 3 filas y 40 columnas"
    )
    assert translate("read_attributes: 2 of 5 checks passed").endswith("verificaciones superadas")


def test_what_is_filled_in_is_translated_too() -> None:
    assert translation("es")("a pair of a single value and 7 bytes") == (
        "un par de un solo valor y 7 bytes"
    )


def test_what_is_unknown_and_all_of_english_stay_as_they_are() -> None:
    assert translation("es")("ValueError: 3 is no year") == "ValueError: 3 is no year"
    assert translation("en")("3 rows") == "3 rows"


def test_a_language_that_is_not_there_is_named_with_those_that_are() -> None:
    with pytest.raises(NoSuchLanguage, match="en, es"):
        use_language("xx")


def test_a_hostile_text_costs_no_more_than_a_look() -> None:
    long = "a " * 1_000_000
    assert translation("es")(long) == long


@pytest.mark.usefixtures("spanish")
def test_public_checks_answer_in_spanish() -> None:
    shown = answer("prevalence", {"prevalence": lambda table: (table == 1).mean().sort_values()})
    assert "todavía no" in shown.text
    assert "pista: `sort_values` empieza por el más pequeño" in shown.text
    assert "se esperaba" in shown.html
    assert "hint" not in shown.text
    assert answer("prevalence", {}).text.startswith("○ sin intentar: todavía no existe prevalence")


@pytest.mark.usefixtures("spanish")
def test_named_ticks_speak_spanish_and_keep_their_looks() -> None:
    figure = Figure()
    axes = figure.add_subplot()
    axes.set_yticks(range(2), ["Smiling", "all at once"], fontsize=8)
    translate_figure(figure)
    figure.savefig(io.BytesIO())
    ticks = axes.get_yticklabels()
    assert [tick.get_text() for tick in ticks] == ["Smiling", "todo a la vez"]
    assert [tick.get_fontsize() for tick in ticks] == [8, 8]


@pytest.mark.usefixtures("spanish")
def test_figures_and_notes_speak_spanish(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[str] = []

    def look(figure: Figure, *arguments: object, **options: object) -> None:
        drawn.extend(axes.get_xlabel() for axes in figure.axes)

    monkeypatch.setattr(Figure, "savefig", look)
    picture = plots.image_row([np.zeros((4, 3)), np.zeros((2, 2))])
    assert isinstance(picture, Picture)
    assert drawn == ["columna (píxel)"] * 2
    assert picture.alternative_text == "Una imagen de 4 × 3, 2 × 2 píxeles (altura × ancho)."
    assert (
        str(Note("half of the pictures"))
        == "la mitad de las imágenes"
        == say("half of the pictures")
    )
