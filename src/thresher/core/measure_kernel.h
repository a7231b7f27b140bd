/* Means over windows of lines, out of running sums modulo 65536. Plain C beside SSE2: the same answers. */
#include <stdint.h>

/* out[i] = (right[i] - left[i]) * inverse >> 16, where the difference and inverse fit 16 bits and the result 8. */
static inline void thresher_means(unsigned char *out, const unsigned short *right, const unsigned short *left,
                                  long long count, unsigned int inverse);

#if defined(__SSE2__) && (defined(__GNUC__) || defined(__clang__))
#include <emmintrin.h>

static inline void thresher_means(unsigned char *out, const unsigned short *right, const unsigned short *left,
                                  long long count, unsigned int inverse) {
  __m128i factor = _mm_set1_epi16((short)inverse);
  long long i = 0;
  for (; i + 8 <= count; i += 8) {
    __m128i sums = _mm_sub_epi16(_mm_loadu_si128((const __m128i *)(right + i)), _mm_loadu_si128((const __m128i *)(left + i)));
    __m128i means = _mm_mulhi_epu16(sums, factor);
    _mm_storel_epi64((__m128i *)(out + i), _mm_packus_epi16(means, means));
  }
  for (; i < count; i++) out[i] = (unsigned char)((unsigned int)(unsigned short)(right[i] - left[i]) * inverse >> 16);
}
#else
static inline void thresher_means(unsigned char *out, const unsigned short *right, const unsigned short *left,
                                  long long count, unsigned int inverse) {
  for (long long i = 0; i < count; i++)
    out[i] = (unsigned char)((unsigned int)(unsigned short)(right[i] - left[i]) * inverse >> 16);
}
#endif
