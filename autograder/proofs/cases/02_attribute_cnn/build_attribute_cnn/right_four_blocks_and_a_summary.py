# %%
"""Four blocks with the shape in the first layer, as older books have it; prints a summary."""

# %% build_attribute_cnn_solution
from keras import layers
from keras.models import Sequential

FILTERS = [8, 8, 16, 16]


def build_attribute_cnn(input_shape, n_attributes):
    model = Sequential(name="attributes")
    for number, filters in enumerate(FILTERS):
        more = {"input_shape": input_shape} if number == 0 else {}
        model.add(layers.Conv2D(filters, (3, 3), padding="same", activation="relu", **more))
        model.add(layers.MaxPooling2D(pool_size=(2, 2)))
    model.add(layers.Dropout(0.25))
    model.add(layers.Flatten())
    model.add(layers.Dense(64, activation="tanh"))
    model.add(layers.Dropout(0.5))
    model.add(layers.Dense(units=n_attributes))
    model.add(layers.Activation("sigmoid"))
    model.summary()
    return model
