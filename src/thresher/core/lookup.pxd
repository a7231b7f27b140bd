cimport cython

cdef extern from "lookup_kernel.h" nogil:
    void thresher_prefetch(const void* p)
    unsigned int thresher_find(const unsigned int* cells, unsigned int at, unsigned int to, unsigned int tag)

@cython.final
cdef class Lookup:
    cdef unsigned int* rows
    cdef const unsigned int* tokens
    cdef const unsigned char* lexicon
    cdef const unsigned char* sieve
    cdef const unsigned short* starts
    cdef const unsigned int* cells
    cdef const unsigned int* phrases
    cdef unsigned int slots
    # of the line: tokens that pass the sieve; of these, the words that mean or begin something, and their values
    cdef unsigned char passed[64]
    cdef unsigned char special[64]
    cdef unsigned short values[64]
    # keys of what may be phrases: each special word begins at most eight
    cdef unsigned int keys[513]
