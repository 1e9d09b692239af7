"""The measuring command: its figures, its table, its section in the README."""

from pathlib import Path

import numpy as np
import pytest

from course.attributes import ATTRIBUTES
from data_scripts.marked_sections import BEGIN, END, write_sections
from data_scripts.synthetic.drawing_pool import Speed
from data_scripts.synthetic.network import area_under_curve
from data_scripts.synthetic.pairs import labels_without_and_with
from data_scripts.synthetic.quality import main
from data_scripts.synthetic.report import Figures, Seen, sections
from data_scripts.synthetic.rules import contradictions
from data_scripts.synthetic.statistics import Comparison


@pytest.mark.parametrize(
    ("scores", "expected"),
    [([0.1, 0.2, 0.8, 0.9], 1.0), ([0.9, 0.8, 0.2, 0.1], 0.0), ([0.5, 0.5, 0.5, 0.5], 0.5),
     ([0.1, 0.6, 0.4, 0.9], 0.75)],
)  # fmt: skip
def test_area_under_curve(scores: list[float], expected: float) -> None:
    labels = np.array([0, 0, 1, 1], dtype=np.int8)
    assert area_under_curve(np.array(scores), labels) == pytest.approx(expected)


def test_area_under_curve_needs_both_values() -> None:
    assert np.isnan(area_under_curve(np.array([0.1, 0.2]), np.array([1, 1], dtype=np.int8)))


@pytest.mark.parametrize("attribute", ["Bald", "Goatee", "Wearing_Hat", "Blurry"])
def test_pairs_differ_in_one_attribute_and_are_possible(attribute: str) -> None:
    pairs = labels_without_and_with(3, attribute, 3)
    assert len(pairs) == 3
    for _, without, worn in pairs:
        changed = np.flatnonzero(without != worn)
        assert [ATTRIBUTES[column] for column in changed] == [attribute]
        assert contradictions(np.stack([without, worn])) == []


def _figures() -> Figures:
    auc = dict.fromkeys(ATTRIBUTES, 0.9) | {"Bald": 0.81}
    seen = Seen(auc, dict.fromkeys(ATTRIBUTES, 0.75))
    comparison = Comparison(20_000, 0.004, "Young", 0.002, 0.011, 0.2)
    return Figures(Speed(90.0, 170.0, 11.0), comparison, seen, seen)


def test_the_table_names_the_worst_and_all_attributes() -> None:
    text = "\n".join(sections(_figures()).values())
    assert "0.810 (Bald)" in text
    assert "0.0040 (Young)" in text
    assert all(f"| {name} |" in text for name in ATTRIBUTES)


def test_what_was_not_measured_has_no_section() -> None:
    assert set(sections(Figures(Speed(90.0, 170.0, 11.0), None, None, None))) == {"speed"}


def test_a_section_is_replaced_and_the_rest_stays(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    begin, end = BEGIN.format(name="speed", command="a command"), END.format(name="speed")
    page.write_text(f"before\n{begin}\nold\n{end}\nafter\n", encoding="utf-8")
    write_sections(page, {"speed": "new"}, "a command")
    assert page.read_text(encoding="utf-8") == f"before\n{begin}\nnew\n{end}\nafter\n"
    with pytest.raises(ValueError, match="no section"):
        write_sections(page, {"labels": "new"}, "a command")


def test_a_wrong_statistics_folder_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--statistics", str(tmp_path), "--no-network"]) == 1
    error = capsys.readouterr().err.strip()
    assert "celeba_attribute_marginals.csv" in error
    assert "\n" not in error
