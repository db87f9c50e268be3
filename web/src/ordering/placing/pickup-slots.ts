/** The free pickup slots for this cart, fetched when a guest wants one. A slot is taken only by the accepted order. */
import { api, unwrap } from '../../api/client.ts';
import { setServerClock } from '../../api/server-clock.ts';
import type { PickupSlot } from '../../api/types.ts';
import { state } from '../../browser/life.ts';
import type { Cart } from '../cart/cart.ts';

/** How much of the comal a cart takes, in units of one pupusa. */
export const unitsOf = ({ priced }: Cart): number =>
  priced.value.reduce((units, { line, item }) => units + (item?.comalUnits ?? 0) * line.quantity, 0);

type Slots = { state: 'loading' } | { state: 'failed' } | { state: 'known'; slots: PickupSlot[] };

export const pickupSlots = state<Slots>({ state: 'loading' });

let asked = 0;

/**
 * Fetches the slots again; after the shop has refused a known slot, past every cache (`no-cache`). Only the last request
 * counts, in any order of answers.
 */
export async function loadPickupSlots(units: number, cache: RequestCache = 'default'): Promise<void> {
  asked += 1;
  const mine = asked;
  if (pickupSlots.peek().state !== 'known') pickupSlots.value = { state: 'loading' };
  const next = await ask(units, cache);
  if (mine === asked) pickupSlots.value = next;
}

async function ask(units: number, cache: RequestCache): Promise<Slots> {
  try {
    const answer = api.GET('/api/v1/pickup-slots', { params: { query: { units } }, cache });
    const { slots } = await unwrap(answer);
    setServerClock((await answer).response.headers.get('date'));
    return { state: 'known', slots };
  } catch {
    return { state: 'failed' };
  }
}

/** False once it is known that `at` is not free. */
export function mayBeFree(at: string): boolean {
  const now = pickupSlots.value;
  return now.state !== 'known' || now.slots.some((slot) => slot.at === at);
}
