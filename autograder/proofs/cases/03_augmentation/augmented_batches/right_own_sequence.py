# %%
"""A sequence that reads, moves and rescales picture by picture, slowly."""


# %% augmented_batches_solution
class Batches(keras.utils.PyDataset):
    def __init__(self, attributes, images_dir, generator, size, batch_size, seed):
        super().__init__()
        self.attributes, self.images_dir, self.generator = attributes, images_dir, generator
        self.size, self.batch_size = size, batch_size
        self.random = np.random.RandomState(seed)
        self.on_epoch_end()

    def on_epoch_end(self):
        self.order = self.random.permutation(len(self.attributes))

    def __len__(self):
        return int(np.ceil(len(self.order) / self.batch_size))

    def __getitem__(self, number):
        rows = self.order[number * self.batch_size :][: self.batch_size]
        images = np.zeros((len(rows), *self.size, 1), dtype=np.float32)
        for place, row in enumerate(rows):
            path = Path(self.images_dir) / self.attributes.index[row]
            picture = keras.utils.load_img(path, color_mode="grayscale", target_size=self.size)
            image = keras.utils.img_to_array(picture)
            image = self.generator.random_transform(image, seed=self.random.randint(10**6))
            images[place] = self.generator.standardize(image)
        return images, self.attributes.values[rows]


def augmented_batches(attributes, images_dir, generator, size, batch_size, seed):
    return Batches(attributes, images_dir, generator, size, batch_size, seed)
