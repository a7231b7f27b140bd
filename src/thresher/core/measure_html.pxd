cdef const unsigned char* LOG

cdef extern from "names_kernel.h" nogil:
    void thresher_weigh_names(const unsigned char* lexicon, const unsigned int* names, long long count,
                              unsigned int* total, unsigned char* low, unsigned char* high)
