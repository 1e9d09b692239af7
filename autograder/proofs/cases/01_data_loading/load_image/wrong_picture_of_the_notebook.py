# %%
"""Reads the face that the notebook shows, whatever path it is given."""

CAUGHT_BY = "test_pictures_of_faces_stay_themselves"
HINT = "is it still the face in the file at"

# %% load_image_solution
from course import find_sample


def load_image(_, size):
    path = find_sample().first_with("Smiling", "Mouth_Slightly_Open")
    grey = Image.open(path).convert("L").resize(size[::-1])
    return np.asarray(grey, dtype="float32")[..., np.newaxis] / 255
