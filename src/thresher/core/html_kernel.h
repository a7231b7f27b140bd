/* Plain text out of markup, 16 bytes at a time where the processor can. */
#include <stddef.h>
#include <stdint.h>
#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define THRESHER_SSE2
#endif

/* Printable ASCII that means itself between tags: all but '&', '<' and white space. */
static inline int thresher_is_plain(uint8_t c) { return c > 32 && c < 127 && c != '&' && c != '<'; }

/* Copies from p[i..n) to out what is plain, with single blanks between, and gives the index after it; p[i] is plain.
   Up to 15 bytes more than are copied may be written to out. */
static inline ptrdiff_t thresher_plain(const uint8_t *p, ptrdiff_t i, ptrdiff_t n, uint8_t *out) {
  ptrdiff_t begin = i;
  out -= begin;
#ifdef THRESHER_SSE2
  unsigned blank = 0; /* whether the byte before was a blank */
  while (i + 16 <= n) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(p + i));
    __m128i spaces = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(32));
    /* Bytes beyond ASCII are below 32 here: the comparison has signs. */
    __m128i stops = _mm_or_si128(_mm_cmplt_epi8(bytes, _mm_set1_epi8(32)), _mm_cmpeq_epi8(bytes, _mm_set1_epi8(127)));
    stops = _mm_or_si128(stops, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('&')));
    stops = _mm_or_si128(stops, _mm_cmpeq_epi8(bytes, _mm_set1_epi8('<')));
    unsigned gaps = (unsigned)_mm_movemask_epi8(spaces);
    unsigned ends = (unsigned)_mm_movemask_epi8(stops) | (gaps & (gaps << 1 | blank));
    _mm_storeu_si128((__m128i *)(out + i), bytes);
    if (ends) {
#if defined(__GNUC__)
      i += __builtin_ctz(ends);
#else
      for (; !(ends & 1); ends >>= 1) i++;
#endif
      return p[i - 1] == 32 ? i - 1 : i;
    }
    blank = gaps >> 15;
    i += 16;
  }
#endif
  for (; i < n; i++) {
    if (!thresher_is_plain(p[i]) && !(p[i] == 32 && p[i - 1] != 32)) break;
    out[i] = p[i];
  }
  return p[i - 1] == 32 ? i - 1 : i;
}
