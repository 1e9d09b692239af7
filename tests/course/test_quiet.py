import warnings

import numpy as np
import pytest

from course import quiet


@pytest.mark.tensorflow
def test_old_names_of_scipy_fill_no_page() -> None:
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        with quiet():
            from tensorflow.keras.preprocessing.image import ImageDataGenerator
        ImageDataGenerator(rotation_range=10).random_transform(np.zeros((8, 8, 1)))
        warnings.warn("this one is the student's own", UserWarning, stacklevel=1)
    assert [str(one.message) for one in seen if "scipy" in str(one.message)] == []
    assert "this one is the student's own" in [str(one.message) for one in seen]
