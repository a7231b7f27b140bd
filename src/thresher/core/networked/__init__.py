"""The parts of `network.py`: its numbers, and its layers as functions of `state.Pass`.

They are put together as those of `../html` are: `network.pyx` includes them, and the rules for their names stand there.
"""
