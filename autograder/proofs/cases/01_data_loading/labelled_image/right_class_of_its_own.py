# %%
"""An object of a plain class."""


# %% labelled_image_solution
class Record:
    def __init__(self, image_id, labels, image):
        self.image_id, self.labels, self.image = image_id, labels, image


def labelled_image(image_id, attributes, images_dir, size):
    labels = to_binary(attributes).loc[image_id].to_numpy()
    return Record(image_id, labels, load_image(images_dir / image_id, size))
