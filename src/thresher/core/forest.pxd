ctypedef const unsigned char* column_t
ctypedef const unsigned char* const* columns_t

cdef extern from "forest_kernel.h" nogil:
    int thresher_wide()
    void thresher_score_wide(const unsigned char* const* columns, long long rows, long long trees,
                             const unsigned char* splits, const unsigned char* leaves, int* out)
