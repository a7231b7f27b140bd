"""The parts of `containers.py`: the two sweeps over a page's containers, as functions of `state.Sweep`.

They are put together as those of `../html` are: `containers.pyx` includes them, and the rules for their names stand there.
"""
