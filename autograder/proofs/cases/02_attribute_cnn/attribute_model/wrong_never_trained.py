# %%
"""Builds and compiles the model, and goes on without training it."""

CAUGHT_BY = "test_beats_the_majority_baseline_on_new_faces"
HINT = "Has this very model been trained to the end"

# %% attribute_model_solution
attribute_model = build_attribute_cnn((*SIZE, 1), 40)
compile_attribute_cnn(attribute_model)
history = None
