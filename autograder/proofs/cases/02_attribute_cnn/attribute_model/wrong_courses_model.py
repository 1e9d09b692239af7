# %%
"""Hands in the model that the course comes with."""

CAUGHT_BY = "test_finds_rare_attributes_on_new_faces"
HINT = "Train a model of your own"

# %% attribute_model_solution
from course import load_attribute_model

attribute_model = load_attribute_model(sample)
