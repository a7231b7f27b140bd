cdef unsigned int find_title(const unsigned int* rows, Py_ssize_t nrow, const unsigned int* tokens,
                             unsigned int* title) noexcept nogil
cdef void compare_with_title(const unsigned int* rows, Py_ssize_t nrow, const unsigned int* tokens,
                             const unsigned int* title, unsigned int size, unsigned char* out) noexcept nogil
