/* What the layout asks of eight bytes at a time. Plain C for processors that order bytes the other way. */
#include <stdint.h>
#include <string.h>

/* The bytes of p[0..n) that are no continuation of a UTF-8 character. */
static inline long long thresher_chars(const unsigned char *p, long long n) {
  long long count = n, i = 0;
#if defined(__BYTE_ORDER__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  const uint64_t ones = 0x0101010101010101ULL;
  uint64_t x;
  for (; i + 8 <= n; i += 8) {
    memcpy(&x, p + i, 8);
    count -= (long long)(((x >> 7 & ~(x >> 6) & ones) * ones) >> 56);
  }
  if (i < n && n >= 8) {
    /* The last bytes again with those before them, which are shifted out. */
    memcpy(&x, p + n - 8, 8);
    x >>= 8 * (8 - (n - i));
    return count - (long long)(((x >> 7 & ~(x >> 6) & ones) * ones) >> 56);
  }
#endif
  for (; i < n; i++) count -= (p[i] & 0xC0) == 0x80;
  return count;
}
