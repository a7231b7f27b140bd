"""Trains the text model: `python -m benchmarks.train CORPUS` or `make train DATA=...`."""
