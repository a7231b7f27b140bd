cimport cython

cdef const unsigned char* KIND_BLOCK
cdef const unsigned char* KIND
cdef const unsigned char* LOWER_BLOCK
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

@cython.final
cdef class Scan:
    cdef const unsigned char* buf
    cdef Py_ssize_t n
    cdef unsigned int* rows
    cdef Py_ssize_t nrow
    cdef unsigned int* tokens
    cdef Py_ssize_t ntok
    cdef unsigned int width
    cdef bint split
    # the character just decoded
    cdef unsigned int code
    # the line so far
    cdef Py_ssize_t start
    cdef Py_ssize_t end
    cdef Py_ssize_t first
    cdef bint empty
    cdef bint gap
    cdef bint stopped
    cdef unsigned int tail
    cdef unsigned int chars
    cdef unsigned int column0
    cdef unsigned int words
    cdef unsigned int digits
    cdef unsigned int letters
    cdef unsigned int upper
    cdef unsigned int nonlatin
    cdef unsigned int cjk
    cdef unsigned int punct
    cdef unsigned int commas
    cdef unsigned int sents
    cdef unsigned int title_words
    cdef unsigned int max_word
    cdef unsigned int separators
    cdef unsigned int quotes
    cdef unsigned int symbols
    cdef unsigned int parens
    cdef unsigned int numbers
    cdef unsigned int blanks
    cdef unsigned int indent
    cdef unsigned int tabs
    cdef unsigned int flags
    cdef unsigned int shape
    # the number just read, and those joined to it by one sign: 12.3.2024, 10:30
    cdef unsigned int chain
    cdef unsigned int chain_sign
    cdef Py_ssize_t chain_end
    cdef unsigned int chain_first
    cdef unsigned int chain_second
    cdef Py_ssize_t money_end
    # the word just read
    cdef unsigned long long hash
    cdef unsigned int word_size
    cdef unsigned int word_upper
    cdef unsigned int word_digits
    # the page's last bytes, zeros after them, so that 16 can be read from each
    cdef unsigned char tail_bytes[48]
    cdef Py_ssize_t tail_at
    # the last bytes again, as the block that is being read
    cdef unsigned char block[72]

# Named here, it stays a function of its own: inlined in scan_text, it takes 1.4 % more instructions.
cdef void run_blocks(Scan scan) noexcept nogil
