/* One look at all bytes of a page. ASCII goes by 16 and 64 bytes at a time, the rest character by character. */
#include <stddef.h>
#include <stdint.h>
#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define THRESHER_SSE2
#endif

enum { THRESHER_WIDE = 1, THRESHER_BROKEN = 2, THRESHER_NUL = 4, THRESHER_ESCAPE = 8, THRESHER_REPLACED = 16 };

#ifdef THRESHER_SSE2
/* Bytes that are c so far: one step more. */
#define THRESHER_MEET(met, bytes, c) met = _mm_or_si128(met, _mm_cmpeq_epi8(bytes, _mm_set1_epi8(c)))
#endif

static int thresher_check(const uint8_t *p, ptrdiff_t n) {
  int facts = 0;
  ptrdiff_t i = 0;
#ifdef THRESHER_SSE2
  __m128i nul = _mm_setzero_si128(), escape = nul;
#endif
  while (i < n) {
    uint8_t c = p[i];
    if (c < 128) {
#ifdef THRESHER_SSE2
      if (i + 16 <= n) {
        __m128i a = _mm_loadu_si128((const __m128i *)(p + i));
        unsigned wide = (unsigned)_mm_movemask_epi8(a);
        /* Bytes beyond the first wide one are looked at once more, which changes nothing. */
        THRESHER_MEET(nul, a, 0);
        THRESHER_MEET(escape, a, 27);
        if (wide) {
#if defined(__GNUC__)
          i += __builtin_ctz(wide);
#else
          for (; !(wide & 1); wide >>= 1) i++;
#endif
          continue;
        }
        for (i += 16; i + 64 <= n; i += 64) {
          a = _mm_loadu_si128((const __m128i *)(p + i));
          __m128i b = _mm_loadu_si128((const __m128i *)(p + i + 16));
          __m128i d = _mm_loadu_si128((const __m128i *)(p + i + 32)), e = _mm_loadu_si128((const __m128i *)(p + i + 48));
          if (_mm_movemask_epi8(_mm_or_si128(_mm_or_si128(a, b), _mm_or_si128(d, e)))) break;
          /* The least of four is NUL where one of them is; with all bits of an escape turned, it is that. */
          __m128i turn = _mm_set1_epi8(27);
          __m128i least = _mm_min_epu8(_mm_min_epu8(a, b), _mm_min_epu8(d, e));
          __m128i turned = _mm_min_epu8(_mm_min_epu8(_mm_xor_si128(a, turn), _mm_xor_si128(b, turn)),
                                        _mm_min_epu8(_mm_xor_si128(d, turn), _mm_xor_si128(e, turn)));
          THRESHER_MEET(nul, least, 0);
          THRESHER_MEET(escape, turned, 0);
        }
        continue;
      }
#endif
      if (c == 0) facts |= THRESHER_NUL;
      if (c == 27) facts |= THRESHER_ESCAPE;
      i++;
      continue;
    }
    facts |= THRESHER_WIDE;
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
#ifdef THRESHER_SSE2
  if (_mm_movemask_epi8(nul)) facts |= THRESHER_NUL;
  if (_mm_movemask_epi8(escape)) facts |= THRESHER_ESCAPE;
#endif
  return facts;
}
