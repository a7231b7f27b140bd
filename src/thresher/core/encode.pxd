cdef extern from "Python.h":
    Py_UCS4* PyUnicode_AsUCS4(object text, Py_UCS4* buffer, Py_ssize_t size, int copy_null) except NULL

cdef extern from "encode_kernel.h" nogil:
    long long thresher_utf8(unsigned char* b, long long n)
