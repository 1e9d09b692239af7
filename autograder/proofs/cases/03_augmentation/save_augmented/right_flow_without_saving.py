# %%
"""Takes batches of one from `flow`, back to 0 … 255, under names that tell the time."""

# %% save_augmented_solution
from datetime import datetime


def save_augmented(path, out_dir, generator, count):
    folder = Path(out_dir)
    if not folder.is_dir():
        folder.mkdir(parents=True)
    with Image.open(path) as picture:
        image = np.array(picture.convert("L"))[np.newaxis, ..., np.newaxis]
    flow = generator.flow(image.astype("float32"), batch_size=1)
    for batch, number in zip(flow, range(count)):
        levels = np.clip(batch[0, ..., 0] * 255, 0, 255).astype("uint8")
        time_now = datetime.now().strftime("%H%M%S%f")
        Image.fromarray(levels).save(folder / f"{Path(path).stem}_{time_now}_{number}.png")
