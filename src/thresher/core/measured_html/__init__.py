"""The parts of `measure_html.py`: a family of columns each, as functions of the page, `state.Measured`.

They are put together as those of `../html` are: `measure_html.pyx` includes them, and the rules for their names stand there.
"""
