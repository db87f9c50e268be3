import type { TabEventType } from '../domain/bill.ts';
import type { Context } from '../platform/context.ts';
import { checkVersion } from '../platform/if-match.ts';
import { problem } from '../platform/problems.ts';
import type { Tx } from '../platform/turnstile.ts';
import { type Bill, loadBill } from './bill-record.ts';
import type { Details } from './tab-history.ts';

/** A tab that is to be changed. @throws Problem `tab-not-found`, `tab-closed`, `stale-version` */
export async function openBill(tx: Tx, tabId: string, ifMatch?: string | undefined): Promise<Bill> {
  const bill = await loadBill(tx, tabId);
  if (bill.tab.closedAt !== null) throw problem('tab-closed');
  checkVersion(ifMatch, { version: bill.tab.version });
  return bill;
}

type Done = { tabId: string; type: TabEventType; details?: Details };

/** Records what the caller does to tabs, in this order, and raises their versions. */
export async function recordTabs(tx: Tx, ctx: Context, done: readonly Done[]): Promise<void> {
  const [at, staffId] = [ctx.clock(), ctx.actor?.staffId ?? null];
  const ids = [...new Set(done.map(({ tabId }) => tabId))];
  await tx.run('UPDATE tabs SET version = version + 1 WHERE id = ANY(?)', ids);
  await tx.record(
    'tab_events',
    done.map(({ tabId, type, details = {} }) => ({ tabId, type, staffId, at, details })),
  );
}
