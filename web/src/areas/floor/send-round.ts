/** Sends the round of a place through the outbox, and makes a round again of one that the shop has refused. */
import type { NewOrder, Order } from '../../api/types.ts';
import { fields } from '../../browser/storage.ts';
import type { Cart } from '../../ordering/cart/cart.ts';
import { type Entry, put } from '../../sync/outbox.ts';
import { type Place, rememberItems, rememberServed } from './drafts.ts';

const path = '/api/v1/orders';

/** The outbox's queue of a place. */
export const queueOf = (place: Place): string => `${typeof place === 'number' ? 'table' : 'tab'}-${place}`;

const ifAny = <K extends string>(key: K, text: string) => (text === '' ? {} : { [key]: text });

/**
 * Stores the draft's lines as an order of the place and sends it; resolves once it is stored and has left the draft. Rejects
 * when this browser cannot store it: the draft stays, and nothing is sent.
 */
export async function sendRound(place: Place, staffId: string, draft: Cart): Promise<void> {
  const lines = draft.lines.latest();
  const body: NewOrder = {
    ...(typeof place === 'number' ? { channel: 'table', table: place } : { channel: 'counter', tabId: place }),
    lines: lines.map(({ itemId, optionIds, quantity, note, guest }) => ({
      itemId,
      optionIds,
      quantity,
      ...ifAny('note', note),
      ...ifAny('guest', guest),
    })),
  };
  const sent = new Map(lines.map((line) => [line.id, line.quantity]));
  await put(queueOf(place), { path, body, expects: 'lines' }, () =>
    // What was added while it was being stored stays for the next round.
    draft.change((now) =>
      now.flatMap((line) => {
        const left = line.quantity - (sent.get(line.id) ?? 0);
        return left > 0 ? [{ ...line, quantity: left }] : [];
      }),
    ),
  );
  rememberItems(lines.map(({ itemId }) => itemId));
  if (typeof place === 'number') rememberServed(place, staffId);
}

/** The order that an entry of the outbox places; undefined when it is for something else. */
export const orderIn = ({ path: to, body }: Entry): NewOrder | undefined =>
  to === path ? (body as NewOrder) : undefined; // `sendRound` made it

/** Which lines of its order the shop refused, by their places in it; empty when it refused the order for another reason. */
export function refusedLines({ refusal }: Entry, { lines }: NewOrder): number[] {
  const { itemIds, errors } = fields(refusal?.document);
  const soldOut: unknown[] = Array.isArray(itemIds) ? itemIds : [];
  const paths = Array.isArray(errors) ? errors.map((error) => String(fields(error).path)) : [];
  const wrong = paths.flatMap((at) => /^lines\.(\d+)\b/.exec(at)?.[1] ?? []).map(Number);
  return lines.flatMap(({ itemId }, index) => (soldOut.includes(itemId) || wrong.includes(index) ? [index] : []));
}

/** The same order without these lines; undefined when none is left. */
export function orderWithout(order: NewOrder, places: readonly number[]): NewOrder | undefined {
  const lines = order.lines.filter((_, index) => !places.includes(index));
  return lines.length === 0 ? undefined : { ...order, lines };
}

/** Takes one of an item out of the draft: of the last line of it that this guest has. */
export function takeOne(draft: Cart, itemId: string, guest: string): void {
  draft.change((lines) => {
    const last = lines.findLast((line) => line.itemId === itemId && line.guest === guest);
    if (last === undefined) return lines;
    return lines.flatMap((line) => {
      if (line !== last) return [line];
      return line.quantity === 1 ? [] : [{ ...line, quantity: line.quantity - 1 }];
    });
  });
}

/** The latest of the orders, whose lines "another round" repeats. */
export const lastRound = (orders: readonly Order[]): Order | undefined =>
  orders.toSorted((one, other) => (one.id < other.id ? 1 : -1))[0];
