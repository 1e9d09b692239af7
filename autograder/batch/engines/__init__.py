"""What runs the grading: processes on this machine, or a Dask cluster."""
