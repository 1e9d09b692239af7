"""Contact sheets: repeatable, and a clear word when the file cannot be written."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from data_scripts.synthetic.sheet import attribute_pairs, main, not_faces, random_faces


def test_sheets_are_the_same_every_time() -> None:
    first = np.asarray(random_faces(4, columns=3, rows=1))
    np.testing.assert_array_equal(np.asarray(random_faces(4, columns=3, rows=1)), first)
    assert (np.asarray(random_faces(5, columns=3, rows=1)) != first).any()


def test_attribute_pairs_have_a_cell_for_each_attribute() -> None:
    narrow = attribute_pairs(4, pairs=1, columns=8)
    assert narrow.width > 8 * 2 * 90
    assert narrow.height > 5 * 115


def test_the_command_writes_a_png(tmp_path: Path) -> None:
    out = tmp_path / "sheet.png"
    assert main([str(out), "--not-faces", "--seed", "4"]) == 0
    np.testing.assert_array_equal(np.asarray(Image.open(out)), np.asarray(not_faces(4)))


def test_a_folder_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "absent" / "sheet.png"
    assert main([str(out), "--not-faces"]) == 1
    assert "absent" in capsys.readouterr().err
