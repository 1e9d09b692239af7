# %%
"""Clones the base: frozen, and random."""

CAUGHT_BY = "test_base_is_that_of_the_attribute_model"
HINT = "or made anew"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
own_base = keras.models.clone_model(base)
face_detector = build_face_detector(own_base)
compile_face_detector(face_detector)
history = train_face_detector(face_detector, train_batches.take(4), validation_batches, epochs=1)
