/* What the tokenizer asks of 16 bytes at a time. Plain C beside SSE2: the same answers. */
#include <stdint.h>
#include <string.h>

#if defined(__SSE2__) && (defined(__GNUC__) || defined(__clang__))
#include <emmintrin.h>

/* Bytes 255 where low <= x <= low + span, unsigned. */
static inline __m128i thresher_within(__m128i x, char low, char span) {
  __m128i shifted = _mm_sub_epi8(x, _mm_set1_epi8(low));
  return _mm_cmpeq_epi8(_mm_min_epu8(shifted, _mm_set1_epi8(span)), shifted);
}

/* Length of the run of ASCII letters and digits at p, 0..16, with bit masks of its capitals and digits. Reads 16 bytes. */
static inline int thresher_run(const unsigned char *p, unsigned int *upper, unsigned int *digits) {
  __m128i x = _mm_loadu_si128((const __m128i *)p);
  __m128i number = thresher_within(x, '0', 9);
  __m128i letter = thresher_within(_mm_or_si128(x, _mm_set1_epi8(0x20)), 'a', 25);
  unsigned int word = (unsigned int)_mm_movemask_epi8(_mm_or_si128(number, letter));
  int size = __builtin_ctz(~word);
  unsigned int mask = (1u << size) - 1;
  *upper = (unsigned int)_mm_movemask_epi8(thresher_within(x, 'A', 25)) & mask;
  *digits = (unsigned int)_mm_movemask_epi8(number) & mask;
  return size;
}

/* Bytes of p[0..n) that may end a line: 0A..0D, and 85, A8, A9 that end the longer newline signs. */
static inline long long thresher_breaks(const unsigned char *p, long long n) {
  long long count = 0, i = 0;
  while (i + 16 <= n) {
    __m128i sums = _mm_setzero_si128();
    for (int k = 0; k < 255 && i + 16 <= n; k++, i += 16) {
      __m128i x = _mm_loadu_si128((const __m128i *)(p + i));
      __m128i hit = _mm_or_si128(thresher_within(x, 10, 3), _mm_or_si128(_mm_cmpeq_epi8(x, _mm_set1_epi8((char)0x85)),
                                                                        thresher_within(x, (char)0xA8, 1)));
      sums = _mm_sub_epi8(sums, hit);
    }
    sums = _mm_sad_epu8(sums, _mm_setzero_si128());
    count += _mm_cvtsi128_si64(sums) + _mm_cvtsi128_si64(_mm_srli_si128(sums, 8));
  }
  for (; i < n; i++) count += (p[i] >= 10 && p[i] <= 13) || p[i] == 0x85 || p[i] == 0xA8 || p[i] == 0xA9;
  return count;
}
#else
static inline int thresher_run(const unsigned char *p, unsigned int *upper, unsigned int *digits) {
  int size = 0;
  *upper = *digits = 0;
  for (; size < 16; size++) {
    unsigned char c = p[size];
    if (c >= 'A' && c <= 'Z') *upper |= 1u << size;
    else if (c >= '0' && c <= '9') *digits |= 1u << size;
    else if (c < 'a' || c > 'z') break;
  }
  return size;
}

static inline long long thresher_breaks(const unsigned char *p, long long n) {
  long long count = 0;
  for (long long i = 0; i < n; i++) count += (p[i] >= 10 && p[i] <= 13) || p[i] == 0x85 || p[i] == 0xA8 || p[i] == 0xA9;
  return count;
}
#endif

static inline unsigned int thresher_ones(unsigned int x) {
  unsigned int n = 0;
  for (; x; x &= x - 1) n++;
  return n;
}

/* The lowest bytes of a number, by how many. */
static const unsigned long long thresher_lowest[9] = {
    0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, 0xFFFFFFFFFF, 0xFFFFFFFFFFFF, 0xFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF};

/* The first size bytes of p, at most 8, as a little-endian number, letters in lower case. Reads 8 bytes. */
static inline unsigned long long thresher_chunk(const unsigned char *p, long long size) {
  unsigned long long x;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  memcpy(&x, p, 8);
#else
  x = 0;
  for (int k = 0; k < 8; k++) x |= (unsigned long long)p[k] << (8 * k);
#endif
  return (x | 0x2020202020202020ULL) & thresher_lowest[size];
}

/* One step of the hash of an ASCII word. */
static inline unsigned long long thresher_mix(unsigned long long hash, unsigned long long chunk) {
  hash = (hash ^ chunk) * 0x9E3779B97F4A7C15ULL;
  return hash ^ hash >> 32;
}

/* The token of an ASCII word: 31 bits of its hash, and the highest one where it has more than three letters. Reads up to
   8 bytes past its end. */
static inline unsigned int thresher_token(const unsigned char *p, long long size) {
  static const unsigned int top[9] = {0, 0, 0, 0, 1u << 31, 1u << 31, 1u << 31, 1u << 31, 1u << 31};
  unsigned long long hash = 18652613;
  if (size <= 8) return ((unsigned int)thresher_mix(hash, thresher_chunk(p, size)) & 0x7FFFFFFFu) | top[size];
  for (; size > 8; p += 8, size -= 8) hash = thresher_mix(hash, thresher_chunk(p, 8));
  return (unsigned int)thresher_mix(hash, thresher_chunk(p, size)) | 1u << 31;
}
