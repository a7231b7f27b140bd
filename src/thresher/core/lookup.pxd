cdef extern from "lookup_kernel.h" nogil:
    void thresher_prefetch(const void* p)
    unsigned int thresher_find(const unsigned int* cells, unsigned int at, unsigned int to, unsigned int tag)
