"""The network as one extension: its parts, and `network.py`."""

include "networked/state.py"
include "networked/layers.py"
include "network.py"
