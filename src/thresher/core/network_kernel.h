/* The layers of core/network.py sixteen lines at a time with AVX2. Cells are pairs of 16-bit values, those of channels 2p and
   2p + 1 of a line beside each other, so that one instruction multiplies both and adds them in 32 bits; all is exact, so
   the result equals the plain loops' to the bit. */
#ifndef THRESHER_NETWORK_KERNEL
#define THRESHER_NETWORK_KERNEL
#include <stdint.h>
#include <string.h>

#define THRESHER_TOP 4095

#if defined(__x86_64__) && (defined(__GNUC__) || defined(__clang__))
#include <immintrin.h>
#define THRESHER_NET_AVX2 __attribute__((target("avx2")))

static int thresher_net_wide(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") ? 1 : 0;
}

/* Two outputs of eight lines: (sum >> shift) within 0..TOP, then what the lines had before is added. */
THRESHER_NET_AVX2 static inline __m256i thresher_net_cell(__m256i even, __m256i odd, __m128i shift, __m256i before) {
  __m256i zero = _mm256_setzero_si256(), top = _mm256_set1_epi16(THRESHER_TOP), cap = _mm256_set1_epi32(THRESHER_TOP);
  even = _mm256_min_epi32(_mm256_max_epi32(_mm256_sra_epi32(even, shift), zero), cap);
  odd = _mm256_min_epi32(_mm256_max_epi32(_mm256_sra_epi32(odd, shift), zero), cap);
  return _mm256_min_epi16(_mm256_add_epi16(_mm256_or_si256(even, _mm256_slli_epi32(odd, 16)), before), top);
}

static inline int32_t thresher_net_pair(const int16_t *weights) {
  int32_t pair;
  memcpy(&pair, weights, 4);
  return pair;
}

/* Six outputs of sixteen lines, as many sums as there are registers for: sums[o] are of the first eight, sums[o + 6] of the last.
   The empty assembly keeps the outputs in their order: else compilers fetch all six weights first, and nine of the twelve sums
   lose their registers to them, which makes a layer half as slow again. */
#define THRESHER_NET_OUTPUTS 6
#define THRESHER_NET_ADD(o, pair) { \
    __m256i both = _mm256_set1_epi32(thresher_net_pair(pair)); \
    sums[o] = _mm256_add_epi32(sums[o], _mm256_madd_epi16(x, both)); \
    sums[o + 6] = _mm256_add_epi32(sums[o + 6], _mm256_madd_epi16(y, both)); \
    __asm__ volatile("" : "+x"(sums[o]), "+x"(sums[o + 6])); \
  }
#define THRESHER_NET_ADD_ALL(w, step) \
  THRESHER_NET_ADD(0, w) THRESHER_NET_ADD(1, (w) + (step)) THRESHER_NET_ADD(2, (w) + 2 * (step)) \
  THRESHER_NET_ADD(3, (w) + 3 * (step)) THRESHER_NET_ADD(4, (w) + 4 * (step)) THRESHER_NET_ADD(5, (w) + 5 * (step))

/* columns: bytes, read up to the next multiple of 16 of rows. weights: hidden x inputs; inputs is even, at most 1,024, hidden a
   multiple of 6. out: cells, `pitch` int16 from one pair of channels to the next; written up to the next multiple of 16 lines. */
THRESHER_NET_AVX2 static void thresher_net_input(const uint8_t *const *columns, int64_t inputs, int64_t rows, const int16_t *weights, const int32_t *bias, int shift, int64_t hidden, int16_t *out, int64_t pitch) {
  __m128i by = _mm_cvtsi32_si128(shift);
  __m256i zero = _mm256_setzero_si256();
  __m256i pairs[1024];  // of sixteen lines the columns 2p and 2p + 1 beside each other, made once for all outputs
  for (int64_t at = 0; at < rows; at += 16) {
    for (int64_t c = 0; c < inputs; c += 2) {
      __m128i a = _mm_loadu_si128((const __m128i *)(columns[c] + at)), b = _mm_loadu_si128((const __m128i *)(columns[c + 1] + at));
      pairs[c] = _mm256_cvtepu8_epi16(_mm_unpacklo_epi8(a, b));
      pairs[c + 1] = _mm256_cvtepu8_epi16(_mm_unpackhi_epi8(a, b));
    }
    for (int64_t o = 0; o < hidden; o += THRESHER_NET_OUTPUTS) {
      const int16_t *w = weights + o * inputs;
      __m256i sums[12];
      for (int k = 0; k < 6; k++) sums[k] = sums[k + 6] = _mm256_set1_epi32(bias[o + k]);
      for (int64_t c = 0; c < inputs; c += 2) {
        __m256i x = pairs[c], y = pairs[c + 1];
        THRESHER_NET_ADD_ALL(w + c, inputs)
      }
      for (int k = 0; k < 3; k++) {
        __m256i *cell = (__m256i *)(out + (o / 2 + k) * pitch + 2 * at);
        _mm256_storeu_si256(cell, thresher_net_cell(sums[2 * k], sums[2 * k + 1], by, zero));
        _mm256_storeu_si256(cell + 1, thresher_net_cell(sums[2 * k + 6], sums[2 * k + 7], by, zero));
      }
    }
  }
}

/* in, out: cells of the first line; `reach` lines before and after those of the page are zero. weights: hidden x 3 x width: so many
   channels of a line before, of the line itself and of a line after, all or a third of them. */
