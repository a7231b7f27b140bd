/* UTF-8 out of code points. Plain C beside SSE2: the same answers. */
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__) && (defined(__GNUC__) || defined(__clang__))
#include <emmintrin.h>
#endif

/* Writes the UTF-8 of n code points of 32 bits over them, which it never outgrows; gives its bytes, -1 for a surrogate. */
static inline long long thresher_utf8(unsigned char *b, long long n) {
  unsigned char *out = b;
  long long i = 0;
  while (i < n) {
#if defined(__SSE2__) && (defined(__GNUC__) || defined(__clang__))
    for (; i + 16 <= n; i += 16, out += 16) {
      const __m128i *in = (const __m128i *)(b + 4 * i);
      __m128i x0 = _mm_loadu_si128(in), x1 = _mm_loadu_si128(in + 1), x2 = _mm_loadu_si128(in + 2), x3 = _mm_loadu_si128(in + 3);
      __m128i any = _mm_or_si128(_mm_or_si128(x0, x1), _mm_or_si128(x2, x3));
      if (_mm_movemask_epi8(_mm_cmpgt_epi32(any, _mm_set1_epi32(127)))) break;
      _mm_storeu_si128((__m128i *)out, _mm_packus_epi16(_mm_packs_epi32(x0, x1), _mm_packs_epi32(x2, x3)));
    }
#endif
    for (long long end = i + 16 < n ? i + 16 : n; i < end; i++) {
      uint32_t c;
      memcpy(&c, b + 4 * i, 4);
      if (c < 0x80) {
        *out++ = (unsigned char)c;
      } else if (c < 0x800) {
        *out++ = (unsigned char)(0xC0 | c >> 6);
        *out++ = (unsigned char)(0x80 | (c & 63));
      } else if (c < 0x10000) {
        if (c >> 11 == 27) return -1;
        *out++ = (unsigned char)(0xE0 | c >> 12);
        *out++ = (unsigned char)(0x80 | (c >> 6 & 63));
        *out++ = (unsigned char)(0x80 | (c & 63));
      } else {
        *out++ = (unsigned char)(0xF0 | c >> 18);
        *out++ = (unsigned char)(0x80 | (c >> 12 & 63));
        *out++ = (unsigned char)(0x80 | (c >> 6 & 63));
        *out++ = (unsigned char)(0x80 | (c & 63));
      }
    }
  }
  return out - b;
}
