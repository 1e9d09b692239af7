"""Grade a class: each submission on its own, anywhere, and nothing lost when the machine dies."""
