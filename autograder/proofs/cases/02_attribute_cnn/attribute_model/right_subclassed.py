# %%
"""A class of one's own, its layers in the order of their use, RMSprop with momentum."""


# %% attribute_model_solution
class AttributeNetwork(keras.Model):
    def __init__(self, attributes):
        super().__init__()
        self.rescale = layers.Rescaling(4.0, offset=-2.0)
        self.look = [
            layer
            for filters in (16, 24, 32)
            for layer in (
                layers.Conv2D(filters, 3, padding="same", activation="relu"),
                layers.MaxPooling2D(),
            )
        ]
        self.flatten = layers.Flatten()
        self.decide = layers.Dense(64, activation="relu")
        self.answer = layers.Dense(attributes, activation="sigmoid")

    def call(self, images):
        x = self.rescale(images)
        for layer in self.look:
            x = layer(x)
        return self.answer(self.decide(self.flatten(x)))


keras.utils.set_random_seed(SEED)
attribute_model = AttributeNetwork(40)
attribute_model.compile(
    keras.optimizers.RMSprop(learning_rate=5e-4, momentum=0.5),
    loss=keras.losses.binary_crossentropy,
    metrics=["binary_accuracy"],
)
history = train_attribute_cnn(attribute_model, train_batches, validation_batches, 8)
