import type { Writes } from '../../prisma/database.ts';
import { problem } from '../platform/problems.ts';
import { type BatchKind, outcomeOf } from '../platform/write-lane.ts';
import { openTables } from '../tables/check-table.ts';
import { makeRoom } from './forget-groups.ts';
import type { GroupRecord } from './group-record.ts';
import { insertGroup } from './store-group.ts';

/** A whole party that orders in small circles, behind one router. */
const mostOfAddress = 30;

type NewGroup = { group: GroupRecord; tableToken: string | undefined; byStaff: boolean; now: Date };

/** Groups that begin at the same moment are stored together. */
export const newGroups: BatchKind<NewGroup, GroupRecord> = {
  most: 16,
  mostWaiting: 200,
  async run(tx, inputs) {
    const [first] = inputs;
    if (first === undefined) return [];
    await makeRoom(tx, inputs.length);
    const checkTable = await openTables(
      tx,
      tx.restaurant,
      inputs.map(({ group }) => group.tableNumber),
    );
    const countOf = unsentByAddress(tx, first.now);
    const begin = ({ group, tableToken, byStaff }: NewGroup) =>
      outcomeOf(async () => {
        checkTable({ table: group.tableNumber ?? undefined, tableToken }, byStaff);
        if (group.addressKey !== '') {
          const count = await countOf.get(group.addressKey);
          if (count >= mostOfAddress) throw tooMany();
          countOf.set(group.addressKey, count + 1);
        }
        return group;
      });
    const outcomes = [];
    for (const input of inputs) outcomes.push(await begin(input));
    const begun = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    for (const group of begun) await insertGroup(tx, group);
    await tx.record(
      'group_events',
      begun.map(({ id: groupId }) => ({ groupId })),
    );
    return outcomes;
  },
};

/** How many groups of an address are not sent yet, asked once for each. */
function unsentByAddress(tx: Writes, now: Date) {
  const counts = new Map<string, number>();
  const text = "SELECT count(*) AS count FROM groups WHERE address_key = ? AND status <> 'sent' AND expires_at > ?";
  const read = async (key: string) => (await tx.get<{ count: number }>(text, key, now))?.count ?? 0;
  return {
    get: async (key: string) => counts.get(key) ?? read(key),
    set: (key: string, count: number) => counts.set(key, count),
  };
}

const tooMany = () =>
  problem('too-many-requests', {
    detail: `${mostOfAddress} group orders are open from this network: join one of them, or scan the code on a table to start another`,
    retryAfterSeconds: 60,
  });
