cdef extern from "layout_kernel.h" nogil:
    long long thresher_chars(const unsigned char* p, long long n)
