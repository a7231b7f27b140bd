cdef extern from "measure_kernel.h" nogil:
    void thresher_means(unsigned char* out, const unsigned short* right, const unsigned short* left, long long count,
                        unsigned int inverse)

cdef void sum_up(unsigned short* sums, const unsigned char* b, Py_ssize_t count) noexcept nogil
cdef void fill_window(unsigned char* out, Py_ssize_t o, const unsigned short* t, Py_ssize_t low, Py_ssize_t n,
                      Py_ssize_t first, Py_ssize_t last, Py_ssize_t width, bint after) noexcept nogil
cdef void fill_step(unsigned char* out, Py_ssize_t o, const unsigned char* b, Py_ssize_t low, Py_ssize_t n,
                    Py_ssize_t first, Py_ssize_t last, Py_ssize_t step) noexcept nogil
