"""Article -> str: one rendering a file, all of them in FORMATS."""

from thresher.outputs import json, lines, text

FORMATS = {"text": text.render, "json": json.render, "lines": lines.render}

__all__ = ["FORMATS"]
