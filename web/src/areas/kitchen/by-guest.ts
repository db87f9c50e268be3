import type { OrderLine } from '../../api/types.ts';

/** The lines of each guest together, in the order in which the guests ordered; what is nobody’s ('') first. */
export function byGuest(lines: readonly OrderLine[]): [guest: string, lines: OrderLine[]][] {
  const guests = [...new Set(lines.map(({ guest }) => guest ?? ''))].sort(
    (a, b) => Number(a !== '') - Number(b !== ''),
  );
  return guests.map((name) => [name, lines.filter(({ guest }) => (guest ?? '') === name)]);
}
