cdef const unsigned char* LOWER
cdef const unsigned char* NAME_BYTE
cdef const unsigned char* SECTION
cdef const unsigned char* ROLE_SECTION
cdef unsigned int WORD_KEY[2048]
cdef unsigned int WORD_VALUE[2048]
