"""The bank of right, wrong and hostile submissions, and what proves the grader by it."""
