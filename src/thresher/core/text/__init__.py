"""The parts of the scanner of text, `scan.py`: functions of the scan, `state.Scan`, whose fields stand in `scan.pxd`.

They are put together as those of `../html` are: `scan.pyx` includes them, and the rules for their names stand there.
"""
