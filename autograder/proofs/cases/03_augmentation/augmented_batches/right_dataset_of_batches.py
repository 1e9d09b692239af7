# %%
"""A `tf.data.Dataset` around the batches of `flow_from_dataframe`."""


# %% augmented_batches_solution
def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    flow = generator.flow_from_dataframe(
        attributes.assign(name=attributes.index),
        images_dir,
        x_col="name",
        y_col=list(attributes.columns),
        class_mode="raw",
        color_mode="grayscale",
        target_size=size,
        batch_size=batch_size,
        seed=seed,
    )

    def one_epoch():
        for number in range(len(flow)):
            yield flow[number]
        flow.on_epoch_end()

    signature = (
        tf.TensorSpec((None, *size, 1), tf.float32),
        tf.TensorSpec((None, attributes.shape[1]), tf.int64),
    )
    return tf.data.Dataset.from_generator(one_epoch, output_signature=signature)
