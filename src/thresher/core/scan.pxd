cdef const unsigned char* KIND_BLOCK
cdef const unsigned char* KIND
cdef const unsigned char* LOWER_BLOCK
cdef const unsigned char* ASCII_LOWER
cdef unsigned short LOWER[8192]
cdef unsigned int WORD_BITS[256]
