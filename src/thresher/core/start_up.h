/* Included before each generated file of a stable-interface build. There Cython imports `inspect`, which costs a fresh
   process more than everything else in the core, only to ask for the numbers below; they have been the same in every
   CPython 3. With them known it still imports a module, so it is given one that is there already. */
#include <Python.h>

#ifdef Py_LIMITED_API
#define CO_OPTIMIZED 0x0001
#define CO_NEWLOCALS 0x0002
#define CO_VARARGS 0x0004
#define CO_VARKEYWORDS 0x0008
#define CO_GENERATOR 0x0020
#define CO_COROUTINE 0x0080
#define CO_ASYNC_GENERATOR 0x0200

static inline PyObject *thresher_import(const char *name) {
  const char *wanted = "inspect", *given = name;
  while (*given && *given == *wanted) given++, wanted++;
  return PyImport_ImportModule(*given || *wanted ? name : "sys");
}
#define PyImport_ImportModule thresher_import
#endif
