# %%
"""One generator for all calls, in a helper with a default, that prints."""


# %% validation_generator_solution
def rescaling(factor=1 / 255, made=[]):
    if not made:
        made.append(ImageDataGenerator(rescale=factor))
        print("made", made[0])
    return made[0]


def validation_generator():
    return rescaling()
