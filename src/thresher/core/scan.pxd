cdef const unsigned char* KIND_BLOCK
cdef const unsigned char* KIND
cdef const unsigned char* LOWER_BLOCK
cdef const unsigned char* ASCII_LOWER
cdef unsigned short LOWER[8192]
cdef unsigned int WORD_BITS[256]

cdef extern from "scan_kernel.h" nogil:
    int thresher_run(const unsigned char* p, unsigned int* upper, unsigned int* digits)
    long long thresher_breaks(const unsigned char* p, long long n)
    unsigned int thresher_ones(unsigned int x)
    unsigned long long thresher_chunk(const unsigned char* p, long long size)
    unsigned long long thresher_mix(unsigned long long hash, unsigned long long chunk)
    unsigned int thresher_token(const unsigned char* p, long long size)

cdef extern from "block_kernel.h" nogil:
    int thresher_wide()
    void thresher_masks_wide(const unsigned char* p, unsigned long long* masks)
    void thresher_masks_plain(const unsigned char* p, unsigned long long* masks)
    long long thresher_low_zeros(unsigned long long x)
    long long thresher_high_zeros(unsigned long long x)
    unsigned int thresher_ones_of(unsigned long long x)
