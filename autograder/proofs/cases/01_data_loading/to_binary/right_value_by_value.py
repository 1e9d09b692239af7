# %%
"""A function for one value, mapped; prints before and after."""


# %% to_binary_solution
def yes_or_no(value):
    if value == 1:
        return 1
    elif value == -1:
        return 0
    raise ValueError(value)


def to_binary(attributes):
    answer = attributes.map(yes_or_no)
    print(attributes.iloc[:2, :3], answer.iloc[:2, :3])
    return answer
