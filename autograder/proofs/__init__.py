"""The grader proves itself: how often it is wrong, measured and published."""
