cdef const unsigned char* LOG
cdef unsigned int BITS[292]

cdef void fill_own(const unsigned int* rows, Py_ssize_t low, Py_ssize_t high, Py_ssize_t nrow, const unsigned int* sizes,
                   const unsigned char* needed, unsigned char* b) noexcept nogil
