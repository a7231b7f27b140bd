cimport cython

include "html_names.pxi"

cdef extern from "html_kernel.h" nogil:
    Py_ssize_t thresher_plain(const unsigned char* page, Py_ssize_t i, Py_ssize_t n, unsigned char* out)

ctypedef struct open_t:
    unsigned int name, state, passes, nearest, list, table, misc, count, hidden, wrapped, role, lines
    unsigned int at, class_at, id_at, item_at
    int container, span, chain
    unsigned short prev, block
    unsigned char tag, marker, class_size, id_size, item_size
    unsigned char formats[16]

cdef const unsigned char* KIND_BLOCK
cdef const unsigned char* KIND
cdef const unsigned char* LOWER
cdef const unsigned char* BYTE_KIND
cdef const unsigned char* NAME_BYTE
cdef const unsigned char* FORMAT
cdef const unsigned char* TAG_VALUE
cdef const unsigned char* ATTRIBUTE_VALUE
cdef const unsigned char* ROLE_VALUE
cdef const unsigned char* REL_VALUE
cdef const unsigned char* ENTITIES
cdef unsigned int FLAGS[256]
cdef unsigned int STATES[256]
cdef unsigned int TAG_KEY[512]
cdef unsigned int ATTRIBUTE_KEY[128]
cdef unsigned int ROLE_KEY[256]
cdef unsigned int REL_KEY[64]
cdef unsigned int ENTITY_SLOT[4096]
cdef unsigned int REMAPPED[32]

@cython.final
cdef class Scan:
    cdef const unsigned char* buf
    cdef Py_ssize_t n
    cdef unsigned char* out
    cdef Py_ssize_t o
    cdef unsigned int* rows
    cdef Py_ssize_t nrow
    cdef Py_ssize_t row_room
    cdef unsigned int* containers
    cdef Py_ssize_t ncontainer
    cdef Py_ssize_t container_room
    cdef unsigned int* spans
    cdef Py_ssize_t nspan
    cdef Py_ssize_t span_room
    cdef object row_table  # the tables' bytes
    cdef object container_table
    cdef object span_table
    cdef bint failed
    # the line so far
    cdef Py_ssize_t line
    cdef Py_ssize_t start
    cdef Py_ssize_t end
    cdef Py_ssize_t open
    cdef bint visible
    cdef bint gap
    cdef bint ruled
    cdef unsigned int chars
    cdef unsigned int counted
    cdef unsigned int link
    cdef unsigned int bold
    cdef unsigned int emphasis
    cdef unsigned int code
    cdef unsigned int button
    cdef unsigned int hidden
    cdef unsigned int links
    cdef unsigned int images
    cdef unsigned int controls
    cdef unsigned int breaks
    cdef unsigned int formulas
    cdef unsigned int tags
    cdef unsigned int rels
    cdef Py_ssize_t names
    cdef unsigned int names_size
    # where the formula began, and what had been counted then
    cdef Py_ssize_t math_line
    cdef Py_ssize_t math_o
    cdef unsigned int math_chars
    cdef unsigned int math_link
    cdef unsigned int math_bold
    cdef unsigned int math_emphasis
    cdef unsigned int math_code
    cdef unsigned int math_button
    cdef unsigned int math_hidden
    cdef bint math_visible
    cdef bint math_gap
    # the tag just read
    cdef Py_ssize_t tag_at
    cdef unsigned int seen
    cdef bint closed
    cdef Py_ssize_t a_start[32]
    cdef Py_ssize_t a_end[32]
    # formatting in force, by its number, what of it an end tag here cannot reach, and both outside of each cell
    cdef unsigned int formats
    cdef unsigned char format_open[8]
    cdef unsigned char format_floor[8]
    # the state of the text here: that of the element and of the formatting
    cdef unsigned int state
    cdef bint titled
    # open elements
    cdef int sp
    cdef unsigned int over
    cdef unsigned int over_of[256]
    cdef unsigned short last[256]
    cdef open_t* k
    cdef int deepest
