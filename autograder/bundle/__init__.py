"""The student bundle: one zip with all that a student needs."""
