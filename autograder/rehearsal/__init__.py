"""Rehearse what a class brings and a machine suffers: odd files, kills, full disks, attacks."""
