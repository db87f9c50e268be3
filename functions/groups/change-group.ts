import type { WriteTx } from '../../prisma/client.ts';
import type { Context } from '../platform/context.ts';
import type { Group } from '../platform/schemas.ts';
import { type GroupRecord, loadGroup, presentGroup, wholeGroup } from './group-record.ts';

type Work = (tx: WriteTx, group: GroupRecord) => Promise<unknown>;

/**
 * Changes a group: `work` looks at it and writes what becomes of it, or throws the problem that forbids it, all in one
 * transaction, so that of two changes at once the later sees what the earlier has left. The group's version rises and its
 * live streams hear of it, unless `work` answers `'unchanged'`.
 * @throws Problem `group-not-found` and whatever `work` throws
 */
export async function changeGroup(
  ctx: Context,
  code: string,
  work: Work,
): Promise<{ group: Group; record: GroupRecord }> {
  const { record, changed } = await ctx.write(async (tx) => {
    const before = await loadGroup(tx, code, ctx.clock());
    const changed = (await work(tx, before)) !== 'unchanged';
    if (!changed) return { record: before, changed };
    const data = { version: { increment: 1 } };
    return { record: await tx.group.update({ where: { id: before.id }, data, include: wholeGroup }), changed };
  });
  const group = presentGroup(ctx, record);
  if (changed) ctx.groupEvents.publish(groupEvent(group));
  return { group, record };
}

/** What a live stream is told: always the whole group as it is now, so that the newest event is all a screen needs. */
export const groupEvent = (group: Group) => ({
  seq: group.version,
  event: { type: 'group.changed' as const, groupId: group.id, group },
});
