"""The parts of `measure.py`: a family of columns each, as functions of the page, `state.MeasuredText`.

They are put together as those of `../html` are: `measure.pyx` includes them, and the rules for their names stand there.
"""
