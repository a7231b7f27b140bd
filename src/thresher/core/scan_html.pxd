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
cdef const unsigned char* SECTION
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
