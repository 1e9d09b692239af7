# %%
"""Puts all batches together and trains on arrays."""


# %% train_attribute_cnn_solution
def arrays(dataset):
    batches = [(np.asarray(images), np.asarray(labels)) for images, labels in dataset]
    images, labels = zip(*batches)
    return np.concatenate(images), np.concatenate(labels), len(images[0])


def train_attribute_cnn(model, train, validation, epochs):
    images, labels, batch_size = arrays(train)
    validation_images, validation_labels, _ = arrays(validation)
    return model.fit(
        images,
        labels,
        batch_size=batch_size,
        epochs=epochs,
        validation_data=(validation_images, validation_labels),
        verbose=0,
    )
