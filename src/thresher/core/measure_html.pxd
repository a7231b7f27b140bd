cdef const unsigned char* LOG
