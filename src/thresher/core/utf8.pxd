cdef extern from "utf8_kernel.h" nogil:
    int thresher_check(const unsigned char* page, Py_ssize_t size)
