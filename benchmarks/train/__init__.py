"""Trains the models of text and of HTML, each trees and a network: `python -m benchmarks.train CORPUS`, or `make train DATA=...`."""
