import type { TabModel } from '../../prisma/generated/models.ts';
import { tableDayBegan } from '../domain/business-day.ts';
import type { Context } from '../platform/context.ts';
import { problem } from '../platform/problems.ts';
import type { Tx } from '../platform/turnstile.ts';

/** A tab of an earlier business day keeps its bill and leaves its table: the guests of today have one of their own. */
export async function leaveTable(tx: Tx, { clock }: Pick<Context, 'clock'>, table: number): Promise<void> {
  const { timeZone, dayEndsAtHour } = tx.restaurant;
  const dayBegan = tableDayBegan(clock(), timeZone, dayEndsAtHour);
  await tx.run('UPDATE tabs SET open_table = NULL WHERE open_table = ? AND opened_at < ?', table, dayBegan);
}

type Wanted = Pick<TabModel, 'tableNumber' | 'name' | 'guests'>;

/** Opens a tab at a table, or at none, in this transaction. Answers its id. @throws Problem `tab-open` when the table has one */
export async function openTab(tx: Tx, ctx: Context, { tableNumber, name, guests }: Wanted): Promise<string> {
  if (tableNumber !== null) {
    await leaveTable(tx, ctx, tableNumber);
    const open = await tx.get<{ id: string }>('SELECT id FROM tabs WHERE open_table = ?', tableNumber);
    if (open !== undefined) throw problem('tab-open', { extra: { tabId: open.id } });
  }
  const [id, at, staffId] = [ctx.newId(), ctx.clock(), ctx.actor?.staffId ?? null];
  const row = { id, openTable: tableNumber, tableNumber, name, guests, openedAt: at, openedBy: staffId };
  await tx.insert('tabs', [{ ...row, servedBy: staffId }]);
  const details = tableNumber === null ? {} : { table: tableNumber };
  await tx.record('tab_events', [{ tabId: id, type: 'opened', staffId, at, details }]);
  return id;
}
