cimport cython

from thresher.core.network cimport Network

ctypedef const unsigned char* column_t
ctypedef const unsigned char** places_t

@cython.final
cdef class Judge:
    cdef bytes text
    cdef bytes html
    cdef bytes splits
    cdef bytes leaves
    cdef Network network
    cdef int share
    cdef tuple kinds
    cdef Py_ssize_t page_width

    cdef object _room(self, Py_ssize_t count)
    cdef void _place(self, places_t columns, Py_ssize_t first, Py_ssize_t many, const unsigned char* cells, Py_ssize_t stride) noexcept nogil
    cdef unsigned int _kind(self, bytes page, Py_ssize_t k)
