import type { SharedMemory } from './shared-memory.ts';

/** A window of a key's own: it begins with the first count and ends by itself. */
const countOne = `
local count = redis.call('INCR', KEYS[1])
if count == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return { count, redis.call('PTTL', KEYS[1]) }`;

/**
 * Counts one more under `key` for all processes together: 0 when it is within `most` in `perMs`, else the milliseconds until
 * the window ends. Undefined when Redis gives no answer.
 */
export async function countTogether(
  shared: SharedMemory,
  key: string,
  { most, perMs }: { most: number; perMs: number },
): Promise<number | undefined> {
  const counted = await shared.ask((redis) => redis.eval(countOne, 1, `rate:${key}`, perMs));
  if (counted === undefined) return undefined;
  const [count, leftMs] = counted as [number, number];
  return count <= most ? 0 : Math.max(1, leftMs);
}
