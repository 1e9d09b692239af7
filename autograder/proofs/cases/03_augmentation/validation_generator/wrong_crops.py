# %%
"""Cuts out the middle of each picture and makes it larger."""

CAUGHT_BY = "test_nothing_is_turned_shifted_or_zoomed"
HINT = "we measure on faces as they are"


# %% validation_generator_solution
def middle(image):
    height, width = image.shape[:2]
    part = image[height // 8 : -height // 8, width // 8 : -width // 8]
    return tf.image.resize(part, (height, width)).numpy()


def validation_generator():
    return ImageDataGenerator(rescale=1 / 255, preprocessing_function=middle)
