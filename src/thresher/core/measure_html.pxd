cimport cython

cdef const unsigned char* LOG

cdef extern from "names_kernel.h" nogil:
    void thresher_weigh_names(const unsigned char* lexicon, const unsigned int* names, long long count,
                              unsigned int* total, unsigned char* low, unsigned char* high)

cdef class Measured:
    cdef list keep
    # one piece of memory for all that follows
    cdef unsigned char* arena
    cdef Py_ssize_t used
    cdef Py_ssize_t room
    cdef const unsigned int* rows
    cdef const unsigned int* boxes
    cdef const unsigned char* facts  # the same containers, as bytes
    cdef const unsigned int* text
    cdef const unsigned int* tokens
    cdef const unsigned int* names
    cdef const unsigned int* title_tokens
    cdef const unsigned char* lexicon
    cdef const unsigned char* copied
    cdef Py_ssize_t ncopied
    cdef const unsigned char* named_groups
    cdef Py_ssize_t main
    cdef Py_ssize_t article
    cdef Py_ssize_t hidden
    cdef unsigned int byline
    cdef unsigned int furniture
    cdef Py_ssize_t nrow
    cdef Py_ssize_t nbox
    cdef Py_ssize_t ntitle
    cdef Py_ssize_t done
    # one a line
    cdef unsigned int* box
    cdef unsigned char* states
    cdef unsigned char* closeness
    # one a container
    cdef unsigned int* parent
    cdef unsigned int* up  # the nearest container around it that holds more lines
    cdef unsigned int* steps  # from the root
    cdef unsigned int* prose  # characters in paragraphs
    cdef long long* score
    cdef unsigned char* inside  # by place
    cdef unsigned char* meet  # by place: steps of what holds both
    cdef unsigned int* named
    cdef unsigned int* tagged
    cdef unsigned int* kin
    cdef unsigned int* order  # its place among its siblings of one name
    cdef unsigned int* record
    cdef unsigned int* outer_record
    cdef unsigned char* name_stats
    cdef unsigned int* outer_sum
    cdef unsigned int* outer_count
    # tables of the page, eight numbers an entry, with the entries' places by hash: 0 for none, else one more
    cdef unsigned int size
    cdef unsigned int* named_sums
    cdef unsigned int* tagged_sums
    cdef unsigned int* kin_sums
    cdef unsigned int* named_slots
    cdef unsigned int* tagged_slots
    cdef unsigned int* kin_slots
    cdef unsigned int entries[3]
    cdef unsigned int* title
    cdef unsigned int title_size
    cdef Py_ssize_t place[5]
    # totals
    cdef long long chars
    cdef long long links
    cdef long long paragraphs
    cdef long long paragraph_chars
    cdef long long best_score
    cdef Py_ssize_t first_paragraph
    cdef Py_ssize_t last_paragraph
    cdef Py_ssize_t headline
    cdef unsigned char own[23]  # of the whole page
    # carried from block to block
    cdef Py_ssize_t last_at[4]
    cdef unsigned int heading_above
    cdef long long prose_before
    # the block
    cdef Py_ssize_t low
    cdef unsigned char* cells
    cdef unsigned int* levels
    cdef unsigned char needed[256]

@cython.final
cdef class HtmlMeasurer(Measured):
    pass
