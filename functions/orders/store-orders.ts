import type { Context, Services } from '../platform/context.ts';
import { earlierRequestHash, findAnswers, type GivenAnswer, keepAnswers } from '../platform/idempotency.ts';
import { type ProblemCode, problem } from '../platform/problems.ts';
import type { Order } from '../platform/schemas.ts';
import { type BatchKind, outcomeOf } from '../platform/write-lane.ts';
import { draftOrder, readShop, type Terms } from './draft-order.ts';
import { presentOrder } from './order-record.ts';
import type { OrderRequest } from './order-request.ts';
import { senderOf } from './unseen-orders.ts';

type Wanted = {
  key: string;
  requestHash: string;
  request: OrderRequest;
  /** The table's code was asked for before, as when a group began. */
  isTableChecked?: boolean;
};
type Placement = Omit<Wanted, 'isTableChecked'> & Terms & { services: Services };

/** The order as it was first answered, also as text, and whether that was before. */
export type Placed = { order: Order; json: string; replayed: boolean };

/** The problems with which any order may be refused, by a guest, a group or the staff. */
export const orderProblems = [
  'closed',
  'item-unavailable',
  'kitchen-full',
  'not-accepting-orders',
  'order-too-large',
  'price-changed',
  'slot-unavailable',
  'table-waiting',
  'too-many-open-orders',
  'visit-over',
] as const satisfies readonly ProblemCode[];

/**
 * Stores an order once for each `key`.
 * @throws Problem one of `orderProblems`, `validation-failed`, `idempotency-key-reused`, and for staff who name a tab
 * `tab-closed` and `tab-not-found`
 */
export function storeOrder(ctx: Context, { isTableChecked = false, ...wanted }: Wanted): Promise<Placed> {
  const byStaff = ctx.actor !== undefined;
  const limited = ctx.guestLimits && !byStaff;
  const sender = limited ? senderOf(ctx, wanted.request) : undefined;
  return ctx.writeTogether(placements, {
    ...wanted,
    byStaff,
    staffId: ctx.actor?.staffId ?? null,
    limited,
    sender,
    mayTypeTable: byStaff || isTableChecked,
    services: ctx,
  });
}

/**
 * Orders that wait together are checked one by one and stored together: a dozen statements for any number of them, and one
 * COMMIT. Prices, tables, last portions and the last ticket number are read in the very transaction that stores them.
 */
const placements: BatchKind<Placement, Placed> = {
  most: 64,
  async run(tx, inputs) {
    const [first] = inputs;
    if (first === undefined) return [];
    const { clock, newId } = first.services;
    const now = clock();
    const keys = inputs.map(({ key }) => key);
    const [answers, shop] = await Promise.all([findAnswers(tx, keys, now), readShop(tx, inputs, first.services, now)]);

    const drafts: (Awaited<ReturnType<typeof draftOrder>> & GivenAnswer & { key: string })[] = [];
    const store = ({ key, requestHash, request, ...terms }: Placement) =>
      outcomeOf(async (): Promise<Placed> => {
        const given = answers.get(key);
        if (given !== undefined) {
          if (given.requestHash !== requestHash && given.requestHash !== earlierRequestHash(request)) {
            throw problem('idempotency-key-reused');
          }
          // It is text that this function has made of an order.
          return { order: JSON.parse(given.body) as Order, json: given.body, replayed: true };
        }
        const draft = await draftOrder(request, terms, shop, newId);
        const order = presentOrder({ ...draft.row, items: draft.items, events: [draft.event] });
        const json = JSON.stringify(order);
        drafts.push({ ...draft, key, requestHash, body: json });
        // The same key may come twice in one batch.
        answers.set(key, { requestHash, body: json });
        return { order, json, replayed: false };
      });
    const outcomes = [];
    for (const input of inputs) outcomes.push(await store(input));
    if (drafts.length === 0) return outcomes;

    await shop.portions.store();
    const rows = <R>(of: (draft: (typeof drafts)[number]) => R) => drafts.map(of);
    await shop.tabs.store();
    const events = rows(({ event }) => event);
    const kept = rows(({ key, requestHash, body }) => ({ key, requestHash, body, status: 201 }));
    // Not awaited one by one: a database that is a server gets them in one message, in this order. What refers to an order comes after it.
    const inserted = [
      tx.insert(
        'orders',
        rows(({ row }) => row),
      ),
      tx.insert('order_portions', rows(({ taken }) => taken).flat()),
      shop.unseen.store(),
      tx.insert('order_items', rows(({ items }) => items).flat()),
    ];
    const [recorded] = await Promise.all([tx.record('order_events', events), keepAnswers(tx, kept, now), ...inserted]);
    const lastSeq = recorded.at(-1)?.seq;
    if (lastSeq !== undefined) tx.afterCommit(() => shop.kitchen.keepBacklog(lastSeq));
    return outcomes;
  },
};
