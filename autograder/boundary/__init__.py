"""The boundary between a student's code and the verdict on it."""
