import type { Context } from '../platform/context.ts';
import type { Group } from '../platform/schemas.ts';
import { type BatchKind, outcomeOf } from '../platform/write-lane.ts';
import { enter, findGroups, type GroupRecord, type Visitor } from './group-record.ts';
import { presentGroup } from './present-group.ts';
import { retireCode, updateGroup } from './store-group.ts';

/** Looks at a group and answers what becomes of it, or throws the problem that forbids it. */
type Decide = (group: GroupRecord) => GroupRecord | 'unchanged';
type Wanted = { who: Visitor; decide: Decide; now: Date };

/**
 * Changes a group as `decide` says, in one transaction, so that of two changes at once the later sees what the earlier has
 * left. The group's version rises and its live streams send it, unless `decide` answers `'unchanged'`.
 * @throws Problem `group-not-found` and whatever `decide` throws
 */
export async function changeGroup(
  ctx: Context,
  who: Visitor,
  decide: Decide,
): Promise<{ group: Group; record: GroupRecord }> {
  const record = await ctx.writeTogether(groupChanges, { who, decide, now: ctx.clock() });
  return { group: await ctx.read((tx) => presentGroup(tx, ctx, record, who.tokenHash)), record };
}

/**
 * Changes that wait together are decided one after the other, each on what the ones before have left, and stored together.
 * They are a kind of their own: however many wait, orders wait for one batch of them.
 */
export const groupChanges: BatchKind<Wanted, GroupRecord> = {
  most: 16,
  mostWaiting: 1_000,
  async run(tx, inputs) {
    const codeHashes = inputs.map(({ who }) => who.codeHash);
    const stored = await findGroups(tx, codeHashes);
    const latest = new Map([...stored.values()].map((group) => [group.id, group]));
    const retired: GroupRecord[] = [];
    const change = ({ who, decide, now }: Wanted) =>
      outcomeOf((): GroupRecord => {
        const found = stored.get(who.codeHash);
        const before = enter(found && latest.get(found.id), who, now);
        const after = decide(before);
        if (after === 'unchanged') return before;
        const record = { ...after, version: before.version + 1, changedAt: now };
        if (record.codeHash !== before.codeHash) retired.push(before);
        latest.set(record.id, record);
        return record;
      });
    const outcomes = [];
    for (const input of inputs) outcomes.push(await change(input));
    const changed: { groupId: string }[] = [];
    for (const before of new Set(stored.values())) {
      const after = latest.get(before.id);
      if (after === undefined || after === before) continue;
      await updateGroup(tx, before, after);
      changed.push({ groupId: before.id });
    }
    for (const group of retired) await retireCode(tx, group);
    await tx.record('group_events', changed);
    return outcomes;
  },
};
