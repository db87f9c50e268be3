import { lookAlike } from '../domain/look-alike.ts';

/**
 * `name`, or when somebody is called that already, or something that looks like it (`lookAlike`), the same with the first free number behind it:
 * "Ana 2". Never longer than `max`, which must leave room for a number.
 */
export function distinctName(name: string, taken: readonly string[], max: number): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : withNumber(name, number, max);
    if (!taken.some((other) => lookAlike(other, candidate))) return candidate;
  }
}

function withNumber(name: string, number: number, max: number): string {
  const suffix = ` ${number}`;
  // Cutting must not leave half a surrogate pair.
  const start = name.slice(0, max - suffix.length).replace(/[\ud800-\udbff]$/, '');
  return start.trimEnd() + suffix;
}
