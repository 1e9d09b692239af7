"""The room in which a submission runs: its own processes, no network, no files but its own."""
