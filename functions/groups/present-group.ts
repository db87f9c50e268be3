import { z } from 'zod';
import type { Reads } from '../../prisma/database.ts';
import { splitShares } from '../domain/shares.ts';
import { loadMenu } from '../menu/load-menu.ts';
import { loadOrder, presentOrder } from '../orders/order-record.ts';
import { itemsById, priceLine } from '../orders/price-lines.ts';
import type { Services } from '../platform/context.ts';
import type { Group, GroupLine, Order } from '../platform/schemas.ts';
import { currentCode } from './group-code.ts';
import type { GroupRecord, LineRecord } from './group-record.ts';

const OptionIds = z.array(z.string());

/** A line as the placing of orders takes it. */
export const wantedLine = ({ itemId, optionIds, quantity, note }: LineRecord) => ({
  itemId,
  optionIds: OptionIds.parse(optionIds),
  quantity,
  ...(note === null ? {} : { note }),
});

type Presenting = Pick<Services, 'memo' | 'installation' | 'clock'>;

/**
 * The group as every answer and every event shows it: priced from the menu as it is now, or from its order once sent. Only
 * only a caller with a member's secret gets the code.
 */
export async function presentGroup(
  tx: Reads,
  { memo, installation, clock }: Presenting,
  record: GroupRecord,
  tokenHash: string | undefined,
): Promise<Group> {
  const { menu } = await loadMenu(tx, memo, clock());
  const order = record.orderId === null ? undefined : presentOrder(await loadOrder(tx, record.orderId));
  const shares = order === undefined ? [] : splitShares(order.lines, order.totalCents);
  const items = itemsById(menu);
  const isMember = record.members.some((member) => member.tokenHash === tokenHash);

  const members = record.members.map(({ id, name, host, version, lines }) => {
    const shown = order === undefined ? lines.map((line) => presentLine(items, line)) : sentLines(order, name);
    const share = shareOf(name, order, shares);
    return { id, name, host, version, lines: shown, subtotalCents: subtotal(shown), share };
  });
  return {
    id: record.id,
    code: isMember ? currentCode(installation, record) : null,
    status: record.status,
    channel: record.channel === 'table' ? 'table' : 'pickup',
    table: record.tableNumber,
    expiresAt: record.expiresAt.toISOString(),
    version: record.version,
    members,
    subtotalCents: members.reduce((cents, member) => cents + member.subtotalCents, 0),
    order: order === undefined ? null : presentProgress(order),
  };
}

/** What the members may know of their order: how far it is, and nothing of anybody's that is not theirs. */
const presentProgress = ({
  number,
  status,
  placedAt,
  pickupAt,
  promisedAt,
  cancellation,
  seenAt,
  unseenAlarm,
  version,
  history,
}: Order): Group['order'] => ({
  number,
  status,
  placedAt,
  pickupAt,
  promisedAt,
  cancellation,
  seenAt,
  ...(unseenAlarm && { unseenAlarm }),
  version,
  history,
});

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
    .map(({ itemId, name: called, options, quantity, unitPriceCents, totalCents, note }) => {
      return { itemId, name: called, options, quantity, unitPriceCents, totalCents, note, state: 'ok' };
    });

const subtotal = (lines: readonly GroupLine[]): number =>
  lines.reduce((cents, line) => (line.state === 'ok' ? cents + line.totalCents : cents), 0);

function shareOf(name: string, order: Order | undefined, shares: ReturnType<typeof splitShares>) {
  if (order === undefined) return null;
  const nothing = { subtotalCents: 0, tipCents: 0, totalCents: 0 };
  const { subtotalCents, tipCents, totalCents } = shares.find(({ guest }) => guest === name) ?? nothing;
  return { subtotalCents, tipCents, totalCents };
}
