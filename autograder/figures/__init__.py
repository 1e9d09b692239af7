"""The pictures in the README, drawn from the synthetic sample.

`python -m autograder.figures` makes them anew; tests fail when they are out of date.
"""
