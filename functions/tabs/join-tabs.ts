import type { TabModel } from '../../prisma/generated/models.ts';
import { tableDayBegan } from '../domain/business-day.ts';
import type { Installation } from '../platform/installation.ts';
import { invalid, problem } from '../platform/problems.ts';
import type { Tx } from '../platform/turnstile.ts';
import { isVisitToken } from './visit-proof.ts';

/** What of an order decides on whose bill it is. */
type Ordered = {
  table?: number | undefined;
  tabId?: string | undefined;
  visitToken?: string | undefined;
  practice?: true | undefined;
};
type Known = Pick<TabModel, 'id' | 'openTable' | 'openedAt' | 'closedAt' | 'asksSince'>;
type Opening = Pick<TabModel, 'id' | 'openTable' | 'tableNumber' | 'openedAt' | 'openedBy' | 'servedBy'>;

/**
 * The open tabs that orders are put on as they are placed: one statement to read for any number of orders, and two more when
 * tables get a new tab. A tab of an earlier business day keeps its bill and leaves the table: guests of today do not pay it.
 */
export async function openTabs(tx: Tx, installation: Installation, orders: readonly Ordered[], now: Date) {
  const tables = [...new Set(orders.flatMap(({ table, practice }) => (table === undefined || practice ? [] : table)))];
  const named = [...new Set(orders.flatMap(({ tabId }) => tabId ?? []))];
  const columns = 'SELECT id, open_table, opened_at, closed_at, asks_since FROM tabs';
  const atTables = tables.length === 0 ? [] : await tx.all<Known>(`${columns} WHERE open_table = ANY(?)`, tables);
  const byId = named.length === 0 ? [] : await tx.all<Known>(`${columns} WHERE id = ANY(?)`, named);
  const { timeZone, dayEndsAtHour } = tx.restaurant;
  const dayBegan = tableDayBegan(now, timeZone, dayEndsAtHour);
  const left = atTables.filter(({ openedAt }) => openedAt < dayBegan).map(({ id }) => id);
  const open = new Map<number, string>();
  for (const { id, openTable } of atTables) if (openTable !== null && !left.includes(id)) open.set(openTable, id);
  /** Tabs whose guests wait to be let in. An order by the staff lets them. */
  const asking = new Set(atTables.flatMap(({ id, asksSince }) => (asksSince === null ? [] : id)));
  const admitted: { id: string; staffId: string | null }[] = [];
  const counterTabs = new Map(byId.map((tab) => [tab.id, tab]));
  const opened: Opening[] = [];

  return {
    /**
     * @throws Problem `tab-not-found`, `tab-closed`, `validation-failed` when a guest names a tab, `visit-over` when the proof
     * is not of the table's open tab, `table-waiting` when the staff have to open the table for guests first
     */
    check({ table, tabId, visitToken, practice }: Ordered, byStaff: boolean): void {
      if (table !== undefined && practice === undefined) {
        const atTable = open.get(table);
        if (visitToken !== undefined && (atTable === undefined || !isVisitToken(installation, atTable, visitToken))) {
          throw problem('visit-over');
        }
        const waits = atTable === undefined ? tx.restaurant.firstOrderConfirmed : asking.has(atTable);
        if (!byStaff && waits) throw problem('table-waiting');
      }
      if (tabId === undefined) return;
      if (!byStaff) throw invalid('tabId', 'is only for staff');
      const tab = counterTabs.get(tabId);
      if (tab === undefined) throw problem('tab-not-found');
      if (tab.closedAt !== null) throw problem('tab-closed');
    },
    /** The tab of an order that nothing refuses any more; null: it has a bill of its own. */
    join({ table, tabId, practice }: Ordered, staffId: string | null, newId: () => string): string | null {
      if (practice) return null;
      if (table === undefined) return tabId ?? null;
      const known = open.get(table);
      if (known !== undefined) {
        if (asking.delete(known)) admitted.push({ id: known, staffId });
        return known;
      }
      const id = newId();
      open.set(table, id);
      opened.push({ id, openTable: table, tableNumber: table, openedAt: now, openedBy: staffId, servedBy: staffId });
      return id;
    },
    /** Stores the tabs that were opened. To be called before their orders are stored. */
    async store(): Promise<void> {
      for (const { id, staffId } of admitted) await admit(tx, id, staffId, now);
      if (opened.length === 0) return;
      if (left.length > 0) await tx.run('UPDATE tabs SET open_table = NULL WHERE id = ANY(?)', left);
      await tx.insert('tabs', opened);
      await tx.record(
        'tab_events',
        opened.map(({ id, openedBy, openTable }) => ({
          tabId: id,
          type: 'opened',
          staffId: openedBy,
          at: now,
          details: { table: openTable },
        })),
      );
    },
  };
}

/** Lets the guests of a tab order who have asked to. */
export async function admit(tx: Tx, tabId: string, staffId: string | null, at: Date): Promise<void> {
  await tx.run('UPDATE tabs SET asks_since = NULL, version = version + 1 WHERE id = ?', tabId);
  await tx.record('tab_events', [{ tabId, type: 'admitted', staffId, at, details: {} }]);
}
