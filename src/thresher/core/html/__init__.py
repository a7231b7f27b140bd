"""The parts of the HTML scanner, `scan_html.py`.

Interpreted, each is a module that imports what it needs of the others. Compiled, they are one extension:
`scan_html.pyx` includes them all, for a C compiler inlines nothing across extensions, and a call between two costs more
than much of what is done for a tag. So names are unique over all parts, one that begins with an underscore is used in
its file alone, and no part imports `annotations` from `__future__`, which may stand only at the top of what is compiled.

Every function is given the scan, `state.Scan`: its fields and their C types stand in `scan_html.pxd`.
"""
