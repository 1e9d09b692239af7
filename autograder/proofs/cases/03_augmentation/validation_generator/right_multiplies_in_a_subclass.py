# %%
"""A subclass that divides in `standardize`, and a split that nobody asks for."""


# %% validation_generator_solution
class OnlyDivides(ImageDataGenerator):
    def standardize(self, x):
        return np.asarray(x, dtype="float32") / 255


def validation_generator():
    return OnlyDivides(validation_split=0.2)
