"""The bank of submissions that shows how often the grader is wrong."""
