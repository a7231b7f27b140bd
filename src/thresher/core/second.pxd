cdef const unsigned char* LOG
cdef unsigned short LOGISTIC[1025]
