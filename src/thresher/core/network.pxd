cimport cython

ctypedef const unsigned char* column_t
ctypedef const unsigned char* const* columns_t
ctypedef const short* weights_t
ctypedef const int* biases_t

cdef extern from "network_kernel.h" nogil:
    int thresher_net_wide()
    void thresher_net_input(const unsigned char* const* columns, long long inputs, long long rows, const short* weights,
                            const int* bias, int shift, long long hidden, short* out, long long pitch)
    void thresher_net_layer(const short* cells, short* out, long long rows, long long pitch, long long hidden, long long width, long long reach,
                            const short* weights, const int* bias, int shift)
    void thresher_net_pool(const short* cells, long long rows, long long pitch, long long hidden, int* sums, int* highest)
    void thresher_net_output(const short* cells, long long rows, long long pitch, long long hidden, const short* weights,
                             int bias, int shift, int* out)

@cython.final
cdef class Network:
    cdef Py_ssize_t columns
    cdef Py_ssize_t inputs
    cdef Py_ssize_t hidden
    cdef Py_ssize_t width
    cdef Py_ssize_t layers
    cdef Py_ssize_t farthest
    cdef Py_ssize_t reach[16]
    cdef biases_t numbers
    cdef weights_t weights
    cdef tuple keep

cdef class Pass:
    cdef Py_ssize_t columns
    cdef Py_ssize_t inputs
    cdef Py_ssize_t hidden
    cdef Py_ssize_t width
    cdef Py_ssize_t layers
    cdef Py_ssize_t farthest
    cdef Py_ssize_t reach[16]
    cdef biases_t numbers
    cdef weights_t weights
    cdef Py_ssize_t count
    cdef bint wide
    # of the segment: lines, those of them that are in, cells from one pair of channels to the next
    cdef Py_ssize_t lines
    cdef Py_ssize_t there
    cdef Py_ssize_t pitch
    cdef short* cells
    cdef short* other
    # of the page: lines before the segment, the network's sums
    cdef Py_ssize_t before
    cdef int* out
    cdef Py_ssize_t watched
    cdef short trace[4352]
    cdef tuple keep

@cython.final
cdef class Run(Pass):
    cdef void take(self, columns_t columns, Py_ssize_t rows) noexcept nogil
    cdef void _through(self) noexcept nogil
    cdef void _watch(self, Py_ssize_t layer) noexcept nogil
    cdef void _clear(self, short* cells) noexcept nogil
