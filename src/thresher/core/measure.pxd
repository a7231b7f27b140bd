cimport cython

cdef const unsigned char* LOG

@cython.final
cdef class Measurer:
    cdef const unsigned int* rows
    cdef const unsigned int* tokens
    cdef Py_ssize_t nrow
    cdef Py_ssize_t done
    cdef list keep
    cdef unsigned char* arena
    cdef Py_ssize_t room
    cdef Py_ssize_t used
    # what is asked: its instructions, and for each window the next one over the same column
    cdef bytes plan
    cdef const unsigned char* what
    cdef Py_ssize_t count
    cdef unsigned short* following
    # one a line: state bits; title's words in it
    cdef unsigned int* states
    cdef unsigned char* headline
    cdef unsigned int present
    # tables of the page
    cdef unsigned char* body
    cdef unsigned char* copies
    cdef unsigned int copies_mask
    cdef unsigned char* seen
    cdef unsigned char* shapes
    cdef int* shape_last
    cdef unsigned int* title
    cdef unsigned int title_size
    # totals
    cdef long long total_words
    cdef long long total_long
    cdef unsigned char page[22]
    # carried from block to block
    cdef long long words_before
    cdef long long long_before
    cdef Py_ssize_t last_at[19]
    cdef long long last_words[19]
    cdef unsigned int counts[19]
    cdef Py_ssize_t run_start
    # the block
    cdef unsigned char* cells
    cdef long long* ahead
    cdef long long* sums
    cdef long long* before
    cdef unsigned char needed[213]
    cdef unsigned int sizes[560]
    cdef unsigned short* running
    cdef Py_ssize_t running_column
    cdef Py_ssize_t low

    cdef const unsigned int* _numbers(self, bytes made)
    cdef unsigned char* _array(self, Py_ssize_t count, str kind)
    cdef object _ask(self, bytes plan)
    cdef void write(self, unsigned char* out, Py_ssize_t stride) noexcept nogil
    cdef unsigned int _words(self, Py_ssize_t i) noexcept nogil
    cdef unsigned int _kept(self, Py_ssize_t i) noexcept nogil
    cdef bint _is_long(self, Py_ssize_t i) noexcept nogil
    cdef unsigned int _shape(self, Py_ssize_t i) noexcept nogil
    cdef void _add_to_body(self, Py_ssize_t first, Py_ssize_t last) noexcept nogil
    cdef void _survey(self) noexcept nogil
    cdef void _compared(self, Py_ssize_t low, Py_ssize_t high) noexcept nogil
    cdef void _fill(self, Py_ssize_t column, Py_ssize_t first, Py_ssize_t last, unsigned int value) noexcept nogil
    cdef void _near(self, Py_ssize_t k, Py_ssize_t column, Py_ssize_t first, Py_ssize_t last) noexcept nogil
    cdef void _state(self, Py_ssize_t k, Py_ssize_t first, Py_ssize_t last) noexcept nogil
    cdef void _block(self, Py_ssize_t first, Py_ssize_t last) noexcept nogil
    cdef void _column(self, unsigned char* out, Py_ssize_t o, Py_ssize_t first, Py_ssize_t last, unsigned int operation,
                      Py_ssize_t column, Py_ssize_t width) noexcept nogil
