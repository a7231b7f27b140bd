/* What the look-up of words asks of the processor. Plain C beside SSE2: the same answers. */
#include <stdint.h>

#if defined(__GNUC__) || defined(__clang__)
#define thresher_prefetch(p) __builtin_prefetch(p)
#else
#define thresher_prefetch(p) ((void)(p))
#endif

/* The value (low 14 bits) of the entry in cells[at..to) whose high 18 bits are tag, or 0. Four cells at a time and no
   branch on what is found: it reads up to five cells past the last, and the table has spare ones. */
#if defined(__SSE2__) && (defined(__GNUC__) || defined(__clang__))
#include <emmintrin.h>

static inline unsigned int thresher_find(const unsigned int *cells, unsigned int at, unsigned int to, unsigned int tag) {
  __m128i wanted = _mm_set1_epi32((int)tag);
  unsigned int value = 0;
  do {
    __m128i same = _mm_cmpeq_epi32(_mm_srli_epi32(_mm_loadu_si128((const __m128i *)(cells + at)), 14), wanted);
    unsigned int left = to - at, hits = (unsigned int)_mm_movemask_ps(_mm_castsi128_ps(same));
    left = left < 4 ? left : 4;
    hits &= (1u << left) - 1;
    value |= cells[at + (unsigned int)__builtin_ctz(hits | 16)] & (0u - (hits != 0)) & 16383;
    at += 4;
  } while (at < to);
  return value;
}
#else
static inline unsigned int thresher_find(const unsigned int *cells, unsigned int at, unsigned int to, unsigned int tag) {
  for (; at < to; at++)
    if (cells[at] >> 14 == tag) return cells[at] & 16383;
  return 0;
}
#endif
