import type { Reads } from '../prisma/database.ts';
import { groupChanges, groupsTouched } from './groups/group-log.ts';
import { eventsBetween } from './orders/follow-orders.ts';
import type { Services } from './platform/context.ts';
import type { LogPage } from './platform/tailer.ts';
import { tabEventsBetween } from './tabs/tab-log.ts';

/** How many places of the log are read at once. */
const pageSize = 100;

type Readers = Pick<Services, 'events' | 'groupEvents' | 'memo' | 'installation' | 'clock'>;

/** The next entries of the log after place `after`, for the streams of orders and groups. */
export async function readLog(tx: Reads, services: Readers, after: number): Promise<LogPage> {
  const row = await tx.get<{ lastSeq: number }>('SELECT last_seq FROM restaurant WHERE id = 1');
  const last = Math.min(row?.lastSeq ?? 0, after + pageSize);
  const orders = await eventsBetween(tx, after, last);
  // Places have no gaps: when each is an order's, no other kind is there to be read.
  const tabs = orders.length === last - after ? [] : await tabEventsBetween(tx, after, last);
  const ofStaff = [...orders, ...tabs].sort((a, b) => a.seq - b.seq);
  const groups = await groupChanges(tx, services, await groupsTouched(tx, after, last));
  return {
    last,
    isFull: last === after + pageSize,
    publish() {
      for (const event of ofStaff) services.events.publish(event);
      for (const change of groups) services.groupEvents.publish(change);
    },
  };
}
