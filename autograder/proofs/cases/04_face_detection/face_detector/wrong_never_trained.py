# %%
"""Builds and compiles, and goes on without training."""

CAUGHT_BY = "test_finds_new_faces"
HINT = "Has this very model been trained"

# %% face_detector_solution
keras.utils.set_random_seed(SEED)
face_detector = build_face_detector(base)
compile_face_detector(face_detector)
history = None
