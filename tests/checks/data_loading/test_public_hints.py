"""What students often do in a first try gets a hint about just that: (check, words, source)."""

from collections.abc import Callable

import pytest

from course.checking.errors import hint_for
from course.checking.result import CheckResult, Outcome

Run = Callable[..., tuple[CheckResult, ...]]

READ = "def read_attributes(path):\n    table = pd.read_csv(path, sep=r'\\s+', skiprows=1, {})\n"
SLIPS = {
    "a row is missing": (
        "test_picture_names_are_the_index",
        "is the last one kept",
        READ.format("skipfooter=1, engine='python'") + "    return table.rename_axis('image_id')\n",
    ),
    "values stay text": (
        "test_values_of_a_small_file",
        "no integers yet",
        READ.format("dtype=str") + "    return table.rename_axis('image_id')\n",
    ),
    "nothing is returned": (
        "test_three_pictures_give_a_table_of_three_rows",
        "returns nothing",
        READ.format("") + "    print(table)\n",
    ),
    "a count": (
        "test_share_of_a_small_table",
        "This is a count",
        "def prevalence(attributes):\n    return (attributes == 1).sum()\n",
    ),
    "per cent": (
        "test_share_of_a_small_table",
        "not to 100",
        "def prevalence(attributes):\n    return 100 * (attributes == 1).mean()\n",
    ),
    "another table": (
        "test_index_and_columns_stay",
        "one of another cell",
        "everything = pd.DataFrame({'Bald': [1] * 2000})\n"
        "def to_binary(attributes):\n    return everything.replace(-1, 0)\n",
    ),
    "a picture of Pillow's": (
        "test_small_image_has_the_shape_that_was_asked_for",
        "`np.asarray` makes one",
        "def load_image(path, size):\n"
        "    return Image.open(path).convert('L').resize(size[::-1])\n",
    ),
    "a path and a text": (
        "test_picture_is_its_own_file",
        "A `/` joins them",
        "def labelled_image(image_id, attributes, images_dir, size):\n"
        "    return {'image': load_image(images_dir + image_id, size)}\n",
    ),
}


@pytest.mark.parametrize("slip", SLIPS)
def test_the_hint_is_about_the_slip(run: Run, slip: str) -> None:
    check, words, source = SLIPS[slip]
    exercise = source.partition("def ")[2].partition("(")[0]
    results = {one.check: one for one in run(exercise, room="course", source=source)}
    told = results[check]
    assert told.outcome in (Outcome.NOT_YET, Outcome.RAISED)
    hint = hint_for(told.raised) if told.raised else told.hint
    assert words in hint
    assert len(told.came) < 300 and "_im" not in told.came
