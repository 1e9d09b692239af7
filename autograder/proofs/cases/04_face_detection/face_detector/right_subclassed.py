# %%
"""A class of its own: the base and the neuron are its attributes."""


# %% face_detector_solution
class FaceDetector(keras.Model):
    def __init__(self, base):
        super().__init__()
        self.base = base
        self.base.trainable = False
        self.neuron = keras.layers.Dense(1, activation="sigmoid")

    def call(self, images):
        return self.neuron(self.base(images))


keras.utils.set_random_seed(SEED)
face_detector = FaceDetector(base)
compile_face_detector(face_detector)
history = train_face_detector(face_detector, train_batches, validation_batches, epochs=10)