THRESHER_NET_AVX2 static void thresher_net_layer(const int16_t *in, int16_t *out, int64_t rows, int64_t pitch, int64_t hidden, int64_t width, int64_t reach, const int16_t *weights, const int32_t *bias, int shift) {
  __m128i by = _mm_cvtsi32_si128(shift);
  for (int64_t o = 0; o < hidden; o += THRESHER_NET_OUTPUTS) {
    for (int64_t at = 0; at < rows; at += 16) {
      const int16_t *w = weights + o * 3 * width;
      __m256i sums[12];
      for (int k = 0; k < 6; k++) sums[k] = sums[k + 6] = _mm256_set1_epi32(bias[o + k]);
      for (int64_t tap = 0; tap < 3; tap++) {
        const int16_t *cells = in + tap * (hidden - width) / 4 * pitch + 2 * (at + (tap - 1) * reach);
        for (int64_t c = 0; c < width; c += 2, cells += pitch, w += 2) {
          __m256i x = _mm256_loadu_si256((const __m256i *)cells), y = _mm256_loadu_si256((const __m256i *)cells + 1);
          THRESHER_NET_ADD_ALL(w, 3 * width)
        }
      }
      for (int k = 0; k < 3; k++) {
        int64_t cell = (o / 2 + k) * pitch + 2 * at;
        const __m256i *before = (const __m256i *)(in + cell);
        __m256i *after = (__m256i *)(out + cell);
        _mm256_storeu_si256(after, thresher_net_cell(sums[2 * k], sums[2 * k + 1], by, _mm256_loadu_si256(before)));
        _mm256_storeu_si256(after + 1, thresher_net_cell(sums[2 * k + 6], sums[2 * k + 7], by, _mm256_loadu_si256(before + 1)));
      }
    }
  }
}

/* Of each channel the sum and the highest over the lines; sums stay within 32 bits for 8,192 lines of at most 4,095. */
THRESHER_NET_AVX2 static void thresher_net_pool(const int16_t *in, int64_t rows, int64_t pitch, int64_t hidden, int32_t *sum, int32_t *highest) {
  __m256i evens = _mm256_set1_epi32(1), odds = _mm256_set1_epi32(1 << 16);
  for (int64_t o = 0; o < hidden; o += 2, in += pitch) {
    __m256i even = _mm256_setzero_si256(), odd = even, top = even;
    int32_t a[8], b[8];
    int16_t t[16];
    for (int64_t at = 0; at < rows; at += 8) {
      __m256i x = _mm256_loadu_si256((const __m256i *)(in + 2 * at));
      even = _mm256_add_epi32(even, _mm256_madd_epi16(x, evens));
      odd = _mm256_add_epi32(odd, _mm256_madd_epi16(x, odds));
      top = _mm256_max_epi16(top, x);
    }
    _mm256_storeu_si256((__m256i *)a, even);
    _mm256_storeu_si256((__m256i *)b, odd);
    _mm256_storeu_si256((__m256i *)t, top);
    sum[o] = sum[o + 1] = highest[o] = highest[o + 1] = 0;
    for (int k = 0; k < 8; k++) {
      sum[o] += a[k];
      sum[o + 1] += b[k];
      if (t[2 * k] > highest[o]) highest[o] = t[2 * k];
      if (t[2 * k + 1] > highest[o + 1]) highest[o + 1] = t[2 * k + 1];
    }
  }
}

/* The output's sums of eight lines at a time; out is written up to rows. */
THRESHER_NET_AVX2 static void thresher_net_output(const int16_t *in, int64_t rows, int64_t pitch, int64_t hidden, const int16_t *weights, int32_t bias, int shift, int32_t *out) {
  __m128i by = _mm_cvtsi32_si128(shift);
  for (int64_t at = 0; at < rows; at += 8) {
    __m256i sum = _mm256_set1_epi32(bias);
    for (int64_t o = 0; o < hidden; o += 2)
      sum = _mm256_add_epi32(sum, _mm256_madd_epi16(_mm256_loadu_si256((const __m256i *)(in + o / 2 * pitch + 2 * at)), _mm256_set1_epi32(thresher_net_pair(weights + o))));
    sum = _mm256_sra_epi32(sum, by);
    if (rows - at >= 8) {
      _mm256_storeu_si256((__m256i *)(out + at), sum);
    } else {
      int32_t last[8];
      _mm256_storeu_si256((__m256i *)last, sum);
      memcpy(out + at, last, 4 * (rows - at));
    }
  }
}

#else
static int thresher_net_wide(void) { return 0; }
static void thresher_net_input(const uint8_t *const *columns, int64_t inputs, int64_t rows, const int16_t *weights, const int32_t *bias, int shift, int64_t hidden, int16_t *out, int64_t pitch) {
  (void)columns, (void)inputs, (void)rows, (void)weights, (void)bias, (void)shift, (void)hidden, (void)out, (void)pitch;
}
static void thresher_net_layer(const int16_t *in, int16_t *out, int64_t rows, int64_t pitch, int64_t hidden, int64_t width, int64_t reach, const int16_t *weights, const int32_t *bias, int shift) {
  (void)in, (void)out, (void)rows, (void)pitch, (void)hidden, (void)width, (void)reach, (void)weights, (void)bias, (void)shift;
}
static void thresher_net_pool(const int16_t *in, int64_t rows, int64_t pitch, int64_t hidden, int32_t *sum, int32_t *highest) {
  (void)in, (void)rows, (void)pitch, (void)hidden, (void)sum, (void)highest;
}
static void thresher_net_output(const int16_t *in, int64_t rows, int64_t pitch, int64_t hidden, const int16_t *weights, int32_t bias, int shift, int32_t *out) {
  (void)in, (void)rows, (void)pitch, (void)hidden, (void)weights, (void)bias, (void)shift, (void)out;
}
#endif
#endif
