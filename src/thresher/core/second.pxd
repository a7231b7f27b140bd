cimport cython

cdef const unsigned char* LOG
cdef unsigned short LOGISTIC[1025]

@cython.final
cdef class SecondLook:
    cdef const unsigned int* rows
    cdef const int* sums
    cdef Py_ssize_t nrow
    cdef Py_ssize_t done
    cdef tuple keep
    cdef bint surveyed
    # of the lines that a block and the windows of its lines see: running sums, and the probability of each
    cdef double mass[577]
    cdef double weight[577]
    cdef int plain[577]
    cdef unsigned short chance[577]
    # of the page
    cdef long long ranked[257]
    cdef long long total_mass
    cdef long long total_weight
    cdef unsigned char page[5]
    # carried from line to line
    cdef Py_ssize_t ahead[2]
    cdef Py_ssize_t last[2]
    cdef long long mass_before
    cdef long long words_since

    cdef long long _words(self, Py_ssize_t i) noexcept nogil
    cdef void survey(self) noexcept nogil
    cdef void _window(self, unsigned char* b, Py_ssize_t stride, Py_ssize_t here, Py_ssize_t end, Py_ssize_t high,
                      Py_ssize_t k, int shift) noexcept nogil
    cdef void write(self, unsigned char* b, Py_ssize_t stride) noexcept nogil

cdef void chances(const int* sums, Py_ssize_t count, unsigned short* out) noexcept nogil
