"""The parts of the HTML scanner, `scan_html.py`: functions of the scan, `state.Scan`, whose fields stand in `scan_html.pxd`.

Interpreted, each is a module that imports what it needs of the others. Compiled, they are one extension: `scan_html.pyx`
includes them all, for a C compiler inlines nothing across extensions. As one the pass takes 5.9 instructions a byte; cut
in two it took 6.1 to 6.9, as the smallest functions stood in both or in one. So a name is defined in one part alone, one
that begins with an underscore is used in its file alone, and no part imports `annotations` from `__future__`, which may
stand only at the top of what is compiled.
"""
