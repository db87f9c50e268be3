import { randomBytes } from 'node:crypto';

const counterMax = 0xfff;
/** One call of the system for the random bits of 512 ids. */
const randomPoolBytes = 4_096;
const hexOfId = 16;
/** RFC 9562 §4.1: of the first of these bits, the two highest are 10. */
const variants = '89ab';

/**
 * Makes UUIDv7s that sort in the order in which they are made, also within one millisecond and when the clock goes back:
 * the 12 bits after the time are a counter, begun at random in each millisecond (RFC 9562 §6.2, method 1). The 62 random
 * bits behind it keep those of other processes apart.
 */
export function openIds(clockMs: () => number = Date.now): () => string {
  let lastMs = 0;
  let counter = 0;
  let time = '';
  let random = '';
  let used = 0;

  /** 64 random bits in hex, which are given out once. */
  function nextRandom(): string {
    if (used === random.length) {
      random = randomBytes(randomPoolBytes).toString('hex');
      used = 0;
    }
    used += hexOfId;
    return random.slice(used - hexOfId, used);
  }

  function setTime(ms: number): void {
    lastMs = ms;
    const hex = ms.toString(16).padStart(12, '0');
    time = `${hex.slice(0, 8)}-${hex.slice(8)}`;
  }

  return () => {
    const bits = nextRandom();
    const now = clockMs();
    if (now > lastMs) {
      setTime(now);
      // The highest bit is 0, so that a millisecond has room for 2,048 ids at least.
      counter = Number.parseInt(nextRandom().slice(0, 3), 16) & (counterMax >> 1);
    } else if (counter < counterMax) {
      counter += 1;
    } else {
      setTime(lastMs + 1);
      counter = 0;
    }
    const variant = variants[Number.parseInt(bits.charAt(0), 16) & 3];
    return `${time}-7${counter.toString(16).padStart(3, '0')}-${variant}${bits.slice(1, 4)}-${bits.slice(4)}`;
  };
}
