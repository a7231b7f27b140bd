cimport cython

cdef const unsigned char* LOWER
cdef const unsigned char* NAME_BYTE
cdef const unsigned char* SECTION
cdef const unsigned char* ROLE_SECTION
cdef unsigned int WORD_KEY[2048]
cdef unsigned int WORD_VALUE[2048]

@cython.final
cdef class Sweep:
    cdef const unsigned char* buf
    cdef Py_ssize_t n
    cdef unsigned int* rows
    cdef Py_ssize_t nrow
    cdef unsigned int* table
    cdef unsigned char* cells
    cdef Py_ssize_t ncontainer
    cdef unsigned int* tokens
    cdef Py_ssize_t ntoken
    # of the name just cut
    cdef unsigned int groups
    cdef unsigned int letters
    cdef Py_ssize_t first
    # names cut before, by a few of their bytes: most of a page's names come again and again
    cdef unsigned int seen_at[512]
    cdef unsigned int seen_size[512]
    cdef unsigned int seen_groups[512]
    cdef unsigned int seen_letters[512]
    cdef unsigned int seen_first[512]
    cdef unsigned int seen_count[512]
