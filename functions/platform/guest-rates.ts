const minuteMs = 60_000;

/**
 * How many writes one address may send without being signed in, in each of these groups of functions. An address is what
 * `networkOf` makes of it. Thirty guests behind one router never feel it: what each of them would have to do is said.
 */
export const guestRates = {
  /** All thirty place an order in the same minute, each of them twice. */
  orders: { most: 60, perMs: minuteMs },
  /** All thirty change something in a group order every two seconds. */
  groups: { most: 900, perMs: minuteMs },
  /** All thirty start a group order within ten minutes. */
  'new-groups': { most: 30, perMs: 10 * minuteMs },
  /** All thirty wait for the staff to open their table, and ask every three seconds. */
  visits: { most: 900, perMs: minuteMs },
  /** All thirty do something else every six seconds. */
  writes: { most: 300, perMs: minuteMs },
} as const;

export type GuestRate = keyof typeof guestRates;

/** What of a function decides whether its calls are counted. */
type Counted = { access: unknown; method: string; guestRate?: GuestRate | 'own' };

/** The rate limit that counts a function's calls; undefined for reads and for functions that require signing in. */
export function guestRateOf({ access, method, guestRate = 'writes' }: Counted): GuestRate | undefined {
  if (access !== 'public' || method === 'GET' || guestRate === 'own') return undefined;
  return guestRate;
}
