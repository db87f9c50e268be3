import { z } from 'zod';
import { openStatuses } from '../domain/order-status.ts';
import { eraseGuests } from '../orders/erase-guests.ts';
import { signedIn } from '../platform/access.ts';
import { defineFunction } from '../platform/define-function.ts';
import { problem } from '../platform/problems.ts';
import { staffEvent } from '../platform/staff-event.ts';
import type { Tx } from '../platform/turnstile.ts';
import { writeAlone } from '../platform/write-alone.ts';
import { findOrdersOf, PersonRequest } from './personal-data.ts';

const ErasedData = z
  .strictObject({
    orders: z
      .int()
      .describe('From how many orders')
      .meta({ examples: [3] }),
  })
  .meta({ id: 'ErasedData', description: 'What was erased' });

type Erasure = { ids: readonly string[]; now: Date; event: ReturnType<typeof staffEvent> };

async function erase(tx: Tx, { ids, now, event }: Erasure): Promise<void> {
  const open = await tx.get<{ count: number }>(
    'SELECT count(*) AS count FROM orders WHERE id = ANY(?) AND status = ANY(?)',
    ids,
    openStatuses,
  );
  if (open !== undefined && open.count > 0) throw problem('orders-still-open');
  await eraseGuests(tx, ids);
  await tx.run('DELETE FROM push_subscriptions WHERE order_id = ANY(?)', ids);
  // With them go their members, who are named, and what these wanted.
  await tx.run('DELETE FROM groups WHERE order_id = ANY(?)', ids);
  await eraseAnswers(tx, new Set(ids), now);
  await tx.insert('staff_events', [event]);
}

/** Answers are kept for a day, so that a lost one can be given again: without the guests they are still good. */
async function eraseAnswers(tx: Tx, ids: ReadonlySet<string>, now: Date): Promise<void> {
  const kept = await tx.all<{ key: string; body: string }>(
    'SELECT key, body FROM idempotency_keys WHERE expires_at > ?',
    now,
  );
  for (const { key, body } of kept) {
    const answer = JSON.parse(body) as Json;
    const anonymous = withoutGuests(answer, ids);
    if (anonymous === answer) continue;
    await tx.run('UPDATE idempotency_keys SET body = ? WHERE key = ?', JSON.stringify(anonymous), key);
  }
}

type Json = null | boolean | number | string | Json[] | { [member: string]: Json };

/** An answer without the guests of these orders, wherever in it the orders are; the answer itself when it has none of them. */
function withoutGuests(answer: Json, ids: ReadonlySet<string>): Json {
  if (typeof answer !== 'object' || answer === null) return answer;
  if (Array.isArray(answer)) {
    const items = answer.map((item) => withoutGuests(item, ids));
    return items.some((item, index) => item !== answer[index]) ? items : answer;
  }
  const isOrder = typeof answer.id === 'string' && ids.has(answer.id) && Array.isArray(answer.lines);
  if (isOrder) return withoutGuest(answer);
  const members = Object.entries(answer).map(([name, value]) => [name, withoutGuests(value, ids)] as const);
  const isSame = members.every(([name, value]) => value === answer[name]);
  if (isSame) return answer;
  // A tab that has such an order is called by a guest's name, perhaps.
  return { ...Object.fromEntries(members), ...('orders' in answer && 'name' in answer && { name: null }) };
}

function withoutGuest(order: { [member: string]: Json }): Json {
  const lines = Array.isArray(order.lines) ? order.lines : [];
  return {
    ...order,
    ...('customer' in order && { customer: null }),
    note: null,
    lines: lines.map((line) => ({ ...(line as { [member: string]: Json }), note: null, guest: null })),
  };
}

/** Erases who the person with this phone is from all their orders, for ever; all of it or nothing. */
export const erasePersonalData = defineFunction({
  operationId: 'erasePersonalData',
  method: 'POST',
  path: '/api/v1/privacy/erase',
  tag: 'staff',
  summary: 'Erase a person’s data, by phone',
  description:
    'Names, phones, notes, the guests of every line, notifications and group orders: from all orders with this phone, however it was typed. What was ordered and paid stays. It cannot be undone; backups made before still have it until they are deleted. Refused while an order of the person is open. Erasing again finds nothing more.',
  access: ['manager'],
  request: { body: PersonRequest },
  responses: { 200: { description: 'Erased', body: ErasedData } },
  problems: ['orders-still-open'],
  async handle({ body: { phone } }, ctx) {
    const { staffId } = signedIn(ctx);
    const ids = await findOrdersOf(phone, ctx);
    if (ids.length > 0) {
      const event = staffEvent(ctx, 'personal-data-erased', { details: { orders: ids.length } });
      await writeAlone(ctx, (tx) => erase(tx, { ids, now: event.at, event }));
    }
    ctx.log.info({ staffId, orders: ids.length }, 'personal data erased');
    return { status: 200, body: { orders: ids.length } };
  },
});
