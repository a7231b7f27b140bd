cimport cython

ctypedef const unsigned char* column_t
ctypedef const unsigned char** places_t

@cython.final
cdef class Judge:
    cdef bytes text
    cdef bytes html
    cdef bytes first
    cdef bytes first_leaves
    cdef bytes second
    cdef bytes second_leaves
    cdef tuple kinds
    cdef Py_ssize_t nkept
    cdef unsigned short kept[1024]
    cdef Py_ssize_t page_width
    cdef Py_ssize_t large

    cdef object _room(self, Py_ssize_t count)
    cdef void _place(self, places_t columns, Py_ssize_t first, Py_ssize_t many, const unsigned char* cells, Py_ssize_t at,
                     Py_ssize_t stride) noexcept nogil
    cdef unsigned int _kind(self, bytes page, Py_ssize_t k)
