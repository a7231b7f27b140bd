cdef extern from "forest_kernel.h" nogil:
    int thresher_wide()
    void thresher_score_wide(const unsigned char* columns, long long stride, long long rows, long long trees,
                             const unsigned char* splits, const unsigned char* leaves, int* out)
