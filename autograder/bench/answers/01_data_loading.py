# %% [markdown]
# Answers of step 1 in other styles; those that are tagged `wrong` are slightly wrong.

# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    lines = path.read_text().splitlines()
    rows = [line.split() for line in lines[2:] if line.strip()]
    names = pd.Index([row[0] for row in rows], name="image_id")
    values = [[int(value) for value in row[1:]] for row in rows]
    return pd.DataFrame(values, index=names, columns=lines[1].split())


# %% read_attributes_solution
import pandas as pd


def read_attributes(path):
    with open(path) as file:
        file.readline()
        names = file.readline().split()
        table = pd.read_csv(file, sep=r"\s+", names=["image_id", *names])
    return table.set_index("image_id")


# %% read_attributes_solution tags=["wrong"]
import pandas as pd


def read_attributes(path):
    return pd.read_csv(path, sep=r"\s+", skiprows=1)


# %% attributes_to_csv_solution
def attributes_to_csv(attributes, path):
    table = attributes.rename_axis("image_id").reset_index()
    table.to_csv(path, index=False)


# %% attributes_to_csv_solution tags=["wrong"]
def attributes_to_csv(attributes, path):
    attributes.to_csv(path, index=False)


# %% to_binary_solution
def to_binary(attributes):
    return (attributes + 1) // 2


# %% to_binary_solution
def to_binary(attributes):
    binary = attributes.copy()
    binary[binary == -1] = 0
    return binary


# %% to_binary_solution tags=["wrong"]
def to_binary(attributes):
    return attributes == 1


# %% prevalence_solution
def prevalence(attributes):
    shares = (attributes.mean() + 1) / 2
    return shares.sort_values(ascending=False)


# %% prevalence_solution
def prevalence(attributes):
    counts = (attributes > 0).sum()
    ordered = counts.sort_values(ascending=False)
    return ordered / len(attributes)


# %% prevalence_solution tags=["wrong"]
def prevalence(attributes):
    return (attributes == 1).mean()


# %% load_image_solution
def load_image(path, size):
    picture = Image.open(path).convert("L").resize(size[::-1], Image.Resampling.BILINEAR)
    grey = np.array(picture).astype(np.float32) / 255.0
    return grey.reshape((*size, 1))


# %% load_image_solution
def load_image(path, size):
    height, width = size
    picture = Image.open(path).convert("RGB").resize((width, height))
    return np.expand_dims(np.asarray(picture.convert("L")), -1).astype("float32") / 255


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    labels = [1 if value > 0 else 0 for value in attributes.loc[image_id]]
    image = load_image(images_dir / image_id, size)
    return {"image_id": image_id, "labels": np.array(labels), "image": image}


# %% labelled_image_solution
def labelled_image(image_id, attributes, images_dir, size):
    row = (attributes.loc[image_id] == 1).astype("float32")
    record = {"image_id": image_id, "labels": row.to_numpy()}
    record["image"] = load_image(images_dir / image_id, size)
    return record


# %% labelled_image_solution tags=["wrong"]
def labelled_image(image_id, attributes, images_dir, size):
    labels = attributes.loc[image_id].to_numpy()
    return {
        "image_id": image_id,
        "labels": labels,
        "image": load_image(images_dir / image_id, size),
    }


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    names = [str(images_dir / name) for name in attributes.index]
    files = tf.data.Dataset.from_tensor_slices(names)
    answers = tf.data.Dataset.from_tensor_slices(to_binary(attributes).to_numpy())
    pairs = tf.data.Dataset.zip((files, answers))
    if shuffle:
        pairs = pairs.shuffle(len(names), seed=seed)
    return pairs.map(lambda name, answer: (read_grey(name, size), answer)).batch(batch_size)


# %% make_dataset_solution
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    if shuffle:
        attributes = attributes.sample(frac=1, random_state=seed)

    def read(name, answer):
        return read_grey(str(images_dir) + "/" + name, size), answer

    parts = (list(attributes.index), to_binary(attributes).to_numpy())
    return tf.data.Dataset.from_tensor_slices(parts).map(read).batch(batch_size).prefetch(1)


# %% make_dataset_solution tags=["wrong"]
def make_dataset(attributes, images_dir, size, batch_size, shuffle, seed):
    paths = [str(images_dir / image_id) for image_id in attributes.index]
    labels = to_binary(attributes).to_numpy(dtype="float32")
    dataset = tf.data.Dataset.from_tensor_slices((paths, labels))
    if shuffle:
        dataset = dataset.shuffle(100, seed=seed)
    dataset = dataset.map(lambda path, own: (read_grey(path, size), own))
    return dataset.batch(batch_size)
