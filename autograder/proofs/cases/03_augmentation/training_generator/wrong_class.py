# %%
"""Sets what it wants on the class, and returns that."""

CAUGHT_BY = "test_turns_a_little"
HINT = "Brackets behind the name make a generator"


# %% training_generator_solution
def training_generator():
    generator = ImageDataGenerator
    generator.rotation_range = 10
    generator.rescale = 1 / 255
    return generator
