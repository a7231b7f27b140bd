/* One look at all bytes of a page. ASCII goes by 64 bytes at a time, the rest character by character. */
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define THRESHER_SSE2
#endif

enum { THRESHER_WIDE = 1, THRESHER_BROKEN = 2, THRESHER_NUL = 4, THRESHER_ESCAPE = 8, THRESHER_REPLACED = 16 };

/* Where the ASCII from i on ends, at least as far as whole steps go. */
static inline ptrdiff_t thresher_ascii(const uint8_t *p, ptrdiff_t i, ptrdiff_t n) {
#ifdef THRESHER_SSE2
  for (; i + 64 <= n; i += 64) {
    __m128i a = _mm_loadu_si128((const __m128i *)(p + i)), b = _mm_loadu_si128((const __m128i *)(p + i + 16));
    __m128i c = _mm_loadu_si128((const __m128i *)(p + i + 32)), d = _mm_loadu_si128((const __m128i *)(p + i + 48));
    if (_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(c, d)))) return i;
  }
#else
  (void)p, (void)n;
#endif
  return i;
}

static int thresher_check(const uint8_t *p, ptrdiff_t n) {
  int facts = 0;
  ptrdiff_t i = 0, steady = 0;
  while (i < n) {
    uint8_t c = p[i];
    if (c < 128) {
      /* After some characters of ASCII in a row there are likely more. */
      if (++steady > 4 && i + 64 <= n) {
        ptrdiff_t end = thresher_ascii(p, i, n);
        steady = -16;
        if (end > i) {
          i = end;
          continue;
        }
      }
      i++;
      continue;
    }
    facts |= THRESHER_WIDE;
    steady = 0;
    if (c < 0xE0) {
      if (c < 0xC2 || i + 1 >= n || (p[i + 1] & 0xC0) != 0x80) return THRESHER_WIDE | THRESHER_BROKEN;
      i += 2;
    } else if (c < 0xF0) {
      if (i + 2 >= n || (p[i + 1] & 0xC0) != 0x80 || (p[i + 2] & 0xC0) != 0x80) return THRESHER_WIDE | THRESHER_BROKEN;
      if ((c == 0xE0 && p[i + 1] < 0xA0) || (c == 0xED && p[i + 1] > 0x9F)) return THRESHER_WIDE | THRESHER_BROKEN;
      if (c == 0xEF && p[i + 1] == 0xBF && p[i + 2] == 0xBD) facts |= THRESHER_REPLACED;
      i += 3;
    } else {
      if (c > 0xF4 || i + 3 >= n || (p[i + 1] & 0xC0) != 0x80) return THRESHER_WIDE | THRESHER_BROKEN;
      if ((p[i + 2] & 0xC0) != 0x80 || (p[i + 3] & 0xC0) != 0x80) return THRESHER_WIDE | THRESHER_BROKEN;
      if ((c == 0xF0 && p[i + 1] < 0x90) || (c == 0xF4 && p[i + 1] > 0x8F)) return THRESHER_WIDE | THRESHER_BROKEN;
      i += 4;
    }
  }
  /* Two passes more, but by the library's memchr each costs less than a comparison here. */
  if (n && memchr(p, 0, (size_t)n)) facts |= THRESHER_NUL;
  if (n && memchr(p, 27, (size_t)n)) facts |= THRESHER_ESCAPE;
  return facts;
}
