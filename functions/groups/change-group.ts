import { groupSeq } from '../domain/group-seq.ts';
import type { Context, Services } from '../platform/context.ts';
import type { GroupChange, Live } from '../platform/event-hub.ts';
import type { Group } from '../platform/schemas.ts';
import { type BatchKind, outcomeOf } from '../platform/write-lane.ts';
import { currentCode } from './group-code.ts';
import { enter, findGroups, type GroupRecord, type Visitor } from './group-record.ts';
import { presentGroup } from './present-group.ts';
import { retireCode, updateGroup } from './store-group.ts';

/** Looks at a group and answers what becomes of it, or throws the problem that forbids it. */
type Decide = (group: GroupRecord) => GroupRecord | 'unchanged';
type Wanted = { who: Visitor; decide: Decide; now: Date };
type Changed = { record: GroupRecord; changed: boolean };

/**
 * Changes a group as `decide` says, in one transaction, so that of two changes at once the later sees what the earlier has
 * left. The group's version rises and its live streams hear of it, unless `decide` answers `'unchanged'`.
 * @throws Problem `group-not-found` and whatever `decide` throws
 */
export async function changeGroup(
  ctx: Context,
  who: Visitor,
  decide: Decide,
): Promise<{ group: Group; record: GroupRecord }> {
  const { record, changed } = await ctx.writeTogether(groupChanges, { who, decide, now: ctx.clock() });
  if (changed) ctx.groupEvents.publish(groupChange(ctx, record));
  return { group: presentGroup(ctx, record, who.tokenHash), record };
}

/**
 * Changes that wait together are decided one after the other, each on what the ones before have left, and stored together.
 * They are a kind of their own: however many wait, orders wait for one batch of them.
 */
export const groupChanges: BatchKind<Wanted, Changed> = {
  most: 16,
  mostWaiting: 1_000,
  run(sql, inputs) {
    const stored = findGroups(
      sql,
      inputs.map(({ who }) => who.codeHash),
    );
    const latest = new Map([...stored.values()].map((group) => [group.id, group]));
    const retired: GroupRecord[] = [];
    const outcomes = inputs.map(({ who, decide, now }) =>
      outcomeOf((): Changed => {
        const found = stored.get(who.codeHash);
        const before = enter(found && latest.get(found.id), who, now);
        const after = decide(before);
        if (after === 'unchanged') return { record: before, changed: false };
        const record = { ...after, version: before.version + 1, changedAt: now };
        if (record.codeHash !== before.codeHash) retired.push(before);
        latest.set(record.id, record);
        return { record, changed: true };
      }),
    );
    for (const before of new Set(stored.values())) {
      const after = latest.get(before.id);
      if (after !== undefined && after !== before) updateGroup(sql, before, after);
    }
    for (const group of retired) retireCode(sql, group);
    return outcomes;
  },
};

/** What live streams are told: always the whole group as it is now, so that the newest event is all a screen needs. */
export function groupChange(services: Services, record: GroupRecord): Live<GroupChange> {
  const group = presentGroup(services, record, undefined);
  const code = currentCode(services.installation, record);
  return { seq: groupSeq(group), event: { group, code, record } };
}
