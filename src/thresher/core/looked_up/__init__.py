"""The parts of `lookup.py`: what is asked of the vocabulary, as functions of the look-up, `state.Lookup`.

They are put together as those of `../html` are: `lookup.pyx` includes them, and the rules for their names stand there.
"""
