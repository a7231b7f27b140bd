ctypedef const unsigned char* column_t
ctypedef const unsigned char* const* columns_t

cdef extern from "forest_kernel.h" nogil:
    int thresher_wide()
    void thresher_score_wide(const unsigned char* const* columns, long long rows, long long trees,
                             const unsigned char* splits, const unsigned char* leaves, int* out)

cdef void walk(columns_t columns, Py_ssize_t rows, Py_ssize_t trees, const unsigned char* splits,
               const unsigned char* leaves, int* out) noexcept nogil
cdef int walk_one(const unsigned char* values, Py_ssize_t trees, const unsigned char* splits,
                  const unsigned char* leaves) noexcept nogil
cpdef columns_read(bytes splits)
