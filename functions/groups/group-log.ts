import type { Reads } from '../../prisma/database.ts';
import type { Services } from '../platform/context.ts';
import type { GroupChange, Live } from '../platform/event-hub.ts';
import { currentCode } from './group-code.ts';
import { groupsById } from './group-record.ts';
import { presentGroup } from './present-group.ts';

type Presenting = Pick<Services, 'memo' | 'installation' | 'clock'>;

/** What happened to a group, or to the order that it has become, last. */
type Place = { groupId: string; seq: number };

/**
 * Groups as they are now, each with the place in the log of what happened to it last, or to its order. One that is gone is
 * left out. A live stream's event always has the whole group, so that the newest event is all a screen needs.
 */
export async function groupChanges(
  tx: Reads,
  services: Presenting,
  ids: readonly string[],
): Promise<Live<GroupChange>[]> {
  if (ids.length === 0) return [];
  const places = await tx.all<Place>(
    `SELECT group_id, max(seq) AS seq FROM (
        SELECT group_id, seq FROM group_events WHERE group_id = ANY(?)
        UNION ALL
        SELECT groups.id, seq FROM groups JOIN order_events ON order_events.order_id = groups.order_id
          WHERE groups.id = ANY(?)) AS happened
      GROUP BY group_id`,
    ids,
    ids,
  );
  const seqOf = new Map(places.map(({ groupId, seq }) => [groupId, seq]));
  const changes: Live<GroupChange>[] = [];
  for (const record of await groupsById(tx, ids)) {
    const group = await presentGroup(tx, services, record, undefined);
    const code = currentCode(services.installation, record);
    changes.push({ seq: seqOf.get(record.id) ?? 0, event: { group, code, record } });
  }
  return changes;
}

/** The groups to which anything happened after `seq` and no later than `until`, or to their orders. */
export async function groupsTouched(tx: Reads, seq: number, until: number): Promise<string[]> {
  const rows = await tx.all<{ id: string }>(
    `SELECT group_id AS id FROM group_events WHERE seq > ? AND seq <= ?
      UNION
      SELECT groups.id FROM order_events JOIN groups ON groups.order_id = order_events.order_id
        WHERE seq > ? AND seq <= ?`,
    seq,
    until,
    seq,
    until,
  );
  return rows.map(({ id }) => id);
}
