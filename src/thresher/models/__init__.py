"""The model files, and their reader."""

from thresher.models.model import Forest, Model, Network, read_model, shipped

__all__ = ["Forest", "Model", "Network", "read_model", "shipped"]
