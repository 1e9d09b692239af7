# %%
"""Prints every step, warns and writes to the error stream on the way."""

# %% face_detector_solution
import logging
import sys
import warnings

keras.utils.set_random_seed(SEED)
warnings.warn("no GPU was found, this will take a while", stacklevel=1)
logging.getLogger("training").warning("starting")
face_detector = build_face_detector(base)
face_detector.summary()
compile_face_detector(face_detector)
history = face_detector.fit(train_batches, validation_data=validation_batches, epochs=10, verbose=1)
for name, values in history.history.items():
    print(name, *(f"{value:.4f}" for value in values))
print("done", file=sys.stderr)
face_detector
