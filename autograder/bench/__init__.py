"""What a notebook costs to run and a submission to grade, in seconds and memory."""
