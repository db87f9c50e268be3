import type { TabModel } from '../../prisma/generated/models.ts';
import type { Context } from '../platform/context.ts';
import { problem } from '../platform/problems.ts';
import type { Tx } from '../platform/turnstile.ts';

type Wanted = Pick<TabModel, 'tableNumber' | 'name' | 'guests'>;

/** Opens a tab at a table, or at none, in this transaction. Answers its id. @throws Problem `tab-open` when the table has one */
export async function openTab(tx: Tx, ctx: Context, { tableNumber, name, guests }: Wanted): Promise<string> {
  if (tableNumber !== null) {
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
