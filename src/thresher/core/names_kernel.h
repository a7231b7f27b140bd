/* What the learnt lexicon says of a container's names: sums, least and most of four values a name. */
#include <stdint.h>
#include <string.h>
#if defined(__SSE2__) || defined(_M_X64)
#include <emmintrin.h>
#define THRESHER_SSE2
#endif

/* Where the four bytes of a name begin: as _bucket in measure_html.py, with salt 0. */
static inline uint32_t thresher_bucket(uint32_t token) {
  uint32_t mixed = (uint32_t)(((uint64_t)((token ^ token >> 15) & 0x7FFFFFFF) * 0x45D9F3B) & 0x7FFFFFFF);
  return mixed >> 15 << 2;
}

/* total gets four sums, low and high four bytes each; 0, 255 and 0 where there is no name. */
static void thresher_weigh_names(const uint8_t *lexicon, const uint32_t *names, int64_t count, uint32_t *total,
                                 uint8_t *low, uint8_t *high) {
#ifdef THRESHER_SSE2
  const __m128i zero = _mm_setzero_si128();
  __m128i sums = zero, least = _mm_set1_epi8(-1), most = zero;
  for (int64_t k = 0; k < count; k++) {
    int32_t four;
    memcpy(&four, lexicon + thresher_bucket(names[k]), 4);
    __m128i values = _mm_cvtsi32_si128(four);
    least = _mm_min_epu8(least, values);
    most = _mm_max_epu8(most, values);
    sums = _mm_add_epi32(sums, _mm_unpacklo_epi16(_mm_unpacklo_epi8(values, zero), zero));
  }
  int32_t l = _mm_cvtsi128_si32(least), m = _mm_cvtsi128_si32(most);
  _mm_storeu_si128((__m128i *)total, sums);
  memcpy(low, &l, 4);
  memcpy(high, &m, 4);
#else
  for (int j = 0; j < 4; j++) {
    total[j] = high[j] = 0;
    low[j] = 255;
  }
  for (int64_t k = 0; k < count; k++) {
    const uint8_t *values = lexicon + thresher_bucket(names[k]);
    for (int j = 0; j < 4; j++) {
      total[j] += values[j];
      if (values[j] < low[j]) low[j] = values[j];
      if (values[j] > high[j]) high[j] = values[j];
    }
  }
#endif
}
