"""The sweeps over an HTML page's containers as one extension: their parts, and `containers.py`."""

include "settled/state.py"
include "settled/names.py"
include "settled/down.py"
include "settled/up.py"
include "containers.py"
