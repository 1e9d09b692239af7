# %%
"""One binary accuracy of Keras for each attribute, its border just below a half."""


# %% per_attribute_accuracy_solution
def per_attribute_accuracy(model, dataset):
    metrics = None
    for images, labels in dataset:
        probabilities = model.predict(images, verbose=0)
        if metrics is None:
            metrics = [keras.metrics.BinaryAccuracy(threshold=0.5 - 1e-6) for _ in labels[0]]
        for column, metric in enumerate(metrics):
            metric.update_state(
                labels[:, column : column + 1], probabilities[:, column : column + 1]
            )
    return np.array([float(metric.result()) for metric in metrics])
