import type { Reads } from '../../prisma/database.ts';
import type { TabEventType } from '../domain/bill.ts';
import { instantText } from '../domain/instant-text.ts';
import type { Live } from '../platform/event-hub.ts';
import type { TabRow } from './bill-record.ts';
import { summariseTabs } from './present-tab.ts';
import type { TabChanged } from './tab-schemas.ts';

type Row = { seq: number; tabId: string; type: TabEventType; at: Date };

/** What happened to tabs after the place `after` of the log and no later than `until`, each with its tab as it is now. */
export const tabEventsBetween = async (tx: Reads, after: number, until: number): Promise<Live<TabChanged>[]> =>
  withTabs(
    tx,
    await tx.all<Row>(
      'SELECT seq, tab_id, type, at FROM tab_events WHERE seq > ? AND seq <= ? ORDER BY seq',
      after,
      until,
    ),
  );

/** The first `most` of those after `after`. */
export const tabEventPage = async (tx: Reads, after: number, most: number): Promise<Live<TabChanged>[]> =>
  withTabs(
    tx,
    await tx.all<Row>('SELECT seq, tab_id, type, at FROM tab_events WHERE seq > ? ORDER BY seq LIMIT ?', after, most),
  );

async function withTabs(tx: Reads, events: readonly Row[]): Promise<Live<TabChanged>[]> {
  if (events.length === 0) return [];
  const ids = [...new Set(events.map(({ tabId }) => tabId))];
  const tabs = await summariseTabs(tx, await tx.all<TabRow>('SELECT * FROM tabs WHERE id = ANY(?)', ids));
  const byId = new Map(tabs.map((tab) => [tab.id, tab]));
  return events.flatMap(({ seq, tabId, type, at }) => {
    const tab = byId.get(tabId);
    if (tab === undefined) return [];
    return { seq, event: { type: 'tab.changed' as const, tabId, at: instantText(at), event: type, tab } };
  });
}
