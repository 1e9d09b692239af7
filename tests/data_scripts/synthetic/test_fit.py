"""Fitting the label model: reading the attribute file, and finding the way back."""

import json
import zipfile
from pathlib import Path

import numpy as np
import pytest

from course.attributes import ATTRIBUTES
from data_scripts.synthetic import draw_labels
from data_scripts.synthetic.fit import (
    fit,
    frequencies_and_correlation,
    main,
    nearest_correlation,
    read_values,
    save_model,
)
from data_scripts.synthetic.labels import load_model


def attribute_text(labels: np.ndarray) -> str:
    lines = [str(len(labels)), " ".join(ATTRIBUTES)]
    for number, row in enumerate(labels):
        values = "  ".join(str(2 * int(value) - 1) for value in row)
        lines.append(f"{number + 1:06d}.jpg {values}")
    return "\n".join(lines) + "\n"


def test_the_file_is_read_as_text_or_zip(tmp_path: Path) -> None:
    labels = draw_labels(1, 5)
    plain, packed = tmp_path / "list.txt", tmp_path / "list.zip"
    plain.write_text(attribute_text(labels))
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(plain, "list.txt")
    np.testing.assert_array_equal(read_values(plain), labels)
    np.testing.assert_array_equal(read_values(packed), labels)


def test_another_header_is_refused_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "list.txt"
    path.write_text("1\nSmiling Bald\n000001.jpg 1 -1\n")
    assert main([str(path)]) == 1
    assert "line 2" in capsys.readouterr().err
    assert main([str(tmp_path / "absent.txt")]) == 1
    assert "absent.txt" in capsys.readouterr().err


def test_a_matrix_that_no_numbers_can_have_is_repaired() -> None:
    impossible = np.array([[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1.0]])
    repaired = nearest_correlation(impossible)
    assert np.linalg.eigvalsh(repaired).min() > 0
    np.testing.assert_allclose(np.diag(repaired), 1)


def test_a_fit_finds_frequencies_and_correlations_again(tmp_path: Path) -> None:
    wanted, correlation = frequencies_and_correlation(draw_labels(5, 6000))
    model = fit(wanted, correlation, rounds=30, draws=6000)
    noise = np.random.default_rng(7).standard_normal((6000, 40))
    drawn, drawn_correlation = frequencies_and_correlation(model.labels(noise))
    assert np.abs(drawn - wanted).max() < 0.04
    assert np.abs(drawn_correlation - correlation).mean() < 0.03
    path = tmp_path / "model.json"
    save_model(model, wanted, path)
    again = load_model(path)
    np.testing.assert_allclose(again.thresholds, model.thresholds, atol=1e-4)
    np.testing.assert_allclose(again.mixing, model.mixing, atol=1e-4)
    assert set(json.loads(path.read_text())["frequencies"]) == set(ATTRIBUTES)
