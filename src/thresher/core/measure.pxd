cdef const unsigned char* LOG

cdef extern from "measure_kernel.h" nogil:
    void thresher_means(unsigned char* out, const unsigned short* right, const unsigned short* left, long long count,
                        unsigned int inverse)
