/* A block of 64 bytes of a page as bit masks, and what is asked of such masks. Plain C beside SSE2 and AVX2: the same answers. */
#include <stdint.h>

/* Bits of a block's bytes: ASCII letters and digits, capitals, digits, bytes above 127, spaces. */
enum { THRESHER_WORD, THRESHER_UPPER, THRESHER_DIGIT, THRESHER_HIGH, THRESHER_SPACE };

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#include <immintrin.h>

static int thresher_wide(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") ? 1 : 0;
}

__attribute__((target("avx2"))) static void thresher_masks_wide(const unsigned char *p, unsigned long long *masks) {
  __m256i blank = _mm256_set1_epi8(' '), zero = _mm256_set1_epi8('0'), a = _mm256_set1_epi8('a');
  __m256i nine = _mm256_set1_epi8(9), last = _mm256_set1_epi8(25);
  unsigned long long half[2][5];
  for (int k = 0; k < 2; k++) {
    __m256i x = _mm256_loadu_si256((const __m256i *)(p + 32 * k));
    __m256i digit = _mm256_sub_epi8(x, zero), letter = _mm256_sub_epi8(_mm256_or_si256(x, blank), a);
    digit = _mm256_cmpeq_epi8(_mm256_min_epu8(digit, nine), digit);
    letter = _mm256_cmpeq_epi8(_mm256_min_epu8(letter, last), letter);
    half[k][THRESHER_WORD] = (uint32_t)_mm256_movemask_epi8(_mm256_or_si256(digit, letter));
    half[k][THRESHER_UPPER] = (uint32_t)_mm256_movemask_epi8(_mm256_andnot_si256(_mm256_slli_epi16(x, 2), letter));
    half[k][THRESHER_DIGIT] = (uint32_t)_mm256_movemask_epi8(digit);
    half[k][THRESHER_HIGH] = (uint32_t)_mm256_movemask_epi8(x);
    half[k][THRESHER_SPACE] = (uint32_t)_mm256_movemask_epi8(_mm256_cmpeq_epi8(x, blank));
  }
  for (int m = 0; m < 5; m++) masks[m] = half[0][m] | half[1][m] << 32;
}

static void thresher_masks_plain(const unsigned char *p, unsigned long long *masks) {
  __m128i blank = _mm_set1_epi8(' '), zero = _mm_set1_epi8('0'), a = _mm_set1_epi8('a');
  __m128i nine = _mm_set1_epi8(9), last = _mm_set1_epi8(25);
  masks[0] = masks[1] = masks[2] = masks[3] = masks[4] = 0;
  for (int k = 0; k < 64; k += 16) {
    __m128i x = _mm_loadu_si128((const __m128i *)(p + k));
    __m128i digit = _mm_sub_epi8(x, zero), letter = _mm_sub_epi8(_mm_or_si128(x, blank), a);
    digit = _mm_cmpeq_epi8(_mm_min_epu8(digit, nine), digit);
    letter = _mm_cmpeq_epi8(_mm_min_epu8(letter, last), letter);
    masks[THRESHER_WORD] |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_or_si128(digit, letter)) << k;
    masks[THRESHER_UPPER] |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_andnot_si128(_mm_slli_epi16(x, 2), letter)) << k;
    masks[THRESHER_DIGIT] |= (uint64_t)(uint32_t)_mm_movemask_epi8(digit) << k;
    masks[THRESHER_HIGH] |= (uint64_t)(uint32_t)_mm_movemask_epi8(x) << k;
    masks[THRESHER_SPACE] |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(x, blank)) << k;
  }
}
#else
static int thresher_wide(void) { return 0; }

static void thresher_masks_plain(const unsigned char *p, unsigned long long *masks) {
  masks[0] = masks[1] = masks[2] = masks[3] = masks[4] = 0;
  for (int k = 0; k < 64; k++) {
    unsigned char c = p[k], low = c | 0x20;
    uint64_t digit = c >= '0' && c <= '9', letter = low >= 'a' && low <= 'z';
    masks[THRESHER_WORD] |= (digit | letter) << k;
    masks[THRESHER_UPPER] |= (letter & (c < 'a')) << k;
    masks[THRESHER_DIGIT] |= digit << k;
    masks[THRESHER_HIGH] |= (uint64_t)(c > 127) << k;
    masks[THRESHER_SPACE] |= (uint64_t)(c == ' ') << k;
  }
}
#define thresher_masks_wide thresher_masks_plain
#endif

/* The zero bits below the lowest one of x, which is not 0. */
static inline long long thresher_low_zeros(unsigned long long x) {
#if defined(__GNUC__) || defined(__clang__)
  return __builtin_ctzll(x);
#else
  long long n = 0;
  for (; !(x & 1); x >>= 1) n++;
  return n;
#endif
}

/* The zero bits above the highest one of x, which is not 0. */
static inline long long thresher_high_zeros(unsigned long long x) {
#if defined(__GNUC__) || defined(__clang__)
  return __builtin_clzll(x);
#else
  long long n = 0;
  for (; !(x >> 63); x <<= 1) n++;
  return n;
#endif
}

/* The ones of x. */
static inline unsigned int thresher_ones_of(unsigned long long x) {
  x -= x >> 1 & 0x5555555555555555ULL;
  x = (x & 0x3333333333333333ULL) + (x >> 2 & 0x3333333333333333ULL);
  return (unsigned int)((((x + (x >> 4)) & 0x0F0F0F0F0F0F0F0FULL) * 0x0101010101010101ULL) >> 56);
}
