cimport cython

cdef const unsigned char* LOG

cdef class MeasuredText:
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
    cdef unsigned char own[22]  # of the whole page
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

@cython.final
cdef class Measurer(MeasuredText):
    cdef void write(self, unsigned char* out, Py_ssize_t stride) noexcept nogil
