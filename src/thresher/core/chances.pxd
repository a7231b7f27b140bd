cdef const unsigned char* LOG
cdef unsigned short LOGISTIC[1025]

cdef void chances(const int* sums, Py_ssize_t count, unsigned short* out) noexcept nogil
cdef void survey(const unsigned int* rows, const int* sums, Py_ssize_t count, unsigned char* page) noexcept nogil
