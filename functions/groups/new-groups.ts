import { storedInstant } from '../../prisma/rows.ts';
import type { Sql } from '../../prisma/sql.ts';
import { problem } from '../platform/problems.ts';
import { type BatchKind, outcomeOf } from '../platform/write-lane.ts';
import { checkTable } from '../tables/check-table.ts';
import { makeRoom } from './forget-groups.ts';
import type { GroupRecord } from './group-record.ts';
import { insertGroup } from './store-group.ts';

/** A whole party that orders in small circles, behind one router. */
const mostOfAddress = 30;

type NewGroup = { group: GroupRecord; tableToken: string | undefined; now: Date };

/** Groups that begin at the same moment are stored together. */
export const newGroups: BatchKind<NewGroup, GroupRecord> = {
  most: 16,
  mostWaiting: 200,
  run(sql, inputs) {
    const [first] = inputs;
    if (first === undefined) return [];
    makeRoom(sql, inputs.length);
    const tables = sql.all<{ number: number; token: string }>('SELECT number, token FROM tables');
    const tokens = new Map(tables.map(({ number, token }) => [number, token]));
    const countOf = unsentByAddress(sql, first.now);
    const outcomes = inputs.map(({ group, tableToken }) =>
      outcomeOf(() => {
        if (group.tableNumber !== null) checkTable(tokens, group.tableNumber, tableToken);
        if (group.addressKey !== '') {
          const count = countOf.get(group.addressKey);
          if (count >= mostOfAddress) throw tooMany();
          countOf.set(group.addressKey, count + 1);
        }
        return group;
      }),
    );
    for (const outcome of outcomes) if (outcome.ok) insertGroup(sql, outcome.value);
    return outcomes;
  },
};

/** How many groups of an address are not sent yet, asked once for each. */
function unsentByAddress(sql: Sql, now: Date) {
  const counts = new Map<string, number>();
  const read = (key: string) =>
    sql.get<{ count: number }>(
      "SELECT count(*) AS count FROM groups WHERE address_key = ? AND status <> 'sent' AND expires_at > ?",
      key,
      storedInstant(now),
    )?.count ?? 0;
  return {
    get: (key: string) => counts.get(key) ?? read(key),
    set: (key: string, count: number) => counts.set(key, count),
  };
}

const tooMany = () =>
  problem('too-many-requests', {
    detail: `${mostOfAddress} group orders are open from this network: join one of them, or scan the code on a table to start another`,
    retryAfterSeconds: 60,
  });
