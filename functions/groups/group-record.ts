import { z } from 'zod';
import type { ReadDb } from '../../prisma/client.ts';
import type { Prisma } from '../../prisma/generated/client.ts';
import { splitShares } from '../domain/shares.ts';
import { loadMenu } from '../menu/load-menu.ts';
import { loadOrder, presentOrder } from '../orders/order-record.ts';
import { itemsById, priceLine } from '../orders/price-lines.ts';
import { hashToken } from '../platform/access.ts';
import type { Services } from '../platform/context.ts';
import { type Problem, problem } from '../platform/problems.ts';
import type { Group, GroupLine, Order } from '../platform/schemas.ts';

/** What belongs to a group wherever it is shown. Ids sort by the time they were made: members come as they joined. */
export const wholeGroup = {
  members: { orderBy: { id: 'asc' }, include: { lines: { orderBy: { position: 'asc' } } } },
} as const satisfies Prisma.GroupInclude;

export type GroupRecord = Prisma.GroupGetPayload<{ include: typeof wholeGroup }>;
type MemberRecord = GroupRecord['members'][number];
type LineRecord = MemberRecord['lines'][number];

/**
 * The group whose code this is. One that is over, one that never was and one whose code is nearly this are all the same
 * answer. @throws Problem `group-not-found`
 */
export async function loadGroup(db: Pick<ReadDb, 'group'>, code: string, now: Date): Promise<GroupRecord> {
  const where = { codeHash: hashToken(code), expiresAt: { gt: now } };
  const group = await db.group.findUnique({ where, include: wholeGroup });
  if (group === null) throw problem('group-not-found');
  return group;
}

type MemberToken = { 'x-member-token'?: string | undefined };

/** Whose secret came with the request. @throws Problem `not-a-member` */
export function memberOf(group: GroupRecord, { 'x-member-token': token = '' }: MemberToken): MemberRecord {
  const tokenHash = hashToken(token);
  const member = group.members.find((candidate) => candidate.tokenHash === tokenHash);
  if (member === undefined) throw problem('not-a-member');
  return member;
}

/** The same for what only the host may do. @throws Problem `not-a-member`, `not-your-part` */
export function hostOf(group: GroupRecord, headers: MemberToken): MemberRecord {
  const member = memberOf(group, headers);
  if (!member.host) throw problem('not-your-part', { detail: 'Only the host may do this' });
  return member;
}

export const groupLocked = ({ status, orderId }: GroupRecord): Problem =>
  problem('group-locked', {
    detail: `The group order is ${status}`,
    extra: { groupStatus: status, ...(orderId === null ? {} : { orderId }) },
  });

/** @throws Problem `group-locked` unless the group may still change */
export function assertOpen(group: GroupRecord): void {
  if (group.status !== 'open') throw groupLocked(group);
}

const OptionIds = z.array(z.string());

/** A line as the placing of orders takes it. */
export const wantedLine = ({ itemId, optionIds, quantity, note }: LineRecord) => ({
  itemId,
  optionIds: OptionIds.parse(optionIds),
  quantity,
  ...(note === null ? {} : { note }),
});

/** The group as every answer and every event shows it: priced from the menu as it is now, or from its order once sent. */
export function presentGroup({ sql, memo }: Pick<Services, 'sql' | 'memo'>, record: GroupRecord): Group {
  const { menu } = loadMenu({ sql, memo });
  const order = record.orderId === null ? undefined : presentOrder(loadOrder(sql, record.orderId));
  const shares = order === undefined ? [] : splitShares(order.lines, order.totalCents);
  const items = itemsById(menu);

  const members = record.members.map(({ id, name, host, version, lines }) => {
    const shown = order === undefined ? lines.map((line) => presentLine(items, line)) : sentLines(order, name);
    return {
      id,
      name,
      host,
      version,
      lines: shown,
      subtotalCents: subtotal(shown),
      share: shareOf(name, order, shares),
    };
  });
  return {
    id: record.id,
    status: record.status,
    channel: record.channel === 'table' ? 'table' : 'pickup',
    table: record.tableNumber,
    expiresAt: record.expiresAt.toISOString(),
    version: record.version,
    members,
    subtotalCents: members.reduce((cents, member) => cents + member.subtotalCents, 0),
    orderId: record.orderId,
  };
}

function presentLine(items: ReturnType<typeof itemsById>, line: LineRecord): GroupLine {
  const { itemId, quantity, note } = line;
  const result = priceLine(items, wantedLine(line));
  if (!result.ok) {
    const name = items.get(itemId)?.name ?? null;
    return { itemId, name, options: [], quantity, unitPriceCents: 0, totalCents: 0, note, state: 'changed' };
  }
  const { item, options, unitPriceCents, totalCents } = result.priced;
  const state = item.available ? 'ok' : 'sold-out';
  return { itemId, name: item.name, options, quantity, unitPriceCents, totalCents, note, state };
}

/** What the kitchen got of a member's: no longer the menu's to change. */
const sentLines = (order: Order, name: string): GroupLine[] =>
  order.lines
    .filter(({ guest }) => guest === name)
    .map(({ id: _, guest: _whose, ...line }) => ({ ...line, state: 'ok' as const }));

const subtotal = (lines: readonly GroupLine[]): number =>
  lines.reduce((cents, line) => (line.state === 'ok' ? cents + line.totalCents : cents), 0);

function shareOf(name: string, order: Order | undefined, shares: ReturnType<typeof splitShares>) {
  if (order === undefined) return null;
  const nothing = { subtotalCents: 0, tipCents: 0, totalCents: 0 };
  const { subtotalCents, tipCents, totalCents } = shares.find(({ guest }) => guest === name) ?? nothing;
  return { subtotalCents, tipCents, totalCents };
}
