/* Oblivious trees on 8-bit columns, 32 lines at a time with AVX2: comparisons make a 6-bit leaf number a line, byte
   shuffles look its 16-bit leaf up. Sums are integers, so the result equals the plain loop's to the bit. */
#include <stdint.h>
#include <string.h>

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#include <immintrin.h>
#define THRESHER_AVX2 __attribute__((target("avx2")))

static int thresher_wide(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") ? 1 : 0;
}

/* 0xFF for each of 32 lines whose cell is not greater than the border. */
THRESHER_AVX2 static inline __m256i thresher_below(const uint8_t *column, uint8_t border) {
  __m256i values = _mm256_loadu_si256((const __m256i *)column);
  return _mm256_cmpeq_epi8(_mm256_min_epu8(values, _mm256_set1_epi8((char)border)), values);
}

/* One byte of a 64-byte table for each of 32 leaf numbers: four shuffles, then the two high bits choose;
   these come as 0xFF where they are not set. */
THRESHER_AVX2 static inline __m256i thresher_look_up(__m256i low4, __m256i bit4, __m256i bit5, const uint8_t *table) {
  __m256i q0 = _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table)), low4);
  __m256i q1 = _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(table + 16))), low4);
  __m256i q2 = _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(table + 32))), low4);
  __m256i q3 = _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)(table + 48))), low4);
  return _mm256_blendv_epi8(_mm256_blendv_epi8(q3, q2, bit4), _mm256_blendv_epi8(q1, q0, bit4), bit5);
}

/* columns: rows bytes each, up to the next multiple of 32. splits: 6 x (column low, column high, border) a tree, the highest
   bit of the leaf number first. leaves: 64 low bytes, then 64 high bytes a tree; |leaf| < 2048, so that 16 fit in 16 bits. */
THRESHER_AVX2 static void thresher_score_wide(const uint8_t *const *columns, int64_t rows, int64_t trees, const uint8_t *splits, const uint8_t *leaves, int32_t *out) {
  for (int64_t at = 0; at < rows; at += 32) {
    __m256i zero = _mm256_setzero_si256();
    __m256i s0 = zero, s1 = zero, s2 = zero, s3 = zero, a = zero, b = zero;
    for (int64_t t = 0; t < trees; t++) {
      const uint8_t *f = splits + t * 18, *leaf = leaves + t * 128;
#define THRESHER_SPLIT(k) thresher_below(columns[f[3 * k] | f[3 * k + 1] << 8] + at, f[3 * k + 2])
      __m256i bit5 = THRESHER_SPLIT(0), bit4 = THRESHER_SPLIT(1);
      __m256i low4 = _mm256_andnot_si256(THRESHER_SPLIT(2), _mm256_set1_epi8(8));
      low4 = _mm256_or_si256(low4, _mm256_andnot_si256(THRESHER_SPLIT(3), _mm256_set1_epi8(4)));
      low4 = _mm256_or_si256(low4, _mm256_andnot_si256(THRESHER_SPLIT(4), _mm256_set1_epi8(2)));
      low4 = _mm256_or_si256(low4, _mm256_andnot_si256(THRESHER_SPLIT(5), _mm256_set1_epi8(1)));
#undef THRESHER_SPLIT
      __m256i low = thresher_look_up(low4, bit4, bit5, leaf), high = thresher_look_up(low4, bit4, bit5, leaf + 64);
      a = _mm256_add_epi16(a, _mm256_unpacklo_epi8(low, high));
      b = _mm256_add_epi16(b, _mm256_unpackhi_epi8(low, high));
      if ((t & 15) == 15 || t == trees - 1) {
        s0 = _mm256_add_epi32(s0, _mm256_cvtepi16_epi32(_mm256_castsi256_si128(a)));
        s2 = _mm256_add_epi32(s2, _mm256_cvtepi16_epi32(_mm256_extracti128_si256(a, 1)));
        s1 = _mm256_add_epi32(s1, _mm256_cvtepi16_epi32(_mm256_castsi256_si128(b)));
        s3 = _mm256_add_epi32(s3, _mm256_cvtepi16_epi32(_mm256_extracti128_si256(b, 1)));
        a = b = zero;
      }
    }
    int32_t sums[32];
    _mm256_storeu_si256((__m256i *)sums, s0);
    _mm256_storeu_si256((__m256i *)(sums + 8), s1);
    _mm256_storeu_si256((__m256i *)(sums + 16), s2);
    _mm256_storeu_si256((__m256i *)(sums + 24), s3);
    memcpy(out + at, sums, sizeof(int32_t) * (size_t)(rows - at < 32 ? rows - at : 32));
  }
}
#else
static int thresher_wide(void) { return 0; }
static void thresher_score_wide(const uint8_t *const *columns, int64_t rows, int64_t trees, const uint8_t *splits, const uint8_t *leaves, int32_t *out) {}
#endif
