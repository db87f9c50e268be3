import { z } from 'zod';
import { Customer, type OrderRequest, orderFields, pickupAt } from '../orders/order-request.ts';
import { placedAnswer, placedResponse } from '../orders/placed-answer.ts';
import { orderProblems, storeOrder } from '../orders/store-orders.ts';
import type { Context } from '../platform/context.ts';
import { defineFunction } from '../platform/define-function.ts';
import { IdempotencyHeaders, requestHash } from '../platform/idempotency.ts';
import { invalid, Problem } from '../platform/problems.ts';
import { changeGroup } from './change-group.ts';
import { type GroupRecord, groupLocked, hostOf, type Visitor, visitor } from './group-record.ts';
import { GroupParams, MemberHeaders } from './group-requests.ts';
import { wantedLine } from './present-group.ts';

const SendRequest = z
  .strictObject({
    customer: Customer.optional().describe('Who picks it up; the host when left out'),
    pickupAt: pickupAt.describe('For pickup: a time within a free pickup slot; as soon as possible when left out'),
    ...orderFields,
  })
  .meta({ id: 'SendGroupRequest', description: 'What a group order still needs to become an order' });

/** As long as the answer to placing an order is kept for replay, and never longer. */
const afterwardsMs = 24 * 60 * 60_000;

/**
 * Places one order with every member's lines, each with the member's name as its guest. The group is closed first, and
 * opened for changes only by a refusal; the order's Idempotency-Key is the group's own. So whatever breaks in between,
 * sending again finds the order that was placed or places it, and no line that was acknowledged is missing from it.
 */
export const sendGroup = defineFunction({
  operationId: 'sendGroup',
  method: 'POST',
  path: '/api/v1/groups/:code/send',
  tag: 'groups',
  summary: 'Send a group order to the kitchen, as one order',
  description:
    'After a lost answer send it again: a group becomes one order, however often it is sent. The group can be read for another day, with each guest’s share.',
  access: 'public',
  guestRate: 'orders',
  staffMay: 'also send it while the shop is closed',
  request: { params: GroupParams, headers: MemberHeaders.extend(IdempotencyHeaders.shape), body: SendRequest },
  responses: { 201: placedResponse },
  problems: [
    'group-not-found',
    'group-locked',
    'not-a-member',
    'not-your-part',
    'idempotency-key-required',
    ...orderProblems,
  ],
  async handle({ params: { code }, headers, body }, ctx) {
    const who = visitor(code, headers);
    const group = await close(ctx, who, headers);
    const placed = await place(ctx, group, body).catch(async (error: unknown) => {
      // Anything but a refusal may have stored the order: only sending again can find out.
      if (error instanceof Problem && error.status < 500) await reopen(ctx, who, group.version);
      throw error;
    });
    await changeGroup(ctx, who, (before) =>
      before.status === 'sent' ? 'unchanged' : { ...before, status: 'sent', orderId: placed.order.id },
    );
    return placedAnswer(ctx, placed);
  },
});

type Headers = { 'idempotency-key': string; 'x-member-token'?: string | undefined };

/** Closes the group for changes. A group that was sent can be sent again only with the same idempotency key. */
async function close(ctx: Context, who: Visitor, headers: Headers): Promise<GroupRecord> {
  const key = headers['idempotency-key'];
  const { record } = await changeGroup(ctx, who, (group) => {
    hostOf(group, headers);
    if (group.status === 'sent') {
      if (group.sendKey !== key) throw groupLocked(group);
      return 'unchanged';
    }
    if (group.members.every(({ lines }) => lines.length === 0))
      throw invalid('lines', 'nobody has chosen anything yet');
    // Set once: a group must not outlive the answer that its order's key is kept with.
    const expiresAt = group.status === 'sending' ? group.expiresAt : new Date(ctx.clock().getTime() + afterwardsMs);
    return { ...group, status: 'sending', sendKey: key, expiresAt };
  });
  return record;
}

async function place(ctx: Context, group: GroupRecord, body: z.output<typeof SendRequest>) {
  const { id } = group;
  const request = toOrder(group, body);
  // With a space, which a client's key may not contain: no client can use this key before the group does.
  const key = `group ${id}`;
  return storeOrder(ctx, { key, requestHash: requestHash(id), request, isTableChecked: true });
}

/** The order that a group becomes: every member's lines, each with the member's name as its guest. */
function toOrder({ tableNumber, members }: GroupRecord, body: z.output<typeof SendRequest>): OrderRequest {
  const { pickupAt, ...rest } = body;
  const lines = members.flatMap(({ name, lines }) => lines.map((line) => ({ ...wantedLine(line), guest: name })));
  if (tableNumber === null) {
    const customer = body.customer ?? { name: members.find((member) => member.host)?.name ?? '' };
    return { ...body, channel: 'pickup', customer, lines };
  }
  if (pickupAt !== undefined) throw invalid('pickupAt', 'is only for pickup');
  return { ...rest, channel: 'table', table: tableNumber, lines };
}

/** Only if this was the latest sending: the group is another's to open while that one is on its way. */
async function reopen(ctx: Context, who: Visitor, version: number): Promise<void> {
  await changeGroup(ctx, who, (group) =>
    group.version === version && group.status === 'sending' ? { ...group, status: 'locked' } : 'unchanged',
  );
}
