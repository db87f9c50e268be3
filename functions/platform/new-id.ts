import { randomUUIDv7 } from 'node:crypto';

const counterMax = 0xfff;

/**
 * Makes UUIDv7s that sort in the order in which they are made, also within one millisecond and when the clock goes back:
 * the 12 bits after the time are a counter, begun at random in each millisecond (RFC 9562 §6.2, method 1). The 62 random
 * bits behind it keep those of other processes apart.
 */
export function openIds(clockMs: () => number = Date.now): () => string {
  let lastMs = 0;
  let counter = 0;
  return () => {
    const random = randomUUIDv7();
    const now = clockMs();
    if (now > lastMs) {
      lastMs = now;
      // The highest bit is 0, so that a millisecond has room for 2,048 ids at least.
      counter = Number.parseInt(random.slice(15, 18), 16) & (counterMax >> 1);
    } else if (counter < counterMax) {
      counter += 1;
    } else {
      lastMs += 1;
      counter = 0;
    }
    const time = lastMs.toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${random.slice(19)}`;
  };
}
