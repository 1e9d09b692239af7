# %%
"""Grey, in 0 to 1 by `augment_image`, as JPEG under random names."""

# %% save_augmented_solution
import os
import uuid


def save_augmented(path, out_dir, generator, count):
    os.makedirs(out_dir, exist_ok=True)
    image = np.asarray(Image.open(path).convert("L"), dtype="float32")[..., None] / 255
    for seed in range(count):
        new = np.uint8(255 * augment_image(image, generator, 1, seed)[0, ..., 0])
        Image.fromarray(new).save(os.path.join(out_dir, f"{uuid.uuid4()}.jpg"))
    return count
