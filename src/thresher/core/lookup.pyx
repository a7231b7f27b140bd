"""The look-up of words as one extension: its parts, each after those that it calls, and `lookup.py`."""

include "looked_up/state.py"
include "looked_up/table.py"
include "looked_up/probes.py"
include "looked_up/sift.py"
include "looked_up/special.py"
include "looked_up/line.py"
include "lookup.py"
